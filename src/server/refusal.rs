//! Requests that the transport answers itself, before any endpoint sees them, and those answers.
//!
//! Statuses are those of the recorded server (Jetty 9.4); the page is Jetty's in form. Absent on purpose: answers in
//! the words of the API, except where the recording has them (a broken chunk, a panic).

use bytes::Bytes;
use http_body_util::{Either, Full, combinators::BoxBody};
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderValue};
use hyper::{Response, StatusCode};

/// The body of an answer: bytes that are ready, or poem's own kind.
pub type AnswerBody = Either<Full<Bytes>, BoxBody<Bytes, std::io::Error>>;

const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=utf-8");
const HTML: HeaderValue = HeaderValue::from_static("text/html;charset=iso-8859-1");

/// Why a request is refused. The text is the reason that the client reads; it never quotes the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// No request line, or one with characters that do not belong there.
    #[error("Bad Request Line")]
    RequestLine,
    /// The target is neither a path, `*`, nor an absolute URI.
    #[error("Bad URI")]
    Target,
    /// A path with an escape that stands for no character, or for none that may stand there (asked of a real server).
    #[error("Bad Request")]
    Escape,
    /// No version in the request line, or another than HTTP/1.0 and HTTP/1.1.
    #[error("Unsupported Version")]
    Version,
    /// A field line without a colon, or with a name that is not a token.
    #[error("Illegal character")]
    Field,
    /// A field line that continues the one before.
    #[error("Header Folding")]
    Folding,
    /// HTTP/1.1 without `Host`.
    #[error("No Host")]
    NoHost,
    /// More than one `Host`.
    #[error("Bad Host: multiple headers")]
    HostTwice,
    /// `Content-Length` is not a number.
    #[error("Invalid Content-Length Value")]
    Length,
    /// More than one `Content-Length`.
    #[error("Multiple Content-Lengths")]
    LengthTwice,
    /// Both framings at once.
    #[error("Transfer-Encoding and Content-Length")]
    LengthAndCoding,
    /// A transfer coding other than `chunked`, or one in HTTP/1.0.
    #[error("Bad Transfer-Encoding")]
    Coding,
    /// An expectation other than `100-continue`.
    #[error("Expectation Failed")]
    Expectation,
    /// The head was not complete in time.
    #[error("Request Timeout")]
    HeadTimeout,
    /// The body was not complete in time.
    #[error("Request Timeout")]
    BodyTimeout,
    /// The target is longer than allowed.
    #[error("URI Too Long")]
    UriTooLong,
    /// The head is longer than allowed.
    #[error("Request Header Fields Too Large")]
    HeadTooLarge,
    /// The body is longer than allowed.
    #[error("Payload Too Large")]
    BodyTooLarge,
    /// The chunk framing of the body is broken.
    #[error("Early EOF")]
    Chunk,
}

impl Refusal {
    /// The status of the answer.
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Version => StatusCode::HTTP_VERSION_NOT_SUPPORTED,
            Self::Expectation => StatusCode::EXPECTATION_FAILED,
            Self::HeadTimeout | Self::BodyTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::UriTooLong => StatusCode::URI_TOO_LONG,
            Self::HeadTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// The whole answer; it asks for the end of the connection.
    pub(super) fn answer(self) -> Response<AnswerBody> {
        let status = self.status();
        let (kind, text) = match self {
            Self::Chunk => (
                JSON,
                r#"{"code":400,"message":"OBP-10001: Incorrect json format.Early EOF"}"#.to_owned(),
            ),
            _ => (
                HTML,
                format!("<h1>Bad Message {}</h1><pre>reason: {self}</pre>", status.as_u16()),
            ),
        };
        let mut answer = plain(status, Bytes::from(text));
        answer.headers_mut().insert(CONTENT_TYPE, kind);
        answer
            .headers_mut()
            .insert(CONNECTION, HeaderValue::from_static("close"));
        answer
    }
}

/// The answer to a request whose endpoint panicked.
pub(super) fn unexpected() -> Response<AnswerBody> {
    const TEXT: &[u8] = br#"{"code":500,"message":"OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request."}"#;
    let mut answer = plain(StatusCode::INTERNAL_SERVER_ERROR, Bytes::from_static(TEXT));
    answer.headers_mut().insert(CONTENT_TYPE, JSON);
    answer
}

/// The answer to `TRACE`, which the recorded server forbids before any application sees it.
pub(super) fn forbidden() -> Response<AnswerBody> {
    plain(StatusCode::FORBIDDEN, Bytes::new())
}

fn plain(status: StatusCode, body: Bytes) -> Response<AnswerBody> {
    let mut answer = Response::new(AnswerBody::Left(Full::new(body)));
    *answer.status_mut() = status;
    answer
}
