//! Texts with variable parts, such as `Bank not found: {BANK_ID}`, held against a text in which the parts are filled in.

/// A filled-in part.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name, without braces.
    pub name: String,
    /// What stands in its place.
    pub value: String,
    /// Byte offset of the value in the filled-in text.
    pub start: usize,
}

/// Finds the parts of `template` in `text`; `None` when they do not fit.
///
/// A part reaches as far as the next literal's first occurrence, the last one to the end of what the final literal leaves.
pub fn parts(template: &str, text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let (literal, mut rest) = literal_of(template);
    let mut at = literal.len();
    if !text.starts_with(literal) {
        return None;
    }
    while let Some(after) = rest.strip_prefix('{') {
        let (name, tail) = after.split_once('}')?;
        let (literal, next) = literal_of(tail);
        let remaining = &text[at..];
        let length = match (literal, next) {
            ("", "") => remaining.len(),
            (_, "") => remaining.strip_suffix(literal)?.len(),
            _ => remaining.find(literal)?,
        };
        parts.push(Part {
            name: name.to_owned(),
            value: remaining[..length].to_owned(),
            start: at,
        });
        at += length + literal.len();
        rest = next;
    }
    (at == text.len()).then_some(parts)
}

/// The text up to the next part, and what follows. A brace is a part only before a letter.
fn literal_of(template: &str) -> (&str, &str) {
    let start = template.match_indices('{').find(|(index, _)| {
        let inside = &template[index + 1..];
        let end = inside.find('}').unwrap_or(0);
        end > 0
            && inside[..end]
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.' || c == '-')
    });
    template.split_at(start.map_or(template.len(), |(index, _)| index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_between_the_literals() {
        let found = parts("at Bank({BANK_ID})", "at Bank(gh.29.uk)").expect("it fits");
        assert_eq!(
            found,
            [Part {
                name: "BANK_ID".into(),
                value: "gh.29.uk".into(),
                start: 8
            }]
        );
        let found = parts("({url}), Header is ({content_type})", "(/a), Header is ()").expect("it fits");
        assert_eq!(
            found.iter().map(|part| part.value.as_str()).collect::<Vec<_>>(),
            ["/a", ""]
        );
    }

    #[test]
    fn other_texts_do_not_fit() {
        assert_eq!(parts("at Bank({BANK_ID})", "at Bank"), None);
        assert_eq!(parts("no parts", "no part"), None);
        assert_eq!(parts("no parts", "no parts"), Some(vec![]));
    }
}
