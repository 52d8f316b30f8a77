//! Generated from openapi/dynamic-resource-doc.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Source code to start from.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct JsonCodeTemplateJson {
    /// Source text of the function to start from, URL-encoded.
    pub code: String,
}
/// Table of [`JsonCodeTemplateJson`].
pub static JSON_CODE_TEMPLATE_JSON: schema::Schema = schema::Schema {
    name: Some("JsonCodeTemplateJson"),
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
                    description: "Source text of the function to start from, URL-encoded.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Source code to start from.",
};
/// Operation that was added at run time, with its source code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicResourceDocV400Json {
    /// Error messages of the operation, separated by commas.
    pub error_response_bodies: String,
    /// What the operation does.
    pub description: String,
    /// Tags of the operation, separated by commas.
    pub tags: String,
    /// Id of the dynamic resource doc.
    pub dynamic_resource_doc_id: String,
    /// HTTP method.
    pub request_verb: String,
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Roles for the operation, separated by commas.
    pub roles: String,
    /// Example of a request body.
    pub example_request_body: serde_json::Map<String, serde_json::Value>,
    /// Path of the operation.
    pub request_url: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the function that answers the operation.
    pub partial_function_name: String,
    /// Short name of the operation.
    pub summary: String,
    /// Example of a successful answer.
    pub success_response_body: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`CreateBankLevelDynamicResourceDocV400Json`].
pub static CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicResourceDocV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "error_response_bodies",
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
                    description: "Error messages of the operation, separated by commas.",
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
                    description: "What the operation does.",
                },
            },
            schema::Property {
                name: "tags",
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
                    description: "Tags of the operation, separated by commas.",
                },
            },
            schema::Property {
                name: "dynamic_resource_doc_id",
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
                    description: "Id of the dynamic resource doc.",
                },
            },
            schema::Property {
                name: "request_verb",
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
                    description: "HTTP method.",
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
                name: "roles",
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
                    description: "Roles for the operation, separated by commas.",
                },
            },
            schema::Property {
                name: "example_request_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a request body.",
                },
            },
            schema::Property {
                name: "request_url",
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
                    description: "Path of the operation.",
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
                name: "partial_function_name",
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
                    description: "Name of the function that answers the operation.",
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
                    description: "Short name of the operation.",
                },
            },
            schema::Property {
                name: "success_response_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a successful answer.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Operation that was added at run time, with its source code.",
};
/// List of dynamic resource docs.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetAllBankLevelDynamicResourceDocsV400Json {
    /// Dynamic resource docs; empty if there is none.
    #[serde(rename = "dynamic-resource-docs")]
    pub dynamic_resource_docs: Vec<
        super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
    >,
}
/// Table of [`GetAllBankLevelDynamicResourceDocsV400Json`].
pub static GET_ALL_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetAllBankLevelDynamicResourceDocsV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "dynamic-resource-docs",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dynamic resource docs; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of dynamic resource docs.",
};
/// Operation for which source code shall be drafted.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildDynamicEndpointTemplateV400Json {
    /// HTTP method.
    pub request_verb: String,
    /// Path of the operation.
    pub request_url: String,
    /// Example of a request body.
    pub example_request_body: serde_json::Map<String, serde_json::Value>,
    /// Example of a successful answer.
    pub success_response_body: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`BuildDynamicEndpointTemplateV400Json`].
