//! What bank mode does in a second, beside a bare poem server in the same run: `cargo bench --bench bank`.
//!
//! Servers and load share all processors, as on a developer's machine. The bare server sends the same bytes that the mock
//! sent. Rates are counted in turns, the two servers one after the other, so that other work on the machine hits both.
//!
//! Absent on purpose: verdicts. Figures are for people; the README says which were promised.

#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    reason = "a bench stops at the first thing that is wrong, and shares its parts with others"
)]

mod bare;
mod load;
mod server;

use std::time::Instant;

use load::Client;
use server::{Server, median};

const BANK: &str = "GENODEM1GLS";
const LOGIN: &str =
    r#"username="full.user",password="Full-Pass-1!",consumer_key="obpmockconsumerkey000000000000000000001""#;
const CUSTOMER: &str = r#"{"legal_name":"Eveline Tripman","mobile_phone_number":"+44 07972 444 876","email":"eveline@example.com","face_image":{"url":"www.example.com/id-card","date":"2013-01-22T00:08:00Z"},"date_of_birth":"1990-09-23T00:00:00Z","relationship_status":"single","dependants":1,"dob_of_dependants":["2013-01-22T00:08:00Z"],"credit_rating":{"rating":"OBP","source":"OBP"},"credit_limit":{"currency":"EUR","amount":"10"},"highest_education_attained":"Master","employment_status":"worker","kyc_status":true,"last_ok_date":"2013-01-22T00:08:00Z","title":"Dr.","branch_id":"DERBY6","name_suffix":"Sr"}"#;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    if arguments.first().is_some_and(|argument| argument == "bare") {
        return bare::serve(&arguments[1]);
    }
    let number = |index: usize, default: usize| arguments.get(index).map_or(default, |text| text.parse().unwrap());
    let (turns, count) = (number(0, 7), number(1, 32_000));
    let mock = Server::mock(&["--mode", "bank", "--empty", "--log", "off"]);
    let token = token(&mock);
    let create = request("POST", "/obp/v3.1.0/banks/GENODEM1GLS/customers", &token, CUSTOMER);
    let created = text(&Client::connect(&mock.address, 1).answer(&create));
    let customer = member(&created, "customer_id");
    let get = request(
        "GET",
        &format!("/obp/v5.1.0/banks/{BANK}/customers/{customer}"),
        &token,
        "",
    );
    rates(&mock, &get, turns, count);
    latency(&mock, &get, count);
    let email = format!("/obp/v5.1.0/banks/{BANK}/customers/{customer}/email");
    let update = request("PUT", &email, &token, r#"{"email":"marko@tesobe.com"}"#);
    memory(&mock, &[&get, &update], number(2, 1_000_000));
    creation(&mock, &create, number(3, 100_000));
    pages(&mock, &token, number(3, 100_000));
}

/// Requests a second over 16 connections.
fn rates(mock: &Server, request: &[u8], turns: usize, count: usize) {
    let answer = Client::connect(&mock.address, 1).answer(request);
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", text(&answer));
    let bare = Server::bare(&answer);
    let mut clients = [Client::connect(&mock.address, 16), Client::connect(&bare.address, 16)];
    let mut rates = [Vec::new(), Vec::new()];
    for turn in 0..=turns {
        for (client, rates) in clients.iter_mut().zip(&mut rates) {
            let started = Instant::now();
            client.turn(request, count);
            // The first turn warms up.
            if turn > 0 {
                rates.push(count as f64 / started.elapsed().as_secs_f64());
            }
        }
    }
    let parts = rates[0].iter().zip(&rates[1]).map(|(mock, bare)| mock / bare).collect();
    let [mock_rate, bare_rate] = rates.map(median);
    println!(
        "GET customer by id      {mock_rate:8.0} a second, bare poem {bare_rate:8.0}, part of it {:.2}",
        median(parts)
    );
}

/// How long answers take when 64 connections ask at once.
fn latency(mock: &Server, request: &[u8], count: usize) {
    let mut client = Client::connect(&mock.address, 64);
    let mut times = client.timed(request, count);
    times.sort();
    let at = |part: f64| times[(times.len() as f64 * part) as usize].as_secs_f64() * 1e3;
    println!(
        "64 connections          median {:.2} ms, 99% within {:.2} ms, slowest {:.2} ms",
        at(0.5),
        at(0.99),
        times[times.len() - 1].as_secs_f64() * 1e3
    );
}

/// What stays in memory while reads and changes go on.
fn memory(mock: &Server, requests: &[&[u8]], count: usize) {
    let mut client = Client::connect(&mock.address, 16);
    for part in 1..=4 {
        for request in requests {
            client.turn(request, count / 4 / requests.len());
        }
        println!(
            "resident                {} KiB after {} requests",
            mock.resident_kib(),
            count / 4 * part
        );
    }
}

/// Customers created a second over 16 connections.
fn creation(mock: &Server, request: &[u8], count: usize) {
    let started = Instant::now();
    Client::connect(&mock.address, 16).turn(request, count);
    println!(
        "POST createCustomer     {:8.0} a second; {} KiB with {count} customers",
        count as f64 / started.elapsed().as_secs_f64(),
        mock.resident_kib()
    );
}

/// A page of a long listing, first and last.
fn pages(mock: &Server, token: &str, count: usize) {
    for offset in [0, count - 50] {
        let path = format!("/obp/v5.1.0/banks/{BANK}/customers?limit=50&offset={offset}");
        let request = request("GET", &path, token, "");
        let mut client = Client::connect(&mock.address, 1);
        let started = Instant::now();
        for _ in 0..20 {
            let answer = client.answer(&request);
            assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", text(&answer));
        }
        println!(
            "50 of {count} customers from {offset:>6}  {:.2} ms",
            started.elapsed().as_secs_f64() * 1e3 / 20.0
        );
    }
}

fn token(mock: &Server) -> String {
    let login = format!(
        "POST /my/logins/direct HTTP/1.1\r\nHost: 127.0.0.1\r\nDirectLogin: {LOGIN}\r\nContent-Length: 0\r\n\r\n"
    );
    member(
        &text(&Client::connect(&mock.address, 1).answer(login.as_bytes())),
        "token",
    )
}

fn request(method: &str, path: &str, token: &str, body: &str) -> Vec<u8> {
    let content = match body {
        "" => String::new(),
        body => format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len()),
    };
    let head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n");
    format!("{head}DirectLogin: token={token}\r\n{content}\r\n{body}").into_bytes()
}

fn text(answer: &[u8]) -> String {
    String::from_utf8_lossy(answer).into_owned()
}

/// The first member of this name in an answer.
fn member(answer: &str, name: &str) -> String {
    let body = answer.split_once("\r\n\r\n").unwrap().1;
    let value: serde_json::Value = serde_json::from_str(body).unwrap();
    let member = value[name].as_str();
    member.unwrap_or_else(|| panic!("no {name} in {answer}")).to_owned()
}
