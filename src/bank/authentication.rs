//! DirectLogin: a token for a name and a password.
//!
//! Every attempt is counted by its name, known or not, before anything else is told: also one with an unknown consumer
//! key or a header that lacks a part (measured on the real server). Absent on purpose: tokens that tell something by
//! themselves. They are looked up where they are kept, so that another store's are unknown.

use std::sync::Arc;

use crate::{
    access,
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::authentication::{AuthenticationApi, DirectLoginResponse, TokenJSON},
    payload::Payload,
    store::{
        State,
        entity::{Consumer, LoginAttempts, Moment, Token, User},
    },
};

use super::{Bank, Visit, Visited as _, password};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &["directLogin"];

/// How long a token is good for, in milliseconds: four weeks, the real server's default.
const LIFETIME: Moment = 4 * 7 * 24 * 3600 * 1000;

/// After how many failures in a row a name may still log in: the real server's default.
const FORGIVEN: u32 = 5;

/// The longest name that the real server's table of attempts takes.
const LONGEST_NAME: usize = 100;

/// How many names are kept of those that failed, so that made-up ones do not fill the memory; the oldest go.
const MOST_NAMES: usize = 10_000;

/// How often a name failed, once anybody has asked or it has.
pub(super) fn attempts<'s>(state: &'s State, username: &str) -> Option<&'s Arc<LoginAttempts>> {
    state.login_attempts.get(&LoginAttempts::USERNAME.key([username]))
}

/// Whether a name is locked, by its failures or by somebody: until it is unlocked, no time that passes helps.
pub(super) fn is_locked(state: &State, username: &str) -> bool {
    let user = state.users.get(&User::USERNAME.key([username]));
    attempts(state, username).is_some_and(|attempts| attempts.failures > FORGIVEN)
        || user.is_some_and(|user| user.locked.is_some())
}

/// Sets the failures of a name back to none.
pub(super) fn reset(state: &mut State, username: &str, now: Moment) {
    let key = LoginAttempts::USERNAME.key([username]);
    // The row keeps its only key.
    let _ = state.login_attempts.update(&key, |attempts| {
        attempts.failures = 0;
        attempts.last_failure = now;
    });
}

/// How often a name failed; a new name is noted as one that did not yet.
pub(super) fn noted(state: &mut State, username: &str, now: Moment) -> Arc<LoginAttempts> {
    if let Some(attempts) = attempts(state, username) {
        return Arc::clone(attempts);
    }
    let full = state.login_attempts.len() >= MOST_NAMES;
    let oldest = state.login_attempts.all().next().filter(|_| full).cloned();
    if let Some(oldest) = oldest {
        state
            .login_attempts
            .remove(&LoginAttempts::USERNAME.key([&oldest.username]));
    }
    let first = LoginAttempts {
        username: username.to_owned(),
        failures: 0,
        last_failure: now,
    };
    let noted = state.login_attempts.insert(first.clone());
    // The name was just seen not to be there, so it is free.
    noted.unwrap_or_else(|_| Arc::new(first))
}

impl AuthenticationApi for Bank {
    async fn direct_login(&self, call: Call, _direct_login: Option<String>) -> Result<DirectLoginResponse, ObpError> {
        let visit = call.visit()?;
        let Some(login) = visit.login() else {
            // No credentials are looked at, so none are needed.
            return Ok(DirectLoginResponse::Created(call.example()));
        };
        let username = login.fields.username.clone().unwrap_or_default();
        let user = proven(visit, &username, login.fields.password.clone().unwrap_or_default()).await?;
        let consumer_key = login.fields.consumer_key.clone().unwrap_or_default();
        let refusal = refusal(&call, login, &consumer_key);
        let (now, friendly) = (visit.now, visit.settings.friendly);
        let done = call
            .write(|state| match attempt(state, &username, user, now)? {
                Ok(user) if refusal.is_none() => token(state, &user, consumer_key, now, friendly).map(Ok),
                Ok(_) => Ok(Err("OBP-20004")),
                Err(key) => Ok(Err(key)),
            })
            .await?;
        match (refusal, done) {
            (Some(failed), _) => Err(call.refuse(failed)),
            (None, Err(key)) => Err(call.refuse(Failed::named(key))),
            (None, Ok(token)) => Ok(DirectLoginResponse::Created(Payload::Typed(TokenJSON { token }))),
        }
    }
}

