//! Places in a file, and suggestions for mistyped names.

/// Names less alike than this are not suggested.
const ALIKE: f64 = 0.75;

/// Line and column (in characters), both from 1, of a byte.
pub(super) fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..byte.min(text.len())];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    (line, column)
}

/// ` (did you mean …?)`, or nothing if no name is alike.
pub(super) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let rated = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(name, known), known));
    let best = rated
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    best.map_or_else(String::new, |(_, known)| format!(" (did you mean `{known}`?)"))
}
