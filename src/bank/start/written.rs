//! A bank's state in the format of state files, so that it can be saved and started from again.
//!
//! Absent on purpose: tokens and hashes of passwords. Whoever starts from a saved state logs in anew; users that are no
//! personas of the mock need a `password` written into the file.

use std::collections::HashMap;

use crate::store::{
    State,
    entity::{CustomerAddress, CustomerAttribute, CustomerLink, Entitlement, Moment, TaxResidence},
};

use super::{
    model::{
        AddressEntry, AttributeEntry, BankEntry, ConsumerEntry, CrmEventEntry, CustomerEntry, FailedLogins, LinkEntry,
        RoleEntry, SocialMediaEntry, StateFile, TaxResidenceEntry, UserEntry,
    },
    when::When,
};

fn when(moment: Option<Moment>) -> Option<When> {
    moment.map(When)
}

/// The whole state.
pub(crate) fn file(state: &State) -> StateFile {
    let usernames: HashMap<&str, &str> = state
        .users
        .all()
        .map(|user| (user.user_id.as_str(), user.username.as_str()))
        .collect();
    let customers = state.customers.all().map(|customer| CustomerEntry {
        bank_id: customer.bank_id.clone().into(),
        customer_id: Some(customer.customer_id.clone().into()),
        customer_number: customer.number.clone().map(Into::into),
        legal_name: customer.legal_name.clone(),
        mobile_phone_number: customer.mobile_number.clone(),
        email: customer.email.clone(),
        face_image_url: customer.face_image_url.clone(),
        face_image_date: when(customer.face_image_date),
        date_of_birth: when(customer.date_of_birth),
        relationship_status: customer.relationship_status.clone(),
        dob_of_dependants: customer.dob_of_dependants.iter().copied().map(when).collect(),
        dependants: Some(customer.dependants),
        highest_education_attained: customer.highest_education_attained.clone(),
        employment_status: customer.employment_status.clone(),
        credit_rating: customer.credit_rating.clone(),
        credit_source: customer.credit_source.clone(),
        credit_limit_currency: customer.credit_limit_currency.clone(),
        credit_limit_amount: customer.credit_limit_amount.clone(),
        kyc_status: customer.kyc_status,
        last_ok_date: when(customer.last_ok_date),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
        updated: Some(When(customer.updated)),
        links: links(state, &usernames, &customer.customer_id),
        addresses: addresses(state, &customer.customer_id),
        tax_residences: tax_residences(state, &customer.customer_id),
        attributes: attributes(state, &customer.customer_id),
    });
    StateFile {
        banks: Some(banks(state)),
        consumers: Some(consumers(state)),
        users: Some(users(state)),
        customers: customers.collect(),
        social_media: social_media(state),
        crm_events: crm_events(state),
        failed_logins: failed_logins(state),
        ids_drawn: state.ids_drawn(),
    }
}

fn banks(state: &State) -> Vec<BankEntry> {
    let entries = state.banks.all().map(|bank| BankEntry {
        bank_id: bank.bank_id.clone().into(),
        short_name: bank.short_name.clone(),
        full_name: bank.full_name.clone(),
        logo: bank.logo.clone(),
        website: bank.website.clone(),
        swift_bic: bank.swift_bic.clone(),
        national_identifier: bank.national_identifier.clone(),
        routing_scheme: bank.routing_scheme.clone(),
        routing_address: bank.routing_address.clone(),
    });
    entries.collect()
}

fn consumers(state: &State) -> Vec<ConsumerEntry> {
    let entries = state.consumers.all().map(|consumer| ConsumerEntry {
        key: consumer.key.clone().into(),
        consumer_id: Some(consumer.consumer_id.clone()),
        enabled: consumer.enabled,
    });
    entries.collect()
}

