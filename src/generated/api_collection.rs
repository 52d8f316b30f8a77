//! Generated from openapi/api-collection.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// A user's named collection of operations.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApiCollectionJson400 {
    /// Id of the collection of operations.
    pub api_collection_id: String,
    /// Id of the user who owns the collection.
    pub user_id: String,
    /// Name of the collection, for example `Favourites`.
    pub api_collection_name: String,
    /// Whether others may see the collection.
    pub is_sharable: bool,
    /// What the collection is for.
    pub description: String,
}
/// Table of [`ApiCollectionJson400`].
pub static API_COLLECTION_JSON400: schema::Schema = schema::Schema {
    name: Some("ApiCollectionJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "api_collection_id",
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
                    description: "Id of the collection of operations.",
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
                    description: "Id of the user who owns the collection.",
                },
            },
            schema::Property {
                name: "api_collection_name",
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
                    description: "Name of the collection, for example `Favourites`.",
                },
            },
            schema::Property {
                name: "is_sharable",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether others may see the collection.",
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
                    description: "What the collection is for.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "A user's named collection of operations.",
};
/// An operation in a collection.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApiCollectionEndpointJson400 {
    /// Id of the entry in the collection.
    pub api_collection_endpoint_id: String,
    /// Id of the collection of operations.
    pub api_collection_id: String,
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
}
/// Table of [`ApiCollectionEndpointJson400`].
pub static API_COLLECTION_ENDPOINT_JSON400: schema::Schema = schema::Schema {
    name: Some("ApiCollectionEndpointJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "api_collection_endpoint_id",
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
                    description: "Id of the entry in the collection.",
                },
            },
            schema::Property {
                name: "api_collection_id",
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
                    description: "Id of the collection of operations.",
                },
            },
            schema::Property {
                name: "operation_id",
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
                    description: "Name of the operation with its version, for example `OBPv4.0.0-getBanks`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "An operation in a collection.",
};
/// List of the operations in a collection.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApiCollectionEndpointsJson400 {
    /// Operations in the collection; empty if there is none.
    pub api_collection_endpoints: Vec<
        super::api_collection::ApiCollectionEndpointJson400,
    >,
}
/// Table of [`ApiCollectionEndpointsJson400`].
pub static API_COLLECTION_ENDPOINTS_JSON400: schema::Schema = schema::Schema {
    name: Some("ApiCollectionEndpointsJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "api_collection_endpoints",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api_collection::API_COLLECTION_ENDPOINT_JSON400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Operations in the collection; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of the operations in a collection.",
};
/// List of collections of operations.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApiCollectionsJson400 {
    /// Collections of operations; empty if there is none.
    pub api_collections: Vec<super::api_collection::ApiCollectionJson400>,
}
/// Table of [`ApiCollectionsJson400`].
pub static API_COLLECTIONS_JSON400: schema::Schema = schema::Schema {
    name: Some("ApiCollectionsJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "api_collections",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::api_collection::API_COLLECTION_JSON400,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Collections of operations; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of collections of operations.",
};
/// Name and description of a collection of operations.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostApiCollectionJson400 {
    /// Name of the collection, for example `Favourites`.
    pub api_collection_name: String,
    /// Whether others may see the collection.
    pub is_sharable: bool,
    /// What the collection is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
/// Table of [`PostApiCollectionJson400`].
pub static POST_API_COLLECTION_JSON400: schema::Schema = schema::Schema {
    name: Some("PostApiCollectionJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "api_collection_name",
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
                    description: "Name of the collection, for example `Favourites`.",
                },
            },
            schema::Property {
                name: "is_sharable",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether others may see the collection.",
                },
            },
            schema::Property {
                name: "description",
                required: false,
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
                    description: "What the collection is for.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name and description of a collection of operations.",
};
/// Operation to be added to a collection.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PostApiCollectionEndpointJson400 {
    /// Name of the operation with its version, for example `OBPv4.0.0-getBanks`.
    pub operation_id: String,
}
/// Table of [`PostApiCollectionEndpointJson400`].
pub static POST_API_COLLECTION_ENDPOINT_JSON400: schema::Schema = schema::Schema {
    name: Some("PostApiCollectionEndpointJson400"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "operation_id",
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
                    description: "Name of the operation with its version, for example `OBPv4.0.0-getBanks`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Operation to be added to a collection.",
};
/// What `OBPv4.0.0-getFeaturedApiCollections` answers.
pub type GetFeaturedApiCollectionsV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionsJson400,
>;
/// What `OBPv4.0.0-getSharableApiCollectionById` answers.
pub type GetSharableApiCollectionByIdV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionJson400,
>;
/// What `OBPv4.0.0-getApiCollectionEndpoints` answers.
pub type GetApiCollectionEndpointsV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionEndpointsJson400,
>;
/// What `OBPv5.1.0-getAllApiCollections` answers.
pub type GetAllApiCollectionsV510Response = crate::answer::Ok<
    super::api_collection::ApiCollectionsJson400,
>;
/// What `OBPv4.0.0-deleteMyApiCollectionEndpointById` answers.
pub type DeleteMyApiCollectionEndpointByIdV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-createMyApiCollectionEndpointById` answers.
pub type CreateMyApiCollectionEndpointByIdV400Response = crate::answer::Created<
    super::api_collection::ApiCollectionEndpointJson400,
>;
/// What `OBPv4.0.0-getMyApiCollectionEndpointsById` answers.
pub type GetMyApiCollectionEndpointsByIdV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionEndpointsJson400,
>;
/// What `OBPv4.0.0-deleteMyApiCollectionEndpointByOperationId` answers.
pub type DeleteMyApiCollectionEndpointByOperationIdV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-createMyApiCollection` answers.
pub type CreateMyApiCollectionV400Response = crate::answer::Created<
    super::api_collection::ApiCollectionJson400,
>;
/// What `OBPv4.0.0-getMyApiCollections` answers.
pub type GetMyApiCollectionsV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionsJson400,
>;
/// What `OBPv4.0.0-getMyApiCollectionByName` answers.
pub type GetMyApiCollectionByNameV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionJson400,
>;
/// What `OBPv4.0.0-deleteMyApiCollection` answers.
pub type DeleteMyApiCollectionV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getMyApiCollectionById` answers.
pub type GetMyApiCollectionByIdV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionJson400,
>;
/// What `OBPv5.1.0-updateMyApiCollection` answers.
pub type UpdateMyApiCollectionV510Response = crate::answer::Ok<
    super::api_collection::ApiCollectionJson400,
>;
/// What `OBPv4.0.0-createMyApiCollectionEndpoint` answers.
pub type CreateMyApiCollectionEndpointV400Response = crate::answer::Created<
    super::api_collection::ApiCollectionEndpointJson400,
>;
/// What `OBPv4.0.0-getMyApiCollectionEndpoints` answers.
pub type GetMyApiCollectionEndpointsV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionEndpointsJson400,
>;
/// What `OBPv4.0.0-deleteMyApiCollectionEndpoint` answers.
pub type DeleteMyApiCollectionEndpointV400Response = crate::answer::empty::NoContent;
/// What `OBPv4.0.0-getMyApiCollectionEndpoint` answers.
pub type GetMyApiCollectionEndpointV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionEndpointJson400,
>;
/// What `OBPv4.0.0-getApiCollectionsForUser` answers.
pub type GetApiCollectionsForUserV400Response = crate::answer::Ok<
    super::api_collection::ApiCollectionsJson400,
>;
/// The operations of `api-collection.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ApiCollectionApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List the featured API collections (`OBPv4.0.0-getFeaturedApiCollections`).
    fn get_featured_api_collections_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetFeaturedApiCollectionsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetFeaturedApiCollectionsV400Response::Ok(call.example())) }
    }
    /// Get a sharable API collection (`OBPv4.0.0-getSharableApiCollectionById`).
    fn get_sharable_api_collection_by_id_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
    ) -> impl Future<
        Output = Result<GetSharableApiCollectionByIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetSharableApiCollectionByIdV400Response::Ok(call.example())) }
    }
    /// List the operations in an API collection (`OBPv4.0.0-getApiCollectionEndpoints`).
    fn get_api_collection_endpoints_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
    ) -> impl Future<
        Output = Result<GetApiCollectionEndpointsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetApiCollectionEndpointsV400Response::Ok(call.example())) }
    }
    /// List the API collections of all users (`OBPv5.1.0-getAllApiCollections`).
    fn get_all_api_collections_v510(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAllApiCollectionsV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAllApiCollectionsV510Response::Ok(call.example())) }
    }
    /// Remove an entry from an API collection, by entry id (`OBPv4.0.0-deleteMyApiCollectionEndpointById`).
    fn delete_my_api_collection_endpoint_by_id_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
        api_collection_endpoint_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteMyApiCollectionEndpointByIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteMyApiCollectionEndpointByIdV400Response::NoContent) }
    }
    /// Add an operation to my API collection, by collection id (`OBPv4.0.0-createMyApiCollectionEndpointById`).
    fn create_my_api_collection_endpoint_by_id_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
        body: crate::payload::Body<
            super::api_collection::PostApiCollectionEndpointJson400,
        >,
    ) -> impl Future<
        Output = Result<
            CreateMyApiCollectionEndpointByIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateMyApiCollectionEndpointByIdV400Response::Created(call.example()))
        }
    }
    /// List the operations in my API collection, by id (`OBPv4.0.0-getMyApiCollectionEndpointsById`).
    fn get_my_api_collection_endpoints_by_id_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
    ) -> impl Future<
        Output = Result<
            GetMyApiCollectionEndpointsByIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(GetMyApiCollectionEndpointsByIdV400Response::Ok(call.example()))
        }
    }
    /// Remove an operation from an API collection, by collection id (`OBPv4.0.0-deleteMyApiCollectionEndpointByOperationId`).
    fn delete_my_api_collection_endpoint_by_operation_id_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
        operation_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteMyApiCollectionEndpointByOperationIdV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(DeleteMyApiCollectionEndpointByOperationIdV400Response::NoContent)
        }
    }
    /// Create an API collection of my own (`OBPv4.0.0-createMyApiCollection`).
    fn create_my_api_collection_v400(
        &self,
        call: crate::call::Call,
        body: crate::payload::Body<super::api_collection::PostApiCollectionJson400>,
    ) -> impl Future<
        Output = Result<CreateMyApiCollectionV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateMyApiCollectionV400Response::Created(call.example())) }
    }
    /// List my API collections (`OBPv4.0.0-getMyApiCollections`).
    fn get_my_api_collections_v400(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetMyApiCollectionsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyApiCollectionsV400Response::Ok(call.example())) }
    }
    /// Get my API collection by name (`OBPv4.0.0-getMyApiCollectionByName`).
    fn get_my_api_collection_by_name_v400(
        &self,
        call: crate::call::Call,
        api_collection_name: String,
    ) -> impl Future<
        Output = Result<GetMyApiCollectionByNameV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyApiCollectionByNameV400Response::Ok(call.example())) }
    }
    /// Delete my API collection (`OBPv4.0.0-deleteMyApiCollection`).
    fn delete_my_api_collection_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
    ) -> impl Future<
        Output = Result<DeleteMyApiCollectionV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteMyApiCollectionV400Response::NoContent) }
    }
    /// Get an API collection by id (`OBPv4.0.0-getMyApiCollectionById`).
    fn get_my_api_collection_by_id_v400(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
    ) -> impl Future<
        Output = Result<GetMyApiCollectionByIdV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyApiCollectionByIdV400Response::Ok(call.example())) }
    }
    /// Change my API collection (`OBPv5.1.0-updateMyApiCollection`).
    fn update_my_api_collection_v510(
        &self,
        call: crate::call::Call,
        api_collection_id: String,
        body: crate::payload::Body<super::api_collection::PostApiCollectionJson400>,
    ) -> impl Future<
        Output = Result<UpdateMyApiCollectionV510Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateMyApiCollectionV510Response::Ok(call.example())) }
    }
    /// Add an operation to my API collection, by collection name (`OBPv4.0.0-createMyApiCollectionEndpoint`).
    fn create_my_api_collection_endpoint_v400(
        &self,
        call: crate::call::Call,
        api_collection_name: String,
        body: crate::payload::Body<
            super::api_collection::PostApiCollectionEndpointJson400,
        >,
    ) -> impl Future<
        Output = Result<
            CreateMyApiCollectionEndpointV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(CreateMyApiCollectionEndpointV400Response::Created(call.example()))
        }
    }
    /// List the operations in my API collection, by name (`OBPv4.0.0-getMyApiCollectionEndpoints`).
    fn get_my_api_collection_endpoints_v400(
        &self,
        call: crate::call::Call,
        api_collection_name: String,
    ) -> impl Future<
        Output = Result<GetMyApiCollectionEndpointsV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyApiCollectionEndpointsV400Response::Ok(call.example())) }
    }
    /// Remove an operation from my API collection, by collection name (`OBPv4.0.0-deleteMyApiCollectionEndpoint`).
    fn delete_my_api_collection_endpoint_v400(
        &self,
        call: crate::call::Call,
        api_collection_name: String,
        operation_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteMyApiCollectionEndpointV400Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteMyApiCollectionEndpointV400Response::NoContent) }
    }
    /// Get an operation in my API collection (`OBPv4.0.0-getMyApiCollectionEndpoint`).
    fn get_my_api_collection_endpoint_v400(
        &self,
        call: crate::call::Call,
        api_collection_name: String,
        operation_id: String,
    ) -> impl Future<
        Output = Result<GetMyApiCollectionEndpointV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMyApiCollectionEndpointV400Response::Ok(call.example())) }
    }
    /// List the API collections of a user (`OBPv4.0.0-getApiCollectionsForUser`).
    fn get_api_collections_for_user_v400(
        &self,
        call: crate::call::Call,
        user_id: String,
    ) -> impl Future<
        Output = Result<GetApiCollectionsForUserV400Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetApiCollectionsForUserV400Response::Ok(call.example())) }
    }
}
/// Binds a [`ApiCollectionApi`] to its routes.
#[derive(Debug)]
pub struct ApiCollectionRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: ApiCollectionApi> poem_openapi::OpenApi for ApiCollectionRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Api-Collection", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Api-Collection", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_FEATURED_API_COLLECTIONS_V400,
                    |api, sent| routes::answer(
                        api.get_featured_api_collections_v400(sent.call()),
                    ),
                ),
                (
                    &GET_SHARABLE_API_COLLECTION_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_sharable_api_collection_by_id_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_API_COLLECTION_ENDPOINTS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_api_collection_endpoints_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ALL_API_COLLECTIONS_V510,
                    |api, sent| routes::answer(
                        api.get_all_api_collections_v510(sent.call()),
                    ),
                ),
                (
                    &DELETE_MY_API_COLLECTION_ENDPOINT_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_my_api_collection_endpoint_by_id_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                                sent.path("API_COLLECTION_ENDPOINT_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_MY_API_COLLECTION_ENDPOINT_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .create_my_api_collection_endpoint_by_id_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_MY_API_COLLECTION_ENDPOINTS_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_my_api_collection_endpoints_by_id_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                            ),
                    ),
                ),
                (
                    &DELETE_MY_API_COLLECTION_ENDPOINT_BY_OPERATION_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_my_api_collection_endpoint_by_operation_id_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &CREATE_MY_API_COLLECTION_V400,
                    |api, sent| routes::answer(
                        api.create_my_api_collection_v400(sent.call(), sent.body()),
                    ),
                ),
                (
                    &GET_MY_API_COLLECTIONS_V400,
                    |api, sent| routes::answer(
                        api.get_my_api_collections_v400(sent.call()),
                    ),
                ),
                (
                    &GET_MY_API_COLLECTION_BY_NAME_V400,
                    |api, sent| routes::answer(
                        api
                            .get_my_api_collection_by_name_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_NAME"),
                            ),
                    ),
                ),
                (
                    &DELETE_MY_API_COLLECTION_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_my_api_collection_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_MY_API_COLLECTION_BY_ID_V400,
                    |api, sent| routes::answer(
                        api
                            .get_my_api_collection_by_id_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_MY_API_COLLECTION_V510,
                    |api, sent| routes::answer(
                        api
                            .update_my_api_collection_v510(
                                sent.call(),
                                sent.path("API_COLLECTION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &CREATE_MY_API_COLLECTION_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .create_my_api_collection_endpoint_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_NAME"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_MY_API_COLLECTION_ENDPOINTS_V400,
                    |api, sent| routes::answer(
                        api
                            .get_my_api_collection_endpoints_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_NAME"),
                            ),
                    ),
                ),
                (
                    &DELETE_MY_API_COLLECTION_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .delete_my_api_collection_endpoint_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_NAME"),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_MY_API_COLLECTION_ENDPOINT_V400,
                    |api, sent| routes::answer(
                        api
                            .get_my_api_collection_endpoint_v400(
                                sent.call(),
                                sent.path("API_COLLECTION_NAME"),
                                sent.path("OPERATION_ID"),
                            ),
                    ),
                ),
                (
                    &GET_API_COLLECTIONS_FOR_USER_V400,
                    |api, sent| routes::answer(
                        api
                            .get_api_collections_for_user_v400(
                                sent.call(),
                                sent.path("USER_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv4.0.0-getFeaturedApiCollections`.
pub static GET_FEATURED_API_COLLECTIONS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getFeaturedApiCollections",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/api-collections/featured",
    template: "/api-collections/featured",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List the featured API collections",
    description: "Lists the collections that the operator of the server recommends in its configuration, sorted by name.\nNo login is needed.\n\nConfigured collections that do not exist or are not sharable are left out; without a configuration the\nlist is empty.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The featured collections, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTIONS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collections\":[{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}]}",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getSharableApiCollectionById`.
pub static GET_SHARABLE_API_COLLECTION_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getSharableApiCollectionById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/api-collections/sharable/{API_COLLECTION_ID}",
    template: "/api-collections/sharable/{API_COLLECTION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Get a sharable API collection",
    description: "Reads a collection that its owner has marked as sharable. No login is needed.\n\nAn unknown id is 400 with OBP-30079, an existing collection that is not sharable 400 with OBP-30082, so\nthe two cases can be told apart.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        description: "The collection without its operations.",
        schema: Some(&super::api_collection::API_COLLECTION_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
                slots: &[
                    contract::Slot {
                        start: 22usize,
                        end: 58usize,
                        part: "API_COLLECTION_ID",
                    },
                ],
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
        &super::shared::ERROR_400_OBP_30079,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getApiCollectionEndpoints`.
pub static GET_API_COLLECTION_ENDPOINTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getApiCollectionEndpoints",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/api-collections/{API_COLLECTION_ID}/api-collection-endpoints",
    template: "/api-collections/{API_COLLECTION_ID}/api-collection-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List the operations in an API collection",
    description: "Lists the operations that a collection holds. No login is needed, and the collection need not be\nsharable.\n\nAn unknown `API_COLLECTION_ID` is no error: the list is then empty. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Optional,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &["OBP-50000: Unknown Error."],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        description: "The entries of the collection, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTION_ENDPOINTS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_endpoints\":[{\"api_collection_endpoint_id\":\"8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\"}]}",
                slots: &[
                    contract::Slot {
                        start: 119usize,
                        end: 155usize,
                        part: "API_COLLECTION_ID",
                    },
                ],
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-getAllApiCollections`.
pub static GET_ALL_API_COLLECTIONS_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-getAllApiCollections",
    method: contract::Verb::GET,
    path: "/obp/v5.1.0/management/api-collections",
    template: "/management/api-collections",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List the API collections of all users",
    description: "Lists every collection on the server, sharable or not. Needs a login and the system role\n`CanGetAllApiCollections`.\n\nOnly the prefix `v5.1.0` leads here. There is no paging; `user_id` tells the owner of each collection.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllApiCollections",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAllApiCollections",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20006: User is missing one or more roles: ",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "All collections, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTIONS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collections\":[{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}]}",
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
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAllApiCollections\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteMyApiCollectionEndpointById`.
pub static DELETE_MY_API_COLLECTION_ENDPOINT_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteMyApiCollectionEndpointById",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoint-ids/{API_COLLECTION_ENDPOINT_ID}",
    template: "/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoint-ids/{API_COLLECTION_ENDPOINT_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Remove an entry from an API collection, by entry id",
    description: "Removes the entry with the id `API_COLLECTION_ENDPOINT_ID`, as it was answered when the operation was\nadded. Needs a login but no role.\n\nBoth ids must exist, otherwise 400 (OBP-30079 for the collection, OBP-30082 for the entry). Neither the\nowner nor whether the entry belongs to `API_COLLECTION_ID` is checked.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
            name: "API_COLLECTION_ENDPOINT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of one entry of a collection (`api_collection_endpoint_id`), not of the operation in it.",
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
        description: "The entry is removed.",
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
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createMyApiCollectionEndpointById`.
pub static CREATE_MY_API_COLLECTION_ENDPOINT_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createMyApiCollectionEndpointById",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoints",
    template: "/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Add an operation to my API collection, by collection id",
    description: "Adds an API operation to the collection with the id `API_COLLECTION_ID`. Needs a login but no role.\n\n`operation_id` must be the id of an existing operation (else 400 with OBP-40048) that is not yet in the\ncollection (else 400 with OBP-30085). An unknown collection is 400, not 404. The collection's owner is\nnot compared with the caller: whoever knows the id can add to it.",
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
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        schema: &super::api_collection::POST_API_COLLECTION_ENDPOINT_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"operation_id\":\"OBPv4.0.0-getBanks\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new entry with its `api_collection_endpoint_id`.",
        schema: Some(&super::api_collection::API_COLLECTION_ENDPOINT_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_endpoint_id\":\"8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\"}",
                slots: &[
                    contract::Slot {
                        start: 90usize,
                        end: 126usize,
                        part: "API_COLLECTION_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_17,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyApiCollectionEndpointsById`.
pub static GET_MY_API_COLLECTION_ENDPOINTS_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyApiCollectionEndpointsById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoints",
    template: "/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List the operations in my API collection, by id",
    description: "Lists the operations in the collection with the id `API_COLLECTION_ID`. Needs a login but no role.\n\nHere an unknown id is 400 with OBP-30079, while the public list of a collection's operations answers an\nempty list. The owner is not compared with the caller.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        description: "The entries of the collection, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTION_ENDPOINTS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_endpoints\":[{\"api_collection_endpoint_id\":\"8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\"}]}",
                slots: &[
                    contract::Slot {
                        start: 119usize,
                        end: 155usize,
                        part: "API_COLLECTION_ID",
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
        &super::shared::ERROR_400_OBP_30079,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteMyApiCollectionEndpointByOperationId`.
pub static DELETE_MY_API_COLLECTION_ENDPOINT_BY_OPERATION_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteMyApiCollectionEndpointByOperationId",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoints/{OPERATION_ID}",
    template: "/my/api-collection-ids/{API_COLLECTION_ID}/api-collection-endpoints/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Remove an operation from an API collection, by collection id",
    description: "Takes the operation `OPERATION_ID` out of the collection with the id `API_COLLECTION_ID`. Needs a login\nbut no role.\n\nAn unknown collection is 400 with OBP-30079, an operation that is not in it 400 with OBP-30082. The\ncollection's owner is not compared with the caller.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        status: 204u16,
        description: "The entry is removed from the collection.",
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
        &super::shared::ERROR_400_OBP_30079,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createMyApiCollection`.
pub static CREATE_MY_API_COLLECTION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createMyApiCollection",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/my/api-collections",
    template: "/my/api-collections",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Create an API collection of my own",
    description: "Creates an empty collection, a named list of API operations, that belongs to the calling user. Needs a\nlogin but no role.\n\n`api_collection_name` must be new among the user's own collections, otherwise 400 with OBP-30086; other\nusers may use the same name. `description` may be left out. With `is_sharable` set to `true`, anyone who\nknows the id can read the collection.",
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
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: Some(contract::RequestBody {
        schema: &super::api_collection::POST_API_COLLECTION_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new collection with its `api_collection_id`.",
        schema: Some(&super::api_collection::API_COLLECTION_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_18,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyApiCollections`.
pub static GET_MY_API_COLLECTIONS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyApiCollections",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/api-collections",
    template: "/my/api-collections",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List my API collections",
    description: "Lists all collections of the calling user, sharable or not. Needs a login but no role.\n\nThe operations inside a collection have to be read separately. There is no paging.",
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
        description: "The user's collections, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTIONS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collections\":[{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}]}",
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
/// `OBPv4.0.0-getMyApiCollectionByName`.
pub static GET_MY_API_COLLECTION_BY_NAME_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyApiCollectionByName",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/api-collections/name/{API_COLLECTION_NAME}",
    template: "/my/api-collections/name/{API_COLLECTION_NAME}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Get my API collection by name",
    description: "Reads the calling user's collection named `API_COLLECTION_NAME`. Needs a login but no role.\n\nOnly the user's own collections are searched; an unknown name is 400 with OBP-30079, not 404.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_NAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("Favourites"),
            description: "Name that you gave to your collection of operations (`api_collection_name`).",
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
        description: "The collection without its operations.",
        schema: Some(&super::api_collection::API_COLLECTION_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
                slots: &[
                    contract::Slot {
                        start: 132usize,
                        end: 142usize,
                        part: "API_COLLECTION_NAME",
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
        &super::shared::ERROR_400_OBP_30079_NAME,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteMyApiCollection`.
pub static DELETE_MY_API_COLLECTION_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteMyApiCollection",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/my/api-collections/{API_COLLECTION_ID}",
    template: "/my/api-collections/{API_COLLECTION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Delete my API collection",
    description: "Deletes the collection with the id `API_COLLECTION_ID`. Needs a login but no role.\n\nUnlike the operations on its content, the path takes the id, not the name. An unknown id is 400 with\nOBP-30079. The owner is not compared with the caller, so the id alone decides what is deleted.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        description: "The collection is deleted.",
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
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyApiCollectionById`.
pub static GET_MY_API_COLLECTION_BY_ID_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyApiCollectionById",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/api-collections/{API_COLLECTION_ID}",
    template: "/my/api-collections/{API_COLLECTION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Get an API collection by id",
    description: "Reads the collection with the id `API_COLLECTION_ID`. Needs a login but no role.\n\nAn unknown id is 400 with OBP-30079, not 404. The owner is not compared with the caller; `user_id` in\nthe answer tells whose collection it is.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        description: "The collection without its operations.",
        schema: Some(&super::api_collection::API_COLLECTION_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
                slots: &[
                    contract::Slot {
                        start: 22usize,
                        end: 58usize,
                        part: "API_COLLECTION_ID",
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
        &super::shared::ERROR_400_OBP_30079,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv5.1.0-updateMyApiCollection`.
pub static UPDATE_MY_API_COLLECTION_V510: contract::Operation = contract::Operation {
    id: "OBPv5.1.0-updateMyApiCollection",
    method: contract::Verb::PUT,
    path: "/obp/v5.1.0/my/api-collections/{API_COLLECTION_ID}",
    template: "/my/api-collections/{API_COLLECTION_ID}",
    aliases: &[],
    prefixes: &["v5.1.0"],
    introduced: "v5.1.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Change my API collection",
    description: "Sets the name, the description and the sharing of the collection `API_COLLECTION_ID`; its operations\nstay as they are. Needs a login but no role. Only the prefix `v5.1.0` leads here.\n\nA `description` that is left out becomes empty. An unknown id is 400 with OBP-30079, not 404. The owner\nis not compared with the caller.",
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
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
            description: "Id of the collection of operations (`api_collection_id`).",
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
        schema: &super::api_collection::POST_API_COLLECTION_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The changed collection.",
        schema: Some(&super::api_collection::API_COLLECTION_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}",
                slots: &[
                    contract::Slot {
                        start: 22usize,
                        end: 58usize,
                        part: "API_COLLECTION_ID",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_18,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30079,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-createMyApiCollectionEndpoint`.
pub static CREATE_MY_API_COLLECTION_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-createMyApiCollectionEndpoint",
    method: contract::Verb::POST,
    path: "/obp/v4.0.0/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints",
    template: "/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Add an operation to my API collection, by collection name",
    description: "Adds an API operation to the calling user's collection named `API_COLLECTION_NAME`. Needs a login but no\nrole.\n\n`operation_id` is the id of an operation as this documentation lists it, for example\n`OBPv4.0.0-getBank`; any other text is 400 with OBP-40048, and that is checked before the collection. An\noperation that is in the collection already is 400 with OBP-30085, an unknown name 400 with OBP-30079.",
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
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_NAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("Favourites"),
            description: "Name that you gave to your collection of operations (`api_collection_name`).",
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
        schema: &super::api_collection::POST_API_COLLECTION_ENDPOINT_JSON400,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"operation_id\":\"OBPv4.0.0-getBanks\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new entry with its `api_collection_endpoint_id`.",
        schema: Some(&super::api_collection::API_COLLECTION_ENDPOINT_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_endpoint_id\":\"8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\"}",
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
        &super::shared::ERROR_400_OBP_10001_SHAPE_17,
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30079_NAME,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyApiCollectionEndpoints`.
pub static GET_MY_API_COLLECTION_ENDPOINTS_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyApiCollectionEndpoints",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints",
    template: "/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List the operations in my API collection, by name",
    description: "Lists the operations in the calling user's collection named `API_COLLECTION_NAME`. Needs a login but no\nrole.\n\nAn unknown name is 400 with OBP-30079, not 404. There is no paging.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_NAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("Favourites"),
            description: "Name that you gave to your collection of operations (`api_collection_name`).",
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
        description: "The entries of the collection, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTION_ENDPOINTS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_endpoints\":[{\"api_collection_endpoint_id\":\"8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\"}]}",
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
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-deleteMyApiCollectionEndpoint`.
pub static DELETE_MY_API_COLLECTION_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-deleteMyApiCollectionEndpoint",
    method: contract::Verb::DELETE,
    path: "/obp/v4.0.0/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints/{OPERATION_ID}",
    template: "/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Remove an operation from my API collection, by collection name",
    description: "Takes the operation `OPERATION_ID` out of the calling user's collection named `API_COLLECTION_NAME`.\nNeeds a login but no role.\n\nAn unknown collection is 400 with OBP-30079, an operation that is not in it 400 with OBP-30082. The\noperation itself stays available.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_NAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("Favourites"),
            description: "Name that you gave to your collection of operations (`api_collection_name`).",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        status: 204u16,
        description: "The entry is removed from the collection.",
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
        &super::shared::ERROR_400_OBP_30079_NAME,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getMyApiCollectionEndpoint`.
pub static GET_MY_API_COLLECTION_ENDPOINT_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getMyApiCollectionEndpoint",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints/{OPERATION_ID}",
    template: "/my/api-collections/{API_COLLECTION_NAME}/api-collection-endpoints/{OPERATION_ID}",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "Get an operation in my API collection",
    description: "Reads the entry for the operation `OPERATION_ID` in the calling user's collection named\n`API_COLLECTION_NAME`, for example to find its id. Needs a login but no role.\n\nAn unknown collection is 400 with OBP-30079, an operation that is not in it 400 with OBP-30082. Without\na login the message of the 401 does not begin with a code; OBP-20001 stands inside it.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "API_COLLECTION_NAME",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("Favourites"),
            description: "Name that you gave to your collection of operations (`api_collection_name`).",
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
            name: "OPERATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("OBPv4.0.0-getBanks"),
            description: "Id of an operation of the API: version and function, for example `OBPv4.0.0-getBanks`.",
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
        description: "The entry with its `api_collection_endpoint_id`.",
        schema: Some(&super::api_collection::API_COLLECTION_ENDPOINT_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collection_endpoint_id\":\"8uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"operation_id\":\"OBPv4.0.0-getBanks\"}",
                slots: &[
                    contract::Slot {
                        start: 144usize,
                        end: 162usize,
                        part: "OPERATION_ID",
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
        &super::shared::ERROR_400_OBP_30079_NAME,
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30082",
                summary: "The collection has no such operation; list its operations and take one from there.",
                json: "{\"code\":400,\"message\":\"OBP-30082: ApiCollectionEndpoint not found. Current API_COLLECTION_ID(7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh) and OPERATION_ID(OBPv4.0.0-getBanks) \"}",
                slots: &[
                    contract::Slot {
                        start: 93usize,
                        end: 129usize,
                        part: "name",
                    },
                    contract::Slot {
                        start: 148usize,
                        end: 166usize,
                        part: "OPERATION_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 401u16,
            example: contract::Example {
                name: "text-empty-box-401",
                summary: "Nobody is logged in; send a token.",
                json: "{\"code\":401,\"message\":\"An Empty Box was opened.  The justification for allowing the openOrThrowException was OBP-20001: User not logged in. Authentication is required!\"}",
                slots: &[],
                check: Some(contract::Check::Login),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv4.0.0-getApiCollectionsForUser`.
pub static GET_API_COLLECTIONS_FOR_USER_V400: contract::Operation = contract::Operation {
    id: "OBPv4.0.0-getApiCollectionsForUser",
    method: contract::Verb::GET,
    path: "/obp/v4.0.0/users/{USER_ID}/api-collections",
    template: "/users/{USER_ID}/api-collections",
    aliases: &[],
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Api-Collection", "New-Style"],
    summary: "List the API collections of a user",
    description: "Lists the collections that belong to the user `USER_ID`, sharable or not. Needs a login and the system\nrole `CanGetApiCollectionsForUser`.\n\n`USER_ID` is the user's UUID. The operations inside a collection have to be read separately.",
    style: contract::Style::Wrapped,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetApiCollectionsForUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetApiCollectionsForUser",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    checks: &[contract::Check::Login, contract::Check::Roles],
    documented_errors: &[
        "OBP-20057: User not found by userId.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The user's collections, possibly none.",
        schema: Some(&super::api_collection::API_COLLECTIONS_JSON400),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"api_collections\":[{\"api_collection_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"api_collection_name\":\"Favourites\",\"is_sharable\":true,\"description\":\"This an optional field. Maximum length is 2000. It can be any characters here.\"}]}",
                slots: &[
                    contract::Slot {
                        start: 91usize,
                        end: 127usize,
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
        &super::shared::ERROR_400_OBP_20057_2,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetApiCollectionsForUser\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `api-collection.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_FEATURED_API_COLLECTIONS_V400,
    &GET_SHARABLE_API_COLLECTION_BY_ID_V400,
    &GET_API_COLLECTION_ENDPOINTS_V400,
    &GET_ALL_API_COLLECTIONS_V510,
    &DELETE_MY_API_COLLECTION_ENDPOINT_BY_ID_V400,
    &CREATE_MY_API_COLLECTION_ENDPOINT_BY_ID_V400,
    &GET_MY_API_COLLECTION_ENDPOINTS_BY_ID_V400,
    &DELETE_MY_API_COLLECTION_ENDPOINT_BY_OPERATION_ID_V400,
    &CREATE_MY_API_COLLECTION_V400,
    &GET_MY_API_COLLECTIONS_V400,
    &GET_MY_API_COLLECTION_BY_NAME_V400,
    &DELETE_MY_API_COLLECTION_V400,
    &GET_MY_API_COLLECTION_BY_ID_V400,
    &UPDATE_MY_API_COLLECTION_V510,
    &CREATE_MY_API_COLLECTION_ENDPOINT_V400,
    &GET_MY_API_COLLECTION_ENDPOINTS_V400,
    &DELETE_MY_API_COLLECTION_ENDPOINT_V400,
    &GET_MY_API_COLLECTION_ENDPOINT_V400,
    &GET_API_COLLECTIONS_FOR_USER_V400,
];
