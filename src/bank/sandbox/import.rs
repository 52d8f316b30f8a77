//! OBP's sandbox import: what it refuses, in which order, and what it makes of the rest.
//!
//! Measured on the real server: everything is stored or nothing; most refusals are answered by one and the same text, so
//! what is really wrong stands here in our own words, for those who start from such a file. Absent on purpose: keeping
//! accounts, transactions, branches, cash machines and products, which none of the mock's operations shows. So a product
//! or branch of an earlier import is not noticed.

use std::collections::{HashMap, HashSet};

use crate::{
    generated::sandbox::{
        SandboxAccountImport, SandboxBankImport, SandboxCrmEventImport, SandboxDataImport, SandboxProductImport,
        SandboxTransactionImport, SandboxUserImport,
    },
    store::{
        State,
        entity::{Bank, CrmEvent, Moment, User},
    },
};

use super::forms::{is_email, is_number, is_username, moment_with_thousandths};

/// How the server answers to a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    /// 400, OBP-50005.
    Unspecific,
    /// 500, OBP-50015: the server broke.
    Broken,
    /// 400, OBP-30207.
    WeakPassword,
}

/// A mistake in what is to be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// How the server answers.
    pub(crate) answer: Answer,
    /// The member.
    pub(crate) field: String,
    /// What is wrong with it and the next step.
    pub(crate) message: String,
}

/// What an import leaves to its surroundings.
pub(crate) struct Around {
    /// The base URL of the server: the provider of its users.
    pub(crate) hostname: String,
    /// What time it is.
    pub(crate) now: Moment,
    /// Hashes of the passwords; one whose password has none cannot log in.
    pub(crate) hashes: HashMap<String, String>,
}

type Checked = Result<(), Refusal>;

const NONE: Option<String> = None;

fn refuse(answer: Answer, field: String, message: impl Into<String>) -> Checked {
    Err(Refusal {
        answer,
        field,
        message: message.into(),
    })
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or_default()
}

fn list<T>(entries: &Option<Vec<T>>) -> &[T] {
    entries.as_deref().unwrap_or_default()
}

/// The first entry that is the same as an earlier one.
fn doubled<K: Eq + std::hash::Hash>(keys: impl Iterator<Item = K>) -> Option<usize> {
    let mut seen = HashSet::new();
    keys.enumerate()
        .find_map(|(place, key)| (!seen.insert(key)).then_some(place))
}

/// Checks an import as the server does, and stores it. After an error the state must be thrown away.
///
/// # Errors
/// The first mistake.
pub(crate) fn import(state: &mut State, data: &SandboxDataImport, around: &Around) -> Checked {
    banks(state, list(&data.banks))?;
    users(state, list(&data.users), around)?;
    accounts(data)?;
    transactions(data)?;
    products(list(&data.products))?;
    let moments = event_dates(list(&data.crm_events))?;
    doubled_places(data)?;
    store_banks(state, list(&data.banks))?;
    store_users(state, list(&data.users), around)?;
    store_events(state, list(&data.crm_events), &moments)
}

fn banks(state: &State, banks: &[SandboxBankImport]) -> Checked {
    use Answer::{Broken, Unspecific};
    let at = |place: usize| format!("banks[{place}].id");
    let known = |bank: &SandboxBankImport| state.banks.get(&Bank::ID.key([text(&bank.id)])).is_some();
    if let Some(place) = banks.iter().position(known) {
        let message = format!(
            "the bank '{}' is there already; choose another id",
            text(&banks[place].id)
        );
        return refuse(Unspecific, at(place), message);
    }
    if let Some(place) = banks.iter().position(|bank| bank.id.is_none()) {
        return refuse(Broken, at(place), "a bank needs an id; give it one");
    }
    if let Some(place) = banks.iter().position(|bank| text(&bank.id).is_empty()) {
        return refuse(Unspecific, at(place), "a bank needs an id; give it one");
    }
    match doubled(banks.iter().map(|bank| &bank.id)) {
        Some(place) => refuse(Unspecific, at(place), "two banks have this id; give each its own"),
        None => Ok(()),
    }
}

