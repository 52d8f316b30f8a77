//! Takes back what writes made, from a journal alone: the last first, each by the request that the journal holds for it.
//!
//! The same code works at the end of a run and in `obp-conform cleanup`, so that what was shown of one holds for the
//! other. Absent on purpose: fixtures and contract; the journal holds all that is needed of them.

pub mod book;
mod effect;
pub mod request;

use std::fmt;

use serde_json::Value;

use crate::{
    exchange::{Received, Sent},
    journal::{End, Entry, Error, Journal, Request, State},
    mask::{Masker, curl_line},
    target::{
        client::{Client, Patient, SendError},
        login::{self, Logins},
    },
};

/// Takes things back at one target.
pub struct Undoer {
    /// What was made.
    pub journal: Journal,
    /// The connection to the target.
    pub client: Client,
    /// Who can call.
    pub logins: Logins,
    /// Knows all secrets.
    pub masker: Masker,
    /// The target's base URL, without a slash at its end.
    pub base_url: String,
}

/// Something that stays on the target.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// A curl line: the request that would take it back, else one that shows it, if there is any.
    pub curl: Option<String>,
    /// Why it stays; nothing if a request failed that would have taken it back.
    pub why: Option<String>,
}

impl fmt::Display for Left {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.curl, &self.why) {
            (Some(curl), Some(why)) => write!(formatter, "{curl}  # {why}"),
            (Some(line), None) => formatter.write_str(line),
            (None, why) => write!(formatter, "# {}", why.as_deref().unwrap_or_default()),
        }
    }
}

/// What came of the requests of one write.
#[derive(Default)]
struct Tried {
    /// Requests that did not do it.
    failed: Vec<Left>,
    /// Whether one could not be made, since a value is not known.
    lacking: bool,
}

impl Undoer {
    /// Takes back what the journal holds of one scenario, or of all; the last first. What stays is returned.
    ///
    /// # Errors
    /// The journal cannot be written.
    pub async fn take_back(&self, scenario: Option<&str>) -> Result<Vec<Left>, Error> {
        let chosen = |state: &State| -> Vec<u64> {
            let open = state.open().rev().filter(|entry| !entry.given_up);
            let open = open.filter(|entry| scenario.is_none_or(|name| entry.write.scenario == name));
            open.map(|entry| entry.write.number).collect()
        };
        let mut left = Vec::new();
        for number in self.journal.look(chosen) {
            left.extend(self.take_back_one(number).await?);
        }
        if scenario.is_none() {
            left.extend(self.orphans());
        }
        Ok(left)
    }

    async fn take_back_one(&self, number: u64) -> Result<Vec<Left>, Error> {
        // It may have gone along with something else by now.
        let Some(mut entry) = self.journal.look(|state| state.get(number).cloned()) else {
            return Ok(Vec::new());
        };
        let owned = self.journal.look(|state| state.owner(&entry)).is_some();
        if owned && !entry.write.own {
            return Ok(Vec::new());
        }
        if entry.took_effect().is_none() && self.can_be_told(&entry) && self.read_back(number).await? == Some(false) {
            self.journal.end(number, End::MadeNothing)?;
            return Ok(Vec::new());
        }
        entry = self.journal.look(|state| state.get(number).cloned()).unwrap_or(entry);
        if entry.took_effect() == Some(false) && !entry.write.own {
            self.journal.end(number, End::MadeNothing)?;
            return Ok(Vec::new());
        }
        if entry.write.undo.is_empty() {
            return self.without_undo(&entry, owned);
        }
        let tried = self.try_all(&entry).await;
        if !tried.failed.is_empty() {
            self.journal.give_up(number);
            return Ok(tried.failed);
        }
        if tried.lacking && entry.took_effect().is_none() && entry.answer.is_none() {
            return Ok(self.unknown(&entry, owned));
        }
        if tried.lacking && entry.took_effect() == Some(true) && !entry.write.own {
            self.journal.give_up(number);
            return Ok(vec![self.shown(&entry, "its answer did not tell what takes it back")]);
        }
        self.journal.end(
            number,
            if tried.lacking {
                End::MadeNothing
            } else {
                End::TakenBack
            },
        )?;
        for part in self.journal.look(|state| state.parts(&entry)) {
            self.journal.end(part, End::WentAlong)?;
        }
        Ok(Vec::new())
    }

