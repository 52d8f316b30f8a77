//! Whether a request asks for JSON, as the real server's framework decides it: by `Accept`, where that says nothing by
//! the path's suffix or the content type. What asks for something else is answered as an unknown URL (asked of a v5.1.0
//! server).

use std::borrow::Cow;

use poem::http::{HeaderMap, header};

use super::is_json;

/// Whether an operation is reached by a request with these headers and a path with this suffix.
pub fn asks_for_json(headers: &HeaderMap, content_type: &str, suffix: &str) -> bool {
    let by_path = || suffix.is_empty() || suffix.eq_ignore_ascii_case("json") || is_json(content_type);
    let mut values = headers.get_all(header::ACCEPT).iter();
    let Some(first) = values.next() else { return by_path() };
    let text = values.fold(String::from_utf8_lossy(first.as_bytes()), |text, value| {
        Cow::Owned(format!("{text}, {}", String::from_utf8_lossy(value.as_bytes())))
    });
    if text == "*/*" {
        return by_path();
    }
    let mut readable = text.split(',').filter_map(media_type).peekable();
    if readable.peek().is_none() {
        return by_path();
    }
    readable.any(|(kind, subtype)| {
        matches!(
            (kind, subtype),
            ("*" | "text" | "application", "*") | ("*" | "text" | "application", "json")
        )
    })
}

/// Type and subtype of an entry, without its parameters; letter by letter, as the framework compares them.
fn media_type(entry: &str) -> Option<(&str, &str)> {
    let (kind, subtype) = entry.split(';').next()?.trim().split_once('/')?;
    (!kind.is_empty() && !subtype.is_empty() && !subtype.contains('/')).then_some((kind, subtype))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_for_something_else_than_json_is_told_apart() {
        for (accept, content_type, suffix, expected) in [
            (None, "", "", true),
            (None, "", "json", true),
            (None, "", "xml", false),
            (None, "application/json", "xml", true),
            (Some("*/*"), "", "", true),
            (Some("*/*"), "", "xml", false),
            (Some(""), "", "", true),
            (Some("application/json"), "", "xml", true),
            (Some("application/*"), "", "", true),
            (Some("text/json;q=0.1, application/xml"), "", "", true),
            (Some("text/html,application/xml;q=0.9,*/*;q=0.8"), "", "", true),
            (Some("application/xml"), "application/json", "", false),
            (Some("text/html"), "", "json", false),
            (Some("text/plain"), "", "", false),
            (Some("image/png"), "", "", false),
            (Some("application/problem+json"), "", "", false),
            (Some("nonsense"), "", "", true),
        ] {
            let mut headers = HeaderMap::new();
            headers.extend(accept.map(|accept| (header::ACCEPT, accept.parse().expect("a value"))));
            let found = asks_for_json(&headers, content_type, suffix);
            assert_eq!(found, expected, "{accept:?} {content_type:?} {suffix:?}");
        }
    }
}
