//! Generated from openapi/fx.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Exchange rate of two currencies in both directions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FXRateJsonV220 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Currency that is exchanged.
    pub from_currency_code: String,
    /// Currency that is received in exchange.
    pub to_currency_code: String,
    /// Units of the target currency for one unit of the source currency.
    pub conversion_value: f64,
    /// Units of the source currency for one unit of the target currency.
    pub inverse_conversion_value: f64,
    /// Day from which the rate holds.
    pub effective_date: String,
}
/// Table of [`FXRateJsonV220`].
pub static FX_RATE_JSON_V220: schema::Schema = schema::Schema {
    name: Some("FXRateJsonV220"),
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "from_currency_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency that is exchanged.",
                },
            },
            schema::Property {
                name: "to_currency_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency that is received in exchange.",
                },
            },
            schema::Property {
                name: "conversion_value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Units of the target currency for one unit of the source currency.",
                },
            },
            schema::Property {
                name: "inverse_conversion_value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Units of the source currency for one unit of the target currency.",
                },
            },
            schema::Property {
                name: "effective_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Day from which the rate holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Exchange rate of two currencies in both directions.",
};
/// List of the currencies at a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CurrenciesJsonV510 {
    /// Currencies used at the bank.
    pub currencies: Vec<super::fx::CurrencyJsonV510>,
}
/// Table of [`CurrenciesJsonV510`].
pub static CURRENCIES_JSON_V510: schema::Schema = schema::Schema {
    name: Some("CurrenciesJsonV510"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "currencies",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::fx::CURRENCY_JSON_V510,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Currencies used at the bank.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the currencies at a bank.",
};
/// Currency by its ISO code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CurrencyJsonV510 {
    /// Three-letter code of the currency, for example `EUR`.
    pub alphanumeric_code: String,
}
/// Table of [`CurrencyJsonV510`].
pub static CURRENCY_JSON_V510: schema::Schema = schema::Schema {
    name: Some("CurrencyJsonV510"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "alphanumeric_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Three-letter code of the currency, for example `EUR`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Currency by its ISO code.",
};
/// Exchange rate to be stored, in both directions.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FXRateJsonV220Request {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Currency that is exchanged.
    pub from_currency_code: String,
    /// Currency that is received in exchange.
    pub to_currency_code: String,
    /// Units of the target currency for one unit of the source currency.
    pub conversion_value: f64,
    /// Units of the source currency for one unit of the target currency.
    pub inverse_conversion_value: f64,
    /// Day from which the rate holds.
    pub effective_date: Option<String>,
}
/// Table of [`FXRateJsonV220Request`].
pub static FX_RATE_JSON_V220_REQUEST: schema::Schema = schema::Schema {
    name: Some("FXRateJsonV220Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "from_currency_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency that is exchanged.",
                },
            },
            schema::Property {
                name: "to_currency_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Currency),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Currency that is received in exchange.",
                },
            },
            schema::Property {
                name: "conversion_value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Units of the target currency for one unit of the source currency.",
                },
            },
            schema::Property {
                name: "inverse_conversion_value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Units of the source currency for one unit of the target currency.",
                },
            },
            schema::Property {
                name: "effective_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Day from which the rate holds.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Exchange rate to be stored, in both directions.",
};
/// What `OBPv5.1.0-getCurrenciesAtBank` answers.
pub type GetCurrenciesAtBankV510Response = crate::answer::Ok<
    super::fx::CurrenciesJsonV510,
