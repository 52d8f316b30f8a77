//! Attributes of customers.
//!
//! Absent on purpose: making them. The operation that does is not in the contract, so no customer has any.

use crate::generated::customer::CustomerAttributesResponseJson;

/// The attributes of a customer that a check has found.
pub(super) fn list() -> CustomerAttributesResponseJson {
    CustomerAttributesResponseJson {
        customer_attributes: Vec::new(),
    }
}
