//! Generated from openapi/account-access.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// What `OBPv1.0.0-getAccess` answers.
pub type GetAccessV100Response = crate::answer::Ok<super::thing::Thing>;
/// The operations of `account-access.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AccountAccessApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// getAccess (`OBPv1.0.0-getAccess`).
    fn get_access_v100(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetAccessV100Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAccessV100Response::Ok(call.example())) }
    }
}
/// Binds a [`AccountAccessApi`] to its routes.
#[derive(Debug)]
pub struct AccountAccessRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AccountAccessApi> poem_openapi::OpenApi for AccountAccessRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Account-Access", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Account-Access", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_ACCESS_V100,
                    |api, sent| routes::answer(api.get_access_v100(sent.call())),
                ),
            ],
        );
    }
}
/// `OBPv1.0.0-getAccess`.
pub static GET_ACCESS_V100: contract::Operation = contract::Operation {
    id: "OBPv1.0.0-getAccess",
    method: contract::Verb::GET,
    path: "/obp/v1.0.0/accesses",
    template: "/accesses",
    aliases: &[],
    prefixes: &["v1.0.0"],
    introduced: "v1.0.0",
    tags: &["Account-Access"],
    summary: "getAccess",
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
        description: "The thing.",
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
    error_statuses: &[],
    errors: &[],
};
/// The operations of `account-access.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&GET_ACCESS_V100];
