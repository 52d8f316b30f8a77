//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// All things.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ThingList(
    /// The value.
    pub Vec<super::thing::Thing>,
);
/// Table of [`ThingList`].
pub static THING_LIST: schema::Schema = schema::Schema {
    name: Some("thing-list"),
    shape: schema::Shape::Array {
        items: &super::thing::THING,
        min_items: 0usize,
        max_items: Some(5usize),
    },
    nullable: false,
    example: None,
    description: "All things.",
};
/// Amounts by currency.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Amounts(
    /// The value.
    pub std::collections::BTreeMap<String, f64>,
);
/// Table of [`Amounts`].
pub static AMOUNTS: schema::Schema = schema::Schema {
    name: Some("Amounts"),
    shape: schema::Shape::Object {
        properties: &[],
        additional: Some(
            &schema::Schema {
                name: None,
                shape: schema::Shape::Number {
                    minimum: Some(0.5f64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        ),
    },
    nullable: false,
    example: None,
    description: "Amounts by currency.",
};
/// Whatever.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Anything(
    /// The value.
    pub serde_json::Value,
);
/// Table of [`Anything`].
pub static ANYTHING: schema::Schema = schema::Schema {
    name: Some("Anything"),
    shape: schema::Shape::Any,
    nullable: false,
    example: None,
    description: "Whatever.",
};
/// One of two.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Code(
    /// The value.
    pub String,
);
/// Table of [`Code`].
pub static CODE: schema::Schema = schema::Schema {
    name: Some("Code"),
    shape: schema::Shape::String(schema::Text {
        content: None,
        min_length: 0usize,
        max_length: None,
        pattern: None,
        choices: &["a", "b"],
    }),
    nullable: false,
    example: None,
    description: "One of two.",
};
/// Members without names.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Closed(
    /// The value.
    pub serde_json::Map<String, serde_json::Value>,
);
/// Table of [`Closed`].
pub static CLOSED: schema::Schema = schema::Schema {
    name: Some("Closed"),
    shape: schema::Shape::Object {
        properties: &[],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Members without names.",
};
/// The contract's schema `Thing`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Thing {
    /// `type`.
    pub r#type: String,
    /// `self`.
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    /// `jsonString`.
    #[serde(rename = "jsonString")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json_string: Option<String>,
    /// `3d_secure`.
    #[serde(rename = "3d_secure")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub _3d_secure: Option<bool>,
    /// `line 1`.
    #[serde(rename = "line 1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_1: Option<String>,
    /// `place`.
    pub place: ThingPlace,
    /// What it costs.
    pub amounts: super::thing::Amounts,
    /// `texts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts: Option<std::collections::BTreeMap<String, Vec<String>>>,
    /// `rows`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<ThingRowsItem>>,
    /// `any`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub any: Option<super::thing::Anything>,
    /// `code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<super::thing::Code>,
    /// `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}
/// Table of [`Thing`].
pub static THING: schema::Schema = schema::Schema {
    name: Some("Thing"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &["thing"],
                    }),
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "self",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Url),
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
                name: "jsonString",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 1usize,
                        max_length: None,
                        pattern: Some("^\\{"),
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "3d_secure",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "line 1",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: Some(9usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "place",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "city",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::String(schema::Text {
                                        content: Some(schema::Content::City),
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
                                name: "point",
                                required: false,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Object {
                                        properties: &[
                                            schema::Property {
                                                name: "x",
                                                required: true,
                                                schema: &schema::Schema {
                                                    name: None,
                                                    shape: schema::Shape::Integer {
                                                        minimum: Some(-1i64),
                                                        maximum: Some(1i64),
                                                    },
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
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "amounts",
                required: true,
                schema: &super::thing::AMOUNTS,
            },
            schema::Property {
                name: "texts",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: Some(
                            &schema::Schema {
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
                        ),
                    },
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "rows",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::Object {
                                properties: &[
                                    schema::Property {
                                        name: "on",
                                        required: true,
                                        schema: &schema::Schema {
                                            name: None,
                                            shape: schema::Shape::Date,
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
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "",
                },
            },
            schema::Property {
                name: "any",
                required: false,
                schema: &super::thing::ANYTHING,
            },
            schema::Property {
                name: "code",
                required: false,
                schema: &super::thing::CODE,
            },
            schema::Property {
                name: "at",
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
/// The object in place at `Thing-place-point`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThingPlacePoint {
    /// `x`.
    pub x: i64,
}
/// The object in place at `Thing-place`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThingPlace {
    /// `city`.
    pub city: String,
    /// `point`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<ThingPlacePoint>,
}
/// The object in place at `Thing-rows-item`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThingRowsItem {
    /// `on`.
    pub on: String,
}
/// What `OBPv1.0.0-getThings` answers.
pub type GetThingsV100Response = crate::answer::Ok<super::thing::ThingList>;
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List things (`OBPv1.0.0-getThings`).
    fn get_things_v100(
        &self,
        call: crate::call::Call,
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
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "List things",
    description: "Answers all things.",
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
        description: "The things.",
        schema: Some(&super::thing::THING_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "None.",
                json: "[]",
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
pub static OPERATIONS: &[&contract::Operation] = &[&GET_THINGS_V100];
