//! `typed_request_body` and `typed_success_response_body`: the types of the documented example, in the shape of a JSON
//! Schema.
//!
//! Absent on purpose: OBP's order of members, which comes from hashes of the example's values (no rule that a reader
//! could rely on; here it is the example's own), `enum`, and what OBP's reflection makes of Scala lists at the top.

use serde_json::Value;

use super::sample::{Sample, element, member};
use super::writer::Writer;
use crate::contract::schema::{Schema, Shape};

const TEXT: &[u8] = br#"{"type":"string"}"#;
const DATE: &[u8] = br#"{"type":"string","format":"date-time"}"#;
const WHOLE: &[u8] = br#"{"type":"integer"}"#;
const NUMBER: &[u8] = br#"{"type":"number"}"#;
const BOOLEAN: &[u8] = br#"{"type":"boolean"}"#;
const NULL: &[u8] = br#"{"type":"null"}"#;
/// OBP looks at an empty list as at an object without members.
const EMPTY: &[u8] = br#"{"type":"object","properties":{}}"#;

/// Writes the member with the types of a body; bare `true` and other scalars have none.
pub(super) fn write(out: &mut Writer, name: &str, sample: Option<&Sample>) {
    if let Some(sample) = sample.filter(|sample| sample.value.is_object() || sample.value.is_array()) {
        out.name(name);
        of_value(out, "", &sample.value, sample.schema);
    }
}

fn of_value(out: &mut Writer, name: &str, value: &Value, schema: Option<&'static Schema>) {
    let shape = schema.map(|schema| &schema.shape);
    match value {
        Value::Null => match schema {
            Some(schema) => of_schema(out, name, schema, 0),
            None => out.raw(NULL),
        },
        Value::Bool(_) => out.raw(BOOLEAN),
        Value::Number(number) => out.raw(match shape {
            Some(Shape::Number { .. }) => NUMBER,
            Some(Shape::Integer { .. }) => WHOLE,
            _ if number.is_f64() => NUMBER,
            _ => WHOLE,
        }),
        Value::String(text) => {
            let date = matches!(shape, Some(Shape::DateTime)) || (is_date_name(name) && text.chars().count() != 8);
            out.raw(if date { DATE } else { TEXT });
        }
        Value::Array(items) => match (items.first(), element(schema)) {
            (Some(first), schema) => array(out, |out| of_value(out, name, first, schema)),
            (None, Some(schema)) => array(out, |out| of_schema(out, name, schema, 0)),
            (None, None) => out.raw(EMPTY),
        },
        Value::Object(members) => {
            object(out, members, |out, (name, value)| {
                out.name(name);
                of_value(out, name, value, member(schema, name));
            });
        }
    }
}

/// The types that a schema tells, where there is no value. Schemas that contain themselves end after a few levels.
fn of_schema(out: &mut Writer, name: &str, schema: &'static Schema, depth: usize) {
    match &schema.shape {
        Shape::Any | Shape::Text(_) | Shape::TextOrNumber(_) | Shape::String(_) | Shape::Date => {
            out.raw(if is_date_name(name) { DATE } else { TEXT });
        }
        Shape::DateTime => out.raw(DATE),
        Shape::Integer { .. } => out.raw(WHOLE),
        Shape::Number { .. } => out.raw(NUMBER),
        Shape::Boolean => out.raw(BOOLEAN),
        Shape::Array { items, .. } => array(out, |out| of_schema(out, name, items, depth + 1)),
        Shape::Object { .. } if depth > 8 => out.raw(EMPTY),
        Shape::Object { properties, .. } => object(out, properties.iter(), |out, property| {
            out.name(property.name);
            of_schema(out, property.name, property.schema, depth + 1);
        }),
    }
}

fn array(out: &mut Writer, items: impl FnOnce(&mut Writer)) {
    out.open(b'{');
    out.member("type", "array");
    out.name("items");
    items(out);
    out.close(b'}');
}

fn object<T>(out: &mut Writer, members: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Writer, T)) {
    out.open(b'{');
    out.member("type", "object");
    out.name("properties");
    out.open(b'{');
    for member in members {
        write(out, member);
    }
    out.close(b'}');
    out.close(b'}');
}

/// Whether OBP takes a text for a date by its name alone; it does so unless the text is eight characters long.
fn is_date_name(name: &str) -> bool {
    name.contains("date")
}
