//! Emitting named errors; one that several operations have stands once, in the shared module.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Contract, Example};

use super::{doc, example, ident};

/// Errors that more than one operation has, by status and content.
#[derive(Debug, Default)]
pub(super) struct SharedErrors {
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
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        for (key, (count, status, example)) in counted {
            if count > 1 {
                let base = format!("ERROR_{status}_{}", example.name.to_shouty_snake_case());
                let number = taken.entry(base.clone()).or_default();
                *number += 1;
                let name = if *number == 1 { base } else { format!("{base}_{number}") };
                shared.errors.push((name.clone(), status, example.clone()));
                shared.names.insert(key, name);
            }
        }
        shared
    }

    /// The name of the static that holds this error, if it is shared.
    pub(super) fn name(&self, status: u16, example: &Example) -> Option<&str> {
        self.names.get(&key(status, example)).map(String::as_str)
    }

    /// The statics.
    pub(super) fn statics(&self) -> TokenStream {
        let items = self.errors.iter().map(|(name, status, example)| {
            let docs = doc(&format!("`{}` with status {status}.", example.name));
            let name = ident(name);
            let value = named_error(*status, example);
            quote! { #docs pub static #name: contract::NamedError = #value; }
        });
        quote! { #(#items)* }
    }
}

/// The table's value of an error.
pub(super) fn named_error(status: u16, example: &Example) -> TokenStream {
    let example = example::error(example);
    quote! { contract::NamedError { status: #status, example: #example } }
}

fn key(status: u16, example: &Example) -> String {
    format!("{status} {example:?}")
}
