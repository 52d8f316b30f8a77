//! Makes scenarios and snapshots of a recording: HAR 1.2, as browsers and proxies save it.
//!
//! Values of the recorded server become variables: ids that an answer told are captured, banks, users and secrets come
//! from the target's profile. Exchanges keep their order, over all files: each builds on what the ones before it did.
//! Absent on purpose: other formats than HAR, sending anything, and assertions beyond status, OBP code and snapshot.

mod book;
mod caller;
mod capture;
mod guard;
mod record;
mod recording;
mod scenario;
mod select;
mod step;
mod summary;
mod yaml;

use std::{fs, io::Write, path::Path};

use indexmap::IndexMap;

pub use self::{record::sent_texts, summary::Summary};
use crate::{contract::Contract, fixture::load::slug, snapshot};

/// What can go wrong with an import.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The recording is too large.
    #[error("the recording is larger than {limit} MiB; divide it")]
    TooLarge {
        /// The limit in MiB.
        limit: usize,
    },
    /// The recording is no JSON.
    #[error("the recording is no JSON: {0}")]
    NoJson(serde_json::Error),
    /// The recording is some other JSON.
    #[error("the recording is no HAR: it has no list `log.entries`")]
    NoHar,
    /// An entry of the recording is wrong.
    #[error("entry {number}, {member}: {problem}")]
    Entry {
        /// Its place in the recording, from 1.
        number: usize,
        /// The member.
        member: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A glob to include paths by is wrong.
    #[error("`{glob}` is no glob: {problem}")]
    Glob {
        /// The glob.
        glob: String,
        /// What is wrong with it.
        problem: String,
    },
    /// Nothing in the recording is worth taking.
    #[error("the recording has no call of the API that could be sent again; --include takes further paths")]
    NoCalls,
    /// A name for files is unusable.
    #[error("`{name}` cannot name files; use ASCII letters, digits, `-`, `_` and `.`, and `/` between folders")]
    Name {
        /// The name.
        name: String,
    },
    /// A scenario cannot be written as YAML.
    #[error("a scenario cannot be written: {problem}")]
    Unwritable {
        /// Why.
        problem: String,
    },
    /// A snapshot cannot be made.
    #[error(transparent)]
    Snapshot(#[from] snapshot::Error),
    /// Something secret would be written.
    #[error("{file} would hold {found}; nothing was written. Report this as a mistake of the import")]
    Secret {
        /// The file.
        file: String,
        /// What it holds, without its value.
        found: String,
    },
    /// A file is there already.
    #[error("{file} is there already; --force replaces it")]
    Exists {
        /// The file.
        file: String,
    },
    /// A file cannot be written.
    #[error("{file} cannot be written: {source}")]
    Write {
        /// The file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
}

/// How a recording is divided into scenarios. Each one needs the one before, so the order of all stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Split {
    /// As few as the number of steps allows.
    #[default]
    None,
    /// One for each run of exchanges of one operation.
    Operation,
    /// One for each exchange.
    Case,
}

/// How to import.
#[derive(Debug, Clone)]
pub struct Options {
    /// What the scenarios are called: the recording's file name without `.har`.
    pub stem: String,
    /// The folder below the fixture folder: `recorded`. Empty for none.
    pub folder: String,
    /// Globs of paths to take besides `/obp/v…` and `/my/logins/direct`.
    pub include: Vec<String>,
    /// Take a browser's OPTIONS requests too.
    pub preflights: bool,
    /// Take only calls of the contract's operations, and those that the server answered with OBP-10404.
    pub documented_only: bool,
    /// How to divide.
    pub split: Split,
    /// The most steps of a scenario.
    pub steps: usize,
    /// Personas by token, user name, or the recorder's name of the caller (`_as`).
    pub personas: IndexMap<String, String>,
    /// Values of the recorded server that are known, by variable: what its profile would say (`bank_id`,
    /// `full_username`). A replay puts the names of all of its profile's variables into snapshots, so all that it has
    /// should be here. Further banks become `bank_id`, `other_bank_id`, `bank_id_2` … in the order of their use.
    pub variables: IndexMap<String, String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            stem: "recording".to_owned(),
            folder: "recorded".to_owned(),
            include: Vec::new(),
            preflights: false,
            documented_only: false,
            split: Split::default(),
            steps: 200,
            personas: IndexMap::new(),
            variables: IndexMap::new(),
        }
    }
}

