//! A run that is killed in the middle of its writes, and what `cleanup` makes of it: nothing stays that OBP can delete,
//! and what it cannot delete is listed.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, Receiver, Sender},
    },
};

use rand::{RngExt, SeedableRng, rngs::ChaCha12Rng};
use serde_json::Value;

use crate::{
    bank::{Bank, State, makes_customer, place, writes},
    place::{Place, signal, wait},
    server::{Reply, Request, Server},
};

/// Scenarios that make customers, addresses, tax residences, links and handles.
const RUN: [&str; 12] = [
    "--allow-writes",
    "--quiet",
    "--scenario",
    "customer/create-customer*",
    "--scenario",
    "customer/create-tax-residence",
    "--scenario",
    "customer/create-user-customer-links*",
    "--scenario",
    "customer/add-social-media-handle",
    "--scenario",
    "customer/get-customer-by-*",
];
/// So many writes each of these runs sends at least.
const WRITES: usize = 400;

/// Where the bank is when the run is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// The write arrived and was not carried out.
    Before,
    /// The write was carried out, and its answer is on its way.
    After,
}

/// A run that is held at one of its writes.
struct Held {
    bank: Bank,
    server: Server,
    place: Place,
    before: State,
    child: Child,
    /// The write that is held, if reading cannot tell afterwards whether it was carried out.
    unreadable: Option<String>,
    /// Lets the proxy go on.
    free: Sender<()>,
}

/// Starts a run and waits until its write of this number, of those that `counts` counts, is held.
fn held(number: usize, when: When, counts: fn(&Request) -> bool) -> Held {
    let bank = Bank::start();
    let before = bank.state();
    let (told, tells) = mpsc::channel();
    let (free, freed) = mpsc::channel();
    let (told, freed): (Mutex<Sender<Option<String>>>, Mutex<Receiver<()>>) = (Mutex::new(told), Mutex::new(freed));
    let seen = AtomicUsize::new(0);
    let server = bank.behind(move |bank, request| {
        if !counts(request) || seen.fetch_add(1, Ordering::SeqCst) + 1 != number {
            return bank.pass(request);
        }
        let answer = (when == When::After).then(|| bank.pass(request));
        told.lock()
            .expect("no test panics with the lock")
            .send((!can_be_read_back(request)).then(|| format!("({} {})", request.method, request.path)))
            .expect("the test waits");
        // An error means that the test is over.
        let _ = freed.lock().expect("no test panics with the lock").recv();
        answer.unwrap_or_else(|| Reply::raw(""))
    });
    let place = place(&server.url);
    let mut command = place.command(&RUN);
    // Nobody reads what it says, and a full pipe would hold it.
    let child = command.stdout(Stdio::null()).spawn().expect("the program starts");
    let unreadable = tells.recv().expect("the run gets so far");
    Held {
        bank,
        server,
        place,
        before,
        child,
        unreadable,
        free,
    }
}

/// Whether a search can show what the write makes: customers are found by phone number and name, and for a handle that is
/// not shown OBP has no search at all.
fn can_be_read_back(request: &Request) -> bool {
    let sent: Option<Value> = serde_json::from_str(&request.body).ok();
    let has = |member: &str| sent.as_ref().is_some_and(|sent| sent[member].is_string());
    if makes_customer(request) {
        has("mobile_phone_number") && has("legal_name")
    } else {
        !request.path.ends_with("/social_media_handles")
    }
}

impl Held {
    /// Ends the run at once.
    fn kill(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
        let _ = self.free.send(());
    }

    /// Cleans up, and fails the test unless nothing stays but handles, each of them listed; of the write that was held it
    /// may say that it is unknown, if nothing can be read back of it.
    #[track_caller]
    fn is_cleaned_up(&self) {
        assert_eq!(self.place.journals().len(), 1, "{:?}", self.place.journals());
        let sent = self.server.lines().len();
        self.place.run(&["cleanup", "--dry-run"]);
        assert_eq!(self.server.lines().len(), sent, "a dry run sends nothing");
        let outcome = self.place.run(&["cleanup"]);
        let handles = self.bank.state().only_handles_were_added_to(&self.before);
        let unknown: Vec<_> = outcome
            .out
            .lines()
            .filter(|line| line.contains("unknown whether"))
            .collect();
        match (unknown.as_slice(), &self.unreadable) {
            ([], _) => {}
            ([line], Some(write)) => assert!(line.contains(write), "{write} was held: {line}"),
            (lines, write) => panic!("{lines:?}; {write:?} was held"),
        }
        let left = i32::from(!handles.is_empty() || !unknown.is_empty());
        let outcome = outcome.ends(left);
        for number in &handles {
            assert!(
                outcome.out.contains(&format!("customer number {number}")),
                "{}",
                outcome.out
            );
        }
        let again = self.place.run(&["cleanup"]).ends(left);
        assert_eq!(again.out, outcome.out, "a second cleanup finds the same");
        self.place.run(&["cleanup", "--forget"]);
        assert!(self.place.journals().is_empty(), "{:?}", self.place.journals());
    }
}

