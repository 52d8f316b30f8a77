//! The file of a journal, and what it adds up to.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use serde_json::Value;

use super::{Answer, End, Ended, Error, Header, Learned, Line, State, Write, line::VERSION};

/// The longest part of a file's name that is the target's.
const LONGEST_NAME: usize = 60;

/// The journal of a run. Clones share it.
#[derive(Debug, Clone)]
pub struct Journal {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    header: Header,
    path: PathBuf,
    /// Only one at a time writes a line.
    kept: Mutex<Kept>,
}

#[derive(Debug)]
struct Kept {
    file: File,
    state: State,
}

impl Journal {
    /// Begins the journal of a run in this folder, which is made if it is not there.
    ///
    /// # Errors
    /// The folder or file cannot be made.
    pub fn begin(folder: &Path, target: &str, base_url: &str) -> Result<Self, Error> {
        make_folder(folder).map_err(Error::file(folder))?;
        let started = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
        let run = started.replace([':', '-'], "");
        let chance = &uuid::Uuid::new_v4().simple().to_string()[..8];
        let path = folder.join(format!("journal-{}-{run}-{chance}.jsonl", plain(target)));
        let mut options = OpenOptions::new();
        options.create_new(true).read(true).append(true);
        private(&mut options);
        let file = options.open(&path).map_err(Error::file(&path))?;
        file.lock().map_err(Error::file(&path))?;
        let header = Header {
            version: VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            target: target.to_owned(),
            base_url: base_url.to_owned(),
            started,
            process: std::process::id(),
        };
        let journal = Self::of(header.clone(), path, file, State::default());
        journal.append(&mut journal.kept(), &Line::Journal(header), true)?;
        sync_folder(folder).map_err(Error::file(folder))?;
        Ok(journal)
    }

    pub(super) fn of(header: Header, path: PathBuf, file: File, state: State) -> Self {
        let kept = Mutex::new(Kept { file, state });
        Self {
            inner: Arc::new(Inner { header, path, kept }),
        }
    }

    /// Whose it is.
    pub fn header(&self) -> &Header {
        &self.inner.header
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// What it adds up to now.
    pub fn state(&self) -> State {
        self.kept().state.clone()
    }

    /// Looks at what it adds up to now, without a copy.
    pub fn look<T>(&self, at: impl FnOnce(&State) -> T) -> T {
        at(&self.kept().state)
    }

    /// Writes down a request that is about to be sent; when this returns, the disk has it. Its number is returned.
    ///
    /// # Errors
    /// The file cannot be written; then the request must not be sent.
    pub fn write(&self, mut write: Write) -> Result<u64, Error> {
        let mut kept = self.kept();
        let number = kept.state.next();
        write.number = number;
        self.append(&mut kept, &Line::Write(Box::new(write)), true)?;
        Ok(number)
    }

    /// Writes down what a request's answer told, or reading (then there is no status).
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn answer(&self, write: u64, status: Option<u16>, known: BTreeMap<String, Value>) -> Result<(), Error> {
        self.append(&mut self.kept(), &Line::Answer(Answer { write, status, known }), false)
    }

    /// Writes down values that another answer told, if a request that takes something back may lack them.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn learn(&self, scenario: &str, known: BTreeMap<String, Value>) -> Result<(), Error> {
        let mut kept = self.kept();
        let lacks = |write: &Write| {
            let unknown = write.undo.iter().flat_map(|undo| &undo.request.unknown);
            write.scenario == scenario && unknown.into_iter().any(|name| known.contains_key(name))
        };
        if !kept.state.open().any(|entry| lacks(&entry.write)) {
            return Ok(());
        }
        let scenario = scenario.to_owned();
        self.append(&mut kept, &Line::Learned(Learned { scenario, known }), false)
    }

    /// Writes down that nothing is to be done about a write any more.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn end(&self, write: u64, how: End) -> Result<(), Error> {
        self.append(&mut self.kept(), &Line::Ended(Ended { write, how }), false)
    }

    /// Remembers, for this process only, that nothing more can be done about a write.
    pub fn give_up(&self, write: u64) {
        self.kept().state.give_up(write);
    }

    /// Keeps a secret that a request of this scenario needs to take something back, for this process only.
    /// `write` is the one whose answer told it, if it was one's.
    pub fn keep_secret(&self, scenario: &str, write: Option<u64>, name: &str, value: Value) {
        self.kept().state.keep_secret(scenario, write, name, value);
    }

    /// Removes the file if nothing is left to look after, and its folder if that is empty then. Returned is whether it
    /// is gone.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn close(&self) -> Result<bool, Error> {
        let empty = self.look(State::is_empty);
        if empty {
            self.remove()?;
        }
        Ok(empty)
    }

    /// Removes the file, whatever is in it.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn remove(&self) -> Result<(), Error> {
        fs::remove_file(self.path()).map_err(Error::file(self.path()))?;
        // A folder that holds anything else stays.
        if let Some(folder) = self.path().parent() {
            let _ = fs::remove_dir(folder);
        }
        Ok(())
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.inner.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn append(&self, kept: &mut Kept, line: &Line, to_disk: bool) -> Result<(), Error> {
        let wrong = |problem: String| Error::file(self.path())(io::Error::other(problem));
        let mut text = serde_json::to_string(line).map_err(|error| wrong(error.to_string()))?;
        text.push('\n');
        let written = kept.file.write_all(text.as_bytes());
        let written = written.and_then(|()| if to_disk { kept.file.sync_data() } else { Ok(()) });
        written.map_err(Error::file(self.path()))?;
        match line {
            Line::Journal(_) => Ok(()),
            line => kept.state.add(line.clone()).map_err(wrong),
        }
    }
}

/// The target's name as a part of a file's name.
fn plain(target: &str) -> String {
    let plain = |char: char| if char.is_ascii_alphanumeric() { char } else { '-' };
    let name: String = target.chars().map(plain).take(LONGEST_NAME).collect();
    name.trim_matches('-').to_owned()
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn private(_: &mut OpenOptions) {}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Without this a power failure could take the new file's name along.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}
