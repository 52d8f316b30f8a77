//! Steps that were made of the contract: nobody wrote down what they must be answered, so each documented answer will do.
//! A refusal is looked at more closely, since behind it nothing was seen.
//!
//! Absent on purpose: the contract's own checks, which are those of all steps.

use serde_json::Value;

use super::{
    case::Done,
    plan::{Case, ScenarioPlan},
    run::Engine,
    untestable::call,
};
use crate::{
    contract::Login,
    discovery::Call,
    exchange::Received,
    finding::{Check, Class, Finding},
    result::Verdict,
    target::profile::ANONYMOUS,
};

/// Ends of the names of members that hold secrets.
const SECRET: [&str; 9] = [
    "token",
    "jwt",
    "secret",
    "password",
    "consumer_key",
    "secret_link",
    "secret_key",
    "challenge_answer",
    "private_key",
];
/// Shorter values are none, and masking them would spoil the report.
const SHORTEST_SECRET: usize = 8;

impl Engine {
    /// What a documented refusal means: that the instance cannot show more, that somebody is refused who holds the roles,
    /// or just that nothing was seen, which is noted.
    pub(super) async fn look_at_refusal(&self, plan: &ScenarioPlan, case: &Case, done: &mut Done) {
        let Some((operation, exchange)) = case.operation.as_deref().zip(done.exchange.as_ref()) else {
            return;
        };
        let status = exchange.received.status;
        let is_asked_for = *case.persona == *ANONYMOUS && operation.login == Login::Required;
        if status < 400 || is_asked_for || done.result.verdict != Verdict::Passed {
            return;
        }
        if let Some(why) = self.why_not_testable(plan, case, done).await {
            done.result.verdict = Verdict::NotTestable;
            done.result.reason = Some(self.masker.mask(&why).into_owned());
            return;
        }
        let code = exchange.received.code();
        let held = match code.as_deref() {
            Some("OBP-20006") => self.why_role_held(plan, case, done).await,
            _ => None,
        };
        let said = code.map_or_else(|| status.to_string(), |code| format!("{status} {code}"));
        let (class, message) = match held {
            Some(_) => (
                Class::Breaking,
                format!("the persona `{}` is refused, but holds the roles", case.persona),
            ),
            None => (
                Class::Note,
                "the refusal is a documented one; what a success looks like was not seen".to_owned(),
            ),
        };
        if class.fails() {
            done.result.verdict = Verdict::Failed;
        }
        done.result.findings.push(self.masked(Finding {
            class,
            expected: Some("2xx".to_owned()),
            actual: Some(said),
            source: Some(operation.pointer.clone()),
            ..Finding::breaking(Check::Expectation, message, "status")
        }));
    }

    async fn why_role_held(&self, plan: &ScenarioPlan, case: &Case, done: &Done) -> Option<String> {
        let (instance, exchange) = (self.instance.as_ref()?, done.exchange.as_ref()?);
        let found = self.found(&exchange.sent)?;
        let call = Call {
            expects_no_role: true,
            ..call(plan, case, &found)
        };
        instance.why_role_held(&call).await
    }

    /// Makes known what an answer tells in members that are called as secrets are: no fixture says which ones hold any.
    pub(super) fn hide_secrets(&self, received: &Received) {
        if let Ok(body) = received.json() {
            self.hide_below(&body);
        }
    }

    fn hide_below(&self, value: &Value) {
        match value {
            Value::Array(entries) => entries.iter().for_each(|entry| self.hide_below(entry)),
            Value::Object(members) => {
                for (name, value) in members {
                    match value {
                        Value::String(text) if is_secret(name, text) => self.masker.add(text, name),
                        _ => self.hide_below(value),
                    }
                }
            }
            _ => {}
        }
    }
}

fn is_secret(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    value.len() >= SHORTEST_SECRET && SECRET.iter().any(|end| name.ends_with(end))
}
