//! The line that a request has in the log, in the form of tracing-subscriber's own formatters.
//!
//! There is one for every request, and those formatters, made for events of any kind, take longer over it than the whole
//! answer takes. Absent on purpose: colours, and all other events; both are left to them.

use std::{
    cell::RefCell,
    fmt::{self, Write as _},
    time::{Duration, SystemTime},
};

use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{
        FmtContext,
        format::{FormatEvent, FormatFields, Writer},
    },
    registry::LookupSpan,
};

use crate::clock;

/// The target of the events that are such lines.
pub const TARGET: &str = "obp_mock::request";

/// What the lines look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people: `name=value`.
    Human,
    /// For programs: a JSON object.
    Json,
}

/// Writes the lines of requests itself and leaves other events to `others`.
#[derive(Debug)]
pub struct RequestLine<F> {
    /// What the lines look like; `others` has to look alike.
    pub form: Form,
    /// Writes everything else.
    pub others: F,
}

impl<S, N, F> FormatEvent<S, N> for RequestLine<F>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
    F: FormatEvent<S, N>,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, mut writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let about = event.metadata();
        if about.target() != TARGET || *about.level() != Level::INFO || writer.has_ansi_escapes() {
            return self.others.format_event(context, writer, event);
        }
        thread_local! {
            static LINE: RefCell<String> = const { RefCell::new(String::new()) };
        }
        LINE.with_borrow_mut(|line| {
            line.clear();
            let mut line = Line { form: self.form, line };
            line.write(event);
            writer.write_str(line.line)
        })
    }
}

/// A line under way. Writing to memory cannot fail.
struct Line<'l> {
    form: Form,
    line: &'l mut String,
}

impl Line<'_> {
    fn write(&mut self, event: &Event<'_>) {
        match self.form {
            Form::Human => {
                self.time();
                self.line.push_str("  INFO");
                event.record(self);
            }
            Form::Json => {
                self.line.push_str("{\"timestamp\":\"");
                self.time();
                self.line.push_str("\",\"level\":\"INFO\"");
                event.record(self);
                self.line.push_str(",\"target\":\"");
                self.line.push_str(TARGET);
                self.line.push_str("\"}");
            }
        }
        self.line.push('\n');
    }

    /// The time of now to the microsecond; all but the fraction is formatted once a second and thread.
    fn time(&mut self) {
        thread_local! {
            static CACHE: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
        }
        let now = SystemTime::now();
        let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        CACHE.with_borrow_mut(|(second, text)| {
            if *second != since.as_secs() || text.is_empty() {
                (*second, *text) = (since.as_secs(), clock::date_time(now));
            }
            self.line.push_str(text.trim_end_matches('Z'));
        });
        self.line.push('.');
        self.digits(u64::from(since.subsec_micros()), 6);
        self.line.push('Z');
    }

    /// A number with at least so many digits.
    fn digits(&mut self, mut number: u64, least: usize) {
        // The largest number has twenty.
        let mut digits = [b'0'; 20];
        let mut start = digits.len();
        while number > 0 || digits.len() - start < least {
            start -= 1;
            digits[start] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.line.extend(digits[start..].iter().map(|digit| char::from(*digit)));
    }

    fn name(&mut self, field: &Field) {
        let (before, behind) = match self.form {
            Form::Human => (" ", "="),
            Form::Json => (",\"", "\":"),
        };
        self.line.push_str(before);
        self.line.push_str(field.name());
        self.line.push_str(behind);
    }
}

impl Visit for Line<'_> {
    fn record_str(&mut self, field: &Field, text: &str) {
        self.name(field);
        // Nearly all texts look the same in both forms. Without an early end, so that the compiler can look at many
        // bytes at a time.
        let odd = |byte: u8| !matches!(byte, b' '..=b'~') || byte == b'"' || byte == b'\\';
        if !text.bytes().fold(false, |found, byte| found | odd(byte)) {
            self.line.push('"');
            self.line.push_str(text);
            self.line.push('"');
            return;
        }
        let _ = match self.form {
            Form::Human => write!(self.line, "{text:?}"),
            Form::Json => write!(self.line, "{}", serde_json::Value::from(text)),
        };
    }

    fn record_u64(&mut self, field: &Field, number: u64) {
        self.name(field);
        self.digits(number, 1);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.name(field);
        let _ = match self.form {
            Form::Human => write!(self.line, "{value:?}"),
            Form::Json => write!(self.line, "{}", serde_json::Value::from(format!("{value:?}"))),
        };
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        sync::{Arc, Mutex},
    };

    use tracing_subscriber::fmt::MakeWriter;

    use super::*;

    #[derive(Clone, Default)]
    struct Text(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Text {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("no panic").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl<'a> MakeWriter<'a> for Text {
        type Writer = Self;

        fn make_writer(&'a self) -> Self {
            self.clone()
        }
    }

    impl Text {
        /// What was written, without the times.
        fn lines(&self) -> Vec<String> {
            let text = String::from_utf8(self.0.lock().expect("no panic").clone()).expect("UTF-8");
            let line = |line: &str| {
                let from = line.find("20").expect("a year");
                let time = &line[from..from + 27];
                let pattern: String = time.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
                line.replace(time, &pattern)
            };
            text.lines().map(line).collect()
        }
    }

    fn events() {
        for path in ["/obp/v5.1.0/banks", "/a\"\\\u{1b}[31m\u{e9}\u{7f}\u{200b}'", ""] {
            for operation in [Some("OBPv4.0.0-getBanks"), None] {
                tracing::info!(target: TARGET, status = 200_u16, path, operation, cause = ?path, us = u64::MAX);
            }
        }
        tracing::warn!(target: TARGET, path = "/", "other levels");
        tracing::info!(path = "/", "other events");
    }

    #[test]
    fn lines_are_those_of_the_library() {
        let (own, theirs) = (Text::default(), Text::default());
        let builder = |text: &Text| tracing_subscriber::fmt().with_writer(text.clone()).with_ansi(false);
        let form = |form| move |others| RequestLine { form, others };
        let human = builder(&own).with_target(false).map_event_format(form(Form::Human));
        tracing::subscriber::with_default(human.finish(), events);
        tracing::subscriber::with_default(builder(&theirs).with_target(false).finish(), events);
        let json = builder(&own)
            .json()
            .flatten_event(true)
            .map_event_format(|others| RequestLine {
                form: Form::Json,
                others,
            });
        tracing::subscriber::with_default(json.finish(), events);
        tracing::subscriber::with_default(builder(&theirs).json().flatten_event(true).finish(), events);
        assert_eq!(own.lines(), theirs.lines());
        assert_eq!(own.lines().len(), 16);
    }
}
