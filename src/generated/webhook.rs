//! Generated from openapi/webhook.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
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
                        content: Some(schema::Content::Word),
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
                        content: Some(schema::Content::Word),
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
                        content: Some(schema::Content::Word),
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
                        content: Some(schema::Content::Word),
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
                        content: Some(schema::Content::Word),
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
                        content: Some(schema::Content::Word),
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
pub type CreateAccountWebhookV310Response = crate::answer::Created<
    super::webhook::AccountWebhookJson,
>;
/// What `OBPv3.1.0-enableDisableAccountWebhook` answers.
pub type EnableDisableAccountWebhookV310Response = crate::answer::Ok<
    super::webhook::AccountWebhookJson,
>;
/// What `OBPv4.0.0-createBankAccountNotificationWebhook` answers.
pub type CreateBankAccountNotificationWebhookV400Response = crate::answer::Created<
    super::webhook::BankAccountNotificationWebhookJson,
>;
/// What `OBPv3.1.0-getAccountWebhooks` answers.
pub type GetAccountWebhooksV310Response = crate::answer::Ok<
    super::webhook::AccountWebhooksJson,
>;
/// What `OBPv4.0.0-createSystemAccountNotificationWebhook` answers.
pub type CreateSystemAccountNotificationWebhookV400Response = crate::answer::Created<
    super::webhook::SystemAccountNotificationWebhookJson,
>;
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
impl<A: WebhookApi> poem_openapi::OpenApi for WebhookRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Webhook", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Webhook", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_ACCOUNT_WEBHOOK_V310,
                    |api, sent| routes::answer(
                        api
                            .create_account_webhook_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ENABLE_DISABLE_ACCOUNT_WEBHOOK_V310,
                    |api, sent| routes::answer(
                        api
                            .enable_disable_account_webhook_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_BANK_ACCOUNT_NOTIFICATION_WEBHOOK_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_account_notification_webhook_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNT_WEBHOOKS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_account_webhooks_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("account_id"),
                                sent.query("user_id"),
                            ),
                    ),
                ),
                (
                    &CREATE_SYSTEM_ACCOUNT_NOTIFICATION_WEBHOOK_V400,
                    |api, sent| routes::answer(
                        api
                            .create_system_account_notification_webhook_v400(
                                sent.call(),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
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
        description: "The new webhook with its `account_webhook_id`.",
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
        description: "The webhook with its new state.",
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
        description: "The new webhook with its `webhook_id`.",
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
            name: "limit",
            location: contract::Location::Query,
            required: false,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The webhooks, possibly none.",
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
        description: "The new webhook with its `webhook_id`.",
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
