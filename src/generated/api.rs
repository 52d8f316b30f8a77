//! Generated from openapi/api.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Who runs the server and how to reach them.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct HostedBy {
    /// Name of the organisation.
    pub organisation: String,
    /// E-mail address of the organisation.
    pub email: String,
    /// Phone number of the organisation.
    pub phone: String,
    /// Web address of the organisation.
    pub organisation_website: String,
}
/// Table of [`HostedBy`].
pub static HOSTED_BY: schema::Schema = schema::Schema {
    name: Some("HostedBy"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "organisation",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the organisation.",
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
                    description: "E-mail address of the organisation.",
                },
            },
            schema::Property {
                name: "phone",
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
                    description: "Phone number of the organisation.",
                },
            },
            schema::Property {
                name: "organisation_website",
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
                    description: "Web address of the organisation.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Who runs the server and how to reach them.",
};
/// Who runs the data centre of the server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct HostedAt {
    /// Name of the organisation.
    pub organisation: String,
    /// Web address of the organisation.
    pub organisation_website: String,
}
/// Table of [`HostedAt`].
pub static HOSTED_AT: schema::Schema = schema::Schema {
    name: Some("HostedAt"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "organisation",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the organisation.",
                },
            },
            schema::Property {
                name: "organisation_website",
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
                    description: "Web address of the organisation.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Who runs the data centre of the server.",
};
/// Who supplies the power of the server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EnergySource {
    /// Name of the organisation.
    pub organisation: String,
    /// Web address of the organisation.
    pub organisation_website: String,
}
/// Table of [`EnergySource`].
pub static ENERGY_SOURCE: schema::Schema = schema::Schema {
    name: Some("EnergySource"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "organisation",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the organisation.",
                },
            },
            schema::Property {
                name: "organisation_website",
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
                    description: "Web address of the organisation.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Who supplies the power of the server.",
};
/// Information about the API and its server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct APIInfoJSON {
    /// Version of the API or of the operation, for example `v5.1.0`.
    pub version: String,
    /// How mature the version is: `STABLE`, or `BLEEDING_EDGE` for v5.1.0.
    pub version_status: String,
    /// Revision of the server's program.
    pub git_commit: String,
    /// Where the server gets its banking data; `mapped` is its own database. In a documentation entry it may be empty.
    pub connector: String,
    /// Organisation that runs the server.
    pub hosted_by: super::api::HostedBy,
}
/// Table of [`APIInfoJSON`].
pub static API_INFO_JSON: schema::Schema = schema::Schema {
    name: Some("APIInfoJSON"),
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
                name: "version_status",
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
                    description: "How mature the version is: `STABLE`, or `BLEEDING_EDGE` for v5.1.0.",
                },
            },
            schema::Property {
                name: "git_commit",
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
                    description: "Revision of the server's program.",
                },
            },
            schema::Property {
                name: "connector",
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
                    description: "Where the server gets its banking data; `mapped` is its own database. In a documentation entry it may be empty.",
                },
            },
            schema::Property {
                name: "hosted_by",
                required: true,
                schema: &super::api::HOSTED_BY,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Information about the API and its server.",
};
/// Information about the API and its server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct APIInfoJson400 {
    /// Version of the API or of the operation, for example `v5.1.0`.
    pub version: String,
    /// How mature the version is: `STABLE`, or `BLEEDING_EDGE` for v5.1.0.
    pub version_status: String,
    /// Revision of the server's program.
    pub git_commit: String,
    /// Where the server gets its banking data; `mapped` is its own database. In a documentation entry it may be empty.
    pub connector: String,
    /// Address under which the server is known.
    pub hostname: String,
    /// Address that stands as `provider` in users registered here.
    pub local_identity_provider: String,
    /// Organisation that runs the server.
    pub hosted_by: super::api::HostedBy,
    /// Organisation in whose data centre the server stands; may be empty.
    pub hosted_at: super::api::HostedAt,
    /// Supplier of the electricity; may be empty.
    pub energy_source: super::api::EnergySource,
    /// Whether the documentation operations ask for a login and the role `CanReadResourceDoc`.
    pub resource_docs_requires_role: bool,
}
/// Table of [`APIInfoJson400`].
pub static API_INFO_JSON400: schema::Schema = schema::Schema {
    name: Some("APIInfoJson400"),
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
                name: "version_status",
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
                    description: "How mature the version is: `STABLE`, or `BLEEDING_EDGE` for v5.1.0.",
                },
            },
            schema::Property {
                name: "git_commit",
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
                    description: "Revision of the server's program.",
                },
            },
            schema::Property {
                name: "connector",
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
                    description: "Where the server gets its banking data; `mapped` is its own database. In a documentation entry it may be empty.",
                },
            },
            schema::Property {
                name: "hostname",
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
                    description: "Address under which the server is known.",
                },
            },
            schema::Property {
                name: "local_identity_provider",
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
                    description: "Address that stands as `provider` in users registered here.",
                },
            },
            schema::Property {
                name: "hosted_by",
                required: true,
                schema: &super::api::HOSTED_BY,
            },
            schema::Property {
                name: "hosted_at",
                required: true,
                schema: &super::api::HOSTED_AT,
            },
            schema::Property {
                name: "energy_source",
                required: true,
                schema: &super::api::ENERGY_SOURCE,
            },
            schema::Property {
                name: "resource_docs_requires_role",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the documentation operations ask for a login and the role `CanReadResourceDoc`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Information about the API and its server.",
};
/// Information about the API and its server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct APIInfoJsonV510 {
    /// Version of the API or of the operation, for example `v5.1.0`.
    pub version: String,
    /// How mature the version is: `STABLE`, or `BLEEDING_EDGE` for v5.1.0.
    pub version_status: String,
    /// Revision of the server's program.
    pub git_commit: String,
    /// How the server is being run, for example `production`.
    pub stage: String,
    /// Where the server gets its banking data; `mapped` is its own database. In a documentation entry it may be empty.
    pub connector: String,
    /// Address under which the server is known.
    pub hostname: String,
    /// Address that stands as `provider` in users registered here.
    pub local_identity_provider: String,
    /// Organisation that runs the server.
    pub hosted_by: super::api::HostedBy,
    /// Organisation in whose data centre the server stands; may be empty.
    pub hosted_at: super::api::HostedAt,
    /// Supplier of the electricity; may be empty.
    pub energy_source: super::api::EnergySource,
    /// Whether the documentation operations ask for a login and the role `CanReadResourceDoc`.
    pub resource_docs_requires_role: bool,
}
/// Table of [`APIInfoJsonV510`].
pub static API_INFO_JSON_V510: schema::Schema = schema::Schema {
    name: Some("APIInfoJsonV510"),
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
                name: "version_status",
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
                    description: "How mature the version is: `STABLE`, or `BLEEDING_EDGE` for v5.1.0.",
                },
            },
            schema::Property {
                name: "git_commit",
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
                    description: "Revision of the server's program.",
                },
            },
            schema::Property {
                name: "stage",
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
                    description: "How the server is being run, for example `production`.",
                },
            },
            schema::Property {
                name: "connector",
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
                    description: "Where the server gets its banking data; `mapped` is its own database. In a documentation entry it may be empty.",
                },
            },
            schema::Property {
                name: "hostname",
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
                    description: "Address under which the server is known.",
                },
            },
            schema::Property {
                name: "local_identity_provider",
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
                    description: "Address that stands as `provider` in users registered here.",
                },
            },
            schema::Property {
                name: "hosted_by",
                required: true,
                schema: &super::api::HOSTED_BY,
            },
            schema::Property {
                name: "hosted_at",
                required: true,
                schema: &super::api::HOSTED_AT,
            },
            schema::Property {
                name: "energy_source",
                required: true,
                schema: &super::api::ENERGY_SOURCE,
            },
            schema::Property {
                name: "resource_docs_requires_role",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the documentation operations ask for a login and the role `CanReadResourceDoc`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Information about the API and its server.",
};
/// One setting: its name and value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PropertyJSON {
    /// Name of the setting, for example `remotedata.port`.
    pub property: String,
    /// Value of the setting as text.
    pub value: String,
}
/// Table of [`PropertyJSON`].
pub static PROPERTY_JSON: schema::Schema = schema::Schema {
    name: Some("PropertyJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "property",
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
                    description: "Name of the setting, for example `remotedata.port`.",
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
                    description: "Value of the setting as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One setting: its name and value.",
};
/// Settings of the connection to a remote data store.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AkkaJSON {
    /// The ports of the connection.
    pub ports: Vec<super::api::PropertyJSON>,
    /// How much of the connection is logged, for example `INFO`.
    pub log_level: String,
}
/// Table of [`AkkaJSON`].
pub static AKKA_JSON: schema::Schema = schema::Schema {
    name: Some("AkkaJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "ports",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::PROPERTY_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The ports of the connection.",
                },
            },
            schema::Property {
                name: "log_level",
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
                    description: "How much of the connection is logged, for example `INFO`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Settings of the connection to a remote data store.",
};
/// Ports of the search service.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ElasticSearchJSON {
    /// Ports for the search in metrics.
    pub metrics: Vec<super::api::PropertyJSON>,
    /// Ports for the search in the data warehouse.
    pub warehouse: Vec<super::api::PropertyJSON>,
}
/// Table of [`ElasticSearchJSON`].
pub static ELASTIC_SEARCH_JSON: schema::Schema = schema::Schema {
    name: Some("ElasticSearchJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "metrics",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::PROPERTY_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Ports for the search in metrics.",
                },
            },
            schema::Property {
                name: "warehouse",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::PROPERTY_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Ports for the search in the data warehouse.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Ports of the search service.",
};
/// How long the answers of a function are cached.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CachedFunctionJSON {
    /// Name of the function, for example `getBanks`.
    pub function_name: String,
    /// Seconds for which an answer is kept; 0 if it is not cached.
    pub ttl_in_seconds: i64,
}
/// Table of [`CachedFunctionJSON`].
pub static CACHED_FUNCTION_JSON: schema::Schema = schema::Schema {
    name: Some("CachedFunctionJSON"),
    shape: schema::Shape::Object {
        properties: &[
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
                name: "ttl_in_seconds",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Seconds for which an answer is kept; 0 if it is not cached.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How long the answers of a function are cached.",
};
/// Whether applications need scopes besides the roles of their users.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ScopesJSON {
    /// Whether scopes are needed for every role.
    pub require_scopes_for_all_roles: bool,
    /// Roles for which scopes are needed.
    pub require_scopes_for_listed_roles: Vec<String>,
}
/// Table of [`ScopesJSON`].
pub static SCOPES_JSON: schema::Schema = schema::Schema {
    name: Some("ScopesJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "require_scopes_for_all_roles",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether scopes are needed for every role.",
                },
            },
            schema::Property {
                name: "require_scopes_for_listed_roles",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles for which scopes are needed.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether applications need scopes besides the roles of their users.",
};
/// Settings of the running server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConfigurationJsonV310 {
    /// Id of the bank used where none is named.
    pub default_bank_id: String,
    /// The connection to a remote data store.
    pub akka: super::api::AkkaJSON,
    /// The search service.
    pub elastic_search: super::api::ElasticSearchJSON,
    /// How long the answers of functions are cached.
    pub cache: Vec<super::api::CachedFunctionJSON>,
    /// Whether applications need scopes.
    pub scopes: super::api::ScopesJSON,
    /// Port of the gRPC interface.
    pub grpc_port: i64,
}
/// Table of [`ConfigurationJsonV310`].
pub static CONFIGURATION_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ConfigurationJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "default_bank_id",
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
                    description: "Id of the bank used where none is named.",
                },
            },
            schema::Property {
                name: "akka",
                required: true,
                schema: &super::api::AKKA_JSON,
            },
            schema::Property {
                name: "elastic_search",
                required: true,
                schema: &super::api::ELASTIC_SEARCH_JSON,
            },
            schema::Property {
                name: "cache",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::CACHED_FUNCTION_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "How long the answers of functions are cached.",
                },
            },
            schema::Property {
                name: "scopes",
                required: true,
                schema: &super::api::SCOPES_JSON,
            },
            schema::Property {
                name: "grpc_port",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Port of the gRPC interface.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Settings of the running server.",
};
/// How the number of calls is limited.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RateLimitingInfoV310 {
    /// Whether the operator has switched the limits on.
    pub enabled: bool,
    /// Where calls are counted: `REDIS` or `In-Memory`.
    pub technology: String,
    /// Whether the counting service can be reached.
    pub service_available: bool,
    /// Whether calls are being limited at the moment.
    pub is_active: bool,
}
/// Table of [`RateLimitingInfoV310`].
pub static RATE_LIMITING_INFO_V310: schema::Schema = schema::Schema {
    name: Some("RateLimitingInfoV310"),
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
                    description: "Whether the operator has switched the limits on.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Where calls are counted: `REDIS` or `In-Memory`.",
                },
            },
            schema::Property {
                name: "service_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the counting service can be reached.",
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
                    description: "Whether calls are being limited at the moment.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How the number of calls is limited.",
};
/// Message of a system behind the server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InboundStatusMessage {
    /// System that the message is about, for example a database driver.
    pub source: String,
    /// How the call went, for example `Success`.
    pub status: String,
    /// Code of the error; empty if there is none.
    #[serde(rename = "errorCode")]
    pub error_code: String,
    /// The message itself.
    pub text: String,
    /// Seconds that it took, as text.
    pub duration: String,
}
/// Table of [`InboundStatusMessage`].
pub static INBOUND_STATUS_MESSAGE: schema::Schema = schema::Schema {
    name: Some("InboundStatusMessage"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "source",
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
                    description: "System that the message is about, for example a database driver.",
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
                    description: "How the call went, for example `Success`.",
                },
            },
            schema::Property {
                name: "errorCode",
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
                    description: "Code of the error; empty if there is none.",
                },
            },
            schema::Property {
                name: "text",
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
                    description: "The message itself.",
                },
            },
            schema::Property {
                name: "duration",
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
                    nullable: false,
                    example: None,
                    description: "Seconds that it took, as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message of a system behind the server.",
};
/// The connector that the server gets its banking data from.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AdapterInfoJsonV500 {
    /// Name of the connector.
    pub name: String,
    /// Kind of the connector; `mapped` is the server's own database.
    pub version: String,
    /// Revision of the server's program.
    pub git_commit: String,
    /// Time of the call, with milliseconds.
    pub date: String,
    /// Seconds that the call has taken so far, as text.
    pub total_duration: String,
    /// Messages of the systems behind the connector.
    pub backend_messages: Vec<super::api::InboundStatusMessage>,
}
/// Table of [`AdapterInfoJsonV500`].
pub static ADAPTER_INFO_JSON_V500: schema::Schema = schema::Schema {
    name: Some("AdapterInfoJsonV500"),
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
                    description: "Name of the connector.",
                },
            },
            schema::Property {
                name: "version",
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
                    description: "Kind of the connector; `mapped` is the server's own database.",
                },
            },
            schema::Property {
                name: "git_commit",
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
                    description: "Revision of the server's program.",
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
                    description: "Time of the call, with milliseconds.",
                },
            },
            schema::Property {
                name: "total_duration",
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
                    nullable: false,
                    example: None,
                    description: "Seconds that the call has taken so far, as text.",
                },
            },
            schema::Property {
                name: "backend_messages",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::INBOUND_STATUS_MESSAGE,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Messages of the systems behind the connector.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The connector that the server gets its banking data from.",
};
/// Settings of the running server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConfigurationJSON {
    /// The connection to a remote data store.
    pub akka: super::api::AkkaJSONV220,
    /// The search service.
    pub elastic_search: super::api::ElasticSearchJSON,
    /// How long the answers of functions are cached.
    pub cache: Vec<super::api::CachedFunctionJSON>,
    /// Whether applications need scopes.
    pub scopes: super::api::ScopesJSON,
}
/// Table of [`ConfigurationJSON`].
pub static CONFIGURATION_JSON: schema::Schema = schema::Schema {
    name: Some("ConfigurationJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "akka",
                required: true,
                schema: &super::api::AKKA_JSONV220,
            },
            schema::Property {
                name: "elastic_search",
                required: true,
                schema: &super::api::ELASTIC_SEARCH_JSON,
            },
            schema::Property {
                name: "cache",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::CACHED_FUNCTION_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "How long the answers of functions are cached.",
                },
            },
            schema::Property {
                name: "scopes",
                required: true,
                schema: &super::api::SCOPES_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Settings of the running server.",
};
/// One setting: its name and value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PortJSON {
    /// Name of the setting, for example `remotedata.port`.
    pub property: String,
    /// Value of the setting as text.
    pub value: String,
}
/// Table of [`PortJSON`].
pub static PORT_JSON: schema::Schema = schema::Schema {
    name: Some("PortJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "property",
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
                    description: "Name of the setting, for example `remotedata.port`.",
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
                    description: "Value of the setting as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One setting: its name and value.",
};
/// Settings of the connection to a remote data store.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AkkaJSONV220 {
    /// The ports of the connection.
    pub ports: Vec<super::api::PortJSON>,
    /// How much of the connection is logged, for example `INFO`.
    pub log_level: String,
    /// Whether the server and the remote data store use the same secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_data_secret_matched: Option<bool>,
}
/// Table of [`AkkaJSONV220`].
pub static AKKA_JSONV220: schema::Schema = schema::Schema {
    name: Some("AkkaJSONV220"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "ports",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::PORT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The ports of the connection.",
                },
            },
            schema::Property {
                name: "log_level",
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
                    description: "How much of the connection is logged, for example `INFO`.",
                },
            },
            schema::Property {
                name: "remote_data_secret_matched",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the server and the remote data store use the same secret.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Settings of the connection to a remote data store.",
};
/// System behind the server: name and version.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AdapterInfoJsonV300 {
    /// Name of the connector.
    pub name: String,
    /// Version of the connector.
    pub version: String,
    /// Revision of the server's program.
    pub git_commit: String,
    /// Time of the answer.
    pub date: String,
}
/// Table of [`AdapterInfoJsonV300`].
pub static ADAPTER_INFO_JSON_V300: schema::Schema = schema::Schema {
    name: Some("AdapterInfoJsonV300"),
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
                    description: "Name of the connector.",
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
                    description: "Version of the connector.",
                },
            },
            schema::Property {
                name: "git_commit",
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
                    description: "Revision of the server's program.",
                },
            },
            schema::Property {
                name: "date",
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
                    description: "Time of the answer.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "System behind the server: name and version.",
};
/// Addresses of the public keys of the OAuth 2.0 servers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OAuth2ServerJwksUrisJson {
    /// Addresses of the public keys of the OAuth 2 servers that are trusted.
    pub jwks_uris: Vec<super::api::OAuth2ServerJWKURIJson>,
}
/// Table of [`OAuth2ServerJwksUrisJson`].
pub static O_AUTH2_SERVER_JWKS_URIS_JSON: schema::Schema = schema::Schema {
    name: Some("OAuth2ServerJwksUrisJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "jwks_uris",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api::O_AUTH2_SERVER_JWKURI_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Addresses of the public keys of the OAuth 2 servers that are trusted.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Addresses of the public keys of the OAuth 2.0 servers.",
};
/// Address of the public keys of one OAuth 2.0 server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OAuth2ServerJWKURIJson {
    /// Address of the public keys of an OAuth 2 server.
    pub jwks_uri: String,
}
/// Table of [`OAuth2ServerJWKURIJson`].
pub static O_AUTH2_SERVER_JWKURI_JSON: schema::Schema = schema::Schema {
    name: Some("OAuth2ServerJWKURIJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "jwks_uri",
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
                    description: "Address of the public keys of an OAuth 2 server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Address of the public keys of one OAuth 2.0 server.",
};
/// How the connector answered and how long it took.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ObpApiLoopbackJson {
    /// Name and version of the connector.
    pub connector_version: String,
    /// Revision of the server's program.
    pub git_commit: String,
    /// Time it took, as text with its unit, for example `10 ms`.
    pub duration_time: String,
}
/// Table of [`ObpApiLoopbackJson`].
pub static OBP_API_LOOPBACK_JSON: schema::Schema = schema::Schema {
    name: Some("ObpApiLoopbackJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "connector_version",
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
                    description: "Name and version of the connector.",
                },
            },
            schema::Property {
                name: "git_commit",
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
                    description: "Revision of the server's program.",
                },
            },
            schema::Property {
                name: "duration_time",
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
                    description: "Time it took, as text with its unit, for example `10 ms`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How the connector answered and how long it took.",
};
/// Public key of the server as a JSON Web Key.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SeverJWK {
    /// Type of the key, for example `RSA`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kty: Option<String>,
    /// Public exponent of the RSA key, in Base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    /// What the key is for; `sig` for signatures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#use: Option<String>,
    /// Id of the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// Modulus of the RSA key, in Base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
}
/// Table of [`SeverJWK`].
pub static SEVER_JWK: schema::Schema = schema::Schema {
    name: Some("SeverJWK"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "kty",
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
                    description: "Type of the key, for example `RSA`.",
                },
            },
            schema::Property {
                name: "e",
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
                    description: "Public exponent of the RSA key, in Base64url.",
                },
            },
            schema::Property {
                name: "use",
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
                    description: "What the key is for; `sig` for signatures.",
                },
            },
            schema::Property {
                name: "kid",
                required: false,
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
                    description: "Id of the key.",
                },
            },
            schema::Property {
                name: "n",
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
                    description: "Modulus of the RSA key, in Base64url.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Public key of the server as a JSON Web Key.",
};
/// Tag of an operation, with its id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankLevelEndpointTagResponseJson400 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the tag entry of the operation.
    pub endpoint_tag_id: String,
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
    /// Name of the tag.
    pub tag_name: String,
}
/// Table of [`BankLevelEndpointTagResponseJson400`].
pub static BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400: schema::Schema = schema::Schema {
    name: Some("BankLevelEndpointTagResponseJson400"),
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "endpoint_tag_id",
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
                    description: "Id of the tag entry of the operation.",
                },
            },
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
                name: "tag_name",
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
                    description: "Name of the tag.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Tag of an operation, with its id.",
};
/// Name of a tag.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EndpointTagJson400 {
    /// Name of the tag.
    pub tag_name: String,
}
/// Table of [`EndpointTagJson400`].
pub static ENDPOINT_TAG_JSON400: schema::Schema = schema::Schema {
    name: Some("EndpointTagJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "tag_name",
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
                    description: "Name of the tag.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name of a tag.",
};
/// Bare list; each entry: tag of an operation, with its id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct BankLevelEndpointTagResponseJson400List(
    /// The value.
    pub Vec<super::api::BankLevelEndpointTagResponseJson400>,
);
/// Table of [`BankLevelEndpointTagResponseJson400List`].
pub static BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400_LIST: schema::Schema = schema::Schema {
    name: Some("BankLevelEndpointTagResponseJson400List"),
    shape: schema::Shape::Array {
        items: &super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400,
        min_items: 0usize,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "Bare list; each entry: tag of an operation, with its id.",
};
/// Name and version of the server's own database.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MapperDatabaseJSON {
    /// Name of the product, for example `PostgreSQL`.
    pub product_name: String,
    /// Version of the product, as it calls itself.
    pub product_version: String,
}
/// Table of [`MapperDatabaseJSON`].
pub static MAPPER_DATABASE_JSON: schema::Schema = schema::Schema {
    name: Some("MapperDatabaseJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_name",
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
                    description: "Name of the product, for example `PostgreSQL`.",
                },
            },
            schema::Property {
                name: "product_version",
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
                    description: "Version of the product, as it calls itself.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name and version of the server's own database.",
};
/// What `OBPv1.2.1-root` answers.
pub type RootV121Response = crate::answer::Ok<super::api::APIInfoJSON>;
/// What `OBPv4.0.0-root` answers.
pub type RootV400Response = crate::answer::Ok<super::api::APIInfoJson400>;
/// What `OBPv5.1.0-root` answers.
pub type RootV510Response = crate::answer::Ok<super::api::APIInfoJsonV510>;
/// What `OBPv3.1.0-config` answers.
pub type ConfigV310Response = crate::answer::Ok<super::api::ConfigurationJsonV310>;
/// What `OBPv3.1.0-getRateLimitingInfo` answers.
pub type GetRateLimitingInfoV310Response = crate::answer::Ok<
    super::api::RateLimitingInfoV310,
