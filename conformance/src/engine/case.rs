//! One request of a run: sent, checked in three layers, and turned into a result that holds no secret.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::{
    plan::{Case, ScenarioPlan},
    recorder::Taken,
    run::{Engine, SnapshotMode},
    scope::Scope,
    send::{Recipe, build},
    stop::Cause,
};
use crate::{
    contract::{Operation, check},
    exchange::{Exchange, Received, Sent},
    expectation,
    finding::Finding,
    fixture::model::{SnapshotChoice, SnapshotOptions, Step, Until},
    result::{ExchangeView, StepResult, Verdict},
    snapshot,
};

/// What a case left behind.
pub(super) struct Done {
    /// For the reports.
    pub(super) result: StepResult,
    /// Captured values, by name.
    pub(super) captured: Vec<(String, Value)>,
    /// What was sent and came back; absent if nothing was sent.
    pub(super) exchange: Option<Exchange>,
    /// Whether a request went out, answered or not.
    pub(super) sent: bool,
    /// The snapshot taken.
    pub(super) taken: Option<Taken>,
}

/// The last answer of a case, and what it took to get it.
struct Answer {
    exchange: Exchange,
    requests: u32,
    time: Duration,
}

impl Engine {
    /// Runs one case.
    pub(super) async fn run_case(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope) -> Done {
        let mut result = blank(plan, case);
        if let Some(why) = self.skipped(case, scope) {
            result.verdict = Verdict::Skipped;
            result.reason = Some(why);
            return Done { result, captured: Vec::new(), exchange: None, sent: false, taken: None };
        }
        let scope = scope.of_case(case);
        match self.answer(plan, case, &scope, &mut result.requests).await {
            Ok(answer) => self.judge(plan, case, &scope, answer, result),
            Err(broken) => {
                result.verdict = Verdict::Broken;
                result.reason = Some(self.masker.mask(&broken.why).into_owned());
                Done { result, captured: Vec::new(), exchange: None, sent: broken.sent, taken: None }
            }
        }
    }

    fn skipped(&self, case: &Case, scope: &Scope) -> Option<String> {
        match self.stop.cause() {
            Some(Cause::Interrupted) => return Some("the run was interrupted".to_owned()),
            Some(Cause::Failures) => return Some("as many steps failed as --max-failures allows".to_owned()),
            Some(Cause::Unreachable) => return Some("the target does not answer any more".to_owned()),
            None => {}
        }
        if case.writes && !self.options.writes {
            return Some(self.options.why_no_writes.clone());
        }
        scope.lacks(case)
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
        let never_sent = |why: String| Broken { why, sent: false };
        let authorization = self.sessions.authorization(&case.persona).await;
        let authorization = authorization.map_err(|error| never_sent(error.to_string()))?;
        let recipe = Recipe {
            request: &step.request,
            bodies: &plan.loaded.scenario.bodies,
            operation: case.operation.as_deref(),
            prefix: case.prefix.as_deref(),
            method: &case.method,
            authorization,
            extra_headers: self.client.extra_headers(),
            base_url: self.client.base_url(),
        };
        let sent = build(&recipe, &scope.variables, &self.maker).map_err(never_sent)?;
        let start = Instant::now();
        let wait = step.until.as_ref().map(|until| pauses(until));
        loop {
            *requests += 1;
            let received = self.send(&sent).await.map_err(|error| Broken { sent: error.maybe_sent(), why: error.to_string() })?;
            let exchange = Exchange { sent: sent.clone(), received };
            let time = start.elapsed();
            let Some((deadline, pause)) = wait else { return Ok(Answer { exchange, requests: *requests, time }) };
            let as_expected = !self.expect(plan, step, scope, &exchange.received).iter().any(|found| found.class.fails());
            if as_expected || time + pause >= deadline || self.stop.cause().is_some() {
                return Ok(Answer { exchange, requests: *requests, time });
            }
            tokio::time::sleep(pause).await;
        }
    }

    fn expect(&self, plan: &ScenarioPlan, step: &Step, scope: &Scope, received: &Received) -> Vec<Finding> {
        expectation::check(&step.expect, received, &scope.variables, &plan.loaded.path, self.options.exact)
    }

    /// Checks an answer in all layers.
    fn judge(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope, answer: Answer, mut result: StepResult) -> Done {
        let step = plan.step(case);
        let exchange = answer.exchange;
        let mut findings = self.expect(plan, step, scope, &exchange.received);
        let mut captured = Vec::new();
        // A refused request has nothing to capture; one finding tells so, not one for each value.
        let refused = findings.iter().any(|found| found.class.fails());
        if case.captures && !refused {
            for (name, capture) in &step.capture {
                match expectation::capture(capture, &exchange.received, &plan.loaded.path) {
                    Ok(value) => captured.push((name.clone(), value)),
                    Err(finding) => findings.push(finding),
                }
                self.hide(capture, captured.last());
            }
        }
        let operation = case.operation.clone().or_else(|| self.contract.of_exchange(&exchange).cloned());
        let call = check::Call { login: self.login_of(case), negative: expects_refusal(step) };
        findings.extend(check::exchange(&self.contract, operation.as_deref(), &call, &exchange));
        let sound = !findings.iter().any(|finding| finding.class.fails());

        let mut own = scope.clone();
        for (name, value) in &captured {
            own.set(name, value.clone());
        }
        own.remember(&exchange.sent);
        let (verdict, taken) = match snapshot_options(plan, step) {
            Some(options) => self.compare(plan, case, &own, operation.as_deref(), &options, &exchange, &mut findings),
            None => (Verdict::Passed, None),
        };
        result.outcomes = outcomes(step, operation.as_deref(), &exchange.received);
        result.operation = result.operation.or_else(|| operation.map(|operation| operation.id.clone()));
        result.verdict = if findings.iter().any(|finding| finding.class.fails()) { Verdict::Failed } else { verdict };
        result.findings = findings.into_iter().map(|finding| self.masked(finding)).collect();
        result.exchange = Some(self.view(&exchange, &case.persona));
        result.requests = answer.requests;
        result.time = answer.time;
        let taken = taken.filter(|_| sound);
        Done { result, captured, exchange: Some(exchange), sent: true, taken }
    }

