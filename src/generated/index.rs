//! Generated from the contract's root by `cargo codegen`. Do not edit.

/// What `obp.yaml` describes.
#[path = "shared.rs"]
pub mod shared;
/// What `customer.yaml` describes.
#[path = "customer.rs"]
pub mod customer;
/// What `person.yaml` describes.
#[path = "person.rs"]
pub mod person;
/// What `api.yaml` describes.
#[path = "api.rs"]
pub mod api;
/// What `bank.yaml` describes.
#[path = "bank.rs"]
pub mod bank;
/// What `role.yaml` describes.
#[path = "role.rs"]
pub mod role;
/// What `user.yaml` describes.
#[path = "user.rs"]
pub mod user;
/// What `documentation.yaml` describes.
#[path = "documentation.rs"]
pub mod documentation;
/// What `authentication.yaml` describes.
#[path = "authentication.rs"]
pub mod authentication;
/// What `account.yaml` describes.
#[path = "account.rs"]
pub mod account;
/// What `sandbox.yaml` describes.
#[path = "sandbox.rs"]
pub mod sandbox;
/// All operations, by room.
pub static ROOMS: &[&[&crate::contract::Operation]] = &[
    customer::OPERATIONS,
    person::OPERATIONS,
    api::OPERATIONS,
    bank::OPERATIONS,
    role::OPERATIONS,
    user::OPERATIONS,
    documentation::OPERATIONS,
    authentication::OPERATIONS,
    account::OPERATIONS,
    sandbox::OPERATIONS,
];
/// The contract's own files.
pub static SOURCES: &[crate::contract::Source] = &[
    crate::contract::Source {
        file: "account.yaml",
        text: include_str!("../../openapi/account.yaml"),
        chinese: include_str!("../../openapi/zh-CN/account.overlay.yaml"),
    },
    crate::contract::Source {
        file: "api.yaml",
        text: include_str!("../../openapi/api.yaml"),
        chinese: include_str!("../../openapi/zh-CN/api.overlay.yaml"),
    },
    crate::contract::Source {
        file: "authentication.yaml",
        text: include_str!("../../openapi/authentication.yaml"),
        chinese: include_str!("../../openapi/zh-CN/authentication.overlay.yaml"),
    },
    crate::contract::Source {
        file: "bank.yaml",
        text: include_str!("../../openapi/bank.yaml"),
        chinese: include_str!("../../openapi/zh-CN/bank.overlay.yaml"),
    },
    crate::contract::Source {
        file: "customer.yaml",
        text: include_str!("../../openapi/customer.yaml"),
        chinese: include_str!("../../openapi/zh-CN/customer.overlay.yaml"),
    },
    crate::contract::Source {
        file: "documentation.yaml",
        text: include_str!("../../openapi/documentation.yaml"),
        chinese: include_str!("../../openapi/zh-CN/documentation.overlay.yaml"),
    },
    crate::contract::Source {
        file: "obp.yaml",
        text: include_str!("../../openapi/obp.yaml"),
        chinese: include_str!("../../openapi/zh-CN/obp.overlay.yaml"),
    },
    crate::contract::Source {
        file: "person.yaml",
        text: include_str!("../../openapi/person.yaml"),
        chinese: include_str!("../../openapi/zh-CN/person.overlay.yaml"),
    },
    crate::contract::Source {
        file: "role.yaml",
        text: include_str!("../../openapi/role.yaml"),
        chinese: include_str!("../../openapi/zh-CN/role.overlay.yaml"),
    },
    crate::contract::Source {
        file: "sandbox.yaml",
        text: include_str!("../../openapi/sandbox.yaml"),
        chinese: include_str!("../../openapi/zh-CN/sandbox.overlay.yaml"),
    },
    crate::contract::Source {
        file: "user.yaml",
        text: include_str!("../../openapi/user.yaml"),
        chinese: include_str!("../../openapi/zh-CN/user.overlay.yaml"),
    },
];
/// What answers all operations.
pub trait Api: customer::CustomerApi + person::PersonApi + api::ApiApi + bank::BankApi + role::RoleApi + user::UserApi + documentation::DocumentationApi + authentication::AuthenticationApi + account::AccountApi + sandbox::SandboxApi {}
impl<
    A: customer::CustomerApi + person::PersonApi + api::ApiApi + bank::BankApi
        + role::RoleApi + user::UserApi + documentation::DocumentationApi
        + authentication::AuthenticationApi + account::AccountApi + sandbox::SandboxApi,
