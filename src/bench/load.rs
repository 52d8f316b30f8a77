//! The load: keep-alive connections that each send one request at a time.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    process::Command,
    time::{Duration, Instant},
};

/// Some connections to one server.
pub(crate) struct Client {
    connections: Vec<TcpStream>,
    buffer: Vec<u8>,
}

impl Client {
    /// Opens connections.
    pub(crate) fn connect(address: &str, count: usize) -> Self {
        let connect = || {
            let stream = TcpStream::connect(address).unwrap();
            stream.set_nodelay(true).unwrap();
            stream
        };
        Self {
            connections: (0..count).map(|_| connect()).collect(),
            buffer: vec![0; 64 * 1024],
        }
    }

    /// Sends one request and returns the whole answer.
    pub(crate) fn answer(&mut self, request: &[u8]) -> Vec<u8> {
        self.connections[0].write_all(request).unwrap();
        let length = receive(&mut self.connections[0], &mut self.buffer);
        self.buffer[..length].to_vec()
    }

    /// Sends `count` requests over all connections.
    pub(crate) fn turn(&mut self, request: &[u8], count: usize) {
        for _ in 0..count / self.connections.len() {
            for stream in &mut self.connections {
                stream.write_all(request).unwrap();
            }
            for stream in &mut self.connections {
                receive(stream, &mut self.buffer);
            }
        }
    }

    /// Sends `count` requests over all connections and tells how long each answer took.
    pub(crate) fn timed(&mut self, request: &[u8], count: usize) -> Vec<Duration> {
        let mut times = Vec::with_capacity(count);
        for _ in 0..count / self.connections.len() {
            let mut sent = Vec::with_capacity(self.connections.len());
            for stream in &mut self.connections {
                sent.push(Instant::now());
                stream.write_all(request).unwrap();
            }
            for (stream, sent) in self.connections.iter_mut().zip(sent) {
                receive(stream, &mut self.buffer);
                times.push(sent.elapsed());
            }
        }
        times
    }
}

/// Asks over a connection of its own and reads until the server closes it; returns the status and how many bytes came.
pub(crate) fn ask_once(address: &str, request: &[u8]) -> (u16, usize) {
    let mut stream = TcpStream::connect(address).unwrap();
    let text = String::from_utf8(request.to_vec()).unwrap();
    let closing = text.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    stream.write_all(closing.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let start = String::from_utf8_lossy(&answer[..answer.len().min(16)]).into_owned();
    let status = start.split(' ').nth(1).and_then(|text| text.parse().ok()).unwrap();
    (status, answer.len())
}

/// Reads one answer with a `Content-Length` and returns how long it was.
fn receive(stream: &mut TcpStream, buffer: &mut [u8]) -> usize {
    let mut got = 0;
    loop {
        got += match stream.read(&mut buffer[got..]).unwrap() {
            0 => panic!("the server closed the connection"),
            more => more,
        };
        let Some(head) = buffer[..got].windows(4).position(|window| window == b"\r\n\r\n") else {
            continue;
        };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .unwrap();
        let whole = head + 4 + length.trim().parse::<usize>().unwrap();
        if got >= whole {
            return whole;
        }
    }
}

/// A request as a client of OBP sends it.
pub(crate) fn request(method: &str, path: &str, body: Option<&str>) -> Vec<u8> {
    let body = body.unwrap_or_default();
    // OBP finds no function for a POST or PUT without a JSON content type, body or not.
    let content = match (method, body) {
        ("GET" | "DELETE", "") => String::new(),
        _ => format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len()),
    };
    format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: */*\r\n\
         DirectLogin: token=eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ.AFwUBUlXbhFBTNTpJgCrr8WSkdlGLHRfaKnSeWAoAhQ\r\n\
         {content}\r\n{body}"
    )
    .into_bytes()
}

/// Keeps a server on the first processor; without `taskset` it stays where it is.
pub(crate) fn pin_to_first_processor(process: u32) {
    let _ = Command::new("taskset")
        .args(["-a", "-p", "-c", "0", &process.to_string()])
        .output();
}

/// Keeps this process on another one.
pub(crate) fn pin_to_last_processor() {
    let last = std::thread::available_parallelism().map_or(1, usize::from) - 1;
    let own = std::process::id().to_string();
    let _ = Command::new("taskset")
        .args(["-a", "-p", "-c", &last.to_string(), &own])
        .output();
}
