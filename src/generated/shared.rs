//! Generated from openapi/obp.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Error answer: the HTTP status as a number and a message that normally starts with an OBP code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Error {
    /// The HTTP status once more, as a number; the OBP code stands in `message`.
    pub code: i64,
    /// What went wrong, normally starting with the OBP code; causes follow after ` <- `.
    pub message: String,
}
/// Table of [`Error`].
pub static ERROR: schema::Schema = schema::Schema {
    name: Some("Error"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The HTTP status once more, as a number; the OBP code stands in `message`.",
                },
            },
            schema::Property {
                name: "message",
                required: true,
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
                    description: "What went wrong, normally starting with the OBP code; causes follow after ` <- `.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Error answer: the HTTP status as a number and a message that normally starts with an OBP code.",
};
/// An object with any members.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct AnyObject(
    /// The value.
    pub serde_json::Map<String, serde_json::Value>,
);
/// Table of [`AnyObject`].
pub static ANY_OBJECT: schema::Schema = schema::Schema {
    name: Some("AnyObject"),
    shape: schema::Shape::Object {
        properties: &[],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An object with any members.",
};
/// Whether it was done: `true`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Confirmation(
    /// The value.
    pub bool,
);
/// Table of [`Confirmation`].
pub static CONFIRMATION: schema::Schema = schema::Schema {
    name: Some("Confirmation"),
    shape: schema::Shape::Boolean,
    nullable: false,
    example: None,
    description: "Whether it was done: `true`.",
};
/// Status 400 of several operations.
pub static STATUS_400: contract::ErrorStatus = contract::ErrorStatus {
    status: 400u16,
    description: "The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.",
    schema: &super::shared::ERROR,
};
/// Status 401 of several operations.
pub static STATUS_401: contract::ErrorStatus = contract::ErrorStatus {
    status: 401u16,
    description: "No login was sent or it is not accepted.",
    schema: &super::shared::ERROR,
};
/// Status 403 of several operations.
pub static STATUS_403: contract::ErrorStatus = contract::ErrorStatus {
    status: 403u16,
    description: "Logged in, but the view or role needed is missing; the message names which.",
    schema: &super::shared::ERROR,
};
/// Status 403 of several operations.
pub static STATUS_403_2: contract::ErrorStatus = contract::ErrorStatus {
    status: 403u16,
    description: "Logged in, but without the role needed; the message names it.",
    schema: &super::shared::ERROR,
};
/// Status 404 of several operations.
pub static STATUS_404: contract::ErrorStatus = contract::ErrorStatus {
    status: 404u16,
    description: "The bank, customer or other entry does not exist, or no operation answers this method and path.",
    schema: &super::shared::ERROR,
};
/// Status 500 of several operations.
pub static STATUS_500: contract::ErrorStatus = contract::ErrorStatus {
    status: 500u16,
    description: "The server broke off while working; on the oldest operations the body may be the cause.",
    schema: &super::shared::ERROR,
};
/// `OBP-00003` with status 400.
pub static ERROR_400_OBP_00003: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-00003",
        summary: "Transaction requests are switched off on this server; only its operator can switch them on.",
        json: "{\"code\":400,\"message\":\"OBP-00003: Transaction Requests is disabled in this API instance.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-00004` with status 400.
pub static ERROR_400_OBP_00004: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-00004",
        summary: "The server could not store the entry; check the ids and values, then try again.",
        json: "{\"code\":400,\"message\":\"OBP-00004: Server error: could not add message\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-00008` with status 400.
pub static ERROR_400_OBP_00008: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-00008",
        summary: "The version named is switched off on this server; use another version or ask its operator.",
        json: "{\"code\":400,\"message\":\"OBP-00008: The API version you called is not enabled on this server. Please contact your API administrator or use another version. v9.9.9\"}",
        slots: &[
            contract::Slot {
                start: 154usize,
                end: 160usize,
                part: "API_VERSION",
            },
        ],
        check: Some(contract::Check::Version),
        from: Some("documented"),
    },
};
/// `OBP-00009` with status 400.
pub static ERROR_400_OBP_00009: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-00009",
        summary: "Bulk reading of accounts (firehose) is switched off on this server; only its operator can switch it on.",
        json: "{\"code\":400,\"message\":\"OBP-00009: Account firehose is not allowed on this instance. Please set allow_account_firehose = true in props files. \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-00010` with status 400.
pub static ERROR_400_OBP_00010: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-00010",
        summary: "The server lacks a setting, named at the end of the message; tell its operator.",
        json: "{\"code\":400,\"message\":\"OBP-00010: Missing props value at this API instance - \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-09008` with status 400.
pub static ERROR_400_OBP_09008: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-09008",
        summary: "One of the described operations exists already as a dynamic endpoint; change its path or delete the old one.",
        json: "{\"code\":400,\"message\":\"OBP-09008: DynamicEndpoint already exists.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-09010` with status 400.
pub static ERROR_400_OBP_09010: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-09010",
        summary: "There is no such dynamic entity of yours; list yours with `GET /obp/v5.1.0/my/dynamic-entities`.",
        json: "{\"code\":400,\"message\":\"OBP-09010: DynamicEntity can only be updated/deleted by the user who created it. Please try `Update/DELETE Dynamic Entity` endpoint\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-09016` with status 400.
pub static ERROR_400_OBP_09016: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-09016",
        summary: "A query parameter occurs twice; send each name once.",
        json: "{\"code\":400,\"message\":\"OBP-09016: Duplicate Query Parameters are not allowed.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-10001` with status 400.
pub static ERROR_400_OBP_10001: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001",
        summary: "Listed by OBP for this operation, which reads no body.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10001` with status 400.
pub static ERROR_400_OBP_10001_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001",
        summary: "The body cannot be used; send JSON with all required members in the right types.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format.\"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("recorded"),
    },
};
/// `OBP-10001-colons` with status 400.
pub static ERROR_400_OBP_10001_COLONS: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-colons",
        summary: "A customer number must not contain four colons in a row; choose another.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. customer_number can not contain `::::` characters\"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-parser` with status 400.
