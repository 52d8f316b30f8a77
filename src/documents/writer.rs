//! A document written member by member, so that it never stands in memory as a tree.

use serde_json::{Value, json};

use super::{Format, yaml};

/// Writes a mapping whose members come one at a time.
#[derive(Debug)]
pub(super) struct Writer {
    format: Format,
    text: String,
    /// How many mappings are open.
    depth: usize,
    /// Whether the innermost open mapping has no member yet.
    first: bool,
}

impl Writer {
    /// Begins the outermost mapping.
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            text: if format == Format::Json { "{" } else { "" }.to_owned(),
            depth: 0,
            first: true,
        }
    }

    /// Begins a mapping as a member. It must get a member itself: an empty one has another form in YAML.
    pub(super) fn open(&mut self, name: &str) {
        match self.format {
            Format::Json => {
                self.name(name);
                self.text.push('{');
            }
            Format::Yaml => {
                let line = yaml::write(&json!({ name: 1 }));
                self.indented(line.trim_end_matches(" 1\n"));
            }
        }
        self.depth += 1;
        self.first = true;
    }

    /// Ends the innermost mapping that is open.
    pub(super) fn close(&mut self) {
        if self.format == Format::Json {
            self.text.push('}');
        }
        self.depth -= 1;
        self.first = false;
    }

    /// Writes a member.
    pub(super) fn member(&mut self, name: &str, value: &Value) {
        match self.format {
            Format::Json => {
                self.name(name);
                self.text += &value.to_string();
            }
            Format::Yaml => self.indented(&yaml::write(&json!({ name: value }))),
        }
    }

    /// Ends the outermost mapping and gives the text.
    pub(super) fn finish(mut self) -> String {
        if self.format == Format::Json {
            self.text.push('}');
        }
        self.text
    }

    /// A member's name in JSON, with what stands around it.
    fn name(&mut self, name: &str) {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        self.text += &Value::from(name).to_string();
        self.text.push(':');
    }

    /// Lines of YAML under the mappings that are open.
    fn indented(&mut self, lines: &str) {
        for line in lines.strip_suffix('\n').unwrap_or(lines).split('\n') {
            if !line.is_empty() {
                self.text.extend(std::iter::repeat_n("  ", self.depth));
                self.text += line;
            }
            self.text.push('\n');
        }
    }
}
