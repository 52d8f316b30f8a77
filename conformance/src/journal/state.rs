//! What the lines of a journal add up to: which writes are still to be looked after.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Answer, Ended, Learned, Line, Write};
use crate::fixture::template::text_of;

/// A write that is still to be looked after.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The write.
    pub write: Write,
    /// Its answer, or what reading told.
    pub answer: Option<Answer>,
    /// Secrets that its answer told, which no file holds.
    secrets: BTreeMap<String, Value>,
    /// Whether it was tried in vain to take it back, or told that it stays.
    pub given_up: bool,
}

impl Entry {
    /// Whether something was made or changed; none if that is not known.
    pub fn took_effect(&self) -> Option<bool> {
        let answer = self.answer.as_ref()?;
        match answer.status {
            None | Some(200..=299) => Some(true),
            // A server that failed in the middle may have done its work.
            Some(500..) => None,
            Some(_) => Some(false),
        }
    }

    /// Whether its answer, or reading, told this value of this name.
    pub fn has(&self, name: &str, value: &str) -> bool {
        let known = self.answer.iter().filter_map(|answer| answer.known.get(name));
        known.into_iter().any(|known| text_of(known) == value)
    }
}

/// All writes of a journal that are still to be looked after.
#[derive(Debug, Clone, Default)]
pub struct State {
    open: BTreeMap<u64, Entry>,
    /// Values that later answers told, by scenario.
    learned: BTreeMap<String, BTreeMap<String, Value>>,
    /// The same for secrets, which no file holds.
    secrets: BTreeMap<String, BTreeMap<String, Value>>,
    last: u64,
}

impl State {
    /// Takes a line into account.
    ///
    /// # Errors
    /// A sentence: the line does not fit the ones before it.
    pub fn add(&mut self, line: Line) -> Result<(), String> {
        match line {
            Line::Journal(_) => return Err("a journal has one line `journal`, and it is the first".to_owned()),
            Line::Write(write) => self.begin(*write)?,
            Line::Answer(answer) => {
                let entry = self.entry(answer.write)?;
                entry.answer = Some(answer);
            }
            Line::Learned(Learned { scenario, known }) => self.learned.entry(scenario).or_default().extend(known),
            Line::Ended(Ended { write, .. }) => {
                self.entry(write)?;
                self.open.remove(&write);
            }
        }
        Ok(())
    }

    fn begin(&mut self, write: Write) -> Result<(), String> {
        if write.number <= self.last {
            return Err(format!("the write {} comes after {}", write.number, self.last));
        }
        self.last = write.number;
        let entry = Entry {
            write,
            answer: None,
            secrets: BTreeMap::new(),
            given_up: false,
        };
        self.open.insert(self.last, entry);
        Ok(())
    }

    fn entry(&mut self, number: u64) -> Result<&mut Entry, String> {
        self.open
            .get_mut(&number)
            .ok_or_else(|| format!("there is no open write {number} before this line"))
    }

    /// The number that the next write gets.
    pub fn next(&self) -> u64 {
        self.last + 1
    }

    /// The open write of this number.
    pub fn get(&self, number: u64) -> Option<&Entry> {
        self.open.get(&number)
    }

    /// All open writes, the oldest first.
    pub fn open(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.open.values()
    }

    /// Whether nothing is left to look after.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Remembers that nothing more can be done about it for now.
    pub fn give_up(&mut self, number: u64) {
        if let Some(entry) = self.open.get_mut(&number) {
            entry.given_up = true;
        }
    }

    /// Keeps a secret of a scenario, told by the answer of this write if there is a number, for this process only.
    pub fn keep_secret(&mut self, scenario: &str, write: Option<u64>, name: &str, value: Value) {
        if let Some(entry) = write.and_then(|number| self.open.get_mut(&number)) {
            entry.secrets.insert(name.to_owned(), value.clone());
        }
        let secrets = self.secrets.entry(scenario.to_owned()).or_default();
        secrets.insert(name.to_owned(), value);
    }

    /// What may stand for the names that a request of this write lacks: what its own answer told and, for names that its
    /// own answer does not tell, what other steps of its scenario told.
    pub fn known(&self, entry: &Entry) -> BTreeMap<String, Value> {
        let scenario = &entry.write.scenario;
        let mut known = self.learned.get(scenario).cloned().unwrap_or_default();
        known.extend(self.secrets.get(scenario).cloned().unwrap_or_default());
        let same = self.open().filter(|other| other.write.scenario == *scenario);
        for answer in same.filter_map(|other| other.answer.as_ref()) {
            known.extend(answer.known.clone());
        }
        known.retain(|name, _| !entry.write.tells.contains(name));
        if let Some(answer) = &entry.answer {
            known.extend(answer.known.clone());
        }
        known.extend(entry.secrets.clone());
        known
    }

    /// Values of this name that other writes are known to have made.
    pub fn taken(&self, name: &str, except: u64) -> BTreeSet<String> {
        let others = self.open().filter(|entry| entry.write.number != except);
        let known = others.filter_map(|entry| entry.answer.as_ref()?.known.get(name));
        known.map(text_of).collect()
    }

    /// How many writes are open of which only the same search can tell what they did.
    pub fn unclear(&self, find: &super::Find) -> usize {
        let unclear = self.open().filter(|entry| entry.took_effect().is_none());
        unclear
            .filter(|entry| entry.write.find.as_ref().is_some_and(|other| other == find))
            .count()
    }

    /// The open write that made what this one belongs to.
    pub fn owner(&self, entry: &Entry) -> Option<u64> {
        let (name, value) = entry.write.part_of.as_ref()?;
        let mut others = self.open().filter(|other| other.write.number != entry.write.number);
        // Only what has an undo of its own can take others along.
        let owner = others
            .find(|other| other.write.part_of.is_none() && !other.write.undo.is_empty() && owns(other, name, value));
        owner.map(|owner| owner.write.number)
    }

    /// Writes that belong to what this one made.
    pub fn parts(&self, owner: &Entry) -> Vec<u64> {
        let parts = self.open().filter(|entry| {
            let part_of = entry.write.part_of.as_ref();
            part_of.is_some_and(|(name, value)| owns(owner, name, value))
        });
        parts.map(|entry| entry.write.number).collect()
    }
}

/// Fixtures may call an id by any name, so that only the value counts.
fn owns(entry: &Entry, name: &str, value: &str) -> bool {
    entry.has(name, value)
        || entry
            .answer
            .iter()
            .flat_map(|answer| answer.known.values())
            .any(|known| text_of(known) == value)
}
