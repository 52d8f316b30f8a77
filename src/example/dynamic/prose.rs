//! Words and sentences, plain and marked up.
//!
//! Absent on purpose: sense beyond that of business talk.

use fake::Fake;
use fake::faker::company::raw::{Bs, BsNoun, Buzzword, CatchPhrase};
use fake::faker::lorem::raw::Word;
use fake::locales::{Data, EN, ZH_CN};

use super::Locale;
use super::subject::pick;
use super::text::{Maker, capital};

impl Maker<'_> {
    /// One word; the later steps have ever fewer letters.
    pub(super) fn word(&mut self, step: usize) -> Option<String> {
        let lists: (&[&str], &[&str]) = match self.subject.locale {
            Locale::English => (&[], EN::LOREM_WORD),
            Locale::Chinese => (ZH_CN::LOREM_WORD, EN::LOREM_WORD),
        };
        match (step, self.subject.locale) {
            (0, Locale::English) => Some(BsNoun(EN).fake_with_rng(self.rng)),
            (0, Locale::Chinese) => Some(BsNoun(ZH_CN).fake_with_rng(self.rng)),
            (1, _) => Some(Word(EN).fake_with_rng(self.rng)),
            (2, _) => {
                let most = self.text.max_length.unwrap_or(usize::MAX);
                let mut fits = |list: &[&str]| {
                    let short: Vec<&str> = list
                        .iter()
                        .copied()
                        .filter(|word| word.chars().count() <= most)
                        .collect();
                    (!short.is_empty()).then(|| pick(self.rng, &short).to_owned())
                };
                fits(lists.0).or_else(|| fits(lists.1))
            }
            _ => None,
        }
    }

    /// One sentence.
    pub(super) fn sentence(&mut self) -> String {
        match self.subject.locale {
            Locale::English => {
                let aim: String = Bs(EN).fake_with_rng(self.rng);
                let opening = [
                    "We help our customers to",
                    "This product lets you",
                    "Our branches",
                    "The team will",
                ];
                format!("{} {aim}.", pick(self.rng, &opening))
            }
            Locale::Chinese => {
                let phrase: String = CatchPhrase(ZH_CN).fake_with_rng(self.rng);
                let kind: &str = Buzzword(ZH_CN).fake_with_rng(self.rng);
                format!("本行为客户提供{kind}的{phrase}服务。")
            }
        }
    }

    pub(super) fn marked_up(&mut self, step: usize, before: &str, after: &str) -> Option<String> {
        let (word, sentence) = (self.word(0)?, self.sentence());
        Some(match step {
            0 if before == "<p>" => format!("<h2>{}</h2><p>{sentence}</p>", capital(&word)),
            0 => format!("## {}\n\n{sentence}", capital(&word)),
            1 => format!("{before}{sentence}{after}"),
            2 => format!("{before}{word}{after}"),
            3 => word,
            _ => return None,
        })
    }
}
