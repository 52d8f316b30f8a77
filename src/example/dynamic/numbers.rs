//! Whole and other numbers, guessed from the member's name and kept within the schema's bounds.
//!
//! Absent on purpose: `multipleOf` and exclusive bounds, which the contract does not use.

use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use super::subject::Subject;

/// A whole number.
pub(super) fn integer(rng: &mut ChaCha8Rng, name: &str, minimum: Option<i64>, maximum: Option<i64>) -> i64 {
    let (low, high) = usual(name);
    let least = minimum.unwrap_or(i64::MIN);
    let most = maximum.unwrap_or(i64::MAX).max(least);
    // The usual range where it meets the allowed one, otherwise a stretch of the allowed one next to it.
    let low = if low > most {
        most.saturating_sub(high - low)
    } else {
        low
    }
    .max(least);
    let high = high.max(low.saturating_add(9)).min(most);
    rng.random_range(low..=high)
}

/// A number with at most two decimals where the bounds leave room for that.
pub(super) fn number(
    rng: &mut ChaCha8Rng,
    name: &str,
    subject: &Subject,
    minimum: Option<f64>,
    maximum: Option<f64>,
) -> f64 {
    let least = minimum.unwrap_or(f64::MIN);
    let most = maximum.unwrap_or(f64::MAX).max(least);
    let allowed = least..=most;
    let first = match name {
        _ if name.ends_with("latitude") || name == "lat" => f64::from(subject.latitude) / 1e6,
        _ if name.ends_with("longitude") || name == "lon" || name == "lng" => f64::from(subject.longitude) / 1e6,
        _ => {
            let (low, high) = usual(name);
            let cents = rng.random_range(low * 100..=high * 100);
            i32::try_from(cents).map_or(0.0, f64::from) / 100.0
        }
    };
    if allowed.contains(&first) {
        return first;
    }
    let step = f64::from(rng.random_range(0..=1000_u16)) / 1000.0;
    let (low, high) = match (minimum, maximum) {
        (Some(low), Some(high)) => (low, high.max(low)),
        (Some(low), None) => (low, low + 1000.0),
        (None, Some(high)) => (high - 1000.0, high),
        (None, None) => (0.0, 1000.0),
    };
    // Halved so that the width of the widest range does not overflow.
    let exact = low + (high / 2.0 - low / 2.0) * step * 2.0;
    let rounded = (exact * 100.0).round() / 100.0;
    if allowed.contains(&rounded) {
        rounded
    } else {
        exact.clamp(least, most)
    }
}

/// The range that a number of this name usually lies in.
fn usual(name: &str) -> (i64, i64) {
    match name.rsplit('_').next().unwrap_or(name) {
        "dependants" | "children" => (0, 3),
        "year" => (2015, 2024),
        "age" => (18, 90),
        "limit" => (10, 100),
        "offset" | "page" => (0, 0),
        "count" | "total" | "attempts" => (0, 50),
        "port" => (8000, 8999),
        "rate" | "percentage" | "score" => (0, 100),
        "amount" | "balance" | "value" | "price" => (10, 25_000),
        "seconds" | "duration" => (1, 3600),
        _ => (1, 1000),
    }
}
