//! Whether a write took effect, found out by reading.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json_path::JsonPath;

use super::{Undoer, is_absent};
use crate::{
    exchange::Received,
    fixture::template::text_of,
    journal::{Entry, Error, Find},
};

impl Undoer {
    /// Reads whether a write took effect whose answer did not tell, and writes what was found into the journal: none if
    /// reading cannot tell. That it took no effect is not written, since a slow server may still be at it.
    ///
    /// # Errors
    /// The journal cannot be written.
    pub async fn read_back(&self, number: u64) -> Result<Option<bool>, Error> {
        let Some(entry) = self.journal.look(|state| state.get(number).cloned()) else {
            return Ok(None);
        };
        let Some(find) = &entry.write.find else { return Ok(None) };
        let Some(entries) = self.entries(&entry, find).await else {
            return Ok(None);
        };
        if entries.is_empty() && (find.partial || (!find.gone && find.same.values().any(may_be_rounded))) {
            return Ok(None);
        }
        if find.gone || find.capture.is_empty() {
            let took = entries.is_empty() == find.gone;
            if took {
                self.journal.answer(number, None, BTreeMap::new())?;
            }
            return Ok(Some(took));
        }
        let mut own = Vec::new();
        for found in &entries {
            // An entry without its ids is not what was expected, so nothing is known.
            let Some(told) = told(find, found) else { return Ok(None) };
            let others = |(name, value): (&String, &Value)| {
                let taken = self.journal.look(|state| state.taken(name, number));
                taken.contains(&text_of(value))
            };
            if !told.iter().any(others) {
                own.push(told);
            }
        }
        if own.is_empty() {
            return Ok(Some(false));
        }
        // Several that fit as well are only ours if as many writes are unclear.
        if own.len() > self.journal.look(|state| state.unclear(find)) {
            return Ok(None);
        }
        self.journal.answer(number, None, own.swap_remove(0))?;
        Ok(Some(true))
    }

    /// Whether what a write made is still there; none if reading cannot tell.
    pub(super) async fn is_there(&self, entry: &Entry) -> Option<bool> {
        let find = entry
            .write
            .find
            .as_ref()
            .filter(|find| !find.gone && !find.capture.is_empty())?;
        let known = &entry.answer.as_ref()?.known;
        let entries = self.entries(entry, find).await?;
        let is_it = |found: &Value| {
            let told = told(find, found)?;
            let mut told = told.iter();
            Some(told.any(|(name, value)| known.get(name).is_some_and(|known| text_of(known) == text_of(value))))
        };
        let seen: Option<Vec<bool>> = entries.iter().map(is_it).collect();
        Some(seen?.contains(&true))
    }

    /// What the search shows; none if it has no clear answer.
    async fn entries(&self, entry: &Entry, find: &Find) -> Option<Vec<Value>> {
        let known = self.journal.look(|state| state.known(entry));
        let sent = self.fill(&find.request, &known).await.ok()??;
        let received = self.client.send_patiently(&sent, |_| ()).await.ok()?.received;
        if received.status == 404 && is_a_thing_missing(&received) || is_absent(&received) {
            return Some(Vec::new());
        }
        if !(200..300).contains(&received.status) {
            return None;
        }
        let body = received.json().ok()?;
        let path = JsonPath::parse(&find.entry).ok()?;
        let only_effect = find.capture.is_empty();
        let fits = |found: &&Value| {
            // What a server does not show of a thing that it changed tells nothing.
            let mut members = find.same.iter();
            members.all(|(member, wanted)| found.get(member).map_or(only_effect, |value| same(value, wanted)))
        };
        Some(path.query(&body).all().into_iter().filter(fits).cloned().collect())
    }
}

/// A 404 that speaks of a thing, not of a URL that the server does not know.
fn is_a_thing_missing(received: &Received) -> bool {
    received.code().is_none_or(|code| code.starts_with("OBP-30"))
}

/// Whether a server may show another value than the one that was sent although it took it.
fn may_be_rounded(sent: &Value) -> bool {
    match sent {
        Value::Number(number) => !(number.is_i64() || number.is_u64()),
        Value::Object(members) => members.values().any(may_be_rounded),
        Value::Array(_) => true,
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

/// OBP stores many values as texts, whatever was sent.
fn same(value: &Value, wanted: &Value) -> bool {
    let text = |value: &Value| text_of(value).trim().to_lowercase();
    value == wanted || (!value.is_null() && !wanted.is_null() && text(value) == text(wanted))
}

/// The values that the write's answer would have told.
fn told(find: &Find, found: &Value) -> Option<BTreeMap<String, Value>> {
    let take = |(name, path): (&String, &String)| {
        let path = JsonPath::parse(path).ok()?;
        let value = path.query(found).exactly_one().ok()?;
        Some((name.clone(), value.clone()))
    };
    find.capture.iter().map(take).collect()
}
