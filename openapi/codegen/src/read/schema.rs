//! Reading schemas: the part of JSON Schema that the contract uses, and nothing else.

use crate::{
    error::Error,
    model::{Property, Schema, SchemaRef, Shape, Text},
    names,
    source::{Mapping, Node, Sources},
};

/// What `x-obp-content` may say.
const CONTENTS: [&str; 29] = [
    "person-name",
    "first-name",
    "last-name",
    "phone",
    "email",
    "username",
    "company",
    "street",
    "city",
    "county",
    "state",
    "postcode",
    "country-code",
    "bank-id",
    "uuid",
    "customer-number",
    "currency",
    "amount",
    "url",
    "token",
    "title",
    "name-suffix",
    "word",
    "sentence",
    "branch-id",
    "role",
    "version",
    "html",
    "markdown",
];

/// Reads a schema that may be a reference to a component.
pub(super) fn reference(sources: &Sources, node: &Node<'_>) -> Result<SchemaRef, Error> {
    let mut mapping = node.mapping()?;
    let Some(target) = mapping.take("$ref") else {
        return Ok(SchemaRef::Inline(Box::new(schema(sources, node)?)));
    };
    let description = mapping
        .take("description")
        .map(|node| node.text())
        .transpose()?
        .unwrap_or_default()
        .to_owned();
    mapping.finish()?;
    let text = target.text()?;
    let found = sources.follow(&target, text)?;
    let name = found
        .place()
        .pointer
        .strip_prefix("/components/schemas/")
        .map(str::to_owned);
    let name = name
        .filter(|name| !name.contains('/'))
        .ok_or_else(|| target.invalid(format!("the reference `{text}` points to no schema of the components")))?;
    let (_, nullable) = kind(found.mapping()?.take("type"))?;
    Ok(SchemaRef::Named {
        module: names::module(found.file()),
        name,
        description,
        nullable,
    })
}

/// Reads a schema written in place.
pub(super) fn schema(sources: &Sources, node: &Node<'_>) -> Result<Schema, Error> {
    let mut mapping = node.mapping()?;
    let description = mapping
        .take("description")
        .map(|node| node.text())
        .transpose()?
        .unwrap_or_default()
        .to_owned();
    let example = mapping.take("examples").map(|node| node.list()).transpose()?;
    let example = example
        .and_then(|list| list.into_iter().next())
        .map(|first| first.json())
        .transpose()?;
    let (kind, nullable) = kind(mapping.take("type"))?;
    let reads = mapping.take("x-obp-reads");
    let shape = match (reads.as_ref().map(Node::text).transpose()?, kind.as_deref()) {
        (Some("text"), None) => Shape::Text(text(&mut mapping)?),
        (Some("text-or-number"), Some("string|number")) => Shape::TextOrNumber(text(&mut mapping)?),
        (Some("integer"), Some("number")) => {
            Shape::Integer(integer(mapping.take("minimum"))?, integer(mapping.take("maximum"))?)
        }
        (Some("date"), Some("string")) => {
            let format = mapping.text("format")?;
            mapping.take("pattern");
            match format.as_str() {
                "date-time" => Shape::DateTime,
                _ => return Err(node.invalid("`x-obp-reads: date` wants `format: date-time`")),
            }
        }
        (Some(reads), _) => {
            return Err(node.invalid(format!(
                "`x-obp-reads: {reads}` does not fit the type; text has none, text-or-number is both, integer is a number, date is a string"
            )));
        }
        (None, None) => {
            // Members may be described where any value is taken: they tell people what the server passes over.
            object(sources, &mut mapping)?;
            Shape::Any
        }
        (None, Some("string")) => match mapping.take("format").as_ref().map(Node::text).transpose()? {
            Some("date-time") => {
                mapping.take("pattern");
                Shape::DateTime
            }
            Some("date") => Shape::Date,
            Some("uuid" | "email" | "uri") | None => Shape::String(text(&mut mapping)?),
            Some(format) => return Err(node.invalid(format!("the format `{format}` is not known"))),
        },
        (None, Some("integer")) => {
            mapping.take("format");
            Shape::Integer(integer(mapping.take("minimum"))?, integer(mapping.take("maximum"))?)
        }
        (None, Some("number")) => Shape::Number(number(mapping.take("minimum"))?, number(mapping.take("maximum"))?),
        (None, Some("boolean")) => Shape::Boolean,
        (None, Some("array")) => Shape::Array {
            items: reference(sources, &mapping.require("items")?)?,
            min_items: count(mapping.take("minItems"))?.unwrap_or(0),
            max_items: count(mapping.take("maxItems"))?,
        },
        (None, Some("object")) => object(sources, &mut mapping)?,
        (None, Some(kind)) => return Err(node.invalid(format!("the type `{kind}` is not known"))),
    };
    mapping.finish()?;
    Ok(Schema {
        shape,
        nullable,
        example,
        description,
    })
}

