//! A path template, as the contract writes paths.

/// A path template such as `/obp/v3.1.0/banks/{BANK_ID}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    segments: Vec<Segment>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Literal(String),
    Parameter(String),
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// It does not start with a slash, or a brace is not where a whole segment is one parameter.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = text
            .strip_prefix('/')
            .ok_or_else(|| format!("the path `{text}` does not start with a slash"))?;
        let mut segments = Vec::new();
        for part in rest.split('/') {
            let parameter = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
            segments.push(match parameter {
                Some(name) if !name.is_empty() && !name.contains(['{', '}']) => Segment::Parameter(name.to_owned()),
                None if !part.contains(['{', '}']) => Segment::Literal(part.to_owned()),
                _ => {
                    return Err(format!(
                        "`{part}` in the path `{text}` is neither a literal nor a parameter"
                    ));
                }
            });
        }
        Ok(Self { segments })
    }

    /// Names of the parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        })
    }

    /// The version prefix (`v3.1.0`) and what follows it, if the path starts with `/obp/VERSION`.
    pub fn prefix(&self) -> Option<(&str, Template)> {
        match self.segments.as_slice() {
            [Segment::Literal(obp), Segment::Literal(version), rest @ ..]
                if obp == "obp" && version.starts_with('v') =>
            {
                Some((
                    version,
                    Template {
                        segments: rest.to_vec(),
                    },
                ))
            }
            _ => None,
        }
    }
}

impl std::fmt::Display for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.segments.iter().try_for_each(|segment| match segment {
            Segment::Literal(literal) => write!(f, "/{literal}"),
            Segment::Parameter(name) => write!(f, "/{{{name}}}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_written_as_it_is_read() {
        let template = Template::parse("/obp/v3.1.0/banks/{BANK_ID}/customers").expect("a template");
        assert_eq!(template.to_string(), "/obp/v3.1.0/banks/{BANK_ID}/customers");
        let (version, rest) = template.prefix().expect("a prefix");
        assert_eq!(
            (version, rest.to_string().as_str()),
            ("v3.1.0", "/banks/{BANK_ID}/customers")
        );
        assert_eq!(template.parameters().collect::<Vec<_>>(), ["BANK_ID"]);
    }

    #[test]
    fn a_path_without_version_has_no_prefix() {
        let template = Template::parse("/my/logins/direct").expect("a template");
        assert_eq!(template.prefix(), None);
    }

    #[test]
    fn braces_hold_whole_segments() {
        for text in ["banks", "/banks/{}", "/banks/{A}{B}", "/banks/x{A}", "/banks/{A"] {
            assert!(Template::parse(text).is_err(), "{text}");
        }
    }
}
