//! A server that answers each request as it was answered in a recording, and a bare replay against it.
//!
//! The server refuses what differs from the recorded request, so a replay shows that templates give back what was sent.

use std::{collections::HashMap, sync::Arc};

use obp_conform::{
    contract::{Contract, Operation},
    exchange::Received,
    expectation,
    fixture::sent::sent_texts,
    fixture::{
        load::{Loaded, Suite, slug},
        model::{Prefixes, SnapshotChoice, Step},
        request::build_body,
        template::{Variables, fill_text},
    },
    import::Imported,
    snapshot::{self, Rules, Snapshot},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What the profile of the recorded server would say. Placeholders of tokens stand for themselves.
pub(crate) const PROFILE: [(&str, &str); 16] = [
    ("base_url", "http://127.0.0.1:8080"),
    ("host", "127.0.0.1:8080"),
    ("bank_id", "GENODEM1GLS"),
    ("other_bank_id", "gh.29.uk"),
    ("consumer_key", "obpconsumerkey0000000000000000000000001"),
    ("full_username", "full.user"),
    ("full_password", "Full-Pass-2023!"),
    ("norole_username", "norole.user"),
    ("other_username", "other.user"),
    ("password", "Robert-Pass-2023!"),
    ("full_token", "{full}"),
    ("norole_token", "{norole}"),
    ("other_token", "{other}"),
    ("invalid_token", "not-a-token"),
    ("password_2", "aaaaaaaaaaaaaaaaaaaa"),
    ("authorization", "Basic dXNlcjpwYXNz"),
];

/// Replays an import against the recording that it was made of, and panics where anything differs.
pub(crate) async fn replay(recording: &[u8], imported: &Imported, suite: &Suite, contract: &Contract) {
    let har: Value = serde_json::from_slice(recording).expect("the recording is JSON");
    let entries = har["log"]["entries"].as_array().expect("the recording has entries");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("the port is known");
    let served: Vec<Value> = imported
        .numbers
        .iter()
        .map(|number| entries[number - 1].clone())
        .collect();
    let server = tokio::spawn(serve(listener, Arc::new(served)));

    let mut variables = Variables::default();
    for (name, value) in PROFILE {
        variables.set(name, value);
    }
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    let mut differing = Vec::new();
    for loaded in &suite.scenarios {
        let sent = sent_texts(&loaded.scenario);
        for step in &loaded.scenario.steps {
            let place = format!("{} {}", loaded.name, step.name);
            let request =
                request(loaded, step, contract, &variables).unwrap_or_else(|problem| panic!("{place}: {problem}"));
            let text = request.to_string();
            stream
                .write_u32(u32::try_from(text.len()).expect("requests are short"))
                .await
                .expect("the server reads");
            stream.write_all(text.as_bytes()).await.expect("the server reads");
            let answer = read(&mut stream).await.expect("the server answers");
            assert_eq!(answer["problem"], Value::Null, "{place}");
            let received = received(&answer);
            let findings = expectation::check(&step.expect, &received, &variables, &loaded.file, true);
            assert!(findings.is_empty(), "{place}: {findings:?}");
            for (name, capture) in &step.capture {
                let value = expectation::capture(capture, &received, &loaded.file);
                variables.set(name, value.unwrap_or_else(|finding| panic!("{place}: {finding:?}")));
            }
            if !matches_snapshot(step, loaded, &received, contract, &variables, &sent, imported) {
                differing.push(place);
            }
        }
    }
    drop(stream);
    server.abort();
    assert!(
        differing.is_empty(),
        "{} snapshots differ: {differing:#?}",
        differing.len()
    );
}

/// Method, path, headers and body of a step, as JSON.
fn request(loaded: &Loaded, step: &Step, contract: &Contract, variables: &Variables) -> Result<Value, String> {
    let operation = step.operation.as_ref().and_then(|id| contract.operation(id));
    let request = &step.request.value;
    let fill = |text: &str| {
        fill_text(text, variables)
            .map(|text| text.into_owned())
            .map_err(|error| error.to_string())
    };
    let mut path = match (&request.path, operation) {
        (Some(path), _) => fill(path)?,
        (None, Some(operation)) => operation_path(operation, step, variables)?,
        (None, None) => return Err("there is neither path nor operation".to_owned()),
    };
    for (name, values) in &request.query {
        for value in values.as_slice() {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(&format!("{name}={}", fill(value)?));
        }
    }
    let method = request.method.as_ref().map(|method| method.value.clone());
    let body = build_body(request, &loaded.scenario.bodies, variables).map_err(|error| error.to_string())?;
    let mut headers: Vec<(String, String)> = Vec::new();
    for (name, values) in &request.headers {
        for value in values.value.iter().flat_map(|values| values.as_slice()) {
            headers.push((name.clone(), fill(value)?));
        }
    }
    let names_type = request
        .headers
        .keys()
        .any(|name| name.eq_ignore_ascii_case("content-type"));
    if body.is_some() && !names_type {
        headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
    }
    let persona = step
        .persona
        .as_ref()
        .or(loaded.scenario.persona.as_ref())
        .map_or("full", |persona| persona.as_str());
    if persona != "anonymous" {
        let token = fill(&format!("{{{{{persona}_token}}}}"))?;
        headers.push((
            "persona".to_owned(),
            if persona == "invalid" {
                "{bad}".to_owned()
            } else {
                token
            },
        ));
    }
    Ok(json!({
        "method": method.or(operation.map(|operation| operation.method.clone())),
        "path": path,
        "headers": headers,
        "body": body.map(|body| body.to_vec()),
    }))
}

fn operation_path(operation: &Operation, step: &Step, variables: &Variables) -> Result<String, String> {
    let mut parameters = indexmap::IndexMap::new();
    for name in &operation.path_parameters {
        let template = step.request.parameters.get(name).map(|value| value.value.clone());
        let template = template.unwrap_or_else(|| format!("{{{{{}}}}}", name.to_ascii_lowercase()));
        let value = fill_text(&template, variables).map_err(|error| error.to_string())?;
        parameters.insert(name.clone(), value.into_owned());
    }
    operation
        .url_path(prefix(step), &parameters)
        .map_err(|error| error.to_string())
}

fn prefix(step: &Step) -> Option<&str> {
    match step.prefixes.as_ref().map(|prefixes| &prefixes.value) {
        Some(Prefixes::List(prefixes)) => prefixes.first().map(String::as_str),
        _ => None,
    }
}

#[allow(clippy::too_many_arguments, reason = "all of it makes a snapshot")]
fn matches_snapshot(
    step: &Step,
    loaded: &Loaded,
    received: &Received,
    contract: &Contract,
    variables: &Variables,
    sent: &std::collections::HashSet<String>,
    imported: &Imported,
) -> bool {
    let options = match step.snapshot.as_ref().map(|choice| &choice.value) {
        Some(SnapshotChoice::Taken(false)) => return true,
        Some(SnapshotChoice::Options(options)) => snapshot::Options::read(options).expect("the options can be read"),
        _ => snapshot::Options::default(),
    };
    let operation = step.operation.as_ref().and_then(|id| contract.operation(id));
    let volatile = operation.map_or(&[][..], |operation| operation.volatile(received.status));
    let volatile = snapshot::volatiles(volatile);
    let variables: Vec<_> = variables
        .iter()
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect();
    let rules = Rules {
        variables: &variables,
        sent,
        volatile: &volatile,
        options: &options,
        is_json: None,
    };
    let made = snapshot::redact(received, &rules).snapshot;
    let file = format!("{}/{}.snap", loaded.name, slug(&step.name));
    let stored = imported
        .snapshots
        .get(&file)
        .unwrap_or_else(|| panic!("there is no {file}"));
    let same = Snapshot::parse(stored)
        .expect("a snapshot can be read")
        .same_contents(&made);
    if !same {
        println!("{file}:\n{stored}\nbut now\n{}", made.contents());
    }
    same
}

fn received(answer: &Value) -> Received {
    let headers = answer["headers"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Received {
        status: answer["status"]
            .as_u64()
            .and_then(|status| u16::try_from(status).ok())
            .expect("entries have a status"),
        headers: headers
            .map(|header| (text(&header["name"]), text(&header["value"])))
            .collect(),
        body: text(&answer["body"]).into(),
        ..Received::default()
    }
}

/// Answers requests in the order of the recording. Both sides speak JSON with a length before it, so that odd headers and
/// paths arrive as they are.
async fn serve(listener: TcpListener, entries: Arc<Vec<Value>>) {
    let (mut stream, _) = listener.accept().await.expect("the replay connects");
    for entry in entries.iter() {
        let Some(request) = read(&mut stream).await else { return };
        let answer = json!({
            "problem": difference(&request, entry),
            "status": entry["response"]["status"],
            "headers": entry["response"]["headers"],
            "body": entry["response"]["content"]["text"],
        });
        let text = answer.to_string();
        stream
            .write_u32(u32::try_from(text.len()).expect("answers are short"))
            .await
            .expect("the replay reads");
        stream.write_all(text.as_bytes()).await.expect("the replay reads");
    }
}

async fn read(stream: &mut TcpStream) -> Option<Value> {
    let length = stream.read_u32().await.ok()?;
    let mut text = vec![0; length as usize];
    stream.read_exact(&mut text).await.ok()?;
    serde_json::from_slice(&text).ok()
}

/// What of a request is not as recorded.
fn difference(request: &Value, entry: &Value) -> Option<String> {
    let recorded = &entry["request"];
    let url = recorded["url"].as_str().unwrap_or_default();
    let path = url
        .splitn(4, '/')
        .nth(3)
        .map(|path| format!("/{path}"))
        .unwrap_or_default();
    if request["method"] != recorded["method"] || request["path"] != json!(path) {
        return Some(format!(
            "{} {} for {} {path}",
            request["method"], request["path"], recorded["method"]
        ));
    }
    let sent: Option<Vec<u8>> = serde_json::from_value(request["body"].clone()).unwrap_or_default();
    let text = recorded["postData"]["text"].as_str();
    let is_binary = !recorded["postData"]["_base64"].is_null();
    let same = |sent: &[u8], text: &str| {
        let (sent_json, json): (Option<Value>, Option<Value>) =
            (serde_json::from_slice(sent).ok(), serde_json::from_str(text).ok());
        sent == text.as_bytes() || (json.is_some() && sent_json == json)
    };
    match (&sent, text) {
        (None, None) => {}
        (Some(_), Some(_)) if is_binary => {}
        (Some(sent), Some(text)) if same(sent, text) => {}
        _ => {
            return Some(format!(
                "body {:?} for {text:?}",
                sent.map(|sent| String::from_utf8_lossy(&sent).into_owned())
            ));
        }
    }
    let wanted = headers(&recorded["headers"], |header| (&header["name"], &header["value"]));
    let sent = headers(&request["headers"], |header| (&header[0], &header[1]));
    (wanted != sent).then(|| format!("headers {sent:?} for {wanted:?}"))
}

const NOISE: [&str; 6] = ["accept-encoding", "cookie", "host", "origin", "referer", "user-agent"];

/// Headers in an order of their own; a token in the usual header counts as the persona's.
fn headers<'a>(list: &'a Value, parts: impl Fn(&'a Value) -> (&'a Value, &'a Value)) -> HashMap<String, Vec<String>> {
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for header in list.as_array().into_iter().flatten() {
        let (name, value) = parts(header);
        let (name, value) = (name.as_str().unwrap_or_default(), value.as_str().unwrap_or_default());
        let is_noise = NOISE.contains(&name.to_ascii_lowercase().as_str()) && value != "gzip";
        if is_noise || value.is_empty() || (name == "Accept" && value.contains("*/*")) {
            continue;
        }
        let token = value
            .strip_prefix("token=")
            .filter(|token| !token.is_empty() && !token.contains('"'));
        match token.filter(|_| name == "DirectLogin") {
            Some(token) => found.entry("persona".to_owned()).or_default().push(token.to_owned()),
            None => found.entry(name.to_owned()).or_default().push(value.to_owned()),
        }
    }
    found
}
