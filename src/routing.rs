//! Which operation answers a method and a path, as OBP decides it.
//!
//! Paths are read as the real server's framework reads them: empty segments vanish (`/obp//v5.1.0/root` answers), a slash
//! at the end reads as one more segment `index` (recorded: `…/requests/` answers the function with a REQUEST_ID), and
//! segments are decoded after they are split. Where templates cross, the newest version wins, then the
//! contract's order; below v4.0.0 it is the oldest version (measured: `/obp/v3.1.0/users/user_id/entitlements` is v2.0.0's
//! list of roles, `/obp/v3.1.0/users/user_id/lock-status` v3.0.0's user).
//!
//! The cost of a look-up depends on the number of segments, not on the number of operations: each segment is one look into
//! one hash table, and what cannot beat the operation found already is not walked.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use foldhash::fast::FixedState;
use percent_encoding::percent_decode_str;
use smallvec::SmallVec;

use crate::contract::{Operation, Verb};

/// The most segments that a path may have; longer ones match nothing.
const MAX_SEGMENTS: usize = 24;

/// The routing table.
#[derive(Debug, Default)]
pub struct Router {
    nodes: Vec<Node>,
    /// The node after a node and a literal segment.
    literals: HashMap<(u32, &'static str), u32, FixedState>,
    operations: Vec<&'static Operation>,
    /// The place of each operation in the order in which OBP asks, from v4.0.0 on.
    ranks: Vec<usize>,
    /// The same below v4.0.0.
    early_ranks: Vec<usize>,
    /// The parameters of each operation's template: in which of its segments they stand, and their names.
    parameters: Vec<Vec<(usize, &'static str)>>,
}

#[derive(Debug)]
struct Node {
    /// The node after any segment.
    parameter: Option<u32>,
    /// Index into `operations` by method; the first registered stays.
    ends: SmallVec<[(Verb, usize); 4]>,
    /// The lowest rank of what can be reached from here, from v4.0.0 on and below.
    lowest: [usize; 2],
}

impl Default for Node {
    fn default() -> Self {
        Self {
            parameter: None,
            ends: SmallVec::new(),
            lowest: [usize::MAX; 2],
        }
    }
}

impl Node {
    fn reaches(&mut self, ranks: [usize; 2]) {
        self.lowest = [self.lowest[0].min(ranks[0]), self.lowest[1].min(ranks[1])];
    }
}

/// A matched route.
#[derive(Debug)]
pub struct Match<'p> {
    /// Position of the operation in [`Router::operations`].
    pub index: usize,
    /// The operation.
    pub operation: &'static Operation,
    /// The version in the path; empty for a path without prefix.
    pub prefix: &'static str,
    /// The suffix that was cut off the path, without its dot.
    pub suffix: &'p str,
    /// The values of the template's parameters, in order, decoded.
    pub parameters: SmallVec<[(&'static str, Cow<'p, str>); 4]>,
}

impl Match<'_> {
    /// The value of a path parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(parameter, _)| *parameter == name)
            .map(|(_, value)| value.as_ref())
    }
}

impl Router {
    /// Builds the table of all operations.
    pub fn new(operations: impl IntoIterator<Item = &'static Operation>) -> Self {
        let operations: Vec<&'static Operation> = operations.into_iter().collect();
        let mut router = Self {
            nodes: vec![Node::default()],
            literals: HashMap::default(),
            ranks: vec![0; operations.len()],
            early_ranks: vec![0; operations.len()],
            parameters: operations
                .iter()
                .map(|operation| parameters_of(operation.template))
                .collect(),
            operations,
        };
        let mut order: Vec<usize> = (0..router.operations.len()).collect();
        // The sorts are stable, so the contract's order decides among equals.
        order.sort_by_key(|index| version_key(router.operations[*index].introduced));
        for (rank, index) in order.iter().enumerate() {
            router.early_ranks[*index] = rank;
        }
        order.sort_unstable();
        order.sort_by_key(|index| std::cmp::Reverse(version_key(router.operations[*index].introduced)));
        for (rank, index) in order.into_iter().enumerate() {
            router.ranks[index] = rank;
            let operation = router.operations[index];
            let templates = std::iter::once(&operation.template).chain(operation.aliases);
            for template in templates {
                if operation.prefixes.is_empty() {
                    router.insert(segments_of(template), operation.method, index);
                }
                for prefix in operation.prefixes {
                    let segments = ["obp", *prefix].into_iter().chain(segments_of(template));
                    router.insert(segments, operation.method, index);
                }
            }
        }
        router.literals.shrink_to_fit();
        router
    }

    /// The operations, in the contract's order.
    pub fn operations(&self) -> &[&'static Operation] {
        &self.operations
    }

