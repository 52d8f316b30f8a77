//! Generated from openapi/view-custom.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// List of users with the views that they may use.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PermissionsJSON {
    /// Users with the views that they may use.
    pub permissions: Vec<super::view_custom::PermissionJSON>,
}
/// Table of [`PermissionsJSON`].
pub static PERMISSIONS_JSON: schema::Schema = schema::Schema {
    name: Some("PermissionsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "permissions",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::view_custom::PERMISSION_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Users with the views that they may use.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of users with the views that they may use.",
};
/// A user and the views that this user may use.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PermissionJSON {
    /// User who may look at the account.
    pub user: super::account::UserJSONV121,
    /// Views that the user may use.
    pub views: Vec<super::account::ViewJSONV121>,
}
/// Table of [`PermissionJSON`].
pub static PERMISSION_JSON: schema::Schema = schema::Schema {
    name: Some("PermissionJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user",
                required: true,
                schema: &super::account::USER_JSONV121,
            },
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
                    description: "Views that the user may use.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user and the views that this user may use.",
};
/// View: a set of rights to look at an account, in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateViewForBankAccountV300Json {
    /// Id of the view, for example `owner`.
    pub id: String,
    /// Name of the view.
    pub short_name: String,
    /// What the view is for.
    pub description: String,
    /// View whose comments, tags and other metadata this view shares; its own if empty.
    pub metadata_view: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Whether the view is a system view, the same for all accounts.
    pub is_system: bool,
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
    /// Whether the view allows asking if the account holds a given amount.
    pub can_query_available_funds: bool,
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
    /// Whether the view shows the scheme of the bank's routing.
    pub can_see_bank_routing_scheme: bool,
    /// Whether the view shows the address of the bank's routing.
    pub can_see_bank_routing_address: bool,
    /// Whether the view shows the schemes of the account's routings.
    pub can_see_bank_account_routing_scheme: bool,
    /// Whether the view shows the addresses of the account's routings.
    pub can_see_bank_account_routing_address: bool,
    /// Whether the view shows the routing schemes of the banks of other accounts.
    pub can_see_other_bank_routing_scheme: bool,
    /// Whether the view shows the routing addresses of the banks of other accounts.
    pub can_see_other_bank_routing_address: bool,
    /// Whether the view shows the routing schemes of other accounts.
    pub can_see_other_account_routing_scheme: bool,
    /// Whether the view shows the routing addresses of other accounts.
    pub can_see_other_account_routing_address: bool,
    /// Whether the view allows requesting payments from this account to own accounts.
    pub can_add_transaction_request_to_own_account: bool,
    /// Whether the view allows requesting payments from this account to any account.
    pub can_add_transaction_request_to_any_account: bool,
    /// Whether the view shows the limits of the account, such as an overdraft.
    pub can_see_bank_account_credit_limit: bool,
    /// Whether the view allows setting up direct debits on the account.
    pub can_create_direct_debit: bool,
    /// Whether the view allows setting up standing orders on the account.
    pub can_create_standing_order: bool,
}
/// Table of [`CreateViewForBankAccountV300Json`].
pub static CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON: schema::Schema = schema::Schema {
    name: Some("CreateViewForBankAccountV300Json"),
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
                name: "metadata_view",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "View whose comments, tags and other metadata this view shares; its own if empty.",
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
                name: "is_system",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view is a system view, the same for all accounts.",
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
                name: "can_query_available_funds",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows asking if the account holds a given amount.",
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
            schema::Property {
                name: "can_see_bank_routing_scheme",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the scheme of the bank's routing.",
                },
            },
            schema::Property {
                name: "can_see_bank_routing_address",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the address of the bank's routing.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_routing_scheme",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the schemes of the account's routings.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_routing_address",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the addresses of the account's routings.",
                },
            },
            schema::Property {
                name: "can_see_other_bank_routing_scheme",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the routing schemes of the banks of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_bank_routing_address",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the routing addresses of the banks of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_routing_scheme",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the routing schemes of other accounts.",
                },
            },
            schema::Property {
                name: "can_see_other_account_routing_address",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the routing addresses of other accounts.",
                },
            },
            schema::Property {
                name: "can_add_transaction_request_to_own_account",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows requesting payments from this account to own accounts.",
                },
            },
            schema::Property {
                name: "can_add_transaction_request_to_any_account",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows requesting payments from this account to any account.",
                },
            },
            schema::Property {
                name: "can_see_bank_account_credit_limit",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view shows the limits of the account, such as an overdraft.",
                },
            },
            schema::Property {
                name: "can_create_direct_debit",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows setting up direct debits on the account.",
                },
            },
            schema::Property {
                name: "can_create_standing_order",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view allows setting up standing orders on the account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "View: a set of rights to look at an account, in the form of v3.0.0.",
};
/// List of views of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewsJsonV300 {
    /// Views; empty if there is none.
    pub views: Vec<super::view_custom::CreateViewForBankAccountV300Json>,
}
/// Table of [`ViewsJsonV300`].
pub static VIEWS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("ViewsJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "views",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::view_custom::CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON,
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
/// List of views of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewsJsonV500 {
    /// Views; empty if there is none.
    pub views: Vec<super::view_system::CreateSystemViewV500Json>,
}
/// Table of [`ViewsJsonV500`].
pub static VIEWS_JSON_V500: schema::Schema = schema::Schema {
    name: Some("ViewsJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "views",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::view_system::CREATE_SYSTEM_VIEW_V500_JSON,
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
/// Data for a new view in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateViewJsonV300 {
    /// Name of the view; custom views start with `_`.
    pub name: String,
    /// What the view is for.
    pub description: String,
    /// View whose comments, tags and other metadata this view shares; its own if empty.
    pub metadata_view: String,
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
/// Table of [`CreateViewJsonV300`].
pub static CREATE_VIEW_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CreateViewJsonV300"),
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
                name: "metadata_view",
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
                    description: "View whose comments, tags and other metadata this view shares; its own if empty.",
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
    description: "Data for a new view in the form of v3.0.0.",
};
/// New values of a view in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateViewForBankAccountV300Json {
    /// What the view is for.
    pub description: String,
    /// View whose comments, tags and other metadata this view shares; its own if empty.
    pub metadata_view: String,
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
/// Table of [`UpdateViewForBankAccountV300Json`].
pub static UPDATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON: schema::Schema = schema::Schema {
    name: Some("UpdateViewForBankAccountV300Json"),
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
                name: "metadata_view",
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
                    description: "View whose comments, tags and other metadata this view shares; its own if empty.",
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
    description: "New values of a view in the form of v3.0.0.",
};
/// Bare list; each entry: view: a set of rights to look at an account, in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct CreateViewForBankAccountV300JsonList(
    /// The value.
    pub Vec<super::view_custom::CreateViewForBankAccountV300Json>,
);
/// Table of [`CreateViewForBankAccountV300JsonList`].
pub static CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON_LIST: schema::Schema = schema::Schema {
    name: Some("CreateViewForBankAccountV300JsonList"),
    shape: schema::Shape::Array {
        items: &super::view_custom::CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON,
        min_items: 0usize,
        max_items: None,
    },
    nullable: false,
    example: None,
    description: "Bare list; each entry: view: a set of rights to look at an account, in the form of v3.0.0.",
};
/// What `OBPv1.2.1-getPermissionsForBankAccount` answers.
pub type GetPermissionsForBankAccountV121Response = crate::answer::Ok<
    super::view_custom::PermissionsJSON,