pub static ERROR_400_OBP_10001_PARSER: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-parser",
        summary: "The body is not JSON; the message goes on with what the parser met and where, so correct the text there.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format.unknown token h\\nNear: he\"}",
        slots: &[
            contract::Slot {
                start: 56usize,
                end: 81usize,
                part: "parser",
            },
        ],
        check: Some(contract::Check::Json),
        from: Some("recorded"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCustomerAddressJsonV310 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("recorded"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCustomerJsonV310 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("recorded"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_3: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; compare it with the example.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format.\"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("assumed"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_4: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AccountAttributeJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_5: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AccountNotificationWebhookPostJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_6: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AtmAttributeJsonV510 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_7: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AttributeDefinitionJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_8: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the BankAttributeJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_9: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CardAttributeJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_10: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateScopeJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_11: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateViewJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_12: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the EndpointTagJson400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_13: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the JsonConnectorMethod \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_14: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the JsonDynamicMessageDoc \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_15: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the JsonDynamicResourceDoc \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_16: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostAccountAccessJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_17: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostApiCollectionEndpointJson400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_18: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostApiCollectionJson400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_19: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostBankJson500 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_20: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCustomerOverviewJsonV500 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("recorded"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_21: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostDirectDebitJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_22: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostHistoricalTransactionJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_23: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostStandingOrderJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_24: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostUserAuthContextJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_25: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostUserAuthContextUpdateJsonV310 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_26: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the ProductAttributeJson \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_27: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the ProductFeeJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_28: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the TransactionAttributeJsonV400 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_29: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the UpdateViewJSON \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_30: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the accountRoutingJsonV121 \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_31: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the classOf \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-shape` with status 400.
pub static ERROR_400_OBP_10001_SHAPE_32: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-shape",
        summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the prettyRender \"}",
        slots: &[],
        check: Some(contract::Check::Body),
        from: Some("documented"),
    },
};
/// `OBP-10001-type` with status 400.
pub static ERROR_400_OBP_10001_TYPE: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10001-type",
        summary: "The member `type` is none of the four types, or null, or the whole body is; send one of those that the message lists.",
        json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The `Type` field can only accept the following field: DOUBLE(12.1234), STRING(TAX_NUMBER), INTEGER(123) and DATE_WITH_DAY(2012-04-23)\"}",
        slots: &[],
        check: Some(contract::Check::Type),
        from: Some("recorded"),
    },
};
/// `OBP-10002` with status 400.
pub static ERROR_400_OBP_10002: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10002",
        summary: "A text that must hold a number does not; send it like `1000.00`.",
        json: "{\"code\":400,\"message\":\"OBP-10002: Invalid Number. Could not convert value to a number.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10003` with status 400.
pub static ERROR_400_OBP_10003: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10003",
        summary: "The currency is not known; send an ISO code of three upper-case letters such as `EUR`.",
        json: "{\"code\":400,\"message\":\"OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10007` with status 400.
pub static ERROR_400_OBP_10007: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10007",
        summary: "There is no role of this name; take one from `GET /obp/v5.1.0/roles`.",
        json: "{\"code\":400,\"message\":\"OBP-10007: Incorrect Role name:\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10015` with status 400.
pub static ERROR_400_OBP_10015: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10015",
        summary: "A value is not one of those allowed; the message lists them, so send one of these.",
        json: "{\"code\":400,\"message\":\"OBP-10015: Allowed values are:\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10016-limit` with status 400.
pub static ERROR_400_OBP_10016_LIMIT: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10016-limit",
        summary: "`limit` is not a whole number from 1; correct it.",
        json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10025: wrong value for obp_limit parameter. Please send a positive integer (=>1)!\"}",
        slots: &[],
        check: Some(contract::Check::Paging),
        from: Some("recorded"),
    },
};
/// `OBP-10016-offset` with status 400.
pub static ERROR_400_OBP_10016_OFFSET: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10016-offset",
        summary: "`offset` is not a whole number from 0; correct it.",
        json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10024: wrong value for obp_offset parameter. Please send a positive integer (=>0)!\"}",
        slots: &[],
        check: Some(contract::Check::Paging),
        from: Some("documented"),
    },
};
/// `OBP-10016-offset` with status 400.
pub static ERROR_400_OBP_10016_OFFSET_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10016-offset",
        summary: "`offset` is not a whole number from 0; correct it.",
        json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10024: wrong value for obp_offset parameter. Please send a positive integer (=>0)!\"}",
        slots: &[],
        check: Some(contract::Check::Paging),
        from: Some("recorded"),
    },
};
/// `OBP-10016-sort-direction` with status 400.
pub static ERROR_400_OBP_10016_SORT_DIRECTION: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10016-sort-direction",
        summary: "`sort_direction` is neither `ASC` nor `DESC`; use one of the two.",
        json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10023: obp_sort_direction parameter can only take two values: DESC or ASC!\"}",
        slots: &[],
        check: Some(contract::Check::Paging),
        from: Some("recorded"),
    },
};
/// `OBP-10021` with status 400.
pub static ERROR_400_OBP_10021: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10021",
        summary: "There is no connector of this name; correct `connector_name`.",
        json: "{\"code\":400,\"message\":\"OBP-10021: Incorrect Connector name.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10022` with status 400.
pub static ERROR_400_OBP_10022: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10022",
        summary: "The connector has no method of this name; correct `method_name`.",
        json: "{\"code\":400,\"message\":\"OBP-10022: Incorrect Connector method name.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10023` with status 400.
pub static ERROR_400_OBP_10023: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10023",
        summary: "The sort direction is neither `ASC` nor `DESC`; send one of the two.",
        json: "{\"code\":400,\"message\":\"OBP-10023: obp_sort_direction parameter can only take two values: DESC or ASC!\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10024` with status 400.
pub static ERROR_400_OBP_10024: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10024",
        summary: "The offset is not a whole number from 0; correct it.",
        json: "{\"code\":400,\"message\":\"OBP-10024: wrong value for obp_offset parameter. Please send a positive integer (=>0)!\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10025` with status 400.
pub static ERROR_400_OBP_10025: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10025",
        summary: "The limit is not a whole number from 1; correct it.",
        json: "{\"code\":400,\"message\":\"OBP-10025: wrong value for obp_limit parameter. Please send a positive integer (=>1)!\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10026` with status 400.
pub static ERROR_400_OBP_10026: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-10026",
        summary: "A date in the query cannot be read; send it with milliseconds, like `2017-09-19T02:31:05.000Z`.",
        json: "{\"code\":400,\"message\":\"OBP-10026: Failed to parse date string. Please use this format yyyy-MM-dd'T'HH:mm:ss.SSS'Z'!\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20002` with status 400.
pub static ERROR_400_OBP_20002: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20002",
        summary: "Parts of the DirectLogin header are missing; the message names them, so add them.",
        json: "{\"code\":400,\"message\":\"OBP-20002: These DirectLogin parameters are missing:token\"}",
        slots: &[],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `OBP-20003` with status 400.
pub static ERROR_400_OBP_20003: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20003",
        summary: "The token is unknown, expired or replaced by a later login of the same user; log in again.",
        json: "{\"code\":400,\"message\":\"OBP-20003: This DirectLogin token is invalid or expired:not-a-token\"}",
        slots: &[
            contract::Slot {
                start: 79usize,
                end: 90usize,
                part: "token",
            },
        ],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `OBP-20005` with status 400.
pub static ERROR_400_OBP_20005: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "There is no user with this id; use the `user_id` of an existing user.",
        json: "{\"code\":400,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID.\"}",
        slots: &[],
        check: Some(contract::Check::User),
        from: Some("documented"),
    },
};
/// `OBP-20005` with status 400.
pub static ERROR_400_OBP_20005_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "There is no user with this id; use the `user_id`, not the login name.",
        json: "{\"code\":400,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20007` with status 400.
pub static ERROR_400_OBP_20007: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20007",
        summary: "No user has this e-mail address; correct the address.",
        json: "{\"code\":400,\"message\":\"OBP-20007: User not found by email.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20014` with status 400.
pub static ERROR_400_OBP_20014: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20014",
        summary: "The id of the application cannot be used; on the oldest operations it is a number. Take it from the list.",
        json: "{\"code\":400,\"message\":\"OBP-20014: Invalid Consumer ID. Please specify a valid value for CONSUMER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20017` with status 400.
pub static ERROR_400_OBP_20017: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20017",
        summary: "The user may not use this view on the account; take a view that the list of accounts shows.",
        json: "{\"code\":400,\"message\":\"OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20019` with status 400.
