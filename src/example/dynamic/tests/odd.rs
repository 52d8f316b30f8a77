//! Schemas that no bank would write: tiny lengths, patterns, choices, far bounds.

use serde_json::json;

use super::validity::{assert_valid, validator};
use super::{Locale, made};
use crate::contract::schema::{Content, Schema, Shape, Text};

/// All kinds of content.
pub(super) const CONTENTS: &[Content] = &[
    Content::PersonName,
    Content::FirstName,
    Content::LastName,
    Content::Phone,
    Content::Email,
    Content::Username,
    Content::Company,
    Content::Street,
    Content::City,
    Content::County,
    Content::State,
    Content::Postcode,
    Content::CountryCode,
    Content::BankId,
    Content::Uuid,
    Content::CustomerNumber,
    Content::Currency,
    Content::Amount,
    Content::Url,
    Content::Token,
    Content::Title,
    Content::NameSuffix,
    Content::Word,
    Content::Sentence,
    Content::BranchId,
    Content::Role,
    Content::Version,
    Content::Html,
    Content::Markdown,
];

/// Makes a static of it, as the tables are.
pub(super) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A schema with nothing but a shape.
pub(super) fn schema_of(shape: Shape) -> Schema {
    Schema {
        name: None,
        shape,
        nullable: false,
        example: None,
        description: "",
    }
}

fn string(text: Text) -> &'static Schema {
    leak(schema_of(Shape::String(text)))
}

#[test]
fn every_kind_of_text_bears_every_length() {
    for content in CONTENTS.iter().map(|content| Some(*content)).chain([None]) {
        for (least, most) in (0..=6)
            .map(|most| (0, most))
            .chain((1..=60).map(|length| (length, length)))
        {
            let schema = string(Text {
                content,
                min_length: least,
                max_length: Some(most),
                ..Text::default()
            });
            for (seed, locale) in [(1, Locale::English), (2, Locale::Chinese), (3, Locale::English)] {
                let text = made(schema, seed, locale);
                let length = text.as_str().map_or(999, |text| text.chars().count());
                assert!((least..=most).contains(&length), "{content:?} {least}..={most}: {text}");
            }
        }
        let schema = string(Text {
            content,
            min_length: 300,
            ..Text::default()
        });
        assert!(
            made(schema, 1, Locale::Chinese)
                .as_str()
                .is_some_and(|text| text.chars().count() >= 300)
        );
    }
}

#[test]
fn a_shortened_e_mail_address_is_still_one() {
    for (least, most) in (13..=30)
        .map(|most| (0, most))
        .chain((14..=60).map(|least| (least, least + 15)))
    {
        let content = Some(Content::Email);
        let schema = string(Text {
            content,
            min_length: least,
            max_length: Some(most),
            ..Text::default()
        });
        for seed in 0..20 {
            let email = made(schema, seed, Locale::English)
                .as_str()
                .unwrap_or_default()
                .to_owned();
            let (name, domain) = email.split_once('@').unwrap_or_default();
            assert!(
                !name.is_empty() && ["example.com", "example.net", "example.org"].contains(&domain),
                "{email}"
            );
        }
    }
    // Nothing of 12 characters is one, so it does not pretend to be.
    let schema = string(Text {
        content: Some(Content::Email),
        max_length: Some(12),
        ..Text::default()
    });
    assert!(
        made(schema, 1, Locale::English)
            .as_str()
            .is_some_and(|text| !text.contains('@'))
    );
}

#[test]
fn a_choice_agrees_with_the_rest_of_the_object() {
    let choices = &["EUR", "CNY"];
    let schema = string(Text {
        content: Some(Content::Currency),
        choices,
        ..Text::default()
    });
    assert!((0..20).all(|seed| made(schema, seed, Locale::Chinese) == "CNY"));
}

#[test]
fn a_text_that_misses_the_pattern_gives_way_to_the_example() {
    let text = || Text {
        content: Some(Content::City),
        pattern: Some("^Q[0-9]{3}$"),
        ..Text::default()
    };
    let with = leak(Schema {
        example: Some("\"Q123\""),
        ..schema_of(Shape::String(text()))
    });
    assert_eq!(made(with, 1, Locale::English), "Q123");
    let without = string(text());
    let made = made(without, 1, Locale::English);
    assert_valid(&validator(without), &made);
}

#[test]
fn a_pattern_that_cannot_be_read_leaves_the_example() {
    let text = Text {
        content: Some(Content::Word),
        pattern: Some("^(?!x)y{1,3}$"),
        ..Text::default()
    };
    let schema = leak(Schema {
        example: Some("\"yy\""),
        ..schema_of(Shape::String(text))
    });
    assert_eq!(made(schema, 1, Locale::English), "yy");
}

#[test]
fn a_text_of_unknown_meaning_is_the_example() {
    let text = Text::default();
    let schema = leak(Schema {
        example: Some("\"as the contract says\""),
        ..schema_of(Shape::String(text))
    });
    assert_eq!(made(schema, 1, Locale::Chinese), "as the contract says");
    let any = leak(Schema {
        example: Some("{\"a\":[1]}"),
        ..schema_of(Shape::Any)
    });
    assert_eq!(made(any, 1, Locale::Chinese), json!({"a": [1]}));
}

#[test]
fn a_free_object_has_members_of_its_schema() {
    let number = leak(schema_of(Shape::Integer {
        minimum: Some(5),
        maximum: Some(6),
    }));
    let schema = leak(schema_of(Shape::Object {
        properties: &[],
        additional: Some(number),
    }));
    let value = made(schema, 1, Locale::English);
    assert_valid(&validator(schema), &value);
    assert!(value.as_object().is_some_and(|object| !object.is_empty()));
}

#[test]
fn numbers_keep_to_narrow_far_and_wide_bounds() {
    let bounds = [
        (i64::MIN, i64::MIN),
        (i64::MAX, i64::MAX),
        (-5, -3),
        (2_000, 2_001),
        (0, 0),
        (i64::MIN, i64::MAX),
    ];
    for (low, high) in bounds {
        for (minimum, maximum) in [(Some(low), Some(high)), (Some(low), None), (None, Some(high))] {
            let whole = leak(schema_of(Shape::Integer { minimum, maximum }));
            let value = made(whole, 1, Locale::English);
            assert_valid(&validator(whole), &value);
        }
    }
    for (low, high) in [
        (0.001, 0.002),
        (-1e300, 1e300),
        (-0.5, -0.25),
        (1e15, 1e15),
        (f64::MIN, f64::MIN),
    ] {
        let number = leak(schema_of(Shape::Number {
            minimum: Some(low),
            maximum: Some(high),
        }));
        for seed in 0..20 {
            let value = made(number, seed, Locale::English);
            assert_valid(&validator(number), &value);
        }
    }
}
