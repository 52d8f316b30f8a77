//! Documented outcomes of an operation, and which of them an answer is.

/// One outcome that the contract documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// `201`, or for an error the key of its example: `OBP-30001`, `OBP-10001-shape`, `text-empty-box`.
    pub key: String,
    /// The status.
    pub status: u16,
    /// The OBP code of an error: `OBP-30001`; `None` for a success and for texts without a code.
    pub code: Option<String>,
    /// The text of an error's `message`; `None` where none is documented.
    pub pattern: Option<Pattern>,
    /// The check of the server that raises it, by its name in the contract.
    pub check: Option<String>,
    /// How the contract knows of it.
    pub origin: Option<Origin>,
    /// A sentence for people.
    pub summary: String,
    /// Where it stands in the contract.
    pub pointer: String,
}

/// How the contract knows of an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Seen on the wire.
    Recorded,
    /// Raised by the published source of the server, never seen.
    Documented,
    /// Only in the server's list of errors, or a guess by its neighbours.
    Assumed,
}

/// A message whose variable parts may be anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    /// The literal parts between the variable ones; one part if nothing varies.
    parts: Vec<String>,
}

impl Outcome {
    /// Whether an answer with this status and message can be this outcome.
    pub fn fits(&self, status: u16, message: Option<&str>) -> bool {
        self.status == status
            && match (&self.pattern, message) {
                (Some(pattern), Some(message)) => pattern.matches(message),
                (Some(_), None) => false,
                (None, _) => true,
            }
    }
}

impl Origin {
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "recorded" => Some(Self::Recorded),
            "documented" => Some(Self::Documented),
            "assumed" => Some(Self::Assumed),
            _ => None,
        }
    }

    /// The contract's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Documented => "documented",
            Self::Assumed => "assumed",
        }
    }
}

impl Pattern {
    /// A message in which nothing varies.
    pub(super) fn exact(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            parts: vec![text.to_owned()],
        }
    }

    /// A text whose parts in `{…}` vary.
    pub(super) fn template(text: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            let Some((_, after)) = after.split_once('}') else {
                break;
            };
            parts.push(literal.to_owned());
            rest = after;
        }
        parts.push(rest.to_owned());
        Self {
            text: text.to_owned(),
            parts,
        }
    }

    /// The text, its variable parts in braces.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a message is this text with anything (also nothing) in its variable parts.
    pub fn matches(&self, message: &str) -> bool {
        let (first, others) = self.parts.split_first().expect("a pattern has at least one part");
        let Some((last, inner)) = others.split_last() else {
            return first == message;
        };
        let Some(mut rest) = message.strip_prefix(first.as_str()) else {
            return false;
        };
        for part in inner {
            match rest.find(part.as_str()) {
                Some(at) => rest = &rest[at + part.len()..],
                None => return false,
            }
        }
        rest.ends_with(last.as_str())
    }

    /// How many bytes are fixed: of two patterns that match, the one with more says more.
    fn weight(&self) -> usize {
        self.parts.iter().map(String::len).sum()
    }
}

/// The OBP code at the start of a message.
pub fn code(message: &str) -> Option<&str> {
    let digits = message
        .strip_prefix("OBP-")?
        .bytes()
        .take_while(u8::is_ascii_digit)
        .count();
    (digits == 5).then(|| &message[..9])
}

/// The outcome that an answer is: the longest text that matches, else the first with the same code, else one without
/// any text.
pub(super) fn best<'a>(outcomes: &'a [Outcome], status: u16, message: Option<&str>) -> Option<&'a Outcome> {
    let of_status = || outcomes.iter().filter(move |outcome| outcome.status == status);
    let weight = |outcome: &Outcome| outcome.pattern.as_ref().map_or(0, Pattern::weight);
    let fitting = of_status().filter(|outcome| outcome.pattern.is_some() && outcome.fits(status, message));
    // Of several with the same weight `max_by_key` takes the last, but the contract's first is meant.
    if let Some(found) = fitting.rev().max_by_key(|outcome| weight(outcome)) {
        return Some(found);
    }
    let code = message.and_then(code);
    let same_code = of_status().find(|outcome| code.is_some() && outcome.code.as_deref() == code);
    same_code.or_else(|| of_status().find(|outcome| outcome.pattern.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_texts_with_anything_in_their_parts() {
        let cases = [
            ("plain", "plain", true),
            ("plain", "plain ", false),
            ("at ({url}), type ({type})", "at (/x), type ()", true),
            ("at ({url}), type ({type})", "at (/x)), type (a)", true),
            ("at ({url}), type ({type})", "at (/x) type (a)", false),
            ("a{x}a", "a", false),
            ("a{x}a", "aa", true),
            ("{x}", "", true),
            ("bank {BANK_ID}", "bank ä\nb", true),
            ("a { b", "a { b", true),
            ("{a}{b}end", "the end", true),
        ];
        for (text, message, expected) in cases {
            assert_eq!(Pattern::template(text).matches(message), expected, "{text} / {message}");
        }
        assert!(
            !Pattern::exact("a {x}").matches("a b"),
            "braces of an exact text are not variable"
        );
    }

    #[test]
    fn the_most_telling_outcome_is_chosen() {
        let outcome = |key: &str, status, text: Option<&str>| Outcome {
            key: key.into(),
            status,
            code: text.and_then(code).map(str::to_owned),
            pattern: text.map(Pattern::template),
            check: None,
            origin: None,
            summary: String::new(),
            pointer: String::new(),
        };
        let outcomes = [
            outcome("201", 201, None),
            outcome("OBP-10001-parser", 400, Some("OBP-10001: Incorrect.{parser}")),
            outcome("OBP-10001-shape", 400, Some("OBP-10001: Incorrect. Should be {name}")),
            outcome("OBP-10001-again", 400, Some("OBP-10001: Incorrect. Should be {other}")),
            outcome("OBP-20003", 401, Some("OBP-20003: Bad token")),
            outcome("text-box", 400, Some("An empty box")),
        ];
        let cases = [
            (201, None, Some("201")),
            (400, Some("OBP-10001: Incorrect.near x"), Some("OBP-10001-parser")),
            (400, Some("OBP-10001: Incorrect. Should be X"), Some("OBP-10001-shape")),
            (400, Some("OBP-10001: other words"), Some("OBP-10001-parser")),
            (400, Some("OBP-20003: Bad token"), None),
            (401, Some("OBP-20003: Bad token:x"), Some("OBP-20003")),
            (400, Some("An empty box"), Some("text-box")),
            (400, Some("An empty boxx"), None),
            (400, None, None),
            (500, None, None),
        ];
        for (status, message, expected) in cases {
            let found = best(&outcomes, status, message).map(|outcome| outcome.key.as_str());
            assert_eq!(found, expected, "{status} {message:?}");
        }
    }
}