pub static ERROR_400_OBP_20019: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20019",
        summary: "The user may not use the owner view of the account; have its owner grant it.",
        json: "{\"code\":400,\"message\":\"OBP-20019: User does not have access to owner view. \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20019` with status 400.
pub static ERROR_400_OBP_20019_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20019",
        summary: "The user may not use the owner view of the account; have its owner grant it.",
        json: "{\"code\":400,\"message\":\"OBP-20019: User does not have access to owner view. user's email : felixsmith@example.com. account : 8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
        slots: &[
            contract::Slot {
                start: 90usize,
                end: 112usize,
                part: "name",
            },
            contract::Slot {
                start: 124usize,
                end: 160usize,
                part: "ACCOUNT_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20019` with status 400.
pub static ERROR_400_OBP_20019_3: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20019",
        summary: "The user may not use the owner view of the account; have its owner grant it.",
        json: "{\"code\":400,\"message\":\"OBP-20019: User does not have access to owner view. userId : 9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1. account : 8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
        slots: &[
            contract::Slot {
                start: 84usize,
                end: 120usize,
                part: "name",
            },
            contract::Slot {
                start: 132usize,
                end: 168usize,
                part: "ACCOUNT_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20019` with status 400.
pub static ERROR_400_OBP_20019_4: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20019",
        summary: "The user may not use the owner view of the account; have its owner grant it.",
        json: "{\"code\":400,\"message\":\"OBP-20019: User does not have access to owner view. userId : 9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1. bankId : gh.29.uk. accountId : 8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
        slots: &[
            contract::Slot {
                start: 84usize,
                end: 120usize,
                part: "name",
            },
            contract::Slot {
                start: 131usize,
                end: 139usize,
                part: "BANK_ID",
            },
            contract::Slot {
                start: 153usize,
                end: 189usize,
                part: "ACCOUNT_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20020` with status 400.
pub static ERROR_400_OBP_20020: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20020",
        summary: "Names and ids of custom views start with `_`; system views are changed elsewhere.",
        json: "{\"code\":400,\"message\":\"OBP-20020: Custom view name/view_id must start with `_`. eg: _work, _life. Current view_name (owner)\"}",
        slots: &[
            contract::Slot {
                start: 117usize,
                end: 122usize,
                part: "VIEW_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20047` with status 400.
pub static ERROR_400_OBP_20047: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20047",
        summary: "Only holders of the account and users of its owner view may do this; have one of them do it.",
        json: "{\"code\":400,\"message\":\"OBP-20047: User must have access to the owner view or must be an account holder.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20057` with status 400.
pub static ERROR_400_OBP_20057: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20057",
        summary: "There is no user with this id; use the `user_id` of an existing user.",
        json: "{\"code\":400,\"message\":\"OBP-20057: User not found by userId. Current UserId(9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1)\"}",
        slots: &[
            contract::Slot {
                start: 75usize,
                end: 111usize,
                part: "USER_ID",
            },
        ],
        check: Some(contract::Check::User),
        from: Some("recorded"),
    },
};
/// `OBP-20057` with status 400.
pub static ERROR_400_OBP_20057_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20057",
        summary: "There is no user with this id; use the `user_id`, not the login name.",
        json: "{\"code\":400,\"message\":\"OBP-20057: User not found by userId.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20058` with status 400.
pub static ERROR_400_OBP_20058: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-20058",
        summary: "The application is disabled; have an administrator enable it or name another one.",
        json: "{\"code\":400,\"message\":\"OBP-20058: Consumer is disabled.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30001` with status 400.
pub static ERROR_400_OBP_30001: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30001",
        summary: "There is no bank with this id; take an `id` from the list of banks.",
        json: "{\"code\":400,\"message\":\"OBP-30001: Bank not found. Please specify a valid value for BANK_ID.\"}",
        slots: &[],
        check: Some(contract::Check::Bank),
        from: Some("recorded"),
    },
};
/// `OBP-30003` with status 400.
pub static ERROR_400_OBP_30003: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30003",
        summary: "There is no such account at this bank; list the accounts with `GET /obp/v5.1.0/my/accounts`.",
        json: "{\"code\":400,\"message\":\"OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30004` with status 400.
pub static ERROR_400_OBP_30004: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30004",
        summary: "The account that shall receive the money is not on this server; check bank and account id in `to`.",
        json: "{\"code\":400,\"message\":\"OBP-30004: Counterparty not found. The BANK_ID / ACCOUNT_ID specified does not exist on this server.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30005` with status 400.
pub static ERROR_400_OBP_30005: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30005",
        summary: "The account has no view with this id; list its views and take an `id` from there.",
        json: "{\"code\":400,\"message\":\"OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30006` with status 400.
pub static ERROR_400_OBP_30006: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30006",
        summary: "The bank already uses this customer number, perhaps for the very same customer; choose another.",
        json: "{\"code\":400,\"message\":\"OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30006` with status 400.
pub static ERROR_400_OBP_30006_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30006",
        summary: "The bank already uses this customer number, perhaps for the very same customer; choose another.",
        json: "{\"code\":400,\"message\":\"OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.\"}",
        slots: &[],
        check: Some(contract::Check::Number),
        from: Some("documented"),
    },
};
/// `OBP-30007` with status 400.
pub static ERROR_400_OBP_30007: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30007",
        summary: "This user and this customer are already linked; nothing has to be done.",
        json: "{\"code\":400,\"message\":\"OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30007` with status 400.
pub static ERROR_400_OBP_30007_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30007",
        summary: "This user and this customer are already linked; nothing has to be done.",
        json: "{\"code\":400,\"message\":\"OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID\"}",
        slots: &[],
        check: Some(contract::Check::Link),
        from: Some("documented"),
    },
};
/// `OBP-30007` with status 400.
pub static ERROR_400_OBP_30007_3: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30007",
        summary: "This user and this customer are already linked; nothing has to be done.",
        json: "{\"code\":400,\"message\":\"OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID\"}",
        slots: &[],
        check: Some(contract::Check::Link),
        from: Some("recorded"),
    },
};
/// `OBP-30008` with status 400.
pub static ERROR_400_OBP_30008: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30008",
        summary: "Documented for users without a linked customer; the server answers an empty list instead.",
        json: "{\"code\":400,\"message\":\"OBP-30008: User Customer Link not found by USER_ID\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30008` with status 400.
pub static ERROR_400_OBP_30008_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30008",
        summary: "The user is linked to no customer of the bank; have the bank link one first.",
        json: "{\"code\":400,\"message\":\"OBP-30008: User Customer Link not found by USER_ID\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30011` with status 400.
pub static ERROR_400_OBP_30011: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30011",
        summary: "There is no such product at this bank; list them with `GET /obp/v5.1.0/banks/{BANK_ID}/products`.",
        json: "{\"code\":400,\"message\":\"OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30014` with status 400.
pub static ERROR_400_OBP_30014: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30014",
        summary: "The account has a counterparty of this name in this view already; choose another name.",
        json: "{\"code\":400,\"message\":\"OBP-30014: Counterparty already exists. Please specify a different value for BANK_ID or ACCOUNT_ID or VIEW_ID or NAME.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30017` with status 400.
pub static ERROR_400_OBP_30017: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30017",
        summary: "There is no counterparty with this id; take a `counterparty_id` from the list of counterparties.",
        json: "{\"code\":400,\"message\":\"OBP-30017: Counterparty not found. Please specify a valid value for COUNTERPARTY_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30018` with status 400.
