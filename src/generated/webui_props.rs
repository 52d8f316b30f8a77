//! Generated from openapi/webui-props.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Setting of the web pages: its name and value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateWebUiPropsV310Json {
    /// Name of the setting, starting with `webui_`.
    pub name: String,
    /// Value of the setting.
    pub value: String,
    /// Id of the web interface setting.
    pub web_ui_props_id: String,
}
/// Table of [`CreateWebUiPropsV310Json`].
pub static CREATE_WEB_UI_PROPS_V310_JSON: schema::Schema = schema::Schema {
    name: Some("CreateWebUiPropsV310Json"),
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
                    description: "Name of the setting, starting with `webui_`.",
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
                    description: "Value of the setting.",
                },
            },
            schema::Property {
                name: "web_ui_props_id",
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
                    description: "Id of the web interface setting.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Setting of the web pages: its name and value.",
};
/// List of settings of the web pages.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GetWebUiPropsV310Json {
    /// Settings of the web interface; empty if there is none.
    pub webui_props: Vec<super::webui_props::CreateWebUiPropsV310Json>,
}
/// Table of [`GetWebUiPropsV310Json`].
pub static GET_WEB_UI_PROPS_V310_JSON: schema::Schema = schema::Schema {
    name: Some("GetWebUiPropsV310Json"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "webui_props",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::webui_props::CREATE_WEB_UI_PROPS_V310_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Settings of the web interface; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of settings of the web pages.",
};
/// A name with its value.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AttributeJsonV400Request {
    /// Name of the setting, starting with `webui_`.
    pub name: String,
    /// Value of the setting.
    pub value: String,
}
/// Table of [`AttributeJsonV400Request`].
pub static ATTRIBUTE_JSON_V400_REQUEST: schema::Schema = schema::Schema {
    name: Some("AttributeJsonV400Request"),
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
                    description: "Name of the setting, starting with `webui_`.",
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
                    description: "Value of the setting.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A name with its value.",
};
/// What `OBPv3.1.0-createWebUiProps` answers.
pub type CreateWebUiPropsV310Response = crate::answer::Created<
    super::webui_props::CreateWebUiPropsV310Json,
>;
/// What `OBPv3.1.0-getWebUiProps` answers.
pub type GetWebUiPropsV310Response = crate::answer::Ok<
    super::webui_props::GetWebUiPropsV310Json,
>;
/// What `OBPv3.1.0-deleteWebUiProps` answers.
pub type DeleteWebUiPropsV310Response = crate::answer::empty::Ok;
/// The operations of `webui-props.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait WebuiPropsApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Create or replace a web UI property (`OBPv3.1.0-createWebUiProps`).
    fn create_web_ui_props_v310(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::webui_props::AttributeJsonV400Request>,
    ) -> impl Future<
        Output = Result<CreateWebUiPropsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateWebUiPropsV310Response::Created(call.example())) }
    }
    /// List the web UI properties (`OBPv3.1.0-getWebUiProps`).
    fn get_web_ui_props_v310(
        &self,
        call: crate::call::Call,
        active: Option<String>,
    ) -> impl Future<
        Output = Result<GetWebUiPropsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetWebUiPropsV310Response::Ok(call.example())) }
    }
    /// Delete a web UI property (`OBPv3.1.0-deleteWebUiProps`).
    fn delete_web_ui_props_v310(
        &self,
        call: crate::call::Call,
        web_ui_props_id: String,
    ) -> impl Future<
        Output = Result<DeleteWebUiPropsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteWebUiPropsV310Response::Ok) }
    }
}
/// Binds a [`WebuiPropsApi`] to its routes.
#[derive(Debug)]
pub struct WebuiPropsRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: WebuiPropsApi> poem_openapi::OpenApi for WebuiPropsRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("WebUi-Props", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("WebUi-Props", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_WEB_UI_PROPS_V310,
                    |api, sent| routes::answer(
                        api.create_web_ui_props_v310(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_WEB_UI_PROPS_V310,
                    |api, sent| routes::answer(
                        api.get_web_ui_props_v310(sent.call(), sent.query("active")),
                    ),
                ),
                (
                    &DELETE_WEB_UI_PROPS_V310,
                    |api, sent| routes::answer(
                        api
                            .delete_web_ui_props_v310(
                                sent.call(),
                                sent.path("WEB_UI_PROPS_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-createWebUiProps`.
pub static CREATE_WEB_UI_PROPS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createWebUiProps",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/management/webui_props",
    template: "/management/webui_props",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["WebUi-Props", "New-Style"],
    summary: "Create or replace a web UI property",
    description: "Stores a setting for the web pages of the server, such as a text or a link. One with the same name is\noverwritten. Needs a login and the role `CanCreateWebUiProps`.\n\n`name` must begin with `webui_`, otherwise the answer is 400. Answers under all prefixes from `v3.1.0`\non.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateWebUiProps",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateWebUiProps",
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
        schema: &super::webui_props::ATTRIBUTE_JSON_V400_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"name\":\"webui_api_explorer_url\",\"value\":\"https://apiexplorer.openbankproject.com\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The property with its identifier.",
        schema: Some(&super::webui_props::CREATE_WEB_UI_PROPS_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"name\":\"webui_api_explorer_url\",\"value\":\"https://apiexplorer.openbankproject.com\",\"web_ui_props_id\":\"some-web-ui-props-id\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_31,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanCreateWebUiProps\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getWebUiProps`.
pub static GET_WEB_UI_PROPS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getWebUiProps",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/management/webui_props",
    template: "/management/webui_props",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["WebUi-Props", "New-Style"],
    summary: "List the web UI properties",
    description: "Lists the stored settings for the web pages of the server. With `active=true` those configured for the\nserver come along, under the identifier `default`, unless a stored one has the same name. Needs a login\nand the role `CanGetWebUiProps`.\n\nThere is no paging. Anything but `true` and `false` for `active` is a 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetWebUiProps",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetWebUiProps",
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
            name: "active",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("true"),
            description: "Whether the settings configured for the server are listed, too; `false` when left out.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::Boolean,
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The properties, possibly none.",
        schema: Some(&super::webui_props::GET_WEB_UI_PROPS_V310_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"webui_props\":[{\"name\":\"webui_api_explorer_url\",\"value\":\"https://apiexplorer.openbankproject.com\",\"web_ui_props_id\":\"web-ui-props-id\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetWebUiProps\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-deleteWebUiProps`.
pub static DELETE_WEB_UI_PROPS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-deleteWebUiProps",
    method: contract::Verb::DELETE,
    path: "/obp/v3.1.0/management/webui_props/{WEB_UI_PROPS_ID}",
    template: "/management/webui_props/{WEB_UI_PROPS_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["WebUi-Props", "New-Style"],
    summary: "Delete a web UI property",
    description: "Removes a stored setting for the web pages of the server; what is configured for the server then holds\nagain. Needs a login and the role `CanDeleteWebUiProps`.\n\nAn unknown property is a 400. Properties with the identifier `default` are not stored and cannot be\ndeleted.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteWebUiProps",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteWebUiProps",
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
            name: "WEB_UI_PROPS_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("web-ui-props-id"),
            description: "Id of the setting of the web pages (`web_ui_props_id`).",
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
        description: "`true` once the property is deleted.",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteWebUiProps\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `webui-props.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_WEB_UI_PROPS_V310,
    &GET_WEB_UI_PROPS_V310,
    &DELETE_WEB_UI_PROPS_V310,
];