pub static BUILD_DYNAMIC_ENDPOINT_TEMPLATE_V400_JSON: schema::Schema = schema::Schema {
    name: Some("BuildDynamicEndpointTemplateV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "request_verb",
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
                    description: "HTTP method.",
                },
            },
            schema::Property {
                name: "request_url",
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
                    description: "Path of the operation.",
                },
            },
            schema::Property {
                name: "example_request_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a request body.",
                },
            },
            schema::Property {
                name: "success_response_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a successful answer.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Operation for which source code shall be drafted.",
};
/// Operation to be added, with its source code.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicResourceDocV400Request {
    /// Error messages of the operation, separated by commas.
    pub error_response_bodies: String,
    /// What the operation does.
    pub description: String,
    /// Tags of the operation, separated by commas.
    pub tags: String,
    /// HTTP method.
    pub request_verb: String,
    /// Source text of the function, URL-encoded.
    pub method_body: String,
    /// Roles for the operation, separated by commas.
    pub roles: String,
    /// Example of a request body.
    pub example_request_body: serde_json::Map<String, serde_json::Value>,
    /// Path of the operation.
    pub request_url: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Name of the function that answers the operation.
    pub partial_function_name: String,
    /// Short name of the operation.
    pub summary: String,
    /// Example of a successful answer.
    pub success_response_body: serde_json::Map<String, serde_json::Value>,
}
/// Table of [`CreateBankLevelDynamicResourceDocV400Request`].
pub static CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicResourceDocV400Request"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "error_response_bodies",
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
                    description: "Error messages of the operation, separated by commas.",
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
                    description: "What the operation does.",
                },
            },
            schema::Property {
                name: "tags",
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
                    description: "Tags of the operation, separated by commas.",
                },
            },
            schema::Property {
                name: "request_verb",
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
                    description: "HTTP method.",
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
                name: "roles",
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
                    description: "Roles for the operation, separated by commas.",
                },
            },
            schema::Property {
                name: "example_request_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a request body.",
                },
            },
            schema::Property {
                name: "request_url",
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
                    description: "Path of the operation.",
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
                name: "partial_function_name",
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
                    description: "Name of the function that answers the operation.",
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
                    description: "Short name of the operation.",
                },
            },
            schema::Property {
                name: "success_response_body",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Example of a successful answer.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Operation to be added, with its source code.",
};
/// What `OBPv4.0.0-createBankLevelDynamicResourceDoc` answers.
pub type CreateBankLevelDynamicResourceDocV400Response = crate::answer::Created<
    super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
>;
/// What `OBPv4.0.0-getAllBankLevelDynamicResourceDocs` answers.
pub type GetAllBankLevelDynamicResourceDocsV400Response = crate::answer::Ok<
    super::dynamic_resource_doc::GetAllBankLevelDynamicResourceDocsV400Json,
>;
/// What `OBPv4.0.0-deleteBankLevelDynamicResourceDoc` answers.
pub type DeleteBankLevelDynamicResourceDocV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getBankLevelDynamicResourceDoc` answers.
pub type GetBankLevelDynamicResourceDocV400Response = crate::answer::Ok<
    super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
>;
/// What `OBPv4.0.0-updateBankLevelDynamicResourceDoc` answers.
pub type UpdateBankLevelDynamicResourceDocV400Response = crate::answer::Ok<
    super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
>;
/// What `OBPv4.0.0-createDynamicResourceDoc` answers.
pub type CreateDynamicResourceDocV400Response = crate::answer::Created<
    super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
>;
/// What `OBPv4.0.0-getAllDynamicResourceDocs` answers.
pub type GetAllDynamicResourceDocsV400Response = crate::answer::Ok<
    super::dynamic_resource_doc::GetAllBankLevelDynamicResourceDocsV400Json,
>;
/// What `OBPv4.0.0-buildDynamicEndpointTemplate` answers.
pub type BuildDynamicEndpointTemplateV400Response = crate::answer::Created<
    super::dynamic_resource_doc::JsonCodeTemplateJson,
>;
/// What `OBPv4.0.0-deleteDynamicResourceDoc` answers.
pub type DeleteDynamicResourceDocV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getDynamicResourceDoc` answers.
pub type GetDynamicResourceDocV400Response = crate::answer::Ok<
    super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
>;
/// What `OBPv4.0.0-updateDynamicResourceDoc` answers.
pub type UpdateDynamicResourceDocV400Response = crate::answer::Ok<
    super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Json,
