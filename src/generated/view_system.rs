//! Generated from openapi/view-system.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// View: a set of rights to look at an account, in the form of v5.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateSystemViewV500Json {
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
    /// System views that users of this view may grant to others.
    pub can_grant_access_to_views: Vec<String>,
    /// System views that users of this view may take away from others.
    pub can_revoke_access_to_views: Vec<String>,
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
/// Table of [`CreateSystemViewV500Json`].
pub static CREATE_SYSTEM_VIEW_V500_JSON: schema::Schema = schema::Schema {
    name: Some("CreateSystemViewV500Json"),
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
                name: "can_grant_access_to_views",
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
                    description: "System views that users of this view may grant to others.",
                },
            },
            schema::Property {
                name: "can_revoke_access_to_views",
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
                    description: "System views that users of this view may take away from others.",
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
    description: "View: a set of rights to look at an account, in the form of v5.0.0.",
};
/// List of the ids of the system views.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewsIdsJsonV500 {
    /// Ids of the views; empty if there is none.
    pub views: Vec<super::account::AccountIdJson>,
}
/// Table of [`ViewsIdsJsonV500`].
pub static VIEWS_IDS_JSON_V500: schema::Schema = schema::Schema {
    name: Some("ViewsIdsJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "views",
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
                    description: "Ids of the views; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the ids of the system views.",
};
/// New values of a system view in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateViewJsonV300 {
    /// What the view is for.
    pub description: String,
    /// View whose comments, tags and other metadata this view shares; its own if empty.
    pub metadata_view: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Whether the view can be used by the firehose operations, which read many accounts at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_firehose: Option<bool>,
    /// Which alias the view shows: `public`, `private`, or any other text for none.
    pub which_alias_to_use: String,
    /// Whether the view hides the metadata of another account as soon as that account has an alias.
    pub hide_metadata_if_alias_used: bool,
    /// Rights that the view gets, for example `can_see_transaction_amount`; all others are off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_actions: Option<Vec<String>>,
}
/// Table of [`UpdateViewJsonV300`].
pub static UPDATE_VIEW_JSON_V300: schema::Schema = schema::Schema {
    name: Some("UpdateViewJsonV300"),
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
                name: "is_firehose",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view can be used by the firehose operations, which read many accounts at once.",
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
    description: "New values of a system view in the form of v3.0.0.",
};
/// Data for a new system view.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateViewJsonV500 {
    /// Name of the system view.
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
    /// System views that users of this view may grant to others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_grant_access_to_views: Option<Vec<String>>,
    /// System views that users of this view may take away from others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_revoke_access_to_views: Option<Vec<String>>,
}
/// Table of [`CreateViewJsonV500`].
pub static CREATE_VIEW_JSON_V500: schema::Schema = schema::Schema {
    name: Some("CreateViewJsonV500"),
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
                    description: "Name of the system view.",
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
            schema::Property {
                name: "can_grant_access_to_views",
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
                    description: "System views that users of this view may grant to others.",
                },
            },
            schema::Property {
                name: "can_revoke_access_to_views",
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
                    description: "System views that users of this view may take away from others.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new system view.",
};
/// New values of a system view.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateViewJsonV500 {
    /// What the view is for.
    pub description: String,
    /// View whose comments, tags and other metadata this view shares; its own if empty.
    pub metadata_view: String,
    /// Whether everybody may look at the account through this view.
    pub is_public: bool,
    /// Whether the view can be used by the firehose operations, which read many accounts at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_firehose: Option<bool>,
    /// Which alias the view shows: `public`, `private`, or any other text for none.
    pub which_alias_to_use: String,
    /// Whether the view hides the metadata of another account as soon as that account has an alias.
    pub hide_metadata_if_alias_used: bool,
    /// Rights that the view gets, for example `can_see_transaction_amount`; all others are off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_actions: Option<Vec<String>>,
    /// System views that users of this view may grant to others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_grant_access_to_views: Option<Vec<String>>,
    /// System views that users of this view may take away from others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_revoke_access_to_views: Option<Vec<String>>,
}
/// Table of [`UpdateViewJsonV500`].
pub static UPDATE_VIEW_JSON_V500: schema::Schema = schema::Schema {
    name: Some("UpdateViewJsonV500"),
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
                name: "is_firehose",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the view can be used by the firehose operations, which read many accounts at once.",
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
            schema::Property {
                name: "can_grant_access_to_views",
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
                    description: "System views that users of this view may grant to others.",
                },
            },
            schema::Property {
                name: "can_revoke_access_to_views",
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
                    description: "System views that users of this view may take away from others.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a system view.",
};
/// What `OBPv3.1.0-createSystemView` answers.
pub type CreateSystemViewV310Response = crate::answer::Created<
    super::view_custom::CreateViewForBankAccountV300Json,
