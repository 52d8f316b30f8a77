//! What a request wishes of its answer: the header `Prefer` (RFC 7240) or its twins in the query.
//!
//! Preferences that are not ours are passed over, as the RFC demands; twins (`__code`, …) and preferences of ours with a
//! value that cannot be met are told back with what there is.

use std::time::Duration;

use poem::http::{HeaderMap, HeaderName};

use crate::wire::Query;

/// The longest wait that may be wished for.
pub const MAX_DELAY: Duration = Duration::from_secs(60);
/// The longest list that may be wished for.
pub const MAX_COUNT: usize = 1000;

/// The header in which wishes come.
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// The names of all preferences, for people.
pub const NAMES: [&str; 7] = ["code", "example", "dynamic", "seed", "count", "delay", "locale"];

/// What is wished for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// `code=404`: any answer with this status.
    pub code: Option<u16>,
    /// `example=OBP-30046`: the answer with this name.
    pub example: Option<String>,
    /// `dynamic=true`: generated data.
    pub dynamic: bool,
    /// `seed=7`: the same data each time.
    pub seed: Option<u64>,
    /// `count=50`: this many elements in a list.
    pub count: Option<usize>,
    /// `delay=300`: wait so many milliseconds.
    pub delay: Option<Duration>,
    /// `locale=zh`: language of generated data.
    pub locale: Option<String>,
    /// The preferences that came by header, for `Preference-Applied`.
    pub applied: Vec<String>,
}

/// A wish that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What was asked.
    pub name: String,
    /// Its value.
    pub value: String,
    /// What would do.
    pub expected: &'static str,
}

impl Wish {
    /// Reads the wishes of a request; `None` when there is none.
    ///
    /// # Errors
    /// A preference of ours, or a query twin, whose value makes no sense.
    pub fn read(headers: &HeaderMap, query: &Query<'_>) -> Result<Option<Self>, Unreadable> {
        let mut wish = Self::default();
        let mut any = false;
        for value in headers.get_all(PREFER) {
            let text = String::from_utf8_lossy(value.as_bytes());
            for preference in split(&text, ',') {
                // Parameters after a semicolon are the RFC's; none of ours has any.
                let preference = split(preference, ';').next().unwrap_or_default().trim();
                let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
                let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
                let value = value
                    .strip_prefix('"')
                    .and_then(|value| value.strip_suffix('"'))
                    .unwrap_or(value);
                if NAMES.contains(&name.as_str()) {
                    wish.set(&name, value)?;
                    wish.applied.push(format!("{name}={value}"));
                    any = true;
                }
            }
        }
        for (name, value) in query.iter() {
            let Some(name) = name.strip_prefix("__") else { continue };
            wish.set(name, value)?;
            any = true;
        }
        Ok(any.then_some(wish))
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Unreadable> {
        let fail = |expected| Unreadable {
            name: name.to_owned(),
            value: value.to_owned(),
            expected,
        };
        match name {
            "code" => self.code = Some(value.parse().map_err(|_| fail("a status, such as 404"))?),
            "example" => self.example = Some(value.to_owned()),
            "dynamic" => {
                self.dynamic = match value {
                    "true" | "" => true,
                    "false" => false,
                    _ => return Err(fail("true or false")),
                }
            }
            "seed" => self.seed = Some(value.parse().map_err(|_| fail("a whole number from 0"))?),
            "count" => {
                let count = value.parse().ok().filter(|count| *count <= MAX_COUNT);
                self.count = Some(count.ok_or_else(|| fail("a whole number from 0 to 1000"))?);
            }
            "delay" => {
                let delay = value
                    .parse()
                    .ok()
                    .map(Duration::from_millis)
                    .filter(|delay| *delay <= MAX_DELAY);
                self.delay = Some(delay.ok_or_else(|| fail("milliseconds from 0 to 60000"))?);
            }
            "locale" => self.locale = Some(value.to_owned()),
            _ => {
                return Err(fail(
                    "one of __code, __example, __dynamic, __seed, __count, __delay, __locale",
                ));
            }
        }
        Ok(())
    }
}

/// Splits at a separator that is not inside quotes.
fn split(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |c| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(prefer: &[&str], query: &str) -> Result<Option<Wish>, Unreadable> {
        let mut headers = HeaderMap::new();
        for value in prefer {
            headers.append("prefer", value.parse().expect("a header value"));
        }
        Wish::read(&headers, &Query::parse(Some(query)))
    }

    #[test]
    fn the_header_and_the_query_say_the_same() {
        let by_header = read(&["code=404, example=\"OBP-30046\"", "Delay=300"], "")
            .expect("readable")
            .expect("a wish");
        let by_query = read(&[], "__code=404&__example=OBP-30046&__delay=300")
            .expect("readable")
            .expect("a wish");
        assert_eq!(by_header.applied, ["code=404", "example=OBP-30046", "delay=300"]);
        assert_eq!(
            Wish {
                applied: Vec::new(),
                ..by_header
            },
            by_query
        );
        assert_eq!(by_query.delay, Some(Duration::from_millis(300)));
    }

    #[test]
    fn foreign_preferences_are_passed_over() {
        assert_eq!(
            read(&["respond-async, wait=100", "return=minimal; foo=\"a,b\""], "limit=5"),
            Ok(None)
        );
    }

    #[test]
    fn values_without_sense_are_told_back() {
        for (prefer, query) in [
            ("code=abc", ""),
            ("", "__count=1001"),
            ("delay=60001", ""),
            ("", "__colour=blue"),
        ] {
            assert!(read(&[prefer], query).is_err(), "{prefer} {query}");
        }
    }
}
