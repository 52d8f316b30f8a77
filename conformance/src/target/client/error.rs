//! What can go wrong between a request and a whole answer.

use std::{fmt, path::PathBuf, time::Duration};

use crate::exchange::Received;

/// Why a client cannot be made of a profile.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SetupError {
    /// A file with a certificate or key cannot be used.
    #[error("target `{target}`, {field}: {}: {reason}", path.display())]
    Certificate {
        /// The profile.
        target: String,
        /// The key of the profile.
        field: &'static str,
        /// The file.
        path: PathBuf,
        /// Why, and what would do.
        reason: String,
    },
    /// Nothing is trusted, so that no https can succeed.
    #[error(
        "target `{target}`: this machine has no certificates to trust; install them (ca-certificates) or set ca-certificate"
    )]
    NoRoots {
        /// The profile.
        target: String,
    },
    /// Another setting cannot be used.
    #[error("target `{target}`, {field}: {reason}")]
    Setting {
        /// The profile.
        target: String,
        /// The key of the profile.
        field: String,
        /// Why.
        reason: String,
    },
    /// The HTTP library refuses the settings.
    #[error("target `{target}`: the HTTP client cannot be made: {reason}")]
    Client {
        /// The profile.
        target: String,
        /// Why.
        reason: String,
    },
}

/// Why a request got no whole answer.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SendError {
    /// The request cannot be sent exactly as it is.
    #[error("the request cannot be sent as it is: {reason}")]
    NotSendable {
        /// What is wrong or would change.
        reason: String,
    },
    /// The name of the host is not known.
    #[error("the host {host} is not known: {reason}; check base-url and the name service")]
    Unresolvable {
        /// The host.
        host: String,
        /// What the name service says.
        reason: String,
    },
    /// Nothing listens there.
    #[error("{host} refuses the connection; is the server running, and is the port right?")]
    Refused {
        /// The host.
        host: String,
    },
    /// No secure connection came about.
    #[error("no secure connection with {host}: {reason}; {next}")]
    Tls {
        /// The host.
        host: String,
        /// Why.
        reason: String,
        /// The next step for the user.
        next: &'static str,
    },
    /// The proxy did not let the request through.
    #[error("the proxy gives no connection with {host}: {reason}")]
    Proxy {
        /// The host.
        host: String,
        /// Why.
        reason: String,
    },
    /// The connection failed in another way.
    #[error("no connection with {host}: {reason}")]
    Connect {
        /// The host.
        host: String,
        /// Why.
        reason: String,
    },
    /// The time was over.
    #[error("no whole answer after {}: still {phase}", humantime::format_duration(*after))]
    Timeout {
        /// What was going on.
        phase: Phase,
        /// The time given.
        after: Duration,
        /// What had come of the answer, if its headers had.
        partial: Option<Box<Received>>,
    },
    /// The body is longer than the profile allows.
    #[error("the answer's body is longer than {limit} bytes (body-limit)")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
        /// The answer, its body cut at the limit.
        partial: Box<Received>,
    },
    /// The connection ended before the answer did.
    #[error("the connection ended before the answer did: {reason}")]
    CutOff {
        /// How.
        reason: String,
        /// What had come of the answer, if its headers had.
        partial: Option<Box<Received>>,
    },
    /// What came is no HTTP.
    #[error("the answer is no valid HTTP: {reason}")]
    Protocol {
        /// What the library says.
        reason: String,
    },
    /// The server asks for more patience (429) than the profile has.
    #[error(
        "the server asks to wait another {} (429), more than rate-limit-wait allows; lower requests-per-second, or wait and run again",
        humantime::format_duration(*asked)
    )]
    RateLimited {
        /// The wait last asked for.
        asked: Duration,
        /// The last answer.
        answer: Box<Received>,
    },
}

/// What a request was waiting for when its time was over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The connection, TLS included.
    Connection,
    /// Status and headers.
    Answer,
    /// The rest of the body.
    Body,
}

impl SendError {
    /// Whether the server may have seen the request. `false`: it certainly has not.
    pub fn maybe_sent(&self) -> bool {
        match self {
            Self::NotSendable { .. }
            | Self::Unresolvable { .. }
            | Self::Refused { .. }
            | Self::Tls { .. }
            | Self::Proxy { .. }
            | Self::Connect { .. }
            | Self::Timeout {
                phase: Phase::Connection,
                ..
            } => false,
            Self::Timeout { .. }
            | Self::TooLarge { .. }
            | Self::CutOff { .. }
            | Self::Protocol { .. }
            | Self::RateLimited { .. } => true,
        }
    }

    /// Whether the server cannot be reached at all, so that other requests will fare no better.
    pub fn unreachable(&self) -> bool {
        !self.maybe_sent() && !matches!(self, Self::NotSendable { .. })
    }

    /// What had come of the answer.
    pub fn partial(&self) -> Option<&Received> {
        match self {
            Self::Timeout { partial, .. } | Self::CutOff { partial, .. } => partial.as_deref(),
            Self::TooLarge { partial, .. } => Some(partial),
            Self::RateLimited { answer, .. } => Some(answer),
            _ => None,
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Connection => "connecting",
            Self::Answer => "waiting for status and headers",
            Self::Body => "reading the body",
        })
    }
}
