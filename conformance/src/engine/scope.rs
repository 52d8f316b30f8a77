//! What a scenario knows while it runs: variables, and why some are missing.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::Value;

use super::plan::Case;
use crate::fixture::template::{Maker, Variables, fill_value};

/// What a scenario knows.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    /// All variables.
    pub(super) variables: Variables,
    /// Variables whose values appear in snapshots as `{{name}}`: those that differ from target to target or run to run.
    pub(super) shown: Vec<(String, Value)>,
    /// Why a variable has no value: the step that should have captured it, and what became of that.
    pub(super) missing: BTreeMap<String, String>,
    /// The variables among the missing whose step cannot be tested on this instance.
    pub(super) not_testable: BTreeSet<String>,
    /// Writes that were to succeed and cannot be tested on this instance, by scenario and step: what stands on them is
    /// not there.
    pub(super) undone: BTreeMap<(String, usize), String>,
    /// What was captured here: all that scenarios which need this one get.
    pub(super) captured: BTreeMap<String, Value>,
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
        self.not_testable.remove(name);
        self.variables.set(name, value);
    }

    /// Keeps a captured value.
    pub(super) fn capture(&mut self, name: &str, value: Value) {
        self.captured.insert(name.to_owned(), value.clone());
        self.set(name, value);
    }

    /// Gives a variable a value that the fixture's text itself holds.
    pub(super) fn set_constant(&mut self, name: &str, value: Value) {
        self.variables.set(name, value);
    }

    /// The same for cases that go side by side: each has a layer of its own over the variables that all of them share.
    pub(super) fn shared(&self) -> Self {
        let variables = Arc::new(self.variables.clone()).layer();
        Self {
            variables,
            ..self.clone()
        }
    }

    /// Takes over what a needed scenario captured.
    pub(super) fn inherit(&mut self, other: &Self) {
        for (name, value) in &other.captured {
            self.capture(name, value.clone());
        }
        self.missing.extend(other.missing.clone());
        self.not_testable.extend(other.not_testable.iter().cloned());
        self.undone.extend(other.undone.clone());
    }

    /// The scope of one case: with its own variables and its prefix.
    pub(super) fn of_case(&self, case: &Case) -> Self {
        let mut scope = self.clone();
        let maker = Arc::new(scope.variables.maker().fork());
        scope.variables = scope.variables.with_maker(maker);
        for (name, value) in case.variables.iter().flatten() {
            match fill_value(value, &scope.variables) {
                Ok(filled) => scope.set_constant(name, filled),
                Err(error) => {
                    scope.missing.insert(name.clone(), error.to_string());
                }
            }
        }
        if let Some(prefix) = &case.prefix {
            let prefix = Value::from(&**prefix);
            match case.shares_snapshot {
                true => scope.set("prefix", prefix),
                false => scope.set_constant("prefix", prefix),
            }
        }
        scope
    }

    /// Why a variable has no value.
    pub(super) fn why_missing(&self, name: &str) -> String {
        match self.missing.get(name) {
            Some(why) => format!("`{name}` has no value: {why}"),
            None => format!("`{name}` has no value; the target's profile can give it one under `variables`"),
        }
    }

    /// Values that templates of the case made themselves: they appear in snapshots under the function's name.
    pub(super) fn made(&self) -> Vec<(String, Value)> {
        let made = self.variables.maker().made();
        made.into_iter()
            .map(|(function, value)| (function, Value::from(value)))
            .collect()
    }
}
