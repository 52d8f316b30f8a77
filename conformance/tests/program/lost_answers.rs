//! Writes whose answers never come: none is sent again, what they did is read back, and what cannot be told is said to be
//! unknown.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use crate::{
    bank::{Bank, State, hasty_place, writes},
    place::Place,
    server::{Reply, Request, Server},
};

/// What becomes of the write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// Carried out, and the connection is cut.
    CutAfter,
    /// The connection is cut, and that is all.
    CutBefore,
    /// Carried out, and no answer comes while the client waits.
    SilentAfter,
    /// Half of the answer comes.
    HalfAnswer,
}

/// One request of a kind loses its answer.
struct Loss {
    /// Method and a part of the path.
    request: (&'static str, &'static str),
    fate: Fate,
    /// A read that the server fails, by a part of its path.
    blind: Option<&'static str>,
    says: &'static str,
    exit: i32,
}

const LIFE: &str = r#"
description: A customer is made, changed, and gets what a customer can have.
operation: OBPv5.0.0-createCustomer
steps:
  - name: customer
    request: {json: {legal_name: "Robin {{newNumber}}", mobile_phone_number: "+49{{newNumber}}"}}
    expect: {status: 201}
    capture: {customer_id: $.customer_id}
    snapshot: false
    teardown:
      - request:
          method: DELETE
          path: /obp/v4.0.0/management/cascading/banks/{{bank_id}}/customers/{{customer_id}}
  - name: another customer
    request: {json: {legal_name: "Kim {{newNumber}}", mobile_phone_number: "+49{{newNumber}}"}}
    expect: {status: 201}
    snapshot: false
  - name: e-mail
    operation: OBPv3.1.0-updateCustomerEmail
    request: {json: {email: " Robin@Example.com"}}
    expect: {status: 200}
    snapshot: false
  - name: rating
    operation: OBPv3.1.0-updateCustomerCreditRatingAndSource
    request: {json: {credit_rating: AAA, credit_source: Example}}
    expect: {status: 200}
    snapshot: false
  - name: residence
    operation: OBPv3.1.0-createTaxResidence
    request: {json: {domain: Sampleland, tax_number: "1"}}
    expect: {status: 201}
    capture: {residence_id: $.tax_residence_id}
    snapshot: false
  - name: residence deleted
    operation: OBPv3.1.0-deleteTaxResidence
    request: {parameters: {TAX_RESIDENCE_ID: "{{residence_id}}"}}
    expect: {status: 200}
    snapshot: false
"#;

const TOOK: &str = "it was not sent again, and reading shows that it took effect";
const TOOK_NONE: &str = "it was not sent again, and reading shows that it took no effect so far";
const UNKNOWN: &str = "it was not sent again, and whether it took effect is unknown";

fn losses() -> Vec<Loss> {
    use Fate::{CutAfter, CutBefore, HalfAnswer, SilentAfter};
    let loss = |method, path, fate, says| Loss {
        request: (method, path),
        fate,
        blind: None,
        says,
        // A server that is silent is out of reach, one that breaks off has deviated.
        exit: if fate == SilentAfter { 3 } else { 1 },
    };
    let customers = "GENODEM1GLS/customers";
    vec![
        loss("POST", customers, CutAfter, TOOK),
        loss("POST", customers, CutBefore, TOOK_NONE),
        loss("POST", customers, SilentAfter, TOOK),
        loss("POST", customers, HalfAnswer, TOOK),
        Loss {
            blind: Some("/search/customers"),
            ..loss("POST", customers, CutAfter, UNKNOWN)
        },
        Loss {
            blind: Some("/search/customers"),
            ..loss("POST", customers, CutBefore, UNKNOWN)
        },
        loss("PUT", "/email", CutAfter, TOOK),
        loss("PUT", "/email", CutBefore, TOOK_NONE),
        loss("PUT", "/credit-rating", CutAfter, TOOK),
        loss("PUT", "/credit-rating", CutBefore, TOOK_NONE),
        loss("POST", "/tax-residence", SilentAfter, TOOK),
        loss("POST", "/tax-residence", CutBefore, TOOK_NONE),
        loss("DELETE", "/tax_residencies/", CutAfter, TOOK),
        loss("DELETE", "/tax_residencies/", CutBefore, TOOK_NONE),
    ]
}

/// A bank whose first answer to such a request is lost.
struct Losing {
    bank: Bank,
    server: Server,
    place: Place,
    before: State,
    /// The read that fails, as long as it does.
    blind: Arc<Mutex<Option<&'static str>>>,
}

fn losing(request: (&'static str, &'static str), fate: Fate, fails: Option<&'static str>) -> Losing {
    let bank = Bank::start();
    let before = bank.state();
    let blind = Arc::new(Mutex::new(fails));
    let (fails, seen) = (Arc::clone(&blind), AtomicUsize::new(0));
    let server = bank.behind(move |bank, received: &Request| {
        let fails = *fails.lock().expect("no test panics with the lock");
        if fails.is_some_and(|path| received.path.contains(path)) {
            return Reply::json(503, "{}");
        }
        let (method, path) = request;
        let fits = received.method == method && received.path.contains(path);
        if !fits || seen.fetch_add(1, Ordering::SeqCst) > 0 {
            return bank.pass(received);
        }
        match fate {
            Fate::CutBefore => Reply::raw(""),
            Fate::CutAfter => {
                bank.ask(received);
                Reply::raw("")
            }
            Fate::SilentAfter => {
                bank.ask(received);
                // The client gives up long before.
                let (_never, waits) = std::sync::mpsc::channel::<()>();
                let _ = waits.recv_timeout(std::time::Duration::from_secs(10));
                Reply::raw("")
            }
            Fate::HalfAnswer => {
                let (status, _, body) = bank.ask(received);
                let half = &body[..body.len() / 2];
                Reply::raw(format!(
                    "HTTP/1.1 {status} .\r\nContent-Length: {}\r\n\r\n{half}",
                    body.len()
                ))
            }
        }
    });
    let place = hasty_place(&server.url)
        .with("OBP_CONFORM_FIXTURES", "fixtures")
        .scenario("life", LIFE);
    Losing {
        bank,
        server,
        place,
        before,
        blind,
    }
}

