//! Headers that an answer must have.

use serde_json::Value;

use super::{Outcome, schemas::SchemaId};

/// A header that the contract names for a status.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) name: String,
    /// `required` of OpenAPI, where it is given.
    pub(super) required: Option<bool>,
    pub(super) schema: Option<SchemaId>,
    /// Its place in the contract.
    pub(super) pointer: String,
}

/// What decides whether a header that OBP's contract names is there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answer<'a> {
    /// Whether the contract is one of OBP.
    pub(super) extended: bool,
    /// The documented outcome that the answer is.
    pub(super) outcome: Option<&'a Outcome>,
    /// Whether the client asked for an error with `Force-Error`.
    pub(super) forced: bool,
}

impl Header {
    /// Whether the answer must have it. `required` decides. Where it is not given, the contract of OBP names a header
    /// where the server sends it, but for three whose descriptions tell when: those that depend on more than the status.
    pub(super) fn is_promised(&self, answer: Answer<'_>) -> bool {
        if let Some(required) = self.required {
            return required;
        }
        let key = answer.outcome.map_or("", |outcome| outcome.key.as_str());
        answer.extended
            && match self.name.to_ascii_lowercase().as_str() {
                "www-authenticate" => key == "OBP-20001" && !answer.forced,
                "access-control-allow-origin" => key != "OBP-09016" && !answer.forced,
                "range" => false,
                _ => true,
            }
    }
}

/// The readings of a header's text that a schema may mean: the text itself, and a number or boolean.
pub(super) fn readings(text: &str) -> impl Iterator<Item = Value> {
    let scalar = serde_json::from_str(text)
        .ok()
        .filter(|value: &Value| value.is_number() || value.is_boolean());
    std::iter::once(Value::from(text)).chain(scalar)
}
