//! One request: its body read whole, the service asked with it, the outcome turned into an answer.
//!
//! Absent on purpose: streamed request bodies and upgrades; the service always gets the whole body as bytes.

use std::any::Any;
use std::error::Error;
use std::future::Future;
use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::FutureExt as _;
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::http::request::Parts;
use hyper::http::uri::Scheme;
use hyper::{Method, Response};
use poem::web::{LocalAddr, RemoteAddr};
use poem::{Endpoint, RequestParts};

use super::case::HeaderCase;
use super::io::{Mailbox, Note};
use super::limits::Limits;
use super::refusal::{self, AnswerBody, Refusal};

/// A request as it came, with its whole body in memory.
///
/// poem's own form of it is made where a poem endpoint is asked, and only there: it costs more than many an answer.
#[derive(Debug)]
pub struct Request<'c> {
    /// Method, target and header fields.
    pub head: Parts,
    /// The body.
    pub body: Bytes,
    /// The names of the header fields, letter by letter.
    pub case: HeaderCase,
    peers: &'c Peers,
}

/// The two ends of a connection.
#[derive(Debug, Clone)]
pub struct Peers {
    /// Where the server took it.
    pub local: LocalAddr,
    /// Who opened it.
    pub remote: RemoteAddr,
}

impl<'c> Request<'c> {
    pub(crate) fn new(head: Parts, body: Bytes, case: HeaderCase, peers: &'c Peers) -> Self {
        Self {
            head,
            body,
            case,
            peers,
        }
    }

    /// The request in poem's form, with `body` for its body and a [`HeaderCase`] extension.
    pub fn to_poem(&self, body: Bytes) -> poem::Request {
        Self::new(self.head.clone(), body, self.case.clone(), self.peers).into_poem()
    }

    fn into_poem(mut self) -> poem::Request {
        self.head.extensions.insert(self.case);
        let Peers { local, remote } = self.peers.clone();
        let parts = RequestParts::from((self.head, local, remote, Scheme::HTTP));
        poem::Request::from_parts(parts, poem::Body::from_bytes(self.body))
    }
}

/// What is served: any poem endpoint, or something that answers some requests without poem's help.
pub trait Service: Send + Sync + 'static {
    /// Answers one request.
    fn answer(&self, request: Request<'_>) -> impl Future<Output = Response<AnswerBody>> + Send;
}

impl<E: Endpoint + 'static> Service for E {
    async fn answer(&self, request: Request<'_>) -> Response<AnswerBody> {
        from_poem(self.get_response(request.into_poem()).await)
    }
}

/// A poem answer as hyper sends it.
pub fn from_poem(answer: poem::Response) -> Response<AnswerBody> {
    Response::from(answer).map(AnswerBody::Right)
}

/// The client ended the connection inside a request body: there is nobody to answer.
#[derive(Debug, thiserror::Error)]
#[error("the client went away in the middle of a request body")]
pub(super) struct Gone;

/// What all requests of a connection share.
pub(super) struct Peer<S> {
    pub(super) service: Arc<S>,
    pub(super) limits: Arc<Limits>,
    pub(super) mailbox: Arc<Mailbox>,
    pub(super) peers: Peers,
}

impl<S: Service> Peer<S> {
    /// Answers a request that hyper has parsed. `note` is what the socket side left for it.
    pub(super) async fn answer(
        self: Arc<Self>,
        request: hyper::Request<Incoming>,
        note: Option<Note>,
    ) -> Result<Response<AnswerBody>, Gone> {
        let case = match note {
            Some(Note::Refused(refusal)) => return Ok(refusal.answer()),
            Some(Note::Accepted(case)) => case,
            // Not reachable with `HeadIo`; no name then counts as exact.
            None => Default::default(),
        };
        let (head, body) = request.into_parts();
        let body = if body.is_end_stream() {
            Bytes::new()
        } else {
            match read(body, self.limits.max_body).await {
                Ok(bytes) => bytes,
                Err(Stop::Gone(gone)) => return Err(gone),
                Err(Stop::Refused(refusal)) => return Ok(refusal.answer()),
            }
        };
        if head.method == Method::TRACE {
            return Ok(refusal::forbidden());
        }
        let request = Request::new(head, body, case, &self.peers);
        let called = AssertUnwindSafe(self.service.answer(request)).catch_unwind().await;
        let mut answer = called.unwrap_or_else(|panic| {
            tracing::error!(message = text(panic.as_ref()), "an endpoint panicked");
            refusal::unexpected()
        });
        if self.mailbox.is_lost() {
            answer
                .headers_mut()
                .insert(CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(answer)
    }
}

/// Why there is no body to go on with.
enum Stop {
    Refused(Refusal),
    Gone(Gone),
}

/// Reads the whole body, at most `most` bytes. A body of one piece is not copied. The deadline is kept by `HeadIo`.
async fn read(mut body: Incoming, most: usize) -> Result<Bytes, Stop> {
    let announced = body.size_hint().lower();
    if usize::try_from(announced).map_or(true, |announced| announced > most) {
        return Err(Stop::Refused(Refusal::BodyTooLarge));
    }
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    while let Some(frame) = body.frame().await {
        // Anything but data is a trailer, which nothing here asks for.
        let Ok(data) = frame.map_err(stop)?.into_data() else {
            continue;
        };
        if first.len() + rest.len() + data.len() > most {
            return Err(Stop::Refused(Refusal::BodyTooLarge));
        }
        if first.is_empty() && rest.is_empty() {
            first = data;
            continue;
        }
        if rest.is_empty() {
            // The announced length was checked above; a chunked body announces 0.
            rest.reserve((announced as usize).max(first.len() + data.len()));
            rest.extend_from_slice(&std::mem::take(&mut first));
        }
        rest.extend_from_slice(&data);
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}

/// What an error inside a body means.
fn stop(error: hyper::Error) -> Stop {
    let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        match error.downcast_ref::<io::Error>().map(io::Error::kind) {
            Some(io::ErrorKind::TimedOut) => return Stop::Refused(Refusal::BodyTimeout),
            Some(io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData) => return Stop::Refused(Refusal::Chunk),
            _ => cause = error.source(),
        }
    }
    Stop::Gone(Gone)
}

/// The text that a panic carried, if it carried one.
fn text(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(no text)")
}
