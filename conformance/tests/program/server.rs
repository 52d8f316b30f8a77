//! A server of one test: a closure answers each request, on a thread of its connection, so that it may wait.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// The request by which the program finds out whether anybody is there.
const FIRST: &str = "/obp/v5.1.0/root";

/// A request as it came in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) path: String,
    /// Request line and headers.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Method and path in one text.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// What the server does.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    start: Vec<u8>,
    /// Sent after the start, again and again.
    again: Option<Vec<u8>>,
    /// Whether the connection stays open.
    keeps: bool,
}

impl Reply {
    /// An answer with a JSON body.
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::with(status, &[("Content-Type", "application/json")], body)
    }

    /// An answer with these headers.
    pub(crate) fn with(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let mut text = format!("HTTP/1.1 {status} .\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        text.push_str(body);
        Self {
            start: text.into_bytes(),
            again: None,
            keeps: true,
        }
    }

    /// These bytes, and the connection is closed.
    pub(crate) fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            start: bytes.into(),
            again: None,
            keeps: false,
        }
    }

    /// These bytes, and then others without end.
    pub(crate) fn endless(start: &str, again: Vec<u8>) -> Self {
        Self {
            start: start.as_bytes().to_vec(),
            again: Some(again),
            keeps: false,
        }
    }
}

/// A thing as the contract has it.
pub(crate) const CHAIR: &str = r#"{"thing_id":"chair-1","size":3,"name":"chair"}"#;

/// A server's only answer, which a test may change.
#[derive(Clone)]
pub(crate) struct Says(Arc<Mutex<Reply>>);

impl Says {
    pub(crate) fn now(&self, reply: Reply) {
        *self.0.lock().expect("no test panics with the lock") = reply;
    }
}

/// A running server.
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    requests: Mutex<Vec<Request>>,
    /// Bytes that the clients took.
    taken: AtomicUsize,
}

impl Server {
    /// A server that answers each request with what `answer` makes of it; the program's first look is answered 200.
    pub(crate) fn start(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen = Arc::new(Seen::default());
        let shared = Arc::clone(&seen);
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, answer) = (Arc::clone(&shared), Arc::clone(&answer));
                thread::spawn(move || talk(stream, &seen, &*answer));
            }
        });
        Self { url, seen }
    }

    /// A server that answers each request with the same, until it is told otherwise.
    pub(crate) fn saying(reply: Reply) -> (Self, Says) {
        let says = Says(Arc::new(Mutex::new(reply)));
        let said = says.clone();
        let server = Self::start(move |_| said.0.lock().expect("no test panics with the lock").clone());
        (server, says)
    }

    /// A server that makes things (`thing-1`, `thing-2`), shows them and takes them away.
    pub(crate) fn shop() -> Self {
        let made = AtomicUsize::new(0);
        Self::start(move |request| match request.method.as_str() {
            "POST" => {
                let number = made.fetch_add(1, Ordering::SeqCst) + 1;
                Reply::json(201, &thing(&format!("thing-{number}")))
            }
            "DELETE" => Reply::json(200, "{}"),
            _ if request.path.ends_with("/things") => Reply::json(200, &format!(r#"{{"things":[{CHAIR}]}}"#)),
            _ => Reply::json(200, &thing(request.path.rsplit('/').next().unwrap_or_default())),
        })
    }

    /// The requests so far, without the first look.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.seen.requests.lock().expect("no test panics with the lock").clone()
    }

    /// Methods and paths of the requests so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.requests().iter().map(Request::line).collect()
    }

    /// How many bytes clients took from the server.
    pub(crate) fn bytes(&self) -> usize {
        self.seen.taken.load(Ordering::SeqCst)
    }
}

fn thing(id: &str) -> String {
    CHAIR.replace("chair-1", id)
}

fn talk(mut stream: TcpStream, seen: &Seen, answer: &dyn Fn(&Request) -> Reply) {
    while let Some(request) = read(&mut stream) {
        let reply = if request.path == FIRST {
            Reply::json(200, "{}")
        } else {
            seen.requests
                .lock()
                .expect("no test panics with the lock")
                .push(request.clone());
            answer(&request)
        };
        let mut send = |bytes: &[u8]| {
            let sent = stream.write_all(bytes);
            seen.taken.fetch_add(bytes.len(), Ordering::SeqCst);
            sent.is_ok()
        };
        let mut alive = send(&reply.start);
        while let (true, Some(again)) = (alive, &reply.again) {
            alive = send(again);
        }
        if !alive || !reply.keeps {
            return;
        }
    }
}

/// The next request, or nothing at the end of the connection.
fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut words = head.split(' ');
            let mut request = Request {
                method: words.next()?.to_owned(),
                path: words.next()?.to_owned(),
                head: head.to_owned(),
                body: body.to_owned(),
            };
            let length = request.header("content-length").and_then(|length| length.parse().ok());
            if body.len() >= length.unwrap_or(0_usize) {
                request.body.truncate(length.unwrap_or(0));
                return Some(request);
            }
        }
        match stream.read(&mut part).ok()? {
            0 => return None,
            count => bytes.extend_from_slice(&part[..count]),
        }
    }
}
