//! Texts about people, companies and where they are.
//!
//! Absent on purpose: codes and numbers (`codes`), words and sentences (`prose`).

use fake::Fake;
use fake::faker::company::raw::CompanyName;
use fake::faker::name::raw::{FirstName, LastName};
use fake::locales::{EN, ZH_CN};
use rand::RngExt;

use super::subject::pick;
use super::text::{Maker, capital};
use super::{Locale, places};

impl Maker<'_> {
    pub(super) fn person_name(&self, step: usize) -> Option<String> {
        let person = &self.subject.person;
        let (first, last) = (capital(&person.latin_first), capital(&person.latin_last));
        Some(match (self.subject.locale, step) {
            (locale, 0) => person.whole(locale),
            (Locale::English, 1) => format!("{}. {}", &first[..1], person.last),
            (Locale::English, 2) => format!("{first} {last}"),
            (Locale::English, 3) => person.last.to_owned(),
            (Locale::English, 4) => person.first.to_owned(),
            (Locale::Chinese, 1) => person.last.to_owned(),
            (Locale::Chinese, 2) => format!("{last} {first}"),
            (Locale::Chinese, 3) => last,
            _ => return None,
        })
    }

    /// The part that login name and e-mail address have in common.
    fn handle(&self, step: usize) -> Option<String> {
        let person = &self.subject.person;
        let (first, last) = (&person.latin_first, &person.latin_last);
        Some(match (step, self.subject.locale) {
            (0, Locale::English) => format!("{first}.{last}"),
            (0, Locale::Chinese) => format!("{last}.{first}"),
            (1, _) => format!("{}{last}", &first[..1]),
            (2, _) => first.clone(),
            (3, _) => format!("{}{}", &first[..1], &last[..1]),
            (4, _) => first[..1].to_owned(),
            _ => return None,
        })
    }

    pub(super) fn email(&mut self, step: usize) -> Option<String> {
        let mut handle = self.handle(step)?;
        let domain = self.subject.person.domain;
        // 64 characters are all that may stand before the @.
        while handle.len() + 1 + domain.len() < self.text.min_length && handle.len() < 64 {
            handle.push(char::from(b'0' + self.rng.random_range(0..10_u8)));
        }
        Some(format!("{handle}@{domain}"))
    }

    pub(super) fn username(&mut self, step: usize) -> Option<String> {
        let number = self.subject.person.number;
        Some(match step {
            0 => format!("{}.{number}", self.handle(0)?),
            // Without dots, for patterns that allow none.
            1 => format!(
                "{}{}{number}",
                self.subject.person.latin_first, self.subject.person.latin_last
            ),
            _ => self.handle(step - 1)?,
        })
    }

    pub(super) fn company(&mut self, step: usize) -> Option<String> {
        Some(match (self.subject.locale, step) {
            (Locale::English, 0) => CompanyName(EN).fake_with_rng(self.rng),
            (Locale::English, 1) => LastName(EN).fake_with_rng(self.rng),
            (Locale::Chinese, 0) => {
                let trade = pick(self.rng, &["科技", "贸易", "信息技术", "文化传媒", "物流", "实业"]);
                let name: &str = FirstName(ZH_CN).fake_with_rng(self.rng);
                format!(
                    "{}{name}{trade}有限公司",
                    self.subject.place.city.trim_end_matches('市')
                )
            }
            (Locale::Chinese, 1) => FirstName(ZH_CN).fake_with_rng(self.rng),
            _ => return None,
        })
    }

    pub(super) fn street(&mut self, step: usize) -> Option<String> {
        let number: u8 = self.rng.random_range(1..200);
        let unit: u8 = self.rng.random_range(1..20);
        let chinese = self.subject.locale == Locale::Chinese;
        if step == 0 && (self.name.ends_with('2') || self.name.ends_with('3')) {
            return Some(match (chinese, self.name.ends_with('2')) {
                (true, true) => format!("{}单元{unit:02}室", unit % 4 + 1),
                (true, false) => format!("{unit}号楼"),
                (false, true) => format!("Flat {unit}"),
                (false, false) => format!("Building {}", char::from(b'A' + unit)),
            });
        }
        let street = match self.subject.place.country {
            "CN" => pick(self.rng, places::STREETS_CN).to_owned(),
            "DE" => pick(self.rng, places::STREETS_DE).to_owned(),
            country => {
                let kinds = if country == "US" {
                    places::STREETS_US
                } else {
                    places::STREETS_GB
                };
                let name: &str = LastName(EN).fake_with_rng(self.rng);
                format!("{name} {}", pick(self.rng, kinds))
            }
        };
        match (step, self.subject.place.country) {
            (0, "CN") => Some(format!("{street}{number}号")),
            (0, "DE") => Some(format!("{street} {number}")),
            (0, _) => Some(format!("{number} {street}")),
            (1, _) => Some(street),
            _ => None,
        }
    }
}
