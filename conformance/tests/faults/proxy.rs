//! A proxy on loopback between the program and the mock, which injects faults: each request meets one at most.

use std::{
    io::Write,
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use serde_json::Value;

use crate::{
    fault::{Does, Fault, Matcher},
    http::{Message, Upstream},
};

/// A running proxy.
pub(crate) struct Proxy {
    pub(crate) url: String,
    shared: Arc<Shared>,
}

struct Shared {
    faults: Vec<(Matcher, Fault)>,
    /// The mock's address.
    upstream: String,
    /// The proxy's address.
    own: String,
    session: String,
    /// The login header of the persona with every role, once it has logged in.
    full: Mutex<Option<String>>,
    touched: Mutex<Vec<Touched>>,
}

/// A request that a fault changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Touched {
    /// The place of the fault in its group.
    pub(crate) fault: usize,
    pub(crate) method: String,
    pub(crate) target: String,
    /// The `Correlation-Id` of its answer.
    pub(crate) answer: Option<String>,
}

/// What goes back to the program.
enum Reply {
    Whole(Message),
    /// As many bytes as told, and half of the body.
    Half(Message),
    Pieces(Message),
    Chunks(Message),
    Nothing,
}

impl Proxy {
    /// Starts a proxy before the mock at `upstream`, whose state it keeps apart in a session.
    pub(crate) fn start(faults: &[Fault], upstream: &str, session: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let shared = Arc::new(Shared {
            faults: faults.iter().map(|fault| (fault.matcher(), fault.clone())).collect(),
            upstream: upstream.trim_start_matches("http://").to_owned(),
            own: url.trim_start_matches("http://").to_owned(),
            session: session.to_owned(),
            full: Mutex::default(),
            touched: Mutex::default(),
        });
        let talking = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&talking);
                thread::spawn(move || shared.talk(stream));
            }
        });
        Self { url, shared }
    }

    /// What the faults changed so far.
    pub(crate) fn touched(&self) -> Vec<Touched> {
        self.shared
            .touched
            .lock()
            .expect("no test panics with the lock")
            .clone()
    }
}

impl Shared {
    fn talk(&self, mut stream: TcpStream) {
        let mut upstream = Upstream::new(&self.upstream);
        // The program sends the next request after the answer, so nothing waits for a full packet.
        let _ = stream.set_nodelay(true);
        while let Some(mut request) = Message::read(&mut stream) {
            request.set("X-Mock-Session", &self.session);
            let sent = match self.answer(&request, &mut upstream) {
                Reply::Whole(answer) => stream.write_all(&answer.bytes()),
                Reply::Half(answer) => {
                    let bytes = answer.bytes();
                    let _ = stream.write_all(&bytes[..bytes.len() - answer.body.len() / 2]);
                    return;
                }
                Reply::Pieces(answer) => answer.bytes().chunks(200).try_for_each(|piece| {
                    thread::sleep(Duration::from_millis(2));
                    stream.write_all(piece)
                }),
                Reply::Chunks(mut answer) => {
                    answer.without("content-length");
                    answer.set("transfer-encoding", "chunked");
                    let mut bytes = answer.head();
                    for chunk in answer.body.chunks(100) {
                        bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
                        bytes.extend_from_slice(chunk);
                        bytes.extend_from_slice(b"\r\n");
                    }
                    bytes.extend_from_slice(b"0\r\n\r\n");
                    stream.write_all(&bytes)
                }
                Reply::Nothing => return,
            };
            if sent.is_err() {
                return;
            }
        }
    }

    fn answer(&self, request: &Message, upstream: &mut Upstream) -> Reply {
        let mut ask = |request: &Message| {
            let mut answer = upstream.ask(request).expect("the mock answers");
            // The mock names itself in challenges; to the program the proxy is the server.
            for (_, value) in &mut answer.headers {
                *value = value.replace(&self.upstream, &self.own);
            }
            answer
        };
        let Some(index) = self.faults.iter().position(|(matcher, _)| matcher.takes(request)) else {
            let answer = ask(request);
            self.remember_login(request, &answer);
            return Reply::Whole(answer);
        };
        let (matcher, fault) = &self.faults[index];
        let before = before(fault, request, &mut ask);
        let mut answer = match (&fault.does, before) {
            (_, Some(made_up)) => made_up,
            (Does::DropQuery, None) => {
                let path = request.target().split('?').next().unwrap_or_default();
                ask(&aimed(request, request.method(), path))
            }
            _ => ask(request),
        };
        self.remember_login(request, &answer);
        if !matcher.takes_answer(&answer) {
            return Reply::Whole(answer);
        }
        let changed = self.after(fault, request, &mut answer, &mut ask) | fault.does.change(&mut answer);
        if changed {
            self.touch(index, request, &answer);
        }
        match fault.does {
            Does::Truncate => Reply::Half(answer),
            Does::Cut => Reply::Nothing,
            Does::Slow => Reply::Pieces(answer),
            Does::Chunked if !answer.body.is_empty() => Reply::Chunks(answer),
            _ => Reply::Whole(answer),
        }
    }

