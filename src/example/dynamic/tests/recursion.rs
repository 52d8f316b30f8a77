//! Schemas that contain themselves.

use serde_json::Value;

use super::validity::{assert_valid, validator};
use super::{Locale, made};
use crate::contract::schema::{Content, Property, Schema, Shape, Text};

static WORD: Schema = Schema {
    name: None,
    shape: Shape::String(Text {
        content: Some(Content::Word),
        min_length: 0,
        max_length: None,
        pattern: None,
        choices: &[],
    }),
    nullable: false,
    example: None,
    description: "",
};
static NODES: Schema = Schema {
    name: None,
    shape: Shape::Array {
        items: &NODE,
        min_items: 0,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "",
};
static SOME_NODES: Schema = Schema {
    name: None,
    shape: Shape::Array {
        items: &NODE,
        min_items: 1,
        max_items: None,
    },
    nullable: true,
    example: None,
    description: "",
};
static NODE: Schema = Schema {
    name: Some("Node"),
    shape: Shape::Object {
        properties: &[
            Property {
                name: "word",
                required: true,
                schema: &WORD,
            },
            Property {
                name: "children",
                required: true,
                schema: &NODES,
            },
            Property {
                name: "parent",
                required: false,
                schema: &NODE,
            },
            Property {
                name: "heirs",
                required: true,
                schema: &SOME_NODES,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "",
};
static ENDLESS: Schema = Schema {
    name: Some("Endless"),
    shape: Shape::Array {
        items: &ENDLESS,
        min_items: 1,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "",
};

#[test]
fn recursion_ends_validly_after_at_least_one_level() {
    let validator = validator(&NODE);
    for seed in 0..50 {
        let node = made(&NODE, seed, Locale::English);
        assert_valid(&validator, &node);
        assert!(node["children"][0]["word"].is_string(), "{node}");
        assert!(node["parent"].get("parent").is_none());
        assert!(node.to_string().len() < 100_000);
    }
}

#[test]
fn a_schema_without_end_gives_null_and_returns() {
    assert_eq!(made(&ENDLESS, 1, Locale::English), Value::Null);
}
