//! From a table of the file to a profile: checks what the shape alone cannot say.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use indexmap::IndexMap;
use serde_json::Value;
use toml::Spanned;

use super::{ANONYMOUS, Error, INVALID, Login, Persona, Profile, Profiles, Proxy, Scheme, base_url, file, place};
use crate::target::secret::Source;

/// The time that a persona's command may take.
const COMMAND_TIMEOUT: Duration = Duration::from_secs(30);

pub(super) fn profile(profiles: &Profiles, name: &str, target: &file::Target) -> Result<Profile, Error> {
    Resolver::new(profiles).profile(name, target)
}

struct Resolver<'a> {
    path: &'a Path,
    text: &'a str,
    /// Relative paths start here.
    folder: &'a Path,
    /// Secrets that stand in the file itself: their names.
    plain: Vec<String>,
}

impl<'a> Resolver<'a> {
    fn new(profiles: &'a Profiles) -> Self {
        let path = profiles.path.as_deref().unwrap_or(Path::new(super::DEFAULT_FILE));
        Self {
            path,
            text: &profiles.text,
            folder: path.parent().unwrap_or(Path::new("")),
            plain: Vec::new(),
        }
    }

    fn profile(mut self, name: &str, target: &file::Target) -> Result<Profile, Error> {
        let url = base_url(target.base_url.get_ref())
            .map_err(|reason| self.wrong(&target.base_url, format!("base-url is no base URL: {reason}")))?;
        let mut profile = Profile::bare(name.to_owned(), url);
        profile.sandbox = target.sandbox;
        profile.variables = self.variables(target)?;
        profile.personas = self.personas(target)?;
        profile.ca_certificate = target.ca_certificate.as_ref().map(|path| self.folder.join(path));
        profile.client_certificate = self.client_certificate(target)?;
        profile.proxy = self.proxy(target)?;
        profile.headers = self.headers(target)?;
        profile.requests_per_second = self.rate(target)?;
        if let Some(path) = &target.login.path {
            if !path.get_ref().starts_with('/') {
                return Err(self.wrong(path, "the login path must start with `/`: path = \"/my/logins/direct\""));
            }
            profile.login_path.clone_from(path.get_ref());
        }
        for (setting, wanted) in [
            (&mut profile.timeout, &target.timeout),
            (&mut profile.connect_timeout, &target.connect_timeout),
            (&mut profile.rate_limit_wait, &target.rate_limit_wait),
        ] {
            if let Some(text) = wanted {
                *setting = self.duration(text)?;
            }
        }
        if let Some(limit) = &target.body_limit {
            profile.body_limit = *limit.get_ref();
        }
        self.warn(&mut profile);
        Ok(profile)
    }

    /// Plain secrets are nobody's business on this machine, but travel with the file elsewhere.
    fn warn(&self, profile: &mut Profile) {
        if self.plain.is_empty() || profile.is_loopback() {
            return;
        }
        let warning = format!(
            "{}: target `{}` holds secrets as plain text ({}); keep them in {{ env = \"NAME\" }} or {{ file = \"PATH\" }}",
            self.path.display(),
            profile.name,
            self.plain.join(", ")
        );
        profile.warnings.push(warning);
    }

    fn variables(&self, target: &file::Target) -> Result<IndexMap<String, Value>, Error> {
        let variables = target.variables.iter().map(|(name, value)| {
            let json = match value.get_ref() {
                toml::Value::String(text) => Value::from(text.as_str()),
                toml::Value::Integer(number) => Value::from(*number),
                toml::Value::Float(number) => Value::from(*number),
                toml::Value::Boolean(truth) => Value::from(*truth),
                _ => {
                    return Err(self.wrong(
                        value,
                        format!("the variable `{name}` must be a text, number or boolean"),
                    ));
                }
            };
            Ok((name.clone(), json))
        });
        variables.collect()
    }

    fn personas(&mut self, target: &file::Target) -> Result<IndexMap<String, Persona>, Error> {
        let mut personas = IndexMap::new();
        let mut users: Vec<(Source, String)> = Vec::new();
        for (name, table) in &target.persona {
            let key = name.get_ref();
            if [ANONYMOUS, INVALID].contains(&key.as_str()) {
                return Err(self.wrong(name, format!("the persona `{key}` is built in and takes no settings")));
            }
            let persona = self.persona(key, table)?;
            if let Login::DirectLogin { username, .. } = &persona.login {
                if let Some((_, first)) = users.iter().find(|(user, _)| same_user(user, username)) {
                    let message = format!(
                        "the personas `{first}` and `{key}` log in as the same user, and the second login of a user ends \
                         the token of the first; give `{key}` a user of its own"
                    );
                    return Err(self.wrong(name, message));
                }
                users.push((username.clone(), key.clone()));
            }
            personas.insert(key.clone(), persona);
        }
        Ok(personas)
    }

    fn persona(&mut self, name: &str, spanned: &Spanned<file::Persona>) -> Result<Persona, Error> {
        let table = spanned.get_ref();
        let ways = [
            table.direct_login.is_some(),
            table.token.is_some(),
            table.bearer.is_some(),
            table.command.is_some(),
        ];
        if ways.iter().filter(|&&given| given).count() != 1 {
            let message = format!("the persona `{name}` needs exactly one of direct-login, token, bearer, command");
            return Err(self.wrong(spanned, message));
        }
        if table.command.is_none() {
            let only = "belongs to `command` and has no meaning here";
            if let Some(scheme) = &table.scheme {
                return Err(self.wrong(scheme, format!("`as` {only}")));
            }
            if let Some(timeout) = &table.timeout {
                return Err(self.wrong(timeout, format!("`timeout` {only}")));
            }
        }
        let login = self.login(name, table)?;
        let username = match (&login, &table.username) {
            (Login::DirectLogin { .. }, Some(given)) => {
                return Err(self.wrong(given, "the user's name already stands in direct-login"));
            }
            (Login::DirectLogin { username, .. }, None) => Some(username.clone()),
            (_, given) => given.as_ref().map(|source| source.get_ref().clone().below(self.folder)),
        };
        Ok(Persona { login, username })
    }

