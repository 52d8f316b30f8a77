//! A real PostgreSQL for tests: Debian's package, in a folder of its own, gone when the tests are.
//!
//! One server serves all tests of a binary. A shell watches over it: when the test process ends in whatever way, the
//! pipe to the shell breaks, and the shell stops the server and removes the folder.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    os::unix::{fs::MetadataExt as _, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    str::FromStr as _,
    sync::OnceLock,
};

use sqlx::{AssertSqlSafe, ConnectOptions as _, PgConnection, postgres::PgConnectOptions};

/// Debian's `nobody`: PostgreSQL does not run as root.
const NOBODY: u32 = 65534;

const WATCH: &str = r#"
trap '' INT TERM HUP
export LC_ALL=C PATH="$1:$PATH"
initdb --pgdata data --username obp --auth trust --encoding UTF8 --no-sync >log 2>&1 &&
pg_ctl start --wait --silent --pgdata data --log log --options "-F -k '$PWD' -c listen_addresses=" >>log 2>&1 </dev/null &&
echo ready || cat log
cat >/dev/null
pg_ctl stop --silent --mode immediate --pgdata data >>log 2>&1
cd / && rm -rf "$2"
"#;

struct Server {
    folder: PathBuf,
    /// Its pipe is open as long as this process lives.
    _watch: Child,
}

/// The folder of the server's socket. Starts the server when it does not run yet.
pub(crate) fn socket() -> &'static Path {
    static SERVER: OnceLock<Server> = OnceLock::new();
    &SERVER.get_or_init(start).folder
}

/// The address of a new, empty database.
pub(crate) async fn new_database() -> String {
    let name = format!("test_{}", uuid::Uuid::new_v4().simple());
    let mut admin = connect("postgres").await;
    let statement = AssertSqlSafe(format!("CREATE DATABASE {name}"));
    sqlx::raw_sql(statement).execute(&mut admin).await.expect("a new name");
    url(&name)
}

/// The address of a database.
pub(crate) fn url(database: &str) -> String {
    format!("postgres://obp@localhost/{database}?host={}", socket().display())
}

/// A connection to a database, past the program under test.
pub(crate) async fn connect(database: &str) -> PgConnection {
    let options = PgConnectOptions::from_str(&url(database)).expect("our own address");
    options.connect().await.expect("the server runs")
}

fn start() -> Server {
    let programs = programs();
    let folder = std::env::temp_dir().join(format!("obp-mock-postgres-{}", uuid::Uuid::new_v4().simple()));
    std::fs::create_dir(&folder).expect("a folder for temporary files");
    let mut shell = Command::new("/bin/sh");
    shell
        .args(["-c", WATCH, "sh"])
        .args([&programs, &folder])
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .process_group(0);
    if std::fs::metadata(&folder).expect("just made").uid() == 0 {
        std::os::unix::fs::chown(&folder, Some(NOBODY), Some(NOBODY)).expect("root may");
        shell.uid(NOBODY).gid(NOBODY);
    }
    let mut shell = shell.spawn().expect("there is a shell");
    let mut output = BufReader::new(shell.stdout.take().expect("piped"));
    let mut first = String::new();
    output.read_line(&mut first).expect("text");
    if first.trim_end() != "ready" {
        drop(shell.stdin.take());
        output.read_to_string(&mut first).expect("text");
        shell.wait().expect("our own child");
        panic!("PostgreSQL did not start: {first}");
    }
    Server { folder, _watch: shell }
}

/// The folder with the programs of the newest version that is installed.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = versions.filter(|version| version.path().join("bin/initdb").exists());
    let newest = installed.max_by_key(|version| version.file_name().to_string_lossy().parse::<u32>().unwrap_or(0));
    newest
        .expect("PostgreSQL is needed for this test: please install Debian's package `postgresql`")
        .path()
        .join("bin")
}
