//! The operations of the tag Customer.

mod shown;

use crate::{
    call::Call,
    error::ObpError,
    generated::customer::{
        CustomerApi, GetCustomerByCustomerIdV310Response, PutUpdateCustomerEmailJsonV310,
        UpdateCustomerEmailV310Response,
    },
    payload::{Body, Payload},
    store::entity::Customer,
};

use super::{Bank, Visited as _};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &["OBPv3.1.0-getCustomerByCustomerId", "OBPv3.1.0-updateCustomerEmail"];

impl CustomerApi for Bank {
    async fn get_customer_by_customer_id_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<GetCustomerByCustomerIdV310Response, ObpError> {
        let visit = call.visit()?;
        let customer = shown::existing(visit.state.customers.get(&Customer::ID.key([&customer_id])))?;
        Ok(GetCustomerByCustomerIdV310Response::Ok(Payload::Typed(
            shown::with_attributes_v310(customer),
        )))
    }

    async fn update_customer_email_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerEmailJsonV310>,
    ) -> Result<UpdateCustomerEmailV310Response, ObpError> {
        let sent: PutUpdateCustomerEmailJsonV310 = call.sent()?;
        let now = call.visit()?.now;
        let customer = call
            .write(|state| {
                shown::changed(state.customers.update(&Customer::ID.key([&customer_id]), |customer| {
                    customer.email = Some(sent.email);
                    customer.updated = now;
                }))
            })
            .await?;
        Ok(UpdateCustomerEmailV310Response::Ok(Payload::Typed(shown::v310(
            &customer,
        ))))
    }
}
