//! The query of a URL, read as forms are.

use std::borrow::Cow;

/// Names and values, decoded, in order.
#[derive(Debug, Default)]
pub struct Query<'q> {
    pairs: Vec<(Cow<'q, str>, Cow<'q, str>)>,
}

impl<'q> Query<'q> {
    /// Reads a query; bad escapes stay as they are.
    pub fn parse(query: Option<&'q str>) -> Self {
        let Some(query) = query else { return Self::default() };
        Self {
            pairs: form_urlencoded::parse(query.as_bytes()).collect(),
        }
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_ref())
    }

    /// Puts another value in the place of a name's first.
    pub fn set(&mut self, name: &str, value: String) {
        if let Some((_, place)) = self.pairs.iter_mut().find(|(key, _)| key == name) {
            *place = Cow::Owned(value);
        }
    }

    /// All pairs.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }
}

/// Whether a name is there twice, which OBP refuses (OBP-09016).
pub fn has_duplicate_names(query: &Query<'_>) -> bool {
    if query.pairs.len() < 2 {
        return false;
    }
    let mut names: Vec<&str> = query.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    names.windows(2).any(|pair| pair[0] == pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_given_twice_is_noticed() {
        for (query, expected) in [
            ("limit=1&limit=2", true),
            ("limit=1&offset=1", false),
            ("", false),
            ("a&b&a", true),
        ] {
            assert_eq!(has_duplicate_names(&Query::parse(Some(query))), expected, "{query}");
        }
    }
}
