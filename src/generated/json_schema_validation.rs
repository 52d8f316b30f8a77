//! Generated from openapi/json-schema-validation.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// JSON Schema that the bodies of an operation must fit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct JsonValidationV400 {
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
    /// JSON Schema that request bodies of the operation must match.
    pub json_schema: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`JsonValidationV400`].
pub static JSON_VALIDATION_V400: schema::Schema = schema::Schema {
    name: Some("JsonValidationV400"),
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
                name: "json_schema",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "JSON Schema that request bodies of the operation must match.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "JSON Schema that the bodies of an operation must fit.",
};
/// List of operations with the JSON Schemas of their bodies.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAllJsonSchemaValidationsV400Json {
    /// JSON Schemas for request bodies, one per operation.
    pub json_schema_validations: Vec<super::json_schema_validation::JsonValidationV400>,
}
/// Table of [`GetAllJsonSchemaValidationsV400Json`].
pub static GET_ALL_JSON_SCHEMA_VALIDATIONS_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetAllJsonSchemaValidationsV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "json_schema_validations",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::json_schema_validation::JSON_VALIDATION_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "JSON Schemas for request bodies, one per operation.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of operations with the JSON Schemas of their bodies.",
};
/// JSON Schema that the bodies of an operation must fit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateJsonSchemaValidationV400Json {
    /// Version of JSON Schema the document is written in.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// What the schema describes.
    pub description: String,
    /// Name of the schema.
    pub title: String,
    /// Members that must be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    /// Type that the body must have, normally `object`.
    pub r#type: String,
    /// Members that the body may have, each with its own schema.
    pub properties: serde_json::Map<String, serde_json::Value>,
    /// Whether members are allowed that `properties` does not name.
    #[serde(rename = "additionalProperties")]
    pub additional_properties: bool,
}
/// Table of [`CreateJsonSchemaValidationV400Json`].
pub static CREATE_JSON_SCHEMA_VALIDATION_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateJsonSchemaValidationV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "$schema",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Url),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Version of JSON Schema the document is written in.",
                },
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the schema describes.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the schema.",
                },
            },
            schema::Property {
                name: "required",
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
                    description: "Members that must be there.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type that the body must have, normally `object`.",
                },
            },
            schema::Property {
                name: "properties",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Members that the body may have, each with its own schema.",
                },
            },
            schema::Property {
                name: "additionalProperties",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether members are allowed that `properties` does not name.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "JSON Schema that the bodies of an operation must fit.",
};
/// What `OBPv4.0.0-getAllJsonSchemaValidationsPublic` answers.
pub type GetAllJsonSchemaValidationsPublicV400Response = crate::answer::Ok<
    super::json_schema_validation::GetAllJsonSchemaValidationsV400Json,
>;
/// What `OBPv4.0.0-getAllJsonSchemaValidations` answers.
pub type GetAllJsonSchemaValidationsV400Response = crate::answer::Ok<
    super::json_schema_validation::GetAllJsonSchemaValidationsV400Json,
>;
/// What `OBPv4.0.0-createJsonSchemaValidation` answers.
pub type CreateJsonSchemaValidationV400Response = crate::answer::Created<
    super::json_schema_validation::JsonValidationV400,
>;
/// What `OBPv4.0.0-deleteJsonSchemaValidation` answers.
pub type DeleteJsonSchemaValidationV400Response = crate::answer::Ok<
    super::shared::Confirmation,
>;
/// What `OBPv4.0.0-getJsonSchemaValidation` answers.
pub type GetJsonSchemaValidationV400Response = crate::answer::Ok<
    super::json_schema_validation::JsonValidationV400,
>;
/// What `OBPv4.0.0-updateJsonSchemaValidation` answers.
pub type UpdateJsonSchemaValidationV400Response = crate::answer::Ok<
    super::json_schema_validation::JsonValidationV400,
