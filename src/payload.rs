//! Bodies on the wire: an answer is ready bytes or a typed value, a request is bytes that OBP's rules read later.

use std::marker::PhantomData;

use bytes::Bytes;
use poem::{Body as PoemBody, Response, http::header};
use serde::Serialize;

use crate::error::ObpError;

/// The header as OBP sends it, without a blank (every recorded answer with a body).
pub const CONTENT_TYPE: header::HeaderValue = header::HeaderValue::from_static("application/json;charset=utf-8");

/// The body of an answer.
#[derive(Debug)]
pub enum Payload<T> {
    /// JSON text that is ready to be sent.
    Ready(Bytes),
    /// A value that becomes JSON text.
    Typed(T),
}

impl<T: Serialize> Payload<T> {
    /// The JSON text.
    ///
    /// # Errors
    /// The value cannot be written as JSON.
    pub fn bytes(self) -> Result<Bytes, ObpError> {
        match self {
            Self::Ready(bytes) => Ok(bytes),
            Self::Typed(value) => match serde_json::to_vec(&value) {
                Ok(text) => Ok(text.into()),
                Err(error) => Err(ObpError::internal(&error)),
            },
        }
    }
}

/// A 200 answer with JSON text.
pub fn json(bytes: impl Into<Bytes>) -> Response {
    let mut response = Response::from(PoemBody::from_bytes(bytes.into()));
    response.headers_mut().insert(header::CONTENT_TYPE, CONTENT_TYPE);
    response
}

/// The body of a request, unread.
#[derive(Debug)]
pub struct Body<T> {
    /// What was sent.
    pub bytes: Bytes,
    schema: PhantomData<fn() -> T>,
}

impl<T> Body<T> {
    /// A body with these bytes.
    pub fn new(bytes: Bytes) -> Self {
        Self {
            bytes,
            schema: PhantomData,
        }
    }
}
