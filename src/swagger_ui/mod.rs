//! The page at `/swagger-ui/`: Swagger UI as its makers built it, with a picker, a login form and a chooser of examples
//! of our own around it.
//!
//! Everything comes from this program: a browser asks no other host. Swagger UI's own start page and script are absent
//! on purpose; ours take their place.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use bytes::Bytes;
use poem::{
    Body, Request, Response,
    http::{HeaderValue, Method, StatusCode, header},
};
use serde_json::{Value, json};
use utoipa_swagger_ui::Config;

use crate::documents::{Documents, http};

/// Where the page is.
const HOME: &str = "/swagger-ui/";

/// The page's own files: name, media type, text.
const OWN: [(&str, &str, &str); 7] = [
    ("", "text/html; charset=utf-8", include_str!("index.html")),
    ("page.css", "text/css; charset=utf-8", include_str!("page.css")),
    ("page.js", "text/javascript; charset=utf-8", include_str!("page.js")),
    ("texts.js", "text/javascript; charset=utf-8", include_str!("texts.js")),
    ("login.js", "text/javascript; charset=utf-8", include_str!("login.js")),
    ("plugin.js", "text/javascript; charset=utf-8", include_str!("plugin.js")),
    (
        "resolver.js",
        "text/javascript; charset=utf-8",
        include_str!("resolver.js"),
    ),
];

/// What the page needs of Swagger UI: name and media type.
const SWAGGER_UI: [(&str, &str); 3] = [
    ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
    ("swagger-ui.css", "text/css; charset=utf-8"),
    ("favicon-32x32.png", "image/png"),
];

/// What the page may load and do. Swagger UI sets styles from its script and has its icons in its style sheet. No
/// form is ever sent by the browser itself: that would put a password into an address.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The page and all that belongs to it.
#[derive(Debug)]
pub struct SwaggerUi {
    documents: Arc<Documents>,
    control: Option<&'static str>,
    assets: Vec<Asset>,
}

#[derive(Debug)]
struct Asset {
    name: &'static str,
    content_type: &'static str,
    bytes: Bytes,
    compressed: bool,
    etag: String,
}

impl SwaggerUi {
    /// The page for these documents. `control` is the path of the document of the mock's own operations, where it is
    /// served: `/__mock/openapi.json`.
    pub fn new(documents: Arc<Documents>, control: Option<&'static str>) -> Self {
        let own = OWN.iter().map(|(name, content_type, text)| {
            Asset::new(name, content_type, Bytes::from_static(text.as_bytes()), false)
        });
        // Only the start script takes the configuration, and that is not served.
        let config = Arc::new(Config::from(""));
        let theirs = SWAGGER_UI.iter().filter_map(|(name, content_type)| {
            let file = utoipa_swagger_ui::serve(name, Arc::clone(&config)).ok().flatten()?;
            let bytes = match file.bytes {
                std::borrow::Cow::Borrowed(bytes) => Bytes::from_static(bytes),
                std::borrow::Cow::Owned(bytes) => bytes.into(),
            };
            Some(Asset::new(name, content_type, bytes, file.gzpipped))
        });
        let assets = own.chain(theirs).collect();
        Self {
            documents,
            control,
            assets,
        }
    }

    /// Answers a request for the page, a part of it, or the address that leads to it; none if it is for something else.
    pub fn answer(&self, request: &Request) -> Option<Response> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return None;
        }
        match request.uri().path() {
            "/" => Some(home()),
            "/swagger-ui" => Some(to_the_page()),
            "/swagger-ui/choices.json" => Some(self.choices(request)),
            path => {
                let name = path.strip_prefix(HOME)?;
                let asset = self.assets.iter().find(|asset| asset.name == name)?;
                Some(asset.answer(request))
            }
        }
    }

    fn choices(&self, request: &Request) -> Response {
        match self.documents.choices() {
            Ok(mut choices) => {
                choices["control"] = self.control.map_or(Value::Null, |path| json!(path));
                let text = choices.to_string();
                http::cached(request, &etag(text.as_bytes()), "application/json", || {
                    Body::from_string(text)
                })
            }
            Err(error) => http::refuse(&error),
        }
    }
}

