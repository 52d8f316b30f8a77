//! What belongs to a customer: addresses, tax residences and attributes.
//!
//! Each is looked for by its own id alone: that it belongs to the customer of the path is never asked (recorded,
//! `via-other-customer`; of attributes seen on a real server).

use crate::{
    bank::Visit,
    checks::{Failed, Looked},
    store::entity::{CustomerAddress, CustomerAttribute, TaxResidence},
};

/// The address of the path.
pub(super) fn address(visit: &Visit, request: &Looked<'_, '_, '_>) -> Result<(), Failed> {
    let key = CustomerAddress::ID.key([request.parameter("CUSTOMER_ADDRESS_ID")]);
    let found = visit.state.customer_addresses.get(&key);
    found.map(|_| ()).ok_or_else(|| Failed::named("OBP-50200-address"))
}

/// The tax residence of the path.
pub(super) fn residence(visit: &Visit, request: &Looked<'_, '_, '_>) -> Result<(), Failed> {
    let key = TaxResidence::ID.key([request.parameter("TAX_RESIDENCE_ID")]);
    let found = visit.state.tax_residences.get(&key);
    found.map(|_| ()).ok_or_else(|| Failed::named("OBP-50200-residence"))
}

/// The attribute of the path.
pub(super) fn attribute(visit: &Visit, request: &Looked<'_, '_, '_>) -> Result<(), Failed> {
    let key = CustomerAttribute::ID.key([request.parameter("ATTRIBUTE_ID")]);
    let found = visit.state.customer_attributes.get(&key);
    found.map(|_| ()).ok_or_else(|| Failed::named("OBP-30069"))
}
