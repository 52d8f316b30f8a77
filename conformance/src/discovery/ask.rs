//! Asking an instance, each question once.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::FutureExt;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::{Documents, Instance, READERS, Told, Version, route};
use crate::{
    contract::Held,
    exchange::{Received, Sent},
    target::profile::ANONYMOUS,
};

/// Answers by question. Who asks while the answer is under way waits for it.
pub(super) struct Asked<T> {
    known: Mutex<HashMap<String, Arc<OnceCell<Told<T>>>>>,
}

impl<T> Default for Asked<T> {
    fn default() -> Self {
        Self {
            known: Mutex::default(),
        }
    }
}

impl<T: Clone> Asked<T> {
    async fn get<F>(&self, question: &str, ask: impl FnOnce() -> F) -> Told<T>
    where
        F: Future<Output = Told<T>> + Send,
    {
        let cell = {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(question.to_owned()).or_default())
        };
        // On the heap, and only when it is asked: questions nest, and whoever waits would be as large as all of them.
        cell.get_or_init(|| ask().boxed()).await.clone()
    }
}

impl Instance {
    /// Whether a version answers.
    ///
    /// # Errors
    /// Its root answers neither with an object nor with OBP-10404.
    pub async fn version(&self, prefix: &str) -> Told<Version> {
        let ask = || async move {
            let path = format!("/obp/{prefix}/root");
            let answer = self.get(&path, ANONYMOUS).await?;
            match (answer.status, answer.code().as_deref(), answer.json()) {
                (404, Some("OBP-10404"), _) => Ok(Version {
                    on: false,
                    root: Value::Null,
                }),
                (200, _, Ok(root)) if root.is_object() => Ok(Version { on: true, root }),
                _ => Err(self.unexpected(&path, &answer)),
            }
        };
        self.inner.versions.get(prefix, ask).await
    }

    /// The newest version under which callers can ask about themselves.
    ///
    /// # Errors
    /// None of them answers.
    pub async fn reader(&self) -> Told<String> {
        let ask = || async move {
            for prefix in READERS {
                if self.version(prefix).await.is_ok_and(|version| version.on) {
                    return Ok(prefix.to_owned());
                }
            }
            Err(format!("none of {} answers at its root", READERS.join(", ")))
        };
        self.inner.reader.get("", ask).await
    }

    /// The documentation of a version, of the contract's operations only, unless they are too many to be named.
    ///
    /// # Errors
    /// It cannot be read.
    pub async fn documents(&self, prefix: &str) -> Told<Documents> {
        let ask = || async move {
            let reader = self.reader().await?;
            let mut all = Documents::default();
            for list in &self.inner.functions {
                let path = format!("/obp/{reader}/resource-docs/{prefix}/obp?functions={list}");
                let some = self.read_documents(&path).await?;
                if some.refused {
                    return Ok(some);
                }
                all.ids.extend(some.ids);
                all.routes.extend(some.routes);
            }
            Ok(all)
        };
        self.inner.documents.get(prefix, ask).await
    }

