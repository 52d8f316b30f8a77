//! What is known of each entity, and whether the next answer agrees.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use serde_json::Value;

use super::entity::{Shown, Species, same, shown};
use crate::{
    exchange::Exchange,
    finding::{Check, Class, Finding},
};

/// So many entities are followed at once; the oldest are forgotten first.
const MOST: usize = 1024;

/// What a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It changes nothing.
    Read,
    /// It creates.
    Create,
    /// It changes what is there.
    Update,
    /// It deletes.
    Delete,
}

/// Where something was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// What the request does.
    pub kind: Kind,
    /// The scenario.
    pub scenario: String,
    /// The step.
    pub step: String,
    /// The operation that answered, or the path where none is known.
    pub operation: String,
    /// The version prefix.
    pub prefix: Option<String>,
    /// Where the step stands in its fixture.
    pub place: String,
}

impl Sighting {
    /// The sighting in words.
    fn told(&self) -> String {
        let under = self.prefix.iter().map(|prefix| format!(" under {prefix}"));
        format!("step `{}` ({}{})", self.step, self.operation, under.collect::<String>())
    }
}

/// A sighting, and whether its answer is to be believed.
#[derive(Debug)]
struct Seen {
    at: Sighting,
    sound: bool,
}

/// One answer to be judged.
#[derive(Debug)]
pub struct Observed<'a> {
    /// Where it was seen.
    pub seen: Sighting,
    /// The path without version prefix and query.
    pub path: &'a str,
    /// Whether the fixture expects the request to be carried out.
    pub wants_success: bool,
    /// Whether nothing else was found in the answer. What is wrong already teaches nothing: it would be found a second
    /// time in the answers that contradict it.
    pub sound: bool,
    /// Request and answer.
    pub exchange: &'a Exchange,
    /// The answer's body as JSON; `null` if it is none.
    pub body: &'a Value,
}

/// What is known of the entities of a run.
#[derive(Debug, Default)]
pub struct Ledger {
    entities: BTreeMap<Name, Entity>,
    /// Oldest first.
    order: VecDeque<Name>,
}

