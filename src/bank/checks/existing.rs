//! Whether what the path or the body names is there.

use crate::{
    bank::Visit,
    checks::{Failed, Looked},
    store::entity::{Bank, User},
};

/// The bank of the path, or that of the body's `bank_id`, which may name none.
pub(super) fn bank(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let in_path = request.asked().matched.parameter("BANK_ID").map(str::to_owned);
    let in_body = in_path.is_none();
    let bank_id = in_path.or_else(|| request.text("bank_id")).unwrap_or_default();
    if in_body && bank_id.is_empty() {
        return Ok(());
    }
    match visit.state.banks.get(&Bank::ID.key([&bank_id])) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-30001")),
    }
}

/// The user of the path, or that of the body's `user_id`.
pub(super) fn user(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let in_path = request.asked().matched.parameter("USER_ID").map(str::to_owned);
    let user_id = in_path.or_else(|| request.text("user_id")).unwrap_or_default();
    match visit.state.users.get(&User::ID.key([&user_id])) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-20057")),
    }
}
