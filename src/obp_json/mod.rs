//! How OBP-API reads request bodies: from bytes to the members that a function uses, with the outcomes that the server
//! tells apart.
//!
//! Two steps: [`parse`] (is it JSON in the eyes of the server's parser?) and [`read`] (does it fit the function?).
//!
//! ```text
//! parse   Err(NotJson)               400 "OBP-10001: Incorrect json format." + its words
//! read    Err(Kind::Shape)           400 "OBP-10001: Incorrect json format." + the function's own words
//! read    Err(Kind::Null { .. })     400 OBP-50005, on the oldest functions 500 OBP-50015
//! read    Ok(members)                go on with the function's own checks
//! ```
//!
//! Absent on purpose: the texts and status codes of answers, the order of checks, whether the content type calls for
//! JSON at all, and every check of a member's value. A function that never looks at its body (createCreditLimitRequest)
//! still parses it; its schema has optional texts only and is nullable, which accepts whatever parses.
//!
//! # Rules, and where they come from
//!
//! Names in `code` are cases of the recordings; "library" is the source of the server's JSON library (lift-json 3.5.0,
//! `JsonParser`, `Extraction`, `JsonAST`), "serializers" that of OBP's additions to it, "Java" the behaviour of its
//! standard classes.
//!
//! ## Bytes to text
//!
//! 1. The charset is UTF-8 unless the content type holds `; charset=`; then it is whatever follows the last `=`
//!    (`wire/latin1-body`, `wire/utf16`; library). An unknown one is refused with its name as the only words (Java).
//! 2. Malformed bytes become U+FFFD (`wire/bad-utf8`), in Java's portions. A byte order mark in UTF-8 stays and is an
//!    unknown token (`body-bom`).
//!
//! ## Text to value
//!
//! 3. Tokens are put on a stack; there is no grammar. Commas mean nothing (`body-trailing-comma`), nor does a colon
//!    except in a list, where it is refused; any bracket closes what is open (library).
//! 4. Text that breaks off is no error, except in a string (`unexpected eof`) and in a word (`expected boolean`). A
//!    value that was not closed by then does not exist; if it was the only one, the body is nothing at all
//!    (`body-malformed`, `body-empty`).
//! 5. Of several values the last counts; after a plain value (not an object or list) anything more is refused
//!    (`body-two-values` shows that two objects are accepted; which one counts, and the rest: library).
//! 6. `unknown token h`, a line break, `Near: he`: the place, up to nineteen letters before it and one behind, within
//!    segments of 1,000 UTF-16 units (`body-malformed-text`, `wire/nan`, `wire/single-quotes`, `wire/gzip-body`;
//!    library).
//! 7. Where the server's own code breaks on the tokens (`{"a"}`, `{"a":}`, `1-2`, `1.2.3`) the words are
//!    `parsing failed` (library).
//! 8. Numbers: anything made of digits, signs, points, `e` and `E`, then read as Java reads numbers. Leading zeros are
//!    fine (`wire/number-leading-zero`), whole numbers have any size (`wire/number-long`), others become infinite
//!    (`wire/number-huge`).
//! 9. Strings take raw controls; an unknown escape leaves the backslash and loses the letter; `\u` takes letters up to
//!    `p` (library). Half of a pair alone ends up as `?` (`wire/lone-surrogate`); NUL is a letter (`wire/nul`).
//! 10. U+FFFF outside a string ends the text (library).
//! 11. Depth has no limit in parsing (library; `wire/deep-10000` is refused for its shape).
//!
//! ## Value to members
//!
//! 12. Members are looked up by name, unknown ones ignored (`extra-field`). The look-up goes through lists as if their
//!     elements were one object, and several finds make a list: so of duplicate members none wins, a text becomes
//!     `["a","b"]` and a date does not fit (`body-duplicate-key`), and `[{…}]` reads like `{…}` (library). On a plain
//!     value every look-up finds nothing (`body-string`, `body-number`, `body-array`).
//! 13. A missing member does not fit (`missing-*`), a missing or `null` list is empty (`missing-dob_of_dependants`,
//!     `wrong-tags-null`), an optional member may be missing or `null` (`create_customer` of v5.0.0: the `wire` cases).
//! 14. Text: any value; what is no string is kept as compact JSON in Java's manner (`wrong-*-7.5`, `wrong-*-true`,
//!     `wrong-*-{"a": 1}`, `wrong-*-["a"]`; serializers). The functions that run under v3.0.0 and before take strings
//!     and numbers only (`addSocialMediaHandle/wrong-customer_number-true` against `-7`); that the prefix decides is
//!     from OBP's source: the serializers come in with the v3.1.0 set of functions.
//! 15. Texts and dates may be `null` (`wrong-legal_name-null`, `wrong-date_of_birth-null`), numbers and booleans may
//!     not (`wrong-kyc_status-null`, `wrong-dependants-null`).
//! 16. Whole numbers: fractions are cut (`wrong-dependants-1.5`), too large ones keep their lower 32 bits
//!     (`wire/number-long`, `wrong-dependants-99999999999`), too large fractions stop at the border
//!     (`wire/number-huge`). Strings and booleans do not fit (`wrong-dependants-"10"`).
//! 17. Dates: `yyyy-MM-dd'T'HH:mm:ss'Z'` with Java's leniency; milliseconds, offsets and bare dates do not fit
//!     (`wrong-date_of_birth-*`, `wrong-last_ok_date-*`; leniency: Java).
//! 18. `null` for an object, or for the whole body, is read and breaks the function when it uses it (`body-null`,
//!     `wrong-credit_rating-null`, `wrong-credit_limit-null`). Checks that come earlier still answer first, hence
//!     [`Kind::Null`] carries what was read.
//! 19. A text nested too deep to be printed does not fit (assumed: the server runs out of stack and takes that for a
//!     misfit; no recording shows where).

mod buffer;
mod charset;
mod date;
mod fast;
mod found;
mod made;
pub mod parser;
mod path;
pub mod reader;
pub mod value;

#[cfg(test)]
mod tests;

pub use date::{date_time, moment};
pub use parser::{NotJson, parse};
pub use reader::{Broken, Kind, Mismatch, Texts, fits, member, read};
pub use value::Value;
