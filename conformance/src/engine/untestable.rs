//! Steps that this instance cannot be asked: a step that failed is looked at with what is known of the instance.
//!
//! Absent on purpose: what is enough to say so; `discovery` has it.

use super::{
    case::Done,
    plan::{Case, ScenarioPlan, is_success},
    run::Engine,
    scope::Scope,
};
use crate::{
    contract::{Found, Operation},
    discovery::{Answered, Call},
    exchange::Sent,
    finding::Check,
    fixture::model::Step,
    result::{StepResult, Verdict},
};

/// OBP's code for a missing role.
const NO_ROLE: &str = "OBP-20006";

impl Engine {
    /// Takes a failure back that tells of the instance, not of its conformance.
    pub(super) async fn excuse(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope, done: &mut Done) {
        if done.exchange.is_none() {
            return;
        }
        let why = match self.why_not_testable(plan, case, done).await {
            Some(why) => Some(why),
            None => stands_on_undone(plan.step(case), scope, &done.result),
        };
        if let Some(why) = why {
            done.result.verdict = Verdict::NotTestable;
            done.result.reason = Some(self.masker.mask(&why).into_owned());
            done.result.findings.clear();
            done.captured.clear();
            done.taken = None;
        }
    }

    pub(super) async fn why_not_testable(&self, plan: &ScenarioPlan, case: &Case, done: &Done) -> Option<String> {
        let (instance, exchange) = (self.instance.as_ref()?, done.exchange.as_ref()?);
        let found = self.found(&exchange.sent)?;
        let call = call(plan, case, &found);
        let code = exchange.received.code();
        let answered = Answered {
            status: exchange.received.status,
            code: code.as_deref(),
        };
        instance.excuse(&call, answered).await
    }

    /// Why a write must not be sent: it is to be refused for want of a role that its caller holds.
    pub(super) async fn not_to_be_sent(&self, plan: &ScenarioPlan, case: &Case, sent: &Sent) -> Option<String> {
        let instance = self.instance.as_ref().filter(|_| case.writes)?;
        let found = self.found(sent)?;
        instance.why_role_held(&call(plan, case, &found)).await
    }

    pub(super) fn found(&self, sent: &Sent) -> Option<Found<'_>> {
        let path = sent.url.strip_prefix(&self.options.base_url)?;
        self.contract.find(&sent.method, path)
    }

    /// Remembers writes that were to succeed and cannot be tested here, until one under another prefix passes.
    pub(super) fn follow_undone(plan: &ScenarioPlan, case: &Case, result: &StepResult, scope: &mut Scope) {
        if !case.writes || !is_success(plan.step(case)) {
            return;
        }
        let step = (plan.loaded.name.clone(), case.step);
        match result.verdict {
            Verdict::NotTestable => {
                let why = format!(
                    "step `{}` of {}, which is not testable here",
                    case.name, plan.loaded.name
                );
                scope.undone.entry(step).or_insert(why);
            }
            Verdict::Passed | Verdict::Pending | Verdict::Deviates => {
                scope.undone.remove(&step);
            }
            Verdict::Failed | Verdict::Skipped | Verdict::Broken => {}
        }
    }
}

/// What a step shows may stand on a write that could not be made. What it breaks of the contract, and whom it lets in,
/// does not.
fn stands_on_undone(step: &Step, scope: &Scope, result: &StepResult) -> Option<String> {
    let (_, why) = scope.undone.first_key_value().filter(|_| is_success(step))?;
    let mut failing = result.findings.iter().filter(|finding| finding.class.fails());
    let of_state = |check: Check| matches!(check, Check::Expectation | Check::Capture | Check::Snapshot);
    failing
        .all(|finding| of_state(finding.check))
        .then(|| format!("it stands on {why}"))
}

pub(super) fn call<'a>(plan: &ScenarioPlan, case: &'a Case, found: &'a Found<'a>) -> Call<'a> {
    let step = plan.step(case);
    Call {
        persona: &case.persona,
        found,
        presumes_roles: presumes_roles(step, case, found.operation),
        expects_no_role: expects_no_role(step),
    }
}

/// Whether a step is to be refused for want of a role.
pub fn expects_no_role(step: &Step) -> bool {
    !forces_error(step) && step.expect.code.as_ref().is_some_and(|code| code.value == NO_ROLE)
}

/// Whether a step has the server make up its error, whoever calls.
fn forces_error(step: &Step) -> bool {
    let mut headers = step.request.headers.keys();
    headers.any(|name| name.eq_ignore_ascii_case("force-error"))
}

/// Whether what a step expects lies behind the check of roles: a success, or an error that the contract knows to come
/// later.
pub fn presumes_roles(step: &Step, case: &Case, operation: &Operation) -> bool {
    if is_success(step) {
        return true;
    }
    if forces_error(step) {
        return false;
    }
    let place = |check: &str| operation.checks.iter().position(|known| known == check);
    let Some(roles) = place("roles") else { return false };
    let later = |key: &String| {
        let outcome = operation.outcomes.iter().find(|outcome| outcome.key == *key);
        let check = outcome.and_then(|outcome| place(outcome.check.as_deref()?));
        check.is_some_and(|check| check > roles)
    };
    !case.expected.is_empty() && case.expected.iter().all(later)
}
