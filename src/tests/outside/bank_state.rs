//! Bank mode from outside: how it starts, its sessions, clocks and reset, saved states, and what is said of bad files.

use std::{fs, path::Path, process::Stdio};

use serde_json::{Value, json};

use super::common::{Answer, Request, Server, program};

const BANK: &[&str] = &["--mode", "bank"];
const KEY: &str = "obpmockconsumerkey000000000000000000001";
const CUSTOMERS: &str = "/obp/v5.1.0/banks/gh.29.uk/customers";

/// A request as `full.user` of a session sends it.
struct Client<'s> {
    server: &'s Server,
    session: Option<&'static str>,
    token: String,
}

impl<'s> Client<'s> {
    fn new(server: &'s Server, session: Option<&'static str>) -> Self {
        Self::of(server, session, "full.user", "Full-Pass-1!")
    }

    fn of(server: &'s Server, session: Option<&'static str>, username: &str, password: &str) -> Self {
        let login = format!("username=\"{username}\",password=\"{password}\",consumer_key=\"{KEY}\"");
        let request = Request::new("POST", "/my/logins/direct").header("DirectLogin", &login);
        let answer = server.answer(&in_session(request, session));
        assert_eq!(answer.status, 201, "{}", answer.text());
        let token = answer.json()["token"].as_str().expect("a token").to_owned();
        Self { server, session, token }
    }

    fn send(&self, request: Request) -> Answer {
        let request = in_session(request, self.session);
        self.server
            .answer(&request.header("DirectLogin", &format!("token={}", self.token)))
    }

    fn create(&self) -> Answer {
        let body = json!({
            "legal_name": "Anna Schmidt", "mobile_phone_number": "+44", "email": "a@b.c",
            "face_image": {"url": "u", "date": "2024-01-01T00:00:00Z"}, "date_of_birth": "1984-02-29T00:00:00Z",
            "relationship_status": "single", "dependants": 0, "dob_of_dependants": [],
            "credit_rating": {"rating": "A", "source": "s"}, "credit_limit": {"currency": "EUR", "amount": "1"},
            "highest_education_attained": "x", "employment_status": "x", "kyc_status": true,
            "last_ok_date": "2024-01-01T00:00:00Z", "title": "Ms.", "branch_id": "b", "name_suffix": "x",
        });
        self.send(Request::new("POST", "/obp/v4.0.0/banks/gh.29.uk/customers").body(body.to_string()))
    }
}

fn in_session(request: Request, session: Option<&str>) -> Request {
    match session {
        Some(session) => request.header("X-Mock-Session", session),
        None => request,
    }
}

fn control(server: &Server, method: &str, path: &str, body: &str) -> Answer {
    server.answer(&Request::new(method, &format!("/__mock{path}")).body(body))
}

fn customers(server: &Server, session: Option<&'static str>) -> usize {
    let saved = in_session(Request::new("GET", "/__mock/state"), session);
    server.answer(&saved).text().matches("- bank_id: ").count()
}

