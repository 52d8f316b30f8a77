//! The program itself: options, environment, configuration file, log, signals and exit codes.

use std::{
    fs,
    io::Write as _,
    net::TcpListener,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

use super::common::{Answer, Request, Server, program, read_to_end};

/// A file of its own for a test.
fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("the directory for tests can be written");
    path
}

fn run(arguments: &[&str]) -> Output {
    program()
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

/// What a program says that does not start.
fn refusal(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(output.stdout.is_empty(), "{output:?}");
    text
}

/// The options that `--help` lists, with the environment variable beside each.
fn options(help: &str) -> Vec<(String, String)> {
    let mut options = Vec::new();
    for line in help.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("--") {
            let name = rest.split([' ', '[', '<']).next().unwrap_or_default();
            options.push((name.to_owned(), String::new()));
        } else if let (Some(rest), Some(last)) = (line.strip_prefix("[env: "), options.last_mut()) {
            last.1 = rest.split(['=', ']']).next().unwrap_or_default().to_owned();
        }
    }
    options
}

#[test]
fn help_names_every_option_with_its_variable_and_teaches_by_example() {
    let output = run(&["--help"]);
    let help = String::from_utf8(output.stdout).expect("text");
    assert_eq!(output.status.code(), Some(0));
    let options = options(&help);
    for name in [
        "host",
        "port",
        "mode",
        "validate",
        "auth",
        "reflect",
        "force-error",
        "hostname",
        "max-body",
        "max-connections",
        "header-timeout",
        "body-timeout",
        "journal",
        "log",
        "log-format",
        "config",
    ] {
        let variable = format!("OBP_MOCK_{}", name.to_uppercase().replace('-', "_"));
        assert!(options.contains(&(name.to_owned(), variable)), "{name} in {options:?}");
    }
    for (name, variable) in &options {
        assert!(!variable.is_empty(), "--{name} has no environment variable");
    }
    for words in [
        "Prefer: example=",
        "__dynamic=true",
        "/my/logins/direct",
        "norole.user",
        "Exit codes",
        "TOML",
        "curl",
    ] {
        assert!(help.contains(words), "{words}");
    }
    assert!(run(&["--version"]).stdout.starts_with(b"obp-mock "));
}

/// Option, its value, and a question whose answer shows it.
type Case = (&'static str, &'static str, fn(&Server) -> bool);

const CASES: [Case; 6] = [
    ("validate", "off", |server| {
        server
            .answer(&Request::new("POST", "/obp/v5.1.0/banks/b/customers").body("hello"))
            .status
            == 201
    }),
    ("auth", "login", |server| {
        server.get("/obp/v5.1.0/users/current").status == 401
    }),
    ("reflect", "false", |server| {
        server.get("/obp/v5.1.0/banks/b").json()["id"] != "b"
    }),
    ("force-error", "true", |server| {
        let request = Request::new("GET", "/obp/v5.1.0/banks/b/customers/c").header("Force-Error", "x");
        server.answer(&request).status == 400
    }),
    ("journal", "0", |server| {
        server.get("/__mock/requests/count").json()["count"] == 0
    }),
    ("max-body", "10", |server| {
        server
            .answer(&Request::new("POST", "/obp/v5.1.0/users").body("12345678901"))
            .status
            == 413
    }),
];

fn serving(prepare: impl FnOnce(&mut Command)) -> Server {
    let mut command = program();
    command.args(["--port", "0", "--log", "off"]);
    prepare(&mut command);
    let server = Server::spawn(command);
    server.get("/obp/v5.1.0/root");
    server
}

/// A command is prepared by what returns it.
fn void(_: &mut Command) {}

#[test]
fn options_are_read_from_flags_environment_and_file_and_differ_from_the_defaults() {
    let plain = serving(|_| {});
    for (name, value, shows) in CASES {
        let variable = format!("OBP_MOCK_{}", name.to_uppercase().replace('-', "_"));
        assert!(!shows(&plain), "{name}={value} is no default");
        assert!(
            shows(&serving(|command| void(command.args([&format!("--{name}"), value])))),
            "--{name} {value}"
        );
        assert!(
            shows(&serving(|command| void(command.env(&variable, value)))),
            "{variable}={value}"
        );
        let quoted = if value.parse::<usize>().is_ok() || ["true", "false"].contains(&value) {
            ""
        } else {
            "\""
        };
        let config = file(&format!("{name}.toml"), &format!("{name} = {quoted}{value}{quoted}\n"));
        let by_file = serving(|command| void(command.arg("--config").arg(&config)));
        assert!(shows(&by_file), "{name} in a file");
        let by_file = serving(|command| void(command.env("OBP_MOCK_CONFIG", &config)));
        assert!(shows(&by_file), "{name} in a file that the environment names");
    }
}

