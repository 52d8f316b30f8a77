//! Schemas of the contract as poem-openapi sees them.
//!
//! poem-openapi's own derives would describe the Rust types; here the contract's table describes them, so that the
//! emitted document says what the contract says (null, lengths and members of any type included).

use poem_openapi::registry::{MetaSchema, MetaSchemaRef, Registry};
use serde_json::Value;

use super::schema::{Schema, Shape, Text};

/// A type that the contract describes.
pub trait Described: Send + Sync + 'static {
    /// Its schema.
    const SCHEMA: &'static Schema;
}

/// Registers the schema and all that it refers to, and returns the reference to it.
pub fn register(schema: &'static Schema, registry: &mut Registry) -> MetaSchemaRef {
    let Some(name) = schema.name else {
        return MetaSchemaRef::Inline(Box::new(describe(schema, registry)));
    };
    if !registry.schemas.contains_key(name) {
        // A schema that refers to itself finds its name taken.
        registry.schemas.insert(name.to_owned(), MetaSchema::ANY);
        let described = describe(schema, registry);
        registry.schemas.insert(name.to_owned(), described);
    }
    MetaSchemaRef::Reference(name.to_owned())
}

/// The reference to a schema, without registering it.
pub(crate) fn reference(schema: &'static Schema) -> MetaSchemaRef {
    match schema.name {
        Some(name) => MetaSchemaRef::Reference(name.to_owned()),
        None => MetaSchemaRef::Inline(Box::new(describe(schema, &mut Registry::new()))),
    }
}

fn describe(schema: &'static Schema, registry: &mut Registry) -> MetaSchema {
    let mut meta = match &schema.shape {
        Shape::Any => MetaSchema::ANY,
        Shape::Text(text) => texts(MetaSchema::ANY, text),
        Shape::TextOrNumber(text) => MetaSchema {
            any_of: ["string", "number"]
                .map(|ty| MetaSchemaRef::Inline(Box::new(MetaSchema::new(ty))))
                .into(),
            ..texts(MetaSchema::ANY, text)
        },
        Shape::String(text) => texts(MetaSchema::new("string"), text),
        Shape::DateTime => MetaSchema::new_with_format("string", "date-time"),
        Shape::Date => MetaSchema::new_with_format("string", "date"),
        Shape::Integer { minimum, maximum } => MetaSchema {
            // The bounds of the contract are whole numbers far below 2^53.
            minimum: minimum.map(|bound| bound as f64),
            maximum: maximum.map(|bound| bound as f64),
            ..MetaSchema::new("integer")
        },
        Shape::Number { minimum, maximum } => MetaSchema {
            minimum: *minimum,
            maximum: *maximum,
            ..MetaSchema::new("number")
        },
        Shape::Boolean => MetaSchema::new("boolean"),
        Shape::Array {
            items,
            min_items,
            max_items,
        } => MetaSchema {
            items: Some(Box::new(register(items, registry))),
            min_items: (*min_items > 0).then_some(*min_items),
            max_items: *max_items,
            ..MetaSchema::new("array")
        },
        Shape::Object { properties, additional } => MetaSchema {
            required: properties
                .iter()
                .filter(|property| property.required)
                .map(|property| property.name)
                .collect(),
            properties: properties
                .iter()
                .map(|property| (property.name, register(property.schema, registry)))
                .collect(),
            additional_properties: additional.map(|schema| Box::new(register(schema, registry))),
            ..MetaSchema::new("object")
        },
    };
    meta.nullable = schema.nullable;
    meta.description = (!schema.description.is_empty()).then_some(schema.description);
    meta
}

fn texts(meta: MetaSchema, text: &Text) -> MetaSchema {
    MetaSchema {
        min_length: (text.min_length > 0).then_some(text.min_length),
        max_length: text.max_length,
        pattern: text.pattern.map(str::to_owned),
        enum_items: text.choices.iter().map(|choice| Value::from(*choice)).collect(),
        ..meta
    }
}
