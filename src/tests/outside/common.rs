//! The running program, and a client made of a socket: what it sends is what the test says, byte by byte.
//!
//! No test waits without bound: every read ends after [`PATIENCE`].

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use serde_json::Value;

/// Longest wait for the server. A test that needs it has failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The program with no options in its environment, whoever runs the tests.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obp-mock"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("OBP_MOCK_")) {
        command.env_remove(name);
    }
    command
}

/// The program, serving on a port of its own. It ends with the value.
pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) address: SocketAddr,
    out: BufReader<ChildStdout>,
}

impl Server {
    /// Starts the program with these options; what it logs as an error is seen where the test fails.
    pub(crate) fn start(options: &[&str]) -> Self {
        let mut command = program();
        command.args(["--port", "0", "--log", "error"]).args(options);
        Self::spawn(command)
    }

    /// Starts a prepared command. The first line of standard output tells the URL.
    pub(crate) fn spawn(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut out = BufReader::new(child.stdout.take().expect("piped above"));
        let mut line = String::new();
        out.read_line(&mut line).expect("standard output is text");
        let address = line
            .trim()
            .rsplit_once("listening on http://")
            .map(|(_, address)| address.parse());
        match address {
            Some(Ok(address)) => Self { child, address, out },
            _ => panic!("no URL in the first line {line:?}; {:?}", child.wait()),
        }
    }

    /// The one server with these options that all tests under way share.
    pub(crate) fn shared(options: &'static [&'static str]) -> Arc<Self> {
        static SHARED: Mutex<Option<HashMap<&[&str], Weak<Server>>>> = Mutex::new(None);
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        let slot = shared.get_or_insert_default().entry(options).or_default();
        slot.upgrade().unwrap_or_else(|| {
            let server = Arc::new(Self::start(options));
            *slot = Arc::downgrade(&server);
            server
        })
    }

    /// A connection.
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
        stream.set_write_timeout(Some(PATIENCE)).expect("a timeout can be set");
        stream.set_nodelay(true).expect("an option can be set");
        stream
    }

    /// All that comes back for these bytes until the server closes.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // The server may have answered and closed before it took everything: the answer tells.
        let _ = stream.write_all(bytes);
        read_to_end(stream)
    }

    /// The answer to a request.
    pub(crate) fn answer(&self, request: &Request) -> Answer {
        let bytes = self.raw(&request.bytes(self.address));
        Answer::parse(&bytes)
            .unwrap_or_else(|| panic!("no answer to {request:?}: {:?}", String::from_utf8_lossy(&bytes)))
    }

    /// The answer to a `GET`.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.answer(&Request::new("GET", path))
    }

    /// A token for a user.
    pub(crate) fn token(&self, username: &str) -> String {
        let login = format!("username=\"{username}\",password=\"any\",consumer_key=\"any\"");
        let answer = self.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", &login));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["token"].as_str().expect("a token").to_owned()
    }

    /// Sends the process a signal, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &kill])
                .status()
                .expect("a shell")
                .success(),
            "{kill}"
        );
    }

    /// What the program printed behind the first line; it must have been told to stop.
    pub(crate) fn rest_of_output(&mut self) -> String {
        let mut text = String::new();
        self.out.read_to_string(&mut text).expect("standard output is text");
        text
    }

    /// Waits for the process to end by itself and gives its exit code.
    pub(crate) fn exit_code(&mut self) -> Option<i32> {
        self.child.wait().expect("the process can be waited for").code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The rest of what a server sends. A reset counts as the end, since some refusals come before all is sent.
pub(crate) fn read_to_end(mut stream: TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => bytes,
        Err(error) => panic!("no end in time: {error}; so far {:?}", String::from_utf8_lossy(&bytes)),
    }
}

/// A request.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// A request without body; to `POST` and `PUT` OBP wants a JSON content type, so they have it.
    pub(crate) fn new(method: &str, path: &str) -> Self {
        let json = ["POST", "PUT", "PATCH"].contains(&method);
        let headers = json.then(|| ("Content-Type".to_owned(), "application/json".to_owned()));
        Self {
            method: method.into(),
            path: path.into(),
            headers: headers.into_iter().collect(),
            body: Vec::new(),
        }
    }

    /// With one more header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// With another content type, or none.
    pub(crate) fn content_type(mut self, value: Option<&str>) -> Self {
        self.headers.retain(|(name, _)| name != "Content-Type");
        self.headers
            .extend(value.map(|value| ("Content-Type".into(), value.into())));
        self
    }

    /// With a body.
    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// As it goes over the wire.
    pub(crate) fn bytes(&self, host: SocketAddr) -> Vec<u8> {
        let mut text = format!("{} {} HTTP/1.1\r\nConnection: close\r\n", self.method, self.path);
        if !self.headers.iter().any(|(name, _)| name == "Host") {
            text.push_str(&format!("Host: {host}\r\n"));
        }
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        if !self.body.is_empty() || ["POST", "PUT"].contains(&self.method.as_str()) {
            text.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        text.push_str("\r\n");
        [text.into_bytes(), self.body.clone()].concat()
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let body: String = String::from_utf8_lossy(&self.body).chars().take(300).collect();
        let path: String = self.path.chars().take(200).collect();
        write!(f, "{} {path} {:?} {body}", self.method, self.headers)
    }
}

/// An answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// Reads a whole answer whose length is told; `None` when the bytes are none.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|part| part == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines
            .next()?
            .strip_prefix("HTTP/1.1 ")?
            .split(' ')
            .next()?
            .parse()
            .ok()?;
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.into(), value.into()));
        let answer = Self {
            status,
            headers: headers.collect(),
            body: bytes[end + 4..].to_vec(),
        };
        let told = answer
            .header("Content-Length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0);
        (answer.body.len() == told || answer.body.is_empty()).then_some(answer)
    }

    /// The first value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("bodies are UTF-8")
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("no JSON ({error}): {}", self.text()))
    }

    /// The text of an OBP error; empty for anything else.
    pub(crate) fn message(&self) -> String {
        let value = serde_json::from_slice::<Value>(&self.body).unwrap_or_default();
        value["message"].as_str().unwrap_or_default().to_owned()
    }
}

/// OBP's answer to what leads nowhere, as recorded.
pub(crate) fn not_found(path: &str, content_type: &str) -> String {
    format!(
        "OBP-10404: 404 Not Found. The server could not find the requested URI. Please double check your URL, headers \
         and body. Note: When you are making a POST or PUT request, the Content-Type header MUST be \
         `application/json`. Note: OBP only supports JSON formatted bodies.Current Url is ({path}), Current \
         Content-Type Header is ({content_type})"
    )
}
