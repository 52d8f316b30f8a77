//! Generated from openapi/metric.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// List of recorded calls of the API.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MetricsJson {
    /// Calls that were recorded; empty if there is none.
    pub metrics: Vec<super::metric::MetricJson>,
}
impl contract::Described for MetricsJson {
    const SCHEMA: &'static schema::Schema = &METRICS_JSON;
}
/// Table of [`MetricsJson`].
pub static METRICS_JSON: schema::Schema = schema::Schema {
    name: Some("MetricsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "metrics",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::metric::METRIC_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Calls that were recorded; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of recorded calls of the API.",
};
/// One recorded call of the API.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MetricJson {
    /// Id of the user who made the call.
    pub user_id: String,
    /// Path of the call with its query.
    pub url: String,
    /// Time of the call.
    pub date: String,
    /// Login name of the user.
    pub user_name: String,
    /// Name of the application.
    pub app_name: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
    /// Function of the server that answered the call.
    pub implemented_by_partial_function: String,
    /// Version of the API that the function belongs to.
    pub implemented_in_version: String,
    /// Id of the application that made the call.
    pub consumer_id: String,
    /// HTTP method of the call.
    pub verb: String,
    /// Id of the call; the same one stands in the answer's `Correlation-Id` header.
    pub correlation_id: String,
    /// Time the call took, in milliseconds.
    pub duration: i64,
}
impl contract::Described for MetricJson {
    const SCHEMA: &'static schema::Schema = &METRIC_JSON;
}
/// Table of [`MetricJson`].
pub static METRIC_JSON: schema::Schema = schema::Schema {
    name: Some("MetricJson"),
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
                    description: "Id of the user who made the call.",
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
                    description: "Path of the call with its query.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time of the call.",
                },
            },
            schema::Property {
                name: "user_name",
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
                    description: "Login name of the user.",
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
                name: "implemented_by_partial_function",
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
                    description: "Function of the server that answered the call.",
                },
            },
            schema::Property {
                name: "implemented_in_version",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Version),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Version of the API that the function belongs to.",
                },
            },
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
                    description: "Id of the application that made the call.",
                },
            },
            schema::Property {
                name: "verb",
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
                    description: "HTTP method of the call.",
                },
            },
            schema::Property {
                name: "correlation_id",
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
                    description: "Id of the call; the same one stands in the answer's `Correlation-Id` header.",
                },
            },
            schema::Property {
                name: "duration",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Time the call took, in milliseconds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One recorded call of the API.",
};
/// List of recorded calls of the connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConnectorMetricsJson {
    /// Calls that were recorded; empty if there is none.
    pub metrics: Vec<super::metric::ConnectorMetricJson>,
}
impl contract::Described for ConnectorMetricsJson {
    const SCHEMA: &'static schema::Schema = &CONNECTOR_METRICS_JSON;
}
/// Table of [`ConnectorMetricsJson`].
pub static CONNECTOR_METRICS_JSON: schema::Schema = schema::Schema {
    name: Some("ConnectorMetricsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "metrics",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::metric::CONNECTOR_METRIC_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Calls that were recorded; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of recorded calls of the connector.",
};
/// One recorded call of the connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConnectorMetricJson {
    /// Name of the connector, for example `mapped`.
    pub connector_name: String,
    /// Name of the function, for example `getBanks`.
    pub function_name: String,
    /// Id of the call; the same one stands in the answer's `Correlation-Id` header.
    pub correlation_id: String,
    /// Time of the call.
    pub date: String,
    /// Time the call took, in milliseconds.
    pub duration: i64,
}
impl contract::Described for ConnectorMetricJson {
    const SCHEMA: &'static schema::Schema = &CONNECTOR_METRIC_JSON;
}
/// Table of [`ConnectorMetricJson`].
pub static CONNECTOR_METRIC_JSON: schema::Schema = schema::Schema {
    name: Some("ConnectorMetricJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "connector_name",
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
                    description: "Name of the connector, for example `mapped`.",
                },
            },
            schema::Property {
                name: "function_name",
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
                    description: "Name of the function, for example `getBanks`.",
                },
            },
            schema::Property {
                name: "correlation_id",
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
                    description: "Id of the call; the same one stands in the answer's `Correlation-Id` header.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time of the call.",
                },
            },
            schema::Property {
                name: "duration",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Time the call took, in milliseconds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One recorded call of the connector.",
};
/// Number of calls and their response times.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AggregateMetricJSON {
    /// Number of calls.
    pub count: i64,
    /// Average time of an answer in milliseconds.
    pub average_response_time: f64,
    /// Shortest time of an answer in milliseconds.
    pub minimum_response_time: f64,
    /// Longest time of an answer in milliseconds.
    pub maximum_response_time: f64,
}
impl contract::Described for AggregateMetricJSON {
    const SCHEMA: &'static schema::Schema = &AGGREGATE_METRIC_JSON;
}
/// Table of [`AggregateMetricJSON`].
pub static AGGREGATE_METRIC_JSON: schema::Schema = schema::Schema {
    name: Some("AggregateMetricJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "count",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of calls.",
                },
            },
            schema::Property {
                name: "average_response_time",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Average time of an answer in milliseconds.",
                },
            },
            schema::Property {
                name: "minimum_response_time",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Shortest time of an answer in milliseconds.",
                },
            },
            schema::Property {
                name: "maximum_response_time",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Longest time of an answer in milliseconds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Number of calls and their response times.",
};
/// Applications with the most calls.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TopConsumersJson {
    /// Applications with the number of calls, the busiest first.
    pub top_consumers: Vec<super::metric::TopConsumerJson>,
}
impl contract::Described for TopConsumersJson {
    const SCHEMA: &'static schema::Schema = &TOP_CONSUMERS_JSON;
}
/// Table of [`TopConsumersJson`].
pub static TOP_CONSUMERS_JSON: schema::Schema = schema::Schema {
    name: Some("TopConsumersJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "top_consumers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::metric::TOP_CONSUMER_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Applications with the number of calls, the busiest first.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Applications with the most calls.",
};
/// An application and how often it called.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TopConsumerJson {
    /// Number of calls.
    pub count: i64,
    /// Id of the application.
    pub consumer_id: String,
    /// Name of the application.
    pub app_name: String,
    /// E-mail address of the application's developer.
    pub developer_email: String,
}
impl contract::Described for TopConsumerJson {
    const SCHEMA: &'static schema::Schema = &TOP_CONSUMER_JSON;
}
/// Table of [`TopConsumerJson`].
pub static TOP_CONSUMER_JSON: schema::Schema = schema::Schema {
    name: Some("TopConsumerJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "count",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of calls.",
                },
            },
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An application and how often it called.",
};
/// Functions that were called most.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TopApisJson {
    /// Operations with the number of calls, the most used first.
    pub top_apis: Vec<super::metric::TopApiJson>,
}
impl contract::Described for TopApisJson {
    const SCHEMA: &'static schema::Schema = &TOP_APIS_JSON;
}
/// Table of [`TopApisJson`].
pub static TOP_APIS_JSON: schema::Schema = schema::Schema {
    name: Some("TopApisJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "top_apis",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::metric::TOP_API_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Operations with the number of calls, the most used first.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Functions that were called most.",
};
/// A function of the API and how often it was called.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TopApiJson {
    /// Number of calls.
    pub count: i64,
    /// Function of the server that answers the operation, for example `getBanks`.
    #[serde(rename = "Implemented_by_partial_function")]
    pub implemented_by_partial_function: String,
    /// Version of the API that the function belongs to.
    pub implemented_in_version: String,
}
impl contract::Described for TopApiJson {
    const SCHEMA: &'static schema::Schema = &TOP_API_JSON;
}
/// Table of [`TopApiJson`].
pub static TOP_API_JSON: schema::Schema = schema::Schema {
    name: Some("TopApiJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "count",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of calls.",
                },
            },
            schema::Property {
                name: "Implemented_by_partial_function",
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
                    description: "Function of the server that answers the operation, for example `getBanks`.",
                },
            },
            schema::Property {
                name: "implemented_in_version",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Version),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Version of the API that the function belongs to.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A function of the API and how often it was called.",
};
/// Bare list; each entry: number of calls and their response times.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct AggregateMetricJSONList(
    /// The value.
    pub Vec<super::metric::AggregateMetricJSON>,
);
impl contract::Described for AggregateMetricJSONList {
    const SCHEMA: &'static schema::Schema = &AGGREGATE_METRIC_JSON_LIST;
}
/// Table of [`AggregateMetricJSONList`].
pub static AGGREGATE_METRIC_JSON_LIST: schema::Schema = schema::Schema {
    name: Some("AggregateMetricJSONList"),
    shape: schema::Shape::Array {
        items: &super::metric::AGGREGATE_METRIC_JSON,
        min_items: 0usize,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "Bare list; each entry: number of calls and their response times.",
};
/// What `OBPv3.0.0-getAggregateMetrics` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetAggregateMetricsV300Response {
    /// The sums, as a list with one entry.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::AggregateMetricJSONList>),
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
/// What `OBPv5.1.0-getAggregateMetrics` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetAggregateMetricsV510Response {
    /// The sums, as a list with one entry.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::AggregateMetricJSON>),
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
/// What `OBPv2.2.0-getConnectorMetrics` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetConnectorMetricsV220Response {
    /// The recorded calls of the connector.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::ConnectorMetricsJson>),
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
/// What `OBPv2.1.0-getMetrics` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetMetricsV210Response {
    /// The recorded calls, the latest first.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::MetricsJson>),
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
/// What `OBPv5.0.0-getMetricsAtBank` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetMetricsAtBankV500Response {
    /// The recorded calls, the latest first.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::MetricsJson>),
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
/// What `OBPv3.1.0-getTopAPIs` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetTopApIsV310Response {
    /// The functions, the most called first, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::TopApisJson>),
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
/// What `OBPv3.1.0-getMetricsTopConsumers` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetMetricsTopConsumersV310Response {
    /// The apps, the busiest first, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::metric::TopConsumersJson>),
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
/// The parameter `from_date` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300FromDate;
impl contract::Described for GetAggregateMetricsV300FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ToDate;
impl contract::Described for GetAggregateMetricsV300ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `consumer_id` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ConsumerId;
impl contract::Described for GetAggregateMetricsV300ConsumerId {
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
/// The parameter `user_id` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300UserId;
impl contract::Described for GetAggregateMetricsV300UserId {
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
/// The parameter `anon` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300Anon;
impl contract::Described for GetAggregateMetricsV300Anon {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Boolean,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `url` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300Url;
impl contract::Described for GetAggregateMetricsV300Url {
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
/// The parameter `app_name` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300AppName;
impl contract::Described for GetAggregateMetricsV300AppName {
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
/// The parameter `implemented_by_partial_function` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ImplementedByPartialFunction;
impl contract::Described for GetAggregateMetricsV300ImplementedByPartialFunction {
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
/// The parameter `implemented_in_version` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ImplementedInVersion;
impl contract::Described for GetAggregateMetricsV300ImplementedInVersion {
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
/// The parameter `verb` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300Verb;
impl contract::Described for GetAggregateMetricsV300Verb {
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
/// The parameter `correlation_id` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300CorrelationId;
impl contract::Described for GetAggregateMetricsV300CorrelationId {
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
/// The parameter `exclude_app_names` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ExcludeAppNames;
impl contract::Described for GetAggregateMetricsV300ExcludeAppNames {
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
/// The parameter `exclude_url_patterns` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ExcludeUrlPatterns;
impl contract::Described for GetAggregateMetricsV300ExcludeUrlPatterns {
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
/// The parameter `exclude_implemented_by_partial_functions` of `OBPv3.0.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV300ExcludeImplementedByPartialFunctions;
impl contract::Described
for GetAggregateMetricsV300ExcludeImplementedByPartialFunctions {
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
/// The parameter `from_date` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510FromDate;
impl contract::Described for GetAggregateMetricsV510FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510ToDate;
impl contract::Described for GetAggregateMetricsV510ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `consumer_id` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510ConsumerId;
impl contract::Described for GetAggregateMetricsV510ConsumerId {
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
/// The parameter `user_id` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510UserId;
impl contract::Described for GetAggregateMetricsV510UserId {
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
/// The parameter `anon` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510Anon;
impl contract::Described for GetAggregateMetricsV510Anon {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Boolean,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `url` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510Url;
impl contract::Described for GetAggregateMetricsV510Url {
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
/// The parameter `app_name` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510AppName;
impl contract::Described for GetAggregateMetricsV510AppName {
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
/// The parameter `implemented_by_partial_function` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510ImplementedByPartialFunction;
impl contract::Described for GetAggregateMetricsV510ImplementedByPartialFunction {
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
/// The parameter `implemented_in_version` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510ImplementedInVersion;
impl contract::Described for GetAggregateMetricsV510ImplementedInVersion {
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
/// The parameter `verb` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510Verb;
impl contract::Described for GetAggregateMetricsV510Verb {
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
/// The parameter `correlation_id` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510CorrelationId;
impl contract::Described for GetAggregateMetricsV510CorrelationId {
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
/// The parameter `include_app_names` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510IncludeAppNames;
impl contract::Described for GetAggregateMetricsV510IncludeAppNames {
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
/// The parameter `include_url_patterns` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510IncludeUrlPatterns;
impl contract::Described for GetAggregateMetricsV510IncludeUrlPatterns {
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
/// The parameter `include_implemented_by_partial_functions` of `OBPv5.1.0-getAggregateMetrics`.
#[derive(Debug)]
pub struct GetAggregateMetricsV510IncludeImplementedByPartialFunctions;
impl contract::Described
for GetAggregateMetricsV510IncludeImplementedByPartialFunctions {
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
/// The parameter `limit` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220Limit;
impl contract::Described for GetConnectorMetricsV220Limit {
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
/// The parameter `offset` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220Offset;
impl contract::Described for GetConnectorMetricsV220Offset {
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
/// The parameter `sort_direction` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220SortDirection;
impl contract::Described for GetConnectorMetricsV220SortDirection {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::String(schema::Text {
            content: None,
            min_length: 0usize,
            max_length: None,
            pattern: None,
            choices: &["DESC", "ASC"],
        }),
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `from_date` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220FromDate;
impl contract::Described for GetConnectorMetricsV220FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220ToDate;
impl contract::Described for GetConnectorMetricsV220ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `correlation_id` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220CorrelationId;
impl contract::Described for GetConnectorMetricsV220CorrelationId {
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
/// The parameter `function_name` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220FunctionName;
impl contract::Described for GetConnectorMetricsV220FunctionName {
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
/// The parameter `connector_name` of `OBPv2.2.0-getConnectorMetrics`.
#[derive(Debug)]
pub struct GetConnectorMetricsV220ConnectorName;
impl contract::Described for GetConnectorMetricsV220ConnectorName {
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
/// The parameter `limit` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210Limit;
impl contract::Described for GetMetricsV210Limit {
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
/// The parameter `offset` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210Offset;
impl contract::Described for GetMetricsV210Offset {
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
/// The parameter `from_date` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210FromDate;
impl contract::Described for GetMetricsV210FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210ToDate;
impl contract::Described for GetMetricsV210ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `consumer_id` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210ConsumerId;
impl contract::Described for GetMetricsV210ConsumerId {
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
/// The parameter `user_id` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210UserId;
impl contract::Described for GetMetricsV210UserId {
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
/// The parameter `anon` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210Anon;
impl contract::Described for GetMetricsV210Anon {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Boolean,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `url` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210Url;
impl contract::Described for GetMetricsV210Url {
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
/// The parameter `app_name` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210AppName;
impl contract::Described for GetMetricsV210AppName {
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
/// The parameter `implemented_by_partial_function` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210ImplementedByPartialFunction;
impl contract::Described for GetMetricsV210ImplementedByPartialFunction {
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
/// The parameter `implemented_in_version` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210ImplementedInVersion;
impl contract::Described for GetMetricsV210ImplementedInVersion {
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
/// The parameter `verb` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210Verb;
impl contract::Described for GetMetricsV210Verb {
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
/// The parameter `correlation_id` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210CorrelationId;
impl contract::Described for GetMetricsV210CorrelationId {
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
/// The parameter `duration` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210Duration;
impl contract::Described for GetMetricsV210Duration {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Integer {
            minimum: None,
            maximum: None,
        },
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `exclude_app_names` of `OBPv2.1.0-getMetrics`.
#[derive(Debug)]
pub struct GetMetricsV210ExcludeAppNames;
impl contract::Described for GetMetricsV210ExcludeAppNames {
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
/// The parameter `limit` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500Limit;
impl contract::Described for GetMetricsAtBankV500Limit {
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
/// The parameter `offset` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500Offset;
impl contract::Described for GetMetricsAtBankV500Offset {
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
/// The parameter `from_date` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500FromDate;
impl contract::Described for GetMetricsAtBankV500FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500ToDate;
impl contract::Described for GetMetricsAtBankV500ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `consumer_id` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500ConsumerId;
impl contract::Described for GetMetricsAtBankV500ConsumerId {
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
/// The parameter `user_id` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500UserId;
impl contract::Described for GetMetricsAtBankV500UserId {
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
/// The parameter `anon` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500Anon;
impl contract::Described for GetMetricsAtBankV500Anon {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Boolean,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `url` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500Url;
impl contract::Described for GetMetricsAtBankV500Url {
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
/// The parameter `app_name` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500AppName;
impl contract::Described for GetMetricsAtBankV500AppName {
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
/// The parameter `implemented_by_partial_function` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500ImplementedByPartialFunction;
impl contract::Described for GetMetricsAtBankV500ImplementedByPartialFunction {
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
/// The parameter `implemented_in_version` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500ImplementedInVersion;
impl contract::Described for GetMetricsAtBankV500ImplementedInVersion {
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
/// The parameter `verb` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500Verb;
impl contract::Described for GetMetricsAtBankV500Verb {
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
/// The parameter `correlation_id` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500CorrelationId;
impl contract::Described for GetMetricsAtBankV500CorrelationId {
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
/// The parameter `duration` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500Duration;
impl contract::Described for GetMetricsAtBankV500Duration {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Integer {
            minimum: None,
            maximum: None,
        },
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `exclude_app_names` of `OBPv5.0.0-getMetricsAtBank`.
#[derive(Debug)]
pub struct GetMetricsAtBankV500ExcludeAppNames;
impl contract::Described for GetMetricsAtBankV500ExcludeAppNames {
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
/// The parameter `limit` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310Limit;
impl contract::Described for GetTopApIsV310Limit {
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
/// The parameter `from_date` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310FromDate;
impl contract::Described for GetTopApIsV310FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ToDate;
impl contract::Described for GetTopApIsV310ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `consumer_id` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ConsumerId;
impl contract::Described for GetTopApIsV310ConsumerId {
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
/// The parameter `user_id` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310UserId;
impl contract::Described for GetTopApIsV310UserId {
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
/// The parameter `anon` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310Anon;
impl contract::Described for GetTopApIsV310Anon {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Boolean,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `url` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310Url;
impl contract::Described for GetTopApIsV310Url {
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
/// The parameter `app_name` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310AppName;
impl contract::Described for GetTopApIsV310AppName {
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
/// The parameter `implemented_by_partial_function` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ImplementedByPartialFunction;
impl contract::Described for GetTopApIsV310ImplementedByPartialFunction {
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
/// The parameter `implemented_in_version` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ImplementedInVersion;
impl contract::Described for GetTopApIsV310ImplementedInVersion {
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
/// The parameter `verb` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310Verb;
impl contract::Described for GetTopApIsV310Verb {
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
/// The parameter `exclude_app_names` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ExcludeAppNames;
impl contract::Described for GetTopApIsV310ExcludeAppNames {
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
/// The parameter `exclude_url_patterns` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ExcludeUrlPatterns;
impl contract::Described for GetTopApIsV310ExcludeUrlPatterns {
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
/// The parameter `exclude_implemented_by_partial_functions` of `OBPv3.1.0-getTopAPIs`.
#[derive(Debug)]
pub struct GetTopApIsV310ExcludeImplementedByPartialFunctions;
impl contract::Described for GetTopApIsV310ExcludeImplementedByPartialFunctions {
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
/// The parameter `limit` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310Limit;
impl contract::Described for GetMetricsTopConsumersV310Limit {
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
/// The parameter `from_date` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310FromDate;
impl contract::Described for GetMetricsTopConsumersV310FromDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `to_date` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ToDate;
impl contract::Described for GetMetricsTopConsumersV310ToDate {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::DateTime,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `consumer_id` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ConsumerId;
impl contract::Described for GetMetricsTopConsumersV310ConsumerId {
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
/// The parameter `user_id` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310UserId;
impl contract::Described for GetMetricsTopConsumersV310UserId {
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
/// The parameter `anon` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310Anon;
impl contract::Described for GetMetricsTopConsumersV310Anon {
    const SCHEMA: &'static schema::Schema = &schema::Schema {
        name: None,
        shape: schema::Shape::Boolean,
        nullable: false,
        example: None,
        description: "",
    };
}
/// The parameter `url` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310Url;
impl contract::Described for GetMetricsTopConsumersV310Url {
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
/// The parameter `app_name` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310AppName;
impl contract::Described for GetMetricsTopConsumersV310AppName {
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
/// The parameter `implemented_by_partial_function` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ImplementedByPartialFunction;
impl contract::Described for GetMetricsTopConsumersV310ImplementedByPartialFunction {
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
/// The parameter `implemented_in_version` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ImplementedInVersion;
impl contract::Described for GetMetricsTopConsumersV310ImplementedInVersion {
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
/// The parameter `verb` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310Verb;
impl contract::Described for GetMetricsTopConsumersV310Verb {
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
/// The parameter `exclude_app_names` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ExcludeAppNames;
impl contract::Described for GetMetricsTopConsumersV310ExcludeAppNames {
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
/// The parameter `exclude_url_patterns` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ExcludeUrlPatterns;
impl contract::Described for GetMetricsTopConsumersV310ExcludeUrlPatterns {
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
/// The parameter `exclude_implemented_by_partial_functions` of `OBPv3.1.0-getMetricsTopConsumers`.
#[derive(Debug)]
pub struct GetMetricsTopConsumersV310ExcludeImplementedByPartialFunctions;
impl contract::Described
for GetMetricsTopConsumersV310ExcludeImplementedByPartialFunctions {
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
/// The operations of `metric.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait MetricApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Sum up the calls of the API (v3.0.0: leave out) (`OBPv3.0.0-getAggregateMetrics`).
    fn get_aggregate_metrics_v300(
        &self,
        call: crate::call::Call,
        from_date: Option<String>,
        to_date: Option<String>,
        consumer_id: Option<String>,
        user_id: Option<String>,
        anon: Option<String>,
        url: Option<String>,
        app_name: Option<String>,
        implemented_by_partial_function: Option<String>,
        implemented_in_version: Option<String>,
        verb: Option<String>,
        correlation_id: Option<String>,
        exclude_app_names: Option<String>,
        exclude_url_patterns: Option<String>,
        exclude_implemented_by_partial_functions: Option<String>,
    ) -> impl Future<
        Output = Result<GetAggregateMetricsV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAggregateMetricsV300Response::Ok(call.example())) }
    }
    /// Sum up the calls of the API (v5.1.0: pick out) (`OBPv5.1.0-getAggregateMetrics`).
    fn get_aggregate_metrics_v510(
        &self,
        call: crate::call::Call,
        from_date: Option<String>,
        to_date: Option<String>,
        consumer_id: Option<String>,
        user_id: Option<String>,
        anon: Option<String>,
        url: Option<String>,
        app_name: Option<String>,
        implemented_by_partial_function: Option<String>,
        implemented_in_version: Option<String>,
        verb: Option<String>,
        correlation_id: Option<String>,
        include_app_names: Option<String>,
        include_url_patterns: Option<String>,
        include_implemented_by_partial_functions: Option<String>,
    ) -> impl Future<
        Output = Result<GetAggregateMetricsV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAggregateMetricsV510Response::Ok(call.example())) }
    }
    /// List the calls to the core banking system (`OBPv2.2.0-getConnectorMetrics`).
    fn get_connector_metrics_v220(
        &self,
        call: crate::call::Call,
        limit: Option<String>,
        offset: Option<String>,
        sort_direction: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        correlation_id: Option<String>,
        function_name: Option<String>,
        connector_name: Option<String>,
    ) -> impl Future<
        Output = Result<GetConnectorMetricsV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConnectorMetricsV220Response::Ok(call.example())) }
    }
    /// List the calls of the API (`OBPv2.1.0-getMetrics`).
    fn get_metrics_v210(
        &self,
        call: crate::call::Call,
        limit: Option<String>,
        offset: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        consumer_id: Option<String>,
        user_id: Option<String>,
        anon: Option<String>,
        url: Option<String>,
        app_name: Option<String>,
        implemented_by_partial_function: Option<String>,
        implemented_in_version: Option<String>,
        verb: Option<String>,
        correlation_id: Option<String>,
        duration: Option<String>,
        exclude_app_names: Option<String>,
    ) -> impl Future<
        Output = Result<GetMetricsV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMetricsV210Response::Ok(call.example())) }
    }
    /// List the calls of the API for a bank (`OBPv5.0.0-getMetricsAtBank`).
    fn get_metrics_at_bank_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        consumer_id: Option<String>,
        user_id: Option<String>,
        anon: Option<String>,
        url: Option<String>,
        app_name: Option<String>,
        implemented_by_partial_function: Option<String>,
        implemented_in_version: Option<String>,
        verb: Option<String>,
        correlation_id: Option<String>,
        duration: Option<String>,
        exclude_app_names: Option<String>,
    ) -> impl Future<
        Output = Result<GetMetricsAtBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMetricsAtBankV500Response::Ok(call.example())) }
    }
    /// List the most called functions (`OBPv3.1.0-getTopAPIs`).
    fn get_top_ap_is_v310(
        &self,
        call: crate::call::Call,
        limit: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        consumer_id: Option<String>,
        user_id: Option<String>,
        anon: Option<String>,
        url: Option<String>,
        app_name: Option<String>,
        implemented_by_partial_function: Option<String>,
        implemented_in_version: Option<String>,
        verb: Option<String>,
        exclude_app_names: Option<String>,
        exclude_url_patterns: Option<String>,
        exclude_implemented_by_partial_functions: Option<String>,
    ) -> impl Future<
        Output = Result<GetTopApIsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTopApIsV310Response::Ok(call.example())) }
    }
    /// List the apps with the most calls (`OBPv3.1.0-getMetricsTopConsumers`).
    fn get_metrics_top_consumers_v310(
        &self,
        call: crate::call::Call,
        limit: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        consumer_id: Option<String>,
        user_id: Option<String>,
        anon: Option<String>,
        url: Option<String>,
        app_name: Option<String>,
        implemented_by_partial_function: Option<String>,
        implemented_in_version: Option<String>,
        verb: Option<String>,
        exclude_app_names: Option<String>,
        exclude_url_patterns: Option<String>,
        exclude_implemented_by_partial_functions: Option<String>,
    ) -> impl Future<
        Output = Result<GetMetricsTopConsumersV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMetricsTopConsumersV310Response::Ok(call.example())) }
    }
}
/// Binds a [`MetricApi`] to its routes.
#[derive(Debug)]
pub struct MetricRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: MetricApi> MetricRoutes<A> {
    /// Sum up the calls of the API (v3.0.0: leave out)
    ///
    /// Counts the recorded calls and tells their average, shortest and longest response time in milliseconds.
    /// For operators. Needs a login and the system role `CanReadAggregateMetrics`. The prefixes `v3.0.0` to
    /// `v5.0.0` lead here.
    ///
    /// The documentation shows an object, but the server sends a list with one entry; without any call it is
    /// filled with 0. The `exclude_*` parameters leave calls out; with `v5.1.0` they are replaced by
    /// `include_*`. The server may cache the answer to a query.
    #[oai(
        path = "/obp/v3.0.0/management/aggregate-metrics",
        method = "get",
        operation_id = "OBPv3.0.0-getAggregateMetrics",
        tag = "super::Tag::Metric"
    )]
    async fn get_aggregate_metrics_v300(
        &self,
        call: crate::call::Call,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetAggregateMetricsV300FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetAggregateMetricsV300ToDate>,
        /// Only calls of this app (consumer), given by its id.
        #[oai(name = "consumer_id")]
        consumer_id: crate::parameter::QueryParameter<GetAggregateMetricsV300ConsumerId>,
        /// Only calls of this user.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetAggregateMetricsV300UserId>,
        /// With `true` only calls without a login, with `false` only those with one; anything else is 400.
        #[oai(name = "anon")]
        anon: crate::parameter::QueryParameter<GetAggregateMetricsV300Anon>,
        /// Only calls of exactly this URL; it must not contain `&`.
        #[oai(name = "url")]
        url: crate::parameter::QueryParameter<GetAggregateMetricsV300Url>,
        /// Only calls of the app with this name.
        #[oai(name = "app_name")]
        app_name: crate::parameter::QueryParameter<GetAggregateMetricsV300AppName>,
        /// Only calls of this function of the server.
        #[oai(name = "implemented_by_partial_function")]
        implemented_by_partial_function: crate::parameter::QueryParameter<
            GetAggregateMetricsV300ImplementedByPartialFunction,
        >,
        /// Only calls of functions that came with this version.
        #[oai(name = "implemented_in_version")]
        implemented_in_version: crate::parameter::QueryParameter<
            GetAggregateMetricsV300ImplementedInVersion,
        >,
        /// Only calls with this HTTP method.
        #[oai(name = "verb")]
        verb: crate::parameter::QueryParameter<GetAggregateMetricsV300Verb>,
        /// Only the call with this `Correlation-Id`.
        #[oai(name = "correlation_id")]
        correlation_id: crate::parameter::QueryParameter<
            GetAggregateMetricsV300CorrelationId,
        >,
        /// Leave out the calls of these apps; names parted by commas.
        #[oai(name = "exclude_app_names")]
        exclude_app_names: crate::parameter::QueryParameter<
            GetAggregateMetricsV300ExcludeAppNames,
        >,
        /// Leave out calls whose URL matches one of these SQL `LIKE` patterns, parted by commas.
        #[oai(name = "exclude_url_patterns")]
        exclude_url_patterns: crate::parameter::QueryParameter<
            GetAggregateMetricsV300ExcludeUrlPatterns,
        >,
        /// Leave out the calls of these functions; names parted by commas.
        #[oai(name = "exclude_implemented_by_partial_functions")]
        exclude_implemented_by_partial_functions: crate::parameter::QueryParameter<
            GetAggregateMetricsV300ExcludeImplementedByPartialFunctions,
        >,
    ) -> poem::Result<GetAggregateMetricsV300Response> {
        self.0
            .get_aggregate_metrics_v300(
                call,
                from_date.text,
                to_date.text,
                consumer_id.text,
                user_id.text,
                anon.text,
                url.text,
                app_name.text,
                implemented_by_partial_function.text,
                implemented_in_version.text,
                verb.text,
                correlation_id.text,
                exclude_app_names.text,
                exclude_url_patterns.text,
                exclude_implemented_by_partial_functions.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Sum up the calls of the API (v5.1.0: pick out)
    ///
    /// Counts the recorded calls and tells their average, shortest and longest response time in milliseconds.
    /// For operators. Needs a login and the system role `CanReadAggregateMetrics`. Only the prefix `v5.1.0`
    /// leads here.
    ///
    /// Unlike v3.0.0 calls are picked out with the `include_*` parameters instead of left out. The
    /// documentation shows an object, but the server sends a list with one entry. The server may cache the
    /// answer to a query.
    #[oai(
        path = "/obp/v5.1.0/management/aggregate-metrics",
        method = "get",
        operation_id = "OBPv5.1.0-getAggregateMetrics",
        tag = "super::Tag::Metric"
    )]
    async fn get_aggregate_metrics_v510(
        &self,
        call: crate::call::Call,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetAggregateMetricsV510FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetAggregateMetricsV510ToDate>,
        /// Only calls of this app (consumer), given by its id.
        #[oai(name = "consumer_id")]
        consumer_id: crate::parameter::QueryParameter<GetAggregateMetricsV510ConsumerId>,
        /// Only calls of this user.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetAggregateMetricsV510UserId>,
        /// With `true` only calls without a login, with `false` only those with one; anything else is 400.
        #[oai(name = "anon")]
        anon: crate::parameter::QueryParameter<GetAggregateMetricsV510Anon>,
        /// Only calls of exactly this URL; it must not contain `&`.
        #[oai(name = "url")]
        url: crate::parameter::QueryParameter<GetAggregateMetricsV510Url>,
        /// Only calls of the app with this name.
        #[oai(name = "app_name")]
        app_name: crate::parameter::QueryParameter<GetAggregateMetricsV510AppName>,
        /// Only calls of this function of the server.
        #[oai(name = "implemented_by_partial_function")]
        implemented_by_partial_function: crate::parameter::QueryParameter<
            GetAggregateMetricsV510ImplementedByPartialFunction,
        >,
        /// Only calls of functions that came with this version.
        #[oai(name = "implemented_in_version")]
        implemented_in_version: crate::parameter::QueryParameter<
            GetAggregateMetricsV510ImplementedInVersion,
        >,
        /// Only calls with this HTTP method.
        #[oai(name = "verb")]
        verb: crate::parameter::QueryParameter<GetAggregateMetricsV510Verb>,
        /// Only the call with this `Correlation-Id`.
        #[oai(name = "correlation_id")]
        correlation_id: crate::parameter::QueryParameter<
            GetAggregateMetricsV510CorrelationId,
        >,
        /// Only calls of these apps; names parted by commas.
        #[oai(name = "include_app_names")]
        include_app_names: crate::parameter::QueryParameter<
            GetAggregateMetricsV510IncludeAppNames,
        >,
        /// Only calls whose URL matches this SQL `LIKE` pattern; of two patterns parted by a comma both must match.
        #[oai(name = "include_url_patterns")]
        include_url_patterns: crate::parameter::QueryParameter<
            GetAggregateMetricsV510IncludeUrlPatterns,
        >,
        /// Only calls of these functions; names parted by commas.
        #[oai(name = "include_implemented_by_partial_functions")]
        include_implemented_by_partial_functions: crate::parameter::QueryParameter<
            GetAggregateMetricsV510IncludeImplementedByPartialFunctions,
        >,
    ) -> poem::Result<GetAggregateMetricsV510Response> {
        self.0
            .get_aggregate_metrics_v510(
                call,
                from_date.text,
                to_date.text,
                consumer_id.text,
                user_id.text,
                anon.text,
                url.text,
                app_name.text,
                implemented_by_partial_function.text,
                implemented_in_version.text,
                verb.text,
                correlation_id.text,
                include_app_names.text,
                include_url_patterns.text,
                include_implemented_by_partial_functions.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the calls to the core banking system
    ///
    /// Lists the calls that the server's connector has made to the core banking system, each with its duration.
    /// For operators. Needs a login and the system role `CanGetConnectorMetrics`. The prefixes `v2.2.0` to
    /// `v5.1.0` lead here.
    ///
    /// `correlation_id` leads from a call of the API to the calls it caused. Without `limit` up to 500 are
    /// sent. The server may cache the answer to a query. A filter that cannot be read is 400.
    #[oai(
        path = "/obp/v2.2.0/management/connector/metrics",
        method = "get",
        operation_id = "OBPv2.2.0-getConnectorMetrics",
        tag = "super::Tag::Metric"
    )]
    async fn get_connector_metrics_v220(
        &self,
        call: crate::call::Call,
        /// Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetConnectorMetricsV220Limit>,
        /// Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.
        #[oai(name = "offset")]
        offset: crate::parameter::QueryParameter<GetConnectorMetricsV220Offset>,
        /// Order of the entries: `ASC` or `DESC`, in any case.
        #[oai(name = "sort_direction")]
        sort_direction: crate::parameter::QueryParameter<
            GetConnectorMetricsV220SortDirection,
        >,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetConnectorMetricsV220FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetConnectorMetricsV220ToDate>,
        /// Only the call with this `Correlation-Id`.
        #[oai(name = "correlation_id")]
        correlation_id: crate::parameter::QueryParameter<
            GetConnectorMetricsV220CorrelationId,
        >,
        /// Only calls of this function of the connector.
        #[oai(name = "function_name")]
        function_name: crate::parameter::QueryParameter<
            GetConnectorMetricsV220FunctionName,
        >,
        /// Only calls of this connector.
        #[oai(name = "connector_name")]
        connector_name: crate::parameter::QueryParameter<
            GetConnectorMetricsV220ConnectorName,
        >,
    ) -> poem::Result<GetConnectorMetricsV220Response> {
        self.0
            .get_connector_metrics_v220(
                call,
                limit.text,
                offset.text,
                sort_direction.text,
                from_date.text,
                to_date.text,
                correlation_id.text,
                function_name.text,
                connector_name.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the calls of the API
    ///
    /// Lists the calls that the server has recorded: who called what, when, through which app and how long it
    /// took. For operators. Needs a login and the system role `CanReadMetrics`. The prefixes `v2.1.0` to
    /// `v5.1.0` lead here.
    ///
    /// The calls come sorted by date, the latest first; `sort_direction` changes nothing. Without `limit` up to
    /// 500 are sent, without `from_date` from the very first on. The server may cache the answer to a query. A
    /// filter that cannot be read is 400.
    #[oai(
        path = "/obp/v2.1.0/management/metrics",
        method = "get",
        operation_id = "OBPv2.1.0-getMetrics",
        tag = "super::Tag::Metric"
    )]
    async fn get_metrics_v210(
        &self,
        call: crate::call::Call,
        /// Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetMetricsV210Limit>,
        /// Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.
        #[oai(name = "offset")]
        offset: crate::parameter::QueryParameter<GetMetricsV210Offset>,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetMetricsV210FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetMetricsV210ToDate>,
        /// Only calls of this app (consumer), given by its id.
        #[oai(name = "consumer_id")]
        consumer_id: crate::parameter::QueryParameter<GetMetricsV210ConsumerId>,
        /// Only calls of this user.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetMetricsV210UserId>,
        /// With `true` only calls without a login, with `false` only those with one; anything else is 400.
        #[oai(name = "anon")]
        anon: crate::parameter::QueryParameter<GetMetricsV210Anon>,
        /// Only calls of exactly this URL; it must not contain `&`.
        #[oai(name = "url")]
        url: crate::parameter::QueryParameter<GetMetricsV210Url>,
        /// Only calls of the app with this name.
        #[oai(name = "app_name")]
        app_name: crate::parameter::QueryParameter<GetMetricsV210AppName>,
        /// Only calls of this function of the server.
        #[oai(name = "implemented_by_partial_function")]
        implemented_by_partial_function: crate::parameter::QueryParameter<
            GetMetricsV210ImplementedByPartialFunction,
        >,
        /// Only calls of functions that came with this version.
        #[oai(name = "implemented_in_version")]
        implemented_in_version: crate::parameter::QueryParameter<
            GetMetricsV210ImplementedInVersion,
        >,
        /// Only calls with this HTTP method.
        #[oai(name = "verb")]
        verb: crate::parameter::QueryParameter<GetMetricsV210Verb>,
        /// Only the call with this `Correlation-Id`.
        #[oai(name = "correlation_id")]
        correlation_id: crate::parameter::QueryParameter<GetMetricsV210CorrelationId>,
        /// Only calls that took exactly this many milliseconds.
        #[oai(name = "duration")]
        duration: crate::parameter::QueryParameter<GetMetricsV210Duration>,
        /// Leave out the calls of these apps; names parted by commas.
        #[oai(name = "exclude_app_names")]
        exclude_app_names: crate::parameter::QueryParameter<
            GetMetricsV210ExcludeAppNames,
        >,
    ) -> poem::Result<GetMetricsV210Response> {
        self.0
            .get_metrics_v210(
                call,
                limit.text,
                offset.text,
                from_date.text,
                to_date.text,
                consumer_id.text,
                user_id.text,
                anon.text,
                url.text,
                app_name.text,
                implemented_by_partial_function.text,
                implemented_in_version.text,
                verb.text,
                correlation_id.text,
                duration.text,
                exclude_app_names.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the calls of the API for a bank
    ///
    /// Lists the recorded calls whose URL contains the bank: who called what, when, through which app and how
    /// long it took. For the operators of a bank. Needs a login and the role `CanGetMetricsAtOneBank` at the
    /// bank. The prefixes `v5.0.0` and `v5.1.0` lead here.
    ///
    /// The calls come sorted by date, the latest first; `sort_direction` changes nothing. Since only the URL is
    /// looked at, banks whose ids begin in the same way are mixed. Without `limit` up to 500 are sent. The
    /// server may cache the answer to a query. A filter that cannot be read is 400.
    #[oai(
        path = "/obp/v5.0.0/management/metrics/banks/:BANK_ID",
        method = "get",
        operation_id = "OBPv5.0.0-getMetricsAtBank",
        tag = "super::Tag::Metric"
    )]
    async fn get_metrics_at_bank_v500(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        /// Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetMetricsAtBankV500Limit>,
        /// Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.
        #[oai(name = "offset")]
        offset: crate::parameter::QueryParameter<GetMetricsAtBankV500Offset>,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetMetricsAtBankV500FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetMetricsAtBankV500ToDate>,
        /// Only calls of this app (consumer), given by its id.
        #[oai(name = "consumer_id")]
        consumer_id: crate::parameter::QueryParameter<GetMetricsAtBankV500ConsumerId>,
        /// Only calls of this user.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetMetricsAtBankV500UserId>,
        /// With `true` only calls without a login, with `false` only those with one; anything else is 400.
        #[oai(name = "anon")]
        anon: crate::parameter::QueryParameter<GetMetricsAtBankV500Anon>,
        /// Only calls of exactly this URL; it must not contain `&`.
        #[oai(name = "url")]
        url: crate::parameter::QueryParameter<GetMetricsAtBankV500Url>,
        /// Only calls of the app with this name.
        #[oai(name = "app_name")]
        app_name: crate::parameter::QueryParameter<GetMetricsAtBankV500AppName>,
        /// Only calls of this function of the server.
        #[oai(name = "implemented_by_partial_function")]
        implemented_by_partial_function: crate::parameter::QueryParameter<
            GetMetricsAtBankV500ImplementedByPartialFunction,
        >,
        /// Only calls of functions that came with this version.
        #[oai(name = "implemented_in_version")]
        implemented_in_version: crate::parameter::QueryParameter<
            GetMetricsAtBankV500ImplementedInVersion,
        >,
        /// Only calls with this HTTP method.
        #[oai(name = "verb")]
        verb: crate::parameter::QueryParameter<GetMetricsAtBankV500Verb>,
        /// Only the call with this `Correlation-Id`.
        #[oai(name = "correlation_id")]
        correlation_id: crate::parameter::QueryParameter<
            GetMetricsAtBankV500CorrelationId,
        >,
        /// Only calls that took exactly this many milliseconds.
        #[oai(name = "duration")]
        duration: crate::parameter::QueryParameter<GetMetricsAtBankV500Duration>,
        /// Leave out the calls of these apps; names parted by commas.
        #[oai(name = "exclude_app_names")]
        exclude_app_names: crate::parameter::QueryParameter<
            GetMetricsAtBankV500ExcludeAppNames,
        >,
    ) -> poem::Result<GetMetricsAtBankV500Response> {
        self.0
            .get_metrics_at_bank_v500(
                call,
                bank_id.0,
                limit.text,
                offset.text,
                from_date.text,
                to_date.text,
                consumer_id.text,
                user_id.text,
                anon.text,
                url.text,
                app_name.text,
                implemented_by_partial_function.text,
                implemented_in_version.text,
                verb.text,
                correlation_id.text,
                duration.text,
                exclude_app_names.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the most called functions
    ///
    /// Lists the functions of the server by the number of their recorded calls, the most called first. For
    /// operators. Needs a login and the system role `CanReadMetrics`. The prefixes `v3.1.0` to `v5.1.0` lead
    /// here.
    ///
    /// One member is written `Implemented_by_partial_function`, with a capital letter. Without `limit` up to
    /// 500 functions are sent; there is no `offset`. The server may cache the answer to a query. A filter that
    /// cannot be read is 400.
    #[oai(
        path = "/obp/v3.1.0/management/metrics/top-apis",
        method = "get",
        operation_id = "OBPv3.1.0-getTopAPIs",
        tag = "super::Tag::Metric"
    )]
    async fn get_top_ap_is_v310(
        &self,
        call: crate::call::Call,
        /// Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetTopApIsV310Limit>,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetTopApIsV310FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetTopApIsV310ToDate>,
        /// Only calls of this app (consumer), given by its id.
        #[oai(name = "consumer_id")]
        consumer_id: crate::parameter::QueryParameter<GetTopApIsV310ConsumerId>,
        /// Only calls of this user.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetTopApIsV310UserId>,
        /// With `true` only calls without a login, with `false` only those with one; anything else is 400.
        #[oai(name = "anon")]
        anon: crate::parameter::QueryParameter<GetTopApIsV310Anon>,
        /// Only calls of exactly this URL; it must not contain `&`.
        #[oai(name = "url")]
        url: crate::parameter::QueryParameter<GetTopApIsV310Url>,
        /// Only calls of the app with this name.
        #[oai(name = "app_name")]
        app_name: crate::parameter::QueryParameter<GetTopApIsV310AppName>,
        /// Only calls of this function of the server.
        #[oai(name = "implemented_by_partial_function")]
        implemented_by_partial_function: crate::parameter::QueryParameter<
            GetTopApIsV310ImplementedByPartialFunction,
        >,
        /// Only calls of functions that came with this version.
        #[oai(name = "implemented_in_version")]
        implemented_in_version: crate::parameter::QueryParameter<
            GetTopApIsV310ImplementedInVersion,
        >,
        /// Only calls with this HTTP method.
        #[oai(name = "verb")]
        verb: crate::parameter::QueryParameter<GetTopApIsV310Verb>,
        /// Leave out the calls of these apps; names parted by commas.
        #[oai(name = "exclude_app_names")]
        exclude_app_names: crate::parameter::QueryParameter<
            GetTopApIsV310ExcludeAppNames,
        >,
        /// Leave out calls whose URL matches one of these SQL `LIKE` patterns, parted by commas.
        #[oai(name = "exclude_url_patterns")]
        exclude_url_patterns: crate::parameter::QueryParameter<
            GetTopApIsV310ExcludeUrlPatterns,
        >,
        /// Leave out the calls of these functions; names parted by commas.
        #[oai(name = "exclude_implemented_by_partial_functions")]
        exclude_implemented_by_partial_functions: crate::parameter::QueryParameter<
            GetTopApIsV310ExcludeImplementedByPartialFunctions,
        >,
    ) -> poem::Result<GetTopApIsV310Response> {
        self.0
            .get_top_ap_is_v310(
                call,
                limit.text,
                from_date.text,
                to_date.text,
                consumer_id.text,
                user_id.text,
                anon.text,
                url.text,
                app_name.text,
                implemented_by_partial_function.text,
                implemented_in_version.text,
                verb.text,
                exclude_app_names.text,
                exclude_url_patterns.text,
                exclude_implemented_by_partial_functions.text,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the apps with the most calls
    ///
    /// Lists the apps (consumers) by the number of their recorded calls, the busiest first. For operators.
    /// Needs a login and the system role `CanReadMetrics`. The prefixes `v3.1.0` to `v5.1.0` lead here.
    ///
    /// Calls are matched with apps by the app's name; calls without an app are not counted. Without `limit` up
    /// to 500 apps are sent; there is no `offset`. The server may cache the answer to a query. A filter that
    /// cannot be read is 400.
    #[oai(
        path = "/obp/v3.1.0/management/metrics/top-consumers",
        method = "get",
        operation_id = "OBPv3.1.0-getMetricsTopConsumers",
        tag = "super::Tag::Metric"
    )]
    async fn get_metrics_top_consumers_v310(
        &self,
        call: crate::call::Call,
        /// Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.
        #[oai(name = "limit")]
        limit: crate::parameter::QueryParameter<GetMetricsTopConsumersV310Limit>,
        /// Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.
        #[oai(name = "from_date")]
        from_date: crate::parameter::QueryParameter<GetMetricsTopConsumersV310FromDate>,
        /// Only entries at or before this moment; same format as `from_date`.
        #[oai(name = "to_date")]
        to_date: crate::parameter::QueryParameter<GetMetricsTopConsumersV310ToDate>,
        /// Only calls of this app (consumer), given by its id.
        #[oai(name = "consumer_id")]
        consumer_id: crate::parameter::QueryParameter<
            GetMetricsTopConsumersV310ConsumerId,
        >,
        /// Only calls of this user.
        #[oai(name = "user_id")]
        user_id: crate::parameter::QueryParameter<GetMetricsTopConsumersV310UserId>,
        /// With `true` only calls without a login, with `false` only those with one; anything else is 400.
        #[oai(name = "anon")]
        anon: crate::parameter::QueryParameter<GetMetricsTopConsumersV310Anon>,
        /// Only calls of exactly this URL; it must not contain `&`.
        #[oai(name = "url")]
        url: crate::parameter::QueryParameter<GetMetricsTopConsumersV310Url>,
        /// Only calls of the app with this name.
        #[oai(name = "app_name")]
        app_name: crate::parameter::QueryParameter<GetMetricsTopConsumersV310AppName>,
        /// Only calls of this function of the server.
        #[oai(name = "implemented_by_partial_function")]
        implemented_by_partial_function: crate::parameter::QueryParameter<
            GetMetricsTopConsumersV310ImplementedByPartialFunction,
        >,
        /// Only calls of functions that came with this version.
        #[oai(name = "implemented_in_version")]
        implemented_in_version: crate::parameter::QueryParameter<
            GetMetricsTopConsumersV310ImplementedInVersion,
        >,
        /// Only calls with this HTTP method.
        #[oai(name = "verb")]
        verb: crate::parameter::QueryParameter<GetMetricsTopConsumersV310Verb>,
        /// Leave out the calls of these apps; names parted by commas.
        #[oai(name = "exclude_app_names")]
        exclude_app_names: crate::parameter::QueryParameter<
            GetMetricsTopConsumersV310ExcludeAppNames,
        >,
        /// Leave out calls whose URL matches one of these SQL `LIKE` patterns, parted by commas.
        #[oai(name = "exclude_url_patterns")]
        exclude_url_patterns: crate::parameter::QueryParameter<
            GetMetricsTopConsumersV310ExcludeUrlPatterns,
        >,
        /// Leave out the calls of these functions; names parted by commas.
        #[oai(name = "exclude_implemented_by_partial_functions")]
        exclude_implemented_by_partial_functions: crate::parameter::QueryParameter<
            GetMetricsTopConsumersV310ExcludeImplementedByPartialFunctions,
        >,
    ) -> poem::Result<GetMetricsTopConsumersV310Response> {
        self.0
            .get_metrics_top_consumers_v310(
                call,
                limit.text,
                from_date.text,
                to_date.text,
                consumer_id.text,
                user_id.text,
                anon.text,
                url.text,
                app_name.text,
                implemented_by_partial_function.text,
                implemented_in_version.text,
                verb.text,
                exclude_app_names.text,
                exclude_url_patterns.text,
                exclude_implemented_by_partial_functions.text,
            )
            .await
            .map_err(poem::Error::from)
    }
}
/// `OBPv3.0.0-getAggregateMetrics`.
pub static GET_AGGREGATE_METRICS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getAggregateMetrics",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/management/aggregate-metrics",
    template: "/management/aggregate-metrics",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0"],
    introduced: "v3.0.0",
    tags: &["Metric", "Aggregate-Metrics", "New-Style"],
    summary: "Sum up the calls of the API (v3.0.0: leave out)",
    description: "Counts the recorded calls and tells their average, shortest and longest response time in milliseconds.\nFor operators. Needs a login and the system role `CanReadAggregateMetrics`. The prefixes `v3.0.0` to\n`v5.0.0` lead here.\n\nThe documentation shows an object, but the server sends a list with one entry; without any call it is\nfilled with 0. The `exclude_*` parameters leave calls out; with `v5.1.0` they are replaced by\n`include_*`. The server may cache the answer to a query.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadAggregateMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadAggregateMetrics",
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "consumer_id",
            location: contract::Location::Query,
            required: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Only calls of this app (consumer), given by its id.",
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
            description: "Only calls of this user.",
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
            name: "anon",
            location: contract::Location::Query,
            required: false,
            example: Some("false"),
            description: "With `true` only calls without a login, with `false` only those with one; anything else is 400.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "url",
            location: contract::Location::Query,
            required: false,
            example: Some("/obp/v3.0.0/banks"),
            description: "Only calls of exactly this URL; it must not contain `&`.",
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
            name: "app_name",
            location: contract::Location::Query,
            required: false,
            example: Some("API-Explorer"),
            description: "Only calls of the app with this name.",
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
            name: "implemented_by_partial_function",
            location: contract::Location::Query,
            required: false,
            example: Some("getBanks"),
            description: "Only calls of this function of the server.",
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
            name: "implemented_in_version",
            location: contract::Location::Query,
            required: false,
            example: Some("v3.0.0"),
            description: "Only calls of functions that came with this version.",
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
            name: "verb",
            location: contract::Location::Query,
            required: false,
            example: Some("GET"),
            description: "Only calls with this HTTP method.",
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
            name: "correlation_id",
            location: contract::Location::Query,
            required: false,
            example: Some("1flssoftxq0cr1nssr68u0mioj"),
            description: "Only the call with this `Correlation-Id`.",
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
            name: "exclude_app_names",
            location: contract::Location::Query,
            required: false,
            example: Some("API-EXPLORER,API-Manager"),
            description: "Leave out the calls of these apps; names parted by commas.",
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
            name: "exclude_url_patterns",
            location: contract::Location::Query,
            required: false,
            example: Some("%management/metrics%"),
            description: "Leave out calls whose URL matches one of these SQL `LIKE` patterns, parted by commas.",
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
            name: "exclude_implemented_by_partial_functions",
            location: contract::Location::Query,
            required: false,
            example: Some("getMetrics,getConnectorMetrics"),
            description: "Leave out the calls of these functions; names parted by commas.",
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
        schema: Some(&super::metric::AGGREGATE_METRIC_JSON_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"count\":7076,\"average_response_time\":65.21,\"minimum_response_time\":1.0,\"maximum_response_time\":9039.0}]",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"count\":7076,\"average_response_time\":65.21,\"minimum_response_time\":1.0,\"maximum_response_time\":9039.0}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanReadAggregateMetrics\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-getAggregateMetrics`.
pub static GET_AGGREGATE_METRICS_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getAggregateMetrics",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/aggregate-metrics",
    template: "/management/aggregate-metrics",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["Metric", "Aggregate-Metrics", "New-Style"],
    summary: "Sum up the calls of the API (v5.1.0: pick out)",
    description: "Counts the recorded calls and tells their average, shortest and longest response time in milliseconds.\nFor operators. Needs a login and the system role `CanReadAggregateMetrics`. Only the prefix `v5.1.0`\nleads here.\n\nUnlike v3.0.0 calls are picked out with the `include_*` parameters instead of left out. The\ndocumentation shows an object, but the server sends a list with one entry. The server may cache the\nanswer to a query.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadAggregateMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadAggregateMetrics",
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "consumer_id",
            location: contract::Location::Query,
            required: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Only calls of this app (consumer), given by its id.",
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
            description: "Only calls of this user.",
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
            name: "anon",
            location: contract::Location::Query,
            required: false,
            example: Some("false"),
            description: "With `true` only calls without a login, with `false` only those with one; anything else is 400.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "url",
            location: contract::Location::Query,
            required: false,
            example: Some("/obp/v3.0.0/banks"),
            description: "Only calls of exactly this URL; it must not contain `&`.",
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
            name: "app_name",
            location: contract::Location::Query,
            required: false,
            example: Some("API-Explorer"),
            description: "Only calls of the app with this name.",
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
            name: "implemented_by_partial_function",
            location: contract::Location::Query,
            required: false,
            example: Some("getBanks"),
            description: "Only calls of this function of the server.",
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
            name: "implemented_in_version",
            location: contract::Location::Query,
            required: false,
            example: Some("v3.0.0"),
            description: "Only calls of functions that came with this version.",
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
            name: "verb",
            location: contract::Location::Query,
            required: false,
            example: Some("GET"),
            description: "Only calls with this HTTP method.",
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
            name: "correlation_id",
            location: contract::Location::Query,
            required: false,
            example: Some("1flssoftxq0cr1nssr68u0mioj"),
            description: "Only the call with this `Correlation-Id`.",
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
            name: "include_app_names",
            location: contract::Location::Query,
            required: false,
            example: Some("API-EXPLORER,API-Manager"),
            description: "Only calls of these apps; names parted by commas.",
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
            name: "include_url_patterns",
            location: contract::Location::Query,
            required: false,
            example: Some("%management/metrics%"),
            description: "Only calls whose URL matches this SQL `LIKE` pattern; of two patterns parted by a comma both must match.",
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
            name: "include_implemented_by_partial_functions",
            location: contract::Location::Query,
            required: false,
            example: Some("getMetrics,getConnectorMetrics"),
            description: "Only calls of these functions; names parted by commas.",
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
        schema: Some(&super::metric::AGGREGATE_METRIC_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"count\":7076,\"average_response_time\":65.21,\"minimum_response_time\":1.0,\"maximum_response_time\":9039.0}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanReadAggregateMetrics\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.2.0-getConnectorMetrics`.
pub static GET_CONNECTOR_METRICS_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-getConnectorMetrics",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/management/connector/metrics",
    template: "/management/connector/metrics",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.2.0",
    tags: &["Metric", "API", "New-Style"],
    summary: "List the calls to the core banking system",
    description: "Lists the calls that the server's connector has made to the core banking system, each with its duration.\nFor operators. Needs a login and the system role `CanGetConnectorMetrics`. The prefixes `v2.2.0` to\n`v5.1.0` lead here.\n\n`correlation_id` leads from a call of the API to the calls it caused. Without `limit` up to 500 are\nsent. The server may cache the answer to a query. A filter that cannot be read is 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConnectorMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConnectorMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-10005: Invalid Date Format. Could not convert value to a Date.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            example: Some("DESC"),
            description: "Order of the entries: `ASC` or `DESC`, in any case.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["DESC", "ASC"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "correlation_id",
            location: contract::Location::Query,
            required: false,
            example: Some("1flssoftxq0cr1nssr68u0mioj"),
            description: "Only the call with this `Correlation-Id`.",
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
            name: "function_name",
            location: contract::Location::Query,
            required: false,
            example: Some("getBankAccount"),
            description: "Only calls of this function of the connector.",
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
            name: "connector_name",
            location: contract::Location::Query,
            required: false,
            example: Some("mapped"),
            description: "Only calls of this connector.",
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
        schema: Some(&super::metric::CONNECTOR_METRICS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"metrics\":[{\"connector_name\":\"mapper\",\"function_name\":\"getBanks\",\"correlation_id\":\"12345\",\"date\":\"1100-01-01T00:00:00Z\",\"duration\":1000}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10005",
                summary: "A date cannot be read; send it as `2017-09-19T02:31:05.000Z`.",
                json: "{\"code\":400,\"message\":\"OBP-10005: Invalid Date Format. Could not convert value to a Date.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetConnectorMetrics\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getMetrics`.
pub static GET_METRICS_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getMetrics",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/management/metrics",
    template: "/management/metrics",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Metric", "API", "New-Style"],
    summary: "List the calls of the API",
    description: "Lists the calls that the server has recorded: who called what, when, through which app and how long it\ntook. For operators. Needs a login and the system role `CanReadMetrics`. The prefixes `v2.1.0` to\n`v5.1.0` lead here.\n\nThe calls come sorted by date, the latest first; `sort_direction` changes nothing. Without `limit` up to\n500 are sent, without `from_date` from the very first on. The server may cache the answer to a query. A\nfilter that cannot be read is 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "consumer_id",
            location: contract::Location::Query,
            required: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Only calls of this app (consumer), given by its id.",
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
            description: "Only calls of this user.",
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
            name: "anon",
            location: contract::Location::Query,
            required: false,
            example: Some("false"),
            description: "With `true` only calls without a login, with `false` only those with one; anything else is 400.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "url",
            location: contract::Location::Query,
            required: false,
            example: Some("/obp/v3.0.0/banks"),
            description: "Only calls of exactly this URL; it must not contain `&`.",
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
            name: "app_name",
            location: contract::Location::Query,
            required: false,
            example: Some("API-Explorer"),
            description: "Only calls of the app with this name.",
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
            name: "implemented_by_partial_function",
            location: contract::Location::Query,
            required: false,
            example: Some("getBanks"),
            description: "Only calls of this function of the server.",
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
            name: "implemented_in_version",
            location: contract::Location::Query,
            required: false,
            example: Some("v3.0.0"),
            description: "Only calls of functions that came with this version.",
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
            name: "verb",
            location: contract::Location::Query,
            required: false,
            example: Some("GET"),
            description: "Only calls with this HTTP method.",
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
            name: "correlation_id",
            location: contract::Location::Query,
            required: false,
            example: Some("1flssoftxq0cr1nssr68u0mioj"),
            description: "Only the call with this `Correlation-Id`.",
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
            name: "duration",
            location: contract::Location::Query,
            required: false,
            example: Some("60"),
            description: "Only calls that took exactly this many milliseconds.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "exclude_app_names",
            location: contract::Location::Query,
            required: false,
            example: Some("API-EXPLORER,API-Manager"),
            description: "Leave out the calls of these apps; names parted by commas.",
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
        schema: Some(&super::metric::METRICS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"metrics\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"url\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user_name\":\"OBP\",\"app_name\":\"SOFI\",\"developer_email\":\"felixsmith@example.com\",\"implemented_by_partial_function\":\"getBanks\",\"implemented_in_version\":\"v210\",\"consumer_id\":\"123\",\"verb\":\"get\",\"correlation_id\":\"v8ho6h5ivel3uq7a5zcnv0w1\",\"duration\":39}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_26,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getMetricsAtBank`.
pub static GET_METRICS_AT_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getMetricsAtBank",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/management/metrics/banks/{BANK_ID}",
    template: "/management/metrics/banks/{BANK_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Metric", "API", "New-Style"],
    summary: "List the calls of the API for a bank",
    description: "Lists the recorded calls whose URL contains the bank: who called what, when, through which app and how\nlong it took. For the operators of a bank. Needs a login and the role `CanGetMetricsAtOneBank` at the\nbank. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\nThe calls come sorted by date, the latest first; `sort_direction` changes nothing. Since only the URL is\nlooked at, banks whose ids begin in the same way are mixed. Without `limit` up to 500 are sent. The\nserver may cache the answer to a query. A filter that cannot be read is 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetMetricsAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetMetricsAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "consumer_id",
            location: contract::Location::Query,
            required: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Only calls of this app (consumer), given by its id.",
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
            description: "Only calls of this user.",
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
            name: "anon",
            location: contract::Location::Query,
            required: false,
            example: Some("false"),
            description: "With `true` only calls without a login, with `false` only those with one; anything else is 400.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "url",
            location: contract::Location::Query,
            required: false,
            example: Some("/obp/v3.0.0/banks"),
            description: "Only calls of exactly this URL; it must not contain `&`.",
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
            name: "app_name",
            location: contract::Location::Query,
            required: false,
            example: Some("API-Explorer"),
            description: "Only calls of the app with this name.",
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
            name: "implemented_by_partial_function",
            location: contract::Location::Query,
            required: false,
            example: Some("getBanks"),
            description: "Only calls of this function of the server.",
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
            name: "implemented_in_version",
            location: contract::Location::Query,
            required: false,
            example: Some("v3.0.0"),
            description: "Only calls of functions that came with this version.",
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
            name: "verb",
            location: contract::Location::Query,
            required: false,
            example: Some("GET"),
            description: "Only calls with this HTTP method.",
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
            name: "correlation_id",
            location: contract::Location::Query,
            required: false,
            example: Some("1flssoftxq0cr1nssr68u0mioj"),
            description: "Only the call with this `Correlation-Id`.",
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
            name: "duration",
            location: contract::Location::Query,
            required: false,
            example: Some("60"),
            description: "Only calls that took exactly this many milliseconds.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "exclude_app_names",
            location: contract::Location::Query,
            required: false,
            example: Some("API-EXPLORER,API-Manager"),
            description: "Leave out the calls of these apps; names parted by commas.",
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
        schema: Some(&super::metric::METRICS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"metrics\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"url\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user_name\":\"OBP\",\"app_name\":\"SOFI\",\"developer_email\":\"felixsmith@example.com\",\"implemented_by_partial_function\":\"getBanks\",\"implemented_in_version\":\"v210\",\"consumer_id\":\"123\",\"verb\":\"get\",\"correlation_id\":\"v8ho6h5ivel3uq7a5zcnv0w1\",\"duration\":39}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetMetricsAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 103usize,
                        end: 111usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getTopAPIs`.
pub static GET_TOP_AP_IS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getTopAPIs",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/metrics/top-apis",
    template: "/management/metrics/top-apis",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Metric", "New-Style"],
    summary: "List the most called functions",
    description: "Lists the functions of the server by the number of their recorded calls, the most called first. For\noperators. Needs a login and the system role `CanReadMetrics`. The prefixes `v3.1.0` to `v5.1.0` lead\nhere.\n\nOne member is written `Implemented_by_partial_function`, with a capital letter. Without `limit` up to\n500 functions are sent; there is no `offset`. The server may cache the answer to a query. A filter that\ncannot be read is 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10016: Incorrect filter Parameters in URL. ",
        "OBP-30042: Could not get the top apis from database.  ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "consumer_id",
            location: contract::Location::Query,
            required: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Only calls of this app (consumer), given by its id.",
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
            description: "Only calls of this user.",
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
            name: "anon",
            location: contract::Location::Query,
            required: false,
            example: Some("false"),
            description: "With `true` only calls without a login, with `false` only those with one; anything else is 400.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "url",
            location: contract::Location::Query,
            required: false,
            example: Some("/obp/v3.0.0/banks"),
            description: "Only calls of exactly this URL; it must not contain `&`.",
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
            name: "app_name",
            location: contract::Location::Query,
            required: false,
            example: Some("API-Explorer"),
            description: "Only calls of the app with this name.",
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
            name: "implemented_by_partial_function",
            location: contract::Location::Query,
            required: false,
            example: Some("getBanks"),
            description: "Only calls of this function of the server.",
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
            name: "implemented_in_version",
            location: contract::Location::Query,
            required: false,
            example: Some("v3.0.0"),
            description: "Only calls of functions that came with this version.",
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
            name: "verb",
            location: contract::Location::Query,
            required: false,
            example: Some("GET"),
            description: "Only calls with this HTTP method.",
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
            name: "exclude_app_names",
            location: contract::Location::Query,
            required: false,
            example: Some("API-EXPLORER,API-Manager"),
            description: "Leave out the calls of these apps; names parted by commas.",
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
            name: "exclude_url_patterns",
            location: contract::Location::Query,
            required: false,
            example: Some("%management/metrics%"),
            description: "Leave out calls whose URL matches one of these SQL `LIKE` patterns, parted by commas.",
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
            name: "exclude_implemented_by_partial_functions",
            location: contract::Location::Query,
            required: false,
            example: Some("getMetrics,getConnectorMetrics"),
            description: "Leave out the calls of these functions; names parted by commas.",
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
        schema: Some(&super::metric::TOP_APIS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"top_apis\":[{\"count\":7076,\"Implemented_by_partial_function\":\"getBanks\",\"implemented_in_version\":\"v1.2.1\"}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30042",
                summary: "The figures on the functions called most could not be read; check the filters and try again.",
                json: "{\"code\":400,\"message\":\"OBP-30042: Could not get the top apis from database.  \"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanReadMetrics\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getMetricsTopConsumers`.
pub static GET_METRICS_TOP_CONSUMERS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getMetricsTopConsumers",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/metrics/top-consumers",
    template: "/management/metrics/top-consumers",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Metric", "New-Style"],
    summary: "List the apps with the most calls",
    description: "Lists the apps (consumers) by the number of their recorded calls, the busiest first. For operators.\nNeeds a login and the system role `CanReadMetrics`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nCalls are matched with apps by the app's name; calls without an app are not counted. Without `limit` up\nto 500 apps are sent; there is no `offset`. The server may cache the answer to a query. A filter that\ncannot be read is 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadMetrics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10016: Incorrect filter Parameters in URL. ",
        "OBP-30045: Could not get the top consumers from database.  ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "consumer_id",
            location: contract::Location::Query,
            required: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Only calls of this app (consumer), given by its id.",
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
            description: "Only calls of this user.",
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
            name: "anon",
            location: contract::Location::Query,
            required: false,
            example: Some("false"),
            description: "With `true` only calls without a login, with `false` only those with one; anything else is 400.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "url",
            location: contract::Location::Query,
            required: false,
            example: Some("/obp/v3.0.0/banks"),
            description: "Only calls of exactly this URL; it must not contain `&`.",
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
            name: "app_name",
            location: contract::Location::Query,
            required: false,
            example: Some("API-Explorer"),
            description: "Only calls of the app with this name.",
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
            name: "implemented_by_partial_function",
            location: contract::Location::Query,
            required: false,
            example: Some("getBanks"),
            description: "Only calls of this function of the server.",
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
            name: "implemented_in_version",
            location: contract::Location::Query,
            required: false,
            example: Some("v3.0.0"),
            description: "Only calls of functions that came with this version.",
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
            name: "verb",
            location: contract::Location::Query,
            required: false,
            example: Some("GET"),
            description: "Only calls with this HTTP method.",
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
            name: "exclude_app_names",
            location: contract::Location::Query,
            required: false,
            example: Some("API-EXPLORER,API-Manager"),
            description: "Leave out the calls of these apps; names parted by commas.",
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
            name: "exclude_url_patterns",
            location: contract::Location::Query,
            required: false,
            example: Some("%management/metrics%"),
            description: "Leave out calls whose URL matches one of these SQL `LIKE` patterns, parted by commas.",
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
            name: "exclude_implemented_by_partial_functions",
            location: contract::Location::Query,
            required: false,
            example: Some("getMetrics,getConnectorMetrics"),
            description: "Leave out the calls of these functions; names parted by commas.",
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
        schema: Some(&super::metric::TOP_CONSUMERS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"top_consumers\":[{\"count\":7076,\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"app_name\":\"Api Explorer\",\"developer_email\":\"felixsmith@example.com\"}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30045",
                summary: "The figures on the applications with most calls could not be read; check the filters and try again.",
                json: "{\"code\":400,\"message\":\"OBP-30045: Could not get the top consumers from database.  \"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_26,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `metric.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_AGGREGATE_METRICS_V300,
    &GET_AGGREGATE_METRICS_V510,
    &GET_CONNECTOR_METRICS_V220,
    &GET_METRICS_V210,
    &GET_METRICS_AT_BANK_V500,
    &GET_TOP_AP_IS_V310,
    &GET_METRICS_TOP_CONSUMERS_V310,
];
