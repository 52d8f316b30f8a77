//! Tells cargo that fixtures and snapshots are part of the program, so that a new file is a reason to build again, and
//! lists the contract's files, which are part of it, too.

use std::{env, fmt::Write as _, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=../fixtures");
    println!("cargo::rerun-if-changed=../snapshots");
    println!("cargo::rerun-if-changed=../openapi");
    let folder = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../openapi");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    // The root is first, and the order of the others does not depend on the file system.
    names.sort_unstable_by_key(|name| (name != "obp.yaml", name.clone()));
    let mut list = String::from("&[\n");
    for name in names {
        let path = folder.join(&name);
        // Writing to a text cannot fail.
        let _ = writeln!(list, "    ({name:?}, include_str!({path:?})),");
    }
    list.push_str("]\n");
    fs::write(Path::new(&variable("OUT_DIR")?).join("contract_files.rs"), list)
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}