fn users(state: &State, users: &[SandboxUserImport], around: &Around) -> Checked {
    use Answer::{Broken, Unspecific, WeakPassword};
    let field = |place: usize, name: &str| format!("users[{place}].{name}");
    let found = |user: &SandboxUserImport| state.users.get(&User::USERNAME.key([text(&user.user_name)]));
    let taken = |user: &SandboxUserImport| found(user).is_some_and(|found| found.provider == around.hostname);
    if let Some(place) = users.iter().position(taken) {
        let message = format!(
            "the user '{}' is there already; choose another name",
            text(&users[place].user_name)
        );
        return refuse(Unspecific, field(place, "user_name"), message);
    }
    if let Some(place) = doubled(users.iter().map(|user| &user.user_name)) {
        return refuse(
            Unspecific,
            field(place, "user_name"),
            "two users have this name; give each its own",
        );
    }
    if let Some(place) = users.iter().position(|user| user.password.is_none()) {
        return refuse(Broken, field(place, "password"), "a user needs a password; give it one");
    }
    for (place, user) in users.iter().enumerate() {
        if found(user).is_some() {
            return refuse(
                Unspecific,
                field(place, "user_name"),
                "the user is there already; choose another name",
            );
        }
        if !crate::access::is_strong(text(&user.password)) {
            let message = "the password is too weak; take 10 to 16 characters with a digit, a capital, a small letter and \
                           a sign, or at least 17 characters";
            return refuse(WeakPassword, field(place, "password"), message);
        }
        if !is_username(text(&user.user_name)) {
            let message = "OBP takes 8 to 100 letters, digits, points and underscores, or an e-mail address; choose another \
                           name";
            return refuse(Unspecific, field(place, "user_name"), message);
        }
        if !is_email(text(&user.email)) {
            return refuse(
                Unspecific,
                field(place, "email"),
                "this is no e-mail address; correct it",
            );
        }
    }
    Ok(())
}

fn accounts(data: &SandboxDataImport) -> Checked {
    use Answer::Unspecific;
    let accounts = list(&data.accounts);
    let field = |place: usize, name: &str| format!("accounts[{place}].{name}");
    let has_bank = |account: &SandboxAccountImport| list(&data.banks).iter().any(|bank| bank.id == account.bank);
    if let Some(place) = accounts.iter().position(|account| !has_bank(account)) {
        let message = "the bank of an account stands in the same import; add it to `banks`";
        return refuse(Unspecific, field(place, "bank"), message);
    }
    if let Some(place) = accounts.iter().position(|account| account.id.is_none()) {
        return refuse(
            Answer::Broken,
            field(place, "id"),
            "an account needs an id; give it one",
        );
    }
    if let Some(place) = accounts.iter().position(|account| text(&account.id).is_empty()) {
        return refuse(Unspecific, field(place, "id"), "an account needs an id; give it one");
    }
    let doubles = [
        (
            "id",
            doubled(accounts.iter().map(|account| (&account.bank, &account.id))),
        ),
        (
            "number",
            doubled(accounts.iter().map(|account| (&account.bank, &account.number))),
        ),
        ("IBAN", doubled(accounts.iter().map(|account| (&NONE, &account.iban)))),
    ];
    for (name, place) in doubles {
        if let Some(place) = place {
            return refuse(
                Unspecific,
                field(place, name),
                format!("two accounts share this {name}; give each its own"),
            );
        }
    }
    for (place, account) in accounts.iter().enumerate() {
        let owners = list(&account.owners);
        if owners.is_empty() {
            return refuse(
                Unspecific,
                field(place, "owners"),
                "an account has at least one owner; name one",
            );
        }
        let is_user = |owner: &Option<String>| list(&data.users).iter().any(|user| user.user_name == *owner);
        if !owners.iter().all(is_user) {
            let message = "the owners of an account stand in the same import; add them to `users`";
            return refuse(Unspecific, field(place, "owners"), message);
        }
    }
    for (place, account) in accounts.iter().enumerate() {
        if !is_number(text(&account.balance.amount)) {
            return refuse(
                Unspecific,
                field(place, "balance.amount"),
                "this is no number; write it as 1000.00",
            );
        }
    }
    Ok(())
}

