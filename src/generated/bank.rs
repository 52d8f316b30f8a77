//! Generated from openapi/bank.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Identifier of a bank in an addressing scheme.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankRoutingJsonV121 {
    /// Addressing scheme, for example `BIC` or `OBP`.
    pub scheme: String,
    /// Identifier of the bank in this scheme.
    pub address: String,
}
/// Table of [`BankRoutingJsonV121`].
pub static BANK_ROUTING_JSON_V121: schema::Schema = schema::Schema {
    name: Some("BankRoutingJsonV121"),
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
                    nullable: false,
                    example: None,
                    description: "Addressing scheme, for example `BIC` or `OBP`.",
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
                    nullable: false,
                    example: None,
                    description: "Identifier of the bank in this scheme.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Identifier of a bank in an addressing scheme.",
};
/// Additional named value of a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankAttributeBankResponseJsonV400 {
    /// Name of the bank attribute.
    pub name: String,
    /// Value of the bank attribute as text.
    pub value: String,
}
/// Table of [`BankAttributeBankResponseJsonV400`].
pub static BANK_ATTRIBUTE_BANK_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("BankAttributeBankResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Name of the bank attribute.",
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
                    description: "Value of the bank attribute as text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a bank.",
};
/// A bank of the server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankJSON {
    /// Id of the bank; used as `BANK_ID` in URLs.
    pub id: String,
    /// Short name of the bank.
    pub short_name: Option<String>,
    /// Full name of the bank.
    pub full_name: Option<String>,
    /// Web address of the logo; `null` if there is none.
    pub logo: Option<String>,
    /// Web address of the bank; `null` if there is none.
    pub website: Option<String>,
    /// One identifier of the bank in an addressing scheme.
    pub bank_routing: super::bank::BankRoutingJsonV121,
}
/// Table of [`BankJSON`].
pub static BANK_JSON: schema::Schema = schema::Schema {
    name: Some("BankJSON"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Short name of the bank.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "logo",
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
                    description: "Web address of the logo; `null` if there is none.",
                },
            },
            schema::Property {
                name: "website",
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
                    description: "Web address of the bank; `null` if there is none.",
                },
            },
            schema::Property {
                name: "bank_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank of the server.",
};
/// List of banks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BanksJSON {
    /// Banks of this server.
    pub banks: Vec<super::bank::BankJSON>,
}
/// Table of [`BanksJSON`].
pub static BANKS_JSON: schema::Schema = schema::Schema {
    name: Some("BanksJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "banks",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Banks of this server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of banks.",
};
/// A bank of the server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankJson400 {
    /// Id of the bank; used as `BANK_ID` in URLs.
    pub id: String,
    /// Short name of the bank.
    pub short_name: Option<String>,
    /// Full name of the bank.
    pub full_name: Option<String>,
    /// Web address of the logo; `null` if there is none.
    pub logo: Option<String>,
    /// Web address of the bank; `null` if there is none.
    pub website: Option<String>,
    /// Identifiers of the bank in several addressing schemes.
    pub bank_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the bank; usually an empty list.
    pub attributes: Vec<super::bank::BankAttributeBankResponseJsonV400>,
}
/// Table of [`BankJson400`].
pub static BANK_JSON400: schema::Schema = schema::Schema {
    name: Some("BankJson400"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Short name of the bank.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "logo",
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
                    description: "Web address of the logo; `null` if there is none.",
                },
            },
            schema::Property {
                name: "website",
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
                    description: "Web address of the bank; `null` if there is none.",
                },
            },
            schema::Property {
                name: "bank_routings",
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
                    description: "Identifiers of the bank in several addressing schemes.",
                },
            },
            schema::Property {
                name: "attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ATTRIBUTE_BANK_RESPONSE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the bank; usually an empty list.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank of the server.",
};
/// List of banks.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BanksJson400 {
    /// Banks of this server.
    pub banks: Vec<super::bank::BankJson400>,
}
/// Table of [`BanksJson400`].
pub static BANKS_JSON400: schema::Schema = schema::Schema {
    name: Some("BanksJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "banks",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_JSON400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Banks of this server.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of banks.",
};
/// A bank of the server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankJson500 {
    /// Id of the bank; used as `BANK_ID` in URLs.
    pub id: String,
    /// Short code of the bank; newer versions answer it where older ones answer `short_name`.
    pub bank_code: Option<String>,
    /// Full name of the bank.
    pub full_name: Option<String>,
    /// Web address of the logo; `null` if there is none.
    pub logo: Option<String>,
    /// Web address of the bank; `null` if there is none.
    pub website: Option<String>,
    /// Identifiers of the bank in several addressing schemes.
    pub bank_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the bank; usually an empty list.
    pub attributes: Vec<super::bank::BankAttributeBankResponseJsonV400>,
}
/// Table of [`BankJson500`].
pub static BANK_JSON500: schema::Schema = schema::Schema {
    name: Some("BankJson500"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "bank_code",
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
                    description: "Short code of the bank; newer versions answer it where older ones answer `short_name`.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "logo",
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
                    description: "Web address of the logo; `null` if there is none.",
                },
            },
            schema::Property {
                name: "website",
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
                    description: "Web address of the bank; `null` if there is none.",
                },
            },
            schema::Property {
                name: "bank_routings",
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
                    description: "Identifiers of the bank in several addressing schemes.",
                },
            },
            schema::Property {
                name: "attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ATTRIBUTE_BANK_RESPONSE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the bank; usually an empty list.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank of the server.",
};
/// Additional named value of a bank, with its type.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankAttributeResponseJsonV400 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Id of the bank attribute.
    pub bank_attribute_id: String,
    /// Name of the bank attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the bank attribute as text.
    pub value: String,
    /// Whether the attribute is in force.
    pub is_active: bool,
}
/// Table of [`BankAttributeResponseJsonV400`].
pub static BANK_ATTRIBUTE_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("BankAttributeResponseJsonV400"),
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
                name: "bank_attribute_id",
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
                    description: "Id of the bank attribute.",
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
                    description: "Name of the bank attribute.",
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
                    description: "Value of the bank attribute as text.",
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
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a bank, with its type.",
};
/// List of the attributes of a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankAttributesResponseJsonV400 {
    /// Attributes in the order of their creation; empty if there is none.
    pub bank_attributes: Vec<super::bank::BankAttributeResponseJsonV400>,
}
/// Table of [`BankAttributesResponseJsonV400`].
pub static BANK_ATTRIBUTES_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("BankAttributesResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::BANK_ATTRIBUTE_RESPONSE_JSON_V400,
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
    description: "List of the attributes of a bank.",
};
/// List of cash machines.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AtmsJson {
    /// ATMs of the bank; empty if there is none.
    pub atms: Vec<super::atm::AtmJson>,
}
/// Table of [`AtmsJson`].
pub static ATMS_JSON: schema::Schema = schema::Schema {
    name: Some("AtmsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "atms",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::atm::ATM_JSON,
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
/// List of products.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductsJson {
    /// Products; empty if there is none.
    pub products: Vec<super::bank::ProductJson>,
}
/// Table of [`ProductsJson`].
pub static PRODUCTS_JSON: schema::Schema = schema::Schema {
    name: Some("ProductsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "products",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::PRODUCT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Products; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of products.",
};
/// A product of a bank in the form of v1.4.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductJson {
    /// Code of the product, unique at the bank.
    pub code: String,
    /// Name of the product.
    pub name: String,
    /// Category of the product.
    pub category: Option<String>,
    /// Family of products that the product belongs to.
    pub family: Option<String>,
    /// Group of product families that the product belongs to.
    pub super_family: Option<String>,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
}
/// Table of [`ProductJson`].
pub static PRODUCT_JSON: schema::Schema = schema::Schema {
    name: Some("ProductJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "code",
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
                    description: "Code of the product, unique at the bank.",
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
                    description: "Name of the product.",
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
                    nullable: true,
                    example: None,
                    description: "Category of the product.",
                },
            },
            schema::Property {
                name: "family",
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
                    description: "Family of products that the product belongs to.",
                },
            },
            schema::Property {
                name: "super_family",
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
                    description: "Group of product families that the product belongs to.",
                },
            },
            schema::Property {
                name: "more_info_url",
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
                    description: "Web address with further information on the product.",
                },
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
    description: "A product of a bank in the form of v1.4.0.",
};
/// List of transaction types.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionTypesJsonV200 {
    /// Transaction types of the bank; empty if there is none.
    pub transaction_types: Vec<super::bank::TransactionTypeJsonV200>,
}
/// Table of [`TransactionTypesJsonV200`].
pub static TRANSACTION_TYPES_JSON_V200: schema::Schema = schema::Schema {
    name: Some("TransactionTypesJsonV200"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "transaction_types",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::TRANSACTION_TYPE_JSON_V200,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Transaction types of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of transaction types.",
};
/// Type of transactions that a bank offers, with its charge.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionTypeJsonV200 {
    /// Id of the transaction type, wrapped in an object with `value`.
    pub id: super::card::PostAccountTagJSON,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Short code of the transaction type.
    pub short_code: String,
    /// Name of the transaction type.
    pub summary: String,
    /// What transactions of this type are.
    pub description: String,
    /// Fee for transactions of this type, with its currency.
    pub charge: super::transaction_request::PursesJson,
}
/// Table of [`TransactionTypeJsonV200`].
pub static TRANSACTION_TYPE_JSON_V200: schema::Schema = schema::Schema {
    name: Some("TransactionTypeJsonV200"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
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
                name: "short_code",
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
                    description: "Short code of the transaction type.",
                },
            },
            schema::Property {
                name: "summary",
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
                    description: "Name of the transaction type.",
                },
            },
            schema::Property {
                name: "description",
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
                    description: "What transactions of this type are.",
                },
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Type of transactions that a bank offers, with its charge.",
};
/// Type of transactions as the server stores it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionType {
    /// Id of the transaction type, wrapped in an object with `value`.
    pub id: super::card::PostAccountTagJSON,
    /// Id of the bank, wrapped in an object with `value`.
    #[serde(rename = "bankId")]
    pub bank_id: super::card::PostAccountTagJSON,
    /// Short code of the transaction type.
    #[serde(rename = "shortCode")]
    pub short_code: String,
    /// Name of the transaction type.
    pub summary: String,
    /// What transactions of this type are.
    pub description: String,
    /// Fee for transactions of this type, with its currency.
    pub charge: super::transaction_request::PursesJson,
}
/// Table of [`TransactionType`].
pub static TRANSACTION_TYPE: schema::Schema = schema::Schema {
    name: Some("TransactionType"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "bankId",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
            },
            schema::Property {
                name: "shortCode",
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
                    description: "Short code of the transaction type.",
                },
            },
            schema::Property {
                name: "summary",
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
                    description: "Name of the transaction type.",
                },
            },
            schema::Property {
                name: "description",
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
                    description: "What transactions of this type are.",
                },
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Type of transactions as the server stores it.",
};
/// A bank of the server, in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankJSONV220 {
    /// Id of the bank; used as `BANK_ID` in URLs.
    pub id: String,
    /// Full name of the bank.
    pub full_name: String,
    /// Short name of the bank.
    pub short_name: String,
    /// Web address of the bank's logo.
    pub logo_url: String,
    /// Web address of the bank.
    pub website_url: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: String,
    /// Identifier of the bank in its country.
    pub national_identifier: String,
    /// One identifier of the bank in an addressing scheme.
    pub bank_routing: super::bank::BankRoutingJsonV121,
}
/// Table of [`BankJSONV220`].
pub static BANK_JSONV220: schema::Schema = schema::Schema {
    name: Some("BankJSONV220"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Short name of the bank.",
                },
            },
            schema::Property {
                name: "logo_url",
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
                    description: "Web address of the bank's logo.",
                },
            },
            schema::Property {
                name: "website_url",
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
                    description: "Web address of the bank.",
                },
            },
            schema::Property {
                name: "swift_bic",
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
                    description: "SWIFT/BIC code of the bank.",
                },
            },
            schema::Property {
                name: "national_identifier",
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
                    description: "Identifier of the bank in its country.",
                },
            },
            schema::Property {
                name: "bank_routing",
                required: true,
                schema: &super::bank::BANK_ROUTING_JSON_V121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank of the server, in the form of v2.2.0.",
};
/// A name with its value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeJsonV400 {
    /// Name of the attribute.
    pub name: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`AttributeJsonV400`].
