//! Puts an answer into the language that its request asks for.

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use poem::http::{StatusCode, header};
use serde_json::Value as Json;

use crate::{
    contract::Operation,
    error::ObpError,
    reply::Reply,
    server::AnswerBody,
    wire::{Locale, Spelling, Translated},
};

/// The same answer in another language, where it is an error that OBP translates.
pub(super) async fn spoken(mut reply: Reply, operation: &'static Operation, locale: Locale) -> Reply {
    let Some(error) = operation.error(reply.why).filter(|_| reply.cors) else {
        return reply;
    };
    let message = message_of(&mut reply).await;
    match message.and_then(|message| locale.translate(operation, error, &message)) {
        None => reply,
        Some(Translated::Message(message)) => answered(reply, error.status, &message),
        // Seen of a real server: an array of Java's, with its place in memory.
        Some(Translated::Failure) => {
            let place = crate::seed::next() & 0x7fff_ffff;
            let message = format!("[Ljava.lang.String;@{place:x} (of class [Ljava.lang.String;)");
            answered(reply, 400, &message)
        }
    }
}

/// The answer with its members in another spelling.
pub(super) async fn spelled(mut reply: Reply, spelling: Spelling) -> Reply {
    let body = body_of(&mut reply).await.unwrap_or_default();
    match spelling.apply(&body) {
        Some(spelled) => with_body(reply, spelled),
        None => reply,
    }
}

/// The answer with another status and message.
pub(super) fn answered(mut reply: Reply, status: u16, message: &str) -> Reply {
    let error = ObpError::plain(status, reply.why, message);
    *reply.response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    with_body(reply, error.body)
}

/// The answer with another body.
pub(super) fn with_body(mut reply: Reply, body: Bytes) -> Reply {
    reply.response.headers_mut().remove(header::CONTENT_LENGTH);
    *reply.response.body_mut() = AnswerBody::Left(Full::new(body));
    reply
}

/// The message of an error's body.
pub(super) async fn message_of(reply: &mut Reply) -> Option<String> {
    let body = body_of(reply).await?;
    match serde_json::from_slice::<Json>(&body).ok()?.get_mut("message")?.take() {
        Json::String(message) => Some(message),
        _ => None,
    }
}

/// The body of an answer, which stays in it. All but the largest are in memory already.
async fn body_of(reply: &mut Reply) -> Option<Bytes> {
    let taken = std::mem::replace(reply.response.body_mut(), AnswerBody::Left(Full::default()));
    let body = taken.collect().await.ok()?.to_bytes();
    *reply.response.body_mut() = AnswerBody::Left(Full::new(body.clone()));
    Some(body)
}
