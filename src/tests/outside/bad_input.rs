//! Bad input to the running program: what is recorded is answered so, what HTTP allows gets an error of OBP's form, and
//! afterwards the server is as before: alive and no larger.
//!
//! The finer points of the transport are tested in `transport`.

use std::{
    io::{Read as _, Write as _},
    net::Shutdown,
    time::{Duration, Instant},
};

use super::common::{Answer, PATIENCE, Request, Server, read_to_end};

/// With short deadlines and little room.
const STRICT: &[&str] = &[
    "--header-timeout",
    "150",
    "--body-timeout",
    "150",
    "--max-body",
    "100000",
];

const PATH: &str = "/obp/v5.1.0/banks/b/customers";

fn create(body: impl Into<Vec<u8>>) -> Request {
    Request::new("POST", PATH).body(body)
}

fn alive(server: &Server) {
    assert_eq!(server.get("/obp/v5.1.0/root").status, 200, "the server is as before");
}

fn status_of(bytes: &[u8]) -> Option<u16> {
    Answer::parse(bytes).map(|answer| answer.status)
}

#[test]
fn bodies_over_the_limit_are_refused_and_those_at_it_read() {
    let server = Server::shared(STRICT);
    let body = |length: usize| {
        let frame = r#"{"legal_name":"","mobile_phone_number":"1"}"#;
        frame.replacen("\"\"", &format!("\"{}\"", "W".repeat(length - frame.len())), 1)
    };
    for (length, status) in [(100_000, 201), (100_001, 413), (3_000_000, 413)] {
        let answer = server.answer(&create(body(length)));
        assert_eq!(answer.status, status, "{length}");
        if status == 413 {
            assert_eq!(
                answer.text(),
                "<h1>Bad Message 413</h1><pre>reason: Payload Too Large</pre>"
            );
        }
    }
    let announced = format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000000\r\n\r\n");
    assert_eq!(
        status_of(&server.raw(announced.as_bytes())),
        Some(413),
        "before anything is sent"
    );
    // Recorded: three million bytes are read.
    let answer = Server::shared(&[]).answer(&create(body(3_000_000)));
    assert_eq!(answer.status, 201);
    alive(&server);
}

