//! What may go side by side and what may not.

use std::sync::{
    Arc, Condvar, Mutex,
    atomic::{AtomicUsize, Ordering},
};
use std::time::Duration;

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

/// Counts what is under way at once, and can hold requests until so many have come.
#[derive(Default)]
struct Crowd {
    under_way: Mutex<usize>,
    changed: Condvar,
    most: AtomicUsize,
}

impl Crowd {
    /// Keeps the caller until `enough` are under way, or a while, if they never come.
    fn wait_for(&self, enough: usize) {
        let mut under_way = self.under_way.lock().expect("no test panics with the lock");
        *under_way += 1;
        self.most.fetch_max(*under_way, Ordering::SeqCst);
        self.changed.notify_all();
        let patience = Duration::from_secs(5);
        let waiting = self
            .changed
            .wait_timeout_while(under_way, patience, |_| self.most() < enough);
        drop(waiting.expect("no test panics with the lock"));
    }

    fn leave(&self) {
        *self.under_way.lock().expect("no test panics with the lock") -= 1;
    }

    fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }
}

fn reads(count: usize) -> String {
    let steps: String = (0..count)
        .map(|number| format!("  - name: step {number}\n    request: {{method: GET, path: /{number}}}\n    expect: {{status: 200}}\n    snapshot: false\n"))
        .collect();
    format!("description: d\nsteps:\n{steps}")
}

#[test]
fn reads_run_side_by_side_up_to_jobs() {
    for (jobs, expected) in [("1", 1), ("3", 3), ("6", 6)] {
        let crowd = Arc::new(Crowd::default());
        let watch = Arc::clone(&crowd);
        let server = Server::start(move |_| {
            watch.wait_for(expected);
            watch.leave();
            Reply::json(200, "{}")
        });
        // Reads of one scenario and of several.
        let place = Place::at(&server.url)
            .scenario("many", &reads(12))
            .scenario("one", &reads(4))
            .scenario("two", &reads(4));
        place.run(&["--jobs", jobs]).ends(0);
        assert_eq!(crowd.most(), expected, "--jobs {jobs}");
        assert_eq!(server.lines().len(), 20);
    }
}

#[test]
fn writing_scenarios_never_overlap() {
    let crowd = Arc::new(Crowd::default());
    let watch = Arc::clone(&crowd);
    let server = Server::start(move |request| {
        watch.wait_for(1);
        watch.leave();
        match request.method.as_str() {
            "POST" => Reply::json(201, CHAIR),
            _ => Reply::json(200, CHAIR),
        }
    });
    let names = ["a", "b", "c", "d"];
    let place = names.into_iter().fold(Place::at(&server.url), |place, name| {
        let life = include_str!("cases/life.yaml").replace("name: chair", &format!("name: {name}"));
        let life = life
            .replace("THING_ID", name)
            .replace("- name: seen", &format!("- name: seen by {name}\n    persona: full"));
        place.scenario(name, &life)
    });
    place.run(&["record", "--allow-writes", "--jobs", "8"]).ends(0);
    assert_eq!(crowd.most(), 1, "{:?}", server.lines());
    let methods: Vec<_> = server.requests().into_iter().map(|request| request.method).collect();
    assert_eq!(
        methods,
        ["POST", "GET", "DELETE"].repeat(4),
        "each scenario from its start to its teardown"
    );
}

#[test]
fn scenarios_whose_writes_are_not_sent_read_side_by_side() {
    let crowd = Arc::new(Crowd::default());
    let watch = Arc::clone(&crowd);
    let server = Server::start(move |_| {
        watch.wait_for(2);
        watch.leave();
        Reply::json(200, "{}")
    });
    let scenario = "description: d\nsteps:\n  - name: made\n    request: {method: POST, path: /made}\n    snapshot: false\n  \
                    - name: seen\n    request: {method: GET, path: /seen}\n    expect: {status: 200}\n    snapshot: false\n";
    let place = Place::at(&server.url)
        .scenario("one", scenario)
        .scenario("two", scenario);
    place.run(&[]).ends(0);
    assert_eq!(crowd.most(), 2);
    assert_eq!(server.lines(), ["GET /seen"; 2]);
}
