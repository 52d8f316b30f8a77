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
/// List of users.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersJsonV200 {
    /// Users; empty if there is none.
    pub users: Vec<super::user::UserJsonV200>,
}
/// Table of [`UsersJsonV200`].
pub static USERS_JSON_V200: schema::Schema = schema::Schema {
    name: Some("UsersJsonV200"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "users",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::USER_JSON_V200,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Users; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of users.",
};
/// Started update of the auth context of a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAuthContextUpdateJson {
    /// Id of the request for an auth context.
    pub user_auth_context_update_id: String,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Name of the fact about the user, for example `CUSTOMER_NUMBER`.
    pub key: String,
    /// Value of the fact about the user.
    pub value: String,
    /// State of the request: `INITIATED`, `ACCEPTED` or `REJECTED`.
    pub status: String,
}
/// Table of [`UserAuthContextUpdateJson`].
pub static USER_AUTH_CONTEXT_UPDATE_JSON: schema::Schema = schema::Schema {
    name: Some("UserAuthContextUpdateJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_auth_context_update_id",
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
                    description: "Id of the request for an auth context.",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
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
                    description: "Name of the fact about the user, for example `CUSTOMER_NUMBER`.",
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
                    description: "Value of the fact about the user.",
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
                    description: "State of the request: `INITIATED`, `ACCEPTED` or `REJECTED`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Started update of the auth context of a user.",
};
/// One entry of the auth context of a user: a key with its value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAuthContextJson {
    /// Id of the auth context entry.
    pub user_auth_context_id: String,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Name of the fact about the user, for example `CUSTOMER_NUMBER`.
    pub key: String,
    /// Value of the fact about the user.
    pub value: String,
    /// When the entry was stored.
    pub time_stamp: String,
}
/// Table of [`UserAuthContextJson`].
pub static USER_AUTH_CONTEXT_JSON: schema::Schema = schema::Schema {
    name: Some("UserAuthContextJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_auth_context_id",
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
                    description: "Id of the auth context entry.",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
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
                    description: "Name of the fact about the user, for example `CUSTOMER_NUMBER`.",
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
                    description: "Value of the fact about the user.",
                },
            },
            schema::Property {
                name: "time_stamp",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the entry was stored.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One entry of the auth context of a user: a key with its value.",
};
/// List of entries of an auth context.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAuthContextsJson {
    /// Auth context entries of the user; empty if there is none.
    pub user_auth_contexts: Vec<super::user::UserAuthContextJson>,
}
/// Table of [`UserAuthContextsJson`].
pub static USER_AUTH_CONTEXTS_JSON: schema::Schema = schema::Schema {
    name: Some("UserAuthContextsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_auth_contexts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::USER_AUTH_CONTEXT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Auth context entries of the user; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of entries of an auth context.",
};
/// How long it took to refresh the user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RefreshUserJson {
    /// Time it took, as text with its unit, for example `10 ms`.
    pub duration_time: String,
}
/// Table of [`RefreshUserJson`].
pub static REFRESH_USER_JSON: schema::Schema = schema::Schema {
    name: Some("RefreshUserJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "duration_time",
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
                    description: "Time it took, as text with its unit, for example `10 ms`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "How long it took to refresh the user.",
};
/// An account and a view of it, by their ids.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountMinimalJson400 {
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// Id of the view on the account, for example `owner`.
    pub view_id: String,
}
/// Table of [`AccountMinimalJson400`].
pub static ACCOUNT_MINIMAL_JSON400: schema::Schema = schema::Schema {
    name: Some("AccountMinimalJson400"),
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
    description: "An account and a view of it, by their ids.",
};
/// List of the attributes of a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAttributesResponseJson {
    /// Attributes of the user; empty if there is none.
    pub user_attributes: Vec<super::customer::UserAttributeResponseJsonV400>,
}
/// Table of [`UserAttributesResponseJson`].
pub static USER_ATTRIBUTES_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("UserAttributesResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::USER_ATTRIBUTE_RESPONSE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the user; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the attributes of a user.",
};
/// Link that ends the session.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LogoutLinkJson {
    /// Address that logs the user out.
    pub link: String,
}
/// Table of [`LogoutLinkJson`].
pub static LOGOUT_LINK_JSON: schema::Schema = schema::Schema {
    name: Some("LogoutLinkJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "link",
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
                    description: "Address that logs the user out.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Link that ends the session.",
};
/// Ids of the banks whose dynamic operations the user may read.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MySpaces {
    /// Ids of the banks; empty if there is none.
    pub bank_ids: Vec<String>,
}
/// Table of [`MySpaces`].
pub static MY_SPACES: schema::Schema = schema::Schema {
    name: Some("MySpaces"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_ids",
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
                    description: "Ids of the banks; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Ids of the banks whose dynamic operations the user may read.",
};
/// A user who can log in.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserJsonV400V400 {
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
    /// Accounts the user may look at, each with the view that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<super::user::EntitlementsJsonV400V400>,
    /// What the user agreed to: marketing, terms and privacy, each at most once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreements: Option<Vec<super::user::UserAgreementJson>>,
    /// Whether the user was deleted; such a user can no longer log in.
    pub is_deleted: bool,
    /// When the user last agreed to marketing; `null` if never.
    pub last_marketing_agreement_signed_date: Option<String>,
    /// Whether the account is locked, by an administrator or after too many wrong passwords.
    pub is_locked: bool,
}
/// Table of [`UserJsonV400V400`].
pub static USER_JSON_V400V400: schema::Schema = schema::Schema {
    name: Some("UserJsonV400V400"),
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
                name: "views",
                required: false,
                schema: &super::user::ENTITLEMENTS_JSON_V400V400,
            },
            schema::Property {
                name: "agreements",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::USER_AGREEMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "What the user agreed to: marketing, terms and privacy, each at most once.",
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
/// List of the views that a user may use, with their accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementsJsonV400V400 {
    /// The entries; empty if there is none.
    pub list: Vec<super::user::AccountMinimalJson400>,
}
/// Table of [`EntitlementsJsonV400V400`].
pub static ENTITLEMENTS_JSON_V400V400: schema::Schema = schema::Schema {
    name: Some("EntitlementsJsonV400V400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
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
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the views that a user may use, with their accounts.",
};
/// Lock of a user: type and date.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserLockStatusJson {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// How the user was locked, for example `lock_via_api`.
    pub type_of_lock: String,
    /// When the user was last locked.
    pub last_lock_date: String,
}
/// Table of [`UserLockStatusJson`].
pub static USER_LOCK_STATUS_JSON: schema::Schema = schema::Schema {
    name: Some("UserLockStatusJson"),
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
                name: "type_of_lock",
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
                    description: "How the user was locked, for example `lock_via_api`.",
                },
            },
            schema::Property {
                name: "last_lock_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the user was last locked.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Lock of a user: type and date.",
};
/// Address at which the user sets a new password.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ResetPasswordUrlJsonV400 {
    /// Address at which the user sets a new password.
    pub reset_password_url: String,
}
/// Table of [`ResetPasswordUrlJsonV400`].
pub static RESET_PASSWORD_URL_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ResetPasswordUrlJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "reset_password_url",
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
                    description: "Address at which the user sets a new password.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Address at which the user sets a new password.",
};
/// Started update of the auth context of a user, with the application.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAuthContextUpdateJsonV500 {
    /// Id of the request for an auth context.
    pub user_auth_context_update_id: String,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Name of the fact about the user, for example `CUSTOMER_NUMBER`.
    pub key: String,
    /// Value of the fact about the user.
    pub value: String,
    /// State of the request: `INITIATED`, `ACCEPTED` or `REJECTED`.
    pub status: String,
    /// Id of the application that stored the entry.
    pub consumer_id: String,
}
/// Table of [`UserAuthContextUpdateJsonV500`].
pub static USER_AUTH_CONTEXT_UPDATE_JSON_V500: schema::Schema = schema::Schema {
    name: Some("UserAuthContextUpdateJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_auth_context_update_id",
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
                    description: "Id of the request for an auth context.",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
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
                    description: "Name of the fact about the user, for example `CUSTOMER_NUMBER`.",
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
                    description: "Value of the fact about the user.",
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
                    description: "State of the request: `INITIATED`, `ACCEPTED` or `REJECTED`.",
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
                    nullable: false,
                    example: None,
                    description: "Id of the application that stored the entry.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Started update of the auth context of a user, with the application.",
};
/// One entry of the auth context of a user, with the application.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAuthContextJsonV500 {
    /// Id of the auth context entry.
    pub user_auth_context_id: String,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Name of the fact about the user, for example `CUSTOMER_NUMBER`.
    pub key: String,
    /// Value of the fact about the user.
    pub value: String,
    /// When the entry was stored.
    pub time_stamp: String,
    /// Id of the application that stored the entry.
    pub consumer_id: String,
}
/// Table of [`UserAuthContextJsonV500`].
pub static USER_AUTH_CONTEXT_JSON_V500: schema::Schema = schema::Schema {
    name: Some("UserAuthContextJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_auth_context_id",
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
                    description: "Id of the auth context entry.",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
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
                    description: "Name of the fact about the user, for example `CUSTOMER_NUMBER`.",
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
                    description: "Value of the fact about the user.",
                },
            },
            schema::Property {
                name: "time_stamp",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the entry was stored.",
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
                    nullable: false,
                    example: None,
                    description: "Id of the application that stored the entry.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One entry of the auth context of a user, with the application.",
};
/// A key with its value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostUserAuthContextJsonRequest {
    /// Name of the value.
    pub key: String,
    /// Value that belongs to the key.
    pub value: String,
}
/// Table of [`PostUserAuthContextJsonRequest`].
pub static POST_USER_AUTH_CONTEXT_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("PostUserAuthContextJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "key",
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
                    description: "Name of the value.",
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
/// Code that the user received.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostConsentChallengeJsonV310 {
    /// Answer to the challenge, for example the code that was sent.
    pub answer: String,
}
/// Table of [`PostConsentChallengeJsonV310`].
pub static POST_CONSENT_CHALLENGE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostConsentChallengeJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "answer",
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
                    description: "Answer to the challenge, for example the code that was sent.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Code that the user received.",
};
/// User who needs a new password.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostResetPasswordUrlJsonV400 {
    /// Login name, unique at its provider.
    pub username: String,
    /// E-mail address of the user whose password is to be reset.
    pub email: String,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
}
/// Table of [`PostResetPasswordUrlJsonV400`].
pub static POST_RESET_PASSWORD_URL_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostResetPasswordUrlJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "username",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
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
                    description: "E-mail address of the user whose password is to be reset.",
                },
            },
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
    description: "User who needs a new password.",
};
/// List of auth contexts of a user, with the applications.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAuthContextsJsonV500 {
    /// Auth contexts of the user; empty if there is none.
    pub user_auth_contexts: Vec<super::user::UserAuthContextJsonV500>,
}
/// Table of [`UserAuthContextsJsonV500`].
pub static USER_AUTH_CONTEXTS_JSON_V500: schema::Schema = schema::Schema {
    name: Some("UserAuthContextsJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_auth_contexts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user::USER_AUTH_CONTEXT_JSON_V500,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Auth contexts of the user; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of auth contexts of a user, with the applications.",
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
/// What `OBPv3.1.0-answerUserAuthContextUpdateChallenge` answers.
pub type AnswerUserAuthContextUpdateChallengeV310Response = crate::answer::Ok<
    super::user::UserAuthContextUpdateJson,
>;
/// What `OBPv5.0.0-answerUserAuthContextUpdateChallenge` answers.
pub type AnswerUserAuthContextUpdateChallengeV500Response = crate::answer::Ok<
    super::user::UserAuthContextUpdateJsonV500,
>;
/// What `OBPv3.1.0-createUserAuthContextUpdateRequest` answers.
pub type CreateUserAuthContextUpdateRequestV310Response = crate::answer::Created<
    super::user::UserAuthContextUpdateJson,
>;
/// What `OBPv5.0.0-createUserAuthContextUpdateRequest` answers.
pub type CreateUserAuthContextUpdateRequestV500Response = crate::answer::Created<
    super::user::UserAuthContextUpdateJsonV500,
>;
/// What `OBPv4.0.0-resetPasswordUrl` answers.
pub type ResetPasswordUrlV400Response = crate::answer::Created<
    super::user::ResetPasswordUrlJsonV400,
>;
/// What `OBPv4.0.0-getMySpaces` answers.
pub type GetMySpacesV400Response = crate::answer::Ok<super::user::MySpaces>;
/// What `OBPv4.0.0-createCurrentUserAttribute` answers.
pub type CreateCurrentUserAttributeV400Response = crate::answer::Created<
    super::customer::UserAttributeResponseJsonV400,
>;
/// What `OBPv4.0.0-getCurrentUserAttributes` answers.
pub type GetCurrentUserAttributesV400Response = crate::answer::Ok<
    super::user::UserAttributesResponseJson,
>;
/// What `OBPv4.0.0-updateCurrentUserAttribute` answers.
pub type UpdateCurrentUserAttributeV400Response = crate::answer::Ok<
    super::customer::UserAttributeResponseJsonV400,
>;
/// What `OBPv2.1.0-getUsers` answers.
pub type GetUsersV210Response = crate::answer::Ok<super::user::UsersJsonV200>;
/// What `OBPv3.0.0-getUsers` answers.
pub type GetUsersV300Response = crate::answer::Ok<super::user::UsersJsonV200>;
/// What `OBPv4.0.0-getLogoutLink` answers.
pub type GetLogoutLinkV400Response = crate::answer::Ok<super::user::LogoutLinkJson>;
/// What `OBPv3.0.0-getUser` answers.
pub type GetUserV300Response = crate::answer::Ok<super::user::UsersJsonV200>;
/// What `OBPv5.1.0-getUserByProviderAndUsername` answers.
pub type GetUserByProviderAndUsernameV510Response = crate::answer::Ok<
    super::user::UserJsonV400V400,
>;
/// What `OBPv3.0.0-getUserByUsername` answers.
pub type GetUserByUsernameV300Response = crate::answer::Ok<super::user::UserJsonV200>;
/// What `OBPv4.0.0-getUserByUsername` answers.
pub type GetUserByUsernameV400Response = crate::answer::Ok<
    super::user::UserJsonV400V400,
>;
/// What `OBPv5.1.0-lockUserByProviderAndUsername` answers.
pub type LockUserByProviderAndUsernameV510Response = crate::answer::Ok<
    super::user::UserLockStatusJson,
>;
/// What `OBPv4.0.0-lockUser` answers.
pub type LockUserV400Response = crate::answer::Ok<super::user::UserLockStatusJson>;
/// What `OBPv2.0.0-getUser` answers.
pub type GetUserV200Response = crate::answer::Ok<super::user::UsersJsonV200>;
/// What `OBPv4.0.0-deleteUser` answers.
pub type DeleteUserV400Response = crate::answer::empty::Ok;
/// What `OBPv4.0.0-getUserWithAttributes` answers.
pub type GetUserWithAttributesV400Response = crate::answer::Ok<
    super::customer::UserWithAttributesResponseJson,
>;
/// What `OBPv3.1.0-createUserAuthContext` answers.
pub type CreateUserAuthContextV310Response = crate::answer::Created<
    super::user::UserAuthContextJson,
>;
/// What `OBPv3.1.0-deleteUserAuthContexts` answers.
pub type DeleteUserAuthContextsV310Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-getUserAuthContexts` answers.
pub type GetUserAuthContextsV310Response = crate::answer::Ok<
    super::user::UserAuthContextsJson,
>;
/// What `OBPv5.0.0-createUserAuthContext` answers.
pub type CreateUserAuthContextV500Response = crate::answer::Created<
    super::user::UserAuthContextJsonV500,
>;
/// What `OBPv5.0.0-getUserAuthContexts` answers.
pub type GetUserAuthContextsV500Response = crate::answer::Ok<
    super::user::UserAuthContextsJsonV500,
>;
/// What `OBPv3.1.0-deleteUserAuthContextById` answers.
pub type DeleteUserAuthContextByIdV310Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-refreshUser` answers.
pub type RefreshUserV310Response = crate::answer::Created<super::user::RefreshUserJson>;
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
    /// Answer an auth context challenge (v3.1.0) (`OBPv3.1.0-answerUserAuthContextUpdateChallenge`).
    fn answer_user_auth_context_update_challenge_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        auth_context_update_id: String,
        body: crate::payload::Body<super::user::PostConsentChallengeJsonV310>,
    ) -> impl Future<
        Output = Result<
            AnswerUserAuthContextUpdateChallengeV310Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AnswerUserAuthContextUpdateChallengeV310Response::Ok(call.example()))
        }
    }
    /// Answer an auth context challenge (v5.0.0: with app) (`OBPv5.0.0-answerUserAuthContextUpdateChallenge`).
    fn answer_user_auth_context_update_challenge_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        auth_context_update_id: String,
        body: crate::payload::Body<super::user::PostConsentChallengeJsonV310>,
    ) -> impl Future<
        Output = Result<
            AnswerUserAuthContextUpdateChallengeV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AnswerUserAuthContextUpdateChallengeV500Response::Ok(call.example()))
        }
    }
    /// Start an auth context update (v3.1.0) (`OBPv3.1.0-createUserAuthContextUpdateRequest`).
    fn create_user_auth_context_update_request_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        sca_method: String,
        body: crate::payload::Body<super::user::PostUserAuthContextJsonRequest>,
    ) -> impl Future<
        Output = Result<
            CreateUserAuthContextUpdateRequestV310Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateUserAuthContextUpdateRequestV310Response::Created(call.example()))
        }
    }
    /// Start an auth context update (v5.0.0: with app) (`OBPv5.0.0-createUserAuthContextUpdateRequest`).
    fn create_user_auth_context_update_request_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        sca_method: String,
        body: crate::payload::Body<super::user::PostUserAuthContextJsonRequest>,
    ) -> impl Future<
        Output = Result<
            CreateUserAuthContextUpdateRequestV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateUserAuthContextUpdateRequestV500Response::Created(call.example()))
        }
    }
    /// Create a link for resetting a password (`OBPv4.0.0-resetPasswordUrl`).
    fn reset_password_url_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::user::PostResetPasswordUrlJsonV400>,
    ) -> impl Future<
        Output = Result<ResetPasswordUrlV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(ResetPasswordUrlV400Response::Created(call.example())) }
    }
    /// List my spaces (`OBPv4.0.0-getMySpaces`).
    fn get_my_spaces_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMySpacesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMySpacesV400Response::Ok(call.example())) }
    }
    /// Add an attribute to myself (`OBPv4.0.0-createCurrentUserAttribute`).
    fn create_current_user_attribute_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<CreateCurrentUserAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateCurrentUserAttributeV400Response::Created(call.example()))
        }
    }
    /// List my attributes (`OBPv4.0.0-getCurrentUserAttributes`).
    fn get_current_user_attributes_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCurrentUserAttributesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCurrentUserAttributesV400Response::Ok(call.example())) }
    }
    /// Change one of my attributes (`OBPv4.0.0-updateCurrentUserAttribute`).
    fn update_current_user_attribute_v400(
        &self,
        call: crate::call::Call,
        user_attribute_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<UpdateCurrentUserAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCurrentUserAttributeV400Response::Ok(call.example())) }
    }
    /// List all users (v2.1.0: paging by headers) (`OBPv2.1.0-getUsers`).
    fn get_users_v210(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetUsersV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUsersV210Response::Ok(call.example())) }
    }
    /// List all users (v3.0.0: paging by query) (`OBPv3.0.0-getUsers`).
    fn get_users_v300(
        &self,
        call: crate::call::Call,
        limit: Option<String>,
        offset: Option<String>,
        locked_status: Option<String>,
        is_deleted: Option<String>,
    ) -> impl Future<
        Output = Result<GetUsersV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUsersV300Response::Ok(call.example())) }
    }
    /// Get the link for logging out (`OBPv4.0.0-getLogoutLink`).
    fn get_logout_link_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetLogoutLinkV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetLogoutLinkV400Response::Ok(call.example())) }
    }
    /// Find users by e-mail address (v3.0.0) (`OBPv3.0.0-getUser`).
    fn get_user_v300(
        &self,
        call: crate::call::Call,
        email: String,
    ) -> impl Future<
        Output = Result<GetUserV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserV300Response::Ok(call.example())) }
    }
    /// Get a user by provider and login name (`OBPv5.1.0-getUserByProviderAndUsername`).
    fn get_user_by_provider_and_username_v510(
        &self,
        call: crate::call::Call,
        provider: String,
        username: String,
    ) -> impl Future<
        Output = Result<GetUserByProviderAndUsernameV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserByProviderAndUsernameV510Response::Ok(call.example())) }
    }
    /// Get a user by login name (v3.0.0) (`OBPv3.0.0-getUserByUsername`).
    fn get_user_by_username_v300(
        &self,
        call: crate::call::Call,
        username: String,
    ) -> impl Future<
        Output = Result<GetUserByUsernameV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserByUsernameV300Response::Ok(call.example())) }
    }
    /// Get a user by login name (v4.0.0) (`OBPv4.0.0-getUserByUsername`).
    fn get_user_by_username_v400(
        &self,
        call: crate::call::Call,
        username: String,
    ) -> impl Future<
        Output = Result<GetUserByUsernameV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserByUsernameV400Response::Ok(call.example())) }
    }
    /// Lock a user (v5.1.0: with provider) (`OBPv5.1.0-lockUserByProviderAndUsername`).
    fn lock_user_by_provider_and_username_v510(
        &self,
        call: crate::call::Call,
        provider: String,
        username: String,
    ) -> impl Future<
        Output = Result<
            LockUserByProviderAndUsernameV510Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(LockUserByProviderAndUsernameV510Response::Ok(call.example())) }
    }
    /// Lock a user (v4.0.0) (`OBPv4.0.0-lockUser`).
    fn lock_user_v400(
        &self,
        call: crate::call::Call,
        username: String,
    ) -> impl Future<
        Output = Result<LockUserV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(LockUserV400Response::Ok(call.example())) }
    }
    /// Find users by e-mail address (v2.0.0) (`OBPv2.0.0-getUser`).
    fn get_user_v200(
        &self,
        call: crate::call::Call,
        user_email: String,
    ) -> impl Future<
        Output = Result<GetUserV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserV200Response::Ok(call.example())) }
    }
    /// Delete a user (`OBPv4.0.0-deleteUser`).
    fn delete_user_v400(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<DeleteUserV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteUserV400Response::Ok) }
    }
    /// Get a user with attributes (`OBPv4.0.0-getUserWithAttributes`).
    fn get_user_with_attributes_v400(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetUserWithAttributesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserWithAttributesV400Response::Ok(call.example())) }
    }
    /// Add an auth context to a user (v3.1.0) (`OBPv3.1.0-createUserAuthContext`).
    fn create_user_auth_context_v310(
        &self,
        call: crate::call::Call,
        user_id: String,
        body: crate::payload::Body<super::user::PostUserAuthContextJsonRequest>,
    ) -> impl Future<
        Output = Result<CreateUserAuthContextV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserAuthContextV310Response::Created(call.example())) }
    }
    /// Delete all auth contexts of a user (`OBPv3.1.0-deleteUserAuthContexts`).
    fn delete_user_auth_contexts_v310(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<DeleteUserAuthContextsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteUserAuthContextsV310Response::Ok) }
    }
    /// List the auth contexts of a user (v3.1.0) (`OBPv3.1.0-getUserAuthContexts`).
    fn get_user_auth_contexts_v310(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetUserAuthContextsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserAuthContextsV310Response::Ok(call.example())) }
    }
    /// Add an auth context to a user (v5.0.0: with app) (`OBPv5.0.0-createUserAuthContext`).
    fn create_user_auth_context_v500(
        &self,
        call: crate::call::Call,
        user_id: String,
        body: crate::payload::Body<super::user::PostUserAuthContextJsonRequest>,
    ) -> impl Future<
        Output = Result<CreateUserAuthContextV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserAuthContextV500Response::Created(call.example())) }
    }
    /// List the auth contexts of a user (v5.0.0: with app) (`OBPv5.0.0-getUserAuthContexts`).
    fn get_user_auth_contexts_v500(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetUserAuthContextsV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserAuthContextsV500Response::Ok(call.example())) }
    }
    /// Delete one auth context of a user (`OBPv3.1.0-deleteUserAuthContextById`).
    fn delete_user_auth_context_by_id_v310(
        &self,
        call: crate::call::Call,
        user_id: String,
        user_auth_context_id: String,
    ) -> impl Future<
        Output = Result<DeleteUserAuthContextByIdV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteUserAuthContextByIdV310Response::Ok) }
    }
    /// Refresh a user's access to accounts (`OBPv3.1.0-refreshUser`).
    fn refresh_user_v310(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<RefreshUserV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(RefreshUserV310Response::Created(call.example())) }
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
                (
                    &ANSWER_USER_AUTH_CONTEXT_UPDATE_CHALLENGE_V310,
                    |api, sent| routes::answer(
                        api
                            .answer_user_auth_context_update_challenge_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("AUTH_CONTEXT_UPDATE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ANSWER_USER_AUTH_CONTEXT_UPDATE_CHALLENGE_V500,
                    |api, sent| routes::answer(
                        api
                            .answer_user_auth_context_update_challenge_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("AUTH_CONTEXT_UPDATE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_AUTH_CONTEXT_UPDATE_REQUEST_V310,
                    |api, sent| routes::answer(
                        api
                            .create_user_auth_context_update_request_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("SCA_METHOD"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_AUTH_CONTEXT_UPDATE_REQUEST_V500,
                    |api, sent| routes::answer(
                        api
                            .create_user_auth_context_update_request_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("SCA_METHOD"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &RESET_PASSWORD_URL_V400,
                    |api, sent| routes::answer(
                        api.reset_password_url_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_MY_SPACES_V400,
                    |api, sent| routes::answer(api.get_my_spaces_v400(sent.call())),
                ),
                (
                    &CREATE_CURRENT_USER_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api.create_current_user_attribute_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_CURRENT_USER_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api.get_current_user_attributes_v400(sent.call()),
                    ),
                ),
                (
                    &UPDATE_CURRENT_USER_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_current_user_attribute_v400(
                                sent.call(),
                                sent.path("USER_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_USERS_V210,
                    |api, sent| routes::answer(api.get_users_v210(sent.call())),
                ),
                (
                    &GET_USERS_V300,
                    |api, sent| routes::answer(
                        api
                            .get_users_v300(
                                sent.call(),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("locked_status"),
                                sent.query("is_deleted"),
                            ),
                    ),
                ),
                (
                    &GET_LOGOUT_LINK_V400,
                    |api, sent| routes::answer(api.get_logout_link_v400(sent.call())),
                ),
                (
                    &GET_USER_V300,
                    |api, sent| routes::answer(
                        api.get_user_v300(sent.call(), sent.path("EMAIL")),
                    ),
                ),
                (
                    &GET_USER_BY_PROVIDER_AND_USERNAME_V510,
                    |api, sent| routes::answer(
                        api
                            .get_user_by_provider_and_username_v510(
                                sent.call(),
                                sent.path("PROVIDER"),
                                sent.path("USERNAME"),
                            ),
                    ),
                ),
                (
                    &GET_USER_BY_USERNAME_V300,
                    |api, sent| routes::answer(
                        api.get_user_by_username_v300(sent.call(), sent.path("USERNAME")),
                    ),
                ),
                (
                    &GET_USER_BY_USERNAME_V400,
                    |api, sent| routes::answer(
                        api.get_user_by_username_v400(sent.call(), sent.path("USERNAME")),
                    ),
                ),
                (
                    &LOCK_USER_BY_PROVIDER_AND_USERNAME_V510,
                    |api, sent| routes::answer(
                        api
                            .lock_user_by_provider_and_username_v510(
                                sent.call(),
                                sent.path("PROVIDER"),
                                sent.path("USERNAME"),
                            ),
                    ),
                ),
                (
                    &LOCK_USER_V400,
                    |api, sent| routes::answer(
                        api.lock_user_v400(sent.call(), sent.path("USERNAME")),
                    ),
                ),
                (
                    &GET_USER_V200,
                    |api, sent| routes::answer(
                        api.get_user_v200(sent.call(), sent.path("USER_EMAIL")),
                    ),
                ),
                (
                    &DELETE_USER_V400,
                    |api, sent| routes::answer(
                        api.delete_user_v400(sent.call(), sent.path("USER_ID")),
                    ),
                ),
                (
                    &GET_USER_WITH_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_user_with_attributes_v400(
                                sent.call(),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_AUTH_CONTEXT_V310,
                    |api, sent| routes::answer(
                        api
                            .create_user_auth_context_v310(
                                sent.call(),
                                sent.path("USER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_USER_AUTH_CONTEXTS_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_user_auth_contexts_v310(
                                sent.call(),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_USER_AUTH_CONTEXTS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_user_auth_contexts_v310(
                                sent.call(),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_AUTH_CONTEXT_V500,
                    |api, sent| routes::answer(
                        api
                            .create_user_auth_context_v500(
                                sent.call(),
                                sent.path("USER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_USER_AUTH_CONTEXTS_V500,
                    |api, sent| routes::answer(
                        api
                            .get_user_auth_contexts_v500(
                                sent.call(),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_USER_AUTH_CONTEXT_BY_ID_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_user_auth_context_by_id_v310(
                                sent.call(),
                                sent.path("USER_ID"),
                                sent.path("USER_AUTH_CONTEXT_ID"),
                            ),
                    ),
                ),
                (
                    &REFRESH_USER_V310,
                    |api, sent| routes::answer(
                        api.refresh_user_v310(sent.call(), sent.path("USER_ID")),
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_16,
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_16,
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_16,
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_16,
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
        &super::shared::ERROR_403_OBP_20006_27,
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_29,
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
        &super::shared::ERROR_403_OBP_20006_27,
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_403_OBP_20006_29,
        &super::shared::ERROR_404_OBP_20027,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-answerUserAuthContextUpdateChallenge`.
pub static ANSWER_USER_AUTH_CONTEXT_UPDATE_CHALLENGE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-answerUserAuthContextUpdateChallenge",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/users/current/auth-context-updates/{AUTH_CONTEXT_UPDATE_ID}/challenge",
    template: "/banks/{BANK_ID}/users/current/auth-context-updates/{AUTH_CONTEXT_UPDATE_ID}/challenge",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Answer an auth context challenge (v3.1.0)",
    description: "Completes an auth context update that was started before: the user sends the code received in `answer`.\nNeeds a login but no role. The prefixes `v3.1.0` and `v4.0.0` lead here.\n\nThe right code makes the request `ACCEPTED` and stores its key and value as an auth context of the user;\nfor the key `CUSTOMER_NUMBER` the user is also linked to that customer. A wrong code is no error either:\nthe answer is 200 with `status` `REJECTED`, and a request that was answered once keeps its status. An\nunknown or expired request is 400.",
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
            name: "AUTH_CONTEXT_UPDATE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the started update of the auth context (`user_auth_context_update_id`).",
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
        status: 200u16,
        description: "The update request with its new status, `ACCEPTED` or `REJECTED`.",
        schema: Some(&super::user::USER_AUTH_CONTEXT_UPDATE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_context_update_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"status\":\"INITIATED\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_25,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-answerUserAuthContextUpdateChallenge`.
pub static ANSWER_USER_AUTH_CONTEXT_UPDATE_CHALLENGE_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-answerUserAuthContextUpdateChallenge",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks/{BANK_ID}/users/current/auth-context-updates/{AUTH_CONTEXT_UPDATE_ID}/challenge",
    template: "/banks/{BANK_ID}/users/current/auth-context-updates/{AUTH_CONTEXT_UPDATE_ID}/challenge",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["User", "New-Style"],
    summary: "Answer an auth context challenge (v5.0.0: with app)",
    description: "Completes an auth context update that was started before: the user sends the code received in `answer`.\nNeeds a login but no role. The prefixes `v5.0.0` and `v5.1.0` lead here; new against v3.1.0 is\n`consumer_id`, the app that is concerned.\n\nThe right code makes the request `ACCEPTED` and stores its key and value as an auth context; for the key\n`CUSTOMER_NUMBER` the user is also linked to that customer. A wrong code is answered with 200 and\n`status` `REJECTED`. An unknown or expired request is 400.",
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
            name: "AUTH_CONTEXT_UPDATE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the started update of the auth context (`user_auth_context_update_id`).",
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
                json: "{\"answer\":\"123\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The update request with its new status, `ACCEPTED` or `REJECTED`.",
        schema: Some(&super::user::USER_AUTH_CONTEXT_UPDATE_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_context_update_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"status\":\"INITIATED\",\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_25,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50200-auth-context",
                summary: "There is no started update of the auth context with this id; start one and answer it with its own id.",
                json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested. <- OBP-30057: User Auth Context Update not found by AUTH_CONTEXT_UPDATE_ID.\"}",
                slots: &[],
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
/// `OBPv3.1.0-createUserAuthContextUpdateRequest`.
pub static CREATE_USER_AUTH_CONTEXT_UPDATE_REQUEST_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createUserAuthContextUpdateRequest",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/users/current/auth-context-updates/{SCA_METHOD}",
    template: "/banks/{BANK_ID}/users/current/auth-context-updates/{SCA_METHOD}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Start an auth context update (v3.1.0)",
    description: "Lets users prove for themselves that a customer number is theirs: the request is stored and a code is\nsent, which is then posted to the `challenge` operation. Needs a login but no role; a server that checks\nthe scopes of apps asks the app for `CanCreateUserAuthContextUpdate`. The prefixes `v3.1.0` and `v4.0.0`\nlead here.\n\n`SCA_METHOD` is `EMAIL` or `SMS`. Without a connected core banking system only the key `CUSTOMER_NUMBER`\nis accepted, the number must belong to a customer of the bank, the e-mail goes to that customer's\naddress, and `SMS` sends nothing.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-30053: Could not insert the UserAuthContext",
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
            name: "SCA_METHOD",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("EMAIL"),
            description: "How the code for confirmation is sent, `SMS` or `EMAIL`; nothing else is accepted.",
            schema: &schema::Schema {
                name: None,
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
        schema: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The update request, still to be answered.",
        schema: Some(&super::user::USER_AUTH_CONTEXT_UPDATE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_context_update_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"status\":\"INITIATED\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_24,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30053,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createUserAuthContextUpdateRequest`.
pub static CREATE_USER_AUTH_CONTEXT_UPDATE_REQUEST_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createUserAuthContextUpdateRequest",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks/{BANK_ID}/users/current/auth-context-updates/{SCA_METHOD}",
    template: "/banks/{BANK_ID}/users/current/auth-context-updates/{SCA_METHOD}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["User", "New-Style"],
    summary: "Start an auth context update (v5.0.0: with app)",
    description: "Lets users prove for themselves that a customer number is theirs: the request is stored and a code is\nsent, which is then posted to the `challenge` operation. Needs a login but no role; a server that checks\nthe scopes of apps asks the app for `CanCreateUserAuthContextUpdate`. The prefixes `v5.0.0` and `v5.1.0`\nlead here; new against v3.1.0 is `consumer_id`.\n\n`SCA_METHOD` is `EMAIL` or `SMS`, and blanks around `key` and `value` are cut off. Without a connected\ncore banking system only the key `CUSTOMER_NUMBER` is accepted, the e-mail goes to the address of the\ncustomer with that number, and `SMS` sends nothing.",
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
        "OBP-30053: Could not insert the UserAuthContext",
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
            name: "SCA_METHOD",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("EMAIL"),
            description: "How the code for confirmation is sent, `SMS` or `EMAIL`; nothing else is accepted.",
            schema: &schema::Schema {
                name: None,
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
        schema: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The update request with the app, still to be answered.",
        schema: Some(&super::user::USER_AUTH_CONTEXT_UPDATE_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_context_update_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"status\":\"INITIATED\",\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_24,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30053,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-resetPasswordUrl`.
pub static RESET_PASSWORD_URL_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-resetPasswordUrl",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/user/reset-password-url",
    template: "/management/user/reset-password-url",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Create a link for resetting a password",
    description: "Creates a link under which a user can set a new password; the caller has to hand it on, nothing is sent.\nNeeds a login and the system role `CanCreateResetPasswordUrl`. The prefixes `v4.0.0` to `v5.1.0` lead\nhere.\n\n`username`, `email` and `user_id` must belong to the same user, whose e-mail must be confirmed;\notherwise the answer is still 201, with an empty `reset_password_url`. A server that has not switched\nthis on refuses with OBP-50017.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateResetPasswordUrl",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateResetPasswordUrl",
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
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::user::POST_RESET_PASSWORD_URL_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"username\":\"jobloggs\",\"email\":\"jo@gmail.com\",\"user_id\":\"74a8ebcc-10e4-4036-bef3-9835922246bf\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The link, or an empty text where no user matched.",
        schema: Some(&super::user::RESET_PASSWORD_URL_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"reset_password_url\":\"https://apisandbox.openbankproject.com/user_mgt/reset_password/QOL1CPNJPCZ4BRMPX3Z01DPOX1HMGU3L\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateResetPasswordUrl\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMySpaces`.
pub static GET_MY_SPACES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMySpaces",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/spaces",
    template: "/my/spaces",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "List my spaces",
    description: "Lists the banks (\"spaces\") whose dynamically added operations the calling user may read: those where the\nuser holds the role `CanReadDynamicResourceDocsAtOneBank`. Needs a login; without that role the list is\nempty. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nOnly ids are sent; the banks themselves are read with other operations.",
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
        description: "The ids of the banks, possibly none.",
        schema: Some(&super::user::MY_SPACES),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_ids\":[\"gh.29.uk\"]}",
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
/// `OBPv4.0.0-createCurrentUserAttribute`.
pub static CREATE_CURRENT_USER_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createCurrentUserAttribute",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/my/user/attributes",
    template: "/my/user/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Add an attribute to myself",
    description: "Stores a named value with the calling user. Needs a login but no role. The prefixes `v4.0.0` to `v5.1.0`\nlead here.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is 400. A name that is already\nthere is not replaced: a second attribute is added. To change one, use `PUT` with its id; there is no\noperation to delete one.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its id.",
        schema: Some(&super::customer::USER_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\",\"insert_date\":\"2026-11-22T11:27:13Z\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_28,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCurrentUserAttributes`.
pub static GET_CURRENT_USER_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCurrentUserAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/user/attributes",
    template: "/my/user/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "List my attributes",
    description: "Lists the attributes that the calling user has stored, each with its id, type and value. Needs a login\nbut no role. The prefixes `v4.0.0` to `v5.1.0` lead here. There is no paging.",
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
        description: "The attributes of the calling user, possibly none.",
        schema: Some(&super::user::USER_ATTRIBUTES_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_attributes\":[{\"user_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\",\"insert_date\":\"2026-11-22T11:27:13Z\"}]}",
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
/// `OBPv4.0.0-updateCurrentUserAttribute`.
pub static UPDATE_CURRENT_USER_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateCurrentUserAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/my/user/attributes/{USER_ATTRIBUTE_ID}",
    template: "/my/user/attributes/{USER_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Change one of my attributes",
    description: "Replaces name, type and value of an attribute of the calling user. Needs a login but no role. The\nprefixes `v4.0.0` to `v5.1.0` lead here.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. An unknown id is 400 with OBP-50200, not\n404; an unusable body is reported as an attribute that was not found.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "USER_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute of a user (`user_attribute_id`).",
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
                json: "{\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed attribute.",
        schema: Some(&super::customer::USER_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\",\"insert_date\":\"2026-11-22T11:27:13Z\"}",
                slots: &[
                    contract::Slot {
                        start: 22usize,
                        end: 58usize,
                        part: "USER_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_28,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getUsers`.
pub static GET_USERS_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getUsers",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/users",
    template: "/users",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0"],
    introduced: "v2.1.0",
    tags: &["User"],
    summary: "List all users (v2.1.0: paging by headers)",
    description: "Lists the users of the server with their roles. Needs a login and the system role `CanGetAnyUser`. The\nprefixes `v2.1.0` and `v2.2.0` lead here.\n\nUnless told otherwise at most 500 users are sent. This version reads `limit` and `offset` from the\nrequest headers of these names (also `obp_limit` and `obp_offset`), not from the query. Deleted users\nare left out.",
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
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The users with their roles.",
        schema: Some(&super::user::USERS_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}]}",
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
        &super::shared::ERROR_403_OBP_20006_16,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getUsers`.
pub static GET_USERS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getUsers",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users",
    template: "/users",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["User", "New-Style"],
    summary: "List all users (v3.0.0: paging by query)",
    description: "Lists the users of the server with their roles. Needs a login and the system role `CanGetAnyUser`. The\nprefixes `v3.0.0` and `v3.1.0` lead here; a longer form answers from `v4.0.0` on.\n\nWithout `limit` at most 500 users are sent. Deleted users are left out unless `is_deleted=true` asks for\nthem alone. `locked_status` is applied to the page that was read, so a page may hold fewer than `limit`\nusers.",
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
            name: "locked_status",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("active"),
            description: "Only users who are locked after too many failed logins (`locked`) or only the others (`active`); any other value is ignored.",
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
            description: "With `true` only deleted users, otherwise only those who are not deleted.",
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
        description: "The users with their roles.",
        schema: Some(&super::user::USERS_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}]}",
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
        &super::shared::STATUS_403_2,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_16,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getLogoutLink`.
pub static GET_LOGOUT_LINK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getLogoutLink",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/current/logout-link",
    template: "/users/current/logout-link",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Get the link for logging out",
    description: "Tells the address of the web page where a user ends the session at the server's own pages. Needs a login\nbut no role. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe link is the same for everybody: it is put together from the server's configured host name. Calling\nthis operation does not end anything by itself.",
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
        description: "The link to the logout page of the server.",
        schema: Some(&super::user::LOGOUT_LINK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"link\":\"127.0.0.1:8080/user_mgt/logout\"}",
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
/// `OBPv3.0.0-getUser`.
pub static GET_USER_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getUser",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users/email/{EMAIL}/terminator",
    template: "/users/email/{EMAIL}/terminator",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["User", "New-Style"],
    summary: "Find users by e-mail address (v3.0.0)",
    description: "Lists the users who registered with an e-mail address, with their roles. Needs a login and the system\nrole `CanGetAnyUser`. The prefixes `v3.0.0` and `v3.1.0` lead here.\n\n`EMAIL` in the path stands for the address, although it is written without braces; the closing\n`terminator` is a fixed part that keeps the ending of the address. An unknown address gives an empty\nlist, not an error.",
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
        schema: Some(&super::user::USERS_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}]}",
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
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_20007,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyUser\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-getUserByProviderAndUsername`.
pub static GET_USER_BY_PROVIDER_AND_USERNAME_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getUserByProviderAndUsername",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/users/provider/{PROVIDER}/username/{USERNAME}",
    template: "/users/provider/{PROVIDER}/username/{USERNAME}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["User", "New-Style"],
    summary: "Get a user by provider and login name",
    description: "Gets one user with the roles granted and whether the user is locked or deleted. Needs a login and the\nsystem role `CanGetAnyUser`. Only the prefix `v5.1.0` leads here.\n\n`PROVIDER` tells where the user logs in; the same login name may exist at several providers. A provider\nthat is a URL has to be URL-encoded. The documented members `views` and `agreements` are not sent. An\nunknown user is 404.",
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
        "OBP-20027: User not found by provider and username.",
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
        description: "The user with roles and lock.",
        schema: Some(&super::user::USER_JSON_V400V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]},\"agreements\":[{\"type\":\"\",\"text\":\"\"}],\"is_deleted\":false,\"last_marketing_agreement_signed_date\":\"1100-01-01T00:00:00Z\",\"is_locked\":false}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 138usize,
                        part: "PROVIDER",
                    },
                    contract::Slot {
                        start: 152usize,
                        end: 162usize,
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
        &super::shared::ERROR_403_OBP_20006_16,
        &super::shared::ERROR_404_OBP_20027_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getUserByUsername`.
pub static GET_USER_BY_USERNAME_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getUserByUsername",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users/username/{USERNAME}",
    template: "/users/username/{USERNAME}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["User", "New-Style"],
    summary: "Get a user by login name (v3.0.0)",
    description: "Gets one user of this server's own login with the roles granted. Needs a login and the system role\n`CanGetAnyUser`. The prefixes `v3.0.0` and `v3.1.0` lead here.\n\nThe documentation shows a list `users`, but the server sends the user alone. Users who log in through\nanother provider are not found. An unknown name is 404.",
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
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-20027: User not found by provider and username.",
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
                    contract::Slot {
                        start: 152usize,
                        end: 162usize,
                        part: "USERNAME",
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
                        start: 127usize,
                        end: 148usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 162usize,
                        end: 172usize,
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
        &super::shared::ERROR_403_OBP_20006_16,
        &super::shared::ERROR_404_OBP_20027_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserByUsername`.
pub static GET_USER_BY_USERNAME_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserByUsername",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/username/{USERNAME}",
    template: "/users/username/{USERNAME}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Get a user by login name (v4.0.0)",
    description: "Gets one user of this server's own login with the roles granted and whether the user is locked or\ndeleted. Needs a login and the system role `CanGetAnyUser`. The prefixes `v4.0.0` and `v5.0.0` lead\nhere; with `v5.1.0` the path also names the provider.\n\nThe documented members `views` and `agreements` are not sent. An unknown name is 404.",
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
        "OBP-20027: User not found by provider and username.",
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
        description: "The user with roles and lock.",
        schema: Some(&super::user::USER_JSON_V400V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]},\"agreements\":[{\"type\":\"\",\"text\":\"\"}],\"is_deleted\":false,\"last_marketing_agreement_signed_date\":\"1100-01-01T00:00:00Z\",\"is_locked\":false}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 138usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 152usize,
                        end: 162usize,
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
        &super::shared::ERROR_403_OBP_20006_16,
        &super::shared::ERROR_404_OBP_20027_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-lockUserByProviderAndUsername`.
pub static LOCK_USER_BY_PROVIDER_AND_USERNAME_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-lockUserByProviderAndUsername",
    method: contract::Verb::POST,
    path: "/obp/v5.1.0/users/{PROVIDER}/{USERNAME}/locks",
    template: "/users/{PROVIDER}/{USERNAME}/locks",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["User", "New-Style"],
    summary: "Lock a user (v5.1.0: with provider)",
    description: "Locks the user with this login name at this provider. Needs a login and the system role `CanLockUser`.\nOnly the prefix `v5.1.0` leads here.\n\nNo body is needed and the answer is 200, not 201. `type_of_lock` is `lock_via_api`; locking again only\nrenews `last_lock_date`. An unknown user is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanLockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanLockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
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
        description: "The lock with its date.",
        schema: Some(&super::user::USER_LOCK_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"type_of_lock\":\"lock_via_api\",\"last_lock_date\":\"1100-01-01T01:01:01Z\"}",
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
        &super::shared::ERROR_403_OBP_20006_25,
        &super::shared::ERROR_404_OBP_20027_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-lockUser`.
pub static LOCK_USER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-lockUser",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/users/{USERNAME}/locks",
    template: "/users/{USERNAME}/locks",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Lock a user (v4.0.0)",
    description: "Locks a user of this server's own login. Needs a login and the system role `CanLockUser`. The prefixes\n`v4.0.0` and `v5.0.0` lead here; with `v5.1.0` the path also names the provider.\n\nNo body is needed and the answer is 200, not 201. `type_of_lock` is `lock_via_api`; locking again only\nrenews `last_lock_date`. An unknown login name is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanLockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanLockUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
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
        description: "The lock with its date.",
        schema: Some(&super::user::USER_LOCK_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"type_of_lock\":\"lock_via_api\",\"last_lock_date\":\"1100-01-01T01:01:01Z\"}",
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
        &super::shared::ERROR_403_OBP_20006_25,
        &super::shared::ERROR_404_OBP_20027_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getUser`.
pub static GET_USER_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getUser",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/users/{USER_EMAIL}",
    template: "/users/{USER_EMAIL}",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v2.0.0",
    tags: &["User"],
    summary: "Find users by e-mail address (v2.0.0)",
    description: "Lists the users who registered with the e-mail address in the path, with their roles. Needs a login and\nthe system role `CanGetAnyUser`. The prefixes `v2.0.0` to `v2.2.0` lead here.\n\nSeveral users may share one address, so the answer is a list; an unknown address gives an empty list,\nnot an error. The last part of the URL is taken as it stands, so the address must not be URL-encoded.\nFrom `v3.0.0` on the path is `/users/email/EMAIL/terminator`.",
    style: contract::Style::Classic,
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
            name: "USER_EMAIL",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("felixsmith@example.com"),
            description: "E-mail address of the user.",
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
        schema: Some(&super::user::USERS_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}]}",
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
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20007,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_16,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv4.0.0-deleteUser`.
pub static DELETE_USER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteUser",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/users/{USER_ID}",
    template: "/users/{USER_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Delete a user",
    description: "Makes a user unusable: personal data and login are overwritten with random text and the user counts as\ndeleted, while the record itself stays. Needs a login and the system role `CanDeleteUser`. The prefixes\n`v4.0.0` to `v5.1.0` lead here.\n\nIt cannot be undone. An unknown user is 404. The answer is 200 with a body, not 204; it is `true` only\nfor users who came by an invitation, and `false` for others even when their data were overwritten.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
        description: "A bare `true` or `false`; `false` need not mean failure.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteUser\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserWithAttributes`.
pub static GET_USER_WITH_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserWithAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/{USER_ID}/attributes",
    template: "/users/{USER_ID}/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User", "New-Style"],
    summary: "Get a user with attributes",
    description: "Reads one user together with the attributes stored with that user. Needs a login and the system role\n`CanGetUsersWithAttributes`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn unknown user is 400, not 404. Roles are not in this answer.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUsersWithAttributes",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUsersWithAttributes",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
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
        description: "The user with the attributes, possibly none.",
        schema: Some(&super::customer::USER_WITH_ATTRIBUTES_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"user_attributes\":[{\"user_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\",\"insert_date\":\"2026-11-22T11:27:13Z\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetUsersWithAttributes\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createUserAuthContext`.
pub static CREATE_USER_AUTH_CONTEXT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createUserAuthContext",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/users/{USER_ID}/auth-context",
    template: "/users/{USER_ID}/auth-context",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Add an auth context to a user (v3.1.0)",
    description: "Stores a key and a value with a user. They are handed to the core banking system with that user's calls,\nfor example the number under which the bank knows the customer. Needs a login and the system role\n`CanCreateUserAuthContext`. The prefixes `v3.1.0` and `v4.0.0` lead here.\n\nBlanks around `key` and `value` are cut off. Afterwards the user's access to accounts is refreshed. An\nunknown user is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserAuthContext",
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
        "OBP-30053: Could not insert the UserAuthContext",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
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
    request: Some(contract::RequestBody {
        schema: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new auth context with its id.",
        schema: Some(&super::user::USER_AUTH_CONTEXT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_context_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"time_stamp\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 74usize,
                        end: 110usize,
                        part: "USER_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_24,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30053,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_10,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteUserAuthContexts`.
pub static DELETE_USER_AUTH_CONTEXTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteUserAuthContexts",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/users/{USER_ID}/auth-context",
    template: "/users/{USER_ID}/auth-context",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Delete all auth contexts of a user",
    description: "Deletes every key and value that is stored with a user. Needs a login and the system role\n`CanDeleteUserAuthContext`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nAn unknown user is 404. Unlike the deletion of a single entry this does not refresh the user's access to\naccounts; `POST /users/{USER_ID}/refresh` does.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
        description: "Whether they were deleted, as a bare `true` or `false`.",
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
        &super::shared::ERROR_403_OBP_20006_13,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getUserAuthContexts`.
pub static GET_USER_AUTH_CONTEXTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getUserAuthContexts",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/users/{USER_ID}/auth-context",
    template: "/users/{USER_ID}/auth-context",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "List the auth contexts of a user (v3.1.0)",
    description: "Lists the keys and values that are stored with a user and handed to the core banking system with that\nuser's calls. Needs a login and the system role `CanGetUserAuthContext`. The prefixes `v3.1.0` and\n`v4.0.0` lead here.\n\nAn unknown user is 404. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
        description: "The auth contexts of the user, possibly none.",
        schema: Some(&super::user::USER_AUTH_CONTEXTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_contexts\":[{\"user_auth_context_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"time_stamp\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 97usize,
                        end: 133usize,
                        part: "USER_ID",
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
        &super::shared::ERROR_403_OBP_20006_24,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-20005",
                summary: "There is no user with this id; use the `user_id`, not the login name.",
                json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID. Current USER_ID(9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1)\"}",
                slots: &[
                    contract::Slot {
                        start: 108usize,
                        end: 144usize,
                        part: "USER_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createUserAuthContext`.
pub static CREATE_USER_AUTH_CONTEXT_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createUserAuthContext",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/users/{USER_ID}/auth-context",
    template: "/users/{USER_ID}/auth-context",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["User", "New-Style"],
    summary: "Add an auth context to a user (v5.0.0: with app)",
    description: "Stores a key and a value with a user, to be handed to the core banking system with that user's calls.\nNeeds a login and the system role `CanCreateUserAuthContext`. The prefixes `v5.0.0` and `v5.1.0` lead\nhere; new against v3.1.0 is `consumer_id`, the app that made the entry.\n\nBlanks around `key` and `value` are cut off. Afterwards the user's access to accounts is refreshed. An\nunknown user is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserAuthContext",
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
        "OBP-30053: Could not insert the UserAuthContext",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
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
    request: Some(contract::RequestBody {
        schema: &super::user::POST_USER_AUTH_CONTEXT_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new auth context with its id and the app.",
        schema: Some(&super::user::USER_AUTH_CONTEXT_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_context_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"time_stamp\":\"1100-01-01T00:00:00Z\",\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[
                    contract::Slot {
                        start: 74usize,
                        end: 110usize,
                        part: "USER_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_24,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30053,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_10,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getUserAuthContexts`.
pub static GET_USER_AUTH_CONTEXTS_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getUserAuthContexts",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/users/{USER_ID}/auth-context",
    template: "/users/{USER_ID}/auth-context",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["User", "New-Style"],
    summary: "List the auth contexts of a user (v5.0.0: with app)",
    description: "Lists the keys and values that are stored with a user. Needs a login and the system role\n`CanGetUserAuthContext`. The prefixes `v5.0.0` and `v5.1.0` lead here; new against v3.1.0 is\n`consumer_id`, the app that made the entry.\n\nThe documentation shows a single entry, but the server sends the list `user_auth_contexts`. An unknown\nuser is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
        description: "The auth contexts of the user, possibly none.",
        schema: Some(&super::user::USER_AUTH_CONTEXTS_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_auth_contexts\":[{\"user_auth_context_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"time_stamp\":\"1100-01-01T00:00:00Z\",\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}]}",
                slots: &[
                    contract::Slot {
                        start: 97usize,
                        end: 133usize,
                        part: "USER_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"user_auth_context_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"key\":\"CUSTOMER_NUMBER\",\"value\":\"78987432\",\"time_stamp\":\"1100-01-01T00:00:00Z\",\"consumer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[
                    contract::Slot {
                        start: 74usize,
                        end: 110usize,
                        part: "USER_ID",
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
        &super::shared::ERROR_403_OBP_20006_24,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteUserAuthContextById`.
pub static DELETE_USER_AUTH_CONTEXT_BY_ID_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteUserAuthContextById",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/users/{USER_ID}/auth-context/{USER_AUTH_CONTEXT_ID}",
    template: "/users/{USER_ID}/auth-context/{USER_AUTH_CONTEXT_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Delete one auth context of a user",
    description: "Deletes one key and value that is stored with a user. Needs a login and the system role\n`CanDeleteUserAuthContext`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nAn unknown user is 404. Afterwards the access of the user named in `USER_ID` to accounts is refreshed.\nIt is not checked that the auth context belongs to that user.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUserAuthContext",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
        contract::Parameter {
            name: "USER_AUTH_CONTEXT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of one entry of the auth context of a user (`user_auth_context_id`).",
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
        description: "Whether it was deleted, as a bare `true` or `false`.",
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
        &super::shared::ERROR_403_OBP_20006_13,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-refreshUser`.
pub static REFRESH_USER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-refreshUser",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/users/{USER_ID}/refresh",
    template: "/users/{USER_ID}/refresh",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["User", "New-Style"],
    summary: "Refresh a user's access to accounts",
    description: "Asks the core banking system again which accounts a user holds and adjusts views and access to them.\nNeeds a login and the system role `CanRefreshUser`. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nTrap: the role is looked for at the user named in `USER_ID`, not at the caller, so refreshing a user\nwithout the role is 403. The refresh goes on in the background; `duration_time` does not tell that it\nhas finished.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanRefreshUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanRefreshUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        status: 201u16,
        description: "How long the call took, in milliseconds.",
        schema: Some(&super::user::REFRESH_USER_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"duration_time\":\"10 ms\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanRefreshUser\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
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
    &ANSWER_USER_AUTH_CONTEXT_UPDATE_CHALLENGE_V310,
    &ANSWER_USER_AUTH_CONTEXT_UPDATE_CHALLENGE_V500,
    &CREATE_USER_AUTH_CONTEXT_UPDATE_REQUEST_V310,
    &CREATE_USER_AUTH_CONTEXT_UPDATE_REQUEST_V500,
    &RESET_PASSWORD_URL_V400,
    &GET_MY_SPACES_V400,
    &CREATE_CURRENT_USER_ATTRIBUTE_V400,
    &GET_CURRENT_USER_ATTRIBUTES_V400,
    &UPDATE_CURRENT_USER_ATTRIBUTE_V400,
    &GET_USERS_V210,
    &GET_USERS_V300,
    &GET_LOGOUT_LINK_V400,
    &GET_USER_V300,
    &GET_USER_BY_PROVIDER_AND_USERNAME_V510,
    &GET_USER_BY_USERNAME_V300,
    &GET_USER_BY_USERNAME_V400,
    &LOCK_USER_BY_PROVIDER_AND_USERNAME_V510,
    &LOCK_USER_V400,
    &GET_USER_V200,
    &DELETE_USER_V400,
    &GET_USER_WITH_ATTRIBUTES_V400,
    &CREATE_USER_AUTH_CONTEXT_V310,
    &DELETE_USER_AUTH_CONTEXTS_V310,
    &GET_USER_AUTH_CONTEXTS_V310,
    &CREATE_USER_AUTH_CONTEXT_V500,
    &GET_USER_AUTH_CONTEXTS_V500,
    &DELETE_USER_AUTH_CONTEXT_BY_ID_V310,
    &REFRESH_USER_V310,
];
