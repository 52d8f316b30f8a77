//! A table: rows in the order in which they came, found by keys, some of which are unique.
//!
//! Copies share what they have in common, so that a snapshot of a whole bank costs as much as a few reference counts.
//! Absent on purpose: foreign keys and locks. A table belongs to one writer at a time, and what a delete takes along is
//! the business of who deletes.

use std::{
    fmt::Debug,
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
    sync::Arc,
};

use imbl::{OrdMap, OrdSet, ordmap::DiffItem};
use serde::{Serialize, de::DeserializeOwned};
use smallvec::SmallVec;

/// What rows are looked up by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Index {
    /// Its name, one of its table's.
    pub name: &'static str,
    /// Whether two rows may not have the same key.
    pub unique: bool,
}

impl Index {
    /// An index of which no two rows share a key.
    pub const fn unique(name: &'static str) -> Self {
        Self { name, unique: true }
    }

    /// An index of which many rows may share a key.
    pub const fn many(name: &'static str) -> Self {
        Self { name, unique: false }
    }

    /// The key of this index with one, two or three parts.
    pub fn key<'k, const N: usize>(self, parts: [&'k str; N]) -> Key<'k> {
        const { assert!(N >= 1 && N <= 3, "a key has one to three parts") };
        let mut all = [""; 3];
        all[..N].copy_from_slice(&parts);
        Key {
            index: self,
            parts: all,
        }
    }
}

/// A value of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key<'k> {
    index: Index,
    parts: [&'k str; 3],
}

/// A row of a table.
pub trait Row: Clone + Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its table's name, as a database knows it.
    const TABLE: &'static str;

    /// What its rows are listed by; nothing where nobody lists many of them.
    type Order: Ord + Clone + Debug + Send + Sync;

    /// All keys that it is found by.
    fn keys(&self) -> SmallVec<[Key<'_>; 4]>;

    /// Its places in the orders that rows are listed in.
    fn orders(&self) -> SmallVec<[Self::Order; 2]> {
        SmallVec::new()
    }
}

/// Another row has the same unique key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a row with the same {index} is there already")]
pub struct Taken {
    /// The index of which the key is taken.
    pub index: &'static str,
}

/// Rows of one kind.
#[derive(Debug, Clone)]
pub struct Table<T: Row> {
    rows: OrdMap<u64, Arc<T>>,
    /// Hashes of keys with the numbers of their rows: small, and needs no copy of the key for a look-up. A row that only
    /// shares the hash is told apart by its own key.
    index: OrdSet<(u64, u64)>,
    /// Places in the order of lists with the numbers of the rows.
    ordered: OrdSet<(T::Order, u64)>,
    next: u64,
    touched: Vec<u64>,
}

impl<T: Row> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: OrdMap::new(),
            index: OrdSet::new(),
            ordered: OrdSet::new(),
            next: 1,
            touched: Vec::new(),
        }
    }
}

