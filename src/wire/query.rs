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

/// What OBP finds when it looks for names that are there twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Each is there once.
    Single,
    /// One is there twice, which OBP refuses (OBP-09016).
    Repeated,
    /// Its code breaks, on a part of nothing but equals signs.
    Broken,
}

/// Looks for names that are there twice, as OBP does: in the query as a whole, decoded before it is taken apart, so
/// that an escaped `&` or `=` parts names too. Empty names count, but for those at the end.
pub fn names(query: Option<&str>) -> Names {
    let Some(query) = query else {
        return Names::Single;
    };
    let decoded = decoded(query);
    let mut names: Vec<&str> = Vec::new();
    for part in decoded.trim_end_matches('&').split('&') {
        if !part.is_empty() && part.bytes().all(|byte| byte == b'=') {
            return Names::Broken;
        }
        names.push(part.split('=').next().unwrap_or_default());
    }
    names.sort_unstable();
    match names.windows(2).any(|pair| pair[0] == pair[1]) {
        true => Names::Repeated,
        false => Names::Single,
    }
}

/// A query without its escapes, in one piece.
fn decoded(query: &str) -> Cow<'_, str> {
    if !query.contains(['%', '+']) {
        return Cow::Borrowed(query);
    }
    let blanks = query.replace('+', " ");
    let decoded = percent_encoding::percent_decode_str(&blanks).decode_utf8_lossy();
    Cow::Owned(decoded.into_owned())
}

/// Whether each percent sign of a query has two hexadecimal digits. Any other breaks OBP's code, whatever the URL.
pub fn has_good_escapes(query: &str) -> bool {
    let bytes = query.as_bytes();
    memchr::memchr_iter(b'%', bytes).all(|at| {
        bytes
            .get(at + 1..at + 3)
            .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

/// Whether the values of a query are UTF-8. One that breaks off at its end passes, as in the real server.
pub fn is_utf_8(query: &str) -> bool {
    if !query.contains('%') {
        return true;
    }
    query.split(['&', '=']).all(|part| {
        let bytes: Vec<u8> = percent_encoding::percent_decode_str(part).collect();
        std::str::from_utf8(&bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_looked_for_in_the_decoded_query() {
        for (query, expected) in [
            ("limit=1&limit=2", Names::Repeated),
            ("limit=1&offset=1", Names::Single),
            ("", Names::Single),
            ("a&b&a", Names::Repeated),
            ("a=1&%61=2", Names::Repeated),
            ("a=b%26a=c", Names::Repeated),
            ("a%3D1&a=2", Names::Repeated),
            ("+&%20", Names::Repeated),
            ("&&", Names::Single),
            ("a&", Names::Single),
            ("a=1&&b=2", Names::Single),
            ("a=1&&&b=2", Names::Repeated),
            ("&&limit=x&", Names::Repeated),
            ("=x", Names::Single),
            ("=x&=y", Names::Repeated),
            ("=", Names::Broken),
            ("a=1&=", Names::Broken),
        ] {
            assert_eq!(names(Some(query)), expected, "{query}");
        }
        assert_eq!(names(None), Names::Single);
    }

    #[test]
    fn escapes_have_two_digits_and_values_are_utf_8() {
        for (query, escaped, utf_8) in [
            ("a=b", true, true),
            ("a=%F0%9F%98%80&%41", true, true),
            ("a=%", false, true),
            ("%zz=1", false, true),
            ("a=%4", false, true),
            ("a=%FF", true, false),
            ("a=%C3%28", true, false),
            ("a=%ED%A0%80", true, false),
            ("a=%E4", true, true),
        ] {
            assert_eq!((has_good_escapes(query), is_utf_8(query)), (escaped, utf_8), "{query}");
        }
    }
}
