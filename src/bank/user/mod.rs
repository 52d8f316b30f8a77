//! The operations of the tag User.
//!
//! Absent on purpose: views (this contract opens no accounts), agreements, and the deletion of users.

mod new;
mod shown;

use crate::{
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::user::{
        BadLoginStatusJson, CreateUserJson, CreateUserV200Response, GetBadLoginStatusV310Response,
        GetCurrentUserIdV400Response, GetCurrentUserV200Response, GetCurrentUserV300Response,
        GetUserByProviderAndUsernameV510Response, GetUserByUserIdV300Response, GetUserByUserIdV400Response,
        GetUserByUsernameV300Response, GetUserByUsernameV400Response, GetUserLockStatusV510Response,
        GetUserV300Response, GetUsersByEmailV400Response, GetUsersV400Response,
        LockUserByProviderAndUsernameV510Response, LockUserV400Response, UnlockJson,
        UnlockUserByProviderAndUsernameV510Response, UnlockUserV310Response, UserApi, UserIdJsonV400, UserJsonV400,
        UserJsonV400V400, UserLockStatusJson, UsersJsonV200, UsersJsonV400,
    },
    payload::{Body, Payload},
    store::entity::User,
};

use super::{Bank, Visited as _, authentication, role};

pub(super) use new::problems;

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &[
    "OBPv2.0.0-createUser",
    "OBPv2.0.0-getCurrentUser",
    "OBPv3.0.0-getCurrentUser",
    "OBPv4.0.0-getCurrentUserId",
    "OBPv3.0.0-getUserByUserId",
    "OBPv4.0.0-getUserByUserId",
    "OBPv4.0.0-getUsers",
    "OBPv4.0.0-getUsersByEmail",
    "OBPv3.0.0-getUser",
    "OBPv3.0.0-getUserByUsername",
    "OBPv4.0.0-getUserByUsername",
    "OBPv5.1.0-getUserByProviderAndUsername",
    "OBPv3.1.0-getBadLoginStatus",
    "OBPv3.1.0-unlockUser",
    "OBPv5.1.0-getUserLockStatus",
    "OBPv4.0.0-lockUser",
    "OBPv5.1.0-lockUserByProviderAndUsername",
    "OBPv5.1.0-unlockUserByProviderAndUsername",
];

impl UserApi for Bank {
    async fn create_user_v200(
        &self,
        call: Call,
        _body: Body<CreateUserJson>,
    ) -> Result<CreateUserV200Response, ObpError> {
        let user = new::create(&call).await?;
        // Nobody has granted anything yet.
        let grants = crate::generated::role::EntitlementJSONs { list: Vec::new() };
        Ok(CreateUserV200Response::Created(Payload::Typed(shown::v200(
            &user, grants,
        ))))
    }

    async fn get_current_user_v200(&self, call: Call) -> Result<GetCurrentUserV200Response, ObpError> {
        let user = call.user()?;
        let grants = role::of_user_by_name(&call.visit()?.state, &user.user_id);
        Ok(GetCurrentUserV200Response::Ok(Payload::Typed(shown::v200(
            user, grants,
        ))))
    }

    async fn get_current_user_v300(&self, call: Call) -> Result<GetCurrentUserV300Response, ObpError> {
        let user = call.user()?;
        let grants = role::of_user(&call.visit()?.state, &user.user_id);
        Ok(GetCurrentUserV300Response::Ok(Payload::Typed(shown::v300(
            user, grants,
        ))))
    }

    async fn get_current_user_id_v400(&self, call: Call) -> Result<GetCurrentUserIdV400Response, ObpError> {
        let user_id = call.user()?.user_id.clone();
        Ok(GetCurrentUserIdV400Response::Ok(Payload::Typed(UserIdJsonV400 {
            user_id,
        })))
    }

    async fn get_user_by_user_id_v300(
        &self,
        call: Call,
        user_id: String,
    ) -> Result<GetUserByUserIdV300Response, ObpError> {
        let state = &call.visit()?.state;
        let user = shown::existing(state, &user_id)?;
        let grants = role::of_user(state, &user_id);
        Ok(GetUserByUserIdV300Response::Ok(Payload::Typed(shown::v200(
            user, grants,
        ))))
    }

