//! One request of a run: sent, checked in three layers, and turned into a result that holds no secret.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::{
    broken::{Broken, ended},
    plan::{Case, ScenarioPlan},
    recorder::Taken,
    run::{Engine, SnapshotMode},
    scope::Scope,
    send::{Recipe, build},
};
use crate::{
    contract::{
        Operation,
        check::{self, Credentials},
    },
    exchange::{Exchange, Received, Sent},
    expectation::Answer as Answered,
    finding::{Check, Finding},
    fixture::{
        model::{Step, Until},
        template::FUNCTIONS,
    },
    result::{StepResult, Verdict},
    snapshot::{self, Selector},
    target::{
        client::SendError,
        profile::{ANONYMOUS, INVALID},
    },
};

/// What a case left behind.
pub(super) struct Done {
    /// For the reports.
    pub(super) result: StepResult,
    /// Captured values, by name; those of the first prefix are for the steps that follow, all for the teardown.
    pub(super) captured: Vec<(String, Value)>,
    /// Values that the request's templates made themselves, by function.
    pub(super) made: Vec<(String, Value)>,
    /// What was sent and came back; absent if nothing was sent.
    pub(super) exchange: Option<Exchange>,
    /// The body that came back, as JSON; `null` if it is none.
    pub(super) body: Value,
    /// The snapshot taken.
    pub(super) taken: Option<Taken>,
    /// Paths of the snapshot's options that fit nothing in the answer.
    pub(super) unmatched: Vec<Selector>,
}

impl Done {
    pub(super) fn without_answer(result: StepResult) -> Self {
        Self {
            result,
            captured: Vec::new(),
            made: Vec::new(),
            exchange: None,
            body: Value::Null,
            taken: None,
            unmatched: Vec::new(),
        }
    }
}

/// The last answer of a case, and what it took to get it.
struct Answer {
    exchange: Exchange,
    time: Duration,
}

impl Engine {
    /// Runs one case.
    pub(super) async fn run_case(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope) -> Done {
        let mut result = blank(plan, case);
        if let Some((verdict, why)) = self.skipped(case, scope) {
            result.verdict = verdict;
            result.reason = Some(why);
            return Done::without_answer(result);
        }
        let mut scope = scope.of_case(case);
        if let Err(broken) = self.add_secrets(case, &mut scope).await {
            return self.broken(plan, case, broken, result);
        }
        let mut done = match self.answer(plan, case, &scope, &mut result.requests).await {
            Ok(answer) => self.judge(plan, case, &scope, answer, result),
            Err(broken) => self.broken(plan, case, broken, result),
        };
        if done.result.verdict == Verdict::Failed {
            self.excuse(plan, case, &scope, &mut done).await;
        } else if self.options.generated {
            self.look_at_refusal(plan, case, &mut done).await;
        }
        done
    }

    /// Fills the variables that a login gives, where the request uses them.
    async fn add_secrets(&self, case: &Case, scope: &mut Scope) -> Result<(), Broken> {
        for name in case.uses.iter().filter(|name| self.logins.offers(name)) {
            let value = self.logins.variable(name).await;
            if let Some(value) = value.map_err(|error| Broken::before(error.to_string()))? {
                scope.set(name, Value::from(value));
            }
        }
        Ok(())
    }

    fn skipped(&self, case: &Case, scope: &Scope) -> Option<(Verdict, String)> {
        if let Some(cause) = self.stop.cause() {
            return Some((Verdict::Skipped, ended(cause).to_owned()));
        }
        if case.writes && !self.options.writes {
            return Some((Verdict::Skipped, self.options.why_no_writes.clone()));
        }
        let made = |name: &str| FUNCTIONS.contains(&name) || self.logins.offers(name) || case.has(name);
        let lacking = case
            .uses
            .iter()
            .find(|name| scope.variables.get(name).is_none() && !made(name))?;
        if let Some(why) = self.options.missing.get(lacking) {
            return Some((Verdict::Skipped, why.clone()));
        }
        let verdict = match scope.not_testable.contains(lacking) {
            true => Verdict::NotTestable,
            false => Verdict::Skipped,
        };
        Some((verdict, scope.why_missing(lacking)))
    }

