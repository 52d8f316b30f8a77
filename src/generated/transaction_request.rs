//! Generated from openapi/transaction-request.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Amount with its currency, both as text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PursesJson {
    /// Three-letter currency code, for example `EUR`.
    pub currency: Option<String>,
    /// Amount as text, for example `10.12`.
    pub amount: Option<String>,
}
/// Table of [`PursesJson`].
pub static PURSES_JSON: schema::Schema = schema::Schema {
    name: Some("PursesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Three-letter currency code, for example `EUR`.",
                },
            },
            schema::Property {
                name: "amount",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Amount as text, for example `10.12`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Amount with its currency, both as text.",
};
/// Request for a payment in the form of v1.4.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestJson {
    /// Id of the transaction request, wrapped in an object with `value`.
    pub id: super::card::PostAccountTagJSON,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Account that pays.
    pub from: super::transaction_request::TransactionRequestAccountJsonV140,
    /// What was requested: amount, recipient and description.
    pub details: super::transaction_request::TransactionRequestBodyJson,
    /// What was requested: amount, recipient and description.
    pub body: super::transaction_request::TransactionRequestBodyJson,
    /// Ids of the transactions that the request led to; empty until it is carried out.
    pub transaction_ids: String,
    /// State of the transaction request, for example `INITIATED` or `COMPLETED`.
    pub status: String,
    /// When the request was made.
    pub start_date: String,
    /// When the request was finished.
    pub end_date: String,
    /// Challenge to be answered before the payment is made; `null` if none is needed.
    pub challenge: Option<super::transaction_request::ChallengeJsonV140>,
    /// Fee for the payment.
    pub charge: super::transaction_request::TransactionRequestChargeJsonV140,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
    /// Id of the counterparty, wrapped in an object with `value`; usually empty.
    pub counterparty_id: super::card::PostAccountTagJSON,
    /// Name of the recipient.
    pub name: String,
    /// Id of the bank that the counterparty belongs to, wrapped in an object with `value`; usually empty.
    pub this_bank_id: super::card::PostAccountTagJSON,
    /// Id of the account that the counterparty belongs to, wrapped in an object with `value`; usually empty.
    pub this_account_id: super::card::PostAccountTagJSON,
    /// View through which the counterparty was created, wrapped in an object with `value`; usually empty.
    pub this_view_id: super::card::PostAccountTagJSON,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
}
/// Table of [`TransactionRequestJson`].
pub static TRANSACTION_REQUEST_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON,
            },
            schema::Property {
                name: "body",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON,
            },
            schema::Property {
                name: "transaction_ids",
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
                    description: "Ids of the transactions that the request led to; empty until it is carried out.",
                },
            },
            schema::Property {
                name: "status",
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
                    description: "State of the transaction request, for example `INITIATED` or `COMPLETED`.",
                },
            },
            schema::Property {
                name: "start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was made.",
                },
            },
            schema::Property {
                name: "end_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was finished.",
                },
            },
            schema::Property {
                name: "challenge",
                required: true,
                schema: &super::transaction_request::CHALLENGE_JSON_V140,
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_CHARGE_JSON_V140,
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
            schema::Property {
                name: "counterparty_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the recipient.",
                },
            },
            schema::Property {
                name: "this_bank_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "this_account_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "this_view_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Request for a payment in the form of v1.4.0.",
};
/// Challenge that must be answered before a payment is made.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChallengeJsonV140 {
    /// Id of the challenge.
    pub id: Option<String>,
    /// Wrong answers that are allowed before the challenge fails.
    pub allowed_attempts: i64,
    /// Kind of the challenge, for example `OBP_TRANSACTION_REQUEST_CHALLENGE`.
    pub challenge_type: Option<String>,
}
/// Table of [`ChallengeJsonV140`].
pub static CHALLENGE_JSON_V140: schema::Schema = schema::Schema {
    name: Some("ChallengeJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    nullable: true,
                    example: None,
                    description: "Id of the challenge.",
                },
            },
            schema::Property {
                name: "allowed_attempts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Wrong answers that are allowed before the challenge fails.",
                },
            },
            schema::Property {
                name: "challenge_type",
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
                    nullable: true,
                    example: None,
                    description: "Kind of the challenge, for example `OBP_TRANSACTION_REQUEST_CHALLENGE`.",
                },
            },
        ],
        additional: None,
    },
    nullable: true,
    example: None,
    description: "Challenge that must be answered before a payment is made.",
};
/// Names an account by its bank and its id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestAccountJsonV140 {
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account that pays or receives.
    pub account_id: String,
}
/// Table of [`TransactionRequestAccountJsonV140`].
pub static TRANSACTION_REQUEST_ACCOUNT_JSON_V140: schema::Schema = schema::Schema {
    name: Some("TransactionRequestAccountJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Id of the account that pays or receives.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names an account by its bank and its id.",
};
/// What was asked for: receiver, amount and description.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyJson {
    /// Account that receives the money.
    pub to: super::transaction_request::TransactionRequestAccountJsonV140,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJson,
    /// Description or reference of the payment.
    pub description: String,
}
/// Table of [`TransactionRequestBodyJson`].
pub static TRANSACTION_REQUEST_BODY_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Description or reference of the payment.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What was asked for: receiver, amount and description.",
};
/// Charge for a payment and what it is for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestChargeJsonV140 {
    /// What the fee is for.
    pub summary: Option<String>,
    /// Amount of the fee with its currency.
    pub value: super::transaction_request::PursesJson,
}
/// Table of [`TransactionRequestChargeJsonV140`].
pub static TRANSACTION_REQUEST_CHARGE_JSON_V140: schema::Schema = schema::Schema {
    name: Some("TransactionRequestChargeJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "summary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "What the fee is for.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Charge for a payment and what it is for.",
};
/// List of the ways to pay, with their charges.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTypesJsonV140 {
    /// Types of transaction requests; empty if there is none.
    pub transaction_request_types: Vec<
        super::transaction_request::TransactionRequestTypeJsonV140,
    >,
}
/// Table of [`TransactionRequestTypesJsonV140`].
pub static TRANSACTION_REQUEST_TYPES_JSON_V140: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTypesJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_request_types",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_TYPE_JSON_V140,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Types of transaction requests; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the ways to pay, with their charges.",
};
/// A way to pay and its charge.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTypeJsonV140 {
    /// Name of the type, for example `SANDBOX_TAN`.
    pub value: String,
    /// Fee for payments of this type.
    pub charge: super::transaction_request::TransactionRequestChargeJsonV140,
}
/// Table of [`TransactionRequestTypeJsonV140`].
pub static TRANSACTION_REQUEST_TYPE_JSON_V140: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTypeJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
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
                    description: "Name of the type, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_CHARGE_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A way to pay and its charge.",
};
/// Request for a payment as the server stores it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequest {
    /// Id of the transaction request, wrapped in an object with `value`.
    pub id: super::card::PostAccountTagJSON,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Account that pays.
    pub from: super::transaction_request::TransactionRequestAccountJsonV140,
    /// What was requested: amount, recipient and description.
    pub body: super::transaction_request::TransactionRequestBodyAllTypes,
    /// Ids of the transactions that the request led to; empty until it is carried out.
    pub transaction_ids: String,
    /// State of the transaction request, for example `INITIATED` or `COMPLETED`.
    pub status: String,
    /// When the request was made.
    pub start_date: String,
    /// When the request was finished.
    pub end_date: String,
    /// Challenge to be answered before the payment is made; `null` if none is needed.
    pub challenge: Option<super::transaction_request::ChallengeJsonV140>,
    /// Fee for the payment.
    pub charge: super::transaction_request::TransactionRequestChargeJsonV140,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
    /// Id of the counterparty, wrapped in an object with `value`; usually empty.
    pub counterparty_id: super::card::PostAccountTagJSON,
    /// Name of the recipient.
    pub name: String,
    /// Id of the bank that the counterparty belongs to, wrapped in an object with `value`; usually empty.
    pub this_bank_id: super::card::PostAccountTagJSON,
    /// Id of the account that the counterparty belongs to, wrapped in an object with `value`; usually empty.
    pub this_account_id: super::card::PostAccountTagJSON,
    /// View through which the counterparty was created, wrapped in an object with `value`; usually empty.
    pub this_view_id: super::card::PostAccountTagJSON,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub future_date: Option<String>,
}
/// Table of [`TransactionRequest`].
pub static TRANSACTION_REQUEST: schema::Schema = schema::Schema {
    name: Some("TransactionRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "body",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_ALL_TYPES,
            },
            schema::Property {
                name: "transaction_ids",
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
                    description: "Ids of the transactions that the request led to; empty until it is carried out.",
                },
            },
            schema::Property {
                name: "status",
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
                    description: "State of the transaction request, for example `INITIATED` or `COMPLETED`.",
                },
            },
            schema::Property {
                name: "start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was made.",
                },
            },
            schema::Property {
                name: "end_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was finished.",
                },
            },
            schema::Property {
                name: "challenge",
                required: true,
                schema: &super::transaction_request::CHALLENGE_JSON_V140,
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_CHARGE_JSON_V140,
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
            schema::Property {
                name: "counterparty_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the recipient.",
                },
            },
            schema::Property {
                name: "this_bank_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "this_account_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "this_view_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "future_date",
                required: false,
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
                    description: "Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Request for a payment as the server stores it.",
};
/// What was asked for, in one of the forms of the several types.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyAllTypes {
    /// Recipient of a payment of type `SANDBOX_TAN`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_sandbox_tan: Option<
        super::transaction_request::TransactionRequestAccountJsonV140,
    >,
    /// Recipient of a payment of type `SEPA`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_sepa: Option<super::transaction_request::IbanJson>,
    /// Recipient of a payment of type `COUNTERPARTY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_counterparty: Option<super::transaction_request::CounterpartyIdJson>,
    /// Recipient of a payment of type `SIMPLE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_simple: Option<super::transaction_request::TransactionRequestSimple>,
    /// Content of a payment of type `TRANSFER_TO_PHONE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_transfer_to_phone: Option<
        super::transaction_request::TransactionRequestTransferToAtm,
    >,
    /// Content of a payment of type `TRANSFER_TO_ATM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_transfer_to_atm: Option<
        super::transaction_request::TransactionRequestTransferToAtmV140,
    >,
    /// Content of a payment of type `TRANSFER_TO_ACCOUNT`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_transfer_to_account: Option<
        super::transaction_request::TransactionRequestTransferToAccount,
    >,
    /// Content of a payment of type `SEPA_CREDIT_TRANSFERS`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_sepa_credit_transfers: Option<
        super::transaction_request::SepaCreditTransfers,
    >,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJson,
    /// Description or reference of the payment.
    pub description: String,
}
/// Table of [`TransactionRequestBodyAllTypes`].
pub static TRANSACTION_REQUEST_BODY_ALL_TYPES: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyAllTypes"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to_sandbox_tan",
                required: false,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "to_sepa",
                required: false,
                schema: &super::transaction_request::IBAN_JSON,
            },
            schema::Property {
                name: "to_counterparty",
                required: false,
                schema: &super::transaction_request::COUNTERPARTY_ID_JSON,
            },
            schema::Property {
                name: "to_simple",
                required: false,
                schema: &super::transaction_request::TRANSACTION_REQUEST_SIMPLE,
            },
            schema::Property {
                name: "to_transfer_to_phone",
                required: false,
                schema: &super::transaction_request::TRANSACTION_REQUEST_TRANSFER_TO_ATM,
            },
            schema::Property {
                name: "to_transfer_to_atm",
                required: false,
                schema: &super::transaction_request::TRANSACTION_REQUEST_TRANSFER_TO_ATM_V140,
            },
            schema::Property {
                name: "to_transfer_to_account",
                required: false,
                schema: &super::transaction_request::TRANSACTION_REQUEST_TRANSFER_TO_ACCOUNT,
            },
            schema::Property {
                name: "to_sepa_credit_transfers",
                required: false,
                schema: &super::transaction_request::SEPA_CREDIT_TRANSFERS,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Description or reference of the payment.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What was asked for, in one of the forms of the several types.",
};
/// Transfer to a phone number.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTransferToAtm {
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJson,
    /// Description or reference of the payment.
    pub description: String,
    /// Message to the recipient of the money.
    pub message: String,
    /// Person who sends the money.
    pub from: super::transaction_request::FromAccountTransfer,
    /// Recipient, named by the phone number.
    pub to: super::transaction_request::PostCustomerPhoneNumberJsonV400V140,
}
/// Table of [`TransactionRequestTransferToAtm`].
pub static TRANSACTION_REQUEST_TRANSFER_TO_ATM: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTransferToAtm"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Message to the recipient of the money.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::FROM_ACCOUNT_TRANSFER,
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::POST_CUSTOMER_PHONE_NUMBER_JSON_V400V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Transfer to a phone number.",
};
/// Sender of a transfer: phone number and nickname.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FromAccountTransfer {
    /// Mobile phone number of the sender.
    pub mobile_phone_number: String,
    /// Name by which the sender is known to the recipient.
    pub nickname: String,
}
/// Table of [`FromAccountTransfer`].
pub static FROM_ACCOUNT_TRANSFER: schema::Schema = schema::Schema {
    name: Some("FromAccountTransfer"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number of the sender.",
                },
            },
            schema::Property {
                name: "nickname",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name by which the sender is known to the recipient.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Sender of a transfer: phone number and nickname.",
};
/// Names somebody by phone number.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerPhoneNumberJsonV400V140 {
    /// Mobile phone number of the recipient.
    pub mobile_phone_number: String,
}
/// Table of [`PostCustomerPhoneNumberJsonV400V140`].
pub static POST_CUSTOMER_PHONE_NUMBER_JSON_V400V140: schema::Schema = schema::Schema {
    name: Some("PostCustomerPhoneNumberJsonV400V140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number of the recipient.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names somebody by phone number.",
};
/// Names an account by its IBAN.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IbanJson {
    /// IBAN of the account.
    pub iban: String,
}
/// Table of [`IbanJson`].
pub static IBAN_JSON: schema::Schema = schema::Schema {
    name: Some("IbanJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "iban",
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
                    description: "IBAN of the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names an account by its IBAN.",
};
/// Receiver of a payment by the routings of bank, branch and account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestSimple {
    /// Addressing scheme of the recipient's bank, for example `BIC`.
    #[serde(rename = "otherBankRoutingScheme")]
    pub other_bank_routing_scheme: String,
    /// Identifier of the recipient's bank in its scheme.
    #[serde(rename = "otherBankRoutingAddress")]
    pub other_bank_routing_address: String,
    /// Addressing scheme of the recipient's branch, for example `BRANCH-CODE`.
    #[serde(rename = "otherBranchRoutingScheme")]
    pub other_branch_routing_scheme: String,
    /// Identifier of the recipient's branch in its scheme.
    #[serde(rename = "otherBranchRoutingAddress")]
    pub other_branch_routing_address: String,
    /// Addressing scheme of the recipient's account, for example `IBAN`.
    #[serde(rename = "otherAccountRoutingScheme")]
    pub other_account_routing_scheme: String,
    /// Identifier of the recipient's account in its scheme.
    #[serde(rename = "otherAccountRoutingAddress")]
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    #[serde(rename = "otherAccountSecondaryRoutingScheme")]
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the recipient's account in its scheme.
    #[serde(rename = "otherAccountSecondaryRoutingAddress")]
    pub other_account_secondary_routing_address: String,
}
/// Table of [`TransactionRequestSimple`].
pub static TRANSACTION_REQUEST_SIMPLE: schema::Schema = schema::Schema {
    name: Some("TransactionRequestSimple"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "otherBankRoutingScheme",
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
                    description: "Addressing scheme of the recipient's bank, for example `BIC`.",
                },
            },
            schema::Property {
                name: "otherBankRoutingAddress",
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
                    description: "Identifier of the recipient's bank in its scheme.",
                },
            },
            schema::Property {
                name: "otherBranchRoutingScheme",
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
                    description: "Addressing scheme of the recipient's branch, for example `BRANCH-CODE`.",
                },
            },
            schema::Property {
                name: "otherBranchRoutingAddress",
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
                    description: "Identifier of the recipient's branch in its scheme.",
                },
            },
            schema::Property {
                name: "otherAccountRoutingScheme",
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
                    description: "Addressing scheme of the recipient's account, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "otherAccountRoutingAddress",
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
                    description: "Identifier of the recipient's account in its scheme.",
                },
            },
            schema::Property {
                name: "otherAccountSecondaryRoutingScheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "otherAccountSecondaryRoutingAddress",
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
                    description: "Second identifier of the recipient's account in its scheme.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Receiver of a payment by the routings of bank, branch and account.",
};
/// Names a counterparty by its id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyIdJson {
    /// Id of the counterparty.
    pub counterparty_id: String,
}
/// Table of [`CounterpartyIdJson`].
pub static COUNTERPARTY_ID_JSON: schema::Schema = schema::Schema {
    name: Some("CounterpartyIdJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names a counterparty by its id.",
};
/// Transfer to an account at some bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTransferToAccount {
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJson,
    /// Description or reference of the payment.
    pub description: String,
    /// Kind of the transfer.
    pub transfer_type: String,
    /// Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.
    pub future_date: String,
    /// Account that receives the money.
    pub to: super::transaction_request::ToAccountTransferToAccount,
}
/// Table of [`TransactionRequestTransferToAccount`].
pub static TRANSACTION_REQUEST_TRANSFER_TO_ACCOUNT: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTransferToAccount"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "transfer_type",
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
                    description: "Kind of the transfer.",
                },
            },
            schema::Property {
                name: "future_date",
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
                    description: "Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.",
                },
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::TO_ACCOUNT_TRANSFER_TO_ACCOUNT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Transfer to an account at some bank.",
};
/// Receiver of a transfer: name, bank, branch and account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ToAccountTransferToAccount {
    /// Name of the recipient.
    pub name: String,
    /// Code of the bank that receives the money.
    pub bank_code: String,
    /// Number of the branch that receives the money.
    pub branch_number: String,
    /// Account that receives the money.
    pub account: super::transaction_request::ToAccountTransferToAccountAccount,
}
/// Table of [`ToAccountTransferToAccount`].
pub static TO_ACCOUNT_TRANSFER_TO_ACCOUNT: schema::Schema = schema::Schema {
    name: Some("ToAccountTransferToAccount"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
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
                    description: "Name of the recipient.",
                },
            },
            schema::Property {
                name: "bank_code",
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
                    description: "Code of the bank that receives the money.",
                },
            },
            schema::Property {
                name: "branch_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number of the branch that receives the money.",
                },
            },
            schema::Property {
                name: "account",
                required: true,
                schema: &super::transaction_request::TO_ACCOUNT_TRANSFER_TO_ACCOUNT_ACCOUNT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Receiver of a transfer: name, bank, branch and account.",
};
/// Receiving account: number and IBAN.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ToAccountTransferToAccountAccount {
    /// Number of the account.
    pub number: String,
    /// IBAN of the account.
    pub iban: String,
}
/// Table of [`ToAccountTransferToAccountAccount`].
pub static TO_ACCOUNT_TRANSFER_TO_ACCOUNT_ACCOUNT: schema::Schema = schema::Schema {
    name: Some("ToAccountTransferToAccountAccount"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "number",
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
                    description: "Number of the account.",
                },
            },
            schema::Property {
                name: "iban",
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
                    description: "IBAN of the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Receiving account: number and IBAN.",
};
/// SEPA credit transfer: both accounts, amount and name of the creditor.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SepaCreditTransfers {
    /// Account that pays.
    #[serde(rename = "debtorAccount")]
    pub debtor_account: super::transaction_request::IbanJson,
    /// Amount to be paid, with its currency.
    #[serde(rename = "instructedAmount")]
    pub instructed_amount: super::transaction_request::PursesJson,
    /// Account that receives the money.
    #[serde(rename = "creditorAccount")]
    pub creditor_account: super::transaction_request::IbanJson,
    /// Name of the person or company that receives the money.
    #[serde(rename = "creditorName")]
    pub creditor_name: String,
}
/// Table of [`SepaCreditTransfers`].
pub static SEPA_CREDIT_TRANSFERS: schema::Schema = schema::Schema {
    name: Some("SepaCreditTransfers"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "debtorAccount",
                required: true,
                schema: &super::transaction_request::IBAN_JSON,
            },
            schema::Property {
                name: "instructedAmount",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "creditorAccount",
                required: true,
                schema: &super::transaction_request::IBAN_JSON,
            },
            schema::Property {
                name: "creditorName",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the person or company that receives the money.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "SEPA credit transfer: both accounts, amount and name of the creditor.",
};
/// Transfer to be drawn as cash at a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTransferToAtmV140 {
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJson,
    /// Description or reference of the payment.
    pub description: String,
    /// Message to the recipient of the money.
    pub message: String,
    /// Person who sends the money.
    pub from: super::transaction_request::FromAccountTransfer,
    /// Person who collects the money at an ATM.
    pub to: super::transaction_request::ToAccountTransferToAtm,
}
/// Table of [`TransactionRequestTransferToAtmV140`].
pub static TRANSACTION_REQUEST_TRANSFER_TO_ATM_V140: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTransferToAtmV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Message to the recipient of the money.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::FROM_ACCOUNT_TRANSFER,
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::TO_ACCOUNT_TRANSFER_TO_ATM,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Transfer to be drawn as cash at a cash machine.",
};
/// Who may draw the cash: name, date of birth, phone number and document.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ToAccountTransferToAtm {
    /// Full name of the recipient as in official documents.
    pub legal_name: String,
    /// Date of birth of the recipient, as `yyyyMMdd`.
    pub date_of_birth: String,
    /// Mobile phone number of the recipient.
    pub mobile_phone_number: String,
    /// Identity document of the recipient.
    pub kyc_document: super::transaction_request::ToAccountTransferToAtmKycDocument,
}
/// Table of [`ToAccountTransferToAtm`].
pub static TO_ACCOUNT_TRANSFER_TO_ATM: schema::Schema = schema::Schema {
    name: Some("ToAccountTransferToAtm"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the recipient as in official documents.",
                },
            },
            schema::Property {
                name: "date_of_birth",
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
                    description: "Date of birth of the recipient, as `yyyyMMdd`.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number of the recipient.",
                },
            },
            schema::Property {
                name: "kyc_document",
                required: true,
                schema: &super::transaction_request::TO_ACCOUNT_TRANSFER_TO_ATM_KYC_DOCUMENT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Who may draw the cash: name, date of birth, phone number and document.",
};
/// Document by which the receiver proves identity.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ToAccountTransferToAtmKycDocument {
    /// Kind of the identity document, for example `passport`.
    pub r#type: String,
    /// Number of the identity document.
    pub number: String,
}
/// Table of [`ToAccountTransferToAtmKycDocument`].
pub static TO_ACCOUNT_TRANSFER_TO_ATM_KYC_DOCUMENT: schema::Schema = schema::Schema {
    name: Some("ToAccountTransferToAtmKycDocument"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "type",
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
                    description: "Kind of the identity document, for example `passport`.",
                },
            },
            schema::Property {
                name: "number",
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
                    description: "Number of the identity document.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Document by which the receiver proves identity.",
};
/// Request for a payment with its charge, in the form of v2.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestWithChargeJson {
    /// Id of the transaction request.
    pub id: String,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Account that pays.
    pub from: super::transaction_request::TransactionRequestAccountJsonV140,
    /// What was requested: amount, recipient and description.
    pub details: super::transaction_request::TransactionRequestBodyJson,
    /// Ids of the transactions that the request led to; empty until it is carried out.
    pub transaction_ids: String,
    /// State of the transaction request, for example `INITIATED` or `COMPLETED`.
    pub status: String,
    /// When the request was made.
    pub start_date: String,
    /// When the request was finished.
    pub end_date: String,
    /// Challenge to be answered before the payment is made; `null` if none is needed.
    pub challenge: Option<super::transaction_request::ChallengeJsonV140>,
    /// Fee for the payment.
    pub charge: super::transaction_request::TransactionRequestChargeJsonV140,
}
/// Table of [`TransactionRequestWithChargeJson`].
pub static TRANSACTION_REQUEST_WITH_CHARGE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestWithChargeJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the transaction request.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON,
            },
            schema::Property {
                name: "transaction_ids",
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
                    description: "Ids of the transactions that the request led to; empty until it is carried out.",
                },
            },
            schema::Property {
                name: "status",
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
                    description: "State of the transaction request, for example `INITIATED` or `COMPLETED`.",
                },
            },
            schema::Property {
                name: "start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was made.",
                },
            },
            schema::Property {
                name: "end_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was finished.",
                },
            },
            schema::Property {
                name: "challenge",
                required: true,
                schema: &super::transaction_request::CHALLENGE_JSON_V140,
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_CHARGE_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Request for a payment with its charge, in the form of v2.0.0.",
};
/// List of transaction requests with their charges.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestWithChargesJson {
    /// Transaction requests with their fees; empty if there is none.
    pub transaction_requests_with_charges: Vec<
        super::transaction_request::TransactionRequestWithChargeJson,
    >,
}
/// Table of [`TransactionRequestWithChargesJson`].
pub static TRANSACTION_REQUEST_WITH_CHARGES_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestWithChargesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_requests_with_charges",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transaction requests with their fees; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transaction requests with their charges.",
};
/// Request for a payment with its charge, state and challenge.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestWithChargeJSON210 {
    /// Id of the transaction request.
    pub id: String,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Account that pays.
    pub from: super::transaction_request::TransactionRequestAccountJsonV140,
    /// What was requested: amount, recipient and description.
    pub details: super::transaction_request::TransactionRequestBodyAllTypes,
    /// Ids of the transactions that the request led to; empty until it is carried out.
    pub transaction_ids: Vec<String>,
    /// State of the transaction request, for example `INITIATED` or `COMPLETED`.
    pub status: String,
    /// When the request was made.
    pub start_date: String,
    /// When the request was finished.
    pub end_date: String,
    /// Challenge to be answered before the payment is made; `null` if none is needed.
    pub challenge: Option<super::transaction_request::ChallengeJsonV140>,
    /// Fee for the payment.
    pub charge: super::transaction_request::TransactionRequestChargeJsonV140,
}
/// Table of [`TransactionRequestWithChargeJSON210`].
pub static TRANSACTION_REQUEST_WITH_CHARGE_JSON210: schema::Schema = schema::Schema {
    name: Some("TransactionRequestWithChargeJSON210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the transaction request.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_ALL_TYPES,
            },
            schema::Property {
                name: "transaction_ids",
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
                    description: "Ids of the transactions that the request led to; empty until it is carried out.",
                },
            },
            schema::Property {
                name: "status",
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
                    description: "State of the transaction request, for example `INITIATED` or `COMPLETED`.",
                },
            },
            schema::Property {
                name: "start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was made.",
                },
            },
            schema::Property {
                name: "end_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was finished.",
                },
            },
            schema::Property {
                name: "challenge",
                required: true,
                schema: &super::transaction_request::CHALLENGE_JSON_V140,
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_CHARGE_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Request for a payment with its charge, state and challenge.",
};
/// List of the ways to pay at a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTypesJSON {
    /// Types of transaction requests; empty if there is none.
    pub transaction_request_types: Vec<
        super::transaction_request::TransactionRequestTypeJSONV210,
    >,
}
/// Table of [`TransactionRequestTypesJSON`].
pub static TRANSACTION_REQUEST_TYPES_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTypesJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_request_types",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_TYPE_JSONV210,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Types of transaction requests; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the ways to pay at a bank.",
};
/// Name of a way to pay.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestTypeJSONV210 {
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub transaction_request_type: String,
}
/// Table of [`TransactionRequestTypeJSONV210`].
pub static TRANSACTION_REQUEST_TYPE_JSONV210: schema::Schema = schema::Schema {
    name: Some("TransactionRequestTypeJSONV210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_request_type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name of a way to pay.",
};
/// List of transaction requests with their charges.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestWithChargeJSONs210 {
    /// Transaction requests with their fees; empty if there is none.
    pub transaction_requests_with_charges: Vec<
        super::transaction_request::TransactionRequestWithChargeJSON210,
    >,
}
/// Table of [`TransactionRequestWithChargeJSONs210`].
pub static TRANSACTION_REQUEST_WITH_CHARGE_JSO_NS210: schema::Schema = schema::Schema {
    name: Some("TransactionRequestWithChargeJSONs210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_requests_with_charges",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transaction requests with their fees; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transaction requests with their charges.",
};
/// The stored past transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostHistoricalTransactionResponseJson {
    /// Id of the transaction.
    pub transaction_id: String,
    /// Account that pays.
    pub from: super::transaction_request::HistoricalTransactionAccountJsonV310,
    /// Account that receives the money.
    pub to: super::transaction_request::HistoricalTransactionAccountJsonV310,
    /// Amount that was paid, with its currency.
    pub value: super::transaction_request::PursesJson,
    /// Description of the transaction.
    pub description: String,
    /// When the transaction was posted.
    pub posted: String,
    /// When the transaction was completed.
    pub completed: String,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub transaction_request_type: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
}
/// Table of [`PostHistoricalTransactionResponseJson`].
pub static POST_HISTORICAL_TRANSACTION_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("PostHistoricalTransactionResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_id",
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
                    description: "Id of the transaction.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310,
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Description of the transaction.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the transaction was posted.",
                },
            },
            schema::Property {
                name: "completed",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the transaction was completed.",
                },
            },
            schema::Property {
                name: "transaction_request_type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The stored past transaction.",
};
/// One side of a past transaction: an account or a counterparty.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct HistoricalTransactionAccountJsonV310 {
    /// Id of the bank that keeps the account; given together with `account_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Id of the account; given together with `bank_id`, if the account is kept on this server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id of the counterparty, if the account is kept elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counterparty_id: Option<String>,
}
/// Table of [`HistoricalTransactionAccountJsonV310`].
pub static HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310: schema::Schema = schema::Schema {
    name: Some("HistoricalTransactionAccountJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: false,
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
                    description: "Id of the bank that keeps the account; given together with `account_id`.",
                },
            },
            schema::Property {
                name: "account_id",
                required: false,
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
                    description: "Id of the account; given together with `bank_id`, if the account is kept on this server.",
                },
            },
            schema::Property {
                name: "counterparty_id",
                required: false,
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
                    description: "Id of the counterparty, if the account is kept elsewhere.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One side of a past transaction: an account or a counterparty.",
};
/// Request for a payment with its charge, state and challenges.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestWithChargeJSON400 {
    /// Id of the transaction request.
    pub id: String,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Account that pays.
    pub from: super::transaction_request::TransactionRequestAccountJsonV140,
    /// What was requested: amount, recipient and description.
    pub details: super::transaction_request::TransactionRequestBodyAllTypes,
    /// Ids of the transactions that the request led to; empty until it is carried out.
    pub transaction_ids: Vec<String>,
    /// State of the transaction request, for example `INITIATED` or `COMPLETED`.
    pub status: String,
    /// When the request was made.
    pub start_date: String,
    /// When the request was finished.
    pub end_date: String,
    /// Challenges to be answered before the payment is made, one per user.
    pub challenges: Vec<super::transaction_request::ChallengeJsonV400>,
    /// Fee for the payment.
    pub charge: super::transaction_request::TransactionRequestChargeJsonV140,
}
/// Table of [`TransactionRequestWithChargeJSON400`].
pub static TRANSACTION_REQUEST_WITH_CHARGE_JSON400: schema::Schema = schema::Schema {
    name: Some("TransactionRequestWithChargeJSON400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the transaction request.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_ALL_TYPES,
            },
            schema::Property {
                name: "transaction_ids",
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
                    description: "Ids of the transactions that the request led to; empty until it is carried out.",
                },
            },
            schema::Property {
                name: "status",
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
                    description: "State of the transaction request, for example `INITIATED` or `COMPLETED`.",
                },
            },
            schema::Property {
                name: "start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was made.",
                },
            },
            schema::Property {
                name: "end_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was finished.",
                },
            },
            schema::Property {
                name: "challenges",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::CHALLENGE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Challenges to be answered before the payment is made, one per user.",
                },
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_CHARGE_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Request for a payment with its charge, state and challenges.",
};
/// Challenge for one user that must be answered before a payment is made.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChallengeJsonV400 {
    /// Id of the challenge.
    pub id: String,
    /// Id of the user who must answer.
    pub user_id: String,
    /// Wrong answers that are allowed before the challenge fails.
    pub allowed_attempts: i64,
    /// Kind of the challenge, for example `OBP_TRANSACTION_REQUEST_CHALLENGE`.
    pub challenge_type: String,
    /// Path of the operation that takes the answer.
    pub link: String,
}
/// Table of [`ChallengeJsonV400`].
pub static CHALLENGE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ChallengeJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the challenge.",
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
                    description: "Id of the user who must answer.",
                },
            },
            schema::Property {
                name: "allowed_attempts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Wrong answers that are allowed before the challenge fails.",
                },
            },
            schema::Property {
                name: "challenge_type",
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
                    description: "Kind of the challenge, for example `OBP_TRANSACTION_REQUEST_CHALLENGE`.",
                },
            },
            schema::Property {
                name: "link",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Url),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Path of the operation that takes the answer.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Challenge for one user that must be answered before a payment is made.",
};
/// Additional named value of a transaction request.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestAttributeResponseJson {
    /// Id of the transaction request attribute.
    pub transaction_request_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`TransactionRequestAttributeResponseJson`].
