//! The line that a request has in the log, in the form of tracing-subscriber's own formatters.
//!
//! There is one for every request, and those formatters, made for events of any kind, take longer over it than the whole
//! answer takes. Absent on purpose: colours, and all other events; both are left to them.

use std::{
    cell::RefCell,
    fmt,
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
        match self.form {
            Form::Human => {
                time(&mut writer)?;
                writer.write_str("  INFO")?;
            }
            Form::Json => {
                writer.write_str("{\"timestamp\":\"")?;
                time(&mut writer)?;
                writer.write_str("\",\"level\":\"INFO\"")?;
            }
        }
        let mut fields = Fields {
            form: self.form,
            writer: writer.by_ref(),
            result: Ok(()),
        };
        event.record(&mut fields);
        fields.result?;
        match self.form {
            Form::Human => writer.write_char('\n'),
            Form::Json => writer.write_fmt(format_args!(",\"target\":\"{TARGET}\"}}\n")),
        }
    }
}

/// The time of now to the microsecond; all but the fraction is formatted once a second and thread.
fn time(writer: &mut Writer<'_>) -> fmt::Result {
    thread_local! {
        static CACHE: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
    }
    let now = SystemTime::now();
    let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    CACHE.with_borrow_mut(|(second, text)| {
        if *second != since.as_secs() || text.is_empty() {
            (*second, *text) = (since.as_secs(), clock::date_time(now));
        }
        writer.write_str(text.trim_end_matches('Z'))
    })?;
    write!(writer, ".{:06}Z", since.subsec_micros())
}

struct Fields<'w> {
    form: Form,
    writer: Writer<'w>,
    result: fmt::Result,
}

impl Fields<'_> {
    /// Writes one field; its value by `value`.
    fn field(&mut self, field: &Field, value: impl FnOnce(&mut Writer<'_>, Form) -> fmt::Result) {
        let (before, behind) = match self.form {
            Form::Human => (" ", "="),
            Form::Json => (",\"", "\":"),
        };
        let writer = &mut self.writer;
        let mut write = || {
            writer.write_str(before)?;
            writer.write_str(field.name())?;
            writer.write_str(behind)
        };
        self.result = self.result.and_then(|()| write());
        self.result = self.result.and_then(|()| value(&mut self.writer, self.form));
    }
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, text: &str) {
        self.field(field, |writer, form| {
            // Nearly all texts look the same in both forms.
            if text
                .bytes()
                .all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\')
            {
                writer.write_char('"')?;
                writer.write_str(text)?;
                return writer.write_char('"');
            }
            match form {
                Form::Human => write!(writer, "{text:?}"),
                Form::Json => write!(writer, "{}", serde_json::Value::from(text)),
            }
        });
    }

    fn record_u64(&mut self, field: &Field, number: u64) {
        self.field(field, |writer, _| write!(writer, "{number}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.field(field, |writer, form| match form {
            Form::Human => write!(writer, "{value:?}"),
            Form::Json => write!(writer, "{}", serde_json::Value::from(format!("{value:?}"))),
        });
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
