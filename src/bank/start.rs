//! The state in which a bank starts: the banks, the consumer and the personas of the recordings.

use crate::{
    cli::Config,
    store::{
        State,
        entity::{Bank, Consumer, Entitlement, User},
    },
};

use super::persona;

/// The key of the one consumer.
pub(super) const CONSUMER_KEY: &str = "obpmockconsumerkey000000000000000000001";

/// The bank at which `other.user` holds every bank role.
const OTHER_BANK: &str = "gh.29.uk";

/// The starting state.
pub(super) fn state(config: &Config, hostname: &str) -> State {
    let mut state = State::default();
    state.seed(config.seed);
    // Nothing is there yet, so no key can be taken.
    for bank_id in ["obp1", "GENODEM1GLS", OTHER_BANK] {
        let _ = state.banks.insert(Bank {
            bank_id: bank_id.into(),
            short_name: None,
            full_name: None,
            logo: None,
            website: None,
            swift_bic: None,
            national_identifier: None,
            routing_scheme: None,
            routing_address: None,
        });
    }
    let consumer_id = state.new_id();
    let _ = state.consumers.insert(Consumer {
        consumer_id,
        key: CONSUMER_KEY.into(),
        enabled: true,
    });
    for username in ["full.user", "norole.user", "other.user"] {
        let user_id = state.new_id();
        grant(&mut state, &user_id, username);
        let _ = state.users.insert(User {
            user_id,
            username: username.into(),
            provider: hostname.to_owned(),
            provider_id: username.into(),
            email: format!("{username}@example.com"),
            first_name: String::new(),
            last_name: String::new(),
            password_hash: persona::password_hash(username).map(str::to_owned),
            validated: true,
            created: 0,
        });
    }
    state
}

/// Grants a persona its roles.
fn grant(state: &mut State, user_id: &str, username: &str) {
    for (role_name, bank_id) in persona::grants(username) {
        let entitlement_id = state.new_id();
        let _ = state.entitlements.insert(Entitlement {
            entitlement_id,
            user_id: user_id.to_owned(),
            role_name: role_name.to_owned(),
            bank_id: bank_id.to_owned(),
        });
    }
}
