//! Takes back what a scenario made: last in, first out, however the scenario ended.

use serde_json::Value;

use super::{
    plan::{ScenarioPlan, teardown_statuses},
    run::Engine,
    scope::Scope,
    send::{Recipe, build},
};
use crate::{exchange::Received, fixture::model::Teardown, mask::curl_line, target::client::Patient};

/// Teardown steps waiting to run: the place of the step in its scenario, who called, under which prefix, and what was
/// known then.
pub(super) struct Waiting {
    pub(super) step: usize,
    pub(super) persona: String,
    pub(super) prefix: Option<String>,
    pub(super) scope: Scope,
}

impl Engine {
    /// Runs the teardown steps of a scenario, the last one first. What could not be taken back is returned as curl
    /// lines.
    pub(super) async fn take_back(&self, plan: &ScenarioPlan, waiting: Vec<Waiting>, scope: &Scope) -> Vec<String> {
        let mut left_behind = Vec::new();
        for mut waiting in waiting.into_iter().rev() {
            // Captures of later steps count too: an address made later hangs on a customer made before.
            for (name, value) in &scope.shown {
                if waiting.scope.variables.get(name).is_none() {
                    waiting.scope.set(name, value.clone());
                }
            }
            let step = &plan.loaded.scenario.steps[waiting.step];
            for teardown in step.teardown.iter().rev() {
                left_behind.extend(self.take_back_one(plan, teardown, &waiting).await);
            }
        }
        left_behind
    }

    async fn take_back_one(&self, plan: &ScenarioPlan, teardown: &Teardown, waiting: &Waiting) -> Option<String> {
        let operation = teardown.operation.as_ref().and_then(|id| self.contract.operation(id));
        let method = teardown.request.method.as_ref().map(|method| method.value.clone());
        let method = method.or_else(|| operation.map(|operation| operation.method.clone()));
        let persona = teardown
            .persona
            .as_ref()
            .map_or(waiting.persona.as_str(), |persona| persona.as_str());
        let prefix = match operation {
            Some(operation) => {
                let same = waiting
                    .prefix
                    .as_ref()
                    .filter(|prefix| operation.prefixes.contains(prefix));
                same.or(operation.prefixes.first()).cloned()
            }
            None => waiting.prefix.clone(),
        };
        let login = self.logins.headers(persona).await;
        let recipe = Recipe {
            request: &teardown.request,
            bodies: &plan.loaded.scenario.bodies,
            operation,
            prefix: prefix.as_deref(),
            method: method.as_deref().unwrap_or("DELETE"),
            // The line for the user says where the credentials belong.
            login: login
                .clone()
                .unwrap_or_else(|_| vec![("Authorization".to_owned(), "DirectLogin".to_owned())]),
            base_url: &self.options.base_url,
        };
        // A value that was never captured means that nothing was made.
        let sent = build(&recipe, &waiting.scope.variables).ok()?;
        let answer = match login {
            Ok(_) => self.send(&sent, |_| false).await.and_then(Result::ok),
            Err(_) => None,
        };
        let fine = match &answer {
            Some(Patient { received, .. }) => match teardown_statuses(teardown) {
                Some(statuses) => statuses.contains(&received.status),
                None => (200..300).contains(&received.status) || received.status == 404 || is_absent(received),
            },
            None => false,
        };
        (!fine).then(|| curl_line(&sent, &self.masker))
    }
}

/// OBP answers 400 where a thing is not there: its `not found` codes of entities start with OBP-30, and may stand behind
/// the code of what was tried (`OBP-50200: … <- OBP-30310: …`).
fn is_absent(received: &Received) -> bool {
    let body = received.json().unwrap_or_default();
    let message = body.get("message").and_then(Value::as_str).unwrap_or_default();
    received.status == 400 && message.split("<-").any(|part| part.trim_start().starts_with("OBP-30"))
}
