//! Reading the root: which files there are, which paths, and that nothing in a file is left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::Error,
    model::{Component, Contract, Room, SchemaRef, Shape},
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
    let root = sources.file(ROOT).ok_or_else(|| Error::Yaml {
        file: ROOT.into(),
        message: "the contract's folder has no such file".into(),
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
    let shared = components(&mapping.require("components")?)?;
    mapping.finish()?;
    for name in sources.names().filter(|name| *name != ROOT) {
        let file = sources.file(name).expect("the name came from the sources");
        let mut mapping = file.mapping()?;
        mapping.take("paths");
        let schemas = mapping.take("components").map(|node| components(&node)).transpose()?.unwrap_or_default();
        mapping.finish()?;
        let room =
            Room { module: names::module(name), file: name.to_owned(), tag: None, schemas, operations: Vec::new() };
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
    let contract = Contract { rooms: ordered, files: sources.names().map(str::to_owned).collect() };
    check_names(&root, &contract)?;
    Ok(contract)
}

fn components(node: &Node<'_>) -> Result<Vec<Component>, Error> {
    let mut mapping = node.mapping()?;
    let mut schemas = Vec::new();
    if let Some(node) = mapping.take("schemas") {
        for (name, node) in node.mapping()?.rest() {
            schemas.push(Component { name, schema: schema::schema(&node)? });
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
    for (path, node) in paths.mapping()?.rest() {
        let mut item = node.mapping()?;
        let reference = item.require("$ref")?;
        item.finish()?;
        let target = sources.follow(&reference, reference.text()?)?;
        if target.key() != path {
            return Err(reference.invalid(format!("it points to another path, `{}`", target.key())));
        }
        served.insert(target.place().pointer + target.file());
        let room = rooms.get_mut(target.file()).ok_or_else(|| reference.invalid("a path stands in a tag's file"))?;
        for (method, node) in target.mapping()?.rest() {
            let (tag, operation) = operation::operation(sources, &path, &method, &node)?;
            if !tags.contains(&tag) {
                return Err(node.invalid(format!("the tag `{tag}` is not in the root's list")));
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
        let Some(paths) = file.mapping()?.take("paths") else { continue };
        for (path, node) in paths.mapping()?.rest() {
            if !served.contains(&(node.place().pointer + node.file())) {
                return Err(node.invalid(format!("the root does not list the path `{path}`")));
            }
        }
    }
    Ok(())
}

/// Names of schemas and operations are unique in the whole contract, and every reference to a schema hits one.
fn check_names(root: &Node<'_>, contract: &Contract) -> Result<(), Error> {
    let mut schemas = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for room in &contract.rooms {
        for component in &room.schemas {
            if let Some(other) = schemas.insert(component.name.clone(), room.module.clone()) {
                return Err(root.invalid(format!(
                    "the schema `{}` stands in {} and in {other}",
                    component.name, room.module
                )));
            }
        }
        for operation in &room.operations {
            if !ids.insert(operation.id.clone()) {
                return Err(root.invalid(format!("the operation `{}` is there twice", operation.id)));
            }
        }
    }
    let check = |reference: &SchemaRef| match reference {
        SchemaRef::Named { module, name, .. } if schemas.get(name) != Some(module) => {
            Err(root.invalid(format!("the schema `{name}` is not in {module}")))
        }
        _ => Ok(()),
    };
    for room in &contract.rooms {
        for component in &room.schemas {
            walk(&component.schema.shape, &check)?;
        }
        for operation in &room.operations {
            operation.parameters.iter().try_for_each(|parameter| visit(&parameter.schema, &check))?;
            operation.request.iter().try_for_each(|request| visit(&request.schema, &check))?;
            operation.success.schema.iter().try_for_each(|schema| visit(schema, &check))?;
            operation.errors.iter().try_for_each(|error| visit(&error.schema, &check))?;
        }
    }
    Ok(())
}

fn visit(reference: &SchemaRef, check: &impl Fn(&SchemaRef) -> Result<(), Error>) -> Result<(), Error> {
    check(reference)?;
    match reference {
        SchemaRef::Inline(schema) => walk(&schema.shape, check),
        SchemaRef::Named { .. } => Ok(()),
    }
}

fn walk(shape: &Shape, check: &impl Fn(&SchemaRef) -> Result<(), Error>) -> Result<(), Error> {
    match shape {
        Shape::Array { items, .. } => visit(items, check),
        Shape::Object { properties, additional } => {
            properties.iter().try_for_each(|property| visit(&property.schema, check))?;
            additional.iter().try_for_each(|schema| visit(schema, check))
        }
        _ => Ok(()),
    }
}
