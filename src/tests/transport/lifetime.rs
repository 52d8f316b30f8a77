//! How long things may take, how connections end, and what an endpoint's failure does to them.

use std::io::Write as _;
use std::time::{Duration, Instant};

use super::common::{Client, PATIENCE, SHORT, Served};
use obp_mock::server::Limits;

const GET: &[u8] = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n";

/// Name, bytes that are not a whole request, status of the answer (`None`: closed without one). Sent at once or a byte
/// at a time, the end is the same and comes in time.
#[test]
fn slow_clients() {
    let limits = Limits {
        header_timeout: SHORT,
        body_timeout: SHORT,
        idle_timeout: SHORT,
        ..Limits::default()
    };
    let served = Served::new(limits);
    for (name, bytes, status) in [
        ("nothing", String::new(), None),
        ("empty lines", "\r\n".to_owned(), None),
        ("half a request line", "GET /".to_owned() + &"a".repeat(2000), Some(408)),
        (
            "half a head",
            "GET / HTTP/1.1\r\nHost: a\r\nX: ".to_owned() + &"a".repeat(2000),
            Some(408),
        ),
        (
            "half a body",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n".to_owned() + &"a".repeat(2000),
            Some(408),
        ),
        (
            "half a chunked body",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n".to_owned() + &"a".repeat(2000),
            Some(408),
        ),
    ] {
        for after_another in [false, true] {
            let start = Instant::now();
            let mut client = served.client();
            if after_another {
                client.send(GET);
                assert_eq!(client.answer().expect("an answer").status, 200);
            }
            client.send(bytes.as_bytes());
            assert_eq!(client.answer().map(|answer| answer.status), status, "{name}");
            assert!(
                status.is_none() || client.answer().is_none(),
                "{name}: closed after the answer"
            );
            assert!(start.elapsed() >= SHORT, "{name}: not before the deadline");
        }
        let start = Instant::now();
        let mut client = served.client();
        // The wait for an answer between two bytes is the pace. One byte of the body or the field at a time does not
        // move the deadline.
        let mut rest = bytes.bytes();
        client
            .stream
            .set_read_timeout(Some(Duration::from_millis(5)))
            .expect("a timeout can be set");
        while client.stream.peek(&mut [0]).is_err() {
            let Some(byte) = rest.next() else { break };
            if client.stream.write_all(&[byte]).is_err() {
                break;
            }
        }
        client
            .stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a timeout can be set");
        let answer = client.answer().map(|answer| answer.status);
        assert!(answer == status || answer == Some(408), "{name}, dripped: {answer:?}");
        assert!(start.elapsed() < PATIENCE / 2, "{name}, dripped");
    }
    assert_eq!(served.calls(), 6, "only the whole requests reached the endpoint");
}

#[test]
fn a_client_that_goes_away_inside_a_body_gets_nothing() {
    let served = Served::new(Limits::default());
    for body in [
        "Content-Length: 10\r\n\r\nab",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
        "Content-Length: 10\r\n\r\n",
    ] {
        let mut client = served.client();
        client.send(format!("POST / HTTP/1.1\r\nHost: a\r\n{body}").as_bytes());
        client.end_sending();
        assert_eq!(client.answer(), None, "{body:?}");
    }
    for head in ["", "\r\n", "GET / HTTP/1.1\r\nHost: a\r\n"] {
        let mut client = served.client();
        client.send(head.as_bytes());
        client.end_sending();
        assert_eq!(client.answer(), None, "{head:?}");
    }
    assert_eq!(served.calls(), 0);
}

