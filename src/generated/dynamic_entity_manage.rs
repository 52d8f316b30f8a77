//! Generated from openapi/dynamic-entity-manage.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Definition of a dynamic entity, with its id and owner.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DynamicEntityFooBar {
    /// Id of the bank that the dynamic entity belongs to.
    #[serde(rename = "bankId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Definition of the entity: its name is the member name, its content describes the fields.
    #[serde(rename = "FooBar")]
    pub foo_bar: serde_json::Map<String, serde_json::Value>,
    /// Id of the dynamic entity.
    #[serde(rename = "dynamicEntityId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dynamic_entity_id: Option<String>,
    /// Id of the user who created the dynamic entity.
    #[serde(rename = "userId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Whether users get operations for entries of their own, under `/my/`.
    #[serde(rename = "hasPersonalEntity")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_personal_entity: Option<bool>,
}
/// Table of [`DynamicEntityFooBar`].
pub static DYNAMIC_ENTITY_FOO_BAR: schema::Schema = schema::Schema {
    name: Some("DynamicEntityFooBar"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "bankId",
                required: false,
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
                    description: "Id of the bank that the dynamic entity belongs to.",
                },
            },
            schema::Property {
                name: "FooBar",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Definition of the entity: its name is the member name, its content describes the fields.",
                },
            },
            schema::Property {
                name: "dynamicEntityId",
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
                    description: "Id of the dynamic entity.",
                },
            },
            schema::Property {
                name: "userId",
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
                    description: "Id of the user who created the dynamic entity.",
                },
            },
            schema::Property {
                name: "hasPersonalEntity",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether users get operations for entries of their own, under `/my/`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Definition of a dynamic entity, with its id and owner.",
};
/// Definition of a dynamic entity of the whole server.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateSystemDynamicEntityV400Json {
    /// Definition of the entity: its name is the member name, its content describes the fields.
    #[serde(rename = "FooBar")]
    pub foo_bar: serde_json::Map<String, serde_json::Value>,
    /// Id of the dynamic entity.
    #[serde(rename = "dynamicEntityId")]
    pub dynamic_entity_id: String,
    /// Id of the user who created the dynamic entity.
    #[serde(rename = "userId")]
    pub user_id: String,
    /// Whether users get operations for entries of their own, under `/my/`.
    #[serde(rename = "hasPersonalEntity")]
    pub has_personal_entity: bool,
}
/// Table of [`CreateSystemDynamicEntityV400Json`].
pub static CREATE_SYSTEM_DYNAMIC_ENTITY_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateSystemDynamicEntityV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "FooBar",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Definition of the entity: its name is the member name, its content describes the fields.",
                },
            },
            schema::Property {
                name: "dynamicEntityId",
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
                    description: "Id of the dynamic entity.",
                },
            },
            schema::Property {
                name: "userId",
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
                    description: "Id of the user who created the dynamic entity.",
                },
            },
            schema::Property {
                name: "hasPersonalEntity",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether users get operations for entries of their own, under `/my/`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Definition of a dynamic entity of the whole server.",
};
/// List of definitions of dynamic entities.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetBankLevelDynamicEntitiesV400Json {
    /// Dynamic entities; empty if there is none.
    pub dynamic_entities: Vec<super::dynamic_entity_manage::DynamicEntityFooBar>,
}
/// Table of [`GetBankLevelDynamicEntitiesV400Json`].
pub static GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400_JSON: schema::Schema = schema::Schema {
    name: Some("GetBankLevelDynamicEntitiesV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "dynamic_entities",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::dynamic_entity_manage::DYNAMIC_ENTITY_FOO_BAR,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dynamic entities; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of definitions of dynamic entities.",
};
/// Definition of a dynamic entity under its name, here `FooBar`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateBankLevelDynamicEntityV400Json {
    /// Definition of the entity: its name is the member name, its content describes the fields.
    #[serde(rename = "FooBar")]
    pub foo_bar: serde_json::Map<String, serde_json::Value>,
    /// Whether users get operations for entries of their own, under `/my/`.
    #[serde(rename = "hasPersonalEntity")]
    pub has_personal_entity: bool,
}
/// Table of [`CreateBankLevelDynamicEntityV400Json`].
pub static CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400_JSON: schema::Schema = schema::Schema {
    name: Some("CreateBankLevelDynamicEntityV400Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "FooBar",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Object {
                        properties: &[],
                        additional: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Definition of the entity: its name is the member name, its content describes the fields.",
                },
            },
            schema::Property {
                name: "hasPersonalEntity",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether users get operations for entries of their own, under `/my/`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Definition of a dynamic entity under its name, here `FooBar`.",
};
/// What `OBPv4.0.0-createBankLevelDynamicEntity` answers.
pub type CreateBankLevelDynamicEntityV400Response = crate::answer::Created<
    super::dynamic_entity_manage::DynamicEntityFooBar,