#[test]
fn a_flag_goes_before_the_environment_and_that_before_the_file() {
    let config = file("order.toml", "auth = \"roles\"\nreflect = false\nvalidate = \"off\"\n");
    let server = serving(|command| {
        command
            .arg("--config")
            .arg(config)
            .args(["--auth", "off"])
            .env("OBP_MOCK_AUTH", "login")
            .env("OBP_MOCK_REFLECT", "true");
    });
    assert_eq!(server.get("/obp/v5.1.0/users/current").status, 200, "the flag");
    assert_eq!(server.get("/obp/v5.1.0/banks/b").json()["id"], "b", "the environment");
    let request = Request::new("POST", "/obp/v5.1.0/banks/b/customers").body("hello");
    assert_eq!(server.answer(&request).status, 201, "the file");
}

#[test]
fn what_makes_no_sense_is_told_in_a_line_with_exit_code_2() {
    let path = |path: &PathBuf| path.to_str().expect("a path in UTF-8").to_owned();
    let unknown = path(&file("unknown.toml", "# a comment\nport = 0\ncolour = \"blue\"\n"));
    let broken = path(&file("broken.toml", "port = 0\n\nauth = [\n"));
    let wrong = path(&file("wrong.toml", "auth = \"maybe\"\n"));
    let missing = path(&PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("no-such-file.toml"));
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    for (arguments, words) in [
        (vec!["--config", &unknown], vec![unknown.as_str(), "line 3", "colour"]),
        (vec!["--config", &broken], vec![broken.as_str(), "line "]),
        (vec!["--config", &wrong], vec![wrong.as_str(), "line 1", "maybe"]),
        (vec!["--config", &missing], vec![missing.as_str(), "No such file"]),
        (vec!["--port", &port], vec!["127.0.0.1", &port, "--port"]),
        (vec!["--host", "nowhere"], vec!["nowhere", "127.0.0.1"]),
        (vec!["--host", "203.0.113.1", "--port", "0"], vec!["203.0.113.1"]),
        (vec!["--log", "obp_mock=loud"], vec!["--log", "obp_mock=loud"]),
    ] {
        let text = refusal(&run(&arguments));
        assert!(text.starts_with("obp-mock: "), "{text}");
        assert_eq!(text.lines().count(), 1, "{text}");
        for word in words {
            assert!(text.contains(word), "{arguments:?}: {word:?} in {text}");
        }
    }
}

/// These are refused by the reader of the command line, which adds how to get help.
#[test]
fn wrong_command_lines_are_told_with_exit_code_2() {
    for (arguments, words) in [
        (["--colour", "blue"], "--colour"),
        (["--validate", "perhaps"], "enforce"),
        (["--port", "65536"], "65536"),
        (["--auth", "maybe"], "roles"),
        (["--max-body", "-1"], "-1"),
        (["--reflect", "perhaps"], "perhaps"),
    ] {
        let text = refusal(&run(&arguments));
        assert!(text.contains(words), "{arguments:?}: {text}");
    }
}

#[test]
fn the_banner_tells_where_and_what_to_try() {
    let mut server = serving(|_| {});
    assert_ne!(server.address.port(), 0, "port 0 takes a free one and tells it");
    server.signal("TERM");
    assert_eq!(server.exit_code(), Some(0));
    let banner = server.rest_of_output();
    let base = format!("http://{}", server.address);
    for path in [
        "/swagger-ui/",
        "/openapi.yaml",
        "/__mock/operations",
        "/obp/v5.1.0/banks",
        "/my/logins/direct",
    ] {
        assert!(banner.contains(&format!("{base}{path}")), "{path} in {banner}");
    }
    assert!(banner.contains("mode        example"), "{banner}");
}

#[test]
fn signals_let_requests_under_way_finish_and_end_with_0() {
    for signal in ["TERM", "INT"] {
        let mut server = serving(|_| {});
        let mut stream = server.connect();
        let request = Request::new("GET", "/obp/v5.1.0/banks").header("Prefer", "delay=700");
        stream
            .write_all(&request.bytes(server.address))
            .expect("the server reads");
        wait_for_the_request(&server);
        server.signal(signal);
        let answer = Answer::parse(&read_to_end(stream)).expect("an answer");
        assert_eq!(answer.status, 200, "{signal}");
        assert_eq!(server.exit_code(), Some(0), "{signal}");
        assert!(
            std::net::TcpStream::connect(server.address).is_err(),
            "{signal}: nobody listens any more"
        );
    }
}

