//! Generated from openapi/account-access.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Whether the access was withdrawn.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RevokedJsonV400 {
    /// Whether the access was taken away.
    pub revoked: bool,
}
/// Table of [`RevokedJsonV400`].
pub static REVOKED_JSON_V400: schema::Schema = schema::Schema {
    name: Some("RevokedJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "revoked",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the access was taken away.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether the access was withdrawn.",
};
/// Ids of views of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewIdsJson {
    /// Ids of the views.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<Vec<String>>,
}
/// Table of [`ViewIdsJson`].
pub static VIEW_IDS_JSON: schema::Schema = schema::Schema {
    name: Some("ViewIdsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "views",
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
                    description: "Ids of the views.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Ids of views of an account.",
};
/// User and the views that this user shall get.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCreateUserAccountAccessJsonV400 {
    /// Login name, unique at its provider.
    pub username: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Views that the user gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub views: Option<Vec<super::account_access::PostViewJsonV400>>,
}
/// Table of [`PostCreateUserAccountAccessJsonV400`].
pub static POST_CREATE_USER_ACCOUNT_ACCESS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostCreateUserAccountAccessJsonV400"),
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
                name: "provider",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
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
                name: "views",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account_access::POST_VIEW_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views that the user gets.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User and the views that this user shall get.",
};
/// Names a view: its id and whether it is a system view.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostViewJsonV400 {
    /// Id of the view on the account, for example `owner`.
    pub view_id: String,
    /// Whether the view is a system view, the same for all accounts.
    pub is_system: bool,
}
/// Table of [`PostViewJsonV400`].
pub static POST_VIEW_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostViewJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "view_id",
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
                    description: "Id of the view on the account, for example `owner`.",
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Names a view: its id and whether it is a system view.",
};
/// User and the view that is meant.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostAccountAccessJsonV400 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// View that is granted or taken away.
    pub view: super::account_access::PostViewJsonV400,
}
/// Table of [`PostAccountAccessJsonV400`].
pub static POST_ACCOUNT_ACCESS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostAccountAccessJsonV400"),
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
            schema::Property {
                name: "view",
                required: true,
                schema: &super::account_access::POST_VIEW_JSON_V400,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User and the view that is meant.",
};
/// What `OBPv4.0.0-revokeGrantUserAccessToViews` answers.
pub type RevokeGrantUserAccessToViewsV400Response = crate::answer::Created<
    super::account_access::RevokedJsonV400,
>;
/// What `OBPv4.0.0-grantUserAccessToView` answers.
pub type GrantUserAccessToViewV400Response = crate::answer::Created<
    super::view_custom::CreateViewForBankAccountV300Json,
>;
/// What `OBPv4.0.0-revokeUserAccessToView` answers.
pub type RevokeUserAccessToViewV400Response = crate::answer::Created<
    super::account_access::RevokedJsonV400,
>;
/// What `OBPv4.0.0-createUserWithAccountAccess` answers.
pub type CreateUserWithAccountAccessV400Response = crate::answer::Created<
    super::view_custom::CreateViewForBankAccountV300JsonList,
