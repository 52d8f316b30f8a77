//! Emitting schemas: a static table each, and a Rust type for each that has a name.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    model::{Component, Property, Room, Schema, SchemaRef, Shape, Text},
    names,
};

use super::{doc, ident, module, option};

/// Types and tables of a room's components.
pub(super) fn schemas(room: &Room) -> TokenStream {
    let items = room.schemas.iter().map(component);
    quote! { #(#items)* }
}

fn component(component: &Component) -> TokenStream {
    let table = ident(&names::table(&component.name));
    let type_name = ident(&names::type_name(&component.name));
    let value = schema(Some(&component.name), &component.schema);
    let description = match component.schema.description.as_str() {
        "" => format!("The contract's schema `{}`.", component.name),
        text => text.to_owned(),
    };
    let docs = doc(&description);
    let table_doc = doc(&format!("Table of [`{type_name}`]."));
    let mut nested = Vec::new();
    let definition = match &component.schema.shape {
        Shape::Object {
            properties,
            additional: None,
        } if !properties.is_empty() => {
            let fields = properties
                .iter()
                .map(|property| field(&component.name, property, &mut nested));
            let fields: Vec<TokenStream> = fields.collect();
            quote! {
                #docs
                #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
                pub struct #type_name { #(#fields)* }
            }
        }
        _ => {
            let inner = shape_type(&component.name, &component.schema.shape, &mut nested);
            quote! {
                #docs
                #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
                #[serde(transparent)]
                pub struct #type_name(#[doc = " The value."] pub #inner);
            }
        }
    };
    quote! {
        #definition
        #table_doc
        pub static #table: schema::Schema = #value;
        #(#nested)*
    }
}

/// A field of a struct; objects written in place become structs of their own, put into `nested`.
fn field(owner: &str, property: &Property, nested: &mut Vec<TokenStream>) -> TokenStream {
    let name = ident(&names::field(&property.name));
    let rename = (names::field(&property.name) != property.name).then(|| {
        let wire = &property.name;
        quote! { #[serde(rename = #wire)] }
    });
    let inner = type_of(&format!("{owner}-{}", property.name), &property.schema, nested);
    let (ty, skip) = match (property.required, property.schema.is_nullable()) {
        (true, false) => (inner, None),
        (true, true) => (quote! { Option<#inner> }, None),
        (false, _) => (
            quote! { Option<#inner> },
            Some(quote! { #[serde(default, skip_serializing_if = "Option::is_none")] }),
        ),
    };
    let description = match &property.schema {
        SchemaRef::Inline(schema) if !schema.description.is_empty() => schema.description.clone(),
        SchemaRef::Named { description, .. } if !description.is_empty() => description.clone(),
        _ => format!("`{}`.", property.name),
    };
    let docs = doc(&description);
    quote! { #docs #rename #skip pub #name: #ty, }
}

/// The Rust type of a schema, not looking at `null`.
pub(super) fn type_of(name: &str, reference: &SchemaRef, nested: &mut Vec<TokenStream>) -> TokenStream {
    match reference {
        SchemaRef::Named { module: room, name, .. } => {
            let module = module(room);
            let name = ident(&names::type_name(name));
            quote! { #module::#name }
        }
        SchemaRef::Inline(schema) => shape_type(name, &schema.shape, nested),
    }
}

fn shape_type(name: &str, shape: &Shape, nested: &mut Vec<TokenStream>) -> TokenStream {
    match shape {
        Shape::Any => quote! { serde_json::Value },
        Shape::Text(_) | Shape::TextOrNumber(_) | Shape::String(_) | Shape::DateTime | Shape::Date => quote! { String },
        Shape::Integer(..) => quote! { i64 },
        Shape::Number(..) => quote! { f64 },
        Shape::Boolean => quote! { bool },
        Shape::Array { items, .. } => {
            let inner = type_of(&format!("{name}-item"), items, nested);
            if items.is_nullable() {
                quote! { Vec<Option<#inner>> }
            } else {
                quote! { Vec<#inner> }
            }
        }
        Shape::Object {
            properties,
            additional: None,
        } if !properties.is_empty() => {
            let type_name = ident(&names::type_name(name));
            let fields: Vec<TokenStream> = properties
                .iter()
                .map(|property| field(name, property, nested))
                .collect();
            let docs = doc(&format!("The object in place at `{name}`."));
            nested.push(quote! {
                #docs
                #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
                pub struct #type_name { #(#fields)* }
            });
            quote! { #type_name }
        }
        Shape::Object {
            additional: Some(values),
            properties,
        } if properties.is_empty() => {
            let inner = type_of(&format!("{name}-value"), values, nested);
            quote! { std::collections::BTreeMap<String, #inner> }
        }
        Shape::Object { .. } => quote! { serde_json::Map<String, serde_json::Value> },
    }
}

/// `&'static Schema` of a reference.
pub(super) fn schema_ref(reference: &SchemaRef) -> TokenStream {
    match reference {
        SchemaRef::Named { module: room, name, .. } => {
            let module = module(room);
            let table = ident(&names::table(name));
            quote! { &#module::#table }
        }
        SchemaRef::Inline(inline) => {
            let value = schema(None, inline);
            quote! { &#value }
        }
    }
}

fn schema(name: Option<&str>, schema: &Schema) -> TokenStream {
    let name = option(name);
    let shape = shape(&schema.shape);
    let nullable = schema.nullable;
    let example = option(schema.example.as_ref().map(ToString::to_string));
    let description = &schema.description;
    quote! {
        schema::Schema {
            name: #name,
            shape: #shape,
            nullable: #nullable,
            example: #example,
            description: #description,
        }
    }
}

fn shape(shape: &Shape) -> TokenStream {
    let kind = quote! { schema::Shape };
    match shape {
        Shape::Any => quote! { #kind::Any },
        Shape::Text(known) => {
            let known = text(known);
            quote! { #kind::Text(#known) }
        }
        Shape::TextOrNumber(known) => {
            let known = text(known);
            quote! { #kind::TextOrNumber(#known) }
        }
        Shape::String(known) => {
            let known = text(known);
            quote! { #kind::String(#known) }
        }
        Shape::DateTime => quote! { #kind::DateTime },
        Shape::Date => quote! { #kind::Date },
        Shape::Integer(minimum, maximum) => {
            let (minimum, maximum) = (option(*minimum), option(*maximum));
            quote! { #kind::Integer { minimum: #minimum, maximum: #maximum } }
        }
        Shape::Number(minimum, maximum) => {
            let (minimum, maximum) = (option(*minimum), option(*maximum));
            quote! { #kind::Number { minimum: #minimum, maximum: #maximum } }
        }
        Shape::Boolean => quote! { #kind::Boolean },
        Shape::Array {
            items,
            min_items,
            max_items,
        } => {
            let (items, max_items) = (schema_ref(items), option(*max_items));
            quote! { #kind::Array { items: #items, min_items: #min_items, max_items: #max_items } }
        }
        Shape::Object { properties, additional } => {
            let properties = properties.iter().map(|Property { name, required, schema }| {
                let schema = schema_ref(schema);
                quote! {
                    schema::Property { name: #name, required: #required, schema: #schema }
                }
            });
            let additional = option(additional.as_ref().map(schema_ref));
            quote! { #kind::Object { properties: &[#(#properties),*], additional: #additional } }
        }
    }
}

fn text(text: &Text) -> TokenStream {
    let content = option(text.content.as_ref().map(|content| {
        let variant = ident(&names::variant(content));
        quote! { schema::Content::#variant }
    }));
    let Text {
        min_length, choices, ..
    } = text;
    let (max_length, pattern) = (option(text.max_length), option(text.pattern.as_ref()));
    quote! {
        schema::Text {
            content: #content,
            min_length: #min_length,
            max_length: #max_length,
            pattern: #pattern,
            choices: &[#(#choices),*],
        }
    }
}