    fn insert(&mut self, segments: impl Iterator<Item = &'static str>, method: Verb, index: usize) {
        let ranks = [self.ranks[index], self.early_ranks[index]];
        let mut at = 0;
        self.nodes[0].reaches(ranks);
        for segment in segments {
            let free = u32::try_from(self.nodes.len()).expect("there are fewer than 2^32 routes");
            let next = if segment.starts_with('{') {
                *self.nodes[at as usize].parameter.get_or_insert(free)
            } else {
                *self.literals.entry((at, segment)).or_insert(free)
            };
            if next == free {
                self.nodes.push(Node::default());
            }
            at = next;
            self.nodes[at as usize].reaches(ranks);
        }
        let ends = &mut self.nodes[at as usize].ends;
        if !ends.iter().any(|(other, _)| *other == method) {
            ends.push((method, index));
        }
    }

    /// Finds what answers; `path` is the raw path of the request, without query.
    pub fn find<'p>(&self, method: &str, path: &'p str) -> Option<Match<'p>> {
        let mut segments: SmallVec<[Cow<'p, str>; 12]> = SmallVec::new();
        let escaped = memchr::memchr2(b'%', b'+', path.as_bytes()).is_some();
        let mut suffix = "";
        let mut start = 0;
        for end in memchr::memchr_iter(b'/', path.as_bytes()).chain([path.len()]) {
            let part = &path[start..end];
            start = end + 1;
            if part.is_empty() {
                continue;
            }
            let is_last = end == path.len();
            let part = match is_last.then(|| suffix_of(part)).flatten() {
                Some((stem, cut)) => {
                    suffix = cut;
                    stem
                }
                None => part,
            };
            if segments.len() == MAX_SEGMENTS {
                return None;
            }
            segments.push(match escaped {
                true => decoded(part),
                false => Cow::Borrowed(part),
            });
        }
        if path.ends_with('/') && !segments.is_empty() {
            segments.push(Cow::Borrowed("index"));
        }
        let early = segments.get(1).is_some_and(|prefix| is_below_v400(prefix));
        let mut search = Search {
            router: self,
            method,
            early,
            rank: usize::MAX,
            best: None,
        };
        search.walk(0, &segments);
        let index = search.best?;
        let operation = self.operations[index];
        let under_prefix = segments.first().is_some_and(|first| first == "obp") && !operation.prefixes.is_empty();
        let prefix = if under_prefix {
            operation
                .prefixes
                .iter()
                .copied()
                // The newest one, which is what most clients call, stands last.
                .rfind(|prefix| *prefix == segments[1])
                .unwrap_or_default()
        } else {
            ""
        };
        let skip = if under_prefix { 2 } else { 0 };
        // An alias has no parameters of its own, so a template of another length has none to give.
        let values = self.parameters[index]
            .iter()
            .filter_map(|(place, name)| Some((*name, std::mem::take(segments.get_mut(skip + place)?))));
        let parameters = values.collect();
        Some(Match {
            index,
            operation,
            prefix,
            suffix,
            parameters,
        })
    }
}

/// A walk along literals and parameters, for the operation of the lowest rank, which is the one OBP asks first.
struct Search<'a> {
    router: &'a Router,
    method: &'a str,
    /// Whether the order below v4.0.0 counts.
    early: bool,
    /// The rank of the best so far.
    rank: usize,
    best: Option<usize>,
}

impl Search<'_> {
    fn walk(&mut self, at: u32, rest: &[Cow<'_, str>]) {
        let router = self.router;
        let node = &router.nodes[at as usize];
        if node.lowest[usize::from(self.early)] >= self.rank {
            return;
        }
        let Some((segment, rest)) = rest.split_first() else {
            let end = node.ends.iter().find(|(verb, _)| verb.as_str() == self.method);
            if let Some((_, index)) = end {
                let rank = if self.early {
                    router.early_ranks[*index]
                } else {
                    router.ranks[*index]
                };
                if rank < self.rank {
                    (self.rank, self.best) = (rank, Some(*index));
                }
            }
            return;
        };
        if let Some(next) = router.literals.get(&(at, segment.as_ref())) {
            self.walk(*next, rest);
        }
        if let Some(next) = node.parameter {
            self.walk(next, rest);
        }
    }
}

/// The suffixes that the real server's framework cuts off, whatever stands before them.
static SUFFIXES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("routing/suffixes.txt").split_whitespace().collect());

/// A path's last segment in two, where it has one dot and a suffix that the framework knows (`banks.json` answers as
/// `banks`, `gh.29.json` is a name).
fn suffix_of(segment: &str) -> Option<(&str, &str)> {
    let (stem, suffix) = segment.split_once('.')?;
    let known = !suffix.is_empty() && !suffix.contains('.') && SUFFIXES.contains(suffix.to_ascii_lowercase().as_str());
    known.then_some((stem, suffix))
}

/// A segment as the framework decodes it, which is how forms are; what is no UTF-8 becomes replacement characters.
fn decoded(segment: &str) -> Cow<'_, str> {
    match segment.contains('+') {
        true => Cow::Owned(
            percent_decode_str(&segment.replace('+', " "))
                .decode_utf8_lossy()
                .into_owned(),
        ),
        false => percent_decode_str(segment).decode_utf8_lossy(),
    }
}

