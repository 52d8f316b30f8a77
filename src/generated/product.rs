//! Generated from openapi/product.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// A product of a bank in the form of v2.1.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductJsonV210 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
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
    /// Details of the product, as free text.
    pub details: Option<String>,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
}
/// Table of [`ProductJsonV210`].
pub static PRODUCT_JSON_V210: schema::Schema = schema::Schema {
    name: Some("ProductJsonV210"),
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
                name: "details",
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
                    description: "Details of the product, as free text.",
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
                    description: "Description of the product.",
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
    description: "A product of a bank in the form of v2.1.0.",
};
/// List of products.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductsJsonV210 {
    /// Products; empty if there is none.
    pub products: Vec<super::product::ProductJsonV210>,
}
/// Table of [`ProductsJsonV210`].
pub static PRODUCTS_JSON_V210: schema::Schema = schema::Schema {
    name: Some("ProductsJsonV210"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "products",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::PRODUCT_JSON_V210,
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
/// A product of a bank with its attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductJsonV310 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub code: String,
    /// Code of the product that this one is derived from; empty if there is none.
    pub parent_product_code: String,
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
    /// Details of the product, as free text.
    pub details: Option<String>,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Attributes of the product; empty if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_attributes: Option<
        Vec<super::product::ProductAttributeResponseWithoutBankIdJson>,
    >,
}
/// Table of [`ProductJsonV310`].
pub static PRODUCT_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ProductJsonV310"),
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
                name: "parent_product_code",
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
                    description: "Code of the product that this one is derived from; empty if there is none.",
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
                name: "details",
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
                    description: "Details of the product, as free text.",
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
                    description: "Description of the product.",
                },
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "product_attributes",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::PRODUCT_ATTRIBUTE_RESPONSE_WITHOUT_BANK_ID_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the product; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A product of a bank with its attributes.",
};
/// Additional named value of a product.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductAttributeResponseWithoutBankIdJson {
    /// Code of the product, unique at the bank.
    pub product_code: String,
    /// Id of the product attribute.
    pub product_attribute_id: String,
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`ProductAttributeResponseWithoutBankIdJson`].
pub static PRODUCT_ATTRIBUTE_RESPONSE_WITHOUT_BANK_ID_JSON: schema::Schema = schema::Schema {
    name: Some("ProductAttributeResponseWithoutBankIdJson"),
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
                    description: "Code of the product, unique at the bank.",
                },
            },
            schema::Property {
                name: "product_attribute_id",
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
                    description: "Id of the product attribute.",
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
    description: "Additional named value of a product.",
};
/// A product with the products above it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductTreeJsonV310 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
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
    /// Details of the product, as free text.
    pub details: Option<String>,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Product that this one is derived from; `null` at the top of the tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_product: Option<super::product::ProductTreeJsonV310V310>,
}
/// Table of [`ProductTreeJsonV310`].
pub static PRODUCT_TREE_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ProductTreeJsonV310"),
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
                name: "details",
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
                    description: "Details of the product, as free text.",
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
                    description: "Description of the product.",
                },
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "parent_product",
                required: false,
                schema: &super::product::PRODUCT_TREE_JSON_V310V310,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A product with the products above it.",
};
/// Product above another one, with the products above it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductTreeJsonV310V310 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub code: String,
    /// Name of the product.
    pub name: String,
    /// Category of the product.
    pub category: String,
    /// Family of products that the product belongs to.
    pub family: String,
    /// Group of product families that the product belongs to.
    pub super_family: String,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Details of the product, as free text.
    pub details: String,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Product that this one is derived from; `null` at the top of the tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_product: Option<super::product::ProductJsonV210>,
}
/// Table of [`ProductTreeJsonV310V310`].
pub static PRODUCT_TREE_JSON_V310V310: schema::Schema = schema::Schema {
    name: Some("ProductTreeJsonV310V310"),
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
                    nullable: false,
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
                    nullable: false,
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
                    nullable: false,
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
                name: "details",
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
                    description: "Details of the product, as free text.",
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
                    description: "Description of the product.",
                },
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "parent_product",
                required: false,
                schema: &super::product::PRODUCT_JSON_V210,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Product above another one, with the products above it.",
};
/// List of products.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductsJsonV310 {
    /// Products; empty if there is none.
    pub products: Vec<super::product::ProductJsonV310>,
}
/// Table of [`ProductsJsonV310`].
pub static PRODUCTS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ProductsJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "products",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::PRODUCT_JSON_V310,
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
/// A product of a bank in the form of v4.0.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateProductV400Json {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub product_code: String,
    /// Code of the product that this one is derived from; empty if there is none.
    pub parent_product_code: String,
    /// Name of the product.
    pub name: String,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Web address of the terms and conditions of the product.
    pub terms_and_conditions_url: String,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
}
/// Table of [`CreateProductV400Json`].
pub static CREATE_PRODUCT_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateProductV400Json"),
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
                    description: "Code of the product, unique at the bank.",
                },
            },
            schema::Property {
                name: "parent_product_code",
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
                    description: "Code of the product that this one is derived from; empty if there is none.",
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
                name: "terms_and_conditions_url",
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
                    description: "Web address of the terms and conditions of the product.",
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
                    description: "Description of the product.",
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
    description: "A product of a bank in the form of v4.0.0.",
};
/// Additional named value of a product, with its bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductAttributeResponseJsonV400 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub product_code: String,
    /// Id of the product attribute.
    pub product_attribute_id: String,
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
/// Table of [`ProductAttributeResponseJsonV400`].
pub static PRODUCT_ATTRIBUTE_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductAttributeResponseJsonV400"),
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
                    description: "Code of the product, unique at the bank.",
                },
            },
            schema::Property {
                name: "product_attribute_id",
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
                    description: "Id of the product attribute.",
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
    description: "Additional named value of a product, with its bank.",
};
/// Fee of a product.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductFeeResponseJsonV400 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub product_code: String,
    /// Id of the product fee.
    pub product_fee_id: String,
    /// Name of the fee.
    pub name: String,
    /// Whether the fee is in force.
    pub is_active: bool,
    /// Further information on the fee, as free text.
    pub more_info: String,
    /// Amount, currency, frequency and kind of the fee.
    pub value: super::product::ProductFeeValueJsonV400,
}
/// Table of [`ProductFeeResponseJsonV400`].
pub static PRODUCT_FEE_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductFeeResponseJsonV400"),
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
                    description: "Code of the product, unique at the bank.",
                },
            },
            schema::Property {
                name: "product_fee_id",
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
                    description: "Id of the product fee.",
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
                    description: "Name of the fee.",
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
                    description: "Whether the fee is in force.",
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
                    nullable: false,
                    example: None,
                    description: "Further information on the fee, as free text.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::product::PRODUCT_FEE_VALUE_JSON_V400,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Fee of a product.",
};
/// Amount of a fee and how often it falls due.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductFeeValueJsonV400 {
    /// Three-letter currency code, for example `EUR`.
    pub currency: String,
    /// Amount of the fee as text.
    pub amount: String,
    /// How often the fee is due, for example `DAILY`.
    pub frequency: String,
    /// Kind of the fee.
    pub r#type: String,
}
/// Table of [`ProductFeeValueJsonV400`].
pub static PRODUCT_FEE_VALUE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductFeeValueJsonV400"),
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
                    nullable: false,
                    example: None,
                    description: "Three-letter currency code, for example `EUR`.",
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
                    nullable: false,
                    example: None,
                    description: "Amount of the fee as text.",
                },
            },
            schema::Property {
                name: "frequency",
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
                    description: "How often the fee is due, for example `DAILY`.",
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
                    description: "Kind of the fee.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Amount of a fee and how often it falls due.",
};
/// A product of a bank with its attributes and fees.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductJsonV400 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub product_code: String,
    /// Code of the product that this one is derived from; empty if there is none.
    pub parent_product_code: String,
    /// Name of the product.
    pub name: String,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Web address of the terms and conditions of the product.
    pub terms_and_conditions_url: String,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140,
    /// Attributes of the product; empty if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<
        Vec<super::product::ProductAttributeResponseWithoutBankIdJson>,
    >,
    /// Fees of the product; empty if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<super::product::ProductFeeJsonV400>>,
}
/// Table of [`ProductJsonV400`].
pub static PRODUCT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductJsonV400"),
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
                    description: "Code of the product, unique at the bank.",
                },
            },
            schema::Property {
                name: "parent_product_code",
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
                    description: "Code of the product that this one is derived from; empty if there is none.",
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
                name: "terms_and_conditions_url",
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
                    description: "Web address of the terms and conditions of the product.",
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
                    description: "Description of the product.",
                },
            },
            schema::Property {
                name: "meta",
                required: true,
                schema: &super::atm::META_JSON_V140,
            },
            schema::Property {
                name: "attributes",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::PRODUCT_ATTRIBUTE_RESPONSE_WITHOUT_BANK_ID_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Attributes of the product; empty if there is none.",
                },
            },
            schema::Property {
                name: "fees",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::PRODUCT_FEE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Fees of the product; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A product of a bank with its attributes and fees.",
};
/// Fee of a product, as the product lists it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductFeeJsonV400 {
    /// Id of the product fee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_fee_id: Option<String>,
    /// Name of the fee.
    pub name: String,
    /// Whether the fee is in force.
    pub is_active: bool,
    /// Further information on the fee, as free text.
    pub more_info: String,
    /// Amount, currency, frequency and kind of the fee.
    pub value: super::product::ProductFeeValueJsonV400,
}
/// Table of [`ProductFeeJsonV400`].
pub static PRODUCT_FEE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductFeeJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_fee_id",
                required: false,
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
                    description: "Id of the product fee.",
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
                    description: "Name of the fee.",
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
                    description: "Whether the fee is in force.",
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
                    nullable: false,
                    example: None,
                    description: "Further information on the fee, as free text.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::product::PRODUCT_FEE_VALUE_JSON_V400,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Fee of a product, as the product lists it.",
};
/// List of the fees of a product.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductFeesResponseJsonV400 {
    /// Fees of the product; empty if there is none.
    pub product_fees: Vec<super::product::ProductFeeResponseJsonV400>,
}
/// Table of [`ProductFeesResponseJsonV400`].
pub static PRODUCT_FEES_RESPONSE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductFeesResponseJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_fees",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::PRODUCT_FEE_RESPONSE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Fees of the product; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the fees of a product.",
};
/// List of products.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductsJsonV400 {
    /// Products; empty if there is none.
    pub products: Vec<super::product::CreateProductV400Json>,
}
/// Table of [`ProductsJsonV400`].
pub static PRODUCTS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("ProductsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "products",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product::CREATE_PRODUCT_V400_JSON,
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
/// Data for a new product in the form of v2.2.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductJsonV220 {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Code of the product, unique at the bank.
    pub code: String,
    /// Name of the product.
    pub name: String,
    /// Category of the product.
    pub category: String,
    /// Family of products that the product belongs to.
    pub family: String,
    /// Group of product families that the product belongs to.
    pub super_family: String,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Details of the product, as free text.
    pub details: String,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
}
/// Table of [`ProductJsonV220`].
pub static PRODUCT_JSON_V220: schema::Schema = schema::Schema {
    name: Some("ProductJsonV220"),
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
                name: "code",
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
                    description: "Code of the product, unique at the bank.",
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
                    description: "Name of the product.",
                },
            },
            schema::Property {
                name: "category",
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
                    description: "Category of the product.",
                },
            },
            schema::Property {
                name: "family",
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
                    description: "Family of products that the product belongs to.",
                },
            },
            schema::Property {
                name: "super_family",
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
                    description: "Group of product families that the product belongs to.",
                },
            },
            schema::Property {
                name: "more_info_url",
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
                    description: "Web address with further information on the product.",
                },
            },
            schema::Property {
                name: "details",
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
                    description: "Details of the product, as free text.",
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
                    description: "Description of the product.",
                },
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
    description: "Data for a new product in the form of v2.2.0.",
};
/// Data of a product in the form of v3.1.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostPutProductJsonV310 {
    /// Name of the product.
    pub name: String,
    /// Code of the product that this one is derived from; empty if there is none.
    pub parent_product_code: String,
    /// Category of the product.
    pub category: String,
    /// Family of products that the product belongs to.
    pub family: String,
    /// Group of product families that the product belongs to.
    pub super_family: String,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Details of the product, as free text.
    pub details: String,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
}
/// Table of [`PostPutProductJsonV310`].
pub static POST_PUT_PRODUCT_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PostPutProductJsonV310"),
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
                    description: "Name of the product.",
                },
            },
            schema::Property {
                name: "parent_product_code",
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
                    description: "Code of the product that this one is derived from; empty if there is none.",
                },
            },
            schema::Property {
                name: "category",
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
                    description: "Category of the product.",
                },
            },
            schema::Property {
                name: "family",
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
                    description: "Family of products that the product belongs to.",
                },
            },
            schema::Property {
                name: "super_family",
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
                    description: "Group of product families that the product belongs to.",
                },
            },
            schema::Property {
                name: "more_info_url",
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
                    description: "Web address with further information on the product.",
                },
            },
            schema::Property {
                name: "details",
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
                    description: "Details of the product, as free text.",
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
                    description: "Description of the product.",
                },
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
    description: "Data of a product in the form of v3.1.0.",
};
/// Data of a product.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutProductJsonV400 {
    /// Code of the product that this one is derived from; empty if there is none.
    pub parent_product_code: String,
    /// Name of the product.
    pub name: String,
    /// Web address with further information on the product.
    pub more_info_url: String,
    /// Web address of the terms and conditions of the product.
    pub terms_and_conditions_url: String,
    /// Description of the product.
    pub description: String,
    /// Data about the data: the licence.
    pub meta: super::atm::MetaJsonV140Request,
}
/// Table of [`PutProductJsonV400`].
pub static PUT_PRODUCT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PutProductJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "parent_product_code",
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
                    description: "Code of the product that this one is derived from; empty if there is none.",
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
                    description: "Name of the product.",
                },
            },
            schema::Property {
                name: "more_info_url",
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
                    description: "Web address with further information on the product.",
                },
            },
            schema::Property {
                name: "terms_and_conditions_url",
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
                    description: "Web address of the terms and conditions of the product.",
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
                    description: "Description of the product.",
                },
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
    description: "Data of a product.",
};
/// Fee of a product.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateProductFeeV400Json {
    /// Name of the fee.
    pub name: String,
    /// Whether the fee is in force.
    pub is_active: bool,
    /// Further information on the fee, as free text.
    pub more_info: String,
    /// Amount, currency, frequency and kind of the fee.
    pub value: super::product::ProductFeeValueJsonV400Request,
}
/// Table of [`CreateProductFeeV400Json`].
pub static CREATE_PRODUCT_FEE_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateProductFeeV400Json"),
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
                    description: "Name of the fee.",
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
                    description: "Whether the fee is in force.",
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
                    description: "Further information on the fee, as free text.",
                },
            },
            schema::Property {
                name: "value",
                required: true,
                schema: &super::product::PRODUCT_FEE_VALUE_JSON_V400_REQUEST,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Fee of a product.",
};
/// Amount of a fee and how often it falls due.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductFeeValueJsonV400Request {
    /// Three-letter currency code, for example `EUR`.
    pub currency: String,
    /// Amount of the fee as text.
    pub amount: String,
    /// How often the fee is due, for example `DAILY`.
    pub frequency: String,
    /// Kind of the fee.
    pub r#type: String,
}
/// Table of [`ProductFeeValueJsonV400Request`].
pub static PRODUCT_FEE_VALUE_JSON_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("ProductFeeValueJsonV400Request"),
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
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Three-letter currency code, for example `EUR`.",
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
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Amount of the fee as text.",
                },
            },
            schema::Property {
                name: "frequency",
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
                    description: "How often the fee is due, for example `DAILY`.",
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
                    description: "Kind of the fee.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Amount of a fee and how often it falls due.",
};
/// What `OBPv4.0.0-createOrUpdateProductAttributeDefinition` answers.
pub type CreateOrUpdateProductAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-getProductAttributeDefinition` answers.
pub type GetProductAttributeDefinitionV400Response = crate::answer::Ok<
    super::account::AttributeDefinitionsResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteProductAttributeDefinition` answers.
