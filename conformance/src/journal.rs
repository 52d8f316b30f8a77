//! What a run writes down before it sends anything that changes the target, so that all of it can be taken back: at the
//! end of the run, or by `obp-conform cleanup` after the run was killed.
//!
//! A journal is a file of JSON lines, made for one run, locked while its process lives (the lock goes with the process,
//! however that ends) and removed when nothing is left to take back. A write's line is on the disk before its request
//! goes out. Absent on purpose: tokens, passwords and bodies of requests; whoever takes something back logs in anew.

mod error;
mod file;
mod line;
mod read;
mod state;

pub use error::Error;
pub use file::Journal;
pub use line::{Answer, End, Ended, Find, Header, Learned, Line, Request, Undo, Write};
pub use read::{Found, LONGEST_LINE, find};
pub use state::{Entry, State};

/// The folder of journals, where none is named.
pub const DEFAULT_FOLDER: &str = ".obp-conform";
