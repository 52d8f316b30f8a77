//! What goes wrong on the way, each told apart.

use std::time::Duration;

use obp_conform::target::client::{Phase, SendError};
use tokio::net::TcpListener;

use crate::server::{Answer, Server, client, get, http};

/// Long enough for a busy machine to connect to itself, short enough for a test.
const SHORT: Duration = Duration::from_millis(400);

#[tokio::test]
async fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let profile = obp_conform::target::profile::Profile::from_url(&url).expect("a base URL");
    let error = client(&profile)
        .send(&get(&url, "/"))
        .await
        .expect_err("nobody is there");
    assert!(matches!(error, SendError::Refused { .. }), "{error:?}");
    assert!(!error.maybe_sent() && error.unreachable());
}

#[tokio::test]
async fn the_host_is_not_known() {
    // A label of more than 63 characters is refused before any name server is asked.
    let url = format!("http://{}.invalid", "a".repeat(70));
    let profile = obp_conform::target::profile::Profile::from_url(&url).expect("a base URL");
    let error = client(&profile)
        .send(&get(&url, "/"))
        .await
        .expect_err("there is no such host");
    assert!(matches!(error, SendError::Unresolvable { .. }), "{error:?}");
    assert!(!error.maybe_sent() && error.unreachable());
}

#[tokio::test]
async fn a_body_above_the_limit_is_cut() {
    let block = vec![b'x'; 64 * 1024];
    for (head, times) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n", 1600),
        ("HTTP/1.1 200 OK\r\n\r\n", usize::MAX),
    ] {
        let block = block.clone();
        let server = Server::start(move |_, _| Answer::Repeat(head.into(), block.clone(), times)).await;
        let mut profile = server.profile();
        profile.body_limit = 1_000_000;
        let error = client(&profile).send(&server.get("/")).await.expect_err("too much");
        assert!(error.maybe_sent());
        assert!(
            matches!(&error, SendError::TooLarge { limit: 1_000_000, .. }),
            "{error:?}"
        );
        assert_eq!(
            error.partial().map(|partial| (partial.status, partial.body.len())),
            Some((200, 1_000_000))
        );
    }
}

#[tokio::test]
async fn an_endless_chunked_body_is_cut() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let server = Server::start(move |_, _| Answer::Repeat(head.into(), b"1\r\nx\r\n".to_vec(), usize::MAX)).await;
    let mut profile = server.profile();
    profile.body_limit = 5_000;
    let error = client(&profile).send(&server.get("/")).await.expect_err("too much");
    assert!(matches!(&error, SendError::TooLarge { .. }), "{error:?}");
}

#[tokio::test]
async fn a_limit_is_not_reached_by_a_body_of_its_length() {
    let server = Server::same(http("200 OK", "", "12345")).await;
    let mut profile = server.profile();
    profile.body_limit = 5;
    assert_eq!(
        client(&profile).send(&server.get("/")).await.expect("an answer").body,
        "12345"
    );
}

#[tokio::test]
async fn broken_answers_are_told_apart() {
    for (bytes, protocol, partial) in [
        ("", false, None),
        ("HTTP/1.1 200 OK\r\nContent-Le", false, None),
        ("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", false, Some("abc")),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
            false,
            Some("abc"),
        ),
        ("SSH-2.0-OpenSSH_9.9\r\n\r\n", true, None),
        ("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc", true, None),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nabc",
            true,
            None,
        ),
        ("HTTP/1.1 99999 OK\r\n\r\n", true, None),
    ] {
        let server = Server::same(bytes).await;
        let error = server.client().send(&server.get("/")).await.expect_err(bytes);
        match &error {
            SendError::CutOff { .. } => assert!(!protocol, "{bytes:?}: {error}"),
            SendError::Protocol { .. } => assert!(protocol, "{bytes:?}: {error}"),
            other => panic!("{bytes:?}: {other:?}"),
        }
        assert!(error.maybe_sent());
        let body = error
            .partial()
            .map(|partial| String::from_utf8_lossy(&partial.body).into_owned());
        assert_eq!(body.as_deref(), partial, "{bytes:?}");
        assert_eq!(server.requests().len(), 1, "nothing is sent twice");
    }
}

#[tokio::test]
async fn a_timeout_tells_what_was_awaited() {
    for (bytes, expected) in [
        ("", Phase::Answer),
        ("HTTP/1.1 200 OK\r\n", Phase::Answer),
        ("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", Phase::Body),
    ] {
        let server = Server::start(move |_, _| Answer::Hang(bytes.into())).await;
        let mut profile = server.profile();
        profile.timeout = SHORT;
        let error = client(&profile).send(&server.get("/")).await.expect_err(bytes);
        let SendError::Timeout { phase, after, partial } = &error else {
            panic!("{bytes:?}: {error:?}");
        };
        assert_eq!((*phase, *after), (expected, SHORT));
        assert_eq!(partial.is_some(), expected == Phase::Body);
        assert!(error.maybe_sent());
    }
}

#[tokio::test]
async fn a_timeout_before_the_connection_means_not_sent() {
    // Without anyone who accepts and speaks TLS the handshake never ends.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    let folder = tempfile::tempdir().expect("a folder");
    let mut profile = obp_conform::target::profile::Profile::from_url(&url).expect("a base URL");
    profile.ca_certificate = Some(crate::tls::authority(folder.path()));
    profile.connect_timeout = SHORT;
    let error = client(&profile).send(&get(&url, "/")).await.expect_err("no handshake");
    assert!(
        matches!(
            &error,
            SendError::Timeout {
                phase: Phase::Connection,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(!error.maybe_sent() && error.unreachable());
}
