//! Reading the root: which files there are, which paths, and that nothing in a file is left out.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
};

use crate::{
    error::{Error, Place},
    model::{Component, Contract, Room},
    names,
    source::{Node, Sources},
};

use super::{operation, schema};

/// The name of the root file.
const ROOT: &str = "obp.yaml";

/// Reads a whole contract.
///
/// # Errors
/// Anything in it that is unknown, missing, contradictory or out of place.
pub fn contract(sources: &Sources) -> Result<Contract, Error> {
    let root = sources.file(ROOT).ok_or_else(|| Error::File {
        path: ROOT.into(),
        source: io::ErrorKind::NotFound.into(),
    })?;
    let mut mapping = root.mapping()?;
    let version = mapping.require("openapi")?;
    if !version.text()?.starts_with("3.1.") {
        return Err(version.invalid("expected OpenAPI 3.1"));
    }
    for only_read_by_people in ["info", "servers", "security", "jsonSchemaDialect"] {
        mapping.take(only_read_by_people);
    }
    let mut tags = Vec::new();
    for tag in mapping.require("tags")?.list()? {
        let mut tag = tag.mapping()?;
        tags.push(tag.text("name")?);
        tag.take("description");
        tag.finish()?;
    }
    let paths = mapping.require("paths")?;
    let mut rooms = BTreeMap::new();
    let mut taken = BTreeMap::new();
    let shared = components(sources, &mapping.require("components")?, &mut taken)?;
    mapping.finish()?;
    for name in sources.names().filter(|name| *name != ROOT) {
        let file = sources.file(name).expect("the name came from the sources");
        let mut mapping = file.mapping()?;
        mapping.take("paths");
        let schemas = mapping
            .take("components")
            .map(|node| components(sources, &node, &mut taken))
            .transpose()?;
        mapping.finish()?;
        let room = Room {
            module: names::module(name),
            file: name.to_owned(),
            tag: None,
            schemas: schemas.unwrap_or_default(),
            operations: Vec::new(),
        };
        rooms.insert(name.to_owned(), room);
    }
    read_paths(sources, &paths, &tags, &mut rooms)?;

    let mut ordered = vec![Room {
        module: names::module(ROOT),
        file: ROOT.into(),
        tag: None,
        schemas: shared,
        operations: Vec::new(),
    }];
    let mut rooms: Vec<Room> = rooms.into_values().collect();
    rooms.sort_by_key(|room| tags.iter().position(|tag| Some(tag) == room.tag.as_ref()));
    ordered.append(&mut rooms);
    Ok(Contract {
        rooms: ordered,
        files: sources.names().map(str::to_owned).collect(),
    })
}

/// Reads the schemas of a file; `taken` holds the names of all files so far, which share one namespace.
fn components(
    sources: &Sources,
    node: &Node<'_>,
    taken: &mut BTreeMap<String, Place>,
) -> Result<Vec<Component>, Error> {
    let mut mapping = node.mapping()?;
    let mut schemas = Vec::new();
    if let Some(node) = mapping.take("schemas") {
        for (name, node) in node.mapping()?.rest() {
            if let Some(first) = taken.insert(name.clone(), node.place()) {
                return Err(node.invalid(format!("the schema `{name}` is there twice, first at {first}")));
            }
            schemas.push(Component {
                name,
                schema: schema::schema(sources, &node)?,
            });
        }
    }
    // The others are read where an operation refers to them.
    for referred in ["parameters", "examples", "headers", "securitySchemes"] {
        mapping.take(referred);
    }
    mapping.finish()?;
    Ok(schemas)
}

fn read_paths(
    sources: &Sources,
    paths: &Node<'_>,
    tags: &[String],
    rooms: &mut BTreeMap<String, Room>,
) -> Result<(), Error> {
    let mut served = BTreeSet::new();
    let mut ids: BTreeMap<String, Place> = BTreeMap::new();
    for (path, node) in paths.mapping()?.rest() {
        let mut item = node.mapping()?;
        let reference = item.require("$ref")?;
        item.finish()?;
        let target = sources.follow(&reference, reference.text()?)?;
        if target.key() != path {
            return Err(reference.invalid(format!("it points to another path, `{}`", target.key())));
        }
        served.insert(target.place().pointer + target.file());
        let room = rooms
            .get_mut(target.file())
            .ok_or_else(|| reference.invalid("a path stands in a tag's file"))?;
        for (method, node) in target.mapping()?.rest() {
            let (tag, operation) = operation::operation(sources, &path, &method, &node)?;
            if !tags.contains(&tag) {
                return Err(node.invalid(format!("the tag `{tag}` is not in the root's list")));
            }
            if let Some(first) = ids.insert(operation.id.clone(), node.place()) {
                return Err(node.invalid(format!(
                    "the operation `{}` is there twice, first at {first}",
                    operation.id
                )));
            }
            match &room.tag {
                Some(other) if *other != tag => {
                    return Err(node.invalid(format!("the file is about the tag `{other}`, not `{tag}`")));
                }
                _ => room.tag = Some(tag),
            }
            room.operations.push(operation);
        }
    }
    for name in rooms.keys() {
        let file = sources.file(name).expect("the name came from the sources");
        let Some(paths) = file.mapping()?.take("paths") else {
            continue;
        };
        for (path, node) in paths.mapping()?.rest() {
            if !served.contains(&(node.place().pointer + node.file())) {
                return Err(node.invalid(format!("the root does not list the path `{path}`")));
            }
        }
    }
    Ok(())
}
