//! What is known of requests at any OBP server: what they make, what takes it back, what shows it.
//!
//! It serves steps that say nothing of it themselves, refused ones among them that a faulty server carries out. Absent on
//! purpose: requests outside of `/obp/`.

use std::{borrow::Cow, collections::BTreeMap, sync::OnceLock};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use super::request::{keep, marker};
use crate::{
    exchange::Sent,
    fixture::template::{Error as TemplateError, Template, Variables, fill_text, fill_value, text_of},
    journal::{Find, Request, Undo},
};

const TEXT: &str = include_str!("book.yaml");
/// What a segment of a path keeps as it is (RFC 3986, unreserved).
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// All that is known.
#[derive(Debug)]
pub struct Book {
    pages: Vec<Page>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Page {
    request: String,
    makes: String,
    #[serde(default)]
    part_of: Option<String>,
    #[serde(default)]
    sent: BTreeMap<String, String>,
    #[serde(default)]
    tells: BTreeMap<String, String>,
    #[serde(default)]
    undo: Option<Call>,
    #[serde(default)]
    find: Option<Search>,
    #[serde(default)]
    stays: Option<String>,
    #[serde(default)]
    sample: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Call {
    method: String,
    path: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Search {
    method: String,
    path: String,
    #[serde(default)]
    body: Option<Value>,
    entry: String,
    #[serde(default)]
    same: Same,
    #[serde(default)]
    gone: bool,
    #[serde(default)]
    partial: bool,
}

/// The members that an entry must have as they were sent.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum Same {
    #[default]
    None,
    /// `all`
    All(All),
    Members(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum All {
    All,
}

/// What is known of one request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// What it makes.
    pub makes: String,
    /// The name and value of the id of what it belongs to.
    pub part_of: Option<(String, String)>,
    /// JSONPaths, into its answer, of what is needed to take it back.
    pub tells: BTreeMap<String, String>,
    /// What takes it back.
    pub undo: Option<Undo>,
    /// What shows it.
    pub find: Option<Find>,
    /// Why it stays.
    pub stays: Option<String>,
    /// Whether the server keeps nothing of it.
    pub sample: bool,
}

impl Book {
    /// The book of the program.
    pub fn shared() -> &'static Self {
        static BOOK: OnceLock<Book> = OnceLock::new();
        BOOK.get_or_init(|| Self {
            pages: serde_saphyr::from_str(TEXT).expect("a test reads the whole book"),
        })
    }

    /// What is known of this request; none if it stands nowhere.
    pub fn look_up(&self, sent: &Sent, base_url: &str, persona: &str) -> Option<Known> {
        let path = sent.url.strip_prefix(base_url)?.strip_prefix("/obp/")?;
        let (_, path) = path.split_once('/')?;
        let path = path.split(['?', '#']).next().unwrap_or(path);
        let found = |page: &Page| {
            let (method, template) = page.request.split_once(" /")?;
            let values = (method == sent.method).then(|| values(template, path))??;
            Some((page.makes.clone(), values))
        };
        let (page, (_, values)) = self.pages.iter().find_map(|page| Some((page, found(page)?)))?;
        Some(page.known(values, sent, base_url, persona))
    }
}

/// The values of a path's parameters; none if it is another path.
fn values(template: &str, path: &str) -> Option<BTreeMap<String, Value>> {
    let (segments, parts): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    if segments.len() != parts.len() {
        return None;
    }
    let mut values = BTreeMap::new();
    for (segment, part) in segments.iter().zip(parts) {
        match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => {
                let value = percent_decode_str(part).decode_utf8_lossy();
                values.insert(name.to_owned(), Value::from(value.as_ref()));
            }
            None if *segment == part => {}
            None => return None,
        }
    }
    Some(values)
}

impl Page {
    fn known(&self, mut values: BTreeMap<String, Value>, sent: &Sent, base_url: &str, persona: &str) -> Known {
        let body: Value = serde_json::from_slice(&sent.body).unwrap_or_default();
        for (name, path) in &self.sent {
            let path = JsonPath::parse(path).ok();
            // A value that is no plain one is not what the server would look for.
            let value = path.as_ref().and_then(|path| path.query(&body).exactly_one().ok());
            if let Some(value @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) = value {
                values.insert(name.clone(), value.clone());
            }
        }
        let names: Vec<String> = self.tells.keys().cloned().collect();
        let part_of = self.part_of.as_ref().and_then(|name| {
            let value = values.get(name)?.as_str()?;
            Some((name.clone(), value.to_owned()))
        });
        let request = |method: &str, path: &str, body: Option<&Value>| {
            let sent = call(method, path, body, &values, &names, base_url)?;
            keep(&sent, base_url, persona, &names)
        };
        let undo = self.undo.as_ref().and_then(|undo| {
            Some(Undo {
                request: request(&undo.method, &undo.path, None)?,
                status: Vec::new(),
            })
        });
        let find = self.find.as_ref().and_then(|search| {
            let request = request(&search.method, &search.path, search.body.as_ref())?;
            search.find(request, &values, &body, &self.tells)
        });
        Known {
            makes: self.makes.clone(),
            part_of,
            tells: self.tells.clone(),
            undo,
            find,
            stays: self.stays.as_ref().map(|stays| filled(stays, &values)),
            sample: self.sample,
        }
    }
}

/// A sentence with what is known filled in.
fn filled(sentence: &str, values: &BTreeMap<String, Value>) -> String {
    let value = |name: &str| Ok(values.get(name).map_or_else(|| "not known".to_owned(), text_of));
    let template = Template::parse(sentence).and_then(|template| template.fill_with(value));
    template.unwrap_or_else(|_| sentence.to_owned())
}

impl Search {
    fn find(
        &self,
        request: Request,
        values: &BTreeMap<String, Value>,
        body: &Value,
        tells: &BTreeMap<String, String>,
    ) -> Option<Find> {
        let escaped = |text: &str| text.replace('\\', "\\\\").replace('\'', "\\u0027");
        let entry = Template::parse(&self.entry).ok()?.fill_with(|name| {
            let value = values.get(name).map(text_of);
            let missing = || TemplateError::Missing { name: name.to_owned() };
            value.map(|value| escaped(&value)).ok_or_else(missing)
        });
        let member = |name: &String| Some((name.clone(), body.get(name)?.clone()));
        let same = match &self.same {
            Same::None => BTreeMap::new(),
            Same::Members(names) => names.iter().filter_map(member).collect(),
            Same::All(All::All) => body.as_object()?.clone().into_iter().collect(),
        };
        Some(Find {
            request,
            entry: entry.ok()?,
            same,
            capture: tells.clone(),
            gone: self.gone,
            partial: self.partial,
        })
    }
}

fn call(
    method: &str,
    path: &str,
    body: Option<&Value>,
    values: &BTreeMap<String, Value>,
    names: &[String],
    base_url: &str,
) -> Option<Sent> {
    let (mut plain, mut encoded) = (Variables::default(), Variables::default());
    for name in names {
        plain.set(name, marker(name));
        encoded.set(name, marker(name));
    }
    for (name, value) in values {
        let text = text_of(value);
        plain.set(name, text.clone());
        encoded.set(name, utf8_percent_encode(&text, UNRESERVED).to_string());
    }
    let path: Cow<'_, str> = fill_text(path, &encoded).ok()?;
    let mut headers = vec![("Accept".to_owned(), "application/json".to_owned())];
    let mut sent = Sent {
        method: method.to_owned(),
        url: format!("{base_url}{path}"),
        ..Sent::default()
    };
    if let Some(body) = body {
        headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
        sent.body = fill_value(body, &plain).ok()?.to_string().into();
    }
    sent.headers = headers;
    Some(sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(path: &str, body: &str) -> Option<Known> {
        let sent = Sent {
            method: "POST".to_owned(),
            url: format!("http://h{path}"),
            body: body.to_owned().into(),
            ..Sent::default()
        };
        Book::shared().look_up(&sent, "http://h", "full")
    }

    #[test]
    fn every_page_can_be_used() {
        for page in &Book::shared().pages {
            let (method, template) = page.request.split_once(" /").expect("method and path");
            let path = template.replace(['{', '}'], "");
            let text = page
                .sent
                .values()
                .map(|path| format!("\"{}\":\"x\"", path.trim_start_matches("$.")))
                .collect::<Vec<_>>()
                .join(",");
            let sent = Sent {
                method: method.to_owned(),
                url: format!("http://h/obp/v5.1.0/{path}"),
                body: format!("{{{text}}}").into(),
                ..Sent::default()
            };
            let known = Book::shared().look_up(&sent, "http://h", "full").expect("a page");
            assert_eq!(known.makes, page.makes, "an earlier page hides {}", page.request);
            assert_eq!(known.undo.is_some(), page.undo.is_some(), "{}", page.request);
            assert_eq!(known.find.is_some(), page.find.is_some(), "{}", page.request);
            assert_eq!(known.part_of.is_some(), page.part_of.is_some(), "{}", page.request);
            let paths = known
                .find
                .iter()
                .map(|find| &find.entry)
                .chain(page.tells.values())
                .chain(page.sent.values());
            for path in paths {
                JsonPath::parse(path).unwrap_or_else(|error| panic!("{path}: {error}"));
            }
        }
    }

    #[test]
    fn a_customer_is_known_by_what_was_sent() {
        let body = r#"{"legal_name":"O'Hara \"x\"","mobile_phone_number":"+49 1"}"#;
        let known = post("/obp/v5.0.0/banks/b%2F1/customers?x=1", body).expect("a page");
        let undo = known.undo.expect("it can be deleted").request;
        assert_eq!(
            undo.path,
            "/obp/v4.0.0/management/cascading/banks/b%2F1/customers/{{customer_id}}"
        );
        assert_eq!(undo.unknown, ["customer_id"]);
        let find = known.find.expect("it can be found");
        assert_eq!(find.request.body, r#"{"mobile_phone_number":"+49 1"}"#);
        assert_eq!(find.same["legal_name"], "O'Hara \"x\"");
        assert_eq!(
            post("/obp/v5.0.0/banks/b/customers", "hello").expect("a page").find,
            None
        );
        assert_eq!(post("/banks/b/customers", body), None);
        assert_eq!(post("/obp/v5.0.0/banks/b/products", body), None);
    }
}
