//! An answer on its way out, with what the log and OBP's headers need to know of it.

use bytes::Bytes;
use http_body_util::Full;
use poem::http::{HeaderMap, Response, StatusCode, header};

use crate::{
    error::Why,
    payload,
    server::{AnswerBody, from_poem},
    wire::{self, WithoutCors},
};

/// So many headers an answer has; room for all of them at once is cheaper than growing twice.
const HEADERS: usize = 12;

/// An answer and why it is this one.
#[derive(Debug)]
pub(crate) struct Reply {
    /// What the client gets.
    pub(crate) response: Response<AnswerBody>,
    /// What the log and the journal say.
    pub(crate) why: &'static str,
    /// Whether it goes with `Access-Control-Allow-Origin`.
    pub(crate) cors: bool,
    /// Whether it has OBP's headers already, some of them to be filled in.
    pub(crate) dressed: bool,
}

impl Reply {
    /// A success with JSON, as most answers are.
    pub(crate) fn plain(body: Bytes, why: Why) -> Self {
        let mut response = Response::new(AnswerBody::Left(Full::new(body)));
        *response.headers_mut() = wire::PLAIN.clone();
        Self {
            response,
            why: why.0,
            cors: true,
            dressed: true,
        }
    }

    /// An answer whose bytes are ready; without a body where the contract has none.
    pub(crate) fn ready(status: u16, body: Option<Bytes>, why: Why) -> Self {
        let mut headers = HeaderMap::with_capacity(HEADERS);
        if body.is_some() {
            headers.insert(header::CONTENT_TYPE, payload::CONTENT_TYPE);
        }
        let mut response = Response::new(AnswerBody::Left(Full::new(body.unwrap_or_default())));
        // The generator takes no other status from the contract.
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        *response.headers_mut() = headers;
        Self {
            response,
            why: why.0,
            cors: true,
            dressed: false,
        }
    }
}

impl From<poem::Response> for Reply {
    fn from(response: poem::Response) -> Self {
        Self {
            why: response.extensions().get::<Why>().map_or("", |why| why.0),
            cors: response.extensions().get::<WithoutCors>().is_none(),
            dressed: false,
            response: from_poem(response),
        }
    }
}
