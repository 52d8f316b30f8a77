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