>;
/// The operations of `json-schema-validation.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait JsonSchemaValidationApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the JSON schemas of all operations (public) (`OBPv4.0.0-getAllJsonSchemaValidationsPublic`).
    fn get_all_json_schema_validations_public_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<
            GetAllJsonSchemaValidationsPublicV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAllJsonSchemaValidationsPublicV400Response::Ok(call.example()))
        }
    }
    /// List the JSON schemas of all operations (`OBPv4.0.0-getAllJsonSchemaValidations`).
    fn get_all_json_schema_validations_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllJsonSchemaValidationsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllJsonSchemaValidationsV400Response::Ok(call.example())) }
    }
    /// Add a JSON schema to an operation (`OBPv4.0.0-createJsonSchemaValidation`).
    fn create_json_schema_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        body: crate::payload::Body<
            super::json_schema_validation::CreateJsonSchemaValidationV400Json,
        >,
    ) -> impl Future<
        Output = Result<CreateJsonSchemaValidationV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateJsonSchemaValidationV400Response::Created(call.example()))
        }
    }
    /// Remove the JSON schema of an operation (`OBPv4.0.0-deleteJsonSchemaValidation`).
    fn delete_json_schema_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
    ) -> impl Future<
        Output = Result<DeleteJsonSchemaValidationV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteJsonSchemaValidationV400Response::Ok(call.example())) }
    }
    /// Get the JSON schema of an operation (`OBPv4.0.0-getJsonSchemaValidation`).
    fn get_json_schema_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
    ) -> impl Future<
        Output = Result<GetJsonSchemaValidationV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetJsonSchemaValidationV400Response::Ok(call.example())) }
    }
    /// Replace the JSON schema of an operation (`OBPv4.0.0-updateJsonSchemaValidation`).
    fn update_json_schema_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        body: crate::payload::Body<
            super::json_schema_validation::CreateJsonSchemaValidationV400Json,
        >,
    ) -> impl Future<
        Output = Result<UpdateJsonSchemaValidationV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateJsonSchemaValidationV400Response::Ok(call.example())) }
    }
}
/// Binds a [`JsonSchemaValidationApi`] to its routes.
#[derive(Debug)]
pub struct JsonSchemaValidationRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: JsonSchemaValidationApi> poem_openapi::OpenApi
for JsonSchemaValidationRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("JSON-Schema-Validation", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("JSON-Schema-Validation", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_ALL_JSON_SCHEMA_VALIDATIONS_PUBLIC_V400,
                    |api, sent| routes::answer(
                        api.get_all_json_schema_validations_public_v400(sent.call()),
                    ),
                ),
                (
                    &GET_ALL_JSON_SCHEMA_VALIDATIONS_V400,
                    |api, sent| routes::answer(
                        api.get_all_json_schema_validations_v400(sent.call()),
                    ),
                ),
                (
                    &CREATE_JSON_SCHEMA_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_json_schema_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_JSON_SCHEMA_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_json_schema_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_JSON_SCHEMA_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_json_schema_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_JSON_SCHEMA_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .update_json_schema_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-getAllJsonSchemaValidationsPublic`.
pub static GET_ALL_JSON_SCHEMA_VALIDATIONS_PUBLIC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllJsonSchemaValidationsPublic",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/endpoints/json-schema-validations",
    template: "/endpoints/json-schema-validations",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["JSON-Schema-Validation", "New-Style"],
    summary: "List the JSON schemas of all operations (public)",
    description: "Lists all operations whose bodies are checked against a JSON schema, so that apps can check them before\nsending. No login is needed unless the operator has closed the list. The prefixes `v4.0.0` to `v5.1.0`\nlead here.\n\nThere is no paging and no selection by operation.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The operation ids with their schemas, possibly none.",
        schema: Some(
            &super::json_schema_validation::GET_ALL_JSON_SCHEMA_VALIDATIONS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"json_schema_validations\":[{\"operation_id\":\"OBPv4.0.0-createXxx\",\"json_schema\":{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[&super::shared::STATUS_400, &super::shared::STATUS_404],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAllJsonSchemaValidations`.
pub static GET_ALL_JSON_SCHEMA_VALIDATIONS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllJsonSchemaValidations",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/json-schema-validations",
    template: "/management/json-schema-validations",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["JSON-Schema-Validation", "New-Style"],
    summary: "List the JSON schemas of all operations",
    description: "Lists all operations whose bodies are checked against a JSON schema. For operators. Needs a login and\nthe system role `CanGetJsonSchemaValidation`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThere is no paging. The same list is public at `/endpoints/json-schema-validations`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetJsonSchemaValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetJsonSchemaValidation",
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
        description: "The operation ids with their schemas, possibly none.",
        schema: Some(
            &super::json_schema_validation::GET_ALL_JSON_SCHEMA_VALIDATIONS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"json_schema_validations\":[{\"operation_id\":\"OBPv4.0.0-createXxx\",\"json_schema\":{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetJsonSchemaValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createJsonSchemaValidation`.
pub static CREATE_JSON_SCHEMA_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createJsonSchemaValidation",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/json-schema-validations/{OPERATION_ID}",
    template: "/management/json-schema-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["JSON-Schema-Validation", "New-Style"],
    summary: "Add a JSON schema to an operation",
    description: "Has the server check the bodies sent to one operation against a JSON schema. For operators. Needs a\nlogin and the system role `CanCreateJsonSchemaValidation`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe body is the schema itself, and `OPERATION_ID` names the operation, for example\n`OBPv4.0.0-updateXxx`; it is not checked that it exists. A schema that is not valid is 400 with\nOBP-40026, an operation that already has one 400 with OBP-40029.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateJsonSchemaValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateJsonSchemaValidation",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
                description: "",
            },
        },
    ],
    request: Some(contract::RequestBody {
        schema: &super::json_schema_validation::CREATE_JSON_SCHEMA_VALIDATION_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The operation id with its schema.",
        schema: Some(&super::json_schema_validation::JSON_VALIDATION_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-createXxx\",\"json_schema\":{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 36usize,
                        part: "OPERATION_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateJsonSchemaValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteJsonSchemaValidation`.
pub static DELETE_JSON_SCHEMA_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteJsonSchemaValidation",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/json-schema-validations/{OPERATION_ID}",
    template: "/management/json-schema-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["JSON-Schema-Validation", "New-Style"],
    summary: "Remove the JSON schema of an operation",
    description: "Ends the check of the bodies sent to one operation. For operators. Needs a login and the system role\n`CanDeleteJsonSchemaValidation`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe answer is 200 with a body, not 204. An operation without a schema is 400 with OBP-40027, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteJsonSchemaValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteJsonSchemaValidation",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "Whether it was removed, as a bare `true` or `false`.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteJsonSchemaValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getJsonSchemaValidation`.
pub static GET_JSON_SCHEMA_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getJsonSchemaValidation",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/json-schema-validations/{OPERATION_ID}",
    template: "/management/json-schema-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["JSON-Schema-Validation", "New-Style"],
    summary: "Get the JSON schema of an operation",
    description: "Reads the JSON schema against which the bodies sent to one operation are checked. For operators. Needs a\nlogin and the system role `CanGetJsonSchemaValidation`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn operation without a schema is 400 with OBP-40027, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetJsonSchemaValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetJsonSchemaValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The operation id with its schema.",
        schema: Some(&super::json_schema_validation::JSON_VALIDATION_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-createXxx\",\"json_schema\":{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 36usize,
                        part: "OPERATION_ID",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-40027",
                summary: "No JSON Schema is stored for this operation; check the `OPERATION_ID`.",
                json: "{\"code\":400,\"message\":\"OBP-40027: JSON Schema Validation not found, please specify valid query parameter. \"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetJsonSchemaValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateJsonSchemaValidation`.
pub static UPDATE_JSON_SCHEMA_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateJsonSchemaValidation",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/json-schema-validations/{OPERATION_ID}",
    template: "/management/json-schema-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["JSON-Schema-Validation", "New-Style"],
    summary: "Replace the JSON schema of an operation",
    description: "Replaces the JSON schema against which the bodies sent to one operation are checked. For operators.\nNeeds a login and the system role `CanUpdateJsonSchemaValidation`. The prefixes `v4.0.0` to `v5.1.0`\nlead here.\n\nThe body is the schema itself; one that is not valid is 400 with OBP-40026. An operation without a\nschema is 400 with OBP-40027: add one with `POST` first.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateJsonSchemaValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateJsonSchemaValidation",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
                description: "",
            },
        },
    ],
    request: Some(contract::RequestBody {
        schema: &super::json_schema_validation::CREATE_JSON_SCHEMA_VALIDATION_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The operation id with its new schema.",
        schema: Some(&super::json_schema_validation::JSON_VALIDATION_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-createXxx\",\"json_schema\":{\"$schema\":\"http://json-schema.org/draft-07/schema\",\"description\":\"The demo json-schema\",\"title\":\"The demo schema\",\"required\":[\"xxx_id\"],\"type\":\"object\",\"properties\":{\"xxx_id\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":50,\"examples\":[\"xxx_id_demo_value\"]}},\"additionalProperties\":true}}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 36usize,
                        part: "OPERATION_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateJsonSchemaValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `json-schema-validation.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_ALL_JSON_SCHEMA_VALIDATIONS_PUBLIC_V400,
    &GET_ALL_JSON_SCHEMA_VALIDATIONS_V400,
    &CREATE_JSON_SCHEMA_VALIDATION_V400,
    &DELETE_JSON_SCHEMA_VALIDATION_V400,
    &GET_JSON_SCHEMA_VALIDATION_V400,
    &UPDATE_JSON_SCHEMA_VALIDATION_V400,
];
