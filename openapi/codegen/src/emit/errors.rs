//! Emitting statuses of errors and named errors; one that several operations have stands once, in the shared module.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Contract, ErrorStatus, Example};

use super::{doc, example, ident, schemas};

/// Statuses and errors that more than one operation has, by content.
#[derive(Debug, Default)]
pub(super) struct SharedErrors {
    status_names: BTreeMap<String, String>,
    statuses: Vec<(String, ErrorStatus)>,
    names: BTreeMap<String, String>,
    errors: Vec<(String, u16, Example)>,
}

impl SharedErrors {
    /// Finds them in a contract.
    pub(super) fn of(contract: &Contract) -> Self {
        let mut counted: BTreeMap<String, (usize, u16, &Example)> = BTreeMap::new();
        let operations = contract.rooms.iter().flat_map(|room| &room.operations);
        for error in operations.flat_map(|operation| &operation.errors) {
            for example in &error.examples {
                counted
                    .entry(key(error.status, example))
                    .or_insert((0, error.status, example))
                    .0 += 1;
            }
        }
        let mut shared = Self::default();
        let mut taken = Taken::default();
        for (key, (count, status, example)) in counted {
            if count > 1 {
                let name = taken.name(format!("ERROR_{status}_{}", example.name.to_shouty_snake_case()));
                shared.errors.push((name.clone(), status, example.clone()));
                shared.names.insert(key, name);
            }
        }
        let mut counted: BTreeMap<String, (usize, &ErrorStatus)> = BTreeMap::new();
        let operations = contract.rooms.iter().flat_map(|room| &room.operations);
        for status in operations.flat_map(|operation| &operation.errors) {
            counted.entry(status_key(status)).or_insert((0, status)).0 += 1;
        }
        for (key, (count, status)) in counted {
            if count > 1 {
                let name = taken.name(format!("STATUS_{}", status.status));
                shared.statuses.push((name.clone(), status.clone()));
                shared.status_names.insert(key, name);
            }
        }
        shared
    }

    /// The name of the static that holds this status, if it is shared.
    pub(super) fn status_name(&self, status: &ErrorStatus) -> Option<&str> {
        self.status_names.get(&status_key(status)).map(String::as_str)
    }

    /// The name of the static that holds this error, if it is shared.
    pub(super) fn name(&self, status: u16, example: &Example) -> Option<&str> {
        self.names.get(&key(status, example)).map(String::as_str)
    }

    /// The statics.
    pub(super) fn statics(&self) -> TokenStream {
        let statuses = self.statuses.iter().map(|(name, status)| {
            let docs = doc(&format!("Status {} of several operations.", status.status));
            let name = ident(name);
            let value = error_status(status);
            quote! { #docs pub static #name: contract::ErrorStatus = #value; }
        });
        let errors = self.errors.iter().map(|(name, status, example)| {
            let docs = doc(&format!("`{}` with status {status}.", example.name));
            let name = ident(name);
            let value = named_error(*status, example);
            quote! { #docs pub static #name: contract::NamedError = #value; }
        });
        quote! { #(#statuses)* #(#errors)* }
    }
}

/// The table's value of a status.
pub(super) fn error_status(error: &ErrorStatus) -> TokenStream {
    let ErrorStatus {
        status, description, ..
    } = error;
    let schema = schemas::schema_ref(&error.schema);
    quote! { contract::ErrorStatus { status: #status, description: #description, schema: #schema } }
}

/// The table's value of an error.
pub(super) fn named_error(status: u16, example: &Example) -> TokenStream {
    let example = example::error(example);
    quote! { contract::NamedError { status: #status, example: #example } }
}

fn key(status: u16, example: &Example) -> String {
    format!("{status} {example:?}")
}

fn status_key(status: &ErrorStatus) -> String {
    format!("{} {} {:?}", status.status, status.description, status.schema)
}

/// Names that are given already, with how often.
#[derive(Debug, Default)]
struct Taken(BTreeMap<String, usize>);

impl Taken {
    /// A name that is not: this one, or with a number behind it.
    fn name(&mut self, base: String) -> String {
        let number = self.0.entry(base.clone()).or_default();
        *number += 1;
        if *number == 1 { base } else { format!("{base}_{number}") }
    }
}
