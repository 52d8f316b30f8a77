//! Tokens: JSON Web Tokens signed with HMAC, as OBP's are, that carry the user's name so that no store is needed.

use std::{
    collections::BTreeMap,
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

/// How long a token is good for; the real server's default.
const LIFETIME: Duration = Duration::from_secs(4 * 7 * 24 * 3600);

/// The signing key. A mock guards nothing: what counts is that a tampered or foreign token is refused, as by OBP, and
/// that tokens outlive a restart.
const KEY: &[u8] = b"obp-mock: signs tokens for made-up banks only";

#[derive(Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: u64,
    jti: u64,
}

/// A token for a user.
pub fn issue(username: &str) -> Option<String> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let exp = (SystemTime::now() + LIFETIME)
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()?
        .as_secs();
    let claims = Claims {
        sub: username.to_owned(),
        exp,
        jti: COUNT.fetch_add(1, Ordering::Relaxed),
    };
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(KEY)).ok()
}

/// A token that tells nothing, as the real server's: it is looked up where it was kept. The secret makes it a new one.
pub fn issue_unread(secret: u128) -> Option<String> {
    let header = Header {
        typ: None,
        ..Header::new(Algorithm::HS256)
    };
    let claims = BTreeMap::from([("", "")]);
    let key = EncodingKey::from_secret(&secret.to_be_bytes());
    jsonwebtoken::encode(&header, &claims, &key).ok()
}

/// What a signed token says, whoever signed it; `None` for a text that is none.
pub(super) fn claims(token: &str) -> Option<serde_json::Map<String, serde_json::Value>> {
    let token = jsonwebtoken::dangerous::insecure_decode(token).ok()?;
    Some(token.claims)
}

/// The user of a token that was issued here and has not expired.
pub fn read(token: &str) -> Option<String> {
    static VALIDATION: LazyLock<(DecodingKey, Validation)> =
        LazyLock::new(|| (DecodingKey::from_secret(KEY), Validation::new(Algorithm::HS256)));
    let (key, validation) = &*VALIDATION;
    jsonwebtoken::decode::<Claims>(token, key, validation)
        .ok()
        .map(|data| data.claims.sub)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_names_its_user_and_cannot_be_changed() {
        let token = issue("full.user").expect("a token");
        assert_eq!(read(&token).as_deref(), Some("full.user"));
        assert_eq!(read(&format!("{token}x")), None);
        assert_eq!(read("not-a-token"), None);
        // Signed with another key, as by a real server.
        assert_eq!(
            read("eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ.nQyaEFOzmA2t6etDy1vW4PLUEw8ffM2OTJeXk8DZgyo"),
            None
        );
    }

    #[test]
    fn two_logins_give_two_tokens() {
        assert_ne!(issue("a"), issue("a"));
        assert_ne!(issue_unread(1), issue_unread(2));
    }

    #[test]
    fn a_token_that_is_looked_up_has_the_form_of_the_recorded_ones() {
        let token = issue_unread(7).expect("a token");
        assert!(token.starts_with("eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ."), "{token}");
        assert_eq!(read(&token), None);
    }
}
