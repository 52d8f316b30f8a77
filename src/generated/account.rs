//! Generated from openapi/account.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Identifier of an account in an addressing scheme.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountRoutingJsonV121 {
    /// Addressing scheme, for example `IBAN` or `AccountNumber`.
    pub scheme: String,
    /// Identifier of the account in this scheme.
    pub address: String,
}
/// Table of [`AccountRoutingJsonV121`].
pub static ACCOUNT_ROUTING_JSON_V121: schema::Schema = schema::Schema {
    name: Some("AccountRoutingJsonV121"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "scheme",
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
                    description: "Addressing scheme, for example `IBAN` or `AccountNumber`.",
                },
            },
            schema::Property {
                name: "address",
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
                    description: "Identifier of the account in this scheme.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Identifier of an account in an addressing scheme.",
};
/// View: a set of rights to look at an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewBasicV300 {
    /// Id of the view, for example `owner`.
    pub id: String,
    /// Name of the view.
    pub short_name: String,
    /// What the view is for.
    pub description: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
}
/// Table of [`ViewBasicV300`].
pub static VIEW_BASIC_V300: schema::Schema = schema::Schema {
    name: Some("ViewBasicV300"),
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
                    description: "Id of the view, for example `owner`.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Name of the view.",
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
                    description: "What the view is for.",
                },
            },
            schema::Property {
                name: "is_public",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether everybody may look at the account through this view.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "View: a set of rights to look at an account.",
};
/// An account that the user may see.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreAccountJson {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Type of the account: the code of its product.
    pub account_type: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::account::AccountRoutingJsonV121>,
    /// Views through which the user may see the account.
    pub views: Vec<super::account::ViewBasicV300>,
}
/// Table of [`CoreAccountJson`].
pub static CORE_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("CoreAccountJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the account, unique within its bank.",
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
                    description: "Name that the owner gave to the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "account_type",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_ROUTING_JSON_V121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
            schema::Property {
                name: "views",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_BASIC_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account that the user may see.",
};
/// List of accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreAccountsJsonV300 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::CoreAccountJson>,
}
/// Table of [`CoreAccountsJsonV300`].
pub static CORE_ACCOUNTS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CoreAccountsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::CORE_ACCOUNT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts.",
};
/// An account as far as the view shows it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedAccountJSON {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// IBAN of the account; `null` if it has none or the view hides it.
    #[serde(rename = "IBAN")]
    pub iban: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: Option<String>,
    /// Views through which the user may see the account.
    pub views_available: Vec<super::account::ViewJSONV121>,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::bank::BankRoutingJsonV121,
}
/// Table of [`ModeratedAccountJSON`].
pub static MODERATED_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("ModeratedAccountJSON"),
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                name: "views_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "account_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account as far as the view shows it.",
};
/// A user, as accounts and their metadata name one.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserJSONV121 {
    /// Id of the user at the `provider`; the login name for users registered here.
    pub id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Name under which the user is shown.
    pub display_name: Option<String>,
}
/// Table of [`UserJSONV121`].
pub static USER_JSONV121: schema::Schema = schema::Schema {
    name: Some("UserJSONV121"),
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
                name: "display_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name under which the user is shown.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user, as accounts and their metadata name one.",
};
/// View: a set of rights to look at an account, each right on its own.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewJSONV121 {
    /// Id of the view, for example `owner`.
    pub id: String,
    /// Name of the view.
    pub short_name: String,
    /// What the view is for.
    pub description: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Which alias the view shows instead of the real name: `public`, `private`, or empty for none.
    pub alias: String,
    /// Whether the view hides the metadata of another account as soon as that account has an alias.
    pub hide_metadata_if_alias_used: bool,
    /// Whether the view allows adding comments to transactions.
    pub can_add_comment: bool,
    /// Whether the view allows storing where the company behind another account is registered.
    pub can_add_corporate_location: bool,
    /// Whether the view allows adding images to transactions.
    pub can_add_image: bool,
    /// Whether the view allows adding an image URL to another account.
    pub can_add_image_url: bool,
    /// Whether the view allows adding further information to another account.
    pub can_add_more_info: bool,
    /// Whether the view allows adding an Open Corporates URL to another account.
    pub can_add_open_corporates_url: bool,
    /// Whether the view allows storing where another account's holder really is.
    pub can_add_physical_location: bool,
    /// Whether the view allows giving another account a private alias.
    pub can_add_private_alias: bool,
    /// Whether the view allows giving another account a public alias.
    pub can_add_public_alias: bool,
    /// Whether the view allows adding tags to transactions.
    pub can_add_tag: bool,
    /// Whether the view allows adding a web address to another account.
    pub can_add_url: bool,
    /// Whether the view allows storing where a transaction took place.
    pub can_add_where_tag: bool,
    /// Whether the view allows deleting comments of transactions.
    pub can_delete_comment: bool,
    /// Whether the view allows deleting where the company behind another account is registered.
    pub can_delete_corporate_location: bool,
    /// Whether the view allows deleting images of transactions.
    pub can_delete_image: bool,
    /// Whether the view allows deleting where another account's holder really is.
    pub can_delete_physical_location: bool,
    /// Whether the view allows deleting tags of transactions.
    pub can_delete_tag: bool,
    /// Whether the view allows deleting where a transaction took place.
    pub can_delete_where_tag: bool,
    /// Whether the view allows changing the owner's note (narrative) on transactions.
    pub can_edit_owner_comment: bool,
    /// Whether the view shows the balance of the account.
    pub can_see_bank_account_balance: bool,
    /// Whether the view shows the name of the account's bank.
    pub can_see_bank_account_bank_name: bool,
    /// Whether the view shows the currency of the account.
    pub can_see_bank_account_currency: bool,
    /// Whether the view shows the IBAN of the account.
    pub can_see_bank_account_iban: bool,
    /// Whether the view shows the label of the account.
    pub can_see_bank_account_label: bool,
    /// Whether the view shows the national identifier of the account's bank.
    pub can_see_bank_account_national_identifier: bool,
    /// Whether the view shows the account number.
    pub can_see_bank_account_number: bool,
    /// Whether the view shows the owners of the account.
    pub can_see_bank_account_owners: bool,
    /// Whether the view shows the SWIFT/BIC code of the account's bank.
    pub can_see_bank_account_swift_bic: bool,
    /// Whether the view shows the type of the account.
    pub can_see_bank_account_type: bool,
    /// Whether the view shows the comments of transactions.
    pub can_see_comments: bool,
    /// Whether the view shows where the company behind another account is registered.
    pub can_see_corporate_location: bool,
    /// Whether the view shows the image URL of other accounts.
    pub can_see_image_url: bool,
    /// Whether the view shows the images of transactions.
    pub can_see_images: bool,
    /// Whether the view shows the further information on other accounts.
    pub can_see_more_info: bool,
    /// Whether the view shows the Open Corporates URL of other accounts.
    pub can_see_open_corporates_url: bool,
    /// Whether the view shows the bank name of other accounts.
    pub can_see_other_account_bank_name: bool,
    /// Whether the view shows the IBAN of other accounts.
    pub can_see_other_account_iban: bool,
    /// Whether the view shows the type of other accounts.
    pub can_see_other_account_kind: bool,
    /// Whether the view shows the metadata of other accounts, such as aliases and locations.
    pub can_see_other_account_metadata: bool,
    /// Whether the view shows the national identifier of the banks of other accounts.
    pub can_see_other_account_national_identifier: bool,
    /// Whether the view shows the number of other accounts.
    pub can_see_other_account_number: bool,
    /// Whether the view shows the SWIFT/BIC code of the banks of other accounts.
    pub can_see_other_account_swift_bic: bool,
    /// Whether the view shows the owner's note (narrative) on transactions.
    pub can_see_owner_comment: bool,
    /// Whether the view shows where the holders of other accounts really are.
    pub can_see_physical_location: bool,
    /// Whether the view shows the private aliases of other accounts.
    pub can_see_private_alias: bool,
    /// Whether the view shows the public aliases of other accounts.
    pub can_see_public_alias: bool,
    /// Whether the view shows the tags of transactions.
    pub can_see_tags: bool,
    /// Whether the view shows the amounts of transactions.
    pub can_see_transaction_amount: bool,
    /// Whether the view shows the balance after each transaction.
    pub can_see_transaction_balance: bool,
    /// Whether the view shows the currency of transactions.
    pub can_see_transaction_currency: bool,
    /// Whether the view shows the descriptions of transactions.
    pub can_see_transaction_description: bool,
    /// Whether the view shows when transactions were completed.
    pub can_see_transaction_finish_date: bool,
    /// Whether the view shows the metadata of transactions, such as comments and tags.
    pub can_see_transaction_metadata: bool,
    /// Whether the view shows the account on the other side of transactions.
    pub can_see_transaction_other_bank_account: bool,
    /// Whether the view shows when transactions were posted.
    pub can_see_transaction_start_date: bool,
    /// Whether the view shows the own account of transactions.
    pub can_see_transaction_this_bank_account: bool,
    /// Whether the view shows the types of transactions.
    pub can_see_transaction_type: bool,
    /// Whether the view shows the web address of other accounts.
    pub can_see_url: bool,
    /// Whether the view shows where transactions took place.
    pub can_see_where_tag: bool,
}
/// Table of [`ViewJSONV121`].
pub static VIEW_JSONV121: schema::Schema = schema::Schema {
    name: Some("ViewJSONV121"),
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
                    description: "Id of the view, for example `owner`.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Name of the view.",
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
                    description: "What the view is for.",
                },
            },
            schema::Property {
                name: "is_public",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether everybody may look at the account through this view.",
                },
            },
            schema::Property {
                name: "alias",
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
                    description: "Which alias the view shows instead of the real name: `public`, `private`, or empty for none.",
                },
            },
            schema::Property {
                name: "hide_metadata_if_alias_used",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view hides the metadata of another account as soon as that account has an alias.",
                },
            },
            schema::Property {
                name: "can_add_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding comments to transactions.",
                },
            },
            schema::Property {
                name: "can_add_corporate_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows storing where the company behind another account is registered.",
                },
            },
            schema::Property {
                name: "can_add_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding images to transactions.",
                },
            },
            schema::Property {
                name: "can_add_image_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding an image URL to another account.",
                },
            },
            schema::Property {
                name: "can_add_more_info",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding further information to another account.",
                },
            },
            schema::Property {
                name: "can_add_open_corporates_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding an Open Corporates URL to another account.",
                },
            },
            schema::Property {
                name: "can_add_physical_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows storing where another account's holder really is.",
                },
            },
            schema::Property {
                name: "can_add_private_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows giving another account a private alias.",
                },
            },
            schema::Property {
                name: "can_add_public_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows giving another account a public alias.",
                },
            },
            schema::Property {
                name: "can_add_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding tags to transactions.",
                },
            },
            schema::Property {
                name: "can_add_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding a web address to another account.",
                },
            },
            schema::Property {
                name: "can_add_where_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows storing where a transaction took place.",
                },
            },
            schema::Property {
                name: "can_delete_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting comments of transactions.",
                },
            },
            schema::Property {
                name: "can_delete_corporate_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting where the company behind another account is registered.",
                },
            },
            schema::Property {
                name: "can_delete_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting images of transactions.",
                },
            },
            schema::Property {
                name: "can_delete_physical_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting where another account's holder really is.",
                },
            },
            schema::Property {
                name: "can_delete_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting tags of transactions.",
                },
            },
            schema::Property {
                name: "can_delete_where_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting where a transaction took place.",
                },
            },
            schema::Property {
                name: "can_edit_owner_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows changing the owner's note (narrative) on transactions.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_balance",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the balance of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_bank_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the name of the account's bank.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the currency of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_iban",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the IBAN of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_label",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the label of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_national_identifier",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the national identifier of the account's bank.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the account number.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the owners of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_swift_bic",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the SWIFT/BIC code of the account's bank.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the type of the account.",
                },
            },
            schema::Property {
                name: "can_see_comments",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the comments of transactions.",
                },
            },
            schema::Property {
                name: "can_see_corporate_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows where the company behind another account is registered.",
                },
            },
            schema::Property {
                name: "can_see_image_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the image URL of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_images",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the images of transactions.",
                },
            },
            schema::Property {
                name: "can_see_more_info",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the further information on other accounts.",
                },
            },
            schema::Property {
                name: "can_see_open_corporates_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the Open Corporates URL of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_bank_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the bank name of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_iban",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the IBAN of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_kind",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the type of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_metadata",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the metadata of other accounts, such as aliases and locations.",
                },
            },
            schema::Property {
                name: "can_see_other_account_national_identifier",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the national identifier of the banks of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the number of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_swift_bic",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the SWIFT/BIC code of the banks of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_owner_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the owner's note (narrative) on transactions.",
                },
            },
            schema::Property {
                name: "can_see_physical_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows where the holders of other accounts really are.",
                },
            },
            schema::Property {
                name: "can_see_private_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the private aliases of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_public_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the public aliases of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_tags",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the tags of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_amount",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the amounts of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_balance",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the balance after each transaction.",
                },
            },
            schema::Property {
                name: "can_see_transaction_currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the currency of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the descriptions of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_finish_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows when transactions were completed.",
                },
            },
            schema::Property {
                name: "can_see_transaction_metadata",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the metadata of transactions, such as comments and tags.",
                },
            },
            schema::Property {
                name: "can_see_transaction_other_bank_account",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the account on the other side of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows when transactions were posted.",
                },
            },
            schema::Property {
                name: "can_see_transaction_this_bank_account",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the own account of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the types of transactions.",
                },
            },
            schema::Property {
                name: "can_see_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the web address of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_where_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows where transactions took place.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "View: a set of rights to look at an account, each right on its own.",
};
/// List of views of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewsJSONV121 {
    /// Views; empty if there is none.
    pub views: Vec<super::account::ViewJSONV121>,
}
/// Table of [`ViewsJSONV121`].
pub static VIEWS_JSONV121: schema::Schema = schema::Schema {
    name: Some("ViewsJSONV121"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "views",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of views of an account.",
};
/// Core data of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreAccountJSONV200 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Related operations of the account, with their addresses.
    #[serde(rename = "_links")]
    pub links: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`CoreAccountJSONV200`].
