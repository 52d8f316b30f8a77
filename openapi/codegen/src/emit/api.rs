//! Emitting a trait per room, whose default bodies answer with the example, and the adapter that binds it to routes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Operation, Parameter, Request, Room, SchemaRef},
    names,
    template::Template,
};

use super::{doc, ident, responses, routes_name, schemas, trait_name};

/// Trait and adapter of a room.
pub(super) fn api(room: &Room) -> TokenStream {
    let trait_name = trait_name(room);
    let routes_name = routes_name(room);
    let methods = room.operations.iter().map(method);
    let adapters = room.operations.iter().map(|operation| adapter(room, operation));
    let markers = room.operations.iter().map(markers);
    let trait_doc = doc(&format!(
        "The operations of `{}`. A method that is not overridden answers its example.",
        room.file
    ));
    let routes_doc = doc(&format!("Binds a [`{trait_name}`] to its routes."));
    quote! {
        #(#markers)*
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

        #[poem_openapi::OpenApi]
        impl<A: #trait_name> #routes_name<A> { #(#adapters)* }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let name = ident(&names::method(&operation.id));
    let response = ident(&names::response(&operation.id));
    let variant = ident(responses::variant(operation.success.status));
    let docs = doc(&format!("{} (`{}`).", operation.summary, operation.id));
    let mut arguments = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.free) {
        let name = ident(&names::field(&parameter.name));
        let ty = if parameter.required {
            quote! { String }
        } else {
            quote! { Option<String> }
        };
        arguments.push(quote! { #name: #ty });
    }
    if let Some(request) = &operation.request {
        let ty = body_type(operation, request, &mut Vec::new());
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

fn adapter(room: &Room, operation: &Operation) -> TokenStream {
    let name = ident(&names::method(&operation.id));
    let response = ident(&names::response(&operation.id));
    let docs = doc(&format!("{}\n\n{}", operation.summary, operation.description));
    let path = Template::parse(&operation.path)
        .expect("the path was read as a template")
        .poem();
    let method = operation.method.to_lowercase();
    let id = &operation.id;
    let tag = names::variant(room.tag.as_deref().unwrap_or(&room.module));
    let tag = format!("super::Tag::{tag}");
    let mut arguments = Vec::new();
    let mut passed = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.free) {
        let wire = &parameter.name;
        let name = ident(&names::field(wire));
        let ty = extractor(operation, parameter);
        let docs = doc(&parameter.description);
        arguments.push(quote! { #docs #[oai(name = #wire)] #name: #ty });
        passed.push(match parameter.location.as_str() {
            "path" => quote! { #name.0 },
            _ => quote! { #name.text },
        });
    }
    if let Some(request) = &operation.request {
        let ty = body_type(operation, request, &mut Vec::new());
        arguments.push(quote! { body: crate::payload::Body<#ty> });
        passed.push(quote! { body });
    }
    quote! {
        #docs
        #[oai(path = #path, method = #method, operation_id = #id, tag = #tag)]
        async fn #name(&self, call: crate::call::Call, #(#arguments),*) -> poem::Result<#response> {
            self.0.#name(call, #(#passed),*).await.map_err(poem::Error::from)
        }
    }
}

fn extractor(operation: &Operation, parameter: &Parameter) -> TokenStream {
    if parameter.location == "path" {
        return quote! { crate::parameter::PathParameter };
    }
    let marker = ident(&marker_name(operation, parameter));
    match parameter.location.as_str() {
        "query" => quote! { crate::parameter::QueryParameter<#marker> },
        _ => quote! { crate::parameter::HeaderParameter<#marker> },
    }
}

/// A marker type per query or header parameter carries its schema, and one per body written in place.
fn markers(operation: &Operation) -> TokenStream {
    let mut items = Vec::new();
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.free && parameter.location != "path")
    {
        let marker = ident(&marker_name(operation, parameter));
        let schema = schemas::schema_ref(&parameter.schema);
        let docs = doc(&format!("The parameter `{}` of `{}`.", parameter.name, operation.id));
        items.push(quote! {
            #docs
            #[derive(Debug)]
            pub struct #marker;
            impl contract::Described for #marker {
                const SCHEMA: &'static schema::Schema = #schema;
            }
        });
    }
    if let Some(request) = &operation.request {
        body_type(operation, request, &mut items);
    }
    quote! { #(#items)* }
}

fn marker_name(operation: &Operation, parameter: &Parameter) -> String {
    let response = names::response(&operation.id);
    format!(
        "{}{}",
        response.trim_end_matches("Response"),
        names::variant(&parameter.name)
    )
}

fn body_type(operation: &Operation, request: &Request, nested: &mut Vec<TokenStream>) -> TokenStream {
    match &request.schema {
        SchemaRef::Named { .. } => schemas::type_of("", &request.schema, nested),
        SchemaRef::Inline(_) => {
            let response = names::response(&operation.id);
            let marker = ident(&format!("{}Body", response.trim_end_matches("Response")));
            let schema = schemas::schema_ref(&request.schema);
            let docs = doc(&format!("The body of `{}`.", operation.id));
            nested.push(quote! {
                #docs
                #[derive(Debug)]
                pub struct #marker;
                impl contract::Described for #marker {
                    const SCHEMA: &'static schema::Schema = #schema;
                }
            });
            quote! { #marker }
        }
    }
}
