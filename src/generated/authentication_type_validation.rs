//! Generated from openapi/authentication-type-validation.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Ways to log in that an operation accepts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAuthenticationTypeValidationV400Json {
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
    /// Ways to log in that the operation accepts, for example `DirectLogin`.
    pub allowed_authentication_types: Vec<String>,
}
/// Table of [`CreateAuthenticationTypeValidationV400Json`].
pub static CREATE_AUTHENTICATION_TYPE_VALIDATION_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateAuthenticationTypeValidationV400Json"),
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
                name: "allowed_authentication_types",
                required: true,
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
                    description: "Ways to log in that the operation accepts, for example `DirectLogin`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Ways to log in that an operation accepts.",
};
/// List of operations with the ways to log in that they accept.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAllAuthenticationTypeValidationsV400Json {
    /// Restrictions on the ways to log in, one per operation.
    pub authentication_types_validations: Vec<
        super::authentication_type_validation::CreateAuthenticationTypeValidationV400Json,
    >,
}
/// Table of [`GetAllAuthenticationTypeValidationsV400Json`].
pub static GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetAllAuthenticationTypeValidationsV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "authentication_types_validations",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::authentication_type_validation::CREATE_AUTHENTICATION_TYPE_VALIDATION_V400_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Restrictions on the ways to log in, one per operation.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of operations with the ways to log in that they accept.",
};
/// What `OBPv4.0.0-getAllAuthenticationTypeValidationsPublic` answers.
pub type GetAllAuthenticationTypeValidationsPublicV400Response = crate::answer::Ok<
    super::authentication_type_validation::GetAllAuthenticationTypeValidationsV400Json,
>;
/// What `OBPv4.0.0-getAllAuthenticationTypeValidations` answers.
pub type GetAllAuthenticationTypeValidationsV400Response = crate::answer::Ok<
    super::authentication_type_validation::GetAllAuthenticationTypeValidationsV400Json,
>;
/// What `OBPv4.0.0-createAuthenticationTypeValidation` answers.
pub type CreateAuthenticationTypeValidationV400Response = crate::answer::Created<
    super::authentication_type_validation::CreateAuthenticationTypeValidationV400Json,
>;
/// What `OBPv4.0.0-deleteAuthenticationTypeValidation` answers.
pub type DeleteAuthenticationTypeValidationV400Response = crate::answer::Ok<
    super::shared::Confirmation,
>;
/// What `OBPv4.0.0-getAuthenticationTypeValidation` answers.
pub type GetAuthenticationTypeValidationV400Response = crate::answer::Ok<
    super::authentication_type_validation::CreateAuthenticationTypeValidationV400Json,
>;
/// What `OBPv4.0.0-updateAuthenticationTypeValidation` answers.
pub type UpdateAuthenticationTypeValidationV400Response = crate::answer::Ok<
    super::authentication_type_validation::CreateAuthenticationTypeValidationV400Json,
