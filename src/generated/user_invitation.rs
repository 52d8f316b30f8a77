//! Generated from openapi/user-invitation.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Invitation to become a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserInvitationJsonV400 {
    /// First name of the invited person.
    pub first_name: String,
    /// Last name of the invited person.
    pub last_name: String,
    /// E-mail address of the invited person.
    pub email: String,
    /// Company that the invited person works for.
    pub company: String,
    /// Country of the invited person.
    pub country: String,
    /// What the user is invited for, for example `Developer`.
    pub purpose: String,
    /// State of the invitation.
    pub status: String,
}
/// Table of [`UserInvitationJsonV400`].
pub static USER_INVITATION_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UserInvitationJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "first_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::FirstName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "First name of the invited person.",
                },
            },
            schema::Property {
                name: "last_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::LastName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Last name of the invited person.",
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
                    description: "E-mail address of the invited person.",
                },
            },
            schema::Property {
                name: "company",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Company that the invited person works for.",
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
                    description: "Country of the invited person.",
                },
            },
            schema::Property {
                name: "purpose",
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
                    description: "What the user is invited for, for example `Developer`.",
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
                    description: "State of the invitation.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Invitation to become a user.",
};
/// Who is invited to become a user, and for what.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostUserInvitationJsonV400 {
    /// First name of the invited person.
    pub first_name: String,
    /// Last name of the invited person.
    pub last_name: String,
    /// E-mail address of the invited person.
    pub email: String,
    /// Company that the invited person works for.
    pub company: String,
    /// Country of the invited person.
    pub country: String,
    /// What the user is invited for, for example `Developer`.
    pub purpose: String,
}
/// Table of [`PostUserInvitationJsonV400`].
pub static POST_USER_INVITATION_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostUserInvitationJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "first_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::FirstName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "First name of the invited person.",
                },
            },
            schema::Property {
                name: "last_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::LastName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Last name of the invited person.",
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
                    description: "E-mail address of the invited person.",
                },
            },
            schema::Property {
                name: "company",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Company that the invited person works for.",
                },
            },
            schema::Property {
                name: "country",
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
                    description: "Country of the invited person.",
                },
            },
            schema::Property {
                name: "purpose",
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
                    description: "What the user is invited for, for example `Developer`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Who is invited to become a user, and for what.",
};
/// Secret key of an invitation.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostUserInvitationAnonymousJsonV400 {
    /// Number from the invitation link.
    pub secret_key: i64,
}
/// Table of [`PostUserInvitationAnonymousJsonV400`].
pub static POST_USER_INVITATION_ANONYMOUS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostUserInvitationAnonymousJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "secret_key",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number from the invitation link.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Secret key of an invitation.",
};
/// The invitations of the bank, possibly none.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserInvitationJsonV400sInUserInvitations {
    /// The invitations; empty if there is none.
    pub user_invitations: Vec<super::user_invitation::UserInvitationJsonV400>,
}
/// Table of [`UserInvitationJsonV400sInUserInvitations`].
pub static USER_INVITATION_JSON_V400S_IN_USER_INVITATIONS: schema::Schema = schema::Schema {
    name: Some("UserInvitationJsonV400sInUserInvitations"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_invitations",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::user_invitation::USER_INVITATION_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The invitations; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The invitations of the bank, possibly none.",
};
/// What `OBPv4.0.0-createUserInvitation` answers.
pub type CreateUserInvitationV400Response = crate::answer::Created<
    super::user_invitation::UserInvitationJsonV400,
>;
/// What `OBPv4.0.0-getUserInvitationAnonymous` answers.
pub type GetUserInvitationAnonymousV400Response = crate::answer::Created<
    super::user_invitation::UserInvitationJsonV400,
>;
/// What `OBPv4.0.0-getUserInvitations` answers.
pub type GetUserInvitationsV400Response = crate::answer::Ok<
    super::user_invitation::UserInvitationJsonV400sInUserInvitations,
>;
/// What `OBPv4.0.0-getUserInvitation` answers.
pub type GetUserInvitationV400Response = crate::answer::Ok<
    super::user_invitation::UserInvitationJsonV400,
>;
/// The operations of `user-invitation.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait UserInvitationApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Invite somebody to become a user (`OBPv4.0.0-createUserInvitation`).
    fn create_user_invitation_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::user_invitation::PostUserInvitationJsonV400>,
    ) -> impl Future<
        Output = Result<CreateUserInvitationV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserInvitationV400Response::Created(call.example())) }
    }
    /// Look up my invitation by its key (`OBPv4.0.0-getUserInvitationAnonymous`).
    fn get_user_invitation_anonymous_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::user_invitation::PostUserInvitationAnonymousJsonV400,
        >,
    ) -> impl Future<
        Output = Result<GetUserInvitationAnonymousV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(GetUserInvitationAnonymousV400Response::Created(call.example()))
        }
    }
    /// List the invitations of a bank (`OBPv4.0.0-getUserInvitations`).
    fn get_user_invitations_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetUserInvitationsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserInvitationsV400Response::Ok(call.example())) }
    }
    /// Get an invitation (`OBPv4.0.0-getUserInvitation`).
    fn get_user_invitation_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        secret_link: String,
    ) -> impl Future<
        Output = Result<GetUserInvitationV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserInvitationV400Response::Ok(call.example())) }
    }
}
/// Binds a [`UserInvitationApi`] to its routes.
#[derive(Debug)]
pub struct UserInvitationRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: UserInvitationApi> poem_openapi::OpenApi for UserInvitationRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("User-Invitation", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("User-Invitation", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_USER_INVITATION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_user_invitation_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_USER_INVITATION_ANONYMOUS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_user_invitation_anonymous_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_USER_INVITATIONS_V400,
                    |api, sent| routes::answer(
                        api.get_user_invitations_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_USER_INVITATION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_user_invitation_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("SECRET_LINK"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createUserInvitation`.
pub static CREATE_USER_INVITATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createUserInvitation",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user-invitation",
    template: "/banks/{BANK_ID}/user-invitation",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User-Invitation", "KYC", "New-Style"],
    summary: "Invite somebody to become a user",
    description: "Stores an invitation and sends an e-mail with a personal link to the address given. Needs a login and\nthe role `CanCreateUserInvitation` at the bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe new invitation has the `status` `CREATED`; its secret key is only in the link. It is not checked\nwhether the address was invited before or belongs to a user. Mind the path: `user-invitation` here,\n`user-invitations` for reading.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserInvitation",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserInvitation",
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
        "OBP-30008: User Customer Link not found by USER_ID",
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
        schema: &super::user_invitation::POST_USER_INVITATION_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"first_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"last_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"email\":\"felixsmith@example.com\",\"company\":\"Tesobe\",\"country\":\"Germany\",\"purpose\":\"Developer\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new invitation, without its secret key.",
        schema: Some(&super::user_invitation::USER_INVITATION_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"first_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"last_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"email\":\"felixsmith@example.com\",\"company\":\"TESOBE\",\"country\":\"Germany\",\"purpose\":\"Developer\",\"status\":\"CREATED\"}",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostUserInvitationJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30008_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateUserInvitation for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserInvitationAnonymous`.
pub static GET_USER_INVITATION_ANONYMOUS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserInvitationAnonymous",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user-invitations",
    template: "/banks/{BANK_ID}/user-invitations",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User-Invitation", "KYC", "New-Style"],
    summary: "Look up my invitation by its key",
    description: "Shows the invited person what was entered in the invitation, so that a registration form can be filled\nin. No login is needed: the `secret_key` from the link is enough. The prefixes `v4.0.0` to `v5.1.0` lead\nhere.\n\nIt is a `POST` answered with 201, although nothing is created. Only invitations with the `status`\n`CREATED` and not older than 24 hours are shown, others are 404; an unknown key is 400 with OBP-37882.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
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
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30008: User Customer Link not found by USER_ID",
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
        schema: &super::user_invitation::POST_USER_INVITATION_ANONYMOUS_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"secret_key\":5819479115482092878}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The invitation that is still open.",
        schema: Some(&super::user_invitation::USER_INVITATION_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"first_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"last_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"email\":\"felixsmith@example.com\",\"company\":\"TESOBE\",\"country\":\"Germany\",\"purpose\":\"Developer\",\"status\":\"CREATED\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostUserInvitationAnonymousJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-37882",
                summary: "There is no invitation with this secret key at the bank; check the key and the bank.",
                json: "{\"code\":400,\"message\":\"OBP-37882: Cannot get user invitation.\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30008_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserInvitations`.
pub static GET_USER_INVITATIONS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserInvitations",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user-invitations",
    template: "/banks/{BANK_ID}/user-invitations",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User-Invitation", "New-Style"],
    summary: "List the invitations of a bank",
    description: "Lists the invitations sent for a bank, whatever their state. Needs a login and the role\n`CanGetUserInvitation` at the bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe documentation shows a single invitation, but the server sends the list `user_invitations`. Secret\nkeys are not in it. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserInvitation",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserInvitation",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The invitations of the bank, possibly none.",
        schema: Some(
            &super::user_invitation::USER_INVITATION_JSON_V400S_IN_USER_INVITATIONS,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_invitations\":[{\"first_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"last_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"email\":\"felixsmith@example.com\",\"company\":\"TESOBE\",\"country\":\"Germany\",\"purpose\":\"Developer\",\"status\":\"CREATED\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"first_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"last_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"email\":\"felixsmith@example.com\",\"company\":\"TESOBE\",\"country\":\"Germany\",\"purpose\":\"Developer\",\"status\":\"CREATED\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetUserInvitation for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 101usize,
                        end: 109usize,
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
/// `OBPv4.0.0-getUserInvitation`.
pub static GET_USER_INVITATION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserInvitation",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user-invitations/{SECRET_LINK}",
    template: "/banks/{BANK_ID}/user-invitations/{SECRET_LINK}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["User-Invitation", "New-Style"],
    summary: "Get an invitation",
    description: "Reads one invitation of a bank, whatever its state. Needs a login and the role `CanGetUserInvitation` at\nthe bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\n`SECRET_LINK` is the secret key from the invitation's link, a number. Anything that is no number is 400\nwith a message without an OBP code, an unknown key 400 with OBP-37882.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserInvitation",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserInvitation",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
        contract::Parameter {
            name: "SECRET_LINK",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5819479115482092878"),
            description: "Secret key from the link of the invitation, a whole number.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The invitation.",
        schema: Some(&super::user_invitation::USER_INVITATION_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"first_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"last_name\":\"ACCOUNT_MANAGEMENT_FEE\",\"email\":\"felixsmith@example.com\",\"company\":\"TESOBE\",\"country\":\"Germany\",\"purpose\":\"Developer\",\"status\":\"CREATED\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-input-string",
                summary: "The id in the path must be a number; send the secret key of the invitation, which has only digits.",
                json: "{\"code\":400,\"message\":\"For input string: \\\"5819479115482092878\\\"\"}",
                slots: &[
                    contract::Slot {
                        start: 43usize,
                        end: 62usize,
                        part: "SECRET_LINK",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetUserInvitation for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 101usize,
                        end: 109usize,
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
/// The operations of `user-invitation.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_USER_INVITATION_V400,
    &GET_USER_INVITATION_ANONYMOUS_V400,
    &GET_USER_INVITATIONS_V400,
    &GET_USER_INVITATION_V400,
];