#[test]
fn the_greeting_tells_who_may_log_in_and_a_call_that_works() {
    let mut server = Server::start(&[BANK[0], BANK[1], "--empty"]);
    Client::new(&server, None);
    server.signal("TERM");
    let text = server.rest_of_output();
    for expected in [
        "full.user",
        "Full-Pass-1!",
        "Norole-Pass-1!",
        "other.user",
        KEY,
        "0 customers",
        "/my/logins/direct",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}

#[test]
fn an_empty_bank_has_no_customers_and_another_has_made_up_ones() {
    let banks_and_events = |options: &[&str]| {
        let server = Server::start(options);
        let saved = control(&server, "GET", "/state", "");
        (saved.status, saved.text().contains("\ncustomers:"))
    };
    assert_eq!(banks_and_events(&["--mode", "bank", "--empty"]), (200, false));
    assert_eq!(banks_and_events(BANK), (200, true));
}

#[test]
fn two_runs_with_one_seed_and_a_stopped_clock_give_the_same_bodies() {
    let run = || {
        let server = Server::start(&["--mode", "bank", "--seed", "7", "--hostname", "http://obp.example.com"]);
        let stopped = control(&server, "PUT", "/clock", r#"{"stopped":"2024-02-29T12:00:00Z"}"#);
        assert_eq!(stopped.status, 200, "{}", stopped.text());
        let client = Client::new(&server, None);
        let bodies = [
            client.create().text().to_owned(),
            client.send(Request::new("GET", CUSTOMERS)).text().to_owned(),
            client
                .send(Request::new("GET", "/obp/v5.1.0/users/current"))
                .text()
                .to_owned(),
            control(&server, "GET", "/state", "").text().to_owned(),
        ];
        assert!(bodies[0].contains("Anna Schmidt"), "{}", bodies[0]);
        bodies
    };
    assert_eq!(run(), run());
}

#[test]
fn sessions_do_not_see_each_other_and_reset_puts_each_back() {
    let server = Server::start(BANK);
    let before = customers(&server, None);
    let (shared, one, two) = (
        Client::new(&server, None),
        Client::new(&server, Some("one")),
        Client::new(&server, Some("two")),
    );
    for (client, numbers) in [(&shared, 1), (&one, 2), (&two, 3)] {
        for _ in 0..numbers {
            let answer = client.create();
            assert_eq!(answer.status, 201, "{}", answer.text());
        }
    }
    let counts = || [None, Some("one"), Some("two")].map(|session| customers(&server, session) - before);
    assert_eq!(counts(), [1, 2, 3]);
    let listed = control(&server, "GET", "/sessions", "").json();
    let names: Vec<_> = listed["sessions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(names, ["one", "two"]);

    let by_header = in_session(Request::new("POST", "/__mock/reset"), Some("two"));
    assert_eq!(server.answer(&by_header).json(), json!({"count": 0, "sessions": 1}));
    assert_eq!(counts(), [1, 2, 0]);
    assert_eq!(
        control(&server, "POST", "/reset", r#"{"session":"one"}"#).json()["sessions"],
        1
    );
    assert_eq!(counts(), [1, 0, 0]);
    assert_eq!(control(&server, "POST", "/reset", "").status, 200);
    assert_eq!(counts(), [0, 0, 0]);
    assert_eq!(
        control(&server, "POST", "/reset", r#"{"all":true}"#).json()["sessions"],
        2
    );
    assert_eq!(control(&server, "GET", "/sessions", "").json()["sessions"], json!([]));
    // Its token went with it.
    let answer = shared.send(Request::new("GET", CUSTOMERS));
    assert_eq!(answer.status, 400, "{}", answer.text());
}

#[test]
fn a_session_is_named_by_header_or_cookie_and_odd_names_are_refused() {
    let server = Server::start(BANK);
    let names = || -> Vec<Value> {
        let listed = control(&server, "GET", "/sessions", "").json();
        listed["sessions"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["name"].clone())
            .collect()
    };
    server.answer(&Request::new("GET", "/obp/v5.1.0/banks").header("Cookie", "a=b; X-Mock-Session=baked"));
    server.answer(&Request::new("GET", "/obp/v5.1.0/banks").header("X-Mock-Session", "named"));
    assert_eq!(names(), ["baked", "named"]);
    for name in ["", "a b", "ä", &"x".repeat(129)] {
        let answer = server.answer(&Request::new("GET", "/obp/v5.1.0/banks").header("X-Mock-Session", name));
        assert_eq!(answer.status, 400, "{name:?}: {}", answer.text());
        assert!(answer.message().starts_with("obp-mock: "), "{}", answer.text());
    }
    assert_eq!(control(&server, "DELETE", "/sessions/baked", "").status, 200);
    assert_eq!(control(&server, "DELETE", "/sessions/baked", "").status, 404);
    assert_eq!(names(), ["named"]);
}

#[test]
fn there_are_no_more_sessions_than_allowed_until_an_idle_one_gives_way() {
    let ask = |server: &Server, name: &str| {
        let request = Request::new("GET", "/obp/v5.1.0/banks").header("X-Mock-Session", name);
        server.answer(&request).status
    };
    let strict = Server::start(&["--mode", "bank", "--max-sessions", "2"]);
    assert_eq!(
        ["a", "b", "c", "a"].map(|name| ask(&strict, name)),
        [200, 200, 429, 200]
    );
    let idle = Server::start(&["--mode", "bank", "--max-sessions", "2", "--session-idle", "0"]);
    assert_eq!(["a", "b", "c", "a"].map(|name| ask(&idle, name)), [200, 200, 200, 200]);
}

#[test]
fn no_more_users_are_registered_than_allowed() {
    let server = Server::start(&["--mode", "bank", "--max-users", "4"]);
    let registered = ["first.newcomer", "second.newcomer"].map(|name| {
        let body = json!({
            "email": format!("{name}@example.com"), "username": name, "password": "Newcomer-1-Pass!",
            "first_name": "New", "last_name": "Comer",
        });
        let answer = server.answer(&Request::new("POST", "/obp/v5.1.0/users").body(body.to_string()));
        (answer.status, answer.message().to_owned())
    });
    assert_eq!(registered[0].0, 201, "{}", registered[0].1);
    let full = "obp-mock: there are 4 users already; remove some, or start with a higher --max-users";
    assert_eq!(registered[1], (507, full.to_owned()));
}

#[test]
fn each_session_has_its_clock() {
    let server = Server::start(BANK);
    let set = |body: &str| control(&server, "PUT", "/clock", body);
    let now = |query: &str| control(&server, "GET", &format!("/clock{query}"), "").json();
    let answer = set(r#"{"stopped":"2001-01-01T00:00:00Z","session":"old"}"#);
    assert_eq!(answer.json(), json!({"now": "2001-01-01T00:00:00Z", "mode": "stopped"}));
    assert_eq!(now("?session=old")["mode"], "stopped");
    assert_eq!(now("")["mode"], "real");
    assert_eq!(set(r#"{"shifted":-86400000,"all":true}"#).json()["shift"], -86_400_000);
    assert_eq!(now("?session=old")["mode"], "shifted");
    assert_eq!(set(r#"{"running":true}"#).json()["mode"], "real");
    for bad in [
        "{}",
        r#"{"running":false}"#,
        r#"{"stopped":"yesterday"}"#,
        r#"{"stopped":"2023-02-29T00:00:00Z"}"#,
        r#"{"stopped":"2001-01-01T00:00:00Z","shifted":1}"#,
        r#"{"colour":"blue"}"#,
        "{",
    ] {
        assert_eq!(set(bad).status, 400, "{bad}");
    }
    assert_eq!(set(&format!("{{{}}}", " ".repeat(70_000))).status, 413);
}

#[test]
fn time_that_passes_ends_a_login() {
    let server = Server::start(BANK);
    let client = Client::new(&server, Some("later"));
    assert_eq!(client.send(Request::new("GET", CUSTOMERS)).status, 200);
    let month = r#"{"shifted":2678400000,"session":"later"}"#;
    assert_eq!(control(&server, "PUT", "/clock", month).status, 200);
    assert_eq!(client.send(Request::new("GET", CUSTOMERS)).status, 400);
}

#[test]
fn a_saved_state_starts_another_bank_with_the_same_data() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("saved.yaml");
    let server = Server::start(BANK);
    assert_eq!(Client::new(&server, None).create().status, 201);
    let saved = control(&server, "GET", "/state", "");
    assert_eq!(saved.header("Content-Type"), Some("application/yaml"));
    assert!(
        !saved.text().contains("argon2") && !saved.text().contains("eyJ"),
        "no secrets"
    );
    fs::write(&path, saved.text()).expect("can be written");
    let again = Server::start(&["--mode", "bank", "--state", path.to_str().expect("UTF-8")]);
    assert_eq!(control(&again, "GET", "/state", "").text(), saved.text());
    Client::new(&again, None);
}

fn cases() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/outside/state")
}

#[test]
fn good_files_start_the_bank_that_they_describe() {
    let started = |name: &str| {
        let path = cases().join(name);
        Server::start(&["--mode", "bank", "--state", path.to_str().expect("UTF-8")])
    };
    let server = started("good-small.yaml");
    Client::of(&server, None, "anna.schmidt", "Anna-Pass-2024!");
    let full = Client::new(&server, None);
    let listed = full.send(Request::new("GET", "/obp/v5.1.0/banks/bank.of.tests/customers"));
    assert_eq!(
        listed.json()["customers"].as_array().map(Vec::len),
        Some(2),
        "{}",
        listed.text()
    );
    let server = started("good-sandbox.json");
    Client::of(&server, None, "anna.schmidt", "Anna-Pass-2024!");
    let events = Client::new(&server, None).send(Request::new("GET", "/obp/v5.1.0/banks/import-bank-x/crm-events"));
    assert_eq!(
        events.json()["crm_events"][0]["customer_name"],
        "James Brown",
        "{}",
        events.text()
    );
}

/// Beside each bad file stands what is to be said of it.
#[test]
fn bad_files_are_refused_with_place_member_and_next_step() {
    let mut seen = 0;
    for entry in fs::read_dir(cases()).expect("the folder of cases") {
        let path = entry.expect("can be listed").path();
        let Ok(expected) = fs::read_to_string(path.with_added_extension("txt")) else {
            continue;
        };
        seen += 1;
        let name = path.file_name().expect("a file").to_str().expect("UTF-8");
        let mut command = program();
        command
            .current_dir(cases())
            .args(["--mode", "bank", "--port", "0", "--state", name]);
        let output = command.stdout(Stdio::null()).output().expect("the program starts");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), told), (Some(2), expected), "{name}");
    }
    assert!(seen >= 12, "{seen} cases");
}

#[test]
fn imports_are_stored_whole_or_not_at_all() {
    let server = Server::start(&["--mode", "bank", "--empty"]);
    let client = Client::new(&server, None);
    let import = |body: Value| {
        let answer = client.send(Request::new("POST", "/obp/v2.1.0/sandbox/data-import").body(body.to_string()));
        (answer.status, answer.message().chars().take(9).collect::<String>())
    };
    let bank = |id: &str| json!({"id": id, "short_name": "S", "full_name": "F", "logo": null, "website": "w"});
    let event = |id: &str, date: &str| {
        json!({"id": id, "bank_id": "b1", "customer": {"name": "n", "number": "1"}, "category": "c", "detail": "d",
            "channel": "ch", "actual_date": date})
    };
    let user = |name: &str, password: &str| json!({"email": "a@b.c", "password": password, "user_name": name});
    let good = "2013-01-22T00:08:00.000Z";
    let (unspecific, broken) = ("OBP-50005".to_owned(), "OBP-50015".to_owned());
    for (body, expected) in [
        (
            json!({"banks": [bank("b1")], "crm_events": [event("1", "yesterday")]}),
            (500, broken.clone()),
        ),
        (json!({"banks": [bank("b1"), bank("b1")]}), (400, unspecific.clone())),
        (
            json!({"banks": [bank("b1")], "users": [user("someone.new", "abc")]}),
            (400, "OBP-30207".to_owned()),
        ),
        (
            json!({"banks": [bank("b1")], "users": [user("full.user", "abc")]}),
            (400, unspecific.clone()),
        ),
        (
            json!({"banks": [bank("b1")], "crm_events": [event("1", good), event("1", good)]}),
            (500, broken.clone()),
        ),
        (json!({"banks": [bank(&"x".repeat(256))]}), (500, broken)),
        (json!({"banks": [bank("")]}), (400, unspecific.clone())),
        (json!({"banks": {}}), (400, "OBP-10001".to_owned())),
    ] {
        assert_eq!(import(body.clone()), expected, "{body}");
        let state = control(&server, "GET", "/state", "");
        assert!(!state.text().contains("bank_id: b1"), "{body} left something behind");
    }
    let body = json!({
        "banks": [bank("b1")], "users": [user("someone.new", "Abcdef1234!x")], "crm_events": [event("1", good)],
    });
    assert_eq!(import(body.clone()), (201, String::new()));
    assert_eq!(import(body), (400, unspecific));
    Client::of(&server, None, "someone.new", "Abcdef1234!x");
}

#[test]
fn without_a_state_the_control_api_says_so() {
    let server = Server::shared(&[]);
    for (method, path) in [
        ("GET", "/clock"),
        ("PUT", "/clock"),
        ("GET", "/sessions"),
        ("DELETE", "/sessions/a"),
        ("GET", "/state"),
    ] {
        let answer = control(&server, method, path, "");
        assert_eq!(answer.status, 409, "{method} {path}: {}", answer.text());
        assert!(answer.message().contains("--mode bank"), "{}", answer.text());
    }
    assert_eq!(control(&server, "GET", "/state.schema.json", "").status, 200);
    let bank = Server::start(BANK);
    let told = control(&bank, "GET", "/operations/OBPv2.1.0-sandboxDataImport", "").json();
    assert_eq!(told["stateful"], true);
    assert_eq!(control(&bank, "GET", "/health", "").json()["mode"], "bank");
}
