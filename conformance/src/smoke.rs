//! The smoke suite: every operation of the contract that reads, called once with a login and once without, made from the
//! contract when it runs.
//!
//! First the ids that the paths need are looked for on the target itself, by reading its lists; then the calls are run as
//! any other scenario, and their answers held against the contract. What cannot be called for want of an id is skipped,
//! with the lists that were asked. Absent on purpose: fixtures and snapshots, and any request but `GET`.

pub mod find;
pub mod ids;
pub mod suite;

use crate::contract::{Contract, Operation};

/// Who is logged in.
pub const PERSONA: &str = "full";

/// Operations called by `GET` that change something or never answer a plain request, and why they are left out.
pub const LEFT_OUT: &[(&str, &str)] = &[
    ("OBPv3.1.0-revokeConsent", "it revokes the consent that it names"),
    (
        "OBPv4.0.0-verifyRequestSignResponse",
        "it wants a signed request, and leaves one without a signature unanswered",
    ),
];

/// Values that need not be looked for, since OBP has them on every instance.
const GIVEN: &[(&str, &str)] = &[
    // The documentation of an early version is small.
    ("API_VERSION", "v1.4.0"),
    ("CONNECTOR", "rest_vMar2019"),
    ("FROM_CURRENCY_CODE", "EUR"),
    ("TO_CURRENCY_CODE", "USD"),
];

/// The operations of the suite.
pub fn operations(contract: &Contract) -> impl Iterator<Item = &Operation> {
    contract
        .operations()
        .filter(|operation| operation.method == "GET" && !is_left_out(operation))
}

fn is_left_out(operation: &Operation) -> bool {
    LEFT_OUT.iter().any(|(id, _)| *id == operation.id)
}
