//! From the errors of the libraries below to ours.

use std::{error::Error as StdError, io, time::Duration};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::{Phase, SendError};

/// The system's name service; its errors can be told from others.
pub(super) struct Resolver;

#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Unresolvable(String);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await;
            let addresses: Vec<_> = found.map_err(|error| Unresolvable(error.to_string()))?.collect();
            if addresses.is_empty() {
                return Err(Unresolvable("it has no address".to_owned()).into());
            }
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

/// An error before the answer's headers were there.
pub(super) fn error(error: &reqwest::Error, host: &str, after: Duration) -> SendError {
    let host = host.to_owned();
    if let Some(Unresolvable(reason)) = find::<Unresolvable>(error) {
        let reason = reason.clone();
        return SendError::Unresolvable { host, reason };
    }
    if let Some(tls) = find_tls(error) {
        return tls_error(tls, host, error.is_connect());
    }
    let io = find::<io::Error>(error).map(io::Error::kind);
    if error.is_timeout() || io == Some(io::ErrorKind::TimedOut) {
        let phase = if error.is_connect() {
            Phase::Connection
        } else {
            Phase::Answer
        };
        return SendError::Timeout {
            phase,
            after,
            partial: None,
        };
    }
    let reason = chain(error);
    if error.is_connect() {
        return match io {
            Some(io::ErrorKind::ConnectionRefused) => SendError::Refused { host },
            _ if reason.contains("tunnel") || reason.contains("SOCKS") || reason.contains("proxy") => {
                SendError::Proxy { host, reason }
            }
            _ => SendError::Connect { host, reason },
        };
    }
    if error.is_builder() {
        return SendError::NotSendable { reason };
    }
    match find::<hyper::Error>(error) {
        Some(hyper) if hyper.is_parse() => SendError::Protocol { reason },
        _ => SendError::CutOff { reason, partial: None },
    }
}

/// An error and its causes in one line, without the URL, which may hold secrets.
pub(super) fn chain(error: &reqwest::Error) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        // Some libraries repeat their cause.
        if !words.iter().any(|known| known.contains(&text)) {
            words.push(text);
        }
        cause = error.source();
    }
    if words.is_empty() {
        return "no reason given".to_owned();
    }
    words.join(": ")
}

fn find<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        cause = error.source();
    }
    None
}

/// rustls errors travel inside of I/O errors, which do not name them as their source.
fn find_tls<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a TlsError> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(found) = inner.and_then(|inner| find::<TlsError>(inner)) {
            return Some(found);
        }
        cause = error.source();
    }
    None
}

fn tls_error(error: &TlsError, host: String, connecting: bool) -> SendError {
    let next = match error {
        TlsError::InvalidCertificate(CertificateError::UnknownIssuer) => {
            "set ca-certificate to the PEM file of its issuer"
        }
        TlsError::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => "use in base-url a name for which the certificate is made",
        TlsError::InvalidCertificate(CertificateError::Expired | CertificateError::ExpiredContext { .. }) => {
            "have the certificate renewed, and check this machine's clock"
        }
        TlsError::InvalidCertificate(CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. }) => {
            "check this machine's clock"
        }
        TlsError::InvalidCertificate(_) => "have the server's certificate put right",
        TlsError::InvalidMessage(_) => "does the server speak https at this port?",
        TlsError::AlertReceived(AlertDescription::CertificateRequired | AlertDescription::HandshakeFailure) => {
            "the server may want client-certificate and client-key"
        }
        TlsError::AlertReceived(_) if !connecting => "the server may not accept client-certificate",
        _ => "check that the server speaks TLS 1.2 or 1.3",
    };
    let reason = match error {
        TlsError::InvalidCertificate(CertificateError::UnknownIssuer) => {
            "the issuer of its certificate is not trusted".to_owned()
        }
        other => other.to_string(),
    };
    SendError::Tls { host, reason, next }
}
