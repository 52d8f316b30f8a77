//! Links between users and customers.
//!
//! Creating one has rules of its own for ids that are empty or null, measured on the real server: one that is empty is
//! no id at all there and not one that nobody has, and each of the two is looked at in its turn.

use serde_json::Value as Json;

use crate::{
    bank::Visit,
    checks::{Failed, Looked},
    contract::{Operation, Style},
    store::entity::{Customer, CustomerLink, User},
};

/// Whether an operation creates a link.
pub(super) fn creates(operation: &Operation) -> bool {
    operation.function() == "createUserCustomerLinks"
}

/// The user to be linked. Only the oldest form breaks on a null, and only it tells an empty id from an unknown one.
pub(super) fn user(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let oldest = request.operation().style == Style::Classic;
    let user_id = request.text("user_id").unwrap_or_default();
    if oldest && user_id.is_empty() {
        return Err(Failed::named("OBP-50005"));
    }
    let found = visit.state.users.get(&User::ID.key([&user_id]));
    found.map(|_| ()).ok_or_else(|| Failed::named("OBP-20057"))
}

/// A null in the place of the user, on which the oldest form breaks; anything else comes up in its turn.
pub(super) fn nulls(request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    match request.operation().style {
        Style::Classic if is_null(request, "user_id") => Err(Failed::named("OBP-50015-null")),
        _ => Ok(()),
    }
}

/// The customer to be linked.
pub(super) fn customer(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let oldest = request.operation().style == Style::Classic;
    if is_null(request, "customer_id") {
        return Err(Failed::named(if oldest { "OBP-50015-null" } else { "OBP-50005" }));
    }
    let customer_id = request.text("customer_id").unwrap_or_default();
    if customer_id.is_empty() {
        return Err(Failed::named("OBP-50005"));
    }
    let found = visit.state.customers.get(&Customer::ID.key([&customer_id]));
    found.map(|_| ()).ok_or_else(|| Failed::named("OBP-30046"))
}

/// The link of the path, or what stands in the way of a new one. That a customer is linked when it is created never
/// fails: nobody can be linked to it before.
pub(super) fn link(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let matched = request.asked().matched;
    if let Some(link_id) = matched.parameter("USER_CUSTOMER_LINK_ID") {
        let found = visit.state.customer_links.get(&CustomerLink::ID.key([link_id]));
        return found.map(|_| ()).ok_or_else(|| Failed::named("OBP-30035"));
    }
    if let Some(customer_id) = matched.parameter("CUSTOMER_ID") {
        return match is_of_this_bank(visit, request, customer_id) {
            true => Ok(()),
            false => Err(Failed::named("OBP-30113")),
        };
    }
    if !creates(request.operation()) {
        return Ok(());
    }
    let customer_id = request.text("customer_id").unwrap_or_default();
    if !is_of_this_bank(visit, request, &customer_id) {
        return Err(Failed::named("OBP-50005"));
    }
    let user_id = request.text("user_id").unwrap_or_default();
    let pair = CustomerLink::PAIR.key([&user_id, &customer_id]);
    match visit.state.customer_links.get(&pair) {
        None => Ok(()),
        Some(_) => Err(Failed::named("OBP-30007")),
    }
}

fn is_of_this_bank(visit: &Visit, request: &Looked<'_, '_, '_>, customer_id: &str) -> bool {
    let customer = visit.state.customers.get(&Customer::ID.key([customer_id]));
    customer.is_some_and(|customer| customer.bank_id == request.parameter("BANK_ID"))
}

fn is_null(request: &mut Looked<'_, '_, '_>, name: &str) -> bool {
    request.member(name).as_deref() == Some(&Json::Null)
}
