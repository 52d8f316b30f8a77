//! Addresses of customers.
//!
//! An address is found by its own id alone: the customer of the path merely has to exist (recorded,
//! `via-other-customer`). Absent on purpose: the `status` of a request, which OBP loses; it keeps `state` in its place.

use std::sync::Arc;

use serde::Deserialize;

use crate::{
    bank::{Visited as _, database::all_fit},
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::customer::{CustomerAddressJsonV310, CustomerAddressesJsonV310},
    obp_json::date_time,
    store::{
        State,
        entity::{Customer, CustomerAddress, Moment},
    },
};

/// What is sent for an address. Any of it may be null, which the contract's own type cannot hold.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    line_1: Option<String>,
    line_2: Option<String>,
    line_3: Option<String>,
    city: Option<String>,
    county: Option<String>,
    state: Option<String>,
    postcode: Option<String>,
    country_code: Option<String>,
    #[serde(default)]
    tags: Option<Vec<Option<String>>>,
    /// The status, where it is not lost.
    #[serde(skip)]
    status: Option<String>,
}

impl Sent {
    /// What a call sent; its status counts with `--friendly` only (see [`crate::bank::traps`]).
    pub(super) fn of(call: &Call) -> Result<Self, ObpError> {
        let visit = call.visit()?;
        let status = visit.sent.get("status").and_then(|status| status.as_str());
        Ok(Self {
            status: status.filter(|_| visit.settings.friendly).map(str::to_owned),
            ..call.sent()?
        })
    }
}

/// Adds an address to a customer.
pub(super) fn create(
    state: &mut State,
    customer_id: &str,
    sent: Sent,
    now: Moment,
) -> Result<Arc<CustomerAddress>, Failed> {
    // Somebody may have removed the customer since the check.
    let customer = state.customers.get(&Customer::ID.key([customer_id]));
    customer.ok_or_else(|| Failed::named("OBP-30046"))?;
    let mut address = CustomerAddress {
        customer_address_id: state.new_id(),
        customer_id: customer_id.to_owned(),
        inserted: now,
        ..CustomerAddress::default()
    };
    fill(&mut address, sent);
    if !fits(&address) {
        return Err(Failed::named("OBP-50200"));
    }
    let added = state.customer_addresses.insert(address);
    added.map_err(|_| Failed::named("OBP-50200"))
}

/// Overwrites an address; its id, customer and time of creation stay.
pub(super) fn update(state: &mut State, address_id: &str, sent: Sent) -> Result<Arc<CustomerAddress>, Failed> {
    let key = CustomerAddress::ID.key([address_id]);
    let changed = state.customer_addresses.update(&key, |address| fill(address, sent));
    match changed {
        Ok(Some(address)) if fits(&address) => Ok(address),
        Ok(None) => Err(Failed::named("OBP-50200-address")),
        // What was changed is dropped with the whole write.
        Ok(Some(_)) | Err(_) => Err(Failed::named("OBP-50200")),
    }
}

/// Removes an address.
pub(super) fn delete(state: &mut State, address_id: &str) -> Result<(), Failed> {
    let key = CustomerAddress::ID.key([address_id]);
    match state.customer_addresses.remove(&key).as_slice() {
        [] => Err(Failed::named("OBP-50200-address")),
        _ => Ok(()),
    }
}

/// The addresses of a customer, oldest first.
pub(super) fn list(state: &State, customer_id: &str) -> CustomerAddressesJsonV310 {
    let key = CustomerAddress::CUSTOMER.key([customer_id]);
    let addresses = state.customer_addresses.with(&key);
    CustomerAddressesJsonV310 {
        addresses: addresses.map(|address| shown(address)).collect(),
    }
}

/// An address as OBP shows it.
pub(super) fn shown(address: &CustomerAddress) -> CustomerAddressJsonV310 {
    CustomerAddressJsonV310 {
        customer_address_id: address.customer_address_id.clone(),
        customer_id: address.customer_id.clone(),
        line_1: address.line_1.clone(),
        line_2: address.line_2.clone(),
        line_3: address.line_3.clone(),
        city: address.city.clone(),
        county: address.county.clone(),
        state: address.state.clone(),
        postcode: address.postcode.clone(),
        country_code: address.country_code.clone(),
        tags: split(address.tags.as_deref().unwrap_or_default()),
        status: address.status.clone(),
        insert_date: date_time(address.inserted),
    }
}

fn fill(address: &mut CustomerAddress, sent: Sent) {
    address.line_1 = sent.line_1;
    address.line_2 = sent.line_2;
    address.line_3 = sent.line_3;
    address.city = sent.city;
    address.county = sent.county;
    address.status = sent.status.or_else(|| sent.state.clone());
    address.state = sent.state;
    address.postcode = sent.postcode;
    address.country_code = sent.country_code;
    address.tags = Some(join(&sent.tags.unwrap_or_default()));
}

