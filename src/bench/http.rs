//! What a request costs, beside a bare poem server in the same run: `cargo bench --bench http [-- TURNS REQUESTS]`.
//!
//! Both servers run on processor 0, the load on another, in turns; the figure is CPU time a request (user and system) as
//! the kernel accounts it, so that other work on the machine counts little. The bare server sends the same headers and
//! bytes that the mock sent. Linux only: it reads `/proc`.
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

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::Instant,
};

use load::Client;
use obp_mock::contract::Operation;
use server::{Server, median};

/// A request and the answer that both servers give.
struct Case {
    name: &'static str,
    request: Vec<u8>,
}

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    if arguments.first().is_some_and(|argument| argument == "bare") {
        return bare::serve(&arguments[1]);
    }
    let number = |index: usize, default: usize| arguments.get(index).map_or(default, |text| text.parse().unwrap());
    let (turns, count) = (number(0, 9), number(1, 40_000));
    load::pin_to_last_processor();
    start_up();
    every_route();
    memory();
    for case in [get(), post()] {
        for options in [&["--log", "off"][..], &[]] {
            compare(&case, options, turns, count);
        }
    }
}

fn get() -> Case {
    Case {
        name: "GET example",
        request: load::request("GET", "/obp/v5.1.0/banks/gh.29.uk/customers/7", None),
    }
}

fn post() -> Case {
    let path = "/obp/v3.1.0/banks/gh.29.uk/customers/7/address";
    let body = r#"{"line_1":"1 High Street","line_2":"","line_3":"","city":"London","county":"","state":"","postcode":"N1 1AA","country_code":"GB","tags":["mailing"],"status":"OK"}"#;
    Case {
        name: "POST with validation",
        request: load::request("POST", path, Some(body)),
    }
}

fn compare(case: &Case, options: &[&str], turns: usize, count: usize) {
    let mock = Server::mock(options).pinned();
    let answer = Client::connect(&mock.address, 1).answer(&case.request);
    let bare = Server::bare(&answer).pinned();
    let mut clients = [Client::connect(&mock.address, 8), Client::connect(&bare.address, 8)];
    let mut spent = [Vec::new(), Vec::new()];
    for turn in 0..=turns {
        for (index, server) in [&mock, &bare].into_iter().enumerate() {
            let before = server.cpu();
            clients[index].turn(&case.request, count);
            let micros = (server.cpu() - before).as_secs_f64() * 1e6 / count as f64;
            // The first turn warms up.
            if turn > 0 {
                spent[index].push(micros);
            }
        }
    }
    let ratios = spent[0].iter().zip(&spent[1]).map(|(mock, bare)| mock / bare).collect();
    let [mock_micros, bare_micros] = spent.map(median);
    println!(
        "{:<22} {:<9} mock {mock_micros:6.2} us CPU, bare {bare_micros:6.2} us, ratio of neighbours {:.3}",
        case.name,
        if options.is_empty() { "logging" } else { "log off" },
        median(ratios)
    );
}

fn start_up() {
    let mut times = Vec::new();
    for _ in 0..21 {
        let started = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_obp-mock"))
            .args(["--port", "0", "--log", "off"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.rsplit("http://").next().unwrap().trim().to_owned();
        Client::connect(&address, 1).answer(&get().request);
        times.push(started.elapsed().as_secs_f64() * 1e3);
        let _ = child.kill();
        let _ = child.wait();
    }
    println!("start to first answer  median {:.1} ms of 21", median(times));
}

/// Asks every URL of every operation once, with its documented body, and then for the documents that Swagger UI and
/// generators of clients read.
fn every_route() {
    let mock = Server::mock(&["--log", "off"]).pinned();
    let fresh = mock.resident_kib();
    let (mut asked, mut well) = (0, 0);
    for operation in obp_mock::generated::ROOMS.iter().flat_map(|room| room.iter()) {
        let example = operation.request.as_ref().and_then(|request| request.examples.first());
        let body = example.map(|example| example.json);
        for path in paths(operation) {
            let method = operation.method.as_str();
            let (status, _) = load::ask_once(&mock.address, &load::request(method, &path, body));
            assert_ne!(status, 404, "{method} {path}");
            asked += 1;
            well += usize::from(status < 300);
        }
    }
    let all = mock.resident_kib();
    println!(
        "resident               {fresh} KiB after the start, {all} KiB after all {asked} routes once ({well} were 2xx)"
    );
    for path in [
        "/openapi.json",
        "/openapi.yaml",
        "/openapi.json?lang=zh",
        "/openapi.yaml?lang=zh",
    ] {
        let (status, _) = load::ask_once(&mock.address, &load::request("GET", path, None));
        assert_eq!(status, 200, "{path}");
    }
    println!(
        "resident               {} KiB after the whole documents",
        mock.resident_kib()
    );
}

/// Every URL that an operation answers at, with each parameter's name as its value.
fn paths(operation: &Operation) -> Vec<String> {
    let templates: Vec<_> = std::iter::once(&operation.template).chain(operation.aliases).collect();
    let filled = |template: &&&str| template.replace(['{', '}'], "");
    if operation.prefixes.is_empty() {
        return templates.iter().map(filled).collect();
    }
    // A slash at the end would be one more segment; the template `/` is the prefix alone.
    let filled = |template: &&&str| filled(template).trim_end_matches('/').to_owned();
    let under = |prefix: &&str| {
        let (prefix, templates) = (*prefix, &templates);
        let paths = templates.iter();
        let paths: Vec<_> = paths
            .map(|template| format!("/obp/{prefix}{}", filled(template)))
            .collect();
        paths
    };
    operation.prefixes.iter().flat_map(under).collect()
}

fn memory() {
    let mock = Server::mock(&["--log", "off"]).pinned();
    let mut client = Client::connect(&mock.address, 8);
    for thousands in [100, 200] {
        client.turn(&get().request, 50_000);
        client.turn(&post().request, 50_000);
        println!(
            "resident               {} KiB after {thousands},000 requests",
            mock.resident_kib()
        );
    }
}