/// The user of a name whose password this is, if it may log in at all.
async fn proven(visit: &Visit, username: &str, password: String) -> Result<Option<Arc<User>>, ObpError> {
    let Some(user) = visit.state.users.get(&User::USERNAME.key([username])) else {
        return Ok(None);
    };
    let Some(hash) = user.password_hash.clone() else {
        return Ok(None);
    };
    if !user.validated || is_locked(&visit.state, username) {
        return Ok(None);
    }
    let matches = password::matches_in_turn(password, hash).await?;
    Ok(matches.then(|| Arc::clone(user)))
}

/// What is wrong with a login but for its name and password.
fn refusal(call: &Call, login: &access::Login, consumer_key: &str) -> Option<Failed> {
    if let Some(refusal) = &login.refusal {
        return Some(refusal.failed(call.operation()));
    }
    let state = &call.visit().ok()?.state;
    let consumer = state.consumers.get(&Consumer::KEY.key([consumer_key]));
    let enabled = consumer.is_some_and(|consumer| consumer.enabled);
    (!enabled).then(|| Failed::named("OBP-20008"))
}

/// Counts an attempt, and returns who logged in or the key of the error. Other attempts may have come since the password
/// was tried, so the lock is looked at anew.
fn attempt(
    state: &mut State,
    username: &str,
    user: Option<Arc<User>>,
    now: Moment,
) -> Result<Result<Arc<User>, &'static str>, Failed> {
    let locked = is_locked(state, username);
    if let Some(user) = user.filter(|_| !locked) {
        reset(state, username, now);
        return Ok(Ok(user));
    }
    count_failure(state, username, now)?;
    // A name that is no user's is never called locked, though it is once somebody registers under it.
    let known = state.users.get(&User::USERNAME.key([username])).is_some();
    Ok(Err(if known && locked { "OBP-20013" } else { "OBP-20004" }))
}

fn count_failure(state: &mut State, username: &str, now: Moment) -> Result<(), Failed> {
    if username.is_empty() {
        return Ok(());
    }
    let length = username.chars().count();
    if length > LONGEST_NAME {
        let shown: String = username.chars().take(79).collect();
        return Err(Failed::named("text-username-too-long").with("value", format!("'{shown}... ({length})")));
    }
    noted(state, username, now);
    let key = LoginAttempts::USERNAME.key([username]);
    // The row keeps its only key.
    let _ = state.login_attempts.update(&key, |attempts| {
        attempts.failures = attempts.failures.saturating_add(1);
        attempts.last_failure = now;
    });
    Ok(())
}

/// A new token, which ends the user's earlier one of the same consumer (but none of another's).
///
/// `friendly` gives the earlier one again (see [`super::traps`]).
fn token(state: &mut State, user: &User, consumer_key: String, now: Moment, friendly: bool) -> Result<String, Failed> {
    let earlier = state.tokens.get(&Token::LOGIN.key([&user.user_id, &consumer_key]));
    if let Some(earlier) = earlier.filter(|earlier| friendly && earlier.expires > now) {
        return Ok(earlier.token.clone());
    }
    let token = access::issue_unread(state.random()).ok_or_else(|| Failed::named("OBP-20004"))?;
    state.tokens.remove(&Token::LOGIN.key([&user.user_id, &consumer_key]));
    let row = Token {
        token: token.clone(),
        user_id: user.user_id.clone(),
        consumer_key,
        expires: now.saturating_add(LIFETIME),
    };
    state.tokens.insert(row).map_err(|_| Failed::named("OBP-20004"))?;
    Ok(token)
}