pub static ERROR_400_OBP_30018: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30018",
        summary: "There is no such account at this bank; list the accounts with `GET /obp/v5.1.0/my/accounts`.",
        json: "{\"code\":400,\"message\":\"OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. \"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30022` with status 400.
pub static ERROR_400_OBP_30022: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30022",
        summary: "The view lacks the permission named at the end of the message; use a view that has it.",
        json: "{\"code\":400,\"message\":\"OBP-30022: The current view does not have the permission:\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30023` with status 400.
pub static ERROR_400_OBP_30023: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30023",
        summary: "The application could not be changed; check the values and try again.",
        json: "{\"code\":400,\"message\":\"OBP-30023: Cannot update Consumer \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30024` with status 400.
pub static ERROR_400_OBP_30024: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30024",
        summary: "The customer could not be stored; check the values and try again.",
        json: "{\"code\":400,\"message\":\"OBP-30024: Could not create Consumer \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30024` with status 400.
pub static ERROR_400_OBP_30024_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30024",
        summary: "The customer could not be stored; check the values and try again.",
        json: "{\"code\":400,\"message\":\"OBP-30024: Could not create Consumer \"}",
        slots: &[],
        check: Some(contract::Check::Store),
        from: Some("documented"),
    },
};
/// `OBP-30025` with status 400.
pub static ERROR_400_OBP_30025: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30025",
        summary: "The link between user and customer could not be stored; try again.",
        json: "{\"code\":400,\"message\":\"OBP-30025: Could not create user_customer_links \"}",
        slots: &[],
        check: Some(contract::Check::Store),
        from: Some("documented"),
    },
};
/// `OBP-30046` with status 400.
pub static ERROR_400_OBP_30046: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30046",
        summary: "There is no customer with this id; use the `customer_id`, not the customer number.",
        json: "{\"code\":400,\"message\":\"OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.\"}",
        slots: &[],
        check: Some(contract::Check::Customer),
        from: Some("recorded"),
    },
};
/// `OBP-30051` with status 400.
pub static ERROR_400_OBP_30051: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30051",
        summary: "The customer could not be stored: a text is too long or the customer number is taken; correct the body.",
        json: "{\"code\":400,\"message\":\"OBP-30051: Cannot create Customer\"}",
        slots: &[],
        check: Some(contract::Check::Store),
        from: Some("recorded"),
    },
};
/// `OBP-30053` with status 400.
pub static ERROR_400_OBP_30053: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30053",
        summary: "The entry of the auth context could not be stored; check `key` and `value` and try again.",
        json: "{\"code\":400,\"message\":\"OBP-30053: Could not insert the UserAuthContext\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30058` with status 400.
pub static ERROR_400_OBP_30058: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30058",
        summary: "The customer could not be changed; check the values and try again.",
        json: "{\"code\":400,\"message\":\"OBP-30058: Cannot update the Customer\"}",
        slots: &[],
        check: Some(contract::Check::Store),
        from: Some("documented"),
    },
};
/// `OBP-30059` with status 400.
pub static ERROR_400_OBP_30059: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30059",
        summary: "There is no card with this id at the bank; take a `card_id` from the list of cards.",
        json: "{\"code\":400,\"message\":\"OBP-30059: This Card can not be found for the user  Current CardId(36f8a9e6-c2b1-407a-8bd0-421b7119307e)\"}",
        slots: &[
            contract::Slot {
                start: 90usize,
                end: 126usize,
                part: "CARD_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30063` with status 400.
pub static ERROR_400_OBP_30063: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30063",
        summary: "The access to the account could not be granted; check the user and the view, named in the message.",
        json: "{\"code\":400,\"message\":\"OBP-30063: Cannot grant account access.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30064` with status 400.
pub static ERROR_400_OBP_30064: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30064",
        summary: "The access to the account could not be withdrawn; check user and view, and that you may withdraw it.",
        json: "{\"code\":400,\"message\":\"OBP-30064: Cannot revoke account access.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30065` with status 400.
pub static ERROR_400_OBP_30065: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30065",
        summary: "The user has no access to the account through this view; check bank, account, view and user.",
        json: "{\"code\":400,\"message\":\"OBP-30065: Cannot find account access.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30069` with status 400.
pub static ERROR_400_OBP_30069: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30069",
        summary: "There is no attribute with this id; take one from the list of the customer's attributes.",
        json: "{\"code\":400,\"message\":\"OBP-30069: Customer Attribute not found. Please specify a valid value for CUSTOMER_ATTRIBUTE_ID.\"}",
        slots: &[],
        check: Some(contract::Check::Attribute),
        from: Some("recorded"),
    },
};
/// `OBP-30079` with status 400.
pub static ERROR_400_OBP_30079: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30079",
        summary: "There is no collection with this id; list yours with `GET /obp/v5.1.0/my/api-collections`.",
        json: "{\"code\":400,\"message\":\"OBP-30079: ApiCollection not found. Please specify a valid value for API_COLLECTION_ID. Current API_COLLECTION_ID(7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh) \"}",
        slots: &[
            contract::Slot {
                start: 137usize,
                end: 173usize,
                part: "API_COLLECTION_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30079-name` with status 400.
pub static ERROR_400_OBP_30079_NAME: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30079-name",
        summary: "You have no collection of this name; list yours with `GET /obp/v5.1.0/my/api-collections`.",
        json: "{\"code\":400,\"message\":\"OBP-30079: ApiCollection not found. Please specify a valid value for API_COLLECTION_NAME. Current API_COLLECTION_NAME(Favourites) \"}",
        slots: &[
            contract::Slot {
                start: 141usize,
                end: 151usize,
                part: "API_COLLECTION_NAME",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30099` with status 400.
pub static ERROR_400_OBP_30099: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30099",
        summary: "There is no tag with this id; take an `endpoint_tag_id` from the list of tags.",
        json: "{\"code\":400,\"message\":\"OBP-30099: Invalid ENDPOINT_TAG_ID. Please specify a valid value for ENDPOINT_TAG_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30105` with status 400.
pub static ERROR_400_OBP_30105: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30105",
        summary: "The currency of the balance is not known; send an ISO code such as `EUR`.",
        json: "{\"code\":400,\"message\":\"OBP-30105: Invalid Balance Currency.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30106` with status 400.
pub static ERROR_400_OBP_30106: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30106",
        summary: "The balance cannot be used; send `0` as a text.",
        json: "{\"code\":400,\"message\":\"OBP-30106: Invalid Balance Amount.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30107` with status 400.
pub static ERROR_400_OBP_30107: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30107",
        summary: "The `user_id` cannot be used; send the id of a user, or an empty text for yourself.",
        json: "{\"code\":400,\"message\":\"OBP-30107: Invalid User Id.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30109` with status 400.
pub static ERROR_400_OBP_30109: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30109",
        summary: "A new account has to start with nothing on it; send `0` as its balance.",
        json: "{\"code\":400,\"message\":\"OBP-30109: Initial Balance of Account must be Zero (0).\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30110` with status 400.
pub static ERROR_400_OBP_30110: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30110",
        summary: "The id of the account holds characters that are not allowed, or is too long; use letters, digits, `-`, `.` and `_`.",
        json: "{\"code\":400,\"message\":\"OBP-30110: Invalid Account Id. The ACCOUNT_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30111` with status 400.
pub static ERROR_400_OBP_30111: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30111",
        summary: "The id of the bank holds characters that are not allowed, or is too long; use letters, digits, `-`, `.` and `_`.",
        json: "{\"code\":400,\"message\":\"OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.\"}",
        slots: &[],
        check: Some(contract::Check::BankId),
        from: Some("recorded"),
    },
};
/// `OBP-30112` with status 400.
pub static ERROR_400_OBP_30112: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30112",
        summary: "The initial balance is not a number; send `0` as a text.",
        json: "{\"code\":400,\"message\":\"OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30113` with status 400.
pub static ERROR_400_OBP_30113: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30113",
        summary: "The customer is of another bank than the one in the path; use the bank of the customer.",
        json: "{\"code\":400,\"message\":\"OBP-30113: Invalid Bank Id (gh.29.uk). The Customer(7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh) does not belong to this Bank\"}",
        slots: &[
            contract::Slot {
                start: 51usize,
                end: 59usize,
                part: "BANK_ID",
            },
            contract::Slot {
                start: 75usize,
                end: 111usize,
                part: "CUSTOMER_ID",
            },
        ],
        check: Some(contract::Check::Link),
        from: Some("recorded"),
    },
};
/// `OBP-30205` with status 400.
pub static ERROR_400_OBP_30205: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30205",
        summary: "The role is one for a bank; put the id of the bank into `bank_id`.",
        json: "{\"code\":400,\"message\":\"OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30206` with status 400.
