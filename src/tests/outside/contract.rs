//! The contract as the running server publishes it: what a test of every operation goes through.

use std::sync::{LazyLock, OnceLock};

use serde_json::Value;

use super::common::{Request, Server};

/// An operation.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    /// The path behind the prefix.
    pub(crate) path: String,
    pub(crate) prefixes: Vec<String>,
    /// Status of success.
    pub(crate) status: u16,
    /// The named examples of success; the first is the default answer.
    pub(crate) examples: Vec<(String, Value)>,
    /// Status, name and value of every error.
    pub(crate) errors: Vec<(u16, String, Value)>,
    /// A body that is accepted.
    pub(crate) body: Option<Value>,
    /// Schema of the answer, to be read beside the document's components.
    pub(crate) schema: Value,
}

impl Operation {
    /// A request that is answered with success, under a prefix.
    pub(crate) fn request(&self, prefix: &str) -> Request {
        let path = match prefix {
            "" => filled(&self.path),
            prefix => format!("/obp/{prefix}{}", filled(&self.path)),
        };
        let request = Request::new(&self.method, &path);
        match &self.body {
            Some(body) => request.body(body.to_string()),
            None => request,
        }
    }

    /// The same under the first prefix.
    pub(crate) fn own_request(&self) -> Request {
        self.request(self.prefixes.first().map_or("", String::as_str))
    }

    /// Whether the answer has a body.
    pub(crate) fn answers_with_a_body(&self) -> bool {
        !self.examples.is_empty()
    }

    /// Whether the answer is made for each request: documents and tokens.
    pub(crate) fn is_made(&self) -> bool {
        self.id == "directLogin" || self.id.contains("getResourceDocs")
    }
}

/// A path with values that pass every check of ids.
pub(crate) fn filled(path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment {
        "{BANK_ID}" => "gh.29.uk",
        "{API_VERSION}" => "v5.1.0",
        parameter if parameter.starts_with('{') => "7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh",
        literal => literal,
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A path without the names of its parameters: what they are called does not tell URLs apart.
pub(crate) fn nameless(path: &str) -> String {
    let segments = path
        .split('/')
        .map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// The whole document.
pub(crate) static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let answer = Server::shared(&[]).get("/openapi.json");
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
});

/// All operations.
pub(crate) fn operations() -> &'static [Operation] {
    static OPERATIONS: OnceLock<Vec<Operation>> = OnceLock::new();
    OPERATIONS.get_or_init(|| {
        let paths = DOCUMENT["paths"].as_object().expect("paths");
        let operations: Vec<Operation> = paths
            .iter()
            .flat_map(|(path, item)| {
                item.as_object()
                    .expect("a path item")
                    .iter()
                    .map(move |pair| (path, pair))
            })
            .filter(|(_, (method, _))| ["get", "post", "put", "delete"].contains(&method.as_str()))
            .map(|(path, (method, value))| read(path, method, value))
            .collect();
        assert_eq!(
            operations.len(),
            639,
            "the contract has grown: is everything tested that came?"
        );
        operations
    })
}

fn read(path: &str, method: &str, value: &Value) -> Operation {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let prefixes: Vec<String> = value["x-obp-prefixes"]
        .as_array()
        .expect("prefixes")
        .iter()
        .map(text)
        .collect();
    let path = match prefixes.is_empty() {
        true => path,
        // `/obp/v3.1.0/banks` without its first two segments.
        false => path.match_indices('/').nth(2).map_or("", |(at, _)| &path[at..]),
    };
    let responses = value["responses"].as_object().expect("responses");
    let (mut status, mut examples, mut errors, mut schema) = (0, Vec::new(), Vec::new(), Value::Null);
    for (key, response) in responses {
        let code: u16 = key.parse().expect("a status");
        let json = &resolved(response)["content"]["application/json"];
        let named = json["examples"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.clone(), example(value)));
        if code < 300 {
            (status, examples, schema) = (code, named.collect(), json["schema"].clone());
        } else {
            errors.extend(named.map(|(name, value)| (code, name, value)));
        }
    }
    let bodies = &value["requestBody"]["content"]["application/json"]["examples"];
    let body = bodies
        .as_object()
        .and_then(|bodies| bodies.values().next())
        .map(example);
    Operation {
        id: text(&value["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        prefixes,
        status,
        examples,
        errors,
        body,
        schema,
    }
}

fn example(value: &Value) -> Value {
    let value = resolved(value);
    value
        .get("value")
        .or(value.get("x-obp-value"))
        .cloned()
        .expect("an example has a value")
}

/// What a `$ref` of the document leads to.
pub(crate) fn resolved(value: &Value) -> &Value {
    match value["$ref"].as_str() {
        Some(reference) => DOCUMENT
            .pointer(reference.trim_start_matches('#'))
            .expect("references lead somewhere"),
        None => value,
    }
}
