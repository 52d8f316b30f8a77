//! Generated from openapi/metric.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// List of recorded calls of the API.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MetricsJson {
    /// Calls that were recorded; empty if there is none.
    pub metrics: Vec<super::metric::MetricJson>,
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
                        content: Some(schema::Content::Word),
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
pub type GetAggregateMetricsV300Response = crate::answer::Ok<
    super::metric::AggregateMetricJSONList,
>;
/// What `OBPv5.1.0-getAggregateMetrics` answers.
pub type GetAggregateMetricsV510Response = crate::answer::Ok<
    super::metric::AggregateMetricJSONList,
>;
/// What `OBPv2.2.0-getConnectorMetrics` answers.
pub type GetConnectorMetricsV220Response = crate::answer::Ok<
    super::metric::ConnectorMetricsJson,
>;
/// What `OBPv2.1.0-getMetrics` answers.
pub type GetMetricsV210Response = crate::answer::Ok<super::metric::MetricsJson>;
/// What `OBPv5.0.0-getMetricsAtBank` answers.
pub type GetMetricsAtBankV500Response = crate::answer::Ok<super::metric::MetricsJson>;
/// What `OBPv3.1.0-getTopAPIs` answers.
pub type GetTopApIsV310Response = crate::answer::Ok<super::metric::TopApisJson>;
/// What `OBPv3.1.0-getMetricsTopConsumers` answers.
pub type GetMetricsTopConsumersV310Response = crate::answer::Ok<
    super::metric::TopConsumersJson,
>;
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
impl<A: MetricApi> poem_openapi::OpenApi for MetricRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Metric", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Metric", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_AGGREGATE_METRICS_V300,
                    |api, sent| routes::answer(
                        api
                            .get_aggregate_metrics_v300(
                                sent.call(),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("consumer_id"),
                                sent.query("user_id"),
                                sent.query("anon"),
                                sent.query("url"),
                                sent.query("app_name"),
                                sent.query("implemented_by_partial_function"),
                                sent.query("implemented_in_version"),
                                sent.query("verb"),
                                sent.query("correlation_id"),
                                sent.query("exclude_app_names"),
                                sent.query("exclude_url_patterns"),
                                sent.query("exclude_implemented_by_partial_functions"),
                            ),
                    ),
                ),
                (
                    &GET_AGGREGATE_METRICS_V510,
                    |api, sent| routes::answer(
                        api
                            .get_aggregate_metrics_v510(
                                sent.call(),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("consumer_id"),
                                sent.query("user_id"),
                                sent.query("anon"),
                                sent.query("url"),
                                sent.query("app_name"),
                                sent.query("implemented_by_partial_function"),
                                sent.query("implemented_in_version"),
                                sent.query("verb"),
                                sent.query("correlation_id"),
                                sent.query("include_app_names"),
                                sent.query("include_url_patterns"),
                                sent.query("include_implemented_by_partial_functions"),
                            ),
                    ),
                ),
                (
                    &GET_CONNECTOR_METRICS_V220,
                    |api, sent| routes::answer(
                        api
                            .get_connector_metrics_v220(
                                sent.call(),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("sort_direction"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("correlation_id"),
                                sent.query("function_name"),
                                sent.query("connector_name"),
                            ),
                    ),
                ),
                (
                    &GET_METRICS_V210,
                    |api, sent| routes::answer(
                        api
                            .get_metrics_v210(
                                sent.call(),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("consumer_id"),
                                sent.query("user_id"),
                                sent.query("anon"),
                                sent.query("url"),
                                sent.query("app_name"),
                                sent.query("implemented_by_partial_function"),
                                sent.query("implemented_in_version"),
                                sent.query("verb"),
                                sent.query("correlation_id"),
                                sent.query("duration"),
                                sent.query("exclude_app_names"),
                            ),
                    ),
                ),
                (
                    &GET_METRICS_AT_BANK_V500,
                    |api, sent| routes::answer(
                        api
                            .get_metrics_at_bank_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("consumer_id"),
                                sent.query("user_id"),
                                sent.query("anon"),
                                sent.query("url"),
                                sent.query("app_name"),
                                sent.query("implemented_by_partial_function"),
                                sent.query("implemented_in_version"),
                                sent.query("verb"),
                                sent.query("correlation_id"),
                                sent.query("duration"),
                                sent.query("exclude_app_names"),
                            ),
                    ),
                ),
                (
                    &GET_TOP_AP_IS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_top_ap_is_v310(
                                sent.call(),
                                sent.query("limit"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("consumer_id"),
                                sent.query("user_id"),
                                sent.query("anon"),
                                sent.query("url"),
                                sent.query("app_name"),
                                sent.query("implemented_by_partial_function"),
                                sent.query("implemented_in_version"),
                                sent.query("verb"),
                                sent.query("exclude_app_names"),
                                sent.query("exclude_url_patterns"),
                                sent.query("exclude_implemented_by_partial_functions"),
                            ),
                    ),
                ),
                (
                    &GET_METRICS_TOP_CONSUMERS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_metrics_top_consumers_v310(
                                sent.call(),
                                sent.query("limit"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("consumer_id"),
                                sent.query("user_id"),
                                sent.query("anon"),
                                sent.query("url"),
                                sent.query("app_name"),
                                sent.query("implemented_by_partial_function"),
                                sent.query("implemented_in_version"),
                                sent.query("verb"),
                                sent.query("exclude_app_names"),
                                sent.query("exclude_url_patterns"),
                                sent.query("exclude_implemented_by_partial_functions"),
                            ),
                    ),
                ),
            ],
        );
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The sums, as a list with one entry.",
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
        &super::shared::ERROR_400_TEXT_POOL_NOT_OPEN,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The sums, as a list with one entry.",
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
        &super::shared::ERROR_400_TEXT_POOL_NOT_OPEN,
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
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The recorded calls of the connector.",
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The recorded calls, the latest first.",
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The recorded calls, the latest first.",
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The functions, the most called first, possibly none.",
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
        &super::shared::ERROR_400_TEXT_POOL_NOT_OPEN,
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
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The apps, the busiest first, possibly none.",
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
        &super::shared::ERROR_400_TEXT_POOL_NOT_OPEN,
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