>;
/// The operations of `dynamic-resource-doc.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DynamicResourceDocApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create a dynamic operation of a bank (`OBPv4.0.0-createBankLevelDynamicResourceDoc`).
    fn create_bank_level_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            CreateBankLevelDynamicResourceDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateBankLevelDynamicResourceDocV400Response::Created(call.example()))
        }
    }
    /// List the dynamic operations of a bank (`OBPv4.0.0-getAllBankLevelDynamicResourceDocs`).
    fn get_all_bank_level_dynamic_resource_docs_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<
            GetAllBankLevelDynamicResourceDocsV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetAllBankLevelDynamicResourceDocsV400Response::Ok(call.example()))
        }
    }
    /// Delete a dynamic operation of a bank (`OBPv4.0.0-deleteBankLevelDynamicResourceDoc`).
    fn delete_bank_level_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_resource_doc_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteBankLevelDynamicResourceDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteBankLevelDynamicResourceDocV400Response::NoContent) }
    }
    /// Get a dynamic operation of a bank (`OBPv4.0.0-getBankLevelDynamicResourceDoc`).
    fn get_bank_level_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_resource_doc_id: String,
    ) -> impl Future<
        Output = Result<
            GetBankLevelDynamicResourceDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetBankLevelDynamicResourceDocV400Response::Ok(call.example())) }
    }
    /// Update a dynamic operation of a bank (`OBPv4.0.0-updateBankLevelDynamicResourceDoc`).
    fn update_bank_level_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_resource_doc_id: String,
        body: crate::payload::Body<
            super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<
            UpdateBankLevelDynamicResourceDocV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateBankLevelDynamicResourceDocV400Response::Ok(call.example()))
        }
    }
    /// Create a dynamic operation (`OBPv4.0.0-createDynamicResourceDoc`).
    fn create_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<CreateDynamicResourceDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateDynamicResourceDocV400Response::Created(call.example())) }
    }
    /// List all dynamic operations (`OBPv4.0.0-getAllDynamicResourceDocs`).
    fn get_all_dynamic_resource_docs_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllDynamicResourceDocsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllDynamicResourceDocsV400Response::Ok(call.example())) }
    }
    /// Generate the code frame of a dynamic operation (`OBPv4.0.0-buildDynamicEndpointTemplate`).
    fn build_dynamic_endpoint_template_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::dynamic_resource_doc::BuildDynamicEndpointTemplateV400Json,
        >,
    ) -> impl Future<
        Output = Result<BuildDynamicEndpointTemplateV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(BuildDynamicEndpointTemplateV400Response::Created(call.example()))
        }
    }
    /// Delete a dynamic operation (`OBPv4.0.0-deleteDynamicResourceDoc`).
    fn delete_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        dynamic_resource_doc_id: String,
    ) -> impl Future<
        Output = Result<DeleteDynamicResourceDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteDynamicResourceDocV400Response::NoContent) }
    }
    /// Get a dynamic operation (`OBPv4.0.0-getDynamicResourceDoc`).
    fn get_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        dynamic_resource_doc_id: String,
    ) -> impl Future<
        Output = Result<GetDynamicResourceDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetDynamicResourceDocV400Response::Ok(call.example())) }
    }
    /// Update a dynamic operation (`OBPv4.0.0-updateDynamicResourceDoc`).
    fn update_dynamic_resource_doc_v400(
        &self,
        call: crate::call::Call,
        dynamic_resource_doc_id: String,
        body: crate::payload::Body<
            super::dynamic_resource_doc::CreateBankLevelDynamicResourceDocV400Request,
        >,
    ) -> impl Future<
        Output = Result<UpdateDynamicResourceDocV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateDynamicResourceDocV400Response::Ok(call.example())) }
    }
}
/// Binds a [`DynamicResourceDocApi`] to its routes.
#[derive(Debug)]
pub struct DynamicResourceDocRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DynamicResourceDocApi> poem_openapi::OpenApi for DynamicResourceDocRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Dynamic-Resource-Doc", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Dynamic-Resource-Doc", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_level_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ALL_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_all_bank_level_dynamic_resource_docs_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_level_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC-RESOURCE-DOC-ID"),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC-RESOURCE-DOC-ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_level_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC-RESOURCE-DOC-ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api.create_dynamic_resource_doc_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ALL_DYNAMIC_RESOURCE_DOCS_V400,
                    |api, sent| routes::answer(
                        api.get_all_dynamic_resource_docs_v400(sent.call()),
                    ),
                ),
                (
                    &BUILD_DYNAMIC_ENDPOINT_TEMPLATE_V400,
                    |api, sent| routes::answer(
                        api
                            .build_dynamic_endpoint_template_v400(
                                sent.call(),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("DYNAMIC-RESOURCE-DOC-ID"),
                            ),
                    ),
                ),
                (
                    &GET_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .get_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("DYNAMIC-RESOURCE-DOC-ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_DYNAMIC_RESOURCE_DOC_V400,
                    |api, sent| routes::answer(
                        api
                            .update_dynamic_resource_doc_v400(
                                sent.call(),
                                sent.path("DYNAMIC-RESOURCE-DOC-ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createBankLevelDynamicResourceDoc`.
pub static CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankLevelDynamicResourceDoc",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-resource-docs",
    template: "/management/banks/{BANK_ID}/dynamic-resource-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Create a dynamic operation of a bank",
    description: "Adds an operation to the running server that belongs to one bank: its documentation and, as URL-encoded\nScala code in `method_body`, what it does. Needs a login and `CanCreateBankLevelDynamicResourceDoc` at\nthe bank.\n\nThe code is compiled at once, and code that does not compile or uses more than it may is 400. Verb and\nURL together may occur only once at the bank. With `GET` and `DELETE` the example of the request body\nmust be empty or left out. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicResourceDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicResourceDoc",
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
        schema: &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored operation with its id.",
        schema: Some(
            &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[
                    contract::Slot {
                        start: 2179usize,
                        end: 2187usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_15,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankLevelDynamicResourceDoc for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 125usize,
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
/// `OBPv4.0.0-getAllBankLevelDynamicResourceDocs`.
pub static GET_ALL_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllBankLevelDynamicResourceDocs",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-resource-docs",
    template: "/management/banks/{BANK_ID}/dynamic-resource-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "List the dynamic operations of a bank",
    description: "Lists the dynamic operations that belong to the bank, with their code in `method_body`. Needs a login\nand `CanGetAllBankLevelDynamicResourceDocs` at the bank.\n\nThere is no paging. The list may come from a cache and lag behind a change for a while. The prefixes\n`v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllBankLevelDynamicResourceDocs",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllBankLevelDynamicResourceDocs",
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
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The bank's dynamic operations, possibly none.",
        schema: Some(
            &super::dynamic_resource_doc::GET_ALL_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic-resource-docs\":[{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}]}",
                slots: &[
                    contract::Slot {
                        start: 2205usize,
                        end: 2213usize,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllBankLevelDynamicResourceDocs for BankId(gh.29.uk).\"}",
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
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteBankLevelDynamicResourceDoc`.
pub static DELETE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankLevelDynamicResourceDoc",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    template: "/management/banks/{BANK_ID}/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Delete a dynamic operation of a bank",
    description: "Removes a dynamic operation that belongs to the bank in the path. Needs a login and\n`CanDeleteBankLevelDynamicResourceDoc` at the bank.\n\nThe last part of the path is its `dynamic_resource_doc_id`. An id that is unknown or belongs to another\nbank is 400 with OBP-40040. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicResourceDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicResourceDoc",
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
            name: "DYNAMIC-RESOURCE-DOC-ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic resource doc (`dynamic_resource_doc_id`).",
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
        description: "The operation is gone.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankLevelDynamicResourceDoc for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 125usize,
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
/// `OBPv4.0.0-getBankLevelDynamicResourceDoc`.
pub static GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelDynamicResourceDoc",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    template: "/management/banks/{BANK_ID}/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Get a dynamic operation of a bank",
    description: "Returns one dynamic operation of the bank with its documentation and its code. Needs a login and\n`CanGetBankLevelDynamicResourceDoc` at the bank.\n\nThe last part of the path is its `dynamic_resource_doc_id`. An id that is unknown or belongs to another\nbank is 400 with OBP-40040. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicResourceDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicResourceDoc",
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
            name: "DYNAMIC-RESOURCE-DOC-ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic resource doc (`dynamic_resource_doc_id`).",
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
        description: "The dynamic operation.",
        schema: Some(
            &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[
                    contract::Slot {
                        start: 2179usize,
                        end: 2187usize,
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
                name: "OBP-40040",
                summary: "There is no dynamic resource doc with this id; take a `dynamic_resource_doc_id` from the list.",
                json: "{\"code\":400,\"message\":\"OBP-40040: DynamicResourceDoc not found, please specify valid DYNAMIC_RESOURCE_DOC_ID.  Current DYNAMIC_RESOURCE_DOC_ID(x1-x1-x1-x1)\"}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelDynamicResourceDoc for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 114usize,
                        end: 122usize,
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
/// `OBPv4.0.0-updateBankLevelDynamicResourceDoc`.
pub static UPDATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankLevelDynamicResourceDoc",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    template: "/management/banks/{BANK_ID}/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Update a dynamic operation of a bank",
    description: "Replaces documentation and code of a dynamic operation of the bank. Needs a login and\n`CanUpdateBankLevelDynamicResourceDoc` at the bank.\n\nThe last part of the path is its `dynamic_resource_doc_id`; the whole body is needed, what is left out\nis lost. Code that does not compile is 400. Whether verb and URL occur already is not checked. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelDynamicResourceDoc",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelDynamicResourceDoc",
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
        contract::Parameter {
            name: "DYNAMIC-RESOURCE-DOC-ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic resource doc (`dynamic_resource_doc_id`).",
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
        schema: &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The operation after the change.",
        schema: Some(
            &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[
                    contract::Slot {
                        start: 2179usize,
                        end: 2187usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_15,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBankLevelDynamicResourceDoc for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 117usize,
                        end: 125usize,
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
/// `OBPv4.0.0-createDynamicResourceDoc`.
pub static CREATE_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createDynamicResourceDoc",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/dynamic-resource-docs",
    template: "/management/dynamic-resource-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Create a dynamic operation",
    description: "Adds an operation to the running server: its documentation and, as URL-encoded Scala code in\n`method_body`, what it does. Needs a login and `CanCreateDynamicResourceDoc`.\n\nThe code is compiled at once, and code that does not compile or uses more than it may is 400. Verb and\nURL together may occur only once, the operations of banks included. With `GET` and `DELETE` the example\nof the request body must be empty or left out. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDynamicResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateDynamicResourceDoc",
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
        schema: &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The stored operation with its id.",
        schema: Some(
            &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_15,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateDynamicResourceDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getAllDynamicResourceDocs`.
pub static GET_ALL_DYNAMIC_RESOURCE_DOCS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getAllDynamicResourceDocs",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/dynamic-resource-docs",
    template: "/management/dynamic-resource-docs",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "List all dynamic operations",
    description: "Lists the dynamic operations of the server with their code in `method_body`, those of all banks\nincluded. Needs a login and `CanGetAllDynamicResourceDocs`.\n\nThere is no paging. The list may come from a cache and lag behind a change for a while. The prefixes\n`v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllDynamicResourceDocs",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllDynamicResourceDocs",
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
        description: "All dynamic operations, possibly none.",
        schema: Some(
            &super::dynamic_resource_doc::GET_ALL_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic-resource-docs\":[{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllDynamicResourceDocs\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-buildDynamicEndpointTemplate`.
pub static BUILD_DYNAMIC_ENDPOINT_TEMPLATE_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-buildDynamicEndpointTemplate",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/dynamic-resource-docs/endpoint-code",
    template: "/management/dynamic-resource-docs/endpoint-code",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Generate the code frame of a dynamic operation",
    description: "Generates a frame of Scala code for a dynamic operation, with classes that fit the example bodies; the\npart between its marks is to be filled in and sent as `method_body`. Needs a login but no role; nothing\nis stored.\n\n`code` is URL-encoded. `request_verb` is `GET`, `POST`, `PUT` or `DELETE`; with `GET` and `DELETE` the\nexample of the request body must be empty or left out. The prefixes `v4.0.0` to `v5.1.0` lead here.",
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
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::dynamic_resource_doc::BUILD_DYNAMIC_ENDPOINT_TEMPLATE_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"request_verb\":\"POST\",\"request_url\":\"/my_user/MY_USER_ID\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The URL-encoded code frame.",
        schema: Some(&super::dynamic_resource_doc::JSON_CODE_TEMPLATE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"code\":\"println%28%22hello%22%29\"}",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the ResourceDocFragment \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteDynamicResourceDoc`.
pub static DELETE_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteDynamicResourceDoc",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    template: "/management/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Delete a dynamic operation",
    description: "Removes a dynamic operation. Needs a login and `CanDeleteDynamicResourceDoc`.\n\nThe last part of the path is its `dynamic_resource_doc_id`. Operations that belong to a bank can be\nremoved here as well. An unknown id is 400 with OBP-40040. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteDynamicResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteDynamicResourceDoc",
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
            name: "DYNAMIC-RESOURCE-DOC-ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic resource doc (`dynamic_resource_doc_id`).",
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
        description: "The operation is gone.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteDynamicResourceDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getDynamicResourceDoc`.
pub static GET_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getDynamicResourceDoc",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    template: "/management/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Get a dynamic operation",
    description: "Returns one dynamic operation with its documentation and its code, also if it belongs to a bank. Needs a\nlogin and `CanGetDynamicResourceDoc`.\n\nThe last part of the path is its `dynamic_resource_doc_id`. An unknown id is 400 with OBP-40040. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetDynamicResourceDoc",
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
            name: "DYNAMIC-RESOURCE-DOC-ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic resource doc (`dynamic_resource_doc_id`).",
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
        description: "The dynamic operation.",
        schema: Some(
            &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetDynamicResourceDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateDynamicResourceDoc`.
pub static UPDATE_DYNAMIC_RESOURCE_DOC_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateDynamicResourceDoc",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    template: "/management/dynamic-resource-docs/{DYNAMIC-RESOURCE-DOC-ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Resource-Doc", "New-Style"],
    summary: "Update a dynamic operation",
    description: "Replaces documentation and code of a dynamic operation. Needs a login and `CanUpdateDynamicResourceDoc`.\n\nThe last part of the path is its `dynamic_resource_doc_id`; the whole body is needed. Unlike on creation\nthe code is not compiled here, so mistakes show only when the operation is called. An operation of a\nbank loses its tie to the bank. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicResourceDoc",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateDynamicResourceDoc",
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
            name: "DYNAMIC-RESOURCE-DOC-ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("vce035ca-9a0f-4bfa-b30b-9003aa467f51"),
            description: "Id of the dynamic resource doc (`dynamic_resource_doc_id`).",
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
        schema: &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The operation after the change.",
        schema: Some(
            &super::dynamic_resource_doc::CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"error_response_bodies\":\"OBP-50000: Unknown Error.,OBP-20001: User not logged in. Authentication is required!,OBP-20006: User is missing one or more roles: ,OBP-10001: Incorrect json format.\",\"description\":\"Create one User\",\"tags\":\"Create-My-User\",\"dynamic_resource_doc_id\":\"vce035ca-9a0f-4bfa-b30b-9003aa467f51\",\"request_verb\":\"POST\",\"method_body\":\"%20%20%20%20val%20Some(resourceDoc)%20%3D%20callContext.resourceDocument%0A%20%20%20%20val%20hasRequestBody%20%3D%20request.body.isDefined%0A%0A%20%20%20%20%2F%2F%20get%20Path%20Parameters%2C%20example%3A%0A%20%20%20%20%2F%2F%20if%20the%20requestUrl%20of%20resourceDoc%20is%20%2Fhello%2Fbanks%2FBANK_ID%2Fworld%0A%20%20%20%20%2F%2F%20the%20request%20path%20is%20%2Fhello%2Fbanks%2Fbank_x%2Fworld%0A%20%20%20%20%2F%2FpathParams.get(%22BANK_ID%22)%20will%20get%20Option(%22bank_x%22)%20value%0A%0A%20%20%20%20val%20myUserId%20%3D%20pathParams(%22MY_USER_ID%22)%0A%0A%0A%20%20%20%20val%20requestEntity%20%3D%20request.json%20match%20%7B%0A%20%20%20%20%20%20case%20Full(zson)%20%3D%3E%0A%20%20%20%20%20%20%20%20try%20%7B%0A%20%20%20%20%20%20%20%20%20%20zson.extract%5BRequestRootJsonClass%5D%0A%20%20%20%20%20%20%20%20%7D%20catch%20%7B%0A%20%20%20%20%20%20%20%20%20%20case%20e%3A%20MappingException%20%3D%3E%0A%20%20%20%20%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidJsonFormat%20%24%7Be.msg%7D%22))%0A%20%20%20%20%20%20%20%20%7D%0A%20%20%20%20%20%20case%20_%3A%20EmptyBox%20%3D%3E%0A%20%20%20%20%20%20%20%20return%20Full(errorJsonResponse(s%22%24InvalidRequestPayload%20Current%20request%20has%20no%20payload%22))%0A%20%20%20%20%7D%0A%0A%0A%20%20%20%20%2F%2F%20please%20add%20business%20logic%20here%0A%20%20%20%20val%20responseBody%3AResponseRootJsonClass%20%3D%20ResponseRootJsonClass(s%22%24%7BmyUserId%7D_from_path%22%2C%20requestEntity.name%2C%20requestEntity.age%2C%20requestEntity.hobby)%0A%20%20%20%20Future.successful%20%7B%0A%20%20%20%20%20%20(responseBody%2C%20HttpCode.%60200%60(callContext.callContext))%0A%20%20%20%20%7D\",\"roles\":\"CanCreateMyUser\",\"example_request_body\":{\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]},\"request_url\":\"/my_user/MY_USER_ID\",\"bank_id\":\"gh.29.uk\",\"partial_function_name\":\"createUser\",\"summary\":\"Create My User\",\"success_response_body\":{\"my_user_id\":\"some_id_value\",\"name\":\"Jhon\",\"age\":12,\"hobby\":[\"coding\"],\"_optional_fields_\":[\"hobby\"]}}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_15,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateDynamicResourceDoc\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `dynamic-resource-doc.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
    &GET_ALL_BANK_LEVEL_DYNAMIC_RESOURCE_DOCS_V400,
    &DELETE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
    &GET_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
    &UPDATE_BANK_LEVEL_DYNAMIC_RESOURCE_DOC_V400,
    &CREATE_DYNAMIC_RESOURCE_DOC_V400,
    &GET_ALL_DYNAMIC_RESOURCE_DOCS_V400,
    &BUILD_DYNAMIC_ENDPOINT_TEMPLATE_V400,
    &DELETE_DYNAMIC_RESOURCE_DOC_V400,
    &GET_DYNAMIC_RESOURCE_DOC_V400,
    &UPDATE_DYNAMIC_RESOURCE_DOC_V400,
];
