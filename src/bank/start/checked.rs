//! From the entries of a state file to the rows of a bank, with a look at what each entry refers to.
//!
//! Absent on purpose: what OBP refuses in a request only (lengths, forms of e-mail addresses): a file may hold what a real
//! bank has in its tables from older days.

use std::collections::HashMap;

use crate::store::{
    State, Taken,
    entity::{
        Bank, Consumer, CrmEvent, Customer, CustomerAddress, CustomerAttribute, CustomerLink, Entitlement,
        LoginAttempts, Moment, SocialMedia, TaxResidence, User,
    },
};

use super::{
    at::At,
    model::{
        AddressEntry, AttributeEntry, BankEntry, ConsumerEntry, CrmEventEntry, CustomerEntry, RoleEntry,
        SocialMediaEntry, StateFile, TaxResidenceEntry, UserEntry,
    },
    problem::Problem,
    when::When,
};
use crate::bank::roles;

/// A role name that stands for all roles.
pub(super) const ALL: &str = "all";
/// After so many mistakes nobody reads on.
const MOST_PROBLEMS: usize = 20;

/// What entries leave to their surroundings.
pub(crate) struct Around<'a> {
    /// The base URL of the server: the provider of users without one.
    pub(crate) hostname: &'a str,
    /// What time it is.
    pub(crate) now: Moment,
    /// Hashes a user's password; also asked for users without one.
    pub(crate) hash: &'a dyn Fn(&str, Option<&str>) -> Option<String>,
}

/// Adds all entries to a state.
///
/// # Errors
/// What does not fit, at most so many mistakes as one likes to read.
pub(crate) fn fill(state: &mut State, file: StateFile, around: &Around<'_>) -> Result<(), Vec<Problem>> {
    let mut filling = Filling {
        state,
        around,
        problems: Vec::new(),
        usernames: HashMap::new(),
    };
    if file.ids_drawn > 0 {
        filling.state.go_on_behind(file.ids_drawn);
    }
    each(file.banks.unwrap_or_default(), |at, entry| filling.bank(at, entry));
    each(file.consumers.unwrap_or_default(), |at, entry| {
        filling.consumer(at, entry)
    });
    each(file.users.unwrap_or_default(), |at, entry| filling.user(at, entry));
    each(file.customers, |at, entry| filling.customer(at, entry));
    each(file.social_media, |at, entry| filling.social_media(at, entry));
    each(file.crm_events, |at, entry| filling.crm_event(at, entry));
    each(file.failed_logins, |at, entry| {
        let row = LoginAttempts {
            username: entry.username.value.clone(),
            failures: entry.failures,
            last_failure: entry.last_failure.0,
        };
        let taken = filling.state.login_attempts.insert(row);
        let field = format!("failed_logins[{at}].username");
        filling.once(taken, &entry.username, field, "name");
    });
    let mut problems = filling.problems;
    if problems.is_empty() {
        return Ok(());
    }
    let more = problems.len().saturating_sub(MOST_PROBLEMS);
    problems.truncate(MOST_PROBLEMS);
    if more > 0 {
        problems.push(Problem::whole(format!("and {more} more mistakes")));
    }
    Err(problems)
}

fn each<T>(entries: Vec<T>, mut add: impl FnMut(usize, T)) {
    for (place, entry) in entries.into_iter().enumerate() {
        add(place, entry);
    }
}

struct Filling<'s, 'a> {
    state: &'s mut State,
    around: &'s Around<'a>,
    problems: Vec<Problem>,
    /// Ids of the users by name.
    usernames: HashMap<String, String>,
}

impl Filling<'_, '_> {
    fn problem<T>(&mut self, value: &At<T>, field: String, message: String) {
        self.problems.push(Problem::at(value, field, message));
    }

    /// Notes that a value that has to be unique is not.
    fn once<R>(&mut self, done: Result<R, Taken>, value: &At<String>, field: String, what: &str) {
        if done.is_err() {
            let message = format!(
                "the {what} '{}' is there already; give each its own, or leave out one of the two",
                value.value
            );
            self.problem(value, field, message);
        }
    }

