//! The texts: for each kind of content the believable text first, then shorter or plainer ones that are still whole.
//!
//! Absent on purpose: deciding which of them fits the schema (`fit`).

use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use super::guess::Kind;
use super::subject::{BANKS, Subject, pick};
use super::{Locale, dates, vocabulary};
use crate::contract::schema::{Content, Text};

/// What makes one text.
pub(super) struct Maker<'a> {
    pub(super) rng: &'a mut ChaCha8Rng,
    pub(super) subject: &'a Subject,
    /// The limits that lengths are chosen for.
    pub(super) text: &'a Text,
    /// The member's name.
    pub(super) name: &'a str,
}

/// A name for a member of a free object.
pub(super) fn key(rng: &mut ChaCha8Rng) -> &'static str {
    pick(rng, vocabulary::KEYS.of(Locale::English))
}

/// The mask with its `#` as digits and its `@` as capital letters.
fn filled(rng: &mut ChaCha8Rng, mask: &str) -> String {
    let mut fill = |sign| match sign {
        '#' => char::from(b'0' + rng.random_range(0..10_u8)),
        '@' => char::from(pick(rng, b"ABDEFGHJLNPQRSTUWXYZ")),
        other => other,
    };
    mask.chars().map(&mut fill).collect()
}

impl Maker<'_> {
    /// The text of the given step: 0 is the best one, later ones are shorter or plainer; `None` past the last.
    pub(super) fn make(&mut self, kind: Kind, step: usize) -> Option<String> {
        let place = self.subject.place;
        let only = |text: String| (step == 0).then_some(text);
        match kind {
            Kind::Of(content) => self.content(content, step),
            Kind::OneOf(words) => {
                let words = words.of(self.subject.locale);
                match step {
                    0 => Some(pick(self.rng, words).to_owned()),
                    _ => words.get(step - 1).map(|word| (*word).to_owned()),
                }
            }
            Kind::Iban => only(self.iban()),
            // Test codes have a 0 at the end of the location.
            Kind::Bic => only(format!("OBPX{}20", place.country)),
            Kind::Latitude => only(format!("{:.6}", f64::from(self.subject.latitude) / 1e6)),
            Kind::Longitude => only(format!("{:.6}", f64::from(self.subject.longitude) / 1e6)),
            Kind::Country => [place.country_name, place.country]
                .get(step)
                .map(|text| (*text).to_owned()),
            Kind::Date => only(dates::date(self.rng, self.name, self.subject)),
            Kind::DateTime => only(dates::date_time(self.rng, self.name, self.subject)),
            Kind::Digits => only(self.digits(8)),
            Kind::Host => Some((*["api.example.com", "example.com"].get(step)?).to_owned()),
            // From the block for documentation.
            Kind::Ip => only(format!("192.0.2.{}", self.rng.random_range(1..255))),
        }
    }

    fn content(&mut self, content: Content, step: usize) -> Option<String> {
        let place = self.subject.place;
        let person = &self.subject.person;
        let of = |texts: &[&str]| texts.get(step).map(|text| (*text).to_owned());
        match content {
            Content::PersonName => self.person_name(step),
            Content::FirstName => of(&[person.first, &capital(&person.latin_first)]),
            Content::LastName => of(&[person.last, &capital(&person.latin_last)]),
            Content::Title => of(&[person.title, person.title.trim_end_matches('.')]),
            Content::NameSuffix => of(&[person.suffix, person.suffix.trim_end_matches('.')]),
            Content::Email => self.email(step),
            Content::Username => self.username(step),
            Content::Phone => {
                let phone = filled(self.rng, place.phone);
                match step {
                    0 => Some(phone),
                    1 => Some(phone.trim_start_matches('+').to_owned()),
                    _ => None,
                }
            }
            Content::Company => self.company(step),
            Content::Street => self.street(step),
            Content::City => of(&[place.city, &capital(&place.code.to_ascii_lowercase())]),
            Content::County => of(&[place.county, place.county.split(' ').next().unwrap_or(place.county)]),
            Content::State => of(&[place.state]),
            Content::Postcode => (step == 0).then(|| filled(self.rng, place.postcode)),
            Content::CountryCode => of(&[place.country]),
            Content::Currency => of(&[place.currency]),
            Content::BankId => match step {
                0 => Some(self.subject.bank.to_owned()),
                _ => BANKS.get(step - 1).map(|bank| (*bank).to_owned()),
            },
            Content::BranchId => {
                let number = self.rng.random_range(1..10);
                let short = &place.code[..place.code.len().min(3)];
                of(&[&format!("{}{number}", place.code), &format!("{short}{number}")])
            }
            Content::Uuid => self.uuid(step),
            Content::CustomerNumber => (step == 0).then(|| {
                let length = self.rng.random_range(7..=10);
                self.digits(length)
            }),
            Content::Amount => self.amount(step),
            Content::Url => self.url(step),
            Content::Token => self.token(step),
            Content::Word => self.word(step),
            Content::Sentence => match step {
                0 => Some(self.sentence()),
                _ => self.word(step - 1),
            },
            Content::Html => self.marked_up(step, "<p>", "</p>"),
            Content::Markdown => self.marked_up(step, "**", "**"),
            Content::Role => self.make(Kind::OneOf(vocabulary::ROLES), step),
            Content::Version => self.make(Kind::OneOf(vocabulary::VERSIONS), step),
        }
    }
}

/// The word with a capital in front.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
