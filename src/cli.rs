//! The command line, the environment and the configuration file: what the user typed becomes what the program needs.
//!
//! A flag goes before its environment variable, that before the file, that before the default.

use std::{
    fs,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    time::Duration,
};

use clap::{Parser, ValueEnum};
use serde::Deserialize;

use crate::{access::Auth, checks::Validate, error::Error};

/// A mock of the Open Bank Project API v5.1.0 that answers as OBP documents it.
///
/// Start it, point an OBP client at http://127.0.0.1:8080 and open http://127.0.0.1:8080/swagger-ui/ to browse.
#[derive(Debug, Parser, Default)]
#[command(
    name = "obp-mock",
    version,
    after_long_help = "\
Choose one answer per request, by header or by query:
  curl -H 'Prefer: example=OBP-30046' http://127.0.0.1:8080/obp/v5.1.0/banks/gh.29.uk/customers/1
  curl 'http://127.0.0.1:8080/obp/v5.1.0/banks?__dynamic=true&__seed=7'
  preferences: code=404, example=NAME, dynamic=true, seed=7, count=50, delay=300 (milliseconds), locale=zh
  GET /__mock/operations lists the names of all examples.

Login (looked at with --auth login or roles; any password will do):
  curl -X POST http://127.0.0.1:8080/my/logins/direct \\
    -H 'DirectLogin: username=\"full.user\",password=\"any\",consumer_key=\"any\"'
  full.user has every role, norole.user none, other.user those at the bank gh.29.uk; other names have every role.

Configuration file (--config): TOML with the long names of the options, such as
  port = 9090
  auth = \"roles\"

Exit codes: 0 stopped by Ctrl-C or SIGTERM, 1 failed while serving, 2 wrong usage, configuration or address."
)]
pub struct Typed {
    /// Address to listen on [default: 127.0.0.1].
    #[arg(long, env = "OBP_MOCK_HOST")]
    host: Option<String>,
    /// Port to listen on; 0 takes a free one and prints it [default: 8080].
    #[arg(long, env = "OBP_MOCK_PORT")]
    port: Option<u16>,
    /// How the mock answers [default: example].
    #[arg(long, env = "OBP_MOCK_MODE")]
    mode: Option<Mode>,
    /// Bank mode: where the state is kept: memory, sqlite:PATH, or postgres://USER:PASSWORD@HOST/DATABASE
    /// [default: memory].
    #[arg(long, env = "OBP_MOCK_STORE", value_name = "WHERE", hide_env_values = true)]
    store: Option<String>,
    /// Bank mode: a file with the starting state, in YAML or in OBP's sandbox import format [default: made-up customers].
    #[arg(long, env = "OBP_MOCK_STATE", value_name = "FILE")]
    state: Option<PathBuf>,
    /// Bank mode: start with banks, consumer and personas only [default: false].
    #[arg(long, env = "OBP_MOCK_EMPTY", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    empty: Option<bool>,
    /// Bank mode: turn off the traps that surprise OBP's clients (the README lists them) [default: false].
    #[arg(long, env = "OBP_MOCK_FRIENDLY", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    friendly: Option<bool>,
    /// Bank mode: makes ids and numbers repeatable [default: chance].
    #[arg(long, env = "OBP_MOCK_SEED", value_name = "N")]
    seed: Option<u64>,
    /// Bank mode: most private sessions (X-Mock-Session) at a time [default: 100].
    #[arg(long, env = "OBP_MOCK_MAX_SESSIONS", value_name = "N")]
    max_sessions: Option<usize>,
    /// Bank mode: how long a private session may be idle before its place is given to another, in milliseconds
    /// [default: 1800000].
    #[arg(long, env = "OBP_MOCK_SESSION_IDLE", value_name = "MS")]
    session_idle: Option<u64>,
    /// Bank mode: most customers in one session [default: 1000000].
    #[arg(long, env = "OBP_MOCK_MAX_CUSTOMERS", value_name = "N")]
    max_customers: Option<usize>,
    /// Bank mode: most users in one session [default: 100000].
    #[arg(long, env = "OBP_MOCK_MAX_USERS", value_name = "N")]
    max_users: Option<usize>,
    /// What becomes of requests that OBP refuses: enforce answers as OBP does, warn answers the example and tells in the
    /// header X-Mock-Validation, off does not look [default: enforce].
    #[arg(long, env = "OBP_MOCK_VALIDATE")]
    validate: Option<Validate>,
    /// Access rules: off looks at no credential, login wants a token where OBP does, roles wants the roles too
    /// [default: off].
    #[arg(long, env = "OBP_MOCK_AUTH")]
    auth: Option<Auth>,
    /// Whether ids of the request's path (BANK_ID, CUSTOMER_ID, …) stand in the answer [default: true].
    #[arg(long, env = "OBP_MOCK_REFLECT", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    reflect: Option<bool>,
    /// Look at OBP's headers Force-Error and Response-Code, as OBP does with enable.force_error [default: false].
    #[arg(long, env = "OBP_MOCK_FORCE_ERROR", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    force_error: Option<bool>,
    /// The base URL that the server calls its own, in challenges and documents [default: the address listened on].
    #[arg(long, env = "OBP_MOCK_HOSTNAME", value_name = "URL")]
    hostname: Option<String>,
    /// Largest request body in bytes [default: 10485760].
    #[arg(long, env = "OBP_MOCK_MAX_BODY", value_name = "BYTES")]
    max_body: Option<usize>,
    /// Most connections at a time; further ones wait [default: 1024].
    #[arg(long, env = "OBP_MOCK_MAX_CONNECTIONS", value_name = "N")]
    max_connections: Option<usize>,
    /// How long a client may take to send its header, in milliseconds [default: 10000].
    #[arg(long, env = "OBP_MOCK_HEADER_TIMEOUT", value_name = "MS")]
    header_timeout: Option<u64>,
    /// How long a client may take to send its body, in milliseconds [default: 30000].
    #[arg(long, env = "OBP_MOCK_BODY_TIMEOUT", value_name = "MS")]
    body_timeout: Option<u64>,
    /// How many recent requests /__mock/requests remembers [default: 1000].
    #[arg(long, env = "OBP_MOCK_JOURNAL", value_name = "N")]
    journal: Option<usize>,
    /// What is logged: off, error, warn, info (one line a request), debug, or filters of tracing [default: info].
    #[arg(long, env = "OBP_MOCK_LOG", value_name = "LEVEL")]
    log: Option<String>,
    /// Form of the log, which goes to standard error [default: human].
    #[arg(long, env = "OBP_MOCK_LOG_FORMAT")]
    log_format: Option<LogFormat>,
    /// TOML file with any of these options, by their long names.
    #[arg(long, env = "OBP_MOCK_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
}

