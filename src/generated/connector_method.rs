//! Generated from openapi/connector-method.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Source code that replaces a method of the connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateConnectorMethodV400Json {
    /// Id of the connector method.
    pub connector_method_id: String,
    /// Name of the connector's function, for example `getBank`.
    pub method_name: String,
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Programming language of `method_body`, for example `Scala`.
    pub programming_lang: String,
}
/// Table of [`CreateConnectorMethodV400Json`].
pub static CREATE_CONNECTOR_METHOD_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateConnectorMethodV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "connector_method_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the connector method.",
                },
            },
            schema::Property {
                name: "method_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the connector's function, for example `getBank`.",
                },
            },
            schema::Property {
                name: "method_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Source text of the function, URL-encoded.",
                },
            },
            schema::Property {
                name: "programming_lang",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Programming language of `method_body`, for example `Scala`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Source code that replaces a method of the connector.",
};
/// Source code that shall replace a method of the connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateConnectorMethodV400Request {
    /// Name of the connector's function, for example `getBank`.
    pub method_name: String,
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Programming language of `method_body`, for example `Scala`.
    pub programming_lang: String,
}
/// Table of [`CreateConnectorMethodV400Request`].
pub static CREATE_CONNECTOR_METHOD_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateConnectorMethodV400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "method_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the connector's function, for example `getBank`.",
                },
            },
            schema::Property {
                name: "method_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Source text of the function, URL-encoded.",
                },
            },
            schema::Property {
                name: "programming_lang",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Programming language of `method_body`, for example `Scala`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Source code that shall replace a method of the connector.",
};
/// New source code of a connector method.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateConnectorMethodV400Json {
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Programming language of `method_body`, for example `Scala`.
    pub programming_lang: String,
}
/// Table of [`UpdateConnectorMethodV400Json`].
pub static UPDATE_CONNECTOR_METHOD_V400_JSON: schema::Schema = schema::Schema {
    name: Some("UpdateConnectorMethodV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "method_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Source text of the function, URL-encoded.",
                },
            },
            schema::Property {
                name: "programming_lang",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Programming language of `method_body`, for example `Scala`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New source code of a connector method.",
};
/// The methods, possibly none.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateConnectorMethodV400JsonsInConnectorMethods {
    /// Functions of the data connector the operation uses.
    pub connector_methods: Vec<super::connector_method::CreateConnectorMethodV400Json>,
}
/// Table of [`CreateConnectorMethodV400JsonsInConnectorMethods`].
pub static CREATE_CONNECTOR_METHOD_V400_JSONS_IN_CONNECTOR_METHODS: schema::Schema = schema::Schema {
    name: Some("CreateConnectorMethodV400JsonsInConnectorMethods"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "connector_methods",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::connector_method::CREATE_CONNECTOR_METHOD_V400_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Functions of the data connector the operation uses.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The methods, possibly none.",
};
/// What `OBPv4.0.0-createConnectorMethod` answers.
pub type CreateConnectorMethodV400Response = crate::answer::Created<
    super::connector_method::CreateConnectorMethodV400Json,
>;
/// What `OBPv4.0.0-getAllConnectorMethods` answers.
pub type GetAllConnectorMethodsV400Response = crate::answer::Ok<
    super::connector_method::CreateConnectorMethodV400JsonsInConnectorMethods,
>;
/// What `OBPv4.0.0-getConnectorMethod` answers.
pub type GetConnectorMethodV400Response = crate::answer::Ok<
    super::connector_method::CreateConnectorMethodV400Json,
>;
/// What `OBPv4.0.0-updateConnectorMethod` answers.
pub type UpdateConnectorMethodV400Response = crate::answer::Ok<
    super::connector_method::CreateConnectorMethodV400Json,
>;
/// The operations of `connector-method.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ConnectorMethodApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a connector method (`OBPv4.0.0-createConnectorMethod`).
    fn create_connector_method_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::connector_method::CreateConnectorMethodV400Request,
        >,
    ) -> impl Future<
        Output = Result<CreateConnectorMethodV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateConnectorMethodV400Response::Created(call.example())) }
    }
    /// List the connector methods (`OBPv4.0.0-getAllConnectorMethods`).
    fn get_all_connector_methods_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllConnectorMethodsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllConnectorMethodsV400Response::Ok(call.example())) }
    }
    /// Get a connector method (`OBPv4.0.0-getConnectorMethod`).
    fn get_connector_method_v400(
        &self,
        call: crate::call::Call,
        connector_method_id: String,
    ) -> impl Future<
        Output = Result<GetConnectorMethodV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConnectorMethodV400Response::Ok(call.example())) }
    }
    /// Replace the code of a connector method (`OBPv4.0.0-updateConnectorMethod`).
    fn update_connector_method_v400(
        &self,
        call: crate::call::Call,
        connector_method_id: String,
        body: crate::payload::Body<
            super::connector_method::UpdateConnectorMethodV400Json,
        >,
    ) -> impl Future<
        Output = Result<UpdateConnectorMethodV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateConnectorMethodV400Response::Ok(call.example())) }
    }
}
/// Binds a [`ConnectorMethodApi`] to its routes.
#[derive(Debug)]
pub struct ConnectorMethodRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ConnectorMethodApi> poem_openapi::OpenApi for ConnectorMethodRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Connector-Method", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Connector-Method", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_CONNECTOR_METHOD_V400,
                    |api, sent| routes::answer(
                        api.create_connector_method_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ALL_CONNECTOR_METHODS_V400,
                    |api, sent| routes::answer(
                        api.get_all_connector_methods_v400(sent.call()),
                    ),
                ),
                (
                    &GET_CONNECTOR_METHOD_V400,
                    |api, sent| routes::answer(
                        api
                            .get_connector_method_v400(
                                sent.call(),
                                sent.path("CONNECTOR_METHOD_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_CONNECTOR_METHOD_V400,
                    |api, sent| routes::answer(
                        api
                            .update_connector_method_v400(
                                sent.call(),
                                sent.path("CONNECTOR_METHOD_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createConnectorMethod`.
pub static CREATE_CONNECTOR_METHOD_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createConnectorMethod",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/connector-methods",
    template: "/management/connector-methods",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Connector-Method", "New-Style"],
    summary: "Create a connector method",
    description: "Adds a function, written in source code, that the server runs in place of a function of its connector to\nthe banking backend. Meant for operators; needs a login and the system role `CanCreateConnectorMethod`.\n\n`method_body` is the URL-encoded source in the language `programming_lang`. It is compiled at once: code\nthat does not compile is 400 with OBP-40038. A method name that has code already is 400 with OBP-40037.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateConnectorMethod",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateConnectorMethod",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::connector_method::CREATE_CONNECTOR_METHOD_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"method_name\":\"getBank\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new method with its `connector_method_id`.",
        schema: Some(&super::connector_method::CREATE_CONNECTOR_METHOD_V400_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"connector_method_id\":\"ace0352a-9a0f-4bfa-b30b-9003aa467f51\",\"method_name\":\"getBank\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_13,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateConnectorMethod\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAllConnectorMethods`.
pub static GET_ALL_CONNECTOR_METHODS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllConnectorMethods",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/connector-methods",
    template: "/management/connector-methods",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Connector-Method", "New-Style"],
    summary: "List the connector methods",
    description: "Lists all connector methods that were stored as source code, with their code. Needs a login and the\nsystem role `CanGetAllConnectorMethods`.\n\nThe list is called `connector_methods`. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllConnectorMethods",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllConnectorMethods",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The methods, possibly none.",
        schema: Some(
            &super::connector_method::CREATE_CONNECTOR_METHOD_V400_JSONS_IN_CONNECTOR_METHODS,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"connector_methods\":[{\"connector_method_id\":\"ace0352a-9a0f-4bfa-b30b-9003aa467f51\",\"method_name\":\"getBank\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"connectors_methods\":[{\"connector_method_id\":\"ace0352a-9a0f-4bfa-b30b-9003aa467f51\",\"method_name\":\"getBank\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllConnectorMethods\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getConnectorMethod`.
pub static GET_CONNECTOR_METHOD_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getConnectorMethod",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/connector-methods/{CONNECTOR_METHOD_ID}",
    template: "/management/connector-methods/{CONNECTOR_METHOD_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Connector-Method", "New-Style"],
    summary: "Get a connector method",
    description: "Reads one connector method with its URL-encoded source. Needs a login and the system role\n`CanGetConnectorMethod`, which is not contained in the role for the list.\n\nAn unknown `CONNECTOR_METHOD_ID` is 400, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConnectorMethod",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConnectorMethod",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONNECTOR_METHOD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("ace0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the connector method (`connector_method_id`).",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::Uuid),
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
        description: "The connector method.",
        schema: Some(&super::connector_method::CREATE_CONNECTOR_METHOD_V400_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"connector_method_id\":\"ace0352a-9a0f-4bfa-b30b-9003aa467f51\",\"method_name\":\"getBank\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 24usize,
                        end: 60usize,
                        part: "CONNECTOR_METHOD_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetConnectorMethod\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateConnectorMethod`.
pub static UPDATE_CONNECTOR_METHOD_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateConnectorMethod",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/connector-methods/{CONNECTOR_METHOD_ID}",
    template: "/management/connector-methods/{CONNECTOR_METHOD_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Connector-Method", "New-Style"],
    summary: "Replace the code of a connector method",
    description: "Replaces the source and the language of a connector method; its name stays. Needs a login and the system\nrole `CanUpdateConnectorMethod`.\n\n`method_body` is URL-encoded. Code that does not compile is 400 with OBP-40038 and the old code stays in\nplace. An unknown `CONNECTOR_METHOD_ID` is 400, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateConnectorMethod",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateConnectorMethod",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONNECTOR_METHOD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("ace0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the connector method (`connector_method_id`).",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::Uuid),
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
    request: Some(contract::RequestBody {
        schema: &super::connector_method::UPDATE_CONNECTOR_METHOD_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The method with its new code.",
        schema: Some(&super::connector_method::CREATE_CONNECTOR_METHOD_V400_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"connector_method_id\":\"ace0352a-9a0f-4bfa-b30b-9003aa467f51\",\"method_name\":\"getBank\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 24usize,
                        end: 60usize,
                        part: "CONNECTOR_METHOD_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_13,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateConnectorMethod\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `connector-method.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_CONNECTOR_METHOD_V400,
    &GET_ALL_CONNECTOR_METHODS_V400,
    &GET_CONNECTOR_METHOD_V400,
    &UPDATE_CONNECTOR_METHOD_V400,
];
