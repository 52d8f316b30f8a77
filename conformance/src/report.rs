//! Tells people and machines what a run found: terminal, JUnit, HTML, JSON, annotations for GitHub.
//!
//! Reports are fed in the order in which steps finish and do not hold them: what a report cannot write at once waits in
//! an unlinked temporary file, in memory there are some 20 bytes a step. A report file appears under its name only when
//! it is whole. Everything that a server or a fixture said is shown without its control characters.
//!
//! Absent on purpose: masking of secrets (what arrives here is masked), exit codes, and any judgement of answers.

pub mod github;
pub mod html;
pub mod json;
pub mod junit;
mod output;
mod sink;
pub mod terminal;
mod view;

use std::{
    io::{self, Write as _},
    path::PathBuf,
};

pub use output::{Destination, Error, Kind, Output, unclashing};

pub use view::presence;

use self::sink::Sink;
use crate::result::{Plan, StepResult, Summary};

/// Writes a document that is whole already to where a report goes.
///
/// # Errors
/// It cannot be written; a file that was there before is still there then.
pub fn write(to: &Destination, text: &str) -> io::Result<()> {
    let mut sink = Sink::open(to)?;
    sink.write_all(text.as_bytes())?;
    sink.finish()
}

/// Something that tells of a run while it goes on or when it is over.
///
/// Called as `begin`, any number of `step`, `end`; a report that never sees its `end` leaves no file.
pub trait Report: Send {
    /// The run starts.
    ///
    /// # Errors
    /// The report cannot be written.
    fn begin(&mut self, plan: &Plan) -> io::Result<()>;

    /// A step is done.
    ///
    /// # Errors
    /// The report cannot be written.
    fn step(&mut self, result: &StepResult) -> io::Result<()>;

    /// The run is over.
    ///
    /// # Errors
    /// The report cannot be written.
    fn end(&mut self, summary: &Summary) -> io::Result<()>;
}

/// How file reports are written.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Keep request and answer of passed steps too, where the report can hold them (JSON).
    pub exchanges: bool,
    /// A file to which the GitHub report appends a page in Markdown: `GITHUB_STEP_SUMMARY`.
    pub github_summary: Option<PathBuf>,
}

/// Several reports fed as one.
///
/// One that fails while the run goes on is dropped, so that the others still get the whole run; `end` tells the first
/// such error.
#[derive(Default)]
pub struct Reports {
    reports: Vec<Box<dyn Report>>,
    error: Option<io::Error>,
}

impl Reports {
    /// The reports asked for with `--report`. Nothing is opened before `begin`.
    pub fn new(outputs: &[Output], options: &Options) -> Self {
        let reports = outputs.iter().map(|output| output.report(options)).collect();
        Self { reports, error: None }
    }

    /// One more report, after those there are.
    pub fn add(&mut self, report: Box<dyn Report>) {
        self.reports.push(report);
    }

    fn each(&mut self, mut tell: impl FnMut(&mut dyn Report) -> io::Result<()>) {
        let error = &mut self.error;
        self.reports.retain_mut(|report| match tell(report.as_mut()) {
            Ok(()) => true,
            Err(failure) => {
                error.get_or_insert(failure);
                false
            }
        });
    }
}

impl Report for Reports {
    /// Stops at the first error, so that a path that cannot be written is told before anything is sent.
    fn begin(&mut self, plan: &Plan) -> io::Result<()> {
        self.reports.iter_mut().try_for_each(|report| report.begin(plan))
    }

    fn step(&mut self, result: &StepResult) -> io::Result<()> {
        self.each(|report| report.step(result));
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        self.each(|report| report.end(summary));
        self.error.take().map_or(Ok(()), Err)
    }
}
