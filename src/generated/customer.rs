//! Generated from openapi/customer.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Portrait: address and date of the picture.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerFaceImageJson {
    /// Web address of the picture, at most 2000 characters; free text.
    pub url: Option<String>,
    /// Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub date: Option<String>,
}
/// Table of [`CustomerFaceImageJson`].
pub static CUSTOMER_FACE_IMAGE_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerFaceImageJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    nullable: true,
                    example: None,
                    description: "Web address of the picture, at most 2000 characters; free text.",
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
                    description: "Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Portrait: address and date of the picture.",
};
/// Credit rating and who gave it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerCreditRatingJSON {
    /// The rating itself, free text of at most 100 characters.
    pub rating: Option<String>,
    /// Who gave the rating, free text of at most 100 characters.
    pub source: Option<String>,
}
/// Table of [`CustomerCreditRatingJSON`].
pub static CUSTOMER_CREDIT_RATING_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerCreditRatingJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "rating",
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
                    nullable: true,
                    example: None,
                    description: "The rating itself, free text of at most 100 characters.",
                },
            },
            schema::Property {
                name: "source",
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
                    nullable: true,
                    example: None,
                    description: "Who gave the rating, free text of at most 100 characters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Credit rating and who gave it.",
};
/// Amount with its currency, both as text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AmountOfMoneyJsonV121 {
    /// Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.
    pub currency: Option<String>,
    /// Amount as text, for example `1000`; not checked to be a number.
    pub amount: Option<String>,
}
/// Table of [`AmountOfMoneyJsonV121`].
pub static AMOUNT_OF_MONEY_JSON_V121: schema::Schema = schema::Schema {
    name: Some("AmountOfMoneyJsonV121"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "currency",
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
                    nullable: true,
                    example: None,
                    description: "Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.",
                },
            },
            schema::Property {
                name: "amount",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Amount as text, for example `1000`; not checked to be a number.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Amount with its currency, both as text.",
};
/// A person or company that the bank does business with.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerJsonV310 {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<Option<String>>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: super::customer::CustomerCreditRatingJSON,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: super::customer::AmountOfMoneyJsonV121,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
}
/// Table of [`CustomerJsonV310`].
pub static CUSTOMER_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CustomerJsonV310"),
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
                    description: "Id of the bank the entry belongs to.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A person or company that the bank does business with.",
};
/// Customer in the form of v2.1.0: without title, branch and name suffix.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerJsonV210 {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<Option<String>>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: super::customer::CustomerCreditRatingJSON,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: super::customer::AmountOfMoneyJsonV121,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
}
/// Table of [`CustomerJsonV210`].
pub static CUSTOMER_JSON_V210: schema::Schema = schema::Schema {
    name: Some("CustomerJsonV210"),
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
                    description: "Id of the bank the entry belongs to.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer in the form of v2.1.0: without title, branch and name suffix.",
};
/// Customer in the oldest form: without bank, credit rating and credit limit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerJsonV140 {
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<Option<String>>,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
}
/// Table of [`CustomerJsonV140`].
pub static CUSTOMER_JSON_V140: schema::Schema = schema::Schema {
    name: Some("CustomerJsonV140"),
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer in the oldest form: without bank, credit rating and credit limit.",
};
/// Customer in the form of v3.0.0: dates of birth are `yyyy-MM-dd`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerJsonV300 {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: String,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<String>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: super::customer::CustomerCreditRatingJSON,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: super::customer::AmountOfMoneyJsonV121,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
}
/// Table of [`CustomerJsonV300`].
pub static CUSTOMER_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CustomerJsonV300"),
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
                    description: "Id of the bank the entry belongs to.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: Some("^(\\d{4}-\\d{2}-\\d{2})?$"),
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::Date,
                            nullable: false,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer in the form of v3.0.0: dates of birth are `yyyy-MM-dd`.",
};
/// Additional named value of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAttributeResponseJsonV300 {
    /// Id of the customer attribute.
    pub customer_attribute_id: String,
    /// Name of the attribute, for example `SPECIAL_TAX_NUMBER`.
    pub name: Option<String>,
    /// Type of the attribute, for example `STRING`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: Option<String>,
}
/// Table of [`CustomerAttributeResponseJsonV300`].
pub static CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CustomerAttributeResponseJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_attribute_id",
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
                    description: "Id of the customer attribute.",
                },
            },
            schema::Property {
                name: "name",
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
                    nullable: true,
                    example: None,
                    description: "Name of the attribute, for example `SPECIAL_TAX_NUMBER`.",
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
                    description: "Type of the attribute, for example `STRING`.",
                },
            },
            schema::Property {
                name: "value",
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
                    nullable: true,
                    example: None,
                    description: "Value of the attribute as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a customer.",
};
/// Named value to be stored with a customer, with its type.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAttributeJsonV400 {
    /// Name of the attribute, at most 50 characters; other attributes of the customer may have it as well.
    pub name: String,
    /// Type of the attribute; the value need not be of it.
    pub r#type: String,
    /// Value of the attribute as text, at most 2000 characters.
    pub value: String,
}
/// Table of [`CustomerAttributeJsonV400`].
pub static CUSTOMER_ATTRIBUTE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("CustomerAttributeJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the attribute, at most 50 characters; other attributes of the customer may have it as well.",
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
                        choices: &["STRING", "INTEGER", "DOUBLE", "DATE_WITH_DAY"],
                    }),
                    nullable: false,
                    example: None,
                    description: "Type of the attribute; the value need not be of it.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(2000usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Value of the attribute as text, at most 2000 characters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Named value to be stored with a customer, with its type.",
};
/// Customer with the additional values stored for it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerWithAttributesJsonV300 {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: String,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<String>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: super::customer::CustomerCreditRatingJSON,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: super::customer::AmountOfMoneyJsonV121,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
    /// Additional named values stored for the customer; usually an empty list.
    pub customer_attributes: Vec<super::customer::CustomerAttributeResponseJsonV300>,
}
/// Table of [`CustomerWithAttributesJsonV300`].
pub static CUSTOMER_WITH_ATTRIBUTES_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CustomerWithAttributesJsonV300"),
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
                    description: "Id of the bank the entry belongs to.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: Some("^(\\d{4}-\\d{2}-\\d{2})?$"),
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::Date,
                            nullable: false,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
            schema::Property {
                name: "customer_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the customer; usually an empty list.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer with the additional values stored for it.",
};
/// Customer with the additional values stored for it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerWithAttributesJsonV310 {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<Option<String>>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: super::customer::CustomerCreditRatingJSON,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: super::customer::AmountOfMoneyJsonV121,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
    /// Additional named values stored for the customer; usually an empty list.
    pub customer_attributes: Vec<super::customer::CustomerAttributeResponseJsonV300>,
}
/// Table of [`CustomerWithAttributesJsonV310`].
pub static CUSTOMER_WITH_ATTRIBUTES_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CustomerWithAttributesJsonV310"),
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
                    description: "Id of the bank the entry belongs to.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
            schema::Property {
                name: "customer_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the customer; usually an empty list.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer with the additional values stored for it.",
};
/// List of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerJSONs {
    /// List of customers; empty if there is none.
    pub customers: Vec<super::customer::CustomerJsonV210>,
}
/// Table of [`CustomerJSONs`].
pub static CUSTOMER_JSO_NS: schema::Schema = schema::Schema {
    name: Some("CustomerJSONs"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_JSON_V210,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "List of customers; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of customers.",
};
/// List of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomersJsonV300 {
    /// List of customers; empty if there is none.
    pub customers: Vec<super::customer::CustomerJsonV300>,
}
/// Table of [`CustomersJsonV300`].
pub static CUSTOMERS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CustomersJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "List of customers; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of customers.",
};
/// List of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomersWithAttributesJsonV300 {
    /// List of customers; empty if there is none.
    pub customers: Vec<super::customer::CustomerWithAttributesJsonV300>,
}
/// Table of [`CustomersWithAttributesJsonV300`].
pub static CUSTOMERS_WITH_ATTRIBUTES_JSON_V300: schema::Schema = schema::Schema {
    name: Some("CustomersWithAttributesJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_WITH_ATTRIBUTES_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "List of customers; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of customers.",
};
/// List of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomersWithAttributesJsonV310 {
    /// List of customers; empty if there is none.
    pub customers: Vec<super::customer::CustomerWithAttributesJsonV310>,
}
/// Table of [`CustomersWithAttributesJsonV310`].
pub static CUSTOMERS_WITH_ATTRIBUTES_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CustomersWithAttributesJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_WITH_ATTRIBUTES_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "List of customers; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of customers.",
};
/// Postal address of a customer as stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAddressJsonV310 {
    /// Id of the address, a UUID given by the server.
    pub customer_address_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// First line of the address, usually street and number.
    pub line_1: Option<String>,
    /// Second line of the address; may be empty but not left out.
    pub line_2: Option<String>,
    /// Third line of the address; may be empty but not left out.
    pub line_3: Option<String>,
    /// City or town.
    pub city: Option<String>,
    /// County or district; may be empty but not left out.
    pub county: Option<String>,
    /// State or province, at most 20 characters; the answer repeats it as `status`.
    pub state: Option<String>,
    /// Postal code, at most 20 characters.
    pub postcode: Option<String>,
    /// Two-letter country code, for example `DE`.
    pub country_code: Option<String>,
    /// Free keywords, at most 20 characters in all when joined with commas; an empty list comes back as one empty text.
    pub tags: Vec<String>,
    /// Status of the address. It must be sent, but its value is lost: the answer holds the value of `state` instead.
    pub status: Option<String>,
    /// When the entry was created.
    pub insert_date: String,
}
/// Table of [`CustomerAddressJsonV310`].
pub static CUSTOMER_ADDRESS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CustomerAddressJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_address_id",
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
                    description: "Id of the address, a UUID given by the server.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
                },
            },
            schema::Property {
                name: "line_1",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "First line of the address, usually street and number.",
                },
            },
            schema::Property {
                name: "line_2",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Second line of the address; may be empty but not left out.",
                },
            },
            schema::Property {
                name: "line_3",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Third line of the address; may be empty but not left out.",
                },
            },
            schema::Property {
                name: "city",
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
                    nullable: true,
                    example: None,
                    description: "City or town.",
                },
            },
            schema::Property {
                name: "county",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::County),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "County or district; may be empty but not left out.",
                },
            },
            schema::Property {
                name: "state",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::State),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "State or province, at most 20 characters; the answer repeats it as `status`.",
                },
            },
            schema::Property {
                name: "postcode",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Postcode),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Postal code, at most 20 characters.",
                },
            },
            schema::Property {
                name: "country_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::CountryCode),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Two-letter country code, for example `DE`.",
                },
            },
            schema::Property {
                name: "tags",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
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
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Free keywords, at most 20 characters in all when joined with commas; an empty list comes back as one empty text.",
                },
            },
            schema::Property {
                name: "status",
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
                    nullable: true,
                    example: None,
                    description: "Status of the address. It must be sent, but its value is lost: the answer holds the value of `state` instead.",
                },
            },
            schema::Property {
                name: "insert_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the entry was created.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Postal address of a customer as stored.",
};
/// List of addresses.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAddressesJsonV310 {
    /// Addresses of the customer; empty if there is none.
    pub addresses: Vec<super::customer::CustomerAddressJsonV310>,
}
/// Table of [`CustomerAddressesJsonV310`].
pub static CUSTOMER_ADDRESSES_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CustomerAddressesJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "addresses",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ADDRESS_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Addresses of the customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of addresses.",
};
/// Place where a customer pays tax, with the tax number.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TaxResidenceV310 {
    /// Country or region where the customer pays tax, at most 20 characters.
    pub domain: Option<String>,
    /// Number of the customer with that tax authority, at most 20 characters.
    pub tax_number: Option<String>,
    /// Id of the tax residence, a UUID given by the server.
    pub tax_residence_id: String,
}
/// Table of [`TaxResidenceV310`].
pub static TAX_RESIDENCE_V310: schema::Schema = schema::Schema {
    name: Some("TaxResidenceV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "domain",
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
                    nullable: true,
                    example: None,
                    description: "Country or region where the customer pays tax, at most 20 characters.",
                },
            },
            schema::Property {
                name: "tax_number",
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
                    nullable: true,
                    example: None,
                    description: "Number of the customer with that tax authority, at most 20 characters.",
                },
            },
            schema::Property {
                name: "tax_residence_id",
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
                    description: "Id of the tax residence, a UUID given by the server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place where a customer pays tax, with the tax number.",
};
/// List of tax residences.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TaxResidenceJsonV310 {
    /// Tax residences of the customer; a list in spite of the singular name.
    pub tax_residence: Vec<super::customer::TaxResidenceV310>,
}
/// Table of [`TaxResidenceJsonV310`].
pub static TAX_RESIDENCE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("TaxResidenceJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "tax_residence",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::TAX_RESIDENCE_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Tax residences of the customer; a list in spite of the singular name.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of tax residences.",
};
/// Account name of a customer on a social network.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SocialMediaJSON {
    /// Customer number under which the account name is stored; it can be used only once and is not compared with the customer of the URL.
    pub customer_number: Option<String>,
    /// Kind of social network, for example `twitter`; at most 16 characters.
    pub r#type: Option<String>,
    /// Account name on the social network, at most 64 characters.
    pub handle: Option<String>,
    /// When the account name was recorded.
    pub date_added: Option<String>,
    /// When the account name became active.
    pub date_activated: Option<String>,
}
/// Table of [`SocialMediaJSON`].
pub static SOCIAL_MEDIA_JSON: schema::Schema = schema::Schema {
    name: Some("SocialMediaJSON"),
    shape: schema::Shape::Object {
        properties: &[
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
                    nullable: true,
                    example: None,
                    description: "Customer number under which the account name is stored; it can be used only once and is not compared with the customer of the URL.",
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
                    nullable: true,
                    example: None,
                    description: "Kind of social network, for example `twitter`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "handle",
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
                    nullable: true,
                    example: None,
                    description: "Account name on the social network, at most 64 characters.",
                },
            },
            schema::Property {
                name: "date_added",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the account name was recorded.",
                },
            },
            schema::Property {
                name: "date_activated",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the account name became active.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account name of a customer on a social network.",
};
/// List of social media accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SocialMediasJSON {
    /// Social media account names of the customer; the name `checks` has no further meaning.
    pub checks: Vec<super::customer::SocialMediaJSON>,
}
/// Table of [`SocialMediasJSON`].
pub static SOCIAL_MEDIAS_JSON: schema::Schema = schema::Schema {
    name: Some("SocialMediasJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "checks",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::SOCIAL_MEDIA_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Social media account names of the customer; the name `checks` has no further meaning.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of social media accounts.",
};
/// Confirmation without further data.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SuccessMessage {
    /// Always the text `Success`.
    pub success: String,
}
/// Table of [`SuccessMessage`].
pub static SUCCESS_MESSAGE: schema::Schema = schema::Schema {
    name: Some("SuccessMessage"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "success",
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
                    description: "Always the text `Success`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Confirmation without further data.",
};
/// Confirmation of a deletion.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Deleted {
    /// Always `true`: the entry has been deleted.
    pub value: bool,
}
/// Table of [`Deleted`].
pub static DELETED: schema::Schema = schema::Schema {
    name: Some("Deleted"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Always `true`: the entry has been deleted.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Confirmation of a deletion.",
};
/// One contact between the bank and a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CrmEventJson {
    /// Id of the event.
    pub id: String,
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Name of the customer the event is about.
    pub customer_name: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: String,
    /// Kind of event, for example `Phone`.
    pub category: String,
    /// What the event was about.
    pub detail: String,
    /// Way of contact.
    pub channel: String,
    /// When the contact was planned; `null` if it was not.
    pub scheduled_date: Option<String>,
    /// When the contact took place.
    pub actual_date: String,
    /// Outcome of the contact.
    pub result: String,
}
/// Table of [`CrmEventJson`].
pub static CRM_EVENT_JSON: schema::Schema = schema::Schema {
    name: Some("CrmEventJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the event.",
                },
            },
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
                    description: "Id of the bank the entry belongs to.",
                },
            },
            schema::Property {
                name: "customer_name",
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
                    description: "Name of the customer the event is about.",
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
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "category",
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
                    description: "Kind of event, for example `Phone`.",
                },
            },
            schema::Property {
                name: "detail",
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
                    description: "What the event was about.",
                },
            },
            schema::Property {
                name: "channel",
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
                    description: "Way of contact.",
                },
            },
            schema::Property {
                name: "scheduled_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the contact was planned; `null` if it was not.",
                },
            },
            schema::Property {
                name: "actual_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the contact took place.",
                },
            },
            schema::Property {
                name: "result",
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
                    description: "Outcome of the contact.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "One contact between the bank and a customer.",
};
/// List of CRM events.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CrmEventsJson {
    /// Contacts between the bank and its customers; empty if none are stored.
    pub crm_events: Vec<super::customer::CrmEventJson>,
}
/// Table of [`CrmEventsJson`].
pub static CRM_EVENTS_JSON: schema::Schema = schema::Schema {
    name: Some("CrmEventsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "crm_events",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CRM_EVENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Contacts between the bank and its customers; empty if none are stored.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of CRM events.",
};
/// Fixed sample answer to a credit limit request.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreditLimitOrderResponseJson {
    /// Sample text in place of the time of execution.
    pub execution_time: String,
    /// Sample text in place of the date of execution.
    pub execution_date: String,
    /// Sample text; not a login token.
    pub token: String,
    /// Sample text in place of a reference for the request.
    pub short_reference: String,
}
/// Table of [`CreditLimitOrderResponseJson`].
pub static CREDIT_LIMIT_ORDER_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("CreditLimitOrderResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "execution_time",
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
                    description: "Sample text in place of the time of execution.",
                },
            },
            schema::Property {
                name: "execution_date",
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
                    description: "Sample text in place of the date of execution.",
                },
            },
            schema::Property {
                name: "token",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Token),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Sample text; not a login token.",
                },
            },
            schema::Property {
                name: "short_reference",
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
                    description: "Sample text in place of a reference for the request.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Fixed sample answer to a credit limit request.",
};
/// Fixed sample of a credit limit.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreditLimitOrderJson {
    /// Sample text in place of the first band of the credit limit.
    pub rank_amount_1: String,
    /// Sample text in place of the interest for the first band.
    pub nominal_interest_1: String,
    /// Sample text in place of the second band of the credit limit.
    pub rank_amount_2: String,
    /// Sample text in place of the interest for the second band.
    pub nominal_interest_2: String,
}
/// Table of [`CreditLimitOrderJson`].
pub static CREDIT_LIMIT_ORDER_JSON: schema::Schema = schema::Schema {
    name: Some("CreditLimitOrderJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "rank_amount_1",
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
                    description: "Sample text in place of the first band of the credit limit.",
                },
            },
            schema::Property {
                name: "nominal_interest_1",
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
                    description: "Sample text in place of the interest for the first band.",
                },
            },
            schema::Property {
                name: "rank_amount_2",
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
                    description: "Sample text in place of the second band of the credit limit.",
                },
            },
            schema::Property {
                name: "nominal_interest_2",
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
                    description: "Sample text in place of the interest for the second band.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Fixed sample of a credit limit.",
};
/// Statement that a user acts for a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCustomerLinkJson {
    /// Id of the link between user and customer.
    pub user_customer_link_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// When the link was made.
    pub date_inserted: String,
    /// Whether the link is in force; `true` for a new one.
    pub is_active: bool,
}
/// Table of [`UserCustomerLinkJson`].
pub static USER_CUSTOMER_LINK_JSON: schema::Schema = schema::Schema {
    name: Some("UserCustomerLinkJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_customer_link_id",
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
                    description: "Id of the link between user and customer.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
                },
            },
            schema::Property {
                name: "user_id",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
            schema::Property {
                name: "date_inserted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the link was made.",
                },
            },
            schema::Property {
                name: "is_active",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the link is in force; `true` for a new one.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Statement that a user acts for a customer.",
};
/// Data for a new customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV310 {
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: String,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: String,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: PostCustomerJsonV310FaceImage,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: String,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dob_of_dependants: Option<Vec<Option<String>>>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: PostCustomerJsonV310CreditRating,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: PostCustomerJsonV310CreditLimit,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: String,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: String,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: String,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: String,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: String,
}
/// Table of [`PostCustomerJsonV310`].
pub static POST_CUSTOMER_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostCustomerJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: Some(200usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "url",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Url),
                                        min_length: 0usize,
                                        max_length: Some(2000usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Web address of the picture, at most 2000 characters; free text.",
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
                                    description: "Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Portrait of the customer: where the picture is and when it was taken.",
                },
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(16usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "rating",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Word),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "The rating itself, free text of at most 100 characters.",
                                },
                            },
                            schema::Property {
                                name: "source",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Word),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Who gave the rating, free text of at most 100 characters.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Credit rating of the customer and who gave it.",
                },
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "currency",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Currency),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.",
                                },
                            },
                            schema::Property {
                                name: "amount",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Amount),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Amount as text, for example `1000`; not checked to be a number.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Greatest amount the bank lends the customer.",
                },
            },
            schema::Property {
                name: "highest_education_attained",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new customer.",
};
/// The object in place at `PostCustomerJsonV310-face_image`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV310FaceImage {
    /// Web address of the picture, at most 2000 characters; free text.
    pub url: String,
    /// Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub date: Option<String>,
}
/// The object in place at `PostCustomerJsonV310-credit_rating`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV310CreditRating {
    /// The rating itself, free text of at most 100 characters.
    pub rating: String,
    /// Who gave the rating, free text of at most 100 characters.
    pub source: String,
}
/// The object in place at `PostCustomerJsonV310-credit_limit`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV310CreditLimit {
    /// Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.
    pub currency: String,
    /// Amount as text, for example `1000`; not checked to be a number.
    pub amount: String,
}
/// Data for a new customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV500 {
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: String,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Portrait of the customer: where the picture is and when it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub face_image: Option<PostCustomerJsonV500FaceImage>,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependants: Option<i64>,
    /// Dates of birth of the dependants, one each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dob_of_dependants: Option<Vec<Option<String>>>,
    /// Credit rating of the customer and who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_rating: Option<PostCustomerJsonV500CreditRating>,
    /// Greatest amount the bank lends the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<PostCustomerJsonV500CreditLimit>,
    /// Highest level of education, for example `Master`; at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<bool>,
    /// When the customer's data was last found to be in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_suffix: Option<String>,
}
/// Table of [`PostCustomerJsonV500`].
pub static POST_CUSTOMER_JSON_V500: schema::Schema = schema::Schema {
    name: Some("PostCustomerJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "customer_number",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: Some(200usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "url",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Url),
                                        min_length: 0usize,
                                        max_length: Some(2000usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Web address of the picture, at most 2000 characters; free text.",
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
                                    description: "Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Portrait of the customer: where the picture is and when it was taken.",
                },
            },
            schema::Property {
                name: "date_of_birth",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(16usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "rating",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Word),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "The rating itself, free text of at most 100 characters.",
                                },
                            },
                            schema::Property {
                                name: "source",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Word),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Who gave the rating, free text of at most 100 characters.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Credit rating of the customer and who gave it.",
                },
            },
            schema::Property {
                name: "credit_limit",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "currency",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Currency),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.",
                                },
                            },
                            schema::Property {
                                name: "amount",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Amount),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Amount as text, for example `1000`; not checked to be a number.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Greatest amount the bank lends the customer.",
                },
            },
            schema::Property {
                name: "highest_education_attained",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: true,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new customer.",
};
/// The object in place at `PostCustomerJsonV500-face_image`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV500FaceImage {
    /// Web address of the picture, at most 2000 characters; free text.
    pub url: String,
    /// Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub date: Option<String>,
}
/// The object in place at `PostCustomerJsonV500-credit_rating`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV500CreditRating {
    /// The rating itself, free text of at most 100 characters.
    pub rating: String,
    /// Who gave the rating, free text of at most 100 characters.
    pub source: String,
}
/// The object in place at `PostCustomerJsonV500-credit_limit`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV500CreditLimit {
    /// Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.
    pub currency: String,
    /// Amount as text, for example `1000`; not checked to be a number.
    pub amount: String,
}
/// Data for a new customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV210 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: String,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: Option<String>,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: PostCustomerJsonV210FaceImage,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dob_of_dependants: Option<Vec<Option<String>>>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: PostCustomerJsonV210CreditRating,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: PostCustomerJsonV210CreditLimit,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
}
/// Table of [`PostCustomerJsonV210`].
pub static POST_CUSTOMER_JSON_V210: schema::Schema = schema::Schema {
    name: Some("PostCustomerJsonV210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
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
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: Some(200usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "url",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::TextOrNumber(schema::Text {
                                        content: Some(schema::Content::Url),
                                        min_length: 0usize,
                                        max_length: Some(2000usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: true,
                                    example: None,
                                    description: "Web address of the picture, at most 2000 characters; free text.",
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
                                    description: "Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Portrait of the customer: where the picture is and when it was taken.",
                },
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(16usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "rating",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::TextOrNumber(schema::Text {
                                        content: Some(schema::Content::Word),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: true,
                                    example: None,
                                    description: "The rating itself, free text of at most 100 characters.",
                                },
                            },
                            schema::Property {
                                name: "source",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::TextOrNumber(schema::Text {
                                        content: Some(schema::Content::Word),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: true,
                                    example: None,
                                    description: "Who gave the rating, free text of at most 100 characters.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Credit rating of the customer and who gave it.",
                },
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "currency",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::TextOrNumber(schema::Text {
                                        content: Some(schema::Content::Currency),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: true,
                                    example: None,
                                    description: "Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.",
                                },
                            },
                            schema::Property {
                                name: "amount",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::TextOrNumber(schema::Text {
                                        content: Some(schema::Content::Amount),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: true,
                                    example: None,
                                    description: "Amount as text, for example `1000`; not checked to be a number.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Greatest amount the bank lends the customer.",
                },
            },
            schema::Property {
                name: "highest_education_attained",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new customer.",
};
/// The object in place at `PostCustomerJsonV210-face_image`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV210FaceImage {
    /// Web address of the picture, at most 2000 characters; free text.
    pub url: Option<String>,
    /// Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub date: Option<String>,
}
/// The object in place at `PostCustomerJsonV210-credit_rating`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV210CreditRating {
    /// The rating itself, free text of at most 100 characters.
    pub rating: Option<String>,
    /// Who gave the rating, free text of at most 100 characters.
    pub source: Option<String>,
}
/// The object in place at `PostCustomerJsonV210-credit_limit`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerJsonV210CreditLimit {
    /// Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.
    pub currency: Option<String>,
    /// Amount as text, for example `1000`; not checked to be a number.
    pub amount: Option<String>,
}
/// Data for a new customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCustomerJson {
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer, in the spelling of v2.0.0.
    #[serde(rename = "branchId")]
    pub branch_id: Option<String>,
    /// Addition after the name, in the spelling of v2.0.0.
    #[serde(rename = "nameSuffix")]
    pub name_suffix: Option<String>,
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: String,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: Option<String>,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: CreateCustomerJsonFaceImage,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dob_of_dependants: Option<Vec<Option<String>>>,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
}
/// Table of [`CreateCustomerJson`].
pub static CREATE_CUSTOMER_JSON: schema::Schema = schema::Schema {
    name: Some("CreateCustomerJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branchId",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer, in the spelling of v2.0.0.",
                },
            },
            schema::Property {
                name: "nameSuffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, in the spelling of v2.0.0.",
                },
            },
            schema::Property {
                name: "user_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
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
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: Some(200usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "url",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::TextOrNumber(schema::Text {
                                        content: Some(schema::Content::Url),
                                        min_length: 0usize,
                                        max_length: Some(2000usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: true,
                                    example: None,
                                    description: "Web address of the picture, at most 2000 characters; free text.",
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
                                    description: "Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Portrait of the customer: where the picture is and when it was taken.",
                },
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(16usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: true,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "highest_education_attained",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new customer.",
};
/// The object in place at `CreateCustomerJson-face_image`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCustomerJsonFaceImage {
    /// Web address of the picture, at most 2000 characters; free text.
    pub url: Option<String>,
    /// Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub date: Option<String>,
}
/// User and customer to be linked.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateUserCustomerLinkJson {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
}
/// Table of [`CreateUserCustomerLinkJson`].
pub static CREATE_USER_CUSTOMER_LINK_JSON: schema::Schema = schema::Schema {
    name: Some("CreateUserCustomerLinkJson"),
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
                name: "customer_id",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User and customer to be linked.",
};
/// User and customer to be linked.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateUserCustomerLinkJsonV200 {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
}
/// Table of [`CreateUserCustomerLinkJsonV200`].
pub static CREATE_USER_CUSTOMER_LINK_JSON_V200: schema::Schema = schema::Schema {
    name: Some("CreateUserCustomerLinkJsonV200"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
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
                name: "customer_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User and customer to be linked.",
};
/// Data of a postal address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerAddressJsonV310 {
    /// First line of the address, usually street and number.
    pub line_1: String,
    /// Second line of the address; may be empty but not left out.
    pub line_2: String,
    /// Third line of the address; may be empty but not left out.
    pub line_3: String,
    /// City or town.
    pub city: String,
    /// County or district; may be empty but not left out.
    pub county: String,
    /// State or province, at most 20 characters; the answer repeats it as `status`.
    pub state: String,
    /// Postal code, at most 20 characters.
    pub postcode: String,
    /// Two-letter country code, for example `DE`.
    pub country_code: String,
    /// Free keywords, at most 20 characters in all when joined with commas; an empty list comes back as one empty text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Status of the address. It must be sent, but its value is lost: the answer holds the value of `state` instead.
    pub status: String,
}
/// Table of [`PostCustomerAddressJsonV310`].
pub static POST_CUSTOMER_ADDRESS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostCustomerAddressJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "line_1",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "First line of the address, usually street and number.",
                },
            },
            schema::Property {
                name: "line_2",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Second line of the address; may be empty but not left out.",
                },
            },
            schema::Property {
                name: "line_3",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Street),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Third line of the address; may be empty but not left out.",
                },
            },
            schema::Property {
                name: "city",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::City),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "City or town.",
                },
            },
            schema::Property {
                name: "county",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::County),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "County or district; may be empty but not left out.",
                },
            },
            schema::Property {
                name: "state",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::State),
                        min_length: 0usize,
                        max_length: Some(20usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "State or province, at most 20 characters; the answer repeats it as `status`.",
                },
            },
            schema::Property {
                name: "postcode",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Postcode),
                        min_length: 0usize,
                        max_length: Some(20usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Postal code, at most 20 characters.",
                },
            },
            schema::Property {
                name: "country_code",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::CountryCode),
                        min_length: 0usize,
                        max_length: Some(2usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Two-letter country code, for example `DE`.",
                },
            },
            schema::Property {
                name: "tags",
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
                    nullable: true,
                    example: None,
                    description: "Free keywords, at most 20 characters in all when joined with commas; an empty list comes back as one empty text.",
                },
            },
            schema::Property {
                name: "status",
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
                    description: "Status of the address. It must be sent, but its value is lost: the answer holds the value of `state` instead.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data of a postal address.",
};
/// Data of a tax residence.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostTaxResidenceJsonV310 {
    /// Country or region where the customer pays tax, at most 20 characters.
    pub domain: String,
    /// Number of the customer with that tax authority, at most 20 characters.
    pub tax_number: String,
}
/// Table of [`PostTaxResidenceJsonV310`].
pub static POST_TAX_RESIDENCE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostTaxResidenceJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "domain",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(20usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Country or region where the customer pays tax, at most 20 characters.",
                },
            },
            schema::Property {
                name: "tax_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(20usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number of the customer with that tax authority, at most 20 characters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data of a tax residence.",
};
/// Customer number to look for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerNumberJsonV310 {
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: String,
}
/// Table of [`PostCustomerNumberJsonV310`].
pub static POST_CUSTOMER_NUMBER_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostCustomerNumberJsonV310"),
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
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer number to look for.",
};
/// Phone number, or part of one, to look for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerPhoneNumberJsonV400 {
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: String,
}
/// Table of [`PostCustomerPhoneNumberJsonV400`].
pub static POST_CUSTOMER_PHONE_NUMBER_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostCustomerPhoneNumberJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Phone number, or part of one, to look for.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerEmailJsonV310 {
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
}
/// Table of [`PutUpdateCustomerEmailJsonV310`].
pub static PUT_UPDATE_CUSTOMER_EMAIL_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerEmailJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: Some(200usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerNumberJsonV310 {
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: String,
}
/// Table of [`PutUpdateCustomerNumberJsonV310`].
pub static PUT_UPDATE_CUSTOMER_NUMBER_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerNumberJsonV310"),
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
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerMobilePhoneNumberJsonV310 {
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: String,
}
/// Table of [`PutUpdateCustomerMobilePhoneNumberJsonV310`].
pub static PUT_UPDATE_CUSTOMER_MOBILE_PHONE_NUMBER_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerMobilePhoneNumberJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: Some(50usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerIdentityJsonV310 {
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: String,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: String,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: String,
}
/// Table of [`PutUpdateCustomerIdentityJsonV310`].
pub static PUT_UPDATE_CUSTOMER_IDENTITY_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerIdentityJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerCreditLimitJsonV310 {
    /// Greatest amount the bank lends the customer.
    pub credit_limit: PutUpdateCustomerCreditLimitJsonV310CreditLimit,
}
/// Table of [`PutUpdateCustomerCreditLimitJsonV310`].
pub static PUT_UPDATE_CUSTOMER_CREDIT_LIMIT_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerCreditLimitJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
                            schema::Property {
                                name: "currency",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Currency),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.",
                                },
                            },
                            schema::Property {
                                name: "amount",
                                required: true,
                                schema: &schema::Schema {
                                    name: None,
                                    shape: schema::Shape::Text(schema::Text {
                                        content: Some(schema::Content::Amount),
                                        min_length: 0usize,
                                        max_length: Some(100usize),
                                        pattern: None,
                                        choices: &[],
                                    }),
                                    nullable: false,
                                    example: None,
                                    description: "Amount as text, for example `1000`; not checked to be a number.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Greatest amount the bank lends the customer.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// The object in place at `PutUpdateCustomerCreditLimitJsonV310-credit_limit`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerCreditLimitJsonV310CreditLimit {
    /// Currency, meant as a three-letter ISO 4217 code such as `EUR`; stored as text without a check.
    pub currency: String,
    /// Amount as text, for example `1000`; not checked to be a number.
    pub amount: String,
}
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerCreditRatingAndSourceJsonV310 {
    /// The new rating, free text of at most 100 characters.
    pub credit_rating: String,
    /// Who gave the rating; answered as `credit_rating.source`.
    pub credit_source: String,
}
/// Table of [`PutUpdateCustomerCreditRatingAndSourceJsonV310`].
pub static PUT_UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerCreditRatingAndSourceJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(100usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "The new rating, free text of at most 100 characters.",
                },
            },
            schema::Property {
                name: "credit_source",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(100usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Who gave the rating; answered as `credit_rating.source`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerBranchJsonV310 {
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: String,
}
/// Table of [`PutUpdateCustomerBranchJsonV310`].
pub static PUT_UPDATE_CUSTOMER_BRANCH_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerBranchJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: Some(255usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// New values of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerDataJsonV310 {
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: PutUpdateCustomerDataJsonV310FaceImage,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: String,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: String,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: String,
}
/// Table of [`PutUpdateCustomerDataJsonV310`].
pub static PUT_UPDATE_CUSTOMER_DATA_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PutUpdateCustomerDataJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "face_image",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[
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
                                    description: "Web address of the picture, at most 2000 characters; free text.",
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
                                    description: "Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.",
                                },
                            },
                        ],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Portrait of the customer: where the picture is and when it was taken.",
                },
            },
            schema::Property {
                name: "relationship_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(16usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "highest_education_attained",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(32usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a customer.",
};
/// The object in place at `PutUpdateCustomerDataJsonV310-face_image`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutUpdateCustomerDataJsonV310FaceImage {
    /// Web address of the picture, at most 2000 characters; free text.
    pub url: String,
    /// Date of the picture, as `yyyy-MM-ddTHH:mm:ssZ`.
    pub date: Option<String>,
}
/// Account name of a customer on a social network.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostSocialMediaJSON {
    /// Customer number under which the account name is stored; it can be used only once and is not compared with the customer of the URL.
    pub customer_number: Option<String>,
    /// Kind of social network, for example `twitter`; at most 16 characters.
    pub r#type: Option<String>,
    /// Account name on the social network, at most 64 characters.
    pub handle: Option<String>,
    /// When the account name was recorded.
    pub date_added: Option<String>,
    /// When the account name became active.
    pub date_activated: Option<String>,
}
/// Table of [`PostSocialMediaJSON`].
pub static POST_SOCIAL_MEDIA_JSON: schema::Schema = schema::Schema {
    name: Some("PostSocialMediaJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: Some(64usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Customer number under which the account name is stored; it can be used only once and is not compared with the customer of the URL.",
                },
            },
            schema::Property {
                name: "type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(16usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Kind of social network, for example `twitter`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "handle",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::TextOrNumber(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: Some(64usize),
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Account name on the social network, at most 64 characters.",
                },
            },
            schema::Property {
                name: "date_added",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the account name was recorded.",
                },
            },
            schema::Property {
                name: "date_activated",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the account name became active.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account name of a customer on a social network.",
};
/// Request for a credit limit; the server does not read it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct CreditLimitRequestJson(
    /// The value.
    pub serde_json::Value,
);
/// Table of [`CreditLimitRequestJson`].
pub static CREDIT_LIMIT_REQUEST_JSON: schema::Schema = schema::Schema {
    name: Some("CreditLimitRequestJson"),
    shape: schema::Shape::Any,
    nullable: false,
    example: None,
    description: "Request for a credit limit; the server does not read it.",
};
/// Confirmation of a deletion, one level deeper than usual.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DeletedInValue {
    /// The confirmation itself.
    pub value: super::customer::Deleted,
}
/// Table of [`DeletedInValue`].
pub static DELETED_IN_VALUE: schema::Schema = schema::Schema {
    name: Some("DeletedInValue"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "value",
                required: true,
                schema: &super::customer::DELETED,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Confirmation of a deletion, one level deeper than usual.",
};
/// List of links between users and customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCustomerLinksJson {
    /// Links, the oldest first; empty if there is none.
    pub user_customer_links: Vec<super::customer::UserCustomerLinkJson>,
}
/// Table of [`UserCustomerLinksJson`].
pub static USER_CUSTOMER_LINKS_JSON: schema::Schema = schema::Schema {
    name: Some("UserCustomerLinksJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_customer_links",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::USER_CUSTOMER_LINK_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Links, the oldest first; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of links between users and customers.",
};
/// A customer, reduced to its ids.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerMinimalJsonV400 {
    /// Id of the bank that the customer belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
}
/// Table of [`CustomerMinimalJsonV400`].
pub static CUSTOMER_MINIMAL_JSON_V400: schema::Schema = schema::Schema {
    name: Some("CustomerMinimalJsonV400"),
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
                    description: "Id of the bank that the customer belongs to.",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A customer, reduced to its ids.",
};
/// List of customer ids.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomersMinimalJsonV400 {
    /// List of customers; empty if there is none.
    pub customers: Vec<super::customer::CustomerMinimalJsonV400>,
}
/// Table of [`CustomersMinimalJsonV400`].
pub static CUSTOMERS_MINIMAL_JSON_V400: schema::Schema = schema::Schema {
    name: Some("CustomersMinimalJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_MINIMAL_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "List of customers; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of customer ids.",
};
/// List of the attributes of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAttributesResponseJson {
    /// Attributes in the order of their creation; empty if there is none.
    pub customer_attributes: Vec<super::customer::CustomerAttributeResponseJsonV300>,
}
/// Table of [`CustomerAttributesResponseJson`].
pub static CUSTOMER_ATTRIBUTES_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerAttributesResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes in the order of their creation; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the attributes of a customer.",
};
/// Additional named value of a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserAttributeResponseJsonV400 {
    /// Id of the user attribute.
    pub user_attribute_id: String,
    /// Name of the attribute, for example `BATTERY_LEVEL`.
    pub name: String,
    /// Type of the attribute, for example `STRING`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
    /// When the attribute was stored.
    pub insert_date: String,
}
/// Table of [`UserAttributeResponseJsonV400`].
pub static USER_ATTRIBUTE_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("UserAttributeResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_attribute_id",
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
                    description: "Id of the user attribute.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the attribute, for example `BATTERY_LEVEL`.",
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
                    description: "Type of the attribute, for example `STRING`.",
                },
            },
            schema::Property {
                name: "value",
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
                    description: "Value of the attribute as text.",
                },
            },
            schema::Property {
                name: "insert_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the attribute was stored.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a user.",
};
/// User who acts for a customer, with attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserWithAttributesResponseJson {
    /// Id of the user, a UUID; not the login name.
    pub user_id: String,
    /// E-mail address of the user.
    pub email: String,
    /// Id of the user at the provider; the login name for users registered here.
    pub provider_id: String,
    /// Service that keeps the user's password; the address of this server for users registered here.
    pub provider: String,
    /// Login name, unique on the server.
    pub username: String,
    /// Attributes of the user; empty if there is none.
    pub user_attributes: Vec<super::customer::UserAttributeResponseJsonV400>,
}
/// Table of [`UserWithAttributesResponseJson`].
pub static USER_WITH_ATTRIBUTES_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("UserWithAttributesResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "user_id",
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
                    description: "Id of the user, a UUID; not the login name.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the user.",
                },
            },
            schema::Property {
                name: "provider_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the user at the provider; the login name for users registered here.",
                },
            },
            schema::Property {
                name: "provider",
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
                    description: "Service that keeps the user's password; the address of this server for users registered here.",
                },
            },
            schema::Property {
                name: "username",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Login name, unique on the server.",
                },
            },
            schema::Property {
                name: "user_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::USER_ATTRIBUTE_RESPONSE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the user; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User who acts for a customer, with attributes.",
};
/// A customer with the users who act for it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAndUsersWithAttributesResponseJson {
    /// The customer.
    pub customer: super::customer::CustomerJsonV310,
    /// The users linked to the customer, in the order of their links.
    pub users: Vec<super::customer::UserWithAttributesResponseJson>,
}
/// Table of [`CustomerAndUsersWithAttributesResponseJson`].
pub static CUSTOMER_AND_USERS_WITH_ATTRIBUTES_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerAndUsersWithAttributesResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer",
                required: true,
                schema: &super::customer::CUSTOMER_JSON_V310,
            },
            schema::Property {
                name: "users",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::USER_WITH_ATTRIBUTES_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The users linked to the customer, in the order of their links.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A customer with the users who act for it.",
};
/// Customers of a user with all users who act for them.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CorrelatedEntities {
    /// One entry for each linked customer; empty if there is none.
    pub correlated_entities: Vec<
        super::customer::CustomerAndUsersWithAttributesResponseJson,
    >,
}
/// Table of [`CorrelatedEntities`].
pub static CORRELATED_ENTITIES: schema::Schema = schema::Schema {
    name: Some("CorrelatedEntities"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "correlated_entities",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_AND_USERS_WITH_ATTRIBUTES_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "One entry for each linked customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customers of a user with all users who act for them.",
};
/// Statement that an account belongs to a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAccountLinkJson {
    /// Id of the link between customer and account.
    pub customer_account_link_id: String,
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// What the customer is to the account, for example `Owner`.
    pub relationship_type: String,
}
/// Table of [`CustomerAccountLinkJson`].
pub static CUSTOMER_ACCOUNT_LINK_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerAccountLinkJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_account_link_id",
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
                    description: "Id of the link between customer and account.",
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "relationship_type",
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
                    description: "What the customer is to the account, for example `Owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Statement that an account belongs to a customer.",
};
/// List of links between customers and accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerAccountLinksJson {
    /// Links between customers and accounts; empty if there is none.
    pub links: Vec<super::customer::CustomerAccountLinkJson>,
}
/// Table of [`CustomerAccountLinksJson`].
pub static CUSTOMER_ACCOUNT_LINKS_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerAccountLinksJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "links",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ACCOUNT_LINK_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Links between customers and accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of links between customers and accounts.",
};
/// A customer with attributes and accounts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerOverviewJsonV500 {
    /// Id of the bank that the customer belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents.
    pub legal_name: Option<String>,
    /// Mobile phone number of the customer.
    pub mobile_phone_number: Option<String>,
    /// E-mail address of the customer; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<Option<String>>,
    /// Credit rating of the customer and who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_rating: Option<super::customer::CustomerCreditRatingJSON>,
    /// Greatest amount the bank lends the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<super::customer::AmountOfMoneyJsonV121>,
    /// Highest level of education, for example `Master`.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
    /// Additional named values stored for the customer; empty if there is none.
    pub customer_attributes: Vec<super::customer::CustomerAttributeResponseJsonV300>,
    /// Accounts of the customer; empty if there is none.
    pub accounts: Vec<super::customer::CustomerOverviewJsonV500Account>,
}
/// Table of [`CustomerOverviewJsonV500`].
pub static CUSTOMER_OVERVIEW_JSON_V500: schema::Schema = schema::Schema {
    name: Some("CustomerOverviewJsonV500"),
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
                    description: "Id of the bank that the customer belongs to.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number of the customer.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the customer; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: false,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: false,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
            schema::Property {
                name: "customer_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the customer; empty if there is none.",
                },
            },
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_OVERVIEW_JSON_V500_ACCOUNT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts of the customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A customer with attributes and accounts.",
};
/// Account of a customer with balance and attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerOverviewJsonV500Account {
    /// Id of the account.
    pub account_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::customer::AccountAttributeResponseJson500>,
}
/// Table of [`CustomerOverviewJsonV500Account`].
pub static CUSTOMER_OVERVIEW_JSON_V500_ACCOUNT: schema::Schema = schema::Schema {
    name: Some("CustomerOverviewJsonV500Account"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ROUTING_JSON_V121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
            schema::Property {
                name: "account_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::ACCOUNT_ATTRIBUTE_RESPONSE_JSON500,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account of a customer with balance and attributes.",
};
/// Additional named value of an account, with the contract.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountAttributeResponseJson500 {
    /// Code of the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract_code: Option<String>,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Id of the account attribute.
    pub account_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`AccountAttributeResponseJson500`].
pub static ACCOUNT_ATTRIBUTE_RESPONSE_JSON500: schema::Schema = schema::Schema {
    name: Some("AccountAttributeResponseJson500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "contract_code",
                required: false,
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
                    description: "Code of the contract.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "account_attribute_id",
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
                    description: "Id of the account attribute.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the attribute.",
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
                },
            },
            schema::Property {
                name: "value",
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
                    description: "Value of the attribute as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of an account, with the contract.",
};
/// A customer with attributes and accounts, in short form.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerOverviewFlatJsonV500 {
    /// Id of the bank that the customer belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents.
    pub legal_name: Option<String>,
    /// Mobile phone number of the customer.
    pub mobile_phone_number: Option<String>,
    /// E-mail address of the customer; its syntax is not checked.
    pub email: String,
    /// Date of birth.
    pub date_of_birth: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
    /// Additional named values stored for the customer; empty if there is none.
    pub customer_attributes: Vec<super::customer::CustomerAttributeResponseJsonV300>,
    /// Accounts of the customer; empty if there is none.
    pub accounts: Vec<super::customer::AccountResponseJson500>,
}
/// Table of [`CustomerOverviewFlatJsonV500`].
pub static CUSTOMER_OVERVIEW_FLAT_JSON_V500: schema::Schema = schema::Schema {
    name: Some("CustomerOverviewFlatJsonV500"),
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
                    description: "Id of the bank that the customer belongs to.",
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
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank.",
                },
            },
            schema::Property {
                name: "legal_name",
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
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Mobile phone number of the customer.",
                },
            },
            schema::Property {
                name: "email",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the customer; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
            schema::Property {
                name: "customer_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the customer; empty if there is none.",
                },
            },
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::ACCOUNT_RESPONSE_JSON500,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts of the customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A customer with attributes and accounts, in short form.",
};
/// Account of a customer with balance, attributes and contracts.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountResponseJson500 {
    /// Id of the account.
    pub account_id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Contracts of the account; empty if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contracts: Option<Vec<super::customer::AccountResponseJson500Contract>>,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::customer::AccountAttributeResponseJson500>,
}
/// Table of [`AccountResponseJson500`].
pub static ACCOUNT_RESPONSE_JSON500: schema::Schema = schema::Schema {
    name: Some("AccountResponseJson500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the account.",
                },
            },
            schema::Property {
                name: "contracts",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::ACCOUNT_RESPONSE_JSON500_CONTRACT,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Contracts of the account; empty if there is none.",
                },
            },
            schema::Property {
                name: "account_routings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ROUTING_JSON_V121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
            schema::Property {
                name: "account_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::ACCOUNT_ATTRIBUTE_RESPONSE_JSON500,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account of a customer with balance, attributes and contracts.",
};
/// Contract behind an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountResponseJson500Contract {
    /// Code of the product that the account is of.
    pub product_code: String,
    /// Code of the contract.
    pub contract_code: String,
    /// How payments of the contract are made.
    pub payment_method: String,
}
/// Table of [`AccountResponseJson500Contract`].
pub static ACCOUNT_RESPONSE_JSON500_CONTRACT: schema::Schema = schema::Schema {
    name: Some("AccountResponseJson500Contract"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that the account is of.",
                },
            },
            schema::Property {
                name: "contract_code",
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
                    description: "Code of the contract.",
                },
            },
            schema::Property {
                name: "payment_method",
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
                    description: "How payments of the contract are made.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Contract behind an account.",
};
/// Customer and account to be linked.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCustomerAccountLinkJson {
    /// Id of the customer, a UUID given by the server.
    pub customer_id: String,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
    /// Id of the account.
    pub account_id: String,
    /// What the customer is to the account, for example `Owner`.
    pub relationship_type: String,
}
/// Table of [`CreateCustomerAccountLinkJson`].
pub static CREATE_CUSTOMER_ACCOUNT_LINK_JSON: schema::Schema = schema::Schema {
    name: Some("CreateCustomerAccountLinkJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customer_id",
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
                    description: "Id of the customer, a UUID given by the server.",
                },
            },
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
                    description: "Id of the bank that keeps the account.",
                },
            },
            schema::Property {
                name: "account_id",
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
                    description: "Id of the account.",
                },
            },
            schema::Property {
                name: "relationship_type",
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
                    description: "What the customer is to the account, for example `Owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer and account to be linked.",
};
/// Customer number to look for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCustomerOverviewJsonV500 {
    /// Number by which the bank knows the customer; unique within the bank.
    pub customer_number: String,
}
/// Table of [`PostCustomerOverviewJsonV500`].
pub static POST_CUSTOMER_OVERVIEW_JSON_V500: schema::Schema = schema::Schema {
    name: Some("PostCustomerOverviewJsonV500"),
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Customer number to look for.",
};
/// New relationship of a customer to an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateCustomerAccountLinkJson {
    /// What the customer is to the account, for example `Owner`.
    pub relationship_type: String,
}
/// Table of [`UpdateCustomerAccountLinkJson`].
pub static UPDATE_CUSTOMER_ACCOUNT_LINK_JSON: schema::Schema = schema::Schema {
    name: Some("UpdateCustomerAccountLinkJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "relationship_type",
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
                    description: "What the customer is to the account, for example `Owner`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New relationship of a customer to an account.",
};
/// What `OBPv1.4.0-getCrmEvents` answers.
pub type GetCrmEventsV140Response = crate::answer::Ok<super::customer::CrmEventsJson>;
/// What `OBPv2.0.0-createCustomer` answers.
pub type CreateCustomerV200Response = crate::answer::Created<
    super::customer::CustomerJsonV140,
>;
/// What `OBPv2.1.0-getCustomersForCurrentUserAtBank` answers.
pub type GetCustomersForCurrentUserAtBankV210Response = crate::answer::Ok<
    super::customer::CustomerJSONs,
>;
/// What `OBPv2.1.0-createCustomer` answers.
pub type CreateCustomerV210Response = crate::answer::Created<
    super::customer::CustomerJsonV210,
>;
/// What `OBPv3.1.0-createCustomer` answers.
pub type CreateCustomerV310Response = crate::answer::Created<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv4.0.0-getCustomersByAttributes` answers.
pub type GetCustomersByAttributesV400Response = crate::answer::Ok<
    super::customer::CustomersWithAttributesJsonV310,
>;
/// What `OBPv4.0.0-createCustomer` answers.
pub type CreateCustomerV400Response = crate::answer::Created<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv5.0.0-getCustomersAtOneBank` answers.
pub type GetCustomersAtOneBankV500Response = crate::answer::Ok<
    super::customer::CustomersJsonV300,
>;
/// What `OBPv5.0.0-createCustomer` answers.
pub type CreateCustomerV500Response = crate::answer::Created<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-getCustomerByCustomerNumber` answers.
pub type GetCustomerByCustomerNumberV310Response = crate::answer::Ok<
    super::customer::CustomerWithAttributesJsonV310,
>;
/// What `OBPv3.1.0-getCustomerByCustomerId` answers.
pub type GetCustomerByCustomerIdV310Response = crate::answer::Ok<
    super::customer::CustomerWithAttributesJsonV310,
>;
/// What `OBPv3.1.0-createCustomerAddress` answers.
pub type CreateCustomerAddressV310Response = crate::answer::Created<
    super::customer::CustomerAddressJsonV310,
>;
/// What `OBPv3.1.0-getCustomerAddresses` answers.
pub type GetCustomerAddressesV310Response = crate::answer::Ok<
    super::customer::CustomerAddressesJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerAddress` answers.
pub type UpdateCustomerAddressV310Response = crate::answer::Ok<
    super::customer::CustomerAddressJsonV310,
>;
/// What `OBPv3.1.0-deleteCustomerAddress` answers.
pub type DeleteCustomerAddressV310Response = crate::answer::Ok<super::customer::Deleted>;
/// What `OBPv3.1.0-updateCustomerBranch` answers.
pub type UpdateCustomerBranchV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerCreditLimit` answers.
pub type UpdateCustomerCreditLimitV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerCreditRatingAndSource` answers.
pub type UpdateCustomerCreditRatingAndSourceV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-getCreditLimitRequests` answers.
pub type GetCreditLimitRequestsV310Response = crate::answer::Ok<
    super::customer::CreditLimitOrderJson,
>;
/// What `OBPv3.1.0-createCreditLimitRequest` answers.
pub type CreateCreditLimitRequestV310Response = crate::answer::Created<
    super::customer::CreditLimitOrderResponseJson,
>;
/// What `OBPv3.1.0-getCreditLimitRequestByRequestId` answers.
pub type GetCreditLimitRequestByRequestIdV310Response = crate::answer::Ok<
    super::customer::CreditLimitOrderJson,
>;
/// What `OBPv3.1.0-updateCustomerData` answers.
pub type UpdateCustomerDataV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerEmail` answers.
pub type UpdateCustomerEmailV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerIdentity` answers.
pub type UpdateCustomerIdentityV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerMobileNumber` answers.
pub type UpdateCustomerMobileNumberV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv3.1.0-updateCustomerNumber` answers.
pub type UpdateCustomerNumberV310Response = crate::answer::Ok<
    super::customer::CustomerJsonV310,
>;
/// What `OBPv2.0.0-getSocialMediaHandles` answers.
pub type GetSocialMediaHandlesV200Response = crate::answer::Ok<
    super::customer::SocialMediasJSON,
>;
/// What `OBPv2.0.0-addSocialMediaHandle` answers.
pub type AddSocialMediaHandleV200Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv3.1.0-createTaxResidence` answers.
pub type CreateTaxResidenceV310Response = crate::answer::Created<
    super::customer::TaxResidenceV310,
>;
/// What `OBPv3.1.0-getTaxResidence` answers.
pub type GetTaxResidenceV310Response = crate::answer::Ok<
    super::customer::TaxResidenceJsonV310,
>;
/// What `OBPv3.1.0-deleteTaxResidence` answers.
pub type DeleteTaxResidenceV310Response = crate::answer::Ok<super::customer::Deleted>;
/// What `OBPv3.1.0-getFirehoseCustomers` answers.
pub type GetFirehoseCustomersV310Response = crate::answer::Ok<
    super::customer::CustomersJsonV300,
>;
/// What `OBPv4.0.0-getCustomersByCustomerPhoneNumber` answers.
pub type GetCustomersByCustomerPhoneNumberV400Response = crate::answer::Created<
    super::customer::CustomersJsonV300,
>;
/// What `OBPv2.0.0-createUserCustomerLinks` answers.
pub type CreateUserCustomerLinksV200Response = crate::answer::Created<
    super::customer::UserCustomerLinkJson,
>;
/// What `OBPv4.0.0-createUserCustomerLinks` answers.
pub type CreateUserCustomerLinksV400Response = crate::answer::Created<
    super::customer::UserCustomerLinkJson,
>;
/// What `OBPv2.1.0-getCustomersForUser` answers.
pub type GetCustomersForUserV210Response = crate::answer::Ok<
    super::customer::CustomerJSONs,
>;
/// What `OBPv3.0.0-getCustomersForUser` answers.
pub type GetCustomersForUserV300Response = crate::answer::Ok<
    super::customer::CustomersWithAttributesJsonV300,
>;
/// What `OBPv4.0.0-deleteCustomerCascade` answers.
pub type DeleteCustomerCascadeV400Response = crate::answer::Ok<super::customer::Deleted>;
/// What `OBPv4.0.0-deleteUserCustomerLink` answers.
pub type DeleteUserCustomerLinkV400Response = crate::answer::Ok<
    super::customer::DeletedInValue,
>;
/// What `OBPv4.0.0-getUserCustomerLinksByCustomerId` answers.
pub type GetUserCustomerLinksByCustomerIdV400Response = crate::answer::Ok<
    super::customer::UserCustomerLinksJson,
>;
/// What `OBPv4.0.0-getUserCustomerLinksByUserId` answers.
pub type GetUserCustomerLinksByUserIdV400Response = crate::answer::Ok<
    super::customer::UserCustomerLinksJson,
>;
/// What `OBPv4.0.0-getCustomersAtAnyBank` answers.
pub type GetCustomersAtAnyBankV400Response = crate::answer::Ok<
    super::customer::CustomersJsonV300,
>;
/// What `OBPv4.0.0-getCustomersMinimalAtAnyBank` answers.
pub type GetCustomersMinimalAtAnyBankV400Response = crate::answer::Ok<
    super::customer::CustomersMinimalJsonV400,
>;
/// What `OBPv5.0.0-getCustomersMinimalAtOneBank` answers.
pub type GetCustomersMinimalAtOneBankV500Response = crate::answer::Ok<
    super::customer::CustomersMinimalJsonV400,
>;
/// What `OBPv5.0.0-getMyCustomersAtAnyBank` answers.
pub type GetMyCustomersAtAnyBankV500Response = crate::answer::Ok<
    super::customer::CustomerJSONs,
>;
/// What `OBPv5.0.0-getMyCustomersAtBank` answers.
pub type GetMyCustomersAtBankV500Response = crate::answer::Ok<
    super::customer::CustomerJSONs,
>;
/// What `OBPv4.0.0-getCustomerAttributes` answers.
pub type GetCustomerAttributesV400Response = crate::answer::Ok<
    super::customer::CustomerAttributesResponseJson,
>;
/// What `OBPv4.0.0-getMyCorrelatedEntities` answers.
pub type GetMyCorrelatedEntitiesV400Response = crate::answer::Ok<
    super::customer::CorrelatedEntities,
>;
/// What `OBPv5.0.0-getCustomerAccountLinksByBankIdAccountId` answers.
pub type GetCustomerAccountLinksByBankIdAccountIdV500Response = crate::answer::Ok<
    super::customer::CustomerAccountLinksJson,
>;
/// What `OBPv4.0.0-createOrUpdateCustomerAttributeAttributeDefinition` answers.
pub type CreateOrUpdateCustomerAttributeAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-getCustomerAttributeDefinition` answers.
pub type GetCustomerAttributeDefinitionV400Response = crate::answer::Ok<
    super::account::AttributeDefinitionsResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteCustomerAttributeDefinition` answers.
pub type DeleteCustomerAttributeDefinitionV400Response = crate::answer::empty::Ok;
/// What `OBPv1.4.0-addCustomer` answers.
pub type AddCustomerV140Response = crate::answer::Ok<super::customer::CustomerJsonV140>;
/// What `OBPv1.4.0-getCustomer` answers.
pub type GetCustomerV140Response = crate::answer::Ok<super::customer::CustomerJsonV140>;
/// What `OBPv5.0.0-createCustomerAccountLink` answers.
pub type CreateCustomerAccountLinkV500Response = crate::answer::Created<
    super::customer::CustomerAccountLinkJson,
>;
/// What `OBPv5.0.0-deleteCustomerAccountLinkById` answers.
pub type DeleteCustomerAccountLinkByIdV500Response = crate::answer::empty::NoContent;
/// What `OBPv5.0.0-getCustomerAccountLinkById` answers.
pub type GetCustomerAccountLinkByIdV500Response = crate::answer::Ok<
    super::customer::CustomerAccountLinkJson,
>;
/// What `OBPv5.0.0-updateCustomerAccountLinkById` answers.
pub type UpdateCustomerAccountLinkByIdV500Response = crate::answer::Ok<
    super::customer::CustomerAccountLinkJson,
>;
/// What `OBPv5.0.0-getCustomerOverview` answers.
pub type GetCustomerOverviewV500Response = crate::answer::Ok<
    super::customer::CustomerOverviewJsonV500,
>;
/// What `OBPv5.0.0-getCustomerOverviewFlat` answers.
pub type GetCustomerOverviewFlatV500Response = crate::answer::Ok<
    super::customer::CustomerOverviewFlatJsonV500,
>;
/// What `OBPv4.0.0-createCustomerAttribute` answers.
pub type CreateCustomerAttributeV400Response = crate::answer::Created<
    super::customer::CustomerAttributeResponseJsonV300,
>;
/// What `OBPv4.0.0-getCustomerAttributeById` answers.
pub type GetCustomerAttributeByIdV400Response = crate::answer::Ok<
    super::customer::CustomerAttributeResponseJsonV300,
>;
/// What `OBPv4.0.0-updateCustomerAttribute` answers.
pub type UpdateCustomerAttributeV400Response = crate::answer::Ok<
    super::customer::CustomerAttributeResponseJsonV300,
>;
/// What `OBPv4.0.0-deleteCustomerAttribute` answers.
pub type DeleteCustomerAttributeV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getCorrelatedUsersInfoByCustomerId` answers.
pub type GetCorrelatedUsersInfoByCustomerIdV400Response = crate::answer::Ok<
    super::customer::CustomerAndUsersWithAttributesResponseJson,
>;
/// What `OBPv5.0.0-getCustomerAccountLinksByCustomerId` answers.
pub type GetCustomerAccountLinksByCustomerIdV500Response = crate::answer::Ok<
    super::customer::CustomerAccountLinksJson,
>;
/// The operations of `customer.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait CustomerApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the CRM events of a bank (`OBPv1.4.0-getCrmEvents`).
    fn get_crm_events_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCrmEventsV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCrmEventsV140Response::Ok(call.example())) }
    }
    /// Create a customer for a user (v2.0.0, oldest form) (`OBPv2.0.0-createCustomer`).
    fn create_customer_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::CreateCustomerJson>,
    ) -> impl Future<
        Output = Result<CreateCustomerV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerV200Response::Created(call.example())) }
    }
    /// List my customers at one bank (`OBPv2.1.0-getCustomersForCurrentUserAtBank`).
    fn get_customers_for_current_user_at_bank_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetCustomersForCurrentUserAtBankV210Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCustomersForCurrentUserAtBankV210Response::Ok(call.example()))
        }
    }
    /// Create a customer for a user (v2.1.0) (`OBPv2.1.0-createCustomer`).
    fn create_customer_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerJsonV210>,
    ) -> impl Future<
        Output = Result<CreateCustomerV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerV210Response::Created(call.example())) }
    }
    /// Create a customer (v3.1.0: all members needed) (`OBPv3.1.0-createCustomer`).
    fn create_customer_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerJsonV310>,
    ) -> impl Future<
        Output = Result<CreateCustomerV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerV310Response::Created(call.example())) }
    }
    /// Find customers by attributes (`OBPv4.0.0-getCustomersByAttributes`).
    fn get_customers_by_attributes_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCustomersByAttributesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersByAttributesV400Response::Ok(call.example())) }
    }
    /// Create a customer (v4.0.0: bank checked before role) (`OBPv4.0.0-createCustomer`).
    fn create_customer_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerJsonV310>,
    ) -> impl Future<
        Output = Result<CreateCustomerV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerV400Response::Created(call.example())) }
    }
    /// List all customers of a bank (`OBPv5.0.0-getCustomersAtOneBank`).
    fn get_customers_at_one_bank_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        sort_direction: Option<String>,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetCustomersAtOneBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersAtOneBankV500Response::Ok(call.example())) }
    }
    /// Create a customer (v5.0.0: only name and phone needed) (`OBPv5.0.0-createCustomer`).
    fn create_customer_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerJsonV500>,
    ) -> impl Future<
        Output = Result<CreateCustomerV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerV500Response::Created(call.example())) }
    }
    /// Find a customer by customer number (`OBPv3.1.0-getCustomerByCustomerNumber`).
    fn get_customer_by_customer_number_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerNumberJsonV310>,
    ) -> impl Future<
        Output = Result<GetCustomerByCustomerNumberV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerByCustomerNumberV310Response::Ok(call.example())) }
    }
    /// Get a customer by id (`OBPv3.1.0-getCustomerByCustomerId`).
    fn get_customer_by_customer_id_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerByCustomerIdV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerByCustomerIdV310Response::Ok(call.example())) }
    }
    /// Add an address to a customer (`OBPv3.1.0-createCustomerAddress`).
    fn create_customer_address_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PostCustomerAddressJsonV310>,
    ) -> impl Future<
        Output = Result<CreateCustomerAddressV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerAddressV310Response::Created(call.example())) }
    }
    /// List the addresses of a customer (`OBPv3.1.0-getCustomerAddresses`).
    fn get_customer_addresses_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerAddressesV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerAddressesV310Response::Ok(call.example())) }
    }
    /// Replace an address of a customer (`OBPv3.1.0-updateCustomerAddress`).
    fn update_customer_address_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        customer_address_id: String,
        body: crate::payload::Body<super::customer::PostCustomerAddressJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerAddressV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerAddressV310Response::Ok(call.example())) }
    }
    /// Delete an address of a customer (`OBPv3.1.0-deleteCustomerAddress`).
    fn delete_customer_address_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        customer_address_id: String,
    ) -> impl Future<
        Output = Result<DeleteCustomerAddressV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCustomerAddressV310Response::Ok(call.example())) }
    }
    /// Change a customer's branch (`OBPv3.1.0-updateCustomerBranch`).
    fn update_customer_branch_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PutUpdateCustomerBranchJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerBranchV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerBranchV310Response::Ok(call.example())) }
    }
    /// Change a customer's credit limit (`OBPv3.1.0-updateCustomerCreditLimit`).
    fn update_customer_credit_limit_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PutUpdateCustomerCreditLimitJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerCreditLimitV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerCreditLimitV310Response::Ok(call.example())) }
    }
    /// Change a customer's credit rating (`OBPv3.1.0-updateCustomerCreditRatingAndSource`).
    fn update_customer_credit_rating_and_source_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<
            super::customer::PutUpdateCustomerCreditRatingAndSourceJsonV310,
        >,
    ) -> impl Future<
        Output = Result<
            UpdateCustomerCreditRatingAndSourceV310Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateCustomerCreditRatingAndSourceV310Response::Ok(call.example()))
        }
    }
    /// Get credit limit requests (sample answer only) (`OBPv3.1.0-getCreditLimitRequests`).
    fn get_credit_limit_requests_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetCreditLimitRequestsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCreditLimitRequestsV310Response::Ok(call.example())) }
    }
    /// Ask for a credit limit (sample answer only) (`OBPv3.1.0-createCreditLimitRequest`).
    fn create_credit_limit_request_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::CreditLimitRequestJson>,
    ) -> impl Future<
        Output = Result<CreateCreditLimitRequestV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCreditLimitRequestV310Response::Created(call.example())) }
    }
    /// Get one credit limit request (sample answer only) (`OBPv3.1.0-getCreditLimitRequestByRequestId`).
    fn get_credit_limit_request_by_request_id_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        request_id: String,
    ) -> impl Future<
        Output = Result<
            GetCreditLimitRequestByRequestIdV310Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCreditLimitRequestByRequestIdV310Response::Ok(call.example()))
        }
    }
    /// Change a customer's personal circumstances (`OBPv3.1.0-updateCustomerData`).
    fn update_customer_data_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PutUpdateCustomerDataJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerDataV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerDataV310Response::Ok(call.example())) }
    }
    /// Change a customer's e-mail (`OBPv3.1.0-updateCustomerEmail`).
    fn update_customer_email_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PutUpdateCustomerEmailJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerEmailV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerEmailV310Response::Ok(call.example())) }
    }
    /// Change a customer's name and date of birth (`OBPv3.1.0-updateCustomerIdentity`).
    fn update_customer_identity_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PutUpdateCustomerIdentityJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerIdentityV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerIdentityV310Response::Ok(call.example())) }
    }
    /// Change a customer's mobile phone number (`OBPv3.1.0-updateCustomerMobileNumber`).
    fn update_customer_mobile_number_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<
            super::customer::PutUpdateCustomerMobilePhoneNumberJsonV310,
        >,
    ) -> impl Future<
        Output = Result<UpdateCustomerMobileNumberV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerMobileNumberV310Response::Ok(call.example())) }
    }
    /// Change a customer's number (`OBPv3.1.0-updateCustomerNumber`).
    fn update_customer_number_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PutUpdateCustomerNumberJsonV310>,
    ) -> impl Future<
        Output = Result<UpdateCustomerNumberV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerNumberV310Response::Ok(call.example())) }
    }
    /// List the social media accounts of a customer (`OBPv2.0.0-getSocialMediaHandles`).
    fn get_social_media_handles_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetSocialMediaHandlesV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSocialMediaHandlesV200Response::Ok(call.example())) }
    }
    /// Add a social media account of a customer (`OBPv2.0.0-addSocialMediaHandle`).
    fn add_social_media_handle_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PostSocialMediaJSON>,
    ) -> impl Future<
        Output = Result<AddSocialMediaHandleV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddSocialMediaHandleV200Response::Created(call.example())) }
    }
    /// Add a tax residence to a customer (`OBPv3.1.0-createTaxResidence`).
    fn create_tax_residence_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::PostTaxResidenceJsonV310>,
    ) -> impl Future<
        Output = Result<CreateTaxResidenceV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateTaxResidenceV310Response::Created(call.example())) }
    }
    /// List the tax residences of a customer (`OBPv3.1.0-getTaxResidence`).
    fn get_tax_residence_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetTaxResidenceV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTaxResidenceV310Response::Ok(call.example())) }
    }
    /// Delete a tax residence of a customer (`OBPv3.1.0-deleteTaxResidence`).
    fn delete_tax_residence_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        tax_residence_id: String,
    ) -> impl Future<
        Output = Result<DeleteTaxResidenceV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteTaxResidenceV310Response::Ok(call.example())) }
    }
    /// List a bank's customers in bulk (firehose) (`OBPv3.1.0-getFirehoseCustomers`).
    fn get_firehose_customers_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        sort_direction: Option<String>,
        limit: Option<String>,
        offset: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
    ) -> impl Future<
        Output = Result<GetFirehoseCustomersV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetFirehoseCustomersV310Response::Ok(call.example())) }
    }
    /// Search customers by mobile phone number (`OBPv4.0.0-getCustomersByCustomerPhoneNumber`).
    fn get_customers_by_customer_phone_number_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerPhoneNumberJsonV400>,
    ) -> impl Future<
        Output = Result<
            GetCustomersByCustomerPhoneNumberV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCustomersByCustomerPhoneNumberV400Response::Created(call.example()))
        }
    }
    /// Link a user to a customer (v2.0.0) (`OBPv2.0.0-createUserCustomerLinks`).
    fn create_user_customer_links_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::CreateUserCustomerLinkJsonV200>,
    ) -> impl Future<
        Output = Result<CreateUserCustomerLinksV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserCustomerLinksV200Response::Created(call.example())) }
    }
    /// Link a user to a customer (v4.0.0: 404 if unknown) (`OBPv4.0.0-createUserCustomerLinks`).
    fn create_user_customer_links_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::CreateUserCustomerLinkJson>,
    ) -> impl Future<
        Output = Result<CreateUserCustomerLinksV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserCustomerLinksV400Response::Created(call.example())) }
    }
    /// List my customers at all banks (v2.1.0) (`OBPv2.1.0-getCustomersForUser`).
    fn get_customers_for_user_v210(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCustomersForUserV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersForUserV210Response::Ok(call.example())) }
    }
    /// List my customers at all banks (v3.0.0) (`OBPv3.0.0-getCustomersForUser`).
    fn get_customers_for_user_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCustomersForUserV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersForUserV300Response::Ok(call.example())) }
    }
    /// Delete a customer with all that belongs to it (`OBPv4.0.0-deleteCustomerCascade`).
    fn delete_customer_cascade_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<DeleteCustomerCascadeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCustomerCascadeV400Response::Ok(call.example())) }
    }
    /// Unlink a user from a customer (`OBPv4.0.0-deleteUserCustomerLink`).
    fn delete_user_customer_link_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        user_customer_link_id: String,
    ) -> impl Future<
        Output = Result<DeleteUserCustomerLinkV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteUserCustomerLinkV400Response::Ok(call.example())) }
    }
    /// List the users linked to a customer (`OBPv4.0.0-getUserCustomerLinksByCustomerId`).
    fn get_user_customer_links_by_customer_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<
            GetUserCustomerLinksByCustomerIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetUserCustomerLinksByCustomerIdV400Response::Ok(call.example()))
        }
    }
    /// List the customers linked to a user (`OBPv4.0.0-getUserCustomerLinksByUserId`).
    fn get_user_customer_links_by_user_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetUserCustomerLinksByUserIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetUserCustomerLinksByUserIdV400Response::Ok(call.example())) }
    }
    /// List all customers of all banks (`OBPv4.0.0-getCustomersAtAnyBank`).
    fn get_customers_at_any_bank_v400(
        &self,
        call: crate::call::Call,
        sort_direction: Option<String>,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetCustomersAtAnyBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersAtAnyBankV400Response::Ok(call.example())) }
    }
    /// List the ids of all customers of all banks (`OBPv4.0.0-getCustomersMinimalAtAnyBank`).
    fn get_customers_minimal_at_any_bank_v400(
        &self,
        call: crate::call::Call,
        sort_direction: Option<String>,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetCustomersMinimalAtAnyBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersMinimalAtAnyBankV400Response::Ok(call.example())) }
    }
    /// List the ids of the customers of a bank (`OBPv5.0.0-getCustomersMinimalAtOneBank`).
    fn get_customers_minimal_at_one_bank_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        sort_direction: Option<String>,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetCustomersMinimalAtOneBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersMinimalAtOneBankV500Response::Ok(call.example())) }
    }
    /// List my customers at all banks (v5.0.0) (`OBPv5.0.0-getMyCustomersAtAnyBank`).
    fn get_my_customers_at_any_bank_v500(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMyCustomersAtAnyBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyCustomersAtAnyBankV500Response::Ok(call.example())) }
    }
    /// List my customers at a bank (v5.0.0) (`OBPv5.0.0-getMyCustomersAtBank`).
    fn get_my_customers_at_bank_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetMyCustomersAtBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyCustomersAtBankV500Response::Ok(call.example())) }
    }
    /// List the attributes of a customer (`OBPv4.0.0-getCustomerAttributes`).
    fn get_customer_attributes_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerAttributesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerAttributesV400Response::Ok(call.example())) }
    }
    /// List my customers with all users who act for them (`OBPv4.0.0-getMyCorrelatedEntities`).
    fn get_my_correlated_entities_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMyCorrelatedEntitiesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyCorrelatedEntitiesV400Response::Ok(call.example())) }
    }
    /// List the customers linked to an account (`OBPv5.0.0-getCustomerAccountLinksByBankIdAccountId`).
    fn get_customer_account_links_by_bank_id_account_id_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
    ) -> impl Future<
        Output = Result<
            GetCustomerAccountLinksByBankIdAccountIdV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCustomerAccountLinksByBankIdAccountIdV500Response::Ok(call.example()))
        }
    }
    /// Define a customer attribute (`OBPv4.0.0-createOrUpdateCustomerAttributeAttributeDefinition`).
    fn create_or_update_customer_attribute_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateCustomerAttributeAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateCustomerAttributeAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// List the definitions of customer attributes (`OBPv4.0.0-getCustomerAttributeDefinition`).
    fn get_customer_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetCustomerAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetCustomerAttributeDefinitionV400Response::Ok(call.example())) }
    }
    /// Delete the definition of a customer attribute (`OBPv4.0.0-deleteCustomerAttributeDefinition`).
    fn delete_customer_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_definition_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCustomerAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCustomerAttributeDefinitionV400Response::Ok) }
    }
    /// Create a customer for a user (v1.4.0, own path) (`OBPv1.4.0-addCustomer`).
    fn add_customer_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::CreateCustomerJson>,
    ) -> impl Future<
        Output = Result<AddCustomerV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCustomerV140Response::Ok(call.example())) }
    }
    /// Get my customer at a bank (`OBPv1.4.0-getCustomer`).
    fn get_customer_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerV140Response::Ok(call.example())) }
    }
    /// Link a customer to an account (`OBPv5.0.0-createCustomerAccountLink`).
    fn create_customer_account_link_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::CreateCustomerAccountLinkJson>,
    ) -> impl Future<
        Output = Result<CreateCustomerAccountLinkV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerAccountLinkV500Response::Created(call.example())) }
    }
    /// Delete a link of customer and account (`OBPv5.0.0-deleteCustomerAccountLinkById`).
    fn delete_customer_account_link_by_id_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_account_link_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCustomerAccountLinkByIdV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCustomerAccountLinkByIdV500Response::NoContent) }
    }
    /// Get a link of customer and account (`OBPv5.0.0-getCustomerAccountLinkById`).
    fn get_customer_account_link_by_id_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_account_link_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerAccountLinkByIdV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerAccountLinkByIdV500Response::Ok(call.example())) }
    }
    /// Change a link of customer and account (`OBPv5.0.0-updateCustomerAccountLinkById`).
    fn update_customer_account_link_by_id_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_account_link_id: String,
        body: crate::payload::Body<super::customer::UpdateCustomerAccountLinkJson>,
    ) -> impl Future<
        Output = Result<
            UpdateCustomerAccountLinkByIdV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(UpdateCustomerAccountLinkByIdV500Response::Ok(call.example())) }
    }
    /// Get a customer overview by number (`OBPv5.0.0-getCustomerOverview`).
    fn get_customer_overview_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerOverviewJsonV500>,
    ) -> impl Future<
        Output = Result<GetCustomerOverviewV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerOverviewV500Response::Ok(call.example())) }
    }
    /// Get a short customer overview by number (`OBPv5.0.0-getCustomerOverviewFlat`).
    fn get_customer_overview_flat_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer::PostCustomerOverviewJsonV500>,
    ) -> impl Future<
        Output = Result<GetCustomerOverviewFlatV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerOverviewFlatV500Response::Ok(call.example())) }
    }
    /// Add an attribute to a customer (`OBPv4.0.0-createCustomerAttribute`).
    fn create_customer_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer::CustomerAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<CreateCustomerAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerAttributeV400Response::Created(call.example())) }
    }
    /// Get an attribute of a customer (`OBPv4.0.0-getCustomerAttributeById`).
    fn get_customer_attribute_by_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        attribute_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerAttributeByIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerAttributeByIdV400Response::Ok(call.example())) }
    }
    /// Change an attribute of a customer (`OBPv4.0.0-updateCustomerAttribute`).
    fn update_customer_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        attribute_id: String,
        body: crate::payload::Body<super::customer::CustomerAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateCustomerAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCustomerAttributeV400Response::Ok(call.example())) }
    }
    /// Delete an attribute of a customer (`OBPv4.0.0-deleteCustomerAttribute`).
    fn delete_customer_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_id: String,
    ) -> impl Future<
        Output = Result<DeleteCustomerAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCustomerAttributeV400Response::NoContent) }
    }
    /// Get a customer with the linked users (`OBPv4.0.0-getCorrelatedUsersInfoByCustomerId`).
    fn get_correlated_users_info_by_customer_id_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<
            GetCorrelatedUsersInfoByCustomerIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCorrelatedUsersInfoByCustomerIdV400Response::Ok(call.example()))
        }
    }
    /// List the accounts linked to a customer (`OBPv5.0.0-getCustomerAccountLinksByCustomerId`).
    fn get_customer_account_links_by_customer_id_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<
            GetCustomerAccountLinksByCustomerIdV500Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCustomerAccountLinksByCustomerIdV500Response::Ok(call.example()))
        }
    }
}
/// Binds a [`CustomerApi`] to its routes.
#[derive(Debug)]
pub struct CustomerRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: CustomerApi> poem_openapi::OpenApi for CustomerRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Customer", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Customer", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_CRM_EVENTS_V140,
                    |api, sent| routes::answer(
                        api.get_crm_events_v140(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_V200,
                    |api, sent| routes::answer(
                        api
                            .create_customer_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_FOR_CURRENT_USER_AT_BANK_V210,
                    |api, sent| routes::answer(
                        api
                            .get_customers_for_current_user_at_bank_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_V210,
                    |api, sent| routes::answer(
                        api
                            .create_customer_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_V310,
                    |api, sent| routes::answer(
                        api
                            .create_customer_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_BY_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customers_by_attributes_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_V400,
                    |api, sent| routes::answer(
                        api
                            .create_customer_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_AT_ONE_BANK_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customers_at_one_bank_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("sort_direction"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_V500,
                    |api, sent| routes::answer(
                        api
                            .create_customer_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_BY_CUSTOMER_NUMBER_V310,
                    |api, sent| routes::answer(
                        api
                            .get_customer_by_customer_number_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_BY_CUSTOMER_ID_V310,
                    |api, sent| routes::answer(
                        api
                            .get_customer_by_customer_id_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_ADDRESS_V310,
                    |api, sent| routes::answer(
                        api
                            .create_customer_address_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_ADDRESSES_V310,
                    |api, sent| routes::answer(
                        api
                            .get_customer_addresses_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_ADDRESS_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_address_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("CUSTOMER_ADDRESS_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_CUSTOMER_ADDRESS_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_customer_address_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("CUSTOMER_ADDRESS_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_BRANCH_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_branch_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_CREDIT_LIMIT_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_credit_limit_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_credit_rating_and_source_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CREDIT_LIMIT_REQUESTS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_credit_limit_requests_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_CREDIT_LIMIT_REQUEST_V310,
                    |api, sent| routes::answer(
                        api
                            .create_credit_limit_request_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CREDIT_LIMIT_REQUEST_BY_REQUEST_ID_V310,
                    |api, sent| routes::answer(
                        api
                            .get_credit_limit_request_by_request_id_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_DATA_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_data_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_EMAIL_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_email_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_IDENTITY_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_identity_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_MOBILE_NUMBER_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_mobile_number_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_NUMBER_V310,
                    |api, sent| routes::answer(
                        api
                            .update_customer_number_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_SOCIAL_MEDIA_HANDLES_V200,
                    |api, sent| routes::answer(
                        api
                            .get_social_media_handles_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_SOCIAL_MEDIA_HANDLE_V200,
                    |api, sent| routes::answer(
                        api
                            .add_social_media_handle_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_TAX_RESIDENCE_V310,
                    |api, sent| routes::answer(
                        api
                            .create_tax_residence_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TAX_RESIDENCE_V310,
                    |api, sent| routes::answer(
                        api
                            .get_tax_residence_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_TAX_RESIDENCE_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_tax_residence_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("TAX_RESIDENCE_ID"),
                            ),
                    ),
                ),
                (
                    &GET_FIREHOSE_CUSTOMERS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_firehose_customers_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("sort_direction"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("from_date"),
                                sent.query("to_date"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_BY_CUSTOMER_PHONE_NUMBER_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customers_by_customer_phone_number_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_CUSTOMER_LINKS_V200,
                    |api, sent| routes::answer(
                        api
                            .create_user_customer_links_v200(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_CUSTOMER_LINKS_V400,
                    |api, sent| routes::answer(
                        api
                            .create_user_customer_links_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_FOR_USER_V210,
                    |api, sent| routes::answer(
                        api.get_customers_for_user_v210(sent.call()),
                    ),
                ),
                (
                    &GET_CUSTOMERS_FOR_USER_V300,
                    |api, sent| routes::answer(
                        api.get_customers_for_user_v300(sent.call()),
                    ),
                ),
                (
                    &DELETE_CUSTOMER_CASCADE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_customer_cascade_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_USER_CUSTOMER_LINK_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_user_customer_link_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("USER_CUSTOMER_LINK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_USER_CUSTOMER_LINKS_BY_CUSTOMER_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_user_customer_links_by_customer_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_USER_CUSTOMER_LINKS_BY_USER_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_user_customer_links_by_user_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_AT_ANY_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customers_at_any_bank_v400(
                                sent.call(),
                                sent.query("sort_direction"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_MINIMAL_AT_ANY_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customers_minimal_at_any_bank_v400(
                                sent.call(),
                                sent.query("sort_direction"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMERS_MINIMAL_AT_ONE_BANK_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customers_minimal_at_one_bank_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("sort_direction"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &GET_MY_CUSTOMERS_AT_ANY_BANK_V500,
                    |api, sent| routes::answer(
                        api.get_my_customers_at_any_bank_v500(sent.call()),
                    ),
                ),
                (
                    &GET_MY_CUSTOMERS_AT_BANK_V500,
                    |api, sent| routes::answer(
                        api
                            .get_my_customers_at_bank_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customer_attributes_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_MY_CORRELATED_ENTITIES_V400,
                    |api, sent| routes::answer(
                        api.get_my_correlated_entities_v400(sent.call()),
                    ),
                ),
                (
                    &GET_CUSTOMER_ACCOUNT_LINKS_BY_BANK_ID_ACCOUNT_ID_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customer_account_links_by_bank_id_account_id_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_OR_UPDATE_CUSTOMER_ATTRIBUTE_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_customer_attribute_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customer_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_CUSTOMER_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_customer_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_DEFINITION_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_CUSTOMER_V140,
                    |api, sent| routes::answer(
                        api
                            .add_customer_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_V140,
                    |api, sent| routes::answer(
                        api.get_customer_v140(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_ACCOUNT_LINK_V500,
                    |api, sent| routes::answer(
                        api
                            .create_customer_account_link_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_CUSTOMER_ACCOUNT_LINK_BY_ID_V500,
                    |api, sent| routes::answer(
                        api
                            .delete_customer_account_link_by_id_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ACCOUNT_LINK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_ACCOUNT_LINK_BY_ID_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customer_account_link_by_id_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ACCOUNT_LINK_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_ACCOUNT_LINK_BY_ID_V500,
                    |api, sent| routes::answer(
                        api
                            .update_customer_account_link_by_id_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ACCOUNT_LINK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_OVERVIEW_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customer_overview_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_OVERVIEW_FLAT_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customer_overview_flat_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_customer_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_ATTRIBUTE_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customer_attribute_by_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_CUSTOMER_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_customer_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.path("ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_CUSTOMER_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_customer_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CORRELATED_USERS_INFO_BY_CUSTOMER_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_correlated_users_info_by_customer_id_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_ACCOUNT_LINKS_BY_CUSTOMER_ID_V500,
                    |api, sent| routes::answer(
                        api
                            .get_customer_account_links_by_customer_id_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.4.0-getCrmEvents`.
pub static GET_CRM_EVENTS_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getCrmEvents",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/crm-events",
    template: "/banks/{BANK_ID}/crm-events",
    aliases: &[],
    prefixes: &[
        "v1.4.0",
        "v2.0.0",
        "v2.1.0",
        "v2.2.0",
        "v3.0.0",
        "v3.1.0",
        "v4.0.0",
        "v5.0.0",
        "v5.1.0",
    ],
    introduced: "v1.4.0",
    tags: &["Customer"],
    summary: "List the CRM events of a bank",
    description: "Lists all contacts between a bank and its customers, such as calls and letters. Any logged-in user may call\nit: no role is asked for.\n\nThere is no paging and no selection by customer. Events cannot be created through these operations, so the\nlist is often empty. An unknown bank is 400 here, a wrong token 401.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "No CRM Events available.",
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
        description: "The events of the bank, possibly none.",
        schema: Some(&super::customer::CRM_EVENTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"crm_events\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"bank_id\":\"GENODEM1GLS\",\"customer_name\":\"String\",\"customer_number\":\"5987953\",\"category\":\"String\",\"detail\":\"String\",\"channel\":\"String\",\"scheduled_date\":\"2017-09-18T22:00:00Z\",\"actual_date\":\"2017-09-18T22:00:00Z\",\"result\":\"String\"}]}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 82usize,
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-no-crm-events",
                summary: "Documented for a bank without events; the server answers an empty list instead.",
                json: "{\"code\":400,\"message\":\"No CRM Events available.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-createCustomer`.
pub static CREATE_CUSTOMER_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-createCustomer",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Customer", "Person"],
    summary: "Create a customer for a user (v2.0.0, oldest form)",
    description: "Opens a customer record and links a user to it; only the prefix `v2.0.0` leads here. Needs a login and both\n`CanCreateCustomer` and `CanCreateUserCustomerLink` at the bank.\n\nUnlike v2.1.0 it knows no credit rating and no credit limit, and two members are spelt differently: `branchId`\nand `nameSuffix`. `customer_number` must be free at the bank, and `user_id` must name an existing user. Errors\nof the body are reported without naming the member.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::BankId,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Roles,
        contract::Check::Number,
        contract::Check::User,
        contract::Check::Store,
        contract::Check::Link,
    ],
    documented_errors: &[
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30024: Could not create Consumer ",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30025: Could not create user_customer_links ",
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
        schema: &super::customer::CREATE_CUSTOMER_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"title\":\"Dr.\",\"branchId\":\"DERBY6\",\"nameSuffix\":\"Sr\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new customer without bank, credit rating and credit limit.",
        schema: Some(&super::customer::CUSTOMER_JSON_V140),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_id\":\"String\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_10001_COLONS,
        &super::shared::ERROR_400_OBP_30006_2,
        &super::shared::ERROR_400_OBP_20005,
        &super::shared::ERROR_400_OBP_50005_2,
        &super::shared::ERROR_400_OBP_30024_2,
        &super::shared::ERROR_400_OBP_30025,
        &super::shared::ERROR_400_OBP_30007_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomer and CanCreateUserCustomerLink entitlements are required for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 154usize,
                        end: 162usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.1.0-getCustomersForCurrentUserAtBank`.
pub static GET_CUSTOMERS_FOR_CURRENT_USER_AT_BANK_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getCustomersForCurrentUserAtBank",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.1.0",
    tags: &["Customer", "New-Style"],
    summary: "List my customers at one bank",
    description: "Lists the customers of one bank that are linked to the calling user. Needs a login but no role.\n\nThe prefixes `v2.1.0` to `v3.1.0` lead here; later versions answer different questions at the same path. The\nobjects have no `title`, `branch_id`, `name_suffix` and no attributes. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
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
        description: "The linked customers of this bank, possibly none.",
        schema: Some(&super::customer::CUSTOMER_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 37usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_404_OBP_30046,
    ],
};
/// `OBPv2.1.0-createCustomer`.
pub static CREATE_CUSTOMER_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createCustomer",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Customer", "Person"],
    summary: "Create a customer for a user (v2.1.0)",
    description: "Opens a customer record and links a user to it in one step. The prefixes `v2.1.0` to `v3.0.0` lead here. Needs\na login and two roles together: `CanCreateCustomer` and `CanCreateUserCustomerLink` at the bank, or both of\ntheir `AtAnyBank` forms.\n\nThe caller chooses `customer_number`, which must be free at the bank, and names the user in `user_id`. A body\nin the form of v3.1.0 is refused, and the message does not say which member is wrong.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLinkAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLinkAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::BankId,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Roles,
        contract::Check::Number,
        contract::Check::User,
        contract::Check::Store,
        contract::Check::Link,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30024: Could not create Consumer ",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_JSON_V210,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new customer without `title`, `branch_id` and `name_suffix`.",
        schema: Some(&super::customer::CUSTOMER_JSON_V210),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_10001_COLONS,
        &super::shared::ERROR_400_OBP_30006_2,
        &super::shared::ERROR_400_OBP_20005,
        &super::shared::ERROR_400_OBP_50005_2,
        &super::shared::ERROR_400_OBP_30024_2,
        &super::shared::ERROR_400_OBP_30025,
        &super::shared::ERROR_400_OBP_30007_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomer and CanCreateUserCustomerLink OR CanCreateCustomerAtAnyBank and CanCreateUserCustomerLinkAtAnyBank entitlements are required.\"}",
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
/// `OBPv3.1.0-createCustomer`.
pub static CREATE_CUSTOMER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createCustomer",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "Person", "New-Style"],
    summary: "Create a customer (v3.1.0: all members needed)",
    description: "Opens a customer record at a bank. Needs a login and the role `CanCreateCustomer` at the bank, or\n`CanCreateCustomerAtAnyBank`; the role is checked before the bank.\n\nEvery member must be sent; only `dob_of_dependants` may be missing, and then `dependants` must be 0. Older\ndocumentation shows 10 dependants with one date of birth: the server refuses that with OBP-10020. Dates are\n`yyyy-MM-ddTHH:mm:ssZ`, without milliseconds. The server chooses `customer_id` and `customer_number`. Only the\nprefix `v3.1.0` leads here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
                    at: contract::HeldAt::System,
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
        contract::Check::Dependants,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30024: Could not create Consumer ",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new customer with all its members.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_2,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10020",
                summary: "`dependants` does not equal the number of entries in `dob_of_dependants`; make the two agree.",
                json: "{\"code\":400,\"message\":\"OBP-10020: Incorrect json. The field dependants(10) not equal the length(1) of dob_of_dependants array\"}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 73usize,
                        part: "body.dependants",
                    },
                    contract::Slot {
                        start: 96usize,
                        end: 97usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Dependants),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30051,
        &super::shared::ERROR_400_OBP_30006,
        &super::shared::ERROR_400_OBP_30007,
        &super::shared::ERROR_400_OBP_30024,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_35,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_404_OBP_20005_3,
    ],
};
/// `OBPv4.0.0-getCustomersByAttributes`.
pub static GET_CUSTOMERS_BY_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomersByAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v4.0.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Find customers by attributes",
    description: "Lists the customers of a bank that have the attributes given as query parameters. Needs a login and the role\n`CanGetCustomer` at the bank. Only the prefix `v4.0.0` leads here.\n\nEvery query parameter is read as an attribute name with its value, so `limit` does not page. One that fits is\nenough; a customer appears once for each of its attributes that fits. Without parameters every attribute does,\nso customers without attributes do not appear.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30008: User Customer Link not found by USER_ID",
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
            name: "attribute",
            location: contract::Location::Query,
            required: false,
            free: true,
            example: Some("{\"favourite\":\"blue\"}"),
            description: "Any other name is read as the name of a customer attribute: only customers that have an attribute with this name and value are answered. Several attributes widen the result; a repeated name is refused.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Object {
                    properties: &[],
                    additional: Some(
                        &schema::Schema {
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
                            description: "",
                        },
                    ),
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The customers found, each with its attributes.",
        schema: Some(&super::customer::CUSTOMERS_WITH_ATTRIBUTES_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\",\"customer_attributes\":[{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 34usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomer for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createCustomer`.
pub static CREATE_CUSTOMER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createCustomer",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v4.0.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "Person", "New-Style"],
    summary: "Create a customer (v4.0.0: bank checked before role)",
    description: "Opens a customer record at a bank. Needs a login and `CanCreateCustomer` at the bank, or\n`CanCreateCustomerAtAnyBank`.\n\nBody and answer are those of v3.1.0: every member except `dob_of_dependants` is required, and `dependants`\nmust equal the number of dates. The difference is the order of the checks: an unknown bank is reported before\na missing role.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
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
        contract::Check::Dependants,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30024: Could not create Consumer ",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new customer with all its members.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCustomerJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10020",
                summary: "`dependants` does not equal the number of entries in `dob_of_dependants`; make the two agree.",
                json: "{\"code\":400,\"message\":\"OBP-10020: Incorrect json. The field dependants(10) not equal the length(1) of dob_of_dependants array\"}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 73usize,
                        part: "body.dependants",
                    },
                    contract::Slot {
                        start: 96usize,
                        end: 97usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Dependants),
                from: Some("documented"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30051",
                summary: "The customer could not be stored: a text is too long or the customer number is taken; correct the body.",
                json: "{\"code\":400,\"message\":\"OBP-30051: Cannot create Customer\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_30006,
        &super::shared::ERROR_400_OBP_30007,
        &super::shared::ERROR_400_OBP_30024,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_35,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_404_OBP_20005_3,
    ],
};
/// `OBPv5.0.0-getCustomersAtOneBank`.
pub static GET_CUSTOMERS_AT_ONE_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomersAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "User", "New-Style"],
    summary: "List all customers of a bank",
    description: "Lists the customers of a bank. Needs a login and the role `CanGetCustomers` (with s) at the bank. The prefixes\n`v5.0.0` and `v5.1.0` lead here.\n\n`limit`, `offset` and `sort_direction` page through the list, and the header `Range` repeats what was applied.\nDates of birth are `yyyy-MM-dd`, or an empty text when unknown.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomers",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomers",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
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
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("DESC"),
            description: "Order of the entries by `last_ok_date`: `ASC` or `DESC` in any case; when left out, do not rely on any order.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["DESC", "ASC"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "limit",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("10"),
            description: "Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "offset",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("0"),
            description: "Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "One page of the bank's customers.",
        schema: Some(&super::customer::CUSTOMERS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"2017-09-18\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"2017-09-18\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 34usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"19900101\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"19900101\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 34usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10016-sort-direction",
                summary: "`sort_direction` is neither `ASC` nor `DESC`; use one of the two.",
                json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10023: obp_sort_direction parameter can only take two values: DESC or ASC!\"}",
                slots: &[],
                check: Some(contract::Check::Paging),
                from: Some("documented"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10016-limit",
                summary: "`limit` is not a whole number from 1; correct it.",
                json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10025: wrong value for obp_limit parameter. Please send a positive integer (=>1)!\"}",
                slots: &[],
                check: Some(contract::Check::Paging),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_10016_OFFSET,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomers for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createCustomer`.
pub static CREATE_CUSTOMER_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createCustomer",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customers",
    template: "/banks/{BANK_ID}/customers",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "Person", "New-Style"],
    summary: "Create a customer (v5.0.0: only name and phone needed)",
    description: "Opens a customer record at a bank. The prefixes `v5.0.0` and `v5.1.0` lead here. Needs a login and\n`CanCreateCustomer` at the bank, or `CanCreateCustomerAtAnyBank`.\n\nOnly `legal_name` and `mobile_phone_number` are required; what is left out is answered as an empty text,\n`null`, 0 or an empty list. `customer_number` may be chosen, else the server makes one; a number already used\nat the bank is refused with OBP-30051. If `dependants` is sent, `dob_of_dependants` needs as many dates.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAtAnyBank",
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
        contract::Check::Dependants,
        contract::Check::Number,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30024: Could not create Consumer ",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"legal_name\":\"Eveline Tripman\",\"customer_number\":\"5987953\",\"mobile_phone_number\":\"+49 30 901820\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new customer; members that were not sent are empty.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_2,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10020",
                summary: "`dependants` does not equal the number of entries in `dob_of_dependants`; make the two agree.",
                json: "{\"code\":400,\"message\":\"OBP-10020: Incorrect json. The field dependants(2147483647) not equal the length(0) of dob_of_dependants array\"}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 81usize,
                        part: "body.dependants",
                    },
                    contract::Slot {
                        start: 104usize,
                        end: 105usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Dependants),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-colons",
                summary: "A customer number must not contain four colons in a row; choose another.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. customer_number can not contain `::::` characters\"}",
                slots: &[],
                check: Some(contract::Check::Number),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_30051,
        &super::shared::ERROR_400_OBP_30006,
        &super::shared::ERROR_400_OBP_30007,
        &super::shared::ERROR_400_OBP_30024,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_35,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_404_OBP_20005_3,
    ],
};
/// `OBPv3.1.0-getCustomerByCustomerNumber`.
pub static GET_CUSTOMER_BY_CUSTOMER_NUMBER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCustomerByCustomerNumber",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/customer-number",
    template: "/banks/{BANK_ID}/customers/customer-number",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Find a customer by customer number",
    description: "Looks up the customer that has the given number at the bank. Needs a login and the role `CanGetCustomer` at\nthe bank.\n\nIt is a search sent with POST: nothing is created and success is 200. The number must match exactly; patterns\nare not understood. An unknown number is 404 with OBP-30002.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomer",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Number,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_NUMBER_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"customer_number\":\"5987953\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The customer with its attributes.",
        schema: Some(&super::customer::CUSTOMER_WITH_ATTRIBUTES_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\",\"customer_attributes\":[]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCustomerNumberJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_36,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30002,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getCustomerByCustomerId`.
pub static GET_CUSTOMER_BY_CUSTOMER_ID_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCustomerByCustomerId",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Get a customer by id",
    description: "Reads one customer of a bank. Needs a login and the role `CanGetCustomer` at the bank. The customer is found\nby `CUSTOMER_ID` alone, even if it belongs to another bank.\n\nBesides the members of the customer the answer holds `customer_attributes`, which older documentation does not\nshow.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30008: User Customer Link not found by USER_ID",
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
        description: "The customer with its attributes.",
        schema: Some(&super::customer::CUSTOMER_WITH_ATTRIBUTES_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\",\"customer_attributes\":[]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
                        part: "CUSTOMER_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_36,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createCustomerAddress`.
pub static CREATE_CUSTOMER_ADDRESS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createCustomerAddress",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/address",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/address",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Add an address to a customer",
    description: "Stores a postal address of a customer. Needs a login, an existing customer and the role\n`CanCreateCustomerAddress` at the bank.\n\nAll members except `tags` must be sent; `county` and other lines may be empty. The `status` sent is lost: the\nanswer shows the value of `state` as `status`. `country_code` holds two characters, `state` and all `tags`\ntogether 20 each; more is refused with OBP-50200. Without tags the answer shows a list with one empty text.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAddress",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAddress",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::POST_CUSTOMER_ADDRESS_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"OK\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored address with its new id.",
        schema: Some(&super::customer::CUSTOMER_ADDRESS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_address_id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"Brandenburg\",\"insert_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 77usize,
                        end: 113usize,
                        part: "CUSTOMER_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customer_address_id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"OK\",\"insert_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 77usize,
                        end: 113usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomerAddress at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 102usize,
                        end: 110usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getCustomerAddresses`.
pub static GET_CUSTOMER_ADDRESSES_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCustomerAddresses",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/addresses",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/addresses",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "List the addresses of a customer",
    description: "Lists all addresses of a customer. Needs a login and the role `CanGetCustomerAddress` at the bank.\n\nThere is no paging and no promised order. `status` repeats `state`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAddress",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAddress",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
    ],
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
        description: "The addresses of the customer, possibly none.",
        schema: Some(&super::customer::CUSTOMER_ADDRESSES_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"addresses\":[{\"customer_address_id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"Brandenburg\",\"insert_date\":\"2017-09-18T22:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 91usize,
                        end: 127usize,
                        part: "CUSTOMER_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"addresses\":[{\"customer_address_id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"OK\",\"insert_date\":\"2017-09-18T22:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 91usize,
                        end: 127usize,
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
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerAddress at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 99usize,
                        end: 107usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerAddress`.
pub static UPDATE_CUSTOMER_ADDRESS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerAddress",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/addresses/{CUSTOMER_ADDRESS_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/addresses/{CUSTOMER_ADDRESS_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Replace an address of a customer",
    description: "Overwrites an address completely. Needs a login and, surprisingly, the role `CanCreateCustomer` at the bank.\n\nAll members of the creation must be sent again; id, customer and creation time stay. As on creation, `status`\nis answered from `state`. Only the address id decides: the address may belong to another customer. An unknown\naddress is 400, not 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Address,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
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
            name: "CUSTOMER_ADDRESS_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of one address (`customer_address_id`). This id alone selects the address; `CUSTOMER_ID` only has to exist.",
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
        schema: &super::customer::POST_CUSTOMER_ADDRESS_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"OK\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The address as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_ADDRESS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_address_id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"Brandenburg\",\"insert_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 24usize,
                        end: 60usize,
                        part: "CUSTOMER_ADDRESS_ID",
                    },
                    contract::Slot {
                        start: 77usize,
                        end: 113usize,
                        part: "CUSTOMER_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customer_address_id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\",\"tags\":[\"mailing\",\"home\"],\"status\":\"OK\",\"insert_date\":\"2017-09-18T22:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 24usize,
                        end: 60usize,
                        part: "CUSTOMER_ADDRESS_ID",
                    },
                    contract::Slot {
                        start: 77usize,
                        end: 113usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200_ADDRESS,
        &super::shared::ERROR_400_OBP_50200_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomer at Bank(gh.29.uk)\"}",
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
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteCustomerAddress`.
pub static DELETE_CUSTOMER_ADDRESS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteCustomerAddress",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/addresses/{CUSTOMER_ADDRESS_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/addresses/{CUSTOMER_ADDRESS_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Delete an address of a customer",
    description: "Deletes an address for good. Needs a login and the role `CanDeleteCustomerAddress` at the bank.\n\nThe answer is 200 with the body `{\"value\":true}`, not 204. A second deletion, like an unknown address, is 400\nwith OBP-50200. Only the address id decides: the customer of the URL merely has to exist.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAddress",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAddress",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
        contract::Check::Address,
    ],
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
            name: "CUSTOMER_ADDRESS_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of one address (`customer_address_id`). This id alone selects the address; `CUSTOMER_ID` only has to exist.",
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
        description: "`{\"value\":true}`: the address is gone.",
        schema: Some(&super::customer::DELETED),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"value\":true}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"jsonString\":\"{}\"}",
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
        &super::shared::ERROR_400_OBP_50200_ADDRESS,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCustomerAddress at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 102usize,
                        end: 110usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerBranch`.
pub static UPDATE_CUSTOMER_BRANCH_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerBranch",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/branch",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/branch",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's branch",
    description: "Assigns a customer to another branch. Needs a login and the role `CanUpdateCustomerBranch` at the bank. The\ncustomer is found by `CUSTOMER_ID` alone, even if it belongs to another bank.\n\nThe documentation names a different role. `branch_id` is free text: the branch need not exist.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerIdentity",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_BRANCH_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"branch_id\":\"123\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerBranchJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MBRANCHID CHARACTER VARYING(255)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET mbranchid = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 89usize,
                        end: 179usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerBranch at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 101usize,
                        end: 109usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerCreditLimit`.
pub static UPDATE_CUSTOMER_CREDIT_LIMIT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerCreditLimit",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit-limit",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit-limit",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's credit limit",
    description: "Replaces the credit limit of a customer. Needs a login and the role `CanUpdateCustomerCreditLimit` at the\nbank. The customer is found by `CUSTOMER_ID` alone, even if it belongs to another bank.\n\n`currency` and `amount` are stored as text: neither the currency code nor the number is checked. `null` in\nplace of the object is 400 with OBP-50005.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerCreditLimit",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerCreditLimit",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_CREDIT_LIMIT_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"1000\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerCreditLimitJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MCREDITLIMITCURRENCY CHARACTER VARYING(100)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET mcreditlimitamount = ?,mcreditlimitcurrency = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 51usize,
                        end: 94usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 100usize,
                        end: 190usize,
                        part: "value",
                    },
                    contract::Slot {
                        start: 236usize,
                        end: 283usize,
                        part: "sql",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerCreditLimit at Bank(gh.29.uk)\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerCreditRatingAndSource`.
pub static UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerCreditRatingAndSource",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit-rating-and-source",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit-rating-and-source",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's credit rating",
    description: "Replaces the credit rating of a customer and who gave it. Needs a login and the role\n`CanUpdateCustomerCreditRatingAndSource` at the bank, or `CanUpdateCustomerCreditRatingAndSourceAtAnyBank`.\nThe customer is found by `CUSTOMER_ID` alone, even if it belongs to another bank.\n\nThe body has the plain texts `credit_rating` and `credit_source`; the answer shows them as `rating` and\n`source` inside `credit_rating`. Each holds at most 100 characters.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerCreditRatingAndSource",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateCustomerCreditRatingAndSourceAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerCreditRatingAndSource",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateCustomerCreditRatingAndSourceAtAnyBank",
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"credit_rating\":\"Good\",\"credit_source\":\"Bank\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerCreditRatingAndSourceJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MCREDITRATING CHARACTER VARYING(100)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET mcreditrating = ?,mcreditsource = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 51usize,
                        end: 87usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 93usize,
                        end: 183usize,
                        part: "value",
                    },
                    contract::Slot {
                        start: 229usize,
                        end: 264usize,
                        part: "sql",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerCreditRatingAndSource or CanUpdateCustomerCreditRatingAndSourceAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 170usize,
                        end: 178usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getCreditLimitRequests`.
pub static GET_CREDIT_LIMIT_REQUESTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCreditLimitRequests",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit_limit/requests",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit_limit/requests",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Get credit limit requests (sample answer only)",
    description: "Meant for listing the credit limit requests of a customer; the server answers one fixed sample object, not a list. No login is needed, and bank and customer are not looked up. A token that is sent must be valid all the same. Later versions of OBP no longer have the operation.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
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
        description: "A fixed sample, not a list.",
        schema: Some(&super::customer::CREDIT_LIMIT_ORDER_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"rank_amount_1\":\"String\",\"nominal_interest_1\":\"String\",\"rank_amount_2\":\"String\",\"nominal_interest_2\":\"String\"}",
                slots: &[],
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createCreditLimitRequest`.
pub static CREATE_CREDIT_LIMIT_REQUEST_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createCreditLimitRequest",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit_limit/requests",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit_limit/requests",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Ask for a credit limit (sample answer only)",
    description: "Meant for asking the bank for a higher credit limit, but nothing is stored: the server answers the same sample\neach time. No login is needed, and bank and customer are not looked up. A token that is sent must be valid all\nthe same.\n\nThe body only has to be JSON with `Content-Type: application/json`; its members are not read. Later versions\nof OBP no longer have the operation.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Json, contract::Check::Login],
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
        schema: &super::customer::CREDIT_LIMIT_REQUEST_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"requested_current_rate_amount1\":\"String\",\"requested_current_rate_amount2\":\"String\",\"requested_current_valid_end_date\":\"String\",\"current_credit_documentation\":\"String\",\"temporary_requested_current_amount\":\"String\",\"requested_temporary_valid_end_date\":\"String\",\"temporary_credit_documentation\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A fixed sample.",
        schema: Some(&super::customer::CREDIT_LIMIT_ORDER_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"execution_time\":\"String\",\"execution_date\":\"String\",\"token\":\"String\",\"short_reference\":\"String\"}",
                slots: &[],
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getCreditLimitRequestByRequestId`.
pub static GET_CREDIT_LIMIT_REQUEST_BY_REQUEST_ID_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCreditLimitRequestByRequestId",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit_limit/requests/{REQUEST_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/credit_limit/requests/{REQUEST_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Get one credit limit request (sample answer only)",
    description: "Meant for reading one credit limit request; the server answers the same fixed sample for every `REQUEST_ID`. No login is needed, and bank and customer are not looked up. A token that is sent must be valid all the same. Later versions of OBP no longer have the operation.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
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
            name: "REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of a credit limit request. Any text will do: the server answers the same sample whatever it is.",
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
        description: "A fixed sample.",
        schema: Some(&super::customer::CREDIT_LIMIT_ORDER_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"rank_amount_1\":\"String\",\"nominal_interest_1\":\"String\",\"rank_amount_2\":\"String\",\"nominal_interest_2\":\"String\"}",
                slots: &[],
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerData`.
pub static UPDATE_CUSTOMER_DATA_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerData",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/data",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/data",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's personal circumstances",
    description: "Replaces `face_image`, `relationship_status`, `dependants`, `highest_education_attained` and\n`employment_status` together. Needs a login and the role `CanUpdateCustomerData` at the bank. The customer is\nfound by `CUSTOMER_ID` alone, even if it belongs to another bank.\n\nAll five members must be sent. `dependants` is not compared with the dates of birth of the dependants, which\nstay as they are. The documentation names a different role.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerData",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerIdentity",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_DATA_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"relationship_status\":\"single\",\"dependants\":10,\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerDataJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MRELATIONSHIPSTATUS CHARACTER VARYING(16)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET memploymentstatus = ?,mhighesteducationattained = ?,mrelationshipstatus = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 51usize,
                        end: 92usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 98usize,
                        end: 188usize,
                        part: "value",
                    },
                    contract::Slot {
                        start: 234usize,
                        end: 309usize,
                        part: "sql",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerData at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 99usize,
                        end: 107usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerEmail`.
pub static UPDATE_CUSTOMER_EMAIL_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerEmail",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/email",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/email",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's e-mail",
    description: "Replaces the e-mail address of a customer. Needs a login and the role `CanUpdateCustomerEmail` at the bank.\nThe customer is found by `CUSTOMER_ID` alone, even if it belongs to another bank.\n\nThe address is stored in lower case without surrounding blanks; its syntax is not checked. More than 200\ncharacters are refused with a database message.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerEmail",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerEmail",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_EMAIL_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"email\":\"marko@tesobe.com\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerEmailJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MEMAIL CHARACTER VARYING(200)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET memail = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 86usize,
                        end: 176usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerEmail at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 100usize,
                        end: 108usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerIdentity`.
pub static UPDATE_CUSTOMER_IDENTITY_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerIdentity",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/identity",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/identity",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's name and date of birth",
    description: "Replaces `legal_name`, `date_of_birth`, `title` and `name_suffix` of a customer together. Needs a login and\nthe role `CanUpdateCustomerIdentity` at the bank. The customer is found by `CUSTOMER_ID` alone, even if it\nbelongs to another bank.\n\nAll four members must be sent, even those that stay the same. `date_of_birth` is `yyyy-MM-ddTHH:mm:ssZ`\nwithout milliseconds; `null` is accepted and clears it.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerIdentity",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerIdentity",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_IDENTITY_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"legal_name\":\"Eveline Tripman\",\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"name_suffix\":\"Sr\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerIdentityJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MLEGALNAME CHARACTER VARYING(255)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET mdateofbirth = ?,mlegalname = ?,mnamesuffix = ?,mtitle = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 51usize,
                        end: 84usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 90usize,
                        end: 180usize,
                        part: "value",
                    },
                    contract::Slot {
                        start: 226usize,
                        end: 284usize,
                        part: "sql",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerIdentity at Bank(gh.29.uk)\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerMobileNumber`.
pub static UPDATE_CUSTOMER_MOBILE_NUMBER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerMobileNumber",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/mobile-number",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/mobile-number",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's mobile phone number",
    description: "Replaces the mobile phone number of a customer. Needs a login and the role\n`CanUpdateCustomerMobilePhoneNumber` at the bank. The customer is found by `CUSTOMER_ID` alone, even if it\nbelongs to another bank.\n\nThe path says `mobile-number`, the body member is `mobile_phone_number`. The number is free text of at most 50\ncharacters.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerMobilePhoneNumber",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerMobilePhoneNumber",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_MOBILE_PHONE_NUMBER_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"mobile_phone_number\":\"+381631954907\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerMobilePhoneNumberJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MMOBILENUMBER CHARACTER VARYING(50)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET mmobilenumber = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 92usize,
                        end: 182usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerMobilePhoneNumber at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 112usize,
                        end: 120usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCustomerNumber`.
pub static UPDATE_CUSTOMER_NUMBER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCustomerNumber",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/number",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/number",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a customer's number",
    description: "Gives a customer a new customer number. Needs a login and the role `CanUpdateCustomerNumber` at the bank. The\ncustomer is found by `CUSTOMER_ID` alone, even if it belongs to another bank.\n\nThe number must be free at the bank of the URL. Sending the number the customer already has is refused as\nwell, with OBP-30006. Social media accounts stored under the old number are no longer found afterwards.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerNumber",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerNumber",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Number,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::PUT_UPDATE_CUSTOMER_NUMBER_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"customer_number\":\"5987953\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The whole customer as it is after the change.",
        schema: Some(&super::customer::CUSTOMER_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 40usize,
                        end: 76usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutUpdateCustomerNumberJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30006",
                summary: "The bank already uses this customer number, perhaps for the very same customer; choose another.",
                json: "{\"code\":400,\"message\":\"OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER. Current customer_number(5987953) and Current bank_id(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 155usize,
                        end: 162usize,
                        part: "body.customer_number",
                    },
                    contract::Slot {
                        start: 184usize,
                        end: 192usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Number),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MNUMBER CHARACTER VARYING(50)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx... (5000)\\\"; SQL statement:\\nUPDATE mappedcustomer SET mnumber = ?,updatedat = ? WHERE id = ? [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 86usize,
                        end: 176usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-number-taken",
                summary: "The customer belongs to another bank than that of the path, and the number is taken there; choose another.",
                json: "{\"code\":400,\"message\":\"Unique index or primary key violation: \\\"PUBLIC.MAPPEDCUSTOMER_MBANK_MNUMBER ON PUBLIC.MAPPEDCUSTOMER(MBANK NULLS FIRST, MNUMBER NULLS FIRST) VALUES ( /* key:4 */ 'gh.29.uk', '5987953')\\\"; SQL statement:\\nUPDATE mappedcustomer SET mnumber = ?,updatedat = ? WHERE id = ? [23505-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 174usize,
                        end: 207usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30058,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerNumber at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 101usize,
                        end: 109usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getSocialMediaHandles`.
pub static GET_SOCIAL_MEDIA_HANDLES_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getSocialMediaHandles",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/social_media_handles",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/social_media_handles",
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
    tags: &["Customer"],
    summary: "List the social media accounts of a customer",
    description: "Lists the account names stored for a customer. Needs a login and the role `CanGetSocialMediaHandles` at the\nbank.\n\nThe list stands in the member `checks`. Entries are found by the present customer number of the customer. An\nunknown bank or customer is 400 here, a wrong token 401.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSocialMediaHandles",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSocialMediaHandles",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
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
        description: "The account names of the customer, possibly none.",
        schema: Some(&super::customer::SOCIAL_MEDIAS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"checks\":[{\"customer_number\":\"5987953\",\"type\":\"PlaceholderString\",\"handle\":\"PlaceholderString\",\"date_added\":\"2017-09-18T22:00:00Z\",\"date_activated\":\"2017-09-18T22:00:00Z\"}]}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30046,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSocialMediaHandles\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.0.0-addSocialMediaHandle`.
pub static ADD_SOCIAL_MEDIA_HANDLE_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-addSocialMediaHandle",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/social_media_handles",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/social_media_handles",
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
    tags: &["Customer"],
    summary: "Add a social media account of a customer",
    description: "Records an account name of a customer on a social network. Needs a login and the role\n`CanAddSocialMediaHandle` at the bank; all five members are required.\n\nThe entry is stored under the `customer_number` of the body, which is not compared with the customer of the\nURL. Each number can be used once: a second entry ends in 500, and so does a `type` of more than 16\ncharacters, as in the documented body. As one of the oldest operations it answers 400 for an unknown bank or\ncustomer and 401 for a wrong token.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddSocialMediaHandle",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanAddSocialMediaHandle",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::BankId,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-10001: Incorrect json format.",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
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
        schema: &super::customer::POST_SOCIAL_MEDIA_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"customer_number\":\"5987953\",\"type\":\"twitter\",\"handle\":\"@eveline\",\"date_added\":\"2017-09-18T22:00:00Z\",\"date_activated\":\"2017-09-18T22:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customer_number\":\"5987953\",\"type\":\"PlaceholderString\",\"handle\":\"PlaceholderString\",\"date_added\":\"2017-09-18T22:00:00Z\",\"date_activated\":\"2017-09-18T22:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "`{\"success\":\"Success\"}`: the account name is stored.",
        schema: Some(&super::customer::SUCCESS_MESSAGE),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"success\":\"Success\"}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30046,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanAddSocialMediaHandle\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
        &contract::NamedError {
            status: 500u16,
            example: contract::Example {
                name: "OBP-50015-store",
                summary: "The entry could not be stored, usually because the number is already used or a text is too long; send other values.",
                json: "{\"code\":500,\"message\":\"OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
    ],
};
/// `OBPv3.1.0-createTaxResidence`.
pub static CREATE_TAX_RESIDENCE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createTaxResidence",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residence",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residence",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Add a tax residence to a customer",
    description: "Records where a customer pays tax and under which number. Needs a login, an existing customer and the role\n`CanCreateTaxResidence` at the bank.\n\n`domain` and `tax_number` hold at most 20 characters each. The same pair twice for one customer is refused\nwith OBP-50200. The path word differs between the operations: `tax-residence` here, `tax-residences` for the\nlist, `tax_residencies` for deletion.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTaxResidence",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTaxResidence",
                    at: contract::HeldAt::Bank,
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
        contract::Check::Customer,
        contract::Check::Nulls,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
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
        schema: &super::customer::POST_TAX_RESIDENCE_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored tax residence with its new id.",
        schema: Some(&super::customer::TAX_RESIDENCE_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\",\"tax_residence_id\":\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostTaxResidenceJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50200_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateTaxResidence at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 99usize,
                        end: 107usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getTaxResidence`.
pub static GET_TAX_RESIDENCE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getTaxResidence",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residences",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residences",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "List the tax residences of a customer",
    description: "Lists where a customer pays tax. Needs a login and the role `CanGetTaxResidence` at the bank, which the\ndocumentation does not mention.\n\nThe list stands in the member `tax_residence`, in the singular.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetTaxResidence",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
    ],
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
        description: "The tax residences of the customer, possibly none.",
        schema: Some(&super::customer::TAX_RESIDENCE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"tax_residence\":[{\"domain\":\"Enter some domain\",\"tax_number\":\"Enter some number\",\"tax_residence_id\":\"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1\"}]}",
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
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetTaxResidence at Bank(gh.29.uk)\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteTaxResidence`.
pub static DELETE_TAX_RESIDENCE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteTaxResidence",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax_residencies/{TAX_RESIDENCE_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax_residencies/{TAX_RESIDENCE_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Delete a tax residence of a customer",
    description: "Deletes a tax residence for good. Needs a login and the role `CanDeleteTaxResidence` at the bank, which the\ndocumentation does not mention.\n\nThe answer is 200 with the body `{\"value\":true}`. An unknown or already deleted entry is 400 with OBP-50200.\nOnly the id of the entry decides: it may belong to another customer.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteTaxResidence",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
        contract::Check::Residence,
    ],
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
            name: "TAX_RESIDENCE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("902ba3bb-dedd-45e7-9319-2fd3f2cd98a1"),
            description: "Id of one tax residence (`tax_residence_id`). This id alone selects the entry; `CUSTOMER_ID` only has to exist.",
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
        description: "`{\"value\":true}`: the tax residence is gone.",
        schema: Some(&super::customer::DELETED),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"value\":true}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"jsonString\":\"{}\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50200-residence",
                summary: "There is no tax residence with this id; perhaps it has been deleted before.",
                json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested. <- OBP-30300: Tax Residence not found by TAX_RESIDENCE_ID. \"}",
                slots: &[],
                check: Some(contract::Check::Residence),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteTaxResidence at Bank(gh.29.uk)\"}",
                slots: &[
                    contract::Slot {
                        start: 99usize,
                        end: 107usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getFirehoseCustomers`.
pub static GET_FIREHOSE_CUSTOMERS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getFirehoseCustomers",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/firehose/customers",
    template: "/banks/{BANK_ID}/firehose/customers",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "FirehoseData", "New-Style"],
    summary: "List a bank's customers in bulk (firehose)",
    description: "Lists all customers of a bank for bulk reading. Needs a login and the system role\n`CanUseCustomerFirehoseAtAnyBank`; the documentation names an older role. The operator must have switched the\nfirehose on.\n\n`limit`, `offset`, `sort_direction`, `from_date` and `to_date` select the page; any other parameter filters its\ncustomers by an attribute, of which one that fits is enough. The role is checked before the bank. Dates of\nbirth are `yyyy-MM-dd`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUseCustomerFirehoseAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUseCustomerFirehoseAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::FirehoseSwitch,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Paging,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-00012: Customer firehose is not allowed on this instance. Please set allow_customer_firehose = true in props files. ",
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
        contract::Parameter {
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("DESC"),
            description: "Order of the entries by `last_ok_date`: `ASC` or `DESC` in any case; when left out, do not rely on any order.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["DESC", "ASC"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "limit",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("10"),
            description: "Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "offset",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("0"),
            description: "Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "from_date",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("2017-09-18T22:00:00.000Z"),
            description: "Only entries last changed at or after this moment. Milliseconds are required: `2017-09-19T02:31:05.000Z`. It is compared with the time of the last change of the stored record, not with a date of the customer.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "to_date",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("2027-09-18T22:00:00.000Z"),
            description: "Only entries last changed at or before this moment; same format as `from_date`.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::DateTime,
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "attribute",
            location: contract::Location::Query,
            required: false,
            free: true,
            example: Some("{\"favourite\":\"blue\"}"),
            description: "Any other name is read as the name of a customer attribute: only customers that have an attribute with this name and value are answered. Several attributes widen the result; a repeated name is refused.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Object {
                    properties: &[],
                    additional: Some(
                        &schema::Schema {
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
                            description: "",
                        },
                    ),
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "One page of the bank's customers.",
        schema: Some(&super::customer::CUSTOMERS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 37usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customers\":[{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 37usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-00009",
                summary: "The server does not offer the firehose; its operator has to switch it on.",
                json: "{\"code\":400,\"message\":\"OBP-00009: Account firehose is not allowed on this instance. Please set allow_account_firehose = true in props files. \"}",
                slots: &[],
                check: Some(contract::Check::FirehoseSwitch),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10016-from-date",
                summary: "A date in the URL cannot be read; send it with milliseconds, like `2017-09-19T02:31:05.000Z`.",
                json: "{\"code\":400,\"message\":\"OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10026: Failed to parse date string. Please use this format yyyy-MM-dd'T'HH:mm:ss.SSS'Z'!\"}",
                slots: &[],
                check: Some(contract::Check::Paging),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-00012",
                summary: "The server does not offer the customer firehose; its operator has to switch it on.",
                json: "{\"code\":400,\"message\":\"OBP-00012: Customer firehose is not allowed on this instance. Please set allow_customer_firehose = true in props files. \"}",
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
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUseCustomerFirehoseAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomersByCustomerPhoneNumber`.
pub static GET_CUSTOMERS_BY_CUSTOMER_PHONE_NUMBER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomersByCustomerPhoneNumber",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/search/customers/mobile-phone-number",
    template: "/banks/{BANK_ID}/search/customers/mobile-phone-number",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Search customers by mobile phone number",
    description: "Lists the customers of a bank whose mobile number matches. Any logged-in user may call it: no role is asked\nfor.\n\nIn `mobile_phone_number`, `%` stands for any text and `_` for one character; without them the match is exact.\nSuccess is 201 although nothing is created, and the answer is a list, not the single customer of the\ndocumentation. An unknown bank gives an empty list.",
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
        "OBP-30008: User Customer Link not found by USER_ID",
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
        schema: &super::customer::POST_CUSTOMER_PHONE_NUMBER_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"mobile_phone_number\":\"+44 07972 444 876\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The matching customers, possibly none.",
        schema: Some(&super::customer::CUSTOMERS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 37usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18T22:00:00Z\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18T22:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 23usize,
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCustomerPhoneNumberJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-createUserCustomerLinks`.
pub static CREATE_USER_CUSTOMER_LINKS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-createUserCustomerLinks",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/banks/{BANK_ID}/user_customer_links",
    template: "/banks/{BANK_ID}/user_customer_links",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.0.0",
    tags: &["Customer", "User"],
    summary: "Link a user to a customer (v2.0.0)",
    description: "Declares that a user acts for a customer, so that the user sees the customer in the lists of own customers.\nThe prefixes `v2.0.0` to `v3.1.0` lead here. Needs a login and `CanCreateUserCustomerLink` at the bank, or\n`CanCreateUserCustomerLinkAtAnyBank`.\n\nUser and customer must exist, and the customer must belong to the bank. A pair can be linked once; a user may\nhave several customers. Unknown banks, users and customers are 400 here, and a wrong token is 401.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLinkAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLinkAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::BankId,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::User,
        contract::Check::Customer,
        contract::Check::Roles,
        contract::Check::Link,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30025: Could not create user_customer_links ",
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
        schema: &super::customer::CREATE_USER_CUSTOMER_LINK_JSON_V200,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new link.",
        schema: Some(&super::customer::USER_CUSTOMER_LINK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_customer_link_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"date_inserted\":\"1100-01-01T00:00:00Z\",\"is_active\":true}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20005",
                summary: "There is no user with this id; use the `user_id` of an existing user.",
                json: "{\"code\":400,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID.\"}",
                slots: &[],
                check: Some(contract::Check::User),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30046,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50005",
                summary: "The customer is of another bank than the one in the path, or its id is empty; use the bank of the customer.",
                json: "{\"code\":400,\"message\":\"OBP-50005: An unspecified or internal error occurred.\"}",
                slots: &[],
                check: Some(contract::Check::Link),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30007_3,
        &super::shared::ERROR_400_OBP_30025,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateUserCustomerLink OR CanCreateUserCustomerLinkAtAnyBank entitlements are required.\"}",
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
/// `OBPv4.0.0-createUserCustomerLinks`.
pub static CREATE_USER_CUSTOMER_LINKS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createUserCustomerLinks",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user_customer_links",
    template: "/banks/{BANK_ID}/user_customer_links",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "User"],
    summary: "Link a user to a customer (v4.0.0: 404 if unknown)",
    description: "Declares that a user acts for a customer. The prefixes `v4.0.0` to `v5.1.0` lead here. Needs a login and\n`CanCreateUserCustomerLink` at the bank, or `CanCreateUserCustomerLinkAtAnyBank`.\n\nBody and answer are those of v2.0.0, but an unknown bank, user or customer is 404 and a wrong token 400. A\npair that is already linked is refused with OBP-30007.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLinkAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLinkAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::BankId,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::User,
        contract::Check::Customer,
        contract::Check::Link,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30111: Invalid Bank Id. The BANK_ID should only contain 0-9/a-z/A-Z/'-'/'.'/'_', the length should be smaller than 255.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30007: The User is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30025: Could not create user_customer_links ",
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
        schema: &super::customer::CREATE_USER_CUSTOMER_LINK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new link.",
        schema: Some(&super::customer::USER_CUSTOMER_LINK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_customer_link_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"date_inserted\":\"1100-01-01T00:00:00Z\",\"is_active\":true}",
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
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateUserCustomerLinkJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50005-link",
                summary: "The customer is of another bank than the one in the path, or its id is empty; use the bank of the customer.",
                json: "{\"code\":400,\"message\":\"OBP-50005: An unspecified or internal error occurred.\"}",
                slots: &[],
                check: Some(contract::Check::Link),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_30007_3,
        &super::shared::ERROR_400_OBP_30025,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateUserCustomerLinkAtAnyBank or CanCreateUserCustomerLink for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 144usize,
                        end: 152usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-20057",
                summary: "There is no user with this id; use the `user_id` of an existing user.",
                json: "{\"code\":404,\"message\":\"OBP-20057: User not found by userId.\"}",
                slots: &[],
                check: Some(contract::Check::User),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30046",
                summary: "There is no customer with this id; use the `customer_id`, not the customer number.",
                json: "{\"code\":404,\"message\":\"OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.. Current CustomerId(7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh)\"}",
                slots: &[
                    contract::Slot {
                        start: 120usize,
                        end: 156usize,
                        part: "body.customer_id",
                    },
                ],
                check: Some(contract::Check::Customer),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getCustomersForUser`.
pub static GET_CUSTOMERS_FOR_USER_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getCustomersForUser",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/users/current/customers",
    template: "/users/current/customers",
    aliases: &[],
    prefixes: &["v2.1.0"],
    introduced: "v2.1.0",
    tags: &["Customer", "User"],
    summary: "List my customers at all banks (v2.1.0)",
    description: "Lists the customers linked to the calling user at any bank. Needs a login but no role. Only the prefix\n`v2.1.0` leads here; `v2.2.0` has no such operation.\n\nThe answer is a list, although a single customer is documented. There is no `title`, `branch_id`,\n`name_suffix` and no attributes, and dates of birth carry a time.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The linked customers, possibly none.",
        schema: Some(&super::customer::CUSTOMER_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getCustomersForUser`.
pub static GET_CUSTOMERS_FOR_USER_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getCustomersForUser",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users/current/customers",
    template: "/users/current/customers",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Customer", "User", "New-Style"],
    summary: "List my customers at all banks (v3.0.0)",
    description: "Lists the customers linked to the calling user at any bank. Needs a login but no role; a user without links\ngets an empty list.\n\nThe prefixes `v3.0.0` to `v5.1.0` lead here. Dates of birth are `yyyy-MM-dd`, not `yyyyMMdd` as documented,\nand each customer also has `customer_attributes`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The linked customers with their attributes, possibly none.",
        schema: Some(&super::customer::CUSTOMERS_WITH_ATTRIBUTES_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"2017-09-18\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"2017-09-18\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\",\"customer_attributes\":[]}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customers\":[{\"bank_id\":\"GENODEM1GLS\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"eveline@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"2017-09-18T22:00:00Z\"},\"date_of_birth\":\"19900101\",\"relationship_status\":\"single\",\"dependants\":10,\"dob_of_dependants\":[\"19900101\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"10\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2017-09-18T22:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
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
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteCustomerCascade`.
pub static DELETE_CUSTOMER_CASCADE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteCustomerCascade",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/cascading/banks/{BANK_ID}/customers/{CUSTOMER_ID}",
    template: "/management/cascading/banks/{BANK_ID}/customers/{CUSTOMER_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Delete a customer with all that belongs to it",
    description: "Deletes a customer for good, together with its addresses, tax residences, attributes, account applications,\nKYC data and its links to users and accounts. Needs a login and the role `CanDeleteCustomerCascade` at the\nbank.\n\nAccounts, users and social media accounts stay. Every later call for the customer answers 404 with OBP-30046,\nalso a second deletion; listings no longer show it, and its number is free again. It is not checked that the\ncustomer belongs to the bank of the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
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
        description: "`{\"value\":true}`: the customer and its data are gone.",
        schema: Some(&super::customer::DELETED),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"value\":true}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"jsonString\":\"{}\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-80001",
                summary: "Something of the customer could not be deleted, so nothing was; try again.",
                json: "{\"code\":400,\"message\":\"OBP-80001: Could not delete cascade.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCustomerCascade for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 105usize,
                        end: 113usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteUserCustomerLink`.
pub static DELETE_USER_CUSTOMER_LINK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteUserCustomerLink",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user_customer_links/{USER_CUSTOMER_LINK_ID}",
    template: "/banks/{BANK_ID}/user_customer_links/{USER_CUSTOMER_LINK_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Unlink a user from a customer",
    description: "Ends the link between a user and a customer; both stay. Needs a login and the role `CanDeleteUserCustomerLink`\nat the bank.\n\nThe answer is 200 with the body `{\"value\":{\"value\":true}}`, one level deeper than other deletions. An unknown\nlink is 400, not 404. Only the id of the link decides: its customer may belong to another bank.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Link,
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
        contract::Parameter {
            name: "USER_CUSTOMER_LINK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the link between a user and a customer (`user_customer_link_id`). This id alone selects the link.",
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
        description: "`{\"value\":{\"value\":true}}`: the link is gone.",
        schema: Some(&super::customer::DELETED_IN_VALUE),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"value\":{\"value\":true}}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"jsonString\":\"{}\"}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30035",
                summary: "There is no link with this id; perhaps it has been deleted before. Use a `user_customer_link_id`.",
                json: "{\"code\":400,\"message\":\"OBP-30035: User Customer Link not found\"}",
                slots: &[],
                check: Some(contract::Check::Link),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteUserCustomerLink for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserCustomerLinksByCustomerId`.
pub static GET_USER_CUSTOMER_LINKS_BY_CUSTOMER_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserCustomerLinksByCustomerId",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user_customer_links/customers/{CUSTOMER_ID}",
    template: "/banks/{BANK_ID}/user_customer_links/customers/{CUSTOMER_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List the users linked to a customer",
    description: "Lists the links of a customer, oldest first; each names one user who acts for it. Needs a login and the role\n`CanGetUserCustomerLink` at the bank.\n\nAn unknown customer has an empty list, not an error, and the customer may belong to another bank. There is no\npaging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The links, possibly none.",
        schema: Some(&super::customer::USER_CUSTOMER_LINKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_customer_links\":[{\"user_customer_link_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"date_inserted\":\"1100-01-01T00:00:00Z\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 103usize,
                        end: 139usize,
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
        &super::shared::ERROR_403_OBP_20006_37,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getUserCustomerLinksByUserId`.
pub static GET_USER_CUSTOMER_LINKS_BY_USER_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getUserCustomerLinksByUserId",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/user_customer_links/users/{USER_ID}",
    template: "/banks/{BANK_ID}/user_customer_links/users/{USER_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List the customers linked to a user",
    description: "Lists the links of a user, oldest first; each names one customer that the user acts for. Needs a login and the\nrole `CanGetUserCustomerLink` at the bank.\n\nThe links of all banks are listed, whatever the bank of the path. An unknown user has an empty list, not an\nerror. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        description: "The links, possibly none.",
        schema: Some(&super::customer::USER_CUSTOMER_LINKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"user_customer_links\":[{\"user_customer_link_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"date_inserted\":\"1100-01-01T00:00:00Z\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 152usize,
                        end: 188usize,
                        part: "USER_ID",
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
        &super::shared::ERROR_403_OBP_20006_37,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomersAtAnyBank`.
pub static GET_CUSTOMERS_AT_ANY_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomersAtAnyBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/customers",
    template: "/customers",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "User", "New-Style"],
    summary: "List all customers of all banks",
    description: "Lists the customers of every bank of the server, grouped by bank. Needs a login and the role\n`CanGetCustomersAtAnyBank`, granted for the whole server.\n\nThe page is cut out of all customers, ordered by `last_ok_date` with the latest first unless `sort_direction`\nsays otherwise; only then the entries of the page are grouped by bank. The header `Range` repeats what was\napplied. Dates of birth are `yyyy-MM-dd`, not `yyyyMMdd` as documented.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomersAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomersAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("DESC"),
            description: "Order of the entries by `last_ok_date`: `ASC` or `DESC` in any case; when left out, do not rely on any order.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["DESC", "ASC"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "limit",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("10"),
            description: "Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "offset",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("0"),
            description: "Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "One page of the customers, possibly empty.",
        schema: Some(&super::customer::CUSTOMERS_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"2017-09-18\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"2017-09-18\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"19900101\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"19900101\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks the role that the message names; have it granted for the whole server, not at a bank.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomersAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomersMinimalAtAnyBank`.
pub static GET_CUSTOMERS_MINIMAL_AT_ANY_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomersMinimalAtAnyBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/customers-minimal",
    template: "/customers-minimal",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "User", "New-Style"],
    summary: "List the ids of all customers of all banks",
    description: "Lists the ids of the customers of every bank of the server, without any personal data. Needs a login and the\nrole `CanGetCustomersMinimalAtAnyBank`, granted for the whole server.\n\nSelection, order, paging and the header `Range` are those of the full list at `/customers`: the page is cut by\n`last_ok_date`, then grouped by bank.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomersMinimalAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomersMinimalAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("DESC"),
            description: "Order of the entries by `last_ok_date`: `ASC` or `DESC` in any case; when left out, do not rely on any order.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["DESC", "ASC"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "limit",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("10"),
            description: "Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "offset",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("0"),
            description: "Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "One page of ids, possibly empty.",
        schema: Some(&super::customer::CUSTOMERS_MINIMAL_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks the role that the message names; have it granted for the whole server, not at a bank.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomersMinimalAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getCustomersMinimalAtOneBank`.
pub static GET_CUSTOMERS_MINIMAL_AT_ONE_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomersMinimalAtOneBank",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customers-minimal",
    template: "/banks/{BANK_ID}/customers-minimal",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "User", "New-Style"],
    summary: "List the ids of the customers of a bank",
    description: "Lists the ids of the customers of one bank, without any personal data. Needs a login and the role\n`CanGetCustomersMinimal` at the bank. An unknown bank is not told as such: the role is missing there.\n\nPages are ordered by `last_ok_date`, the latest first unless `sort_direction` says otherwise, and the header\n`Range` repeats what was applied.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomersMinimal",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomersMinimal",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Paging],
    documented_errors: &[
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "sort_direction",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("DESC"),
            description: "Order of the entries by `last_ok_date`: `ASC` or `DESC` in any case; when left out, do not rely on any order.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: None,
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &["DESC", "ASC"],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "limit",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("10"),
            description: "Greatest number of entries in the answer, a whole number from 1; 500 when left out. An empty value counts as left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(1i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "offset",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("0"),
            description: "Number of entries to skip before the first one answered, a whole number from 0; 0 when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "One page of the bank's customer ids, possibly empty.",
        schema: Some(&super::customer::CUSTOMERS_MINIMAL_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 34usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomersMinimal for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getMyCustomersAtAnyBank`.
pub static GET_MY_CUSTOMERS_AT_ANY_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getMyCustomersAtAnyBank",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/my/customers",
    template: "/my/customers",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "User"],
    summary: "List my customers at all banks (v5.0.0)",
    description: "Lists the customers linked to the calling user at any bank. Needs a login but no role; a user without links\ngets an empty list.\n\nThe answer is a list, although a single customer is documented. There is no `title`, `branch_id` and\n`name_suffix`, and dates of birth carry a time. Do not rely on the order; there is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The linked customers, possibly none.",
        schema: Some(&super::customer::CUSTOMER_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
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
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getMyCustomersAtBank`.
pub static GET_MY_CUSTOMERS_AT_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getMyCustomersAtBank",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/my/customers",
    template: "/banks/{BANK_ID}/my/customers",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List my customers at a bank (v5.0.0)",
    description: "Lists those customers of one bank that are linked to the calling user. Needs a login but no role; a user\nwithout links there gets an empty list, an unknown bank is 404.\n\nThe entries are those of the list over all banks: no `title`, `branch_id` and `name_suffix`, dates of birth\nwith a time, no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30008: User Customer Link not found by USER_ID",
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
        description: "The linked customers of the bank, possibly none.",
        schema: Some(&super::customer::CUSTOMER_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 26usize,
                        end: 34usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomerAttributes`.
pub static GET_CUSTOMER_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomerAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List the attributes of a customer",
    description: "Lists the additional named values of a customer, in the order of their creation. Needs a login and\n`CanGetCustomerAttributesAtOneBank` at the bank, or `CanGetCustomerAttributesAtAnyBank`.\n\nUnlike most operations on a customer, this one refuses a customer of another bank (OBP-30113). A customer\nwithout attributes has an empty list; there is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAttributesAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCustomerAttributesAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAttributesAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCustomerAttributesAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
        contract::Check::Link,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The attributes of the customer, possibly none.",
        schema: Some(&super::customer::CUSTOMER_ATTRIBUTES_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_attributes\":[{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}]}",
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
        &super::shared::ERROR_400_OBP_30113,
        &super::shared::ERROR_400_OBP_10001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerAttributesAtOneBank or CanGetCustomerAttributesAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 151usize,
                        end: 159usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyCorrelatedEntities`.
pub static GET_MY_CORRELATED_ENTITIES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyCorrelatedEntities",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/correlated-entities",
    template: "/my/correlated-entities",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List my customers with all users who act for them",
    description: "Lists the customers linked to the calling user, and with each customer every user linked to it, the caller\nincluded. Needs a login but no role.\n\nCustomers and users stand in the order in which their links were made. Dates of birth carry a time, and each\nuser has its attributes. A user without links gets an empty list; there is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The linked customers with their users, possibly none.",
        schema: Some(&super::customer::CORRELATED_ENTITIES),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"correlated_entities\":[{\"customer\":{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"},\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"user_attributes\":[{\"user_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\",\"insert_date\":\"2026-11-22T11:27:13Z\"}]}]}]}",
                slots: &[
                    contract::Slot {
                        start: 847usize,
                        end: 868usize,
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
        &super::shared::ERROR_404_OBP_10404,
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30001",
                summary: "Listed by OBP for this operation, whose path names no bank.",
                json: "{\"code\":404,\"message\":\"OBP-30001: Bank not found. Please specify a valid value for BANK_ID.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
    ],
};
/// `OBPv5.0.0-getCustomerAccountLinksByBankIdAccountId`.
pub static GET_CUSTOMER_ACCOUNT_LINKS_BY_BANK_ID_ACCOUNT_ID_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomerAccountLinksByBankIdAccountId",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/customer-account-links",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/customer-account-links",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List the customers linked to an account",
    description: "Lists the links of an account to customers, each with the kind of relationship. Needs a login and the\nrole `CanGetCustomerAccountLinks` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\nOnly ids of the customers are sent; the customers themselves are read with other operations. There is no\npaging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAccountLinks",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAccountLinks",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The links of the account, possibly none.",
        schema: Some(&super::customer::CUSTOMER_ACCOUNT_LINKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"links\":[{\"customer_account_link_id\":\"xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"relationship_type\":\"Owner\"}]}",
                slots: &[
                    contract::Slot {
                        start: 141usize,
                        end: 149usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 165usize,
                        end: 201usize,
                        part: "ACCOUNT_ID",
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
        &super::shared::ERROR_403_OBP_20006_20,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createOrUpdateCustomerAttributeAttributeDefinition`.
pub static CREATE_OR_UPDATE_CUSTOMER_ATTRIBUTE_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateCustomerAttributeAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/customer",
    template: "/banks/{BANK_ID}/attribute-definitions/customer",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Define a customer attribute",
    description: "Describes an attribute that customers of a bank may have: name, type, meaning and the views that show\nit. Needs a login and the role `CanCreateCustomerAttributeDefinitionAtOneBank` at the bank. The prefixes\n`v4.0.0` to `v5.1.0` lead here.\n\nA definition with the same `name` and `category` at the bank is replaced; the answer is 201 in both\ncases. `category` should be `Customer`: another known category is accepted, but the definition then\nbelongs there.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
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
        "OBP-10001: Incorrect json format.",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::account::ATTRIBUTE_DEFINITION_JSON_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Customer\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored definition with its id.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Customer\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_7,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomerAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomerAttributeDefinition`.
pub static GET_CUSTOMER_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomerAttributeDefinition",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/customer",
    template: "/banks/{BANK_ID}/attribute-definitions/customer",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List the definitions of customer attributes",
    description: "Lists which attributes are defined for customers, with type, meaning and the views that show them. Needs\na login and the role `CanGetCustomerAttributeDefinitionAtOneBank` at the bank. The prefixes `v4.0.0` to\n`v5.1.0` lead here.\n\nTrap: the definitions of all banks are sent, not only those of the bank in the path; `bank_id` tells\nthem apart. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The definitions, possibly none.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITIONS_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attributes\":[{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Customer\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 92usize,
                        end: 100usize,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 123usize,
                        end: 131usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteCustomerAttributeDefinition`.
pub static DELETE_CUSTOMER_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteCustomerAttributeDefinition",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/customer",
    template: "/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/customer",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Delete the definition of a customer attribute",
    description: "Deletes a definition; attributes already stored with customers stay. Needs a login and the role\n`CanDeleteCustomerAttributeDefinitionAtOneBank` at the bank. The prefixes `v4.0.0` to `v5.1.0` lead\nhere.\n\nIt is not checked that the definition was made at this bank. An unknown id is 400. The answer is 200\nwith a body, not 204.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
            name: "ATTRIBUTE_DEFINITION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the definition of an attribute (`attribute_definition_id`).",
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
        description: "Whether it was deleted, as a bare `true` or `false`.",
        schema: None,
        examples: &[],
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCustomerAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-addCustomer`.
pub static ADD_CUSTOMER_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-addCustomer",
    method: contract::Verb::POST,
    path: "/obp/v1.4.0/banks/{BANK_ID}/customer",
    template: "/banks/{BANK_ID}/customer",
    aliases: &[],
    prefixes: &["v1.4.0"],
    introduced: "v1.4.0",
    tags: &["Customer", "New-Style"],
    summary: "Create a customer for a user (v1.4.0, own path)",
    description: "Opens a customer record at a bank and links a user to it. Needs a login and both `CanCreateCustomer` and\n`CanCreateUserCustomerLink` at the bank. Only the prefix `v1.4.0` leads here; later versions use\n`/banks/{BANK_ID}/customers`.\n\nWith an empty `user_id` the customer is linked to the caller. `customer_number` must be free at the\nbank. `title`, `branchId` and `nameSuffix` are taken but not stored. The answer is 200, not 201. Without\na login the error is 400 with OBP-50005, not 401.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomer",
                    at: contract::HeldAt::Bank,
                },
                contract::Role {
                    name: "CanCreateUserCustomerLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Roles,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "entitlements required",
        "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.",
        "Problem getting user_id",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "Could not create customer",
        "Could not create user_customer_links",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::CREATE_CUSTOMER_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"title\":\"Dr.\",\"branchId\":\"DERBY6\",\"nameSuffix\":\"Sr\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The new customer, without bank and name parts.",
        schema: Some(&super::customer::CUSTOMER_JSON_V140),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_id\":\"String\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-entitlements-required",
                summary: "The user lacks a role for creating customers; have an administrator grant those that the operation names.",
                json: "{\"code\":400,\"message\":\"entitlements required\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30006",
                summary: "The bank has a customer with this number already; choose another number.",
                json: "{\"code\":400,\"message\":\"OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or CUSTOMER_NUMBER.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-no-user-id",
                summary: "The server could not tell who calls; log in again.",
                json: "{\"code\":400,\"message\":\"Problem getting user_id\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_20005_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-customer-not-created",
                summary: "The customer could not be stored; check the values, above all the customer number, then try again.",
                json: "{\"code\":400,\"message\":\"Could not create customer\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-link-not-created",
                summary: "The customer could not be linked to the user; the link may exist already, so look at it first.",
                json: "{\"code\":400,\"message\":\"Could not create user_customer_links\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomer and CanCreateUserCustomerLink entitlements are required for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 154usize,
                        end: 162usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.4.0-getCustomer`.
pub static GET_CUSTOMER_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getCustomer",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/customer",
    template: "/banks/{BANK_ID}/customer",
    aliases: &[],
    prefixes: &["v1.4.0", "v2.0.0"],
    introduced: "v1.4.0",
    tags: &["Customer"],
    summary: "Get my customer at a bank",
    description: "Reads the customer of a bank that is linked to the calling user. Needs a login but no role. The prefixes\n`v1.4.0` to `v2.0.0` lead here.\n\nWhere several customers are linked, one of them is sent; from `v2.1.0` on a list is available. Without a\nlinked customer at this bank the answer is 400 with OBP-30008.",
    style: contract::Style::Classic,
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
        description: "The customer linked to the calling user.",
        schema: Some(&super::customer::CUSTOMER_JSON_V140),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_id\":\"String\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30008_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv5.0.0-createCustomerAccountLink`.
pub static CREATE_CUSTOMER_ACCOUNT_LINK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createCustomerAccountLink",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customer-account-links",
    template: "/banks/{BANK_ID}/customer-account-links",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "Account"],
    summary: "Link a customer to an account",
    description: "Records that a customer of the bank has to do with an account; `relationship_type` says how, in free\ntext such as `Owner`. Needs a login and the role `CanCreateCustomerAccountLink` at the bank. The\nprefixes `v5.0.0` and `v5.1.0` lead here.\n\nThe link gives no user access to the account. An unknown customer is 404; a customer of another bank and\na second link of the same customer and account are 400. The account is looked up at the bank in the\npath.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAccountLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAccountLink",
                    at: contract::HeldAt::Bank,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30223: The Account is already linked to a Customer at the bank specified by BANK_ID",
        "OBP-30224: Could not create the customer account link.",
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
        schema: &super::customer::CREATE_CUSTOMER_ACCOUNT_LINK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"relationship_type\":\"Owner\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new link with its id.",
        schema: Some(&super::customer::CUSTOMER_ACCOUNT_LINK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_account_link_id\":\"xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"relationship_type\":\"Owner\"}",
                slots: &[
                    contract::Slot {
                        start: 131usize,
                        end: 139usize,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateCustomerAccountLinkJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30223",
                summary: "The account is linked to this customer already; change the existing link instead.",
                json: "{\"code\":400,\"message\":\"OBP-30223: The Account is already linked to a Customer at the bank specified by BANK_ID\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30224",
                summary: "The link between customer and account could not be stored; check both ids, then try again.",
                json: "{\"code\":400,\"message\":\"OBP-30224: Could not create the customer account link.\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomerAccountLink for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 117usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_30046,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-deleteCustomerAccountLinkById`.
pub static DELETE_CUSTOMER_ACCOUNT_LINK_BY_ID_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-deleteCustomerAccountLinkById",
    method: contract::Verb::DELETE,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customer-account-links/{CUSTOMER_ACCOUNT_LINK_ID}",
    template: "/banks/{BANK_ID}/customer-account-links/{CUSTOMER_ACCOUNT_LINK_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Delete a link of customer and account",
    description: "Removes the record that a customer has to do with an account; customer and account stay. Needs a login\nand the role `CanDeleteCustomerAccountLink` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\nAn unknown link is 400, not 404. It is not checked that the link belongs to the bank in the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAccountLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAccountLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
        contract::Parameter {
            name: "CUSTOMER_ACCOUNT_LINK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the link between a customer and an account (`customer_account_link_id`).",
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
        status: 204u16,
        description: "The link is deleted; there is no body.",
        schema: None,
        examples: &[],
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCustomerAccountLink for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 117usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getCustomerAccountLinkById`.
pub static GET_CUSTOMER_ACCOUNT_LINK_BY_ID_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomerAccountLinkById",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customer-account-links/{CUSTOMER_ACCOUNT_LINK_ID}",
    template: "/banks/{BANK_ID}/customer-account-links/{CUSTOMER_ACCOUNT_LINK_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Get a link of customer and account",
    description: "Reads which customer is linked to which account and how. Needs a login and the role\n`CanGetCustomerAccountLink` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\nAn unknown link is 400, not 404. It is not checked that the link belongs to the bank in the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAccountLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAccountLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
        contract::Parameter {
            name: "CUSTOMER_ACCOUNT_LINK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the link between a customer and an account (`customer_account_link_id`).",
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
        description: "The link.",
        schema: Some(&super::customer::CUSTOMER_ACCOUNT_LINK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_account_link_id\":\"xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"relationship_type\":\"Owner\"}",
                slots: &[
                    contract::Slot {
                        start: 29usize,
                        end: 65usize,
                        part: "CUSTOMER_ACCOUNT_LINK_ID",
                    },
                    contract::Slot {
                        start: 131usize,
                        end: 139usize,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerAccountLink for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-updateCustomerAccountLinkById`.
pub static UPDATE_CUSTOMER_ACCOUNT_LINK_BY_ID_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-updateCustomerAccountLinkById",
    method: contract::Verb::PUT,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customer-account-links/{CUSTOMER_ACCOUNT_LINK_ID}",
    template: "/banks/{BANK_ID}/customer-account-links/{CUSTOMER_ACCOUNT_LINK_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Change a link of customer and account",
    description: "Replaces `relationship_type` of a link; customer and account cannot be changed. Needs a login and the\nrole `CanUpdateCustomerAccountLink` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\nAn unknown link is 400, not 404. It is not checked that the link belongs to the bank in the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerAccountLink",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerAccountLink",
                    at: contract::HeldAt::Bank,
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
        contract::Parameter {
            name: "CUSTOMER_ACCOUNT_LINK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the link between a customer and an account (`customer_account_link_id`).",
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
        schema: &super::customer::UPDATE_CUSTOMER_ACCOUNT_LINK_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"relationship_type\":\"Owner\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed link.",
        schema: Some(&super::customer::CUSTOMER_ACCOUNT_LINK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_account_link_id\":\"xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"relationship_type\":\"Owner\"}",
                slots: &[
                    contract::Slot {
                        start: 29usize,
                        end: 65usize,
                        part: "CUSTOMER_ACCOUNT_LINK_ID",
                    },
                    contract::Slot {
                        start: 131usize,
                        end: 139usize,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the UpdateCustomerAccountLinkJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerAccountLink for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 117usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getCustomerOverview`.
pub static GET_CUSTOMER_OVERVIEW_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomerOverview",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customers/customer-number-query/overview",
    template: "/banks/{BANK_ID}/customers/customer-number-query/overview",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Get a customer overview by number",
    description: "Reads a customer by `customer_number` with all data, attributes and accounts. Needs a login and the role\n`CanGetCustomerOverview` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here. It is a `POST` only\nso that the number stays out of the URL: nothing is stored, and the answer is 200.\n\nThe accounts are those at the bank that carry an account attribute named `customer_number` with this\nvalue; links of customer and account are not used. An unknown number is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerOverview",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerOverview",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Number,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_OVERVIEW_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_number\":\"5987953\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The customer with attributes and accounts.",
        schema: Some(&super::customer::CUSTOMER_OVERVIEW_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\",\"customer_attributes\":[{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}],\"accounts\":[{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"label\":\"My Account\",\"product_code\":\"787LOW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"contract_code\":\"LKJL98769F\",\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}]}]}",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_20,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30008_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerOverview for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 103usize,
                        end: 111usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30002,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getCustomerOverviewFlat`.
pub static GET_CUSTOMER_OVERVIEW_FLAT_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomerOverviewFlat",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customers/customer-number-query/overview-flat",
    template: "/banks/{BANK_ID}/customers/customer-number-query/overview-flat",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Get a short customer overview by number",
    description: "Reads a customer by `customer_number` in a shorter form than the full overview: without face image,\ndependants, education, employment, credit data and KYC state. Needs a login and the role\n`CanGetCustomerOverviewFlat` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here. Nothing is\nstored, and the answer is 200.\n\nThe accounts are those at the bank that carry an account attribute named `customer_number` with this\nvalue. An unknown number is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerOverviewFlat",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerOverviewFlat",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Number,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::POST_CUSTOMER_OVERVIEW_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"customer_number\":\"5987953\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The customer in short form with attributes and accounts.",
        schema: Some(&super::customer::CUSTOMER_OVERVIEW_FLAT_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\",\"customer_attributes\":[{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}],\"accounts\":[{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"label\":\"My Account\",\"product_code\":\"787LOW\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"branch_id\":\"DERBY6\",\"contracts\":[{\"product_code\":\"787LOW\",\"contract_code\":\"LKJL98769F\",\"payment_method\":\"cache\"}],\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"contract_code\":\"LKJL98769F\",\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}]}]}",
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_20,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30008_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerOverviewFlat for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 107usize,
                        end: 115usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30002,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createCustomerAttribute`.
pub static CREATE_CUSTOMER_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createCustomerAttribute",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attribute",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attribute",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Add an attribute to a customer",
    description: "Stores a named value with a customer. Needs a login and the role `CanCreateCustomerAttributeAtOneBank`\nat the bank, or `CanCreateCustomerAttributeAtAnyBank`. The prefixes `v4.0.0` to `v5.1.0` lead here. The\npath ends in `attribute`, while the other operations use `attributes`.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is 400. It is not checked that the\nvalue is of that type, nor that the customer has no attribute of this name yet. An unknown customer is 404, a\ncustomer of another bank 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateCustomerAttributeAtAnyBank",
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
        contract::Check::Type,
        contract::Check::Customer,
        contract::Check::Link,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer::CUSTOMER_ATTRIBUTE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its id.",
        schema: Some(&super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CustomerAttributeJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10001_TYPE,
        &super::shared::ERROR_400_OBP_30113,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-too-long",
                summary: "A text is longer than the database allows; the message is the database's own and gives column and length, so shorten the text.",
                json: "{\"code\":400,\"message\":\"Value too long for column \\\"MNAME CHARACTER VARYING(50)\\\": \\\"'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' (51)\\\"; SQL statement:\\nINSERT INTO mappedcustomerattribute (mbankidid,mcustomerattributeid,mcustomerid,mname,mtype,mvalue) VALUES (?,?,?,?,?,?) [22001-214]\"}",
                slots: &[
                    contract::Slot {
                        start: 51usize,
                        end: 78usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 84usize,
                        end: 142usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomerAttributeAtOneBank or CanCreateCustomerAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 155usize,
                        end: 163usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomerAttributeById`.
pub static GET_CUSTOMER_ATTRIBUTE_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomerAttributeById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Get an attribute of a customer",
    description: "Reads one attribute by its id. Needs a login and the role `CanGetCustomerAttributeAtOneBank` at the\nbank, or `CanGetCustomerAttributeAtAnyBank`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn unknown customer is 404, an unknown attribute 400, and a customer of another bank 400 as well. It is\nnot checked that the attribute belongs to this customer.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCustomerAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCustomerAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Roles,
        contract::Check::Customer,
        contract::Check::Link,
        contract::Check::Attribute,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
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
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        description: "The attribute.",
        schema: Some(&super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30113,
        &super::shared::ERROR_400_OBP_30069,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerAttributeAtOneBank or CanGetCustomerAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 149usize,
                        end: 157usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateCustomerAttribute`.
pub static UPDATE_CUSTOMER_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateCustomerAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Change an attribute of a customer",
    description: "Replaces name, type and value of an attribute. Needs a login and the role\n`CanUpdateCustomerAttributeAtOneBank` at the bank, or `CanUpdateCustomerAttributeAtAnyBank`. The\nprefixes `v4.0.0` to `v5.1.0` lead here.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. An unknown customer is 404, an unknown\nattribute or a customer of another bank 400. It is not checked that the attribute belongs to this customer: if\nit is another one's, also at another bank, it becomes this one's.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateCustomerAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateCustomerAttributeAtAnyBank",
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
        contract::Check::Type,
        contract::Check::Customer,
        contract::Check::Link,
        contract::Check::Attribute,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
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
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        schema: &super::customer::CUSTOMER_ATTRIBUTE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed attribute.",
        schema: Some(&super::customer::CUSTOMER_ATTRIBUTE_RESPONSE_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"SPECIAL_TAX_NUMBER\",\"type\":\"STRING\",\"value\":\"123456789\"}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CustomerAttributeJsonV400\"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10001_TYPE,
        &super::shared::ERROR_400_OBP_30113,
        &super::shared::ERROR_400_OBP_30069,
        &super::shared::ERROR_400_OBP_50200_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCustomerAttributeAtOneBank or CanUpdateCustomerAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 155usize,
                        end: 163usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_3,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteCustomerAttribute`.
pub static DELETE_CUSTOMER_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteCustomerAttribute",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/attributes/{ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/customers/attributes/{ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Delete an attribute of a customer",
    description: "Deletes one attribute by its id. Needs a login and the role `CanDeleteCustomerAttributeAtOneBank` at the bank,\nor `CanDeleteCustomerAttributeAtAnyBank`. The prefixes `v4.0.0` to `v5.1.0` lead here. OBP documents another\npath, with a customer, which leads nowhere.\n\nOnly the bank is looked up. It is checked neither that the attribute exists, so that an unknown id is answered\nwith 204 as well, nor that it belongs to a customer of this bank.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteCustomerAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCustomerAttributeAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteCustomerAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
        contract::Parameter {
            name: "ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the attribute, as the list of attributes of the same customer, transaction or transaction request shows it.",
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
        status: 204u16,
        description: "The attribute is gone; there is no body.",
        schema: None,
        examples: &[],
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCustomerAttributeAtOneBank or CanDeleteCustomerAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 155usize,
                        end: 163usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCorrelatedUsersInfoByCustomerId`.
pub static GET_CORRELATED_USERS_INFO_BY_CUSTOMER_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCorrelatedUsersInfoByCustomerId",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/correlated-users",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/correlated-users",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer", "New-Style"],
    summary: "Get a customer with the linked users",
    description: "Reads a customer together with all users linked to it and their attributes. Needs a login and the role\n`CanGetCorrelatedUsersInfo` at the bank, or `CanGetCorrelatedUsersInfoAtAnyBank`. The prefixes `v4.0.0`\nto `v5.1.0` lead here.\n\nAn unknown bank or customer is 404. It is not checked that the customer belongs to the bank in the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCorrelatedUsersInfoAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCorrelatedUsersInfo",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCorrelatedUsersInfoAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetCorrelatedUsersInfo",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The customer and the linked users, possibly none.",
        schema: Some(&super::customer::CUSTOMER_AND_USERS_WITH_ATTRIBUTES_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customer\":{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"},\"users\":[{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"user_attributes\":[{\"user_attribute_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"name\":\"BATTERY_LEVEL\",\"type\":\"STRING\",\"value\":\"90\",\"insert_date\":\"2026-11-22T11:27:13Z\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 24usize,
                        end: 32usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 49usize,
                        end: 85usize,
                        part: "CUSTOMER_ID",
                    },
                    contract::Slot {
                        start: 823usize,
                        end: 844usize,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCorrelatedUsersInfoAtAnyBank or CanGetCorrelatedUsersInfo for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 144usize,
                        end: 152usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-getCustomerAccountLinksByCustomerId`.
pub static GET_CUSTOMER_ACCOUNT_LINKS_BY_CUSTOMER_ID_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getCustomerAccountLinksByCustomerId",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/customer-account-links",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/customer-account-links",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Customer", "New-Style"],
    summary: "List the accounts linked to a customer",
    description: "Lists the links of a customer to accounts, each with the kind of relationship. Needs a login and the\nrole `CanGetCustomerAccountLinks` at the bank. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\nAn unknown customer is 404; a customer of another bank is 400 with a message without an OBP code. There\nis no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAccountLinks",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerAccountLinks",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.",
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
        description: "The links of the customer, possibly none.",
        schema: Some(&super::customer::CUSTOMER_ACCOUNT_LINKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"links\":[{\"customer_account_link_id\":\"xyz8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"bank_id\":\"gh.29.uk\",\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"relationship_type\":\"Owner\"}]}",
                slots: &[
                    contract::Slot {
                        start: 92usize,
                        end: 128usize,
                        part: "CUSTOMER_ID",
                    },
                    contract::Slot {
                        start: 141usize,
                        end: 149usize,
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
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_20,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `customer.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_CRM_EVENTS_V140,
    &CREATE_CUSTOMER_V200,
    &GET_CUSTOMERS_FOR_CURRENT_USER_AT_BANK_V210,
    &CREATE_CUSTOMER_V210,
    &CREATE_CUSTOMER_V310,
    &GET_CUSTOMERS_BY_ATTRIBUTES_V400,
    &CREATE_CUSTOMER_V400,
    &GET_CUSTOMERS_AT_ONE_BANK_V500,
    &CREATE_CUSTOMER_V500,
    &GET_CUSTOMER_BY_CUSTOMER_NUMBER_V310,
    &GET_CUSTOMER_BY_CUSTOMER_ID_V310,
    &CREATE_CUSTOMER_ADDRESS_V310,
    &GET_CUSTOMER_ADDRESSES_V310,
    &UPDATE_CUSTOMER_ADDRESS_V310,
    &DELETE_CUSTOMER_ADDRESS_V310,
    &UPDATE_CUSTOMER_BRANCH_V310,
    &UPDATE_CUSTOMER_CREDIT_LIMIT_V310,
    &UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE_V310,
    &GET_CREDIT_LIMIT_REQUESTS_V310,
    &CREATE_CREDIT_LIMIT_REQUEST_V310,
    &GET_CREDIT_LIMIT_REQUEST_BY_REQUEST_ID_V310,
    &UPDATE_CUSTOMER_DATA_V310,
    &UPDATE_CUSTOMER_EMAIL_V310,
    &UPDATE_CUSTOMER_IDENTITY_V310,
    &UPDATE_CUSTOMER_MOBILE_NUMBER_V310,
    &UPDATE_CUSTOMER_NUMBER_V310,
    &GET_SOCIAL_MEDIA_HANDLES_V200,
    &ADD_SOCIAL_MEDIA_HANDLE_V200,
    &CREATE_TAX_RESIDENCE_V310,
    &GET_TAX_RESIDENCE_V310,
    &DELETE_TAX_RESIDENCE_V310,
    &GET_FIREHOSE_CUSTOMERS_V310,
    &GET_CUSTOMERS_BY_CUSTOMER_PHONE_NUMBER_V400,
    &CREATE_USER_CUSTOMER_LINKS_V200,
    &CREATE_USER_CUSTOMER_LINKS_V400,
    &GET_CUSTOMERS_FOR_USER_V210,
    &GET_CUSTOMERS_FOR_USER_V300,
    &DELETE_CUSTOMER_CASCADE_V400,
    &DELETE_USER_CUSTOMER_LINK_V400,
    &GET_USER_CUSTOMER_LINKS_BY_CUSTOMER_ID_V400,
    &GET_USER_CUSTOMER_LINKS_BY_USER_ID_V400,
    &GET_CUSTOMERS_AT_ANY_BANK_V400,
    &GET_CUSTOMERS_MINIMAL_AT_ANY_BANK_V400,
    &GET_CUSTOMERS_MINIMAL_AT_ONE_BANK_V500,
    &GET_MY_CUSTOMERS_AT_ANY_BANK_V500,
    &GET_MY_CUSTOMERS_AT_BANK_V500,
    &GET_CUSTOMER_ATTRIBUTES_V400,
    &GET_MY_CORRELATED_ENTITIES_V400,
    &GET_CUSTOMER_ACCOUNT_LINKS_BY_BANK_ID_ACCOUNT_ID_V500,
    &CREATE_OR_UPDATE_CUSTOMER_ATTRIBUTE_ATTRIBUTE_DEFINITION_V400,
    &GET_CUSTOMER_ATTRIBUTE_DEFINITION_V400,
    &DELETE_CUSTOMER_ATTRIBUTE_DEFINITION_V400,
    &ADD_CUSTOMER_V140,
    &GET_CUSTOMER_V140,
    &CREATE_CUSTOMER_ACCOUNT_LINK_V500,
    &DELETE_CUSTOMER_ACCOUNT_LINK_BY_ID_V500,
    &GET_CUSTOMER_ACCOUNT_LINK_BY_ID_V500,
    &UPDATE_CUSTOMER_ACCOUNT_LINK_BY_ID_V500,
    &GET_CUSTOMER_OVERVIEW_V500,
    &GET_CUSTOMER_OVERVIEW_FLAT_V500,
    &CREATE_CUSTOMER_ATTRIBUTE_V400,
    &GET_CUSTOMER_ATTRIBUTE_BY_ID_V400,
    &UPDATE_CUSTOMER_ATTRIBUTE_V400,
    &DELETE_CUSTOMER_ATTRIBUTE_V400,
    &GET_CORRELATED_USERS_INFO_BY_CUSTOMER_ID_V400,
    &GET_CUSTOMER_ACCOUNT_LINKS_BY_CUSTOMER_ID_V500,
];
