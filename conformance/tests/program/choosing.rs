//! Which steps run, and looking at them without sending any.

use std::collections::BTreeSet;

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

const THINGS: &str = r#"
description: Things are shown to everybody.
tags: [show]
steps:
  - name: listed
    operation: OBPv1.0.0-listThings
    persona: anonymous
    prefixes: all
  - name: seen
    operation: OBPv1.0.0-getThing
    request: {parameters: {THING_ID: chair-1}}
  - name: seen by another
    operation: OBPv1.0.0-getThing
    persona: other
    request: {parameters: {THING_ID: chair-1}}
"#;

const MADE: &str = r#"
description: Things are made.
steps:
  - name: made
    operation: OBPv1.0.0-createThing
    request: {json: {size: 1}}
  - name: taken away
    operation: OBPv2.0.0-deleteThing
    request: {parameters: {THING_ID: chair-1}}
"#;

fn place(url: &str) -> Place {
    Place::at(url)
        .scenario("things/shown", THINGS)
        .scenario("things/made", MADE)
}

/// The steps that `list` shows, with method and prefix.
fn listed(place: &Place, arguments: &[&str]) -> Vec<String> {
    let outcome = place.run(&[&["list"], arguments].concat());
    assert!([0, 4].contains(&outcome.code), "{}", outcome.err);
    let steps = outcome.out.lines().filter(|line| line.starts_with("  "));
    steps
        .map(|line| line.split_whitespace().take(2).collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn steps_are_chosen_by_globs() {
    let place = place("http://127.0.0.1:1");
    let lists = ["GET v1.0.0", "GET v2.0.0", "GET v3.0.0"];
    let made = ["POST v1.0.0", "DELETE v1.0.0"];
    for (arguments, expected) in [
        (vec![], [&made[..], &lists[..], &["GET v1.0.0"; 2][..]].concat()),
        (vec!["--operation", "listThings"], lists.to_vec()),
        (vec!["--operation", "OBPv1.0.0-list*"], lists.to_vec()),
        (vec!["--operation", "list*", "--version", "v[23]*"], lists[1..].to_vec()),
        (vec!["--tag", "Setup"], vec![made[0]]),
        (vec!["--tag", "show", "--persona", "full"], vec!["GET v1.0.0"]),
        (vec!["--method", "POST", "--method", "P?T"], vec![made[0]]),
        (vec!["--persona", "a*"], lists.to_vec()),
        (
            vec!["--persona", "other", "--persona", "anon*", "--version", "v1*"],
            vec!["GET v1.0.0"; 2],
        ),
        (vec!["--scenario", "*/made", "--method", "POST"], vec![made[0]]),
        (vec!["--scenario", "made"], vec![]),
        (vec!["--method", "GET", "--scenario", "*/made"], vec![]),
    ] {
        assert_eq!(listed(&place, &arguments), expected, "{arguments:?}");
    }
}

#[test]
fn a_chosen_step_brings_the_writes_that_it_stands_on() {
    let place = place("http://127.0.0.1:1");
    assert_eq!(
        listed(&place, &["--method", "DELETE"]),
        ["POST v1.0.0", "DELETE v1.0.0"],
        "what was made before may be what is taken away"
    );
}

#[test]
fn partitions_are_disjoint_and_complete() {
    let scenario = "description: d\nsteps: [{name: listed, operation: OBPv1.0.0-listThings}]";
    let place = (0..11).fold(Place::at("http://127.0.0.1:1"), |place, number| {
        place.scenario(&format!("s{number}"), scenario)
    });
    let scenarios = |arguments: &[&str]| -> Vec<String> {
        let listed = place.run(&[&["list"], arguments].concat()).ends(0).out;
        let lines = listed.lines().filter(|line| line.ends_with(": d"));
        lines.map(str::to_owned).collect()
    };
    let all = scenarios(&[]);
    assert_eq!(all.len(), 11);
    for parts in [1, 2, 3, 11] {
        let shares: Vec<_> = (1..=parts)
            .map(|part| scenarios(&["--partition", &format!("{part}/{parts}")]))
            .collect();
        let sizes: Vec<_> = shares.iter().map(Vec::len).collect();
        assert!(sizes.iter().all(|size| size.abs_diff(11 / parts) <= 1), "{sizes:?}");
        let together: Vec<_> = shares.concat();
        assert_eq!(together.len(), 11, "disjoint");
        assert_eq!(
            together.iter().collect::<BTreeSet<_>>(),
            all.iter().collect(),
            "complete"
        );
    }
    place.run(&["list", "--partition", "12/12"]).ends(4);
}

#[test]
fn a_dry_run_shows_all_and_sends_nothing() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let place = place(&server.url);
    let list = place.run(&["list"]).ends(0).out;
    assert_eq!(place.run(&["--dry-run", "--allow-writes"]).ends(0).out, list);
    assert_eq!(place.run(&["record", "--dry-run"]).ends(0).out, list);
    assert!(list.contains("(writes)"), "{list}");
    assert!(list.ends_with("7 steps in 2 scenarios, 2 of them write\n"), "{list}");
    assert_eq!(server.lines(), [""; 0]);
}

#[test]
fn the_program_explains_itself() {
    let place = Place::empty();
    for (arguments, words) in [
        (&["schema"][..], "\"$schema\""),
        (&["schema", "report"][..], "\"left-behind\""),
        (&["profile"][..], "[target.sandbox]"),
        (&["-V"][..], "obp-conform "),
    ] {
        place.run(arguments).ends(0).says(words);
    }
}
