//! Finds which entries of two lists belong together.
//!
//! Absent on purpose: saying how they differ.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Json, json::quote};

/// Entries that belong together, by index; one alone was added or is missing.
pub(super) type Pair = (Option<usize>, Option<usize>);

/// Above this product of lengths the entries are taken by position, so that the time stays bounded.
const MOST_CELLS: usize = 1_000_000;
const MOST_SIMILARITIES: usize = 2_500;

/// The value by which an entry is known: its member of this name, or itself for `.`.
pub(super) fn key_of<'a>(entry: &'a Json, key: &str) -> Option<&'a Json> {
    if key == "." {
        Some(entry)
    } else {
        entry.member(key.strip_prefix('.').unwrap_or(key))
    }
}

/// A text that is the same for two values exactly if they are equal: members sorted, numbers by value.
pub(super) fn canonical(json: &Json) -> String {
    match json {
        Json::Number(written) => number(written),
        Json::Text(text) => quote(&text.value),
        Json::List(entries) => format!("[{}]", entries.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Json::Object(members) => {
            let members: std::collections::BTreeMap<_, _> =
                members.iter().map(|(name, value)| (&name.value, value)).collect();
            let members = members
                .into_iter()
                .map(|(name, value)| format!("{}:{}", quote(name), canonical(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        other => other.compact(),
    }
}

/// Whether two values are equal as JSON.
pub(super) fn equal(left: &Json, right: &Json) -> bool {
    left == right || canonical(left) == canonical(right)
}

/// One spelling for all forms of a number: `1`, `1.0`, `10e-1`.
fn number(written: &str) -> String {
    if let Ok(integer) = written.parse::<i128>() {
        return integer.to_string();
    }
    match written.parse::<f64>() {
        // Below 2^53 each whole number is exact.
        Ok(value) if value.fract() == 0.0 && value.abs() < 9e15 => format!("{value:.0}").replace("-0", "0"),
        Ok(value) => format!("{value:e}"),
        Err(_) => written.to_owned(),
    }
}

/// Entries that belong together by their order: the longest common sequence, and between its members the most alike.
pub(super) fn by_order(old: &[Json], new: &[Json]) -> Vec<Pair> {
    let old_texts: Vec<_> = old.iter().map(canonical).collect();
    let new_texts: Vec<_> = new.iter().map(canonical).collect();
    let start = old_texts
        .iter()
        .zip(&new_texts)
        .take_while(|(old, new)| old == new)
        .count();
    let tails = old_texts[start..].iter().rev().zip(new_texts[start..].iter().rev());
    let end = tails.take_while(|(old, new)| old == new).count();
    let (old_end, new_end) = (old.len() - end, new.len() - end);

    let mut pairs: Vec<Pair> = (0..start).map(|index| (Some(index), Some(index))).collect();
    if (old_end - start).saturating_mul(new_end - start) > MOST_CELLS {
        positional(&mut pairs, start..old_end, start..new_end);
    } else {
        for op in capture_diff_slices(Algorithm::Myers, &old_texts[start..old_end], &new_texts[start..new_end]) {
            let shift = |range: std::ops::Range<usize>| range.start + start..range.end + start;
            let (old_range, new_range) = (shift(op.old_range()), shift(op.new_range()));
            if matches!(op, DiffOp::Equal { .. }) {
                positional(&mut pairs, old_range, new_range);
            } else {
                alike(&mut pairs, (old, old_range), (new, new_range));
            }
        }
    }
    pairs.extend((0..end).map(|index| (Some(old_end + index), Some(new_end + index))));
    pairs
}

fn positional(pairs: &mut Vec<Pair>, old: std::ops::Range<usize>, new: std::ops::Range<usize>) {
    let count = old.len().max(new.len());
    pairs.extend((0..count).map(|index| (old.clone().nth(index), new.clone().nth(index))));
}

/// Pairs entries in order so that the pairs have most in common.
fn alike(
    pairs: &mut Vec<Pair>,
    (old, old_range): (&[Json], std::ops::Range<usize>),
    (new, new_range): (&[Json], std::ops::Range<usize>),
) {
    let (rows, columns) = (old_range.len(), new_range.len());
    if rows == columns || rows.saturating_mul(columns) > MOST_SIMILARITIES {
        return positional(pairs, old_range, new_range);
    }
    // best[row][column]: the most that the entries from there on can have in common.
    let mut best = vec![vec![0; columns + 1]; rows + 1];
    let mut common = vec![vec![0; columns]; rows];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let both = in_common(&old[old_range.start + row], &new[new_range.start + column]);
            common[row][column] = both;
            best[row][column] = (both + best[row + 1][column + 1])
                .max(best[row + 1][column])
                .max(best[row][column + 1]);
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < rows || column < columns {
        let (at_old, at_new) = (old_range.start + row, new_range.start + column);
        let both_left = row < rows && column < columns;
        if both_left && best[row][column] == common[row][column] + best[row + 1][column + 1] {
            pairs.push((Some(at_old), Some(at_new)));
            (row, column) = (row + 1, column + 1);
        } else if row < rows && (column == columns || best[row][column] == best[row + 1][column]) {
            pairs.push((Some(at_old), None));
            row += 1;
        } else {
            pairs.push((None, Some(at_new)));
            column += 1;
        }
    }
}

/// One for being an entry at all, two for each member with the same value.
fn in_common(old: &Json, new: &Json) -> usize {
    match (old, new) {
        (Json::Object(members), Json::Object(_)) => {
            let same = members
                .iter()
                .filter(|(name, value)| new.member(&name.value) == Some(value));
            1 + 2 * same.count()
        }
        _ => 1,
    }
}

/// Entries that belong together by a key; several with one key by their order.
pub(super) fn by_key(old: &[Json], new: &[Json], key: &str) -> Vec<Pair> {
    let mut groups: HashMap<Option<String>, usize> = HashMap::new();
    let mut members: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    let sides = old.iter().enumerate().map(|(index, entry)| (index, entry, true));
    for (index, entry, is_old) in sides.chain(new.iter().enumerate().map(|(index, entry)| (index, entry, false))) {
        let group = *groups.entry(key_of(entry, key).map(canonical)).or_insert_with(|| {
            members.push(Default::default());
            members.len() - 1
        });
        let (olds, news) = &mut members[group];
        if is_old { olds.push(index) } else { news.push(index) }
    }
    let mut pairs = Vec::new();
    for (olds, news) in members {
        if olds.len() < 2 && news.len() < 2 {
            pairs.push((olds.first().copied(), news.first().copied()));
            continue;
        }
        let side = |entries: &[Json], indexes: &[usize]| -> Vec<Json> {
            indexes.iter().map(|index| entries[*index].clone()).collect()
        };
        let within = by_order(&side(old, &olds), &side(new, &news));
        pairs.extend(
            within
                .into_iter()
                .map(|(old, new)| (old.map(|index| olds[index]), new.map(|index| news[index]))),
        );
    }
    pairs
}
