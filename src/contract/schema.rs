//! The contract's schemas as static tables: what the generator writes, what body reading, dynamic data and the emitted
//! document read.
//!
//! Absent on purpose: anything that parses or prints JSON, and any JSON Schema keyword that the contract does not use
//! (the generator refuses those).

/// One schema of the contract.
#[derive(Debug)]
pub struct Schema {
    /// The component's name, `None` for a schema written in place.
    pub name: Option<&'static str>,
    /// What the value looks like.
    pub shape: Shape,
    /// Whether JSON `null` fits as well.
    pub nullable: bool,
    /// The first of the schema's own `examples`, as JSON text.
    pub example: Option<&'static str>,
    /// What it is, in English; empty when the contract says nothing.
    pub description: &'static str,
}

/// The kinds of value that the contract knows.
#[derive(Debug)]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// Any JSON value, read as its text (`x-obp-reads: text`).
    Text(Text),
    /// A JSON string or number, read as its text (`x-obp-reads: text-or-number`), as the oldest functions do.
    TextOrNumber(Text),
    /// A JSON string.
    String(Text),
    /// A date and time as OBP reads and writes it, `yyyy-MM-dd'T'HH:mm:ss'Z'` (`x-obp-reads: date`, or
    /// `format: date-time` in answers).
    DateTime,
    /// A calendar date, `yyyy-MM-dd` (`format: date`).
    Date,
    /// A whole number; in requests any number, cut (`x-obp-reads: integer`).
    Integer {
        /// Smallest value allowed.
        minimum: Option<i64>,
        /// Largest value allowed.
        maximum: Option<i64>,
    },
    /// Any number.
    Number {
        /// Smallest value allowed.
        minimum: Option<f64>,
        /// Largest value allowed.
        maximum: Option<f64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array {
        /// What each element is.
        items: &'static Schema,
        /// Fewest elements.
        min_items: usize,
        /// Most elements.
        max_items: Option<usize>,
    },
    /// An object.
    Object {
        /// The members that are known, in the contract's order, which is the order in which OBP sends them.
        properties: &'static [Property],
        /// What members of other names hold; `None` where nothing is said of them (they are allowed).
        additional: Option<&'static Schema>,
    },
}

/// What is known of a text.
#[derive(Debug, Default)]
pub struct Text {
    /// What the text is (`x-obp-content`), for believable data.
    pub content: Option<Content>,
    /// Fewest characters.
    pub min_length: usize,
    /// Most characters.
    pub max_length: Option<usize>,
    /// A regular expression that it matches.
    pub pattern: Option<&'static str>,
    /// The only values allowed (`enum`, `const`); empty when free.
    pub choices: &'static [&'static str],
}

/// A member of an object.
#[derive(Debug)]
pub struct Property {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub schema: &'static Schema,
}

/// What a text is about (`x-obp-content`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A person's whole name.
    PersonName,
    /// A given name.
    FirstName,
    /// A family name.
    LastName,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A login name.
    Username,
    /// An organisation's name.
    Company,
    /// A street and house number.
    Street,
    /// A city.
    City,
    /// A county or district.
    County,
    /// A state or province.
    State,
    /// A postal code.
    Postcode,
    /// A two-letter country code.
    CountryCode,
    /// A bank's id.
    BankId,
    /// A random UUID.
    Uuid,
    /// A customer's number at the bank.
    CustomerNumber,
    /// A three-letter currency.
    Currency,
    /// A decimal amount as text.
    Amount,
    /// A web address.
    Url,
    /// A login token.
    Token,
    /// A form of address.
    Title,
    /// What follows a name.
    NameSuffix,
    /// One word.
    Word,
    /// A sentence.
    Sentence,
    /// A branch's id.
    BranchId,
    /// The name of a role.
    Role,
    /// An API version.
    Version,
    /// HTML text.
    Html,
    /// Markdown text.
    Markdown,
}
