//! Generated from openapi/webhook.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// Webhook of an account: which event calls which address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountWebhookJson {
    /// Id of the webhook of the account.
    pub account_webhook_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the account that is watched.
    pub account_id: String,
    /// Event that triggers the call, for example `OnBalanceChange`.
    pub trigger_name: String,
    /// Address that the webhook calls.
    pub url: String,
    /// HTTP method with which the webhook calls, for example `POST`.
    pub http_method: String,
    /// HTTP version with which the webhook calls, for example `HTTP/1.1`.
    pub http_protocol: String,
    /// Id of the user who created the webhook.
    pub created_by_user_id: String,
    /// Whether the webhook is switched on.
    pub is_active: bool,
}
impl contract::Described for AccountWebhookJson {
    const SCHEMA: &'static schema::Schema = &ACCOUNT_WEBHOOK_JSON;
}
/// Table of [`AccountWebhookJson`].
pub static ACCOUNT_WEBHOOK_JSON: schema::Schema = schema::Schema {
    name: Some("AccountWebhookJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_webhook_id",
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
                    description: "Id of the webhook of the account.",
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
                    description: "Id of the account that is watched.",
                },
            },
            schema::Property {
                name: "trigger_name",
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
                    description: "Event that triggers the call, for example `OnBalanceChange`.",
                },
            },
            schema::Property {
                name: "url",
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
                    description: "Address that the webhook calls.",
                },
            },
            schema::Property {
                name: "http_method",
                required: true,
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
                    description: "HTTP method with which the webhook calls, for example `POST`.",
                },
            },
            schema::Property {
                name: "http_protocol",
                required: true,
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
                    description: "HTTP version with which the webhook calls, for example `HTTP/1.1`.",
                },
            },
            schema::Property {
                name: "created_by_user_id",
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
                    description: "Id of the user who created the webhook.",
                },
            },
            schema::Property {
                name: "is_active",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the webhook is switched on.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Webhook of an account: which event calls which address.",
};
/// List of webhooks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountWebhooksJson {
    /// Webhooks; empty if there is none.
    pub web_hooks: Vec<super::webhook::AccountWebhookJson>,
}
impl contract::Described for AccountWebhooksJson {
    const SCHEMA: &'static schema::Schema = &ACCOUNT_WEBHOOKS_JSON;
}
/// Table of [`AccountWebhooksJson`].
pub static ACCOUNT_WEBHOOKS_JSON: schema::Schema = schema::Schema {
    name: Some("AccountWebhooksJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "web_hooks",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::webhook::ACCOUNT_WEBHOOK_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Webhooks; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of webhooks.",
};
/// Webhook for new transactions at a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankAccountNotificationWebhookJson {
    /// Id of the webhook.
    pub webhook_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Event that triggers the call, for example `OnBalanceChange`.
    pub trigger_name: String,
    /// Address that the webhook calls.
    pub url: String,
    /// HTTP method with which the webhook calls, for example `POST`.
    pub http_method: String,
    /// HTTP version with which the webhook calls, for example `HTTP/1.1`.
    pub http_protocol: String,
    /// Id of the user who created the webhook.
    pub created_by_user_id: String,
}
impl contract::Described for BankAccountNotificationWebhookJson {
    const SCHEMA: &'static schema::Schema = &BANK_ACCOUNT_NOTIFICATION_WEBHOOK_JSON;
}
/// Table of [`BankAccountNotificationWebhookJson`].
pub static BANK_ACCOUNT_NOTIFICATION_WEBHOOK_JSON: schema::Schema = schema::Schema {
    name: Some("BankAccountNotificationWebhookJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "webhook_id",
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
                    description: "Id of the webhook.",
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
                name: "trigger_name",
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
                    description: "Event that triggers the call, for example `OnBalanceChange`.",
                },
            },
            schema::Property {
                name: "url",
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
                    description: "Address that the webhook calls.",
                },
            },
            schema::Property {
                name: "http_method",
                required: true,
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
                    description: "HTTP method with which the webhook calls, for example `POST`.",
                },
            },
            schema::Property {
                name: "http_protocol",
                required: true,
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
                    description: "HTTP version with which the webhook calls, for example `HTTP/1.1`.",
                },
            },
            schema::Property {
                name: "created_by_user_id",
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
                    description: "Id of the user who created the webhook.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Webhook for new transactions at a bank.",
};
/// Webhook for new transactions at all banks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SystemAccountNotificationWebhookJson {
    /// Id of the webhook.
    pub webhook_id: String,
    /// Event that triggers the call, for example `OnBalanceChange`.
    pub trigger_name: String,
    /// Address that the webhook calls.
    pub url: String,
    /// HTTP method with which the webhook calls, for example `POST`.
    pub http_method: String,
    /// HTTP version with which the webhook calls, for example `HTTP/1.1`.
    pub http_protocol: String,
    /// Id of the user who created the webhook.
    pub created_by_user_id: String,
}
impl contract::Described for SystemAccountNotificationWebhookJson {
    const SCHEMA: &'static schema::Schema = &SYSTEM_ACCOUNT_NOTIFICATION_WEBHOOK_JSON;
}
/// Table of [`SystemAccountNotificationWebhookJson`].
pub static SYSTEM_ACCOUNT_NOTIFICATION_WEBHOOK_JSON: schema::Schema = schema::Schema {
    name: Some("SystemAccountNotificationWebhookJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "webhook_id",
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
                    description: "Id of the webhook.",
                },
            },
            schema::Property {
                name: "trigger_name",
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
                    description: "Event that triggers the call, for example `OnBalanceChange`.",
                },
            },
            schema::Property {
                name: "url",
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
                    description: "Address that the webhook calls.",
                },
            },
            schema::Property {
                name: "http_method",
                required: true,
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
                    description: "HTTP method with which the webhook calls, for example `POST`.",
                },
            },
            schema::Property {
                name: "http_protocol",
                required: true,
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
                    description: "HTTP version with which the webhook calls, for example `HTTP/1.1`.",
                },
            },
            schema::Property {
                name: "created_by_user_id",
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
                    description: "Id of the user who created the webhook.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Webhook for new transactions at all banks.",
};
/// Data for a new webhook of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountWebhookPostJson {
    /// Id of the account that is watched.
    pub account_id: String,
    /// Event that triggers the call, for example `OnBalanceChange`.
    pub trigger_name: String,
    /// Address that the webhook calls.
    pub url: String,
    /// HTTP method with which the webhook calls, for example `POST`.
    pub http_method: String,
    /// HTTP version with which the webhook calls, for example `HTTP/1.1`.
    pub http_protocol: String,
    /// Whether the webhook is switched on, as text: `true` or `false`.
    pub is_active: String,
}
impl contract::Described for AccountWebhookPostJson {
    const SCHEMA: &'static schema::Schema = &ACCOUNT_WEBHOOK_POST_JSON;
}
/// Table of [`AccountWebhookPostJson`].
pub static ACCOUNT_WEBHOOK_POST_JSON: schema::Schema = schema::Schema {
    name: Some("AccountWebhookPostJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the account that is watched.",
                },
            },
            schema::Property {
                name: "trigger_name",
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
                    description: "Event that triggers the call, for example `OnBalanceChange`.",
                },
            },
            schema::Property {
                name: "url",
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
                    description: "Address that the webhook calls.",
                },
            },
            schema::Property {
                name: "http_method",
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
                    description: "HTTP method with which the webhook calls, for example `POST`.",
                },
            },
            schema::Property {
                name: "http_protocol",
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
                    description: "HTTP version with which the webhook calls, for example `HTTP/1.1`.",
                },
            },
            schema::Property {
                name: "is_active",
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
                    description: "Whether the webhook is switched on, as text: `true` or `false`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new webhook of an account.",
};
/// Webhook to be switched on or off.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountWebhookPutJson {
    /// Id of the webhook of the account.
    pub account_webhook_id: String,
    /// Whether the webhook is switched on, as text: `true` or `false`.
    pub is_active: String,
}
impl contract::Described for AccountWebhookPutJson {
    const SCHEMA: &'static schema::Schema = &ACCOUNT_WEBHOOK_PUT_JSON;
}
/// Table of [`AccountWebhookPutJson`].
pub static ACCOUNT_WEBHOOK_PUT_JSON: schema::Schema = schema::Schema {
    name: Some("AccountWebhookPutJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_webhook_id",
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
                    description: "Id of the webhook of the account.",
                },
            },
            schema::Property {
                name: "is_active",
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
                    description: "Whether the webhook is switched on, as text: `true` or `false`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Webhook to be switched on or off.",
};
/// Address to be called on new transactions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountNotificationWebhookPostJson {
    /// Address that the webhook calls.
    pub url: String,
    /// HTTP method with which the webhook calls, for example `POST`.
    pub http_method: String,
    /// HTTP version with which the webhook calls, for example `HTTP/1.1`.
    pub http_protocol: String,
}
impl contract::Described for AccountNotificationWebhookPostJson {
    const SCHEMA: &'static schema::Schema = &ACCOUNT_NOTIFICATION_WEBHOOK_POST_JSON;
}
/// Table of [`AccountNotificationWebhookPostJson`].
pub static ACCOUNT_NOTIFICATION_WEBHOOK_POST_JSON: schema::Schema = schema::Schema {
    name: Some("AccountNotificationWebhookPostJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "url",
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
                    description: "Address that the webhook calls.",
                },
            },
            schema::Property {
                name: "http_method",
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
                    description: "HTTP method with which the webhook calls, for example `POST`.",
                },
            },
            schema::Property {
                name: "http_protocol",
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
                    description: "HTTP version with which the webhook calls, for example `HTTP/1.1`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Address to be called on new transactions.",
};
/// What `OBPv3.1.0-createAccountWebhook` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum CreateAccountWebhookV310Response {
    /// The new webhook with its `account_webhook_id`.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::webhook::AccountWebhookJson>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// Logged in, but without the role needed; the message names it.
    #[oai(status = 403u16)]
    Forbidden(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv3.1.0-enableDisableAccountWebhook` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum EnableDisableAccountWebhookV310Response {
    /// The webhook with its new state.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::webhook::AccountWebhookJson>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// Logged in, but without the role needed; the message names it.
    #[oai(status = 403u16)]
    Forbidden(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv4.0.0-createBankAccountNotificationWebhook` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum CreateBankAccountNotificationWebhookV400Response {
    /// The new webhook with its `webhook_id`.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::webhook::BankAccountNotificationWebhookJson>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// Logged in, but without the role needed; the message names it.
    #[oai(status = 403u16)]
    Forbidden(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv3.1.0-getAccountWebhooks` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetAccountWebhooksV310Response {
    /// The webhooks, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::webhook::AccountWebhooksJson>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// Logged in, but without the role needed; the message names it.
    #[oai(status = 403u16)]
    Forbidden(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv4.0.0-createSystemAccountNotificationWebhook` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum CreateSystemAccountNotificationWebhookV400Response {
    /// The new webhook with its `webhook_id`.
    #[oai(status = 201u16)]
    Created(
        crate::payload::Payload<super::webhook::SystemAccountNotificationWebhookJson>,
    ),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// Logged in, but without the role needed; the message names it.
    #[oai(status = 403u16)]
    Forbidden(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// The parameter `limit` of `OBPv3.1.0-getAccountWebhooks`.
#[derive(Debug)]
pub struct GetAccountWebhooksV310Limit;
impl contract::Described for GetAccountWebhooksV310Limit {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Integer {
            minimum: Some(1i64),
            maximum: None,
        },
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `offset` of `OBPv3.1.0-getAccountWebhooks`.
#[derive(Debug)]
pub struct GetAccountWebhooksV310Offset;
impl contract::Described for GetAccountWebhooksV310Offset {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Integer {
            minimum: Some(0i64),
            maximum: None,
        },
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `account_id` of `OBPv3.1.0-getAccountWebhooks`.
#[derive(Debug)]
pub struct GetAccountWebhooksV310AccountId;
impl contract::Described for GetAccountWebhooksV310AccountId {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
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
    };
}
/// The parameter `user_id` of `OBPv3.1.0-getAccountWebhooks`.
#[derive(Debug)]
pub struct GetAccountWebhooksV310UserId;
impl contract::Described for GetAccountWebhooksV310UserId {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
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
    };
}
/// The operations of `webhook.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait WebhookApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a webhook for an account (`OBPv3.1.0-createAccountWebhook`).
    fn create_account_webhook_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::webhook::AccountWebhookPostJson>,
    ) -> impl Future<
        Output = Result<CreateAccountWebhookV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountWebhookV310Response::Created(call.example())) }
    }
    /// Switch an account webhook on or off (`OBPv3.1.0-enableDisableAccountWebhook`).
    fn enable_disable_account_webhook_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::webhook::AccountWebhookPutJson>,
    ) -> impl Future<
        Output = Result<EnableDisableAccountWebhookV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(EnableDisableAccountWebhookV310Response::Ok(call.example())) }
    }
    /// Create a webhook for new transactions at a bank (`OBPv4.0.0-createBankAccountNotificationWebhook`).
    fn create_bank_account_notification_webhook_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::webhook::AccountNotificationWebhookPostJson>,
    ) -> impl Future<
        Output = Result<
            CreateBankAccountNotificationWebhookV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateBankAccountNotificationWebhookV400Response::Created(call.example()))
        }
    }
    /// List the account webhooks of a bank (`OBPv3.1.0-getAccountWebhooks`).
    fn get_account_webhooks_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
        account_id: Option<String>,
        user_id: Option<String>,
    ) -> impl Future<
        Output = Result<GetAccountWebhooksV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAccountWebhooksV310Response::Ok(call.example())) }
    }
    /// Create a webhook for new transactions at all banks (`OBPv4.0.0-createSystemAccountNotificationWebhook`).
    fn create_system_account_notification_webhook_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::webhook::AccountNotificationWebhookPostJson>,
    ) -> impl Future<
        Output = Result<
            CreateSystemAccountNotificationWebhookV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateSystemAccountNotificationWebhookV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
}
/// Binds a [`WebhookApi`] to its routes.
#[derive(Debug)]
pub struct WebhookRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: WebhookApi> WebhookRoutes<A> {
    /// Create a webhook for an account
    ///
    /// Registers a URL that the server calls when something happens on an account of the bank. Needs a login
    /// and `CanCreateWebhook` at the bank.
    ///
    /// `trigger_name` is `OnBalanceChange`, `OnCreditTransaction` or `OnDebitTransaction`; other names are 400
    /// with OBP-10039. `is_active` is a text, `"true"` or `"false"`, although the answer has a real boolean.
    /// Whether `account_id` exists is not checked.
    #[oai(
        path = "/obp/v3.1.0/banks/:BANK_ID/account-web-hooks",
        method = "post",
        operation_id = "OBPv3.1.0-createAccountWebhook",
        tag = "super::Tag::Webhook"
    )]
    async fn create_account_webhook_v310(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::webhook::AccountWebhookPostJson>,
    ) -> poem::Result<CreateAccountWebhookV310Response> {
        self.0
            .create_account_webhook_v310(call, bank_id.0, body)
            .await
            .map_err(poem::Error::from)
    }
    /// Switch an account webhook on or off
    ///
    /// Sets `is_active` of a webhook; nothing else can be changed. Needs a login and `CanUpdateWebhook` at the
    /// bank in the path.
    ///
    /// The webhook is named in the body by `account_webhook_id`, not in the path; an unknown one is refused
    /// with OBP-30050. `is_active` is a text, `"true"` or `"false"`. Whether the webhook belongs to `BANK_ID`
    /// is not checked.
    #[oai(
        path = "/obp/v3.1.0/banks/:BANK_ID/account-web-hooks",
        method = "put",
        operation_id = "OBPv3.1.0-enableDisableAccountWebhook",
        tag = "super::Tag::Webhook"
    )]
    async fn enable_disable_account_webhook_v310(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::webhook::AccountWebhookPutJson>,
    ) -> poem::Result<EnableDisableAccountWebhookV310Response> {
        self.0
            .enable_disable_account_webhook_v310(call, bank_id.0, body)
            .await
            .map_err(poem::Error::from)
    }
    /// Create a webhook for new transactions at a bank
    ///
    /// Registers a URL that the server notifies whenever a transaction is created on any account of the bank.
    /// Needs a login and `CanCreateAccountNotificationWebhookAtOneBank` at the bank.
    ///
    /// The notification names the bank, account and transaction and the linked users and customers; details are
    /// to be read through the API. Only `POST` is accepted as `http_method` (else OBP-10037) and only
    /// `HTTP/1.1` as `http_protocol` (else OBP-10038).
    #[oai(
        path = "/obp/v4.0.0/banks/:BANK_ID/web-hooks/account/notifications/on-create-transaction",
        method = "post",
        operation_id = "OBPv4.0.0-createBankAccountNotificationWebhook",
        tag = "super::Tag::Webhook"
    )]
    async fn create_bank_account_notification_webhook_v400(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::webhook::AccountNotificationWebhookPostJson>,
    ) -> poem::Result<CreateBankAccountNotificationWebhookV400Response> {
        self.0
            .create_bank_account_notification_webhook_v400(call, bank_id.0, body)
            .await
            .map_err(poem::Error::from)
    }
    /// List the account webhooks of a bank
    ///
    /// Lists the webhooks on the accounts of a bank, switched on or off. Needs a login and `CanGetWebhooks` at
    /// the bank.
    ///
    /// The list can be narrowed to one account or one creator and is cut by `limit` and `offset`. Notification
    /// webhooks created with `v4.0.0` operations are not in it.
    #[oai(
        path = "/obp/v3.1.0/management/banks/:BANK_ID/account-web-hooks",
        method = "get",
        operation_id = "OBPv3.1.0-getAccountWebhooks",
        tag = "super::Tag::Webhook"
    )]
    async fn get_account_webhooks_v310(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        /// Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetAccountWebhooksV310Limit>,
        /// Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.
        #[oai(name = "offset")]
        offset: crate::parameter::QueryParameter<GetAccountWebhooksV310Offset>,
        /// Only webhooks on this account.
        #[oai(name = "account_id")]
        account_id: crate::parameter::QueryParameter<GetAccountWebhooksV310AccountId>,
        /// Only webhooks created by the user with this id.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetAccountWebhooksV310UserId>,
    ) -> poem::Result<GetAccountWebhooksV310Response> {
        self.0
            .get_account_webhooks_v310(
                call,
                bank_id.0,
                limit.text,
                offset.text,
                account_id.text,
                user_id.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Create a webhook for new transactions at all banks
    ///
    /// Registers a URL that the server notifies whenever a transaction is created on an account of any bank.
    /// Needs a login and the system role `CanCreateSystemAccountNotificationWebhook`.
    ///
    /// Only `POST` is accepted as `http_method` (else OBP-10037) and only `HTTP/1.1` as `http_protocol` (else
    /// OBP-10038). For a single bank there is an operation of its own under `/banks/{BANK_ID}`.
    #[oai(
        path = "/obp/v4.0.0/web-hooks/account/notifications/on-create-transaction",
        method = "post",
        operation_id = "OBPv4.0.0-createSystemAccountNotificationWebhook",
        tag = "super::Tag::Webhook"
    )]
    async fn create_system_account_notification_webhook_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::webhook::AccountNotificationWebhookPostJson>,
    ) -> poem::Result<CreateSystemAccountNotificationWebhookV400Response> {
        self.0
            .create_system_account_notification_webhook_v400(call, body)
            .await
            .map_err(poem::Error::from)
    }
}
/// `OBPv3.1.0-createAccountWebhook`.
pub static CREATE_ACCOUNT_WEBHOOK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createAccountWebhook",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/account-web-hooks",
    template: "/banks/{BANK_ID}/account-web-hooks",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Webhook", "Bank", "New-Style"],
    summary: "Create a webhook for an account",
    description: "Registers a URL that the server calls when something happens on an account of the bank. Needs a login\nand `CanCreateWebhook` at the bank.\n\n`trigger_name` is `OnBalanceChange`, `OnCreditTransaction` or `OnDebitTransaction`; other names are 400\nwith OBP-10039. `is_active` is a text, `\"true\"` or `\"false\"`, although the answer has a real boolean.\nWhether `account_id` exists is not checked.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateWebhook",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateWebhook",
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
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
        schema: &super::webhook::ACCOUNT_WEBHOOK_POST_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"trigger_name\":\"OnBalanceChange\",\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\",\"is_active\":\"true\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        schema: Some(&super::webhook::ACCOUNT_WEBHOOK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_webhook_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"trigger_name\":\"OnBalanceChange\",\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 72usize,
                        end: 80usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AccountWebhookPostJson \"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateWebhook at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 94usize,
                        end: 102usize,
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
/// `OBPv3.1.0-enableDisableAccountWebhook`.
pub static ENABLE_DISABLE_ACCOUNT_WEBHOOK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-enableDisableAccountWebhook",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/account-web-hooks",
    template: "/banks/{BANK_ID}/account-web-hooks",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Webhook", "Bank", "New-Style"],
    summary: "Switch an account webhook on or off",
    description: "Sets `is_active` of a webhook; nothing else can be changed. Needs a login and `CanUpdateWebhook` at the\nbank in the path.\n\nThe webhook is named in the body by `account_webhook_id`, not in the path; an unknown one is refused\nwith OBP-30050. `is_active` is a text, `\"true\"` or `\"false\"`. Whether the webhook belongs to `BANK_ID`\nis not checked.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateWebhook",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateWebhook",
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
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
        schema: &super::webhook::ACCOUNT_WEBHOOK_PUT_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"account_webhook_id\":\"fc23a7e2-7dd2-4bdf-a0b4-ae31232a4762\",\"is_active\":\"true\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        schema: Some(&super::webhook::ACCOUNT_WEBHOOK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_webhook_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"trigger_name\":\"OnBalanceChange\",\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 72usize,
                        end: 80usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AccountWebhookPutJson \"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateWebhook for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 97usize,
                        end: 105usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createBankAccountNotificationWebhook`.
pub static CREATE_BANK_ACCOUNT_NOTIFICATION_WEBHOOK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankAccountNotificationWebhook",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/web-hooks/account/notifications/on-create-transaction",
    template: "/banks/{BANK_ID}/web-hooks/account/notifications/on-create-transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Webhook", "Bank", "New-Style"],
    summary: "Create a webhook for new transactions at a bank",
    description: "Registers a URL that the server notifies whenever a transaction is created on any account of the bank.\nNeeds a login and `CanCreateAccountNotificationWebhookAtOneBank` at the bank.\n\nThe notification names the bank, account and transaction and the linked users and customers; details are\nto be read through the API. Only `POST` is accepted as `http_method` (else OBP-10037) and only\n`HTTP/1.1` as `http_protocol` (else OBP-10038).",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccountNotificationWebhookAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccountNotificationWebhookAtOneBank",
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
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
        schema: &super::webhook::ACCOUNT_NOTIFICATION_WEBHOOK_POST_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        schema: Some(&super::webhook::BANK_ACCOUNT_NOTIFICATION_WEBHOOK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"webhook_id\":\"fc23a7e2-7dd2-4bdf-a0b4-ae31232a4762\",\"bank_id\":\"gh.29.uk\",\"trigger_name\":\"OnCreateTransaction\",\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}",
                slots: &[
                    contract::Slot {
                        start: 64usize,
                        end: 72usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_5,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAccountNotificationWebhookAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 125usize,
                        end: 133usize,
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
/// `OBPv3.1.0-getAccountWebhooks`.
pub static GET_ACCOUNT_WEBHOOKS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getAccountWebhooks",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/account-web-hooks",
    template: "/management/banks/{BANK_ID}/account-web-hooks",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Webhook", "Bank", "New-Style"],
    summary: "List the account webhooks of a bank",
    description: "Lists the webhooks on the accounts of a bank, switched on or off. Needs a login and `CanGetWebhooks` at\nthe bank.\n\nThe list can be narrowed to one account or one creator and is cut by `limit` and `offset`. Notification\nwebhooks created with `v4.0.0` operations are not in it.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetWebhooks",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetWebhooks",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
            name: "limit",
            location: contract::Location::Query,
            required: false,
            example: Some("10"),
            description: "Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "offset",
            location: contract::Location::Query,
            required: false,
            example: Some("0"),
            description: "Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "account_id",
            location: contract::Location::Query,
            required: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Only webhooks on this account.",
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
            name: "user_id",
            location: contract::Location::Query,
            required: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Only webhooks created by the user with this id.",
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
        schema: Some(&super::webhook::ACCOUNT_WEBHOOKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"web_hooks\":[{\"account_webhook_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"trigger_name\":\"OnBalanceChange\",\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 86usize,
                        end: 94usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetWebhooks at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 92usize,
                        end: 100usize,
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
/// `OBPv4.0.0-createSystemAccountNotificationWebhook`.
pub static CREATE_SYSTEM_ACCOUNT_NOTIFICATION_WEBHOOK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createSystemAccountNotificationWebhook",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/web-hooks/account/notifications/on-create-transaction",
    template: "/web-hooks/account/notifications/on-create-transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Webhook", "Bank", "New-Style"],
    summary: "Create a webhook for new transactions at all banks",
    description: "Registers a URL that the server notifies whenever a transaction is created on an account of any bank.\nNeeds a login and the system role `CanCreateSystemAccountNotificationWebhook`.\n\nOnly `POST` is accepted as `http_method` (else OBP-10037) and only `HTTP/1.1` as `http_protocol` (else\nOBP-10038). For a single bank there is an operation of its own under `/banks/{BANK_ID}`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemAccountNotificationWebhook",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemAccountNotificationWebhook",
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
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::webhook::ACCOUNT_NOTIFICATION_WEBHOOK_POST_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        schema: Some(&super::webhook::SYSTEM_ACCOUNT_NOTIFICATION_WEBHOOK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"webhook_id\":\"fc23a7e2-7dd2-4bdf-a0b4-ae31232a4762\",\"trigger_name\":\"OnCreateTransaction\",\"url\":\"https://localhost.openbankproject.com\",\"http_method\":\"POST\",\"http_protocol\":\"HTTP/1.1\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_5,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateSystemAccountNotificationWebhook\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `webhook.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_ACCOUNT_WEBHOOK_V310,
    &ENABLE_DISABLE_ACCOUNT_WEBHOOK_V310,
    &CREATE_BANK_ACCOUNT_NOTIFICATION_WEBHOOK_V400,
    &GET_ACCOUNT_WEBHOOKS_V310,
    &CREATE_SYSTEM_ACCOUNT_NOTIFICATION_WEBHOOK_V400,
];