>;
/// What `OBPv5.0.0-getAdapterInfo` answers.
pub type GetAdapterInfoV500Response = crate::answer::Ok<super::api::AdapterInfoJsonV500>;
/// What `OBPv3.1.0-getAdapterInfo` answers.
pub type GetAdapterInfoV310Response = crate::answer::Ok<super::api::AdapterInfoJsonV300>;
/// What `OBPv3.0.0-getAdapterInfoForBank` answers.
pub type GetAdapterInfoForBankV300Response = crate::answer::Ok<
    super::api::AdapterInfoJsonV300,
>;
/// What `OBPv3.1.0-getServerJWK` answers.
pub type GetServerJwkV310Response = crate::answer::Ok<super::api::SeverJWK>;
/// What `OBPv2.2.0-config` answers.
pub type ConfigV220Response = crate::answer::Ok<super::api::ConfigurationJSON>;
/// What `OBPv3.1.0-getObpConnectorLoopback` answers.
pub type GetObpConnectorLoopbackV310Response = crate::answer::Ok<
    super::api::ObpApiLoopbackJson,
>;
/// What `OBPv4.0.0-getMapperDatabaseInfo` answers.
pub type GetMapperDatabaseInfoV400Response = crate::answer::Ok<
    super::api::MapperDatabaseJSON,
