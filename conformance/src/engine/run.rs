//! The order of a run: what waits for what, what may go side by side.
//!
//! Scenarios that change something run one after another, and never beside those that only read, so that no listing is
//! read while another scenario adds to it. Reads run side by side, as many as `--jobs` allows. Inside a scenario the
//! order of its steps holds, but neighbouring reads that do not use each other's captures share the wait.

mod scenario;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use indexmap::IndexMap;
use serde_json::Value;
use tokio::sync::{RwLock, Semaphore, mpsc};

use super::{
    plan::RunPlan,
    recorder::Taken,
    scope::Scope,
    shelf::Shelf,
    stop::{Cause, Stop},
};
use crate::{
    baseline::Baseline,
    contract::{Contract, Operation, Volatile},
    discovery::Instance,
    exchange::{Exchange, Sent},
    fixture::template::Maker,
    journal::Journal,
    law::Ledger,
    mask::Masker,
    result::StepResult,
    snapshot::{PathPattern, volatiles},
    target::{
        client::{Client, Patient, SendError},
        login::Logins,
    },
    undo::{Left, Undoer, lines},
};

/// After so many connection failures in a row the target counts as gone.
const FAILURES_IN_A_ROW: usize = 5;

/// So many requests for each job may be started, in all scenarios together, before the oldest one of their scenario is
/// done: while that one is slow, the others go on.
const AHEAD_A_JOB: usize = 4;
/// So many scenarios that only read are under way for each job: while one is judged, another one sends.
const READERS_A_JOB: usize = 2;

/// How a run behaves.
#[derive(Debug, Clone)]
pub struct Options {
    /// The target's base URL, without a slash at its end.
    pub base_url: String,
    /// What scenarios know from the start: variables of the target.
    pub variables: IndexMap<String, Value>,
    /// Whether steps that change something are sent.
    pub writes: bool,
    /// Why they are not, for the reports.
    pub why_no_writes: String,
    /// Whether masked texts are compared exactly.
    pub exact: bool,
    /// How many requests may be under way at once.
    pub jobs: usize,
    /// Deviations that are known.
    pub baseline: Option<Arc<Baseline>>,
    /// After how many failed steps the run ends.
    pub max_failures: Option<u64>,
    /// What is done with snapshots.
    pub snapshots: SnapshotMode,
    /// Whether they are handed out, to be written.
    pub keeps_snapshots: bool,
    /// Whether results have the exchange of every step, not only of those whose verdict it explains.
    pub all_exchanges: bool,
    /// Why variables that steps use have no value, where that is known before the run.
    pub missing: BTreeMap<String, String>,
    /// Whether the steps were made of the contract, so that any answer that it documents will do, and no two of them need
    /// to agree.
    pub generated: bool,
}

/// What is done with snapshots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotMode {
    /// Answers are compared with them.
    Compare,
    /// They are taken anew, and nothing is compared.
    Record,
    /// They are handed out of all answers, whatever else is found in them.
    HandOut,
}

/// Runs plans against one target.
pub struct Engine {
    pub(super) contract: Arc<Contract>,
    pub(super) client: Client,
    pub(super) logins: Logins,
    pub(super) shelf: Shelf,
    pub(super) masker: Masker,
    pub(super) stop: Stop,
    pub(super) instance: Option<Instance>,
    pub(super) options: Options,
    /// Takes back what was made; absent if nothing is written.
    pub(super) undoer: Option<Undoer>,
    /// Every scenario's variables stand on these.
    first: Scope,
    volatile: Mutex<HashMap<(String, u16), Arc<Volatiles>>>,
    permits: Semaphore,
    /// Scenarios that only read and are under way: enough to keep all jobs busy.
    readers: Semaphore,
    /// Cases that are started, but for the oldest one of each scenario, which therefore waits for none of the others.
    ahead: Semaphore,
    failures_in_a_row: AtomicUsize,
    failures: AtomicU64,
    ledger: Mutex<Ledger>,
}

/// What an engine is made of.
pub struct Parts {
    /// The contract that answers are checked against.
    pub contract: Arc<Contract>,
    /// The connection to the target.
    pub client: Client,
    /// Who can call.
    pub logins: Logins,
    /// The snapshots that answers are compared with.
    pub shelf: Shelf,
    /// Knows all secrets, those captured on the way included.
    pub masker: Masker,
    /// Makes the values of `{{newUuid}}` and its like.
    pub maker: Arc<Maker>,
    /// Ends the run early.
    pub stop: Stop,
    /// Where writes are written down before they are sent; absent if nothing is written.
    pub journal: Option<Journal>,
    /// What the instance is, to tell what cannot be tested on it; without, every refusal is a deviation.
    pub instance: Option<Instance>,
    /// How the run behaves.
    pub options: Options,
}

/// One step done, for the caller.
#[derive(Debug)]
pub struct Finished {
    /// For the reports.
    pub result: StepResult,
    /// The snapshot taken, if it is new or differs and the answer passed the other checks.
    pub taken: Option<Taken>,
}

/// What became of a scenario.
#[derive(Default)]
struct Outcome {
    scope: Scope,
    left_behind: Vec<Left>,
}

type Running = Shared<BoxFuture<'static, Arc<Outcome>>>;

