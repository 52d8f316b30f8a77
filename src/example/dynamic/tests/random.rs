//! Schemas at random, and valid data for each.

use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};

use super::Locale;
use super::odd::{CONTENTS, leak, schema_of};
use super::validity::{assert_valid, validator};
use crate::contract::schema::{Property, Schema, Shape, Text};
use crate::example::dynamic::{Wish, generate};

/// Names that lead to a guess, and some that do not.
const NAMES: &[&str] = &[
    "email",
    "mobilePhone",
    "iban",
    "label",
    "description",
    "currency",
    "amount",
    "latitude",
    "date_of_birth",
    "country",
    "line_2",
    "logo",
    "xyzzy",
    "bic",
    "ip",
    "host",
    "account_number",
    "value",
    "timestamp",
    "roles",
    "year",
    "",
];

/// Patterns with texts of 1 to 8 characters among what they match.
const PATTERNS: &[&str] = &[
    "^[A-Z]{2}$",
    r"^\d+$",
    "^[a-z]+(-[a-z]+)*$",
    "^(yes|no)$",
    "x",
    r"^\w{1,3}\.\w{1,3}$",
    "^[^@]+$",
    r"^\+?[0-9 ]{1,8}$",
    "^[A-Za-z0-9_.-]*$",
    "^(a|b(c|d))e?f*$",
    "^[一-龥]{1,4}$",
];

/// A schema in the form that strategies hand on.
fn leaked(schema: Schema) -> &'static Schema {
    leak(schema)
}

/// Some text rules that something fits.
fn texts() -> impl Strategy<Value = Text> {
    let content = prop_oneof![Just(None), proptest::sample::select(CONTENTS).prop_map(Some)];
    let lengths = prop_oneof![
        Just((0, None)),
        (0..40_usize, 0..40_usize).prop_map(|(least, more)| (least, Some(least + more))),
        (0..40_usize).prop_map(|least| (least, None)),
    ];
    let rules = prop_oneof![
        4 => lengths.prop_map(|(least, most)| (least, most, None, &[] as &[&str])),
        2 => proptest::sample::select(PATTERNS).prop_map(|pattern| (0, None, Some(pattern), &[] as &[&str])),
        1 => proptest::sample::select(PATTERNS).prop_map(|pattern| (1, Some(8), Some(pattern), &[] as &[&str])),
        1 => Just((0, None, None, &["CNY", "GBP", "other"] as &[&str])),
    ];
    (content, rules).prop_map(|(content, (min_length, max_length, pattern, choices))| Text {
        content,
        min_length,
        max_length,
        pattern,
        choices,
    })
}

/// Any schema without recursion.
fn any_schema() -> impl Strategy<Value = &'static Schema> {
    let (low, high) = (proptest::option::of(-2_000..0_i64), proptest::option::of(0..2_000_i64));
    let (small, big) = (proptest::option::of(-2e3..0.0), proptest::option::of(0.0..2e3));
    let leaf = prop_oneof![
        6 => texts().prop_map(Shape::String),
        1 => texts().prop_map(Shape::Text),
        1 => texts().prop_map(Shape::TextOrNumber),
        1 => Just(()).prop_map(|()| Shape::DateTime),
        1 => Just(()).prop_map(|()| Shape::Date),
        1 => Just(()).prop_map(|()| Shape::Any),
        1 => Just(()).prop_map(|()| Shape::Boolean),
        1 => (low, high).prop_map(|(minimum, maximum)| Shape::Integer { minimum, maximum }),
        1 => (small, big).prop_map(|(minimum, maximum)| Shape::Number { minimum, maximum }),
    ];
    let leaf = (leaf, any::<bool>()).prop_map(|(shape, nullable)| {
        leak(Schema {
            nullable,
            ..schema_of(shape)
        })
    });
    leaf.prop_recursive(3, 24, 6, |inner| {
        let list = (inner.clone(), 0..4_usize, proptest::option::of(0..4_usize)).prop_map(|(items, least, more)| {
            Shape::Array {
                items,
                min_items: least,
                max_items: more.map(|more| least + more),
            }
        });
        let member = (proptest::sample::select(NAMES), any::<bool>(), inner.clone());
        let object =
            (proptest::collection::vec(member, 0..6), proptest::option::of(inner)).prop_map(|(members, rest)| {
                let members = members
                    .into_iter()
                    .map(|(name, required, schema)| Property { name, required, schema });
                let mut members: Vec<Property> = members.collect();
                members.sort_by_key(|member| member.name);
                members.dedup_by_key(|member| member.name);
                Shape::Object {
                    properties: Vec::leak(members),
                    additional: rest,
                }
            });
        prop_oneof![list, object].prop_map(|shape| leaked(schema_of(shape)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_generated_is_valid(schema in any_schema(), seed in any::<u64>(), chinese in any::<bool>()) {
        let locale = if chinese { Locale::Chinese } else { Locale::English };
        let wish = Wish { seed, locale, count: None };
        let fixed = [("email", "a@example.com"), ("value", "12"), ("timestamp", "2024-02-30T00:00:00Z")];
        let value = generate(schema, &wish, &fixed);
        assert_valid(&validator(schema), &value);
        assert_eq!(value.to_string(), generate(schema, &wish, &fixed).to_string());
    }
}
