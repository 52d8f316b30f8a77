//! Bank mode's logins, users and grants: rules that a real server was asked about and that no recording shows.

use serde_json::{Value, json};

use super::common::{Answer, Request, Server};

const BANK: &[&str] = &["--mode", "bank", "--empty"];
const KEY: &str = "obpmockconsumerkey000000000000000000001";

/// A session of its own on the server that all tests here share.
struct Session {
    server: std::sync::Arc<Server>,
    name: &'static str,
}

impl Session {
    fn new(name: &'static str) -> Self {
        let server = Server::shared(BANK);
        Self { server, name }
    }

    fn login_as(&self, value: &str) -> Answer {
        let request = Request::new("POST", "/my/logins/direct").header("DirectLogin", value);
        self.server.answer(&request.header("X-Mock-Session", self.name))
    }

    fn login(&self, username: &str, password: &str) -> Answer {
        self.login_as(&format!("username={username},password={password},consumer_key={KEY}"))
    }

    fn token(&self, username: &str, password: &str) -> String {
        let answer = self.login(username, password);
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["token"].as_str().expect("a token").to_owned()
    }

    fn ask(&self, token: &str, method: &'static str, path: &str, body: Option<&Value>) -> Answer {
        let request = Request::new(method, path).header("DirectLogin", &format!("token={token}"));
        let request = request.header("X-Mock-Session", self.name);
        self.server.answer(&match body {
            Some(body) => request.body(body.to_string()),
            None => request,
        })
    }

    fn get(&self, token: &str, path: &str) -> Answer {
        self.ask(token, "GET", path, None)
    }

    fn register(&self, body: &Value) -> Answer {
        let request = Request::new("POST", "/obp/v5.1.0/users").header("X-Mock-Session", self.name);
        self.server.answer(&request.body(body.to_string()))
    }
}

