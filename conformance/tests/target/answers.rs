//! What goes out and what comes back when all is well, however odd.

use bytes::Bytes;
use obp_conform::{
    exchange::Sent,
    mask::Masker,
    target::{
        client::{Client, SendError},
        profile::{Profile, Profiles, Proxy},
        secret::Source,
    },
};

use crate::server::{Answer, Server, client, get, http};

#[tokio::test]
async fn a_request_goes_out_as_given() {
    let server = Server::same(http("200 OK", "X-One: a\r\nX-One: b\r\n", "{}")).await;
    let sent = Sent {
        method: "PROPFIND".to_owned(),
        url: format!("{}/obp//v5.1.0/%7e%2F%zz/a;b=1?q=a+b&q=%C3%A9&[]={{}}", server.url),
        headers: vec![
            ("X-Second".to_owned(), "2".to_owned()),
            ("X-First".to_owned(), "é".to_owned()),
            ("X-Second".to_owned(), "again".to_owned()),
            ("Accept".to_owned(), "application/json".to_owned()),
        ],
        body: Bytes::from_static(b"{\"a\":1}"),
    };
    let received = server.client().send(&sent).await.expect("an answer");
    assert_eq!(received.status, 200);
    assert_eq!(received.body, Bytes::from_static(b"{}"));
    let ones: Vec<_> = received.headers.iter().filter(|(name, _)| name == "x-one").collect();
    assert_eq!(ones.len(), 2, "{:?}", received.headers);

    let request = server.requests().remove(0);
    let (head, body) = request.split_once("\r\n\r\n").expect("a head");
    assert!(
        head.starts_with("PROPFIND /obp//v5.1.0/%7e%2F%zz/a;b=1?q=a+b&q=%C3%A9&[]={} HTTP/1.1\r\n"),
        "{head}"
    );
    assert_eq!(body, "{\"a\":1}");
    for line in [
        "x-second: 2",
        "x-first: é",
        "x-second: again",
        "accept: application/json",
        "content-length: 7",
    ] {
        assert!(head.to_ascii_lowercase().contains(line), "{line} is not in {head}");
    }
    assert!(!head.contains("*/*"), "{head}");
}

#[tokio::test]
async fn what_would_be_changed_is_not_sent() {
    let server = Server::same(http("200 OK", "", "")).await;
    let client = server.client();
    for path in [
        "/a/../b",
        "/a/./b",
        "/a/%2e%2e/b",
        "/a b",
        "/é",
        "/a\\b",
        "/a#b",
        "/a\tb",
        "/a?q=é",
        "/a?q=\"",
        "/a?b#",
    ] {
        let sent = server.get(path);
        let error = client.send(&sent).await.expect_err(path);
        assert!(matches!(error, SendError::NotSendable { .. }), "{path}: {error}");
        assert!(!error.maybe_sent() && !error.unreachable());
    }
    for (method, name, value) in [
        ("", "A", "b"),
        ("G ET", "A", "b"),
        ("GET", "A B", "b"),
        ("GET", "A", "b\r\nC: d"),
        ("POST", "Content-Length", "5"),
    ] {
        let sent = Sent {
            method: method.to_owned(),
            headers: vec![(name.to_owned(), value.to_owned())],
            ..server.get("/")
        };
        let error = client.send(&sent).await.expect_err(value);
        assert!(
            matches!(error, SendError::NotSendable { .. }),
            "{method} {name}: {error}"
        );
    }
    assert!(server.requests().is_empty());
    assert_eq!(client.requests(), 0);
}

