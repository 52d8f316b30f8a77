//! From a request as data to one that can be sent, or the reason why it cannot be sent as it is.

use http::{HeaderMap, HeaderName, HeaderValue, Method, header::CONTENT_LENGTH};
use url::{Position, Url};

use super::SendError;
use crate::exchange::Sent;

pub(super) fn build(sent: &Sent, defaults: &HeaderMap) -> Result<reqwest::Request, SendError> {
    let method = Method::from_bytes(sent.method.as_bytes())
        .map_err(|_| not_sendable(format!("`{}` is no method", sent.method.escape_debug())))?;
    let mut request = reqwest::Request::new(method, url(&sent.url)?);
    let headers = request.headers_mut();
    for (name, value) in &sent.headers {
        headers.append(header_name(name)?, header_value(name, value)?);
    }
    if let Some(length) = headers.get(CONTENT_LENGTH)
        && length.as_bytes() != sent.body.len().to_string().as_bytes()
    {
        let length = String::from_utf8_lossy(length.as_bytes()).into_owned();
        let have = sent.body.len();
        return Err(not_sendable(format!(
            "Content-Length says {length}, but the body has {have} bytes"
        )));
    }
    for (name, value) in defaults {
        if !headers.contains_key(name) {
            headers.append(name, value.clone());
        }
    }
    if !sent.body.is_empty() {
        *request.body_mut() = Some(sent.body.clone().into());
    }
    Ok(request)
}

fn header_name(name: &str) -> Result<HeaderName, SendError> {
    HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| not_sendable(format!("`{}` is no name of a header", name.escape_debug())))
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue, SendError> {
    HeaderValue::from_bytes(value.as_bytes()).map_err(|_| {
        not_sendable(format!(
            "the value of the header {name} holds a line break or another control character"
        ))
    })
}

fn url(text: &str) -> Result<Url, SendError> {
    let url = Url::parse(text).map_err(|error| not_sendable(format!("the URL cannot be read: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(not_sendable(format!(
            "the URL's scheme is {}, not http or https",
            url.scheme()
        )));
    }
    let would = &url[Position::BeforePath..];
    let wanted = after_host(text);
    if wanted != would && !(wanted.is_empty() && would == "/") {
        let reason = format!(
            "the path `{wanted}` would go out as `{would}`: percent-encode what differs, and leave out dot segments"
        );
        return Err(not_sendable(reason));
    }
    if url.fragment().is_some() {
        return Err(not_sendable(format!(
            "what follows `#` in `{wanted}` would not go out: write it as %23"
        )));
    }
    if url[Position::BeforePath..].parse::<http::uri::PathAndQuery>().is_err() {
        return Err(not_sendable(format!(
            "the path `{wanted}` holds characters that must be percent-encoded"
        )));
    }
    Ok(url)
}

/// What follows scheme and host: path, query and fragment as written.
fn after_host(url: &str) -> &str {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    rest.find(['/', '?', '#', '\\']).map_or("", |at| &rest[at..])
}

fn not_sendable(reason: String) -> SendError {
    SendError::NotSendable { reason }
}
