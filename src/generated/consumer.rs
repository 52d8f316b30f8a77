//! Generated from openapi/consumer.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Whether the application is enabled.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutEnabledJSON {
    /// Whether the application may call the API.
    pub enabled: bool,
}
/// Table of [`PutEnabledJSON`].
pub static PUT_ENABLED_JSON: schema::Schema = schema::Schema {
    name: Some("PutEnabledJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether the application is enabled.",
};
/// An application that may call the API, with the user who registered it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumerJsonV210 {
    /// Number of the application in the database.
    pub consumer_id: i64,
    /// Name of the application.
    pub app_name: String,
    /// Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.
    pub app_type: String,
    /// What the application does.
    pub description: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
    /// Address to which users come back after logging in.
    pub redirect_url: String,
    /// Id of the user who registered the application.
    pub created_by_user_id: String,
    /// User who registered the application.
    pub created_by_user: super::consumer::ResourceUserJSON,
    /// Whether the application may call the API.
    pub enabled: bool,
    /// When the application was registered.
    pub created: String,
}
/// Table of [`ConsumerJsonV210`].
pub static CONSUMER_JSON_V210: schema::Schema = schema::Schema {
    name: Some("ConsumerJsonV210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consumer_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of the application in the database.",
                },
            },
            schema::Property {
                name: "app_name",
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
                    description: "Name of the application.",
                },
            },
            schema::Property {
                name: "app_type",
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
                    description: "Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.",
                },
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
                    description: "What the application does.",
                },
            },
            schema::Property {
                name: "developer_email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the application's developer.",
                },
            },
            schema::Property {
                name: "redirect_url",
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
                    description: "Address to which users come back after logging in.",
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
                    description: "Id of the user who registered the application.",
                },
            },
            schema::Property {
                name: "created_by_user",
                required: true,
                schema: &super::consumer::RESOURCE_USER_JSON,
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
            schema::Property {
                name: "created",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the application was registered.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An application that may call the API, with the user who registered it.",
};
/// A user, without roles.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResourceUserJSON {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user at that service; for users registered here the login name.
    pub provider_id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Login name, unique at its provider.
    pub username: String,
}
/// Table of [`ResourceUserJSON`].
pub static RESOURCE_USER_JSON: schema::Schema = schema::Schema {
    name: Some("ResourceUserJSON"),
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the user.",
                },
            },
            schema::Property {
                name: "provider_id",
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
                    description: "Id of the user at that service; for users registered here the login name.",
                },
            },
            schema::Property {
                name: "provider",
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
                    description: "Service that knows the user's password; for users registered here the address of this server.",
                },
            },
            schema::Property {
                name: "username",
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
                    description: "Login name, unique at its provider.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user, without roles.",
};
/// List of applications.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumersJson {
    /// The entries; empty if there is none.
    pub list: Vec<super::consumer::ConsumerJsonV210>,
}
/// Table of [`ConsumersJson`].
pub static CONSUMERS_JSON: schema::Schema = schema::Schema {
    name: Some("ConsumersJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consumer::CONSUMER_JSON_V210,
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
    description: "List of applications.",
};
/// The new application as it was registered.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumerPostJSON {
    /// Name of the application.
    pub app_name: String,
    /// Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.
    pub app_type: String,
    /// What the application does.
    pub description: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
    /// Address to which users come back after logging in.
    pub redirect_url: String,
    /// Id of the user who registered the application.
    pub created_by_user_id: String,
    /// Whether the application may call the API.
    pub enabled: bool,
    /// When the application was registered.
    pub created: String,
    /// Client certificate of the application, in PEM form.
    #[serde(rename = "clientCertificate")]
    pub client_certificate: String,
}
/// Table of [`ConsumerPostJSON`].
pub static CONSUMER_POST_JSON: schema::Schema = schema::Schema {
    name: Some("ConsumerPostJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "app_name",
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
                    description: "Name of the application.",
                },
            },
            schema::Property {
                name: "app_type",
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
                    description: "Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.",
                },
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
                    description: "What the application does.",
                },
            },
            schema::Property {
                name: "developer_email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the application's developer.",
                },
            },
            schema::Property {
                name: "redirect_url",
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
                    description: "Address to which users come back after logging in.",
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
                    description: "Id of the user who registered the application.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
            schema::Property {
                name: "created",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the application was registered.",
                },
            },
            schema::Property {
                name: "clientCertificate",
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
                    description: "Client certificate of the application, in PEM form.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The new application as it was registered.",
};
/// How often an application may call, and from when to when that holds.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CallLimitPostJson {
    /// Time from which the limits hold.
    pub from_date: String,
    /// Time up to which the limits hold.
    pub to_date: String,
    /// Calls allowed per second, as text; `-1` for no limit.
    pub per_second_call_limit: String,
    /// Calls allowed per minute, as text; `-1` for no limit.
    pub per_minute_call_limit: String,
    /// Calls allowed per hour, as text; `-1` for no limit.
    pub per_hour_call_limit: String,
    /// Calls allowed per day, as text; `-1` for no limit.
    pub per_day_call_limit: String,
    /// Calls allowed per week, as text; `-1` for no limit.
    pub per_week_call_limit: String,
    /// Calls allowed per month, as text; `-1` for no limit.
    pub per_month_call_limit: String,
}
/// Table of [`CallLimitPostJson`].
pub static CALL_LIMIT_POST_JSON: schema::Schema = schema::Schema {
    name: Some("CallLimitPostJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time from which the limits hold.",
                },
            },
            schema::Property {
                name: "to_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time up to which the limits hold.",
                },
            },
            schema::Property {
                name: "per_second_call_limit",
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
                    description: "Calls allowed per second, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_minute_call_limit",
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
                    description: "Calls allowed per minute, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_hour_call_limit",
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
                    description: "Calls allowed per hour, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_day_call_limit",
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
                    description: "Calls allowed per day, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_week_call_limit",
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
                    description: "Calls allowed per week, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_month_call_limit",
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
                    description: "Calls allowed per month, as text; `-1` for no limit.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How often an application may call, and from when to when that holds.",
};
/// How often an application may call and how often it did.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CallLimitJson {
    /// Calls allowed per second, as text; `-1` for no limit.
    pub per_second_call_limit: String,
    /// Calls allowed per minute, as text; `-1` for no limit.
    pub per_minute_call_limit: String,
    /// Calls allowed per hour, as text; `-1` for no limit.
    pub per_hour_call_limit: String,
    /// Calls allowed per day, as text; `-1` for no limit.
    pub per_day_call_limit: String,
    /// Calls allowed per week, as text; `-1` for no limit.
    pub per_week_call_limit: String,
    /// Calls allowed per month, as text; `-1` for no limit.
    pub per_month_call_limit: String,
    /// Calls that the application has made in the running periods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current_state: Option<super::consumer::RedisCallLimitJson>,
}
/// Table of [`CallLimitJson`].
pub static CALL_LIMIT_JSON: schema::Schema = schema::Schema {
    name: Some("CallLimitJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "per_second_call_limit",
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
                    description: "Calls allowed per second, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_minute_call_limit",
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
                    description: "Calls allowed per minute, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_hour_call_limit",
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
                    description: "Calls allowed per hour, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_day_call_limit",
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
                    description: "Calls allowed per day, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_week_call_limit",
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
                    description: "Calls allowed per week, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_month_call_limit",
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
                    description: "Calls allowed per month, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "current_state",
                required: false,
                schema: &super::consumer::REDIS_CALL_LIMIT_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How often an application may call and how often it did.",
};
/// Calls counted so far, for each period.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RedisCallLimitJson {
    /// Calls in the running second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_second: Option<super::consumer::RateLimit>,
    /// Calls in the running minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_minute: Option<super::consumer::RateLimit>,
    /// Calls in the running hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_hour: Option<super::consumer::RateLimit>,
    /// Calls in the running day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_day: Option<super::consumer::RateLimit>,
    /// Calls in the running week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_week: Option<super::consumer::RateLimit>,
    /// Calls in the running month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_month: Option<super::consumer::RateLimit>,
}
/// Table of [`RedisCallLimitJson`].
pub static REDIS_CALL_LIMIT_JSON: schema::Schema = schema::Schema {
    name: Some("RedisCallLimitJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "per_second",
                required: false,
                schema: &super::consumer::RATE_LIMIT,
            },
            schema::Property {
                name: "per_minute",
                required: false,
                schema: &super::consumer::RATE_LIMIT,
            },
            schema::Property {
                name: "per_hour",
                required: false,
                schema: &super::consumer::RATE_LIMIT,
            },
            schema::Property {
                name: "per_day",
                required: false,
                schema: &super::consumer::RATE_LIMIT,
            },
            schema::Property {
                name: "per_week",
                required: false,
                schema: &super::consumer::RATE_LIMIT,
            },
            schema::Property {
                name: "per_month",
                required: false,
                schema: &super::consumer::RATE_LIMIT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Calls counted so far, for each period.",
};
/// Calls counted in a period and when it ends.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RateLimit {
    /// Calls made in the running period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls_made: Option<i64>,
    /// Seconds until the count starts again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_in_seconds: Option<i64>,
}
/// Table of [`RateLimit`].
pub static RATE_LIMIT: schema::Schema = schema::Schema {
    name: Some("RateLimit"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "calls_made",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Calls made in the running period.",
                },
            },
            schema::Property {
                name: "reset_in_seconds",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Seconds until the count starts again.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Calls counted in a period and when it ends.",
};
/// List of applications.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumersJsonV310 {
    /// Applications; empty if there is none.
    pub consumers: Vec<super::consumer::ConsumerJsonV310>,
}
/// Table of [`ConsumersJsonV310`].
pub static CONSUMERS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ConsumersJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consumers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consumer::CONSUMER_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Applications; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of applications.",
};
/// An application that may call the API, with the user who registered it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumerJsonV310 {
    /// Id of the application.
    pub consumer_id: String,
    /// Name of the application.
    pub app_name: String,
    /// Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.
    pub app_type: String,
    /// What the application does.
    pub description: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
    /// Address to which users come back after logging in.
    pub redirect_url: String,
    /// User who registered the application.
    pub created_by_user: super::consumer::ResourceUserJSON,
    /// Whether the application may call the API.
    pub enabled: bool,
    /// When the application was registered.
    pub created: String,
}
/// Table of [`ConsumerJsonV310`].
pub static CONSUMER_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ConsumerJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consumer_id",
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
                    description: "Id of the application.",
                },
            },
            schema::Property {
                name: "app_name",
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
                    description: "Name of the application.",
                },
            },
            schema::Property {
                name: "app_type",
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
                    description: "Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.",
                },
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
                    description: "What the application does.",
                },
            },
            schema::Property {
                name: "developer_email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the application's developer.",
                },
            },
            schema::Property {
                name: "redirect_url",
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
                    description: "Address to which users come back after logging in.",
                },
            },
            schema::Property {
                name: "created_by_user",
                required: true,
                schema: &super::consumer::RESOURCE_USER_JSON,
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
            schema::Property {
                name: "created",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the application was registered.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An application that may call the API, with the user who registered it.",
};
/// The new application with its key and secret.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumerJson {
    /// Id of the application.
    pub consumer_id: String,
    /// Key with which the application identifies itself.
    pub key: String,
    /// Secret of the application, used to sign its calls.
    pub secret: String,
    /// Name of the application.
    pub app_name: String,
    /// Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.
    pub app_type: String,
    /// What the application does.
    pub description: String,
    /// Client certificate of the application, in PEM form.
    pub client_certificate: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
    /// Address to which users come back after logging in.
    pub redirect_url: String,
    /// Id of the user who registered the application.
    pub created_by_user_id: String,
    /// User who registered the application.
    pub created_by_user: super::consumer::ResourceUserJSON,
    /// Whether the application may call the API.
    pub enabled: bool,
    /// When the application was registered.
    pub created: String,
}
/// Table of [`ConsumerJson`].
pub static CONSUMER_JSON: schema::Schema = schema::Schema {
    name: Some("ConsumerJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consumer_id",
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
                    description: "Id of the application.",
                },
            },
            schema::Property {
                name: "key",
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
                    description: "Key with which the application identifies itself.",
                },
            },
            schema::Property {
                name: "secret",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Token),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Secret of the application, used to sign its calls.",
                },
            },
            schema::Property {
                name: "app_name",
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
                    description: "Name of the application.",
                },
            },
            schema::Property {
                name: "app_type",
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
                    description: "Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.",
                },
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
                    description: "What the application does.",
                },
            },
            schema::Property {
                name: "client_certificate",
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
                    description: "Client certificate of the application, in PEM form.",
                },
            },
            schema::Property {
                name: "developer_email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the application's developer.",
                },
            },
            schema::Property {
                name: "redirect_url",
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
                    description: "Address to which users come back after logging in.",
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
                    description: "Id of the user who registered the application.",
                },
            },
            schema::Property {
                name: "created_by_user",
                required: true,
                schema: &super::consumer::RESOURCE_USER_JSON,
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
            schema::Property {
                name: "created",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the application was registered.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The new application with its key and secret.",
};
/// Whether the application shall be enabled.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutEnabledJSONRequest {
    /// Whether the application may call the API.
    pub enabled: bool,
}
/// Table of [`PutEnabledJSONRequest`].
pub static PUT_ENABLED_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("PutEnabledJSONRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether the application shall be enabled.",
};
/// New redirect address of an application.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumerRedirectUrlJSON {
    /// Address to which users come back after logging in.
    pub redirect_url: String,
}
/// Table of [`ConsumerRedirectUrlJSON`].
pub static CONSUMER_REDIRECT_URL_JSON: schema::Schema = schema::Schema {
    name: Some("ConsumerRedirectUrlJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "redirect_url",
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
                    description: "Address to which users come back after logging in.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New redirect address of an application.",
};
/// Data for a new application.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsumerPostJSONRequest {
    /// Name of the application.
    pub app_name: String,
    /// Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.
    pub app_type: String,
    /// What the application does.
    pub description: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
    /// Address to which users come back after logging in.
    pub redirect_url: String,
    /// Id of the user who registered the application.
    pub created_by_user_id: String,
    /// Whether the application may call the API.
    pub enabled: bool,
    /// When the application was registered.
    pub created: Option<String>,
    /// Client certificate of the application, in PEM form.
    #[serde(rename = "clientCertificate")]
    pub client_certificate: String,
}
/// Table of [`ConsumerPostJSONRequest`].
pub static CONSUMER_POST_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("ConsumerPostJSONRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "app_name",
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
                    description: "Name of the application.",
                },
            },
            schema::Property {
                name: "app_type",
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
                    description: "Type of the application, for example `Web` or `Mobile`; newer answers say `Confidential`, `Public` or `Unknown`.",
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
                    description: "What the application does.",
                },
            },
            schema::Property {
                name: "developer_email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the application's developer.",
                },
            },
            schema::Property {
                name: "redirect_url",
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
                    description: "Address to which users come back after logging in.",
                },
            },
            schema::Property {
                name: "created_by_user_id",
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
                    description: "Id of the user who registered the application.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the application may call the API.",
                },
            },
            schema::Property {
                name: "created",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the application was registered.",
                },
            },
            schema::Property {
                name: "clientCertificate",
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
                    description: "Client certificate of the application, in PEM form.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new application.",
};
/// How often an application may call, and from when to when that holds.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CallLimitPostJsonRequest {
    /// Time from which the limits hold.
    pub from_date: Option<String>,
    /// Time up to which the limits hold.
    pub to_date: Option<String>,
    /// Calls allowed per second, as text; `-1` for no limit.
    pub per_second_call_limit: String,
    /// Calls allowed per minute, as text; `-1` for no limit.
    pub per_minute_call_limit: String,
    /// Calls allowed per hour, as text; `-1` for no limit.
    pub per_hour_call_limit: String,
    /// Calls allowed per day, as text; `-1` for no limit.
    pub per_day_call_limit: String,
    /// Calls allowed per week, as text; `-1` for no limit.
    pub per_week_call_limit: String,
    /// Calls allowed per month, as text; `-1` for no limit.
    pub per_month_call_limit: String,
}
/// Table of [`CallLimitPostJsonRequest`].
pub static CALL_LIMIT_POST_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("CallLimitPostJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the limits hold.",
                },
            },
            schema::Property {
                name: "to_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time up to which the limits hold.",
                },
            },
            schema::Property {
                name: "per_second_call_limit",
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
                    description: "Calls allowed per second, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_minute_call_limit",
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
                    description: "Calls allowed per minute, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_hour_call_limit",
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
                    description: "Calls allowed per hour, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_day_call_limit",
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
                    description: "Calls allowed per day, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_week_call_limit",
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
                    description: "Calls allowed per week, as text; `-1` for no limit.",
                },
            },
            schema::Property {
                name: "per_month_call_limit",
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
                    description: "Calls allowed per month, as text; `-1` for no limit.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How often an application may call, and from when to when that holds.",
};
/// What `OBPv2.1.0-getConsumers` answers.
pub type GetConsumersV210Response = crate::answer::Ok<super::consumer::ConsumersJson>;
/// What `OBPv2.2.0-createConsumer` answers.
pub type CreateConsumerV220Response = crate::answer::Ok<
    super::consumer::ConsumerPostJSON,
