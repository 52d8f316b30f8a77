//! Generated from openapi/transaction.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// A comment or tag, with its author and date.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionCommentJSON {
    /// Id of the comment or tag.
    pub id: String,
    /// The comment or tag itself.
    pub value: String,
    /// When the comment or tag was added.
    pub date: String,
    /// User who added the entry.
    pub user: super::account::UserJSONV121,
}
/// Table of [`TransactionCommentJSON`].
pub static TRANSACTION_COMMENT_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionCommentJSON"),
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
                    description: "Id of the comment or tag.",
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
                    description: "The comment or tag itself.",
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
                    description: "When the comment or tag was added.",
                },
            },
            schema::Property {
                name: "user",
                required: true,
                schema: &super::account::USER_JSONV121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A comment or tag, with its author and date.",
};
/// Image of a transaction: where it lies, who added it and when.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionImageJSON {
    /// Id of the image.
    pub id: String,
    /// Caption of the image.
    pub label: String,
    /// Web address of the image.
    #[serde(rename = "URL")]
    pub url: String,
    /// When the image was added.
    pub date: String,
    /// User who added the entry.
    pub user: super::account::UserJSONV121,
}
/// Table of [`TransactionImageJSON`].
pub static TRANSACTION_IMAGE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionImageJSON"),
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
                    description: "Id of the image.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Caption of the image.",
                },
            },
            schema::Property {
                name: "URL",
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
                    description: "Web address of the image.",
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
                    description: "When the image was added.",
                },
            },
            schema::Property {
                name: "user",
                required: true,
                schema: &super::account::USER_JSONV121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Image of a transaction: where it lies, who added it and when.",
};
/// The account on the other side of a transaction, as far as the view shows it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OtherAccountJSON {
    /// Id of the other account.
    pub id: String,
    /// Holder of the other account; the name may be an alias.
    pub holder: super::transaction::AccountHolderJSON,
    /// Number of the account.
    pub number: String,
    /// Type of the account.
    pub kind: String,
    /// IBAN of the account; `null` if it has none or the view hides it.
    #[serde(rename = "IBAN")]
    pub iban: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: Option<String>,
    /// Bank that keeps the account.
    pub bank: super::transaction::MinimalBankJSON,
    /// What users stored about the other account: aliases, addresses and places.
    pub metadata: super::transaction::OtherAccountMetadataJSON,
}
/// Table of [`OtherAccountJSON`].
pub static OTHER_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("OtherAccountJSON"),
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
                    description: "Id of the other account.",
                },
            },
            schema::Property {
                name: "holder",
                required: true,
                schema: &super::transaction::ACCOUNT_HOLDER_JSON,
            },
            schema::Property {
                name: "number",
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
                    description: "Number of the account.",
                },
            },
            schema::Property {
                name: "kind",
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
                    description: "Type of the account.",
                },
            },
            schema::Property {
                name: "IBAN",
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
                    description: "IBAN of the account; `null` if it has none or the view hides it.",
                },
            },
            schema::Property {
                name: "swift_bic",
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
                    description: "SWIFT/BIC code of the bank.",
                },
            },
            schema::Property {
                name: "bank",
                required: true,
                schema: &super::transaction::MINIMAL_BANK_JSON,
            },
            schema::Property {
                name: "metadata",
                required: true,
                schema: &super::transaction::OTHER_ACCOUNT_METADATA_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The account on the other side of a transaction, as far as the view shows it.",
};
/// What users of the account noted about the other account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OtherAccountMetadataJSON {
    /// Alias shown by views that use public aliases.
    pub public_alias: String,
    /// Alias shown by views that use private aliases.
    pub private_alias: Option<String>,
    /// Further information on the other account, as free text.
    pub more_info: Option<String>,
    /// Web address of the holder of the other account.
    #[serde(rename = "URL")]
    pub url: Option<String>,
    /// Web address of a picture of the other account's holder, for example a logo.
    #[serde(rename = "image_URL")]
    pub image_url: Option<String>,
    /// Address of the company's entry at Open Corporates.
    #[serde(rename = "open_corporates_URL")]
    pub open_corporates_url: Option<String>,
    /// Where the company behind the other account is registered.
    pub corporate_location: Option<super::transaction::LocationJSONV121>,
    /// Where the holder of the other account really is.
    pub physical_location: Option<super::transaction::LocationJSONV121>,
}
/// Table of [`OtherAccountMetadataJSON`].
pub static OTHER_ACCOUNT_METADATA_JSON: schema::Schema = schema::Schema {
    name: Some("OtherAccountMetadataJSON"),
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
                    nullable: true,
                    example: None,
                    description: "Alias shown by views that use private aliases.",
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
                    nullable: true,
                    example: None,
                    description: "Further information on the other account, as free text.",
                },
            },
            schema::Property {
                name: "URL",
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
                    nullable: true,
                    example: None,
                    description: "Web address of the holder of the other account.",
                },
            },
            schema::Property {
                name: "image_URL",
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
                    nullable: true,
                    example: None,
                    description: "Web address of a picture of the other account's holder, for example a logo.",
                },
            },
            schema::Property {
                name: "open_corporates_URL",
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
                    nullable: true,
                    example: None,
                    description: "Address of the company's entry at Open Corporates.",
                },
            },
            schema::Property {
                name: "corporate_location",
                required: true,
                schema: &super::transaction::LOCATION_JSONV121,
            },
            schema::Property {
                name: "physical_location",
                required: true,
                schema: &super::transaction::LOCATION_JSONV121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What users of the account noted about the other account.",
};
/// Place on the map, with the user who noted it and the date.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LocationJSONV121 {
    /// Degrees north, from -90 to 90.
    pub latitude: f64,
    /// Degrees east, from -180 to 180.
    pub longitude: f64,
    /// When the location was stored.
    pub date: String,
    /// User who added the entry.
    pub user: super::account::UserJSONV121,
}
/// Table of [`LocationJSONV121`].
pub static LOCATION_JSONV121: schema::Schema = schema::Schema {
    name: Some("LocationJSONV121"),
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
                schema: &super::account::USER_JSONV121,
            },
        ],
        additional: None,
    },
    nullable: true,
    example: None,
    description: "Place on the map, with the user who noted it and the date.",
};
/// Holder of an account, by name or alias.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountHolderJSON {
    /// Name of the holder; the real name or an alias.
    pub name: String,
    /// Whether `name` is an alias instead of the real name.
    pub is_alias: bool,
}
/// Table of [`AccountHolderJSON`].
pub static ACCOUNT_HOLDER_JSON: schema::Schema = schema::Schema {
    name: Some("AccountHolderJSON"),
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
                    description: "Name of the holder; the real name or an alias.",
                },
            },
            schema::Property {
                name: "is_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether `name` is an alias instead of the real name.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Holder of an account, by name or alias.",
};
/// Bank of an account: name and national identifier.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MinimalBankJSON {
    /// Identifier of the bank in its country.
    pub national_identifier: Option<String>,
    /// Name of the bank.
    pub name: String,
}
/// Table of [`MinimalBankJSON`].
pub static MINIMAL_BANK_JSON: schema::Schema = schema::Schema {
    name: Some("MinimalBankJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "national_identifier",
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
                    description: "Identifier of the bank in its country.",
                },
            },
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
                    description: "Name of the bank.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Bank of an account: name and national identifier.",
};
/// A transaction with both accounts and its metadata.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionJSON {
    /// Id of the transaction.
    pub id: String,
    /// The account on this side of the transaction.
    pub this_account: super::transaction::ThisAccountJSON,
    /// Account on the other side of the transaction.
    pub other_account: super::transaction::OtherAccountJSON,
    /// Type, dates, amount and balance of the transaction.
    pub details: super::transaction::TransactionDetailsJSON,
    /// What users stored about the transaction: note, comments, tags, images and place.
    pub metadata: super::transaction::TransactionMetadataJSON,
}
/// Table of [`TransactionJSON`].
pub static TRANSACTION_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionJSON"),
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
                    description: "Id of the transaction.",
                },
            },
            schema::Property {
                name: "this_account",
                required: true,
                schema: &super::transaction::THIS_ACCOUNT_JSON,
            },
            schema::Property {
                name: "other_account",
                required: true,
                schema: &super::transaction::OTHER_ACCOUNT_JSON,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction::TRANSACTION_DETAILS_JSON,
            },
            schema::Property {
                name: "metadata",
                required: true,
                schema: &super::transaction::TRANSACTION_METADATA_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A transaction with both accounts and its metadata.",
};
/// What users added to a transaction: narrative, comments, tags, images, place.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionMetadataJSON {
    /// The owner's note on the transaction.
    pub narrative: Option<String>,
    /// Comments on the transaction; empty if there is none.
    pub comments: Vec<super::transaction::TransactionCommentJSON>,
    /// Tags of the transaction; empty if there is none.
    pub tags: Vec<super::transaction::TransactionCommentJSON>,
    /// Images of the transaction; empty if there is none.
    pub images: Vec<super::transaction::TransactionImageJSON>,
    /// Where the transaction took place.
    pub r#where: Option<super::transaction::LocationJSONV121>,
}
/// Table of [`TransactionMetadataJSON`].
pub static TRANSACTION_METADATA_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionMetadataJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "narrative",
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
                    nullable: true,
                    example: None,
                    description: "The owner's note on the transaction.",
                },
            },
            schema::Property {
                name: "comments",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_COMMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Comments on the transaction; empty if there is none.",
                },
            },
            schema::Property {
                name: "tags",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_COMMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Tags of the transaction; empty if there is none.",
                },
            },
            schema::Property {
                name: "images",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_IMAGE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Images of the transaction; empty if there is none.",
                },
            },
            schema::Property {
                name: "where",
                required: true,
                schema: &super::transaction::LOCATION_JSONV121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What users added to a transaction: narrative, comments, tags, images, place.",
};
/// Amount, dates and type of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionDetailsJSON {
    /// Type of the transaction.
    pub r#type: String,
    /// Description of the transaction.
    pub description: String,
    /// When the transaction was posted.
    pub posted: String,
    /// When the transaction was completed.
    pub completed: String,
    /// Balance of the account after the transaction.
    pub new_balance: super::transaction_request::PursesJson,
    /// Amount; negative for an outgoing one.
    pub value: super::transaction_request::PursesJson,
}
/// Table of [`TransactionDetailsJSON`].
pub static TRANSACTION_DETAILS_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionDetailsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "type",
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
                    description: "Type of the transaction.",
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
                    description: "Description of the transaction.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the transaction was posted.",
                },
            },
            schema::Property {
                name: "completed",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the transaction was completed.",
                },
            },
            schema::Property {
                name: "new_balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Amount, dates and type of a transaction.",
};
/// The account that the transaction belongs to.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThisAccountJSON {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Holders of the account.
    pub holders: Vec<super::transaction::AccountHolderJSON>,
    /// Number of the account.
    pub number: String,
    /// Type of the account.
    pub kind: String,
    /// IBAN of the account; `null` if it has none or the view hides it.
    #[serde(rename = "IBAN")]
    pub iban: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: Option<String>,
    /// Bank that keeps the account.
    pub bank: super::transaction::MinimalBankJSON,
}
/// Table of [`ThisAccountJSON`].
pub static THIS_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("ThisAccountJSON"),
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
                    description: "Id of the account, unique within its bank.",
                },
            },
            schema::Property {
                name: "holders",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::ACCOUNT_HOLDER_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Holders of the account.",
                },
            },
            schema::Property {
                name: "number",
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
                    description: "Number of the account.",
                },
            },
            schema::Property {
                name: "kind",
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
                    description: "Type of the account.",
                },
            },
            schema::Property {
                name: "IBAN",
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
                    description: "IBAN of the account; `null` if it has none or the view hides it.",
                },
            },
            schema::Property {
                name: "swift_bic",
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
                    description: "SWIFT/BIC code of the bank.",
                },
            },
            schema::Property {
                name: "bank",
                required: true,
                schema: &super::transaction::MINIMAL_BANK_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The account that the transaction belongs to.",
};
/// List of transactions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionsJSON {
    /// Transactions; empty if there is none.
    pub transactions: Vec<super::transaction::TransactionJSON>,
}
/// Table of [`TransactionsJSON`].
pub static TRANSACTIONS_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transactions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transactions; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transactions.",
};
/// List of transactions without metadata.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreTransactionsJSON {
    /// Transactions; empty if there is none.
    pub transactions: Vec<super::transaction::CoreTransactionJSON>,
}
/// Table of [`CoreTransactionsJSON`].
pub static CORE_TRANSACTIONS_JSON: schema::Schema = schema::Schema {
    name: Some("CoreTransactionsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transactions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::CORE_TRANSACTION_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transactions; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transactions without metadata.",
};
/// A transaction without metadata.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreTransactionJSON {
    /// Id of the transaction.
    pub id: String,
    /// Account on whose side the transaction is shown.
    pub account: super::transaction::ThisAccountJSON,
    /// Account on the other side of the transaction.
    pub counterparty: super::transaction::CoreCounterpartyJSON,
    /// Type, dates, amount and balance of the transaction.
    pub details: super::transaction::TransactionDetailsJSON,
}
/// Table of [`CoreTransactionJSON`].
pub static CORE_TRANSACTION_JSON: schema::Schema = schema::Schema {
    name: Some("CoreTransactionJSON"),
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
                    description: "Id of the transaction.",
                },
            },
            schema::Property {
                name: "account",
                required: true,
                schema: &super::transaction::THIS_ACCOUNT_JSON,
            },
            schema::Property {
                name: "counterparty",
                required: true,
                schema: &super::transaction::CORE_COUNTERPARTY_JSON,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction::TRANSACTION_DETAILS_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A transaction without metadata.",
};
/// The other side of a transaction, without metadata.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreCounterpartyJSON {
    /// Id of the other account.
    pub id: String,
    /// Holder of the other account; the name may be an alias.
    pub holder: super::transaction::CoreAccountHolderJSON,
    /// Number of the account.
    pub number: String,
    /// Type of the account.
    pub kind: String,
    /// IBAN of the account; `null` if it has none or the view hides it.
    #[serde(rename = "IBAN")]
    pub iban: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: String,
    /// Bank that keeps the account.
    pub bank: super::transaction::MinimalBankJSON,
}
/// Table of [`CoreCounterpartyJSON`].
pub static CORE_COUNTERPARTY_JSON: schema::Schema = schema::Schema {
    name: Some("CoreCounterpartyJSON"),
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
                    description: "Id of the other account.",
                },
            },
            schema::Property {
                name: "holder",
                required: true,
                schema: &super::transaction::CORE_ACCOUNT_HOLDER_JSON,
            },
            schema::Property {
                name: "number",
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
                    description: "Number of the account.",
                },
            },
            schema::Property {
                name: "kind",
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
                    description: "Type of the account.",
                },
            },
            schema::Property {
                name: "IBAN",
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
                    description: "IBAN of the account; `null` if it has none or the view hides it.",
                },
            },
            schema::Property {
                name: "swift_bic",
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
                    description: "SWIFT/BIC code of the bank.",
                },
            },
            schema::Property {
                name: "bank",
                required: true,
                schema: &super::transaction::MINIMAL_BANK_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The other side of a transaction, without metadata.",
};
/// Name of the holder of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreAccountHolderJSON {
    /// Name of the holder; the real name or an alias.
    pub name: String,
}
/// Table of [`CoreAccountHolderJSON`].
pub static CORE_ACCOUNT_HOLDER_JSON: schema::Schema = schema::Schema {
    name: Some("CoreAccountHolderJSON"),
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
                    description: "Name of the holder; the real name or an alias.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name of the holder of an account.",
};
/// List of transactions without metadata.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreTransactionsJsonV300 {
    /// Transactions; empty if there is none.
    pub transactions: Vec<super::transaction::CoreTransactionJsonV300>,
}
/// Table of [`CoreTransactionsJsonV300`].
pub static CORE_TRANSACTIONS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CoreTransactionsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transactions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::CORE_TRANSACTION_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transactions; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transactions without metadata.",
};
/// A transaction with its attributes but without metadata.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreTransactionJsonV300 {
    /// Id of the transaction.
    pub id: String,
    /// The account on this side of the transaction.
    pub this_account: super::transaction::ThisAccountJsonV300,
    /// Account on the other side of the transaction.
    pub other_account: super::transaction::CoreCounterpartyJsonV300,
    /// Type, dates, amount and balance of the transaction.
    pub details: super::transaction::TransactionDetailsJSON,
    /// Additional named values stored for the transaction; empty if there is none.
    pub transaction_attributes: Vec<
        super::transaction::TransactionAttributeResponseJson,
    >,
}
/// Table of [`CoreTransactionJsonV300`].
pub static CORE_TRANSACTION_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CoreTransactionJsonV300"),
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
                    description: "Id of the transaction.",
                },
            },
            schema::Property {
                name: "this_account",
                required: true,
                schema: &super::transaction::THIS_ACCOUNT_JSON_V300,
            },
            schema::Property {
                name: "other_account",
                required: true,
                schema: &super::transaction::CORE_COUNTERPARTY_JSON_V300,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction::TRANSACTION_DETAILS_JSON,
            },
            schema::Property {
                name: "transaction_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the transaction; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A transaction with its attributes but without metadata.",
};
/// The other side of a transaction: holder and routings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreCounterpartyJsonV300 {
    /// Id of the other account.
    pub id: String,
    /// Holder of the other account; the name may be an alias.
    pub holder: super::transaction::AccountHolderJSON,
    /// One identifier of the bank in an addressing scheme.
    pub bank_routing: super::bank::BankRoutingJsonV121,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
}
/// Table of [`CoreCounterpartyJsonV300`].
pub static CORE_COUNTERPARTY_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CoreCounterpartyJsonV300"),
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
                    description: "Id of the other account.",
                },
            },
            schema::Property {
                name: "holder",
                required: true,
                schema: &super::transaction::ACCOUNT_HOLDER_JSON,
            },
            schema::Property {
                name: "bank_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ROUTING_JSON_V121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The other side of a transaction: holder and routings.",
};
/// Additional named value of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionAttributeResponseJson {
    /// Id of the transaction attribute.
    pub transaction_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`TransactionAttributeResponseJson`].
