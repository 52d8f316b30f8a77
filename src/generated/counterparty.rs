//! Generated from openapi/counterparty.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// List of other accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OtherAccountsJSON {
    /// Accounts that this account deals with; empty if there is none.
    pub other_accounts: Vec<super::transaction::OtherAccountJSON>,
}
/// Table of [`OtherAccountsJSON`].
pub static OTHER_ACCOUNTS_JSON: schema::Schema = schema::Schema {
    name: Some("OtherAccountsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "other_accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::OTHER_ACCOUNT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts that this account deals with; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of other accounts.",
};
/// A counterparty with what users noted about it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyWithMetadataJson {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Id of the user who created the counterparty.
    pub created_by_user_id: String,
    /// Id of the bank whose account the counterparty belongs to.
    pub this_bank_id: String,
    /// Id of the account that the counterparty belongs to.
    pub this_account_id: String,
    /// View through which the counterparty was created.
    pub this_view_id: String,
    /// Id of the counterparty.
    pub counterparty_id: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Additional keys and values that the bank needs for the counterparty.
    pub bespoke: Vec<super::counterparty::PostUserAuthContextJson>,
    /// What users stored about the counterparty: aliases, addresses and places.
    pub metadata: super::counterparty::CounterpartyMetadataJson,
}
/// Table of [`CounterpartyWithMetadataJson`].
pub static COUNTERPARTY_WITH_METADATA_JSON: schema::Schema = schema::Schema {
    name: Some("CounterpartyWithMetadataJson"),
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
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
                    description: "Id of the user who created the counterparty.",
                },
            },
            schema::Property {
                name: "this_bank_id",
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
                    description: "Id of the bank whose account the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_account_id",
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
                    description: "Id of the account that the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_view_id",
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
                    description: "View through which the counterparty was created.",
                },
            },
            schema::Property {
                name: "counterparty_id",
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
                    description: "Id of the counterparty.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "bespoke",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::POST_USER_AUTH_CONTEXT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values that the bank needs for the counterparty.",
                },
            },
            schema::Property {
                name: "metadata",
                required: true,
                schema: &super::counterparty::COUNTERPARTY_METADATA_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A counterparty with what users noted about it.",
};
/// A key with its value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostUserAuthContextJson {
    /// Name of the value.
    pub key: String,
    /// Value that belongs to the key.
    pub value: String,
}
/// Table of [`PostUserAuthContextJson`].
pub static POST_USER_AUTH_CONTEXT_JSON: schema::Schema = schema::Schema {
    name: Some("PostUserAuthContextJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Name of the value.",
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
                    description: "Value that belongs to the key.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A key with its value.",
};
/// What users of the account noted about a counterparty.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyMetadataJson {
    /// Alias shown by views that use public aliases.
    pub public_alias: String,
    /// Further information on the counterparty, as free text.
    pub more_info: String,
    /// Web address of the counterparty.
    pub url: String,
    /// Web address of a picture of the counterparty, for example a logo.
    pub image_url: String,
    /// Address of the company's entry at Open Corporates.
    pub open_corporates_url: String,
    /// Where the company behind the other account is registered.
    pub corporate_location: Option<super::counterparty::LocationJSON>,
    /// Where the holder of the other account really is.
    pub physical_location: Option<super::counterparty::LocationJSON>,
    /// Alias shown by views that use private aliases.
    pub private_alias: String,
}
/// Table of [`CounterpartyMetadataJson`].
pub static COUNTERPARTY_METADATA_JSON: schema::Schema = schema::Schema {
    name: Some("CounterpartyMetadataJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "public_alias",
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
                    description: "Alias shown by views that use public aliases.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    description: "Further information on the counterparty, as free text.",
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
                    description: "Web address of the counterparty.",
                },
            },
            schema::Property {
                name: "image_url",
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
                    description: "Web address of a picture of the counterparty, for example a logo.",
                },
            },
            schema::Property {
                name: "open_corporates_url",
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
                    description: "Address of the company's entry at Open Corporates.",
                },
            },
            schema::Property {
                name: "corporate_location",
                required: true,
                schema: &super::counterparty::LOCATION_JSON,
            },
            schema::Property {
                name: "physical_location",
                required: true,
                schema: &super::counterparty::LOCATION_JSON,
            },
            schema::Property {
                name: "private_alias",
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
                    description: "Alias shown by views that use private aliases.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What users of the account noted about a counterparty.",
};
/// Place on the map, with the user who noted it and the date.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LocationJSON {
    /// Degrees north, from -90 to 90.
    pub latitude: f64,
    /// Degrees east, from -180 to 180.
    pub longitude: f64,
    /// When the location was stored.
    pub date: String,
    /// User who added the entry.
    pub user: super::counterparty::UserJSONV210,
}
/// Table of [`LocationJSON`].
pub static LOCATION_JSON: schema::Schema = schema::Schema {
    name: Some("LocationJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "latitude",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Degrees north, from -90 to 90.",
                },
            },
            schema::Property {
                name: "longitude",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Degrees east, from -180 to 180.",
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
                    description: "When the location was stored.",
                },
            },
            schema::Property {
                name: "user",
                required: true,
                schema: &super::counterparty::USER_JSONV210,
            },
        ],
        additional: None,
    },
    nullable: true,
    example: None,
    description: "Place on the map, with the user who noted it and the date.",
};
/// A user: login name and where it is known.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserJSONV210 {
    /// Id of the user at the `provider`; the login name for users registered here.
    pub id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// E-mail address of the user, in spite of the name.
    pub username: String,
}
/// Table of [`UserJSONV210`].
pub static USER_JSONV210: schema::Schema = schema::Schema {
    name: Some("UserJSONV210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the user at the `provider`; the login name for users registered here.",
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
                    description: "E-mail address of the user, in spite of the name.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user: login name and where it is known.",
};
/// List of counterparties.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartiesJsonV220 {
    /// Counterparties of the account; empty if there is none.
    pub counterparties: Vec<super::counterparty::CounterpartyJsonV220>,
}
/// Table of [`CounterpartiesJsonV220`].
pub static COUNTERPARTIES_JSON_V220: schema::Schema = schema::Schema {
    name: Some("CounterpartiesJsonV220"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "counterparties",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::COUNTERPARTY_JSON_V220,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Counterparties of the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of counterparties.",
};
/// A counterparty of an account: whom it can pay.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyJsonV220 {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Id of the user who created the counterparty.
    pub created_by_user_id: String,
    /// Id of the bank whose account the counterparty belongs to.
    pub this_bank_id: String,
    /// Id of the account that the counterparty belongs to.
    pub this_account_id: String,
    /// View through which the counterparty was created.
    pub this_view_id: String,
    /// Id of the counterparty.
    pub counterparty_id: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Additional keys and values that the bank needs for the counterparty.
    pub bespoke: Vec<super::counterparty::PostUserAuthContextJson>,
}
/// Table of [`CounterpartyJsonV220`].
pub static COUNTERPARTY_JSON_V220: schema::Schema = schema::Schema {
    name: Some("CounterpartyJsonV220"),
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
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
                    description: "Id of the user who created the counterparty.",
                },
            },
            schema::Property {
                name: "this_bank_id",
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
                    description: "Id of the bank whose account the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_account_id",
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
                    description: "Id of the account that the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_view_id",
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
                    description: "View through which the counterparty was created.",
                },
            },
            schema::Property {
                name: "counterparty_id",
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
                    description: "Id of the counterparty.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "bespoke",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::POST_USER_AUTH_CONTEXT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values that the bank needs for the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A counterparty of an account: whom it can pay.",
};
/// List of other accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OtherAccountsJsonV300 {
    /// Accounts that this account deals with; empty if there is none.
    pub other_accounts: Vec<super::transaction::OtherAccountJsonV300>,
}
/// Table of [`OtherAccountsJsonV300`].
pub static OTHER_ACCOUNTS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("OtherAccountsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "other_accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::OTHER_ACCOUNT_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts that this account deals with; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of other accounts.",
};
/// A counterparty with what users noted about it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyWithMetadataJson400 {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Currency in which the counterparty is paid.
    pub currency: String,
    /// Id of the user who created the counterparty.
    pub created_by_user_id: String,
    /// Id of the bank whose account the counterparty belongs to.
    pub this_bank_id: String,
    /// Id of the account that the counterparty belongs to.
    pub this_account_id: String,
    /// View through which the counterparty was created.
    pub this_view_id: String,
    /// Id of the counterparty.
    pub counterparty_id: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Additional keys and values that the bank needs for the counterparty.
    pub bespoke: Vec<super::counterparty::PostUserAuthContextJson>,
    /// What users stored about the counterparty: aliases, addresses and places.
    pub metadata: super::counterparty::CounterpartyMetadataJson,
}
/// Table of [`CounterpartyWithMetadataJson400`].
pub static COUNTERPARTY_WITH_METADATA_JSON400: schema::Schema = schema::Schema {
    name: Some("CounterpartyWithMetadataJson400"),
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
                },
            },
            schema::Property {
                name: "currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency in which the counterparty is paid.",
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
                    description: "Id of the user who created the counterparty.",
                },
            },
            schema::Property {
                name: "this_bank_id",
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
                    description: "Id of the bank whose account the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_account_id",
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
                    description: "Id of the account that the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_view_id",
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
                    description: "View through which the counterparty was created.",
                },
            },
            schema::Property {
                name: "counterparty_id",
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
                    description: "Id of the counterparty.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "bespoke",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::POST_USER_AUTH_CONTEXT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values that the bank needs for the counterparty.",
                },
            },
            schema::Property {
                name: "metadata",
                required: true,
                schema: &super::counterparty::COUNTERPARTY_METADATA_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A counterparty with what users noted about it.",
};
/// List of counterparties.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartiesJson400 {
    /// Counterparties of the account; empty if there is none.
    pub counterparties: Vec<super::counterparty::CounterpartyJson400>,
}
/// Table of [`CounterpartiesJson400`].
pub static COUNTERPARTIES_JSON400: schema::Schema = schema::Schema {
    name: Some("CounterpartiesJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "counterparties",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::COUNTERPARTY_JSON400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Counterparties of the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of counterparties.",
};
/// A counterparty of an account: whom it can pay.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CounterpartyJson400 {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Currency in which the counterparty is paid.
    pub currency: String,
    /// Id of the user who created the counterparty.
    pub created_by_user_id: String,
    /// Id of the bank whose account the counterparty belongs to.
    pub this_bank_id: String,
    /// Id of the account that the counterparty belongs to.
    pub this_account_id: String,
    /// View through which the counterparty was created.
    pub this_view_id: String,
    /// Id of the counterparty.
    pub counterparty_id: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Additional keys and values that the bank needs for the counterparty.
    pub bespoke: Vec<super::counterparty::PostUserAuthContextJson>,
}
/// Table of [`CounterpartyJson400`].
pub static COUNTERPARTY_JSON400: schema::Schema = schema::Schema {
    name: Some("CounterpartyJson400"),
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
                },
            },
            schema::Property {
                name: "currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency in which the counterparty is paid.",
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
                    description: "Id of the user who created the counterparty.",
                },
            },
            schema::Property {
                name: "this_bank_id",
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
                    description: "Id of the bank whose account the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_account_id",
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
                    description: "Id of the account that the counterparty belongs to.",
                },
            },
            schema::Property {
                name: "this_view_id",
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
                    description: "View through which the counterparty was created.",
                },
            },
            schema::Property {
                name: "counterparty_id",
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
                    description: "Id of the counterparty.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "bespoke",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::counterparty::POST_USER_AUTH_CONTEXT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values that the bank needs for the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A counterparty of an account: whom it can pay.",
};
/// Data for a new counterparty in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCounterpartyJSON {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Additional keys and values that the bank needs for the counterparty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bespoke: Option<Vec<super::user::PostUserAuthContextJsonRequest>>,
}
/// Table of [`PostCounterpartyJSON`].
pub static POST_COUNTERPARTY_JSON: schema::Schema = schema::Schema {
    name: Some("PostCounterpartyJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "bespoke",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values that the bank needs for the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new counterparty in the form of v2.2.0.",
};
/// Data for a new counterparty.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCounterpartyJson400 {
    /// Name of the counterparty.
    pub name: String,
    /// Description of the counterparty.
    pub description: String,
    /// Currency in which the counterparty is paid.
    pub currency: String,
    /// Addressing scheme of the counterparty's account, for example `OBP`.
    pub other_account_routing_scheme: String,
    /// Identifier of the counterparty's account in its scheme.
    pub other_account_routing_address: String,
    /// Addressing scheme of the second identifier, for example `IBAN`.
    pub other_account_secondary_routing_scheme: String,
    /// Second identifier of the counterparty's account in its scheme.
    pub other_account_secondary_routing_address: String,
    /// Addressing scheme of the counterparty's bank, for example `OBP`.
    pub other_bank_routing_scheme: String,
    /// Identifier of the counterparty's bank in its scheme.
    pub other_bank_routing_address: String,
    /// Addressing scheme of the counterparty's branch, for example `OBP`.
    pub other_branch_routing_scheme: String,
    /// Identifier of the counterparty's branch in its scheme.
    pub other_branch_routing_address: String,
    /// Whether money may be sent to the counterparty.
    pub is_beneficiary: bool,
    /// Additional keys and values that the bank needs for the counterparty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bespoke: Option<Vec<super::user::PostUserAuthContextJsonRequest>>,
}
/// Table of [`PostCounterpartyJson400`].
pub static POST_COUNTERPARTY_JSON400: schema::Schema = schema::Schema {
    name: Some("PostCounterpartyJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
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
                    description: "Name of the counterparty.",
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
                    description: "Description of the counterparty.",
                },
            },
            schema::Property {
                name: "currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency in which the counterparty is paid.",
                },
            },
            schema::Property {
                name: "other_account_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's account, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_account_routing_address",
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
                    description: "Identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_scheme",
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
                    description: "Addressing scheme of the second identifier, for example `IBAN`.",
                },
            },
            schema::Property {
                name: "other_account_secondary_routing_address",
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
                    description: "Second identifier of the counterparty's account in its scheme.",
                },
            },
            schema::Property {
                name: "other_bank_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's bank, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_bank_routing_address",
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
                    description: "Identifier of the counterparty's bank in its scheme.",
                },
            },
            schema::Property {
                name: "other_branch_routing_scheme",
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
                    description: "Addressing scheme of the counterparty's branch, for example `OBP`.",
                },
            },
            schema::Property {
                name: "other_branch_routing_address",
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
                    description: "Identifier of the counterparty's branch in its scheme.",
                },
            },
            schema::Property {
                name: "is_beneficiary",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether money may be sent to the counterparty.",
                },
            },
            schema::Property {
                name: "bespoke",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional keys and values that the bank needs for the counterparty.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new counterparty.",
};
/// What `OBPv2.2.0-createCounterparty` answers.
pub type CreateCounterpartyV220Response = crate::answer::Created<
    super::counterparty::CounterpartyWithMetadataJson,