fn message(answer: &Answer) -> String {
    answer.json()["message"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_form_of_a_login_is_looked_at_before_anything_else() {
    let session = Session::new("users-form");
    for (value, status, start) in [
        ("username=a b,password=x y,consumer_key=KEY", 401, "OBP-20004"),
        (
            "username=a#,password=#[,consumer_key=k k",
            400,
            "OBP-20011: Value contains invalid charactersOBP-35030",
        ),
        (
            "consumer_key=k k,username=a#,password=x",
            400,
            "OBP-35030: The Consumer Key must be alphanumeric. (A-Z, a-z, 0-9)OBP-20011",
        ),
        ("username=a,password=b,consumer_key=KEY,token=x#", 400, "OBP-20011"),
        (
            "username = a,password=b,consumer_key=KEY",
            400,
            "OBP-20002: These DirectLogin parameters are missing:username",
        ),
        ("username=nobody,password=b,consumer_key=unknown", 401, "OBP-20008"),
    ] {
        let answer = session.login_as(&value.replace("KEY", KEY));
        assert_eq!(answer.status, status, "{value}: {}", answer.text());
        assert!(message(&answer).starts_with(start), "{value}: {}", answer.text());
    }
    let name = "b".repeat(101);
    let answer = session.login(&name, "x");
    let expected = format!("\"'{}... (101)\"", "b".repeat(79));
    assert!(message(&answer).contains(&expected), "{}", answer.text());
}

#[test]
fn six_failures_lock_a_name_until_it_is_unlocked() {
    let session = Session::new("users-lock");
    let full = session.token("full.user", "Full-Pass-1!");
    let norole = session.token("norole.user", "Norole-Pass-1!");
    // A login that lacks a part, or names no consumer, is an attempt like any other.
    assert_eq!(session.login_as("username=norole.user").status, 400);
    assert_eq!(
        session
            .login_as("username=norole.user,password=x,consumer_key=x")
            .status,
        401
    );
    for _ in 0..4 {
        assert!(message(&session.login("norole.user", "wrong")).starts_with("OBP-20004"));
    }
    assert!(message(&session.login("norole.user", "Norole-Pass-1!")).starts_with("OBP-20013"));
    for (path, status, start) in [
        (
            "/obp/v5.1.0/users/current",
            401,
            "OBP-20001: User not logged in. Authentication is required! <- OBP-20013",
        ),
        ("/obp/v2.0.0/users/current", 400, "OBP-20013"),
        ("/obp/v1.2.1/banks", 400, "OBP-20013"),
        ("/obp/v5.1.0/root", 400, "OBP-20013"),
        ("/obp/v5.1.0/banks", 200, ""),
    ] {
        let answer = session.get(&norole, path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert!(message(&answer).starts_with(start), "{path}: {}", answer.text());
    }
    let status = session.get(&full, "/obp/v3.1.0/users/norole.user/lock-status");
    assert_eq!(status.json()["bad_attempts_since_last_success_or_reset"], 7);
    let unlocked = session.ask(
        &full,
        "PUT",
        "/obp/v3.1.0/users/norole.user/lock-status",
        Some(&json!({})),
    );
    assert_eq!(unlocked.json()["bad_attempts_since_last_success_or_reset"], 0);
    assert_eq!(session.get(&norole, "/obp/v5.1.0/users/current").status, 200);
    session.token("norole.user", "Norole-Pass-1!");
}

#[test]
fn who_is_locked_is_nobody_until_somebody_unlocks_it() {
    let session = Session::new("users-lock-by-hand");
    let full = session.token("full.user", "Full-Pass-1!");
    let norole = session.token("norole.user", "Norole-Pass-1!");
    let lock = |token: &str, path: &str| session.ask(token, "POST", path, Some(&json!({})));
    for (token, path, status, text) in [
        (
            &full,
            "/obp/v4.0.0/users/nobody.x/locks",
            404,
            "OBP-20027: User not found by provider and username.(nobody.x)",
        ),
        (
            &full,
            "/obp/v5.1.0/users/p/nobody.x/locks",
            404,
            "OBP-20027: User not found by provider and username. provider(p), username(nobody.x)",
        ),
        (
            &norole,
            "/obp/v4.0.0/users/norole.user/locks",
            403,
            "OBP-20006: User is missing one or more roles: CanLockUser",
        ),
    ] {
        let answer = lock(token, path);
        assert_eq!((answer.status, message(&answer).as_str()), (status, text), "{path}");
    }
    let current = session.get(&norole, "/obp/v5.1.0/users/current").json();
    let provider = current["provider"].as_str().expect("a provider");
    let provider = percent_encoding::utf8_percent_encode(provider, percent_encoding::NON_ALPHANUMERIC);
    for (path, unlock) in [
        (
            "/obp/v5.0.0/users/norole.user/locks".to_owned(),
            "/obp/v3.1.0/users/norole.user/lock-status".to_owned(),
        ),
        (
            format!("/obp/v5.1.0/users/{provider}/norole.user/locks"),
            format!("/obp/v5.1.0/users/{provider}/norole.user/lock-status"),
        ),
    ] {
        // Locking again renews the lock.
        for _ in 0..2 {
            let locked = lock(&full, &path);
            assert_eq!(locked.status, 200, "{}", locked.text());
            assert_eq!(locked.json()["user_id"], current["user_id"]);
            assert_eq!(locked.json()["type_of_lock"], "lock_via_api");
        }
        let refused = session.get(&norole, "/obp/v5.1.0/users/current");
        assert!(message(&refused).contains("OBP-20013"), "{}", refused.text());
        assert!(message(&session.login("norole.user", "Norole-Pass-1!")).starts_with("OBP-20013"));
        let user = session.get(&full, "/obp/v4.0.0/users/username/norole.user");
        assert_eq!(user.json()["is_locked"], true, "{}", user.text());
        let unlocked = session.ask(&full, "PUT", &unlock, Some(&json!({})));
        assert_eq!(unlocked.json()["bad_attempts_since_last_success_or_reset"], 0);
        assert_eq!(session.get(&norole, "/obp/v5.1.0/users/current").status, 200);
    }
}

#[test]
fn failures_under_a_free_name_count_for_whoever_registers_under_it() {
    let session = Session::new("users-free-name");
    for _ in 0..8 {
        assert!(message(&session.login("nobody.here", "x")).starts_with("OBP-20004"));
    }
    let body = registration("nobody.here");
    assert_eq!(session.register(&body).status, 201);
    assert!(message(&session.login("nobody.here", "Felix-Smith-2023!")).starts_with("OBP-20013"));
}

#[test]
fn a_login_ends_the_token_before_and_five_failures_are_forgiven() {
    let session = Session::new("users-second");
    let first = session.token("other.user", "Other-Pass-1!");
    for _ in 0..5 {
        session.login("other.user", "wrong");
    }
    let second = session.token("other.user", "Other-Pass-1!");
    for (token, path, status) in [
        (&first, "/obp/v5.1.0/users/current", 400),
        (&first, "/obp/v2.0.0/users/current", 401),
        (&first, "/obp/v5.1.0/root", 401),
        (&first, "/obp/v3.0.0/banks/obp1", 200),
        (&second, "/obp/v5.1.0/users/current", 200),
    ] {
        let answer = session.get(token, path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
    }
    // Another store's token is unknown, though it has the same form.
    let elsewhere = Session::new("users-second-elsewhere");
    assert_eq!(elsewhere.get(&second, "/obp/v5.1.0/users/current").status, 400);
    let long = "a".repeat(513);
    for (token, start) in [("a b", "OBP-20011"), (long.as_str(), "OBP-20010"), ("abc", "OBP-20003")] {
        let answer = session.get(token, "/obp/v5.1.0/users/current");
        assert!(message(&answer).starts_with(start), "{token}: {}", answer.text());
    }
}

fn registration(username: &str) -> Value {
    json!({
        "email": "felix@example.com", "username": username, "password": "Felix-Smith-2023!",
        "first_name": "Felix", "last_name": "Smith",
    })
}

#[test]
fn a_registration_is_told_all_that_is_wrong_and_the_user_can_log_in() {
    let session = Session::new("users-register");
    for (member, value, status, text) in [
        ("first_name", json!(" "), 400, "Please enter your first name."),
        ("last_name", json!(null), 400, "Please enter your last name."),
        ("email", json!(""), 400, "Please enter your email."),
        ("email", json!("x"), 400, "Invalid email address"),
        (
            "username",
            json!(""),
            400,
            "Please enter your username.;Invalid Username: 1)",
        ),
        ("username", json!("short"), 400, "Invalid Username: 1)"),
        (
            "username",
            json!("full.user"),
            409,
            "User with the same username already exists.",
        ),
        ("password", json!("Felix[Smi1"), 400, "OBP-30207"),
        ("first_name", json!("a".repeat(101)), 500, "OBP-50015"),
        ("email", json!(format!("{}@b.de", "a".repeat(44))), 500, "OBP-50015"),
    ] {
        let mut body = registration("felix.smith");
        body[member] = value.clone();
        let answer = session.register(&body);
        assert_eq!(answer.status, status, "{member} {value}: {}", answer.text());
        assert!(
            message(&answer).starts_with(text),
            "{member} {value}: {}",
            answer.text()
        );
    }
    let mut body = registration("felix.smith");
    body["email"] = json!(" Felix@Example.com ");
    assert_eq!(session.register(&body).json()["email"], "felix@example.com");
    let token = session.token("felix.smith", "Felix-Smith-2023!");
    let user = session.get(&token, "/obp/v3.0.0/users/current").json();
    assert_eq!(user["entitlements"]["list"], json!([]));
    assert_eq!(user["views"]["list"], json!([]));
}

#[test]
fn a_grant_works_at_once_and_until_it_is_taken_away() {
    let session = Session::new("users-grant");
    let full = session.token("full.user", "Full-Pass-1!");
    let other = session.token("other.user", "Other-Pass-1!");
    let norole = session.token("norole.user", "Norole-Pass-1!");
    let user_id = session.get(&norole, "/obp/v5.1.0/users/current/user_id").json()["user_id"].clone();
    let user_id = user_id.as_str().expect("an id");
    let path = format!("/obp/v5.1.0/users/{user_id}/entitlements");
    let grant = |token: &str, bank: &str, role: &str| {
        let body = json!({ "bank_id": bank, "role_name": role });
        session.ask(token, "POST", &path, Some(&body))
    };
    for (token, bank, role, status, start) in [
        (&other, "obp1", "CanGetCustomer", 403, "OBP-20050"),
        (
            &norole,
            "",
            "NoRole",
            400,
            "OBP-10007: Incorrect Role name:NoRole. Possible roles are CanAddKycCheck, ",
        ),
        (&full, "", "CanGetCustomer", 400, "OBP-30205"),
        (&full, "obp1", "CanGetAnyUser", 400, "OBP-30206"),
        (&full, "nobank", "CanGetCustomer", 400, "OBP-30001"),
        (&other, "gh.29.uk", "CanAddKycCheck", 201, ""),
        (&full, "gh.29.uk", "CanGetCustomer", 201, ""),
        (&full, "gh.29.uk", "CanGetCustomer", 400, "OBP-30216"),
    ] {
        let answer = grant(token, bank, role);
        assert_eq!(answer.status, status, "{role} at {bank}: {}", answer.text());
        assert!(
            message(&answer).starts_with(start),
            "{role} at {bank}: {}",
            answer.text()
        );
    }
    let roles = |path: &str| -> Vec<String> {
        let answer = session.get(&norole, path).json();
        let list = answer.get("list").unwrap_or(&answer["entitlements"]["list"]).clone();
        let names = list.as_array().expect("a list").iter();
        names
            .map(|grant| grant["role_name"].as_str().expect("a name").to_owned())
            .collect()
    };
    assert_eq!(
        roles("/obp/v3.0.0/my/entitlements"),
        ["CanGetCustomer", "CanAddKycCheck"]
    );
    assert_eq!(roles("/obp/v2.0.0/users/current"), ["CanAddKycCheck", "CanGetCustomer"]);
    let customer = "/obp/v3.1.0/banks/gh.29.uk/customers/x";
    assert_eq!(session.get(&norole, customer).status, 404);
    let grants = session.get(&norole, "/obp/v3.0.0/my/entitlements").json();
    let id = grants["list"][0]["entitlement_id"].as_str().expect("an id").to_owned();
    for (user, status) in [("x", 400), (user_id, 204), (user_id, 404)] {
        let path = format!("/obp/v5.1.0/users/{user}/entitlement/{id}");
        assert_eq!(session.ask(&full, "DELETE", &path, None).status, status, "{user}");
    }
    assert_eq!(session.get(&norole, customer).status, 403);
}

#[test]
fn a_token_ends_after_four_weeks_of_its_sessions_time() {
    let session = Session::new("users-expiry");
    let token = session.token("norole.user", "Norole-Pass-1!");
    let weeks = 4 * 7 * 24 * 3600 * 1000_i64;
    for (shifted, status) in [(weeks - 60_000, 200), (weeks, 400), (0, 200)] {
        let clock = Request::new("PUT", "/__mock/clock").header("X-Mock-Session", session.name);
        let set = session
            .server
            .answer(&clock.body(json!({ "shifted": shifted }).to_string()));
        assert_eq!(set.status, 200, "{}", set.text());
        let answer = session.get(&token, "/obp/v5.1.0/users/current");
        assert_eq!(answer.status, status, "{shifted}: {}", answer.text());
    }
}

#[test]
fn tokens_failures_and_users_of_a_kept_store_outlive_the_process() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("users-{}.sqlite", std::process::id()));
    let store = format!("sqlite:{}", file.display());
    let start = || Session {
        server: std::sync::Arc::new(Server::start(&["--mode", "bank", "--empty", "--store", &store])),
        name: "",
    };
    let ask = |session: &Session, token: &str| {
        let request = Request::new("GET", "/obp/v5.1.0/users/current").header("DirectLogin", &format!("token={token}"));
        session.server.answer(&request).status
    };
    let login = |session: &Session, password: &str| {
        let value = format!("username=felix.smith,password={password},consumer_key={KEY}");
        session
            .server
            .answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", &value))
    };
    let first = start();
    let register = Request::new("POST", "/obp/v5.1.0/users").body(registration("felix.smith").to_string());
    assert_eq!(first.server.answer(&register).status, 201);
    let token = login(&first, "Felix-Smith-2023!").json()["token"].clone();
    let token = token.as_str().expect("a token");
    for _ in 0..5 {
        login(&first, "wrong");
    }
    drop(first);
    let second = start();
    assert_eq!(ask(&second, token), 200);
    assert!(message(&login(&second, "wrong")).starts_with("OBP-20004"));
    assert!(message(&login(&second, "Felix-Smith-2023!")).starts_with("OBP-20013"));
    drop(second);
    std::fs::remove_file(&file).expect("the store is a file");
}
