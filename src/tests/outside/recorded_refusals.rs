//! What a real OBP answered to these very requests: refusals that need no bank's data, with status and text, and what it
//! took, with the status.
//!
//! What was left out of the files and why stands in `fixtures/recorded/README.md`.

use super::{
    common::Server,
    recorded::{Exchanges, Tokens},
};

const PLAIN: &[&str] = &["--auth", "roles", "--hostname", "http://127.0.0.1:8080"];
const FORCING: &[&str] = &[
    "--auth",
    "roles",
    "--hostname",
    "http://127.0.0.1:8080",
    "--force-error",
];

/// Sends every exchange of a file and gives those that were answered otherwise.
fn disagreements(text: &str, least: usize) -> Vec<String> {
    let exchanges = Exchanges::read(text);
    assert!(
        exchanges.cases.len() >= least,
        "only {} exchanges",
        exchanges.cases.len()
    );
    let servers = [Server::shared(PLAIN), Server::shared(FORCING)];
    let tokens = Tokens::new(&servers[0]);
    let mut different = Vec::new();
    for exchange in &exchanges.cases {
        let request = exchanges.request(exchange, &tokens);
        let answer = servers[usize::from(exchange.force_error)].answer(&request);
        let message = if exchange.status < 400 {
            String::new()
        } else {
            answer.message()
        };
        let expected = exchange.message(&request);
        if (answer.status, &message) != (exchange.status, &expected) {
            let said = if message.is_empty() { answer.text() } else { &message };
            different.push(format!(
                "{} ({}): {request:?}\n  recorded {} {expected}\n  answered {} {said}",
                exchange.case, exchange.from, exchange.status, answer.status,
            ));
        }
    }
    different
}

fn assert_none(different: &[String]) {
    assert!(
        different.is_empty(),
        "{} answers differ:\n{}",
        different.len(),
        different.join("\n")
    );
}

#[test]
fn what_obp_refused_is_refused_in_its_words() {
    assert_none(&disagreements(
        include_str!("../../../fixtures/recorded/refusals.json"),
        1000,
    ));
}

#[test]
fn what_obp_was_seen_to_refuse_later_is_refused_in_its_words() {
    assert_none(&disagreements(
        include_str!("../../../fixtures/recorded/measured-refusals.json"),
        400,
    ));
}

#[test]
fn what_obp_took_is_taken() {
    assert_none(&disagreements(
        include_str!("../../../fixtures/recorded/accepted.json"),
        700,
    ));
}