>;
/// What `OBPv4.0.0-getCallContext` answers.
pub type GetCallContextV400Response = crate::answer::Ok<super::shared::AnyObject>;
/// What `OBPv4.0.0-verifyRequestSignResponse` answers.
pub type VerifyRequestSignResponseV400Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-getOAuth2ServerJWKsURIs` answers.
pub type GetOAuth2ServerJwKsUrIsV310Response = crate::answer::Ok<
    super::api::OAuth2ServerJwksUrisJson,
>;
/// What `OBPv4.0.0-createBankLevelEndpointTag` answers.
pub type CreateBankLevelEndpointTagV400Response = crate::answer::Created<
    super::api::BankLevelEndpointTagResponseJson400,
>;
/// What `OBPv4.0.0-getBankLevelEndpointTags` answers.
pub type GetBankLevelEndpointTagsV400Response = crate::answer::Ok<
    super::api::BankLevelEndpointTagResponseJson400List,
>;
/// What `OBPv4.0.0-deleteBankLevelEndpointTag` answers.
pub type DeleteBankLevelEndpointTagV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-updateBankLevelEndpointTag` answers.
pub type UpdateBankLevelEndpointTagV400Response = crate::answer::Created<
    super::api::BankLevelEndpointTagResponseJson400,
>;
/// What `OBPv4.0.0-createSystemLevelEndpointTag` answers.
pub type CreateSystemLevelEndpointTagV400Response = crate::answer::Created<
    super::api::BankLevelEndpointTagResponseJson400,