/// The word for an entity's kind, and its id.
type Name = (&'static str, String);

#[derive(Debug)]
struct Entity {
    species: &'static Species,
    scenario: String,
    values: BTreeMap<String, Known>,
    /// How many requests to change it were sent, and the last of them.
    writes: u32,
    changed: Option<Arc<Seen>>,
    created: Option<Arc<Seen>>,
    deleted: Option<Arc<Seen>>,
    /// The path, without prefix, of the listing that must show it.
    listed_at: Option<String>,
}

#[derive(Debug)]
struct Known {
    value: Value,
    seen: Arc<Seen>,
    /// `Entity::writes` at that time.
    writes: u32,
    /// Another value that was reported since: if it is what the server keeps, once is enough.
    reported: Option<Value>,
}

impl Ledger {
    /// Takes one answer in and tells where it contradicts those before it.
    pub fn follow(&mut self, observed: Observed<'_>) -> Vec<Finding> {
        let Observed {
            seen,
            path,
            wants_success,
            sound,
            exchange,
            body,
        } = observed;
        let (seen, status) = (Arc::new(Seen { at: seen, sound }), exchange.received.status);
        let is_success = (200..300).contains(&status);
        let mut findings = Vec::new();
        if wants_success && is_absent(status, body) {
            findings.extend(self.not_found(path, exchange));
        }
        match seen.at.kind {
            Kind::Delete if is_success => self.delete(path, &seen),
            Kind::Delete => {}
            Kind::Update => self.update(path, exchange, body, &seen, &mut findings),
            Kind::Create | Kind::Read if !is_success => {}
            Kind::Create => self.create(path, exchange, body, &seen, &mut findings),
            Kind::Read => {
                let url = &exchange.sent.url;
                self.read(path, body, &seen, &mut findings);
                if !url.contains('?') {
                    findings.extend(self.not_listed(path, body));
                }
            }
        }
        findings
    }

    /// Forgets all values: something was sent, and nobody knows what it did.
    pub fn lose_track(&mut self) {
        self.entities.clear();
        self.order.clear();
    }

    /// Forgets the entities of a scenario: they are taken back now.
    pub fn end(&mut self, scenario: &str) {
        self.entities.retain(|_, entity| entity.scenario != scenario);
        self.order.retain(|name| self.entities.contains_key(name));
    }

    /// The followed entity that a path is about: the last of its segments that is an id.
    fn target(&self, path: &str) -> Option<Name> {
        let named = |segment: &str| {
            let mut names = self.entities.keys();
            names.find(|(_, id)| id == segment).cloned()
        };
        path.rsplit('/').find_map(named)
    }

    fn not_found(&self, path: &str, exchange: &Exchange) -> Option<Finding> {
        let sent: Value = serde_json::from_slice(&exchange.sent.body).unwrap_or_default();
        let sent = sent.as_object().into_iter().flat_map(|members| members.values());
        let (name, entity) = path.split('/').chain(sent.filter_map(Value::as_str)).find_map(|word| {
            let mut entities = self.entities.iter();
            entities.find(|((_, id), entity)| id == word && entity.created.is_some() && entity.deleted.is_none())
        })?;
        let created = entity.created.as_ref()?;
        Some(finding(
            Check::CreatedEqualsFetched,
            format!(
                "the {} was created by {}, but is not found here",
                name.0,
                created.at.told()
            ),
            "status",
            created,
        ))
    }

    fn not_listed(&self, path: &str, body: &Value) -> Vec<Finding> {
        let is_expected = |entity: &Entity| entity.deleted.is_none() && entity.listed_at.as_deref() == Some(path);
        let expected: Vec<_> = self.entities.iter().filter(|(_, entity)| is_expected(entity)).collect();
        if expected.is_empty() {
            return Vec::new();
        }
        let there: BTreeSet<Name> = shown(body).iter().map(name_of).collect();
        let missing = expected.into_iter().filter(|(name, _)| !there.contains(*name));
        let missing = missing.filter_map(|(name, entity)| {
            let created = entity.created.as_ref()?;
            Some(finding(
                Check::CreatedEqualsFetched,
                format!(
                    "the {} was created by {}, but is not listed here",
                    name.0,
                    created.at.told()
                ),
                "body",
                created,
            ))
        });
        missing.collect()
    }

    fn delete(&mut self, path: &str, seen: &Arc<Seen>) {
        let last = path.rsplit('/').next().unwrap_or_default();
        let mut entities = self.entities.iter_mut();
        if let Some((_, entity)) = entities.find(|((_, id), _)| id == last) {
            entity.deleted = Some(Arc::clone(seen));
        }
    }

    fn create(&mut self, path: &str, exchange: &Exchange, body: &Value, seen: &Arc<Seen>, findings: &mut Vec<Finding>) {
        let sent: Value = serde_json::from_slice(&exchange.sent.body).unwrap_or_default();
        // OBP does not show a social media handle when it is created, so what was sent stands for it.
        let silent = shown(body).is_empty();
        for shown in shown(if silent { &sent } else { body }) {
            let name = name_of(&shown);
            if silent && shown.species.name != "social media handle" {
                continue;
            }
            if self.entities.contains_key(&name) {
                self.compare(&shown, seen, findings);
                continue;
            }
            if !seen.sound {
                continue;
            }
            let mut entity = self.entity(&shown, seen);
            entity.created = Some(Arc::clone(seen));
            entity.listed_at = if silent {
                self.is_number_of(path, shown.id).then(|| path.to_owned())
            } else {
                shown.listed_at(path)
            };
            self.keep(name, entity);
        }
    }

    /// Whether a path names a followed customer that has this number: only then are its handles listed there.
    fn is_number_of(&self, path: &str, number: &str) -> bool {
        self.target(path).is_some_and(|name| {
            let known = self.entities[&name].values.get("customer_number");
            known.is_some_and(|known| known.value == *number)
        })
    }

    fn update(&mut self, path: &str, exchange: &Exchange, body: &Value, seen: &Arc<Seen>, findings: &mut Vec<Finding>) {
        let status = exchange.received.status;
        let sent: Option<Value> = serde_json::from_slice(&exchange.sent.body).ok();
        let target = self.target(path);
        if let Some(entity) = target.as_ref().and_then(|name| self.entities.get_mut(name)) {
            entity.writes += 1;
            entity.changed = Some(Arc::clone(seen));
            if !(400..500).contains(&status) {
                let species = entity.species;
                entity.values.retain(|at, _| !species.touches(sent.as_ref(), at));
            }
        }
        if (200..300).contains(&status) {
            for shown in shown(body) {
                if Some(name_of(&shown)) == target || path.split('/').any(|segment| segment == shown.id) {
                    self.compare(&shown, seen, findings);
                }
            }
        }
    }

    fn read(&mut self, path: &str, body: &Value, seen: &Arc<Seen>, findings: &mut Vec<Finding>) {
        for shown in shown(body) {
            let name = name_of(&shown);
            let Some(entity) = self.entities.get(&name) else {
                if path.split('/').any(|segment| segment == shown.id) {
                    self.compare(&shown, seen, findings);
                }
                continue;
            };
            match &entity.deleted {
                Some(deleted) => findings.push(finding(
                    Check::DeleteIsFinal,
                    format!("the {} was deleted by {}, but is shown here", name.0, deleted.at.told()),
                    "body",
                    deleted,
                )),
                None => self.compare(&shown, seen, findings),
            }
        }
    }

    /// Compares an entity with what is known of it, and learns what is new.
    fn compare(&mut self, shown: &Shown<'_>, seen: &Arc<Seen>, findings: &mut Vec<Finding>) {
        let name = name_of(shown);
        let Some(entity) = self.entities.get_mut(&name) else {
            if seen.sound {
                let entity = self.entity(shown, seen);
                self.keep(name, entity);
            }
            return;
        };
        for (at, value) in shown.values() {
            match entity.values.get(&at) {
                Some(known) if !same(&known.value, &value) => findings.extend(entity.report(&at, value)),
                _ if seen.sound => entity.learn(at, value, seen),
                _ => {}
            }
        }
    }

    fn entity(&self, shown: &Shown<'_>, seen: &Arc<Seen>) -> Entity {
        let values = shown.values().into_iter().map(|(at, value)| {
            let seen = Arc::clone(seen);
            (at, Known::new(value, seen, 0))
        });
        Entity {
            species: shown.species,
            scenario: seen.at.scenario.clone(),
            values: values.collect(),
            writes: 0,
            changed: None,
            created: None,
            deleted: None,
            listed_at: None,
        }
    }

    fn keep(&mut self, name: Name, entity: Entity) {
        self.order.push_back(name.clone());
        self.entities.insert(name, entity);
        if self.entities.len() > MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.entities.remove(&oldest);
        }
    }
}

