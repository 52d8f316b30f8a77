//! Generated from openapi/atm.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// A cash machine in the form of v1.4.0: name, address and place.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJson {
    /// Id of the ATM.
    pub id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::branch::AddressJsonV140,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
}
/// Table of [`AtmJson`].
pub static ATM_JSON: schema::Schema = schema::Schema {
    name: Some("AtmJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the ATM.",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::branch::ADDRESS_JSON_V140,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_JSON_V140,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine in the form of v1.4.0: name, address and place.",
};
/// Data about the data: the license.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MetaJsonV140 {
    /// Licence under which the data may be used.
    pub license: super::atm::LicenseJsonV140,
}
/// Table of [`MetaJsonV140`].
pub static META_JSON_V140: schema::Schema = schema::Schema {
    name: Some("MetaJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "license",
                required: true,
                schema: &super::atm::LICENSE_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data about the data: the license.",
};
/// License under which the data may be used.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LicenseJsonV140 {
    /// Short name of the licence, for example `ODbL-1.0`.
    pub id: String,
    /// Name of the licence.
    pub name: String,
}
/// Table of [`LicenseJsonV140`].
pub static LICENSE_JSON_V140: schema::Schema = schema::Schema {
    name: Some("LicenseJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Short name of the licence, for example `ODbL-1.0`.",
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
                    description: "Name of the licence.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "License under which the data may be used.",
};
/// Place on the map: latitude and longitude.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LocationJsonV140 {
    /// Degrees north, from -90 to 90.
    pub latitude: f64,
    /// Degrees east, from -180 to 180.
    pub longitude: f64,
}
/// Table of [`LocationJsonV140`].
pub static LOCATION_JSON_V140: schema::Schema = schema::Schema {
    name: Some("LocationJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "latitude",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Degrees north, from -90 to 90.",
                },
            },
            schema::Property {
                name: "longitude",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Degrees east, from -180 to 180.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place on the map: latitude and longitude.",
};
/// A cash machine with its bank, in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV220 {
    /// Id of the ATM.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::branch::AddressJsonV140,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
}
/// Table of [`AtmJsonV220`].
pub static ATM_JSON_V220: schema::Schema = schema::Schema {
    name: Some("AtmJsonV220"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::branch::ADDRESS_JSON_V140,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_JSON_V140,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine with its bank, in the form of v2.2.0.",
};
/// A cash machine with opening hours, in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV300 {
    /// Id of the ATM.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: Option<String>,
    /// Further information, as free text.
    pub more_info: Option<String>,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
}
/// Table of [`AtmJsonV300`].
pub static ATM_JSON_V300: schema::Schema = schema::Schema {
    name: Some("AtmJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_JSON_V140,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    nullable: true,
                    example: None,
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine with opening hours, in the form of v3.0.0.",
};
/// When it opens and closes on one day.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OpeningTimesV300 {
    /// Time of opening, for example `10:00`.
    pub opening_time: Option<String>,
    /// Time of closing, for example `18:00`.
    pub closing_time: Option<String>,
}
/// Table of [`OpeningTimesV300`].
pub static OPENING_TIMES_V300: schema::Schema = schema::Schema {
    name: Some("OpeningTimesV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "opening_time",
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
                    description: "Time of opening, for example `10:00`.",
                },
            },
            schema::Property {
                name: "closing_time",
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
                    description: "Time of closing, for example `18:00`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "When it opens and closes on one day.",
};
/// Postal address with county and country code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddressJsonV300 {
    /// First line of the address, usually street and number.
    pub line_1: String,
    /// Second line of the address; may be empty.
    pub line_2: String,
    /// Third line of the address; may be empty.
    pub line_3: String,
    /// City or town.
    pub city: String,
    /// County or district; may be empty.
    pub county: Option<String>,
    /// State or province.
    pub state: String,
    /// Postal code.
    pub postcode: String,
    /// Two-letter country code, for example `DE`.
    pub country_code: String,
}
/// Table of [`AddressJsonV300`].
pub static ADDRESS_JSON_V300: schema::Schema = schema::Schema {
    name: Some("AddressJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
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
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Second line of the address; may be empty.",
                },
            },
            schema::Property {
                name: "line_3",
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
                    description: "Third line of the address; may be empty.",
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
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::County),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "County or district; may be empty.",
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
                    nullable: false,
                    example: None,
                    description: "State or province.",
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
                    nullable: false,
                    example: None,
                    description: "Postal code.",
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
                    nullable: false,
                    example: None,
                    description: "Two-letter country code, for example `DE`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Postal address with county and country code.",
};
/// A cash machine with services and fees, in the form of v4.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV400 {
    /// Id of the ATM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: Option<String>,
    /// Further information, as free text.
    pub more_info: Option<String>,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
    /// Languages in which the ATM can be used.
    pub supported_languages: Vec<String>,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    pub services: Vec<String>,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    pub accessibility_features: Vec<String>,
    /// Currencies that the ATM gives out.
    pub supported_currencies: Vec<String>,
    /// Remarks on the ATM, as free texts.
    pub notes: Vec<String>,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    pub location_categories: Vec<String>,
    /// Smallest amount that can be withdrawn.
    pub minimum_withdrawal: String,
    /// Id of the branch that looks after the ATM.
    pub branch_identification: String,
    /// Identifier of the site where the ATM stands.
    pub site_identification: String,
    /// Name of the site where the ATM stands.
    pub site_name: String,
    /// Fee for withdrawing cash with a card of the country.
    pub cash_withdrawal_national_fee: String,
    /// Fee for withdrawing cash with a foreign card.
    pub cash_withdrawal_international_fee: String,
    /// Fee for asking the balance at the ATM.
    pub balance_inquiry_fee: String,
}
/// Table of [`AtmJsonV400`].
pub static ATM_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_JSON_V140,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    nullable: true,
                    example: None,
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    description: "Languages in which the ATM can be used.",
                },
            },
            schema::Property {
                name: "services",
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
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    description: "Currencies that the ATM gives out.",
                },
            },
            schema::Property {
                name: "notes",
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
                    description: "Remarks on the ATM, as free texts.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
            schema::Property {
                name: "minimum_withdrawal",
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
                    nullable: false,
                    example: None,
                    description: "Smallest amount that can be withdrawn.",
                },
            },
            schema::Property {
                name: "branch_identification",
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
                    description: "Id of the branch that looks after the ATM.",
                },
            },
            schema::Property {
                name: "site_identification",
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
                    description: "Identifier of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "site_name",
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
                    description: "Name of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_national_fee",
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
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a card of the country.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_international_fee",
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
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a foreign card.",
                },
            },
            schema::Property {
                name: "balance_inquiry_fee",
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
                    nullable: false,
                    example: None,
                    description: "Fee for asking the balance at the ATM.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine with services and fees, in the form of v4.0.0.",
};
/// List of cash machines.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmsJsonV400 {
    /// ATMs of the bank; empty if there is none.
    pub atms: Vec<super::atm::AtmJsonV400>,
}
/// Table of [`AtmsJsonV400`].
pub static ATMS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atms",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "ATMs of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of cash machines.",
};
/// A cash machine and its aids for people with disabilities.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmAccessibilityFeaturesJson {
    /// Id of the ATM.
    pub atm_id: String,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    pub accessibility_features: Vec<String>,
}
/// Table of [`AtmAccessibilityFeaturesJson`].
pub static ATM_ACCESSIBILITY_FEATURES_JSON: schema::Schema = schema::Schema {
    name: Some("AtmAccessibilityFeaturesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine and its aids for people with disabilities.",
};
/// A cash machine and the kinds of place where it stands.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmLocationCategoriesResponseJsonV400 {
    /// Id of the ATM.
    pub atm_id: String,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    pub location_categories: Vec<String>,
}
/// Table of [`AtmLocationCategoriesResponseJsonV400`].
pub static ATM_LOCATION_CATEGORIES_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmLocationCategoriesResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine and the kinds of place where it stands.",
};
/// A cash machine and its notes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmNotesResponseJsonV400 {
    /// Id of the ATM.
    pub atm_id: String,
    /// Remarks on the ATM, as free texts.
    pub notes: Vec<String>,
}
/// Table of [`AtmNotesResponseJsonV400`].
pub static ATM_NOTES_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmNotesResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "notes",
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
                    description: "Remarks on the ATM, as free texts.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine and its notes.",
};
/// A cash machine and its services.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmServicesResponseJsonV400 {
    /// Id of the ATM.
    pub atm_id: String,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    pub services: Vec<String>,
}
/// Table of [`AtmServicesResponseJsonV400`].
pub static ATM_SERVICES_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmServicesResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "services",
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
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine and its services.",
};
/// A cash machine and its currencies.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmSupportedCurrenciesJson {
    /// Id of the ATM.
    pub atm_id: String,
    /// Currencies that the ATM gives out.
    pub supported_currencies: Vec<String>,
}
/// Table of [`AtmSupportedCurrenciesJson`].
pub static ATM_SUPPORTED_CURRENCIES_JSON: schema::Schema = schema::Schema {
    name: Some("AtmSupportedCurrenciesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    description: "Currencies that the ATM gives out.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine and its currencies.",
};
/// A cash machine and its languages.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmSupportedLanguagesJson {
    /// Id of the ATM.
    pub atm_id: String,
    /// Languages in which the ATM can be used.
    pub supported_languages: Vec<String>,
}
/// Table of [`AtmSupportedLanguagesJson`].
pub static ATM_SUPPORTED_LANGUAGES_JSON: schema::Schema = schema::Schema {
    name: Some("AtmSupportedLanguagesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    description: "Languages in which the ATM can be used.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine and its languages.",
};
/// A cash machine with services, fees and attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV510 {
    /// Id of the ATM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: Option<String>,
    /// Further information, as free text.
    pub more_info: Option<String>,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
    /// Languages in which the ATM can be used.
    pub supported_languages: Vec<String>,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    pub services: Vec<String>,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    pub accessibility_features: Vec<String>,
    /// Currencies that the ATM gives out.
    pub supported_currencies: Vec<String>,
    /// Remarks on the ATM, as free texts.
    pub notes: Vec<String>,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    pub location_categories: Vec<String>,
    /// Smallest amount that can be withdrawn.
    pub minimum_withdrawal: String,
    /// Id of the branch that looks after the ATM.
    pub branch_identification: String,
    /// Identifier of the site where the ATM stands.
    pub site_identification: String,
    /// Name of the site where the ATM stands.
    pub site_name: String,
    /// Fee for withdrawing cash with a card of the country.
    pub cash_withdrawal_national_fee: String,
    /// Fee for withdrawing cash with a foreign card.
    pub cash_withdrawal_international_fee: String,
    /// Fee for asking the balance at the ATM.
    pub balance_inquiry_fee: String,
    /// Kind of the ATM, as free text.
    pub atm_type: String,
    /// Phone number for questions about the ATM.
    pub phone: String,
    /// Attributes of the ATM; empty if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<super::atm::AtmAttributeResponseJsonV510>>,
}
/// Table of [`AtmJsonV510`].
pub static ATM_JSON_V510: schema::Schema = schema::Schema {
    name: Some("AtmJsonV510"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_JSON_V140,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    nullable: true,
                    example: None,
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    description: "Languages in which the ATM can be used.",
                },
            },
            schema::Property {
                name: "services",
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
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    description: "Currencies that the ATM gives out.",
                },
            },
            schema::Property {
                name: "notes",
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
                    description: "Remarks on the ATM, as free texts.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
            schema::Property {
                name: "minimum_withdrawal",
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
                    nullable: false,
                    example: None,
                    description: "Smallest amount that can be withdrawn.",
                },
            },
            schema::Property {
                name: "branch_identification",
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
                    description: "Id of the branch that looks after the ATM.",
                },
            },
            schema::Property {
                name: "site_identification",
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
                    description: "Identifier of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "site_name",
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
                    description: "Name of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_national_fee",
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
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a card of the country.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_international_fee",
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
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a foreign card.",
                },
            },
            schema::Property {
                name: "balance_inquiry_fee",
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
                    nullable: false,
                    example: None,
                    description: "Fee for asking the balance at the ATM.",
                },
            },
            schema::Property {
                name: "atm_type",
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
                    description: "Kind of the ATM, as free text.",
                },
            },
            schema::Property {
                name: "phone",
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
                    nullable: false,
                    example: None,
                    description: "Phone number for questions about the ATM.",
                },
            },
            schema::Property {
                name: "attributes",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_ATTRIBUTE_RESPONSE_JSON_V510,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the ATM; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A cash machine with services, fees and attributes.",
};
/// Additional named value of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmAttributeResponseJsonV510 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the ATM.
    pub atm_id: String,
    /// Id of the ATM attribute.
    pub atm_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
    /// Whether the attribute is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}