/// Whether the address fits its columns. That of `state` has room for 255, but `status` holds the same text and only 20.
fn fits(address: &CustomerAddress) -> bool {
    all_fit([
        (&address.line_1, 255),
        (&address.line_2, 255),
        (&address.line_3, 255),
        (&address.city, 255),
        (&address.county, 255),
        (&address.status, 20),
        (&address.postcode, 20),
        (&address.country_code, 2),
        (&address.tags, 20),
    ])
}

/// All tags as the one text that OBP stores; a null becomes the word.
fn join(tags: &[Option<String>]) -> String {
    let words: Vec<&str> = tags.iter().map(|tag| tag.as_deref().unwrap_or("null")).collect();
    words.join(",")
}

/// The tags of a stored text, as Java splits: empty parts at the end are dropped, unless the text has no comma at all.
fn split(text: &str) -> Vec<String> {
    if !text.contains(',') {
        return vec![text.to_owned()];
    }
    text.trim_end_matches(',')
        .split(',')
        .filter(|_| text.bytes().any(|byte| byte != b','))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sent(changes: serde_json::Value) -> Sent {
        let mut body = json!({
            "line_1": "1", "line_2": "2", "line_3": "3", "city": "c", "county": "", "state": "s", "postcode": "p",
            "country_code": "DE", "tags": ["a"], "status": "OK",
        });
        for (name, value) in changes.as_object().expect("an object") {
            body[name] = value.clone();
        }
        Sent::deserialize(body).expect("an address")
    }

    /// A bank with one customer.
    fn bank() -> State {
        let mut state = State::default();
        let customer = Customer {
            customer_id: "c".into(),
            bank_id: "b".into(),
            ..Customer::default()
        };
        state.customers.insert(customer).expect("free");
        state
    }

    #[test]
    fn tags_go_through_one_text() {
        let cases = [
            (json!(["mailing", "home"]), vec!["mailing", "home"]),
            (json!([]), vec![""]),
            (json!(null), vec![""]),
            (json!([""]), vec![""]),
            (json!(["", ""]), vec![]),
            (json!([","]), vec![]),
            (json!(["a,b", "c"]), vec!["a", "b", "c"]),
            (json!(["a", ""]), vec!["a"]),
            (json!(["", "a"]), vec!["", "a"]),
            (json!([",,a,,"]), vec!["", "", "a"]),
            (json!(["a ", " b"]), vec!["a ", " b"]),
            (json!(["a", null]), vec!["a", "null"]),
        ];
        for (tags, wanted) in cases {
            let mut state = bank();
            let address = create(&mut state, "c", sent(json!({ "tags": tags })), 0).expect("fits");
            assert_eq!(shown(&address).tags, wanted, "{tags}");
        }
    }

    #[test]
    fn each_member_has_the_length_of_its_column() {
        let lengths = [
            ("line_1", 255),
            ("line_2", 255),
            ("line_3", 255),
            ("city", 255),
            ("county", 255),
            ("state", 20),
            ("postcode", 20),
            ("country_code", 2),
        ];
        for (member, length) in lengths {
            let mut state = bank();
            let body = |length| sent(json!({ member: "x".repeat(length) }));
            assert!(create(&mut state, "c", body(length), 0).is_ok(), "{member}");
            let refused = create(&mut state, "c", body(length + 1), 0);
            assert_eq!(refused, Err(Failed::named("OBP-50200")), "{member}");
        }
        let tags = |length| sent(json!({ "tags": ["x".repeat(9), "y".repeat(length)] }));
        assert!(create(&mut bank(), "c", tags(10), 0).is_ok());
        assert!(create(&mut bank(), "c", tags(11), 0).is_err());
    }

    #[test]
    fn what_is_null_stays_null_and_status_shows_the_state() {
        let mut state = bank();
        let address = create(&mut state, "c", Sent::default(), 0).expect("fits");
        let shown_null = serde_json::to_value(shown(&address)).expect("texts");
        for member in ["line_1", "city", "state", "country_code", "status"] {
            assert_eq!(shown_null[member], json!(null), "{member}");
        }
        let id = address.customer_address_id.clone();
        let address = update(&mut state, &id, sent(json!({"state": "Bavaria", "status": "OK"}))).expect("there");
        assert_eq!(shown(&address).status.as_deref(), Some("Bavaria"));
    }

    #[test]
    fn an_address_that_is_gone_is_told_before_one_too_long() {
        let mut state = bank();
        let long = || sent(json!({ "country_code": "DEU" }));
        let gone = Failed::named("OBP-50200-address");
        assert_eq!(update(&mut state, "x", long()), Err(gone.clone()));
        let address = create(&mut state, "c", sent(json!({})), 0).expect("fits");
        let id = address.customer_address_id.as_str();
        assert_eq!(update(&mut state, id, long()), Err(Failed::named("OBP-50200")));
        assert_eq!(delete(&mut state, id), Ok(()));
        assert_eq!(delete(&mut state, id), Err(gone));
        assert_eq!(
            create(&mut state, "x", sent(json!({})), 0),
            Err(Failed::named("OBP-30046"))
        );
    }
}
