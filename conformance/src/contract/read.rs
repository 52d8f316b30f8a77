//! Makes operations of a contract's files.

mod parts;

use indexmap::{IndexMap, map::Entry};

use self::parts::{login, optional_text, outcomes_of, parameters, prefixes, query_parameters, request_body, role_text};
use super::{
    Contract, Error, Login, Operation, Outcome, Volatile,
    headers::Header,
    parameter_name,
    roles::RoleNeed,
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
        let role_need = node
            .get("x-obp-roles")
            .map(|roles| RoleNeed::read(&roles))
            .transpose()?;
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
            role_need: role_need.filter(|_| needs_role),
            checks,
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
