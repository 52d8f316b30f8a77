//! Generated from openapi/api.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
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
impl contract::Described for HostedBy {
    const SCHEMA: &'static schema::Schema = &HOSTED_BY;
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
impl contract::Described for HostedAt {
    const SCHEMA: &'static schema::Schema = &HOSTED_AT;
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
impl contract::Described for EnergySource {
    const SCHEMA: &'static schema::Schema = &ENERGY_SOURCE;
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
impl contract::Described for APIInfoJSON {
    const SCHEMA: &'static schema::Schema = &API_INFO_JSON;
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
impl contract::Described for APIInfoJson400 {
    const SCHEMA: &'static schema::Schema = &API_INFO_JSON400;
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
impl contract::Described for APIInfoJsonV510 {
    const SCHEMA: &'static schema::Schema = &API_INFO_JSON_V510;
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
/// What `OBPv1.2.1-root` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum RootV121Response {
    /// Version, data source and operator.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::api::APIInfoJSON>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
    /// The server broke off while working; on the oldest operations the body may be the cause.
    #[oai(status = 500u16)]
    InternalServerError(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv4.0.0-root` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum RootV400Response {
    /// Version, data source, operator and place of the server.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::api::APIInfoJson400>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv5.1.0-root` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum RootV510Response {
    /// Version, stage, data source, operator and place of the server.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::api::APIInfoJsonV510>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
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
}
/// Binds a [`ApiApi`] to its routes.
#[derive(Debug)]
pub struct ApiRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: ApiApi> ApiRoutes<A> {
    /// Get information about the API (v1.2.1 to v3.1.0)
    ///
    /// Tells which version answers, where its data comes from and who runs the server. No login is needed; a good
    /// first call to see that the server is there. The same answer comes at the bare version path, without `/root`.
    ///
    /// The prefixes `v1.2.1` to `v3.1.0` lead here; `version` names the prefix that was called. This is the shortest
    /// form.
    #[oai(
        path = "/obp/v1.2.1/root",
        method = "get",
        operation_id = "OBPv1.2.1-root",
        tag = "super::Tag::Api"
    )]
    async fn root_v121(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<RootV121Response> {
        self.0.root_v121(call).await.map_err(poem::Error::from)
    }
    /// Get information about the API (v4.0.0 and v5.0.0)
    ///
    /// Tells which version answers, where its data comes from and who runs the server. No login is needed; a good
    /// first call to see that the server is there. The same answer comes at the bare version path, without `/root`.
    ///
    /// Besides the older members it names the server's address, its data centre and its electricity supplier, and
    /// says whether the documentation needs a role.
    #[oai(
        path = "/obp/v4.0.0/root",
        method = "get",
        operation_id = "OBPv4.0.0-root",
        tag = "super::Tag::Api"
    )]
    async fn root_v400(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<RootV400Response> {
        self.0.root_v400(call).await.map_err(poem::Error::from)
    }
    /// Get information about the API (v5.1.0: with stage)
    ///
    /// Tells which version answers, where its data comes from and who runs the server. No login is needed; a good
    /// first call to see that the server is there. The same answer comes at the bare version path, without `/root`.
    ///
    /// Like v4.0.0 with `stage` in addition. `version_status` is `BLEEDING_EDGE`: the version was still under
    /// development.
    #[oai(
        path = "/obp/v5.1.0/root",
        method = "get",
        operation_id = "OBPv5.1.0-root",
        tag = "super::Tag::Api"
    )]
    async fn root_v510(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<RootV510Response> {
        self.0.root_v510(call).await.map_err(poem::Error::from)
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
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_CONNECTOR,
        &super::shared::ERROR_404_OBP_10404,
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
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_CONNECTOR,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `api.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&ROOT_V121, &ROOT_V400, &ROOT_V510];
