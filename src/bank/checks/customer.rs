//! Whether a customer is there, and what belongs to it.

use serde_json::Value as Json;

use crate::{
    bank::Visit,
    checks::{Checked, Failed, Looked},
    contract::Style,
    store::entity::{Customer, User},
};

/// Four colons are forbidden in the number of a new customer, since OBP parts names of its own with them.
const COLONS: &str = "::::";

/// The customer of the path, or that of the body's `customer_id`. OBP looks at the id alone: the bank of the path may be
/// another (recorded).
pub(super) fn customer(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let in_path = request.asked().matched.parameter("CUSTOMER_ID").map(str::to_owned);
    let customer_id = in_path.or_else(|| request.text("customer_id")).unwrap_or_default();
    let bank_id = request.asked().matched.parameter("BANK_ID");
    match visit.state.customers.get(&Customer::ID.key([&customer_id])) {
        Some(customer) if visit.settings.friendly && bank_id.is_some_and(|bank_id| bank_id != customer.bank_id) => {
            Err(Failed::named("OBP-30046"))
        }
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-30046")),
    }
}

/// Whether the operation makes a customer for a user, as the oldest functions do.
pub(super) fn is_for_user(request: &Looked<'_, '_, '_>) -> bool {
    let operation = request.operation();
    operation.style == Style::Classic && operation.function() == "createCustomer"
}

/// What the oldest functions look at in the body before roles: only a `null` number breaks them so early; of the other
/// members a `null` is found later, or taken.
pub(super) fn nulls(request: &mut Looked<'_, '_, '_>) -> Result<Checked, Failed> {
    match number(request) {
        None => Err(Failed::named("OBP-50015-null")),
        Some(number) if number.contains(COLONS) => Err(Failed::named("OBP-10001-colons")),
        Some(_) => Ok(Checked::Passed),
    }
}

/// The user whom the oldest functions link to the new customer: the caller where none is named.
pub(super) fn owner(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let user_id = match request.member("user_id").as_deref() {
        Some(Json::String(user_id)) => user_id.clone(),
        _ => return Err(Failed::named("OBP-50005")),
    };
    if user_id.is_empty() || visit.state.users.get(&User::ID.key([&user_id])).is_some() {
        return Ok(());
    }
    Err(Failed::named("OBP-20005"))
}

/// The customer number of the body: that of an existing customer, or that of nobody yet.
pub(super) fn number_given(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let bank_id = request.parameter("BANK_ID");
    // A null is nobody's number.
    let number = number(request);
    let known = number.as_deref().is_some_and(|number| {
        let key = Customer::NUMBER.key([bank_id, number]);
        visit.state.customers.get(&key).is_some()
    });
    match request.operation().id {
        "OBPv3.1.0-getCustomerByCustomerNumber"
        | "OBPv5.0.0-getCustomerOverview"
        | "OBPv5.0.0-getCustomerOverviewFlat"
            if !known =>
        {
            Err(Failed::named("OBP-30002"))
        }
        "OBPv2.0.0-createCustomer" | "OBPv2.1.0-createCustomer" | "OBPv3.1.0-updateCustomerNumber" if known => {
            Err(Failed::named("OBP-30006"))
        }
        // Whether it is taken is found out by the store here.
        "OBPv5.0.0-createCustomer" if number.is_some_and(|number| number.contains(COLONS)) => {
            Err(Failed::named("OBP-10001-colons"))
        }
        _ => Ok(()),
    }
}

fn number(request: &mut Looked<'_, '_, '_>) -> Option<String> {
    match request.member("customer_number")?.into_owned() {
        Json::String(number) => Some(number),
        _ => None,
    }
}