    #[expect(clippy::too_many_arguments, reason = "these are the inputs of one comparison, used nowhere else together")]
    fn compare(
        &self,
        plan: &ScenarioPlan,
        case: &Case,
        scope: &Scope,
        operation: Option<&Operation>,
        options: &SnapshotOptions,
        exchange: &Exchange,
        findings: &mut Vec<Finding>,
    ) -> (Verdict, Option<Taken>) {
        let rules = snapshot::Rules {
            variables: &scope.shown,
            sent: &scope.sent,
            volatile: operation.map_or(&[], |operation| operation.volatile(exchange.received.status)),
            options,
        };
        let taken = snapshot::redact(&exchange.received, &rules);
        let taken = Taken {
            scenario: plan.loaded.name.clone(),
            slug: case.slug.clone(),
            prefix: case.prefix.clone(),
            snapshot: taken.described(&plan.loaded.path, &case.name),
        };
        if self.options.snapshots == SnapshotMode::Record {
            return (Verdict::Passed, Some(taken));
        }
        match self.store.find(&taken.scenario, &taken.slug, taken.prefix.as_deref()) {
            None => (Verdict::Pending, Some(taken)),
            Some((path, expected)) => {
                let found = snapshot::compare(expected, &taken.snapshot, options, self.options.exact);
                let differs = found.iter().any(|difference| difference.class.fails());
                findings.extend(found.into_iter().map(|difference| difference.into_finding(path)));
                (Verdict::Passed, differs.then_some(taken))
            }
        }
    }

    fn masked(&self, finding: Finding) -> Finding {
        let mask = |text: String| self.masker.mask(&text).into_owned();
        Finding {
            message: mask(finding.message),
            expected: finding.expected.map(mask),
            actual: finding.actual.map(mask),
            ..finding
        }
    }

    fn view(&self, exchange: &Exchange, persona: &str) -> ExchangeView {
        let (sent, received) = (&exchange.sent, &exchange.received);
        ExchangeView {
            method: sent.method.clone(),
            url: self.masker.mask(&sent.url).into_owned(),
            request_headers: self.masker.mask_headers(&sent.headers),
            request_body: self.body_view(&sent.body),
            status: received.status,
            response_headers: self.masker.mask_headers(&received.headers),
            response_body: self.body_view(&received.body),
            correlation_id: received.header("Correlation-Id").map(|id| self.masker.mask(id).into_owned()),
            curl: self.curl(sent, persona),
        }
    }

    fn body_view(&self, body: &[u8]) -> String {
        const LIMIT: usize = 64 * 1024;
        // Masking comes before cutting, so that no half of a secret is left at the cut.
        let text = String::from_utf8_lossy(body);
        let mut text = self.masker.mask(&text).into_owned();
        if text.len() > LIMIT {
            let cut = (0..=LIMIT).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text.truncate(cut);
            text.push_str(&format!("… ({} bytes in all)", body.len()));
        }
        text
    }

    /// A curl line for a request.
    pub(super) fn curl(&self, sent: &Sent, persona: &str) -> String {
        self.masker.curl_line(sent, persona)
    }
}

/// Why a case could not be carried out.
struct Broken {
    why: String,
    sent: bool,
}

fn blank(plan: &ScenarioPlan, case: &Case) -> StepResult {
    StepResult {
        scenario: plan.loaded.name.clone(),
        step: case.name.clone(),
        prefix: case.prefix.clone(),
        operation: case.operation.as_ref().map(|operation| operation.id.clone()),
        outcomes: plan.step(case).outcomes.iter().map(|outcome| outcome.value.clone()).collect(),
        persona: case.persona.clone(),
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
    (read(&until.timeout), until.interval.as_deref().map_or(Duration::from_millis(200), read))
}

fn snapshot_options(plan: &ScenarioPlan, step: &Step) -> Option<SnapshotOptions> {
    let of_scenario = || plan.loaded.scenario.snapshot.as_ref().map(|options| options.value.clone()).unwrap_or_default();
    match step.snapshot.as_ref().map(|choice| &choice.value) {
        Some(SnapshotChoice::Taken(false)) => None,
        Some(SnapshotChoice::Options(options)) => Some((**options).clone()),
        Some(SnapshotChoice::Taken(true)) | None => Some(of_scenario()),
    }
}

/// The cells of the matrix that a step fills: those that it names, else the one that its answer is.
fn outcomes(step: &Step, operation: Option<&Operation>, received: &Received) -> Vec<String> {
    if !step.outcomes.is_empty() {
        return step.outcomes.iter().map(|outcome| outcome.value.clone()).collect();
    }
    let message = received.json().ok();
    let message = message.as_ref().and_then(|body| body.get("message")).and_then(Value::as_str).unwrap_or_default();
    let found = operation.and_then(|operation| operation.outcome_of(received.status, message));
    found.map(|outcome| outcome.key.clone()).into_iter().collect()
}