>;
/// What `OBPv2.2.0-getExplictCounterpartiesForAccount` answers.
pub type GetExplictCounterpartiesForAccountV220Response = crate::answer::Ok<
    super::counterparty::CounterpartiesJsonV220,
>;
/// What `OBPv4.0.0-createCounterparty` answers.
pub type CreateCounterpartyV400Response = crate::answer::Created<
    super::counterparty::CounterpartyWithMetadataJson400,
>;
/// What `OBPv4.0.0-getExplictCounterpartiesForAccount` answers.
pub type GetExplictCounterpartiesForAccountV400Response = crate::answer::Ok<
    super::counterparty::CounterpartiesJson400,
>;
/// What `OBPv2.2.0-getExplictCounterpartyById` answers.
pub type GetExplictCounterpartyByIdV220Response = crate::answer::Ok<
    super::counterparty::CounterpartyWithMetadataJson,
>;
/// What `OBPv4.0.0-getExplictCounterpartyById` answers.
pub type GetExplictCounterpartyByIdV400Response = crate::answer::Ok<
    super::counterparty::CounterpartyWithMetadataJson400,
>;
/// What `OBPv1.2.1-getOtherAccountsForBankAccount` answers.
pub type GetOtherAccountsForBankAccountV121Response = crate::answer::Ok<
    super::counterparty::OtherAccountsJSON,
