//! The line that each request has in the log, in the form of tracing-subscriber's own formatters.
//!
//! Those are made for events of any kind and take about as long over a line as the server over the whole answer. Where
//! the program has told where lines go ([`install`]), they are written past them; else they are events like all others.
//! Absent on purpose: colours, and filters that look at values; with them nothing is installed.

use std::{
    cell::RefCell,
    fmt::Write as _,
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use tracing::Level;

use crate::{clock, request_log::LogWriter};

/// The target of the events that are such lines.
const TARGET: &str = "obp_mock::request";

static LOG: OnceLock<(Form, LogWriter)> = OnceLock::new();

/// What the lines look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people: `name=value`.
    Human,
    /// For programs: a JSON object.
    Json,
}

/// What is told of a request. Nothing of it is a secret: the path is without the query.
#[derive(Debug)]
pub struct Told<'r> {
    /// HTTP status.
    pub status: u16,
    /// HTTP method.
    pub method: &'r str,
    /// Path as sent.
    pub path: &'r str,
    /// The operation that answered.
    pub operation: Option<&'static str>,
    /// Why it was this answer.
    pub why: &'static str,
    /// How long it took, in microseconds.
    pub us: u64,
}

/// Lets the lines of requests go to `writer` directly, in a form that is the same as that of the other events there.
/// The first call counts.
pub fn install(form: Form, writer: LogWriter) {
    // A second call is no reason to fail: lines go where the first one said.
    let _ = LOG.set((form, writer));
}

/// Writes the line of a request, if the log's filter lets it through.
pub fn write(told: &Told<'_>) {
    match LOG.get() {
        Some((form, writer)) if tracing::enabled!(target: TARGET, Level::INFO) => {
            thread_local! {
                static LINE: RefCell<String> = const { RefCell::new(String::new()) };
            }
            LINE.with_borrow_mut(|line| {
                line.clear();
                format(told, *form, line);
                writer.gather(line.as_bytes());
            });
        }
        Some(_) => {}
        None => event(told),
    }
}

fn event(told: &Told<'_>) {
    let Told {
        status,
        method,
        path,
        operation,
        why,
        us,
    } = told;
    tracing::info!(target: TARGET, status, method, path, operation, why, us);
}

fn format(told: &Told<'_>, form: Form, line: &mut String) {
    match form {
        Form::Human => {
            time(line);
            line.push_str("  INFO status=");
            digits(line, u64::from(told.status), 1);
            line.push_str(" method=");
            quoted(line, told.method, form);
            line.push_str(" path=");
            quoted(line, told.path, form);
            if let Some(operation) = told.operation {
                line.push_str(" operation=");
                quoted(line, operation, form);
            }
            line.push_str(" why=");
            quoted(line, told.why, form);
            line.push_str(" us=");
            digits(line, told.us, 1);
            line.push('\n');
        }
        Form::Json => {
            line.push_str("{\"timestamp\":\"");
            time(line);
            line.push_str("\",\"level\":\"INFO\",\"status\":");
            digits(line, u64::from(told.status), 1);
            line.push_str(",\"method\":");
            quoted(line, told.method, form);
            line.push_str(",\"path\":");
            quoted(line, told.path, form);
            if let Some(operation) = told.operation {
                line.push_str(",\"operation\":");
                quoted(line, operation, form);
            }
            line.push_str(",\"why\":");
            quoted(line, told.why, form);
            line.push_str(",\"us\":");
            digits(line, told.us, 1);
            line.push_str(",\"target\":\"");
            line.push_str(TARGET);
            line.push_str("\"}\n");
        }
    }
}

/// The time of now to the microsecond; all but the fraction is formatted once a second and thread.
fn time(line: &mut String) {
    thread_local! {
        static CACHE: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
    }
    let now = SystemTime::now();
    let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    CACHE.with_borrow_mut(|(second, text)| {
        if *second != since.as_secs() || text.is_empty() {
            (*second, *text) = (since.as_secs(), clock::date_time(now).replace('Z', "."));
        }
        line.push_str(text);
    });
    digits(line, u64::from(since.subsec_micros()), 6);
    line.push('Z');
}

/// A number with at least so many digits.
fn digits(line: &mut String, mut number: u64, least: usize) {
    // The largest number has twenty.
    let mut digits = [b'0'; 20];
    let mut start = digits.len();
    while number > 0 || digits.len() - start < least {
        start -= 1;
        digits[start] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    // Digits are text in any case; the compiler cannot know.
    line.push_str(str::from_utf8(&digits[start..]).unwrap_or_default());
}

fn quoted(line: &mut String, text: &str, form: Form) {
    // Nearly all texts look the same in both forms. Without an early end, so that the compiler can look at many bytes
    // at a time.
    let odd = |byte: u8| !matches!(byte, b' '..=b'~') || byte == b'"' || byte == b'\\';
    if !text.bytes().fold(false, |found, byte| found | odd(byte)) {
        line.push('"');
        line.push_str(text);
        line.push('"');
        return;
    }
    // Writing to memory cannot fail.
    let _ = match form {
        Form::Human => write!(line, "{text:?}"),
        Form::Json => write!(line, "{}", serde_json::Value::from(text)),
    };
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

    /// The lines of a log with `9` for each digit of their times.
    fn lines(text: &str) -> Vec<String> {
        let line = |line: &str| {
            let from = line.find("20").expect("a year");
            let time = &line[from..from + "2026-11-22T11:51:55.123456Z".len()];
            let pattern: String = time
                .chars()
                .map(|char| if char.is_ascii_digit() { '9' } else { char })
                .collect();
            line.replace(time, &pattern)
        };
        text.lines().map(line).collect()
    }

    #[test]
    fn lines_are_those_of_the_library() {
        let mut all = Vec::new();
        for path in ["/obp/v5.1.0/banks", "/a\"\\\u{1b}[31m\u{e9}\u{7f}\u{200b}'", ""] {
            for (operation, us) in [(Some("OBPv4.0.0-getBanks"), 0), (None, u64::MAX)] {
                all.push(Told {
                    status: 200,
                    method: "GET",
                    path,
                    operation,
                    why: "default",
                    us,
                });
            }
        }
        for form in [Form::Human, Form::Json] {
            let theirs = Text::default();
            let events = || all.iter().for_each(event);
            let builder = tracing_subscriber::fmt().with_writer(theirs.clone()).with_ansi(false);
            match form {
                Form::Human => tracing::subscriber::with_default(builder.with_target(false).finish(), events),
                Form::Json => {
                    tracing::subscriber::with_default(builder.json().flatten_event(true).finish(), events);
                }
            }
            let theirs = String::from_utf8(theirs.0.lock().expect("no panic").clone()).expect("UTF-8");
            let mut own = String::new();
            all.iter().for_each(|told| format(told, form, &mut own));
            assert_eq!(lines(&own), lines(&theirs));
            assert_eq!(own.lines().count(), all.len());
        }
    }
}
