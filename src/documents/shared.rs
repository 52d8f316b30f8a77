//! Responses that several operations have in common stand once in a document, among its components.
//!
//! Most refusals are the same for dozens of operations, headers and named examples included: together they would be a
//! third of a document.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::bundle::Bundler;

/// All responses of a document, each once.
#[derive(Debug, Default)]
pub(super) struct SharedResponses {
    numbers: HashMap<String, usize>,
    responses: Vec<Response>,
}

#[derive(Debug)]
struct Response {
    status: String,
    /// As JSON.
    text: String,
    /// How many operations have it.
    uses: usize,
}

impl SharedResponses {
    /// Puts numbers in the place of an operation's responses.
    pub(super) fn take(&mut self, operation: &mut Value) {
        for (status, response) in responses(operation) {
            let text = response.to_string();
            let number = *self.numbers.entry(text.clone()).or_insert_with(|| {
                self.responses.push(Response {
                    status: status.clone(),
                    text,
                    uses: 0,
                });
                self.responses.len() - 1
            });
            self.responses[number].uses += 1;
            *response = number.into();
        }
    }

    /// Makes components of the responses that more than one operation has. Gives what stands in the place of each
    /// number: a reference, or the response.
    pub(super) fn share(self, bundler: &mut Bundler) -> Vec<Shared> {
        let shared = self.responses.into_iter().map(|response| {
            if response.uses > 1 {
                let name = format!("answer-{}", response.status);
                Shared::Reference(bundler.add("responses", &name, response.text))
            } else {
                Shared::Own(response.text)
            }
        });
        shared.collect()
    }
}

/// What stands in the place of a response.
#[derive(Debug)]
pub(super) enum Shared {
    /// A reference to a component.
    Reference(String),
    /// The response itself, as JSON.
    Own(String),
}

/// Puts the responses of an operation, or references to them, back in the place of their numbers.
///
/// # Errors
/// A response is no JSON.
pub(super) fn put_back(operation: &mut Value, shared: &[Shared]) -> Result<(), serde_json::Error> {
    for (_, response) in responses(operation) {
        let number = response.as_u64().and_then(|number| usize::try_from(number).ok());
        match number.and_then(|number| shared.get(number)) {
            Some(Shared::Reference(reference)) => *response = json!({ "$ref": reference }),
            Some(Shared::Own(text)) => *response = serde_json::from_str(text)?,
            None => {}
        }
    }
    Ok(())
}

fn responses(operation: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
    responses.into_iter().flatten()
}
