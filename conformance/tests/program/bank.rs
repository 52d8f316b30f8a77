//! The mock's bank behind a proxy that sees each request and may do something else with it than pass it on.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use serde_json::Value;

use crate::{
    place::Place,
    server::{Reply, Request, Server},
    support::mock,
};

/// The bank's own users and consumer, as `--mode bank` has them.
pub(crate) const USERS: &str = r#"
sandbox = true
[target.t.variables]
bank_id = "GENODEM1GLS"
other_bank_id = "gh.29.uk"
[target.t.persona.full.direct-login]
username = "full.user"
password = "Full-Pass-1!"
consumer-key = "obpmockconsumerkey000000000000000000001"
[target.t.persona.norole.direct-login]
username = "norole.user"
password = "Norole-Pass-1!"
consumer-key = "obpmockconsumerkey000000000000000000001"
[target.t.persona.other.direct-login]
username = "other.user"
password = "Other-Pass-1!"
consumer-key = "obpmockconsumerkey000000000000000000001"
"#;

/// What the personas' logins must keep to themselves.
pub(crate) const SECRETS: [&str; 4] = [
    "Full-Pass-1!",
    "Norole-Pass-1!",
    "Other-Pass-1!",
    "obpmockconsumerkey000000000000000000001",
];

/// A running bank; clones are the same one.
#[derive(Clone)]
pub(crate) struct Bank {
    address: String,
}

/// What a bank holds.
#[derive(Debug)]
pub(crate) struct State(Value);

impl Bank {
    /// Starts a bank of its own.
    pub(crate) fn start() -> Self {
        let url = mock::start(&["--mode", "bank"]);
        Self {
            address: url.trim_start_matches("http://").to_owned(),
        }
    }

    /// A proxy before it: `answer` may pass a request on.
    pub(crate) fn behind(&self, answer: impl Fn(&Self, &Request) -> Reply + Send + Sync + 'static) -> Server {
        let bank = self.clone();
        Server::start(move |request| answer(&bank, request))
    }

    /// Passes a request on and its answer back.
    pub(crate) fn pass(&self, request: &Request) -> Reply {
        let (status, headers, body) = self.ask(request);
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        Reply::with(status, &headers, &body)
    }

    /// Status, headers and body of the bank's answer.
    pub(crate) fn ask(&self, request: &Request) -> (u16, Vec<(String, String)>, String) {
        let mut stream = TcpStream::connect(&self.address).expect("the bank listens");
        let mut lines = request.head.lines();
        let mut head = lines.next().expect("a request line").to_owned();
        for line in lines.filter(|line| !line.to_lowercase().starts_with("connection:")) {
            head.push_str("\r\n");
            head.push_str(line);
        }
        let text = format!("{head}\r\nConnection: close\r\n\r\n{}", request.body);
        stream.write_all(text.as_bytes()).expect("the bank reads");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the bank answers");
        let answer = String::from_utf8(bytes).expect("the bank answers in UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        let kept = headers.filter(|(name, _)| {
            !["connection", "content-length", "transfer-encoding"].contains(&name.to_lowercase().as_str())
        });
        let headers = kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        (status.expect("a status"), headers, body.to_owned())
    }

    /// What it holds now.
    pub(crate) fn state(&self) -> State {
        let head = format!("GET /__mock/state HTTP/1.1\r\nHost: {}", self.address);
        let request = Request {
            method: "GET".to_owned(),
            path: "/__mock/state".to_owned(),
            head,
            body: String::new(),
        };
        let (status, _, yaml) = self.ask(&request);
        assert_eq!(status, 200, "{yaml}");
        State(serde_saphyr::from_str(&yaml).expect("the state is YAML"))
    }
}

impl State {
    /// Fails the test if anything but handles of social media, which OBP cannot delete, is there that was not there
    /// before. The numbers of those that are new are returned.
    #[track_caller]
    pub(crate) fn only_handles_were_added_to(&self, before: &Self) -> Vec<String> {
        let members = self.0.as_object().expect("members");
        for (name, now) in members {
            // How often chance was asked is nothing that the bank shows.
            if !["social_media", "ids_drawn"].contains(&name.as_str()) {
                assert_eq!(Some(now), before.0.get(name), "{name}");
            }
        }
        let handles = |state: &Self| -> Vec<String> {
            let all = state.0["social_media"].as_array().cloned().unwrap_or_default();
            let number = |handle: &Value| handle["customer_number"].as_str().expect("a number").to_owned();
            all.iter().map(number).collect()
        };
        let known = handles(before);
        handles(self)
            .into_iter()
            .filter(|number| !known.contains(number))
            .collect()
    }

    /// Its users, as a file of state has them.
    pub(crate) fn users(&self) -> Vec<Value> {
        self.0["users"].as_array().expect("users").clone()
    }

    /// How many customers there are.
    pub(crate) fn customers(&self) -> usize {
        self.0["customers"].as_array().map_or(0, Vec::len)
    }
}

/// A folder with the fixtures and the contract that are built into the program, and a profile of this bank.
///
/// It has patience, since a write that a test holds is to be answered, however busy the machine is.
pub(crate) fn place(url: &str) -> Place {
    with_timeout(url, "60s")
}

/// The same for tests in which an answer never comes.
pub(crate) fn hasty_place(url: &str) -> Place {
    with_timeout(url, "2s")
}

fn with_timeout(url: &str, timeout: &str) -> Place {
    Place::empty()
        .without("OBP_CONFORM_FIXTURES")
        .without("OBP_CONFORM_SPEC")
        .target(url, &format!("timeout = \"{timeout}\"{USERS}"))
}

/// Whether the request asks for a change, logins and searches apart.
pub(crate) fn writes(request: &Request) -> bool {
    let reads = ["/my/logins/direct", "/search/", "/customer-number"];
    request.method != "GET" && !reads.iter().any(|path| request.path.contains(path))
}

/// Whether the request makes a customer.
pub(crate) fn makes_customer(request: &Request) -> bool {
    request.method == "POST" && request.path.ends_with("/customers")
}
