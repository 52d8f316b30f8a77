//! The contract's files as part of the program, so that it runs from anywhere.

/// Name and text; the root first.
pub(super) const FILES: &[(&str, &str)] = &[
    ("obp.yaml", include_str!("../../../openapi/obp.yaml")),
    ("api.yaml", include_str!("../../../openapi/api.yaml")),
    (
        "authentication.yaml",
        include_str!("../../../openapi/authentication.yaml"),
    ),
    ("bank.yaml", include_str!("../../../openapi/bank.yaml")),
    ("customer.yaml", include_str!("../../../openapi/customer.yaml")),
    (
        "documentation.yaml",
        include_str!("../../../openapi/documentation.yaml"),
    ),
    ("person.yaml", include_str!("../../../openapi/person.yaml")),
    ("role.yaml", include_str!("../../../openapi/role.yaml")),
    ("sandbox.yaml", include_str!("../../../openapi/sandbox.yaml")),
    ("user.yaml", include_str!("../../../openapi/user.yaml")),
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::FILES;

    #[test]
    fn no_file_of_the_contract_is_missing() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi");
        let mut there: Vec<String> = std::fs::read_dir(folder)
            .expect("the contract's folder is there")
            .map(|entry| {
                entry
                    .expect("it can be listed")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .filter(|name| name.ends_with(".yaml"))
            .collect();
        there.sort();
        let mut embedded: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        embedded.sort_unstable();
        assert_eq!(embedded, there);
    }
}
