//! From scenarios and a selection to the requests of a run: cases × prefixes, with everything that the chosen ones need.
//!
//! Absent on purpose: sending, and the values of variables; both are only known when the run goes on.

mod known;
mod needs;
mod prepare;

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    ops::Deref,
    sync::Arc,
};

use indexmap::IndexMap;
use serde_json::Value;

pub use self::prepare::PreparedStep;
pub(super) use self::{needs::is_success, prepare::names};

use self::{
    known::{expected, identities, identity},
    needs::{All, add_needs, add_support, put_in_order},
    prepare::prepare,
};
use super::{
    Error,
    selection::{Selection, Traits},
};
use crate::{
    contract::{Contract, Operation},
    fixture::{
        cases,
        load::{Loaded, Suite},
        located::Located,
        model::{OneOrMany, Prefixes, PrefixesNamed, Step, Teardown},
        sent::sent_texts,
        template::{Variables, fill_text},
    },
    result::{OperationPlan, Plan, generated},
    suite_list::Identity,
};

/// Everything that a run will do.
#[derive(Debug, Default)]
pub struct RunPlan {
    /// The scenarios, those that others need before them.
    pub scenarios: Vec<Arc<ScenarioPlan>>,
    /// All steps of the suite that run when nothing is chosen.
    pub suite: Vec<Identity>,
    /// Whether only some of them were chosen.
    pub selected: bool,
}

/// A scenario of a run.
#[derive(Debug)]
pub struct ScenarioPlan {
    /// The scenario.
    pub loaded: Arc<Loaded>,
    /// What can be made ready of its steps before anything is sent, step by step.
    pub prepared: Vec<PreparedStep>,
    /// Texts that it sends as they stand in its file.
    pub sent: HashSet<String>,
    /// Its requests, in order.
    pub cases: Vec<Case>,
    /// Whether it changes anything on the server.
    pub writes: bool,
    /// Whether another scenario of the run needs it: then it is cleaned up at the very end.
    pub needed: bool,
}

/// One request to be made: a step, with one of its cases, under one prefix. A suite can have a hundred thousand, so they
/// share what they have in common.
#[derive(Debug)]
pub struct Case {
    /// The place of the step in the scenario, from 0.
    pub step: usize,
    /// The step's name, its case filled in.
    pub name: Arc<str>,
    /// The name as a snapshot's file is called.
    pub slug: Arc<str>,
    /// The place of the case's own variables in the step's `each`, from 0.
    pub row: Option<usize>,
    /// The version prefix.
    pub prefix: Option<Arc<str>>,
    /// Whether the step runs under other prefixes, too: then the prefix is nothing that snapshots tell apart.
    pub shares_snapshot: bool,
    /// The operation called.
    pub operation: Option<OperationRef>,
    /// The documented outcomes that the step names, its case filled in.
    pub outcomes: Arc<[String]>,
    /// The documented outcomes that it is to show: those that it names, else the one that its expectations allow.
    pub expected: Arc<[String]>,
    /// Who calls.
    pub persona: Arc<str>,
    /// The method.
    pub method: Arc<str>,
    /// Whether it changes something on the server.
    pub writes: bool,
    /// Whether its answer fills the step's captures: true of the first prefix.
    pub captures: bool,
    /// Variables that its request and expectations use.
    pub uses: Arc<BTreeSet<String>>,
}

/// An operation of a contract that several tasks share.
#[derive(Debug, Clone)]
pub struct OperationRef {
    contract: Arc<Contract>,
    index: usize,
}

impl OperationRef {
    /// The operation of this id.
    pub fn find(contract: &Arc<Contract>, id: &str) -> Option<Self> {
        Some(Self {
            contract: Arc::clone(contract),
            index: contract.index(id)?,
        })
    }
}

impl Deref for OperationRef {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.contract.at(self.index)
    }
}

impl ScenarioPlan {
    /// The ready checks of a case.
    pub fn prepared(&self, case: &Case) -> &PreparedStep {
        &self.prepared[case.step]
    }

    /// Whether a variable is one of a case's own.
    pub fn is_of_case(&self, case: &Case, name: &str) -> bool {
        name == "prefix" || self.row(case).is_some_and(|row| row.contains_key(name))
    }

    /// A case's own variables.
    pub fn row(&self, case: &Case) -> Option<&IndexMap<String, Value>> {
        let row = self.step(case).each.get(case.row?)?;
        Some(&row.value)
    }

    /// The step of a case.
    pub fn step(&self, case: &Case) -> &Located<Step> {
        &self.loaded.scenario.steps[case.step]
    }