impl Engine {
    /// Puts an engine together.
    pub fn new(parts: Parts) -> Self {
        let Parts {
            contract,
            client,
            logins,
            shelf,
            masker,
            maker,
            stop,
            journal,
            instance,
            options,
        } = parts;
        let mut first = Scope::new(maker);
        for (name, value) in &options.variables {
            first.set(name, value.clone());
        }
        let undoer = journal.map(|journal| Undoer {
            journal,
            client: client.clone(),
            logins: logins.clone(),
            masker: masker.clone(),
            base_url: options.base_url.clone(),
        });
        let permits = Semaphore::new(options.jobs.max(1));
        let readers = Semaphore::new(options.jobs.max(1) * READERS_A_JOB);
        let ahead = Semaphore::new(options.jobs.max(1) * AHEAD_A_JOB);
        let (volatile, failures_in_a_row, failures) = (Mutex::default(), AtomicUsize::new(0), AtomicU64::new(0));
        Self {
            contract,
            client,
            logins,
            shelf,
            masker,
            stop,
            instance,
            options,
            undoer,
            first,
            volatile,
            permits,
            readers,
            ahead,
            failures_in_a_row,
            failures,
            ledger: Mutex::default(),
        }
    }

    /// What the answers so far said of entities.
    pub(super) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the run when as many steps failed as may.
    fn count_failure(&self) {
        let failures = self.failures.fetch_add(1, Ordering::Relaxed) + 1;
        if self.options.max_failures.is_some_and(|most| failures >= most) {
            self.stop.ask(Cause::Failures);
        }
    }

    /// Requests sent so far, logins included.
    pub fn requests(&self) -> u64 {
        self.client.requests()
    }

    /// Runs a plan. Each step's result is sent to `results` when it is done. Returned are the requests, as curl lines,
    /// that would take back what the run could not.
    pub async fn run(self: &Arc<Self>, plan: &RunPlan, results: mpsc::Sender<Finished>) -> Vec<String> {
        let gate = Arc::new(RwLock::new(()));
        let mut running: HashMap<&str, Running> = HashMap::new();
        let mut in_order = Vec::new();
        for scenario in &plan.scenarios {
            let needs = &scenario.loaded.scenario.needs;
            let needs = needs
                .iter()
                .filter_map(|need| running.get(need.as_str()).cloned())
                .collect();
            let task = Arc::clone(self).scenario(Arc::clone(scenario), needs, Arc::clone(&gate), results.clone());
            let task = tokio::spawn(task);
            // A task ends without a value only when the runtime shuts down, or by a panic, which has been printed then.
            let task: Running = async move { task.await.unwrap_or_default() }.boxed().shared();
            running.insert(&scenario.loaded.name, task.clone());
            in_order.push(task);
        }
        drop(results);
        let mut left_behind = Vec::new();
        for task in in_order {
            left_behind.extend(task.await.left_behind.iter().cloned());
        }
        left_behind.extend(self.take_back(None).await);
        lines(&left_behind)
    }

    /// Takes back what one scenario made, or what is left of all.
    async fn take_back(&self, scenario: Option<&str>) -> Vec<Left> {
        let Some(undoer) = &self.undoer else {
            return Vec::new();
        };
        undoer.take_back(scenario).await.unwrap_or_else(|error| {
            let why = Some(format!("taking things back ended early: {error}"));
            vec![Left { curl: None, why }]
        })
    }

    /// Sends one request, with patience for a server that asks for it; nothing if the run has ended for a cause that
    /// `gives_up` names by the time that it is the request's turn.
    pub(super) async fn send(&self, sent: &Sent, gives_up: fn(Cause) -> bool) -> Option<Result<Patient, SendError>> {
        // The semaphore is never closed.
        let _permit = self.permits.acquire().await.ok();
        if self.stop.cause().is_some_and(gives_up) {
            return None;
        }
        let answer = self.client.send_patiently(sent, |_| ()).await;
        match &answer {
            Err(error) if error.unreachable() => {
                if self.failures_in_a_row.fetch_add(1, Ordering::Relaxed) + 1 >= FAILURES_IN_A_ROW {
                    self.stop.ask(Cause::Unreachable);
                }
            }
            _ => self.failures_in_a_row.store(0, Ordering::Relaxed),
        }
        Some(answer)
    }

    /// The members of an operation's answer that the server makes up, in the notation of snapshots.
    pub(super) fn volatile(&self, operation: &Operation, status: u16) -> Arc<Volatiles> {
        let mut known = self.volatile.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = known
            .entry((operation.id.clone(), status))
            .or_insert_with(|| Arc::new(volatiles(operation.volatile(status))));
        Arc::clone(entry)
    }
}

/// Paths and what stands there.
pub(super) type Volatiles = Vec<(PathPattern, Volatile)>;

/// The path of an exchange, without version prefix and query.
pub(super) fn path_of(exchange: &Exchange) -> &str {
    let url = &exchange.sent.url;
    let end = url.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    let url = &url[..end.unwrap_or(url.len())];
    let after_prefix = url.split_once("/obp/").and_then(|(_, rest)| rest.split_once('/'));
    after_prefix.map_or(url, |(_, path)| path)
}
