//! Puts an answer into the language that its request asks for.

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use poem::http::StatusCode;
use serde_json::Value as Json;

use crate::{
    contract::Operation,
    error::ObpError,
    reply::Reply,
    server::AnswerBody,
    wire::{Locale, Translated},
};

/// The same answer in another language, where it is an error that OBP translates.
pub(super) async fn spoken(reply: Reply, operation: &'static Operation, locale: Locale) -> Reply {
    let Some(error) = operation.error(reply.why).filter(|_| reply.cors) else {
        return reply;
    };
    let Reply { response, why, cors } = reply;
    let (mut head, body) = response.into_parts();
    // Bodies of errors are in memory already.
    let body = body.collect().await.map(http_body_util::Collected::to_bytes);
    let body = body.unwrap_or_default();
    let message = message(&body).and_then(|message| locale.translate(operation, error, &message));
    let body = match message {
        None => body,
        Some(Translated::Message(message)) => ObpError::plain(error.status, why, &message).body,
        // Recorded of a live server: an array of Java's, with its place in memory.
        Some(Translated::Failure) => {
            head.status = StatusCode::BAD_REQUEST;
            let place = crate::seed::next() & 0x7fff_ffff;
            let message = format!("[Ljava.lang.String;@{place:x} (of class [Ljava.lang.String;)");
            ObpError::plain(400, why, &message).body
        }
    };
    head.headers.remove(poem::http::header::CONTENT_LENGTH);
    Reply {
        response: poem::http::Response::from_parts(head, AnswerBody::Left(Full::new(body))),
        why,
        cors,
    }
}

fn message(body: &Bytes) -> Option<String> {
    match serde_json::from_slice::<Json>(body).ok()?.get_mut("message")?.take() {
        Json::String(message) => Some(message),
        _ => None,
    }
}
