//! What both programs are given: the same reads, as fixtures with snapshots and as files of hurl.
//!
//! hurl's files are made of the recorded snapshots, so that both programs look at the same things: `SAME` has an assertion
//! for each header, each length of a list and each value that the snapshot holds (of a value that differs from run to run
//! only its type), `LIGHT` has two.

use std::{fmt::Write as _, fs, path::Path};

use serde_json::{Value, json};

/// The folder of hurl's files with all checks.
pub(crate) const SAME: &str = "hurl-same";
/// The folder of hurl's files with two assertions.
pub(crate) const LIGHT: &str = "hurl-light";

const BANK: &str = "GENODEM1GLS";
const USERNAME: &str = "full.user";
const PASSWORD: &str = "Full-Pass-1!";
const CONSUMER_KEY: &str = "obpmockconsumerkey000000000000000000001";
/// Reads of a scenario.
const A_SCENARIO: usize = 500;
/// Operation, and its path below the bank.
const READS: [(&str, &str); 4] = [
    ("OBPv3.1.0-getCustomerByCustomerId", "/customers/CUSTOMER"),
    ("OBPv3.1.0-getCustomerAddresses", "/customers/CUSTOMER/addresses"),
    ("OBPv3.1.0-getTaxResidence", "/customers/CUSTOMER/tax-residences"),
    ("OBPv1.4.0-getCrmEvents", "/crm-events"),
];

/// A folder with everything that both need.
pub(crate) struct Workload {
    folder: tempfile::TempDir,
    base_url: String,
    customer: String,
    /// How many reads.
    pub(crate) steps: usize,
}

impl Workload {
    /// So many reads, rounded down to whole scenarios.
    pub(crate) fn new(base_url: &str, steps: usize) -> Self {
        let scenarios = steps / A_SCENARIO;
        assert!(scenarios > 0, "at least {A_SCENARIO} reads");
        let token = log_in(base_url);
        let customers = get(&format!("{base_url}/obp/v5.1.0/banks/{BANK}/customers"), &token);
        let workload = Self {
            folder: tempfile::tempdir().unwrap(),
            base_url: base_url.to_owned(),
            customer: member(customers, "/customers/0/customer_id"),
            steps: scenarios * A_SCENARIO,
        };
        workload.write("obp-conform.toml", &workload.profile());
        let scenario = workload.scenario();
        for number in 0..scenarios {
            workload.write(&format!("fixtures/reads/s{number:04}.yaml"), &scenario);
        }
        workload
    }

    /// A token for hurl, which has no login of its own.
    pub(crate) fn log_in(&self) -> String {
        log_in(&self.base_url)
    }

    /// Where its files are.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes hurl's files; the snapshots are recorded by then.
    pub(crate) fn write_hurl(&self) {
        for folder in [SAME, LIGHT] {
            let mut text = String::new();
            for number in 0..READS.len() {
                text.push_str(&self.entry(folder, number).repeat(A_SCENARIO / READS.len()));
            }
            for number in 0..self.steps / A_SCENARIO {
                self.write(&format!("{folder}/s{number:04}.hurl"), &text);
            }
        }
    }

    /// The names of hurl's files.
    pub(crate) fn hurl_files(&self, folder: &str) -> Vec<String> {
        let numbers = 0..self.steps / A_SCENARIO;
        numbers.map(|number| format!("{folder}/s{number:04}.hurl")).collect()
    }

