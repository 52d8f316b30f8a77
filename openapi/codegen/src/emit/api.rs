//! Emitting a trait per room, whose default bodies answer with the example, and the adapter that binds it to routes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Operation, Parameter, Request, Room, SchemaRef},
    names,
};

use super::{doc, ident, responses, routes_name, schemas, trait_name};

/// Trait and adapter of a room.
pub(super) fn api(room: &Room) -> TokenStream {
    let trait_name = trait_name(room);
    let routes_name = routes_name(room);
    let methods = room.operations.iter().map(method);
    let asks = room.operations.iter().map(ask);
    let tag = room.tag.as_deref().unwrap_or(&room.module);
    let trait_doc = doc(&format!(
        "The operations of `{}`. A method that is not overridden answers its example.",
        room.file
    ));
    let routes_doc = doc(&format!("Binds a [`{trait_name}`] to its routes."));
    quote! {
        #trait_doc
        #[allow(unused_variables)]
        pub trait #trait_name: Send + Sync + 'static {
            /// Whether no method is overridden. Then a caller may send the example without asking.
            const PLAIN: bool = false;
            #(#methods)*
        }

        #routes_doc
        #[derive(Debug)]
        pub struct #routes_name<A>(#[doc = " What answers."] pub std::sync::Arc<A>);

        impl<A: #trait_name> poem_openapi::OpenApi for #routes_name<A> {
            fn meta() -> Vec<poem_openapi::registry::MetaApi> {
                contract::meta(#tag, OPERATIONS)
            }
            fn register(registry: &mut poem_openapi::registry::Registry) {
                contract::register(#tag, OPERATIONS, registry);
            }
            fn add_routes(self, table: &mut routes::Table) {
                routes::bind(table, self.0, &[#(#asks),*]);
            }
        }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let name = ident(&names::method(&operation.id));
    let response = ident(&names::response(&operation.id));
    let variant = ident(responses::variant(operation.success.status));
    let docs = doc(&format!("{} (`{}`).", operation.summary, operation.id));
    let mut arguments = Vec::new();
    for parameter in arguments_of(operation) {
        let name = ident(&names::field(&parameter.name));
        let ty = if parameter.required {
            quote! { String }
        } else {
            quote! { Option<String> }
        };
        arguments.push(quote! { #name: #ty });
    }
    if let Some(request) = &operation.request {
        let ty = body_type(request);
        arguments.push(quote! { body: crate::payload::Body<#ty> });
    }
    let answer = if operation.success.schema.is_some() {
        quote! { #response::#variant(call.example()) }
    } else {
        quote! { #response::#variant }
    };
    quote! {
        #docs
        fn #name(
            &self,
            call: crate::call::Call,
            #(#arguments),*
        ) -> impl Future<Output = Result<#response, crate::error::ObpError>> + Send {
            async move { Ok(#answer) }
        }
    }
}

/// The table of an operation, and how its method is asked with what was sent.
fn ask(operation: &Operation) -> TokenStream {
    let table = ident(&names::method(&operation.id).to_uppercase());
    let name = ident(&names::method(&operation.id));
    let mut arguments = Vec::new();
    for parameter in arguments_of(operation) {
        let location = ident(&parameter.location);
        let wire = &parameter.name;
        arguments.push(quote! { sent.#location(#wire) });
    }
    if operation.request.is_some() {
        arguments.push(quote! { sent.body() });
    }
    quote! {
        (&#table, |api, sent| routes::answer(api.#name(sent.call(), #(#arguments),*)))
    }
}

/// The parameters that a method takes: the free one has no name of its own.
fn arguments_of(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| !parameter.free)
}

/// What a body is said to hold; one that is written in place has no type.
fn body_type(request: &Request) -> TokenStream {
    match &request.schema {
        SchemaRef::Named { .. } => schemas::type_of("", &request.schema, &mut Vec::new()),
        SchemaRef::Inline(_) => quote! { serde_json::Value },
    }
}
