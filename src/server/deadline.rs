//! A deadline that is cheap to move: the timer is touched only when it is due or has to ring earlier than before.

use std::future::Future as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// At most one point in time at which a waiting task has to be woken.
#[derive(Default)]
pub(super) struct Deadline {
    at: Option<Instant>,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    /// Sets the deadline to `wait` from now, instead of any before.
    pub(super) fn set(&mut self, wait: Duration) {
        // `checked_add`: a wait beyond the clock's range is no deadline at all.
        self.at = Instant::now().checked_add(wait);
    }

    /// Sets the deadline unless one is set.
    pub(super) fn set_if_none(&mut self, wait: Duration) {
        if self.at.is_none() {
            self.set(wait);
        }
    }

    /// Takes the deadline away. A timer that was started may still wake the task once, for nothing.
    pub(super) fn clear(&mut self) {
        self.at = None;
    }

    /// Ready once the deadline has passed; otherwise the task is woken then.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(at) = self.at else { return Poll::Pending };
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(at)));
        if timer.deadline() > at {
            timer.as_mut().reset(at);
        }
        while timer.as_mut().poll(cx).is_ready() {
            if timer.deadline() >= at {
                return Poll::Ready(());
            }
            timer.as_mut().reset(at);
        }
        Poll::Pending
    }
}
