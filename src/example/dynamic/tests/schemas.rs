//! Schemas like the contract's, written by hand.

use crate::contract::schema::{Content, Property, Schema, Shape, Text};

/// A text with nothing said of it.
const FREE: Text = Text {
    content: None,
    min_length: 0,
    max_length: None,
    pattern: None,
    choices: &[],
};

const fn schema(name: &'static str, shape: Shape) -> Schema {
    Schema {
        name: Some(name),
        shape,
        nullable: false,
        example: None,
        description: "",
    }
}

const fn text(content: Content) -> Schema {
    plain(Shape::String(Text {
        content: Some(content),
        ..FREE
    }))
}

const fn plain(shape: Shape) -> Schema {
    Schema {
        name: None,
        shape,
        nullable: false,
        example: None,
        description: "",
    }
}

const fn must(name: &'static str, schema: &'static Schema) -> Property {
    Property {
        name,
        required: true,
        schema,
    }
}

const fn may(name: &'static str, schema: &'static Schema) -> Property {
    Property {
        name,
        required: false,
        schema,
    }
}

const fn list(items: &'static Schema) -> Shape {
    Shape::Array {
        items,
        min_items: 0,
        max_items: None,
    }
}

const fn object(properties: &'static [Property]) -> Shape {
    Shape::Object {
        properties,
        additional: None,
    }
}

/// The members of an object schema.
pub(super) fn property_names(schema: &Schema) -> Vec<&'static str> {
    match schema.shape {
        Shape::Object { properties, .. } => properties.iter().map(|property| property.name).collect(),
        _ => Vec::new(),
    }
}

static UNTOLD: Schema = plain(Shape::String(FREE));
static DATE: Schema = plain(Shape::Date);
static DATE_TIME: Schema = plain(Shape::DateTime);
static DATE_TIMES: Schema = plain(list(&DATE_TIME));
static WHOLE: Schema = plain(Shape::Integer {
    minimum: None,
    maximum: None,
});
static NUMBER: Schema = plain(Shape::Number {
    minimum: None,
    maximum: None,
});
static FLAG: Schema = plain(Shape::Boolean);
static UUID: Schema = text(Content::Uuid);
static BANK_ID: Schema = text(Content::BankId);
static URL: Schema = text(Content::Url);
static EMAIL: Schema = text(Content::Email);
static PHONE: Schema = text(Content::Phone);
static FIRST: Schema = text(Content::FirstName);
static LAST: Schema = text(Content::LastName);
static LEGAL: Schema = plain(Shape::String(Text {
    content: Some(Content::PersonName),
    min_length: 1,
    max_length: Some(60),
    ..FREE
}));
static USERNAME: Schema = plain(Shape::String(Text {
    content: Some(Content::Username),
    min_length: 8,
    max_length: Some(100),
    pattern: Some(r"^[\w.@-]+$"),
    choices: &[],
}));
static CURRENCY: Schema = plain(Shape::String(Text {
    content: Some(Content::Currency),
    min_length: 3,
    max_length: Some(3),
    pattern: Some("^[A-Z]{3}$"),
    choices: &[],
}));
static NUMBER_OF_CUSTOMER: Schema = text(Content::CustomerNumber);
static AMOUNT: Schema = text(Content::Amount);
static MONEY: Schema = schema("Money", object(&[must("currency", &CURRENCY), must("amount", &AMOUNT)]));
static IMAGE: Schema = schema("Image", object(&[must("url", &URL), must("date", &DATE_TIME)]));
static WORD: Schema = text(Content::Word);
static SENTENCE: Schema = text(Content::Sentence);
static TITLE: Schema = text(Content::Title);
static SUFFIX: Schema = text(Content::NameSuffix);
static BRANCH: Schema = text(Content::BranchId);