    /// All documentation of a version.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) async fn all_documents(&self, prefix: &str) -> Told<Documents> {
        let reader = self.reader().await?;
        self.read_documents(&format!("/obp/{reader}/resource-docs/{prefix}/obp"))
            .await
    }

    async fn read_documents(&self, path: &str) -> Told<Documents> {
        let shown = path.split('?').next().unwrap_or(path);
        let answer = self.get(path, ANONYMOUS).await?;
        let refused = matches!(answer.code().as_deref(), Some("OBP-00008" | "OBP-00027"));
        if refused {
            return Ok(Documents {
                refused,
                ..Documents::default()
            });
        }
        let body = answer.json().ok().filter(|_| answer.status == 200);
        let list = body
            .as_ref()
            .and_then(|body| body.get("resource_docs")?.as_array())
            .ok_or_else(|| self.unexpected(shown, &answer))?;
        let mut documents = Documents::default();
        for entry in list {
            let text = |name: &str| entry.get(name).and_then(Value::as_str);
            let Some(id) = text("operation_id") else {
                return Err(format!("{shown}: an entry has no operation_id"));
            };
            documents.ids.insert(id.to_owned());
            if let (Some(method), Some(url)) = (text("request_verb"), text("request_url")) {
                // `/obp/v3.1.0/banks/BANK_ID` without its first two segments.
                let path = url.splitn(4, '/').nth(3).map(|rest| format!("/{rest}"));
                documents
                    .routes
                    .insert(route(method, path.as_deref().unwrap_or_default()));
            }
        }
        Ok(documents)
    }

    /// The roles that a persona holds, by its own list.
    ///
    /// # Errors
    /// It cannot log in, or the list cannot be read.
    pub async fn roles(&self, persona: &str) -> Told<Vec<Held>> {
        let ask = || async move {
            let path = format!("/obp/{}/my/entitlements", self.reader().await?);
            let answer = self.get(&path, persona).await?;
            self.tells_callers_apart(&path).await?;
            let body = answer.json().ok().filter(|_| answer.status == 200);
            let list = body.as_ref().and_then(|body| body.get("list")?.as_array());
            let held = |entry: &Value| {
                let text = |name: &str| entry.get(name)?.as_str().map(str::to_owned);
                Some(Held {
                    role: text("role_name")?,
                    bank: text("bank_id").unwrap_or_default(),
                })
            };
            list.and_then(|list| list.iter().map(held).collect())
                .ok_or_else(|| self.unexpected(&path, &answer))
        };
        self.inner.roles.get(persona, ask).await
    }

    /// A server that shows somebody's entitlements to nobody (a mock that answers examples, a cache) does not tell the
    /// caller's own.
    async fn tells_callers_apart(&self, path: &str) -> Told<()> {
        let ask = || async move {
            let answer = self.get(path, ANONYMOUS).await?;
            match answer.status {
                401 | 403 => Ok(()),
                status => Err(format!(
                    "{path} answers {status} without a login, so it does not tell the caller's own"
                )),
            }
        };
        self.inner.apart.get(path, ask).await
    }

    /// Whether a bank is there.
    ///
    /// # Errors
    /// The server says neither.
    pub async fn has_bank(&self, bank: &str) -> Told<bool> {
        let ask = || async move {
            let path = format!("/obp/{}/banks/{}", self.reader().await?, segment(bank));
            let answer = self.get(&path, ANONYMOUS).await?;
            match (answer.status, answer.code().as_deref()) {
                (200, _) if answer.json().is_ok_and(|body| body.is_object()) => Ok(true),
                (400 | 404, Some("OBP-30001")) => Ok(false),
                _ => Err(self.unexpected(&path, &answer)),
            }
        };
        self.inner.bank_is_there.get(bank, ask).await
    }

    /// One `GET` by a persona.
    pub(super) async fn get(&self, path: &str, persona: &str) -> Told<Received> {
        self.get_with(path, persona, &[]).await
    }

    /// One `GET` by a persona, with further headers.
    pub(super) async fn get_with(&self, path: &str, persona: &str, more: &[(&str, &str)]) -> Told<Received> {
        let login = self.inner.logins.headers(persona).await;
        let mut headers = vec![("Accept".to_owned(), "application/json".to_owned())];
        headers.extend(login.map_err(|error| self.masked(&error.to_string()))?);
        headers.extend(
            more.iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let sent = Sent {
            method: "GET".to_owned(),
            url: format!("{}{path}", self.inner.base_url),
            headers,
            ..Sent::default()
        };
        let shown = path.split('?').next().unwrap_or(path);
        let answer = self.inner.client.send_patiently(&sent, |_| ()).await;
        let answer = answer.map_err(|error| self.masked(&format!("{shown}: {error}")))?;
        Ok(answer.received)
    }

    pub(super) fn unexpected(&self, path: &str, answer: &Received) -> String {
        let what = match (answer.code(), answer.json()) {
            (Some(code), _) => code,
            (None, Ok(_)) => "an unexpected body".to_owned(),
            (None, Err(_)) => "a body that is no JSON".to_owned(),
        };
        self.masked(&format!("{path} answered {} with {what}", answer.status))
    }

    pub(super) fn masked(&self, text: &str) -> String {
        self.inner.masker.mask(text).into_owned()
    }
}

/// A text as one segment of a path.
pub(super) fn segment(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2E", ".")
        .replace("%2D", "-")
        .replace("%5F", "_")
}