    /// Whether reading tells what this very write did. Where entries have no id, what an earlier write made looks the
    /// same; after an answer that speaks of a failure that is the likelier one.
    fn can_be_told(&self, entry: &Entry) -> bool {
        let find = entry.write.find.as_ref();
        entry.answer.is_none() || find.is_some_and(|find| !find.capture.is_empty())
    }

    /// What becomes of a write that nothing takes back.
    fn without_undo(&self, entry: &Entry, owned: bool) -> Result<Vec<Left>, Error> {
        let (write, number) = (&entry.write, entry.write.number);
        let created = entry.answer.as_ref().is_some_and(|answer| answer.status == Some(201));
        let why = match entry.took_effect() {
            None if entry.answer.is_none() => return Ok(self.unknown(entry, owned)),
            Some(true) if write.stays.is_some() => write.stays.clone(),
            Some(true) if write.makes.is_none() && write.method == "POST" && created => Some(format!(
                "made by `{}` ({}), which has no teardown",
                write.step, write.source
            )),
            _ => None,
        };
        let Some(why) = why else {
            self.journal.end(number, End::MadeNothing)?;
            return Ok(Vec::new());
        };
        self.journal.give_up(number);
        Ok(vec![self.shown(entry, &format!("stays: {why}"))])
    }

    fn unknown(&self, entry: &Entry, owned: bool) -> Vec<Left> {
        if owned {
            return Vec::new();
        }
        self.journal.give_up(entry.write.number);
        let what = entry
            .write
            .makes
            .as_deref()
            .map(|makes| format!(" {makes}"))
            .unwrap_or_default();
        let what = if what.is_empty() { " or changed anything" } else { &what };
        let stays = entry
            .write
            .stays
            .as_deref()
            .map(|stays| format!("; {stays}"))
            .unwrap_or_default();
        let (step, method, path) = (&entry.write.step, &entry.write.method, &entry.write.path);
        let why = format!("unknown whether `{step}` ({method} {path}) made{what}{stays}");
        vec![self.shown(entry, &why)]
    }

    /// What waits for an owner that could not be taken back, or that is gone from the journal.
    fn orphans(&self) -> Vec<Left> {
        let waiting: Vec<Entry> = self.journal.look(|state| {
            let open = state.open().filter(|entry| !entry.given_up);
            open.filter(|entry| state.owner(entry).is_none()).cloned().collect()
        });
        waiting
            .iter()
            .map(|entry| self.shown(entry, "not taken back"))
            .collect()
    }

    async fn try_all(&self, entry: &Entry) -> Tried {
        let known = self.journal.look(|state| state.known(entry));
        let mut tried = Tried::default();
        for undo in &entry.write.undo {
            let filled = match self.fill(&undo.request, &known).await {
                Ok(Some(sent)) => sent,
                Ok(None) => {
                    tried.lacking = true;
                    continue;
                }
                Err(_) => {
                    let sent = request::fill(&undo.request, &known, &self.base_url, request::logged_out());
                    let left = sent.map(|sent| self.left(&sent));
                    tried.lacking |= left.is_none();
                    tried.failed.extend(left);
                    continue;
                }
            };
            let answer = self.client.send_patiently(&filled, |_| ()).await;
            let fine = match &answer {
                Ok(Patient { received, .. }) if undo.status.is_empty() => is_taken_back(received),
                Ok(Patient { received, .. }) => undo.status.contains(&received.status),
                Err(error) => self.is_gone(entry, error).await,
            };
            if !fine {
                tried.failed.push(self.left(&filled));
            }
        }
        tried
    }

