//! Entities in JSON bodies: which object is which entity, and what it says of it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The body itself, its lists, their entries: what is nested deeper are examples in documentation.
const DEPTH: usize = 3;

/// A kind of entity: how its objects are known, and where it is created and listed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Species {
    /// The word for it.
    pub(super) name: &'static str,
    /// The member that identifies it.
    pub(super) id: &'static str,
    /// A member that tells it from others that merely mention the id.
    also: &'static str,
    /// How the path ends that creates it, and how that of its listing, if that is always complete.
    pub(super) listing: Option<(&'static str, &'static str)>,
    /// Whether an update replaces it whole: then a member that was not sent is emptied, and only these stay.
    pub(super) stays: Option<&'static [&'static str]>,
}

/// The more particular come first: an address also names its customer.
static SPECIES: [Species; 5] = [
    Species {
        name: "address",
        id: "customer_address_id",
        also: "line_1",
        listing: Some(("/address", "/addresses")),
        stays: Some(&["customer_id", "customer_address_id", "insert_date"]),
    },
    Species {
        name: "tax residence",
        id: "tax_residence_id",
        also: "tax_number",
        listing: Some(("/tax-residence", "/tax-residences")),
        stays: None,
    },
    Species {
        name: "link",
        id: "user_customer_link_id",
        also: "user_id",
        listing: Some(("/user_customer_links", "/user_customer_links/customers/{customer_id}")),
        stays: None,
    },
    Species {
        name: "social media handle",
        id: "customer_number",
        also: "handle",
        listing: None,
        stays: None,
    },
    Species {
        name: "customer",
        id: "customer_id",
        also: "legal_name",
        listing: None,
        stays: None,
    },
];

/// An entity as one body shows it.
#[derive(Debug)]
pub(super) struct Shown<'a> {
    pub(super) species: &'static Species,
    pub(super) id: &'a str,
    members: &'a Map<String, Value>,
}

impl Species {
    /// Whether an update that sends these members may change the value at a path.
    pub(super) fn touches(&self, sent: Option<&Value>, at: &str) -> bool {
        let top = at.split('.').next().unwrap_or_default();
        match (self.stays, sent) {
            (Some(stays), _) => !stays.contains(&top),
            (None, Some(sent)) => sent.get(top).is_some(),
            // OBP's parser takes more than JSON: what it made of this, nobody knows.
            (None, None) => true,
        }
    }
}

impl Shown<'_> {
    /// The path of the listing that must show it, when this path created it.
    pub(super) fn listed_at(&self, path: &str) -> Option<String> {
        let (created, listed) = self.species.listing?;
        let mut listed = format!("{}{listed}", path.strip_suffix(created)?);
        for (name, value) in self.members {
            listed = listed.replace(&format!("{{{name}}}"), value.as_str().unwrap_or_default());
        }
        Some(listed)
    }

    /// Its values by path (`credit_limit.amount`). Lists of objects are other entities' and left out.
    pub(super) fn values(&self) -> BTreeMap<String, Value> {
        let mut values = BTreeMap::new();
        flatten("", self.members, &mut values);
        values
    }
}

fn flatten(at: &str, members: &Map<String, Value>, values: &mut BTreeMap<String, Value>) {
    for (name, value) in members {
        let path = if at.is_empty() {
            name.clone()
        } else {
            format!("{at}.{name}")
        };
        match value {
            Value::Object(below) if species(below).is_none() => flatten(&path, below, values),
            Value::Object(_) => {}
            Value::Array(entries) if entries.iter().any(Value::is_object) => {}
            plain => {
                values.insert(path, plain.clone());
            }
        }
    }
}

fn species(members: &Map<String, Value>) -> Option<(&'static Species, &str)> {
    SPECIES.iter().find_map(|species| {
        let id = members.get(species.id)?.as_str().filter(|id| !id.is_empty())?;
        members.contains_key(species.also).then_some((species, id))
    })
}

/// All entities that a body shows.
pub(super) fn shown(body: &Value) -> Vec<Shown<'_>> {
    let mut found = Vec::new();
    collect(body, DEPTH, &mut found);
    found
}

fn collect<'a>(value: &'a Value, depth: usize, found: &mut Vec<Shown<'a>>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::Array(entries) => entries.iter().for_each(|entry| collect(entry, depth, found)),
        Value::Object(members) => {
            if let Some((species, id)) = species(members) {
                found.push(Shown { species, id, members });
            }
            members.values().for_each(|member| collect(member, depth, found));
        }
        _ => {}
    }
}

/// Whether two values are the same: numbers by value, and a value that is not set is `null` in one answer of OBP and an
/// empty text in another. Some versions of OBP show the day of a moment only.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Null, Value::String(text)) | (Value::String(text), Value::Null) => text.is_empty(),
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::String(one), Value::String(other)) => one == other || is_day_of(one, other) || is_day_of(other, one),
        _ => one == other,
    }
}

fn is_day_of(day: &str, moment: &str) -> bool {
    let is_day = day.len() == "yyyy-MM-dd".len() && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_day && moment.strip_prefix(day).is_some_and(|rest| rest.starts_with('T'))
}