pub static ATTRIBUTE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AttributeJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
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
    description: "A name with its value.",
};
/// The new settlement account of a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SettlementAccountResponseJson {
    /// Id of the account.
    pub account_id: String,
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Payment system that the account settles, for example `SEPA`.
    pub payment_system: String,
    /// Opening balance with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::account::AccountAttributeResponseJson>,
}
/// Table of [`SettlementAccountResponseJson`].
pub static SETTLEMENT_ACCOUNT_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("SettlementAccountResponseJson"),
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
                    description: "Id of the user who owns the account.",
                },
            },
            schema::Property {
                name: "payment_system",
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
                    description: "Payment system that the account settles, for example `SEPA`.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                        items: &super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON,
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
    description: "The new settlement account of a bank.",
};
/// List of the settlement accounts of a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SettlementAccountsJson {
    /// Settlement accounts of the bank; empty if there is none.
    pub settlement_accounts: Vec<super::bank::SettlementAccountJson>,
}
/// Table of [`SettlementAccountsJson`].
pub static SETTLEMENT_ACCOUNTS_JSON: schema::Schema = schema::Schema {
    name: Some("SettlementAccountsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "settlement_accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::bank::SETTLEMENT_ACCOUNT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Settlement accounts of the bank; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the settlement accounts of a bank.",
};
/// Settlement account of a bank for a payment system.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SettlementAccountJson {
    /// Id of the account.
    pub account_id: String,
    /// Payment system that the account settles, for example `SEPA`.
    pub payment_system: String,
    /// Balance of the account with its currency.
    pub balance: super::transaction_request::PursesJson,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    pub account_routings: Vec<super::bank::BankRoutingJsonV121>,
    /// Additional named values stored for the account; empty if there is none.
    pub account_attributes: Vec<super::account::AccountAttributeResponseJson>,
}
/// Table of [`SettlementAccountJson`].
pub static SETTLEMENT_ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("SettlementAccountJson"),
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
                name: "payment_system",
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
                    description: "Payment system that the account settles, for example `SEPA`.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON,
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
                        items: &super::account::ACCOUNT_ATTRIBUTE_RESPONSE_JSON,
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
    description: "Settlement account of a bank for a payment system.",
};
/// Definition of an attribute: type, category and where it is seen.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeDefinitionJsonV400 {
    /// Name of the attribute.
    pub name: String,
    /// What the attribute describes: `Bank`, `Customer`, `Product`, `Account`, `Transaction`, `Card` or `TransactionRequest`.
    pub category: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// What the attribute means.
    pub description: String,
    /// Other name under which the attribute may be shown.
    pub alias: String,
    /// Views on which the attribute may be shown.
    pub can_be_seen_on_views: Vec<String>,
    /// Whether the attribute is in force.
    pub is_active: bool,
}
/// Table of [`AttributeDefinitionJsonV400`].
pub static ATTRIBUTE_DEFINITION_JSON_V400: schema::Schema = schema::Schema {
    name: Some("AttributeDefinitionJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "What the attribute describes: `Bank`, `Customer`, `Product`, `Account`, `Transaction`, `Card` or `TransactionRequest`.",
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
                name: "description",
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
                    description: "What the attribute means.",
                },
            },
            schema::Property {
                name: "alias",
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
                    description: "Other name under which the attribute may be shown.",
                },
            },
            schema::Property {
                name: "can_be_seen_on_views",
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
                    description: "Views on which the attribute may be shown.",
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
                    description: "Whether the attribute is in force.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Definition of an attribute: type, category and where it is seen.",
};
/// Type of transactions that the bank shall offer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionTypeJsonV200Request {
    /// Id of the transaction type, wrapped in an object with `value`.
    pub id: super::transaction_metadata::PostTransactionCommentJSON,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Short code of the transaction type.
    pub short_code: String,
    /// Name of the transaction type.
    pub summary: String,
    /// What transactions of this type are.
    pub description: String,
    /// Fee for transactions of this type, with its currency.
    pub charge: super::transaction_request::PursesJsonRequest,
}
/// Table of [`TransactionTypeJsonV200Request`].
pub static TRANSACTION_TYPE_JSON_V200_REQUEST: schema::Schema = schema::Schema {
    name: Some("TransactionTypeJsonV200Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
                schema: &super::transaction_metadata::POST_TRANSACTION_COMMENT_JSON,
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
                name: "short_code",
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
                    description: "Short code of the transaction type.",
                },
            },
            schema::Property {
                name: "summary",
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
                    description: "Name of the transaction type.",
                },
            },
            schema::Property {
                name: "description",
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
                    description: "What transactions of this type are.",
                },
            },
            schema::Property {
                name: "charge",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Type of transactions that the bank shall offer.",
};
/// Data for a new bank in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BankJSONV220Request {
    /// Id of the bank; used as `BANK_ID` in URLs.
    pub id: String,
    /// Full name of the bank.
    pub full_name: String,
    /// Short name of the bank.
    pub short_name: String,
    /// Web address of the bank's logo.
    pub logo_url: String,
    /// Web address of the bank.
    pub website_url: String,
    /// SWIFT/BIC code of the bank.
    pub swift_bic: String,
    /// Identifier of the bank in its country.
    pub national_identifier: String,
    /// One identifier of the bank in an addressing scheme.
    pub bank_routing: super::account::BankRoutingJsonV121Request,
}
/// Table of [`BankJSONV220Request`].
pub static BANK_JSONV220_REQUEST: schema::Schema = schema::Schema {
    name: Some("BankJSONV220Request"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Short name of the bank.",
                },
            },
            schema::Property {
                name: "logo_url",
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
                    description: "Web address of the bank's logo.",
                },
            },
            schema::Property {
                name: "website_url",
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
                    description: "Web address of the bank.",
                },
            },
            schema::Property {
                name: "swift_bic",
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
                    description: "SWIFT/BIC code of the bank.",
                },
            },
            schema::Property {
                name: "national_identifier",
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
                    description: "Identifier of the bank in its country.",
                },
            },
            schema::Property {
                name: "bank_routing",
                required: true,
                schema: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new bank in the form of v2.2.0.",
};
/// Data for a new bank in the form of v4.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostBankJson400 {
    /// Id of the bank; used as `BANK_ID` in URLs.
    pub id: String,
    /// Short name of the bank.
    pub short_name: String,
    /// Full name of the bank.
    pub full_name: String,
    /// Web address of the logo; `null` if there is none.
    pub logo: String,
    /// Web address of the bank; `null` if there is none.
    pub website: String,
    /// Identifiers of the bank in several addressing schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_routings: Option<Vec<super::account::BankRoutingJsonV121Request>>,
}
/// Table of [`PostBankJson400`].
pub static POST_BANK_JSON400: schema::Schema = schema::Schema {
    name: Some("PostBankJson400"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "short_name",
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
                    description: "Short name of the bank.",
                },
            },
            schema::Property {
                name: "full_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "logo",
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
                    description: "Web address of the logo; `null` if there is none.",
                },
            },
            schema::Property {
                name: "website",
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
                    description: "Web address of the bank; `null` if there is none.",
                },
            },
            schema::Property {
                name: "bank_routings",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the bank in several addressing schemes.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new bank in the form of v4.0.0.",
};
/// Data for a new settlement account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SettlementAccountRequestJson {
    /// Id of the user who owns the account.
    pub user_id: String,
    /// Payment system that the account settles, for example `SEPA`.
    pub payment_system: String,
    /// Opening balance with its currency; the amount must be 0.
    pub balance: super::transaction_request::PursesJsonRequest,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Id of the branch that looks after the account.
    pub branch_id: String,
    /// Identifiers of the account in several addressing schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_routings: Option<Vec<super::account::BankRoutingJsonV121Request>>,
}
/// Table of [`SettlementAccountRequestJson`].
pub static SETTLEMENT_ACCOUNT_REQUEST_JSON: schema::Schema = schema::Schema {
    name: Some("SettlementAccountRequestJson"),
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
                    description: "Id of the user who owns the account.",
                },
            },
            schema::Property {
                name: "payment_system",
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
                    description: "Payment system that the account settles, for example `SEPA`.",
                },
            },
            schema::Property {
                name: "balance",
                required: true,
                schema: &super::transaction_request::PURSES_JSON_REQUEST,
            },
            schema::Property {
                name: "label",
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
                    description: "Name that the owner gave to the account.",
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
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the account in several addressing schemes.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new settlement account.",
};
/// Data of a bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostBankJson500 {
    /// Id of the bank; used as `BANK_ID` in URLs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Short code of the bank; newer versions answer it where older ones answer `short_name`.
    pub bank_code: String,
    /// Full name of the bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// Web address of the logo; `null` if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Web address of the bank; `null` if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Identifiers of the bank in several addressing schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_routings: Option<Vec<super::account::BankRoutingJsonV121Request>>,
}
/// Table of [`PostBankJson500`].
pub static POST_BANK_JSON500: schema::Schema = schema::Schema {
    name: Some("PostBankJson500"),
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
                    description: "Id of the bank; used as `BANK_ID` in URLs.",
                },
            },
            schema::Property {
                name: "bank_code",
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
                    description: "Short code of the bank; newer versions answer it where older ones answer `short_name`.",
                },
            },
            schema::Property {
                name: "full_name",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Company),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Full name of the bank.",
                },
            },
            schema::Property {
                name: "logo",
                required: false,
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
                    description: "Web address of the logo; `null` if there is none.",
                },
            },
            schema::Property {
                name: "website",
                required: false,
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
                    description: "Web address of the bank; `null` if there is none.",
                },
            },
            schema::Property {
                name: "bank_routings",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::BANK_ROUTING_JSON_V121_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Identifiers of the bank in several addressing schemes.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data of a bank.",
};
/// What `OBPv1.2.1-getBanks` answers.
pub type GetBanksV121Response = crate::answer::Ok<super::bank::BanksJSON>;
/// What `OBPv3.0.0-getBanks` answers.
pub type GetBanksV300Response = crate::answer::Ok<super::bank::BanksJSON>;
/// What `OBPv4.0.0-getBanks` answers.
pub type GetBanksV400Response = crate::answer::Ok<super::bank::BanksJson400>;
/// What `OBPv4.0.0-createBank` answers.
pub type CreateBankV400Response = crate::answer::Created<super::bank::BankJson400>;
/// What `OBPv1.2.1-bankById` answers.
pub type BankByIdV121Response = crate::answer::Ok<super::bank::BankJSON>;
/// What `OBPv3.0.0-bankById` answers.
pub type BankByIdV300Response = crate::answer::Ok<super::bank::BankJson400>;
/// What `OBPv4.0.0-getBank` answers.
pub type GetBankV400Response = crate::answer::Ok<super::bank::BankJson400>;
/// What `OBPv5.0.0-getBank` answers.
pub type GetBankV500Response = crate::answer::Ok<super::bank::BankJson500>;
/// What `OBPv4.0.0-getBankAttributes` answers.
pub type GetBankAttributesV400Response = crate::answer::Ok<
    super::bank::BankAttributesResponseJsonV400,
