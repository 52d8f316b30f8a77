//! The most recent requests, bounded, for tests that want to know what was called.
//!
//! Absent on purpose: bodies and headers, which may hold secrets.

use std::{
    collections::VecDeque,
    sync::Mutex,
    time::{Duration, SystemTime},
};

use poem::http::Method;
use serde::Serialize;
use utoipa::ToSchema;

/// What is kept of a request.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Entry {
    /// Counts from 1 since the start; a cleared journal goes on counting.
    pub number: u64,
    /// When it came, in milliseconds since 1970.
    pub time: u64,
    /// HTTP method.
    #[serde(serialize_with = "method_name")]
    #[schema(value_type = String)]
    pub method: Method,
    /// Path and query as sent; values that are secrets are masked.
    pub target: String,
    /// The operation that answered.
    pub operation: Option<&'static str>,
    /// HTTP status.
    pub status: u16,
    /// Why it was this answer: the name of an example or error of the contract, or what the mock did instead.
    pub why: &'static str,
    /// How long it took, in microseconds.
    pub microseconds: u64,
}

fn method_name<S: serde::Serializer>(method: &Method, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(method.as_str())
}

/// What to look for in the journal; absent parts fit all.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Filter<'f> {
    /// An operation id, or the part behind its version.
    pub operation: Option<&'f str>,
    /// An HTTP method.
    pub method: Option<&'f str>,
    /// A status.
    pub status: Option<u16>,
    /// A part of path and query.
    pub target: Option<&'f str>,
    /// Only entries with a higher number.
    pub after: Option<u64>,
}

impl Filter<'_> {
    fn fits(&self, entry: &Entry) -> bool {
        let named = |wanted: &str, id: &str| id == wanted || id.split_once('-').is_some_and(|(_, name)| name == wanted);
        self.operation
            .is_none_or(|wanted| entry.operation.is_some_and(|id| named(wanted, id)))
            && self
                .method
                .is_none_or(|method| entry.method.as_str().eq_ignore_ascii_case(method))
            && self.status.is_none_or(|status| entry.status == status)
            && self.target.is_none_or(|part| entry.target.contains(part))
            && self.after.is_none_or(|number| entry.number > number)
    }
}

/// A bounded list of requests.
#[derive(Debug)]
pub struct Journal {
    size: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    entries: VecDeque<Entry>,
    count: u64,
}

impl Journal {
    /// A journal that keeps the last `size` requests; none when it is 0.
    pub fn new(size: usize) -> Self {
        Self {
            size,
            state: Mutex::default(),
        }
    }

    /// Adds a request and gives it its number; the oldest leaves when the journal is full.
    pub fn add(&self, entry: impl FnOnce() -> Entry) {
        if self.size == 0 {
            return;
        }
        let mut entry = entry();
        let mut state = self.lock();
        state.count += 1;
        entry.number = state.count;
        if state.entries.len() == self.size {
            state.entries.pop_front();
        }
        state.entries.push_back(entry);
    }

    /// The entries that fit, oldest first, at most `limit` of the newest.
    pub fn find(&self, filter: &Filter<'_>, limit: usize) -> Vec<Entry> {
        let state = self.lock();
        let mut found: Vec<Entry> = state
            .entries
            .iter()
            .rev()
            .filter(|entry| filter.fits(entry))
            .take(limit)
            .cloned()
            .collect();
        found.reverse();
        found
    }

    /// How many entries fit.
    pub fn count(&self, filter: &Filter<'_>) -> usize {
        self.lock().entries.iter().filter(|entry| filter.fits(entry)).count()
    }

    /// Forgets all entries and tells how many there were.
    pub fn clear(&self) -> usize {
        std::mem::take(&mut self.lock().entries).len()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // Nothing that holds the lock can panic between two changes that belong together.
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A time in milliseconds since 1970.
pub fn milliseconds(time: SystemTime) -> u64 {
    let elapsed = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

/// Path and query without the values of parameters that are secrets by their name.
pub fn masked(path: &str, query: Option<&str>) -> String {
    const SECRETS: [&str; 6] = ["token", "password", "secret", "consumer_key", "key", "authorization"];
    let Some(query) = query else { return path.to_owned() };
    let mut target = format!("{path}?");
    for (index, pair) in query.split('&').enumerate() {
        if index > 0 {
            target.push('&');
        }
        match pair.split_once('=') {
            Some((name, _)) if SECRETS.iter().any(|secret| name.to_ascii_lowercase().contains(secret)) => {
                target.push_str(name);
                target.push_str("=***");
            }
            _ => target.push_str(pair),
        }
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(operation: &'static str, status: u16) -> Entry {
        Entry {
            number: 0,
            time: 0,
            method: Method::GET,
            target: "/obp".into(),
            operation: Some(operation),
            status,
            why: "default",
            microseconds: 1,
        }
    }

    #[test]
    fn the_oldest_entries_leave_and_numbers_go_on() {
        let journal = Journal::new(2);
        for status in [200, 201, 202] {
            journal.add(|| entry("OBPv4.0.0-getBanks", status));
        }
        let all = journal.find(&Filter::default(), 10);
        assert_eq!(
            all.iter().map(|entry| (entry.number, entry.status)).collect::<Vec<_>>(),
            [(2, 201), (3, 202)]
        );
        assert_eq!(journal.clear(), 2);
        journal.add(|| entry("OBPv4.0.0-getBanks", 200));
        assert_eq!(journal.find(&Filter::default(), 10)[0].number, 4);
    }

    #[test]
    fn entries_are_found_by_operation_and_status() {
        let journal = Journal::new(10);
        journal.add(|| entry("OBPv4.0.0-getBanks", 200));
        journal.add(|| entry("OBPv3.1.0-createCustomer", 400));
        for (operation, status, expected) in [
            (Some("getBanks"), None, 1),
            (Some("OBPv3.1.0-createCustomer"), Some(400), 1),
            (Some("getBank"), None, 0),
        ] {
            assert_eq!(
                journal.count(&Filter {
                    operation,
                    status,
                    ..Filter::default()
                }),
                expected,
                "{operation:?}"
            );
        }
    }

    #[test]
    fn secrets_in_the_query_are_masked() {
        assert_eq!(masked("/a", Some("limit=1&token=SECRET&x")), "/a?limit=1&token=***&x");
        assert_eq!(masked("/a", None), "/a");
    }
}
