//! Names of users: whether one may be taken, and whether one is there.

use crate::{
    bank::{Visit, user},
    checks::{Failed, Looked},
    store::entity::User,
};

/// The name in the path, or the one that somebody wants to register under.
pub(super) fn username(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    match request.asked().matched.parameter("USERNAME") {
        Some(username) => known(visit, username, request.asked().matched.parameter("PROVIDER")),
        None => registration(visit, request),
    }
}

/// Those who log in elsewhere are found only with their provider.
fn known(visit: &Visit, username: &str, provider: Option<&str>) -> Result<(), Failed> {
    let provider = provider.unwrap_or(&visit.settings.hostname);
    let found = visit.state.users.get(&User::USERNAME.key([username]));
    match found.filter(|user| user.provider == provider) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-20027")),
    }
}

/// A name that is free, and with it all that has to be right with the other members: OBP tells it in one text.
fn registration(visit: &Visit, request: &mut Looked<'_, '_, '_>) -> Result<(), Failed> {
    let mut text = |name: &str| {
        let member = request.member(name).filter(|member| !member.is_null());
        member.map(|member| member.as_str().map_or_else(|| member.to_string(), str::to_owned))
    };
    let username = text("username").unwrap_or_default();
    if visit.state.users.get(&User::USERNAME.key([&username])).is_some() {
        return Err(Failed::named("text-username-taken"));
    }
    let [first_name, last_name, email] =
        ["first_name", "last_name", "email"].map(|name| text(name).unwrap_or_default());
    match user::problems(&first_name, &last_name, &email, &username).as_slice() {
        [] => Ok(()),
        [(key, _)] => Err(Failed::named(key)),
        several => {
            let texts: Vec<&str> = several.iter().map(|(_, text)| *text).collect();
            Err(Failed::named("text-several").with("value", texts.join(";")))
        }
    }
}