>;
/// The operations of `account-access.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AccountAccessApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Replace my own views of an account (`OBPv4.0.0-revokeGrantUserAccessToViews`).
    fn revoke_grant_user_access_to_views_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account_access::ViewIdsJson>,
    ) -> impl Future<
        Output = Result<RevokeGrantUserAccessToViewsV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(RevokeGrantUserAccessToViewsV400Response::Created(call.example()))
        }
    }
    /// Grant a user access to a view of an account (`OBPv4.0.0-grantUserAccessToView`).
    fn grant_user_access_to_view_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account_access::PostAccountAccessJsonV400>,
    ) -> impl Future<
        Output = Result<GrantUserAccessToViewV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GrantUserAccessToViewV400Response::Created(call.example())) }
    }
    /// Revoke a user's access to a view of an account (`OBPv4.0.0-revokeUserAccessToView`).
    fn revoke_user_access_to_view_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<super::account_access::PostAccountAccessJsonV400>,
    ) -> impl Future<
        Output = Result<RevokeUserAccessToViewV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(RevokeUserAccessToViewV400Response::Created(call.example())) }
    }
    /// Create a DAuth user with access to an account (`OBPv4.0.0-createUserWithAccountAccess`).
    fn create_user_with_account_access_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        body: crate::payload::Body<
            super::account_access::PostCreateUserAccountAccessJsonV400,
        >,
    ) -> impl Future<
        Output = Result<CreateUserWithAccountAccessV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateUserWithAccountAccessV400Response::Created(call.example()))
        }
    }
}
/// Binds a [`AccountAccessApi`] to its routes.
#[derive(Debug)]
pub struct AccountAccessRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AccountAccessApi> poem_openapi::OpenApi for AccountAccessRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Account-Access", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Account-Access", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &REVOKE_GRANT_USER_ACCESS_TO_VIEWS_V400,
                    |api, sent| routes::answer(
                        api
                            .revoke_grant_user_access_to_views_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GRANT_USER_ACCESS_TO_VIEW_V400,
                    |api, sent| routes::answer(
                        api
                            .grant_user_access_to_view_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &REVOKE_USER_ACCESS_TO_VIEW_V400,
                    |api, sent| routes::answer(
                        api
                            .revoke_user_access_to_view_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_WITH_ACCOUNT_ACCESS_V400,
                    |api, sent| routes::answer(
                        api
                            .create_user_with_account_access_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-revokeGrantUserAccessToViews`.
pub static REVOKE_GRANT_USER_ACCESS_TO_VIEWS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-revokeGrantUserAccessToViews",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account-access",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account-access",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account-Access", "View-Custom", "Account", "User", "OwnerViewRequired"],
    summary: "Replace my own views of an account",
    description: "Takes all views of an account away from you and gives you the ones listed in `views` instead. It\nconcerns the calling user only, not others. Needs a login and either the view `owner` or being a holder\nof the account, otherwise the answer is 400.\n\nThe views are given by identifier, custom ones before system ones of the same name. The old views go\nfirst: with an unknown view the request fails after they are revoked, and someone who leaves out `owner`\nand is no holder of the account cannot grant themselves anything again.",
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
        "OBP-20047: User must have access to the owner view or must be an account holder.",
        "OBP-10001: Incorrect json format.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30252: System view not found. Please specify a valid value for VIEW_ID",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30064: Cannot revoke account access.",
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
    request: Some(contract::RequestBody {
        schema: &super::account_access::VIEW_IDS_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"views\":[\"ReadAccountsBasic\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A confirmation; `revoked` is `true`.",
        schema: Some(&super::account_access::REVOKED_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"revoked\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_16,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20047,
        &super::shared::ERROR_400_OBP_30252,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30064,
        &super::shared::ERROR_400_OBP_30065,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_20005_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-grantUserAccessToView`.
pub static GRANT_USER_ACCESS_TO_VIEW_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-grantUserAccessToView",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account-access/grant",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account-access/grant",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Account-Access",
        "View-Custom",
        "Account",
        "User",
        "OwnerViewRequired",
        "New-Style",
    ],
    summary: "Grant a user access to a view of an account",
    description: "Lets a user see an account through a view. For the account's owners: needs a login and either the view\n`owner` or being a holder of the account, otherwise the answer is 400. No role is needed.\n\n`is_system` tells system views from custom ones. An unknown user is a 404, an unknown view a 400.\nGranting again what the user already has changes nothing.",
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
        "OBP-20047: User must have access to the owner view or must be an account holder.",
        "OBP-10001: Incorrect json format.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30252: System view not found. Please specify a valid value for VIEW_ID",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30063: Cannot grant account access.",
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
        schema: &super::account_access::POST_ACCOUNT_ACCESS_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"view\":{\"view_id\":\"owner\",\"is_system\":true}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The view with all its permissions.",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_16,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20047,
        &super::shared::ERROR_400_OBP_30252,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30063,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_20005_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-revokeUserAccessToView`.
pub static REVOKE_USER_ACCESS_TO_VIEW_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-revokeUserAccessToView",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account-access/revoke",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/account-access/revoke",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Account-Access",
        "View-Custom",
        "Account",
        "User",
        "OwnerViewRequired",
        "New-Style",
    ],
    summary: "Revoke a user's access to a view of an account",
    description: "Takes a view of an account away from a user. For the account's owners: needs a login and either the view\n`owner` or being a holder of the account, otherwise the answer is 400. No role is needed.\n\n`is_system` tells system views from custom ones. An unknown user is a 404; an unknown view or one the\nuser does not have is a 400. The view `owner` cannot be taken from its last user.",
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
        "OBP-20047: User must have access to the owner view or must be an account holder.",
        "OBP-10001: Incorrect json format.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30252: System view not found. Please specify a valid value for VIEW_ID",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30064: Cannot revoke account access.",
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
    request: Some(contract::RequestBody {
        schema: &super::account_access::POST_ACCOUNT_ACCESS_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"view\":{\"view_id\":\"owner\",\"is_system\":true}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The result; `revoked` is `true`.",
        schema: Some(&super::account_access::REVOKED_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"revoked\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_16,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20047,
        &super::shared::ERROR_400_OBP_30252,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30064,
        &super::shared::ERROR_400_OBP_30065,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_20005_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createUserWithAccountAccess`.
pub static CREATE_USER_WITH_ACCOUNT_ACCESS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createUserWithAccountAccess",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/user-account-access",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/user-account-access",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &[
        "Account-Access",
        "View-Custom",
        "Account",
        "User",
        "OwnerViewRequired",
        "DAuth",
        "New-Style",
    ],
    summary: "Create a DAuth user with access to an account",
    description: "Gives a user who logs in by DAuth access to views of an account, and creates that user if there is none\nyet. For the account's owners: needs a login and either the view `owner` or being a holder of the\naccount, otherwise the answer is 400. No role is needed.\n\n`provider` must begin with `dauth.`. Every view is named with `is_system`, which tells system views from\ncustom ones. An unknown view is a 400. The answer is a bare list.",
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
        "OBP-20047: User must have access to the owner view or must be an account holder.",
        "OBP-10001: Incorrect json format.",
        "OBP-30252: System view not found. Please specify a valid value for VIEW_ID",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30063: Cannot grant account access.",
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
        schema: &super::account_access::POST_CREATE_USER_ACCOUNT_ACCESS_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"username\":\"felixsmith\",\"provider\":\"dauth.ETHEREUM\",\"views\":[{\"view_id\":\"owner\",\"is_system\":true}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The views the user has access to now, as a bare list.",
        schema: Some(&super::view_custom::CREATE_VIEW_FOR_BANK_ACCOUNT_V300_JSON_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"id\":\"1234\",\"short_name\":\"short_name\",\"description\":\"description\",\"metadata_view\":\"owner\",\"is_public\":true,\"is_system\":true,\"alias\":\"No\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_add_counterparty\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_query_available_funds\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true,\"can_see_bank_routing_scheme\":true,\"can_see_bank_routing_address\":true,\"can_see_bank_account_routing_scheme\":true,\"can_see_bank_account_routing_address\":true,\"can_see_other_bank_routing_scheme\":true,\"can_see_other_bank_routing_address\":true,\"can_see_other_account_routing_scheme\":true,\"can_see_other_account_routing_address\":true,\"can_add_transaction_request_to_own_account\":true,\"can_add_transaction_request_to_any_account\":true,\"can_see_bank_account_credit_limit\":true,\"can_create_direct_debit\":true,\"can_create_standing_order\":true}]",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCreateUserAccountAccessJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20047,
        &super::shared::ERROR_400_OBP_30252,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30063,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `account-access.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &REVOKE_GRANT_USER_ACCESS_TO_VIEWS_V400,
    &GRANT_USER_ACCESS_TO_VIEW_V400,
    &REVOKE_USER_ACCESS_TO_VIEW_V400,
    &CREATE_USER_WITH_ACCOUNT_ACCESS_V400,
];
