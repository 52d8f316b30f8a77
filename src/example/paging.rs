//! The query's paging parameters as OBP looks at them.

use smallvec::SmallVec;

use crate::wire::Query;

/// The code of the error that they lead to. The order is the real server's; empty values count as missing.
pub(super) fn refusal(query: &Query<'_>) -> Option<&'static str> {
    let value = |name: &str| query.get(name).filter(|value| !value.is_empty());
    let number = |name: &str, least: i32| value(name).is_some_and(|text| text.parse().is_ok_and(|n: i32| n >= least));
    let direction = |text: &str| ["desc", "asc"].contains(&text.to_ascii_lowercase().as_str());
    if value("sort_direction").is_some_and(|text| !direction(text)) {
        Some("OBP-10023")
    } else if ["from_date", "to_date"]
        .into_iter()
        .filter_map(value)
        .any(|text| !is_filter_date(text))
    {
        Some("OBP-10026")
    } else if value("limit").is_some() && !number("limit", 1) {
        Some("OBP-10025")
    } else if value("offset").is_some() && !number("offset", 0) {
        Some("OBP-10024")
    } else if value("is_deleted").is_some_and(|text| !["true", "false"].contains(&text.to_ascii_lowercase().as_str())) {
        Some("OBP-10036")
    } else {
        None
    }
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