>;
/// What `OBPv4.0.0-getSystemLevelEndpointTags` answers.
pub type GetSystemLevelEndpointTagsV400Response = crate::answer::Ok<
    super::api::BankLevelEndpointTagResponseJson400List,
>;
/// What `OBPv4.0.0-deleteSystemLevelEndpointTag` answers.
pub type DeleteSystemLevelEndpointTagV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-updateSystemLevelEndpointTag` answers.
pub type UpdateSystemLevelEndpointTagV400Response = crate::answer::Created<
    super::api::BankLevelEndpointTagResponseJson400,
>;
/// The operations of `api.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ApiApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Get information about the API (v1.2.1 to v3.1.0) (`OBPv1.2.1-root`).
    fn root_v121(
        &self,
        call: crate::call::Call,
    ) -> impl Future<Output = Result<RootV121Response, crate::error::ObpError>> + Send {
        async move { Ok(RootV121Response::Ok(call.example())) }
    }
    /// Get information about the API (v4.0.0 and v5.0.0) (`OBPv4.0.0-root`).
    fn root_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<Output = Result<RootV400Response, crate::error::ObpError>> + Send {
        async move { Ok(RootV400Response::Ok(call.example())) }
    }
    /// Get information about the API (v5.1.0: with stage) (`OBPv5.1.0-root`).
    fn root_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<Output = Result<RootV510Response, crate::error::ObpError>> + Send {
        async move { Ok(RootV510Response::Ok(call.example())) }
    }
    /// Get settings of the server (v3.1.0) (`OBPv3.1.0-config`).
    fn config_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<ConfigV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(ConfigV310Response::Ok(call.example())) }
    }
    /// Get whether calls are limited (`OBPv3.1.0-getRateLimitingInfo`).
    fn get_rate_limiting_info_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetRateLimitingInfoV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetRateLimitingInfoV310Response::Ok(call.example())) }
    }
    /// Get information about the adapter (v5.0.0) (`OBPv5.0.0-getAdapterInfo`).
    fn get_adapter_info_v500(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAdapterInfoV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAdapterInfoV500Response::Ok(call.example())) }
    }
    /// Get information about the adapter (v3.1.0) (`OBPv3.1.0-getAdapterInfo`).
    fn get_adapter_info_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAdapterInfoV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAdapterInfoV310Response::Ok(call.example())) }
    }
    /// Get information about the adapter for a bank (`OBPv3.0.0-getAdapterInfoForBank`).
    fn get_adapter_info_for_bank_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetAdapterInfoForBankV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAdapterInfoForBankV300Response::Ok(call.example())) }
    }
    /// Get the public key of the server (`OBPv3.1.0-getServerJWK`).
    fn get_server_jwk_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetServerJwkV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetServerJwkV310Response::Ok(call.example())) }
    }
    /// Get settings of the server (v2.2.0) (`OBPv2.2.0-config`).
    fn config_v220(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<ConfigV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(ConfigV220Response::Ok(call.example())) }
    }
    /// Check the connector with a loopback message (`OBPv3.1.0-getObpConnectorLoopback`).
    fn get_obp_connector_loopback_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetObpConnectorLoopbackV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetObpConnectorLoopbackV310Response::Ok(call.example())) }
    }
    /// Get name and version of the database (`OBPv4.0.0-getMapperDatabaseInfo`).
    fn get_mapper_database_info_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMapperDatabaseInfoV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMapperDatabaseInfoV400Response::Ok(call.example())) }
    }
    /// Show how the server sees this call (`OBPv4.0.0-getCallContext`).
    fn get_call_context_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCallContextV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCallContextV400Response::Ok(call.example())) }
    }
    /// Try out signed requests and answers (`OBPv4.0.0-verifyRequestSignResponse`).
    fn verify_request_sign_response_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<VerifyRequestSignResponseV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(VerifyRequestSignResponseV400Response::Ok) }
    }
    /// List the JWK set URIs of the OAuth2 servers (`OBPv3.1.0-getOAuth2ServerJWKsURIs`).
    fn get_o_auth2_server_jw_ks_ur_is_v310(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetOAuth2ServerJwKsUrIsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetOAuth2ServerJwKsUrIsV310Response::Ok(call.example())) }
    }
    /// Add a tag to an operation for one bank (`OBPv4.0.0-createBankLevelEndpointTag`).
    fn create_bank_level_endpoint_tag_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        operation_id: String,
        body: crate::payload::Body<super::api::EndpointTagJson400>,
    ) -> impl Future<
        Output = Result<CreateBankLevelEndpointTagV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateBankLevelEndpointTagV400Response::Created(call.example()))
        }
    }
    /// List the tags of an operation for one bank (`OBPv4.0.0-getBankLevelEndpointTags`).
    fn get_bank_level_endpoint_tags_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        operation_id: String,
    ) -> impl Future<
        Output = Result<GetBankLevelEndpointTagsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankLevelEndpointTagsV400Response::Ok(call.example())) }
    }
    /// Delete a tag of an operation for one bank (`OBPv4.0.0-deleteBankLevelEndpointTag`).
    fn delete_bank_level_endpoint_tag_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        operation_id: String,
        endpoint_tag_id: String,
    ) -> impl Future<
        Output = Result<DeleteBankLevelEndpointTagV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteBankLevelEndpointTagV400Response::NoContent) }
    }
    /// Rename a tag of an operation for one bank (`OBPv4.0.0-updateBankLevelEndpointTag`).
    fn update_bank_level_endpoint_tag_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        operation_id: String,
        endpoint_tag_id: String,
        body: crate::payload::Body<super::api::EndpointTagJson400>,
    ) -> impl Future<
        Output = Result<UpdateBankLevelEndpointTagV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(UpdateBankLevelEndpointTagV400Response::Created(call.example()))
        }
    }
    /// Add a tag to an operation for the whole server (`OBPv4.0.0-createSystemLevelEndpointTag`).
    fn create_system_level_endpoint_tag_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        body: crate::payload::Body<super::api::EndpointTagJson400>,
    ) -> impl Future<
        Output = Result<CreateSystemLevelEndpointTagV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateSystemLevelEndpointTagV400Response::Created(call.example()))
        }
    }
    /// List the tags of an operation for the whole server (`OBPv4.0.0-getSystemLevelEndpointTags`).
    fn get_system_level_endpoint_tags_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
    ) -> impl Future<
        Output = Result<GetSystemLevelEndpointTagsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSystemLevelEndpointTagsV400Response::Ok(call.example())) }
    }
    /// Delete a tag of an operation for the whole server (`OBPv4.0.0-deleteSystemLevelEndpointTag`).
    fn delete_system_level_endpoint_tag_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        endpoint_tag_id: String,
    ) -> impl Future<
        Output = Result<DeleteSystemLevelEndpointTagV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteSystemLevelEndpointTagV400Response::NoContent) }
    }
    /// Rename a tag of an operation for the whole server (`OBPv4.0.0-updateSystemLevelEndpointTag`).
    fn update_system_level_endpoint_tag_v400(
        &self,
        call: crate::call::Call,
        operation_id: String,
        endpoint_tag_id: String,
        body: crate::payload::Body<super::api::EndpointTagJson400>,
    ) -> impl Future<
        Output = Result<UpdateSystemLevelEndpointTagV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(UpdateSystemLevelEndpointTagV400Response::Created(call.example()))
        }
    }
}
/// Binds a [`ApiApi`] to its routes.
#[derive(Debug)]
pub struct ApiRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ApiApi> poem_openapi::OpenApi for ApiRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("API", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("API", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (&ROOT_V121, |api, sent| routes::answer(api.root_v121(sent.call()))),
                (&ROOT_V400, |api, sent| routes::answer(api.root_v400(sent.call()))),
                (&ROOT_V510, |api, sent| routes::answer(api.root_v510(sent.call()))),
                (&CONFIG_V310, |api, sent| routes::answer(api.config_v310(sent.call()))),
                (
                    &GET_RATE_LIMITING_INFO_V310,
                    |api, sent| routes::answer(
                        api.get_rate_limiting_info_v310(sent.call()),
                    ),
                ),
                (
                    &GET_ADAPTER_INFO_V500,
                    |api, sent| routes::answer(api.get_adapter_info_v500(sent.call())),
                ),
                (
                    &GET_ADAPTER_INFO_V310,
                    |api, sent| routes::answer(api.get_adapter_info_v310(sent.call())),
                ),
                (
                    &GET_ADAPTER_INFO_FOR_BANK_V300,
                    |api, sent| routes::answer(
                        api
                            .get_adapter_info_for_bank_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_SERVER_JWK_V310,
                    |api, sent| routes::answer(api.get_server_jwk_v310(sent.call())),
                ),
                (&CONFIG_V220, |api, sent| routes::answer(api.config_v220(sent.call()))),
                (
                    &GET_OBP_CONNECTOR_LOOPBACK_V310,
                    |api, sent| routes::answer(
                        api.get_obp_connector_loopback_v310(sent.call()),
                    ),
                ),
                (
                    &GET_MAPPER_DATABASE_INFO_V400,
                    |api, sent| routes::answer(
                        api.get_mapper_database_info_v400(sent.call()),
                    ),
                ),
                (
                    &GET_CALL_CONTEXT_V400,
                    |api, sent| routes::answer(api.get_call_context_v400(sent.call())),
                ),
                (
                    &VERIFY_REQUEST_SIGN_RESPONSE_V400,
                    |api, sent| routes::answer(
                        api.verify_request_sign_response_v400(sent.call()),
                    ),
                ),
                (
                    &GET_O_AUTH2_SERVER_JW_KS_UR_IS_V310,
                    |api, sent| routes::answer(
                        api.get_o_auth2_server_jw_ks_ur_is_v310(sent.call()),
                    ),
                ),
                (
                    &CREATE_BANK_LEVEL_ENDPOINT_TAG_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_level_endpoint_tag_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("OPERATION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_ENDPOINT_TAGS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_endpoint_tags_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_LEVEL_ENDPOINT_TAG_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_level_endpoint_tag_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("OPERATION_ID"),
                                sent.path("ENDPOINT_TAG_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_LEVEL_ENDPOINT_TAG_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_level_endpoint_tag_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("OPERATION_ID"),
                                sent.path("ENDPOINT_TAG_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_SYSTEM_LEVEL_ENDPOINT_TAG_V400,
                    |api, sent| routes::answer(
                        api
                            .create_system_level_endpoint_tag_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_SYSTEM_LEVEL_ENDPOINT_TAGS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_system_level_endpoint_tags_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_SYSTEM_LEVEL_ENDPOINT_TAG_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_system_level_endpoint_tag_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                                sent.path("ENDPOINT_TAG_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_SYSTEM_LEVEL_ENDPOINT_TAG_V400,
                    |api, sent| routes::answer(
                        api
                            .update_system_level_endpoint_tag_v400(
                                sent.call(),
                                sent.path("OPERATION_ID"),
                                sent.path("ENDPOINT_TAG_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.2.1-root`.
pub static ROOT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-root",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/root",
    template: "/root",
    aliases: &["/"],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
        "v1.4.0",
        "v2.0.0",
        "v2.1.0",
        "v2.2.0",
        "v3.0.0",
        "v3.1.0",
    ],
    introduced: "v1.2.1",
    tags: &["API"],
    summary: "Get information about the API (v1.2.1 to v3.1.0)",
    description: "Tells which version answers, where its data comes from and who runs the server. No login is needed; a good\nfirst call to see that the server is there. The same answer comes at the bare version path, without `/root`.\n\nThe prefixes `v1.2.1` to `v3.1.0` lead here; `version` names the prefix that was called. This is the shortest\nform.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error.", "no connector set"],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "Version, data source and operator.",
        schema: Some(&super::api::API_INFO_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"version\":\"v1.2.1\",\"version_status\":\"STABLE\",\"git_commit\":\"31b7e325ef848dce12bc87cdf98a2b7e1d8371fc\",\"connector\":\"mapped\",\"hosted_by\":{\"organisation\":\"TESOBE\",\"email\":\"contact@tesobe.com\",\"phone\":\"+49 (0)30 8145 3994\",\"organisation_website\":\"https://www.tesobe.com\"}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 18usize,
                        part: "prefix",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"version\":\"String\",\"version_status\":\"String\",\"git_commit\":\"String\",\"connector\":\"String\",\"hosted_by\":{\"organisation\":\"String\",\"email\":\"String\",\"phone\":\"String\",\"organisation_website\":\"String\"}}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_CONNECTOR,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv4.0.0-root`.
pub static ROOT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-root",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/root",
    template: "/root",
    aliases: &["/"],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Get information about the API (v4.0.0 and v5.0.0)",
    description: "Tells which version answers, where its data comes from and who runs the server. No login is needed; a good\nfirst call to see that the server is there. The same answer comes at the bare version path, without `/root`.\n\nBesides the older members it names the server's address, its data centre and its electricity supplier, and\nsays whether the documentation needs a role.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error.", "no connector set"],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "Version, data source, operator and place of the server.",
        schema: Some(&super::api::API_INFO_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"version\":\"v4.0.0\",\"version_status\":\"STABLE\",\"git_commit\":\"31b7e325ef848dce12bc87cdf98a2b7e1d8371fc\",\"connector\":\"mapped\",\"hostname\":\"http://127.0.0.1:8080\",\"local_identity_provider\":\"http://127.0.0.1:8080\",\"hosted_by\":{\"organisation\":\"TESOBE\",\"email\":\"contact@tesobe.com\",\"phone\":\"+49 (0)30 8145 3994\",\"organisation_website\":\"https://www.tesobe.com\"},\"hosted_at\":{\"organisation\":\"\",\"organisation_website\":\"\"},\"energy_source\":{\"organisation\":\"\",\"organisation_website\":\"\"},\"resource_docs_requires_role\":false}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 18usize,
                        part: "prefix",
                    },
                    contract::Slot {
                        start: 135usize,
                        end: 156usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 185usize,
                        end: 206usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"version\":\"String\",\"version_status\":\"String\",\"git_commit\":\"String\",\"connector\":\"String\",\"hostname\":\"String\",\"local_identity_provider\":\"String\",\"hosted_by\":{\"organisation\":\"String\",\"email\":\"String\",\"phone\":\"String\",\"organisation_website\":\"String\"},\"hosted_at\":{\"organisation\":\"Amazon\",\"organisation_website\":\"https://aws.amazon.com/\"},\"energy_source\":{\"organisation\":\"Stromio\",\"organisation_website\":\"https://www.stromio.de/\"},\"resource_docs_requires_role\":false}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_CONNECTOR,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv5.1.0-root`.
pub static ROOT_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-root",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/root",
    template: "/root",
    aliases: &["/"],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["API", "New-Style"],
    summary: "Get information about the API (v5.1.0: with stage)",
    description: "Tells which version answers, where its data comes from and who runs the server. No login is needed; a good\nfirst call to see that the server is there. The same answer comes at the bare version path, without `/root`.\n\nLike v4.0.0 with `stage` in addition. `version_status` is `BLEEDING_EDGE`: the version was still under\ndevelopment.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error.", "no connector set"],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "Version, stage, data source, operator and place of the server.",
        schema: Some(&super::api::API_INFO_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"version\":\"v5.1.0\",\"version_status\":\"BLEEDING_EDGE\",\"git_commit\":\"31b7e325ef848dce12bc87cdf98a2b7e1d8371fc\",\"stage\":\"production\",\"connector\":\"mapped\",\"hostname\":\"http://127.0.0.1:8080\",\"local_identity_provider\":\"http://127.0.0.1:8080\",\"hosted_by\":{\"organisation\":\"TESOBE\",\"email\":\"contact@tesobe.com\",\"phone\":\"+49 (0)30 8145 3994\",\"organisation_website\":\"https://www.tesobe.com\"},\"hosted_at\":{\"organisation\":\"\",\"organisation_website\":\"\"},\"energy_source\":{\"organisation\":\"\",\"organisation_website\":\"\"},\"resource_docs_requires_role\":false}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 18usize,
                        part: "prefix",
                    },
                    contract::Slot {
                        start: 163usize,
                        end: 184usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 213usize,
                        end: 234usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"version\":\"String\",\"version_status\":\"String\",\"git_commit\":\"String\",\"connector\":\"String\",\"hostname\":\"String\",\"local_identity_provider\":\"String\",\"hosted_by\":{\"organisation\":\"String\",\"email\":\"String\",\"phone\":\"String\",\"organisation_website\":\"String\"},\"hosted_at\":{\"organisation\":\"Amazon\",\"organisation_website\":\"https://aws.amazon.com/\"},\"energy_source\":{\"organisation\":\"Stromio\",\"organisation_website\":\"https://www.stromio.de/\"},\"resource_docs_requires_role\":false}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_CONNECTOR,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.1.0-config`.
pub static CONFIG_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-config",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/config",
    template: "/config",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["API", "New-Style"],
    summary: "Get settings of the server (v3.1.0)",
    description: "Shows settings of the running server: its default bank, ports, how long answers are cached and whether\napplications need scopes. Needs a login and the role `CanGetConfig`, granted for the whole server.\n\nThe documentation lacks `default_bank_id` and `grpc_port`; the documented `remote_data_secret_matched` does\nnot come.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConfig",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConfig",
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
        description: "The settings of the server.",
        schema: Some(&super::api::CONFIGURATION_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"default_bank_id\":\"obp1\",\"akka\":{\"ports\":[{\"property\":\"remotedata.local.port\",\"value\":\"2652\"},{\"property\":\"remotedata.port\",\"value\":\"2662\"}],\"log_level\":\"INFO\"},\"elastic_search\":{\"metrics\":[{\"property\":\"es.metrics.port.tcp\",\"value\":\"9300\"},{\"property\":\"es.metrics.port.http\",\"value\":\"9200\"}],\"warehouse\":[{\"property\":\"es.warehouse.port.tcp\",\"value\":\"9300\"},{\"property\":\"es.warehouse.port.http\",\"value\":\"9200\"}]},\"cache\":[{\"function_name\":\"getBank\",\"ttl_in_seconds\":0},{\"function_name\":\"getBanks\",\"ttl_in_seconds\":0},{\"function_name\":\"getAccount\",\"ttl_in_seconds\":0},{\"function_name\":\"getAccounts\",\"ttl_in_seconds\":0},{\"function_name\":\"getTransaction\",\"ttl_in_seconds\":0},{\"function_name\":\"getTransactions\",\"ttl_in_seconds\":0},{\"function_name\":\"getCounterpartyFromTransaction\",\"ttl_in_seconds\":0},{\"function_name\":\"getCounterpartiesFromTransaction\",\"ttl_in_seconds\":0}],\"scopes\":{\"require_scopes_for_all_roles\":false,\"require_scopes_for_listed_roles\":[]},\"grpc_port\":2601}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"akka\":{\"ports\":[{\"property\":\"default\",\"value\":\"8080\"}],\"log_level\":\"Debug\",\"remote_data_secret_matched\":true},\"elastic_search\":{\"metrics\":[{\"property\":\"String\",\"value\":\"Mapper\"}],\"warehouse\":[{\"property\":\"String\",\"value\":\"ElasticSearch\"}]},\"cache\":[{\"function_name\":\"getBanks\",\"ttl_in_seconds\":5}],\"scopes\":{\"require_scopes_for_all_roles\":true,\"require_scopes_for_listed_roles\":[\"CanCreateUserAuthContextUpdate\"]}}",
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
                summary: "The user lacks the role that the message names; have it granted for the whole server, not at a bank.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetConfig\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getRateLimitingInfo`.
pub static GET_RATE_LIMITING_INFO_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getRateLimitingInfo",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/rate-limiting",
    template: "/rate-limiting",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["API", "New-Style"],
    summary: "Get whether calls are limited",
    description: "Tells whether the server limits the number of calls of an application, and where it counts them. No login is\nneeded; the answer is the same for everybody.\n\n`is_active` is `true` only where limits are enabled and the counting service can be reached.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "How calls are limited.",
        schema: Some(&super::api::RATE_LIMITING_INFO_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"enabled\":false,\"technology\":\"REDIS\",\"service_available\":false,\"is_active\":false}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"enabled\":true,\"technology\":\"REDIS\",\"service_available\":true,\"is_active\":true}",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getAdapterInfo`.
pub static GET_ADAPTER_INFO_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getAdapterInfo",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/adapter",
    template: "/adapter",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["API", "New-Style"],
    summary: "Get information about the adapter (v5.0.0)",
    description: "Tells which connector the server gets its banking data from and how long a round trip through it takes. Needs\na login and the role `CanGetAdapterInfo`, granted for the whole server.\n\n`date` is the time of the call, with milliseconds. Durations are seconds as text, not numbers.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAdapterInfo",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAdapterInfo",
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
        description: "The connector and its messages.",
        schema: Some(&super::api::ADAPTER_INFO_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"LocalMappedConnector\",\"version\":\"mapped\",\"git_commit\":\"31b7e325ef848dce12bc87cdf98a2b7e1d8371fc\",\"date\":\"2026-11-22T11:53:25.676Z\",\"total_duration\":\"0.018\",\"backend_messages\":[{\"source\":\"org.h2.Driver\",\"status\":\"Success\",\"errorCode\":\"\",\"text\":\"Get data from org.h2.Driver database\",\"duration\":\"0.001\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"version\":\"ACCOUNT_MANAGEMENT_FEE\",\"git_commit\":\"59623811dd8a41f6ffe67be46954eee11913dc28\",\"date\":\"2020-01-27\",\"total_duration\":\"5.123\",\"backend_messages\":[{\"source\":\"\",\"status\":\"\",\"errorCode\":\"\",\"text\":\"\",\"duration\":\"5.123\"}]}",
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
                summary: "The user lacks the role that the message names; have it granted for the whole server, not at a bank.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAdapterInfo\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getAdapterInfo`.
pub static GET_ADAPTER_INFO_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getAdapterInfo",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/adapter",
    template: "/adapter",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["API", "New-Style"],
    summary: "Get information about the adapter (v3.1.0)",
    description: "Returns name, version and build of the adapter that connects the server with the systems behind it. On a\nserver that keeps the data itself, the name is `LocalMappedConnector`. Needs a login and the role\n`CanGetAdapterInfo`.\n\nAnswers under the prefixes `v3.1.0` and `v4.0.0`; a newer operation at the same URL answers from\n`v5.0.0` on.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAdapterInfo",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAdapterInfo",
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
        description: "The adapter.",
        schema: Some(&super::api::ADAPTER_INFO_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"String\",\"version\":\"String\",\"git_commit\":\"String\",\"date\":\"2013-01-21T23:08:00Z\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAdapterInfo\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getAdapterInfoForBank`.
pub static GET_ADAPTER_INFO_FOR_BANK_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getAdapterInfoForBank",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/adapter",
    template: "/banks/{BANK_ID}/adapter",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["API", "New-Style"],
    summary: "Get information about the adapter for a bank",
    description: "Returns name, version and build of the adapter that connects the server with the systems behind it.\nNeeds a login and the role `CanGetAdapterInfoAtOneBank`, which is granted without a bank in spite of its\nname.\n\nThe bank must exist, but the answer is the same for every bank. An unknown bank is a 404. Answers under\nall prefixes from `v3.0.0` on.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAdapterInfoAtOneBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAdapterInfoAtOneBank",
                    at: contract::HeldAt::System,
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The adapter.",
        schema: Some(&super::api::ADAPTER_INFO_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"String\",\"version\":\"String\",\"git_commit\":\"String\",\"date\":\"2013-01-21T23:08:00Z\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAdapterInfoAtOneBank at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 104usize,
                        end: 112usize,
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
/// `OBPv3.1.0-getServerJWK`.
pub static GET_SERVER_JWK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getServerJWK",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/certs",
    template: "/certs",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["API", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get the public key of the server",
    description: "Returns the server's public RSA key as a JSON Web Key, meant for checking signatures. Needs no login.\n\n`n` and `e` hold the key itself, `kid` is computed from it and `use` is `sig`. The answer is the key,\nnot a key set.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The public key as a JWK.",
        schema: Some(&super::api::SEVER_JWK),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"use\":\"sig\",\"kid\":\"fr6-BxXH5gikFeZ2O6rGk0LUmJpukeswASN_TMW8U_s\",\"n\":\"hrB0OWqg6AeNU3WCnhheG18R5EbQtdNYGOaSeylTjkj2lZr0_vkhNVYvase-CroxO4HOT06InxTYwLnmJiyv2cZxReuoVjTlk--olGu-9MZooiFiqWez0JzndyKxQ27OiAjFsMh0P04kaUXeHKhXRfiU7K2FqBshR1UlnWe7iHLkq2p9rrGjxQc7ff0w-Uc0f-8PWg36Y2Od7s65493iVQwnI13egqMaSvgB1s8_dgm08noEjhr8C5m1aKmr5oipWEPNi-SBV2VNuiCLR1IEPuXq0tOwwZfv31t34KPO-2H2bbaWmzGJy9mMOGqoNrbXyGiUZoyeHRELaNtm1GilyQ\"}",
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
/// `OBPv2.2.0-config`.
pub static CONFIG_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-config",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/config",
    template: "/config",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0"],
    introduced: "v2.2.0",
    tags: &["API", "New-Style"],
    summary: "Get settings of the server (v2.2.0)",
    description: "Returns settings of the server for those who run it: ports and log level of Akka, ports of\nElasticsearch, how long answers of the connector are cached and for which roles apps need scopes. Needs\na login and the role `CanGetConfig`.\n\n`cache` holds one entry for each cached function; 0 seconds means that it is not cached. Answers under\nthe prefixes `v2.2.0` to `v3.0.0`; a newer operation at the same URL answers from `v3.1.0` on.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConfig",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetConfig",
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
        description: "The settings.",
        schema: Some(&super::api::CONFIGURATION_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"akka\":{\"ports\":[{\"property\":\"default\",\"value\":\"8080\"}],\"log_level\":\"Debug\",\"remote_data_secret_matched\":true},\"elastic_search\":{\"metrics\":[{\"property\":\"String\",\"value\":\"Mapper\"}],\"warehouse\":[{\"property\":\"String\",\"value\":\"ElasticSearch\"}]},\"cache\":[{\"function_name\":\"getBanks\",\"ttl_in_seconds\":5}],\"scopes\":{\"require_scopes_for_all_roles\":true,\"require_scopes_for_listed_roles\":[\"CanCreateUserAuthContextUpdate\"]}}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetConfig\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getObpConnectorLoopback`.
pub static GET_OBP_CONNECTOR_LOOPBACK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getObpConnectorLoopback",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/connector/loopback",
    template: "/connector/loopback",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["API", "New-Style"],
    summary: "Check the connector with a loopback message",
    description: "Sends a message through the connector and back and tells how long it took, with version and build of the\nother side. Needs no login.\n\nOnly connectors that work over Kafka can do this; with any other, such as `mapped`, the answer is a 400\nthat names the connector.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "Version, build and duration of the round trip.",
        schema: Some(&super::api::OBP_API_LOOPBACK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"connector_version\":\"kafka_vSept2018\",\"git_commit\":\"f0acd4be14cdcb94be3433ec95c1ad65228812a0\",\"duration_time\":\"10 ms\"}",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10010",
                summary: "The server is not built for this with its present connector; only its operator can change that.",
                json: "{\"code\":400,\"message\":\"OBP-10010: Not Implemented for connector mapped\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMapperDatabaseInfo`.
pub static GET_MAPPER_DATABASE_INFO_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMapperDatabaseInfo",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/database/info",
    template: "/database/info",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Get name and version of the database",
    description: "Returns which database product the server keeps its own data in, and its version. Needs a login and the\nrole `CanGetDatabaseInfo`.\n\nThe answer holds `product_name` and `product_version` only.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDatabaseInfo",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDatabaseInfo",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "Name and version of the database.",
        schema: Some(&super::api::MAPPER_DATABASE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_name\":\"H2\",\"product_version\":\"2.1.214 (2022-06-13)\"}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"name\":\"String\",\"version\":\"String\",\"git_commit\":\"String\",\"date\":\"2013-01-21T23:08:00Z\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetDatabaseInfo\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCallContext`.
pub static GET_CALL_CONTEXT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCallContext",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/development/call_context",
    template: "/development/call_context",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Show how the server sees this call",
    description: "Returns everything the server has gathered about the call that is being made: headers, user, app, URL\nand more. It is meant for developers who look for mistakes. Needs a login and the role\n`CanGetCallContext`.\n\nThe answer holds secrets, such as the token of the login, and its members can change with every release.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCallContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCallContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The call as the server sees it.",
        schema: Some(&super::shared::ANY_OBJECT),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"ipAddress\":\"127.0.0.1\",\"startTime\":\"1100-01-01T00:00:00Z\",\"correlationId\":\"1flssoftxq0cr1nssr68u0mioj\",\"url\":\"/obp/v4.0.0/development/call_context\",\"verb\":\"GET\",\"implementedInVersion\":\"v4.0.0\",\"requestHeaders\":[{\"name\":\"Accept\",\"values\":[\"application/json\"]}],\"xRateLimitLimit\":-1,\"xRateLimitRemaining\":-1,\"xRateLimitReset\":-1}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCallContext\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-verifyRequestSignResponse`.
pub static VERIFY_REQUEST_SIGN_RESPONSE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-verifyRequestSignResponse",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/development/echo/jws-verified-request-jws-signed-response",
    template: "/development/echo/jws-verified-request-jws-signed-response",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Try out signed requests and answers",
    description: "Lets an app test signing: the server checks the signature of the request and signs its answer. What\ncomes back is the call as the server sees it. Needs a login but no role.\n\nThe request must carry the headers `digest` and `x-jws-signature`, the latter with the certificate of\nthe app in `x5c`; the signing time may be at most 60 seconds back. A request without a valid signature\nis refused.",
    style: contract::Style::Wrapped,
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
        description: "The call as the server sees it, with a signature in the header `x-jws-signature`.",
        schema: None,
        examples: &[],
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
/// `OBPv3.1.0-getOAuth2ServerJWKsURIs`.
pub static GET_O_AUTH2_SERVER_JW_KS_UR_IS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getOAuth2ServerJWKsURIs",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/jwks-uris",
    template: "/jwks-uris",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["API", "New-Style"],
    summary: "List the JWK set URIs of the OAuth2 servers",
    description: "Lists the addresses at which the OAuth2 servers this server trusts publish their public keys. Needs no\nlogin.\n\nIf none is configured, the list holds one entry with the text `Not set` instead of an address.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The addresses of the key sets.",
        schema: Some(&super::api::O_AUTH2_SERVER_JWKS_URIS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"jwks_uris\":[{\"jwks_uri\":\"https://www.googleapis.com/oauth2/v3/certs\"}]}",
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
/// `OBPv4.0.0-createBankLevelEndpointTag`.
pub static CREATE_BANK_LEVEL_ENDPOINT_TAG_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankLevelEndpointTag",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags",
    template: "/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Add a tag to an operation for one bank",
    description: "Adds a tag to an operation of the API for one bank, to sort the documentation by. Needs a login and the\nrole `CanCreateBankLevelEndpointTag` at the bank.\n\n`OPERATION_ID` is the identifier of the operation, such as `OBPv4.0.0-getBanks`; that it exists is not\nchecked. The same tag on the same operation a second time is a 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelEndpointTag",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelEndpointTag",
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
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        schema: &super::api::ENDPOINT_TAG_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"tag_name\":\"BankAccountTag1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new tag with its identifier.",
        schema: Some(&super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"endpoint_tag_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\",\"tag_name\":\"BankAccountTag1\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 95usize,
                        end: 113usize,
                        part: "OPERATION_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_12,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankLevelEndpointTag for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBankLevelEndpointTags`.
pub static GET_BANK_LEVEL_ENDPOINT_TAGS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelEndpointTags",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags",
    template: "/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "List the tags of an operation for one bank",
    description: "Lists the tags that were added to an operation of the API for one bank. Needs a login and the role\n`CanGetBankLevelEndpointTag` at the bank.\n\nThe answer is a bare list. An unknown operation gives an empty list, an unknown bank a 404. Tags of the\nwhole server are not included.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelEndpointTag",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelEndpointTag",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        description: "The tags as a bare list, possibly empty.",
        schema: Some(&super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"bank_id\":\"gh.29.uk\",\"endpoint_tag_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\",\"tag_name\":\"BankAccountTag1\"}]",
                slots: &[
                    contract::Slot {
                        start: 13usize,
                        end: 21usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 96usize,
                        end: 114usize,
                        part: "OPERATION_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelEndpointTag for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 107usize,
                        end: 115usize,
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
/// `OBPv4.0.0-deleteBankLevelEndpointTag`.
pub static DELETE_BANK_LEVEL_ENDPOINT_TAG_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankLevelEndpointTag",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    template: "/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Delete a tag of an operation for one bank",
    description: "Removes a tag from an operation of the API. Needs a login and the role `CanDeleteBankLevelEndpointTag`\nat the bank.\n\nThe tag is found by `ENDPOINT_TAG_ID` alone; bank and operation in the path are not compared. An unknown\ntag is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelEndpointTag",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelEndpointTag",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
            name: "ENDPOINT_TAG_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the tag of an operation (`endpoint_tag_id`), not its name.",
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
        status: 204u16,
        description: "The tag is deleted; the answer has no content.",
        schema: None,
        examples: &[],
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankLevelEndpointTag for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateBankLevelEndpointTag`.
pub static UPDATE_BANK_LEVEL_ENDPOINT_TAG_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankLevelEndpointTag",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    template: "/management/banks/{BANK_ID}/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Rename a tag of an operation for one bank",
    description: "Gives a tag another name and assigns it to the bank and operation in the path. Needs a login and the\nrole `CanUpdateBankLevelEndpointTag` at the bank.\n\nAn unknown tag is a 404. If the operation has a tag of that name at the bank already, also the one being\nchanged, the answer is 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelEndpointTag",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelEndpointTag",
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
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30099: Invalid ENDPOINT_TAG_ID. Please specify a valid value for ENDPOINT_TAG_ID.",
        "OBP-10001: Incorrect json format.",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
            name: "ENDPOINT_TAG_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the tag of an operation (`endpoint_tag_id`), not its name.",
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
        schema: &super::api::ENDPOINT_TAG_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"tag_name\":\"BankAccountTag1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The tag as it is stored now.",
        schema: Some(&super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"endpoint_tag_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\",\"tag_name\":\"BankAccountTag1\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 41usize,
                        end: 77usize,
                        part: "ENDPOINT_TAG_ID",
                    },
                    contract::Slot {
                        start: 95usize,
                        end: 113usize,
                        part: "OPERATION_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_12,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30099,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBankLevelEndpointTag for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createSystemLevelEndpointTag`.
pub static CREATE_SYSTEM_LEVEL_ENDPOINT_TAG_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createSystemLevelEndpointTag",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/endpoints/{OPERATION_ID}/tags",
    template: "/management/endpoints/{OPERATION_ID}/tags",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Add a tag to an operation for the whole server",
    description: "Adds a tag to an operation of the API for the whole server, to sort the documentation by. Needs a login\nand the role `CanCreateSystemLevelEndpointTag`.\n\n`OPERATION_ID` is the identifier of the operation, such as `OBPv4.0.0-getBanks`; that it exists is not\nchecked. The same tag on the same operation a second time is a 400. The answer holds no bank.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemLevelEndpointTag",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemLevelEndpointTag",
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
    parameters: &[
        contract::Parameter {
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        schema: &super::api::ENDPOINT_TAG_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"tag_name\":\"BankAccountTag1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new tag with its identifier.",
        schema: Some(&super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"endpoint_tag_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\",\"tag_name\":\"BankAccountTag1\"}",
                slots: &[
                    contract::Slot {
                        start: 95usize,
                        end: 113usize,
                        part: "OPERATION_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_12,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateSystemLevelEndpointTag\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getSystemLevelEndpointTags`.
pub static GET_SYSTEM_LEVEL_ENDPOINT_TAGS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getSystemLevelEndpointTags",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/endpoints/{OPERATION_ID}/tags",
    template: "/management/endpoints/{OPERATION_ID}/tags",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "List the tags of an operation for the whole server",
    description: "Lists the tags that were added to an operation of the API for the whole server. Needs a login and the\nrole `CanGetSystemLevelEndpointTag`.\n\nThe answer is a bare list, and its entries hold no bank. An unknown operation gives an empty list.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemLevelEndpointTag",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemLevelEndpointTag",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        description: "The tags as a bare list, possibly empty.",
        schema: Some(&super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"bank_id\":\"gh.29.uk\",\"endpoint_tag_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\",\"tag_name\":\"BankAccountTag1\"}]",
                slots: &[
                    contract::Slot {
                        start: 96usize,
                        end: 114usize,
                        part: "OPERATION_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSystemLevelEndpointTag\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteSystemLevelEndpointTag`.
pub static DELETE_SYSTEM_LEVEL_ENDPOINT_TAG_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteSystemLevelEndpointTag",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    template: "/management/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Delete a tag of an operation for the whole server",
    description: "Removes a tag from an operation of the API. Needs a login and the role\n`CanDeleteSystemLevelEndpointTag`.\n\nThe tag is found by `ENDPOINT_TAG_ID` alone; the operation in the path is not compared. An unknown tag\nis a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemLevelEndpointTag",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemLevelEndpointTag",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
            name: "ENDPOINT_TAG_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the tag of an operation (`endpoint_tag_id`), not its name.",
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
        status: 204u16,
        description: "The tag is deleted; the answer has no content.",
        schema: None,
        examples: &[],
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteSystemLevelEndpointTag\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateSystemLevelEndpointTag`.
pub static UPDATE_SYSTEM_LEVEL_ENDPOINT_TAG_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateSystemLevelEndpointTag",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    template: "/management/endpoints/{OPERATION_ID}/tags/{ENDPOINT_TAG_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["API", "New-Style"],
    summary: "Rename a tag of an operation for the whole server",
    description: "Gives a tag another name and assigns it to the operation in the path, for the whole server. Needs a\nlogin and the role `CanUpdateSystemLevelEndpointTag`.\n\nAn unknown tag is a 404. If the operation has a tag of that name already, also the one being changed,\nthe answer is 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemLevelEndpointTag",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemLevelEndpointTag",
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
        "OBP-30099: Invalid ENDPOINT_TAG_ID. Please specify a valid value for ENDPOINT_TAG_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
            name: "ENDPOINT_TAG_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the tag of an operation (`endpoint_tag_id`), not its name.",
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
        schema: &super::api::ENDPOINT_TAG_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"tag_name\":\"BankAccountTag1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The tag as it is stored now.",
        schema: Some(&super::api::BANK_LEVEL_ENDPOINT_TAG_RESPONSE_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"endpoint_tag_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\",\"tag_name\":\"BankAccountTag1\"}",
                slots: &[
                    contract::Slot {
                        start: 41usize,
                        end: 77usize,
                        part: "ENDPOINT_TAG_ID",
                    },
                    contract::Slot {
                        start: 95usize,
                        end: 113usize,
                        part: "OPERATION_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_12,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30099,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateSystemLevelEndpointTag\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `api.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &ROOT_V121,
    &ROOT_V400,
    &ROOT_V510,
    &CONFIG_V310,
    &GET_RATE_LIMITING_INFO_V310,
    &GET_ADAPTER_INFO_V500,
    &GET_ADAPTER_INFO_V310,
    &GET_ADAPTER_INFO_FOR_BANK_V300,
    &GET_SERVER_JWK_V310,
    &CONFIG_V220,
    &GET_OBP_CONNECTOR_LOOPBACK_V310,
    &GET_MAPPER_DATABASE_INFO_V400,
    &GET_CALL_CONTEXT_V400,
    &VERIFY_REQUEST_SIGN_RESPONSE_V400,
    &GET_O_AUTH2_SERVER_JW_KS_UR_IS_V310,
    &CREATE_BANK_LEVEL_ENDPOINT_TAG_V400,
    &GET_BANK_LEVEL_ENDPOINT_TAGS_V400,
    &DELETE_BANK_LEVEL_ENDPOINT_TAG_V400,
    &UPDATE_BANK_LEVEL_ENDPOINT_TAG_V400,
    &CREATE_SYSTEM_LEVEL_ENDPOINT_TAG_V400,
    &GET_SYSTEM_LEVEL_ENDPOINT_TAGS_V400,
    &DELETE_SYSTEM_LEVEL_ENDPOINT_TAG_V400,
    &UPDATE_SYSTEM_LEVEL_ENDPOINT_TAG_V400,
];
