//! HTTP/1.1 messages as the proxy passes them on: read whole, changed, written again.
//!
//! Absent on purpose: whatever neither the program nor the mock sends (chunked requests, trailers, upgrades).

use std::{
    io::{self, Read, Write},
    net::TcpStream,
};

/// A request or an answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Message {
    /// The request line or the status line.
    pub(crate) start: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Message {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.as_str())
    }

    pub(crate) fn without(&mut self, name: &str) {
        self.headers.retain(|(key, _)| !key.eq_ignore_ascii_case(name));
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.without(name);
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// The words of the first line.
    fn word(&self, index: usize) -> &str {
        self.start.split(' ').nth(index).unwrap_or_default()
    }

    pub(crate) fn method(&self) -> &str {
        self.word(0)
    }

    /// Path and query of a request.
    pub(crate) fn target(&self) -> &str {
        self.word(1)
    }

    pub(crate) fn status(&self) -> u16 {
        self.word(1).parse().unwrap_or_default()
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status())
    }

    /// The message with its body, whose length is told.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut whole = self.clone();
        whole.set("content-length", &self.body.len().to_string());
        let mut bytes = whole.head();
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// First line and headers.
    pub(crate) fn head(&self) -> Vec<u8> {
        let mut text = format!("{}\r\n", self.start);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        text.into_bytes()
    }

    /// The next message, or nothing at the end of the connection.
    pub(crate) fn read(stream: &mut TcpStream) -> Option<Self> {
        let mut bytes = Vec::new();
        let mut part = [0; 16 * 1024];
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            match stream.read(&mut part).ok()? {
                0 => return None,
                count => bytes.extend_from_slice(&part[..count]),
            }
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.split("\r\n");
        let start = lines.next()?.to_owned();
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let mut message = Self {
            start,
            headers,
            body: bytes.split_off(end + 4),
        };
        let length = message.header("content-length").and_then(|length| length.parse().ok());
        while message.body.len() < length.unwrap_or(0_usize) {
            match stream.read(&mut part).ok()? {
                0 => return None,
                count => message.body.extend_from_slice(&part[..count]),
            }
        }
        Some(message)
    }
}

/// A connection to the mock, opened anew when it was closed.
pub(crate) struct Upstream {
    address: String,
    stream: Option<TcpStream>,
}

impl Upstream {
    pub(crate) fn new(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            stream: None,
        }
    }

    pub(crate) fn ask(&mut self, request: &Message) -> io::Result<Message> {
        if let Some(stream) = &mut self.stream
            && stream.write_all(&request.bytes()).is_ok()
            && let Some(answer) = Message::read(stream)
        {
            return Ok(answer);
        }
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_nodelay(true)?;
        stream.write_all(&request.bytes())?;
        let answer = Message::read(&mut stream);
        self.stream = Some(stream);
        answer.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}