fn users(state: &State) -> Vec<UserEntry> {
    let entries = state.users.all().map(|user| UserEntry {
        username: user.username.clone().into(),
        password: None,
        user_id: Some(user.user_id.clone().into()),
        email: Some(user.email.clone()),
        first_name: user.first_name.clone(),
        last_name: user.last_name.clone(),
        provider: Some(user.provider.clone()),
        provider_id: Some(user.provider_id.clone()),
        validated: user.validated,
        locked: user.locked.map(When),
        created: Some(When(user.created)),
        roles: state
            .entitlements
            .with(&Entitlement::USER.key([&user.user_id]))
            .map(|held| RoleEntry {
                role: held.role_name.clone().into(),
                bank_id: (!held.bank_id.is_empty()).then(|| held.bank_id.clone().into()),
                entitlement_id: Some(held.entitlement_id.clone().into()),
            })
            .collect(),
    });
    entries.collect()
}

/// The links of a customer with users that are still there.
fn links(state: &State, usernames: &HashMap<&str, &str>, customer_id: &str) -> Vec<LinkEntry> {
    let key = CustomerLink::CUSTOMER.key([customer_id]);
    let entries = state.customer_links.with(&key).filter_map(|link| {
        Some(LinkEntry {
            username: usernames.get(link.user_id.as_str())?.to_string().into(),
            user_customer_link_id: Some(link.user_customer_link_id.clone().into()),
            inserted: Some(When(link.inserted)),
            is_active: link.is_active,
        })
    });
    entries.collect()
}

fn addresses(state: &State, customer_id: &str) -> Vec<AddressEntry> {
    let key = CustomerAddress::CUSTOMER.key([customer_id]);
    let entries = state.customer_addresses.with(&key).map(|address| AddressEntry {
        customer_address_id: Some(address.customer_address_id.clone().into()),
        line_1: address.line_1.clone(),
        line_2: address.line_2.clone(),
        line_3: address.line_3.clone(),
        city: address.city.clone(),
        county: address.county.clone(),
        state: address.state.clone(),
        postcode: address.postcode.clone(),
        country_code: address.country_code.clone(),
        status: address.status.clone(),
        tags: address.tags.clone(),
        inserted: Some(When(address.inserted)),
    });
    entries.collect()
}

fn tax_residences(state: &State, customer_id: &str) -> Vec<TaxResidenceEntry> {
    let key = TaxResidence::CUSTOMER.key([customer_id]);
    let entries = state.tax_residences.with(&key).map(|residence| TaxResidenceEntry {
        domain: residence.domain.clone(),
        tax_number: residence.tax_number.clone().map(Into::into),
        tax_residence_id: Some(residence.tax_residence_id.clone().into()),
    });
    entries.collect()
}

fn attributes(state: &State, customer_id: &str) -> Vec<AttributeEntry> {
    let key = CustomerAttribute::CUSTOMER.key([customer_id]);
    let entries = state.customer_attributes.with(&key).map(|attribute| AttributeEntry {
        name: attribute.name.clone(),
        kind: attribute.kind,
        value: attribute.value.clone(),
        customer_attribute_id: Some(attribute.customer_attribute_id.clone().into()),
    });
    entries.collect()
}

fn social_media(state: &State) -> Vec<SocialMediaEntry> {
    let entries = state.social_media.all().map(|handle| SocialMediaEntry {
        customer_number: handle.customer_number.clone().map(Into::into),
        kind: handle.kind.clone(),
        handle: handle.handle.clone(),
        date_added: when(handle.date_added),
        date_activated: when(handle.date_activated),
    });
    entries.collect()
}

fn crm_events(state: &State) -> Vec<CrmEventEntry> {
    let entries = state.crm_events.all().map(|event| CrmEventEntry {
        bank_id: event.bank_id.clone(),
        crm_event_id: Some(event.crm_event_id.clone().into()),
        category: event.category.clone(),
        detail: event.detail.clone(),
        channel: event.channel.clone(),
        scheduled: when(event.scheduled),
        actual: when(event.actual),
        result: event.result.clone(),
        customer_name: event.customer_name.clone(),
        customer_number: event.customer_number.clone(),
    });
    entries.collect()
}

fn failed_logins(state: &State) -> Vec<FailedLogins> {
    let entries = state.login_attempts.all().map(|attempts| FailedLogins {
        username: attempts.username.clone().into(),
        failures: attempts.failures,
        last_failure: When(attempts.last_failure),
    });
    entries.collect()
}
