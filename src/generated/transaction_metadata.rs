//! Generated from openapi/transaction-metadata.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// List of comments on a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionCommentsJSON {
    /// Comments on the transaction; empty if there is none.
    pub comments: Vec<super::transaction::TransactionCommentJSON>,
}
impl contract::Described for TransactionCommentsJSON {
    const SCHEMA: &'static schema::Schema = &TRANSACTION_COMMENTS_JSON;
}
/// Table of [`TransactionCommentsJSON`].
pub static TRANSACTION_COMMENTS_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionCommentsJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "comments",
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
                    description: "Comments on the transaction; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of comments on a transaction.",
};
/// List of images of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionImagesJSON {
    /// Images of the transaction; empty if there is none.
    pub images: Vec<super::transaction::TransactionImageJSON>,
}
impl contract::Described for TransactionImagesJSON {
    const SCHEMA: &'static schema::Schema = &TRANSACTION_IMAGES_JSON;
}
/// Table of [`TransactionImagesJSON`].
pub static TRANSACTION_IMAGES_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionImagesJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "images",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::transaction::TRANSACTION_IMAGE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Images of the transaction; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of images of a transaction.",
};
/// The owner's own description of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionNarrativeJSON {
    /// The owner's note on the transaction.
    pub narrative: String,
}
impl contract::Described for TransactionNarrativeJSON {
    const SCHEMA: &'static schema::Schema = &TRANSACTION_NARRATIVE_JSON;
}
/// Table of [`TransactionNarrativeJSON`].
pub static TRANSACTION_NARRATIVE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionNarrativeJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "narrative",
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
                    description: "The owner's note on the transaction.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The owner's own description of a transaction.",
};
/// Place where a transaction happened.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionWhereJSON {
    /// Where the transaction took place.
    pub r#where: super::transaction::LocationJSONV121,
}
impl contract::Described for TransactionWhereJSON {
    const SCHEMA: &'static schema::Schema = &TRANSACTION_WHERE_JSON;
}
/// Table of [`TransactionWhereJSON`].
pub static TRANSACTION_WHERE_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionWhereJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "where",
                required: true,
                schema: &super::transaction::LOCATION_JSONV121,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place where a transaction happened.",
};
/// A single text, such as a comment or tag.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostTransactionCommentJSON {
    /// The comment or tag, or the id that the object wraps.
    pub value: String,
}
impl contract::Described for PostTransactionCommentJSON {
    const SCHEMA: &'static schema::Schema = &POST_TRANSACTION_COMMENT_JSON;
}
/// Table of [`PostTransactionCommentJSON`].
pub static POST_TRANSACTION_COMMENT_JSON: schema::Schema = schema::Schema {
    name: Some("PostTransactionCommentJSON"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "The comment or tag, or the id that the object wraps.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A single text, such as a comment or tag.",
};
/// Image to be added to a transaction: address and label.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostTransactionImageJSON {
    /// Caption of the image.
    pub label: String,
    /// Web address of the image.
    #[serde(rename = "URL")]
    pub url: String,
}
impl contract::Described for PostTransactionImageJSON {
    const SCHEMA: &'static schema::Schema = &POST_TRANSACTION_IMAGE_JSON;
}
/// Table of [`PostTransactionImageJSON`].
pub static POST_TRANSACTION_IMAGE_JSON: schema::Schema = schema::Schema {
    name: Some("PostTransactionImageJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "label",
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
                    description: "Caption of the image.",
                },
            },
            schema::Property {
                name: "URL",
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
                    description: "Web address of the image.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Image to be added to a transaction: address and label.",
};
/// The owner's own description of a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionNarrativeJSONRequest {
    /// The owner's note on the transaction.
    pub narrative: String,
}
impl contract::Described for TransactionNarrativeJSONRequest {
    const SCHEMA: &'static schema::Schema = &TRANSACTION_NARRATIVE_JSON_REQUEST;
}
/// Table of [`TransactionNarrativeJSONRequest`].
pub static TRANSACTION_NARRATIVE_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("TransactionNarrativeJSONRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "narrative",
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
                    description: "The owner's note on the transaction.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "The owner's own description of a transaction.",
};
/// Place where a transaction happened.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostTransactionWhereJSON {
    /// Where the transaction took place.
    pub r#where: super::atm::LocationPlainJSON,
}
impl contract::Described for PostTransactionWhereJSON {
    const SCHEMA: &'static schema::Schema = &POST_TRANSACTION_WHERE_JSON;
}
/// Table of [`PostTransactionWhereJSON`].
pub static POST_TRANSACTION_WHERE_JSON: schema::Schema = schema::Schema {
    name: Some("PostTransactionWhereJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "where",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place where a transaction happened.",
};
/// What `OBPv1.2.1-addCommentForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddCommentForViewOnTransactionV121Response {
    /// The new comment with its id.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::transaction::TransactionCommentJSON>),
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
/// What `OBPv1.2.1-getCommentsForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetCommentsForViewOnTransactionV121Response {
    /// The comments, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::transaction_metadata::TransactionCommentsJSON>),
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
/// What `OBPv1.2.1-deleteCommentForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteCommentForViewOnTransactionV121Response {
    /// The comment is gone.
    #[oai(status = 204u16)]
    NoContent,
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
/// What `OBPv1.2.1-addImageForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddImageForViewOnTransactionV121Response {
    /// The new image with its id.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::transaction::TransactionImageJSON>),
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
/// What `OBPv1.2.1-getImagesForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetImagesForViewOnTransactionV121Response {
    /// The images, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::transaction_metadata::TransactionImagesJSON>),
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
/// What `OBPv1.2.1-deleteImageForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteImageForViewOnTransactionV121Response {
    /// The image is gone.
    #[oai(status = 204u16)]
    NoContent,
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
/// What `OBPv1.2.1-addTransactionNarrative` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddTransactionNarrativeV121Response {
    /// A fixed message of success.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::customer::SuccessMessage>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv1.2.1-deleteTransactionNarrative` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteTransactionNarrativeV121Response {
    /// The transaction has no narrative any more.
    #[oai(status = 204u16)]
    NoContent,
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
/// What `OBPv1.2.1-getTransactionNarrative` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetTransactionNarrativeV121Response {
    /// The narrative.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::transaction_metadata::TransactionNarrativeJSON>),
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
/// What `OBPv1.2.1-updateTransactionNarrative` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum UpdateTransactionNarrativeV121Response {
    /// A fixed message of success.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::customer::SuccessMessage>),
    /// The request cannot be carried out: unusable body or parameter, wrong token, or a condition that is not met. On the oldest operations also an unknown bank, user or customer.
    #[oai(status = 400u16)]
    BadRequest(crate::payload::Payload<super::shared::Error>),
    /// The bank, customer or other entry does not exist, or no operation answers this method and path.
    #[oai(status = 404u16)]
    NotFound(crate::payload::Payload<super::shared::Error>),
}
/// What `OBPv1.2.1-addTagForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddTagForViewOnTransactionV121Response {
    /// The new tag with its id.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::transaction::TransactionCommentJSON>),
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
/// What `OBPv1.2.1-getTagsForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetTagsForViewOnTransactionV121Response {
    /// The tags, possibly none.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::transaction::TransactionCommentJSON>),
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
/// What `OBPv1.2.1-deleteTagForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteTagForViewOnTransactionV121Response {
    /// The tag is gone.
    #[oai(status = 204u16)]
    NoContent,
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
/// What `OBPv1.2.1-addWhereTagForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum AddWhereTagForViewOnTransactionV121Response {
    /// A fixed message of success.
    #[oai(status = 201u16)]
    Created(crate::payload::Payload<super::customer::SuccessMessage>),
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
/// What `OBPv1.2.1-deleteWhereTagForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteWhereTagForViewOnTransactionV121Response {
    /// The location is gone.
    #[oai(status = 204u16)]
    NoContent,
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
/// What `OBPv1.2.1-getWhereTagForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetWhereTagForViewOnTransactionV121Response {
    /// The location, empty if none is stored.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::transaction_metadata::TransactionWhereJSON>),
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
/// What `OBPv1.2.1-updateWhereTagForViewOnTransaction` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum UpdateWhereTagForViewOnTransactionV121Response {
    /// A fixed message of success.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::customer::SuccessMessage>),
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
/// The operations of `transaction-metadata.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait TransactionMetadataApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Add a comment to a transaction (`OBPv1.2.1-addCommentForViewOnTransaction`).
    fn add_comment_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<
            super::transaction_metadata::PostTransactionCommentJSON,
        >,
    ) -> impl Future<
        Output = Result<
            AddCommentForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AddCommentForViewOnTransactionV121Response::Created(call.example()))
        }
    }
    /// List the comments on a transaction (`OBPv1.2.1-getCommentsForViewOnTransaction`).
    fn get_comments_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            GetCommentsForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetCommentsForViewOnTransactionV121Response::Ok(call.example()))
        }
    }
    /// Delete a comment on a transaction (`OBPv1.2.1-deleteCommentForViewOnTransaction`).
    fn delete_comment_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        comment_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCommentForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCommentForViewOnTransactionV121Response::NoContent) }
    }
    /// Add an image to a transaction (`OBPv1.2.1-addImageForViewOnTransaction`).
    fn add_image_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<super::transaction_metadata::PostTransactionImageJSON>,
    ) -> impl Future<
        Output = Result<AddImageForViewOnTransactionV121Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(AddImageForViewOnTransactionV121Response::Created(call.example()))
        }
    }
    /// List the images of a transaction (`OBPv1.2.1-getImagesForViewOnTransaction`).
    fn get_images_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            GetImagesForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(GetImagesForViewOnTransactionV121Response::Ok(call.example())) }
    }
    /// Delete an image of a transaction (`OBPv1.2.1-deleteImageForViewOnTransaction`).
    fn delete_image_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        image_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteImageForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteImageForViewOnTransactionV121Response::NoContent) }
    }
    /// Set the narrative of a transaction (`OBPv1.2.1-addTransactionNarrative`).
    fn add_transaction_narrative_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<
            super::transaction_metadata::TransactionNarrativeJSONRequest,
        >,
    ) -> impl Future<
        Output = Result<AddTransactionNarrativeV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddTransactionNarrativeV121Response::Created(call.example())) }
    }
    /// Delete the narrative of a transaction (`OBPv1.2.1-deleteTransactionNarrative`).
    fn delete_transaction_narrative_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<DeleteTransactionNarrativeV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteTransactionNarrativeV121Response::NoContent) }
    }
    /// Get the narrative of a transaction (`OBPv1.2.1-getTransactionNarrative`).
    fn get_transaction_narrative_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<GetTransactionNarrativeV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTransactionNarrativeV121Response::Ok(call.example())) }
    }
    /// Replace the narrative of a transaction (`OBPv1.2.1-updateTransactionNarrative`).
    fn update_transaction_narrative_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<
            super::transaction_metadata::TransactionNarrativeJSONRequest,
        >,
    ) -> impl Future<
        Output = Result<UpdateTransactionNarrativeV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateTransactionNarrativeV121Response::Ok(call.example())) }
    }
    /// Add a tag to a transaction (`OBPv1.2.1-addTagForViewOnTransaction`).
    fn add_tag_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<
            super::transaction_metadata::PostTransactionCommentJSON,
        >,
    ) -> impl Future<
        Output = Result<AddTagForViewOnTransactionV121Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(AddTagForViewOnTransactionV121Response::Created(call.example()))
        }
    }
    /// List the tags of a transaction (`OBPv1.2.1-getTagsForViewOnTransaction`).
    fn get_tags_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<GetTagsForViewOnTransactionV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetTagsForViewOnTransactionV121Response::Ok(call.example())) }
    }
    /// Delete a tag of a transaction (`OBPv1.2.1-deleteTagForViewOnTransaction`).
    fn delete_tag_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        tag_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteTagForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteTagForViewOnTransactionV121Response::NoContent) }
    }
    /// Set the location of a transaction (`OBPv1.2.1-addWhereTagForViewOnTransaction`).
    fn add_where_tag_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<super::transaction_metadata::PostTransactionWhereJSON>,
    ) -> impl Future<
        Output = Result<
            AddWhereTagForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AddWhereTagForViewOnTransactionV121Response::Created(call.example()))
        }
    }
    /// Delete the location of a transaction (`OBPv1.2.1-deleteWhereTagForViewOnTransaction`).
    fn delete_where_tag_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteWhereTagForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteWhereTagForViewOnTransactionV121Response::NoContent) }
    }
    /// Get the location of a transaction (`OBPv1.2.1-getWhereTagForViewOnTransaction`).
    fn get_where_tag_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
    ) -> impl Future<
        Output = Result<
            GetWhereTagForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetWhereTagForViewOnTransactionV121Response::Ok(call.example()))
        }
    }
    /// Replace the location of a transaction (`OBPv1.2.1-updateWhereTagForViewOnTransaction`).
    fn update_where_tag_for_view_on_transaction_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        transaction_id: String,
        body: crate::payload::Body<super::transaction_metadata::PostTransactionWhereJSON>,
    ) -> impl Future<
        Output = Result<
            UpdateWhereTagForViewOnTransactionV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateWhereTagForViewOnTransactionV121Response::Ok(call.example()))
        }
    }
}
/// Binds a [`TransactionMetadataApi`] to its routes.
#[derive(Debug)]
pub struct TransactionMetadataRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: TransactionMetadataApi> TransactionMetadataRoutes<A> {
    /// Add a comment to a transaction
    ///
    /// Adds a comment, with author and time, to a transaction. Needs a login and access to the view `VIEW_ID`,
    /// which must have the permissions `can_see_transaction_metadata` and `can_add_comment`.
    ///
    /// Comments are kept per view: users of other views do not see them, unless these views share their
    /// metadata. A comment cannot be changed, only deleted. A missing permission is OBP-30022, whose message
    /// may name another permission. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/comments",
        method = "post",
        operation_id = "OBPv1.2.1-addCommentForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn add_comment_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<
            super::transaction_metadata::PostTransactionCommentJSON,
        >,
    ) -> poem::Result<AddCommentForViewOnTransactionV121Response> {
        self.0
            .add_comment_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the comments on a transaction
    ///
    /// Lists the comments that the view `VIEW_ID` shows for a transaction, with author and time. Needs a login
    /// and access to the view, which must have the permissions `can_see_transaction_metadata` and
    /// `can_see_comments`.
    ///
    /// Comments are kept per view. There is no paging. All prefixes lead here. An unknown account is 404.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/comments",
        method = "get",
        operation_id = "OBPv1.2.1-getCommentsForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn get_comments_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetCommentsForViewOnTransactionV121Response> {
        self.0
            .get_comments_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Delete a comment on a transaction
    ///
    /// Deletes one comment on a transaction. Needs a login and access to the view `VIEW_ID`, which must have
    /// the permissions `can_see_transaction_metadata`, `can_see_comments` and `can_delete_comment`.
    ///
    /// Only its author and users of the account's `owner` view may delete a comment. All prefixes lead here. An
    /// unknown account is 404.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/comments/:COMMENT_ID",
        method = "delete",
        operation_id = "OBPv1.2.1-deleteCommentForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn delete_comment_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        /// Id of the comment (`id` in lists of comments).
        #[oai(name = "COMMENT_ID")]
        comment_id: crate::parameter::PathParameter,
    ) -> poem::Result<DeleteCommentForViewOnTransactionV121Response> {
        self.0
            .delete_comment_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                comment_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Add an image to a transaction
    ///
    /// Adds an image, for example of a receipt, to a transaction: not the file but its address in `URL`, and a
    /// label. Needs a login and access to the view `VIEW_ID`, which must have the permissions
    /// `can_see_transaction_metadata` and `can_add_image`.
    ///
    /// An unusable address is 400 with OBP-10017; whether there is an image is not checked. Images are kept per
    /// view. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/images",
        method = "post",
        operation_id = "OBPv1.2.1-addImageForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn add_image_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::transaction_metadata::PostTransactionImageJSON>,
    ) -> poem::Result<AddImageForViewOnTransactionV121Response> {
        self.0
            .add_image_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the images of a transaction
    ///
    /// Lists the images that the view `VIEW_ID` shows for a transaction: address, label, who added it and when.
    /// Needs a login and access to the view, which must have the permissions `can_see_transaction_metadata` and
    /// `can_see_images`.
    ///
    /// The server does not keep the images themselves, only their addresses. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/images",
        method = "get",
        operation_id = "OBPv1.2.1-getImagesForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn get_images_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetImagesForViewOnTransactionV121Response> {
        self.0
            .get_images_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Delete an image of a transaction
    ///
    /// Deletes one image of a transaction. Needs a login and access to the view `VIEW_ID`, which must have the
    /// permissions `can_see_transaction_metadata`, `can_see_images` and `can_delete_image`.
    ///
    /// Only the user who added it and users of the account's `owner` view may delete an image. Some refusals
    /// have a message without a code. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/images/:IMAGE_ID",
        method = "delete",
        operation_id = "OBPv1.2.1-deleteImageForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn delete_image_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        /// Id of the image (`id` in lists of images).
        #[oai(name = "IMAGE_ID")]
        image_id: crate::parameter::PathParameter,
    ) -> poem::Result<DeleteImageForViewOnTransactionV121Response> {
        self.0
            .delete_image_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                image_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Set the narrative of a transaction
    ///
    /// Stores the owner's own text about a transaction. Needs a login and access to the view `VIEW_ID`, which
    /// must have the permissions `can_see_transaction_metadata` and `can_edit_owner_comment`.
    ///
    /// A transaction has one narrative for all views; an existing one is overwritten, an empty text deletes it.
    /// The narrative itself is not answered. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/narrative",
        method = "post",
        operation_id = "OBPv1.2.1-addTransactionNarrative",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn add_transaction_narrative_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<
            super::transaction_metadata::TransactionNarrativeJSONRequest,
        >,
    ) -> poem::Result<AddTransactionNarrativeV121Response> {
        self.0
            .add_transaction_narrative_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Delete the narrative of a transaction
    ///
    /// Removes the owner's own text about a transaction, for all views. Needs a login and access to the view
    /// `VIEW_ID`, which must have the permissions `can_see_transaction_metadata` and `can_edit_owner_comment`.
    ///
    /// Success is also reported if there was no narrative. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/narrative",
        method = "delete",
        operation_id = "OBPv1.2.1-deleteTransactionNarrative",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn delete_transaction_narrative_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<DeleteTransactionNarrativeV121Response> {
        self.0
            .delete_transaction_narrative_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Get the narrative of a transaction
    ///
    /// Returns the owner's own text about a transaction. Needs a login and access to the view `VIEW_ID`, which
    /// must have the permissions `can_see_transaction_metadata` and `can_see_owner_comment`.
    ///
    /// There is one narrative for all views of the account. All prefixes lead here. An unknown account is 404.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/narrative",
        method = "get",
        operation_id = "OBPv1.2.1-getTransactionNarrative",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn get_transaction_narrative_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetTransactionNarrativeV121Response> {
        self.0
            .get_transaction_narrative_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Replace the narrative of a transaction
    ///
    /// Replaces the owner's own text about a transaction, for all views. Needs a login and access to the view
    /// `VIEW_ID`, which must have the permissions `can_see_transaction_metadata` and `can_edit_owner_comment`.
    ///
    /// It does the same as `POST`, only with status 200: a narrative need not exist before, and an empty text
    /// deletes it. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/narrative",
        method = "put",
        operation_id = "OBPv1.2.1-updateTransactionNarrative",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn update_transaction_narrative_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<
            super::transaction_metadata::TransactionNarrativeJSONRequest,
        >,
    ) -> poem::Result<UpdateTransactionNarrativeV121Response> {
        self.0
            .update_transaction_narrative_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Add a tag to a transaction
    ///
    /// Adds a tag, a short key word, to a transaction. Needs a login and access to the view `VIEW_ID`, which
    /// must have the permissions `can_see_transaction_metadata` and `can_add_tag`.
    ///
    /// Tags are kept per view. A tag cannot be changed, only deleted. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/tags",
        method = "post",
        operation_id = "OBPv1.2.1-addTagForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn add_tag_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<
            super::transaction_metadata::PostTransactionCommentJSON,
        >,
    ) -> poem::Result<AddTagForViewOnTransactionV121Response> {
        self.0
            .add_tag_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// List the tags of a transaction
    ///
    /// Lists the tags that the view `VIEW_ID` shows for a transaction, with who added them and when. Needs a
    /// login and access to the view, which must have the permissions `can_see_transaction_metadata` and
    /// `can_see_tags`.
    ///
    /// Tags are kept per view. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/tags",
        method = "get",
        operation_id = "OBPv1.2.1-getTagsForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn get_tags_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetTagsForViewOnTransactionV121Response> {
        self.0
            .get_tags_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Delete a tag of a transaction
    ///
    /// Deletes one tag of a transaction. Needs a login and access to the view `VIEW_ID`, which must have the
    /// permissions `can_see_transaction_metadata`, `can_see_tags` and `can_delete_tag`.
    ///
    /// Only the user who added it and users of the account's `owner` view may delete a tag. All prefixes lead
    /// here. An unknown account is 404.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/tags/:TAG_ID",
        method = "delete",
        operation_id = "OBPv1.2.1-deleteTagForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn delete_tag_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        /// Id of the tag (`id` in lists of tags), not its text.
        #[oai(name = "TAG_ID")]
        tag_id: crate::parameter::PathParameter,
    ) -> poem::Result<DeleteTagForViewOnTransactionV121Response> {
        self.0
            .delete_tag_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                tag_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Set the location of a transaction
    ///
    /// Stores where a transaction took place, as latitude and longitude. Needs a login and access to the view
    /// `VIEW_ID`, which must have the permissions `can_see_transaction_metadata` and `can_add_where_tag`.
    ///
    /// There is one location per transaction and view; an existing one is overwritten. Latitudes beyond 90 and
    /// longitudes beyond 180 degrees are refused with a message without a code. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/where",
        method = "post",
        operation_id = "OBPv1.2.1-addWhereTagForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn add_where_tag_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::transaction_metadata::PostTransactionWhereJSON>,
    ) -> poem::Result<AddWhereTagForViewOnTransactionV121Response> {
        self.0
            .add_where_tag_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Delete the location of a transaction
    ///
    /// Removes the location that the view `VIEW_ID` shows for a transaction. Needs a login and access to the
    /// view, which must have the permissions `can_see_transaction_metadata`, `can_see_where_tag` and
    /// `can_delete_where_tag`.
    ///
    /// Only the user who set it and users of the account's `owner` view may remove a location. If there is
    /// none, the request is refused with a message without a code. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/where",
        method = "delete",
        operation_id = "OBPv1.2.1-deleteWhereTagForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn delete_where_tag_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<DeleteWhereTagForViewOnTransactionV121Response> {
        self.0
            .delete_where_tag_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Get the location of a transaction
    ///
    /// Returns where a transaction took place according to the view `VIEW_ID`, and who stored that and when.
    /// Needs a login and access to the view, which must have the permissions `can_see_transaction_metadata` and
    /// `can_see_where_tag`.
    ///
    /// A transaction without location is no error: `where` is empty then. All prefixes lead here. An unknown
    /// account is 404.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/where",
        method = "get",
        operation_id = "OBPv1.2.1-getWhereTagForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn get_where_tag_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
    ) -> poem::Result<GetWhereTagForViewOnTransactionV121Response> {
        self.0
            .get_where_tag_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
            )
            .await
            .map_err(poem::Error::from)
    }
    /// Replace the location of a transaction
    ///
    /// Replaces the location that the view `VIEW_ID` shows for a transaction. Needs a login and access to the
    /// view, which must have the permissions `can_see_transaction_metadata` and `can_add_where_tag`.
    ///
    /// It does the same as `POST`, only with status 200: a location need not exist before. Impossible
    /// coordinates are refused with a message without a code. All prefixes lead here.
    #[oai(
        path = "/obp/v1.2.1/banks/:BANK_ID/accounts/:ACCOUNT_ID/:VIEW_ID/transactions/:TRANSACTION_ID/metadata/where",
        method = "put",
        operation_id = "OBPv1.2.1-updateWhereTagForViewOnTransaction",
        tag = "super::Tag::TransactionMetadata"
    )]
    async fn update_where_tag_for_view_on_transaction_v121(
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
        /// Id of the transaction (`id` in lists of transactions).
        #[oai(name = "TRANSACTION_ID")]
        transaction_id: crate::parameter::PathParameter,
        body: crate::payload::Body<super::transaction_metadata::PostTransactionWhereJSON>,
    ) -> poem::Result<UpdateWhereTagForViewOnTransactionV121Response> {
        self.0
            .update_where_tag_for_view_on_transaction_v121(
                call,
                bank_id.0,
                account_id.0,
                view_id.0,
                transaction_id.0,
                body,
            )
            .await
            .map_err(poem::Error::from)
    }
}
/// `OBPv1.2.1-addCommentForViewOnTransaction`.
pub static ADD_COMMENT_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCommentForViewOnTransaction",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/comments",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/comments",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Add a comment to a transaction",
    description: "Adds a comment, with author and time, to a transaction. Needs a login and access to the view `VIEW_ID`,\nwhich must have the permissions `can_see_transaction_metadata` and `can_add_comment`.\n\nComments are kept per view: users of other views do not see them, unless these views share their\nmetadata. A comment cannot be changed, only deleted. A missing permission is OBP-30022, whose message\nmay name another permission. All prefixes lead here.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getCommentsForViewOnTransaction`.
