//! From the model to Rust text: one module per contract file and an index of them.

mod api;
mod errors;
mod example;
mod index;
mod operations;
mod responses;
mod schemas;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    error::Error,
    model::{Contract, Room},
    names,
};

/// Renders all generated files, by their name inside `src/generated/`.
///
/// # Errors
/// A defect of the generator: tokens that are no Rust.
pub fn render(contract: &Contract) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    files.insert(
        "index.rs".to_owned(),
        format("index.rs", "the contract's root", index::index(contract))?,
    );
    let shared = errors::SharedErrors::of(contract);
    for room in &contract.rooms {
        let name = format!("{}.rs", room.module);
        let text = format(&name, &format!("openapi/{}", room.file), self::room(room, &shared))?;
        files.insert(name, text);
    }
    Ok(files)
}

/// Renders one room as a stand-alone module.
fn room(room: &Room, shared: &errors::SharedErrors) -> TokenStream {
    let schemas = schemas::schemas(room);
    let errors = if room.module == "shared" {
        shared.statics()
    } else {
        TokenStream::new()
    };
    let operations = if room.operations.is_empty() {
        TokenStream::new()
    } else {
        let responses = responses::responses(room);
        let api = api::api(room);
        let tables = operations::operations(room, shared);
        quote! { #responses #api #tables }
    };
    quote! {
        #[allow(unused_imports)]
        use crate::{contract::{self, schema}, routes};

        #schemas
        #errors
        #operations
    }
}

fn format(file: &str, source: &str, tokens: TokenStream) -> Result<String, Error> {
    let parsed = syn::parse2(tokens).map_err(|error| Error::NotRust {
        file: file.to_owned(),
        message: error.to_string(),
    })?;
    let text = prettyplease::unparse(&parsed);
    Ok(format!(
        "//! Generated from {source} by `cargo codegen`. Do not edit.\n\n{text}"
    ))
}

/// An identifier, raw where it is a keyword.
fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// Doc lines with a blank before the text, as a person writes them.
fn doc(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// `None` or `Some(value)`.
fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    }
}

/// The path of a room's module, as seen from another room: all are children of the index.
fn module(name: &str) -> TokenStream {
    let name = ident(name);
    quote! { super::#name }
}

/// The trait of a room: `customer` has `CustomerApi`.
fn trait_name(room: &Room) -> Ident {
    ident(&format!("{}Api", names::variant(&room.module)))
}

/// The routes of a room: `customer` has `CustomerRoutes`.
fn routes_name(room: &Room) -> Ident {
    ident(&format!("{}Routes", names::variant(&room.module)))
}
