//! Keeps secrets out of everything that is shown or stored: whatever a run prints goes through [`Masker::mask`].
//!
//! A secret is found in the forms in which servers and tools repeat it: as it is, percent-encoded, in Base64 (alone or
//! as a part of a longer text), escaped for JSON, HTML or a shell. A secret of fewer than four characters would blank
//! out half of every text, so it is masked only as a whole value: the whole text, or all between two double quotes.
//!
//! Absent on purpose: guessing what might be a secret. Only headers that carry credentials by their very name are
//! masked whatever they hold.

mod curl;
mod forms;

use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use aho_corasick::{AhoCorasick, MatchKind};

pub use curl::curl_line;

/// Secrets shorter than this many characters are masked only as a whole value.
pub const SHORTEST: usize = 4;

/// Headers whose values are credentials, in lower case.
const CREDENTIAL_HEADERS: [&str; 8] = [
    "authorization",
    "consent-jwt",
    "cookie",
    "dauth",
    "directlogin",
    "gatewaylogin",
    "proxy-authorization",
    "set-cookie",
];

/// What stands for the value of a header that carries credentials.
const MASKED: &str = "***";

/// The secrets of a run. Clones share them.
#[derive(Clone, Default)]
pub struct Masker {
    state: Arc<RwLock<Arc<State>>>,
}

#[derive(Default)]
struct State {
    secrets: Vec<Secret>,
    /// For each pattern of `finder`, in its order.
    patterns: Vec<Pattern>,
    finder: Option<AhoCorasick>,
}

struct Secret {
    value: String,
    label: String,
}

struct Pattern {
    /// Index of the secret.
    secret: usize,
    /// Whether the pattern is the secret as it is.
    plain: bool,
    /// Whether the pattern has a double quote at each end that stays.
    quoted: bool,
}

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'text> {
    /// Nothing secret.
    Text(&'text str),
    /// A secret in some form.
    Secret { label: String, plain: bool },
}

impl Masker {
    /// A masker without secrets.
    pub fn new() -> Self {
        Self::default()
    }

    /// From now on `secret` shows as `***label***`. The label is a name such as `token-full`; curl lines make the shell
    /// variable `OBP_TOKEN_FULL` of it. An empty secret and one already known are ignored.
    pub fn add(&self, secret: &str, label: &str) {
        let mut guard = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if secret.is_empty() || guard.secrets.iter().any(|known| known.value == secret) {
            return;
        }
        let known = guard
            .secrets
            .iter()
            .map(|known| (known.value.clone(), known.label.clone()));
        let new = (secret.to_owned(), label.to_owned());
        *guard = Arc::new(State::new(known.chain([new])));
    }

    /// The text with every form of every secret replaced.
    pub fn mask<'text>(&self, text: &'text str) -> Cow<'text, str> {
        let state = self.state();
        if let Some(short) = state.whole(text) {
            return Cow::Owned(shown(&short.label));
        }
        let mut masked = String::new();
        let mut end = 0;
        for found in state.find(text) {
            masked.push_str(&text[end..found.start]);
            masked.push_str(&shown(&state.secrets[found.secret].label));
            end = found.end;
        }
        if end == 0 {
            return Cow::Borrowed(text);
        }
        masked.push_str(&text[end..]);
        Cow::Owned(masked)
    }

    /// Bytes as masked text; what is not UTF-8 is replaced.
    pub fn mask_bytes(&self, bytes: &[u8]) -> String {
        self.mask(&String::from_utf8_lossy(bytes)).into_owned()
    }

    /// Headers with secrets replaced; the values of headers that carry credentials are replaced whole, whatever they
    /// hold.
    pub fn mask_headers(&self, headers: &[(String, String)]) -> Vec<(String, String)> {
        let masked = headers.iter().map(|(name, value)| {
            let value = if carries_credentials(name) {
                MASKED.to_owned()
            } else {
                self.mask(value).into_owned()
            };
            (self.mask(name).into_owned(), value)
        });
        masked.collect()
    }

    /// The text cut where secrets start and end.
    pub(crate) fn pieces<'text>(&self, text: &'text str) -> Vec<Piece<'text>> {
        let state = self.state();
        if let Some(short) = state.whole(text) {
            let label = short.label.clone();
            return vec![Piece::Secret { label, plain: true }];
        }
        let mut pieces = Vec::new();
        let mut end = 0;
        for found in state.find(text) {
            if found.start > end {
                pieces.push(Piece::Text(&text[end..found.start]));
            }
            let label = state.secrets[found.secret].label.clone();
            let plain = found.plain;
            pieces.push(Piece::Secret { label, plain });
            end = found.end;
        }
        if end < text.len() {
            pieces.push(Piece::Text(&text[end..]));
        }
        pieces
    }

    fn state(&self) -> Arc<State> {
        Arc::clone(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Masker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let labels: Vec<_> = state.secrets.iter().map(|secret| &secret.label).collect();
        formatter.debug_struct("Masker").field("labels", &labels).finish()
    }
}

/// Whether the value of a header of this name is a credential.
pub fn carries_credentials(name: &str) -> bool {
    CREDENTIAL_HEADERS.iter().any(|known| name.eq_ignore_ascii_case(known))
}

fn shown(label: &str) -> String {
    if label.is_empty() {
        MASKED.to_owned()
    } else {
        format!("***{label}***")
    }
}

struct Found {
    start: usize,
    end: usize,
    secret: usize,
    plain: bool,
}

impl State {
    fn new(secrets: impl Iterator<Item = (String, String)>) -> Self {
        let secrets: Vec<_> = secrets.map(|(value, label)| Secret { value, label }).collect();
        let mut texts = Vec::new();
        let mut patterns = Vec::new();
        for (index, secret) in secrets.iter().enumerate() {
            let short = secret.value.chars().count() < SHORTEST;
            for form in forms::all(&secret.value) {
                let plain = form == secret.value;
                let text = if short { format!("\"{form}\"") } else { form };
                patterns.push(Pattern {
                    secret: index,
                    plain,
                    quoted: short,
                });
                texts.push(text);
            }
        }
        let built = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&texts);
        Self {
            secrets,
            patterns,
            finder: Some(
                built.expect("the patterns of a run's secrets are far below the automaton's limit of 2^31 states"),
            ),
        }
    }

    /// The secret too short to be looked for inside of texts that is this whole text.
    fn whole(&self, text: &str) -> Option<&Secret> {
        if text.len() >= SHORTEST * 4 {
            return None;
        }
        self.secrets.iter().find(|secret| secret.value == text)
    }

    fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Found> + 'a {
        let matches = self.finder.as_ref().map(|finder| finder.find_iter(text));
        matches.into_iter().flatten().map(|found| {
            let pattern = &self.patterns[found.pattern().as_usize()];
            let quote = usize::from(pattern.quoted);
            Found {
                start: found.start() + quote,
                end: found.end() - quote,
                secret: pattern.secret,
                plain: pattern.plain,
            }
        })
    }
}
