//! Generated from openapi/endpoint-mapping.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// How the fields of an operation are mapped to stored data.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelEndpointMappingV400Json {
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
    /// How members of the request are made into those that the endpoint expects.
    pub request_mapping: serde_json::Map<String, serde_json::Value>,
    /// How members of the endpoint's answer are made into those that the caller gets.
    pub response_mapping: serde_json::Map<String, serde_json::Value>,
    /// Id of the endpoint mapping.
    pub endpoint_mapping_id: String,
}
/// Table of [`CreateBankLevelEndpointMappingV400Json`].
pub static CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelEndpointMappingV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "operation_id",
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
                    description: "Name of the operation with its version, for example `OBPv4.0.0-getBanks`.",
                },
            },
            schema::Property {
                name: "request_mapping",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "How members of the request are made into those that the endpoint expects.",
                },
            },
            schema::Property {
                name: "response_mapping",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "How members of the endpoint's answer are made into those that the caller gets.",
                },
            },
            schema::Property {
                name: "endpoint_mapping_id",
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
                    description: "Id of the endpoint mapping.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How the fields of an operation are mapped to stored data.",
};
/// List of endpoint mappings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAllBankLevelEndpointMappingsV400Json {
    /// Endpoint mappings; empty if there is none.
    #[serde(rename = "endpoint-mappings")]
    pub endpoint_mappings: Vec<
        super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
    >,
}
/// Table of [`GetAllBankLevelEndpointMappingsV400Json`].
pub static GET_ALL_BANK_LEVEL_ENDPOINT_MAPPINGS_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetAllBankLevelEndpointMappingsV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "endpoint-mappings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Endpoint mappings; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of endpoint mappings.",
};
/// How the fields of an operation are mapped to stored data.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelEndpointMappingV400Request {
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
    /// How members of the request are made into those that the endpoint expects.
    pub request_mapping: serde_json::Map<String, serde_json::Value>,
    /// How members of the endpoint's answer are made into those that the caller gets.
    pub response_mapping: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`CreateBankLevelEndpointMappingV400Request`].
pub static CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelEndpointMappingV400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "operation_id",
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
                    description: "Name of the operation with its version, for example `OBPv4.0.0-getBanks`.",
                },
            },
            schema::Property {
                name: "request_mapping",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "How members of the request are made into those that the endpoint expects.",
                },
            },
            schema::Property {
                name: "response_mapping",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "How members of the endpoint's answer are made into those that the caller gets.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How the fields of an operation are mapped to stored data.",
};
/// What `OBPv4.0.0-createBankLevelEndpointMapping` answers.
pub type CreateBankLevelEndpointMappingV400Response = crate::answer::Created<
    super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
>;
/// What `OBPv4.0.0-getAllBankLevelEndpointMappings` answers.
pub type GetAllBankLevelEndpointMappingsV400Response = crate::answer::Ok<
    super::endpoint_mapping::GetAllBankLevelEndpointMappingsV400Json,
>;
/// What `OBPv4.0.0-deleteBankLevelEndpointMapping` answers.
pub type DeleteBankLevelEndpointMappingV400Response = crate::answer::Ok<
    super::shared::Confirmation,
>;
/// What `OBPv4.0.0-getBankLevelEndpointMapping` answers.
pub type GetBankLevelEndpointMappingV400Response = crate::answer::Created<
    super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
>;
/// What `OBPv4.0.0-updateBankLevelEndpointMapping` answers.
pub type UpdateBankLevelEndpointMappingV400Response = crate::answer::Created<
    super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
>;
/// What `OBPv4.0.0-createEndpointMapping` answers.
pub type CreateEndpointMappingV400Response = crate::answer::Created<
    super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
>;
/// What `OBPv4.0.0-getAllEndpointMappings` answers.
pub type GetAllEndpointMappingsV400Response = crate::answer::Ok<
    super::endpoint_mapping::GetAllBankLevelEndpointMappingsV400Json,
>;
/// What `OBPv4.0.0-deleteEndpointMapping` answers.
pub type DeleteEndpointMappingV400Response = crate::answer::Ok<
    super::shared::Confirmation,
>;
/// What `OBPv4.0.0-getEndpointMapping` answers.
pub type GetEndpointMappingV400Response = crate::answer::Created<
    super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
>;
/// What `OBPv4.0.0-updateEndpointMapping` answers.
pub type UpdateEndpointMappingV400Response = crate::answer::Created<
    super::endpoint_mapping::CreateBankLevelEndpointMappingV400Json,