    /// The id given, or a new one.
    fn id(&mut self, given: Option<At<String>>) -> At<String> {
        given.unwrap_or_else(|| self.state.new_id().into())
    }

    fn moment(&self, given: Option<When>) -> Moment {
        given.map_or(self.around.now, |when| when.0)
    }

    fn knows_bank(&mut self, bank_id: &At<String>, field: String) -> bool {
        let known = self.state.banks.get(&Bank::ID.key([&bank_id.value])).is_some();
        if !known {
            let banks: Vec<&str> = self.state.banks.all().map(|bank| bank.bank_id.as_str()).collect();
            let message = format!(
                "there is no bank '{}'; add it to `banks`, or use one of {}",
                bank_id.value,
                banks.join(", ")
            );
            self.problem(bank_id, field, message);
        }
        known
    }

    fn bank(&mut self, place: usize, entry: BankEntry) {
        let field = format!("banks[{place}].bank_id");
        if entry.bank_id.is_empty() {
            return self.problem(&entry.bank_id, field, "a bank needs an id; give it one".to_owned());
        }
        let taken = self.state.banks.insert(Bank {
            bank_id: entry.bank_id.value.clone(),
            short_name: entry.short_name,
            full_name: entry.full_name,
            logo: entry.logo,
            website: entry.website,
            swift_bic: entry.swift_bic,
            national_identifier: entry.national_identifier,
            routing_scheme: entry.routing_scheme,
            routing_address: entry.routing_address,
        });
        self.once(taken, &entry.bank_id, field, "bank_id");
    }

    fn consumer(&mut self, place: usize, entry: ConsumerEntry) {
        let consumer_id = entry.consumer_id.unwrap_or_else(|| self.state.new_id());
        let taken = self.state.consumers.insert(Consumer {
            consumer_id,
            key: entry.key.value.clone(),
            enabled: entry.enabled,
        });
        self.once(taken, &entry.key, format!("consumers[{place}].key"), "consumer key");
    }

    fn user(&mut self, place: usize, entry: UserEntry) {
        let username = entry.username.value.clone();
        let at = if entry.user_id.is_some() { "user_id" } else { "username" };
        let user_id = self.id(entry.user_id);
        let taken = self.state.users.insert(User {
            user_id: user_id.value.clone(),
            provider: entry.provider.unwrap_or_else(|| self.around.hostname.to_owned()),
            provider_id: entry.provider_id.unwrap_or_else(|| username.clone()),
            email: entry.email.unwrap_or_else(|| format!("{username}@example.com")),
            first_name: entry.first_name,
            last_name: entry.last_name,
            password_hash: (self.around.hash)(&username, entry.password.as_deref()),
            validated: entry.validated,
            locked: entry.locked.map(|when| when.0),
            created: entry.created.map_or(0, |when| when.0),
            username: username.clone(),
        });
        match taken {
            Err(Taken { index }) if index == User::ID.name => {
                return self.once(taken, &user_id, format!("users[{place}].{at}"), "user_id");
            }
            Err(_) => return self.once(taken, &entry.username, format!("users[{place}].username"), "username"),
            Ok(_) => {}
        }
        self.usernames.insert(username, user_id.value.clone());
        for (number, role) in entry.roles.into_iter().enumerate() {
            self.role(&format!("users[{place}].roles[{number}]"), &user_id.value, role);
        }
    }

    fn role(&mut self, field: &str, user_id: &str, entry: RoleEntry) {
        if let Some(bank_id) = &entry.bank_id
            && !self.knows_bank(bank_id, format!("{field}.bank_id"))
        {
            return;
        }
        let bank_id = entry.bank_id.map(|bank_id| bank_id.value);
        if entry.role.value == ALL {
            for role in roles::all().filter(|role| role.at_bank == bank_id.is_some()) {
                self.grant(field, user_id, role.name, bank_id.as_deref(), None);
            }
            return;
        }
        let name = &entry.role.value;
        let message = match (roles::find(name).map(|role| role.at_bank), &bank_id) {
            (None, _) => format!(
                "OBP knows no role '{name}'{}; GET /obp/v5.1.0/roles lists them",
                near(name)
            ),
            (Some(true), None) => format!("{name} is held at a bank; add `bank_id`"),
            (Some(false), Some(_)) => {
                format!("{name} is held for the whole system; leave out `bank_id`")
            }
            _ => return self.grant(field, user_id, name, bank_id.as_deref(), entry.entitlement_id),
        };
        self.problem(&entry.role, format!("{field}.role"), message);
    }

