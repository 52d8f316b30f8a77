//! Emitting a name for what each operation answers when all is well: one of the types that the server has for a status.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Operation, Room},
    names,
};

use super::{doc, ident, schemas};

/// The names of a room.
pub(super) fn responses(room: &Room) -> TokenStream {
    let items = room.operations.iter().map(response);
    quote! { #(#items)* }
}

fn response(operation: &Operation) -> TokenStream {
    let name = ident(&names::response(&operation.id));
    let docs = doc(&format!("What `{}` answers.", operation.id));
    let variant = ident(variant(operation.success.status));
    let answer = match &operation.success.schema {
        // The reader has made sure that the schema has a name.
        Some(schema) => {
            let inner = schemas::type_of("", schema, &mut Vec::new());
            quote! { crate::answer::#variant<#inner> }
        }
        None => quote! { crate::answer::empty::#variant },
    };
    quote! {
        #docs
        pub type #name = #answer;
    }
}

/// The variant of a status.
pub(super) fn variant(status: u16) -> &'static str {
    match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        204 => "NoContent",
        _ => "Success",
    }
}
