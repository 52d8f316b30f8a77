//! Generated from openapi/data-warehouse.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Search in the query language of Elasticsearch.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ElasticSearchJsonV300 {
    /// The search in the query language of Elasticsearch.
    pub query: super::data_warehouse::ElasticSearchQuery,
}
/// Table of [`ElasticSearchJsonV300`].
pub static ELASTIC_SEARCH_JSON_V300: schema::Schema = schema::Schema {
    name: Some("ElasticSearchJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "query",
                required: true,
                schema: &super::data_warehouse::ELASTIC_SEARCH_QUERY,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Search in the query language of Elasticsearch.",
};
/// Condition of a search.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ElasticSearchQuery {
    /// Empty object that matches every entry.
    pub match_all: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`ElasticSearchQuery`].
pub static ELASTIC_SEARCH_QUERY: schema::Schema = schema::Schema {
    name: Some("ElasticSearchQuery"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "match_all",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Empty object that matches every entry.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Condition of a search.",
};
/// What `OBPv3.0.0-dataWarehouseStatistics` answers.
pub type DataWarehouseStatisticsV300Response = crate::answer::Created<
    super::shared::AnyObject,
>;
/// What `OBPv3.0.0-dataWarehouseSearch` answers.
pub type DataWarehouseSearchV300Response = crate::answer::Created<
    super::shared::AnyObject,
>;
/// The operations of `data-warehouse.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DataWarehouseApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Get statistics of a field in the data warehouse (`OBPv3.0.0-dataWarehouseStatistics`).
    fn data_warehouse_statistics_v300(
        &self,
        call: crate::call::Call,
        index: String,
        field: String,
        body: crate::payload::Body<super::data_warehouse::ElasticSearchJsonV300>,
    ) -> impl Future<
        Output = Result<DataWarehouseStatisticsV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DataWarehouseStatisticsV300Response::Created(call.example())) }
    }
    /// Search the data warehouse (`OBPv3.0.0-dataWarehouseSearch`).
    fn data_warehouse_search_v300(
        &self,
        call: crate::call::Call,
        index: String,
        body: crate::payload::Body<super::data_warehouse::ElasticSearchJsonV300>,
    ) -> impl Future<
        Output = Result<DataWarehouseSearchV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DataWarehouseSearchV300Response::Created(call.example())) }
    }
}
/// Binds a [`DataWarehouseApi`] to its routes.
#[derive(Debug)]
pub struct DataWarehouseRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DataWarehouseApi> poem_openapi::OpenApi for DataWarehouseRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Data-Warehouse", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Data-Warehouse", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &DATA_WAREHOUSE_STATISTICS_V300,
                    |api, sent| routes::answer(
                        api
                            .data_warehouse_statistics_v300(
                                sent.call(),
                                sent.path("INDEX"),
                                sent.path("FIELD"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DATA_WAREHOUSE_SEARCH_V300,
                    |api, sent| routes::answer(
                        api
                            .data_warehouse_search_v300(
                                sent.call(),
                                sent.path("INDEX"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.0.0-dataWarehouseStatistics`.
pub static DATA_WAREHOUSE_STATISTICS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-dataWarehouseStatistics",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/search/warehouse/statistics/{INDEX}/{FIELD}",
    template: "/search/warehouse/statistics/{INDEX}/{FIELD}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Data-Warehouse", "New-Style"],
    summary: "Get statistics of a field in the data warehouse",
    description: "Computes figures such as count, minimum, maximum, average and sum of the numeric field `FIELD` over the\nentries that match an Elasticsearch query. Needs a login and the system role\n`CanSearchWarehouseStatistics`; the role for searching is not enough.\n\nOnly the figures are answered, not the entries. No `size` in the query may exceed the server's limit. A\nserver without Elasticsearch refuses with OBP-20056.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSearchWarehouseStatistics",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSearchWarehouseStatistics",
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
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "INDEX",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("ALL"),
            description: "Index of the data warehouse; several are parted by commas, `ALL` means every one that the operator allows.",
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
            name: "FIELD",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("amount"),
            description: "Name of a numeric field of the data warehouse.",
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
        schema: &super::data_warehouse::ELASTIC_SEARCH_JSON_V300,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"query\":{\"match_all\":{}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The figures as Elasticsearch computes them.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanSearchWarehouseStatistics\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-dataWarehouseSearch`.
pub static DATA_WAREHOUSE_SEARCH_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-dataWarehouseSearch",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/search/warehouse/{INDEX}",
    template: "/search/warehouse/{INDEX}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Data-Warehouse", "New-Style"],
    summary: "Search the data warehouse",
    description: "Passes a query in the syntax of Elasticsearch to the server's data warehouse. Needs a login and the\nsystem role `CanSearchWarehouse`.\n\n`INDEX` is one index or several parted by commas; `ALL` searches every index that the operator allows.\nNo `size` in the query may exceed the server's limit, 10000 unless configured otherwise. Although it is\na POST, it changes nothing. A server without Elasticsearch refuses with OBP-20056.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSearchWarehouse",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanSearchWarehouse",
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
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "INDEX",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("ALL"),
            description: "Index of the data warehouse; several are parted by commas, `ALL` means every one that the operator allows.",
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
        schema: &super::data_warehouse::ELASTIC_SEARCH_JSON_V300,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"query\":{\"match_all\":{}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The result as Elasticsearch sends it.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanSearchWarehouse\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `data-warehouse.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &DATA_WAREHOUSE_STATISTICS_V300,
    &DATA_WAREHOUSE_SEARCH_V300,
];
