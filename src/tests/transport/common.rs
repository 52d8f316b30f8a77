//! A served endpoint and a client made of a raw socket, for tests from outside.
//!
//! No test waits without bound: every read of the client ends after [`PATIENCE`].

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use obp_mock::server::{HeaderCase, Limits, serve};
use poem::http::StatusCode;
use poem::{Endpoint, Request, Response};
use tokio::runtime::Runtime;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

/// Longest wait for the server. A test that needs it has failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// A deadline that a test waits for.
pub(crate) const SHORT: Duration = Duration::from_millis(150);

/// Says what it was asked; some paths do something else.
#[derive(Default)]
pub(crate) struct Echo {
    pub(crate) calls: AtomicUsize,
    /// `/gate` has been called.
    pub(crate) entered: Notify,
    /// Lets `/gate` answer.
    pub(crate) open: Notify,
}

impl Endpoint for Echo {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        match request.uri().path() {
            "/panic" => panic!("as asked"),
            "/error" => return Err(poem::Error::from_string("no teapot", StatusCode::IM_A_TEAPOT)),
            "/big" => return Ok(Response::builder().body(vec![b'x'; 64 << 20])),
            "/never" => std::future::pending().await,
            "/gate" => {
                self.entered.notify_one();
                // The waiting below begins before anybody can open the gate.
                tokio::task::yield_now().await;
                self.open.notified().await;
            }
            _ => {}
        }
        let case = request.extensions().get::<HeaderCase>().expect("every request has one");
        let exact = if case.has_exact("DirectLogin") { " exact" } else { "" };
        let line = format!("{} {}{exact}: ", request.method(), request.uri().path());
        let mut text = line.into_bytes();
        text.extend_from_slice(&request.into_body().into_bytes().await?);
        Ok(Response::builder().header("x-frame-options", "DENY").body(text))
    }
}

/// A running server. Dropping it cuts everything off.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    pub(crate) echo: Arc<Echo>,
    pub(crate) runtime: Runtime,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) task: JoinHandle<io::Result<()>>,
}

impl Served {
    pub(crate) fn new(limits: Limits) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .expect("a runtime");
        let echo = Arc::new(Echo::default());
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .expect("a free port");
        let address = listener.local_addr().expect("an address");
        let (stop, stopped) = oneshot::channel::<()>();
        let served = serve(listener, echo.clone(), limits, async { stopped.await.unwrap_or(()) });
        let task = runtime.spawn(served);
        Self {
            address,
            echo,
            runtime,
            stop: Some(stop),
            task,
        }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(TcpStream::connect(self.address).expect("a connection"))
    }

    /// The answers to `bytes`, sent at once on a new connection, until the server closes it.
    pub(crate) fn talk(&self, bytes: &[u8]) -> Vec<Answer> {
        let mut client = self.client();
        client.send(bytes);
        client.answers()
    }

    pub(crate) fn calls(&self) -> usize {
        self.echo.calls.load(Ordering::SeqCst)
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    /// Whether the head has this field, the value letter by letter.
    pub(crate) fn has(&self, field: &str) -> bool {
        let (name, value) = field.split_once(": ").expect("a field");
        let own = self.head.split("\r\n").filter_map(|line| line.split_once(": "));
        own.into_iter()
            .any(|(own, text)| own.eq_ignore_ascii_case(name) && text == value)
    }
}

pub(crate) struct Client {
    pub(crate) stream: TcpStream,
    ahead: Vec<u8>,
}

impl Client {
    pub(crate) fn new(stream: TcpStream) -> Self {
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
        stream.set_write_timeout(Some(PATIENCE)).expect("a timeout can be set");
        stream.set_nodelay(true).expect("an option can be set");
        Self {
            stream,
            ahead: Vec::new(),
        }
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) {
        // The server may have answered and closed before it took everything: the answer tells.
        let _ = self.stream.write_all(bytes);
    }

    pub(crate) fn end_sending(&mut self) {
        self.stream.shutdown(Shutdown::Write).expect("a connection");
    }

    /// The head of the next answer; `None` when the server has closed the connection instead.
    pub(crate) fn head(&mut self) -> Option<String> {
        let end = loop {
            if let Some(at) = self.ahead.windows(4).position(|part| part == b"\r\n\r\n") {
                break at + 4;
            }
            if !self.more() {
                assert!(
                    self.ahead.is_empty(),
                    "half an answer: {:?}",
                    String::from_utf8_lossy(&self.ahead)
                );
                return None;
            }
        };
        Some(String::from_utf8(self.ahead.drain(..end).collect()).expect("text"))
    }

    /// The next answer; `None` when the server has closed the connection instead.
    pub(crate) fn answer(&mut self) -> Option<Answer> {
        let head = self.head()?;
        let status = head
            .split(' ')
            .nth(1)
            .expect("a status line")
            .parse()
            .expect("a status");
        let length = head
            .split("\r\n")
            .filter_map(|line| line.split_once(": "))
            .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .map(|(_, value)| value);
        let length = length.map_or(0, |length| length.parse().expect("a number"));
        while self.ahead.len() < length {
            assert!(self.more(), "half a body");
        }
        let body = String::from_utf8(self.ahead.drain(..length).collect()).expect("text");
        Some(Answer { status, head, body })
    }

    pub(crate) fn answers(&mut self) -> Vec<Answer> {
        std::iter::from_fn(|| self.answer()).collect()
    }

    /// Whether nothing at all comes within [`SHORT`].
    pub(crate) fn is_silent(&mut self) -> bool {
        self.stream.set_read_timeout(Some(SHORT)).expect("a timeout can be set");
        let got = self.stream.peek(&mut [0]);
        self.stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a timeout can be set");
        got.is_err_and(|error| matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut))
    }

    /// Reads some; false at the end. A reset counts as the end, a timeout fails the test.
    fn more(&mut self) -> bool {
        let mut part = [0; 16 * 1024];
        match self.stream.read(&mut part) {
            Ok(0) => false,
            Ok(count) => {
                self.ahead.extend_from_slice(&part[..count]);
                true
            }
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => false,
            Err(error) => panic!("no answer in time: {error}"),
        }
    }
}
