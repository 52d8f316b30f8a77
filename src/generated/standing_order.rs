//! Generated from openapi/standing-order.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Standing order: a payment that is made again and again.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StandingOrderJsonV400 {
    /// Id of the standing order.
    pub standing_order_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Id of the customer who ordered it.
    pub customer_id: String,
    /// Id of the user whom it belongs to.
    pub user_id: String,
    /// Id of the counterparty that receives the money.
    pub counterparty_id: String,
    /// Amount that is paid each time, with its currency.
    pub amount: super::transaction_request::PursesJson,
    /// How often and on which day the payment is made.
    pub when: super::standing_order::When,
    /// When it was signed.
    pub date_signed: String,
    /// When it takes effect.
    pub date_starts: String,
    /// When it ends; absent if it is unlimited.
    pub date_expires: String,
    /// When it was cancelled; absent if it was not.
    pub date_cancelled: String,
    /// Whether the standing order is in force.
    pub active: bool,
}
/// Table of [`StandingOrderJsonV400`].
pub static STANDING_ORDER_JSON_V400: schema::Schema = schema::Schema {
    name: Some("StandingOrderJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "standing_order_id",
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
                    description: "Id of the standing order.",
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
                    description: "Id of the counterparty that receives the money.",
                },
            },
            schema::Property {
                name: "amount",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "when",
                required: true,
                schema: &super::standing_order::WHEN,
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
                    description: "Whether the standing order is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Standing order: a payment that is made again and again.",
};
/// How often and when a standing order is carried out.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct When {
    /// How often the payment is made, for example `YEARLY`.
    pub frequency: String,
    /// Day within the period, for example `LAST_DAY`.
    pub detail: String,
}
/// Table of [`When`].
pub static WHEN: schema::Schema = schema::Schema {
    name: Some("When"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "frequency",
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
                    description: "How often the payment is made, for example `YEARLY`.",
                },
            },
            schema::Property {
                name: "detail",
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
                    description: "Day within the period, for example `LAST_DAY`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How often and when a standing order is carried out.",
};
/// Data for a new standing order.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostStandingOrderJsonV400 {
    /// Id of the customer who ordered it.
    pub customer_id: String,
    /// Id of the user whom it belongs to.
    pub user_id: String,
    /// Id of the counterparty that receives the money.
    pub counterparty_id: String,
    /// Amount that is paid each time, with its currency.
    pub amount: super::transaction_request::PursesJsonRequest,
    /// How often and on which day the payment is made.
    pub when: super::standing_order::WhenRequest,
    /// When it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_signed: Option<String>,
    /// When it takes effect.
    pub date_starts: Option<String>,
    /// When it ends; absent if it is unlimited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_expires: Option<String>,
}
/// Table of [`PostStandingOrderJsonV400`].
pub static POST_STANDING_ORDER_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostStandingOrderJsonV400"),
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
                    description: "Id of the counterparty that receives the money.",
                },
            },
            schema::Property {
                name: "amount",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
            schema::Property {
                name: "when",
                required: true,
                schema: &super::standing_order::WHEN_REQUEST,
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
    description: "Data for a new standing order.",
};
/// How often and when a standing order is carried out.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct WhenRequest {
    /// How often the payment is made, for example `YEARLY`.
    pub frequency: String,
    /// Day within the period, for example `LAST_DAY`.
    pub detail: String,
}
/// Table of [`WhenRequest`].
pub static WHEN_REQUEST: schema::Schema = schema::Schema {
    name: Some("WhenRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "frequency",
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
                    description: "How often the payment is made, for example `YEARLY`.",
                },
            },
            schema::Property {
                name: "detail",
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
                    description: "Day within the period, for example `LAST_DAY`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How often and when a standing order is carried out.",
};
/// What `OBPv4.0.0-createStandingOrder` answers.
pub type CreateStandingOrderV400Response = crate::answer::Created<
    super::standing_order::StandingOrderJsonV400,
>;
/// What `OBPv4.0.0-createStandingOrderManagement` answers.
pub type CreateStandingOrderManagementV400Response = crate::answer::Created<
    super::standing_order::StandingOrderJsonV400,
