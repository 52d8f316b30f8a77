//! Links: that a user may act for a customer.
//!
//! Absent on purpose: whether user and customer are there and may be linked, which are checks.

use std::sync::Arc;

use crate::{
    checks::Failed,
    generated::customer::{
        CorrelatedEntities, CustomerAndUsersWithAttributesResponseJson, UserCustomerLinkJson, UserCustomerLinksJson,
        UserWithAttributesResponseJson,
    },
    obp_json::date_time,
    store::{
        Key, State,
        entity::{Customer, CustomerLink, Moment, User},
    },
};

use super::shown;

/// Links a user to a customer.
pub(super) fn create(
    state: &mut State,
    user_id: String,
    customer_id: String,
    now: Moment,
) -> Result<Arc<CustomerLink>, Failed> {
    // Somebody may have removed the customer, or linked the two, since the check.
    let customer = state.customers.get(&Customer::ID.key([&customer_id]));
    customer.ok_or_else(|| Failed::named("OBP-30046"))?;
    let user_customer_link_id = state.new_id();
    let added = state.customer_links.insert(CustomerLink {
        user_customer_link_id,
        user_id,
        customer_id,
        inserted: now,
        is_active: true,
    });
    added.map_err(|_| Failed::named("OBP-30007"))
}

/// Ends a link.
pub(super) fn delete(state: &mut State, link_id: &str) -> Result<(), Failed> {
    match state.customer_links.remove(&CustomerLink::ID.key([link_id])).as_slice() {
        [] => Err(Failed::named("OBP-30035")),
        _ => Ok(()),
    }
}

/// The links with a key, oldest first, whatever the bank of their customer.
pub(super) fn list(state: &State, key: &Key<'_>) -> UserCustomerLinksJson {
    UserCustomerLinksJson {
        user_customer_links: state.customer_links.with(key).map(|link| shown(link)).collect(),
    }
}

/// A link as OBP shows it.
pub(super) fn shown(link: &CustomerLink) -> UserCustomerLinkJson {
    UserCustomerLinkJson {
        user_customer_link_id: link.user_customer_link_id.clone(),
        customer_id: link.customer_id.clone(),
        user_id: link.user_id.clone(),
        date_inserted: date_time(link.inserted),
        is_active: link.is_active,
    }
}

/// The customers that a user is linked to, in the order of these links, each with all users linked to it.
pub(super) fn correlated(state: &State, user_id: &str) -> CorrelatedEntities {
    let key = CustomerLink::USER.key([user_id]);
    let customers = state.customer_links.with(&key).filter_map(|link| {
        let customer = state.customers.get(&Customer::ID.key([&link.customer_id]))?;
        Some(CustomerAndUsersWithAttributesResponseJson {
            customer: shown::v310(customer),
            users: users_of(state, &customer.customer_id),
        })
    });
    CorrelatedEntities {
        correlated_entities: customers.collect(),
    }
}

fn users_of(state: &State, customer_id: &str) -> Vec<UserWithAttributesResponseJson> {
    let key = CustomerLink::CUSTOMER.key([customer_id]);
    let links = state.customer_links.with(&key);
    let users = links.filter_map(|link| state.users.get(&User::ID.key([&link.user_id])));
    users.map(|user| with_attributes(user)).collect()
}

/// A user with its attributes, of which this bank has none.
fn with_attributes(user: &User) -> UserWithAttributesResponseJson {
    UserWithAttributesResponseJson {
        user_id: user.user_id.clone(),
        email: user.email.clone(),
        provider_id: user.provider_id.clone(),
        provider: user.provider.clone(),
        username: user.username.clone(),
        user_attributes: Vec::new(),
    }
}
