//! Generated from openapi/transaction-metadata.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// List of comments on a transaction.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionCommentsJSON {
    /// Comments on the transaction; empty if there is none.
    pub comments: Vec<super::transaction::TransactionCommentJSON>,
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
    pub narrative: Option<String>,
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
                    nullable: true,
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
    pub r#where: Option<super::transaction::LocationJSONV121>,
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
/// List of tags.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TransactionTagsJSON {
    /// Tags of the transaction; empty if there is none.
    pub tags: Vec<super::transaction::TransactionCommentJSON>,
}
/// Table of [`TransactionTagsJSON`].
pub static TRANSACTION_TAGS_JSON: schema::Schema = schema::Schema {
    name: Some("TransactionTagsJSON"),
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
                    description: "Tags of the transaction; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of tags.",
};
/// What `OBPv1.2.1-addCommentForViewOnTransaction` answers.
pub type AddCommentForViewOnTransactionV121Response = crate::answer::Created<
    super::transaction::TransactionCommentJSON,
>;
/// What `OBPv1.2.1-getCommentsForViewOnTransaction` answers.
pub type GetCommentsForViewOnTransactionV121Response = crate::answer::Ok<
    super::transaction_metadata::TransactionCommentsJSON,
>;
/// What `OBPv1.2.1-deleteCommentForViewOnTransaction` answers.
pub type DeleteCommentForViewOnTransactionV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-addImageForViewOnTransaction` answers.
pub type AddImageForViewOnTransactionV121Response = crate::answer::Created<
    super::transaction::TransactionImageJSON,
>;
/// What `OBPv1.2.1-getImagesForViewOnTransaction` answers.
pub type GetImagesForViewOnTransactionV121Response = crate::answer::Ok<
    super::transaction_metadata::TransactionImagesJSON,
>;
/// What `OBPv1.2.1-deleteImageForViewOnTransaction` answers.
pub type DeleteImageForViewOnTransactionV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-addTransactionNarrative` answers.
pub type AddTransactionNarrativeV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteTransactionNarrative` answers.
pub type DeleteTransactionNarrativeV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-getTransactionNarrative` answers.
pub type GetTransactionNarrativeV121Response = crate::answer::Ok<
    super::transaction_metadata::TransactionNarrativeJSON,
>;
/// What `OBPv1.2.1-updateTransactionNarrative` answers.
pub type UpdateTransactionNarrativeV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addTagForViewOnTransaction` answers.
pub type AddTagForViewOnTransactionV121Response = crate::answer::Created<
    super::transaction::TransactionCommentJSON,
>;
/// What `OBPv1.2.1-getTagsForViewOnTransaction` answers.
pub type GetTagsForViewOnTransactionV121Response = crate::answer::Ok<
    super::transaction_metadata::TransactionTagsJSON,
>;
/// What `OBPv1.2.1-deleteTagForViewOnTransaction` answers.
pub type DeleteTagForViewOnTransactionV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-addWhereTagForViewOnTransaction` answers.
pub type AddWhereTagForViewOnTransactionV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteWhereTagForViewOnTransaction` answers.
pub type DeleteWhereTagForViewOnTransactionV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-getWhereTagForViewOnTransaction` answers.
pub type GetWhereTagForViewOnTransactionV121Response = crate::answer::Ok<
    super::transaction_metadata::TransactionWhereJSON,
>;
/// What `OBPv1.2.1-updateWhereTagForViewOnTransaction` answers.
pub type UpdateWhereTagForViewOnTransactionV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
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
impl<A: TransactionMetadataApi> poem_openapi::OpenApi for TransactionMetadataRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Transaction-Metadata", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Transaction-Metadata", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &ADD_COMMENT_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .add_comment_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_COMMENTS_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .get_comments_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_COMMENT_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_comment_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.path("COMMENT_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_IMAGE_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .add_image_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_IMAGES_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .get_images_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_IMAGE_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_image_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.path("IMAGE_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_TRANSACTION_NARRATIVE_V121,
                    |api, sent| routes::answer(
                        api
                            .add_transaction_narrative_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_TRANSACTION_NARRATIVE_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_transaction_narrative_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_TRANSACTION_NARRATIVE_V121,
                    |api, sent| routes::answer(
                        api
                            .get_transaction_narrative_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_TRANSACTION_NARRATIVE_V121,
                    |api, sent| routes::answer(
                        api
                            .update_transaction_narrative_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_TAG_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .add_tag_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_TAGS_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .get_tags_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_tag_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.path("TAG_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .add_where_tag_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_where_tag_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .get_where_tag_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_WHERE_TAG_FOR_VIEW_ON_TRANSACTION_V121,
                    |api, sent| routes::answer(
                        api
                            .update_where_tag_for_view_on_transaction_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("TRANSACTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The new comment with its id.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The comments, possibly none.",
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
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The comment is gone.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The new image with its id.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The images, possibly none.",
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
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The image is gone.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "A fixed message of success.",
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
    error_statuses: &[&super::shared::STATUS_400, &super::shared::STATUS_404],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The transaction has no narrative any more.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The narrative.",
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
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "A fixed message of success.",
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
    error_statuses: &[&super::shared::STATUS_400, &super::shared::STATUS_404],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The new tag with its id.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The tags, possibly none.",
        schema: Some(&super::transaction_metadata::TRANSACTION_TAGS_JSON),
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
            contract::Example {
                name: "documented",
                summary: "From OBP's own documentation; the server does not send or accept it in this form.",
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
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The tag is gone.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "A fixed message of success.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The location is gone.",
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "The location, empty if none is stored.",
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
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_403,
        &super::shared::STATUS_404,
    ],
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
            name: "ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
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
            free: false,
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
            free: false,
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
        description: "A fixed message of success.",
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
