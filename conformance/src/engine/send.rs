//! From a fixture's request to the bytes that go out.
//!
//! Absent on purpose: the network; `target::client` has it.

use bytes::Bytes;
use indexmap::IndexMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{
    contract::Operation,
    exchange::Sent,
    fixture::{
        located::Located,
        model::{OneOrMany, Request},
        request::build_body,
        template::{Variables, fill_text},
    },
};

/// What a query value keeps as it is (RFC 3986, unreserved).
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a request is made from.
pub(super) struct Recipe<'a> {
    /// The fixture's words.
    pub(super) request: &'a Request,
    /// The scenario's named bodies.
    pub(super) bodies: &'a IndexMap<String, Located<Value>>,
    /// The operation called.
    pub(super) operation: Option<&'a Operation>,
    /// The version prefix.
    pub(super) prefix: Option<&'a str>,
    /// The method.
    pub(super) method: &'a str,
    /// The headers that tell who calls.
    pub(super) login: Vec<(String, String)>,
    /// The target's base URL, without a slash at its end.
    pub(super) base_url: &'a str,
}

/// Builds a request.
///
/// # Errors
/// A sentence: a template without a value, or a parameter that cannot stand in a path.
pub(super) fn build(recipe: &Recipe<'_>, variables: &Variables) -> Result<Sent, String> {
    let request = recipe.request;
    let text = |template: &str| match fill_text(template, variables) {
        Ok(text) => Ok(text.into_owned()),
        Err(error) => Err(error.to_string()),
    };
    let mut url = recipe.base_url.to_owned();
    match (&request.path, recipe.operation) {
        (Some(path), _) => url.push_str(&text(path)?),
        (None, Some(operation)) => url.push_str(&operation_path(recipe, operation, variables, &text)?),
        (None, None) => return Err("the step names neither an operation nor a path".to_owned()),
    }
    let mut separator = if url.contains('?') { '&' } else { '?' };
    for (name, values) in &request.query {
        let name = text(name)?;
        for value in values.as_slice() {
            let value = text(value)?;
            url.push(separator);
            url.extend(utf8_percent_encode(&name, QUERY));
            url.push('=');
            url.extend(utf8_percent_encode(&value, QUERY));
            separator = '&';
        }
    }
    let body = build_body(request, recipe.bodies, variables).map_err(|error| error.to_string())?;
    let headers = headers(recipe, body.as_ref(), &text)?;
    Ok(Sent {
        method: recipe.method.to_owned(),
        url,
        headers,
        body: body.unwrap_or_default(),
    })
}

fn operation_path(
    recipe: &Recipe<'_>,
    operation: &Operation,
    variables: &Variables,
    text: &dyn Fn(&str) -> Result<String, String>,
) -> Result<String, String> {
    let mut values = IndexMap::new();
    for name in &operation.path_parameters {
        let value = match recipe.request.parameters.get(name) {
            Some(template) => text(template)?,
            None => match variables.get(&name.to_lowercase()) {
                Some(Value::String(value)) => value.clone(),
                Some(value) => value.to_string(),
                None => return Err(format!("the path parameter {name} has no value")),
            },
        };
        values.insert(name.clone(), value);
    }
    operation
        .url_path(recipe.prefix, &values)
        .map_err(|error| error.to_string())
}

fn headers(
    recipe: &Recipe<'_>,
    body: Option<&Bytes>,
    text: &dyn Fn(&str) -> Result<String, String>,
) -> Result<Vec<(String, String)>, String> {
    let mut headers = vec![("Accept".to_owned(), "application/json".to_owned())];
    // OBP finds no function for a POST or PUT without a JSON content type, body or not.
    if body.is_some() || matches!(recipe.method, "POST" | "PUT") {
        headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    }
    headers.extend(recipe.login.iter().cloned());
    for (name, values) in &recipe.request.headers {
        headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        for value in values.value.as_ref().map_or(&[][..], OneOrMany::as_slice) {
            headers.push((name.clone(), text(value)?));
        }
    }
    Ok(headers)
}
