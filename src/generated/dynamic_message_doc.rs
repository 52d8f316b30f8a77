//! Generated from openapi/dynamic-message-doc.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Message of a connector that was added at run time.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicMessageDocV400Json {
    /// Avro schema of the message that the server sends, as text.
    pub outbound_avro_schema: String,
    /// Avro schema of the message that comes back to the server, as text.
    pub inbound_avro_schema: String,
    /// How the systems behind the server are to handle the message.
    pub adapter_implementation: String,
    /// Id of the dynamic message doc.
    pub dynamic_message_doc_id: String,
    /// What the message is for.
    pub description: String,
    /// Function of the connector that the message serves, for example `obp.getBank`.
    pub process: String,
    /// Topic on which the server sends the message.
    pub outbound_topic: String,
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Format of the message, for example `KafkaV2017`.
    pub message_format: String,
    /// Example of the message that the server sends.
    pub example_outbound_message: serde_json::Map<String, serde_json::Value>,
    /// Topic on which the message comes back to the server.
    pub inbound_topic: String,
    /// Example of the message that comes back to the server.
    pub example_inbound_message: serde_json::Map<String, serde_json::Value>,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Programming language of `method_body`, for example `Scala`.
    pub programming_lang: String,
}
/// Table of [`CreateBankLevelDynamicMessageDocV400Json`].
pub static CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicMessageDocV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "outbound_avro_schema",
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
                    description: "Avro schema of the message that the server sends, as text.",
                },
            },
            schema::Property {
                name: "inbound_avro_schema",
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
                    description: "Avro schema of the message that comes back to the server, as text.",
                },
            },
            schema::Property {
                name: "adapter_implementation",
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
                    description: "How the systems behind the server are to handle the message.",
                },
            },
            schema::Property {
                name: "dynamic_message_doc_id",
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
                    description: "Id of the dynamic message doc.",
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
                    description: "What the message is for.",
                },
            },
            schema::Property {
                name: "process",
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
                    description: "Function of the connector that the message serves, for example `obp.getBank`.",
                },
            },
            schema::Property {
                name: "outbound_topic",
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
                    description: "Topic on which the server sends the message.",
                },
            },
            schema::Property {
                name: "method_body",
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
                    description: "Source text of the function, URL-encoded.",
                },
            },
            schema::Property {
                name: "message_format",
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
                    description: "Format of the message, for example `KafkaV2017`.",
                },
            },
            schema::Property {
                name: "example_outbound_message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of the message that the server sends.",
                },
            },
            schema::Property {
                name: "inbound_topic",
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
                    description: "Topic on which the message comes back to the server.",
                },
            },
            schema::Property {
                name: "example_inbound_message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of the message that comes back to the server.",
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
                name: "programming_lang",
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
                    description: "Programming language of `method_body`, for example `Scala`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message of a connector that was added at run time.",
};
/// List of dynamic message docs.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAllBankLevelDynamicMessageDocsV400Json {
    /// Dynamic message docs; empty if there is none.
    #[serde(rename = "dynamic-message-docs")]
    pub dynamic_message_docs: Vec<
        super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
    >,
}
/// Table of [`GetAllBankLevelDynamicMessageDocsV400Json`].
pub static GET_ALL_BANK_LEVEL_DYNAMIC_MESSAGE_DOCS_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetAllBankLevelDynamicMessageDocsV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "dynamic-message-docs",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dynamic message docs; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of dynamic message docs.",
};
/// Message of a connector to be added, with its source code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicMessageDocV400Request {
    /// Avro schema of the message that the server sends, as text.
    pub outbound_avro_schema: String,
    /// Avro schema of the message that comes back to the server, as text.
    pub inbound_avro_schema: String,
    /// How the systems behind the server are to handle the message.
    pub adapter_implementation: String,
    /// What the message is for.
    pub description: String,
    /// Function of the connector that the message serves, for example `obp.getBank`.
    pub process: String,
    /// Topic on which the server sends the message.
    pub outbound_topic: String,
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Format of the message, for example `KafkaV2017`.
    pub message_format: String,
    /// Example of the message that the server sends.
    pub example_outbound_message: serde_json::Map<String, serde_json::Value>,
    /// Topic on which the message comes back to the server.
    pub inbound_topic: String,
    /// Example of the message that comes back to the server.
    pub example_inbound_message: serde_json::Map<String, serde_json::Value>,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Programming language of `method_body`, for example `Scala`.
    pub programming_lang: String,
}
/// Table of [`CreateBankLevelDynamicMessageDocV400Request`].
pub static CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicMessageDocV400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "outbound_avro_schema",
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
                    description: "Avro schema of the message that the server sends, as text.",
                },
            },
            schema::Property {
                name: "inbound_avro_schema",
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
                    description: "Avro schema of the message that comes back to the server, as text.",
                },
            },
            schema::Property {
                name: "adapter_implementation",
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
                    description: "How the systems behind the server are to handle the message.",
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
                    description: "What the message is for.",
                },
            },
            schema::Property {
                name: "process",
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
                    description: "Function of the connector that the message serves, for example `obp.getBank`.",
                },
            },
            schema::Property {
                name: "outbound_topic",
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
                    description: "Topic on which the server sends the message.",
                },
            },
            schema::Property {
                name: "method_body",
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
                    description: "Source text of the function, URL-encoded.",
                },
            },
            schema::Property {
                name: "message_format",
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
                    description: "Format of the message, for example `KafkaV2017`.",
                },
            },
            schema::Property {
                name: "example_outbound_message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of the message that the server sends.",
                },
            },
            schema::Property {
                name: "inbound_topic",
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
                    description: "Topic on which the message comes back to the server.",
                },
            },
            schema::Property {
                name: "example_inbound_message",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of the message that comes back to the server.",
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
                name: "programming_lang",
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
                    description: "Programming language of `method_body`, for example `Scala`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Message of a connector to be added, with its source code.",
};
/// What `OBPv4.0.0-createBankLevelDynamicMessageDoc` answers.
pub type CreateBankLevelDynamicMessageDocV400Response = crate::answer::Created<
    super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
