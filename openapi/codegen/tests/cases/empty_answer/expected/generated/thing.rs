//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::contract::{self, schema};
/// What `OBPv1.0.0-deleteThings` answers.
#[derive(Debug, poem_openapi::ApiResponse)]
pub enum DeleteThingsV100Response {
    /// Nothing is left.
    #[oai(status = 204u16)]
    NoContent,
}
/// The operations of `thing.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait ThingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// deleteThings (`OBPv1.0.0-deleteThings`).
    fn delete_things_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<DeleteThingsV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(DeleteThingsV100Response::NoContent) }
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
    /// deleteThings
    ///
    /// Does what its name says.
    #[oai(
        path = "/obp/v1.0.0/things",
        method = "delete",
        operation_id = "OBPv1.0.0-deleteThings",
        tag = "super::Tag::Thing"
    )]
    async fn delete_things_v100(
        &self,
        call: crate::call::Call,
    ) -> poem::Result<DeleteThingsV100Response> {
        self.0.delete_things_v100(call).await.map_err(poem::Error::from)
    }
}
/// `OBPv1.0.0-deleteThings`.
pub static DELETE_THINGS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-deleteThings",
    method: contract::Verb::DELETE,
    path: "/obp/v1.0.0/things",
    template: "/things",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Thing"],
    summary: "deleteThings",
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
        status: 204u16,
        schema: None,
        examples: &[],
    },
    errors: &[],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&DELETE_THINGS_V100];
