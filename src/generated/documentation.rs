//! Generated from openapi/documentation.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// One version of one API standard that the server knows.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScannedApiVersion {
    /// First part of the path, for example `obp`.
    #[serde(rename = "urlPrefix")]
    pub url_prefix: String,
    /// Standard the version belongs to, for example `obp`.
    #[serde(rename = "apiStandard")]
    pub api_standard: String,
    /// Version in short, for example `v3.1.0`.
    #[serde(rename = "apiShortVersion")]
    pub api_short_version: String,
    /// Version as it stands in the path.
    #[serde(rename = "API_VERSION")]
    pub api_version: String,
}
/// Table of [`ScannedApiVersion`].
pub static SCANNED_API_VERSION: schema::Schema = schema::Schema {
    name: Some("ScannedApiVersion"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "urlPrefix",
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
                    description: "First part of the path, for example `obp`.",
                },
            },
            schema::Property {
                name: "apiStandard",
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
                    description: "Standard the version belongs to, for example `obp`.",
                },
            },
            schema::Property {
                name: "apiShortVersion",
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
                    description: "Version in short, for example `v3.1.0`.",
                },
            },
            schema::Property {
                name: "API_VERSION",
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
                    description: "Version as it stands in the path.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One version of one API standard that the server knows.",
};
/// List of API versions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScannedApiVersions {
    /// API versions known to the server.
    pub scanned_api_versions: Vec<super::documentation::ScannedApiVersion>,
}
/// Table of [`ScannedApiVersions`].
pub static SCANNED_API_VERSIONS: schema::Schema = schema::Schema {
    name: Some("ScannedApiVersions"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "scanned_api_versions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::SCANNED_API_VERSION,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "API versions known to the server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of API versions.",
};
/// Version and name of the function behind an operation.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImplementedByJson {
    /// Version of the API or of the operation, for example `v5.1.0`.
    pub version: String,
    /// Name of the function.
    pub function: String,
}
/// Table of [`ImplementedByJson`].
pub static IMPLEMENTED_BY_JSON: schema::Schema = schema::Schema {
    name: Some("ImplementedByJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "version",
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
                    description: "Version of the API or of the operation, for example `v5.1.0`.",
                },
            },
            schema::Property {
                name: "function",
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
                    description: "Name of the function.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Version and name of the function behind an operation.",
};
/// A role and whether it is granted for one bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RoleInfoJson {
    /// Name of the role.
    pub role: String,
    /// Whether the role is granted at one bank (`true`) or for the whole server (`false`).
    pub requires_bank_id: bool,
}
/// Table of [`RoleInfoJson`].
pub static ROLE_INFO_JSON: schema::Schema = schema::Schema {
    name: Some("RoleInfoJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "role",
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
                    description: "Name of the role.",
                },
            },
            schema::Property {
                name: "requires_bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the role is granted at one bank (`true`) or for the whole server (`false`).",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A role and whether it is granted for one bank.",
};
/// Documentation of one operation.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResourceDocJson {
    /// Name of the operation with its version, for example `OBPv3.1.0-createCustomer`.
    pub operation_id: String,
    /// Version and function that answer the operation.
    pub implemented_by: super::documentation::ImplementedByJson,
    /// HTTP method.
    pub request_verb: String,
    /// Path under the version that first had the operation.
    pub request_url: String,
    /// Short name of the operation.
    pub summary: String,
    /// What the operation does, as HTML.
    pub description: String,
    /// The same description in Markdown.
    pub description_markdown: String,
    /// Example of a request body; for operations without a body absent or an object with `jsonString`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example_request_body: Option<serde_json::Value>,
    /// Example of a successful answer as documented; the server's real answer may differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_response_body: Option<serde_json::Value>,
    /// Error messages the operation is documented to give.
    pub error_response_bodies: Vec<String>,
    /// Tags of the operation; the first one is its main subject.
    pub tags: Vec<String>,
    /// Type of the request body in the manner of JSON Schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed_request_body: Option<serde_json::Map<String, serde_json::Value>>,
    /// Type of the successful answer in the manner of JSON Schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed_success_response_body: Option<serde_json::Map<String, serde_json::Value>>,
    /// Roles that are documented for the operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<super::documentation::RoleInfoJson>>,
    /// Whether the operation is to be shown first.
    pub is_featured: bool,
    /// Additional hints; usually empty.
    pub special_instructions: String,
    /// Path under the version asked for.
    pub specified_url: String,
    /// Functions of the data connector the operation uses.
    pub connector_methods: Vec<String>,
}
/// Table of [`ResourceDocJson`].
pub static RESOURCE_DOC_JSON: schema::Schema = schema::Schema {
    name: Some("ResourceDocJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "operation_id",
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
                    description: "Name of the operation with its version, for example `OBPv3.1.0-createCustomer`.",
                },
            },
            schema::Property {
                name: "implemented_by",
                required: true,
                schema: &super::documentation::IMPLEMENTED_BY_JSON,
            },
            schema::Property {
                name: "request_verb",
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
                    description: "HTTP method.",
                },
            },
            schema::Property {
                name: "request_url",
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
                    description: "Path under the version that first had the operation.",
                },
            },
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
                    nullable: false,
                    example: None,
                    description: "Short name of the operation.",
                },
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Html),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the operation does, as HTML.",
                },
            },
            schema::Property {
                name: "description_markdown",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Markdown),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "The same description in Markdown.",
                },
            },
            schema::Property {
                name: "example_request_body",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Any,
                    nullable: false,
                    example: None,
                    description: "Example of a request body; for operations without a body absent or an object with `jsonString`.",
                },
            },
            schema::Property {
                name: "success_response_body",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Any,
                    nullable: false,
                    example: None,
                    description: "Example of a successful answer as documented; the server's real answer may differ.",
                },
            },
            schema::Property {
                name: "error_response_bodies",
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
                    description: "Error messages the operation is documented to give.",
                },
            },
            schema::Property {
                name: "tags",
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
                    description: "Tags of the operation; the first one is its main subject.",
                },
            },
            schema::Property {
                name: "typed_request_body",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Type of the request body in the manner of JSON Schema.",
                },
            },
            schema::Property {
                name: "typed_success_response_body",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Type of the successful answer in the manner of JSON Schema.",
                },
            },
            schema::Property {
                name: "roles",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::ROLE_INFO_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles that are documented for the operation.",
                },
            },
            schema::Property {
                name: "is_featured",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the operation is to be shown first.",
                },
            },
            schema::Property {
                name: "special_instructions",
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
                    description: "Additional hints; usually empty.",
                },
            },
            schema::Property {
                name: "specified_url",
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
                    description: "Path under the version asked for.",
                },
            },
            schema::Property {
                name: "connector_methods",
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
                    description: "Functions of the data connector the operation uses.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Documentation of one operation.",
};
/// Documentation of several operations.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResourceDocsJson {
    /// Documentation of the operations, one entry each.
    pub resource_docs: Vec<super::documentation::ResourceDocJson>,
}
/// Table of [`ResourceDocsJson`].
pub static RESOURCE_DOCS_JSON: schema::Schema = schema::Schema {
    name: Some("ResourceDocsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "resource_docs",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::RESOURCE_DOC_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Documentation of the operations, one entry each.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Documentation of several operations.",
};
/// When the documentation was given out and how much of it there is.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResourceDocMeta {
    /// When the documentation was put together.
    pub response_date: String,
    /// Number of entries answered.
    pub count: i64,
}
/// Table of [`ResourceDocMeta`].
pub static RESOURCE_DOC_META: schema::Schema = schema::Schema {
    name: Some("ResourceDocMeta"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "response_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the documentation was put together.",
                },
            },
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
                    description: "Number of entries answered.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "When the documentation was given out and how much of it there is.",
};
/// Documentation of several operations.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResourceDocsJsonV400 {
    /// Documentation of the operations, one entry each.
    pub resource_docs: Vec<super::documentation::ResourceDocJson>,
    /// Facts about the answer itself.
    pub meta: super::documentation::ResourceDocMeta,
}
/// Table of [`ResourceDocsJsonV400`].
pub static RESOURCE_DOCS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ResourceDocsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "resource_docs",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::RESOURCE_DOC_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Documentation of the operations, one entry each.",
                },
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::documentation::RESOURCE_DOC_META,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Documentation of several operations.",
};
/// Title, version and contact of the description.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SwaggerInfo {
    /// Name of the API.
    pub title: String,
    /// What the API is, in one sentence.
    pub description: String,
    /// Whom to ask about the API.
    pub contact: serde_json::Map<String, serde_json::Value>,
    /// Version whose operations are described, for example `v5.1.0`.
    pub version: String,
}
/// Table of [`SwaggerInfo`].
pub static SWAGGER_INFO: schema::Schema = schema::Schema {
    name: Some("SwaggerInfo"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the API.",
                },
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Html),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the API is, in one sentence.",
                },
            },
            schema::Property {
                name: "contact",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Whom to ask about the API.",
                },
            },
            schema::Property {
                name: "version",
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
                    description: "Version whose operations are described, for example `v5.1.0`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Title, version and contact of the description.",
};
/// Description of the API in Swagger 2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SwaggerResourceDoc {
    /// Version of the description format, `2.0`.
    pub swagger: String,
    /// Title, description, contact and version of the API.
    pub info: super::documentation::SwaggerInfo,
    /// Address of the server without scheme.
    pub host: String,
    /// Path in front of all paths, `/`.
    #[serde(rename = "basePath")]
    pub base_path: String,
    /// Protocols the server can be called with.
    pub schemes: Vec<String>,
    /// Ways to log in, as the server describes them.
    #[serde(rename = "securityDefinitions")]
    pub security_definitions: serde_json::Map<String, serde_json::Value>,
    /// Login methods that apply.
    pub security: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Operations by path.
    pub paths: serde_json::Map<String, serde_json::Value>,
    /// Types used by the operations.
    pub definitions: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`SwaggerResourceDoc`].