    /// What is done besides changing the answer; tells whether it counts as touching the fault.
    fn after(
        &self,
        fault: &Fault,
        request: &Message,
        answer: &mut Message,
        ask: &mut impl FnMut(&Message) -> Message,
    ) -> bool {
        match &fault.does {
            Does::AsFull => {
                *answer = ask(&self.of_full(request));
                true
            }
            Does::Secretly => {
                ask(&self.of_full(request));
                true
            }
            Does::LostCreate(undo) => {
                let mut request = self.of_full(&aimed(request, "DELETE", &filled(undo, request, answer)));
                request.body.clear();
                let gone = ask(&request);
                assert!(gone.is_success(), "{}: nothing to undo", fault.fault);
                true
            }
            Does::Extra { path, json } => {
                let mut other = aimed(request, "PUT", &filled(path, request, answer));
                other.body = json.to_string().into_bytes();
                let done = ask(&other);
                assert!(done.is_success(), "{}: {}", fault.fault, done.start);
                true
            }
            Does::DropQuery => request.target().contains('?'),
            Does::Truncate | Does::Cut | Does::LostUpdate | Does::Unsent { .. } => true,
            _ => false,
        }
    }

    fn touch(&self, fault: usize, request: &Message, answer: &Message) {
        let touched = Touched {
            fault,
            method: request.method().to_owned(),
            target: request.target().to_owned(),
            answer: answer.header("correlation-id").map(str::to_owned),
        };
        self.touched.lock().expect("no test panics with the lock").push(touched);
    }

    fn remember_login(&self, request: &Message, answer: &Message) {
        let mut logins = request.headers.iter();
        let is_full = logins.any(|(_, value)| value.contains("username=\"full.user\""));
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        if let (true, Some(token)) = (is_full, body["token"].as_str()) {
            let header = format!("DirectLogin token=\"{token}\"");
            *self.full.lock().expect("no test panics with the lock") = Some(header);
        }
    }

    /// The same request, from the persona with every role.
    fn of_full(&self, request: &Message) -> Message {
        let full = self.full.lock().expect("no test panics with the lock").clone();
        let mut request = request.clone();
        request.without("DirectLogin");
        request.set("Authorization", &full.expect("the persona has logged in"));
        request
    }
}

/// An answer that takes the place of the mock's.
fn before(fault: &Fault, request: &Message, ask: &mut impl FnMut(&Message) -> Message) -> Option<Message> {
    match &fault.does {
        Does::LostUpdate => {
            let (parent, last) = request.target().rsplit_once('/')?;
            let mut read = aimed(request, "GET", parent);
            read.body.clear();
            let mut answer = ask(&read);
            let mut entity: Value = serde_json::from_slice(&answer.body).ok()?;
            // A listing: the entry of the path's last segment.
            if let Some(Value::Array(entries)) = entity.get("addresses") {
                let id = |entry: &&Value| entry["customer_address_id"] == last;
                entity = entries.iter().find(id)?.clone();
            }
            let sent: Value = serde_json::from_slice(&request.body).ok()?;
            for (name, value) in sent.as_object()? {
                entity[name.as_str()] = value.clone();
            }
            answer.body = entity.to_string().into_bytes();
            answer.is_success().then_some(answer)
        }
        Does::Unsent { status, body } => {
            // An answer of the mock lends its headers.
            let mut answer = ask(&aimed(request, "GET", "/obp/v5.1.0/root"));
            answer.start = format!("HTTP/1.1 {status} OK");
            answer.body = body.clone().into_bytes();
            Some(answer)
        }
        _ => None,
    }
}

/// The request with another method and target.
fn aimed(request: &Message, method: &str, target: &str) -> Message {
    Message {
        start: format!("{method} {target} HTTP/1.1"),
        ..request.clone()
    }
}

/// A path with `{path}` (that of the request), `{bank}` (its bank) and members of the answer filled in.
fn filled(template: &str, request: &Message, answer: &Message) -> String {
    let path = request.target().split('?').next().unwrap_or_default();
    let parent = path.rsplit_once('/').unwrap_or_default().0;
    let bank = path.split('/').skip_while(|word| *word != "banks").nth(1);
    let mut text = template
        .replace("{path}", path)
        .replace("{parent}", parent)
        .replace("{bank}", bank.unwrap_or_default());
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    for (name, value) in body.as_object().into_iter().flatten() {
        text = text.replace(&format!("{{{name}}}"), value.as_str().unwrap_or_default());
    }
    text
}
