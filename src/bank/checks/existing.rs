//! Whether what the path or the body names is there.

use crate::{
    bank::Visit,
    checks::{Failed, Looked},
    store::entity::{Bank, User},
};

/// The bank of the path.
pub(super) fn bank(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let key = Bank::ID.key([request.parameter("BANK_ID")]);
    match visit.state.banks.get(&key) {
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
