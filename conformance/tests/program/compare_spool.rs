//! What `compare` keeps of the first target's answers until the second one has answered: outside of memory, in a file
//! that nobody else sees and that is gone however the program ends.

#![cfg(target_os = "linux")]

use std::{
    fs,
    process::Child,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc::{self, Receiver, Sender},
    },
};

use crate::{
    place::{Place, signal, wait},
    server::{Reply, Server},
};

/// Bytes of each answer.
const SIZE: usize = 32 << 10;
/// Answers of a comparison that fills all that is under way at once, and of one that is much larger.
const SMALL: usize = 160;
const LARGE: usize = 640;
/// Answers of one that is only large enough to need the file.
const FEW: usize = 12;

/// A comparison that waits for its last answer.
struct Held {
    place: Place,
    child: Child,
    free: Sender<()>,
    /// Answer as long as they live.
    _servers: [Server; 2],
}

fn thing(size: usize) -> Reply {
    let name = "large ".repeat(SIZE / 6);
    Reply::json(200, &format!(r#"{{"thing_id":"t","size":{size},"name":"{name}"}}"#))
}

/// Compares so many answers, the first of which differs, up to the last one of the second target.
fn held(steps: usize) -> Held {
    let (told, tells) = mpsc::channel();
    let (free, freed) = mpsc::channel();
    let (told, freed): (Mutex<Sender<()>>, Mutex<Receiver<()>>) = (Mutex::new(told), Mutex::new(freed));
    let seen = AtomicUsize::new(0);
    let a = Server::start(|_| thing(1));
    let b = Server::start(move |request| {
        if seen.fetch_add(1, Ordering::SeqCst) + 1 == steps {
            told.lock()
                .expect("no test panics with the lock")
                .send(())
                .expect("the test waits");
            // An error means that the test is over.
            let _ = freed.lock().expect("no test panics with the lock").recv();
        }
        thing(if request.path.ends_with("/n0") { 2 } else { 1 })
    });
    let cases: String = (0..steps).map(|number| format!("      - {{n: n{number}}}\n")).collect();
    let scenario = format!(
        "description: Things are seen.\nsteps:\n  - name: seen {{{{n}}}}\n    operation: OBPv1.0.0-getThing\n    \
         request: {{parameters: {{THING_ID: '{{{{n}}}}'}}}}\n    each:\n{cases}"
    );
    let mut profile = String::new();
    for (name, server) in [("a", &a), ("b", &b)] {
        profile.push_str(&format!(
            "[target.{name}]\nbase-url = \"{}\"\n[target.{name}.persona.full]\ntoken = \"t-{name}\"\n",
            server.url
        ));
    }
    let place = Place::empty().scenario("things", &scenario);
    place.write("obp-conform.toml", &profile);
    fs::create_dir(place.path().join("temporary")).expect("a folder");
    let temporary = place.path().join("temporary").display().to_string();
    let place = place.with("TMPDIR", &temporary);
    let child = place.start(&["compare", "a", "b", "--quiet", "--jobs", "2"]);
    tells.recv().expect("the comparison gets so far");
    let _servers = [a, b];
    Held {
        place,
        child,
        free,
        _servers,
    }
}

impl Held {
    /// The most memory that the program held so far, in KiB.
    fn peak(&self) -> usize {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("it runs");
        let line = status.lines().find(|line| line.starts_with("VmHWM:"));
        let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
        number.expect("the peak")
    }

    /// Bytes of its nameless files in the folder for temporary ones.
    fn spooled(&self) -> u64 {
        let folder = self.place.path().join("temporary").display().to_string();
        let files = fs::read_dir(format!("/proc/{}/fd", self.child.id())).expect("it runs");
        let files = files.map(|file| file.expect("an entry").path());
        let nameless = files.filter(|file| {
            let target = fs::read_link(file).map(|target| target.display().to_string());
            target.is_ok_and(|target| target.starts_with(&folder) && target.ends_with("(deleted)"))
        });
        nameless.map(|file| fs::metadata(file).expect("a file").len()).sum()
    }

    fn leaves_nothing(place: &Place) {
        let mut left = fs::read_dir(place.path().join("temporary")).expect("the folder");
        assert!(left.next().is_none());
    }
}

#[test]
fn memory_does_not_grow_with_the_answers() {
    let peak = |steps: usize| {
        let held = held(steps);
        let (peak, spooled) = (held.peak(), held.spooled());
        held.free.send(()).expect("the server waits");
        wait(held.child).ends(1).says("1 failed");
        Held::leaves_nothing(&held.place);
        (peak, spooled)
    };
    let (small, _) = peak(SMALL);
    let (large, spooled) = peak(LARGE);
    assert!(
        spooled >= (LARGE * SIZE) as u64,
        "all answers of A are kept in it: {spooled}"
    );
    let answers = ((LARGE - SMALL) * SIZE) >> 10;
    assert!(large < small + answers, "{small} KiB, then {large} KiB");
}

#[test]
fn nothing_stays_of_a_comparison_that_is_interrupted_or_killed() {
    for (name, code) in [("INT", Some(130)), ("KILL", None)] {
        let mut held = held(FEW);
        assert!(held.spooled() > 0, "{name}");
        signal(held.child.id(), name);
        match code {
            Some(code) => drop(wait(held.child).ends(code)),
            None => drop(held.child.wait().expect("it ends")),
        }
        // The server may have gone already.
        let _ = held.free.send(());
        Held::leaves_nothing(&held.place);
    }
}

#[test]
fn answers_that_cannot_be_kept_end_the_comparison() {
    let held = held(FEW);
    held.free.send(()).expect("the server waits");
    wait(held.child).ends(1);
    let place = held.place.with("TMPDIR", "/nowhere/at/all");
    place
        .run(&["compare", "a", "b", "--quiet"])
        .ends(2)
        .says("answers cannot be kept in a temporary file in /nowhere/at/all")
        .says("TMPDIR");
}