impl<T: Row> Table<T> {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// All rows, oldest first.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.rows.values()
    }

    /// The oldest row with a key.
    pub fn get(&self, key: &Key<'_>) -> Option<&Arc<T>> {
        self.numbers(key).next().map(|(_, row)| row)
    }

    /// The rows with a key, oldest first.
    pub fn with<'t>(&'t self, key: &'t Key<'t>) -> impl Iterator<Item = &'t Arc<T>> {
        self.numbers(key).map(|(_, row)| row)
    }

    /// The rows whose places lie in a range, in their order; of those with the same place the oldest first.
    pub fn ordered(&self, range: Range<T::Order>) -> impl DoubleEndedIterator<Item = (&T::Order, &Arc<T>)> {
        let numbers = (range.start < range.end).then(|| self.ordered.range((range.start, 0)..(range.end, 0)));
        numbers
            .into_iter()
            .flatten()
            .filter_map(|(order, number)| Some((order, self.rows.get(number)?)))
    }

    /// The number of the oldest row with a key: how many rows were added before it, and one.
    pub fn number(&self, key: &Key<'_>) -> Option<u64> {
        self.numbers(key).next().map(|(number, _)| number)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// Another row has one of its unique keys.
    pub fn insert(&mut self, row: T) -> Result<Arc<T>, Taken> {
        let number = self.next;
        self.free(&row, number)?;
        self.next += 1;
        let row = Arc::new(row);
        self.place(number, Arc::clone(&row));
        self.touched.push(number);
        Ok(row)
    }

    /// Changes the oldest row with a key, and returns it; `None` when there is none.
    ///
    /// # Errors
    /// Another row has one of its new unique keys.
    pub fn update(&mut self, key: &Key<'_>, change: impl FnOnce(&mut T)) -> Result<Option<Arc<T>>, Taken> {
        let Some((number, row)) = self.numbers(key).next() else {
            return Ok(None);
        };
        let mut changed = T::clone(row);
        change(&mut changed);
        self.free(&changed, number)?;
        self.take(number);
        let changed = Arc::new(changed);
        self.place(number, Arc::clone(&changed));
        self.touched.push(number);
        Ok(Some(changed))
    }

    /// Removes all rows with a key, and returns them.
    pub fn remove(&mut self, key: &Key<'_>) -> Vec<Arc<T>> {
        let numbers: Vec<u64> = self.numbers(key).map(|(number, _)| number).collect();
        numbers
            .into_iter()
            .filter_map(|number| {
                self.touched.push(number);
                self.take(number)
            })
            .collect()
    }

    fn numbers<'t>(&'t self, key: &Key<'_>) -> impl Iterator<Item = (u64, &'t Arc<T>)> {
        let hash = hash(key);
        self.index
            .range((hash, 0)..=(hash, u64::MAX))
            .filter_map(|(_, number)| Some((*number, self.rows.get(number)?)))
            .filter(move |(_, row)| row.keys().iter().any(|own| own == key))
    }

    /// Whether a row's unique keys are free but for the row of this number itself.
    fn free(&self, row: &T, number: u64) -> Result<(), Taken> {
        for key in row.keys().iter().filter(|key| key.index.unique) {
            if self.numbers(key).any(|(other, _)| other != number) {
                return Err(Taken { index: key.index.name });
            }
        }
        Ok(())
    }

    fn place(&mut self, number: u64, row: Arc<T>) {
        for key in row.keys() {
            self.index.insert((hash(&key), number));
        }
        for order in row.orders() {
            self.ordered.insert((order, number));
        }
        self.rows.insert(number, row);
    }

    fn take(&mut self, number: u64) -> Option<Arc<T>> {
        let row = self.rows.remove(&number)?;
        for key in row.keys() {
            self.index.remove(&(hash(&key), number));
        }
        for order in row.orders() {
            self.ordered.remove(&(order, number));
        }
        Some(row)
    }

    /// Puts in place what a database holds under a number: a row, or nothing where it was removed.
    pub(super) fn restore(&mut self, number: u64, row: Option<T>) {
        self.take(number);
        if let Some(row) = row {
            self.place(number, Arc::new(row));
        }
        self.next = self.next.max(number + 1);
    }

    /// What turns another table into this one, by number; `None` for a row that only the other one has.
    pub(super) fn differences<'t>(&'t self, other: &'t Self) -> impl Iterator<Item = (u64, Option<&'t T>)> {
        other.rows.diff(&self.rows).map(|difference| match difference {
            DiffItem::Add(number, row) | DiffItem::Update { new: (number, row), .. } => (*number, Some(row.as_ref())),
            DiffItem::Remove(number, _) => (*number, None),
        })
    }

    /// What was changed since the last time, by number, with the row as it is now; `None` for a removed one.
    pub(super) fn drain_touched(&mut self) -> Vec<(u64, Option<Arc<T>>)> {
        let mut numbers = std::mem::take(&mut self.touched);
        numbers.sort_unstable();
        numbers.dedup();
        numbers
            .into_iter()
            .map(|number| (number, self.rows.get(&number).cloned()))
            .collect()
    }
}

