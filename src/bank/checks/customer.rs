//! Whether a customer is there, and what belongs to it.

use crate::{
    bank::Visit,
    checks::{Failed, Looked},
    store::entity::Customer,
};

/// The customer of the path, or that of the body's `customer_id`. OBP looks at the id alone: the bank of the path may be
/// another (recorded).
pub(super) fn customer(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let in_path = request.asked().matched.parameter("CUSTOMER_ID").map(str::to_owned);
    let customer_id = in_path.or_else(|| request.text("customer_id")).unwrap_or_default();
    match visit.state.customers.get(&Customer::ID.key([&customer_id])) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-30046")),
    }
}
