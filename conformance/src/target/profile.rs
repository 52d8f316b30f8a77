//! Profiles: named descriptions of servers, read from one TOML file (`obp-conform.toml`).
//!
//! The profile `mock` needs no file: it is a mock on this machine, with the banks and users of the recordings. Absent on
//! purpose: reading secrets, which happens when a persona is first used, so that a run needs only the secrets of the
//! personas that it uses.

mod example;
mod file;
mod place;
mod resolve;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use indexmap::IndexMap;
use serde_json::Value;
use url::{Host, Url};

use super::secret::{Problem, Source};

pub use example::example;

/// The file that is read when none is named.
pub const DEFAULT_FILE: &str = "obp-conform.toml";
/// The name of the profile that is always there.
pub const MOCK: &str = "mock";
/// Where that profile expects the mock.
pub const MOCK_URL: &str = "http://127.0.0.1:8080";
/// The persona without a token.
pub const ANONYMOUS: &str = "anonymous";
/// The persona with a made-up token.
pub const INVALID: &str = "invalid";

/// The profiles of a file, and the built-in one.
#[derive(Debug, Clone)]
pub struct Profiles {
    path: Option<PathBuf>,
    text: String,
    targets: IndexMap<String, file::Target>,
}

/// A server to be tested.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Its name; for a mere URL the URL.
    pub name: String,
    /// Where it is, without a slash at the end.
    pub base_url: String,
    /// Whether it may be written to.
    pub sandbox: bool,
    /// What scenarios may use: `bank_id`, `other_bank_id`, any.
    pub variables: IndexMap<String, Value>,
    /// Who may call, without [`ANONYMOUS`] and [`INVALID`], which every profile has.
    pub personas: IndexMap<String, Persona>,
    /// PEM file with certificates that are trusted besides those of the system.
    pub ca_certificate: Option<PathBuf>,
    /// PEM files with the client's certificate and its key.
    pub client_certificate: Option<(PathBuf, PathBuf)>,
    /// Whether and through which proxy requests go.
    pub proxy: Proxy,
    /// No more requests than this.
    pub requests_per_second: Option<f64>,
    /// The time for a whole request, from connecting to the last byte.
    pub timeout: Duration,
    /// The time for connecting, TLS included.
    pub connect_timeout: Duration,
    /// Bytes of an answer's body that are read at most.
    pub body_limit: usize,
    /// How long answers with 429 may make one request wait in total.
    pub rate_limit_wait: Duration,
    /// The path of DirectLogin, below the base URL.
    pub login_path: String,
    /// Headers sent with each request that has none of that name.
    pub headers: IndexMap<String, Source>,
    /// What the user should know before the run: plain secrets in the file, and the like.
    pub warnings: Vec<String>,
}

/// A user, by the way of logging in.
#[derive(Debug, Clone)]
pub struct Persona {
    /// How it logs in.
    pub login: Login,
    /// The user's name, where it is known: the variable `<persona>_username`.
    pub username: Option<Source>,
}

/// A way of logging in.
#[derive(Debug, Clone)]
pub enum Login {
    /// User name, password and consumer key are exchanged for a token at the first use.
    DirectLogin(DirectLogin),
    /// A token is at hand.
    Token(Source, Scheme),
    /// A program prints a token on its first line.
    Command {
        /// The program and its arguments; no shell is involved.
        command: Vec<String>,
        /// How the token is sent.
        scheme: Scheme,
        /// The time it may take.
        timeout: Duration,
    },
}

/// What DirectLogin asks for.
#[derive(Debug, Clone)]
pub struct DirectLogin {
    /// The user's name.
    pub username: Source,
    /// The user's password.
    pub password: Source,
    /// The consumer's key.
    pub consumer_key: Source,
}

/// How a token is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// `Authorization: DirectLogin token="…"`.
    #[default]
    DirectLogin,
    /// `Authorization: Bearer …`.
    Bearer,
}

/// Whether and through which proxy requests go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proxy {
    /// None; proxies of the environment are not looked at.
    None,
    /// What `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say; none for a server on this machine.
    Environment,
    /// This one: `http://…`, `https://…`, `socks5://…` or `socks5h://…`.
    Url(Source),
}

/// What is wrong with a profile.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// The file cannot be read.
    #[error("{}: {reason}; name an existing file with --config", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The file says something that makes no sense.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong, and what would be right.
        message: String,
    },
    /// There is no profile of this name.
    #[error(
        "there is no target `{name}`{hint}; known: {}; others stand in {DEFAULT_FILE} or the file of --config \
         (`obp-conform profile` prints one to fill in)",
        known.join(", ")
    )]
    UnknownTarget {
        /// The name asked for.
        name: String,
        /// ` (did you mean …?)`, or nothing.
        hint: String,
        /// All names.
        known: Vec<String>,
    },
    /// A URL that is no base URL.
    #[error("`{url}` is no base URL: {reason}; write for example https://obp.example.com")]
    Url {
        /// The text given.
        url: String,
        /// Why.
        reason: String,
    },
    /// The profile lacks a persona.
    #[error("target `{target}` has no persona `{persona}`{hint}; {next}")]
    NoPersona {
        /// The profile.
        target: String,
        /// The persona asked for.
        persona: String,
        /// ` (did you mean …?)`, or nothing.
        hint: String,
        /// The next step for the user.
        next: String,
    },
    /// A value that is kept elsewhere cannot be had.
    #[error("target `{target}`, {field}: {problem}")]
    Secret {
        /// The profile.
        target: String,
        /// The persona and key, or the key.
        field: String,
        /// Why, and the next step.
        problem: Problem,
    },
}

