//! One page for the browser.

use std::io;

use super::{Report, output::Destination};
use crate::result::{Plan, StepResult, Summary};

/// The report.
pub struct Html {
    to: Destination,
}

impl Html {
    /// A report to this place.
    pub fn new(to: Destination) -> Self {
        Self { to }
    }
}

impl Report for Html {
    fn begin(&mut self, _: &Plan) -> io::Result<()> {
        super::sink::Sink::open(&self.to).map(drop)
    }

    fn step(&mut self, _: &StepResult) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}
