//! The bodies that the documents show: what OBP documents, not always what a server answers.
//!
//! Absent on purpose: invented data. Where the contract has no example, a plain value of the right type stands in.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::version::generation;
use crate::contract::schema::{Schema, Shape};
use crate::contract::{Example, Operation, Verb};

/// A documented body.
#[derive(Debug)]
pub(super) struct Sample {
    /// The example.
    pub(super) value: Value,
    /// Its text.
    pub(super) json: Cow<'static, str>,
    /// Its schema, if it has one that describes it.
    pub(super) schema: Option<&'static Schema>,
    /// Whether it is OBP's stand-in for "no body".
    pub(super) placeholder: bool,
}

/// The documented request body.
pub(super) fn request(operation: &Operation) -> Option<Sample> {
    match &operation.request {
        Some(body) => Some(chosen(body.examples, Some(body.schema)).unwrap_or_else(|| drawn(body.schema))),
        None => nothing(operation),
    }
}

/// The documented answer.
pub(super) fn success(operation: &Operation) -> Option<Sample> {
    let success = &operation.success;
    let documented = success.examples.iter().any(|example| example.name == "documented");
    // Up to v3.1.0, no DELETE documents a body, though some answer with one.
    if operation.method == Verb::DELETE && generation(operation.introduced) <= 3 && !documented {
        return nothing(operation);
    }
    match chosen(success.examples, success.schema) {
        Some(sample) if sample.placeholder => nothing(operation),
        Some(sample) => Some(sample),
        None => success.schema.map(drawn).or_else(|| nothing(operation)),
    }
}

/// How "no body" is documented: before v3.0.0 with a stand-in, since then not at all.
fn nothing(operation: &Operation) -> Option<Sample> {
    (generation(operation.introduced) < 3).then(|| Sample {
        value: json!({ "jsonString": "{}" }),
        json: Cow::Borrowed(r#"{"jsonString":"{}"}"#),
        schema: None,
        placeholder: true,
    })
}

/// The example called `documented`, else the first.
fn chosen(examples: &'static [Example], schema: Option<&'static Schema>) -> Option<Sample> {
    let example = examples
        .iter()
        .find(|example| example.name == "documented")
        .or(examples.first())?;
    let value: Value = serde_json::from_str(example.json).ok()?;
    let placeholder = value == json!({ "jsonString": "{}" });
    // What is documented need not fit the schema, which is that of the real body.
    let schema = schema.filter(|schema| fits(&value, schema));
    Some(Sample {
        value,
        json: Cow::Borrowed(example.json),
        schema,
        placeholder,
    })
}

/// Whether a schema knows the members of a value, and the value is of its kind.
fn fits(value: &Value, schema: &Schema) -> bool {
    match (&schema.shape, value) {
        (_, Value::Null) => true,
        (Shape::Object { properties, .. }, Value::Object(members)) => members.iter().all(|(name, value)| {
            properties.is_empty()
                || properties
                    .iter()
                    .any(|property| property.name == name && fits(value, property.schema))
        }),
        (Shape::Array { items, .. }, Value::Array(values)) => values.iter().all(|value| fits(value, items)),
        (Shape::Object { .. } | Shape::Array { .. }, _) => false,
        (Shape::Any, _) => true,
        (_, value) => !value.is_object() && !value.is_array(),
    }
}

/// A body made from a schema alone.
fn drawn(schema: &'static Schema) -> Sample {
    let value = value(schema, 0);
    Sample {
        json: Cow::Owned(value.to_string()),
        value,
        schema: Some(schema),
        placeholder: false,
    }
}

/// A plain value; schemas that contain themselves end after a few levels.
fn value(schema: &Schema, depth: usize) -> Value {
    if let Some(value) = schema.example.and_then(|text| serde_json::from_str(text).ok()) {
        return value;
    }
    match &schema.shape {
        Shape::Any | Shape::Object { .. } if depth > 8 => json!({}),
        Shape::Any => json!({}),
        Shape::Text(text) | Shape::TextOrNumber(text) | Shape::String(text) => {
            json!(text.choices.first().unwrap_or(&"String"))
        }
        Shape::DateTime => json!("1100-01-01T00:00:00Z"),
        Shape::Date => json!("1100-01-01"),
        Shape::Integer { minimum, .. } => json!(minimum.unwrap_or(1)),
        Shape::Number { minimum, .. } => json!(minimum.unwrap_or(1.0)),
        Shape::Boolean => json!(true),
        Shape::Array { items, .. } => json!([value(items, depth + 1)]),
        Shape::Object { properties, .. } => {
            let members: Map<String, Value> = properties
                .iter()
                .map(|property| (property.name.to_owned(), value(property.schema, depth + 1)))
                .collect();
            Value::Object(members)
        }
    }
}

/// The schema of a member.
pub(super) fn member(schema: Option<&'static Schema>, name: &str) -> Option<&'static Schema> {
    property(schema, name).map(|(schema, _)| schema)
}

/// The schema of a member, and whether it must be there.
pub(super) fn property(schema: Option<&'static Schema>, name: &str) -> Option<(&'static Schema, bool)> {
    match &schema?.shape {
        Shape::Object { properties, .. } => properties
            .iter()
            .find(|property| property.name == name)
            .map(|property| (property.schema, property.required)),
        _ => None,
    }
}

/// The schema of an element.
pub(super) fn element(schema: Option<&'static Schema>) -> Option<&'static Schema> {
    match &schema?.shape {
        Shape::Array { items, .. } => Some(items),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::success;
    use crate::generated::ROOMS;

    /// Seen on a real server: none of these documents an answer, though each sends one.
    #[test]
    fn deletions_document_no_answer() {
        for id in [
            "OBPv3.1.0-deleteCustomerAddress",
            "OBPv3.1.0-deleteTaxResidence",
            "OBPv4.0.0-deleteCustomerCascade",
            "OBPv4.0.0-deleteUserCustomerLink",
        ] {
            let mut operations = ROOMS.iter().flat_map(|room| room.iter());
            let operation = operations.find(|operation| operation.id == id).expect(id);
            let documented = success(operation);
            assert!(documented.is_none(), "{id}: {documented:?}");
        }
    }
}
