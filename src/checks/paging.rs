//! The query's paging parameters as OBP looks at them.

use smallvec::SmallVec;

use crate::wire::Query;

/// The codes of the errors that they lead to. The order is the real server's; empty values count as missing.
pub(super) fn refusals(query: &Query<'_>) -> impl Iterator<Item = &'static str> {
    let value = |name: &str| query.get(name).filter(|value| !value.is_empty());
    let number = |name: &str, least: i32| value(name).is_none_or(|text| text.parse().is_ok_and(|n: i32| n >= least));
    let direction = |text: &str| ["desc", "asc"].contains(&text.to_ascii_lowercase().as_str());
    let dates = ["from_date", "to_date"].into_iter().filter_map(value);
    let is_boolean = |text: &str| ["true", "false"].contains(&text.to_ascii_lowercase().as_str());
    [
        (value("sort_direction").is_none_or(direction), "OBP-10023"),
        (dates.into_iter().all(is_filter_date), "OBP-10026"),
        (number("limit", 1), "OBP-10025"),
        (number("offset", 0), "OBP-10024"),
        (value("is_deleted").is_none_or(is_boolean), "OBP-10036"),
    ]
    .into_iter()
    .filter_map(|(readable, code)| (!readable).then_some(code))
}

/// Dates of filters need milliseconds, unlike those of bodies: `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'` or with `+0000`.
fn is_filter_date(text: &str) -> bool {
    let Some(text) = text.strip_suffix('Z').or_else(|| text.strip_suffix("+0000")) else {
        return false;
    };
    let Some((date, time)) = text.split_once('T') else {
        return false;
    };
    let numbers = |text: &str, separators: &[char], count: usize| {
        let parts: SmallVec<[&str; 4]> = text.split(separators).collect();
        parts.len() == count
            && parts
                .iter()
                .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    numbers(date, &['-'], 3) && numbers(time, &[':', '.'], 4) && time.contains('.')
}
