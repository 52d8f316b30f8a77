//! Dates of a state file: `2024-02-29`, `2024-02-29T23:59:59Z`, or the latter with milliseconds.
//!
//! Absent on purpose: the leniency with which OBP reads dates in requests. Who writes a file wants to know of a slip.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{
    obp_json::{date_time, moment},
    store::entity::Moment,
};

/// A moment in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct When(pub(crate) Moment);

/// What a date looks like; the calendar is looked at behind it.
const PATTERN: &str = r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{3})?Z)?$";

impl When {
    /// Reads a date; `None` for what is none in the calendar.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (whole, thousandths) = match text.len() {
            10 => (format!("{text}T00:00:00Z"), 0),
            24 => {
                let thousandths = text.get(20..23).filter(|_| text.get(19..20) == Some("."))?;
                if !thousandths.bytes().all(|byte| byte.is_ascii_digit()) {
                    return None;
                }
                (format!("{}Z", text.get(..19)?), thousandths.parse().ok()?)
            }
            _ => (text.to_owned(), 0),
        };
        let read = moment(&whole)?;
        let ends_in_z = text.len() != 24 || text.ends_with('Z');
        // OBP's reader takes a 31 February; what it makes of it is another text.
        (ends_in_z && date_time(read) == whole).then_some(Self(read + thousandths))
    }
}

impl std::fmt::Display for When {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = date_time(self.0);
        match (self.0.rem_euclid(1000), text.strip_suffix("T00:00:00Z")) {
            (0, Some(day)) => f.write_str(day),
            (0, None) => f.write_str(&text),
            (thousandths, _) => write!(f, "{}.{thousandths:03}Z", text.trim_end_matches('Z')),
        }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| {
            D::Error::custom(format!(
                "'{text}' is no date; write it as 2024-02-29 or 2024-02-29T23:59:59Z"
            ))
        })
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": PATTERN,
            "description": "A date, 2024-02-29, or a moment in UTC, 2024-02-29T23:59:59Z or 2024-02-29T23:59:59.123Z.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_come_back_as_they_were_written() {
        let pattern = regex::Regex::new(PATTERN).expect("a pattern");
        for text in [
            "2024-02-29",
            "1970-01-01",
            "1899-12-31",
            "2024-02-29T23:59:59Z",
            "2024-02-29T23:59:59.007Z",
            "1960-01-01T00:00:00.500Z",
        ] {
            let read = When::read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(read.to_string(), text);
            assert!(pattern.is_match(text), "{text}");
        }
        assert_eq!(When::read("2024-02-29T00:00:00Z"), When::read("2024-02-29"));
    }

    #[test]
    fn what_is_no_date_of_the_calendar_is_refused() {
        for text in [
            "",
            "2023-02-29",
            "2024-13-01",
            "2024-1-1",
            "2024-02-29T24:00:00Z",
            "2024-02-29T23:59:59",
            "29.02.2024",
            "2024-02-29T23:59:59.1Z",
            "2024-02-29T23:59:59.12xZ",
            "2024-02-29T23:59:59.123+",
            "2024-02-29Z",
            "äääää",
            "2024-02-29T23:59:59+01:00",
            "2024-02-29T23:59:59.ääZ",
        ] {
            assert_eq!(When::read(text), None, "{text}");
        }
    }
}