fn name_of(shown: &Shown<'_>) -> Name {
    (shown.species.name, shown.id.to_owned())
}

impl Known {
    fn new(value: Value, seen: Arc<Seen>, writes: u32) -> Self {
        Self {
            value,
            seen,
            writes,
            reported: None,
        }
    }
}

impl Entity {
    fn learn(&mut self, at: String, value: Value, seen: &Arc<Seen>) {
        let known = Known::new(value, Arc::clone(seen), self.writes);
        self.values.insert(at, known);
    }

    /// What is to be said of a value that is not the one known.
    fn report(&mut self, at: &str, value: Value) -> Option<Finding> {
        let known = self.values.get_mut(at)?;
        if known.reported.as_ref() == Some(&value) {
            return None;
        }
        let (kind, told) = (self.species.name, known.seen.at.told());
        let changed = self.changed.as_ref().filter(|_| self.writes > known.writes);
        let (check, message) = match (changed, known.seen.at.kind) {
            (Some(changed), _) => (
                Check::UpdateTouchesOnlyWhatWasSent,
                format!(
                    "{at} of the {kind} is not what {told} answered, though {} did not change it",
                    changed.at.told()
                ),
            ),
            (None, Kind::Create) => (
                Check::CreatedEqualsFetched,
                format!("{at} of the {kind} is not what {told} answered when it was created"),
            ),
            (None, Kind::Update) => (
                Check::UpdatedEqualsFetched,
                format!("{at} of the {kind} is not what {told} answered when it was changed"),
            ),
            (None, Kind::Read | Kind::Delete) => (
                Check::SameUnderEveryPrefix,
                format!("{at} of the {kind} is not what {told} answered, and nothing changed it since"),
            ),
        };
        let found = Finding {
            class: Class::Value,
            expected: Some(known.value.to_string()),
            actual: Some(value.to_string()),
            ..finding(check, message, &format!(".{at}"), &known.seen)
        };
        // Where two reads disagree, the next one may be right again.
        known.reported = (check != Check::SameUnderEveryPrefix).then_some(value);
        Some(found)
    }
}

fn finding(check: Check, message: String, at: &str, source: &Seen) -> Finding {
    Finding {
        source: Some(source.at.place.clone()),
        ..Finding::breaking(check, message, at)
    }
}

/// Whether OBP says that something named in the path is not there: 404, or 400, with a code of the entities.
fn is_absent(status: u16, body: &Value) -> bool {
    let message = body.get("message").and_then(Value::as_str).unwrap_or_default();
    matches!(status, 400 | 404) && message.split("<-").any(|part| part.trim_start().starts_with("OBP-30"))
}
