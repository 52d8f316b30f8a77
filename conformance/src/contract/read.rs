//! Makes operations of a contract's files.

use indexmap::{IndexMap, map::Entry};
use serde_json::Value;

use super::{
    Contract, Error, Login, Operation, Outcome, QueryParameter, RequestBody, Volatile,
    headers::Header,
    outcome::{self, Origin, Pattern},
    parameter_name,
    route::Routes,
    schemas::{Places, SchemaId, Schemas},
    source::{Node, Source},
    volatile,
};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What an operation answers with one status.
#[derive(Debug)]
pub(super) struct Response {
    /// `200`, `4XX` or `default`.
    pub(super) key: String,
    pub(super) headers: Vec<Header>,
    pub(super) content: Vec<Content>,
    pub(super) volatile: Vec<(String, Volatile)>,
    /// Its place in the contract.
    pub(super) pointer: String,
}

/// One media type of a response.
#[derive(Debug)]
pub(super) struct Content {
    /// In lower case, without parameters.
    pub(super) media_type: String,
    pub(super) schema: Option<SchemaId>,
    pub(super) pointer: String,
}

impl Contract {
    pub(super) fn of(source: Source) -> Result<Self, Error> {
        check_references(&source)?;
        let mut reader = Reader::new(&source)?;
        for (path, item) in source.root().need("paths")?.members()? {
            reader.path(path, item.resolve()?)?;
        }
        reader.routes.sort();
        let Reader {
            operations,
            by_id,
            routes,
            places,
            extended,
            ..
        } = reader;
        Ok(Self {
            operations,
            by_id,
            routes,
            schemas: Schemas::new(source, places),
            extended,
        })
    }
}

/// Finds references that lead nowhere even where no operation uses them.
fn check_references(source: &Source) -> Result<(), Error> {
    for file in 0..source.files.len() {
        for (node, text) in source.references(file) {
            node.target(text)?;
        }
    }
    Ok(())
}

struct Reader {
    operations: Vec<Operation>,
    by_id: IndexMap<String, usize>,
    routes: Routes,
    places: Places,
    extended: bool,
    /// The login of operations that say nothing of it.
    login: Login,
}

impl Reader {
    fn new(source: &Source) -> Result<Self, Error> {
        let root = source.root();
        let version = root.need("openapi")?;
        if !version.text()?.starts_with("3.1") {
            return Err(version.error("must be OpenAPI 3.1".into()));
        }
        Ok(Self {
            operations: Vec::new(),
            by_id: IndexMap::new(),
            routes: Routes::default(),
            places: Places::default(),
            extended: false,
            login: login(root.get("security"), Login::Never)?,
        })
    }

    fn path(&mut self, path: &str, item: Node<'_>) -> Result<(), Error> {
        if !path.starts_with('/') {
            return Err(item.error(format!("the path `{path}` must start with `/`")));
        }
        let shared = parameters(&item)?;
        for (method, node) in item.members()? {
            match method {
                method if METHODS.contains(&method) => self.operation(path, method, &node, &shared)?,
                "parameters" | "summary" | "description" | "servers" => {}
                other if other.starts_with("x-") => {}
                other => return Err(node.error(format!("`{other}` is neither a method nor known here"))),
            }
        }
        Ok(())
    }