pub static CORE_ACCOUNT_JSONV200: schema::Schema = schema::Schema {
    name: Some("CoreAccountJSONV200"),
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
                    description: "Name that the owner gave to the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "_links",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Related operations of the account, with their addresses.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Core data of an account.",
};
/// Core data of an account in the form of v2.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedCoreAccountJSON {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// IBAN of the account; `null` if it has none or the view hides it.
    #[serde(rename = "IBAN")]
    pub iban: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: Option<String>,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::bank::BankRoutingJsonV121,
}
/// Table of [`ModeratedCoreAccountJSON`].
pub static MODERATED_CORE_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("ModeratedCoreAccountJSON"),
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "account_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Core data of an account in the form of v2.0.0.",
};
/// List of accounts with their views.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BasicAccountsJSON {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::BasicAccountJSON>,
}
/// Table of [`BasicAccountsJSON`].
pub static BASIC_ACCOUNTS_JSON: schema::Schema = schema::Schema {
    name: Some("BasicAccountsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BASIC_ACCOUNT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts with their views.",
};
/// An account with its views in short.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BasicAccountJSON {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Views through which the user may see the account.
    pub views_available: Vec<super::account::BasicViewJson>,
}
/// Table of [`BasicAccountJSON`].
pub static BASIC_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("BasicAccountJSON"),
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
                    description: "Name that the owner gave to the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "views_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BASIC_VIEW_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account with its views in short.",
};
/// View in short: id, name and whether it is public.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BasicViewJson {
    /// Id of the view, for example `owner`.
    pub id: String,
    /// Name of the view.
    pub short_name: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
}
/// Table of [`BasicViewJson`].
pub static BASIC_VIEW_JSON: schema::Schema = schema::Schema {
    name: Some("BasicViewJson"),
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
                    description: "Id of the view, for example `owner`.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Name of the view.",
                },
            },
            schema::Property {
                name: "is_public",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether everybody may look at the account through this view.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "View in short: id, name and whether it is public.",
};
/// The new account in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAccountJSONV220 {
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Opening balance with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::bank::BankRoutingJsonV121,
}
/// Table of [`CreateAccountJSONV220`].
pub static CREATE_ACCOUNT_JSONV220: schema::Schema = schema::Schema {
    name: Some("CreateAccountJSONV220"),
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
                    description: "Id of the user who owns the account.",
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
                    description: "Name that the owner gave to the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
            },
            schema::Property {
                name: "account_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The new account in the form of v2.2.0.",
};
/// View: a set of rights to look at an account, in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewJSONV220 {
    /// Id of the view, for example `owner`.
    pub id: String,
    /// Name of the view.
    pub short_name: String,
    /// What the view is for.
    pub description: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Which alias the view shows instead of the real name: `public`, `private`, or empty for none.
    pub alias: String,
    /// Whether the view hides the metadata of another account as soon as that account has an alias.
    pub hide_metadata_if_alias_used: bool,
    /// Whether the view allows adding comments to transactions.
    pub can_add_comment: bool,
    /// Whether the view allows storing where the company behind another account is registered.
    pub can_add_corporate_location: bool,
    /// Whether the view allows adding images to transactions.
    pub can_add_image: bool,
    /// Whether the view allows adding an image URL to another account.
    pub can_add_image_url: bool,
    /// Whether the view allows adding further information to another account.
    pub can_add_more_info: bool,
    /// Whether the view allows adding an Open Corporates URL to another account.
    pub can_add_open_corporates_url: bool,
    /// Whether the view allows storing where another account's holder really is.
    pub can_add_physical_location: bool,
    /// Whether the view allows giving another account a private alias.
    pub can_add_private_alias: bool,
    /// Whether the view allows giving another account a public alias.
    pub can_add_public_alias: bool,
    /// Whether the view allows adding tags to transactions.
    pub can_add_tag: bool,
    /// Whether the view allows adding a web address to another account.
    pub can_add_url: bool,
    /// Whether the view allows storing where a transaction took place.
    pub can_add_where_tag: bool,
    /// Whether the view allows deleting comments of transactions.
    pub can_delete_comment: bool,
    /// Whether the view allows creating counterparties of the account.
    pub can_add_counterparty: bool,
    /// Whether the view allows deleting where the company behind another account is registered.
    pub can_delete_corporate_location: bool,
    /// Whether the view allows deleting images of transactions.
    pub can_delete_image: bool,
    /// Whether the view allows deleting where another account's holder really is.
    pub can_delete_physical_location: bool,
    /// Whether the view allows deleting tags of transactions.
    pub can_delete_tag: bool,
    /// Whether the view allows deleting where a transaction took place.
    pub can_delete_where_tag: bool,
    /// Whether the view allows changing the owner's note (narrative) on transactions.
    pub can_edit_owner_comment: bool,
    /// Whether the view shows the balance of the account.
    pub can_see_bank_account_balance: bool,
    /// Whether the view shows the name of the account's bank.
    pub can_see_bank_account_bank_name: bool,
    /// Whether the view shows the currency of the account.
    pub can_see_bank_account_currency: bool,
    /// Whether the view shows the IBAN of the account.
    pub can_see_bank_account_iban: bool,
    /// Whether the view shows the label of the account.
    pub can_see_bank_account_label: bool,
    /// Whether the view shows the national identifier of the account's bank.
    pub can_see_bank_account_national_identifier: bool,
    /// Whether the view shows the account number.
    pub can_see_bank_account_number: bool,
    /// Whether the view shows the owners of the account.
    pub can_see_bank_account_owners: bool,
    /// Whether the view shows the SWIFT/BIC code of the account's bank.
    pub can_see_bank_account_swift_bic: bool,
    /// Whether the view shows the type of the account.
    pub can_see_bank_account_type: bool,
    /// Whether the view shows the comments of transactions.
    pub can_see_comments: bool,
    /// Whether the view shows where the company behind another account is registered.
    pub can_see_corporate_location: bool,
    /// Whether the view shows the image URL of other accounts.
    pub can_see_image_url: bool,
    /// Whether the view shows the images of transactions.
    pub can_see_images: bool,
    /// Whether the view shows the further information on other accounts.
    pub can_see_more_info: bool,
    /// Whether the view shows the Open Corporates URL of other accounts.
    pub can_see_open_corporates_url: bool,
    /// Whether the view shows the bank name of other accounts.
    pub can_see_other_account_bank_name: bool,
    /// Whether the view shows the IBAN of other accounts.
    pub can_see_other_account_iban: bool,
    /// Whether the view shows the type of other accounts.
    pub can_see_other_account_kind: bool,
    /// Whether the view shows the metadata of other accounts, such as aliases and locations.
    pub can_see_other_account_metadata: bool,
    /// Whether the view shows the national identifier of the banks of other accounts.
    pub can_see_other_account_national_identifier: bool,
    /// Whether the view shows the number of other accounts.
    pub can_see_other_account_number: bool,
    /// Whether the view shows the SWIFT/BIC code of the banks of other accounts.
    pub can_see_other_account_swift_bic: bool,
    /// Whether the view shows the owner's note (narrative) on transactions.
    pub can_see_owner_comment: bool,
    /// Whether the view shows where the holders of other accounts really are.
    pub can_see_physical_location: bool,
    /// Whether the view shows the private aliases of other accounts.
    pub can_see_private_alias: bool,
    /// Whether the view shows the public aliases of other accounts.
    pub can_see_public_alias: bool,
    /// Whether the view shows the tags of transactions.
    pub can_see_tags: bool,
    /// Whether the view shows the amounts of transactions.
    pub can_see_transaction_amount: bool,
    /// Whether the view shows the balance after each transaction.
    pub can_see_transaction_balance: bool,
    /// Whether the view shows the currency of transactions.
    pub can_see_transaction_currency: bool,
    /// Whether the view shows the descriptions of transactions.
    pub can_see_transaction_description: bool,
    /// Whether the view shows when transactions were completed.
    pub can_see_transaction_finish_date: bool,
    /// Whether the view shows the metadata of transactions, such as comments and tags.
    pub can_see_transaction_metadata: bool,
    /// Whether the view shows the account on the other side of transactions.
    pub can_see_transaction_other_bank_account: bool,
    /// Whether the view shows when transactions were posted.
    pub can_see_transaction_start_date: bool,
    /// Whether the view shows the own account of transactions.
    pub can_see_transaction_this_bank_account: bool,
    /// Whether the view shows the types of transactions.
    pub can_see_transaction_type: bool,
    /// Whether the view shows the web address of other accounts.
    pub can_see_url: bool,
    /// Whether the view shows where transactions took place.
    pub can_see_where_tag: bool,
}
/// Table of [`ViewJSONV220`].
pub static VIEW_JSONV220: schema::Schema = schema::Schema {
    name: Some("ViewJSONV220"),
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
                    description: "Id of the view, for example `owner`.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Name of the view.",
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
                    description: "What the view is for.",
                },
            },
            schema::Property {
                name: "is_public",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether everybody may look at the account through this view.",
                },
            },
            schema::Property {
                name: "alias",
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
                    description: "Which alias the view shows instead of the real name: `public`, `private`, or empty for none.",
                },
            },
            schema::Property {
                name: "hide_metadata_if_alias_used",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view hides the metadata of another account as soon as that account has an alias.",
                },
            },
            schema::Property {
                name: "can_add_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding comments to transactions.",
                },
            },
            schema::Property {
                name: "can_add_corporate_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows storing where the company behind another account is registered.",
                },
            },
            schema::Property {
                name: "can_add_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding images to transactions.",
                },
            },
            schema::Property {
                name: "can_add_image_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding an image URL to another account.",
                },
            },
            schema::Property {
                name: "can_add_more_info",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding further information to another account.",
                },
            },
            schema::Property {
                name: "can_add_open_corporates_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding an Open Corporates URL to another account.",
                },
            },
            schema::Property {
                name: "can_add_physical_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows storing where another account's holder really is.",
                },
            },
            schema::Property {
                name: "can_add_private_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows giving another account a private alias.",
                },
            },
            schema::Property {
                name: "can_add_public_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows giving another account a public alias.",
                },
            },
            schema::Property {
                name: "can_add_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding tags to transactions.",
                },
            },
            schema::Property {
                name: "can_add_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows adding a web address to another account.",
                },
            },
            schema::Property {
                name: "can_add_where_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows storing where a transaction took place.",
                },
            },
            schema::Property {
                name: "can_delete_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting comments of transactions.",
                },
            },
            schema::Property {
                name: "can_add_counterparty",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows creating counterparties of the account.",
                },
            },
            schema::Property {
                name: "can_delete_corporate_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting where the company behind another account is registered.",
                },
            },
            schema::Property {
                name: "can_delete_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting images of transactions.",
                },
            },
            schema::Property {
                name: "can_delete_physical_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting where another account's holder really is.",
                },
            },
            schema::Property {
                name: "can_delete_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting tags of transactions.",
                },
            },
            schema::Property {
                name: "can_delete_where_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows deleting where a transaction took place.",
                },
            },
            schema::Property {
                name: "can_edit_owner_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows changing the owner's note (narrative) on transactions.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_balance",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the balance of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_bank_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the name of the account's bank.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the currency of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_iban",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the IBAN of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_label",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the label of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_national_identifier",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the national identifier of the account's bank.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the account number.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the owners of the account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_swift_bic",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the SWIFT/BIC code of the account's bank.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the type of the account.",
                },
            },
            schema::Property {
                name: "can_see_comments",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the comments of transactions.",
                },
            },
            schema::Property {
                name: "can_see_corporate_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows where the company behind another account is registered.",
                },
            },
            schema::Property {
                name: "can_see_image_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the image URL of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_images",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the images of transactions.",
                },
            },
            schema::Property {
                name: "can_see_more_info",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the further information on other accounts.",
                },
            },
            schema::Property {
                name: "can_see_open_corporates_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the Open Corporates URL of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_bank_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the bank name of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_iban",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the IBAN of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_kind",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the type of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_metadata",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the metadata of other accounts, such as aliases and locations.",
                },
            },
            schema::Property {
                name: "can_see_other_account_national_identifier",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the national identifier of the banks of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the number of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_swift_bic",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the SWIFT/BIC code of the banks of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_owner_comment",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the owner's note (narrative) on transactions.",
                },
            },
            schema::Property {
                name: "can_see_physical_location",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows where the holders of other accounts really are.",
                },
            },
            schema::Property {
                name: "can_see_private_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the private aliases of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_public_alias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the public aliases of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_tags",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the tags of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_amount",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the amounts of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_balance",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the balance after each transaction.",
                },
            },
            schema::Property {
                name: "can_see_transaction_currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the currency of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the descriptions of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_finish_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows when transactions were completed.",
                },
            },
            schema::Property {
                name: "can_see_transaction_metadata",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the metadata of transactions, such as comments and tags.",
                },
            },
            schema::Property {
                name: "can_see_transaction_other_bank_account",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the account on the other side of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_start_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows when transactions were posted.",
                },
            },
            schema::Property {
                name: "can_see_transaction_this_bank_account",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the own account of transactions.",
                },
            },
            schema::Property {
                name: "can_see_transaction_type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the types of transactions.",
                },
            },
            schema::Property {
                name: "can_see_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the web address of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_where_tag",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows where transactions took place.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "View: a set of rights to look at an account, in the form of v2.2.0.",
};
/// List of views of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewsJSONV220 {
    /// Views; empty if there is none.
    pub views: Vec<super::account::ViewJSONV220>,
}
/// Table of [`ViewsJSONV220`].
pub static VIEWS_JSONV220: schema::Schema = schema::Schema {
    name: Some("ViewsJSONV220"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "views",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_JSONV220,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of views of an account.",
};
/// List of accounts that the user holds.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CoreAccountsHeldJsonV300 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::AccountHeldJson>,
}
/// Table of [`CoreAccountsHeldJsonV300`].
pub static CORE_ACCOUNTS_HELD_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CoreAccountsHeldJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_HELD_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts that the user holds.",
};
/// An account that the user holds.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountHeldJson {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Number of the account.
    pub number: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
}
/// Table of [`AccountHeldJson`].
pub static ACCOUNT_HELD_JSON: schema::Schema = schema::Schema {
    name: Some("AccountHeldJson"),
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
                    description: "Name that the owner gave to the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
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
    description: "An account that the user holds.",
};
/// Core data of an account in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewModeratedCoreAccountJsonV300 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Views through which the user may see the account, in short form.
    pub views_basic: Vec<super::account::ViewBasicV300>,
}
/// Table of [`NewModeratedCoreAccountJsonV300`].
pub static NEW_MODERATED_CORE_ACCOUNT_JSON_V300: schema::Schema = schema::Schema {
    name: Some("NewModeratedCoreAccountJsonV300"),
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                name: "views_basic",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_BASIC_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account, in short form.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Core data of an account in the form of v3.0.0.",
};
/// List of accounts as far as the view shows them.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedCoreAccountsJsonV300 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::ModeratedCoreAccountsJsonV300Account>,
}
/// Table of [`ModeratedCoreAccountsJsonV300`].
pub static MODERATED_CORE_ACCOUNTS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("ModeratedCoreAccountsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::MODERATED_CORE_ACCOUNTS_JSON_V300_ACCOUNT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts as far as the view shows them.",
};
/// An account as far as the view shows it, with its rules.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedCoreAccountsJsonV300Account {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Limits that apply to the account, for example an overdraft; only shown if the view allows to see the credit limit.
    pub account_rules: Vec<super::account::AccountRuleJsonV300>,
}
/// Table of [`ModeratedCoreAccountsJsonV300Account`].
pub static MODERATED_CORE_ACCOUNTS_JSON_V300_ACCOUNT: schema::Schema = schema::Schema {
    name: Some("ModeratedCoreAccountsJsonV300Account"),
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                name: "account_rules",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_RULE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Limits that apply to the account, for example an overdraft; only shown if the view allows to see the credit limit.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account as far as the view shows it, with its rules.",
};
/// Rule of an account, for example a limit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountRuleJsonV300 {
    /// Kind of the limit, for example `OVERDRAFT`.
    pub scheme: String,
    /// Value of the limit, as text.
    pub value: String,
}
/// Table of [`AccountRuleJsonV300`].
pub static ACCOUNT_RULE_JSON_V300: schema::Schema = schema::Schema {
    name: Some("AccountRuleJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "scheme",
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
                    description: "Kind of the limit, for example `OVERDRAFT`.",
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
                    description: "Value of the limit, as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Rule of an account, for example a limit.",
};
/// List of account ids.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountsIdsJsonV300 {
    /// Ids of the accounts; empty if there is none.
    pub accounts: Vec<super::account::AccountIdJson>,
}
/// Table of [`AccountsIdsJsonV300`].
pub static ACCOUNTS_IDS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("AccountsIdsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_ID_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Ids of the accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of account ids.",
};
/// An id and nothing else.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountIdJson {
    /// Id of the account or of the view.
    pub id: String,
}
/// Table of [`AccountIdJson`].
pub static ACCOUNT_ID_JSON: schema::Schema = schema::Schema {
    name: Some("AccountIdJson"),
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
                    description: "Id of the account or of the view.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An id and nothing else.",
};
/// Answer whether an account holds enough money.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CheckFundsAvailableJson {
    /// `yes` if the account holds the amount in this currency, otherwise `no`.
    pub answer: String,
    /// Time of the answer.
    pub date: String,
    /// Id of this check of available funds.
    pub available_funds_request_id: String,
}
/// Table of [`CheckFundsAvailableJson`].
pub static CHECK_FUNDS_AVAILABLE_JSON: schema::Schema = schema::Schema {
    name: Some("CheckFundsAvailableJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "answer",
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
                    description: "`yes` if the account holds the amount in this currency, otherwise `no`.",
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
                    description: "Time of the answer.",
                },
            },
            schema::Property {
                name: "available_funds_request_id",
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
                    description: "Id of this check of available funds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Answer whether an account holds enough money.",
};
/// The new account with its attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAccountResponseJsonV310 {
    /// Id of the account.
    pub account_id: String,
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Opening balance with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::account::AccountAttributeResponseJson>,
}
/// Table of [`CreateAccountResponseJsonV310`].
pub static CREATE_ACCOUNT_RESPONSE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CreateAccountResponseJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the user who owns the account.",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
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
                name: "account_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The new account with its attributes.",
};
/// Additional named value of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountAttributeResponseJson {
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Id of the account attribute.
    pub account_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
    /// Code of the contract between bank and customer about the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_instance_code: Option<String>,
}
/// Table of [`AccountAttributeResponseJson`].
pub static ACCOUNT_ATTRIBUTE_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("AccountAttributeResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "account_attribute_id",
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
                    description: "Id of the account attribute.",
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
            schema::Property {
                name: "product_instance_code",
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
                    description: "Code of the contract between bank and customer about the product.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of an account.",
};
/// Balances of several accounts and their sum.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountsBalancesV310Json {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::AccountBalanceV310>,
    /// Sum of the balances with its currency.
    pub overall_balance: super::transaction_request::PursesJson,
    /// Time for which the sum holds.
    pub overall_balance_date: String,
}
/// Table of [`AccountsBalancesV310Json`].
pub static ACCOUNTS_BALANCES_V310_JSON: schema::Schema = schema::Schema {
    name: Some("AccountsBalancesV310Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_BALANCE_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
            schema::Property {
                name: "overall_balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "overall_balance_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time for which the sum holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Balances of several accounts and their sum.",
};
/// An account with its balance.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountBalanceV310 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
}
/// Table of [`AccountBalanceV310`].
pub static ACCOUNT_BALANCE_V310: schema::Schema = schema::Schema {
    name: Some("AccountBalanceV310"),
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
                    description: "Name that the owner gave to the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
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
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account with its balance.",
};
/// Orders of checkbooks for an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CheckbookOrdersJson {
    /// Account that the checkbooks are ordered for.
    pub account: super::account::AccountV310Json,
    /// Orders of checkbooks; empty if there is none.
    pub orders: Vec<super::account::OrderJson>,
}
/// Table of [`CheckbookOrdersJson`].
pub static CHECKBOOK_ORDERS_JSON: schema::Schema = schema::Schema {
    name: Some("CheckbookOrdersJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account",
                required: true,
                schema: &super::account::ACCOUNT_V310_JSON,
            },
            schema::Property {
                name: "orders",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ORDER_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Orders of checkbooks; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Orders of checkbooks for an account.",
};
/// Account with its routings and those of its branch.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountV310Json {
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Type of the account: the code of its product.
    pub account_type: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Identifiers of the branch in several addressing schemes.
    pub branch_routings: Vec<super::bank::BankRoutingJsonV121>,
}
/// Table of [`AccountV310Json`].
pub static ACCOUNT_V310_JSON: schema::Schema = schema::Schema {
    name: Some("AccountV310Json"),
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
                    description: "Id of the bank that keeps the account.",
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
                name: "account_type",
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
                    description: "Type of the account: the code of its product.",
                },
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
                name: "branch_routings",
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
                    description: "Identifiers of the branch in several addressing schemes.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account with its routings and those of its branch.",
};
/// Wraps one order of checkbooks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderJson {
    /// The order.
    pub order: super::account::OrderObjectJson,
}
/// Table of [`OrderJson`].
pub static ORDER_JSON: schema::Schema = schema::Schema {
    name: Some("OrderJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "order",
                required: true,
                schema: &super::account::ORDER_OBJECT_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Wraps one order of checkbooks.",
};
/// Order of checkbooks and its state.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OrderObjectJson {
    /// Id of the order.
    pub order_id: String,
    /// Day of the order, as text without separators, for example `07082013`.
    pub order_date: String,
    /// How many checkbooks were ordered, as text.
    pub number_of_checkbooks: String,
    /// Code of the way in which the order is delivered.
    pub distribution_channel: String,
    /// State of the order.
    pub status: String,
    /// Number of the first check in the ordered checkbooks.
    pub first_check_number: String,
    /// Code of the way of shipping.
    pub shipping_code: String,
}
/// Table of [`OrderObjectJson`].
pub static ORDER_OBJECT_JSON: schema::Schema = schema::Schema {
    name: Some("OrderObjectJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "order_id",
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
                    description: "Id of the order.",
                },
            },
            schema::Property {
                name: "order_date",
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
                    description: "Day of the order, as text without separators, for example `07082013`.",
                },
            },
            schema::Property {
                name: "number_of_checkbooks",
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
                    description: "How many checkbooks were ordered, as text.",
                },
            },
            schema::Property {
                name: "distribution_channel",
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
                    description: "Code of the way in which the order is delivered.",
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
                    description: "State of the order.",
                },
            },
            schema::Property {
                name: "first_check_number",
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
                    description: "Number of the first check in the ordered checkbooks.",
                },
            },
            schema::Property {
                name: "shipping_code",
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
                    description: "Code of the way of shipping.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Order of checkbooks and its state.",
};
/// An account as far as the view shows it, with attributes and views.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedAccountJSON310 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Views through which the user may see the account.
    pub views_available: Vec<super::account::ViewJSONV121>,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::account::AccountAttributeResponseJson>,
}
/// Table of [`ModeratedAccountJSON310`].
pub static MODERATED_ACCOUNT_JSON310: schema::Schema = schema::Schema {
    name: Some("ModeratedAccountJSON310"),
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "views_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
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
                name: "account_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account as far as the view shows it, with attributes and views.",
};
/// The account after the change.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAccountResponseJsonV310 {
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
}
/// Table of [`UpdateAccountResponseJsonV310`].
pub static UPDATE_ACCOUNT_RESPONSE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("UpdateAccountResponseJsonV310"),
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Name that the owner gave to the account.",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
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
    description: "The account after the change.",
};
/// Definition of an attribute, with its id and bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeDefinitionResponseJsonV400 {
    /// Id of the attribute definition.
    pub attribute_definition_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the attribute.
    pub name: String,
    /// What the attribute describes: `Bank`, `Customer`, `Product`, `Account`, `Transaction`, `Card` or `TransactionRequest`.
    pub category: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// What the attribute means.
    pub description: String,
    /// Other name under which the attribute may be shown.
    pub alias: String,
    /// Views on which the attribute may be shown.
    pub can_be_seen_on_views: Vec<String>,
    /// Whether the attribute is in force.
    pub is_active: bool,
}
/// Table of [`AttributeDefinitionResponseJsonV400`].
pub static ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AttributeDefinitionResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "attribute_definition_id",
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
                    description: "Id of the attribute definition.",
                },
            },
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
                name: "category",
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
                    description: "What the attribute describes: `Bank`, `Customer`, `Product`, `Account`, `Transaction`, `Card` or `TransactionRequest`.",
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
                    description: "What the attribute means.",
                },
            },
            schema::Property {
                name: "alias",
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
                    description: "Other name under which the attribute may be shown.",
                },
            },
            schema::Property {
                name: "can_be_seen_on_views",
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
                    description: "Views on which the attribute may be shown.",
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
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Definition of an attribute, with its id and bank.",
};
/// List of definitions of attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeDefinitionsResponseJsonV400 {
    /// Attribute definitions; empty if there is none.
    pub attributes: Vec<super::account::AttributeDefinitionResponseJsonV400>,
}
/// Table of [`AttributeDefinitionsResponseJsonV400`].
pub static ATTRIBUTE_DEFINITIONS_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AttributeDefinitionsResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attribute definitions; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of definitions of attributes.",
};
/// An account as far as the view shows it, with attributes, views and tags.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedAccountJSON400 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Views through which the user may see the account.
    pub views_available: Vec<super::account::ViewJSONV121>,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::account::AccountAttributeResponseJson>,
    /// Tags of the account; empty if there is none.
    pub tags: Vec<super::transaction::TransactionCommentJSON>,
}
/// Table of [`ModeratedAccountJSON400`].
pub static MODERATED_ACCOUNT_JSON400: schema::Schema = schema::Schema {
    name: Some("ModeratedAccountJSON400"),
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "views_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
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
                name: "account_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the account; empty if there is none.",
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
                    description: "Tags of the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account as far as the view shows it, with attributes, views and tags.",
};
/// List of accounts as far as the view shows them.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedAccountsJSON400 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::ModeratedAccountJSON400>,
}
/// Table of [`ModeratedAccountsJSON400`].
pub static MODERATED_ACCOUNTS_JSON400: schema::Schema = schema::Schema {
    name: Some("ModeratedAccountsJSON400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::MODERATED_ACCOUNT_JSON400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts as far as the view shows them.",
};
/// List of accounts by their ids.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountsMinimalJson400 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::user::AccountMinimalJson400>,
}
/// Table of [`AccountsMinimalJson400`].
pub static ACCOUNTS_MINIMAL_JSON400: schema::Schema = schema::Schema {
    name: Some("AccountsMinimalJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::ACCOUNT_MINIMAL_JSON400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts by their ids.",
};
/// An account with its balances.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountBalanceJsonV400 {
    /// Id of the account.
    pub account_id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Balances of the account, one for each type.
    pub balances: Vec<super::account::BalanceJsonV400>,
}
/// Table of [`AccountBalanceJsonV400`].
pub static ACCOUNT_BALANCE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AccountBalanceJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the bank that keeps the account.",
                },
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "balances",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BALANCE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Balances of the account, one for each type.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account with its balances.",
};
/// Balance of one type.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BalanceJsonV400 {
    /// Type of the balance, for example `OpeningBooked`.
    pub r#type: String,
    /// Three-letter currency code, for example `EUR`.
    pub currency: String,
    /// Balance as text.
    pub amount: String,
}
/// Table of [`BalanceJsonV400`].
pub static BALANCE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("BalanceJsonV400"),
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
                    description: "Type of the balance, for example `OpeningBooked`.",
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
                    description: "Three-letter currency code, for example `EUR`.",
                },
            },
            schema::Property {
                name: "amount",
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
                    description: "Balance as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Balance of one type.",
};
/// List of accounts with their balances.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountsBalancesJsonV400 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::AccountBalanceJsonV400>,
}
/// Table of [`AccountsBalancesJsonV400`].
pub static ACCOUNTS_BALANCES_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AccountsBalancesJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_BALANCE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts with their balances.",
};
/// Core data of an account in the form of v4.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedCoreAccountJsonV400 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Ids of the views through which the user may see the account.
    pub views_basic: Vec<String>,
}
/// Table of [`ModeratedCoreAccountJsonV400`].
pub static MODERATED_CORE_ACCOUNT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ModeratedCoreAccountJsonV400"),
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Name that the owner gave to the account.",
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
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                name: "views_basic",
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
                    description: "Ids of the views through which the user may see the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Core data of an account in the form of v4.0.0.",
};
/// List of the accounts of a bank for bulk reading.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FastFirehoseAccountsJsonV400 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::FastFirehoseAccountJsonV400>,
}
/// Table of [`FastFirehoseAccountsJsonV400`].
pub static FAST_FIREHOSE_ACCOUNTS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("FastFirehoseAccountsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::FAST_FIREHOSE_ACCOUNT_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the accounts of a bank for bulk reading.",
};
/// An account with owners, balance and attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FastFirehoseAccountJsonV400 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::FastFirehoseOwners>,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<
        super::transaction_request::TransactionRequestAccountJsonV140,
    >,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::account::FastFirehoseAttributes>,
}
/// Table of [`FastFirehoseAccountJsonV400`].
pub static FAST_FIREHOSE_ACCOUNT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("FastFirehoseAccountJsonV400"),
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::FAST_FIREHOSE_OWNERS,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction_request::TRANSACTION_REQUEST_ACCOUNT_JSON_V140,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
            schema::Property {
                name: "account_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::FAST_FIREHOSE_ATTRIBUTES,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account with owners, balance and attributes.",
};
/// Owner of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FastFirehoseOwners {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Login name of the user.
    pub user_name: String,
}
/// Table of [`FastFirehoseOwners`].
pub static FAST_FIREHOSE_OWNERS: schema::Schema = schema::Schema {
    name: Some("FastFirehoseOwners"),
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
                    description: "Id of the user, a UUID; not the login name.",
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Owner of an account.",
};
/// Additional value of an account, with its code and type.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FastFirehoseAttributes {
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Code of the attribute.
    pub code: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`FastFirehoseAttributes`].
