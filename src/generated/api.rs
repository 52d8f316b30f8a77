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
        &super::shared::STATUS_403,
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
        &super::shared::STATUS_403,
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
/// The operations of `api.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &ROOT_V121,
    &ROOT_V400,
    &ROOT_V510,
    &CONFIG_V310,
    &GET_RATE_LIMITING_INFO_V310,
    &GET_ADAPTER_INFO_V500,
];