pub type DeleteProductAttributeDefinitionV400Response = crate::answer::empty::Ok;
/// What `OBPv3.1.0-getProductTree` answers.
pub type GetProductTreeV310Response = crate::answer::Ok<
    super::product::ProductTreeJsonV310,
>;
/// What `OBPv2.1.0-getProducts` answers.
pub type GetProductsV210Response = crate::answer::Ok<super::product::ProductsJsonV210>;
/// What `OBPv2.2.0-createProduct` answers.
pub type CreateProductV220Response = crate::answer::Created<
    super::product::ProductJsonV210,
>;
/// What `OBPv3.1.0-getProducts` answers.
pub type GetProductsV310Response = crate::answer::Ok<super::product::ProductsJsonV310>;
/// What `OBPv4.0.0-getProducts` answers.
pub type GetProductsV400Response = crate::answer::Ok<super::product::ProductsJsonV400>;
/// What `OBPv2.1.0-getProduct` answers.
pub type GetProductV210Response = crate::answer::Ok<super::product::ProductJsonV210>;
/// What `OBPv3.1.0-createProduct` answers.
pub type CreateProductV310Response = crate::answer::Created<
    super::product::ProductJsonV310,
>;
/// What `OBPv3.1.0-getProduct` answers.
pub type GetProductV310Response = crate::answer::Ok<super::product::ProductJsonV310>;
/// What `OBPv4.0.0-createProduct` answers.
pub type CreateProductV400Response = crate::answer::Created<
    super::product::CreateProductV400Json,
