//! The suite that is part of the program: fixtures and snapshots, so that it runs from anywhere.
//!
//! Absent on purpose: what was imported from recordings of one server (`recorded/`); it is replayed from its files.

use std::borrow::Cow;

use rust_embed::Embed;

/// Where the scenarios of the suite stand in the project: the first part of their places in messages.
pub const FIXTURES: &str = "fixtures";

#[derive(Embed)]
#[folder = "../fixtures"]
#[include = "*.yaml"]
#[exclude = "recorded/*"]
struct Fixtures;

#[derive(Embed)]
#[folder = "../snapshots"]
#[include = "*.snap"]
#[exclude = "recorded/*"]
struct Snapshots;

/// The scenarios: path below the fixture folder, and text.
pub fn fixtures() -> Vec<(String, String)> {
    let fixtures = files::<Fixtures>().map(|(path, text)| (path, text.into_owned()));
    fixtures.collect()
}

/// The snapshots: path below the snapshot folder, and text.
pub fn snapshots() -> impl Iterator<Item = (String, Cow<'static, str>)> {
    files::<Snapshots>()
}

/// The list of the suite's steps, if it has one.
pub fn suite_list() -> Option<String> {
    let file = Fixtures::get(crate::suite_list::FILE)?;
    Some(String::from_utf8_lossy(&file.data).into_owned())
}

fn files<E: Embed>() -> impl Iterator<Item = (String, Cow<'static, str>)> {
    E::iter().filter_map(|path| {
        let text = match E::get(&path)?.data {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        };
        Some((path.into_owned(), text))
    })
}