    /// Sends the request, again and again if the step says `until`.
    async fn answer(
        &self,
        plan: &ScenarioPlan,
        case: &Case,
        scope: &Scope,
        requests: &mut u32,
    ) -> Result<Answer, Broken> {
        let step = plan.step(case);
        let login = self
            .logins
            .headers(&case.persona)
            .await
            .map_err(|error| Broken::before(error.to_string()))?;
        let recipe = Recipe {
            request: &step.request,
            bodies: &plan.loaded.scenario.bodies,
            operation: case.operation.as_deref(),
            prefix: case.prefix.as_deref(),
            method: &case.method,
            login,
            base_url: &self.options.base_url,
        };
        let sent = build(&recipe, &scope.variables).map_err(Broken::before)?;
        if let Some(why) = self.not_to_be_sent(plan, case, &sent).await {
            return Err(Broken::not_testable(why));
        }
        let start = Instant::now();
        let wait = step.until.as_ref().map(|until| pauses(until));
        loop {
            let received = self.send_written(plan, case, scope, &sent, requests).await?;
            let exchange = Exchange {
                sent: sent.clone(),
                received,
            };
            let time = start.elapsed();
            let Some((deadline, pause)) = wait else {
                return Ok(Answer { exchange, time });
            };
            let as_expected = !self
                .expect(plan, case, scope, &Answered::new(&exchange.received))
                .iter()
                .any(|found| found.class.fails());
            if as_expected || time + pause >= deadline || self.stop.cause().is_some() {
                return Ok(Answer { exchange, time });
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = self.stop.interrupted() => {}
            }
        }
    }

    /// Sends the request once it stands in the journal, if it belongs there.
    async fn send_written(
        &self,
        plan: &ScenarioPlan,
        case: &Case,
        scope: &Scope,
        sent: &Sent,
        requests: &mut u32,
    ) -> Result<Received, Broken> {
        let written = self.written(plan, case, scope, sent).await?;
        match self.send_unless_interrupted(sent, case, requests).await {
            Some(Ok(received)) => {
                self.answered(plan, case, written.as_ref(), &received);
                Ok(received)
            }
            Some(Err(error)) => {
                let mut broken = Broken::of(&error, sent);
                if let Some(written) = written {
                    // On the heap, since next to no step gets here, and each that is started is as large as all that it
                    // may come to.
                    Box::pin(self.unanswered(written, &error, &mut broken)).await;
                }
                Err(broken)
            }
            None => {
                self.unsent(written.as_ref());
                let why = self.stop.cause().map_or("the run has ended", ended).to_owned();
                Err(Broken::skipped(why))
            }
        }
    }

    /// A read is dropped when the run is interrupted; a write is waited for, since nobody could tell what it did.
    async fn send_unless_interrupted(
        &self,
        sent: &Sent,
        case: &Case,
        requests: &mut u32,
    ) -> Option<Result<Received, SendError>> {
        let answer = if case.writes {
            self.send(sent, |_| true).await
        } else {
            tokio::select! {
                answer = self.send(sent, |_| true) => answer,
                () = self.stop.interrupted() => None,
            }
        };
        let answer = answer?;
        *requests += answer.as_ref().map_or(1, |patient| patient.requests);
        Some(answer.map(|patient| patient.received))
    }

    fn expect(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope, received: &Answered<'_>) -> Vec<Finding> {
        plan.prepared(case)
            .expect
            .check(received, &scope.variables, self.options.exact)
    }