    fn login(&mut self, name: &str, table: &file::Persona) -> Result<Login, Error> {
        if let Some(login) = &table.direct_login {
            return Ok(Login::DirectLogin {
                username: login.username.get_ref().clone().below(self.folder),
                password: self.secret(&login.password, format!("persona.{name}.password")),
                consumer_key: self.secret(&login.consumer_key, format!("persona.{name}.consumer-key")),
            });
        }
        for (source, scheme, key) in [
            (&table.token, Scheme::DirectLogin, "token"),
            (&table.bearer, Scheme::Bearer, "bearer"),
        ] {
            if let Some(source) = source {
                return Ok(Login::Token(
                    self.secret(source, format!("persona.{name}.{key}")),
                    scheme,
                ));
            }
        }
        let command = table
            .command
            .as_ref()
            .expect("one of the four ways is there, and the other three are not");
        if command.get_ref().is_empty() {
            return Err(self.wrong(
                command,
                "`command` needs at least the program: command = [\"my-token-tool\"]",
            ));
        }
        let timeout = table.timeout.as_ref().map(|text| self.duration(text));
        Ok(Login::Command {
            command: command.get_ref().clone(),
            scheme: table
                .scheme
                .as_ref()
                .map(|scheme| *scheme.get_ref())
                .unwrap_or_default(),
            timeout: timeout.unwrap_or(Ok(COMMAND_TIMEOUT))?,
        })
    }

    fn secret(&mut self, source: &Spanned<Source>, name: String) -> Source {
        if matches!(source.get_ref(), Source::Plain(_)) {
            self.plain.push(name);
        }
        source.get_ref().clone().below(self.folder)
    }

    fn client_certificate(&self, target: &file::Target) -> Result<Option<(PathBuf, PathBuf)>, Error> {
        let lone = |present: &Spanned<String>, absent: &str| {
            self.wrong(
                present,
                format!("client-certificate and client-key belong together; add {absent}"),
            )
        };
        match (&target.client_certificate, &target.client_key) {
            (Some(certificate), Some(key)) => Ok(Some((
                self.folder.join(certificate.get_ref()),
                self.folder.join(key.get_ref()),
            ))),
            (Some(certificate), None) => Err(lone(certificate, "client-key")),
            (None, Some(key)) => Err(lone(key, "client-certificate")),
            (None, None) => Ok(None),
        }
    }

    fn proxy(&self, target: &file::Target) -> Result<Proxy, Error> {
        let Some(proxy) = &target.proxy else {
            return Ok(Proxy::None);
        };
        match proxy.get_ref() {
            Source::Plain(text) if text == "environment" => Ok(Proxy::Environment),
            Source::Plain(text) if !is_proxy(text) => Err(self.wrong(
                proxy,
                "proxy must be \"environment\" or a URL that starts with http://, https://, socks5:// or socks5h://",
            )),
            source => Ok(Proxy::Url(source.clone().below(self.folder))),
        }
    }

    fn headers(&mut self, target: &file::Target) -> Result<IndexMap<String, Source>, Error> {
        let mut headers = IndexMap::new();
        for (name, value) in &target.headers {
            if http::HeaderName::from_bytes(name.as_bytes()).is_err() {
                return Err(self.wrong(value, format!("`{name}` is no name of a header")));
            }
            let source = if crate::mask::carries_credentials(name) {
                self.secret(value, format!("headers.{name}"))
            } else {
                value.get_ref().clone().below(self.folder)
            };
            headers.insert(name.clone(), source);
        }
        Ok(headers)
    }

    fn rate(&self, target: &file::Target) -> Result<Option<f64>, Error> {
        match &target.requests_per_second {
            Some(rate) if !(rate.get_ref().is_finite() && *rate.get_ref() >= 0.001) => {
                Err(self.wrong(rate, "requests-per-second must be a number from 0.001 upwards"))
            }
            rate => Ok(rate.as_ref().map(|rate| *rate.get_ref())),
        }
    }

    fn duration(&self, text: &Spanned<String>) -> Result<Duration, Error> {
        match humantime::parse_duration(text.get_ref()) {
            Ok(Duration::ZERO) => Err(self.wrong(text, "a duration must be longer than nothing")),
            Ok(duration) => Ok(duration.min(Duration::from_secs(24 * 60 * 60))),
            Err(error) => Err(self.wrong(text, format!("{error}; write for example \"30s\" or \"500ms\""))),
        }
    }

    fn wrong<T>(&self, at: &Spanned<T>, message: impl Into<String>) -> Error {
        let (line, column) = place::line_and_column(self.text, at.span().start);
        Error::Content {
            path: self.path.to_owned(),
            line,
            column,
            message: message.into(),
        }
    }
}

/// Whether both are the same user, as far as that can be known before the run.
fn same_user(one: &Source, other: &Source) -> bool {
    match (one.read(), other.read()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

fn is_proxy(text: &str) -> bool {
    ["http://", "https://", "socks5://", "socks5h://"]
        .iter()
        .any(|scheme| text.starts_with(scheme))
}
