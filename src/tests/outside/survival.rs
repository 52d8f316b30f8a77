//! A bank in a file or database outlives its process, however that ends: what was answered is there, and nothing is half
//! there.

use std::{
    collections::HashSet,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    process::Stdio,
    sync::mpsc,
    thread,
};

use serde_json::{Value, json};

#[path = "../postgres.rs"]
mod postgres;

use super::common::{Answer, PATIENCE, Request, Server, program};

const BANK: &str = "/obp/v2.1.0/banks/GENODEM1GLS/customers";
const LOGIN: &str =
    r#"username="full.user",password="Full-Pass-1!",consumer_key="obpmockconsumerkey000000000000000000001""#;

/// A customer and, in the same change, the link that makes it the user's.
fn new_customer(token: &str, number: &str) -> Request {
    let date = "1990-01-01T00:00:00Z";
    let body = json!({
        "user_id": "", "customer_number": number, "legal_name": "Eveline Tripman", "mobile_phone_number": "+44",
        "email": "eveline@example.com", "face_image": {"url": "www.example.com", "date": date},
        "date_of_birth": date, "relationship_status": "single", "dependants": 1, "dob_of_dependants": [date],
        "credit_rating": {"rating": "OBP", "source": "OBP"}, "credit_limit": {"currency": "EUR", "amount": "0"},
        "highest_education_attained": "Master", "employment_status": "worker", "kyc_status": true,
        "last_ok_date": date,
    });
    authorized(Request::new("POST", BANK), token).body(body.to_string())
}

fn authorized(request: Request, token: &str) -> Request {
    request.header("DirectLogin", &format!("token={token}"))
}

/// The answer of a server that may be killed meanwhile.
fn answer(address: SocketAddr, request: &Request) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.write_all(&request.bytes(address)).ok()?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    Answer::parse(&bytes).filter(|answer| !answer.body.is_empty())
}

/// The numbers of the customers that a listing shows.
fn numbers(server: &Server, token: &str, path: &str) -> Vec<String> {
    let answer = server.answer(&authorized(Request::new("GET", path), token));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let listing = answer.json();
    let customers = listing["customers"].as_array().cloned().unwrap_or_default();
    let number = |customer: &Value| customer["customer_number"].as_str().unwrap_or_default().to_owned();
    let mut numbers: Vec<String> = customers.iter().map(number).collect();
    numbers.sort_unstable();
    numbers
}

/// Four writers at a server that is killed again and again, each time at another moment. `others` share its store and
/// are left alone.
fn kill_and_look(store: &str, others: &[Server]) {
    let options = ["--mode", "bank", "--empty", "--store", store];
    let mut server = Server::start(&options);
    let login = server.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", LOGIN));
    assert_eq!(login.status, 201, "{}", login.text());
    let token = login.json()["token"].as_str().expect("a token").to_owned();
    let mut answered = HashSet::new();
    for round in 0..8 {
        let (sender, receiver) = mpsc::channel();
        let writers: Vec<_> = (0..4)
            .map(|writer| {
                let (sender, token, address) = (sender.clone(), token.clone(), server.address);
                thread::spawn(move || {
                    for count in 0.. {
                        let number = format!("{round}-{writer}-{count}");
                        let Some(answer) = answer(address, &new_customer(&token, &number)) else {
                            return;
                        };
                        assert_eq!(answer.status, 201, "{}", answer.text());
                        if sender.send(number).is_err() {
                            return;
                        }
                    }
                })
            })
            .collect();
        drop(sender);
        answered.extend(receiver.iter().take(5 + 7 * round));
        server.child.kill().expect("it runs");
        answered.extend(receiver.iter());
        for writer in writers {
            writer.join().expect("answers are as they should be");
        }
        server = Server::start(&options);
        for server in [&server].into_iter().chain(others) {
            look(server, &token, &answered, 4 * (round + 1));
        }
    }
}

/// Every answered write is there, each customer has its link, and no more is there than could be under way. A database
/// may still be at the last writes of a process that is gone, so what is looked at later may hold more.
fn look(server: &Server, token: &str, answered: &HashSet<String>, under_way: usize) {
    let all = |server| numbers(server, token, "/obp/v4.0.0/customers?limit=10000");
    let (before, linked, after) = (all(server), numbers(server, token, BANK), all(server));
    assert!(
        answered.iter().all(|number| before.contains(number)),
        "{answered:?} {before:?}"
    );
    assert!(
        before.iter().all(|number| linked.contains(number)),
        "customers come with their links: {before:?} {linked:?}"
    );
    assert!(
        linked.iter().all(|number| after.contains(number)),
        "links come with their customers: {linked:?} {after:?}"
    );
    assert!(
        after.len() <= answered.len() + under_way,
        "one write of each writer was under way"
    );
}

#[test]
fn a_killed_process_loses_no_answered_write_and_half_writes_none_in_a_file() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let store = format!("sqlite:{}", folder.path().join("bank.db").display());
    kill_and_look(&store, &[]);
}

#[test]
fn a_killed_process_loses_no_answered_write_and_half_writes_none_in_postgresql() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let store = runtime.block_on(postgres::new_database());
    let replica = Server::start(&["--mode", "bank", "--empty", "--store", &store]);
    kill_and_look(&store, &[replica]);
}

#[test]
fn a_second_process_is_told_that_the_file_is_in_use() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let store = format!("sqlite:{}", folder.path().join("bank.db").display());
    let options = ["--mode", "bank", "--store", &store];
    let _server = Server::start(&options);
    let mut second = program();
    second.args(["--port", "0"]).args(options);
    let mut second = second
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let mut out = BufReader::new(second.stdout.take().expect("piped above"));
    out.read_line(&mut line).expect("standard output is text");
    // Where it serves against all expectation, it would do so for ever.
    let _ = second.kill();
    let output = second.wait_with_output().expect("our own child");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(
        line.is_empty() && message.contains("is in use by another process"),
        "{line} {message}"
    );
}
