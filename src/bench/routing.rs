//! What finding an operation costs, with 29 operations and with all: `cargo bench --bench routing [-- TURNS]`.
//!
//! Both tables are asked for the same URLs in turns: every URL of the 29, which are of one tag, under every prefix, with an id
//! in the place of each parameter. The promise is that the cost does not depend on how many operations there are. The third column is
//! the large table asked for all URLs that it serves.
//!
//! Absent on purpose: verdicts, and anything of HTTP.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench stops at the first thing that is wrong"
)]

use std::{hint::black_box, time::Instant};

use obp_mock::{contract::Operation, generated, routing::Router};

/// The tag of the few.
const TAG: &str = "Customer";
/// How many they are.
const FEW: usize = 29;

fn main() {
    let turns: usize = std::env::args()
        .skip(1)
        .find(|argument| argument != "--bench")
        .map_or(201, |text| text.parse().unwrap());
    let all: Vec<&'static Operation> = generated::ROOMS.iter().flat_map(|room| room.iter().copied()).collect();
    let first = |operation: &&Operation| operation.tags.first() == Some(&TAG);
    let few: Vec<&'static Operation> = all.iter().copied().filter(first).take(FEW).collect();
    let (few_urls, all_urls) = (urls(&few), urls(&all));
    let (few_routes, all_routes) = (Router::new(few.iter().copied()), Router::new(all.iter().copied()));
    let mut spent = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..turns {
        let asked = [
            (&few_routes, &few_urls),
            (&all_routes, &few_urls),
            (&all_routes, &all_urls),
        ];
        for (times, (router, urls)) in spent.iter_mut().zip(asked) {
            times.push(nanoseconds(router, urls));
        }
    }
    let ratios = spent[0].iter().zip(&spent[1]).map(|(few, all)| all / few).collect();
    let ratio = median(ratios);
    let [small, large, whole] = spent.map(median);
    println!(
        "{:>4} operations, {:>5} URLs of theirs  {small:6.1} ns a look-up",
        few.len(),
        few_urls.len()
    );
    println!(
        "{:>4} operations, the same URLs      {large:6.1} ns, ratio of neighbours {ratio:.3}",
        all.len()
    );
    println!(
        "{:>4} operations, all {:>5} URLs       {whole:6.1} ns",
        all.len(),
        all_urls.len()
    );
}

/// Every URL of the operations.
fn urls(operations: &[&'static Operation]) -> Vec<(&'static str, String)> {
    let mut urls = Vec::new();
    for operation in operations {
        let path = filled(operation.template);
        if operation.prefixes.is_empty() {
            urls.push((operation.method.as_str(), path));
            continue;
        }
        let under = |prefix: &&str| (operation.method.as_str(), format!("/obp/{prefix}{path}"));
        urls.extend(operation.prefixes.iter().map(under));
    }
    urls
}

fn filled(template: &str) -> String {
    let segments = template.split('/').map(|segment| match segment.starts_with('{') {
        true => "7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh",
        false => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

/// What one look-up takes, of all URLs once.
fn nanoseconds(router: &Router, urls: &[(&'static str, String)]) -> f64 {
    let began = Instant::now();
    for (method, path) in urls {
        let found = router.find(black_box(method), black_box(path));
        assert!(black_box(found).is_some(), "{method} {path}");
    }
    began.elapsed().as_secs_f64() * 1e9 / urls.len() as f64
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