/// A customer.
pub(super) static CUSTOMER: Schema = schema(
    "Customer",
    object(&[
        must("bank_id", &BANK_ID),
        must("customer_id", &UUID),
        must("customer_number", &NUMBER_OF_CUSTOMER),
        must("legal_name", &LEGAL),
        may("first_name", &FIRST),
        may("last_name", &LAST),
        must("mobile_phone_number", &PHONE),
        must("email", &EMAIL),
        must("face_image", &IMAGE),
        must("date_of_birth", &DATE),
        must("relationship_status", &WORD),
        must("dependants", &WHOLE),
        must("dob_of_dependants", &DATE_TIMES),
        must("credit_limit", &MONEY),
        must("highest_education_attained", &WORD),
        must("employment_status", &UNTOLD),
        must("kyc_status", &FLAG),
        must("last_ok_date", &DATE_TIME),
        may("title", &TITLE),
        may("branch_id", &BRANCH),
        may("name_suffix", &SUFFIX),
        may("website", &UNTOLD),
    ]),
);
/// The customers of a bank.
pub(super) static CUSTOMERS: Schema = schema("Customers", object(&[must("customers", &CUSTOMER_ARRAY)]));
/// Customers without a wrapper.
pub(super) static CUSTOMER_ARRAY: Schema = plain(list(&CUSTOMER));

static STREET: Schema = text(Content::Street);
static CITY: Schema = text(Content::City);
static COUNTY: Schema = text(Content::County);
static STATE: Schema = text(Content::State);
static POSTCODE: Schema = text(Content::Postcode);
static COUNTRY: Schema = plain(Shape::String(Text {
    content: Some(Content::CountryCode),
    min_length: 2,
    max_length: Some(2),
    pattern: None,
    choices: &["GB", "US", "DE", "CN", "FR"],
}));
static WORDS: Schema = plain(list(&WORD));

/// An address.
pub(super) static ADDRESS: Schema = schema(
    "Address",
    object(&[
        must("customer_address_id", &UUID),
        must("line_1", &STREET),
        must("line_2", &STREET),
        must("city", &CITY),
        must("county", &COUNTY),
        must("state", &STATE),
        must("postcode", &POSTCODE),
        must("country_code", &COUNTRY),
        may("latitude", &NUMBER),
        may("longitude", &UNTOLD),
        may("phone", &UNTOLD),
        may("iban", &UNTOLD),
        must("tags", &WORDS),
        must("status", &UNTOLD),
        must("insert_date", &DATE_TIME),
    ]),
);

static COMPANY: Schema = text(Content::Company);
static BANK: Schema = schema(
    "Bank",
    object(&[
        must("id", &BANK_ID),
        must("short_name", &COMPANY),
        must("full_name", &COMPANY),
        must("logo", &URL),
        must("website", &URL),
    ]),
);
static BANK_ARRAY: Schema = plain(list(&BANK));
/// The banks.
pub(super) static BANKS: Schema = schema("Banks", object(&[must("banks", &BANK_ARRAY)]));

static ROLE: Schema = text(Content::Role);
static ENTITLEMENT: Schema = schema(
    "Entitlement",
    object(&[
        must("entitlement_id", &UUID),
        must("role_name", &ROLE),
        must("bank_id", &BANK_ID),
    ]),
);
static ENTITLEMENT_ARRAY: Schema = plain(list(&ENTITLEMENT));
static ENTITLEMENTS: Schema = schema("Entitlements", object(&[must("list", &ENTITLEMENT_ARRAY)]));
static TOKEN: Schema = text(Content::Token);
/// A user with entitlements.
pub(super) static USER: Schema = schema(
    "User",
    object(&[
        must("user_id", &UUID),
        must("email", &EMAIL),
        must("username", &USERNAME),
        must("provider", &UNTOLD),
        must("display_name", &UNTOLD),
        must("token", &TOKEN),
        must("entitlements", &ENTITLEMENTS),
        must("tags", &WORDS),
        may("about", &SENTENCE),
        may("created_date", &DATE_TIME),
        may("updated_date", &DATE_TIME),
    ]),
);

/// A list with bounds.
pub(super) static TWO_TO_FIVE: Schema = plain(Shape::Array {
    items: &UUID,
    min_items: 2,
    max_items: Some(5),
});

/// The schemas for which all seeds should differ.
pub(super) static ALL: &[&Schema] = &[&CUSTOMER, &CUSTOMERS, &ADDRESS, &BANKS, &USER, &TWO_TO_FIVE];