pub static TRANSACTION_REQUEST_ATTRIBUTE_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestAttributeResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_request_attribute_id",
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
                    description: "Id of the transaction request attribute.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the attribute.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
                },
            },
            schema::Property {
                name: "value",
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
                    description: "Value of the attribute as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a transaction request.",
};
/// Confirmation of a deletion.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OBPAnon {
    /// Always `true`: the entry has been deleted.
    pub value: bool,
}
/// Table of [`OBPAnon`].
pub static OBP_ANON: schema::Schema = schema::Schema {
    name: Some("OBPAnon"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Always `true`: the entry has been deleted.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Confirmation of a deletion.",
};
/// List of the attributes of a transaction request.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestAttributesResponseJson {
    /// Additional named values stored for the transaction request; empty if there is none.
    pub transaction_request_attributes: Vec<
        super::transaction_request::TransactionRequestAttributeResponseJson,
    >,
}
/// Table of [`TransactionRequestAttributesResponseJson`].
pub static TRANSACTION_REQUEST_ATTRIBUTES_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestAttributesResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_request_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the transaction request; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the attributes of a transaction request.",
};
/// Answer to the challenge of a payment.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChallengeAnswerJSON {
    /// Id of the challenge.
    pub id: String,
    /// Answer to the challenge, for example the code that was sent.
    pub answer: String,
}
/// Table of [`ChallengeAnswerJSON`].
pub static CHALLENGE_ANSWER_JSON: schema::Schema = schema::Schema {
    name: Some("ChallengeAnswerJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the challenge.",
                },
            },
            schema::Property {
                name: "answer",
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
                    description: "Answer to the challenge, for example the code that was sent.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Answer to the challenge of a payment.",
};
/// Payment to be made, in the form of v1.4.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyJsonV140 {
    /// Account that receives the money.
    pub to: super::transaction_request::TransactionRequestAccountJsonV140Request,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
    /// Kind of challenge that is wanted.
    pub challenge_type: String,
}
/// Table of [`TransactionRequestBodyJsonV140`].
pub static TRANSACTION_REQUEST_BODY_JSON_V140: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "challenge_type",
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
                    description: "Kind of challenge that is wanted.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment to be made, in the form of v1.4.0.",
};
/// Names an account by its bank and its id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestAccountJsonV140Request {
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account that pays or receives.
    pub account_id: String,
}
/// Table of [`TransactionRequestAccountJsonV140Request`].
pub static TRANSACTION_REQUEST_ACCOUNT_JSON_V140_REQUEST: schema::Schema = schema::Schema {
    name: Some("TransactionRequestAccountJsonV140Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "account_id",
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
                    description: "Id of the account that pays or receives.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names an account by its bank and its id.",
};
/// Amount with its currency, both as text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PursesJsonRequest {
    /// Three-letter currency code, for example `EUR`.
    pub currency: String,
    /// Amount as text, for example `10.12`.
    pub amount: String,
}
/// Table of [`PursesJsonRequest`].
pub static PURSES_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("PursesJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Three-letter currency code, for example `EUR`.",
                },
            },
            schema::Property {
                name: "amount",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Amount as text, for example `10.12`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Amount with its currency, both as text.",
};
/// Payment to an account of this server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyJsonV200 {
    /// Account that receives the money.
    pub to: super::transaction_request::TransactionRequestAccountJsonV140Request,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
}
/// Table of [`TransactionRequestBodyJsonV200`].
pub static TRANSACTION_REQUEST_BODY_JSON_V200: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyJsonV200"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment to an account of this server.",
};
/// Payment to a counterparty of the account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyCounterpartyJSON {
    /// Counterparty that receives the money.
    pub to: super::transaction_request::CounterpartyIdJsonRequest,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
    /// Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub future_date: Option<String>,
}
/// Table of [`TransactionRequestBodyCounterpartyJSON`].
pub static TRANSACTION_REQUEST_BODY_COUNTERPARTY_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyCounterpartyJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::COUNTERPARTY_ID_JSON_REQUEST,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
            schema::Property {
                name: "future_date",
                required: false,
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
                    description: "Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment to a counterparty of the account.",
};
/// Names a counterparty by its id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyIdJsonRequest {
    /// Id of the counterparty.
    pub counterparty_id: String,
}
/// Table of [`CounterpartyIdJsonRequest`].
pub static COUNTERPARTY_ID_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("CounterpartyIdJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names a counterparty by its id.",
};
/// Payment without a fixed form of the receiver.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyFreeFormJSON {
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
}
/// Table of [`TransactionRequestBodyFreeFormJSON`].
pub static TRANSACTION_REQUEST_BODY_FREE_FORM_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyFreeFormJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment without a fixed form of the receiver.",
};
/// Payment to an IBAN by SEPA.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodySEPAJSON {
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Account that receives the money, named by its IBAN.
    pub to: super::transaction_request::IbanJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
    /// Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub future_date: Option<String>,
}
/// Table of [`TransactionRequestBodySEPAJSON`].
pub static TRANSACTION_REQUEST_BODY_SEPAJSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodySEPAJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::IBAN_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
            schema::Property {
                name: "future_date",
                required: false,
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
                    description: "Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment to an IBAN by SEPA.",
};
/// Names an account by its IBAN.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IbanJsonRequest {
    /// IBAN of the account.
    pub iban: String,
}
/// Table of [`IbanJsonRequest`].
pub static IBAN_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("IbanJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "iban",
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
                    description: "IBAN of the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names an account by its IBAN.",
};
/// Past transaction to be stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostHistoricalTransactionJson {
    /// Account that pays.
    pub from: super::transaction_request::HistoricalTransactionAccountJsonV310Request,
    /// Account that receives the money.
    pub to: super::transaction_request::HistoricalTransactionAccountJsonV310Request,
    /// Amount that was paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description of the transaction.
    pub description: String,
    /// When the transaction was posted, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub posted: String,
    /// When the transaction was completed, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub completed: String,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
}
/// Table of [`PostHistoricalTransactionJson`].
pub static POST_HISTORICAL_TRANSACTION_JSON: schema::Schema = schema::Schema {
    name: Some("PostHistoricalTransactionJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "from",
                required: true,
                schema: &super::transaction_request::HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310_REQUEST,
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310_REQUEST,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description of the transaction.",
                },
            },
            schema::Property {
                name: "posted",
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
                    description: "When the transaction was posted, as `yyyy-MM-ddTHH:mm:ssZ`.",
                },
            },
            schema::Property {
                name: "completed",
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
                    description: "When the transaction was completed, as `yyyy-MM-ddTHH:mm:ssZ`.",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Past transaction to be stored.",
};
/// One side of a transaction: an account or a counterparty.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct HistoricalTransactionAccountJsonV310Request {
    /// Id of the bank that keeps the account; given together with `account_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Id of the account; given together with `bank_id`, if the account is kept on this server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id of the counterparty, if the account is kept elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counterparty_id: Option<String>,
}
/// Table of [`HistoricalTransactionAccountJsonV310Request`].
pub static HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310_REQUEST: schema::Schema = schema::Schema {
    name: Some("HistoricalTransactionAccountJsonV310Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the bank that keeps the account; given together with `account_id`.",
                },
            },
            schema::Property {
                name: "account_id",
                required: false,
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
                    description: "Id of the account; given together with `bank_id`, if the account is kept on this server.",
                },
            },
            schema::Property {
                name: "counterparty_id",
                required: false,
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
                    description: "Id of the counterparty, if the account is kept elsewhere.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One side of a transaction: an account or a counterparty.",
};
/// Answer to the challenge of a payment, or the reason for a refusal.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ChallengeAnswerJson400 {
    /// Id of the challenge.
    pub id: String,
    /// Answer to the challenge, for example the code that was sent.
    pub answer: String,
    /// Code of the reason if the payment is rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
    /// Free text that goes with the answer, for example why it is a rejection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<String>,
}
/// Table of [`ChallengeAnswerJson400`].
pub static CHALLENGE_ANSWER_JSON400: schema::Schema = schema::Schema {
    name: Some("ChallengeAnswerJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the challenge.",
                },
            },
            schema::Property {
                name: "answer",
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
                    description: "Answer to the challenge, for example the code that was sent.",
                },
            },
            schema::Property {
                name: "reason_code",
                required: false,
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
                    description: "Code of the reason if the payment is rejected.",
                },
            },
            schema::Property {
                name: "additional_information",
                required: false,
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
                    description: "Free text that goes with the answer, for example why it is a rejection.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Answer to the challenge of a payment, or the reason for a refusal.",
};
/// Past transaction between two accounts of a bank, to be stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostHistoricalTransactionAtBankJson {
    /// Id of the account that paid.
    pub from_account_id: String,
    /// Id of the account that received.
    pub to_account_id: String,
    /// Amount that was paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description of the transaction.
    pub description: String,
    /// When the transaction was posted, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub posted: String,
    /// When the transaction was completed, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub completed: String,
    /// Type of the transaction request, for example `SANDBOX_TAN`.
    pub r#type: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
}
/// Table of [`PostHistoricalTransactionAtBankJson`].
pub static POST_HISTORICAL_TRANSACTION_AT_BANK_JSON: schema::Schema = schema::Schema {
    name: Some("PostHistoricalTransactionAtBankJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "from_account_id",
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
                    description: "Id of the account that paid.",
                },
            },
            schema::Property {
                name: "to_account_id",
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
                    description: "Id of the account that received.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description of the transaction.",
                },
            },
            schema::Property {
                name: "posted",
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
                    description: "When the transaction was posted, as `yyyy-MM-ddTHH:mm:ssZ`.",
                },
            },
            schema::Property {
                name: "completed",
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
                    description: "When the transaction was completed, as `yyyy-MM-ddTHH:mm:ssZ`.",
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
                    description: "Type of the transaction request, for example `SANDBOX_TAN`.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Past transaction between two accounts of a bank, to be stored.",
};
/// Payment that gives back the money of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodyRefundJsonV400 {
    /// Account that receives the money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<
        super::transaction_request::HistoricalTransactionAccountJsonV310Request,
    >,
    /// Counterparty that the money comes back from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<super::transaction_request::CounterpartyIdJsonRequest>,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
    /// Transaction that is refunded, and why.
    pub refund: super::transaction_request::RefundJson,
}
/// Table of [`TransactionRequestBodyRefundJsonV400`].
pub static TRANSACTION_REQUEST_BODY_REFUND_JSON_V400: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodyRefundJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to",
                required: false,
                schema: &super::transaction_request::HISTORICAL_TRANSACTION_ACCOUNT_JSON_V310_REQUEST,
            },
            schema::Property {
                name: "from",
                required: false,
                schema: &super::transaction_request::COUNTERPARTY_ID_JSON_REQUEST,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "refund",
                required: true,
                schema: &super::transaction_request::REFUND_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment that gives back the money of a transaction.",
};
/// Transaction to be refunded and the reason.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RefundJson {
    /// Id of the transaction.
    pub transaction_id: String,
    /// Code of the reason for the refund, for example `CUST`.
    pub reason_code: String,
}
/// Table of [`RefundJson`].
pub static REFUND_JSON: schema::Schema = schema::Schema {
    name: Some("RefundJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_id",
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
                    description: "Id of the transaction.",
                },
            },
            schema::Property {
                name: "reason_code",
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
                    description: "Code of the reason for the refund, for example `CUST`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Transaction to be refunded and the reason.",
};
/// Payment to an IBAN by SEPA, with its reasons.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodySEPAJsonV400 {
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Account that receives the money, named by its IBAN.
    pub to: super::transaction_request::IbanJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
    /// Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub future_date: Option<String>,
    /// Reasons of the payment, each with code and amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<
        Vec<super::transaction_request::TransactionRequestReasonJsonV400>,
    >,
}
/// Table of [`TransactionRequestBodySEPAJsonV400`].
pub static TRANSACTION_REQUEST_BODY_SEPA_JSON_V400: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodySEPAJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::IBAN_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
            schema::Property {
                name: "future_date",
                required: false,
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
                    description: "Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.",
                },
            },
            schema::Property {
                name: "reasons",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_REASON_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Reasons of the payment, each with code and amount.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment to an IBAN by SEPA, with its reasons.",
};
/// Reason of a payment, for example an invoice.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestReasonJsonV400 {
    /// Code of the reason.
    pub code: String,
    /// Number of the document that this reason refers to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_number: Option<String>,
    /// Part of the amount that this reason is about, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// Three-letter currency code, for example `EUR`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Explanation of the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