>;
/// The operations of `authentication-type-validation.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AuthenticationTypeValidationApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the login restrictions of all operations (public) (`OBPv4.0.0-getAllAuthenticationTypeValidationsPublic`).
    fn get_all_authentication_type_validations_public_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<
            GetAllAuthenticationTypeValidationsPublicV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAllAuthenticationTypeValidationsPublicV400Response::Ok(call.example()))
        }
    }
    /// List the login restrictions of all operations (`OBPv4.0.0-getAllAuthenticationTypeValidations`).
    fn get_all_authentication_type_validations_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<
            GetAllAuthenticationTypeValidationsV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAllAuthenticationTypeValidationsV400Response::Ok(call.example()))
        }
    }
    /// Restrict the kinds of login for an operation (`OBPv4.0.0-createAuthenticationTypeValidation`).
    fn create_authentication_type_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        body: crate::payload::Body<serde_json::Value>,
    ) -> impl Future<
        Output = Result<
            CreateAuthenticationTypeValidationV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateAuthenticationTypeValidationV400Response::Created(call.example()))
        }
    }
    /// Lift the login restriction of an operation (`OBPv4.0.0-deleteAuthenticationTypeValidation`).
    fn delete_authentication_type_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteAuthenticationTypeValidationV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(DeleteAuthenticationTypeValidationV400Response::Ok(call.example()))
        }
    }
    /// Get the login restriction of an operation (`OBPv4.0.0-getAuthenticationTypeValidation`).
    fn get_authentication_type_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
    ) -> impl Future<
        Output = Result<
            GetAuthenticationTypeValidationV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAuthenticationTypeValidationV400Response::Ok(call.example()))
        }
    }
    /// Change the login restriction of an operation (`OBPv4.0.0-updateAuthenticationTypeValidation`).
    fn update_authentication_type_validation_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        body: crate::payload::Body<serde_json::Value>,
    ) -> impl Future<
        Output = Result<
            UpdateAuthenticationTypeValidationV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateAuthenticationTypeValidationV400Response::Ok(call.example()))
        }
    }
}
/// Binds a [`AuthenticationTypeValidationApi`] to its routes.
#[derive(Debug)]
pub struct AuthenticationTypeValidationRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AuthenticationTypeValidationApi> poem_openapi::OpenApi
for AuthenticationTypeValidationRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Authentication-Type-Validation", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Authentication-Type-Validation", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_PUBLIC_V400,
                    |api, sent| routes::answer(
                        api
                            .get_all_authentication_type_validations_public_v400(
                                sent.call(),
                            ),
                    ),
                ),
                (
                    &GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_V400,
                    |api, sent| routes::answer(
                        api.get_all_authentication_type_validations_v400(sent.call()),
                    ),
                ),
                (
                    &CREATE_AUTHENTICATION_TYPE_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_authentication_type_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_AUTHENTICATION_TYPE_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_authentication_type_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_AUTHENTICATION_TYPE_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_authentication_type_validation_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_AUTHENTICATION_TYPE_VALIDATION_V400,
                    |api, sent| routes::answer(
                        api
                            .update_authentication_type_validation_v400(
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
/// `OBPv4.0.0-getAllAuthenticationTypeValidationsPublic`.
pub static GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_PUBLIC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllAuthenticationTypeValidationsPublic",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/endpoints/authentication-type-validations",
    template: "/endpoints/authentication-type-validations",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Authentication-Type-Validation", "New-Style"],
    summary: "List the login restrictions of all operations (public)",
    description: "Lists every operation for which the kinds of login are restricted, with the kinds it accepts. No login\nis needed unless the operator has tied the list to a role.\n\nThe answer is the same as that of the operation under `/management`.",
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
        description: "The rules, possibly none.",
        schema: Some(
            &super::authentication_type_validation::GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"authentication_types_validations\":[{\"operation_id\":\"OBPv4.0.0-updateXxx\",\"allowed_authentication_types\":[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]}]}",
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
/// `OBPv4.0.0-getAllAuthenticationTypeValidations`.
pub static GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllAuthenticationTypeValidations",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/authentication-type-validations",
    template: "/management/authentication-type-validations",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Authentication-Type-Validation", "New-Style"],
    summary: "List the login restrictions of all operations",
    description: "Lists every operation for which the kinds of login are restricted, with the kinds it accepts. Needs a\nlogin and the system role `CanGetAuthenticationTypeValidation`.\n\nOperations that are not in the list accept every kind. The same list is open to everybody under\n`/endpoints`, unless the operator has closed it.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAuthenticationTypeValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAuthenticationTypeValidation",
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
        description: "The rules, possibly none.",
        schema: Some(
            &super::authentication_type_validation::GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"authentication_types_validations\":[{\"operation_id\":\"OBPv4.0.0-updateXxx\",\"allowed_authentication_types\":[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]}]}",
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
        &super::shared::ERROR_403_OBP_20006_17,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createAuthenticationTypeValidation`.
pub static CREATE_AUTHENTICATION_TYPE_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createAuthenticationTypeValidation",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/authentication-type-validations/{OPERATION_ID}",
    template: "/management/authentication-type-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Authentication-Type-Validation", "New-Style"],
    summary: "Restrict the kinds of login for an operation",
    description: "Sets which kinds of login an API operation accepts from now on; requests with another kind are refused\nthere with 400, requests without a login are not affected. Meant for operators; needs a login and the\nsystem role `CanCreateAuthenticationTypeValidation`.\n\nThe body is a bare JSON list of names such as `[\"DirectLogin\", \"OAuth2_OIDC\"]`; an unknown name is 400\nwith OBP-40030. `OPERATION_ID` is the operation's id, for example `OBPv4.0.0-getBank`. If a rule for it\nexists already, the answer is 400 with OBP-40029; change it with PUT instead.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAuthenticationTypeValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAuthenticationTypeValidation",
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
            description: "",
        },
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new rule for the operation.",
        schema: Some(
            &super::authentication_type_validation::CREATE_AUTHENTICATION_TYPE_VALIDATION_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-updateXxx\",\"allowed_authentication_types\":[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAuthenticationTypeValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteAuthenticationTypeValidation`.
pub static DELETE_AUTHENTICATION_TYPE_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteAuthenticationTypeValidation",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/authentication-type-validations/{OPERATION_ID}",
    template: "/management/authentication-type-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Authentication-Type-Validation", "New-Style"],
    summary: "Lift the login restriction of an operation",
    description: "Deletes the rule for an operation, which then accepts every kind of login again. Needs a login and the\nsystem role `CanDeleteAuthenticationValidation`; mind that this name lacks the word Type.\n\nAn operation without a rule is 400 with OBP-40032, not 404. Success is 200, not 204. As rules are kept\nin a cache for a while, the change may take effect with a delay.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAuthenticationValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAuthenticationValidation",
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
        description: "Whether the rule was deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteAuthenticationValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAuthenticationTypeValidation`.
pub static GET_AUTHENTICATION_TYPE_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAuthenticationTypeValidation",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/authentication-type-validations/{OPERATION_ID}",
    template: "/management/authentication-type-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Authentication-Type-Validation", "New-Style"],
    summary: "Get the login restriction of an operation",
    description: "Reads which kinds of login the operation `OPERATION_ID` accepts. Needs a login and the system role\n`CanGetAuthenticationTypeValidation`.\n\nAn operation without a rule, which accepts every kind, is 400 with OBP-40032, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAuthenticationTypeValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAuthenticationTypeValidation",
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
        description: "The rule for the operation.",
        schema: Some(
            &super::authentication_type_validation::CREATE_AUTHENTICATION_TYPE_VALIDATION_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-updateXxx\",\"allowed_authentication_types\":[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]}",
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
                name: "OBP-40032",
                summary: "No accepted ways to log in are stored for this operation; check the `OPERATION_ID`.",
                json: "{\"code\":400,\"message\":\"OBP-40032: AuthenticationTypeValidation not found, please specify valid query parameter. \"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_17,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAuthenticationTypeValidation`.
pub static UPDATE_AUTHENTICATION_TYPE_VALIDATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAuthenticationTypeValidation",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/authentication-type-validations/{OPERATION_ID}",
    template: "/management/authentication-type-validations/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Authentication-Type-Validation", "New-Style"],
    summary: "Change the login restriction of an operation",
    description: "Replaces the list of the kinds of login that an operation accepts. Needs a login and the system role\n`CanUpdateAuthenticationTypeValidation`.\n\nThe body is a bare JSON list of names, which takes the place of the old list as a whole; an unknown name\nis 400 with OBP-40030. An operation that has no rule yet is 400 with OBP-40032; create it with POST.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAuthenticationTypeValidation",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAuthenticationTypeValidation",
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
            description: "",
        },
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed rule.",
        schema: Some(
            &super::authentication_type_validation::CREATE_AUTHENTICATION_TYPE_VALIDATION_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"operation_id\":\"OBPv4.0.0-updateXxx\",\"allowed_authentication_types\":[\"DirectLogin\",\"OAuth1.0a\",\"GatewayLogin\",\"DAuth\",\"OAuth2_OIDC\",\"OAuth2_OIDC_FAPI\"]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAuthenticationTypeValidation\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `authentication-type-validation.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_PUBLIC_V400,
    &GET_ALL_AUTHENTICATION_TYPE_VALIDATIONS_V400,
    &CREATE_AUTHENTICATION_TYPE_VALIDATION_V400,
    &DELETE_AUTHENTICATION_TYPE_VALIDATION_V400,
    &GET_AUTHENTICATION_TYPE_VALIDATION_V400,
    &UPDATE_AUTHENTICATION_TYPE_VALIDATION_V400,
];
