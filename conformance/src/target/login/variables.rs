//! What scenarios may say of a persona's login: `{{full_token}}` and its like, for requests whose point is how a token or
//! password is sent.

use super::{Credentials, Error, Logins};
use crate::target::profile::{Login, Profile};

/// The parts of a login, by the ending of the variable's name.
const PARTS: [&str; 3] = ["token", "password", "consumer_key"];

/// The names of these variables for all personas of a profile.
pub fn names(profile: &Profile) -> Vec<String> {
    let parts = profile
        .personas
        .iter()
        .flat_map(|(name, persona)| PARTS.map(|part| (name, &persona.login, part)));
    parts
        .filter(|(_, login, part)| has(login, part))
        .map(|(name, _, part)| format!("{name}_{part}"))
        .collect()
}

fn has(login: &Login, part: &str) -> bool {
    part == "token" || matches!(login, Login::DirectLogin(_))
}

impl Logins {
    /// Whether `name` is `<persona>_token`, `<persona>_password` or `<persona>_consumer_key` of a persona that has it.
    pub fn offers(&self, name: &str) -> bool {
        self.split(name)
            .is_some_and(|(persona, part)| has(&self.inner.profile.personas[persona].login, part))
    }

    /// The value of such a variable; none if it is not one. It is a secret. Asking for a token logs in.
    ///
    /// # Errors
    /// The login failed, or a secret of the profile cannot be had.
    pub async fn variable(&self, name: &str) -> Result<Option<String>, Error> {
        if !self.offers(name) {
            return Ok(None);
        }
        let Some((persona, part)) = self.split(name) else {
            return Ok(None);
        };
        if part == "token" {
            let header = self.authorization(persona).await?;
            let token = header.strip_prefix("Bearer ").or_else(|| header.split('"').nth(1));
            return Ok(token.map(str::to_owned));
        }
        let Login::DirectLogin(login) = &self.inner.profile.persona(persona)?.login else {
            return Ok(None);
        };
        let Credentials {
            password, consumer_key, ..
        } = self.inner.credentials(persona, login)?;
        Ok(Some(if part == "password" { password } else { consumer_key }))
    }

    fn split<'a>(&'a self, name: &'a str) -> Option<(&'a str, &'static str)> {
        PARTS.into_iter().find_map(|part| {
            let persona = name.strip_suffix(part)?.strip_suffix('_')?;
            self.inner
                .profile
                .personas
                .contains_key(persona)
                .then_some((persona, part))
        })
    }
}
