//! Generated from openapi/scope.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Grant of a scope to an application.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScopeJson {
    /// Id of the scope.
    pub scope_id: String,
    /// Name of the role, for example `CanGetCustomer`.
    pub role_name: String,
    /// Bank at which the role holds; an empty text for roles that hold everywhere.
    pub bank_id: String,
}
/// Table of [`ScopeJson`].
pub static SCOPE_JSON: schema::Schema = schema::Schema {
    name: Some("ScopeJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "scope_id",
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
                    description: "Id of the scope.",
                },
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
                },
            },
            schema::Property {
                name: "bank_id",
                required: true,
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
                    description: "Bank at which the role holds; an empty text for roles that hold everywhere.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Grant of a scope to an application.",
};
/// List of granted scopes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScopeJsons {
    /// The entries; empty if there is none.
    pub list: Vec<super::scope::ScopeJson>,
}
/// Table of [`ScopeJsons`].
pub static SCOPE_JSONS: schema::Schema = schema::Schema {
    name: Some("ScopeJsons"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::scope::SCOPE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of granted scopes.",
};
/// What `OBPv3.0.0-deleteScope` answers.
pub type DeleteScopeV300Response = crate::answer::empty::Ok;
/// What `OBPv3.0.0-addScope` answers.
pub type AddScopeV300Response = crate::answer::Created<super::scope::ScopeJson>;
/// What `OBPv3.0.0-getScopes` answers.
pub type GetScopesV300Response = crate::answer::Ok<super::scope::ScopeJsons>;
/// What `OBPv4.0.0-addScope` answers.
pub type AddScopeV400Response = crate::answer::Created<super::scope::ScopeJson>;
/// What `OBPv4.0.0-getScopes` answers.
pub type GetScopesV400Response = crate::answer::Ok<super::scope::ScopeJsons>;
/// The operations of `scope.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ScopeApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Take a scope from an application (`OBPv3.0.0-deleteScope`).
    fn delete_scope_v300(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        scope_id: String,
    ) -> impl Future<
        Output = Result<DeleteScopeV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteScopeV300Response::Ok) }
    }
    /// Grant a scope to an application (v3.0.0) (`OBPv3.0.0-addScope`).
    fn add_scope_v300(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consent::CreateScopeJson>,
    ) -> impl Future<
        Output = Result<AddScopeV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddScopeV300Response::Created(call.example())) }
    }
    /// List the scopes of an application (v3.0.0) (`OBPv3.0.0-getScopes`).
    fn get_scopes_v300(
        &self,
        call: crate::call::Call,
        consumer_id: String,
    ) -> impl Future<
        Output = Result<GetScopesV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetScopesV300Response::Ok(call.example())) }
    }
    /// Grant a scope to an application (v4.0.0) (`OBPv4.0.0-addScope`).
    fn add_scope_v400(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consent::CreateScopeJson>,
    ) -> impl Future<
        Output = Result<AddScopeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddScopeV400Response::Created(call.example())) }
    }
    /// List the scopes of an application (v4.0.0) (`OBPv4.0.0-getScopes`).
    fn get_scopes_v400(
        &self,
        call: crate::call::Call,
        consumer_id: String,
    ) -> impl Future<
        Output = Result<GetScopesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetScopesV400Response::Ok(call.example())) }
    }
}
/// Binds a [`ScopeApi`] to its routes.
#[derive(Debug)]
pub struct ScopeRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ScopeApi> poem_openapi::OpenApi for ScopeRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Scope", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Scope", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &DELETE_SCOPE_V300,
                    |api, sent| routes::answer(
                        api
                            .delete_scope_v300(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.path("SCOPE_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_SCOPE_V300,
                    |api, sent| routes::answer(
                        api
                            .add_scope_v300(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_SCOPES_V300,
                    |api, sent| routes::answer(
                        api.get_scopes_v300(sent.call(), sent.path("CONSUMER_ID")),
                    ),
                ),
                (
                    &ADD_SCOPE_V400,
                    |api, sent| routes::answer(
                        api
                            .add_scope_v400(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_SCOPES_V400,
                    |api, sent| routes::answer(
                        api.get_scopes_v400(sent.call(), sent.path("CONSUMER_ID")),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.0.0-deleteScope`.
pub static DELETE_SCOPE_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-deleteScope",
    method: contract::Verb::DELETE,
    path: "/obp/v3.0.0/consumers/{CONSUMER_ID}/scope/{SCOPE_ID}",
    template: "/consumers/{CONSUMER_ID}/scope/{SCOPE_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Scope", "Consumer", "New-Style"],
    summary: "Take a scope from an application",
    description: "Removes a scope of an application. Needs a login and `CanDeleteScopeAtAnyBank`; where the operator\ndemands scopes, the calling application must hold that one as well.\n\nThe scope is found by `SCOPE_ID` alone, `CONSUMER_ID` is not looked at. Mind that the path has `scope`,\nthe ones to list and to grant have `scopes`. The prefixes `v3.0.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30212: EntitlementId not found",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSUMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the application (`consumer_id`); a number on the oldest operations, otherwise a UUID.",
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
        contract::Parameter {
            name: "SCOPE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("88625da4-a671-435e-9d24-e5b6e5cc404f"),
            description: "Id of the grant of a scope (`scope_id`).",
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
        description: "The scope is gone; the body is empty.",
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
        &super::shared::ERROR_404_OBP_30212,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-addScope`.
pub static ADD_SCOPE_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-addScope",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/consumers/{CONSUMER_ID}/scopes",
    template: "/consumers/{CONSUMER_ID}/scopes",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["Scope", "Consumer", "New-Style"],
    summary: "Grant a scope to an application (v3.0.0)",
    description: "Grants an application a scope: a role that the application itself, not its user, must hold where the\noperator demands it. Needs a login and `CanCreateScopeAtAnyBank`, or `CanCreateScopeAtOneBank` at the\nbank `bank_id`.\n\n`CONSUMER_ID` is the internal number of the application; anything that is no whole number is 400 with\nOBP-20024, also before a missing role. Roles of a bank need `bank_id`, system roles an empty text; the\nwrong choice is OBP-30205 or OBP-30206. The prefixes `v3.0.0` and `v3.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateScopeAtOneBank",
                    at: contract::HeldAt::Body,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateScopeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateScopeAtOneBank",
                    at: contract::HeldAt::Body,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateScopeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20024: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-10007: Incorrect Role name:",
        "OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.",
        "OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.",
        "OBP-30216: Entitlement already exists for the user.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSUMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the application (`consumer_id`); a number on the oldest operations, otherwise a UUID.",
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
        schema: &super::consent::CREATE_SCOPE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanGetEntitlementsForAnyUserAtOneBank\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new scope with its id.",
        schema: Some(&super::scope::SCOPE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"scope_id\":\"88625da4-a671-435e-9d24-e5b6e5cc404f\",\"role_name\":\"CanGetEntitlementsForAnyUserAtOneBank\",\"bank_id\":\"gh.29.uk\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_10,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20024",
                summary: "There is no application with this id; take a `consumer_id` from the list of consumers.",
                json: "{\"code\":400,\"message\":\"OBP-20024: Consumer not found. Please specify a valid value for CONSUMER_ID. Current Value is 7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 153usize,
                        part: "CONSUMER_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10007,
        &super::shared::ERROR_400_OBP_30205,
        &super::shared::ERROR_400_OBP_30206,
        &super::shared::ERROR_400_OBP_30216,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateScopeAtOneBank or CanCreateScopeAtAnyBank\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getScopes`.
pub static GET_SCOPES_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getScopes",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/consumers/{CONSUMER_ID}/scopes",
    template: "/consumers/{CONSUMER_ID}/scopes",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["Scope", "Consumer", "New-Style"],
    summary: "List the scopes of an application (v3.0.0)",
    description: "Lists the scopes of an application. Needs a login and `CanGetEntitlementsForAnyUserAtAnyBank`; where the\noperator demands scopes, the calling application must hold that one as well.\n\n`CONSUMER_ID` is the internal number of the application, and an unknown one gives an empty list instead\nof an error. The prefixes `v3.0.0` and `v3.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30212: EntitlementId not found",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSUMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the application (`consumer_id`); a number on the oldest operations, otherwise a UUID.",
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
        description: "The scopes, possibly none.",
        schema: Some(&super::scope::SCOPE_JSONS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"scope_id\":\"88625da4-a671-435e-9d24-e5b6e5cc404f\",\"role_name\":\"CanGetEntitlementsForAnyUserAtOneBank\",\"bank_id\":\"gh.29.uk\"}]}",
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
        &super::shared::ERROR_403_OBP_20006_21,
        &super::shared::ERROR_404_OBP_30212,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-addScope`.
pub static ADD_SCOPE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-addScope",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/consumers/{CONSUMER_ID}/scopes",
    template: "/consumers/{CONSUMER_ID}/scopes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Scope", "Consumer", "New-Style"],
    summary: "Grant a scope to an application (v4.0.0)",
    description: "Grants an application a scope: a role that the application itself, not its user, must hold where the\noperator demands it. Needs a login and `CanCreateScopeAtAnyBank`; the role is looked for before the body\nis read, so `CanCreateScopeAtOneBank` alone is not enough.\n\n`CONSUMER_ID` is the `consumer_id` of the application, no longer its internal number. Roles of a bank\nneed `bank_id`, system roles an empty text; the wrong choice is OBP-30205 or OBP-30206. The prefixes\n`v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateScopeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateScopeAtOneBank",
                    at: contract::HeldAt::Body,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateScopeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateScopeAtOneBank",
                    at: contract::HeldAt::Body,
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
        "OBP-20024: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-10007: Incorrect Role name:",
        "OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.",
        "OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.",
        "OBP-30216: Entitlement already exists for the user.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSUMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the application (`consumer_id`); a number on the oldest operations, otherwise a UUID.",
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
        schema: &super::consent::CREATE_SCOPE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanGetEntitlementsForAnyUserAtOneBank\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new scope with its id.",
        schema: Some(&super::scope::SCOPE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"scope_id\":\"88625da4-a671-435e-9d24-e5b6e5cc404f\",\"role_name\":\"CanGetEntitlementsForAnyUserAtOneBank\",\"bank_id\":\"gh.29.uk\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_10,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20024",
                summary: "There is no application with this id; take a `consumer_id` from the list of consumers.",
                json: "{\"code\":400,\"message\":\"OBP-20024: Consumer not found. Please specify a valid value for CONSUMER_ID.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_10007,
        &super::shared::ERROR_400_OBP_30205,
        &super::shared::ERROR_400_OBP_30206,
        &super::shared::ERROR_400_OBP_30216,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateScopeAtAnyBank or CanCreateScopeAtOneBank for BankId().\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getScopes`.
pub static GET_SCOPES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getScopes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/consumers/{CONSUMER_ID}/scopes",
    template: "/consumers/{CONSUMER_ID}/scopes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Scope", "Consumer", "New-Style"],
    summary: "List the scopes of an application (v4.0.0)",
    description: "Lists the scopes of an application. Needs a login and `CanGetEntitlementsForAnyUserAtAnyBank`; where the\noperator demands scopes, the calling application must hold that one as well.\n\n`CONSUMER_ID` is the `consumer_id` of the application; an unknown one is 404 with OBP-30019. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30212: EntitlementId not found",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSUMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the application (`consumer_id`); a number on the oldest operations, otherwise a UUID.",
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
        description: "The scopes, possibly none.",
        schema: Some(&super::scope::SCOPE_JSONS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"scope_id\":\"88625da4-a671-435e-9d24-e5b6e5cc404f\",\"role_name\":\"CanGetEntitlementsForAnyUserAtOneBank\",\"bank_id\":\"gh.29.uk\"}]}",
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
        &super::shared::ERROR_403_OBP_20006_21,
        &super::shared::ERROR_404_OBP_30019,
        &super::shared::ERROR_404_OBP_30212,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `scope.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &DELETE_SCOPE_V300,
    &ADD_SCOPE_V300,
    &GET_SCOPES_V300,
    &ADD_SCOPE_V400,
    &GET_SCOPES_V400,
];