    /// Checks an answer in all layers.
    fn judge(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope, answer: Answer, mut result: StepResult) -> Done {
        let (step, prepared) = (plan.step(case), plan.prepared(case));
        let exchange = answer.exchange;
        if self.options.generated {
            self.hide_secrets(&exchange.received);
        }
        let received = Answered::new(&exchange.received);
        let mut findings = self.expect(plan, case, scope, &received);
        let mut captured = Vec::new();
        // A refused request has nothing to capture; one finding tells so, not one for each value. What is secret in an
        // unexpected answer is hidden all the same.
        let refused = fails(&findings);
        for (name, capture) in &prepared.captures {
            if refused && !capture.is_secret() {
                continue;
            }
            match capture.take(&received) {
                Ok(value) => {
                    if capture.is_secret() {
                        self.hide(name, &value);
                    }
                    captured.push((name.clone(), value));
                }
                Err(finding) if !refused => findings.push(*finding),
                Err(_) => {}
            }
        }
        if refused {
            captured.clear();
        }
        let operation = self.operation_of(&exchange);
        let call = check::Call {
            login: credentials(&case.persona),
            negative: expects_refusal(step),
            outside: case.operation.is_none() && step.expect.status.is_some(),
        };
        findings.extend(check::read_exchange(
            &self.contract,
            operation,
            &call,
            &exchange,
            received.read(),
        ));
        let sound = !fails(&findings);

        let made = scope.made();
        let mut compared = Compared::default();
        if let Some(options) = &prepared.snapshot {
            let mut shown = scope.shown.clone();
            shown.extend(made.iter().cloned());
            shown.retain(|(known, _)| !captured.iter().any(|(name, _)| name == known));
            shown.extend(captured.iter().cloned());
            compared = self.compare(plan, case, &shown, operation, options, &received);
            findings.append(&mut compared.findings);
        }
        // What failed is the outcome that was to be shown, not the one that came instead.
        if !fails(&findings) || case.expected.is_empty() {
            result.outcomes = outcomes(case, operation, &received);
        }
        result.operation = result
            .operation
            .or_else(|| operation.map(|operation| operation.id.clone()));
        result.verdict = match (fails(&findings), compared.pending) {
            (true, _) => Verdict::Failed,
            (false, true) => Verdict::Pending,
            (false, false) => Verdict::Passed,
        };
        result.findings = findings.into_iter().map(|finding| self.masked(finding)).collect();
        result.time = answer.time;
        let body = received.into_json();
        let taken = compared
            .taken
            .filter(|_| sound || self.options.snapshots == SnapshotMode::HandOut);
        Done {
            result,
            captured,
            made,
            exchange: Some(exchange),
            body,
            taken,
            unmatched: compared.unmatched,
        }
    }

    /// The operation that answered: by the request itself, whatever the step is about.
    fn operation_of(&self, exchange: &Exchange) -> Option<&Operation> {
        let path = exchange.sent.url.strip_prefix(&self.options.base_url)?;
        self.contract
            .find(&exchange.sent.method, path)
            .map(|found| found.operation)
    }

    fn compare(
        &self,
        plan: &ScenarioPlan,
        case: &Case,
        shown: &[(String, Value)],
        operation: Option<&Operation>,
        options: &snapshot::Options,
        received: &Answered<'_>,
    ) -> Compared {
        let answer = received.received;
        let volatile = operation.map(|operation| self.volatile(operation, answer.status));
        let sent = plan.sent();
        let rules = snapshot::Rules {
            variables: shown,
            sent: &sent,
            volatile: volatile.as_deref().map_or(&[], Vec::as_slice),
            options,
            is_json: Some(received.read().is_ok()),
        };
        let redacted = snapshot::redact(answer, &rules);
        let mut taken = redacted.snapshot;
        self.mask_snapshot(&mut taken, &answer.body);
        taken.metadata.source = Some(plan.loaded.file.clone());
        taken.metadata.expression = Some(case.name.to_string());
        let mut compared = Compared {
            unmatched: redacted.unmatched,
            ..Compared::default()
        };
        let mut differs = true;
        if self.options.snapshots == SnapshotMode::Compare {
            match self.shelf.find(plan, case) {
                Err(error) => {
                    let message = format!("the snapshot was there when the run began and cannot be read now: {error}");
                    let finding = Finding::breaking(Check::Snapshot, message, "");
                    compared.findings.push(Finding { at: None, ..finding });
                }
                Ok(None) => compared.pending = true,
                Ok(Some(expected)) => {
                    let differences = snapshot::compare(&expected, &taken, options, self.options.exact);
                    differs = differences.iter().any(|difference| difference.class.fails());
                    if !differences.is_empty() {
                        let file = self.shelf.file(plan, case);
                        let found = differences.into_iter().map(|difference| difference.into_finding(&file));
                        compared.findings.extend(found);
                    }
                }
            }
        }
        compared.taken = self.options.keeps_snapshots.then(|| Taken {
            scenario: plan.loaded.name.clone(),
            slug: case.slug.to_string(),
            prefix: case.prefix.as_deref().map(str::to_owned),
            snapshot: taken,
            differs,
        });
        compared
    }

