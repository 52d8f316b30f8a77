//! Colours of the terminal.

use anstyle::{AnsiColor, Style};

use crate::result::Verdict;

/// Colours, or none.
pub(super) struct Paint {
    colour: bool,
}

impl Paint {
    pub(super) fn new(colour: bool) -> Self {
        Self { colour }
    }

    fn with(&self, style: Style, text: &str) -> String {
        match self.colour && !text.is_empty() {
            true => format!("{style}{text}{style:#}"),
            false => text.to_owned(),
        }
    }

    pub(super) fn verdict(&self, verdict: Verdict, text: &str) -> String {
        self.with(style(verdict), text)
    }

    pub(super) fn heading(&self, verdict: Verdict, text: &str) -> String {
        match verdict {
            Verdict::Passed | Verdict::Skipped => self.strong(text),
            _ => self.with(style(verdict).bold(), text),
        }
    }

    pub(super) fn strong(&self, text: &str) -> String {
        self.with(Style::new().bold(), text)
    }

    pub(super) fn weak(&self, text: &str) -> String {
        self.with(Style::new().dimmed(), text)
    }
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Passed => AnsiColor::Green.on_default(),
        Verdict::Failed => AnsiColor::Red.on_default(),
        Verdict::Pending => AnsiColor::Yellow.on_default(),
        Verdict::Skipped => AnsiColor::Cyan.on_default(),
        Verdict::Broken => AnsiColor::Magenta.on_default(),
        Verdict::Deviates => AnsiColor::Yellow.on_default(),
        Verdict::NotTestable => AnsiColor::Cyan.on_default(),
    }
}
