//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// The contract's schema `Thing`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Thing {
    /// `id`.
    pub id: String,
}
/// Table of [`Thing`].
pub static THING: schema::Schema = schema::Schema {
    name: Some("Thing"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "",
};
/// What `OBPv1.0.0-createAnything` answers.
pub type CreateAnythingV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv1.0.0-createList` answers.
pub type CreateListV100Response = crate::answer::Ok<super::thing::Thing>;
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// createAnything (`OBPv1.0.0-createAnything`).
    fn create_anything_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<serde_json::Value>,
    ) -> impl Future<
        Output = Result<CreateAnythingV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAnythingV100Response::Ok(call.example())) }
    }
    /// createList (`OBPv1.0.0-createList`).
    fn create_list_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<serde_json::Value>,
    ) -> impl Future<
        Output = Result<CreateListV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateListV100Response::Ok(call.example())) }
    }
}
/// Binds a [`ThingApi`] to its routes.
#[derive(Debug)]
pub struct ThingRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ThingApi> poem_openapi::OpenApi for ThingRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Thing", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Thing", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_ANYTHING_V100,
                    |api, sent| routes::answer(
                        api.create_anything_v100(sent.call(), sent.body()),
                    ),
                ),
                (
                    &CREATE_LIST_V100,
                    |api, sent| routes::answer(
                        api.create_list_v100(sent.call(), sent.body()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.0.0-createAnything`.
pub static CREATE_ANYTHING_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-createAnything",
    method: contract::Verb::POST,
    path: "/obp/v1.0.0/anything",
    template: "/anything",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "createAnything",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &schema::Schema {
            name: None,
            shape: schema::Shape::Any,
            nullable: false,
            example: None,
            description: "Any body, none included.",
        },
        examples: &[
            contract::Example {
                name: "default",
                summary: "Nothing.",
                json: "{}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The thing.",
        schema: Some(&super::thing::THING),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[],
    errors: &[],
};
/// `OBPv1.0.0-createList`.
pub static CREATE_LIST_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-createList",
    method: contract::Verb::PUT,
    path: "/obp/v1.0.0/list",
    template: "/list",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "createList",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &schema::Schema {
            name: None,
            shape: schema::Shape::Array {
                items: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "",
                },
                min_items: 0usize,
                max_items: None,
            },
            nullable: false,
            example: None,
            description: "",
        },
        examples: &[
            contract::Example {
                name: "default",
                summary: "Nothing.",
                json: "[]",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The thing.",
        schema: Some(&super::thing::THING),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[],
    errors: &[],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_ANYTHING_V100,
    &CREATE_LIST_V100,
];