pub static TRANSACTION_ATTRIBUTE_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionAttributeResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_attribute_id",
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
                    description: "Id of the transaction attribute.",
                },
            },
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
                    description: "Name of the attribute.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
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
                    description: "Value of the attribute as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a transaction.",
};
/// The account that the transaction belongs to, by its routings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThisAccountJsonV300 {
    /// Id of the entry.
    pub id: String,
    /// One identifier of the bank in an addressing scheme.
    pub bank_routing: super::bank::BankRoutingJsonV121,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Holders of the account.
    pub holders: Vec<super::transaction::AccountHolderJSON>,
}
/// Table of [`ThisAccountJsonV300`].
pub static THIS_ACCOUNT_JSON_V300: schema::Schema = schema::Schema {
    name: Some("ThisAccountJsonV300"),
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
                    description: "Id of the entry.",
                },
            },
            schema::Property {
                name: "bank_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ROUTING_JSON_V121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
            schema::Property {
                name: "holders",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::ACCOUNT_HOLDER_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Holders of the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The account that the transaction belongs to, by its routings.",
};
/// List of transactions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionsJsonV300 {
    /// Transactions; empty if there is none.
    pub transactions: Vec<super::transaction::TransactionJsonV300>,
}
/// Table of [`TransactionsJsonV300`].
pub static TRANSACTIONS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("TransactionsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transactions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transactions; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transactions.",
};
/// A transaction with both accounts, metadata and attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionJsonV300 {
    /// Id of the transaction.
    pub id: String,
    /// The account on this side of the transaction.
    pub this_account: super::transaction::ThisAccountJsonV300,
    /// Account on the other side of the transaction.
    pub other_account: super::transaction::OtherAccountJsonV300,
    /// Type, dates, amount and balance of the transaction.
    pub details: super::transaction::TransactionDetailsJSON,
    /// What users stored about the transaction: note, comments, tags, images and place.
    pub metadata: super::transaction::TransactionMetadataJSON,
    /// Additional named values stored for the transaction; empty if there is none.
    pub transaction_attributes: Vec<
        super::transaction::TransactionAttributeResponseJson,
    >,
}
/// Table of [`TransactionJsonV300`].
pub static TRANSACTION_JSON_V300: schema::Schema = schema::Schema {
    name: Some("TransactionJsonV300"),
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
                    description: "Id of the transaction.",
                },
            },
            schema::Property {
                name: "this_account",
                required: true,
                schema: &super::transaction::THIS_ACCOUNT_JSON_V300,
            },
            schema::Property {
                name: "other_account",
                required: true,
                schema: &super::transaction::OTHER_ACCOUNT_JSON_V300,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::transaction::TRANSACTION_DETAILS_JSON,
            },
            schema::Property {
                name: "metadata",
                required: true,
                schema: &super::transaction::TRANSACTION_METADATA_JSON,
            },
            schema::Property {
                name: "transaction_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the transaction; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A transaction with both accounts, metadata and attributes.",
};
/// The account on the other side of a transaction, by its routings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OtherAccountJsonV300 {
    /// Id of the other account.
    pub id: String,
    /// Holder of the other account; the name may be an alias.
    pub holder: super::transaction::AccountHolderJSON,
    /// One identifier of the bank in an addressing scheme.
    pub bank_routing: super::bank::BankRoutingJsonV121,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// What users stored about the other account: aliases, addresses and places.
    pub metadata: super::transaction::OtherAccountMetadataJSON,
}
/// Table of [`OtherAccountJsonV300`].
pub static OTHER_ACCOUNT_JSON_V300: schema::Schema = schema::Schema {
    name: Some("OtherAccountJsonV300"),
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
                    description: "Id of the other account.",
                },
            },
            schema::Property {
                name: "holder",
                required: true,
                schema: &super::transaction::ACCOUNT_HOLDER_JSON,
            },
            schema::Property {
                name: "bank_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ROUTING_JSON_V121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
            schema::Property {
                name: "metadata",
                required: true,
                schema: &super::transaction::OTHER_ACCOUNT_METADATA_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The account on the other side of a transaction, by its routings.",
};
/// The two transactions that a payment consists of, and its request.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DoubleEntryTransactionJson {
    /// Transaction request that led to the two transactions.
    pub transaction_request: super::transaction::TransactionRequestBankAccountJson,
    /// Transaction on the account that pays.
    pub debit_transaction: super::transaction::TransactionBankAccountJson,
    /// Transaction on the account that receives the money.
    pub credit_transaction: super::transaction::TransactionBankAccountJson,
}
/// Table of [`DoubleEntryTransactionJson`].
pub static DOUBLE_ENTRY_TRANSACTION_JSON: schema::Schema = schema::Schema {
    name: Some("DoubleEntryTransactionJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_request",
                required: true,
                schema: &super::transaction::TRANSACTION_REQUEST_BANK_ACCOUNT_JSON,
            },
            schema::Property {
                name: "debit_transaction",
                required: true,
                schema: &super::transaction::TRANSACTION_BANK_ACCOUNT_JSON,
            },
            schema::Property {
                name: "credit_transaction",
                required: true,
                schema: &super::transaction::TRANSACTION_BANK_ACCOUNT_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The two transactions that a payment consists of, and its request.",
};
/// Names a transaction by bank, account and id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionBankAccountJson {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Id of the transaction.
    pub transaction_id: String,
}
/// Table of [`TransactionBankAccountJson`].
pub static TRANSACTION_BANK_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionBankAccountJson"),
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
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "transaction_id",
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
                    description: "Id of the transaction.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names a transaction by bank, account and id.",
};
/// Names a transaction request by bank, account and id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionRequestBankAccountJson {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Id of the transaction request.
    pub transaction_request_id: String,
}
/// Table of [`TransactionRequestBankAccountJson`].
pub static TRANSACTION_REQUEST_BANK_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionRequestBankAccountJson"),
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
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "transaction_request_id",
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
                    description: "Id of the transaction request.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names a transaction request by bank, account and id.",
};
/// List of the attributes of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionAttributesResponseJson {
    /// Additional named values stored for the transaction; empty if there is none.
    pub transaction_attributes: Vec<
        super::transaction::TransactionAttributeResponseJson,
    >,
}
/// Table of [`TransactionAttributesResponseJson`].
pub static TRANSACTION_ATTRIBUTES_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionAttributesResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the transaction; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the attributes of a transaction.",
};
/// What `OBPv4.0.0-createTransactionAttribute` answers.
pub type CreateTransactionAttributeV400Response = crate::answer::Created<
    super::transaction::TransactionAttributeResponseJson,
