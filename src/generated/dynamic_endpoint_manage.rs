//! Generated from openapi/dynamic-endpoint-manage.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Stored description of dynamic operations, with its owner.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicEndpointV400Json {
    /// Id of the user who created the endpoints.
    pub user_id: String,
    /// Id of the set of dynamic endpoints.
    pub dynamic_endpoint_id: String,
    /// Description of the endpoints in Swagger 2.0.
    pub swagger_string: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`CreateBankLevelDynamicEndpointV400Json`].
pub static CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicEndpointV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_id",
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
                    description: "Id of the user who created the endpoints.",
                },
            },
            schema::Property {
                name: "dynamic_endpoint_id",
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
                    description: "Id of the set of dynamic endpoints.",
                },
            },
            schema::Property {
                name: "swagger_string",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Description of the endpoints in Swagger 2.0.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Stored description of dynamic operations, with its owner.",
};
/// List of dynamic endpoints.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetBankLevelDynamicEndpointsV400Json {
    /// Dynamic endpoints; empty if there is none.
    pub dynamic_endpoints: Vec<
        super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Json,
    >,
}
/// Table of [`GetBankLevelDynamicEndpointsV400Json`].
pub static GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetBankLevelDynamicEndpointsV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "dynamic_endpoints",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dynamic endpoints; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of dynamic endpoints.",
};
/// Host that the dynamic operations are sent on to.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DynamicEndpointHostJson400 {
    /// Address of the server that answers the dynamic endpoints; `obp_mock` or `dynamic_entity` for answers from this server.
    pub host: String,
}
/// Table of [`DynamicEndpointHostJson400`].
pub static DYNAMIC_ENDPOINT_HOST_JSON400: schema::Schema = schema::Schema {
    name: Some("DynamicEndpointHostJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "host",
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
                    description: "Address of the server that answers the dynamic endpoints; `obp_mock` or `dynamic_entity` for answers from this server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Host that the dynamic operations are sent on to.",
};
/// Description of new operations in Swagger 2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicEndpointV400Request {
    /// Version of the description format, `2.0`.
    pub swagger: String,
    /// Title, description, contact and version of the API.
    pub info: serde_json::Map<String, serde_json::Value>,
    /// Types used by the operations.
    pub definitions: serde_json::Map<String, serde_json::Value>,
    /// Operations by path.
    pub paths: serde_json::Map<String, serde_json::Value>,
    /// Address of the server that answers the dynamic endpoints; `obp_mock` or `dynamic_entity` for answers from this server.
    pub host: String,
    /// Protocols the server can be called with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schemes: Option<Vec<String>>,
}
/// Table of [`CreateBankLevelDynamicEndpointV400Request`].
pub static CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicEndpointV400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "swagger",
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
                    description: "Version of the description format, `2.0`.",
                },
            },
            schema::Property {
                name: "info",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Title, description, contact and version of the API.",
                },
            },
            schema::Property {
                name: "definitions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Types used by the operations.",
                },
            },
            schema::Property {
                name: "paths",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Operations by path.",
                },
            },
            schema::Property {
                name: "host",
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
                    description: "Address of the server that answers the dynamic endpoints; `obp_mock` or `dynamic_entity` for answers from this server.",
                },
            },
            schema::Property {
                name: "schemes",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Protocols the server can be called with.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Description of new operations in Swagger 2.0.",
};
/// Host that the dynamic operations shall be sent on to.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DynamicEndpointHostJson400Request {
    /// Address of the server that answers the dynamic endpoints; `obp_mock` or `dynamic_entity` for answers from this server.
    pub host: String,
}
/// Table of [`DynamicEndpointHostJson400Request`].
pub static DYNAMIC_ENDPOINT_HOST_JSON400_REQUEST: schema::Schema = schema::Schema {
    name: Some("DynamicEndpointHostJson400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "host",
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
                    description: "Address of the server that answers the dynamic endpoints; `obp_mock` or `dynamic_entity` for answers from this server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Host that the dynamic operations shall be sent on to.",
};
/// What `OBPv4.0.0-createBankLevelDynamicEndpoint` answers.
pub type CreateBankLevelDynamicEndpointV400Response = crate::answer::Created<
    super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Json,
>;
/// What `OBPv4.0.0-getBankLevelDynamicEndpoints` answers.
pub type GetBankLevelDynamicEndpointsV400Response = crate::answer::Ok<
    super::dynamic_endpoint_manage::GetBankLevelDynamicEndpointsV400Json,
>;
/// What `OBPv4.0.0-deleteBankLevelDynamicEndpoint` answers.
pub type DeleteBankLevelDynamicEndpointV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getBankLevelDynamicEndpoint` answers.
pub type GetBankLevelDynamicEndpointV400Response = crate::answer::Ok<
    super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Json,
>;
/// What `OBPv4.0.0-updateBankLevelDynamicEndpointHost` answers.
pub type UpdateBankLevelDynamicEndpointHostV400Response = crate::answer::Created<
    super::dynamic_endpoint_manage::DynamicEndpointHostJson400,
>;
/// What `OBPv4.0.0-createDynamicEndpoint` answers.
pub type CreateDynamicEndpointV400Response = crate::answer::Created<
    super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Json,
>;
/// What `OBPv4.0.0-getDynamicEndpoints` answers.
pub type GetDynamicEndpointsV400Response = crate::answer::Ok<
    super::dynamic_endpoint_manage::GetBankLevelDynamicEndpointsV400Json,
>;
/// What `OBPv4.0.0-deleteDynamicEndpoint` answers.
pub type DeleteDynamicEndpointV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getDynamicEndpoint` answers.
pub type GetDynamicEndpointV400Response = crate::answer::Ok<
    super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Json,
>;
/// What `OBPv4.0.0-updateDynamicEndpointHost` answers.
pub type UpdateDynamicEndpointHostV400Response = crate::answer::Created<
    super::dynamic_endpoint_manage::DynamicEndpointHostJson400,
>;
/// What `OBPv4.0.0-getMyDynamicEndpoints` answers.
pub type GetMyDynamicEndpointsV400Response = crate::answer::Ok<
    super::dynamic_endpoint_manage::GetBankLevelDynamicEndpointsV400Json,
>;
/// What `OBPv4.0.0-deleteMyDynamicEndpoint` answers.
pub type DeleteMyDynamicEndpointV400Response = crate::answer::empty::NoContent;
/// The operations of `dynamic-endpoint-manage.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DynamicEndpointManageApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create dynamic endpoints for a bank (`OBPv4.0.0-createBankLevelDynamicEndpoint`).
    fn create_bank_level_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            CreateBankLevelDynamicEndpointV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateBankLevelDynamicEndpointV400Response::Created(call.example()))
        }
    }
    /// List the dynamic endpoints of a bank (`OBPv4.0.0-getBankLevelDynamicEndpoints`).
    fn get_bank_level_dynamic_endpoints_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankLevelDynamicEndpointsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankLevelDynamicEndpointsV400Response::Ok(call.example())) }
    }
    /// Delete dynamic endpoints of a bank (`OBPv4.0.0-deleteBankLevelDynamicEndpoint`).
    fn delete_bank_level_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_endpoint_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteBankLevelDynamicEndpointV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteBankLevelDynamicEndpointV400Response::NoContent) }
    }
    /// Get dynamic endpoints of a bank (`OBPv4.0.0-getBankLevelDynamicEndpoint`).
    fn get_bank_level_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_endpoint_id: String,
    ) -> impl Future<
        Output = Result<GetBankLevelDynamicEndpointV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankLevelDynamicEndpointV400Response::Ok(call.example())) }
    }
    /// Change the host of dynamic endpoints of a bank (`OBPv4.0.0-updateBankLevelDynamicEndpointHost`).
    fn update_bank_level_dynamic_endpoint_host_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_endpoint_id: String,
        body: crate::payload::Body<
            super::dynamic_endpoint_manage::DynamicEndpointHostJson400Request,
        >,
    ) -> impl Future<
        Output = Result<
            UpdateBankLevelDynamicEndpointHostV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateBankLevelDynamicEndpointHostV400Response::Created(call.example()))
        }
    }
    /// Create dynamic endpoints for the whole server (`OBPv4.0.0-createDynamicEndpoint`).
    fn create_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::dynamic_endpoint_manage::CreateBankLevelDynamicEndpointV400Request,
        >,
    ) -> impl Future<
        Output = Result<CreateDynamicEndpointV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateDynamicEndpointV400Response::Created(call.example())) }
    }
    /// List all dynamic endpoints (`OBPv4.0.0-getDynamicEndpoints`).
    fn get_dynamic_endpoints_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetDynamicEndpointsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetDynamicEndpointsV400Response::Ok(call.example())) }
    }
    /// Delete dynamic endpoints at any level (`OBPv4.0.0-deleteDynamicEndpoint`).
    fn delete_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        dynamic_endpoint_id: String,
    ) -> impl Future<
        Output = Result<DeleteDynamicEndpointV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteDynamicEndpointV400Response::NoContent) }
    }
    /// Get dynamic endpoints at any level (`OBPv4.0.0-getDynamicEndpoint`).
    fn get_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        dynamic_endpoint_id: String,
    ) -> impl Future<
        Output = Result<GetDynamicEndpointV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetDynamicEndpointV400Response::Ok(call.example())) }
    }
    /// Change the host of dynamic endpoints at any level (`OBPv4.0.0-updateDynamicEndpointHost`).
    fn update_dynamic_endpoint_host_v400(
        &self,
        call: crate::call::Call,
        dynamic_endpoint_id: String,
        body: crate::payload::Body<
            super::dynamic_endpoint_manage::DynamicEndpointHostJson400Request,
        >,
    ) -> impl Future<
        Output = Result<UpdateDynamicEndpointHostV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateDynamicEndpointHostV400Response::Created(call.example())) }
    }
    /// List my dynamic endpoints (`OBPv4.0.0-getMyDynamicEndpoints`).
    fn get_my_dynamic_endpoints_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMyDynamicEndpointsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyDynamicEndpointsV400Response::Ok(call.example())) }
    }
    /// Delete my dynamic endpoints (`OBPv4.0.0-deleteMyDynamicEndpoint`).
    fn delete_my_dynamic_endpoint_v400(
        &self,
        call: crate::call::Call,
        dynamic_endpoint_id: String,
    ) -> impl Future<
        Output = Result<DeleteMyDynamicEndpointV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteMyDynamicEndpointV400Response::NoContent) }
    }
}
/// Binds a [`DynamicEndpointManageApi`] to its routes.
#[derive(Debug)]
pub struct DynamicEndpointManageRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DynamicEndpointManageApi> poem_openapi::OpenApi
for DynamicEndpointManageRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Dynamic-Endpoint-Manage", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Dynamic-Endpoint-Manage", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_level_dynamic_endpoint_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_dynamic_endpoints_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_level_dynamic_endpoint_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_dynamic_endpoint_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_LEVEL_DYNAMIC_ENDPOINT_HOST_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_level_dynamic_endpoint_host_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api.create_dynamic_endpoint_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_DYNAMIC_ENDPOINTS_V400,
                    |api, sent| routes::answer(
                        api.get_dynamic_endpoints_v400(sent.call()),
                    ),
                ),
                (
                    &DELETE_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_dynamic_endpoint_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_dynamic_endpoint_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_DYNAMIC_ENDPOINT_HOST_V400,
                    |api, sent| routes::answer(
                        api
                            .update_dynamic_endpoint_host_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_MY_DYNAMIC_ENDPOINTS_V400,
                    |api, sent| routes::answer(
                        api.get_my_dynamic_endpoints_v400(sent.call()),
                    ),
                ),
                (
                    &DELETE_MY_DYNAMIC_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_my_dynamic_endpoint_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENDPOINT_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createBankLevelDynamicEndpoint`.
pub static CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankLevelDynamicEndpoint",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-endpoints",
    template: "/management/banks/{BANK_ID}/dynamic-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Create dynamic endpoints for a bank",
    description: "Adds operations to the API from a Swagger 2.0 or OpenAPI 3.0 document; they answer under\n`/obp/dynamic-endpoint`, and `/banks/{BANK_ID}` is put before each path. Needs a login and the role\n`CanCreateBankLevelDynamicEndpoint` at the bank or `CanCreateDynamicEndpoint`.\n\nFor every operation a role is made and granted to you at the bank. `host` decides what answers:\n`obp_mock` the examples of the document, `dynamic_entity` stored entities, anything else is the address\nof a service. An unusable document or a path that is taken already is a 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-09008: DynamicEndpoint already exists.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
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
    request: Some(contract::RequestBody {
        schema: &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The dynamic endpoints with their identifier and the document.",
        schema: Some(
            &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_09008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankLevelDynamicEndpoint or CanCreateDynamicEndpoint for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 142usize,
                        end: 150usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBankLevelDynamicEndpoints`.
pub static GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelDynamicEndpoints",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-endpoints",
    template: "/management/banks/{BANK_ID}/dynamic-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "List the dynamic endpoints of a bank",
    description: "Lists the documents from which dynamic endpoints of the bank were made. Needs a login and the role\n`CanGetBankLevelDynamicEndpoints` at the bank or `CanGetDynamicEndpoints`.\n\n`user_id` is the user who asks, not the one who created them. There is no paging. A change can take a\nwhile to show, as the list is cached.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicEndpoints",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoints",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicEndpoints",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoints",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
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
        description: "The dynamic endpoints, possibly none.",
        schema: Some(
            &super::dynamic_endpoint_manage::GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic_endpoints\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}]}",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelDynamicEndpoints or CanGetDynamicEndpoints for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 138usize,
                        end: 146usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteBankLevelDynamicEndpoint`.
pub static DELETE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankLevelDynamicEndpoint",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Delete dynamic endpoints of a bank",
    description: "Removes a document with all operations it added to the API, together with their roles, also from the\nusers who hold them. Needs a login and the role `CanDeleteBankLevelDynamicEndpoint` at the bank or\n`CanDeleteDynamicEndpoint`.\n\nA document that does not exist at this bank is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
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
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        status: 204u16,
        description: "The dynamic endpoints are deleted; the answer has no content.",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankLevelDynamicEndpoint or CanDeleteDynamicEndpoint for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 142usize,
                        end: 150usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_09009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBankLevelDynamicEndpoint`.
