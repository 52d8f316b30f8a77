//! Which answers can tell the value of a path's parameter, and where in them it stands.
//!
//! A parameter `ATM_ID` is told by the list that its path goes through (`/banks/{BANK_ID}/atms` for
//! `/banks/{BANK_ID}/atms/{ATM_ID}`), by a list called `atms`, and by answers whose schema has a member `atm_id`. In an
//! answer its value is a member `atm_id`, or `id` of an entry of the list `atms`. Absent on purpose: sending anything.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{GIVEN, operations};
use crate::contract::{Contract, Operation};

/// Parameters whose name means something else on each path.
const OF_THEIR_PATH: [&str; 2] = ["ATTRIBUTE_ID", "REQUEST_ID"];
/// Parameters that are best those of the caller, with the members that tell them.
const OF_THE_CALLER: [(&str, &str); 6] = [
    ("USER_ID", "user_id"),
    ("USERNAME", "username"),
    ("PROVIDER", "provider"),
    ("PROVIDER_ID", "username"),
    ("EMAIL", "email"),
    ("USER_EMAIL", "email"),
];
/// Parameters of which one value is the most telling, and is taken where it is listed: every account's owner has this view,
/// while a view that somebody added may be closed to the caller.
const PREFERRED: [(&str, &str); 1] = [("VIEW_ID", "owner")];
/// Where callers read about themselves.
const CALLER: &str = "/users/current";
/// Entries that say to belong elsewhere are passed over.
const OWNERS: [(&str, &str); 2] = [("bank_id", "BANK_ID"), ("account_id", "ACCOUNT_ID")];

/// Values of parameters, by slot.
pub type Values = BTreeMap<String, String>;

/// A parameter to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Want {
    /// Its name: `ATM_ID`.
    pub name: String,
    /// The templates before it: `/banks/{BANK_ID}/atms`.
    pub collections: BTreeSet<String>,
}

/// Under which word a parameter of a template is known: its name, and the template before it where the name means
/// something else on each path.
pub fn slot(template: &str, name: &str) -> String {
    if OF_THEIR_PATH.contains(&name) {
        format!("{}/{name}", collection(template, name))
    } else {
        name.to_owned()
    }
}

/// The values that are known before anything is asked, of these variables of the target.
pub fn given<'a>(wants: &BTreeMap<String, Want>, variable: impl Fn(&str) -> Option<&'a Value>) -> Values {
    let mut values = Values::new();
    for (slot, want) in wants {
        let fixed = GIVEN.iter().find(|(name, _)| *name == want.name);
        let known = variable(&want.name.to_lowercase()).and_then(text);
        if let Some(value) = known.or_else(|| fixed.map(|(_, value)| (*value).to_owned())) {
            values.insert(slot.clone(), value);
        }
    }
    values
}

/// What the paths of these operations need, and in turn the lists that tell it.
pub fn wants<'a>(chosen: impl IntoIterator<Item = &'a Operation>, contract: &'a Contract) -> BTreeMap<String, Want> {
    let mut wants: BTreeMap<String, Want> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<&Operation> = chosen.into_iter().collect();
    while let Some(operation) = open.pop() {
        if !seen.insert(&operation.id) {
            continue;
        }
        for name in &operation.path_parameters {
            let slot = slot(&operation.template, name);
            let want = wants.entry(slot).or_insert_with(|| Want {
                name: name.clone(),
                collections: BTreeSet::new(),
            });
            if want
                .collections
                .insert(collection(&operation.template, name).to_owned())
            {
                open.extend(operations(contract).filter(|other| rank(want, other).is_some()));
            }
        }
    }
    wants
}

/// How well an operation tells a parameter, the least number best; nothing if it cannot.
pub fn rank(want: &Want, operation: &Operation) -> Option<u8> {
    if operation.path_parameters.contains(&want.name) {
        return None;
    }
    if operation.template == CALLER && OF_THE_CALLER.iter().any(|(name, _)| *name == want.name) {
        return Some(0);
    }
    if is_collection(want, operation) {
        return Some(1);
    }
    if OF_THEIR_PATH.contains(&want.name.as_str()) {
        return None;
    }
    let last = operation.template.rsplit('/').next().unwrap_or_default();
    let (stem, _) = parts(&want.name);
    if last.replace('-', "_") == plural(&stem) {
        return Some(2);
    }
    let member = format!(".{}", member(&want.name));
    let mut paths = operation.volatile(200).iter();
    paths.any(|(path, _)| path.ends_with(&member)).then_some(3)
}

