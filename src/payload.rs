//! Bodies on the wire: an answer is ready bytes or a typed value, a request is bytes that OBP's rules read later.
//!
//! These types put the contract's schemas into poem-openapi's document and keep its own parsing, and so its own error
//! texts, away from clients.

use std::marker::PhantomData;

use bytes::Bytes;
use poem::{Body as PoemBody, IntoResponse, Request, RequestBody, Response, http::header};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    payload::Payload as OpenApiPayload,
    registry::{MetaMediaType, MetaRequest, MetaSchemaRef, Registry},
};
use serde::Serialize;

use crate::contract::{self, Described};

/// The media type in the contract.
const JSON: &str = "application/json";

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

impl<T: Described> OpenApiPayload for Payload<T> {
    const CONTENT_TYPE: &'static str = JSON;

    fn schema_ref() -> MetaSchemaRef {
        contract::reference(T::SCHEMA)
    }

    fn register(registry: &mut Registry) {
        contract::register(T::SCHEMA, registry);
    }
}

impl<T: Serialize + Send> IntoResponse for Payload<T> {
    fn into_response(self) -> Response {
        let bytes = match self {
            Self::Ready(bytes) => bytes,
            Self::Typed(value) => match serde_json::to_vec(&value) {
                Ok(text) => text.into(),
                Err(error) => return crate::error::ObpError::internal(&error).into(),
            },
        };
        json(bytes)
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

impl<'a, T: Described> ApiExtractor<'a> for Body<T> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];

    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        contract::register(T::SCHEMA, registry);
    }

    fn request_meta() -> Option<MetaRequest> {
        Some(MetaRequest {
            description: None,
            content: vec![MetaMediaType {
                content_type: JSON,
                schema: contract::reference(T::SCHEMA),
            }],
            required: true,
        })
    }

    async fn from_request(
        _request: &'a Request,
        body: &mut RequestBody,
        _options: ExtractParamOptions<()>,
    ) -> poem::Result<Self> {
        // The server has read the whole body, within its bounds, before any handler runs.
        let bytes = body.take()?.into_bytes().await?;
        Ok(Self {
            bytes,
            schema: PhantomData,
        })
    }
}