    fn grant(&mut self, field: &str, user_id: &str, role: &str, bank_id: Option<&str>, id: Option<At<String>>) {
        let id = self.id(id);
        let taken = self.state.entitlements.insert(Entitlement {
            entitlement_id: id.value.clone(),
            user_id: user_id.to_owned(),
            role_name: role.to_owned(),
            bank_id: bank_id.unwrap_or_default().to_owned(),
        });
        self.once(taken, &id, format!("{field}.entitlement_id"), "entitlement_id");
    }

    fn customer(&mut self, place: usize, entry: CustomerEntry) {
        let field = |name: &str| format!("customers[{place}].{name}");
        if !self.knows_bank(&entry.bank_id, field("bank_id")) {
            return;
        }
        let customer_id = self.id(entry.customer_id);
        let row = Customer {
            customer_id: customer_id.value.clone(),
            bank_id: entry.bank_id.value.clone(),
            number: entry.customer_number.as_ref().map(|number| number.value.clone()),
            legal_name: entry.legal_name,
            mobile_number: entry.mobile_phone_number,
            email: entry.email,
            face_image_url: entry.face_image_url,
            face_image_date: entry.face_image_date.map(|when| when.0),
            date_of_birth: entry.date_of_birth.map(|when| when.0),
            relationship_status: entry.relationship_status,
            dependants: entry
                .dependants
                .unwrap_or_else(|| i32::try_from(entry.dob_of_dependants.len()).unwrap_or(i32::MAX)),
            dob_of_dependants: entry
                .dob_of_dependants
                .iter()
                .map(|when| when.map(|when| when.0))
                .collect(),
            highest_education_attained: entry.highest_education_attained,
            employment_status: entry.employment_status,
            credit_rating: entry.credit_rating,
            credit_source: entry.credit_source,
            credit_limit_currency: entry.credit_limit_currency,
            credit_limit_amount: entry.credit_limit_amount,
            kyc_status: entry.kyc_status,
            last_ok_date: entry.last_ok_date.map(|when| when.0),
            title: entry.title,
            branch_id: entry.branch_id,
            name_suffix: entry.name_suffix,
            updated: self.moment(entry.updated),
        };
        match (self.state.customers.insert(row), &entry.customer_number) {
            (Err(taken), Some(number)) if taken.index == Customer::NUMBER.name => {
                let message = format!(
                    "another customer of the bank has the number '{}' already; give each its own",
                    number.value
                );
                return self.problem(number, field("customer_number"), message);
            }
            (taken @ Err(_), _) => return self.once(taken, &customer_id, field("customer_id"), "customer_id"),
            (Ok(_), _) => {}
        }
        let id = &customer_id.value;
        for (number, link) in entry.links.into_iter().enumerate() {
            let field = format!("customers[{place}].links[{number}]");
            let Some(user_id) = self.usernames.get(&link.username.value).cloned() else {
                let message = format!("there is no user '{}'; add one to `users`", link.username.value);
                self.problem(&link.username, format!("{field}.username"), message);
                continue;
            };
            let row = CustomerLink {
                user_customer_link_id: self.id(link.user_customer_link_id).value,
                user_id,
                customer_id: id.clone(),
                inserted: self.moment(link.inserted),
                is_active: link.is_active,
            };
            let taken = self.state.customer_links.insert(row);
            self.once(taken, &link.username, format!("{field}.username"), "link with");
        }
        for (number, address) in entry.addresses.into_iter().enumerate() {
            self.address(format!("customers[{place}].addresses[{number}]"), id, address);
        }
        for (number, residence) in entry.tax_residences.into_iter().enumerate() {
            self.tax_residence(format!("customers[{place}].tax_residences[{number}]"), id, residence);
        }
        for (number, attribute) in entry.attributes.into_iter().enumerate() {
            let field = format!("customers[{place}].attributes[{number}]");
            self.attribute(&field, (&entry.bank_id, id), attribute);
        }
    }

