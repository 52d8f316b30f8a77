//! The time as OBP writes it.
//!
//! Absent on purpose: parsing, time zones other than UTC, and leap seconds.

use std::time::{SystemTime, UNIX_EPOCH};

const DAY: u64 = 86_400;

/// A moment as `yyyy-MM-dd'T'HH:mm:ss'Z'`; times before 1970 count as 1970.
pub(crate) fn date_time(moment: SystemTime) -> String {
    let seconds = moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (year, month, day) = date(seconds / DAY);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// The year of a moment.
pub(crate) fn year(moment: SystemTime) -> u64 {
    date(moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()) / DAY).0
}

/// Year, month and day of a number of days since 1970, in the Gregorian calendar.
fn date(days: u64) -> (u64, u64, u64) {
    // Counted from 1 March of the year 0, so that a leap day is the last day of its year.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (month_of_year, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month_of_year, day - (153 * month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn moments_are_written_in_utc() {
        let cases = [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_704_067_199, "2023-12-31T23:59:59Z"),
            (1_795_348_315, "2026-11-22T11:51:55Z"),
        ];
        for (seconds, text) in cases {
            assert_eq!(date_time(UNIX_EPOCH + Duration::from_secs(seconds)), text);
        }
        assert_eq!(year(UNIX_EPOCH + Duration::from_secs(1_795_348_315)), 2026);
    }
}