    /// Makes a captured secret known before anything of the answer is shown.
    fn hide(&self, name: &str, value: &Value) {
        match value {
            Value::String(text) => self.masker.add(text, name),
            Value::Number(number) => self.masker.add(&number.to_string(), name),
            Value::Array(entries) => entries.iter().for_each(|entry| self.hide(name, entry)),
            Value::Object(members) => members.values().for_each(|member| self.hide(name, member)),
            Value::Null | Value::Bool(_) => {}
        }
    }
}

/// What the comparison with a snapshot gave.
#[derive(Default)]
struct Compared {
    findings: Vec<Finding>,
    pending: bool,
    taken: Option<Taken>,
    unmatched: Vec<Selector>,
}

fn fails(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.class.fails())
}

fn credentials(persona: &str) -> Credentials {
    match persona {
        ANONYMOUS => Credentials::Absent,
        INVALID => Credentials::Invalid,
        _ => Credentials::Valid,
    }
}

pub(super) fn blank(plan: &ScenarioPlan, case: &Case) -> StepResult {
    StepResult {
        scenario: plan.loaded.name.clone(),
        step: case.name.to_string(),
        prefix: case.prefix.as_deref().map(str::to_owned),
        operation: case.operation.as_ref().map(|operation| operation.id.clone()),
        outcomes: case.expected.to_vec(),
        persona: case.persona.to_string(),
        source: plan.place(case),
        verdict: Verdict::Passed,
        reason: None,
        findings: Vec::new(),
        exchange: None,
        requests: 0,
        time: Duration::ZERO,
    }
}

/// Whether the fixture sends something that must be refused.
fn expects_refusal(step: &Step) -> bool {
    let statuses = step.expect.status.as_ref().map(|status| status.as_slice());
    step.expect.code.is_some()
        || statuses.is_some_and(|all: &[u16]| !all.is_empty() && all.iter().all(|status| *status >= 400))
}

fn pauses(until: &Until) -> (Duration, Duration) {
    // Both texts were checked when the fixture was loaded.
    let read = |text: &str| humantime::parse_duration(text).unwrap_or_default();
    (
        read(&until.timeout),
        until.interval.as_deref().map_or(Duration::from_millis(200), read),
    )
}

/// The cells of the matrix that a step fills: those that it names, else the one that its answer is.
fn outcomes(case: &Case, operation: Option<&Operation>, received: &Answered<'_>) -> Vec<String> {
    if !case.outcomes.is_empty() {
        return case.outcomes.to_vec();
    }
    let found = operation.and_then(|operation| operation.outcome_of(received.received.status, received.message()));
    found.map(|outcome| outcome.key.clone()).into_iter().collect()
}
#[cfg(test)]
mod tests {
    use super::{Case, Done, Engine, ScenarioPlan, Scope};

    /// How large the future is that such a function makes.
    fn size<'a, F: Future<Output = Done>>(_: fn(&'a Engine, &'a ScenarioPlan, &'a Case, &'a Scope) -> F) -> usize {
        size_of::<F>()
    }

    #[test]
    fn a_case_that_is_under_way_is_small() {
        // It is moved when it is started, and at each of its turns where anything in it goes to the heap as a whole.
        let size = size(Engine::run_case);
        assert!(size < 6 << 10, "{size} bytes");
    }
}