>;
/// What `OBPv4.0.0-getProduct` answers.
pub type GetProductV400Response = crate::answer::Ok<super::product::ProductJsonV400>;
/// What `OBPv5.0.0-createProduct` answers.
pub type CreateProductV500Response = crate::answer::Created<
    super::product::CreateProductV400Json,
>;
/// What `OBPv3.1.0-createProductAttribute` answers.
pub type CreateProductAttributeV310Response = crate::answer::Created<
    super::product::ProductAttributeResponseWithoutBankIdJson,
>;
/// What `OBPv4.0.0-createProductAttribute` answers.
pub type CreateProductAttributeV400Response = crate::answer::Created<
    super::product::ProductAttributeResponseJsonV400,
>;
/// What `OBPv3.1.0-deleteProductAttribute` answers.
pub type DeleteProductAttributeV310Response = crate::answer::empty::NoContent;
/// What `OBPv3.1.0-getProductAttribute` answers.
pub type GetProductAttributeV310Response = crate::answer::Ok<
    super::product::ProductAttributeResponseWithoutBankIdJson,
>;
/// What `OBPv3.1.0-updateProductAttribute` answers.
pub type UpdateProductAttributeV310Response = crate::answer::Ok<
    super::product::ProductAttributeResponseWithoutBankIdJson,
>;
/// What `OBPv4.0.0-getProductAttribute` answers.
pub type GetProductAttributeV400Response = crate::answer::Ok<
    super::product::ProductAttributeResponseJsonV400,
>;
/// What `OBPv4.0.0-updateProductAttribute` answers.
pub type UpdateProductAttributeV400Response = crate::answer::Ok<
    super::product::ProductAttributeResponseJsonV400,
>;
/// What `OBPv4.0.0-createProductFee` answers.
pub type CreateProductFeeV400Response = crate::answer::Created<
    super::product::ProductFeeResponseJsonV400,
>;
/// What `OBPv4.0.0-getProductFees` answers.
pub type GetProductFeesV400Response = crate::answer::Ok<
    super::product::ProductFeesResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteProductFee` answers.
pub type DeleteProductFeeV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getProductFee` answers.
pub type GetProductFeeV400Response = crate::answer::Ok<
    super::product::ProductFeeResponseJsonV400,