>;
/// What `OBPv4.0.0-getAllBankLevelDynamicMessageDocs` answers.
pub type GetAllBankLevelDynamicMessageDocsV400Response = crate::answer::Ok<
    super::dynamic_message_doc::GetAllBankLevelDynamicMessageDocsV400Json,
>;
/// What `OBPv4.0.0-deleteBankLevelDynamicMessageDoc` answers.
pub type DeleteBankLevelDynamicMessageDocV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getBankLevelDynamicMessageDoc` answers.
pub type GetBankLevelDynamicMessageDocV400Response = crate::answer::Ok<
    super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
>;
/// What `OBPv4.0.0-updateBankLevelDynamicMessageDoc` answers.
pub type UpdateBankLevelDynamicMessageDocV400Response = crate::answer::Ok<
    super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
>;
/// What `OBPv4.0.0-createDynamicMessageDoc` answers.
pub type CreateDynamicMessageDocV400Response = crate::answer::Created<
    super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
>;
/// What `OBPv4.0.0-getAllDynamicMessageDocs` answers.
pub type GetAllDynamicMessageDocsV400Response = crate::answer::Ok<
    super::dynamic_message_doc::GetAllBankLevelDynamicMessageDocsV400Json,
>;
/// What `OBPv4.0.0-deleteDynamicMessageDoc` answers.
pub type DeleteDynamicMessageDocV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getDynamicMessageDoc` answers.
pub type GetDynamicMessageDocV400Response = crate::answer::Ok<
    super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
>;
/// What `OBPv4.0.0-updateDynamicMessageDoc` answers.
pub type UpdateDynamicMessageDocV400Response = crate::answer::Ok<
    super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Json,
