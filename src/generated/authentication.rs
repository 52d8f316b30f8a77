//! Generated from openapi/authentication.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Token for the following calls.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TokenJSON {
    /// Token to be sent with the following calls.
    pub token: String,
}
/// Table of [`TokenJSON`].
pub static TOKEN_JSON: schema::Schema = schema::Schema {
    name: Some("TokenJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "token",
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
                    description: "Token to be sent with the following calls.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Token for the following calls.",
};
/// What `directLogin` answers.
pub type DirectLoginResponse = crate::answer::Created<super::authentication::TokenJSON>;
/// The operations of `authentication.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AuthenticationApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Log in and get a token (DirectLogin) (`directLogin`).
    fn direct_login(
        &self,
        call: crate::call::Call,
        direct_login: Option<String>,
    ) -> impl Future<
        Output = Result<DirectLoginResponse, crate::error::ObpError>,
    > + Send {
        async move { Ok(DirectLoginResponse::Created(call.example())) }
    }
}
/// Binds a [`AuthenticationApi`] to its routes.
#[derive(Debug)]
pub struct AuthenticationRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AuthenticationApi> poem_openapi::OpenApi for AuthenticationRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Authentication", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Authentication", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &DIRECT_LOGIN,
                    |api, sent| routes::answer(
                        api.direct_login(sent.call(), sent.header("DirectLogin")),
                    ),
                ),
            ],
        );
    }
}
/// `directLogin`.
pub static DIRECT_LOGIN: contract::Operation = contract::Operation {
    id: "directLogin",
    method: contract::Verb::POST,
    path: "/my/logins/direct",
    template: "/my/logins/direct",
    aliases: &[],
    prefixes: &[],
    introduced: "",
    tags: &["Authentication"],
    summary: "Log in and get a token (DirectLogin)",
    description: "Exchanges user name, password and the key of an application for a token. The path has no `/obp` and no\nversion.\n\nThe three values stand in one header: `DirectLogin: username=\"…\",password=\"…\",consumer_key=\"…\"`;\n`Authorization: DirectLogin …` works as well, and the quotes may be left out. Body and content type are\nignored. A new login ends the user's earlier token. After several wrong passwords the account is locked and\neven the right one is refused.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[],
    parameters: &[
        contract::Parameter {
            name: "DirectLogin",
            location: contract::Location::Header,
            required: false,
            free: false,
            example: Some(
                "username=\"felix.smith\",password=\"Felix-Smith-2023!\",consumer_key=\"0ve1ksq0\"",
            ),
            description: "Token of the caller (`token=…`), or at login the user name, password and consumer key.",
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
        status: 201u16,
        description: "The token for the following calls.",
        schema: Some(&super::authentication::TOKEN_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"token\":\"eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ.nQyaEFOzmA2t6etDy1vW4PLUEw8ffM2OTJeXk8DZgyo\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20082",
                summary: "The login call has neither a `DirectLogin` nor an `Authorization` header; send one.",
                json: "{\"code\":400,\"message\":\"OBP-20082: Missing DirectLogin or Authorization header.\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20083",
                summary: "The `Authorization` header of the login call does not begin with the word `DirectLogin`; put it in front.",
                json: "{\"code\":400,\"message\":\"OBP-20083: Missing DirectLogin word at the value of Authorization header.\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20002",
                summary: "Parts of the DirectLogin header are missing; the message names them, so add them.",
                json: "{\"code\":400,\"message\":\"OBP-20002: These DirectLogin parameters are missing:username, password, consumer_key\"}",
                slots: &[
                    contract::Slot {
                        start: 75usize,
                        end: 107usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20011",
                summary: "A part of the login header holds characters that are not allowed; remove them.",
                json: "{\"code\":400,\"message\":\"OBP-20011: Value contains invalid characters\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20010",
                summary: "A part of the login header is too long; shorten it to at most 512 characters.",
                json: "{\"code\":400,\"message\":\"OBP-20010: Value too long\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("documented"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-35030",
                summary: "The consumer key holds characters other than letters, digits and `-`; copy it again.",
                json: "{\"code\":400,\"message\":\"OBP-35030: The Consumer Key must be alphanumeric. (A-Z, a-z, 0-9)\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("documented"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-35031",
                summary: "The consumer key is longer than 512 characters; copy it again.",
                json: "{\"code\":400,\"message\":\"OBP-35031: The Consumer Key max length <= 512\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-username-too-long",
                summary: "A failed login is counted by its user name, which is longer than the database allows; the message is the database's own, so shorten the name to at most 100 characters.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MUSERNAME CHARACTER VARYING(100)\\\": \\\"'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb... (512)\\\"; SQL statement:\\nINSERT INTO mappedbadloginattempt (mbadattemptssincelastsuccessorreset,mlastfailuredate,musername,provider) VALUES (?,?,?,?) [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 178usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-values",
                summary: "Several values of the login header have faults; the message gives one text for each, one behind the other.",
                json: "{\"code\":400,\"message\":\"OBP-20011: Value contains invalid charactersOBP-35030: The Consumer Key must be alphanumeric. (A-Z, a-z, 0-9)\"}",
                slots: &[
                    contract::Slot {
                        start: 23usize,
                        end: 132usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 401u16,
            example: contract::Example {
                name: "OBP-20008",
                summary: "The consumer key is unknown or disabled; use the key of a registered application.",
                json: "{\"code\":401,\"message\":\"OBP-20008: Invalid Consumer Key.\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 401u16,
            example: contract::Example {
                name: "OBP-20004",
                summary: "User name or password is wrong; correct them, since repeated failures lock the account.",
                json: "{\"code\":401,\"message\":\"OBP-20004: Invalid login credentials. Check username/password.\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 401u16,
            example: contract::Example {
                name: "OBP-20013",
                summary: "The account is locked after too many failed logins; the operator has to unlock it.",
                json: "{\"code\":401,\"message\":\"OBP-20013: The account has been locked, please contact administrator !\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `authentication.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&DIRECT_LOGIN];
