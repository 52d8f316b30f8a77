//! A server that answers each request with the bytes it is told to.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use obp_conform::{
    exchange::Sent,
    mask::Masker,
    target::{client::Client, profile::Profile},
};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
    task::JoinHandle,
};

/// What the server does with a request.
pub(crate) enum Answer {
    /// Sends the bytes and closes the connection.
    Close(Vec<u8>),
    /// Sends the bytes and waits for the next request on the same connection.
    Keep(Vec<u8>),
    /// Sends the first, then the second again and again, so many times.
    Repeat(Vec<u8>, Vec<u8>, usize),
    /// Sends the bytes, and then nothing, without closing.
    Hang(Vec<u8>),
}

/// A running server; it ends with the test.
pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// `answer` is given the number of the request, from 0, and its text.
    pub(crate) async fn start(answer: impl Fn(usize, &str) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let answer = Arc::new(answer);
        let (seen, opened) = (Arc::clone(&requests), Arc::clone(&connections));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                opened.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(talk(stream, Arc::clone(&seen), Arc::clone(&answer)));
            }
        });
        Self {
            url,
            requests,
            connections,
            task,
        }
    }

    /// A server that gives each request the same answer and closes.
    pub(crate) async fn same(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self::start(move |_, _| Answer::Close(bytes.clone())).await
    }

    /// The requests so far, heads and bodies.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panics with the lock").clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub(crate) fn profile(&self) -> Profile {
        Profile::from_url(&self.url).expect("a base URL")
    }

    pub(crate) fn client(&self) -> Client {
        client(&self.profile())
    }

    pub(crate) fn get(&self, path: &str) -> Sent {
        get(&self.url, path)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub(crate) fn client(profile: &Profile) -> Client {
    Client::new(profile, &Masker::new()).expect("a client")
}

pub(crate) fn get(base: &str, path: &str) -> Sent {
    Sent {
        method: "GET".to_owned(),
        url: format!("{base}{path}"),
        ..Sent::default()
    }
}

/// An answer with this status line's end, headers and body.
pub(crate) fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n{body}").into_bytes()
}

pub(crate) async fn talk<S, F>(mut stream: S, requests: Arc<Mutex<Vec<String>>>, answer: Arc<F>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    F: Fn(usize, &str) -> Answer,
{
    while let Some(request) = read(&mut stream).await {
        let number = {
            let mut requests = requests.lock().expect("no test panics with the lock");
            requests.push(request.clone());
            requests.len() - 1
        };
        match answer(number, &request) {
            Answer::Close(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Answer::Keep(bytes) => {
                let _ = stream.write_all(&bytes).await;
            }
            Answer::Repeat(first, again, times) => {
                let _ = stream.write_all(&first).await;
                for _ in 0..times {
                    if stream.write_all(&again).await.is_err() {
                        return;
                    }
                }
                let _ = stream.shutdown().await;
                return;
            }
            Answer::Hang(bytes) => {
                let _ = stream.write_all(&bytes).await;
                // Ends when the client goes away.
                let _ = stream.read(&mut [0; 1]).await;
                return;
            }
        }
    }
}

/// A request's head and body, or nothing at the end of the connection.
async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let lower = head.to_ascii_lowercase();
            let length = lower
                .lines()
                .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            if body.len() >= length.unwrap_or(0_usize) {
                return Some(text);
            }
        }
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await.ok()?;
        if count == 0 {
            return None;
        }
        bytes.extend_from_slice(&part[..count]);
    }
}
