//! The profiles' file.

use std::{fs, path::Path, time::Duration};

use obp_conform::target::{
    profile::{Error, Login, Profile, Profiles, Proxy, example},
    secret::Source,
};

fn load(text: &str) -> Result<Profile, Error> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("p.toml");
    fs::write(&path, text).expect("a file");
    Profiles::load(Some(&path))?.profile("t")
}

const HEAD: &str = "[target.t]\nbase-url = \"https://obp.example.com/\"\n";

#[test]
fn mistakes_are_told_with_their_place() {
    for (rest, place, words) in [
        ("bse-url = 1", "3:1", "unknown field `bse-url`"),
        ("timeuot = \"1s\"", "3:1", "(did you mean `timeout`?)"),
        ("sandbox = 1", "3:11", "expected a boolean"),
        ("sandbox = = 1", "3:11", ""),
        ("timeout = \"soon\"", "3:11", "write for example \"30s\""),
        ("timeout = \"0s\"", "3:11", "longer than nothing"),
        ("requests-per-second = 0", "3:23", "from 0.001"),
        ("body-limit = -1", "3:14", ""),
        ("proxy = \"proxy:80\"", "3:9", "socks5"),
        ("client-key = \"k\"", "3:14", "add client-certificate"),
        ("variables.bank_id = [1]", "3:21", "`bank_id` must be a text"),
        ("headers.\"a b\" = \"1\"", "3:17", "no name of a header"),
        ("headers.authorization = \"1\"", "3:25", "every persona"),
        ("login.path = \"my\"", "3:14", "must start with `/`"),
        ("persona.anonymous.token = \"x\"", "3:9", "built in"),
        ("persona.full.tokn = \"x\"", "3:14", "(did you mean `token`?)"),
        (
            "persona.full = { token = \"x\", bearer = \"y\" }",
            "3:16",
            "exactly one of",
        ),
        ("persona.full = { username = \"x\" }", "3:16", "exactly one of"),
        (
            "persona.full = { token = { evn = \"x\" } }",
            "",
            "(did you mean `env`?)",
        ),
        (
            "persona.full = { token = { env = \"x\", file = \"y\" } }",
            "3:26",
            "either `env` or `file`",
        ),
        ("persona.full = { token = 5 }", "3:26", "{ env = \"NAME\" }"),
        (
            "persona.full = { token = \"x\", as = \"bearer\" }",
            "3:36",
            "belongs to `command`",
        ),
        (
            "persona.full = \"s3cret\"",
            "3:16",
            "a text, expected a table with direct-login",
        ),
        ("persona.full = { command = [] }", "3:28", "at least the program"),
        (
            "persona.full = { command = [\"x\"], as = \"baerer\" }",
            "",
            "(did you mean `bearer`?)",
        ),
        (
            "persona.a.direct-login = {username=\"u\",password=\"p\",consumer-key=\"k\"}\n\
             persona.b.direct-login = {username=\"u\",password=\"p\",consumer-key=\"k\"}",
            "4:9",
            "same user",
        ),
    ] {
        let error = load(&format!("{HEAD}{rest}\n")).expect_err(rest).to_string();
        assert!(
            error.contains(&format!("p.toml:{place}")) && error.contains(words),
            "{rest}\n{error}"
        );
    }
    let error = load("[target.t]\nsandbox = true\n").expect_err("no URL").to_string();
    assert!(
        error.contains("missing field `base-url`") && error.contains("p.toml:1:1"),
        "{error}"
    );
}

#[test]
fn every_setting_is_read() {
    let rest = r#"
sandbox = true
timeout = "2m"
connect-timeout = "500ms"
rate-limit-wait = "10s"
body-limit = 5
requests-per-second = 2
proxy = "environment"
ca-certificate = "ca.pem"
client-certificate = "/c.pem"
client-key = "k.pem"
variables = { bank_id = "b", count = 3 }
login.path = "/login"
persona.full.direct-login = { username = "u", password = { env = "NO" }, consumer-key = { file = "key" } }
persona.norole = { bearer = "s3cret", username = "n" }
"#;
    let profile = load(&format!("{HEAD}{rest}")).expect("a profile");
    assert_eq!(profile.base_url, "https://obp.example.com");
    assert!(profile.sandbox && !profile.is_loopback());
    assert_eq!(profile.timeout, Duration::from_secs(120));
    assert_eq!(profile.connect_timeout, Duration::from_millis(500));
    assert_eq!(profile.rate_limit_wait, Duration::from_secs(10));
    assert_eq!((profile.body_limit, profile.requests_per_second), (5, Some(2.0)));
    assert_eq!(profile.proxy, Proxy::Environment);
    assert!(
        profile
            .ca_certificate
            .as_deref()
            .is_some_and(|path| path.is_absolute() && path.ends_with("ca.pem"))
    );
    let (certificate, key) = profile.client_certificate.as_ref().expect("a client certificate");
    assert!(certificate == Path::new("/c.pem") && key.is_absolute());
    assert_eq!(profile.login_path, "/login");
    let variables = serde_json::json!({"full_username": "u", "norole_username": "n", "bank_id": "b", "count": 3});
    assert_eq!(serde_json::json!(profile.all_variables()), variables);
    let Login::DirectLogin {
        password, consumer_key, ..
    } = &profile.personas["full"].login
    else {
        panic!("direct-login");
    };
    assert_eq!(password, &Source::Env("NO".to_owned()));
    assert!(matches!(consumer_key, Source::File(path) if path.is_absolute()));
    assert!(
        profile
            .warnings
            .iter()
            .any(|warning| warning.contains("persona.norole.bearer")),
        "{:?}",
        profile.warnings
    );
    assert!(!format!("{profile:?}").contains("s3cret"));
}