pub static ERROR_400_OBP_30206: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30206",
        summary: "The role is one for the whole server; send an empty `bank_id`.",
        json: "{\"code\":400,\"message\":\"OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30208` with status 400.
pub static ERROR_400_OBP_30208: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30208",
        summary: "The bank has an account with this id already; choose another id.",
        json: "{\"code\":400,\"message\":\"OBP-30208: Account_ID already exists at the Bank.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30209` with status 400.
pub static ERROR_400_OBP_30209: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30209",
        summary: "Creating and changing branches needs the role `CanCreateBranch`; have an administrator grant it.",
        json: "{\"code\":400,\"message\":\"OBP-30209: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30210` with status 400.
pub static ERROR_400_OBP_30210: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30210",
        summary: "Creating banks needs the role `CanCreateBank`; have an administrator grant it.",
        json: "{\"code\":400,\"message\":\"OBP-30210: Insufficient authorisation to Create Bank. You do not have the role CanCreateBank.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30216` with status 400.
pub static ERROR_400_OBP_30216: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30216",
        summary: "The user or application holds this role already; nothing has to be done.",
        json: "{\"code\":400,\"message\":\"OBP-30216: Entitlement already exists for the user.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30252` with status 400.
pub static ERROR_400_OBP_30252: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30252",
        summary: "There is no system view with this id; use one such as `owner`.",
        json: "{\"code\":400,\"message\":\"OBP-30252: System view not found. Please specify a valid value for VIEW_ID\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30252` with status 400.
pub static ERROR_400_OBP_30252_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-30252",
        summary: "There is no system view with this id; use one such as `owner`.",
        json: "{\"code\":400,\"message\":\"OBP-30252: System view not found. Please specify a valid value for VIEW_ID. Current ViewId is owner\"}",
        slots: &[
            contract::Slot {
                start: 117usize,
                end: 122usize,
                part: "VIEW_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-35001` with status 400.
pub static ERROR_400_OBP_35001: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-35001",
        summary: "There is no such consent of yours; take a `consent_id` from the list of your consents.",
        json: "{\"code\":400,\"message\":\"OBP-35001: Consent not found by CONSENT_ID. \"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-35009` with status 400.
pub static ERROR_400_OBP_35009: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-35009",
        summary: "Codes for confirmation can only be sent by `SMS` or `EMAIL`; use one of the two in the path.",
        json: "{\"code\":400,\"message\":\"OBP-35009: Only SMS and EMAIL are supported as SCA methods. \"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-35010` with status 400.
pub static ERROR_400_OBP_35010: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-35010",
        summary: "The SMS could not be sent to this number; check the number, or confirm by `EMAIL` instead.",
        json: "{\"code\":400,\"message\":\"OBP-35010: SMS server is not working or SMS server can not send the message to the phone number:\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-35013` with status 400.
pub static ERROR_400_OBP_35013: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-35013",
        summary: "The consent asks for roles that the user does not hold; leave them out of `entitlements`.",
        json: "{\"code\":400,\"message\":\"OBP-35013: Consents can only contain Roles that you already have access to.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-35014` with status 400.
pub static ERROR_400_OBP_35014: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-35014",
        summary: "The consent asks for views that the user may not use; leave them out.",
        json: "{\"code\":400,\"message\":\"OBP-35014: Consents can only contain Views that you already have access to.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-35028` with status 400.
pub static ERROR_400_OBP_35028: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-35028",
        summary: "There is no request for a consent with this id; check the `consent_request_id`.",
        json: "{\"code\":400,\"message\":\"OBP-35028: Consent Request not found by CONSENT_REQUEST_ID. \"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-40001` with status 400.
pub static ERROR_400_OBP_40001: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40001",
        summary: "This type is not offered here; list those that are with `GET /obp/v5.1.0/banks/{BANK_ID}/transaction-request-types`.",
        json: "{\"code\":400,\"message\":\"OBP-40001: Invalid value for TRANSACTION_REQUEST_TYPE\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40002` with status 400.
pub static ERROR_400_OBP_40002: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40002",
        summary: "You may not pay from this account; use a view with `can_add_transaction_request_to_any_account`, or get the role.",
        json: "{\"code\":400,\"message\":\"OBP-40002: Insufficient authorisation to create TransactionRequest. The Transaction Request could not be created because the login user doesn't have access to the view of the from account or the view don't have the `CanCreateAnyTransactionRequest` permission or your consumer doesn't not have the access to the view of the from account or you don't have the role CanCreateAnyTransactionRequest.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40003` with status 400.
pub static ERROR_400_OBP_40003: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40003",
        summary: "The currency of the payment is not that of the account; send the account's currency.",
        json: "{\"code\":400,\"message\":\"OBP-40003: Transaction Request Currency must be the same as From Account Currency.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40008` with status 400.
pub static ERROR_400_OBP_40008: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40008",
        summary: "The amount is not above 0; send a positive one.",
        json: "{\"code\":400,\"message\":\"OBP-40008: Can't send a payment with a value of 0 or less.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40009` with status 400.
pub static ERROR_400_OBP_40009: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40009",
        summary: "The type in the path is not that of the transaction request; use the type it was created with.",
        json: "{\"code\":400,\"message\":\"OBP-40009: The TRANSACTION_REQUEST_TYPE has changed.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40010` with status 400.
pub static ERROR_400_OBP_40010: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40010",
        summary: "The id of the challenge does not belong to this transaction request; take it from the request's `challenge`.",
        json: "{\"code\":400,\"message\":\"OBP-40010: Invalid Challenge Id. Please specify a valid value for CHALLENGE_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40011` with status 400.
pub static ERROR_400_OBP_40011: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40011",
        summary: "The transaction request waits for no answer any more; look at its `status`.",
        json: "{\"code\":400,\"message\":\"OBP-40011: Transaction Request Status is not INITIATED.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40014` with status 400.
pub static ERROR_400_OBP_40014: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40014",
        summary: "The challenge was answered wrongly too often; start a new transaction request.",
        json: "{\"code\":400,\"message\":\"OBP-40014: Sorry, you've used up your allowed attempts. \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-40018` with status 400.
pub static ERROR_400_OBP_40018: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-40018",
        summary: "Transaction requests are switched off on this server; only its operator can switch them on.",
        json: "{\"code\":400,\"message\":\"OBP-40018: Sorry, Transaction Requests are not enabled in this API instance.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-50000` with status 400.
pub static ERROR_400_OBP_50000: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50000",
        summary: "Listed for every operation as a catch-all; if it occurs, try again and then tell the operator.",
        json: "{\"code\":400,\"message\":\"OBP-50000: Unknown Error.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-50005` with status 400.
pub static ERROR_400_OBP_50005: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50005",
        summary: "The body is `null`, or stands `null` where an object belongs; send the object.",
        json: "{\"code\":400,\"message\":\"OBP-50005: An unspecified or internal error occurred.\"}",
        slots: &[],
        check: Some(contract::Check::Nulls),
        from: Some("recorded"),
    },
};
/// `OBP-50005` with status 400.
pub static ERROR_400_OBP_50005_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50005",
        summary: "The member `user_id` is `null`; send a user's id, or an empty text for yourself.",
        json: "{\"code\":400,\"message\":\"OBP-50005: An unspecified or internal error occurred.\"}",
        slots: &[],
        check: Some(contract::Check::User),
        from: Some("recorded"),
    },
};
/// `OBP-50005` with status 400.
pub static ERROR_400_OBP_50005_3: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50005",
        summary: "The server broke off while it read the account or its views; take another account.",
        json: "{\"code\":400,\"message\":\"OBP-50005: An unspecified or internal error occurred.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-50010` with status 400.