    /// Where a case's step stands: `fixtures/customer/create-customer.yaml:12:5`; of a step that stands in no file, the
    /// operation that it was made of.
    pub fn place(&self, case: &Case) -> String {
        let step = self.step(case);
        match &case.operation {
            Some(operation) if step.line == 0 => generated(&operation.id),
            _ => format!("{}:{}:{}", self.loaded.file, step.line, step.column),
        }
    }

    /// Where a case's answer was promised as a whole: its step, or of one that stands in no file its operation.
    pub fn promise(&self, case: &Case) -> String {
        match &case.operation {
            Some(operation) if self.step(case).line == 0 => operation.pointer.clone(),
            _ => self.place(case),
        }
    }
}

impl RunPlan {
    /// Plans a run.
    ///
    /// # Errors
    /// A step names an operation that the contract does not have, or a prefix that does not serve it.
    pub fn new(suite: &Suite, contract: &Arc<Contract>, selection: &Selection) -> Result<Self, Error> {
        let mut all: All<'_> = BTreeMap::new();
        for loaded in &suite.scenarios {
            all.insert(&loaded.name, (Arc::clone(loaded), expand(loaded, contract)?));
        }
        let suite = identities(&all);
        let mut chosen: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        let mut place = 0;
        for (name, (loaded, cases)) in &all {
            let taken: BTreeSet<usize> = (0..cases.len())
                .filter(|&index| selection.takes(traits(loaded, &cases[index])))
                .collect();
            if !taken.is_empty() {
                if selection.takes_place(place) {
                    chosen.insert(name, taken);
                }
                place += 1;
            }
        }
        let mut needed = BTreeSet::new();
        for name in chosen.keys().copied().collect::<Vec<_>>() {
            add_needs(name, &all, &mut chosen, &mut needed);
        }
        for (name, taken) in &mut chosen {
            let (loaded, cases) = &all[name];
            add_support(&loaded.scenario.steps, cases, taken);
        }
        let mut order = Vec::new();
        for name in chosen.keys() {
            put_in_order(name, &all, &mut order);
        }
        let mut scenarios = Vec::new();
        for name in order {
            let Some((loaded, cases)) = all.remove(name) else {
                continue;
            };
            let taken = &chosen[name];
            let cases: Vec<_> = cases
                .into_iter()
                .enumerate()
                .filter(|(index, _)| taken.contains(index))
                .map(|(_, case)| case)
                .collect();
            let writes = cases.iter().any(|case| case.writes);
            let prepared = loaded
                .scenario
                .steps
                .iter()
                .map(|step| prepare(&loaded, step))
                .collect::<Result<_, _>>()?;
            let needed = needed.contains(name);
            scenarios.push(Arc::new(ScenarioPlan {
                sent: sent_texts(&loaded.scenario),
                loaded,
                prepared,
                cases,
                writes,
                needed,
            }));
        }
        Ok(Self {
            scenarios,
            suite,
            selected: selection.is_narrow(),
        })
    }

    /// How many requests are planned.
    pub fn len(&self) -> usize {
        self.scenarios.iter().map(|scenario| scenario.cases.len()).sum()
    }

    /// Whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is anything to send: with writes, or without.
    pub fn has_any(&self, writes: bool) -> bool {
        self.cases().any(|case| writes || !case.writes)
    }

    /// Whether anything is to be written down before it is sent: writes, if they are allowed, and what has a teardown.
    pub fn has_writes(&self, writes: bool) -> bool {
        let mut all = self
            .scenarios
            .iter()
            .flat_map(|scenario| scenario.cases.iter().map(move |case| (scenario, case)));
        all.any(|(scenario, case)| {
            (case.writes && writes) || (!case.writes && !scenario.step(case).teardown.is_empty())
        })
    }

    /// Everybody who calls, to take something back too: with writes, or without.
    pub fn personas(&self, writes: bool) -> impl Iterator<Item = &str> {
        let cases = self
            .scenarios
            .iter()
            .flat_map(|scenario| scenario.cases.iter().map(move |case| (scenario, case)));
        cases
            .filter(move |(_, case)| writes || !case.writes)
            .flat_map(|(scenario, case)| {
                let teardown = scenario.step(case).teardown.iter();
                let cleaners = teardown.filter_map(|teardown| teardown.persona.as_ref());
                std::iter::once(&*case.persona).chain(cleaners.map(|persona| persona.as_str()))
            })
    }

    fn cases(&self) -> impl Iterator<Item = &Case> {
        self.scenarios.iter().flat_map(|scenario| &scenario.cases)
    }

    /// By what the planned steps are known.
    pub fn identities(&self) -> impl Iterator<Item = Identity> {
        let cases = self
            .scenarios
            .iter()
            .flat_map(|scenario| scenario.cases.iter().map(move |case| (scenario, case)));
        cases.map(|(scenario, case)| identity(&scenario.loaded, case))
    }

