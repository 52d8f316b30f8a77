//! What was built for requests and is kept while there is room: texts that are large and wanted again.
//!
//! Absent on purpose: any measure of time. What is kept is made of the contract, which does not change.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Values by key, as many of the newest as there is room for.
#[derive(Debug)]
pub(crate) struct Kept<K, V> {
    room: usize,
    values: Mutex<Values<K, V>>,
}

#[derive(Debug)]
struct Values<K, V> {
    /// The newest last.
    list: VecDeque<(K, V, usize)>,
    bytes: usize,
}

impl<K: PartialEq, V: Clone> Kept<K, V> {
    /// Room for so many bytes.
    pub(crate) const fn new(room: usize) -> Self {
        Self {
            room,
            values: Mutex::new(Values {
                list: VecDeque::new(),
                bytes: 0,
            }),
        }
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &K) -> Option<V> {
        let values = self.values();
        let found = values.list.iter().find(|(other, ..)| other == key);
        found.map(|(_, value, _)| value.clone())
    }

    /// Keeps a value of so many bytes; the oldest ones give way. One for which there is no room at all is not kept.
    pub(crate) fn put(&self, key: K, value: V, bytes: usize) {
        if bytes > self.room {
            return;
        }
        let mut values = self.values();
        // Another request may have built the same.
        if values.list.iter().any(|(other, ..)| *other == key) {
            return;
        }
        values.bytes += bytes;
        values.list.push_back((key, value, bytes));
        while values.bytes > self.room
            && let Some((.., freed)) = values.list.pop_front()
        {
            values.bytes -= freed;
        }
    }

    fn values(&self) -> MutexGuard<'_, Values<K, V>> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_stay_as_far_as_there_is_room() {
        let kept = Kept::new(10);
        let there = |kept: &Kept<u8, u8>| -> Vec<u8> { (1..=5).filter_map(|key| kept.get(&key)).collect() };
        kept.put(1, 1, 4);
        kept.put(2, 2, 6);
        assert_eq!(there(&kept), [1, 2]);
        kept.put(2, 9, 6);
        assert_eq!(there(&kept), [1, 2], "it is there already");
        kept.put(3, 3, 1);
        assert_eq!(there(&kept), [2, 3]);
        kept.put(4, 4, 11);
        assert_eq!(there(&kept), [2, 3], "there is no room for it");
        kept.put(5, 5, 10);
        assert_eq!(there(&kept), [5]);
    }
}
