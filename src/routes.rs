//! What the routes of all rooms have in common: an endpoint per operation, and where its method's arguments come from.
//!
//! The generated code binds each operation by a closure of one call, so that a further operation costs little to compile.
//! Arguments are taken as they were sent and taking them never fails, since OBP has its own answers to odd values and
//! poem-openapi's must not reach a client.

use std::{collections::HashMap, pin::Pin, sync::Arc};

use bytes::Bytes;
use poem::{
    Endpoint, FromRequest, Request, Response,
    endpoint::{BoxEndpoint, EndpointExt},
    http::{Method, StatusCode},
};

use crate::{
    answer::Answer,
    call::Call,
    contract::{Operation, Verb},
    error::ObpError,
    payload::{self, Body},
    wire::Query,
};

/// Endpoints by pattern and method, as poem-openapi collects them.
pub type Table = HashMap<String, HashMap<Method, BoxEndpoint<'static>>>;

/// A body on its way, or none where the contract has none.
pub type Answering<'a> = Pin<Box<dyn Future<Output = Result<Option<Bytes>, ObpError>> + Send + 'a>>;

/// Asks the method of an operation.
pub type Ask<A> = for<'a> fn(&'a A, &'a Sent<'a>) -> Answering<'a>;

/// What was sent with a call.
#[derive(Debug)]
pub struct Sent<'r> {
    call: Call,
    request: &'r Request,
    query: Query<'r>,
    body: Bytes,
}

impl Sent<'_> {
    /// The call.
    pub fn call(&self) -> Call {
        self.call.clone()
    }

    /// A parameter of the path, as the router decoded it.
    pub fn path(&self, name: &str) -> String {
        // The router has matched the operation's own template, so the parameter is there.
        self.call.parameter(name).unwrap_or_default().to_owned()
    }

    /// A parameter of the query, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        self.query.get(name).map(str::to_owned)
    }

    /// A parameter in a header.
    pub fn header(&self, name: &str) -> Option<String> {
        let value = self.request.headers().get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// The body.
    pub fn body<T>(&self) -> Body<T> {
        Body::new(self.body.clone())
    }
}

/// What a method answers, whatever its type.
pub fn answer<'a, R: Answer>(answering: impl Future<Output = Result<R, ObpError>> + Send + 'a) -> Answering<'a> {
    Box::pin(async move { answering.await?.body() })
}

/// Puts endpoints that ask `api` into the table.
pub fn bind<A: Send + Sync + 'static>(table: &mut Table, api: Arc<A>, asks: &[(&'static Operation, Ask<A>)]) {
    for (operation, ask) in asks {
        let endpoint = Bound {
            api: Arc::clone(&api),
            operation,
            ask: *ask,
        };
        let methods = table.entry(pattern(operation.path)).or_default();
        methods.insert(method(operation.method), endpoint.boxed());
    }
}

/// Takes the endpoint of an operation out of the table.
pub fn take(table: &mut Table, operation: &Operation) -> Option<BoxEndpoint<'static>> {
    let methods = table.get_mut(&pattern(operation.path))?;
    methods.remove(&method(operation.method))
}

/// The endpoint of an operation.
struct Bound<A> {
    api: Arc<A>,
    operation: &'static Operation,
    ask: Ask<A>,
}

impl<A: Send + Sync + 'static> Endpoint for Bound<A> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        let (request, mut body) = request.split();
        let call = Call::from_request(&request, &mut body).await?;
        // The server has read the whole body, within its bounds, before any handler runs.
        let body = match self.operation.request {
            Some(_) => body.take()?.into_bytes().await?,
            None => Bytes::new(),
        };
        let sent = Sent {
            call,
            query: Query::parse(request.uri().query()),
            request: &request,
            body,
        };
        let mut response = match (self.ask)(&self.api, &sent).await? {
            Some(body) => payload::json(body),
            None => Response::default(),
        };
        // The generator takes no other status from the contract.
        response.set_status(StatusCode::from_u16(self.operation.success.status).unwrap_or(StatusCode::OK));
        Ok(response)
    }
}

/// The method as `http` has it.
pub(crate) fn method(verb: Verb) -> Method {
    match verb {
        Verb::GET => Method::GET,
        Verb::POST => Method::POST,
        Verb::PUT => Method::PUT,
        Verb::DELETE => Method::DELETE,
        Verb::PATCH => Method::PATCH,
        Verb::HEAD => Method::HEAD,
    }
}

/// The path as poem writes it. Parameters are named by their position, since poem wants the same name in the same place.
fn pattern(path: &str) -> String {
    let mut count = 0;
    let segments = path.split('/').map(|segment| {
        if !segment.starts_with('{') {
            return segment.to_owned();
        }
        count += 1;
        format!(":param{}", count - 1)
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_named_by_their_position() {
        assert_eq!(
            pattern("/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}"),
            "/obp/v3.1.0/banks/:param0/customers/:param1"
        );
        assert_eq!(pattern("/"), "/");
    }
}