pub static GET_BANK_LEVEL_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelDynamicEndpoint",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Get dynamic endpoints of a bank",
    description: "Returns one document from which dynamic endpoints of the bank were made. Needs a login and the role\n`CanGetBankLevelDynamicEndpoint` at the bank or `CanGetDynamicEndpoint`.\n\n`user_id` is the user who asks, not the one who created it. A document that does not exist at this bank\nis a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
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
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        description: "The dynamic endpoints with their document.",
        schema: Some(
            &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}",
                slots: &[
                    contract::Slot {
                        start: 73usize,
                        end: 92usize,
                        part: "DYNAMIC_ENDPOINT_ID",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelDynamicEndpoint or CanGetDynamicEndpoint for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 136usize,
                        end: 144usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-09009",
                summary: "There is no dynamic endpoint with this id here; take a `dynamic_endpoint_id` from the list.",
                json: "{\"code\":404,\"message\":\"OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID(dynamic-endpoint-id) and BANK_ID(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 114usize,
                        end: 133usize,
                        part: "DYNAMIC_ENDPOINT_ID",
                    },
                    contract::Slot {
                        start: 147usize,
                        end: 155usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateBankLevelDynamicEndpointHost`.
pub static UPDATE_BANK_LEVEL_DYNAMIC_ENDPOINT_HOST_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankLevelDynamicEndpointHost",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}/host",
    template: "/management/banks/{BANK_ID}/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}/host",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Change the host of dynamic endpoints of a bank",
    description: "Decides anew what answers the dynamic endpoints of a document: `obp_mock` for its examples,\n`dynamic_entity` for stored entities, or the address of a service. Needs a login and the role\n`CanUpdateBankLevelDynamicEndpoint` at the bank or `CanUpdateDynamicEndpoint`.\n\nNothing else of the document changes. A document that does not exist at this bank is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelDynamicEndpoint",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-09001: DynamicEntity not found. Please specify a valid value for DYNAMIC_ENTITY_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
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
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        schema: &super::dynamic_endpoint_manage::DYNAMIC_ENDPOINT_HOST_JSON400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"host\":\"dynamic_entity\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new host.",
        schema: Some(&super::dynamic_endpoint_manage::DYNAMIC_ENDPOINT_HOST_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"host\":\"dynamic_entity\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBankLevelDynamicEndpoint or CanUpdateDynamicEndpoint for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 142usize,
                        end: 150usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_09001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createDynamicEndpoint`.
pub static CREATE_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createDynamicEndpoint",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/dynamic-endpoints",
    template: "/management/dynamic-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Create dynamic endpoints for the whole server",
    description: "Adds operations to the API from a Swagger 2.0 or OpenAPI 3.0 document; they answer under\n`/obp/dynamic-endpoint`. Needs a login and the role `CanCreateDynamicEndpoint`.\n\nFor every operation a role is made and granted to you. `host` decides what answers: `obp_mock` the\nexamples of the document, `dynamic_entity` stored entities, anything else is the address of a service.\nAn unusable document or a path that is taken already is a 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDynamicEndpoint",
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
        "OBP-09008: DynamicEndpoint already exists.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The dynamic endpoints with their identifier and the document.",
        schema: Some(
            &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_09008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateDynamicEndpoint\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getDynamicEndpoints`.
pub static GET_DYNAMIC_ENDPOINTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getDynamicEndpoints",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/dynamic-endpoints",
    template: "/management/dynamic-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "List all dynamic endpoints",
    description: "Lists the documents from which dynamic endpoints were made, those of banks included. Needs a login and\nthe role `CanGetDynamicEndpoints`.\n\n`user_id` is the user who asks, not the one who created them. There is no paging. A change can take a\nwhile to show, as the list is cached.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoints",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoints",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The dynamic endpoints, possibly none.",
        schema: Some(
            &super::dynamic_endpoint_manage::GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic_endpoints\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}]}",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetDynamicEndpoints\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteDynamicEndpoint`.
pub static DELETE_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteDynamicEndpoint",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    template: "/management/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Delete dynamic endpoints at any level",
    description: "Removes a document with all operations it added to the API, together with their roles, also from the\nusers who hold them. Needs a login and the role `CanDeleteDynamicEndpoint`.\n\nDocuments of banks can be deleted this way, too. An unknown one is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        status: 204u16,
        description: "The dynamic endpoints are deleted; the answer has no content.",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteDynamicEndpoint\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_09009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getDynamicEndpoint`.
pub static GET_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getDynamicEndpoint",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    template: "/management/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Get dynamic endpoints at any level",
    description: "Returns one document from which dynamic endpoints were made, also one of a bank. Needs a login and the\nrole `CanGetDynamicEndpoint`.\n\n`user_id` is the user who asks, not the one who created it. An unknown document is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        description: "The dynamic endpoints with their document.",
        schema: Some(
            &super::dynamic_endpoint_manage::CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}",
                slots: &[
                    contract::Slot {
                        start: 73usize,
                        end: 92usize,
                        part: "DYNAMIC_ENDPOINT_ID",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetDynamicEndpoint\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_09009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateDynamicEndpointHost`.
pub static UPDATE_DYNAMIC_ENDPOINT_HOST_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateDynamicEndpointHost",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}/host",
    template: "/management/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}/host",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Change the host of dynamic endpoints at any level",
    description: "Decides anew what answers the dynamic endpoints of a document: `obp_mock` for its examples,\n`dynamic_entity` for stored entities, or the address of a service. Needs a login and the role\n`CanUpdateDynamicEndpoint`.\n\nNothing else of the document changes; it may be one of a bank. An unknown document is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicEndpoint",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicEndpoint",
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
        "OBP-09001: DynamicEntity not found. Please specify a valid value for DYNAMIC_ENTITY_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        schema: &super::dynamic_endpoint_manage::DYNAMIC_ENDPOINT_HOST_JSON400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"host\":\"dynamic_entity\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new host.",
        schema: Some(&super::dynamic_endpoint_manage::DYNAMIC_ENDPOINT_HOST_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"host\":\"dynamic_entity\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateDynamicEndpoint\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_09001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyDynamicEndpoints`.
pub static GET_MY_DYNAMIC_ENDPOINTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyDynamicEndpoints",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/dynamic-endpoints",
    template: "/my/dynamic-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "List my dynamic endpoints",
    description: "Lists the documents you created dynamic endpoints from, for the whole server and for banks. Needs a\nlogin but no role. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "My dynamic endpoints, possibly none.",
        schema: Some(
            &super::dynamic_endpoint_manage::GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic_endpoints\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"dynamic_endpoint_id\":\"dynamic-endpoint-id\",\"swagger_string\":{\"swagger\":\"2.0\",\"info\":{\"title\":\"Bank Accounts (Dynamic Endpoint)\",\"version\":\"1.0.0\"},\"definitions\":{\"AccountName\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\",\"example\":\"family account\"},\"balance\":{\"type\":\"integer\",\"format\":\"int64\",\"example\":1000.123}}}},\"paths\":{\"/accounts\":{\"post\":{\"operationId\":\"POST_account\",\"produces\":[\"application/json\"],\"responses\":{\"201\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"POST Accounts\",\"summary\":\"POST Accounts\"}},\"/accounts/{account_id}\":{\"get\":{\"operationId\":\"GET_account\",\"produces\":[\"application/json\"],\"responses\":{\"200\":{\"description\":\"Success Response\",\"schema\":{\"$ref\":\"#/definitions/AccountName\"}}},\"consumes\":[\"application/json\"],\"description\":\"Get Bank Account\",\"summary\":\"Get Bank Account by Id\"}}},\"host\":\"obp_mock\",\"schemes\":[\"http\",\"https\"]}}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteMyDynamicEndpoint`.
pub static DELETE_MY_DYNAMIC_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteMyDynamicEndpoint",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/my/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    template: "/my/dynamic-endpoints/{DYNAMIC_ENDPOINT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Endpoint-Manage", "API", "New-Style"],
    summary: "Delete my dynamic endpoints",
    description: "Removes a document you created yourself, with all operations it added to the API and their roles. Needs\na login but no role.\n\nAn unknown document is a 404, one of another user a 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-endpoint-id"),
            description: "Id of the dynamic endpoint (`dynamic_endpoint_id`), the stored description of several operations.",
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
        status: 204u16,
        description: "The dynamic endpoints are deleted; the answer has no content.",
        schema: None,
        examples: &[],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
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
            status: 404u16,
            example: contract::Example {
                name: "OBP-09009",
                summary: "There is no dynamic endpoint with this id here; take a `dynamic_endpoint_id` from the list.",
                json: "{\"code\":404,\"message\":\"OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID(dynamic-endpoint-id).\"}",
                slots: &[
                    contract::Slot {
                        start: 114usize,
                        end: 133usize,
                        part: "DYNAMIC_ENDPOINT_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `dynamic-endpoint-manage.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400,
    &GET_BANK_LEVEL_DYNAMIC_ENDPOINTS_V400,
    &DELETE_BANK_LEVEL_DYNAMIC_ENDPOINT_V400,
    &GET_BANK_LEVEL_DYNAMIC_ENDPOINT_V400,
    &UPDATE_BANK_LEVEL_DYNAMIC_ENDPOINT_HOST_V400,
    &CREATE_DYNAMIC_ENDPOINT_V400,
    &GET_DYNAMIC_ENDPOINTS_V400,
    &DELETE_DYNAMIC_ENDPOINT_V400,
    &GET_DYNAMIC_ENDPOINT_V400,
    &UPDATE_DYNAMIC_ENDPOINT_HOST_V400,
    &GET_MY_DYNAMIC_ENDPOINTS_V400,
    &DELETE_MY_DYNAMIC_ENDPOINT_V400,
];
