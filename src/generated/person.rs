//! Generated from openapi/person.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// List of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CustomersJsonV140 {
    /// List of customers; empty if there is none.
    pub customers: Vec<super::customer::CustomerJsonV140>,
}
/// Table of [`CustomersJsonV140`].
pub static CUSTOMERS_JSON_V140: schema::Schema = schema::Schema {
    name: Some("CustomersJsonV140"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "customers",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer::CUSTOMER_JSON_V140,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "List of customers; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of customers.",
};
/// What `OBPv2.0.0-getCustomers` answers.
pub type GetCustomersV200Response = crate::answer::Ok<super::person::CustomersJsonV140>;
/// The operations of `person.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait PersonApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// List my customers at all banks (v2.0.0, oldest) (`OBPv2.0.0-getCustomers`).
    fn get_customers_v200(
        &self,
        call: crate::call::Call,
    ) -> impl Future<
        Output = Result<GetCustomersV200Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetCustomersV200Response::Ok(call.example())) }
    }
}
/// Binds a [`PersonApi`] to its routes.
#[derive(Debug)]
pub struct PersonRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: PersonApi> poem_openapi::OpenApi for PersonRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Person", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Person", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &GET_CUSTOMERS_V200,
                    |api, sent| routes::answer(api.get_customers_v200(sent.call())),
                ),
            ],
        );
    }
}
/// `OBPv2.0.0-getCustomers`.
pub static GET_CUSTOMERS_V200: contract::Operation = contract::Operation {
    id: "OBPv2.0.0-getCustomers",
    method: contract::Verb::GET,
    path: "/obp/v2.0.0/users/current/customers",
    template: "/users/current/customers",
    aliases: &[],
    prefixes: &["v2.0.0"],
    introduced: "v2.0.0",
    tags: &["Person", "Customer"],
    summary: "List my customers at all banks (v2.0.0, oldest)",
    description: "Lists the customers linked to the calling user at any bank. Needs a login but no role. Only the prefix\n`v2.0.0` leads here.\n\nThe objects are the shortest of all versions: no bank, no credit rating and no credit limit.",
    style: contract::Style::Classic,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30008: User Customer Link not found by USER_ID",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The linked customers in short form, possibly none.",
        schema: Some(&super::person::CUSTOMERS_JSON_V140),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"customers\":[{\"customer_id\":\"String\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\"}]}",
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
        &super::shared::ERROR_400_OBP_30008,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20003,
        &super::shared::ERROR_404_OBP_10404,
        &super::shared::ERROR_500_OBP_50015,
    ],
};
/// The operations of `person.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[&GET_CUSTOMERS_V200];
