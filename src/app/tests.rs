//! The short way to an answer against the way through poem-openapi's routes.

use clap::Parser as _;
use http_body_util::BodyExt as _;
use poem::{
    http::Request as Head,
    web::{LocalAddr, RemoteAddr},
};

use super::*;
use crate::{
    cli::Typed,
    server::{HeaderCase, Peers},
    start,
};

/// What a client and the journal see of an answer, without what differs each time.
async fn seen(app: &App, operation: &Operation, wish: &str) -> (StatusCode, Vec<String>, Bytes, Option<Entry>) {
    let path = operation.path.replace(['{', '}'], "");
    let example = operation.request.as_ref().and_then(|request| request.examples.first());
    let head = Head::builder()
        .method(operation.method.as_str())
        .uri(path.replace("API_VERSION", "v5.1.0"))
        .header("content-type", "application/json")
        .header("prefer", wish);
    let (head, ()) = head.body(()).expect("a request").into_parts();
    let body = example.map_or(Bytes::new(), |example| Bytes::from_static(example.json.as_bytes()));
    let peers = Peers {
        local: LocalAddr::default(),
        remote: RemoteAddr::default(),
    };
    let response = app
        .answer(Request::new(head, body, HeaderCase::default(), &peers))
        .await;
    let (head, body) = response.into_parts();
    let own = ["correlation-id", "expires"];
    let fields = head.headers.iter().filter(|(name, _)| !own.contains(&name.as_str()));
    let fields = fields.map(|(name, value)| format!("{name}: {value:?}")).collect();
    let body = body.collect().await.expect("bytes in memory").to_bytes();
    let entry = app.journal.find(&journal::Filter::default(), 1).pop();
    let entry = entry.map(|entry| Entry {
        time: 0,
        microseconds: 0,
        ..entry
    });
    (head.status, fields, body, entry)
}

#[tokio::test]
async fn the_short_way_answers_as_the_routes_do() {
    let app = async |validate: &str| {
        let config = Typed::parse_from(["obp-mock", "--validate", validate]).config();
        let app = start::app(&config.expect("defaults"), ([127, 0, 0, 1], 0).into()).await;
        app.expect("example mode needs no store")
    };
    for validate in ["enforce", "warn"] {
        let (short, mut long) = (app(validate).await, app(validate).await);
        let mut plain = 0;
        for route in &mut long.routes {
            plain += usize::from(std::mem::take(&mut route.plain));
        }
        assert!(plain > 50, "{plain} operations");
        for (operation, route) in short.router.operations().iter().zip(&short.routes) {
            // The others go the same way in both, and what they answer may tell the time or hold a token.
            if !route.plain {
                continue;
            }
            for wish in ["", "dynamic=true, seed=7", "code=400"] {
                let (one, other) = (seen(&short, operation, wish).await, seen(&long, operation, wish).await);
                assert_eq!(format!("{one:?}"), format!("{other:?}"), "{} {wish}", operation.id);
                let fits = wish.is_empty() && validate == "enforce";
                assert!(!fits || one.0.as_u16() == operation.success.status, "{one:?}");
            }
        }
    }
}
