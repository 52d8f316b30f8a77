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
/// `OBP-50200` with status 400.
pub static ERROR_400_OBP_50200: contract::NamedError = contract::NamedError {
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
pub static ERROR_400_OBP_50200_2: contract::NamedError = contract::NamedError {
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
        json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyUser\"}",
        slots: &[],
        check: Some(contract::Check::Roles),
        from: Some("recorded"),
    },
};
/// `OBP-20006` with status 403.
pub static ERROR_403_OBP_20006_3: contract::NamedError = contract::NamedError {
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
pub static ERROR_403_OBP_20006_4: contract::NamedError = contract::NamedError {
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
pub static ERROR_403_OBP_20006_5: contract::NamedError = contract::NamedError {
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
pub static ERROR_403_OBP_20006_6: contract::NamedError = contract::NamedError {
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
pub static ERROR_403_OBP_20006_7: contract::NamedError = contract::NamedError {
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
pub static ERROR_403_OBP_20006_8: contract::NamedError = contract::NamedError {
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
/// `OBP-30046` with status 404.
pub static ERROR_404_OBP_30046: contract::NamedError = contract::NamedError {
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