>;
/// What `OBPv4.0.0-getTransactionAttributes` answers.
pub type GetTransactionAttributesV400Response = crate::answer::Ok<
    super::transaction::TransactionAttributesResponseJson,
>;
/// What `OBPv4.0.0-getTransactionAttributeById` answers.
pub type GetTransactionAttributeByIdV400Response = crate::answer::Ok<
    super::transaction::TransactionAttributeResponseJson,
>;
/// What `OBPv4.0.0-updateTransactionAttribute` answers.
pub type UpdateTransactionAttributeV400Response = crate::answer::Ok<
    super::transaction::TransactionAttributeResponseJson,
>;
/// What `OBPv1.2.1-getTransactionsForBankAccount` answers.
pub type GetTransactionsForBankAccountV121Response = crate::answer::Ok<
    super::transaction::TransactionsJSON,
>;
/// What `OBPv3.0.0-getTransactionsForBankAccount` answers.
pub type GetTransactionsForBankAccountV300Response = crate::answer::Ok<
    super::transaction::TransactionsJsonV300,
>;
/// What `OBPv4.0.0-getDoubleEntryTransaction` answers.
pub type GetDoubleEntryTransactionV400Response = crate::answer::Ok<
    super::transaction::DoubleEntryTransactionJson,
>;
/// What `OBPv1.2.1-getOtherAccountForTransaction` answers.
pub type GetOtherAccountForTransactionV121Response = crate::answer::Ok<
    super::transaction::OtherAccountJSON,
