//! What the requests of a step have in common, whichever their case and prefix.

use std::{
    collections::{BTreeSet, HashSet},
    hash::Hash,
    sync::Arc,
};

use super::{OperationRef, prepare::names};
use crate::{
    contract::{Contract, Operation},
    engine::Error,
    fixture::{
        load::Loaded,
        located::Located,
        model::{Prefixes, PrefixesNamed, Step},
    },
};

/// The part that is the same in all requests of a step.
#[derive(Debug)]
pub(super) struct Common {
    /// The prefixes that it runs under, at least one entry.
    pub(super) prefixes: Arc<[Option<Arc<str>>]>,
    /// The operation called.
    pub(super) operation: Option<OperationRef>,
    /// The method.
    pub(super) method: Arc<str>,
    /// Whether it changes something on the server.
    pub(super) writes: bool,
    /// Variables that the step uses, its cases left out.
    pub(super) uses: Arc<BTreeSet<String>>,
}

/// What steps of a scenario have in common with each other, so that each of it is there once.
#[derive(Default)]
pub(super) struct Shared {
    texts: HashSet<Arc<str>>,
    prefixes: HashSet<Arc<[Option<Arc<str>>]>>,
    uses: HashSet<Arc<BTreeSet<String>>>,
}

impl Shared {
    fn text(&mut self, text: &str) -> Arc<str> {
        once(&mut self.texts, text.into())
    }
}

/// The value that is alike and known already, else this one.
fn once<T: Eq + Hash + ?Sized>(known: &mut HashSet<Arc<T>>, value: Arc<T>) -> Arc<T> {
    if let Some(known) = known.get(&value) {
        return Arc::clone(known);
    }
    known.insert(Arc::clone(&value));
    value
}

impl Common {
    pub(super) fn new(
        loaded: &Loaded,
        step: &Step,
        contract: &Arc<Contract>,
        shared: &mut Shared,
    ) -> Result<Self, Error> {
        let named = step.operation.as_ref().or(loaded
            .scenario
            .operation
            .as_ref()
            .filter(|_| step.request.path.is_none()));
        let operation = named.map(|id| operation(loaded, contract, id)).transpose()?;
        let prefixes = prefixes(loaded, step, operation.as_deref())?;
        let own_method = operation.as_ref().map_or("GET", |operation| operation.method.as_str());
        let method = step.request.method.as_ref();
        let method = method.map_or(own_method, |method| method.as_str());
        let prefixes = prefixes.into_iter();
        let prefixes = prefixes
            .map(|prefix| prefix.map(|prefix| shared.text(&prefix)))
            .collect();
        Ok(Self {
            prefixes: once(&mut shared.prefixes, prefixes),
            method: shared.text(method),
            writes: !step.read_only && !matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE"),
            uses: once(&mut shared.uses, Arc::new(uses(step, operation.as_deref(), loaded))),
            operation,
        })
    }
}

fn operation(loaded: &Loaded, contract: &Arc<Contract>, id: &Located<String>) -> Result<OperationRef, Error> {
    OperationRef::find(contract, id).ok_or_else(|| Error::UnknownOperation {
        place: format!("{}:{}:{}", loaded.file, id.line, id.column),
        id: id.value.clone(),
        near: similar(contract, id),
    })
}

/// The id of the contract that is most like this one, if it is like it at all.
fn similar(contract: &Contract, id: &str) -> Option<String> {
    let likeness = |known: &str| {
        let name = |id: &str| id.split_once('-').map_or(id.to_owned(), |(_, name)| name.to_owned());
        strsim::jaro_winkler(known, id).max(strsim::jaro_winkler(&name(known), &name(id)))
    };
    let known = contract
        .outlines()
        .iter()
        .map(|operation| (likeness(&operation.id), &operation.id));
    known
        .filter(|(likeness, _)| *likeness > 0.85)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, id)| id.clone())
}

fn prefixes(loaded: &Loaded, step: &Step, operation: Option<&Operation>) -> Result<Vec<Option<String>>, Error> {
    let served: &[String] = operation.map_or(&[], |operation| &operation.prefixes);
    let chosen = step.prefixes.as_ref().or(loaded.scenario.prefixes.as_ref());
    let all: Vec<Option<String>> = match chosen.map(|prefixes| (&prefixes.value, prefixes)) {
        Some((Prefixes::List(list), at)) => {
            // A raw path may be tried under any prefix: that nothing answers there can be the point.
            let foreign = list
                .iter()
                .find(|prefix| !served.contains(prefix))
                .filter(|_| step.request.path.is_none());
            if let (Some(prefix), Some(operation)) = (foreign, operation) {
                return Err(Error::UnknownPrefix {
                    place: format!("{}:{}:{}", loaded.file, at.line, at.column),
                    prefix: prefix.clone(),
                    id: operation.id.clone(),
                    served: served.join(", "),
                });
            }
            list.iter().cloned().map(Some).collect()
        }
        Some((Prefixes::Named(PrefixesNamed::All), _)) => served.iter().cloned().map(Some).collect(),
        _ => served.first().cloned().map(Some).into_iter().collect(),
    };
    Ok(if all.is_empty() { vec![None] } else { all })
}

/// The variables that a step's request and expectations use, those that path parameters take silently included.
fn uses(step: &Step, operation: Option<&Operation>, loaded: &Loaded) -> BTreeSet<String> {
    let mut used = names(&(&step.request, &step.expect));
    if let Some(body) = step
        .request
        .from
        .as_ref()
        .and_then(|name| loaded.scenario.bodies.get(name.as_str()))
    {
        used.extend(names(&body.value));
    }
    if let Some(operation) = operation.filter(|_| step.request.path.is_none()) {
        let silent = operation
            .path_parameters
            .iter()
            .filter(|name| !step.request.parameters.contains_key(*name));
        used.extend(silent.map(|name| name.to_lowercase()));
    }
    used
}
