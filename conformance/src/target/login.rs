//! Logging in: each persona once a run, at its first use, whoever is first.
//!
//! A second login of a user would end that user's first token, and some failed ones lock the account, so the outcome of
//! the one login, good or bad, is kept. Absent on purpose: renewing tokens (OBP's live for weeks), and finding out what a
//! user may do.

mod command;
mod variables;

pub use variables::names;

use std::sync::Arc;

use indexmap::IndexMap;
use tokio::sync::OnceCell;

use super::{
    client::{Client, SendError},
    profile::{self, ANONYMOUS, DirectLogin, INVALID, Login, Profile, Scheme},
    secret::{Problem, Source},
};
use crate::{
    exchange::{Received, Sent},
    mask::Masker,
};

/// The token of the persona `invalid`. It is no secret.
pub const INVALID_TOKEN: &str = "not-a-token";

/// Longer answers are cut in messages.
const LONGEST_SHOWN: usize = 200;

/// The logins of a run. Clones share them.
#[derive(Debug, Clone)]
pub struct Logins {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    profile: Profile,
    client: Client,
    masker: Masker,
    /// For each persona the value of `Authorization`, once it has logged in.
    outcomes: IndexMap<String, OnceCell<Result<String, Error>>>,
}

/// Why a persona is not logged in.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// The profile has no such persona, or its secrets cannot be had.
    #[error(transparent)]
    Profile(#[from] profile::Error),
    /// Two personas are one user.
    #[error(
        "target `{target}`: the personas `{first}` and `{second}` log in as the same user, and the second login of a user \
         ends the token of the first; give `{second}` a user of its own"
    )]
    SameUser {
        /// The profile.
        target: String,
        /// A persona.
        first: String,
        /// Another persona.
        second: String,
    },
    /// A user name, password or key that OBP's header cannot express.
    #[error(
        "target `{target}`, persona `{persona}`: the {field} holds {what}, which DirectLogin cannot express; choose another"
    )]
    Inexpressible {
        /// The profile.
        target: String,
        /// The persona.
        persona: String,
        /// Which value.
        field: &'static str,
        /// What it holds.
        what: &'static str,
    },
    /// The login was not answered.
    #[error("target `{target}`, persona `{persona}`: login at {url} failed: {reason}")]
    Send {
        /// The profile.
        target: String,
        /// The persona.
        persona: String,
        /// Where the login was tried.
        url: String,
        /// Why.
        reason: Box<SendError>,
    },
    /// The login was refused, or the answer holds no token.
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// The persona's command gave no token.
    #[error("target `{target}`, persona `{persona}`: the command `{program}` gave no token: {reason}")]
    Command {
        /// The profile.
        target: String,
        /// The persona.
        persona: String,
        /// The program.
        program: String,
        /// Why, masked.
        reason: String,
    },
}

/// A login that was answered without a token.
#[derive(Debug, Clone, thiserror::Error)]
#[error("target `{target}`, persona `{persona}`: login at {url} answered {status}: {message}; {next}")]
pub struct Refusal {
    /// The profile.
    pub target: String,
    /// The persona.
    pub persona: String,
    /// Where the login was tried.
    pub url: String,
    /// The status of the answer.
    pub status: u16,
    /// The OBP code of the answer.
    pub code: Option<String>,
    /// The answer's message, masked.
    pub message: String,
    /// The next step for the user.
    pub next: &'static str,
}

impl Logins {
    /// Logins for the personas of the profile; nothing is read or sent yet. Secrets become known to `masker` as soon as
    /// they are read.
    pub fn new(profile: Profile, client: Client, masker: Masker) -> Self {
        let outcomes = profile.personas.keys().map(|name| (name.clone(), OnceCell::new()));
        let outcomes = outcomes.collect();
        Self {
            inner: Arc::new(Inner {
                profile,
                client,
                masker,
                outcomes,
            }),
        }
    }

