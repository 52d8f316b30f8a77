//! Journals that are none, that are of another server, or that stop in the middle.

use crate::{
    place::Place,
    server::{Reply, Server},
};

/// A journal of this target with these lines after its first.
fn journal(url: &str, lines: &[&str]) -> String {
    let head = format!(
        r#"{{"journal":{{"version":1,"program":"0.1.0","target":"t","base-url":"{url}","started":"2026-01-02T03:04:05Z","process":1}}}}"#
    );
    let mut text = format!("{head}\n");
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text
}

const WRITE: &str = r#"{"write":{"number":1,"scenario":"s","step":"made","source":"s.yaml:1:1","persona":"full","method":"POST","path":"/things","own":true,"undo":[{"request":{"persona":"full","method":"DELETE","path":"/things/{{id}}","unknown":["id"]}}]}}"#;
const ANSWER: &str = r#"{"answer":{"write":1,"status":201,"known":{"id":"chair 1"}}}"#;
const FILE: &str = ".obp-conform/journal-t-1.jsonl";

#[test]
fn a_journal_that_makes_no_sense_is_told_with_its_line_and_nothing_is_sent() {
    let server = Server::shop();
    let url = server.url.as_str();
    let long = format!(
        r#"{{"learned":{{"scenario":"{}","known":{{}}}}}}"#,
        "x".repeat(1_100_000)
    );
    let cases: Vec<(String, &str)> = vec![
        ("hello\n".to_owned(), ":1: the line cannot be read"),
        (format!("{WRITE}\n"), ":1: the first line is not `journal`"),
        (
            journal(url, &[]).replace("\"version\":1", "\"version\":2"),
            ":1: the journal has version 2, and this program knows 1",
        ),
        (journal(url, &["{}"]), ":2: the line cannot be read"),
        (journal(url, &[WRITE, "{\"wrote\":1}"]), ":3: the line cannot be read"),
        (journal(url, &[WRITE, "", ANSWER]), ":3: the line cannot be read"),
        (journal(url, &[WRITE, WRITE]), ":3: the write 1 comes after 1"),
        (journal(url, &[ANSWER]), ":2: there is no open write 1 before this line"),
        (
            journal(url, &[WRITE, r#"{"ended":{"write":2,"how":"taken-back"}}"#]),
            ":3: there is no open write 2",
        ),
        (
            journal(url, &[WRITE, r#"{"ended":{"write":1,"how":"eaten"}}"#]),
            ":3: the line cannot be read",
        ),
        (
            journal(url, &[&WRITE.replace("\"own\"", "\"owned\"")]),
            ":2: the line cannot be read: unknown field `owned`",
        ),
        (
            journal(url, &[WRITE, &journal(url, &[])]),
            ":3: a journal has one line `journal`",
        ),
        (journal(url, &[&long]), ":2: the line is longer than 1048576 bytes"),
        (journal(url, &[WRITE]) + "\u{0}\n", ":3: the line cannot be read"),
    ];
    for (text, said) in cases {
        let place = Place::at(url);
        // A good one beside it is not begun with either.
        place.write(".obp-conform/journal-t-0.jsonl", &journal(url, &[WRITE, ANSWER]));
        place.write(FILE, &text);
        place.run(&["cleanup"]).ends(2).says(FILE).says(said);
        assert_eq!(place.read(FILE), text, "it is as it was");
    }
    assert!(server.lines().is_empty(), "{:?}", server.lines());
}

#[test]
fn a_last_line_that_breaks_off_is_no_mistake() {
    for cut in [1, WRITE.len() / 2, WRITE.len()] {
        let server = Server::shop();
        let place = Place::at(&server.url);
        let second = WRITE.replace("\"number\":1", "\"number\":2");
        let text = journal(&server.url, &[WRITE, ANSWER]) + &second[..cut];
        place.write(FILE, &text);
        place.run(&["cleanup"]).ends(0).says("Nothing is left.");
        assert_eq!(server.lines(), ["DELETE /things/chair%201"]);
        assert!(place.journals().is_empty());
    }
}

#[test]
fn what_follows_half_a_line_is_read_well() {
    let server = Server::start(|_| Reply::json(500, "{}"));
    let place = Place::at(&server.url);
    place.write(
        FILE,
        &(journal(
            &server.url,
            &[WRITE, ANSWER, &WRITE.replace("\"number\":1", "\"number\":2")],
        ) + "{\"wri"),
    );
    for _ in 0..2 {
        place
            .run(&["cleanup"])
            .ends(1)
            .says("-X DELETE")
            .says("/things/chair%201");
    }
    assert!(!place.read(FILE).contains("{\"wri\n"));
}

#[test]
fn only_journals_of_the_target_count_and_nothing_is_sent_to_another_server() {
    let (server, other) = (Server::shop(), Server::shop());
    let place = Place::at(&server.url);
    place.write(FILE, &journal(&other.url, &[WRITE, ANSWER]));
    place.run(&["cleanup", "--target", "t"]).ends(0);
    let anything = Place::at(&server.url).without("OBP_CONFORM_TARGET");
    anything.write(FILE, &journal(&other.url, &[WRITE, ANSWER]));
    anything
        .run(&["cleanup"])
        .ends(2)
        .says("nothing is sent to another server");
    anything.write(FILE, &journal(&server.url, &[WRITE, ANSWER]));
    anything.write("elsewhere.jsonl", &journal(&server.url, &[WRITE, ANSWER]));
    anything.run(&["cleanup", "--journal", "elsewhere.jsonl"]).ends(0);
    assert_eq!(anything.journals().len(), 1, "only the one that was named");
    anything.run(&["cleanup"]).ends(0);
    assert!(other.lines().is_empty());
    assert_eq!(server.lines().len(), 2);
    anything
        .run(&["cleanup", "--target", "nobody"])
        .ends(2)
        .says("there is no target `nobody`");
    anything.run(&["cleanup", "--journal", "no-such-folder"]).ends(0);
}

#[test]
fn a_target_that_is_gone_or_lets_nobody_in_is_told() {
    let place = Place::at("http://127.0.0.1:9");
    place.write(FILE, &journal("http://127.0.0.1:9", &[WRITE, ANSWER]));
    place.run(&["cleanup"]).ends(3).says("cannot be reached");
    assert_eq!(place.journals().len(), 1);
    let server = Server::start(|_| Reply::json(401, r#"{"message":"OBP-20004: no"}"#));
    let login = "sandbox = true\n[target.t.persona.full.direct-login]\nusername = \"u\"\npassword = \"pppp\"\nconsumer-key = \"kkkk\"";
    let place = Place::empty().target(&server.url, login);
    place.write(FILE, &journal(&server.url, &[WRITE, ANSWER]));
    place.run(&["cleanup"]).ends(3).says("OBP-20004");
    assert_eq!(place.journals().len(), 1);
    assert_eq!(server.lines(), ["POST /my/logins/direct"]);
}
