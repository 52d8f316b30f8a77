//! One page for the browser: whole in itself, without scripts, readable on paper and by screen readers.
//!
//! What is wrong comes first; passed steps are a row each, folded under their operation. Steps wait in a spool and are
//! read one by one while the page is written. Texts are escaped by the template engine and free of control characters.

mod context;
mod timing;

use std::{
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use minijinja::{AutoEscape, Environment, Value, context, value::Serde};

use super::{
    Report,
    json::not_begun,
    output::Destination,
    sink::Sink,
    view::{self, Undone, grid::Grid, text},
};
use crate::{
    result::{Plan, StepResult, Summary, Verdict},
    spool::{Place, Spool},
};
use timing::Timing;

/// So many steps that failed or broke are shown with all that is known of them; the others are rows.
const IN_FULL: usize = 500;

/// The report.
pub struct Html {
    to: Destination,
    run: Option<Run>,
}

impl Html {
    /// A report to this place.
    pub fn new(to: Destination) -> Self {
        Self { to, run: None }
    }
}

struct Run {
    sink: Sink,
    plan: Plan,
    started: String,
    grid: Grid,
    spool: Spool<StepResult>,
    /// By row of the grid.
    steps: Vec<Vec<Entry>>,
    undone: Undone,
    notes: usize,
    timing: Timing,
}

/// A step in the spool.
#[derive(Clone, Copy)]
struct Entry {
    number: u32,
    verdict: Verdict,
    place: Place,
}

impl Report for Html {
    fn begin(&mut self, plan: &Plan) -> io::Result<()> {
        let grid = Grid::new(plan);
        self.run = Some(Run {
            sink: Sink::open(&self.to)?,
            plan: plan.clone(),
            started: humantime::format_rfc3339_seconds(SystemTime::now()).to_string(),
            steps: vec![Vec::new(); grid.len()],
            grid,
            spool: Spool::new(),
            undone: Undone::default(),
            notes: 0,
            timing: Timing::default(),
        });
        Ok(())
    }

    fn step(&mut self, result: &StepResult) -> io::Result<()> {
        let run = self.run.as_mut().ok_or_else(not_begun)?;
        let verdict = result.verdict;
        let (row, number) = run.grid.add(result);
        run.steps.resize_with(run.grid.len(), Vec::new);
        let place = match verdict.shows_exchange() || result.exchange.is_none() {
            true => run.spool.put(result)?,
            false => run.spool.put(&view::without_exchange(result))?,
        };
        run.steps[row].push(Entry { number, verdict, place });
        run.undone.add(result);
        run.notes += view::notes(result).count();
        run.timing.add(result, number);
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let run = self.run.take().ok_or_else(not_begun)?;
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment
            .add_template("page.html", include_str!("page.html"))
            .map_err(io::Error::other)?;
        let page = environment.get_template("page.html").map_err(io::Error::other)?;
        let (context, mut sink) = run.context(summary);
        page.render_captured_to(context, &mut sink).map_err(io::Error::other)?;
        sink.write_all(b"\n")?;
        sink.finish()
    }
}

impl Run {
    fn context(mut self, summary: &Summary) -> (Value, Sink) {
        let shown = self.in_full();
        let counts = view::VERDICTS.map(|verdict| {
            let count = view::of(summary, verdict);
            context! { name => verdict.name(), sign => view::sign(verdict), count }
        });
        let untested: usize = self.grid.rows().map(|(_, row)| row.untested()).sum();
        let outcomes: usize = self.grid.rows().map(|(_, row)| row.outcomes.len()).sum();
        let matrix: Vec<_> = self
            .grid
            .rows()
            .map(|(at, row)| context::row(at, row, &shown))
            .collect();
        let wrong = self.grid.rows().filter_map(|(at, row)| {
            let steps = &self.steps[at];
            let listed = |entry: &&Entry| shown.binary_search(&entry.number).is_ok();
            let steps: Vec<_> = steps.iter().filter(listed).copied().collect();
            (!steps.is_empty()).then(|| (context::row(at, row, &shown), steps))
        });
        let wrong: Vec<_> = wrong.collect();
        let mut steps = std::mem::take(&mut self.steps);
        let all = self.grid.rows().filter(|(_, row)| row.counts.all() > 0);
        let all: Vec<_> = all
            .map(|(at, row)| (context::row(at, row, &shown), std::mem::take(&mut steps[at])))
            .collect();
        let spool = Arc::new(Mutex::new(self.spool));
        let left_behind: Vec<_> = summary
            .left_behind
            .iter()
            .map(|line| text::printable(line).into_owned())
            .collect();
        let facts = context! {
            target => text::line(&self.plan.target, text::LINE),
            base_url => text::line(&self.plan.base_url, text::LINE),
            writes => self.plan.writes,
            exact => self.plan.exact,
            started => self.started,
            version => env!("CARGO_PKG_VERSION"),
            requests => summary.requests,
            time => view::duration(summary.time),
        };
        let context = context! {
            facts,
            last_line => view::last_line(&self.plan, summary),
            interrupted => summary.interrupted,
            conforms => summary.failed + summary.broken == 0 && !summary.interrupted && summary.passed > 0,
            counts => counts.to_vec(),
            failed => summary.failed,
            broken => summary.broken,
            outcomes => context! { all => outcomes, shown => outcomes - untested },
            matrix,
            wrong => groups(wrong, &spool, |entry, result| Value::from(Serde(context::failure(entry.number, result)))),
            not_in_full => (summary.failed + summary.broken).saturating_sub(shown.len()),
            all => groups(all, &spool, move |entry, result| {
                let full = shown.binary_search(&entry.number).is_ok();
                Value::from(Serde(context::step(entry.number, result, full)))
            }),
            reasons => [
                ("known", "Known deviations", &self.undone.known),
                ("not-testable", "Why steps cannot be tested here", &self.undone.not_testable),
                ("skipped", "Why steps were skipped", &self.undone.skipped),
            ].into_iter().filter_map(|(id, title, reasons)| context::reasons(id, title, reasons)).collect::<Vec<_>>(),
            baseline => summary.baseline.iter().map(view::baseline_line).collect::<Vec<_>>(),
            missing => self.plan.suite.missing.iter().map(|step| text::line(step, text::LINE)).collect::<Vec<_>>(),
            presence => view::presence(&self.plan),
            cells => self.grid.cells_line(),
            left_behind,
            notes => self.notes,
            next => view::next_steps(&self.plan, summary, self.undone.skipped.mention_writes()),
            timing => Value::from(Serde(self.timing.tell())),
        };
        (context, self.sink)
    }

    /// The numbers of the steps shown in full, in order.
    fn in_full(&self) -> Vec<u32> {
        let rows = self.grid.rows().flat_map(|(at, _)| &self.steps[at]);
        let wrong = rows
            .filter(|entry| entry.verdict.shows_exchange())
            .map(|entry| entry.number);
        let mut shown: Vec<_> = wrong.take(IN_FULL).collect();
        shown.sort_unstable();
        shown
    }
}

/// Operations with their steps, which are read from the spool when the template comes to them.
fn groups(
    groups: Vec<(Value, Vec<Entry>)>,
    spool: &Arc<Mutex<Spool<StepResult>>>,
    show: impl Fn(Entry, &StepResult) -> Value + Send + Sync + 'static,
) -> Vec<Value> {
    let show = Arc::new(show);
    let group = |(row, steps): (Value, Vec<Entry>)| {
        let (spool, show, steps) = (Arc::clone(spool), Arc::clone(&show), Arc::new(steps));
        let steps = Value::make_iterable(move || {
            let (spool, show, steps) = (Arc::clone(&spool), Arc::clone(&show), Arc::clone(&steps));
            (0..steps.len()).map(move |index| {
                let entry = steps[index];
                let result = spool.lock().unwrap_or_else(PoisonError::into_inner).get(entry.place);
                match result {
                    Ok(result) => show(entry, &result),
                    Err(error) => {
                        let kind = minijinja::ErrorKind::InvalidOperation;
                        Value::from(minijinja::Error::new(kind, "a step cannot be read back").with_source(error))
                    }
                }
            })
        });
        context! { row, steps }
    };
    groups.into_iter().map(group).collect()
}