#[test]
fn slow_clients_are_cut_off_in_time() {
    let server = Server::shared(STRICT);
    for (name, bytes) in [
        ("half a request line", "GET /obp".to_owned()),
        (
            "half a header",
            "GET /obp/v5.1.0/root HTTP/1.1\r\nHost: a\r\nX-Half".to_owned(),
        ),
        (
            "half a body",
            format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{{"),
        ),
        (
            "half a chunk",
            format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{{"),
        ),
    ] {
        let start = Instant::now();
        assert_eq!(status_of(&server.raw(bytes.as_bytes())), Some(408), "{name}");
        let took = start.elapsed();
        assert!(
            took >= Duration::from_millis(150) && took < PATIENCE / 2,
            "{name}: {took:?}"
        );
    }
    let mut drip = server.connect();
    let start = Instant::now();
    // A byte now and then does not move the deadline; the pace is that of reads that find nothing.
    drip.set_read_timeout(Some(Duration::from_millis(10)))
        .expect("a timeout can be set");
    let mut ended = false;
    for byte in b"GET /obp/v5.1.0/root HTTP/1.1\r\nX-Slow: "
        .iter()
        .chain([b'a'; 10_000].iter())
    {
        ended = drip.write_all(&[*byte]).is_err() || drip.read(&mut [0; 64]).is_ok();
        if ended {
            break;
        }
    }
    assert!(ended && start.elapsed() < PATIENCE / 2, "{:?}", start.elapsed());
    alive(&server);
}

#[test]
fn half_a_request_gets_no_answer_and_costs_nothing() {
    let server = Server::shared(&[]);
    for bytes in [
        "GET /obp/v5.1.0/ro",
        "GET / HTTP/1.1\r\nHost: a\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab",
    ] {
        let mut stream = server.connect();
        stream.write_all(bytes.as_bytes()).expect("the server reads");
        stream.shutdown(Shutdown::Write).expect("a connection");
        assert_eq!(read_to_end(stream), b"", "{bytes:?}");
    }
    alive(&server);
}

/// Body or content type, status, and part of the answer. Recorded: how many letters the parser quotes, and that it takes
/// bodies of any encoding that the content type names.
#[test]
fn odd_bodies_are_read_as_obp_reads_them() {
    let server = Server::shared(&[]);
    let deep =
        |open: &str, close: &str, count| format!("{{\"legal_name\":{}1{}}}", open.repeat(count), close.repeat(count));
    let utf16: Vec<u8> = "\u{feff}{\"legal_name\":\"Wei\",\"mobile_phone_number\":\"1\"}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let named = |before: &[u8]| [b"{\"legal_name\":\"", before, b"\",\"mobile_phone_number\":\"1\"}"].concat();
    let shape = "OBP-10001: Incorrect json format. The Json body should be the PostCustomerJsonV310";
    for (name, body, charset, status, words) in [
        ("deep lists", deep("[", "]", 100_000).into_bytes(), "", 400, "OBP-10001"),
        (
            "deep lists without an end",
            deep("[", "", 100_000).into_bytes(),
            "",
            400,
            "OBP-10001",
        ),
        (
            "deep objects",
            deep("{\"a\":", "}", 100_000).into_bytes(),
            "",
            400,
            "OBP-10001",
        ),
        ("only brackets", "[".repeat(100_000).into_bytes(), "", 400, "OBP-10001"),
        (
            "only closing brackets",
            "]}".repeat(50_000).into_bytes(),
            "",
            400,
            "OBP-10001",
        ),
        (
            "a number of 100,000 digits",
            format!("{{\"a\":{}}}", "9".repeat(100_000)).into_bytes(),
            "",
            400,
            shape,
        ),
        (
            "an exponent without end",
            b"{\"legal_name\":1e99999999999}".to_vec(),
            "",
            400,
            "OBP-10001",
        ),
        (
            "100,000 members",
            format!("{{{}\"a\":1}}", "\"a\":1,".repeat(100_000)).into_bytes(),
            "",
            400,
            shape,
        ),
        ("nothing", Vec::new(), "", 400, "OBP-10001"),
        ("NUL", vec![0; 1000], "", 400, "OBP-10001"),
        ("NUL in a text", named(b"a\\u0000\0b"), "", 201, "customer_id"),
        ("not UTF-8", named(b"W\xff\xfe"), "", 201, "customer_id"),
        ("half a character", named(b"\xe5\xbc"), "", 201, "customer_id"),
        ("half a surrogate", named(b"\\ud800"), "", 201, "customer_id"),
        ("Latin-1", named(b"W\xef"), ";charset=iso-8859-1", 201, "customer_id"),
        ("UTF-16", utf16.clone(), ";charset=utf-16", 201, "customer_id"),
        ("UTF-16 that is not told", utf16, "", 400, "OBP-10001"),
        (
            "an encoding that nobody knows",
            named(b"Wei"),
            ";charset=klingon",
            400,
            "OBP-10001: Incorrect json format.klingon",
        ),
        (
            "an escape without end",
            b"{\"legal_name\":\"\\u00".to_vec(),
            "",
            400,
            "OBP-10001",
        ),
        (
            "a text without end",
            b"{\"legal_name\":\"".to_vec(),
            "",
            400,
            "OBP-10001",
        ),
    ] {
        let request = create(body).content_type(Some(&format!("application/json{charset}")));
        let answer = server.answer(&request);
        assert_eq!(answer.status, status, "{name}: {}", answer.text());
        assert!(answer.text().contains(words), "{name}: {}", answer.text());
    }
    alive(&server);
}

/// Name, bytes, status. What the real server's container refuses is refused in its words, before any operation.
#[test]
fn odd_requests_are_refused_as_by_the_real_container() {
    let server = Server::shared(&[]);
    let get =
        |target: &str, fields: &str| format!("GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{fields}\r\n");
    for (name, bytes, status) in [
        (
            "a header of 9,000 bytes",
            get("/obp/v5.1.0/root", &format!("X: {}\r\n", "a".repeat(9000))),
            431,
        ),
        (
            "a header of 3 MB",
            get("/obp/v5.1.0/root", &format!("X: {}\r\n", "a".repeat(3_000_000))),
            431,
        ),
        (
            "10,000 headers",
            get("/obp/v5.1.0/root", &"X: y\r\n".repeat(10_000)),
            431,
        ),
        (
            "a URL of 9,000 bytes",
            get(&format!("/obp/v5.1.0/banks?q={}", "a".repeat(9000)), ""),
            414,
        ),
        ("NUL in a header", get("/obp/v5.1.0/root", "X: a\0b\r\n"), 400),
        ("NUL in the path", get("/obp/v5.1.0/ro\0ot", ""), 400),
        ("a blank in the path", get("/obp/v5.1.0/ro ot", ""), 400),
        ("no host", "GET /obp/v5.1.0/root HTTP/1.1\r\n\r\n".to_owned(), 400),
        ("no HTTP", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n".to_owned(), 400),
        (
            "a length that is none",
            format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n"),
            400,
        ),
        (
            "two lengths",
            format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{{}}"),
            400,
        ),
    ] {
        let answer = Answer::parse(&server.raw(bytes.as_bytes())).expect("an answer");
        assert_eq!(answer.status, status, "{name}");
        // What the HTTP library behind the transport finds is refused without a page.
        let page = if name == "NUL in a header" {
            String::new()
        } else {
            format!("<h1>Bad Message {status}</h1>")
        };
        assert!(answer.text().starts_with(&page), "{name}: {}", answer.text());
        assert_eq!(answer.header("Connection"), Some("close"), "{name}");
    }
    alive(&server);
}

#[test]
fn odd_paths_and_queries_are_answered() {
    let server = Server::shared(&["--auth", "roles"]);
    for (path, status) in [
        ("/obp/v5.1.0/banks/%zz", 400),
        ("/obp/v5.1.0/banks/%", 400),
        ("/obp/v5.1.0/banks/%00", 400),
        ("/obp/v5.1.0/banks/%ff%fe", 200),
        ("/obp/v5.1.0/banks/%F0%9F%8F%A6", 200),
        ("/obp/v5.1.0/banks/..%2f..%2fetc", 200),
        // As the real server, whose code breaks on them.
        ("/obp/v5.1.0/banks?%zz=%&&&===", 500),
        ("/obp/v5.1.0/banks?a=1&===", 500),
        ("/obp/v5.1.0/banks?%ff", 400),
        ("/obp/v5.1.0/banks?__seed=%00", 400),
        ("/obp/%zz/banks", 400),
        ("/obp/v5.1.0/%2e%2e/root", 404),
        ("/swagger-ui/..%2f..%2fCargo.toml", 404),
        ("/swagger-ui/%00", 400),
        ("/openapi.json?version=%ff", 400),
        ("/__mock/operations/%ff%00", 400),
        ("/__mock/requests?limit=%ff", 400),
    ] {
        let answer = server.answer(&Request::new("GET", path));
        assert_eq!(
            answer.status,
            status,
            "{path}: {}",
            String::from_utf8_lossy(&answer.body)
        );
    }
    alive(&server);
}

/// Resident memory of the server in KiB.
fn resident(server: &Server) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.child.id())).expect("/proc");
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .expect("a line on resident memory");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn thousands_of_bad_requests_leave_the_server_alive_and_no_larger() {
    let server = Server::start(&["--header-timeout", "1000"]);
    let deep = create("[".repeat(50_000)).bytes(server.address);
    let bad = [
        deep,
        create(vec![0xff; 20_000]).bytes(server.address),
        create("{\"legal_name\":").bytes(server.address),
        Request::new("GET", &format!("/{}", "%ff".repeat(2000))).bytes(server.address),
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
        [b"GET / HTTP/1.1\r\nX: ".as_slice(), &[b'a'; 20_000]].concat(),
        b"\0\0\0\0\r\n\r\n".to_vec(),
        format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n").into_bytes(),
        format!("POST {PATH} HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n").into_bytes(),
        Request::new("GET", "/obp/v5.1.0/banks?__count=1001").bytes(server.address),
    ];
    let round = |times: usize| {
        for _ in 0..times {
            for bytes in &bad {
                let status = status_of(&server.raw(bytes)).expect("every one is answered");
                assert!(
                    (400..500).contains(&status),
                    "{status}: {:?}",
                    String::from_utf8_lossy(&bytes[..bytes.len().min(80)])
                );
            }
        }
    };
    // The first requests fill buffers and the journal.
    round(100);
    let before = resident(&server);
    round(200);
    let after = resident(&server);
    assert!(
        after < before + 2048,
        "{before} KiB before, {after} KiB after 2,000 bad requests more"
    );
    assert!(after < 80 * 1024, "{after} KiB");
    alive(&server);
}