fn segments_of(template: &'static str) -> impl Iterator<Item = &'static str> {
    template.split('/').filter(|part| !part.is_empty())
}

fn parameters_of(template: &'static str) -> Vec<(usize, &'static str)> {
    let names = segments_of(template).map(|segment| segment.trim_matches(['{', '}']));
    let segments = segments_of(template).enumerate();
    let parameters = segments.zip(names).filter(|((_, segment), _)| segment.starts_with('{'));
    parameters.map(|((place, _), name)| (place, name)).collect()
}

/// Told from the first letters, since every request asks.
fn is_below_v400(version: &str) -> bool {
    matches!(version.as_bytes(), [b'v', b'1'..=b'3', b'.', ..])
}

/// `v3.1.0` as numbers, so that versions can be ordered.
pub fn version_key(version: &str) -> [u16; 3] {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Operation = Operation {
        prefixes: &["v3.1.0", "v5.1.0"],
        introduced: "v3.0.0",
        ..Operation::EMPTY
    };

    static OLD: Operation = Operation {
        id: "old",
        template: "/users/{USER_ID}/entitlements",
        introduced: "v2.0.0",
        ..PLAIN
    };
    static NEW: Operation = Operation {
        id: "new",
        template: "/users/user_id/{USER_ID}",
        introduced: "v4.0.0",
        ..PLAIN
    };
    static FIRST: Operation = Operation {
        id: "first",
        template: "/banks/{A}/x",
        ..PLAIN
    };
    static SECOND: Operation = Operation {
        id: "second",
        template: "/banks/y/{B}",
        ..PLAIN
    };

    fn found(order: &[&'static Operation], path: &str) -> Option<&'static str> {
        let router = Router::new(order.iter().copied());
        router.find("GET", path).map(|matched| matched.operation.id)
    }

    #[test]
    fn where_templates_cross_the_newest_version_wins_below_v400_the_oldest_and_then_the_first_in_order() {
        let crossing = "/obp/v5.1.0/users/user_id/entitlements";
        assert_eq!(found(&[&OLD, &NEW], crossing), Some("new"));
        assert_eq!(found(&[&NEW, &OLD], crossing), Some("new"));
        assert_eq!(found(&[&OLD, &NEW], "/obp/v5.1.0/users/7/entitlements"), Some("old"));
        let early = "/obp/v3.1.0/users/user_id/entitlements";
        assert_eq!(found(&[&OLD, &NEW], early), Some("old"));
        assert_eq!(found(&[&NEW, &OLD], early), Some("old"));
        assert_eq!(found(&[&FIRST, &SECOND], "/obp/v3.1.0/banks/y/x"), Some("first"));
        assert_eq!(found(&[&FIRST, &SECOND], "/obp/v5.1.0/banks/y/x"), Some("first"));
        assert_eq!(found(&[&SECOND, &FIRST], "/obp/v5.1.0/banks/y/x"), Some("second"));
    }

    #[test]
    fn a_suffix_is_cut_off_when_the_framework_knows_it_and_the_name_has_one_dot() {
        static ONE: Operation = Operation {
            template: "/banks/{A}",
            ..PLAIN
        };
        let router = Router::new([&ONE as &'static Operation]);
        for (name, value, suffix) in [
            ("a.json", "a", "json"),
            ("a.JSON", "a", "JSON"),
            ("a.a", "a", "a"),
            (".json", "", "json"),
            ("a.com", "a.com", ""),
            ("gh.29.json", "gh.29.json", ""),
            ("gh.29.uk", "gh.29.uk", ""),
            ("a.", "a.", ""),
            ("a.json/", "", ""),
        ] {
            let path = format!("/obp/v5.1.0/banks/{name}");
            let matched = router.find("GET", &path);
            let found = matched
                .as_ref()
                .map_or(("", ""), |it| (it.parameter("A").unwrap_or_default(), it.suffix));
            assert_eq!(found, (value, suffix), "{name}");
        }
    }

    #[test]
    fn values_are_cut_out_and_decoded() {
        let router = Router::new([&OLD as &'static Operation]);
        for (path, value) in [
            ("/obp/v5.1.0/users/a%2Fb/entitlements", "a/b"),
            ("//obp//v5.1.0/users/%E9%93%B6/entitlements", "银"),
            ("/obp/v5.1.0/users/%ff/entitlements.json", "\u{fffd}"),
            ("/obp/v5.1.0/users/a+b%2B/entitlements", "a b+"),
        ] {
            let matched = router.find("GET", path).expect(path);
            assert_eq!(matched.parameter("USER_ID"), Some(value), "{path}");
        }
        assert!(router.find("GET", "/obp/v5.1.0/users/a/entitlements/").is_none());
        assert!(router.find("PUT", "/obp/v5.1.0/users/a/entitlements").is_none());
    }
}
