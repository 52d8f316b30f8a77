//! Finds journals and reads them: those of runs that are over, however they ended.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{BufRead, BufReader, Read as _},
    path::{Path, PathBuf},
};

use super::{Error, Header, Journal, Line, State, line::VERSION};

/// The longest line that is read, in bytes.
pub const LONGEST_LINE: u64 = 1024 * 1024;

/// A journal that was found.
#[derive(Debug)]
pub enum Found {
    /// Its run is over; from now on it is locked.
    Over(Journal),
    /// Another process has it, and its run or cleanup may go on.
    Alive {
        /// The file.
        path: PathBuf,
        /// The process that began it.
        header: Header,
    },
}

impl Found {
    /// Whose it is.
    pub fn header(&self) -> &Header {
        match self {
            Self::Over(journal) => journal.header(),
            Self::Alive { header, .. } => header,
        }
    }
}

/// The journals of a folder, the oldest first; or the one journal, if the path is that of a file. A last line that was
/// not written to its end is no mistake: its request was not sent, or its write is looked after by reading.
///
/// # Errors
/// A file cannot be read, or is no journal.
pub fn find(place: &Path) -> Result<Vec<Found>, Error> {
    if place.is_file() {
        return Ok(read(place)?.into_iter().collect());
    }
    if !place.exists() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(place).map_err(Error::file(place))? {
        let path = entry.map_err(Error::file(place))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("journal-") && name.ends_with(".jsonl") && path.is_file() {
            paths.push(path);
        }
    }
    let mut found = Vec::new();
    for path in paths {
        found.extend(read(&path)?);
    }
    found.sort_by(|one, other| one.header().started.cmp(&other.header().started));
    Ok(found)
}

/// The journal of this file; none if it is empty, since then nothing was sent.
fn read(path: &Path) -> Result<Option<Found>, Error> {
    let file = OpenOptions::new()
        .read(true)
        .append(true)
        .open(path)
        .map_err(Error::file(path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let header = Lines::new(path, &file).header()?;
            let path = path.to_owned();
            return Ok(header.map(|header| Found::Alive { path, header }));
        }
        Err(TryLockError::Error(error)) => return Err(Error::file(path)(error)),
    }
    let mut lines = Lines::new(path, &file);
    let Some(header) = lines.header()? else { return Ok(None) };
    let mut state = State::default();
    while let Some(line) = lines.next()? {
        state.add(line).map_err(|problem| lines.wrong(problem))?;
    }
    let whole = lines.whole;
    // What follows must not be joined to half a line.
    file.set_len(whole).map_err(Error::file(path))?;
    Ok(Some(Found::Over(Journal::of(header, path.to_owned(), file, state))))
}

struct Lines<'a> {
    path: &'a Path,
    reader: BufReader<&'a File>,
    number: usize,
    /// Bytes of all whole lines so far.
    whole: u64,
}

impl<'a> Lines<'a> {
    fn new(path: &'a Path, file: &'a File) -> Self {
        Self {
            path,
            reader: BufReader::new(file),
            number: 0,
            whole: 0,
        }
    }

    fn header(&mut self) -> Result<Option<Header>, Error> {
        match self.next()? {
            Some(Line::Journal(header)) if header.version == VERSION => Ok(Some(header)),
            Some(Line::Journal(header)) => Err(self.wrong(format!(
                "the journal has version {}, and this program knows {VERSION}; use the program that wrote it ({})",
                header.version, header.program
            ))),
            Some(_) => Err(self.wrong("the first line is not `journal`".to_owned())),
            None => Ok(None),
        }
    }

    /// The next whole line.
    fn next(&mut self) -> Result<Option<Line>, Error> {
        let mut bytes = Vec::new();
        let mut limited = (&mut self.reader).take(LONGEST_LINE);
        limited.read_until(b'\n', &mut bytes).map_err(Error::file(self.path))?;
        if bytes.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        if bytes.len() as u64 == LONGEST_LINE {
            return Err(self.wrong(format!("the line is longer than {LONGEST_LINE} bytes")));
        }
        if bytes.last() != Some(&b'\n') {
            return Ok(None);
        }
        self.whole += bytes.len() as u64;
        match serde_json::from_slice(&bytes) {
            Ok(line) => Ok(Some(line)),
            Err(error) => Err(self.wrong(format!("the line cannot be read: {error}"))),
        }
    }

    fn wrong(&self, problem: String) -> Error {
        Error::Content {
            path: self.path.to_owned(),
            line: self.number,
            problem,
        }
    }
}
