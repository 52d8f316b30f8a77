//! Whom an object is about: one person in one place, drawn once, so that the members of the object agree.
//!
//! Absent on purpose: the texts themselves (`text`), and families: dependants get dates of birth and no names.

use fake::Fake;
use fake::faker::name::raw::{FirstName, LastName};
use fake::locales::{EN, ZH_CN};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use super::places::{self, Place};
use super::{Locale, names};
use crate::contract::schema::{Schema, Shape};

/// The bank ids that the mock's banks have.
pub(super) const BANKS: &[&str] = &["gh.29.uk", "GENODEM1GLS"];

/// Whom and what an object is about.
#[derive(Debug)]
pub(super) struct Subject {
    /// The language and country.
    pub(super) locale: Locale,
    /// The person.
    pub(super) person: Person,
    /// Where the person lives.
    pub(super) place: &'static Place,
    /// Latitude of the house, in millionths of a degree.
    pub(super) latitude: i32,
    /// Longitude of the house, in millionths of a degree.
    pub(super) longitude: i32,
    /// The bank that it happens at.
    pub(super) bank: &'static str,
    /// Whether the object tells of dependants, who are grown up and so make the person older.
    pub(super) has_dependants: bool,
}

/// A person.
#[derive(Debug)]
pub(super) struct Person {
    /// Given name in the locale's script.
    pub(super) first: &'static str,
    /// Family name in the locale's script.
    pub(super) last: &'static str,
    /// Given name in small ASCII letters.
    pub(super) latin_first: String,
    /// Family name in small ASCII letters.
    pub(super) latin_last: String,
    /// Form of address.
    pub(super) title: &'static str,
    /// What follows the name.
    pub(super) suffix: &'static str,
    /// What makes the login name differ from that of a namesake.
    pub(super) number: u32,
    /// Where the person has e-mail.
    pub(super) domain: &'static str,
}

impl Subject {
    /// Draws one for an object of this schema.
    pub(super) fn new(rng: &mut ChaCha8Rng, locale: Locale, schema: &Schema) -> Self {
        let places = match locale {
            Locale::English => places::ENGLISH,
            Locale::Chinese => places::CHINESE,
        };
        let place = &places[rng.random_range(0..places.len())];
        let has_dependants = match schema.shape {
            Shape::Object { properties, .. } => properties.iter().any(|property| property.name.contains("dependant")),
            _ => false,
        };
        Subject {
            locale,
            person: Person::new(rng, locale),
            place,
            latitude: place.latitude + rng.random_range(-30_000..=30_000),
            longitude: place.longitude + rng.random_range(-30_000..=30_000),
            bank: pick(rng, BANKS),
            has_dependants,
        }
    }
}

impl Person {
    fn new(rng: &mut ChaCha8Rng, locale: Locale) -> Self {
        let (first, last, woman) = match locale {
            Locale::English => {
                let woman = rng.random_ratio(1, 2);
                let first = pick(rng, if woman { names::WOMEN } else { names::MEN });
                (first, LastName(EN).fake_with_rng::<&str, _>(rng), woman)
            }
            Locale::Chinese => {
                let first: &'static str = FirstName(ZH_CN).fake_with_rng(rng);
                (
                    first,
                    LastName(ZH_CN).fake_with_rng::<&str, _>(rng),
                    names::is_womans(first),
                )
            }
        };
        let (latin_first, latin_last) = match locale {
            Locale::English => (latin(first), latin(last)),
            Locale::Chinese => (
                names::given_pinyin(first).unwrap_or_else(|| "xiaoming".to_owned()),
                names::surname_pinyin(last).unwrap_or_else(|| "wang".to_owned()),
            ),
        };
        let (titles, suffixes): (&[&str], &[&str]) = match (locale, woman) {
            (Locale::English, true) => (&["Ms.", "Mrs.", "Miss", "Dr."], &["MD", "PhD", "DDS", "MBA"]),
            (Locale::English, false) => (&["Mr.", "Mr.", "Mr.", "Dr."], &["Jr.", "Sr.", "II", "III", "MD", "PhD"]),
            (Locale::Chinese, true) => (&["女士", "女士", "小姐", "博士"], &["博士", "硕士", "教授"]),
            (Locale::Chinese, false) => (&["先生", "先生", "先生", "博士"], &["博士", "硕士", "教授"]),
        };
        Person {
            first,
            last,
            latin_first,
            latin_last,
            title: pick(rng, titles),
            suffix: pick(rng, suffixes),
            number: rng.random_range(10..100),
            domain: pick(rng, &["example.com", "example.net", "example.org"]),
        }
    }

    /// The whole name, as it is written where the person lives.
    pub(super) fn whole(&self, locale: Locale) -> String {
        match locale {
            Locale::English => format!("{} {}", self.first, self.last),
            Locale::Chinese => format!("{}{}", self.last, self.first),
        }
    }
}

/// The ASCII letters of a name, in lower case.
fn latin(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

/// One of a list, which must not be empty: all lists here are constants with elements.
pub(super) fn pick<T: Copy>(rng: &mut ChaCha8Rng, list: &[T]) -> T {
    list[rng.random_range(0..list.len())]
}
