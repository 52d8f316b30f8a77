//! The parts of an operation.

use serde_json::Value;

use super::essence;
use crate::contract::{
    Error, Login, Outcome, QueryParameter, RequestBody,
    outcome::{self, Origin, Pattern},
    source::Node,
};

pub(super) fn optional_text(node: &Node<'_>, key: &str) -> Result<String, Error> {
    Ok(node
        .get(key)
        .map(|node| node.text())
        .transpose()?
        .unwrap_or_default()
        .to_owned())
}

pub(super) fn login(security: Option<Node<'_>>, otherwise: Login) -> Result<Login, Error> {
    let Some(security) = security else {
        return Ok(otherwise);
    };
    let (mut some, mut empty) = (false, false);
    for entry in security.entries()? {
        some = true;
        empty |= entry.members()?.next().is_none();
    }
    Ok(match (some, empty) {
        (false, _) => Login::Never,
        (true, true) => Login::Optional,
        (true, false) => Login::Required,
    })
}

pub(super) fn role_text(node: &Node<'_>) -> Result<String, Error> {
    for (key, word) in [("all", " and "), ("any", " or ")] {
        let Some(list) = node.get(key) else {
            continue;
        };
        let texts: Result<Vec<_>, _> = list.entries()?.map(|entry| role_text(&entry)).collect();
        return Ok(texts?.join(word));
    }
    let role = node.need("role")?.text()?.to_owned();
    Ok(match node.get("at").map(|at| at.text()).transpose()? {
        Some("bank") => format!("{role} at the bank"),
        Some("body") => format!("{role} at the bank of the body"),
        _ => role,
    })
}

pub(super) fn parameters<'a>(node: &Node<'a>) -> Result<Vec<Node<'a>>, Error> {
    match node.get("parameters") {
        Some(list) => list.entries()?.map(Node::resolve).collect(),
        None => Ok(Vec::new()),
    }
}

pub(super) fn query_parameters(node: &Node<'_>, shared: &[Node<'_>]) -> Result<Vec<QueryParameter>, Error> {
    let mut found: Vec<QueryParameter> = Vec::new();
    for parameter in parameters(node)?.iter().chain(shared) {
        let name = parameter.need("name")?.text()?;
        if parameter.need("in")?.text()? != "query" || found.iter().any(|known| known.name == name) {
            continue;
        }
        found.push(QueryParameter {
            name: name.to_owned(),
            required: parameter
                .get("required")
                .is_some_and(|required| required.value == &Value::Bool(true)),
            example: first_example(parameter)?,
            schema: schema_value(parameter)?,
        });
    }
    Ok(found)
}

pub(super) fn request_body(node: Node<'_>) -> Result<RequestBody, Error> {
    let node = node.resolve()?;
    let content: Vec<_> = node.need("content")?.members()?.collect();
    let Some((_, first)) = content.first() else {
        return Err(node.error("a request body needs a media type".into()));
    };
    Ok(RequestBody {
        required: node
            .get("required")
            .is_some_and(|required| required.value == &Value::Bool(true)),
        media_types: content.iter().map(|(media_type, _)| essence(media_type)).collect(),
        example: first_example(first)?,
        schema: schema_value(first)?,
        pointer: node.place(),
    })
}

fn schema_value(node: &Node<'_>) -> Result<Value, Error> {
    let schema = node.get("schema").map(Node::resolve).transpose()?;
    Ok(schema.map_or(Value::Bool(true), |schema| schema.value.clone()))
}

fn first_example(node: &Node<'_>) -> Result<Option<Value>, Error> {
    if let Some(examples) = node.get("examples") {
        for (_, example) in examples.members()? {
            if let Some(value) = example.resolve()?.value.get("value") {
                return Ok(Some(value.clone()));
            }
        }
    }
    Ok(node.value.get("example").cloned())
}

pub(super) fn outcomes_of(status: u16, response: &Node<'_>) -> Result<Vec<Outcome>, Error> {
    let mut outcomes = Vec::new();
    if status >= 400 {
        for (_, media) in response
            .get("content")
            .iter()
            .flat_map(|content| content.members())
            .flatten()
        {
            let Some(examples) = media.get("examples") else {
                continue;
            };
            for (key, example) in examples.members()? {
                outcomes.extend(error_outcome(key, status, example)?);
            }
        }
    }
    if outcomes.is_empty() {
        outcomes.push(Outcome {
            key: status.to_string(),
            status,
            code: None,
            pattern: None,
            check: None,
            origin: None,
            summary: optional_text(response, "description")?,
            pointer: response.place(),
        });
    }
    Ok(outcomes)
}

/// The outcome that a named example of an error documents; nothing if it has no message.
fn error_outcome(key: &str, status: u16, example: Node<'_>) -> Result<Option<Outcome>, Error> {
    let pointer = example.place();
    let example = example.resolve()?;
    let Some(message) = example.value.pointer("/value/message").and_then(Value::as_str) else {
        return Ok(None);
    };
    let template = example.get("x-obp-text").map(|text| text.text()).transpose()?;
    let origin = match example.get("x-obp-from") {
        Some(node) => match Origin::of(node.text()?) {
            Some(origin) => Some(origin),
            None => return Err(node.error("must be `recorded`, `documented` or `assumed`".into())),
        },
        None => None,
    };
    Ok(Some(Outcome {
        key: key.to_owned(),
        status,
        code: outcome::code(message).map(str::to_owned),
        pattern: Some(template.map_or_else(|| Pattern::exact(message), Pattern::template)),
        check: example
            .get("x-obp-check")
            .map(|check| check.text().map(str::to_owned))
            .transpose()?,
        origin,
        summary: optional_text(&example, "summary")?,
        pointer,
    }))
}