/// Table of [`AtmAttributeResponseJsonV510`].
pub static ATM_ATTRIBUTE_RESPONSE_JSON_V510: schema::Schema = schema::Schema {
    name: Some("AtmAttributeResponseJsonV510"),
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
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "atm_attribute_id",
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
                    description: "Id of the ATM attribute.",
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
            schema::Property {
                name: "is_active",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a cash machine.",
};
/// List of the attributes of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmAttributesResponseJsonV510 {
    /// Attributes of the ATM; empty if there is none.
    pub atm_attributes: Vec<super::atm::AtmAttributeResponseJsonV510>,
}
/// Table of [`AtmAttributesResponseJsonV510`].
pub static ATM_ATTRIBUTES_RESPONSE_JSON_V510: schema::Schema = schema::Schema {
    name: Some("AtmAttributesResponseJsonV510"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atm_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_ATTRIBUTE_RESPONSE_JSON_V510,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the ATM; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the attributes of a cash machine.",
};
/// List of cash machines.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmsJsonV510 {
    /// ATMs of the bank; empty if there is none.
    pub atms: Vec<super::atm::AtmJsonV510>,
}
/// Table of [`AtmsJsonV510`].
pub static ATMS_JSON_V510: schema::Schema = schema::Schema {
    name: Some("AtmsJsonV510"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atms",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_JSON_V510,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "ATMs of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of cash machines.",
};
/// Place on the map: latitude and longitude.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LocationPlainJSON {
    /// Degrees north, from -90 to 90.
    pub latitude: f64,
    /// Degrees east, from -180 to 180.
    pub longitude: f64,
}
/// Table of [`LocationPlainJSON`].
pub static LOCATION_PLAIN_JSON: schema::Schema = schema::Schema {
    name: Some("LocationPlainJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "latitude",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Degrees north, from -90 to 90.",
                },
            },
            schema::Property {
                name: "longitude",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Number {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Degrees east, from -180 to 180.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place on the map: latitude and longitude.",
};
/// Data about the data: the license.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MetaJsonV140Request {
    /// Licence under which the data may be used.
    pub license: super::atm::LicenseJsonV140Request,
}
/// Table of [`MetaJsonV140Request`].
pub static META_JSON_V140_REQUEST: schema::Schema = schema::Schema {
    name: Some("MetaJsonV140Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "license",
                required: true,
                schema: &super::atm::LICENSE_JSON_V140_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data about the data: the license.",
};
/// License under which the data may be used.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LicenseJsonV140Request {
    /// Short name of the licence, for example `ODbL-1.0`.
    pub id: String,
    /// Name of the licence.
    pub name: String,
}
/// Table of [`LicenseJsonV140Request`].
pub static LICENSE_JSON_V140_REQUEST: schema::Schema = schema::Schema {
    name: Some("LicenseJsonV140Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Short name of the licence, for example `ODbL-1.0`.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the licence.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "License under which the data may be used.",
};
/// Data for a new cash machine in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV220Request {
    /// Id of the ATM.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::branch::AddressJsonV140Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
}
/// Table of [`AtmJsonV220Request`].
pub static ATM_JSON_V220_REQUEST: schema::Schema = schema::Schema {
    name: Some("AtmJsonV220Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::branch::ADDRESS_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new cash machine in the form of v2.2.0.",
};
/// Data for a new cash machine in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV300Request {
    /// Id of the ATM.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
}
/// Table of [`AtmJsonV300Request`].
pub static ATM_JSON_V300_REQUEST: schema::Schema = schema::Schema {
    name: Some("AtmJsonV300Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300_REQUEST,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new cash machine in the form of v3.0.0.",
};
/// When it opens and closes on one day.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OpeningTimesV300Request {
    /// Time of opening, for example `10:00`.
    pub opening_time: String,
    /// Time of closing, for example `18:00`.
    pub closing_time: String,
}
/// Table of [`OpeningTimesV300Request`].
pub static OPENING_TIMES_V300_REQUEST: schema::Schema = schema::Schema {
    name: Some("OpeningTimesV300Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "opening_time",
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
                    description: "Time of opening, for example `10:00`.",
                },
            },
            schema::Property {
                name: "closing_time",
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
                    description: "Time of closing, for example `18:00`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "When it opens and closes on one day.",
};
/// Postal address with county and country code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddressJsonV300Request {
    /// First line of the address, usually street and number.
    pub line_1: String,
    /// Second line of the address; may be empty.
    pub line_2: String,
    /// Third line of the address; may be empty.
    pub line_3: String,
    /// City or town.
    pub city: String,
    /// County or district; may be empty.
    pub county: String,
    /// State or province.
    pub state: String,
    /// Postal code.
    pub postcode: String,
    /// Two-letter country code, for example `DE`.
    pub country_code: String,
}
/// Table of [`AddressJsonV300Request`].
pub static ADDRESS_JSON_V300_REQUEST: schema::Schema = schema::Schema {
    name: Some("AddressJsonV300Request"),
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
                        max_length: None,
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
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Second line of the address; may be empty.",
                },
            },
            schema::Property {
                name: "line_3",
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
                    description: "Third line of the address; may be empty.",
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
                        max_length: None,
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
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "County or district; may be empty.",
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
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "State or province.",
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
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Postal code.",
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
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Two-letter country code, for example `DE`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Postal address with county and country code.",
};
/// Data for a new cash machine in the form of v4.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV400Request {
    /// Id of the ATM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
    /// Languages in which the ATM can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_languages: Option<Vec<String>>,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility_features: Option<Vec<String>>,
    /// Currencies that the ATM gives out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_currencies: Option<Vec<String>>,
    /// Remarks on the ATM, as free texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_categories: Option<Vec<String>>,
    /// Smallest amount that can be withdrawn.
    pub minimum_withdrawal: String,
    /// Id of the branch that looks after the ATM.
    pub branch_identification: String,
    /// Identifier of the site where the ATM stands.
    pub site_identification: String,
    /// Name of the site where the ATM stands.
    pub site_name: String,
    /// Fee for withdrawing cash with a card of the country.
    pub cash_withdrawal_national_fee: String,
    /// Fee for withdrawing cash with a foreign card.
    pub cash_withdrawal_international_fee: String,
    /// Fee for asking the balance at the ATM.
    pub balance_inquiry_fee: String,
}
/// Table of [`AtmJsonV400Request`].
pub static ATM_JSON_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("AtmJsonV400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: false,
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300_REQUEST,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    nullable: false,
                    example: None,
                    description: "Languages in which the ATM can be used.",
                },
            },
            schema::Property {
                name: "services",
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
                    nullable: false,
                    example: None,
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    nullable: false,
                    example: None,
                    description: "Currencies that the ATM gives out.",
                },
            },
            schema::Property {
                name: "notes",
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
                    nullable: false,
                    example: None,
                    description: "Remarks on the ATM, as free texts.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
            schema::Property {
                name: "minimum_withdrawal",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Smallest amount that can be withdrawn.",
                },
            },
            schema::Property {
                name: "branch_identification",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the ATM.",
                },
            },
            schema::Property {
                name: "site_identification",
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
                    description: "Identifier of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "site_name",
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
                    description: "Name of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_national_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a card of the country.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_international_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a foreign card.",
                },
            },
            schema::Property {
                name: "balance_inquiry_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for asking the balance at the ATM.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new cash machine in the form of v4.0.0.",
};
/// Named value to be stored, with its type and whether it is active.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankAttributeJsonV400 {
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
    /// Whether the attribute is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}