    async fn get_user_by_user_id_v400(
        &self,
        call: Call,
        user_id: String,
    ) -> Result<GetUserByUserIdV400Response, ObpError> {
        let state = &call.visit()?.state;
        let user = shown::existing(state, &user_id)?;
        let shown: UserJsonV400 = shown::v400(state, user, role::of_user(state, &user_id));
        Ok(GetUserByUserIdV400Response::Ok(Payload::Typed(shown)))
    }

    async fn get_users_v400(
        &self,
        call: Call,
        limit: Option<String>,
        offset: Option<String>,
        _sort_direction: Option<String>,
        _from_date: Option<String>,
        _to_date: Option<String>,
        locked_status: Option<String>,
        is_deleted: Option<String>,
    ) -> Result<GetUsersV400Response, ObpError> {
        let wanted = shown::Page::read([limit, offset, locked_status, is_deleted]);
        let users = shown::page(&call.visit()?.state, &wanted);
        Ok(GetUsersV400Response::Ok(Payload::Typed(UsersJsonV400 { users })))
    }

    async fn get_users_by_email_v400(
        &self,
        call: Call,
        email: String,
    ) -> Result<GetUsersByEmailV400Response, ObpError> {
        let state = &call.visit()?.state;
        let found = state.users.all().filter(|user| user.email.eq_ignore_ascii_case(&email));
        let users = found.map(|user| shown::in_list(state, user)).collect();
        Ok(GetUsersByEmailV400Response::Ok(Payload::Typed(UsersJsonV400 { users })))
    }

    async fn get_user_v300(&self, call: Call, email: String) -> Result<GetUserV300Response, ObpError> {
        let state = &call.visit()?.state;
        let found = state.users.all().filter(|user| user.email.eq_ignore_ascii_case(&email));
        let users = found.map(|user| shown::v200(user, role::of_user_by_name(state, &user.user_id)));
        let users = users.collect();
        Ok(GetUserV300Response::Ok(Payload::Typed(UsersJsonV200 { users })))
    }

    async fn get_user_by_username_v300(
        &self,
        call: Call,
        username: String,
    ) -> Result<GetUserByUsernameV300Response, ObpError> {
        let user = named(&call, None, &username)?;
        let grants = role::of_user(&call.visit()?.state, &user.user_id);
        Ok(GetUserByUsernameV300Response::Ok(Payload::Typed(shown::v200(
            user, grants,
        ))))
    }

    async fn get_user_by_username_v400(
        &self,
        call: Call,
        username: String,
    ) -> Result<GetUserByUsernameV400Response, ObpError> {
        let user = shown_by_name(&call, None, &username)?;
        Ok(GetUserByUsernameV400Response::Ok(Payload::Typed(user)))
    }

    async fn get_user_by_provider_and_username_v510(
        &self,
        call: Call,
        provider: String,
        username: String,
    ) -> Result<GetUserByProviderAndUsernameV510Response, ObpError> {
        let user = shown_by_name(&call, Some(&provider), &username)?;
        Ok(GetUserByProviderAndUsernameV510Response::Ok(Payload::Typed(user)))
    }

    async fn lock_user_v400(&self, call: Call, username: String) -> Result<LockUserV400Response, ObpError> {
        let lock = lock(&call, None, &username, format!("({username})")).await?;
        Ok(LockUserV400Response::Ok(Payload::Typed(lock)))
    }

    async fn lock_user_by_provider_and_username_v510(
        &self,
        call: Call,
        provider: String,
        username: String,
    ) -> Result<LockUserByProviderAndUsernameV510Response, ObpError> {
        let asked_for = format!(" provider({provider}), username({username})");
        let lock = lock(&call, Some(&provider), &username, asked_for).await?;
        Ok(LockUserByProviderAndUsernameV510Response::Ok(Payload::Typed(lock)))
    }

