//! `GET /openapi.json` and `GET /openapi.yaml`.
//!
//! The query chooses: `version`, `tag`, `lang` (`en`, `zh`, `zh-CN`), and `download=true` for a file to be saved.

use poem::{
    Body, Request, Response,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
};
use serde_json::json;

use super::{Choice, DocumentError, Documents, Format};

/// Answers a request for a document; none if it is for something else.
pub fn answer(documents: &Documents, request: &Request) -> Option<Response> {
    let format = match request.uri().path() {
        "/openapi.json" => Format::Json,
        "/openapi.yaml" => Format::Yaml,
        _ => return None,
    };
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    Some(document(documents, format, request).unwrap_or_else(|error| refuse(&error)))
}

fn document(documents: &Documents, format: Format, request: &Request) -> Result<Response, DocumentError> {
    // The decoder takes any text there is, so this cannot fail; if it did, the whole document is a fair answer.
    let query = request.params::<Vec<(String, String)>>().unwrap_or_default();
    let (choice, download) = Choice::from_query(format, &query)?;
    let rendered = documents.document(&choice)?;
    let mut response = cached(request, &rendered.etag, rendered.content_type, || {
        Body::from_bytes(rendered.body.clone())
    });
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    if download && let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", rendered.file_name)) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

/// A 200 with a body and its validator, or a 304 for a client that has it.
pub(crate) fn cached(
    request: &Request,
    etag: &str,
    content_type: &'static str,
    body: impl FnOnce() -> Body,
) -> Response {
    let mut response = Response::default();
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, value);
    }
    // A new build may change any of it, so a client asks again; it then mostly gets a 304.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if has(request.headers(), etag) {
        response.set_status(StatusCode::NOT_MODIFIED);
    } else {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        response.set_body(body());
    }
    response
}

/// Whether the client says that it has what this validator names.
fn has(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.trim_start_matches("W/") == etag)
}

/// An error in OBP's form.
pub(crate) fn refuse(error: &DocumentError) -> Response {
    let status = error.status();
    let body = json!({ "code": status, "message": error.to_string() });
    Response::builder()
        .status(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
        .content_type("application/json;charset=utf-8")
        .body(body.to_string())
}
