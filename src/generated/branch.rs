//! Generated from openapi/branch.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Postal address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddressJsonV140 {
    /// First line of the address, usually street and number.
    pub line_1: String,
    /// Second line of the address; may be empty.
    pub line_2: String,
    /// Third line of the address; may be empty.
    pub line_3: String,
    /// City or town.
    pub city: String,
    /// State or province.
    pub state: String,
    /// Postal code.
    pub postcode: String,
    /// Country, for example as a two-letter code.
    pub country: String,
}
/// Table of [`AddressJsonV140`].
pub static ADDRESS_JSON_V140: schema::Schema = schema::Schema {
    name: Some("AddressJsonV140"),
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
                name: "country",
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
                    description: "Country, for example as a two-letter code.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Postal address.",
};
/// List of branches.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchesJson {
    /// Branches of the bank; empty if there is none.
    pub branches: Vec<super::branch::BranchJson>,
}
/// Table of [`BranchesJson`].
pub static BRANCHES_JSON: schema::Schema = schema::Schema {
    name: Some("BranchesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "branches",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::branch::BRANCH_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Branches of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of branches.",
};
/// A branch of a bank in the form of v1.4.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJson {
    /// Id of the branch.
    pub id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::branch::AddressJsonV140,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyStringJson,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::LobbyStringJson,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// One identifier of the branch in an addressing scheme.
    pub branch_routing: super::branch::BranchRoutingJson,
}
/// Table of [`BranchJson`].
pub static BRANCH_JSON: schema::Schema = schema::Schema {
    name: Some("BranchJson"),
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
                    description: "Id of the branch.",
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
                    description: "Name of the branch.",
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
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON,
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "branch_routing",
                required: true,
                schema: &super::branch::BRANCH_ROUTING_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A branch of a bank in the form of v1.4.0.",
};
/// Opening hours as free text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LobbyStringJson {
    /// Opening hours in words.
    pub hours: String,
}
/// Table of [`LobbyStringJson`].
pub static LOBBY_STRING_JSON: schema::Schema = schema::Schema {
    name: Some("LobbyStringJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "hours",
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
                    description: "Opening hours in words.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours as free text.",
};
/// A branch with its bank, in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJsonV220 {
    /// Id of the branch.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::branch::AddressJsonV140,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyStringJson,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::LobbyStringJson,
    /// One identifier of the branch in an addressing scheme.
    pub branch_routing: super::branch::BranchRoutingJson,
}
/// Table of [`BranchJsonV220`].
pub static BRANCH_JSON_V220: schema::Schema = schema::Schema {
    name: Some("BranchJsonV220"),
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
                    description: "Id of the branch.",
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
                    description: "Name of the branch.",
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
            schema::Property {
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON,
            },
            schema::Property {
                name: "branch_routing",
                required: true,
                schema: &super::branch::BRANCH_ROUTING_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A branch with its bank, in the form of v2.2.0.",
};
/// A branch with opening hours, in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJsonV300 {
    /// Id of the branch.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::atm::AddressJsonV300,
    /// Place on the map.
    pub location: super::atm::LocationJsonV140,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyJsonV330,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::DriveUpJsonV330,
    /// One identifier of the branch in an addressing scheme.
    pub branch_routing: super::branch::BranchRoutingJson,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// How the branch can be used by people with disabilities, as free text.
    #[serde(rename = "accessibleFeatures")]
    pub accessible_features: String,
    /// Kind of the branch, for example `Full service store`.
    pub branch_type: Option<String>,
    /// Further information, as free text.
    pub more_info: Option<String>,
    /// Phone number of the branch.
    pub phone_number: Option<String>,
}
/// Table of [`BranchJsonV300`].
pub static BRANCH_JSON_V300: schema::Schema = schema::Schema {
    name: Some("BranchJsonV300"),
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
                    description: "Id of the branch.",
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
                    description: "Name of the branch.",
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
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_JSON_V330,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::DRIVE_UP_JSON_V330,
            },
            schema::Property {
                name: "branch_routing",
                required: true,
                schema: &super::branch::BRANCH_ROUTING_JSON,
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
                name: "accessibleFeatures",
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
                    description: "How the branch can be used by people with disabilities, as free text.",
                },
            },
            schema::Property {
                name: "branch_type",
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
                    description: "Kind of the branch, for example `Full service store`.",
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
                name: "phone_number",
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
                    description: "Phone number of the branch.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A branch with opening hours, in the form of v3.0.0.",
};
/// Opening hours of the drive-up counter for each day of the week.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DriveUpJsonV330 {
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
}
/// Table of [`DriveUpJsonV330`].
pub static DRIVE_UP_JSON_V330: schema::Schema = schema::Schema {
    name: Some("DriveUpJsonV330"),
    shape: schema::Shape::Object {
        properties: &[
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours of the drive-up counter for each day of the week.",
};
/// Opening hours of the lobby for each day of the week.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LobbyJsonV330 {
    /// Opening hours on Monday.
    pub monday: Vec<super::atm::OpeningTimesV300>,
    /// Opening hours on Tuesday.
    pub tuesday: Vec<super::atm::OpeningTimesV300>,
    /// Opening hours on Wednesday.
    pub wednesday: Vec<super::atm::OpeningTimesV300>,
    /// Opening hours on Thursday.
    pub thursday: Vec<super::atm::OpeningTimesV300>,
    /// Opening hours on Friday.
    pub friday: Vec<super::atm::OpeningTimesV300>,
    /// Opening hours on Saturday.
    pub saturday: Vec<super::atm::OpeningTimesV300>,
    /// Opening hours on Sunday.
    pub sunday: Vec<super::atm::OpeningTimesV300>,
}
/// Table of [`LobbyJsonV330`].
pub static LOBBY_JSON_V330: schema::Schema = schema::Schema {
    name: Some("LobbyJsonV330"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "monday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Monday.",
                },
            },
            schema::Property {
                name: "tuesday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Tuesday.",
                },
            },
            schema::Property {
                name: "wednesday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Wednesday.",
                },
            },
            schema::Property {
                name: "thursday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Thursday.",
                },
            },
            schema::Property {
                name: "friday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Friday.",
                },
            },
            schema::Property {
                name: "saturday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Saturday.",
                },
            },
            schema::Property {
                name: "sunday",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Sunday.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours of the lobby for each day of the week.",
};
/// List of branches.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchesJsonV300 {
    /// Branches of the bank; empty if there is none.
    pub branches: Vec<super::branch::BranchJsonV300>,
}
/// Table of [`BranchesJsonV300`].
pub static BRANCHES_JSON_V300: schema::Schema = schema::Schema {
    name: Some("BranchesJsonV300"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "branches",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::branch::BRANCH_JSON_V300,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Branches of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of branches.",
};
/// Data for a new branch in the form of v2.1.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJsonPostV210 {
    /// Id of the branch.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::branch::AddressJsonV140Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyStringJsonRequest,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::LobbyStringJsonRequest,
}
/// Table of [`BranchJsonPostV210`].
pub static BRANCH_JSON_POST_V210: schema::Schema = schema::Schema {
    name: Some("BranchJsonPostV210"),
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
                    description: "Id of the branch.",
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
                    description: "Name of the branch.",
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
            schema::Property {
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON_REQUEST,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new branch in the form of v2.1.0.",
};
/// Opening hours as free text.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LobbyStringJsonRequest {
    /// Opening hours in words.
    pub hours: String,
}
/// Table of [`LobbyStringJsonRequest`].
pub static LOBBY_STRING_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("LobbyStringJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "hours",
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
                    description: "Opening hours in words.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours as free text.",
};
/// Postal address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddressJsonV140Request {
    /// First line of the address, usually street and number.
    pub line_1: String,
    /// Second line of the address; may be empty.
    pub line_2: String,
    /// Third line of the address; may be empty.
    pub line_3: String,
    /// City or town.
    pub city: String,
    /// State or province.
    pub state: String,
    /// Postal code.
    pub postcode: String,
    /// Country, for example as a two-letter code.
    pub country: String,
}
/// Table of [`AddressJsonV140Request`].
pub static ADDRESS_JSON_V140_REQUEST: schema::Schema = schema::Schema {
    name: Some("AddressJsonV140Request"),
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
                name: "country",
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
                    description: "Country, for example as a two-letter code.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Postal address.",
};
/// New values of a branch in the form of v2.1.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJsonPutV210 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::branch::AddressJsonV140Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyStringJsonRequest,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::LobbyStringJsonRequest,
}
/// Table of [`BranchJsonPutV210`].
pub static BRANCH_JSON_PUT_V210: schema::Schema = schema::Schema {
    name: Some("BranchJsonPutV210"),
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
                    description: "Name of the branch.",
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
            schema::Property {
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON_REQUEST,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a branch in the form of v2.1.0.",
};
/// Data for a new branch in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJsonV220Request {
    /// Id of the branch.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::branch::AddressJsonV140Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyStringJsonRequest,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::LobbyStringJsonRequest,
    /// One identifier of the branch in an addressing scheme.
    pub branch_routing: super::account::BankRoutingJsonV121Request,
}
/// Table of [`BranchJsonV220Request`].
pub static BRANCH_JSON_V220_REQUEST: schema::Schema = schema::Schema {
    name: Some("BranchJsonV220Request"),
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
                    description: "Id of the branch.",
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
                    description: "Name of the branch.",
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
            schema::Property {
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON_REQUEST,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::LOBBY_STRING_JSON_REQUEST,
            },
            schema::Property {
                name: "branch_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new branch in the form of v2.2.0.",
};
/// Data for a new branch in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchJsonV300Request {
    /// Id of the branch.
    pub id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyJsonV330Request,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::DriveUpJsonV330Request,
    /// One identifier of the branch in an addressing scheme.
    pub branch_routing: super::account::BankRoutingJsonV121Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// How the branch can be used by people with disabilities, as free text.
    #[serde(rename = "accessibleFeatures")]
    pub accessible_features: String,
    /// Kind of the branch, for example `Full service store`.
    pub branch_type: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Phone number of the branch.
    pub phone_number: String,
}
/// Table of [`BranchJsonV300Request`].
pub static BRANCH_JSON_V300_REQUEST: schema::Schema = schema::Schema {
    name: Some("BranchJsonV300Request"),
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
                    description: "Id of the branch.",
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
                    description: "Name of the branch.",
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
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_JSON_V330_REQUEST,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::DRIVE_UP_JSON_V330_REQUEST,
            },
            schema::Property {
                name: "branch_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
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
                name: "accessibleFeatures",
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
                    description: "How the branch can be used by people with disabilities, as free text.",
                },
            },
            schema::Property {
                name: "branch_type",
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
                    description: "Kind of the branch, for example `Full service store`.",
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
                name: "phone_number",
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
                    description: "Phone number of the branch.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new branch in the form of v3.0.0.",
};
/// Opening hours of the drive-up counter for each day of the week.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DriveUpJsonV330Request {
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
}
/// Table of [`DriveUpJsonV330Request`].
pub static DRIVE_UP_JSON_V330_REQUEST: schema::Schema = schema::Schema {
    name: Some("DriveUpJsonV330Request"),
    shape: schema::Shape::Object {
        properties: &[
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours of the drive-up counter for each day of the week.",
};
/// Opening hours of the lobby for each day of the week.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LobbyJsonV330Request {
    /// Opening hours on Monday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monday: Option<Vec<super::atm::OpeningTimesV300Request>>,
    /// Opening hours on Tuesday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tuesday: Option<Vec<super::atm::OpeningTimesV300Request>>,
    /// Opening hours on Wednesday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wednesday: Option<Vec<super::atm::OpeningTimesV300Request>>,
    /// Opening hours on Thursday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thursday: Option<Vec<super::atm::OpeningTimesV300Request>>,
    /// Opening hours on Friday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub friday: Option<Vec<super::atm::OpeningTimesV300Request>>,
    /// Opening hours on Saturday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saturday: Option<Vec<super::atm::OpeningTimesV300Request>>,
    /// Opening hours on Sunday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sunday: Option<Vec<super::atm::OpeningTimesV300Request>>,
}
/// Table of [`LobbyJsonV330Request`].
pub static LOBBY_JSON_V330_REQUEST: schema::Schema = schema::Schema {
    name: Some("LobbyJsonV330Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "monday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Monday.",
                },
            },
            schema::Property {
                name: "tuesday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Tuesday.",
                },
            },
            schema::Property {
                name: "wednesday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Wednesday.",
                },
            },
            schema::Property {
                name: "thursday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Thursday.",
                },
            },
            schema::Property {
                name: "friday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Friday.",
                },
            },
            schema::Property {
                name: "saturday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Saturday.",
                },
            },
            schema::Property {
                name: "sunday",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::OPENING_TIMES_V300_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Opening hours on Sunday.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Opening hours of the lobby for each day of the week.",
};
/// New values of a branch in the form of v3.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostBranchJsonV300 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the branch.
    pub name: String,
    /// Postal address of the branch.
    pub address: super::atm::AddressJsonV300Request,
    /// Place on the map.
    pub location: super::atm::LocationPlainJSON,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
    /// Opening hours of the lobby.
    pub lobby: super::branch::LobbyJsonV330Request,
    /// Opening hours of the drive-up counter.
    pub drive_up: super::branch::DriveUpJsonV330Request,
    /// One identifier of the branch in an addressing scheme.
    pub branch_routing: super::account::BankRoutingJsonV121Request,
    /// Whether it is accessible to people with disabilities: `true`, `false`, or empty if unknown.
    pub is_accessible: String,
    /// How the branch can be used by people with disabilities, as free text.
    #[serde(rename = "accessibleFeatures")]
    pub accessible_features: String,
    /// Kind of the branch, for example `Full service store`.
    pub branch_type: String,
    /// Further information, as free text.
    pub more_info: String,
    /// Phone number of the branch.
    pub phone_number: String,
}
/// Table of [`PostBranchJsonV300`].
pub static POST_BRANCH_JSON_V300: schema::Schema = schema::Schema {
    name: Some("PostBranchJsonV300"),
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
                    description: "Name of the branch.",
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
                name: "lobby",
                required: true,
                schema: &super::branch::LOBBY_JSON_V330_REQUEST,
            },
            schema::Property {
                name: "drive_up",
                required: true,
                schema: &super::branch::DRIVE_UP_JSON_V330_REQUEST,
            },
            schema::Property {
                name: "branch_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
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
                name: "accessibleFeatures",
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
                    description: "How the branch can be used by people with disabilities, as free text.",
                },
            },
            schema::Property {
                name: "branch_type",
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
                    description: "Kind of the branch, for example `Full service store`.",
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
                name: "phone_number",
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
                    description: "Phone number of the branch.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a branch in the form of v3.0.0.",
};
/// Scheme and address by which payment systems know the branch; both are null where none was stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchRoutingJson {
    /// Routing scheme that the address belongs to, for example `OBP`.
    pub scheme: Option<String>,
    /// Address within the scheme.
    pub address: Option<String>,
}
/// Table of [`BranchRoutingJson`].
pub static BRANCH_ROUTING_JSON: schema::Schema = schema::Schema {
    name: Some("BranchRoutingJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "scheme",
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
                    description: "Routing scheme that the address belongs to, for example `OBP`.",
                },
            },
            schema::Property {
                name: "address",
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
                    description: "Address within the scheme.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Scheme and address by which payment systems know the branch; both are null where none was stored.",
};
/// What `OBPv1.4.0-getBranches` answers.
pub type GetBranchesV140Response = crate::answer::Ok<super::branch::BranchesJson>;
/// What `OBPv2.1.0-createBranch` answers.
pub type CreateBranchV210Response = crate::answer::Created<super::branch::BranchJson>;
/// What `OBPv2.2.0-createBranch` answers.
pub type CreateBranchV220Response = crate::answer::Created<
    super::branch::BranchJsonV220,