/// The connection must not be reset while a refused client is still sending: many clients would lose the answer.
#[test]
fn a_refused_client_may_finish_sending() {
    let served = Served::new(Limits {
        max_body: 10,
        ..Limits::default()
    });
    for fields in ["Content-Length: 3000000", "Host: b"] {
        let mut client = served.client();
        client
            .stream
            .write_all(format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n\r\n").as_bytes())
            .expect("the server reads");
        let status = if fields.starts_with("Host") { 400 } else { 413 };
        assert_eq!(client.answer().expect("an answer").status, status);
        for _ in 0..30 {
            client
                .stream
                .write_all(&[b'y'; 100_000])
                .expect("no reset while sending");
        }
        client.end_sending();
        assert_eq!(
            std::io::Read::read(&mut client.stream, &mut [0]).expect("no reset at the end"),
            0
        );
    }
    // One that never ends gets no more than the time that was set.
    let served = Served::new(Limits {
        max_body: 10,
        linger_timeout: SHORT,
        max_connections: 1,
        ..Limits::default()
    });
    let mut endless = served.client();
    endless.send(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n");
    assert_eq!(endless.answer().expect("an answer").status, 413);
    let mut next = served.client();
    next.send(GET);
    assert_eq!(next.answer().expect("an answer").status, 200);
}

#[test]
fn a_client_that_has_ended_its_side_after_a_request_is_answered() {
    let served = Served::new(Limits::default());
    let mut client = served.client();
    client.send(b"GET /gate HTTP/1.1\r\nHost: a\r\n\r\n");
    client.end_sending();
    served.runtime.block_on(served.echo.entered.notified());
    served.echo.open.notify_one();
    assert_eq!(client.answer().expect("an answer").body, "GET /gate: ");
    assert_eq!(client.answer(), None);
}

#[test]
fn a_client_that_takes_nothing_loses_its_connection() {
    let served = Served::new(Limits {
        write_timeout: SHORT,
        max_connections: 1,
        ..Limits::default()
    });
    let mut stuck = served.client();
    stuck.send(b"GET /big HTTP/1.1\r\nHost: a\r\n\r\n");
    // Only one connection at a time is served, so this is answered only when the other one is gone.
    let mut next = served.client();
    next.send(GET);
    assert_eq!(next.answer().expect("an answer").status, 200);
}

#[test]
fn connections_beyond_the_limit_wait() {
    let served = Served::new(Limits {
        max_connections: 2,
        ..Limits::default()
    });
    let mut open: Vec<_> = (0..2).map(|_| served.client()).collect();
    for client in &mut open {
        client.send(GET);
        assert_eq!(client.answer().expect("an answer").status, 200);
    }
    let mut third = served.client();
    third.send(GET);
    assert!(third.is_silent());
    open.pop();
    assert_eq!(third.answer().expect("an answer").status, 200);
}

#[test]
fn failures_of_the_endpoint_are_answers() {
    let served = Served::new(Limits::default());
    let mut client = served.client();
    let panicked = r#"{"code":500,"message":"OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request."}"#;
    for (path, status, body) in [
        ("panic", 500, panicked),
        ("error", 418, "no teapot"),
        ("fine", 200, "GET /fine: "),
    ] {
        client.send(format!("GET /{path} HTTP/1.1\r\nHost: a\r\n\r\n").as_bytes());
        let answer = client.answer().expect("an answer");
        assert_eq!((answer.status, answer.body.as_str()), (status, body));
        assert_eq!(
            answer.has("Content-Type: application/json;charset=utf-8"),
            path == "panic",
            "{path}"
        );
    }
}

#[test]
fn shutdown_finishes_what_is_under_way() {
    let mut served = Served::new(Limits::default());
    let mut idle = served.client();
    idle.send(GET);
    assert_eq!(idle.answer().expect("an answer").status, 200);
    let mut half = served.client();
    half.send(b"GET / HT");
    let mut busy = served.client();
    busy.send(b"GET /gate HTTP/1.1\r\nHost: a\r\n\r\n");
    served.runtime.block_on(served.echo.entered.notified());
    served.stop.take().map(|stop| stop.send(()));
    // These two end at once, while the third is still at work.
    assert_eq!(idle.answer(), None);
    assert_eq!(half.answer(), None);
    assert!(!served.task.is_finished());
    // The port may already belong to the server of another test, so a connection alone proves nothing.
    if let Ok(stream) = std::net::TcpStream::connect(served.address) {
        let mut late = Client::new(stream);
        late.send(GET);
        late.head();
        assert_eq!(served.calls(), 2, "no new connections");
    }
    served.echo.open.notify_one();
    let answer = busy.answer().expect("an answer");
    assert_eq!(answer.status, 200);
    assert!(answer.has("Connection: close"));
    assert_eq!(busy.answer(), None);
    served
        .runtime
        .block_on(&mut served.task)
        .expect("no panic")
        .expect("no error");
}

#[test]
fn shutdown_does_not_wait_for_ever() {
    let mut served = Served::new(Limits {
        drain_timeout: SHORT,
        ..Limits::default()
    });
    let mut client = served.client();
    client.send(b"GET /gate HTTP/1.1\r\nHost: a\r\n\r\n");
    served.runtime.block_on(served.echo.entered.notified());
    let start = Instant::now();
    served.stop.take().map(|stop| stop.send(()));
    assert_eq!(client.answer(), None);
    served
        .runtime
        .block_on(&mut served.task)
        .expect("no panic")
        .expect("no error");
    assert!(start.elapsed() >= SHORT);
}

#[test]
fn dropping_the_future_cuts_everything_off() {
    let served = Served::new(Limits::default());
    let mut client = served.client();
    client.send(GET);
    assert_eq!(client.answer().expect("an answer").status, 200);
    served.task.abort();
    assert_eq!(client.answer(), None);
}
