//! Finds the ids that the paths of the suite need, by reading lists of the target as the logged-in persona.
//!
//! Each parameter is asked of one list at a time, the most telling and newest first, so that few requests are needed.
//! Absent on purpose: making anything, and taking ids from the contract's examples, which no real bank has.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt, stream};
use indexmap::IndexMap;
use serde_json::Value;

use super::{
    PERSONA,
    ids::{Values, Want, rank, slot, value},
    operations,
};
use crate::{
    contract::{Contract, Operation},
    exchange::Sent,
    target::{client::Client, login::Logins},
};

/// Lists that are asked for one parameter at most.
const MOST_LISTS: usize = 8;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Values by slot.
    pub values: Values,
    /// Why a slot has none.
    pub missing: BTreeMap<String, String>,
}

/// The way to the target.
pub struct Finder<'a> {
    /// The contract, which says where lists are.
    pub contract: &'a Contract,
    /// The connection.
    pub client: &'a Client,
    /// Who can call.
    pub logins: &'a Logins,
    /// The target's base URL, without a slash at its end.
    pub base_url: &'a str,
    /// How many requests may be under way at once.
    pub jobs: usize,
}

/// What a list answered: a body, or what came instead.
type Answer = Result<Value, String>;

impl Finder<'_> {
    /// Looks for everything that is wanted. `values` is known from the start.
    pub async fn find(&self, wants: &BTreeMap<String, Want>, values: Values) -> Found {
        let mut found = Found {
            values,
            ..Found::default()
        };
        let mut answers: BTreeMap<&str, Answer> = BTreeMap::new();
        let mut tried: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        loop {
            let mut round: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (slot, want) in wants.iter().filter(|(slot, _)| !found.values.contains_key(*slot)) {
                let past = tried.entry(slot).or_default();
                let lists = self.lists(want);
                let next = lists.into_iter().find(|list| {
                    let new = past.iter().all(|known| known.id != list.id);
                    new && is_callable(list, &found.values)
                });
                if let Some(list) = next.filter(|_| past.len() < MOST_LISTS) {
                    past.push(list);
                    round.entry(&list.id).or_default().push(slot);
                }
            }
            if round.is_empty() {
                break;
            }
            let new: Vec<&Operation> = round
                .keys()
                .filter(|id| !answers.contains_key(*id))
                .filter_map(|id| self.contract.operation(id))
                .collect();
            let asked = new.iter().map(|list| self.ask(list, &found.values));
            let told: Vec<Answer> = stream::iter(asked).buffered(self.jobs.max(1)).collect().await;
            answers.extend(new.iter().map(|list| list.id.as_str()).zip(told));
            for (id, slots) in round {
                let (Some(list), Some(Ok(body))) = (self.contract.operation(id), answers.get(id)) else {
                    continue;
                };
                for slot in slots {
                    if let Some(value) = value(&wants[slot], list, body, &found.values) {
                        found.values.insert(slot.to_owned(), value);
                    }
                }
            }
        }
        for (slot, want) in wants.iter().filter(|(slot, _)| !found.values.contains_key(*slot)) {
            let past = tried.remove(slot.as_str()).unwrap_or_default();
            let why = self.why(want, &past, &answers, &found.values);
            found.missing.insert(slot.clone(), why);
        }
        found
    }

    /// The operations that can tell a parameter, the best first.
    fn lists(&self, want: &Want) -> Vec<&Operation> {
        let ranked = operations(self.contract).filter_map(|operation| Some((rank(want, operation)?, operation)));
        let mut ranked: Vec<_> = ranked.collect();
        ranked.sort_by(|(one, a), (other, b)| one.cmp(other).then_with(|| b.prefixes.first().cmp(&a.prefixes.first())));
        ranked.into_iter().map(|(_, operation)| operation).collect()
    }

    async fn ask(&self, list: &Operation, values: &Values) -> Answer {
        let path = path(list, values).map_err(|error| format!("cannot be called: {error}"))?;
        let login = self.logins.headers(PERSONA).await.map_err(|error| error.to_string())?;
        let mut headers = vec![("Accept".to_owned(), "application/json".to_owned())];
        headers.extend(login);
        let sent = Sent {
            method: "GET".to_owned(),
            url: format!("{}{path}", self.base_url),
            headers,
            ..Sent::default()
        };
        let answer = self.client.send_patiently(&sent, |_| ()).await;
        let received = answer.map_err(|error| format!("was not answered: {error}"))?.received;
        let code = received.code().map(|code| format!(" {code}")).unwrap_or_default();
        if received.status != 200 {
            return Err(format!("answered {}{code}", received.status));
        }
        received.json().map_err(|_| "answered no JSON".to_owned())
    }

    fn why(&self, want: &Want, past: &[&Operation], answers: &BTreeMap<&str, Answer>, values: &Values) -> String {
        let name = &want.name;
        let Some(first) = past.first() else {
            let lists = self.lists(want);
            let Some(list) = lists.first() else {
                return format!("no {name} could be found: no operation of the contract lists it");
            };
            let mut needs = list.path_parameters.iter();
            let need = needs.find(|need| !values.contains_key(&slot(&list.template, need)));
            let need = need.map_or("a parameter", String::as_str);
            return format!(
                "no {name} could be found: GET {} needs {need}, which could not be found either",
                list.path
            );
        };
        let told = match answers.get(first.id.as_str()) {
            Some(Err(problem)) => problem.clone(),
            Some(Ok(body)) if is_empty(body) => "answered an empty list".to_owned(),
            _ => "does not tell one".to_owned(),
        };
        let others = match past.len() {
            1 => String::new(),
            2 => ", and another list has none either".to_owned(),
            more => format!(", and {} other lists have none either", more - 1),
        };
        format!("no {name} could be found: GET {} {told}{others}", first.path)
    }
}

/// The path of an operation with the values of its slots, and the query that it must have.
fn path(operation: &Operation, values: &Values) -> Result<String, crate::contract::Error> {
    let parameters = operation.path_parameters.iter();
    let parameters: IndexMap<String, String> = parameters
        .filter_map(|name| Some((name.clone(), values.get(&slot(&operation.template, name))?.clone())))
        .collect();
    operation.url_path(None, &parameters)
}

fn is_callable(operation: &Operation, values: &Values) -> bool {
    let slots: BTreeSet<_> = operation
        .path_parameters
        .iter()
        .map(|name| slot(&operation.template, name))
        .collect();
    slots.iter().all(|slot| values.contains_key(slot))
}

fn is_empty(body: &Value) -> bool {
    match body {
        Value::Array(entries) => entries.is_empty(),
        Value::Object(members) => members
            .values()
            .all(|value| value.as_array().is_some_and(Vec::is_empty)),
        _ => false,
    }
}