/// Table of [`BankAttributeJsonV400`].
pub static BANK_ATTRIBUTE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("BankAttributeJsonV400"),
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
                    shape: schema::Shape::Text(schema::Text {
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
                    shape: schema::Shape::Text(schema::Text {
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
                name: "is_active",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Named value to be stored, with its type and whether it is active.",
};
/// New values of a cash machine in the form of v4.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAtmV400Json {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
    /// Languages in which the ATM can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_languages: Option<Vec<String>>,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility_features: Option<Vec<String>>,
    /// Currencies that the ATM gives out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_currencies: Option<Vec<String>>,
    /// Remarks on the ATM, as free texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_categories: Option<Vec<String>>,
    /// Smallest amount that can be withdrawn.
    pub minimum_withdrawal: String,
    /// Id of the branch that looks after the ATM.
    pub branch_identification: String,
    /// Identifier of the site where the ATM stands.
    pub site_identification: String,
    /// Name of the site where the ATM stands.
    pub site_name: String,
    /// Fee for withdrawing cash with a card of the country.
    pub cash_withdrawal_national_fee: String,
    /// Fee for withdrawing cash with a foreign card.
    pub cash_withdrawal_international_fee: String,
    /// Fee for asking the balance at the ATM.
    pub balance_inquiry_fee: String,
}
/// Table of [`UpdateAtmV400Json`].
pub static UPDATE_ATM_V400_JSON: schema::Schema = schema::Schema {
    name: Some("UpdateAtmV400Json"),
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
                name: "name",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300_REQUEST,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    nullable: false,
                    example: None,
                    description: "Languages in which the ATM can be used.",
                },
            },
            schema::Property {
                name: "services",
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
                    nullable: false,
                    example: None,
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    nullable: false,
                    example: None,
                    description: "Currencies that the ATM gives out.",
                },
            },
            schema::Property {
                name: "notes",
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
                    nullable: false,
                    example: None,
                    description: "Remarks on the ATM, as free texts.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
            schema::Property {
                name: "minimum_withdrawal",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Smallest amount that can be withdrawn.",
                },
            },
            schema::Property {
                name: "branch_identification",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the ATM.",
                },
            },
            schema::Property {
                name: "site_identification",
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
                    description: "Identifier of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "site_name",
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
                    description: "Name of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_national_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a card of the country.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_international_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a foreign card.",
                },
            },
            schema::Property {
                name: "balance_inquiry_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for asking the balance at the ATM.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a cash machine in the form of v4.0.0.",
};
/// Aids of a cash machine for people with disabilities.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccessibilityFeaturesJson {
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility_features: Option<Vec<String>>,
}
/// Table of [`AccessibilityFeaturesJson`].
pub static ACCESSIBILITY_FEATURES_JSON: schema::Schema = schema::Schema {
    name: Some("AccessibilityFeaturesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accessibility_features",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Aids of a cash machine for people with disabilities.",
};
/// Kinds of place where a cash machine stands.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmLocationCategoriesJsonV400 {
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_categories: Option<Vec<String>>,
}
/// Table of [`AtmLocationCategoriesJsonV400`].
pub static ATM_LOCATION_CATEGORIES_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmLocationCategoriesJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "location_categories",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Kinds of place where a cash machine stands.",
};
/// Notes on a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmNotesJsonV400 {
    /// Remarks on the ATM, as free texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
}
/// Table of [`AtmNotesJsonV400`].
pub static ATM_NOTES_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmNotesJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "notes",
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
                    nullable: false,
                    example: None,
                    description: "Remarks on the ATM, as free texts.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Notes on a cash machine.",
};
/// Services of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmServicesJsonV400 {
    /// Codes of what can be done at the ATM, for example `ATBP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
}
/// Table of [`AtmServicesJsonV400`].
pub static ATM_SERVICES_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AtmServicesJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "services",
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
                    nullable: false,
                    example: None,
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Services of a cash machine.",
};
/// Currencies of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SupportedCurrenciesJson {
    /// Currencies that the ATM gives out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_currencies: Option<Vec<String>>,
}
/// Table of [`SupportedCurrenciesJson`].
pub static SUPPORTED_CURRENCIES_JSON: schema::Schema = schema::Schema {
    name: Some("SupportedCurrenciesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "supported_currencies",
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
                    nullable: false,
                    example: None,
                    description: "Currencies that the ATM gives out.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Currencies of a cash machine.",
};
/// Languages of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SupportedLanguagesJson {
    /// Languages in which the ATM can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_languages: Option<Vec<String>>,
}
/// Table of [`SupportedLanguagesJson`].
pub static SUPPORTED_LANGUAGES_JSON: schema::Schema = schema::Schema {
    name: Some("SupportedLanguagesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "supported_languages",
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
                    nullable: false,
                    example: None,
                    description: "Languages in which the ATM can be used.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Languages of a cash machine.",
};
/// Data for a new cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV510Request {
    /// Id of the ATM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
    /// Languages in which the ATM can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_languages: Option<Vec<String>>,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility_features: Option<Vec<String>>,
    /// Currencies that the ATM gives out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_currencies: Option<Vec<String>>,
    /// Remarks on the ATM, as free texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_categories: Option<Vec<String>>,
    /// Smallest amount that can be withdrawn.
    pub minimum_withdrawal: String,
    /// Id of the branch that looks after the ATM.
    pub branch_identification: String,
    /// Identifier of the site where the ATM stands.
    pub site_identification: String,
    /// Name of the site where the ATM stands.
    pub site_name: String,
    /// Fee for withdrawing cash with a card of the country.
    pub cash_withdrawal_national_fee: String,
    /// Fee for withdrawing cash with a foreign card.
    pub cash_withdrawal_international_fee: String,
    /// Fee for asking the balance at the ATM.
    pub balance_inquiry_fee: String,
    /// Kind of the ATM, as free text.
    pub atm_type: String,
    /// Phone number for questions about the ATM.
    pub phone: String,
    /// Attributes of the ATM; empty if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<super::atm::AtmAttributeResponseJsonV510Request>>,
}
/// Table of [`AtmJsonV510Request`].
pub static ATM_JSON_V510_REQUEST: schema::Schema = schema::Schema {
    name: Some("AtmJsonV510Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: false,
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
                    description: "Id of the ATM.",
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
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300_REQUEST,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    nullable: false,
                    example: None,
                    description: "Languages in which the ATM can be used.",
                },
            },
            schema::Property {
                name: "services",
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
                    nullable: false,
                    example: None,
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    nullable: false,
                    example: None,
                    description: "Currencies that the ATM gives out.",
                },
            },
            schema::Property {
                name: "notes",
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
                    nullable: false,
                    example: None,
                    description: "Remarks on the ATM, as free texts.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
            schema::Property {
                name: "minimum_withdrawal",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Smallest amount that can be withdrawn.",
                },
            },
            schema::Property {
                name: "branch_identification",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the ATM.",
                },
            },
            schema::Property {
                name: "site_identification",
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
                    description: "Identifier of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "site_name",
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
                    description: "Name of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_national_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a card of the country.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_international_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a foreign card.",
                },
            },
            schema::Property {
                name: "balance_inquiry_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for asking the balance at the ATM.",
                },
            },
            schema::Property {
                name: "atm_type",
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
                    description: "Kind of the ATM, as free text.",
                },
            },
            schema::Property {
                name: "phone",
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
                    description: "Phone number for questions about the ATM.",
                },
            },
            schema::Property {
                name: "attributes",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_ATTRIBUTE_RESPONSE_JSON_V510_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the ATM; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new cash machine.",
};
/// Named value of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmAttributeResponseJsonV510Request {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the ATM.
    pub atm_id: String,
    /// Id of the ATM attribute.
    pub atm_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
    /// Whether the attribute is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}