    /// What reports are told at the start.
    pub fn describe(&self, plan: Plan) -> Plan {
        let mut operations: BTreeMap<&str, OperationPlan> = BTreeMap::new();
        for case in self.cases() {
            let Some(operation) = &case.operation else { continue };
            operations.entry(&operation.id).or_insert_with(|| OperationPlan {
                id: operation.id.clone(),
                summary: operation.summary.clone(),
                method: operation.method.clone(),
                path: operation.path.clone(),
                outcomes: operation.outcomes.iter().map(|outcome| outcome.key.clone()).collect(),
            });
        }
        Plan {
            steps: self.len(),
            operations: operations.into_values().collect(),
            ..plan
        }
    }
}

fn traits<'a>(loaded: &'a Loaded, case: &'a Case) -> Traits<'a> {
    Traits {
        operation: case.operation.as_deref().map(|operation| operation.id.as_str()),
        operation_tags: case.operation.as_deref().map_or(&[], |operation| &operation.tags),
        scenario_tags: &loaded.scenario.tags,
        method: &case.method,
        prefix: case.prefix.as_deref(),
        persona: &case.persona,
        scenario: &loaded.name,
    }
}

/// Expands the steps of a scenario to cases × prefixes.
fn expand(loaded: &Loaded, contract: &Arc<Contract>) -> Result<Vec<Case>, Error> {
    let mut cases = Vec::new();
    for (index, step) in loaded.scenario.steps.iter().enumerate() {
        let named = step.operation.as_ref().or(loaded
            .scenario
            .operation
            .as_ref()
            .filter(|_| step.request.path.is_none()));
        let operation = named.map(|id| operation(loaded, contract, id)).transpose()?;
        let prefixes = prefixes(loaded, step, operation.as_deref())?;
        let own_method = operation.as_ref().map_or("GET", |operation| operation.method.as_str());
        let method = step
            .request
            .method
            .as_ref()
            .map_or(own_method, |method| method.as_str());
        let method: Arc<str> = method.into();
        let prefixes: Vec<Option<Arc<str>>> = prefixes.iter().map(|prefix| prefix.as_deref().map(Arc::from)).collect();
        let persona = step.persona.as_ref().or(loaded.scenario.persona.as_ref());
        let persona = persona.map_or("full", |persona| persona.as_str());
        let uses = Arc::new(uses(step, operation.as_deref(), loaded));
        for (number, named) in cases::cases(step).into_iter().enumerate() {
            // Only a case's own variables can stand here: nothing else is known before the run.
            let row = named.variables.map(|row| &row.value);
            let in_row = row.map(names).unwrap_or_default();
            let uses = match in_row.is_subset(&uses) {
                true => Arc::clone(&uses),
                false => Arc::new(in_row.union(&uses).cloned().collect()),
            };
            let outcomes: Arc<[String]> = step.outcomes.iter().map(|outcome| of_row(outcome, row)).collect();
            let expected = match outcomes.is_empty() {
                true => expected(step, operation.as_deref(), row).into(),
                false => Arc::clone(&outcomes),
            };
            let persona: Arc<str> = of_row(persona, row).into();
            let (slug, name): (Arc<str>, Arc<str>) = (named.slug.into(), named.name.into());
            for (place, prefix) in prefixes.iter().enumerate() {
                cases.push(Case {
                    step: index,
                    slug: Arc::clone(&slug),
                    name: Arc::clone(&name),
                    row: row.map(|_| number),
                    prefix: prefix.clone(),
                    shares_snapshot: prefixes.len() > 1,
                    operation: operation.clone(),
                    outcomes: Arc::clone(&outcomes),
                    expected: Arc::clone(&expected),
                    persona: Arc::clone(&persona),
                    writes: !step.read_only && !matches!(&*method, "GET" | "HEAD" | "OPTIONS" | "TRACE"),
                    method: Arc::clone(&method),
                    captures: place == 0,
                    uses: Arc::clone(&uses),
                });
            }
        }
    }
    Ok(cases)
}

/// A text with the variables of a case filled in.
fn of_row(text: &str, row: Option<&IndexMap<String, Value>>) -> String {
    let mut variables = Variables::default();
    for (name, value) in row.into_iter().flatten() {
        variables.set(name, value.clone());
    }
    fill_text(text, &variables).map_or_else(|_| text.to_owned(), |text| text.into_owned())
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

/// The statuses a teardown accepts beyond the usual ones.
pub fn teardown_statuses(teardown: &Teardown) -> Option<&[u16]> {
    teardown
        .status
        .as_ref()
        .map(|status: &Located<OneOrMany<u16>>| status.as_slice())
}
