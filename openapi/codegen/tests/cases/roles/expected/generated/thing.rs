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
/// What `OBPv1.0.0-getAny` answers.
pub type GetAnyV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv1.0.0-getAll` answers.
pub type GetAllV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv1.0.0-getAnyOfAll` answers.
pub type GetAnyOfAllV100Response = crate::answer::Ok<super::thing::Thing>;
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// getAny (`OBPv1.0.0-getAny`).
    fn get_any_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAnyV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAnyV100Response::Ok(call.example())) }
    }
    /// getAll (`OBPv1.0.0-getAll`).
    fn get_all_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllV100Response::Ok(call.example())) }
    }
    /// getAnyOfAll (`OBPv1.0.0-getAnyOfAll`).
    fn get_any_of_all_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAnyOfAllV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAnyOfAllV100Response::Ok(call.example())) }
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
                    &GET_ANY_V100,
                    |api, sent| routes::answer(api.get_any_v100(sent.call())),
                ),
                (
                    &GET_ALL_V100,
                    |api, sent| routes::answer(api.get_all_v100(sent.call())),
                ),
                (
                    &GET_ANY_OF_ALL_V100,
                    |api, sent| routes::answer(api.get_any_of_all_v100(sent.call())),
                ),
            ],
        );
    }
}
/// `OBPv1.0.0-getAny`.
pub static GET_ANY_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getAny",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/any",
    template: "/any",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getAny",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSeeThings",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanSeeAllThings",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSeeThings",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanSeeAllThings",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Roles],
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
    error_statuses: &[&super::shared::STATUS_403],
    errors: &[&super::shared::ERROR_403_OBP_20006],
};
/// `OBPv1.0.0-getAll`.
pub static GET_ALL_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getAll",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/all",
    template: "/all",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getAll",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSeeThings",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanLinkThings",
                    at: contract::HeldAt::Body,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSeeThings",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanLinkThings",
                    at: contract::HeldAt::Body,
                },
            ],
        ],
    },
    checks: &[contract::Check::Roles],
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
    error_statuses: &[&super::shared::STATUS_403],
    errors: &[&super::shared::ERROR_403_OBP_20006],
};
/// `OBPv1.0.0-getAnyOfAll`.
pub static GET_ANY_OF_ALL_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getAnyOfAll",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/any-of-all",
    template: "/any-of-all",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getAnyOfAll",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSeeThings",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanSeeParts",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanSeeNails",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSeeEverything",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Roles],
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
    error_statuses: &[&super::shared::STATUS_403],
    errors: &[&super::shared::ERROR_403_OBP_20006],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_ANY_V100,
    &GET_ALL_V100,
    &GET_ANY_OF_ALL_V100,
];
