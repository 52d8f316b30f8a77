//! Dates in request bodies: Java's lenient reading of `yyyy-MM-dd'T'HH:mm:ss'Z'`, in UTC.
//!
//! Lenient means: fields of any length, out-of-range ones rolled over (month 13 is January), blanks and a minus before
//! each number, anything after the `Z`. Days before 15 October 1582 are counted in the Julian calendar.
//!
//! Absent on purpose: digits other than ASCII and the symbols for "not a number" and infinity, which Java accepts too.

use std::borrow::Cow;

/// Days from 1 January 1970 to the first day of the Gregorian calendar, 15 October 1582.
const CUTOVER: i64 = -141_427;
const CUTOVER_YEAR: i32 = 1582;
const DAY: i64 = 86_400_000;

/// The moment that a date stands for, in milliseconds since 1970; `None` when Java would refuse it.
#[must_use]
pub fn moment(text: &str) -> Option<i64> {
    let mut rest = text;
    let year = field(&mut rest, '-')?;
    let month = field(&mut rest, '-')?;
    let day = field(&mut rest, 'T')?;
    let hour = field(&mut rest, ':')?;
    let minute = field(&mut rest, ':')?;
    let second = field(&mut rest, 'Z')?;

    let time = ((i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second)) * 1000;
    let day = time.div_euclid(DAY) + i64::from(day) - 1;
    let days = days(year, month.wrapping_sub(1), day);
    Some(days.wrapping_mul(DAY).wrapping_add(time.rem_euclid(DAY)))
}

/// A moment (milliseconds since 1970) as `yyyy-MM-dd'T'HH:mm:ss'Z'`.
#[must_use]
pub fn date_time(moment: i64) -> String {
    format(moment)
}

/// The date in the same form, every field in its range; `None` when Java would refuse it.
pub(super) fn normalise(text: &str) -> Option<Cow<'_, str>> {
    if is_in_form(text) {
        return Some(Cow::Borrowed(text));
    }
    moment(text).map(|moment| Cow::Owned(format(moment)))
}

/// Whether a date certainly comes out as it went in: every field is in its range in any month and year. The usual date
/// is, and needs no arithmetic then.
fn is_in_form(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        let digit = |byte: &u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
        bytes[from..to]
            .iter()
            .try_fold(0, |sum, byte| Some(sum * 10 + digit(byte)?))
    };
    let within = |from, to, least, most| number(from, to).is_some_and(|number| (least..=most).contains(&number));
    bytes.len() == 20
        && [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':'), (19, b'Z')]
            .iter()
            .all(|(at, sign)| bytes[*at] == *sign)
        && within(0, 4, 1583, 9999)
        && within(5, 7, 1, 12)
        && within(8, 10, 1, 28)
        && within(11, 13, 0, 23)
        && within(14, 16, 0, 59)
        && within(17, 19, 0, 59)
}

/// Reads a number and the sign behind it.
fn field(rest: &mut &str, sign: char) -> Option<i32> {
    let text = rest.trim_start_matches([' ', '\t']);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let minus = text.len() - digits.len();
    let length = digits.bytes().take_while(u8::is_ascii_digit).count();
    if length == 0 {
        return None;
    }
    let (number, mut after) = text.split_at(minus + length);
    let mut exponent = "";
    if let Some(power) = after.strip_prefix('E') {
        let minus = usize::from(power.starts_with('-'));
        let length = power[minus..].bytes().take_while(u8::is_ascii_digit).count();
        if length > 0 {
            (exponent, after) = power.split_at(minus + length);
        }
    }
    *rest = after.strip_prefix(sign)?;
    Some(cut(number, exponent))
}

/// A number as Java cuts it to 32 bits: whole ones within 64 bits lose their upper half, others stop at the border.
fn cut(digits: &str, exponent: &str) -> i32 {
    if exponent.is_empty()
        && let Ok(number) = digits.parse::<i64>()
    {
        return low_half(number);
    }
    let exponent = if exponent.is_empty() { "0" } else { exponent };
    let number: f64 = format!("{digits}e{exponent}").parse().unwrap_or_default();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "Java's cast, which saturates like this one"
    )]
    if number.fract() == 0.0 && number.abs() < 9.2e18 {
        low_half(number as i64)
    } else {
        number as i32
    }
}

#[expect(clippy::cast_possible_truncation, reason = "Java's narrowing keeps the lower half")]
fn low_half(number: i64) -> i32 {
    number as i32
}

/// Days since 1970 of a day (counted from 0) in a month (counted from 0, any value), by the calendar in force. In the
/// ten days that the reform skipped, Java counts on in the Julian calendar.
fn days(year: i32, month: i32, day: i64) -> i64 {
    let gregorian = first_of_month(year, month, false) + day;
    if year >= CUTOVER_YEAR && gregorian >= CUTOVER {
        gregorian
    } else {
        first_of_month(year, month, true) + day
    }
}

