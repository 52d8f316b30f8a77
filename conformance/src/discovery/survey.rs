//! Everything that can be learnt of an instance without changing it, and what follows for the steps of a suite.

mod steps;

use std::collections::BTreeSet;

use futures_util::{StreamExt, stream};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{Instance, Told, VERSIONS, ask::segment};
use crate::{
    contract::{Contract, Held},
    engine::plan::{Planned, RunPlan},
    target::profile::{ANONYMOUS, Profile},
};

/// So many consumers are asked about.
const CONSUMERS: usize = 5;
/// So many questions are under way at once.
const AT_ONCE: usize = 4;

/// What was learnt. Everything in it is masked.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Discovery of obp-conform")]
pub struct Survey {
    /// The name of the target's profile.
    pub target: String,
    /// The base URL of the target.
    pub base_url: String,
    /// What the root of the newest version says of the build, member by member.
    pub build: IndexMap<String, String>,
    /// The versions, the newest first.
    pub versions: Vec<VersionState>,
    /// Versions that the server itself lists.
    pub listed_versions: Vec<String>,
    /// The personas of the profile.
    pub personas: Vec<PersonaState>,
    /// The banks of the profile, and whether they are there.
    pub banks: IndexMap<String, Option<bool>>,
    /// What headers and settings tell of rate limits, by header, setting, or consumer and its limit.
    pub rate_limits: IndexMap<String, String>,
    /// Whether errors can be forced with the header `Force-Error`.
    pub force_error: Option<bool>,
    /// How many steps were looked at.
    pub steps: usize,
    /// Why steps cannot be tested here, with each of them.
    pub not_testable: IndexMap<String, Vec<String>>,
    /// Roles that personas lack for the steps.
    pub missing_roles: Vec<Grant>,
    /// What could not be learnt, and why.
    pub unknown: Vec<String>,
}

/// A version of the instance.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct VersionState {
    /// The prefix: `v5.1.0`.
    pub prefix: String,
    /// Whether its root answers; absent if that could not be learnt.
    pub on: Option<bool>,
    /// How many operations its documentation has; absent if it could not be read.
    pub documented: Option<usize>,
    /// Operations of the suite that the contract promises there and the documentation does not have.
    pub disabled: Vec<String>,
    /// How many documented operations the contract does not have.
    pub beyond_contract: usize,
}

/// A persona of the profile.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PersonaState {
    /// Its name.
    pub name: String,
    /// Whether it can log in; absent if that could not be learnt.
    pub logged_in: Option<bool>,
    /// The id of its user.
    pub user_id: Option<String>,
    /// The roles that it holds; absent if its list could not be read.
    pub roles: Option<Vec<Held>>,
}

/// A role that is to be granted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Grant {
    /// The persona that lacks it.
    pub persona: String,
    /// The role's name.
    pub role: String,
    /// The bank; empty for a role of the whole system.
    pub bank: String,
    /// A curl line that grants it, for somebody who may grant roles.
    pub curl: String,
}

/// The JSON Schema (2020-12) of the document.
pub fn schema() -> Value {
    schemars::schema_for!(Survey).to_value()
}

/// Asks an instance for everything. What it refuses to tell is told as such.
pub async fn survey(instance: &Instance, profile: &Profile, contract: &Contract, plan: &RunPlan) -> Survey {
    let mut survey = Survey {
        target: profile.name.clone(),
        base_url: instance.masked(&profile.base_url),
        steps: plan.len(),
        ..Survey::default()
    };
    survey.versions(instance, contract, plan).await;
    survey.build(instance).await;
    survey.personas(instance, profile).await;
    survey.limits(instance).await;
    for bank in &instance.inner.banks {
        let there = instance.has_bank(bank).await;
        let there = survey.learnt(&format!("whether bank {bank} is there"), there);
        survey.banks.insert(bank.clone(), there);
    }
    survey.force_error(instance, profile).await;
    survey.steps(instance, profile, contract, plan).await;
    survey
}

impl Survey {
    /// Notes why something could not be learnt.
    fn learnt<T>(&mut self, what: &str, told: Told<T>) -> Option<T> {
        told.map_err(|why| self.unknown.push(format!("{what}: {why}"))).ok()
    }