/// How the mock answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Documented examples, no state.
    Example,
    /// A bank with state that behaves as OBP does.
    Bank,
}

impl Mode {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Example => "example",
            Self::Bank => "bank",
        }
    }
}

/// The form of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Lines for people.
    Human,
    /// A JSON object a line.
    Json,
}

/// The configuration file: the same options by the same names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    host: Option<String>,
    port: Option<u16>,
    mode: Option<Mode>,
    store: Option<String>,
    state: Option<PathBuf>,
    empty: Option<bool>,
    friendly: Option<bool>,
    seed: Option<u64>,
    max_sessions: Option<usize>,
    session_idle: Option<u64>,
    max_customers: Option<usize>,
    max_users: Option<usize>,
    validate: Option<Validate>,
    auth: Option<Auth>,
    reflect: Option<bool>,
    force_error: Option<bool>,
    hostname: Option<String>,
    max_body: Option<usize>,
    max_connections: Option<usize>,
    header_timeout: Option<u64>,
    body_timeout: Option<u64>,
    journal: Option<usize>,
    log: Option<String>,
    log_format: Option<LogFormat>,
}

/// What the program needs.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub address: SocketAddr,
    /// How to answer.
    pub mode: Mode,
    /// Where the bank's state is kept.
    pub store: String,
    /// File with the starting state.
    pub state: Option<PathBuf>,
    /// Whether the bank starts without customers.
    pub empty: bool,
    /// Whether the traps are turned off.
    pub friendly: bool,
    /// Makes ids repeatable.
    pub seed: Option<u64>,
    /// Most private sessions.
    pub max_sessions: usize,
    /// How long one may be idle.
    pub session_idle: Duration,
    /// Most customers in one session.
    pub max_customers: usize,
    /// Most users in one session.
    pub max_users: usize,
    /// How strictly requests are checked.
    pub validate: Validate,
    /// How much of the access rules is applied.
    pub auth: Auth,
    /// Whether ids of the path stand in the answer.
    pub reflect: bool,
    /// Whether `Force-Error` is looked at.
    pub force_error: bool,
    /// The server's own base URL; `None` for the address listened on.
    pub hostname: Option<String>,
    /// Largest body, in bytes.
    pub max_body: usize,
    /// Most connections.
    pub max_connections: usize,
    /// Deadline of a request's header.
    pub header_timeout: Duration,
    /// Deadline of a request's body.
    pub body_timeout: Duration,
    /// Requests remembered.
    pub journal: usize,
    /// Filter of the log.
    pub log: String,
    /// Form of the log.
    pub log_format: LogFormat,
}

