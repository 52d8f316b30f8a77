//! Generated from openapi/user.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
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
impl contract::Described for ViewJSON300 {
    const SCHEMA: &'static schema::Schema = &VIEW_JSON300;
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
impl contract::Described for ViewsJSON300 {
    const SCHEMA: &'static schema::Schema = &VIEWS_JSON300;
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
impl contract::Described for UserJsonV200 {
    const SCHEMA: &'static schema::Schema = &USER_JSON_V200;
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
impl contract::Described for UserJsonV300 {
    const SCHEMA: &'static schema::Schema = &USER_JSON_V300;
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
impl contract::Described for CreateUserJson {
    const SCHEMA: &'static schema::Schema = &CREATE_USER_JSON;
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
/// What `OBPv2.0.0-createUser` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum CreateUserV200Response {
    /// The new user, still without roles.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::user::UserJsonV200>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
    /// The name is already taken.
    #[oai(status = 409u16)]
    Conflict(crate::payload::Payload<super::shared::Error>),
    /// The server broke off while working; on the oldest operations the body may be the cause.
    #[oai(status = 500u16)]
    InternalServerError(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv2.0.0-getCurrentUser` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetCurrentUserV200Response {
    /// The user with the granted roles.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::user::UserJsonV200>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
    /// The server broke off while working; on the oldest operations the body may be the cause.
    #[oai(status = 500u16)]
    InternalServerError(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv3.0.0-getCurrentUser` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetCurrentUserV300Response {
    /// The user with roles and views.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::user::UserJsonV300>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
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
}
/// Binds a [`UserApi`] to its routes.
#[derive(Debug)]
pub struct UserRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: UserApi> UserRoutes<A> {
    /// Register a user
    ///
    /// Creates a user who can then log in; no login is needed and all five members are required.
    ///
    /// A password has at least 10 characters of all four kinds or more than 16 of any kind; the documented one is
    /// refused. A login name that is taken is 409, while an e-mail address may be used by several users. Some errors
    /// carry no OBP code. Some servers ask for the e-mail to be confirmed before the first login.
    #[oai(
        path = "/obp/v2.0.0/users",
        method = "post",
        operation_id = "OBPv2.0.0-createUser",
        tag = "super::Tag::User"
    )]
    async fn create_user_v200(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::user::CreateUserJson>,
    ) -> poem::Result<CreateUserV200Response> {
        self.0.create_user_v200(call, body).await.map_err(poem::Error::from)
    }
    /// Get the logged-in user (v2.0.0)
    ///
    /// Tells who the token belongs to and which roles that user has. Needs a login but no role. The prefixes `v2.0.0` to `v2.2.0` lead here.
    #[oai(
        path = "/obp/v2.0.0/users/current",
        method = "get",
        operation_id = "OBPv2.0.0-getCurrentUser",
        tag = "super::Tag::User"
    )]
    async fn get_current_user_v200(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<GetCurrentUserV200Response> {
        self.0.get_current_user_v200(call).await.map_err(poem::Error::from)
    }
    /// Get the logged-in user (v3.0.0 on: with views)
    ///
    /// Tells who the token belongs to; a good way to test a token. Needs a login but no role. The prefixes `v3.0.0`
    /// to `v5.1.0` lead here.
    ///
    /// New against v2.0.0 is `views`, the accounts the user may look at.
    #[oai(
        path = "/obp/v3.0.0/users/current",
        method = "get",
        operation_id = "OBPv3.0.0-getCurrentUser",
        tag = "super::Tag::User"
    )]
    async fn get_current_user_v300(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<GetCurrentUserV300Response> {
        self.0.get_current_user_v300(call).await.map_err(poem::Error::from)
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
        contract::Check::Login,
        contract::Check::Json,
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
        schema: Some(&super::user::USER_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[]}}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
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
        schema: Some(&super::user::USER_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
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
        schema: Some(&super::user::USER_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]},\"views\":{\"list\":[{\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"view_id\":\"owner\"}]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
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
/// The operations of `user.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_USER_V200,
    &GET_CURRENT_USER_V200,
    &GET_CURRENT_USER_V300,
];