    fn operation(&mut self, path: &str, method: &str, node: &Node<'_>, shared: &[Node<'_>]) -> Result<(), Error> {
        let id = node.need("operationId")?.text()?.to_owned();
        let index = self.operations.len();
        match self.by_id.entry(id.clone()) {
            Entry::Occupied(_) => return Err(node.error(format!("the operationId `{id}` is there twice"))),
            Entry::Vacant(entry) => entry.insert(index),
        };
        self.extended |= node.get("x-obp-prefixes").is_some();
        let (prefixes, template) = prefixes(path, node)?;
        let aliases = node.texts("x-obp-aliases")?;
        let method = method.to_ascii_uppercase();
        for template in std::iter::once(&template).chain(&aliases) {
            self.route(node, &method, &prefixes, template, index)?;
        }
        let path_parameters = template
            .split('/')
            .filter_map(parameter_name)
            .map(str::to_owned)
            .collect();
        let tags = node.texts("tags")?;
        let checks = node.texts("x-obp-checks")?;
        let roles = node
            .get("x-obp-roles")
            .map(|roles| role_text(&roles))
            .transpose()?
            .unwrap_or_default();
        let needs_role = !roles.is_empty() && checks.iter().any(|check| check == "roles");
        let (responses, outcomes) = self.responses(&node.need("responses")?)?;
        self.operations.push(Operation {
            id,
            method,
            path: path.to_owned(),
            template,
            prefixes,
            aliases,
            tag: tags.first().cloned().unwrap_or_default(),
            tags,
            summary: optional_text(node, "summary")?,
            login: login(node.get("security"), self.login)?,
            roles,
            needs_role,
            path_parameters,
            query_parameters: query_parameters(node, shared)?,
            request_body: node.get("requestBody").map(request_body).transpose()?,
            outcomes,
            pointer: node.place(),
            responses,
        });
        Ok(())
    }

    fn route(
        &mut self,
        node: &Node<'_>,
        method: &str,
        prefixes: &[String],
        template: &str,
        index: usize,
    ) -> Result<(), Error> {
        let taken = if prefixes.is_empty() {
            self.routes.add(method, None, template, index)
        } else {
            let mut prefixes = prefixes.iter();
            prefixes.try_for_each(|prefix| self.routes.add(method, Some(prefix), template, index))
        };
        taken.map_err(|other| {
            let other = self
                .operations
                .get(other)
                .map_or("this operation itself", |other| other.id.as_str());
            node.error(format!(
                "{method} {template} is already answered by {other} under one of these prefixes"
            ))
        })
    }

    fn responses(&mut self, node: &Node<'_>) -> Result<(Vec<Response>, Vec<Outcome>), Error> {
        let mut responses = Vec::new();
        let mut outcomes = Vec::new();
        for (key, response) in node.members()? {
            if key.starts_with("x-") {
                continue;
            }
            let response = response.resolve()?;
            let read = self.response(key, &response)?;
            if let Ok(status) = key.parse() {
                outcomes.extend(outcomes_of(status, &response)?);
            } else if !(key == "default" || matches!(key.as_bytes(), [b'1'..=b'5', b'X', b'X'])) {
                return Err(response.error(format!("`{key}` is no status")));
            }
            responses.push(read);
        }
        if responses.is_empty() {
            return Err(node.error("an operation needs at least one response".into()));
        }
        Ok((responses, outcomes))
    }

    fn response(&mut self, key: &str, node: &Node<'_>) -> Result<Response, Error> {
        let mut headers = Vec::new();
        if let Some(listed) = node.get("headers") {
            for (name, header) in listed.members()? {
                headers.push(self.header(name, &header.resolve()?)?);
            }
        }
        let mut content = Vec::new();
        let mut volatile = Vec::new();
        if let Some(listed) = node.get("content") {
            for (media_type, media) in listed.members()? {
                let media = media.resolve()?;
                let schema = media.get("schema").map(Node::resolve).transpose()?;
                if let (Some(schema), true) = (&schema, volatile.is_empty()) {
                    volatile = volatile::of_schema(schema.clone())?;
                }
                content.push(Content {
                    media_type: essence(media_type),
                    schema: schema.map(|schema| self.places.id(&schema)),
                    pointer: media.place(),
                });
            }
        }
        Ok(Response {
            key: key.to_owned(),
            headers,
            content,
            volatile,
            pointer: node.place(),
        })
    }

    fn header(&mut self, name: &str, node: &Node<'_>) -> Result<Header, Error> {
        let schema = node.get("schema").map(Node::resolve).transpose()?;
        Ok(Header {
            name: name.to_owned(),
            required: node.get("required").and_then(|value| value.value.as_bool()),
            schema: schema.map(|schema| self.places.id(&schema)),
            pointer: node.place(),
        })
    }
}

/// A media type in lower case, without parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn optional_text(node: &Node<'_>, key: &str) -> Result<String, Error> {
    Ok(node
        .get(key)
        .map(|node| node.text())
        .transpose()?
        .unwrap_or_default()
        .to_owned())
}

/// The version prefixes of an operation, and its template after the prefix.
fn prefixes(path: &str, node: &Node<'_>) -> Result<(Vec<String>, String), Error> {
    let own = path.strip_prefix("/obp/").map(|rest| match rest.split_once('/') {
        Some((version, _)) => (version, &rest[version.len()..]),
        None => (rest, "/"),
    });
    let own =
        own.filter(|(version, _)| version.starts_with('v') && version[1..].starts_with(|c: char| c.is_ascii_digit()));
    let Some((version, template)) = own else {
        return match node.texts("x-obp-prefixes")? {
            none if none.is_empty() => Ok((none, path.to_owned())),
            _ => Err(node.error("has prefixes, but its path starts with no version".into())),
        };
    };
    let prefixes = match node.get("x-obp-prefixes") {
        Some(_) => node.texts("x-obp-prefixes")?,
        None => vec![version.to_owned()],
    };
    if !prefixes.iter().any(|prefix| prefix == version) {
        return Err(node.error(format!(
            "`x-obp-prefixes` must hold `{version}`, the prefix of the path"
        )));
    }
    let others = prefixes.iter().filter(|prefix| *prefix != version).cloned();
    Ok((
        std::iter::once(version.to_owned()).chain(others).collect(),
        template.to_owned(),
    ))
}

fn login(security: Option<Node<'_>>, otherwise: Login) -> Result<Login, Error> {
    let Some(security) = security else {
        return Ok(otherwise);
    };
    let (mut some, mut empty) = (false, false);
    for entry in security.entries()? {
        some = true;
        empty |= entry.members()?.next().is_none();
    }
    Ok(match (some, empty) {
        (false, _) => Login::Never,
        (true, true) => Login::Optional,
        (true, false) => Login::Required,
    })
}

