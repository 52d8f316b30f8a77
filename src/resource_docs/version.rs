//! The API version that a request names: `v5.1.0`, or `OBPv5.1.0`.
//!
//! Absent on purpose: the documents of other standards (Berlin Group, UK Open Banking …). Their names are known, as
//! they are to OBP, but the contract holds none of their operations, so they count as not enabled.

use super::{DocsError, Settings};

/// OBP's own versions, oldest first.
const OBP: [&str; 11] = [
    "v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
];

/// OBP's names for what users define at run time; a server that has nothing defined lists nothing.
const DYNAMIC: [&str; 2] = ["dynamic-endpoint", "dynamic-entity"];

/// Standard and version of the others that OBP knows.
const OTHERS: [(&str, &str); 11] = [
    ("API-BUILDER", "b1"),
    ("BG", "v1"),
    ("BG", "v1.3"),
    ("UK", "v2.0"),
    ("UK", "v3.1"),
    ("STET", "v1.4"),
    ("PAPI", "v2.1.1.1"),
    ("AU", "v1.0.0"),
    ("MXOF", "v1.0.0"),
    ("CNBV9", "v1.0.0"),
    ("BAHRAIN-OBF", "v1.0.0"),
];

/// Which of OBP's two endpoints asks: they word their errors differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asker {
    ResourceDocs,
    Swagger,
}

/// The short name of the version that `text` names.
pub(super) fn resolve(text: &str, settings: &Settings<'_>, asker: Asker) -> Result<&'static str, DocsError> {
    let shown = || match asker {
        Asker::ResourceDocs => text.to_owned(),
        Asker::Swagger => format!("Current Version is {text}"),
    };
    let short = text.strip_prefix("OBP").unwrap_or(text);
    let Some(version) = OBP.into_iter().chain(DYNAMIC).find(|known| *known == short) else {
        let other = OTHERS.iter().any(|(standard, version)| {
            text == *version || text.strip_prefix(standard).is_some_and(|rest| rest == *version)
        });
        return Err(if other {
            DocsError::NotEnabled(shown())
        } else {
            DocsError::UnknownVersion(shown())
        });
    };
    if settings
        .disabled_versions
        .iter()
        .any(|disabled| disabled.strip_prefix("OBP").unwrap_or(disabled) == version)
    {
        return Err(DocsError::NotEnabled(shown()));
    }
    Ok(version)
}

/// The first number of a version: 4 for `v4.0.0`, 0 where there is none.
pub(super) fn generation(version: &str) -> u32 {
    version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}