fn hash(key: &Key<'_>) -> u64 {
    // Always the same start, so that copies and restarts agree.
    let mut hasher = DefaultHasher::new();
    key.index.name.hash(&mut hasher);
    key.parts.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use smallvec::smallvec;

    use super::*;

    const ID: Index = Index::unique("id");
    const COLOUR: Index = Index::many("colour");

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Bird {
        id: String,
        colour: String,
    }

    impl Row for Bird {
        const TABLE: &'static str = "bird";

        type Order = String;

        fn keys(&self) -> SmallVec<[Key<'_>; 4]> {
            smallvec![ID.key([&self.id]), COLOUR.key([&self.colour])]
        }

        fn orders(&self) -> SmallVec<[String; 2]> {
            smallvec![self.colour.clone()]
        }
    }

    fn bird(id: &str, colour: &str) -> Bird {
        Bird {
            id: id.into(),
            colour: colour.into(),
        }
    }

    fn ids(table: &Table<Bird>, colour: &str) -> Vec<String> {
        let key = COLOUR.key([colour]);
        table.with(&key).map(|bird| bird.id.clone()).collect()
    }

    #[test]
    fn rows_are_found_by_their_keys_in_the_order_in_which_they_came() {
        let mut table = Table::default();
        for (id, colour) in [("c", "red"), ("a", "blue"), ("b", "red")] {
            table.insert(bird(id, colour)).expect("free");
        }
        assert_eq!(ids(&table, "red"), ["c", "b"]);
        assert_eq!(
            table.get(&ID.key(["a"])).map(|bird| bird.colour.clone()),
            Some("blue".into())
        );
        assert_eq!(table.get(&ID.key(["d"])), None);
    }

    #[test]
    fn a_unique_key_is_refused_twice_and_nothing_is_changed() {
        let mut table = Table::default();
        table.insert(bird("a", "red")).expect("free");
        table.insert(bird("b", "red")).expect("free");
        assert_eq!(table.insert(bird("a", "blue")), Err(Taken { index: "id" }));
        let renamed = table.update(&ID.key(["b"]), |bird| bird.id = "a".into());
        assert_eq!(renamed, Err(Taken { index: "id" }));
        assert_eq!(ids(&table, "red"), ["a", "b"]);
        assert_eq!(table.len(), 2);
    }

    #[test]
    fn changed_and_removed_rows_are_not_found_by_their_old_keys() {
        let mut table = Table::default();
        table.insert(bird("a", "red")).expect("free");
        table.insert(bird("b", "red")).expect("free");
        table
            .update(&ID.key(["a"]), |bird| bird.colour = "blue".into())
            .expect("free");
        assert_eq!(ids(&table, "red"), ["b"]);
        assert_eq!(ids(&table, "blue"), ["a"]);
        assert_eq!(table.remove(&ID.key(["b"])).len(), 1);
        assert!(ids(&table, "red").is_empty());
        assert!(table.remove(&ID.key(["b"])).is_empty());
    }

    fn listed(table: &Table<Bird>, from: &str, to: &str) -> Vec<String> {
        let rows = table.ordered(from.to_owned()..to.to_owned());
        rows.map(|(colour, bird)| format!("{colour} {}", bird.id)).collect()
    }

    #[test]
    fn rows_are_listed_in_their_order_and_those_with_the_same_place_as_they_came() {
        let mut table = Table::default();
        for (id, colour) in [("d", "red"), ("a", "blue"), ("b", "red"), ("c", "white")] {
            table.insert(bird(id, colour)).expect("free");
        }
        assert_eq!(listed(&table, "", "s"), ["blue a", "red d", "red b"]);
        assert_eq!(listed(&table, "c", "x"), ["red d", "red b", "white c"]);
        assert!(listed(&table, "x", "a").is_empty());
        table
            .update(&ID.key(["d"]), |bird| bird.colour = "black".into())
            .expect("free");
        table.remove(&ID.key(["c"]));
        assert_eq!(listed(&table, "", "z"), ["black d", "blue a", "red b"]);
        assert_eq!(table.number(&ID.key(["b"])), Some(3));
    }

    #[test]
    fn a_copy_does_not_see_later_changes() {
        let mut table = Table::default();
        table.insert(bird("a", "red")).expect("free");
        let copy = table.clone();
        table.remove(&ID.key(["a"]));
        table.insert(bird("b", "red")).expect("free");
        assert_eq!(ids(&copy, "red"), ["a"]);
    }

    #[test]
    fn a_table_restored_from_what_was_touched_is_the_same() {
        let mut table = Table::default();
        for id in ["a", "b", "c"] {
            table.insert(bird(id, "red")).expect("free");
        }
        table.remove(&ID.key(["b"]));
        let mut restored = Table::default();
        for (number, row) in table.drain_touched() {
            restored.restore(number, row.map(Arc::unwrap_or_clone));
        }
        assert_eq!(ids(&restored, "red"), ["a", "c"]);
        assert_eq!(restored.next, table.next);
        assert!(table.drain_touched().is_empty());
    }
}
