//! Registration: who may be registered, and what the database then refuses.

use std::sync::{Arc, LazyLock};

use regex::Regex;

use crate::{
    bank::{Visited as _, password},
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::user::CreateUserJson,
    store::{Taken, entity::User},
};

/// The real server's columns for names.
const LONGEST_NAME: usize = 100;
/// The real server's column for e-mail addresses.
const LONGEST_EMAIL: usize = 48;

/// What is wrong with the members of a registration, as the contract's keys with their texts, in the real server's order.
pub(in crate::bank) fn problems(
    first_name: &str,
    last_name: &str,
    email: &str,
    username: &str,
) -> Vec<(&'static str, &'static str)> {
    let blank = |text: &str| text.trim().is_empty();
    let email = kept_email(email);
    let mut problems = Vec::new();
    if blank(first_name) {
        problems.push(("text-first-name-missing", "Please enter your first name."));
    }
    if blank(last_name) {
        problems.push(("text-last-name-missing", "Please enter your last name."));
    }
    if blank(&email) {
        problems.push(("text-email-missing", "Please enter your email."));
    } else if !is_email(&email) {
        problems.push(("text-email-invalid", "Invalid email address"));
    }
    if blank(username) {
        problems.push(("text-username-missing", "Please enter your username."));
    }
    if blank(username) || !(is_email(username) || is_username(username)) {
        problems.push(("text-username-invalid", INVALID_USERNAME));
    }
    problems
}

const INVALID_USERNAME: &str = "Invalid Username: 1) The ONLY allowed characters in Usernames are: a-z A-Z 0-9 . _ 2) \
     Usernames MUST be between 8 and 100 characters long 3) Usernames MUST NOT start with _ or . 4) Usernames MUST NOT \
     contain __ or ._ or ._ or .. 5) Usernames MUST NOT end with _ or . 6) Any valid email address is allowed as the \
     Username";

/// Registers who was sent.
pub(super) async fn create(call: &Call) -> Result<Arc<User>, ObpError> {
    let sent: CreateUserJson = call.sent()?;
    let visit = call.visit()?;
    let username = sent.username.unwrap_or_default();
    let email = kept_email(&sent.email.unwrap_or_default());
    let (first_name, last_name) = (sent.first_name.unwrap_or_default(), sent.last_name.unwrap_or_default());
    let too_long = |text: &str, longest| text.chars().count() > longest;
    if [&first_name, &last_name, &username]
        .iter()
        .any(|name| too_long(name, LONGEST_NAME))
        || too_long(&email, LONGEST_EMAIL)
    {
        return Err(call.refuse(Failed::named("OBP-50015")));
    }
    let password_hash = password::hash_in_turn(sent.password.unwrap_or_default()).await?;
    call.write(|state| {
        let user = User {
            user_id: state.new_id(),
            username: username.clone(),
            provider: visit.settings.hostname.clone(),
            provider_id: username,
            email,
            first_name,
            last_name,
            password_hash: Some(password_hash),
            validated: true,
            locked: None,
            created: visit.now,
        };
        // Somebody may have taken the name since the check.
        state
            .users
            .insert(user)
            .map_err(|_: Taken| Failed::named("text-username-taken"))
    })
    .await
}

/// An e-mail address as it is kept.
fn kept_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// As web pages check addresses; nothing has to stand behind a dot.
fn is_email(text: &str) -> bool {
    static FORM: LazyLock<Regex> = LazyLock::new(|| {
        let label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
        let form = format!(r"^[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{label}(?:\.{label})*$");
        Regex::new(&form).expect("the expression is constant")
    });
    FORM.is_match(before_line_end(text))
}

fn is_username(text: &str) -> bool {
    let text = before_line_end(text);
    let is_mark = |c: char| c == '_' || c == '.';
    (8..=LONGEST_NAME).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || is_mark(c))
        && !text.starts_with(is_mark)
        && !text.ends_with(is_mark)
        && !text
            .as_bytes()
            .windows(2)
            .any(|pair| pair.iter().all(|byte| is_mark(char::from(*byte))))
}

/// Java's `$` also stands before a line break that ends the text (measured: `ABCDEFGH` with one is a name).
fn before_line_end(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(first: &str, last: &str, email: &str, username: &str) -> Vec<&'static str> {
        problems(first, last, email, username)
            .into_iter()
            .map(|(key, _)| key)
            .collect()
    }

    #[test]
    fn names_are_e_mail_addresses_or_8_to_100_letters_digits_and_single_marks() {
        let longest = "a".repeat(100);
        let longer = "a".repeat(101);
        for (username, good) in [
            ("abcdefgh", true),
            ("ab.c_d.e", true),
            ("ABCDEFGH\n", true),
            (&longest, true),
            ("a@b", true),
            ("x@example.com", true),
            (&longer, false),
            ("abcdefg", false),
            (".abcdefgh", false),
            ("abcdefgh_", false),
            ("abc..defgh", false),
            ("abc._defgh", false),
            ("abc defgh", false),
            ("abc-defgh", false),
            ("abcd\u{e9}fgh", false),
            ("\u{e9}@b.de", false),
        ] {
            let expected: &[&str] = if good { &[] } else { &["text-username-invalid"] };
            assert_eq!(keys("a", "b", "x@y.de", username), expected, "{username}");
        }
    }

    #[test]
    fn addresses_are_looked_at_trimmed() {
        for (email, expected) in [
            (" X@Y.de\n", &[][..]),
            ("x@y", &[]),
            ("  ", &["text-email-missing"]),
            ("x", &["text-email-invalid"]),
            ("@x", &["text-email-invalid"]),
            ("x@", &["text-email-invalid"]),
            ("x@y..z", &["text-email-invalid"]),
            ("x@y_z.de", &["text-email-invalid"]),
            ("x@-y.de", &["text-email-invalid"]),
            ("x y@z.de", &["text-email-invalid"]),
        ] {
            assert_eq!(keys("a", "b", email, "abcdefgh"), expected, "{email}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_in_one_order() {
        assert_eq!(
            keys("", " ", "x", ""),
            [
                "text-first-name-missing",
                "text-last-name-missing",
                "text-email-invalid",
                "text-username-missing",
                "text-username-invalid"
            ]
        );
    }

    #[test]
    fn the_texts_are_those_of_the_contract() {
        let operation = &crate::generated::user::CREATE_USER_V200;
        for (key, text) in problems("", "", "", "x y")
            .into_iter()
            .chain(problems("a", "b", "x", "abcdefgh"))
        {
            let error = operation.error(key).expect(key);
            assert!(error.example.json.contains(text), "{key}");
        }
    }
}