fn role_text(node: &Node<'_>) -> Result<String, Error> {
    for (key, word) in [("all", " and "), ("any", " or ")] {
        let Some(list) = node.get(key) else {
            continue;
        };
        let texts: Result<Vec<_>, _> = list.entries()?.map(|entry| role_text(&entry)).collect();
        return Ok(texts?.join(word));
    }
    let role = node.need("role")?.text()?.to_owned();
    Ok(match node.get("at").map(|at| at.text()).transpose()? {
        Some("bank") => format!("{role} at the bank"),
        Some("body") => format!("{role} at the bank of the body"),
        _ => role,
    })
}

fn parameters<'a>(node: &Node<'a>) -> Result<Vec<Node<'a>>, Error> {
    match node.get("parameters") {
        Some(list) => list.entries()?.map(Node::resolve).collect(),
        None => Ok(Vec::new()),
    }
}

fn query_parameters(node: &Node<'_>, shared: &[Node<'_>]) -> Result<Vec<QueryParameter>, Error> {
    let mut found: Vec<QueryParameter> = Vec::new();
    for parameter in parameters(node)?.iter().chain(shared) {
        let name = parameter.need("name")?.text()?;
        if parameter.need("in")?.text()? != "query" || found.iter().any(|known| known.name == name) {
            continue;
        }
        found.push(QueryParameter {
            name: name.to_owned(),
            required: parameter
                .get("required")
                .is_some_and(|required| required.value == &Value::Bool(true)),
            example: first_example(parameter)?,
            schema: schema_value(parameter)?,
        });
    }
    Ok(found)
}

fn request_body(node: Node<'_>) -> Result<RequestBody, Error> {
    let node = node.resolve()?;
    let content: Vec<_> = node.need("content")?.members()?.collect();
    let Some((_, first)) = content.first() else {
        return Err(node.error("a request body needs a media type".into()));
    };
    Ok(RequestBody {
        required: node
            .get("required")
            .is_some_and(|required| required.value == &Value::Bool(true)),
        media_types: content.iter().map(|(media_type, _)| essence(media_type)).collect(),
        example: first_example(first)?,
        schema: schema_value(first)?,
        pointer: node.place(),
    })
}

fn schema_value(node: &Node<'_>) -> Result<Value, Error> {
    let schema = node.get("schema").map(Node::resolve).transpose()?;
    Ok(schema.map_or(Value::Bool(true), |schema| schema.value.clone()))
}

fn first_example(node: &Node<'_>) -> Result<Option<Value>, Error> {
    if let Some(examples) = node.get("examples") {
        for (_, example) in examples.members()? {
            if let Some(value) = example.resolve()?.value.get("value") {
                return Ok(Some(value.clone()));
            }
        }
    }
    Ok(node.value.get("example").cloned())
}

fn outcomes_of(status: u16, response: &Node<'_>) -> Result<Vec<Outcome>, Error> {
    let mut outcomes = Vec::new();
    if status >= 400 {
        for (_, media) in response
            .get("content")
            .iter()
            .flat_map(|content| content.members())
            .flatten()
        {
            let Some(examples) = media.get("examples") else {
                continue;
            };
            for (key, example) in examples.members()? {
                outcomes.extend(error_outcome(key, status, example)?);
            }
        }
    }
    if outcomes.is_empty() {
        outcomes.push(Outcome {
            key: status.to_string(),
            status,
            code: None,
            pattern: None,
            check: None,
            origin: None,
            summary: optional_text(response, "description")?,
            pointer: response.place(),
        });
    }
    Ok(outcomes)
}

/// The outcome that a named example of an error documents; nothing if it has no message.
fn error_outcome(key: &str, status: u16, example: Node<'_>) -> Result<Option<Outcome>, Error> {
    let pointer = example.place();
    let example = example.resolve()?;
    let Some(message) = example.value.pointer("/value/message").and_then(Value::as_str) else {
        return Ok(None);
    };
    let template = example.get("x-obp-text").map(|text| text.text()).transpose()?;
    let origin = match example.get("x-obp-from") {
        Some(node) => match Origin::of(node.text()?) {
            Some(origin) => Some(origin),
            None => return Err(node.error("must be `recorded`, `documented` or `assumed`".into())),
        },
        None => None,
    };
    Ok(Some(Outcome {
        key: key.to_owned(),
        status,
        code: outcome::code(message).map(str::to_owned),
        pattern: Some(template.map_or_else(|| Pattern::exact(message), Pattern::template)),
        check: example
            .get("x-obp-check")
            .map(|check| check.text().map(str::to_owned))
            .transpose()?,
        origin,
        summary: optional_text(&example, "summary")?,
        pointer,
    }))
}