>;
/// The operations of `endpoint-mapping.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait EndpointMappingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create an endpoint mapping for a bank (`OBPv4.0.0-createBankLevelEndpointMapping`).
    fn create_bank_level_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::endpoint_mapping::CreateBankLevelEndpointMappingV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            CreateBankLevelEndpointMappingV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateBankLevelEndpointMappingV400Response::Created(call.example()))
        }
    }
    /// List the endpoint mappings of a bank (`OBPv4.0.0-getAllBankLevelEndpointMappings`).
    fn get_all_bank_level_endpoint_mappings_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetAllBankLevelEndpointMappingsV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAllBankLevelEndpointMappingsV400Response::Ok(call.example()))
        }
    }
    /// Delete an endpoint mapping of a bank (`OBPv4.0.0-deleteBankLevelEndpointMapping`).
    fn delete_bank_level_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        endpoint_mapping_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteBankLevelEndpointMappingV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteBankLevelEndpointMappingV400Response::Ok(call.example())) }
    }
    /// Get an endpoint mapping of a bank (`OBPv4.0.0-getBankLevelEndpointMapping`).
    fn get_bank_level_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        endpoint_mapping_id: String,
    ) -> impl Future<
        Output = Result<GetBankLevelEndpointMappingV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(GetBankLevelEndpointMappingV400Response::Created(call.example()))
        }
    }
    /// Change an endpoint mapping of a bank (`OBPv4.0.0-updateBankLevelEndpointMapping`).
    fn update_bank_level_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        endpoint_mapping_id: String,
        body: crate::payload::Body<
            super::endpoint_mapping::CreateBankLevelEndpointMappingV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            UpdateBankLevelEndpointMappingV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateBankLevelEndpointMappingV400Response::Created(call.example()))
        }
    }
    /// Create an endpoint mapping for the whole server (`OBPv4.0.0-createEndpointMapping`).
    fn create_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::endpoint_mapping::CreateBankLevelEndpointMappingV400Request,
        >,
    ) -> impl Future<
        Output = Result<CreateEndpointMappingV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateEndpointMappingV400Response::Created(call.example())) }
    }
    /// List all endpoint mappings (`OBPv4.0.0-getAllEndpointMappings`).
    fn get_all_endpoint_mappings_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllEndpointMappingsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllEndpointMappingsV400Response::Ok(call.example())) }
    }
    /// Delete any endpoint mapping (`OBPv4.0.0-deleteEndpointMapping`).
    fn delete_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        endpoint_mapping_id: String,
    ) -> impl Future<
        Output = Result<DeleteEndpointMappingV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteEndpointMappingV400Response::Ok(call.example())) }
    }
    /// Get any endpoint mapping (`OBPv4.0.0-getEndpointMapping`).
    fn get_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        endpoint_mapping_id: String,
    ) -> impl Future<
        Output = Result<GetEndpointMappingV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetEndpointMappingV400Response::Created(call.example())) }
    }
    /// Change any endpoint mapping (`OBPv4.0.0-updateEndpointMapping`).
    fn update_endpoint_mapping_v400(
        &self,
        call: crate::call::Call,
        endpoint_mapping_id: String,
        body: crate::payload::Body<
            super::endpoint_mapping::CreateBankLevelEndpointMappingV400Request,
        >,
    ) -> impl Future<
        Output = Result<UpdateEndpointMappingV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateEndpointMappingV400Response::Created(call.example())) }
    }
}
/// Binds a [`EndpointMappingApi`] to its routes.
#[derive(Debug)]
pub struct EndpointMappingRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: EndpointMappingApi> poem_openapi::OpenApi for EndpointMappingRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Endpoint-Mapping", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Endpoint-Mapping", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_level_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ALL_BANK_LEVEL_ENDPOINT_MAPPINGS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_all_bank_level_endpoint_mappings_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_LEVEL_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_level_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ENDPOINT_MAPPING_ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ENDPOINT_MAPPING_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_LEVEL_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_level_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ENDPOINT_MAPPING_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api.create_endpoint_mapping_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ALL_ENDPOINT_MAPPINGS_V400,
                    |api, sent| routes::answer(
                        api.get_all_endpoint_mappings_v400(sent.call()),
                    ),
                ),
                (
                    &DELETE_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("ENDPOINT_MAPPING_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .get_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("ENDPOINT_MAPPING_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_ENDPOINT_MAPPING_V400,
                    |api, sent| routes::answer(
                        api
                            .update_endpoint_mapping_v400(
                                sent.call(),
                                sent.path("ENDPOINT_MAPPING_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createBankLevelEndpointMapping`.
pub static CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankLevelEndpointMapping",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoint-mappings",
    template: "/management/banks/{BANK_ID}/endpoint-mappings",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Create an endpoint mapping for a bank",
    description: "Tells the server how to fill request and answer of a dynamic endpoint of the bank from stored data.\nNeeds a login and `CanCreateBankLevelEndpointMapping` at the bank or the system role\n`CanCreateEndpointMapping`.\n\n`operation_id` names the dynamic endpoint; `request_mapping` and `response_mapping` are JSON objects of\nfree form. The bank is taken from the path. Nothing stops a second mapping for the same operation.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateEndpointMapping",
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
        schema: &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new mapping with its `endpoint_mapping_id`.",
        schema: Some(
            &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankLevelEndpointMapping or CanCreateEndpointMapping for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-getAllBankLevelEndpointMappings`.
pub static GET_ALL_BANK_LEVEL_ENDPOINT_MAPPINGS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllBankLevelEndpointMappings",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoint-mappings",
    template: "/management/banks/{BANK_ID}/endpoint-mappings",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "List the endpoint mappings of a bank",
    description: "Lists the mappings that belong to the bank. Needs a login and `CanGetAllBankLevelEndpointMappings` at\nthe bank or the system role `CanGetAllEndpointMappings`.\n\nMappings for the whole server are not in the list, whose name `endpoint-mappings` has a hyphen. There is\nno paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllBankLevelEndpointMappings",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetAllEndpointMappings",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllBankLevelEndpointMappings",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetAllEndpointMappings",
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
        description: "The mappings, possibly none.",
        schema: Some(
            &super::endpoint_mapping::GET_ALL_BANK_LEVEL_ENDPOINT_MAPPINGS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"endpoint-mappings\":[{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllBankLevelEndpointMappings or CanGetAllEndpointMappings for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 144usize,
                        end: 152usize,
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
/// `OBPv4.0.0-deleteBankLevelEndpointMapping`.
pub static DELETE_BANK_LEVEL_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankLevelEndpointMapping",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    template: "/management/banks/{BANK_ID}/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Delete an endpoint mapping of a bank",
    description: "Deletes a mapping that belongs to the bank in the path. Needs a login and\n`CanDeleteBankLevelEndpointMapping` at the bank or the system role `CanDeleteEndpointMapping`.\n\nA mapping that does not exist or belongs to another bank is 400, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteEndpointMapping",
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
        contract::Parameter {
            name: "ENDPOINT_MAPPING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the endpoint mapping (`endpoint_mapping_id`).",
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
        description: "The mapping is deleted.",
        schema: Some(&super::shared::CONFIRMATION),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "true",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankLevelEndpointMapping or CanDeleteEndpointMapping for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-getBankLevelEndpointMapping`.
pub static GET_BANK_LEVEL_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelEndpointMapping",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    template: "/management/banks/{BANK_ID}/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Get an endpoint mapping of a bank",
    description: "Reads a mapping that belongs to the bank in the path. Needs a login and `CanGetBankLevelEndpointMapping`\nat the bank or the system role `CanGetEndpointMapping`.\n\nA mapping that does not exist or belongs to another bank is 404 with OBP-36004.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetEndpointMapping",
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
            name: "ENDPOINT_MAPPING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the endpoint mapping (`endpoint_mapping_id`).",
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
        status: 201u16,
        description: "The mapping.",
        schema: Some(
            &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
                slots: &[
                    contract::Slot {
                        start: 251usize,
                        end: 287usize,
                        part: "ENDPOINT_MAPPING_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelEndpointMapping or CanGetEndpointMapping for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateBankLevelEndpointMapping`.
pub static UPDATE_BANK_LEVEL_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankLevelEndpointMapping",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    template: "/management/banks/{BANK_ID}/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Change an endpoint mapping of a bank",
    description: "Replaces `request_mapping` and `response_mapping` of a mapping that belongs to the bank. Needs a login\nand `CanUpdateBankLevelEndpointMapping` at the bank or the system role `CanUpdateEndpointMapping`.\n\n`operation_id` cannot be changed: it must equal the stored one, otherwise 400 with OBP-10001. A mapping\nthat does not exist or belongs to another bank is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelEndpointMapping",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateEndpointMapping",
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
            name: "ENDPOINT_MAPPING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the endpoint mapping (`endpoint_mapping_id`).",
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
        schema: &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The changed mapping.",
        schema: Some(
            &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
                slots: &[
                    contract::Slot {
                        start: 251usize,
                        end: 287usize,
                        part: "ENDPOINT_MAPPING_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBankLevelEndpointMapping or CanUpdateEndpointMapping for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-createEndpointMapping`.
pub static CREATE_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createEndpointMapping",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/endpoint-mappings",
    template: "/management/endpoint-mappings",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Create an endpoint mapping for the whole server",
    description: "Tells the server how to fill request and answer of a dynamic endpoint from stored data. Needs a login\nand the system role `CanCreateEndpointMapping`.\n\n`operation_id` names the dynamic endpoint; `request_mapping` and `response_mapping` are JSON objects of\nfree form, in which a member can point to an entity, a field and a query. The mapping belongs to no\nbank.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateEndpointMapping",
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
        schema: &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new mapping with its `endpoint_mapping_id`.",
        schema: Some(
            &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateEndpointMapping\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAllEndpointMappings`.
pub static GET_ALL_ENDPOINT_MAPPINGS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllEndpointMappings",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/endpoint-mappings",
    template: "/management/endpoint-mappings",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "List all endpoint mappings",
    description: "Lists every mapping on the server, those of single banks included. Needs a login and the system role\n`CanGetAllEndpointMappings`.\n\nThe name of the list, `endpoint-mappings`, has a hyphen. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllEndpointMappings",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllEndpointMappings",
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
        description: "The mappings, possibly none.",
        schema: Some(
            &super::endpoint_mapping::GET_ALL_BANK_LEVEL_ENDPOINT_MAPPINGS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"endpoint-mappings\":[{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllEndpointMappings\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteEndpointMapping`.
pub static DELETE_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteEndpointMapping",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    template: "/management/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Delete any endpoint mapping",
    description: "Deletes the mapping `ENDPOINT_MAPPING_ID`, whether it belongs to a bank or to the whole server. Needs a\nlogin and the system role `CanDeleteEndpointMapping`.\n\nAn unknown mapping is 400, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteEndpointMapping",
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
    parameters: &[
        contract::Parameter {
            name: "ENDPOINT_MAPPING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the endpoint mapping (`endpoint_mapping_id`).",
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
        description: "The mapping is deleted.",
        schema: Some(&super::shared::CONFIRMATION),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "true",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteEndpointMapping\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getEndpointMapping`.
pub static GET_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getEndpointMapping",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    template: "/management/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Get any endpoint mapping",
    description: "Reads the mapping `ENDPOINT_MAPPING_ID`, whether it belongs to a bank or to the whole server. Needs a\nlogin and the system role `CanGetEndpointMapping`.\n\nAn unknown mapping is 404 with OBP-36004.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEndpointMapping",
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
            name: "ENDPOINT_MAPPING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the endpoint mapping (`endpoint_mapping_id`).",
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
        status: 201u16,
        description: "The mapping.",
        schema: Some(
            &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
                slots: &[
                    contract::Slot {
                        start: 251usize,
                        end: 287usize,
                        part: "ENDPOINT_MAPPING_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetEndpointMapping\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateEndpointMapping`.
pub static UPDATE_ENDPOINT_MAPPING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateEndpointMapping",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    template: "/management/endpoint-mappings/{ENDPOINT_MAPPING_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Endpoint-Mapping", "New-Style"],
    summary: "Change any endpoint mapping",
    description: "Replaces `request_mapping` and `response_mapping` of the mapping `ENDPOINT_MAPPING_ID`. Needs a login\nand the system role `CanUpdateEndpointMapping`.\n\n`operation_id` cannot be changed: it must equal the stored one, otherwise 400 with OBP-10001. A mapping\nof a single bank that is changed here loses its bank. An unknown mapping is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateEndpointMapping",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateEndpointMapping",
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
            name: "ENDPOINT_MAPPING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the endpoint mapping (`endpoint_mapping_id`).",
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
        schema: &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The changed mapping.",
        schema: Some(
            &super::endpoint_mapping::CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-dynamicEndpoint_POST_account\",\"request_mapping\":{},\"response_mapping\":{\"name\":{\"entity\":\"FooBar\",\"field\":\"name\",\"query\":\"number\"},\"balance\":{\"entity\":\"FashionBrand\",\"field\":\"number\",\"query\":\"number\"}},\"endpoint_mapping_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
                slots: &[
                    contract::Slot {
                        start: 251usize,
                        end: 287usize,
                        part: "ENDPOINT_MAPPING_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateEndpointMapping\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `endpoint-mapping.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_BANK_LEVEL_ENDPOINT_MAPPING_V400,
    &GET_ALL_BANK_LEVEL_ENDPOINT_MAPPINGS_V400,
    &DELETE_BANK_LEVEL_ENDPOINT_MAPPING_V400,
    &GET_BANK_LEVEL_ENDPOINT_MAPPING_V400,
    &UPDATE_BANK_LEVEL_ENDPOINT_MAPPING_V400,
    &CREATE_ENDPOINT_MAPPING_V400,
    &GET_ALL_ENDPOINT_MAPPINGS_V400,
    &DELETE_ENDPOINT_MAPPING_V400,
    &GET_ENDPOINT_MAPPING_V400,
    &UPDATE_ENDPOINT_MAPPING_V400,
];
