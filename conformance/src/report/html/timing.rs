//! How long steps took.

use std::{cmp::Reverse, collections::BinaryHeap, time::Duration};

use serde::Serialize;

use crate::{report::view, result::StepResult};

/// So many of the slowest steps are named.
const SLOWEST: usize = 10;
/// Upper bounds of the distribution, in milliseconds; what is above the last is one more class.
const BOUNDS: [u32; 8] = [10, 50, 100, 200, 500, 1000, 2000, 5000];

/// Times of the steps that sent something. Four bytes a step.
#[derive(Default)]
pub(super) struct Timing {
    micros: Vec<u32>,
    slowest: BinaryHeap<Reverse<(Duration, u32, String)>>,
}

/// What the page tells of it.
#[derive(Serialize)]
pub(super) struct Told {
    sent: usize,
    median: String,
    most: String,
    longest: String,
    classes: Vec<TimeClass>,
    slowest: Vec<Slow>,
}

/// A class of the distribution.
#[derive(Serialize)]
struct TimeClass {
    label: String,
    count: usize,
    /// Its share of the fullest class, in percent.
    width: usize,
}

/// A slow step.
#[derive(Serialize)]
struct Slow {
    number: u32,
    title: String,
    time: String,
}

impl Timing {
    pub(super) fn add(&mut self, result: &StepResult, number: u32) {
        if result.requests == 0 {
            return;
        }
        self.micros
            .push(u32::try_from(result.time.as_micros()).unwrap_or(u32::MAX));
        let slow_enough = self
            .slowest
            .peek()
            .is_none_or(|Reverse((time, ..))| result.time > *time);
        if self.slowest.len() < SLOWEST || slow_enough {
            self.slowest.push(Reverse((result.time, number, view::title(result))));
        }
        if self.slowest.len() > SLOWEST {
            self.slowest.pop();
        }
    }

    pub(super) fn tell(mut self) -> Told {
        self.micros.sort_unstable();
        let slowest = self
            .slowest
            .into_sorted_vec()
            .into_iter()
            .map(|Reverse((time, number, title))| Slow {
                number,
                title,
                time: view::duration(time),
            });
        Told {
            sent: self.micros.len(),
            median: quantile(&self.micros, 50),
            most: quantile(&self.micros, 95),
            longest: quantile(&self.micros, 100),
            classes: classes(&self.micros),
            slowest: slowest.collect(),
        }
    }
}

/// The time within which so many percent of the steps were done.
fn quantile(sorted: &[u32], percent: usize) -> String {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    let micros = sorted.get(rank - 1).copied().unwrap_or_default();
    view::duration(Duration::from_micros(micros.into()))
}

fn classes(sorted: &[u32]) -> Vec<TimeClass> {
    let below = |bound: &u32| sorted.partition_point(|micros| *micros < bound * 1000);
    let ends: Vec<_> = BOUNDS.iter().map(below).chain([sorted.len()]).collect();
    let counts: Vec<_> = ends
        .iter()
        .scan(0, |start, end| Some(end - std::mem::replace(start, *end)))
        .collect();
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    let label = |at: usize| match BOUNDS.get(at) {
        Some(bound) => format!("under {}", short(*bound)),
        None => format!("{} and more", short(BOUNDS[BOUNDS.len() - 1])),
    };
    let classes = counts.iter().enumerate().map(|(at, count)| TimeClass {
        label: label(at),
        count: *count,
        width: (count * 100).div_ceil(most),
    });
    classes.collect()
}

fn short(millis: u32) -> String {
    if millis < 1000 {
        format!("{millis} ms")
    } else {
        format!("{} s", millis / 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_times_of_steps() {
        let hundred: Vec<u32> = (1..=100).map(|number| number * 1000).collect();
        for (percent, told) in [(50, "50 ms"), (95, "95 ms"), (100, "100 ms")] {
            assert_eq!(quantile(&hundred, percent), told);
        }
        assert_eq!(quantile(&[7000], 50), "7 ms");
        assert_eq!(quantile(&[], 95), "0 ms");
    }

    #[test]
    fn every_step_is_in_one_class() {
        let counts = |micros: &[u32]| classes(micros).iter().map(|class| class.count).collect::<Vec<_>>();
        assert_eq!(
            counts(&[0, 9_999, 10_000, 4_999_999, 5_000_000]),
            [2, 1, 0, 0, 0, 0, 0, 1, 1]
        );
        assert_eq!(counts(&[]), [0; BOUNDS.len() + 1]);
    }
}
