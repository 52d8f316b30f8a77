//! Which operations a request lists, in which order, under which URLs.
//!
//! Absent on purpose: OBP's order of more than four filtered documents, which is that of a hash set. They are sorted
//! here as OBP sorts them before it filters.

use super::{DocsRequest, oddities};
use crate::contract::Operation;

/// The documentation endpoints are listed under every version, even those that do not serve them.
const EVERYWHERE: [&str; 4] = [
    "OBPv1.4.0-getResourceDocsObp",
    "OBPv1.4.0-getResourceDocsObpV400",
    "OBPv1.4.0-getBankLevelDynamicResourceDocsObp",
    "OBPv1.4.0-getResourceDocsSwagger",
];

/// The operations that `version` lists and the request's filters let through.
pub(super) fn listed(
    operations: &[&'static Operation],
    version: &str,
    request: &DocsRequest<'_>,
) -> Vec<&'static Operation> {
    if request
        .content
        .is_some_and(|content| content.eq_ignore_ascii_case("dynamic"))
    {
        return Vec::new();
    }
    let tags = choices(request.tags);
    let functions = choices(request.functions);
    let of_obp = version.starts_with('v');
    let mut listed: Vec<(String, &'static Operation)> = operations
        .iter()
        .filter(|operation| of_obp && (operation.prefixes.contains(&version) || EVERYWHERE.contains(&operation.id)))
        .filter(|operation| {
            functions
                .as_ref()
                .is_none_or(|names| names.contains(&operation.function()))
        })
        .filter(|operation| {
            tags.as_ref()
                .is_none_or(|names| operation.tags.iter().any(|tag| names.contains(tag)))
        })
        .map(|operation| (request_url(operation), *operation))
        .collect();
    listed.sort_by(|(one, first), (other, second)| {
        one.cmp(other)
            .then_with(|| first.method.as_str().cmp(second.method.as_str()))
    });
    listed.into_iter().map(|(_, operation)| operation).collect()
}

/// The URL of an operation under a version, with parameters as OBP's documents write them: `BANK_ID`, without braces.
pub(super) fn url(operation: &Operation, version: &str) -> String {
    format!("/obp/{version}{}", without_braces(oddities::template(operation)))
}

/// The URL under the version that introduced it; one of OBP's samples has none.
pub(super) fn request_url(operation: &Operation) -> String {
    match operation.path.starts_with("/obp/") {
        true => url(operation, operation.introduced),
        false => without_braces(operation.path),
    }
}

fn without_braces(template: &str) -> String {
    template.replace(['{', '}'], "")
}

/// The names in a filter: not trimmed one by one, and nothing after the last comma that has text. An empty filter is
/// none.
fn choices(filter: Option<&str>) -> Option<Vec<&str>> {
    let filter = filter.filter(|filter| !filter.is_empty())?.trim();
    let mut names: Vec<&str> = filter.split(',').collect();
    if names.len() > 1 {
        let kept = names
            .iter()
            .rposition(|name| !name.is_empty())
            .map_or(0, |last| last + 1);
        names.truncate(kept);
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_split_as_obp_splits_them() {
        assert_eq!(choices(None), None);
        assert_eq!(choices(Some("")), None);
        assert_eq!(choices(Some("a,b")), Some(vec!["a", "b"]));
        assert_eq!(choices(Some(" a, b,,")), Some(vec!["a", " b"]));
        assert_eq!(choices(Some(",")), Some(vec![]));
        assert_eq!(choices(Some(" ")), Some(vec![""]));
    }
}