>;
/// The operations of `dynamic-message-doc.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DynamicMessageDocApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a message doc of a bank (`OBPv4.0.0-createBankLevelDynamicMessageDoc`).
    fn create_bank_level_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            CreateBankLevelDynamicMessageDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateBankLevelDynamicMessageDocV400Response::Created(call.example()))
        }
    }
    /// List the message docs of a bank (`OBPv4.0.0-getAllBankLevelDynamicMessageDocs`).
    fn get_all_bank_level_dynamic_message_docs_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetAllBankLevelDynamicMessageDocsV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAllBankLevelDynamicMessageDocsV400Response::Ok(call.example()))
        }
    }
    /// Delete a message doc of a bank (`OBPv4.0.0-deleteBankLevelDynamicMessageDoc`).
    fn delete_bank_level_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_message_doc_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteBankLevelDynamicMessageDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteBankLevelDynamicMessageDocV400Response::NoContent) }
    }
    /// Get a message doc of a bank (`OBPv4.0.0-getBankLevelDynamicMessageDoc`).
    fn get_bank_level_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_message_doc_id: String,
    ) -> impl Future<
        Output = Result<
            GetBankLevelDynamicMessageDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetBankLevelDynamicMessageDocV400Response::Ok(call.example())) }
    }
    /// Replace a message doc of a bank (`OBPv4.0.0-updateBankLevelDynamicMessageDoc`).
    fn update_bank_level_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_message_doc_id: String,
        body: crate::payload::Body<
            super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            UpdateBankLevelDynamicMessageDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateBankLevelDynamicMessageDocV400Response::Ok(call.example()))
        }
    }
    /// Create a message doc (`OBPv4.0.0-createDynamicMessageDoc`).
    fn create_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<CreateDynamicMessageDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateDynamicMessageDocV400Response::Created(call.example())) }
    }
    /// List all message docs (`OBPv4.0.0-getAllDynamicMessageDocs`).
    fn get_all_dynamic_message_docs_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllDynamicMessageDocsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllDynamicMessageDocsV400Response::Ok(call.example())) }
    }
    /// Delete a message doc (`OBPv4.0.0-deleteDynamicMessageDoc`).
    fn delete_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        dynamic_message_doc_id: String,
    ) -> impl Future<
        Output = Result<DeleteDynamicMessageDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteDynamicMessageDocV400Response::NoContent) }
    }
    /// Get a message doc (`OBPv4.0.0-getDynamicMessageDoc`).
    fn get_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        dynamic_message_doc_id: String,
    ) -> impl Future<
        Output = Result<GetDynamicMessageDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetDynamicMessageDocV400Response::Ok(call.example())) }
    }
    /// Replace a message doc (`OBPv4.0.0-updateDynamicMessageDoc`).
    fn update_dynamic_message_doc_v400(
        &self,
        call: crate::call::Call,
        dynamic_message_doc_id: String,
        body: crate::payload::Body<
            super::dynamic_message_doc::CreateBankLevelDynamicMessageDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<UpdateDynamicMessageDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateDynamicMessageDocV400Response::Ok(call.example())) }
    }
}
/// Binds a [`DynamicMessageDocApi`] to its routes.
#[derive(Debug)]
pub struct DynamicMessageDocRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DynamicMessageDocApi> poem_openapi::OpenApi for DynamicMessageDocRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Dynamic-Message-Doc", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Dynamic-Message-Doc", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_level_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ALL_BANK_LEVEL_DYNAMIC_MESSAGE_DOCS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_all_bank_level_dynamic_message_docs_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_level_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_MESSAGE_DOC_ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_MESSAGE_DOC_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_level_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_MESSAGE_DOC_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api.create_dynamic_message_doc_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ALL_DYNAMIC_MESSAGE_DOCS_V400,
                    |api, sent| routes::answer(
                        api.get_all_dynamic_message_docs_v400(sent.call()),
                    ),
                ),
                (
                    &DELETE_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("DYNAMIC_MESSAGE_DOC_ID"),
                            ),
                    ),
                ),
                (
                    &GET_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .get_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("DYNAMIC_MESSAGE_DOC_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_DYNAMIC_MESSAGE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .update_dynamic_message_doc_v400(
                                sent.call(),
                                sent.path("DYNAMIC_MESSAGE_DOC_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createBankLevelDynamicMessageDoc`.
pub static CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankLevelDynamicMessageDoc",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-message-docs",
    template: "/management/banks/{BANK_ID}/dynamic-message-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Create a message doc of a bank",
    description: "Adds a message between the server and the core banking system at run time, for one bank: its\ndescription, examples, topics, and the code that handles it. For operators. Needs a login and the role\n`CanCreateBankLevelDynamicMessageDoc` at the bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\n`method_body` is URL-encoded code in Scala, Java or JavaScript; `programming_lang` says which, empty is\nScala. Code that does not compile is 400 with OBP-40038, a `process` that is taken 400 with OBP-40042.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicMessageDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicMessageDoc",
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
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
    ],
    request: Some(contract::RequestBody {
        schema: &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored message doc with its id.",
        schema: Some(
            &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 944usize,
                        end: 952usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_14,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankLevelDynamicMessageDoc for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 116usize,
                        end: 124usize,
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
/// `OBPv4.0.0-getAllBankLevelDynamicMessageDocs`.
pub static GET_ALL_BANK_LEVEL_DYNAMIC_MESSAGE_DOCS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllBankLevelDynamicMessageDocs",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-message-docs",
    template: "/management/banks/{BANK_ID}/dynamic-message-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "List the message docs of a bank",
    description: "Lists the message docs that were made for one bank, with their code. Needs a login and the system role\n`CanGetAllDynamicMessageDocs`; a role at the bank is not enough. The prefixes `v4.0.0` to `v5.1.0` lead\nhere.\n\nThe list is called `dynamic-message-docs`, with hyphens. There is no paging. An unknown bank is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllDynamicMessageDocs",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllDynamicMessageDocs",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The message docs of the bank, possibly none.",
        schema: Some(
            &super::dynamic_message_doc::GET_ALL_BANK_LEVEL_DYNAMIC_MESSAGE_DOCS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic-message-docs\":[{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}]}",
                slots: &[
                    contract::Slot {
                        start: 969usize,
                        end: 977usize,
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
        &super::shared::ERROR_403_OBP_20006_15,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteBankLevelDynamicMessageDoc`.
pub static DELETE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankLevelDynamicMessageDoc",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Delete a message doc of a bank",
    description: "Deletes a message doc that was made for this bank. Needs a login and the role\n`CanDeleteBankLevelDynamicMessageDoc` at the bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn unknown id, also one of another bank, is 400 with OBP-40043, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicMessageDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicMessageDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
            name: "DYNAMIC_MESSAGE_DOC_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic message doc (`dynamic_message_doc_id`).",
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
        description: "The message doc is deleted; there is no body.",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankLevelDynamicMessageDoc for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 116usize,
                        end: 124usize,
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
/// `OBPv4.0.0-getBankLevelDynamicMessageDoc`.
pub static GET_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelDynamicMessageDoc",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Get a message doc of a bank",
    description: "Reads one message doc with its examples and code. Needs a login and the role\n`CanGetBankLevelDynamicMessageDoc` at the bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn unknown id is 400 with OBP-40043, not 404. It is not checked that the message doc belongs to the bank\nin the path.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicMessageDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicMessageDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Bank, contract::Check::Roles],
    documented_errors: &[
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "DYNAMIC_MESSAGE_DOC_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic message doc (`dynamic_message_doc_id`).",
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
        description: "The message doc.",
        schema: Some(
            &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 106usize,
                        end: 106usize,
                        part: "DYNAMIC_MESSAGE_DOC_ID",
                    },
                    contract::Slot {
                        start: 944usize,
                        end: 952usize,
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-40043",
                summary: "There is no dynamic message doc with this id; take a `dynamic_message_doc_id` from the list.",
                json: "{\"code\":400,\"message\":\"OBP-40043: DynamicMessageDoc not found, please specify valid DYNAMIC_MESSAGE_DOC_ID.  Current DYNAMIC_RESOURCE_DOC_ID(vce035ca-9a0f-4bfa-b30b-9003aa467f51)\"}",
                slots: &[
                    contract::Slot {
                        start: 141usize,
                        end: 177usize,
                        part: "DYNAMIC_MESSAGE_DOC_ID",
                    },
                ],
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelDynamicMessageDoc for BankId(gh.29.uk).\"}",
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
/// `OBPv4.0.0-updateBankLevelDynamicMessageDoc`.
pub static UPDATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankLevelDynamicMessageDoc",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Replace a message doc of a bank",
    description: "Replaces a message doc that was made for this bank, including its code. Needs a login and the system\nrole `CanUpdateDynamicMessageDoc`; a role at the bank is not enough. The prefixes `v4.0.0` to `v5.1.0`\nlead here.\n\nThe whole object is needed. The code is compiled before the id is looked up: code that does not compile\nis 400 with OBP-40038, an unknown id 400 with OBP-40043.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicMessageDoc",
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
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
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
            name: "DYNAMIC_MESSAGE_DOC_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic message doc (`dynamic_message_doc_id`).",
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
        schema: &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The message doc as stored now.",
        schema: Some(
            &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 106usize,
                        end: 106usize,
                        part: "DYNAMIC_MESSAGE_DOC_ID",
                    },
                    contract::Slot {
                        start: 944usize,
                        end: 952usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_14,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateDynamicMessageDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createDynamicMessageDoc`.
pub static CREATE_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createDynamicMessageDoc",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/dynamic-message-docs",
    template: "/management/dynamic-message-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Create a message doc",
    description: "Adds a message between the server and the core banking system at run time, for the whole server: its\ndescription, examples, topics, and the code that handles it. For operators. Needs a login and the system\nrole `CanCreateDynamicMessageDoc`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\n`method_body` is URL-encoded code in Scala, Java or JavaScript; `programming_lang` says which, empty is\nScala. Code that does not compile is 400 with OBP-40038, a `process` that is taken 400 with OBP-40042.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDynamicMessageDoc",
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
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored message doc with its id.",
        schema: Some(
            &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_14,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateDynamicMessageDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAllDynamicMessageDocs`.
pub static GET_ALL_DYNAMIC_MESSAGE_DOCS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllDynamicMessageDocs",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/dynamic-message-docs",
    template: "/management/dynamic-message-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "List all message docs",
    description: "Lists all message docs that were added at run time, those of banks included, with their code. Needs a\nlogin and the system role `CanGetAllDynamicMessageDocs`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe list is called `dynamic-message-docs`, with hyphens. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllDynamicMessageDocs",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllDynamicMessageDocs",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The message docs, possibly none.",
        schema: Some(
            &super::dynamic_message_doc::GET_ALL_BANK_LEVEL_DYNAMIC_MESSAGE_DOCS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic-message-docs\":[{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}]}",
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
        &super::shared::ERROR_403_OBP_20006_15,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteDynamicMessageDoc`.
pub static DELETE_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteDynamicMessageDoc",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    template: "/management/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Delete a message doc",
    description: "Deletes a message doc of the server. Needs a login and the system role `CanDeleteDynamicMessageDoc`. The\nprefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn unknown id is 400 with OBP-40043, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_MESSAGE_DOC_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic message doc (`dynamic_message_doc_id`).",
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
        description: "The message doc is deleted; there is no body.",
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
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteDynamicMessageDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getDynamicMessageDoc`.
pub static GET_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getDynamicMessageDoc",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    template: "/management/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Get a message doc",
    description: "Reads one message doc with its examples and code, be it of the server or of a bank. Needs a login and\nthe system role `CanGetDynamicMessageDoc`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nAn unknown id is 400 with OBP-40043, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_MESSAGE_DOC_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic message doc (`dynamic_message_doc_id`).",
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
        description: "The message doc.",
        schema: Some(
            &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 106usize,
                        end: 106usize,
                        part: "DYNAMIC_MESSAGE_DOC_ID",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetDynamicMessageDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateDynamicMessageDoc`.
pub static UPDATE_DYNAMIC_MESSAGE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateDynamicMessageDoc",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    template: "/management/dynamic-message-docs/{DYNAMIC_MESSAGE_DOC_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Message-Doc", "New-Style"],
    summary: "Replace a message doc",
    description: "Replaces a message doc of the server, including its code. Needs a login and the system role\n`CanUpdateDynamicMessageDoc`. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\nThe whole object is needed. The code is compiled before the id is looked up: code that does not compile\nis 400 with OBP-40038, an unknown id 400 with OBP-40043.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicMessageDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicMessageDoc",
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
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_MESSAGE_DOC_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic message doc (`dynamic_message_doc_id`).",
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
        schema: &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The message doc as stored now.",
        schema: Some(
            &super::dynamic_message_doc::CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"outbound_avro_schema\":\"\",\"inbound_avro_schema\":\"\",\"adapter_implementation\":\"\",\"dynamic_message_doc_id\":\"\",\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\",\"process\":\"obp.getBank\",\"outbound_topic\":\"\",\"method_body\":\"%20%20%20%20%20%20Future.successful%28%0A%20%20%20%20%20%20%20%20Full%28%28BankCommons%28%0A%20%20%20%20%20%20%20%20%20%20BankId%28%22Hello%20bank%20id%22%29%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%221%22%2C%0A%20%20%20%20%20%20%20%20%20%20%228%22%0A%20%20%20%20%20%20%20%20%29%2C%20None%29%29%0A%20%20%20%20%20%20%29\",\"message_format\":\"\",\"example_outbound_message\":{},\"inbound_topic\":\"\",\"example_inbound_message\":{},\"bank_id\":\"gh.29.uk\",\"programming_lang\":\"Scala\"}",
                slots: &[
                    contract::Slot {
                        start: 106usize,
                        end: 106usize,
                        part: "DYNAMIC_MESSAGE_DOC_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_14,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateDynamicMessageDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `dynamic-message-doc.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
    &GET_ALL_BANK_LEVEL_DYNAMIC_MESSAGE_DOCS_V400,
    &DELETE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
    &GET_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
    &UPDATE_BANK_LEVEL_DYNAMIC_MESSAGE_DOC_V400,
    &CREATE_DYNAMIC_MESSAGE_DOC_V400,
    &GET_ALL_DYNAMIC_MESSAGE_DOCS_V400,
    &DELETE_DYNAMIC_MESSAGE_DOC_V400,
    &GET_DYNAMIC_MESSAGE_DOC_V400,
    &UPDATE_DYNAMIC_MESSAGE_DOC_V400,
];