    async fn versions(&mut self, instance: &Instance, contract: &Contract, plan: &RunPlan) {
        let promised = contract.outlines().iter().flat_map(|operation| &operation.prefixes);
        let promised = promised.map(String::as_str);
        let chosen = plan.planned().filter_map(Planned::prefix);
        let mut prefixes: Vec<&str> = VERSIONS.to_vec();
        for prefix in promised.chain(chosen) {
            if !prefixes.contains(&prefix) {
                prefixes.push(prefix);
            }
        }
        // The reader first: the other questions need it.
        let _ = instance.reader().await;
        let told = stream::iter(prefixes.clone()).map(async |prefix| {
            let version = instance.version(prefix).await;
            let documents = match instance.all_documents(prefix).await {
                Ok(documents) => Ok(documents),
                Err(_) => instance.documents(prefix).await,
            };
            (version, documents)
        });
        let told: Vec<_> = told.buffered(AT_ONCE).collect().await;
        for (prefix, (version, documents)) in prefixes.into_iter().zip(told) {
            let on = self.learnt(&format!("whether {prefix} is on"), version.map(|version| version.on));
            let documents = self.learnt(&format!("the operations of {prefix}"), documents);
            let called: BTreeSet<_> = plan
                .planned()
                .filter(|planned| planned.prefix() == Some(prefix))
                .filter_map(Planned::operation)
                .filter(|operation| operation.prefixes.iter().any(|served| served == prefix))
                .map(|operation| operation.id.as_str())
                .collect();
            let lacks = |id: &&str| {
                let operation = contract.operation(id);
                let documents = documents.as_ref();
                documents.is_some_and(|documents| operation.is_some_and(|operation| !documents.have(operation)))
            };
            let disabled = called.into_iter().filter(|id| on != Some(false) && lacks(id));
            self.versions.push(VersionState {
                prefix: prefix.to_owned(),
                on,
                disabled: disabled.map(str::to_owned).collect(),
                documented: documents.as_ref().map(|documents| documents.ids.len()),
                beyond_contract: documents.as_ref().map_or(0, |documents| {
                    let ids = documents.ids.iter();
                    ids.filter(|id| !contract.has(id)).count()
                }),
            });
        }
    }

    async fn build(&mut self, instance: &Instance) {
        let Ok(reader) = instance.reader().await else {
            return self.unknown.push("what the build is: no version answers".to_owned());
        };
        if let Ok(version) = instance.version(&reader).await {
            let members = version.root.as_object().into_iter().flatten();
            for (name, value) in members {
                let told = match value {
                    Value::String(text) => text.clone(),
                    Value::Object(inner) => {
                        let texts = inner.values().filter_map(Value::as_str).filter(|text| !text.is_empty());
                        texts.collect::<Vec<_>>().join(", ")
                    }
                    other => other.to_string(),
                };
                self.build.insert(name.clone(), instance.masked(&told));
            }
        }
        let path = format!("/obp/{reader}/api/versions");
        let listed = instance.get(&path, ANONYMOUS).await.and_then(|answer| {
            let body = answer.json().ok().filter(|_| answer.status == 200);
            let list = body
                .as_ref()
                .and_then(|body| body.get("scanned_api_versions")?.as_array().cloned());
            list.ok_or_else(|| instance.unexpected(&path, &answer))
        });
        for entry in self
            .learnt("the versions that the server lists", listed)
            .unwrap_or_default()
        {
            let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
            if text("urlPrefix") == "obp" || text("url_prefix") == "obp" {
                let version = [text("apiShortVersion"), text("api_short_version")].concat();
                self.listed_versions.push(instance.masked(&version));
            }
        }
        self.listed_versions.sort();
        self.listed_versions.dedup();
    }

    async fn personas(&mut self, instance: &Instance, profile: &Profile) {
        for name in profile.personas.keys() {
            let mut persona = PersonaState {
                name: name.clone(),
                ..PersonaState::default()
            };
            let login = instance.inner.logins.headers(name).await;
            let login = login.map_err(|error| instance.masked(&error.to_string()));
            if self.learnt(&format!("who `{name}` is"), login).is_some() {
                let user = instance.user_id(name).await;
                persona.user_id = self.learnt(&format!("who `{name}` is"), user);
                let mut roles = self.learnt(&format!("the roles of `{name}`"), instance.roles(name).await);
                if let Some(roles) = &mut roles {
                    roles.sort();
                }
                persona.logged_in = Some(persona.user_id.is_some() || roles.is_some());
                persona.roles = roles;
            }
            self.personas.push(persona);
        }
    }