    async fn get_bad_login_status_v310(
        &self,
        call: Call,
        username: String,
    ) -> Result<GetBadLoginStatusV310Response, ObpError> {
        let status = status(&call, &username).await?;
        Ok(GetBadLoginStatusV310Response::Ok(Payload::Typed(status)))
    }

    async fn unlock_user_v310(
        &self,
        call: Call,
        username: String,
        _body: Body<UnlockJson>,
    ) -> Result<UnlockUserV310Response, ObpError> {
        let status = unlock(&call, &username).await?;
        Ok(UnlockUserV310Response::Ok(Payload::Typed(status)))
    }

    async fn get_user_lock_status_v510(
        &self,
        call: Call,
        _provider: String,
        username: String,
    ) -> Result<GetUserLockStatusV510Response, ObpError> {
        let status = status(&call, &username).await?;
        Ok(GetUserLockStatusV510Response::Ok(Payload::Typed(status)))
    }

    async fn unlock_user_by_provider_and_username_v510(
        &self,
        call: Call,
        _provider: String,
        username: String,
        _body: Body<UnlockJson>,
    ) -> Result<UnlockUserByProviderAndUsernameV510Response, ObpError> {
        let status = unlock(&call, &username).await?;
        Ok(UnlockUserByProviderAndUsernameV510Response::Ok(Payload::Typed(status)))
    }
}

/// The user of a name, of this server's own login where no provider is named.
fn named<'c>(call: &'c Call, provider: Option<&str>, username: &str) -> Result<&'c User, ObpError> {
    found(call, provider, username)?.ok_or_else(|| call.refuse(Failed::named("OBP-20027")))
}

fn found<'c>(call: &'c Call, provider: Option<&str>, username: &str) -> Result<Option<&'c User>, ObpError> {
    let visit = call.visit()?;
    let provider = provider.unwrap_or(&visit.settings.hostname);
    let found = visit.state.users.get(&User::USERNAME.key([username]));
    Ok(found.filter(|user| user.provider == provider).map(AsRef::as_ref))
}

/// Locks a user; `asked_for` is how the server names one who is not there.
async fn lock(
    call: &Call,
    provider: Option<&str>,
    username: &str,
    asked_for: String,
) -> Result<UserLockStatusJson, ObpError> {
    let unknown = Failed::Plain {
        status: 404,
        key: "OBP-20027",
        message: format!("OBP-20027: User not found by provider and username.{asked_for}"),
    };
    let Some(user) = found(call, provider, username)? else {
        return Err(call.refuse(unknown));
    };
    let (now, key) = (call.visit()?.now, User::ID.key([&user.user_id]));
    call.write(|state| {
        let locked = state.users.update(&key, |user| user.locked = Some(now));
        // The row keeps its keys, so it can only be missing.
        locked.ok().flatten().map(|_| ()).ok_or(unknown)
    })
    .await?;
    Ok(shown::lock(user, now))
}

fn shown_by_name(call: &Call, provider: Option<&str>, username: &str) -> Result<UserJsonV400V400, ObpError> {
    let user = named(call, provider, username)?;
    let state = &call.visit()?.state;
    Ok(shown::by_name(state, user, role::of_user(state, &user.user_id)))
}

/// How often a name failed to log in. The first question notes that it did not yet, and when that was asked.
async fn status(call: &Call, username: &str) -> Result<BadLoginStatusJson, ObpError> {
    let visit = call.visit()?;
    let attempts = match authentication::attempts(&visit.state, username) {
        Some(attempts) => std::sync::Arc::clone(attempts),
        None => {
            call.write(|state| Ok(authentication::noted(state, username, visit.now)))
                .await?
        }
    };
    Ok(shown::status(&attempts))
}

async fn unlock(call: &Call, username: &str) -> Result<BadLoginStatusJson, ObpError> {
    let now = call.visit()?.now;
    let attempts = call
        .write(|state| {
            authentication::reset(state, username, now);
            // The row keeps its keys.
            let _ = state
                .users
                .update(&User::USERNAME.key([username]), |user| user.locked = None);
            Ok(authentication::noted(state, username, now))
        })
        .await?;
    Ok(shown::status(&attempts))
}
