//! The value of a DirectLogin header: `username="u",password="p",consumer_key="k"` or `token="t"`.

/// What a header says; absent and empty are told apart by nobody (OBP counts empty values as missing).
#[derive(Default, PartialEq, Eq)]
pub struct Fields {
    /// Login name.
    pub username: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Key of the consumer application.
    pub consumer_key: Option<String>,
    /// Token of an earlier login.
    pub token: Option<String>,
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Secrets are never printed.
        f.debug_struct("Fields")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// Reads a header value: the word `DirectLogin` may stand before, fields are parted by commas, quotes are optional.
///
/// Source: recorded logins `ok-header`, `ok-authorization`, `ok-unquoted`, `ok-spaces`, and `token-forms`.
pub fn fields(value: &str) -> Fields {
    let value = value.trim();
    let value = value.strip_prefix("DirectLogin").unwrap_or(value);
    let mut fields = Fields::default();
    for part in value.split(',') {
        let Some((name, value)) = part.trim().split_once('=') else {
            continue;
        };
        let value = value.trim();
        let value = value
            .strip_prefix('"')
            .and_then(|value| value.strip_suffix('"'))
            .unwrap_or(value);
        let field = match name.trim() {
            "username" => &mut fields.username,
            "password" => &mut fields.password,
            "consumer_key" => &mut fields.consumer_key,
            "token" => &mut fields.token,
            _ => continue,
        };
        *field = Some(value.to_owned()).filter(|value| !value.is_empty());
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
            r#"DirectLogin username="full.user", password="p", consumer_key="k""#,
            "username=full.user,password=p,consumer_key=k",
        ] {
            let fields = fields(value);
            assert_eq!(fields.username.as_deref(), Some("full.user"), "{value}");
            assert_eq!(fields.password.as_deref(), Some("p"), "{value}");
            assert_eq!(fields.consumer_key.as_deref(), Some("k"), "{value}");
        }
        assert_eq!(fields(r#"DirectLogin token="t""#).token.as_deref(), Some("t"));
        assert_eq!(fields("token=").token, None);
        assert_eq!(fields("x=1"), Fields::default());
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
