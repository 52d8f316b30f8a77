//! The schema tables as JSON Schema, and every seed valid by it.

use jsonschema::Validator;
use proptest::prelude::{ProptestConfig, any, proptest};
use serde_json::{Map, Value, json};

use super::{Locale, schemas};
use crate::contract::schema::{Schema, Shape, Text};
use crate::example::dynamic::{Wish, generate};

/// A validator for the schema.
pub(super) fn validator(schema: &'static Schema) -> Validator {
    let mut seen = Vec::new();
    let root = reference(schema, &mut seen);
    let mut definitions = Map::new();
    let mut next = 0;
    while let Some(schema) = seen.get(next).copied() {
        definitions.insert(next.to_string(), written(schema, &mut seen));
        next += 1;
    }
    let document =
        json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions, "$ref": root});
    jsonschema::validator_for(&document).expect("a table is a JSON Schema")
}

fn reference(schema: &'static Schema, seen: &mut Vec<&'static Schema>) -> Value {
    let known = seen.iter().position(|known| std::ptr::eq(*known, schema));
    let index = known.unwrap_or_else(|| {
        seen.push(schema);
        seen.len() - 1
    });
    json!(format!("#/$defs/{index}"))
}

fn written(schema: &'static Schema, seen: &mut Vec<&'static Schema>) -> Value {
    let mut out = match &schema.shape {
        Shape::Any => json!({}),
        Shape::Text(text) | Shape::TextOrNumber(text) | Shape::String(text) => text_rules(text),
        Shape::DateTime => json!({"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}),
        Shape::Date => json!({"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}),
        Shape::Integer { minimum, maximum } => bounds("integer", json!(minimum), json!(maximum)),
        Shape::Number { minimum, maximum } => bounds("number", json!(minimum), json!(maximum)),
        Shape::Boolean => json!({"type": "boolean"}),
        Shape::Array {
            items,
            min_items,
            max_items,
        } => {
            let items = json!({"$ref": reference(items, seen)});
            let mut out = json!({"type": "array", "items": items, "minItems": min_items});
            max_items.iter().for_each(|most| out["maxItems"] = json!(most));
            out
        }
        Shape::Object { properties, additional } => {
            let mut members = Map::new();
            for property in *properties {
                members.insert(
                    property.name.to_owned(),
                    json!({"$ref": reference(property.schema, seen)}),
                );
            }
            let required: Vec<&str> = properties
                .iter()
                .filter(|one| one.required)
                .map(|one| one.name)
                .collect();
            let rest = additional.map_or(json!(true), |rest| json!({"$ref": reference(rest, seen)}));
            json!({"type": "object", "properties": members, "required": required, "additionalProperties": rest})
        }
    };
    if schema.nullable {
        out = json!({"anyOf": [{"type": "null"}, out]});
    }
    out
}

fn text_rules(text: &Text) -> Value {
    let mut out = json!({"type": "string", "minLength": text.min_length});
    text.max_length.iter().for_each(|most| out["maxLength"] = json!(most));
    text.pattern.iter().for_each(|pattern| out["pattern"] = json!(pattern));
    if !text.choices.is_empty() {
        out["enum"] = json!(text.choices);
    }
    out
}

fn bounds(kind: &str, minimum: Value, maximum: Value) -> Value {
    let mut out = json!({"type": kind});
    for (name, bound) in [("minimum", minimum), ("maximum", maximum)] {
        if !bound.is_null() {
            out[name] = bound;
        }
    }
    out
}

/// Fails when the value does not fit.
pub(super) fn assert_valid(validator: &Validator, value: &Value) {
    if let Err(error) = validator.validate(value) {
        panic!("{error} at {}: {value}", error.instance_path());
    }
}

#[test]
fn a_wrong_value_is_found_wrong() {
    let validator = validator(&schemas::CUSTOMER);
    let mut customer = super::made(&schemas::CUSTOMER, 1, Locale::English);
    assert_valid(&validator, &customer);
    customer["credit_limit"]["currency"] = json!("Euro");
    assert!(!validator.is_valid(&customer));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn banking_data_is_valid_for_every_seed(seed in any::<u64>(), chinese in any::<bool>(), count in 0..9_usize) {
        let locale = if chinese { Locale::Chinese } else { Locale::English };
        for schema in schemas::ALL {
            let wish = Wish { seed, locale, count: Some(count) };
            assert_valid(&validator(schema), &generate(schema, &wish, &[("bank_id", "gh.29.uk"), ("email", "x")]));
        }
    }
}
