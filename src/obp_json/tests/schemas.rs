//! The bodies of some functions, written by hand, so that these tests stand without the generated contract.
//!
//! Absent on purpose: names, descriptions, lengths and patterns, which reading does not look at.

use crate::contract::schema::{Property, Schema, Shape, Text};

const fn of(shape: Shape) -> Schema {
    Schema {
        name: None,
        shape,
        nullable: false,
        example: None,
        description: "",
    }
}

const fn optional(name: &'static str, schema: &'static Schema) -> Property {
    Property {
        name,
        required: false,
        schema,
    }
}

const fn required(name: &'static str, schema: &'static Schema) -> Property {
    Property {
        name,
        required: true,
        schema,
    }
}

const fn object(properties: &'static [Property]) -> Schema {
    of(Shape::Object {
        properties,
        additional: None,
    })
}

const fn list(items: &'static Schema) -> Schema {
    of(Shape::Array {
        items,
        min_items: 0,
        max_items: None,
    })
}

const FREE: Text = Text {
    content: None,
    min_length: 0,
    max_length: None,
    pattern: None,
    choices: &[],
};

static TEXT: Schema = of(Shape::Text(FREE));
static STRING: Schema = of(Shape::String(FREE));
static DATE: Schema = of(Shape::DateTime);
static INTEGER: Schema = of(Shape::Integer {
    minimum: None,
    maximum: None,
});
static LONG: Schema = of(Shape::Integer {
    minimum: None,
    maximum: Some(i64::MAX),
});
static NUMBER: Schema = of(Shape::Number {
    minimum: None,
    maximum: None,
});
static BOOLEAN: Schema = of(Shape::Boolean);
static ANY: Schema = of(Shape::Any);
static DATES: Schema = list(&DATE);
static TEXTS: Schema = list(&TEXT);

static FACE_IMAGE: Schema = object(&[required("url", &TEXT), required("date", &DATE)]);
static RATING: Schema = object(&[required("rating", &TEXT), required("source", &TEXT)]);
static AMOUNT: Schema = object(&[required("currency", &TEXT), required("amount", &TEXT)]);

static CREATE_CUSTOMER: Schema = object(&[
    required("legal_name", &TEXT),
    required("mobile_phone_number", &TEXT),
    required("email", &TEXT),
    required("face_image", &FACE_IMAGE),
    required("date_of_birth", &DATE),
    required("relationship_status", &TEXT),
    required("dependants", &INTEGER),
    optional("dob_of_dependants", &DATES),
    required("credit_rating", &RATING),
    required("credit_limit", &AMOUNT),
    required("highest_education_attained", &TEXT),
    required("employment_status", &TEXT),
    required("kyc_status", &BOOLEAN),
    required("last_ok_date", &DATE),
    required("title", &TEXT),
    required("branch_id", &TEXT),
    required("name_suffix", &TEXT),
]);

static CREATE_CUSTOMER_V5: Schema = object(&[
    required("legal_name", &TEXT),
    optional("customer_number", &TEXT),
    required("mobile_phone_number", &TEXT),
    optional("email", &TEXT),
    optional("face_image", &FACE_IMAGE),
    optional("date_of_birth", &DATE),
    optional("relationship_status", &TEXT),
    optional("dependants", &INTEGER),
    optional("dob_of_dependants", &DATES),
    optional("credit_rating", &RATING),
    optional("credit_limit", &AMOUNT),
    optional("highest_education_attained", &TEXT),
    optional("employment_status", &TEXT),
    optional("kyc_status", &BOOLEAN),
    optional("last_ok_date", &DATE),
    optional("title", &TEXT),
    optional("branch_id", &TEXT),
    optional("name_suffix", &TEXT),
]);

static ADDRESS: Schema = object(&[
    required("line_1", &TEXT),
    required("line_2", &TEXT),
    required("line_3", &TEXT),
    required("city", &TEXT),
    required("county", &TEXT),
    required("state", &TEXT),
    required("postcode", &TEXT),
    required("country_code", &TEXT),
    optional("tags", &TEXTS),
    required("status", &TEXT),
]);

