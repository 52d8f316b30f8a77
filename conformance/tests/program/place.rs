//! A fresh folder with fixtures, a profile and a contract, and the program run in it.

use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use tempfile::TempDir;

use crate::support::program::program;

/// No run of these tests takes as long, unless it hangs.
const LONGEST_RUN: Duration = Duration::from_secs(120);

/// Two personas that need no login.
const PERSONAS: &str = r#"
[target.t.persona.full]
token = "token-of-full"
[target.t.persona.other]
token = "token-of-other"
"#;

/// A fresh folder.
pub(crate) struct Place {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    /// Fails the test unless the program ended with this code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\n--- out\n{}\n--- err\n{}", self.out, self.err);
        self
    }

    /// Fails the test unless one of both streams says this.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        let both = format!("{}\n{}", self.out, self.err);
        assert!(both.contains(words), "`{words}` is not said\n--- both\n{both}");
        self
    }

    /// Fails the test if one of both streams says this.
    #[track_caller]
    pub(crate) fn never_says(self, words: &str) -> Self {
        let both = format!("{}\n{}", self.out, self.err);
        assert!(!both.contains(words), "`{words}` is said\n--- both\n{both}");
        self
    }
}

impl Place {
    /// A folder with the contract of `cases/contract.yaml` and nothing else.
    pub(crate) fn empty() -> Self {
        let place = Self {
            folder: tempfile::tempdir().expect("a folder"),
            environment: Vec::new(),
        };
        place.write("contract.yaml", include_str!("cases/contract.yaml"));
        place
            .with("OBP_CONFORM_FIXTURES", "fixtures")
            .with("OBP_CONFORM_SPEC", "contract.yaml")
            .with("OBP_CONFORM_TARGET", "t")
    }

    /// A folder whose target `t` is this URL, a sandbox with the personas `full` and `other`.
    pub(crate) fn at(url: &str) -> Self {
        Self::empty().target(url, &format!("sandbox = true\n{PERSONAS}"))
    }

    /// Adds an environment variable to all runs.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Takes an environment variable from all runs.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self
    }

    /// The journals in the folder, by name.
    pub(crate) fn journals(&self) -> Vec<String> {
        let files = self.files().into_keys();
        files.filter(|path| path.starts_with(".obp-conform/")).collect()
    }

    /// Writes the profile: what stands in `[target.t]` after the base URL.
    pub(crate) fn target(self, url: &str, rest: &str) -> Self {
        self.write(
            "obp-conform.toml",
            &format!("[target.t]\nbase-url = \"{url}\"\n{rest}\n"),
        );
        self
    }

    /// Writes a scenario; `name` is that of the scenario.
    pub(crate) fn scenario(self, name: &str, yaml: &str) -> Self {
        self.write(&format!("fixtures/{name}.yaml"), yaml);
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}\n{:?}", self.files()))
    }

    /// The JSON report of that name.
    pub(crate) fn json(&self, path: &str) -> serde_json::Value {
        serde_json::from_str(&self.read(path)).expect("a JSON report")
    }

    /// All files by path, with their bytes.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.path(), self.path(), &mut files);
        files
    }

    /// The names of all files below `snapshots`.
    pub(crate) fn snapshots(&self) -> Vec<String> {
        let files = self.files().into_keys();
        files
            .filter_map(|path| Some(path.strip_prefix("snapshots/")?.to_owned()))
            .collect()
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        wait(self.start(arguments))
    }

    /// Starts the program.
    pub(crate) fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).spawn().expect("the program starts")
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.args(arguments).current_dir(self.path());
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// Waits for the end of a run; one that hangs is ended, and the test fails.
pub(crate) fn wait(mut child: Child) -> Outcome {
    let out = child.stdout.take().map(read_all);
    let err = child.stderr.take().map(read_all);
    let id = child.id();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(child.wait()));
    let Ok(status) = receiver.recv_timeout(LONGEST_RUN) else {
        signal(id, "KILL");
        panic!("the program hangs");
    };
    let text = |stream: Option<thread::JoinHandle<Vec<u8>>>| {
        let bytes = stream.map(|thread| thread.join().expect("a stream is read"));
        String::from_utf8(bytes.unwrap_or_default()).expect("output is UTF-8")
    };
    Outcome {
        code: status.expect("the program ends").code().expect("an exit code"),
        out: text(out),
        err: text(err),
    }
}

/// Sends a process that a test started a signal.
pub(crate) fn signal(process: u32, name: &str) {
    let status = Command::new("kill")
        .args([format!("-{name}"), process.to_string()])
        .status();
    assert!(status.expect("kill runs").success());
}

fn read_all(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("a stream");
        bytes
    })
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path
                .strip_prefix(root)
                .expect("it is below")
                .to_string_lossy()
                .replace('\\', "/");
            files.insert(name, fs::read(&path).expect("a file"));
        }
    }
}
