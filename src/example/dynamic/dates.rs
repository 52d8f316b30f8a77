//! Dates and times in fixed plausible ranges, without a clock and without a calendar library.
//!
//! Absent on purpose: time zones (OBP writes UTC) and reading dates, beyond telling whether a text is one.

use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use super::subject::Subject;

/// Ages of dependants on 2025-01-01.
const YOUNG: (i64, i64) = (18, 22);
/// Ages of people who have dependants of those ages.
const PARENTS: (i64, i64) = (45, 90);
/// Ages of everybody else.
const ADULTS: (i64, i64) = (18, 90);

/// A date and time as OBP writes it.
pub(super) fn date_time(rng: &mut ChaCha8Rng, name: &str, subject: &Subject) -> String {
    let day = date(rng, name, subject);
    if is_birth(name) {
        return format!("{day}T00:00:00Z");
    }
    let (hour, minute, second) = (
        rng.random_range(6..20),
        rng.random_range(0..60),
        rng.random_range(0..60),
    );
    format!("{day}T{hour:02}:{minute:02}:{second:02}Z")
}

/// A date, `yyyy-MM-dd`.
pub(super) fn date(rng: &mut ChaCha8Rng, name: &str, subject: &Subject) -> String {
    let (first, last) = if is_birth(name) {
        let (youngest, oldest) = match () {
            () if name.contains("dependant") => YOUNG,
            () if subject.has_dependants => PARENTS,
            () => ADULTS,
        };
        // Born on 1 January 2025 - n one is n years old on that day; a day later only n - 1.
        (days(2025 - oldest - 1, 1, 2), days(2025 - youngest, 1, 1))
    } else {
        let starts = ["from", "start", "creat", "insert", "open", "issue", "since"];
        let ends = [
            "to_", "end", "expir", "updat", "modif", "last", "clos", "complet", "until",
        ];
        if starts.iter().any(|part| name.contains(part)) {
            (days(2021, 1, 1), days(2022, 12, 31))
        } else if ends.iter().any(|part| name.contains(part)) {
            (days(2023, 1, 1), days(2024, 12, 31))
        } else {
            (days(2021, 1, 1), days(2024, 12, 31))
        }
    };
    let (year, month, day) = civil(rng.random_range(first..=last));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Whether a member of this name holds a date of birth.
fn is_birth(name: &str) -> bool {
    name.contains("birth") || name.contains("dob")
}

/// Whether the text is a date as [`date`] writes it.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<Option<i64>> = text.split('-').map(|part| part.parse().ok()).collect();
    match parts[..] {
        [Some(year), Some(month), Some(day)] => {
            text.len() == 10 && (1..=12).contains(&month) && civil(days(year, month, day)) == (year, month, day)
        }
        _ => false,
    }
}

/// Whether the text is a date and time as [`date_time`] writes it.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.strip_suffix('Z').and_then(|text| text.split_once('T')) else {
        return false;
    };
    let limits = [24_u8, 60, 60];
    let parts: Vec<&str> = time.split(':').collect();
    is_date(date)
        && parts.len() == limits.len()
        && parts.iter().zip(limits).all(|(part, limit)| {
            part.len() == 2
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse().is_ok_and(|n: u8| n < limit)
        })
}

/// Days since 1970-01-01 of a date in the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of a day counted from 1970-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::{civil, days, is_date, is_date_time};

    #[test]
    fn days_and_dates_agree_over_a_century() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(civil(days(2024, 2, 29)), (2024, 2, 29));
        for day in days(1930, 1, 1)..days(2030, 1, 1) {
            let (year, month, date) = civil(day);
            assert_eq!(days(year, month, date), day);
        }
    }

    #[test]
    fn only_real_dates_pass_as_dates() {
        assert!(is_date("2024-02-29") && is_date_time("2024-02-29T23:59:59Z"));
        for wrong in [
            "2023-02-29",
            "2024-13-01",
            "2024-1-01",
            "24-01-01",
            "2024-01-01T00:00:00Z",
            "",
        ] {
            assert!(!is_date(wrong), "{wrong}");
        }
        for wrong in [
            "2024-01-01",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00",
            "2024-01-01T0:00:00Z",
        ] {
            assert!(!is_date_time(wrong), "{wrong}");
        }
    }
}
