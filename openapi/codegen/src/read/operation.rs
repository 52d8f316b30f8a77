//! Reading operations: parameters, bodies, answers, named errors and OBP's own keys.

use crate::{
    error::Error,
    model::{ErrorStatus, Example, Operation, Parameter, Request, SchemaRef, Success},
    source::{Mapping, Node, Sources},
    template::Template,
};

use super::{access, schema};

/// What `x-obp-checks` and `x-obp-check` may say; `openapi/extensions.md` tells what each means.
const CHECKS: [&str; 27] = [
    "login",
    "roles",
    "bank-id",
    "bank",
    "json",
    "body",
    "nulls",
    "type",
    "paging",
    "filter",
    "dependants",
    "password",
    "version",
    "customer",
    "user",
    "address",
    "residence",
    "attribute",
    "link",
    "number",
    "role-name",
    "username",
    "email",
    "store",
    "firehose-switch",
    "import-switch",
    "force-error",
];

/// Checks that come before an operation's own list.
const TRANSPORT_CHECKS: [&str; 3] = ["route", "duplicate-query", "duplicate-header"];

/// Reads an operation; also returns its tag.
pub(super) fn operation(
    sources: &Sources,
    path: &str,
    method: &str,
    node: &Node<'_>,
) -> Result<(String, Operation), Error> {
    if !["get", "post", "put", "delete", "patch"].contains(&method) {
        return Err(node.invalid(format!("`{method}` is no method of the contract")));
    }
    let mut mapping = node.mapping()?;
    let id = mapping.text("operationId")?;
    let tags = mapping.require("tags")?;
    let tag = match tags.texts()?.as_slice() {
        [tag] => tag.clone(),
        _ => return Err(tags.invalid("expected exactly one tag")),
    };
    let template = Template::parse(path).map_err(|message| node.invalid(message))?;
    let prefixes = mapping.require("x-obp-prefixes")?;
    let listed = prefixes.texts()?;
    let short = match template.prefix() {
        Some((version, rest)) if listed.iter().any(|prefix| prefix == version) => rest,
        Some(_) => return Err(prefixes.invalid("the list lacks the version in the path")),
        None if listed.is_empty() => template.clone(),
        None => return Err(prefixes.invalid("the path has no prefix")),
    };
    let style = mapping.require("x-obp-style")?;
    if !["classic", "new", "wrapped"].contains(&style.text()?) {
        return Err(style.invalid("expected classic, new or wrapped"));
    }
    let parameters = match mapping.take("parameters") {
        Some(node) => node
            .list()?
            .iter()
            .map(|node| parameter(sources, node))
            .collect::<Result<_, _>>()?,
        None => Vec::new(),
    };
    check_parameters(node, &template, &parameters)?;
    let (success, errors) = responses(sources, &mapping.require("responses")?, &parameters)?;
    let checks = match mapping.take("x-obp-checks") {
        Some(node) => checks(&node, &errors)?,
        None => Vec::new(),
    };
    let operation = Operation {
        id,
        method: method.to_uppercase(),
        path: path.to_owned(),
        template: short.to_string(),
        aliases: mapping
            .take("x-obp-aliases")
            .map(|node| node.texts())
            .transpose()?
            .unwrap_or_default(),
        prefixes: listed,
        introduced: match short == template {
            // A path without prefix belongs to no version.
            true => String::new(),
            false => mapping.text("x-obp-introduced")?,
        },
        tags: mapping.require("x-obp-tags")?.texts()?,
        summary: mapping.text("summary")?,
        description: mapping.text("description")?,
        style: style.text()?.to_owned(),
        login: access::login(&mapping.require("security")?)?,
        roles: access::roles(mapping.take("x-obp-roles"))?,
        documented_roles: mapping
            .take("x-obp-documented-roles")
            .map(|node| access::roles(Some(node)))
            .transpose()?,
        checks,
        documented_errors: mapping
            .take("x-obp-errors")
            .map(|node| node.texts())
            .transpose()?
            .unwrap_or_default(),
        parameters,
        request: mapping
            .take("requestBody")
            .map(|node| request(sources, &node))
            .transpose()?,
        success,
        errors,
    };
    mapping.finish()?;
    Ok((tag, operation))
}