>;
/// What `OBPv4.0.0-updateProductFee` answers.
pub type UpdateProductFeeV400Response = crate::answer::Created<
    super::product::ProductFeeResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteProductCascade` answers.
pub type DeleteProductCascadeV400Response = crate::answer::empty::Ok;
/// The operations of `product.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ProductApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Define a product attribute (`OBPv4.0.0-createOrUpdateProductAttributeDefinition`).
    fn create_or_update_product_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateProductAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateProductAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// List the product attribute definitions (`OBPv4.0.0-getProductAttributeDefinition`).
    fn get_product_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetProductAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetProductAttributeDefinitionV400Response::Ok(call.example())) }
    }
    /// Delete a product attribute definition (`OBPv4.0.0-deleteProductAttributeDefinition`).
    fn delete_product_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_definition_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteProductAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteProductAttributeDefinitionV400Response::Ok) }
    }
    /// Get a product with its chain of parents (`OBPv3.1.0-getProductTree`).
    fn get_product_tree_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
    ) -> impl Future<
        Output = Result<GetProductTreeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductTreeV310Response::Ok(call.example())) }
    }
    /// List the products of a bank (v2.1.0) (`OBPv2.1.0-getProducts`).
    fn get_products_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetProductsV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductsV210Response::Ok(call.example())) }
    }
    /// Create or replace a product (v2.2.0) (`OBPv2.2.0-createProduct`).
    fn create_product_v220(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::product::ProductJsonV220>,
    ) -> impl Future<
        Output = Result<CreateProductV220Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductV220Response::Created(call.example())) }
    }
    /// List the products of a bank (v3.1.0) (`OBPv3.1.0-getProducts`).
    fn get_products_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetProductsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductsV310Response::Ok(call.example())) }
    }
    /// List the products of a bank (v4.0.0) (`OBPv4.0.0-getProducts`).
    fn get_products_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetProductsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductsV400Response::Ok(call.example())) }
    }
    /// Get a product of a bank (v2.1.0) (`OBPv2.1.0-getProduct`).
    fn get_product_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
    ) -> impl Future<
        Output = Result<GetProductV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductV210Response::Ok(call.example())) }
    }
    /// Create or replace a product (v3.1.0) (`OBPv3.1.0-createProduct`).
    fn create_product_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        body: crate::payload::Body<super::product::PostPutProductJsonV310>,
    ) -> impl Future<
        Output = Result<CreateProductV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductV310Response::Created(call.example())) }
    }
    /// Get a product with its attributes (v3.1.0) (`OBPv3.1.0-getProduct`).
    fn get_product_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
    ) -> impl Future<
        Output = Result<GetProductV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductV310Response::Ok(call.example())) }
    }
    /// Create or replace a product (v4.0.0) (`OBPv4.0.0-createProduct`).
    fn create_product_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        body: crate::payload::Body<super::product::PutProductJsonV400>,
    ) -> impl Future<
        Output = Result<CreateProductV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductV400Response::Created(call.example())) }
    }
    /// Get a product with attributes and fees (v4.0.0) (`OBPv4.0.0-getProduct`).
    fn get_product_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
    ) -> impl Future<
        Output = Result<GetProductV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductV400Response::Ok(call.example())) }
    }
    /// Create or replace a product (v5.0.0) (`OBPv5.0.0-createProduct`).
    fn create_product_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        body: crate::payload::Body<super::product::PutProductJsonV400>,
    ) -> impl Future<
        Output = Result<CreateProductV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductV500Response::Created(call.example())) }
    }
    /// Create a product attribute (v3.1.0) (`OBPv3.1.0-createProductAttribute`).
    fn create_product_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<CreateProductAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductAttributeV310Response::Created(call.example())) }
    }
    /// Create a product attribute (v4.0.0) (`OBPv4.0.0-createProductAttribute`).
    fn create_product_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        body: crate::payload::Body<super::atm::BankAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<CreateProductAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductAttributeV400Response::Created(call.example())) }
    }
    /// Delete a product attribute (`OBPv3.1.0-deleteProductAttribute`).
    fn delete_product_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_attribute_id: String,
    ) -> impl Future<
        Output = Result<DeleteProductAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteProductAttributeV310Response::NoContent) }
    }
    /// Get a product attribute (v3.1.0) (`OBPv3.1.0-getProductAttribute`).
    fn get_product_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_attribute_id: String,
    ) -> impl Future<
        Output = Result<GetProductAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductAttributeV310Response::Ok(call.example())) }
    }
    /// Update a product attribute (v3.1.0) (`OBPv3.1.0-updateProductAttribute`).
    fn update_product_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_attribute_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<UpdateProductAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateProductAttributeV310Response::Ok(call.example())) }
    }
    /// Get a product attribute (v4.0.0) (`OBPv4.0.0-getProductAttribute`).
    fn get_product_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_attribute_id: String,
    ) -> impl Future<
        Output = Result<GetProductAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductAttributeV400Response::Ok(call.example())) }
    }
    /// Update a product attribute (v4.0.0) (`OBPv4.0.0-updateProductAttribute`).
    fn update_product_attribute_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_attribute_id: String,
        body: crate::payload::Body<super::atm::BankAttributeJsonV400>,
    ) -> impl Future<
        Output = Result<UpdateProductAttributeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateProductAttributeV400Response::Ok(call.example())) }
    }
    /// Create a product fee (`OBPv4.0.0-createProductFee`).
    fn create_product_fee_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        body: crate::payload::Body<super::product::CreateProductFeeV400Json>,
    ) -> impl Future<
        Output = Result<CreateProductFeeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductFeeV400Response::Created(call.example())) }
    }
    /// List the fees of a product (`OBPv4.0.0-getProductFees`).
    fn get_product_fees_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
    ) -> impl Future<
        Output = Result<GetProductFeesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductFeesV400Response::Ok(call.example())) }
    }
    /// Delete a product fee (`OBPv4.0.0-deleteProductFee`).
    fn delete_product_fee_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_fee_id: String,
    ) -> impl Future<
        Output = Result<DeleteProductFeeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteProductFeeV400Response::NoContent) }
    }
    /// Get a product fee (`OBPv4.0.0-getProductFee`).
    fn get_product_fee_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_fee_id: String,
    ) -> impl Future<
        Output = Result<GetProductFeeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductFeeV400Response::Ok(call.example())) }
    }
    /// Update a product fee (`OBPv4.0.0-updateProductFee`).
    fn update_product_fee_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
        product_fee_id: String,
        body: crate::payload::Body<super::product::CreateProductFeeV400Json>,
    ) -> impl Future<
        Output = Result<UpdateProductFeeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateProductFeeV400Response::Created(call.example())) }
    }
    /// Delete a product with everything that hangs on it (`OBPv4.0.0-deleteProductCascade`).
    fn delete_product_cascade_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        product_code: String,
    ) -> impl Future<
        Output = Result<DeleteProductCascadeV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteProductCascadeV400Response::Ok) }
    }
}
/// Binds a [`ProductApi`] to its routes.
#[derive(Debug)]
pub struct ProductRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ProductApi> poem_openapi::OpenApi for ProductRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Product", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Product", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_OR_UPDATE_PRODUCT_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_product_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_product_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_PRODUCT_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_product_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_DEFINITION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_TREE_V310,
                    |api, sent| routes::answer(
                        api
                            .get_product_tree_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCTS_V210,
                    |api, sent| routes::answer(
                        api.get_products_v210(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &CREATE_PRODUCT_V220,
                    |api, sent| routes::answer(
                        api
                            .create_product_v220(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCTS_V310,
                    |api, sent| routes::answer(
                        api.get_products_v310(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_PRODUCTS_V400,
                    |api, sent| routes::answer(
                        api.get_products_v400(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_PRODUCT_V210,
                    |api, sent| routes::answer(
                        api
                            .get_product_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                            ),
                    ),
                ),
                (
                    &CREATE_PRODUCT_V310,
                    |api, sent| routes::answer(
                        api
                            .create_product_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_V310,
                    |api, sent| routes::answer(
                        api
                            .get_product_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                            ),
                    ),
                ),
                (
                    &CREATE_PRODUCT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_product_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_product_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                            ),
                    ),
                ),
                (
                    &CREATE_PRODUCT_V500,
                    |api, sent| routes::answer(
                        api
                            .create_product_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_PRODUCT_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .create_product_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_PRODUCT_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_product_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_PRODUCT_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_product_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .get_product_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_PRODUCT_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .update_product_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .get_product_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_ATTRIBUTE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_PRODUCT_ATTRIBUTE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_product_attribute_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_PRODUCT_FEE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_product_fee_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_FEES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_product_fees_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                            ),
                    ),
                ),
                (
                    &DELETE_PRODUCT_FEE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_product_fee_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_FEE_ID"),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_FEE_V400,
                    |api, sent| routes::answer(
                        api
                            .get_product_fee_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_FEE_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_PRODUCT_FEE_V400,
                    |api, sent| routes::answer(
                        api
                            .update_product_fee_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                                sent.path("PRODUCT_FEE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_PRODUCT_CASCADE_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_product_cascade_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("PRODUCT_CODE"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createOrUpdateProductAttributeDefinition`.
pub static CREATE_OR_UPDATE_PRODUCT_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateProductAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/product",
    template: "/banks/{BANK_ID}/attribute-definitions/product",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Define a product attribute",
    description: "Describes an attribute the products of a bank may have: its type, its meaning, another name for it and\nthe views it can be seen on. If the bank has a definition of the same name already, it is replaced.\nNeeds a login and the role `CanCreateProductAttributeDefinitionAtOneBank` at the bank.\n\n`category` must be `Product`; `type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. Anything else\nis a 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductAttributeDefinitionAtOneBank",
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
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Product\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The definition as it is stored now.",
        schema: Some(&super::account::ATTRIBUTE_DEFINITION_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Product\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProductAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 125usize,
                        end: 133usize,
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
/// `OBPv4.0.0-getProductAttributeDefinition`.
pub static GET_PRODUCT_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getProductAttributeDefinition",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/product",
    template: "/banks/{BANK_ID}/attribute-definitions/product",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "List the product attribute definitions",
    description: "Lists the definitions of product attributes: type, meaning, other name and the views each can be seen\non. Needs a login and the role `CanGetProductAttributeDefinitionAtOneBank` at the bank.\n\nThe list is not limited to the bank in the path; `bank_id` tells which bank a definition belongs to.\nThere is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetProductAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetProductAttributeDefinitionAtOneBank",
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
                json: "{\"attributes\":[{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Product\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetProductAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-deleteProductAttributeDefinition`.
pub static DELETE_PRODUCT_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteProductAttributeDefinition",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/product",
    template: "/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/product",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Delete a product attribute definition",
    description: "Removes the definition of a product attribute. Needs a login and the role\n`CanDeleteProductAttributeDefinitionAtOneBank` at the bank.\n\nAttributes that products have already are kept. The definition is found by `ATTRIBUTE_DEFINITION_ID`\nalone; the bank in the path is not compared.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteProductAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteProductAttributeDefinitionAtOneBank",
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
        description: "`true` once the definition is deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteProductAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 125usize,
                        end: 133usize,
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
/// `OBPv3.1.0-getProductTree`.
pub static GET_PRODUCT_TREE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getProductTree",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/product-tree/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/product-tree/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Get a product with its chain of parents",
    description: "Returns a product and, one inside the other in `parent_product`, the products it derives from, up to the\none without a parent. Products that derive from it are not included. Anyone may read it unless the\nserver is set up so that products need a login (401).\n\nCategory, family and `details` have no value for products written with `v4.0.0` or later. An unknown\nproduct is a 400. Answers under all prefixes from `v3.1.0` on.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The product with its parents, one inside the other.",
        schema: Some(&super::product::PRODUCT_TREE_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"testBank2\",\"code\":\"PRODUCT_CODE\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"parent_product\":{\"bank_id\":\"testBank2\",\"code\":\"PARENT_CODE\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"parent_product\":{\"bank_id\":\"testBank2\",\"code\":\"GRANDPARENT_CODE\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 21usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 337usize,
                        end: 346usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 661usize,
                        end: 670usize,
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
        &super::shared::ERROR_400_OBP_30011,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getProducts`.
pub static GET_PRODUCTS_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getProducts",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/products",
    template: "/banks/{BANK_ID}/products",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Product"],
    summary: "List the products of a bank (v2.1.0)",
    description: "Lists all products a bank offers. Anyone may read them unless the server is set up so that products need\na login (401). A bank without products gives an empty list.\n\nThere is neither filter nor paging. Answers under the prefixes `v2.1.0` to `v3.0.0`.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.",
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
        schema: Some(&super::product::PRODUCTS_JSON_V210),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"products\":[{\"bank_id\":\"bankid123\",\"code\":\"prod1\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}]}",
                slots: &[
                    contract::Slot {
                        start: 25usize,
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_30011,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.2.0-createProduct`.
pub static CREATE_PRODUCT_V220: contract::Operation = contract::Operation {
    id: "OBPv2.2.0-createProduct",
    method: contract::Verb::PUT,
    path: "/obp/v2.2.0/banks/{BANK_ID}/products",
    template: "/banks/{BANK_ID}/products",
    aliases: &[],
    prefixes: &["v2.2.0", "v3.0.0"],
    introduced: "v2.2.0",
    tags: &["Product"],
    summary: "Create or replace a product (v2.2.0)",
    description: "Creates a product of a bank, or replaces the one with the same code. Needs a login and the role\n`CanCreateProduct` at the bank or `CanCreateProductAtAnyBank`.\n\nCode and bank are taken from `code` and `bank_id` in the body; that this bank is the one in the path is\nnot checked, so send the same. Answers under the prefixes `v2.2.0` to `v3.0.0`; from `v3.1.0` on, the\ncode stands in the path.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
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
        schema: &super::product::PRODUCT_JSON_V220,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"code\":\"prod1\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The product as it is stored now.",
        schema: Some(&super::product::PRODUCT_JSON_V210),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"code\":\"prod1\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
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
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30001,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProduct OR CanCreateProductAtAnyBank entitlements are required.\"}",
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
/// `OBPv3.1.0-getProducts`.
pub static GET_PRODUCTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getProducts",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products",
    template: "/banks/{BANK_ID}/products",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "List the products of a bank (v3.1.0)",
    description: "Lists the products of a bank. Anyone may read them unless the server is set up so that products need a\nlogin (401).\n\nEvery query parameter is taken as a filter by product attribute: the name of the attribute and the value\nit must have. There is no paging; `limit=10` asks for products with an attribute `limit`. With a filter,\nproducts of other banks that have the same code can be in the list. Answers under `v3.1.0` only.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.",
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
        schema: Some(&super::product::PRODUCTS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"products\":[{\"bank_id\":\"gh.29.uk\",\"code\":\"1234BW\",\"parent_product_code\":\"parent\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"product_attributes\":[{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 25usize,
                        end: 33usize,
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
        &super::shared::ERROR_400_OBP_30011,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getProducts`.
pub static GET_PRODUCTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getProducts",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products",
    template: "/banks/{BANK_ID}/products",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "List the products of a bank (v4.0.0)",
    description: "Lists the products of a bank, without attributes and fees: those come with the single product. Anyone\nmay read them unless the server is set up so that products need a login (401).\n\nEvery query parameter is taken as a filter by product attribute: the name of the attribute and the value\nit must have. There is no paging; `limit=10` asks for products with an attribute `limit`. With a filter,\nproducts of other banks that have the same code can be in the list. Answers under all prefixes from\n`v4.0.0` on.",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The products, possibly none.",
        schema: Some(&super::product::PRODUCTS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"products\":[{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"parent_product_code\":\"787LOW\",\"name\":\"Deposit Account 1\",\"more_info_url\":\"www.example.com/abc\",\"terms_and_conditions_url\":\"www.example.com/xyz\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}]}",
                slots: &[
                    contract::Slot {
                        start: 25usize,
                        end: 33usize,
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
/// `OBPv2.1.0-getProduct`.
pub static GET_PRODUCT_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getProduct",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Product"],
    summary: "Get a product of a bank (v2.1.0)",
    description: "Returns one product of a bank, such as a type of current account or a card, by its code. Anyone may read\nit unless the server is set up so that products need a login (401).\n\nAn unknown product is a 400, not a 404. Answers under the prefixes `v2.1.0` to `v3.0.0`; from `v3.1.0`\non, newer operations at the same URL answer with attributes and, from `v4.0.0` on, fees.",
    style: contract::Style::Classic,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The product with its categories, texts and licence.",
        schema: Some(&super::product::PRODUCT_JSON_V210),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"bankid123\",\"code\":\"prod1\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 21usize,
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
        &super::shared::ERROR_400_OBP_30011,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv3.1.0-createProduct`.
pub static CREATE_PRODUCT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createProduct",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Create or replace a product (v3.1.0)",
    description: "Creates a product of a bank under the code in the path, or replaces it. Needs a login and the role\n`CanCreateProduct` at the bank or `CanCreateProductAtAnyBank`.\n\n`parent_product_code` names the product it derives from, or is empty; a parent that does not exist is a\n400. Answers under `v3.1.0` only; later versions know no categories and details.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::product::POST_PUT_PRODUCT_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"product name\",\"parent_product_code\":\"parent product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The product as it is stored now.",
        schema: Some(&super::product::PRODUCT_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"code\":\"1234BW\",\"parent_product_code\":\"parent\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"product_attributes\":[{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 371usize,
                        end: 377usize,
                        part: "PRODUCT_CODE",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostPutProductJsonV310 \"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProduct or CanCreateProductAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getProduct`.
pub static GET_PRODUCT_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getProduct",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Get a product with its attributes (v3.1.0)",
    description: "Returns one product of a bank by its code, with its attributes and the code of the product it derives\nfrom. Anyone may read it unless the server is set up so that products need a login (401).\n\nAn unknown product is a 400, an unknown bank a 404. Answers under `v3.1.0` only.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The product with its attributes.",
        schema: Some(&super::product::PRODUCT_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"code\":\"1234BW\",\"parent_product_code\":\"parent\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"product_attributes\":[{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 371usize,
                        end: 377usize,
                        part: "PRODUCT_CODE",
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
        &super::shared::ERROR_400_OBP_30011,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createProduct`.
pub static CREATE_PRODUCT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createProduct",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v4.0.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Create or replace a product (v4.0.0)",
    description: "Creates a product of a bank under the code in the path, or replaces it. Needs a login and the role\n`CanCreateProduct` at the bank or `CanCreateProductAtAnyBank`.\n\nAll members of the body are needed; `parent_product_code` may be an empty text, but a parent that does\nnot exist is a 400. Categories and details a product has from older versions are lost. Answers under\n`v4.0.0` only; `v5.0.0` makes most members optional.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::product::PUT_PRODUCT_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"parent_product_code\":\"787LOW\",\"name\":\"Deposit Account 1\",\"more_info_url\":\"www.example.com/abc\",\"terms_and_conditions_url\":\"www.example.com/xyz\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The product as it is stored now.",
        schema: Some(&super::product::CREATE_PRODUCT_V400_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"parent_product_code\":\"787LOW\",\"name\":\"Deposit Account 1\",\"more_info_url\":\"www.example.com/abc\",\"terms_and_conditions_url\":\"www.example.com/xyz\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutProductJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_8,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getProduct`.
pub static GET_PRODUCT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getProduct",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Get a product with attributes and fees (v4.0.0)",
    description: "Returns one product of a bank by its code, with its attributes, its fees and the code of the product it\nderives from. Anyone may read it unless the server is set up so that products need a login (401).\n\nAn unknown product is a 400, not a 404. Compared with `v3.1.0`, the code is called `product_code`, and\ncategories, family and details are gone. Answers under all prefixes from `v4.0.0` on.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30011: Product not found. Please specify a valid value for PRODUCT_CODE.",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The product with its attributes and fees.",
        schema: Some(&super::product::PRODUCT_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"parent_product_code\":\"787LOW\",\"name\":\"Deposit Account 1\",\"more_info_url\":\"www.example.com/abc\",\"terms_and_conditions_url\":\"www.example.com/xyz\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"attributes\":[{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}],\"fees\":[{\"product_fee_id\":\"696hlAHLFKUHE37469287634\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 385usize,
                        end: 391usize,
                        part: "PRODUCT_CODE",
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
        &super::shared::ERROR_400_OBP_30011,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-createProduct`.
pub static CREATE_PRODUCT_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-createProduct",
    method: contract::Verb::PUT,
    path: "/obp/v5.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Product", "New-Style"],
    summary: "Create or replace a product (v5.0.0)",
    description: "Creates a product of a bank under the code in the path, or replaces it. Needs a login and the role\n`CanCreateProduct` at the bank or `CanCreateProductAtAnyBank`.\n\nOnly `name` and `parent_product_code` are needed; the latter may be an empty text, but a parent that\ndoes not exist is a 400. What is left out is stored empty, also when a product is replaced. Answers\nunder `v5.0.0` and `v5.1.0`.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProduct",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateProductAtAnyBank",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::product::PUT_PRODUCT_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"parent_product_code\":\"787LOW\",\"name\":\"Deposit Account 1\",\"more_info_url\":\"www.example.com/abc\",\"terms_and_conditions_url\":\"www.example.com/xyz\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The product as it is stored now.",
        schema: Some(&super::product::CREATE_PRODUCT_V400_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"parent_product_code\":\"787LOW\",\"name\":\"Deposit Account 1\",\"more_info_url\":\"www.example.com/abc\",\"terms_and_conditions_url\":\"www.example.com/xyz\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutProductJsonV500 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_8,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createProductAttribute`.
pub static CREATE_PRODUCT_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createProductAttribute",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attribute",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attribute",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Create a product attribute (v3.1.0)",
    description: "Adds an attribute, a named value, to a product. Needs a login and the role `CanCreateProductAttribute`\nat the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is a 400. Whether the product\nexists is not checked, and every call adds one more attribute, even of the same name. Answers under\n`v3.1.0` only.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductAttribute",
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
        contract::Parameter {
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its identifier.",
        schema: Some(&super::product::PRODUCT_ATTRIBUTE_RESPONSE_WITHOUT_BANK_ID_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 23usize,
                        part: "PRODUCT_CODE",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_26,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProductAttribute at Bank(gh.29.uk)\"}",
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
/// `OBPv4.0.0-createProductAttribute`.
pub static CREATE_PRODUCT_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createProductAttribute",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attribute",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attribute",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Create a product attribute (v4.0.0)",
    description: "Adds an attribute, a named value, to a product. Needs a login and the role `CanCreateProductAttribute`\nat the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is a 400, as is a product that\ndoes not exist. Without `is_active` it is active. Every call adds one more attribute, even of the same\nname. Answers under all prefixes from `v4.0.0` on.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductAttribute",
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
        contract::Parameter {
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::atm::BANK_ATTRIBUTE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its identifier.",
        schema: Some(&super::product::PRODUCT_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_26,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProductAttribute for BankId(gh.29.uk).\"}",
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
/// `OBPv3.1.0-deleteProductAttribute`.
pub static DELETE_PRODUCT_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteProductAttribute",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Delete a product attribute",
    description: "Removes one attribute from a product. Needs a login and the role `CanDeleteProductAttribute` at the\nbank; OBP's own documentation names `CanUpdateProductAttribute`, which is not enough.\n\nThe attribute is found by `PRODUCT_ATTRIBUTE_ID` alone; the product in the path is not compared. Answers\nunder all prefixes from `v3.1.0` on.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
    documented_errors: &[
        "OBP-20006: User is missing one or more roles: ",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a product (`product_attribute_id`).",
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
        description: "The attribute is deleted; the answer has no content.",
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
        &super::shared::ERROR_403_OBP_20006_31,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getProductAttribute`.
pub static GET_PRODUCT_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getProductAttribute",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Get a product attribute (v3.1.0)",
    description: "Returns one attribute of a product. Needs a login and the role `CanGetProductAttribute` at the bank.\n\nThe attribute is found by `PRODUCT_ATTRIBUTE_ID` alone; the product in the path is not compared. Answers\nunder `v3.1.0` only.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
    documented_errors: &[
        "OBP-20006: User is missing one or more roles: ",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a product (`product_attribute_id`).",
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
        schema: Some(&super::product::PRODUCT_ATTRIBUTE_RESPONSE_WITHOUT_BANK_ID_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 23usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 49usize,
                        end: 85usize,
                        part: "PRODUCT_ATTRIBUTE_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetProductAttribute at Bank(gh.29.uk)\"}",
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
/// `OBPv3.1.0-updateProductAttribute`.
pub static UPDATE_PRODUCT_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateProductAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    tags: &["Product", "New-Style"],
    summary: "Update a product attribute (v3.1.0)",
    description: "Replaces name, type and value of a product attribute. Needs a login and the role\n`CanUpdateProductAttribute` at the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is a 400, as is an attribute\nthat does not exist. The attribute moves to the product in the path and becomes active. Answers under\n`v3.1.0` only.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
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
        "OBP-20006: User is missing one or more roles: ",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a product (`product_attribute_id`).",
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
        schema: &super::card::CARD_ATTRIBUTE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The attribute as it is stored now.",
        schema: Some(&super::product::PRODUCT_ATTRIBUTE_RESPONSE_WITHOUT_BANK_ID_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}",
                slots: &[
                    contract::Slot {
                        start: 17usize,
                        end: 23usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 49usize,
                        end: 85usize,
                        part: "PRODUCT_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_26,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_31,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getProductAttribute`.
pub static GET_PRODUCT_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getProductAttribute",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Get a product attribute (v4.0.0)",
    description: "Returns one attribute of a product. Needs a login and two roles at the bank:\n`CanUpdateProductAttribute`, although nothing is changed, and `CanGetProductAttribute`.\n\nThe attribute is found by `PRODUCT_ATTRIBUTE_ID` alone; the product in the path is not compared. An\nunknown attribute is a 400. Answers under all prefixes from `v4.0.0` on.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
    documented_errors: &[
        "OBP-20006: User is missing one or more roles: ",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a product (`product_attribute_id`).",
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
        schema: Some(&super::product::PRODUCT_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 70usize,
                        end: 106usize,
                        part: "PRODUCT_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_32,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateProductAttribute`.
pub static UPDATE_PRODUCT_ATTRIBUTE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateProductAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/attributes/{PRODUCT_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Update a product attribute (v4.0.0)",
    description: "Replaces name, type and value of a product attribute and whether it is active. Needs a login and the\nrole `CanUpdateProductAttribute` at the bank.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; anything else is a 400, as is an attribute\nthat does not exist. The attribute moves to the product in the path; without `is_active` it becomes\nactive. Answers under all prefixes from `v4.0.0` on.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductAttribute",
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
        "OBP-20006: User is missing one or more roles: ",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("613c83ea-80f9-4560-8404-b9cd4ec42a7f"),
            description: "Id of the attribute of a product (`product_attribute_id`).",
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
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The attribute as it is stored now.",
        schema: Some(&super::product::PRODUCT_ATTRIBUTE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\",\"is_active\":true}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 70usize,
                        end: 106usize,
                        part: "PRODUCT_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_26,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_32,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createProductFee`.
pub static CREATE_PRODUCT_FEE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createProductFee",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/fee",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/fee",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Create a product fee",
    description: "Adds a fee to a product: its name, an explanation and in `value` the amount, currency, type and how\noften it falls due. Needs a login and the role `CanCreateProductFee` at the bank.\n\nAn unknown product is a 404. Every call adds one more fee, even of the same name.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductFee",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateProductFee",
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
        contract::Parameter {
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        schema: &super::product::CREATE_PRODUCT_FEE_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new fee with its identifier.",
        schema: Some(&super::product::PRODUCT_FEE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_fee_id\":\"696hlAHLFKUHE37469287634\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_27,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateProductFee for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 100usize,
                        end: 108usize,
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
/// `OBPv4.0.0-getProductFees`.
pub static GET_PRODUCT_FEES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getProductFees",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "List the fees of a product",
    description: "Lists the fees of a product. Anyone may read them unless the server is set up so that products need a\nlogin (401).\n\nA product that does not exist gives an empty list, not an error. There is no paging.",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The fees, possibly none.",
        schema: Some(&super::product::PRODUCT_FEES_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_fees\":[{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_fee_id\":\"696hlAHLFKUHE37469287634\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 29usize,
                        end: 37usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 55usize,
                        end: 61usize,
                        part: "PRODUCT_CODE",
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
/// `OBPv4.0.0-deleteProductFee`.
pub static DELETE_PRODUCT_FEE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteProductFee",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees/{PRODUCT_FEE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees/{PRODUCT_FEE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Delete a product fee",
    description: "Removes a fee from a product. Needs a login and the role `CanDeleteProductFee` at the bank.\n\nThe fee is found by `PRODUCT_FEE_ID` alone; the product in the path is not compared. An unknown fee is a\n404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteProductFee",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteProductFee",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_FEE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("696hlAHLFKUHE37469287634"),
            description: "Id of the fee of a product (`product_fee_id`).",
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
        description: "The fee is deleted; the answer has no content.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteProductFee for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-getProductFee`.
pub static GET_PRODUCT_FEE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getProductFee",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees/{PRODUCT_FEE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees/{PRODUCT_FEE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Get a product fee",
    description: "Returns one fee of a product. Anyone may read it unless the server is set up so that products need a\nlogin (401).\n\nThe fee is found by `PRODUCT_FEE_ID` alone; the product in the path is not compared. An unknown fee is a\n404.",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_FEE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("696hlAHLFKUHE37469287634"),
            description: "Id of the fee of a product (`product_fee_id`).",
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
        description: "The fee.",
        schema: Some(&super::product::PRODUCT_FEE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_fee_id\":\"696hlAHLFKUHE37469287634\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 64usize,
                        end: 88usize,
                        part: "PRODUCT_FEE_ID",
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
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30117",
                summary: "There is no fee with this id; list the fees of the product and take a `product_fee_id`.",
                json: "{\"code\":404,\"message\":\"OBP-30117: Product Fee not found. Please specify a valid value for PRODUCT_FEE_ID. {x1}\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateProductFee`.
pub static UPDATE_PRODUCT_FEE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateProductFee",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees/{PRODUCT_FEE_ID}",
    template: "/banks/{BANK_ID}/products/{PRODUCT_CODE}/fees/{PRODUCT_FEE_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Update a product fee",
    description: "Replaces all data of a product fee. Needs a login and the role `CanUpdateProductFee` at the bank.\n\nAn unknown product or fee is a 404. All members of the body are needed, also those that stay as they\nare.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductFee",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateProductFee",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
        contract::Parameter {
            name: "PRODUCT_FEE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("696hlAHLFKUHE37469287634"),
            description: "Id of the fee of a product (`product_fee_id`).",
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
        schema: &super::product::CREATE_PRODUCT_FEE_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The fee as it is stored now.",
        schema: Some(&super::product::PRODUCT_FEE_RESPONSE_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"product_code\":\"1234BW\",\"product_fee_id\":\"696hlAHLFKUHE37469287634\",\"name\":\"ACCOUNT_MANAGEMENT_FEE\",\"is_active\":true,\"more_info\":\"More information about this fee\",\"value\":{\"currency\":\"EUR\",\"amount\":\"10.12\",\"frequency\":\"DAILY\",\"type\":\"\"}}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 38usize,
                        end: 44usize,
                        part: "PRODUCT_CODE",
                    },
                    contract::Slot {
                        start: 64usize,
                        end: 88usize,
                        part: "PRODUCT_FEE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_27,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateProductFee for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-deleteProductCascade`.
pub static DELETE_PRODUCT_CASCADE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteProductCascade",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/cascading/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    template: "/management/cascading/banks/{BANK_ID}/products/{PRODUCT_CODE}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Product", "New-Style"],
    summary: "Delete a product with everything that hangs on it",
    description: "Removes a product together with its attributes, its fees and the accounts of this product at the bank.\nEither all of it is deleted or, with a 400, nothing. Needs a login and the role\n`CanDeleteProductCascade` at the bank.\n\nAn unknown product is a 404. There is no way back.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteProductCascade",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteProductCascade",
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
            name: "PRODUCT_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("1234BW"),
            description: "Code of the product (`code` or `product_code`), chosen by its creator and unique within the bank.",
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
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "`true` once everything is deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteProductCascade for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 104usize,
                        end: 112usize,
                        part: "BANK_ID",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `product.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_OR_UPDATE_PRODUCT_ATTRIBUTE_DEFINITION_V400,
    &GET_PRODUCT_ATTRIBUTE_DEFINITION_V400,
    &DELETE_PRODUCT_ATTRIBUTE_DEFINITION_V400,
    &GET_PRODUCT_TREE_V310,
    &GET_PRODUCTS_V210,
    &CREATE_PRODUCT_V220,
    &GET_PRODUCTS_V310,
    &GET_PRODUCTS_V400,
    &GET_PRODUCT_V210,
    &CREATE_PRODUCT_V310,
    &GET_PRODUCT_V310,
    &CREATE_PRODUCT_V400,
    &GET_PRODUCT_V400,
    &CREATE_PRODUCT_V500,
    &CREATE_PRODUCT_ATTRIBUTE_V310,
    &CREATE_PRODUCT_ATTRIBUTE_V400,
    &DELETE_PRODUCT_ATTRIBUTE_V310,
    &GET_PRODUCT_ATTRIBUTE_V310,
    &UPDATE_PRODUCT_ATTRIBUTE_V310,
    &GET_PRODUCT_ATTRIBUTE_V400,
    &UPDATE_PRODUCT_ATTRIBUTE_V400,
    &CREATE_PRODUCT_FEE_V400,
    &GET_PRODUCT_FEES_V400,
    &DELETE_PRODUCT_FEE_V400,
    &GET_PRODUCT_FEE_V400,
    &UPDATE_PRODUCT_FEE_V400,
    &DELETE_PRODUCT_CASCADE_V400,
];
