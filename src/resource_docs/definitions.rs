//! The `definitions` of the Swagger document: one per named schema that a listed operation uses, and one per error.
//!
//! Absent on purpose: OBP's order of the definitions, which is that of its source; here errors come first, as there,
//! and then schemas in the order in which operations use them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::sample::Sample;
use super::writer::Writer;
use crate::contract::schema::{Property, Schema, Shape};

/// What has been defined so far.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    /// Name by text, which begins with the code: OBP orders them by code.
    errors: BTreeMap<&'static str, &'static str>,
    /// Name and JSON text, in order.
    schemas: Vec<(String, Vec<u8>)>,
    /// Where a name stands among them.
    places: HashMap<String, usize>,
}

/// What is said of a body.
#[derive(Debug)]
pub(super) struct Body {
    /// Its schema or a reference to it.
    pub(super) json: Vec<u8>,
    /// What it is, in words.
    pub(super) words: String,
}

impl Definitions {
    /// The schema of a body; `name` names it where the contract does not.
    pub(super) fn body(&mut self, sample: &Sample, name: impl Fn() -> String) -> Body {
        let mut out = Writer::default();
        let defined = if sample.placeholder {
            Some(Cow::Borrowed("EmptyClassJson"))
        } else {
            match sample.schema.map(|schema| (schema, &schema.shape)) {
                Some((
                    schema,
                    Shape::Object {
                        properties: [_, ..], ..
                    },
                )) => Some(schema.name.map_or_else(|| Cow::Owned(name()), Cow::Borrowed)),
                None if sample.value.is_object() => Some(Cow::Owned(name())),
                _ => None,
            }
        };
        let words = match &defined {
            Some(name) => format!("{name} object that needs to be added."),
            None => format!("{} type value.", kind(&sample.value)),
        };
        match (defined, sample.schema) {
            (Some(name), _) if sample.placeholder => self.refer(&mut out, &name, |_, out| {
                out.raw(br#"{"required":["jsonString"],"properties":{"jsonString":{"type":"string","example":"{}"}}}"#);
            }),
            (Some(name), None) => self.refer(&mut out, &name, |_, out| in_place(out, &sample.value, true)),
            (_, Some(schema)) => self.schema(&mut out, schema, Some(&sample.value), &name(), true),
            (None, None) => in_place(&mut out, &sample.value, true),
        }
        Body {
            json: out.finish(),
            words,
        }
    }

    /// Writes a reference to an error.
    pub(super) fn error(&mut self, out: &mut Writer, (name, text): (&'static str, &'static str)) {
        self.errors.insert(text, name);
        reference(out, &format!("Error{name}"));
    }

    /// Writes all definitions, errors first.
    pub(super) fn write(&self, out: &mut Writer) {
        for (text, name) in &self.errors {
            out.name(&format!("Error{name}"));
            out.open(b'{');
            out.name("properties");
            out.open(b'{');
            out.name("message");
            out.open(b'{');
            out.member("type", "string");
            out.member("example", text);
            for _ in 0..3 {
                out.close(b'}');
            }
        }
        for (name, json) in &self.schemas {
            out.name(name);
            out.raw(json);
        }
    }

    /// Writes a reference to `name`, which is defined now if it was not.
    fn refer(&mut self, out: &mut Writer, name: &str, define: impl FnOnce(&mut Self, &mut Writer)) {
        reference(out, name);
        if !self.places.contains_key(name) {
            // The place is taken before the members are looked at, so that a schema may contain itself.
            let place = self.schemas.len();
            self.places.insert(name.to_owned(), place);
            self.schemas.push((name.to_owned(), Vec::new()));
            let mut definition = Writer::default();
            define(self, &mut definition);
            self.schemas[place].1 = definition.finish();
        }
    }

    fn schema(&mut self, out: &mut Writer, schema: &'static Schema, value: Option<&Value>, name: &str, example: bool) {
        let value = value.filter(|value| !value.is_null());
        let shown = value.filter(|_| example);
        match &schema.shape {
            Shape::Any => match value {
                Some(value) => in_place(out, value, example),
                None => scalar(out, "string", None, None),
            },
            Shape::Text(_) | Shape::TextOrNumber(_) | Shape::String(_) | Shape::Date => {
                scalar(out, "string", None, shown);
            }
            Shape::DateTime => scalar(out, "string", Some("date"), shown),
            Shape::Boolean => scalar(out, "boolean", None, shown),
            Shape::Integer { .. } => scalar(out, "integer", Some("int32"), shown),
            Shape::Number { .. } => scalar(out, "number", Some("double"), shown),
            Shape::Array { items, .. } => {
                out.open(b'{');
                out.member("type", "array");
                out.name("items");
                // OBP gives no examples of plain elements.
                self.schema(out, items, value.and_then(|value| value.get(0)), name, false);
                out.close(b'}');
            }
            Shape::Object { properties: [], .. } => match value {
                Some(value) => in_place(out, value, example),
                None => out.raw(br#"{"type":"object","properties":{}}"#),
            },
            Shape::Object { properties, .. } => {
                let name = schema.name.unwrap_or(name);
                self.refer(out, name, |definitions, out| {
                    definitions.object(out, properties, value, name)
                });
            }
        }
    }

    fn object(&mut self, out: &mut Writer, properties: &'static [Property], value: Option<&Value>, name: &str) {
        let mut ordered: Vec<&'static Property> = properties.iter().collect();
        if ordered.len() > MAP_KEEPS_ORDER {
            ordered.sort_by_cached_key(|property| place_in_hash_map(property.name));
        }
        let required: Vec<&str> = ordered
            .iter()
            .filter(|property| property.required)
            .map(|property| property.name)
            .collect();
        out.open(b'{');
        if !required.is_empty() {
            out.member("required", &required);
        }
        out.name("properties");
        out.open(b'{');
        for property in ordered {
            let inner = format!("{name}_{}", property.name);
            out.name(property.name);
            self.schema(
                out,
                property.schema,
                value.and_then(|value| value.get(property.name)),
                &inner,
                true,
            );
        }
        out.close(b'}');
        out.close(b'}');
    }
}

fn reference(out: &mut Writer, name: &str) {
    out.open(b'{');
    out.member("$ref", &format!("#/definitions/{name}"));
    out.close(b'}');
}

/// Every example is a text, that of `true` as well.
fn scalar(out: &mut Writer, kind: &str, format: Option<&str>, example: Option<&Value>) {
    out.open(b'{');
    out.member("type", kind);
    if let Some(format) = format {
        out.member("format", format);
    }
    match example {
        Some(Value::String(text)) => out.member("example", text),
        Some(value) => out.member("example", &value.to_string()),
        None => {}
    }
    out.close(b'}');
}

/// The schema of a value without a name, written where it is used.
fn in_place(out: &mut Writer, value: &Value, example: bool) {
    let shown = Some(value).filter(|_| example);
    match value {
        Value::Object(members) => {
            out.open(b'{');
            out.member("type", "object");
            out.name("properties");
            out.open(b'{');
            for (name, value) in members {
                out.name(name);
                in_place(out, value, true);
            }
            out.close(b'}');
            if !members.is_empty() {
                out.member("required", &members.keys().collect::<Vec<_>>());
            }
            out.close(b'}');
        }
        Value::Array(items) => {
            out.open(b'{');
            out.member("type", "array");
            out.name("items");
            in_place(out, items.first().unwrap_or(&Value::Null), false);
            out.close(b'}');
        }
        Value::Bool(_) => scalar(out, kind(value), None, shown),
        Value::Number(number) if number.is_f64() => scalar(out, kind(value), Some("double"), shown),
        Value::Number(_) => scalar(out, kind(value), Some("int32"), shown),
        Value::String(_) => scalar(out, kind(value), None, shown),
        Value::Null => scalar(out, kind(value), None, None),
    }
}

/// Swagger's word for the kind of a value.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) | Value::Null => "string",
    }
}

/// Up to this many members stand in their own order.
const MAP_KEEPS_ORDER: usize = 4;

/// Where a name stands in OBP's order of members, which is that of a Scala 2.12 hash map: Java's hash of the text,
/// mixed, and then read five bits at a time from the lowest.
fn place_in_hash_map(name: &str) -> [u32; 7] {
    let hash = name
        .encode_utf16()
        .fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
    let mut mixed = hash.wrapping_add(!(hash << 9));
    mixed ^= mixed >> 14;
    mixed = mixed.wrapping_add(mixed << 4);
    mixed ^= mixed >> 10;
    std::array::from_fn(|level| (mixed >> (5 * level)) & 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_in_the_order_of_the_recorded_server() {
        let recorded = [
            "channel",
            "customer_name",
            "result",
            "customer_number",
            "bank_id",
            "id",
            "scheduled_date",
            "category",
            "detail",
            "actual_date",
        ];
        assert!(recorded.is_sorted_by_key(|name| place_in_hash_map(name)));
        let other = [
            "number",
            "customer_number",
            "issue_date",
            "type",
            "issue_place",
            "expiry_date",
        ];
        assert!(other.is_sorted_by_key(|name| place_in_hash_map(name)));
    }
}
