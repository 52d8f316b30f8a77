//! Where OBP's documents say something that its server does not do: operations that are listed and never served, and URLs
//! that lead nowhere or name a parameter otherwise than the operation beside them (`openapi/oddities.md` lists both).
//!
//! The contract says what is served, so these few stand here: whoever reads the documents finds all that a real server
//! lists. Absent on purpose: routes to any of them.

use crate::contract::schema::{Schema, Shape};
use crate::contract::{Example, HeldAt, Login, Operation, RequestBody, Role, Roles, Style, Success, Verb};
use crate::generated::{
    atm::GET_ATMS_V400 as ATMS, transaction_request::CREATE_TRANSACTION_REQUEST_ACCOUNT_V400 as PAYMENT,
};

/// An operation that is listed under its prefixes and answers under none.
pub(super) struct NeverServed {
    /// What is listed.
    pub(super) operation: Operation,
    /// Its summary and description in Chinese.
    chinese: (&'static str, &'static str),
}

/// The Chinese texts of an operation that is never served.
pub(super) fn chinese(operation: &Operation) -> Option<(&'static str, &'static str)> {
    let found = NEVER_SERVED.iter().find(|one| one.operation.id == operation.id);
    found.map(|one| one.chinese)
}

/// The template that OBP documents, where it is not the one that is served.
pub(super) fn template(operation: &Operation) -> &'static str {
    let documented = TEMPLATES.iter().find(|(id, _)| *id == operation.id);
    documented.map_or(operation.template, |(_, template)| template)
}

/// Operations whose list of roles is there and empty; others without roles have none.
pub(super) const EMPTY_ROLES: [&str; 5] = [
    "OBPv4.0.0-createCurrentUserAttribute",
    "OBPv4.0.0-getBalancingTransaction",
    "OBPv4.0.0-getScannedApiVersions",
    "OBPv4.0.0-updateCurrentUserAttribute",
    "OBPv4.0.0-verifyRequestSignResponse",
];

const TEMPLATES: [(&str, &str); 4] = [
    // With a blank at its end.
    (
        "OBPv3.1.0-saveHistoricalTransaction",
        "/management/historical/transactions ",
    ),
    // Leads to no function.
    (
        "OBPv4.0.0-deleteCustomerAttribute",
        "/banks/{BANK_ID}/{CUSTOMER_ID}/attributes/{CUSTOMER_ATTRIBUTE_ID}",
    ),
    (
        "OBPv4.0.0-updateCustomerAttribute",
        "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes/{CUSTOMER_ATTRIBUTE_ID}",
    ),
    (
        "OBPv4.0.0-updateTransactionAttribute",
        "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/transactions/{TRANSACTION_ID}/attributes/{ACCOUNT_ATTRIBUTE_ID}",
    ),
];

static ANYTHING: Schema = Schema {
    name: None,
    shape: Shape::Any,
    nullable: false,
    example: None,
    description: "",
};

const fn example(json: &'static str) -> Example {
    Example {
        name: "documented",
        summary: "",
        json,
        slots: &[],
        check: None,
        from: Some("documented"),
    }
}

const fn answer(status: u16, examples: &'static [Example]) -> Success {
    Success {
        status,
        description: "",
        schema: Some(&ANYTHING),
        examples,
    }
}

/// The documented answer of another operation.
const fn as_of(operation: &'static Operation) -> Success {
    Success {
        schema: operation.success.schema,
        examples: operation.success.examples,
        ..Operation::EMPTY.success
    }
}

const NOT_LOGGED_IN: &str = "OBP-20001: User not logged in. Authentication is required!";
const MISSING_ROLES: &str = "OBP-20006: User is missing one or more roles: ";
const BANK_NOT_FOUND: &str = "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.";
const BANK_ID: &str = "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length \
                       should be smaller than 255.";
const ACCOUNT_ID: &str = "OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', \
                          the length should be smaller than 255.";
const BANK_ACCOUNT: &str =
    "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ";
const UNKNOWN_ERROR: &str = "OBP-50000: Unknown Error.";