/// What became of a recording.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// Scenarios: path below the fixture folder, with `.yaml`, to text.
    pub scenarios: IndexMap<String, String>,
    /// Snapshots: path below the snapshot folder to text.
    pub snapshots: IndexMap<String, String>,
    /// For each step, over all scenarios, the place of its entry in the recording, from 1.
    pub numbers: Vec<usize>,
    /// What was taken, what was dropped, and what the target's profile must have.
    pub summary: Summary,
}

/// Makes scenarios and snapshots of a HAR recording.
///
/// # Errors
/// The recording cannot be read or has no calls, or something secret would be written.
pub fn har(text: &[u8], contract: &Contract, options: &Options) -> Result<Imported, Error> {
    check_names(options)?;
    let entries = recording::read(text)?;
    let total = entries.len();
    let select::Selection {
        entries,
        origin,
        dropped,
    } = select::select(entries, contract, options)?;

    let mut book = book::Book::default();
    book.add("base_url", &origin, book::Origin::Profile, false);
    book.add(
        "host",
        origin.split("://").last().unwrap_or_default(),
        book::Origin::Profile,
        false,
    );
    capture::banks(&entries, options, &mut book);
    let callers = caller::find(&entries, options, &mut book);
    capture::captures(&entries, &mut book);

    let pairs = entries.iter().zip(&callers.of_entry).enumerate();
    let steps = pairs
        .map(|(index, (entry, caller))| step::step(entry, index, caller, contract, &book))
        .collect();
    let mut made = scenario::scenarios(steps, &entries, &book, options);
    let (captured, sent) = (record::captured(&made), record::sent_words(&made));

    let mut imported = Imported::default();
    for made in &mut made {
        for (index, snapshot) in record::snapshots(made, &entries, contract, &book, (&captured, &sent))? {
            let file = format!("{}/{}.snap", made.name, slug(&made.scenario.steps[index].name));
            imported.snapshots.insert(file, snapshot.render());
        }
        imported
            .scenarios
            .insert(format!("{}.yaml", made.name), yaml::write(&made.scenario)?);
    }
    imported.numbers = entries.iter().map(|entry| entry.number).collect();
    imported.summary = Summary::new(total, dropped, &made, &callers, &book);
    let files = imported.scenarios.iter().chain(&imported.snapshots);
    guard::check(files, &book, &callers.secrets, &origin)?;
    Ok(imported)
}

impl Imported {
    /// Writes all files. Nothing is written if one of them is there already, unless `force` says to replace it.
    ///
    /// # Errors
    /// A file is there already or cannot be written.
    pub fn write(&self, fixtures: &Path, snapshots: &Path, force: bool) -> Result<(), Error> {
        let scenarios = self.scenarios.iter().map(|(file, text)| (fixtures.join(file), text));
        let files: Vec<_> = scenarios
            .chain(self.snapshots.iter().map(|(file, text)| (snapshots.join(file), text)))
            .collect();
        if !force && let Some((file, _)) = files.iter().find(|(file, _)| file.exists()) {
            return Err(Error::Exists {
                file: file.display().to_string(),
            });
        }
        for (file, text) in files {
            let failed = |source| Error::Write {
                file: file.display().to_string(),
                source,
            };
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder).map_err(failed)?;
            }
            let opened = fs::OpenOptions::new()
                .write(true)
                .create(true)
                .create_new(!force)
                .truncate(force)
                .open(&file);
            opened
                .and_then(|mut opened| opened.write_all(text.as_bytes()))
                .map_err(failed)?;
        }
        Ok(())
    }
}

fn check_names(options: &Options) -> Result<(), Error> {
    let is_plain = |part: &str| {
        !part.starts_with(['.', '_'])
            && !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    let folders = options
        .folder
        .trim_matches('/')
        .split('/')
        .filter(|_| !options.folder.is_empty());
    match folders.chain([options.stem.as_str()]).find(|part| !is_plain(part)) {
        Some(name) => Err(Error::Name { name: name.to_owned() }),
        None => Ok(()),
    }
}