> Api for A {}
/// The routes of all rooms, answered by `api`.
pub fn routes<A: Api>(api: std::sync::Arc<A>) -> impl poem_openapi::OpenApi {
    (
        customer::CustomerRoutes(std::sync::Arc::clone(&api)),
        person::PersonRoutes(std::sync::Arc::clone(&api)),
        api::ApiRoutes(std::sync::Arc::clone(&api)),
        bank::BankRoutes(std::sync::Arc::clone(&api)),
        role::RoleRoutes(std::sync::Arc::clone(&api)),
        user::UserRoutes(std::sync::Arc::clone(&api)),
        documentation::DocumentationRoutes(std::sync::Arc::clone(&api)),
        authentication::AuthenticationRoutes(std::sync::Arc::clone(&api)),
        account::AccountRoutes(std::sync::Arc::clone(&api)),
        sandbox::SandboxRoutes(std::sync::Arc::clone(&api)),
    )
}
/// Which of [`ROOMS`] answer nothing but the examples that their methods are called with.
pub const fn plain_rooms<A: Api>() -> [bool; 10usize] {
    [
        <A as customer::CustomerApi>::PLAIN,
        <A as person::PersonApi>::PLAIN,
        <A as api::ApiApi>::PLAIN,
        <A as bank::BankApi>::PLAIN,
        <A as role::RoleApi>::PLAIN,
        <A as user::UserApi>::PLAIN,
        <A as documentation::DocumentationApi>::PLAIN,
        <A as authentication::AuthenticationApi>::PLAIN,
        <A as account::AccountApi>::PLAIN,
        <A as sandbox::SandboxApi>::PLAIN,
    ]
}
/// Lets a type answer the operations of the named rooms with their examples.
macro_rules! answer_with_examples {
    ($name:ty : $($room:ident)*) => {
        $($crate::generated::answer_with_examples!(@ $room $name);)*
    };
    (@ customer $name:ty) => {
        impl $crate::generated::customer::CustomerApi for $name { const PLAIN : bool =
        true; }
    };
    (@ person $name:ty) => {
        impl $crate::generated::person::PersonApi for $name { const PLAIN : bool = true;
        }
    };
    (@ api $name:ty) => {
        impl $crate::generated::api::ApiApi for $name { const PLAIN : bool = true; }
    };
    (@ bank $name:ty) => {
        impl $crate::generated::bank::BankApi for $name { const PLAIN : bool = true; }
    };
    (@ role $name:ty) => {
        impl $crate::generated::role::RoleApi for $name { const PLAIN : bool = true; }
    };
    (@ user $name:ty) => {
        impl $crate::generated::user::UserApi for $name { const PLAIN : bool = true; }
    };
    (@ documentation $name:ty) => {
        impl $crate::generated::documentation::DocumentationApi for $name { const PLAIN :
        bool = true; }
    };
    (@ authentication $name:ty) => {
        impl $crate::generated::authentication::AuthenticationApi for $name { const PLAIN
        : bool = true; }
    };
    (@ account $name:ty) => {
        impl $crate::generated::account::AccountApi for $name { const PLAIN : bool =
        true; }
    };
    (@ sandbox $name:ty) => {
        impl $crate::generated::sandbox::SandboxApi for $name { const PLAIN : bool =
        true; }
    };
}
pub(crate) use answer_with_examples;
