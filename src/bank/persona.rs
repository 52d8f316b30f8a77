//! What the personas of the recordings may do.
//!
//! Absent on purpose: the rest of them, which is part of the starting state.

use super::roles;

/// The banks that `full.user` of the recordings made.
const FULL_USERS_BANKS: [&str; 2] = ["GENODEM1GLS", "gh.29.uk"];
/// The bank at which `other.user` holds every bank role.
const OTHER_USERS_BANK: &str = "gh.29.uk";

/// What the creation of a bank grants to its creator, in this order.
const OF_CREATORS: [&str; 2] = ["CanCreateEntitlementAtOneBank", "CanReadDynamicResourceDocsAtOneBank"];

/// What a persona holds, as role and bank (empty for everywhere), in the order of granting, which listings show.
pub fn grants(username: &str) -> Vec<(&'static str, &'static str)> {
    match username {
        "full.user" => of_full_user(),
        "other.user" => {
            let at_bank = roles::all().filter(|role| role.at_bank);
            at_bank.map(|role| (role.name, OTHER_USERS_BANK)).collect()
        }
        _ => Vec::new(),
    }
}

/// One who created two banks and then was granted everything that was missing.
fn of_full_user() -> Vec<(&'static str, &'static str)> {
    let mut grants = vec![("CanCreateBank", "")];
    for bank in FULL_USERS_BANKS {
        grants.extend(OF_CREATORS.map(|role| (role, bank)));
    }
    for role in roles::all() {
        let places = if role.at_bank { &FULL_USERS_BANKS[..] } else { &[""] };
        for place in places {
            if !grants.contains(&(role.name, place)) {
                grants.push((role.name, place));
            }
        }
    }
    grants
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_personas_hold_as_many_different_grants_as_those_of_the_recordings() {
        for (username, count) in [("full.user", 461), ("norole.user", 0), ("other.user", 161), ("x", 0)] {
            let grants = grants(username);
            assert_eq!(grants.len(), count, "{username}");
            assert_eq!(grants.iter().collect::<HashSet<_>>().len(), count, "{username}");
        }
        assert_eq!(
            grants("full.user").last(),
            Some(&("CanUseCustomerFirehoseAtAnyBank", ""))
        );
    }
}
