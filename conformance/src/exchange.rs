//! What was sent and what came back, as plain data.
//!
//! Absent on purpose: sending, and any opinion on what came back.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

/// A request as it went out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// The method, in upper case.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// Headers in the order sent, with their spelling.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: Bytes,
}

/// An answer as it came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The status.
    pub status: u16,
    /// Headers in the order received; a value that is not UTF-8 has its odd bytes replaced.
    pub headers: Vec<(String, String)>,
    /// The body, decoded of any transfer or content encoding.
    pub body: Bytes,
    /// From the first byte sent to the last byte received.
    pub time: Duration,
}

impl Received {
    /// The first header of this name, whatever its spelling.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// The body is no JSON.
    pub fn json(&self) -> Result<Value, serde_json::Error> {
        serde_json::from_slice(&self.body)
    }

    /// The OBP code at the start of the member `message`: `OBP-30001`.
    pub fn code(&self) -> Option<String> {
        let body = self.json().ok()?;
        obp_code(body.get("message")?.as_str()?).map(str::to_owned)
    }
}

/// The OBP code at the start of a message: `OBP-30001`.
pub fn obp_code(message: &str) -> Option<&str> {
    let rest = message.strip_prefix("OBP-")?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (digits == 5).then(|| &message[.."OBP-".len() + digits])
}

/// A request and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exchange {
    /// What was sent.
    pub sent: Sent,
    /// What came back.
    pub received: Received,
}