fn parameter(sources: &Sources, node: &Node<'_>) -> Result<Parameter, Error> {
    let node = resolve(sources, node)?;
    let mut mapping = node.mapping()?;
    let location = mapping.require("in")?;
    if !["path", "query", "header"].contains(&location.text()?) {
        return Err(location.invalid("expected path, query or header"));
    }
    let schema_node = mapping.require("schema")?;
    let mut example = match mapping.take("example") {
        Some(node) => Some(plain(&node.json()?)),
        None => None,
    };
    if let Some(node) = mapping.take("examples") {
        for (_, node) in node.mapping()?.rest() {
            let named = self::example(sources, &node)?;
            example.get_or_insert_with(|| plain(&named.value));
        }
    }
    let schema = schema::reference(sources, &schema_node)?;
    if let (None, SchemaRef::Inline(schema)) = (&example, &schema) {
        example = schema.example.as_ref().map(plain);
    }
    // An object in exploded form takes any other name of the query; it is the one that has no value of its own.
    let free = match (mapping.take("style"), mapping.take("explode")) {
        (None, None) => false,
        (Some(style), Some(_)) if style.text()? == "form" => true,
        _ => return Err(node.invalid("expected `style: form` with `explode`, or neither")),
    };
    let required = mapping
        .take("required")
        .is_some_and(|node| node.json().is_ok_and(|value| value == true));
    if required != (location.text()? == "path") {
        return Err(location.invalid("path parameters are required and no others are: OBP has none such"));
    }
    let parameter = Parameter {
        free,
        name: mapping.text("name")?,
        location: location.text()?.to_owned(),
        required,
        example,
        description: mapping.text("description")?,
        schema,
    };
    mapping.finish()?;
    Ok(parameter)
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn check_parameters(node: &Node<'_>, template: &Template, parameters: &[Parameter]) -> Result<(), Error> {
    let in_path: Vec<&str> = template.parameters().collect();
    for name in &in_path {
        if !parameters
            .iter()
            .any(|parameter| parameter.name == *name && parameter.location == "path")
        {
            return Err(node.invalid(format!("the path parameter `{name}` is not described")));
        }
    }
    for parameter in parameters.iter().filter(|parameter| parameter.location == "path") {
        if !in_path.contains(&parameter.name.as_str()) {
            return Err(node.invalid(format!("the parameter `{}` is not in the path", parameter.name)));
        }
        if parameter.example.is_none() {
            return Err(node.invalid(format!("the path parameter `{}` has no example", parameter.name)));
        }
    }
    Ok(())
}

fn request(sources: &Sources, node: &Node<'_>) -> Result<Request, Error> {
    let mut mapping = node.mapping()?;
    mapping.take("required");
    mapping.take("description");
    let content = mapping.require("content")?;
    mapping.finish()?;
    let (schema, examples) = media(sources, &content)?;
    Ok(Request { schema, examples })
}

/// Schema and examples of the one media type that OBP speaks.
fn media(sources: &Sources, node: &Node<'_>) -> Result<(SchemaRef, Vec<Example>), Error> {
    let mut content = node.mapping()?;
    let media = content.require("application/json")?;
    content.finish()?;
    let mut mapping = media.mapping()?;
    let schema = schema::reference(sources, &mapping.require("schema")?)?;
    let examples = mapping.require("examples")?;
    mapping.finish()?;
    let examples = examples
        .mapping()?
        .rest()
        .iter()
        .map(|(name, node)| {
            Ok(Example {
                name: name.clone(),
                ..example(sources, node)?
            })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    if examples.is_empty() {
        return Err(media.invalid("there is no example"));
    }
    Ok((schema, examples))
}

fn example(sources: &Sources, node: &Node<'_>) -> Result<Example, Error> {
    let node = resolve(sources, node)?;
    let mut mapping = node.mapping()?;
    let text = |mapping: &mut Mapping<'_>, key| -> Result<Option<String>, Error> {
        mapping.take(key).map(|node| node.text().map(str::to_owned)).transpose()
    };
    let check = mapping.take("x-obp-check");
    if let Some(node) = &check {
        known_check(node, CHECKS.iter().chain(&TRANSPORT_CHECKS))?;
    }
    let from = mapping.take("x-obp-from");
    if let Some(node) = &from
        && !["recorded", "documented", "assumed"].contains(&node.text()?)
    {
        return Err(node.invalid("expected recorded, documented or assumed"));
    }
    // A documented value that breaks the schema stands under a key that validators pass over.
    let value = match mapping.take("x-obp-value") {
        Some(value) => value,
        None => mapping.require("value")?,
    };
    let example = Example {
        name: node.key(),
        summary: text(&mut mapping, "summary")?.unwrap_or_default(),
        value: value.json()?,
        check: check.map(|node| node.text().map(str::to_owned)).transpose()?,
        text: text(&mut mapping, "x-obp-text")?,
        from: from.map(|node| node.text().map(str::to_owned)).transpose()?,
    };
    mapping.take("description");
    mapping.finish()?;
    Ok(example)
}

fn resolve<'a>(sources: &'a Sources, node: &Node<'a>) -> Result<Node<'a>, Error> {
    let mut mapping = node.mapping()?;
    match mapping.take("$ref") {
        None => Ok(node.clone()),
        Some(reference) => {
            mapping.finish()?;
            sources.follow(&reference, reference.text()?)
        }
    }
}

fn responses(
    sources: &Sources,
    node: &Node<'_>,
    parameters: &[Parameter],
) -> Result<(Success, Vec<ErrorStatus>), Error> {
    let mut success = None;
    let mut errors = Vec::new();
    for (status, response) in node.mapping()?.rest() {
        let status: u16 = status.parse().map_err(|_| response.invalid("expected a status"))?;
        let response = resolve(sources, &response)?;
        let mut mapping = response.mapping()?;
        let description = mapping.text("description")?;
        mapping.take("headers");
        let content = mapping.take("content").map(|node| media(sources, &node)).transpose()?;
        mapping.finish()?;
        if let Some((SchemaRef::Inline(_), _)) = &content {
            return Err(response.invalid("an answer's schema is a component, named by `$ref`"));
        }
        match (status, content) {
            (200..300, content) => {
                let (schema, examples) = content.map_or((None, Vec::new()), |(schema, list)| (Some(schema), list));
                let answer = Success {
                    status,
                    description,
                    schema,
                    examples,
                };
                if success.replace(answer).is_some() {
                    return Err(response.invalid("an operation has one success"));
                }
            }
            (400..600, Some((schema, examples))) => {
                for example in &examples {
                    check_message(&response, example, status, parameters)?;
                }
                errors.push(ErrorStatus {
                    status,
                    description,
                    schema,
                    examples,
                });
            }
            _ => return Err(response.invalid("expected a success, or an error with a body")),
        }
    }
    errors.sort_by_key(|error| error.status);
    success
        .map(|success| (success, errors))
        .ok_or_else(|| node.invalid("there is no success"))
}

/// An error example says its own status, and its message is its text with the parts filled in.
fn check_message(node: &Node<'_>, example: &Example, status: u16, parameters: &[Parameter]) -> Result<(), Error> {
    let at = |message: String| node.invalid(format!("example `{}`: {message}", example.name));
    if example.summary.is_empty() {
        return Err(at("it has no summary".into()));
    }
    if example.value["code"] != status {
        return Err(at(format!("its code is not {status}")));
    }
    let message = example.value["message"]
        .as_str()
        .ok_or_else(|| at("it has no message".into()))?;
    if let Some(text) = &example.text {
        let parts = crate::text::parts(text, message).ok_or_else(|| at("its text does not fit its message".into()))?;
        for part in parts {
            // A part of this form is a path parameter; a parameter of the query with the name of another part is none.
            let parameter = parameters
                .iter()
                .find(|parameter| parameter.name == part.name && parameter.location == "path");
            let expected = parameter.and_then(|parameter| parameter.example.as_deref());
            // A version that is refused cannot be the one that serves as the parameter's example.
            let refused = example.check.as_deref() == Some("version");
            if !refused && expected.is_some_and(|expected| expected != part.value) {
                return Err(at(format!("`{}` is not the example of {}", part.value, part.name)));
            }
        }
    }
    Ok(())
}

fn known_check<'a>(node: &Node<'_>, mut known: impl Iterator<Item = &'a &'a str>) -> Result<(), Error> {
    let name = node.text()?;
    if known.any(|check| *check == name) {
        Ok(())
    } else {
        Err(node.invalid(format!("the check `{name}` is not known")))
    }
}

fn checks(node: &Node<'_>, errors: &[ErrorStatus]) -> Result<Vec<String>, Error> {
    for item in node.list()? {
        known_check(&item, CHECKS.iter())?;
        let name = item.text()?;
        let raised = errors
            .iter()
            .flat_map(|error| &error.examples)
            .any(|e| e.check.as_deref() == Some(name));
        if !raised {
            return Err(item.invalid(format!("no error example has `x-obp-check: {name}`")));
        }
    }
    node.texts()
}
