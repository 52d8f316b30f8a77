//! Which members of an answer hold values that the server makes up, by what the contract says of them.
//!
//! Absent on purpose: members that differ from one installation to the next (operator, host name, revision). The
//! contract does not mark them; a scenario that reads them names them under `redact`.

use super::{Error, source::Node};

/// Schemas within schemas; recursive ones end earlier.
const DEEPEST: usize = 32;
/// Far more than any answer has; bounds schemas that branch without end.
const MOST: usize = 5_000;

/// A kind of value that the server makes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Volatile {
    /// An id: `x-obp-content: uuid`.
    Uuid,
    /// The number of a customer, made up when none is sent: `x-obp-content: customer-number`.
    CustomerNumber,
    /// A token: `x-obp-content: token`.
    Token,
    /// A moment: `format: date-time`.
    DateTime,
}

impl Volatile {
    /// What stands in a snapshot instead: `[uuid]`.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Uuid => "[uuid]",
            Self::CustomerNumber => "[customer-number]",
            Self::Token => "[token]",
            Self::DateTime => "[date-time]",
        }
    }

    fn of(schema: &Node<'_>) -> Option<Self> {
        let text = |key: &str| schema.value.get(key).and_then(|value| value.as_str());
        match text("x-obp-content") {
            Some("uuid") => Some(Self::Uuid),
            Some("customer-number") => Some(Self::CustomerNumber),
            Some("token") => Some(Self::Token),
            _ => (text("format") == Some("date-time")).then_some(Self::DateTime),
        }
    }
}

/// Paths (`.customers[].customer_id`, `.*` for any member) of the volatile values that a schema describes.
pub(super) fn of_schema(schema: Node<'_>) -> Result<Vec<(String, Volatile)>, Error> {
    let mut walk = Walk::default();
    walk.enter(schema, "")?;
    Ok(walk.found)
}

#[derive(Default)]
struct Walk {
    /// The schemas that lead to the present one.
    above: Vec<(usize, String)>,
    found: Vec<(String, Volatile)>,
}

impl Walk {
    fn enter(&mut self, schema: Node<'_>, path: &str) -> Result<(), Error> {
        if let Some(kind) = Volatile::of(&schema) {
            self.note(path, kind);
        }
        let schema = schema.resolve()?;
        let place = (schema.file, schema.pointer.clone());
        if self.above.len() == DEEPEST || self.above.contains(&place) || self.found.len() >= MOST {
            return Ok(());
        }
        if let Some(kind) = Volatile::of(&schema) {
            self.note(path, kind);
        }
        self.above.push(place);
        self.below(&schema, path)?;
        self.above.pop();
        Ok(())
    }

    fn below(&mut self, schema: &Node<'_>, path: &str) -> Result<(), Error> {
        if let Some(properties) = schema.get("properties") {
            for (name, property) in properties.members()? {
                self.enter(property, &format!("{path}{}", member(name)))?;
            }
        }
        if let Some(items) = schema.get("items") {
            self.enter(items, &format!("{path}[]"))?;
        }
        if let Some(others) = schema.get("additionalProperties") {
            self.enter(others, &format!("{path}.*"))?;
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let Some(choices) = schema.get(key) else {
                continue;
            };
            for choice in choices.entries()? {
                self.enter(choice, path)?;
            }
        }
        Ok(())
    }

    fn note(&mut self, path: &str, kind: Volatile) {
        if !self.found.iter().any(|(known, _)| known == path) {
            self.found.push((path.to_owned(), kind));
        }
    }
}

/// A member as a step of a path: `.email`, or `["odd name"]`.
pub(super) fn member(name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if plain {
        format!(".{name}")
    } else {
        format!("[{}]", serde_json::Value::from(name))
    }
}
