//! OBP's JSON parser: what it tolerates, what it refuses, and its words.
//!
//! It is a reader of tokens with a stack, not of a grammar: commas and most colons mean nothing, `]` closes `{`, text
//! that breaks off outside a string is no error, and of several values one after another the last counts.
//!
//! Absent on purpose: line and column of an error (the server names none), and any limit of depth or size (the server
//! has none here either; memory stays proportional to the body).

use std::borrow::Cow;

use super::buffer::{Buffer, END, Ended, text};
use super::charset;
use super::fast;
use super::value::Value;

/// The body is not JSON in the eyes of OBP's parser. The text is the parser's own and stands right behind
/// `OBP-10001: Incorrect json format.`, without a blank.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{words}")]
pub struct NotJson {
    words: String,
}

impl NotJson {
    pub(super) fn new(words: impl Into<String>) -> Self {
        Self { words: words.into() }
    }

    /// The parser's words.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }
}

/// What the server says when its own code breaks on the text instead of refusing it.
fn broken() -> NotJson {
    NotJson::new("parsing failed")
}

impl From<Ended> for NotJson {
    fn from(_: Ended) -> Self {
        Self::new("unexpected eof")
    }
}

/// Reads a body. `content_type` is the header as sent; it matters for the charset only (that there is a JSON content
/// type at all is checked elsewhere).
///
/// # Errors
/// [`NotJson`] when the parser refuses the text or the charset is unknown.
pub fn parse<'b>(body: &'b [u8], content_type: Option<&str>) -> Result<Value<'b>, NotJson> {
    match fast::parse(body, content_type) {
        Some(value) => Ok(value),
        None => parse_as_the_server(body, content_type),
    }
}

/// The long way, for any text.
pub(super) fn parse_as_the_server(body: &[u8], content_type: Option<&str>) -> Result<Value<'static>, NotJson> {
    let units = charset::decode(body, content_type)?;
    let mut tokens = Tokens {
        buffer: Buffer::new(&units),
        blocks: Vec::new(),
        name_may_follow: true,
    };
    let mut tree = Tree::default();
    loop {
        match tokens.next()? {
            Token::OpenObject => tree.stack.push(Open::Object(Vec::new())),
            Token::OpenArray => tree.stack.push(Open::Array(Vec::new())),
            Token::Name(name) => tree.stack.push(Open::Member(name)),
            Token::Value(value) => tree.add(value).map_err(|fault| tokens.refuse(fault))?,
            Token::Close => tree.close().map_err(|fault| tokens.refuse(fault))?,
            Token::End => return Ok(tree.root.unwrap_or_default()),
        }
    }
}

enum Token {
    OpenObject,
    OpenArray,
    Close,
    Name(String),
    Value(Value<'static>),
    End,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Object,
    Array,
}

/// Why a token cannot stand where it stands.
enum Fault {
    /// Refused in words, to which the place is added.
    Said(String),
    /// The server's code breaks here.
    Broken,
}

/// The letters of an ASCII character, so that they can be told apart from UTF-16 units.
const fn unit(char: char) -> u16 {
    char as u16
}

struct Tokens<'a> {
    buffer: Buffer<'a>,
    blocks: Vec<Block>,
    /// Whether a string inside an object is a member's name.
    name_may_follow: bool,
}

