//! Who calls, and which roles they hold.

use std::sync::Arc;

use crate::{
    access::{Caller, Credentials},
    bank::Visit,
    checks::{Failed, Looked},
    contract::{HeldAt, Operation},
    store::entity::{Entitlement, Token, User},
};

/// Whose token it is.
pub(super) fn caller(
    visit: &Visit,
    credentials: &Credentials,
    _operation: &'static Operation,
) -> Result<Caller, Failed> {
    let text = match credentials {
        Credentials::None | Credentials::Login(_) => return Ok(Caller::Anonymous),
        Credentials::Token(text) => text,
    };
    let unknown = || Failed::named("OBP-20003").with("token", text);
    let token = visit.state.tokens.get(&Token::TOKEN.key([text])).ok_or_else(unknown)?;
    if token.expires <= visit.now {
        return Err(unknown());
    }
    let user = visit
        .state
        .users
        .get(&User::ID.key([&token.user_id]))
        .ok_or_else(unknown)?;
    let user = visit.user.get_or_init(|| Arc::clone(user));
    Ok(Caller::User(user.username.clone()))
}

/// Whether the caller holds one of the sets of roles that the operation asks for.
pub(super) fn roles(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let sets = request.operation().roles.any;
    if sets.is_empty() {
        return Ok(());
    }
    let body_bank = sets
        .iter()
        .flat_map(|set| set.iter())
        .any(|role| role.at == HeldAt::Body)
        .then(|| request.text("bank_id").unwrap_or_default());
    let bank = request.parameter("BANK_ID");
    let holds = |name: &str, at: HeldAt| {
        let bank = match at {
            HeldAt::System => "",
            HeldAt::Bank => bank,
            HeldAt::Body => body_bank.as_deref().unwrap_or_default(),
        };
        visit.user().is_some_and(|user| {
            let key = Entitlement::GRANT.key([&user.user_id, name, bank]);
            visit.state.entitlements.get(&key).is_some()
        })
    };
    if sets.iter().any(|set| set.iter().all(|role| holds(role.name, role.at))) {
        return Ok(());
    }
    Err(Failed::named("OBP-20006"))
}
