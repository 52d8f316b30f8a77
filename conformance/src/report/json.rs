//! One JSON document: `{"plan": …, "steps": […], "cells": […], "summary": …}`, written while the run goes on.
//!
//! Steps stand in the order in which they finished. Request and answer of passed steps are left out unless asked for:
//! they are most of what a run sends and nobody reads them.

use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Serializer, Value, ser::Formatter};

use super::{
    Report,
    output::Destination,
    sink::Sink,
    view::{grid::Grid, without_exchange},
};
use crate::result::{Cell, Plan, StepResult, Summary};

/// The shape of the whole document.
#[derive(JsonSchema)]
#[schemars(title = "Report of obp-conform", rename_all = "kebab-case")]
#[expect(
    dead_code,
    reason = "only its schema is used: the document is written piece by piece"
)]
struct Document {
    /// What the run was asked to do.
    plan: Plan,
    /// Each step, in the order in which they finished.
    steps: Vec<StepResult>,
    /// What became of each documented outcome of the operations called.
    cells: Vec<Cell>,
    /// Numbers of the whole run.
    summary: Summary,
}

/// The JSON Schema (2020-12) of the document.
pub fn schema() -> Value {
    schemars::schema_for!(Document).to_value()
}

/// The report.
pub struct Json {
    to: Destination,
    exchanges: bool,
    sink: Option<Sink>,
    first: bool,
    grid: Grid,
}

impl Json {
    /// A report to this place, with or without the exchanges of passed steps.
    pub fn new(to: Destination, exchanges: bool) -> Self {
        Self {
            to,
            exchanges,
            sink: None,
            first: true,
            grid: Grid::default(),
        }
    }

    fn sink(&mut self) -> io::Result<&mut Sink> {
        self.sink.as_mut().ok_or_else(not_begun)
    }
}

/// The error of a report that is told of steps before its `begin` or after its `end`.
pub(super) fn not_begun() -> io::Error {
    io::Error::other("a step was reported outside of a run")
}

impl Report for Json {
    fn begin(&mut self, plan: &Plan) -> io::Result<()> {
        let mut sink = Sink::open(&self.to)?;
        sink.write_all(b"{\"plan\":")?;
        write(&mut sink, plan)?;
        sink.write_all(b",\n\"steps\":[")?;
        self.sink = Some(sink);
        self.first = true;
        self.grid = Grid::new(plan);
        Ok(())
    }

    fn step(&mut self, result: &StepResult) -> io::Result<()> {
        let between: &[u8] = if std::mem::take(&mut self.first) { b"\n" } else { b",\n" };
        let whole = self.exchanges || result.verdict.shows_exchange() || result.exchange.is_none();
        self.grid.add(result);
        let sink = self.sink()?;
        sink.write_all(between)?;
        match whole {
            true => write(sink, result),
            false => write(sink, &without_exchange(result)),
        }
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let mut sink = self.sink.take().ok_or_else(not_begun)?;
        sink.write_all(b"\n],\n\"cells\":[")?;
        for (index, cell) in self.grid.cells().enumerate() {
            sink.write_all(if index == 0 { b"\n" } else { b",\n" })?;
            write(&mut sink, &cell)?;
        }
        sink.write_all(b"\n],\n\"summary\":")?;
        write(&mut sink, summary)?;
        sink.write_all(b"}\n")?;
        sink.finish()
    }
}

fn write(sink: &mut Sink, value: &impl Serialize) -> io::Result<()> {
    Ok(value.serialize(&mut Serializer::with_formatter(sink, Harmless))?)
}

/// Compact JSON that also escapes the control characters which JSON allows as they are, but a terminal obeys.
struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(|letter: char| letter.is_control()) {
            let (before, from) = rest.split_at(at);
            writer.write_all(before.as_bytes())?;
            let mut letters = from.chars();
            let control = letters.next().map_or(0, u32::from);
            write!(writer, "\\u{control:04x}")?;
            rest = letters.as_str();
        }
        writer.write_all(rest.as_bytes())
    }
}
