//! OBP's manners on the wire: the headers of every answer, preflight, unknown URLs.
//!
//! Source: the recorded exchanges of a v5.1.0 server. Absent on purpose: `Set-Cookie` and `Server`, which name the real
//! server's container and which no client of the API acts on.

mod accept;
mod correlation;
mod locale;
mod query;
mod spelling;

pub use accept::asks_for_json;
pub use correlation::Correlation;
pub(crate) use locale::{Locale, Translated};
pub use query::{Names, Query, has_good_escapes, is_utf_8, names};
pub(crate) use spelling::Spelling;

use std::{
    borrow::Cow,
    cell::RefCell,
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use poem::{
    Response,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
};

use crate::{
    error::{ObpError, Why},
    payload,
    reply::Reply,
};

/// Marks an answer that OBP sends without `Access-Control-Allow-Origin`: those of the checks before an operation's own
/// (repeated query parameters, forced errors).
#[derive(Debug, Clone, Copy)]
pub struct WithoutCors;

/// The header that ties an answer to the server's log.
pub const CORRELATION_ID: HeaderName = HeaderName::from_static("correlation-id");

const ANY: HeaderValue = HeaderValue::from_static("*");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-cache, private, no-store");
const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache");
const DENY: HeaderValue = HeaderValue::from_static("DENY");

/// Gives an answer the headers that every OBP answer has.
///
/// A 500 has neither `Correlation-Id` nor `Access-Control-Allow-Origin` (all eleven recorded ones), a preflight answer no
/// `Correlation-Id`.
pub(crate) fn dress(reply: &mut Reply, correlation: &Correlation, now: SystemTime) {
    let status = reply.response.status();
    let headers = reply.response.headers_mut();
    if reply.dressed {
        headers.insert(CORRELATION_ID, correlation.next());
        headers.insert(header::EXPIRES, http_date(now));
        return;
    }
    add_all(headers, status, reply.cors, &|| correlation.next(), http_date(now));
}

/// The headers of a success with JSON, whose copy is cheaper than adding them one by one; [`dress`] fills in two values.
pub(crate) static PLAIN: LazyLock<HeaderMap> = LazyLock::new(|| {
    let mut headers = HeaderMap::from_iter([(header::CONTENT_TYPE, payload::CONTENT_TYPE)]);
    let later = HeaderValue::from_static("");
    add_all(&mut headers, StatusCode::OK, true, &|| later.clone(), later.clone());
    headers
});

fn add_all(
    headers: &mut HeaderMap,
    status: StatusCode,
    cors: bool,
    correlation: &dyn Fn() -> HeaderValue,
    now: HeaderValue,
) {
    let broken = status == StatusCode::INTERNAL_SERVER_ERROR;
    let preflight = headers.contains_key(header::ACCESS_CONTROL_ALLOW_METHODS);
    headers.reserve(6);
    if cors && !broken {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    }
    if !broken && !preflight {
        headers.insert(CORRELATION_ID, correlation());
    }
    // Recorded with the deletion of a grant: no body, and JSON for its type.
    if status == StatusCode::NO_CONTENT && !preflight {
        headers.insert(header::CONTENT_TYPE, payload::CONTENT_TYPE);
    }
    headers.insert(header::CACHE_CONTROL, NO_STORE);
    headers.insert(header::PRAGMA, NO_CACHE);
    headers.insert(header::EXPIRES, now);
    headers.insert(header::X_FRAME_OPTIONS, DENY);
}

/// The answer to `OPTIONS` on any path.
pub fn preflight() -> Response {
    Response::builder()
        .status(StatusCode::NO_CONTENT)
        .header(
            header::ACCESS_CONTROL_ALLOW_METHODS,
            "GET, POST, OPTIONS, PUT, PATCH, DELETE",
        )
        .header(header::ACCESS_CONTROL_ALLOW_HEADERS, "*")
        .header(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, "true")
        .header(header::ACCESS_CONTROL_MAX_AGE, "1728000")
        .header(header::CONTENT_TYPE, "text/plain;charset=utf-8")
        .extension(Why("preflight"))
        .body(())
}

/// The answer to `TRACE`: the real server's container refuses it without a body.
pub fn trace_refused() -> Response {
    Response::builder()
        .status(StatusCode::FORBIDDEN)
        .extension(Why("trace"))
        .body(())
}

/// The method that OBP takes a request's for: it reads any case.
pub fn method(sent: &Method) -> Cow<'_, Method> {
    let text = sent.as_str();
    match text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        false => Cow::Borrowed(sent),
        // Upper case keeps a method's characters allowed.
        true => Method::from_bytes(text.to_ascii_uppercase().as_bytes()).map_or(Cow::Borrowed(sent), Cow::Owned),
    }
}

/// The answer to a query that is not UTF-8: the page of the real server's container.
pub fn unreadable_query() -> Response {
    Response::builder()
        .status(StatusCode::BAD_REQUEST)
        .header(header::CONTENT_TYPE, "text/html;charset=iso-8859-1")
        .extension(Why("query"))
        .extension(WithoutCors)
        .body("<h1>Bad Message 400</h1><pre>reason: Unable to parse URI query</pre>")
}

