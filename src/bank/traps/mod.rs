//! What surprises clients of the real server, told with the answer in one sentence, and what `--friendly` does instead.
//!
//! Source of each: the recordings. Absent on purpose: what merely differs from other servers and harms nobody; an answer
//! gets one hint, the first that fits.

pub mod loose;
mod seen;

pub use seen::Seen;

use poem::http::HeaderName;

use crate::wire::Query;

/// The header that tells.
pub const HINT: HeaderName = HeaderName::from_static("x-mock-hint");

/// One surprise.
#[derive(Debug)]
pub struct Trap {
    /// A short name.
    pub name: &'static str,
    /// What a client is told.
    pub hint: &'static str,
    /// What becomes of the answer with `--friendly`.
    pub friendly: Friendly,
    /// The same in words.
    pub instead: &'static str,
    applies: fn(&Seen<'_>) -> bool,
}

/// What `--friendly` does about a trap.
#[derive(Debug, Clone, Copy)]
pub enum Friendly {
    /// The request is read in another way, so that the trap does not open.
    Avoided,
    /// The status is another.
    Status(u16),
    /// Status and message are others.
    Answer(u16, &'static str),
    /// 204, without a body.
    Empty,
    /// Nothing: there is no better answer.
    Stays,
}

/// The trap into which a request has stepped, of a bank that avoids some when it is friendly.
pub fn sprung(seen: &Seen<'_>, friendly: bool) -> Option<&'static Trap> {
    let open = |trap: &&Trap| !(friendly && matches!(trap.friendly, Friendly::Avoided));
    TRAPS.iter().filter(open).find(|trap| (trap.applies)(seen))
}

/// Gives dates of filters the milliseconds that they lack.
pub fn complete_dates(query: &mut Query<'_>) {
    for name in ["from_date", "to_date"] {
        if let Some(date) = query.get(name).and_then(seen::with_milliseconds) {
            query.set(name, date);
        }
    }
}

/// All of them; where several apply, the first is told.
pub const TRAPS: &[Trap] = &[
    Trap {
        name: "content type",
        hint: "POST and PUT without a JSON content type are answered as an unknown URL.",
        friendly: Friendly::Avoided,
        instead: "any content type is taken for JSON",
        applies: |seen| seen.has_foreign_content_type(),
    },
    Trap {
        name: "Accept",
        hint: "A request whose Accept names no form of JSON is answered as an unknown URL.",
        friendly: Friendly::Avoided,
        instead: "JSON is sent whatever Accept says",
        applies: |seen| seen.accepts_no_json(),
    },
    Trap {
        name: "slash at the end",
        hint: "A slash at the end of the path is read as one more segment named index.",
        friendly: Friendly::Avoided,
        instead: "the slash is passed over",
        applies: |seen| seen.ends_with_slash(),
    },
    Trap {
        name: "header name",
        hint: "This function reads its token from a header spelled DirectLogin, letter by letter.",
        friendly: Friendly::Avoided,
        instead: "letter case of header names does not matter",
        applies: |seen| seen.token_header_in_other_letters(),
    },
    Trap {
        name: "second login",
        hint: "A login ends the token that the same user had from an earlier one with the same consumer.",
        friendly: Friendly::Avoided,
        instead: "a further login gives the same token again",
        applies: |seen| seen.ends_a_token(),
    },
    Trap {
        name: "refused token",
        hint: "A wrong, expired or ended token is answered with 400, not with 401.",
        friendly: Friendly::Status(401),
        instead: "401",
        applies: |seen| seen.status == 400 && seen.why == "OBP-20003",
    },
    Trap {
        name: "bearer",
        hint: "A Bearer token breaks the login, since only DirectLogin is set up here.",
        friendly: Friendly::Answer(
            401,
            "OBP-20080: Authorization Header format is not supported at this instance.",
        ),
        instead: "401 with OBP-20080",
        applies: |seen| seen.bearer_breaks(),
    },
    Trap {
        name: "lock",
        hint: "After five wrong passwords a user stays locked until an administrator unlocks the account.",
        friendly: Friendly::Stays,
        instead: "stays",
        applies: |seen| seen.why == "OBP-20013",
    },
    Trap {
        name: "role elsewhere",
        hint: "The caller holds such a role, but at another bank.",
        friendly: Friendly::Stays,
        instead: "stays",
        applies: |seen| seen.holds_role_elsewhere(),
    },
    Trap {
        name: "dependants",
        hint: "dependants must be the number of entries in dob_of_dependants; OBP's own documented body is refused.",
        friendly: Friendly::Avoided,
        instead: "the two are not compared",
        applies: |seen| seen.why == "OBP-10020",
    },
    Trap {
        name: "null",
        hint: "A member, or the whole body, is null where this function cannot take it; the answer does not say so.",
        friendly: Friendly::Answer(
            400,
            "OBP-10001: Incorrect json format. The body, or a member of it, must not be null.",
        ),
        instead: "400 with OBP-10001",
        applies: |seen| seen.null_breaks(),
    },
    Trap {
        name: "social media",
        hint: "A number that has a handle already, or a text that is too long (type: 16), breaks the server.",
        friendly: Friendly::Answer(
            400,
            "OBP-10001: Incorrect json format. A number has at most one handle, and type at most 16 characters.",
        ),
        instead: "400 with OBP-10001",
        applies: |seen| seen.why == "OBP-50015-store",
    },
    Trap {
        name: "filter date",
        hint: "from_date and to_date need milliseconds (2024-01-31T00:00:00.000Z), unlike dates in bodies.",
        friendly: Friendly::Avoided,
        instead: "milliseconds may be left out",
        applies: |seen| seen.filter_date_without_milliseconds(),
    },
    Trap {
        name: "other bank",
        hint: "This customer belongs to another bank; its id is found under every bank.",
        friendly: Friendly::Avoided,
        instead: "404 with OBP-30046",
        applies: |seen| seen.customer_of_other_bank(),
    },
    Trap {
        name: "address status",
        hint: "The status of an address is lost; its state is shown in that place.",
        friendly: Friendly::Avoided,
        instead: "the status is kept",
        applies: |seen| seen.loses_status(),
    },
    Trap {
        name: "text",
        hint: "A text member was sent as another JSON value; its text is taken.",
        friendly: Friendly::Avoided,
        instead: "400 with OBP-10001",
        applies: |seen| seen.took(loose::Looseness::Text),
    },
    Trap {
        name: "fraction",
        hint: "A whole number was sent with a fraction, which is cut off.",
        friendly: Friendly::Avoided,
        instead: "400 with OBP-10001",
        applies: |seen| seen.took(loose::Looseness::Fraction),
    },
    Trap {
        name: "search",
        hint: "This search answers 201, though it creates nothing.",
        friendly: Friendly::Status(200),
        instead: "200",
        applies: |seen| seen.status == 201 && seen.function() == "getCustomersByCustomerPhoneNumber",
    },
    Trap {
        name: "deletion",
        hint: "This deletion answers 200 with a body, not 204.",
        friendly: Friendly::Empty,
        instead: "204 without a body",
        applies: |seen| seen.deletes_with_body(),
    },
    Trap {
        name: "credit limit",
        hint: "Credit limit requests are not kept: every bank and customer gets the same text.",
        friendly: Friendly::Stays,
        instead: "stays",
        applies: |seen| seen.answers_a_constant(),
    },
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn hints_are_single_sentences_in_ascii_and_names_differ() {
        let mut names = HashSet::new();
        for trap in TRAPS {
            assert!(names.insert(trap.name), "{}", trap.name);
            let printable = trap.hint.bytes().all(|byte| (0x20..0x7f).contains(&byte));
            let sentence = trap.hint.ends_with('.') && !trap.hint.contains(". ");
            assert!(printable && sentence, "{}", trap.hint);
        }
    }

    /// The README lists what the table says, trap by trap.
    #[test]
    fn the_readme_lists_all_traps() {
        let readme = include_str!("../../../README.md");
        let (_, section) = readme.split_once("\n### Traps\n").expect("a section on traps");
        let section = section.split("\n#").next().unwrap_or_default();
        let listed: Vec<&str> = section.lines().filter(|line| line.starts_with('|')).skip(2).collect();
        let expected: Vec<String> = TRAPS
            .iter()
            .map(|trap| format!("| {} | {} | {} |", trap.name, trap.hint, trap.instead))
            .collect();
        assert_eq!(listed, expected);
    }
}
