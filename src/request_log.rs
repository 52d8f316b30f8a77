//! Where log lines go: gathered in memory and written together, since a system call a line would cost more than many a
//! request.
//!
//! A line appears within a tenth of a second, and all of them before the program ends gently. Absent on purpose: files
//! and rotation, which are for whoever starts the program.

use std::{
    io::{self, Write},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
    time::Duration,
};

use tracing_subscriber::fmt::MakeWriter;

/// How long a line may wait for others.
const PATIENCE: Duration = Duration::from_millis(50);
/// So much is written without waiting.
const ENOUGH: usize = 64 * 1024;
/// More is not gathered while the output takes nothing.
const MOST: usize = 4 * 1024 * 1024;

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    room: Condvar,
}

#[derive(Debug, Default)]
struct State {
    lines: Vec<u8>,
    ended: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while the lock is held leaves whole lines behind.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes lines for the log.
#[derive(Debug, Clone)]
pub struct LogWriter(Arc<Shared>);

/// Writes what was gathered; the rest when it is dropped.
#[derive(Debug)]
pub struct Flusher {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// A writer that gathers lines, and what writes them to `out`.
///
/// # Errors
/// No thread could be started.
pub fn gathered(out: impl Write + Send + 'static) -> io::Result<(LogWriter, Flusher)> {
    let shared = Arc::new(Shared::default());
    let theirs = Arc::clone(&shared);
    let thread = std::thread::Builder::new()
        .name("log".into())
        .spawn(move || flush(&theirs, out))?;
    Ok((
        LogWriter(Arc::clone(&shared)),
        Flusher {
            shared,
            thread: Some(thread),
        },
    ))
}

fn flush(shared: &Shared, mut out: impl Write) {
    let mut lines = Vec::new();
    loop {
        let mut state = shared.lock();
        while state.lines.is_empty() && !state.ended {
            state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        // Others may follow at once.
        let waiting = shared
            .changed
            .wait_timeout_while(state, PATIENCE, |state| state.lines.len() < ENOUGH && !state.ended);
        state = waiting.unwrap_or_else(PoisonError::into_inner).0;
        std::mem::swap(&mut state.lines, &mut lines);
        let ended = state.ended;
        drop(state);
        shared.room.notify_all();
        // A log that nobody takes is no reason to stop serving.
        let _ = out.write_all(&lines).and_then(|()| out.flush());
        lines.clear();
        if ended {
            return;
        }
    }
}

impl LogWriter {
    /// Takes one line, or several.
    pub fn gather(&self, line: &[u8]) {
        // Whoever reads the log slowly slows the server down, as with any write, and does not fill its memory.
        let full = |state: &mut State| state.lines.len() > MOST && !state.ended;
        let mut state = self
            .0
            .room
            .wait_while(self.0.lock(), full)
            .unwrap_or_else(PoisonError::into_inner);
        let before = state.lines.len();
        state.lines.extend_from_slice(line);
        let due = before == 0 || (before < ENOUGH && state.lines.len() >= ENOUGH);
        drop(state);
        if due {
            self.0.changed.notify_one();
        }
    }
}

impl Write for LogWriter {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.gather(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for LogWriter {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Drop for Flusher {
    fn drop(&mut self) {
        self.shared.lock().ended = true;
        self.shared.changed.notify_one();
        if let Some(thread) = self.thread.take() {
            // The thread cannot fail; if it did, there is nothing left to write.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    struct Sent(mpsc::Sender<Vec<u8>>);

    impl Write for Sent {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(bytes.to_vec()).map_err(io::Error::other)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn lines_are_written_soon_and_together() {
        let (sender, written) = mpsc::channel();
        let (mut log, _flusher) = gathered(Sent(sender)).expect("a thread");
        for line in ["one\n", "two\n", "three\n"] {
            log.write_all(line.as_bytes()).expect("memory");
        }
        let mut text = Vec::new();
        while text != b"one\ntwo\nthree\n" {
            text.extend(written.recv_timeout(Duration::from_secs(10)).expect("a line in time"));
        }
    }

    #[test]
    fn nothing_is_lost_at_the_end() {
        let (sender, written) = mpsc::channel();
        let (log, flusher) = gathered(Sent(sender)).expect("a thread");
        for number in 0..1000 {
            writeln!(log.clone(), "{number}").expect("memory");
        }
        drop(flusher);
        let text: Vec<u8> = written.try_iter().flatten().collect();
        assert_eq!(text.iter().filter(|byte| **byte == b'\n').count(), 1000);
    }
}
