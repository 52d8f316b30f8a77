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
/// What `OBPv3.0.0-corePrivateAccountsAllBanks` answers.
pub type CorePrivateAccountsAllBanksV300Response = crate::answer::Ok<
    super::account::CoreAccountsJsonV300,
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
/// The operations of `account.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CORE_PRIVATE_ACCOUNTS_ALL_BANKS_V300,
];
