//! Operations and schemas of the contract as poem-openapi sees them.
//!
//! poem-openapi's own macros would describe the Rust types; here the contract's tables describe them, so that the
//! emitted document says what the contract says (null, lengths and members of any type included).
//!
//! Absent on purpose: examples, headers of answers, logins and the free parameter of the query, which the contract's own
//! documents have.

use std::collections::HashMap;

use poem_openapi::registry::{
    MetaApi, MetaMediaType, MetaOperation, MetaOperationParam, MetaParamIn, MetaPath, MetaRequest, MetaResponse,
    MetaResponses, MetaSchema, MetaSchemaRef, MetaTag, Registry,
};
use serde_json::Value;

use super::{
    Location, Operation, Parameter, RequestBody,
    schema::{Schema, Shape, Text},
};
use crate::routes;

/// The media type in the contract.
const JSON: &str = "application/json";

/// What poem-openapi wants to know of the operations of a tag.
pub fn meta(tag: &'static str, operations: &[&'static Operation]) -> Vec<MetaApi> {
    let mut paths: Vec<MetaPath> = Vec::new();
    let mut places = HashMap::new();
    for operation in operations {
        let place = *places.entry(operation.path).or_insert_with(|| {
            paths.push(MetaPath {
                path: operation.path.to_owned(),
                operations: Vec::new(),
            });
            paths.len() - 1
        });
        paths[place].operations.push(meta_operation(tag, operation));
    }
    vec![MetaApi { paths }]
}

/// Registers the tag, and all schemas that its operations refer to.
pub fn register(tag: &'static str, operations: &[&'static Operation], registry: &mut Registry) {
    registry.tags.insert(MetaTag {
        name: tag,
        description: None,
        external_docs: None,
    });
    for operation in operations {
        let parameters = described_parameters(operation).map(|parameter| parameter.schema);
        let request = operation.request.iter().map(|request| request.schema);
        let errors = operation.error_statuses.iter().map(|error| error.schema);
        for schema in parameters.chain(request).chain(operation.success.schema).chain(errors) {
            schema_of(schema, registry);
        }
    }
}

/// All but the free one, which has no name of its own to be described by.
fn described_parameters(operation: &'static Operation) -> impl Iterator<Item = &'static Parameter> {
    operation.parameters.iter().filter(|parameter| !parameter.free)
}

fn meta_operation(tag: &'static str, operation: &'static Operation) -> MetaOperation {
    let success = MetaResponse {
        description: operation.success.description,
        status: Some(operation.success.status),
        status_range: None,
        content: operation.success.schema.map(json).into_iter().collect(),
        headers: Vec::new(),
    };
    let errors = operation.error_statuses.iter().map(|error| MetaResponse {
        description: error.description,
        status: Some(error.status),
        status_range: None,
        content: vec![json(error.schema)],
        headers: Vec::new(),
    });
    MetaOperation {
        method: routes::method(operation.method),
        tags: vec![tag],
        summary: Some(operation.summary),
        description: Some(operation.description),
        external_docs: None,
        params: described_parameters(operation).map(meta_parameter).collect(),
        request: operation.request.as_ref().map(meta_request),
        responses: MetaResponses {
            responses: std::iter::once(success).chain(errors).collect(),
        },
        deprecated: false,
        security: Vec::new(),
        operation_id: Some(operation.id),
        code_samples: Vec::new(),
    }
}

fn meta_parameter(parameter: &'static Parameter) -> MetaOperationParam {
    MetaOperationParam {
        name: parameter.name.to_owned(),
        schema: reference(parameter.schema),
        in_type: match parameter.location {
            Location::Path => MetaParamIn::Path,
            Location::Query => MetaParamIn::Query,
            Location::Header => MetaParamIn::Header,
        },
        description: Some(parameter.description.to_owned()),
        required: parameter.required,
        deprecated: false,
        explode: true,
        style: None,
    }
}

fn meta_request(request: &'static RequestBody) -> MetaRequest {
    MetaRequest {
        description: None,
        content: vec![json(request.schema)],
        required: true,
    }
}

fn json(schema: &'static Schema) -> MetaMediaType {
    MetaMediaType {
        content_type: JSON,
        schema: reference(schema),
    }
}

/// Registers the schema and all that it refers to, and returns the reference to it.
fn schema_of(schema: &'static Schema, registry: &mut Registry) -> MetaSchemaRef {
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
fn reference(schema: &'static Schema) -> MetaSchemaRef {
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
            items: Some(Box::new(schema_of(items, registry))),
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
                .map(|property| (property.name, schema_of(property.schema, registry)))
                .collect(),
            additional_properties: additional.map(|schema| Box::new(schema_of(schema, registry))),
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