>;
/// What `OBPv1.2.1-getTransactionByIdForBankAccount` answers.
pub type GetTransactionByIdForBankAccountV121Response = crate::answer::Ok<
    super::transaction::TransactionJSON,
>;
/// What `OBPv3.1.0-getTransactionByIdForBankAccount` answers.
pub type GetTransactionByIdForBankAccountV310Response = crate::answer::Ok<
    super::transaction::TransactionJsonV300,
>;
/// What `OBPv4.0.0-createOrUpdateTransactionAttributeDefinition` answers.
pub type CreateOrUpdateTransactionAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-getTransactionAttributeDefinition` answers.
pub type GetTransactionAttributeDefinitionV400Response = crate::answer::Ok<
    super::account::AttributeDefinitionsResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteTransactionAttributeDefinition` answers.
pub type DeleteTransactionAttributeDefinitionV400Response = crate::answer::empty::Ok;
/// What `OBPv3.0.0-getFirehoseTransactionsForBankAccount` answers.
pub type GetFirehoseTransactionsForBankAccountV300Response = crate::answer::Ok<
    super::transaction::TransactionsJsonV300,
>;
/// What `OBPv4.0.0-deleteTransactionCascade` answers.
pub type DeleteTransactionCascadeV400Response = crate::answer::empty::Ok;
/// What `OBPv2.0.0-getCoreTransactionsForBankAccount` answers.
pub type GetCoreTransactionsForBankAccountV200Response = crate::answer::Ok<
    super::transaction::CoreTransactionsJSON,
>;
/// What `OBPv3.0.0-getCoreTransactionsForBankAccount` answers.
pub type GetCoreTransactionsForBankAccountV300Response = crate::answer::Ok<
    super::transaction::CoreTransactionsJsonV300,
>;
/// What `OBPv4.0.0-getBalancingTransaction` answers.
pub type GetBalancingTransactionV400Response = crate::answer::Ok<
    super::transaction::DoubleEntryTransactionJson,
