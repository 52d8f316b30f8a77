//! DirectLogin: a token for a name and a password.

use crate::{
    access::{self, header},
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::authentication::{AuthenticationApi, DirectLoginResponse, TokenJSON},
    payload::Payload,
    store::entity::{Consumer, Token, User},
};

use super::{Bank, Visited as _};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &["directLogin"];

/// How long a token is good for, in milliseconds: four weeks, the real server's default.
const LIFETIME: i64 = 4 * 7 * 24 * 3600 * 1000;

impl AuthenticationApi for Bank {
    async fn direct_login(&self, call: Call, direct_login: Option<String>) -> Result<DirectLoginResponse, ObpError> {
        let visit = call.visit()?;
        let fields = header::fields(direct_login.as_deref().unwrap_or_default());
        let consumer_key = fields.consumer_key.unwrap_or_default();
        let consumer = visit.state.consumers.get(&Consumer::KEY.key([&consumer_key]));
        if !consumer.is_some_and(|consumer| consumer.enabled) {
            return Err(call.refuse(Failed::named("OBP-20008")));
        }
        let username = fields.username.unwrap_or_default();
        let user = visit.state.users.get(&User::USERNAME.key([&username]));
        let Some(user) = user.cloned() else {
            return Err(call.refuse(Failed::named("OBP-20004")));
        };
        let token = access::issue(&username).ok_or_else(|| ObpError::internal(&"a token could not be signed"))?;
        let now = visit.now;
        let given = token.clone();
        call.write(move |state| {
            state.tokens.remove(&Token::USER.key([&user.user_id]));
            let row = Token {
                token,
                user_id: user.user_id.clone(),
                consumer_key,
                expires: now + LIFETIME,
            };
            state.tokens.insert(row).map_err(|_| Failed::named("OBP-20004"))
        })
        .await?;
        Ok(DirectLoginResponse::Created(Payload::Typed(TokenJSON { token: given })))
    }
}
