//! Generated from openapi/obp.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// An error.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Error {
    /// The status.
    pub code: i64,
    /// What went wrong.
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
                    description: "The status.",
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
                    description: "What went wrong.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An error.",
};
/// Status 404 of several operations.
pub static STATUS_404: contract::ErrorStatus = contract::ErrorStatus {
    status: 404u16,
    description: "Refused.",
    schema: &super::shared::ERROR,
};
/// `OBP-30001` with status 404.
pub static ERROR_404_OBP_30001: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30001",
        summary: "It is not there.",
        json: "{\"code\":404,\"message\":\"OBP-30001: Bank not found.\"}",
        slots: &[],
        check: None,
        from: Some("recorded"),
    },
};
/// `OBP-30001` with status 404.
pub static ERROR_404_OBP_30001_2: contract::NamedError = contract::NamedError {
    status: 404u16,
    example: contract::Example {
        name: "OBP-30001",
        summary: "It is not there.",
        json: "{\"code\":404,\"message\":\"OBP-30001: Bank not found: gh.29.uk\"}",
        slots: &[
            contract::Slot {
                start: 50usize,
                end: 58usize,
                part: "BANK_ID",
            },
        ],
        check: Some(contract::Check::Bank),
        from: Some("recorded"),
    },
};