>;
/// The operations of `standing-order.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait StandingOrderApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a standing order on my account (`OBPv4.0.0-createStandingOrder`).
    fn create_standing_order_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::standing_order::PostStandingOrderJsonV400>,
    ) -> impl Future<
        Output = Result<CreateStandingOrderV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateStandingOrderV400Response::Created(call.example())) }
    }
    /// Create a standing order on any account of a bank (`OBPv4.0.0-createStandingOrderManagement`).
    fn create_standing_order_management_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::standing_order::PostStandingOrderJsonV400>,
    ) -> impl Future<
        Output = Result<
            CreateStandingOrderManagementV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateStandingOrderManagementV400Response::Created(call.example()))
        }
    }
}
/// Binds a [`StandingOrderApi`] to its routes.
#[derive(Debug)]
pub struct StandingOrderRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: StandingOrderApi> poem_openapi::OpenApi for StandingOrderRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Standing-Order", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Standing-Order", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_STANDING_ORDER_V400,
                    |api, sent| routes::answer(
                        api
                            .create_standing_order_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_STANDING_ORDER_MANAGEMENT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_standing_order_management_v400(
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
/// `OBPv4.0.0-createStandingOrder`.
pub static CREATE_STANDING_ORDER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createStandingOrder",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/standing-order",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/standing-order",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Standing-Order", "Account", "New-Style"],
    summary: "Create a standing order on my account",
    description: "Stores an order for regular payments from the account to a counterparty. Needs a login and a view with\nthe permission `can_create_standing_order`.\n\n`when` says how often (`frequency`) and on which day (`detail`). Customer, user and counterparty must\nexist; `amount` must be a number with an ISO currency. `date_signed` defaults to now, `date_expires` may\nbe left out, `date_starts` may not. An unknown account is 404.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20057: User not found by userId.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
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
        schema: &super::standing_order::POST_STANDING_ORDER_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"amount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"when\":{\"frequency\":\"YEARLY\",\"detail\":\"LAST_DAY\"},\"date_signed\":\"1100-01-01T00:00:00Z\",\"date_starts\":\"1100-01-01T00:00:00Z\",\"date_expires\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The standing order with its `standing_order_id`.",
        schema: Some(&super::standing_order::STANDING_ORDER_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"standing_order_id\":\"aa0533bd-eb22-4bff-af75-d45240361b05\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"amount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"when\":{\"frequency\":\"WEEKLY\",\"detail\":\"FIRST_DAY\"},\"date_signed\":\"2026-11-22T11:27:13Z\",\"date_starts\":\"2026-11-22T11:27:13Z\",\"date_expires\":\"2026-11-22T11:27:13Z\",\"date_cancelled\":\"2026-11-22T11:27:13Z\",\"active\":true}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 79usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 95usize,
                        end: 131usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_23,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_10003,
        &super::shared::ERROR_400_OBP_20057_2,
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
/// `OBPv4.0.0-createStandingOrderManagement`.
pub static CREATE_STANDING_ORDER_MANAGEMENT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createStandingOrderManagement",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/standing-order",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/standing-order",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Standing-Order", "Account", "New-Style"],
    summary: "Create a standing order on any account of a bank",
    description: "Stores an order for regular payments from an account of the bank, for example by bank staff. Needs a\nlogin and `CanCreateStandingOrderAtOneBank` at the bank; no view is involved.\n\nThe body is the same as for an account owner: customer, user and counterparty must exist, `amount` needs\nan ISO currency, `date_signed` defaults to now and `date_expires` may be left out.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateStandingOrderAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateStandingOrderAtOneBank",
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
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20057: User not found by userId.",
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
        schema: &super::standing_order::POST_STANDING_ORDER_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"amount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"when\":{\"frequency\":\"YEARLY\",\"detail\":\"LAST_DAY\"},\"date_signed\":\"1100-01-01T00:00:00Z\",\"date_starts\":\"1100-01-01T00:00:00Z\",\"date_expires\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The standing order with its `standing_order_id`.",
        schema: Some(&super::standing_order::STANDING_ORDER_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"standing_order_id\":\"aa0533bd-eb22-4bff-af75-d45240361b05\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"amount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"when\":{\"frequency\":\"WEEKLY\",\"detail\":\"FIRST_DAY\"},\"date_signed\":\"2026-11-22T11:27:13Z\",\"date_starts\":\"2026-11-22T11:27:13Z\",\"date_expires\":\"2026-11-22T11:27:13Z\",\"date_cancelled\":\"2026-11-22T11:27:13Z\",\"active\":true}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 79usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 95usize,
                        end: 131usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_23,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_10003,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateStandingOrderAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 112usize,
                        end: 120usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `standing-order.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_STANDING_ORDER_V400,
    &CREATE_STANDING_ORDER_MANAGEMENT_V400,
];