    /// Whether all these personas exist and their secrets can be had, without sending anything.
    ///
    /// # Errors
    /// A persona is unknown, one of its secrets is missing or cannot be expressed, or two of them are the same user.
    pub fn check<'a>(&self, personas: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
        let mut users: Vec<(String, &str)> = Vec::new();
        for name in personas {
            if [ANONYMOUS, INVALID].contains(&name) || users.iter().any(|(_, known)| *known == name) {
                continue;
            }
            let login = &self.inner.profile.persona(name)?.login;
            match login {
                Login::DirectLogin(login) => {
                    let credentials = self.inner.credentials(name, login)?;
                    if let Some((_, first)) = users.iter().find(|(user, _)| *user == credentials.username) {
                        return Err(Error::SameUser {
                            target: self.inner.profile.name.clone(),
                            first: (*first).to_owned(),
                            second: name.to_owned(),
                        });
                    }
                    users.push((credentials.username, name));
                }
                Login::Token(source, _) => drop(self.inner.secret(name, "token", source)?),
                Login::Command { .. } => {}
            }
        }
        Ok(())
    }

    /// Whether the profile has this persona.
    pub fn has(&self, persona: &str) -> bool {
        self.inner.profile.personas.contains_key(persona)
    }

    /// The headers that make a request one of this persona: none for `anonymous`, else `Authorization`. Logs in at the
    /// first use; those who come meanwhile wait for the same login.
    ///
    /// # Errors
    /// The persona is unknown, or its one login failed (now or earlier).
    pub async fn headers(&self, persona: &str) -> Result<Vec<(String, String)>, Error> {
        let value = match persona {
            ANONYMOUS => return Ok(Vec::new()),
            INVALID => Scheme::DirectLogin.header(INVALID_TOKEN),
            _ => self.authorization(persona).await?,
        };
        Ok(vec![("Authorization".to_owned(), value)])
    }

    async fn authorization(&self, persona: &str) -> Result<String, Error> {
        let login = &self.inner.profile.persona(persona)?.login;
        let cell = self
            .inner
            .outcomes
            .get(persona)
            .expect("each persona of the profile has its place");
        cell.get_or_init(|| self.inner.log_in(persona, login)).await.clone()
    }
}

impl Scheme {
    /// The value of `Authorization` for a token.
    pub fn header(self, token: &str) -> String {
        match self {
            Self::DirectLogin => format!("DirectLogin token=\"{token}\""),
            Self::Bearer => format!("Bearer {token}"),
        }
    }
}

/// What DirectLogin asks for.
struct Credentials {
    username: String,
    password: String,
    consumer_key: String,
}

impl Inner {
    async fn log_in(&self, persona: &str, login: &Login) -> Result<String, Error> {
        let (token, scheme) = match login {
            Login::DirectLogin(login) => (self.direct_login(persona, login).await?, Scheme::DirectLogin),
            Login::Token(source, scheme) => (self.secret(persona, "token", source)?, *scheme),
            Login::Command {
                command,
                scheme,
                timeout,
            } => {
                let token = command::token(command, *timeout)
                    .await
                    .map_err(|reason| Error::Command {
                        target: self.profile.name.clone(),
                        persona: persona.to_owned(),
                        program: command.first().cloned().unwrap_or_default(),
                        reason: self.masker.mask(&reason).into_owned(),
                    })?;
                (token, *scheme)
            }
        };
        self.masker.add(&token, &format!("token-{persona}"));
        Ok(scheme.header(&token))
    }

