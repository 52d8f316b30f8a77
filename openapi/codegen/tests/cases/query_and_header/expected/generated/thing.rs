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
}
/// The parameter `type` of `OBPv1.0.0-getThings`.
#[derive(Debug)]
pub struct GetThingsV100Type;
impl contract::Described for GetThingsV100Type {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::String(schema::Text {
            content: None,
            min_length: 0usize,
            max_length: None,
            pattern: None,
            choices: &["a", "b"],
        }),
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `limit` of `OBPv1.0.0-getThings`.
#[derive(Debug)]
pub struct GetThingsV100Limit;
impl contract::Described for GetThingsV100Limit {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Integer {
            minimum: Some(1i64),
            maximum: None,
        },
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `from-date` of `OBPv1.0.0-getThings`.
#[derive(Debug)]
pub struct GetThingsV100FromDate;
impl contract::Described for GetThingsV100FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `X-Request-Id` of `OBPv1.0.0-getThings`.
#[derive(Debug)]
pub struct GetThingsV100XRequestId;
impl contract::Described for GetThingsV100XRequestId {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::String(schema::Text {
            content: None,
            min_length: 0usize,
            max_length: None,
            pattern: None,
            choices: &[],
        }),
        nullable: false,
        example: Some("\"abc\""),
        description: "",
    };
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
        r#type: Option<String>,
        limit: Option<String>,
        from_date: Option<String>,
        x_request_id: Option<String>,
    ) -> impl Future<
        Output = Result<GetThingsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetThingsV100Response::Ok(call.example())) }
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
        path = "/obp/v1.0.0/things",
        method = "get",
        operation_id = "OBPv1.0.0-getThings",
        tag = "super::Tag::Thing"
    )]
    async fn get_things_v100(
        &self,
        call: crate::call::Call,
        /// Kind of thing.
        #[oai(name = "type")]
        r#type: crate::parameter::QueryParameter<GetThingsV100Type>,
        /// How many.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetThingsV100Limit>,
        /// Since when.
        #[oai(name = "from-date")]
        from_date: crate::parameter::QueryParameter<GetThingsV100FromDate>,
        /// Id of the call.
        #[oai(name = "X-Request-Id")]
        x_request_id: crate::parameter::HeaderParameter<GetThingsV100XRequestId>,
    ) -> poem::Result<GetThingsV100Response> {
        self.0
            .get_things_v100(
                call,
                r#type.text,
                limit.text,
                from_date.text,
                x_request_id.text,
            )
            .await
            .map_err(poem::Error::from)
    }
}
/// `OBPv1.0.0-getThings`.
pub static GET_THINGS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getThings",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/things",
    template: "/things",
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
    checks: &[],
    documented_errors: &[],
    parameters: &[
        contract::Parameter {
            name: "type",
            location: contract::Location::Query,
            required: false,
            example: Some("a"),
            description: "Kind of thing.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["a", "b"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "limit",
            location: contract::Location::Query,
            required: false,
            example: Some("10"),
            description: "How many.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "from-date",
            location: contract::Location::Query,
            required: false,
            example: None,
            description: "Since when.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "X-Request-Id",
            location: contract::Location::Header,
            required: false,
            example: Some("abc"),
            description: "Id of the call.",
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
                example: Some("\"abc\""),
                description: "",
            },
        },
        contract::Parameter {
            name: "attribute",
            location: contract::Location::Query,
            required: false,
            example: Some("{\"colour\":\"blue\"}"),
            description: "Any other name.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Object {
                    properties: &[],
                    additional: Some(
                        &schema::Schema {
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
                    ),
                },
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
    errors: &[],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&GET_THINGS_V100];