impl Typed {
    /// What was typed, with the configuration file and the defaults behind it.
    ///
    /// # Errors
    /// The host is no address, or the file cannot be read, is no TOML or has an unknown key.
    pub fn config(self) -> Result<Config, Error> {
        let file = self.config.as_deref().map(read_file).transpose()?.unwrap_or_default();
        let host = self.host.or(file.host).unwrap_or_else(|| "127.0.0.1".into());
        // The name is no address, but everybody means the same by it.
        let parsed = if host == "localhost" {
            "127.0.0.1"
        } else {
            host.as_str()
        }
        .parse::<IpAddr>();
        let ip = parsed.map_err(|source| Error::Host {
            host: host.clone(),
            source,
        })?;
        let milliseconds =
            |typed: Option<u64>, file: Option<u64>, default| Duration::from_millis(typed.or(file).unwrap_or(default));
        let mode = self.mode.or(file.mode).unwrap_or(Mode::Example);
        let validate = self.validate.or(file.validate);
        let auth = self.auth.or(file.auth);
        if mode == Mode::Bank
            && (validate.is_some_and(|it| it != Validate::Enforce) || auth.is_some_and(|it| it != Auth::Roles))
        {
            return Err(Error::Options(
                "--mode bank checks every request and every role, as OBP does; leave out --validate and --auth, or use \
                 --mode example"
                    .into(),
            ));
        }
        let default_auth = if mode == Mode::Bank { Auth::Roles } else { Auth::Off };
        Ok(Config {
            address: SocketAddr::new(ip, self.port.or(file.port).unwrap_or(8080)),
            mode,
            store: self.store.or(file.store).unwrap_or_else(|| "memory".into()),
            state: self.state.or(file.state),
            empty: self.empty.or(file.empty).unwrap_or(false),
            friendly: self.friendly.or(file.friendly).unwrap_or(false),
            seed: self.seed.or(file.seed),
            max_sessions: self.max_sessions.or(file.max_sessions).unwrap_or(100),
            session_idle: milliseconds(self.session_idle, file.session_idle, 1_800_000),
            max_customers: self.max_customers.or(file.max_customers).unwrap_or(1_000_000),
            max_users: self.max_users.or(file.max_users).unwrap_or(100_000),
            validate: validate.unwrap_or(Validate::Enforce),
            auth: auth.unwrap_or(default_auth),
            reflect: self.reflect.or(file.reflect).unwrap_or(true),
            force_error: self.force_error.or(file.force_error).unwrap_or(false),
            hostname: self.hostname.or(file.hostname),
            max_body: self.max_body.or(file.max_body).unwrap_or(10 << 20),
            max_connections: self.max_connections.or(file.max_connections).unwrap_or(1024),
            header_timeout: milliseconds(self.header_timeout, file.header_timeout, 10_000),
            body_timeout: milliseconds(self.body_timeout, file.body_timeout, 30_000),
            journal: self.journal.or(file.journal).unwrap_or(1000),
            log: self.log.or(file.log).unwrap_or_else(|| "info".into()),
            log_format: self.log_format.or(file.log_format).unwrap_or(LogFormat::Human),
        })
    }
}

fn read_file(path: &Path) -> Result<File, Error> {
    let fail = |message: String| Error::Config {
        path: path.to_owned(),
        message,
    };
    let text = fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
    toml::from_str(&text).map_err(|error| {
        let before = error.span().map_or(0, |span| span.start);
        let line = text[..before.min(text.len())].matches('\n').count() + 1;
        fail(format!("line {line}: {}", error.message()))
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Typed::command().debug_assert();
    }

    #[test]
    fn every_option_has_an_environment_variable_named_after_it() {
        for argument in Typed::command()
            .get_arguments()
            .filter(|argument| !["help", "version"].contains(&argument.get_id().as_str()))
        {
            let expected = format!("OBP_MOCK_{}", argument.get_id().as_str().to_uppercase());
            assert_eq!(
                argument.get_env().and_then(|name| name.to_str()),
                Some(expected.as_str())
            );
        }
    }

    #[test]
    fn every_option_but_config_may_stand_in_the_file() {
        let names: Vec<String> = Typed::command()
            .get_arguments()
            .filter_map(|argument| argument.get_long().map(str::to_owned))
            .filter(|name| name != "config")
            .collect();
        for name in names {
            let value = match name.as_str() {
                "host" | "hostname" | "log" | "store" | "state" => "\"x\"",
                "mode" => "\"example\"",
                "validate" | "auth" => "\"off\"",
                "log-format" => "\"json\"",
                "reflect" | "force-error" | "empty" | "friendly" => "true",
                _ => "1",
            };
            toml::from_str::<File>(&format!("{name} = {value}")).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}
