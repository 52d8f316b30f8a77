//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// The contract's schema `Thing`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Thing {
    /// `id`.
    pub id: String,
}
impl contract::Described for Thing {
    const SCHEMA: &'static schema::Schema = &THING;
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
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetThingsV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
    /// Refused.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv1.0.0-getParts` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetPartsV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
    /// Refused.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv1.0.0-getNails` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetNailsV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
    /// Refused.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv1.0.0-getNuts` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetNutsV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
    /// Refused.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
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
#[poem_openapi::OpenApi]
impl<A: ThingApi> ThingRoutes<A> {
    /// getThings
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/banks/:BANK_ID/things",
        method = "get",
        operation_id = "OBPv1.0.0-getThings",
        tag = "super::Tag::Thing"
    )]
    async fn get_things_v100(
        &self,
        call: crate::call::Call,
        /// Id of the bank.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetThingsV100Response> {
        self.0.get_things_v100(call, bank_id.0).await.map_err(poem::Error::from)
    }
    /// getParts
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/banks/:BANK_ID/parts",
        method = "get",
        operation_id = "OBPv1.0.0-getParts",
        tag = "super::Tag::Thing"
    )]
    async fn get_parts_v100(
        &self,
        call: crate::call::Call,
        /// Id of the bank.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetPartsV100Response> {
        self.0.get_parts_v100(call, bank_id.0).await.map_err(poem::Error::from)
    }
    /// getNails
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/banks/:BANK_ID/nails",
        method = "get",
        operation_id = "OBPv1.0.0-getNails",
        tag = "super::Tag::Thing"
    )]
    async fn get_nails_v100(
        &self,
        call: crate::call::Call,
        /// Id of the bank.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetNailsV100Response> {
        self.0.get_nails_v100(call, bank_id.0).await.map_err(poem::Error::from)
    }
    /// getNuts
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/banks/:BANK_ID/nuts",
        method = "get",
        operation_id = "OBPv1.0.0-getNuts",
        tag = "super::Tag::Thing"
    )]
    async fn get_nuts_v100(
        &self,
        call: crate::call::Call,
        /// Id of the bank.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetNutsV100Response> {
        self.0.get_nuts_v100(call, bank_id.0).await.map_err(poem::Error::from)
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
    errors: &[&super::shared::ERROR_404_OBP_30001],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_THINGS_V100,
    &GET_PARTS_V100,
    &GET_NAILS_V100,
    &GET_NUTS_V100,
];