>;
/// What `OBPv3.0.0-getOtherAccountsForBankAccount` answers.
pub type GetOtherAccountsForBankAccountV300Response = crate::answer::Ok<
    super::counterparty::OtherAccountsJsonV300,
>;
/// What `OBPv1.2.1-getOtherAccountByIdForBankAccount` answers.
pub type GetOtherAccountByIdForBankAccountV121Response = crate::answer::Ok<
    super::transaction::OtherAccountJSON,
>;
/// What `OBPv3.0.0-getOtherAccountByIdForBankAccount` answers.
pub type GetOtherAccountByIdForBankAccountV300Response = crate::answer::Ok<
    super::transaction::OtherAccountJsonV300,
>;
/// What `OBPv4.0.0-createCounterpartyForAnyAccount` answers.
pub type CreateCounterpartyForAnyAccountV400Response = crate::answer::Created<
    super::counterparty::CounterpartyWithMetadataJson400,
>;
/// What `OBPv4.0.0-getCounterpartiesForAnyAccount` answers.
pub type GetCounterpartiesForAnyAccountV400Response = crate::answer::Ok<
    super::counterparty::CounterpartiesJson400,
>;
/// What `OBPv4.0.0-deleteCounterpartyForAnyAccount` answers.
pub type DeleteCounterpartyForAnyAccountV400Response = crate::answer::empty::Ok;
/// What `OBPv4.0.0-getCounterpartyByIdForAnyAccount` answers.
pub type GetCounterpartyByIdForAnyAccountV400Response = crate::answer::Ok<
    super::counterparty::CounterpartyWithMetadataJson400,
