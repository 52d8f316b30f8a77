//! Generated from openapi/kyc.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Check of a customer's identity: how, by whom and with what result.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycCheckJSON {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Id of the check.
    pub id: String,
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// When the check took place.
    pub date: String,
    /// How the customer was checked, for example `online_meeting`.
    pub how: String,
    /// Id of the employee's user.
    pub staff_user_id: String,
    /// Name of the employee who made the check.
    pub staff_name: String,
    /// Whether the check was passed.
    pub satisfied: bool,
    /// Remarks on the check.
    pub comments: String,
}
/// Table of [`KycCheckJSON`].
pub static KYC_CHECK_JSON: schema::Schema = schema::Schema {
    name: Some("KycCheckJSON"),
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
                name: "customer_id",
                required: true,
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
                    description: "Id of the customer, a UUID given by the server.",
                },
            },
            schema::Property {
                name: "id",
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
                    description: "Id of the check.",
                },
            },
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the check took place.",
                },
            },
            schema::Property {
                name: "how",
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
                    description: "How the customer was checked, for example `online_meeting`.",
                },
            },
            schema::Property {
                name: "staff_user_id",
                required: true,
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
                    description: "Id of the employee's user.",
                },
            },
            schema::Property {
                name: "staff_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the employee who made the check.",
                },
            },
            schema::Property {
                name: "satisfied",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the check was passed.",
                },
            },
            schema::Property {
                name: "comments",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Remarks on the check.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Check of a customer's identity: how, by whom and with what result.",
};
/// Identity document of a customer, for example a passport.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycDocumentJSON {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Id of the identity document.
    pub id: String,
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// Kind of the identity document, for example `passport`.
    pub r#type: String,
    /// Number of the identity document.
    pub number: String,
    /// When the document was issued.
    pub issue_date: String,
    /// Place where the document was issued.
    pub issue_place: String,
    /// When the document expires.
    pub expiry_date: String,
}
/// Table of [`KycDocumentJSON`].
pub static KYC_DOCUMENT_JSON: schema::Schema = schema::Schema {
    name: Some("KycDocumentJSON"),
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
                name: "customer_id",
                required: true,
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
                    description: "Id of the customer, a UUID given by the server.",
                },
            },
            schema::Property {
                name: "id",
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
                    description: "Id of the identity document.",
                },
            },
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Kind of the identity document, for example `passport`.",
                },
            },
            schema::Property {
                name: "number",
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
                    description: "Number of the identity document.",
                },
            },
            schema::Property {
                name: "issue_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the document was issued.",
                },
            },
            schema::Property {
                name: "issue_place",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::City),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Place where the document was issued.",
                },
            },
            schema::Property {
                name: "expiry_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the document expires.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Identity document of a customer, for example a passport.",
};
/// Picture or other file that proves a customer's identity.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycMediaJSON {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Id of the recording.
    pub id: String,
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// Kind of the recording, for example `image`.
    pub r#type: String,
    /// Web address of the recording.
    pub url: String,
    /// When the recording was made.
    pub date: String,
    /// Id of the identity document that the recording shows.
    pub relates_to_kyc_document_id: String,
    /// Id of the check that the recording belongs to.
    pub relates_to_kyc_check_id: String,
}
/// Table of [`KycMediaJSON`].
pub static KYC_MEDIA_JSON: schema::Schema = schema::Schema {
    name: Some("KycMediaJSON"),
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
                name: "customer_id",
                required: true,
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
                    description: "Id of the customer, a UUID given by the server.",
                },
            },
            schema::Property {
                name: "id",
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
                    description: "Id of the recording.",
                },
            },
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Kind of the recording, for example `image`.",
                },
            },
            schema::Property {
                name: "url",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Url),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Web address of the recording.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the recording was made.",
                },
            },
            schema::Property {
                name: "relates_to_kyc_document_id",
                required: true,
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
                    description: "Id of the identity document that the recording shows.",
                },
            },
            schema::Property {
                name: "relates_to_kyc_check_id",
                required: true,
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
                    description: "Id of the check that the recording belongs to.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Picture or other file that proves a customer's identity.",
};
/// Whether the identity of a customer counted as proven at a date.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycStatusJSON {
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// Whether the customer passed.
    pub ok: bool,
    /// When the state was found.
    pub date: String,
}
/// Table of [`KycStatusJSON`].
pub static KYC_STATUS_JSON: schema::Schema = schema::Schema {
    name: Some("KycStatusJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_id",
                required: true,
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
                    description: "Id of the customer, a UUID given by the server.",
                },
            },
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "ok",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the customer passed.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the state was found.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether the identity of a customer counted as proven at a date.",
};
/// List of identity checks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycChecksJSON {
    /// Checks of the customer's identity; empty if there is none.
    pub checks: Vec<super::kyc::KycCheckJSON>,
}
/// Table of [`KycChecksJSON`].
pub static KYC_CHECKS_JSON: schema::Schema = schema::Schema {
    name: Some("KycChecksJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "checks",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::kyc::KYC_CHECK_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Checks of the customer's identity; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of identity checks.",
};
/// List of identity documents.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycDocumentsJSON {
    /// Identity documents of the customer; empty if there is none.
    pub documents: Vec<super::kyc::KycDocumentJSON>,
}
/// Table of [`KycDocumentsJSON`].
pub static KYC_DOCUMENTS_JSON: schema::Schema = schema::Schema {
    name: Some("KycDocumentsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "documents",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::kyc::KYC_DOCUMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identity documents of the customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of identity documents.",
};
/// List of KYC media.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycMediasJSON {
    /// Pictures and recordings of the customer's checks; empty if there is none.
    pub medias: Vec<super::kyc::KycMediaJSON>,
}
/// Table of [`KycMediasJSON`].
pub static KYC_MEDIAS_JSON: schema::Schema = schema::Schema {
    name: Some("KycMediasJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "medias",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::kyc::KYC_MEDIA_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Pictures and recordings of the customer's checks; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of KYC media.",
};
/// List of KYC states.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct KycStatusesJSON {
    /// Results of the customer's checks over time; empty if there is none.
    pub statuses: Vec<super::kyc::KycStatusJSON>,
}
/// Table of [`KycStatusesJSON`].
pub static KYC_STATUSES_JSON: schema::Schema = schema::Schema {
    name: Some("KycStatusesJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "statuses",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::kyc::KYC_STATUS_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Results of the customer's checks over time; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of KYC states.",
};
/// Identity check to be stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostKycCheckJSON {
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// When the check took place.
    pub date: Option<String>,
    /// How the customer was checked, for example `online_meeting`.
    pub how: String,
    /// Id of the employee's user.
    pub staff_user_id: String,
    /// Name of the employee who made the check.
    pub staff_name: String,
    /// Whether the check was passed.
    pub satisfied: bool,
    /// Remarks on the check.
    pub comments: String,
}
/// Table of [`PostKycCheckJSON`].
pub static POST_KYC_CHECK_JSON: schema::Schema = schema::Schema {
    name: Some("PostKycCheckJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the check took place.",
                },
            },
            schema::Property {
                name: "how",
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
                    description: "How the customer was checked, for example `online_meeting`.",
                },
            },
            schema::Property {
                name: "staff_user_id",
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
                    description: "Id of the employee's user.",
                },
            },
            schema::Property {
                name: "staff_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the employee who made the check.",
                },
            },
            schema::Property {
                name: "satisfied",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the check was passed.",
                },
            },
            schema::Property {
                name: "comments",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Sentence),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Remarks on the check.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Identity check to be stored.",
};
/// Identity document to be stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostKycDocumentJSON {
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// Kind of the identity document, for example `passport`.
    pub r#type: String,
    /// Number of the identity document.
    pub number: String,
    /// When the document was issued.
    pub issue_date: Option<String>,
    /// Place where the document was issued.
    pub issue_place: String,
    /// When the document expires.
    pub expiry_date: Option<String>,
}
/// Table of [`PostKycDocumentJSON`].
pub static POST_KYC_DOCUMENT_JSON: schema::Schema = schema::Schema {
    name: Some("PostKycDocumentJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Kind of the identity document, for example `passport`.",
                },
            },
            schema::Property {
                name: "number",
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
                    description: "Number of the identity document.",
                },
            },
            schema::Property {
                name: "issue_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the document was issued.",
                },
            },
            schema::Property {
                name: "issue_place",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::City),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Place where the document was issued.",
                },
            },
            schema::Property {
                name: "expiry_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the document expires.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Identity document to be stored.",
};
/// KYC media to be stored: where the file lies and what it proves.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostKycMediaJSON {
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// Kind of the recording, for example `image`.
    pub r#type: String,
    /// Web address of the recording.
    pub url: String,
    /// When the recording was made.
    pub date: Option<String>,
    /// Id of the identity document that the recording shows.
    pub relates_to_kyc_document_id: String,
    /// Id of the check that the recording belongs to.
    pub relates_to_kyc_check_id: String,
}
/// Table of [`PostKycMediaJSON`].
pub static POST_KYC_MEDIA_JSON: schema::Schema = schema::Schema {
    name: Some("PostKycMediaJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "type",
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
                    description: "Kind of the recording, for example `image`.",
                },
            },
            schema::Property {
                name: "url",
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
                    description: "Web address of the recording.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the recording was made.",
                },
            },
            schema::Property {
                name: "relates_to_kyc_document_id",
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
                    description: "Id of the identity document that the recording shows.",
                },
            },
            schema::Property {
                name: "relates_to_kyc_check_id",
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
                    description: "Id of the check that the recording belongs to.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "KYC media to be stored: where the file lies and what it proves.",
};
/// Whether the identity of the customer counts as proven.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostKycStatusJSON {
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
    /// Whether the customer passed.
    pub ok: bool,
    /// When the state was found.
    pub date: Option<String>,
}
/// Table of [`PostKycStatusJSON`].
pub static POST_KYC_STATUS_JSON: schema::Schema = schema::Schema {
    name: Some("PostKycStatusJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "ok",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the customer passed.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the state was found.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Whether the identity of the customer counts as proven.",
};
/// What `OBPv2.0.0-addKycCheck` answers.
pub type AddKycCheckV200Response = crate::answer::Created<super::kyc::KycCheckJSON>;
/// What `OBPv2.0.0-addKycDocument` answers.
pub type AddKycDocumentV200Response = crate::answer::Created<
    super::kyc::KycDocumentJSON,
>;
/// What `OBPv2.0.0-addKycMedia` answers.
pub type AddKycMediaV200Response = crate::answer::Created<super::kyc::KycMediaJSON>;
/// What `OBPv2.0.0-addKycStatus` answers.
pub type AddKycStatusV200Response = crate::answer::Created<super::kyc::KycStatusJSON>;
/// What `OBPv2.0.0-getKycChecks` answers.
pub type GetKycChecksV200Response = crate::answer::Ok<super::kyc::KycChecksJSON>;
/// What `OBPv2.0.0-getKycDocuments` answers.
pub type GetKycDocumentsV200Response = crate::answer::Ok<super::kyc::KycDocumentsJSON>;
/// What `OBPv2.0.0-getKycMedia` answers.
pub type GetKycMediaV200Response = crate::answer::Ok<super::kyc::KycMediasJSON>;
/// What `OBPv2.0.0-getKycStatuses` answers.
pub type GetKycStatusesV200Response = crate::answer::Ok<super::kyc::KycStatusesJSON>;
/// The operations of `kyc.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait KycApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Store an identity check of a customer (`OBPv2.0.0-addKycCheck`).
    fn add_kyc_check_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        kyc_check_id: String,
        body: crate::payload::Body<super::kyc::PostKycCheckJSON>,
    ) -> impl Future<
        Output = Result<AddKycCheckV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddKycCheckV200Response::Created(call.example())) }
    }
    /// Store an identity document of a customer (`OBPv2.0.0-addKycDocument`).
    fn add_kyc_document_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        kyc_document_id: String,
        body: crate::payload::Body<super::kyc::PostKycDocumentJSON>,
    ) -> impl Future<
        Output = Result<AddKycDocumentV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddKycDocumentV200Response::Created(call.example())) }
    }
    /// Store a KYC medium of a customer (`OBPv2.0.0-addKycMedia`).
    fn add_kyc_media_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        kyc_media_id: String,
        body: crate::payload::Body<super::kyc::PostKycMediaJSON>,
    ) -> impl Future<
        Output = Result<AddKycMediaV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddKycMediaV200Response::Created(call.example())) }
    }
    /// Store the KYC status of a customer (`OBPv2.0.0-addKycStatus`).
    fn add_kyc_status_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::kyc::PostKycStatusJSON>,
    ) -> impl Future<
        Output = Result<AddKycStatusV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddKycStatusV200Response::Created(call.example())) }
    }
    /// List the identity checks of a customer (`OBPv2.0.0-getKycChecks`).
    fn get_kyc_checks_v200(
        &self,
        call: crate::call::Call,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetKycChecksV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetKycChecksV200Response::Ok(call.example())) }
    }
    /// List the identity documents of a customer (`OBPv2.0.0-getKycDocuments`).
    fn get_kyc_documents_v200(
        &self,
        call: crate::call::Call,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetKycDocumentsV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetKycDocumentsV200Response::Ok(call.example())) }
    }
    /// List the KYC media of a customer (`OBPv2.0.0-getKycMedia`).
    fn get_kyc_media_v200(
        &self,
        call: crate::call::Call,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetKycMediaV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetKycMediaV200Response::Ok(call.example())) }
    }
    /// List the KYC statuses of a customer (`OBPv2.0.0-getKycStatuses`).
    fn get_kyc_statuses_v200(
        &self,
        call: crate::call::Call,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetKycStatusesV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetKycStatusesV200Response::Ok(call.example())) }
    }
}
/// Binds a [`KycApi`] to its routes.
#[derive(Debug)]
pub struct KycRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: KycApi> poem_openapi::OpenApi for KycRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("KYC", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("KYC", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &ADD_KYC_CHECK_V200,
                    |api, sent| routes::answer(
                        api
                            .add_kyc_check_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("KYC_CHECK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_KYC_DOCUMENT_V200,
                    |api, sent| routes::answer(
                        api
                            .add_kyc_document_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("KYC_DOCUMENT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_KYC_MEDIA_V200,
                    |api, sent| routes::answer(
                        api
                            .add_kyc_media_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("KYC_MEDIA_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_KYC_STATUS_V200,
                    |api, sent| routes::answer(
                        api
                            .add_kyc_status_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_KYC_CHECKS_V200,
                    |api, sent| routes::answer(
                        api.get_kyc_checks_v200(sent.call(), sent.path("CUSTOMER_ID")),
                    ),
                ),
                (
                    &GET_KYC_DOCUMENTS_V200,
                    |api, sent| routes::answer(
                        api.get_kyc_documents_v200(sent.call(), sent.path("CUSTOMER_ID")),
                    ),
                ),
                (
                    &GET_KYC_MEDIA_V200,
                    |api, sent| routes::answer(
                        api.get_kyc_media_v200(sent.call(), sent.path("CUSTOMER_ID")),
                    ),
                ),
                (
                    &GET_KYC_STATUSES_V200,
                    |api, sent| routes::answer(
                        api.get_kyc_statuses_v200(sent.call(), sent.path("CUSTOMER_ID")),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.0.0-addKycCheck`.
pub static ADD_KYC_CHECK_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-addKycCheck",
    method: contract::Verb::PUT,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_check/{KYC_CHECK_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_check/{KYC_CHECK_ID}",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "Store an identity check of a customer",
    description: "Stores that a customer's identity was checked: when, how, by whom and whether the result was satisfying.\nNeeds a login and `CanAddKycCheck` at the bank.\n\nThe caller chooses the id in the path. A check with this id is overwritten, even one of another\ncustomer; both cases are 201. The prefixes `v2.0.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycCheck",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycCheck",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-00004: Server error: could not add message",
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
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
            name: "KYC_CHECK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("123"),
            description: "Id of the identity check, chosen by the caller; a check with this id is overwritten.",
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
    request: Some(contract::RequestBody {
        schema: &super::kyc::POST_KYC_CHECK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_number\":\"5987953\",\"date\":\"1100-01-01T00:00:00Z\",\"how\":\"online_meeting\",\"staff_user_id\":\"67876\",\"staff_name\":\"Simon\",\"satisfied\":true,\"comments\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored check.",
        schema: Some(&super::kyc::KYC_CHECK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"id\":\"PlaceholderString\",\"customer_number\":\"5987953\",\"date\":\"1100-01-01T00:00:00Z\",\"how\":\"PlaceholderString\",\"staff_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"staff_name\":\"PlaceholderString\",\"satisfied\":true,\"comments\":\"PlaceholderString\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 37usize,
                        end: 73usize,
                        part: "CUSTOMER_ID",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostKycCheckJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_00004,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanAddKycCheck at Bank(gh.29.uk)\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-addKycDocument`.
pub static ADD_KYC_DOCUMENT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-addKycDocument",
    method: contract::Verb::PUT,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_documents/{KYC_DOCUMENT_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_documents/{KYC_DOCUMENT_ID}",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "Store an identity document of a customer",
    description: "Stores the data of an identity document, for example a passport: kind, number, place and date of issue,\ndate of expiry. Needs a login and `CanAddKycDocument` at the bank.\n\nThe caller chooses the id in the path; a document with this id is overwritten, even one of another\ncustomer. A picture of the document belongs into the KYC media. The prefixes `v2.0.0` to `v5.1.0` lead\nhere.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycDocument",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycDocument",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "Server error: could not add KycDocument",
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
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
            name: "KYC_DOCUMENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("123"),
            description: "Id of the identity document, chosen by the caller; a document with this id is overwritten.",
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
    request: Some(contract::RequestBody {
        schema: &super::kyc::POST_KYC_DOCUMENT_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_number\":\"5987953\",\"type\":\"passport\",\"number\":\"12345\",\"issue_date\":\"1100-01-01T00:00:00Z\",\"issue_place\":\"Berlin\",\"expiry_date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored document.",
        schema: Some(&super::kyc::KYC_DOCUMENT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"id\":\"PlaceholderString\",\"customer_number\":\"5987953\",\"type\":\"PlaceholderString\",\"number\":\"PlaceholderString\",\"issue_date\":\"1100-01-01T00:00:00Z\",\"issue_place\":\"PlaceholderString\",\"expiry_date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 37usize,
                        end: 73usize,
                        part: "CUSTOMER_ID",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostKycDocumentJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-kyc-document-not-added",
                summary: "The identity document could not be stored; check the values and try again.",
                json: "{\"code\":400,\"message\":\"Server error: could not add KycDocument\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanAddKycDocument at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 95usize,
                        end: 103usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-addKycMedia`.
pub static ADD_KYC_MEDIA_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-addKycMedia",
    method: contract::Verb::PUT,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_media/{KYC_MEDIA_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_media/{KYC_MEDIA_ID}",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "Store a KYC medium of a customer",
    description: "Stores where a picture or other medium about a customer's identity is, as address in `url`, and to which\ndocument and check it belongs. Needs a login and `CanAddKycMedia` at the bank.\n\nThe caller chooses the id in the path; a medium with this id is overwritten, even one of another\ncustomer. Whether the document and the check exist is not examined. The prefixes `v2.0.0` to `v5.1.0`\nlead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycMedia",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycMedia",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-00004: Server error: could not add message",
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
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
            name: "KYC_MEDIA_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("123"),
            description: "Id of the KYC media, for example a picture of a document, chosen by the caller; media with this id are overwritten.",
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
    request: Some(contract::RequestBody {
        schema: &super::kyc::POST_KYC_MEDIA_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_number\":\"5987953\",\"type\":\"image\",\"url\":\"http://www.example.com/id-docs/123/image.png\",\"date\":\"1100-01-01T00:00:00Z\",\"relates_to_kyc_document_id\":\"123\",\"relates_to_kyc_check_id\":\"123\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored medium.",
        schema: Some(&super::kyc::KYC_MEDIA_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"PlaceholderString\",\"id\":\"PlaceholderString\",\"customer_number\":\"5987953\",\"type\":\"PlaceholderString\",\"url\":\"PlaceholderString\",\"date\":\"1100-01-01T00:00:00Z\",\"relates_to_kyc_document_id\":\"PlaceholderString\",\"relates_to_kyc_check_id\":\"PlaceholderString\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 37usize,
                        end: 54usize,
                        part: "CUSTOMER_ID",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostKycMediaJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_00004,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanAddKycMedia for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 95usize,
                        end: 103usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-addKycStatus`.
pub static ADD_KYC_STATUS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-addKycStatus",
    method: contract::Verb::PUT,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_statuses",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/kyc_statuses",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "Store the KYC status of a customer",
    description: "Stores whether a customer's identity counts as known at the bank, and since when. Needs a login and\n`CanAddKycStatus` at the bank.\n\nThere is one status for each bank and customer: an earlier one is overwritten, no history is kept. The\ncustomer's own `kyc_status` is not changed by this. The prefixes `v2.0.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycStatus",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddKycStatus",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-00004: Server error: could not add message",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
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
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
        schema: &super::kyc::POST_KYC_STATUS_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_number\":\"5987953\",\"ok\":true,\"date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored status.",
        schema: Some(&super::kyc::KYC_STATUS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"ok\":true,\"date\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 16usize,
                        end: 52usize,
                        part: "CUSTOMER_ID",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostKycStatusJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_OBP_00004,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanAddKycStatus at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 93usize,
                        end: 101usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getKycChecks`.
pub static GET_KYC_CHECKS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getKycChecks",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/customers/{CUSTOMER_ID}/kyc_checks",
    template: "/customers/{CUSTOMER_ID}/kyc_checks",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "List the identity checks of a customer",
    description: "Lists the stored checks of a customer's identity, last changed first. Needs a login and\n`CanGetAnyKycChecks`, which holds for all banks.\n\nAn unknown customer is 404. There is no paging. The prefixes `v2.0.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycChecks",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycChecks",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The checks, possibly none.",
        schema: Some(&super::kyc::KYC_CHECKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"checks\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"id\":\"PlaceholderString\",\"customer_number\":\"5987953\",\"date\":\"1100-01-01T00:00:00Z\",\"how\":\"PlaceholderString\",\"staff_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"staff_name\":\"PlaceholderString\",\"satisfied\":true,\"comments\":\"PlaceholderString\"}]}",
                slots: &[
                    contract::Slot {
                        start: 48usize,
                        end: 84usize,
                        part: "CUSTOMER_ID",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyKycChecks\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30046_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getKycDocuments`.
pub static GET_KYC_DOCUMENTS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getKycDocuments",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/customers/{CUSTOMER_ID}/kyc_documents",
    template: "/customers/{CUSTOMER_ID}/kyc_documents",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "List the identity documents of a customer",
    description: "Lists the stored identity documents of a customer. Needs a login and `CanGetAnyKycDocuments`, which\nholds for all banks.\n\nAn unknown customer is 404. There is no paging. The prefixes `v2.0.0` to `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycDocuments",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycDocuments",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The documents, possibly none.",
        schema: Some(&super::kyc::KYC_DOCUMENTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"documents\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"id\":\"PlaceholderString\",\"customer_number\":\"5987953\",\"type\":\"PlaceholderString\",\"number\":\"PlaceholderString\",\"issue_date\":\"1100-01-01T00:00:00Z\",\"issue_place\":\"PlaceholderString\",\"expiry_date\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 51usize,
                        end: 87usize,
                        part: "CUSTOMER_ID",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyKycDocuments\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getKycMedia`.
pub static GET_KYC_MEDIA_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getKycMedia",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/customers/{CUSTOMER_ID}/kyc_media",
    template: "/customers/{CUSTOMER_ID}/kyc_media",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "List the KYC media of a customer",
    description: "Lists the addresses of pictures and other media about a customer's identity. Needs a login and\n`CanGetAnyKycMedia`, which holds for all banks.\n\nThe list is in a member `medias`. An unknown customer is 404. There is no paging. The prefixes `v2.0.0`\nto `v5.1.0` lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycMedia",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycMedia",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The media, possibly none.",
        schema: Some(&super::kyc::KYC_MEDIAS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"medias\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"PlaceholderString\",\"id\":\"PlaceholderString\",\"customer_number\":\"5987953\",\"type\":\"PlaceholderString\",\"url\":\"PlaceholderString\",\"date\":\"1100-01-01T00:00:00Z\",\"relates_to_kyc_document_id\":\"PlaceholderString\",\"relates_to_kyc_check_id\":\"PlaceholderString\"}]}",
                slots: &[
                    contract::Slot {
                        start: 48usize,
                        end: 65usize,
                        part: "CUSTOMER_ID",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyKycMedia\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getKycStatuses`.
pub static GET_KYC_STATUSES_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getKycStatuses",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/customers/{CUSTOMER_ID}/kyc_statuses",
    template: "/customers/{CUSTOMER_ID}/kyc_statuses",
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
    tags: &["KYC", "Customer", "New-Style"],
    summary: "List the KYC statuses of a customer",
    description: "Lists whether a customer's identity counts as known: one entry for each bank that stored a status, last\nchanged first. Needs a login and `CanGetAnyKycStatuses`, which holds for all banks.\n\nThe entries do not name the bank. An unknown customer is 404. The prefixes `v2.0.0` to `v5.1.0` lead\nhere.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycStatuses",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAnyKycStatuses",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "CUSTOMER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the customer (`customer_id`, a UUID given by the server). It is not the customer number, and it is not checked that the customer belongs to `BANK_ID`.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The statuses, possibly none.",
        schema: Some(&super::kyc::KYC_STATUSES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"statuses\":[{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"ok\":true,\"date\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 29usize,
                        end: 65usize,
                        part: "CUSTOMER_ID",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAnyKycStatuses\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30046_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `kyc.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &ADD_KYC_CHECK_V200,
    &ADD_KYC_DOCUMENT_V200,
    &ADD_KYC_MEDIA_V200,
    &ADD_KYC_STATUS_V200,
    &GET_KYC_CHECKS_V200,
    &GET_KYC_DOCUMENTS_V200,
    &GET_KYC_MEDIA_V200,
    &GET_KYC_STATUSES_V200,
];