    /// Whether what was to be taken back is gone although the request that does it got no answer. It is not sent again.
    async fn is_gone(&self, entry: &Entry, error: &SendError) -> bool {
        error.maybe_sent() && self.is_there(entry).await == Some(false)
    }

    /// The request with what is known filled in, as one of its caller; none if a value is not known.
    async fn fill(
        &self,
        request: &Request,
        known: &std::collections::BTreeMap<String, Value>,
    ) -> Result<Option<Sent>, login::Error> {
        let mut known = known.clone();
        for name in request.unknown.iter().filter(|name| self.logins.offers(name)) {
            if let Some(value) = self.logins.variable(name).await? {
                known.insert(name.clone(), Value::from(value));
            }
        }
        let login = self.logins.headers(&request.persona).await?;
        Ok(request::fill(request, &known, &self.base_url, login))
    }

    fn left(&self, sent: &Sent) -> Left {
        Left {
            curl: Some(curl_line(sent, &self.masker)),
            why: None,
        }
    }

    /// A thing that no request takes back, with one that shows it.
    fn shown(&self, entry: &Entry, why: &str) -> Left {
        let known = self.journal.look(|state| state.known(entry));
        let find = entry.write.find.as_ref();
        let sent = find.and_then(|find| request::fill(&find.request, &known, &self.base_url, request::logged_out()));
        let what = entry.write.makes.as_ref().filter(|_| !why.contains("unknown"));
        let what = what.map(|makes| format!("{makes}; ")).unwrap_or_default();
        Left {
            curl: sent.map(|sent| curl_line(&sent, &self.masker)),
            why: Some(self.masker.mask(&format!("{what}{why}")).into_owned()),
        }
    }

    /// What would be sent to take back all that the journal holds, the last first.
    pub fn planned(&self) -> Vec<Left> {
        let all = |state: &State| -> Vec<(Entry, bool)> {
            let open = state.open().rev();
            open.map(|entry| (entry.clone(), state.owner(entry).is_some()))
                .collect()
        };
        let mut planned = Vec::new();
        for (entry, owned) in self.journal.look(all) {
            if entry.took_effect() == Some(false) || (owned && !entry.write.own) {
                continue;
            }
            let known = self.journal.look(|state| state.known(&entry));
            let requests = entry.write.undo.iter().map(|undo| &undo.request);
            let sent: Vec<_> = requests
                .filter_map(|request| request::fill(request, &known, &self.base_url, request::logged_out()))
                .map(|sent| self.left(&sent))
                .collect();
            match (&sent[..], &entry.write.stays) {
                ([], Some(stays)) => planned.push(self.shown(&entry, &format!("stays: {stays}"))),
                ([], None) if entry.took_effect().is_none() => {
                    planned.push(self.shown(&entry, "to be looked up: its request got no answer"));
                }
                _ => planned.extend(sent),
            }
        }
        planned
    }
}

/// Whether the answer says that the thing is gone: taken away now, or not there.
fn is_taken_back(received: &Received) -> bool {
    (200..300).contains(&received.status) || received.status == 404 || is_absent(received)
}

/// OBP answers 400 where a thing is not there: its `not found` codes of entities start with OBP-30, and may stand behind
/// the code of what was tried (`OBP-50200: … <- OBP-30310: …`).
fn is_absent(received: &Received) -> bool {
    let body = received.json().unwrap_or_default();
    let message = body.get("message").and_then(Value::as_str).unwrap_or_default();
    received.status == 400 && message.split("<-").any(|part| part.trim_start().starts_with("OBP-30"))
}

/// Things that stay, each once, with how many there are alike.
pub fn lines(left: &[Left]) -> Vec<String> {
    let mut counted: indexmap::IndexMap<String, usize> = indexmap::IndexMap::new();
    for one in left {
        *counted.entry(one.to_string()).or_default() += 1;
    }
    let line = |(line, count): (String, usize)| if count > 1 { format!("{line} (×{count})") } else { line };
    counted.into_iter().map(line).collect()
}