pub static ERROR_400_OBP_50010: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50010",
        summary: "The server found nothing to answer, mostly since an id is wrong; check bank, account and view.",
        json: "{\"code\":400,\"message\":\"OBP-50010: Scala return Empty box to Liftweb.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-50200` with status 400.
pub static ERROR_400_OBP_50200: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50200",
        summary: "The data could not be read or stored: no such entry, it exists already, or a text is too long; check the ids.",
        json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-50200` with status 400.
pub static ERROR_400_OBP_50200_2: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50200",
        summary: "The data could not be read or stored: the entry is not there, exists already, or a text is too long; a cause may follow after the arrow.",
        json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested.\"}",
        slots: &[],
        check: Some(contract::Check::Store),
        from: Some("recorded"),
    },
};
/// `OBP-50200` with status 400.
pub static ERROR_400_OBP_50200_3: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50200",
        summary: "The data could not be read; if it occurs, try again and then tell the operator.",
        json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-50200-address` with status 400.
pub static ERROR_400_OBP_50200_ADDRESS: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-50200-address",
        summary: "There is no address with this id; perhaps it has been deleted before.",
        json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested. <- OBP-30310: Customer's Address not found by CUSTOMER_ADDRESS_ID. \"}",
        slots: &[],
        check: Some(contract::Check::Address),
        from: Some("recorded"),
    },
};
/// `OBP-60010` with status 400.
pub static ERROR_400_OBP_60010: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "OBP-60010",
        summary: "The transaction requests could not be read; try again and then tell the operator.",
        json: "{\"code\":400,\"message\":\"OBP-60010: Get Transaction Requests Exception. \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-account-not-found` with status 400.
pub static ERROR_400_TEXT_ACCOUNT_NOT_FOUND: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-account-not-found",
        summary: "There is no such account at this bank; list the accounts with `GET /obp/v5.1.0/my/accounts`.",
        json: "{\"code\":400,\"message\":\"account not found at bank\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-alias-not-added` with status 400.
pub static ERROR_400_TEXT_ALIAS_NOT_ADDED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-alias-not-added",
        summary: "The alias could not be stored; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"Alias cannot be added\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-alias-not-deleted` with status 400.
pub static ERROR_400_TEXT_ALIAS_NOT_DELETED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-alias-not-deleted",
        summary: "The alias could not be deleted; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"Alias cannot be deleted\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-alias-not-updated` with status 400.
pub static ERROR_400_TEXT_ALIAS_NOT_UPDATED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-alias-not-updated",
        summary: "The alias could not be changed; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"Alias cannot be updated\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-branch-not-found` with status 400.
pub static ERROR_400_TEXT_BRANCH_NOT_FOUND: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-branch-not-found",
        summary: "The bank has no such branch, or the branch lacks a license; check the id, have the bank fill `meta`.",
        json: "{\"code\":400,\"message\":\"OBP-300010: Branch not found. Please specify a valid value for BRANCH_ID. Or License may not be set. meta.license.id and meta.license.name can not be empty\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `text-coordinates` with status 400.
pub static ERROR_400_TEXT_COORDINATES: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-coordinates",
        summary: "The place cannot exist; send a `latitude` from -90 to 90 and a `longitude` from -180 to 180.",
        json: "{\"code\":400,\"message\":\"Coordinates not possible\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-corporate-location-not-deleted` with status 400.
pub static ERROR_400_TEXT_CORPORATE_LOCATION_NOT_DELETED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-corporate-location-not-deleted",
        summary: "The company's registered place could not be deleted; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"Corporate Location cannot be deleted\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-delete-not-completed` with status 400.
pub static ERROR_400_TEXT_DELETE_NOT_COMPLETED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-delete-not-completed",
        summary: "The place could not be deleted; check the ids in the path, then try again.",
        json: "{\"code\":400,\"message\":\"Delete not completed\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-empty-box` with status 400.
pub static ERROR_400_TEXT_EMPTY_BOX: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-empty-box",
        summary: "An `Authorization: Bearer` header was sent, but the server is not set up for it; use DirectLogin.",
        json: "{\"code\":400,\"message\":\"An Empty Box was opened.  The justification for allowing the openOrThrowException was If props integrate_with_hydra is true, hydra_public_url value should not be blank\"}",
        slots: &[],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `text-no-atms` with status 400.
pub static ERROR_400_TEXT_NO_ATMS: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-no-atms",
        summary: "The bank has no cash machines, or they lack a license; have the bank add them with a license in `meta`.",
        json: "{\"code\":400,\"message\":\"No ATMs available. License may not be set.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-no-connector` with status 400.
pub static ERROR_400_TEXT_NO_CONNECTOR: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-no-connector",
        summary: "Documented for a server without a data source; tell the operator.",
        json: "{\"code\":400,\"message\":\"no connector set\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-no-owner-access` with status 400.
pub static ERROR_400_TEXT_NO_OWNER_ACCESS: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-no-owner-access",
        summary: "Only users of the owner view may manage the views of the account; have its owner grant that view.",
        json: "{\"code\":400,\"message\":\"user does not have owner access\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-no-owner-view` with status 400.
pub static ERROR_400_TEXT_NO_OWNER_VIEW: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-no-owner-view",
        summary: "The user may not use the owner view of the account; have its owner grant it.",
        json: "{\"code\":400,\"message\":\"user does not have access to owner view\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-no-owner-view-on-account` with status 400.
pub static ERROR_400_TEXT_NO_OWNER_VIEW_ON_ACCOUNT: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-no-owner-view-on-account",
        summary: "The user may not use the owner view of this account; have its owner grant it.",
        json: "{\"code\":400,\"message\":\"user does not have access to owner view on account\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-no-view-access` with status 400.
pub static ERROR_400_TEXT_NO_VIEW_ACCESS: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-no-view-access",
        summary: "The user may not use this view on the account; take a view that the list of accounts shows.",
        json: "{\"code\":400,\"message\":\"Current user does not have access to the view \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-pool-not-open` with status 400.
