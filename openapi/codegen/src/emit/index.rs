//! Emitting the index: the modules, all operations, the routes of all rooms and the contract's own text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Contract, Room};

use super::{doc, ident, routes_name, trait_name};

pub(super) fn index(contract: &Contract) -> TokenStream {
    let modules = contract.rooms.iter().map(|room| {
        let name = ident(&room.module);
        let path = format!("{}.rs", room.module);
        let docs = doc(&format!("What `{}` describes.", room.file));
        quote! { #docs #[path = #path] pub mod #name; }
    });
    let rooms: Vec<&Room> = contract
        .rooms
        .iter()
        .filter(|room| !room.operations.is_empty())
        .collect();
    let operations = rooms.iter().map(|room| {
        let name = ident(&room.module);
        quote! { #name::OPERATIONS }
    });
    let bounds: Vec<TokenStream> = rooms
        .iter()
        .map(|room| {
            let (module, name) = (ident(&room.module), trait_name(room));
            quote! { #module::#name }
        })
        .collect();
    let routes = rooms.iter().map(|room| {
        let (module, name) = (ident(&room.module), routes_name(room));
        quote! { #module::#name(std::sync::Arc::clone(&api)) }
    });
    let routes = nest(routes.collect());
    let sources = contract.files.iter().map(|file| {
        let path = format!("../../openapi/{file}");
        let overlay = format!("../../openapi/zh-CN/{}.overlay.yaml", file.trim_end_matches(".yaml"));
        quote! {
            crate::contract::Source {
                file: #file,
                text: include_str!(#path),
                chinese: include_str!(#overlay),
            }
        }
    });
    let impls = rooms.iter().map(|room| {
        let (room, name) = (ident(&room.module), trait_name(room));
        quote! { (@#room $name:ty) => { impl $crate::generated::#room::#name for $name { const PLAIN: bool = true; } }; }
    });
    let plain = bounds.iter().map(|bound| quote! { <A as #bound>::PLAIN });
    let count = rooms.len();
    quote! {
        #(#modules)*

        /// All operations, by room.
        pub static ROOMS: &[&[&crate::contract::Operation]] = &[#(#operations),*];

        /// The contract's own files.
        pub static SOURCES: &[crate::contract::Source] = &[#(#sources),*];

        /// What answers all operations.
        pub trait Api: #(#bounds)+* {}
        impl<A: #(#bounds)+*> Api for A {}

        /// The routes of all rooms, answered by `api`.
        pub fn routes<A: Api>(api: std::sync::Arc<A>) -> impl poem_openapi::OpenApi {
            #routes
        }

        /// Which of [`ROOMS`] answer nothing but the examples that their methods are called with.
        pub const fn plain_rooms<A: Api>() -> [bool; #count] {
            [#(#plain),*]
        }

        /// Lets a type answer the operations of the named rooms with their examples.
        macro_rules! answer_with_examples {
            ($name:ty: $($room:ident)*) => { $( $crate::generated::answer_with_examples!(@$room $name); )* };
            #(#impls)*
        }
        pub(crate) use answer_with_examples;
    }
}

/// A tuple of at most sixteen, of tuples where there are more: poem-openapi composes no longer ones.
fn nest(mut items: Vec<TokenStream>) -> TokenStream {
    while items.len() > 16 {
        items = items.chunks(16).map(tuple).collect();
    }
    tuple(&items)
}

fn tuple(items: &[TokenStream]) -> TokenStream {
    match items {
        [only] => only.clone(),
        items => quote! { (#(#items),*) },
    }
}
