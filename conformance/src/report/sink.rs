//! Where the bytes of a report go: standard output, or a file that appears when it is whole.

use std::{
    fs,
    io::{self, BufWriter, Stdout, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use super::output::Destination;

/// A writer for a whole report.
pub(super) enum Sink {
    Stdout(Quiet<BufWriter<Stdout>>),
    /// What is there and is no plain file (a device, a named pipe) is written to, not replaced.
    Device(Quiet<BufWriter<fs::File>>),
    File {
        writer: BufWriter<NamedTempFile>,
        path: PathBuf,
    },
}

impl Sink {
    /// Opens a neighbour of the file to be, so that what cannot be written is known before the run.
    pub(super) fn open(to: &Destination) -> io::Result<Self> {
        match to {
            Destination::Stdout => Ok(Self::Stdout(Quiet::new(BufWriter::new(io::stdout())))),
            Destination::File(path) => Self::open_path(path).map_err(|error| named(path, error)),
        }
    }

    fn open_path(path: &Path) -> io::Result<Self> {
        if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
            let file = fs::OpenOptions::new().write(true).open(path)?;
            return Ok(Self::Device(Quiet::new(BufWriter::new(file))));
        }
        // A link stays one: the file that it names is replaced.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let writer = BufWriter::new(neighbour(&path)?);
        Ok(Self::File { writer, path })
    }

    /// Writes what is left and gives the file its name.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Stdout(mut writer) => writer.flush(),
            Self::Device(mut writer) => writer.flush(),
            Self::File { writer, path } => {
                let file = writer.into_inner().map_err(|error| named(&path, error.into_error()))?;
                file.persist(&path).map(drop).map_err(|error| named(&path, error.error))
            }
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(writer) => writer.write(bytes),
            Self::Device(writer) => writer.write(bytes),
            Self::File { writer, path } => writer.write(bytes).map_err(|error| named(path, error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(writer) => writer.flush(),
            Self::Device(writer) => writer.flush(),
            Self::File { writer, path } => writer.flush().map_err(|error| named(path, error)),
        }
    }
}

fn neighbour(path: &Path) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let prefix = format!(".{name}.");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    // A report is read by others: the usual mode of a file instead of the private one of temporary files.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// The error with the file it is about.
pub(super) fn named(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("the report {}: {error}", path.display()))
}

/// A writer whose reader may go away (`obp-conform run | head`): from then on, what is written is dropped. The run itself
/// goes on, since its exit code still counts.
pub(super) struct Quiet<W> {
    inner: W,
    gone: bool,
}

impl<W: Write> Quiet<W> {
    pub(super) fn new(inner: W) -> Self {
        Self { inner, gone: false }
    }

    fn unless_gone<T>(&mut self, instead: T, act: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.gone {
            return Ok(instead);
        }
        match act(&mut self.inner) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.gone = true;
                Ok(instead)
            }
            other => other,
        }
    }
}

impl<W: Write> Write for Quiet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_gone(bytes.len(), |inner| inner.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_gone((), Write::flush)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_appears_when_it_is_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("new/report.txt");
        let to = Destination::File(path.clone());
        let mut sink = Sink::open(&to).expect("opened");
        sink.write_all(b"half").expect("written");
        assert!(!path.exists());
        drop(sink);
        let left = fs::read_dir(folder.path().join("new")).expect("the folder").count();
        assert_eq!(left, 0, "a report that is given up leaves nothing");

        let mut sink = Sink::open(&to).expect("opened");
        sink.write_all(b"whole").expect("written");
        sink.finish().expect("finished");
        assert_eq!(fs::read_to_string(&path).expect("the report"), "whole");
    }

    #[cfg(unix)]
    #[test]
    fn devices_are_written_to_and_links_stay() {
        let null = Path::new("/dev/null");
        let mut sink = Sink::open(&Destination::File(null.to_owned())).expect("opened");
        sink.write_all(b"text").expect("written");
        sink.finish().expect("finished");
        assert!(!fs::metadata(null).expect("still there").is_file());

        let folder = tempfile::tempdir().expect("a folder");
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "old").expect("written");
        std::os::unix::fs::symlink(&file, &link).expect("linked");
        let mut sink = Sink::open(&Destination::File(link.clone())).expect("opened");
        sink.write_all(b"new").expect("written");
        sink.finish().expect("finished");
        assert_eq!(fs::read_to_string(&file).expect("the file"), "new");
        assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    }

    #[test]
    fn an_error_names_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("file");
        fs::write(&file, "").expect("written");
        let error = Sink::open(&Destination::File(file.join("report")))
            .err()
            .expect("no folder");
        assert!(error.to_string().contains("file/report: "), "{error}");
    }

    #[test]
    fn a_reader_gone_is_no_error() {
        struct Gone;
        impl Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
        }
        let mut writer = Quiet::new(Gone);
        writer.write_all(b"text").expect("dropped");
        writer.flush().expect("dropped");
    }
}
