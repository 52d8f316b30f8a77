//! OBP's own documents, which are made from the contract and know no state: as in example mode.

use crate::{
    call::Call,
    error::ObpError,
    generated::documentation::{
        DocumentationApi, GetResourceDocsObpV140Response, GetResourceDocsObpV400V140Response,
        GetResourceDocsSwaggerV140Response,
    },
};

use super::Bank;

impl DocumentationApi for Bank {
    async fn get_resource_docs_obp_v140(
        &self,
        call: Call,
        version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        collection: Option<String>,
    ) -> Result<GetResourceDocsObpV140Response, ObpError> {
        let examples = &self.examples;
        examples
            .get_resource_docs_obp_v140(call, version, tags, functions, content, locale, collection)
            .await
    }

    async fn get_resource_docs_obp_v400_v140(
        &self,
        call: Call,
        version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        collection: Option<String>,
    ) -> Result<GetResourceDocsObpV400V140Response, ObpError> {
        let examples = &self.examples;
        examples
            .get_resource_docs_obp_v400_v140(call, version, tags, functions, content, locale, collection)
            .await
    }

    async fn get_resource_docs_swagger_v140(
        &self,
        call: Call,
        version: String,
        tags: Option<String>,
        functions: Option<String>,
        content: Option<String>,
        locale: Option<String>,
        collection: Option<String>,
    ) -> Result<GetResourceDocsSwaggerV140Response, ObpError> {
        let examples = &self.examples;
        examples
            .get_resource_docs_swagger_v140(call, version, tags, functions, content, locale, collection)
            .await
    }
}
