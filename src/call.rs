//! One call of an operation, as the handlers see it.

use std::{
    any::Any,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

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
    example_given: AtomicBool,
    context: Option<Box<dyn Any + Send + Sync>>,
}

impl Call {
    /// A call that is to be answered with `answer` where its handler has nothing better; `context` is what the mode wants
    /// its handlers to know.
    pub fn new(matched: &Match<'_>, answer: Bytes, context: Option<Box<dyn Any + Send + Sync>>) -> Self {
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
            example_given: AtomicBool::new(false),
            context,
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

    /// The values of all path parameters, decoded, in the template's order.
    pub fn parameters(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.parameters.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// What the mode wants its handlers to know.
    pub fn context<T: 'static>(&self) -> Option<&T> {
        self.0.context.as_ref()?.downcast_ref()
    }

    /// Whether a handler had nothing better than the example.
    pub fn example_given(&self) -> bool {
        self.0.example_given.load(Ordering::Relaxed)
    }

    /// The chosen example, ready to be sent.
    pub fn example<T>(&self) -> Payload<T> {
        self.0.example_given.store(true, Ordering::Relaxed);
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
