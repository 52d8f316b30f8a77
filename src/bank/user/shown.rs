//! Users as each version of the API shows them.

use std::sync::Arc;

use crate::{
    bank::{authentication, role},
    error::ObpError,
    generated::{
        role::EntitlementJSONs,
        user::{
            BadLoginStatusJson, UserInListJsonV400, UserJsonV200, UserJsonV300, UserJsonV400, UserJsonV400V400,
            UserLockStatusJson, ViewsJSON300,
        },
    },
    obp_json::date_time,
    store::{
        State,
        entity::{LoginAttempts, Moment, User},
    },
};

/// The user that a check has found.
pub(super) fn existing<'s>(state: &'s State, user_id: &str) -> Result<&'s Arc<User>, ObpError> {
    let found = state.users.get(&User::ID.key([user_id]));
    found.ok_or_else(|| ObpError::internal(&"a user is gone that a check has found in the same snapshot"))
}

/// As v2.0.0 shows one.
pub(super) fn v200(user: &User, entitlements: EntitlementJSONs) -> UserJsonV200 {
    UserJsonV200 {
        user_id: user.user_id.clone(),
        email: user.email.clone(),
        provider_id: user.provider_id.clone(),
        provider: user.provider.clone(),
        username: user.username.clone(),
        entitlements,
    }
}

/// As v3.0.0 shows the one who asks.
pub(super) fn v300(user: &User, entitlements: EntitlementJSONs) -> UserJsonV300 {
    UserJsonV300 {
        user_id: user.user_id.clone(),
        email: user.email.clone(),
        provider_id: user.provider_id.clone(),
        provider: user.provider.clone(),
        username: user.username.clone(),
        entitlements,
        views: ViewsJSON300 { list: Vec::new() },
    }
}

/// As v4.0.0 shows one.
pub(super) fn v400(state: &State, user: &User, entitlements: EntitlementJSONs) -> UserJsonV400 {
    UserJsonV400 {
        user_id: user.user_id.clone(),
        email: user.email.clone(),
        provider_id: user.provider_id.clone(),
        provider: user.provider.clone(),
        username: user.username.clone(),
        entitlements,
        agreements: Vec::new(),
        is_deleted: false,
        last_marketing_agreement_signed_date: None,
        is_locked: authentication::is_locked(state, &user.username),
    }
}

/// As v4.0.0 shows one who was looked for by name: without agreements.
pub(super) fn by_name(state: &State, user: &User, entitlements: EntitlementJSONs) -> UserJsonV400V400 {
    UserJsonV400V400 {
        user_id: user.user_id.clone(),
        email: user.email.clone(),
        provider_id: user.provider_id.clone(),
        provider: user.provider.clone(),
        username: user.username.clone(),
        entitlements,
        views: None,
        agreements: None,
        is_deleted: false,
        last_marketing_agreement_signed_date: None,
        is_locked: authentication::is_locked(state, &user.username),
    }
}

/// As a lock is shown that somebody put on a user.
pub(super) fn lock(user: &User, now: Moment) -> UserLockStatusJson {
    UserLockStatusJson {
        user_id: user.user_id.clone(),
        type_of_lock: "lock_via_api".to_owned(),
        last_lock_date: date_time(now),
    }
}

/// As v4.0.0 shows one among others.
pub(super) fn in_list(state: &State, user: &User) -> UserInListJsonV400 {
    UserInListJsonV400 {
        user_id: user.user_id.clone(),
        email: user.email.clone(),
        provider_id: user.provider_id.clone(),
        provider: user.provider.clone(),
        username: user.username.clone(),
        entitlements: role::of_user_by_name(state, &user.user_id),
        is_deleted: false,
        last_marketing_agreement_signed_date: None,
        is_locked: authentication::is_locked(state, &user.username),
    }
}

/// How often a name failed to log in.
pub(super) fn status(attempts: &LoginAttempts) -> BadLoginStatusJson {
    BadLoginStatusJson {
        username: attempts.username.clone(),
        bad_attempts_since_last_success_or_reset: attempts.failures.into(),
        last_failure_date: date_time(attempts.last_failure),
    }
}

/// Which users a list shows.
pub(super) struct Page {
    limit: usize,
    offset: usize,
    /// Only those that are locked, or only those that are not.
    locked: Option<bool>,
    deleted: bool,
}

impl Page {
    /// Reads `limit`, `offset`, `locked_status` and `is_deleted`, in this order.
    pub(super) fn read(query: [Option<String>; 4]) -> Self {
        let [limit, offset, locked, deleted] = query.map(Option::unwrap_or_default);
        Self {
            limit: limit.parse().unwrap_or(500),
            offset: offset.parse().unwrap_or(0),
            locked: match locked.to_ascii_lowercase().as_str() {
                "locked" => Some(true),
                "active" => Some(false),
                _ => None,
            },
            deleted: deleted.eq_ignore_ascii_case("true"),
        }
    }
}

/// A page of the users, in the order in which they registered. Who is locked is looked at when the page is cut, as on
/// the real server: a page may come out short. Nobody is ever deleted.
pub(super) fn page(state: &State, wanted: &Page) -> Vec<UserInListJsonV400> {
    let users = state.users.all().filter(|_| !wanted.deleted);
    let users = users.skip(wanted.offset).take(wanted.limit);
    let users = users.map(|user| in_list(state, user));
    users
        .filter(|user| wanted.locked.is_none_or(|locked| user.is_locked == locked))
        .collect()
}
