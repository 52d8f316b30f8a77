//! Roles that are granted and grants that are taken away.

use crate::{
    bank::{Visit, roles},
    checks::{Failed, Looked},
    store::entity::Entitlement,
};

/// The role of the body, and whether it goes with the bank there.
pub(super) fn role_name(request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let name = request.text("role_name").unwrap_or_default();
    let Some(role) = roles::find(&name) else {
        let names: Vec<&str> = roles::all().map(|role| role.name).collect();
        return Err(Failed::named("OBP-10007").with("value", names.join(", ")));
    };
    // OBP breaks over a bank that is `null` only here, when it knows the role.
    if request.member("bank_id").is_some_and(|bank_id| bank_id.is_null()) {
        return Err(Failed::named("OBP-50005"));
    }
    let at_bank = request.text("bank_id").is_some_and(|bank_id| !bank_id.is_empty());
    match (role.at_bank, at_bank) {
        (true, false) => Err(Failed::named("OBP-30205")),
        (false, true) => Err(Failed::named("OBP-30206")),
        _ => Ok(()),
    }
}

/// Whether the request is about a grant, and not about the user named beside it.
pub(super) fn is_about_grant(request: &Looked<'_, '_, '_>) -> bool {
    request.asked().matched.parameter("ENTITLEMENT_ID").is_some()
}

/// The grant of the path.
pub(super) fn grant(visit: &Visit, request: &Looked<'_, '_, '_>) -> Result<(), Failed> {
    let key = Entitlement::ID.key([request.parameter("ENTITLEMENT_ID")]);
    match visit.state.entitlements.get(&key) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-30212")),
    }
}

/// Whether the grant of the path is that of the user there, who is not looked up.
pub(super) fn holder(visit: &Visit, request: &Looked<'_, '_, '_>) -> Result<(), Failed> {
    let key = Entitlement::ID.key([request.parameter("ENTITLEMENT_ID")]);
    let grant = visit.state.entitlements.get(&key);
    match grant.filter(|grant| grant.user_id == request.parameter("USER_ID")) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-30213")),
    }
}
