//! Generated from openapi/thing.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// What `OBPv1.0.0-deleteThings` answers.
pub type DeleteThingsV100Response = crate::answer::empty::NoContent;
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
impl<A: ThingApi> poem_openapi::OpenApi for ThingRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Thing", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Thing", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &DELETE_THINGS_V100,
                    |api, sent| routes::answer(api.delete_things_v100(sent.call())),
                ),
            ],
        );
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
        description: "Nothing is left.",
        schema: None,
        examples: &[],
    },
    error_statuses: &[],
    errors: &[],
};
/// The operations of `thing.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&DELETE_THINGS_V100];
