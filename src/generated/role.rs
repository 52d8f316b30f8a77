//! Generated from openapi/role.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Grant of a role to a user.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementJSON {
    /// Id of the grant of a role.
    pub entitlement_id: String,
    /// Name of the role, for example `CanGetCustomer`.
    pub role_name: String,
    /// Bank at which the role holds; an empty text for roles that hold everywhere.
    pub bank_id: String,
}
/// Table of [`EntitlementJSON`].
pub static ENTITLEMENT_JSON: schema::Schema = schema::Schema {
    name: Some("EntitlementJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "entitlement_id",
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
                    description: "Id of the grant of a role.",
                },
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
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
                    description: "Bank at which the role holds; an empty text for roles that hold everywhere.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Grant of a role to a user.",
};
/// List of granted roles.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementJSONs {
    /// The entries; empty if there is none.
    pub list: Vec<super::role::EntitlementJSON>,
}
/// Table of [`EntitlementJSONs`].
pub static ENTITLEMENT_JSO_NS: schema::Schema = schema::Schema {
    name: Some("EntitlementJSONs"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::role::ENTITLEMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of granted roles.",
};
/// Role to be granted and where.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateEntitlementJSON {
    /// Bank at which the role holds; an empty text for roles that hold everywhere.
    pub bank_id: String,
    /// Name of the role, for example `CanGetCustomer`.
    pub role_name: String,
}
/// Table of [`CreateEntitlementJSON`].
pub static CREATE_ENTITLEMENT_JSON: schema::Schema = schema::Schema {
    name: Some("CreateEntitlementJSON"),
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
                    description: "Bank at which the role holds; an empty text for roles that hold everywhere.",
                },
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Role to be granted and where.",
};
/// A role that can be granted.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AvailableRoleJSON {
    /// Name of the role, for example `CanGetCustomer`.
    pub role: String,
    /// Whether the role is granted at a bank (true) or for the whole server (false).
    pub requires_bank_id: bool,
}
/// Table of [`AvailableRoleJSON`].
pub static AVAILABLE_ROLE_JSON: schema::Schema = schema::Schema {
    name: Some("AvailableRoleJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "role",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
                },
            },
            schema::Property {
                name: "requires_bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the role is granted at a bank (true) or for the whole server (false).",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A role that can be granted.",
};
/// List of the roles that exist.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AvailableRolesJSON {
    /// The roles, sorted by name.
    pub roles: Vec<super::role::AvailableRoleJSON>,
}
/// Table of [`AvailableRolesJSON`].
pub static AVAILABLE_ROLES_JSON: schema::Schema = schema::Schema {
    name: Some("AvailableRolesJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "roles",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::role::AVAILABLE_ROLE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The roles, sorted by name.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the roles that exist.",
};
/// Grant of a role with its holder.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementJsonV310 {
    /// Id of the grant of a role.
    pub entitlement_id: String,
    /// Name of the role, for example `CanGetCustomer`.
    pub role_name: String,
    /// Bank at which the role holds; an empty text for roles that hold everywhere.
    pub bank_id: String,
    /// Id of the user who has the role.
    pub user_id: String,
    /// Login name of the user who has the role.
    pub username: String,
}
/// Table of [`EntitlementJsonV310`].
pub static ENTITLEMENT_JSON_V310: schema::Schema = schema::Schema {
    name: Some("EntitlementJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "entitlement_id",
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
                    description: "Id of the grant of a role.",
                },
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
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
                    description: "Bank at which the role holds; an empty text for roles that hold everywhere.",
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
                    description: "Id of the user who has the role.",
                },
            },
            schema::Property {
                name: "username",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Login name of the user who has the role.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Grant of a role with its holder.",
};
/// List of granted roles with their holders.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementJSonsV310 {
    /// The entries; empty if there is none.
    pub list: Vec<super::role::EntitlementJsonV310>,
}
/// Table of [`EntitlementJSonsV310`].
pub static ENTITLEMENT_J_SONS_V310: schema::Schema = schema::Schema {
    name: Some("EntitlementJSonsV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::role::ENTITLEMENT_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of granted roles with their holders.",
};
/// Grant of a role with the id of its holder.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementJsonV400 {
    /// Id of the grant of a role.
    pub entitlement_id: String,
    /// Name of the role, for example `CanGetCustomer`.
    pub role_name: String,
    /// Bank at which the role holds; an empty text for roles that hold everywhere.
    pub bank_id: String,
    /// Id of the user who has the role.
    pub user_id: String,
}
/// Table of [`EntitlementJsonV400`].
pub static ENTITLEMENT_JSON_V400: schema::Schema = schema::Schema {
    name: Some("EntitlementJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "entitlement_id",
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
                    description: "Id of the grant of a role.",
                },
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role, for example `CanGetCustomer`.",
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
                    description: "Bank at which the role holds; an empty text for roles that hold everywhere.",
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
                    description: "Id of the user who has the role.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Grant of a role with the id of its holder.",
};
/// List of granted roles with the ids of their holders.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementsJsonV400 {
    /// The entries; empty if there is none.
    pub list: Vec<super::role::EntitlementJsonV400>,
}
/// Table of [`EntitlementsJsonV400`].
pub static ENTITLEMENTS_JSON_V400: schema::Schema = schema::Schema {
    name: Some("EntitlementsJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "list",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::role::ENTITLEMENT_JSON_V400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of granted roles with the ids of their holders.",
};
/// A user's request for a role.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementRequestJSON {
    /// Id of the request.
    pub entitlement_request_id: String,
    /// User who asks for the role, with the roles held now.
    pub user: super::user::UserJsonV200,
    /// Name of the role asked for.
    pub role_name: String,
    /// Bank at which the role is wanted; an empty text for roles that hold everywhere.
    pub bank_id: String,
    /// When the request was made.
    pub created: String,
}
/// Table of [`EntitlementRequestJSON`].
pub static ENTITLEMENT_REQUEST_JSON: schema::Schema = schema::Schema {
    name: Some("EntitlementRequestJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "entitlement_request_id",
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
                    description: "Id of the request.",
                },
            },
            schema::Property {
                name: "user",
                required: true,
                schema: &super::user::USER_JSON_V200,
            },
            schema::Property {
                name: "role_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Role),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the role asked for.",
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
                    description: "Bank at which the role is wanted; an empty text for roles that hold everywhere.",
                },
            },
            schema::Property {
                name: "created",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the request was made.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user's request for a role.",
};
/// List of requests for roles.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct EntitlementRequestsJSON {
    /// The entries; empty if there is none.
    pub entitlement_requests: Vec<super::role::EntitlementRequestJSON>,
}
/// Table of [`EntitlementRequestsJSON`].
pub static ENTITLEMENT_REQUESTS_JSON: schema::Schema = schema::Schema {
    name: Some("EntitlementRequestsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "entitlement_requests",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::role::ENTITLEMENT_REQUEST_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "The entries; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of requests for roles.",
};
/// User and the roles that this user shall get.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostCreateUserWithRolesJsonV400 {
    /// Login name, unique at its provider.
    pub username: String,
    /// Service that knows the user's password; for users registered here the address of this server.
    pub provider: String,
    /// Roles that the user gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<super::consent::CreateScopeJson>>,
}
/// Table of [`PostCreateUserWithRolesJsonV400`].
pub static POST_CREATE_USER_WITH_ROLES_JSON_V400: schema::Schema = schema::Schema {
    name: Some("PostCreateUserWithRolesJsonV400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "username",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Login name, unique at its provider.",
                },
            },
            schema::Property {
                name: "provider",
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
                    description: "Service that knows the user's password; for users registered here the address of this server.",
                },
            },
            schema::Property {
                name: "roles",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::consent::CREATE_SCOPE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Roles that the user gets.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "User and the roles that this user shall get.",
};
/// What `OBPv3.0.0-getEntitlementsForCurrentUser` answers.
pub type GetEntitlementsForCurrentUserV300Response = crate::answer::Ok<
    super::role::EntitlementJSONs,
