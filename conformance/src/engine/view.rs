//! What reports see of an exchange and of findings: the same, without secrets.

use std::borrow::Cow;

use super::run::Engine;
use crate::{exchange::Exchange, finding::Finding, mask::curl_line, result::ExchangeView, snapshot::Snapshot};

impl Engine {
    pub(super) fn masked(&self, finding: Finding) -> Finding {
        let mask = |text: String| self.masker.mask(&text).into_owned();
        Finding {
            message: mask(finding.message),
            expected: finding.expected.map(mask),
            actual: finding.actual.map(mask),
            at: finding.at.map(mask),
            ..finding
        }
    }

    pub(super) fn view(&self, exchange: &Exchange) -> ExchangeView {
        let (sent, received) = (&exchange.sent, &exchange.received);
        ExchangeView {
            method: sent.method.clone(),
            url: self.masker.mask(&sent.url).into_owned(),
            request_headers: self.masker.mask_headers(&sent.headers),
            request_body: self.body_view(&sent.body),
            status: received.status,
            response_headers: self.masker.mask_headers(&received.headers),
            response_body: self.body_view(&received.body),
            correlation_id: received
                .header("Correlation-Id")
                .map(|id| self.masker.mask(id).into_owned()),
            curl: curl_line(sent, &self.masker),
        }
    }

    /// Takes secrets out of a snapshot of an answer with this body.
    pub(super) fn mask_snapshot(&self, snapshot: &mut Snapshot, body: &[u8]) {
        let mask = |text: &str| match self.masker.mask(text) {
            Cow::Owned(masked) => Some(masked),
            Cow::Borrowed(_) => None,
        };
        snapshot.mask_headers(&mask);
        // One look at the whole body spares one at each of its texts.
        let text = str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed);
        if mask(&text).is_some() {
            snapshot.body.mask(&mask);
        }
    }

    fn body_view(&self, body: &[u8]) -> String {
        const LIMIT: usize = 64 * 1024;
        // Masking comes before cutting, so that no half of a secret is left at the cut.
        let text = String::from_utf8_lossy(body);
        let mut text = self.masker.mask(&text).into_owned();
        if text.len() > LIMIT {
            let cut = (0..=LIMIT).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text.truncate(cut);
            text.push_str(&format!("… ({} bytes in all)", body.len()));
        }
        text
    }
}