pub static GET_COMMENTS_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getCommentsForViewOnTransaction",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/comments",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/comments",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "List the comments on a transaction",
    description: "Lists the comments that the view `VIEW_ID` shows for a transaction, with author and time. Needs a login\nand access to the view, which must have the permissions `can_see_transaction_metadata` and\n`can_see_comments`.\n\nComments are kept per view. There is no paging. All prefixes lead here. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: Some(&super::transaction_metadata::TRANSACTION_COMMENTS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"comments\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"value\":\"OBP\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 166usize,
                        end: 187usize,
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCommentForViewOnTransaction`.
pub static DELETE_COMMENT_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCommentForViewOnTransaction",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/comments/{COMMENT_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/comments/{COMMENT_ID}",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Delete a comment on a transaction",
    description: "Deletes one comment on a transaction. Needs a login and access to the view `VIEW_ID`, which must have\nthe permissions `can_see_transaction_metadata`, `can_see_comments` and `can_delete_comment`.\n\nOnly its author and users of the account's `owner` view may delete a comment. All prefixes lead here. An\nunknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
            name: "COMMENT_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the comment (`id` in lists of comments).",
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
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addImageForViewOnTransaction`.
pub static ADD_IMAGE_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addImageForViewOnTransaction",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/images",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/images",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Add an image to a transaction",
    description: "Adds an image, for example of a receipt, to a transaction: not the file but its address in `URL`, and a\nlabel. Needs a login and access to the view `VIEW_ID`, which must have the permissions\n`can_see_transaction_metadata` and `can_add_image`.\n\nAn unusable address is 400 with OBP-10017; whether there is an image is not checked. Images are kept per\nview. All prefixes lead here.",
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
        "OBP-10001: Incorrect json format.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-10017: Incorrect URL Format. ",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: &super::transaction_metadata::POST_TRANSACTION_IMAGE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"label\":\"String\",\"URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        schema: Some(&super::transaction::TRANSACTION_IMAGE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}",
                slots: &[
                    contract::Slot {
                        start: 186usize,
                        end: 207usize,
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10017",
                summary: "The text is no web address; send one that starts with `http://` or `https://`.",
                json: "{\"code\":400,\"message\":\"OBP-10017: Incorrect URL Format. \"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getImagesForViewOnTransaction`.
pub static GET_IMAGES_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getImagesForViewOnTransaction",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/images",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/images",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "List the images of a transaction",
    description: "Lists the images that the view `VIEW_ID` shows for a transaction: address, label, who added it and when.\nNeeds a login and access to the view, which must have the permissions `can_see_transaction_metadata` and\n`can_see_images`.\n\nThe server does not keep the images themselves, only their addresses. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: Some(&super::transaction_metadata::TRANSACTION_IMAGES_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"images\":[{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"label\":\"NONE\",\"URL\":\"www.openbankproject.com\",\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}]}",
                slots: &[
                    contract::Slot {
                        start: 197usize,
                        end: 218usize,
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteImageForViewOnTransaction`.
pub static DELETE_IMAGE_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteImageForViewOnTransaction",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/images/{IMAGE_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/images/{IMAGE_ID}",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Delete an image of a transaction",
    description: "Deletes one image of a transaction. Needs a login and access to the view `VIEW_ID`, which must have the\npermissions `can_see_transaction_metadata`, `can_see_images` and `can_delete_image`.\n\nOnly the user who added it and users of the account's `owner` view may delete an image. Some refusals\nhave a message without a code. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-20001: User not logged in. Authentication is required!",
        "You must be able to see images in order to delete them",
        "Image not found for this transaction",
        "Deleting images not permitted for this view",
        "Deleting images not permitted for the current user",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
            name: "IMAGE_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the image (`id` in lists of images).",
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
        schema: None,
        examples: &[],
    },
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_30022,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-images-not-visible",
                summary: "The view lacks `can_see_images`, so no image can be deleted; use a view that has it.",
                json: "{\"code\":400,\"message\":\"You must be able to see images in order to delete them\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-image-not-found",
                summary: "The transaction has no image with this id in this view; take an `id` from the list of images.",
                json: "{\"code\":400,\"message\":\"Image not found for this transaction\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-image-view-not-permitted",
                summary: "The view lacks `can_delete_image`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"Deleting images not permitted for this view\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-image-user-not-permitted",
                summary: "Only the user who added the image or a user of the owner view may delete it; have one of them do it.",
                json: "{\"code\":400,\"message\":\"Deleting images not permitted for the current user\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addTransactionNarrative`.
pub static ADD_TRANSACTION_NARRATIVE_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addTransactionNarrative",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Set the narrative of a transaction",
    description: "Stores the owner's own text about a transaction. Needs a login and access to the view `VIEW_ID`, which\nmust have the permissions `can_see_transaction_metadata` and `can_edit_owner_comment`.\n\nA transaction has one narrative for all views; an existing one is overwritten, an empty text deletes it.\nThe narrative itself is not answered. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: &super::transaction_metadata::TRANSACTION_NARRATIVE_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"narrative\":\"narative\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
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
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteTransactionNarrative`.
pub static DELETE_TRANSACTION_NARRATIVE_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteTransactionNarrative",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Delete the narrative of a transaction",
    description: "Removes the owner's own text about a transaction, for all views. Needs a login and access to the view\n`VIEW_ID`, which must have the permissions `can_see_transaction_metadata` and `can_edit_owner_comment`.\n\nSuccess is also reported if there was no narrative. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: None,
        examples: &[],
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
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getTransactionNarrative`.
pub static GET_TRANSACTION_NARRATIVE_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getTransactionNarrative",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Get the narrative of a transaction",
    description: "Returns the owner's own text about a transaction. Needs a login and access to the view `VIEW_ID`, which\nmust have the permissions `can_see_transaction_metadata` and `can_see_owner_comment`.\n\nThere is one narrative for all views of the account. All prefixes lead here. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: Some(&super::transaction_metadata::TRANSACTION_NARRATIVE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"narrative\":\"narative\"}",
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
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateTransactionNarrative`.
pub static UPDATE_TRANSACTION_NARRATIVE_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateTransactionNarrative",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/narrative",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Replace the narrative of a transaction",
    description: "Replaces the owner's own text about a transaction, for all views. Needs a login and access to the view\n`VIEW_ID`, which must have the permissions `can_see_transaction_metadata` and `can_edit_owner_comment`.\n\nIt does the same as `POST`, only with status 200: a narrative need not exist before, and an empty text\ndeletes it. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: &super::transaction_metadata::TRANSACTION_NARRATIVE_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"narrative\":\"narative\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
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
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addTagForViewOnTransaction`.
pub static ADD_TAG_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addTagForViewOnTransaction",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/tags",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/tags",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Add a tag to a transaction",
    description: "Adds a tag, a short key word, to a transaction. Needs a login and access to the view `VIEW_ID`, which\nmust have the permissions `can_see_transaction_metadata` and `can_add_tag`.\n\nTags are kept per view. A tag cannot be changed, only deleted. All prefixes lead here.",
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getTagsForViewOnTransaction`.
pub static GET_TAGS_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getTagsForViewOnTransaction",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/tags",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/tags",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "List the tags of a transaction",
    description: "Lists the tags that the view `VIEW_ID` shows for a transaction, with who added them and when. Needs a\nlogin and access to the view, which must have the permissions `can_see_transaction_metadata` and\n`can_see_tags`.\n\nTags are kept per view. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteTagForViewOnTransaction`.
pub static DELETE_TAG_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteTagForViewOnTransaction",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/tags/{TAG_ID}",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/tags/{TAG_ID}",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Delete a tag of a transaction",
    description: "Deletes one tag of a transaction. Needs a login and access to the view `VIEW_ID`, which must have the\npermissions `can_see_transaction_metadata`, `can_see_tags` and `can_delete_tag`.\n\nOnly the user who added it and users of the account's `owner` view may delete a tag. All prefixes lead\nhere. An unknown account is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        status: 204u16,
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
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addWhereTagForViewOnTransaction`.
pub static ADD_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addWhereTagForViewOnTransaction",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Set the location of a transaction",
    description: "Stores where a transaction took place, as latitude and longitude. Needs a login and access to the view\n`VIEW_ID`, which must have the permissions `can_see_transaction_metadata` and `can_add_where_tag`.\n\nThere is one location per transaction and view; an existing one is overwritten. Latitudes beyond 90 and\nlongitudes beyond 180 degrees are refused with a message without a code. All prefixes lead here.",
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30022: The current view does not have the permission:",
        "Coordinates not possible",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: &super::transaction_metadata::POST_TRANSACTION_WHERE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"where\":{\"latitude\":1.532,\"longitude\":1.535}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
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
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_TEXT_COORDINATES,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteWhereTagForViewOnTransaction`.
pub static DELETE_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteWhereTagForViewOnTransaction",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Delete the location of a transaction",
    description: "Removes the location that the view `VIEW_ID` shows for a transaction. Needs a login and access to the\nview, which must have the permissions `can_see_transaction_metadata`, `can_see_where_tag` and\n`can_delete_where_tag`.\n\nOnly the user who set it and users of the account's `owner` view may remove a location. If there is\nnone, the request is refused with a message without a code. All prefixes lead here.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "there is no tag to delete",
        "Delete not completed",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-no-where-tag",
                summary: "The transaction has no place noted in this view; there is nothing to delete.",
                json: "{\"code\":400,\"message\":\"there is no tag to delete\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_DELETE_NOT_COMPLETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getWhereTagForViewOnTransaction`.
pub static GET_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getWhereTagForViewOnTransaction",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Get the location of a transaction",
    description: "Returns where a transaction took place according to the view `VIEW_ID`, and who stored that and when.\nNeeds a login and access to the view, which must have the permissions `can_see_transaction_metadata` and\n`can_see_where_tag`.\n\nA transaction without location is no error: `where` is empty then. All prefixes lead here. An unknown\naccount is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: Some(&super::transaction_metadata::TRANSACTION_WHERE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"where\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}",
                slots: &[
                    contract::Slot {
                        start: 139usize,
                        end: 160usize,
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
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateWhereTagForViewOnTransaction`.
pub static UPDATE_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateWhereTagForViewOnTransaction",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/transactions/{TRANSACTION_ID}/metadata/where",
    aliases: &[],
    prefixes: &[
        "v1.2.1",
        "v1.3.0",
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
    introduced: "v1.2.1",
    tags: &["Transaction-Metadata", "Transaction", "New-Style"],
    summary: "Replace the location of a transaction",
    description: "Replaces the location that the view `VIEW_ID` shows for a transaction. Needs a login and access to the\nview, which must have the permissions `can_see_transaction_metadata` and `can_add_where_tag`.\n\nIt does the same as `POST`, only with status 200: a location need not exist before. Impossible\ncoordinates are refused with a message without a code. All prefixes lead here.",
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "OBP-30022: The current view does not have the permission:",
        "Coordinates not possible",
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
            name: "TRANSACTION_ID",
            location: contract::Location::Path,
            required: true,
            example: Some("2fg8a7e4-6d02-40e3-a129-0b2bf89de8ub"),
            description: "Id of the transaction (`id` in lists of transactions).",
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
        schema: &super::transaction_metadata::POST_TRANSACTION_WHERE_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"where\":{\"latitude\":1.532,\"longitude\":1.535}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
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
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_SHAPE_3,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_TEXT_COORDINATES,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `transaction-metadata.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &ADD_COMMENT_FOR_VIEW_ON_TRANSACTION_V121,
    &GET_COMMENTS_FOR_VIEW_ON_TRANSACTION_V121,
    &DELETE_COMMENT_FOR_VIEW_ON_TRANSACTION_V121,
    &ADD_IMAGE_FOR_VIEW_ON_TRANSACTION_V121,
    &GET_IMAGES_FOR_VIEW_ON_TRANSACTION_V121,
    &DELETE_IMAGE_FOR_VIEW_ON_TRANSACTION_V121,
    &ADD_TRANSACTION_NARRATIVE_V121,
    &DELETE_TRANSACTION_NARRATIVE_V121,
    &GET_TRANSACTION_NARRATIVE_V121,
    &UPDATE_TRANSACTION_NARRATIVE_V121,
    &ADD_TAG_FOR_VIEW_ON_TRANSACTION_V121,
    &GET_TAGS_FOR_VIEW_ON_TRANSACTION_V121,
    &DELETE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
    &ADD_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
    &DELETE_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
    &GET_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
    &UPDATE_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
];