/// The one type that is not null, and whether null is allowed beside it.
fn kind(node: Option<Node<'_>>) -> Result<(Option<String>, bool), Error> {
    let Some(node) = node else { return Ok((None, false)) };
    if let Ok(name) = node.text() {
        return Ok((Some(name.to_owned()), false));
    }
    let mut names = node.texts()?;
    let before = names.len();
    names.retain(|name| name != "null");
    let nullable = names.len() < before;
    match names.len() {
        1 => Ok((names.pop(), nullable)),
        _ if names == ["string", "number"] => Ok((Some("string|number".to_owned()), nullable)),
        _ => Err(node.invalid("a type is one name, `string` and `number`, or such a list and `null`")),
    }
}

fn text(mapping: &mut Mapping<'_>) -> Result<Text, Error> {
    let content = mapping.take("x-obp-content");
    if let Some(node) = &content {
        let name = node.text()?;
        if !CONTENTS.contains(&name) {
            return Err(node.invalid(format!("the content `{name}` is not known")));
        }
    }
    let mut choices = mapping
        .take("enum")
        .map(|node| node.texts())
        .transpose()?
        .unwrap_or_default();
    if let Some(node) = mapping.take("const") {
        choices.push(node.text()?.to_owned());
    }
    Ok(Text {
        content: content.map(|node| node.text().map(str::to_owned)).transpose()?,
        min_length: count(mapping.take("minLength"))?.unwrap_or(0),
        max_length: count(mapping.take("maxLength"))?,
        pattern: mapping
            .take("pattern")
            .map(|node| node.text().map(str::to_owned))
            .transpose()?,
        choices,
    })
}

fn object(sources: &Sources, mapping: &mut Mapping<'_>) -> Result<Shape, Error> {
    let required = mapping.take("required");
    let names = required.as_ref().map(Node::texts).transpose()?.unwrap_or_default();
    let mut properties = Vec::new();
    if let Some(node) = mapping.take("properties") {
        for (name, node) in node.mapping()?.rest() {
            let required = names.contains(&name);
            properties.push(Property {
                required,
                schema: reference(sources, &node)?,
                name,
            });
        }
    }
    for name in &names {
        if !properties.iter().any(|property| &property.name == name) {
            let place = required
                .as_ref()
                .map(Node::place)
                .expect("a name was found, so the list is there");
            return Err(Error::Invalid {
                place,
                message: format!("`{name}` is required but no property"),
            });
        }
    }
    let additional = match mapping.take("additionalProperties") {
        Some(node) if matches!(node.json()?, serde_json::Value::Bool(true)) => None,
        Some(node) => Some(reference(sources, &node)?),
        None => None,
    };
    Ok(Shape::Object { properties, additional })
}

fn integer(node: Option<Node<'_>>) -> Result<Option<i64>, Error> {
    node.map(|node| {
        node.json()?
            .as_i64()
            .ok_or_else(|| node.invalid("expected a whole number"))
    })
    .transpose()
}

fn number(node: Option<Node<'_>>) -> Result<Option<f64>, Error> {
    node.map(|node| node.json()?.as_f64().ok_or_else(|| node.invalid("expected a number")))
        .transpose()
}

fn count(node: Option<Node<'_>>) -> Result<Option<usize>, Error> {
    node.map(|node| {
        let value = node.json()?.as_u64().and_then(|value| usize::try_from(value).ok());
        value.ok_or_else(|| node.invalid("expected a whole number that is not negative"))
    })
    .transpose()
}