impl Asset {
    fn new(name: &'static str, content_type: &'static str, bytes: Bytes, compressed: bool) -> Self {
        let etag = etag(&bytes);
        Self {
            name,
            content_type,
            bytes,
            compressed,
            etag,
        }
    }

    fn answer(&self, request: &Request) -> Response {
        let body = || Body::from_bytes(self.bytes.clone());
        let mut response = http::cached(request, &self.etag, self.content_type, body);
        let whole = response.status() == StatusCode::OK;
        let headers = response.headers_mut();
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if self.name.is_empty() {
            headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
            headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        }
        // There is no other form of these bytes: every browser can read this one.
        if self.compressed && whole {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

/// Where a real server has its own page, under the same status and headers: a page that leads on.
fn home() -> Response {
    let text = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>obp-mock</title>\n\
         <meta http-equiv=\"refresh\" content=\"0; url={HOME}\">\n</head>\n\
         <body><p><a href=\"{HOME}\">obp-mock: the API in Swagger UI</a></p></body>\n</html>\n"
    );
    Response::builder()
        .content_type("text/html;charset=utf-8")
        .header(header::CACHE_CONTROL, "no-cache, private, no-store")
        .header(header::PRAGMA, "no-cache")
        .header(header::X_FRAME_OPTIONS, "DENY")
        .body(text)
}

fn to_the_page() -> Response {
    Response::builder()
        .status(StatusCode::FOUND)
        .header(header::LOCATION, HOME)
        .finish()
}

/// The strong validator of a text, with quotes.
fn etag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

#[cfg(test)]
mod tests {
    use crate::contract::Source;

    use super::*;

    static SOURCES: [Source; 1] = [Source {
        file: "obp.yaml",
        text: "info: {title: t}\ntags: []\npaths: {}\n",
        chinese: "",
    }];

    fn answer(method: Method, path: &str, validator: Option<&str>) -> Option<Response> {
        let ui = SwaggerUi::new(Arc::new(Documents::new(&SOURCES)), Some("/control.json"));
        let mut request = Request::builder()
            .method(method)
            .uri(path.parse().expect("the path is right"));
        if let Some(validator) = validator {
            request = request.header(header::IF_NONE_MATCH, validator);
        }
        ui.answer(&request.finish())
    }

    fn head(response: &Response, name: header::HeaderName) -> &str {
        response
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    #[test]
    fn all_parts_are_served_and_known_by_their_validator() {
        let names = OWN
            .iter()
            .map(|(name, ..)| *name)
            .chain(SWAGGER_UI.iter().map(|(name, _)| *name));
        for name in names.chain(["choices.json"]) {
            let path = format!("{HOME}{name}");
            let response = answer(Method::GET, &path, None).expect("it is served");
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            let validator = head(&response, header::ETAG).to_owned();
            let again = answer(Method::GET, &path, Some(&validator)).expect("it is served");
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path}");
        }
    }

    #[test]
    fn short_addresses_lead_to_the_page() {
        let response = answer(Method::GET, "/swagger-ui", None).expect("it is served");
        assert_eq!(
            (response.status(), head(&response, header::LOCATION)),
            (StatusCode::FOUND, HOME)
        );
        // A real server has a page of its own there.
        let response = answer(Method::GET, "/", None).expect("it is served");
        assert_eq!(
            (response.status(), head(&response, header::CONTENT_TYPE)),
            (StatusCode::OK, "text/html;charset=utf-8")
        );
    }

    #[test]
    fn other_requests_are_left_to_others() {
        for (method, path) in [
            (Method::POST, "/"),
            (Method::GET, "/swagger-ui/index.html"),
            (Method::GET, "/swagger-ui/swagger-initializer.js"),
            (Method::GET, "/swagger-ui/../page.js"),
            (Method::GET, "/obp/v5.1.0/root"),
        ] {
            assert!(answer(method, path, None).is_none(), "{path}");
        }
    }

    #[test]
    fn page_names_no_other_host() {
        for (name, _, text) in OWN {
            assert!(!text.contains("http://") && !text.contains("https://"), "{name}");
        }
    }
}
