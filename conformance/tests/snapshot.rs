//! The snapshots as the rest of the runner sees them: tables of comparisons and redactions, laws that hold for any
//! answer, and insta's own reader and writer over our files.

#[path = "snapshot/files.rs"]
mod files;
#[path = "snapshot/laws.rs"]
mod laws;
#[path = "snapshot/tables.rs"]
mod tables;
