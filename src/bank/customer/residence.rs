//! Tax residences of customers.
//!
//! As with addresses, an entry is found by its own id alone.

use std::sync::Arc;

use serde::Deserialize;

use crate::{
    bank::database::all_fit,
    checks::Failed,
    generated::customer::{TaxResidenceJsonV310, TaxResidenceV310},
    store::{
        State,
        entity::{Customer, TaxResidence},
    },
};

/// What is sent for a residence. Either may be null, which the contract's own type cannot hold.
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    domain: Option<String>,
    tax_number: Option<String>,
}

/// Adds a residence to a customer.
pub(super) fn create(state: &mut State, customer_id: &str, sent: Sent) -> Result<Arc<TaxResidence>, Failed> {
    // Somebody may have removed the customer since the check.
    let customer = state.customers.get(&Customer::ID.key([customer_id]));
    customer.ok_or_else(|| Failed::named("OBP-30046"))?;
    let residence = TaxResidence {
        tax_residence_id: state.new_id(),
        customer_id: customer_id.to_owned(),
        domain: sent.domain,
        tax_number: sent.tax_number,
    };
    if !all_fit([(&residence.domain, 20), (&residence.tax_number, 20)]) {
        return Err(Failed::named("OBP-50200"));
    }
    // Each customer has a number in a domain once (recorded, `same-again`).
    let added = state.tax_residences.insert(residence);
    added.map_err(|_| Failed::named("OBP-50200"))
}

/// Removes a residence.
pub(super) fn delete(state: &mut State, residence_id: &str) -> Result<(), Failed> {
    let key = TaxResidence::ID.key([residence_id]);
    match state.tax_residences.remove(&key).as_slice() {
        [] => Err(Failed::named("OBP-50200-residence")),
        _ => Ok(()),
    }
}

/// The residences of a customer, oldest first.
pub(super) fn list(state: &State, customer_id: &str) -> TaxResidenceJsonV310 {
    let key = TaxResidence::CUSTOMER.key([customer_id]);
    let residences = state.tax_residences.with(&key);
    TaxResidenceJsonV310 {
        tax_residence: residences.map(|residence| shown(residence)).collect(),
    }
}

/// A residence as OBP shows it.
pub(super) fn shown(residence: &TaxResidence) -> TaxResidenceV310 {
    TaxResidenceV310 {
        domain: residence.domain.clone(),
        tax_number: residence.tax_number.clone(),
        tax_residence_id: residence.tax_residence_id.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(domain: Option<&str>, tax_number: Option<&str>) -> Sent {
        Sent {
            domain: domain.map(str::to_owned),
            tax_number: tax_number.map(str::to_owned),
        }
    }

    /// A bank with customers.
    fn bank(customers: &[&str]) -> State {
        let mut state = State::default();
        for customer_id in customers {
            let customer = Customer {
                customer_id: (*customer_id).into(),
                ..Customer::default()
            };
            state.customers.insert(customer).expect("free");
        }
        state
    }

    #[test]
    fn a_pair_is_taken_once_for_each_customer_but_nulls_are_never_the_same() {
        let (long, longer) = ("x".repeat(20), "x".repeat(21));
        let cases = [
            ("c", Some("d"), Some("1"), true),
            ("c", Some("d"), Some("1"), false),
            ("e", Some("d"), Some("1"), true),
            ("c", Some("D"), Some("1"), true),
            ("c", Some("d "), Some("1"), true),
            ("c", None, Some("1"), true),
            ("c", None, Some("1"), true),
            ("c", None, None, true),
            ("c", Some(""), Some(""), true),
            ("c", Some(""), Some(""), false),
            ("c", Some(&long), Some(&long), true),
            ("c", Some(&longer), Some("1"), false),
            ("c", Some("1"), Some(&longer), false),
        ];
        let mut state = bank(&["c", "e"]);
        for (customer, domain, number, taken) in cases {
            let added = create(&mut state, customer, sent(domain, number));
            assert_eq!(added.is_ok(), taken, "{customer} {domain:?} {number:?}: {added:?}");
            if let Err(failed) = added {
                assert_eq!(failed, Failed::named("OBP-50200"));
            }
        }
        assert_eq!(list(&state, "e").tax_residence.len(), 1);
    }

    #[test]
    fn a_removed_pair_is_free_again_and_stands_last() {
        let mut state = bank(&["c"]);
        let first = create(&mut state, "c", sent(Some("z"), Some("1"))).expect("free");
        create(&mut state, "c", sent(Some("a"), Some("1"))).expect("free");
        assert_eq!(delete(&mut state, &first.tax_residence_id), Ok(()));
        let again = delete(&mut state, &first.tax_residence_id);
        assert_eq!(again, Err(Failed::named("OBP-50200-residence")));
        create(&mut state, "c", sent(Some("z"), Some("1"))).expect("free again");
        let listed = list(&state, "c").tax_residence;
        let domains: Vec<_> = listed.iter().map(|residence| residence.domain.as_deref()).collect();
        assert_eq!(domains, [Some("a"), Some("z")]);
    }
}
