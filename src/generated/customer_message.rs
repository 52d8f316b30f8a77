//! Generated from openapi/customer-message.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// List of messages to a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerMessagesJson {
    /// Messages to the customer; empty if there is none.
    pub messages: Vec<super::customer_message::CustomerMessageJson>,
}
/// Table of [`CustomerMessagesJson`].
pub static CUSTOMER_MESSAGES_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerMessagesJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "messages",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer_message::CUSTOMER_MESSAGE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Messages to the customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of messages to a customer.",
};
/// Message of the bank to a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerMessageJson {
    /// Id of the message.
    pub id: String,
    /// When the message was sent.
    pub date: String,
    /// Text of the message.
    pub message: String,
    /// Department that sends the message.
    pub from_department: String,
    /// Name of the sender.
    pub from_person: String,
}
/// Table of [`CustomerMessageJson`].
pub static CUSTOMER_MESSAGE_JSON: schema::Schema = schema::Schema {
    name: Some("CustomerMessageJson"),
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
                    description: "Id of the message.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the message was sent.",
                },
            },
            schema::Property {
                name: "message",
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
                    description: "Text of the message.",
                },
            },
            schema::Property {
                name: "from_department",
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
                    description: "Department that sends the message.",
                },
            },
            schema::Property {
                name: "from_person",
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
                    description: "Name of the sender.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message of the bank to a customer.",
};
/// List of messages to a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerMessagesJsonV400 {
    /// Messages to the customer; empty if there is none.
    pub messages: Vec<super::customer_message::CustomerMessageJsonV400>,
}
/// Table of [`CustomerMessagesJsonV400`].
pub static CUSTOMER_MESSAGES_JSON_V400: schema::Schema = schema::Schema {
    name: Some("CustomerMessagesJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "messages",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer_message::CUSTOMER_MESSAGE_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Messages to the customer; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of messages to a customer.",
};
/// Message of the bank to a customer and how it is sent.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomerMessageJsonV400 {
    /// Id of the message.
    pub id: String,
    /// When the message was sent.
    pub date: String,
    /// Way in which the message is delivered, for example `SMS`.
    pub transport: String,
    /// Text of the message.
    pub message: String,
    /// Department that sends the message.
    pub from_department: String,
    /// Name of the sender.
    pub from_person: String,
}
/// Table of [`CustomerMessageJsonV400`].
pub static CUSTOMER_MESSAGE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("CustomerMessageJsonV400"),
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
                    description: "Id of the message.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the message was sent.",
                },
            },
            schema::Property {
                name: "transport",
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
                    description: "Way in which the message is delivered, for example `SMS`.",
                },
            },
            schema::Property {
                name: "message",
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
                    description: "Text of the message.",
                },
            },
            schema::Property {
                name: "from_department",
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
                    description: "Department that sends the message.",
                },
            },
            schema::Property {
                name: "from_person",
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
                    description: "Name of the sender.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message of the bank to a customer and how it is sent.",
};
/// Message to a customer.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddCustomerMessageJson {
    /// Text of the message.
    pub message: String,
    /// Department that sends the message.
    pub from_department: String,
    /// Name of the sender.
    pub from_person: String,
}
/// Table of [`AddCustomerMessageJson`].
pub static ADD_CUSTOMER_MESSAGE_JSON: schema::Schema = schema::Schema {
    name: Some("AddCustomerMessageJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "message",
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
                    description: "Text of the message.",
                },
            },
            schema::Property {
                name: "from_department",
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
                    description: "Department that sends the message.",
                },
            },
            schema::Property {
                name: "from_person",
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
                    description: "Name of the sender.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message to a customer.",
};
/// Message to a customer and how to send it.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateMessageJsonV400 {
    /// Text of the message.
    pub message: String,
    /// Way in which the message is delivered, for example `SMS`.
    pub transport: String,
    /// Department that sends the message.
    pub from_department: String,
    /// Name of the sender.
    pub from_person: String,
}
/// Table of [`CreateMessageJsonV400`].
pub static CREATE_MESSAGE_JSON_V400: schema::Schema = schema::Schema {
    name: Some("CreateMessageJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "message",
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
                    description: "Text of the message.",
                },
            },
            schema::Property {
                name: "transport",
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
                    description: "Way in which the message is delivered, for example `SMS`.",
                },
            },
            schema::Property {
                name: "from_department",
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
                    description: "Department that sends the message.",
                },
            },
            schema::Property {
                name: "from_person",
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
                    description: "Name of the sender.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message to a customer and how to send it.",
};
/// What `OBPv1.4.0-getCustomersMessages` answers.
pub type GetCustomersMessagesV140Response = crate::answer::Ok<
    super::customer_message::CustomerMessagesJson,
>;
/// What `OBPv1.4.0-addCustomerMessage` answers.
pub type AddCustomerMessageV140Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv4.0.0-createCustomerMessage` answers.
pub type CreateCustomerMessageV400Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv4.0.0-getCustomerMessages` answers.
pub type GetCustomerMessagesV400Response = crate::answer::Ok<
    super::customer_message::CustomerMessagesJsonV400,