>;
/// What `OBPv5.0.0-createSystemView` answers.
pub type CreateSystemViewV500Response = crate::answer::Created<
    super::view_system::CreateSystemViewV500Json,
>;
/// What `OBPv5.0.0-getSystemViewsIds` answers.
pub type GetSystemViewsIdsV500Response = crate::answer::Ok<
    super::view_system::ViewsIdsJsonV500,
>;
/// What `OBPv3.1.0-deleteSystemView` answers.
pub type DeleteSystemViewV310Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-getSystemView` answers.
pub type GetSystemViewV310Response = crate::answer::Ok<super::account::ViewJSONV220>;
/// What `OBPv3.1.0-updateSystemView` answers.
pub type UpdateSystemViewV310Response = crate::answer::Ok<
    super::view_custom::CreateViewForBankAccountV300Json,
>;
/// What `OBPv5.0.0-deleteSystemView` answers.
pub type DeleteSystemViewV500Response = crate::answer::empty::Ok;
/// What `OBPv5.0.0-getSystemView` answers.
pub type GetSystemViewV500Response = crate::answer::Ok<
    super::view_system::CreateSystemViewV500Json,
>;
/// What `OBPv5.0.0-updateSystemView` answers.
pub type UpdateSystemViewV500Response = crate::answer::Ok<
    super::view_system::CreateSystemViewV500Json,
>;
/// The operations of `view-system.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ViewSystemApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a system view (v3.1.0) (`OBPv3.1.0-createSystemView`).
    fn create_system_view_v310(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::view_custom::CreateViewJsonV300>,
    ) -> impl Future<
        Output = Result<CreateSystemViewV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateSystemViewV310Response::Created(call.example())) }
    }
    /// Create a system view (v5.0.0) (`OBPv5.0.0-createSystemView`).
    fn create_system_view_v500(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::view_system::CreateViewJsonV500>,
    ) -> impl Future<
        Output = Result<CreateSystemViewV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateSystemViewV500Response::Created(call.example())) }
    }
    /// List the identifiers of the system views (`OBPv5.0.0-getSystemViewsIds`).
    fn get_system_views_ids_v500(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetSystemViewsIdsV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSystemViewsIdsV500Response::Ok(call.example())) }
    }
    /// Delete a system view (v3.1.0) (`OBPv3.1.0-deleteSystemView`).
    fn delete_system_view_v310(
        &self,
        call: crate::call::Call,
        view_id: String,
    ) -> impl Future<
        Output = Result<DeleteSystemViewV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteSystemViewV310Response::Ok) }
    }
    /// Get a system view (v3.1.0) (`OBPv3.1.0-getSystemView`).
    fn get_system_view_v310(
        &self,
        call: crate::call::Call,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetSystemViewV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSystemViewV310Response::Ok(call.example())) }
    }
    /// Update a system view (v3.1.0) (`OBPv3.1.0-updateSystemView`).
    fn update_system_view_v310(
        &self,
        call: crate::call::Call,
        view_id: String,
        body: crate::payload::Body<super::view_system::UpdateViewJsonV300>,
    ) -> impl Future<
        Output = Result<UpdateSystemViewV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateSystemViewV310Response::Ok(call.example())) }
    }
    /// Delete a system view (v5.0.0) (`OBPv5.0.0-deleteSystemView`).
    fn delete_system_view_v500(
        &self,
        call: crate::call::Call,
        view_id: String,
    ) -> impl Future<
        Output = Result<DeleteSystemViewV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteSystemViewV500Response::Ok) }
    }
    /// Get a system view (v5.0.0) (`OBPv5.0.0-getSystemView`).
    fn get_system_view_v500(
        &self,
        call: crate::call::Call,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetSystemViewV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSystemViewV500Response::Ok(call.example())) }
    }
    /// Update a system view (v5.0.0) (`OBPv5.0.0-updateSystemView`).
    fn update_system_view_v500(
        &self,
        call: crate::call::Call,
        view_id: String,
        body: crate::payload::Body<super::view_system::UpdateViewJsonV500>,
    ) -> impl Future<
        Output = Result<UpdateSystemViewV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateSystemViewV500Response::Ok(call.example())) }
    }
}
/// Binds a [`ViewSystemApi`] to its routes.
#[derive(Debug)]
pub struct ViewSystemRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ViewSystemApi> poem_openapi::OpenApi for ViewSystemRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("View-System", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("View-System", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_SYSTEM_VIEW_V310,
                    |api, sent| routes::answer(
                        api.create_system_view_v310(sent.call(), sent.body()),
                    ),
                ),
                (
                    &CREATE_SYSTEM_VIEW_V500,
                    |api, sent| routes::answer(
                        api.create_system_view_v500(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_SYSTEM_VIEWS_IDS_V500,
                    |api, sent| routes::answer(
                        api.get_system_views_ids_v500(sent.call()),
                    ),
                ),
                (
                    &DELETE_SYSTEM_VIEW_V310,
                    |api, sent| routes::answer(
                        api.delete_system_view_v310(sent.call(), sent.path("VIEW_ID")),
                    ),
                ),
                (
                    &GET_SYSTEM_VIEW_V310,
                    |api, sent| routes::answer(
                        api.get_system_view_v310(sent.call(), sent.path("VIEW_ID")),
                    ),
                ),
                (
                    &UPDATE_SYSTEM_VIEW_V310,
                    |api, sent| routes::answer(
                        api
                            .update_system_view_v310(
                                sent.call(),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_SYSTEM_VIEW_V500,
                    |api, sent| routes::answer(
                        api.delete_system_view_v500(sent.call(), sent.path("VIEW_ID")),
                    ),
                ),
                (
                    &GET_SYSTEM_VIEW_V500,
                    |api, sent| routes::answer(
                        api.get_system_view_v500(sent.call(), sent.path("VIEW_ID")),
                    ),
                ),
                (
                    &UPDATE_SYSTEM_VIEW_V500,
                    |api, sent| routes::answer(
                        api
                            .update_system_view_v500(
                                sent.call(),
                                sent.path("VIEW_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-createSystemView`.
pub static CREATE_SYSTEM_VIEW_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createSystemView",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/system-views",
    template: "/system-views",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["View-System", "New-Style"],
    summary: "Create a system view (v3.1.0)",
    description: "Creates a system view: a named set of permissions that can be given to users of any account. Needs a\nlogin and the role `CanCreateSystemView`.\n\n`allowed_actions` lists the permissions; all others are off. The name must not begin with an underscore,\nwhich is kept for custom views; the identifier is made from it. A name that is taken and `is_public`\nwith `true` are a 400. Answers under `v3.1.0` and `v4.0.0`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemView",
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
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::view_custom::CREATE_VIEW_JSON_V300,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"test\",\"description\":\"This view is for family\",\"metadata_view\":\"test\",\"is_public\":false,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\",\"can_query_available_funds\",\"can_add_transaction_request_to_own_account\",\"can_add_transaction_request_to_any_account\",\"can_see_bank_account_credit_limit\",\"can_create_direct_debit\",\"can_create_standing_order\",\"can_add_transaction_request_to_any_account\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new view with all its permissions.",
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_9,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createSystemView`.
pub static CREATE_SYSTEM_VIEW_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createSystemView",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/system-views",
    template: "/system-views",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["View-System", "New-Style"],
    summary: "Create a system view (v5.0.0)",
    description: "Creates a system view: a named set of permissions that can be given to users of any account, and which\nviews its users may grant to others or revoke. Needs a login and the role `CanCreateSystemView`.\n\n`allowed_actions` lists the permissions; all others are off. The name must not begin with an underscore,\nwhich is kept for custom views; the identifier is made from it. A name that is taken and `is_public`\nwith `true` are a 400. Answers under `v5.0.0` and `v5.1.0`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemView",
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
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::view_system::CREATE_VIEW_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"_test\",\"description\":\"This view is for family\",\"metadata_view\":\"_test\",\"is_public\":false,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":false,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\",\"can_query_available_funds\",\"can_add_transaction_request_to_own_account\",\"can_add_transaction_request_to_any_account\",\"can_see_bank_account_credit_limit\",\"can_create_direct_debit\",\"can_create_standing_order\",\"can_add_transaction_request_to_any_account\"],\"can_grant_access_to_views\":[\"owner\"],\"can_revoke_access_to_views\":[\"owner\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new view with all its permissions.",
        schema: Some(&super::view_system::CREATE_SYSTEM_VIEW_V500_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_grant_access_to_views\":[\"Owner\"],\"can_revoke_access_to_views\":[\"Owner\"],\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_11,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_9,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getSystemViewsIds`.
pub static GET_SYSTEM_VIEWS_IDS_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getSystemViewsIds",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/system-views-ids",
    template: "/system-views-ids",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["View-System", "New-Style"],
    summary: "List the identifiers of the system views",
    description: "Lists the identifiers of all system views of the server, such as `owner`, `auditor` and `accountant`.\nNeeds a login and the role `CanGetSystemView`.\n\nThe permissions of a view come with the single view. There is no paging. Answers under `v5.0.0` and\n`v5.1.0`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The identifiers.",
        schema: Some(&super::view_system::VIEWS_IDS_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"views\":[{\"id\":\"owner\"}]}",
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
        &super::shared::ERROR_403_OBP_20006_23,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteSystemView`.
pub static DELETE_SYSTEM_VIEW_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteSystemView",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/system-views/{VIEW_ID}",
    template: "/system-views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["View-System", "New-Style"],
    summary: "Delete a system view (v3.1.0)",
    description: "Removes a system view for all accounts. Needs a login and the role `CanDeleteSystemView`.\n\nA view through which anyone still has access to an account cannot be deleted (400); an unknown view is a\n400, too. Answers under `v3.1.0` and `v4.0.0`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "user does not have owner access",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
        description: "`true` once the view is deleted.",
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
        &super::shared::ERROR_400_TEXT_NO_OWNER_ACCESS,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_12,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getSystemView`.
pub static GET_SYSTEM_VIEW_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getSystemView",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/system-views/{VIEW_ID}",
    template: "/system-views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["View-System", "New-Style"],
    summary: "Get a system view (v3.1.0)",
    description: "Returns a system view, such as `owner`, with all its permissions. Needs a login and the role\n`CanGetSystemView`.\n\nAn unknown view is a 400, not a 404. Which views it may grant or revoke is shown from `v5.0.0` on.\nAnswers under `v3.1.0` and `v4.0.0`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
        description: "The view with all its permissions.",
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
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30252_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_23,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateSystemView`.
pub static UPDATE_SYSTEM_VIEW_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateSystemView",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/system-views/{VIEW_ID}",
    template: "/system-views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["View-System", "New-Style"],
    summary: "Update a system view (v3.1.0)",
    description: "Replaces description, permissions and the handling of aliases of a system view, for all accounts at\nonce. Needs a login and the role `CanUpdateSystemView`.\n\nWhat `allowed_actions` does not name is switched off, and without `is_firehose` the view is no firehose\nview any more. An unknown view and `is_public` with `true` are a 400. Answers under `v3.1.0` and\n`v4.0.0`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemView",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
        schema: &super::view_system::UPDATE_VIEW_JSON_V300,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"description\":\"this is for family\",\"metadata_view\":\"owner\",\"is_public\":false,\"is_firehose\":false,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":true,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\",\"can_query_available_funds\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The view as it is stored now.",
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_33,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-deleteSystemView`.
pub static DELETE_SYSTEM_VIEW_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-deleteSystemView",
    method: contract::Verb::DELETE,
    path: "/obp/v5.0.0/system-views/{VIEW_ID}",
    template: "/system-views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["View-System", "New-Style"],
    summary: "Delete a system view (v5.0.0)",
    description: "Removes a system view for all accounts. Needs a login and the role `CanDeleteSystemView`.\n\nA view through which anyone still has access to an account cannot be deleted (400); an unknown view is a\n400, too. Answers under `v5.0.0` and `v5.1.0`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "user does not have owner access",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
        description: "`true` once the view is deleted.",
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
        &super::shared::ERROR_400_TEXT_NO_OWNER_ACCESS,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_12,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getSystemView`.
pub static GET_SYSTEM_VIEW_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getSystemView",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/system-views/{VIEW_ID}",
    template: "/system-views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["View-System", "New-Style"],
    summary: "Get a system view (v5.0.0)",
    description: "Returns a system view, such as `owner`, with all its permissions and the views its users may grant to\nothers or revoke. Needs a login and the role `CanGetSystemView`.\n\nAn unknown view is a 400, not a 404. Answers under `v5.0.0` and `v5.1.0`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
        description: "The view with all its permissions.",
        schema: Some(&super::view_system::CREATE_SYSTEM_VIEW_V500_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_grant_access_to_views\":[\"Owner\"],\"can_revoke_access_to_views\":[\"Owner\"],\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}",
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
        &super::shared::ERROR_400_OBP_30252_2,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSystemView\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-updateSystemView`.
pub static UPDATE_SYSTEM_VIEW_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-updateSystemView",
    method: contract::Verb::PUT,
    path: "/obp/v5.0.0/system-views/{VIEW_ID}",
    template: "/system-views/{VIEW_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["View-System", "New-Style"],
    summary: "Update a system view (v5.0.0)",
    description: "Replaces description, permissions, the handling of aliases and the grantable and revocable views of a\nsystem view, for all accounts at once. Needs a login and the role `CanUpdateSystemView`.\n\nWhat is left out of `allowed_actions`, `can_grant_access_to_views` or `can_revoke_access_to_views` is\ntaken away. An unknown view and `is_public` with `true` are a 400. The answer does not hold the\ngrantable and revocable views; read the view to see them. Answers under `v5.0.0` and `v5.1.0`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemView",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemView",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
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
        schema: &super::view_system::UPDATE_VIEW_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"description\":\"this is for family\",\"metadata_view\":\"owner\",\"is_public\":false,\"is_firehose\":false,\"which_alias_to_use\":\"family\",\"hide_metadata_if_alias_used\":true,\"allowed_actions\":[\"can_see_transaction_this_bank_account\",\"can_see_transaction_other_bank_account\",\"can_see_transaction_metadata\",\"can_see_transaction_label\",\"can_see_transaction_amount\",\"can_see_transaction_type\",\"can_see_transaction_currency\",\"can_see_transaction_start_date\",\"can_see_transaction_finish_date\",\"can_see_transaction_balance\",\"can_see_comments\",\"can_see_narrative\",\"can_see_tags\",\"can_see_images\",\"can_see_bank_account_owners\",\"can_see_bank_account_type\",\"can_see_bank_account_balance\",\"can_see_bank_account_currency\",\"can_see_bank_account_label\",\"can_see_bank_account_national_identifier\",\"can_see_bank_account_swift_bic\",\"can_see_bank_account_iban\",\"can_see_bank_account_number\",\"can_see_bank_account_bank_name\",\"can_see_other_account_national_identifier\",\"can_see_other_account_swift_bic\",\"can_see_other_account_iban\",\"can_see_other_account_bank_name\",\"can_see_other_account_number\",\"can_see_other_account_metadata\",\"can_see_other_account_kind\",\"can_see_more_info\",\"can_see_url\",\"can_see_image_url\",\"can_see_open_corporates_url\",\"can_see_corporate_location\",\"can_see_physical_location\",\"can_see_public_alias\",\"can_see_private_alias\",\"can_add_more_info\",\"can_add_url\",\"can_add_image_url\",\"can_add_open_corporates_url\",\"can_add_corporate_location\",\"can_add_physical_location\",\"can_add_public_alias\",\"can_add_private_alias\",\"can_delete_corporate_location\",\"can_delete_physical_location\",\"can_edit_narrative\",\"can_add_comment\",\"can_delete_comment\",\"can_add_tag\",\"can_delete_tag\",\"can_add_image\",\"can_delete_image\",\"can_add_where_tag\",\"can_see_where_tag\",\"can_delete_where_tag\",\"can_create_counterparty\",\"can_see_bank_routing_scheme\",\"can_see_bank_routing_address\",\"can_see_bank_account_routing_scheme\",\"can_see_bank_account_routing_address\",\"can_see_other_bank_routing_scheme\",\"can_see_other_bank_routing_address\",\"can_see_other_account_routing_scheme\",\"can_see_other_account_routing_address\",\"can_query_available_funds\"],\"can_grant_access_to_views\":[\"owner\"],\"can_revoke_access_to_views\":[\"owner\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The view as it is stored now, without the grantable and revocable views.",
        schema: Some(&super::view_system::CREATE_SYSTEM_VIEW_V500_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_grant_access_to_views\":[\"Owner\"],\"can_revoke_access_to_views\":[\"Owner\"],\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_29,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_33,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `view-system.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_SYSTEM_VIEW_V310,
    &CREATE_SYSTEM_VIEW_V500,
    &GET_SYSTEM_VIEWS_IDS_V500,
    &DELETE_SYSTEM_VIEW_V310,
    &GET_SYSTEM_VIEW_V310,
    &UPDATE_SYSTEM_VIEW_V310,
    &DELETE_SYSTEM_VIEW_V500,
    &GET_SYSTEM_VIEW_V500,
    &UPDATE_SYSTEM_VIEW_V500,
];
