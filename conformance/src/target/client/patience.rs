//! The pace of a run: so many requests a second, and waiting when the server says 429.

use std::time::{Duration, SystemTime};

use tokio::{sync::Mutex, time::Instant};

use super::{Client, SendError};
use crate::exchange::{Received, Sent};

/// The first wait when a 429 does not say how long; doubled each time.
const FIRST_WAIT: Duration = Duration::from_secs(1);
/// Between two tries there is at least this pause, even if the server says 0.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);
/// `X-Rate-Limit-Reset` counts seconds from now at OBP; a number beyond this is a time since 1970, as elsewhere.
const SURELY_A_TIME: u64 = 1_000_000_000;

/// An answer that is no 429, and what it took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Patient {
    /// The answer.
    pub received: Received,
    /// How many requests were sent.
    pub requests: u32,
    /// How many of them were answered with 429.
    pub waits: u32,
    /// How long was waited in total.
    pub waited: Duration,
}

/// A wait that is about to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// How long.
    pub time: Duration,
    /// The how manieth of this request, from 1.
    pub number: u32,
}

/// When the next request may go out.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    pub(super) fn new(requests_per_second: Option<f64>) -> Self {
        Self {
            interval: requests_per_second.map_or(Duration::ZERO, |rate| Duration::from_secs_f64(1.0 / rate)),
            next: Mutex::new(None),
        }
    }

    /// Waits for the caller's turn.
    pub(super) async fn turn(&self) {
        let now = Instant::now();
        let turn = {
            let mut next = self.next.lock().await;
            let turn = next.map_or(now, |next| next.max(now));
            *next = Some(turn + self.interval);
            turn
        };
        if turn > now {
            tokio::time::sleep_until(turn).await;
        }
    }

    /// Holds back everyone for this time.
    async fn hold(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut next = self.next.lock().await;
        *next = Some(next.map_or(until, |next| next.max(until)));
    }
}

impl Client {
    /// Sends the request, and again after each 429, when the server says that it may: by `Retry-After` (seconds or a
    /// date) or `X-Rate-Limit-Reset`, else after one second, two, four. Other requests of the run wait as well.
    /// `on_wait` is told of each wait before it begins.
    ///
    /// # Errors
    /// As [`Client::send`]; and [`SendError::RateLimited`] if the waits would exceed `rate-limit-wait` in total.
    pub async fn send_patiently(&self, sent: &Sent, on_wait: impl Fn(Wait)) -> Result<Patient, SendError> {
        let mut patient = Patient::default();
        loop {
            let received = self.send(sent).await?;
            patient.requests += 1;
            if received.status != 429 {
                patient.received = received;
                return Ok(patient);
            }
            let doubled = FIRST_WAIT * 2_u32.pow(patient.waits.min(16));
            let asked = asked(&received, SystemTime::now()).unwrap_or(doubled);
            let time = asked.max(SHORTEST_WAIT);
            if patient.waited + time > self.inner.rate_limit_wait {
                let answer = Box::new(received);
                return Err(SendError::RateLimited { asked, answer });
            }
            patient.waits += 1;
            patient.waited += time;
            let number = patient.waits;
            on_wait(Wait { time, number });
            self.inner.pace.hold(time).await;
        }
    }
}

/// The wait that the answer asks for.
fn asked(received: &Received, now: SystemTime) -> Option<Duration> {
    let until = |time: SystemTime| time.duration_since(now).unwrap_or_default();
    if let Some(text) = received.header("retry-after").map(str::trim) {
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        if let Ok(date) = httpdate::parse_http_date(text) {
            return Some(until(date));
        }
    }
    let reset: u64 = received.header("x-rate-limit-reset")?.trim().parse().ok()?;
    let time = Duration::from_secs(reset);
    if reset < SURELY_A_TIME {
        return Some(time);
    }
    SystemTime::UNIX_EPOCH.checked_add(time).map(until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_is_read_from_every_known_header() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for (name, value, seconds) in [
            ("Retry-After", "7", Some(7)),
            ("retry-after", " 0 ", Some(0)),
            ("Retry-After", "Tue, 14 Nov 2023 22:13:30 GMT", Some(10)),
            ("Retry-After", "Tue, 14 Nov 2023 22:13:10 GMT", Some(0)),
            ("Retry-After", "soon", None),
            ("Retry-After", "-1", None),
            ("X-Rate-Limit-Reset", "42", Some(42)),
            ("X-Rate-Limit-Reset", "1700000005", Some(5)),
            ("X-Rate-Limit-Reset", "18446744073709551615", None),
            ("X-Other", "1", None),
        ] {
            let received = Received {
                headers: vec![(name.to_owned(), value.to_owned())],
                ..Received::default()
            };
            assert_eq!(
                asked(&received, now),
                seconds.map(Duration::from_secs),
                "{name}: {value}"
            );
        }
    }
}
