//! Decides which files hold the answers of one step under several version prefixes.
//!
//! Absent on purpose: writing them.

use super::Snapshot;

/// The files of one step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FilePlan {
    /// Index of the answer for the file without prefix.
    pub shared: Option<usize>,
    /// Indexes of the answers that differ from it, each for a file of its prefix.
    pub own: Vec<usize>,
    /// Indexes of the answers that the file without prefix holds: a file of their prefix would be left over.
    pub covered: Vec<usize>,
}

/// Plans the files for the answers of one step, one for each prefix, in the order of the prefixes. What most answers
/// agree on is shared; where several are as frequent, the first of them.
pub fn plan_files(answers: &[&Snapshot]) -> FilePlan {
    let mut kinds: Vec<(usize, usize)> = Vec::new();
    for (index, answer) in answers.iter().enumerate() {
        match kinds
            .iter_mut()
            .find(|(first, _)| answers[*first].same_contents(answer))
        {
            Some((_, count)) => *count += 1,
            None => kinds.push((index, 1)),
        }
    }
    let most = kinds.iter().map(|(_, count)| *count).max();
    let shared = kinds
        .iter()
        .find(|(_, count)| Some(*count) == most)
        .map(|(first, _)| *first);
    let is_shared = |index: &usize| shared.is_some_and(|shared| answers[shared].same_contents(answers[*index]));
    let (covered, own) = (0..answers.len()).partition(is_shared);
    FilePlan { shared, own, covered }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_majority_shares_a_file() {
        for (statuses, shared, own) in [
            (&[][..], None, &[][..]),
            (&[200], Some(0), &[]),
            (&[200, 200], Some(0), &[]),
            (&[200, 201], Some(0), &[1]),
            (&[200, 201, 201], Some(1), &[0]),
            (&[200, 201, 200, 201, 202], Some(0), &[1, 3, 4]),
        ] {
            let answers: Vec<_> = statuses
                .iter()
                .map(|status| Snapshot {
                    status: *status,
                    ..Default::default()
                })
                .collect();
            let plan = plan_files(&answers.iter().collect::<Vec<_>>());
            assert_eq!((plan.shared, plan.own.as_slice()), (shared, own), "{statuses:?}");
            assert_eq!(plan.covered.len() + plan.own.len(), statuses.len());
        }
    }
}
