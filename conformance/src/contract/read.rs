//! Makes operations of a contract's files.
//!
//! A contract that is read from files is read at once, so that what is wrong with it is told before a run. Of the one in
//! the program only outlines are made; its operations are read one by one when they are asked for.

mod parts;

use std::sync::OnceLock;

use indexmap::{IndexMap, map::Entry};

use self::parts::{login, optional_text, outcomes_of, parameters, query_parameters, request_body, role_text};
use super::{
    Contract, Error, Login, Operation, Outcome, Outline, Volatile,
    embedded::{EmbeddedFile, EmbeddedOperation},
    headers::Header,
    roles::RoleNeed,
    route::Routes,
    schemas::{SchemaId, Schemas},
    source::{Node, Source, token},
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
    /// A contract of files, all of it read.
    pub(super) fn of(source: Source) -> Result<Self, Error> {
        check_references(&source)?;
        let root = source.root();
        let version = root.need("openapi")?;
        if !version.text()?.starts_with("3.1") {
            return Err(version.error("must be OpenAPI 3.1".into()));
        }
        let mut index = Index::default();
        for (path, item) in root.need("paths")?.members()? {
            index.path(path, &item.resolve()?)?;
        }
        let contract = index.contract(source)?;
        for (outline, slot) in contract.outlines.iter().zip(&contract.operations) {
            let operation = contract.read_operation(outline)?;
            slot.get_or_init(|| operation);
        }
        Ok(contract)
    }

    /// The contract of the program, none of its operations read.
    pub(super) fn of_pieces(files: &'static [EmbeddedFile], operations: &[EmbeddedOperation]) -> Result<Self, Error> {
        let source = Source::embedded(files);
        let mut index = Index::default();
        for operation in operations {
            let outline = Outline::of_embedded(operation).and_then(|outline| index.add(outline));
            outline.map_err(|message| source.root().error(format!("{}: {message}", operation.id)))?;
            index.extended |= !operation.prefixes.is_empty();
        }
        index.contract(source)
    }

    pub(super) fn read_operation(&self, outline: &Outline) -> Result<Operation, Error> {
        let source = self.schemas.source();
        let pointer = format!("/paths/{}", token(&outline.path));
        let missing = || source.root().error(format!("`{pointer}` is missing"));
        let item = source.node(0, &pointer).ok_or_else(missing)?.resolve()?;
        let node = item.need(&outline.method.to_ascii_lowercase())?;
        operation(outline, &node, &parameters(&item)?, self.login)
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

/// The outlines of a contract and what is found by them.
#[derive(Default)]
struct Index {
    outlines: Vec<Outline>,
    by_id: IndexMap<String, usize>,
    routes: Routes,
    extended: bool,
}

impl Index {
    fn path(&mut self, path: &str, item: &Node<'_>) -> Result<(), Error> {
        if !path.starts_with('/') {
            return Err(item.error(format!("the path `{path}` must start with `/`")));
        }
        for (method, node) in item.members()? {
            match method {
                method if METHODS.contains(&method) => {
                    let outline = Outline::of_node(path, method, &node)?;
                    self.extended |= node.get("x-obp-prefixes").is_some();
                    self.add(outline).map_err(|message| node.error(message))?;
                }
                "parameters" | "summary" | "description" | "servers" => {}
                other if other.starts_with("x-") => {}
                other => return Err(node.error(format!("`{other}` is neither a method nor known here"))),
            }
        }
        Ok(())
    }

    fn add(&mut self, outline: Outline) -> Result<(), String> {
        let index = self.outlines.len();
        match self.by_id.entry(outline.id.clone()) {
            Entry::Occupied(_) => return Err(format!("the operationId `{}` is there twice", outline.id)),
            Entry::Vacant(entry) => entry.insert(index),
        };
        for template in std::iter::once(&outline.template).chain(&outline.aliases) {
            self.route(&outline, template, index)?;
        }
        self.outlines.push(outline);
        Ok(())
    }

    fn route(&mut self, outline: &Outline, template: &str, index: usize) -> Result<(), String> {
        let (method, prefixes) = (&outline.method, &outline.prefixes);
        let taken = if prefixes.is_empty() {
            self.routes.add(method, None, template, index)
        } else {
            let mut prefixes = prefixes.iter();
            prefixes.try_for_each(|prefix| self.routes.add(method, Some(prefix), template, index))
        };
        taken.map_err(|other| {
            let other = self.outlines.get(other);
            let other = other.map_or("this operation itself", |other| other.id.as_str());
            format!("{method} {template} is already answered by {other} under one of these prefixes")
        })
    }

    fn contract(mut self, source: Source) -> Result<Contract, Error> {
        self.routes.sort();
        Ok(Contract {
            login: login(source.node(0, "/security"), Login::Never)?,
            operations: self.outlines.iter().map(|_| OnceLock::new()).collect(),
            outlines: self.outlines,
            by_id: self.by_id,
            routes: self.routes,
            schemas: Schemas::new(source),
            extended: self.extended,
        })
    }
}

fn operation(outline: &Outline, node: &Node<'_>, shared: &[Node<'_>], otherwise: Login) -> Result<Operation, Error> {
    let tags = node.texts("tags")?;
    let checks = node.texts("x-obp-checks")?;
    let roles = node.get("x-obp-roles");
    let role_need = roles.as_ref().map(RoleNeed::read).transpose()?;
    let roles = roles.as_ref().map(role_text).transpose()?.unwrap_or_default();
    let needs_role = !roles.is_empty() && checks.iter().any(|check| check == "roles");
    let (responses, outcomes) = responses(&node.need("responses")?)?;
    Ok(Operation {
        outline: outline.clone(),
        tag: tags.first().cloned().unwrap_or_default(),
        tags,
        summary: optional_text(node, "summary")?,
        login: login(node.get("security"), otherwise)?,
        roles,
        needs_role,
        role_need: role_need.filter(|_| needs_role),
        checks,
        path_parameters: outline.path_parameters(),
        query_parameters: query_parameters(node, shared)?,
        request_body: node.get("requestBody").map(request_body).transpose()?,
        outcomes,
        pointer: node.place(),
        responses,
    })
}

fn responses(node: &Node<'_>) -> Result<(Vec<Response>, Vec<Outcome>), Error> {
    let mut responses = Vec::new();
    let mut outcomes = Vec::new();
    for (key, response) in node.members()? {
        if key.starts_with("x-") {
            continue;
        }
        let response = response.resolve()?;
        let read = self::response(key, &response)?;
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

fn response(key: &str, node: &Node<'_>) -> Result<Response, Error> {
    let mut headers = Vec::new();
    if let Some(listed) = node.get("headers") {
        for (name, header) in listed.members()? {
            headers.push(self::header(name, &header.resolve()?)?);
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
                schema: schema.map(|schema| SchemaId::of(&schema)),
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

fn header(name: &str, node: &Node<'_>) -> Result<Header, Error> {
    let schema = node.get("schema").map(Node::resolve).transpose()?;
    Ok(Header {
        name: name.to_owned(),
        required: node.get("required").and_then(|value| value.value.as_bool()),
        schema: schema.map(|schema| SchemaId::of(&schema)),
        pointer: node.place(),
    })
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