/// The server handles connections as they come, so one that came later and is answered shows that the first is there;
/// a few of them, since it has several threads.
fn wait_for_the_request(server: &Server) {
    for _ in 0..20 {
        assert_eq!(server.get("/obp/v5.1.0/root").status, 200);
    }
}

/// Everything that a server with this log says about some requests, secrets planted in all places that have one.
fn log_of(format: &str) -> (String, String) {
    let path = file(&format!("log-{format}"), "");
    let log = fs::File::create(&path).expect("a file");
    let mut command = program();
    command
        .args([
            "--port",
            "0",
            "--auth",
            "roles",
            "--log",
            "trace",
            "--log-format",
            format,
        ])
        .stderr(log);
    let mut server = Server::spawn(command);
    let login = "username=\"full.user\",password=\"SECRET-1\",consumer_key=\"SECRET-2\"";
    let get = |path: &str| Request::new("GET", path);
    let requests = [
        Request::new("POST", "/my/logins/direct").header("DirectLogin", login),
        Request::new("POST", "/my/logins/direct").header("Authorization", &format!("DirectLogin {login}")),
        get("/obp/v5.1.0/users/current").header("DirectLogin", "token=SECRET-3"),
        get("/obp/v5.1.0/users/current").header("Authorization", "DirectLogin token=\"SECRET-4\""),
        get("/obp/v5.1.0/users/current").header("Authorization", "Basic SECRET-5"),
        get("/obp/v5.1.0/users/current").header("Authorization", "Bearer SECRET-6"),
        get("/obp/v5.1.0/banks?token=SECRET-7&limit=1&password=SECRET-8&consumer_key=SECRET-9"),
        get("/obp/v5.1.0/banks").header("Cookie", "session=SECRET-A"),
        Request::new("POST", "/obp/v5.1.0/users").body(r#"{"password":"SECRET-B"}"#),
        Request::new("POST", "/obp/v5.1.0/users").body(r#"{"password":"SECRET-C"#),
        get("/obp/v5.1.0/nothing?token=SECRET-D").header("X-Odd", "SECRET-E"),
    ];
    for request in &requests {
        server.answer(request);
    }
    let journal = server.get("/__mock/requests").text().to_owned();
    server.signal("TERM");
    assert_eq!(server.exit_code(), Some(0));
    let mut said = fs::read_to_string(&path).expect("the log is text");
    said.push_str(&server.rest_of_output());
    assert_eq!(journal.matches("\"number\"").count(), requests.len());
    (said, journal)
}

#[test]
fn the_log_has_a_line_a_request_and_no_secrets() {
    for format in ["human", "json"] {
        let (log, journal) = log_of(format);
        assert!(!log.contains("SECRET"), "{log}");
        assert!(!journal.contains("SECRET"), "{journal}");
        let lines: Vec<&str> = log
            .lines()
            .filter(|line| line.contains("status") && line.contains("INFO"))
            .collect();
        assert_eq!(lines.len(), 11, "{log}");
        for (at, words) in [
            (0, ["POST", "/my/logins/direct", "directLogin", "201"]),
            (2, ["GET", "/obp/v5.1.0/users/current", "OBP-20003", "400"]),
            (6, ["GET", "/obp/v5.1.0/banks", "OBPv4.0.0-getBanks", "default"]),
            (10, ["GET", "/obp/v5.1.0/nothing", "OBP-10404", "404"]),
        ] {
            assert!(
                words.iter().all(|word| lines[at].contains(word)),
                "{words:?} in {}",
                lines[at]
            );
            assert!(
                !lines[at].contains('\u{1b}'),
                "colours are for terminals: {}",
                lines[at]
            );
        }
        if format == "json" {
            for line in log.lines().filter(|line| line.starts_with('{')) {
                let entry: Value = serde_json::from_str(line).expect("a JSON object a line");
                assert!(entry["timestamp"].is_string() && entry["level"].is_string(), "{line}");
            }
            assert_eq!(serde_json::from_str::<Value>(lines[6]).expect("JSON")["status"], 200);
        }
    }
}

#[test]
fn the_log_can_be_switched_off() {
    let path = file("log-off", "");
    let mut command = program();
    command
        .args(["--port", "0", "--log", "off"])
        .stderr(fs::File::create(&path).expect("a file"));
    let mut server = Server::spawn(command);
    server.get("/obp/v5.1.0/banks");
    server.signal("TERM");
    assert_eq!(server.exit_code(), Some(0));
    assert_eq!(fs::read_to_string(&path).expect("a file"), "");
}
