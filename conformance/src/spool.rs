//! What waits for later outside of memory: in a temporary file without a name, gone with the process however it ends.

use std::{
    io::{self, BufWriter, Read, Seek, SeekFrom, Write},
    marker::PhantomData,
};

use serde::{Serialize, de::DeserializeOwned};
use tempfile::SpooledTempFile;

/// Up to here a spool stays in memory, so that a small run touches no disk.
const IN_MEMORY: usize = 256 << 10;

/// Values kept aside.
pub(crate) struct Spool<T> {
    file: BufWriter<SpooledTempFile>,
    length: u64,
    line: Vec<u8>,
    kept: PhantomData<fn(T) -> T>,
}

/// Where a value stands in its spool; small, since a run has one for each of its steps.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    start: u64,
}

/// So many bytes before each value tell its length.
const LENGTH: usize = size_of::<u32>();

impl<T: Serialize + DeserializeOwned> Default for Spool<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Serialize + DeserializeOwned> Spool<T> {
    pub(crate) fn new() -> Self {
        Self {
            file: BufWriter::new(SpooledTempFile::new(IN_MEMORY)),
            length: 0,
            line: Vec::new(),
            kept: PhantomData,
        }
    }

    /// Keeps a value. Only before the first `get`.
    pub(crate) fn put(&mut self, value: &T) -> io::Result<Place> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, value)?;
        let length = u32::try_from(self.line.len()).map_err(io::Error::other)?;
        self.file.write_all(&length.to_le_bytes())?;
        self.file.write_all(&self.line)?;
        let start = self.length;
        self.length += LENGTH as u64 + u64::from(length);
        Ok(Place { start })
    }

    /// Gives a value back.
    pub(crate) fn get(&mut self, place: Place) -> io::Result<T> {
        self.file.seek(SeekFrom::Start(place.start))?;
        let mut length = [0; LENGTH];
        self.file.get_mut().read_exact(&mut length)?;
        self.line.resize(u32::from_le_bytes(length) as usize, 0);
        self.file.get_mut().read_exact(&mut self.line)?;
        Ok(serde_json::from_slice(&self.line)?)
    }
}
