//! Generated from openapi/user.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Account with the view that a user may use.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewJSON300 {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Name of the view on the account, for example `owner`.
    pub view_id: String,
}
/// Table of [`ViewJSON300`].
pub static VIEW_JSON300: schema::Schema = schema::Schema {
    name: Some("ViewJSON300"),
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
                    description: "Id of the bank the entry belongs to.",
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
                    description: "Name of the view on the account, for example `owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account with the view that a user may use.",
};
/// List of accounts with the views that a user may use.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewsJSON300 {
    /// The entries; empty if there is none.
    pub list: Vec<super::user::ViewJSON300>,
}
/// Table of [`ViewsJSON300`].
pub static VIEWS_JSON300: schema::Schema = schema::Schema {
    name: Some("ViewsJSON300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::VIEW_JSON300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of accounts with the views that a user may use.",
};
/// A user who can log in.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserJsonV200 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user at that service; for users registered here the login name.
    pub provider_id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Login name, unique on the server. On registration 8 to 100 characters out of letters, digits, `.` and `_`.
    pub username: String,
    /// Roles granted to the user.
    pub entitlements: super::role::EntitlementJSONs,
}
/// Table of [`UserJsonV200`].
pub static USER_JSON_V200: schema::Schema = schema::Schema {
    name: Some("UserJsonV200"),
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
                    description: "E-mail address of the user.",
                },
            },
            schema::Property {
                name: "provider_id",
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
                    description: "Id of the user at that service; for users registered here the login name.",
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
                    description: "Login name, unique on the server. On registration 8 to 100 characters out of letters, digits, `.` and `_`.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: true,
                schema: &super::role::ENTITLEMENT_JSO_NS,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user who can log in.",
};
/// A user who can log in.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserJsonV300 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user at that service; for users registered here the login name.
    pub provider_id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Login name, unique on the server. On registration 8 to 100 characters out of letters, digits, `.` and `_`.
    pub username: String,
    /// Roles granted to the user.
    pub entitlements: super::role::EntitlementJSONs,
    /// Accounts the user may look at, each with the view that applies.
    pub views: super::user::ViewsJSON300,
}
/// Table of [`UserJsonV300`].
pub static USER_JSON_V300: schema::Schema = schema::Schema {
    name: Some("UserJsonV300"),
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
                    description: "E-mail address of the user.",
                },
            },
            schema::Property {
                name: "provider_id",
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
                    description: "Id of the user at that service; for users registered here the login name.",
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
                    description: "Login name, unique on the server. On registration 8 to 100 characters out of letters, digits, `.` and `_`.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: true,
                schema: &super::role::ENTITLEMENT_JSO_NS,
            },
            schema::Property {
                name: "views",
                required: true,
                schema: &super::user::VIEWS_JSON300,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user who can log in.",
};
/// Data for registration.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateUserJson {
    /// E-mail address of the new user; it must look like one.
    pub email: Option<String>,
    /// Login name, unique on the server. On registration 8 to 100 characters out of letters, digits, `.` and `_`.
    pub username: Option<String>,
    /// Password: at least 10 characters with upper and lower case letters, digits and a special character, or 17 to 512 characters of any kind.
    pub password: Option<String>,
    /// First name of the user.
    pub first_name: Option<String>,
    /// Last name of the user.
    pub last_name: Option<String>,
}
/// Table of [`CreateUserJson`].
pub static CREATE_USER_JSON: schema::Schema = schema::Schema {
    name: Some("CreateUserJson"),
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
                    description: "E-mail address of the new user; it must look like one.",
                },
            },
            schema::Property {
                name: "username",
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
                    description: "Login name, unique on the server. On registration 8 to 100 characters out of letters, digits, `.` and `_`.",
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
                    description: "Password: at least 10 characters with upper and lower case letters, digits and a special character, or 17 to 512 characters of any kind.",
                },
            },
            schema::Property {
                name: "first_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::FirstName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "First name of the user.",
                },
            },
            schema::Property {
                name: "last_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::LastName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Last name of the user.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for registration.",
};
/// Id of a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserIdJsonV400 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
}
/// Table of [`UserIdJsonV400`].
pub static USER_ID_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UserIdJsonV400"),
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Id of a user.",
};
/// Something that a user agreed to.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAgreementJson {
    /// What kind: `accept_marketing_info`, `terms_and_conditions` or `privacy_conditions`.
    pub r#type: String,
    /// The text agreed to.
    pub text: String,
}
/// Table of [`UserAgreementJson`].
pub static USER_AGREEMENT_JSON: schema::Schema = schema::Schema {
    name: Some("UserAgreementJson"),
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
                    description: "What kind: `accept_marketing_info`, `terms_and_conditions` or `privacy_conditions`.",
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
                    description: "The text agreed to.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Something that a user agreed to.",
};
/// A user who can log in.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserJsonV400 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user at that service; for users registered here the login name.
    pub provider_id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Login name, unique at its provider.
    pub username: String,
    /// Roles granted to the user.
    pub entitlements: super::role::EntitlementJSONs,
    /// What the user agreed to: marketing, terms and privacy, each at most once. Only sent for a single user.
    pub agreements: Vec<super::user::UserAgreementJson>,
    /// Whether the user was deleted; such a user can no longer log in.
    pub is_deleted: bool,
    /// When the user last agreed to marketing; `null` if never.
    pub last_marketing_agreement_signed_date: Option<String>,
    /// Whether the account is locked, by an administrator or after too many wrong passwords.
    pub is_locked: bool,
}
/// Table of [`UserJsonV400`].
pub static USER_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UserJsonV400"),
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
                    description: "E-mail address of the user.",
                },
            },
            schema::Property {
                name: "provider_id",
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
                    description: "Id of the user at that service; for users registered here the login name.",
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
                    description: "Login name, unique at its provider.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: true,
                schema: &super::role::ENTITLEMENT_JSO_NS,
            },
            schema::Property {
                name: "agreements",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::USER_AGREEMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "What the user agreed to: marketing, terms and privacy, each at most once. Only sent for a single user.",
                },
            },
            schema::Property {
                name: "is_deleted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the user was deleted; such a user can no longer log in.",
                },
            },
            schema::Property {
                name: "last_marketing_agreement_signed_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the user last agreed to marketing; `null` if never.",
                },
            },
            schema::Property {
                name: "is_locked",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the account is locked, by an administrator or after too many wrong passwords.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user who can log in.",
};
/// A user who can log in, as lists show it: without agreements.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserInListJsonV400 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user at that service; for users registered here the login name.
    pub provider_id: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Login name, unique at its provider.
    pub username: String,
    /// Roles granted to the user.
    pub entitlements: super::role::EntitlementJSONs,
    /// Whether the user was deleted; such a user can no longer log in.
    pub is_deleted: bool,
    /// When the user last agreed to marketing; `null` if never.
    pub last_marketing_agreement_signed_date: Option<String>,
    /// Whether the account is locked, by an administrator or after too many wrong passwords.
    pub is_locked: bool,
}
/// Table of [`UserInListJsonV400`].
pub static USER_IN_LIST_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UserInListJsonV400"),
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
                    description: "E-mail address of the user.",
                },
            },
            schema::Property {
                name: "provider_id",
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
                    description: "Id of the user at that service; for users registered here the login name.",
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
                    description: "Login name, unique at its provider.",
                },
            },
            schema::Property {
                name: "entitlements",
                required: true,
                schema: &super::role::ENTITLEMENT_JSO_NS,
            },
            schema::Property {
                name: "is_deleted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the user was deleted; such a user can no longer log in.",
                },
            },
            schema::Property {
                name: "last_marketing_agreement_signed_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the user last agreed to marketing; `null` if never.",
                },
            },
            schema::Property {
                name: "is_locked",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the account is locked, by an administrator or after too many wrong passwords.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user who can log in, as lists show it: without agreements.",
};
/// List of users.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersJsonV400 {
    /// The entries; empty if there is none.
    pub users: Vec<super::user::UserInListJsonV400>,
}
/// Table of [`UsersJsonV400`].
pub static USERS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UsersJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "users",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::USER_IN_LIST_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of users.",
};
/// Wrong passwords of a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BadLoginStatusJson {
    /// Login name of the user.
    pub username: String,
    /// Wrong passwords since the last success or reset.
    pub bad_attempts_since_last_success_or_reset: i64,
    /// When a wrong password was last given; if never, when this was first asked for.
    pub last_failure_date: String,
}
/// Table of [`BadLoginStatusJson`].
pub static BAD_LOGIN_STATUS_JSON: schema::Schema = schema::Schema {
    name: Some("BadLoginStatusJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Login name of the user.",
                },
            },
            schema::Property {
                name: "bad_attempts_since_last_success_or_reset",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Wrong passwords since the last success or reset.",
                },
            },
            schema::Property {
                name: "last_failure_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When a wrong password was last given; if never, when this was first asked for.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Wrong passwords of a user.",
};
/// Body of an unlocking; its members are not read.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct UnlockJson(
    /// The value.
    pub serde_json::Map<String, serde_json::Value>,
);
/// Table of [`UnlockJson`].
pub static UNLOCK_JSON: schema::Schema = schema::Schema {
    name: Some("UnlockJson"),
    shape: schema::Shape::Object {
        properties: &[],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Body of an unlocking; its members are not read.",
};
/// What `OBPv2.0.0-createUser` answers.
pub type CreateUserV200Response = crate::answer::Created<super::user::UserJsonV200>;
/// What `OBPv2.0.0-getCurrentUser` answers.
pub type GetCurrentUserV200Response = crate::answer::Ok<super::user::UserJsonV200>;
/// What `OBPv3.0.0-getCurrentUser` answers.
pub type GetCurrentUserV300Response = crate::answer::Ok<super::user::UserJsonV300>;
/// What `OBPv4.0.0-getCurrentUserId` answers.
pub type GetCurrentUserIdV400Response = crate::answer::Ok<super::user::UserIdJsonV400>;
/// What `OBPv3.0.0-getUserByUserId` answers.
pub type GetUserByUserIdV300Response = crate::answer::Ok<super::user::UserJsonV200>;
/// What `OBPv4.0.0-getUserByUserId` answers.
pub type GetUserByUserIdV400Response = crate::answer::Ok<super::user::UserJsonV400>;
/// What `OBPv4.0.0-getUsers` answers.
pub type GetUsersV400Response = crate::answer::Ok<super::user::UsersJsonV400>;
/// What `OBPv4.0.0-getUsersByEmail` answers.
pub type GetUsersByEmailV400Response = crate::answer::Ok<super::user::UsersJsonV400>;
/// What `OBPv3.1.0-getBadLoginStatus` answers.
pub type GetBadLoginStatusV310Response = crate::answer::Ok<
    super::user::BadLoginStatusJson,
>;
/// What `OBPv3.1.0-unlockUser` answers.
pub type UnlockUserV310Response = crate::answer::Ok<super::user::BadLoginStatusJson>;
/// What `OBPv5.1.0-getUserLockStatus` answers.
pub type GetUserLockStatusV510Response = crate::answer::Ok<
    super::user::BadLoginStatusJson,
>;
/// What `OBPv5.1.0-unlockUserByProviderAndUsername` answers.
pub type UnlockUserByProviderAndUsernameV510Response = crate::answer::Ok<
    super::user::BadLoginStatusJson,
>;
/// The operations of `user.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait UserApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Register a user (`OBPv2.0.0-createUser`).
    fn create_user_v200(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::user::CreateUserJson>,
    ) -> impl Future<
        Output = Result<CreateUserV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserV200Response::Created(call.example())) }
    }
    /// Get the logged-in user (v2.0.0) (`OBPv2.0.0-getCurrentUser`).
    fn get_current_user_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCurrentUserV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCurrentUserV200Response::Ok(call.example())) }
    }
    /// Get the logged-in user (v3.0.0 on: with views) (`OBPv3.0.0-getCurrentUser`).
    fn get_current_user_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCurrentUserV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCurrentUserV300Response::Ok(call.example())) }
    }
    /// Get my user id (`OBPv4.0.0-getCurrentUserId`).
    fn get_current_user_id_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCurrentUserIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCurrentUserIdV400Response::Ok(call.example())) }
    }
    /// Get a user by id (v3.0.0) (`OBPv3.0.0-getUserByUserId`).
    fn get_user_by_user_id_v300(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetUserByUserIdV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserByUserIdV300Response::Ok(call.example())) }
    }
    /// Get a user by id (v4.0.0) (`OBPv4.0.0-getUserByUserId`).
    fn get_user_by_user_id_v400(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetUserByUserIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserByUserIdV400Response::Ok(call.example())) }
    }
    /// List the users (`OBPv4.0.0-getUsers`).
    fn get_users_v400(
        &self,
        call: crate::call::Call,
        limit: Option<String>,
        offset: Option<String>,
        sort_direction: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        locked_status: Option<String>,
        is_deleted: Option<String>,
    ) -> impl Future<
        Output = Result<GetUsersV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUsersV400Response::Ok(call.example())) }
    }
    /// Find users by e-mail address (`OBPv4.0.0-getUsersByEmail`).
    fn get_users_by_email_v400(
        &self,
        call: crate::call::Call,
        email: String,
    ) -> impl Future<
        Output = Result<GetUsersByEmailV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUsersByEmailV400Response::Ok(call.example())) }
    }
    /// Get how often a user's login failed (v3.1.0) (`OBPv3.1.0-getBadLoginStatus`).
    fn get_bad_login_status_v310(
        &self,
        call: crate::call::Call,
        username: String,
    ) -> impl Future<
        Output = Result<GetBadLoginStatusV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBadLoginStatusV310Response::Ok(call.example())) }
    }
    /// Unlock a user (v3.1.0) (`OBPv3.1.0-unlockUser`).
    fn unlock_user_v310(
        &self,
        call: crate::call::Call,
        username: String,
        body: crate::payload::Body<super::user::UnlockJson>,
    ) -> impl Future<
        Output = Result<UnlockUserV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UnlockUserV310Response::Ok(call.example())) }
    }
    /// Get how often a user's login failed (v5.1.0) (`OBPv5.1.0-getUserLockStatus`).
    fn get_user_lock_status_v510(
        &self,
        call: crate::call::Call,
        provider: String,
        username: String,
    ) -> impl Future<
        Output = Result<GetUserLockStatusV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserLockStatusV510Response::Ok(call.example())) }
    }
    /// Unlock a user (v5.1.0) (`OBPv5.1.0-unlockUserByProviderAndUsername`).
    fn unlock_user_by_provider_and_username_v510(
        &self,
        call: crate::call::Call,
        provider: String,
        username: String,
        body: crate::payload::Body<super::user::UnlockJson>,
    ) -> impl Future<
        Output = Result<
            UnlockUserByProviderAndUsernameV510Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UnlockUserByProviderAndUsernameV510Response::Ok(call.example()))
        }
    }
}
/// Binds a [`UserApi`] to its routes.
#[derive(Debug)]
pub struct UserRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: UserApi> poem_openapi::OpenApi for UserRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("User", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("User", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_USER_V200,
                    |api, sent| routes::answer(
                        api.create_user_v200(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_CURRENT_USER_V200,
                    |api, sent| routes::answer(api.get_current_user_v200(sent.call())),
                ),
                (
                    &GET_CURRENT_USER_V300,
                    |api, sent| routes::answer(api.get_current_user_v300(sent.call())),
                ),
                (
                    &GET_CURRENT_USER_ID_V400,
                    |api, sent| routes::answer(api.get_current_user_id_v400(sent.call())),
                ),
                (
                    &GET_USER_BY_USER_ID_V300,
                    |api, sent| routes::answer(
                        api.get_user_by_user_id_v300(sent.call(), sent.path("USER_ID")),
                    ),
                ),
                (
                    &GET_USER_BY_USER_ID_V400,
                    |api, sent| routes::answer(
                        api.get_user_by_user_id_v400(sent.call(), sent.path("USER_ID")),
                    ),
                ),
                (
                    &GET_USERS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_users_v400(
                                sent.call(),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("sort_direction"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                                sent.query("locked_status"),
                                sent.query("is_deleted"),
                            ),
                    ),
                ),
                (
                    &GET_USERS_BY_EMAIL_V400,
                    |api, sent| routes::answer(
                        api.get_users_by_email_v400(sent.call(), sent.path("EMAIL")),
                    ),
                ),
                (
                    &GET_BAD_LOGIN_STATUS_V310,
                    |api, sent| routes::answer(
                        api.get_bad_login_status_v310(sent.call(), sent.path("USERNAME")),
                    ),
                ),
                (
                    &UNLOCK_USER_V310,
                    |api, sent| routes::answer(
                        api
                            .unlock_user_v310(
                                sent.call(),
                                sent.path("USERNAME"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_USER_LOCK_STATUS_V510,
                    |api, sent| routes::answer(
                        api
                            .get_user_lock_status_v510(
                                sent.call(),
                                sent.path("PROVIDER"),
                                sent.path("USERNAME"),
                            ),
                    ),
                ),
                (
                    &UNLOCK_USER_BY_PROVIDER_AND_USERNAME_V510,
                    |api, sent| routes::answer(
                        api
                            .unlock_user_by_provider_and_username_v510(
                                sent.call(),
                                sent.path("PROVIDER"),
                                sent.path("USERNAME"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.0.0-createUser`.
pub static CREATE_USER_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-createUser",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/users",
    template: "/users",
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
    tags: &["User", "Onboarding"],
    summary: "Register a user",
    description: "Creates a user who can then log in; no login is needed and all five members are required.\n\nA password has at least 10 characters of all four kinds or more than 16 of any kind; the documented one is\nrefused. A login name that is taken is 409, while an e-mail address may be used by several users. Some errors\ncarry no OBP code. Some servers ask for the e-mail to be confirmed before the first login.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Password,
        contract::Check::Username,
        contract::Check::Email,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30207: Invalid Password Format. Your password should EITHER be at least 10 characters long and contain mixed numbers and both upper and lower case letters and at least one special character, OR the length should be > 16 and <= 512.",
        "Error occurred during user creation.",
        "User with the same username already exists.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::user::CREATE_USER_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"email\":\"felixsmith@example.com\",\"username\":\"felix.smith\",\"password\":\"Felix-Smith-2023!\",\"first_name\":\"Simon\",\"last_name\":\"Redfern\"}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"email\":\"felixsmith@example.com\",\"username\":\"felixsmith\",\"password\":\"String\",\"first_name\":\"Simon\",\"last_name\":\"Redfern\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new user, still without roles.",
        schema: Some(&super::user::USER_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[]}}",
                slots: &[
                    contract::Slot {
                        start: 122usize,
                        end: 143usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 138usize,
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
        &contract::ErrorStatus {
            status: 409u16,
            description: "The name is already taken.",
            schema: &super::shared::ERROR,
        },
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
                name: "OBP-30207",
                summary: "The password is too weak; use at least 10 characters of all four kinds, or more than 16 characters.",
                json: "{\"code\":400,\"message\":\"OBP-30207: Invalid Password Format. Your password should EITHER be at least 10 characters long and contain mixed numbers and both upper and lower case letters and at least one special character, OR the length should be > 16 and <= 512.\"}",
                slots: &[],
                check: Some(contract::Check::Password),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-username-invalid",
                summary: "The login name breaks the rules listed in the message; use 8 to 100 letters, digits, `.` and `_`.",
                json: "{\"code\":400,\"message\":\"Invalid Username: 1) The ONLY allowed characters in Usernames are: a-z A-Z 0-9 . _ 2) Usernames MUST be between 8 and 100 characters long 3) Usernames MUST NOT start with _ or . 4) Usernames MUST NOT contain __ or ._ or ._ or .. 5) Usernames MUST NOT end with _ or . 6) Any valid email address is allowed as the Username\"}",
                slots: &[],
                check: Some(contract::Check::Username),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-email-invalid",
                summary: "The e-mail address is malformed; correct it.",
                json: "{\"code\":400,\"message\":\"Invalid email address\"}",
                slots: &[],
                check: Some(contract::Check::Email),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-email-missing",
                summary: "The e-mail address is empty; fill it in.",
                json: "{\"code\":400,\"message\":\"Please enter your email.\"}",
                slots: &[],
                check: Some(contract::Check::Email),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-first-name-missing",
                summary: "The first name is empty; fill it in.",
                json: "{\"code\":400,\"message\":\"Please enter your first name.\"}",
                slots: &[],
                check: Some(contract::Check::Username),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-last-name-missing",
                summary: "The last name is empty; fill it in.",
                json: "{\"code\":400,\"message\":\"Please enter your last name.\"}",
                slots: &[],
                check: Some(contract::Check::Username),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-several",
                summary: "Several members are wrong; the message gives one text for each, with semicolons between.",
                json: "{\"code\":400,\"message\":\"Please enter your first name.;Please enter your last name.;Invalid email address\"}",
                slots: &[
                    contract::Slot {
                        start: 23usize,
                        end: 103usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Username),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-user-creation-failed",
                summary: "Documented for a registration that could not be stored; check the data and try again.",
                json: "{\"code\":400,\"message\":\"Error occurred during user creation.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001,
        &super::shared::ERROR_404_OBP_10404,
        &contract::NamedError {
            status: 409u16,
            example: contract::Example {
                name: "text-username-taken",
                summary: "Another user has this login name; choose a different one.",
                json: "{\"code\":409,\"message\":\"User with the same username already exists.\"}",
                slots: &[],
                check: Some(contract::Check::Username),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-getCurrentUser`.
pub static GET_CURRENT_USER_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getCurrentUser",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/users/current",
    template: "/users/current",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["User"],
    summary: "Get the logged-in user (v2.0.0)",
    description: "Tells who the token belongs to and which roles that user has. Needs a login but no role. The prefixes `v2.0.0` to `v2.2.0` lead here.",
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
        description: "The user with the granted roles.",
        schema: Some(&super::user::USER_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 138usize,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getCurrentUser`.
pub static GET_CURRENT_USER_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getCurrentUser",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users/current",
    template: "/users/current",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["User", "New-Style"],
    summary: "Get the logged-in user (v3.0.0 on: with views)",
    description: "Tells who the token belongs to; a good way to test a token. Needs a login but no role. The prefixes `v3.0.0`\nto `v5.1.0` lead here.\n\nNew against v2.0.0 is `views`, the accounts the user may look at.",
    style: contract::Style::New,
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
        description: "The user with roles and views.",
        schema: Some(&super::user::USER_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]}}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 138usize,
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCurrentUserId`.
pub static GET_CURRENT_USER_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCurrentUserId",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/current/user_id",
    template: "/users/current/user_id",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Get my user id",
    description: "Tells the `user_id` of the user whom the token belongs to, and nothing else. Needs a login but no role. Prefixes below `v4.0.0` answer 404; take the longer answer of `/users/current` there.",
    style: contract::Style::Wrapped,
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
        description: "The id of the calling user.",
        schema: Some(&super::user::USER_ID_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getUserByUserId`.
pub static GET_USER_BY_USER_ID_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getUserByUserId",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users/user_id/{USER_ID}",
    template: "/users/user_id/{USER_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["User", "New-Style"],
    summary: "Get a user by id (v3.0.0)",
    description: "Gets one user with the roles granted. Needs a login and the system role `CanGetAnyUser`, even for oneself. The\nprefixes `v3.0.0` and `v3.1.0` lead here.\n\nThe documentation shows a list `users`, but the server sends the user alone. An unknown id is 400, not 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::User],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
        description: "The user with the granted roles.",
        schema: Some(&super::user::USER_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 48usize,
                        part: "USER_ID",
                    },
                    contract::Slot {
                        start: 122usize,
                        end: 143usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}]}",
                slots: &[
                    contract::Slot {
                        start: 22usize,
                        end: 58usize,
                        part: "USER_ID",
                    },
                    contract::Slot {
                        start: 127usize,
                        end: 148usize,
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
        &super::shared::ERROR_400_OBP_20057,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_2,
        &super::shared::ERROR_404_OBP_20005,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserByUserId`.
pub static GET_USER_BY_USER_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserByUserId",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/user_id/{USER_ID}",
    template: "/users/user_id/{USER_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Get a user by id (v4.0.0)",
    description: "Gets one user with the roles granted, the agreements given, and whether the account is locked. Needs a login\nand the system role `CanGetAnyUser`, even for oneself. The prefixes `v4.0.0` and later lead here.\n\nThe documented member `views` is never sent. An unknown id is 400, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::User],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
        description: "The user with roles, agreements and lock.",
        schema: Some(&super::user::USER_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"agreements\":[],\"is_deleted\":false,\"last_marketing_agreement_signed_date\":null,\"is_locked\":false}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 48usize,
                        part: "USER_ID",
                    },
                    contract::Slot {
                        start: 122usize,
                        end: 143usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]},\"agreements\":[{\"type\":\"\",\"text\":\"\"}],\"is_deleted\":false,\"last_marketing_agreement_signed_date\":\"1100-01-01T00:00:00Z\",\"is_locked\":false}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 48usize,
                        part: "USER_ID",
                    },
                    contract::Slot {
                        start: 117usize,
                        end: 138usize,
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
        &super::shared::ERROR_400_OBP_20057,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_2,
        &super::shared::ERROR_404_OBP_20005,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUsers`.
pub static GET_USERS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUsers",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users",
    template: "/users",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "List the users",
    description: "Lists the users of the server with the roles granted to each and whether the account is locked. Needs a login\nand the system role `CanGetAnyUser`.\n\n`limit` and `offset` select the page, `locked_status` and `is_deleted` filter; deleted users are left out\nunless asked for. `sort_direction`, `from_date` and `to_date` must be readable but change nothing. The\ndocumented members `views` and `agreements` are not sent.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
            description: "`ASC` or `DESC` in any case; checked, but without effect on the order.",
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
            description: "Checked but without effect. Milliseconds are required: `2017-09-19T02:31:05.000Z`.",
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
            description: "Checked but without effect; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "locked_status",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("active"),
            description: "`locked` for users whose account too many wrong passwords have locked, `active` for the others, in any case; anything else counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["active", "locked"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "is_deleted",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("false"),
            description: "`true` for deleted users only, `false`, as when left out, for the others.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "One page of the users.",
        schema: Some(&super::user::USERS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"is_deleted\":false,\"last_marketing_agreement_signed_date\":null,\"is_locked\":false}]}",
                slots: &[
                    contract::Slot {
                        start: 132usize,
                        end: 153usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]},\"agreements\":[{\"type\":\"\",\"text\":\"\"}],\"is_deleted\":false,\"last_marketing_agreement_signed_date\":\"1100-01-01T00:00:00Z\",\"is_locked\":false}]}",
                slots: &[
                    contract::Slot {
                        start: 127usize,
                        end: 148usize,
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10016-from-date",
                summary: "A date in the URL cannot be read; send it with milliseconds, like `2017-09-19T02:31:05.000Z`.",
                json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10026: Failed to parse date string. Please use this format yyyy-MM-dd'T'HH:mm:ss.SSS'Z'!\"}",
                slots: &[],
                check: Some(contract::Check::Paging),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10016-is-deleted",
                summary: "`is_deleted` is neither `true` nor `false`; use one of the two.",
                json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10036: is_deleted parameter can only take two values: TRUE or FALSE!\"}",
                slots: &[],
                check: Some(contract::Check::Paging),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUsersByEmail`.
pub static GET_USERS_BY_EMAIL_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUsersByEmail",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/email/{EMAIL}/terminator",
    template: "/users/email/{EMAIL}/terminator",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Find users by e-mail address",
    description: "Lists the users who have an e-mail address, with the roles granted to each. Needs a login and the system role\n`CanGetAnyUser`. Several users may share an address; upper and lower case do not matter.\n\nNo match is an empty list, not an error. The documented members `views` and `agreements` are not sent. Below\n`v4.0.0` another function answers here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-20007: User not found by email.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "EMAIL",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("felixsmith@example.com"),
            description: "E-mail address of the users; upper and lower case do not matter.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The users with this address, possibly none.",
        schema: Some(&super::user::USERS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"is_deleted\":false,\"last_marketing_agreement_signed_date\":null,\"is_locked\":false}]}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 91usize,
                        part: "EMAIL",
                    },
                    contract::Slot {
                        start: 132usize,
                        end: 153usize,
                        part: "hostname",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]},\"agreements\":[{\"type\":\"\",\"text\":\"\"}],\"is_deleted\":false,\"last_marketing_agreement_signed_date\":\"1100-01-01T00:00:00Z\",\"is_locked\":false}]}",
                slots: &[
                    contract::Slot {
                        start: 69usize,
                        end: 91usize,
                        part: "EMAIL",
                    },
                    contract::Slot {
                        start: 127usize,
                        end: 148usize,
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20007",
                summary: "Documented for an unknown address; the server answers an empty list instead.",
                json: "{\"code\":400,\"message\":\"OBP-20007: User not found by email.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getBadLoginStatus`.
pub static GET_BAD_LOGIN_STATUS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getBadLoginStatus",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/users/{USERNAME}/lock-status",
    template: "/users/{USERNAME}/lock-status",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Get how often a user's login failed (v3.1.0)",
    description: "Tells how often a user gave a wrong password since the last success or reset, and when that was last. Needs a\nlogin and the system role `CanReadUserLockedStatus`. The prefixes `v3.1.0` to `v5.0.0` lead here; only users\nregistered at this server are found.\n\nMore than five failures lock the account. Who has never failed gets the moment of the first question as\n`last_failure_date`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadUserLockedStatus",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadUserLockedStatus",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Username],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20027: User not found by provider and username.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "USERNAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("felixsmith"),
            description: "Login name of the user, not the `user_id`; upper and lower case matter.",
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
        description: "Wrong passwords since the last success or reset.",
        schema: Some(&super::user::BAD_LOGIN_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"username\":\"felixsmith\",\"bad_attempts_since_last_success_or_reset\":0,\"last_failure_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 13usize,
                        end: 23usize,
                        part: "USERNAME",
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
        &super::shared::ERROR_403_OBP_20006_4,
        &super::shared::ERROR_404_OBP_20027,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-unlockUser`.
pub static UNLOCK_USER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-unlockUser",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/users/{USERNAME}/lock-status",
    template: "/users/{USERNAME}/lock-status",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Unlock a user (v3.1.0)",
    description: "Sets the counter of wrong passwords back and unlocks the account. Needs a login and the system role\n`CanUnlockUser`; an unknown user is reported before a missing role. The prefixes `v3.1.0` to `v5.0.0` lead\nhere; only users registered at this server are found.\n\nThe body is not read, but it must be JSON or empty, and the content type `application/json`. A body that is no\nJSON is refused before the login is looked at.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUnlockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUnlockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Username,
        contract::Check::Roles,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20027: User not found by provider and username.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "USERNAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("felixsmith"),
            description: "Login name of the user, not the `user_id`; upper and lower case matter.",
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
        schema: &super::user::UNLOCK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The counter after the reset, 0.",
        schema: Some(&super::user::BAD_LOGIN_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"username\":\"felixsmith\",\"bad_attempts_since_last_success_or_reset\":0,\"last_failure_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 13usize,
                        end: 23usize,
                        part: "USERNAME",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_5,
        &super::shared::ERROR_404_OBP_20027,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-getUserLockStatus`.
pub static GET_USER_LOCK_STATUS_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getUserLockStatus",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/users/{PROVIDER}/{USERNAME}/lock-status",
    template: "/users/{PROVIDER}/{USERNAME}/lock-status",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["User", "New-Style"],
    summary: "Get how often a user's login failed (v5.1.0)",
    description: "Tells how often a user gave a wrong password since the last success or reset, and when that was last. Needs a\nlogin and the system role `CanReadUserLockedStatus`. From `v5.1.0` on the path also names the provider, which\nfor users registered here is the address of this server, percent-encoded.\n\nMore than five failures lock the account. Who has never failed gets the moment of the first question as\n`last_failure_date`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadUserLockedStatus",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanReadUserLockedStatus",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Username],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20027: User not found by provider and username.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
            name: "USERNAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("felixsmith"),
            description: "Login name of the user, not the `user_id`; upper and lower case matter.",
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
        description: "Wrong passwords since the last success or reset.",
        schema: Some(&super::user::BAD_LOGIN_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"username\":\"felixsmith\",\"bad_attempts_since_last_success_or_reset\":0,\"last_failure_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 13usize,
                        end: 23usize,
                        part: "USERNAME",
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
        &super::shared::ERROR_403_OBP_20006_4,
        &super::shared::ERROR_404_OBP_20027,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-unlockUserByProviderAndUsername`.
pub static UNLOCK_USER_BY_PROVIDER_AND_USERNAME_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-unlockUserByProviderAndUsername",
    method: contract::Verb::PUT,
    path: "/obp/v5.1.0/users/{PROVIDER}/{USERNAME}/lock-status",
    template: "/users/{PROVIDER}/{USERNAME}/lock-status",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["User", "New-Style"],
    summary: "Unlock a user (v5.1.0)",
    description: "Sets the counter of wrong passwords back and unlocks the account. Needs a login and the system role\n`CanUnlockUser`. From `v5.1.0` on the path also names the provider, which for users registered here is the\naddress of this server, percent-encoded; the role is checked before the user.\n\nThe body is not read, but it must be JSON or empty, and the content type `application/json`. A body that is no\nJSON is refused before the login is looked at.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUnlockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUnlockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Username,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20027: User not found by provider and username.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
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
            name: "USERNAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("felixsmith"),
            description: "Login name of the user, not the `user_id`; upper and lower case matter.",
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
        schema: &super::user::UNLOCK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The counter after the reset, 0.",
        schema: Some(&super::user::BAD_LOGIN_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"username\":\"felixsmith\",\"bad_attempts_since_last_success_or_reset\":0,\"last_failure_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 13usize,
                        end: 23usize,
                        part: "USERNAME",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_5,
        &super::shared::ERROR_404_OBP_20027,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `user.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_USER_V200,
    &GET_CURRENT_USER_V200,
    &GET_CURRENT_USER_V300,
    &GET_CURRENT_USER_ID_V400,
    &GET_USER_BY_USER_ID_V300,
    &GET_USER_BY_USER_ID_V400,
    &GET_USERS_V400,
    &GET_USERS_BY_EMAIL_V400,
    &GET_BAD_LOGIN_STATUS_V310,
    &UNLOCK_USER_V310,
    &GET_USER_LOCK_STATUS_V510,
    &UNLOCK_USER_BY_PROVIDER_AND_USERNAME_V510,
];
