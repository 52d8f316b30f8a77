//! Generated from openapi/method-routing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Rule that sends calls of a connector method to a connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateMethodRoutingV310Json {
    /// Whether `bank_id_pattern` is one bank id; otherwise it is a regular expression.
    pub is_bank_id_exact_match: bool,
    /// Name of the connector's function, for example `getBank`.
    pub method_name: String,
    /// Name of the connector, for example `mapped`.
    pub connector_name: String,
    /// Id of the method routing.
    pub method_routing_id: String,
    /// Bank id, or regular expression for bank ids, that the routing applies to; absent for all banks.
    pub bank_id_pattern: String,
    /// Additional keys and values for the connector.
    pub parameters: Vec<super::counterparty::PostUserAuthContextJson>,
}
/// Table of [`CreateMethodRoutingV310Json`].
pub static CREATE_METHOD_ROUTING_V310_JSON: schema::Schema = schema::Schema {
    name: Some("CreateMethodRoutingV310Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "is_bank_id_exact_match",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether `bank_id_pattern` is one bank id; otherwise it is a regular expression.",
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
                name: "connector_name",
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
                    description: "Name of the connector, for example `mapped`.",
                },
            },
            schema::Property {
                name: "method_routing_id",
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
                    description: "Id of the method routing.",
                },
            },
            schema::Property {
                name: "bank_id_pattern",
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
                    description: "Bank id, or regular expression for bank ids, that the routing applies to; absent for all banks.",
                },
            },
            schema::Property {
                name: "parameters",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::POST_USER_AUTH_CONTEXT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values for the connector.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Rule that sends calls of a connector method to a connector.",
};
/// List of method routings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetMethodRoutingsV310Json {
    /// Method routings; empty if there is none.
    pub method_routings: Vec<super::method_routing::CreateMethodRoutingV310Json>,
}
/// Table of [`GetMethodRoutingsV310Json`].
pub static GET_METHOD_ROUTINGS_V310_JSON: schema::Schema = schema::Schema {
    name: Some("GetMethodRoutingsV310Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "method_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::method_routing::CREATE_METHOD_ROUTING_V310_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Method routings; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of method routings.",
};
/// Rule that sends calls of a connector method to a connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateMethodRoutingV310Request {
    /// Whether `bank_id_pattern` is one bank id; otherwise it is a regular expression.
    pub is_bank_id_exact_match: bool,
    /// Name of the connector's function, for example `getBank`.
    pub method_name: String,
    /// Name of the connector, for example `mapped`.
    pub connector_name: String,
    /// Bank id, or regular expression for bank ids, that the routing applies to; absent for all banks.
    pub bank_id_pattern: String,
    /// Additional keys and values for the connector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<super::user::PostUserAuthContextJsonRequest>>,
}
/// Table of [`CreateMethodRoutingV310Request`].
pub static CREATE_METHOD_ROUTING_V310_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateMethodRoutingV310Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "is_bank_id_exact_match",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether `bank_id_pattern` is one bank id; otherwise it is a regular expression.",
                },
            },
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
                name: "connector_name",
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
                    description: "Name of the connector, for example `mapped`.",
                },
            },
            schema::Property {
                name: "bank_id_pattern",
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
                    description: "Bank id, or regular expression for bank ids, that the routing applies to; absent for all banks.",
                },
            },
            schema::Property {
                name: "parameters",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values for the connector.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Rule that sends calls of a connector method to a connector.",
};
/// What `OBPv3.1.0-createMethodRouting` answers.
pub type CreateMethodRoutingV310Response = crate::answer::Created<
    super::method_routing::CreateMethodRoutingV310Json,
>;
/// What `OBPv3.1.0-getMethodRoutings` answers.
pub type GetMethodRoutingsV310Response = crate::answer::Ok<
    super::method_routing::GetMethodRoutingsV310Json,
