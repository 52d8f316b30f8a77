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
/// What `OBPv1.2.1-getBanks` answers.
pub type GetBanksV121Response = crate::answer::Ok<super::bank::BanksJSON>;
/// What `OBPv3.0.0-getBanks` answers.
pub type GetBanksV300Response = crate::answer::Ok<super::bank::BanksJSON>;
/// What `OBPv4.0.0-getBanks` answers.
pub type GetBanksV400Response = crate::answer::Ok<super::bank::BanksJson400>;
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
        &super::shared::STATUS_403,
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
/// The operations of `bank.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_BANKS_V121,
    &GET_BANKS_V300,
    &GET_BANKS_V400,
    &BANK_BY_ID_V121,
    &BANK_BY_ID_V300,
    &GET_BANK_V400,
    &GET_BANK_V500,
    &GET_BANK_ATTRIBUTES_V400,
];
