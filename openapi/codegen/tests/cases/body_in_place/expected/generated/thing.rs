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
/// What `OBPv1.0.0-createAnything` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum CreateAnythingV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
}
/// What `OBPv1.0.0-createList` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum CreateListV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
}
/// The body of `OBPv1.0.0-createAnything`.
#[derive(Debug)]
pub struct CreateAnythingV100Body;
impl contract::Described for CreateAnythingV100Body {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Any,
        nullable: false,
        example: None,
        description: "Any body, none included.",
    };
}
/// The body of `OBPv1.0.0-createList`.
#[derive(Debug)]
pub struct CreateListV100Body;
impl contract::Described for CreateListV100Body {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
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
    };
}
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// createAnything (`OBPv1.0.0-createAnything`).
    fn create_anything_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<CreateAnythingV100Body>,
    ) -> impl Future<
        Output = Result<CreateAnythingV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAnythingV100Response::Ok(call.example())) }
    }
    /// createList (`OBPv1.0.0-createList`).
    fn create_list_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<CreateListV100Body>,
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
#[poem_openapi::OpenApi]
impl<A: ThingApi> ThingRoutes<A> {
    /// createAnything
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/anything",
        method = "post",
        operation_id = "OBPv1.0.0-createAnything",
        tag = "super::Tag::Thing"
    )]
    async fn create_anything_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<CreateAnythingV100Body>,
    ) -> poem::Result<CreateAnythingV100Response> {
        self.0.create_anything_v100(call, body).await.map_err(poem::Error::from)
    }
    /// createList
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/list",
        method = "put",
        operation_id = "OBPv1.0.0-createList",
        tag = "super::Tag::Thing"
    )]
    async fn create_list_v100(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<CreateListV100Body>,
    ) -> poem::Result<CreateListV100Response> {
        self.0.create_list_v100(call, body).await.map_err(poem::Error::from)
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
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_ANYTHING_V100,
    &CREATE_LIST_V100,
];