pub static SWAGGER_RESOURCE_DOC: schema::Schema = schema::Schema {
    name: Some("SwaggerResourceDoc"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "swagger",
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
                    description: "Version of the description format, `2.0`.",
                },
            },
            schema::Property {
                name: "info",
                required: true,
                schema: &super::documentation::SWAGGER_INFO,
            },
            schema::Property {
                name: "host",
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
                    description: "Address of the server without scheme.",
                },
            },
            schema::Property {
                name: "basePath",
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
                    description: "Path in front of all paths, `/`.",
                },
            },
            schema::Property {
                name: "schemes",
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
                    description: "Protocols the server can be called with.",
                },
            },
            schema::Property {
                name: "securityDefinitions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Ways to log in, as the server describes them.",
                },
            },
            schema::Property {
                name: "security",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::Object {
                                properties: &[],
                                additional: None,
                            },
                            nullable: false,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Login methods that apply.",
                },
            },
            schema::Property {
                name: "paths",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Operations by path.",
                },
            },
            schema::Property {
                name: "definitions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Types used by the operations.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Description of the API in Swagger 2.0.",
};
/// Text of an entry in two forms.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GlossaryDescriptionJsonV300 {
    /// The text as Markdown.
    pub markdown: String,
    /// The same text as HTML.
    pub html: String,
}
/// Table of [`GlossaryDescriptionJsonV300`].
pub static GLOSSARY_DESCRIPTION_JSON_V300: schema::Schema = schema::Schema {
    name: Some("GlossaryDescriptionJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "markdown",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Markdown),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "The text as Markdown.",
                },
            },
            schema::Property {
                name: "html",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Html),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "The same text as HTML.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Text of an entry in two forms.",
};
/// A term of the API and what it means.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GlossaryItemJsonV300 {
    /// The term.
    pub title: String,
    /// What the term means.
    pub description: super::documentation::GlossaryDescriptionJsonV300,
}
/// Table of [`GlossaryItemJsonV300`].
pub static GLOSSARY_ITEM_JSON_V300: schema::Schema = schema::Schema {
    name: Some("GlossaryItemJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "title",
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
                    description: "The term.",
                },
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &super::documentation::GLOSSARY_DESCRIPTION_JSON_V300,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A term of the API and what it means.",
};
/// List of terms.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GlossaryItemsJsonV300 {
    /// Terms, ordered by title.
    pub glossary_items: Vec<super::documentation::GlossaryItemJsonV300>,
}
/// Table of [`GlossaryItemsJsonV300`].
pub static GLOSSARY_ITEMS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("GlossaryItemsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "glossary_items",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::GLOSSARY_ITEM_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Terms, ordered by title.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of terms.",
};
/// Documentation of the dynamic operations of a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetBankLevelDynamicResourceDocsObpV140Json {
    /// Documentation of the operations, one entry each.
    pub resource_docs: Vec<
        super::documentation::GetBankLevelDynamicResourceDocsObpV140ResourceDoc,
    >,
}
/// Table of [`GetBankLevelDynamicResourceDocsObpV140Json`].
pub static GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140_JSON: schema::Schema = schema::Schema {
    name: Some("GetBankLevelDynamicResourceDocsObpV140Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "resource_docs",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140_RESOURCE_DOC,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Documentation of the operations, one entry each.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Documentation of the dynamic operations of a bank.",
};
/// Documentation of one dynamic operation.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetBankLevelDynamicResourceDocsObpV140ResourceDoc {
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
    /// Version and function that answer the operation.
    pub implemented_by: super::documentation::ImplementedByJson,
    /// HTTP method.
    pub request_verb: String,
    /// Path under the version that first had the operation.
    pub request_url: String,
    /// Short name of the operation.
    pub summary: String,
    /// What the operation does, as HTML.
    pub description: String,
    /// The same description in Markdown.
    pub description_markdown: String,
    /// Example of a request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example_request_body: Option<serde_json::Map<String, serde_json::Value>>,
    /// Example of a successful answer.
    pub success_response_body: serde_json::Map<String, serde_json::Value>,
    /// Error messages the operation is documented to give.
    pub error_response_bodies: Vec<String>,
    /// Tags of the operation; the first one is its main subject.
    pub tags: Vec<String>,
    /// Type of the request body in the manner of JSON Schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed_request_body: Option<serde_json::Map<String, serde_json::Value>>,
    /// Type of the successful answer in the manner of JSON Schema.
    pub typed_success_response_body: serde_json::Map<String, serde_json::Value>,
    /// Roles that are documented for the operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<super::role::AvailableRoleJSON>>,
    /// Whether the operation is to be shown first.
    pub is_featured: bool,
    /// Additional hints; usually empty.
    pub special_instructions: String,
    /// Path under the version asked for.
    pub specified_url: String,
    /// Functions of the data connector the operation uses.
    pub connector_methods: Vec<String>,
}
/// Table of [`GetBankLevelDynamicResourceDocsObpV140ResourceDoc`].
pub static GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140_RESOURCE_DOC: schema::Schema = schema::Schema {
    name: Some("GetBankLevelDynamicResourceDocsObpV140ResourceDoc"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "operation_id",
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
                    description: "Name of the operation with its version, for example `OBPv4.0.0-getBanks`.",
                },
            },
            schema::Property {
                name: "implemented_by",
                required: true,
                schema: &super::documentation::IMPLEMENTED_BY_JSON,
            },
            schema::Property {
                name: "request_verb",
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
                    description: "HTTP method.",
                },
            },
            schema::Property {
                name: "request_url",
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
                    description: "Path under the version that first had the operation.",
                },
            },
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
                    nullable: false,
                    example: None,
                    description: "Short name of the operation.",
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
                    description: "What the operation does, as HTML.",
                },
            },
            schema::Property {
                name: "description_markdown",
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
                    description: "The same description in Markdown.",
                },
            },
            schema::Property {
                name: "example_request_body",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a request body.",
                },
            },
            schema::Property {
                name: "success_response_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a successful answer.",
                },
            },
            schema::Property {
                name: "error_response_bodies",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Error messages the operation is documented to give.",
                },
            },
            schema::Property {
                name: "tags",
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
                    description: "Tags of the operation; the first one is its main subject.",
                },
            },
            schema::Property {
                name: "typed_request_body",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Type of the request body in the manner of JSON Schema.",
                },
            },
            schema::Property {
                name: "typed_success_response_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Type of the successful answer in the manner of JSON Schema.",
                },
            },
            schema::Property {
                name: "roles",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::role::AVAILABLE_ROLE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles that are documented for the operation.",
                },
            },
            schema::Property {
                name: "is_featured",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the operation is to be shown first.",
                },
            },
            schema::Property {
                name: "special_instructions",
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
                    description: "Additional hints; usually empty.",
                },
            },
            schema::Property {
                name: "specified_url",
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
                    description: "Path under the version asked for.",
                },
            },
            schema::Property {
                name: "connector_methods",
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
                    description: "Functions of the data connector the operation uses.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Documentation of one dynamic operation.",
};
/// List of the messages of a connector.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessageDocsJson {
    /// Descriptions of the messages of the connector.
    pub message_docs: Vec<super::documentation::MessageDocJson>,
}
/// Table of [`MessageDocsJson`].
pub static MESSAGE_DOCS_JSON: schema::Schema = schema::Schema {
    name: Some("MessageDocsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "message_docs",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::MESSAGE_DOC_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Descriptions of the messages of the connector.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the messages of a connector.",
};
/// A message between the server and the core banking system, with examples.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MessageDocJson {
    /// Function of the connector that the message serves, for example `obp.getBank`.
    pub process: String,
    /// Format of the message, for example `KafkaV2017`.
    pub message_format: String,
    /// Topic on which the server sends the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound_topic: Option<String>,
    /// Topic on which the message comes back to the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound_topic: Option<String>,
    /// What the message is for.
    pub description: String,
    /// Example of the message that the server sends.
    pub example_outbound_message: serde_json::Map<String, serde_json::Value>,
    /// Example of the message that comes back to the server.
    pub example_inbound_message: serde_json::Map<String, serde_json::Value>,
    /// Avro schema of the message that the server sends.
    #[serde(rename = "outboundAvroSchema")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outbound_avro_schema: Option<serde_json::Map<String, serde_json::Value>>,
    /// Avro schema of the message that comes back to the server.
    #[serde(rename = "inboundAvroSchema")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inbound_avro_schema: Option<serde_json::Map<String, serde_json::Value>>,
    /// Group and order in which the adapter is to implement the message.
    pub adapter_implementation: super::documentation::AdapterImplementationJson,
    /// Operations that use the message.
    pub dependent_endpoints: Vec<super::documentation::EndpointInfo>,
    /// Fields of the message that must be there.
    #[serde(rename = "requiredFieldInfo")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_field_info: Option<serde_json::Map<String, serde_json::Value>>,
}
/// Table of [`MessageDocJson`].
pub static MESSAGE_DOC_JSON: schema::Schema = schema::Schema {
    name: Some("MessageDocJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "process",
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
                    description: "Function of the connector that the message serves, for example `obp.getBank`.",
                },
            },
            schema::Property {
                name: "message_format",
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
                    description: "Format of the message, for example `KafkaV2017`.",
                },
            },
            schema::Property {
                name: "outbound_topic",
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
                    description: "Topic on which the server sends the message.",
                },
            },
            schema::Property {
                name: "inbound_topic",
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
                    description: "Topic on which the message comes back to the server.",
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
                    description: "What the message is for.",
                },
            },
            schema::Property {
                name: "example_outbound_message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of the message that the server sends.",
                },
            },
            schema::Property {
                name: "example_inbound_message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of the message that comes back to the server.",
                },
            },
            schema::Property {
                name: "outboundAvroSchema",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Avro schema of the message that the server sends.",
                },
            },
            schema::Property {
                name: "inboundAvroSchema",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Avro schema of the message that comes back to the server.",
                },
            },
            schema::Property {
                name: "adapter_implementation",
                required: true,
                schema: &super::documentation::ADAPTER_IMPLEMENTATION_JSON,
            },
            schema::Property {
                name: "dependent_endpoints",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::documentation::ENDPOINT_INFO,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Operations that use the message.",
                },
            },
            schema::Property {
                name: "requiredFieldInfo",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Fields of the message that must be there.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A message between the server and the core banking system, with examples.",
};
/// An operation of the API: name and version.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EndpointInfo {
    /// Name of the operation.
    pub name: String,
    /// Version of the API that the operation belongs to.
    pub version: String,
}
/// Table of [`EndpointInfo`].
pub static ENDPOINT_INFO: schema::Schema = schema::Schema {
    name: Some("EndpointInfo"),
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
                    description: "Name of the operation.",
                },
            },
            schema::Property {
                name: "version",
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
                    description: "Version of the API that the operation belongs to.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An operation of the API: name and version.",
};
/// Hint for those who write an adapter: group and order.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AdapterImplementationJson {
    /// Group of messages that belong together, for example `CORE`.
    pub group: String,
    /// Place of the message in its group: lower numbers are better implemented first.
    pub suggested_order: i64,
}
/// Table of [`AdapterImplementationJson`].
pub static ADAPTER_IMPLEMENTATION_JSON: schema::Schema = schema::Schema {
    name: Some("AdapterImplementationJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "group",
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
                    description: "Group of messages that belong together, for example `CORE`.",
                },
            },
            schema::Property {
                name: "suggested_order",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Place of the message in its group: lower numbers are better implemented first.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Hint for those who write an adapter: group and order.",
};
/// What `OBPv4.0.0-getScannedApiVersions` answers.
pub type GetScannedApiVersionsV400Response = crate::answer::Ok<
    super::documentation::ScannedApiVersions,
