//! The HTTP client: sends exactly what it is given and hands back exactly what came.
//!
//! No redirect is followed, no cookie kept, nothing is sent twice, no encoding is offered. The path is sent as given, or
//! not at all. What the library adds: `Host`, `Accept: */*` and `User-Agent` where the request has none, and the length
//! of the body. What it changes: names of headers go out in lower case. Absent on purpose: any opinion on the answer.

mod classify;
mod error;
mod patience;
mod request;
mod tls;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::Instant;

use super::profile::{Profile, Proxy};
use crate::{
    exchange::{Received, Sent},
    mask::Masker,
};

pub use error::{Phase, SendError, SetupError};
pub use patience::{Patient, Wait};

/// Connections without use are closed after this time: before most servers do it, since a request that meets a closing
/// connection is lost.
const IDLE: Duration = Duration::from_secs(4);

/// The HTTP client of a run. Clones share connections and the pace.
#[derive(Debug, Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    /// Sent where a request has none of the name.
    headers: HeaderMap,
    /// Whether connections are made with a proxy instead of the server.
    proxied: bool,
    timeout: Duration,
    body_limit: usize,
    rate_limit_wait: Duration,
    pace: patience::Pace,
    requests: AtomicU64,
}

impl Client {
    /// A client for the server of the profile. Secrets in headers and in the proxy's URL become known to `masker`.
    ///
    /// # Errors
    /// A certificate, key, header or proxy of the profile cannot be used, or no certificate is trusted although the
    /// server is called by https.
    pub fn new(profile: &Profile, masker: &Masker) -> Result<Self, SetupError> {
        let http = builder(profile, masker)?.build().map_err(|error| SetupError::Client {
            target: profile.name.clone(),
            reason: classify::chain(&error),
        })?;
        Ok(Self {
            inner: Arc::new(Inner {
                http,
                headers: headers(profile, masker)?,
                proxied: matches!(profile.proxy, Proxy::Url(_)),
                timeout: profile.timeout,
                body_limit: profile.body_limit,
                rate_limit_wait: profile.rate_limit_wait,
                pace: patience::Pace::new(profile.requests_per_second),
                requests: AtomicU64::new(0),
            }),
        })
    }

    /// Sends the request once, at the pace of the profile, and reads the whole answer. The deadline starts when the
    /// request's turn has come.
    ///
    /// # Errors
    /// The request cannot be sent as it is, or no whole answer came: see [`SendError`].
    pub async fn send(&self, sent: &Sent) -> Result<Received, SendError> {
        let request = request::build(sent, &self.inner.headers)?;
        self.inner.pace.turn().await;
        self.inner.requests.fetch_add(1, Ordering::Relaxed);
        let start = Instant::now();
        let timeout = self.inner.timeout;
        let deadline = start + timeout;
        let host = request.url().host_str().unwrap_or_default().to_owned();
        let answer = match tokio::time::timeout_at(deadline, self.inner.http.execute(request)).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => return Err(classify::error(&error, &host, self.inner.proxied, start.elapsed())),
            Err(_) => {
                return Err(SendError::Timeout {
                    phase: Phase::Answer,
                    after: timeout,
                    partial: None,
                });
            }
        };
        self.read(answer, start, deadline).await
    }

    /// How many requests were sent so far, logins included.
    pub fn requests(&self) -> u64 {
        self.inner.requests.load(Ordering::Relaxed)
    }

    async fn read(
        &self,
        mut answer: reqwest::Response,
        start: Instant,
        deadline: Instant,
    ) -> Result<Received, SendError> {
        let mut received = Received {
            status: answer.status().as_u16(),
            headers: texts(answer.headers()),
            ..Received::default()
        };
        let limit = self.inner.body_limit;
        let mut body = Vec::new();
        let stopped = loop {
            match tokio::time::timeout_at(deadline, answer.chunk()).await {
                Ok(Ok(None)) => break None,
                Ok(Ok(Some(chunk))) if body.len() + chunk.len() > limit => {
                    body.extend_from_slice(&chunk[..limit - body.len()]);
                    break Some(Stopped::TooLarge);
                }
                Ok(Ok(Some(chunk))) => body.extend_from_slice(&chunk),
                Ok(Err(error)) => break Some(Stopped::CutOff(classify::chain(&error))),
                Err(_) => break Some(Stopped::Timeout),
            }
        };
        received.body = Bytes::from(body);
        received.time = start.elapsed();
        let Some(stopped) = stopped else {
            return Ok(received);
        };
        let partial = Box::new(received);
        Err(match stopped {
            Stopped::TooLarge => SendError::TooLarge { limit, partial },
            Stopped::CutOff(reason) => SendError::CutOff {
                reason,
                partial: Some(partial),
            },
            Stopped::Timeout => SendError::Timeout {
                phase: Phase::Body,
                after: self.inner.timeout,
                partial: Some(partial),
            },
        })
    }
}

/// Why the body was not read to its end.
enum Stopped {
    TooLarge,
    CutOff(String),
    Timeout,
}

fn builder(profile: &Profile, masker: &Masker) -> Result<reqwest::ClientBuilder, SetupError> {
    // A connection attempt ends before the whole request does, so that a timeout can tell which of both it was.
    let connect = profile.connect_timeout.min(profile.timeout - profile.timeout / 8);
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls::config(profile)?)
        .dns_resolver(classify::Resolver)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // The library knows names in lower case only; OBP reads `Force-Error` letter by letter.
        .http1_title_case_headers()
        .retry(reqwest::retry::never())
        .connect_timeout(connect)
        .pool_idle_timeout(IDLE)
        .user_agent(concat!("obp-conform/", env!("CARGO_PKG_VERSION")));
    let source = match &profile.proxy {
        Proxy::Environment if !profile.is_loopback() => return Ok(builder),
        Proxy::Environment | Proxy::None => return Ok(builder.no_proxy()),
        Proxy::Url(source) => source,
    };
    let wrong = |reason: String| SetupError::Setting {
        target: profile.name.clone(),
        field: "proxy".to_owned(),
        reason,
    };
    let text = source.read().map_err(|problem| wrong(problem.to_string()))?;
    let url = url::Url::parse(&text).map_err(|error| wrong(error.to_string()))?;
    if let Some(password) = url.password() {
        masker.add(password, "proxy-password");
        let decoded = percent_encoding::percent_decode_str(password).decode_utf8_lossy();
        masker.add(&decoded, "proxy-password");
    }
    let proxy = reqwest::Proxy::all(url).map_err(|error| wrong(classify::chain(&error)))?;
    Ok(builder.proxy(proxy))
}

fn headers(profile: &Profile, masker: &Masker) -> Result<HeaderMap, SetupError> {
    let mut headers = HeaderMap::new();
    for (name, source) in &profile.headers {
        let wrong = |reason: String| SetupError::Setting {
            target: profile.name.clone(),
            field: format!("headers.{name}"),
            reason,
        };
        let text = source.read().map_err(|problem| wrong(problem.to_string()))?;
        let secret = !matches!(source, super::secret::Source::Plain(_)) || crate::mask::carries_credentials(name);
        if secret {
            masker.add(&text, &format!("header-{name}").to_ascii_lowercase());
        }
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|error| wrong(error.to_string()))?;
        let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(|error| wrong(error.to_string()))?;
        value.set_sensitive(secret);
        headers.insert(key, value);
    }
    Ok(headers)
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let texts = headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    texts.collect()
}