>;
/// What `OBPv2.0.0-addEntitlement` answers.
pub type AddEntitlementV200Response = crate::answer::Created<
    super::role::EntitlementJSON,
>;
/// What `OBPv2.0.0-getEntitlements` answers.
pub type GetEntitlementsV200Response = crate::answer::Ok<super::role::EntitlementJSONs>;
/// What `OBPv4.0.0-getEntitlements` answers.
pub type GetEntitlementsV400Response = crate::answer::Ok<super::role::EntitlementJSONs>;
/// What `OBPv2.0.0-deleteEntitlement` answers.
pub type DeleteEntitlementV200Response = crate::answer::empty::NoContent;
/// What `OBPv2.1.0-getRoles` answers.
pub type GetRolesV210Response = crate::answer::Ok<super::role::AvailableRolesJSON>;
/// What `OBPv2.1.0-getEntitlementsByBankAndUser` answers.
pub type GetEntitlementsByBankAndUserV210Response = crate::answer::Ok<
    super::role::EntitlementJSONs,
>;
/// What `OBPv2.0.0-getAllEntitlements` answers.
pub type GetAllEntitlementsV200Response = crate::answer::Ok<
    super::role::EntitlementJSONs,
>;
/// What `OBPv3.1.0-getAllEntitlements` answers.
pub type GetAllEntitlementsV310Response = crate::answer::Ok<
    super::role::EntitlementJSonsV310,
>;
/// What `OBPv4.0.0-getEntitlementsForBank` answers.
pub type GetEntitlementsForBankV400Response = crate::answer::Ok<
    super::role::EntitlementsJsonV400,
>;
/// What `OBPv3.0.0-getAllEntitlementRequests` answers.
pub type GetAllEntitlementRequestsV300Response = crate::answer::Ok<
    super::role::EntitlementRequestsJSON,
>;
/// What `OBPv3.0.0-addEntitlementRequest` answers.
pub type AddEntitlementRequestV300Response = crate::answer::Created<
    super::role::EntitlementRequestJSON,
>;
/// What `OBPv3.0.0-getEntitlementRequestsForCurrentUser` answers.
pub type GetEntitlementRequestsForCurrentUserV300Response = crate::answer::Ok<
    super::role::EntitlementRequestsJSON,
>;
/// What `OBPv3.0.0-deleteEntitlementRequest` answers.
pub type DeleteEntitlementRequestV300Response = crate::answer::empty::Ok;
/// What `OBPv4.0.0-createUserWithRoles` answers.
pub type CreateUserWithRolesV400Response = crate::answer::Created<
    super::role::EntitlementsJsonV400,
>;
/// What `OBPv3.0.0-getEntitlementRequests` answers.
pub type GetEntitlementRequestsV300Response = crate::answer::Ok<
    super::role::EntitlementRequestsJSON,