/// OBP's answer to a URL, method or content type that leads nowhere.
pub fn not_found(path: &str, content_type: &str) -> Response {
    let content_type = shown(content_type);
    let message = format!(
        "OBP-10404: 404 Not Found. The server could not find the requested URI. Please double check your URL, headers \
         and body. Note: When you are making a POST or PUT request, the Content-Type header MUST be \
         `application/json`. Note: OBP only supports JSON formatted bodies.Current Url is ({path}), Current \
         Content-Type Header is ({content_type})"
    );
    ObpError::plain(404, "OBP-10404", &message).into()
}

/// A content type as the real server shows it: its container puts its own letters in the place of those it knows,
/// whatever their case, and leaves what comes behind them.
fn shown(content_type: &str) -> Cow<'_, str> {
    const KNOWN: [&str; 6] = [
        "text/plain",
        "text/html",
        "text/xml",
        "text/json",
        "application/json",
        "application/x-www-form-urlencoded",
    ];
    const CHARSETS: [&str; 4] = [
        ";charset=UTF-8",
        "; charset=UTF-8",
        ";charset=ISO-8859-1",
        "; charset=ISO-8859-1",
    ];
    let starts = |text: &str, start: &str| {
        let letters = text.as_bytes().get(..start.len());
        letters.is_some_and(|letters| letters.eq_ignore_ascii_case(start.as_bytes()))
    };
    let Some(known) = KNOWN.into_iter().find(|known| starts(content_type, known)) else {
        return Cow::Borrowed(content_type);
    };
    let rest = &content_type[known.len()..];
    let charset = CHARSETS
        .into_iter()
        .find(|charset| starts(rest, charset))
        .unwrap_or_default();
    Cow::Owned([known, charset, &rest[charset.len()..]].concat())
}

/// The same for `HEAD`, which OBP has on no URL: the headers of JSON and no body.
pub fn head_not_found() -> Response {
    let mut response = payload::json("");
    response.set_status(StatusCode::NOT_FOUND);
    response.extensions_mut().insert(Why("OBP-10404"));
    response
}

/// Whether OBP takes the content type for JSON: it starts with `text/json` or `application/json`, in any case.
pub fn is_json(content_type: &str) -> bool {
    ["application/json", "text/json"].iter().any(|known| {
        content_type
            .as_bytes()
            .get(..known.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(known.as_bytes()))
    })
}

/// A time as HTTP writes it; formatted once a second and thread.
fn http_date(time: SystemTime) -> HeaderValue {
    thread_local! {
        static CACHE: RefCell<(u64, HeaderValue)> = const { RefCell::new((0, HeaderValue::from_static(""))) };
    }
    let elapsed = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or(Duration::ZERO)
        .as_secs();
    CACHE.with_borrow_mut(|(second, value)| {
        if *second != elapsed {
            let text = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(elapsed));
            *second = elapsed;
            *value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        }
        value.clone()
    })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn most_answers_get_the_headers_that_all_get_in_the_same_order() {
        let names = |plain: bool| -> Vec<HeaderName> {
            let body = Bytes::from_static(b"{}");
            let mut reply = match plain {
                true => Reply::plain(body, Why("")),
                false => Reply::ready(200, Some(body), Why("")),
            };
            dress(&mut reply, &Correlation::new(), SystemTime::now());
            let headers = reply.response.headers();
            assert!(headers.values().all(|value| !value.is_empty()), "{headers:?}");
            headers.keys().cloned().collect()
        };
        let plain = names(true);
        assert_eq!(plain.len(), 7);
        assert_eq!(plain, names(false));
    }

    #[test]
    fn a_method_is_read_in_any_case() {
        for (sent, read) in [("GET", "GET"), ("get", "GET"), ("Post", "POST"), ("foo", "FOO")] {
            let sent = Method::from_bytes(sent.as_bytes()).expect("a method");
            assert_eq!(method(&sent).as_str(), read);
        }
    }

    #[test]
    fn a_known_content_type_is_shown_in_other_letters() {
        for (sent, expected) in [
            ("application/json; charset=utf-8", "application/json; charset=UTF-8"),
            ("Application/JSON", "application/json"),
            ("APPLICATION/JSON ; CHARSET=utf-8", "application/json ; CHARSET=utf-8"),
            ("text/json;charset=iso-8859-1;v=1", "text/json;charset=ISO-8859-1;v=1"),
            ("Image/PNG", "Image/PNG"),
            ("", ""),
        ] {
            assert_eq!(shown(sent), expected, "{sent}");
        }
    }

    #[test]
    fn json_is_told_by_the_start_of_the_content_type() {
        for (content_type, expected) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("text/json", true),
            ("application/vnd.api+json", false),
            ("text/plain", false),
            ("", false),
        ] {
            assert_eq!(is_json(content_type), expected, "{content_type}");
        }
    }
}