fn transactions(data: &SandboxDataImport) -> Checked {
    use Answer::Unspecific;
    let transactions = list(&data.transactions);
    let field = |place: usize, name: &str| format!("transactions[{place}].{name}");
    let accounts: HashSet<_> = list(&data.accounts)
        .iter()
        .map(|account| (&account.bank, &account.id))
        .collect();
    let has_account = |it: &SandboxTransactionImport| accounts.contains(&(&it.this_account.bank, &it.this_account.id));
    if let Some(place) = transactions.iter().position(|it| !has_account(it)) {
        let message = "the account of a transaction stands in the same import; add it to `accounts`";
        return refuse(Unspecific, field(place, "this_account"), message);
    }
    if let Some(place) = transactions.iter().position(|it| it.id.is_none()) {
        return refuse(
            Answer::Broken,
            field(place, "id"),
            "a transaction needs an id; give it one",
        );
    }
    if let Some(place) = transactions.iter().position(|it| text(&it.id).is_empty()) {
        return refuse(Unspecific, field(place, "id"), "a transaction needs an id; give it one");
    }
    if let Some(place) = doubled(
        transactions
            .iter()
            .map(|it| (&it.id, &it.this_account.id, &it.this_account.bank)),
    ) {
        return refuse(
            Unspecific,
            field(place, "id"),
            "two transactions of the account have this id; give each its own",
        );
    }
    for (place, it) in transactions.iter().enumerate() {
        let details = &it.details;
        for (name, value) in [("new_balance", &details.new_balance), ("value", &details.value)] {
            if !is_number(text(value)) {
                let field = field(place, &format!("details.{name}"));
                return refuse(Unspecific, field, "this is no number; write it as -135.33");
            }
        }
        for (name, value) in [("posted", &details.posted), ("completed", &details.completed)] {
            if moment_with_thousandths(text(value)).is_none() {
                let field = field(place, &format!("details.{name}"));
                return refuse(Unspecific, field, NO_DATE);
            }
        }
    }
    Ok(())
}

fn products(products: &[SandboxProductImport]) -> Checked {
    let field = |place: usize| format!("products[{place}].code");
    if let Some(place) = products.iter().position(|product| product.code.is_none()) {
        return refuse(Answer::Broken, field(place), "a product needs a code; give it one");
    }
    if let Some(place) = products.iter().position(|product| text(&product.code).is_empty()) {
        return refuse(Answer::Unspecific, field(place), "a product needs a code; give it one");
    }
    match doubled(products.iter().map(|product| &product.code)) {
        Some(place) => refuse(
            Answer::Unspecific,
            field(place),
            "two products have this code; give each its own",
        ),
        None => Ok(()),
    }
}

const NO_DATE: &str = "this is no date; write it as 2013-01-22T00:08:00.000Z";

fn event_dates(events: &[SandboxCrmEventImport]) -> Result<Vec<Moment>, Refusal> {
    let dates = events.iter().enumerate().map(|(place, event)| {
        moment_with_thousandths(text(&event.actual_date)).ok_or_else(|| Refusal {
            answer: Answer::Broken,
            field: format!("crm_events[{place}].actual_date"),
            message: NO_DATE.to_owned(),
        })
    });
    dates.collect()
}

