//! Where the shared bank is kept: the text of the option `--store`, read.
//!
//! A password in it never reaches a message or a log: an address shows no more than host, port and database.
//! Absent on purpose: whether the place can be reached, which only opening tells.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use sqlx::{ConnectOptions as _, any::AnyConnectOptions, postgres::PgConnectOptions};

/// What `--store` may be.
const CHOICES: &str = "use memory, sqlite:PATH or postgres://USER@HOST/DATABASE";

/// What may stand behind the `?` of a PostgreSQL address. Others would be ignored, and their values logged.
const PARAMETERS: [&str; 12] = [
    "application_name",
    "dbname",
    "host",
    "hostaddr",
    "options",
    "password",
    "port",
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "user",
];

/// Where the shared bank is kept.
#[derive(Debug, Clone, Default)]
pub enum Keep {
    /// In memory: it ends with the process.
    #[default]
    Memory,
    /// In a database.
    Database(Address),
}

/// Where a database is.
#[derive(Clone)]
pub struct Address(Kind);

#[derive(Clone)]
enum Kind {
    Sqlite(PathBuf),
    Postgres {
        options: Box<AnyConnectOptions>,
        shown: String,
    },
}

/// Why the text of `--store` cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// It begins with nothing that is known. The rest of it is not shown: it may hold a password.
    #[error("`{scheme}` is no kind of store; {CHOICES}")]
    Scheme {
        /// What it begins with.
        scheme: String,
    },
    /// `sqlite:` without a path.
    #[error("`sqlite:` needs the path of a file, as in sqlite:bank.db")]
    Path,
    /// The address of a PostgreSQL database is no URL.
    #[error(
        "the address of the PostgreSQL database cannot be read: {reason}; write postgres://USER@HOST:PORT/DATABASE"
    )]
    Url {
        /// What is wrong.
        reason: String,
    },
    /// The address of a PostgreSQL database has a parameter that nobody reads.
    #[error("the address of the PostgreSQL database has an unknown parameter `{name}`; known are {}", PARAMETERS.join(", "))]
    Parameter {
        /// Its name.
        name: String,
    },
}

impl FromStr for Keep {
    type Err = KeepError;

    fn from_str(text: &str) -> Result<Self, KeepError> {
        let (scheme, rest) = text.split_once(':').unwrap_or((text, ""));
        match scheme {
            "memory" if text == "memory" => Ok(Self::Memory),
            "sqlite" => sqlite(rest).map(Self::Database),
            "postgres" | "postgresql" => postgres(text).map(Self::Database),
            _ => Err(KeepError::Scheme { scheme: scheme.into() }),
        }
    }
}

fn sqlite(rest: &str) -> Result<Address, KeepError> {
    let path = rest.strip_prefix("//").unwrap_or(rest);
    // A file of this name would be nothing but a surprise: elsewhere it means a database in memory.
    if path.is_empty() || path == ":memory:" {
        return Err(KeepError::Path);
    }
    Ok(Address(Kind::Sqlite(path.into())))
}

fn postgres(text: &str) -> Result<Address, KeepError> {
    let wrong = |error: sqlx::Error| KeepError::Url {
        reason: match error {
            sqlx::Error::Configuration(reason) => reason.to_string(),
            _ => "it is no URL".to_owned(),
        },
    };
    let parameters = text.split_once('?').map_or("", |(_, parameters)| parameters);
    for (name, _) in form_urlencoded::parse(parameters.as_bytes()) {
        if !PARAMETERS.contains(&&*name) {
            return Err(KeepError::Parameter { name: name.into() });
        }
    }
    let options = AnyConnectOptions::from_str(text).map_err(wrong)?;
    let read = PgConnectOptions::from_str(text).map_err(wrong)?;
    let host = read
        .get_socket()
        .map_or_else(|| read.get_host().to_owned(), |socket| socket.display().to_string());
    let database = read.get_database().unwrap_or_default();
    Ok(Address(Kind::Postgres {
        options: Box::new(options.disable_statement_logging()),
        shown: format!("postgres://{host}:{}/{database}", read.get_port()),
    }))
}

impl Address {
    /// The file, where only this process has the database.
    pub(super) fn file(&self) -> Option<&Path> {
        match &self.0 {
            Kind::Sqlite(path) => Some(path),
            Kind::Postgres { .. } => None,
        }
    }

    /// How to connect.
    ///
    /// # Errors
    /// The folder of the file is not there.
    pub(super) fn options(&self) -> std::io::Result<AnyConnectOptions> {
        match &self.0 {
            Kind::Postgres { options, .. } => Ok(AnyConnectOptions::clone(options)),
            Kind::Sqlite(path) => {
                let path = path.canonicalize()?;
                let path = percent_encoding::percent_encode(
                    path.as_os_str().as_encoded_bytes(),
                    percent_encoding::NON_ALPHANUMERIC,
                );
                let url = format!("sqlite:{path}?mode=rw");
                let options = AnyConnectOptions::from_str(&url).map_err(std::io::Error::other)?;
                Ok(options.disable_statement_logging())
            }
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Kind::Postgres { shown, .. } => f.write_str(shown),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_is_read_and_shown_without_secrets() {
        let cases = [
            ("memory", Ok("Memory")),
            ("sqlite:bank.db", Ok("Database(sqlite:bank.db)")),
            ("sqlite:///tmp/a b.db", Ok("Database(sqlite:/tmp/a b.db)")),
            (
                "postgres://me:secret@db.test/bank",
                Ok("Database(postgres://db.test:5432/bank)"),
            ),
            (
                "postgresql://me@db.test:99/bank?password=secret",
                Ok("Database(postgres://db.test:99/bank)"),
            ),
            (
                "postgres://me:secret@localhost/bank?host=/run/pg",
                Ok("Database(postgres:///run/pg:5432/bank)"),
            ),
            ("sqlite:", Err("needs the path of a file")),
            ("sqlite::memory:", Err("needs the path of a file")),
            ("", Err("`` is no kind of store; use memory, sqlite:PATH or")),
            ("memory:", Err("`memory` is no kind of store")),
            ("mysql://me:secret@db.test/bank", Err("`mysql` is no kind of store")),
            ("postgres://me:secret@db.test:port/bank", Err("invalid port number")),
            ("postgres://me:secret@[::1/bank", Err("cannot be read")),
            ("postgres://me:secret@db.test/bank?sslmode=perhaps", Err("perhaps")),
            (
                "postgres://db.test/bank?passwrd=secret",
                Err("unknown parameter `passwrd`"),
            ),
        ];
        for (text, expected) in cases {
            let read = text.parse::<Keep>();
            let shown = match (&read, expected) {
                (Ok(keep), Ok(expected)) => {
                    assert_eq!(format!("{keep:?}"), expected, "{text}");
                    format!("{keep:?}")
                }
                (Err(error), Err(expected)) => {
                    assert!(error.to_string().contains(expected), "{text}: {error}");
                    format!("{error} {error:?}")
                }
                _ => panic!("{text}: {read:?} is not {expected:?}"),
            };
            assert!(!shown.contains("secret"), "{text}: {shown}");
        }
    }
}