static CREDIT_LIMIT_REQUEST: Schema = Schema {
    nullable: true,
    ..object(&[
        optional("requested_current_rate_amount1", &TEXT),
        optional("requested_current_rate_amount2", &TEXT),
        optional("requested_current_valid_end_date", &TEXT),
        optional("current_credit_documentation", &TEXT),
        optional("temporary_requested_current_amount", &TEXT),
        optional("requested_temporary_valid_end_date", &TEXT),
        optional("temporary_credit_documentation", &TEXT),
    ])
};

static SOCIAL_MEDIA: Schema = object(&[
    required("customer_number", &TEXT),
    required("type", &TEXT),
    required("handle", &TEXT),
    required("date_added", &DATE),
    required("date_activated", &DATE),
]);

static IDENTITY: Schema = object(&[
    required("legal_name", &TEXT),
    required("date_of_birth", &DATE),
    required("title", &TEXT),
    required("name_suffix", &TEXT),
]);

static DATA: Schema = object(&[
    required("face_image", &FACE_IMAGE),
    required("relationship_status", &TEXT),
    required("dependants", &INTEGER),
    required("highest_education_attained", &TEXT),
    required("employment_status", &TEXT),
]);

static TAX_RESIDENCE: Schema = object(&[required("domain", &TEXT), required("tax_number", &TEXT)]);
static USER_CUSTOMER_LINK: Schema = object(&[required("user_id", &TEXT), required("customer_id", &TEXT)]);
static CREDIT_RATING: Schema = object(&[required("credit_rating", &TEXT), required("credit_source", &TEXT)]);
static CREDIT_LIMIT: Schema = object(&[required("credit_limit", &AMOUNT)]);
static PHONE_NUMBER: Schema = object(&[required("mobile_phone_number", &TEXT)]);
static CUSTOMER_NUMBER: Schema = object(&[required("customer_number", &TEXT)]);
static BRANCH: Schema = object(&[required("branch_id", &TEXT)]);
static EMAIL: Schema = object(&[required("email", &TEXT)]);

/// Kinds of member that no function above has.
static KINDS: Schema = object(&[
    optional("string", &STRING),
    optional("long", &LONG),
    optional("integer", &INTEGER),
    optional("number", &NUMBER),
    optional("any", &ANY),
    optional(
        "map",
        &Schema {
            nullable: false,
            ..of(Shape::Object {
                properties: &[],
                additional: Some(&TEXT),
            })
        },
    ),
    optional(
        "object",
        &Schema {
            nullable: false,
            ..of(Shape::Object {
                properties: &[],
                additional: None,
            })
        },
    ),
    optional(
        "list",
        &Schema {
            nullable: false,
            ..list(&AMOUNT)
        },
    ),
]);

/// The schema that a case names.
pub(super) fn named(name: &str) -> &'static Schema {
    match name {
        "create_customer" => &CREATE_CUSTOMER,
        "create_customer_v5" => &CREATE_CUSTOMER_V5,
        "address" => &ADDRESS,
        "credit_limit_request" => &CREDIT_LIMIT_REQUEST,
        "social_media" => &SOCIAL_MEDIA,
        "identity" => &IDENTITY,
        "data" => &DATA,
        "tax_residence" => &TAX_RESIDENCE,
        "user_customer_link" => &USER_CUSTOMER_LINK,
        "credit_rating" => &CREDIT_RATING,
        "credit_limit" => &CREDIT_LIMIT,
        "phone_number" => &PHONE_NUMBER,
        "customer_number" => &CUSTOMER_NUMBER,
        "branch" => &BRANCH,
        "email" => &EMAIL,
        "kinds" => &KINDS,
        _ => panic!("no schema {name}"),
    }
}