>;
/// What `OBPv1.4.0-getResourceDocsObp` answers.
pub type GetResourceDocsObpV140Response = crate::answer::Ok<
    super::documentation::ResourceDocsJson,
>;
/// What `OBPv1.4.0-getResourceDocsObpV400` answers.
pub type GetResourceDocsObpV400V140Response = crate::answer::Ok<
    super::documentation::ResourceDocsJsonV400,
>;
/// What `OBPv1.4.0-getResourceDocsSwagger` answers.
pub type GetResourceDocsSwaggerV140Response = crate::answer::Ok<
    super::documentation::SwaggerResourceDoc,
>;
/// What `OBPv3.0.0-getApiGlossary` answers.
pub type GetApiGlossaryV300Response = crate::answer::Ok<
    super::documentation::GlossaryItemsJsonV300,
>;
/// What `OBPv1.4.0-getBankLevelDynamicResourceDocsObp` answers.
pub type GetBankLevelDynamicResourceDocsObpV140Response = crate::answer::Ok<
    super::documentation::GetBankLevelDynamicResourceDocsObpV140Json,
>;
/// What `OBPv2.2.0-getMessageDocs` answers.
pub type GetMessageDocsV220Response = crate::answer::Ok<
    super::documentation::MessageDocsJson,
>;
/// What `OBPv3.1.0-getMessageDocsSwagger` answers.
pub type GetMessageDocsSwaggerV310Response = crate::answer::Ok<
    super::documentation::MessageDocsJson,
