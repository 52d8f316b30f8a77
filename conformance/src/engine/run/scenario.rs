//! One scenario of a run, from its turn to the end of its steps.

use std::{
    collections::{BTreeSet, VecDeque},
    ops::Range,
    sync::Arc,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, join_all},
};
use tokio::sync::{RwLock, SemaphorePermit, mpsc};

use super::{Engine, Finished, Outcome, Running, path_of};
use crate::{
    contract::check,
    engine::{
        case::Done,
        paths::Paths,
        plan::{Case, ScenarioPlan, is_success, names},
        scope::Scope,
    },
    exchange::Exchange,
    fixture::{model::Step, template::fill_value},
    result::{StepResult, Verdict},
};

/// A case, and what it came to.
type Ended = (Case, Done);

/// A case that was started.
struct Started<'a> {
    done: BoxFuture<'static, Ended>,
    /// Free for another case when the result has been handed on.
    _place: Option<SemaphorePermit<'a>>,
}

impl Engine {
    pub(super) async fn scenario(
        self: Arc<Self>,
        plan: Arc<ScenarioPlan>,
        needs: Vec<Running>,
        gate: Arc<RwLock<()>>,
        results: mpsc::Sender<Finished>,
    ) -> Arc<Outcome> {
        let needs = join_all(needs).await;
        let _turn = if plan.writes && self.options.writes {
            (Some(gate.write().await), None, None)
        } else {
            // The semaphore is never closed.
            (None, Some(gate.read().await), self.readers.acquire().await.ok())
        };
        let mut scope = self.first.clone();
        for need in needs {
            scope.inherit(&need.scope);
        }
        // On the heap, since a suite can have thousands of scenarios that still wait for their turn.
        Arc::new(Box::pin(self.steps(&plan, scope, &results)).await)
    }

    /// Sends the steps of a scenario whose turn it is.
    async fn steps(
        self: &Arc<Self>,
        plan: &Arc<ScenarioPlan>,
        mut scope: Scope,
        results: &mpsc::Sender<Finished>,
    ) -> Outcome {
        self.fill_variables(plan, &mut scope);
        let _sent = plan.sent();
        let mut deleted = Vec::new();
        let mut paths = Paths::default();
        let mut next = 0;
        while next < plan.cases.len() {
            // One job means strict order, which recordings of a sequence stand on.
            let batch = if self.options.jobs == 1 { 1 } else { batch(plan, next) };
            let shared = Arc::new(scope.shared());
            let mut waiting = next..next + batch;
            let mut started = VecDeque::new();
            for index in next..next + batch {
                self.start_some(plan, &mut waiting, &shared, &mut started);
                let Some(Started { done, _place }) = started.pop_front() else {
                    break;
                };
                let (case, mut done) = done.await;
                self.after(plan, &case, &mut done, &mut scope, &mut deleted);
                paths.follow(plan, index, &mut done);
                self.options
                    .baseline
                    .iter()
                    .for_each(|baseline| baseline.judge(&mut done.result));
                if done.result.verdict == Verdict::Failed {
                    self.count_failure();
                }
                if let Some(exchange) = &done.exchange
                    && (done.result.verdict.shows_exchange() || self.options.all_exchanges)
                {
                    done.result.exchange = Some(self.view(exchange));
                }
                // Nobody listens only when the run is being torn down.
                let _ = results
                    .send(Finished {
                        result: done.result,
                        taken: done.taken,
                    })
                    .await;
            }
            next += batch;
        }
        let mut outcome = Outcome::default();
        if !plan.needed {
            self.ledger().end(&plan.loaded.name);
        }
        if plan.writes && !plan.needed {
            outcome.left_behind = self.take_back(Some(&plan.loaded.name)).await;
        }
        // Nobody else asks what it knows.
        if plan.needed {
            outcome.scope = scope;
        }
        outcome
    }

