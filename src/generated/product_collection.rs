//! Generated from openapi/product-collection.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// The product collections that were stored.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductCollectionsJsonV310 {
    /// Products of the collection, one entry each.
    pub product_collection: Vec<super::product_collection::ProductCollectionJsonV310>,
}
/// Table of [`ProductCollectionsJsonV310`].
pub static PRODUCT_COLLECTIONS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ProductCollectionsJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_collection",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product_collection::PRODUCT_COLLECTION_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Products of the collection, one entry each.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The product collections that were stored.",
};
/// A product with the products that belong to its collection.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductCollectionJsonV310 {
    /// Code of the product collection.
    pub collection_code: String,
    /// Code of the product, unique at the bank.
    pub product_code: String,
    /// Products of the collection; empty if there is none.
    pub items: Vec<super::product_collection::ProductCollectionItemJsonV310>,
}
/// Table of [`ProductCollectionJsonV310`].
pub static PRODUCT_COLLECTION_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ProductCollectionJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "collection_code",
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
                    description: "Code of the product collection.",
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
                name: "items",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::product_collection::PRODUCT_COLLECTION_ITEM_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Products of the collection; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A product with the products that belong to its collection.",
};
/// Product in a collection.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductCollectionItemJsonV310 {
    /// Code of a product of the collection.
    pub member_product_code: String,
}
/// Table of [`ProductCollectionItemJsonV310`].
pub static PRODUCT_COLLECTION_ITEM_JSON_V310: schema::Schema = schema::Schema {
    name: Some("ProductCollectionItemJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "member_product_code",
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
                    description: "Code of a product of the collection.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Product in a collection.",
};
/// A collection and its products.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ProductCollectionJsonTreeV310 {
    /// Code of the product collection.
    pub collection_code: String,
    /// Products; empty if there is none.
    pub products: Vec<super::product::ProductJsonV310>,
}
/// Table of [`ProductCollectionJsonTreeV310`].
pub static PRODUCT_COLLECTION_JSON_TREE_V310: schema::Schema = schema::Schema {
    name: Some("ProductCollectionJsonTreeV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "collection_code",
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
                    description: "Code of the product collection.",
                },
            },
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
    description: "A collection and its products.",
};
/// Products that belong to a collection.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PutProductCollectionsV310 {
    /// Code of the product at the top of the collection.
    pub parent_product_code: String,
    /// Codes of the products that belong to the collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children_product_codes: Option<Vec<String>>,
}
/// Table of [`PutProductCollectionsV310`].
pub static PUT_PRODUCT_COLLECTIONS_V310: schema::Schema = schema::Schema {
    name: Some("PutProductCollectionsV310"),
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
                    description: "Code of the product at the top of the collection.",
                },
            },
            schema::Property {
                name: "children_product_codes",
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
                    description: "Codes of the products that belong to the collection.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Products that belong to a collection.",
};
/// What `OBPv3.1.0-createProductCollection` answers.
pub type CreateProductCollectionV310Response = crate::answer::Created<
    super::product_collection::ProductCollectionsJsonV310,
>;
/// What `OBPv3.1.0-getProductCollection` answers.
pub type GetProductCollectionV310Response = crate::answer::Ok<
    super::product_collection::ProductCollectionJsonTreeV310,
