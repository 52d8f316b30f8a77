//! Generated from openapi/card.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// An account with the views through which it can be seen.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountJSON {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Views through which the user may see the account.
    pub views_available: Vec<super::account::ViewJSONV121>,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
}
/// Table of [`AccountJSON`].
pub static ACCOUNT_JSON: schema::Schema = schema::Schema {
    name: Some("AccountJSON"),
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
                    description: "Id of the account, unique within its bank.",
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
                name: "views_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account::VIEW_JSONV121,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An account with the views through which it can be seen.",
};
/// List of cards.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalCardsJSON {
    /// Cards; empty if there is none.
    pub cards: Vec<super::card::PhysicalCardJSON>,
}
/// Table of [`PhysicalCardsJSON`].
pub static PHYSICAL_CARDS_JSON: schema::Schema = schema::Schema {
    name: Some("PhysicalCardsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "cards",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PHYSICAL_CARD_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Cards; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of cards.",
};
/// A bank card in the form of v1.3.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalCardJSON {
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Number of the card.
    pub bank_card_number: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: String,
    /// When the card expires.
    pub expires_date: String,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Whether the card has been cancelled.
    pub cancelled: bool,
    /// Whether the card is reported lost, stolen or misused.
    pub on_hot_list: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    pub networks: Vec<String>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    pub allows: Vec<String>,
    /// Account that the card belongs to.
    pub account: super::card::AccountJSON,
    /// When and why a replacement card was requested.
    pub replacement: super::card::PinResetJSON,
    /// Times at which the PIN was reset, each with the reason.
    pub pin_reset: Vec<super::card::PinResetJSON>,
    /// When the card was collected.
    pub collected: String,
    /// When the card was sent by post.
    pub posted: String,
}
/// Table of [`PhysicalCardJSON`].
pub static PHYSICAL_CARD_JSON: schema::Schema = schema::Schema {
    name: Some("PhysicalCardJSON"),
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
                name: "bank_card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "cancelled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card has been cancelled.",
                },
            },
            schema::Property {
                name: "on_hot_list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card is reported lost, stolen or misused.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
                },
            },
            schema::Property {
                name: "account",
                required: true,
                schema: &super::card::ACCOUNT_JSON,
            },
            schema::Property {
                name: "replacement",
                required: true,
                schema: &super::card::PIN_RESET_JSON,
            },
            schema::Property {
                name: "pin_reset",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was sent by post.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank card in the form of v1.3.0.",
};
/// When and why a new PIN or a new card was asked for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PinResetJSON {
    /// When it was requested.
    pub requested_date: String,
    /// Reason: `FORGOT` or `GOOD_SECURITY_PRACTICE` for a new PIN; `LOST`, `STOLEN`, `RENEW` or `FIRST` for a card.
    pub reason_requested: String,
}
/// Table of [`PinResetJSON`].
pub static PIN_RESET_JSON: schema::Schema = schema::Schema {
    name: Some("PinResetJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "requested_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When it was requested.",
                },
            },
            schema::Property {
                name: "reason_requested",
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
                    description: "Reason: `FORGOT` or `GOOD_SECURITY_PRACTICE` for a new PIN; `LOST`, `STOLEN`, `RENEW` or `FIRST` for a card.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "When and why a new PIN or a new card was asked for.",
};
/// A single text value, such as an id, inside an object.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostAccountTagJSON {
    /// The tag, or the id that the object wraps.
    pub value: String,
}
/// Table of [`PostAccountTagJSON`].
pub static POST_ACCOUNT_TAG_JSON: schema::Schema = schema::Schema {
    name: Some("PostAccountTagJSON"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "The tag, or the id that the object wraps.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A single text value, such as an id, inside an object.",
};
/// A bank card of a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalCardJsonV310 {
    /// Id of the card.
    pub card_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Number of the card.
    pub card_number: String,
    /// Type of the card, for example `Credit`.
    pub card_type: Option<String>,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: String,
    /// When the card expires.
    pub expires_date: String,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Whether the card has been cancelled.
    pub cancelled: bool,
    /// Whether the card is reported lost, stolen or misused.
    pub on_hot_list: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    pub networks: Vec<String>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    pub allows: Vec<String>,
    /// Account that the card belongs to.
    pub account: super::card::AccountJSON,
    /// When and why a replacement card was requested.
    pub replacement: super::card::PinResetJSON,
    /// Times at which the PIN was reset, each with the reason.
    pub pin_reset: Vec<super::card::PinResetJSON>,
    /// When the card was collected.
    pub collected: String,
    /// When the card was sent by post.
    pub posted: String,
    /// Id of the customer who holds the card.
    pub customer_id: Option<String>,
}
/// Table of [`PhysicalCardJsonV310`].
pub static PHYSICAL_CARD_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PhysicalCardJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_id",
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
                    description: "Id of the card.",
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
                name: "card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "card_type",
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
                    description: "Type of the card, for example `Credit`.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "cancelled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card has been cancelled.",
                },
            },
            schema::Property {
                name: "on_hot_list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card is reported lost, stolen or misused.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
                },
            },
            schema::Property {
                name: "account",
                required: true,
                schema: &super::card::ACCOUNT_JSON,
            },
            schema::Property {
                name: "replacement",
                required: true,
                schema: &super::card::PIN_RESET_JSON,
            },
            schema::Property {
                name: "pin_reset",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was sent by post.",
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
                    nullable: true,
                    example: None,
                    description: "Id of the customer who holds the card.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank card of a customer.",
};
/// Additional named value of a card.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateCardAttributeV310Json {
    /// Name of the attribute.
    pub name: String,
    /// Id of the card.
    pub card_id: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub attribute_type: String,
    /// Id of the bank, wrapped in an object with `value`.
    pub bank_id: super::card::PostAccountTagJSON,
    /// Value of the attribute as text.
    pub value: String,
    /// Id of the card attribute.
    pub card_attribute_id: String,
}
/// Table of [`CreateCardAttributeV310Json`].
pub static CREATE_CARD_ATTRIBUTE_V310_JSON: schema::Schema = schema::Schema {
    name: Some("CreateCardAttributeV310Json"),
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
                name: "card_id",
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
                    description: "Id of the card.",
                },
            },
            schema::Property {
                name: "attribute_type",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: None,
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &["STRING", "INTEGER", "DOUBLE", "DATE_WITH_DAY"],
                    }),
                    nullable: false,
                    example: None,
                    description: "Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.",
                },
            },
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &super::card::POST_ACCOUNT_TAG_JSON,
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
                name: "card_attribute_id",
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
                    description: "Id of the card attribute.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Additional named value of a card.",
};
/// A bank card of a customer with its attributes.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalCardWithAttributesJsonV310 {
    /// Id of the card.
    pub card_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Number of the card.
    pub card_number: String,
    /// Type of the card, for example `Credit`.
    pub card_type: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: String,
    /// When the card expires.
    pub expires_date: String,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Whether the card has been cancelled.
    pub cancelled: bool,
    /// Whether the card is reported lost, stolen or misused.
    pub on_hot_list: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    pub networks: Vec<String>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    pub allows: Vec<String>,
    /// Account that the card belongs to.
    pub account: super::card::AccountJSONV310,
    /// When and why a replacement card was requested.
    pub replacement: super::card::PinResetJSON,
    /// Times at which the PIN was reset, each with the reason.
    pub pin_reset: Vec<super::card::PinResetJSON>,
    /// When the card was collected.
    pub collected: String,
    /// When the card was sent by post.
    pub posted: String,
    /// Id of the customer who holds the card.
    pub customer_id: String,
    /// Additional named values stored for the card; empty if there is none.
    pub card_attributes: Vec<super::card::CreateCardAttributeV310Json>,
}
/// Table of [`PhysicalCardWithAttributesJsonV310`].
pub static PHYSICAL_CARD_WITH_ATTRIBUTES_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PhysicalCardWithAttributesJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_id",
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
                    description: "Id of the card.",
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
                name: "card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "card_type",
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
                    description: "Type of the card, for example `Credit`.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "cancelled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card has been cancelled.",
                },
            },
            schema::Property {
                name: "on_hot_list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card is reported lost, stolen or misused.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
                },
            },
            schema::Property {
                name: "account",
                required: true,
                schema: &super::card::ACCOUNT_JSONV310,
            },
            schema::Property {
                name: "replacement",
                required: true,
                schema: &super::card::PIN_RESET_JSON,
            },
            schema::Property {
                name: "pin_reset",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was sent by post.",
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
                    description: "Id of the customer who holds the card.",
                },
            },
            schema::Property {
                name: "card_attributes",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::CREATE_CARD_ATTRIBUTE_V310_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Additional named values stored for the card; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank card of a customer with its attributes.",
};
/// Account of a card, with the views through which it can be seen.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountJSONV310 {
    /// Id of the account, unique within its bank.
    pub id: String,
    /// Name that the owner gave to the account.
    pub label: String,
    /// Views through which the user may see the account.
    pub views_available: Vec<super::card::ViewBasic>,
    /// Id of the bank that keeps the account.
    pub bank_id: String,
}
/// Table of [`AccountJSONV310`].
pub static ACCOUNT_JSONV310: schema::Schema = schema::Schema {
    name: Some("AccountJSONV310"),
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
                    description: "Id of the account, unique within its bank.",
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
                name: "views_available",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::VIEW_BASIC,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Views through which the user may see the account.",
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Account of a card, with the views through which it can be seen.",
};
/// View in short: id, name and purpose.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ViewBasic {
    /// Id of the view, for example `owner`.
    pub id: String,
    /// Name of the view.
    pub name: String,
    /// What the view is for.
    pub description: String,
}
/// Table of [`ViewBasic`].
pub static VIEW_BASIC: schema::Schema = schema::Schema {
    name: Some("ViewBasic"),
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
                    description: "Id of the view, for example `owner`.",
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
                    description: "Name of the view.",
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
                    description: "What the view is for.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "View in short: id, name and purpose.",
};
/// List of cards.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalCardsJsonV310 {
    /// Cards; empty if there is none.
    pub cards: Vec<super::card::PhysicalCardJsonV310>,
}
/// Table of [`PhysicalCardsJsonV310`].
pub static PHYSICAL_CARDS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("PhysicalCardsJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "cards",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PHYSICAL_CARD_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Cards; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of cards.",
};
/// Credit cards that were ordered for an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreditCardOrderStatusResponseJson {
    /// Ordered cards; empty if there is none.
    pub cards: Vec<super::card::CardObjectJson>,
}
/// Table of [`CreditCardOrderStatusResponseJson`].
pub static CREDIT_CARD_ORDER_STATUS_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("CreditCardOrderStatusResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "cards",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::CARD_OBJECT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Ordered cards; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Credit cards that were ordered for an account.",
};
/// Card that was ordered: type, use and description.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CardObjectJson {
    /// Code of the card type, as the bank uses it.
    pub card_type: String,
    /// Description of the card.
    pub card_description: String,
    /// Code of the use of the card, as the bank uses it.
    pub use_type: String,
}
/// Table of [`CardObjectJson`].
pub static CARD_OBJECT_JSON: schema::Schema = schema::Schema {
    name: Some("CardObjectJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_type",
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
                    description: "Code of the card type, as the bank uses it.",
                },
            },
            schema::Property {
                name: "card_description",
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
                    description: "Description of the card.",
                },
            },
            schema::Property {
                name: "use_type",
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
                    description: "Code of the use of the card, as the bank uses it.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Card that was ordered: type, use and description.",
};
/// A bank card of a customer with its security code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalCardJsonV500 {
    /// Id of the card.
    pub card_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Number of the card.
    pub card_number: String,
    /// Type of the card, for example `Credit`.
    pub card_type: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: String,
    /// When the card expires.
    pub expires_date: String,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Whether the card has been cancelled.
    pub cancelled: bool,
    /// Whether the card is reported lost, stolen or misused.
    pub on_hot_list: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    pub networks: Vec<String>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    pub allows: Vec<String>,
    /// Account that the card belongs to.
    pub account: super::card::AccountJSON,
    /// When and why a replacement card was requested.
    pub replacement: super::card::PinResetJSON,
    /// Times at which the PIN was reset, each with the reason.
    pub pin_reset: Vec<super::card::PinResetJSON>,
    /// When the card was collected.
    pub collected: String,
    /// When the card was sent by post.
    pub posted: String,
    /// Id of the customer who holds the card.
    pub customer_id: String,
    /// Security code of the card.
    pub cvv: String,
    /// Brand of the card, for example `Visa`.
    pub brand: String,
}
/// Table of [`PhysicalCardJsonV500`].
pub static PHYSICAL_CARD_JSON_V500: schema::Schema = schema::Schema {
    name: Some("PhysicalCardJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_id",
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
                    description: "Id of the card.",
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
                name: "card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "card_type",
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
                    description: "Type of the card, for example `Credit`.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "cancelled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card has been cancelled.",
                },
            },
            schema::Property {
                name: "on_hot_list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card is reported lost, stolen or misused.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
                },
            },
            schema::Property {
                name: "account",
                required: true,
                schema: &super::card::ACCOUNT_JSON,
            },
            schema::Property {
                name: "replacement",
                required: true,
                schema: &super::card::PIN_RESET_JSON,
            },
            schema::Property {
                name: "pin_reset",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the card was sent by post.",
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
                    description: "Id of the customer who holds the card.",
                },
            },
            schema::Property {
                name: "cvv",
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
                    description: "Security code of the card.",
                },
            },
            schema::Property {
                name: "brand",
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
                    description: "Brand of the card, for example `Visa`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A bank card of a customer with its security code.",
};
/// Data for a new card in the form of v2.1.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostPhysicalCardJSON {
    /// Number of the card.
    pub bank_card_number: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: Option<String>,
    /// When the card expires.
    pub expires_date: Option<String>,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allows: Option<Vec<String>>,
    /// Id of the account that the card belongs to.
    pub account_id: String,
    /// When and why a replacement card was requested.
    pub replacement: super::card::PinResetJSONRequest,
    /// Times at which the PIN was reset, each with the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin_reset: Option<Vec<super::card::PinResetJSONRequest>>,
    /// When the card was collected.
    pub collected: Option<String>,
    /// When the card was sent by post.
    pub posted: Option<String>,
}
/// Table of [`PostPhysicalCardJSON`].
pub static POST_PHYSICAL_CARD_JSON: schema::Schema = schema::Schema {
    name: Some("PostPhysicalCardJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bank_card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
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
                    description: "Id of the account that the card belongs to.",
                },
            },
            schema::Property {
                name: "replacement",
                required: true,
                schema: &super::card::PIN_RESET_JSON_REQUEST,
            },
            schema::Property {
                name: "pin_reset",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was sent by post.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new card in the form of v2.1.0.",
};
/// When and why a new PIN or a new card was asked for.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PinResetJSONRequest {
    /// When it was requested.
    pub requested_date: Option<String>,
    /// Reason: `FORGOT` or `GOOD_SECURITY_PRACTICE` for a new PIN; `LOST`, `STOLEN`, `RENEW` or `FIRST` for a card.
    pub reason_requested: String,
}
/// Table of [`PinResetJSONRequest`].
pub static PIN_RESET_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("PinResetJSONRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "requested_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When it was requested.",
                },
            },
            schema::Property {
                name: "reason_requested",
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
                    description: "Reason: `FORGOT` or `GOOD_SECURITY_PRACTICE` for a new PIN; `LOST`, `STOLEN`, `RENEW` or `FIRST` for a card.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "When and why a new PIN or a new card was asked for.",
};
/// Data for a new card in the form of v3.1.0.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatePhysicalCardJsonV310 {
    /// Number of the card.
    pub card_number: String,
    /// Type of the card, for example `Credit`.
    pub card_type: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: Option<String>,
    /// When the card expires.
    pub expires_date: Option<String>,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allows: Option<Vec<String>>,
    /// Id of the account that the card belongs to.
    pub account_id: String,
    /// When and why a replacement card was requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<super::card::PinResetJSONRequest>,
    /// Times at which the PIN was reset, each with the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin_reset: Option<Vec<super::card::PinResetJSONRequest>>,
    /// When the card was collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collected: Option<String>,
    /// When the card was sent by post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted: Option<String>,
    /// Id of the customer who holds the card.
    pub customer_id: String,
}
/// Table of [`CreatePhysicalCardJsonV310`].
pub static CREATE_PHYSICAL_CARD_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CreatePhysicalCardJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "card_type",
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
                    description: "Type of the card, for example `Credit`.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
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
                    description: "Id of the account that the card belongs to.",
                },
            },
            schema::Property {
                name: "replacement",
                required: false,
                schema: &super::card::PIN_RESET_JSON_REQUEST,
            },
            schema::Property {
                name: "pin_reset",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was sent by post.",
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
                    description: "Id of the customer who holds the card.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new card in the form of v3.1.0.",
};
/// Named value to be stored, with its type.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CardAttributeJson {
    /// Name of the attribute.
    pub name: String,
    /// Type of the attribute: `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`.
    pub r#type: String,
    /// Value of the attribute as text.
    pub value: String,
}
/// Table of [`CardAttributeJson`].
pub static CARD_ATTRIBUTE_JSON: schema::Schema = schema::Schema {
    name: Some("CardAttributeJson"),
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
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Named value to be stored, with its type.",
};
/// New values of a card.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UpdatePhysicalCardJsonV310 {
    /// Type of the card, for example `Credit`.
    pub card_type: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: Option<String>,
    /// When the card expires.
    pub expires_date: Option<String>,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allows: Option<Vec<String>>,
    /// Id of the account that the card belongs to.
    pub account_id: String,
    /// When and why a replacement card was requested.
    pub replacement: super::card::PinResetJSONRequest,
    /// Times at which the PIN was reset, each with the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin_reset: Option<Vec<super::card::PinResetJSONRequest>>,
    /// When the card was collected.
    pub collected: Option<String>,
    /// When the card was sent by post.
    pub posted: Option<String>,
    /// Id of the customer who holds the card.
    pub customer_id: String,
}
/// Table of [`UpdatePhysicalCardJsonV310`].
pub static UPDATE_PHYSICAL_CARD_JSON_V310: schema::Schema = schema::Schema {
    name: Some("UpdatePhysicalCardJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_type",
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
                    description: "Type of the card, for example `Credit`.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
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
                    description: "Id of the account that the card belongs to.",
                },
            },
            schema::Property {
                name: "replacement",
                required: true,
                schema: &super::card::PIN_RESET_JSON_REQUEST,
            },
            schema::Property {
                name: "pin_reset",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was sent by post.",
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
                    description: "Id of the customer who holds the card.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New values of a card.",
};
/// Data for a new card.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreatePhysicalCardJsonV500 {
    /// Number of the card.
    pub card_number: String,
    /// Type of the card, for example `Credit`.
    pub card_type: String,
    /// Name that stands on the card.
    pub name_on_card: String,
    /// Number that tells how often the card has been issued.
    pub issue_number: String,
    /// Serial number of the card.
    pub serial_number: String,
    /// Time from which the card can be used.
    pub valid_from_date: Option<String>,
    /// When the card expires.
    pub expires_date: Option<String>,
    /// Whether the card can be used.
    pub enabled: bool,
    /// Technology of the card, for example the kind of chip.
    pub technology: String,
    /// Networks that accept the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,
    /// What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allows: Option<Vec<String>>,
    /// Id of the account that the card belongs to.
    pub account_id: String,
    /// When and why a replacement card was requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<super::card::PinResetJSONRequest>,
    /// Times at which the PIN was reset, each with the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin_reset: Option<Vec<super::card::PinResetJSONRequest>>,
    /// When the card was collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collected: Option<String>,
    /// When the card was sent by post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted: Option<String>,
    /// Id of the customer who holds the card.
    pub customer_id: String,
    /// Brand of the card, for example `Visa`.
    pub brand: String,
}
/// Table of [`CreatePhysicalCardJsonV500`].
pub static CREATE_PHYSICAL_CARD_JSON_V500: schema::Schema = schema::Schema {
    name: Some("CreatePhysicalCardJsonV500"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "card_number",
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
                    description: "Number of the card.",
                },
            },
            schema::Property {
                name: "card_type",
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
                    description: "Type of the card, for example `Credit`.",
                },
            },
            schema::Property {
                name: "name_on_card",
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
                    description: "Name that stands on the card.",
                },
            },
            schema::Property {
                name: "issue_number",
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
                    description: "Number that tells how often the card has been issued.",
                },
            },
            schema::Property {
                name: "serial_number",
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
                    description: "Serial number of the card.",
                },
            },
            schema::Property {
                name: "valid_from_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Time from which the card can be used.",
                },
            },
            schema::Property {
                name: "expires_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card expires.",
                },
            },
            schema::Property {
                name: "enabled",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the card can be used.",
                },
            },
            schema::Property {
                name: "technology",
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
                    description: "Technology of the card, for example the kind of chip.",
                },
            },
            schema::Property {
                name: "networks",
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
                    description: "Networks that accept the card.",
                },
            },
            schema::Property {
                name: "allows",
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
                    description: "What the card may be used for, for example `credit`, `debit` or `cash_withdrawal`.",
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
                    description: "Id of the account that the card belongs to.",
                },
            },
            schema::Property {
                name: "replacement",
                required: false,
                schema: &super::card::PIN_RESET_JSON_REQUEST,
            },
            schema::Property {
                name: "pin_reset",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::PIN_RESET_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Times at which the PIN was reset, each with the reason.",
                },
            },
            schema::Property {
                name: "collected",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was collected.",
                },
            },
            schema::Property {
                name: "posted",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the card was sent by post.",
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
                    description: "Id of the customer who holds the card.",
                },
            },
            schema::Property {
                name: "brand",
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
                    description: "Brand of the card, for example `Visa`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new card.",
};
/// The accounts in a member `accounts`, possibly none.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountJSONsInAccounts {
    /// Accounts; empty if there is none.
    pub accounts: Vec<super::card::AccountJSON>,
}
/// Table of [`AccountJSONsInAccounts`].
pub static ACCOUNT_JSO_NS_IN_ACCOUNTS: schema::Schema = schema::Schema {
    name: Some("AccountJSONsInAccounts"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "accounts",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::card::ACCOUNT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Accounts; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The accounts in a member `accounts`, possibly none.",
};
/// What `OBPv3.1.0-getStatusOfCreditCardOrder` answers.
pub type GetStatusOfCreditCardOrderV310Response = crate::answer::Ok<
    super::card::CreditCardOrderStatusResponseJson,
>;
/// What `OBPv4.0.0-createOrUpdateCardAttributeDefinition` answers.
pub type CreateOrUpdateCardAttributeDefinitionV400Response = crate::answer::Created<
    super::account::AttributeDefinitionResponseJsonV400,
>;
/// What `OBPv4.0.0-getCardAttributeDefinition` answers.
pub type GetCardAttributeDefinitionV400Response = crate::answer::Ok<
    super::account::AttributeDefinitionsResponseJsonV400,
>;
/// What `OBPv4.0.0-deleteCardAttributeDefinition` answers.
pub type DeleteCardAttributeDefinitionV400Response = crate::answer::empty::Ok;
/// What `OBPv1.3.0-getCardsForBank` answers.
pub type GetCardsForBankV130Response = crate::answer::Ok<super::card::PhysicalCardsJSON>;
/// What `OBPv2.1.0-addCardsForBank` answers.
pub type AddCardsForBankV210Response = crate::answer::Created<
    super::card::PhysicalCardJSON,
>;
/// What `OBPv1.3.0-getCards` answers.
pub type GetCardsV130Response = crate::answer::Ok<super::card::PhysicalCardsJSON>;
/// What `OBPv3.1.0-addCardForBank` answers.
pub type AddCardForBankV310Response = crate::answer::Created<
    super::card::PhysicalCardJsonV310,
>;
/// What `OBPv3.1.0-getCardsForBank` answers.
pub type GetCardsForBankV310Response = crate::answer::Ok<
    super::card::PhysicalCardsJsonV310,
>;
/// What `OBPv5.0.0-addCardForBank` answers.
pub type AddCardForBankV500Response = crate::answer::Created<
    super::card::PhysicalCardJsonV500,
>;
/// What `OBPv3.1.0-deleteCardForBank` answers.
pub type DeleteCardForBankV310Response = crate::answer::empty::NoContent;
/// What `OBPv3.1.0-getCardForBank` answers.
pub type GetCardForBankV310Response = crate::answer::Ok<
    super::card::PhysicalCardWithAttributesJsonV310,
>;
/// What `OBPv3.1.0-updatedCardForBank` answers.
pub type UpdatedCardForBankV310Response = crate::answer::Ok<
    super::card::PhysicalCardJsonV310,
>;
/// What `OBPv3.1.0-createCardAttribute` answers.
pub type CreateCardAttributeV310Response = crate::answer::Created<
    super::card::CreateCardAttributeV310Json,
>;
/// What `OBPv3.1.0-updateCardAttribute` answers.
pub type UpdateCardAttributeV310Response = crate::answer::Created<
    super::card::CreateCardAttributeV310Json,
>;
/// The operations of `card.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait CardApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Get the credit card orders of an account (`OBPv3.1.0-getStatusOfCreditCardOrder`).
    fn get_status_of_credit_card_order_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetStatusOfCreditCardOrderV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetStatusOfCreditCardOrderV310Response::Ok(call.example())) }
    }
    /// Create or change a definition of card attributes (`OBPv4.0.0-createOrUpdateCardAttributeDefinition`).
    fn create_or_update_card_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account::AttributeDefinitionJsonV400Request>,
    ) -> impl Future<
        Output = Result<
            CreateOrUpdateCardAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(
                CreateOrUpdateCardAttributeDefinitionV400Response::Created(
                    call.example(),
                ),
            )
        }
    }
    /// List the definitions of card attributes (`OBPv4.0.0-getCardAttributeDefinition`).
    fn get_card_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCardAttributeDefinitionV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCardAttributeDefinitionV400Response::Ok(call.example())) }
    }
    /// Delete a definition of card attributes (`OBPv4.0.0-deleteCardAttributeDefinition`).
    fn delete_card_attribute_definition_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        attribute_definition_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCardAttributeDefinitionV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCardAttributeDefinitionV400Response::Ok) }
    }
    /// List the cards of a bank (v1.3.0 to v3.0.0) (`OBPv1.3.0-getCardsForBank`).
    fn get_cards_for_bank_v130(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCardsForBankV130Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCardsForBankV130Response::Ok(call.example())) }
    }
    /// Create a card (v2.1.0 to v3.0.0) (`OBPv2.1.0-addCardsForBank`).
    fn add_cards_for_bank_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::card::PostPhysicalCardJSON>,
    ) -> impl Future<
        Output = Result<AddCardsForBankV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCardsForBankV210Response::Created(call.example())) }
    }
    /// List my cards (`OBPv1.3.0-getCards`).
    fn get_cards_v130(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCardsV130Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCardsV130Response::Ok(call.example())) }
    }
    /// Create a card for a customer (v3.1.0 and v4.0.0) (`OBPv3.1.0-addCardForBank`).
    fn add_card_for_bank_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::card::CreatePhysicalCardJsonV310>,
    ) -> impl Future<
        Output = Result<AddCardForBankV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCardForBankV310Response::Created(call.example())) }
    }
    /// List the cards of a bank (v3.1.0 on) (`OBPv3.1.0-getCardsForBank`).
    fn get_cards_for_bank_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: Option<String>,
        customer_id: Option<String>,
    ) -> impl Future<
        Output = Result<GetCardsForBankV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCardsForBankV310Response::Ok(call.example())) }
    }
    /// Create a card with brand and CVV (v5.0.0 on) (`OBPv5.0.0-addCardForBank`).
    fn add_card_for_bank_v500(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::card::CreatePhysicalCardJsonV500>,
    ) -> impl Future<
        Output = Result<AddCardForBankV500Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCardForBankV500Response::Created(call.example())) }
    }
    /// Delete a card (`OBPv3.1.0-deleteCardForBank`).
    fn delete_card_for_bank_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        card_id: String,
    ) -> impl Future<
        Output = Result<DeleteCardForBankV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCardForBankV310Response::NoContent) }
    }
    /// Get a card of a bank (`OBPv3.1.0-getCardForBank`).
    fn get_card_for_bank_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        card_id: String,
    ) -> impl Future<
        Output = Result<GetCardForBankV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCardForBankV310Response::Ok(call.example())) }
    }
    /// Change a card (`OBPv3.1.0-updatedCardForBank`).
    fn updated_card_for_bank_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        card_id: String,
        body: crate::payload::Body<super::card::UpdatePhysicalCardJsonV310>,
    ) -> impl Future<
        Output = Result<UpdatedCardForBankV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdatedCardForBankV310Response::Ok(call.example())) }
    }
    /// Add an attribute to a card (`OBPv3.1.0-createCardAttribute`).
    fn create_card_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        card_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<CreateCardAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCardAttributeV310Response::Created(call.example())) }
    }
    /// Change an attribute of a card (`OBPv3.1.0-updateCardAttribute`).
    fn update_card_attribute_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        card_id: String,
        card_attribute_id: String,
        body: crate::payload::Body<super::card::CardAttributeJson>,
    ) -> impl Future<
        Output = Result<UpdateCardAttributeV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCardAttributeV310Response::Created(call.example())) }
    }
}
/// Binds a [`CardApi`] to its routes.
#[derive(Debug)]
pub struct CardRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: CardApi> poem_openapi::OpenApi for CardRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Card", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Card", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_STATUS_OF_CREDIT_CARD_ORDER_V310,
                    |api, sent| routes::answer(
                        api
                            .get_status_of_credit_card_order_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_OR_UPDATE_CARD_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .create_or_update_card_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CARD_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .get_card_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_CARD_ATTRIBUTE_DEFINITION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_card_attribute_definition_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ATTRIBUTE_DEFINITION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CARDS_FOR_BANK_V130,
                    |api, sent| routes::answer(
                        api.get_cards_for_bank_v130(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &ADD_CARDS_FOR_BANK_V210,
                    |api, sent| routes::answer(
                        api
                            .add_cards_for_bank_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CARDS_V130,
                    |api, sent| routes::answer(api.get_cards_v130(sent.call())),
                ),
                (
                    &ADD_CARD_FOR_BANK_V310,
                    |api, sent| routes::answer(
                        api
                            .add_card_for_bank_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CARDS_FOR_BANK_V310,
                    |api, sent| routes::answer(
                        api
                            .get_cards_for_bank_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.query("account_id"),
                                sent.query("customer_id"),
                            ),
                    ),
                ),
                (
                    &ADD_CARD_FOR_BANK_V500,
                    |api, sent| routes::answer(
                        api
                            .add_card_for_bank_v500(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_CARD_FOR_BANK_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_card_for_bank_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CARD_ID"),
                            ),
                    ),
                ),
                (
                    &GET_CARD_FOR_BANK_V310,
                    |api, sent| routes::answer(
                        api
                            .get_card_for_bank_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CARD_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATED_CARD_FOR_BANK_V310,
                    |api, sent| routes::answer(
                        api
                            .updated_card_for_bank_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CARD_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_CARD_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .create_card_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CARD_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &UPDATE_CARD_ATTRIBUTE_V310,
                    |api, sent| routes::answer(
                        api
                            .update_card_attribute_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CARD_ID"),
                                sent.path("CARD_ATTRIBUTE_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-getStatusOfCreditCardOrder`.
pub static GET_STATUS_OF_CREDIT_CARD_ORDER_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getStatusOfCreditCardOrder",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/credit_cards/orders",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/credit_cards/orders",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Get the credit card orders of an account",
    description: "Lists the credit cards ordered for an account with type, description and use. Needs a login and access\nto the account through `VIEW_ID`.\n\nThe orders come from the bank's backend. A server that keeps its data in its own database always answers\nthe same sample order. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50212: Connector did not return the set of status of credit card.",
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
        contract::Parameter {
            name: "VIEW_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("owner"),
            description: "Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.",
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
        description: "The ordered cards.",
        schema: Some(&super::card::CREDIT_CARD_ORDER_STATUS_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"cards\":[{\"card_type\":\"5\",\"card_description\":\"good\",\"use_type\":\"3\"}]}",
                slots: &[],
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50212",
                summary: "The core banking system gave no card orders for this account; check the account, then ask the operator.",
                json: "{\"code\":400,\"message\":\"OBP-50212: Connector did not return the set of status of credit card.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createOrUpdateCardAttributeDefinition`.
pub static CREATE_OR_UPDATE_CARD_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createOrUpdateCardAttributeDefinition",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/card",
    template: "/banks/{BANK_ID}/attribute-definitions/card",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Card", "New-Style"],
    summary: "Create or change a definition of card attributes",
    description: "Describes an attribute that cards of the bank can have: its name, type, alias and the views on which it\ncan be seen. Needs a login and `CanCreateCardAttributeDefinitionAtOneBank` at the bank.\n\nThe definition of the same `name` at the bank is replaced; the answer is 201 in both cases. `category`\nmust be `Card` and `type` one of `STRING`, `INTEGER`, `DOUBLE`, `DATE_WITH_DAY`, otherwise 400.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardAttributeDefinitionAtOneBank",
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
                json: "{\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Card\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
                json: "{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Card\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCardAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-getCardAttributeDefinition`.
pub static GET_CARD_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCardAttributeDefinition",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/card",
    template: "/banks/{BANK_ID}/attribute-definitions/card",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Card", "New-Style"],
    summary: "List the definitions of card attributes",
    description: "Lists the attributes that are defined for cards. Needs a login and\n`CanGetCardAttributeDefinitionAtOneBank` at the bank in the path.\n\nThe list is not limited to `BANK_ID`: it holds the definitions of all banks, told apart by `bank_id`.\nThere is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCardAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCardAttributeDefinitionAtOneBank",
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
                json: "{\"attributes\":[{\"attribute_definition_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"bank_id\":\"gh.29.uk\",\"name\":\"SPECIAL_TAX_NUMBER\",\"category\":\"Card\",\"type\":\"STRING\",\"description\":\"description\",\"alias\":\"STRING\",\"can_be_seen_on_views\":[\"bank\"],\"is_active\":true}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCardAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 119usize,
                        end: 127usize,
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
/// `OBPv4.0.0-deleteCardAttributeDefinition`.
pub static DELETE_CARD_ATTRIBUTE_DEFINITION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteCardAttributeDefinition",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/card",
    template: "/banks/{BANK_ID}/attribute-definitions/{ATTRIBUTE_DEFINITION_ID}/card",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Card", "New-Style"],
    summary: "Delete a definition of card attributes",
    description: "Deletes the definition `ATTRIBUTE_DEFINITION_ID`. Needs a login and\n`CanDeleteCardAttributeDefinitionAtOneBank` at the bank in the path.\n\nThe definition must be one for cards; whether it belongs to `BANK_ID` is not checked. Success is 200,\nnot 204.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCardAttributeDefinitionAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCardAttributeDefinitionAtOneBank",
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
        description: "The definition is deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCardAttributeDefinitionAtOneBank for BankId(gh.29.uk).\"}",
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
/// `OBPv1.3.0-getCardsForBank`.
pub static GET_CARDS_FOR_BANK_V130: contract::Operation = contract::Operation {
    id: "OBPv1.3.0-getCardsForBank",
    method: contract::Verb::GET,
    path: "/obp/v1.3.0/banks/{BANK_ID}/cards",
    template: "/banks/{BANK_ID}/cards",
    aliases: &[],
    prefixes: &["v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v1.3.0",
    tags: &["Card"],
    summary: "List the cards of a bank (v1.3.0 to v3.0.0)",
    description: "Lists payment cards of a bank. Needs a login but no role. From `v3.1.0` on, an operation under\n`/management` that needs a role takes its place.\n\nThere is no paging.",
    style: contract::Style::Classic,
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The cards, possibly none.",
        schema: Some(&super::card::PHYSICAL_CARDS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"cards\":[{\"bank_id\":\"gh.29.uk\",\"bank_card_number\":\"364435172576215\",\"name_on_card\":\"String\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"String\",\"networks\":[\"String\"],\"allows\":[\"String\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 22usize,
                        end: 30usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2416usize,
                        end: 2424usize,
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
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv2.1.0-addCardsForBank`.
pub static ADD_CARDS_FOR_BANK_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-addCardsForBank",
    method: contract::Verb::POST,
    path: "/obp/v2.1.0/banks/{BANK_ID}/cards",
    template: "/banks/{BANK_ID}/cards",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.1.0",
    tags: &["Card"],
    summary: "Create a card (v2.1.0 to v3.0.0)",
    description: "Creates a payment card on an account of the bank. Needs a login and `CanCreateCardsForBank` at the bank.\nFrom `v3.1.0` on, use the operation under `/management`, which also takes the customer.\n\n`allows` may contain `credit`, `debit` and `cash_withdrawal`; `replacement.reason_requested` is `LOST`,\n`STOLEN`, `RENEW` or `FIRST`; a reason in `pin_reset` is `FORGOT` or `GOOD_SECURITY_PRACTICE`.\n`issue_number` has at most 10 characters. The account must exist.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10015: Allowed values are:",
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
        schema: &super::card::POST_PHYSICAL_CARD_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_card_number\":\"364435172576215\",\"name_on_card\":\"name_on_card\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"technology\":\"technology\",\"networks\":[\"network1\",\"network2\"],\"allows\":[\"credit\",\"debit\"],\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"},{\"requested_date\":\"2026-11-22T11:27:13Z\",\"reason_requested\":\"GOOD_SECURITY_PRACTICE\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new card.",
        schema: Some(&super::card::PHYSICAL_CARD_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bank_id\":\"gh.29.uk\",\"bank_card_number\":\"364435172576215\",\"name_on_card\":\"String\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"String\",\"networks\":[\"String\"],\"allows\":[\"String\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 20usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2406usize,
                        end: 2414usize,
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
        &super::shared::ERROR_400_OBP_10015,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCardsForBank at Bank(gh.29.uk)\"}",
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
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.3.0-getCards`.
pub static GET_CARDS_V130: contract::Operation = contract::Operation {
    id: "OBPv1.3.0-getCards",
    method: contract::Verb::GET,
    path: "/obp/v1.3.0/cards",
    template: "/cards",
    aliases: &[],
    prefixes: &[
        "v1.3.0",
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
    introduced: "v1.3.0",
    tags: &["Card"],
    summary: "List my cards",
    description: "Lists the payment cards on the accounts that the calling user can see, at any bank. Needs a login but no\nrole.\n\nThe answer keeps the form of v1.3.0 under every prefix: the card number is `bank_card_number`, and there\nare no card type and attributes. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The cards, possibly none.",
        schema: Some(&super::card::PHYSICAL_CARDS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"cards\":[{\"bank_id\":\"gh.29.uk\",\"bank_card_number\":\"364435172576215\",\"name_on_card\":\"String\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"String\",\"networks\":[\"String\"],\"allows\":[\"String\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\"}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-addCardForBank`.
pub static ADD_CARD_FOR_BANK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-addCardForBank",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards",
    template: "/management/banks/{BANK_ID}/cards",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Create a card for a customer (v3.1.0 and v4.0.0)",
    description: "Creates a payment card for a customer on an account of the bank. Needs a login and\n`CanCreateCardsForBank` at the bank. Account and customer must exist.\n\n`allows` may contain `credit`, `debit` and `cash_withdrawal`; `replacement.reason_requested` is `LOST`,\n`STOLEN`, `RENEW` or `FIRST`. `replacement`, `collected` and `posted` may be left out. `issue_number`\nhas at most 10 characters. The body is checked before the role.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
                    at: contract::HeldAt::Bank,
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
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10015: Allowed values are:",
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
        schema: &super::card::CREATE_PHYSICAL_CARD_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"technology\":\"technology1\",\"networks\":[\"\"],\"allows\":[\"credit\",\"debit\",\"cash_withdrawal\"],\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"},{\"requested_date\":\"2026-11-22T11:27:13Z\",\"reason_requested\":\"GOOD_SECURITY_PRACTICE\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new card with its `card_id`.",
        schema: Some(&super::card::PHYSICAL_CARD_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"bank_id\":\"gh.29.uk\",\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"technologyString1\",\"networks\":[\"networks1\"],\"allows\":[\"credit\",\"debit\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[
                    contract::Slot {
                        start: 62usize,
                        end: 70usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2498usize,
                        end: 2506usize,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreatePhysicalCardJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_10015,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCardsForBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 102usize,
                        end: 110usize,
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
/// `OBPv3.1.0-getCardsForBank`.
pub static GET_CARDS_FOR_BANK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCardsForBank",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards",
    template: "/management/banks/{BANK_ID}/cards",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "List the cards of a bank (v3.1.0 on)",
    description: "Lists the payment cards of a bank. Needs a login and `CanGetCardsForBank` at the bank.\n\nThe list can be narrowed to one account or one customer; an unknown one gives an empty list, not an\nerror. It is not cut into pages. Attributes stand only in a single card.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
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
            name: "account_id",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("8ca8a7e4-6d02-48e3-a029-0b2bf89de9f0"),
            description: "Only cards on this account.",
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
            name: "customer_id",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("66214b8e-259e-44ad-8868-3eb47be70646"),
            description: "Only cards of the customer with this id.",
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
        description: "The cards, possibly none.",
        schema: Some(&super::card::PHYSICAL_CARDS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"cards\":[{\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"bank_id\":\"gh.29.uk\",\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"technologyString1\",\"networks\":[\"networks1\"],\"allows\":[\"credit\",\"debit\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}]}",
                slots: &[
                    contract::Slot {
                        start: 72usize,
                        end: 80usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2508usize,
                        end: 2516usize,
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
        &super::shared::ERROR_403_OBP_20006_18,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.0.0-addCardForBank`.
pub static ADD_CARD_FOR_BANK_V500: contract::Operation = contract::Operation {
    id: "OBPv5.0.0-addCardForBank",
    method: contract::Verb::POST,
    path: "/obp/v5.0.0/management/banks/{BANK_ID}/cards",
    template: "/management/banks/{BANK_ID}/cards",
    aliases: &[],
    prefixes: &["v5.0.0", "v5.1.0"],
    introduced: "v5.0.0",
    tags: &["Card", "New-Style"],
    summary: "Create a card with brand and CVV (v5.0.0 on)",
    description: "Creates a payment card for a customer on an account of the bank. Needs a login and\n`CanCreateCardsForBank` at the bank. Account and customer must exist.\n\nNew against v3.1.0 are `brand` and the `cvv`, three digits that the server makes up. The `cvv` is told\nonly in this answer, as the server keeps no more than its hash. The limits for `allows`, `replacement`\nand `issue_number` are the same as before.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
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
        "OBP-10015: Allowed values are:",
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
        schema: &super::card::CREATE_PHYSICAL_CARD_JSON_V500,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"technology\":\"technology1\",\"networks\":[\"\"],\"allows\":[\"credit\",\"debit\"],\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"},{\"requested_date\":\"2026-11-22T11:27:13Z\",\"reason_requested\":\"GOOD_SECURITY_PRACTICE\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"brand\":\"Visa\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new card with its `card_id` and, this once, its `cvv`.",
        schema: Some(&super::card::PHYSICAL_CARD_JSON_V500),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"bank_id\":\"gh.29.uk\",\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"technology1\",\"networks\":[\"\"],\"allows\":[\"credit\",\"debit\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"cvv\":\"123\",\"brand\":\"Visa\"}",
                slots: &[
                    contract::Slot {
                        start: 62usize,
                        end: 70usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2483usize,
                        end: 2491usize,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreatePhysicalCardJsonV500 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_10015,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCardsForBank for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteCardForBank`.
pub static DELETE_CARD_FOR_BANK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteCardForBank",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards/{CARD_ID}",
    template: "/management/banks/{BANK_ID}/cards/{CARD_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Delete a card",
    description: "Deletes a card of the bank. Needs a login and `CanDeleteCardsForBank` at the bank; the role for creating\ncards is not enough.\n\nA card that the bank does not have is 400 with OBP-30059, not 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10015: Allowed values are:",
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
            name: "CARD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("36f8a9e6-c2b1-407a-8bd0-421b7119307e"),
            description: "Id of the card (`card_id`), not the number printed on it.",
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
        description: "The card is deleted.",
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
        &super::shared::ERROR_400_OBP_10015,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteCardsForBank at Bank(gh.29.uk)\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getCardForBank`.
pub static GET_CARD_FOR_BANK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getCardForBank",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards/{CARD_ID}",
    template: "/management/banks/{BANK_ID}/cards/{CARD_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Get a card of a bank",
    description: "Reads a card with its account and its attributes. Needs a login and `CanGetCardsForBank` at the bank.\n\nA card that the bank does not have is 400 with OBP-30059, not 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
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
            name: "CARD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("36f8a9e6-c2b1-407a-8bd0-421b7119307e"),
            description: "Id of the card (`card_id`), not the number printed on it.",
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
        description: "The card with its attributes.",
        schema: Some(&super::card::PHYSICAL_CARD_WITH_ATTRIBUTES_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"bank_id\":\"gh.29.uk\",\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"technologyString1\",\"networks\":[\"networks1\"],\"allows\":[\"credit\",\"debit\"],\"account\":{\"id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"label\":\"My Account\",\"views_available\":[{\"id\":\"owner\",\"name\":\"Owner\",\"description\":\"This view is for the owner for the account.\"}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"card_attributes\":[{\"name\":\"OVERDRAFT_START_DATE\",\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"attribute_type\":\"STRING\",\"bank_id\":{\"value\":\"gh.29.uk\"},\"value\":\"2012-04-23\",\"card_attribute_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}]}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 49usize,
                        part: "CARD_ID",
                    },
                    contract::Slot {
                        start: 62usize,
                        end: 70usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 611usize,
                        end: 619usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 970usize,
                        end: 1007usize,
                        part: "CARD_ID",
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
        &super::shared::ERROR_400_OBP_30059,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20006_18,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updatedCardForBank`.
pub static UPDATED_CARD_FOR_BANK_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updatedCardForBank",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards/{CARD_ID}",
    template: "/management/banks/{BANK_ID}/cards/{CARD_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Change a card",
    description: "Replaces the data of a card, except for its number. Needs a login and `CanUpdateCardsForBank` at the\nbank. Card, account and customer must exist.\n\nUnlike at creation, `replacement`, `collected` and `posted` are mandatory. The allowed values are the\nsame: `credit`, `debit`, `cash_withdrawal` in `allows` and `LOST`, `STOLEN`, `RENEW`, `FIRST` as the\nreason of a replacement. Each change sets `cancelled` and `on_hot_list` back to `false`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCardsForBank",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateCardsForBank",
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
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10015: Allowed values are:",
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
            name: "CARD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("36f8a9e6-c2b1-407a-8bd0-421b7119307e"),
            description: "Id of the card (`card_id`), not the number printed on it.",
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
        schema: &super::card::UPDATE_PHYSICAL_CARD_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"technology\":\"technology1\",\"networks\":[\"network1\",\"network2\"],\"allows\":[\"credit\",\"debit\"],\"account_id\":\"8ca8a7e4-6d02-40e3-a129-0b2bf89de9f0\",\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"},{\"requested_date\":\"2026-11-22T11:27:13Z\",\"reason_requested\":\"GOOD_SECURITY_PRACTICE\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed card.",
        schema: Some(&super::card::PHYSICAL_CARD_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"bank_id\":\"gh.29.uk\",\"card_number\":\"364435172576215\",\"card_type\":\"Credit\",\"name_on_card\":\"SusanSmith\",\"issue_number\":\"1\",\"serial_number\":\"1324234\",\"valid_from_date\":\"1100-01-01T00:00:00Z\",\"expires_date\":\"1100-01-01T00:00:00Z\",\"enabled\":true,\"cancelled\":true,\"on_hot_list\":true,\"technology\":\"technologyString1\",\"networks\":[\"networks1\"],\"allows\":[\"credit\",\"debit\"],\"account\":{\"id\":\"123\",\"label\":\"OBP\",\"views_available\":[{\"id\":\"123\",\"short_name\":\"short_name\",\"description\":\"description\",\"is_public\":true,\"alias\":\"None\",\"hide_metadata_if_alias_used\":true,\"can_add_comment\":true,\"can_add_corporate_location\":true,\"can_add_image\":true,\"can_add_image_url\":true,\"can_add_more_info\":true,\"can_add_open_corporates_url\":true,\"can_add_physical_location\":true,\"can_add_private_alias\":true,\"can_add_public_alias\":true,\"can_add_tag\":true,\"can_add_url\":true,\"can_add_where_tag\":true,\"can_delete_comment\":true,\"can_delete_corporate_location\":true,\"can_delete_image\":true,\"can_delete_physical_location\":true,\"can_delete_tag\":true,\"can_delete_where_tag\":true,\"can_edit_owner_comment\":true,\"can_see_bank_account_balance\":true,\"can_see_bank_account_bank_name\":true,\"can_see_bank_account_currency\":true,\"can_see_bank_account_iban\":true,\"can_see_bank_account_label\":true,\"can_see_bank_account_national_identifier\":true,\"can_see_bank_account_number\":true,\"can_see_bank_account_owners\":true,\"can_see_bank_account_swift_bic\":true,\"can_see_bank_account_type\":true,\"can_see_comments\":true,\"can_see_corporate_location\":true,\"can_see_image_url\":true,\"can_see_images\":true,\"can_see_more_info\":true,\"can_see_open_corporates_url\":true,\"can_see_other_account_bank_name\":true,\"can_see_other_account_iban\":true,\"can_see_other_account_kind\":true,\"can_see_other_account_metadata\":true,\"can_see_other_account_national_identifier\":true,\"can_see_other_account_number\":true,\"can_see_other_account_swift_bic\":true,\"can_see_owner_comment\":true,\"can_see_physical_location\":true,\"can_see_private_alias\":true,\"can_see_public_alias\":true,\"can_see_tags\":true,\"can_see_transaction_amount\":true,\"can_see_transaction_balance\":true,\"can_see_transaction_currency\":true,\"can_see_transaction_description\":true,\"can_see_transaction_finish_date\":true,\"can_see_transaction_metadata\":true,\"can_see_transaction_other_bank_account\":true,\"can_see_transaction_start_date\":true,\"can_see_transaction_this_bank_account\":true,\"can_see_transaction_type\":true,\"can_see_url\":true,\"can_see_where_tag\":true}],\"bank_id\":\"gh.29.uk\"},\"replacement\":{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"RENEW\"},\"pin_reset\":[{\"requested_date\":\"1100-01-01T00:00:00Z\",\"reason_requested\":\"FORGOT\"}],\"collected\":\"1100-01-01T00:00:00Z\",\"posted\":\"1100-01-01T00:00:00Z\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[
                    contract::Slot {
                        start: 12usize,
                        end: 49usize,
                        part: "CARD_ID",
                    },
                    contract::Slot {
                        start: 62usize,
                        end: 70usize,
                        part: "BANK_ID",
                    },
                    contract::Slot {
                        start: 2498usize,
                        end: 2506usize,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the UpdatePhysicalCardJsonV310 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_10015,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateCardsForBank at Bank(gh.29.uk)\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-createCardAttribute`.
pub static CREATE_CARD_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createCardAttribute",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards/{CARD_ID}/attribute",
    template: "/management/banks/{BANK_ID}/cards/{CARD_ID}/attribute",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Add an attribute to a card",
    description: "Adds a named value with a type to a card. Needs a login; in spite of the path under `/management` no\nrole is asked for.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`; the answer calls it `attribute_type` and\nwraps the bank's id in an object. A card that the bank does not have is 400 with OBP-30059, not 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
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
            name: "CARD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("36f8a9e6-c2b1-407a-8bd0-421b7119307e"),
            description: "Id of the card (`card_id`), not the number printed on it.",
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
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DOUBLE\",\"value\":\"2012-04-23\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new attribute with its `card_attribute_id`.",
        schema: Some(&super::card::CREATE_CARD_ATTRIBUTE_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"attribute_type\":\"DOUBLE\",\"bank_id\":{\"value\":\"gh.29.uk\"},\"value\":\"2012-04-23\",\"card_attribute_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
                slots: &[
                    contract::Slot {
                        start: 42usize,
                        end: 79usize,
                        part: "CARD_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_9,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30059,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-updateCardAttribute`.
pub static UPDATE_CARD_ATTRIBUTE_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateCardAttribute",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/management/banks/{BANK_ID}/cards/{CARD_ID}/attributes/{CARD_ATTRIBUTE_ID}",
    template: "/management/banks/{BANK_ID}/cards/{CARD_ID}/attributes/{CARD_ATTRIBUTE_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Card", "New-Style"],
    summary: "Change an attribute of a card",
    description: "Replaces name, type and value of a card's attribute. Needs a login; in spite of the path under\n`/management` no role is asked for.\n\n`type` is `STRING`, `INTEGER`, `DOUBLE` or `DATE_WITH_DAY`. An unknown card is 400 with OBP-30059, an\nunknown attribute is refused with OBP-30061. Success is 201, not 200.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
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
            name: "CARD_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("36f8a9e6-c2b1-407a-8bd0-421b7119307e"),
            description: "Id of the card (`card_id`), not the number printed on it.",
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
            name: "CARD_ATTRIBUTE_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("b4e0352a-9a0f-4bfa-b30b-9003aa467f50"),
            description: "Id of the attribute of a card (`card_attribute_id`).",
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
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"type\":\"DOUBLE\",\"value\":\"2012-04-23\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The changed attribute.",
        schema: Some(&super::card::CREATE_CARD_ATTRIBUTE_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"OVERDRAFT_START_DATE\",\"card_id\":\"36f8a9e6-c2b1-407a-8bd0-421b7119307e \",\"attribute_type\":\"DOUBLE\",\"bank_id\":{\"value\":\"gh.29.uk\"},\"value\":\"2012-04-23\",\"card_attribute_id\":\"b4e0352a-9a0f-4bfa-b30b-9003aa467f50\"}",
                slots: &[
                    contract::Slot {
                        start: 42usize,
                        end: 79usize,
                        part: "CARD_ID",
                    },
                    contract::Slot {
                        start: 180usize,
                        end: 216usize,
                        part: "CARD_ATTRIBUTE_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_9,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30059,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `card.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_STATUS_OF_CREDIT_CARD_ORDER_V310,
    &CREATE_OR_UPDATE_CARD_ATTRIBUTE_DEFINITION_V400,
    &GET_CARD_ATTRIBUTE_DEFINITION_V400,
    &DELETE_CARD_ATTRIBUTE_DEFINITION_V400,
    &GET_CARDS_FOR_BANK_V130,
    &ADD_CARDS_FOR_BANK_V210,
    &GET_CARDS_V130,
    &ADD_CARD_FOR_BANK_V310,
    &GET_CARDS_FOR_BANK_V310,
    &ADD_CARD_FOR_BANK_V500,
    &DELETE_CARD_FOR_BANK_V310,
    &GET_CARD_FOR_BANK_V310,
    &UPDATED_CARD_FOR_BANK_V310,
    &CREATE_CARD_ATTRIBUTE_V310,
    &UPDATE_CARD_ATTRIBUTE_V310,
];