>;
/// What `OBPv3.0.0-createBranch` answers.
pub type CreateBranchV300Response = crate::answer::Created<
    super::branch::BranchJsonV300,
>;
/// What `OBPv3.0.0-getBranches` answers.
pub type GetBranchesV300Response = crate::answer::Ok<super::branch::BranchesJsonV300>;
/// What `OBPv2.1.0-getBranch` answers.
pub type GetBranchV210Response = crate::answer::Ok<super::branch::BranchJson>;
/// What `OBPv2.1.0-updateBranch` answers.
pub type UpdateBranchV210Response = crate::answer::Created<super::branch::BranchJson>;
/// What `OBPv3.0.0-getBranch` answers.
pub type GetBranchV300Response = crate::answer::Ok<super::branch::BranchJsonV300>;
/// What `OBPv3.0.0-updateBranch` answers.
pub type UpdateBranchV300Response = crate::answer::Created<
    super::branch::BranchJsonV300,
>;
/// What `OBPv3.1.0-deleteBranch` answers.
pub type DeleteBranchV310Response = crate::answer::empty::Ok;
/// The operations of `branch.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait BranchApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the branches of a bank (v1.4.0) (`OBPv1.4.0-getBranches`).
    fn get_branches_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetBranchesV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBranchesV140Response::Ok(call.example())) }
    }
    /// Create a branch (v2.1.0) (`OBPv2.1.0-createBranch`).
    fn create_branch_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::branch::BranchJsonPostV210>,
    ) -> impl Future<
        Output = Result<CreateBranchV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBranchV210Response::Created(call.example())) }
    }
    /// Create a branch (v2.2.0) (`OBPv2.2.0-createBranch`).
    fn create_branch_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::branch::BranchJsonV220Request>,
    ) -> impl Future<
        Output = Result<CreateBranchV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBranchV220Response::Created(call.example())) }
    }
    /// Create a branch (v3.0.0) (`OBPv3.0.0-createBranch`).
    fn create_branch_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::branch::BranchJsonV300Request>,
    ) -> impl Future<
        Output = Result<CreateBranchV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBranchV300Response::Created(call.example())) }
    }
    /// List the branches of a bank (v3.0.0) (`OBPv3.0.0-getBranches`).
    fn get_branches_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
        city: Option<String>,
        within_meters_of: Option<String>,
        near_latitude: Option<String>,
        near_longitude: Option<String>,
    ) -> impl Future<
        Output = Result<GetBranchesV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBranchesV300Response::Ok(call.example())) }
    }
    /// Get a branch (v2.1.0) (`OBPv2.1.0-getBranch`).
    fn get_branch_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        branch_id: String,
    ) -> impl Future<
        Output = Result<GetBranchV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBranchV210Response::Ok(call.example())) }
    }
    /// Update a branch (v2.1.0) (`OBPv2.1.0-updateBranch`).
    fn update_branch_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        branch_id: String,
        body: crate::payload::Body<super::branch::BranchJsonPutV210>,
    ) -> impl Future<
        Output = Result<UpdateBranchV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateBranchV210Response::Created(call.example())) }
    }
    /// Get a branch (v3.0.0) (`OBPv3.0.0-getBranch`).
    fn get_branch_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        branch_id: String,
    ) -> impl Future<
        Output = Result<GetBranchV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBranchV300Response::Ok(call.example())) }
    }
    /// Update a branch (v3.0.0) (`OBPv3.0.0-updateBranch`).
    fn update_branch_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
        branch_id: String,
        body: crate::payload::Body<super::branch::PostBranchJsonV300>,
    ) -> impl Future<
        Output = Result<UpdateBranchV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateBranchV300Response::Created(call.example())) }
    }
    /// Delete a branch (`OBPv3.1.0-deleteBranch`).
    fn delete_branch_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        branch_id: String,
    ) -> impl Future<
        Output = Result<DeleteBranchV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteBranchV310Response::Ok) }
    }
}
/// Binds a [`BranchApi`] to its routes.
#[derive(Debug)]
pub struct BranchRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: BranchApi> poem_openapi::OpenApi for BranchRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Branch", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Branch", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_BRANCHES_V140,
                    |api, sent| routes::answer(
                        api
                            .get_branches_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &CREATE_BRANCH_V210,
                    |api, sent| routes::answer(
                        api
                            .create_branch_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_BRANCH_V220,
                    |api, sent| routes::answer(
                        api
                            .create_branch_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_BRANCH_V300,
                    |api, sent| routes::answer(
                        api
                            .create_branch_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_BRANCHES_V300,
                    |api, sent| routes::answer(
                        api
                            .get_branches_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                                sent.query("city"),
                                sent.query("withinMetersOf"),
                                sent.query("nearLatitude"),
                                sent.query("nearLongitude"),
                            ),
                    ),
                ),
                (
                    &GET_BRANCH_V210,
                    |api, sent| routes::answer(
                        api
                            .get_branch_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BRANCH_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BRANCH_V210,
                    |api, sent| routes::answer(
                        api
                            .update_branch_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BRANCH_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_BRANCH_V300,
                    |api, sent| routes::answer(
                        api
                            .get_branch_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BRANCH_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BRANCH_V300,
                    |api, sent| routes::answer(
                        api
                            .update_branch_v300(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BRANCH_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_BRANCH_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_branch_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BRANCH_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.4.0-getBranches`.
pub static GET_BRANCHES_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getBranches",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/branches",
    template: "/banks/{BANK_ID}/branches",
    aliases: &[],
    prefixes: &["v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.4.0",
    tags: &["Branch"],
    summary: "List the branches of a bank (v1.4.0)",
    description: "Lists the branches of a bank with address, location and opening hours as text. Anyone may read them\nunless the server is set up so that branches need a login (401).\n\nWithout `limit` the first 500 are sent, in no particular order. A bank without branches gives an empty\nlist. Answers under the prefixes `v1.4.0` to `v2.2.0`.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Paging],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "No branches available. License may not be set.",
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
        description: "The branches, possibly none.",
        schema: Some(&super::branch::BRANCHES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"branches\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"name\":\"String\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"branch_routing\":{\"scheme\":\"BranchNumber\",\"address\":\"678\"}}]}",
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
        &super::shared::ERROR_400_OBP_10016_SORT_DIRECTION,
        &super::shared::ERROR_400_OBP_10016_LIMIT,
        &super::shared::ERROR_400_OBP_10016_OFFSET_2,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-no-branches",
                summary: "The bank has no branches, or they lack a license; have the bank add branches with a license in `meta`.",
                json: "{\"code\":400,\"message\":\"No branches available. License may not be set.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.1.0-createBranch`.
pub static CREATE_BRANCH_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createBranch",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/branches",
    template: "/banks/{BANK_ID}/branches",
    aliases: &[],
    prefixes: &["v2.1.0"],
    introduced: "v2.1.0",
    tags: &["Branch", "Open-Data"],
    summary: "Create a branch (v2.1.0)",
    description: "Creates a branch of a bank. Needs a login and the role `CanCreateBranch` at the bank;\n`CanCreateBranchAtAnyBank` is not enough here.\n\nIdentifier and bank are taken from `id` and `bank_id` in the body; that this bank is the one in the path\nis not checked, so send the same. A branch with this identifier is overwritten. Opening hours are texts.\nAnswers under `v2.1.0` only.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBranch",
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
        "OBP-30209: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.",
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
        schema: &super::branch::BRANCH_JSON_POST_V210,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"123\",\"bank_id\":\"gh.29.fi\",\"name\":\"OBP\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The branch as it is stored now.",
        schema: Some(&super::branch::BRANCH_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"name\":\"String\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"branch_routing\":{\"scheme\":\"BranchNumber\",\"address\":\"678\"}}",
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
        &super::shared::ERROR_400_OBP_30209,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBranch for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 96usize,
                        end: 104usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv2.2.0-createBranch`.
pub static CREATE_BRANCH_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createBranch",
    method: contract::Verb::POST,
    path: "/obp/v2.2.0/banks/{BANK_ID}/branches",
    template: "/banks/{BANK_ID}/branches",
    aliases: &[],
    prefixes: &["v2.2.0"],
    introduced: "v2.2.0",
    tags: &["Branch", "Open-Data"],
    summary: "Create a branch (v2.2.0)",
    description: "Creates a branch of a bank. Needs a login and the role `CanCreateBranch` at the bank or\n`CanCreateBranchAtAnyBank`.\n\nIdentifier and bank are taken from `id` and `bank_id` in the body; that this bank is the one in the path\nis not checked, so send the same. A branch with this identifier is overwritten. Opening hours are texts.\nAnswers under `v2.2.0` only.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateBranchAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateBranchAtAnyBank",
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
        "OBP-30209: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.",
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
        schema: &super::branch::BRANCH_JSON_V220_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"123\",\"bank_id\":\"gh.29.uk\",\"name\":\"OBP\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"},\"branch_routing\":{\"scheme\":\"BranchNumber\",\"address\":\"678\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The branch as it is stored now.",
        schema: Some(&super::branch::BRANCH_JSON_V220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"123\",\"bank_id\":\"gh.29.uk\",\"name\":\"OBP\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"},\"branch_routing\":{\"scheme\":\"BranchNumber\",\"address\":\"678\"}}",
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
        &super::shared::ERROR_400_OBP_30209,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBranch OR CanCreateBranchAtAnyBank entitlements are required.\"}",
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
/// `OBPv3.0.0-createBranch`.
pub static CREATE_BRANCH_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-createBranch",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/banks/{BANK_ID}/branches",
    template: "/banks/{BANK_ID}/branches",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Branch"],
    summary: "Create a branch (v3.0.0)",
    description: "Creates a branch of a bank, with opening hours for each day of the week, accessibility, type and phone\nnumber. Needs a login and the role `CanCreateBranch` at the bank or `CanCreateBranchAtAnyBank`.\n\n`bank_id` in the body must be the bank in the path, otherwise the answer is 400. A branch with the same\n`id` is overwritten. An unknown bank is a 400 as well. Answers under all prefixes from `v3.0.0` on.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateBranchAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateBranchAtAnyBank",
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
        "OBP-30209: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.",
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
        schema: &super::branch::BRANCH_JSON_V300_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"branch-id-123\",\"bank_id\":\"bank-id-123\",\"name\":\"Branch by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"String\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":10.0,\"longitude\":10.0},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"monday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"tuesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"wednesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"thursday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"friday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"saturday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"sunday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}]},\"drive_up\":{\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}},\"branch_routing\":{\"scheme\":\"OBP\",\"address\":\"123abc\"},\"is_accessible\":\"true\",\"accessibleFeatures\":\"wheelchair, atm usuable by the visually impaired\",\"branch_type\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"phone_number\":\"+381631954907\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The branch as it is stored now.",
        schema: Some(&super::branch::BRANCH_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"branch-id-123\",\"bank_id\":\"bank-id-123\",\"name\":\"Branch by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"String\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":10.0,\"longitude\":10.0},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"monday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"tuesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"wednesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"thursday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"friday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"saturday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"sunday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}]},\"drive_up\":{\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}},\"branch_routing\":{\"scheme\":\"OBP\",\"address\":\"123abc\"},\"is_accessible\":\"true\",\"accessibleFeatures\":\"wheelchair, atm usuable by the visually impaired\",\"branch_type\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"phone_number\":\"+381631954907\"}",
                slots: &[
                    contract::Slot {
                        start: 33usize,
                        end: 44usize,
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
        &super::shared::ERROR_400_OBP_30209,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBranch or CanCreateBranchAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 124usize,
                        end: 132usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.0.0-getBranches`.
pub static GET_BRANCHES_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getBranches",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/branches",
    template: "/banks/{BANK_ID}/branches",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Branch", "Bank", "New-Style"],
    summary: "List the branches of a bank (v3.0.0)",
    description: "Lists the branches of a bank, ordered by identifier, without the deleted ones. Anyone may read them\nunless the server is set up so that branches need a login (401).\n\nThey can be narrowed down to a city or to a circle: `withinMetersOf`, `nearLatitude` and `nearLongitude`\nare given together or not at all (400). Without `limit` 100 are sent; more than 10000 are refused.\nAnswers under all prefixes from `v3.0.0` on.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-32001: No branches available. License may not be set.",
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
        contract::Parameter {
            name: "city",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("Berlin"),
            description: "Only branches whose address names exactly this city.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "withinMetersOf",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("10000"),
            description: "Radius in metres around the point given by `nearLatitude` and `nearLongitude`.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "nearLatitude",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("52.556198"),
            description: "Latitude of the point branches shall be near to, in degrees.",
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
                description: "",
            },
        },
        contract::Parameter {
            name: "nearLongitude",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("13.384099"),
            description: "Longitude of the point branches shall be near to, in degrees.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The branches, possibly none.",
        schema: Some(&super::branch::BRANCHES_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"branches\":[{\"id\":\"branch-id-123\",\"bank_id\":\"bank-id-123\",\"name\":\"Branch by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"String\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":10.0,\"longitude\":10.0},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"monday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"tuesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"wednesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"thursday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"friday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"saturday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"sunday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}]},\"drive_up\":{\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}},\"branch_routing\":{\"scheme\":\"OBP\",\"address\":\"123abc\"},\"is_accessible\":\"true\",\"accessibleFeatures\":\"wheelchair, atm usuable by the visually impaired\",\"branch_type\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"phone_number\":\"+381631954907\"}]}",
                slots: &[
                    contract::Slot {
                        start: 46usize,
                        end: 57usize,
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-32001",
                summary: "The bank has no branches, or they lack a license; have the bank add branches with a license in `meta`.",
                json: "{\"code\":400,\"message\":\"OBP-32001: No branches available. License may not be set.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getBranch`.
pub static GET_BRANCH_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getBranch",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/branches/{BRANCH_ID}",
    template: "/banks/{BANK_ID}/branches/{BRANCH_ID}",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0"],
    introduced: "v2.1.0",
    tags: &["Branch"],
    summary: "Get a branch (v2.1.0)",
    description: "Returns one branch of a bank with address, location and opening hours as text. Anyone may read it unless\nthe server is set up so that branches need a login (401).\n\nAn unknown branch is a 400, not a 404. Answers under the prefixes `v2.1.0` and `v2.2.0`.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-300010: Branch not found. Please specify a valid value for BRANCH_ID. Or License may not be set. meta.license.id and meta.license.name can not be empty",
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
            name: "BRANCH_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("DERBY6"),
            description: "Id of the branch (`id` in lists of branches), chosen by its creator and unique within the bank.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The branch.",
        schema: Some(&super::branch::BRANCH_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"name\":\"String\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"branch_routing\":{\"scheme\":\"BranchNumber\",\"address\":\"678\"}}",
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
        &super::shared::ERROR_400_TEXT_BRANCH_NOT_FOUND,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.1.0-updateBranch`.
pub static UPDATE_BRANCH_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-updateBranch",
    method: contract::Verb::PUT,
    path: "/obp/v2.1.0/banks/{BANK_ID}/branches/{BRANCH_ID}",
    template: "/banks/{BANK_ID}/branches/{BRANCH_ID}",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.1.0"],
    introduced: "v2.1.0",
    tags: &["Branch"],
    summary: "Update a branch (v2.1.0)",
    description: "Replaces the data of a branch; if there is none with this identifier, it is created. Needs a login and\nthe role `CanUpdateBranch` at the bank.\n\nThe bank is taken from `bank_id` in the body and not compared with the path, so send the same. Opening\nhours are texts. Answers under `v2.1.0`, `v2.2.0` and `v3.1.0`; `v3.0.0` has an operation of its own,\nand from `v4.0.0` on there is none.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBranch",
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
            name: "BRANCH_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("DERBY6"),
            description: "Id of the branch (`id` in lists of branches), chosen by its creator and unique within the bank.",
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
                description: "",
            },
        },
    ],
    request: Some(contract::RequestBody {
        schema: &super::branch::BRANCH_JSON_PUT_V210,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.fi\",\"name\":\"OBP\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The branch as it is stored now.",
        schema: Some(&super::branch::BRANCH_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"name\":\"String\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"lobby\":{\"hours\":\"5\"},\"drive_up\":{\"hours\":\"5\"},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"branch_routing\":{\"scheme\":\"BranchNumber\",\"address\":\"678\"}}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_30,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.0.0-getBranch`.
pub static GET_BRANCH_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getBranch",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}/branches/{BRANCH_ID}",
    template: "/banks/{BANK_ID}/branches/{BRANCH_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Branch", "Bank", "New-Style"],
    summary: "Get a branch (v3.0.0)",
    description: "Returns one branch of a bank with address, location, opening hours for each day, accessibility and phone\nnumber. Anyone may read it unless the server is set up so that branches need a login (401).\n\nAn unknown branch is a 400, an unknown bank a 404. A deleted branch can still be read here, though it is\ngone from the list. Answers under all prefixes from `v3.0.0` on.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-300010: Branch not found. Please specify a valid value for BRANCH_ID. Or License may not be set. meta.license.id and meta.license.name can not be empty",
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
            name: "BRANCH_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("DERBY6"),
            description: "Id of the branch (`id` in lists of branches), chosen by its creator and unique within the bank.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The branch.",
        schema: Some(&super::branch::BRANCH_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"branch-id-123\",\"bank_id\":\"bank-id-123\",\"name\":\"Branch by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"String\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":10.0,\"longitude\":10.0},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"monday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"tuesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"wednesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"thursday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"friday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"saturday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"sunday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}]},\"drive_up\":{\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}},\"branch_routing\":{\"scheme\":\"OBP\",\"address\":\"123abc\"},\"is_accessible\":\"true\",\"accessibleFeatures\":\"wheelchair, atm usuable by the visually impaired\",\"branch_type\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"phone_number\":\"+381631954907\"}",
                slots: &[
                    contract::Slot {
                        start: 33usize,
                        end: 44usize,
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
        &super::shared::ERROR_400_TEXT_BRANCH_NOT_FOUND,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-updateBranch`.
pub static UPDATE_BRANCH_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-updateBranch",
    method: contract::Verb::PUT,
    path: "/obp/v3.0.0/banks/{BANK_ID}/branches/{BRANCH_ID}",
    template: "/banks/{BANK_ID}/branches/{BRANCH_ID}",
    aliases: &[],
    prefixes: &["v3.0.0"],
    introduced: "v3.0.0",
    tags: &["Branch"],
    summary: "Update a branch (v3.0.0)",
    description: "Replaces the data of a branch; if there is none with this identifier, it is created. Needs a login and\nthe role `CanUpdateBranch` at the bank.\n\n`bank_id` in the body must be the bank in the path, otherwise the answer is 400. Answers under `v3.0.0`\nonly: `v3.1.0` leads to the older operation with opening hours as text, and from `v4.0.0` on there is\nnone.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBranch",
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
        "OBP-30209: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.",
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
            name: "BRANCH_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("DERBY6"),
            description: "Id of the branch (`id` in lists of branches), chosen by its creator and unique within the bank.",
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
                description: "",
            },
        },
    ],
    request: Some(contract::RequestBody {
        schema: &super::branch::POST_BRANCH_JSON_V300,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"bank-id-123\",\"name\":\"Branch by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"String\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":10.0,\"longitude\":10.0},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"monday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"tuesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"wednesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"thursday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"friday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"saturday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"sunday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}]},\"drive_up\":{\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}},\"branch_routing\":{\"scheme\":\"OBP\",\"address\":\"123abc\"},\"is_accessible\":\"true\",\"accessibleFeatures\":\"wheelchair, atm usuable by the visually impaired\",\"branch_type\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"phone_number\":\"+381631954907\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The branch as it is stored now.",
        schema: Some(&super::branch::BRANCH_JSON_V300),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"branch-id-123\",\"bank_id\":\"bank-id-123\",\"name\":\"Branch by the Lake\",\"address\":{\"line_1\":\"No 1 the Road\",\"line_2\":\"The Place\",\"line_3\":\"The Hill\",\"city\":\"Berlin\",\"county\":\"String\",\"state\":\"Brandenburg\",\"postcode\":\"13359\",\"country_code\":\"DE\"},\"location\":{\"latitude\":10.0,\"longitude\":10.0},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"lobby\":{\"monday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"tuesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"wednesday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"thursday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"friday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"saturday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}],\"sunday\":[{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}]},\"drive_up\":{\"monday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"tuesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"wednesday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"thursday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"friday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"saturday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"},\"sunday\":{\"opening_time\":\"10:00\",\"closing_time\":\"18:00\"}},\"branch_routing\":{\"scheme\":\"OBP\",\"address\":\"123abc\"},\"is_accessible\":\"true\",\"accessibleFeatures\":\"wheelchair, atm usuable by the visually impaired\",\"branch_type\":\"Full service store\",\"more_info\":\"short walk to the lake from here\",\"phone_number\":\"+381631954907\"}",
                slots: &[
                    contract::Slot {
                        start: 33usize,
                        end: 44usize,
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
        &super::shared::ERROR_400_OBP_30209,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_30,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv3.1.0-deleteBranch`.
pub static DELETE_BRANCH_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteBranch",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/banks/{BANK_ID}/branches/{BRANCH_ID}",
    template: "/banks/{BANK_ID}/branches/{BRANCH_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Branch", "New-Style"],
    summary: "Delete a branch",
    description: "Marks a branch as deleted. Needs a login and the role `CanDeleteBranch` at the bank or\n`CanDeleteBranchAtAnyBank`.\n\nIt vanishes from the lists but can still be read singly. An unknown branch is a 400, an unknown bank a\n404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteBranchAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBranch",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanDeleteBranchAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30218: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.",
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
            name: "BRANCH_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("DERBY6"),
            description: "Id of the branch (`id` in lists of branches), chosen by its creator and unique within the bank.",
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
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "`true` once the branch is deleted.",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30218",
                summary: "Deleting branches needs a role of its own; have an administrator grant the one that the operation names.",
                json: "{\"code\":400,\"message\":\"OBP-30218: Insufficient authorisation to Create Branch. You do not have the role CanCreateBranch.\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBranch or CanDeleteBranchAtAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 124usize,
                        end: 132usize,
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
/// The operations of `branch.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_BRANCHES_V140,
    &CREATE_BRANCH_V210,
    &CREATE_BRANCH_V220,
    &CREATE_BRANCH_V300,
    &GET_BRANCHES_V300,
    &GET_BRANCH_V210,
    &UPDATE_BRANCH_V210,
    &GET_BRANCH_V300,
    &UPDATE_BRANCH_V300,
    &DELETE_BRANCH_V310,
];
