//! What a client may ask for: version, tag, language, format.
//!
//! Whether a version or tag exists is not known here: the contract tells.

use super::DocumentError;

/// Language of summaries and descriptions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// As the contract is written.
    #[default]
    English,
    /// Simplified Chinese, by the contract's overlays.
    Chinese,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// The language's code in URLs.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The language's name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Chinese => "中文",
        }
    }

    fn parse(text: &str) -> Result<Self, DocumentError> {
        match text.to_ascii_lowercase().as_str() {
            "en" => Ok(Self::English),
            "zh" | "zh-cn" => Ok(Self::Chinese),
            _ => Err(DocumentError::unknown("lang", text, ["en", "zh", "zh-CN"])),
        }
    }
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// JSON without blanks.
    #[default]
    Json,
    /// YAML in block style.
    Yaml,
}

impl Format {
    /// The media type.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Yaml => "application/yaml",
        }
    }

    /// The end of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Yaml => "yaml",
        }
    }
}

/// One document out of all that can be had.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Choice {
    /// The version prefix, such as `v5.1.0`; none leaves every path with the prefix that introduced it.
    pub version: Option<String>,
    /// The tag; none takes all.
    pub tag: Option<String>,
    /// The language.
    pub language: Language,
    /// The format.
    pub format: Format,
}

impl Choice {
    /// Reads the parameters of a query; also says whether a download was asked for.
    ///
    /// An empty value is as good as none. Of a name given twice the last one counts.
    ///
    /// # Errors
    /// A name or value that means nothing.
    pub fn from_query(format: Format, query: &[(String, String)]) -> Result<(Self, bool), DocumentError> {
        let mut choice = Self {
            format,
            ..Self::default()
        };
        let mut download = false;
        for (name, value) in query {
            let given = Some(value).filter(|value| !value.is_empty());
            match name.as_str() {
                "version" => choice.version = given.cloned(),
                "tag" => choice.tag = given.cloned(),
                "lang" => choice.language = given.map_or(Ok(Language::default()), |text| Language::parse(text))?,
                "download" => {
                    download = match value.as_str() {
                        "true" => true,
                        "false" | "" => false,
                        _ => return Err(DocumentError::unknown("download", value, ["true", "false"])),
                    }
                }
                _ => {
                    return Err(DocumentError::unknown(
                        "query parameter",
                        name,
                        ["version", "tag", "lang", "download"],
                    ));
                }
            }
        }
        Ok((choice, download))
    }

    /// A file name that tells what is inside.
    pub fn file_name(&self) -> String {
        let tag = self.tag.as_deref().map(file_stem);
        let parts = [
            Some("obp"),
            self.version.as_deref(),
            tag.as_deref(),
            Some(self.language.code()),
        ];
        format!(
            "{}.{}",
            parts.into_iter().flatten().collect::<Vec<_>>().join("-"),
            self.format.extension()
        )
    }
}

/// The stem of the file that a tag's operations stand in: lower case, everything but letters and digits becomes `-`.
pub(super) fn file_stem(tag: &str) -> String {
    let words = tag
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

/// The numbers of a version such as `v5.1.0`, for sorting; what is no version comes first.
pub(super) fn version_key(version: &str) -> Vec<u32> {
    version
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> Result<(Choice, bool), DocumentError> {
        let pairs = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (name.to_owned(), value.to_owned())
        });
        Choice::from_query(Format::Json, &pairs.collect::<Vec<_>>())
    }

    #[test]
    fn query_names_the_document() {
        for (text, file_name, download) in [
            ("", "obp-en.json", false),
            ("lang=en&version=", "obp-en.json", false),
            (
                "version=v5.1.0&tag=Customer&lang=zh",
                "obp-v5.1.0-customer-zh.json",
                false,
            ),
            ("lang=zh-CN&download=true", "obp-zh.json", true),
            (
                "lang=zh-cn&tag=Account Information Service (AIS)",
                "obp-account-information-service-ais-zh.json",
                false,
            ),
        ] {
            let (choice, wanted) = query(text).expect("the query is right");
            assert_eq!((choice.file_name().as_str(), wanted), (file_name, download), "{text}");
        }
    }

    #[test]
    fn query_with_an_unknown_name_or_value_is_refused() {
        for (text, message) in [
            ("lang=de", "unknown lang `de`; there is: en, zh, zh-CN"),
            ("download=yes", "unknown download `yes`; there is: true, false"),
            (
                "versoin=v1",
                "unknown query parameter `versoin`; there is: version, tag, lang, download",
            ),
        ] {
            assert_eq!(query(text).expect_err("it is wrong").to_string(), message, "{text}");
        }
    }

    #[test]
    fn versions_sort_by_number() {
        let mut versions = ["v10.0.0", "v2.0.0", "v1.2.1", "v1.10.0"];
        versions.sort_by_key(|version| version_key(version));
        assert_eq!(versions, ["v1.2.1", "v1.10.0", "v2.0.0", "v10.0.0"]);
    }
}
