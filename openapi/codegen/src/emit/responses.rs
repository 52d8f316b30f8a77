//! Emitting a response type per operation: a variant per status.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Operation, Room, SchemaRef},
    names,
};

use super::{doc, ident, schemas};

/// The response types of a room.
pub(super) fn responses(room: &Room) -> TokenStream {
    let items = room.operations.iter().map(response);
    quote! { #(#items)* }
}

fn response(operation: &Operation) -> TokenStream {
    let name = ident(&names::response(&operation.id));
    let docs = doc(&format!("What `{}` answers.", operation.id));
    let success_docs = doc(&operation.success.description);
    let success_variant = ident(variant(operation.success.status));
    let success_status = operation.success.status;
    let success_payload = operation.success.schema.as_ref().map(payload);
    let errors = operation.errors.iter().map(|error| {
        let docs = doc(&error.description);
        let variant = ident(variant(error.status));
        let status = error.status;
        let payload = payload(&error.schema);
        quote! { #docs #[oai(status = #status)] #variant #payload, }
    });
    quote! {
        #docs
        #[derive(Debug, poem_openapi::ApiResponse)]
        pub enum #name {
            #success_docs
            #[oai(status = #success_status)]
            #success_variant #success_payload,
            #(#errors)*
        }
    }
}

/// What a variant holds. The reader has made sure that the schema has a name.
fn payload(schema: &SchemaRef) -> TokenStream {
    let inner = schemas::type_of("", schema, &mut Vec::new());
    quote! { (crate::payload::Payload<#inner>) }
}

/// The variant of a status.
pub(super) fn variant(status: u16) -> &'static str {
    match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        204 => "NoContent",
        400 => "BadRequest",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        408 => "RequestTimeout",
        409 => "Conflict",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        503 => "ServiceUnavailable",
        _ => match status / 100 {
            2 => "Success",
            3 => "Redirection",
            _ => "OtherError",
        },
    }
}
