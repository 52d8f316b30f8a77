//! What follows of an instance for each step of a suite, and the grants that would change it.

use std::collections::BTreeSet;

use super::{Grant, Survey};
use crate::{
    contract::{Contract, Found, Held},
    discovery::{Call, Instance},
    engine::{
        expects_no_role,
        plan::{Case, Planned, RunPlan, ScenarioPlan},
        presumes_roles,
    },
    exchange::Sent,
    fixture::template::{Template, Variables, fill_text},
    mask::curl_line,
    target::profile::Profile,
};

/// Where roles are granted, unless the version is off.
const GRANTS: &str = "v4.0.0";
/// Stands in a path for a value that only the run knows.
const OPEN: &str = "open";

impl Survey {
    /// What follows for each step by itself. Steps that stand on one that cannot be tested are not counted.
    pub(super) async fn steps(&mut self, instance: &Instance, profile: &Profile, contract: &Contract, plan: &RunPlan) {
        let mut variables = Variables::default();
        for (name, value) in profile.all_variables() {
            variables.set(&name, value);
        }
        let mut missing = BTreeSet::new();
        let cases = plan.scenarios.iter().flat_map(|scenario| {
            let cases = scenario.cases.iter().map(Planned::case);
            cases.map(move |case| (&**scenario, case))
        });
        for (scenario, case) in cases {
            let Some(found) = called(contract, scenario, &case, &variables) else {
                continue;
            };
            let step = scenario.step(&case);
            let call = Call {
                persona: &case.persona,
                found: &found,
                presumes_roles: presumes_roles(step, &case, found.operation),
                expects_no_role: expects_no_role(step),
            };
            if let Some(why) = self.foreseen(instance, &call, &mut missing).await {
                let prefix = case
                    .prefix
                    .as_ref()
                    .map(|prefix| format!(" [{prefix}]"))
                    .unwrap_or_default();
                let told = format!("{} › {}{prefix}", scenario.loaded.name, case.name);
                self.not_testable.entry(why).or_default().push(told);
            }
        }
        let grants = self
            .versions
            .iter()
            .find(|version| version.prefix == GRANTS && version.on == Some(false));
        let prefix = match (grants, instance.reader().await) {
            (Some(_), Ok(reader)) => reader,
            _ => GRANTS.to_owned(),
        };
        self.missing_roles = missing
            .into_iter()
            .map(|(persona, held)| self.grant(instance, &prefix, persona, held))
            .collect();
    }

    async fn foreseen(
        &self,
        instance: &Instance,
        call: &Call<'_>,
        missing: &mut BTreeSet<(String, Held)>,
    ) -> Option<String> {
        let served = call.found.prefix.filter(|prefix| {
            let prefixes = &call.found.operation.prefixes;
            prefixes.iter().any(|served| served == prefix)
        });
        if let Some(prefix) = served
            && let Some(why) = instance.why_not_served(call.found.operation, prefix).await
        {
            return Some(why);
        }
        let bank = call.found.parameters.get("BANK_ID").map(String::as_str);
        if let Some(why) = instance.why_no_bank(bank).await {
            return Some(why);
        }
        if call.presumes_roles {
            // Of a bank that only the run knows, a role at any bank is taken for granted.
            let why = instance.why_no_role(call).await?;
            let lacks = instance.missing_roles(call).await.unwrap_or_default();
            missing.extend(lacks.into_iter().map(|role| (call.persona.to_owned(), role)));
            return Some(why);
        }
        instance.why_role_held(call).await
    }

    fn grant(&self, instance: &Instance, prefix: &str, persona: String, held: Held) -> Grant {
        let user = self.personas.iter().find(|known| known.name == persona);
        let user = user.and_then(|user| user.user_id.as_deref()).unwrap_or("USER_ID");
        let Held { role, bank } = held;
        let body = serde_json::json!({"bank_id": bank, "role_name": role});
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent = Sent {
            method: "POST".to_owned(),
            url: format!("{}/obp/{prefix}/users/{user}/entitlements", self.base_url),
            // The value is none of the profile's: the line asks for it as a shell variable.
            headers: vec![
                header("Authorization", "of who may grant"),
                header("Content-Type", "application/json"),
            ],
            body: body.to_string().into(),
        };
        let curl = curl_line(&sent, &instance.inner.masker);
        Grant {
            persona,
            role,
            bank,
            curl,
        }
    }
}

/// What a case calls, with the path parameters as far as the profile and the case itself give them values; nothing if the
/// contract does not know.
fn called<'a>(contract: &'a Contract, scenario: &ScenarioPlan, case: &'a Case, known: &Variables) -> Option<Found<'a>> {
    let mut variables = known.clone();
    for (name, value) in case.variables.iter().flatten() {
        variables.set(name, value.clone());
    }
    let request = &scenario.step(case).request;
    if let Some(path) = &request.path {
        return written(contract, case, path.as_str(), &variables);
    }
    let operation = case.operation.as_deref()?;
    let value = |name: &String| {
        let value = match request.parameters.get(name) {
            Some(template) => fill_text(template, &variables).ok()?.into_owned(),
            None => variables.get(&name.to_lowercase())?.as_str()?.to_owned(),
        };
        Some((name.clone(), value))
    };
    Some(Found {
        operation: contract.operation(&operation.id).unwrap_or(operation),
        prefix: case.prefix.as_deref(),
        parameters: operation.path_parameters.iter().filter_map(value).collect(),
    })
}

/// What a path that the fixture wrote leads to. Parameters whose value only the run knows are left out.
fn written<'a>(contract: &'a Contract, case: &'a Case, path: &str, variables: &Variables) -> Option<Found<'a>> {
    let value = |name: &str| {
        let known = variables.get(name).and_then(|value| value.as_str());
        let known = known.or(case.prefix.as_deref().filter(|_| name == "prefix"));
        known.unwrap_or(OPEN).to_owned()
    };
    let path = Template::parse(path).ok()?.fill_with(|name| Ok(value(name))).ok()?;
    let mut found = contract.find(&case.method, &path)?;
    found.parameters.retain(|_, value| value != OPEN);
    Some(found)
}
