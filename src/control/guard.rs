//! Keeps everybody but local programs away from the control API.

use std::net::{IpAddr, SocketAddr};

use poem::{
    Addr, Endpoint, IntoResponse, Middleware, Request, Response, Result,
    http::{Method, StatusCode},
};

/// Lets loopback peers through whose `Host` and `Origin`, if any, are loopback names.
#[derive(Debug, Clone, Copy)]
pub struct Guard;

impl<E: Endpoint> Middleware<E> for Guard {
    type Output = Guarded<E>;

    fn transform(&self, inner: E) -> Self::Output {
        Guarded(inner)
    }
}

/// A guarded endpoint.
#[derive(Debug)]
pub struct Guarded<E>(E);

impl<E: Endpoint> Endpoint for Guarded<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let peer = match &request.remote_addr().0 {
            Addr::SocketAddr(address) => is_loopback(address.ip()),
            _ => false,
        };
        let refused = if !peer {
            Some("only local programs may call the control API")
        } else if !request.header("host").is_none_or(is_local_authority) {
            Some("the Host header names another host")
        } else if request.header("origin").is_some_and(|origin| !is_local_origin(origin)) {
            Some("the Origin header names another site")
        } else if request.method() == Method::OPTIONS {
            Some("the control API takes no preflight")
        } else {
            None
        };
        if let Some(reason) = refused {
            return Ok(refusal(StatusCode::FORBIDDEN, reason));
        }
        match self.0.call(request).await {
            Ok(response) => Ok(response.into_response()),
            Err(error) => {
                let status = error.status();
                Ok(refusal(status, &error.to_string()))
            }
        }
    }
}

/// An error of the control API, in the form that OBP's errors have.
pub(super) fn refusal(status: StatusCode, reason: &str) -> Response {
    let body = serde_json::json!({ "code": status.as_u16(), "message": format!("obp-mock: {reason}") });
    poem::web::Json(body).with_status(status).into_response()
}

fn is_loopback(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_loopback()),
    }
}

/// `localhost`, a loopback address, or either with a port.
fn is_local_authority(authority: &str) -> bool {
    if let Ok(address) = authority.parse::<SocketAddr>() {
        return is_loopback(address.ip());
    }
    let bare = authority
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(authority);
    if let Ok(ip) = bare.parse::<IpAddr>() {
        return is_loopback(ip);
    }
    let (name, port) = authority.rsplit_once(':').unwrap_or((authority, "0"));
    name.eq_ignore_ascii_case("localhost") && port.parse::<u16>().is_ok()
}

fn is_local_origin(origin: &str) -> bool {
    let authority = origin
        .strip_prefix("http://")
        .or_else(|| origin.strip_prefix("https://"));
    authority.is_some_and(is_local_authority)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_names_are_local() {
        for (authority, expected) in [
            ("localhost", true),
            ("LOCALHOST:8080", true),
            ("127.0.0.1:8080", true),
            ("127.9.9.9", true),
            ("[::1]:8080", true),
            ("[::1]", true),
            ("example.com", false),
            ("localhost.example.com", false),
            ("127.0.0.1.example.com:80", false),
            ("10.0.0.1", false),
            ("localhost:x", false),
            ("", false),
        ] {
            assert_eq!(is_local_authority(authority), expected, "{authority}");
        }
        assert!(is_local_origin("http://localhost:8080"));
        assert!(!is_local_origin("null"));
    }
}
