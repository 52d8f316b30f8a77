//! What no file of the repository may hold: traces of the machine or of the folders that it was written in.

mod support;

use std::{fs, process::Command};

use support::{assert_none, here};

/// Texts that lead out of the repository. They are put together here, so that this file does not hold them.
fn forbidden() -> [String; 3] {
    [
        ["..", "shared"].join("/"),
        ["", "work", ""].join("/"),
        ["", "home", ""].join("/"),
    ]
}

/// The files of the repository that git knows or would take in.
fn files() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(here("../.."))
        .output()
        .expect("git can be run");
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).expect("names are UTF-8");
    names.split_terminator('\0').map(str::to_owned).collect()
}

#[test]
fn no_file_names_a_place_outside_the_repository() {
    let files = files();
    assert!(
        files.iter().any(|file| file == "Cargo.toml"),
        "the listing is that of the repository"
    );
    let mut found = Vec::new();
    for file in files {
        // A file that is deleted but still listed, or that is no text, holds none of this.
        let Ok(text) = fs::read_to_string(here("../..").join(&file)) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            let places = forbidden().into_iter().filter(|place| line.contains(place));
            found.extend(places.map(|place| format!("{file}:{}: {place}", number + 1)));
        }
    }
    assert_none("places outside the repository", &found);
}
