//! The body of a request, read only as far as a check asks.

use std::borrow::Cow;

use serde_json::Value as Json;

use crate::obp_json::{self, Kind, Mismatch, Texts};

use super::looked::Looked;

/// The body, read as far as the checks have come.
pub(super) enum Body<'r> {
    Unread,
    Parsed(obp_json::Value<'r>),
    /// Looked at as the function does, and nothing is wrong. Members are read out when somebody asks for one.
    Fits(obp_json::Value<'r>),
    /// Members as the function sees them.
    Read(Json),
    /// Read with a `null` where the function will break.
    Broken(Json),
    /// No JSON, or a misfit that is only warned of: later checks of the body have nothing to look at.
    Unusable,
}

impl<'l> Looked<'l, '_, '_> {
    /// The body as a value; the parser's words where it is none, told once.
    pub(super) fn parse(&mut self) -> Result<&obp_json::Value<'l>, Option<String>> {
        if let Body::Unread = self.body {
            let content_type = self
                .asked
                .headers
                .get("content-type")
                .and_then(|value| value.to_str().ok());
            match obp_json::parse(self.asked.body, content_type) {
                Ok(value) => self.body = Body::Parsed(value),
                Err(words) => return Err(Some(words.words().to_owned())),
            }
        }
        match &self.body {
            Body::Parsed(value) | Body::Fits(value) => Ok(value),
            _ => Err(None),
        }
    }

    /// Below v3.1.0 text members take texts and numbers only: the prefix that is called decides.
    pub(super) fn texts(&self) -> Texts {
        match self.asked.matched.prefix {
            "" => Texts::from(self.operation.style),
            prefix => Texts::at(prefix),
        }
    }

    /// Reads the members as the function does.
    pub(super) fn read(&mut self) -> Result<(), Option<Mismatch>> {
        let Some(request) = &self.operation.request else {
            return Err(None);
        };
        if matches!(self.body, Body::Read(_) | Body::Broken(_)) {
            return Ok(());
        }
        let texts = self.texts();
        let value = self.parse().map_err(|_| None)?;
        match obp_json::read(value, request.schema, texts) {
            Ok(members) => self.body = Body::Read(members),
            Err(Mismatch {
                kind: Kind::Null { read },
                ..
            }) => self.body = Body::Broken(read),
            Err(mismatch) => return Err(Some(mismatch)),
        }
        Ok(())
    }

    /// The member of the body as the function sees it; `None` without one, or where the body cannot be read.
    pub fn member(&mut self, name: &str) -> Option<Cow<'_, Json>> {
        if !matches!(self.body, Body::Fits(_)) {
            // A body that cannot be read has no members; its own checks say so.
            let _ = self.read();
        }
        match &self.body {
            Body::Fits(value) => {
                let schema = self.operation.request.as_ref()?.schema;
                obp_json::member(value, schema, self.texts(), name).map(Cow::Owned)
            }
            Body::Read(members) | Body::Broken(members) => members.get(name).map(Cow::Borrowed),
            _ => None,
        }
    }

    /// The same as text.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.member(name).map(|member| match member.into_owned() {
            Json::String(text) => text,
            other => other.to_string(),
        })
    }

    /// The whole body as the function sees it, for its handler; `null` without one.
    pub(super) fn read_body(&mut self) -> Json {
        // A body that could not be read was refused, or is only warned of.
        let _ = self.read();
        match std::mem::replace(&mut self.body, Body::Unusable) {
            Body::Read(members) | Body::Broken(members) => members,
            _ => Json::Null,
        }
    }
}
