//! The socket as hyper sees it: every request head is read, bounded, timed and checked before hyper gets a byte of it.
//!
//! hyper is handed exactly one head, then exactly that request's body, then the next head; so it never reads ahead into
//! a head that was not checked. A head that must be refused is replaced by a harmless one, and [`Mailbox`] tells the
//! service to answer the [`Refusal`]; so refusals keep their place among pipelined requests and hyper writes them.
//!
//! Absent on purpose: TLS, and HTTP/2 (an HTTP/2 preface is refused as an unknown version).

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::case::HeaderCase;
use super::deadline::Deadline;
use super::framing::Framing;
use super::head::HeadScan;
use super::limits::Limits;
use super::refusal::Refusal;

/// Handed to hyper in the place of a refused head.
const STAND_IN: &[u8] = b"GET / HTTP/1.1\r\nHost: refused\r\nConnection: close\r\n\r\n";

/// What the socket side knows of the head that hyper parses next.
#[derive(Debug)]
pub(super) enum Note {
    Accepted(HeaderCase),
    Refused(Refusal),
}

/// From the socket side to the service of the same connection.
///
/// One place is enough: hyper calls the service at once with each head that it has parsed, and asks for the next head
/// only after that.
#[derive(Debug, Default)]
pub(super) struct Mailbox {
    note: Mutex<Option<Note>>,
    lost: AtomicBool,
}

impl Mailbox {
    fn put(&self, note: Note) {
        *self.note.lock().unwrap_or_else(PoisonError::into_inner) = Some(note);
    }

    /// The note for the request that hyper has just parsed.
    pub(super) fn take(&self) -> Option<Note> {
        self.note.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Whether the connection has to end with the request under way, because the end of its body is not known.
    pub(super) fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }
}

#[derive(Debug)]
enum Phase {
    /// Reading a head, or waiting for one.
    Head(HeadScan),
    /// Handing over a checked head, so many bytes left; then the body.
    Handing(usize, Framing),
    /// Handing over a body.
    Body(Framing),
    /// Handing over the stand-in, so much of it left; then nothing more.
    Refused(&'static [u8]),
}

/// What the read deadline is set for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    None,
    Idle,
    Head,
    Body,
    Linger,
}

/// A socket between the client and hyper.
pub(super) struct HeadIo {
    stream: TcpStream,
    limits: Arc<Limits>,
    mailbox: Arc<Mailbox>,
    phase: Phase,
    /// Bytes read and not yet handed over are `buffer[start..end]`.
    buffer: Box<[u8]>,
    start: usize,
    end: usize,
    wait: Wait,
    read_deadline: Deadline,
    write_deadline: Deadline,
}

/// Outcome of waiting for bytes.
enum Filled {
    Some,
    End,
    Late(Wait),
}