    /// How many assertions hurl has for a request on average, that of the status included.
    pub(crate) fn assertions(&self, folder: &str) -> usize {
        let all = (0..READS.len()).map(|number| self.asserts(folder, number).len() + 1);
        all.sum::<usize>() / READS.len()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn profile(&self) -> String {
        format!(
            "[target.mock]\nbase-url = \"{}\"\n[target.mock.variables]\nbank_id = \"{BANK}\"\n\
             [target.mock.persona.full.direct-login]\nusername = \"{USERNAME}\"\npassword = \"{PASSWORD}\"\n\
             consumer-key = \"{CONSUMER_KEY}\"\n",
            self.base_url
        )
    }

    fn scenario(&self) -> String {
        let mut scenario = format!(
            "description: Reads.\nvariables: {{customer_id: {}}}\nsteps:\n",
            self.customer
        );
        for (number, (operation, _)) in READS.iter().enumerate() {
            let rows: Vec<_> = (0..A_SCENARIO / READS.len())
                .map(|row| format!("{{n: n{row}}}"))
                .collect();
            let _ = write!(
                scenario,
                "  - name: '{{{{n}}}} of {number}'\n    operation: {operation}\n    each: [{}]\n    expect: {{status: 200}}\n",
                rows.join(", ")
            );
        }
        scenario
    }

    /// One read as hurl has it.
    fn entry(&self, folder: &str, number: usize) -> String {
        let (operation, path) = READS[number];
        let prefix = operation.trim_start_matches("OBP").split('-').next().unwrap();
        let path = path.replace("CUSTOMER", &self.customer);
        format!(
            "GET {}/obp/{prefix}/banks/{BANK}{path}\nAuthorization: DirectLogin token={{{{token}}}}\nHTTP 200\n[Asserts]\n{}\n\n",
            self.base_url,
            self.asserts(folder, number).join("\n")
        )
    }

    fn asserts(&self, folder: &str, number: usize) -> Vec<String> {
        let snapshot = self.folder().join(format!("snapshots/reads/s0000/n0-of-{number}.snap"));
        let snapshot = obp_conform::snapshot::Snapshot::parse(&fs::read_to_string(snapshot).unwrap()).unwrap();
        let contents = snapshot.contents();
        let body: Value = serde_json::from_str(contents.split_once("\n\n").unwrap().1).unwrap();
        if folder == LIGHT {
            let first = body.as_object().unwrap().keys().next().unwrap();
            return vec![
                "header \"Content-Type\" contains \"application/json\"".to_owned(),
                format!("jsonpath \"$.{first}\" exists"),
            ];
        }
        let headers = snapshot.headers.iter();
        let mut asserts: Vec<_> = headers
            .map(|(name, value)| format!("header \"{name}\" == {}", json!(value)))
            .collect();
        values(&body, "$", &mut asserts);
        asserts
    }
}

/// An assertion for each value.
fn values(value: &Value, path: &str, asserts: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                values(member, &format!("{path}.{name}"), asserts);
            }
        }
        Value::Array(entries) => {
            asserts.push(format!("jsonpath \"{path}\" count == {}", entries.len()));
            for (index, entry) in entries.iter().enumerate() {
                values(entry, &format!("{path}[{index}]"), asserts);
            }
        }
        Value::String(text) if text.starts_with(['[', '{']) => asserts.push(format!("jsonpath \"{path}\" isString")),
        other => asserts.push(format!("jsonpath \"{path}\" == {other}")),
    }
}

fn log_in(base_url: &str) -> String {
    let login = format!("DirectLogin username=\"{USERNAME}\",password=\"{PASSWORD}\",consumer_key=\"{CONSUMER_KEY}\"");
    member(post(&format!("{base_url}/my/logins/direct"), &login), "/token")
}

fn member(body: Value, pointer: &str) -> String {
    let value = body.pointer(pointer).and_then(Value::as_str);
    value
        .unwrap_or_else(|| panic!("{pointer} is missing in {body}"))
        .to_owned()
}

fn post(url: &str, login: &str) -> Value {
    answer(|client| {
        client
            .post(url)
            .header("Authorization", login)
            .header("Content-Type", "application/json")
    })
}

fn get(url: &str, token: &str) -> Value {
    answer(|client| {
        client
            .get(url)
            .header("Authorization", format!("DirectLogin token={token}"))
    })
}

fn answer(request: impl FnOnce(&reqwest::Client) -> reqwest::RequestBuilder) -> Value {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = request(&client).send().await.unwrap().bytes().await.unwrap();
        serde_json::from_slice(&answer).unwrap()
    })
}