>;
/// The operations of `documentation.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DocumentationApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the API versions (`OBPv4.0.0-getScannedApiVersions`).
    fn get_scanned_api_versions_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetScannedApiVersionsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetScannedApiVersionsV400Response::Ok(call.example())) }
    }
    /// Get OBP's documentation (v1.4.0 to v3.1.0) (`OBPv1.4.0-getResourceDocsObp`).
    fn get_resource_docs_obp_v140(
        &self,
        call: crate::call::Call,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        api_collection_id: Option<String>,
    ) -> impl Future<
        Output = Result<GetResourceDocsObpV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetResourceDocsObpV140Response::Ok(call.example())) }
    }
    /// Get OBP's documentation (v4.0.0 on: with count) (`OBPv1.4.0-getResourceDocsObpV400`).
    fn get_resource_docs_obp_v400_v140(
        &self,
        call: crate::call::Call,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        api_collection_id: Option<String>,
    ) -> impl Future<
        Output = Result<GetResourceDocsObpV400V140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetResourceDocsObpV400V140Response::Ok(call.example())) }
    }
    /// Get OBP's own Swagger file (`OBPv1.4.0-getResourceDocsSwagger`).
    fn get_resource_docs_swagger_v140(
        &self,
        call: crate::call::Call,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        api_collection_id: Option<String>,
    ) -> impl Future<
        Output = Result<GetResourceDocsSwaggerV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetResourceDocsSwaggerV140Response::Ok(call.example())) }
    }
    /// List the glossary (`OBPv3.0.0-getApiGlossary`).
    fn get_api_glossary_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetApiGlossaryV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetApiGlossaryV300Response::Ok(call.example())) }
    }
    /// Get the documentation of a bank's dynamic operations (`OBPv1.4.0-getBankLevelDynamicResourceDocsObp`).
    fn get_bank_level_dynamic_resource_docs_obp_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
    ) -> impl Future<
        Output = Result<
            GetBankLevelDynamicResourceDocsObpV140Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetBankLevelDynamicResourceDocsObpV140Response::Ok(call.example()))
        }
    }
    /// Get the message documentation of a connector (`OBPv2.2.0-getMessageDocs`).
    fn get_message_docs_v220(
        &self,
        call: crate::call::Call,
        connector: String,
    ) -> impl Future<
        Output = Result<GetMessageDocsV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMessageDocsV220Response::Ok(call.example())) }
    }
    /// Get the REST connector's messages as Swagger (`OBPv3.1.0-getMessageDocsSwagger`).
    fn get_message_docs_swagger_v310(
        &self,
        call: crate::call::Call,
        connector: String,
        functions: Option<String>,
    ) -> impl Future<
        Output = Result<GetMessageDocsSwaggerV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMessageDocsSwaggerV310Response::Ok(call.example())) }
    }
}
/// Binds a [`DocumentationApi`] to its routes.
#[derive(Debug)]
pub struct DocumentationRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DocumentationApi> poem_openapi::OpenApi for DocumentationRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Documentation", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Documentation", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_SCANNED_API_VERSIONS_V400,
                    |api, sent| routes::answer(
                        api.get_scanned_api_versions_v400(sent.call()),
                    ),
                ),
                (
                    &GET_RESOURCE_DOCS_OBP_V140,
                    |api, sent| routes::answer(
                        api
                            .get_resource_docs_obp_v140(
                                sent.call(),
                                sent.path("API_VERSION"),
                                sent.query("tags"),
                                sent.query("functions"),
                                sent.query("content"),
                                sent.query("locale"),
                                sent.query("api-collection-id"),
                            ),
                    ),
                ),
                (
                    &GET_RESOURCE_DOCS_OBP_V400_V140,
                    |api, sent| routes::answer(
                        api
                            .get_resource_docs_obp_v400_v140(
                                sent.call(),
                                sent.path("API_VERSION"),
                                sent.query("tags"),
                                sent.query("functions"),
                                sent.query("content"),
                                sent.query("locale"),
                                sent.query("api-collection-id"),
                            ),
                    ),
                ),
                (
                    &GET_RESOURCE_DOCS_SWAGGER_V140,
                    |api, sent| routes::answer(
                        api
                            .get_resource_docs_swagger_v140(
                                sent.call(),
                                sent.path("API_VERSION"),
                                sent.query("tags"),
                                sent.query("functions"),
                                sent.query("content"),
                                sent.query("locale"),
                                sent.query("api-collection-id"),
                            ),
                    ),
                ),
                (
                    &GET_API_GLOSSARY_V300,
                    |api, sent| routes::answer(api.get_api_glossary_v300(sent.call())),
                ),
                (
                    &GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_dynamic_resource_docs_obp_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("API_VERSION"),
                                sent.query("tags"),
                                sent.query("functions"),
                            ),
                    ),
                ),
                (
                    &GET_MESSAGE_DOCS_V220,
                    |api, sent| routes::answer(
                        api.get_message_docs_v220(sent.call(), sent.path("CONNECTOR")),
                    ),
                ),
                (
                    &GET_MESSAGE_DOCS_SWAGGER_V310,
                    |api, sent| routes::answer(
                        api
                            .get_message_docs_swagger_v310(
                                sent.call(),
                                sent.path("CONNECTOR"),
                                sent.query("functions"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-getScannedApiVersions`.
pub static GET_SCANNED_API_VERSIONS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getScannedApiVersions",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/api/versions",
    template: "/api/versions",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Documentation", "API"],
    summary: "List the API versions",
    description: "Lists the API versions the server knows, also those of other standards. No login is needed. The prefixes\n`v4.0.0` to `v5.1.0` lead here.\n\nAn entry whose members are all empty may occur.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The known versions.",
        schema: Some(&super::documentation::SCANNED_API_VERSIONS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"scanned_api_versions\":[{\"urlPrefix\":\"\",\"apiStandard\":\"\",\"apiShortVersion\":\"\",\"API_VERSION\":\"\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v2.1.0\",\"API_VERSION\":\"v2.1.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v2.2.0\",\"API_VERSION\":\"v2.2.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v2.0.0\",\"API_VERSION\":\"v2.0.0\"},{\"urlPrefix\":\"CNBV9\",\"apiStandard\":\"CNBV9\",\"apiShortVersion\":\"v1.0.0\",\"API_VERSION\":\"v1.0.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v3.0.0\",\"API_VERSION\":\"v3.0.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v3.1.0\",\"API_VERSION\":\"v3.1.0\"},{\"urlPrefix\":\"polish-api\",\"apiStandard\":\"PAPI\",\"apiShortVersion\":\"v2.1.1.1\",\"API_VERSION\":\"v2.1.1.1\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"dynamic-entity\",\"API_VERSION\":\"dynamic-entity\"},{\"urlPrefix\":\"berlin-group\",\"apiStandard\":\"BG\",\"apiShortVersion\":\"v1\",\"API_VERSION\":\"v1\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"api-builder\",\"apiShortVersion\":\"b1\",\"API_VERSION\":\"b1\"},{\"urlPrefix\":\"open-banking\",\"apiStandard\":\"UK\",\"apiShortVersion\":\"v3.1\",\"API_VERSION\":\"v3.1\"},{\"urlPrefix\":\"stet\",\"apiStandard\":\"STET\",\"apiShortVersion\":\"v1.4\",\"API_VERSION\":\"v1.4\"},{\"urlPrefix\":\"open-banking\",\"apiStandard\":\"UK\",\"apiShortVersion\":\"v2.0\",\"API_VERSION\":\"v2.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v4.0.0\",\"API_VERSION\":\"v4.0.0\"},{\"urlPrefix\":\"berlin-group\",\"apiStandard\":\"BG\",\"apiShortVersion\":\"v1.3\",\"API_VERSION\":\"v1.3\"},{\"urlPrefix\":\"cds-au\",\"apiStandard\":\"AU\",\"apiShortVersion\":\"v1.0.0\",\"API_VERSION\":\"v1.0.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v1.4.0\",\"API_VERSION\":\"v1.4.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v1.3.0\",\"API_VERSION\":\"v1.3.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v1.2.1\",\"API_VERSION\":\"v1.2.1\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v5.0.0\",\"API_VERSION\":\"v5.0.0\"},{\"urlPrefix\":\"mxof\",\"apiStandard\":\"MXOF\",\"apiShortVersion\":\"v1.0.0\",\"API_VERSION\":\"v1.0.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"v5.1.0\",\"API_VERSION\":\"v5.1.0\"},{\"urlPrefix\":\"obp\",\"apiStandard\":\"obp\",\"apiShortVersion\":\"dynamic-endpoint\",\"API_VERSION\":\"dynamic-endpoint\"},{\"urlPrefix\":\"BAHRAIN-OBF\",\"apiStandard\":\"BAHRAIN-OBF\",\"apiShortVersion\":\"v1.0.0\",\"API_VERSION\":\"v1.0.0\"}]}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getResourceDocsObp`.
pub static GET_RESOURCE_DOCS_OBP_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getResourceDocsObp",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/resource-docs/{API_VERSION}/obp",
    template: "/resource-docs/{API_VERSION}/obp",
    aliases: &[],
    prefixes: &["v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v1.4.0",
    tags: &["Documentation", "API"],
    summary: "Get OBP's documentation (v1.4.0 to v3.1.0)",
    description: "Returns the server's own documentation of the operations of a version. No login is needed unless the operator\nasks for the role `CanReadResourceDoc`.\n\n`tags`, `functions` and `content` narrow the result; without them it is very long. An unknown version is 400\nwith OBP-00027. Examples and errors stated there often differ from what the server does.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Version],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_VERSION",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("v5.1.0"),
            description: "Version whose operations are to be documented, for example `v3.1.0` or `v5.1.0`; also with a standard in front, for example `OBPv4.0.0`.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "tags",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("Customer,KYC"),
            description: "Comma-separated tags; only operations with at least one of them are answered. Upper and lower case matter, for example `Customer`.",
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
            name: "functions",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("createTaxResidence,getCrmEvents"),
            description: "Comma-separated function names, for example `createCustomer,getBanks`; only these are answered. Together with `tags` both conditions must hold.",
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
            name: "content",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("static"),
            description: "Which kind of operations: `static` (built in), `dynamic` (added at run time by an operator) or `all`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["static", "dynamic", "all"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "locale",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("zh_CN"),
            description: "Language of the texts, for example `en_GB` or `es_ES`. Elsewhere it only changes error messages: of the codes here only OBP-30001 has a Chinese text (`zh_CN`), and a translated message loses its tail.",
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
            name: "api-collection-id",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of a collection of operations stored on the server; when given, the other filters are ignored.",
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
        description: "The documentation entries.",
        schema: Some(&super::documentation::RESOURCE_DOCS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"resource_docs\":[{\"operation_id\":\"OBPv3.1.0-createTaxResidence\",\"implemented_by\":{\"version\":\"OBPv3.1.0\",\"function\":\"createTaxResidence\"},\"request_verb\":\"POST\",\"request_url\":\"/obp/v3.1.0/banks/BANK_ID/customers/CUSTOMER_ID/tax-residence\",\"summary\":\"Add a tax residence\",\"description\":\"<p>Stores one more tax residence for the customer.</p>\",\"description_markdown\":\"Stores one more tax residence for the customer.\",\"example_request_body\":{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\"},\"success_response_body\":{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\",\"tax_residence_id\":\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"},\"error_response_bodies\":[\"OBP-20001: User not logged in. Authentication is required!\",\"OBP-20006: User is missing one or more roles: \",\"OBP-10001: Incorrect json format.\",\"OBP-50000: Unknown Error.\"],\"tags\":[\"Customer\",\"KYC\",\"New-Style\"],\"typed_request_body\":{\"type\":\"object\",\"properties\":{\"domain\":{\"type\":\"string\"},\"tax_number\":{\"type\":\"string\"}}},\"typed_success_response_body\":{\"type\":\"object\",\"properties\":{\"domain\":{\"type\":\"string\"},\"tax_number\":{\"type\":\"string\"},\"tax_residence_id\":{\"type\":\"string\"}}},\"roles\":[{\"role\":\"CanCreateTaxResidence\",\"requires_bank_id\":true}],\"is_featured\":false,\"special_instructions\":\"\",\"specified_url\":\"/obp/v3.1.0/banks/BANK_ID/customers/CUSTOMER_ID/tax-residence\",\"connector_methods\":[\"obp.createTaxResidence\",\"obp.getCustomerByCustomerId\",\"obp.getBank\",\"obp.getBankAccountsForUser\"]}]}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-00027",
                summary: "There is no such API version; write it like `v3.1.0` or `OBPv3.1.0`.",
                json: "{\"code\":400,\"message\":\"OBP-00027: Invalid API Version string. We could not find the version specified. v9.9.9\"}",
                slots: &[
                    contract::Slot {
                        start: 103usize,
                        end: 109usize,
                        part: "API_VERSION",
                    },
                ],
                check: Some(contract::Check::Version),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_00008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001,
        &super::shared::ERROR_403_OBP_20006,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getResourceDocsObpV400`.
pub static GET_RESOURCE_DOCS_OBP_V400_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getResourceDocsObpV400",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/resource-docs/{API_VERSION}/obp",
    template: "/resource-docs/{API_VERSION}/obp",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v1.4.0",
    tags: &["Documentation", "API"],
    summary: "Get OBP's documentation (v4.0.0 on: with count)",
    description: "Returns the server's own documentation of the operations of a version; the prefixes `v4.0.0` to `v5.1.0` lead\nhere. No login is needed unless the operator asks for the role `CanReadResourceDoc`.\n\nThe entries are those of the older form; in addition `meta` gives their number and the time.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Version],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_VERSION",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("v5.1.0"),
            description: "Version whose operations are to be documented, for example `v3.1.0` or `v5.1.0`; also with a standard in front, for example `OBPv4.0.0`.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "tags",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("Customer,KYC"),
            description: "Comma-separated tags; only operations with at least one of them are answered. Upper and lower case matter, for example `Customer`.",
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
            name: "functions",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("createTaxResidence,getCrmEvents"),
            description: "Comma-separated function names, for example `createCustomer,getBanks`; only these are answered. Together with `tags` both conditions must hold.",
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
            name: "content",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("static"),
            description: "Which kind of operations: `static` (built in), `dynamic` (added at run time by an operator) or `all`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["static", "dynamic", "all"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "locale",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("zh_CN"),
            description: "Language of the texts, for example `en_GB` or `es_ES`. Elsewhere it only changes error messages: of the codes here only OBP-30001 has a Chinese text (`zh_CN`), and a translated message loses its tail.",
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
            name: "api-collection-id",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of a collection of operations stored on the server; when given, the other filters are ignored.",
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
        description: "The documentation entries with their number.",
        schema: Some(&super::documentation::RESOURCE_DOCS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"resource_docs\":[{\"operation_id\":\"OBPv3.1.0-createTaxResidence\",\"implemented_by\":{\"version\":\"OBPv3.1.0\",\"function\":\"createTaxResidence\"},\"request_verb\":\"POST\",\"request_url\":\"/obp/v3.1.0/banks/BANK_ID/customers/CUSTOMER_ID/tax-residence\",\"summary\":\"Add a tax residence\",\"description\":\"<p>Stores one more tax residence for the customer.</p>\",\"description_markdown\":\"Stores one more tax residence for the customer.\",\"example_request_body\":{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\"},\"success_response_body\":{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\",\"tax_residence_id\":\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"},\"error_response_bodies\":[\"OBP-20001: User not logged in. Authentication is required!\",\"OBP-20006: User is missing one or more roles: \",\"OBP-10001: Incorrect json format.\",\"OBP-50000: Unknown Error.\"],\"tags\":[\"Customer\",\"KYC\",\"New-Style\"],\"typed_request_body\":{\"type\":\"object\",\"properties\":{\"domain\":{\"type\":\"string\"},\"tax_number\":{\"type\":\"string\"}}},\"typed_success_response_body\":{\"type\":\"object\",\"properties\":{\"domain\":{\"type\":\"string\"},\"tax_number\":{\"type\":\"string\"},\"tax_residence_id\":{\"type\":\"string\"}}},\"roles\":[{\"role\":\"CanCreateTaxResidence\",\"requires_bank_id\":true}],\"is_featured\":false,\"special_instructions\":\"\",\"specified_url\":\"/obp/v5.1.0/banks/BANK_ID/customers/CUSTOMER_ID/tax-residence\",\"connector_methods\":[\"obp.createTaxResidence\",\"obp.getCustomerByCustomerId\",\"obp.getBank\",\"obp.getBankAccountsForUser\"]}],\"meta\":{\"response_date\":\"2026-11-22T11:51:55Z\",\"count\":1}}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-00027",
                summary: "There is no such API version; write it like `v3.1.0` or `OBPv3.1.0`.",
                json: "{\"code\":400,\"message\":\"OBP-00027: Invalid API Version string. We could not find the version specified. v9.9.9\"}",
                slots: &[
                    contract::Slot {
                        start: 103usize,
                        end: 109usize,
                        part: "API_VERSION",
                    },
                ],
                check: Some(contract::Check::Version),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_00008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001,
        &super::shared::ERROR_403_OBP_20006,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getResourceDocsSwagger`.
pub static GET_RESOURCE_DOCS_SWAGGER_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getResourceDocsSwagger",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/resource-docs/{API_VERSION}/swagger",
    template: "/resource-docs/{API_VERSION}/swagger",
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
    tags: &["Documentation", "API"],
    summary: "Get OBP's own Swagger file",
    description: "Returns the server's own Swagger 2.0 description of a version. No login is needed; `tags` and `functions`\nnarrow it.\n\nIt states 201 for every POST and 204 for every DELETE, which the server does not keep to. An unknown version\nis 400 with OBP-00027.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Version],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[
        contract::Parameter {
            name: "API_VERSION",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("v5.1.0"),
            description: "Version whose operations are to be documented, for example `v3.1.0` or `v5.1.0`; also with a standard in front, for example `OBPv4.0.0`.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "tags",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("Customer,KYC"),
            description: "Comma-separated tags; only operations with at least one of them are answered. Upper and lower case matter, for example `Customer`.",
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
            name: "functions",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("createTaxResidence,getCrmEvents"),
            description: "Comma-separated function names, for example `createCustomer,getBanks`; only these are answered. Together with `tags` both conditions must hold.",
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
            name: "content",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("static"),
            description: "Which kind of operations: `static` (built in), `dynamic` (added at run time by an operator) or `all`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["static", "dynamic", "all"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "locale",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("zh_CN"),
            description: "Language of the texts, for example `en_GB` or `es_ES`. Elsewhere it only changes error messages: of the codes here only OBP-30001 has a Chinese text (`zh_CN`), and a translated message loses its tail.",
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
            name: "api-collection-id",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of a collection of operations stored on the server; when given, the other filters are ignored.",
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
        description: "A Swagger 2.0 description.",
        schema: Some(&super::documentation::SWAGGER_RESOURCE_DOC),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"swagger\":\"2.0\",\"info\":{\"title\":\"Open Bank Project API\",\"description\":\"Operations of this server.\",\"contact\":{\"name\":\"Open Bank Project\",\"url\":\"https://openbankproject.com\",\"email\":\"contact@tesobe.com\"},\"version\":\"v5.1.0\"},\"host\":\"127.0.0.1:8080\",\"basePath\":\"/\",\"schemes\":[\"http\",\"https\"],\"securityDefinitions\":{\"directLogin\":{\"type\":\"apiKey\",\"description\":\"https://github.com/OpenBankProject/OBP-API/wiki/Direct-Login\",\"in\":\"header\",\"name\":\"Authorization\"},\"gatewayLogin\":{\"type\":\"apiKey\",\"description\":\"https://github.com/OpenBankProject/OBP-API/wiki/Gateway-Login\",\"in\":\"header\",\"name\":\"Authorization\"}},\"security\":[{\"directLogin\":[],\"gatewayLogin\":[]}],\"paths\":{},\"definitions\":{}}",
                slots: &[],
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-00027",
                summary: "There is no such API version; write it like `v3.1.0` or `OBPv3.1.0`.",
                json: "{\"code\":400,\"message\":\"OBP-00027: Invalid API Version string. We could not find the version specified. Current Version is v9.9.9\"}",
                slots: &[
                    contract::Slot {
                        start: 122usize,
                        end: 128usize,
                        part: "API_VERSION",
                    },
                ],
                check: Some(contract::Check::Version),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-00008",
                summary: "The version named is switched off on this server; use another version or ask its operator.",
                json: "{\"code\":400,\"message\":\"OBP-00008: The API version you called is not enabled on this server. Please contact your API administrator or use another version. Current Version is v9.9.9\"}",
                slots: &[
                    contract::Slot {
                        start: 173usize,
                        end: 179usize,
                        part: "API_VERSION",
                    },
                ],
                check: Some(contract::Check::Version),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getApiGlossary`.
pub static GET_API_GLOSSARY_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getApiGlossary",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/api/glossary",
    template: "/api/glossary",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Documentation", "New-Style"],
    summary: "List the glossary",
    description: "Explains the terms of the API, ordered by title. The server's own glossary has several hundred entries; each\ntext comes as Markdown and as HTML.\n\nNo login is needed, and credentials are not looked at, not even wrong ones. There is no paging, no search and\nno choice of language.",
    style: contract::Style::New,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The entries of the glossary.",
        schema: Some(&super::documentation::GLOSSARY_ITEMS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"glossary_items\":[{\"title\":\"Bank\",\"description\":{\"markdown\":\"Institution whose `bank_id` most paths name.\",\"html\":\"<p>Institution whose <code>bank_id</code> most paths name.</p>\"}},{\"title\":\"Customer\",\"description\":{\"markdown\":\"Person or company that does business with a bank.\",\"html\":\"<p>Person or company that does business with a bank.</p>\"}}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"glossary_items\":[{\"title\":\"Dr.\",\"description\":{\"markdown\":\"String\",\"html\":\"String\"}}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[&super::shared::STATUS_400, &super::shared::STATUS_404],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getBankLevelDynamicResourceDocsObp`.
pub static GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getBankLevelDynamicResourceDocsObp",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/resource-docs/{API_VERSION}/obp",
    template: "/banks/{BANK_ID}/resource-docs/{API_VERSION}/obp",
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
    tags: &["Documentation", "API"],
    summary: "Get the documentation of a bank's dynamic operations",
    description: "Returns the server's own documentation of the operations that were added at run time for this bank. No\nlogin is needed unless the operator asks for the role `CanReadDynamicResourceDocsAtOneBank`.\n\n`API_VERSION` must be a version the server knows but does not narrow the list; `tags` and `functions`\ndo. A bank without dynamic operations gives an empty list. All prefixes from `v1.4.0` on lead here.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadDynamicResourceDocsAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadDynamicResourceDocsAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login],
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
        contract::Parameter {
            name: "API_VERSION",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("v5.1.0"),
            description: "Version whose operations are to be documented, for example `v3.1.0` or `v5.1.0`; also with a standard in front, for example `OBPv4.0.0`.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "tags",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("Create-My-User"),
            description: "Comma-separated tags; only operations with at least one of them are answered. Upper and lower case matter.",
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
            name: "functions",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("createUser"),
            description: "Comma-separated function names; only these operations are answered. Together with `tags` both conditions must hold.",
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
        description: "The documentation entries, possibly none.",
        schema: Some(
            &super::documentation::GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"resource_docs\":[{\"operation_id\":\"OBPv1.4.0-testResourceDoc\",\"implemented_by\":{\"version\":\"OBPv1.4.0\",\"function\":\"testResourceDoc\"},\"request_verb\":\"GET\",\"request_url\":\"/dummy\",\"summary\":\"Test Resource Doc\",\"description\":\"<p>I am only a test Resource Doc</p>\\n<p>Authentication is Mandatory</p>\\n<p><strong>JSON response body fields:</strong></p>\\n\",\"description_markdown\":\"I am only a test Resource Doc\\n\\nAuthentication is Mandatory\\n\\n\\n**JSON response body fields:**\\n\\n\\n\",\"example_request_body\":{\"jsonString\":\"{}\"},\"success_response_body\":{\"jsonString\":\"{}\"},\"error_response_bodies\":[\"OBP-50000: Unknown Error.\",\"OBP-20001: User not logged in. Authentication is required!\",\"OBP-20006: User is missing one or more roles: \"],\"tags\":[\"Documentation\"],\"typed_request_body\":{\"type\":\"object\",\"properties\":{\"jsonString\":{\"type\":\"string\"}}},\"typed_success_response_body\":{\"type\":\"object\",\"properties\":{\"jsonString\":{\"type\":\"string\"}}},\"roles\":[{\"role\":\"CanGetCustomers\",\"requires_bank_id\":true}],\"is_featured\":false,\"special_instructions\":\"\",\"specified_url\":\"\",\"connector_methods\":[]}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanReadDynamicResourceDocsAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 116usize,
                        end: 124usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.2.0-getMessageDocs`.
pub static GET_MESSAGE_DOCS_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-getMessageDocs",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/message-docs/{CONNECTOR}",
    template: "/message-docs/{CONNECTOR}",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.2.0",
    tags: &["Documentation", "API", "New-Style"],
    summary: "Get the message documentation of a connector",
    description: "Describes the messages that the server exchanges with a bank's backend through a connector, with\nexamples: for developers of adapters. No login is needed.\n\n`CONNECTOR` is for example `rest_vMar2019`, `akka_vDec2018`, `kafka_vSept2018` or\n`stored_procedure_vDec2019`; an unknown one is 400 with OBP-50005. The answer is very long. The prefixes\n`v2.2.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[
        contract::Parameter {
            name: "CONNECTOR",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("rest_vMar2019"),
            description: "Name of a connector with its version, for example `rest_vMar2019` or `kafka_vSept2018`.",
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
        description: "The description of the messages.",
        schema: Some(&super::documentation::MESSAGE_DOCS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"message_docs\":[{\"process\":\"getAccounts\",\"message_format\":\"KafkaV2017\",\"outbound_topic\":\"to.obp.api.1.caseclass.OutboundGetAccounts\",\"inbound_topic\":\"from.obp.api.1.to.adapter.mf.caseclass.OutboundGetAccounts\",\"description\":\"get Banks\",\"example_outbound_message\":{\"jsonString\":\"{}\"},\"example_inbound_message\":{\"jsonString\":\"{}\"},\"outboundAvroSchema\":{\"jsonString\":\"{}\"},\"inboundAvroSchema\":{\"jsonString\":\"{}\"},\"adapter_implementation\":{\"group\":\"CORE\",\"suggested_order\":3},\"dependent_endpoints\":[{\"name\":\"getAccounts\",\"version\":\"OBPv3.0.0\"},{\"name\":\"getBalances\",\"version\":\"OBPv2.0.0\"}],\"requiredFieldInfo\":{\"data.bankId\":[\"v2.2.0\",\"v3.1.0\"]}}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[&super::shared::STATUS_400, &super::shared::STATUS_404],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getMessageDocsSwagger`.
pub static GET_MESSAGE_DOCS_SWAGGER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getMessageDocsSwagger",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/message-docs/{CONNECTOR}/swagger2.0",
    template: "/message-docs/{CONNECTOR}/swagger2.0",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Documentation", "API", "New-Style"],
    summary: "Get the REST connector's messages as Swagger",
    description: "Describes the messages of the REST connector as a Swagger 2.0 document, from which developers of\nadapters can generate code. No login is needed.\n\nWhatever `CONNECTOR` says, it is always `rest_vMar2019` that is described. If the description cannot be\nmade, the answer is 400 with OBP-50005. `functions` shortens the document. The prefixes `v3.1.0` to\n`v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[
        contract::Parameter {
            name: "CONNECTOR",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("rest_vMar2019"),
            description: "Name of a connector with its version, for example `rest_vMar2019` or `kafka_vSept2018`.",
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
            name: "functions",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("getBanks,getBank"),
            description: "Comma-separated names of messages, for example `getBanks,getBank`; only these are described. Upper and lower case matter.",
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
        description: "The Swagger 2.0 document.",
        schema: Some(&super::documentation::MESSAGE_DOCS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"message_docs\":[{\"process\":\"getAccounts\",\"message_format\":\"KafkaV2017\",\"outbound_topic\":\"to.obp.api.1.caseclass.OutboundGetAccounts\",\"inbound_topic\":\"from.obp.api.1.to.adapter.mf.caseclass.OutboundGetAccounts\",\"description\":\"get Banks\",\"example_outbound_message\":{\"jsonString\":\"{}\"},\"example_inbound_message\":{\"jsonString\":\"{}\"},\"outboundAvroSchema\":{\"jsonString\":\"{}\"},\"inboundAvroSchema\":{\"jsonString\":\"{}\"},\"adapter_implementation\":{\"group\":\"CORE\",\"suggested_order\":3},\"dependent_endpoints\":[{\"name\":\"getAccounts\",\"version\":\"OBPv3.0.0\"},{\"name\":\"getBalances\",\"version\":\"OBPv2.0.0\"}],\"requiredFieldInfo\":{\"data.bankId\":[\"v2.2.0\",\"v3.1.0\"]}}]}",
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
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `documentation.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_SCANNED_API_VERSIONS_V400,
    &GET_RESOURCE_DOCS_OBP_V140,
    &GET_RESOURCE_DOCS_OBP_V400_V140,
    &GET_RESOURCE_DOCS_SWAGGER_V140,
    &GET_API_GLOSSARY_V300,
    &GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_OBP_V140,
    &GET_MESSAGE_DOCS_V220,
    &GET_MESSAGE_DOCS_SWAGGER_V310,
];
