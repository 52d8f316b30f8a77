//! Requests that are known in part, and what becomes of them when the rest is.

use std::collections::BTreeMap;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{exchange::Sent, fixture::template::text_of, journal::Request};

/// What a path or query keeps as it is (RFC 3986, unreserved).
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stands for an unknown value while a request is built: nothing that any encoding changes.
pub fn marker(name: &str) -> String {
    format!("UNKNOWN0{}0NWONKNU", name.replace('-', "_hyphen_"))
}

/// A built request as a journal keeps it: markers of these names become templates. Headers of the login are the
/// caller's to leave out.
pub fn keep(sent: &Sent, base_url: &str, persona: &str, names: &[String]) -> Option<Request> {
    let path = sent.url.strip_prefix(base_url)?;
    let body = std::str::from_utf8(&sent.body).ok()?;
    let mut unknown: Vec<String> = Vec::new();
    let mut named = |text: &str| {
        let mut text = text.to_owned();
        for name in names.iter().filter(|name| sent_has(sent, name)) {
            text = text.replace(&marker(name), &template(name));
            if !unknown.contains(name) {
                unknown.push(name.clone());
            }
        }
        text
    };
    let headers = sent
        .headers
        .iter()
        .map(|(name, value)| (name.clone(), named(value)))
        .collect();
    let (path, body) = (named(path), named(body));
    Some(Request {
        persona: persona.to_owned(),
        method: sent.method.clone(),
        path,
        headers,
        body,
        unknown,
    })
}

fn sent_has(sent: &Sent, name: &str) -> bool {
    let marker = marker(name);
    sent.url.contains(&marker)
        || sent.headers.iter().any(|(_, value)| value.contains(&marker))
        || std::str::from_utf8(&sent.body).is_ok_and(|body| body.contains(&marker))
}

/// The request with these values, as one that can be sent; none if a value is missing.
pub fn fill(
    request: &Request,
    known: &BTreeMap<String, Value>,
    base_url: &str,
    login: Vec<(String, String)>,
) -> Option<Sent> {
    let (mut path, mut body, mut headers) = (request.path.clone(), request.body.clone(), request.headers.clone());
    for name in &request.unknown {
        let value = text_of(known.get(name)?);
        let place = template(name);
        path = path.replace(&place, &utf8_percent_encode(&value, UNRESERVED).to_string());
        let json = Value::from(value.as_str()).to_string();
        body = body.replace(&place, &json[1..json.len() - 1]);
        headers
            .iter_mut()
            .for_each(|(_, text)| *text = text.replace(&place, &value));
    }
    let own = headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("authorization"));
    if !own {
        headers.extend(login);
    }
    Some(Sent {
        method: request.method.clone(),
        url: format!("{base_url}{path}"),
        headers,
        body: Bytes::from(body),
    })
}

/// Headers that tell a reader of a curl line where the credentials belong.
pub fn logged_out() -> Vec<(String, String)> {
    vec![("Authorization".to_owned(), "DirectLogin".to_owned())]
}

fn template(name: &str) -> String {
    format!("{{{{{name}}}}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_left_open_and_filled_in_as_its_place_wants_it() {
        let names = ["thing-id".to_owned(), "name".to_owned(), "other".to_owned()];
        let sent = Sent {
            method: "PUT".to_owned(),
            url: format!("http://h:1/things/{}?again={}", marker("thing-id"), marker("thing-id")),
            headers: vec![("X-Name".to_owned(), marker("name"))],
            body: Bytes::from(format!(r#"{{"name":"{}"}}"#, marker("name"))),
        };
        let kept = keep(&sent, "http://h:1", "full", &names).expect("it is text");
        assert_eq!(kept.path, "/things/{{thing-id}}?again={{thing-id}}");
        assert_eq!(kept.unknown, ["thing-id", "name"]);
        let mut known = BTreeMap::from([("thing-id".to_owned(), Value::from("a/b"))]);
        assert_eq!(fill(&kept, &known, "http://h:2", Vec::new()), None);
        known.insert("name".to_owned(), Value::from("a \"b\""));
        let filled = fill(&kept, &known, "http://h:2", logged_out()).expect("all is known");
        assert_eq!(filled.url, "http://h:2/things/a%2Fb?again=a%2Fb");
        assert_eq!(filled.body, r#"{"name":"a \"b\""}"#);
        assert_eq!(filled.headers[0].1, "a \"b\"");
        assert_eq!(filled.headers[1].0, "Authorization");
    }
}