>;
/// What `OBPv2.2.0-createBank` answers.
pub type CreateBankV220Response = crate::answer::Created<super::bank::BankJSONV220>;
/// What `OBPv5.0.0-createBank` answers.
pub type CreateBankV500Response = crate::answer::Created<super::bank::BankJson500>;
/// What `OBPv5.0.0-updateBank` answers.
pub type UpdateBankV500Response = crate::answer::Ok<super::bank::BankJson500>;
/// What `OBPv1.4.0-getAtms` answers.
pub type GetAtmsV140Response = crate::answer::Ok<super::bank::AtmsJson>;
/// What `OBPv4.0.0-createBankAttribute` answers.
pub type CreateBankAttributeV400Response = crate::answer::Created<
    super::bank::BankAttributeResponseJsonV400,
>;
/// What `OBPv4.0.0-createOrUpdateBankAttributeDefinition` answers.
pub type CreateOrUpdateBankAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteBankAttribute` answers.
pub type DeleteBankAttributeV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getBankAttribute` answers.
pub type GetBankAttributeV400Response = crate::answer::Ok<
    super::bank::BankAttributeResponseJsonV400,
>;
/// What `OBPv4.0.0-updateBankAttribute` answers.
pub type UpdateBankAttributeV400Response = crate::answer::Ok<
    super::bank::AttributeDefinitionJsonV400,