/// How often each write arrived, deletes at the end included.
#[track_caller]
fn no_write_arrived_twice(server: &Server) {
    let mut seen: Vec<(String, String)> = Vec::new();
    for request in server.requests().into_iter().filter(writes) {
        let key = (request.line(), request.body.clone());
        assert!(!seen.contains(&key), "{} came twice", key.0);
        seen.push(key);
    }
}

#[test]
fn a_write_without_an_answer_is_not_repeated_but_read_back() {
    for loss in losses() {
        let (request, fate) = (loss.request, loss.fate);
        println!("{request:?} {fate:?}");
        let losing = losing(request, fate, loss.blind);
        let place = &losing.place;
        let outcome = place
            .run(&["--allow-writes", "--verbose"])
            .ends(loss.exit)
            .says(loss.says);
        no_write_arrived_twice(&losing.server);
        let unknown = loss.says == UNKNOWN;
        assert_eq!(place.journals().len(), usize::from(unknown), "{request:?} {fate:?}");
        if unknown {
            outcome
                .says("unknown whether `customer` (POST ")
                .says("something is left on the target");
            *losing.blind.lock().expect("no test panics with the lock") = None;
            place.run(&["cleanup"]).ends(0).says("Nothing is left.");
            no_write_arrived_twice(&losing.server);
        }
        assert!(
            losing
                .bank
                .state()
                .only_handles_were_added_to(&losing.before)
                .is_empty()
        );
        assert!(place.journals().is_empty());
    }
}

#[test]
fn a_delete_at_the_end_without_an_answer_is_read_back_as_well() {
    for (fate, exit, left) in [(Fate::CutAfter, 0, false), (Fate::CutBefore, 0, true)] {
        let losing = losing(("DELETE", "/cascading/"), fate, None);
        let place = &losing.place;
        let outcome = place.run(&["--allow-writes"]).ends(exit);
        no_write_arrived_twice(&losing.server);
        assert_eq!(place.journals().len(), usize::from(left));
        if left {
            outcome.says("Left behind on the target").says("-X DELETE");
            assert!(losing.bank.state().customers() > losing.before.customers());
            place.run(&["cleanup"]).ends(0);
        }
        assert!(
            losing
                .bank
                .state()
                .only_handles_were_added_to(&losing.before)
                .is_empty()
        );
    }
}

#[test]
fn a_write_to_be_refused_that_the_server_carries_out_all_the_same_is_taken_back() {
    // A caller known to hold the role is not sent to be refused for want of it.
    for (refusal, more) in [
        ("{status: 403, code: OBP-20006}", "--no-discover"),
        ("{status: 400, code: OBP-10001}", "--verbose"),
    ] {
        let bank = Bank::start();
        let before = bank.state();
        let server = bank.behind(Bank::pass);
        let open = format!(
            "description: d\noperation: OBPv5.0.0-createCustomer\nsteps:\n  - name: refused\n    request: {{json: \
             {{legal_name: \"Robin {{{{newNumber}}}}\", mobile_phone_number: \"+49{{{{newNumber}}}}\"}}}}\n    expect: \
             {refusal}\n    snapshot: false\n"
        );
        let place = hasty_place(&server.url)
            .with("OBP_CONFORM_FIXTURES", "fixtures")
            .scenario("open", &open);
        place.run(&["--allow-writes", more]).ends(1);
        assert!(bank.state().only_handles_were_added_to(&before).is_empty(), "{refusal}");
        assert!(place.journals().is_empty(), "{refusal}");
        let lines = server.lines();
        assert!(
            lines
                .last()
                .is_some_and(|line| line.starts_with("DELETE /obp/v4.0.0/management/cascading/")),
            "{refusal}: {lines:?}"
        );
    }
}

#[test]
fn what_reading_cannot_show_is_unknown_and_stays_listed() {
    const HANDLE: &str = r#"
  - name: handle of another number
    operation: OBPv2.0.0-addSocialMediaHandle
    request: {json: {customer_number: "{{newNumber}}", type: x, handle: "@x", date_added: "2017-09-18T22:00:00Z", date_activated: "2017-09-18T22:00:00Z"}}
    expect: {status: 201}
    snapshot: false
"#;
    let losing = losing(("POST", "/social_media_handles"), Fate::CutAfter, None);
    let life = LIFE.split("  - name: another customer").next().unwrap_or_default();
    let place = losing
        .place
        .scenario("life", &format!("{life}{}", HANDLE.trim_start_matches('\n')));
    place
        .run(&["--allow-writes", "--verbose"])
        .ends(1)
        .says(UNKNOWN)
        .says("unknown whether `handle of another number` (POST ");
    let handles = losing.bank.state().only_handles_were_added_to(&losing.before);
    assert_eq!(handles.len(), 1);
    place
        .run(&["cleanup"])
        .ends(1)
        .says("made a social media handle; OBP has no delete for social media handles (customer number ")
        .says(&handles[0]);
}
