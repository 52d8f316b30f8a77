//! Generated from openapi/account-public.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// What `OBPv2.0.0-publicAccountsAllBanks` answers.
pub type PublicAccountsAllBanksV200Response = crate::answer::Ok<
    super::account::BasicAccountsJSON,
>;
/// What `OBPv1.2.1-publicAccountsAtOneBank` answers.
pub type PublicAccountsAtOneBankV121Response = crate::answer::Ok<
    super::card::AccountJSONsInAccounts,
>;
/// What `OBPv2.0.0-publicAccountsAtOneBank` answers.
pub type PublicAccountsAtOneBankV200Response = crate::answer::Ok<
    super::account::BasicAccountJSONList,
>;
/// What `OBPv3.0.0-getPublicAccountById` answers.
pub type GetPublicAccountByIdV300Response = crate::answer::Ok<
    super::account::ModeratedCoreAccountsJsonV300Account,
>;
/// The operations of `account-public.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AccountPublicApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the public accounts of all banks (v2.0.0) (`OBPv2.0.0-publicAccountsAllBanks`).
    fn public_accounts_all_banks_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<PublicAccountsAllBanksV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PublicAccountsAllBanksV200Response::Ok(call.example())) }
    }
    /// List the public accounts of a bank (v1.2.1) (`OBPv1.2.1-publicAccountsAtOneBank`).
    fn public_accounts_at_one_bank_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<PublicAccountsAtOneBankV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PublicAccountsAtOneBankV121Response::Ok(call.example())) }
    }
    /// List the public accounts of a bank (v2.0.0) (`OBPv2.0.0-publicAccountsAtOneBank`).
    fn public_accounts_at_one_bank_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<PublicAccountsAtOneBankV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(PublicAccountsAtOneBankV200Response::Ok(call.example())) }
    }
    /// Get a public account through a view (`OBPv3.0.0-getPublicAccountById`).
    fn get_public_account_by_id_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetPublicAccountByIdV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetPublicAccountByIdV300Response::Ok(call.example())) }
    }
}
/// Binds a [`AccountPublicApi`] to its routes.
#[derive(Debug)]
pub struct AccountPublicRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AccountPublicApi> poem_openapi::OpenApi for AccountPublicRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Account-Public", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Account-Public", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &PUBLIC_ACCOUNTS_ALL_BANKS_V200,
                    |api, sent| routes::answer(
                        api.public_accounts_all_banks_v200(sent.call()),
                    ),
                ),
                (
                    &PUBLIC_ACCOUNTS_AT_ONE_BANK_V121,
                    |api, sent| routes::answer(
                        api
                            .public_accounts_at_one_bank_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &PUBLIC_ACCOUNTS_AT_ONE_BANK_V200,
                    |api, sent| routes::answer(
                        api
                            .public_accounts_at_one_bank_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PUBLIC_ACCOUNT_BY_ID_V300,
                    |api, sent| routes::answer(
                        api
                            .get_public_account_by_id_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.0.0-publicAccountsAllBanks`.
pub static PUBLIC_ACCOUNTS_ALL_BANKS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-publicAccountsAllBanks",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/accounts/public",
    template: "/accounts/public",
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
    tags: &["Account-Public", "Account", "PublicData"],
    summary: "List the public accounts of all banks (v2.0.0)",
    description: "Lists the accounts of all banks that have a public view, each with its public views in short form. No\nlogin is needed.\n\nThe list is empty if nobody published an account; the operator can forbid public views altogether. The\nprefixes `v2.0.0` to `v5.1.0` lead here. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[
        "OBP-30066: Could not get accounts.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The public accounts with their views, possibly none.",
        schema: Some(&super::account::BASIC_ACCOUNTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[&super::shared::STATUS_400, &super::shared::STATUS_404],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30066",
                summary: "The accounts could not be read; try again and then tell the operator.",
                json: "{\"code\":400,\"message\":\"OBP-30066: Could not get accounts.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-publicAccountsAtOneBank`.
pub static PUBLIC_ACCOUNTS_AT_ONE_BANK_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-publicAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/public",
    template: "/banks/{BANK_ID}/accounts/public",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0"],
    introduced: "v1.2.1",
    tags: &["Account-Public", "Account", "PublicData"],
    summary: "List the public accounts of a bank (v1.2.1)",
    description: "Lists the accounts of one bank that have a public view, each with its public views and all their rights.\nNo login is needed.\n\nThe prefixes `v1.2.1` to `v1.4.0` lead here; from `v2.0.0` on the same path answers a bare list with\nshorter views. There is no paging.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The public accounts in a member `accounts`, possibly none.",
        schema: Some(&super::card::ACCOUNT_JSO_NS_IN_ACCOUNTS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"accounts\":[{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[
                    contract::Slot {
                        start: 2087usize,
                        end: 2095usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"}",
                slots: &[
                    contract::Slot {
                        start: 2074usize,
                        end: 2082usize,
                        part: "BANK_ID",
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
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-publicAccountsAtOneBank`.
pub static PUBLIC_ACCOUNTS_AT_ONE_BANK_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-publicAccountsAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/accounts/public",
    template: "/banks/{BANK_ID}/accounts/public",
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
    tags: &["Account-Public", "Account", "PublicData", "New-Style"],
    summary: "List the public accounts of a bank (v2.0.0)",
    description: "Lists the accounts of one bank that have a public view, each with its public views in short form. No\nlogin is needed.\n\nThe server sends a bare list, without a member `accounts`. The prefixes `v2.0.0` to `v5.1.0` lead here.\nThere is no paging.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &["OBP-50000: Unknown Error."],
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
        description: "The public accounts as a bare list, possibly empty.",
        schema: Some(&super::account::BASIC_ACCOUNT_JSON_LIST),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]",
                slots: &[
                    contract::Slot {
                        start: 77usize,
                        end: 85usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"accounts\":[{\"id\":\"8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0\",\"label\":\"NoneLabel\",\"bank_id\":\"gh.29.uk\",\"views_available\":[{\"id\":\"1\",\"short_name\":\"HHH\",\"is_public\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 97usize,
                        part: "BANK_ID",
                    },
                ],
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getPublicAccountById`.
pub static GET_PUBLIC_ACCOUNT_BY_ID_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getPublicAccountById",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/public/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    template: "/banks/{BANK_ID}/public/accounts/{ACCOUNT_ID}/{VIEW_ID}/account",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Account-Public", "Account", "New-Style"],
    summary: "Get a public account through a view",
    description: "Returns one account as its public view `VIEW_ID` shows it; what the view does not permit to see is left\nempty. No login is needed.\n\nAn unknown account is 404. The prefixes `v3.0.0` to `v5.1.0` lead here; note that `public` stands before\n`accounts` in the path.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The account as the view shows it.",
        schema: Some(&super::account::MODERATED_CORE_ACCOUNTS_JSON_V300_ACCOUNT),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"bank_id\":\"gh.29.uk\",\"label\":\"My Account\",\"number\":\"\",\"owners\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}],\"type\":\"\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_rules\":[{\"scheme\":\"OVERDRAFT\",\"value\":\"10\"}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 43usize,
                        part: "ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 56usize,
                        end: 64usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 166usize,
                        end: 187usize,
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
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30003,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `account-public.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &PUBLIC_ACCOUNTS_ALL_BANKS_V200,
    &PUBLIC_ACCOUNTS_AT_ONE_BANK_V121,
    &PUBLIC_ACCOUNTS_AT_ONE_BANK_V200,
    &GET_PUBLIC_ACCOUNT_BY_ID_V300,
];
