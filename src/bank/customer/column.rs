//! How much fits into a column of the real server's database.
//!
//! Absent on purpose: what is answered where something does not fit, which differs by operation.

/// Whether each of these texts fits its column, given how long the column is.
///
/// H2 counts as Java does, in UTF-16 units: a letter beyond the first 65,536 takes two. A null always fits.
pub(super) fn all_fit<'t>(columns: impl IntoIterator<Item = (&'t Option<String>, usize)>) -> bool {
    columns.into_iter().all(|(text, length)| {
        text.as_ref()
            .is_none_or(|text| text.encode_utf16().take(length + 1).count() <= length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_counted_in_utf16_units() {
        let cases = [
            (None, 0, true),
            (Some(""), 0, true),
            (Some("DE"), 2, true),
            (Some("DEU"), 2, false),
            (Some("äß"), 2, true),
            (Some("😀"), 2, true),
            (Some("😀😀"), 2, false),
            (Some("e\u{301}x"), 2, false),
        ];
        for (text, length, fits) in cases {
            let text = text.map(str::to_owned);
            assert_eq!(all_fit([(&text, length)]), fits, "{text:?} in {length}");
        }
    }

    #[test]
    fn one_text_too_long_is_enough() {
        let (short, long) = (Some("a".to_owned()), Some("abc".to_owned()));
        assert!(!all_fit([(&short, 2), (&long, 2)]));
        assert!(all_fit([(&short, 2), (&long, 3)]));
    }
}
