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
/// What `OBPv1.0.0-getThings` answers.
pub type GetThingsV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv1.0.0-getParts` answers.
pub type GetPartsV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv1.0.0-getNails` answers.
pub type GetNailsV100Response = crate::answer::Ok<super::thing::Thing>;
/// What `OBPv1.0.0-getNuts` answers.
pub type GetNutsV100Response = crate::answer::Ok<super::thing::Thing>;
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// getThings (`OBPv1.0.0-getThings`).
    fn get_things_v100(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetThingsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetThingsV100Response::Ok(call.example())) }
    }
    /// getParts (`OBPv1.0.0-getParts`).
    fn get_parts_v100(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetPartsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPartsV100Response::Ok(call.example())) }
    }
    /// getNails (`OBPv1.0.0-getNails`).
    fn get_nails_v100(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetNailsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetNailsV100Response::Ok(call.example())) }
    }
    /// getNuts (`OBPv1.0.0-getNuts`).
    fn get_nuts_v100(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetNutsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetNutsV100Response::Ok(call.example())) }
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
                    |api, sent| routes::answer(
                        api.get_things_v100(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_PARTS_V100,
                    |api, sent| routes::answer(
                        api.get_parts_v100(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_NAILS_V100,
                    |api, sent| routes::answer(
                        api.get_nails_v100(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_NUTS_V100,
                    |api, sent| routes::answer(
                        api.get_nuts_v100(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.0.0-getThings`.
pub static GET_THINGS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getThings",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/banks/{BANK_ID}/things",
    template: "/banks/{BANK_ID}/things",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getThings",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Bank],
    documented_errors: &[],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
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
    error_statuses: &[&super::shared::STATUS_404],
    errors: &[&super::shared::ERROR_404_OBP_30001_2],
};
/// `OBPv1.0.0-getParts`.
pub static GET_PARTS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getParts",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/banks/{BANK_ID}/parts",
    template: "/banks/{BANK_ID}/parts",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getParts",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
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
    error_statuses: &[&super::shared::STATUS_404],
    errors: &[
        &super::shared::ERROR_404_OBP_30001_2,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "text-odd",
                summary: "It is not there.",
                json: "{\"code\":404,\"message\":\"Say \\\"no\\\"\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
    ],
};
/// `OBPv1.0.0-getNails`.
pub static GET_NAILS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getNails",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/banks/{BANK_ID}/nails",
    template: "/banks/{BANK_ID}/nails",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getNails",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
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
    error_statuses: &[&super::shared::STATUS_404],
    errors: &[&super::shared::ERROR_404_OBP_30001],
};
/// `OBPv1.0.0-getNuts`.
pub static GET_NUTS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getNuts",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/banks/{BANK_ID}/nuts",
    template: "/banks/{BANK_ID}/nuts",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getNuts",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
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
    error_statuses: &[&super::shared::STATUS_404],
    errors: &[&super::shared::ERROR_404_OBP_30001],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_THINGS_V100,
    &GET_PARTS_V100,
    &GET_NAILS_V100,
    &GET_NUTS_V100,
];