#[tokio::test]
async fn answers_of_any_kind_come_back_as_they_are() {
    for (bytes, status, body) in [
        (
            http("200 OK", "Content-Type: text/html\r\n", "<h1>Hi</h1>"),
            200,
            b"<h1>Hi</h1>".as_slice(),
        ),
        (http("418 ", "", ""), 418, b""),
        (http("599 Odd", "", "x"), 599, b"x"),
        (b"HTTP/1.1 200 OK\r\n\r\nuntil the end".to_vec(), 200, b"until the end"),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".to_vec(),
            200,
            b"abc",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Odd: \xff\xfe\r\n\r\n\xc3\x28".to_vec(),
            200,
            b"\xc3\x28",
        ),
        (b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(), 204, b""),
    ] {
        let server = Server::same(bytes.clone()).await;
        let received = server.client().send(&server.get("/x")).await.expect("an answer");
        assert_eq!(received.status, status);
        assert_eq!(received.body, body);
        if bytes.contains(&0xff) {
            assert_eq!(received.header("X-Odd"), Some("\u{fffd}\u{fffd}"));
        }
    }
}

#[tokio::test]
async fn a_redirect_is_the_answer() {
    let server = Server::start(|_, _| Answer::Keep(http("302 Found", "Location: /x\r\nSet-Cookie: a=b\r\n", ""))).await;
    let client = server.client();
    for _ in 0..2 {
        let received = client.send(&server.get("/x")).await.expect("an answer");
        assert_eq!((received.status, received.header("location")), (302, Some("/x")));
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(!requests[1].to_ascii_lowercase().contains("cookie"), "{}", requests[1]);
    assert_eq!(server.connections(), 1, "the connection is used again");
    assert_eq!(client.requests(), 2);
}

#[tokio::test]
async fn requests_go_through_the_proxy_of_the_profile() {
    let proxy = Server::start(|_, _| Answer::Keep(http("200 OK", "", "via"))).await;
    let mut profile = Profile::from_url("http://obp.invalid").expect("a base URL");
    let url = proxy.url.replace("http://", "http://user:pa%24s@");
    profile.proxy = Proxy::Url(Source::Plain(url));
    let masker = Masker::new();
    let client = Client::new(&profile, &masker).expect("a client");
    let received = client.send(&get("http://obp.invalid", "/x")).await.expect("an answer");
    assert_eq!(received.body, "via");
    let request = proxy.requests().remove(0).to_ascii_lowercase();
    assert!(request.starts_with("get http://obp.invalid/x http/1.1"), "{request}");
    assert!(request.contains("proxy-authorization: basic dxnlcjpwysrz"), "{request}");
    assert_eq!(
        masker.mask("pa$s and pa%24s"),
        "***proxy-password*** and ***proxy-password***"
    );
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_named() {
    let mut profile = Profile::from_url("http://obp.invalid").expect("a base URL");
    profile.proxy = Proxy::Url(Source::Plain("http://127.0.0.1:9".to_owned()));
    let error = client(&profile)
        .send(&get("http://obp.invalid", "/"))
        .await
        .expect_err("no proxy");
    assert!(
        matches!(error, SendError::Proxy { .. }) && error.unreachable(),
        "{error}"
    );
}

#[tokio::test]
async fn headers_of_the_profile_fill_gaps() {
    let server = Server::same(http("200 OK", "", "")).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("p.toml");
    std::fs::write(folder.path().join("key"), "s3cret-key\n").expect("a file");
    let text = format!(
        "[target.t]\nbase-url = \"{}\"\n[target.t.headers]\nX-Key = {{ file = \"key\" }}\nAccept = \"text/x\"\n",
        server.url
    );
    std::fs::write(&path, text).expect("a file");
    let profile = Profiles::load(Some(&path))
        .and_then(|profiles| profiles.profile("t"))
        .expect("a profile");
    let masker = Masker::new();
    let client = Client::new(&profile, &masker).expect("a client");
    let mut sent = server.get("/");
    sent.headers.push(("ACCEPT".to_owned(), "*/*".to_owned()));
    client.send(&sent).await.expect("an answer");
    let request = server.requests().remove(0);
    assert!(
        request.contains("X-Key: s3cret-key") && !request.contains("text/x"),
        "{request}"
    );
    assert_eq!(masker.mask("s3cret-key"), "***header-x-key***");
}