>;
/// What `OBPv4.0.0-getBankLevelDynamicEntities` answers.
pub type GetBankLevelDynamicEntitiesV400Response = crate::answer::Ok<
    super::dynamic_entity_manage::GetBankLevelDynamicEntitiesV400Json,
>;
/// What `OBPv4.0.0-deleteBankLevelDynamicEntity` answers.
pub type DeleteBankLevelDynamicEntityV400Response = crate::answer::empty::Ok;
/// What `OBPv4.0.0-updateBankLevelDynamicEntity` answers.
pub type UpdateBankLevelDynamicEntityV400Response = crate::answer::Ok<
    super::dynamic_entity_manage::DynamicEntityFooBar,
>;
/// What `OBPv4.0.0-createSystemDynamicEntity` answers.
pub type CreateSystemDynamicEntityV400Response = crate::answer::Created<
    super::dynamic_entity_manage::CreateSystemDynamicEntityV400Json,
>;
/// What `OBPv4.0.0-getSystemDynamicEntities` answers.
pub type GetSystemDynamicEntitiesV400Response = crate::answer::Ok<
    super::dynamic_entity_manage::GetBankLevelDynamicEntitiesV400Json,
>;
/// What `OBPv4.0.0-deleteSystemDynamicEntity` answers.
pub type DeleteSystemDynamicEntityV400Response = crate::answer::empty::Ok;
/// What `OBPv4.0.0-updateSystemDynamicEntity` answers.
pub type UpdateSystemDynamicEntityV400Response = crate::answer::Ok<
    super::dynamic_entity_manage::CreateSystemDynamicEntityV400Json,
>;
/// What `OBPv4.0.0-getMyDynamicEntities` answers.
pub type GetMyDynamicEntitiesV400Response = crate::answer::Ok<
    super::dynamic_entity_manage::GetBankLevelDynamicEntitiesV400Json,
>;
/// What `OBPv4.0.0-deleteMyDynamicEntity` answers.
pub type DeleteMyDynamicEntityV400Response = crate::answer::empty::Ok;
/// What `OBPv4.0.0-updateMyDynamicEntity` answers.
pub type UpdateMyDynamicEntityV400Response = crate::answer::Ok<
    super::dynamic_entity_manage::DynamicEntityFooBar,
