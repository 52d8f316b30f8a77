//! Which operation answers a method and a path.

use std::{borrow::Cow, collections::HashMap};

use indexmap::IndexMap;
use percent_encoding::percent_decode_str;

use super::parameter_name;

/// All routes, by method and number of segments.
#[derive(Debug, Default)]
pub(super) struct Routes {
    by_shape: HashMap<(String, usize), Vec<Route>>,
}

#[derive(Debug)]
pub(super) struct Route {
    pub(super) operation: usize,
    pub(super) prefix: Option<String>,
    /// The template with its prefix, cut at `/`.
    segments: Vec<Segment>,
}

// The order decides which route wins: literal segments come before parameters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(String),
    Parameter(String),
}

impl Routes {
    /// Adds a route. Answers the operation that has exactly this route already.
    pub(super) fn add(
        &mut self,
        method: &str,
        prefix: Option<&str>,
        template: &str,
        operation: usize,
    ) -> Result<(), usize> {
        let template = if template == "/" { "" } else { template };
        let path = prefix.map_or_else(|| template.to_owned(), |prefix| format!("/obp/{prefix}{template}"));
        let segments: Vec<Segment> = path.split('/').skip(1).map(Segment::of).collect();
        let routes = self.by_shape.entry((method.to_owned(), segments.len())).or_default();
        let same = |route: &&Route| {
            route
                .segments
                .iter()
                .zip(&segments)
                .all(|(one, other)| one.matches_same(other))
        };
        if let Some(taken) = routes.iter().find(same) {
            return Err(taken.operation);
        }
        let prefix = prefix.map(str::to_owned);
        routes.push(Route {
            operation,
            prefix,
            segments,
        });
        Ok(())
    }

    /// Puts routes with literal segments first; to be called after the last `add`.
    pub(super) fn sort(&mut self) {
        for routes in self.by_shape.values_mut() {
            routes.sort_by(|one, other| one.segments.cmp(&other.segments));
        }
    }

    /// The operation's number, its prefix, and the values of its parameters.
    ///
    /// A path is read as OBP's framework reads it: empty segments vanish, but a slash at the end is one more segment, an
    /// empty one; percent-encoding is undone after the path is cut; `.json` at the end is dropped where nothing has it.
    pub(super) fn find(&self, method: &str, path: &str) -> Option<(usize, Option<&str>, IndexMap<String, String>)> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let (inner, last) = path.rsplit_once('/')?;
        let kept = inner.split('/').filter(|segment| !segment.is_empty()).chain([last]);
        let segments: Vec<_> = kept
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy())
            .collect();
        let (route, segments) = self
            .matching(method, segments)
            .or_else(|mut segments| {
                let last = segments.last_mut().expect("a cut path has at least one segment");
                match last.strip_suffix(".json") {
                    Some(stem) => *last = Cow::Owned(stem.to_owned()),
                    None => return Err(segments),
                }
                self.matching(method, segments)
            })
            .ok()?;
        let pairs = route.segments.iter().zip(segments);
        let parameters = pairs.filter_map(|(segment, value)| match segment {
            Segment::Parameter(name) => Some((name.clone(), value.into_owned())),
            Segment::Literal(_) => None,
        });
        Some((route.operation, route.prefix.as_deref(), parameters.collect()))
    }

    /// The route that takes these segments; without one the segments come back.
    fn matching<'a>(
        &self,
        method: &str,
        segments: Vec<Cow<'a, str>>,
    ) -> Result<(&Route, Vec<Cow<'a, str>>), Vec<Cow<'a, str>>> {
        let routes = self.by_shape.get(&(method.to_ascii_uppercase(), segments.len()));
        let route = routes.into_iter().flatten().find(|route| {
            let mut pairs = route.segments.iter().zip(&segments);
            pairs.all(|(segment, value)| segment.takes(value))
        });
        match route {
            Some(route) => Ok((route, segments)),
            None => Err(segments),
        }
    }
}

impl Segment {
    fn of(text: &str) -> Self {
        match parameter_name(text) {
            Some(name) => Self::Parameter(name.to_owned()),
            None => Self::Literal(text.to_owned()),
        }
    }

    fn takes(&self, value: &str) -> bool {
        match self {
            Self::Literal(text) => text == value,
            Self::Parameter(_) => true,
        }
    }

    fn matches_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(one), Self::Literal(other)) => one == other,
            (Self::Parameter(_), Self::Parameter(_)) => true,
            _ => false,
        }
    }
}
