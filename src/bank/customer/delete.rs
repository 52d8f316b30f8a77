//! The deletion of a customer.
//!
//! Social media handles stay: they belong to the customer number, and whoever gets that next has them (asked).

use crate::{
    checks::Failed,
    store::{
        State,
        entity::{Customer, CustomerAddress, CustomerAttribute, CustomerLink, TaxResidence},
    },
};

/// Removes a customer with its addresses, tax residences, attributes and links to users.
pub(super) fn with_all_that_belongs_to_it(state: &mut State, customer_id: &str) -> Result<(), Failed> {
    if state.customers.remove(&Customer::ID.key([customer_id])).is_empty() {
        // Somebody else removed it since the check.
        return Err(Failed::named("OBP-30046"));
    }
    let parts = [customer_id];
    state.customer_addresses.remove(&CustomerAddress::CUSTOMER.key(parts));
    state.tax_residences.remove(&TaxResidence::CUSTOMER.key(parts));
    state
        .customer_attributes
        .remove(&CustomerAttribute::CUSTOMER.key(parts));
    state.customer_links.remove(&CustomerLink::CUSTOMER.key(parts));
    Ok(())
}