impl Profiles {
    /// Reads the named file, or [`DEFAULT_FILE`] of the current folder if there is one.
    ///
    /// # Errors
    /// The named file is missing, a file cannot be read, is no TOML, or has unknown keys.
    pub fn load(path: Option<&Path>) -> Result<Self, Error> {
        match path {
            Some(path) => file::read(path),
            None if Path::new(DEFAULT_FILE).exists() => file::read(Path::new(DEFAULT_FILE)),
            None => Ok(Self::built_in()),
        }
    }

    /// The built-in profile alone.
    pub fn built_in() -> Self {
        Self {
            path: None,
            text: String::new(),
            targets: IndexMap::new(),
        }
    }

    /// All names, the built-in one included.
    pub fn names(&self) -> Vec<&str> {
        let built_in = (!self.targets.contains_key(MOCK)).then_some(MOCK);
        built_in
            .into_iter()
            .chain(self.targets.keys().map(String::as_str))
            .collect()
    }

    /// The profile of this name; or, for a text with `://`, one for this URL: the mock's banks and users if it is on
    /// this machine, else no variables and no personas but the two that every profile has.
    ///
    /// # Errors
    /// There is no such profile, or its settings make no sense.
    pub fn profile(&self, name: &str) -> Result<Profile, Error> {
        if let Some(target) = self.targets.get(name) {
            return resolve::profile(self, name, target);
        }
        if name.contains("://") {
            return Profile::from_url(name);
        }
        if name == MOCK {
            return Profile::from_url(MOCK_URL).map(|profile| Profile {
                name: MOCK.to_owned(),
                ..profile
            });
        }
        Err(Error::UnknownTarget {
            name: name.to_owned(),
            hint: place::did_you_mean(name, self.names()),
            known: self.names().into_iter().map(str::to_owned).collect(),
        })
    }
}

impl Profile {
    /// A profile for a mere URL, as told at [`Profiles::profile`].
    ///
    /// # Errors
    /// It is no `http` or `https` URL, or has user, query or fragment.
    pub fn from_url(url: &str) -> Result<Self, Error> {
        let base_url = base_url(url).map_err(|reason| Error::Url {
            url: without_user(url),
            reason,
        })?;
        let mut profile = Self::bare(base_url.clone(), base_url);
        if profile.is_loopback() {
            profile.sandbox = true;
            profile.personas = mock_personas();
            // In the recordings, and so at the mock, `other.user` has its roles at gh.29.uk only.
            let banks = [("bank_id", "GENODEM1GLS"), ("other_bank_id", "gh.29.uk")];
            profile.variables = banks.map(|(name, bank)| (name.to_owned(), Value::from(bank))).into();
        }
        Ok(profile)
    }

    /// Whether the server is on this machine, by its address or the name `localhost`.
    pub fn is_loopback(&self) -> bool {
        Url::parse(&self.base_url).is_ok_and(|url| match url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            None => false,
        })
    }

    /// The variables of the profile, and `<persona>_username` where the user's name is known.
    pub fn all_variables(&self) -> IndexMap<String, Value> {
        let mut variables = IndexMap::new();
        for (name, persona) in &self.personas {
            if let Some(Ok(username)) = persona.username.as_ref().map(Source::read) {
                variables.insert(format!("{name}_username"), Value::from(username));
            }
        }
        variables.extend(self.variables.clone());
        variables
    }

    /// The persona of this name, which is neither [`ANONYMOUS`] nor [`INVALID`].
    ///
    /// # Errors
    /// The profile has none of this name.
    pub fn persona(&self, name: &str) -> Result<&Persona, Error> {
        self.personas.get(name).ok_or_else(|| Error::NoPersona {
            target: self.name.clone(),
            persona: name.to_owned(),
            hint: place::did_you_mean(
                name,
                self.personas.keys().map(String::as_str).chain([ANONYMOUS, INVALID]),
            ),
            next: if self.name.contains("://") {
                format!(
                    "describe the server as [target.NAME] with its personas in {DEFAULT_FILE}, and use --target NAME"
                )
            } else {
                format!("add [target.{}.persona.{name}] to the file of profiles", self.name)
            },
        })
    }

    /// Defaults, without variables and personas.
    fn bare(name: String, base_url: String) -> Self {
        Self {
            name,
            base_url,
            sandbox: false,
            variables: IndexMap::new(),
            personas: IndexMap::new(),
            ca_certificate: None,
            client_certificate: None,
            proxy: Proxy::None,
            requests_per_second: None,
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            body_limit: 10 * 1024 * 1024,
            rate_limit_wait: Duration::from_secs(60),
            login_path: "/my/logins/direct".to_owned(),
            headers: IndexMap::new(),
            warnings: Vec::new(),
        }
    }
}

/// The personas that the mock's bank mode has at its start; its example mode takes any password and any key.
fn mock_personas() -> IndexMap<String, Persona> {
    let personas = [("full", "Full"), ("norole", "Norole"), ("other", "Other")].map(|(name, title)| {
        let username = Source::Plain(format!("{name}.user"));
        let login = Login::DirectLogin(DirectLogin {
            username: username.clone(),
            password: Source::Plain(format!("{title}-Pass-1!")),
            consumer_key: Source::Plain("obpmockconsumerkey000000000000000000001".to_owned()),
        });
        let username = Some(username);
        (name.to_owned(), Persona { login, username })
    });
    personas.into()
}

/// The URL without slashes at its end, or why it is none.
fn base_url(text: &str) -> Result<String, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("the scheme must be http or https, not {}", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("user and password have no place in it".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("query and fragment have no place in it".to_owned());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// The text without what stands before an `@`, which may be a password.
fn without_user(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, rest)) => format!("***@{rest}"),
        None => text.to_owned(),
    }
}