    /// The token that DirectLogin gives for user name and password.
    async fn direct_login(&self, persona: &str, login: &DirectLogin) -> Result<String, Error> {
        let Credentials {
            username,
            password,
            consumer_key,
        } = self.credentials(persona, login)?;
        let url = format!("{}{}", self.profile.base_url, self.profile.login_path);
        let header =
            format!(r#"DirectLogin username="{username}",password="{password}",consumer_key="{consumer_key}""#);
        let sent = Sent {
            method: "POST".to_owned(),
            url: url.clone(),
            headers: vec![
                ("Authorization".to_owned(), header),
                ("Content-Type".to_owned(), "application/json".to_owned()),
            ],
            ..Sent::default()
        };
        let answer = self.client.send_patiently(&sent, |_| {}).await;
        let received = answer.map_err(|reason| Error::Send {
            target: self.profile.name.clone(),
            persona: persona.to_owned(),
            url: url.clone(),
            reason: Box::new(reason),
        })?;
        token(&received.received).ok_or_else(|| self.refused(persona, url, &received.received))
    }

    fn refused(&self, persona: &str, url: String, received: &Received) -> Error {
        let code = received.code();
        let message = received.json().ok();
        let message = message
            .as_ref()
            .and_then(|body| body.get("message")?.as_str())
            .map(str::to_owned);
        let message = message.unwrap_or_else(|| {
            let kind = received.header("content-type").unwrap_or("no content type");
            let start: String = String::from_utf8_lossy(&received.body)
                .chars()
                .take(LONGEST_SHOWN)
                .collect();
            format!("no token but {kind}: {}", start.escape_debug())
        });
        Error::Refused(Box::new(Refusal {
            target: self.profile.name.clone(),
            persona: persona.to_owned(),
            url,
            status: received.status,
            next: next_step(received.status, code.as_deref()),
            code,
            message: self.masker.mask(&message).into_owned(),
        }))
    }

    fn credentials(&self, persona: &str, login: &DirectLogin) -> Result<Credentials, Error> {
        let credentials = Credentials {
            username: self.read(persona, "username", &login.username)?,
            password: self.secret(persona, "password", &login.password)?,
            consumer_key: self.secret(persona, "consumer-key", &login.consumer_key)?,
        };
        for (field, value) in [
            ("user name", &credentials.username),
            ("password", &credentials.password),
            ("consumer key", &credentials.consumer_key),
        ] {
            let what = match value {
                value if value.contains(',') => "a comma",
                value if value.contains('"') => "a double quote",
                value if value.chars().any(char::is_control) => "a control character",
                _ => continue,
            };
            return Err(Error::Inexpressible {
                target: self.profile.name.clone(),
                persona: persona.to_owned(),
                field,
                what,
            });
        }
        Ok(credentials)
    }

    /// The value, from now on masked.
    fn secret(&self, persona: &str, field: &str, source: &Source) -> Result<String, Error> {
        let value = self.read(persona, field, source)?;
        self.masker.add(&value, &format!("{field}-{persona}"));
        Ok(value)
    }

    fn read(&self, persona: &str, field: &str, source: &Source) -> Result<String, Error> {
        let wrong = |problem: Problem| profile::Error::Secret {
            target: self.profile.name.clone(),
            field: format!("persona `{persona}`, {field}"),
            problem,
        };
        Ok(source.read().map_err(wrong)?)
    }
}

/// The token of a good answer.
fn token(received: &Received) -> Option<String> {
    if !matches!(received.status, 200 | 201) {
        return None;
    }
    let body = received.json().ok()?;
    let token = body.get("token")?.as_str()?;
    let sendable = !token.is_empty() && !token.contains(['"', ',']) && !token.chars().any(char::is_control);
    sendable.then(|| token.to_owned())
}

fn next_step(status: u16, code: Option<&str>) -> &'static str {
    match (status, code) {
        (_, Some("OBP-20004")) => "check user name and password, and that the user's e-mail address is validated",
        (_, Some("OBP-20008")) => "check the consumer key, and that the consumer is enabled",
        (_, Some("OBP-20013")) => "have the account unlocked, after putting the password right",
        (_, Some("OBP-20002" | "OBP-20010" | "OBP-20011" | "OBP-35030" | "OBP-35031")) => {
            "check user name, password and consumer key for odd characters and length"
        }
        (300..=399, _) => "set base-url to where the server redirects to",
        (404, _) => "check base-url and login.path, and that the server allows DirectLogin",
        (500..=599, _) => "look into the server's log",
        _ => "check that base-url is that of an OBP API",
    }
}