impl Tokens<'_> {
    fn refuse(&self, fault: Fault) -> NotJson {
        match fault {
            Fault::Said(words) => self.fail(&words),
            Fault::Broken => broken(),
        }
    }

    fn fail(&self, words: &str) -> NotJson {
        NotJson::new(format!("{words}\nNear: {}", self.buffer.near()))
    }

    fn next(&mut self) -> Result<Token, NotJson> {
        loop {
            let unit = self.buffer.next()?;
            let char = char::from_u32(u32::from(unit)).unwrap_or('?');
            match char {
                '{' => {
                    self.blocks.push(Block::Object);
                    self.name_may_follow = true;
                    return Ok(Token::OpenObject);
                }
                '[' => {
                    self.blocks.push(Block::Array);
                    return Ok(Token::OpenArray);
                }
                '}' => {
                    self.blocks.pop();
                    return Ok(Token::Close);
                }
                ']' => {
                    self.name_may_follow = true;
                    self.blocks.pop();
                    return Ok(Token::Close);
                }
                ':' if self.blocks.last() == Some(&Block::Array) => {
                    return Err(self.fail("Colon in an invalid position"));
                }
                ':' => self.name_may_follow = false,
                ' ' | '\n' | ',' | '\r' | '\t' => {}
                '"' if self.name_may_follow && self.blocks.last() == Some(&Block::Object) => {
                    return self.string().map(Token::Name);
                }
                _ if unit == END => return Ok(Token::End),
                _ => {
                    let value = self.scalar(char)?;
                    return Ok(Token::Value(value));
                }
            }
        }
    }

    fn scalar(&mut self, first: char) -> Result<Value<'static>, NotJson> {
        if !matches!(first, '"' | 't' | 'f' | 'n' | '0'..='9' | '-') {
            return Err(self.fail(&format!("unknown token {first}")));
        }
        self.name_may_follow = true;
        match first {
            '"' => self.string().map(|text| Value::String(text.into())),
            't' => self.word("rue", "expected boolean", Value::Bool(true)),
            'f' => self.word("alse", "expected boolean", Value::Bool(false)),
            'n' => self.word("ull", "expected null", Value::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, rest: &str, refusal: &str, value: Value<'static>) -> Result<Value<'static>, NotJson> {
        for expected in rest.chars() {
            if self.buffer.next()? != unit(expected) {
                return Err(self.fail(refusal));
            }
        }
        Ok(value)
    }

    /// Takes everything that can occur in a number and only then looks whether it is one, as Java reads numbers.
    fn number(&mut self) -> Result<Value<'static>, NotJson> {
        self.buffer.back();
        self.buffer.mark();
        let mut whole = true;
        loop {
            let unit = self.buffer.next()?;
            match char::from_u32(u32::from(unit)) {
                Some('.' | 'e' | 'E') => whole = false,
                Some('0'..='9' | '-' | '+') => {}
                _ => {
                    if unit != END {
                        self.buffer.back();
                    }
                    break;
                }
            }
        }
        self.buffer.forward();
        let mut units = Vec::new();
        self.buffer.taken(&mut units);
        self.buffer.back();
        let digits = text(&units);
        if whole {
            whole_number(&digits).map(Value::Int)
        } else {
            digits.parse().ok().map(Value::Double)
        }
        .ok_or_else(broken)
    }

    fn string(&mut self) -> Result<String, NotJson> {
        self.buffer.end_is_error = true;
        self.buffer.mark();
        let mut units = Vec::new();
        loop {
            let unit = self.buffer.next()?;
            if unit == self::unit('"') {
                break;
            }
            if unit == self::unit('\\') {
                self.buffer.taken(&mut units);
                self.escape(&mut units)?;
                self.buffer.mark();
            }
        }
        self.buffer.taken(&mut units);
        self.buffer.end_is_error = false;
        Ok(text(&units))
    }

    /// What follows a backslash. An unknown letter is lost and leaves the backslash.
    fn escape(&mut self, units: &mut Vec<u16>) -> Result<(), NotJson> {
        let letter = self.buffer.next()?;
        let meant = match char::from_u32(u32::from(letter)) {
            Some('"' | '\\' | '/') => letter,
            Some('b') => 0x08,
            Some('f') => 0x0C,
            Some('n') => 0x0A,
            Some('r') => 0x0D,
            Some('t') => 0x09,
            Some('u') => {
                let mut digits = [0; 4];
                for digit in &mut digits {
                    *digit = self.buffer.next()?;
                }
                let mut code = 0_u32;
                for digit in digits {
                    let Some(value) = hex(digit) else {
                        return Err(self.fail("unexpected string end"));
                    };
                    code = code << 4 | value;
                }
                // Only the lower half counts: letters beyond `f` can carry over.
                u16::try_from(code & 0xFFFF).unwrap_or_default()
            }
            _ => unit('\\'),
        };
        units.push(meant);
        Ok(())
    }
}