>;
/// What `OBPv1.4.0-getProducts` answers.
pub type GetProductsV140Response = crate::answer::Ok<super::bank::ProductsJson>;
/// What `OBPv4.0.0-createSettlementAccount` answers.
pub type CreateSettlementAccountV400Response = crate::answer::Created<
    super::bank::SettlementAccountResponseJson,
>;
/// What `OBPv4.0.0-getSettlementAccounts` answers.
pub type GetSettlementAccountsV400Response = crate::answer::Ok<
    super::bank::SettlementAccountsJson,
>;
/// What `OBPv2.0.0-getTransactionTypes` answers.
pub type GetTransactionTypesV200Response = crate::answer::Ok<
    super::bank::TransactionTypesJsonV200,
>;
/// What `OBPv2.1.0-createTransactionType` answers.
pub type CreateTransactionTypeV210Response = crate::answer::Ok<
    super::bank::TransactionType,
>;
/// What `OBPv4.0.0-deleteBankCascade` answers.
pub type DeleteBankCascadeV400Response = crate::answer::empty::Ok;
/// The operations of `bank.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait BankApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the banks (v1.2.1 to v2.2.0) (`OBPv1.2.1-getBanks`).
    fn get_banks_v121(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetBanksV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBanksV121Response::Ok(call.example())) }
    }
    /// List the banks (v3.0.0 and v3.1.0) (`OBPv3.0.0-getBanks`).
    fn get_banks_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetBanksV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBanksV300Response::Ok(call.example())) }
    }
    /// List the banks (v4.0.0 on: several identifiers) (`OBPv4.0.0-getBanks`).
    fn get_banks_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetBanksV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBanksV400Response::Ok(call.example())) }
    }
    /// Create a bank (v4.0.0) (`OBPv4.0.0-createBank`).
    fn create_bank_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::bank::PostBankJson400>,
    ) -> impl Future<
        Output = Result<CreateBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBankV400Response::Created(call.example())) }
    }
    /// Get a bank (v1.2.1 to v2.2.0) (`OBPv1.2.1-bankById`).
    fn bank_by_id_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<BankByIdV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(BankByIdV121Response::Ok(call.example())) }
    }
    /// Get a bank (v3.0.0 and v3.1.0) (`OBPv3.0.0-bankById`).
    fn bank_by_id_v300(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<BankByIdV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(BankByIdV300Response::Ok(call.example())) }
    }
    /// Get a bank (v4.0.0) (`OBPv4.0.0-getBank`).
    fn get_bank_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankV400Response::Ok(call.example())) }
    }
    /// Get a bank (v5.0.0 on: with bank_code) (`OBPv5.0.0-getBank`).
    fn get_bank_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankV500Response::Ok(call.example())) }
    }
    /// List the attributes of a bank (`OBPv4.0.0-getBankAttributes`).
    fn get_bank_attributes_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankAttributesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankAttributesV400Response::Ok(call.example())) }
    }
    /// Create a bank (v2.2.0 to v3.1.0) (`OBPv2.2.0-createBank`).
    fn create_bank_v220(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::bank::BankJSONV220Request>,
    ) -> impl Future<
        Output = Result<CreateBankV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBankV220Response::Created(call.example())) }
    }
    /// Create a bank (v5.0.0 on: with bank_code) (`OBPv5.0.0-createBank`).
    fn create_bank_v500(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::bank::PostBankJson500>,
    ) -> impl Future<
        Output = Result<CreateBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBankV500Response::Created(call.example())) }
    }
    /// Change a bank (`OBPv5.0.0-updateBank`).
    fn update_bank_v500(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::bank::PostBankJson500>,
    ) -> impl Future<
        Output = Result<UpdateBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateBankV500Response::Ok(call.example())) }
    }
    /// List the ATMs of a bank (v1.4.0 to v2.2.0) (`OBPv1.4.0-getAtms`).
    fn get_atms_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        limit: Option<String>,
        offset: Option<String>,
    ) -> impl Future<
        Output = Result<GetAtmsV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAtmsV140Response::Ok(call.example())) }
    }
    /// Add an attribute to a bank (`OBPv4.0.0-createBankAttribute`).
    fn create_bank_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::atm::BankAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<CreateBankAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateBankAttributeV400Response::Created(call.example())) }
    }
    /// Create or change a definition of bank attributes (`OBPv4.0.0-createOrUpdateBankAttributeDefinition`).
    fn create_or_update_bank_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateBankAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateBankAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// Delete an attribute of a bank (`OBPv4.0.0-deleteBankAttribute`).
    fn delete_bank_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        bank_attribute_id: String,
    ) -> impl Future<
        Output = Result<DeleteBankAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteBankAttributeV400Response::NoContent) }
    }
    /// Get an attribute of a bank (`OBPv4.0.0-getBankAttribute`).
    fn get_bank_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        bank_attribute_id: String,
    ) -> impl Future<
        Output = Result<GetBankAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankAttributeV400Response::Ok(call.example())) }
    }
    /// Change an attribute of a bank (`OBPv4.0.0-updateBankAttribute`).
    fn update_bank_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        bank_attribute_id: String,
        body: crate::payload::Body<super::atm::BankAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateBankAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateBankAttributeV400Response::Ok(call.example())) }
    }
    /// List the products of a bank (v1.4.0 and v2.0.0) (`OBPv1.4.0-getProducts`).
    fn get_products_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetProductsV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductsV140Response::Ok(call.example())) }
    }
    /// Create a settlement account of a bank (`OBPv4.0.0-createSettlementAccount`).
    fn create_settlement_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::bank::SettlementAccountRequestJson>,
    ) -> impl Future<
        Output = Result<CreateSettlementAccountV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateSettlementAccountV400Response::Created(call.example())) }
    }
    /// List the settlement accounts of a bank (`OBPv4.0.0-getSettlementAccounts`).
    fn get_settlement_accounts_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetSettlementAccountsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSettlementAccountsV400Response::Ok(call.example())) }
    }
    /// List the transaction types of a bank (`OBPv2.0.0-getTransactionTypes`).
    fn get_transaction_types_v200(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionTypesV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionTypesV200Response::Ok(call.example())) }
    }
    /// Create or change a transaction type of a bank (`OBPv2.1.0-createTransactionType`).
    fn create_transaction_type_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::bank::TransactionTypeJsonV200Request>,
    ) -> impl Future<
        Output = Result<CreateTransactionTypeV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateTransactionTypeV210Response::Ok(call.example())) }
    }
    /// Delete a bank with its accounts and customers (`OBPv4.0.0-deleteBankCascade`).
    fn delete_bank_cascade_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<DeleteBankCascadeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteBankCascadeV400Response::Ok) }
    }
}
/// Binds a [`BankApi`] to its routes.
#[derive(Debug)]
pub struct BankRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: BankApi> poem_openapi::OpenApi for BankRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Bank", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Bank", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_BANKS_V121,
                    |api, sent| routes::answer(api.get_banks_v121(sent.call())),
                ),
                (
                    &GET_BANKS_V300,
                    |api, sent| routes::answer(api.get_banks_v300(sent.call())),
                ),
                (
                    &GET_BANKS_V400,
                    |api, sent| routes::answer(api.get_banks_v400(sent.call())),
                ),
                (
                    &CREATE_BANK_V400,
                    |api, sent| routes::answer(
                        api.create_bank_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &BANK_BY_ID_V121,
                    |api, sent| routes::answer(
                        api.bank_by_id_v121(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &BANK_BY_ID_V300,
                    |api, sent| routes::answer(
                        api.bank_by_id_v300(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_BANK_V400,
                    |api, sent| routes::answer(
                        api.get_bank_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_BANK_V500,
                    |api, sent| routes::answer(
                        api.get_bank_v500(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_BANK_ATTRIBUTES_V400,
                    |api, sent| routes::answer(
                        api.get_bank_attributes_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_BANK_V220,
                    |api, sent| routes::answer(
                        api.create_bank_v220(sent.call(), sent.body()),
                    ),
                ),
                (
                    &CREATE_BANK_V500,
                    |api, sent| routes::answer(
                        api.create_bank_v500(sent.call(), sent.body()),
                    ),
                ),
                (
                    &UPDATE_BANK_V500,
                    |api, sent| routes::answer(
                        api.update_bank_v500(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ATMS_V140,
                    |api, sent| routes::answer(
                        api
                            .get_atms_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("limit"),
                                sent.query("offset"),
                            ),
                    ),
                ),
                (
                    &CREATE_BANK_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_OR_UPDATE_BANK_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_bank_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BANK_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BANK_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("BANK_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCTS_V140,
                    |api, sent| routes::answer(
                        api.get_products_v140(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_SETTLEMENT_ACCOUNT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_settlement_account_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_SETTLEMENT_ACCOUNTS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_settlement_accounts_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_TYPES_V200,
                    |api, sent| routes::answer(
                        api.get_transaction_types_v200(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_TRANSACTION_TYPE_V210,
                    |api, sent| routes::answer(
                        api
                            .create_transaction_type_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_CASCADE_V400,
                    |api, sent| routes::answer(
                        api.delete_bank_cascade_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.2.1-getBanks`.
pub static GET_BANKS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getBanks",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.2.1",
    tags: &["Bank", "PSD2"],
    summary: "List the banks (v1.2.1 to v2.2.0)",
    description: "Lists the banks of the server; their `id` is what other paths call `BANK_ID`. No login is needed.\n\nEach bank has one `bank_routing`. `logo` and `website` are `null` where not set.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The banks of the server.",
        schema: Some(&super::bank::BANKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"banks\":[{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"}}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-getBanks`.
pub static GET_BANKS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getBanks",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["Bank", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List the banks (v3.0.0 and v3.1.0)",
    description: "Lists the banks of the server. No login is needed.\n\nThe objects are still those of v1.2.1 with one `bank_routing`, although a single bank already has several in\nthis version.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The banks of the server.",
        schema: Some(&super::bank::BANKS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"banks\":[{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"}}]}",
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
/// `OBPv4.0.0-getBanks`.
pub static GET_BANKS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBanks",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List the banks (v4.0.0 on: several identifiers)",
    description: "Lists the banks of the server. No login is needed.\n\nNew against v3.0.0 are the list `bank_routings`, for example with a BIC, and `attributes`. The prefixes\n`v4.0.0` to `v5.1.0` lead here, so the list keeps `short_name` even where a single bank has `bank_code`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The banks of the server with identifiers and attributes.",
        schema: Some(&super::bank::BANKS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"banks\":[{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}]}",
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
/// `OBPv4.0.0-createBank`.
pub static CREATE_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBank",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v4.0.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Create a bank (v4.0.0)",
    description: "Creates a bank under the `id` of the body. Needs a login and the system role `CanCreateBank`; the caller\nthen also gets `CanCreateEntitlementAtOneBank` and `CanReadDynamicResourceDocsAtOneBank` at the bank.\nOnly the prefix `v4.0.0` leads here.\n\nIf a bank with this `id` exists already, it is overwritten without a warning. `id` needs at least four\ncharacters and must contain neither blanks nor `::::`. Of `bank_routings` only the one with the scheme\n`BIC` and the first other one are kept.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30210: Insufficient authorisation to Create Bank. You do not have the role CanCreateBank.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::bank::POST_BANK_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new bank.",
        schema: Some(&super::bank::BANK_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the BankJson400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30210,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_7,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-bankById`.
pub static BANK_BY_ID_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-bankById",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}",
    template: "/banks/{BANK_ID}",
    aliases: &[],
    prefixes: &["v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.2.1",
    tags: &["Bank", "PSD2"],
    summary: "Get a bank (v1.2.1 to v2.2.0)",
    description: "Reads one bank. No login is needed.\n\nAn unknown bank is 400 here, not 404, and the message does not repeat the id.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The bank with one identifier.",
        schema: Some(&super::bank::BANK_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routing\":{\"scheme\":\"scheme value\",\"address\":\"\"}}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 15usize,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.0.0-bankById`.
pub static BANK_BY_ID_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-bankById",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/banks/{BANK_ID}",
    template: "/banks/{BANK_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0"],
    introduced: "v3.0.0",
    tags: &["Bank", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get a bank (v3.0.0 and v3.1.0)",
    description: "Reads one bank. No login is needed, and a token is not looked at.\n\nNew against v1.2.1 are `bank_routings` and `attributes`, and an unknown bank is 404.",
    style: contract::Style::New,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The bank with its identifiers and attributes.",
        schema: Some(&super::bank::BANK_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 15usize,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBank`.
pub static GET_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}",
    template: "/banks/{BANK_ID}",
    aliases: &[],
    prefixes: &["v4.0.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get a bank (v4.0.0)",
    description: "Reads one bank. No login is needed. Only the prefix `v4.0.0` leads here.\n\nThe answer is that of v3.0.0, with `short_name`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The bank with its identifiers and attributes.",
        schema: Some(&super::bank::BANK_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"short_name\":\"short_name \",\"full_name\":\"full_name\",\"logo\":\"logo\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 15usize,
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
/// `OBPv5.0.0-getBank`.
pub static GET_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-getBank",
    method: contract::Verb::GET,
    path: "/obp/v5.0.0/banks/{BANK_ID}",
    template: "/banks/{BANK_ID}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Bank", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "Get a bank (v5.0.0 on: with bank_code)",
    description: "Reads one bank. No login is needed. The prefixes `v5.0.0` and `v5.1.0` lead here.\n\n`bank_code` takes the place of `short_name`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
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
        description: "The bank with its code, identifiers and attributes.",
        schema: Some(&super::bank::BANK_JSON500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"bank_code\":\"CGHZ\",\"full_name\":\"bank fullName string\",\"logo\":\"bank logoUrl string\",\"website\":\"bank logoUrl string\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}",
                slots: &[
                    contract::Slot {
                        start: 7usize,
                        end: 15usize,
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
/// `OBPv4.0.0-getBankAttributes`.
pub static GET_BANK_ATTRIBUTES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankAttributes",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attributes",
    template: "/banks/{BANK_ID}/attributes",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "List the attributes of a bank",
    description: "Lists the additional named values of a bank with their types, in the order of their creation. Needs a login\nand the role `CanGetBankAttribute` at the bank.\n\nName and value alone also stand in the bank itself, for everybody. A bank without attributes has an empty\nlist; there is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankAttribute",
                    at: contract::HeldAt::Bank,
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The attributes of the bank, possibly none.",
        schema: Some(&super::bank::BANK_ATTRIBUTES_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_attributes\":[{\"bank_id\":\"gh.29.uk\",\"bank_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}]}",
                slots: &[
                    contract::Slot {
                        start: 32usize,
                        end: 40usize,
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
        &super::shared::ERROR_400_OBP_10001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankAttribute for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.2.0-createBank`.
pub static CREATE_BANK_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createBank",
    method: contract::Verb::POST,
    path: "/obp/v2.2.0/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.2.0",
    tags: &["Bank"],
    summary: "Create a bank (v2.2.0 to v3.1.0)",
    description: "Creates a bank under the `id` of the body. Needs a login and the system role `CanCreateBank`; the caller\nthen also gets `CanCreateEntitlementAtOneBank` and `CanReadDynamicResourceDocsAtOneBank` at the bank.\n\nIf a bank with this `id` exists already, it is overwritten without a warning. `id` needs at least six\ncharacters and must not contain `::::`. `swift_bic` and `national_identifier` are members of their own\nhere and `bank_routing` is a single one.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Roles,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30210: Insufficient authorisation to Create Bank. You do not have the role CanCreateBank.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::bank::BANK_JSONV220_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"gh.29.uk.x\",\"full_name\":\"uk\",\"short_name\":\"uk\",\"logo_url\":\"https://static.openbankproject.com/images/sandbox/bank_x.png\",\"website_url\":\"https://www.example.com\",\"swift_bic\":\"IIIGGB22\",\"national_identifier\":\"UK97ZZZ1234567890\",\"bank_routing\":{\"scheme\":\"BIC\",\"address\":\"OKOYFIHH\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new bank.",
        schema: Some(&super::bank::BANK_JSONV220),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk.x\",\"full_name\":\"uk\",\"short_name\":\"uk\",\"logo_url\":\"https://static.openbankproject.com/images/sandbox/bank_x.png\",\"website_url\":\"https://www.example.com\",\"swift_bic\":\"IIIGGB22\",\"national_identifier\":\"UK97ZZZ1234567890\",\"bank_routing\":{\"scheme\":\"BIC\",\"address\":\"OKOYFIHH\"}}",
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
        &super::shared::ERROR_400_OBP_30210,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_403_OBP_20006_7,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv5.0.0-createBank`.
pub static CREATE_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createBank",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Create a bank (v5.0.0 on: with bank_code)",
    description: "Creates a bank. Needs a login and the system role `CanCreateBank`. With an `id` in the body, the caller\nalso gets `CanCreateEntitlementAtOneBank` and `CanReadDynamicResourceDocsAtOneBank` at the new bank;\nwithout one, the server makes up a UUID.\n\nUnlike in older versions, an `id` in use is 400 with OBP-34000. Only `bank_code` is mandatory. `id`\nneeds at least four characters and must not contain `::::`. Of `bank_routings` only the one with the\nscheme `BIC` and the first other one are kept.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30210: Insufficient authorisation to Create Bank. You do not have the role CanCreateBank.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::bank::POST_BANK_JSON500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"d8839721-ad8f-45dd-9f78-2080414b93f9\",\"bank_code\":\"CGHZ\",\"full_name\":\"full name string\",\"logo\":\"logo url\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new bank.",
        schema: Some(&super::bank::BANK_JSON500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"bank_code\":\"CGHZ\",\"full_name\":\"bank fullName string\",\"logo\":\"bank logoUrl string\",\"website\":\"bank logoUrl string\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_19,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30210,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_6,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-updateBank`.
pub static UPDATE_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-updateBank",
    method: contract::Verb::PUT,
    path: "/obp/v5.0.0/banks",
    template: "/banks",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Change a bank",
    description: "Replaces the data of the bank that `id` in the body names; the path has no bank. Needs a login and the\nsystem role `CanCreateBank`.\n\nMembers that are left out become empty; they do not keep their old value. An unknown bank is 404, a\nmissing `id` 400 with OBP-34001. Of `bank_routings` only the one with the scheme `BIC` and the first\nother one are kept.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBank",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-34001: Could not update the Bank",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::bank::POST_BANK_JSON500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":\"d8839721-ad8f-45dd-9f78-2080414b93f9\",\"bank_code\":\"CGHZ\",\"full_name\":\"full name string\",\"logo\":\"logo url\",\"website\":\"www.openbankproject.com\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed bank.",
        schema: Some(&super::bank::BANK_JSON500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"gh.29.uk\",\"bank_code\":\"CGHZ\",\"full_name\":\"bank fullName string\",\"logo\":\"bank logoUrl string\",\"website\":\"bank logoUrl string\",\"bank_routings\":[{\"scheme\":\"scheme value\",\"address\":\"\"}],\"attributes\":[{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"value\":\"5987953\"}]}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_19,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-34001",
                summary: "The bank could not be changed; check the values and try again.",
                json: "{\"code\":400,\"message\":\"OBP-34001: Could not update the Bank\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_6,
        &super::shared::ERROR_404_OBP_30001_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getAtms`.
pub static GET_ATMS_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getAtms",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/atms",
    template: "/banks/{BANK_ID}/atms",
    aliases: &[],
    prefixes: &["v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0"],
    introduced: "v1.4.0",
    tags: &["Bank"],
    summary: "List the ATMs of a bank (v1.4.0 to v2.2.0)",
    description: "Lists the cash machines of a bank with address, location and license. No login is needed unless the\noperator demands one. Prefixes from `v3.0.0` on lead to a newer operation with more details.\n\nAn unknown bank is 400 here, not 404. `limit` and `offset` cut the list; a bank without ATMs has an\nempty one.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Paging],
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
        description: "The ATMs, possibly none.",
        schema: Some(&super::bank::ATMS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"atms\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"name\":\"String\",\"address\":{\"line_1\":\"Osloer Straße 16/17\",\"line_2\":\"Wedding\",\"line_3\":\"\",\"city\":\"Berlin\",\"state\":\"Berlin Brandenburg\",\"postcode\":\"13359\",\"country\":\"DE\"},\"location\":{\"latitude\":11.45,\"longitude\":11.45},\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}]}",
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
        &super::shared::ERROR_400_TEXT_NO_ATMS,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv4.0.0-createBankAttribute`.
pub static CREATE_BANK_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankAttribute",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute",
    template: "/banks/{BANK_ID}/attribute",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Add an attribute to a bank",
    description: "Adds a named value with a type to a bank, for example a tax number. Needs a login and, at the bank, both\n`CanCreateBankAttribute` and `CanCreateProductAttribute`.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`, anything else is 400. `is_active` may be\nleft out and is then `true`. The name may occur several times: every call creates a new attribute.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankAttribute",
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
        "OBP-10001: Incorrect json format.",
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
        description: "The new attribute with its `bank_attribute_id`.",
        schema: Some(&super::bank::BANK_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"bank_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_8,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankAttribute for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createOrUpdateBankAttributeDefinition`.
pub static CREATE_OR_UPDATE_BANK_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateBankAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/bank",
    template: "/banks/{BANK_ID}/attribute-definitions/bank",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Create or change a definition of bank attributes",
    description: "Describes an attribute that banks can have: its name, type, alias and the views on which it can be seen.\nNeeds a login and `CanCreateBankAttributeDefinitionAtOneBank` at the bank.\n\nThe definition of the same `name` at the bank is replaced; the answer is 201 in both cases. `category`\nmust be `Bank` and `type` one of `STRING`, `INTEGER`, `DOUBLE`, `DATE_WITH_DAY`, otherwise 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankAttributeDefinitionAtOneBank",
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
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Bank\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The definition with its `attribute_definition_id`.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Bank\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 122usize,
                        end: 130usize,
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
/// `OBPv4.0.0-deleteBankAttribute`.
pub static DELETE_BANK_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankAttribute",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attributes/{BANK_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/attributes/{BANK_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Delete an attribute of a bank",
    description: "Deletes the attribute `BANK_ATTRIBUTE_ID`. Needs a login and `CanDeleteBankAttribute` at the bank in the\npath.\n\nAn attribute that does not exist is no error. Whether the attribute belongs to `BANK_ID` is not checked.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "BANK_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a bank (`bank_attribute_id`).",
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
        description: "The attribute no longer exists.",
        schema: None,
        examples: &[],
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getBankAttribute`.
pub static GET_BANK_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankAttribute",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attributes/{BANK_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/attributes/{BANK_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Get an attribute of a bank",
    description: "Reads one additional named value of a bank with its type. Needs a login and `CanGetBankAttribute` at the\nbank in the path.\n\nWhether the attribute belongs to `BANK_ID` is not checked.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankAttribute",
                    at: contract::HeldAt::Bank,
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
            name: "BANK_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a bank (`bank_attribute_id`).",
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
        schema: Some(&super::bank::BANK_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"bank_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 43usize,
                        end: 79usize,
                        part: "BANK_ATTRIBUTE_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankAttribute for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateBankAttribute`.
pub static UPDATE_BANK_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attributes/{BANK_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/attributes/{BANK_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Change an attribute of a bank",
    description: "Replaces name, type, value and state of the attribute `BANK_ATTRIBUTE_ID`. Needs a login and\n`CanUpdateBankAttribute` at the bank in the path.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`, anything else is 400. The attribute must\nexist.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "BANK_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a bank (`bank_attribute_id`).",
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
        schema: Some(&super::bank::ATTRIBUTE_DEFINITION_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Bank\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_8,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBankAttribute at Bank(gh.29.uk)\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.4.0-getProducts`.
pub static GET_PRODUCTS_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getProducts",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/products",
    template: "/banks/{BANK_ID}/products",
    aliases: &[],
    prefixes: &["v1.4.0", "v2.0.0"],
    introduced: "v1.4.0",
    tags: &["Bank"],
    summary: "List the products of a bank (v1.4.0 and v2.0.0)",
    description: "Lists the financial products that a bank offers, such as accounts or loans, with code, name, category\nand family. No login is needed unless the operator demands one. Prefixes from `v2.1.0` on lead to newer\noperations.\n\nAn unknown bank is 400 here, not 404. There is no paging; a bank without products has an empty list.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "No products available.",
        "License may not be set.",
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
        description: "The products, possibly none.",
        schema: Some(&super::bank::PRODUCTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"products\":[{\"code\":\"String\",\"name\":\"String\",\"category\":\"String\",\"family\":\"String\",\"super_family\":\"String\",\"more_info_url\":\"String\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}]}",
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
                name: "text-no-products",
                summary: "The bank has no products to show; check the bank, or have it add products.",
                json: "{\"code\":400,\"message\":\"No products available.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-license",
                summary: "The products lack a license and are not shown; have the bank fill `meta`.",
                json: "{\"code\":400,\"message\":\"License may not be set.\"}",
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
/// `OBPv4.0.0-createSettlementAccount`.
pub static CREATE_SETTLEMENT_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createSettlementAccount",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/settlement-accounts",
    template: "/banks/{BANK_ID}/settlement-accounts",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Create a settlement account of a bank",
    description: "Creates an account through which the bank settles payments of a payment system in one currency. Needs a\nlogin and `CanCreateSettlementAccountAtOneBank` at the bank. `user_id` names the owner; left empty, it\nis the caller.\n\nThe account id is made from the two: `payment_system` in upper case (no blanks), `_SETTLEMENT_ACCOUNT_`\nand the currency. The initial balance must be 0 (else OBP-30109). `account_routings` may have one entry\nfor each scheme, and none that is in use already (OBP-30115).",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSettlementAccountAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSettlementAccountAtOneBank",
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
        "OBP-10001: Incorrect json format.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30112: Invalid Number. Initial balance must be a number, e.g 1000.00",
        "OBP-30109: Initial Balance of Account must be Zero (0).",
        "OBP-10003: Invalid Currency Value. It should be three letters ISO Currency Code. ",
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
        schema: &super::bank::SETTLEMENT_ACCOUNT_REQUEST_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"payment_system\":\"SEPA\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"label\":\"My Account\",\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new settlement account.",
        schema: Some(&super::bank::SETTLEMENT_ACCOUNT_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"payment_system\":\"SEPA\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"label\":\"My Account\",\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}]}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_32,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30112,
        &super::shared::ERROR_400_OBP_30109,
        &super::shared::ERROR_400_OBP_10003,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateSettlementAccountAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 116usize,
                        end: 124usize,
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
/// `OBPv4.0.0-getSettlementAccounts`.
pub static GET_SETTLEMENT_ACCOUNTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getSettlementAccounts",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/settlement-accounts",
    template: "/banks/{BANK_ID}/settlement-accounts",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "PSD2", "New-Style"],
    summary: "List the settlement accounts of a bank",
    description: "Lists the accounts of the bank through which payments are settled, with balance and identifiers. Needs a\nlogin and `CanGetSettlementAccountAtOneBank` at the bank.\n\nThe server's own accounts for incoming and outgoing payments are in the list, too. `payment_system` is\ntaken from the account id. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSettlementAccountAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSettlementAccountAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The settlement accounts, possibly none.",
        schema: Some(&super::bank::SETTLEMENT_ACCOUNTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"settlement_accounts\":[{\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"payment_system\":\"SEPA\",\"balance\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"label\":\"My Account\",\"branch_id\":\"DERBY6\",\"account_routings\":[{\"scheme\":\"AccountNumber\",\"address\":\"4930396\"}],\"account_attributes\":[{\"product_code\":\"1234BW\",\"account_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"product_instance_code\":\"LKJL98769F\"}]}]}",
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
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSettlementAccountAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 113usize,
                        end: 121usize,
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
/// `OBPv2.0.0-getTransactionTypes`.
pub static GET_TRANSACTION_TYPES_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getTransactionTypes",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/banks/{BANK_ID}/transaction-types",
    template: "/banks/{BANK_ID}/transaction-types",
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
    tags: &["Bank", "Account Information Service (AIS)", "PSD2", "New-Style"],
    summary: "List the transaction types of a bank",
    description: "Lists the kinds of transactions that a bank has set up, each with short code, summary, description and\ncharge. No login is needed unless the operator demands one.\n\nThese are not the transaction request types, which say how a payment can be started. There is no paging.",
    style: contract::Style::New,
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The transaction types, possibly none.",
        schema: Some(&super::bank::TRANSACTION_TYPES_JSON_V200),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"transaction_types\":[{\"id\":{\"value\":\"123\"},\"bank_id\":\"gh.29.uk\",\"short_code\":\"PlaceholderString\",\"summary\":\"PlaceholderString\",\"description\":\"PlaceholderString\",\"charge\":{\"currency\":\"EUR\",\"amount\":\"0\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 55usize,
                        end: 63usize,
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
/// `OBPv2.1.0-createTransactionType`.
pub static CREATE_TRANSACTION_TYPE_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-createTransactionType",
    method: contract::Verb::PUT,
    path: "/obp/v2.1.0/banks/{BANK_ID}/transaction-types",
    template: "/banks/{BANK_ID}/transaction-types",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Bank"],
    summary: "Create or change a transaction type of a bank",
    description: "Stores a kind of transaction with its charge; one with the same `id` is replaced. Needs a login and\n`CanCreateTransactionType` at the bank in the path; without it the answer is 400 with OBP-40005, not\n403.\n\nThe type is stored for the `bank_id` of the body, so it should equal `BANK_ID`. `charge.amount` must be\na whole number. The answer spells some members differently from the request: `bankId` and `shortCode`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionType",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateTransactionType",
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-40005: Insufficient authorisation to Create Transaction Type offered by the bank. The Request could not be created because you don't have access to CanCreateTransactionType.",
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
        schema: &super::bank::TRANSACTION_TYPE_JSON_V200_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"id\":{\"value\":\"123\"},\"bank_id\":\"gh.29.uk\",\"short_code\":\"PlaceholderString\",\"summary\":\"PlaceholderString\",\"description\":\"PlaceholderString\",\"charge\":{\"currency\":\"EUR\",\"amount\":\"0\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The stored transaction type.",
        schema: Some(&super::bank::TRANSACTION_TYPE),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":{\"value\":\"123\"},\"bankId\":{\"value\":\"gh.uk.9j\"},\"shortCode\":\"80080\",\"summary\":\"SANDBOX_TAN\",\"description\":\"This is the sandbox mode, charging litter money.\",\"charge\":{\"currency\":\"EUR\",\"amount\":\"100\"}}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-40005",
                summary: "Creating transaction types needs the role `CanCreateTransactionType`; have an administrator grant it.",
                json: "{\"code\":400,\"message\":\"OBP-40005: Insufficient authorisation to Create Transaction Type offered by the bank. The Request could not be created because you don't have access to CanCreateTransactionType.\"}",
                slots: &[],
                check: None,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateTransactionType for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 105usize,
                        end: 113usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteBankCascade`.
pub static DELETE_BANK_CASCADE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankCascade",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/cascading/banks/{BANK_ID}",
    template: "/management/cascading/banks/{BANK_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bank", "New-Style"],
    summary: "Delete a bank with its accounts and customers",
    description: "Deletes a bank together with its accounts and the customers linked to them. Needs a login and\n`CanDeleteBankCascade` at the bank.\n\nEither everything is deleted or, on a failure, nothing. It cannot be undone. Success is 200, not 204.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankCascade",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The bank and what belonged to it are deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankCascade for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `bank.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_BANKS_V121,
    &GET_BANKS_V300,
    &GET_BANKS_V400,
    &CREATE_BANK_V400,
    &BANK_BY_ID_V121,
    &BANK_BY_ID_V300,
    &GET_BANK_V400,
    &GET_BANK_V500,
    &GET_BANK_ATTRIBUTES_V400,
    &CREATE_BANK_V220,
    &CREATE_BANK_V500,
    &UPDATE_BANK_V500,
    &GET_ATMS_V140,
    &CREATE_BANK_ATTRIBUTE_V400,
    &CREATE_OR_UPDATE_BANK_ATTRIBUTE_DEFINITION_V400,
    &DELETE_BANK_ATTRIBUTE_V400,
    &GET_BANK_ATTRIBUTE_V400,
    &UPDATE_BANK_ATTRIBUTE_V400,
    &GET_PRODUCTS_V140,
    &CREATE_SETTLEMENT_ACCOUNT_V400,
    &GET_SETTLEMENT_ACCOUNTS_V400,
    &GET_TRANSACTION_TYPES_V200,
    &CREATE_TRANSACTION_TYPE_V210,
    &DELETE_BANK_CASCADE_V400,
];
