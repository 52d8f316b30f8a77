//! Logging in.

use std::time::Duration;

use indexmap::IndexMap;
use obp_conform::{
    mask::Masker,
    target::{
        client::Client,
        login::{Error, Logins},
        profile::{DirectLogin, Login, Persona, Profile, Scheme},
        secret::Source,
    },
};

use crate::server::{Answer, Server, http};

fn logins(profile: Profile) -> (Logins, Masker) {
    let masker = Masker::new();
    let client = Client::new(&profile, &masker).expect("a client");
    (Logins::new(profile, client, masker.clone()), masker)
}

fn with(server: &Server, login: Login) -> Profile {
    let username = None;
    Profile {
        personas: IndexMap::from([("full".to_owned(), Persona { login, username })]),
        ..server.profile()
    }
}

fn plain(text: &str) -> Source {
    Source::Plain(text.to_owned())
}

fn direct(username: &str, password: &str) -> Login {
    Login::DirectLogin(DirectLogin {
        username: plain(username),
        password: plain(password),
        consumer_key: plain("the-key"),
    })
}

#[tokio::test]
async fn twenty_first_uses_make_one_login() {
    let server = Server::start(|_, _| Answer::Keep(http("201 Created", "", r#"{"token":"tok.en-1"}"#))).await;
    let (logins, masker) = logins(with(&server, direct("full.user", "pass word!")));
    let all = (0..20).map(|_| {
        let logins = logins.clone();
        tokio::spawn(async move { logins.headers("full").await })
    });
    for headers in futures_util::future::join_all(all).await {
        let headers = headers.expect("no panic").expect("a login");
        assert_eq!(
            headers,
            [("Authorization".to_owned(), "DirectLogin token=\"tok.en-1\"".to_owned())]
        );
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert!(
        requests[0].starts_with("POST /my/logins/direct HTTP/1.1\r\n"),
        "{}",
        requests[0]
    );
    let header =
        "Authorization: DirectLogin username=\"full.user\",password=\"pass word!\",consumer_key=\"the-key\"\r\n";
    assert!(requests[0].contains(header), "{}", requests[0]);
    assert_eq!(
        masker.mask("tok.en-1 pass word! the-key"),
        "***token-full*** ***password-full*** ***consumer-key-full***"
    );
}

#[tokio::test]
async fn a_failed_login_is_told_and_not_repeated() {
    let wrong =
        r#"{"code":401,"message":"OBP-20004: Invalid login credentials. Check username/password. s3cret-pass"}"#;
    for (status, headers, body, code, words) in [
        ("401 Unauthorized", "", wrong, Some("OBP-20004"), "***password-full***"),
        (
            "200 OK",
            "Content-Type: text/html\r\n",
            "<html>Login</html>",
            None,
            "text/html: <html>Login",
        ),
        ("201 Created", "", r#"{"token":""}"#, None, "answered 201"),
        ("201 Created", "", r#"{"token":"a\nb"}"#, None, "answered 201"),
        ("302 Found", "Location: https://x\r\n", "", None, "redirects"),
        ("404 Not Found", "", "", None, "login.path"),
    ] {
        let server = Server::start(move |_, _| Answer::Keep(http(status, headers, body))).await;
        let (logins, _) = logins(with(&server, direct("full.user", "s3cret-pass")));
        for _ in 0..2 {
            let error = logins.headers("full").await.expect_err(body);
            let text = error.to_string();
            assert!(text.contains("persona `full`") && text.contains(words), "{text}");
            assert!(!text.contains("s3cret-pass"), "{text}");
            let Error::Refused(refusal) = error else {
                panic!("{error:?}")
            };
            assert_eq!(refusal.code.as_deref(), code);
        }
        assert_eq!(server.requests().len(), 1, "a second try could lock the account");
    }
}

#[tokio::test]
async fn an_unreachable_login_is_told() {
    let server = Server::same("").await;
    let (logins, _) = logins(with(&server, direct("u", "p4ss")));
    let error = logins.headers("full").await.expect_err("no answer");
    assert!(matches!(error, Error::Send { .. }), "{error:?}");
}

#[tokio::test]
async fn other_ways_need_no_login() {
    let server = Server::same("").await;
    let print = |text: &str| Login::Command {
        command: vec!["printf".to_owned(), text.to_owned()],
        scheme: Scheme::Bearer,
        timeout: Duration::from_secs(10),
    };
    for (login, expected) in [
        (
            Login::Token(plain("t0ken"), Scheme::DirectLogin),
            "DirectLogin token=\"t0ken\"",
        ),
        (Login::Token(plain("t0ken"), Scheme::Bearer), "Bearer t0ken"),
        (print(" t0ken \nmore"), "Bearer t0ken"),
    ] {
        let (logins, masker) = logins(with(&server, login));
        let headers = logins.headers("full").await.expect("a token");
        assert_eq!(headers, [("Authorization".to_owned(), expected.to_owned())]);
        assert!(!masker.mask("t0ken").contains("t0ken"));
        assert_eq!(logins.headers("anonymous").await.expect("nothing needed"), []);
        let invalid = logins.headers("invalid").await.expect("nothing needed");
        assert_eq!(invalid[0].1, "DirectLogin token=\"not-a-token\"");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn commands_that_give_no_token() {
    let server = Server::same("").await;
    for (command, timeout, words) in [
        (vec!["/no/such/program"], 10_000, "cannot be started"),
        (
            vec!["sh", "-c", "echo oh no >&2; exit 3"],
            10_000,
            "exit status: 3: oh no",
        ),
        (vec!["true"], 10_000, "first line is empty"),
        (vec!["printf", "a\"b"], 10_000, "no token"),
        (vec!["cat", "/dev/zero"], 300, "not done after 300ms"),
        (vec!["sleep", "600"], 300, "not done after 300ms"),
    ] {
        let login = Login::Command {
            command: command.iter().map(|&word| word.to_owned()).collect(),
            scheme: Scheme::Bearer,
            timeout: Duration::from_millis(timeout),
        };
        let (logins, _) = logins(with(&server, login));
        let text = logins.headers("full").await.expect_err(words).to_string();
        assert!(text.contains(words) && text.contains(command[0]), "{text}");
    }
}

#[tokio::test]
async fn checks_need_no_server() {
    let server = Server::same("").await;
    let mut profile = server.profile();
    let (good, masker) = logins(profile.clone());
    good.check(["full", "full", "norole", "other", "anonymous", "invalid"])
        .expect("the mock's personas");
    assert_eq!(masker.mask("Full-Pass-1!"), "***password-full***");
    assert!(
        good.check(["ful"])
            .expect_err("unknown")
            .to_string()
            .contains("did you mean `full`")
    );
    assert!(good.headers("nobody").await.is_err());

    let missing = Login::Token(Source::Env("OBP_CONFORM_TEST_NOT_SET".to_owned()), Scheme::Bearer);
    for (login, words) in [
        (direct("norole.user", "p4ss"), "same user"),
        (direct("a,b", "p4ss"), "user name holds a comma"),
        (direct("ab", "p4\"ss"), "password holds a double quote"),
        (missing, "OBP_CONFORM_TEST_NOT_SET is not set; set it before the run"),
    ] {
        let username = None;
        profile.personas.insert("full".to_owned(), Persona { login, username });
        let (logins, _) = logins(profile.clone());
        let text = logins.check(["norole", "full"]).expect_err(words).to_string();
        assert!(text.contains(words) && text.contains("`full`"), "{text}");
    }
    assert!(server.requests().is_empty());
}
