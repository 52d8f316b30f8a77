//! The contract as part of the program, so that it runs from anywhere.
//!
//! The build script lists the operations and cuts the files into pieces of JSON. A start parses none of them; each is
//! parsed when an operation is looked at that needs it. Absent on purpose: the YAML text. Line and column of a mistake
//! are only told of a contract that is read from files.

/// A file of the contract.
#[derive(Debug)]
pub(super) struct EmbeddedFile {
    pub(super) name: &'static str,
    /// The pieces, one after the other.
    pub(super) json: &'static str,
    /// JSON pointer, start and end of each piece, in the order of the pointers.
    pub(super) pieces: &'static [(&'static str, usize, usize)],
}

/// What must be known of an operation before it is read.
pub(super) struct EmbeddedOperation {
    pub(super) id: &'static str,
    /// In lower case.
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    /// Empty where the contract lists none.
    pub(super) prefixes: &'static [&'static str],
    pub(super) aliases: &'static [&'static str],
}

/// The files; the root first.
pub(super) const FILES: &[EmbeddedFile] = include!(concat!(env!("OUT_DIR"), "/contract_files.rs"));

/// The operations in the contract's order.
pub(super) const OPERATIONS: &[EmbeddedOperation] = include!(concat!(env!("OUT_DIR"), "/contract_operations.rs"));

/// The pointer of the piece that holds what a pointer names.
pub(super) fn piece_of(pointer: &str) -> &str {
    let tokens = match pointer.split('/').nth(1) {
        Some("paths") => 2,
        Some("components") => 3,
        _ => 1,
    };
    let end = pointer
        .match_indices('/')
        .nth(tokens)
        .map_or(pointer.len(), |(at, _)| at);
    &pointer[..end]
}

#[cfg(test)]
mod tests {
    use super::{FILES, piece_of};

    #[test]
    fn the_root_is_the_first_file_and_each_is_there_once() {
        assert_eq!(FILES[0].name, "obp.yaml");
        let mut names: Vec<&str> = FILES.iter().map(|file| file.name).collect();
        assert!(names.contains(&"customer.yaml"), "{names:?}");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), FILES.len());
    }

    #[test]
    fn a_pointer_tells_its_piece() {
        let cases = [
            ("", ""),
            ("/security", "/security"),
            ("/security/0", "/security"),
            ("/paths/~1a", "/paths/~1a"),
            ("/paths/~1a/get/tags", "/paths/~1a"),
            ("/components/schemas/A", "/components/schemas/A"),
            ("/components/schemas/A/type", "/components/schemas/A"),
        ];
        for (pointer, piece) in cases {
            assert_eq!(piece_of(pointer), piece, "{pointer}");
        }
    }
}
