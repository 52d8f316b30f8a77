//! The snapshots on file: `<scenario>/<slug>.snap`, and `<slug>@<prefix>.snap` for a version prefix that answers
//! differently. Files appear as a whole or not at all.
//!
//! Absent on purpose: caching. Each file is read once in a run.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU64, Ordering},
};

use super::{Error, Snapshot, file::contents_of, plan_files};

/// The snapshots of all scenarios.
#[derive(Debug, Clone)]
pub struct Store {
    files: Files,
}

#[derive(Debug, Clone)]
enum Files {
    Folder(PathBuf),
    BuiltIn(BTreeMap<String, Cow<'static, str>>),
}

/// A snapshot's file, not yet parsed.
#[derive(Debug)]
pub struct Stored<'a> {
    /// The file.
    pub path: PathBuf,
    text: Cow<'a, str>,
}

impl Stored<'_> {
    /// Its text without the header, which only people read: files with the same contents hold the same answer. The whole
    /// text where no header can be told from the contents.
    pub fn contents(&self) -> &str {
        contents_of(&self.text)
    }

    /// The snapshot.
    ///
    /// # Errors
    /// The text is no snapshot.
    pub fn parse(&self) -> Result<Snapshot, Error> {
        parse(&self.path, &self.text)
    }
}

impl Store {
    /// The snapshots below a folder, which need not exist yet.
    pub fn open(folder: impl Into<PathBuf>) -> Self {
        Self {
            files: Files::Folder(folder.into()),
        }
    }

    /// Snapshots that are part of the program: path below the snapshot folder (`customer/create/x.snap`) and text.
    pub fn built_in(files: impl IntoIterator<Item = (String, Cow<'static, str>)>) -> Self {
        Self {
            files: Files::BuiltIn(files.into_iter().collect()),
        }
    }

    /// The file to compare with: that of the prefix, else the shared one.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn find(&self, scenario: &str, slug: &str, prefix: Option<&str>) -> Result<Option<Stored<'_>>, Error> {
        let own = prefix.map(|prefix| file_name(slug, Some(prefix)));
        for name in own.into_iter().chain([file_name(slug, None)]) {
            let place = place(scenario, &name)?;
            let (path, text) = match &self.files {
                Files::Folder(folder) => {
                    let path = folder.join(&place);
                    let text = read(&path)?.map(Cow::Owned);
                    (path, text)
                }
                Files::BuiltIn(files) => {
                    let text = files.get(&place).map(|text| Cow::Borrowed(&**text));
                    (PathBuf::from(place), text)
                }
            };
            if let Some(text) = text {
                return Ok(Some(Stored { path, text }));
            }
        }
        Ok(None)
    }

    /// Writes a snapshot and takes away a pending one; returns the file.
    ///
    /// # Errors
    /// The file cannot be written, or the snapshots are built in.
    pub fn write(
        &self,
        scenario: &str,
        slug: &str,
        prefix: Option<&str>,
        snapshot: &Snapshot,
    ) -> Result<PathBuf, Error> {
        let path = self.path(scenario, slug, prefix)?;
        replace(&path, &snapshot.render())?;
        remove(&pending_path(&path))?;
        Ok(path)
    }

    /// Writes a snapshot to be reviewed (`.snap.new`); returns the file.
    ///
    /// # Errors
    /// The file cannot be written, or the snapshots are built in.
    pub fn write_pending(
        &self,
        scenario: &str,
        slug: &str,
        prefix: Option<&str>,
        snapshot: &Snapshot,
    ) -> Result<PathBuf, Error> {
        let path = pending_path(&self.path(scenario, slug, prefix)?);
        replace(&path, &snapshot.render())?;
        Ok(path)
    }

    /// Takes away a pending snapshot, since the answer is as the one on file again.
    ///
    /// # Errors
    /// The file cannot be removed, or the snapshots are built in.
    pub fn remove_pending(&self, scenario: &str, slug: &str, prefix: Option<&str>) -> Result<(), Error> {
        remove(&pending_path(&self.path(scenario, slug, prefix)?))
    }