#[test]
fn what_is_risky_is_warned_of() {
    let direct = |password: &str| {
        format!(
            "persona.full.direct-login = {{ username = \"u\", password = {password}, consumer-key = {{ env = \"NO\" }} }}"
        )
    };
    for (url, rest, words) in [
        ("https://obp.example.com", direct("{ env = \"PATH\" }"), [].as_slice()),
        (
            "https://obp.example.com",
            direct("\"s3cret\""),
            &["plain text (persona.full.password)"],
        ),
        (
            "https://obp.example.com",
            direct("\"abc\""),
            &["fewer than 4", "plain text"],
        ),
        ("http://obp.example.com", direct("{ env = \"PATH\" }"), &["without TLS"]),
        ("http://127.0.0.1:8080", direct("\"s3cret\""), &[]),
        (
            "https://obp.example.com",
            "proxy = \"http://u:p4ss@p\"".to_owned(),
            &["plain text (proxy)"],
        ),
        ("https://obp.example.com", "headers.X-Api-Key = \"1\"".to_owned(), &[]),
        (
            "https://obp.example.com",
            "headers.Cookie = \"a=b4\"".to_owned(),
            &["plain text (headers.Cookie)"],
        ),
    ] {
        let profile = load(&format!("[target.t]\nbase-url = \"{url}\"\n{rest}\n")).expect("a profile");
        assert_eq!(profile.warnings.len(), words.len(), "{rest}: {:?}", profile.warnings);
        for (warning, words) in profile.warnings.iter().zip(words) {
            assert!(warning.contains(words) && !warning.contains("s3cret"), "{warning}");
        }
    }
}

#[test]
fn the_sample_is_a_good_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("p.toml");
    fs::write(&path, example()).expect("a file");
    let profiles = Profiles::load(Some(&path)).expect("profiles");
    let profile = profiles.profile("sandbox").expect("a profile");
    assert_eq!(profile.personas.len(), 3);
    assert!(profile.warnings.is_empty());
    assert_eq!(profiles.names(), ["mock", "sandbox"]);

    // What is commented out is as good.
    let all = example()
        .replace("# [", "[")
        .lines()
        .map(uncommented)
        .collect::<Vec<_>>()
        .join("\n");
    fs::write(&path, all).expect("a file");
    let profile = Profiles::load(Some(&path))
        .and_then(|profiles| profiles.profile("sandbox"))
        .expect("a profile");
    assert!(profile.headers.contains_key("X-Api-Key"));
    assert_eq!(profile.requests_per_second, Some(5.0));
}

fn uncommented(line: &str) -> String {
    let setting = line.strip_prefix("# ").filter(|rest| {
        let (name, value) = rest.split_once(" = ").unwrap_or_default();
        !name.is_empty() && !name.contains(' ') && !value.is_empty()
    });
    setting.unwrap_or(line).to_owned()
}

#[test]
fn the_mock_needs_no_file() {
    let profile = Profiles::built_in().profile("mock").expect("the built-in profile");
    assert_eq!(profile.base_url, "http://127.0.0.1:8080");
    assert!(profile.sandbox && profile.is_loopback() && profile.warnings.is_empty());
    let variables = profile.all_variables();
    assert_eq!(variables["full_username"], "full.user");
    assert_ne!(variables["bank_id"], variables["other_bank_id"]);
}

#[test]
fn a_url_will_do() {
    let profiles = Profiles::built_in();
    let near = profiles.profile("http://localhost:9/").expect("a profile");
    assert!(near.sandbox && near.personas.contains_key("full"));
    let far = profiles.profile("https://obp.example.com/sub/").expect("a profile");
    assert_eq!(far.base_url, "https://obp.example.com/sub");
    assert!(!far.sandbox && far.personas.is_empty() && far.variables.is_empty());
    let error = far.persona("full").expect_err("no personas").to_string();
    assert!(error.contains("no persona `full`; describe the server"), "{error}");
    for url in ["ftp://x", "http://u:p4ss@x", "http://x?a", "http://x#a", "http://"] {
        let error = profiles.profile(url).expect_err(url).to_string();
        assert!(error.contains("no base URL") && !error.contains("p4ss"), "{error}");
    }
    let error = profiles.profile("mokc").expect_err("unknown").to_string();
    assert!(error.contains("(did you mean `mock`?)"), "{error}");
    assert!(matches!(
        Profiles::load(Some(Path::new("/no/such.toml"))),
        Err(Error::Read { .. })
    ));
}

#[test]
fn secrets_come_from_where_they_are_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        Source::File(path)
    };
    let there = std::env::var("PATH").expect("each system has a PATH");
    for (source, expected) in [
        (Source::Plain("a".to_owned()), Ok("a")),
        (Source::Env("PATH".to_owned()), Ok(there.as_str())),
        (Source::Env("OBP_CONFORM_TEST_NOT_SET".to_owned()), Err("is not set")),
        (file("good", b" s3cret \r\n\n"), Ok(" s3cret")),
        (file("empty", b"\n"), Err("is empty")),
        (file("bytes", b"\xff"), Err("cannot be read")),
        (file("long", &[b'x'; 70_000]), Err("longer than 64 KiB")),
        (Source::File(folder.path().join("none")), Err("cannot be opened")),
    ] {
        match (source.read(), expected) {
            (Ok(value), Ok(expected)) => assert_eq!(value, expected),
            (Err(problem), Err(words)) => assert!(problem.to_string().contains(words), "{problem}"),
            (outcome, expected) => panic!("{outcome:?} but {expected:?}"),
        }
    }
}