/// Table of [`AtmAttributeResponseJsonV510Request`].
pub static ATM_ATTRIBUTE_RESPONSE_JSON_V510_REQUEST: schema::Schema = schema::Schema {
    name: Some("AtmAttributeResponseJsonV510Request"),
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
                name: "atm_id",
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
                    description: "Id of the ATM.",
                },
            },
            schema::Property {
                name: "atm_attribute_id",
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
                    description: "Id of the ATM attribute.",
                },
            },
            schema::Property {
                name: "name",
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
                    description: "Name of the attribute.",
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
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
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
                name: "is_active",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Named value of a cash machine.",
};
/// New values of a cash machine.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdateAtmV510Json {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the ATM.
    pub name: String,
    /// Postal address of the ATM.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours on Monday.
    pub monday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Tuesday.
    pub tuesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Wednesday.
    pub wednesday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Thursday.
    pub thursday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Friday.
    pub friday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Saturday.
    pub saturday: super::atm::OpeningTimesV300Request,
    /// Opening hours on Sunday.
    pub sunday: super::atm::OpeningTimesV300Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// Kind of place where the ATM stands, for example `Full service store`.
    pub located_at: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.
    pub has_deposit_capability: String,
    /// Languages in which the ATM can be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_languages: Option<Vec<String>>,
    /// Codes of what can be done at the ATM, for example `ATBP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Vec<String>>,
    /// Codes of the facilities for people with disabilities, for example `ATAC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessibility_features: Option<Vec<String>>,
    /// Currencies that the ATM gives out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported_currencies: Option<Vec<String>>,
    /// Remarks on the ATM, as free texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<String>>,
    /// Codes of the kind of place where the ATM stands, for example `ATBI`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_categories: Option<Vec<String>>,
    /// Smallest amount that can be withdrawn.
    pub minimum_withdrawal: String,
    /// Id of the branch that looks after the ATM.
    pub branch_identification: String,
    /// Identifier of the site where the ATM stands.
    pub site_identification: String,
    /// Name of the site where the ATM stands.
    pub site_name: String,
    /// Fee for withdrawing cash with a card of the country.
    pub cash_withdrawal_national_fee: String,
    /// Fee for withdrawing cash with a foreign card.
    pub cash_withdrawal_international_fee: String,
    /// Fee for asking the balance at the ATM.
    pub balance_inquiry_fee: String,
    /// Kind of the ATM, as free text.
    pub atm_type: String,
    /// Phone number for questions about the ATM.
    pub phone: String,
}
/// Table of [`UpdateAtmV510Json`].
pub static UPDATE_ATM_V510_JSON: schema::Schema = schema::Schema {
    name: Some("UpdateAtmV510Json"),
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
                name: "name",
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
                    description: "Name of the ATM.",
                },
            },
            schema::Property {
                name: "address",
                required: true,
                schema: &super::atm::ADDRESS_JSON_V300_REQUEST,
            },
            schema::Property {
                name: "location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140_REQUEST,
            },
            schema::Property {
                name: "monday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &super::atm::OPENING_TIMES_V300_REQUEST,
            },
            schema::Property {
                name: "is_accessible",
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
                    description: "Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "located_at",
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
                    description: "Kind of place where the ATM stands, for example `Full service store`.",
                },
            },
            schema::Property {
                name: "more_info",
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
                    description: "Further information, as free text.",
                },
            },
            schema::Property {
                name: "has_deposit_capability",
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
                    description: "Whether money can be paid in at the ATM: `true`, `false`, or empty if unknown.",
                },
            },
            schema::Property {
                name: "supported_languages",
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
                    nullable: false,
                    example: None,
                    description: "Languages in which the ATM can be used.",
                },
            },
            schema::Property {
                name: "services",
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
                    nullable: false,
                    example: None,
                    description: "Codes of what can be done at the ATM, for example `ATBP`.",
                },
            },
            schema::Property {
                name: "accessibility_features",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the facilities for people with disabilities, for example `ATAC`.",
                },
            },
            schema::Property {
                name: "supported_currencies",
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
                    nullable: false,
                    example: None,
                    description: "Currencies that the ATM gives out.",
                },
            },
            schema::Property {
                name: "notes",
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
                    nullable: false,
                    example: None,
                    description: "Remarks on the ATM, as free texts.",
                },
            },
            schema::Property {
                name: "location_categories",
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
                    nullable: false,
                    example: None,
                    description: "Codes of the kind of place where the ATM stands, for example `ATBI`.",
                },
            },
            schema::Property {
                name: "minimum_withdrawal",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Smallest amount that can be withdrawn.",
                },
            },
            schema::Property {
                name: "branch_identification",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the branch that looks after the ATM.",
                },
            },
            schema::Property {
                name: "site_identification",
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
                    description: "Identifier of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "site_name",
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
                    description: "Name of the site where the ATM stands.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_national_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a card of the country.",
                },
            },
            schema::Property {
                name: "cash_withdrawal_international_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for withdrawing cash with a foreign card.",
                },
            },
            schema::Property {
                name: "balance_inquiry_fee",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Amount),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Fee for asking the balance at the ATM.",
                },
            },
            schema::Property {
                name: "atm_type",
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
                    description: "Kind of the ATM, as free text.",
                },
            },
            schema::Property {
                name: "phone",
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
                    description: "Phone number for questions about the ATM.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a cash machine.",
};
/// The ATMs of the bank, possibly none.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmJsonV300sInAtms {
    /// ATMs of the bank; empty if there is none.
    pub atms: Vec<super::atm::AtmJsonV300>,
}
/// Table of [`AtmJsonV300sInAtms`].
pub static ATM_JSON_V300S_IN_ATMS: schema::Schema = schema::Schema {
    name: Some("AtmJsonV300sInAtms"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atms",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "ATMs of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The ATMs of the bank, possibly none.",
};
/// What `OBPv2.2.0-createAtm` answers.
pub type CreateAtmV220Response = crate::answer::Created<super::atm::AtmJsonV220>;
/// What `OBPv3.0.0-createAtm` answers.
pub type CreateAtmV300Response = crate::answer::Created<super::atm::AtmJsonV300>;
/// What `OBPv3.0.0-getAtms` answers.
pub type GetAtmsV300Response = crate::answer::Ok<super::atm::AtmJsonV300sInAtms>;
/// What `OBPv4.0.0-createAtm` answers.
pub type CreateAtmV400Response = crate::answer::Created<super::atm::AtmJsonV400>;
/// What `OBPv4.0.0-getAtms` answers.
pub type GetAtmsV400Response = crate::answer::Ok<super::atm::AtmsJsonV400>;
/// What `OBPv5.1.0-createAtm` answers.
pub type CreateAtmV510Response = crate::answer::Created<super::atm::AtmJsonV510>;
/// What `OBPv5.1.0-getAtms` answers.
pub type GetAtmsV510Response = crate::answer::Ok<super::atm::AtmsJsonV510>;
/// What `OBPv2.1.0-getAtm` answers.
pub type GetAtmV210Response = crate::answer::Ok<super::atm::AtmJson>;
/// What `OBPv3.0.0-getAtm` answers.
pub type GetAtmV300Response = crate::answer::Ok<super::atm::AtmJsonV300>;
/// What `OBPv4.0.0-deleteAtm` answers.
pub type DeleteAtmV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getAtm` answers.
pub type GetAtmV400Response = crate::answer::Ok<super::atm::AtmJsonV400>;
/// What `OBPv4.0.0-updateAtm` answers.
pub type UpdateAtmV400Response = crate::answer::Created<super::atm::AtmJsonV400>;
/// What `OBPv5.1.0-deleteAtm` answers.
pub type DeleteAtmV510Response = crate::answer::empty::NoContent;
/// What `OBPv5.1.0-getAtm` answers.
pub type GetAtmV510Response = crate::answer::Ok<super::atm::AtmJsonV510>;
/// What `OBPv5.1.0-updateAtm` answers.
pub type UpdateAtmV510Response = crate::answer::Created<super::atm::AtmJsonV510>;
/// What `OBPv4.0.0-updateAtmAccessibilityFeatures` answers.
pub type UpdateAtmAccessibilityFeaturesV400Response = crate::answer::Created<
    super::atm::AtmAccessibilityFeaturesJson,
>;
/// What `OBPv5.1.0-createAtmAttribute` answers.
pub type CreateAtmAttributeV510Response = crate::answer::Created<
    super::atm::AtmAttributeResponseJsonV510,
>;
/// What `OBPv5.1.0-getAtmAttributes` answers.
pub type GetAtmAttributesV510Response = crate::answer::Ok<
    super::atm::AtmAttributesResponseJsonV510,
>;
/// What `OBPv5.1.0-deleteAtmAttribute` answers.
pub type DeleteAtmAttributeV510Response = crate::answer::empty::NoContent;
/// What `OBPv5.1.0-getAtmAttribute` answers.
pub type GetAtmAttributeV510Response = crate::answer::Ok<
    super::atm::AtmAttributeResponseJsonV510,
>;
/// What `OBPv5.1.0-updateAtmAttribute` answers.
pub type UpdateAtmAttributeV510Response = crate::answer::Ok<
    super::atm::AtmAttributeResponseJsonV510,
>;
/// What `OBPv4.0.0-updateAtmLocationCategories` answers.
pub type UpdateAtmLocationCategoriesV400Response = crate::answer::Created<
    super::atm::AtmLocationCategoriesResponseJsonV400,
>;
/// What `OBPv4.0.0-updateAtmNotes` answers.
pub type UpdateAtmNotesV400Response = crate::answer::Created<
    super::atm::AtmNotesResponseJsonV400,
>;
/// What `OBPv4.0.0-updateAtmServices` answers.
pub type UpdateAtmServicesV400Response = crate::answer::Created<
    super::atm::AtmServicesResponseJsonV400,
>;
/// What `OBPv4.0.0-updateAtmSupportedCurrencies` answers.
pub type UpdateAtmSupportedCurrenciesV400Response = crate::answer::Created<
    super::atm::AtmSupportedCurrenciesJson,
>;
/// What `OBPv4.0.0-updateAtmSupportedLanguages` answers.
pub type UpdateAtmSupportedLanguagesV400Response = crate::answer::Created<
    super::atm::AtmSupportedLanguagesJson,
>;
/// The operations of `atm.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AtmApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create an ATM (v2.2.0: place and licence only) (`OBPv2.2.0-createAtm`).
    fn create_atm_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::atm::AtmJsonV220Request>,
    ) -> impl Future<
        Output = Result<CreateAtmV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAtmV220Response::Created(call.example())) }
    }
    /// Create an ATM (v3.0.0: with opening times) (`OBPv3.0.0-createAtm`).
    fn create_atm_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::atm::AtmJsonV300Request>,
    ) -> impl Future<
        Output = Result<CreateAtmV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAtmV300Response::Created(call.example())) }
    }
    /// List the ATMs of a bank (v3.0.0: with opening times) (`OBPv3.0.0-getAtms`).
    fn get_atms_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetAtmsV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmsV300Response::Ok(call.example())) }
    }
    /// Create an ATM (v4.0.0: with services and fees) (`OBPv4.0.0-createAtm`).
    fn create_atm_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::atm::AtmJsonV400Request>,
    ) -> impl Future<
        Output = Result<CreateAtmV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAtmV400Response::Created(call.example())) }
    }
    /// List the ATMs of a bank (v4.0.0: with services and fees) (`OBPv4.0.0-getAtms`).
    fn get_atms_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetAtmsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmsV400Response::Ok(call.example())) }
    }
    /// Create an ATM (v5.1.0: with type and phone) (`OBPv5.1.0-createAtm`).
    fn create_atm_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::atm::AtmJsonV510Request>,
    ) -> impl Future<
        Output = Result<CreateAtmV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAtmV510Response::Created(call.example())) }
    }
    /// List the ATMs of a bank (v5.1.0: with attributes) (`OBPv5.1.0-getAtms`).
    fn get_atms_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetAtmsV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmsV510Response::Ok(call.example())) }
    }
    /// Get an ATM (v2.1.0: place and licence only) (`OBPv2.1.0-getAtm`).
    fn get_atm_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<GetAtmV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmV210Response::Ok(call.example())) }
    }
    /// Get an ATM (v3.0.0: with opening times) (`OBPv3.0.0-getAtm`).
    fn get_atm_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<GetAtmV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmV300Response::Ok(call.example())) }
    }
    /// Delete an ATM (v4.0.0: attributes stay) (`OBPv4.0.0-deleteAtm`).
    fn delete_atm_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<DeleteAtmV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteAtmV400Response::NoContent) }
    }
    /// Get an ATM (v4.0.0: with services and fees) (`OBPv4.0.0-getAtm`).
    fn get_atm_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<GetAtmV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmV400Response::Ok(call.example())) }
    }
    /// Replace an ATM (v4.0.0) (`OBPv4.0.0-updateAtm`).
    fn update_atm_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::UpdateAtmV400Json>,
    ) -> impl Future<
        Output = Result<UpdateAtmV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAtmV400Response::Created(call.example())) }
    }
    /// Delete an ATM (v5.1.0: with its attributes) (`OBPv5.1.0-deleteAtm`).
    fn delete_atm_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<DeleteAtmV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteAtmV510Response::NoContent) }
    }
    /// Get an ATM (v5.1.0: with attributes) (`OBPv5.1.0-getAtm`).
    fn get_atm_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<GetAtmV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmV510Response::Ok(call.example())) }
    }
    /// Replace an ATM (v5.1.0: with type and phone) (`OBPv5.1.0-updateAtm`).
    fn update_atm_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::UpdateAtmV510Json>,
    ) -> impl Future<
        Output = Result<UpdateAtmV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAtmV510Response::Created(call.example())) }
    }
    /// Set the accessibility features of an ATM (`OBPv4.0.0-updateAtmAccessibilityFeatures`).
    fn update_atm_accessibility_features_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::AccessibilityFeaturesJson>,
    ) -> impl Future<
        Output = Result<
            UpdateAtmAccessibilityFeaturesV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateAtmAccessibilityFeaturesV400Response::Created(call.example()))
        }
    }
    /// Add an attribute to an ATM (`OBPv5.1.0-createAtmAttribute`).
    fn create_atm_attribute_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::BankAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<CreateAtmAttributeV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAtmAttributeV510Response::Created(call.example())) }
    }
    /// List the attributes of an ATM (`OBPv5.1.0-getAtmAttributes`).
    fn get_atm_attributes_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
    ) -> impl Future<
        Output = Result<GetAtmAttributesV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmAttributesV510Response::Ok(call.example())) }
    }
    /// Delete an attribute of an ATM (`OBPv5.1.0-deleteAtmAttribute`).
    fn delete_atm_attribute_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        atm_attribute_id: String,
    ) -> impl Future<
        Output = Result<DeleteAtmAttributeV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteAtmAttributeV510Response::NoContent) }
    }
    /// Get an attribute of an ATM (`OBPv5.1.0-getAtmAttribute`).
    fn get_atm_attribute_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        atm_attribute_id: String,
    ) -> impl Future<
        Output = Result<GetAtmAttributeV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmAttributeV510Response::Ok(call.example())) }
    }
    /// Change an attribute of an ATM (`OBPv5.1.0-updateAtmAttribute`).
    fn update_atm_attribute_v510(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        atm_attribute_id: String,
        body: crate::payload::Body<super::atm::BankAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateAtmAttributeV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAtmAttributeV510Response::Ok(call.example())) }
    }
    /// Set the location categories of an ATM (`OBPv4.0.0-updateAtmLocationCategories`).
    fn update_atm_location_categories_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::AtmLocationCategoriesJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateAtmLocationCategoriesV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(UpdateAtmLocationCategoriesV400Response::Created(call.example()))
        }
    }
    /// Set the notes on an ATM (`OBPv4.0.0-updateAtmNotes`).
    fn update_atm_notes_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::AtmNotesJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateAtmNotesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAtmNotesV400Response::Created(call.example())) }
    }
    /// Set the services of an ATM (`OBPv4.0.0-updateAtmServices`).
    fn update_atm_services_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::AtmServicesJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateAtmServicesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateAtmServicesV400Response::Created(call.example())) }
    }
    /// Set the currencies of an ATM (`OBPv4.0.0-updateAtmSupportedCurrencies`).
    fn update_atm_supported_currencies_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::SupportedCurrenciesJson>,
    ) -> impl Future<
        Output = Result<UpdateAtmSupportedCurrenciesV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(UpdateAtmSupportedCurrenciesV400Response::Created(call.example()))
        }
    }
    /// Set the languages of an ATM (`OBPv4.0.0-updateAtmSupportedLanguages`).
    fn update_atm_supported_languages_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        atm_id: String,
        body: crate::payload::Body<super::atm::SupportedLanguagesJson>,
    ) -> impl Future<
        Output = Result<UpdateAtmSupportedLanguagesV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(UpdateAtmSupportedLanguagesV400Response::Created(call.example()))
        }
    }
}
/// Binds a [`AtmApi`] to its routes.
#[derive(Debug)]
pub struct AtmRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AtmApi> poem_openapi::OpenApi for AtmRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("ATM", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("ATM", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_ATM_V220,
                    |api, sent| routes::answer(
                        api
                            .create_atm_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ATM_V300,
                    |api, sent| routes::answer(
                        api
                            .create_atm_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ATMS_V300,
                    |api, sent| routes::answer(
                        api
                            .get_atms_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &CREATE_ATM_V400,
                    |api, sent| routes::answer(
                        api
                            .create_atm_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ATMS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_atms_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &CREATE_ATM_V510,
                    |api, sent| routes::answer(
                        api
                            .create_atm_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ATMS_V510,
                    |api, sent| routes::answer(
                        api
                            .get_atms_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &GET_ATM_V210,
                    |api, sent| routes::answer(
                        api
                            .get_atm_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ATM_V300,
                    |api, sent| routes::answer(
                        api
                            .get_atm_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_ATM_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_atm_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ATM_V400,
                    |api, sent| routes::answer(
                        api
                            .get_atm_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_ATM_V510,
                    |api, sent| routes::answer(
                        api
                            .delete_atm_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ATM_V510,
                    |api, sent| routes::answer(
                        api
                            .get_atm_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_V510,
                    |api, sent| routes::answer(
                        api
                            .update_atm_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_ACCESSIBILITY_FEATURES_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_accessibility_features_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_ATM_ATTRIBUTE_V510,
                    |api, sent| routes::answer(
                        api
                            .create_atm_attribute_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ATM_ATTRIBUTES_V510,
                    |api, sent| routes::answer(
                        api
                            .get_atm_attributes_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_ATM_ATTRIBUTE_V510,
                    |api, sent| routes::answer(
                        api
                            .delete_atm_attribute_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.path("ATM_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ATM_ATTRIBUTE_V510,
                    |api, sent| routes::answer(
                        api
                            .get_atm_attribute_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.path("ATM_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_ATTRIBUTE_V510,
                    |api, sent| routes::answer(
                        api
                            .update_atm_attribute_v510(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.path("ATM_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_LOCATION_CATEGORIES_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_location_categories_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_NOTES_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_notes_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_SERVICES_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_services_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_SUPPORTED_CURRENCIES_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_supported_currencies_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_ATM_SUPPORTED_LANGUAGES_V400,
                    |api, sent| routes::answer(
                        api
                            .update_atm_supported_languages_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATM_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv2.2.0-createAtm`.
pub static CREATE_ATM_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createAtm",
    method: contract::Verb::POST,
    path: "/obp/v2.2.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v2.2.0"],
    introduced: "v2.2.0",
    tags: &["ATM"],
    summary: "Create an ATM (v2.2.0: place and licence only)",
    description: "Stores an ATM with name, address, coordinates and licence. Needs a login and the role `CanCreateAtm` at\nthe bank, or `CanCreateAtmAtAnyBank`. Only the prefix `v2.2.0` leads here.\n\nThe caller chooses `id`; an ATM of the bank that already has it is overwritten. `bank_id` in the body\ndecides where the ATM is stored and is not compared with the path, so send the same bank in both.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
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
        schema: &super::atm::ATM_JSON_V220_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"123\",\"bank_id\":\"gh.29.uk\",\"name\":\"OBP\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored ATM.",
        schema: Some(&super::atm::ATM_JSON_V220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"123\",\"bank_id\":\"gh.29.uk\",\"name\":\"OBP\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[
                    contract::Slot {
                        start: 23usize,
                        end: 31usize,
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
        &super::shared::ERROR_403_OBP_20006_5,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.0.0-createAtm`.
pub static CREATE_ATM_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-createAtm",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["ATM"],
    summary: "Create an ATM (v3.0.0: with opening times)",
    description: "Stores an ATM with address, coordinates, opening times of each day and a few properties. Needs a login\nand the role `CanCreateAtm` at the bank, or `CanCreateAtmAtAnyBank`. The prefixes `v3.0.0` and `v3.1.0`\nlead here.\n\nThe caller chooses `id`; an ATM of the bank that already has it is overwritten. `bank_id` must be the\nbank in the path. `is_accessible` and `has_deposit_capability` are texts: anything but `true` counts as\n`false`.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
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
        schema: &super::atm::ATM_JSON_V300_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"atm-id-123\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"has_deposit_capability\":\"true\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored ATM.",
        schema: Some(&super::atm::ATM_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atm-id-123\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"has_deposit_capability\":\"true\"}",
                slots: &[
                    contract::Slot {
                        start: 30usize,
                        end: 38usize,
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
        &super::shared::ERROR_403_OBP_20006_5,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.0.0-getAtms`.
pub static GET_ATMS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getAtms",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["ATM", "New-Style"],
    summary: "List the ATMs of a bank (v3.0.0: with opening times)",
    description: "Lists the ATMs of a bank, sorted by id. No login is needed on servers that keep ATMs public, as is the\ndefault. The prefixes `v3.0.0` and `v3.1.0` lead here.\n\nWithout `limit` the first 100 are sent; more than 10000 are refused, and so is a value that is no\nnumber. The documentation shows a single ATM, but the server sends the list `atms`.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "No ATMs available. License may not be set.",
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
        description: "The ATMs of the bank, possibly none.",
        schema: Some(&super::atm::ATM_JSON_V300S_IN_ATMS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atms\":[{\"id\":\"atm-id-123\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"has_deposit_capability\":\"true\"}]}",
                slots: &[
                    contract::Slot {
                        start: 39usize,
                        end: 47usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"id\":\"atm-id-123\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"has_deposit_capability\":\"true\"}",
                slots: &[
                    contract::Slot {
                        start: 30usize,
                        end: 38usize,
                        part: "BANK_ID",
                    },
                ],
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
        &super::shared::ERROR_400_TEXT_NO_ATMS,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createAtm`.
pub static CREATE_ATM_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createAtm",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Create an ATM (v4.0.0: with services and fees)",
    description: "Stores an ATM with place, opening times, services, languages, currencies and fees. Needs a login and the\nrole `CanCreateAtm` at the bank, or `CanCreateAtmAtAnyBank`. The prefixes `v4.0.0` and `v5.0.0` lead\nhere.\n\n`id` is chosen by the caller and must be sent; an ATM of the bank that already has it is overwritten.\n`bank_id` must be the bank in the path. `is_accessible` and `has_deposit_capability` are texts: anything\nbut `true` counts as `false`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
                    at: contract::HeldAt::System,
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        schema: &super::atm::ATM_JSON_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored ATM.",
        schema: Some(&super::atm::ATM_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\"}",
                slots: &[
                    contract::Slot {
                        start: 57usize,
                        end: 65usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAtms`.
pub static GET_ATMS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAtms",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "List the ATMs of a bank (v4.0.0: with services and fees)",
    description: "Lists the ATMs of a bank, sorted by id. No login is needed on servers that keep ATMs public, as is the\ndefault. The prefixes `v4.0.0` and `v5.0.0` lead here.\n\nWithout `limit` the first 100 are sent; more than 10000 are refused, and so is a value that is no\nnumber. An unknown bank is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The ATMs of the bank, possibly none.",
        schema: Some(&super::atm::ATMS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atms\":[{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\"}]}",
                slots: &[
                    contract::Slot {
                        start: 66usize,
                        end: 74usize,
                        part: "BANK_ID",
                    },
                ],
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-createAtm`.
pub static CREATE_ATM_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-createAtm",
    method: contract::Verb::POST,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Create an ATM (v5.1.0: with type and phone)",
    description: "Stores an ATM with all its data. Needs a login and the role `CanCreateAtm` at the bank, or\n`CanCreateAtmAtAnyBank`. Only the prefix `v5.1.0` leads here; new against v4.0.0 are `atm_type` and\n`phone`.\n\n`id` is chosen by the caller and must be sent; an ATM of the bank that already has it is overwritten.\n`bank_id` must be the bank in the path. `attributes` in the body are not stored, they have operations of\ntheir own.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAtAnyBank",
                    at: contract::HeldAt::System,
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        schema: &super::atm::ATM_JSON_V510_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\",\"atm_type\":\"\",\"phone\":\"\",\"attributes\":[{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored ATM with its attributes.",
        schema: Some(&super::atm::ATM_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\",\"atm_type\":\"\",\"phone\":\"\",\"attributes\":[{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 57usize,
                        end: 65usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 1358usize,
                        end: 1366usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
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
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-getAtms`.
pub static GET_ATMS_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getAtms",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "List the ATMs of a bank (v5.1.0: with attributes)",
    description: "Lists the ATMs of a bank, sorted by id. No login is needed on servers that keep ATMs public, as is the\ndefault. Only the prefix `v5.1.0` leads here; new against v4.0.0 are `atm_type`, `phone` and\n`attributes`.\n\nWithout `limit` the first 100 are sent; more than 10000 are refused, and so is a value that is no\nnumber. An unknown bank is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The ATMs of the bank with their attributes, possibly none.",
        schema: Some(&super::atm::ATMS_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atms\":[{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\",\"atm_type\":\"\",\"phone\":\"\",\"attributes\":[{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}]}]}",
                slots: &[
                    contract::Slot {
                        start: 66usize,
                        end: 74usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 1367usize,
                        end: 1375usize,
                        part: "BANK_ID",
                    },
                ],
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getAtm`.
pub static GET_ATM_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getAtm",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0"],
    introduced: "v2.1.0",
    tags: &["ATM"],
    summary: "Get an ATM (v2.1.0: place and licence only)",
    description: "Reads one ATM of a bank: name, address, coordinates and the licence of the data. No login is needed on\nservers that keep ATMs public, as is the default. The prefixes `v2.1.0` and `v2.2.0` lead here.\n\nThis version knows neither opening times nor services. An unknown bank or ATM is 400, not 404.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30009: ATM not found. Please specify a valid value for ATM_ID.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The ATM with address, location and licence.",
        schema: Some(&super::atm::ATM_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"name\":\"String\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30009",
                summary: "There is no such cash machine at this bank; list them with `GET /obp/v5.1.0/banks/{BANK_ID}/atms`.",
                json: "{\"code\":400,\"message\":\"OBP-30009: ATM not found. Please specify a valid value for ATM_ID.\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getAtm`.
pub static GET_ATM_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getAtm",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Get an ATM (v3.0.0: with opening times)",
    description: "Reads one ATM of a bank. No login is needed on servers that keep ATMs public, as is the default. The\nprefixes `v3.0.0` and `v3.1.0` lead here.\n\nNew against v2.1.0 are `bank_id`, the opening times of each day, and whether the ATM is accessible and\ntakes deposits. An unknown bank or ATM is 404.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30009: ATM not found. Please specify a valid value for ATM_ID.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The ATM with its opening times.",
        schema: Some(&super::atm::ATM_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atm-id-123\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"has_deposit_capability\":\"true\"}",
                slots: &[
                    contract::Slot {
                        start: 30usize,
                        end: 38usize,
                        part: "BANK_ID",
                    },
                ],
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteAtm`.
pub static DELETE_ATM_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteAtm",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Delete an ATM (v4.0.0: attributes stay)",
    description: "Deletes an ATM of a bank. Needs a login and the role `CanDeleteAtm` at the bank, or\n`CanDeleteAtmAtAnyBank`. The prefixes `v4.0.0` and `v5.0.0` lead here.\n\nAttributes that were added with `v5.1.0` are not removed. An unknown ATM is 404, and so is a second\ndeletion.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The ATM is deleted; there is no body.",
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
        &super::shared::ERROR_403_OBP_20006_11,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAtm`.
pub static GET_ATM_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAtm",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Get an ATM (v4.0.0: with services and fees)",
    description: "Reads one ATM of a bank. No login is needed on servers that keep ATMs public, as is the default. The\nprefixes `v4.0.0` and `v5.0.0` lead here.\n\nNew against v3.0.0 are services, languages, currencies, notes, the fees and the site. An unknown bank or\nATM is reported as an unknown ATM with 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The ATM with its services and fees.",
        schema: Some(&super::atm::ATM_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\"}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 44usize,
                        part: "ATM_ID",
                    },
                    contract::Slot {
                        start: 57usize,
                        end: 65usize,
                        part: "BANK_ID",
                    },
                ],
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAtm`.
pub static UPDATE_ATM_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtm",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Replace an ATM (v4.0.0)",
    description: "Replaces all data of an ATM. Needs a login and the role `CanUpdateAtm` at the bank, or\n`CanUpdateAtmAtAnyBank`. The prefixes `v4.0.0` and `v5.0.0` lead here.\n\nThe whole object is needed; an `id` in the body is ignored in favour of the path, while `bank_id` must\nbe the bank in the path. The answer is 201, not 200. An unknown ATM is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateAtmAtAnyBank",
                    at: contract::HeldAt::System,
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::UPDATE_ATM_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The ATM as stored now.",
        schema: Some(&super::atm::ATM_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\"}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 44usize,
                        part: "ATM_ID",
                    },
                    contract::Slot {
                        start: 57usize,
                        end: 65usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAtm or CanUpdateAtmAtAnyBank for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-deleteAtm`.
pub static DELETE_ATM_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-deleteAtm",
    method: contract::Verb::DELETE,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Delete an ATM (v5.1.0: with its attributes)",
    description: "Deletes an ATM of a bank together with its attributes. Needs a login and the role `CanDeleteAtm` at the\nbank, or `CanDeleteAtmAtAnyBank`. Only the prefix `v5.1.0` leads here.\n\nAn unknown ATM is 404, and so is a second deletion.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The ATM is deleted; there is no body.",
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
        &super::shared::ERROR_403_OBP_20006_11,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-getAtm`.
pub static GET_ATM_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getAtm",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Get an ATM (v5.1.0: with attributes)",
    description: "Reads one ATM of a bank. No login is needed on servers that keep ATMs public, as is the default. Only\nthe prefix `v5.1.0` leads here.\n\nNew against v4.0.0 are `atm_type`, `phone` and `attributes`, and an unknown bank is told apart from an\nunknown ATM; both are 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30009: ATM not found. Please specify a valid value for ATM_ID.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The ATM with its attributes.",
        schema: Some(&super::atm::ATM_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\",\"atm_type\":\"\",\"phone\":\"\",\"attributes\":[{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 44usize,
                        part: "ATM_ID",
                    },
                    contract::Slot {
                        start: 57usize,
                        end: 65usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 1358usize,
                        end: 1366usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 1378usize,
                        end: 1415usize,
                        part: "ATM_ID",
                    },
                ],
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-updateAtm`.
pub static UPDATE_ATM_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-updateAtm",
    method: contract::Verb::PUT,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Replace an ATM (v5.1.0: with type and phone)",
    description: "Replaces all data of an ATM. Needs a login and the role `CanUpdateAtm` at the bank, or\n`CanUpdateAtmAtAnyBank`. Only the prefix `v5.1.0` leads here.\n\nThe whole object is needed; an `id` in the body is ignored in favour of the path, while `bank_id` must\nbe the bank in the path. Attributes stay as they are. The answer is 201, not 200. An unknown ATM is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateAtmAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAtm",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateAtmAtAnyBank",
                    at: contract::HeldAt::System,
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::UPDATE_ATM_V510_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\",\"atm_type\":\"\",\"phone\":\"\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The ATM as stored now, with its attributes.",
        schema: Some(&super::atm::ATM_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"bank_id\":\"gh.29.uk\",\"name\":\"Atm by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"is_accessible\":\"true\",\"located_at\":\"\",\"more_info\":\"More information about this fee\",\"has_deposit_capability\":\"true\",\"supported_languages\":[\"es\",\"fr\",\"de\"],\"services\":[\"ATBP\",\"ATBA\"],\"accessibility_features\":[\"ATAC\",\"ATAD\"],\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"],\"notes\":[\"String1\",\"String2\"],\"location_categories\":[\"ATBI\",\"ATBE\"],\"minimum_withdrawal\":\"5\",\"branch_identification\":\"\",\"site_identification\":\"\",\"site_name\":\"\",\"cash_withdrawal_national_fee\":\"\",\"cash_withdrawal_international_fee\":\"\",\"balance_inquiry_fee\":\"\",\"atm_type\":\"\",\"phone\":\"\",\"attributes\":[{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 44usize,
                        part: "ATM_ID",
                    },
                    contract::Slot {
                        start: 57usize,
                        end: 65usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 1358usize,
                        end: 1366usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 1378usize,
                        end: 1415usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAtm or CanUpdateAtmAtAnyBank for BankId(gh.29.uk).\"}",
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
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAtmAccessibilityFeatures`.
pub static UPDATE_ATM_ACCESSIBILITY_FEATURES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtmAccessibilityFeatures",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}/accessibility-features",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/accessibility-features",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Set the accessibility features of an ATM",
    description: "Replaces the list `accessibility_features` of an ATM and leaves the rest as it is. Needs a login but no\nrole: any user may change it. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe new list replaces the old one, nothing is added to it. The answer is 201. An unknown ATM is 404.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::ACCESSIBILITY_FEATURES_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"accessibility_features\":[\"ATAC\",\"ATAD\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The id of the ATM and its accessibility features.",
        schema: Some(&super::atm::ATM_ACCESSIBILITY_FEATURES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"accessibility_features\":[\"ATAC\",\"ATAD\"]}",
                slots: &[
                    contract::Slot {
                        start: 11usize,
                        end: 48usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-createAtmAttribute`.
pub static CREATE_ATM_ATTRIBUTE_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-createAtmAttribute",
    method: contract::Verb::POST,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}/attributes",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/attributes",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Add an attribute to an ATM",
    description: "Stores a named value with an ATM. Needs a login and the role `CanCreateAtmAttribute` at the bank, or\n`CanCreateAtmAttributeAtAnyBank`. Only the prefix `v5.1.0` leads here.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is 400. `is_active` may be\nleft out. An unknown bank or ATM is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateAtmAttributeAtAnyBank",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::BANK_ATTRIBUTE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"TAX_ID\",\"type\":\"INTEGER\",\"value\":\"12345678\",\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its id.",
        schema: Some(&super::atm::ATM_ATTRIBUTE_RESPONSE_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 32usize,
                        end: 69usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_6,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateAtmAttribute or CanCreateAtmAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 136usize,
                        end: 144usize,
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
/// `OBPv5.1.0-getAtmAttributes`.
pub static GET_ATM_ATTRIBUTES_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getAtmAttributes",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}/attributes",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/attributes",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "List the attributes of an ATM",
    description: "Lists the attributes of an ATM, each with id, type and value. Needs a login and the role\n`CanGetAtmAttribute` at the bank, or `CanGetAtmAttributeAtAnyBank`, although the attributes are also\npart of the public ATM. Only the prefix `v5.1.0` leads here.\n\nThere is no paging. An unknown bank or ATM is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        description: "The attributes of the ATM, possibly none.",
        schema: Some(&super::atm::ATM_ATTRIBUTES_RESPONSE_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_attributes\":[{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 31usize,
                        end: 39usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 51usize,
                        end: 88usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAtmAttribute or CanGetAtmAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 130usize,
                        end: 138usize,
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
/// `OBPv5.1.0-deleteAtmAttribute`.
pub static DELETE_ATM_ATTRIBUTE_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-deleteAtmAttribute",
    method: contract::Verb::DELETE,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}/attributes/{ATM_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/attributes/{ATM_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Delete an attribute of an ATM",
    description: "Deletes one attribute by its id. Needs a login and the role `CanDeleteAtmAttribute` at the bank, or\n`CanDeleteAtmAttributeAtAnyBank`. Only the prefix `v5.1.0` leads here.\n\nAn unknown bank or ATM is 404, but it is checked neither that the attribute exists nor that it belongs\nto this ATM: an unknown id is answered with 204 as well.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteAtmAttributeAtAnyBank",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
            name: "ATM_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("xxaf2a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the attribute of a cash machine (`atm_attribute_id`).",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteAtmAttribute or CanDeleteAtmAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 136usize,
                        end: 144usize,
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
/// `OBPv5.1.0-getAtmAttribute`.
pub static GET_ATM_ATTRIBUTE_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getAtmAttribute",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}/attributes/{ATM_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/attributes/{ATM_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Get an attribute of an ATM",
    description: "Reads one attribute by its id. Needs a login and the role `CanGetAtmAttribute` at the bank, or\n`CanGetAtmAttributeAtAnyBank`, although the attributes are also part of the public ATM. Only the prefix\n`v5.1.0` leads here.\n\nAn unknown bank or ATM is 404, an unknown attribute 400 with OBP-50200. It is not checked that the\nattribute belongs to this ATM.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
            name: "ATM_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("xxaf2a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the attribute of a cash machine (`atm_attribute_id`).",
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
        schema: Some(&super::atm::ATM_ATTRIBUTE_RESPONSE_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 32usize,
                        end: 69usize,
                        part: "ATM_ID",
                    },
                    contract::Slot {
                        start: 91usize,
                        end: 125usize,
                        part: "ATM_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAtmAttribute or CanGetAtmAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 130usize,
                        end: 138usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-updateAtmAttribute`.
pub static UPDATE_ATM_ATTRIBUTE_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-updateAtmAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v5.1.0/banks/{BANK_ID}/atms/{ATM_ID}/attributes/{ATM_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/attributes/{ATM_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["ATM", "New-Style"],
    summary: "Change an attribute of an ATM",
    description: "Replaces name, type, value and activity of an attribute. Needs a login and the role\n`CanUpdateAtmAttribute` at the bank, or `CanUpdateAtmAttributeAtAnyBank`. Only the prefix `v5.1.0` leads\nhere.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. An unknown bank or ATM is 404, an unknown\nattribute 400 with OBP-50200.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateAtmAttributeAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAtmAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanUpdateAtmAttributeAtAnyBank",
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
        contract::Parameter {
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
            name: "ATM_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("xxaf2a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the attribute of a cash machine (`atm_attribute_id`).",
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
        schema: &super::atm::BANK_ATTRIBUTE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"TAX_ID\",\"type\":\"INTEGER\",\"value\":\"12345678\",\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed attribute.",
        schema: Some(&super::atm::ATM_ATTRIBUTE_RESPONSE_JSON_V510),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"atm_attribute_id\":\"xxaf2a-9a0f-4bfa-b30b-9003aa467f51\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"type\":\"\",\"value\":\"5987953\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 32usize,
                        end: 69usize,
                        part: "ATM_ID",
                    },
                    contract::Slot {
                        start: 91usize,
                        end: 125usize,
                        part: "ATM_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_6,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAtmAttribute or CanUpdateAtmAttributeAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 136usize,
                        end: 144usize,
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
/// `OBPv4.0.0-updateAtmLocationCategories`.
pub static UPDATE_ATM_LOCATION_CATEGORIES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtmLocationCategories",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}/location-categories",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/location-categories",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Set the location categories of an ATM",
    description: "Replaces the list `location_categories` of an ATM, which tells at what kind of place it stands, and\nleaves the rest as it is. Needs a login but no role: any user may change it. The prefixes `v4.0.0` to\n`v5.1.0` lead here.\n\nThe new list replaces the old one, nothing is added to it. The answer is 201. An unknown ATM is 404.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::ATM_LOCATION_CATEGORIES_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"location_categories\":[\"ATBI\",\"ATBE\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The id of the ATM and its location categories.",
        schema: Some(&super::atm::ATM_LOCATION_CATEGORIES_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"location_categories\":[\"ATBI\",\"ATBE\"]}",
                slots: &[
                    contract::Slot {
                        start: 11usize,
                        end: 48usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAtmNotes`.
pub static UPDATE_ATM_NOTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtmNotes",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}/notes",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/notes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Set the notes on an ATM",
    description: "Replaces the list `notes` of an ATM and leaves the rest as it is. Needs a login but no role: any user\nmay change it. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe documentation shows `notes` in the answer, but the server sends the stored notes as `services`. The\nanswer is 201. An unknown ATM is 404.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::ATM_NOTES_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"notes\":[\"String1\",\"String2\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The id of the ATM and its notes.",
        schema: Some(&super::atm::ATM_NOTES_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"notes\":[\"String1\",\"String2\"]}",
                slots: &[
                    contract::Slot {
                        start: 11usize,
                        end: 48usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAtmServices`.
pub static UPDATE_ATM_SERVICES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtmServices",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}/services",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/services",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Set the services of an ATM",
    description: "Replaces the list `services` of an ATM, which tells what can be done there, and leaves the rest as it\nis. Needs a login but no role: any user may change it. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe new list replaces the old one, nothing is added to it. The answer is 201. An unknown ATM is 404.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::ATM_SERVICES_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"services\":[\"ATBP\",\"ATBA\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The id of the ATM and its services.",
        schema: Some(&super::atm::ATM_SERVICES_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"services\":[\"ATBP\",\"ATBA\"]}",
                slots: &[
                    contract::Slot {
                        start: 11usize,
                        end: 48usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAtmSupportedCurrencies`.
pub static UPDATE_ATM_SUPPORTED_CURRENCIES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtmSupportedCurrencies",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}/supported-currencies",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/supported-currencies",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Set the currencies of an ATM",
    description: "Replaces the list `supported_currencies` of an ATM and leaves the rest as it is. Needs a login but no\nrole: any user may change it. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe entries are stored as sent; they are not checked to be currency codes. The answer is 201. An unknown\nATM is 404.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::SUPPORTED_CURRENCIES_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The id of the ATM and its currencies.",
        schema: Some(&super::atm::ATM_SUPPORTED_CURRENCIES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"supported_currencies\":[\"EUR\",\"MXN\",\"USD\"]}",
                slots: &[
                    contract::Slot {
                        start: 11usize,
                        end: 48usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30009,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateAtmSupportedLanguages`.
pub static UPDATE_ATM_SUPPORTED_LANGUAGES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateAtmSupportedLanguages",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/atms/{ATM_ID}/supported-languages",
    template: "/banks/{BANK_ID}/atms/{ATM_ID}/supported-languages",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["ATM", "New-Style"],
    summary: "Set the languages of an ATM",
    description: "Replaces the list `supported_languages` of an ATM and leaves the rest as it is. Needs a login but no\nrole: any user may change it. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe entries are stored as sent; they are not checked to be language codes. The answer is 201. An unknown\nATM is 404.",
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
            name: "ATM_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("atme0352a-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the cash machine (`id` in lists of ATMs), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::SUPPORTED_LANGUAGES_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"supported_languages\":[\"es\",\"fr\",\"de\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The id of the ATM and its languages.",
        schema: Some(&super::atm::ATM_SUPPORTED_LANGUAGES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atm_id\":\"atme0352a-9a0f-4bfa-b30b-9003aa467f51\",\"supported_languages\":[\"es\",\"fr\",\"de\"]}",
                slots: &[
                    contract::Slot {
                        start: 11usize,
                        end: 48usize,
                        part: "ATM_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `atm.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_ATM_V220,
    &CREATE_ATM_V300,
    &GET_ATMS_V300,
    &CREATE_ATM_V400,
    &GET_ATMS_V400,
    &CREATE_ATM_V510,
    &GET_ATMS_V510,
    &GET_ATM_V210,
    &GET_ATM_V300,
    &DELETE_ATM_V400,
    &GET_ATM_V400,
    &UPDATE_ATM_V400,
    &DELETE_ATM_V510,
    &GET_ATM_V510,
    &UPDATE_ATM_V510,
    &UPDATE_ATM_ACCESSIBILITY_FEATURES_V400,
    &CREATE_ATM_ATTRIBUTE_V510,
    &GET_ATM_ATTRIBUTES_V510,
    &DELETE_ATM_ATTRIBUTE_V510,
    &GET_ATM_ATTRIBUTE_V510,
    &UPDATE_ATM_ATTRIBUTE_V510,
    &UPDATE_ATM_LOCATION_CATEGORIES_V400,
    &UPDATE_ATM_NOTES_V400,
    &UPDATE_ATM_SERVICES_V400,
    &UPDATE_ATM_SUPPORTED_CURRENCIES_V400,
    &UPDATE_ATM_SUPPORTED_LANGUAGES_V400,
];