>;
/// What `OBPv3.1.0-getConsumers` answers.
pub type GetConsumersV310Response = crate::answer::Ok<
    super::consumer::ConsumersJsonV310,
>;
/// What `OBPv4.0.0-createConsumer` answers.
pub type CreateConsumerV400Response = crate::answer::Created<
    super::consumer::ConsumerJson,
>;
/// What `OBPv2.1.0-enableDisableConsumers` answers.
pub type EnableDisableConsumersV210Response = crate::answer::Ok<
    super::consumer::PutEnabledJSON,
>;
/// What `OBPv2.1.0-getConsumer` answers.
pub type GetConsumerV210Response = crate::answer::Ok<super::consumer::ConsumerJsonV210>;
/// What `OBPv3.1.0-enableDisableConsumers` answers.
pub type EnableDisableConsumersV310Response = crate::answer::Ok<
    super::consumer::PutEnabledJSON,
>;
/// What `OBPv3.1.0-getConsumer` answers.
pub type GetConsumerV310Response = crate::answer::Ok<super::consumer::ConsumerJsonV310>;
/// What `OBPv3.1.0-callsLimit` answers.
pub type CallsLimitV310Response = crate::answer::Ok<super::consumer::CallLimitPostJson>;
/// What `OBPv3.1.0-getCallsLimit` answers.
pub type GetCallsLimitV310Response = crate::answer::Ok<super::consumer::CallLimitJson>;
/// What `OBPv4.0.0-callsLimit` answers.
pub type CallsLimitV400Response = crate::answer::Ok<super::consumer::CallLimitPostJson>;
/// What `OBPv2.1.0-updateConsumerRedirectUrl` answers.
pub type UpdateConsumerRedirectUrlV210Response = crate::answer::Created<
    super::consumer::ConsumerJsonV210,
