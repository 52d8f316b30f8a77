//! What is seen while a run goes on.

use std::{
    io,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::result::Verdict;

/// Between two lines of progress.
const PAUSE: Duration = Duration::from_secs(10);

/// What is shown on standard error while a run goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Progress {
    /// Nothing.
    #[default]
    None,
    /// A line every ten seconds, for logs.
    Lines,
    /// A bar; only where standard error is a terminal.
    Bar,
}

/// The progress of one run.
pub(super) struct Live {
    bar: Option<ProgressBar>,
    lines: bool,
    last: Instant,
    all: usize,
    done: usize,
    wrong: usize,
}

impl Live {
    pub(super) fn new(progress: Progress, all: usize) -> Self {
        let bar = (progress == Progress::Bar).then(|| {
            let bar = ProgressBar::with_draw_target(Some(all as u64), ProgressDrawTarget::stderr_with_hz(10));
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} · {elapsed} · {eta} left{msg}");
            bar.set_style(style.expect("a template known to be right"));
            bar
        });
        Self {
            bar,
            lines: progress == Progress::Lines,
            last: Instant::now(),
            all,
            done: 0,
            wrong: 0,
        }
    }

    /// Counts a step.
    pub(super) fn step(&mut self, verdict: Verdict) {
        self.done += 1;
        let wrong = matches!(verdict, Verdict::Failed | Verdict::Broken);
        self.wrong += usize::from(wrong);
        if let Some(bar) = &self.bar {
            if wrong {
                bar.set_message(format!(" · {} wrong", self.wrong));
            }
            bar.inc(1);
        }
        if self.lines && self.last.elapsed() >= PAUSE {
            self.last = Instant::now();
            // A log that cannot be written to is no reason to stop.
            let line = format!("{} of {} steps done, {} wrong\n", self.done, self.all, self.wrong);
            let _ = io::Write::write_all(&mut io::stderr(), line.as_bytes());
        }
    }

    /// Writes something without the bar in its way.
    pub(super) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.end();
    }
}
