//! Who calls, and which roles they hold.

use std::sync::Arc;

use crate::{
    access::{Caller, Credentials},
    bank::{Visit, authentication},
    checks::{Failed, Looked},
    contract::{Check, HeldAt, Login, Operation},
    store::entity::{Entitlement, Token, User},
};

/// Whose token it is.
pub(super) fn caller(
    visit: &Visit,
    credentials: &Credentials,
    operation: &'static Operation,
) -> Result<Caller, Failed> {
    let text = match credentials {
        Credentials::None => return Ok(Caller::Anonymous),
        Credentials::Login(login) => {
            visit.login.get_or_init(|| login.clone());
            return Ok(Caller::Anonymous);
        }
        Credentials::Token(text) => text,
    };
    let unknown = || Failed::named("OBP-20003").with("token", text);
    let token = visit.state.tokens.get(&Token::TOKEN.key([text])).ok_or_else(unknown)?;
    if token.expires <= visit.now {
        return Err(unknown());
    }
    let Some(user) = visit.state.users.get(&User::ID.key([&token.user_id])) else {
        return shut_out(operation, "OBP-20064", "OBP-20064: The user is deleted!");
    };
    if authentication::is_locked(&visit.state, &user.username) {
        return shut_out(
            operation,
            "OBP-20013",
            "OBP-20013: The account has been locked, please contact administrator !",
        );
    }
    let user = visit.user.get_or_init(|| Arc::clone(user));
    Ok(Caller::User(user.username.clone()))
}

/// What becomes of a token in force whose user may not come in. Every operation says it in these words, also where OBP
/// does not document it: functions that check the token as the oldest do (a bad one is 401) answer 400, the others ask
/// for a login, or go on as without a token where they need none.
fn shut_out(operation: &'static Operation, key: &'static str, message: &'static str) -> Result<Caller, Failed> {
    let as_the_oldest = operation.error("OBP-20003").is_some_and(|error| error.status == 401);
    if as_the_oldest {
        return Err(Failed::Plain {
            status: 400,
            key,
            message: message.to_owned(),
        });
    }
    match operation.login {
        Login::Required => Err(Failed::Plain {
            status: 401,
            key: "OBP-20001",
            message: format!("OBP-20001: User not logged in. Authentication is required! <- {message}"),
        }),
        Login::Optional | Login::Ignored => Ok(Caller::Anonymous),
    }
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
    // Where the text is another than most operations', the contract has it under another key.
    let refusal = request.operation().raised_by(Check::Roles);
    Err(Failed::named(refusal.map_or("OBP-20006", |error| error.example.name)))
}
