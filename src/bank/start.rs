//! The state in which a bank starts: the banks, the consumer and the personas of the recordings.

use crate::{
    cli::Config,
    contract::HeldAt,
    generated::ROOMS,
    store::{
        State,
        entity::{Bank, Consumer, Entitlement, User},
    },
};

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
    for (username, password) in [
        ("full.user", "Full-Pass-1!"),
        ("norole.user", "Norole-Pass-1!"),
        ("other.user", "Other-Pass-1!"),
    ] {
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
            password_hash: super::password::hash(password).ok(),
            validated: true,
            created: 0,
        });
    }
    state
}

/// Grants a persona its roles.
fn grant(state: &mut State, user_id: &str, username: &str) {
    let operations = ROOMS.iter().flat_map(|room| room.iter());
    let mut roles: Vec<(&str, bool)> = operations
        .flat_map(|operation| operation.roles.any.iter().flat_map(|set| set.iter()))
        .map(|role| (role.name, role.at == HeldAt::System))
        .collect();
    roles.sort_unstable();
    roles.dedup();
    for (role_name, system) in roles {
        let banks: &[&str] = match (username, system) {
            ("full.user", true) => &[""],
            ("full.user", false) => &["GENODEM1GLS", OTHER_BANK],
            ("other.user", false) => &[OTHER_BANK],
            _ => &[],
        };
        for bank_id in banks {
            let entitlement_id = state.new_id();
            let _ = state.entitlements.insert(Entitlement {
                entitlement_id,
                user_id: user_id.to_owned(),
                role_name: role_name.to_owned(),
                bank_id: (*bank_id).to_owned(),
            });
        }
    }
}