>;
/// The operations of `product-collection.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ProductCollectionApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create or replace a product collection (`OBPv3.1.0-createProductCollection`).
    fn create_product_collection_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        collection_code: String,
        body: crate::payload::Body<super::product_collection::PutProductCollectionsV310>,
    ) -> impl Future<
        Output = Result<CreateProductCollectionV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateProductCollectionV310Response::Created(call.example())) }
    }
    /// Get a product collection (`OBPv3.1.0-getProductCollection`).
    fn get_product_collection_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        collection_code: String,
    ) -> impl Future<
        Output = Result<GetProductCollectionV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetProductCollectionV310Response::Ok(call.example())) }
    }
}
/// Binds a [`ProductCollectionApi`] to its routes.
#[derive(Debug)]
pub struct ProductCollectionRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ProductCollectionApi> poem_openapi::OpenApi for ProductCollectionRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Product-Collection", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Product-Collection", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_PRODUCT_COLLECTION_V310,
                    |api, sent| routes::answer(
                        api
                            .create_product_collection_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("COLLECTION_CODE"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_PRODUCT_COLLECTION_V310,
                    |api, sent| routes::answer(
                        api
                            .get_product_collection_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("COLLECTION_CODE"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-createProductCollection`.
pub static CREATE_PRODUCT_COLLECTION_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createProductCollection",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/product-collections/{COLLECTION_CODE}",
    template: "/banks/{BANK_ID}/product-collections/{COLLECTION_CODE}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Product-Collection", "Product", "New-Style"],
    summary: "Create or replace a product collection",
    description: "Groups products of a bank under a code that the caller chooses: a parent product and its members. Needs\na login and the role `CanMaintainProductCollection` at the bank. The prefixes `v3.1.0` to `v5.1.0` lead\nhere.\n\nWhat the code stood for before is replaced; the answer is 201 in both cases. All products must exist at\nthe bank. The code is not bound to the bank: the same code used at another bank overwrites the\ncollection.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanMaintainProductCollection",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanMaintainProductCollection",
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
            name: "COLLECTION_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("A"),
            description: "Code of the collection of products (`collection_code`), chosen by its creator.",
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
        schema: &super::product_collection::PUT_PRODUCT_COLLECTIONS_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"parent_product_code\":\"A\",\"children_product_codes\":[\"B\",\"C\",\"D\"]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The collection with its parent and member products.",
        schema: Some(&super::product_collection::PRODUCT_COLLECTIONS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"product_collection\":[{\"collection_code\":\"C\",\"product_code\":\"1234BW\",\"items\":[{\"member_product_code\":\"A\"},{\"member_product_code\":\"B\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 43usize,
                        end: 44usize,
                        part: "COLLECTION_CODE",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PutProductCollectionsV310 \"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanMaintainProductCollection at Bank(gh.29.uk)\"}",
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
/// `OBPv3.1.0-getProductCollection`.
pub static GET_PRODUCT_COLLECTION_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getProductCollection",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/product-collections/{COLLECTION_CODE}",
    template: "/banks/{BANK_ID}/product-collections/{COLLECTION_CODE}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Product-Collection", "Product", "New-Style"],
    summary: "Get a product collection",
    description: "Reads the member products of a collection with their attributes; the parent product is not among them.\nNeeds a login but no role. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nAn unknown code is no error: the answer is 200 with an empty `collection_code` and no products. An\nunknown bank is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "COLLECTION_CODE",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("A"),
            description: "Code of the collection of products (`collection_code`), chosen by its creator.",
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
        description: "The member products, possibly none.",
        schema: Some(&super::product_collection::PRODUCT_COLLECTION_JSON_TREE_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"collection_code\":\"A\",\"products\":[{\"bank_id\":\"gh.29.uk\",\"code\":\"1234BW\",\"parent_product_code\":\"parent\",\"name\":\"product name\",\"category\":\"category\",\"family\":\"family\",\"super_family\":\"super family\",\"more_info_url\":\"www.example.com/prod1/more-info.html\",\"details\":\"Details\",\"description\":\"Description\",\"meta\":{\"license\":{\"id\":\"ODbL-1.0\",\"name\":\"Open Database License\"}},\"product_attributes\":[{\"product_code\":\"1234BW\",\"product_attribute_id\":\"613c83ea-80f9-4560-8404-b9cd4ec42a7f\",\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DATE_WITH_DAY\",\"value\":\"2012-04-23\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 20usize,
                        end: 21usize,
                        part: "COLLECTION_CODE",
                    },
                    contract::Slot {
                        start: 47usize,
                        end: 55usize,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `product-collection.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_PRODUCT_COLLECTION_V310,
    &GET_PRODUCT_COLLECTION_V310,
];
