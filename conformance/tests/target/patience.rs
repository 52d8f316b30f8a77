//! Pace and 429.

use std::{
    sync::Mutex,
    time::{Duration, Instant, SystemTime},
};

use obp_conform::target::client::{SendError, Wait};

use crate::server::{Answer, Server, client, http};

#[tokio::test]
async fn after_a_429_the_request_is_sent_again() {
    let past = httpdate::fmt_http_date(SystemTime::now());
    for header in [
        "Retry-After: 0\r\n".to_owned(),
        "X-Rate-Limit-Reset: 0\r\n".to_owned(),
        format!("Retry-After: {past}\r\n"),
    ] {
        let server = Server::start(move |number, _| {
            Answer::Keep(if number < 2 {
                http("429 Too Many Requests", &header, "")
            } else {
                http("200 OK", "", "done")
            })
        })
        .await;
        let waits = Mutex::new(Vec::new());
        let told = |wait: Wait| waits.lock().expect("nobody panics").push(wait.number);
        let patient = server
            .client()
            .send_patiently(&server.get("/"), told)
            .await
            .expect("an answer");
        assert_eq!(patient.received.body, "done");
        assert_eq!((patient.requests, patient.waits), (3, 2));
        assert!(patient.waited >= Duration::from_millis(100));
        assert_eq!(waits.into_inner().expect("nobody panics"), [1, 2]);
    }
}

#[tokio::test]
async fn patience_has_an_end() {
    for header in ["Retry-After: 3600\r\n", "Retry-After: 18446744073709551615\r\n", ""] {
        let server = Server::start(move |_, _| Answer::Keep(http("429 Too Many", header, "no"))).await;
        let mut profile = server.profile();
        profile.rate_limit_wait = Duration::from_millis(200);
        let error = client(&profile)
            .send_patiently(&server.get("/"), |_| {})
            .await
            .expect_err(header);
        assert!(matches!(error, SendError::RateLimited { .. }), "{error:?}");
        assert_eq!(error.partial().map(|answer| answer.status), Some(429));
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_plain_send_hands_the_429_back() {
    let server = Server::same(http("429 Too Many", "Retry-After: 0\r\n", "")).await;
    assert_eq!(
        server.client().send(&server.get("/")).await.expect("an answer").status,
        429
    );
}

#[tokio::test]
async fn requests_keep_the_pace() {
    let server = Server::start(|_, _| Answer::Keep(http("200 OK", "", ""))).await;
    let mut profile = server.profile();
    profile.requests_per_second = Some(50.0);
    let client = client(&profile);
    let start = Instant::now();
    let sent = server.get("/");
    let all = (0..6).map(|_| client.send(&sent));
    assert!(futures_util::future::join_all(all).await.iter().all(Result::is_ok));
    assert!(start.elapsed() >= Duration::from_millis(100), "{:?}", start.elapsed());
}
