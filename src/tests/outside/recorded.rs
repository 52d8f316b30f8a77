//! The exchanges in `fixtures/recorded/`, read; the README there tells their form.

use std::collections::HashMap;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::common::{Request, Server, not_found};

/// A file of exchanges.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exchanges {
    /// Bodies that several requests have in common.
    bodies: HashMap<String, String>,
    /// The exchanges.
    pub(crate) cases: Vec<Exchange>,
}

/// An exchange.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Exchange {
    /// What was tried.
    pub(crate) case: String,
    /// Where it was recorded.
    pub(crate) from: String,
    method: String,
    path: String,
    #[serde(rename = "as")]
    caller: Option<String>,
    /// `Some(None)` is a request that has none where others of its method do.
    #[serde(default, deserialize_with = "told")]
    content_type: Option<Option<String>>,
    #[serde(default)]
    headers: HashMap<String, String>,
    body: Option<Body>,
    body_hex: Option<String>,
    /// Whether the server looked at `Force-Error`.
    #[serde(default)]
    pub(crate) force_error: bool,
    /// Status of the answer.
    pub(crate) status: u16,
    message: Option<String>,
    /// How the headers of the answer differ from those that most have.
    #[serde(default)]
    pub(crate) answer_headers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Body {
    Text(String),
    Like {
        like: String,
        without: Option<String>,
        #[serde(default)]
        with: Map<String, Value>,
    },
}

fn told<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(value).map(Some)
}

impl Exchanges {
    /// Reads a file.
    pub(crate) fn read(text: &str) -> Self {
        serde_json::from_str(text).expect("exchanges in the form that the README tells")
    }

    /// The request of an exchange, with a caller's token where it stood.
    pub(crate) fn request(&self, exchange: &Exchange, tokens: &Tokens) -> Request {
        let mut request = Request::new(&exchange.method, &exchange.path);
        if let Some(content_type) = &exchange.content_type {
            request = request.content_type(content_type.as_deref());
        }
        if let Some(caller) = &exchange.caller {
            request = request.header("DirectLogin", &tokens.filled(&format!("token={{{caller}}}")));
        }
        for (name, value) in &exchange.headers {
            request = request.header(name, &tokens.filled(value));
        }
        match (&exchange.body, &exchange.body_hex) {
            (Some(Body::Text(text)), _) => request.body(text.as_str()),
            (Some(Body::Like { like, without, with }), _) => {
                let text = &self.bodies[like];
                if without.is_none() && with.is_empty() {
                    return request.body(text.as_str());
                }
                let mut members: Map<String, Value> = serde_json::from_str(text).expect("an object");
                if let Some(name) = without {
                    members.shift_remove(name).expect("a member that is there");
                }
                for (name, value) in with {
                    members.insert(name.clone(), value.clone());
                }
                request.body(Value::Object(members).to_string())
            }
            (None, Some(hex)) => request.body(bytes(hex)),
            (None, None) => request,
        }
    }
}

impl Exchange {
    /// The text of the answer; `not found` stands for the long one about this very request.
    pub(crate) fn message(&self, request: &Request) -> String {
        match self.message.as_deref() {
            Some("not found") => {
                let content_type = request.headers.iter().find(|(name, _)| name == "Content-Type");
                let path = request.path.split('?').next().unwrap_or_default();
                not_found(path, content_type.map_or("", |(_, value)| value))
            }
            text => text.unwrap_or_default().to_owned(),
        }
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).expect("ASCII"));
    digits
        .map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal digits"))
        .collect()
}

/// The tokens of the recorded users.
pub(crate) struct Tokens(Vec<(&'static str, String)>);

impl Tokens {
    /// Logs them in.
    pub(crate) fn new(server: &Server) -> Self {
        let users = [
            ("{full}", "full.user"),
            ("{norole}", "norole.user"),
            ("{other}", "other.user"),
        ];
        let mut tokens: Vec<_> = users.map(|(place, user)| (place, server.token(user))).into();
        tokens.push(("{bad}", "not-a-token".to_owned()));
        Self(tokens)
    }

    pub(crate) fn filled(&self, text: &str) -> String {
        self.0
            .iter()
            .fold(text.to_owned(), |text, (place, token)| text.replace(place, token))
    }
}
