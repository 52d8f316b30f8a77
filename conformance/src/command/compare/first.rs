//! What the first target did of each step, kept until the second one has done it too.
//!
//! Nobody knows how many and how large the answers are, so they wait outside of memory; what stays is the place of each
//! and how its step is compared.

use std::{collections::HashMap, io};

use serde::{Deserialize, Serialize};

use crate::{
    engine::{Finished, plan::RunPlan},
    exchange::obp_code,
    result::{ExchangeView, StepResult, Verdict},
    snapshot::{self, Snapshot},
    spool::{Place, Spool},
};

/// A step in both runs: scenario, name and prefix.
type Key = (String, String, Option<String>);

/// Status and OBP code.
pub(super) type Outcome = (u16, Option<String>);

/// What the first target did of a step.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct First {
    pub(super) verdict: Verdict,
    pub(super) reason: Option<String>,
    pub(super) outcome: Option<Outcome>,
    /// As it is written to files.
    snapshot: Option<String>,
}

impl First {
    fn of(finished: Finished) -> Self {
        Self {
            verdict: finished.result.verdict,
            reason: finished.result.reason,
            outcome: finished.result.exchange.as_ref().map(outcome),
            snapshot: finished.taken.map(|taken| taken.snapshot.render()),
        }
    }

    /// The snapshot of the answer, if it has one.
    pub(super) fn snapshot(&self) -> io::Result<Option<Snapshot>> {
        self.snapshot.as_deref().map(read).transpose()
    }
}

/// A snapshot that has gone the way of all that is kept, so that the way itself makes no difference.
pub(super) fn as_kept(snapshot: &Snapshot) -> io::Result<Snapshot> {
    read(&snapshot.render())
}

fn read(text: &str) -> io::Result<Snapshot> {
    Snapshot::parse(text).map_err(io::Error::other)
}

/// Status and OBP code of an answer.
pub(super) fn outcome(exchange: &ExchangeView) -> Outcome {
    let body: serde_json::Value = serde_json::from_str(&exchange.response_body).unwrap_or_default();
    let message = body.get("message").and_then(serde_json::Value::as_str);
    (exchange.status, message.and_then(obp_code).map(str::to_owned))
}

/// The steps of both runs.
pub(super) struct Firsts {
    steps: HashMap<Key, Step>,
    spool: Spool<First>,
}

#[derive(Default)]
struct Step {
    options: Option<snapshot::Options>,
    first: Option<Place>,
}

impl Firsts {
    /// The steps of a plan, none of them done.
    pub(super) fn new(plan: &RunPlan) -> Self {
        let mut steps = HashMap::new();
        for scenario in &plan.scenarios {
            for planned in scenario.cases.iter() {
                let prefix = planned.prefix().map(str::to_owned);
                let key = (scenario.loaded.name.clone(), planned.name(), prefix);
                let options = scenario.prepared[planned.step_index()].snapshot.clone();
                steps.insert(key, Step { options, first: None });
            }
        }
        let spool = Spool::new();
        Self { steps, spool }
    }

    /// Keeps what the first target did.
    ///
    /// # Errors
    /// The disk does not take it.
    pub(super) fn keep(&mut self, finished: Finished) -> io::Result<()> {
        let step = self.steps.entry(key(&finished.result)).or_default();
        step.first = Some(self.spool.put(&First::of(finished))?);
        Ok(())
    }

    /// What the first target did of the step of the second one's result, and how both are compared. Only when all is
    /// kept.
    ///
    /// # Errors
    /// The disk does not give it back.
    pub(super) fn of(&mut self, result: &StepResult) -> io::Result<(Option<First>, Option<&snapshot::Options>)> {
        let Some(step) = self.steps.get(&key(result)) else {
            return Ok((None, None));
        };
        let first = step.first.map(|place| self.spool.get(place)).transpose()?;
        Ok((first, step.options.as_ref()))
    }
}

fn key(result: &StepResult) -> Key {
    (result.scenario.clone(), result.step.clone(), result.prefix.clone())
}
