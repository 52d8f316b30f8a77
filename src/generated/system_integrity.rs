//! Generated from openapi/system-integrity.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Result of a check of the stored data.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountAccessUniqueIndexCheckV510Json {
    /// Whether the check found nothing wrong.
    pub success: bool,
}
/// Table of [`AccountAccessUniqueIndexCheckV510Json`].
pub static ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510_JSON: schema::Schema = schema::Schema {
    name: Some("AccountAccessUniqueIndexCheckV510Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "success",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the check found nothing wrong.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Result of a check of the stored data.",
};
/// What `OBPv5.1.0-accountAccessUniqueIndexCheck` answers.
pub type AccountAccessUniqueIndexCheckV510Response = crate::answer::Ok<
    super::system_integrity::AccountAccessUniqueIndexCheckV510Json,
>;
/// What `OBPv5.1.0-accountCurrencyCheck` answers.
pub type AccountCurrencyCheckV510Response = crate::answer::Ok<
    super::system_integrity::AccountAccessUniqueIndexCheckV510Json,
>;
/// What `OBPv5.1.0-orphanedAccountCheck` answers.
pub type OrphanedAccountCheckV510Response = crate::answer::Ok<
    super::system_integrity::AccountAccessUniqueIndexCheckV510Json,
>;
/// What `OBPv5.1.0-customViewNamesCheck` answers.
pub type CustomViewNamesCheckV510Response = crate::answer::Ok<
    super::system_integrity::AccountAccessUniqueIndexCheckV510Json,
>;
/// What `OBPv5.1.0-systemViewNamesCheck` answers.
pub type SystemViewNamesCheckV510Response = crate::answer::Ok<
    super::system_integrity::AccountAccessUniqueIndexCheckV510Json,
>;
/// The operations of `system-integrity.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait SystemIntegrityApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Check for duplicate account access (`OBPv5.1.0-accountAccessUniqueIndexCheck`).
    fn account_access_unique_index_check_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<
            AccountAccessUniqueIndexCheckV510Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(AccountAccessUniqueIndexCheckV510Response::Ok(call.example())) }
    }
    /// Check for currencies without accounts (`OBPv5.1.0-accountCurrencyCheck`).
    fn account_currency_check_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<AccountCurrencyCheckV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AccountCurrencyCheckV510Response::Ok(call.example())) }
    }
    /// Check for access to accounts that are gone (`OBPv5.1.0-orphanedAccountCheck`).
    fn orphaned_account_check_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<OrphanedAccountCheckV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(OrphanedAccountCheckV510Response::Ok(call.example())) }
    }
    /// Check the names of custom views (`OBPv5.1.0-customViewNamesCheck`).
    fn custom_view_names_check_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<CustomViewNamesCheckV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CustomViewNamesCheckV510Response::Ok(call.example())) }
    }
    /// Check the names of system views (`OBPv5.1.0-systemViewNamesCheck`).
    fn system_view_names_check_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<SystemViewNamesCheckV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(SystemViewNamesCheckV510Response::Ok(call.example())) }
    }
}
/// Binds a [`SystemIntegrityApi`] to its routes.
#[derive(Debug)]
pub struct SystemIntegrityRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: SystemIntegrityApi> poem_openapi::OpenApi for SystemIntegrityRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("System-Integrity", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("System-Integrity", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510,
                    |api, sent| routes::answer(
                        api.account_access_unique_index_check_v510(sent.call()),
                    ),
                ),
                (
                    &ACCOUNT_CURRENCY_CHECK_V510,
                    |api, sent| routes::answer(
                        api
                            .account_currency_check_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &ORPHANED_ACCOUNT_CHECK_V510,
                    |api, sent| routes::answer(
                        api
                            .orphaned_account_check_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &CUSTOM_VIEW_NAMES_CHECK_V510,
                    |api, sent| routes::answer(
                        api.custom_view_names_check_v510(sent.call()),
                    ),
                ),
                (
                    &SYSTEM_VIEW_NAMES_CHECK_V510,
                    |api, sent| routes::answer(
                        api.system_view_names_check_v510(sent.call()),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv5.1.0-accountAccessUniqueIndexCheck`.
pub static ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-accountAccessUniqueIndexCheck",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/system/integrity/account-access-unique-index-1-check",
    template: "/management/system/integrity/account-access-unique-index-1-check",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["System-Integrity", "New-Style"],
    summary: "Check for duplicate account access",
    description: "Checks that no user has been given access to the same account through the same view and the same app\nmore than once. Needs a login and the role `CanGetSystemIntegrity`.\n\nNothing is repaired. If duplicates are found, `success` is `false` and `debug_info` names bank, account,\nview, user and app of each. Answers under `v5.1.0` only.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
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
        description: "The result of the check.",
        schema: Some(
            &super::system_integrity::ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":true}",
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
        &super::shared::ERROR_403_OBP_20006_22,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-accountCurrencyCheck`.
pub static ACCOUNT_CURRENCY_CHECK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-accountCurrencyCheck",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/system/integrity/banks/{BANK_ID}/account-currency-check",
    template: "/management/system/integrity/banks/{BANK_ID}/account-currency-check",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["System-Integrity", "New-Style"],
    summary: "Check for currencies without accounts",
    description: "Checks that for every currency the bank has exchange rates for, there is an account on the server, at\nwhichever bank. Needs a login and the role `CanGetSystemIntegrity`, which is granted without a bank.\n\nNothing is repaired. If currencies without an account are found, `success` is `false` and `debug_info`\nnames them. Answers under `v5.1.0` only.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
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
        description: "The result of the check.",
        schema: Some(
            &super::system_integrity::ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":true}",
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
        &super::shared::ERROR_403_OBP_20006_22,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-orphanedAccountCheck`.
pub static ORPHANED_ACCOUNT_CHECK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-orphanedAccountCheck",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/system/integrity/banks/{BANK_ID}/orphaned-account-check",
    template: "/management/system/integrity/banks/{BANK_ID}/orphaned-account-check",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["System-Integrity", "New-Style"],
    summary: "Check for access to accounts that are gone",
    description: "Checks that every account of the bank someone was given access to still exists. Needs a login and the\nrole `CanGetSystemIntegrity`, which is granted without a bank.\n\nNothing is repaired. If accounts are missing, `success` is `false` and `debug_info` names them. Answers\nunder `v5.1.0` only.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
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
        description: "The result of the check.",
        schema: Some(
            &super::system_integrity::ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":true}",
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
        &super::shared::ERROR_403_OBP_20006_22,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-customViewNamesCheck`.
pub static CUSTOM_VIEW_NAMES_CHECK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-customViewNamesCheck",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/system/integrity/custom-view-names-check",
    template: "/management/system/integrity/custom-view-names-check",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["System-Integrity", "New-Style"],
    summary: "Check the names of custom views",
    description: "Checks that the identifiers of all custom views begin with an underscore, as they must. Needs a login\nand the role `CanGetSystemIntegrity`.\n\nNothing is repaired. If others are found, `success` is `false` and `debug_info` names them. Answers\nunder `v5.1.0` only.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
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
        description: "The result of the check.",
        schema: Some(
            &super::system_integrity::ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":true}",
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
        &super::shared::ERROR_403_OBP_20006_22,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-systemViewNamesCheck`.
pub static SYSTEM_VIEW_NAMES_CHECK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-systemViewNamesCheck",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/system/integrity/system-view-names-check",
    template: "/management/system/integrity/system-view-names-check",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["System-Integrity", "New-Style"],
    summary: "Check the names of system views",
    description: "Checks that the identifier of no system view begins with an underscore, which is kept for custom views.\nNeeds a login and the role `CanGetSystemIntegrity`.\n\nNothing is repaired. If there are such views, `success` is `false` and `debug_info` names them. Answers\nunder `v5.1.0` only.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemIntegrity",
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
        description: "The result of the check.",
        schema: Some(
            &super::system_integrity::ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":true}",
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
        &super::shared::ERROR_403_OBP_20006_22,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `system-integrity.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &ACCOUNT_ACCESS_UNIQUE_INDEX_CHECK_V510,
    &ACCOUNT_CURRENCY_CHECK_V510,
    &ORPHANED_ACCOUNT_CHECK_V510,
    &CUSTOM_VIEW_NAMES_CHECK_V510,
    &SYSTEM_VIEW_NAMES_CHECK_V510,
];