/// Table of [`TransactionRequestReasonJsonV400`].
pub static TRANSACTION_REQUEST_REASON_JSON_V400: schema::Schema = schema::Schema {
    name: Some("TransactionRequestReasonJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "code",
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
                    description: "Code of the reason.",
                },
            },
            schema::Property {
                name: "document_number",
                required: false,
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
                    description: "Number of the document that this reason refers to.",
                },
            },
            schema::Property {
                name: "amount",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Part of the amount that this reason is about, as text.",
                },
            },
            schema::Property {
                name: "currency",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Three-letter currency code, for example `EUR`.",
                },
            },
            schema::Property {
                name: "description",
                required: false,
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
                    description: "Explanation of the reason.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Reason of a payment, for example an invoice.",
};
/// Payment to an account that is given by its routings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBodySimpleJsonV400 {
    /// Counterparty that receives the money.
    pub to: super::transaction_request::PostSimpleCounterpartyJson400,
    /// Amount to be paid, with its currency.
    pub value: super::transaction_request::PursesJsonRequest,
    /// Description or reference of the payment.
    pub description: String,
    /// Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.
    pub charge_policy: String,
    /// Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub future_date: Option<String>,
}
/// Table of [`TransactionRequestBodySimpleJsonV400`].
pub static TRANSACTION_REQUEST_BODY_SIMPLE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBodySimpleJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "to",
                required: true,
                schema: &super::transaction_request::POST_SIMPLE_COUNTERPARTY_JSON400,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
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
                    description: "Description or reference of the payment.",
                },
            },
            schema::Property {
                name: "charge_policy",
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
                    description: "Who bears the fee: `SHARED`, `SENDER` or `RECEIVER`.",
                },
            },
            schema::Property {
                name: "future_date",
                required: false,
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
                    description: "Day on which the payment is to be made, as `yyyyMMdd`; absent for at once.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Payment to an account that is given by its routings.",
};
/// Receiver of a payment: name and routings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostSimpleCounterpartyJson400 {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
}
/// Table of [`PostSimpleCounterpartyJson400`].
pub static POST_SIMPLE_COUNTERPARTY_JSON400: schema::Schema = schema::Schema {
    name: Some("PostSimpleCounterpartyJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Receiver of a payment: name and routings.",
};
/// Bare list; each entry: request for a payment as the server stores it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct TransactionRequestList(
    /// The value.
    pub Vec<super::transaction_request::TransactionRequest>,
);
/// Table of [`TransactionRequestList`].
pub static TRANSACTION_REQUEST_LIST: schema::Schema = schema::Schema {
    name: Some("TransactionRequestList"),
    shape: schema::Shape::Array {
        items: &super::transaction_request::TRANSACTION_REQUEST,
        min_items: 0usize,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "Bare list; each entry: request for a payment as the server stores it.",
};
/// What `OBPv4.0.0-createTransactionRequestAttribute` answers.
pub type CreateTransactionRequestAttributeV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestAttributeResponseJson,
>;
/// What `OBPv4.0.0-getTransactionRequestAttributes` answers.
pub type GetTransactionRequestAttributesV400Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestAttributesResponseJson,
>;
/// What `OBPv4.0.0-getTransactionRequestAttributeById` answers.
pub type GetTransactionRequestAttributeByIdV400Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestAttributeResponseJson,
>;
/// What `OBPv4.0.0-updateTransactionRequestAttribute` answers.
pub type UpdateTransactionRequestAttributeV400Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestAttributeResponseJson,
>;
/// What `OBPv1.4.0-getTransactionRequestTypes` answers.
pub type GetTransactionRequestTypesV140Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestTypesJsonV140,
>;
/// What `OBPv4.0.0-createTransactionRequestAccount` answers.
pub type CreateTransactionRequestAccountV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv4.0.0-createTransactionRequestAccountOtp` answers.
pub type CreateTransactionRequestAccountOtpV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv2.1.0-createTransactionRequestCounterparty` answers.
pub type CreateTransactionRequestCounterpartyV210Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON210,
>;
/// What `OBPv4.0.0-createTransactionRequestCounterparty` answers.
pub type CreateTransactionRequestCounterpartyV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv2.1.0-createTransactionRequestFreeForm` answers.
pub type CreateTransactionRequestFreeFormV210Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON210,
>;
/// What `OBPv4.0.0-createTransactionRequestFreeForm` answers.
pub type CreateTransactionRequestFreeFormV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv4.0.0-createTransactionRequestRefund` answers.
pub type CreateTransactionRequestRefundV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv2.1.0-createTransactionRequestSepa` answers.
pub type CreateTransactionRequestSepaV210Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON210,
>;
/// What `OBPv4.0.0-createTransactionRequestSepa` answers.
pub type CreateTransactionRequestSepaV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv4.0.0-createTransactionRequestSimple` answers.
pub type CreateTransactionRequestSimpleV400Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON400,
>;
/// What `OBPv1.4.0-createTransactionRequest` answers.
pub type CreateTransactionRequestV140Response = crate::answer::Created<
    super::transaction_request::TransactionRequestJson,
>;
/// What `OBPv2.0.0-createTransactionRequest` answers.
pub type CreateTransactionRequestV200Response = crate::answer::Created<
    super::shared::AnyObject,
>;
/// What `OBPv1.4.0-answerTransactionRequestChallenge` answers.
pub type AnswerTransactionRequestChallengeV140Response = crate::answer::Accepted<
    super::transaction_request::TransactionRequestJson,
>;
/// What `OBPv2.0.0-answerTransactionRequestChallenge` answers.
pub type AnswerTransactionRequestChallengeV200Response = crate::answer::Accepted<
    super::transaction_request::TransactionRequestWithChargeJson,
>;
/// What `OBPv2.1.0-answerTransactionRequestChallenge` answers.
pub type AnswerTransactionRequestChallengeV210Response = crate::answer::Accepted<
    super::transaction_request::TransactionRequestWithChargeJson,
>;
/// What `OBPv4.0.0-answerTransactionRequestChallenge` answers.
pub type AnswerTransactionRequestChallengeV400Response = crate::answer::Accepted<
    super::transaction_request::TransactionRequestWithChargeJSON210,
>;
/// What `OBPv2.1.0-createTransactionRequestSandboxTan` answers.
pub type CreateTransactionRequestSandboxTanV210Response = crate::answer::Created<
    super::transaction_request::TransactionRequestWithChargeJSON210,
>;
/// What `OBPv1.4.0-getTransactionRequests` answers.
pub type GetTransactionRequestsV140Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestList,
>;
/// What `OBPv2.0.0-getTransactionRequests` answers.
pub type GetTransactionRequestsV200Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestWithChargesJson,
>;
/// What `OBPv2.1.0-getTransactionRequests` answers.
pub type GetTransactionRequestsV210Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestWithChargeJSONs210,
>;
/// What `OBPv3.1.0-getTransactionRequests` answers.
pub type GetTransactionRequestsV310Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestWithChargeJSONs210,
>;
/// What `OBPv4.0.0-getTransactionRequest` answers.
pub type GetTransactionRequestV400Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestWithChargeJSON210,
>;
/// What `OBPv4.0.0-createOrUpdateTransactionRequestAttributeDefinition` answers.
pub type CreateOrUpdateTransactionRequestAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-getTransactionRequestAttributeDefinition` answers.
pub type GetTransactionRequestAttributeDefinitionV400Response = crate::answer::Ok<
    super::account::AttributeDefinitionsResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteTransactionRequestAttributeDefinition` answers.
pub type DeleteTransactionRequestAttributeDefinitionV400Response = crate::answer::Ok<
    super::transaction_request::OBPAnon,
>;
/// What `OBPv4.0.0-createHistoricalTransactionAtBank` answers.
pub type CreateHistoricalTransactionAtBankV400Response = crate::answer::Created<
    super::transaction_request::PostHistoricalTransactionResponseJson,
>;
/// What `OBPv2.1.0-getTransactionRequestTypesSupportedByBank` answers.
pub type GetTransactionRequestTypesSupportedByBankV210Response = crate::answer::Ok<
    super::transaction_request::TransactionRequestTypesJSON,
>;
/// What `OBPv3.1.0-saveHistoricalTransaction` answers.
pub type SaveHistoricalTransactionV310Response = crate::answer::Created<
    super::transaction_request::PostHistoricalTransactionResponseJson,
>;
/// The operations of `transaction-request.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait TransactionRequestApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Add an attribute to a transaction request (`OBPv4.0.0-createTransactionRequestAttribute`).
    fn create_transaction_request_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_request_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestAttributeV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestAttributeV400Response::Created(call.example()))
        }
    }
    /// List the attributes of a transaction request (`OBPv4.0.0-getTransactionRequestAttributes`).
    fn get_transaction_request_attributes_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_request_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionRequestAttributesV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionRequestAttributesV400Response::Ok(call.example()))
        }
    }
    /// Get an attribute of a transaction request (`OBPv4.0.0-getTransactionRequestAttributeById`).
    fn get_transaction_request_attribute_by_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_request_id: String,
        attribute_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionRequestAttributeByIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionRequestAttributeByIdV400Response::Ok(call.example()))
        }
    }
    /// Change an attribute of a transaction request (`OBPv4.0.0-updateTransactionRequestAttribute`).
    fn update_transaction_request_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_request_id: String,
        attribute_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<
            UpdateTransactionRequestAttributeV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateTransactionRequestAttributeV400Response::Ok(call.example()))
        }
    }
    /// List the ways to pay from an account (`OBPv1.4.0-getTransactionRequestTypes`).
    fn get_transaction_request_types_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionRequestTypesV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionRequestTypesV140Response::Ok(call.example())) }
    }
    /// Pay to an account on this server (ACCOUNT) (`OBPv4.0.0-createTransactionRequestAccount`).
    fn create_transaction_request_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyJsonV200,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestAccountV400Response::Created(call.example()))
        }
    }
    /// Pay to an account with a one-time password (ACCOUNT_OTP) (`OBPv4.0.0-createTransactionRequestAccountOtp`).
    fn create_transaction_request_account_otp_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyJsonV200,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestAccountOtpV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestAccountOtpV400Response::Created(call.example()))
        }
    }
    /// Pay a counterparty (v2.1.0 to v3.1.0) (`OBPv2.1.0-createTransactionRequestCounterparty`).
    fn create_transaction_request_counterparty_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyCounterpartyJSON,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestCounterpartyV210Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestCounterpartyV210Response::Created(call.example()))
        }
    }
    /// Pay a counterparty (v4.0.0 on) (`OBPv4.0.0-createTransactionRequestCounterparty`).
    fn create_transaction_request_counterparty_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyCounterpartyJSON,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestCounterpartyV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestCounterpartyV400Response::Created(call.example()))
        }
    }
    /// Start a payment in free form (v2.1.0 to v3.1.0) (`OBPv2.1.0-createTransactionRequestFreeForm`).
    fn create_transaction_request_free_form_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyFreeFormJSON,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestFreeFormV210Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestFreeFormV210Response::Created(call.example()))
        }
    }
    /// Start a payment in free form (v4.0.0 on) (`OBPv4.0.0-createTransactionRequestFreeForm`).
    fn create_transaction_request_free_form_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyFreeFormJSON,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestFreeFormV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestFreeFormV400Response::Created(call.example()))
        }
    }
    /// Refund a transaction (`OBPv4.0.0-createTransactionRequestRefund`).
    fn create_transaction_request_refund_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyRefundJsonV400,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestRefundV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestRefundV400Response::Created(call.example()))
        }
    }
    /// Pay to an IBAN (v2.1.0 to v3.1.0) (`OBPv2.1.0-createTransactionRequestSepa`).
    fn create_transaction_request_sepa_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodySEPAJSON,
        >,
    ) -> impl Future<
        Output = Result<CreateTransactionRequestSepaV210Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateTransactionRequestSepaV210Response::Created(call.example()))
        }
    }
    /// Pay to an IBAN (v4.0.0 on) (`OBPv4.0.0-createTransactionRequestSepa`).
    fn create_transaction_request_sepa_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodySEPAJsonV400,
        >,
    ) -> impl Future<
        Output = Result<CreateTransactionRequestSepaV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateTransactionRequestSepaV400Response::Created(call.example()))
        }
    }
    /// Pay to an account given by its identifiers (SIMPLE) (`OBPv4.0.0-createTransactionRequestSimple`).
    fn create_transaction_request_simple_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodySimpleJsonV400,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestSimpleV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestSimpleV400Response::Created(call.example()))
        }
    }
    /// Start a payment of any type (v1.4.0) (`OBPv1.4.0-createTransactionRequest`).
    fn create_transaction_request_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_type: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyJsonV140,
        >,
    ) -> impl Future<
        Output = Result<CreateTransactionRequestV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateTransactionRequestV140Response::Created(call.example())) }
    }
    /// Start a payment of any type (v2.0.0) (`OBPv2.0.0-createTransactionRequest`).
    fn create_transaction_request_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_type: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyJsonV200,
        >,
    ) -> impl Future<
        Output = Result<CreateTransactionRequestV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateTransactionRequestV200Response::Created(call.example())) }
    }
    /// Answer the challenge of a transaction request (v1.4.0) (`OBPv1.4.0-answerTransactionRequestChallenge`).
    fn answer_transaction_request_challenge_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_type: String,
        transaction_request_id: String,
        body: crate::payload::Body<super::transaction_request::ChallengeAnswerJSON>,
    ) -> impl Future<
        Output = Result<
            AnswerTransactionRequestChallengeV140Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AnswerTransactionRequestChallengeV140Response::Accepted(call.example()))
        }
    }
    /// Answer the challenge of a transaction request (v2.0.0) (`OBPv2.0.0-answerTransactionRequestChallenge`).
    fn answer_transaction_request_challenge_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_type: String,
        transaction_request_id: String,
        body: crate::payload::Body<super::transaction_request::ChallengeAnswerJSON>,
    ) -> impl Future<
        Output = Result<
            AnswerTransactionRequestChallengeV200Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AnswerTransactionRequestChallengeV200Response::Accepted(call.example()))
        }
    }
    /// Answer the challenge of a transaction request (v2.1.0 to v3.1.0) (`OBPv2.1.0-answerTransactionRequestChallenge`).
    fn answer_transaction_request_challenge_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_type: String,
        transaction_request_id: String,
        body: crate::payload::Body<super::transaction_request::ChallengeAnswerJSON>,
    ) -> impl Future<
        Output = Result<
            AnswerTransactionRequestChallengeV210Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AnswerTransactionRequestChallengeV210Response::Accepted(call.example()))
        }
    }
    /// Answer the challenge of a transaction request (v4.0.0 on) (`OBPv4.0.0-answerTransactionRequestChallenge`).
    fn answer_transaction_request_challenge_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_type: String,
        transaction_request_id: String,
        body: crate::payload::Body<super::transaction_request::ChallengeAnswerJson400>,
    ) -> impl Future<
        Output = Result<
            AnswerTransactionRequestChallengeV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AnswerTransactionRequestChallengeV400Response::Accepted(call.example()))
        }
    }
    /// Pay to an account on this server (SANDBOX_TAN) (`OBPv2.1.0-createTransactionRequestSandboxTan`).
    fn create_transaction_request_sandbox_tan_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_request::TransactionRequestBodyJsonV200,
        >,
    ) -> impl Future<
        Output = Result<
            CreateTransactionRequestSandboxTanV210Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateTransactionRequestSandboxTanV210Response::Created(call.example()))
        }
    }
    /// List the transaction requests of an account (v1.4.0) (`OBPv1.4.0-getTransactionRequests`).
    fn get_transaction_requests_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionRequestsV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionRequestsV140Response::Ok(call.example())) }
    }
    /// List the transaction requests of an account (v2.0.0) (`OBPv2.0.0-getTransactionRequests`).
    fn get_transaction_requests_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionRequestsV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionRequestsV200Response::Ok(call.example())) }
    }
    /// List the transaction requests of an account (v2.1.0 to v3.0.0) (`OBPv2.1.0-getTransactionRequests`).
    fn get_transaction_requests_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionRequestsV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionRequestsV210Response::Ok(call.example())) }
    }
    /// List the transaction requests of an account (v3.1.0 on) (`OBPv3.1.0-getTransactionRequests`).
    fn get_transaction_requests_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionRequestsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionRequestsV310Response::Ok(call.example())) }
    }
    /// Get a transaction request (`OBPv4.0.0-getTransactionRequest`).
    fn get_transaction_request_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_request_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionRequestV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionRequestV400Response::Ok(call.example())) }
    }
    /// Create or change a definition of transaction request attributes (`OBPv4.0.0-createOrUpdateTransactionRequestAttributeDefinition`).
    fn create_or_update_transaction_request_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateTransactionRequestAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateTransactionRequestAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// List the definitions of transaction request attributes (`OBPv4.0.0-getTransactionRequestAttributeDefinition`).
    fn get_transaction_request_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionRequestAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionRequestAttributeDefinitionV400Response::Ok(call.example()))
        }
    }
    /// Delete a definition of transaction request attributes (`OBPv4.0.0-deleteTransactionRequestAttributeDefinition`).
    fn delete_transaction_request_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_definition_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteTransactionRequestAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                DeleteTransactionRequestAttributeDefinitionV400Response::Ok(
                    call.example(),
                ),
            )
        }
    }
    /// Record a past transaction at one bank (`OBPv4.0.0-createHistoricalTransactionAtBank`).
    fn create_historical_transaction_at_bank_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::transaction_request::PostHistoricalTransactionAtBankJson,
        >,
    ) -> impl Future<
        Output = Result<
            CreateHistoricalTransactionAtBankV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateHistoricalTransactionAtBankV400Response::Created(call.example()))
        }
    }
    /// List the transaction request types of a bank (`OBPv2.1.0-getTransactionRequestTypesSupportedByBank`).
    fn get_transaction_request_types_supported_by_bank_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionRequestTypesSupportedByBankV210Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionRequestTypesSupportedByBankV210Response::Ok(call.example()))
        }
    }
    /// Record a past transaction at any bank (`OBPv3.1.0-saveHistoricalTransaction`).
    fn save_historical_transaction_v310(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::transaction_request::PostHistoricalTransactionJson,
        >,
    ) -> impl Future<
        Output = Result<SaveHistoricalTransactionV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(SaveHistoricalTransactionV310Response::Created(call.example())) }
    }
}
/// Binds a [`TransactionRequestApi`] to its routes.
#[derive(Debug)]
pub struct TransactionRequestRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: TransactionRequestApi> poem_openapi::OpenApi for TransactionRequestRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Transaction-Request", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Transaction-Request", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_TRANSACTION_REQUEST_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUEST_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_request_attributes_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUEST_ATTRIBUTE_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_request_attribute_by_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.path("ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_TRANSACTION_REQUEST_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_transaction_request_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.path("ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUEST_TYPES_V140,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_request_types_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_ACCOUNT_OTP_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_account_otp_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_COUNTERPARTY_V210,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_counterparty_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_COUNTERPARTY_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_counterparty_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_FREE_FORM_V210,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_free_form_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_FREE_FORM_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_free_form_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_REFUND_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_refund_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_SEPA_V210,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_sepa_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_SEPA_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_sepa_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_SIMPLE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_simple_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_V140,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_TYPE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_V200,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_TYPE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V140,
                    |api, sent| routes::answer(
                        api
                            .answer_transaction_request_challenge_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_TYPE"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V200,
                    |api, sent| routes::answer(
                        api
                            .answer_transaction_request_challenge_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_TYPE"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V210,
                    |api, sent| routes::answer(
                        api
                            .answer_transaction_request_challenge_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_TYPE"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V400,
                    |api, sent| routes::answer(
                        api
                            .answer_transaction_request_challenge_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_TYPE"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_REQUEST_SANDBOX_TAN_V210,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_request_sandbox_tan_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUESTS_V140,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_requests_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUESTS_V200,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_requests_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUESTS_V210,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_requests_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUESTS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_requests_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUEST_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_request_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_OR_UPDATE_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_transaction_request_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_request_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_transaction_request_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_DEFINITION_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_HISTORICAL_TRANSACTION_AT_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .create_historical_transaction_at_bank_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_REQUEST_TYPES_SUPPORTED_BY_BANK_V210,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_request_types_supported_by_bank_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &SAVE_HISTORICAL_TRANSACTION_V310,
                    |api, sent| routes::answer(
                        api.save_historical_transaction_v310(sent.call(), sent.body()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createTransactionRequestAttribute`.
pub static CREATE_TRANSACTION_REQUEST_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestAttribute",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attribute",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attribute",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Add an attribute to a transaction request",
    description: "Adds a named value with a type to a transaction request. Needs a login and\n`CanCreateTransactionRequestAttributeAtOneBank` at the bank; no view is involved.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`, anything else is 400. An unknown account is\n404; an unknown transaction request is refused with OBP-40004.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionRequestAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionRequestAttributeAtOneBank",
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
        "OBP-10001: Incorrect json format.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its `transaction_request_attribute_id`.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_ATTRIBUTE_RESPONSE_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the transactionRequestAttributeJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateTransactionRequestAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 126usize,
                        end: 134usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getTransactionRequestAttributes`.
pub static GET_TRANSACTION_REQUEST_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionRequestAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attributes",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "List the attributes of a transaction request",
    description: "Lists the attributes of a transaction request, also those that the server sets itself, such as\n`original_transaction_id` on a refund. Needs a login and `CanGetTransactionRequestAttributesAtOneBank`\nat the bank; no view is involved.\n\nAn unknown account is 404. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionRequestAttributesAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionRequestAttributesAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        description: "The attributes, possibly none.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_ATTRIBUTES_RESPONSE_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request_attributes\":[{\"transaction_request_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTransactionRequestAttributesAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 124usize,
                        end: 132usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getTransactionRequestAttributeById`.
pub static GET_TRANSACTION_REQUEST_ATTRIBUTE_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionRequestAttributeById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Get an attribute of a transaction request",
    description: "Reads one attribute of a transaction request. Needs a login and\n`CanGetTransactionRequestAttributeAtOneBank` at the bank; the role for the list differs by one letter.\n\nAn unknown account is 404, an unknown attribute 400 with OBP-30078.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionRequestAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionRequestAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        description: "The attribute.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_ATTRIBUTE_RESPONSE_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTransactionRequestAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 123usize,
                        end: 131usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateTransactionRequestAttribute`.
pub static UPDATE_TRANSACTION_REQUEST_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateTransactionRequestAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Change an attribute of a transaction request",
    description: "Replaces name, type and value of an attribute. Needs a login and\n`CanUpdateTransactionRequestAttributeAtOneBank` at the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`, anything else is 400. An unknown account is\n404, an unknown attribute 400 with OBP-30078.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateTransactionRequestAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateTransactionRequestAttributeAtOneBank",
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
        "OBP-10001: Incorrect json format.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed attribute.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_ATTRIBUTE_RESPONSE_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the TransactionRequestAttributeJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateTransactionRequestAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 126usize,
                        end: 134usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getTransactionRequestTypes`.
pub static GET_TRANSACTION_REQUEST_TYPES_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getTransactionRequestTypes",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types",
    aliases: &[],
    prefixes: &[
        "v1.4.0",
        "v2.0.0",
        "v2.1.0",
        "v2.2.0",
        "v3.0.0",
        "v3.1.0",
        "v4.0.0",
        "v5.0.0",
        "v5.1.0",
    ],
    introduced: "v1.4.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "List the ways to pay from an account",
    description: "Lists the transaction request types that can be used on the account, each with its charge. Needs a\nlogin, access to the account through `VIEW_ID` and to the owner view, too. An unknown account is 404.\n\nThe type names in `value` are those that stand in the path when a payment is started. Where the operator\nhas not switched transaction requests on, the answer is an error with OBP-40018.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "Please specify a valid value for CURRENCY of your Bank Account. ",
        "Current user does not have access to the view ",
        "account not found at bank",
        "user does not have access to owner view",
        "OBP-40018: Sorry, Transaction Requests are not enabled in this API instance.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The types with their charges, possibly none.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_TYPES_JSON_V140),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request_types\":[{\"value\":\"10\",\"charge\":{\"summary\":\"The bank fixed charge\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403,
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
                name: "text-account-currency",
                summary: "The account has no usable currency, so no charges can be named; take another account or tell the bank.",
                json: "{\"code\":400,\"message\":\"Please specify a valid value for CURRENCY of your Bank Account. \"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_NO_VIEW_ACCESS,
        &super::shared::ERROR_400_TEXT_ACCOUNT_NOT_FOUND,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW,
        &super::shared::ERROR_400_OBP_40018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createTransactionRequestAccount`.
pub static CREATE_TRANSACTION_REQUEST_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestAccount",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/ACCOUNT/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/ACCOUNT/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Pay to an account on this server (ACCOUNT)",
    description: "Asks for a transfer from the account in the path to the account in `to`, which may be at another bank of\nthe server. Needs a login and either a view with the permission\n`can_add_transaction_request_to_any_account` or `CanCreateAnyTransactionRequest` at the bank.\n\nThe amount must be above 0. Below the server's threshold the payment is made at once, otherwise the\nstate is `INITIATED` and `challenges` tells who has to answer what, with a link to each. The server must\nsupport the type (else OBP-40001).",
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
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON_V200,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createTransactionRequestAccountOtp`.
pub static CREATE_TRANSACTION_REQUEST_ACCOUNT_OTP_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestAccountOtp",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/ACCOUNT_OTP/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/ACCOUNT_OTP/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Pay to an account with a one-time password (ACCOUNT_OTP)",
    description: "Asks for a transfer from the account in the path to the account in `to`, as with `ACCOUNT`; under this\ntype the operator can set another threshold and another way of sending one-time passwords. Needs a login\nand either a view with the permission `can_add_transaction_request_to_any_account` or\n`CanCreateAnyTransactionRequest` at the bank.\n\nThe amount must be above 0. Below the threshold the payment is made at once, otherwise the state is\n`INITIATED` and each of the `challenges` has to be answered by its user.",
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
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON_V200,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-createTransactionRequestCounterparty`.
pub static CREATE_TRANSACTION_REQUEST_COUNTERPARTY_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createTransactionRequestCounterparty",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/COUNTERPARTY/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/COUNTERPARTY/transaction-requests",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)", "PSD2"],
    summary: "Pay a counterparty (v2.1.0 to v3.1.0)",
    description: "Asks for a transfer from the account in the path to a counterparty created before. Needs a login and\neither a view with the permission `can_add_transaction_request_to_any_account` or\n`CanCreateAnyTransactionRequest` at the bank.\n\nThe counterparty must be marked as a beneficiary (else OBP-30013). `charge_policy` is `SHARED`, `SENDER`\nor `RECEIVER`. The amount must be above 0, in the currency of the account. Below the server's threshold\nthe payment is made at once, otherwise the state is `INITIATED` and the `challenge` has to be answered.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_COUNTERPARTY_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"A description for the transaction to the counterparty\",\"charge_policy\":\"SHARED\",\"future_date\":\"20200127\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv4.0.0-createTransactionRequestCounterparty`.
pub static CREATE_TRANSACTION_REQUEST_COUNTERPARTY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestCounterparty",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/COUNTERPARTY/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/COUNTERPARTY/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Pay a counterparty (v4.0.0 on)",
    description: "Asks for a transfer from the account in the path to a counterparty created before. Needs a login and\neither a view with the permission `can_add_transaction_request_to_any_account` or\n`CanCreateAnyTransactionRequest` at the bank.\n\nThe counterparty must be marked as a beneficiary (else OBP-30013). `charge_policy` is `SHARED`, `SENDER`\nor `RECEIVER`; the amount must be above 0. Below the server's threshold the payment is made at once,\notherwise each of the `challenges` has to be answered by its user. New against v2.1.0 is that list in\nplace of a single challenge.",
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
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_COUNTERPARTY_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"A description for the transaction to the counterparty\",\"charge_policy\":\"SHARED\",\"future_date\":\"20200127\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-createTransactionRequestFreeForm`.
pub static CREATE_TRANSACTION_REQUEST_FREE_FORM_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createTransactionRequestFreeForm",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/FREE_FORM/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/FREE_FORM/transaction-requests",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)"],
    summary: "Start a payment in free form (v2.1.0 to v3.1.0)",
    description: "Records a payment that is described in words only: the body names no receiver, and the account in the\npath stands for both sides. Needs a login and either `CanCreateAnyTransactionRequest` at the bank or a\nview with the permission `can_add_transaction_request_to_any_account`.\n\nThe amount must be above 0, in the currency of the account, and the server must support the type\n`FREE_FORM` (else OBP-40001). An unknown account is 404.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAnyTransactionRequest",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAnyTransactionRequest",
                    at: contract::HeldAt::Bank,
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
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_FREE_FORM_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"This is a FREE_FORM Transaction Request\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_4,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv4.0.0-createTransactionRequestFreeForm`.
pub static CREATE_TRANSACTION_REQUEST_FREE_FORM_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestFreeForm",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/FREE_FORM/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/FREE_FORM/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)", "New-Style"],
    summary: "Start a payment in free form (v4.0.0 on)",
    description: "Records a payment that is described in words only: the body names no receiver, and the account in the\npath stands for both sides. Needs a login and either `CanCreateAnyTransactionRequest` at the bank or a\nview with the permission `can_add_transaction_request_to_any_account`.\n\nThe amount must be above 0, and the server must support the type `FREE_FORM` (else OBP-40001). An\nunknown account is 404. New against v2.1.0 is the list `challenges` in place of a single one.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAnyTransactionRequest",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAnyTransactionRequest",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_FREE_FORM_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"This is a FREE_FORM Transaction Request\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_4,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createTransactionRequestRefund`.
pub static CREATE_TRANSACTION_REQUEST_REFUND_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestRefund",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/REFUND/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/REFUND/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Refund a transaction",
    description: "Asks for money of a transaction to be paid back. Needs a login and either a view with the permission\n`can_add_transaction_request_to_any_account` or `CanCreateAnyTransactionRequest` at the bank.\n`refund.transaction_id` must be a transaction of the account in the path.\n\nWith `to`, the account in the path gets the money back from the account (`bank_id`, `account_id`) or the\ncounterparty named there. Without `to`, it pays back to the counterparty in `from`. A counterparty must\nbe marked as a beneficiary. The amount may be lower than that of the transaction, but not higher\n(OBP-30068). The original id and the reason are kept as attributes of the request.",
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
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_REFUND_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"from\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"A refund description. \",\"refund\":{\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"reason_code\":\"CUST\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-createTransactionRequestSepa`.
pub static CREATE_TRANSACTION_REQUEST_SEPA_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createTransactionRequestSepa",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SEPA/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SEPA/transaction-requests",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)", "PSD2"],
    summary: "Pay to an IBAN (v2.1.0 to v3.1.0)",
    description: "Asks for a transfer from the account in the path to an IBAN. Needs a login and either a view with the\npermission `can_add_transaction_request_to_any_account` or `CanCreateAnyTransactionRequest` at the bank.\n\nA counterparty with this IBAN must exist and be marked as a beneficiary (else OBP-30013).\n`charge_policy` is `SHARED`, `SENDER` or `RECEIVER`. The amount must be above 0, in the currency of the\naccount. Below the server's threshold the payment is made at once, otherwise the `challenge` has to be\nanswered.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_SEPAJSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"to\":{\"iban\":\"123\"},\"description\":\"This is a SEPA Transaction Request\",\"charge_policy\":\"SHARED\",\"future_date\":\"20200127\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv4.0.0-createTransactionRequestSepa`.
pub static CREATE_TRANSACTION_REQUEST_SEPA_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestSepa",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SEPA/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SEPA/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Pay to an IBAN (v4.0.0 on)",
    description: "Asks for a transfer from the account in the path to an IBAN. Needs a login and either a view with the\npermission `can_add_transaction_request_to_any_account` or `CanCreateAnyTransactionRequest` at the bank.\n\nThe account must have a counterparty with this IBAN that is marked as a beneficiary (else OBP-30013).\n`charge_policy` is `SHARED`, `SENDER` or `RECEIVER`; the amount must be above 0. `reasons` may split the\npayment into documents. Below the server's threshold the payment is made at once, otherwise each of the\n`challenges` has to be answered by its user.",
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
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_SEPA_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"to\":{\"iban\":\"123\"},\"description\":\"This is a SEPA Transaction Request\",\"charge_policy\":\"SHARED\",\"future_date\":\"20200127\",\"reasons\":[{\"code\":\"410\",\"document_number\":\"2020/154\",\"amount\":\"100\",\"currency\":\"EUR\",\"description\":\"SEPA payment\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createTransactionRequestSimple`.
pub static CREATE_TRANSACTION_REQUEST_SIMPLE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionRequestSimple",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SIMPLE/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SIMPLE/transaction-requests",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Pay to an account given by its identifiers (SIMPLE)",
    description: "Asks for a transfer from the account in the path to a receiver whose name, bank, branch and account\nstand in the body. Needs a login and either a view with the permission\n`can_add_transaction_request_to_any_account` or `CanCreateAnyTransactionRequest` at the bank.\n\nNo counterparty has to be created before: the server looks for a matching one and creates it if there is\nnone. `charge_policy` is `SHARED`, `SENDER` or `RECEIVER`; the amount must be above 0. Below the\nserver's threshold the payment is made at once, otherwise each of the `challenges` has to be answered by\nits user.",
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
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_SIMPLE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"name\":\"John Smith Ltd.\",\"description\":\"The piano lession-Invoice No:68\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"charge_policy\":\"SHARED\",\"future_date\":\"20200127\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge and challenges.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON400,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenges\":[{\"id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"allowed_attempts\":3,\"challenge_type\":\"OBP_TRANSACTION_REQUEST_CHALLENGE\",\"link\":\"/obp/v4.0.0/banks/BANK_ID/accounts/ACCOUNT_ID/VIEW_ID/transaction-request-types/TRANSACTION_REQUEST_TYPE/transaction-requests/TRANSACTION_REQUEST_ID/challenge\"}],\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-createTransactionRequest`.
pub static CREATE_TRANSACTION_REQUEST_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-createTransactionRequest",
    method: contract::Verb::POST,
    path: "/obp/v1.4.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests",
    aliases: &[],
    prefixes: &["v1.4.0"],
    introduced: "v1.4.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "Start a payment of any type (v1.4.0)",
    description: "Asks for a transfer from the account in the path to the account in `to`. Needs a login and access to the\nowner view of the account, whatever view stands in the path. Only the prefix `v1.4.0` leads here.\n\nBoth accounts must be on this server and have the currency of the payment; the amount must be a number\nabove 0. An unknown account is 400, not 404, and several messages have no code. Depending on the amount\nthe payment is made at once or has a `challenge` to answer first.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30004: Counterparty not found. The BANK_ID / ACCOUNT_ID specified does not exist on this server.",
        "Counterparty and holder accounts have differing currencies",
        "Request currency and holder account currency can't be different.",
        "Amount not convertible to number",
        "account ${fromAccount.accountId} not found at bank ${fromAccount.bankId}",
        "user does not have access to owner view",
        "amount ${body.value.amount} not convertible to number",
        "Cannot send payment to account with different currency",
        "Can't send a payment with a value of 0 or less.",
        "OBP-40018: Sorry, Transaction Requests are not enabled in this API instance.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_TYPE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("SANDBOX_TAN"),
            description: "Type of the transaction request, for example `SANDBOX_TAN`, `SEPA` or `COUNTERPARTY`; it decides the form of the body.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON_V140,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"challenge_type\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":{\"value\":\"123\"},\"type\":\"String\",\"from\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"details\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"body\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"transaction_ids\":\"String\",\"status\":\"String\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"String\",\"allowed_attempts\":4,\"challenge_type\":\"String\"},\"charge\":{\"summary\":\"String\",\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"}},\"charge_policy\":\"SHARED\",\"counterparty_id\":{\"value\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"name\":\"John Smith Ltd.\",\"this_bank_id\":{\"value\":\"gh.uk.9j\"},\"this_account_id\":{\"value\":\"123\"},\"this_view_id\":{\"value\":\"owner\"},\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"is_beneficiary\":true}",
                slots: &[
                    contract::Slot {
                        start: 57usize,
                        end: 63usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 79usize,
                        end: 85usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 116usize,
                        end: 122usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 138usize,
                        end: 144usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 238usize,
                        end: 244usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 260usize,
                        end: 266usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30004,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-holder-currency",
                summary: "Both accounts have different currencies; pay to an account with the same currency.",
                json: "{\"code\":400,\"message\":\"Counterparty and holder accounts have differing currencies\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-request-currency",
                summary: "The currency of the payment is not that of the account; send the account's currency.",
                json: "{\"code\":400,\"message\":\"Request currency and holder account currency can't be different.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-amount-no-number",
                summary: "The amount is not a number; send it as a text like `10.00`.",
                json: "{\"code\":400,\"message\":\"Amount not convertible to number\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-from-account-not-found",
                summary: "There is no such account to pay from at this bank; check bank and account in the path.",
                json: "{\"code\":400,\"message\":\"account ${fromAccount.accountId} not found at bank ${fromAccount.bankId}\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-body-amount-no-number",
                summary: "The amount is not a number; send it as a text like `10.00`.",
                json: "{\"code\":400,\"message\":\"amount ${body.value.amount} not convertible to number\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-receiver-currency",
                summary: "The receiving account has another currency; pay to an account with the same currency.",
                json: "{\"code\":400,\"message\":\"Cannot send payment to account with different currency\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-not-positive-amount",
                summary: "The amount is not above 0; send a positive one.",
                json: "{\"code\":400,\"message\":\"Can't send a payment with a value of 0 or less.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_40018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.0.0-createTransactionRequest`.
pub static CREATE_TRANSACTION_REQUEST_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-createTransactionRequest",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "Start a payment of any type (v2.0.0)",
    description: "Asks for a transfer from the account in the path to the account in `to`. Needs a login and, besides\naccess through `VIEW_ID`, the owner view; without access to the view, `CanCreateAnyTransactionRequest`\nat the bank also does. Only the prefix `v2.0.0` leads here.\n\nBoth accounts must be on this server. The currency must be that of the paying account (else OBP-40003)\nand the type one that the server supports (else OBP-40001). An unknown account is 400, not 404.\nDepending on the amount the payment is made at once or has a `challenge` to answer first.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAnyTransactionRequest",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAnyTransactionRequest",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::BankId,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-30004: Counterparty not found. The BANK_ID / ACCOUNT_ID specified does not exist on this server.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_TYPE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("SANDBOX_TAN"),
            description: "Type of the transaction request, for example `SANDBOX_TAN`, `SEPA` or `COUNTERPARTY`; it decides the form of the body.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON_V200,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge.",
        schema: Some(&super::shared::ANY_OBJECT),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"jsonString\":\"{}\"}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_30004,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_4,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.4.0-answerTransactionRequestChallenge`.
pub static ANSWER_TRANSACTION_REQUEST_CHALLENGE_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-answerTransactionRequestChallenge",
    method: contract::Verb::POST,
    path: "/obp/v1.4.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    aliases: &[],
    prefixes: &["v1.4.0"],
    introduced: "v1.4.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "Answer the challenge of a transaction request (v1.4.0)",
    description: "Confirms a payment that waits for a challenge; with a right answer the transaction is made. Needs a\nlogin and access to the account through `VIEW_ID`. Only the prefix `v1.4.0` leads here.\n\n`answer` is a text with a positive whole number. Neither `TRANSACTION_REQUEST_TYPE` nor the challenge's\n`id` is compared with the request; newer versions do that. An unknown account is 400, not 404, and the\nmessages about a wrong answer have no code.",
    style: contract::Style::Classic,
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
        "OBP-10001: Incorrect json format.",
        "Current user does not have access to the view ",
        "Couldn't create Transaction",
        "OBP-40018: Sorry, Transaction Requests are not enabled in this API instance.",
        "Need a non-empty answer",
        "Need a numeric TAN",
        "Need a positive TAN",
        "unknown challenge type",
        "Sorry, you've used up your allowed attempts.",
        "Error getting Transaction Request",
        "Transaction Request not found",
        "Couldn't create Transaction",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_TYPE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("SANDBOX_TAN"),
            description: "Type of the transaction request, for example `SANDBOX_TAN`, `SEPA` or `COUNTERPARTY`; it decides the form of the body.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        schema: &super::transaction_request::CHALLENGE_ANSWER_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"This is challenge.id, you can get it from `Create Transaction Request.` response, only is useful if status ==`INITIATED` there.\",\"answer\":\"123\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 202u16,
        description: "The transaction request after the answer.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":{\"value\":\"123\"},\"type\":\"String\",\"from\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"details\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"body\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"transaction_ids\":\"String\",\"status\":\"String\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"String\",\"allowed_attempts\":4,\"challenge_type\":\"String\"},\"charge\":{\"summary\":\"String\",\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"}},\"charge_policy\":\"SHARED\",\"counterparty_id\":{\"value\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"name\":\"John Smith Ltd.\",\"this_bank_id\":{\"value\":\"gh.uk.9j\"},\"this_account_id\":{\"value\":\"123\"},\"this_view_id\":{\"value\":\"owner\"},\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"is_beneficiary\":true}",
                slots: &[
                    contract::Slot {
                        start: 57usize,
                        end: 63usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 79usize,
                        end: 85usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 116usize,
                        end: 122usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 138usize,
                        end: 144usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 238usize,
                        end: 244usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 260usize,
                        end: 266usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_TEXT_NO_VIEW_ACCESS,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-transaction-not-created",
                summary: "The payment was confirmed but not made; look at the `status` of the transaction request before trying again.",
                json: "{\"code\":400,\"message\":\"Couldn't create Transaction\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_40018,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-answer-empty",
                summary: "The answer to the challenge is empty; send the number in `answer`.",
                json: "{\"code\":400,\"message\":\"Need a non-empty answer\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-answer-not-numeric",
                summary: "The answer to the challenge is not a number; send a whole number as a text.",
                json: "{\"code\":400,\"message\":\"Need a numeric TAN\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-answer-not-positive",
                summary: "The answer to the challenge is not above 0; send a positive whole number as a text.",
                json: "{\"code\":400,\"message\":\"Need a positive TAN\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-challenge-type",
                summary: "The type of the challenge is not known to the server; start a new transaction request.",
                json: "{\"code\":400,\"message\":\"unknown challenge type\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-attempts-used-up",
                summary: "The challenge was answered wrongly too often; start a new transaction request.",
                json: "{\"code\":400,\"message\":\"Sorry, you've used up your allowed attempts.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-transaction-request-error",
                summary: "The transaction request could not be read; check its id, then try again.",
                json: "{\"code\":400,\"message\":\"Error getting Transaction Request\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-transaction-request-not-found",
                summary: "There is no transaction request with this id; take an `id` from the list of transaction requests.",
                json: "{\"code\":400,\"message\":\"Transaction Request not found\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.0.0-answerTransactionRequestChallenge`.
pub static ANSWER_TRANSACTION_REQUEST_CHALLENGE_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-answerTransactionRequestChallenge",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "Answer the challenge of a transaction request (v2.0.0)",
    description: "Confirms a payment that waits for a challenge; with a right answer the transaction is made. Needs a\nlogin, access to the account through `VIEW_ID` and either the owner view or\n`CanCreateAnyTransactionRequest` at the bank. Only the prefix `v2.0.0` leads here.\n\n`id` is that of the `challenge` from the creation, and `answer` a text with a positive whole number. The\ntype in the path must be that of the request (else OBP-40009) and its state `INITIATED` (else\nOBP-40011). An unknown account is 400, not 404.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::BankId,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-40004: Transaction Request Id not found.",
        "OBP-40009: The TRANSACTION_REQUEST_TYPE has changed.",
        "OBP-40010: Invalid Challenge Id. Please specify a valid value for CHALLENGE_ID.",
        "OBP-40011: Transaction Request Status is not INITIATED.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_TYPE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("SANDBOX_TAN"),
            description: "Type of the transaction request, for example `SANDBOX_TAN`, `SEPA` or `COUNTERPARTY`; it decides the form of the body.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        schema: &super::transaction_request::CHALLENGE_ANSWER_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"89123812\",\"answer\":\"123345\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 202u16,
        description: "The transaction request after the answer.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"82f92531-9c63-4246-abfc-96c20ec46188\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"transaction_ids\":\"666666-9c63-4246-abfc-96c20ec46188\",\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 176usize,
                        end: 182usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 198usize,
                        end: 204usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_20017,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-40004",
                summary: "There is no transaction request with this id; take an `id` from the list of transaction requests.",
                json: "{\"code\":400,\"message\":\"OBP-40004: Transaction Request Id not found.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_40009,
        &super::shared::ERROR_400_OBP_40010,
        &super::shared::ERROR_400_OBP_40011,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.1.0-answerTransactionRequestChallenge`.
pub static ANSWER_TRANSACTION_REQUEST_CHALLENGE_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-answerTransactionRequestChallenge",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)", "PSD2"],
    summary: "Answer the challenge of a transaction request (v2.1.0 to v3.1.0)",
    description: "Confirms a payment that waits for a challenge; with a right answer the transaction is made. Needs a\nlogin and either a view with the permission `can_add_transaction_request_to_any_account` or\n`CanCreateAnyTransactionRequest` at the bank.\n\n`id` is that of the `challenge` from the creation. The state must be `INITIATED` (else OBP-40011), the\ntype in the path that of the request (else OBP-40009) and the id right (else OBP-40010). The number of\nattempts is limited. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::BankId,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-40011: Transaction Request Status is not INITIATED.",
        "OBP-40009: The TRANSACTION_REQUEST_TYPE has changed.",
        "OBP-40010: Invalid Challenge Id. Please specify a valid value for CHALLENGE_ID.",
        "OBP-40014: Sorry, you've used up your allowed attempts. ",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_TYPE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("SANDBOX_TAN"),
            description: "Type of the transaction request, for example `SANDBOX_TAN`, `SEPA` or `COUNTERPARTY`; it decides the form of the body.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        schema: &super::transaction_request::CHALLENGE_ANSWER_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"This is challenge.id, you can get it from `Create Transaction Request.` response, only is useful if status ==`INITIATED` there.\",\"answer\":\"123\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 202u16,
        description: "The transaction request after the answer.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"82f92531-9c63-4246-abfc-96c20ec46188\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"transaction_ids\":\"666666-9c63-4246-abfc-96c20ec46188\",\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 176usize,
                        end: 182usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 198usize,
                        end: 204usize,
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the ChallengeAnswerJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40011,
        &super::shared::ERROR_400_OBP_40009,
        &super::shared::ERROR_400_OBP_40010,
        &super::shared::ERROR_400_OBP_40014,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-answerTransactionRequestChallenge`.
pub static ANSWER_TRANSACTION_REQUEST_CHALLENGE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-answerTransactionRequestChallenge",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests/{TRANSACTION_REQUEST_ID}/challenge",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Answer the challenge of a transaction request (v4.0.0 on)",
    description: "Confirms a payment that waits for a challenge, or rejects a refund with the answer `REJECT`, then with\n`reason_code` and `additional_information`. Needs a login and either a view with the permission\n`can_add_transaction_request_to_any_account` or `CanCreateAnyTransactionRequest` at the bank.\n\n`id` is that of one of the `challenges` from the creation; each belongs to one user and expires. As long\nas others are open, a right answer counts, but is answered with 400 and OBP-40019; the last one makes\nthe transaction. The state must be `INITIATED`, `NEXT_CHALLENGE_PENDING` or `FORWARDED` (else\nOBP-40020), and attempts are limited.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::BankId,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-40011: Transaction Request Status is not INITIATED.",
        "OBP-40009: The TRANSACTION_REQUEST_TYPE has changed.",
        "OBP-40014: Sorry, you've used up your allowed attempts. ",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_TYPE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("SANDBOX_TAN"),
            description: "Type of the transaction request, for example `SANDBOX_TAN`, `SEPA` or `COUNTERPARTY`; it decides the form of the body.",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        schema: &super::transaction_request::CHALLENGE_ANSWER_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"This is challenge.id, you can get it from `Create Transaction Request.` response, only is useful if status ==`INITIATED` there.\",\"answer\":\"123\",\"reason_code\":\"[Optional] Reason code for REJECT answer (e.g. 'CUST')\",\"additional_information\":\"[Optional] Additional description for REJECT answer\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 202u16,
        description: "The transaction request after the answer.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the ChallengeAnswerJson400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_40011,
        &super::shared::ERROR_400_OBP_40009,
        &super::shared::ERROR_400_OBP_40014,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-createTransactionRequestSandboxTan`.
pub static CREATE_TRANSACTION_REQUEST_SANDBOX_TAN_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createTransactionRequestSandboxTan",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SANDBOX_TAN/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/SANDBOX_TAN/transaction-requests",
    aliases: &[
        "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-request-types/{TRANSACTION_REQUEST_TYPE}/transaction-requests",
    ],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)", "PSD2"],
    summary: "Pay to an account on this server (SANDBOX_TAN)",
    description: "Asks for a transfer from the account in the path to the account in `to`; the usual way in sandboxes.\nNeeds a login and either a view with the permission `can_add_transaction_request_to_any_account` or\n`CanCreateAnyTransactionRequest` at the bank.\n\nThe receiving account may be at another bank of the server. The amount must be above 0, in the currency\nof the paying account. Below the server's threshold the payment is made at once, otherwise the state is\n`INITIATED` and the `challenge` has to be answered. The answer has a single `challenge` under every\nprefix; the newer types have a list.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE",
        "OBP-10001: Incorrect json format.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-00003: Transaction Requests is disabled in this API instance.",
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
        schema: &super::transaction_request::TRANSACTION_REQUEST_BODY_JSON_V200,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new transaction request with its charge.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_40002,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_40001,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_00003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.4.0-getTransactionRequests`.
pub static GET_TRANSACTION_REQUESTS_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getTransactionRequests",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    aliases: &[],
    prefixes: &["v1.4.0"],
    introduced: "v1.4.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "List the transaction requests of an account (v1.4.0)",
    description: "Lists the payments asked for from an account, whatever their state. Needs a login and access to the\nowner view; `VIEW_ID` is not looked at. Only the prefix `v1.4.0` leads here.\n\nThe objects show the inner form of the server, with ids wrapped in objects and one `to_…` member for\neach type; newer versions are easier to read. An unknown account is 400, not 404. There is no paging.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "Current user does not have access to the view",
        "account not found at bank",
        "user does not have access to owner view",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transaction requests, possibly none.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"id\":{\"value\":\"123\"},\"type\":\"String\",\"from\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"body\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":\"String\",\"status\":\"String\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"String\",\"allowed_attempts\":4,\"challenge_type\":\"String\"},\"charge\":{\"summary\":\"String\",\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"}},\"charge_policy\":\"String\",\"counterparty_id\":{\"value\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"name\":\"String\",\"this_bank_id\":{\"value\":\"gh.uk.9j\"},\"this_account_id\":{\"value\":\"123\"},\"this_view_id\":{\"value\":\"owner\"},\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"is_beneficiary\":true,\"future_date\":\"20200127\"}]",
                slots: &[
                    contract::Slot {
                        start: 58usize,
                        end: 64usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 80usize,
                        end: 86usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 126usize,
                        end: 132usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 148usize,
                        end: 154usize,
                        part: "ACCOUNT_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":{\"value\":\"123\"},\"type\":\"String\",\"from\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"body\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":\"String\",\"status\":\"String\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"String\",\"allowed_attempts\":4,\"challenge_type\":\"String\"},\"charge\":{\"summary\":\"String\",\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"}},\"charge_policy\":\"String\",\"counterparty_id\":{\"value\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"name\":\"String\",\"this_bank_id\":{\"value\":\"gh.uk.9j\"},\"this_account_id\":{\"value\":\"123\"},\"this_view_id\":{\"value\":\"owner\"},\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"is_beneficiary\":true,\"future_date\":\"20200127\"}",
                slots: &[
                    contract::Slot {
                        start: 57usize,
                        end: 63usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 79usize,
                        end: 85usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 125usize,
                        end: 131usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 147usize,
                        end: 153usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-no-view-access",
                summary: "The user may not use this view on the account; take a view that the list of accounts shows.",
                json: "{\"code\":400,\"message\":\"Current user does not have access to the view\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ACCOUNT_NOT_FOUND,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-getTransactionRequests`.
pub static GET_TRANSACTION_REQUESTS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getTransactionRequests",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "List the transaction requests of an account (v2.0.0)",
    description: "Lists the payments asked for from an account, whatever their state, each with its charge. Needs a login,\naccess to the account through `VIEW_ID` and to the owner view, too. Only the prefix `v2.0.0` leads here.\n\nAn unknown account is 400, not 404. `transaction_ids` is a single text here; newer versions have a list.\nThere is no paging.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transaction requests, possibly none.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_requests_with_charges\":[{\"id\":\"82f92531-9c63-4246-abfc-96c20ec46188\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"String\"},\"transaction_ids\":\"666666-9c63-4246-abfc-96c20ec46188\",\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}]}",
                slots: &[
                    contract::Slot {
                        start: 123usize,
                        end: 131usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 147usize,
                        end: 183usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 214usize,
                        end: 220usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 236usize,
                        end: 242usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.1.0-getTransactionRequests`.
pub static GET_TRANSACTION_REQUESTS_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getTransactionRequests",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "PSD2"],
    summary: "List the transaction requests of an account (v2.1.0 to v3.0.0)",
    description: "Lists the payments asked for from an account, whatever their state, each with its charge. Needs a login,\naccess to the account through `VIEW_ID` and to the owner view, too.\n\nAn unknown account is 400, not 404; from `v3.1.0` on it is 404. There is no paging.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-20019: User does not have access to owner view. ",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transaction requests, possibly none.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSO_NS210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_requests_with_charges\":[{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}]}",
                slots: &[
                    contract::Slot {
                        start: 123usize,
                        end: 131usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 147usize,
                        end: 183usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 226usize,
                        end: 232usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 248usize,
                        end: 254usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_20019,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.1.0-getTransactionRequests`.
pub static GET_TRANSACTION_REQUESTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getTransactionRequests",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Transaction-Request", "Payment Initiation Service (PIS)", "New-Style"],
    summary: "List the transaction requests of an account (v3.1.0 on)",
    description: "Lists the payments asked for from an account, whatever their state, each with its charge. Needs a login,\naccess to the account through `VIEW_ID` and to the owner view, too.\n\nThe answer is that of v2.1.0, but an unknown account is 404. For requests made with the types of v4.0.0,\n`challenge.id` is not the id to answer with; take it from `challenges` in the answer to the creation.\nThere is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-20019: User does not have access to owner view. ",
        "OBP-60010: Get Transaction Requests Exception. ",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transaction requests, possibly none.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSO_NS210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_requests_with_charges\":[{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}]}",
                slots: &[
                    contract::Slot {
                        start: 123usize,
                        end: 131usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 147usize,
                        end: 183usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 226usize,
                        end: 232usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 248usize,
                        end: 254usize,
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
        &super::shared::ERROR_400_OBP_20019,
        &super::shared::ERROR_400_OBP_60010,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getTransactionRequest`.
pub static GET_TRANSACTION_REQUEST_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionRequest",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transaction-requests/{TRANSACTION_REQUEST_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Transaction-Request",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "New-Style",
    ],
    summary: "Get a transaction request",
    description: "Reads one payment request with its state and charge, for example to see whether it has been carried out.\nNeeds a login, access to the account through `VIEW_ID` and to the owner view, too.\n\nAn unknown account is 404. For requests made with the types of v4.0.0, `challenge.id` is not the id to\nanswer with; take it from `challenges` in the answer to the creation.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-20019: User does not have access to owner view. ",
        "OBP-60010: Get Transaction Requests Exception. ",
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
        contract::Parameter {
            name: "TRANSACTION_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8138a7e4-6d02-40e3-a129-0b2bf89de9f1"),
            description: "Id of the transaction request (`id`), not of the transaction made from it.",
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
        description: "The transaction request.",
        schema: Some(
            &super::transaction_request::TRANSACTION_REQUEST_WITH_CHARGE_JSON210,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"4050046c-63b3-4868-8a22-14b4181d33a6\",\"type\":\"SANDBOX_TAN\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"},\"details\":{\"to_sandbox_tan\":{\"bank_id\":\"String\",\"account_id\":\"String\"},\"to_sepa\":{\"iban\":\"String\"},\"to_counterparty\":{\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to_simple\":{\"otherBankRoutingScheme\":\"BIC\",\"otherBankRoutingAddress\":\"GENODEM1GLS\",\"otherBranchRoutingScheme\":\"BRANCH-CODE\",\"otherBranchRoutingAddress\":\"DERBY6\",\"otherAccountRoutingScheme\":\"IBAN\",\"otherAccountRoutingAddress\":\"DE91 1000 0000 0123 4567 89\",\"otherAccountSecondaryRoutingScheme\":\"IBAN\",\"otherAccountSecondaryRoutingAddress\":\"DE91 1000 0000 0123 4567 89\"},\"to_transfer_to_phone\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"mobile_phone_number\":\"+44 07972 444 876\"}},\"to_transfer_to_atm\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"message\":\"String\",\"from\":{\"mobile_phone_number\":\"+44 07972 444 876\",\"nickname\":\"String\"},\"to\":{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"20181230\",\"mobile_phone_number\":\"+44 07972 444 876\",\"kyc_document\":{\"type\":\"String\",\"number\":\"String\"}}},\"to_transfer_to_account\":{\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"String\",\"transfer_type\":\"String\",\"future_date\":\"20181230\",\"to\":{\"name\":\"String\",\"bank_code\":\"String\",\"branch_number\":\"String\",\"account\":{\"number\":\"String\",\"iban\":\"String\"}}},\"to_sepa_credit_transfers\":{\"debtorAccount\":{\"iban\":\"12345\"},\"instructedAmount\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"creditorAccount\":{\"iban\":\"54321\"},\"creditorName\":\"John Miles\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"},\"transaction_ids\":[\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"],\"status\":\"COMPLETED\",\"start_date\":\"1100-01-01T00:00:00Z\",\"end_date\":\"1100-01-01T00:00:00Z\",\"challenge\":{\"id\":\"be1a183d-b301-4b83-b855-5eeffdd3526f\",\"allowed_attempts\":3,\"challenge_type\":\"SANDBOX_TAN\"},\"charge\":{\"summary\":\"Rent the flat\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 93usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 188usize,
                        end: 194usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 210usize,
                        end: 216usize,
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
        &super::shared::ERROR_400_OBP_20019,
        &super::shared::ERROR_400_OBP_60010,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createOrUpdateTransactionRequestAttributeDefinition`.
pub static CREATE_OR_UPDATE_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateTransactionRequestAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/transaction-request",
    template: "/banks/{BANK_ID}/attribute-definitions/transaction-request",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Create or change a definition of transaction request attributes",
    description: "Describes an attribute that transaction requests at the bank can have: its name, type, alias and the\nviews on which it can be seen. Needs a login and\n`CanCreateTransactionRequestAttributeDefinitionAtOneBank` at the bank.\n\nThe definition of the same `name` at the bank is replaced; the answer is 201 in both cases. `category`\nmust be `TransactionRequest` and `type` one of `STRING`, `INTEGER`, `DOUBLE`, `DATE_WITH_DAY`, otherwise\n400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionRequestAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionRequestAttributeDefinitionAtOneBank",
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
        "OBP-10001: Incorrect json format.",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::account::ATTRIBUTE_DEFINITION_JSON_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"TransactionRequest\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The definition with its `attribute_definition_id`.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"TransactionRequest\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 77usize,
                        end: 85usize,
                        part: "BANK_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_7,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateTransactionRequestAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-getTransactionRequestAttributeDefinition`.
pub static GET_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionRequestAttributeDefinition",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/transaction-request",
    template: "/banks/{BANK_ID}/attribute-definitions/transaction-request",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "List the definitions of transaction request attributes",
    description: "Lists the attributes that are defined for transaction requests. Needs a login and\n`CanGetTransactionRequestAttributeDefinitionAtOneBank` at the bank in the path.\n\nThe list is not limited to `BANK_ID`: it holds the definitions of all banks, told apart by `bank_id`.\nThere is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionRequestAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionRequestAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The definitions, possibly none.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITIONS_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attributes\":[{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"TransactionRequest\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 92usize,
                        end: 100usize,
                        part: "BANK_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTransactionRequestAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 133usize,
                        end: 141usize,
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
/// `OBPv4.0.0-deleteTransactionRequestAttributeDefinition`.
pub static DELETE_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteTransactionRequestAttributeDefinition",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/transaction-request",
    template: "/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/transaction-request",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Delete a definition of transaction request attributes",
    description: "Deletes the definition `ATTRIBUTE_DEFINITION_ID`. Needs a login and\n`CanDeleteTransactionRequestAttributeDefinitionAtOneBank` at the bank in the path.\n\nThe definition must be one for transaction requests; whether it belongs to `BANK_ID` is not checked.\nSuccess is 200, not 204.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTransactionRequestAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTransactionRequestAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            name: "ATTRIBUTE_DEFINITION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the definition of an attribute (`attribute_definition_id`).",
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
        description: "The definition is deleted.",
        schema: Some(&super::transaction_request::OBP_ANON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"value\":true}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteTransactionRequestAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-createHistoricalTransactionAtBank`.
pub static CREATE_HISTORICAL_TRANSACTION_AT_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createHistoricalTransactionAtBank",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/management/historical/transactions",
    template: "/banks/{BANK_ID}/management/historical/transactions",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Record a past transaction at one bank",
    description: "Stores a transaction between two accounts of the bank that has happened already, without any challenge.\nNeeds a login and `CanCreateHistoricalTransactionAtBank` at the bank.\n\nUnlike the operation for all banks, it takes just `from_account_id` and `to_account_id`, and no\ncounterparty. `posted` and `completed` look like `2020-09-14T11:42:53Z`. The amount must be above 0 and\nhave an ISO currency; `type` is free text.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateHistoricalTransactionAtBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateHistoricalTransactionAtBank",
                    at: contract::HeldAt::Bank,
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
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30017: Counterparty not found. Please specify a valid value for COUNTERPARTY_ID.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::transaction_request::POST_HISTORICAL_TRANSACTION_AT_BANK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"from_account_id\":\"\",\"to_account_id\":\"\",\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\",\"posted\":\"1100-01-01T01:01:01Z\",\"completed\":\"1100-01-01T01:01:01Z\",\"type\":\"SANDBOX_TAN\",\"charge_policy\":\"SHARED\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored transaction with its `transaction_id`.",
        schema: Some(
            &super::transaction_request::POST_HISTORICAL_TRANSACTION_RESPONSE_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\",\"posted\":\"1100-01-01T01:01:01Z\",\"completed\":\"1100-01-01T01:01:01Z\",\"transaction_request_type\":\"SANDBOX_TAN\",\"charge_policy\":\"SHARED\"}",
                slots: &[
                    contract::Slot {
                        start: 76usize,
                        end: 84usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 213usize,
                        end: 221usize,
                        part: "BANK_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_22,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30017,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateHistoricalTransactionAtBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 125usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getTransactionRequestTypesSupportedByBank`.
pub static GET_TRANSACTION_REQUEST_TYPES_SUPPORTED_BY_BANK_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getTransactionRequestTypesSupportedByBank",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/transaction-request-types",
    template: "/banks/{BANK_ID}/transaction-request-types",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Transaction-Request", "Bank", "New-Style"],
    summary: "List the transaction request types of a bank",
    description: "Lists the types of payments that can be started, such as `SANDBOX_TAN` or `SEPA`. No login is needed\nunless the operator demands one.\n\nThe types come from the server's configuration, so they are the same for all banks. The charges stand in\nthe list for an account.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &["OBP-50000: Unknown Error."],
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
        description: "The types.",
        schema: Some(&super::transaction_request::TRANSACTION_REQUEST_TYPES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request_types\":[{\"transaction_request_type\":\"SandboxTan\"}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-saveHistoricalTransaction`.
pub static SAVE_HISTORICAL_TRANSACTION_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-saveHistoricalTransaction",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/management/historical/transactions",
    template: "/management/historical/transactions",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Transaction-Request", "New-Style"],
    summary: "Record a past transaction at any bank",
    description: "Stores a transaction that has happened already, without any challenge. Needs a login and the system role\n`CanCreateHistoricalTransaction`.\n\n`from` and `to` each name either `bank_id` and `account_id` or `counterparty_id` alone; any other mix is\nan error. `posted` and `completed` look like `2020-09-14T11:42:53Z`. The amount must be above 0 and have\nan ISO currency; `type` is free text.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateHistoricalTransaction",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateHistoricalTransaction",
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
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30017: Counterparty not found. Please specify a valid value for COUNTERPARTY_ID.",
        "OBP-10002: Invalid Number. Could not convert value to a number.",
        "OBP-40008: Can't send a payment with a value of 0 or less.",
        "OBP-40003: Transaction Request Currency must be the same as From Account Currency.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::transaction_request::POST_HISTORICAL_TRANSACTION_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\",\"posted\":\"1100-01-01T01:01:01Z\",\"completed\":\"1100-01-01T01:01:01Z\",\"type\":\"SANDBOX_TAN\",\"charge_policy\":\"SHARED\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored transaction with its `transaction_id`.",
        schema: Some(
            &super::transaction_request::POST_HISTORICAL_TRANSACTION_RESPONSE_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\",\"from\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"to\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"description\":\"this is for work\",\"posted\":\"1100-01-01T01:01:01Z\",\"completed\":\"1100-01-01T01:01:01Z\",\"transaction_request_type\":\"SANDBOX_TAN\",\"charge_policy\":\"SHARED\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_22,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30017,
        &super::shared::ERROR_400_OBP_10002,
        &super::shared::ERROR_400_OBP_40008,
        &super::shared::ERROR_400_OBP_40003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateHistoricalTransaction\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `transaction-request.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_TRANSACTION_REQUEST_ATTRIBUTE_V400,
    &GET_TRANSACTION_REQUEST_ATTRIBUTES_V400,
    &GET_TRANSACTION_REQUEST_ATTRIBUTE_BY_ID_V400,
    &UPDATE_TRANSACTION_REQUEST_ATTRIBUTE_V400,
    &GET_TRANSACTION_REQUEST_TYPES_V140,
    &CREATE_TRANSACTION_REQUEST_ACCOUNT_V400,
    &CREATE_TRANSACTION_REQUEST_ACCOUNT_OTP_V400,
    &CREATE_TRANSACTION_REQUEST_COUNTERPARTY_V210,
    &CREATE_TRANSACTION_REQUEST_COUNTERPARTY_V400,
    &CREATE_TRANSACTION_REQUEST_FREE_FORM_V210,
    &CREATE_TRANSACTION_REQUEST_FREE_FORM_V400,
    &CREATE_TRANSACTION_REQUEST_REFUND_V400,
    &CREATE_TRANSACTION_REQUEST_SEPA_V210,
    &CREATE_TRANSACTION_REQUEST_SEPA_V400,
    &CREATE_TRANSACTION_REQUEST_SIMPLE_V400,
    &CREATE_TRANSACTION_REQUEST_V140,
    &CREATE_TRANSACTION_REQUEST_V200,
    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V140,
    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V200,
    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V210,
    &ANSWER_TRANSACTION_REQUEST_CHALLENGE_V400,
    &CREATE_TRANSACTION_REQUEST_SANDBOX_TAN_V210,
    &GET_TRANSACTION_REQUESTS_V140,
    &GET_TRANSACTION_REQUESTS_V200,
    &GET_TRANSACTION_REQUESTS_V210,
    &GET_TRANSACTION_REQUESTS_V310,
    &GET_TRANSACTION_REQUEST_V400,
    &CREATE_OR_UPDATE_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400,
    &GET_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400,
    &DELETE_TRANSACTION_REQUEST_ATTRIBUTE_DEFINITION_V400,
    &CREATE_HISTORICAL_TRANSACTION_AT_BANK_V400,
    &GET_TRANSACTION_REQUEST_TYPES_SUPPORTED_BY_BANK_V210,
    &SAVE_HISTORICAL_TRANSACTION_V310,
];