const PERSON: &[Example] = &[example(r#"{"name":"ACCOUNT_MANAGEMENT_FEE","age":18,"hobby":[]}"#)];

/// All of them.
pub(super) static NEVER_SERVED: [NeverServed; 6] = [
    NeverServed {
        operation: Operation {
            id: "OBPv2.0.0-elasticSearchMetrics",
            path: "/obp/v2.0.0/search/metrics",
            template: "/search/metrics",
            prefixes: &[
                "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
            ],
            introduced: "v2.0.0",
            tags: &["Metric", "API"],
            summary: "Search the metrics of API calls in Elasticsearch.",
            description: "Searches the recorded API calls with an Elasticsearch query. OBP lists this operation and \
                          answers it under no version; use the search of v3.0.0 instead.",
            documented_roles: Roles {
                any: &[&[Role {
                    name: "CanSearchMetrics",
                    at: HeldAt::System,
                }]],
            },
            documented_errors: &[NOT_LOGGED_IN, MISSING_ROLES, UNKNOWN_ERROR],
            ..Operation::EMPTY
        },
        chinese: (
            "在 Elasticsearch 中检索 API 调用指标",
            "用 Elasticsearch 查询语句检索已记录的 API 调用。OBP 列出此操作，但任何版本都不提供；请改用 v3.0.0 的检索。",
        ),
    },
    NeverServed {
        operation: Operation {
            id: "OBPv2.0.0-elasticSearchWarehouse",
            path: "/obp/v2.0.0/search/warehouse",
            template: "/search/warehouse",
            prefixes: &["v2.0.0", "v2.1.0", "v2.2.0"],
            introduced: "v2.0.0",
            tags: &["Data-Warehouse"],
            summary: "Search the data warehouse in Elasticsearch.",
            description: "Searches the bank's data warehouse with an Elasticsearch query. OBP lists this operation and \
                          answers it under no version; use the search of v3.0.0 instead.",
            documented_roles: Roles {
                any: &[&[Role {
                    name: "CanSearchWarehouse",
                    at: HeldAt::System,
                }]],
            },
            documented_errors: &[NOT_LOGGED_IN, BANK_NOT_FOUND, MISSING_ROLES, UNKNOWN_ERROR],
            ..Operation::EMPTY
        },
        chinese: (
            "在 Elasticsearch 中检索数据仓库",
            "用 Elasticsearch 查询语句检索银行的数据仓库。OBP 列出此操作，但任何版本都不提供；请改用 v3.0.0 的检索。",
        ),
    },
    NeverServed {
        operation: Operation {
            id: "OBPv4.0.0-createTransactionRequestCard",
            method: Verb::POST,
            path: "/obp/v4.0.0/transaction-request-types/CARD/transaction-requests",
            template: "/transaction-request-types/CARD/transaction-requests",
            prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
            introduced: "v4.0.0",
            tags: &[
                "Transaction-Request",
                "Payment Initiation Service (PIS)",
                "PSD2",
                "New-Style",
            ],
            summary: "Ask for a payment by card.",
            description: "Starts a payment from a card to a counterparty. OBP lists this operation and answers it under \
                          no version: the type `CARD` leads nowhere.",
            style: Style::Wrapped,
            documented_errors: PAYMENT.documented_errors,
            request: Some(RequestBody {
                schema: &ANYTHING,
                examples: &[example(include_str!("oddities/card-payment.json"))],
            }),
            success: Success {
                status: 201,
                ..as_of(&PAYMENT)
            },
            ..Operation::EMPTY
        },
        chinese: (
            "申请银行卡付款",
            "发起一笔从银行卡到交易对手的付款。OBP 列出此操作，但任何版本都不提供：类型 `CARD` 没有对应的路由。",
        ),
    },
    NeverServed {
        operation: Operation {
            id: "OBPv4.0.0-deleteExplicitCounterparty",
            method: Verb::POST,
            path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
            template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/counterparties/{COUNTERPARTY_ID}",
            prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
            introduced: "v4.0.0",
            tags: &["Counterparty", "Account", "New-Style"],
            summary: "Delete a counterparty of an account.",
            description: "Removes a counterparty that was created for an account. OBP lists this operation as a `POST` \
                          and answers it under no version.",
            style: Style::Wrapped,
            documented_errors: &[
                NOT_LOGGED_IN,
                ACCOUNT_ID,
                BANK_ID,
                BANK_NOT_FOUND,
                BANK_ACCOUNT,
                "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
                UNKNOWN_ERROR,
            ],
            ..Operation::EMPTY
        },
        chinese: (
            "删除账户的交易对手",
            "删除为账户创建的交易对手。OBP 将此操作列为 `POST`，但任何版本都不提供。",
        ),
    },
    NeverServed {
        operation: Operation {
            id: "OBPv4.0.0-test-dynamic-resource-doc",
            method: Verb::POST,
            path: "/test-dynamic-resource-doc/my_user/{MY_USER_ID}",
            template: "/test-dynamic-resource-doc/my_user/{MY_USER_ID}",
            prefixes: &["v4.0.0"],
            introduced: "v4.0.0",
            tags: &["Dynamic-Resource-Doc", "New-Style"],
            summary: "A sample of a dynamic endpoint.",
            description: "Shows what a dynamic endpoint looks like in the documents. OBP lists this operation and \
                          answers it nowhere.",
            style: Style::Wrapped,
            login: Login::Ignored,
            documented_errors: &[UNKNOWN_ERROR],
            request: Some(RequestBody {
                schema: &ANYTHING,
                examples: PERSON,
            }),
            success: answer(201, PERSON),
            ..Operation::EMPTY
        },
        chinese: (
            "动态端点示例",
            "展示动态端点在文档中的样子。OBP 列出此操作，但任何地方都不提供。",
        ),
    },
    NeverServed {
        operation: Operation {
            id: "OBPv5.0.0-headAtms",
            method: Verb::HEAD,
            path: "/obp/v5.0.0/banks/{BANK_ID}/atms",
            template: "/banks/{BANK_ID}/atms",
            prefixes: &["v5.0.0", "v5.1.0"],
            introduced: "v5.0.0",
            tags: &["ATM", "New-Style"],
            summary: "Ask for the headers of a bank's ATMs.",
            description: "Asks for what `GET` answers, without its body. OBP lists this operation, and answers every \
                          `HEAD` with 404.",
            style: Style::Wrapped,
            login: Login::Ignored,
            documented_errors: &[BANK_NOT_FOUND, UNKNOWN_ERROR],
            success: as_of(&ATMS),
            ..Operation::EMPTY
        },
        chinese: (
            "查询银行 ATM 列表的响应头",
            "请求与 `GET` 相同的内容，但不带正文。OBP 列出此操作，但所有 `HEAD` 请求都返回 404。",
        ),
    },
];