>;
/// The operations of `transaction.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait TransactionApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Add an attribute to a transaction (`OBPv4.0.0-createTransactionAttribute`).
    fn create_transaction_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<CreateTransactionAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateTransactionAttributeV400Response::Created(call.example()))
        }
    }
    /// List the attributes of a transaction (`OBPv4.0.0-getTransactionAttributes`).
    fn get_transaction_attributes_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionAttributesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionAttributesV400Response::Ok(call.example())) }
    }
    /// Get an attribute of a transaction (`OBPv4.0.0-getTransactionAttributeById`).
    fn get_transaction_attribute_by_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_id: String,
        attribute_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionAttributeByIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionAttributeByIdV400Response::Ok(call.example())) }
    }
    /// Change an attribute of a transaction (`OBPv4.0.0-updateTransactionAttribute`).
    fn update_transaction_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_id: String,
        attribute_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<UpdateTransactionAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateTransactionAttributeV400Response::Ok(call.example())) }
    }
    /// List the transactions of an account (v1.2.1 to v2.2.0) (`OBPv1.2.1-getTransactionsForBankAccount`).
    fn get_transactions_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionsForBankAccountV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetTransactionsForBankAccountV121Response::Ok(call.example())) }
    }
    /// List the transactions of an account (v3.0.0 on) (`OBPv3.0.0-getTransactionsForBankAccount`).
    fn get_transactions_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionsForBankAccountV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetTransactionsForBankAccountV300Response::Ok(call.example())) }
    }
    /// Get the two sides of a transaction on an account (`OBPv4.0.0-getDoubleEntryTransaction`).
    fn get_double_entry_transaction_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<GetDoubleEntryTransactionV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetDoubleEntryTransactionV400Response::Ok(call.example())) }
    }
    /// Get the other account of a transaction (`OBPv1.2.1-getOtherAccountForTransaction`).
    fn get_other_account_for_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            GetOtherAccountForTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetOtherAccountForTransactionV121Response::Ok(call.example())) }
    }
    /// Get a transaction (v1.2.1 to v3.0.0) (`OBPv1.2.1-getTransactionByIdForBankAccount`).
    fn get_transaction_by_id_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionByIdForBankAccountV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionByIdForBankAccountV121Response::Ok(call.example()))
        }
    }
    /// Get a transaction (v3.1.0 on: with attributes) (`OBPv3.1.0-getTransactionByIdForBankAccount`).
    fn get_transaction_by_id_for_bank_account_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionByIdForBankAccountV310Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionByIdForBankAccountV310Response::Ok(call.example()))
        }
    }
    /// Create or change a definition of transaction attributes (`OBPv4.0.0-createOrUpdateTransactionAttributeDefinition`).
    fn create_or_update_transaction_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateTransactionAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateTransactionAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// List the definitions of transaction attributes (`OBPv4.0.0-getTransactionAttributeDefinition`).
    fn get_transaction_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetTransactionAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetTransactionAttributeDefinitionV400Response::Ok(call.example()))
        }
    }
    /// Delete a definition of transaction attributes (`OBPv4.0.0-deleteTransactionAttributeDefinition`).
    fn delete_transaction_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_definition_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteTransactionAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteTransactionAttributeDefinitionV400Response::Ok) }
    }
    /// List the transactions of any account (firehose) (`OBPv3.0.0-getFirehoseTransactionsForBankAccount`).
    fn get_firehose_transactions_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        limit: Option<String>,
        offset: Option<String>,
        sort_direction: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
    ) -> impl Future<
        Output = Result<
            GetFirehoseTransactionsForBankAccountV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetFirehoseTransactionsForBankAccountV300Response::Ok(call.example()))
        }
    }
    /// Delete a transaction with all that belongs to it (`OBPv4.0.0-deleteTransactionCascade`).
    fn delete_transaction_cascade_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<DeleteTransactionCascadeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteTransactionCascadeV400Response::Ok) }
    }
    /// List the transactions of my account (v2.0.0 and v2.1.0) (`OBPv2.0.0-getCoreTransactionsForBankAccount`).
    fn get_core_transactions_for_bank_account_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<
            GetCoreTransactionsForBankAccountV200Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCoreTransactionsForBankAccountV200Response::Ok(call.example()))
        }
    }
    /// List the transactions of my account (v3.0.0 on) (`OBPv3.0.0-getCoreTransactionsForBankAccount`).
    fn get_core_transactions_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        limit: Option<String>,
        offset: Option<String>,
        sort_direction: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
    ) -> impl Future<
        Output = Result<
            GetCoreTransactionsForBankAccountV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCoreTransactionsForBankAccountV300Response::Ok(call.example()))
        }
    }
    /// Get the two sides of a transaction, by transaction id (`OBPv4.0.0-getBalancingTransaction`).
    fn get_balancing_transaction_v400(
        &self,
        call: crate::call::Call,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<GetBalancingTransactionV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBalancingTransactionV400Response::Ok(call.example())) }
    }
}
/// Binds a [`TransactionApi`] to its routes.
#[derive(Debug)]
pub struct TransactionRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: TransactionApi> poem_openapi::OpenApi for TransactionRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Transaction", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Transaction", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_TRANSACTION_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_attributes_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_ATTRIBUTE_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_attribute_by_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.path("ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_TRANSACTION_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_transaction_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.path("ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTIONS_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_transactions_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTIONS_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_transactions_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_DOUBLE_ENTRY_TRANSACTION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_double_entry_transaction_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_OTHER_ACCOUNT_FOR_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .get_other_account_for_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_BY_ID_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_by_id_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_BY_ID_FOR_BANK_ACCOUNT_V310,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_by_id_for_bank_account_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_OR_UPDATE_TRANSACTION_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_transaction_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_TRANSACTION_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_transaction_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_DEFINITION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_FIREHOSE_TRANSACTIONS_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_firehose_transactions_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("sort_direction"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                            ),
                    ),
                ),
                (
                    &DELETE_TRANSACTION_CASCADE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_transaction_cascade_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CORE_TRANSACTIONS_FOR_BANK_ACCOUNT_V200,
                    |api, sent| routes::answer(
                        api
                            .get_core_transactions_for_bank_account_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CORE_TRANSACTIONS_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_core_transactions_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("sort_direction"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                            ),
                    ),
                ),
                (
                    &GET_BALANCING_TRANSACTION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_balancing_transaction_v400(
                                sent.call(),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createTransactionAttribute`.
pub static CREATE_TRANSACTION_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createTransactionAttribute",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attribute",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attribute",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Add an attribute to a transaction",
    description: "Adds a named value with a type to a transaction. Needs a login and\n`CanCreateTransactionAttributeAtOneBank` at the bank; no view is involved.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`, anything else is 400. An unknown transaction\nis 404. A missing role is reported before an unknown account.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionAttributeAtOneBank",
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its `transaction_attribute_id`.",
        schema: Some(&super::transaction::TRANSACTION_ATTRIBUTE_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_28,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateTransactionAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 119usize,
                        end: 127usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getTransactionAttributes`.
pub static GET_TRANSACTION_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "List the attributes of a transaction",
    description: "Lists the attributes of a transaction. Needs a login and `CanGetTransactionAttributesAtOneBank` at the\nbank; no view is involved, so attributes that no view shows are listed, too.\n\nAn unknown account or transaction is 404. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionAttributesAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionAttributesAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The attributes, possibly none.",
        schema: Some(&super::transaction::TRANSACTION_ATTRIBUTES_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_attributes\":[{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTransactionAttributesAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 125usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getTransactionAttributeById`.
pub static GET_TRANSACTION_ATTRIBUTE_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionAttributeById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Get an attribute of a transaction",
    description: "Reads one attribute of a transaction. Needs a login and `CanGetTransactionAttributeAtOneBank` at the\nbank; the role for the list differs by one letter.\n\nAn unknown account or transaction is 404, an unknown attribute 400 with OBP-30070.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        description: "The attribute.",
        schema: Some(&super::transaction::TRANSACTION_ATTRIBUTE_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTransactionAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 116usize,
                        end: 124usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateTransactionAttribute`.
pub static UPDATE_TRANSACTION_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateTransactionAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Change an attribute of a transaction",
    description: "Replaces name, type and value of an attribute. Needs a login and\n`CanUpdateTransactionAttributeAtOneBank` at the bank.\n\nIn spite of its name, `ACCOUNT_ATTRIBUTE_ID` is the `transaction_attribute_id`. `type` is `STRING`,\n`INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. An unknown transaction is 404, an unknown attribute 400 with\nOBP-30070.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateTransactionAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateTransactionAttributeAtOneBank",
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed attribute.",
        schema: Some(&super::transaction::TRANSACTION_ATTRIBUTE_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_28,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateTransactionAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 119usize,
                        end: 127usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getTransactionsForBankAccount`.
pub static GET_TRANSACTIONS_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getTransactionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.2.1",
    tags: &["Transaction", "Account", "PSD2"],
    summary: "List the transactions of an account (v1.2.1 to v2.2.0)",
    description: "Lists the transactions of an account with both accounts, details and metadata, as far as the view\n`VIEW_ID` lets them through. Public views can be used without a login; others need a login and access to\nthe view.\n\nPaging and filtering go by request headers, not by query parameters: `obp_limit`, `obp_offset`,\n`obp_sort_direction`, `obp_from_date` and `obp_to_date`. Without them at most 500 transactions are\nanswered. An unknown account is 400, and its message (OBP-50010) does not name the reason.",
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
        description: "The transactions, possibly none.",
        schema: Some(&super::transaction::TRANSACTIONS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transactions\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"this_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}],\"number\":\"123\",\"kind\":\"AC\",\"IBAN\":\"UK1234AD\",\"swift_bic\":\"UK1234AD\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"}},\"other_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"number\":\"123\",\"kind\":\"3456\",\"IBAN\":\"UK234DB\",\"swift_bic\":\"UK12321DB\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"},\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}},\"details\":{\"type\":\"AC\",\"description\":\"this is for family\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}},\"metadata\":{\"narrative\":\"NONE\",\"comments\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"images\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"where\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}]}",
                slots: &[
                    contract::Slot {
                        start: 869usize,
                        end: 890usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1065usize,
                        end: 1086usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1521usize,
                        end: 1542usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1729usize,
                        end: 1750usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1972usize,
                        end: 1993usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2157usize,
                        end: 2178usize,
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
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getTransactionsForBankAccount`.
pub static GET_TRANSACTIONS_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getTransactionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Transaction", "Account", "New-Style"],
    summary: "List the transactions of an account (v3.0.0 on)",
    description: "Lists the transactions of an account with both accounts, details, metadata and attributes, as far as the\nview `VIEW_ID` lets them through. Needs a login and access to the view. An unknown account is 404.\n\nPaging and filtering go by request headers, not by query parameters: `obp_limit`, `obp_offset`,\n`obp_sort_direction`, `obp_from_date` and `obp_to_date`. Without them at most 500 transactions are\nanswered; wrong values are 400. New against v1.2.1 are `transaction_attributes` and lists of\n`account_routings` in place of single numbers.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-10023: obp_sort_direction parameter can only take two values: DESC or ASC!",
        "OBP-10024: wrong value for obp_offset parameter. Please send a positive integer (=>0)!",
        "OBP-10025: wrong value for obp_limit parameter. Please send a positive integer (=>1)!",
        "OBP-10026: Failed to parse date string. Please use this format yyyy-MM-dd'T'HH:mm:ss.SSS'Z'!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
        description: "The transactions, possibly none.",
        schema: Some(&super::transaction::TRANSACTIONS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transactions\":[{\"id\":\"String\",\"this_account\":{\"id\":\"String\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}]},\"other_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}},\"details\":{\"type\":\"AC\",\"description\":\"this is for family\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}},\"metadata\":{\"narrative\":\"NONE\",\"comments\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"images\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"where\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}},\"transaction_attributes\":[{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 815usize,
                        end: 836usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1011usize,
                        end: 1032usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1467usize,
                        end: 1488usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1675usize,
                        end: 1696usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1918usize,
                        end: 1939usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2103usize,
                        end: 2124usize,
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
        &super::shared::ERROR_400_OBP_10023,
        &super::shared::ERROR_400_OBP_10024,
        &super::shared::ERROR_400_OBP_10025,
        &super::shared::ERROR_400_OBP_10026,
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
/// `OBPv4.0.0-getDoubleEntryTransaction`.
pub static GET_DOUBLE_ENTRY_TRANSACTION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getDoubleEntryTransaction",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/double-entry-transaction",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/double-entry-transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Get the two sides of a transaction on an account",
    description: "Tells which debit and which credit transaction belong together, and the transaction request behind them.\nNeeds a login, `CanGetDoubleEntryTransactionAtOneBank` at the bank or the system role\n`CanGetDoubleEntryTransactionAtAnyBank`, and access to the view `VIEW_ID`.\n\nAn unknown account or transaction is 404, and so is a transaction without a counterpart (OBP-30087).",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDoubleEntryTransactionAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetDoubleEntryTransactionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDoubleEntryTransactionAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetDoubleEntryTransactionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-10001: Incorrect json format.",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The ids of both transactions and of the transaction request.",
        schema: Some(&super::transaction::DOUBLE_ENTRY_TRANSACTION_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"transaction_request_id\":\"8138a7e4-6d02-40e3-a129-0b2bf89de9f1\"},\"debit_transaction\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\"},\"credit_transaction\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\"}}",
                slots: &[
                    contract::Slot {
                        start: 35usize,
                        end: 43usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 59usize,
                        end: 95usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 194usize,
                        end: 202usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 218usize,
                        end: 254usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 274usize,
                        end: 310usize,
                        part: "TRANSACTION_ID",
                    },
                    contract::Slot {
                        start: 346usize,
                        end: 354usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 370usize,
                        end: 406usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 426usize,
                        end: 462usize,
                        part: "TRANSACTION_ID",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetDoubleEntryTransactionAtAnyBank or CanGetDoubleEntryTransactionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 159usize,
                        end: 167usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getOtherAccountForTransaction`.
pub static GET_OTHER_ACCOUNT_FOR_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getOtherAccountForTransaction",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/other_account",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/other_account",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction", "Counterparty"],
    summary: "Get the other account of a transaction",
    description: "Reads the counterparty of a transaction, with as many details as the view `VIEW_ID` lets through. Needs\na login and access to the account through this view.\n\nAn unknown account is 404. The answer has the form of v1.2.1 under every prefix: `IBAN`, `swift_bic` and\n`number` are members of their own. Hidden members are `null`; where `holder.is_alias` is `true`, the\nname is not the real one.",
    style: contract::Style::New,
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The other account as the view shows it.",
        schema: Some(&super::transaction::OTHER_ACCOUNT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"number\":\"123\",\"kind\":\"3456\",\"IBAN\":\"UK234DB\",\"swift_bic\":\"UK12321DB\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"},\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}",
                slots: &[
                    contract::Slot {
                        start: 569usize,
                        end: 590usize,
                        part: "hostname",
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
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getTransactionByIdForBankAccount`.
pub static GET_TRANSACTION_BY_ID_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getTransactionByIdForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/transaction",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/transaction",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v1.2.1",
    tags: &["Transaction", "PSD2"],
    summary: "Get a transaction (v1.2.1 to v3.0.0)",
    description: "Reads a transaction of an account with both accounts, details and metadata, as far as the view `VIEW_ID`\nlets them through. Public views can be used without a login; others need a login and access to the view.\n\nAn unknown account is 400 here, not 404. The prefixes from `v3.1.0` on lead to a newer operation, which\nalso answers attributes.",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The transaction as the view shows it.",
        schema: Some(&super::transaction::TRANSACTION_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"this_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}],\"number\":\"123\",\"kind\":\"AC\",\"IBAN\":\"UK1234AD\",\"swift_bic\":\"UK1234AD\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"}},\"other_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"number\":\"123\",\"kind\":\"3456\",\"IBAN\":\"UK234DB\",\"swift_bic\":\"UK12321DB\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"},\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}},\"details\":{\"type\":\"AC\",\"description\":\"this is for family\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}},\"metadata\":{\"narrative\":\"NONE\",\"comments\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"images\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"where\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}}",
                slots: &[
                    contract::Slot {
                        start: 852usize,
                        end: 873usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1048usize,
                        end: 1069usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1504usize,
                        end: 1525usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1712usize,
                        end: 1733usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1955usize,
                        end: 1976usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2140usize,
                        end: 2161usize,
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
/// `OBPv3.1.0-getTransactionByIdForBankAccount`.
pub static GET_TRANSACTION_BY_ID_FOR_BANK_ACCOUNT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getTransactionByIdForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/transaction",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/transaction",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Transaction", "New-Style"],
    summary: "Get a transaction (v3.1.0 on: with attributes)",
    description: "Reads a transaction of an account with both accounts, details, metadata and attributes, as far as the\nview `VIEW_ID` lets them through. Needs a login and access to the view.\n\nAn unknown account is 404. New against v1.2.1 are `transaction_attributes` and lists of\n`account_routings` in place of single numbers.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The transaction as the view shows it.",
        schema: Some(&super::transaction::TRANSACTION_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"String\",\"this_account\":{\"id\":\"String\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}]},\"other_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}},\"details\":{\"type\":\"AC\",\"description\":\"this is for family\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}},\"metadata\":{\"narrative\":\"NONE\",\"comments\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"images\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"where\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}},\"transaction_attributes\":[{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}]}",
                slots: &[
                    contract::Slot {
                        start: 798usize,
                        end: 819usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 994usize,
                        end: 1015usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1450usize,
                        end: 1471usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1658usize,
                        end: 1679usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1901usize,
                        end: 1922usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2086usize,
                        end: 2107usize,
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
/// `OBPv4.0.0-createOrUpdateTransactionAttributeDefinition`.
pub static CREATE_OR_UPDATE_TRANSACTION_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateTransactionAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/transaction",
    template: "/banks/{BANK_ID}/attribute-definitions/transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Create or change a definition of transaction attributes",
    description: "Describes an attribute that transactions at the bank can have: its name, type, alias and the views on\nwhich it can be seen. Needs a login and `CanCreateTransactionAttributeDefinitionAtOneBank` at the bank.\n\nThe definition of the same `name` at the bank is replaced; the answer is 201 in both cases. `category`\nmust be `Transaction` and `type` one of `STRING`, `INTEGER`, `DOUBLE`, `DATE_WITH_DAY`, otherwise 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionAttributeDefinitionAtOneBank",
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
        "OBP-10001: Incorrect json format.",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::account::ATTRIBUTE_DEFINITION_JSON_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Transaction\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The definition with its `attribute_definition_id`.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Transaction\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 77usize,
                        end: 85usize,
                        part: "BANK_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_7,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateTransactionAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 129usize,
                        end: 137usize,
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
/// `OBPv4.0.0-getTransactionAttributeDefinition`.
pub static GET_TRANSACTION_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTransactionAttributeDefinition",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/transaction",
    template: "/banks/{BANK_ID}/attribute-definitions/transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "List the definitions of transaction attributes",
    description: "Lists the attributes that are defined for transactions. Needs a login and\n`CanGetTransactionAttributeDefinitionAtOneBank` at the bank in the path.\n\nThe list is not limited to `BANK_ID`: it holds the definitions of all banks, told apart by `bank_id`.\nThere is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTransactionAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The definitions, possibly none.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITIONS_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attributes\":[{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Transaction\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 92usize,
                        end: 100usize,
                        part: "BANK_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTransactionAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 126usize,
                        end: 134usize,
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
/// `OBPv4.0.0-deleteTransactionAttributeDefinition`.
pub static DELETE_TRANSACTION_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteTransactionAttributeDefinition",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/transaction",
    template: "/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Delete a definition of transaction attributes",
    description: "Deletes the definition `ATTRIBUTE_DEFINITION_ID`. Needs a login and\n`CanDeleteTransactionAttributeDefinitionAtOneBank` at the bank in the path.\n\nThe definition must be one for transactions; whether it belongs to `BANK_ID` is not checked. Success is\n200, not 204.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTransactionAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTransactionAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
            name: "ATTRIBUTE_DEFINITION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the definition of an attribute (`attribute_definition_id`).",
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
        description: "The definition is deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteTransactionAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 129usize,
                        end: 137usize,
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
/// `OBPv3.0.0-getFirehoseTransactionsForBankAccount`.
pub static GET_FIREHOSE_TRANSACTIONS_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getFirehoseTransactionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/firehose/accounts/{ACCOUNT_ID}/views/{VIEW_ID}/transactions",
    template: "/banks/{BANK_ID}/firehose/accounts/{ACCOUNT_ID}/views/{VIEW_ID}/transactions",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &[
        "Transaction",
        "Account-Firehose",
        "Transaction-Firehose",
        "FirehoseData",
        "New-Style",
    ],
    summary: "List the transactions of any account (firehose)",
    description: "Lists the transactions of any account of the bank with metadata and attributes, for bank staff and batch\njobs. Needs a login and `CanUseAccountFirehose` at the bank or the system role\n`CanUseAccountFirehoseAtAnyBank`, and access to the view `VIEW_ID`. If the operator has not switched the\nfirehose on, the answer is an error with OBP-00009, whatever roles the caller holds.\n\nAny other query parameter is taken as an attribute's name and value: only transactions with this\nattribute remain. That filter works after paging, so a page can hold fewer transactions than `limit`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUseAccountFirehoseAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanUseAccountFirehose",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUseAccountFirehoseAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanUseAccountFirehose",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-00009: Account firehose is not allowed on this instance. Please set allow_account_firehose = true in props files. ",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transactions, possibly none.",
        schema: Some(&super::transaction::TRANSACTIONS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transactions\":[{\"id\":\"String\",\"this_account\":{\"id\":\"String\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}]},\"other_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"metadata\":{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}},\"details\":{\"type\":\"AC\",\"description\":\"this is for family\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}},\"metadata\":{\"narrative\":\"NONE\",\"comments\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"images\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}],\"where\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}},\"transaction_attributes\":[{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 815usize,
                        end: 836usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1011usize,
                        end: 1032usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1467usize,
                        end: 1488usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1675usize,
                        end: 1696usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 1918usize,
                        end: 1939usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2103usize,
                        end: 2124usize,
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
        &super::shared::ERROR_400_OBP_00009,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUseAccountFirehoseAtAnyBank or CanUseAccountFirehose\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteTransactionCascade`.
pub static DELETE_TRANSACTION_CASCADE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteTransactionCascade",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/cascading/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}",
    template: "/management/cascading/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Delete a transaction with all that belongs to it",
    description: "Deletes a transaction together with its narrative, comments, tags, images, places and attributes and the\ntransaction requests that led to it. Needs a login and `CanDeleteTransactionCascade` at the bank.\n\nEither everything is deleted or, on a failure, nothing. It cannot be undone. An unknown transaction is\n404. Success is 200, not 204.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTransactionCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTransactionCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The transaction and what belonged to it are deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteTransactionCascade for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 108usize,
                        end: 116usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getCoreTransactionsForBankAccount`.
pub static GET_CORE_TRANSACTIONS_FOR_BANK_ACCOUNT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getCoreTransactionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions",
    template: "/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0"],
    introduced: "v2.0.0",
    tags: &["Transaction", "Account", "PSD2"],
    summary: "List the transactions of my account (v2.0.0 and v2.1.0)",
    description: "Lists the transactions of an account without metadata, for its owner. Needs a login and access to the\nowner view; no view stands in the path.\n\nPaging and filtering go by request headers, not by query parameters: `obp_limit`, `obp_offset`,\n`obp_sort_direction`, `obp_from_date` and `obp_to_date`. An unknown account is 400 here, not 404. The\nother side is called `counterparty`.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transactions, possibly none.",
        schema: Some(&super::transaction::CORE_TRANSACTIONS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transactions\":[{\"id\":\"123\",\"account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}],\"number\":\"123\",\"kind\":\"AC\",\"IBAN\":\"UK1234AD\",\"swift_bic\":\"UK1234AD\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"}},\"counterparty\":{\"id\":\"123\",\"holder\":{\"name\":\"ZACK\"},\"number\":\"1234\",\"kind\":\"AV\",\"IBAN\":\"UK12344DB\",\"swift_bic\":\"UK12344DB\",\"bank\":{\"national_identifier\":\"OBP\",\"name\":\"OBP\"}},\"details\":{\"type\":\"AC\",\"description\":\"OBP\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}}}]}",
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
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getCoreTransactionsForBankAccount`.
pub static GET_CORE_TRANSACTIONS_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getCoreTransactionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions",
    template: "/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &[
        "Transaction",
        "Account Information Service (AIS)",
        "Account",
        "PSD2",
        "New-Style",
    ],
    summary: "List the transactions of my account (v3.0.0 on)",
    description: "Lists the transactions of an account without metadata, but with attributes, for its owner. Needs a login\nand access to the owner view; no view stands in the path. An unknown account is 404.\n\nUnlike in the older version, paging and filtering go by query parameters. Wrong values are 400. The two\nsides are called `this_account` and `other_account`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Paging],
    documented_errors: &[
        "OBP-10023: obp_sort_direction parameter can only take two values: DESC or ASC!",
        "OBP-10024: wrong value for obp_offset parameter. Please send a positive integer (=>0)!",
        "OBP-10025: wrong value for obp_limit parameter. Please send a positive integer (=>1)!",
        "OBP-10026: Failed to parse date string. Please use this format yyyy-MM-dd'T'HH:mm:ss.SSS'Z'!",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transactions, possibly none.",
        schema: Some(&super::transaction::CORE_TRANSACTIONS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transactions\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"this_account\":{\"id\":\"String\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"holders\":[{\"name\":\"OBP\",\"is_alias\":true}]},\"other_account\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"holder\":{\"name\":\"OBP\",\"is_alias\":true},\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]},\"details\":{\"type\":\"AC\",\"description\":\"OBP\",\"posted\":\"1100-01-01T00:00:00Z\",\"completed\":\"1100-01-01T00:00:00Z\",\"new_balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"value\":{\"currency\":\"EUR\",\"amount\":\"0\"}},\"transaction_attributes\":[{\"transaction_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"HOUSE_RENT\",\"type\":\"DATE_WITH_DAY\",\"value\":\"123456789\"}]}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &super::shared::ERROR_400_OBP_10023,
        &super::shared::ERROR_400_OBP_10024,
        &super::shared::ERROR_400_OBP_10025,
        &super::shared::ERROR_400_OBP_10026,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_20019_4,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBalancingTransaction`.
pub static GET_BALANCING_TRANSACTION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBalancingTransaction",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/transactions/{TRANSACTION_ID}/balancing-transaction",
    template: "/transactions/{TRANSACTION_ID}/balancing-transaction",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Transaction", "New-Style"],
    summary: "Get the two sides of a transaction, by transaction id",
    description: "Tells which debit and which credit transaction belong together, and the transaction request behind them.\nNeeds a login and access to the owner view of one of the two accounts; neither bank nor account stands\nin the path.\n\nA transaction without a counterpart is 404 with OBP-30087, and that is checked before the access.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        description: "The ids of both transactions and of the transaction request.",
        schema: Some(&super::transaction::DOUBLE_ENTRY_TRANSACTION_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_request\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"transaction_request_id\":\"8138a7e4-6d02-40e3-a129-0b2bf89de9f1\"},\"debit_transaction\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\"},\"credit_transaction\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"transaction_id\":\"2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub\"}}",
                slots: &[
                    contract::Slot {
                        start: 274usize,
                        end: 310usize,
                        part: "TRANSACTION_ID",
                    },
                    contract::Slot {
                        start: 426usize,
                        end: 462usize,
                        part: "TRANSACTION_ID",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30087",
                summary: "No pair of debit and credit is stored for this transaction; check its id.",
                json: "{\"code\":404,\"message\":\"OBP-30087: Double Entry Transaction not found. \"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `transaction.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_TRANSACTION_ATTRIBUTE_V400,
    &GET_TRANSACTION_ATTRIBUTES_V400,
    &GET_TRANSACTION_ATTRIBUTE_BY_ID_V400,
    &UPDATE_TRANSACTION_ATTRIBUTE_V400,
    &GET_TRANSACTIONS_FOR_BANK_ACCOUNT_V121,
    &GET_TRANSACTIONS_FOR_BANK_ACCOUNT_V300,
    &GET_DOUBLE_ENTRY_TRANSACTION_V400,
    &GET_OTHER_ACCOUNT_FOR_TRANSACTION_V121,
    &GET_TRANSACTION_BY_ID_FOR_BANK_ACCOUNT_V121,
    &GET_TRANSACTION_BY_ID_FOR_BANK_ACCOUNT_V310,
    &CREATE_OR_UPDATE_TRANSACTION_ATTRIBUTE_DEFINITION_V400,
    &GET_TRANSACTION_ATTRIBUTE_DEFINITION_V400,
    &DELETE_TRANSACTION_ATTRIBUTE_DEFINITION_V400,
    &GET_FIREHOSE_TRANSACTIONS_FOR_BANK_ACCOUNT_V300,
    &DELETE_TRANSACTION_CASCADE_V400,
    &GET_CORE_TRANSACTIONS_FOR_BANK_ACCOUNT_V200,
    &GET_CORE_TRANSACTIONS_FOR_BANK_ACCOUNT_V300,
    &GET_BALANCING_TRANSACTION_V400,
];