pub static ERROR_400_TEXT_POOL_NOT_OPEN: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-pool-not-open",
        summary: "The server has closed the database pool that this operation reads through; only a restart helps, so tell the operator.",
        json: "{\"code\":400,\"message\":\"Pool not open\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `text-privilege-not-saved` with status 400.
pub static ERROR_400_TEXT_PRIVILEGE_NOT_SAVED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-privilege-not-saved",
        summary: "The access could not be granted or withdrawn; check user, account and view, then try again.",
        json: "{\"code\":400,\"message\":\"could not save the privilege\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-url-not-added` with status 400.
pub static ERROR_400_TEXT_URL_NOT_ADDED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-url-not-added",
        summary: "The address could not be stored; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"URL cannot be added\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-url-not-deleted` with status 400.
pub static ERROR_400_TEXT_URL_NOT_DELETED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-url-not-deleted",
        summary: "The address could not be deleted; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"URL cannot be deleted\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-url-not-updated` with status 400.
pub static ERROR_400_TEXT_URL_NOT_UPDATED: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-url-not-updated",
        summary: "The address could not be changed; check the id of the other account, then try again.",
        json: "{\"code\":400,\"message\":\"URL cannot be updated\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `text-view-metadata` with status 400.
pub static ERROR_400_TEXT_VIEW_METADATA: contract::NamedError = contract::NamedError {
    status: 400u16,
    example: contract::Example {
        name: "text-view-metadata",
        summary: "The view lacks `can_see_other_account_metadata`; use a view that has it.",
        json: "{\"code\":400,\"message\":\"the view does not allow metadata access\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20001` with status 401.
pub static ERROR_401_OBP_20001: contract::NamedError = contract::NamedError {
    status: 401u16,
    example: contract::Example {
        name: "OBP-20001",
        summary: "Listed by OBP for this operation, which works without login.",
        json: "{\"code\":401,\"message\":\"OBP-20001: User not logged in. Authentication is required!\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20001` with status 401.
pub static ERROR_401_OBP_20001_2: contract::NamedError = contract::NamedError {
    status: 401u16,
    example: contract::Example {
        name: "OBP-20001",
        summary: "No login was sent, or not in a readable form; send the header `DirectLogin: token=…` with exactly this spelling of the name.",
        json: "{\"code\":401,\"message\":\"OBP-20001: User not logged in. Authentication is required!\"}",
        slots: &[],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `OBP-20001-authorization` with status 401.
pub static ERROR_401_OBP_20001_AUTHORIZATION: contract::NamedError = contract::NamedError {
    status: 401u16,
    example: contract::Example {
        name: "OBP-20001-authorization",
        summary: "The `Authorization` header has a form the server does not accept (for example Basic); use DirectLogin.",
        json: "{\"code\":401,\"message\":\"OBP-20001: User not logged in. Authentication is required! <- OBP-20080: Authorization Header format is not supported at this instance.\"}",
        slots: &[],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `OBP-20003` with status 401.
pub static ERROR_401_OBP_20003: contract::NamedError = contract::NamedError {
    status: 401u16,
    example: contract::Example {
        name: "OBP-20003",
        summary: "The token is unknown, expired or replaced by a later login of the same user; log in again.",
        json: "{\"code\":401,\"message\":\"OBP-20003: This DirectLogin token is invalid or expired:not-a-token\"}",
        slots: &[
            contract::Slot {
                start: 79usize,
                end: 90usize,
                part: "token",
            },
        ],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "Asked for only where the operator protects the documentation with this role.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_2: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAccount for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 97usize,
                end: 105usize,
                part: "BANK_ID",
            },
        ],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_3: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAccount for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 97usize,
                end: 105usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_4: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAnyTransactionRequest for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 111usize,
                end: 119usize,
                part: "BANK_ID",
            },
        ],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_5: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAtm or CanCreateAtmAtAnyBank for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 118usize,
                end: 126usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_6: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBank\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_7: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBank\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_8: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProduct or CanCreateProductAtAnyBank for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 126usize,
                end: 134usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_9: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateSystemView\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_10: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateUserAuthContext\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_11: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteAtmAtAnyBank or CanDeleteAtm for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 118usize,
                end: 126usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_12: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteSystemView\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_13: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteUserAuthContext\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_14: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDisableConsumers\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_15: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllDynamicMessageDocs\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_16: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyUser\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_17: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAuthenticationTypeValidation\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_18: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCardsForBank at Bank(gh.29.uk)\"}",
        slots: &[
            contract::Slot {
                start: 96usize,
                end: 104usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_19: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetConsumers\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_20: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerAccountLinks for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 107usize,
                end: 115usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_21: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetEntitlementsForAnyUserAtAnyBank\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_22: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSystemIntegrity\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_23: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSystemView\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_24: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetUserAuthContext\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_25: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanLockUser\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_26: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanReadMetrics\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_27: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanReadUserLockedStatus\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_28: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanSetCallLimits\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_29: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUnlockUser\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_30: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBranch\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_31: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateProductAttribute for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 106usize,
                end: 114usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("documented"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_32: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateProductAttribute for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 106usize,
                end: 114usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_33: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateSystemView\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_34: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names it, so have it granted.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUseAccountFirehoseAtAnyBank or CanUseAccountFirehose for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 136usize,
                end: 144usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_35: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomer or CanCreateCustomerAtAnyBank for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 128usize,
                end: 136usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_36: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomer at Bank(gh.29.uk)\"}",
        slots: &[
            contract::Slot {
                start: 92usize,
                end: 100usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_37: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20006",
        summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetUserCustomerLink for BankId(gh.29.uk).\"}",
        slots: &[
            contract::Slot {
                start: 103usize,
                end: 111usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20017` with status 403.
pub static ERROR_403_OBP_20017: contract::NamedError = contract::NamedError {
    status: 403u16,
    example: contract::Example {
        name: "OBP-20017",
        summary: "The user may not use this view on the account; take a view that the list of accounts shows.",
        json: "{\"code\":403,\"message\":\"OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-09001` with status 404.
pub static ERROR_404_OBP_09001: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-09001",
        summary: "There is no dynamic entity with this id; take a `dynamicEntityId` from the list.",
        json: "{\"code\":404,\"message\":\"OBP-09001: DynamicEntity not found. Please specify a valid value for DYNAMIC_ENTITY_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-09009` with status 404.
pub static ERROR_404_OBP_09009: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-09009",
        summary: "There is no dynamic endpoint with this id here; take a `dynamic_endpoint_id` from the list.",
        json: "{\"code\":404,\"message\":\"OBP-09009: DynamicEndpoint not found. Please specify a valid value for DYNAMIC_ENDPOINT_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-10404` with status 404.
pub static ERROR_404_OBP_10404: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-10404",
        summary: "Nothing answers this method and path; check path, version and spelling, and for POST and PUT send `Content-Type: application/json`.",
        json: "{\"code\":404,\"message\":\"OBP-10404: 404 Not Found. The server could not find the requested URI. Please double check your URL, headers and body. Note: When you are making a POST or PUT request, the Content-Type header MUST be `application/json`. Note: OBP only supports JSON formatted bodies.Current Url is (/obp/v5.1.0/banks/gh.29.uk/customers), Current Content-Type Header is (text/plain)\"}",
        slots: &[
            contract::Slot {
                start: 305usize,
                end: 341usize,
                part: "url",
            },
            contract::Slot {
                start: 376usize,
                end: 386usize,
                part: "content_type",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20005` with status 404.
pub static ERROR_404_OBP_20005: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "Documented for an unknown user; the server answers OBP-20057 instead.",
        json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20005` with status 404.
pub static ERROR_404_OBP_20005_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "There is no user with this id; use the `user_id` of an existing user.",
        json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID. Current USER_ID(9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1)\"}",
        slots: &[
            contract::Slot {
                start: 108usize,
                end: 144usize,
                part: "USER_ID",
            },
        ],
        check: Some(contract::Check::User),
        from: Some("recorded"),
    },
};
/// `OBP-20005` with status 404.
pub static ERROR_404_OBP_20005_3: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "There is no user with this id; use the `user_id` of an existing user.",
        json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20005` with status 404.
pub static ERROR_404_OBP_20005_4: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "There is no user with this id; use the `user_id`, not the login name.",
        json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID. Current USER_ID(9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1)\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-20005` with status 404.
pub static ERROR_404_OBP_20005_5: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20005",
        summary: "There is no user with this id; use the `user_id`, not the login name.",
        json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-20027` with status 404.
pub static ERROR_404_OBP_20027: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20027",
        summary: "There is no user with this login name at this provider; check both for spelling.",
        json: "{\"code\":404,\"message\":\"OBP-20027: User not found by provider and username.\"}",
        slots: &[],
        check: Some(contract::Check::Username),
        from: Some("recorded"),
    },
};
/// `OBP-20027` with status 404.
pub static ERROR_404_OBP_20027_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-20027",
        summary: "There is no user with this login name at this provider; check both, case included.",
        json: "{\"code\":404,\"message\":\"OBP-20027: User not found by provider and username.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30001` with status 404.
pub static ERROR_404_OBP_30001: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30001",
        summary: "There is no bank with this id; take an `id` from the list of banks.",
        json: "{\"code\":404,\"message\":\"OBP-30001: Bank not found. Please specify a valid value for BANK_ID. Current BankId is gh.29.uk\"}",
        slots: &[
            contract::Slot {
                start: 110usize,
                end: 118usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Bank),
        from: Some("recorded"),
    },
};
/// `OBP-30001` with status 404.
pub static ERROR_404_OBP_30001_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30001",
        summary: "There is no bank with this id; take an `id` from the list of banks.",
        json: "{\"code\":404,\"message\":\"OBP-30001: Bank not found. Please specify a valid value for BANK_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30002` with status 404.
pub static ERROR_404_OBP_30002: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30002",
        summary: "The bank has no customer with this number; check the number.",
        json: "{\"code\":404,\"message\":\"OBP-30002: Customer not found. Please specify a valid value for CUSTOMER_NUMBER.\"}",
        slots: &[],
        check: Some(contract::Check::Number),
        from: Some("recorded"),
    },
};
/// `OBP-30003` with status 404.
pub static ERROR_404_OBP_30003: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30003",
        summary: "There is no such account at this bank; list the accounts with `GET /obp/v5.1.0/my/accounts`.",
        json: "{\"code\":404,\"message\":\"OBP-30003: Account not found. Please specify a valid value for ACCOUNT_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30009` with status 404.
pub static ERROR_404_OBP_30009: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30009",
        summary: "There is no such cash machine at this bank; list them with `GET /obp/v5.1.0/banks/{BANK_ID}/atms`.",
        json: "{\"code\":404,\"message\":\"OBP-30009: ATM not found. Please specify a valid value for ATM_ID.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30018` with status 404.
pub static ERROR_404_OBP_30018: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30018",
        summary: "There is no such account at this bank; list the accounts with `GET /obp/v5.1.0/my/accounts`.",
        json: "{\"code\":404,\"message\":\"OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID.  Current BankId is gh.29.uk and Current AccountId is 8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\"}",
        slots: &[
            contract::Slot {
                start: 133usize,
                end: 141usize,
                part: "BANK_ID",
            },
            contract::Slot {
                start: 167usize,
                end: 203usize,
                part: "ACCOUNT_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30018` with status 404.
pub static ERROR_404_OBP_30018_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30018",
        summary: "There is no such account at this bank; list the accounts with `GET /obp/v5.1.0/my/accounts`.",
        json: "{\"code\":404,\"message\":\"OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. \"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30019` with status 404.
pub static ERROR_404_OBP_30019: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30019",
        summary: "There is no application with this id; take a `consumer_id` from the list of consumers.",
        json: "{\"code\":404,\"message\":\"OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID. Current ConsumerId is 7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
        slots: &[
            contract::Slot {
                start: 122usize,
                end: 158usize,
                part: "CONSUMER_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30019` with status 404.
pub static ERROR_404_OBP_30019_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30019",
        summary: "There is no application with this id; take a `consumer_id` from the list of consumers.",
        json: "{\"code\":404,\"message\":\"OBP-30019: Consumer not found. Please specify a valid value for CONSUMER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30046` with status 404.
pub static ERROR_404_OBP_30046: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30046",
        summary: "There is no customer with this id; use the `customer_id`, not the customer number.",
        json: "{\"code\":404,\"message\":\"OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-30046` with status 404.
pub static ERROR_404_OBP_30046_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30046",
        summary: "There is no customer with this id; use the `customer_id`, not the customer number.",
        json: "{\"code\":404,\"message\":\"OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.. Current CustomerId(7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh)\"}",
        slots: &[
            contract::Slot {
                start: 120usize,
                end: 156usize,
                part: "CUSTOMER_ID",
            },
        ],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30046` with status 404.
pub static ERROR_404_OBP_30046_3: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30046",
        summary: "There is no customer with this id; use the `customer_id`, not the customer number.",
        json: "{\"code\":404,\"message\":\"OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.. Current CustomerId(7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh)\"}",
        slots: &[
            contract::Slot {
                start: 120usize,
                end: 156usize,
                part: "CUSTOMER_ID",
            },
        ],
        check: Some(contract::Check::Customer),
        from: Some("recorded"),
    },
};
/// `OBP-30212` with status 404.
pub static ERROR_404_OBP_30212: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30212",
        summary: "There is no grant of a scope with this id; take a `scope_id` from the scopes of the application.",
        json: "{\"code\":404,\"message\":\"OBP-30212: EntitlementId not found\"}",
        slots: &[],
        check: None,
        from: Some("assumed"),
    },
};
/// `OBP-50015` with status 500.
pub static ERROR_500_OBP_50015: contract::NamedError = contract::NamedError {
    status: 500u16,
    example: contract::Example {
        name: "OBP-50015",
        summary: "An `Authorization` header with Bearer breaks the oldest operations; use DirectLogin.",
        json: "{\"code\":500,\"message\":\"OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.\"}",
        slots: &[],
        check: Some(contract::Check::Login),
        from: Some("recorded"),
    },
};
/// `OBP-50015-null` with status 500.
pub static ERROR_500_OBP_50015_NULL: contract::NamedError = contract::NamedError {
    status: 500u16,
    example: contract::Example {
        name: "OBP-50015-null",
        summary: "The body is `null`, or a member that needs a value is; send the value.",
        json: "{\"code\":500,\"message\":\"OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.\"}",
        slots: &[],
        check: Some(contract::Check::Nulls),
        from: Some("recorded"),
    },
};
