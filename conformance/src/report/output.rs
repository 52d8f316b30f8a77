//! `--report KIND[=PATH]`.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use super::{Options, Report, github::Github, html::Html, json::Json, junit::Junit};

/// What is wrong with a `--report`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no such kind.
    #[error("--report {given}: there is no kind `{kind}`; take one of {}", Kind::list())]
    Unknown {
        /// The whole argument.
        given: String,
        /// Its part before `=`.
        kind: String,
    },
    /// `junit=`.
    #[error("--report {given}: no path after `=`; write {given}PATH, or {given}- for standard output")]
    NoPath {
        /// The whole argument.
        given: String,
    },
    /// The path names a folder.
    #[error("--report {given}: `{}` is a folder; name a file in it", path.display())]
    Folder {
        /// The whole argument.
        given: String,
        /// The path.
        path: PathBuf,
    },
    /// Two reports go to the same place.
    #[error("--report {first} and --report {second} both write to {place}; give one of them another path")]
    Clash {
        /// One.
        first: String,
        /// The other.
        second: String,
        /// Standard output or the path.
        place: String,
    },
}

/// The kinds of reports, besides the terminal's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// JUnit XML, as CI servers read it.
    Junit,
    /// One page for the browser.
    Html,
    /// One JSON document.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Junit, Self::Html, Self::Json, Self::Github];

    /// The word in `--report`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Junit => "junit",
            Self::Html => "html",
            Self::Json => "json",
            Self::Github => "github",
        }
    }

    fn list() -> String {
        Self::ALL.map(|kind| format!("`{}`", kind.name())).join(", ")
    }
}

/// Where a report goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// Standard output.
    Stdout,
    /// A file; folders that are missing are made.
    File(PathBuf),
}

impl fmt::Display for Destination {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdout => formatter.write_str("standard output"),
            Self::File(path) => path.display().fmt(formatter),
        }
    }
}

/// One `--report`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Which report.
    pub kind: Kind,
    /// Where to.
    pub to: Destination,
}

impl Output {
    /// Reads `KIND`, `KIND=PATH` or `KIND=-`; the first and the last mean standard output.
    ///
    /// # Errors
    /// The kind is unknown, or the path is empty or names a folder.
    pub fn parse(given: &str) -> Result<Self, Error> {
        let (kind, path) = given
            .split_once('=')
            .map_or((given, None), |(kind, path)| (kind, Some(path)));
        let Some(kind) = Kind::ALL.into_iter().find(|known| known.name() == kind) else {
            let (given, kind) = (given.to_owned(), kind.to_owned());
            return Err(Error::Unknown { given, kind });
        };
        let given = || given.to_owned();
        let to = match path {
            None | Some("-") => Destination::Stdout,
            Some("") => return Err(Error::NoPath { given: given() }),
            Some(path) if path.ends_with('/') || Path::new(path).is_dir() => {
                let path = PathBuf::from(path);
                return Err(Error::Folder { given: given(), path });
            }
            Some(path) => Destination::File(PathBuf::from(path)),
        };
        Ok(Self { kind, to })
    }

    /// The report, not yet begun.
    pub fn report(&self, options: &Options) -> Box<dyn Report> {
        let to = self.to.clone();
        match self.kind {
            Kind::Junit => Box::new(Junit::new(to)),
            Kind::Html => Box::new(Html::new(to)),
            Kind::Json => Box::new(Json::new(to, options.exchanges)),
            Kind::Github => Box::new(Github::new(to, options.github_summary.clone())),
        }
    }
}

impl FromStr for Output {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self, Error> {
        Self::parse(given)
    }
}

impl fmt::Display for Output {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.to {
            Destination::Stdout => write!(formatter, "{}=-", self.kind.name()),
            Destination::File(path) => write!(formatter, "{}={}", self.kind.name(), path.display()),
        }
    }
}

/// Makes sure that no two reports write to the same place.
///
/// # Errors
/// The first pair that does.
pub fn unclashing(outputs: &[Output]) -> Result<(), Error> {
    for (index, second) in outputs.iter().enumerate() {
        if let Some(first) = outputs[..index].iter().find(|first| first.to == second.to) {
            return Err(Error::Clash {
                first: first.to_string(),
                second: second.to_string(),
                place: second.to.to_string(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read() {
        let file = |path: &str| Destination::File(PathBuf::from(path));
        let cases = [
            ("junit=out/j.xml", Kind::Junit, file("out/j.xml")),
            ("html=a=b.html", Kind::Html, file("a=b.html")),
            ("json=-", Kind::Json, Destination::Stdout),
            ("github", Kind::Github, Destination::Stdout),
        ];
        for (given, kind, to) in cases {
            assert_eq!(given.parse(), Ok(Output { kind, to }), "{given}");
        }
    }

    #[test]
    fn mistakes_are_told_with_what_to_do() {
        let cases = [
            (
                "tap=x",
                "--report tap=x: there is no kind `tap`; take one of `junit`, `html`, `json`, `github`",
            ),
            (
                "",
                "--report : there is no kind ``; take one of `junit`, `html`, `json`, `github`",
            ),
            (
                "html=",
                "--report html=: no path after `=`; write html=PATH, or html=- for standard output",
            ),
            ("json=/", "--report json=/: `/` is a folder; name a file in it"),
        ];
        for (given, message) in cases {
            assert_eq!(
                Output::parse(given).map_err(|error| error.to_string()),
                Err(message.to_owned())
            );
        }
    }

    #[test]
    fn two_reports_in_one_place_are_refused() {
        let read = |given: [&str; 2]| given.map(|one| Output::parse(one).expect("a good argument"));
        assert_eq!(unclashing(&read(["json=a", "html=b"])), Ok(()));
        let error = unclashing(&read(["json", "github=-"])).map_err(|error| error.to_string());
        let message =
            "--report json=- and --report github=- both write to standard output; give one of them another path";
        assert_eq!(error, Err(message.to_owned()));
    }
}
