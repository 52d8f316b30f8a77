//! The operations of the tag Person: the oldest list of a user's customers.

use crate::{
    call::Call,
    error::ObpError,
    generated::person::{CustomersJsonV140, GetCustomersV200Response, PersonApi},
    payload::Payload,
};

use super::{Bank, Visited as _, customer};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &["OBPv2.0.0-getCustomers"];

impl PersonApi for Bank {
    async fn get_customers_v200(&self, call: Call) -> Result<GetCustomersV200Response, ObpError> {
        let linked = customer::linked(call.visit()?, &call.user()?.user_id).into_iter();
        let customers = linked.map(|customer| customer::v140(customer)).collect();
        Ok(GetCustomersV200Response::Ok(Payload::Typed(CustomersJsonV140 {
            customers,
        })))
    }
}
