//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// The contract's schema `Thing`.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Thing {
    /// `id`.
    pub id: String,
}
impl contract::Described for Thing {
    const SCHEMA: &'static schema::Schema = &THING;
}
/// Table of [`Thing`].
pub static THING: schema::Schema = schema::Schema {
    name: Some("Thing"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "id",
                required: true,
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
        additional: None,
    },
    nullable: false,
    example: None,
    description: "",
};
/// What `OBPv1.0.0-getThing` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum GetThingV100Response {
    /// The thing.
    #[oai(status = 200u16)]
    Ok(crate::payload::Payload<super::thing::Thing>),
}
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// getThing (`OBPv1.0.0-getThing`).
    fn get_thing_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetThingV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetThingV100Response::Ok(call.example())) }
    }
}
/// Binds a [`ThingApi`] to its routes.
#[derive(Debug)]
pub struct ThingRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
#[poem_openapi::OpenApi]
impl<A: ThingApi> ThingRoutes<A> {
    /// getThing
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/things",
        method = "get",
        operation_id = "OBPv1.0.0-getThing",
        tag = "super::Tag::Thing"
    )]
    async fn get_thing_v100(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<GetThingV100Response> {
        self.0.get_thing_v100(call).await.map_err(poem::Error::from)
    }
}
/// `OBPv1.0.0-getThing`.
pub static GET_THING_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getThing",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/things",
    template: "/things",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "getThing",
    description: "Does what its name says.",
    style: contract::Style::Classic,
    login: contract::Login::Ignored,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[],
    documented_errors: &[],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        schema: Some(&super::thing::THING),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"id\":\"1\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    },
    errors: &[],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&GET_THING_V100];