>;
/// What `OBPv3.1.0-deleteMethodRouting` answers.
pub type DeleteMethodRoutingV310Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-updateMethodRouting` answers.
pub type UpdateMethodRoutingV310Response = crate::answer::Ok<
    super::method_routing::CreateMethodRoutingV310Json,
>;
/// The operations of `method-routing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait MethodRoutingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a method routing (`OBPv3.1.0-createMethodRouting`).
    fn create_method_routing_v310(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::method_routing::CreateMethodRoutingV310Request>,
    ) -> impl Future<
        Output = Result<CreateMethodRoutingV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateMethodRoutingV310Response::Created(call.example())) }
    }
    /// List the method routings (`OBPv3.1.0-getMethodRoutings`).
    fn get_method_routings_v310(
        &self,
        call: crate::call::Call,
        method_name: Option<String>,
        active: Option<String>,
    ) -> impl Future<
        Output = Result<GetMethodRoutingsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMethodRoutingsV310Response::Ok(call.example())) }
    }
    /// Delete a method routing (`OBPv3.1.0-deleteMethodRouting`).
    fn delete_method_routing_v310(
        &self,
        call: crate::call::Call,
        method_routing_id: String,
    ) -> impl Future<
        Output = Result<DeleteMethodRoutingV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteMethodRoutingV310Response::Ok) }
    }
    /// Update a method routing (`OBPv3.1.0-updateMethodRouting`).
    fn update_method_routing_v310(
        &self,
        call: crate::call::Call,
        method_routing_id: String,
        body: crate::payload::Body<super::method_routing::CreateMethodRoutingV310Request>,
    ) -> impl Future<
        Output = Result<UpdateMethodRoutingV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateMethodRoutingV310Response::Ok(call.example())) }
    }
}
/// Binds a [`MethodRoutingApi`] to its routes.
#[derive(Debug)]
pub struct MethodRoutingRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: MethodRoutingApi> poem_openapi::OpenApi for MethodRoutingRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Method-Routing", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Method-Routing", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_METHOD_ROUTING_V310,
                    |api, sent| routes::answer(
                        api.create_method_routing_v310(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_METHOD_ROUTINGS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_method_routings_v310(
                                sent.call(),
                                sent.query("method_name"),
                                sent.query("active"),
                            ),
                    ),
                ),
                (
                    &DELETE_METHOD_ROUTING_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_method_routing_v310(
                                sent.call(),
                                sent.path("METHOD_ROUTING_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_METHOD_ROUTING_V310,
                    |api, sent| routes::answer(
                        api
                            .update_method_routing_v310(
                                sent.call(),
                                sent.path("METHOD_ROUTING_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-createMethodRouting`.
pub static CREATE_METHOD_ROUTING_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createMethodRouting",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/management/method_routings",
    template: "/management/method_routings",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Method-Routing", "API", "New-Style"],
    summary: "Create a method routing",
    description: "Determines through which connector the server calls one of its backend methods, for all banks or for\nthose whose id fits `bank_id_pattern`. Needs a login and `CanCreateMethodRouting`.\n\nThe pattern is a bank id if `is_bank_id_exact_match` is true, else a regular expression; an empty text\nor `*` means all banks. An unknown connector is OBP-10021, an unknown method OBP-10022, and the very\nsame routing a second time is OBP-70003. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateMethodRouting",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateMethodRouting",
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
        "OBP-10021: Incorrect Connector name.",
        "OBP-10022: Incorrect Connector method name.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::method_routing::CREATE_METHOD_ROUTING_V310_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"is_bank_id_exact_match\":false,\"method_name\":\"getBank\",\"connector_name\":\"rest_vMar2019\",\"bank_id_pattern\":\"some_bankId_.*\",\"parameters\":[{\"key\":\"url\",\"value\":\"http://mydomain.com/xxx\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new routing with its id.",
        schema: Some(&super::method_routing::CREATE_METHOD_ROUTING_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"is_bank_id_exact_match\":false,\"method_name\":\"getBank\",\"connector_name\":\"rest_vMar2019\",\"method_routing_id\":\"this-method-routing-Id\",\"bank_id_pattern\":\"some_bankId_.*\",\"parameters\":[{\"key\":\"url\",\"value\":\"http://mydomain.com/xxx\"}]}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_10021,
        &super::shared::ERROR_400_OBP_10022,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateMethodRouting\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getMethodRoutings`.
pub static GET_METHOD_ROUTINGS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getMethodRoutings",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/method_routings",
    template: "/management/method_routings",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Method-Routing", "API", "New-Style"],
    summary: "List the method routings",
    description: "Lists through which connectors the server calls its backend methods, ordered by method. Needs a login\nand `CanGetMethodRoutings`.\n\nOnly stored routings are answered; with `active=true` also an entry for each method of the connector\n`mapped`, so the list becomes long. There is no paging. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetMethodRoutings",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetMethodRoutings",
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
            name: "method_name",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("getBank"),
            description: "Only stored routings of this method. Upper and lower case matter.",
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
        contract::Parameter {
            name: "active",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("true"),
            description: "With `true` the methods of the connector `mapped` are added, whatever `method_name` says; any other value counts as left out.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The routings, possibly none.",
        schema: Some(&super::method_routing::GET_METHOD_ROUTINGS_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"method_routings\":[{\"is_bank_id_exact_match\":false,\"method_name\":\"getBanks\",\"connector_name\":\"rest_vMar2019\",\"method_routing_id\":\"method-routing-id\",\"bank_id_pattern\":\"some_bank_.*\",\"parameters\":[{\"key\":\"url\",\"value\":\"http://mydomain.com/xxx\"}]}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetMethodRoutings\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteMethodRouting`.
pub static DELETE_METHOD_ROUTING_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteMethodRouting",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/management/method_routings/{METHOD_ROUTING_ID}",
    template: "/management/method_routings/{METHOD_ROUTING_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Method-Routing", "API", "New-Style"],
    summary: "Delete a method routing",
    description: "Removes a method routing; the method then goes through the connector that is configured otherwise. Needs\na login and `CanDeleteMethodRouting`.\n\nAn unknown id is 400 with OBP-70002, and that is reported even to users without the role. The prefixes\n`v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteMethodRouting",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteMethodRouting",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "METHOD_ROUTING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("method-routing-id"),
            description: "Id of the method routing (`method_routing_id`).",
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
        description: "The routing is gone.",
        schema: None,
        examples: &[],
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-70002",
                summary: "There is no method routing with this id; take a `method_routing_id` from the list.",
                json: "{\"code\":400,\"message\":\"OBP-70002: MethodRouting not found. Please specify a valid value for method_routing_id.\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteMethodRouting\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateMethodRouting`.
pub static UPDATE_METHOD_ROUTING_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateMethodRouting",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/management/method_routings/{METHOD_ROUTING_ID}",
    template: "/management/method_routings/{METHOD_ROUTING_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Method-Routing", "API", "New-Style"],
    summary: "Update a method routing",
    description: "Replaces connector, method, bank pattern and parameters of a method routing. Needs a login and\n`CanUpdateMethodRouting`.\n\nThe body has the same rules as on creation, and connector and method are looked up before the routing\nitself: an unknown id is 400 with OBP-70002. Whether another routing says the same is not checked. The\nprefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateMethodRouting",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateMethodRouting",
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
        "OBP-10021: Incorrect Connector name.",
        "OBP-10022: Incorrect Connector method name.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "METHOD_ROUTING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("method-routing-id"),
            description: "Id of the method routing (`method_routing_id`).",
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
        schema: &super::method_routing::CREATE_METHOD_ROUTING_V310_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"is_bank_id_exact_match\":true,\"method_name\":\"getBank\",\"connector_name\":\"rest_vMar2019\",\"bank_id_pattern\":\"some_bankId\",\"parameters\":[{\"key\":\"url\",\"value\":\"http://mydomain.com/xxx\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The routing after the change.",
        schema: Some(&super::method_routing::CREATE_METHOD_ROUTING_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"is_bank_id_exact_match\":true,\"method_name\":\"getBank\",\"connector_name\":\"rest_vMar2019\",\"method_routing_id\":\"this-method-routing-Id\",\"bank_id_pattern\":\"some_bankId\",\"parameters\":[{\"key\":\"url\",\"value\":\"http://mydomain.com/xxx\"}]}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 131usize,
                        part: "METHOD_ROUTING_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_10021,
        &super::shared::ERROR_400_OBP_10022,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateMethodRouting\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `method-routing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_METHOD_ROUTING_V310,
    &GET_METHOD_ROUTINGS_V310,
    &DELETE_METHOD_ROUTING_V310,
    &UPDATE_METHOD_ROUTING_V310,
];
