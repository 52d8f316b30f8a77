//! Emitting the table of a room's operations.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Login, Operation, Parameter, Role, Roles, Room},
    names,
};

use super::{
    doc,
    errors::{SharedErrors, error_status, named_error},
    example, ident, option, schemas,
};

/// The table of a room, and a name for each entry.
pub(super) fn operations(room: &Room, shared: &SharedErrors) -> TokenStream {
    let entries = room.operations.iter().map(|operation| {
        let name = ident(&names::method(&operation.id).to_uppercase());
        let docs = doc(&format!("`{}`.", operation.id));
        let value = self::operation(operation, shared);
        quote! { #docs pub static #name: contract::Operation = #value; }
    });
    let names = room
        .operations
        .iter()
        .map(|operation| ident(&names::method(&operation.id).to_uppercase()));
    let docs = doc(&format!("The operations of `{}`, in its order.", room.file));
    quote! {
        #(#entries)*
        #docs
        pub static OPERATIONS: &[&contract::Operation] = &[#(&#names),*];
    }
}

fn operation(operation: &Operation, shared: &SharedErrors) -> TokenStream {
    let Operation {
        id,
        path,
        template,
        aliases,
        prefixes,
        introduced,
        tags,
        summary,
        description,
        ..
    } = operation;
    let method = ident(&operation.method);
    let style = ident(&names::variant(&operation.style));
    let login = ident(match operation.login {
        Login::Required => "Required",
        Login::Optional => "Optional",
        Login::Ignored => "Ignored",
    });
    let roles = roles(&operation.roles);
    let documented_roles = self::roles(operation.documented_roles.as_ref().unwrap_or(&operation.roles));
    let checks = operation.checks.iter().map(|name| check(name));
    let documented_errors = &operation.documented_errors;
    let parameters = operation.parameters.iter().map(parameter);
    let request = option(operation.request.as_ref().map(|request| {
        let schema = schemas::schema_ref(&request.schema);
        let examples = request.examples.iter().map(|value| example::answer(value, &[], ""));
        quote! { contract::RequestBody { schema: #schema, examples: &[#(#examples),*] } }
    }));
    let status = operation.success.status;
    let success_description = &operation.success.description;
    let success_schema = option(operation.success.schema.as_ref().map(schemas::schema_ref));
    let examples = operation
        .success
        .examples
        .iter()
        .map(|value| example::answer(value, &operation.parameters, introduced));
    let error_statuses = operation.errors.iter().map(|error| match shared.status_name(error) {
        Some(name) => {
            let name = ident(name);
            quote! { &super::shared::#name }
        }
        None => {
            let status = error_status(error);
            quote! { &#status }
        }
    });
    let errors = operation.errors.iter().flat_map(|error| {
        error
            .examples
            .iter()
            .map(|value| match shared.name(error.status, value) {
                Some(name) => {
                    let name = ident(name);
                    quote! { &super::shared::#name }
                }
                None => {
                    let error = named_error(error.status, value);
                    quote! { &#error }
                }
            })
    });
    quote! {
        contract::Operation {
            id: #id,
            method: contract::Verb::#method,
            path: #path,
            template: #template,
            aliases: &[#(#aliases),*],
            prefixes: &[#(#prefixes),*],
            introduced: #introduced,
            tags: &[#(#tags),*],
            summary: #summary,
            description: #description,
            style: contract::Style::#style,
            login: contract::Login::#login,
            roles: #roles,
            documented_roles: #documented_roles,
            checks: &[#(#checks),*],
            documented_errors: &[#(#documented_errors),*],
            parameters: &[#(#parameters),*],
            request: #request,
            success: contract::Success {
                status: #status,
                description: #success_description,
                schema: #success_schema, examples: &[#(#examples),*],
            },
            error_statuses: &[#(#error_statuses),*],
            errors: &[#(#errors),*],
        }
    }
}

fn roles(roles: &Roles) -> TokenStream {
    let any = roles.any.iter().map(|set| {
        let set = set.iter().map(|Role { name, at }| {
            let at = ident(&names::variant(at));
            quote! { contract::Role { name: #name, at: contract::HeldAt::#at } }
        });
        quote! { &[#(#set),*] }
    });
    quote! { contract::Roles { any: &[#(#any),*] } }
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter {
        name,
        location,
        required,
        free,
        description,
        ..
    } = parameter;
    let location = ident(&names::variant(location));
    let example = option(parameter.example.as_ref());
    let schema = schemas::schema_ref(&parameter.schema);
    quote! {
        contract::Parameter {
            name: #name,
            location: contract::Location::#location,
            required: #required,
            free: #free,
            example: #example,
            description: #description,
            schema: #schema,
        }
    }
}

/// The table's value for the name of a check.
pub(super) fn check(name: &str) -> TokenStream {
    let variant = ident(&names::variant(name));
    quote! { contract::Check::#variant }
}