>;
/// The operations of `dynamic-entity-manage.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait DynamicEntityManageApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Define a dynamic entity of a bank (`OBPv4.0.0-createBankLevelDynamicEntity`).
    fn create_bank_level_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<
            super::dynamic_entity_manage::CreateBankLevelDynamicEntityV400Json,
        >,
    ) -> impl Future<
        Output = Result<CreateBankLevelDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(CreateBankLevelDynamicEntityV400Response::Created(call.example()))
        }
    }
    /// List the dynamic entities of a bank (`OBPv4.0.0-getBankLevelDynamicEntities`).
    fn get_bank_level_dynamic_entities_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetBankLevelDynamicEntitiesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetBankLevelDynamicEntitiesV400Response::Ok(call.example())) }
    }
    /// Delete a dynamic entity of a bank (`OBPv4.0.0-deleteBankLevelDynamicEntity`).
    fn delete_bank_level_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_entity_id: String,
    ) -> impl Future<
        Output = Result<DeleteBankLevelDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteBankLevelDynamicEntityV400Response::Ok) }
    }
    /// Redefine a dynamic entity of a bank (`OBPv4.0.0-updateBankLevelDynamicEntity`).
    fn update_bank_level_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        dynamic_entity_id: String,
        body: crate::payload::Body<
            super::dynamic_entity_manage::CreateBankLevelDynamicEntityV400Json,
        >,
    ) -> impl Future<
        Output = Result<UpdateBankLevelDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateBankLevelDynamicEntityV400Response::Ok(call.example())) }
    }
    /// Define a dynamic entity of the server (`OBPv4.0.0-createSystemDynamicEntity`).
    fn create_system_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<
            super::dynamic_entity_manage::CreateBankLevelDynamicEntityV400Json,
        >,
    ) -> impl Future<
        Output = Result<CreateSystemDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateSystemDynamicEntityV400Response::Created(call.example())) }
    }
    /// List the dynamic entities of the server (`OBPv4.0.0-getSystemDynamicEntities`).
    fn get_system_dynamic_entities_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetSystemDynamicEntitiesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSystemDynamicEntitiesV400Response::Ok(call.example())) }
    }
    /// Delete a dynamic entity of the server (`OBPv4.0.0-deleteSystemDynamicEntity`).
    fn delete_system_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        dynamic_entity_id: String,
    ) -> impl Future<
        Output = Result<DeleteSystemDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteSystemDynamicEntityV400Response::Ok) }
    }
    /// Redefine a dynamic entity of the server (`OBPv4.0.0-updateSystemDynamicEntity`).
    fn update_system_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        dynamic_entity_id: String,
        body: crate::payload::Body<
            super::dynamic_entity_manage::CreateBankLevelDynamicEntityV400Json,
        >,
    ) -> impl Future<
        Output = Result<UpdateSystemDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateSystemDynamicEntityV400Response::Ok(call.example())) }
    }
    /// List my dynamic entities (`OBPv4.0.0-getMyDynamicEntities`).
    fn get_my_dynamic_entities_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMyDynamicEntitiesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyDynamicEntitiesV400Response::Ok(call.example())) }
    }
    /// Delete one of my dynamic entities (`OBPv4.0.0-deleteMyDynamicEntity`).
    fn delete_my_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        dynamic_entity_id: String,
    ) -> impl Future<
        Output = Result<DeleteMyDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteMyDynamicEntityV400Response::Ok) }
    }
    /// Redefine one of my dynamic entities (`OBPv4.0.0-updateMyDynamicEntity`).
    fn update_my_dynamic_entity_v400(
        &self,
        call: crate::call::Call,
        dynamic_entity_id: String,
        body: crate::payload::Body<
            super::dynamic_entity_manage::CreateBankLevelDynamicEntityV400Json,
        >,
    ) -> impl Future<
        Output = Result<UpdateMyDynamicEntityV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateMyDynamicEntityV400Response::Ok(call.example())) }
    }
}
/// Binds a [`DynamicEntityManageApi`] to its routes.
#[derive(Debug)]
pub struct DynamicEntityManageRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: DynamicEntityManageApi> poem_openapi::OpenApi for DynamicEntityManageRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Dynamic-Entity-Manage", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Dynamic-Entity-Manage", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .create_bank_level_dynamic_entity_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400,
                    |api, sent| routes::answer(
                        api
                            .get_bank_level_dynamic_entities_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_BANK_LEVEL_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_bank_level_dynamic_entity_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_ENTITY_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_BANK_LEVEL_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .update_bank_level_dynamic_entity_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("DYNAMIC_ENTITY_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_SYSTEM_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api.create_system_dynamic_entity_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_SYSTEM_DYNAMIC_ENTITIES_V400,
                    |api, sent| routes::answer(
                        api.get_system_dynamic_entities_v400(sent.call()),
                    ),
                ),
                (
                    &DELETE_SYSTEM_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_system_dynamic_entity_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENTITY_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_SYSTEM_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .update_system_dynamic_entity_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENTITY_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_MY_DYNAMIC_ENTITIES_V400,
                    |api, sent| routes::answer(
                        api.get_my_dynamic_entities_v400(sent.call()),
                    ),
                ),
                (
                    &DELETE_MY_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_my_dynamic_entity_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENTITY_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_MY_DYNAMIC_ENTITY_V400,
                    |api, sent| routes::answer(
                        api
                            .update_my_dynamic_entity_v400(
                                sent.call(),
                                sent.path("DYNAMIC_ENTITY_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-createBankLevelDynamicEntity`.
pub static CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createBankLevelDynamicEntity",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-entities",
    template: "/management/banks/{BANK_ID}/dynamic-entities",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Define a dynamic entity of a bank",
    description: "Defines a new kind of entry of the bank, for which the server then offers operations to create, read,\nupdate and delete. Needs a login and `CanCreateBankLevelDynamicEntity` at the bank; the caller is\ngranted the four roles for the new entries.\n\nThe body has one member named like the entity, here `FooBar`, with `description`, `required` and\n`properties`; each property needs a `type` and a fitting `example`. `hasPersonalEntity` is the only\nother member allowed. A name the bank already uses is refused with OBP-09002. The prefixes `v4.0.0` to\n`v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicEntity",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateBankLevelDynamicEntity",
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
        schema: &super::dynamic_entity_manage::CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"hasPersonalEntity\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The definition with its id.",
        schema: Some(&super::dynamic_entity_manage::DYNAMIC_ENTITY_FOO_BAR),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bankId\":\"gh.29.uk\",\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateBankLevelDynamicEntity for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 112usize,
                        end: 120usize,
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
/// `OBPv4.0.0-getBankLevelDynamicEntities`.
pub static GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getBankLevelDynamicEntities",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-entities",
    template: "/management/banks/{BANK_ID}/dynamic-entities",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "List the dynamic entities of a bank",
    description: "Lists the definitions of dynamic entities of the bank. Needs a login and\n`CanGetBankLevelDynamicEntities` at the bank.\n\nIn each entry the definition is in a member named like the entity. The entries stored under it are not\nanswered. There is no paging. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicEntities",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetBankLevelDynamicEntities",
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
        description: "The definitions, possibly none.",
        schema: Some(
            &super::dynamic_entity_manage::GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic_entities\":[{\"bankId\":\"gh.29.uk\",\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetBankLevelDynamicEntities for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 111usize,
                        end: 119usize,
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
/// `OBPv4.0.0-deleteBankLevelDynamicEntity`.
pub static DELETE_BANK_LEVEL_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteBankLevelDynamicEntity",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Delete a dynamic entity of a bank",
    description: "Removes the definition of a dynamic entity of the bank together with its operations and the roles\ngranted for it. Needs a login and `CanDeleteBankLevelDynamicEntity` at the bank.\n\nOnly possible while no entry of this kind is stored, otherwise OBP-09006. An unknown id is 404. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicEntity",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteBankLevelDynamicEntity",
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
            name: "DYNAMIC_ENTITY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-entity-id"),
            description: "Id of the dynamic entity (`dynamicEntityId`), not its name.",
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
        description: "The definition is gone.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteBankLevelDynamicEntity for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 112usize,
                        end: 120usize,
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
/// `OBPv4.0.0-updateBankLevelDynamicEntity`.
pub static UPDATE_BANK_LEVEL_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateBankLevelDynamicEntity",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/banks/{BANK_ID}/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    template: "/management/banks/{BANK_ID}/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Redefine a dynamic entity of a bank",
    description: "Replaces the definition of a dynamic entity of the bank. Needs a login and\n`CanUpdateBankLevelDynamicEntity` at the bank.\n\nOnly possible while no entry of this kind is stored, otherwise OBP-09006. The caller becomes the user of\nthe definition. An unknown id is 404. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelDynamicEntity",
                    at: contract::HeldAt::Bank,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateBankLevelDynamicEntity",
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
            name: "DYNAMIC_ENTITY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-entity-id"),
            description: "Id of the dynamic entity (`dynamicEntityId`), not its name.",
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
        schema: &super::dynamic_entity_manage::CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"hasPersonalEntity\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The definition after the change.",
        schema: Some(&super::dynamic_entity_manage::DYNAMIC_ENTITY_FOO_BAR),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bankId\":\"gh.29.uk\",\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateBankLevelDynamicEntity for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 112usize,
                        end: 120usize,
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
/// `OBPv4.0.0-createSystemDynamicEntity`.
pub static CREATE_SYSTEM_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createSystemDynamicEntity",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/management/system-dynamic-entities",
    template: "/management/system-dynamic-entities",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Define a dynamic entity of the server",
    description: "Defines a new kind of entry for the whole server, for which the server then offers operations to create,\nread, update and delete. Needs a login and `CanCreateSystemLevelDynamicEntity`; the caller is granted\nthe four roles for the new entries.\n\nThe body has one member named like the entity, here `FooBar`, with `description`, `required` and\n`properties`; each property needs a `type` and a fitting `example`. `hasPersonalEntity` is the only\nother member allowed. A name in use is refused with OBP-09002. The prefixes `v4.0.0` to `v5.1.0` lead\nhere.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemLevelDynamicEntity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateSystemLevelDynamicEntity",
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
        schema: &super::dynamic_entity_manage::CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"hasPersonalEntity\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The definition with its id.",
        schema: Some(
            &super::dynamic_entity_manage::CREATE_SYSTEM_DYNAMIC_ENTITY_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateSystemLevelDynamicEntity\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getSystemDynamicEntities`.
pub static GET_SYSTEM_DYNAMIC_ENTITIES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getSystemDynamicEntities",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/management/system-dynamic-entities",
    template: "/management/system-dynamic-entities",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "List the dynamic entities of the server",
    description: "Lists the definitions of dynamic entities that hold for the whole server; those of banks are not\ncontained. Needs a login and `CanGetSystemLevelDynamicEntities`.\n\nIn each entry the definition is in a member named like the entity. There is no paging. The prefixes\n`v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemLevelDynamicEntities",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetSystemLevelDynamicEntities",
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
        description: "The definitions, possibly none.",
        schema: Some(
            &super::dynamic_entity_manage::GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic_entities\":[{\"bankId\":\"gh.29.uk\",\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetSystemLevelDynamicEntities\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteSystemDynamicEntity`.
pub static DELETE_SYSTEM_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteSystemDynamicEntity",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/management/system-dynamic-entities/{DYNAMIC_ENTITY_ID}",
    template: "/management/system-dynamic-entities/{DYNAMIC_ENTITY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Delete a dynamic entity of the server",
    description: "Removes the definition of a dynamic entity of the whole server together with its operations and the\nroles granted for it. Needs a login and `CanDeleteSystemLevelDynamicEntity`.\n\nOnly possible while no entry of this kind is stored, otherwise OBP-09006. An unknown id is 404. The\nprefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemLevelDynamicEntity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteSystemLevelDynamicEntity",
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
            name: "DYNAMIC_ENTITY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-entity-id"),
            description: "Id of the dynamic entity (`dynamicEntityId`), not its name.",
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
        description: "The definition is gone.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteSystemLevelDynamicEntity\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateSystemDynamicEntity`.
pub static UPDATE_SYSTEM_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateSystemDynamicEntity",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/management/system-dynamic-entities/{DYNAMIC_ENTITY_ID}",
    template: "/management/system-dynamic-entities/{DYNAMIC_ENTITY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Redefine a dynamic entity of the server",
    description: "Replaces the definition of a dynamic entity of the whole server. Needs a login and\n`CanUpdateSystemLevelDynamicEntity`.\n\nOnly possible while no entry of this kind is stored, otherwise OBP-09006. The caller becomes the user of\nthe definition. An unknown id is 404. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemLevelDynamicEntity",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateSystemLevelDynamicEntity",
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
        "OBP-09001: DynamicEntity not found. Please specify a valid value for DYNAMIC_ENTITY_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENTITY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-entity-id"),
            description: "Id of the dynamic entity (`dynamicEntityId`), not its name.",
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
        schema: &super::dynamic_entity_manage::CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"hasPersonalEntity\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The definition after the change.",
        schema: Some(
            &super::dynamic_entity_manage::CREATE_SYSTEM_DYNAMIC_ENTITY_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateSystemLevelDynamicEntity\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_09001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyDynamicEntities`.
pub static GET_MY_DYNAMIC_ENTITIES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyDynamicEntities",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/dynamic-entities",
    template: "/my/dynamic-entities",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "List my dynamic entities",
    description: "Lists the definitions of dynamic entities that the calling user made, of banks and of the server. Needs\na login but no role.\n\nIn each entry the definition is in a member named like the entity. There is no paging. The prefixes\n`v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
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
        description: "The definitions, possibly none.",
        schema: Some(
            &super::dynamic_entity_manage::GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400_JSON,
        ),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"dynamic_entities\":[{\"bankId\":\"gh.29.uk\",\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}]}",
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
/// `OBPv4.0.0-deleteMyDynamicEntity`.
pub static DELETE_MY_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteMyDynamicEntity",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/my/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    template: "/my/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Delete one of my dynamic entities",
    description: "Removes the definition of a dynamic entity that the calling user made, of a bank or of the server,\ntogether with the roles granted for it. Needs a login but no role.\n\nSomebody else's and unknown ids are both 400 with OBP-09010. Only possible while no entry of this kind\nis stored, otherwise OBP-09006. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENTITY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-entity-id"),
            description: "Id of the dynamic entity (`dynamicEntityId`), not its name.",
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
        description: "The definition is gone.",
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
        &super::shared::ERROR_400_OBP_09010,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-updateMyDynamicEntity`.
pub static UPDATE_MY_DYNAMIC_ENTITY_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-updateMyDynamicEntity",
    method: contract::Verb::PUT,
    path: "/obp/v4.0.0/my/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    template: "/my/dynamic-entities/{DYNAMIC_ENTITY_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Dynamic-Entity-Manage", "API", "New-Style"],
    summary: "Redefine one of my dynamic entities",
    description: "Replaces the definition of a dynamic entity that the calling user made. Needs a login but no role.\n\nSomebody else's and unknown ids are both 400 with OBP-09010. Only possible while no entry of this kind\nis stored, otherwise OBP-09006. An entity of a bank stays with its bank. The prefixes `v4.0.0` to\n`v5.1.0` lead here.",
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
        "OBP-09001: DynamicEntity not found. Please specify a valid value for DYNAMIC_ENTITY_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "DYNAMIC_ENTITY_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("dynamic-entity-id"),
            description: "Id of the dynamic entity (`dynamicEntityId`), not its name.",
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
        schema: &super::dynamic_entity_manage::CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"hasPersonalEntity\":true}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The definition after the change.",
        schema: Some(&super::dynamic_entity_manage::DYNAMIC_ENTITY_FOO_BAR),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"bankId\":\"gh.29.uk\",\"FooBar\":{\"description\":\"description of this entity, can be markdown text.\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":20,\"example\":\"James Brown\",\"description\":\"description of **name** field, can be markdown text.\"},\"number\":{\"type\":\"integer\",\"example\":698761728,\"description\":\"description of **number** field, can be markdown text.\"}}},\"dynamicEntityId\":\"dynamic-entity-id\",\"userId\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"hasPersonalEntity\":true}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_09010,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_09001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `dynamic-entity-manage.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_BANK_LEVEL_DYNAMIC_ENTITY_V400,
    &GET_BANK_LEVEL_DYNAMIC_ENTITIES_V400,
    &DELETE_BANK_LEVEL_DYNAMIC_ENTITY_V400,
    &UPDATE_BANK_LEVEL_DYNAMIC_ENTITY_V400,
    &CREATE_SYSTEM_DYNAMIC_ENTITY_V400,
    &GET_SYSTEM_DYNAMIC_ENTITIES_V400,
    &DELETE_SYSTEM_DYNAMIC_ENTITY_V400,
    &UPDATE_SYSTEM_DYNAMIC_ENTITY_V400,
    &GET_MY_DYNAMIC_ENTITIES_V400,
    &DELETE_MY_DYNAMIC_ENTITY_V400,
    &UPDATE_MY_DYNAMIC_ENTITY_V400,
];
