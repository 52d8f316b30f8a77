//! Generated from openapi/account-metadata.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// List of the tags of an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountTagsJSON {
    /// Tags of the account; empty if there is none.
    pub tags: Vec<super::transaction::TransactionCommentJSON>,
}
impl contract::Described for AccountTagsJSON {
    const SCHEMA: &'static schema::Schema = &ACCOUNT_TAGS_JSON;
}
/// Table of [`AccountTagsJSON`].
pub static ACCOUNT_TAGS_JSON: schema::Schema = schema::Schema {
    name: Some("AccountTagsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "tags",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_COMMENT_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Tags of the account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the tags of an account.",
};
/// What `OBPv4.0.0-addTagForViewOnAccount` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddTagForViewOnAccountV400Response {
    /// The new tag with its id.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::transaction::TransactionCommentJSON>),
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
/// What `OBPv4.0.0-getTagsForViewOnAccount` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetTagsForViewOnAccountV400Response {
    /// The tags, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::account_metadata::AccountTagsJSON>),
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
/// What `OBPv4.0.0-deleteTagForViewOnAccount` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteTagForViewOnAccountV400Response {
    /// The tag is gone.
    #[oai(status = 200u16)]
    Ok,
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
/// The operations of `account-metadata.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AccountMetadataApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Add a tag to an account (`OBPv4.0.0-addTagForViewOnAccount`).
    fn add_tag_for_view_on_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        body: crate::payload::Body<
            super::transaction_metadata::PostTransactionCommentJSON,
        >,
    ) -> impl Future<
        Output = Result<AddTagForViewOnAccountV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddTagForViewOnAccountV400Response::Created(call.example())) }
    }
    /// List the tags of an account (`OBPv4.0.0-getTagsForViewOnAccount`).
    fn get_tags_for_view_on_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
    ) -> impl Future<
        Output = Result<GetTagsForViewOnAccountV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTagsForViewOnAccountV400Response::Ok(call.example())) }
    }
    /// Delete a tag of an account (`OBPv4.0.0-deleteTagForViewOnAccount`).
    fn delete_tag_for_view_on_account_v400(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        tag_id: String,
    ) -> impl Future<
        Output = Result<DeleteTagForViewOnAccountV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteTagForViewOnAccountV400Response::Ok) }
    }
}
/// Binds a [`AccountMetadataApi`] to its routes.
#[derive(Debug)]
pub struct AccountMetadataRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: AccountMetadataApi> AccountMetadataRoutes<A> {
    /// Add a tag to an account
    ///
    /// Adds a tag, a short key word, to an account. Needs a login and access to the view `VIEW_ID`, which must
    /// have the permission `can_add_tag`.
    ///
    /// Tags are kept per view: users of other views do not see them, unless these views share their metadata. A
    /// tag cannot be changed, only deleted. The prefixes `v4.0.0` to `v5.1.0` lead here.
    #[oai(
        path = "/obp/v4.0.0/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/metadata/tags",
        method = "post",
        operation_id = "OBPv4.0.0-addTagForViewOnAccount",
        tag = "super::Tag::AccountMetadata"
    )]
    async fn add_tag_for_view_on_account_v400(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        /// Id of the account (`id` in lists of accounts), unique within its bank.
        #[oai(name = "ACCOUNT_ID")]
        account_id: crate::parameter::PathParameter,
        /// Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.
        #[oai(name = "VIEW_ID")]
        view_id: crate::parameter::PathParameter,
        body: crate::payload::Body<
            super::transaction_metadata::PostTransactionCommentJSON,
        >,
    ) -> poem::Result<AddTagForViewOnAccountV400Response> {
        self.0
            .add_tag_for_view_on_account_v400(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the tags of an account
    ///
    /// Lists the tags that the view `VIEW_ID` shows for an account, with who added them and when. Needs a login
    /// and access to the view, which must have the permission `can_see_tags`.
    ///
    /// The prefixes `v4.0.0` to `v5.1.0` lead here. There is no paging. An unknown account is 404.
    #[oai(
        path = "/obp/v4.0.0/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/metadata/tags",
        method = "get",
        operation_id = "OBPv4.0.0-getTagsForViewOnAccount",
        tag = "super::Tag::AccountMetadata"
    )]
    async fn get_tags_for_view_on_account_v400(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        /// Id of the account (`id` in lists of accounts), unique within its bank.
        #[oai(name = "ACCOUNT_ID")]
        account_id: crate::parameter::PathParameter,
        /// Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.
        #[oai(name = "VIEW_ID")]
        view_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetTagsForViewOnAccountV400Response> {
        self.0
            .get_tags_for_view_on_account_v400(call, bank_id.0, account_id.0, view_id.0)
            .await
            .map_err(poem::Error::from)
    }
    /// Delete a tag of an account
    ///
    /// Deletes one tag of an account. Needs a login and access to the view `VIEW_ID`, which must have the
    /// permission `can_delete_tag`.
    ///
    /// With this permission tags of other users can be deleted too, and the tag is found by its id in the whole
    /// account, not only in the view. The prefixes `v4.0.0` to `v5.1.0` lead here.
    #[oai(
        path = "/obp/v4.0.0/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/metadata/tags/:TAG_ID",
        method = "delete",
        operation_id = "OBPv4.0.0-deleteTagForViewOnAccount",
        tag = "super::Tag::AccountMetadata"
    )]
    async fn delete_tag_for_view_on_account_v400(
        &self,
        call: crate::call::Call,
        /// Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.
        #[oai(name = "BANK_ID")]
        bank_id: crate::parameter::PathParameter,
        /// Id of the account (`id` in lists of accounts), unique within its bank.
        #[oai(name = "ACCOUNT_ID")]
        account_id: crate::parameter::PathParameter,
        /// Id of the view through which the account is seen, for example `owner`; ids of custom views start with `_`.
        #[oai(name = "VIEW_ID")]
        view_id: crate::parameter::PathParameter,
        /// Id of the tag (`id` in lists of tags), not its text.
        #[oai(name = "TAG_ID")]
        tag_id: crate::parameter::PathParameter,
    ) -> poem::Result<DeleteTagForViewOnAccountV400Response> {
        self.0
            .delete_tag_for_view_on_account_v400(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                tag_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
}
/// `OBPv4.0.0-addTagForViewOnAccount`.
pub static ADD_TAG_FOR_VIEW_ON_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-addTagForViewOnAccount",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/metadata/tags",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/metadata/tags",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account-Metadata", "Account", "New-Style"],
    summary: "Add a tag to an account",
    description: "Adds a tag, a short key word, to an account. Needs a login and access to the view `VIEW_ID`, which must\nhave the permission `can_add_tag`.\n\nTags are kept per view: users of other views do not see them, unless these views share their metadata. A\ntag cannot be changed, only deleted. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
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
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-30022: The current view does not have the permission:",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
    request: Some(contract::RequestBody {
        schema: &super::transaction_metadata::POST_TRANSACTION_COMMENT_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"value\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        schema: Some(&super::transaction::TRANSACTION_COMMENT_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}",
                slots: &[
                    contract::Slot {
                        start: 153usize,
                        end: 174usize,
                        part: "hostname",
                    },
                ],
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
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the PostTransactionTagJSON \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getTagsForViewOnAccount`.
pub static GET_TAGS_FOR_VIEW_ON_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getTagsForViewOnAccount",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/metadata/tags",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/metadata/tags",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account-Metadata", "Account", "New-Style"],
    summary: "List the tags of an account",
    description: "Lists the tags that the view `VIEW_ID` shows for an account, with who added them and when. Needs a login\nand access to the view, which must have the permission `can_see_tags`.\n\nThe prefixes `v4.0.0` to `v5.1.0` lead here. There is no paging. An unknown account is 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
        schema: Some(&super::account_metadata::ACCOUNT_TAGS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"tags\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 162usize,
                        end: 183usize,
                        part: "hostname",
                    },
                ],
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
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteTagForViewOnAccount`.
pub static DELETE_TAG_FOR_VIEW_ON_ACCOUNT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteTagForViewOnAccount",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/metadata/tags/{TAG_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/metadata/tags/{TAG_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Account-Metadata", "Account", "New-Style"],
    summary: "Delete a tag of an account",
    description: "Deletes one tag of an account. Needs a login and access to the view `VIEW_ID`, which must have the\npermission `can_delete_tag`.\n\nWith this permission tags of other users can be deleted too, and the tag is found by its id in the whole\naccount, not only in the view. The prefixes `v4.0.0` to `v5.1.0` lead here.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-20017: Current user does not have access to the view. Please specify a valid value for VIEW_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
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
        contract::Parameter {
            name: "TAG_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the tag (`id` in lists of tags), not its text.",
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
        schema: None,
        examples: &[],
    },
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_403_OBP_20017,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `account-metadata.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &ADD_TAG_FOR_VIEW_ON_ACCOUNT_V400,
    &GET_TAGS_FOR_VIEW_ON_ACCOUNT_V400,
    &DELETE_TAG_FOR_VIEW_ON_ACCOUNT_V400,
];
