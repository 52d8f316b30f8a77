//! The value of a DirectLogin header: `username="u",password="p",consumer_key="k"` or `token="t"`.

use smallvec::SmallVec;

/// The longest value of a field.
const LONGEST: usize = 512;

/// What a header says; absent and empty are told apart by nobody (OBP counts empty values as missing).
#[derive(Default, Clone, PartialEq, Eq)]
pub struct Fields {
    /// Login name.
    pub username: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Key of the consumer application.
    pub consumer_key: Option<String>,
    /// Token of an earlier login.
    pub token: Option<String>,
    /// Which of them are there, in the order in which they first came.
    order: SmallVec<[Name; 4]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    Username,
    Password,
    ConsumerKey,
    Token,
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Secrets are never printed.
        f.debug_struct("Fields")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

impl Fields {
    /// The contract's keys of what is wrong with the values, each once and in the order of the fields. The real server
    /// looks at all fields that are there, needed or not.
    pub fn complaints(&self) -> SmallVec<[&'static str; 4]> {
        let mut complaints = SmallVec::new();
        for complaint in self.order.iter().filter_map(|name| self.complaint(*name)) {
            if !complaints.contains(&complaint) {
                complaints.push(complaint);
            }
        }
        complaints
    }

    fn complaint(&self, name: Name) -> Option<&'static str> {
        let (value, allowed, wrong, long): (_, fn(char) -> bool, _, _) = match name {
            Name::Username => (&self.username, |c| c == ' ' || is_plain(c), "OBP-20011", "OBP-20010"),
            Name::Password => (&self.password, is_password, "OBP-20011", "OBP-20010"),
            Name::ConsumerKey => (
                &self.consumer_key,
                |c| c.is_ascii_alphanumeric() || c == '-',
                "OBP-35030",
                "OBP-35031",
            ),
            Name::Token => (&self.token, is_plain, "OBP-20011", "OBP-20010"),
        };
        let value = value.as_deref()?;
        if !value.chars().all(allowed) {
            Some(wrong)
        } else {
            (value.len() > LONGEST).then_some(long)
        }
    }

    fn put(&mut self, name: Name, value: String) {
        let field = match name {
            Name::Username => &mut self.username,
            Name::Password => &mut self.password,
            Name::ConsumerKey => &mut self.consumer_key,
            Name::Token => &mut self.token,
        };
        if field.replace(value).is_none() {
            self.order.push(name);
        }
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '@')
}

/// The characters of passwords: visible ones but for square brackets, which the real server's expression leaves out, and
/// the blank.
pub fn is_password(c: char) -> bool {
    (c.is_ascii_graphic() && !matches!(c, '[' | ']')) || c == ' '
}

/// Reads a header value: the word `DirectLogin` may stand before, fields are parted by commas, quotes are optional. No
/// blank may stand around an equals sign; of a field that comes twice the last value counts.
///
/// Source: recorded logins `ok-header`, `ok-authorization`, `ok-unquoted`, `ok-spaces`, and `token-forms`.
pub fn fields(value: &str) -> Fields {
    let value = value.strip_prefix("DirectLogin").unwrap_or(value);
    let mut fields = Fields::default();
    for part in value.split(',') {
        let Some((name, value)) = part.trim().split_once('=') else {
            continue;
        };
        let value = value.strip_prefix('"').unwrap_or(value);
        let value = value.strip_suffix('"').unwrap_or(value);
        let name = match name {
            "username" => Name::Username,
            "password" => Name::Password,
            "consumer_key" => Name::ConsumerKey,
            "token" => Name::Token,
            _ => continue,
        };
        if !value.is_empty() {
            fields.put(name, value.to_owned());
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recorded_forms_are_read() {
        for value in [
            r#"username="full.user",password="p",consumer_key="k""#,
            r#"DirectLogin username="full.user", password="p" , consumer_key="k""#,
            r#"DirectLoginusername="full.user,password=p",consumer_key="k""#,
            "username=full.user,password=p,consumer_key=k",
            "username=zz,username=full.user,password=p,consumer_key=k,foo=1",
        ] {
            let fields = fields(value);
            assert_eq!(fields.username.as_deref(), Some("full.user"), "{value}");
            assert_eq!(fields.password.as_deref(), Some("p"), "{value}");
            assert_eq!(fields.consumer_key.as_deref(), Some("k"), "{value}");
        }
        assert_eq!(fields(r#"DirectLogin token="t""#).token.as_deref(), Some("t"));
    }

    #[test]
    fn what_is_no_field_is_passed_over() {
        for value in [
            "token=",
            "x=1",
            "",
            "token",
            "Token=t",
            "token =t",
            "directlogin token=t",
        ] {
            assert_eq!(fields(value), Fields::default(), "{value}");
        }
    }

    #[test]
    fn every_field_that_is_there_is_looked_at_in_its_order() {
        for (value, complaints) in [
            ("username=u v,password=p q,consumer_key=k,token=t", &[][..]),
            ("username=§,password=§,consumer_key=k k", &["OBP-20011", "OBP-35030"]),
            ("consumer_key=k k,password=[,token=a b", &["OBP-35030", "OBP-20011"]),
            ("token= \"t\"", &["OBP-20011"]),
        ] {
            assert_eq!(fields(value).complaints().as_slice(), complaints, "{value}");
        }
        let long = "x".repeat(LONGEST + 1);
        let value = format!("password={long},consumer_key={long}");
        assert_eq!(fields(&value).complaints().as_slice(), ["OBP-20010", "OBP-35031"]);
    }

    #[test]
    fn secrets_stay_out_of_debug_output() {
        let text = format!(
            "{:?}",
            fields("username=u,password=SECRET,token=SECRET,consumer_key=SECRET")
        );
        assert!(!text.contains("SECRET"), "{text}");
    }
}