    /// Records the answers of one step under all its prefixes, in their order: writes as few files as possible and takes
    /// away files of prefixes that are no longer needed. A step without prefixes has one answer, without prefix. Returns
    /// the files written; with `pending` they are left for review, and nothing is taken away.
    ///
    /// # Errors
    /// A file cannot be written, or the snapshots are built in.
    pub fn record(
        &self,
        scenario: &str,
        slug: &str,
        answers: &[(Option<&str>, Snapshot)],
        pending: bool,
    ) -> Result<Vec<PathBuf>, Error> {
        let plan = plan_files(&answers.iter().map(|(_, snapshot)| snapshot).collect::<Vec<_>>());
        let shared = plan.shared.map(|index| (None, index));
        let own = plan.own.iter().map(|index| (answers[*index].0, *index));
        let mut written = Vec::new();
        for (prefix, index) in shared.into_iter().chain(own) {
            let snapshot = &answers[index].1;
            written.push(match pending {
                true => self.write_pending(scenario, slug, prefix, snapshot)?,
                false => self.write(scenario, slug, prefix, snapshot)?,
            });
        }
        for index in plan.covered.into_iter().filter(|_| !pending) {
            if let Some(prefix) = answers[index].0 {
                let path = self.path(scenario, slug, Some(prefix))?;
                remove(&path)?;
                remove(&pending_path(&path))?;
            }
        }
        Ok(written)
    }

    /// Snapshots, pending ones too, of steps that are not among `names` (`<scenario>/<slug>`): left over from fixtures
    /// that are gone.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn unreferenced(&self, names: &BTreeSet<String>) -> Result<Vec<PathBuf>, Error> {
        let (root, files) = match &self.files {
            Files::Folder(folder) => (folder.as_path(), files_below(folder)?),
            Files::BuiltIn(files) => (Path::new(""), files.keys().map(PathBuf::from).collect()),
        };
        let is_left_over = |path: &PathBuf| {
            let name = name_below(root, path);
            let name = name.strip_suffix(".new").unwrap_or(&name);
            let Some(name) = name.strip_suffix(".snap") else {
                return false;
            };
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            let slug = file.split_once('@').map_or(file, |(slug, _)| slug);
            !names.contains(format!("{folder}/{slug}").trim_start_matches('/'))
        };
        Ok(files.into_iter().filter(is_left_over).collect())
    }

    fn path(&self, scenario: &str, slug: &str, prefix: Option<&str>) -> Result<PathBuf, Error> {
        let place = place(scenario, &file_name(slug, prefix))?;
        match &self.files {
            Files::Folder(folder) => Ok(folder.join(place)),
            Files::BuiltIn(_) => Err(Error::BuiltIn),
        }
    }
}

fn file_name(slug: &str, prefix: Option<&str>) -> String {
    match prefix {
        // `@` parts slug and prefix; a prefix from a fixture's list is free text.
        Some(prefix) => format!(
            "{slug}@{}.snap",
            prefix.replace(|letter: char| "/\\:@".contains(letter), "-")
        ),
        None => format!("{slug}.snap"),
    }
}

/// The path below the snapshot folder, with `/`.
fn place(scenario: &str, name: &str) -> Result<String, Error> {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']);
    if !scenario.split('/').all(is_plain) {
        return Err(Error::Name {
            name: scenario.to_owned(),
        });
    }
    if !is_plain(name) || name.contains('/') {
        return Err(Error::Name { name: name.to_owned() });
    }
    Ok(format!("{scenario}/{name}"))
}

pub(super) fn pending_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

pub(super) fn name_below(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

pub(super) fn parse(path: &Path, text: &str) -> Result<Snapshot, Error> {
    Snapshot::parse(text).map_err(|problem| Error::Format {
        path: path.display().to_string(),
        problem,
    })
}

/// The text of a file; nothing if there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<String>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error::Read {
            path: path.display().to_string(),
            source,
        }),
    }
}

pub(super) fn write_error(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.display().to_string();
    |source| Error::Write { path, source }
}

pub(super) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(problem) if problem.kind() != std::io::ErrorKind::NotFound => Err(write_error(path)(problem)),
        _ => Ok(()),
    }
}

/// Writes a file beside its place and moves it there, so that nobody reads half of it.
fn replace(path: &Path, text: &str) -> Result<(), Error> {
    static COUNTER: AtomicU64 = AtomicU64::new(0);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(write_error(folder))?;
    let number = COUNTER.fetch_add(1, Ordering::Relaxed);
    let beside = folder.join(format!(".{}-{number}.tmp", process::id()));
    let written = fs::File::create(&beside)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&beside, path));
    written.map_err(|problem| {
        let _ = fs::remove_file(&beside);
        write_error(path)(problem)
    })
}

/// All files below a folder, sorted; none if there is no such folder. Links are not followed.
pub(super) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let error = |path: &Path, source| Error::Read {
        path: path.display().to_string(),
        source,
    };
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => continue,
            entries => entries.map_err(|source| error(&folder, source))?,
        };
        for entry in entries {
            let entry = entry.map_err(|source| error(&folder, source))?;
            let kind = entry.file_type().map_err(|source| error(&entry.path(), source))?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}