/// Branches and cash machines of one bank and id, which the database takes once.
fn doubled_places(data: &SandboxDataImport) -> Checked {
    if let Some(place) = doubled(list(&data.branches).iter().map(|branch| (&branch.bank_id, &branch.id))) {
        let message = "two branches of the bank have this id; give each its own";
        return refuse(Answer::Broken, format!("branches[{place}].id"), message);
    }
    match doubled(list(&data.atms).iter().map(|atm| (&atm.bank_id, &atm.id))) {
        Some(place) => {
            let message = "two cash machines of the bank have this id; give each its own";
            refuse(Answer::Broken, format!("atms[{place}].id"), message)
        }
        None => Ok(()),
    }
}

/// Whether the columns hold these values.
fn columns(entry: &str, values: &[(&str, &Option<String>, usize)]) -> Checked {
    for (name, value, longest) in values {
        if text(value).encode_utf16().count() > *longest {
            let message = format!("OBP keeps {longest} characters at most; shorten it");
            return refuse(Answer::Broken, format!("{entry}.{name}"), message);
        }
    }
    Ok(())
}

fn store_banks(state: &mut State, banks: &[SandboxBankImport]) -> Checked {
    for (place, bank) in banks.iter().enumerate() {
        columns(
            &format!("banks[{place}]"),
            &[
                ("id", &bank.id, 255),
                ("full_name", &bank.full_name, 255),
                ("short_name", &bank.short_name, 100),
                ("logo", &bank.logo, 255),
                ("website", &bank.website, 255),
            ],
        )?;
        // Looked at above, so the key is free.
        let _ = state.banks.insert(Bank {
            bank_id: text(&bank.id).to_owned(),
            short_name: bank.short_name.clone(),
            full_name: bank.full_name.clone(),
            logo: bank.logo.clone(),
            website: bank.website.clone(),
            swift_bic: None,
            national_identifier: None,
            routing_scheme: None,
            routing_address: None,
        });
    }
    Ok(())
}

fn store_users(state: &mut State, users: &[SandboxUserImport], around: &Around) -> Checked {
    for (place, user) in users.iter().enumerate() {
        columns(
            &format!("users[{place}]"),
            &[("email", &user.email, 48), ("user_name", &user.user_name, 100)],
        )?;
        let username = text(&user.user_name).to_owned();
        let row = User {
            user_id: state.new_id(),
            provider: around.hostname.clone(),
            provider_id: username.clone(),
            email: text(&user.email).to_owned(),
            first_name: username.clone(),
            last_name: username.clone(),
            password_hash: around.hashes.get(text(&user.password)).cloned(),
            validated: true,
            locked: None,
            created: around.now,
            username,
        };
        let _ = state.users.insert(row);
    }
    Ok(())
}

fn store_events(state: &mut State, events: &[SandboxCrmEventImport], moments: &[Moment]) -> Checked {
    for (place, (event, moment)) in events.iter().zip(moments).enumerate() {
        let entry = format!("crm_events[{place}]");
        columns(
            &entry,
            &[
                ("id", &event.id, 36),
                ("bank_id", &event.bank_id, 44),
                ("category", &event.category, 32),
                ("detail", &event.detail, 1024),
                ("channel", &event.channel, 32),
                ("customer.name", &event.customer.name, 64),
                ("customer.number", &event.customer.number, 64),
            ],
        )?;
        let stored = state.crm_events.insert(CrmEvent {
            crm_event_id: text(&event.id).to_owned(),
            bank_id: text(&event.bank_id).to_owned(),
            user_id: String::new(),
            category: event.category.clone(),
            detail: event.detail.clone(),
            channel: event.channel.clone(),
            scheduled: None,
            actual: Some(*moment),
            result: Some(String::new()),
            customer_name: event.customer.name.clone(),
            customer_number: event.customer.number.clone(),
        });
        if stored.is_err() {
            let message = format!("an event '{}' is there already; give each its own id", text(&event.id));
            return refuse(Answer::Broken, format!("{entry}.id"), message);
        }
    }
    Ok(())
}