>;
/// What `OBPv4.0.0-getCounterpartyByNameForAnyAccount` answers.
pub type GetCounterpartyByNameForAnyAccountV400Response = crate::answer::Ok<
    super::counterparty::CounterpartyWithMetadataJson400,
>;
/// The operations of `counterparty.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait CounterpartyApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a counterparty (v2.2.0) (`OBPv2.2.0-createCounterparty`).
    fn create_counterparty_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::counterparty::PostCounterpartyJSON>,
    ) -> impl Future<
        Output = Result<CreateCounterpartyV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCounterpartyV220Response::Created(call.example())) }
    }
    /// List the created counterparties of an account (v2.2.0) (`OBPv2.2.0-getExplictCounterpartiesForAccount`).
    fn get_explict_counterparties_for_account_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetExplictCounterpartiesForAccountV220Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetExplictCounterpartiesForAccountV220Response::Ok(call.example()))
        }
    }
    /// Create a counterparty (v4.0.0) (`OBPv4.0.0-createCounterparty`).
    fn create_counterparty_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::counterparty::PostCounterpartyJson400>,
    ) -> impl Future<
        Output = Result<CreateCounterpartyV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCounterpartyV400Response::Created(call.example())) }
    }
    /// List the created counterparties of an account (v4.0.0) (`OBPv4.0.0-getExplictCounterpartiesForAccount`).
    fn get_explict_counterparties_for_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetExplictCounterpartiesForAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetExplictCounterpartiesForAccountV400Response::Ok(call.example()))
        }
    }
    /// Get a created counterparty of an account (v2.2.0) (`OBPv2.2.0-getExplictCounterpartyById`).
    fn get_explict_counterparty_by_id_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        counterparty_id: String,
    ) -> impl Future<
        Output = Result<GetExplictCounterpartyByIdV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetExplictCounterpartyByIdV220Response::Ok(call.example())) }
    }
    /// Get a created counterparty of an account (v4.0.0) (`OBPv4.0.0-getExplictCounterpartyById`).
    fn get_explict_counterparty_by_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        counterparty_id: String,
    ) -> impl Future<
        Output = Result<GetExplictCounterpartyByIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetExplictCounterpartyByIdV400Response::Ok(call.example())) }
    }
    /// List the other accounts of an account (v1.2.1) (`OBPv1.2.1-getOtherAccountsForBankAccount`).
    fn get_other_accounts_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetOtherAccountsForBankAccountV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetOtherAccountsForBankAccountV121Response::Ok(call.example())) }
    }
    /// List the other accounts of an account (v3.0.0) (`OBPv3.0.0-getOtherAccountsForBankAccount`).
    fn get_other_accounts_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetOtherAccountsForBankAccountV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetOtherAccountsForBankAccountV300Response::Ok(call.example())) }
    }
    /// Get another account (v1.2.1) (`OBPv1.2.1-getOtherAccountByIdForBankAccount`).
    fn get_other_account_by_id_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            GetOtherAccountByIdForBankAccountV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetOtherAccountByIdForBankAccountV121Response::Ok(call.example()))
        }
    }
    /// Get another account (v3.0.0) (`OBPv3.0.0-getOtherAccountByIdForBankAccount`).
    fn get_other_account_by_id_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            GetOtherAccountByIdForBankAccountV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetOtherAccountByIdForBankAccountV300Response::Ok(call.example()))
        }
    }
    /// Create a counterparty for any account (`OBPv4.0.0-createCounterpartyForAnyAccount`).
    fn create_counterparty_for_any_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::counterparty::PostCounterpartyJson400>,
    ) -> impl Future<
        Output = Result<
            CreateCounterpartyForAnyAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateCounterpartyForAnyAccountV400Response::Created(call.example()))
        }
    }
    /// List the created counterparties of any account (`OBPv4.0.0-getCounterpartiesForAnyAccount`).
    fn get_counterparties_for_any_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetCounterpartiesForAnyAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetCounterpartiesForAnyAccountV400Response::Ok(call.example())) }
    }
    /// Delete a counterparty of any account (`OBPv4.0.0-deleteCounterpartyForAnyAccount`).
    fn delete_counterparty_for_any_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        counterparty_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCounterpartyForAnyAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCounterpartyForAnyAccountV400Response::Ok) }
    }
    /// Get a counterparty of any account by its identifier (`OBPv4.0.0-getCounterpartyByIdForAnyAccount`).
    fn get_counterparty_by_id_for_any_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        counterparty_id: String,
    ) -> impl Future<
        Output = Result<
            GetCounterpartyByIdForAnyAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCounterpartyByIdForAnyAccountV400Response::Ok(call.example()))
        }
    }
    /// Get a counterparty of any account by its name (`OBPv4.0.0-getCounterpartyByNameForAnyAccount`).
    fn get_counterparty_by_name_for_any_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        counterparty_name: String,
    ) -> impl Future<
        Output = Result<
            GetCounterpartyByNameForAnyAccountV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCounterpartyByNameForAnyAccountV400Response::Ok(call.example()))
        }
    }
}
/// Binds a [`CounterpartyApi`] to its routes.
#[derive(Debug)]
pub struct CounterpartyRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: CounterpartyApi> poem_openapi::OpenApi for CounterpartyRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Counterparty", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Counterparty", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_COUNTERPARTY_V220,
                    |api, sent| routes::answer(
                        api
                            .create_counterparty_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_EXPLICT_COUNTERPARTIES_FOR_ACCOUNT_V220,
                    |api, sent| routes::answer(
                        api
                            .get_explict_counterparties_for_account_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_COUNTERPARTY_V400,
                    |api, sent| routes::answer(
                        api
                            .create_counterparty_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_EXPLICT_COUNTERPARTIES_FOR_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_explict_counterparties_for_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_EXPLICT_COUNTERPARTY_BY_ID_V220,
                    |api, sent| routes::answer(
                        api
                            .get_explict_counterparty_by_id_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("COUNTERPARTY_ID"),
                            ),
                    ),
                ),
                (
                    &GET_EXPLICT_COUNTERPARTY_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_explict_counterparty_by_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("COUNTERPARTY_ID"),
                            ),
                    ),
                ),
                (
                    &GET_OTHER_ACCOUNTS_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_other_accounts_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_OTHER_ACCOUNTS_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_other_accounts_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_OTHER_ACCOUNT_BY_ID_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_other_account_by_id_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_OTHER_ACCOUNT_BY_ID_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_other_account_by_id_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_COUNTERPARTY_FOR_ANY_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_counterparty_for_any_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_COUNTERPARTIES_FOR_ANY_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_counterparties_for_any_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_FOR_ANY_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_for_any_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("COUNTERPARTY_ID"),
                            ),
                    ),
                ),
                (
                    &GET_COUNTERPARTY_BY_ID_FOR_ANY_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_counterparty_by_id_for_any_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("COUNTERPARTY_ID"),
                            ),
                    ),
                ),
                (
                    &GET_COUNTERPARTY_BY_NAME_FOR_ANY_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_counterparty_by_name_for_any_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("COUNTERPARTY_NAME"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.2.0-createCounterparty`.
pub static CREATE_COUNTERPARTY_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createCounterparty",
    method: contract::Verb::POST,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.2.0",
    tags: &["Counterparty", "Account"],
    summary: "Create a counterparty (v2.2.0)",
    description: "Stores someone payments can be sent to as a counterparty of this account and view. Needs a login and a\nview with `can_add_counterparty`. Account and bank of the counterparty are given as pairs of scheme and\naddress; if both schemes are `OBP`, the account must exist on this server.\n\nThe name must be new for account and view (400), `description` has at most 36 characters. An unknown\naccount is a 404. Answers under the prefixes `v2.2.0` to `v3.1.0`; from `v4.0.0` on, a currency is\nneeded.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::BankId,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30014: Counterparty already exists. Please specify a different value for BANK_ID or ACCOUNT_ID or VIEW_ID or NAME.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        schema: &super::counterparty::POST_COUNTERPARTY_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new counterparty with its identifier and metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 1002usize,
                        end: 1023usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1168usize,
                        end: 1189usize,
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCounterpartyJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30014,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.2.0-getExplictCounterpartiesForAccount`.
pub static GET_EXPLICT_COUNTERPARTIES_FOR_ACCOUNT_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-getExplictCounterpartiesForAccount",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.2.0",
    tags: &[
        "Counterparty",
        "Payment Initiation Service (PIS)",
        "Account",
        "PSD2",
        "New-Style",
    ],
    summary: "List the created counterparties of an account (v2.2.0)",
    description: "Lists the counterparties that were explicitly created for this account and view; those only known from\ntransactions are among the other accounts. Needs a login and a view with `can_get_counterparty`.\n\nThere is no paging, and metadata come only with the single counterparty. An unknown account is a 404.\nAnswers under the prefixes `v2.2.0` to `v3.1.0`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30022: The current view does not have the permission:",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        description: "The counterparties, possibly none.",
        schema: Some(&super::counterparty::COUNTERPARTIES_JSON_V220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"counterparties\":[{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}]}]}",
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createCounterparty`.
pub static CREATE_COUNTERPARTY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createCounterparty",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "Create a counterparty (v4.0.0)",
    description: "Stores someone payments can be sent to as a counterparty of this account and view. Needs a login and a\nview with `can_add_counterparty`, otherwise the answer is 403. Account and bank of the counterparty are\ngiven as pairs of scheme and address; if both schemes are `OBP`, the account must exist on this server.\n\nThe name must be new for account and view (400), `description` has at most 36 characters and `currency`\nis an ISO code of three letters. An unknown account is a 404. Answers under all prefixes from `v4.0.0`\non.",
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
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30014: Counterparty already exists. Please specify a different value for BANK_ID or ACCOUNT_ID or VIEW_ID or NAME.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        schema: &super::counterparty::POST_COUNTERPARTY_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new counterparty with its identifier and metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 1019usize,
                        end: 1040usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1185usize,
                        end: 1206usize,
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
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_10003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30014,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getExplictCounterpartiesForAccount`.
pub static GET_EXPLICT_COUNTERPARTIES_FOR_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getExplictCounterpartiesForAccount",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Counterparty",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "Account",
        "New-Style",
    ],
    summary: "List the created counterparties of an account (v4.0.0)",
    description: "Lists the counterparties that were explicitly created for this account and view; those only known from\ntransactions are among the other accounts. Needs a login and a view with `can_add_counterparty`,\nalthough nothing is added; otherwise the answer is 403.\n\nThere is no paging, and metadata come only with the single counterparty. An unknown account is a 404.\nAnswers under all prefixes from `v4.0.0` on.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        description: "The counterparties, possibly none.",
        schema: Some(&super::counterparty::COUNTERPARTIES_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"counterparties\":[{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}]}]}",
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.2.0-getExplictCounterpartyById`.
pub static GET_EXPLICT_COUNTERPARTY_BY_ID_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-getExplictCounterpartyById",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.2.0",
    tags: &[
        "Counterparty",
        "Payment Initiation Service (PIS)",
        "Counterparty-Metadata",
        "PSD2",
        "New-Style",
    ],
    summary: "Get a created counterparty of an account (v2.2.0)",
    description: "Returns one explicitly created counterparty of an account, with all its metadata. Needs a login and a\nview with `can_get_counterparty`.\n\nAn unknown counterparty is a 400, an unknown account a 404. Answers under the prefixes `v2.2.0` to\n`v3.1.0`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "COUNTERPARTY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the counterparty (`counterparty_id`), not its name.",
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
        description: "The counterparty with its metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 240usize,
                        end: 276usize,
                        part: "COUNTERPARTY_ID",
                    },
                    contract::Slot {
                        start: 1002usize,
                        end: 1023usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1168usize,
                        end: 1189usize,
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
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getExplictCounterpartyById`.
pub static GET_EXPLICT_COUNTERPARTY_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getExplictCounterpartyById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Counterparty",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "Counterparty-Metadata",
        "New-Style",
    ],
    summary: "Get a created counterparty of an account (v4.0.0)",
    description: "Returns one explicitly created counterparty of an account, with all its metadata. Needs a login and a\nview with `can_get_counterparty`, otherwise the answer is 403.\n\nAn unknown counterparty is a 400, an unknown account a 404. Answers under all prefixes from `v4.0.0` on.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "COUNTERPARTY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the counterparty (`counterparty_id`), not its name.",
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
        description: "The counterparty with its metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 257usize,
                        end: 293usize,
                        part: "COUNTERPARTY_ID",
                    },
                    contract::Slot {
                        start: 1019usize,
                        end: 1040usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1185usize,
                        end: 1206usize,
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
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getOtherAccountsForBankAccount`.
pub static GET_OTHER_ACCOUNTS_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getOtherAccountsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.2.1",
    tags: &["Counterparty", "Account", "PSD2"],
    summary: "List the other accounts of an account (v1.2.1)",
    description: "Lists the accounts this account deals with, as far as the view shows them: its explicitly created\ncounterparties of this view and everyone found in its transactions. The view must have\n`can_see_transaction_other_bank_account`; no login is needed if it is public.\n\nThere is no paging. An unknown account is a 400, not a 404. Answers under the prefixes `v1.2.1` to\n`v2.2.0`.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        description: "The other accounts, possibly none.",
        schema: Some(&super::counterparty::OTHER_ACCOUNTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"other_accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"number\":\"123\",\"kind\":\"3456\",\"IBAN\":\"UK234DB\",\"swift_bic\":\"UK12321DB\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"},\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}]}",
                slots: &[
                    contract::Slot {
                        start: 588usize,
                        end: 609usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 784usize,
                        end: 805usize,
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getOtherAccountsForBankAccount`.
pub static GET_OTHER_ACCOUNTS_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getOtherAccountsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "List the other accounts of an account (v3.0.0)",
    description: "Lists the accounts this account deals with, as far as the view shows them: its explicitly created\ncounterparties of this view and everyone found in its transactions. Needs a login, access to the view\nand there `can_see_transaction_other_bank_account`.\n\nThere is no paging. An unknown account is a 404. Answers under all prefixes from `v3.0.0` on.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        description: "The other accounts, possibly none.",
        schema: Some(&super::counterparty::OTHER_ACCOUNTS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"other_accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}]}",
                slots: &[
                    contract::Slot {
                        start: 590usize,
                        end: 611usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 786usize,
                        end: 807usize,
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
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getOtherAccountByIdForBankAccount`.
pub static GET_OTHER_ACCOUNT_BY_ID_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getOtherAccountByIdForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.2.1",
    tags: &["Counterparty", "Account"],
    summary: "Get another account (v1.2.1)",
    description: "Returns one of the other accounts this account deals with, as far as the view shows it: holder or alias,\nnumber, bank, IBAN and metadata. The view must have `can_see_transaction_other_bank_account`; no login\nis needed if it is public.\n\n`OTHER_ACCOUNT_ID` is an `id` from the list of other accounts. Unknown accounts are a 400, not a 404.\nAnswers under the prefixes `v1.2.1` to `v2.2.0`.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The other account, as far as the view shows it.",
        schema: Some(&super::transaction::OTHER_ACCOUNT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"number\":\"123\",\"kind\":\"3456\",\"IBAN\":\"UK234DB\",\"swift_bic\":\"UK12321DB\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"},\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 43usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 519usize,
                        end: 555usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 569usize,
                        end: 590usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 715usize,
                        end: 751usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 765usize,
                        end: 786usize,
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getOtherAccountByIdForBankAccount`.
pub static GET_OTHER_ACCOUNT_BY_ID_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getOtherAccountByIdForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "Get another account (v3.0.0)",
    description: "Returns one of the other accounts this account deals with, as far as the view shows it: holder or alias,\nroutings of bank and account, metadata. Needs a login, access to the view and there\n`can_see_transaction_other_bank_account`.\n\n`OTHER_ACCOUNT_ID` is an `id` from the list of other accounts. Where older versions have IBAN, number\nand bank, the routings now are. An unknown `ACCOUNT_ID` is a 404. Answers under all prefixes from\n`v3.0.0` on.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The other account, as far as the view shows it.",
        schema: Some(&super::transaction::OTHER_ACCOUNT_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 43usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 521usize,
                        end: 557usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 571usize,
                        end: 592usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 717usize,
                        end: 753usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 767usize,
                        end: 788usize,
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createCounterpartyForAnyAccount`.
pub static CREATE_COUNTERPARTY_FOR_ANY_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createCounterpartyForAnyAccount",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "Create a counterparty for any account",
    description: "Stores a counterparty for an account, for staff of the bank: needs a login and the role\n`CanCreateCounterparty` at the bank or `CanCreateCounterpartyAtAnyBank`, but no access to the account.\n\nThe counterparty always belongs to the view `owner`, whatever stands for `VIEW_ID`; only whether the\nname is taken (400) is looked up in that view. `description` has at most 36 characters, `currency` is an\nISO code of three letters. An account with the scheme `OBP` must exist on this server.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
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
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30014: Counterparty already exists. Please specify a different value for BANK_ID or ACCOUNT_ID or VIEW_ID or NAME.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        schema: &super::counterparty::POST_COUNTERPARTY_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new counterparty with its identifier and metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 1019usize,
                        end: 1040usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1185usize,
                        end: 1206usize,
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
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_10003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30014,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCounterparty or CanCreateCounterpartyAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 136usize,
                        end: 144usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCounterpartiesForAnyAccount`.
pub static GET_COUNTERPARTIES_FOR_ANY_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCounterpartiesForAnyAccount",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Counterparty",
        "Payment Initiation Service (PIS)",
        "PSD2",
        "Account",
        "New-Style",
    ],
    summary: "List the created counterparties of any account",
    description: "Lists the counterparties that were explicitly created for an account and view, for staff of the bank:\nneeds a login and the role `CanGetCounterparties` at the bank or `CanGetCounterpartiesAtAnyBank`, but no\naccess to the account.\n\nThere is no paging, and metadata come only with the single counterparty. An unknown account is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCounterparties",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCounterpartiesAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCounterparties",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCounterpartiesAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        description: "The counterparties, possibly none.",
        schema: Some(&super::counterparty::COUNTERPARTIES_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"counterparties\":[{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}]}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCounterparties or CanGetCounterpartiesAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 134usize,
                        end: 142usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteCounterpartyForAnyAccount`.
pub static DELETE_COUNTERPARTY_FOR_ANY_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteCounterpartyForAnyAccount",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "Delete a counterparty of any account",
    description: "Removes an explicitly created counterparty and its metadata, for staff of the bank: needs a login and\nthe role `CanDeleteCounterparty` at the bank or `CanDeleteCounterpartyAtAnyBank`, but no access to the\naccount.\n\nAn unknown account is a 404. `VIEW_ID` plays no part.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::BankId,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "COUNTERPARTY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the counterparty (`counterparty_id`), not its name.",
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
        description: "`true` once the counterparty is deleted.",
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCounterparty or CanDeleteCounterpartyAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 136usize,
                        end: 144usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCounterpartyByIdForAnyAccount`.
pub static GET_COUNTERPARTY_BY_ID_FOR_ANY_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCounterpartyByIdForAnyAccount",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "Get a counterparty of any account by its identifier",
    description: "Returns one explicitly created counterparty with all its metadata, for staff of the bank: needs a login\nand the role `CanGetCounterparty` at the bank or `CanGetCounterpartyAtAnyBank`, but no access to the\naccount.\n\nAn unknown counterparty is a 400, an unknown account a 404. `VIEW_ID` plays no part.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "COUNTERPARTY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the counterparty (`counterparty_id`), not its name.",
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
        description: "The counterparty with its metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 257usize,
                        end: 293usize,
                        part: "COUNTERPARTY_ID",
                    },
                    contract::Slot {
                        start: 1019usize,
                        end: 1040usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1185usize,
                        end: 1206usize,
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
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCounterpartyAtAnyBank or CanGetCounterparty for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 130usize,
                        end: 138usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCounterpartyByNameForAnyAccount`.
pub static GET_COUNTERPARTY_BY_NAME_FOR_ANY_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCounterpartyByNameForAnyAccount",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparty-names/{COUNTERPARTY_NAME}",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparty-names/{COUNTERPARTY_NAME}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Counterparty", "Account", "New-Style"],
    summary: "Get a counterparty of any account by its name",
    description: "Finds an explicitly created counterparty of an account and view by its exact name, for staff of the\nbank: needs a login and the role `CanGetCounterparty` at the bank or `CanGetCounterpartyAtAnyBank`, but\nno access to the account.\n\nIf no counterparty has the name, the answer is 400; an unknown account is a 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCounterpartyAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCounterparty",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0"),
            description: "Id of the account (`id` in lists of accounts), unique within its bank.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
            name: "COUNTERPARTY_NAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("CounterpartyName"),
            description: "Name of the counterparty (`name`), as it was given on creation; blanks must be sent as `%20`.",
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
        description: "The counterparty with its metadata.",
        schema: Some(&super::counterparty::COUNTERPARTY_WITH_METADATA_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"CounterpartyName\",\"description\":\"My landlord\",\"currency\":\"EUR\",\"created_by_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"this_bank_id\":\"gh.29.uk\",\"this_account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"this_view_id\":\"owner\",\"counterparty_id\":\"9fg8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"other_bank_routing_scheme\":\"OBP\",\"other_bank_routing_address\":\"gh.29.uk\",\"other_branch_routing_scheme\":\"OBP\",\"other_branch_routing_address\":\"12f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_routing_scheme\":\"OBP\",\"other_account_routing_address\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e\",\"other_account_secondary_routing_scheme\":\"IBAN\",\"other_account_secondary_routing_address\":\"DE89370400440532013000\",\"is_beneficiary\":true,\"bespoke\":[{\"key\":\"englishName\",\"value\":\"english Name\"}],\"metadata\":{\"public_alias\":\"String\",\"more_info\":\"String\",\"url\":\"String\",\"image_url\":\"String\",\"open_corporates_url\":\"String\",\"corporate_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"physical_location\":{\"latitude\":11.45,\"longitude\":11.45,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"123\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"}},\"private_alias\":\"String\"}}",
                slots: &[
                    contract::Slot {
                        start: 1019usize,
                        end: 1040usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1185usize,
                        end: 1206usize,
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
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCounterpartyAtAnyBank or CanGetCounterparty for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 130usize,
                        end: 138usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `counterparty.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_COUNTERPARTY_V220,
    &GET_EXPLICT_COUNTERPARTIES_FOR_ACCOUNT_V220,
    &CREATE_COUNTERPARTY_V400,
    &GET_EXPLICT_COUNTERPARTIES_FOR_ACCOUNT_V400,
    &GET_EXPLICT_COUNTERPARTY_BY_ID_V220,
    &GET_EXPLICT_COUNTERPARTY_BY_ID_V400,
    &GET_OTHER_ACCOUNTS_FOR_BANK_ACCOUNT_V121,
    &GET_OTHER_ACCOUNTS_FOR_BANK_ACCOUNT_V300,
    &GET_OTHER_ACCOUNT_BY_ID_FOR_BANK_ACCOUNT_V121,
    &GET_OTHER_ACCOUNT_BY_ID_FOR_BANK_ACCOUNT_V300,
    &CREATE_COUNTERPARTY_FOR_ANY_ACCOUNT_V400,
    &GET_COUNTERPARTIES_FOR_ANY_ACCOUNT_V400,
    &DELETE_COUNTERPARTY_FOR_ANY_ACCOUNT_V400,
    &GET_COUNTERPARTY_BY_ID_FOR_ANY_ACCOUNT_V400,
    &GET_COUNTERPARTY_BY_NAME_FOR_ANY_ACCOUNT_V400,
];
