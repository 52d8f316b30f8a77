//! Tells a client into which trap its request has stepped, or turns the trap off.

use bytes::Bytes;
use poem::http::{HeaderValue, StatusCode, header};

use crate::{
    bank::traps::{self, Friendly, Trap},
    reply::Reply,
};

use super::language::{answered, message_of, with_body};

/// The same answer with a hint, or as a newcomer expects it.
pub(super) async fn told(mut reply: Reply, trap: &'static Trap, friendly: bool) -> Reply {
    match trap.friendly {
        Friendly::Status(status) if friendly => with_status(reply, status).await,
        Friendly::Answer(status, message) if friendly => answered(reply, status, message),
        Friendly::Empty if friendly => {
            *reply.response.status_mut() = StatusCode::NO_CONTENT;
            reply.response.headers_mut().remove(header::CONTENT_TYPE);
            with_body(reply, Bytes::new())
        }
        _ => {
            let headers = reply.response.headers_mut();
            headers.insert(traps::HINT, HeaderValue::from_static(trap.hint));
            reply
        }
    }
}

/// Another status, which an error's body names too.
async fn with_status(mut reply: Reply, status: u16) -> Reply {
    if reply.response.status().is_client_error()
        && let Some(message) = message_of(&mut reply).await
    {
        return answered(reply, status, &message);
    }
    *reply.response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    reply
}
