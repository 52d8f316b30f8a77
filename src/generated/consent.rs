//! Generated from openapi/consent.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// A consent with its state and token.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentChallengeJsonV310 {
    /// Id of the consent.
    pub consent_id: String,
    /// The consent as a signed token, to be sent with calls that use it.
    pub jwt: String,
    /// State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.
    pub status: String,
}
/// Table of [`ConsentChallengeJsonV310`].
pub static CONSENT_CHALLENGE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ConsentChallengeJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consent_id",
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
                    description: "Id of the consent.",
                },
            },
            schema::Property {
                name: "jwt",
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
                    description: "The consent as a signed token, to be sent with calls that use it.",
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
                    description: "State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A consent with its state and token.",
};
/// List of consents.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentsJsonV310 {
    /// Consents; empty if there is none.
    pub consents: Vec<super::consent::ConsentChallengeJsonV310>,
}
/// Table of [`ConsentsJsonV310`].
pub static CONSENTS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ConsentsJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consents",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CONSENT_CHALLENGE_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Consents; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of consents.",
};
/// List of consents without their tokens.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentInfosJsonV400 {
    /// Consents; empty if there is none.
    pub consents: Vec<super::consent::ConsentInfoJsonV400>,
}
/// Table of [`ConsentInfosJsonV400`].
pub static CONSENT_INFOS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ConsentInfosJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consents",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CONSENT_INFO_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Consents; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of consents without their tokens.",
};
/// A consent without its token.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentInfoJsonV400 {
    /// Id of the consent.
    pub consent_id: String,
    /// Id of the application that may use the consent.
    pub consumer_id: Option<String>,
    /// Id of the user who gave the consent.
    pub created_by_user_id: String,
    /// Day on which the consent was last acted upon.
    pub last_action_date: Option<String>,
    /// When the consent was last used.
    pub last_usage_date: Option<String>,
    /// State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.
    pub status: String,
    /// API standard that the consent follows, for example `Berlin Group`.
    pub api_standard: String,
    /// Version of the API standard, for example `v1.3`.
    pub api_version: String,
}
/// Table of [`ConsentInfoJsonV400`].
pub static CONSENT_INFO_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ConsentInfoJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consent_id",
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
                    description: "Id of the consent.",
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
                    nullable: true,
                    example: None,
                    description: "Id of the application that may use the consent.",
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
                    description: "Id of the user who gave the consent.",
                },
            },
            schema::Property {
                name: "last_action_date",
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
                    nullable: true,
                    example: None,
                    description: "Day on which the consent was last acted upon.",
                },
            },
            schema::Property {
                name: "last_usage_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the consent was last used.",
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
                    description: "State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.",
                },
            },
            schema::Property {
                name: "api_standard",
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
                    description: "API standard that the consent follows, for example `Berlin Group`.",
                },
            },
            schema::Property {
                name: "api_version",
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
                    description: "Version of the API standard, for example `v1.3`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A consent without its token.",
};
/// List of consents.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentsJsonV400 {
    /// Consents; empty if there is none.
    pub consents: Vec<super::consent::ConsentJsonV400>,
}
/// Table of [`ConsentsJsonV400`].
pub static CONSENTS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ConsentsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consents",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CONSENT_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Consents; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of consents.",
};
/// A consent with state, token and API standard.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentJsonV400 {
    /// Id of the consent.
    pub consent_id: String,
    /// The consent as a signed token, to be sent with calls that use it.
    pub jwt: String,
    /// State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.
    pub status: String,
    /// API standard that the consent follows, for example `Berlin Group`.
    pub api_standard: String,
    /// Version of the API standard, for example `v1.3`.
    pub api_version: String,
}
/// Table of [`ConsentJsonV400`].
pub static CONSENT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ConsentJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consent_id",
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
                    description: "Id of the consent.",
                },
            },
            schema::Property {
                name: "jwt",
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
                    description: "The consent as a signed token, to be sent with calls that use it.",
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
                    description: "State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.",
                },
            },
            schema::Property {
                name: "api_standard",
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
                    description: "API standard that the consent follows, for example `Berlin Group`.",
                },
            },
            schema::Property {
                name: "api_version",
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
                    description: "Version of the API standard, for example `v1.3`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A consent with state, token and API standard.",
};
/// A consent with state and token, and the request it was made from.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentJsonV500 {
    /// Id of the consent.
    pub consent_id: String,
    /// The consent as a signed token, to be sent with calls that use it.
    pub jwt: String,
    /// State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.
    pub status: String,
    /// Id of the request for a consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_request_id: Option<String>,
}
/// Table of [`ConsentJsonV500`].
pub static CONSENT_JSON_V500: schema::Schema = schema::Schema {
    name: Some("ConsentJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consent_id",
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
                    description: "Id of the consent.",
                },
            },
            schema::Property {
                name: "jwt",
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
                    description: "The consent as a signed token, to be sent with calls that use it.",
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
                    description: "State of the consent, for example `INITIATED`, `ACCEPTED` or `REVOKED`.",
                },
            },
            schema::Property {
                name: "consent_request_id",
                required: false,
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
                    description: "Id of the request for a consent.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A consent with state and token, and the request it was made from.",
};
/// An application's request for a consent.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentRequestResponseJson {
    /// Id of the request for a consent.
    pub consent_request_id: String,
    /// What the application asked for.
    pub payload: super::consent::ConsentRequestResponseJsonPayload,
    /// Id of the application that may use the consent.
    pub consumer_id: String,
}
/// Table of [`ConsentRequestResponseJson`].
pub static CONSENT_REQUEST_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("ConsentRequestResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "consent_request_id",
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
                    description: "Id of the request for a consent.",
                },
            },
            schema::Property {
                name: "payload",
                required: true,
                schema: &super::consent::CONSENT_REQUEST_RESPONSE_JSON_PAYLOAD,
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
                    description: "Id of the application that may use the consent.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An application's request for a consent.",
};
/// What the consent is asked for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ConsentRequestResponseJsonPayload {
    /// Whether the consent covers all accounts and roles of the user.
    pub everything: bool,
    /// Accounts that the consent opens, each with the view that applies.
    pub account_access: Vec<super::consent::AccountAccessV500>,
    /// Phone number that the challenge is sent to.
    pub phone_number: String,
    /// Time from which the consent holds; at once if absent.
    pub valid_from: String,
    /// Seconds for which the consent holds.
    pub time_to_live: i64,
}
/// Table of [`ConsentRequestResponseJsonPayload`].
pub static CONSENT_REQUEST_RESPONSE_JSON_PAYLOAD: schema::Schema = schema::Schema {
    name: Some("ConsentRequestResponseJsonPayload"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "everything",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the consent covers all accounts and roles of the user.",
                },
            },
            schema::Property {
                name: "account_access",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::ACCOUNT_ACCESS_V500,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts that the consent opens, each with the view that applies.",
                },
            },
            schema::Property {
                name: "phone_number",
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
                    description: "Phone number that the challenge is sent to.",
                },
            },
            schema::Property {
                name: "valid_from",
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
                    description: "Time from which the consent holds; at once if absent.",
                },
            },
            schema::Property {
                name: "time_to_live",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Seconds for which the consent holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What the consent is asked for.",
};
/// An account and the view to be used on it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountAccessV500 {
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::bank::BankRoutingJsonV121,
    /// Id of the view on the account, for example `owner`.
    pub view_id: String,
}
/// Table of [`AccountAccessV500`].
pub static ACCOUNT_ACCESS_V500: schema::Schema = schema::Schema {
    name: Some("AccountAccessV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
            schema::Property {
                name: "view_id",
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
                    description: "Id of the view on the account, for example `owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account and the view to be used on it.",
};
/// Client certificate of the call: subject, issuer and validity.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MtlsClientCertificateInfoV510Json {
    /// Distinguished name of the certificate's owner.
    pub subject_domain_name: String,
    /// Distinguished name of the certificate's issuer.
    pub issuer_domain_name: String,
    /// Start of the certificate's validity.
    pub not_before: String,
    /// End of the certificate's validity.
    pub not_after: String,
    /// Remark on the PSD2 roles of the certificate, if it has none.
    pub roles_info: String,
}
/// Table of [`MtlsClientCertificateInfoV510Json`].
pub static MTLS_CLIENT_CERTIFICATE_INFO_V510_JSON: schema::Schema = schema::Schema {
    name: Some("MtlsClientCertificateInfoV510Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "subject_domain_name",
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
                    description: "Distinguished name of the certificate's owner.",
                },
            },
            schema::Property {
                name: "issuer_domain_name",
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
                    description: "Distinguished name of the certificate's issuer.",
                },
            },
            schema::Property {
                name: "not_before",
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
                    description: "Start of the certificate's validity.",
                },
            },
            schema::Property {
                name: "not_after",
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
                    description: "End of the certificate's validity.",
                },
            },
            schema::Property {
                name: "roles_info",
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
                    description: "Remark on the PSD2 roles of the certificate, if it has none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Client certificate of the call: subject, issuer and validity.",
};
/// A role and the bank for which it holds.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateScopeJson {
    /// Bank at which the role holds; an empty text for roles that hold everywhere.
    pub bank_id: String,
    /// Name of the role, for example `CanGetCustomer`.
    pub role_name: String,
}
/// Table of [`CreateScopeJson`].
pub static CREATE_SCOPE_JSON: schema::Schema = schema::Schema {
    name: Some("CreateScopeJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Bank at which the role holds; an empty text for roles that hold everywhere.",
                },
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A role and the bank for which it holds.",
};
/// What a new consent allows, confirmed by e-mail.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostConsentEmailJsonV310 {
    /// Whether the consent covers all accounts and roles of the user.
    pub everything: bool,
    /// Accounts and views that the consent passes on; only needed if `everything` is `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<Vec<super::consent::PostConsentViewJsonV310>>,
    /// Roles that the consent passes on; only needed if `everything` is `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlements: Option<Vec<super::consent::CreateScopeJson>>,
    /// Id of the application that may use the consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consumer_id: Option<String>,
    /// E-mail address that the challenge is sent to.
    pub email: String,
    /// Time from which the consent holds; at once if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// Seconds for which the consent holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
}
/// Table of [`PostConsentEmailJsonV310`].
pub static POST_CONSENT_EMAIL_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostConsentEmailJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "everything",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the consent covers all accounts and roles of the user.",
                },
            },
            schema::Property {
                name: "views",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::POST_CONSENT_VIEW_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts and views that the consent passes on; only needed if `everything` is `false`.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CREATE_SCOPE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles that the consent passes on; only needed if `everything` is `false`.",
                },
            },
            schema::Property {
                name: "consumer_id",
                required: false,
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
                    description: "Id of the application that may use the consent.",
                },
            },
            schema::Property {
                name: "email",
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
                    description: "E-mail address that the challenge is sent to.",
                },
            },
            schema::Property {
                name: "valid_from",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the consent holds; at once if absent.",
                },
            },
            schema::Property {
                name: "time_to_live",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Seconds for which the consent holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What a new consent allows, confirmed by e-mail.",
};
/// Account and view that a consent opens.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostConsentViewJsonV310 {
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Id of the view on the account, for example `owner`.
    pub view_id: String,
}
/// Table of [`PostConsentViewJsonV310`].
pub static POST_CONSENT_VIEW_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostConsentViewJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the bank that keeps the account.",
                },
            },
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "view_id",
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
                    description: "Id of the view on the account, for example `owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account and view that a consent opens.",
};
/// What a new consent allows, confirmed by SMS.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostConsentPhoneJsonV310 {
    /// Whether the consent covers all accounts and roles of the user.
    pub everything: bool,
    /// Accounts and views that the consent passes on; only needed if `everything` is `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<Vec<super::consent::PostConsentViewJsonV310>>,
    /// Roles that the consent passes on; only needed if `everything` is `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlements: Option<Vec<super::consent::CreateScopeJson>>,
    /// Id of the application that may use the consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consumer_id: Option<String>,
    /// Phone number that the challenge is sent to.
    pub phone_number: String,
    /// Time from which the consent holds; at once if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// Seconds for which the consent holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
}
/// Table of [`PostConsentPhoneJsonV310`].
pub static POST_CONSENT_PHONE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostConsentPhoneJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "everything",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the consent covers all accounts and roles of the user.",
                },
            },
            schema::Property {
                name: "views",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::POST_CONSENT_VIEW_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts and views that the consent passes on; only needed if `everything` is `false`.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CREATE_SCOPE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles that the consent passes on; only needed if `everything` is `false`.",
                },
            },
            schema::Property {
                name: "consumer_id",
                required: false,
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
                    description: "Id of the application that may use the consent.",
                },
            },
            schema::Property {
                name: "phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Phone number that the challenge is sent to.",
                },
            },
            schema::Property {
                name: "valid_from",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the consent holds; at once if absent.",
                },
            },
            schema::Property {
                name: "time_to_live",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Seconds for which the consent holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What a new consent allows, confirmed by SMS.",
};
/// User to whom the consent shall belong.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutConsentUserJsonV400 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
}
/// Table of [`PutConsentUserJsonV400`].
pub static PUT_CONSENT_USER_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PutConsentUserJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_id",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User to whom the consent shall belong.",
};
/// What an application asks the user's consent for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostConsentRequestJsonV500 {
    /// Whether the consent covers all accounts and roles of the user.
    pub everything: bool,
    /// Accounts that the consent opens, each with the view that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_access: Option<Vec<super::consent::AccountAccessV500Request>>,
    /// Roles that the consent passes on; only needed if `everything` is `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlements: Option<Vec<super::consent::CreateScopeJson>>,
    /// Id of the application that may use the consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consumer_id: Option<String>,
    /// E-mail address that the challenge is sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number that the challenge is sent to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Time from which the consent holds; at once if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// Seconds for which the consent holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_to_live: Option<i64>,
}
/// Table of [`PostConsentRequestJsonV500`].
pub static POST_CONSENT_REQUEST_JSON_V500: schema::Schema = schema::Schema {
    name: Some("PostConsentRequestJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "everything",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the consent covers all accounts and roles of the user.",
                },
            },
            schema::Property {
                name: "account_access",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::ACCOUNT_ACCESS_V500_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts that the consent opens, each with the view that applies.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CREATE_SCOPE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles that the consent passes on; only needed if `everything` is `false`.",
                },
            },
            schema::Property {
                name: "consumer_id",
                required: false,
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
                    description: "Id of the application that may use the consent.",
                },
            },
            schema::Property {
                name: "email",
                required: false,
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
                    description: "E-mail address that the challenge is sent to.",
                },
            },
            schema::Property {
                name: "phone_number",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Phone number that the challenge is sent to.",
                },
            },
            schema::Property {
                name: "valid_from",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the consent holds; at once if absent.",
                },
            },
            schema::Property {
                name: "time_to_live",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Seconds for which the consent holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What an application asks the user's consent for.",
};
/// An account and the view to be used on it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountAccessV500Request {
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::account::BankRoutingJsonV121Request,
    /// Id of the view on the account, for example `owner`.
    pub view_id: String,
}
/// Table of [`AccountAccessV500Request`].
pub static ACCOUNT_ACCESS_V500_REQUEST: schema::Schema = schema::Schema {
    name: Some("AccountAccessV500Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
            },
            schema::Property {
                name: "view_id",
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
                    description: "Id of the view on the account, for example `owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account and the view to be used on it.",
};
/// What `OBPv4.0.0-updateConsentStatus` answers.
pub type UpdateConsentStatusV400Response = crate::answer::Ok<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv5.1.0-revokeConsentAtBank` answers.
pub type RevokeConsentAtBankV510Response = crate::answer::Ok<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv3.1.0-answerConsentChallenge` answers.
pub type AnswerConsentChallengeV310Response = crate::answer::Created<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv4.0.0-addConsentUser` answers.
pub type AddConsentUserV400Response = crate::answer::Ok<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv4.0.0-getConsentInfos` answers.
pub type GetConsentInfosV400Response = crate::answer::Ok<
    super::consent::ConsentInfosJsonV400,
>;
/// What `OBPv3.1.0-getConsents` answers.
pub type GetConsentsV310Response = crate::answer::Ok<super::consent::ConsentsJsonV310>;
/// What `OBPv4.0.0-getConsents` answers.
pub type GetConsentsV400Response = crate::answer::Ok<super::consent::ConsentsJsonV400>;
/// What `OBPv3.1.0-createConsentEmail` answers.
pub type CreateConsentEmailV310Response = crate::answer::Created<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv3.1.0-revokeConsent` answers.
pub type RevokeConsentV310Response = crate::answer::Ok<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv3.1.0-createConsentSms` answers.
pub type CreateConsentSmsV310Response = crate::answer::Created<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv5.0.0-createConsentRequest` answers.
pub type CreateConsentRequestV500Response = crate::answer::Created<
    super::consent::ConsentRequestResponseJson,
>;
/// What `OBPv5.0.0-getConsentRequest` answers.
pub type GetConsentRequestV500Response = crate::answer::Ok<
    super::consent::ConsentRequestResponseJson,
>;
/// What `OBPv5.0.0-createConsentByConsentRequestIdEmail` answers.
pub type CreateConsentByConsentRequestIdEmailV500Response = crate::answer::Created<
    super::consent::ConsentJsonV500,
>;
/// What `OBPv5.0.0-getConsentByConsentRequestId` answers.
pub type GetConsentByConsentRequestIdV500Response = crate::answer::Ok<
    super::consent::ConsentJsonV500,
>;
/// What `OBPv5.0.0-createConsentByConsentRequestIdSms` answers.
pub type CreateConsentByConsentRequestIdSmsV500Response = crate::answer::Created<
    super::consent::ConsentJsonV500,
>;
/// What `OBPv5.1.0-selfRevokeConsent` answers.
pub type SelfRevokeConsentV510Response = crate::answer::Ok<
    super::consent::ConsentChallengeJsonV310,
>;
/// What `OBPv5.1.0-mtlsClientCertificateInfo` answers.
pub type MtlsClientCertificateInfoV510Response = crate::answer::Ok<
    super::consent::MtlsClientCertificateInfoV510Json,
>;
/// The operations of `consent.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ConsentApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Set the state of a consent (`OBPv4.0.0-updateConsentStatus`).
    fn update_consent_status_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        consent_id: String,
        body: crate::payload::Body<
            super::account_application::AccountApplicationUpdateStatusJson,
        >,
    ) -> impl Future<
        Output = Result<UpdateConsentStatusV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateConsentStatusV400Response::Ok(call.example())) }
    }
    /// Revoke a consent at a bank (`OBPv5.1.0-revokeConsentAtBank`).
    fn revoke_consent_at_bank_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        consent_id: String,
    ) -> impl Future<
        Output = Result<RevokeConsentAtBankV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(RevokeConsentAtBankV510Response::Ok(call.example())) }
    }
    /// Answer the challenge of a consent (`OBPv3.1.0-answerConsentChallenge`).
    fn answer_consent_challenge_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        consent_id: String,
        body: crate::payload::Body<super::user::PostConsentChallengeJsonV310>,
    ) -> impl Future<
        Output = Result<AnswerConsentChallengeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AnswerConsentChallengeV310Response::Created(call.example())) }
    }
    /// Set the user of a consent (`OBPv4.0.0-addConsentUser`).
    fn add_consent_user_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        consent_id: String,
        body: crate::payload::Body<super::consent::PutConsentUserJsonV400>,
    ) -> impl Future<
        Output = Result<AddConsentUserV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddConsentUserV400Response::Ok(call.example())) }
    }
    /// List my consents at a bank without tokens (`OBPv4.0.0-getConsentInfos`).
    fn get_consent_infos_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetConsentInfosV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsentInfosV400Response::Ok(call.example())) }
    }
    /// List my consents (v3.1.0) (`OBPv3.1.0-getConsents`).
    fn get_consents_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetConsentsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsentsV310Response::Ok(call.example())) }
    }
    /// List my consents at a bank (v4.0.0) (`OBPv4.0.0-getConsents`).
    fn get_consents_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetConsentsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsentsV400Response::Ok(call.example())) }
    }
    /// Create a consent confirmed by e-mail (`OBPv3.1.0-createConsentEmail`).
    fn create_consent_email_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::consent::PostConsentEmailJsonV310>,
    ) -> impl Future<
        Output = Result<CreateConsentEmailV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateConsentEmailV310Response::Created(call.example())) }
    }
    /// Revoke one of my consents (`OBPv3.1.0-revokeConsent`).
    fn revoke_consent_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        consent_id: String,
    ) -> impl Future<
        Output = Result<RevokeConsentV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(RevokeConsentV310Response::Ok(call.example())) }
    }
    /// Create a consent confirmed by SMS (`OBPv3.1.0-createConsentSms`).
    fn create_consent_sms_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::consent::PostConsentPhoneJsonV310>,
    ) -> impl Future<
        Output = Result<CreateConsentSmsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateConsentSmsV310Response::Created(call.example())) }
    }
    /// Ask for a consent as an application (`OBPv5.0.0-createConsentRequest`).
    fn create_consent_request_v500(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::consent::PostConsentRequestJsonV500>,
    ) -> impl Future<
        Output = Result<CreateConsentRequestV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateConsentRequestV500Response::Created(call.example())) }
    }
    /// Get a consent request (`OBPv5.0.0-getConsentRequest`).
    fn get_consent_request_v500(
        &self,
        call: crate::call::Call,
        consent_request_id: String,
    ) -> impl Future<
        Output = Result<GetConsentRequestV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsentRequestV500Response::Ok(call.example())) }
    }
    /// Create a consent from a request, confirmed by e-mail (`OBPv5.0.0-createConsentByConsentRequestIdEmail`).
    fn create_consent_by_consent_request_id_email_v500(
        &self,
        call: crate::call::Call,
        consent_request_id: String,
    ) -> impl Future<
        Output = Result<
            CreateConsentByConsentRequestIdEmailV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateConsentByConsentRequestIdEmailV500Response::Created(call.example()))
        }
    }
    /// Get the consent made from a request (`OBPv5.0.0-getConsentByConsentRequestId`).
    fn get_consent_by_consent_request_id_v500(
        &self,
        call: crate::call::Call,
        consent_request_id: String,
    ) -> impl Future<
        Output = Result<GetConsentByConsentRequestIdV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetConsentByConsentRequestIdV500Response::Ok(call.example())) }
    }
    /// Create a consent from a request, confirmed by SMS (`OBPv5.0.0-createConsentByConsentRequestIdSms`).
    fn create_consent_by_consent_request_id_sms_v500(
        &self,
        call: crate::call::Call,
        consent_request_id: String,
    ) -> impl Future<
        Output = Result<
            CreateConsentByConsentRequestIdSmsV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateConsentByConsentRequestIdSmsV500Response::Created(call.example()))
        }
    }
    /// Revoke the consent used in this call (`OBPv5.1.0-selfRevokeConsent`).
    fn self_revoke_consent_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<SelfRevokeConsentV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(SelfRevokeConsentV510Response::Ok(call.example())) }
    }
    /// Show the client certificate of this call (`OBPv5.1.0-mtlsClientCertificateInfo`).
    fn mtls_client_certificate_info_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<MtlsClientCertificateInfoV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(MtlsClientCertificateInfoV510Response::Ok(call.example())) }
    }
}
/// Binds a [`ConsentApi`] to its routes.
#[derive(Debug)]
pub struct ConsentRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ConsentApi> poem_openapi::OpenApi for ConsentRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Consent", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Consent", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &UPDATE_CONSENT_STATUS_V400,
                    |api, sent| routes::answer(
                        api
                            .update_consent_status_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CONSENT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &REVOKE_CONSENT_AT_BANK_V510,
                    |api, sent| routes::answer(
                        api
                            .revoke_consent_at_bank_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CONSENT_ID"),
                            ),
                    ),
                ),
                (
                    &ANSWER_CONSENT_CHALLENGE_V310,
                    |api, sent| routes::answer(
                        api
                            .answer_consent_challenge_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CONSENT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_CONSENT_USER_V400,
                    |api, sent| routes::answer(
                        api
                            .add_consent_user_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CONSENT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CONSENT_INFOS_V400,
                    |api, sent| routes::answer(
                        api.get_consent_infos_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_CONSENTS_V310,
                    |api, sent| routes::answer(
                        api.get_consents_v310(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_CONSENTS_V400,
                    |api, sent| routes::answer(
                        api.get_consents_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_CONSENT_EMAIL_V310,
                    |api, sent| routes::answer(
                        api
                            .create_consent_email_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &REVOKE_CONSENT_V310,
                    |api, sent| routes::answer(
                        api
                            .revoke_consent_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CONSENT_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CONSENT_SMS_V310,
                    |api, sent| routes::answer(
                        api
                            .create_consent_sms_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_CONSENT_REQUEST_V500,
                    |api, sent| routes::answer(
                        api.create_consent_request_v500(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_CONSENT_REQUEST_V500,
                    |api, sent| routes::answer(
                        api
                            .get_consent_request_v500(
                                sent.call(),
                                sent.path("CONSENT_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CONSENT_BY_CONSENT_REQUEST_ID_EMAIL_V500,
                    |api, sent| routes::answer(
                        api
                            .create_consent_by_consent_request_id_email_v500(
                                sent.call(),
                                sent.path("CONSENT_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CONSENT_BY_CONSENT_REQUEST_ID_V500,
                    |api, sent| routes::answer(
                        api
                            .get_consent_by_consent_request_id_v500(
                                sent.call(),
                                sent.path("CONSENT_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CONSENT_BY_CONSENT_REQUEST_ID_SMS_V500,
                    |api, sent| routes::answer(
                        api
                            .create_consent_by_consent_request_id_sms_v500(
                                sent.call(),
                                sent.path("CONSENT_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &SELF_REVOKE_CONSENT_V510,
                    |api, sent| routes::answer(api.self_revoke_consent_v510(sent.call())),
                ),
                (
                    &MTLS_CLIENT_CERTIFICATE_INFO_V510,
                    |api, sent| routes::answer(
                        api.mtls_client_certificate_info_v510(sent.call()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-updateConsentStatus`.
pub static UPDATE_CONSENT_STATUS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateConsentStatus",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/consents/{CONSENT_ID}",
    template: "/banks/{BANK_ID}/consents/{CONSENT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "New-Style"],
    summary: "Set the state of a consent",
    description: "Sets the state of a consent, for example to `AUTHORISED`. Needs a login but no role.\n\nIt only works on servers that run without strong customer authentication. On others, the default,\nnothing changes and the answer is 202 with the consent as it is. An unknown consent is 400 with\nOBP-50200. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50200: Connector cannot return the data we requested.",
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
            name: "CONSENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9d429899-24f5-42c8-8565-943ffa6a7945"),
            description: "Id of the consent (`consent_id`).",
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
        schema: &super::account_application::ACCOUNT_APPLICATION_UPDATE_STATUS_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"status\":\"AUTHORISED\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The consent with its new state.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"AUTHORISED\"}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "CONSENT_ID",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutConsentStatusJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-revokeConsentAtBank`.
pub static REVOKE_CONSENT_AT_BANK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-revokeConsentAtBank",
    method: contract::Verb::DELETE,
    path: "/obp/v5.1.0/banks/{BANK_ID}/consents/{CONSENT_ID}",
    template: "/banks/{BANK_ID}/consents/{CONSENT_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Revoke a consent at a bank",
    description: "Ends a consent: its state becomes `REVOKED`. Needs a login and `CanRevokeConsentAtBank` at the bank.\n\nThe role does not reach beyond the caller's own consents: one that belongs to somebody else is\nOBP-35001, as if it did not exist. Only the prefix `v5.1.0` leads here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanRevokeConsentAtBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanRevokeConsentAtBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
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
        contract::Parameter {
            name: "CONSENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9d429899-24f5-42c8-8565-943ffa6a7945"),
            description: "Id of the consent (`consent_id`).",
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
        description: "The revoked consent.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"REJECTED\"}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "CONSENT_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanRevokeConsentAtBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 103usize,
                        end: 111usize,
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
/// `OBPv3.1.0-answerConsentChallenge`.
pub static ANSWER_CONSENT_CHALLENGE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-answerConsentChallenge",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/consents/{CONSENT_ID}/challenge",
    template: "/banks/{BANK_ID}/consents/{CONSENT_ID}/challenge",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Answer the challenge of a consent",
    description: "Confirms a new consent with the code that was sent by e-mail or SMS. Needs a login but no role.\n\nThe right code turns the status `INITIATED` into `ACCEPTED`. A wrong code is no error: the answer is 201\nas well, but the status is `REJECTED`, and there is no second try. A consent in any other state is\nanswered unchanged. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50200: Connector cannot return the data we requested.",
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
            name: "CONSENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9d429899-24f5-42c8-8565-943ffa6a7945"),
            description: "Id of the consent (`consent_id`).",
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
        schema: &super::user::POST_CONSENT_CHALLENGE_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"answer\":\"12345678\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The consent with its state after the answer.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\"}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "CONSENT_ID",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostConsentChallengeJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-addConsentUser`.
pub static ADD_CONSENT_USER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-addConsentUser",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/consents/{CONSENT_ID}/user-update-request",
    template: "/banks/{BANK_ID}/consents/{CONSENT_ID}/user-update-request",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "New-Style"],
    summary: "Set the user of a consent",
    description: "Makes the user `user_id` the owner of a consent. Needs a login but no role.\n\nThe check works the other way round than its name says: a consent that has a user gets the new one,\nwhile one without user is refused with OBP-35024. An unknown user is 400 with OBP-20057 and reported\nbefore an unknown consent. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-35024: The Consent's User is already added.",
        "OBP-10001: Incorrect json format.",
        "OBP-35001: Consent not found by CONSENT_ID. ",
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
            name: "CONSENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9d429899-24f5-42c8-8565-943ffa6a7945"),
            description: "Id of the consent (`consent_id`).",
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
        schema: &super::consent::PUT_CONSENT_USER_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"ed7a7c01-db37-45cc-ba12-0ae8891c195c\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The consent with its state and token.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"AUTHORISED\"}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "CONSENT_ID",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutConsentUserJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20057",
                summary: "There is no user with this id; use the `user_id`, not the login name.",
                json: "{\"code\":400,\"message\":\"OBP-20057: User not found by userId. Current UserId(ed7a7c01-db37-45cc-ba12-0ae8891c195c)\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-35024",
                summary: "The consent belongs to a user already; use another consent.",
                json: "{\"code\":400,\"message\":\"OBP-35024: The Consent's User is already added.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_35001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getConsentInfos`.
pub static GET_CONSENT_INFOS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getConsentInfos",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/my/consent-infos",
    template: "/banks/{BANK_ID}/my/consent-infos",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List my consents at a bank without tokens",
    description: "Lists the calling user's consents that contain a view at this bank, newest first: application, state,\nstandard and when they were last used. Needs a login but no role.\n\nThe tokens are not answered. Consents that contain only roles are not in it. The prefixes `v4.0.0` to\n`v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The consents, possibly none.",
        schema: Some(&super::consent::CONSENT_INFOS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consents\":[{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"last_action_date\":\"2020-01-27\",\"last_usage_date\":\"2021-04-08T09:12:27Z\",\"status\":\"INITIATED\",\"api_standard\":\"Berlin Group\",\"api_version\":\"v1.3\"}]}",
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getConsents`.
pub static GET_CONSENTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getConsents",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/my/consents",
    template: "/banks/{BANK_ID}/my/consents",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List my consents (v3.1.0)",
    description: "Lists all consents of the calling user with state and token. Needs a login but no role.\n\nThe bank in the path must exist but does not narrow the list; from `v4.0.0` on it does. Only the prefix\n`v3.1.0` leads here. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The consents, possibly none.",
        schema: Some(&super::consent::CONSENTS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consents\":[{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\"}]}",
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getConsents`.
pub static GET_CONSENTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getConsents",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/my/consents",
    template: "/banks/{BANK_ID}/my/consents",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List my consents at a bank (v4.0.0)",
    description: "Lists the calling user's consents that contain a view at this bank, newest first, with state and token.\nNeeds a login but no role.\n\nConsents that contain only roles are not in the list. The prefixes `v4.0.0` to `v5.1.0` lead here. There\nis no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The consents, possibly none.",
        schema: Some(&super::consent::CONSENTS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consents\":[{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\",\"api_standard\":\"Berlin Group\",\"api_version\":\"v1.3\"}]}",
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createConsentEmail`.
pub static CREATE_CONSENT_EMAIL_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createConsentEmail",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/my/consents/EMAIL",
    template: "/banks/{BANK_ID}/my/consents/EMAIL",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Create a consent confirmed by e-mail",
    description: "Creates a consent, with which an application may use roles and views of the calling user for a limited\ntime, and sends a code to the address in `email`. Needs a login; the user must hold every role and view\nlisted.\n\nThe consent starts as `INITIATED` and works only after the code was given as answer to its challenge.\n`time_to_live` is in seconds and limited by the server, by default to 3600. `consumer_id` binds the\nconsent to one application. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-35009: Only SMS and EMAIL are supported as SCA methods. ",
        "OBP-35013: Consents can only contain Roles that you already have access to.",
        "OBP-35014: Consents can only contain Views that you already have access to.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20058: Consumer is disabled.",
        "OBP-50200: Connector cannot return the data we requested.",
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
    request: Some(contract::RequestBody {
        schema: &super::consent::POST_CONSENT_EMAIL_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"everything\":false,\"views\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}],\"entitlements\":[{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanGetCustomer\"}],\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"email\":\"felixsmith@example.com\",\"valid_from\":\"2026-11-22T11:27:13Z\",\"time_to_live\":3600}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new consent with its token.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\"}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_35009,
        &super::shared::ERROR_400_OBP_35013,
        &super::shared::ERROR_400_OBP_35014,
        &super::shared::ERROR_400_OBP_20058,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30019_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-revokeConsent`.
pub static REVOKE_CONSENT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-revokeConsent",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/my/consents/{CONSENT_ID}/revoke",
    template: "/banks/{BANK_ID}/my/consents/{CONSENT_ID}/revoke",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Revoke one of my consents",
    description: "Ends a consent of the calling user: its state becomes `REVOKED`. Needs a login but no role.\n\nMind that this `GET` changes data. Somebody else's or an unknown consent is 400 with OBP-35001; one that\nis revoked already is refused. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            name: "CONSENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9d429899-24f5-42c8-8565-943ffa6a7945"),
            description: "Id of the consent (`consent_id`).",
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
        description: "The revoked consent.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"REJECTED\"}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "CONSENT_ID",
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
        &super::shared::ERROR_400_OBP_35001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createConsentSms`.
pub static CREATE_CONSENT_SMS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createConsentSms",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/my/consents/SMS",
    template: "/banks/{BANK_ID}/my/consents/SMS",
    aliases: &["/banks/{BANK_ID}/my/consents/{SCA_METHOD}"],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Create a consent confirmed by SMS",
    description: "Creates a consent, with which an application may use roles and views of the calling user for a limited\ntime, and sends a code to the number in `phone_number`. Needs a login; the user must hold every role and\nview listed.\n\nThe consent starts as `INITIATED` and works only after the code was given as answer to its challenge.\n`time_to_live` is in seconds and limited by the server, by default to 3600. The server must be set up to\nsend SMS. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-35009: Only SMS and EMAIL are supported as SCA methods. ",
        "OBP-35013: Consents can only contain Roles that you already have access to.",
        "OBP-35014: Consents can only contain Views that you already have access to.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20058: Consumer is disabled.",
        "OBP-00010: Missing props value at this API instance - ",
        "OBP-35010: SMS server is not working or SMS server can not send the message to the phone number:",
        "OBP-50200: Connector cannot return the data we requested.",
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
    request: Some(contract::RequestBody {
        schema: &super::consent::POST_CONSENT_PHONE_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"everything\":false,\"views\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}],\"entitlements\":[{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanGetCustomer\"}],\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"phone_number\":\"+44 07972 444 876\",\"valid_from\":\"2026-11-22T11:27:13Z\",\"time_to_live\":3600}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new consent with its token.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\"}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_35009,
        &super::shared::ERROR_400_OBP_35013,
        &super::shared::ERROR_400_OBP_35014,
        &super::shared::ERROR_400_OBP_20058,
        &super::shared::ERROR_400_OBP_00010,
        &super::shared::ERROR_400_OBP_35010,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30019_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createConsentRequest`.
pub static CREATE_CONSENT_REQUEST_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createConsentRequest",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/consumer/consent-requests",
    template: "/consumer/consent-requests",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Ask for a consent as an application",
    description: "Stores what an application wants to be allowed: accounts named by their routing, each with a view, and\nroles, for a limited time. Needs an application that the server knows; a user need not be logged in. The\nserver may demand a PSD2 certificate.\n\nAccounts and roles are checked only when a user turns the request into a consent. `time_to_live` is in\nseconds and limited by the server, by default to 3600. The prefixes `v5.0.0` and `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-35020: You exceeded max value of time to live of consents.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::consent::POST_CONSENT_REQUEST_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"everything\":false,\"account_access\":[{\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"},\"view_id\":\"owner\"}],\"entitlements\":[{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanGetCustomer\"}],\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"email\":\"felixsmith@example.com\",\"phone_number\":\"+44 07972 444 876\",\"valid_from\":\"2026-11-22T11:27:13Z\",\"time_to_live\":3600}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored request with its id.",
        schema: Some(&super::consent::CONSENT_REQUEST_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_request_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"payload\":{\"everything\":false,\"account_access\":[{\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"},\"view_id\":\"owner\"}],\"phone_number\":\"+44 07972 444 876\",\"valid_from\":\"2022-06-14T12:42:00Z\",\"time_to_live\":3600},\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostConsentBodyCommonJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-35020",
                summary: "The consent would live too long; send a smaller `time_to_live`. The message gives the longest, in seconds.",
                json: "{\"code\":400,\"message\":\"OBP-35020: You exceeded max value of time to live of consents.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getConsentRequest`.
pub static GET_CONSENT_REQUEST_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getConsentRequest",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/consumer/consent-requests/{CONSENT_REQUEST_ID}",
    template: "/consumer/consent-requests/{CONSENT_REQUEST_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get a consent request",
    description: "Returns a consent request as the application sent it. Needs an application that the server knows; a user\nneed not be logged in. The server may demand a PSD2 certificate.\n\nAn unknown request is 400 with OBP-35028. `payload` holds the members of the original body, even those\nthe server does not use. The prefixes `v5.0.0` and `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-35028: Consent Request not found by CONSENT_REQUEST_ID. ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSENT_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the request for a consent (`consent_request_id`), not of the consent made from it.",
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
        description: "The request.",
        schema: Some(&super::consent::CONSENT_REQUEST_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_request_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"payload\":{\"everything\":false,\"account_access\":[{\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"},\"view_id\":\"owner\"}],\"phone_number\":\"+44 07972 444 876\",\"valid_from\":\"2022-06-14T12:42:00Z\",\"time_to_live\":3600},\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[
                    contract::Slot {
                        start: 23usize,
                        end: 59usize,
                        part: "CONSENT_REQUEST_ID",
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
        &super::shared::ERROR_400_OBP_35028,
        &super::shared::ERROR_400_OBP_50000,
        &contract::NamedError {
            status: 401u16,
            example: contract::Example {
                name: "OBP-20200",
                summary: "The server cannot tell which application calls; log in with a token of a registered one.",
                json: "{\"code\":401,\"message\":\"OBP-20200: The application cannot be identified. \"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createConsentByConsentRequestIdEmail`.
pub static CREATE_CONSENT_BY_CONSENT_REQUEST_ID_EMAIL_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createConsentByConsentRequestIdEmail",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/consumer/consent-requests/{CONSENT_REQUEST_ID}/EMAIL/consents",
    template: "/consumer/consent-requests/{CONSENT_REQUEST_ID}/EMAIL/consents",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Create a consent from a request, confirmed by e-mail",
    description: "Turns an application's consent request into a consent of the calling user and sends a code to the\naddress in the request. Needs a login; the user must hold every role and view that the request asks for.\n\nNo body is needed: all comes from the request, which must contain `email`. A request can be used once, a\nsecond time is OBP-35029. The consent works only after the code was given as answer to its challenge.\nThe prefixes `v5.0.0` and `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-35009: Only SMS and EMAIL are supported as SCA methods. ",
        "OBP-35013: Consents can only contain Roles that you already have access to.",
        "OBP-35014: Consents can only contain Views that you already have access to.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20058: Consumer is disabled.",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSENT_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the request for a consent (`consent_request_id`), not of the consent made from it.",
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
        status: 201u16,
        description: "The new consent with its token.",
        schema: Some(&super::consent::CONSENT_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\",\"consent_request_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
                slots: &[
                    contract::Slot {
                        start: 794usize,
                        end: 830usize,
                        part: "CONSENT_REQUEST_ID",
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
        &super::shared::ERROR_400_OBP_35028,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_35009,
        &super::shared::ERROR_400_OBP_35013,
        &super::shared::ERROR_400_OBP_35014,
        &super::shared::ERROR_400_OBP_20058,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_30019_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getConsentByConsentRequestId`.
pub static GET_CONSENT_BY_CONSENT_REQUEST_ID_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getConsentByConsentRequestId",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/consumer/consent-requests/{CONSENT_REQUEST_ID}/consents",
    template: "/consumer/consent-requests/{CONSENT_REQUEST_ID}/consents",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get the consent made from a request",
    description: "Returns the consent that a user made from a consent request, with its state and token: this is how the\napplication learns of it. Needs an application that the server knows; a user need not be logged in.\n\nAs long as there is no consent the answer is 400 with OBP-35028, just as for an unknown request. The\nprefixes `v5.0.0` and `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSENT_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the request for a consent (`consent_request_id`), not of the consent made from it.",
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
        description: "The consent with its state and token.",
        schema: Some(&super::consent::CONSENT_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\",\"consent_request_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
                slots: &[
                    contract::Slot {
                        start: 794usize,
                        end: 830usize,
                        part: "CONSENT_REQUEST_ID",
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
        &super::shared::ERROR_400_OBP_35028,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createConsentByConsentRequestIdSms`.
pub static CREATE_CONSENT_BY_CONSENT_REQUEST_ID_SMS_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createConsentByConsentRequestIdSms",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/consumer/consent-requests/{CONSENT_REQUEST_ID}/SMS/consents",
    template: "/consumer/consent-requests/{CONSENT_REQUEST_ID}/SMS/consents",
    aliases: &["/consumer/consent-requests/{CONSENT_REQUEST_ID}/{SCA_METHOD}/consents"],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Create a consent from a request, confirmed by SMS",
    description: "Turns an application's consent request into a consent of the calling user and sends a code to the number\nin the request. Needs a login; the user must hold every role and view that the request asks for.\n\nNo body is needed: all comes from the request, which must contain `phone_number`. A request can be used\nonce, a second time is OBP-35029. The server must be set up to send SMS. The prefixes `v5.0.0` and\n`v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-35029: The CONSENT_REQUEST_ID is invalid. ",
        "OBP-35009: Only SMS and EMAIL are supported as SCA methods. ",
        "OBP-35013: Consents can only contain Roles that you already have access to.",
        "OBP-35014: Consents can only contain Views that you already have access to.",
        "OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.",
        "OBP-20058: Consumer is disabled.",
        "OBP-00010: Missing props value at this API instance - ",
        "OBP-35010: SMS server is not working or SMS server can not send the message to the phone number:",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "CONSENT_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the request for a consent (`consent_request_id`), not of the consent made from it.",
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
        status: 201u16,
        description: "The new consent with its token.",
        schema: Some(&super::consent::CONSENT_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"INITIATED\",\"consent_request_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
                slots: &[
                    contract::Slot {
                        start: 794usize,
                        end: 830usize,
                        part: "CONSENT_REQUEST_ID",
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
        &super::shared::ERROR_400_OBP_35028,
        &super::shared::ERROR_400_OBP_10001_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-35029",
                summary: "A consent was made from this request already; start a new request.",
                json: "{\"code\":400,\"message\":\"OBP-35029: The CONSENT_REQUEST_ID is invalid. \"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_35009,
        &super::shared::ERROR_400_OBP_35013,
        &super::shared::ERROR_400_OBP_35014,
        &super::shared::ERROR_400_OBP_20058,
        &super::shared::ERROR_400_OBP_00010,
        &super::shared::ERROR_400_OBP_35010,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_30019_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-selfRevokeConsent`.
pub static SELF_REVOKE_CONSENT_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-selfRevokeConsent",
    method: contract::Verb::DELETE,
    path: "/obp/v5.1.0/my/consent/current",
    template: "/my/consent/current",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Revoke the consent used in this call",
    description: "Ends the consent whose id is in the header `Consent-Id` of this very call: its state becomes `REVOKED`.\nNeeds a login but no role.\n\nIt is meant for an application that no longer needs its consent. Without the header, or with an unknown\nid, the answer is 400 with OBP-35001. Only the prefix `v5.1.0` leads here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The revoked consent.",
        schema: Some(&super::consent::CONSENT_CHALLENGE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"consent_id\":\"9d429899-24f5-42c8-8565-943ffa6a7945\",\"jwt\":\"eyJhbGciOiJIUzI1NiJ9.eyJlbnRpdGxlbWVudHMiOltdLCJjcmVhdGVkQnlVc2VySWQiOiJhYjY1MzlhOS1iMTA1LTQ0ODktYTg4My0wYWQ4ZDZjNjE2NTciLCJzdWIiOiIyMWUxYzhjYy1mOTE4LTRlYWMtYjhlMy01ZTVlZWM2YjNiNGIiLCJhdWQiOiJlanpuazUwNWQxMzJyeW9tbmhieDFxbXRvaHVyYnNiYjBraWphanNrIiwibmJmIjoxNTUzNTU0ODk5LCJpc3MiOiJodHRwczpcL1wvd3d3Lm9wZW5iYW5rcHJvamVjdC5jb20iLCJleHAiOjE1NTM1NTg0OTksImlhdCI6MTU1MzU1NDg5OSwianRpIjoiMDlmODhkNWYtZWNlNi00Mzk4LThlOTktNjYxMWZhMWNkYmQ1Iiwidmlld3MiOlt7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAxIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifSx7ImFjY291bnRfaWQiOiJtYXJrb19wcml2aXRlXzAyIiwiYmFua19pZCI6ImdoLjI5LnVrLngiLCJ2aWV3X2lkIjoib3duZXIifV19.8cc7cBEf2NyQvJoukBCmDLT7LXYcuzTcSYLqSpbxLp4\",\"status\":\"REJECTED\"}",
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
        &super::shared::ERROR_400_OBP_35001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-mtlsClientCertificateInfo`.
pub static MTLS_CLIENT_CERTIFICATE_INFO_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-mtlsClientCertificateInfo",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/my/mtls/certificate/current",
    template: "/my/mtls/certificate/current",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["Consent", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Show the client certificate of this call",
    description: "Shows what the server reads from the client certificate of the call: owner, issuer, period of validity\nand PSD2 roles. Needs a login but no role.\n\nThe certificate is taken from the header `PSD2-CERT`; without it the answer is 400 with OBP-20300. Only\nthe prefix `v5.1.0` leads here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "What the certificate says.",
        schema: Some(&super::consent::MTLS_CLIENT_CERTIFICATE_INFO_V510_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"subject_domain_name\":\"OID.2.5.4.41=VPN, EMAILADDRESS=admin@tesobe.com, CN=TESOBE CA, OU=TESOBE Operations, O=TESOBE, L=Berlin, ST=Berlin, C=DE\",\"issuer_domain_name\":\"CN=localhost, O=TESOBE GmbH, ST=Berlin, C=DE\",\"not_before\":\"2022-04-01T10:13:00.000Z\",\"not_after\":\"2032-04-01T10:13:00.000Z\",\"roles_info\":\"PEM Encoded Certificate does not contain PSD2 roles.\"}",
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
                name: "OBP-20300",
                summary: "The call brought no client certificate that the server can read; send one in the header of the request.",
                json: "{\"code\":400,\"message\":\"OBP-20300: PEM Encoded Certificate issue. <- OBP-20306: PEM Encoded Certificate cannot be found at request header.\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `consent.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &UPDATE_CONSENT_STATUS_V400,
    &REVOKE_CONSENT_AT_BANK_V510,
    &ANSWER_CONSENT_CHALLENGE_V310,
    &ADD_CONSENT_USER_V400,
    &GET_CONSENT_INFOS_V400,
    &GET_CONSENTS_V310,
    &GET_CONSENTS_V400,
    &CREATE_CONSENT_EMAIL_V310,
    &REVOKE_CONSENT_V310,
    &CREATE_CONSENT_SMS_V310,
    &CREATE_CONSENT_REQUEST_V500,
    &GET_CONSENT_REQUEST_V500,
    &CREATE_CONSENT_BY_CONSENT_REQUEST_ID_EMAIL_V500,
    &GET_CONSENT_BY_CONSENT_REQUEST_ID_V500,
    &CREATE_CONSENT_BY_CONSENT_REQUEST_ID_SMS_V500,
    &SELF_REVOKE_CONSENT_V510,
    &MTLS_CLIENT_CERTIFICATE_INFO_V510,
];
