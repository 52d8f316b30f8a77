//! What is answered to which bytes: as recorded, malformed beyond the recording, and several requests in a row.

use super::common::{Answer, Served};
use obp_mock::server::Limits;

fn statuses(answers: &[Answer]) -> Vec<u16> {
    answers.iter().map(|answer| answer.status).collect()
}

/// Name, bytes, status. The bytes are those of the recording; where the real application answered (with a 404, say),
/// the echo's 200 stands for "handed to the endpoint".
#[test]
fn statuses_as_recorded() {
    let served = Served::new(Limits::default());
    let get =
        |fields: &str| format!("GET /obp/v5.1.0/root HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{fields}\r\n");
    let post = |fields: &str, body: &str| {
        format!(
            "POST /obp/v5.1.0/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n{fields}\r\n{body}"
        )
    };
    let method = |method: &str| {
        format!("{method} /obp/v1.4.0/banks/b/crm-events HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    };
    let long_url = format!("GET /crm-events?q={} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(9000));
    let handed = 200;
    for (name, bytes, status) in [
        ("http10", "GET /obp/v5.1.0/root HTTP/1.0\r\n\r\n".to_owned(), handed),
        ("garbage", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n".to_owned(), 400),
        ("absolute", get("").replace("GET ", "GET http://127.0.0.1"), handed),
        ("bad-length", post("Content-Length: abc\r\n", ""), 400),
        (
            "two-lengths",
            post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab"),
            400,
        ),
        (
            "length-and-chunked",
            post(
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
                "2\r\n{}\r\n0\r\n\r\n",
            ),
            400,
        ),
        (
            "chunked",
            post("Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"),
            handed,
        ),
        (
            "bad-chunk",
            post("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n"),
            400,
        ),
        (
            "expect",
            post("Expect: 100-continue\r\nContent-Length: 2\r\n", "{}"),
            handed,
        ),
        ("space-in-path", get("").replace("root", "ro ot"), 400),
        ("star", get("").replace("GET /obp/v5.1.0/root", "OPTIONS *"), handed),
        ("header-no-colon", get("Broken\r\n"), 400),
        ("folded", get("X: a\r\n b\r\n"), 400),
        ("nul-in-path", get("").replace("root", "ro\0ot"), 400),
        ("long-header", get(&format!("X-Long: {}\r\n", "a".repeat(9000))), 431),
        ("long-url", long_url, 414),
        ("method-TRACE", method("TRACE"), 403),
        ("method-CONNECT", method("CONNECT"), handed),
        ("method-PROPFIND", method("PROPFIND"), handed),
        ("method-FOO", method("FOO"), handed),
        ("get-with-body", get("Content-Length: 2\r\n") + "{}", handed),
        (
            "big-3000000",
            post("Content-Length: 3000050\r\n", &"W".repeat(3_000_050)),
            handed,
        ),
    ] {
        let before = served.calls();
        let mut answers = served.talk(bytes.as_bytes());
        // An interim answer may come or not; what counts is the final one.
        answers.retain(|answer| answer.status != 100);
        assert_eq!(statuses(&answers), [status], "{name}");
        assert_eq!(
            served.calls() - before,
            usize::from(status == handed),
            "{name}: endpoint called?"
        );
        let asked = answers[0].has("Connection: close") || name == "http10";
        assert!(asked, "{name}: {}", answers[0].head);
        match (name, status) {
            ("bad-chunk", _) => {
                let text = r#"{"code":400,"message":"OBP-10001: Incorrect json format.Early EOF"}"#;
                assert_eq!(answers[0].body, text);
            }
            ("method-TRACE", _) => assert_eq!(answers[0].body, ""),
            (_, 400 | 414 | 431) => {
                assert!(
                    answers[0].body.starts_with(&format!("<h1>Bad Message {status}</h1>")),
                    "{name}"
                );
                assert!(answers[0].has("Content-Type: text/html;charset=iso-8859-1"), "{name}");
            }
            _ => assert!(answers[0].has("X-Frame-Options: DENY"), "{name}: {}", answers[0].head),
        }
    }
}

/// Beyond the recording: nothing here may hang, panic, or reach the endpoint when it is not well-formed.
#[test]
fn statuses_of_other_oddities() {
    let served = Served::new(Limits {
        max_body: 1000,
        ..Limits::default()
    });
    let get = |rest: &str| format!("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{rest}\r\n").into_bytes();
    let target = |target: &[u8]| [b"GET ", target, b" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"].concat();
    let post = |fields: &str, body: &str| {
        format!("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{fields}\r\n{body}").into_bytes()
    };
    let chunks = |size: usize, count: usize| {
        let chunk = format!("{size:x}\r\n{}\r\n", "y".repeat(size));
        post("Transfer-Encoding: chunked\r\n", &(chunk.repeat(count) + "0\r\n\r\n"))
    };
    let fields = |count: usize| (0..count).map(|at| format!("X{at}: y\r\n")).collect::<String>();
    for (name, bytes, status) in [
        ("no host", b"GET / HTTP/1.1\r\n\r\n".to_vec(), 400),
        ("two hosts", get("host: b\r\n"), 400),
        ("no version", b"GET /\r\n\r\n".to_vec(), 505),
        ("HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), 505),
        ("unknown version", b"GET / HTTP/9\r\nHost: a\r\n\r\n".to_vec(), 505),
        (
            "TLS hello without an end",
            b"\x16\x03\x01\x02\x00\x01\x00".to_vec(),
            400,
        ),
        ("no slash", target(b"obp"), 400),
        ("absolute without path", target(b"http://a"), 200),
        (
            "CONNECT to an authority",
            b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".to_vec(),
            200,
        ),
        ("broken percent-encoding", target(b"/%zz%"), 400),
        ("encoded NUL", target(b"/%00"), 400),
        ("not UTF-8 in the target", target(b"/\xff"), 400),
        ("UTF-8 in the target", target("/ü".as_bytes()), 200),
        ("DEL in the target", target(b"/\x7f"), 400),
        ("NUL in a value", get("X: a\0b\r\n"), 400),
        ("NUL in a name", get("X\0: a\r\n"), 400),
        ("carriage return in a value", get("X: a\rb\r\n"), 400),
        ("space before the colon", get("X : a\r\n"), 400),
        ("100 fields", get(&fields(98)), 200),
        ("101 fields", get(&fields(99)), 431),
        ("100,000 fields", get(&fields(100_000)), 431),
        (
            "a field of 3 MB",
            get(&format!("X: {}\r\n", "a".repeat(3_000_000))),
            431,
        ),
        (
            "a target of 3 MB",
            target(format!("/{}", "a".repeat(3_000_000)).as_bytes()),
            414,
        ),
        ("a method of 3 MB", "A".repeat(3_000_000).into_bytes(), 431),
        (
            "equal lengths",
            post("Content-Length: 1\r\nContent-Length: 1\r\n", "a"),
            400,
        ),
        ("lengths in one field", post("Content-Length: 1, 1\r\n", "a"), 400),
        ("negative length", post("Content-Length: -1\r\n", ""), 400),
        (
            "length beyond 64 bits",
            post("Content-Length: 18446744073709551616\r\n", ""),
            400,
        ),
        (
            "length of 63 bits",
            post("Content-Length: 9223372036854775807\r\n", ""),
            413,
        ),
        ("another coding", post("Transfer-Encoding: gzip, chunked\r\n", ""), 400),
        ("another expectation", post("Expect: the-worst\r\n", ""), 417),
        (
            "body at the limit",
            post("Content-Length: 1000\r\n", &"y".repeat(1000)),
            200,
        ),
        (
            "body over the limit",
            post("Content-Length: 1001\r\n", &"y".repeat(1001)),
            413,
        ),
        (
            "body far over the limit",
            post("Content-Length: 5000000\r\n", &"y".repeat(5_000_000)),
            413,
        ),
        ("chunks at the limit", chunks(100, 10), 200),
        ("chunks over the limit", chunks(100, 11), 413),
        ("chunks far over the limit", chunks(50_000, 100), 413),
        (
            "endless chunk extension",
            post(
                "Transfer-Encoding: chunked\r\n",
                &format!("1;{}", "e".repeat(1_000_000)),
            ),
            400,
        ),
        (
            "chunk size beyond 64 bits",
            post("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n"),
            400,
        ),
        ("empty lines first", [b"\r\n\n\r\n".to_vec(), get("")].concat(), 200),
        (
            "line feeds only",
            b"GET / HTTP/1.1\nHost: a\nConnection: close\n\n".to_vec(),
            200,
        ),
    ] {
        let before = served.calls();
        let answers = served.talk(&bytes);
        assert_eq!(statuses(&answers), [status], "{name}");
        assert_eq!(
            served.calls() - before,
            usize::from(status == 200),
            "{name}: endpoint called?"
        );
    }
    let answers = served.talk(&get(""));
    assert_eq!(statuses(&answers), [200], "the server is as before");
}

#[test]
fn several_requests_on_a_connection() {
    let served = Served::new(Limits::default());
    let bytes = b"GET /1 HTTP/1.1\r\nHost: a\r\nDirectLogin: token=t\r\n\r\n\
        POST /2 HTTP/1.1\r\nHost: a\r\ndirectlogin: t\r\nContent-Length: 3\r\n\r\nabc\
        POST /3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;e=f\r\nc\r\n0\r\nX: y\r\n\r\n\
        \r\nGET /4 HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAA\r\n\r\n\
        HEAD /5 HTTP/1.1\r\nHost: a\r\nDirectLogin: t\r\n\r\n"
        .as_slice();
    let bodies = ["GET /1 exact: ", "POST /2: abc", "POST /3: abc", "GET /4: "];
    // However the bytes are cut into segments, the answers are the same.
    for size in [1, 7, 64, bytes.len()] {
        let mut client = served.client();
        for part in bytes.chunks(size) {
            client.send(part);
        }
        for body in bodies {
            let answer = client.answer().expect("an answer");
            assert_eq!((answer.status, answer.body.as_str()), (200, body), "in parts of {size}");
            assert!(!answer.has("Connection: close"), "in parts of {size}");
        }
        let head = client.head().expect("the head of an answer");
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "in parts of {size}: {head}");
        client.end_sending();
        assert_eq!(client.head(), None, "an answer to HEAD has no body");
    }
}

#[test]
fn a_refusal_keeps_its_place_and_is_the_last() {
    let served = Served::new(Limits::default());
    let answers =
        served.talk(b"GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\n\r\nGET /3 HTTP/1.1\r\nHost: a\r\n\r\n");
    assert_eq!(statuses(&answers), [200, 400]);
    assert_eq!(served.calls(), 1);
    let odd = b"POST /1 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2 \r\nab\r\n0\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n";
    let answers = served.talk(odd);
    assert_eq!(
        answers.len(),
        1,
        "where the end of a body is not sure, nothing follows it: {answers:?}"
    );
    assert!(answers[0].has("Connection: close"));
}

#[test]
fn continue_is_said_only_when_the_body_is_wanted() {
    let served = Served::new(Limits {
        max_body: 10,
        ..Limits::default()
    });
    let head =
        |length| format!("POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: {length}\r\n\r\n");
    let mut client = served.client();
    client.send(head(3).as_bytes());
    assert_eq!(client.answer().expect("an interim answer").status, 100);
    client.send(b"abc");
    assert_eq!(client.answer().expect("an answer").body, "POST /e: abc");
    client.send(head(11).as_bytes());
    assert_eq!(client.answer().expect("an answer").status, 413);
    assert_eq!(client.answer(), None);
}

#[test]
fn http_10_stays_open_only_on_request() {
    let served = Served::new(Limits::default());
    let mut client = served.client();
    for _ in 0..2 {
        client.send(b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        assert_eq!(client.answer().expect("an answer").status, 200);
    }
    client.send(b"GET / HTTP/1.0\r\n\r\n");
    assert_eq!(client.answer().expect("an answer").status, 200);
    assert_eq!(client.answer(), None);
}
