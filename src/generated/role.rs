//! Generated from openapi/role.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
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
impl contract::Described for EntitlementJSON {
    const SCHEMA: &'static schema::Schema = &ENTITLEMENT_JSON;
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
impl contract::Described for EntitlementJSONs {
    const SCHEMA: &'static schema::Schema = &ENTITLEMENT_JSO_NS;
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
impl contract::Described for CreateEntitlementJSON {
    const SCHEMA: &'static schema::Schema = &CREATE_ENTITLEMENT_JSON;
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
/// What `OBPv3.0.0-getEntitlementsForCurrentUser` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetEntitlementsForCurrentUserV300Response {
    /// The granted roles, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::role::EntitlementJSONs>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv2.0.0-addEntitlement` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddEntitlementV200Response {
    /// The new grant with its id.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::role::EntitlementJSON>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// No login was sent or it is not accepted.
    #[oai(status = 401u16)]
    Unauthorized(crate::payload::Payload<super::shared::Error>),
    /// Logged in, but without the role needed; the message names it.
    #[oai(status = 403u16)]
    Forbidden(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
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
}
/// Binds a [`RoleApi`] to its routes.
#[derive(Debug)]
pub struct RoleRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: RoleApi> RoleRoutes<A> {
    /// List my roles
    ///
    /// Lists the roles granted to the calling user. Needs a login but no role. Prefixes below `v3.0.0` answer 404.
    ///
    /// Roles that hold for the whole server have an empty `bank_id`.
    #[oai(
        path = "/obp/v3.0.0/my/entitlements",
        method = "get",
        operation_id = "OBPv3.0.0-getEntitlementsForCurrentUser",
        tag = "super::Tag::Role"
    )]
    async fn get_entitlements_for_current_user_v300(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<GetEntitlementsForCurrentUserV300Response> {
        self.0
            .get_entitlements_for_current_user_v300(call)
            .await
            .map_err(poem::Error::from)
    }
    /// Grant a role to a user
    ///
    /// Grants a role to a user, at one bank or for the whole server. Needs a login as super administrator, or
    /// `CanCreateEntitlementAtOneBank` at that bank, or `CanCreateEntitlementAtAnyBank`.
    ///
    /// Roles of a bank need its id in `bank_id`, system roles an empty text; the wrong choice is refused with
    /// OBP-30205 or OBP-30206. An unknown user or role name is reported before a missing right. Granting the same
    /// role twice is 400.
    #[oai(
        path = "/obp/v2.0.0/users/:USER_ID/entitlements",
        method = "post",
        operation_id = "OBPv2.0.0-addEntitlement",
        tag = "super::Tag::Role"
    )]
    async fn add_entitlement_v200(
        &self,
        call: crate::call::Call,
        /// Id of the user (`user_id`, a UUID), not the login name.
        #[oai(name = "USER_ID")]
        user_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::role::CreateEntitlementJSON>,
    ) -> poem::Result<AddEntitlementV200Response> {
        self.0
            .add_entitlement_v200(call, user_id.0, body)
            .await
            .map_err(poem::Error::from)
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
        contract::Check::Login,
        contract::Check::User,
        contract::Check::Json,
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
        &contract::NamedError {
            status: 404u16,
            example: contract::Example {
                name: "OBP-20005",
                summary: "There is no user with this id; use the `user_id` of an existing user.",
                json: "{\"code\":404,\"message\":\"OBP-20005: User not found. Please specify a valid value for USER_ID. Current USER_ID(9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1)\"}",
                slots: &[
                    contract::Slot {
                        start: 108usize,
                        end: 144usize,
                        part: "USER_ID",
                    },
                ],
                check: Some(contract::Check::User),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `role.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_ENTITLEMENTS_FOR_CURRENT_USER_V300,
    &ADD_ENTITLEMENT_V200,
];
