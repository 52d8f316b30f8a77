//! Generated from openapi/direct-debit.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Direct debit: permission to draw money from an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DirectDebitJsonV400 {
    /// Id of the direct debit.
    pub direct_debit_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Id of the customer who ordered it.
    pub customer_id: String,
    /// Id of the user whom it belongs to.
    pub user_id: String,
    /// Id of the counterparty that may collect the money.
    pub counterparty_id: String,
    /// When it was signed.
    pub date_signed: String,
    /// When it takes effect.
    pub date_starts: String,
    /// When it ends; absent if it is unlimited.
    pub date_expires: String,
    /// When it was cancelled; absent if it was not.
    pub date_cancelled: String,
    /// Whether the direct debit is in force.
    pub active: bool,
}
/// Table of [`DirectDebitJsonV400`].
pub static DIRECT_DEBIT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("DirectDebitJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "direct_debit_id",
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
                    description: "Id of the direct debit.",
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "customer_id",
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
                    description: "Id of the customer who ordered it.",
                },
            },
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
                    description: "Id of the user whom it belongs to.",
                },
            },
            schema::Property {
                name: "counterparty_id",
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
                    description: "Id of the counterparty that may collect the money.",
                },
            },
            schema::Property {
                name: "date_signed",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When it was signed.",
                },
            },
            schema::Property {
                name: "date_starts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When it takes effect.",
                },
            },
            schema::Property {
                name: "date_expires",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When it ends; absent if it is unlimited.",
                },
            },
            schema::Property {
                name: "date_cancelled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When it was cancelled; absent if it was not.",
                },
            },
            schema::Property {
                name: "active",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the direct debit is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Direct debit: permission to draw money from an account.",
};
/// Data for a new direct debit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostDirectDebitJsonV400 {
    /// Id of the customer who ordered it.
    pub customer_id: String,
    /// Id of the user whom it belongs to.
    pub user_id: String,
    /// Id of the counterparty that may collect the money.
    pub counterparty_id: String,
    /// When it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_signed: Option<String>,
    /// When it takes effect.
    pub date_starts: Option<String>,
    /// When it ends; absent if it is unlimited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_expires: Option<String>,
}
/// Table of [`PostDirectDebitJsonV400`].
pub static POST_DIRECT_DEBIT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostDirectDebitJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the customer who ordered it.",
                },
            },
            schema::Property {
                name: "user_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the user whom it belongs to.",
                },
            },
            schema::Property {
                name: "counterparty_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the counterparty that may collect the money.",
                },
            },
            schema::Property {
                name: "date_signed",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When it was signed.",
                },
            },
            schema::Property {
                name: "date_starts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When it takes effect.",
                },
            },
            schema::Property {
                name: "date_expires",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When it ends; absent if it is unlimited.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new direct debit.",
};
/// What `OBPv4.0.0-createDirectDebit` answers.
pub type CreateDirectDebitV400Response = crate::answer::Created<
    super::direct_debit::DirectDebitJsonV400,
>;
/// What `OBPv4.0.0-createDirectDebitManagement` answers.
pub type CreateDirectDebitManagementV400Response = crate::answer::Created<
    super::direct_debit::DirectDebitJsonV400,
>;
/// The operations of `direct-debit.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DirectDebitApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a direct debit (`OBPv4.0.0-createDirectDebit`).
    fn create_direct_debit_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::direct_debit::PostDirectDebitJsonV400>,
    ) -> impl Future<
        Output = Result<CreateDirectDebitV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateDirectDebitV400Response::Created(call.example())) }
    }
    /// Create a direct debit for any account (`OBPv4.0.0-createDirectDebitManagement`).
    fn create_direct_debit_management_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::direct_debit::PostDirectDebitJsonV400>,
    ) -> impl Future<
        Output = Result<CreateDirectDebitManagementV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateDirectDebitManagementV400Response::Created(call.example()))
        }
    }
}
/// Binds a [`DirectDebitApi`] to its routes.
#[derive(Debug)]
pub struct DirectDebitRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DirectDebitApi> poem_openapi::OpenApi for DirectDebitRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Direct-Debit", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Direct-Debit", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_DIRECT_DEBIT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_direct_debit_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_DIRECT_DEBIT_MANAGEMENT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_direct_debit_management_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createDirectDebit`.
pub static CREATE_DIRECT_DEBIT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createDirectDebit",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/direct-debit",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/direct-debit",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Direct-Debit", "Account", "New-Style"],
    summary: "Create a direct debit",
    description: "Records that a counterparty may collect money from an account: a mandate of a customer and a user with\nthe days of signing, start and end. Needs a login and a view with `can_create_direct_debit`.\n\nCustomer, user and counterparty must exist. Without `date_signed` the present time is taken;\n`date_expires` may be left out. An unknown account is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20057: User not found by userId.",
        "OBP-30017: Counterparty not found. Please specify a valid value for COUNTERPARTY_ID.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        schema: &super::direct_debit::POST_DIRECT_DEBIT_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"date_signed\":\"1100-01-01T00:00:00Z\",\"date_starts\":\"1100-01-01T00:00:00Z\",\"date_expires\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new direct debit with its identifier.",
        schema: Some(&super::direct_debit::DIRECT_DEBIT_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"direct_debit_id\":\"aa0533bd-eb22-4bff-af75-d45240361b05\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"date_signed\":\"2026-11-22T11:27:13Z\",\"date_starts\":\"2026-11-22T11:27:13Z\",\"date_expires\":\"2026-11-22T11:27:13Z\",\"date_cancelled\":\"2026-11-22T11:27:13Z\",\"active\":true}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 77usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 93usize,
                        end: 129usize,
                        part: "ACCOUNT_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_21,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_30017,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createDirectDebitManagement`.
pub static CREATE_DIRECT_DEBIT_MANAGEMENT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createDirectDebitManagement",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/direct-debit",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/direct-debit",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Direct-Debit", "Account", "New-Style"],
    summary: "Create a direct debit for any account",
    description: "Records that a counterparty may collect money from an account, for staff of the bank: needs a login and\nthe role `CanCreateDirectDebitAtOneBank` at the bank, but no view of the account.\n\nCustomer, user and counterparty must exist. Without `date_signed` the present time is taken;\n`date_expires` may be left out. An unknown account is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDirectDebitAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDirectDebitAtOneBank",
                    at: contract::HeldAt::Bank,
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
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-10001: Incorrect json format.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20057: User not found by userId.",
        "OBP-30017: Counterparty not found. Please specify a valid value for COUNTERPARTY_ID.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        schema: &super::direct_debit::POST_DIRECT_DEBIT_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"date_signed\":\"1100-01-01T00:00:00Z\",\"date_starts\":\"1100-01-01T00:00:00Z\",\"date_expires\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new direct debit with its identifier.",
        schema: Some(&super::direct_debit::DIRECT_DEBIT_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"direct_debit_id\":\"aa0533bd-eb22-4bff-af75-d45240361b05\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"date_signed\":\"2026-11-22T11:27:13Z\",\"date_starts\":\"2026-11-22T11:27:13Z\",\"date_expires\":\"2026-11-22T11:27:13Z\",\"date_cancelled\":\"2026-11-22T11:27:13Z\",\"active\":true}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 77usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 93usize,
                        end: 129usize,
                        part: "ACCOUNT_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_21,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_30017,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateDirectDebitAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 110usize,
                        end: 118usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `direct-debit.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_DIRECT_DEBIT_V400,
    &CREATE_DIRECT_DEBIT_MANAGEMENT_V400,
];
