//! The spelling of ISO 20022, which calls a currency `ccy`: OBP's `spelling=ISO20022`, a header or a parameter.
//!
//! Absent on purpose: request bodies, which OBP reads in its own spelling whatever is asked for.

use bytes::Bytes;
use poem::http::HeaderMap;

use super::Query;

const OBP: &[u8] = b"\"currency\":";
const ISO20022: &[u8] = b"\"ccy\":";

/// How a member is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// `ccy` becomes `currency`.
    Obp,
    /// `currency` becomes `ccy`.
    Iso20022,
}

impl Spelling {
    /// The spelling that a request asks for. The header comes before the parameter, even where it asks for none.
    pub(crate) fn asked(headers: &HeaderMap, query: Option<&str>) -> Option<Self> {
        let header = headers.get("spelling");
        let in_query = query.is_some_and(|query| query.contains("spelling"));
        match (header, in_query) {
            (Some(value), _) => Self::named(value.to_str().ok()?),
            (None, true) => Self::named(Query::parse(query).get("spelling")?),
            (None, false) => None,
        }
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "OBP" => Some(Self::Obp),
            "ISO20022" => Some(Self::Iso20022),
            _ => None,
        }
    }

    /// A body of JSON without blanks in this spelling; `None` where it is the same.
    pub(crate) fn apply(self, body: &[u8]) -> Option<Bytes> {
        let (from, to) = match self {
            Self::Obp => (ISO20022, OBP),
            Self::Iso20022 => (OBP, ISO20022),
        };
        let mut spelled = Vec::new();
        let mut taken = 0;
        for at in memchr::memmem::find_iter(body, from) {
            // Inside a text each quotation mark has a backslash before it.
            if at > 0 && body[at - 1] != b'\\' {
                spelled.extend_from_slice(&body[taken..at]);
                spelled.extend_from_slice(to);
                taken = at + from.len();
            }
        }
        (taken > 0).then(|| {
            spelled.extend_from_slice(&body[taken..]);
            spelled.into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_renamed_and_texts_are_not() {
        for (spelling, body, spelled) in [
            (
                Spelling::Iso20022,
                r#"{"a":[{"currency":"EUR"}],"currency":1}"#,
                Some(r#"{"a":[{"ccy":"EUR"}],"ccy":1}"#),
            ),
            (Spelling::Iso20022, r#"{"a":"currency","b":"\"currency\":"}"#, None),
            (Spelling::Obp, r#"{"ccy":"EUR"}"#, Some(r#"{"currency":"EUR"}"#)),
            (Spelling::Obp, "{}", None),
        ] {
            let found = spelling.apply(body.as_bytes());
            assert_eq!(found.as_deref(), spelled.map(str::as_bytes), "{body}");
        }
    }

    #[test]
    fn the_header_comes_before_the_parameter() {
        for (header, query, spelling) in [
            (None, None, None),
            (None, Some("spelling=ISO20022"), Some(Spelling::Iso20022)),
            (None, Some("spelling=iso20022"), None),
            (Some("ISO20022"), Some("limit=1"), Some(Spelling::Iso20022)),
            (Some("x"), Some("spelling=ISO20022"), None),
            (Some("OBP"), None, Some(Spelling::Obp)),
        ] {
            let headers = header
                .map(|value: &'static str| ("spelling".parse().expect("a name"), value.parse().expect("a value")));
            let headers: HeaderMap = headers.into_iter().collect();
            assert_eq!(Spelling::asked(&headers, query), spelling, "{header:?} {query:?}");
        }
    }
}