    async fn limits(&mut self, instance: &Instance) {
        let Ok(reader) = instance.reader().await else { return };
        let caller = self.personas.iter().find(|persona| persona.logged_in == Some(true));
        let caller = caller.map_or(ANONYMOUS, |persona| persona.name.as_str()).to_owned();
        let path = format!("/obp/{reader}/rate-limiting");
        if let Ok(answer) = instance.get(&path, &caller).await {
            let settings = answer.json().ok().filter(|_| answer.status == 200);
            for (name, value) in settings.as_ref().and_then(Value::as_object).into_iter().flatten() {
                let told = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                self.rate_limits
                    .insert(format!("rate limiting: {name}"), instance.masked(&told));
            }
        }
        let limits = instance.call_limits(&reader, &caller).await;
        let limits = self.learnt("the call limits of the consumer", limits);
        self.rate_limits.extend(limits.into_iter().flatten());
        if let Ok(answer) = instance.get(&format!("/obp/{reader}/users/current"), &caller).await {
            for (name, value) in &answer.headers {
                if name.to_ascii_lowercase().starts_with("x-rate-limit-") {
                    self.rate_limits.insert(name.clone(), instance.masked(value));
                }
            }
        }
    }

    /// A nonsense value is complained about (OBP-40035) only where the header is looked at.
    async fn force_error(&mut self, instance: &Instance, profile: &Profile) {
        let Ok(reader) = instance.reader().await else { return };
        let Some(persona) = profile.personas.keys().find(|name| {
            let mut known = self.personas.iter();
            known.any(|persona| persona.name == **name && persona.logged_in == Some(true))
        }) else {
            return self
                .unknown
                .push("whether errors can be forced: nobody can log in".to_owned());
        };
        let path = format!("/obp/{reader}/users/current");
        let answer = instance.get_with(&path, persona, &[("Force-Error", "x")]).await;
        let told = answer.and_then(|answer| match (answer.status, answer.code().as_deref()) {
            (400, Some("OBP-40035")) => Ok(true),
            (200, _) => Ok(false),
            _ => Err(instance.unexpected(&path, &answer)),
        });
        self.force_error = self.learnt("whether errors can be forced", told);
    }
}

impl Instance {
    /// The call limits of the consumers that belong to a persona.
    async fn call_limits(&self, reader: &str, persona: &str) -> Told<Vec<(String, String)>> {
        let path = format!("/obp/{reader}/management/users/current/consumers");
        let answer = self.get(&path, persona).await?;
        let body = answer.json().ok().filter(|_| answer.status == 200);
        let list = body.as_ref().and_then(|body| body.get("consumers")?.as_array());
        let list = list.ok_or_else(|| self.unexpected(&path, &answer))?;
        let ids = list.iter().filter_map(|consumer| consumer.get("consumer_id")?.as_str());
        let mut limits = Vec::new();
        for id in ids.take(CONSUMERS) {
            let path = format!(
                "/obp/{reader}/management/consumers/{}/consumer/call-limits",
                segment(id)
            );
            let answer = self.get(&path, persona).await?;
            let body = answer.json().ok().filter(|_| answer.status == 200);
            let body = body.ok_or_else(|| self.unexpected(&path, &answer))?;
            let members = body.as_object().into_iter().flatten();
            limits.extend(
                members
                    .filter(|(name, _)| name.starts_with("per_"))
                    .map(|(name, value)| {
                        let told = match value.as_str().map_or_else(|| value.to_string(), str::to_owned) {
                            unlimited if unlimited == "-1" => "-1 (no limit)".to_owned(),
                            told => told,
                        };
                        (self.masked(&format!("consumer {id}: {name}")), self.masked(&told))
                    }),
            );
        }
        Ok(limits)
    }

    async fn user_id(&self, persona: &str) -> Told<String> {
        let path = format!("/obp/{}/users/current", self.reader().await?);
        let answer = self.get(&path, persona).await?;
        let body = answer.json().ok().filter(|_| answer.status == 200);
        let id = body.as_ref().and_then(|body| body.get("user_id")?.as_str());
        id.map(|id| self.masked(id))
            .ok_or_else(|| self.unexpected(&path, &answer))
    }
}