>;
/// The operations of `customer-message.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait CustomerMessageApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List my messages from a bank (`OBPv1.4.0-getCustomersMessages`).
    fn get_customers_messages_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetCustomersMessagesV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersMessagesV140Response::Ok(call.example())) }
    }
    /// Send a message to the user of a customer (`OBPv1.4.0-addCustomerMessage`).
    fn add_customer_message_v140(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer_message::AddCustomerMessageJson>,
    ) -> impl Future<
        Output = Result<AddCustomerMessageV140Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCustomerMessageV140Response::Created(call.example())) }
    }
    /// Store a message for a customer (`OBPv4.0.0-createCustomerMessage`).
    fn create_customer_message_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
        body: crate::payload::Body<super::customer_message::CreateMessageJsonV400>,
    ) -> impl Future<
        Output = Result<CreateCustomerMessageV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateCustomerMessageV400Response::Created(call.example())) }
    }
    /// List the messages for a customer (`OBPv4.0.0-getCustomerMessages`).
    fn get_customer_messages_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        customer_id: String,
    ) -> impl Future<
        Output = Result<GetCustomerMessagesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomerMessagesV400Response::Ok(call.example())) }
    }
}
/// Binds a [`CustomerMessageApi`] to its routes.
#[derive(Debug)]
pub struct CustomerMessageRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: CustomerMessageApi> poem_openapi::OpenApi for CustomerMessageRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Customer-Message", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Customer-Message", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_CUSTOMERS_MESSAGES_V140,
                    |api, sent| routes::answer(
                        api
                            .get_customers_messages_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_CUSTOMER_MESSAGE_V140,
                    |api, sent| routes::answer(
                        api
                            .add_customer_message_v140(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_CUSTOMER_MESSAGE_V400,
                    |api, sent| routes::answer(
                        api
                            .create_customer_message_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("CUSTOMER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_CUSTOMER_MESSAGES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_customer_messages_v400(
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
/// `OBPv1.4.0-getCustomersMessages`.
pub static GET_CUSTOMERS_MESSAGES_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-getCustomersMessages",
    method: contract::Verb::GET,
    path: "/obp/v1.4.0/banks/{BANK_ID}/customer/messages",
    template: "/banks/{BANK_ID}/customer/messages",
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
    tags: &["Customer-Message", "Customer"],
    summary: "List my messages from a bank",
    description: "Lists the messages that the bank has left for the calling user, the latest first. Needs a login but no\nrole.\n\nIn spite of the path, only messages to the caller are answered, not those of all customers of the bank.\nMessages stored for a customer with the `v4.0.0` operation are not in this list. There is no paging.",
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
        description: "The messages, possibly none.",
        schema: Some(&super::customer_message::CUSTOMER_MESSAGES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"messages\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"date\":\"1100-01-01T00:00:00Z\",\"message\":\"String\",\"from_department\":\"String\",\"from_person\":\"String\"}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv1.4.0-addCustomerMessage`.
pub static ADD_CUSTOMER_MESSAGE_V140: contract::Operation = contract::Operation {
    id: "OBPv1.4.0-addCustomerMessage",
    method: contract::Verb::POST,
    path: "/obp/v1.4.0/banks/{BANK_ID}/customer/{CUSTOMER_ID}/messages",
    template: "/banks/{BANK_ID}/customer/{CUSTOMER_ID}/messages",
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
    tags: &["Customer-Message", "Customer", "Person"],
    summary: "Send a message to the user of a customer",
    description: "Stores a message from the bank for the user who is linked to the customer. Needs a login but no role.\n\nOnly a user linked to `CUSTOMER_ID` can be reached, and that user reads the message in the list of the\nown messages; an unknown customer is 404. The message is only stored, not delivered over another\nchannel. `message` holds at most 1024 characters, the sender members 64 each.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Bank,
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
    request: Some(contract::RequestBody {
        schema: &super::customer_message::ADD_CUSTOMER_MESSAGE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"message\":\"String\",\"from_department\":\"String\",\"from_person\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The message is stored.",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AddCustomerMessageJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30046_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createCustomerMessage`.
pub static CREATE_CUSTOMER_MESSAGE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createCustomerMessage",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/messages",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/messages",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer-Message", "Customer", "Person"],
    summary: "Store a message for a customer",
    description: "Stores a message from the bank for a customer. Needs a login and `CanCreateCustomerMessage` at the bank.\n\n`transport` notes how the message is meant to reach the customer; the server stores it and sends nothing\nitself. Unlike the operation under `/customer`, the message is kept with the customer, not with a user,\nso no linked user is needed. An unknown customer is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerMessage",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateCustomerMessage",
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
        schema: &super::customer_message::CREATE_MESSAGE_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"message\":\"123456\",\"transport\":\"SMS\",\"from_department\":\"Open Bank\",\"from_person\":\"Tom\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The message is stored.",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateMessageJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateCustomerMessage for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getCustomerMessages`.
pub static GET_CUSTOMER_MESSAGES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getCustomerMessages",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/messages",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/messages",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Customer-Message", "Customer"],
    summary: "List the messages for a customer",
    description: "Lists the messages that were stored for a customer at the bank, the latest first. Needs a login and\n`CanGetCustomerMessages` at the bank.\n\n`transport` is left out of messages that have none. An unknown customer is 404. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerMessages",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetCustomerMessages",
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
        description: "The messages, possibly none.",
        schema: Some(&super::customer_message::CUSTOMER_MESSAGES_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"messages\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"date\":\"1100-01-01T00:00:00Z\",\"transport\":\"SMS\",\"message\":\"123456\",\"from_department\":\"Open Bank\",\"from_person\":\"Tom\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetCustomerMessages for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_30046_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `customer-message.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_CUSTOMERS_MESSAGES_V140,
    &ADD_CUSTOMER_MESSAGE_V140,
    &CREATE_CUSTOMER_MESSAGE_V400,
    &GET_CUSTOMER_MESSAGES_V400,
];