    /// Starts as many of the waiting cases as may be: a scenario can have a hundred thousand reads, and each that is
    /// started takes memory.
    fn start_some<'a>(
        self: &'a Arc<Self>,
        plan: &Arc<ScenarioPlan>,
        waiting: &mut Range<usize>,
        scope: &Arc<Scope>,
        started: &mut VecDeque<Started<'a>>,
    ) {
        loop {
            let place = self.ahead.try_acquire().ok();
            if place.is_none() && !started.is_empty() {
                return;
            }
            let Some(index) = waiting.next() else { return };
            let done = self.start(plan, index, scope);
            started.push_back(Started { done, _place: place });
        }
    }

    /// Starts a case; what it comes to can be waited for.
    fn start(
        self: &Arc<Self>,
        plan: &Arc<ScenarioPlan>,
        index: usize,
        scope: &Arc<Scope>,
    ) -> BoxFuture<'static, Ended> {
        let (engine, plan, scope) = (Arc::clone(self), Arc::clone(plan), Arc::clone(scope));
        let (task_engine, task_plan) = (Arc::clone(&engine), Arc::clone(&plan));
        let task = tokio::spawn(async move {
            let case = task_plan.case(index);
            let done = task_engine.run_case(&task_plan, &case, &scope).await;
            (case, done)
        });
        async move {
            // The panic itself has been printed then.
            task.await.unwrap_or_else(|_| {
                let case = plan.case(index);
                let done = engine.lost(&plan, &case);
                (case, done)
            })
        }
        .boxed()
    }

    /// What a finished case means for the cases after it.
    fn after(&self, plan: &ScenarioPlan, case: &Case, done: &mut Done, scope: &mut Scope, deleted: &mut Vec<String>) {
        let step = plan.step(case);
        if let Some(exchange) = &done.exchange {
            self.follow_deletions(step, exchange, deleted, &mut done.result);
        }
        if !self.options.generated {
            self.follow_laws(plan, case, done);
        }
        scope.shown.append(&mut done.made);
        Self::follow_undone(plan, case, &done.result, scope);
        // Where the first prefix cannot be tested, the next one stands in for it.
        let stands_in = step.capture.keys().any(|name| scope.not_testable.contains(name));
        if case.captures || stands_in {
            for (name, value) in &done.captured {
                scope.capture(name, value.clone());
            }
            for name in step
                .capture
                .keys()
                .filter(|name| !done.captured.iter().any(|(known, _)| known == *name))
            {
                let why = format!(
                    "step `{}` of {} {}",
                    case.name,
                    plan.loaded.name,
                    done.result.verdict.name()
                );
                scope.missing.entry(name.clone()).or_insert(why);
                if done.result.verdict == Verdict::NotTestable {
                    scope.not_testable.insert(name.clone());
                }
            }
        }
    }

    /// Remembers what was deleted, and finds it when it is still there.
    fn follow_deletions(&self, step: &Step, exchange: &Exchange, deleted: &mut Vec<String>, result: &mut StepResult) {
        let path = path_of(exchange);
        let gone = deleted.iter().find(|gone| {
            path.strip_prefix(gone.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        if let Some(finding) = gone
            .filter(|_| !is_success(step))
            .and_then(|gone| check::use_after_free(gone, exchange))
        {
            result.verdict = Verdict::Failed;
            result.findings.push(finding);
        }
        if exchange.sent.method == "DELETE" && (200..300).contains(&exchange.received.status) {
            deleted.push(path.to_owned());
        }
    }

    fn fill_variables(&self, plan: &ScenarioPlan, scope: &mut Scope) {
        for (name, value) in &plan.loaded.scenario.variables {
            // A value that is the same in every run is the fixture's own text; only others vary in snapshots.
            let varies = !names(&value.value).is_empty();
            match fill_value(&value.value, &scope.variables) {
                Ok(filled) if varies => scope.set(name, filled),
                Ok(filled) => scope.set_constant(name, filled),
                Err(error) => {
                    scope.missing.insert(name.clone(), error.to_string());
                }
            }
        }
    }
}

/// How many cases from `first` on can go side by side: one, or neighbouring reads that need nothing of each other.
fn batch(plan: &ScenarioPlan, first: usize) -> usize {
    let mut captured: BTreeSet<&String> = BTreeSet::new();
    let mut length = 0;
    for planned in (first..plan.cases.len()).map(|index| plan.cases.at(index)) {
        let stands_on_one = || planned.uses().iter().any(|name| captured.contains(name));
        if planned.writes() || (!captured.is_empty() && stands_on_one()) {
            break;
        }
        captured.extend(planned.step().capture.keys());
        length += 1;
    }
    length.max(1)
}
