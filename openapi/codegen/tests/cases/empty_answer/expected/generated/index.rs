//! Generated from the contract's root by `cargo codegen`. Do not edit.

/// What `obp.yaml` describes.
#[path = "shared.rs"]
pub mod shared;
/// What `thing.yaml` describes.
#[path = "thing.rs"]
pub mod thing;
/// All operations, by room.
pub static ROOMS: &[&[&crate::contract::Operation]] = &[thing::OPERATIONS];
/// The contract's own files.
pub static SOURCES: &[crate::contract::Source] = &[
    crate::contract::Source {
        file: "obp.yaml",
        text: include_str!("../../openapi/obp.yaml"),
        chinese: include_str!("../../openapi/zh-CN/obp.overlay.yaml"),
    },
    crate::contract::Source {
        file: "thing.yaml",
        text: include_str!("../../openapi/thing.yaml"),
        chinese: include_str!("../../openapi/zh-CN/thing.overlay.yaml"),
    },
];
/// What answers all operations.
pub trait Api: thing::ThingApi {}
impl<A: thing::ThingApi> Api for A {}
/// The routes of all rooms, answered by `api`.
pub fn routes<A: Api>(api: std::sync::Arc<A>) -> impl poem_openapi::OpenApi {
    thing::ThingRoutes(std::sync::Arc::clone(&api))
}
/// Which of [`ROOMS`] answer nothing but the examples that their methods are called with.
pub const fn plain_rooms<A: Api>() -> [bool; 1usize] {
    [<A as thing::ThingApi>::PLAIN]
}
/// Lets a type answer the operations of the named rooms with their examples.
macro_rules! answer_with_examples {
    ($name:ty : $($room:ident)*) => {
        $($crate::generated::answer_with_examples!(@ $room $name);)*
    };
    (@ thing $name:ty) => {
        impl $crate::generated::thing::ThingApi for $name { const PLAIN : bool = true; }
    };
}
pub(crate) use answer_with_examples;
