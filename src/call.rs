//! One call of an operation, as the handlers see it.

use std::sync::Arc;

use bytes::Bytes;
use poem::{FromRequest, Request, RequestBody};
use smallvec::SmallVec;

use crate::{contract::Operation, error::ObpError, payload::Payload, routing::Match};

/// What is known of a request once its operation is found and its checks have passed.
#[derive(Debug, Clone)]
pub struct Call(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    operation: &'static Operation,
    prefix: &'static str,
    parameters: SmallVec<[(&'static str, String); 4]>,
    answer: Bytes,
}

impl Call {
    /// A call that is to be answered with `answer` where its handler has nothing better.
    pub fn new(matched: &Match<'_>, answer: Bytes) -> Self {
        let parameters = matched
            .parameters
            .iter()
            .map(|(name, value)| (*name, value.clone().into_owned()))
            .collect();
        Self(Arc::new(Inner {
            operation: matched.operation,
            prefix: matched.prefix,
            parameters,
            answer,
        }))
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.0.operation
    }

    /// The version in the request's path; empty for a path without prefix.
    pub fn prefix(&self) -> &'static str {
        self.0.prefix
    }

    /// The value of a path parameter, decoded.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.0
            .parameters
            .iter()
            .find(|(parameter, _)| *parameter == name)
            .map(|(_, value)| value.as_str())
    }

    /// The chosen example, ready to be sent.
    pub fn example<T>(&self) -> Payload<T> {
        Payload::Ready(self.0.answer.clone())
    }
}

impl<'a> FromRequest<'a> for Call {
    async fn from_request(request: &'a Request, _body: &mut RequestBody) -> poem::Result<Self> {
        // The router puts the call into every request before it asks an operation's endpoint.
        let call = request.extensions().get::<Self>().cloned();
        call.ok_or_else(|| ObpError::internal(&"an operation was reached around the router").into())
    }
}