pub static FAST_FIREHOSE_ATTRIBUTES: schema::Schema = schema::Schema {
    name: Some("FastFirehoseAttributes"),
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
                },
            },
            schema::Property {
                name: "code",
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
                    description: "Code of the attribute.",
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
    description: "Additional value of an account, with its code and type.",
};
/// List of accounts open to bulk reading (firehose).
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedFirehoseAccountsJsonV400 {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::account::ModeratedFirehoseAccountsJsonV400Account>,
}
/// Table of [`ModeratedFirehoseAccountsJsonV400`].
pub static MODERATED_FIREHOSE_ACCOUNTS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ModeratedFirehoseAccountsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::MODERATED_FIREHOSE_ACCOUNTS_JSON_V400_ACCOUNT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts open to bulk reading (firehose).",
};
/// An account open to bulk reading, as far as the view shows it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ModeratedFirehoseAccountsJsonV400Account {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Number of the account.
    pub number: String,
    /// Owners of the account.
    pub owners: Vec<super::account::UserJSONV121>,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Limits that apply to the account, for example an overdraft; only shown if the view allows to see the credit limit.
    pub account_rules: Vec<super::account::AccountRuleJsonV300>,
}
/// Table of [`ModeratedFirehoseAccountsJsonV400Account`].
pub static MODERATED_FIREHOSE_ACCOUNTS_JSON_V400_ACCOUNT: schema::Schema = schema::Schema {
    name: Some("ModeratedFirehoseAccountsJsonV400Account"),
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
                    description: "Id of the bank that keeps the account.",
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
                    description: "Name that the owner gave to the account.",
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
                name: "owners",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::USER_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Owners of the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                name: "account_rules",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::ACCOUNT_RULE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Limits that apply to the account, for example an overdraft; only shown if the view allows to see the credit limit.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account open to bulk reading, as far as the view shows it.",
};
/// Whether an IBAN is valid, and what is known about it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IbanCheckerJsonV400 {
    /// Whether the IBAN is valid.
    pub is_valid: bool,
    /// Bank and address that the IBAN stands for; absent if it is not valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<super::account::IbanDetailsJsonV400>,
}
/// Table of [`IbanCheckerJsonV400`].
pub static IBAN_CHECKER_JSON_V400: schema::Schema = schema::Schema {
    name: Some("IbanCheckerJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "is_valid",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the IBAN is valid.",
                },
            },
            schema::Property {
                name: "details",
                required: false,
                schema: &super::account::IBAN_DETAILS_JSON_V400,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether an IBAN is valid, and what is known about it.",
};
/// Bank and branch that an IBAN belongs to.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IbanDetailsJsonV400 {
    /// Identifiers of the bank in several addressing schemes.
    pub bank_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Name of the bank that the IBAN belongs to.
    pub bank: String,
    /// Name or code of the branch that the IBAN belongs to.
    pub branch: String,
    /// Street address of the bank, as one text.
    pub address: String,
    /// City or town.
    pub city: String,
    /// Postal code.
    pub postcode: String,
    /// Phone number of the bank that the IBAN belongs to.
    pub phone: String,
    /// Country of the bank that the IBAN belongs to.
    pub country: String,
    /// Further facts about the bank of the IBAN, as named values.
    pub attributes: Vec<super::bank::AttributeJsonV400>,
}
/// Table of [`IbanDetailsJsonV400`].
pub static IBAN_DETAILS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("IbanDetailsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_routings",
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
                    description: "Identifiers of the bank in several addressing schemes.",
                },
            },
            schema::Property {
                name: "bank",
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
                    description: "Name of the bank that the IBAN belongs to.",
                },
            },
            schema::Property {
                name: "branch",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name or code of the branch that the IBAN belongs to.",
                },
            },
            schema::Property {
                name: "address",
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
                    description: "Street address of the bank, as one text.",
                },
            },
            schema::Property {
                name: "city",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::City),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "City or town.",
                },
            },
            schema::Property {
                name: "postcode",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Postcode),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Postal code.",
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
                    description: "Phone number of the bank that the IBAN belongs to.",
                },
            },
            schema::Property {
                name: "country",
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
                    description: "Country of the bank that the IBAN belongs to.",
                },
            },
            schema::Property {
                name: "attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::ATTRIBUTE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Further facts about the bank of the IBAN, as named values.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Bank and branch that an IBAN belongs to.",
};
/// Data for a new view of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateViewJsonV121 {
    /// Name of the view; custom views start with `_`.
    pub name: String,
    /// What the view is for.
    pub description: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Which alias the view shows: `public`, `private`, or any other text for none.
    pub which_alias_to_use: String,
    /// Whether the view hides the metadata of another account as soon as that account has an alias.
    pub hide_metadata_if_alias_used: bool,
    /// Rights that the view gets, for example `can_see_transaction_amount`; all others are off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_actions: Option<Vec<String>>,
}
/// Table of [`CreateViewJsonV121`].
pub static CREATE_VIEW_JSON_V121: schema::Schema = schema::Schema {
    name: Some("CreateViewJsonV121"),
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
                    description: "Name of the view; custom views start with `_`.",
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
                    description: "What the view is for.",
                },
            },
            schema::Property {
                name: "is_public",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether everybody may look at the account through this view.",
                },
            },
            schema::Property {
                name: "which_alias_to_use",
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
                    description: "Which alias the view shows: `public`, `private`, or any other text for none.",
                },
            },
            schema::Property {
                name: "hide_metadata_if_alias_used",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view hides the metadata of another account as soon as that account has an alias.",
                },
            },
            schema::Property {
                name: "allowed_actions",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Rights that the view gets, for example `can_see_transaction_amount`; all others are off.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new view of an account.",
};
/// New label of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAccountJSON {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
}
/// Table of [`UpdateAccountJSON`].
pub static UPDATE_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("UpdateAccountJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the account, unique within its bank.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New label of an account.",
};
/// New values of a view.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateViewJsonV121 {
    /// What the view is for.
    pub description: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Which alias the view shows: `public`, `private`, or any other text for none.
    pub which_alias_to_use: String,
    /// Whether the view hides the metadata of another account as soon as that account has an alias.
    pub hide_metadata_if_alias_used: bool,
    /// Rights that the view gets, for example `can_see_transaction_amount`; all others are off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_actions: Option<Vec<String>>,
}
/// Table of [`UpdateViewJsonV121`].
pub static UPDATE_VIEW_JSON_V121: schema::Schema = schema::Schema {
    name: Some("UpdateViewJsonV121"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "What the view is for.",
                },
            },
            schema::Property {
                name: "is_public",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether everybody may look at the account through this view.",
                },
            },
            schema::Property {
                name: "which_alias_to_use",
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
                    description: "Which alias the view shows: `public`, `private`, or any other text for none.",
                },
            },
            schema::Property {
                name: "hide_metadata_if_alias_used",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view hides the metadata of another account as soon as that account has an alias.",
                },
            },
            schema::Property {
                name: "allowed_actions",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Rights that the view gets, for example `can_see_transaction_amount`; all others are off.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a view.",
};
/// Data for a new account in the form of v2.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAccountJSON {
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Opening balance with its currency; the amount must be 0.
    pub balance: super::transaction_request::PursesJsonRequest,
}
/// Table of [`CreateAccountJSON`].
pub static CREATE_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("CreateAccountJSON"),
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
                    description: "Id of the user who owns the account.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new account in the form of v2.0.0.",
};
/// Data for a new account in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAccountJSONV220Request {
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Opening balance with its currency; the amount must be 0.
    pub balance: super::transaction_request::PursesJsonRequest,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::account::BankRoutingJsonV121Request,
}
/// Table of [`CreateAccountJSONV220Request`].
pub static CREATE_ACCOUNT_JSONV220_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateAccountJSONV220Request"),
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
                    description: "Id of the user who owns the account.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
            },
            schema::Property {
                name: "account_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new account in the form of v2.2.0.",
};
/// Identifier of a bank, branch or account in an addressing scheme.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankRoutingJsonV121Request {
    /// Addressing scheme, for example `IBAN` or `BIC`.
    pub scheme: String,
    /// Identifier of the account, bank or branch in this scheme.
    pub address: String,
}
/// Table of [`BankRoutingJsonV121Request`].
pub static BANK_ROUTING_JSON_V121_REQUEST: schema::Schema = schema::Schema {
    name: Some("BankRoutingJsonV121Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "scheme",
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
                    description: "Addressing scheme, for example `IBAN` or `BIC`.",
                },
            },
            schema::Property {
                name: "address",
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
                    description: "Identifier of the account, bank or branch in this scheme.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Identifier of a bank, branch or account in an addressing scheme.",
};
/// Data for a new account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateAccountRequestJsonV310 {
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Opening balance with its currency; the amount must be 0.
    pub balance: super::transaction_request::PursesJsonRequest,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_routings: Option<Vec<super::account::BankRoutingJsonV121Request>>,
}
/// Table of [`CreateAccountRequestJsonV310`].
pub static CREATE_ACCOUNT_REQUEST_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CreateAccountRequestJsonV310"),
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
                    description: "Id of the user who owns the account.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
            },
            schema::Property {
                name: "account_routings",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
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
    description: "Data for a new account.",
};
/// Named value to be stored for an account, with its type.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountAttributeJson {
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
    /// Code of the contract between bank and customer about the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_instance_code: Option<String>,
}
/// Table of [`AccountAttributeJson`].
pub static ACCOUNT_ATTRIBUTE_JSON: schema::Schema = schema::Schema {
    name: Some("AccountAttributeJson"),
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
                    description: "Name of the attribute.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
                },
            },
            schema::Property {
                name: "value",
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
                    description: "Value of the attribute as text.",
                },
            },
            schema::Property {
                name: "product_instance_code",
                required: false,
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
                    description: "Code of the contract between bank and customer about the product.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Named value to be stored for an account, with its type.",
};
/// New values of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAccountRequestJsonV310 {
    /// Name that the owner gave to the account.
    pub label: String,
    /// Type of the account: the code of its product.
    pub r#type: String,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_routings: Option<Vec<super::account::BankRoutingJsonV121Request>>,
}
/// Table of [`UpdateAccountRequestJsonV310`].
pub static UPDATE_ACCOUNT_REQUEST_JSON_V310: schema::Schema = schema::Schema {
    name: Some("UpdateAccountRequestJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the account: the code of its product.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
            },
            schema::Property {
                name: "account_routings",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
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
    description: "New values of an account.",
};
/// Definition of an attribute: type, category and where it is seen.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeDefinitionJsonV400Request {
    /// Name of the attribute.
    pub name: String,
    /// What the attribute describes: `Bank`, `Customer`, `Product`, `Account`, `Transaction`, `Card` or `TransactionRequest`.
    pub category: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// What the attribute means.
    pub description: String,
    /// Other name under which the attribute may be shown.
    pub alias: String,
    /// Views on which the attribute may be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_be_seen_on_views: Option<Vec<String>>,
    /// Whether the attribute is in force.
    pub is_active: bool,
}
/// Table of [`AttributeDefinitionJsonV400Request`].
pub static ATTRIBUTE_DEFINITION_JSON_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("AttributeDefinitionJsonV400Request"),
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
                    description: "Name of the attribute.",
                },
            },
            schema::Property {
                name: "category",
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
                    description: "What the attribute describes: `Bank`, `Customer`, `Product`, `Account`, `Transaction`, `Card` or `TransactionRequest`.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
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
                    description: "What the attribute means.",
                },
            },
            schema::Property {
                name: "alias",
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
                    description: "Other name under which the attribute may be shown.",
                },
            },
            schema::Property {
                name: "can_be_seen_on_views",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views on which the attribute may be shown.",
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
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Definition of an attribute: type, category and where it is seen.",
};
/// Routing of the account to look for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankAccountRoutingJson {
    /// Id of the bank that keeps the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// One identifier of the account in an addressing scheme.
    pub account_routing: super::account::BankRoutingJsonV121Request,
}
/// Table of [`BankAccountRoutingJson`].
pub static BANK_ACCOUNT_ROUTING_JSON: schema::Schema = schema::Schema {
    name: Some("BankAccountRoutingJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: false,
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
                name: "account_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Routing of the account to look for.",
};
/// IBAN to be checked.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct IbanAddress {
    /// IBAN to be checked.
    pub address: String,
}
/// Table of [`IbanAddress`].
pub static IBAN_ADDRESS: schema::Schema = schema::Schema {
    name: Some("IbanAddress"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "address",
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
                    description: "IBAN to be checked.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "IBAN to be checked.",
};
/// New label of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAccountJsonV400 {
    /// Name that the owner gave to the account.
    pub label: String,
}
/// Table of [`UpdateAccountJsonV400`].
pub static UPDATE_ACCOUNT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UpdateAccountJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New label of an account.",
};
/// Bare list; each entry: an account with its views in short.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct BasicAccountJSONList(
    /// The value.
    pub Vec<super::account::BasicAccountJSON>,
);
/// Table of [`BasicAccountJSONList`].
pub static BASIC_ACCOUNT_JSON_LIST: schema::Schema = schema::Schema {
    name: Some("BasicAccountJSONList"),
    shape: schema::Shape::Array {
        items: &super::account::BASIC_ACCOUNT_JSON,
        min_items: 0usize,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "Bare list; each entry: an account with its views in short.",
};
/// Bare list; each entry: core data of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct CoreAccountJSONV200List(
    /// The value.
    pub Vec<super::account::CoreAccountJSONV200>,
);
/// Table of [`CoreAccountJSONV200List`].
pub static CORE_ACCOUNT_JSONV200_LIST: schema::Schema = schema::Schema {
    name: Some("CoreAccountJSONV200List"),
    shape: schema::Shape::Array {
        items: &super::account::CORE_ACCOUNT_JSONV200,
        min_items: 0usize,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "Bare list; each entry: core data of an account.",
};
/// What `OBPv3.0.0-corePrivateAccountsAllBanks` answers.
pub type CorePrivateAccountsAllBanksV300Response = crate::answer::Ok<
    super::account::CoreAccountsJsonV300,
>;
/// What `OBPv4.0.0-ibanChecker` answers.
pub type IbanCheckerV400Response = crate::answer::Ok<
    super::account::IbanCheckerJsonV400,
>;
/// What `OBPv1.2.1-getPrivateAccountsAllBanks` answers.
pub type GetPrivateAccountsAllBanksV121Response = crate::answer::Ok<
    super::card::AccountJSONsInAccounts,
>;
/// What `OBPv2.0.0-getPrivateAccountsAllBanks` answers.
pub type GetPrivateAccountsAllBanksV200Response = crate::answer::Ok<
    super::account::BasicAccountsJSON,
>;
/// What `OBPv1.2.1-privateAccountsAllBanks` answers.
pub type PrivateAccountsAllBanksV121Response = crate::answer::Ok<
    super::card::AccountJSONsInAccounts,
>;
/// What `OBPv1.2.1-publicAccountsAllBanks` answers.
pub type PublicAccountsAllBanksV121Response = crate::answer::Ok<
    super::card::AccountJSONsInAccounts,
>;
/// What `OBPv1.2.1-getPrivateAccountsAtOneBank` answers.
pub type GetPrivateAccountsAtOneBankV121Response = crate::answer::Ok<
    super::card::AccountJSONsInAccounts,
>;
/// What `OBPv2.0.0-getPrivateAccountsAtOneBank` answers.
pub type GetPrivateAccountsAtOneBankV200Response = crate::answer::Ok<
    super::account::BasicAccountJSONList,
>;
/// What `OBPv4.0.0-addAccount` answers.
pub type AddAccountV400Response = crate::answer::Created<
    super::account::CreateAccountResponseJsonV310,
>;
/// What `OBPv4.0.0-getPrivateAccountsAtOneBank` answers.
pub type GetPrivateAccountsAtOneBankV400Response = crate::answer::Ok<
    super::account::BasicAccountJSONList,
>;
/// What `OBPv3.0.0-getAccountsHeld` answers.
pub type GetAccountsHeldV300Response = crate::answer::Ok<
    super::account::CoreAccountsHeldJsonV300,
>;
/// What `OBPv3.0.0-getPrivateAccountIdsbyBankId` answers.
pub type GetPrivateAccountIdsbyBankIdV300Response = crate::answer::Ok<
    super::account::AccountsIdsJsonV300,
>;
/// What `OBPv1.2.1-privateAccountsAtOneBank` answers.
pub type PrivateAccountsAtOneBankV121Response = crate::answer::Ok<
    super::card::AccountJSONsInAccounts,
>;
/// What `OBPv2.0.0-privateAccountsAtOneBank` answers.
pub type PrivateAccountsAtOneBankV200Response = crate::answer::Ok<
    super::account::BasicAccountsJSON,
>;
/// What `OBPv3.0.0-privateAccountsAtOneBank` answers.
pub type PrivateAccountsAtOneBankV300Response = crate::answer::Ok<
    super::account::CoreAccountsJsonV300,
>;
/// What `OBPv1.2.1-updateAccountLabel` answers.
pub type UpdateAccountLabelV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv2.0.0-createAccount` answers.
pub type CreateAccountV200Response = crate::answer::Ok<
    super::account::CoreAccountJSONV200,
>;
/// What `OBPv2.2.0-createAccount` answers.
pub type CreateAccountV220Response = crate::answer::Ok<
    super::account::CreateAccountJSONV220,
>;
/// What `OBPv3.1.0-createAccount` answers.
pub type CreateAccountV310Response = crate::answer::Created<
    super::account::CreateAccountResponseJsonV310,
>;
/// What `OBPv4.0.0-updateAccountLabel` answers.
pub type UpdateAccountLabelV400Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv5.0.0-createAccount` answers.
pub type CreateAccountV500Response = crate::answer::Created<
    super::account::CreateAccountResponseJsonV310,
>;
/// What `OBPv4.0.0-getBankAccountBalances` answers.
pub type GetBankAccountBalancesV400Response = crate::answer::Ok<
    super::account::AccountBalanceJsonV400,
>;
/// What `OBPv1.2.1-getPermissionForUserForBankAccount` answers.
pub type GetPermissionForUserForBankAccountV121Response = crate::answer::Ok<
    super::account::ViewsJSONV121,
>;
/// What `OBPv3.1.0-createAccountAttribute` answers.
pub type CreateAccountAttributeV310Response = crate::answer::Created<
    super::account::AccountAttributeResponseJson,
>;
/// What `OBPv3.1.0-updateAccountAttribute` answers.
pub type UpdateAccountAttributeV310Response = crate::answer::Created<
    super::account::AccountAttributeResponseJson,
>;
/// What `OBPv1.2.1-createViewForBankAccount` answers.
pub type CreateViewForBankAccountV121Response = crate::answer::Created<
    super::account::ViewJSONV121,
>;
/// What `OBPv1.2.1-getViewsForBankAccount` answers.
pub type GetViewsForBankAccountV121Response = crate::answer::Ok<
    super::account::ViewsJSONV121,
>;
/// What `OBPv2.2.0-createViewForBankAccount` answers.
pub type CreateViewForBankAccountV220Response = crate::answer::Created<
    super::account::ViewJSONV220,
>;
/// What `OBPv2.2.0-getViewsForBankAccount` answers.
pub type GetViewsForBankAccountV220Response = crate::answer::Ok<
    super::account::ViewsJSONV220,
>;
/// What `OBPv1.2.1-deleteViewForBankAccount` answers.
pub type DeleteViewForBankAccountV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateViewForBankAccount` answers.
pub type UpdateViewForBankAccountV121Response = crate::answer::Ok<
    super::account::ViewJSONV121,
>;
/// What `OBPv2.2.0-updateViewForBankAccount` answers.
pub type UpdateViewForBankAccountV220Response = crate::answer::Ok<
    super::account::ViewJSONV220,
>;
/// What `OBPv1.2.1-accountById` answers.
pub type AccountByIdV121Response = crate::answer::Ok<
    super::account::ModeratedAccountJSON,
>;
/// What `OBPv2.0.0-accountById` answers.
pub type AccountByIdV200Response = crate::answer::Ok<
    super::account::ModeratedAccountJSON,
>;
/// What `OBPv3.0.0-getPrivateAccountById` answers.
pub type GetPrivateAccountByIdV300Response = crate::answer::Ok<
    super::account::ModeratedCoreAccountsJsonV300Account,
>;
/// What `OBPv3.1.0-getPrivateAccountByIdFull` answers.
pub type GetPrivateAccountByIdFullV310Response = crate::answer::Ok<
    super::account::ModeratedAccountJSON310,
>;
/// What `OBPv4.0.0-getPrivateAccountByIdFull` answers.
pub type GetPrivateAccountByIdFullV400Response = crate::answer::Ok<
    super::account::ModeratedAccountJSON400,
>;
/// What `OBPv3.1.0-getCheckbookOrders` answers.
pub type GetCheckbookOrdersV310Response = crate::answer::Ok<
    super::account::CheckbookOrdersJson,
>;
/// What `OBPv3.1.0-checkFundsAvailable` answers.
pub type CheckFundsAvailableV310Response = crate::answer::Ok<
    super::account::CheckFundsAvailableJson,
>;
/// What `OBPv4.0.0-createOrUpdateAccountAttributeDefinition` answers.
pub type CreateOrUpdateAccountAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-getAccountAttributeDefinition` answers.
pub type GetAccountAttributeDefinitionV400Response = crate::answer::Ok<
    super::account::AttributeDefinitionsResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteAccountAttributeDefinition` answers.
pub type DeleteAccountAttributeDefinitionV400Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-getBankAccountsBalances` answers.
pub type GetBankAccountsBalancesV310Response = crate::answer::Ok<
    super::account::AccountsBalancesV310Json,
>;
/// What `OBPv4.0.0-getBankAccountsBalances` answers.
pub type GetBankAccountsBalancesV400Response = crate::answer::Ok<
    super::account::AccountsBalancesJsonV400,
>;
/// What `OBPv3.0.0-getFirehoseAccountsAtOneBank` answers.
pub type GetFirehoseAccountsAtOneBankV300Response = crate::answer::Ok<
    super::account::ModeratedCoreAccountsJsonV300,
>;
/// What `OBPv4.0.0-getFirehoseAccountsAtOneBank` answers.
pub type GetFirehoseAccountsAtOneBankV400Response = crate::answer::Ok<
    super::account::ModeratedFirehoseAccountsJsonV400,
>;
/// What `OBPv4.0.0-getAccountsMinimalByCustomerId` answers.
pub type GetAccountsMinimalByCustomerIdV400Response = crate::answer::Ok<
    super::account::AccountsMinimalJson400,
>;
/// What `OBPv4.0.0-getAccountByAccountRouting` answers.
pub type GetAccountByAccountRoutingV400Response = crate::answer::Ok<
    super::account::ModeratedAccountJSON400,
>;
/// What `OBPv4.0.0-getAccountsByAccountRoutingRegex` answers.
pub type GetAccountsByAccountRoutingRegexV400Response = crate::answer::Ok<
    super::account::ModeratedAccountsJSON400,
>;
/// What `OBPv3.1.0-updateAccount` answers.
pub type UpdateAccountV310Response = crate::answer::Ok<
    super::account::UpdateAccountResponseJsonV310,
>;
/// What `OBPv4.0.0-getFastFirehoseAccountsAtOneBank` answers.
pub type GetFastFirehoseAccountsAtOneBankV400Response = crate::answer::Ok<
    super::account::FastFirehoseAccountsJsonV400,
>;
/// What `OBPv4.0.0-deleteAccountCascade` answers.
pub type DeleteAccountCascadeV400Response = crate::answer::empty::Ok;
/// What `OBPv2.0.0-corePrivateAccountsAllBanks` answers.
pub type CorePrivateAccountsAllBanksV200Response = crate::answer::Ok<
    super::account::CoreAccountJSONV200List,
>;
/// What `OBPv2.0.0-corePrivateAccountsAtOneBank` answers.
pub type CorePrivateAccountsAtOneBankV200Response = crate::answer::Ok<
    super::shared::AnyObject,
>;
/// What `OBPv2.0.0-getCoreAccountById` answers.
pub type GetCoreAccountByIdV200Response = crate::answer::Ok<
    super::account::ModeratedCoreAccountJSON,
>;
/// What `OBPv3.0.0-getCoreAccountById` answers.
pub type GetCoreAccountByIdV300Response = crate::answer::Ok<
    super::account::NewModeratedCoreAccountJsonV300,
>;
/// What `OBPv4.0.0-getCoreAccountById` answers.
pub type GetCoreAccountByIdV400Response = crate::answer::Ok<
    super::account::ModeratedCoreAccountJsonV400,
>;
/// The operations of `account.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AccountApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List my accounts at all banks (v3.0.0) (`OBPv3.0.0-corePrivateAccountsAllBanks`).
    fn core_private_accounts_all_banks_v300(
        &self,
        call: crate::call::Call,
        account_type_filter: Option<String>,
        account_type_filter_operation: Option<String>,
    ) -> impl Future<
        Output = Result<CorePrivateAccountsAllBanksV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CorePrivateAccountsAllBanksV300Response::Ok(call.example())) }
    }
    /// Check an IBAN (`OBPv4.0.0-ibanChecker`).
    fn iban_checker_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::account::IbanAddress>,
    ) -> impl Future<
        Output = Result<IbanCheckerV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(IbanCheckerV400Response::Ok(call.example())) }
    }
    /// List my accounts at all banks with views (v1.2.1) (`OBPv1.2.1-getPrivateAccountsAllBanks`).
    fn get_private_accounts_all_banks_v121(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetPrivateAccountsAllBanksV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountsAllBanksV121Response::Ok(call.example())) }
    }
    /// List my accounts at all banks with views (v2.0.0) (`OBPv2.0.0-getPrivateAccountsAllBanks`).
    fn get_private_accounts_all_banks_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetPrivateAccountsAllBanksV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountsAllBanksV200Response::Ok(call.example())) }
    }
    /// List my private accounts at all banks (`OBPv1.2.1-privateAccountsAllBanks`).
    fn private_accounts_all_banks_v121(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<PrivateAccountsAllBanksV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PrivateAccountsAllBanksV121Response::Ok(call.example())) }
    }
    /// List the public accounts of all banks (v1.2.1) (`OBPv1.2.1-publicAccountsAllBanks`).
    fn public_accounts_all_banks_v121(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<PublicAccountsAllBanksV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PublicAccountsAllBanksV121Response::Ok(call.example())) }
    }
    /// List my accounts at a bank with views (v1.2.1) (`OBPv1.2.1-getPrivateAccountsAtOneBank`).
    fn get_private_accounts_at_one_bank_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetPrivateAccountsAtOneBankV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountsAtOneBankV121Response::Ok(call.example())) }
    }
    /// List my accounts at a bank with views (v2.0.0) (`OBPv2.0.0-getPrivateAccountsAtOneBank`).
    fn get_private_accounts_at_one_bank_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetPrivateAccountsAtOneBankV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountsAtOneBankV200Response::Ok(call.example())) }
    }
    /// Create an account (`OBPv4.0.0-addAccount`).
    fn add_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::CreateAccountRequestJsonV310>,
    ) -> impl Future<
        Output = Result<AddAccountV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddAccountV400Response::Created(call.example())) }
    }
    /// List my accounts at a bank with views (v4.0.0) (`OBPv4.0.0-getPrivateAccountsAtOneBank`).
    fn get_private_accounts_at_one_bank_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetPrivateAccountsAtOneBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountsAtOneBankV400Response::Ok(call.example())) }
    }
    /// List the accounts I hold at a bank (`OBPv3.0.0-getAccountsHeld`).
    fn get_accounts_held_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_type_filter: Option<String>,
        account_type_filter_operation: Option<String>,
    ) -> impl Future<
        Output = Result<GetAccountsHeldV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAccountsHeldV300Response::Ok(call.example())) }
    }
    /// List the ids of my accounts at a bank (`OBPv3.0.0-getPrivateAccountIdsbyBankId`).
    fn get_private_account_idsby_bank_id_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_type_filter: Option<String>,
        account_type_filter_operation: Option<String>,
    ) -> impl Future<
        Output = Result<GetPrivateAccountIdsbyBankIdV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountIdsbyBankIdV300Response::Ok(call.example())) }
    }
    /// List my private accounts at a bank (v1.2.1) (`OBPv1.2.1-privateAccountsAtOneBank`).
    fn private_accounts_at_one_bank_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<PrivateAccountsAtOneBankV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PrivateAccountsAtOneBankV121Response::Ok(call.example())) }
    }
    /// List my private accounts at a bank (v2.0.0) (`OBPv2.0.0-privateAccountsAtOneBank`).
    fn private_accounts_at_one_bank_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<PrivateAccountsAtOneBankV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PrivateAccountsAtOneBankV200Response::Ok(call.example())) }
    }
    /// List my private accounts at a bank (v3.0.0) (`OBPv3.0.0-privateAccountsAtOneBank`).
    fn private_accounts_at_one_bank_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_type_filter: Option<String>,
        account_type_filter_operation: Option<String>,
    ) -> impl Future<
        Output = Result<PrivateAccountsAtOneBankV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PrivateAccountsAtOneBankV300Response::Ok(call.example())) }
    }
    /// Change the label of an account (v1.2.1) (`OBPv1.2.1-updateAccountLabel`).
    fn update_account_label_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::UpdateAccountJSON>,
    ) -> impl Future<
        Output = Result<UpdateAccountLabelV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAccountLabelV121Response::Ok(call.example())) }
    }
    /// Create an account with a chosen id (v2.0.0) (`OBPv2.0.0-createAccount`).
    fn create_account_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::CreateAccountJSON>,
    ) -> impl Future<
        Output = Result<CreateAccountV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountV200Response::Ok(call.example())) }
    }
    /// Create an account with a chosen id (v2.2.0) (`OBPv2.2.0-createAccount`).
    fn create_account_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::CreateAccountJSONV220Request>,
    ) -> impl Future<
        Output = Result<CreateAccountV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountV220Response::Ok(call.example())) }
    }
    /// Create an account with a chosen id (v3.1.0) (`OBPv3.1.0-createAccount`).
    fn create_account_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::CreateAccountRequestJsonV310>,
    ) -> impl Future<
        Output = Result<CreateAccountV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountV310Response::Created(call.example())) }
    }
    /// Change the label of an account (v4.0.0) (`OBPv4.0.0-updateAccountLabel`).
    fn update_account_label_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::UpdateAccountJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateAccountLabelV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAccountLabelV400Response::Ok(call.example())) }
    }
    /// Create an account with a chosen id (v5.0.0) (`OBPv5.0.0-createAccount`).
    fn create_account_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::CreateAccountRequestJsonV310>,
    ) -> impl Future<
        Output = Result<CreateAccountV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountV500Response::Created(call.example())) }
    }
    /// Get the balances of one of my accounts (`OBPv4.0.0-getBankAccountBalances`).
    fn get_bank_account_balances_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetBankAccountBalancesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankAccountBalancesV400Response::Ok(call.example())) }
    }
    /// List the views a user has on an account (v1.2.1) (`OBPv1.2.1-getPermissionForUserForBankAccount`).
    fn get_permission_for_user_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider_id: String,
        user_id: String,
    ) -> impl Future<
        Output = Result<
            GetPermissionForUserForBankAccountV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetPermissionForUserForBankAccountV121Response::Ok(call.example()))
        }
    }
    /// Add an attribute to an account (`OBPv3.1.0-createAccountAttribute`).
    fn create_account_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        product_code: String,
        body: crate::payload::Body<super::account::AccountAttributeJson>,
    ) -> impl Future<
        Output = Result<CreateAccountAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountAttributeV310Response::Created(call.example())) }
    }
    /// Update an attribute of an account (`OBPv3.1.0-updateAccountAttribute`).
    fn update_account_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        product_code: String,
        account_attribute_id: String,
        body: crate::payload::Body<super::account::AccountAttributeJson>,
    ) -> impl Future<
        Output = Result<UpdateAccountAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAccountAttributeV310Response::Created(call.example())) }
    }
    /// Create a view on an account (v1.2.1) (`OBPv1.2.1-createViewForBankAccount`).
    fn create_view_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::CreateViewJsonV121>,
    ) -> impl Future<
        Output = Result<CreateViewForBankAccountV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateViewForBankAccountV121Response::Created(call.example())) }
    }
    /// List the views of an account (v1.2.1) (`OBPv1.2.1-getViewsForBankAccount`).
    fn get_views_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetViewsForBankAccountV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetViewsForBankAccountV121Response::Ok(call.example())) }
    }
    /// Create a view on an account (v2.2.0) (`OBPv2.2.0-createViewForBankAccount`).
    fn create_view_for_bank_account_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::CreateViewJsonV121>,
    ) -> impl Future<
        Output = Result<CreateViewForBankAccountV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateViewForBankAccountV220Response::Created(call.example())) }
    }
    /// List the views of an account (v2.2.0) (`OBPv2.2.0-getViewsForBankAccount`).
    fn get_views_for_bank_account_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetViewsForBankAccountV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetViewsForBankAccountV220Response::Ok(call.example())) }
    }
    /// Delete a custom view (`OBPv1.2.1-deleteViewForBankAccount`).
    fn delete_view_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<DeleteViewForBankAccountV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteViewForBankAccountV121Response::NoContent) }
    }
    /// Update a view of an account (v1.2.1) (`OBPv1.2.1-updateViewForBankAccount`).
    fn update_view_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::account::UpdateViewJsonV121>,
    ) -> impl Future<
        Output = Result<UpdateViewForBankAccountV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateViewForBankAccountV121Response::Ok(call.example())) }
    }
    /// Update a view of an account (v2.2.0) (`OBPv2.2.0-updateViewForBankAccount`).
    fn update_view_for_bank_account_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::account::UpdateViewJsonV121>,
    ) -> impl Future<
        Output = Result<UpdateViewForBankAccountV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateViewForBankAccountV220Response::Ok(call.example())) }
    }
    /// Get an account through a view (v1.2.1) (`OBPv1.2.1-accountById`).
    fn account_by_id_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<AccountByIdV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AccountByIdV121Response::Ok(call.example())) }
    }
    /// Get an account through a view (v2.0.0) (`OBPv2.0.0-accountById`).
    fn account_by_id_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<AccountByIdV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AccountByIdV200Response::Ok(call.example())) }
    }
    /// Get an account through a view (v3.0.0) (`OBPv3.0.0-getPrivateAccountById`).
    fn get_private_account_by_id_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetPrivateAccountByIdV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountByIdV300Response::Ok(call.example())) }
    }
    /// Get an account through a view (v3.1.0) (`OBPv3.1.0-getPrivateAccountByIdFull`).
    fn get_private_account_by_id_full_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetPrivateAccountByIdFullV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountByIdFullV310Response::Ok(call.example())) }
    }
    /// Get an account through a view (v4.0.0) (`OBPv4.0.0-getPrivateAccountByIdFull`).
    fn get_private_account_by_id_full_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetPrivateAccountByIdFullV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPrivateAccountByIdFullV400Response::Ok(call.example())) }
    }
    /// List the cheque book orders of an account (`OBPv3.1.0-getCheckbookOrders`).
    fn get_checkbook_orders_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetCheckbookOrdersV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCheckbookOrdersV310Response::Ok(call.example())) }
    }
    /// Check whether an account has enough funds (`OBPv3.1.0-checkFundsAvailable`).
    fn check_funds_available_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        amount: Option<String>,
        currency: Option<String>,
    ) -> impl Future<
        Output = Result<CheckFundsAvailableV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CheckFundsAvailableV310Response::Ok(call.example())) }
    }
    /// Create or update a definition of account attributes (`OBPv4.0.0-createOrUpdateAccountAttributeDefinition`).
    fn create_or_update_account_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateAccountAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateAccountAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// List the definitions of account attributes (`OBPv4.0.0-getAccountAttributeDefinition`).
    fn get_account_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetAccountAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetAccountAttributeDefinitionV400Response::Ok(call.example())) }
    }
    /// Delete a definition of account attributes (`OBPv4.0.0-deleteAccountAttributeDefinition`).
    fn delete_account_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_definition_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteAccountAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteAccountAttributeDefinitionV400Response::Ok) }
    }
    /// List the balances of my accounts at a bank (v3.1.0) (`OBPv3.1.0-getBankAccountsBalances`).
    fn get_bank_accounts_balances_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankAccountsBalancesV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankAccountsBalancesV310Response::Ok(call.example())) }
    }
    /// List the balances of my accounts at a bank (v4.0.0) (`OBPv4.0.0-getBankAccountsBalances`).
    fn get_bank_accounts_balances_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankAccountsBalancesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankAccountsBalancesV400Response::Ok(call.example())) }
    }
    /// List all accounts of a bank for bulk reading (v3.0.0) (`OBPv3.0.0-getFirehoseAccountsAtOneBank`).
    fn get_firehose_accounts_at_one_bank_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetFirehoseAccountsAtOneBankV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetFirehoseAccountsAtOneBankV300Response::Ok(call.example())) }
    }
    /// List all accounts of a bank for bulk reading (v4.0.0) (`OBPv4.0.0-getFirehoseAccountsAtOneBank`).
    fn get_firehose_accounts_at_one_bank_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetFirehoseAccountsAtOneBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetFirehoseAccountsAtOneBankV400Response::Ok(call.example())) }
    }
    /// List the accounts of a customer in shortest form (`OBPv4.0.0-getAccountsMinimalByCustomerId`).
    fn get_accounts_minimal_by_customer_id_v400(
        &self,
        call: crate::call::Call,
        customer_id: String,
    ) -> impl Future<
        Output = Result<
            GetAccountsMinimalByCustomerIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetAccountsMinimalByCustomerIdV400Response::Ok(call.example())) }
    }
    /// Find an account by its routing (`OBPv4.0.0-getAccountByAccountRouting`).
    fn get_account_by_account_routing_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::account::BankAccountRoutingJson>,
    ) -> impl Future<
        Output = Result<GetAccountByAccountRoutingV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAccountByAccountRoutingV400Response::Ok(call.example())) }
    }
    /// Find accounts by a pattern of their routing (`OBPv4.0.0-getAccountsByAccountRoutingRegex`).
    fn get_accounts_by_account_routing_regex_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::account::BankAccountRoutingJson>,
    ) -> impl Future<
        Output = Result<
            GetAccountsByAccountRoutingRegexV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAccountsByAccountRoutingRegexV400Response::Ok(call.example()))
        }
    }
    /// Update an account as the bank (`OBPv3.1.0-updateAccount`).
    fn update_account_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account::UpdateAccountRequestJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateAccountV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAccountV310Response::Ok(call.example())) }
    }
    /// List all accounts of a bank for bulk reading, fast (`OBPv4.0.0-getFastFirehoseAccountsAtOneBank`).
    fn get_fast_firehose_accounts_at_one_bank_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
        sort_direction: Option<String>,
    ) -> impl Future<
        Output = Result<
            GetFastFirehoseAccountsAtOneBankV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetFastFirehoseAccountsAtOneBankV400Response::Ok(call.example()))
        }
    }
    /// Delete an account with all that belongs to it (`OBPv4.0.0-deleteAccountCascade`).
    fn delete_account_cascade_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<DeleteAccountCascadeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteAccountCascadeV400Response::Ok) }
    }
    /// List my accounts at all banks (v2.0.0) (`OBPv2.0.0-corePrivateAccountsAllBanks`).
    fn core_private_accounts_all_banks_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<CorePrivateAccountsAllBanksV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CorePrivateAccountsAllBanksV200Response::Ok(call.example())) }
    }
    /// List my accounts at a bank (`OBPv2.0.0-corePrivateAccountsAtOneBank`).
    fn core_private_accounts_at_one_bank_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<CorePrivateAccountsAtOneBankV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CorePrivateAccountsAtOneBankV200Response::Ok(call.example())) }
    }
    /// Get one of my accounts (v2.0.0) (`OBPv2.0.0-getCoreAccountById`).
    fn get_core_account_by_id_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetCoreAccountByIdV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCoreAccountByIdV200Response::Ok(call.example())) }
    }
    /// Get one of my accounts (v3.0.0) (`OBPv3.0.0-getCoreAccountById`).
    fn get_core_account_by_id_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetCoreAccountByIdV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCoreAccountByIdV300Response::Ok(call.example())) }
    }
    /// Get one of my accounts (v4.0.0) (`OBPv4.0.0-getCoreAccountById`).
    fn get_core_account_by_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetCoreAccountByIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCoreAccountByIdV400Response::Ok(call.example())) }
    }
}
/// Binds a [`AccountApi`] to its routes.
#[derive(Debug)]
pub struct AccountRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AccountApi> poem_openapi::OpenApi for AccountRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Account", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Account", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V300,
                    |api, sent| routes::answer(
                        api
                            .core_private_accounts_all_banks_v300(
                                sent.call(),
                                sent.query("account_type_filter"),
                                sent.query("account_type_filter_operation"),
                            ),
                    ),
                ),
                (
                    &IBAN_CHECKER_V400,
                    |api, sent| routes::answer(
                        api.iban_checker_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNTS_ALL_BANKS_V121,
                    |api, sent| routes::answer(
                        api.get_private_accounts_all_banks_v121(sent.call()),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNTS_ALL_BANKS_V200,
                    |api, sent| routes::answer(
                        api.get_private_accounts_all_banks_v200(sent.call()),
                    ),
                ),
                (
                    &PRIVATE_ACCOUNTS_ALL_BANKS_V121,
                    |api, sent| routes::answer(
                        api.private_accounts_all_banks_v121(sent.call()),
                    ),
                ),
                (
                    &PUBLIC_ACCOUNTS_ALL_BANKS_V121,
                    |api, sent| routes::answer(
                        api.public_accounts_all_banks_v121(sent.call()),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V121,
                    |api, sent| routes::answer(
                        api
                            .get_private_accounts_at_one_bank_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V200,
                    |api, sent| routes::answer(
                        api
                            .get_private_accounts_at_one_bank_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .add_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .get_private_accounts_at_one_bank_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNTS_HELD_V300,
                    |api, sent| routes::answer(
                        api
                            .get_accounts_held_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("account_type_filter"),
                                sent.query("account_type_filter_operation"),
                            ),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNT_IDSBY_BANK_ID_V300,
                    |api, sent| routes::answer(
                        api
                            .get_private_account_idsby_bank_id_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("account_type_filter"),
                                sent.query("account_type_filter_operation"),
                            ),
                    ),
                ),
                (
                    &PRIVATE_ACCOUNTS_AT_ONE_BANK_V121,
                    |api, sent| routes::answer(
                        api
                            .private_accounts_at_one_bank_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &PRIVATE_ACCOUNTS_AT_ONE_BANK_V200,
                    |api, sent| routes::answer(
                        api
                            .private_accounts_at_one_bank_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &PRIVATE_ACCOUNTS_AT_ONE_BANK_V300,
                    |api, sent| routes::answer(
                        api
                            .private_accounts_at_one_bank_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("account_type_filter"),
                                sent.query("account_type_filter_operation"),
                            ),
                    ),
                ),
                (
                    &UPDATE_ACCOUNT_LABEL_V121,
                    |api, sent| routes::answer(
                        api
                            .update_account_label_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ACCOUNT_V200,
                    |api, sent| routes::answer(
                        api
                            .create_account_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ACCOUNT_V220,
                    |api, sent| routes::answer(
                        api
                            .create_account_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ACCOUNT_V310,
                    |api, sent| routes::answer(
                        api
                            .create_account_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ACCOUNT_LABEL_V400,
                    |api, sent| routes::answer(
                        api
                            .update_account_label_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ACCOUNT_V500,
                    |api, sent| routes::answer(
                        api
                            .create_account_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_BANK_ACCOUNT_BALANCES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_account_balances_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_permission_for_user_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER_ID"),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_ACCOUNT_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .create_account_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ACCOUNT_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .update_account_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("ACCOUNT_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_VIEW_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .create_view_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_VIEWS_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_views_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_VIEW_FOR_BANK_ACCOUNT_V220,
                    |api, sent| routes::answer(
                        api
                            .create_view_for_bank_account_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_VIEWS_FOR_BANK_ACCOUNT_V220,
                    |api, sent| routes::answer(
                        api
                            .get_views_for_bank_account_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_VIEW_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_view_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_VIEW_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .update_view_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_VIEW_FOR_BANK_ACCOUNT_V220,
                    |api, sent| routes::answer(
                        api
                            .update_view_for_bank_account_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ACCOUNT_BY_ID_V121,
                    |api, sent| routes::answer(
                        api
                            .account_by_id_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &ACCOUNT_BY_ID_V200,
                    |api, sent| routes::answer(
                        api
                            .account_by_id_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNT_BY_ID_V300,
                    |api, sent| routes::answer(
                        api
                            .get_private_account_by_id_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNT_BY_ID_FULL_V310,
                    |api, sent| routes::answer(
                        api
                            .get_private_account_by_id_full_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRIVATE_ACCOUNT_BY_ID_FULL_V400,
                    |api, sent| routes::answer(
                        api
                            .get_private_account_by_id_full_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CHECKBOOK_ORDERS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_checkbook_orders_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &CHECK_FUNDS_AVAILABLE_V310,
                    |api, sent| routes::answer(
                        api
                            .check_funds_available_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.query("amount"),
                                sent.query("currency"),
                            ),
                    ),
                ),
                (
                    &CREATE_OR_UPDATE_ACCOUNT_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_account_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNT_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_account_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_ACCOUNT_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_account_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_DEFINITION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_ACCOUNTS_BALANCES_V310,
                    |api, sent| routes::answer(
                        api
                            .get_bank_accounts_balances_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_ACCOUNTS_BALANCES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_accounts_balances_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V300,
                    |api, sent| routes::answer(
                        api
                            .get_firehose_accounts_at_one_bank_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .get_firehose_accounts_at_one_bank_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNTS_MINIMAL_BY_CUSTOMER_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_accounts_minimal_by_customer_id_v400(
                                sent.call(),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNT_BY_ACCOUNT_ROUTING_V400,
                    |api, sent| routes::answer(
                        api.get_account_by_account_routing_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ACCOUNTS_BY_ACCOUNT_ROUTING_REGEX_V400,
                    |api, sent| routes::answer(
                        api
                            .get_accounts_by_account_routing_regex_v400(
                                sent.call(),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ACCOUNT_V310,
                    |api, sent| routes::answer(
                        api
                            .update_account_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_FAST_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .get_fast_firehose_accounts_at_one_bank_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("sort_direction"),
                            ),
                    ),
                ),
                (
                    &DELETE_ACCOUNT_CASCADE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_account_cascade_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V200,
                    |api, sent| routes::answer(
                        api.core_private_accounts_all_banks_v200(sent.call()),
                    ),
                ),
                (
                    &CORE_PRIVATE_ACCOUNTS_AT_ONE_BANK_V200,
                    |api, sent| routes::answer(
                        api
                            .core_private_accounts_at_one_bank_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CORE_ACCOUNT_BY_ID_V200,
                    |api, sent| routes::answer(
                        api
                            .get_core_account_by_id_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CORE_ACCOUNT_BY_ID_V300,
                    |api, sent| routes::answer(
                        api
                            .get_core_account_by_id_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CORE_ACCOUNT_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_core_account_by_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.0.0-corePrivateAccountsAllBanks`.
pub static CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-corePrivateAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/my/accounts",
    template: "/my/accounts",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &[
        "Account",
        "Account Information Service (AIS)",
        "PrivateData",
        "PSD2",
        "New-Style",
    ],
    summary: "List my accounts at all banks (v3.0.0)",
    description: "Lists the accounts at any bank that the calling user may see, with the views that allow it. Needs a login but\nno role; a user without accounts gets an empty list.\n\n`account_type_filter` selects by type; there is no paging. Only the prefixes from `v3.0.0` on lead here: older\nones answer a bare list.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Filter],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "account_type_filter",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("330"),
            description: "Comma-separated account types (`account_type`); only accounts of one of them are answered, or only the others with `EXCLUDE`. Upper and lower case matter.",
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
            name: "account_type_filter_operation",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("INCLUDE"),
            description: "What `account_type_filter` does: `INCLUDE`, also when left out, or `EXCLUDE`; nothing else is taken, not even an empty value.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["INCLUDE", "EXCLUDE"],
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
        description: "The accounts with their views, possibly none.",
        schema: Some(&super::account::CORE_ACCOUNTS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"My Account\",\"bank_id\":\"gh.29.uk\",\"account_type\":\"330\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"views\":[{\"id\":\"owner\",\"short_name\":\"Owner\",\"description\":\"owner\",\"is_public\":false}]}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"String\",\"bank_id\":\"gh.29.uk\",\"account_type\":\"330\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"views\":[{\"id\":\"owner\",\"short_name\":\"Owner\",\"description\":\"This view is for the owner for the account.\",\"is_public\":false}]}]}",
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
                name: "OBP-10016-account-type-filter",
                summary: "`account_type_filter_operation` is neither `INCLUDE` nor `EXCLUDE`; use one of the two, in upper case.",
                json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL. request parameter account_type_filter_operation must be either INCLUDE or EXCLUDE, current it is: INCLUDE \"}",
                slots: &[
                    contract::Slot {
                        start: 168usize,
                        end: 175usize,
                        part: "query.account_type_filter_operation",
                    },
                ],
                check: Some(contract::Check::Filter),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-ibanChecker`.
pub static IBAN_CHECKER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-ibanChecker",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/account/check/scheme/iban",
    template: "/account/check/scheme/iban",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Check an IBAN",
    description: "Tells whether an IBAN is well formed: country, length and check digits; blanks between the groups are\nallowed. No login is needed.\n\nWhether the account exists is not checked. `details` about the bank are only there if the server is\nconnected to a service for them. An invalid IBAN is 200 with `is_valid` false. The prefixes `v4.0.0` to\n`v5.1.0` lead here.",
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
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::account::IBAN_ADDRESS,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"address\":\"DE75512108001245126199\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "Whether the IBAN is valid.",
        schema: Some(&super::account::IBAN_CHECKER_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"is_valid\":true,\"details\":{\"bank_routings\":[{\"scheme\":\"BIC\",\"address\":\"SOGEDEFF\"}],\"bank\":\"Societe Generale\",\"branch\":\"\",\"address\":\"Neue mainzer strasse 46-50\",\"city\":\"Frankfurt am Main\",\"postcode\":\"60311\",\"phone\":\"\",\"country\":\"Germany\",\"attributes\":[{\"name\":\"country_iso\",\"value\":\"\"},{\"name\":\"sepa_credit_transfer\",\"value\":\"YES\"},{\"name\":\"sepa_direct_debit\",\"value\":\"YES\"},{\"name\":\"sepa_sdd_core\",\"value\":\"YES\"},{\"name\":\"sepa_b2b\",\"value\":\"YES\"},{\"name\":\"sepa_card_clearing\",\"value\":\"YES\"}]}}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_32,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getPrivateAccountsAllBanks`.
pub static GET_PRIVATE_ACCOUNTS_ALL_BANKS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getPrivateAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/accounts",
    template: "/accounts",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account", "PSD2"],
    summary: "List my accounts at all banks with views (v1.2.1)",
    description: "Lists the accounts at any bank that the calling user may see through a private view, each with these\nviews and all their rights. Needs a login but no role.\n\nAccounts that are only public are not contained. The prefixes `v1.2.1` to `v1.4.0` lead here; with them\n`/accounts/private` answers the same. There is no paging.",
    style: contract::Style::Classic,
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
        description: "The accounts in a member `accounts`, possibly none.",
        schema: Some(&super::card::ACCOUNT_JSO_NS_IN_ACCOUNTS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}",
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
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-getPrivateAccountsAllBanks`.
pub static GET_PRIVATE_ACCOUNTS_ALL_BANKS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getPrivateAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/accounts",
    template: "/accounts",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["Account", "PrivateData", "PublicData"],
    summary: "List my accounts at all banks with views (v2.0.0)",
    description: "Lists the accounts at any bank that the calling user may see through a private view, each with these\nviews in short form. Needs a login but no role.\n\nThe prefixes `v2.0.0` to `v2.2.0` lead here; from `v3.0.0` on use `/my/accounts`. There is no paging.",
    style: contract::Style::Classic,
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
        description: "The accounts with their views, possibly none.",
        schema: Some(&super::account::BASIC_ACCOUNTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]}",
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
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv1.2.1-privateAccountsAllBanks`.
pub static PRIVATE_ACCOUNTS_ALL_BANKS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-privateAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/accounts/private",
    template: "/accounts/private",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account", "PSD2"],
    summary: "List my private accounts at all banks",
    description: "Lists the accounts at any bank that the calling user may see through a private view, each with these\nviews and all their rights. Needs a login but no role.\n\nIt answers the same as `/accounts` under the same prefixes, which are `v1.2.1` to `v1.4.0`. There is no\npaging.",
    style: contract::Style::Classic,
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
        description: "The accounts in a member `accounts`, possibly none.",
        schema: Some(&super::card::ACCOUNT_JSO_NS_IN_ACCOUNTS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}",
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
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv1.2.1-publicAccountsAllBanks`.
pub static PUBLIC_ACCOUNTS_ALL_BANKS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-publicAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/accounts/public",
    template: "/accounts/public",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account"],
    summary: "List the public accounts of all banks (v1.2.1)",
    description: "Lists the accounts of all banks that have a public view, each with its public views and all their\nrights. No login is needed.\n\nThe prefixes `v1.2.1` to `v1.4.0` lead here; from `v2.0.0` on the same path answers shorter views.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The public accounts in a member `accounts`, possibly none.",
        schema: Some(&super::card::ACCOUNT_JSO_NS_IN_ACCOUNTS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}",
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
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv1.2.1-getPrivateAccountsAtOneBank`.
pub static GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getPrivateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts",
    template: "/banks/{BANK_ID}/accounts",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account"],
    summary: "List my accounts at a bank with views (v1.2.1)",
    description: "Lists the accounts at one bank that the calling user may see through a private view, each with these\nviews and all their rights. Needs a login but no role.\n\nThe prefixes `v1.2.1` to `v1.4.0` lead here; from `v2.0.0` on the same path answers a bare list with\nshorter views. There is no paging.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The accounts in a member `accounts`, possibly none.",
        schema: Some(&super::card::ACCOUNT_JSO_NS_IN_ACCOUNTS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[
                    contract::Slot {
                        start: 2087usize,
                        end: 2095usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}",
                slots: &[
                    contract::Slot {
                        start: 2074usize,
                        end: 2082usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-getPrivateAccountsAtOneBank`.
pub static GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getPrivateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts",
    template: "/banks/{BANK_ID}/accounts",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.0.0",
    tags: &["Account", "PrivateData", "PublicData", "New-Style"],
    summary: "List my accounts at a bank with views (v2.0.0)",
    description: "Lists the accounts at one bank that the calling user may see through a private view, each with these\nviews in short form. Needs a login but no role.\n\nThe server sends a bare list, without a member `accounts`. The prefixes `v2.0.0` to `v3.1.0` lead here;\nfrom `v4.0.0` on the list can be narrowed by account attributes.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The accounts as a bare list, possibly empty.",
        schema: Some(&super::account::BASIC_ACCOUNT_JSON_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]",
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
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 97usize,
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
/// `OBPv4.0.0-addAccount`.
pub static ADD_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-addAccount",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts",
    template: "/banks/{BANK_ID}/accounts",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Create an account",
    description: "Creates an account under an id that the server chooses and makes the user `user_id` its holder; the\nattributes of the product `product_code` are copied to it. Needs a login and `CanCreateAccount` at the\nbank. With an empty `user_id` the caller becomes the holder.\n\nThe initial balance must be zero. Each routing scheme may occur once, and a routing that the bank\nalready uses is refused. The prefixes `v4.0.0` to `v5.1.0` lead here; to choose the id, use `PUT` with\nthe id in the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30106: Invalid Balance Amount.",
        "OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00",
        "OBP-30109: Initial Balance of Account must be Zero (0).",
        "OBP-30105: Invalid Balance Currency.",
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
        schema: &super::account::CREATE_ACCOUNT_REQUEST_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"My Account\",\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new account with its id and attributes.",
        schema: Some(&super::account::CREATE_ACCOUNT_RESPONSE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"My Account\",\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}]}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_32,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30106,
        &super::shared::ERROR_400_OBP_30112,
        &super::shared::ERROR_400_OBP_30109,
        &super::shared::ERROR_400_OBP_30105,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_3,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getPrivateAccountsAtOneBank`.
pub static GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getPrivateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts",
    template: "/banks/{BANK_ID}/accounts",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "PrivateData", "PublicData", "New-Style"],
    summary: "List my accounts at a bank with views (v4.0.0)",
    description: "Lists the accounts at one bank that the calling user may see through a private view, each with these\nviews in short form. Needs a login but no role.\n\nEvery query parameter is taken as name and value of an account attribute: only accounts that have at\nleast one of the given pairs are answered. There is no paging, and `limit` would be such a filter too.\nThe server sends a bare list, without a member `accounts`. The prefixes `v4.0.0` to `v5.1.0` lead here.",
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
        description: "The accounts as a bare list, possibly empty.",
        schema: Some(&super::account::BASIC_ACCOUNT_JSON_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]",
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
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 97usize,
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
/// `OBPv3.0.0-getAccountsHeld`.
pub static GET_ACCOUNTS_HELD_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getAccountsHeld",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts-held",
    template: "/banks/{BANK_ID}/accounts-held",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &[
        "Account",
        "Account Information Service (AIS)",
        "View-Custom",
        "PSD2",
        "New-Style",
    ],
    summary: "List the accounts I hold at a bank",
    description: "Lists the accounts at one bank whose holder is the calling user. Needs a login but no role and no view.\n\nHolding an account is stored apart from view access: an account can be held although no view on it is\ngranted, and the other way round. The list can be narrowed by account type; there is no paging. The\nprefixes `v3.0.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "account_type_filter",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("330"),
            description: "Comma-separated account types; only accounts of one of them are answered, or only the others with `EXCLUDE`. Upper and lower case matter.",
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
            name: "account_type_filter_operation",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("INCLUDE"),
            description: "What `account_type_filter` does, `INCLUDE` when left out; nothing else is taken, not even an empty value.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["INCLUDE", "EXCLUDE"],
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
        description: "The held accounts, possibly none.",
        schema: Some(&super::account::CORE_ACCOUNTS_HELD_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"12314\",\"label\":\"My Account\",\"bank_id\":\"123\",\"number\":\"123\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 59usize,
                        end: 62usize,
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
/// `OBPv3.0.0-getPrivateAccountIdsbyBankId`.
pub static GET_PRIVATE_ACCOUNT_IDSBY_BANK_ID_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getPrivateAccountIdsbyBankId",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/account_ids/private",
    template: "/banks/{BANK_ID}/accounts/account_ids/private",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Account", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List the ids of my accounts at a bank",
    description: "Lists nothing but the ids of the accounts at one bank that the calling user may see through a private\nview. Needs a login but no role.\n\nThe list can be narrowed by account type; there is no paging. The prefixes `v3.0.0` to `v5.1.0` lead\nhere.",
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
            name: "account_type_filter",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("330"),
            description: "Comma-separated account types; only accounts of one of them are answered, or only the others with `EXCLUDE`. Upper and lower case matter.",
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
            name: "account_type_filter_operation",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("INCLUDE"),
            description: "What `account_type_filter` does, `INCLUDE` when left out; nothing else is taken, not even an empty value.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["INCLUDE", "EXCLUDE"],
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
        description: "The ids, possibly none.",
        schema: Some(&super::account::ACCOUNTS_IDS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\"}]}",
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
/// `OBPv1.2.1-privateAccountsAtOneBank`.
pub static PRIVATE_ACCOUNTS_AT_ONE_BANK_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-privateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/private",
    template: "/banks/{BANK_ID}/accounts/private",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account", "PSD2"],
    summary: "List my private accounts at a bank (v1.2.1)",
    description: "Lists the accounts at one bank that the calling user may see through a private view, each with these\nviews and all their rights. Needs a login but no role.\n\nThe prefixes `v1.2.1` to `v1.4.0` lead here; newer ones answer shorter views.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The accounts in a member `accounts`, possibly none.",
        schema: Some(&super::card::ACCOUNT_JSO_NS_IN_ACCOUNTS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[
                    contract::Slot {
                        start: 2087usize,
                        end: 2095usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}",
                slots: &[
                    contract::Slot {
                        start: 2074usize,
                        end: 2082usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-privateAccountsAtOneBank`.
pub static PRIVATE_ACCOUNTS_AT_ONE_BANK_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-privateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/private",
    template: "/banks/{BANK_ID}/accounts/private",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["Account", "New-Style", "PSD2"],
    summary: "List my private accounts at a bank (v2.0.0)",
    description: "Lists the accounts at one bank that the calling user may see through a private view, each with these\nviews in short form. Needs a login but no role.\n\nThe prefixes `v2.0.0` to `v2.2.0` lead here; newer ones also tell type and routings of the accounts and\ncan filter by type.",
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
        description: "The accounts with their views, possibly none.",
        schema: Some(&super::account::BASIC_ACCOUNTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 97usize,
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
/// `OBPv3.0.0-privateAccountsAtOneBank`.
pub static PRIVATE_ACCOUNTS_AT_ONE_BANK_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-privateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/private",
    template: "/banks/{BANK_ID}/accounts/private",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Account", "Account Information Service (AIS)", "New-Style", "PSD2"],
    summary: "List my private accounts at a bank (v3.0.0)",
    description: "Lists the accounts at one bank that the calling user may see through a private view, with type and\nroutings. Needs a login but no role.\n\nThe list can be narrowed by account type; there is no paging. The prefixes `v3.0.0` to `v5.1.0` lead\nhere.",
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
            name: "account_type_filter",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("330"),
            description: "Comma-separated account types (`account_type`); only accounts of one of them are answered, or only the others with `EXCLUDE`. Upper and lower case matter.",
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
            name: "account_type_filter_operation",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("INCLUDE"),
            description: "What `account_type_filter` does, `INCLUDE` when left out; nothing else is taken, not even an empty value.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["INCLUDE", "EXCLUDE"],
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
        description: "The accounts, possibly none.",
        schema: Some(&super::account::CORE_ACCOUNTS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"String\",\"bank_id\":\"gh.29.uk\",\"account_type\":\"330\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"views\":[{\"id\":\"owner\",\"short_name\":\"Owner\",\"description\":\"This view is for the owner for the account.\",\"is_public\":false}]}]}",
                slots: &[
                    contract::Slot {
                        start: 86usize,
                        end: 94usize,
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
/// `OBPv1.2.1-updateAccountLabel`.
pub static UPDATE_ACCOUNT_LABEL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateAccountLabel",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v1.2.1",
    tags: &["Account", "New-Style"],
    summary: "Change the label of an account (v1.2.1)",
    description: "Gives the account a new label, the name its owner sees. Needs a login and access to the account's\n`owner` view.\n\nSuccess is reported even if nothing was changed: a caller without the `owner` view also gets 200, so\nread the account again to be sure. `id` and `bank_id` in the body must be there but are not looked at;\nthe path decides.\n\nThe prefixes `v1.2.1` and `v1.4.0` to `v3.1.0` lead here, but not `v1.3.0`.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "user does not have access to owner view on account",
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
    request: Some(contract::RequestBody {
        schema: &super::account::UPDATE_ACCOUNT_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"123123\",\"label\":\"label\",\"bank_id\":\"gh.29.uk\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A fixed message of success.",
        schema: Some(&super::customer::SUCCESS_MESSAGE),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":\"Success\"}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-createAccount`.
pub static CREATE_ACCOUNT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-createAccount",
    method: contract::Verb::PUT,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0"],
    introduced: "v2.0.0",
    tags: &["Account"],
    summary: "Create an account with a chosen id (v2.0.0)",
    description: "Creates an account under the id in the path and makes the user `user_id` its holder. Needs a login; for\nanother user's account also `CanCreateAccount` at the bank. With an empty `user_id` the caller becomes\nthe holder.\n\nThe initial balance must be zero, and an id that the bank already has is refused. The ids of the path\nmay only have letters, digits, `-`, `_` and `.`. The new account's label is taken from `type`, not from\n`label`. All these refusals are 400.\n\nThe prefixes `v2.0.0` and `v2.1.0` lead here.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::BankId,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30107: Invalid User Id.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30106: Invalid Balance Amount.",
        "OBP-30108: Invalid Account Type.",
        "OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00",
        "OBP-30105: Invalid Balance Currency.",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::account::CREATE_ACCOUNT_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"A user_id\",\"label\":\"CURRENT\",\"type\":\"Label\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The new account with links to related operations.",
        schema: Some(&super::account::CORE_ACCOUNT_JSONV200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"_links\":{\"jsonString\":\"{}\"}}",
                slots: &[
                    contract::Slot {
                        start: 76usize,
                        end: 84usize,
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_20005_2,
        &super::shared::ERROR_400_OBP_30107,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30106,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30108",
                summary: "The type of the account cannot be used; send the code of a product as text.",
                json: "{\"code\":400,\"message\":\"OBP-30108: Invalid Account Type.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_30112,
        &super::shared::ERROR_400_OBP_30105,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.2.0-createAccount`.
pub static CREATE_ACCOUNT_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createAccount",
    method: contract::Verb::PUT,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0"],
    introduced: "v2.2.0",
    tags: &["Account", "Onboarding", "New-Style"],
    summary: "Create an account with a chosen id (v2.2.0)",
    description: "Creates an account under the id in the path and makes the user `user_id` its holder. Needs a login; for\nanother user's account also `CanCreateAccount` at the bank. With an empty `user_id` the caller becomes\nthe holder.\n\nThe initial balance must be zero, and `currency` one of the known three-letter codes. `ACCOUNT_ID` may\nonly have letters, digits, `-`, `_` and `.`. One `account_routing` is given, which newer versions take\nas a list.\n\nThe prefixes `v2.2.0` and `v3.0.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Roles,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30107: Invalid User Id.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30106: Invalid Balance Amount.",
        "OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00",
        "OBP-30109: Initial Balance of Account must be Zero (0).",
        "OBP-30105: Invalid Balance Currency.",
        "OBP-30208: Account_ID already exists at the Bank.",
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
    request: Some(contract::RequestBody {
        schema: &super::account::CREATE_ACCOUNT_JSONV220_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"Label\",\"type\":\"CURRENT\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"1234\",\"account_routing\":{\"scheme\":\"OBP\",\"address\":\"UK123456\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The new account.",
        schema: Some(&super::account::CREATE_ACCOUNT_JSONV220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"Label\",\"type\":\"CURRENT\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"1234\",\"account_routing\":{\"scheme\":\"OBP\",\"address\":\"UK123456\"}}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateAccountJSONV220 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30107,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30106,
        &super::shared::ERROR_400_OBP_30112,
        &super::shared::ERROR_400_OBP_30109,
        &super::shared::ERROR_400_OBP_30105,
        &super::shared::ERROR_400_OBP_30208,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAccount for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 97usize,
                        end: 105usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_20005_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createAccount`.
pub static CREATE_ACCOUNT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createAccount",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "Onboarding", "New-Style"],
    summary: "Create an account with a chosen id (v3.1.0)",
    description: "Creates an account under the id in the path and makes the user `user_id` its holder; the attributes of\nthe product `product_code` are copied to it. Needs a login; for another user's account also\n`CanCreateAccount` at the bank. With an empty `user_id` the caller becomes the holder.\n\nThe initial balance must be zero. Each routing scheme may occur once, and a routing that the bank\nalready uses is refused. An account id that exists is reported first, an unknown user before a missing\nrole. Only the prefix `v3.1.0` leads here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30107: Invalid User Id.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30106: Invalid Balance Amount.",
        "OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00",
        "OBP-30109: Initial Balance of Account must be Zero (0).",
        "OBP-30105: Invalid Balance Currency.",
        "OBP-30208: Account_ID already exists at the Bank.",
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
    request: Some(contract::RequestBody {
        schema: &super::account::CREATE_ACCOUNT_REQUEST_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"My Account\",\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new account with its attributes.",
        schema: Some(&super::account::CREATE_ACCOUNT_RESPONSE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"My Account\",\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}]}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "ACCOUNT_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_32,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30107,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30106,
        &super::shared::ERROR_400_OBP_30112,
        &super::shared::ERROR_400_OBP_30109,
        &super::shared::ERROR_400_OBP_30105,
        &super::shared::ERROR_400_OBP_30208,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_2,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_20005_4,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAccountLabel`.
pub static UPDATE_ACCOUNT_LABEL_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAccountLabel",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Change the label of an account (v4.0.0)",
    description: "Gives the account a new label, the name its owner sees. Needs a login and access to the account's\n`owner` view.\n\nSuccess is reported even if nothing was changed: a caller without the `owner` view also gets 200, so\nread the account again to be sure. The prefixes `v4.0.0` to `v5.1.0` lead here. An unknown account is\n404.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "user does not have access to owner view on account",
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
    request: Some(contract::RequestBody {
        schema: &super::account::UPDATE_ACCOUNT_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"label\":\"updated label\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A fixed message of success.",
        schema: Some(&super::customer::SUCCESS_MESSAGE),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":\"Success\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the InvalidJsonFormat \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createAccount`.
pub static CREATE_ACCOUNT_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createAccount",
    method: contract::Verb::PUT,
    path: "/obp/v5.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Account", "Onboarding", "New-Style"],
    summary: "Create an account with a chosen id (v5.0.0)",
    description: "Creates an account under the id in the path and makes the user `user_id` its holder; the attributes of\nthe product `product_code` are copied to it. Needs a login and `CanCreateAccount` at the bank. Without\n`user_id` the caller becomes the holder; here it must be left out, an empty text counts as an unknown\nuser.\n\n`balance`, `branch_id` and `account_routings` may be left out too: the account then has no routing and\nthe currency `EUR`. A balance must be zero. Each routing scheme may occur once, and a routing that the\nbank already uses is refused. The prefixes `v5.0.0` and `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccount",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30107: Invalid User Id.",
        "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30106: Invalid Balance Amount.",
        "OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00",
        "OBP-30109: Initial Balance of Account must be Zero (0).",
        "OBP-30105: Invalid Balance Currency.",
        "OBP-30208: Account_ID already exists at the Bank.",
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
    request: Some(contract::RequestBody {
        schema: &super::account::CREATE_ACCOUNT_REQUEST_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"My Account\",\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new account with its attributes.",
        schema: Some(&super::account::CREATE_ACCOUNT_RESPONSE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"label\":\"My Account\",\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}]}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "ACCOUNT_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_32,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30107,
        &super::shared::ERROR_400_OBP_30110,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30106,
        &super::shared::ERROR_400_OBP_30112,
        &super::shared::ERROR_400_OBP_30109,
        &super::shared::ERROR_400_OBP_30105,
        &super::shared::ERROR_400_OBP_30208,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_3,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_20005_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBankAccountBalances`.
pub static GET_BANK_ACCOUNT_BALANCES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankAccountBalances",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/balances",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/balances",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get the balances of one of my accounts",
    description: "Returns the balances of one account that the calling user may see through a private view. Needs a login\nbut no role.\n\n`type` says what kind of balance it is, for example `OpeningBooked`. An account that does not exist or\nis not accessible is 400 with OBP-30065. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30065: Cannot find account access.",
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
        description: "The account's balances.",
        schema: Some(&super::account::ACCOUNT_BALANCE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"accountNumber\",\"address\":\"123456\"}],\"label\":\"My Account\",\"balances\":[{\"type\":\"\",\"currency\":\"EUR\",\"amount\":\"10\"}]}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 51usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 64usize,
                        end: 72usize,
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
                name: "OBP-30065",
                summary: "The user has no access to the account through this view; check bank, account, view and user.",
                json: "{\"code\":400,\"message\":\"OBP-30065: Cannot find account access. AccountId(8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0)\"}",
                slots: &[
                    contract::Slot {
                        start: 72usize,
                        end: 108usize,
                        part: "ACCOUNT_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getPermissionForUserForBankAccount`.
pub static GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getPermissionForUserForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER_ID}/{USER_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER_ID}/{USER_ID}",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account", "View-Custom", "Entitlement"],
    summary: "List the views a user has on an account (v1.2.1)",
    description: "Lists the views that another user may use on this account. Needs a login and access to the account's\n`owner` view.\n\nThe names of the path parameters mislead: `PROVIDER_ID` is the name of the login provider, `USER_ID` the\nuser's id at that provider, not the `user_id` of other operations. The prefixes `v1.2.1` to `v1.4.0`\nlead here.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "user does not have access to owner view on account",
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
            name: "PROVIDER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("Chris"),
            description: "Name of the user at the service that knows the password, usually the login name; in front of `USER_ID` it names that service.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        description: "The user's views on the account.",
        schema: Some(&super::account::VIEWS_JSONV121),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}]}",
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
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_400_OBP_20019_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-user-not-at-provider",
                summary: "There is no such user at this provider; check both.",
                json: "{\"code\":400,\"message\":\"user 9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1 not found at provider Chris\"}",
                slots: &[
                    contract::Slot {
                        start: 28usize,
                        end: 64usize,
                        part: "USER_ID",
                    },
                    contract::Slot {
                        start: 87usize,
                        end: 92usize,
                        part: "PROVIDER_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.1.0-createAccountAttribute`.
pub static CREATE_ACCOUNT_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createAccountAttribute",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/products/{PRODUCT_CODE}/attribute",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/products/{PRODUCT_CODE}/attribute",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "New-Style"],
    summary: "Add an attribute to an account",
    description: "Adds an attribute, a typed value with a name, to an account and ties it to a product. Needs a login and\n`CanCreateAccountAttributeAtOneBank` at the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; the value is always sent as text. Bank and\naccount are looked up before the role. The prefixes `v3.1.0` to `v5.1.0` lead here; the path ends in\n`attribute`, the one to update in `attributes`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccountAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccountAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::account::ACCOUNT_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its id.",
        schema: Some(&super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 23usize,
                        part: "PRODUCT_CODE",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_4,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAccountAttributeAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 115usize,
                        end: 123usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateAccountAttribute`.
pub static UPDATE_ACCOUNT_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateAccountAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/products/{PRODUCT_CODE}/attributes/{ACCOUNT_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/products/{PRODUCT_CODE}/attributes/{ACCOUNT_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "New-Style"],
    summary: "Update an attribute of an account",
    description: "Replaces name, type and value of an attribute of an account. Needs a login and\n`CanUpdateAccountAttribute` at the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. The attribute must exist, as must account\nand product. The prefixes `v3.1.0` to `v5.1.0` lead here, and the answer has status 201 although nothing\nis created.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAccountAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAccountAttribute",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
            name: "ACCOUNT_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute as lists show it, `account_attribute_id`; under `transactions` it is the `transaction_attribute_id`.",
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
        schema: &super::account::ACCOUNT_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The attribute after the change.",
        schema: Some(&super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 23usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 49usize,
                        end: 85usize,
                        part: "ACCOUNT_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_4,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAccountAttribute for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 106usize,
                        end: 114usize,
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
/// `OBPv1.2.1-createViewForBankAccount`.
pub static CREATE_VIEW_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-createViewForBankAccount",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0"],
    introduced: "v1.2.1",
    tags: &["Account", "View-Custom"],
    summary: "Create a view on an account (v1.2.1)",
    description: "Creates a custom view: a set of rights, listed in `allowed_actions`, through which others may later look\nat the account. Needs a login and access to the account's `owner` view.\n\n`name` must begin with `_`, otherwise OBP-20020; the id of the view is made from it in lower case\nwithout blanks, and an id the account already has is refused. `which_alias_to_use` is `public`,\n`private` or empty. A public view is refused where the server does not allow any.\n\nThe prefixes `v1.2.1` to `v2.1.0` lead here.",
    style: contract::Style::Classic,
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
        "OBP-10001: Incorrect json format.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "user does not have owner access",
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
    request: Some(contract::RequestBody {
        schema: &super::account::CREATE_VIEW_JSON_V121,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"_test\",\"description\":\"This view is for family\",\"is_public\":true,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new view with all its rights.",
        schema: Some(&super::account::VIEW_JSONV121),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_OWNER_ACCESS,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.2.1-getViewsForBankAccount`.
pub static GET_VIEWS_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getViewsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0"],
    introduced: "v1.2.1",
    tags: &["View-Custom", "Account"],
    summary: "List the views of an account (v1.2.1)",
    description: "Lists the custom and system views that exist for an account, each with what it allows. Needs a login\nwith access to the account's `owner` view; no role. The prefixes `v1.2.1` to `v2.1.0` lead here.\n\nAn unknown bank or account is 400, not 404. The views know the fewest permissions of all versions.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "user does not have owner access",
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
        description: "The views of the account.",
        schema: Some(&super::account::VIEWS_JSONV121),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}]}",
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
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_OWNER_ACCESS,
        &super::shared::ERROR_400_OBP_20019_3,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.2.0-createViewForBankAccount`.
pub static CREATE_VIEW_FOR_BANK_ACCOUNT_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createViewForBankAccount",
    method: contract::Verb::POST,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v2.2.0"],
    introduced: "v2.2.0",
    tags: &["Account", "View-Custom"],
    summary: "Create a view on an account (v2.2.0)",
    description: "Creates a custom view: a set of rights, listed in `allowed_actions`, through which others may later look\nat the account. Needs a login and access to the account's `owner` view.\n\n`name` must begin with `_`, otherwise OBP-20020, reported even before a missing login. The id is made\nfrom it in lower case without blanks; an id the account already has is refused.\n\nOnly the prefix `v2.2.0` leads here. Compared with older versions the answer also has\n`can_add_counterparty`.",
    style: contract::Style::Classic,
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
        "OBP-10001: Incorrect json format.",
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
    request: Some(contract::RequestBody {
        schema: &super::account::CREATE_VIEW_JSON_V121,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"_test\",\"description\":\"This view is for family\",\"is_public\":true,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new view with all its rights.",
        schema: Some(&super::account::VIEW_JSONV220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.2.0-getViewsForBankAccount`.
pub static GET_VIEWS_FOR_BANK_ACCOUNT_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-getViewsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v2.2.0"],
    introduced: "v2.2.0",
    tags: &["View-Custom", "Account", "New-Style"],
    summary: "List the views of an account (v2.2.0)",
    description: "Lists the custom and system views that exist for an account, each with what it allows. Needs a login\nwith access to the account's `owner` view; no role. Only the prefix `v2.2.0` leads here.\n\nNew against v1.2.1 is `can_add_counterparty`, and an unknown bank or account is 404. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The views of the account.",
        schema: Some(&super::account::VIEWS_JSONV220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}]}",
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
        &super::shared::ERROR_400_OBP_20019_3,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteViewForBankAccount`.
pub static DELETE_VIEW_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteViewForBankAccount",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
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
    tags: &["View-Custom", "Account", "New-Style"],
    summary: "Delete a custom view",
    description: "Deletes a view that was made for one account. Needs a login with access to the account's `owner` view;\nno role. The prefixes `v1.2.1` to `v5.1.0` lead here.\n\nOnly views whose id starts with `_` can be deleted, system views such as `owner` are refused. While any\nuser still has access through the view the deletion is refused too: revoke that access first. An unknown\nbank or account is 404, an unknown view 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "user does not have owner access",
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
        status: 204u16,
        description: "The view is deleted; there is no body.",
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
        &super::shared::ERROR_400_TEXT_NO_OWNER_ACCESS,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateViewForBankAccount`.
pub static UPDATE_VIEW_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateViewForBankAccount",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0"],
    introduced: "v1.2.1",
    tags: &["Account", "View-Custom"],
    summary: "Update a view of an account (v1.2.1)",
    description: "Replaces the description and the rights of a custom view: what `allowed_actions` does not list is no\nlonger allowed. Needs a login and access to the account's `owner` view.\n\nOnly views whose id begins with `_` can be changed, others are refused with OBP-20020. The name stays as\nit is. An unusable body or an unknown account is reported before a missing login. The prefixes `v1.2.1`\nto `v2.1.0` lead here.",
    style: contract::Style::Classic,
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-50000: Unknown Error.",
        "user does not have owner access",
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
        schema: &super::account::UPDATE_VIEW_JSON_V121,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"description\":\"This view is for family\",\"is_public\":true,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The view after the change.",
        schema: Some(&super::account::VIEW_JSONV121),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_NO_OWNER_ACCESS,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.2.0-updateViewForBankAccount`.
pub static UPDATE_VIEW_FOR_BANK_ACCOUNT_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-updateViewForBankAccount",
    method: contract::Verb::PUT,
    path: "/obp/v2.2.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v2.2.0"],
    introduced: "v2.2.0",
    tags: &["Account", "View-Custom"],
    summary: "Update a view of an account (v2.2.0)",
    description: "Replaces the description and the rights of a custom view: what `allowed_actions` does not list is no\nlonger allowed. Needs a login, access to the account's `owner` view and to the view itself.\n\nOnly views whose id begins with `_` can be changed; another id is refused with OBP-20020 even before a\nmissing login. The name stays as it is. Only the prefix `v2.2.0` leads here.",
    style: contract::Style::Classic,
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
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
    request: Some(contract::RequestBody {
        schema: &super::account::UPDATE_VIEW_JSON_V121,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"description\":\"This view is for family\",\"is_public\":true,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The view after the change.",
        schema: Some(&super::account::VIEW_JSONV220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_20020,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.2.1-accountById`.
pub static ACCOUNT_BY_ID_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-accountById",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account"],
    summary: "Get an account through a view (v1.2.1)",
    description: "Returns one account with its number, owners, balance and the caller's views of it. Needs a login and\naccess to the view `VIEW_ID`, unless that is public; what the view does not permit to see is left empty.\n\nThe prefixes `v1.2.1` to `v1.4.0` lead here. An unknown account is reported with 400. `account_routing`\nand `IBAN` are single values here; newer versions answer a list of routings.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
        description: "The account as the view shows it.",
        schema: Some(&super::account::MODERATED_ACCOUNT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"OBP\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"IBAN\":\"DE89 3704 0044 0532 0130 00\",\"swift_bic\":\"OKOYFIHH\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\",\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}}",
                slots: &[
                    contract::Slot {
                        start: 147usize,
                        end: 168usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2356usize,
                        end: 2364usize,
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-accountById`.
pub static ACCOUNT_BY_ID_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-accountById",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["Account"],
    summary: "Get an account through a view (v2.0.0)",
    description: "Returns one account with its number, owners, balance and the caller's views of it, sorted by name. Needs\na login and access to the view `VIEW_ID`, unless that is public; what the view does not permit to see is\nleft empty.\n\nThe prefixes `v2.0.0` to `v2.2.0` lead here. An unknown bank or account is reported with 400.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The account as the view shows it.",
        schema: Some(&super::account::MODERATED_ACCOUNT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"OBP\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"IBAN\":\"DE89 3704 0044 0532 0130 00\",\"swift_bic\":\"OKOYFIHH\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\",\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}}",
                slots: &[
                    contract::Slot {
                        start: 147usize,
                        end: 168usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2356usize,
                        end: 2364usize,
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
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_20017,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50010,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getPrivateAccountById`.
pub static GET_PRIVATE_ACCOUNT_BY_ID_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getPrivateAccountById",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    aliases: &[],
    prefixes: &["v3.0.0"],
    introduced: "v3.0.0",
    tags: &["Account", "New-Style"],
    summary: "Get an account through a view (v3.0.0)",
    description: "Returns one account with its number, owners, type, balance, routings and rules. Needs a login and access\nto the view `VIEW_ID`, unless that is public; what the view does not permit to see is left empty.\n\nOnly the prefix `v3.0.0` leads here. Unlike in other versions the answer does not name the caller's\nviews.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The account as the view shows it.",
        schema: Some(&super::account::MODERATED_CORE_ACCOUNTS_JSON_V300_ACCOUNT),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_rules\":[{\"scheme\":\"OVERDRAFT\",\"value\":\"10\"}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 43usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 56usize,
                        end: 64usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 166usize,
                        end: 187usize,
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
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getPrivateAccountByIdFull`.
pub static GET_PRIVATE_ACCOUNT_BY_ID_FULL_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getPrivateAccountByIdFull",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "New-Style"],
    summary: "Get an account through a view (v3.1.0)",
    description: "Returns one account with its number, owners, type, balance, routings, attributes and the caller's views\nof it. Needs a login and access to the view `VIEW_ID`, unless that is public; what the view does not\npermit to see is left empty.\n\nOnly the prefix `v3.1.0` leads here. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The account as the view shows it, with its attributes.",
        schema: Some(&super::account::MODERATED_ACCOUNT_JSON310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"OBP\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}]}",
                slots: &[
                    contract::Slot {
                        start: 147usize,
                        end: 168usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2296usize,
                        end: 2304usize,
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getPrivateAccountByIdFull`.
pub static GET_PRIVATE_ACCOUNT_BY_ID_FULL_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getPrivateAccountByIdFull",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Get an account through a view (v4.0.0)",
    description: "Returns one account with its number, owners, product, balance, routings, attributes, tags and the\ncaller's views of it. Needs a login and access to the view `VIEW_ID`; what the view does not permit to\nsee is left empty.\n\nThe prefixes `v4.0.0` to `v5.1.0` lead here. An unknown account is 404.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The account as the view shows it, with attributes and tags.",
        schema: Some(&super::account::MODERATED_ACCOUNT_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 147usize,
                        end: 168usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2307usize,
                        end: 2315usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2768usize,
                        end: 2789usize,
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
/// `OBPv3.1.0-getCheckbookOrders`.
pub static GET_CHECKBOOK_ORDERS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCheckbookOrders",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/checkbook/orders",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/checkbook/orders",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "New-Style"],
    summary: "List the cheque book orders of an account",
    description: "Lists the orders for cheque books of an account. Needs a login and access to the view `VIEW_ID`.\n\nThe orders come from the bank's backend; without one the server answers a fixed sample. The prefixes\n`v3.1.0` to `v5.1.0` lead here. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50211: Connector did not return the set of check book.",
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
        description: "The account and its orders.",
        schema: Some(&super::account::CHECKBOOK_ORDERS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account\":{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"account_type\":\"330\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"branch_routings\":[{\"scheme\":\"BranchNumber\",\"address\":\"678\"}]},\"orders\":[{\"order\":{\"order_id\":\"xjksajfkj\",\"order_date\":\"07082013\",\"number_of_checkbooks\":\"4\",\"distribution_channel\":\"1201\",\"status\":\"2\",\"first_check_number\":\"5165276\",\"shipping_code\":\"1\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 23usize,
                        end: 31usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 47usize,
                        end: 83usize,
                        part: "ACCOUNT_ID",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50211",
                summary: "The core banking system gave no checkbook orders for this account; check the account, then ask the operator.",
                json: "{\"code\":400,\"message\":\"OBP-50211: Connector did not return the set of check book.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-checkFundsAvailable`.
pub static CHECK_FUNDS_AVAILABLE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-checkFundsAvailable",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/funds-available",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/funds-available",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "Confirmation of Funds Service (PIIS)", "PSD2", "New-Style"],
    summary: "Check whether an account has enough funds",
    description: "Tells with `yes` or `no` whether the balance of the account covers an amount, without naming the\nbalance. Needs a login and a view with the permission `can_query_available_funds`.\n\n`amount` and `currency` are required. A currency other than the account's is always answered with `no`;\nnothing is converted or reserved. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20054: Invalid amount. Please specify a valid value for amount.",
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
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
            name: "amount",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("100.50"),
            description: "Amount to check, a decimal number. Required.",
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
            name: "currency",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("EUR"),
            description: "Currency of the amount, a known three-letter code such as `EUR`. Required.",
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
        description: "The answer `yes` or `no` with an id of the query.",
        schema: Some(&super::account::CHECK_FUNDS_AVAILABLE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"answer\":\"yes\",\"date\":\"2026-11-22T11:27:13Z\",\"available_funds_request_id\":\"c4ykz59svsr9b7fmdxk8ezs7\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20054",
                summary: "The amount is not a number; send it like `1000.00`.",
                json: "{\"code\":400,\"message\":\"OBP-20054: Invalid amount. Please specify a valid value for amount.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_10003,
        &super::shared::ERROR_400_OBP_50000,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20022",
                summary: "The view lacks a permission that is needed here; take another view.",
                json: "{\"code\":400,\"message\":\"OBP-20022: View does not permit the access. You need the view canQueryAvailableFunds.\"}",
                slots: &[
                    contract::Slot {
                        start: 85usize,
                        end: 107usize,
                        part: "name",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createOrUpdateAccountAttributeDefinition`.
pub static CREATE_OR_UPDATE_ACCOUNT_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateAccountAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/account",
    template: "/banks/{BANK_ID}/attribute-definitions/account",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Create or update a definition of account attributes",
    description: "Describes an attribute that accounts of the bank may have: name, type, alias and the views through which\nit can be seen. Needs a login and `CanCreateAccountAttributeDefinitionAtOneBank` at the bank.\n\nA definition of the same name at the bank is overwritten, otherwise a new one is created; both are 201.\n`category` must be `Account`, `type` one of `STRING`, `INTEGER`, `DOUBLE` and `DATE_WITH_DAY`. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccountAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAccountAttributeDefinitionAtOneBank",
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
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Account\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored definition with its id.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Account\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAccountAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 125usize,
                        end: 133usize,
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
/// `OBPv4.0.0-getAccountAttributeDefinition`.
pub static GET_ACCOUNT_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAccountAttributeDefinition",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/account",
    template: "/banks/{BANK_ID}/attribute-definitions/account",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "List the definitions of account attributes",
    description: "Lists the definitions of attributes that accounts may have. Needs a login and\n`CanGetAccountAttributeDefinitionAtOneBank` at the bank.\n\nThe list is not limited to the bank in the path: the definitions of all banks are answered, look at\n`bank_id`. The prefixes `v4.0.0` to `v5.1.0` lead here; there is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAccountAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAccountAttributeDefinitionAtOneBank",
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
                json: "{\"attributes\":[{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Account\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAccountAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 122usize,
                        end: 130usize,
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
/// `OBPv4.0.0-deleteAccountAttributeDefinition`.
pub static DELETE_ACCOUNT_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteAccountAttributeDefinition",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/account",
    template: "/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/account",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Delete a definition of account attributes",
    description: "Removes the definition of an account attribute. Needs a login and\n`CanDeleteAccountAttributeDefinitionAtOneBank` at the bank.\n\nThe definition is found by its id alone: the bank in the path decides about the role, not about which\ndefinition is removed. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAccountAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAccountAttributeDefinitionAtOneBank",
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
        description: "The definition is gone.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteAccountAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 125usize,
                        end: 133usize,
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
/// `OBPv3.1.0-getBankAccountsBalances`.
pub static GET_BANK_ACCOUNTS_BALANCES_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getBankAccountsBalances",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/balances",
    template: "/banks/{BANK_ID}/balances",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List the balances of my accounts at a bank (v3.1.0)",
    description: "Lists the balances of the accounts at one bank that the calling user may see through a private view, and\ntheir sum. Needs a login but no role.\n\nThe sum is in the currency that most of the accounts have, `EUR` if there is none; other balances are\nconverted. Only the prefix `v3.1.0` leads here: newer ones answer no sum.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &["OBP-50000: Unknown Error."],
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
        description: "The balances, possibly none, and their sum.",
        schema: Some(&super::account::ACCOUNTS_BALANCES_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"label\":\"My Account\",\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"accountNumber\",\"address\":\"123456\"}],\"balance\":{\"currency\":\"EUR\",\"amount\":\"100\"}}],\"overall_balance\":{\"currency\":\"EUR\",\"amount\":\"100\"},\"overall_balance_date\":\"1100-01-01T01:01:01Z\"}",
                slots: &[
                    contract::Slot {
                        start: 90usize,
                        end: 98usize,
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
/// `OBPv4.0.0-getBankAccountsBalances`.
pub static GET_BANK_ACCOUNTS_BALANCES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankAccountsBalances",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/balances",
    template: "/banks/{BANK_ID}/balances",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List the balances of my accounts at a bank (v4.0.0)",
    description: "Lists the balances of the accounts at one bank that the calling user may see through a private view.\nNeeds a login but no role.\n\nEach account has one balance, of the type `OpeningBooked`; there is no sum over the accounts and no\npaging. The prefixes `v4.0.0` to `v5.1.0` lead here.",
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
        description: "The accounts with their balances, possibly none.",
        schema: Some(&super::account::ACCOUNTS_BALANCES_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"accountNumber\",\"address\":\"123456\"}],\"label\":\"My Account\",\"balances\":[{\"type\":\"\",\"currency\":\"EUR\",\"amount\":\"10\"}]}]}",
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
/// `OBPv3.0.0-getFirehoseAccountsAtOneBank`.
pub static GET_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getFirehoseAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/firehose/accounts/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/firehose/accounts/views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["Account", "Account-Firehose", "FirehoseData", "New-Style"],
    summary: "List all accounts of a bank for bulk reading (v3.0.0)",
    description: "Lists the accounts of a bank that are open to bulk reading (firehose), as the system view `VIEW_ID`\nshows them. Needs a login and `CanUseAccountFirehose` at the bank or `CanUseAccountFirehoseAtAnyBank`;\nthe operator must have switched the firehose on, otherwise OBP-00009.\n\nEvery query parameter is taken as name and value of an account attribute: only accounts that have at\nleast one of the given pairs are answered, and then with their attributes. There is no paging. The\nprefixes `v3.0.0` and `v3.1.0` lead here.",
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
        description: "The accounts as the view shows them, possibly none.",
        schema: Some(&super::account::MODERATED_CORE_ACCOUNTS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_rules\":[{\"scheme\":\"OVERDRAFT\",\"value\":\"10\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 77usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 179usize,
                        end: 200usize,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUseAccountFirehoseAtAnyBank or CanUseAccountFirehose for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getFirehoseAccountsAtOneBank`.
pub static GET_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getFirehoseAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/firehose/accounts/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/firehose/accounts/views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "Account-Firehose", "FirehoseData", "New-Style"],
    summary: "List all accounts of a bank for bulk reading (v4.0.0)",
    description: "Lists the accounts of a bank that are open to bulk reading (firehose), as the system view `VIEW_ID`\nshows them. Needs a login, access to the view, and `CanUseAccountFirehose` at the bank or\n`CanUseAccountFirehoseAtAnyBank`; the operator must have switched the firehose on.\n\nEvery query parameter is taken as name and value of an account attribute, so `limit` does not page: only\naccounts that have at least one of the given pairs are answered, and then with their attributes. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
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
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The accounts as the view shows them, possibly none.",
        schema: Some(&super::account::MODERATED_FIREHOSE_ACCOUNTS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_rules\":[{\"scheme\":\"OVERDRAFT\",\"value\":\"10\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 77usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 179usize,
                        end: 200usize,
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_34,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAccountsMinimalByCustomerId`.
pub static GET_ACCOUNTS_MINIMAL_BY_CUSTOMER_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAccountsMinimalByCustomerId",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/customers/{CUSTOMER_ID}/accounts-minimal",
    template: "/customers/{CUSTOMER_ID}/accounts-minimal",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "List the accounts of a customer in shortest form",
    description: "Lists the private views that the users linked to a customer may use: one entry for each view, with bank\nand account. Needs a login and `CanGetAccountsMinimalForCustomerAtAnyBank`.\n\nAn account appears several times if it can be seen through several views. An unknown customer is 404.\nThe prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAccountsMinimalForCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAccountsMinimalForCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30002: Customer not found. Please specify a valid value for CUSTOMER_NUMBER.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
        description: "The accounts and views, possibly none.",
        schema: Some(&super::account::ACCOUNTS_MINIMAL_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAccountsMinimalForCustomerAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30046_2,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30002",
                summary: "There is no customer with this number at the bank; check the number.",
                json: "{\"code\":404,\"message\":\"OBP-30002: Customer not found. Please specify a valid value for CUSTOMER_NUMBER.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAccountByAccountRouting`.
pub static GET_ACCOUNT_BY_ACCOUNT_ROUTING_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAccountByAccountRouting",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/accounts/account-routing-query",
    template: "/management/accounts/account-routing-query",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Find an account by its routing",
    description: "Finds the account that has a routing, for example an IBAN, and returns it as its owner sees it, with\nattributes, tags and views. Needs a login and access to the account's `owner` view; no role helps.\n\n`bank_id` may be left out to search at all banks. No such routing is 404 with OBP-30073. Nothing is\nchanged although the method is `POST`. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::account::BANK_ACCOUNT_ROUTING_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The account with this routing.",
        schema: Some(&super::account::MODERATED_ACCOUNT_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 147usize,
                        end: 168usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2768usize,
                        end: 2789usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_30,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30073",
                summary: "No account has this routing; check scheme and address, and the bank if one is given.",
                json: "{\"code\":404,\"message\":\"OBP-30073: Bank Account not found. Please specify valid values for account routing scheme and address. Current scheme is AccountNumber, current address is 4930396, current bankId is Some(gh.29.uk)\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAccountsByAccountRoutingRegex`.
pub static GET_ACCOUNTS_BY_ACCOUNT_ROUTING_REGEX_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAccountsByAccountRoutingRegex",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/accounts/account-routing-regex-query",
    template: "/management/accounts/account-routing-regex-query",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Find accounts by a pattern of their routing",
    description: "Finds the accounts with a routing of the given scheme whose address matches a regular expression in\n`address`; a match of a part is enough. Needs a login and access to the `owner` view of every account\nfound: one account without it makes the whole query fail.\n\n`bank_id` may be left out to search at all banks. Nothing is changed although the method is `POST`. The\nprefixes `v4.0.0` to `v5.1.0` lead here; there is no paging.",
    style: contract::Style::Wrapped,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::account::BANK_ACCOUNT_ROUTING_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The matching accounts, possibly none.",
        schema: Some(&super::account::MODERATED_ACCOUNTS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}],\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}]}]}",
                slots: &[
                    contract::Slot {
                        start: 160usize,
                        end: 181usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 2781usize,
                        end: 2802usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_30,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateAccount`.
pub static UPDATE_ACCOUNT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateAccount",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/management/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account", "New-Style"],
    summary: "Update an account as the bank",
    description: "Replaces label, type, branch and routings of an account. Needs a login and `CanUpdateAccount` at the\nbank, but no view: this is for the bank's staff.\n\nEach routing scheme may occur once, and a routing that belongs to another account of the bank is\nrefused. The prefixes `v3.1.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAccount",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::account::UPDATE_ACCOUNT_REQUEST_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"label\":\"Label\",\"type\":\"CURRENT\",\"branch_id\":\"1234\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The account after the change.",
        schema: Some(&super::account::UPDATE_ACCOUNT_RESPONSE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"label\":\"Label\",\"type\":\"CURRENT\",\"branch_id\":\"1234\",\"account_routings\":[{\"scheme\":\"IBAN\",\"address\":\"DE91 1000 0000 0123 4567 89\"}]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 36usize,
                        end: 72usize,
                        part: "ACCOUNT_ID",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the UpdateAccountRequestJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAccount for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 97usize,
                        end: 105usize,
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
/// `OBPv4.0.0-getFastFirehoseAccountsAtOneBank`.
pub static GET_FAST_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getFastFirehoseAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/fast-firehose/accounts",
    template: "/management/banks/{BANK_ID}/fast-firehose/accounts",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "Account-Firehose", "FirehoseData", "New-Style"],
    summary: "List all accounts of a bank for bulk reading, fast",
    description: "Lists all accounts of a bank with owners, balance, routings and attributes, straight from the database\nand without looking at views. Needs a login and `CanUseAccountFirehose` at the bank or\n`CanUseAccountFirehoseAtAnyBank`; the operator must have switched the firehose on.\n\nThe accounts are ordered by their id, the settlement accounts of the server included. The prefixes\n`v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
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
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            example: Some("ASC"),
            description: "Order of the account ids; ascending when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["ASC", "DESC"],
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
        description: "One page of the bank's accounts.",
        schema: Some(&super::account::FAST_FIREHOSE_ACCOUNTS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"\",\"owners\":[{\"user_id\":\"b27327a2-a822-41e5-a909-0150da688939\",\"provider\":\"https://finx22openplatform.fintech-galaxy.com,user_name:synth_user_1_54891\",\"user_name\":\"\"}],\"product_code\":\"1234BW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"bank_id\":\"bisb.com\",\"account_id\":\"c590e38e-847c-466f-9a62-f2ad67daf106\"}],\"account_attributes\":[{\"type\":\"INTEGER\",\"code\":\"Loan1\",\"value\":\"0\"},{\"type\":\"STRING\",\"code\":\"Loan1\",\"value\":\"4421.783\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 77usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 375usize,
                        end: 383usize,
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
        &super::shared::ERROR_400_TEXT_POOL_NOT_OPEN,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_34,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteAccountCascade`.
pub static DELETE_ACCOUNT_CASCADE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteAccountCascade",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/cascading/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    template: "/management/cascading/banks/{BANK_ID}/accounts/{ACCOUNT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "New-Style"],
    summary: "Delete an account with all that belongs to it",
    description: "Deletes an account together with its transactions, attributes, routings, webhooks, cards, custom views\nand all access to it. Needs a login and `CanDeleteAccountCascade` at the bank.\n\nThere is no way back. The users who had access to the account also lose their roles at this bank. Either\neverything is deleted or nothing. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAccountCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAccountCascade",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The account and all that belongs to it are gone.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteAccountCascade for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-corePrivateAccountsAllBanks`.
pub static CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-corePrivateAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/my/accounts",
    template: "/my/accounts",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["Account", "PrivateData", "PSD2"],
    summary: "List my accounts at all banks (v2.0.0)",
    description: "Lists the accounts at any bank that the calling user may see through a private view: id, label, bank and\nlinks to related operations. Needs a login but no role.\n\nThe server sends a bare list, without a member `accounts`; newer versions have it. The prefixes `v2.0.0`\nto `v2.2.0` lead here. There is no paging.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
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
        description: "The accounts as a bare list, possibly empty.",
        schema: Some(&super::account::CORE_ACCOUNT_JSONV200_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"_links\":{\"jsonString\":\"{}\"}}]",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"_links\":{\"jsonString\":\"{}\"}}]}",
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
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-corePrivateAccountsAtOneBank`.
pub static CORE_PRIVATE_ACCOUNTS_AT_ONE_BANK_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-corePrivateAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/my/banks/{BANK_ID}/accounts",
    template: "/my/banks/{BANK_ID}/accounts",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Account", "PrivateData", "PSD2", "New-Style", "New-Style"],
    summary: "List my accounts at a bank",
    description: "Meant to list the calling user's accounts at one bank. Needs a login but no role. Only the prefix\n`v2.0.0` leads here.\n\nIt is not usable in practice: the server wraps its own response object, so the body has the members\n`json`, `headers`, `cookies` and `code` instead of accounts. Use `/banks/{BANK_ID}/accounts` or\n`/banks/{BANK_ID}/accounts/private`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The server's own response object around the accounts.",
        schema: Some(&super::shared::ANY_OBJECT),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"json\":{},\"headers\":[{\"Access-Control-Allow-Origin\":\"*\"},{\"Correlation-Id\":\"\"}],\"cookies\":[],\"code\":200}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"_links\":{\"jsonString\":\"{}\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 97usize,
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
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_50005_3,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getCoreAccountById`.
pub static GET_CORE_ACCOUNT_BY_ID_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getCoreAccountById",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account",
    template: "/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["Account", "PSD2"],
    summary: "Get one of my accounts (v2.0.0)",
    description: "Returns one account as its owner sees it: number, owners, balance, routing. Needs a login and access to\nthe account's `owner` view.\n\nThe prefixes `v2.0.0` to `v2.2.0` lead here. An unknown account is reported with 400.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The account as the `owner` view shows it.",
        schema: Some(&super::account::MODERATED_CORE_ACCOUNT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"number\":\"123\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"OBP\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"IBAN\":\"GR1301720530005053000582373\",\"swift_bic\":\"UKTF3049auf\",\"bank_id\":\"gh.29.uk\",\"account_routing\":{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}}",
                slots: &[
                    contract::Slot {
                        start: 147usize,
                        end: 168usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 322usize,
                        end: 330usize,
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getCoreAccountById`.
pub static GET_CORE_ACCOUNT_BY_ID_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getCoreAccountById",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account",
    template: "/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["Account", "Account Information Service (AIS)", "New-Style", "PSD2"],
    summary: "Get one of my accounts (v3.0.0)",
    description: "Returns one account as its owner sees it: number, owners, type, balance, routings and the caller's\nprivate views in short form. Needs a login and access to the account's `owner` view.\n\nThe prefixes `v3.0.0` and `v3.1.0` lead here. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The account as the `owner` view shows it.",
        schema: Some(&super::account::NEW_MODERATED_CORE_ACCOUNT_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"546387432\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"AC\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"views_basic\":[{\"id\":\"owner\",\"short_name\":\"Owner\",\"description\":\"This view is for the owner for the account.\",\"is_public\":false}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 43usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 56usize,
                        end: 64usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 175usize,
                        end: 196usize,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_20019_4,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCoreAccountById`.
pub static GET_CORE_ACCOUNT_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCoreAccountById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account",
    template: "/my/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get one of my accounts (v4.0.0)",
    description: "Returns one account as its owner sees it: number, product, balance, routings and the ids of the caller's\nprivate views. Needs a login and access to the account's `owner` view.\n\nOwners are no longer named. The prefixes `v4.0.0` to `v5.1.0` lead here. An unknown account is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The account as the `owner` view shows it.",
        schema: Some(&super::account::MODERATED_CORE_ACCOUNT_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"546387432\",\"product_code\":\"AC\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"views_basic\":[\"owner\"]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 43usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 56usize,
                        end: 64usize,
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
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_20019_4,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `account.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V300,
    &IBAN_CHECKER_V400,
    &GET_PRIVATE_ACCOUNTS_ALL_BANKS_V121,
    &GET_PRIVATE_ACCOUNTS_ALL_BANKS_V200,
    &PRIVATE_ACCOUNTS_ALL_BANKS_V121,
    &PUBLIC_ACCOUNTS_ALL_BANKS_V121,
    &GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V121,
    &GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V200,
    &ADD_ACCOUNT_V400,
    &GET_PRIVATE_ACCOUNTS_AT_ONE_BANK_V400,
    &GET_ACCOUNTS_HELD_V300,
    &GET_PRIVATE_ACCOUNT_IDSBY_BANK_ID_V300,
    &PRIVATE_ACCOUNTS_AT_ONE_BANK_V121,
    &PRIVATE_ACCOUNTS_AT_ONE_BANK_V200,
    &PRIVATE_ACCOUNTS_AT_ONE_BANK_V300,
    &UPDATE_ACCOUNT_LABEL_V121,
    &CREATE_ACCOUNT_V200,
    &CREATE_ACCOUNT_V220,
    &CREATE_ACCOUNT_V310,
    &UPDATE_ACCOUNT_LABEL_V400,
    &CREATE_ACCOUNT_V500,
    &GET_BANK_ACCOUNT_BALANCES_V400,
    &GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V121,
    &CREATE_ACCOUNT_ATTRIBUTE_V310,
    &UPDATE_ACCOUNT_ATTRIBUTE_V310,
    &CREATE_VIEW_FOR_BANK_ACCOUNT_V121,
    &GET_VIEWS_FOR_BANK_ACCOUNT_V121,
    &CREATE_VIEW_FOR_BANK_ACCOUNT_V220,
    &GET_VIEWS_FOR_BANK_ACCOUNT_V220,
    &DELETE_VIEW_FOR_BANK_ACCOUNT_V121,
    &UPDATE_VIEW_FOR_BANK_ACCOUNT_V121,
    &UPDATE_VIEW_FOR_BANK_ACCOUNT_V220,
    &ACCOUNT_BY_ID_V121,
    &ACCOUNT_BY_ID_V200,
    &GET_PRIVATE_ACCOUNT_BY_ID_V300,
    &GET_PRIVATE_ACCOUNT_BY_ID_FULL_V310,
    &GET_PRIVATE_ACCOUNT_BY_ID_FULL_V400,
    &GET_CHECKBOOK_ORDERS_V310,
    &CHECK_FUNDS_AVAILABLE_V310,
    &CREATE_OR_UPDATE_ACCOUNT_ATTRIBUTE_DEFINITION_V400,
    &GET_ACCOUNT_ATTRIBUTE_DEFINITION_V400,
    &DELETE_ACCOUNT_ATTRIBUTE_DEFINITION_V400,
    &GET_BANK_ACCOUNTS_BALANCES_V310,
    &GET_BANK_ACCOUNTS_BALANCES_V400,
    &GET_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V300,
    &GET_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V400,
    &GET_ACCOUNTS_MINIMAL_BY_CUSTOMER_ID_V400,
    &GET_ACCOUNT_BY_ACCOUNT_ROUTING_V400,
    &GET_ACCOUNTS_BY_ACCOUNT_ROUTING_REGEX_V400,
    &UPDATE_ACCOUNT_V310,
    &GET_FAST_FIREHOSE_ACCOUNTS_AT_ONE_BANK_V400,
    &DELETE_ACCOUNT_CASCADE_V400,
    &CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V200,
    &CORE_PRIVATE_ACCOUNTS_AT_ONE_BANK_V200,
    &GET_CORE_ACCOUNT_BY_ID_V200,
    &GET_CORE_ACCOUNT_BY_ID_V300,
    &GET_CORE_ACCOUNT_BY_ID_V400,
];
