//! One request: its body read whole, the endpoint called with it, the outcome turned into an answer.
//!
//! Absent on purpose: streamed request bodies and upgrades; the endpoint always gets the whole body as bytes.

use std::any::Any;
use std::error::Error;
use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::FutureExt as _;
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::http::uri::Scheme;
use hyper::{Method, Request, Response};
use poem::web::{LocalAddr, RemoteAddr};
use poem::{Body, Endpoint, RequestParts};

use super::io::{Mailbox, Note};
use super::limits::Limits;
use super::refusal::{self, AnswerBody, Refusal};

/// The client ended the connection inside a request body: there is nobody to answer.
#[derive(Debug, thiserror::Error)]
#[error("the client went away in the middle of a request body")]
pub(super) struct Gone;

/// What all requests of a connection share.
pub(super) struct Peer<E> {
    pub(super) endpoint: Arc<E>,
    pub(super) limits: Arc<Limits>,
    pub(super) mailbox: Arc<Mailbox>,
    pub(super) local: LocalAddr,
    pub(super) remote: RemoteAddr,
}

impl<E: Endpoint> Peer<E> {
    /// Answers a request that hyper has parsed. `note` is what the socket side left for it.
    pub(super) async fn answer(
        &self,
        request: Request<Incoming>,
        note: Option<Note>,
    ) -> Result<Response<AnswerBody>, Gone> {
        let case = match note {
            Some(Note::Refused(refusal)) => return Ok(refusal.answer()),
            Some(Note::Accepted(case)) => case,
            // Not reachable with `HeadIo`; no name then counts as exact.
            None => Default::default(),
        };
        let (mut parts, body) = request.into_parts();
        let body = if body.is_end_stream() {
            Body::empty()
        } else {
            match read(body, self.limits.max_body).await {
                Ok(bytes) => Body::from_bytes(bytes),
                Err(Stop::Gone(gone)) => return Err(gone),
                Err(Stop::Refused(refusal)) => return Ok(refusal.answer()),
            }
        };
        if parts.method == Method::TRACE {
            return Ok(refusal::forbidden());
        }
        parts.extensions.insert(case);
        let parts = RequestParts::from((parts, self.local.clone(), self.remote.clone(), Scheme::HTTP));
        let request = poem::Request::from_parts(parts, body);
        let called = AssertUnwindSafe(self.endpoint.get_response(request))
            .catch_unwind()
            .await;
        let mut answer = match called {
            Ok(answer) => answer.into(),
            Err(panic) => {
                tracing::error!(message = text(panic.as_ref()), "an endpoint panicked");
                refusal::unexpected()
            }
        };
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
