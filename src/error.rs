//! What can go wrong, inside and towards clients.
//!
//! Inside, [`Error`] says where. Towards clients there is one form, OBP's `{"code":…,"message":"…"}`: [`ObpError`].

use std::{net::SocketAddr, path::PathBuf};

use poem::{
    IntoResponse, Response,
    http::{HeaderValue, StatusCode, header},
};

use crate::{contract::NamedError, payload};

/// What OBP says when its own code breaks.
pub(crate) const BROKEN: &str =
    "OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.";

/// Why the server could not start or went down.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is taken or not ours.
    #[error("cannot listen on {address}: {source}; choose another with --host and --port (0 takes a free one)")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The host is no address.
    #[error("--host {host}: {source}; give an address such as 127.0.0.1 or 0.0.0.0")]
    Host {
        /// The value given.
        host: String,
        /// What is wrong with it.
        source: std::net::AddrParseError,
    },
    /// A configuration file could not be read.
    #[error("{path}: {message}")]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the line where there is one.
        message: String,
    },
    /// The log's filter makes no sense.
    #[error("{0}; give a level such as info or off, or filters such as obp_mock=debug")]
    Log(String),
    /// The bank's state cannot be read or written.
    #[error("{0}")]
    Store(#[from] crate::store::Error),
    /// The starting state is none.
    #[error("the starting state cannot be used:\n{0}")]
    State(#[from] crate::bank::start::BadState),
    /// Two options do not go together.
    #[error("{0}")]
    Options(String),
    /// The server stopped serving.
    #[error("serving: {0}")]
    Serve(#[from] std::io::Error),
}

/// An error as OBP answers it.
#[derive(Debug)]
pub struct ObpError {
    /// HTTP status, also the body's `code`.
    pub status: u16,
    /// The body, ready.
    pub body: bytes::Bytes,
    /// OBP's code or the contract's key, for the log.
    pub key: &'static str,
}

impl ObpError {
    /// An error of the contract with its slots filled.
    pub fn named<'a>(
        error: &'static NamedError,
        value: impl Fn(&'static str) -> Option<std::borrow::Cow<'a, str>>,
    ) -> Self {
        Self {
            status: error.status,
            body: error.example.render(value),
            key: error.example.name,
        }
    }

    /// An error that no operation lists.
    pub fn plain(status: u16, key: &'static str, message: &str) -> Self {
        let body = serde_json::json!({ "code": status, "message": message });
        Self {
            status,
            body: body.to_string().into(),
            key,
        }
    }

    /// OBP's answer to a defect of its own.
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "internal error");
        Self::broken()
    }

    /// OBP's answer where its own code breaks on a request.
    pub fn broken() -> Self {
        Self::plain(500, "OBP-50015", BROKEN)
    }
}

impl From<ObpError> for Response {
    fn from(error: ObpError) -> Self {
        let mut response = payload::json(error.body);
        response.set_status(StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST));
        response.extensions_mut().insert(Why(error.key));
        response
    }
}

impl IntoResponse for ObpError {
    fn into_response(self) -> Response {
        self.into()
    }
}

impl From<ObpError> for poem::Error {
    fn from(error: ObpError) -> Self {
        let why = Why(error.key);
        let mut wrapped = Self::from_response(error.into());
        // poem puts the error's extensions in the place of the response's.
        wrapped.set_data(why);
        wrapped
    }
}

/// Why an answer is what it is: a named error's key, an example's name. Travels with the response to the log.
#[derive(Debug, Clone, Copy)]
pub struct Why(pub &'static str);

/// The challenge that goes with every OBP-20001 but a forced one.
pub fn challenge(hostname: &str) -> (header::HeaderName, HeaderValue) {
    let text = ["OAuth", "Bearer", "DirectLogin"]
        .map(|scheme| format!("{scheme} realm=\"{hostname}\""))
        .join(", ");
    let value = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("DirectLogin"));
    (header::WWW_AUTHENTICATE, value)
}
