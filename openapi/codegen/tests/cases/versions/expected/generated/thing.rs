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
    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
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
            schema::Property {
                name: "version",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Version),
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
/// What `OBPv1.0.0-getThings` answers.
pub type GetThingsV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv2.0.0-getThings` answers.
pub type GetThingsV200Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv2.0.0-createThing` answers.
pub type CreateThingV200Response = crate::answer::Ok<super::thing::Thing>;
/// What `myThings` answers.
pub type MyThingsResponse = crate::answer::Ok<super::thing::Thing>;
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// getThings (`OBPv1.0.0-getThings`).
    fn get_things_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetThingsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetThingsV100Response::Ok(call.example())) }
    }
    /// getThings (`OBPv2.0.0-getThings`).
    fn get_things_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetThingsV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetThingsV200Response::Ok(call.example())) }
    }
    /// createThing (`OBPv2.0.0-createThing`).
    fn create_thing_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<CreateThingV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateThingV200Response::Ok(call.example())) }
    }
    /// myThings (`myThings`).
    fn my_things(
        &self,
        call: crate::call::Call,
    ) -> impl Future<Output = Result<MyThingsResponse, crate::error::ObpError>> + Send {
        async move { Ok(MyThingsResponse::Ok(call.example())) }
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
                    &GET_THINGS_V100,
                    |api, sent| routes::answer(api.get_things_v100(sent.call())),
                ),
                (
                    &GET_THINGS_V200,
                    |api, sent| routes::answer(api.get_things_v200(sent.call())),
                ),
                (
                    &CREATE_THING_V200,
                    |api, sent| routes::answer(api.create_thing_v200(sent.call())),
                ),
                (&MY_THINGS, |api, sent| routes::answer(api.my_things(sent.call()))),
            ],
        );
    }
}
/// `OBPv1.0.0-getThings`.
pub static GET_THINGS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getThings",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/things",
    template: "/things",
    aliases: &[],
    prefixes: &["v1.0.0", "v1.1.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getThings",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: None,
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
/// `OBPv2.0.0-getThings`.
pub static GET_THINGS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getThings",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/things",
    template: "/things",
    aliases: &[],
    prefixes: &["v2.0.0", "v3.0.0"],
    introduced: "v2.0.0",
    tags: &["Thing"],
    summary: "getThings",
    description: "Does what its name says.",
    style: contract::Style::Wrapped,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The thing.",
        schema: Some(&super::thing::THING),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"v2.0.0\",\"version\":\"v2.0.0\"}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 32usize,
                        part: "prefix",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[],
    errors: &[],
};
/// `OBPv2.0.0-createThing`.
pub static CREATE_THING_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-createThing",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/things",
    template: "/things",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Thing"],
    summary: "createThing",
    description: "Does what its name says.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: None,
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
/// `myThings`.
pub static MY_THINGS: contract::Operation = contract::Operation {
    id: "myThings",
    method: contract::Verb::GET,
    path: "/my/things",
    template: "/my/things",
    aliases: &[],
    prefixes: &[],
    introduced: "",
    tags: &["Thing"],
    summary: "myThings",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: None,
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
    &GET_THINGS_V100,
    &GET_THINGS_V200,
    &CREATE_THING_V200,
    &MY_THINGS,
];