fn first_of_month(year: i32, month: i32, julian: bool) -> i64 {
    let year = i64::from(year.wrapping_add(month.div_euclid(12)));
    let month = i64::from(month.rem_euclid(12));
    // Years begin in March here, so that the leap day comes last.
    let (year, month) = if month < 2 {
        (year - 1, month + 10)
    } else {
        (year, month - 2)
    };
    let centuries = if julian {
        -2
    } else {
        year.div_euclid(400) - year.div_euclid(100)
    };
    365 * year + year.div_euclid(4) + centuries + (153 * month + 2) / 5 - 719_468
}

fn format(millis: i64) -> String {
    let (days, seconds) = (millis.div_euclid(DAY), millis.rem_euclid(DAY) / 1000);
    // Years begin in March here, too.
    let (year, day_of_year) = if days < CUTOVER {
        let days = days + 719_470;
        let (cycle, day) = (days.div_euclid(1461), days.rem_euclid(1461));
        let year = (day - day / 1460) / 365;
        (cycle * 4 + year, day - 365 * year)
    } else {
        let days = days + 719_468;
        let (cycle, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        (cycle * 400 + year, day - (365 * year + year / 4 - year / 100))
    };
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = if month < 10 {
        (year, month + 3)
    } else {
        (year + 1, month - 9)
    };
    // There is no year 0: before year 1 comes 1 BC, and the form shows no era.
    let year = if year > 0 { year } else { 1 - year };
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(normalise(text).as_deref(), Some(*expected), "{text}");
        }
    }

    #[test]
    fn ordinary_dates_stay_as_they_are() {
        for text in [
            "2017-09-18T22:00:00Z",
            "2024-02-29T23:59:59Z",
            "1582-10-15T00:00:00Z",
            "9999-12-31T00:00:00Z",
        ] {
            check(&[(text, text)]);
        }
    }

    #[test]
    fn what_is_in_form_comes_out_as_it_went_in() {
        let times = ["00:00:00", "23:59:59", "09:10:00"];
        for (year, month, day) in (1583..=9999).flat_map(|year| [(year, 1, 1), (year, 2, 28), (year, 12, 28)]) {
            for time in times {
                let text = format!("{year:04}-{month:02}-{day:02}T{time}Z");
                assert!(is_in_form(&text), "{text}");
                // Something behind the `Z` changes nothing but the way that is taken.
                assert_eq!(normalise(&format!("{text} ")).as_deref(), Some(text.as_str()));
            }
        }
        for text in [
            "2017-13-01T00:00:00Z",
            "2017-01-29T00:00:00Z",
            "1582-01-01T00:00:00Z",
            "2017-01-01T24:00:00Z",
            "2017-01-01T00:00:0xZ",
        ] {
            assert!(!is_in_form(text), "{text}");
        }
    }

    #[test]
    fn fields_out_of_range_roll_over() {
        check(&[
            ("2017-13-01T00:00:00Z", "2018-01-01T00:00:00Z"),
            ("2017-02-30T25:61:61Z", "2017-03-03T02:02:01Z"),
            ("2017-00-00T00:00:00Z", "2016-11-30T00:00:00Z"),
            ("2017-9-1T1:2:3Z", "2017-09-01T01:02:03Z"),
            ("2017-01-01T-1:00:00Z", "2016-12-31T23:00:00Z"),
            ("2017--1-01T00:00:00Z", "2016-11-01T00:00:00Z"),
            ("2E3-01-01T00:00:00Z", "2000-01-01T00:00:00Z"),
        ]);
    }

    #[test]
    fn blanks_before_numbers_and_text_after_the_end_are_ignored() {
        check(&[(" 2017- 09-\t18T22:00:00Zulu", "2017-09-18T22:00:00Z")]);
    }

    #[test]
    fn dates_before_the_reform_are_julian() {
        check(&[
            ("1500-02-29T00:00:00Z", "1500-02-29T00:00:00Z"),
            ("1582-10-04T24:00:00Z", "1582-10-15T00:00:00Z"),
            ("1582-10-10T00:00:00Z", "1582-10-20T00:00:00Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("0-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("-43-03-15T00:00:00Z", "0044-03-15T00:00:00Z"),
        ]);
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "2017-09-18",
            "2017-09-18T22:00:00.000Z",
            "2017-09-18T22:00:00+01:00",
            "2017-09-18T22:00:00z",
            "2017-09-18T22:00:00",
            "2017 -09-18T22:00:00Z",
            "+2017-09-18T22:00:00Z",
            "20170918T220000Z",
            "yesterday",
            "",
        ] {
            assert_eq!(normalise(text), None, "{text}");
        }
    }

    #[test]
    fn years_of_any_size_are_read_without_a_fault() {
        for year in [
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "292278994",
            "1E400",
            "5E-1",
        ] {
            assert!(
                normalise(&format!("{year}-2147483647-2147483647T0:0:0Z")).is_some(),
                "{year}"
            );
        }
    }
}