>;
/// The operations of `role.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait RoleApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List my roles (`OBPv3.0.0-getEntitlementsForCurrentUser`).
    fn get_entitlements_for_current_user_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<
            GetEntitlementsForCurrentUserV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetEntitlementsForCurrentUserV300Response::Ok(call.example())) }
    }
    /// Grant a role to a user (`OBPv2.0.0-addEntitlement`).
    fn add_entitlement_v200(
        &self,
        call: crate::call::Call,
        user_id: String,
        body: crate::payload::Body<super::role::CreateEntitlementJSON>,
    ) -> impl Future<
        Output = Result<AddEntitlementV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddEntitlementV200Response::Created(call.example())) }
    }
    /// List a user's roles (v2.0.0) (`OBPv2.0.0-getEntitlements`).
    fn get_entitlements_v200(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetEntitlementsV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetEntitlementsV200Response::Ok(call.example())) }
    }
    /// List a user's roles (v4.0.0) (`OBPv4.0.0-getEntitlements`).
    fn get_entitlements_v400(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetEntitlementsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetEntitlementsV400Response::Ok(call.example())) }
    }
    /// Take a role away from a user (`OBPv2.0.0-deleteEntitlement`).
    fn delete_entitlement_v200(
        &self,
        call: crate::call::Call,
        user_id: String,
        entitlement_id: String,
    ) -> impl Future<
        Output = Result<DeleteEntitlementV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteEntitlementV200Response::NoContent) }
    }
    /// List all roles that exist (`OBPv2.1.0-getRoles`).
    fn get_roles_v210(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetRolesV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetRolesV210Response::Ok(call.example())) }
    }
    /// List a user's roles at a bank (`OBPv2.1.0-getEntitlementsByBankAndUser`).
    fn get_entitlements_by_bank_and_user_v210(
        &self,
        call: crate::call::Call,
        bank_id: String,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetEntitlementsByBankAndUserV210Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetEntitlementsByBankAndUserV210Response::Ok(call.example())) }
    }
    /// List all granted roles (v2.0.0) (`OBPv2.0.0-getAllEntitlements`).
    fn get_all_entitlements_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllEntitlementsV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllEntitlementsV200Response::Ok(call.example())) }
    }
    /// List all granted roles (v3.1.0) (`OBPv3.1.0-getAllEntitlements`).
    fn get_all_entitlements_v310(
        &self,
        call: crate::call::Call,
        role: Option<String>,
    ) -> impl Future<
        Output = Result<GetAllEntitlementsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllEntitlementsV310Response::Ok(call.example())) }
    }
    /// List the roles granted at a bank (`OBPv4.0.0-getEntitlementsForBank`).
    fn get_entitlements_for_bank_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetEntitlementsForBankV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetEntitlementsForBankV400Response::Ok(call.example())) }
    }
    /// List all requests for roles (`OBPv3.0.0-getAllEntitlementRequests`).
    fn get_all_entitlement_requests_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllEntitlementRequestsV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllEntitlementRequestsV300Response::Ok(call.example())) }
    }
    /// Ask for a role (`OBPv3.0.0-addEntitlementRequest`).
    fn add_entitlement_request_v300(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::consent::CreateScopeJson>,
    ) -> impl Future<
        Output = Result<AddEntitlementRequestV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddEntitlementRequestV300Response::Created(call.example())) }
    }
    /// List my requests for roles (`OBPv3.0.0-getEntitlementRequestsForCurrentUser`).
    fn get_entitlement_requests_for_current_user_v300(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<
            GetEntitlementRequestsForCurrentUserV300Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetEntitlementRequestsForCurrentUserV300Response::Ok(call.example()))
        }
    }
    /// Delete a request for a role (`OBPv3.0.0-deleteEntitlementRequest`).
    fn delete_entitlement_request_v300(
        &self,
        call: crate::call::Call,
        entitlement_request_id: String,
    ) -> impl Future<
        Output = Result<DeleteEntitlementRequestV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteEntitlementRequestV300Response::Ok) }
    }
    /// Create a DAuth user with roles (`OBPv4.0.0-createUserWithRoles`).
    fn create_user_with_roles_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::role::PostCreateUserWithRolesJsonV400>,
    ) -> impl Future<
        Output = Result<CreateUserWithRolesV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateUserWithRolesV400Response::Created(call.example())) }
    }
    /// List a user's requests for roles (`OBPv3.0.0-getEntitlementRequests`).
    fn get_entitlement_requests_v300(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetEntitlementRequestsV300Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetEntitlementRequestsV300Response::Ok(call.example())) }
    }
}
/// Binds a [`RoleApi`] to its routes.
#[derive(Debug)]
pub struct RoleRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: RoleApi> poem_openapi::OpenApi for RoleRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Role", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Role", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_ENTITLEMENTS_FOR_CURRENT_USER_V300,
                    |api, sent| routes::answer(
                        api.get_entitlements_for_current_user_v300(sent.call()),
                    ),
                ),
                (
                    &ADD_ENTITLEMENT_V200,
                    |api, sent| routes::answer(
                        api
                            .add_entitlement_v200(
                                sent.call(),
                                sent.path("USER_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ENTITLEMENTS_V200,
                    |api, sent| routes::answer(
                        api.get_entitlements_v200(sent.call(), sent.path("USER_ID")),
                    ),
                ),
                (
                    &GET_ENTITLEMENTS_V400,
                    |api, sent| routes::answer(
                        api.get_entitlements_v400(sent.call(), sent.path("USER_ID")),
                    ),
                ),
                (
                    &DELETE_ENTITLEMENT_V200,
                    |api, sent| routes::answer(
                        api
                            .delete_entitlement_v200(
                                sent.call(),
                                sent.path("USER_ID"),
                                sent.path("ENTITLEMENT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ROLES_V210,
                    |api, sent| routes::answer(api.get_roles_v210(sent.call())),
                ),
                (
                    &GET_ENTITLEMENTS_BY_BANK_AND_USER_V210,
                    |api, sent| routes::answer(
                        api
                            .get_entitlements_by_bank_and_user_v210(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ALL_ENTITLEMENTS_V200,
                    |api, sent| routes::answer(
                        api.get_all_entitlements_v200(sent.call()),
                    ),
                ),
                (
                    &GET_ALL_ENTITLEMENTS_V310,
                    |api, sent| routes::answer(
                        api.get_all_entitlements_v310(sent.call(), sent.query("role")),
                    ),
                ),
                (
                    &GET_ENTITLEMENTS_FOR_BANK_V400,
                    |api, sent| routes::answer(
                        api
                            .get_entitlements_for_bank_v400(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ALL_ENTITLEMENT_REQUESTS_V300,
                    |api, sent| routes::answer(
                        api.get_all_entitlement_requests_v300(sent.call()),
                    ),
                ),
                (
                    &ADD_ENTITLEMENT_REQUEST_V300,
                    |api, sent| routes::answer(
                        api.add_entitlement_request_v300(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ENTITLEMENT_REQUESTS_FOR_CURRENT_USER_V300,
                    |api, sent| routes::answer(
                        api.get_entitlement_requests_for_current_user_v300(sent.call()),
                    ),
                ),
                (
                    &DELETE_ENTITLEMENT_REQUEST_V300,
                    |api, sent| routes::answer(
                        api
                            .delete_entitlement_request_v300(
                                sent.call(),
                                sent.path("ENTITLEMENT_REQUEST_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_USER_WITH_ROLES_V400,
                    |api, sent| routes::answer(
                        api.create_user_with_roles_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_ENTITLEMENT_REQUESTS_V300,
                    |api, sent| routes::answer(
                        api
                            .get_entitlement_requests_v300(
                                sent.call(),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.0.0-getEntitlementsForCurrentUser`.
pub static GET_ENTITLEMENTS_FOR_CURRENT_USER_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getEntitlementsForCurrentUser",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/my/entitlements",
    template: "/my/entitlements",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List my roles",
    description: "Lists the roles granted to the calling user. Needs a login but no role. Prefixes below `v3.0.0` answer 404.\n\nRoles that hold for the whole server have an empty `bank_id`.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The granted roles, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-50200",
                summary: "The data could not be read or stored: the entry is not there, exists already, or a text is too long; a cause may follow after the arrow.",
                json: "{\"code\":400,\"message\":\"OBP-50200: Connector cannot return the data we requested.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-addEntitlement`.
pub static ADD_ENTITLEMENT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-addEntitlement",
    method: contract::Verb::POST,
    path: "/obp/v2.0.0/users/{USER_ID}/entitlements",
    template: "/users/{USER_ID}/entitlements",
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
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "Grant a role to a user",
    description: "Grants a role to a user, at one bank or for the whole server. Needs a login as super administrator, or\n`CanCreateEntitlementAtOneBank` at that bank, or `CanCreateEntitlementAtAnyBank`.\n\nRoles of a bank need its id in `bank_id`, system roles an empty text; the wrong choice is refused with\nOBP-30205 or OBP-30206. An unknown user or role name is reported before a missing right. Granting the same\nrole twice is 400.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateEntitlementAtOneBank",
                    at: contract::HeldAt::Body,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateEntitlementAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanCreateEntitlementAtOneBank",
                    at: contract::HeldAt::Body,
                },
            ],
            &[
                contract::Role {
                    name: "CanCreateEntitlementAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::User,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::RoleName,
        contract::Check::Roles,
        contract::Check::Bank,
        contract::Check::Store,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-20050: Current User is not a Super Admin!",
        "OBP-10001: Incorrect json format.",
        "OBP-10007: Incorrect Role name:",
        "OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.",
        "OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.",
        "OBP-30216: Entitlement already exists for the user.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        schema: &super::role::CREATE_ENTITLEMENT_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server accepts.",
                json: "{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanCreateBranch\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new grant with its id.",
        schema: Some(&super::role::ENTITLEMENT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}",
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
                summary: "The body is JSON, but a member is missing or has the wrong type (often a date that is not `yyyy-MM-ddTHH:mm:ssZ`); the message names the expected type. JSON that breaks off too early ends here as well.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateEntitlementJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10007",
                summary: "There is no role of that name; the message lists the names that exist.",
                json: "{\"code\":400,\"message\":\"OBP-10007: Incorrect Role name:CanGetCustomersX. Possible roles are CanAddKycCheck, CanAddKycDocument, CanAddKycMedia, CanAddKycStatus, CanAddSocialMediaHandle, CanCheckFundsAvailable, CanCreateAccount, CanCreateAccountAttributeAtOneBank, CanCreateAccountAttributeDefinitionAtOneBank, CanCreateAccountNotificationWebhookAtOneBank, CanCreateAnyTransactionRequest, CanCreateAtm, CanCreateAtmAtAnyBank, CanCreateAtmAttribute, CanCreateAtmAttributeAtAnyBank, CanCreateAuthenticationTypeValidation, CanCreateBank, CanCreateBankAttribute, CanCreateBankAttributeDefinitionAtOneBank, CanCreateBankLevelDynamicEndpoint, CanCreateBankLevelDynamicEntity, CanCreateBankLevelDynamicMessageDoc, CanCreateBankLevelDynamicResourceDoc, CanCreateBankLevelEndpointMapping, CanCreateBankLevelEndpointTag, CanCreateBranch, CanCreateBranchAtAnyBank, CanCreateCardAttributeDefinitionAtOneBank, CanCreateCardsForBank, CanCreateConnectorMethod, CanCreateConsumer, CanCreateCounterparty, CanCreateCounterpartyAtAnyBank, CanCreateCustomer, CanCreateCustomerAccountLink, CanCreateCustomerAddress, CanCreateCustomerAtAnyBank, CanCreateCustomerAttributeAtAnyBank, CanCreateCustomerAttributeAtOneBank, CanCreateCustomerAttributeDefinitionAtOneBank, CanCreateCustomerMessage, CanCreateDirectDebitAtOneBank, CanCreateDynamicEndpoint, CanCreateDynamicMessageDoc, CanCreateDynamicResourceDoc, CanCreateEndpointMapping, CanCreateEntitlementAtAnyBank, CanCreateEntitlementAtOneBank, CanCreateFxRate, CanCreateFxRateAtAnyBank, CanCreateHistoricalTransaction, CanCreateHistoricalTransactionAtBank, CanCreateJsonSchemaValidation, CanCreateMethodRouting, CanCreateProduct, CanCreateProductAtAnyBank, CanCreateProductAttribute, CanCreateProductAttributeDefinitionAtOneBank, CanCreateProductFee, CanCreateResetPasswordUrl, CanCreateSandbox, CanCreateScopeAtAnyBank, CanCreateScopeAtOneBank, CanCreateSettlementAccountAtOneBank, CanCreateStandingOrderAtOneBank, CanCreateSystemAccountNotificationWebhook, CanCreateSystemLevelDynamicEntity, CanCreateSystemLevelEndpointTag, CanCreateSystemView, CanCreateTaxResidence, CanCreateTransactionAttributeAtOneBank, CanCreateTransactionAttributeDefinitionAtOneBank, CanCreateTransactionRequestAttributeAtOneBank, CanCreateTransactionRequestAttributeDefinitionAtOneBank, CanCreateTransactionType, CanCreateUserAuthContext, CanCreateUserAuthContextUpdate, CanCreateUserCustomerLink, CanCreateUserCustomerLinkAtAnyBank, CanCreateUserInvitation, CanCreateWebUiProps, CanCreateWebhook, CanDeleteAccountAttributeDefinitionAtOneBank, CanDeleteAccountCascade, CanDeleteAtm, CanDeleteAtmAtAnyBank, CanDeleteAtmAttribute, CanDeleteAtmAttributeAtAnyBank, CanDeleteAuthenticationValidation, CanDeleteBankAttribute, CanDeleteBankCascade, CanDeleteBankLevelDynamicEndpoint, CanDeleteBankLevelDynamicEntity, CanDeleteBankLevelDynamicMessageDoc, CanDeleteBankLevelDynamicResourceDoc, CanDeleteBankLevelEndpointMapping, CanDeleteBankLevelEndpointTag, CanDeleteBranch, CanDeleteBranchAtAnyBank, CanDeleteCardAttributeDefinitionAtOneBank, CanDeleteCardsForBank, CanDeleteCounterparty, CanDeleteCounterpartyAtAnyBank, CanDeleteCustomerAccountLink, CanDeleteCustomerAddress, CanDeleteCustomerAttributeAtAnyBank, CanDeleteCustomerAttributeAtOneBank, CanDeleteCustomerAttributeDefinitionAtOneBank, CanDeleteCustomerCascade, CanDeleteDynamicEndpoint, CanDeleteDynamicMessageDoc, CanDeleteDynamicResourceDoc, CanDeleteEndpointMapping, CanDeleteEntitlementAtAnyBank, CanDeleteEntitlementAtOneBank, CanDeleteEntitlementRequestsAtAnyBank, CanDeleteJsonSchemaValidation, CanDeleteMethodRouting, CanDeleteProductAttribute, CanDeleteProductAttributeDefinitionAtOneBank, CanDeleteProductCascade, CanDeleteProductFee, CanDeleteScopeAtAnyBank, CanDeleteSystemLevelDynamicEntity, CanDeleteSystemLevelEndpointTag, CanDeleteSystemView, CanDeleteTaxResidence, CanDeleteTransactionAttributeDefinitionAtOneBank, CanDeleteTransactionCascade, CanDeleteTransactionRequestAttributeDefinitionAtOneBank, CanDeleteUser, CanDeleteUserAuthContext, CanDeleteUserCustomerLink, CanDeleteUserCustomerLinkAtAnyBank, CanDeleteWebUiProps, CanDisableConsumers, CanEnableConsumers, CanGetAccountApplications, CanGetAccountAttributeDefinitionAtOneBank, CanGetAccountsMinimalForCustomerAtAnyBank, CanGetAdapterInfo, CanGetAdapterInfoAtOneBank, CanGetAllApiCollections, CanGetAllBankLevelDynamicResourceDocs, CanGetAllBankLevelEndpointMappings, CanGetAllConnectorMethods, CanGetAllDynamicMessageDocs, CanGetAllDynamicResourceDocs, CanGetAllEndpointMappings, CanGetAnyKycChecks, CanGetAnyKycDocuments, CanGetAnyKycMedia, CanGetAnyKycStatuses, CanGetAnyUser, CanGetApiCollectionsForUser, CanGetAtmAttribute, CanGetAtmAttributeAtAnyBank, CanGetAuthenticationTypeValidation, CanGetBankAttribute, CanGetBankLevelDynamicEndpoint, CanGetBankLevelDynamicEndpoints, CanGetBankLevelDynamicEntities, CanGetBankLevelDynamicMessageDoc, CanGetBankLevelDynamicResourceDoc, CanGetBankLevelEndpointMapping, CanGetBankLevelEndpointTag, CanGetCallContext, CanGetCardAttributeDefinitionAtOneBank, CanGetCardsForBank, CanGetConfig, CanGetConnectorEndpoint, CanGetConnectorMethod, CanGetConnectorMetrics, CanGetConsumers, CanGetCorrelatedUsersInfo, CanGetCorrelatedUsersInfoAtAnyBank, CanGetCounterparties, CanGetCounterpartiesAtAnyBank, CanGetCounterparty, CanGetCounterpartyAtAnyBank, CanGetCustomer, CanGetCustomerAccountLink, CanGetCustomerAccountLinks, CanGetCustomerAddress, CanGetCustomerAttributeAtAnyBank, CanGetCustomerAttributeAtOneBank, CanGetCustomerAttributeDefinitionAtOneBank, CanGetCustomerAttributesAtAnyBank, CanGetCustomerAttributesAtOneBank, CanGetCustomerMessages, CanGetCustomerOverview, CanGetCustomerOverviewFlat, CanGetCustomers, CanGetCustomersAtAnyBank, CanGetCustomersMinimal, CanGetCustomersMinimalAtAnyBank, CanGetDatabaseInfo, CanGetDoubleEntryTransactionAtAnyBank, CanGetDoubleEntryTransactionAtOneBank, CanGetDynamicEndpoint, CanGetDynamicEndpoints, CanGetDynamicMessageDoc, CanGetDynamicResourceDoc, CanGetEndpointMapping, CanGetEntitlementRequestsAtAnyBank, CanGetEntitlementsForAnyBank, CanGetEntitlementsForAnyUserAtAnyBank, CanGetEntitlementsForAnyUserAtOneBank, CanGetEntitlementsForOneBank, CanGetJsonSchemaValidation, CanGetMethodRoutings, CanGetMetricsAtOneBank, CanGetProductAttribute, CanGetProductAttributeDefinitionAtOneBank, CanGetProductFee, CanGetSettlementAccountAtOneBank, CanGetSocialMediaHandles, CanGetSystemIntegrity, CanGetSystemLevelDynamicEntities, CanGetSystemLevelEndpointTag, CanGetSystemView, CanGetTaxResidence, CanGetTransactionAttributeAtOneBank, CanGetTransactionAttributeDefinitionAtOneBank, CanGetTransactionAttributesAtOneBank, CanGetTransactionRequestAttributeAtOneBank, CanGetTransactionRequestAttributeDefinitionAtOneBank, CanGetTransactionRequestAttributesAtOneBank, CanGetUserAuthContext, CanGetUserCustomerLink, CanGetUserCustomerLinkAtAnyBank, CanGetUserInvitation, CanGetUsersWithAttributes, CanGetWebUiProps, CanGetWebhooks, CanLockUser, CanMaintainProductCollection, CanReadAggregateMetrics, CanReadCallLimits, CanReadDynamicResourceDocsAtOneBank, CanReadFx, CanReadGlossary, CanReadMetrics, CanReadResourceDoc, CanReadStaticResourceDoc, CanReadUserLockedStatus, CanRefreshUser, CanRevokeConsentAtBank, CanSearchMetrics, CanSearchWarehouse, CanSearchWarehouseStatistics, CanSetCallLimits, CanUnlockUser, CanUpdateAccount, CanUpdateAccountApplications, CanUpdateAccountAttribute, CanUpdateAtm, CanUpdateAtmAtAnyBank, CanUpdateAtmAttribute, CanUpdateAtmAttributeAtAnyBank, CanUpdateAuthenticationTypeValidation, CanUpdateBankAttribute, CanUpdateBankLevelDynamicEndpoint, CanUpdateBankLevelDynamicEntity, CanUpdateBankLevelDynamicResourceDoc, CanUpdateBankLevelEndpointMapping, CanUpdateBankLevelEndpointTag, CanUpdateBranch, CanUpdateCardsForBank, CanUpdateConnectorMethod, CanUpdateConsumerRedirectUrl, CanUpdateCustomerAccountLink, CanUpdateCustomerAttributeAtAnyBank, CanUpdateCustomerAttributeAtOneBank, CanUpdateCustomerBranch, CanUpdateCustomerCreditLimit, CanUpdateCustomerCreditRatingAndSource, CanUpdateCustomerCreditRatingAndSourceAtAnyBank, CanUpdateCustomerData, CanUpdateCustomerEmail, CanUpdateCustomerIdentity, CanUpdateCustomerMobilePhoneNumber, CanUpdateCustomerNumber, CanUpdateDynamicEndpoint, CanUpdateDynamicMessageDoc, CanUpdateDynamicResourceDoc, CanUpdateEndpointMapping, CanUpdateJsonSchemaValidation, CanUpdateMethodRouting, CanUpdateProductAttribute, CanUpdateProductFee, CanUpdateSystemLevelDynamicEntity, CanUpdateSystemLevelEndpointTag, CanUpdateSystemView, CanUpdateTransactionAttributeAtOneBank, CanUpdateTransactionRequestAttributeAtOneBank, CanUpdateWebhook, CanUseAccountFirehose, CanUseAccountFirehoseAtAnyBank, CanUseCustomerFirehoseAtAnyBank\"}",
                slots: &[
                    contract::Slot {
                        start: 54usize,
                        end: 70usize,
                        part: "body.role_name",
                    },
                    contract::Slot {
                        start: 91usize,
                        end: 8694usize,
                        part: "value",
                    },
                ],
                check: Some(contract::Check::RoleName),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30205",
                summary: "This role is granted at a bank; send the id of an existing bank as `bank_id`.",
                json: "{\"code\":400,\"message\":\"OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.\"}",
                slots: &[],
                check: Some(contract::Check::RoleName),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30206",
                summary: "This role holds for the whole server; send an empty text as `bank_id`.",
                json: "{\"code\":400,\"message\":\"OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.\"}",
                slots: &[],
                check: Some(contract::Check::RoleName),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30001",
                summary: "There is no bank with this id; take an `id` from the list of banks.",
                json: "{\"code\":400,\"message\":\"OBP-30001: Bank not found. Please specify a valid value for BANK_ID.\"}",
                slots: &[],
                check: Some(contract::Check::Bank),
                from: Some("documented"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30216",
                summary: "The user already has this role there; nothing has to be done.",
                json: "{\"code\":400,\"message\":\"OBP-30216: Entitlement already exists for the user.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20050",
                summary: "Only a super administrator, or a user with a role for granting roles, may grant roles; the message names the roles that would do.",
                json: "{\"code\":403,\"message\":\"OBP-20050: Current User is not a Super Admin! orOBP-20006: User is missing one or more roles: CanCreateEntitlementAtOneBank BankId(gh.29.uk). orOBP-20006: User is missing one or more roles: CanCreateEntitlementAtAnyBank\"}",
                slots: &[
                    contract::Slot {
                        start: 154usize,
                        end: 162usize,
                        part: "body.bank_id",
                    },
                ],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_403_OBP_20006,
        &super::shared::ERROR_404_OBP_20005_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getEntitlements`.
pub static GET_ENTITLEMENTS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getEntitlements",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/users/{USER_ID}/entitlements",
    template: "/users/{USER_ID}/entitlements",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0"],
    introduced: "v2.0.0",
    tags: &["Role", "Entitlement", "User"],
    summary: "List a user's roles (v2.0.0)",
    description: "Lists the roles granted to a user. Needs a login and the system role `CanGetEntitlementsForAnyUserAtAnyBank`,\neven for one's own roles; `/my/entitlements` needs none. The prefixes `v2.0.0` to `v3.1.0` lead here.\n\nIt is not checked that the user exists: an unknown id is answered with an empty list. For a super\nadministrator the list ends with an entry `SuperAdmin` that has no id.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
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
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        description: "The roles of the user, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_403_OBP_20006_21,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// `OBPv4.0.0-getEntitlements`.
pub static GET_ENTITLEMENTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getEntitlements",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/{USER_ID}/entitlements",
    template: "/users/{USER_ID}/entitlements",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List a user's roles (v4.0.0)",
    description: "Lists the roles granted to a user. Needs a login and the system role `CanGetEntitlementsForAnyUserAtAnyBank`,\neven for one's own roles; `/my/entitlements` needs none. The prefixes `v4.0.0` and later lead here.\n\nIt is not checked that the user exists: an unknown id is answered with an empty list. The documentation shows\nthe member `user_id`, but the server does not send it.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
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
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        description: "The roles of the user, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"list\":[{\"entitlement_id\":\"\",\"role_name\":\"\",\"bank_id\":\"gh.29.uk\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}]}",
                slots: &[
                    contract::Slot {
                        start: 77usize,
                        end: 113usize,
                        part: "USER_ID",
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
        &super::shared::ERROR_403_OBP_20006_21,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-deleteEntitlement`.
pub static DELETE_ENTITLEMENT_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-deleteEntitlement",
    method: contract::Verb::DELETE,
    path: "/obp/v2.0.0/users/{USER_ID}/entitlement/{ENTITLEMENT_ID}",
    template: "/users/{USER_ID}/entitlement/{ENTITLEMENT_ID}",
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
    tags: &["Role", "User", "Entitlement", "New-Style"],
    summary: "Take a role away from a user",
    description: "Revokes one granted role, named by its `entitlement_id`. Needs a login and the system role\n`CanDeleteEntitlementAtAnyBank`; the documentation speaks of super administrators instead.\n\nThe id is looked up first (404), then it is checked that the grant belongs to `USER_ID` (400). The answer is\n204 without a body. Doing it twice is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteEntitlementAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Store,
        contract::Check::User,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30212: EntitlementId not found",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
            name: "ENTITLEMENT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("6fb17583-1e49-4435-bb74-a14fe0996723"),
            description: "Id of the grant of a role (`entitlement_id`), as lists of roles show it.",
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
        description: "The role is taken away; there is no body.",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30213",
                summary: "The grant exists, but for another user; name the user it was given to.",
                json: "{\"code\":400,\"message\":\"OBP-30213: USER_ID does not have the ENTITLEMENT_ID.\"}",
                slots: &[],
                check: Some(contract::Check::User),
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteEntitlementAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30212",
                summary: "No grant has this id; use the `entitlement_id` from a list of roles.",
                json: "{\"code\":404,\"message\":\"OBP-30212: EntitlementId not found\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("recorded"),
            },
        },
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-30219",
                summary: "The grant could not be deleted, for instance because somebody else has just done so.",
                json: "{\"code\":404,\"message\":\"OBP-30219: EntitlementId cannot be deleted.\"}",
                slots: &[],
                check: Some(contract::Check::Store),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.1.0-getRoles`.
pub static GET_ROLES_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getRoles",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/roles",
    template: "/roles",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Role", "New-Style"],
    summary: "List all roles that exist",
    description: "Lists the names of all roles that this server knows, in alphabetical order, each with whether it is granted at\na bank. Needs a login but no role.\n\nWhere `requires_bank_id` is true a grant needs the id of a bank, else an empty `bank_id`. Roles of dynamic\nentities, which an operator added at run time, are listed too.",
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
        description: "All roles, sorted by name.",
        schema: Some(&super::role::AVAILABLE_ROLES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"roles\":[{\"role\":\"CanCreateBranch\",\"requires_bank_id\":true}]}",
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
/// `OBPv2.1.0-getEntitlementsByBankAndUser`.
pub static GET_ENTITLEMENTS_BY_BANK_AND_USER_V210: contract::Operation = contract::Operation {
    id: "OBPv2.1.0-getEntitlementsByBankAndUser",
    method: contract::Verb::GET,
    path: "/obp/v2.1.0/banks/{BANK_ID}/users/{USER_ID}/entitlements",
    template: "/banks/{BANK_ID}/users/{USER_ID}/entitlements",
    aliases: &[],
    prefixes: &["v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v2.1.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List a user's roles at a bank",
    description: "Lists the roles that a user has at one bank; roles that hold for the whole server are left out. Needs a login\nand `CanGetEntitlementsForAnyUserAtOneBank` at that bank, or the system role\n`CanGetEntitlementsForAnyUserAtAnyBank`.\n\nAn unknown bank or user is reported before a missing role, so both must exist.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::User,
        contract::Check::Roles,
    ],
    documented_errors: &[
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
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        description: "The roles of the user at the bank, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 117usize,
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetEntitlementsForAnyUserAtOneBank or CanGetEntitlementsForAnyUserAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_20005_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv2.0.0-getAllEntitlements`.
pub static GET_ALL_ENTITLEMENTS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getAllEntitlements",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/entitlements",
    template: "/entitlements",
    aliases: &[],
    prefixes: &["v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0"],
    introduced: "v2.0.0",
    tags: &["Role", "Entitlement", "New-Style"],
    summary: "List all granted roles (v2.0.0)",
    description: "Lists the granted roles of all users, without telling whose they are. Needs a login and the system role\n`CanGetEntitlementsForAnyUserAtAnyBank`, which the documentation does not mention. The prefixes `v2.0.0` to\n`v3.0.0` lead here.\n\nThere is no paging and no filter; query parameters are ignored.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "All granted roles.",
        schema: Some(&super::role::ENTITLEMENT_JSO_NS),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}",
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
        &super::shared::ERROR_403_OBP_20006_21,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getAllEntitlements`.
pub static GET_ALL_ENTITLEMENTS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getAllEntitlements",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/entitlements",
    template: "/entitlements",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Role", "Entitlement", "New-Style"],
    summary: "List all granted roles (v3.1.0)",
    description: "Lists the granted roles of all users with the id and login name of each holder; the documentation leaves out\nthose two. Needs a login and the system role `CanGetEntitlementsForAnyUserAtAnyBank`, which the documentation\ndoes not mention. The prefixes `v3.1.0` and later lead here.\n\n`role` narrows the list to one role. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyUserAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "role",
            location: contract::Location::Query,
            required: false,
            free: false,
            example: Some("CanGetCustomer"),
            description: "Only grants of this role. Upper and lower case matter; an unknown name gives an empty list, an empty value counts as left out.",
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
        description: "All granted roles with their holders.",
        schema: Some(&super::role::ENTITLEMENT_J_SONS_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"username\":\"felixsmith\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}",
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
        &super::shared::ERROR_403_OBP_20006_21,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getEntitlementsForBank`.
pub static GET_ENTITLEMENTS_FOR_BANK_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getEntitlementsForBank",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/entitlements",
    template: "/banks/{BANK_ID}/entitlements",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List the roles granted at a bank",
    description: "Lists all roles granted at one bank, with the id of each holder. Needs a login and\n`CanGetEntitlementsForOneBank` at that bank, or the system role `CanGetEntitlementsForAnyBank`.\n\nIt is not checked that the bank exists: with the system role an unknown id gives an empty list. There is no\npaging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementsForOneBank",
                    at: contract::HeldAt::Bank,
                },
            ],
            &[
                contract::Role {
                    name: "CanGetEntitlementsForAnyBank",
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
        description: "The roles granted at the bank, possibly none.",
        schema: Some(&super::role::ENTITLEMENTS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}]}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 117usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
                json: "{\"list\":[{\"entitlement_id\":\"\",\"role_name\":\"\",\"bank_id\":\"gh.29.uk\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}]}",
                slots: &[
                    contract::Slot {
                        start: 56usize,
                        end: 64usize,
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
                summary: "The user lacks a role; the message names the role and the bank, so have it granted there.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetEntitlementsForOneBank or CanGetEntitlementsForAnyBank for BankId(gh.29.uk).\"}",
                slots: &[
                    contract::Slot {
                        start: 141usize,
                        end: 149usize,
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
/// `OBPv3.0.0-getAllEntitlementRequests`.
pub static GET_ALL_ENTITLEMENT_REQUESTS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getAllEntitlementRequests",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/entitlement-requests",
    template: "/entitlement-requests",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List all requests for roles",
    description: "Lists the requests for roles that users have made and nobody has removed, each with the user and the roles\nthat user has. Needs a login and the system role `CanGetEntitlementRequestsAtAnyBank`.\n\nA request stays in the list after the role was granted, until it is deleted. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementRequestsAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementRequestsAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The requests, oldest first, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_REQUESTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"entitlement_requests\":[{\"entitlement_request_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}},\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\",\"created\":\"2017-09-18T22:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 219usize,
                        end: 240usize,
                        part: "hostname",
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
        &super::shared::ERROR_400_OBP_50200_3,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetEntitlementRequestsAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-addEntitlementRequest`.
pub static ADD_ENTITLEMENT_REQUEST_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-addEntitlementRequest",
    method: contract::Verb::POST,
    path: "/obp/v3.0.0/entitlement-requests",
    template: "/entitlement-requests",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "Ask for a role",
    description: "Records that the calling user would like to have a role; an administrator can then grant it. Needs a\nlogin but no role. The prefixes `v3.0.0` to `v5.1.0` lead here.\n\nRoles of a bank need its id in `bank_id`, system roles an empty text; the wrong choice is refused with\nOBP-30205 or OBP-30206. An unknown role is 400, and its message lists all roles. Asking twice for the\nsame role is 400 with OBP-30214, an unknown bank 404.",
    style: contract::Style::New,
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
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-10007: Incorrect Role name:",
        "OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.",
        "OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.",
        "OBP-30214: Entitlement Request already exists for the user.",
        "OBP-30217: Entitlement Request cannot be added.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::consent::CREATE_SCOPE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanCreateBranch\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new request with the asking user.",
        schema: Some(&super::role::ENTITLEMENT_REQUEST_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"entitlement_request_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}},\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\",\"created\":\"1100-01-01T00:00:00Z\"}",
                slots: &[
                    contract::Slot {
                        start: 189usize,
                        end: 210usize,
                        part: "hostname",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateEntitlementRequestJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_10007,
        &super::shared::ERROR_400_OBP_30205,
        &super::shared::ERROR_400_OBP_30206,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30214",
                summary: "You asked for this role already; wait until the request is decided.",
                json: "{\"code\":400,\"message\":\"OBP-30214: Entitlement Request already exists for the user.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30217",
                summary: "The request for the role could not be stored; check role and bank, then try again.",
                json: "{\"code\":400,\"message\":\"OBP-30217: Entitlement Request cannot be added.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_20005_5,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getEntitlementRequestsForCurrentUser`.
pub static GET_ENTITLEMENT_REQUESTS_FOR_CURRENT_USER_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getEntitlementRequestsForCurrentUser",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/my/entitlement-requests",
    template: "/my/entitlement-requests",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List my requests for roles",
    description: "Lists the requests for roles that the calling user has made. Needs a login but no role. Each entry repeats the\nuser with the roles held at present.\n\nA request stays in the list after the role was granted, until it is deleted.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The requests of the caller, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_REQUESTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"entitlement_requests\":[{\"entitlement_request_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"felixsmith\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}},\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\",\"created\":\"2017-09-18T22:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 219usize,
                        end: 240usize,
                        part: "hostname",
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
        &super::shared::ERROR_400_OBP_50200_3,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-deleteEntitlementRequest`.
pub static DELETE_ENTITLEMENT_REQUEST_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-deleteEntitlementRequest",
    method: contract::Verb::DELETE,
    path: "/obp/v3.0.0/entitlement-requests/{ENTITLEMENT_REQUEST_ID}",
    template: "/entitlement-requests/{ENTITLEMENT_REQUEST_ID}",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "Delete a request for a role",
    description: "Deletes a request for a role, for example after granting or refusing it. Needs a login and the system\nrole `CanDeleteEntitlementRequestsAtAnyBank`; users cannot withdraw their own requests. The prefixes\n`v3.0.0` to `v5.1.0` lead here.\n\nAn unknown id is 400 with OBP-50200, not 404. The answer is 200 with a body, not 204.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteEntitlementRequestsAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanDeleteEntitlementRequestsAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "ENTITLEMENT_REQUEST_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("6fb17583-1e49-4435-bb74-a14fe0996723"),
            description: "Id of the request for a role (`entitlement_request_id`).",
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
        description: "Whether it was deleted, as a bare `true` or `false`.",
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
        &super::shared::ERROR_400_OBP_50200,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanDeleteEntitlementRequestsAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createUserWithRoles`.
pub static CREATE_USER_WITH_ROLES_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createUserWithRoles",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/user-entitlements",
    template: "/user-entitlements",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style", "DAuth"],
    summary: "Create a DAuth user with roles",
    description: "Creates the user of an external identity (DAuth) where it does not exist yet, and grants it roles. Needs\na login; who has `CanCreateEntitlementAtAnyBank` may grant any role, others only roles they hold\nthemselves at the same bank. The prefixes `v4.0.0` to `v5.1.0` lead here.\n\n`provider` must start with `dauth.`. Each role names its bank, or an empty text for system roles. With\n`CanCreateEntitlementAtAnyBank` a role the user already has is refused, and then none is granted. A user\nis created even when the roles are then refused with OBP-30220, which is 400, not 403.",
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
        "OBP-10007: Incorrect Role name:",
        "OBP-30205: This entitlement is a Bank Role. Please set bank_id to a valid bank id.",
        "OBP-30206: This entitlement is a System Role. Please set bank_id to empty string.",
        "OBP-30216: Entitlement already exists for the user.",
        "OBP-20103: Invalid DAuth User Provider.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::role::POST_CREATE_USER_WITH_ROLES_JSON_V400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"username\":\"felixsmith\",\"provider\":\"dauth.ETHEREUM\",\"roles\":[{\"bank_id\":\"gh.29.uk\",\"role_name\":\"CanCreateBranch\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The roles that were granted.",
        schema: Some(&super::role::ENTITLEMENTS_JSON_V400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"list\":[{\"entitlement_id\":\"\",\"role_name\":\"\",\"bank_id\":\"gh.29.uk\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"}]}",
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostCreateUserWithRolesJsonV400 \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30220",
                summary: "You can only grant roles that you hold yourself; the message names those that you lack.",
                json: "{\"code\":400,\"message\":\"OBP-30220: Entitlement cannot be granted. user_id(c899ca8f-0ed3-46ba-9108-b2b0ce65d123). The login user does not have the following roles: (CanCreateBranch,gh.29.uk)\"}",
                slots: &[],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_10007,
        &super::shared::ERROR_400_OBP_30205,
        &super::shared::ERROR_400_OBP_30206,
        &super::shared::ERROR_400_OBP_30216,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-20103",
                summary: "The provider of the new user must start with `dauth.`; correct `provider`.",
                json: "{\"code\":400,\"message\":\"OBP-20103: Invalid DAuth User Provider.\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.0.0-getEntitlementRequests`.
pub static GET_ENTITLEMENT_REQUESTS_V300: contract::Operation = contract::Operation {
    id: "OBPv3.0.0-getEntitlementRequests",
    method: contract::Verb::GET,
    path: "/obp/v3.0.0/users/{USER_ID}/entitlement-requests",
    template: "/users/{USER_ID}/entitlement-requests",
    aliases: &[],
    prefixes: &["v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.0.0",
    tags: &["Role", "Entitlement", "User", "New-Style"],
    summary: "List a user's requests for roles",
    description: "Lists the roles that a user has asked for. Needs a login and the system role\n`CanGetEntitlementRequestsAtAnyBank`. The prefixes `v3.0.0` to `v5.1.0` lead here.\n\nIt is not checked that the user exists: an unknown id is answered with an empty list. There is no\npaging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementRequestsAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetEntitlementRequestsAtAnyBank",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50200: Connector cannot return the data we requested.",
        "OBP-50000: Unknown Error.",
        "OBP-20006: User is missing one or more roles: ",
    ],
    parameters: &[
        contract::Parameter {
            name: "USER_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1"),
            description: "Id of the user (`user_id`, a UUID), not the login name.",
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
        description: "The requests of the user, possibly none.",
        schema: Some(&super::role::ENTITLEMENT_REQUESTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"entitlement_requests\":[{\"entitlement_request_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\",\"entitlements\":{\"list\":[{\"entitlement_id\":\"6fb17583-1e49-4435-bb74-a14fe0996723\",\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\"}]}},\"role_name\":\"CanQueryOtherUser\",\"bank_id\":\"gh.29.uk\",\"created\":\"1100-01-01T00:00:00Z\"}]}",
                slots: &[
                    contract::Slot {
                        start: 109usize,
                        end: 145usize,
                        part: "USER_ID",
                    },
                    contract::Slot {
                        start: 214usize,
                        end: 235usize,
                        part: "hostname",
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
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetEntitlementRequestsAtAnyBank\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `role.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_ENTITLEMENTS_FOR_CURRENT_USER_V300,
    &ADD_ENTITLEMENT_V200,
    &GET_ENTITLEMENTS_V200,
    &GET_ENTITLEMENTS_V400,
    &DELETE_ENTITLEMENT_V200,
    &GET_ROLES_V210,
    &GET_ENTITLEMENTS_BY_BANK_AND_USER_V210,
    &GET_ALL_ENTITLEMENTS_V200,
    &GET_ALL_ENTITLEMENTS_V310,
    &GET_ENTITLEMENTS_FOR_BANK_V400,
    &GET_ALL_ENTITLEMENT_REQUESTS_V300,
    &ADD_ENTITLEMENT_REQUEST_V300,
    &GET_ENTITLEMENT_REQUESTS_FOR_CURRENT_USER_V300,
    &DELETE_ENTITLEMENT_REQUEST_V300,
    &CREATE_USER_WITH_ROLES_V400,
    &GET_ENTITLEMENT_REQUESTS_V300,
];