/// Kills runs at points that this seed chooses.
fn killed_at_points_of(seed: u64) {
    let mut random = ChaCha12Rng::seed_from_u64(seed);
    for when in [When::Before, When::After] {
        let number = random.random_range(1..=WRITES);
        let mut held = held(number, when, writes);
        held.kill();
        println!(
            "killed at write {number}, {when:?}: {} customers more",
            held.bank.state().customers()
        );
        held.is_cleaned_up();
    }
}

#[test]
fn a_run_killed_at_any_write_is_cleaned_up_1() {
    killed_at_points_of(1);
}

#[test]
fn a_run_killed_at_any_write_is_cleaned_up_2() {
    killed_at_points_of(2);
}

#[test]
fn a_run_killed_at_any_write_is_cleaned_up_3() {
    killed_at_points_of(3);
}

#[test]
fn a_run_killed_at_any_write_is_cleaned_up_4() {
    killed_at_points_of(4);
}

#[test]
fn a_customer_whose_answer_was_on_its_way_is_found_and_deleted() {
    for number in [1, 3, 9] {
        let mut held = held(number, When::After, makes_customer);
        held.kill();
        assert!(held.bank.state().customers() > held.before.customers());
        held.is_cleaned_up();
    }
}

#[test]
fn a_cleanup_that_is_killed_can_be_repeated() {
    let bank = Bank::start();
    let before = bank.state();
    let (told, tells) = mpsc::channel();
    let (told, deleted) = (Mutex::new(told), AtomicUsize::new(0));
    let server = bank.behind(move |bank, request| {
        let answer = bank.pass(request);
        let stops = match request.method.as_str() {
            // The run, at its tenth customer; then the cleanup, at its second delete.
            "POST" if makes_customer(request) => deleted.fetch_add(1, Ordering::SeqCst) == 9,
            "DELETE" if request.path.contains("cascading") => deleted.fetch_add(1, Ordering::SeqCst) == 11,
            _ => false,
        };
        if stops {
            told.lock()
                .expect("no test panics with the lock")
                .send(())
                .expect("the test waits");
            return Reply::raw("");
        }
        answer
    });
    let place = place(&server.url);
    for arguments in [
        &["--allow-writes", "--scenario", "customer/create-customer", "--quiet"][..],
        &["cleanup"],
    ] {
        let mut child = place.start(arguments);
        tells.recv().expect("it gets so far");
        child.kill().expect("it runs");
        child.wait().expect("it ends");
    }
    place.run(&["cleanup"]).ends(0).says("Nothing is left");
    assert!(bank.state().only_handles_were_added_to(&before).is_empty());
    assert!(place.journals().is_empty());
}

/// Sends Ctrl-C and waits until the program says that it has seen it.
fn interrupt(child: &mut Child) -> String {
    let stderr = child.stderr.take().expect("a stream");
    signal(child.id(), "INT");
    let mut lines = BufReader::new(stderr);
    let mut said = String::new();
    while !said.contains("interrupted") {
        assert!(lines.read_line(&mut said).expect("a line") > 0, "{said}");
    }
    std::thread::spawn(move || lines.read_to_end(&mut Vec::new()));
    said
}

#[test]
fn ctrl_c_takes_back_what_was_made() {
    for (number, when) in [(9, When::After), (WRITES / 2, When::After), (77, When::Before)] {
        // Which writes come first depends on whose turn it is. A deletion that is cut off is not sent again, so what it was to
        // delete stays until the next `cleanup`.
        let mut held = held(number, when, |request| {
            writes(request) && request.method != "DELETE" && can_be_read_back(request)
        });
        interrupt(&mut held.child);
        held.free.send(()).expect("the proxy waits");
        let place = &held.place;
        let child = held.child;
        let outcome = wait(child).ends(130);
        drop(outcome);
        let handles = held.bank.state().only_handles_were_added_to(&held.before);
        assert_eq!(place.journals().is_empty(), handles.is_empty(), "{handles:?}");
        place.run(&["cleanup"]).ends(i32::from(!handles.is_empty()));
    }
}

#[test]
fn a_second_ctrl_c_leaves_at_once_and_the_journal_stays() {
    let mut held = held(33, When::After, writes);
    interrupt(&mut held.child);
    signal(held.child.id(), "INT");
    // Its write is still not answered.
    assert_eq!(held.child.wait().expect("it ends").code(), Some(130));
    let _ = held.free.send(());
    held.is_cleaned_up();
}

#[test]
fn a_run_that_is_alive_is_left_alone() {
    let mut held = held(20, When::After, writes);
    held.place
        .run(&["cleanup"])
        .ends(1)
        .says("is still at work")
        .says("Nothing is left.");
    assert!(!held.server.lines().iter().any(|line| line.starts_with("DELETE")));
    held.kill();
    held.is_cleaned_up();
}
