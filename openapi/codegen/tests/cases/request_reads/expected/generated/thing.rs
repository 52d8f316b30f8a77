//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// The contract's schema `PostThing`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostThing {
    /// Any value is taken.
    pub name: String,
    /// `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `made`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<String>,
}
/// Table of [`PostThing`].
pub static POST_THING: schema::Schema = schema::Schema {
    name: Some("PostThing"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: Some(20usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Any value is taken.",
                },
            },
            schema::Property {
                name: "number",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
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
            schema::Property {
                name: "count",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: Some(0i64),
                        maximum: Some(9i64),
                    },
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "made",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
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
/// What `OBPv1.0.0-createThing` answers.
pub type CreateThingV100Response = crate::answer::Created<super::thing::Thing>;
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a thing (`OBPv1.0.0-createThing`).
    fn create_thing_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::thing::PostThing>,
    ) -> impl Future<
        Output = Result<CreateThingV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateThingV100Response::Created(call.example())) }
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
                    &CREATE_THING_V100,
                    |api, sent| routes::answer(
                        api.create_thing_v100(sent.call(), sent.body()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.0.0-createThing`.
pub static CREATE_THING_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-createThing",
    method: contract::Verb::POST,
    path: "/obp/v1.0.0/things",
    template: "/things",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "Create a thing",
    description: "Stores one thing.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Json, contract::Check::Body],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::thing::POST_THING,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that is accepted.",
                json: "{\"name\":\"Anvil\",\"number\":\"5\",\"count\":3,\"made\":\"2017-09-18T22:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "A body that is refused.",
                json: "{\"name\":\"Anvil\",\"number\":true,\"count\":\"three\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
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
    error_statuses: &[
        &contract::ErrorStatus {
            status: 400u16,
            description: "The body does not fit.",
            schema: &super::shared::ERROR,
        },
        &contract::ErrorStatus {
            status: 401u16,
            description: "Nobody is logged in.",
            schema: &super::shared::ERROR,
        },
    ],
    errors: &[
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-parser",
                summary: "It is no JSON.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format.unknown token \\\"x\\\"\"}",
                slots: &[
                    contract::Slot {
                        start: 56usize,
                        end: 75usize,
                        part: "parser",
                    },
                ],
                check: Some(contract::Check::Json),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001",
                summary: "It does not fit.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format.\"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &contract::NamedError {
            status: 401u16,
            example: contract::Example {
                name: "OBP-20001",
                summary: "Log in.",
                json: "{\"code\":401,\"message\":\"OBP-20001: User not logged in.\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
    ],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&CREATE_THING_V100];
