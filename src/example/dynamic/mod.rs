//! Dynamic answers: believable data made from the contract's schema tables with the crate `fake`.
//!
//! The same seed, schema and wish give the same bytes on every machine: the only randomness is a seeded ChaCha8, whose
//! stream is fixed by its algorithm, and no clock, environment or hash order is looked at. Which bytes those are may
//! change with the versions of `fake` and `rand` in `Cargo.lock`.
//!
//! Members of one object agree with each other: everything is derived from one `subject::Subject` per object, which
//! objects nested as a single member share and each element of a list gets anew.
//!
//! Absent on purpose: any real address on the network (all under `example.com`, `.net` and `.org`), real telephone
//! numbers where a country reserves some for fiction, JSON `null` where another value can be given, and patterns with
//! look-around or back-references (there only the schema's example is used).

mod codes;
mod dates;
mod fit;
mod guess;
mod names;
mod numbers;
mod places;
mod prose;
mod subject;
mod text;
mod vocabulary;
mod walk;
mod who;

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use serde_json::Value;

use crate::contract::schema::Schema;

/// What a caller wants of the generated data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Where the randomness starts.
    pub seed: u64,
    /// In which language and country the people live.
    pub locale: Locale,
    /// How many elements the answer's main list has, as far as the contract allows; `None` for three.
    pub count: Option<usize>,
}

/// The locales that data is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// English names; addresses in the United Kingdom, the United States and Germany.
    #[default]
    English,
    /// Chinese names and addresses in mainland China.
    Chinese,
}

/// A text that names no known locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLocale(pub String);

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown locale {:?}, use en or zh (en_GB, zh-CN, …)", self.0)
    }
}

impl std::error::Error for UnknownLocale {}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Reads `en`, `zh` and anything that refines them (`en_GB`, `zh-Hans-CN`, `zh_CN.UTF-8`), in any case.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let language = text.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "en" => Ok(Locale::English),
            "zh" => Ok(Locale::Chinese),
            _ => Err(UnknownLocale(text.to_owned())),
        }
    }
}

/// Whether answers of this schema have a list whose length a wish can name.
pub fn has_main_list(schema: &'static Schema) -> bool {
    walk::way_to_main_list(schema).is_some()
}

/// Makes a value that fits the schema.
///
/// `fixed` holds values for members of that exact name wherever they occur; one that the member's schema would not
/// allow is passed over there. A schema that no finite value fits (a list without end in itself) gives its example,
/// or `null`.
#[must_use]
pub fn generate(schema: &'static Schema, wish: &Wish, fixed: &[(&str, &str)]) -> Value {
    walk::Walk::new(ChaCha8Rng::seed_from_u64(wish.seed), wish, fixed).root(schema)
}
