//! The contract's files as part of the program, so that it runs from anywhere.

/// Name and text; the root first. The build lists what is in the contract's folder.
pub(super) const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/contract_files.rs"));

#[cfg(test)]
mod tests {
    use super::FILES;

    #[test]
    fn the_root_is_the_first_file_and_each_is_there_once() {
        assert_eq!(FILES[0].0, "obp.yaml");
        let mut names: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        assert!(names.contains(&"customer.yaml"), "{names:?}");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), FILES.len());
    }
}