/// The value of a parameter in an answer of an operation that can tell it.
pub fn value(want: &Want, operation: &Operation, body: &Value, known: &Values) -> Option<String> {
    let (stem, end) = parts(&want.name);
    let look = Look {
        member: member(&want.name),
        plural: plural(&stem),
        end,
        known,
        own: &want.name,
    };
    let mut preferred = PREFERRED.iter().filter(|(name, _)| *name == want.name);
    if let Some((_, value)) = preferred.find(|(_, value)| lists(body, value)) {
        return Some((*value).to_owned());
    }
    let of_collection = is_collection(want, operation);
    let last = operation.template.rsplit('/').next().unwrap_or_default();
    let at_root = of_collection || last.replace('-', "_") == look.plural;
    match body {
        Value::Array(entries) => entries.iter().find_map(|entry| look.entry(entry, at_root)),
        Value::Object(members) => {
            let lists = members.values().filter_map(Value::as_array).flatten();
            let mut lists = lists.filter(|_| of_collection);
            lists
                .find_map(|entry| look.entry(entry, true))
                .or_else(|| look.entry(body, false))
        }
        _ => None,
    }
}

struct Look<'a> {
    member: String,
    plural: String,
    /// `id` of `ATM_ID`.
    end: String,
    known: &'a Values,
    own: &'a str,
}

impl Look<'_> {
    /// Looks into an entry and below. `listed`: the entry is one of the list of such things.
    fn entry(&self, entry: &Value, listed: bool) -> Option<String> {
        let Value::Object(members) = entry else {
            return entry.as_array()?.iter().find_map(|entry| self.entry(entry, listed));
        };
        let elsewhere = OWNERS.iter().any(|(member, slot)| {
            let (told, known) = (members.get(*member).and_then(text), self.known.get(*slot));
            *slot != self.own && told.is_some() && known.is_some() && told.as_ref() != known
        });
        if elsewhere {
            return None;
        }
        let longer = format!("_{}", self.member);
        let of_list = || {
            let own = members.get(&self.end).and_then(text);
            own.or_else(|| {
                let mut named = members.iter().filter(|(name, _)| name.ends_with(&longer));
                named.find_map(|(_, value)| text(value))
            })
        };
        let here = members.get(&self.member).and_then(text);
        here.or_else(|| of_list().filter(|_| listed)).or_else(|| {
            let mut below = members
                .iter()
                .filter(|(_, value)| value.is_object() || value.is_array());
            below.find_map(|(name, value)| self.entry(value, *name == self.plural))
        })
    }
}

/// Whether an entry of a list has this id.
fn lists(body: &Value, id: &str) -> bool {
    match body {
        Value::Array(entries) => entries
            .iter()
            .any(|entry| entry.get("id").and_then(Value::as_str) == Some(id)),
        Value::Object(members) => members.values().any(|value| value.is_array() && lists(value, id)),
        _ => false,
    }
}

/// The template before a parameter.
fn collection<'a>(template: &'a str, name: &str) -> &'a str {
    let at = template.find(&format!("/{{{name}}}")).unwrap_or(template.len());
    &template[..at]
}

fn is_collection(want: &Want, operation: &Operation) -> bool {
    std::iter::once(&operation.template)
        .chain(&operation.aliases)
        .any(|template| want.collections.contains(template))
}

/// The member that is called as the parameter.
fn member(name: &str) -> String {
    let special = OF_THE_CALLER.iter().find(|(known, _)| *known == name);
    special.map_or_else(
        || name.to_lowercase().replace('-', "_"),
        |(_, member)| (*member).to_owned(),
    )
}

/// `atm` and `id` of `ATM_ID`.
fn parts(name: &str) -> (String, String) {
    let name = name.to_lowercase().replace('-', "_");
    match name.rsplit_once('_') {
        Some((stem, end)) => (stem.to_owned(), end.to_owned()),
        None => (name.clone(), name),
    }
}

fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if word.ends_with('s') || word.ends_with("ch") => format!("{word}es"),
        None => format!("{word}s"),
    }
}

/// A value that can stand in a path.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() && !matches!(text.as_str(), "." | "..") => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::lists;

    #[test]
    fn a_value_is_listed_where_an_entry_of_a_list_has_it_as_its_id() {
        let cases = [
            (json!({"views": [{"id": "_work"}, {"id": "owner"}]}), true),
            (json!([{"id": "owner"}]), true),
            (json!({"views": [{"id": "_work", "alias": "owner"}]}), false),
            (json!({"views": [{"id": "owner "}], "id": "owner"}), false),
            (json!({"view": {"id": "owner"}}), false),
            (json!("owner"), false),
        ];
        for (body, expected) in cases {
            assert_eq!(lists(&body, "owner"), expected, "{body}");
        }
    }
}
