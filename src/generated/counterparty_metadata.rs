//! Generated from openapi/counterparty-metadata.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Name to be shown instead of the real one.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AliasJSON {
    /// Alias that is shown instead of the name of the other account.
    pub alias: Option<String>,
}
/// Table of [`AliasJSON`].
pub static ALIAS_JSON: schema::Schema = schema::Schema {
    name: Some("AliasJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "alias",
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
                    nullable: true,
                    example: None,
                    description: "Alias that is shown instead of the name of the other account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name to be shown instead of the real one.",
};
/// Place where the company of the other account is registered.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CorporateLocationJSON {
    /// Where the company behind the other account is registered.
    pub corporate_location: super::atm::LocationPlainJSON,
}
/// Table of [`CorporateLocationJSON`].
pub static CORPORATE_LOCATION_JSON: schema::Schema = schema::Schema {
    name: Some("CorporateLocationJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "corporate_location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place where the company of the other account is registered.",
};
/// Address of an image of the other account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImageUrlJSON {
    /// Web address of a picture of the other account's holder, for example a logo.
    #[serde(rename = "image_URL")]
    pub image_url: String,
}
/// Table of [`ImageUrlJSON`].
pub static IMAGE_URL_JSON: schema::Schema = schema::Schema {
    name: Some("ImageUrlJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "image_URL",
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
                    description: "Web address of a picture of the other account's holder, for example a logo.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Address of an image of the other account.",
};
/// Further information about the other account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MoreInfoJSON {
    /// Further information on the other account, as free text.
    pub more_info: String,
}
/// Table of [`MoreInfoJSON`].
pub static MORE_INFO_JSON: schema::Schema = schema::Schema {
    name: Some("MoreInfoJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "more_info",
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
                    description: "Further information on the other account, as free text.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Further information about the other account.",
};
/// Address of the company's page at OpenCorporates.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct OpenCorporateUrlJSON {
    /// Address of the company's entry at Open Corporates.
    #[serde(rename = "open_corporates_URL")]
    pub open_corporates_url: String,
}
/// Table of [`OpenCorporateUrlJSON`].
pub static OPEN_CORPORATE_URL_JSON: schema::Schema = schema::Schema {
    name: Some("OpenCorporateUrlJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "open_corporates_URL",
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
                    description: "Address of the company's entry at Open Corporates.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Address of the company's page at OpenCorporates.",
};
/// Place where the other account's holder is found.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PhysicalLocationJSON {
    /// Where the holder of the other account really is.
    pub physical_location: super::atm::LocationPlainJSON,
}
/// Table of [`PhysicalLocationJSON`].
pub static PHYSICAL_LOCATION_JSON: schema::Schema = schema::Schema {
    name: Some("PhysicalLocationJSON"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "physical_location",
                required: true,
                schema: &super::atm::LOCATION_PLAIN_JSON,
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Place where the other account's holder is found.",
};
/// Name to be shown instead of the real one.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AliasJSONRequest {
    /// Alias that is shown instead of the name of the other account.
    pub alias: String,
}
/// Table of [`AliasJSONRequest`].
pub static ALIAS_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("AliasJSONRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "alias",
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
                    description: "Alias that is shown instead of the name of the other account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name to be shown instead of the real one.",
};
/// Web address of the other account's holder.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UrlJSON {
    /// Web address of the holder of the other account.
    #[serde(rename = "URL")]
    pub url: String,
}
/// Table of [`UrlJSON`].
pub static URL_JSON: schema::Schema = schema::Schema {
    name: Some("UrlJSON"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Web address of the holder of the other account.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Web address of the other account's holder.",
};
/// What `OBPv1.2.1-getOtherAccountMetadata` answers.
pub type GetOtherAccountMetadataV121Response = crate::answer::Ok<
    super::transaction::OtherAccountMetadataJSON,
>;
/// What `OBPv1.2.1-addCounterpartyCorporateLocation` answers.
pub type AddCounterpartyCorporateLocationV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyCorporateLocation` answers.
pub type DeleteCounterpartyCorporateLocationV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateCounterpartyCorporateLocation` answers.
pub type UpdateCounterpartyCorporateLocationV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addCounterpartyImageUrl` answers.
pub type AddCounterpartyImageUrlV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyImageUrl` answers.
pub type DeleteCounterpartyImageUrlV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateCounterpartyImageUrl` answers.
pub type UpdateCounterpartyImageUrlV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addCounterpartyMoreInfo` answers.
pub type AddCounterpartyMoreInfoV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyMoreInfo` answers.
pub type DeleteCounterpartyMoreInfoV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateCounterpartyMoreInfo` answers.
pub type UpdateCounterpartyMoreInfoV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addCounterpartyOpenCorporatesUrl` answers.
pub type AddCounterpartyOpenCorporatesUrlV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyOpenCorporatesUrl` answers.
pub type DeleteCounterpartyOpenCorporatesUrlV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateCounterpartyOpenCorporatesUrl` answers.
pub type UpdateCounterpartyOpenCorporatesUrlV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addCounterpartyPhysicalLocation` answers.
pub type AddCounterpartyPhysicalLocationV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyPhysicalLocation` answers.
pub type DeleteCounterpartyPhysicalLocationV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateCounterpartyPhysicalLocation` answers.
pub type UpdateCounterpartyPhysicalLocationV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addCounterpartyUrl` answers.
pub type AddCounterpartyUrlV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyUrl` answers.
pub type DeleteCounterpartyUrlV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-updateCounterpartyUrl` answers.
pub type UpdateCounterpartyUrlV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addOtherAccountPrivateAlias` answers.
pub type AddOtherAccountPrivateAliasV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyPrivateAlias` answers.
pub type DeleteCounterpartyPrivateAliasV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-getOtherAccountPrivateAlias` answers.
pub type GetOtherAccountPrivateAliasV121Response = crate::answer::Ok<
    super::counterparty_metadata::AliasJSON,
>;
/// What `OBPv1.2.1-updateCounterpartyPrivateAlias` answers.
pub type UpdateCounterpartyPrivateAliasV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-addCounterpartyPublicAlias` answers.
pub type AddCounterpartyPublicAliasV121Response = crate::answer::Created<
    super::customer::SuccessMessage,
>;
/// What `OBPv1.2.1-deleteCounterpartyPublicAlias` answers.
pub type DeleteCounterpartyPublicAliasV121Response = crate::answer::empty::NoContent;
/// What `OBPv1.2.1-getCounterpartyPublicAlias` answers.
pub type GetCounterpartyPublicAliasV121Response = crate::answer::Ok<
    super::counterparty_metadata::AliasJSON,
>;
/// What `OBPv1.2.1-updateCounterpartyPublicAlias` answers.
pub type UpdateCounterpartyPublicAliasV121Response = crate::answer::Ok<
    super::customer::SuccessMessage,
>;
/// The operations of `counterparty-metadata.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait CounterpartyMetadataApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Get the metadata of another account (`OBPv1.2.1-getOtherAccountMetadata`).
    fn get_other_account_metadata_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<GetOtherAccountMetadataV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetOtherAccountMetadataV121Response::Ok(call.example())) }
    }
    /// Add a corporate location to another account (`OBPv1.2.1-addCounterpartyCorporateLocation`).
    fn add_counterparty_corporate_location_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::CorporateLocationJSON>,
    ) -> impl Future<
        Output = Result<
            AddCounterpartyCorporateLocationV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AddCounterpartyCorporateLocationV121Response::Created(call.example()))
        }
    }
    /// Delete the corporate location of another account (`OBPv1.2.1-deleteCounterpartyCorporateLocation`).
    fn delete_counterparty_corporate_location_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCounterpartyCorporateLocationV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCounterpartyCorporateLocationV121Response::NoContent) }
    }
    /// Change the corporate location of another account (`OBPv1.2.1-updateCounterpartyCorporateLocation`).
    fn update_counterparty_corporate_location_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::CorporateLocationJSON>,
    ) -> impl Future<
        Output = Result<
            UpdateCounterpartyCorporateLocationV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateCounterpartyCorporateLocationV121Response::Ok(call.example()))
        }
    }
    /// Add an image URL to another account (`OBPv1.2.1-addCounterpartyImageUrl`).
    fn add_counterparty_image_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::ImageUrlJSON>,
    ) -> impl Future<
        Output = Result<AddCounterpartyImageUrlV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCounterpartyImageUrlV121Response::Created(call.example())) }
    }
    /// Delete the image URL of another account (`OBPv1.2.1-deleteCounterpartyImageUrl`).
    fn delete_counterparty_image_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<DeleteCounterpartyImageUrlV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCounterpartyImageUrlV121Response::NoContent) }
    }
    /// Change the image URL of another account (`OBPv1.2.1-updateCounterpartyImageUrl`).
    fn update_counterparty_image_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::ImageUrlJSON>,
    ) -> impl Future<
        Output = Result<UpdateCounterpartyImageUrlV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCounterpartyImageUrlV121Response::Ok(call.example())) }
    }
    /// Add additional information to another account (`OBPv1.2.1-addCounterpartyMoreInfo`).
    fn add_counterparty_more_info_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::MoreInfoJSON>,
    ) -> impl Future<
        Output = Result<AddCounterpartyMoreInfoV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCounterpartyMoreInfoV121Response::Created(call.example())) }
    }
    /// Delete the additional information of another account (`OBPv1.2.1-deleteCounterpartyMoreInfo`).
    fn delete_counterparty_more_info_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<DeleteCounterpartyMoreInfoV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCounterpartyMoreInfoV121Response::NoContent) }
    }
    /// Change the additional information of another account (`OBPv1.2.1-updateCounterpartyMoreInfo`).
    fn update_counterparty_more_info_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::MoreInfoJSON>,
    ) -> impl Future<
        Output = Result<UpdateCounterpartyMoreInfoV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCounterpartyMoreInfoV121Response::Ok(call.example())) }
    }
    /// Add an Open Corporates URL to another account (`OBPv1.2.1-addCounterpartyOpenCorporatesUrl`).
    fn add_counterparty_open_corporates_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::OpenCorporateUrlJSON>,
    ) -> impl Future<
        Output = Result<
            AddCounterpartyOpenCorporatesUrlV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AddCounterpartyOpenCorporatesUrlV121Response::Created(call.example()))
        }
    }
    /// Delete the Open Corporates URL of another account (`OBPv1.2.1-deleteCounterpartyOpenCorporatesUrl`).
    fn delete_counterparty_open_corporates_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCounterpartyOpenCorporatesUrlV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCounterpartyOpenCorporatesUrlV121Response::NoContent) }
    }
    /// Change the Open Corporates URL of another account (`OBPv1.2.1-updateCounterpartyOpenCorporatesUrl`).
    fn update_counterparty_open_corporates_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::OpenCorporateUrlJSON>,
    ) -> impl Future<
        Output = Result<
            UpdateCounterpartyOpenCorporatesUrlV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateCounterpartyOpenCorporatesUrlV121Response::Ok(call.example()))
        }
    }
    /// Add a physical location to another account (`OBPv1.2.1-addCounterpartyPhysicalLocation`).
    fn add_counterparty_physical_location_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::PhysicalLocationJSON>,
    ) -> impl Future<
        Output = Result<
            AddCounterpartyPhysicalLocationV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(AddCounterpartyPhysicalLocationV121Response::Created(call.example()))
        }
    }
    /// Delete the physical location of another account (`OBPv1.2.1-deleteCounterpartyPhysicalLocation`).
    fn delete_counterparty_physical_location_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCounterpartyPhysicalLocationV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCounterpartyPhysicalLocationV121Response::NoContent) }
    }
    /// Change the physical location of another account (`OBPv1.2.1-updateCounterpartyPhysicalLocation`).
    fn update_counterparty_physical_location_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::PhysicalLocationJSON>,
    ) -> impl Future<
        Output = Result<
            UpdateCounterpartyPhysicalLocationV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move {
            Ok(UpdateCounterpartyPhysicalLocationV121Response::Ok(call.example()))
        }
    }
    /// Add a website URL to another account (`OBPv1.2.1-addCounterpartyUrl`).
    fn add_counterparty_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::UrlJSON>,
    ) -> impl Future<
        Output = Result<AddCounterpartyUrlV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(AddCounterpartyUrlV121Response::Created(call.example())) }
    }
    /// Delete the website URL of another account (`OBPv1.2.1-deleteCounterpartyUrl`).
    fn delete_counterparty_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<DeleteCounterpartyUrlV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteCounterpartyUrlV121Response::NoContent) }
    }
    /// Change the website URL of another account (`OBPv1.2.1-updateCounterpartyUrl`).
    fn update_counterparty_url_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::UrlJSON>,
    ) -> impl Future<
        Output = Result<UpdateCounterpartyUrlV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(UpdateCounterpartyUrlV121Response::Ok(call.example())) }
    }
    /// Add a private alias to another account (`OBPv1.2.1-addOtherAccountPrivateAlias`).
    fn add_other_account_private_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::AliasJSONRequest>,
    ) -> impl Future<
        Output = Result<AddOtherAccountPrivateAliasV121Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(AddOtherAccountPrivateAliasV121Response::Created(call.example()))
        }
    }
    /// Delete the private alias of another account (`OBPv1.2.1-deleteCounterpartyPrivateAlias`).
    fn delete_counterparty_private_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCounterpartyPrivateAliasV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCounterpartyPrivateAliasV121Response::NoContent) }
    }
    /// Get the private alias of another account (`OBPv1.2.1-getOtherAccountPrivateAlias`).
    fn get_other_account_private_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<GetOtherAccountPrivateAliasV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetOtherAccountPrivateAliasV121Response::Ok(call.example())) }
    }
    /// Change the private alias of another account (`OBPv1.2.1-updateCounterpartyPrivateAlias`).
    fn update_counterparty_private_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::AliasJSONRequest>,
    ) -> impl Future<
        Output = Result<
            UpdateCounterpartyPrivateAliasV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(UpdateCounterpartyPrivateAliasV121Response::Ok(call.example())) }
    }
    /// Add a public alias to another account (`OBPv1.2.1-addCounterpartyPublicAlias`).
    fn add_counterparty_public_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::AliasJSONRequest>,
    ) -> impl Future<
        Output = Result<AddCounterpartyPublicAliasV121Response, crate::error::ObpError>,
    > + Send {
        async move {
            Ok(AddCounterpartyPublicAliasV121Response::Created(call.example()))
        }
    }
    /// Delete the public alias of another account (`OBPv1.2.1-deleteCounterpartyPublicAlias`).
    fn delete_counterparty_public_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<
            DeleteCounterpartyPublicAliasV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(DeleteCounterpartyPublicAliasV121Response::NoContent) }
    }
    /// Get the public alias of another account (`OBPv1.2.1-getCounterpartyPublicAlias`).
    fn get_counterparty_public_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
    ) -> impl Future<
        Output = Result<GetCounterpartyPublicAliasV121Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCounterpartyPublicAliasV121Response::Ok(call.example())) }
    }
    /// Change the public alias of another account (`OBPv1.2.1-updateCounterpartyPublicAlias`).
    fn update_counterparty_public_alias_v121(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_id: String,
        view_id: String,
        other_account_id: String,
        body: crate::payload::Body<super::counterparty_metadata::AliasJSONRequest>,
    ) -> impl Future<
        Output = Result<
            UpdateCounterpartyPublicAliasV121Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(UpdateCounterpartyPublicAliasV121Response::Ok(call.example())) }
    }
}
/// Binds a [`CounterpartyMetadataApi`] to its routes.
#[derive(Debug)]
pub struct CounterpartyMetadataRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: CounterpartyMetadataApi> poem_openapi::OpenApi
for CounterpartyMetadataRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Counterparty-Metadata", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Counterparty-Metadata", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_OTHER_ACCOUNT_METADATA_V121,
                    |api, sent| routes::answer(
                        api
                            .get_other_account_metadata_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_CORPORATE_LOCATION_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_corporate_location_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_CORPORATE_LOCATION_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_corporate_location_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_CORPORATE_LOCATION_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_corporate_location_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_IMAGE_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_image_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_IMAGE_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_image_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_IMAGE_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_image_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_MORE_INFO_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_more_info_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_MORE_INFO_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_more_info_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_MORE_INFO_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_more_info_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_OPEN_CORPORATES_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_open_corporates_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_OPEN_CORPORATES_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_open_corporates_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_OPEN_CORPORATES_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_open_corporates_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_PHYSICAL_LOCATION_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_physical_location_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_PHYSICAL_LOCATION_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_physical_location_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_PHYSICAL_LOCATION_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_physical_location_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_URL_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_url_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_OTHER_ACCOUNT_PRIVATE_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .add_other_account_private_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_PRIVATE_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_private_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_OTHER_ACCOUNT_PRIVATE_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .get_other_account_private_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_PRIVATE_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_private_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &ADD_COUNTERPARTY_PUBLIC_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .add_counterparty_public_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &DELETE_COUNTERPARTY_PUBLIC_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .delete_counterparty_public_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &GET_COUNTERPARTY_PUBLIC_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .get_counterparty_public_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_COUNTERPARTY_PUBLIC_ALIAS_V121,
                    |api, sent| routes::answer(
                        api
                            .update_counterparty_public_alias_v121(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_ID"),
                                sent.path("VIEW_ID"),
                                sent.path("OTHER_ACCOUNT_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv1.2.1-getOtherAccountMetadata`.
pub static GET_OTHER_ACCOUNT_METADATA_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getOtherAccountMetadata",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Get the metadata of another account",
    description: "Returns what users of this account have noted about another account it deals with: aliases, additional\ninformation, URLs and the two locations. `OTHER_ACCOUNT_ID` is an `id` from the list of other accounts.\n\nNeeds a login and access to the view, and the view must have `can_see_other_account_metadata`. Each\nmember has its own permission, such as `can_see_url` or `can_see_public_alias`; what the view may not\nsee stays without a value. If the view shows an alias and hides metadata behind aliases, all of them do.\nAn unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-50000: Unknown Error.",
        "the view does not allow metadata access",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The metadata, as far as the view shows it.",
        schema: Some(&super::transaction::OTHER_ACCOUNT_METADATA_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"public_alias\":\"NONE\",\"private_alias\":\"NONE\",\"more_info\":\"www.openbankproject.com\",\"URL\":\"www.openbankproject.com\",\"image_URL\":\"www.openbankproject.com\",\"open_corporates_URL\":\"www.openbankproject.com\",\"corporate_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}},\"physical_location\":{\"latitude\":1.231,\"longitude\":1.231,\"date\":\"1100-01-01T00:00:00Z\",\"user\":{\"id\":\"5995d6a2-01b3-423c-a173-5481df49bdaf\",\"provider\":\"http://127.0.0.1:8080\",\"display_name\":\"OBP\"}}}",
                slots: &[
                    contract::Slot {
                        start: 303usize,
                        end: 339usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 353usize,
                        end: 374usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 499usize,
                        end: 535usize,
                        part: "OTHER_ACCOUNT_ID",
                    },
                    contract::Slot {
                        start: 549usize,
                        end: 570usize,
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addCounterpartyCorporateLocation`.
pub static ADD_COUNTERPARTY_CORPORATE_LOCATION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyCorporateLocation",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/corporate_location",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/corporate_location",
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
    tags: &["Counterparty-Metadata", "Counterparty"],
    summary: "Add a corporate location to another account",
    description: "Stores a corporate location for another account this account deals with: the place where the company\nbehind the other account is registered. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_corporate_location`.\n`latitude` must lie between -90 and 90, `longitude` between -180 and 180, otherwise the answer is 400.\nUser and time of the entry are recorded. An unknown account is a 400 here, not a 404.",
    style: contract::Style::Classic,
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
        "the view does not allow metadata access",
        "the view does not allow adding a corporate location",
        "Coordinates not possible",
        "Corporate Location cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::CORPORATE_LOCATION_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"corporate_location\":{\"latitude\":1.532,\"longitude\":1.535}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the corporate location was added.",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-corporate-location",
                summary: "The view lacks `can_add_corporate_location`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding a corporate location\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_COORDINATES,
        &super::shared::ERROR_400_TEXT_CORPORATE_LOCATION_NOT_DELETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyCorporateLocation`.
pub static DELETE_COUNTERPARTY_CORPORATE_LOCATION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyCorporateLocation",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/corporate_location",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/corporate_location",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the corporate location of another account",
    description: "Removes the corporate location of another account this account deals with. Unlike the other metadata,\nlocations have a permission of their own for deleting.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_delete_corporate_location`. If\nthere is no location, the answer is 400; an unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "Corporate Location cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The corporate location is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &super::shared::ERROR_400_TEXT_CORPORATE_LOCATION_NOT_DELETED,
        &super::shared::ERROR_400_TEXT_DELETE_NOT_COMPLETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyCorporateLocation`.
pub static UPDATE_COUNTERPARTY_CORPORATE_LOCATION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyCorporateLocation",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/corporate_location",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/corporate_location",
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
    tags: &["Counterparty-Metadata", "Counterparty"],
    summary: "Change the corporate location of another account",
    description: "Replaces the corporate location of another account this account deals with: the place where the company\nbehind the other account is registered. If there is none yet, it is stored; adding does exactly the\nsame.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_corporate_location`.\n`latitude` must lie between -90 and 90, `longitude` between -180 and 180, otherwise the answer is 400.\nUser and time of the entry are recorded. An unknown account is a 400 here, not a 404.",
    style: contract::Style::Classic,
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
        "the view does not allow metadata access",
        "the view does not allow updating a corporate location",
        "Coordinates not possible",
        "Corporate Location cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::CORPORATE_LOCATION_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"corporate_location\":{\"latitude\":1.532,\"longitude\":1.535}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the corporate location was changed.",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-corporate-location",
                summary: "The view must have `can_add_corporate_location` to change the place, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating a corporate location\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_COORDINATES,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-corporate-location-not-updated",
                summary: "The company's registered place could not be changed; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"Corporate Location cannot be updated\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.2.1-addCounterpartyImageUrl`.
pub static ADD_COUNTERPARTY_IMAGE_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyImageUrl",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/image_url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/image_url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Add an image URL to another account",
    description: "Stores an image URL for another account this account deals with: the address of a picture that stands\nfor the other account, a logo for instance. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_image_url`. The text goes\ninto `image_URL`; at most 2000 characters fit. Without the view's permission the answer is 400; an\nunknown account is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow adding an image url",
        "URL cannot be added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::IMAGE_URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"image_URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the image URL was added.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-image-url",
                summary: "The view lacks `can_add_image_url`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding an image url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_ADDED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyImageUrl`.
pub static DELETE_COUNTERPARTY_IMAGE_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyImageUrl",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/image_url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/image_url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the image URL of another account",
    description: "Empties the image URL of another account this account deals with. The other metadata stay as they are.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_image_url`: whoever may add\nmay also delete. It makes no difference whether there was a value before. An unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &["OBP-50000: Unknown Error."],
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The image URL is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyImageUrl`.
pub static UPDATE_COUNTERPARTY_IMAGE_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyImageUrl",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/image_url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/image_url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Change the image URL of another account",
    description: "Replaces the image URL of another account this account deals with: the address of a picture that stands\nfor the other account, a logo for instance. If there is none yet, it is stored; adding does exactly the\nsame.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_image_url`. The text goes\ninto `image_URL`; at most 2000 characters fit. Without the view's permission the answer is 400; an\nunknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Optional,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow updating an image url",
        "URL cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::IMAGE_URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"image_URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the image URL was changed.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-image-url",
                summary: "The view must have `can_add_image_url` to change the address, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating an image url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_UPDATED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addCounterpartyMoreInfo`.
pub static ADD_COUNTERPARTY_MORE_INFO_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyMoreInfo",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/more_info",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/more_info",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Add additional information to another account",
    description: "Stores additional information for another account this account deals with: a free text about the other\naccount. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_more_info`. The text goes\ninto `more_info`; at most 255 characters fit. Without the view's permission the answer is 400; an\nunknown account is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30022: The current view does not have the permission:",
        "the view ownerdoes not allow adding more info",
        "More Info cannot be added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::MORE_INFO_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"more_info\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the additional information was added.",
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
        &super::shared::ERROR_400_OBP_30022,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-more-info",
                summary: "The view lacks `can_add_more_info`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view ownerdoes not allow adding more info\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-more-info-not-added",
                summary: "The further information could not be stored; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"More Info cannot be added\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyMoreInfo`.
pub static DELETE_COUNTERPARTY_MORE_INFO_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyMoreInfo",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/more_info",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/more_info",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the additional information of another account",
    description: "Empties the additional information of another account this account deals with. The other metadata stay\nas they are.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_more_info`: whoever may add\nmay also delete. It makes no difference whether there was a value before. An unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "the view does not allow deleting more info",
        "More Info cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The additional information is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-delete-more-info",
                summary: "The view must have `can_add_more_info` to delete the information, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow deleting more info\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-more-info-not-deleted",
                summary: "The further information could not be deleted; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"More Info cannot be deleted\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyMoreInfo`.
pub static UPDATE_COUNTERPARTY_MORE_INFO_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyMoreInfo",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/more_info",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/more_info",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Change the additional information of another account",
    description: "Replaces the additional information of another account this account deals with: a free text about the\nother account. If there is none yet, it is stored; adding does exactly the same.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_more_info`. The text goes\ninto `more_info`; at most 255 characters fit. Without the view's permission the answer is 400; an\nunknown account is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow updating more info",
        "More Info cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::MORE_INFO_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"more_info\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the additional information was changed.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-more-info",
                summary: "The view must have `can_add_more_info` to change the information, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating more info\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-more-info-not-updated",
                summary: "The further information could not be changed; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"More Info cannot be updated\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addCounterpartyOpenCorporatesUrl`.
pub static ADD_COUNTERPARTY_OPEN_CORPORATES_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyOpenCorporatesUrl",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/open_corporates_url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/open_corporates_url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Add an Open Corporates URL to another account",
    description: "Stores an Open Corporates URL for another account this account deals with: the address of the company's\nentry at Open Corporates. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_open_corporates_url`. The\ntext goes into `open_corporates_URL`; at most 2000 characters fit. Without the view's permission the\nanswer is 400; an unknown account is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow adding an open corporate url",
        "URL cannot be added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::OPEN_CORPORATE_URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"open_corporates_URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the Open Corporates URL was added.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-open-corporates-url",
                summary: "The view lacks `can_add_open_corporates_url`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding an open corporate url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_ADDED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyOpenCorporatesUrl`.
pub static DELETE_COUNTERPARTY_OPEN_CORPORATES_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyOpenCorporatesUrl",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/open_corporates_url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/open_corporates_url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the Open Corporates URL of another account",
    description: "Empties the Open Corporates URL of another account this account deals with. The other metadata stay as\nthey are.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_open_corporates_url`:\nwhoever may add may also delete. It makes no difference whether there was a value before. An unknown\naccount is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "the view does not allow deleting an open corporate url",
        "URL cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The Open Corporates URL is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-delete-open-corporates-url",
                summary: "The view must have `can_add_open_corporates_url` to delete the address, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow deleting an open corporate url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_DELETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyOpenCorporatesUrl`.
pub static UPDATE_COUNTERPARTY_OPEN_CORPORATES_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyOpenCorporatesUrl",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/open_corporates_url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/open_corporates_url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Change the Open Corporates URL of another account",
    description: "Replaces the Open Corporates URL of another account this account deals with: the address of the\ncompany's entry at Open Corporates. If there is none yet, it is stored; adding does exactly the same.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_open_corporates_url`. The\ntext goes into `open_corporates_URL`; at most 2000 characters fit. Without the view's permission the\nanswer is 400; an unknown account is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow updating an open corporate url",
        "URL cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::OPEN_CORPORATE_URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"open_corporates_URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the Open Corporates URL was changed.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-open-corporates-url",
                summary: "The view must have `can_add_open_corporates_url` to change the address, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating an open corporate url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_UPDATED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addCounterpartyPhysicalLocation`.
pub static ADD_COUNTERPARTY_PHYSICAL_LOCATION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyPhysicalLocation",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/physical_location",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/physical_location",
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
    tags: &["Counterparty-Metadata", "Counterparty"],
    summary: "Add a physical location to another account",
    description: "Stores a physical location for another account this account deals with: the place where the other\naccount's holder really is, a shop for instance. A value that is already there is overwritten without\nnotice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_physical_location`.\n`latitude` must lie between -90 and 90, `longitude` between -180 and 180, otherwise the answer is 400.\nUser and time of the entry are recorded. An unknown account is a 400 here, not a 404.",
    style: contract::Style::Classic,
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
        "the view does not allow metadata access",
        "the view does not allow adding a physical location",
        "Coordinates not possible",
        "Physical Location cannot be added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::PHYSICAL_LOCATION_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"physical_location\":{\"latitude\":1.532,\"longitude\":1.535}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the physical location was added.",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-physical-location",
                summary: "The view lacks `can_add_physical_location`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding a physical location\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_COORDINATES,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-physical-location-not-added",
                summary: "The place could not be stored; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"Physical Location cannot be added\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyPhysicalLocation`.
pub static DELETE_COUNTERPARTY_PHYSICAL_LOCATION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyPhysicalLocation",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/physical_location",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/physical_location",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the physical location of another account",
    description: "Removes the physical location of another account this account deals with. Unlike the other metadata,\nlocations have a permission of their own for deleting.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_delete_physical_location`. If\nthere is no location, the answer is 400; an unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-30022: The current view does not have the permission:",
        "Physical Location cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The physical location is deleted; the answer has no content.",
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
                name: "text-physical-location-not-deleted",
                summary: "The place could not be deleted; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"Physical Location cannot be deleted\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_DELETE_NOT_COMPLETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyPhysicalLocation`.
pub static UPDATE_COUNTERPARTY_PHYSICAL_LOCATION_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyPhysicalLocation",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/physical_location",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/physical_location",
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
    tags: &["Counterparty-Metadata", "Counterparty"],
    summary: "Change the physical location of another account",
    description: "Replaces the physical location of another account this account deals with: the place where the other\naccount's holder really is, a shop for instance. If there is none yet, it is stored; adding does exactly\nthe same.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_physical_location`.\n`latitude` must lie between -90 and 90, `longitude` between -180 and 180, otherwise the answer is 400.\nUser and time of the entry are recorded. An unknown account is a 400 here, not a 404.",
    style: contract::Style::Classic,
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
        "the view does not allow metadata access",
        "the view does not allow updating a physical location",
        "Coordinates not possible",
        "Physical Location cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::PHYSICAL_LOCATION_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"physical_location\":{\"latitude\":1.532,\"longitude\":1.535}}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the physical location was changed.",
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
        &super::shared::STATUS_500,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &super::shared::ERROR_400_OBP_10001_2,
        &super::shared::ERROR_400_OBP_30018,
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-physical-location",
                summary: "The view must have `can_add_physical_location` to change the place, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating a physical location\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_COORDINATES,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-physical-location-not-updated",
                summary: "The place could not be changed; check the id of the other account, then try again.",
                json: "{\"code\":400,\"message\":\"Physical Location cannot be updated\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
        &super::shared::ERROR_500_OBP_50015_NULL,
    ],
};
/// `OBPv1.2.1-addCounterpartyUrl`.
pub static ADD_COUNTERPARTY_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyUrl",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Add a website URL to another account",
    description: "Stores a website URL for another account this account deals with: the address of a website of the other\naccount's holder. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_url`. The text goes into\n`URL`; at most 2000 characters fit. Without the view's permission the answer is 400; an unknown account\nis a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow adding a url",
        "URL cannot be added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the website URL was added.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-url",
                summary: "The view lacks `can_add_url`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding a url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_ADDED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyUrl`.
pub static DELETE_COUNTERPARTY_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyUrl",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the website URL of another account",
    description: "Empties the website URL of another account this account deals with. The other metadata stay as they are.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_url`: whoever may add may\nalso delete. It makes no difference whether there was a value before. An unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "the view does not allow deleting a url",
        "URL cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The website URL is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-delete-url",
                summary: "The view must have `can_add_url` to delete the address, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow deleting a url\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_URL_NOT_DELETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyUrl`.
pub static UPDATE_COUNTERPARTY_URL_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyUrl",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/url",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/metadata/url",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Change the website URL of another account",
    description: "Replaces the website URL of another account this account deals with: the address of a website of the\nother account's holder. If there is none yet, it is stored; adding does exactly the same.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_url`. The text goes into\n`URL`; at most 2000 characters fit. Without the view's permission the answer is 400; an unknown account\nis a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-30022: The current view does not have the permission:",
        "OBP-30005: View not found for Account. Please specify a valid value for VIEW_ID",
        "URL cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::URL_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"URL\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the website URL was changed.",
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
        &super::shared::ERROR_400_OBP_30022,
        &super::shared::ERROR_400_OBP_30005,
        &super::shared::ERROR_400_TEXT_URL_NOT_UPDATED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addOtherAccountPrivateAlias`.
pub static ADD_OTHER_ACCOUNT_PRIVATE_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addOtherAccountPrivateAlias",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Add a private alias to another account",
    description: "Stores a private alias for another account this account deals with: the name that views using private\naliases show instead of the holder's. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_private_alias`. The text\ngoes into `alias`; at most 64 characters fit. Without the view's permission the answer is 400; an\nunknown account is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow adding a private alias",
        "Alias cannot be added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::ALIAS_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"alias\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the private alias was added.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-private-alias",
                summary: "The view lacks `can_add_private_alias`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding a private alias\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ALIAS_NOT_ADDED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyPrivateAlias`.
pub static DELETE_COUNTERPARTY_PRIVATE_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyPrivateAlias",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the private alias of another account",
    description: "Empties the private alias of another account this account deals with. Views that use private aliases\nthen show the holder's real name.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_private_alias`: whoever may\nadd may also delete. It makes no difference whether there was a value before. An unknown account is a\n404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "the view does not allow deleting the private alias",
        "Alias cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The private alias is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-delete-private-alias",
                summary: "The view must have `can_add_private_alias` to delete the alias, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow deleting the private alias\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ALIAS_NOT_DELETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018_2,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getOtherAccountPrivateAlias`.
pub static GET_OTHER_ACCOUNT_PRIVATE_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getOtherAccountPrivateAlias",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Get the private alias of another account",
    description: "Returns the private alias of another account this account deals with: the name that views using private\naliases show instead of the holder's. An empty text means that there is none.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_see_private_alias`. The refusal\nfor lack of the second speaks of adding a private alias, though only reading was asked for; it is a 400.\nAn unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "the view does not allow private alias access",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The private alias.",
        schema: Some(&super::counterparty_metadata::ALIAS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"alias\":\"String\"}",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-see-private-alias",
                summary: "The view lacks `can_see_private_alias`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow private alias access\"}",
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
/// `OBPv1.2.1-updateCounterpartyPrivateAlias`.
pub static UPDATE_COUNTERPARTY_PRIVATE_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyPrivateAlias",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/private_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Change the private alias of another account",
    description: "Replaces the private alias of another account this account deals with: the name that views using private\naliases show instead of the holder's. If there is none yet, it is stored; adding does exactly the same.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_private_alias`. The text\ngoes into `alias`; at most 64 characters fit. Without the view's permission the answer is 400; an\nunknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Optional,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow updating the private alias",
        "Alias cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::ALIAS_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"alias\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the private alias was changed.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-private-alias",
                summary: "The view must have `can_add_private_alias` to change the alias, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating the private alias\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ALIAS_NOT_UPDATED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-addCounterpartyPublicAlias`.
pub static ADD_COUNTERPARTY_PUBLIC_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-addCounterpartyPublicAlias",
    method: contract::Verb::POST,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Add a public alias to another account",
    description: "Stores a public alias for another account this account deals with: the name that views using public\naliases show instead of the holder's. A value that is already there is overwritten without notice.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_public_alias`. The text goes\ninto `alias`; at most 64 characters fit. Without the view's permission the answer is 400; an unknown\naccount is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
        "the view does not allow metadata access",
        "the view does not allow adding a public alias",
        "Alias cannot be added",
        "public alias added",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::ALIAS_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"alias\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "A message that the public alias was added.",
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
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-add-public-alias",
                summary: "The view lacks `can_add_public_alias`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow adding a public alias\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ALIAS_NOT_ADDED,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-public-alias-added",
                summary: "No error: the text of a success that is documented among the errors; nothing has to be done.",
                json: "{\"code\":400,\"message\":\"public alias added\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-deleteCounterpartyPublicAlias`.
pub static DELETE_COUNTERPARTY_PUBLIC_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-deleteCounterpartyPublicAlias",
    method: contract::Verb::DELETE,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Delete the public alias of another account",
    description: "Empties the public alias of another account this account deals with. Views that use public aliases then\nshow the holder's real name.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_public_alias`: whoever may\nadd may also delete. It makes no difference whether there was a value before. An unknown account is a\n404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "the view does not allow metadata access",
        "the view does not allow deleting the public alias",
        "Alias cannot be deleted",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The public alias is deleted; the answer has no content.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-delete-public-alias",
                summary: "The view must have `can_add_public_alias` to delete the alias, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow deleting the public alias\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ALIAS_NOT_DELETED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-getCounterpartyPublicAlias`.
pub static GET_COUNTERPARTY_PUBLIC_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-getCounterpartyPublicAlias",
    method: contract::Verb::GET,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Get the public alias of another account",
    description: "Returns the public alias of another account this account deals with: the name that views using public\naliases show instead of the holder's. The server generates one, such as `ALIAS_03E1BB`, when it first\nstores metadata for the other account.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_see_public_alias`. The refusal\nfor lack of the second speaks of adding a public alias, though only reading was asked for; it is a 400.\nAn unknown account is a 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-50000: Unknown Error.",
        "the view does not allow metadata access",
        "the view does not allow public alias access",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        description: "The public alias.",
        schema: Some(&super::counterparty_metadata::ALIAS_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"alias\":\"String\"}",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-see-public-alias",
                summary: "The view lacks `can_see_public_alias`; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow public alias access\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv1.2.1-updateCounterpartyPublicAlias`.
pub static UPDATE_COUNTERPARTY_PUBLIC_ALIAS_V121: contract::Operation = contract::Operation {
    id: "OBPv1.2.1-updateCounterpartyPublicAlias",
    method: contract::Verb::PUT,
    path: "/obp/v1.2.1/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
    template: "/banks/{BANK_ID}/accounts/{ACCOUNT_ID}/{VIEW_ID}/other_accounts/{OTHER_ACCOUNT_ID}/public_alias",
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
    tags: &["Counterparty-Metadata", "Counterparty", "New-Style"],
    summary: "Change the public alias of another account",
    description: "Replaces the public alias of another account this account deals with: the name that views using public\naliases show instead of the holder's. If there is none yet, it is stored; adding does exactly the same.\n\nNeeds a login and a view with `can_see_other_account_metadata` and `can_add_public_alias`. The text goes\ninto `alias`; at most 64 characters fit. Without the view's permission the answer is 400; an unknown\naccount is a 404.",
    style: contract::Style::New,
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
        "OBP-30018: Bank Account not found. Please specify valid values for BANK_ID and ACCOUNT_ID. ",
        "OBP-10001: Incorrect json format.",
        "the view does not allow metadata access",
        "the view does not allow updating the public alias",
        "Alias cannot be updated",
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
            name: "OTHER_ACCOUNT_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("5995d6a2-01b3-423c-a173-5481df49bdaf"),
            description: "Id of the other account (`id` in the list of other accounts), not its account number.",
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
        schema: &super::counterparty_metadata::ALIAS_JSON_REQUEST,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"alias\":\"String\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "A message that the public alias was changed.",
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
        &super::shared::ERROR_400_TEXT_VIEW_METADATA,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "text-view-update-public-alias",
                summary: "The view must have `can_add_public_alias` to change the alias, too; use a view that has it.",
                json: "{\"code\":400,\"message\":\"the view does not allow updating the public alias\"}",
                slots: &[],
                check: None,
                from: Some("assumed"),
            },
        },
        &super::shared::ERROR_400_TEXT_ALIAS_NOT_UPDATED,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_30018,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `counterparty-metadata.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &GET_OTHER_ACCOUNT_METADATA_V121,
    &ADD_COUNTERPARTY_CORPORATE_LOCATION_V121,
    &DELETE_COUNTERPARTY_CORPORATE_LOCATION_V121,
    &UPDATE_COUNTERPARTY_CORPORATE_LOCATION_V121,
    &ADD_COUNTERPARTY_IMAGE_URL_V121,
    &DELETE_COUNTERPARTY_IMAGE_URL_V121,
    &UPDATE_COUNTERPARTY_IMAGE_URL_V121,
    &ADD_COUNTERPARTY_MORE_INFO_V121,
    &DELETE_COUNTERPARTY_MORE_INFO_V121,
    &UPDATE_COUNTERPARTY_MORE_INFO_V121,
    &ADD_COUNTERPARTY_OPEN_CORPORATES_URL_V121,
    &DELETE_COUNTERPARTY_OPEN_CORPORATES_URL_V121,
    &UPDATE_COUNTERPARTY_OPEN_CORPORATES_URL_V121,
    &ADD_COUNTERPARTY_PHYSICAL_LOCATION_V121,
    &DELETE_COUNTERPARTY_PHYSICAL_LOCATION_V121,
    &UPDATE_COUNTERPARTY_PHYSICAL_LOCATION_V121,
    &ADD_COUNTERPARTY_URL_V121,
    &DELETE_COUNTERPARTY_URL_V121,
    &UPDATE_COUNTERPARTY_URL_V121,
    &ADD_OTHER_ACCOUNT_PRIVATE_ALIAS_V121,
    &DELETE_COUNTERPARTY_PRIVATE_ALIAS_V121,
    &GET_OTHER_ACCOUNT_PRIVATE_ALIAS_V121,
    &UPDATE_COUNTERPARTY_PRIVATE_ALIAS_V121,
    &ADD_COUNTERPARTY_PUBLIC_ALIAS_V121,
    &DELETE_COUNTERPARTY_PUBLIC_ALIAS_V121,
    &GET_COUNTERPARTY_PUBLIC_ALIAS_V121,
    &UPDATE_COUNTERPARTY_PUBLIC_ALIAS_V121,
];
