//! Forms of values in an import: dates, numbers, user names and e-mail addresses, as the server reads them.

use crate::{obp_json::moment, store::entity::Moment};

/// Java's lenient reading of `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'`: any number of thousandths is added.
pub(super) fn moment_with_thousandths(text: &str) -> Option<Moment> {
    let (whole, rest) = text.split_once('.')?;
    let (thousandths, _) = rest.split_once('Z')?;
    let thousandths = thousandths.trim_start_matches([' ', '\t']);
    let digits = thousandths.strip_prefix('-').unwrap_or(thousandths);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths: Moment = thousandths.parse().ok()?;
    moment(&format!("{whole}Z"))?.checked_add(thousandths)
}

/// What Java takes for a decimal number.
pub(super) fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let unsigned = |text: &str| text.strip_prefix(['+', '-']).unwrap_or(text).to_owned();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mantissa = unsigned(mantissa);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((&mantissa, ""));
    let has_digits = !(whole.is_empty() && fraction.is_empty());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = unsigned(exponent);
        !exponent.is_empty() && exponent.len() <= 10 && digits(&exponent)
    });
    has_digits && digits(whole) && digits(fraction) && exponent_fits
}

/// What OBP takes for a user name.
pub(super) fn is_username(name: &str) -> bool {
    let mark = |c: char| c == '.' || c == '_';
    let plain = (8..=100).contains(&name.len())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || mark(c))
        && !name.starts_with(mark)
        && !name.ends_with(mark)
        && !name
            .chars()
            .zip(name.chars().skip(1))
            .any(|(one, next)| mark(one) && mark(next));
    plain || (is_email(name) && name.len() <= 100)
}

/// What OBP takes for an e-mail address.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let local_letter = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    !local.is_empty() && local.chars().all(local_letter) && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_thousandths_are_read_as_java_does() {
        for (text, expected) in [
            ("2013-01-22T00:08:00.000Z", Some(1_358_813_280_000)),
            ("2013-01-22T00:08:00.5Z", Some(1_358_813_280_005)),
            ("2013-01-22T00:08:00.123456Z", Some(1_358_813_403_456)),
            (" 2013-01-22T00:08:00.000Zjunk", Some(1_358_813_280_000)),
            ("2013-01-22T00:08:00Z", None),
            ("2013-01-22", None),
            ("2013-01-22T00:08:00.000+0100", None),
            ("2013-01-22T00:08:00.Z", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(moment_with_thousandths(text), expected, "{text}");
        }
    }

    #[test]
    fn names_addresses_and_numbers_are_those_that_the_server_takes() {
        for (name, expected) in [
            ("abcdefgh", true),
            ("abcdefg", false),
            ("with.dot", true),
            ("with_under", true),
            ("with-dash", false),
            ("with@at", true),
            ("with..dots", false),
            (".withdot", false),
            ("name!", false),
            ("User 1", false),
            ("üüüüüüüü", false),
        ] {
            assert_eq!(is_username(name), expected, "{name}");
        }
        assert!(is_username(&"n".repeat(100)) && !is_username(&"n".repeat(101)));
        for (address, expected) in [
            ("a@b", true),
            ("a..b@c.com", true),
            ("a b@c.com", false),
            ("ü@b.com", false),
            ("@b.com", false),
            ("nonsense", false),
            ("a@b..c", false),
            ("a@-b.c", false),
            ("", false),
        ] {
            assert_eq!(is_email(address), expected, "{address}");
        }
        for (number, expected) in [
            ("10", true),
            ("-135.33", true),
            ("+1.", true),
            (".5e3", true),
            ("1E-2", true),
            ("ten", false),
            ("", false),
            (".", false),
            ("1e", false),
            ("1,5", false),
            (" 1", false),
        ] {
            assert_eq!(is_number(number), expected, "{number}");
        }
    }
}