    fn address(&mut self, field: String, customer_id: &str, entry: AddressEntry) {
        let id = self.id(entry.customer_address_id);
        let row = CustomerAddress {
            customer_address_id: id.value.clone(),
            customer_id: customer_id.to_owned(),
            line_1: entry.line_1,
            line_2: entry.line_2,
            line_3: entry.line_3,
            city: entry.city,
            county: entry.county,
            state: entry.state,
            postcode: entry.postcode,
            country_code: entry.country_code,
            tags: entry.tags,
            status: entry.status,
            inserted: self.moment(entry.inserted),
        };
        let taken = self.state.customer_addresses.insert(row);
        self.once(
            taken,
            &id,
            format!("{field}.customer_address_id"),
            "customer_address_id",
        );
    }

    fn tax_residence(&mut self, field: String, customer_id: &str, entry: TaxResidenceEntry) {
        let id = self.id(entry.tax_residence_id);
        let row = TaxResidence {
            tax_residence_id: id.value.clone(),
            customer_id: customer_id.to_owned(),
            domain: entry.domain,
            tax_number: entry.tax_number.as_ref().map(|number| number.value.clone()),
        };
        match (self.state.tax_residences.insert(row), &entry.tax_number) {
            (taken @ Err(Taken { index }), Some(number)) if index == TaxResidence::NUMBER.name => {
                self.once(taken, number, format!("{field}.tax_number"), "tax number");
            }
            (taken, _) => self.once(taken, &id, format!("{field}.tax_residence_id"), "tax_residence_id"),
        }
    }

    fn attribute(&mut self, field: &str, (bank_id, customer_id): (&str, &str), entry: AttributeEntry) {
        let id = self.id(entry.customer_attribute_id);
        let row = CustomerAttribute {
            customer_attribute_id: id.value.clone(),
            bank_id: bank_id.to_owned(),
            customer_id: customer_id.to_owned(),
            name: entry.name,
            kind: entry.kind,
            value: entry.value,
        };
        let taken = self.state.customer_attributes.insert(row);
        let field = format!("{field}.customer_attribute_id");
        self.once(taken, &id, field, "customer_attribute_id");
    }

    fn social_media(&mut self, place: usize, entry: SocialMediaEntry) {
        let number = entry.customer_number.unwrap_or_default();
        let has_number = !number.value.is_empty() || number.line > 0;
        let taken = self.state.social_media.insert(SocialMedia {
            customer_number: has_number.then(|| number.value.clone()),
            kind: entry.kind,
            handle: entry.handle,
            date_added: entry.date_added.map(|when| when.0),
            date_activated: entry.date_activated.map(|when| when.0),
        });
        let field = format!("social_media[{place}].customer_number");
        self.once(taken, &number, field, "handle of the customer number");
    }

    fn crm_event(&mut self, place: usize, entry: CrmEventEntry) {
        let id = self.id(entry.crm_event_id);
        let taken = self.state.crm_events.insert(CrmEvent {
            crm_event_id: id.value.clone(),
            bank_id: entry.bank_id,
            user_id: String::new(),
            category: entry.category,
            detail: entry.detail,
            channel: entry.channel,
            scheduled: entry.scheduled.map(|when| when.0),
            actual: entry.actual.map(|when| when.0),
            result: entry.result,
            customer_name: entry.customer_name,
            customer_number: entry.customer_number,
        });
        self.once(taken, &id, format!("crm_events[{place}].crm_event_id"), "crm_event_id");
    }
}

/// A hint at the role that was probably meant: one that differs in its case only.
fn near(name: &str) -> String {
    let mut names = roles::all().map(|role| role.name);
    let meant = names.find(|role| role.eq_ignore_ascii_case(name));
    meant.map_or_else(String::new, |role| format!(" (did you mean {role}?)"))
}
