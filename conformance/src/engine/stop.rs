//! The one way in which a run ends early: asked by Ctrl-C, by `--max-failures`, or because the target is gone.

use std::sync::Arc;

use tokio::sync::watch;

/// Why a run ends early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Ctrl-C or SIGTERM.
    Interrupted,
    /// As many failures as were allowed.
    Failures,
    /// The target did not answer any more.
    Unreachable,
}

/// A switch that many tasks watch. The first cause stays.
#[derive(Debug, Clone)]
pub struct Stop {
    sender: Arc<watch::Sender<Option<Cause>>>,
}

impl Default for Stop {
    fn default() -> Self {
        Self {
            sender: Arc::new(watch::Sender::new(None)),
        }
    }
}

impl Stop {
    /// Asks for the end.
    pub fn ask(&self, cause: Cause) {
        self.sender
            .send_if_modified(|now| now.is_none() && now.replace(cause).is_none());
    }

    /// Why the run ends early, if it does.
    pub fn cause(&self) -> Option<Cause> {
        *self.sender.borrow()
    }

    /// Waits until the run is interrupted from outside.
    pub async fn interrupted(&self) {
        while self.asked().await != Cause::Interrupted {
            // Another cause stays for good, so an interruption can no longer come through here.
            std::future::pending::<()>().await;
        }
    }

    /// Waits until the end is asked for.
    pub async fn asked(&self) -> Cause {
        let mut receiver = self.sender.subscribe();
        loop {
            if let Some(cause) = *receiver.borrow_and_update() {
                return cause;
            }
            if receiver.changed().await.is_err() {
                // The sender lives as long as `self`, so this cannot come to pass; waiting on is right anyway.
                std::future::pending::<()>().await;
            }
        }
    }
}
