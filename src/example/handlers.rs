//! The operations that answer more than a fixed example: login gives a token, and OBP's own documentation is built from
//! the contract.

use std::sync::Arc;

use crate::{
    access,
    call::Call,
    error::ObpError,
    generated::{
        answer_with_examples,
        authentication::{AuthenticationApi, DirectLoginResponse, TokenJSON},
        documentation::{
            DocumentationApi, GetResourceDocsObpV140Response, GetResourceDocsObpV400V140Response,
            GetResourceDocsSwaggerV140Response,
        },
    },
    payload::Payload,
    resource_docs::library::{Library, Wanted},
};

/// Who is logged in when no name is given.
const DEFAULT_USER: &str = "full.user";

/// Answers every operation with its example.
#[derive(Debug)]
pub struct Examples {
    /// OBP's own documents.
    pub library: Arc<Library>,
}

answer_with_examples! {
    Examples:
    account account_access account_application account_metadata account_public api api_collection atm
    authentication_type_validation bank branch card connector_method consent consumer counterparty
    counterparty_metadata customer customer_meeting customer_message data_warehouse direct_debit
    dynamic_endpoint_manage dynamic_entity_manage dynamic_message_doc dynamic_resource_doc endpoint_mapping fx
    json_schema_validation kyc method_routing metric person product product_collection role sandbox scope
    standing_order system_integrity transaction transaction_metadata transaction_request user user_invitation
    view_custom view_system webhook webui_props
}

impl AuthenticationApi for Examples {
    /// A token for whoever asks; the name in the header becomes the caller of later requests.
    async fn direct_login(&self, _call: Call, direct_login: Option<String>) -> Result<DirectLoginResponse, ObpError> {
        let username = direct_login.and_then(|value| access::header::fields(&value).username);
        let token = access::issue(username.as_deref().unwrap_or(DEFAULT_USER))
            .ok_or_else(|| ObpError::internal(&"a token could not be signed"))?;
        Ok(DirectLoginResponse::Created(Payload::Typed(TokenJSON { token })))
    }
}

impl DocumentationApi for Examples {
    async fn get_resource_docs_obp_v140(
        &self,
        call: Call,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        _api_collection_id: Option<String>,
    ) -> Result<GetResourceDocsObpV140Response, ObpError> {
        let wanted = Wanted {
            prefix: call.prefix(),
            api_version,
            tags,
            functions,
            content,
            locale,
        };
        Ok(GetResourceDocsObpV140Response::Ok(Payload::Ready(
            self.library.resource_docs(wanted)?,
        )))
    }

    async fn get_resource_docs_obp_v400_v140(
        &self,
        call: Call,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        _api_collection_id: Option<String>,
    ) -> Result<GetResourceDocsObpV400V140Response, ObpError> {
        let wanted = Wanted {
            prefix: call.prefix(),
            api_version,
            tags,
            functions,
            content,
            locale,
        };
        Ok(GetResourceDocsObpV400V140Response::Ok(Payload::Ready(
            self.library.resource_docs(wanted)?,
        )))
    }

    async fn get_resource_docs_swagger_v140(
        &self,
        call: Call,
        api_version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        _api_collection_id: Option<String>,
    ) -> Result<GetResourceDocsSwaggerV140Response, ObpError> {
        let wanted = Wanted {
            prefix: call.prefix(),
            api_version,
            tags,
            functions,
            content,
            locale,
        };
        Ok(GetResourceDocsSwaggerV140Response::Ok(Payload::Ready(
            self.library.swagger(wanted)?,
        )))
    }
}
