//! Generated from openapi/sandbox.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// What is to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxDataImport {
    /// The banks; their ids must be new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub banks: Option<Vec<super::sandbox::SandboxBankImport>>,
    /// The users; their login names must be new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<super::sandbox::SandboxUserImport>>,
    /// The accounts, at banks and of users of this import.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounts: Option<Vec<super::sandbox::SandboxAccountImport>>,
    /// The transactions, on accounts of this import.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transactions: Option<Vec<super::sandbox::SandboxTransactionImport>>,
    /// The branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branches: Option<Vec<super::sandbox::SandboxBranchImport>>,
    /// The cash machines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub atms: Option<Vec<super::sandbox::SandboxAtmImport>>,
    /// The products.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub products: Option<Vec<super::sandbox::SandboxProductImport>>,
    /// The events of customer care.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crm_events: Option<Vec<super::sandbox::SandboxCrmEventImport>>,
}
/// Table of [`SandboxDataImport`].
pub static SANDBOX_DATA_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxDataImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "banks",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_BANK_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The banks; their ids must be new.",
                },
            },
            schema::Property {
                name: "users",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_USER_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The users; their login names must be new.",
                },
            },
            schema::Property {
                name: "accounts",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_ACCOUNT_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The accounts, at banks and of users of this import.",
                },
            },
            schema::Property {
                name: "transactions",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_TRANSACTION_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The transactions, on accounts of this import.",
                },
            },
            schema::Property {
                name: "branches",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_BRANCH_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The branches.",
                },
            },
            schema::Property {
                name: "atms",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_ATM_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The cash machines.",
                },
            },
            schema::Property {
                name: "products",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_PRODUCT_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The products.",
                },
            },
            schema::Property {
                name: "crm_events",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::sandbox::SANDBOX_CRM_EVENT_IMPORT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "The events of customer care.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "What is to be imported.",
};
/// A bank to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxBankImport {
    /// Id of the bank; not empty.
    pub id: Option<String>,
    /// Short name.
    pub short_name: Option<String>,
    /// Full name.
    pub full_name: Option<String>,
    /// Address of the logo.
    pub logo: Option<String>,
    /// Web address.
    pub website: Option<String>,
}
/// Table of [`SandboxBankImport`].
pub static SANDBOX_BANK_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxBankImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the bank; not empty.",
                },
            },
            schema::Property {
                name: "short_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Short name.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name.",
                },
            },
            schema::Property {
                name: "logo",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Url),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Address of the logo.",
                },
            },
            schema::Property {
                name: "website",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Url),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Web address.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank to be imported.",
};
/// A user to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxUserImport {
    /// E-mail address.
    pub email: Option<String>,
    /// Password, by the rules of registration.
    pub password: Option<String>,
    /// Login name, by the rules of registration.
    pub user_name: Option<String>,
}
/// Table of [`SandboxUserImport`].
pub static SANDBOX_USER_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxUserImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "E-mail address.",
                },
            },
            schema::Property {
                name: "password",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Password, by the rules of registration.",
                },
            },
            schema::Property {
                name: "user_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Login name, by the rules of registration.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user to be imported.",
};
/// An amount of money.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxBalanceImport {
    /// Currency, three letters.
    pub currency: Option<String>,
    /// The amount as a text.
    pub amount: Option<String>,
}
/// Table of [`SandboxBalanceImport`].
pub static SANDBOX_BALANCE_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxBalanceImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "currency",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Currency, three letters.",
                },
            },
            schema::Property {
                name: "amount",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "The amount as a text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An amount of money.",
};
/// An account to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxAccountImport {
    /// Id of the account; not empty.
    pub id: Option<String>,
    /// Id of a bank of this import.
    pub bank: Option<String>,
    /// Label of the account.
    pub label: Option<String>,
    /// Number of the account, unique at the bank.
    pub number: Option<String>,
    /// Kind of account, for example `savings`.
    pub r#type: Option<String>,
    /// Opening balance.
    pub balance: super::sandbox::SandboxBalanceImport,
    /// IBAN; unique.
    #[serde(rename = "IBAN")]
    pub iban: Option<String>,
    /// Login names of the owners, at least one, all of this import.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<Option<String>>>,
    /// Whether a public view is made.
    pub generate_public_view: bool,
    /// Read but not used; the view is always there.
    pub generate_accountants_view: bool,
    /// Read but not used; the view is always there.
    pub generate_auditors_view: bool,
}
/// Table of [`SandboxAccountImport`].
pub static SANDBOX_ACCOUNT_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxAccountImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the account; not empty.",
                },
            },
            schema::Property {
                name: "bank",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of a bank of this import.",
                },
            },
            schema::Property {
                name: "label",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Label of the account.",
                },
            },
            schema::Property {
                name: "number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Number of the account, unique at the bank.",
                },
            },
            schema::Property {
                name: "type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Kind of account, for example `savings`.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::sandbox::SANDBOX_BALANCE_IMPORT,
            },
            schema::Property {
                name: "IBAN",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "IBAN; unique.",
                },
            },
            schema::Property {
                name: "owners",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::TextOrNumber(schema::Text {
                                content: Some(schema::Content::Username),
                                min_length: 0usize,
                                max_length: None,
                                pattern: None,
                                choices: &[],
                            }),
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Login names of the owners, at least one, all of this import.",
                },
            },
            schema::Property {
                name: "generate_public_view",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether a public view is made.",
                },
            },
            schema::Property {
                name: "generate_accountants_view",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Read but not used; the view is always there.",
                },
            },
            schema::Property {
                name: "generate_auditors_view",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Read but not used; the view is always there.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account to be imported.",
};
/// Names an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxAccountIdImport {
    /// Id of the account.
    pub id: Option<String>,
    /// Id of its bank.
    pub bank: Option<String>,
}
/// Table of [`SandboxAccountIdImport`].
pub static SANDBOX_ACCOUNT_ID_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxAccountIdImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "bank",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of its bank.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names an account.",
};
/// The other side of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxTransactionCounterparty {
    /// Name; when left out one is made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the account there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_number: Option<String>,
}
/// Table of [`SandboxTransactionCounterparty`].
pub static SANDBOX_TRANSACTION_COUNTERPARTY: schema::Schema = schema::Schema {
    name: Some("SandboxTransactionCounterparty"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name; when left out one is made up.",
                },
            },
            schema::Property {
                name: "account_number",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Number of the account there.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The other side of a transaction.",
};
/// Details of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxAccountDetailsImport {
    /// Kind of transaction.
    pub r#type: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// When it was posted, as a text with milliseconds.
    pub posted: Option<String>,
    /// When it was completed, as a text with milliseconds.
    pub completed: Option<String>,
    /// Balance afterwards.
    pub new_balance: Option<String>,
    /// Amount; negative for an outgoing one.
    pub value: Option<String>,
}
/// Table of [`SandboxAccountDetailsImport`].
pub static SANDBOX_ACCOUNT_DETAILS_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxAccountDetailsImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Kind of transaction.",
                },
            },
            schema::Property {
                name: "description",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Description.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "When it was posted, as a text with milliseconds.",
                },
            },
            schema::Property {
                name: "completed",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "When it was completed, as a text with milliseconds.",
                },
            },
            schema::Property {
                name: "new_balance",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Balance afterwards.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Amount; negative for an outgoing one.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Details of a transaction.",
};
/// A transaction to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxTransactionImport {
    /// Id of the transaction; not empty.
    pub id: Option<String>,
    /// The account, one of this import.
    pub this_account: super::sandbox::SandboxAccountIdImport,
    /// The other side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counterparty: Option<super::sandbox::SandboxTransactionCounterparty>,
    /// What was booked.
    pub details: super::sandbox::SandboxAccountDetailsImport,
}
/// Table of [`SandboxTransactionImport`].
pub static SANDBOX_TRANSACTION_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxTransactionImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the transaction; not empty.",
                },
            },
            schema::Property {
                name: "this_account",
                required: true,
                schema: &super::sandbox::SANDBOX_ACCOUNT_ID_IMPORT,
            },
            schema::Property {
                name: "counterparty",
                required: false,
                schema: &super::sandbox::SANDBOX_TRANSACTION_COUNTERPARTY,
            },
            schema::Property {
                name: "details",
                required: true,
                schema: &super::sandbox::SANDBOX_ACCOUNT_DETAILS_IMPORT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A transaction to be imported.",
};
/// A postal address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxAddressImport {
    /// First line.
    pub line_1: Option<String>,
    /// Second line.
    pub line_2: Option<String>,
    /// Third line.
    pub line_3: Option<String>,
    /// Town or city.
    pub city: Option<String>,
    /// County.
    pub county: Option<String>,
    /// State or region.
    pub state: Option<String>,
    /// Postal code.
    pub post_code: Option<String>,
    /// Country, two letters.
    pub country_code: Option<String>,
}
/// Table of [`SandboxAddressImport`].
pub static SANDBOX_ADDRESS_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxAddressImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "line_1",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "First line.",
                },
            },
            schema::Property {
                name: "line_2",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Second line.",
                },
            },
            schema::Property {
                name: "line_3",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Third line.",
                },
            },
            schema::Property {
                name: "city",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::City),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Town or city.",
                },
            },
            schema::Property {
                name: "county",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::County),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "County.",
                },
            },
            schema::Property {
                name: "state",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::State),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "State or region.",
                },
            },
            schema::Property {
                name: "post_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Postcode),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Postal code.",
                },
            },
            schema::Property {
                name: "country_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::CountryCode),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Country, two letters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A postal address.",
};
/// A place on the map.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxLocationImport {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}
/// Table of [`SandboxLocationImport`].
pub static SANDBOX_LOCATION_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxLocationImport"),
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
                    description: "Degrees north.",
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
                    description: "Degrees east.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A place on the map.",
};
/// A license of data.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxLicenseImport {
    /// Id of the license.
    pub id: Option<String>,
    /// Name of the license.
    pub name: Option<String>,
}
/// Table of [`SandboxLicenseImport`].
pub static SANDBOX_LICENSE_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxLicenseImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the license.",
                },
            },
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name of the license.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A license of data.",
};
/// Data about the data.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxMetaImport {
    /// Its license.
    pub license: super::sandbox::SandboxLicenseImport,
}
/// Table of [`SandboxMetaImport`].
pub static SANDBOX_META_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxMetaImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "license",
                required: true,
                schema: &super::sandbox::SANDBOX_LICENSE_IMPORT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data about the data.",
};
/// Opening hours.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxHoursImport {
    /// The hours in words.
    pub hours: Option<String>,
}
/// Table of [`SandboxHoursImport`].
pub static SANDBOX_HOURS_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxHoursImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "hours",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "The hours in words.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours.",
};
/// A branch to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxBranchImport {
    /// Id of the branch.
    pub id: Option<String>,
    /// Id of the bank that it belongs to.
    pub bank_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Where it is.
    pub address: super::sandbox::SandboxAddressImport,
    /// Its place on the map.
    pub location: super::sandbox::SandboxLocationImport,
    /// License of the data.
    pub meta: super::sandbox::SandboxMetaImport,
    /// Hours of the lobby; the import breaks without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lobby: Option<super::sandbox::SandboxHoursImport>,
    /// Hours of the drive-up counter; the import breaks without.
    #[serde(rename = "driveUp")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drive_up: Option<super::sandbox::SandboxHoursImport>,
}
/// Table of [`SandboxBranchImport`].
pub static SANDBOX_BRANCH_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxBranchImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch.",
                },
            },
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the bank that it belongs to.",
                },
            },
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::sandbox::SANDBOX_ADDRESS_IMPORT,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::sandbox::SANDBOX_LOCATION_IMPORT,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::sandbox::SANDBOX_META_IMPORT,
            },
            schema::Property {
                name: "lobby",
                required: false,
                schema: &super::sandbox::SANDBOX_HOURS_IMPORT,
            },
            schema::Property {
                name: "driveUp",
                required: false,
                schema: &super::sandbox::SANDBOX_HOURS_IMPORT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A branch to be imported.",
};
/// A cash machine to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxAtmImport {
    /// Id of the machine.
    pub id: Option<String>,
    /// Id of the bank that it belongs to.
    pub bank_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Where it is.
    pub address: super::sandbox::SandboxAddressImport,
    /// Its place on the map.
    pub location: super::sandbox::SandboxLocationImport,
    /// License of the data.
    pub meta: super::sandbox::SandboxMetaImport,
}
/// Table of [`SandboxAtmImport`].
pub static SANDBOX_ATM_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxAtmImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the machine.",
                },
            },
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the bank that it belongs to.",
                },
            },
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::sandbox::SANDBOX_ADDRESS_IMPORT,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::sandbox::SANDBOX_LOCATION_IMPORT,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::sandbox::SANDBOX_META_IMPORT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine to be imported.",
};
/// A product to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxProductImport {
    /// Id of the bank that it belongs to.
    pub bank_id: Option<String>,
    /// Code of the product; not empty and new at the bank.
    pub code: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Family.
    pub family: Option<String>,
    /// Family of families.
    pub super_family: Option<String>,
    /// Where to read more.
    pub more_info_url: Option<String>,
    /// License of the data.
    pub meta: super::sandbox::SandboxMetaImport,
}
/// Table of [`SandboxProductImport`].
pub static SANDBOX_PRODUCT_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxProductImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the bank that it belongs to.",
                },
            },
            schema::Property {
                name: "code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Code of the product; not empty and new at the bank.",
                },
            },
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name.",
                },
            },
            schema::Property {
                name: "category",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Category.",
                },
            },
            schema::Property {
                name: "family",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Family.",
                },
            },
            schema::Property {
                name: "super_family",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Family of families.",
                },
            },
            schema::Property {
                name: "more_info_url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Url),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Where to read more.",
                },
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::sandbox::SANDBOX_META_IMPORT,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A product to be imported.",
};
/// The customer of an event.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxCustomerImport {
    /// Name of the customer.
    pub name: Option<String>,
    /// Customer number.
    pub number: Option<String>,
}
/// Table of [`SandboxCustomerImport`].
pub static SANDBOX_CUSTOMER_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxCustomerImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Name of the customer.",
                },
            },
            schema::Property {
                name: "number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Customer number.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The customer of an event.",
};
/// An event of customer care to be imported.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SandboxCrmEventImport {
    /// Id of the event.
    pub id: Option<String>,
    /// Id of the bank that it belongs to.
    pub bank_id: Option<String>,
    /// Whom it was about.
    pub customer: super::sandbox::SandboxCustomerImport,
    /// Category, for example `Call`.
    pub category: Option<String>,
    /// What it was about.
    pub detail: Option<String>,
    /// Way of contact.
    pub channel: Option<String>,
    /// When it happened, as a text with milliseconds.
    pub actual_date: Option<String>,
}
/// Table of [`SandboxCrmEventImport`].
pub static SANDBOX_CRM_EVENT_IMPORT: schema::Schema = schema::Schema {
    name: Some("SandboxCrmEventImport"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the event.",
                },
            },
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the bank that it belongs to.",
                },
            },
            schema::Property {
                name: "customer",
                required: true,
                schema: &super::sandbox::SANDBOX_CUSTOMER_IMPORT,
            },
            schema::Property {
                name: "category",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Category, for example `Call`.",
                },
            },
            schema::Property {
                name: "detail",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "What it was about.",
                },
            },
            schema::Property {
                name: "channel",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Way of contact.",
                },
            },
            schema::Property {
                name: "actual_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "When it happened, as a text with milliseconds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An event of customer care to be imported.",
};
/// What `OBPv2.1.0-sandboxDataImport` answers.
pub type SandboxDataImportV210Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// The operations of `sandbox.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait SandboxApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Import banks, accounts and events into the sandbox (`OBPv2.1.0-sandboxDataImport`).
    fn sandbox_data_import_v210(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::sandbox::SandboxDataImport>,
    ) -> impl Future<
        Output = Result<SandboxDataImportV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(SandboxDataImportV210Response::Created(call.example())) }
    }
}
/// Binds a [`SandboxApi`] to its routes.
#[derive(Debug)]
pub struct SandboxRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: SandboxApi> poem_openapi::OpenApi for SandboxRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Sandbox", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Sandbox", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &SANDBOX_DATA_IMPORT_V210,
                    |api, sent| routes::answer(
                        api.sandbox_data_import_v210(sent.call(), sent.body()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.1.0-sandboxDataImport`.
pub static SANDBOX_DATA_IMPORT_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-sandboxDataImport",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/sandbox/data-import",
    template: "/sandbox/data-import",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Sandbox"],
    summary: "Import banks, accounts and events into the sandbox",
    description: "Creates banks, users, accounts, transactions, branches, cash machines, products and CRM events in one go.\nNeeds a login and the system role `CanCreateSandbox`; the operator must have switched the import on.\n\nAll lists may be left out or `null`. Accounts may only name banks and owners, and transactions only accounts,\nof the same import. A bank, user or account that exists, an empty or doubled id, or a password or user name\nthat registration would refuse is answered with an unspecific OBP-50005 and nothing is stored; the documented\nbody is refused for its user names. Dates are texts with milliseconds.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSandbox",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSandbox",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Body,
        contract::Check::Login,
        contract::Check::ImportSwitch,
        contract::Check::Roles,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-00002: Data import is disabled for this API instance.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::sandbox::SANDBOX_DATA_IMPORT,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"banks\":[{\"id\":\"import-bank-x\",\"short_name\":\"Bank X\",\"full_name\":\"The Bank of X\",\"logo\":\"https://static.openbankproject.com/images/sandbox/bank_x.png\",\"website\":\"https://www.example.com\"}],\"users\":[],\"accounts\":[],\"transactions\":[],\"branches\":[],\"atms\":[],\"products\":[],\"crm_events\":[{\"id\":\"00000001-e2f7-4cff-99b1-75c3ddab5ba6\",\"bank_id\":\"import-bank-x\",\"customer\":{\"name\":\"James Brown\",\"number\":\"698761728934\"},\"category\":\"Category\",\"detail\":\"Detail\",\"channel\":\"Channel\",\"actual_date\":\"2013-01-22T00:08:00.000Z\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"banks\":[{\"id\":\"bank1\",\"short_name\":\"bank 1\",\"full_name\":\"Bank 1 Inc.\",\"logo\":\"http://example.com/logo\",\"website\":\"http://example.com\"},{\"id\":\"bank2\",\"short_name\":\"bank 2\",\"full_name\":\"Bank 2 Inc.\",\"logo\":\"http://example.com/logo2\",\"website\":\"http://example.com/2\"}],\"users\":[{\"email\":\"user1@example.com\",\"password\":\"TESOBE520berlin123!\",\"user_name\":\"User 1\"},{\"email\":\"user2@example.com\",\"password\":\"TESOBE520berlin123!\",\"user_name\":\"User 2\"}],\"accounts\":[{\"id\":\"account1\",\"bank\":\"bank1\",\"label\":\"Account 1 at Bank 1\",\"number\":\"1\",\"type\":\"savings\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"1000.00\"},\"IBAN\":\"1234567890\",\"owners\":[\"User 1\"],\"generate_public_view\":true,\"generate_accountants_view\":true,\"generate_auditors_view\":true},{\"id\":\"account2\",\"bank\":\"bank1\",\"label\":\"Account 2 at Bank 1\",\"number\":\"2\",\"type\":\"current\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"1000.00\"},\"IBAN\":\"91234567890\",\"owners\":[\"User 2\"],\"generate_public_view\":false,\"generate_accountants_view\":true,\"generate_auditors_view\":true},{\"id\":\"account1\",\"bank\":\"bank2\",\"label\":\"Account 1 at Bank 2\",\"number\":\"22\",\"type\":\"savings\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"1000.00\"},\"IBAN\":\"21234567890\",\"owners\":[\"User 1\",\"User 2\"],\"generate_public_view\":false,\"generate_accountants_view\":true,\"generate_auditors_view\":true}],\"transactions\":[{\"id\":\"transaction-without-counterparty\",\"this_account\":{\"id\":\"account1\",\"bank\":\"bank2\"},\"details\":{\"type\":\"SEPA\",\"description\":\"some description\",\"posted\":\"2012-03-07T00:00:00.001Z\",\"completed\":\"2012-04-07T00:00:00.001Z\",\"new_balance\":\"1244.00\",\"value\":\"-135.33\"}},{\"id\":\"blankCounterpartNameTransaction\",\"this_account\":{\"id\":\"account1\",\"bank\":\"bank1\"},\"counterparty\":{\"account_number\":\"123456-AVB\"},\"details\":{\"type\":\"SEPA\",\"description\":\"some description\",\"posted\":\"2012-03-07T00:00:00.001Z\",\"completed\":\"2012-04-07T00:00:00.001Z\",\"new_balance\":\"1244.00\",\"value\":\"-135.33\"}},{\"id\":\"blankCounterpartAccountNumberTransaction\",\"this_account\":{\"id\":\"account1\",\"bank\":\"bank1\"},\"counterparty\":{\"name\":\"Piano Repair\"},\"details\":{\"type\":\"SEPA\",\"description\":\"some description\",\"posted\":\"2012-03-07T00:00:00.001Z\",\"completed\":\"2012-04-07T00:00:00.001Z\",\"new_balance\":\"1244.00\",\"value\":\"-135.33\"}},{\"id\":\"transaction-with-counterparty\",\"this_account\":{\"id\":\"account1\",\"bank\":\"bank1\"},\"counterparty\":{\"name\":\"Acme Inc.\",\"account_number\":\"12345-B\"},\"details\":{\"type\":\"SEPA\",\"description\":\"some description\",\"posted\":\"2012-03-07T00:00:00.001Z\",\"completed\":\"2012-04-07T00:00:00.001Z\",\"new_balance\":\"1244.00\",\"value\":\"-135.33\"}},{\"id\":\"transaction-without-counterparty\",\"this_account\":{\"id\":\"account1\",\"bank\":\"bank1\"},\"details\":{\"type\":\"SEPA\",\"description\":\"some description\",\"posted\":\"2012-03-07T00:00:00.001Z\",\"completed\":\"2012-04-07T00:00:00.001Z\",\"new_balance\":\"1244.00\",\"value\":\"-135.33\"}}],\"branches\":[{\"id\":\"branch1\",\"bank_id\":\"bank1\",\"name\":\"Genel Müdürlük\",\"address\":{\"line_1\":\"5 Some Street\",\"line_2\":\"Rosy Place\",\"line_3\":\"Sunny Village\",\"city\":\"Ashbourne\",\"county\":\"Derbyshire\",\"state\":\"\",\"post_code\":\"WHY RU4\",\"country_code\":\"UK\"},\"location\":{\"latitude\":52.556198,\"longitude\":13.384099},\"meta\":{\"license\":{\"id\":\"pddl\",\"name\":\"Open Data Commons Public Domain Dedication and License (PDDL)\"}},\"lobby\":{\"hours\":\"M-TH 8:30-3:30, F 9-5\"},\"driveUp\":{\"hours\":\"M-Th 8:30-5:30, F-8:30-6, Sat 9-12\"}},{\"id\":\"branch2\",\"bank_id\":\"bank1\",\"name\":\"Manchester\",\"address\":{\"line_1\":\"5 Some Street\",\"line_2\":\"Rosy Place\",\"line_3\":\"Sunny Village\",\"city\":\"Ashbourne\",\"county\":\"Derbyshire\",\"state\":\"\",\"post_code\":\"WHY RU4\",\"country_code\":\"UK\"},\"location\":{\"latitude\":52.556198,\"longitude\":13.384099},\"meta\":{\"license\":{\"id\":\"pddl\",\"name\":\"Open Data Commons Public Domain Dedication and License (PDDL)\"}},\"lobby\":{\"hours\":\"M-TH 8:30-3:30, F 9-5\"},\"driveUp\":{\"hours\":\"M-Th 8:30-5:30, F-8:30-6, Sat 9-12\"}}],\"atms\":[{\"id\":\"atm1\",\"bank_id\":\"bank1\",\"name\":\"Ashbourne Atm 1\",\"address\":{\"line_1\":\"5 Some Street\",\"line_2\":\"Rosy Place\",\"line_3\":\"Sunny Village\",\"city\":\"Ashbourne\",\"county\":\"Derbyshire\",\"state\":\"\",\"post_code\":\"WHY RU4\",\"country_code\":\"UK\"},\"location\":{\"latitude\":52.556198,\"longitude\":13.384099},\"meta\":{\"license\":{\"id\":\"pddl\",\"name\":\"Open Data Commons Public Domain Dedication and License (PDDL)\"}}},{\"id\":\"atm2\",\"bank_id\":\"bank1\",\"name\":\"Manchester Atm 1\",\"address\":{\"line_1\":\"5 Some Street\",\"line_2\":\"Rosy Place\",\"line_3\":\"Sunny Village\",\"city\":\"Ashbourne\",\"county\":\"Derbyshire\",\"state\":\"\",\"post_code\":\"WHY RU4\",\"country_code\":\"UK\"},\"location\":{\"latitude\":52.556198,\"longitude\":13.384099},\"meta\":{\"license\":{\"id\":\"pddl\",\"name\":\"Open Data Commons Public Domain Dedication and License (PDDL)\"}}}],\"products\":[{\"bank_id\":\"bank1\",\"code\":\"prd1\",\"name\":\"product 1\",\"category\":\"cat1\",\"family\":\"fam1\",\"super_family\":\"sup fam 1\",\"more_info_url\":\"www.example.com/index1\",\"meta\":{\"license\":{\"id\":\"pddl\",\"name\":\"Open Data Commons Public Domain Dedication and License (PDDL)\"}}},{\"bank_id\":\"bank1\",\"code\":\"prd2\",\"name\":\"Product 2\",\"category\":\"cat2\",\"family\":\"fam2\",\"super_family\":\"sup fam 2\",\"more_info_url\":\"www.example.com/index2\",\"meta\":{\"license\":{\"id\":\"pddl\",\"name\":\"Open Data Commons Public Domain Dedication and License (PDDL)\"}}}],\"crm_events\":[{\"id\":\"ASDFHJ47YKJH\",\"bank_id\":\"bank1\",\"customer\":{\"name\":\"James Brown\",\"number\":\"698761728934\"},\"category\":\"Call\",\"detail\":\"Check mortgage\",\"channel\":\"Phone\",\"actual_date\":\"1100-01-01T01:01:01.000Z\"},{\"id\":\"KIFJA76876AS\",\"bank_id\":\"bank1\",\"customer\":{\"name\":\"James Brown\",\"number\":\"698761728934\"},\"category\":\"Call\",\"detail\":\"Check mortgage\",\"channel\":\"Phone\",\"actual_date\":\"1100-01-01T01:01:01.000Z\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "Everything was stored.",
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
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50005",
                summary: "The import breaks a rule, mostly something that exists already, is doubled or has an empty id; nothing was stored, so correct it and import again.",
                json: "{\"code\":400,\"message\":\"OBP-50005: An unspecified or internal error occurred.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30207",
                summary: "The password of a user is too weak; use 10 to 16 characters of all four kinds, or more than 16 characters.",
                json: "{\"code\":400,\"message\":\"OBP-30207: Invalid Password Format. Your password should EITHER be at least 10 characters long and contain mixed numbers and both upper and lower case letters and at least one special character, OR the length should be > 16 and <= 512.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-00002",
                summary: "The server does not allow imports; its operator has to switch them on.",
                json: "{\"code\":403,\"message\":\"OBP-00002: Data import is disabled for this API instance.\"}",
                slots: &[],
                check: Some(contract::Check::ImportSwitch),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateSandbox\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// The operations of `sandbox.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&SANDBOX_DATA_IMPORT_V210];
