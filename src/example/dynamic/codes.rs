//! Texts that only machines and clerks read: ids, numbers, amounts, addresses on the web.
//!
//! Absent on purpose: anything that belongs to somebody: hosts are under `example.com` and `.org`, the IBANs' bank does
//! not exist, and the tokens are signed by nobody.

use fake::Fake;
use fake::faker::company::raw::BsNoun;
use fake::locales::EN;
use rand::RngExt;

use super::text::Maker;

impl Maker<'_> {
    pub(super) fn uuid(&mut self, step: usize) -> Option<String> {
        let random: u128 = self.rng.random();
        let version_4 = random & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{version_4:032x}");
        match step {
            0 => Some([&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")),
            1 => Some(hex),
            _ => None,
        }
    }

    /// Digits, the given number of them as far as the limits allow, without a 0 in front.
    pub(super) fn digits(&mut self, length: usize) -> String {
        let length = length
            .min(self.text.max_length.unwrap_or(usize::MAX))
            .max(self.text.min_length)
            .max(1);
        let first = char::from(b'1' + self.rng.random_range(0..9_u8));
        std::iter::once(first)
            .chain((1..length).map(|_| char::from(b'0' + self.rng.random_range(0..10_u8))))
            .collect()
    }

    pub(super) fn amount(&mut self, step: usize) -> Option<String> {
        let cents: u32 = self.rng.random_range(1_000..2_500_000);
        let most = self.text.max_length.unwrap_or(usize::MAX);
        Some(match step {
            0 => format!("{}.{:02}", cents / 100, cents % 100),
            1 => {
                let whole = self.text.min_length.saturating_sub(3).max(1);
                let whole = self.digits(if most >= 4 { whole.min(most - 3) } else { 1 });
                let whole = &whole[..whole.len().min(self.text.min_length.max(4) - 3)];
                format!("{whole}.{:02}", cents % 100)
            }
            2 => self.digits(most.min(4)),
            _ => return None,
        })
    }

    pub(super) fn url(&mut self, step: usize) -> Option<String> {
        let image = ["image", "logo", "picture", "photo", "icon"]
            .iter()
            .any(|part| self.name.contains(part));
        let word: &str = BsNoun(EN).fake_with_rng(self.rng);
        let word: String = word
            .chars()
            .filter(char::is_ascii_alphabetic)
            .collect::<String>()
            .to_ascii_lowercase();
        let number: u16 = self.rng.random_range(100..1000);
        let mut url = match step {
            0 if image => format!("https://www.example.com/images/{word}-{number}.png"),
            0 => format!("https://www.example.com/{word}/{number}"),
            1 => format!("https://example.org/{number}"),
            2 => "https://example.org".to_owned(),
            3 => "http://example.org".to_owned(),
            _ => return None,
        };
        if step == 0 && url.len() < self.text.min_length {
            url.push_str(if image { "?v=" } else { "/" });
            let missing = self.text.min_length.saturating_sub(url.len());
            url.extend((0..missing).map(|_| char::from(b'0' + self.rng.random_range(0..10_u8))));
        }
        Some(url)
    }

    /// A text with the form of a signed token; what it says and its signature are random.
    pub(super) fn token(&mut self, step: usize) -> Option<String> {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut part = |length: usize| -> String {
            (0..length)
                .map(|_| char::from(ALPHABET[self.rng.random_range(0..ALPHABET.len())]))
                .collect()
        };
        match step {
            0 => Some(format!("eyJhbGciOiJIUzI1NiJ9.{}.{}", part(40), part(43))),
            1 => Some(part(
                self.text.max_length.unwrap_or(0).min(512).max(self.text.min_length),
            )),
            _ => None,
        }
    }

    pub(super) fn iban(&mut self) -> String {
        let number = self.digits_free(14);
        // A GB IBAN of the bank TEST, which there is none of; letters count from A = 10.
        let rearranged = format!("29142829{number}161100");
        let rest = rearranged
            .bytes()
            .fold(0_u32, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
        format!("GB{:02}TEST{number}", 98 - rest)
    }

    fn digits_free(&mut self, length: usize) -> String {
        (0..length)
            .map(|_| char::from(b'0' + self.rng.random_range(0..10_u8)))
            .collect()
    }
}
