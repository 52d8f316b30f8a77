//! Emitting examples as ready JSON text, with the places where a request's own values may stand instead.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::{
    model::{Example, Parameter},
    text,
};

use super::option;

/// A place in the JSON text: from byte, to byte, what may stand there.
type Slot = (usize, usize, String);

/// What the contract's examples call the server's own base URL.
const HOSTNAME: &str = "http://127.0.0.1:8080";

/// An example of a success or a request. Slots are members named like a path parameter, an `id` that is the example of
/// one, a `version` that says the version of the function (OBP answers the prefix of the request there), and the
/// server's own base URL.
pub(super) fn answer(example: &Example, parameters: &[Parameter], introduced: &str) -> TokenStream {
    let names: Vec<(String, &Parameter)> = parameters
        .iter()
        .filter(|parameter| parameter.location == "path")
        .map(|parameter| (parameter.name.to_lowercase(), parameter))
        .collect();
    let mut json = String::new();
    let mut slots = Vec::new();
    write(&mut json, &example.value, &mut |member, text, start| {
        let fits = names
            .iter()
            .find(|(name, parameter)| name == member || (member == "id" && parameter.example.as_deref() == Some(text)));
        let part = match fits {
            Some((_, parameter)) => parameter.name.as_str(),
            None if member == "version" && text == introduced => "prefix",
            None if text == HOSTNAME => "hostname",
            None => return,
        };
        slots.push((start, start + escaped(text).len(), part.to_owned()));
    });
    tokens(example, &json, &slots)
}

/// An error example: the parts of its text are slots.
pub(super) fn error(example: &Example) -> TokenStream {
    let mut json = String::new();
    let mut slots = Vec::new();
    write(&mut json, &example.value, &mut |member, message, start| {
        let Some(template) = example.text.as_deref().filter(|_| member == "message") else {
            return;
        };
        // The reader has checked that text and message fit.
        for part in text::parts(template, message).unwrap_or_default() {
            let from = start + escaped(&message[..part.start]).len();
            slots.push((from, from + escaped(&part.value).len(), part.name));
        }
    });
    tokens(example, &json, &slots)
}

fn tokens(example: &Example, json: &str, slots: &[Slot]) -> TokenStream {
    let Example { name, summary, .. } = example;
    let slots = slots.iter().map(|(start, end, part)| {
        quote! { contract::Slot { start: #start, end: #end, part: #part } }
    });
    let check = option(example.check.as_ref().map(|check| super::operations::check(check)));
    let from = option(example.from.as_ref());
    quote! {
        contract::Example {
            name: #name,
            summary: #summary,
            json: #json,
            slots: &[#(#slots),*],
            check: #check,
            from: #from,
        }
    }
}

/// Writes compact JSON and tells of each text where its content starts.
fn write(json: &mut String, value: &Value, seen: &mut dyn FnMut(&str, &str, usize)) {
    walk(json, "", value, seen);
}

fn walk(json: &mut String, member: &str, value: &Value, seen: &mut dyn FnMut(&str, &str, usize)) {
    match value {
        Value::Object(members) => {
            json.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                if index > 0 {
                    json.push(',');
                }
                let _ = write!(json, "\"{}\":", escaped(name));
                walk(json, name, value, seen);
            }
            json.push('}');
        }
        Value::Array(items) => {
            json.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    json.push(',');
                }
                walk(json, member, item, seen);
            }
            json.push(']');
        }
        Value::String(text) => {
            json.push('"');
            seen(member, text, json.len());
            json.push_str(&escaped(text));
            json.push('"');
        }
        other => {
            let _ = write!(json, "{other}");
        }
    }
}

/// A text as it stands between the quotes of JSON.
fn escaped(text: &str) -> String {
    let quoted = Value::String(text.to_owned()).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}