>;
/// What `OBPv2.0.0-getPermissionsForBankAccount` answers.
pub type GetPermissionsForBankAccountV200Response = crate::answer::Ok<
    super::view_custom::PermissionsJSON,
>;
/// What `OBPv2.0.0-getPermissionForUserForBankAccount` answers.
pub type GetPermissionForUserForBankAccountV200Response = crate::answer::Ok<
    super::account::ViewsJSONV121,
>;
/// What `OBPv3.0.0-getPermissionForUserForBankAccount` answers.
pub type GetPermissionForUserForBankAccountV300Response = crate::answer::Ok<
    super::view_custom::ViewsJsonV300,
>;
/// What `OBPv1.2.1-addPermissionForUserForBankAccountForMultipleViews` answers.
pub type AddPermissionForUserForBankAccountForMultipleViewsV121Response = crate::answer::Created<
    super::account::ViewsJSONV121,
>;
/// What `OBPv1.2.1-removePermissionForUserForBankAccountForAllViews` answers.
pub type RemovePermissionForUserForBankAccountForAllViewsV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-addPermissionForUserForBankAccountForOneView` answers.
pub type AddPermissionForUserForBankAccountForOneViewV121Response = crate::answer::Created<
    super::account::ViewJSONV121,
>;
/// What `OBPv1.2.1-removePermissionForUserForBankAccountForOneView` answers.
pub type RemovePermissionForUserForBankAccountForOneViewV121Response = crate::answer::empty::NoContent;
/// What `OBPv3.0.0-createViewForBankAccount` answers.
pub type CreateViewForBankAccountV300Response = crate::answer::Created<
    super::view_custom::CreateViewForBankAccountV300Json,
>;
/// What `OBPv3.0.0-getViewsForBankAccount` answers.
pub type GetViewsForBankAccountV300Response = crate::answer::Ok<
    super::view_custom::ViewsJsonV300,
>;
/// What `OBPv5.0.0-getViewsForBankAccount` answers.
pub type GetViewsForBankAccountV500Response = crate::answer::Ok<
    super::view_custom::ViewsJsonV500,
>;
/// What `OBPv3.0.0-updateViewForBankAccount` answers.
pub type UpdateViewForBankAccountV300Response = crate::answer::Ok<
    super::view_custom::CreateViewForBankAccountV300Json,
>;
/// The operations of `view-custom.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ViewCustomApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List who may see an account (v1.2.1) (`OBPv1.2.1-getPermissionsForBankAccount`).
    fn get_permissions_for_bank_account_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetPermissionsForBankAccountV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPermissionsForBankAccountV121Response::Ok(call.example())) }
    }
    /// List who may see an account (v2.0.0: sorted) (`OBPv2.0.0-getPermissionsForBankAccount`).
    fn get_permissions_for_bank_account_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetPermissionsForBankAccountV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPermissionsForBankAccountV200Response::Ok(call.example())) }
    }
    /// List a user's views of an account (v2.0.0) (`OBPv2.0.0-getPermissionForUserForBankAccount`).
    fn get_permission_for_user_for_bank_account_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider: String,
        provider_id: String,
    ) -> impl Future<
        Output = Result<
            GetPermissionForUserForBankAccountV200Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetPermissionForUserForBankAccountV200Response::Ok(call.example()))
        }
    }
    /// List a user's views of an account (v3.0.0) (`OBPv3.0.0-getPermissionForUserForBankAccount`).
    fn get_permission_for_user_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider: String,
        provider_id: String,
    ) -> impl Future<
        Output = Result<
            GetPermissionForUserForBankAccountV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetPermissionForUserForBankAccountV300Response::Ok(call.example()))
        }
    }
    /// Give a user several views of an account (`OBPv1.2.1-addPermissionForUserForBankAccountForMultipleViews`).
    fn add_permission_for_user_for_bank_account_for_multiple_views_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider: String,
        provider_id: String,
        body: crate::payload::Body<super::account_access::ViewIdsJson>,
    ) -> impl Future<
        Output = Result<
            AddPermissionForUserForBankAccountForMultipleViewsV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                AddPermissionForUserForBankAccountForMultipleViewsV121Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// Take all views of an account from a user (`OBPv1.2.1-removePermissionForUserForBankAccountForAllViews`).
    fn remove_permission_for_user_for_bank_account_for_all_views_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider: String,
        provider_id: String,
    ) -> impl Future<
        Output = Result<
            RemovePermissionForUserForBankAccountForAllViewsV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(RemovePermissionForUserForBankAccountForAllViewsV121Response::NoContent)
        }
    }
    /// Give a user one view of an account (`OBPv1.2.1-addPermissionForUserForBankAccountForOneView`).
    fn add_permission_for_user_for_bank_account_for_one_view_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider: String,
        provider_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            AddPermissionForUserForBankAccountForOneViewV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                AddPermissionForUserForBankAccountForOneViewV121Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// Take one view of an account from a user (`OBPv1.2.1-removePermissionForUserForBankAccountForOneView`).
    fn remove_permission_for_user_for_bank_account_for_one_view_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        provider: String,
        provider_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<
            RemovePermissionForUserForBankAccountForOneViewV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(RemovePermissionForUserForBankAccountForOneViewV121Response::NoContent)
        }
    }
    /// Create a custom view (`OBPv3.0.0-createViewForBankAccount`).
    fn create_view_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::view_custom::CreateViewJsonV300>,
    ) -> impl Future<
        Output = Result<CreateViewForBankAccountV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateViewForBankAccountV300Response::Created(call.example())) }
    }
    /// List the views of an account (v3.0.0: more permissions) (`OBPv3.0.0-getViewsForBankAccount`).
    fn get_views_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetViewsForBankAccountV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetViewsForBankAccountV300Response::Ok(call.example())) }
    }
    /// List the views of an account (v5.0.0) (`OBPv5.0.0-getViewsForBankAccount`).
    fn get_views_for_bank_account_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<GetViewsForBankAccountV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetViewsForBankAccountV500Response::Ok(call.example())) }
    }
    /// Replace a custom view (`OBPv3.0.0-updateViewForBankAccount`).
    fn update_view_for_bank_account_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<super::view_custom::UpdateViewForBankAccountV300Json>,
    ) -> impl Future<
        Output = Result<UpdateViewForBankAccountV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateViewForBankAccountV300Response::Ok(call.example())) }
    }
}
/// Binds a [`ViewCustomApi`] to its routes.
#[derive(Debug)]
pub struct ViewCustomRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ViewCustomApi> poem_openapi::OpenApi for ViewCustomRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("View-Custom", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("View-Custom", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_PERMISSIONS_FOR_BANK_ACCOUNT_V121,
                    |api, sent| routes::answer(
                        api
                            .get_permissions_for_bank_account_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PERMISSIONS_FOR_BANK_ACCOUNT_V200,
                    |api, sent| routes::answer(
                        api
                            .get_permissions_for_bank_account_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V200,
                    |api, sent| routes::answer(
                        api
                            .get_permission_for_user_for_bank_account_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER"),
                                sent.path("PROVIDER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_permission_for_user_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER"),
                                sent.path("PROVIDER_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_MULTIPLE_VIEWS_V121,
                    |api, sent| routes::answer(
                        api
                            .add_permission_for_user_for_bank_account_for_multiple_views_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER"),
                                sent.path("PROVIDER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &REMOVE_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ALL_VIEWS_V121,
                    |api, sent| routes::answer(
                        api
                            .remove_permission_for_user_for_bank_account_for_all_views_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER"),
                                sent.path("PROVIDER_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ONE_VIEW_V121,
                    |api, sent| routes::answer(
                        api
                            .add_permission_for_user_for_bank_account_for_one_view_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER"),
                                sent.path("PROVIDER_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &REMOVE_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ONE_VIEW_V121,
                    |api, sent| routes::answer(
                        api
                            .remove_permission_for_user_for_bank_account_for_one_view_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("PROVIDER"),
                                sent.path("PROVIDER_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_VIEW_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .create_view_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_VIEWS_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .get_views_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_VIEWS_FOR_BANK_ACCOUNT_V500,
                    |api, sent| routes::answer(
                        api
                            .get_views_for_bank_account_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_VIEW_FOR_BANK_ACCOUNT_V300,
                    |api, sent| routes::answer(
                        api
                            .update_view_for_bank_account_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.2.1-getPermissionsForBankAccount`.
pub static GET_PERMISSIONS_FOR_BANK_ACCOUNT_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getPermissionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["View-Custom", "Account", "Entitlement"],
    summary: "List who may see an account (v1.2.1)",
    description: "Lists the users who have access to an account and the views they have. Needs a login with access to the\naccount's `owner` view; no role. The prefixes `v1.2.1` to `v1.4.0` lead here.\n\nAn unknown bank or account is 400, not 404. The list has no order and no paging.",
    style: contract::Style::Classic,
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
        description: "The users with their views.",
        schema: Some(&super::view_custom::PERMISSIONS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"permissions\":[{\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"},\"views\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 81usize,
                        end: 102usize,
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
        &super::shared::ERROR_400_OBP_50005_3,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-getPermissionsForBankAccount`.
pub static GET_PERMISSIONS_FOR_BANK_ACCOUNT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getPermissionsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions",
    aliases: &[],
    prefixes: &[
        "v2.0.0",
        "v2.1.0",
        "v2.2.0",
        "v3.0.0",
        "v3.1.0",
        "v4.0.0",
        "v5.0.0",
        "v5.1.0",
    ],
    introduced: "v2.0.0",
    tags: &["View-Custom", "Account", "User", "Entitlement", "New-Style"],
    summary: "List who may see an account (v2.0.0: sorted)",
    description: "Lists the users who have access to an account and the views they have, sorted by the users' e-mail\naddresses. Needs a login with access to the account's `owner` view; no role. The prefixes `v2.0.0` to\n`v5.1.0` lead here.\n\nAn unknown bank or account is 404. The views are in the form of v1.2.1 under every prefix. There is no\npaging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
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
        description: "The users with their views, sorted by e-mail.",
        schema: Some(&super::view_custom::PERMISSIONS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"permissions\":[{\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"},\"views\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 81usize,
                        end: 102usize,
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
        &super::shared::ERROR_400_OBP_50005_3,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getPermissionForUserForBankAccount`.
pub static GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getPermissionForUserForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["View-Custom", "Account", "User"],
    summary: "List a user's views of an account (v2.0.0)",
    description: "Lists the views through which one user may see an account, sorted by id. Needs a login with access to\nthe account's `owner` view; no role. The prefixes `v2.0.0` to `v2.2.0` lead here.\n\nThe user is named by `PROVIDER` and `PROVIDER_ID`. An unknown bank or account is 400, not 404. The views\nare in the form of v1.2.1, with fewer permissions.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
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
            name: "PROVIDER",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("http://127.0.0.1:8080"),
            description: "Service that knows the user's password (`provider`); its slashes must be sent as `%2F`.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The views of the user, possibly none.",
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
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_20019_2,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getPermissionForUserForBankAccount`.
pub static GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getPermissionForUserForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["View-Custom", "Account", "User", "New-Style"],
    summary: "List a user's views of an account (v3.0.0)",
    description: "Lists the views through which one user may see an account, sorted by id. Needs a login with access to\nthe account's `owner` view; no role. The prefixes `v3.0.0` to `v5.1.0` lead here.\n\nThe user is named by `PROVIDER`, which has to be URL-encoded where it is a URL, and `PROVIDER_ID`. An\nunknown bank or account is 404. Both an unknown user and missing access of the caller are 400. New\nagainst v2.0.0 are further permissions in each view.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
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
            name: "PROVIDER",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("http://127.0.0.1:8080"),
            description: "Service that knows the user's password (`provider`); its slashes must be sent as `%2F`.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The views of the user, possibly none.",
        schema: Some(&super::view_custom::VIEWS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}]}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20019",
                summary: "The user may not use the owner view of the account; have its owner grant it.",
                json: "{\"code\":400,\"message\":\"OBP-20019: User does not have access to owner view.  <- OBP-20019: User does not have access to owner view. user's email : felixsmith@example.com. account : 8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
                slots: &[
                    contract::Slot {
                        start: 146usize,
                        end: 168usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 180usize,
                        end: 216usize,
                        part: "ACCOUNT_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addPermissionForUserForBankAccountForMultipleViews`.
pub static ADD_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_MULTIPLE_VIEWS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addPermissionForUserForBankAccountForMultipleViews",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views",
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
    ],
    introduced: "v1.2.1",
    tags: &["View-Custom", "Account", "User", "OwnerViewRequired"],
    summary: "Give a user several views of an account",
    description: "Lets another user look at an account through the views listed in `views`. Needs a login as account\nholder or access to the account's `owner` view; no role. The prefixes `v1.2.1` to `v3.1.0` lead here.\n\nThe user is named by `PROVIDER`, which has to be URL-encoded where it is a URL, and `PROVIDER_ID`,\nusually the login name. Custom and system views may be mixed. An unknown bank or account is 404. Some\nerrors carry no OBP code.",
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "wrong format JSON",
        "could not save the privilege",
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
            name: "PROVIDER",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("http://127.0.0.1:8080"),
            description: "Service that knows the user's password (`provider`); its slashes must be sent as `%2F`.",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::account_access::VIEW_IDS_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"views\":[\"_family\",\"_work\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The views that were granted.",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-wrong-json",
                summary: "The body cannot be used; send JSON with all required members in the right types.",
                json: "{\"code\":400,\"message\":\"wrong format JSON\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_PRIVILEGE_NOT_SAVED,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-removePermissionForUserForBankAccountForAllViews`.
pub static REMOVE_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ALL_VIEWS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-removePermissionForUserForBankAccountForAllViews",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views",
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
    ],
    introduced: "v1.2.1",
    tags: &["View-Custom", "Account", "User", "OwnerViewRequired"],
    summary: "Take all views of an account from a user",
    description: "Takes a user's access to an account away. Needs a login as account holder or access to the account's\n`owner` view; no role. The prefixes `v1.2.1` to `v3.1.0` lead here.\n\nTrap: 204 does not tell that all access is gone. Nothing is taken from an account holder who has the\n`owner` view, and of several views only one is removed by a call; `GET` on the user's permissions shows\nwhat is left. An unknown bank or account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
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
            name: "PROVIDER",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("http://127.0.0.1:8080"),
            description: "Service that knows the user's password (`provider`); its slashes must be sent as `%2F`.",
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
    ],
    request: None,
    success: contract::Success {
        status: 204u16,
        description: "The request was carried out; there is no body.",
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
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addPermissionForUserForBankAccountForOneView`.
pub static ADD_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ONE_VIEW_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addPermissionForUserForBankAccountForOneView",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views/{VIEW_ID}",
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
    ],
    introduced: "v1.2.1",
    tags: &["View-Custom", "Account", "User", "OwnerViewRequired", "New-Style"],
    summary: "Give a user one view of an account",
    description: "Lets another user look at an account through one view, be it a custom or a system view. Needs a login as\naccount holder or access to the account's `owner` view; no role. The prefixes `v1.2.1` to `v3.1.0` lead\nhere.\n\nThe user is named by `PROVIDER`, which has to be URL-encoded where it is a URL, and `PROVIDER_ID`,\nusually the login name. A JSON body must be sent, but its content is not used. An unknown bank or\naccount is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "could not save the privilege",
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
            name: "PROVIDER",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("http://127.0.0.1:8080"),
            description: "Service that knows the user's password (`provider`); its slashes must be sent as `%2F`.",
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
        status: 201u16,
        description: "The view that was granted.",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_PRIVILEGE_NOT_SAVED,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-removePermissionForUserForBankAccountForOneView`.
pub static REMOVE_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ONE_VIEW_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-removePermissionForUserForBankAccountForOneView",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/permissions/{PROVIDER}/{PROVIDER_ID}/views/{VIEW_ID}",
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
    ],
    introduced: "v1.2.1",
    tags: &["View-Custom", "Account", "User", "Entitlement", "OwnerViewRequired"],
    summary: "Take one view of an account from a user",
    description: "Takes away a user's access to an account through one view, be it a custom or a system view. Needs a\nlogin as account holder or access to the account's `owner` view; no role. The prefixes `v1.2.1` to\n`v3.1.0` lead here.\n\nThe user is named by `PROVIDER`, which has to be URL-encoded where it is a URL, and `PROVIDER_ID`,\nusually the login name. Other views of the same user stay. An unknown bank or account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "could not save the privilege",
        "user does not have access to owner view on account",
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
            name: "PROVIDER",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("http://127.0.0.1:8080"),
            description: "Service that knows the user's password (`provider`); its slashes must be sent as `%2F`.",
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
        description: "The access is taken away; there is no body.",
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
        &super::shared::ERROR_400_TEXT_PRIVILEGE_NOT_SAVED,
        &super::shared::ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-createViewForBankAccount`.
pub static CREATE_VIEW_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-createViewForBankAccount",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["View-Custom", "Account", "New-Style"],
    summary: "Create a custom view",
    description: "Makes a view of its own for an account, which can then be given to other users. Needs a login with\naccess to the account's `owner` view; no role. The prefixes `v3.0.0` to `v5.1.0` lead here.\n\n`name` must start with `_`; the id is the name in lower case without blanks and must be new for the\naccount. `allowed_actions` lists the permissions; whatever is not in it is not allowed. `is_public` is\nrefused on servers that allow no public views.",
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
        schema: &super::view_custom::CREATE_VIEW_JSON_V300,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"_test\",\"description\":\"This view is for family\",\"metadata_view\":\"_test\",\"is_public\":true,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\",\"can_query_available_funds\",\"can_add_transaction_request_to_own_account\",\"can_add_transaction_request_to_any_account\",\"can_see_bank_account_credit_limit\",\"can_create_direct_debit\",\"can_create_standing_order\",\"can_add_transaction_request_to_any_account\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new view with what it allows.",
        schema: Some(&super::view_custom::CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_11,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getViewsForBankAccount`.
pub static GET_VIEWS_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getViewsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0"],
    introduced: "v3.0.0",
    tags: &["View-Custom", "Account", "New-Style"],
    summary: "List the views of an account (v3.0.0: more permissions)",
    description: "Lists the custom and system views that exist for an account, each with what it allows. Needs a login\nwith access to the account's `owner` view; no role. The prefixes `v3.0.0` to `v4.0.0` lead here.\n\nNew against v2.2.0 are `is_system` and further permissions, for example `can_create_direct_debit`. An\nunknown bank or account is 404. There is no paging.",
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
        schema: Some(&super::view_custom::VIEWS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}]}",
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
/// `OBPv5.0.0-getViewsForBankAccount`.
pub static GET_VIEWS_FOR_BANK_ACCOUNT_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getViewsForBankAccount",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["View-Custom", "Account", "New-Style"],
    summary: "List the views of an account (v5.0.0)",
    description: "Lists the custom and system views that exist for an account, each with what it allows. Needs a login\nwith access to the account's `owner` view; no role. The prefixes `v5.0.0` and `v5.1.0` lead here; new\nagainst v3.0.0 are `can_grant_access_to_views` and `can_revoke_access_to_views`.\n\nAn unknown bank or account is 404, missing access to the `owner` view is 400. There is no paging.",
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
        description: "The views of the account.",
        schema: Some(&super::view_custom::VIEWS_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_grant_access_to_views\":[\"Owner\"],\"can_revoke_access_to_views\":[\"Owner\"],\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}]}",
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
/// `OBPv3.0.0-updateViewForBankAccount`.
pub static UPDATE_VIEW_FOR_BANK_ACCOUNT_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-updateViewForBankAccount",
    method: contract::Verb::PUT,
    path: "/obp/v3.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["View-Custom", "Account", "New-Style"],
    summary: "Replace a custom view",
    description: "Replaces description, visibility and permissions of a view that was made for one account. Needs a login\nwith access to this view and to the account's `owner` view; no role. The prefixes `v3.0.0` to `v5.1.0`\nlead here.\n\n`metadata_view` must start with `_`, and `VIEW_ID` must be a custom view; otherwise the answer is 400.\nThe name cannot be changed. Permissions that are missing in `allowed_actions` are withdrawn. Users keep\ntheir access to the view.",
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
        schema: &super::view_custom::UPDATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"description\":\"this is for family\",\"metadata_view\":\"owner\",\"is_public\":true,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":true,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\",\"can_query_available_funds\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The view as stored now.",
        schema: Some(&super::view_custom::CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_29,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20020,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `view-custom.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_PERMISSIONS_FOR_BANK_ACCOUNT_V121,
    &GET_PERMISSIONS_FOR_BANK_ACCOUNT_V200,
    &GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V200,
    &GET_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_V300,
    &ADD_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_MULTIPLE_VIEWS_V121,
    &REMOVE_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ALL_VIEWS_V121,
    &ADD_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ONE_VIEW_V121,
    &REMOVE_PERMISSION_FOR_USER_FOR_BANK_ACCOUNT_FOR_ONE_VIEW_V121,
    &CREATE_VIEW_FOR_BANK_ACCOUNT_V300,
    &GET_VIEWS_FOR_BANK_ACCOUNT_V300,
    &GET_VIEWS_FOR_BANK_ACCOUNT_V500,
    &UPDATE_VIEW_FOR_BANK_ACCOUNT_V300,
];