impl HeadIo {
    pub(super) fn new(stream: TcpStream, limits: Arc<Limits>, mailbox: Arc<Mailbox>) -> Self {
        // One byte more than a head may have, so that a full buffer always means an answer.
        let size = limits.max_header_bytes.max(8 * 1024) + 1;
        Self {
            stream,
            limits,
            mailbox,
            phase: Phase::Head(HeadScan::default()),
            buffer: vec![0; size].into_boxed_slice(),
            start: 0,
            end: 0,
            wait: Wait::None,
            read_deadline: Deadline::default(),
            write_deadline: Deadline::default(),
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        self.mailbox.put(Note::Refused(refusal));
        self.phase = Phase::Refused(STAND_IN);
    }

    /// Moves buffered bytes to hyper; returns how many.
    fn hand_over(&mut self, most: usize, out: &mut ReadBufCursor<'_>) -> usize {
        let count = most.min(self.end - self.start).min(out.remaining());
        out.put_slice(&self.buffer[self.start..self.start + count]);
        self.start += count;
        count
    }

    /// Looks at the buffered bytes as a head. Changes the phase if that gives a result.
    fn scan(&mut self) {
        let Phase::Head(scan) = &mut self.phase else { return };
        // Empty lines before a request line are skipped, as RFC 9112, 2.2 asks.
        while matches!(self.buffer[self.start..self.end].first(), Some(b'\r' | b'\n')) {
            self.start += 1;
        }
        let bytes = &self.buffer[self.start..self.end];
        match scan.advance(bytes, &self.limits) {
            Ok(None) => {}
            Ok(Some(head)) => {
                self.mailbox.put(Note::Accepted(HeaderCase::new(&bytes[..head.len])));
                self.phase = Phase::Handing(head.len, head.framing);
                self.wait = Wait::None;
            }
            Err(refusal) => self.refuse(refusal),
        }
    }

    /// Reads from the socket behind the buffered bytes, at most until the deadline of the phase.
    fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Filled>> {
        if self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        let mut space = ReadBuf::new(&mut self.buffer[self.end..]);
        if Pin::new(&mut self.stream).poll_read(cx, &mut space)?.is_ready() {
            let count = space.filled().len();
            self.end += count;
            return Poll::Ready(Ok(if count == 0 { Filled::End } else { Filled::Some }));
        }
        let (wait, time) = match self.phase {
            Phase::Head(_) if self.end == 0 => (Wait::Idle, self.limits.idle_timeout),
            Phase::Head(_) => (Wait::Head, self.limits.header_timeout),
            _ => (Wait::Body, self.limits.body_timeout),
        };
        if std::mem::replace(&mut self.wait, wait) != wait {
            self.read_deadline.set(time);
        }
        ready!(self.read_deadline.poll(cx));
        Poll::Ready(Ok(Filled::Late(wait)))
    }

    /// Ends a connection whose client never takes its bytes.
    fn watch_write<T>(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.write_deadline.clear();
            if self.wait == Wait::Idle {
                self.wait = Wait::None;
            }
            return written;
        }
        self.write_deadline.set_if_none(self.limits.write_timeout);
        ready!(self.write_deadline.poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl Read for HeadIo {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, mut out: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        loop {
            if matches!(this.phase, Phase::Head(_)) && this.start < this.end {
                this.scan();
            }
            match &mut this.phase {
                Phase::Head(_) => {}
                &mut Phase::Handing(left, _) => {
                    let left = left - this.hand_over(left, &mut out);
                    this.phase = match std::mem::replace(&mut this.phase, Phase::Head(HeadScan::default())) {
                        Phase::Handing(_, framing) if left > 0 => Phase::Handing(left, framing),
                        Phase::Handing(_, framing) if !framing.is_done() => Phase::Body(framing),
                        _ => Phase::Head(HeadScan::default()),
                    };
                    return Poll::Ready(Ok(()));
                }
                Phase::Body(framing) if this.start < this.end => {
                    let reach = this.end.min(this.start + out.remaining());
                    let count = framing.advance(&this.buffer[this.start..reach]);
                    if framing.is_done() {
                        this.phase = Phase::Head(HeadScan::default());
                        this.wait = Wait::None;
                    } else if *framing == Framing::Lost {
                        this.mailbox.lost.store(true, Ordering::Relaxed);
                    }
                    this.hand_over(count, &mut out);
                    return Poll::Ready(Ok(()));
                }
                Phase::Body(_) => {}
                Phase::Refused(rest) => {
                    let (now, later) = rest.split_at(rest.len().min(out.remaining()));
                    out.put_slice(now);
                    *rest = later;
                    return Poll::Ready(Ok(()));
                }
            }
            match ready!(this.poll_fill(cx))? {
                Filled::Some => {}
                // For hyper no byte is the end of the stream.
                Filled::End | Filled::Late(Wait::Idle) => return Poll::Ready(Ok(())),
                Filled::Late(Wait::Head) => this.refuse(Refusal::HeadTimeout),
                Filled::Late(_) => return Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            }
        }
    }
}

impl Write for HeadIo {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(cx, bytes);
        this.watch_write(cx, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(cx, bytes);
        this.watch_write(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    /// Ends the answer. Where the request was not read to its end, the rest is then read and dropped for a while:
    /// closing a socket with unread bytes resets the connection, and the client would lose the answer.
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.wait != Wait::Linger {
            ready!(Pin::new(&mut this.stream).poll_shutdown(cx))?;
            if matches!(this.phase, Phase::Head(_)) && this.start == this.end {
                return Poll::Ready(Ok(()));
            }
            this.wait = Wait::Linger;
            this.read_deadline.set(this.limits.linger_timeout);
        }
        loop {
            let mut space = ReadBuf::new(&mut this.buffer);
            match Pin::new(&mut this.stream).poll_read(cx, &mut space)? {
                Poll::Ready(()) if space.filled().is_empty() => return Poll::Ready(Ok(())),
                // A client that never stops sending must not outlive the deadline either.
                Poll::Ready(()) if this.read_deadline.poll(cx).is_ready() => return Poll::Ready(Ok(())),
                Poll::Ready(()) => {}
                Poll::Pending => return this.read_deadline.poll(cx).map(Ok),
            }
        }
    }
}