/// A digit of `\u….`: the server's table goes on after `f` up to `p`, holds zero for everything else in ASCII, and ends
/// there.
fn hex(digit: u16) -> Option<u32> {
    let char = char::from_u32(u32::from(digit)).filter(char::is_ascii)?;
    Some(match char {
        '0'..='9' => char as u32 - '0' as u32,
        'a'..='p' => 10 + (char as u32 - 'a' as u32),
        'A'..='P' => 10 + (char as u32 - 'A' as u32),
        _ => 0,
    })
}

/// A whole number without leading zeros; `None` where signs stand in the middle or digits are missing.
fn whole_number(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match digits.trim_start_matches('0') {
        "" => Some("0".to_owned()),
        digits => Some(format!("{sign}{digits}")),
    }
}

enum Open {
    Object(Vec<(Cow<'static, str>, Value<'static>)>),
    Array(Vec<Value<'static>>),
    /// A name that waits for its value.
    Member(String),
    /// A text that begins with a plain value keeps it here; the value itself is the root.
    Root,
}

#[derive(Default)]
struct Tree {
    stack: Vec<Open>,
    root: Option<Value<'static>>,
}

impl Tree {
    fn add(&mut self, value: Value<'static>) -> Result<(), Fault> {
        match self.stack.last_mut() {
            None => {
                self.root = Some(value);
                self.stack.push(Open::Root);
                Ok(())
            }
            Some(Open::Array(items)) => {
                items.push(value);
                Ok(())
            }
            Some(Open::Member(_)) => {
                let name = self.name();
                self.member(name, value)
            }
            Some(Open::Object(_) | Open::Root) => {
                Err(Fault::Said(format!("expected field or array but got {}", self.top())))
            }
        }
    }

    fn close(&mut self) -> Result<(), Fault> {
        let closed = self.stack.pop();
        match self.stack.last_mut() {
            None => {
                let value = self.whole(closed)?;
                self.root = Some(value);
                Ok(())
            }
            Some(Open::Array(_)) => {
                let value = self.whole(closed)?;
                if let Some(Open::Array(items)) = self.stack.last_mut() {
                    items.push(value);
                }
                Ok(())
            }
            Some(Open::Member(_)) => {
                let name = self.name();
                match self.stack.last() {
                    Some(Open::Object(_)) => {}
                    Some(_) => return Err(Fault::Broken),
                    None => return Err(Fault::Said("expected object or array".to_owned())),
                }
                let value = self.whole(closed)?;
                self.member(name, value)
            }
            Some(Open::Object(_)) => Err(Fault::Broken),
            Some(Open::Root) => Err(Fault::Said(format!(
                "expected field, array or object but got {}",
                self.top()
            ))),
        }
    }

    /// Takes the waiting name off the stack.
    fn name(&mut self) -> String {
        match self.stack.pop() {
            Some(Open::Member(name)) => name,
            _ => String::new(),
        }
    }

    fn member(&mut self, name: String, value: Value<'static>) -> Result<(), Fault> {
        match self.stack.last_mut() {
            Some(Open::Object(members)) => {
                members.push((name.into(), value));
                Ok(())
            }
            Some(_) => Err(Fault::Broken),
            None => Err(Fault::Said("expected object or array".to_owned())),
        }
    }

    fn whole(&mut self, closed: Option<Open>) -> Result<Value<'static>, Fault> {
        match closed {
            Some(Open::Object(members)) => Ok(Value::Object(members)),
            Some(Open::Array(items)) => Ok(Value::Array(items)),
            Some(Open::Root) => Ok(self.root.take().unwrap_or_default()),
            Some(Open::Member(name)) => Err(Fault::Said(format!("unexpected field JField({name},null)"))),
            None => Err(Fault::Said("unexpected field null".to_owned())),
        }
    }

    /// What is on top of the stack, in the server's words.
    fn top(&mut self) -> String {
        match self.stack.pop() {
            Some(Open::Object(members)) => {
                let shown = Value::Object(members).shown();
                let inner = shown
                    .strip_prefix("JObject(List(")
                    .and_then(|shown| shown.strip_suffix("))"));
                format!("IntermediateJObject(ListBuffer({}))", inner.unwrap_or_default())
            }
            _ => self.root.as_ref().map(Value::shown).unwrap_or_default(),
        }
    }
}
