//! Tells cargo that fixtures and snapshots are part of the program, so that a new file is a reason to build again, and
//! makes of the contract what the program carries of it: an index of its operations, and its files cut into pieces of
//! JSON that are only parsed where they are needed.
//!
//! Absent on purpose: any judgement of the contract. What is wrong with it is said by the program's own reader, which
//! the tests let read all of it.

use std::{env, fmt::Write as _, fs, io, path::Path};

use serde_json::{Map, Value};

type Files = Vec<(String, Value)>;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../fixtures");
    println!("cargo::rerun-if-changed=../snapshots");
    println!("cargo::rerun-if-changed=../openapi");
    let files = read(&Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../openapi"))?;
    let output = variable("OUT_DIR")?;
    let output = Path::new(&output);
    fs::write(output.join("contract_operations.rs"), operations(&files)?)?;
    let mut list = String::from("&[\n");
    for (name, tree) in &files {
        let (text, pieces) = cut(tree);
        let path = output.join(format!("{name}.pieces"));
        fs::write(&path, text)?;
        // Writing to a text cannot fail.
        let _ = writeln!(
            list,
            "    EmbeddedFile {{ name: {name:?}, json: include_str!({path:?}), pieces: &{pieces:?} }},"
        );
    }
    list.push_str("]\n");
    fs::write(output.join("contract_files.rs"), list)
}

/// The contract's files as plain JSON: the root is first, and the order of the others does not depend on the file
/// system.
fn read(folder: &Path) -> io::Result<Files> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    names.sort_unstable_by_key(|name| (name != "obp.yaml", name.clone()));
    let parse = |name: String| {
        let text = fs::read_to_string(folder.join(&name))?;
        let tree = yaml(&text).map_err(|error| wrong(&format!("{name}: {error}")))?;
        Ok((name, tree))
    };
    names.into_iter().map(parse).collect()
}

fn yaml(text: &str) -> Result<Value, serde_saphyr::Error> {
    // The same as in the program's reader of YAML.
    let options = serde_saphyr::options! {
        strict_booleans: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_events: 8_000_000,
            max_nodes: 4_000_000,
            max_depth: 200,
            max_documents: 1,
        },
    };
    serde_saphyr::from_str_with_options(text, options)
}

/// A file's members as JSON texts one after the other, and where each begins and ends, by their pointers' order. What
/// is under `paths` and `components` is cut further: one piece for each path and each component.
fn cut(tree: &Value) -> (String, Vec<(String, usize, usize)>) {
    let mut text = String::new();
    let mut pieces = Vec::new();
    let mut add = |pointer: String, value: &Value| {
        let start = text.len();
        let _ = write!(text, "{value}");
        pieces.push((pointer, start, text.len()));
    };
    for (name, value) in members(tree) {
        match name.as_str() {
            "paths" => members(value).for_each(|(path, item)| add(format!("/paths/{}", token(path)), item)),
            "components" => members(value).for_each(|(kind, list)| {
                let kind = token(kind);
                members(list).for_each(|(name, one)| add(format!("/components/{kind}/{}", token(name)), one));
            }),
            name => add(format!("/{}", token(name)), value),
        }
    }
    pieces.sort_unstable();
    (text, pieces)
}

/// The operations in the order of the root's paths: what is asked of all of them without reading any.
fn operations(files: &Files) -> io::Result<String> {
    let mut list = String::from("&[\n");
    let paths = files.first().and_then(|(_, root)| root.get("paths"));
    for (path, item) in paths.into_iter().flat_map(members) {
        let item = target(files, item).ok_or_else(|| wrong(&format!("{path} leads nowhere")))?;
        for (method, operation) in members(item) {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                continue;
            };
            let (prefixes, aliases) = (texts(operation, "x-obp-prefixes"), texts(operation, "x-obp-aliases"));
            let _ = writeln!(
                list,
                "    EmbeddedOperation {{ id: {id:?}, method: {method:?}, path: {path:?}, prefixes: &{prefixes:?}, \
                 aliases: &{aliases:?} }},"
            );
        }
    }
    list.push_str("]\n");
    Ok(list)
}

/// What the reference `file.yaml#/paths/…` of a path leads to; the path's own item without one.
fn target<'a>(files: &'a Files, item: &'a Value) -> Option<&'a Value> {
    let Some(reference) = item.get("$ref") else {
        return Some(item);
    };
    let (name, fragment) = reference.as_str()?.split_once('#')?;
    let (_, tree) = files.iter().find(|(file, _)| file == name)?;
    let pointer = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?;
    tree.pointer(&pointer)
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    let list = value.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// A key as a token of a JSON pointer.
fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn wrong(message: &str) -> io::Error {
    io::Error::other(format!("openapi: {message}"))
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}
