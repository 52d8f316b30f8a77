//! From scenarios and a selection to the requests of a run: cases × prefixes, with everything that the chosen ones need.
//!
//! Absent on purpose: sending, and the values of variables; both are only known when the run goes on.

mod cases;
mod common;
mod known;
mod needs;
mod prepare;

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    ops::Deref,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use indexmap::IndexSet;

pub use self::{
    cases::{Cases, Planned},
    prepare::PreparedStep,
};
pub(super) use self::{needs::is_success, prepare::names};

use self::{
    known::identities,
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
        load::{Loaded, Suite},
        located::Located,
        model::{OneOrMany, Step, Teardown},
        rows::Row,
        sent::sent_texts,
    },
    result::{OperationPlan, Plan, generated},
    suite_list::Identity,
};

/// Everything that a run will do.
#[derive(Debug, Default)]
pub struct RunPlan {
    /// The scenarios, those that others need before them.
    pub scenarios: Vec<Arc<ScenarioPlan>>,
    /// The requests of the suite that are made when nothing is chosen, by the names of their scenarios.
    suite: Vec<Arc<Cases>>,
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
    /// Its requests, in order.
    pub cases: Arc<Cases>,
    /// Whether it changes anything on the server.
    pub writes: bool,
    /// Whether another scenario of the run needs it: then it is cleaned up at the very end.
    pub needed: bool,
    sent: Mutex<Weak<HashSet<String>>>,
}

/// One request to be made: a step, with one of its cases, under one prefix.
#[derive(Debug)]
pub struct Case {
    /// Its place among the requests of the scenario, from 0.
    pub index: usize,
    /// The place of the step in the scenario, from 0.
    pub step: usize,
    /// The step's name, its case filled in.
    pub name: String,
    /// The name as a snapshot's file is called.
    pub slug: String,
    /// The case's own variables, not filled.
    pub variables: Option<Row>,
    /// The version prefix.
    pub prefix: Option<Arc<str>>,
    /// Whether the step runs under other prefixes, too: then the prefix is nothing that snapshots tell apart.
    pub shares_snapshot: bool,
    /// The operation called.
    pub operation: Option<OperationRef>,
    /// The documented outcomes that the step names, its case filled in.
    pub outcomes: Vec<String>,
    /// The documented outcomes that it is to show: those that it names, else the one that its expectations allow.
    pub expected: Vec<String>,
    /// Who calls.
    pub persona: String,
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

impl Case {
    /// Whether a variable is one of its own.
    pub fn has(&self, name: &str) -> bool {
        name == "prefix" || self.variables.as_ref().is_some_and(|row| row.contains_key(name))
    }
}

impl ScenarioPlan {
    /// The request at this place, from 0, which must be below their number.
    pub fn case(&self, index: usize) -> Case {
        self.cases.at(index).case()
    }

    /// Texts that it sends as they stand in its file. As long as somebody holds them they are made only once; then they
    /// are gone, since they take as much memory as all its cases.
    pub fn sent(&self) -> Arc<HashSet<String>> {
        let mut known = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        known.upgrade().unwrap_or_else(|| {
            let sent = Arc::new(sent_texts(&self.loaded.scenario));
            *known = Arc::downgrade(&sent);
            sent
        })
    }

    /// The ready checks of a case.
    pub fn prepared(&self, case: &Case) -> &PreparedStep {
        &self.prepared[case.step]
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
            all.insert(&loaded.name, Cases::expand(loaded, contract)?);
        }
        let everything = Selection::default();
        let suite = all
            .values()
            .map(|cases| cases.only(&taken(&everything, cases)))
            .collect();
        let mut chosen: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        let mut place = 0;
        for (name, cases) in &all {
            let taken = taken(selection, cases);
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
            add_support(&all[name], taken);
        }
        let mut order = Vec::new();
        for name in chosen.keys() {
            put_in_order(name, &all, &mut order);
        }
        let mut scenarios = Vec::new();
        for name in order {
            let Some(cases) = all.remove(name) else {
                continue;
            };
            let cases = cases.only(&chosen[name]);
            let loaded = Arc::clone(cases.loaded());
            let writes = cases.iter().any(Planned::writes);
            let prepared = loaded
                .scenario
                .steps
                .iter()
                .map(|step| prepare(&loaded, step))
                .collect::<Result<_, _>>()?;
            let needed = needed.contains(name);
            scenarios.push(Arc::new(ScenarioPlan {
                sent: Mutex::default(),
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
        self.planned().any(|planned| writes || !planned.writes())
    }

    /// Whether anything is to be written down before it is sent: writes, if they are allowed, and what has a teardown.
    pub fn has_writes(&self, writes: bool) -> bool {
        self.planned().any(|planned| match planned.writes() {
            true => writes,
            false => !planned.step().teardown.is_empty(),
        })
    }

    /// Everybody who calls, to take something back too, each once: with writes, or without.
    pub fn personas(&self, writes: bool) -> IndexSet<String> {
        let mut personas = IndexSet::new();
        let mut add = |persona: &str| {
            if !personas.contains(persona) {
                personas.insert(persona.to_owned());
            }
        };
        for planned in self.planned().filter(|planned| writes || !planned.writes()) {
            add(&planned.persona());
            let teardown = planned.step().teardown.iter();
            let cleaners = teardown.filter_map(|teardown| teardown.persona.as_ref());
            cleaners.for_each(|persona| add(persona));
        }
        personas
    }

    /// All requests, scenario by scenario.
    pub fn planned(&self) -> impl Iterator<Item = Planned<'_>> {
        self.scenarios.iter().flat_map(|scenario| scenario.cases.iter())
    }

    /// By what all steps of the suite are known that run when nothing is chosen: sorted, each once.
    pub fn suite(&self) -> impl Iterator<Item = Identity> {
        self.suite.iter().flat_map(|cases| identities(cases))
    }

    /// By what the planned steps are known, scenario by scenario.
    pub fn identities(&self) -> impl Iterator<Item = Identity> {
        self.scenarios.iter().flat_map(|scenario| identities(&scenario.cases))
    }

    /// What reports are told at the start.
    pub fn describe(&self, plan: Plan) -> Plan {
        let mut operations: BTreeMap<&str, OperationPlan> = BTreeMap::new();
        for operation in self.planned().filter_map(Planned::operation) {
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

/// The places of the requests that are chosen, partitions aside.
fn taken(selection: &Selection, cases: &Cases) -> BTreeSet<usize> {
    let loaded = cases.loaded();
    let is_taken = |planned: &Planned<'_>| {
        let operation = planned.operation();
        selection.takes(Traits {
            operation: operation.map(|operation| operation.id.as_str()),
            operation_tags: operation.map_or(&[], |operation| &operation.tags),
            scenario_tags: &loaded.scenario.tags,
            method: planned.method(),
            prefix: planned.prefix(),
            persona: &planned.persona(),
            scenario: &loaded.name,
        })
    };
    cases.iter().filter(is_taken).map(Planned::index).collect()
}

/// The statuses a teardown accepts beyond the usual ones.
pub fn teardown_statuses(teardown: &Teardown) -> Option<&[u16]> {
    teardown
        .status
        .as_ref()
        .map(|status: &Located<OneOrMany<u16>>| status.as_slice())
}
