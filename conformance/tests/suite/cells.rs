//! Which documented outcomes the steps of a suite show: by the names that a step gives, else by status and code.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use obp_conform::{
    contract::{Contract, Operation},
    fixture::{
        cases::cases,
        load::Suite,
        model::{Prefixes, PrefixesNamed, Scenario, Step},
        template::{Variables, fill_text},
    },
};
use serde::Deserialize;
use serde_json::Value;

/// An operation and the key of one of its outcomes.
pub(super) type Cell = (String, String);

/// Outcomes that nobody can bring about from outside.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unreachable {
    operations: Vec<String>,
    outcomes: Vec<String>,
    pub(super) reason: String,
}

impl Unreachable {
    pub(super) fn cells(&self) -> impl Iterator<Item = Cell> {
        let outcomes = |operation: &String| {
            let operation = operation.clone();
            self.outcomes
                .iter()
                .map(move |outcome| (operation.clone(), outcome.clone()))
        };
        self.operations.iter().flat_map(outcomes)
    }
}

/// A step as the matrix of callers sees it.
pub(super) struct Call {
    pub(super) operation: String,
    pub(super) persona: String,
    pub(super) prefixes: Vec<String>,
    pub(super) success: bool,
}

/// The cells that steps show, each with one of the steps.
pub(super) fn shown(suite: &Suite, contract: &Contract) -> BTreeMap<Cell, String> {
    let mut shown = BTreeMap::new();
    for (scenario, name, step) in steps(suite) {
        let Some(operation) = operation(contract, scenario, step) else {
            continue;
        };
        for case in cases(step) {
            for key in keys(operation, step, case.variables.as_ref()) {
                shown
                    .entry((operation.id.clone(), key))
                    .or_insert_with(|| format!("{name} › {}", case.name));
            }
        }
    }
    shown
}

/// All calls of operations.
pub(super) fn calls(suite: &Suite, contract: &Contract) -> Vec<Call> {
    let mut calls = Vec::new();
    for (scenario, _, step) in steps(suite) {
        let Some(operation) = operation(contract, scenario, step) else {
            continue;
        };
        let persona = step
            .persona
            .as_ref()
            .or(scenario.persona.as_ref())
            .map_or("full", |persona| persona.as_str());
        let personas: BTreeSet<String> = cases(step)
            .map(|case| filled(persona, case.variables.as_ref()))
            .collect();
        let success = statuses(step).iter().any(|status| (200..300).contains(status)) && step.expect.code.is_none();
        for persona in personas {
            let prefixes = prefixes(contract, scenario, step).into_iter().flatten().collect();
            calls.push(Call {
                operation: operation.id.clone(),
                persona,
                prefixes,
                success,
            });
        }
    }
    calls
}

/// The prefixes that a step runs under.
pub(super) fn prefixes(contract: &Contract, scenario: &Scenario, step: &Step) -> Vec<Option<String>> {
    let served = operation(contract, scenario, step).map_or(&[][..], |operation| &operation.prefixes);
    let chosen = step
        .prefixes
        .as_ref()
        .or(scenario.prefixes.as_ref())
        .map(|prefixes| &prefixes.value);
    let all: Vec<_> = match chosen {
        Some(Prefixes::List(list)) => list.iter().cloned().map(Some).collect(),
        Some(Prefixes::Named(PrefixesNamed::All)) => served.iter().cloned().map(Some).collect(),
        _ => served.first().cloned().map(Some).into_iter().collect(),
    };
    if all.is_empty() { vec![None] } else { all }
}

fn steps(suite: &Suite) -> impl Iterator<Item = (&Scenario, &str, &Step)> {
    suite.scenarios.iter().flat_map(|loaded| {
        loaded
            .scenario
            .steps
            .iter()
            .map(|step| (&loaded.scenario, loaded.name.as_str(), &step.value))
    })
}

fn operation<'a>(contract: &'a Contract, scenario: &Scenario, step: &Step) -> Option<&'a Operation> {
    let inherited = scenario.operation.as_ref().filter(|_| step.request.path.is_none());
    contract.operation(step.operation.as_ref().or(inherited)?)
}

fn keys(operation: &Operation, step: &Step, row: Option<&IndexMap<String, Value>>) -> Vec<String> {
    if !step.outcomes.is_empty() {
        return step.outcomes.iter().map(|outcome| filled(outcome, row)).collect();
    }
    let (statuses, code) = (statuses(step), step.expect.code.as_ref().map(|code| filled(code, row)));
    let fits = operation.outcomes.iter().filter(|outcome| {
        statuses.contains(&outcome.status) && (outcome.code == code || (code.is_none() && outcome.status < 300))
    });
    let fits: Vec<_> = fits.map(|outcome| outcome.key.clone()).collect();
    // Where several outcomes share status and code, a step that does not name one shows none.
    if fits.len() == 1 { fits } else { Vec::new() }
}

fn statuses(step: &Step) -> Vec<u16> {
    step.expect
        .status
        .as_ref()
        .map_or(Vec::new(), |status| status.as_slice().to_vec())
}

fn filled(text: &str, row: Option<&IndexMap<String, Value>>) -> String {
    let mut variables = Variables::default();
    for (name, value) in row.into_iter().flatten() {
        variables.set(name, value.clone());
    }
    fill_text(text, &variables).map_or_else(|_| text.to_owned(), |text| text.into_owned())
}