>;
/// What `OBPv3.1.0-getConsumersForCurrentUser` answers.
pub type GetConsumersForCurrentUserV310Response = crate::answer::Ok<
    super::consumer::ConsumersJsonV310,
>;
/// The operations of `consumer.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ConsumerApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List all apps (v2.1.0: numeric ids) (`OBPv2.1.0-getConsumers`).
    fn get_consumers_v210(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetConsumersV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsumersV210Response::Ok(call.example())) }
    }
    /// Register an app (v2.2.0: answers 200) (`OBPv2.2.0-createConsumer`).
    fn create_consumer_v220(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::consumer::ConsumerPostJSONRequest>,
    ) -> impl Future<
        Output = Result<CreateConsumerV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateConsumerV220Response::Ok(call.example())) }
    }
    /// List all apps (v3.1.0: text ids) (`OBPv3.1.0-getConsumers`).
    fn get_consumers_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetConsumersV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsumersV310Response::Ok(call.example())) }
    }
    /// Register an app (v4.0.0: answers 201) (`OBPv4.0.0-createConsumer`).
    fn create_consumer_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::consumer::ConsumerPostJSONRequest>,
    ) -> impl Future<
        Output = Result<CreateConsumerV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateConsumerV400Response::Created(call.example())) }
    }
    /// Switch an app on or off (v2.1.0: numeric id) (`OBPv2.1.0-enableDisableConsumers`).
    fn enable_disable_consumers_v210(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consumer::PutEnabledJSONRequest>,
    ) -> impl Future<
        Output = Result<EnableDisableConsumersV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(EnableDisableConsumersV210Response::Ok(call.example())) }
    }
    /// Get an app (v2.1.0: numeric id) (`OBPv2.1.0-getConsumer`).
    fn get_consumer_v210(
        &self,
        call: crate::call::Call,
        consumer_id: String,
    ) -> impl Future<
        Output = Result<GetConsumerV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsumerV210Response::Ok(call.example())) }
    }
    /// Switch an app on or off (v3.1.0: text id) (`OBPv3.1.0-enableDisableConsumers`).
    fn enable_disable_consumers_v310(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consumer::PutEnabledJSONRequest>,
    ) -> impl Future<
        Output = Result<EnableDisableConsumersV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(EnableDisableConsumersV310Response::Ok(call.example())) }
    }
    /// Get an app (v3.1.0: text id) (`OBPv3.1.0-getConsumer`).
    fn get_consumer_v310(
        &self,
        call: crate::call::Call,
        consumer_id: String,
    ) -> impl Future<
        Output = Result<GetConsumerV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsumerV310Response::Ok(call.example())) }
    }
    /// Limit the calls of an app (v3.1.0) (`OBPv3.1.0-callsLimit`).
    fn calls_limit_v310(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consumer::CallLimitPostJsonRequest>,
    ) -> impl Future<
        Output = Result<CallsLimitV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CallsLimitV310Response::Ok(call.example())) }
    }
    /// Get the call limits of an app (`OBPv3.1.0-getCallsLimit`).
    fn get_calls_limit_v310(
        &self,
        call: crate::call::Call,
        consumer_id: String,
    ) -> impl Future<
        Output = Result<GetCallsLimitV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCallsLimitV310Response::Ok(call.example())) }
    }
    /// Limit the calls of an app (v4.0.0: also for a part) (`OBPv4.0.0-callsLimit`).
    fn calls_limit_v400(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consumer::CallLimitPostJsonRequest>,
    ) -> impl Future<
        Output = Result<CallsLimitV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CallsLimitV400Response::Ok(call.example())) }
    }
    /// Change the redirect URL of my app (`OBPv2.1.0-updateConsumerRedirectUrl`).
    fn update_consumer_redirect_url_v210(
        &self,
        call: crate::call::Call,
        consumer_id: String,
        body: crate::payload::Body<super::consumer::ConsumerRedirectUrlJSON>,
    ) -> impl Future<
        Output = Result<UpdateConsumerRedirectUrlV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateConsumerRedirectUrlV210Response::Created(call.example())) }
    }
    /// List my apps (`OBPv3.1.0-getConsumersForCurrentUser`).
    fn get_consumers_for_current_user_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetConsumersForCurrentUserV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsumersForCurrentUserV310Response::Ok(call.example())) }
    }
}
/// Binds a [`ConsumerApi`] to its routes.
#[derive(Debug)]
pub struct ConsumerRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ConsumerApi> poem_openapi::OpenApi for ConsumerRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Consumer", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Consumer", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_CONSUMERS_V210,
                    |api, sent| routes::answer(api.get_consumers_v210(sent.call())),
                ),
                (
                    &CREATE_CONSUMER_V220,
                    |api, sent| routes::answer(
                        api.create_consumer_v220(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_CONSUMERS_V310,
                    |api, sent| routes::answer(api.get_consumers_v310(sent.call())),
                ),
                (
                    &CREATE_CONSUMER_V400,
                    |api, sent| routes::answer(
                        api.create_consumer_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &ENABLE_DISABLE_CONSUMERS_V210,
                    |api, sent| routes::answer(
                        api
                            .enable_disable_consumers_v210(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CONSUMER_V210,
                    |api, sent| routes::answer(
                        api.get_consumer_v210(sent.call(), sent.path("CONSUMER_ID")),
                    ),
                ),
                (
                    &ENABLE_DISABLE_CONSUMERS_V310,
                    |api, sent| routes::answer(
                        api
                            .enable_disable_consumers_v310(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CONSUMER_V310,
                    |api, sent| routes::answer(
                        api.get_consumer_v310(sent.call(), sent.path("CONSUMER_ID")),
                    ),
                ),
                (
                    &CALLS_LIMIT_V310,
                    |api, sent| routes::answer(
                        api
                            .calls_limit_v310(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CALLS_LIMIT_V310,
                    |api, sent| routes::answer(
                        api.get_calls_limit_v310(sent.call(), sent.path("CONSUMER_ID")),
                    ),
                ),
                (
                    &CALLS_LIMIT_V400,
                    |api, sent| routes::answer(
                        api
                            .calls_limit_v400(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CONSUMER_REDIRECT_URL_V210,
                    |api, sent| routes::answer(
                        api
                            .update_consumer_redirect_url_v210(
                                sent.call(),
                                sent.path("CONSUMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CONSUMERS_FOR_CURRENT_USER_V310,
                    |api, sent| routes::answer(
                        api.get_consumers_for_current_user_v310(sent.call()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.1.0-getConsumers`.
pub static GET_CONSUMERS_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getConsumers",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/management/consumers",
    template: "/management/consumers",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Consumer"],
    summary: "List all apps (v2.1.0: numeric ids)",
    description: "Lists the apps (consumers) that are registered with the server, sorted by their numbers. Needs a login\nand the system role `CanGetConsumers`. The prefixes `v2.1.0` to `v3.0.0` lead here.\n\nThe list is called `list`, and `consumer_id` is a number. There is no paging. Keys and secrets are not\nin the answer.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
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
        description: "The apps in the order of their numbers.",
        schema: Some(&super::consumer::CONSUMERS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"consumer_id\":1213,\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 378usize,
                        end: 399usize,
                        part: "hostname",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_19,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.2.0-createConsumer`.
pub static CREATE_CONSUMER_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createConsumer",
    method: contract::Verb::POST,
    path: "/obp/v2.2.0/management/consumers",
    template: "/management/consumers",
    aliases: &[],
    prefixes: &["v2.2.0"],
    introduced: "v2.2.0",
    tags: &["Consumer"],
    summary: "Register an app (v2.2.0: answers 200)",
    description: "Registers an app (consumer) in the name of the calling user. Needs a login and the system role\n`CanCreateConsumer`. Only the prefix `v2.2.0` leads here.\n\nKey and secret are made by the server and sent although the documentation does not show them.\n`app_type`, `created` and `created_by_user_id` must be sent but are not used. The answer is 200, not\n201.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateConsumer",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateConsumer",
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
        schema: &super::consumer::CONSUMER_POST_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"app_name\":\"Test\",\"app_type\":\"Test\",\"description\":\"Description\",\"developer_email\":\"some@email.com\",\"redirect_url\":\"redirecturl\",\"created_by_user_id\":\"createdby\",\"enabled\":true,\"created\":\"2026-11-22T11:27:14Z\",\"clientCertificate\":\"-----BEGIN CERTIFICATE-----\\nclient_certificate_content\\n-----END CERTIFICATE-----\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The new app with key and secret.",
        schema: Some(&super::consumer::CONSUMER_POST_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"app_name\":\"Some app name\",\"app_type\":\"App type\",\"description\":\"Description\",\"developer_email\":\"some.email@example.com\",\"redirect_url\":\"Some redirect url\",\"created_by_user_id\":\"Created by UUID\",\"enabled\":true,\"created\":\"2026-11-22T11:27:14Z\",\"clientCertificate\":\"-----BEGIN CERTIFICATE-----\\nclient_certificate_content\\n-----END CERTIFICATE-----\"}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateConsumer\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.1.0-getConsumers`.
pub static GET_CONSUMERS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getConsumers",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/consumers",
    template: "/management/consumers",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consumer", "New-Style"],
    summary: "List all apps (v3.1.0: text ids)",
    description: "Lists the apps (consumers) that are registered with the server, each with the user who did so. Needs a\nlogin and the system role `CanGetConsumers`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nUnlike v2.1.0 the list is called `consumers` and the ids are texts. There is no paging. Keys and secrets\nare not in the answer.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
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
        description: "The apps of the server.",
        schema: Some(&super::consumer::CONSUMERS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consumers\":[{\"consumer_id\":\"8e716299-4668-4efd-976a-67f57a9984ec\",\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 357usize,
                        end: 378usize,
                        part: "hostname",
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
        &super::shared::ERROR_403_OBP_20006_19,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createConsumer`.
pub static CREATE_CONSUMER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createConsumer",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/consumers",
    template: "/management/consumers",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Consumer", "New-Style"],
    summary: "Register an app (v4.0.0: answers 201)",
    description: "Registers an app (consumer) in the name of the calling user. Needs a login and the system role\n`CanCreateConsumer`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nKey and secret are made by the server and belong in safe keeping: the operations that read apps do not\nshow them. `app_type`, `created` and `created_by_user_id` must be sent but are not used; the certificate\nis `clientCertificate` in the body and `client_certificate` in the answer.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateConsumer",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateConsumer",
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
        schema: &super::consumer::CONSUMER_POST_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"app_name\":\"Test\",\"app_type\":\"Test\",\"description\":\"Description\",\"developer_email\":\"some@email.com\",\"redirect_url\":\"redirecturl\",\"created_by_user_id\":\"createdby\",\"enabled\":true,\"created\":\"2026-11-22T11:27:14Z\",\"clientCertificate\":\"-----BEGIN CERTIFICATE-----\\nclient_certificate_content\\n-----END CERTIFICATE-----\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new app with key and secret.",
        schema: Some(&super::consumer::CONSUMER_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"key\":\"xwdgylv3vau0n2gkxu1aize4glapftfldp5y1bic\",\"secret\":\"bwf0ykmwoirip1yjxcn15wnhuyxcziwgtcoaildq\",\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"client_certificate\":\"-----BEGIN CERTIFICATE-----\\nclient_certificate_content\\n-----END CERTIFICATE-----\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 610usize,
                        end: 631usize,
                        part: "hostname",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateConsumer\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-enableDisableConsumers`.
pub static ENABLE_DISABLE_CONSUMERS_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-enableDisableConsumers",
    method: contract::Verb::PUT,
    path: "/obp/v2.1.0/management/consumers/{CONSUMER_ID}",
    template: "/management/consumers/{CONSUMER_ID}",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Consumer"],
    summary: "Switch an app on or off (v2.1.0: numeric id)",
    description: "Allows an app (consumer) to call the API or stops it. Needs a login and the system role\n`CanEnableConsumers` to switch on, `CanDisableConsumers` to switch off. The prefixes `v2.1.0` to\n`v3.0.0` lead here.\n\n`CONSUMER_ID` is the number of the app, as `/management/consumers` shows it under the same prefixes;\nfrom `v3.1.0` on it is a text. The body is read before the role is checked.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDisableConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanEnableConsumers",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanDisableConsumers",
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
        contract::Check::Roles,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
    request: Some(contract::RequestBody {
        schema: &super::consumer::PUT_ENABLED_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"enabled\":false}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "Whether the app is enabled now.",
        schema: Some(&super::consumer::PUT_ENABLED_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"enabled\":false}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_14,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.1.0-getConsumer`.
pub static GET_CONSUMER_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getConsumer",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/management/consumers/{CONSUMER_ID}",
    template: "/management/consumers/{CONSUMER_ID}",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Consumer"],
    summary: "Get an app (v2.1.0: numeric id)",
    description: "Reads one app (consumer) that is registered with the server. Needs a login and the system role\n`CanGetConsumers`. The prefixes `v2.1.0` to `v3.0.0` lead here.\n\n`CONSUMER_ID` is a number here; anything else is 400 with OBP-20014. From `v3.1.0` on the id is a text.\nKey and secret are not in the answer.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-20014: Invalid Consumer ID. Please specify a valid value for CONSUMER_ID.",
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
        description: "The app with the user who registered it.",
        schema: Some(&super::consumer::CONSUMER_JSON_V210),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consumer_id\":1213,\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 369usize,
                        end: 390usize,
                        part: "hostname",
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
        &super::shared::ERROR_400_OBP_20014,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_19,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.1.0-enableDisableConsumers`.
pub static ENABLE_DISABLE_CONSUMERS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-enableDisableConsumers",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/management/consumers/{CONSUMER_ID}",
    template: "/management/consumers/{CONSUMER_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consumer", "New-Style"],
    summary: "Switch an app on or off (v3.1.0: text id)",
    description: "Allows an app (consumer) to call the API or stops it. Needs a login and the system role\n`CanEnableConsumers` to switch on, `CanDisableConsumers` to switch off. The prefixes `v3.1.0` to\n`v5.1.0` lead here.\n\nThe body is read first, then the role, then the app: an unknown one is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDisableConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanEnableConsumers",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanDisableConsumers",
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
        contract::Check::Roles,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
    request: Some(contract::RequestBody {
        schema: &super::consumer::PUT_ENABLED_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"enabled\":false}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "Whether the app is enabled now.",
        schema: Some(&super::consumer::PUT_ENABLED_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"enabled\":false}",
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
        &super::shared::ERROR_403_OBP_20006_14,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getConsumer`.
pub static GET_CONSUMER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getConsumer",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/consumers/{CONSUMER_ID}",
    template: "/management/consumers/{CONSUMER_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consumer", "New-Style"],
    summary: "Get an app (v3.1.0: text id)",
    description: "Reads one app (consumer) that is registered with the server. Needs a login and the system role\n`CanGetConsumers`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nKey and secret are not in the answer. An unknown app is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConsumers",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
        description: "The app with the user who registered it.",
        schema: Some(&super::consumer::CONSUMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 16usize,
                        end: 52usize,
                        part: "CONSUMER_ID",
                    },
                    contract::Slot {
                        start: 343usize,
                        end: 364usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"consumer_id\":1213,\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 369usize,
                        end: 390usize,
                        part: "hostname",
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
        &super::shared::ERROR_403_OBP_20006_19,
        &super::shared::ERROR_404_OBP_30019,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-callsLimit`.
pub static CALLS_LIMIT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-callsLimit",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/management/consumers/{CONSUMER_ID}/consumer/call-limits",
    template: "/management/consumers/{CONSUMER_ID}/consumer/call-limits",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Consumer", "New-Style"],
    summary: "Limit the calls of an app (v3.1.0)",
    description: "Sets how often an app (consumer) may call the API per second, minute, hour, day, week and month, between\ntwo dates. Needs a login and the system role `CanSetCallLimits`. Only the prefix `v3.1.0` leads here.\n\nThe numbers are sent as texts; 0 or less, such as `-1`, means no limit. The limits take effect only on\nservers that have limits switched on. They replace those set before for all calls of the app. An unknown\napp is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSetCallLimits",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSetCallLimits",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20014: Invalid Consumer ID. Please specify a valid value for CONSUMER_ID.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30023: Cannot update Consumer ",
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
    request: Some(contract::RequestBody {
        schema: &super::consumer::CALL_LIMIT_POST_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"from_date\":\"1100-01-01T00:00:00Z\",\"to_date\":\"1100-01-01T00:00:00Z\",\"per_second_call_limit\":\"-1\",\"per_minute_call_limit\":\"-1\",\"per_hour_call_limit\":\"-1\",\"per_day_call_limit\":\"-1\",\"per_week_call_limit\":\"-1\",\"per_month_call_limit\":\"-1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The limits as stored now.",
        schema: Some(&super::consumer::CALL_LIMIT_POST_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"from_date\":\"1100-01-01T00:00:00Z\",\"to_date\":\"1100-01-01T00:00:00Z\",\"per_second_call_limit\":\"-1\",\"per_minute_call_limit\":\"-1\",\"per_hour_call_limit\":\"-1\",\"per_day_call_limit\":\"-1\",\"per_week_call_limit\":\"-1\",\"per_month_call_limit\":\"-1\"}",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CallLimitPostJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20014,
        &super::shared::ERROR_400_OBP_30023,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_28,
        &super::shared::ERROR_404_OBP_30019_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getCallsLimit`.
pub static GET_CALLS_LIMIT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCallsLimit",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/consumers/{CONSUMER_ID}/consumer/call-limits",
    template: "/management/consumers/{CONSUMER_ID}/consumer/call-limits",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consumer", "New-Style"],
    summary: "Get the call limits of an app",
    description: "Reads how often an app (consumer) may call the API and, in `current_state`, how often it did in each\nperiod. Needs a login and a system role: `CanReadCallLimits` is checked, although the documentation\nnames `CanSetCallLimits`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nPeriods without a limit have no state. An unknown app is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSetCallLimits",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSetCallLimits",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-20014: Invalid Consumer ID. Please specify a valid value for CONSUMER_ID.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30023: Cannot update Consumer ",
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
        description: "The limits and what has been used of them.",
        schema: Some(&super::consumer::CALL_LIMIT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"per_second_call_limit\":\"-1\",\"per_minute_call_limit\":\"-1\",\"per_hour_call_limit\":\"-1\",\"per_day_call_limit\":\"-1\",\"per_week_call_limit\":\"-1\",\"per_month_call_limit\":\"-1\",\"current_state\":{\"per_second\":{\"calls_made\":-1,\"reset_in_seconds\":-1},\"per_minute\":{\"calls_made\":-1,\"reset_in_seconds\":-1},\"per_hour\":{\"calls_made\":-1,\"reset_in_seconds\":-1},\"per_day\":{\"calls_made\":-1,\"reset_in_seconds\":-1},\"per_week\":{\"calls_made\":-1,\"reset_in_seconds\":-1},\"per_month\":{\"calls_made\":-1,\"reset_in_seconds\":-1}}}",
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
        &super::shared::ERROR_400_OBP_20014,
        &super::shared::ERROR_400_OBP_30023,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_28,
        &super::shared::ERROR_404_OBP_30019,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-callsLimit`.
pub static CALLS_LIMIT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-callsLimit",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/consumers/{CONSUMER_ID}/consumer/call-limits",
    template: "/management/consumers/{CONSUMER_ID}/consumer/call-limits",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Consumer", "New-Style"],
    summary: "Limit the calls of an app (v4.0.0: also for a part)",
    description: "Sets how often an app (consumer) may call the API per second, minute, hour, day, week and month, between\ntwo dates. Needs a login and the system role `CanSetCallLimits`. The prefixes `v4.0.0` to `v5.1.0` lead\nhere.\n\nNew against v3.1.0: with `api_version`, `api_name` or `bank_id` the limits hold for this part only, and\neach combination is stored on its own. The numbers are sent as texts; 0 or less, such as `-1`, means no\nlimit. The limits take effect only on servers that have limits switched on. An unknown app is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSetCallLimits",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSetCallLimits",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20014: Invalid Consumer ID. Please specify a valid value for CONSUMER_ID.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30023: Cannot update Consumer ",
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
    request: Some(contract::RequestBody {
        schema: &super::consumer::CALL_LIMIT_POST_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"from_date\":\"1100-01-01T00:00:00Z\",\"to_date\":\"1100-01-01T00:00:00Z\",\"per_second_call_limit\":\"-1\",\"per_minute_call_limit\":\"-1\",\"per_hour_call_limit\":\"-1\",\"per_day_call_limit\":\"-1\",\"per_week_call_limit\":\"-1\",\"per_month_call_limit\":\"-1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The limits as stored now.",
        schema: Some(&super::consumer::CALL_LIMIT_POST_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"from_date\":\"1100-01-01T00:00:00Z\",\"to_date\":\"1100-01-01T00:00:00Z\",\"per_second_call_limit\":\"-1\",\"per_minute_call_limit\":\"-1\",\"per_hour_call_limit\":\"-1\",\"per_day_call_limit\":\"-1\",\"per_week_call_limit\":\"-1\",\"per_month_call_limit\":\"-1\"}",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CallLimitPostJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20014,
        &super::shared::ERROR_400_OBP_30023,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanSetCallLimits\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30019_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-updateConsumerRedirectUrl`.
pub static UPDATE_CONSUMER_REDIRECT_URL_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-updateConsumerRedirectUrl",
    method: contract::Verb::PUT,
    path: "/obp/v2.1.0/management/consumers/{CONSUMER_ID}/consumer/redirect_url",
    template: "/management/consumers/{CONSUMER_ID}/consumer/redirect_url",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Consumer"],
    summary: "Change the redirect URL of my app",
    description: "Sets the address to which users are sent back after login. Needs a login as the user who registered the\napp, and the system role `CanUpdateConsumerRedirectUrl` unless the server enables new apps by default.\nThe prefixes `v2.1.0` to `v5.1.0` lead here.\n\n`CONSUMER_ID` is the number of the app under every prefix, although newer operations use a text;\nanything else is 400 with OBP-20014. Where new apps are not enabled by default the change also switches\nthe app off. Documented is 200, the server answers 201.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateConsumerRedirectUrl",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateConsumerRedirectUrl",
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
        "OBP-20006: User is missing one or more roles: ",
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
    request: Some(contract::RequestBody {
        schema: &super::consumer::CONSUMER_REDIRECT_URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"redirect_url\":\"http://localhost:8888\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The changed app.",
        schema: Some(&super::consumer::CONSUMER_JSON_V210),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consumer_id\":1213,\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 369usize,
                        end: 390usize,
                        part: "hostname",
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
        &super::shared::ERROR_400_OBP_20014,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateConsumerRedirectUrl\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.1.0-getConsumersForCurrentUser`.
pub static GET_CONSUMERS_FOR_CURRENT_USER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getConsumersForCurrentUser",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/users/current/consumers",
    template: "/management/users/current/consumers",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consumer", "New-Style"],
    summary: "List my apps",
    description: "Lists the apps (consumers) that the calling user has registered. Needs a login but no role. The prefixes\n`v3.1.0` to `v5.1.0` lead here.\n\nThere is no paging. Keys and secrets are not in the answer.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The apps of the calling user, possibly none.",
        schema: Some(&super::consumer::CONSUMERS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consumers\":[{\"consumer_id\":\"8e716299-4668-4efd-976a-67f57a9984ec\",\"app_name\":\"SOFI\",\"app_type\":\"Web\",\"description\":\"Account Management\",\"developer_email\":\"felixsmith@example.com\",\"redirect_url\":\"www.openbankproject.com\",\"created_by_user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"enabled\":true,\"created\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 357usize,
                        end: 378usize,
                        part: "hostname",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `consumer.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_CONSUMERS_V210,
    &CREATE_CONSUMER_V220,
    &GET_CONSUMERS_V310,
    &CREATE_CONSUMER_V400,
    &ENABLE_DISABLE_CONSUMERS_V210,
    &GET_CONSUMER_V210,
    &ENABLE_DISABLE_CONSUMERS_V310,
    &GET_CONSUMER_V310,
    &CALLS_LIMIT_V310,
    &GET_CALLS_LIMIT_V310,
    &CALLS_LIMIT_V400,
    &UPDATE_CONSUMER_REDIRECT_URL_V210,
    &GET_CONSUMERS_FOR_CURRENT_USER_V310,
];