>;
/// What `OBPv2.2.0-createFx` answers.
pub type CreateFxV220Response = crate::answer::Created<super::fx::FXRateJsonV220>;
/// What `OBPv2.2.0-getCurrentFxRate` answers.
pub type GetCurrentFxRateV220Response = crate::answer::Ok<super::fx::FXRateJsonV220>;
/// The operations of `fx.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait FxApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the currencies of a bank (`OBPv5.1.0-getCurrenciesAtBank`).
    fn get_currencies_at_bank_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCurrenciesAtBankV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCurrenciesAtBankV510Response::Ok(call.example())) }
    }
    /// Set an exchange rate of a bank (`OBPv2.2.0-createFx`).
    fn create_fx_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::fx::FXRateJsonV220Request>,
    ) -> impl Future<
        Output = Result<CreateFxV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateFxV220Response::Created(call.example())) }
    }
    /// Get an exchange rate of a bank (`OBPv2.2.0-getCurrentFxRate`).
    fn get_current_fx_rate_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        from_currency_code: String,
        to_currency_code: String,
    ) -> impl Future<
        Output = Result<GetCurrentFxRateV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCurrentFxRateV220Response::Ok(call.example())) }
    }
}
/// Binds a [`FxApi`] to its routes.
#[derive(Debug)]
pub struct FxRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: FxApi> poem_openapi::OpenApi for FxRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("FX", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("FX", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_CURRENCIES_AT_BANK_V510,
                    |api, sent| routes::answer(
                        api
                            .get_currencies_at_bank_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_FX_V220,
                    |api, sent| routes::answer(
                        api
                            .create_fx_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CURRENT_FX_RATE_V220,
                    |api, sent| routes::answer(
                        api
                            .get_current_fx_rate_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("FROM_CURRENCY_CODE"),
                                sent.path("TO_CURRENCY_CODE"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv5.1.0-getCurrenciesAtBank`.
pub static GET_CURRENCIES_AT_BANK_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getCurrenciesAtBank",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/banks/{BANK_ID}/currencies",
    template: "/banks/{BANK_ID}/currencies",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["FX", "New-Style"],
    summary: "List the currencies of a bank",
    description: "Lists the currencies for which the bank has stored exchange rates, each once. Needs a login but no role.\nOnly the prefix `v5.1.0` leads here.\n\nA bank without stored rates has an empty list, even if built-in rates can be read for it.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The currency codes, possibly none.",
        schema: Some(&super::fx::CURRENCIES_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"currencies\":[{\"alphanumeric_code\":\"EUR\"}]}",
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.2.0-createFx`.
pub static CREATE_FX_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createFx",
    method: contract::Verb::PUT,
    path: "/obp/v3.0.0/banks/{BANK_ID}/fx",
    template: "/banks/{BANK_ID}/fx",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.2.0",
    tags: &["FX"],
    summary: "Set an exchange rate of a bank",
    description: "Creates the rate between two currencies at a bank or replaces it. Needs a login and `CanCreateFxRate` at\nthe bank in the path or the system role `CanCreateFxRateAtAnyBank`.\n\n`conversion_value` is what one unit of `from_currency_code` is worth in `to_currency_code`,\n`inverse_conversion_value` the other direction; the server does not compare the two. Both codes must be\nthree-letter ISO codes in upper case. The rate is stored for the `bank_id` of the body, so it should\nequal `BANK_ID`. The function is named after v2.2.0, but only prefixes from `v3.0.0` on lead here.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateFxRate",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateFxRateAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateFxRate",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateFxRateAtAnyBank",
                    at: contract::HeldAt::System,
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
    request: Some(contract::RequestBody {
        schema: &super::fx::FX_RATE_JSON_V220_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"from_currency_code\":\"EUR\",\"to_currency_code\":\"USD\",\"conversion_value\":1.136305,\"inverse_conversion_value\":0.8800454103431737,\"effective_date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored rate.",
        schema: Some(&super::fx::FX_RATE_JSON_V220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"from_currency_code\":\"EUR\",\"to_currency_code\":\"USD\",\"conversion_value\":1.136305,\"inverse_conversion_value\":0.8800454103431737,\"effective_date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
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
        &super::shared::STATUS_403_2,
        &super::shared::STATUS_404,
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateFxRate OR CanCreateFxRateAtAnyBank entitlements are required.\"}",
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
/// `OBPv2.2.0-getCurrentFxRate`.
pub static GET_CURRENT_FX_RATE_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-getCurrentFxRate",
    method: contract::Verb::GET,
    path: "/obp/v2.2.0/banks/{BANK_ID}/fx/{FROM_CURRENCY_CODE}/{TO_CURRENCY_CODE}",
    template: "/banks/{BANK_ID}/fx/{FROM_CURRENCY_CODE}/{TO_CURRENCY_CODE}",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.2.0",
    tags: &["FX", "New-Style"],
    summary: "Get an exchange rate of a bank",
    description: "Reads the bank's current rate between two currencies. Needs a login but no role, unless the operator has\nmade rates public.\n\nUpper and lower case of the codes do not matter; a code that is no ISO currency is 400 with OBP-10003.\nIf the bank has stored no rate of its own, the server falls back on built-in ones; if there is none\neither, the answer is an error.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10004: ISO Currency code combination not supported for FX. Please modify the FROM_CURRENCY_CODE or TO_CURRENCY_CODE. ",
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
            name: "FROM_CURRENCY_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("EUR"),
            description: "Currency to convert from, as an ISO code of three letters.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::Currency),
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
            name: "TO_CURRENCY_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("USD"),
            description: "Currency to convert to, as an ISO code of three letters.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::Currency),
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
        description: "The rate in both directions with its date.",
        schema: Some(&super::fx::FX_RATE_JSON_V220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"from_currency_code\":\"EUR\",\"to_currency_code\":\"GBP\",\"conversion_value\":1.001,\"inverse_conversion_value\":0.998,\"effective_date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 44usize,
                        end: 47usize,
                        part: "FROM_CURRENCY_CODE",
                    },
                    contract::Slot {
                        start: 69usize,
                        end: 72usize,
                        part: "TO_CURRENCY_CODE",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10003",
                summary: "The currency is not known; send an ISO code of three upper-case letters such as `EUR`.",
                json: "{\"code\":400,\"message\":\"OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code.  Current currencyCode is X1\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10004",
                summary: "There is no exchange rate between these two currencies; choose another pair.",
                json: "{\"code\":400,\"message\":\"OBP-10004: ISO Currency code combination not supported for FX. Please modify the FROM_CURRENCY_CODE or TO_CURRENCY_CODE. \"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `fx.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_CURRENCIES_AT_BANK_V510,
    &CREATE_FX_V220,
    &GET_CURRENT_FX_RATE_V220,
];
