//! What a scenario knows while it runs: variables, why some are missing, and which values it sent itself.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use serde_json::Value;

use super::plan::Case;
use crate::{
    exchange::Sent,
    fixture::template::{FUNCTIONS, Maker, Variables},
};

/// What a scenario knows.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    /// All variables.
    pub(super) variables: Variables,
    /// Variables whose values appear in snapshots as `{{name}}`: those that differ from target to target or run to run.
    pub(super) shown: Vec<(String, Value)>,
    /// Why a variable has no value: the step that should have captured it, and what became of that.
    pub(super) missing: BTreeMap<String, String>,
    /// Texts that the scenario sent.
    pub(super) sent: HashSet<String>,
}

impl Scope {
    /// Nothing yet; `maker` makes the values of `{{newUuid}}` and its like.
    pub(super) fn new(maker: Arc<Maker>) -> Self {
        Self {
            variables: Variables::new(maker),
            ..Self::default()
        }
    }

    /// Gives a variable a value that differs from run to run.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        self.shown.retain(|(known, _)| known != name);
        self.shown.push((name.to_owned(), value.clone()));
        self.missing.remove(name);
        self.variables.set(name, value);
    }

    /// Gives a variable a value that the fixture's text itself holds.
    pub(super) fn set_constant(&mut self, name: &str, value: Value) {
        self.variables.set(name, value);
    }

    /// Takes over what a needed scenario knows.
    pub(super) fn inherit(&mut self, other: &Self) {
        for (name, value) in &other.shown {
            self.set(name, value.clone());
        }
        self.missing.extend(other.missing.clone());
        self.sent.extend(other.sent.iter().cloned());
    }

    /// The scope of one case: with its own variables and its prefix.
    pub(super) fn of_case(&self, case: &Case) -> Self {
        let mut scope = self.clone();
        let maker = Arc::new(scope.variables.maker().fork());
        scope.variables = scope.variables.with_maker(maker);
        for (name, value) in case.variables.iter().flatten() {
            scope.set_constant(name, value.clone());
        }
        if let Some(prefix) = &case.prefix {
            scope.set("prefix", Value::from(prefix.as_str()));
        }
        scope
    }

    /// Why a case cannot be sent, if a variable that it uses has no value.
    pub(super) fn lacks(&self, case: &Case) -> Option<String> {
        let lacking = case
            .uses
            .iter()
            .find(|name| self.variables.get(name).is_none() && !FUNCTIONS.contains(&name.as_str()))?;
        Some(match self.missing.get(lacking) {
            Some(why) => format!("`{lacking}` has no value: {why}"),
            None => format!("`{lacking}` has no value; the target's profile can give it one under `variables`"),
        })
    }

    /// Values that templates of the case made themselves: they appear in snapshots under the function's name.
    pub(super) fn made(&self) -> Vec<(String, Value)> {
        let made = self.variables.maker().made();
        made.into_iter()
            .map(|(function, value)| (function, Value::from(value)))
            .collect()
    }

    /// Remembers the texts of a request, so that redaction leaves them alone.
    pub(super) fn remember(&mut self, sent: &Sent) {
        if let Ok(body) = serde_json::from_slice::<Value>(&sent.body) {
            texts(&body, &mut self.sent);
        }
        if let Ok(url) = url::Url::parse(&sent.url) {
            self.sent.extend(url.path_segments().into_iter().flatten().map(decoded));
            self.sent.extend(url.query_pairs().map(|(_, value)| value.into_owned()));
        }
    }
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment)
        .decode_utf8_lossy()
        .into_owned()
}

fn texts(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(entries) => entries.iter().for_each(|entry| texts(entry, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
