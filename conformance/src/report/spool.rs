//! Results that wait for the end of the run outside of memory: in a temporary file without a name, gone with the process.

use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

use tempfile::SpooledTempFile;

use crate::result::StepResult;

/// Up to here a spool stays in memory, so that a small run touches no disk.
const IN_MEMORY: usize = 256 << 10;

/// Results kept aside.
pub(super) struct Spool {
    file: BufWriter<SpooledTempFile>,
    length: u64,
    line: Vec<u8>,
}

/// Where a result stands in its spool.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    start: u64,
    length: u32,
}

impl Spool {
    pub(super) fn new() -> Self {
        Self {
            file: BufWriter::new(SpooledTempFile::new(IN_MEMORY)),
            length: 0,
            line: Vec::new(),
        }
    }

    /// Keeps a result. Only before the first `get`.
    pub(super) fn put(&mut self, result: &StepResult) -> io::Result<Place> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, result)?;
        let length = u32::try_from(self.line.len()).map_err(io::Error::other)?;
        self.file.write_all(&self.line)?;
        let start = self.length;
        self.length += u64::from(length);
        Ok(Place { start, length })
    }

    /// Gives a result back.
    pub(super) fn get(&mut self, place: Place) -> io::Result<StepResult> {
        self.file.seek(SeekFrom::Start(place.start))?;
        self.line.resize(place.length as usize, 0);
        self.file.get_mut().read_exact(&mut self.line)?;
        Ok(serde_json::from_slice(&self.line)?)
    }
}
