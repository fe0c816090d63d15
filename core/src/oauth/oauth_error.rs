//! OAuth's error response as Entra writes it: number, sentence, IDs. [`OAuthError::meaning`] says what it means.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/reference-error-codes>

use super::meaning::Meaning;
use super::params::get_unique;
use serde_json::{Map, Value};

/// In characters. Longer texts are cut; Entra's have a few hundred.
const LONGEST: usize = 1_000;

/// An OAuth error, from an authorization response or from the token endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OAuthError {
    /// The HTTP status; `None` for an error that came in the page's address.
    pub status: Option<u16>,
    /// OAuth's `error`, such as `invalid_grant`.
    pub error: String,
    /// `error_subcode` or `suberror`, such as `cancel`.
    pub detail: Option<String>,
    /// The AADSTS number.
    pub number: Option<u32>,
    /// Entra's sentence, without number and IDs. It is text, never markup.
    pub text: Option<String>,
    /// `trace_id`, by which Microsoft finds the failure.
    pub trace_id: Option<String>,
    /// `correlation_id`
    pub correlation_id: Option<String>,
    /// When the error occurred, by the service's clock and in its own format.
    pub timestamp: Option<String>,
    /// The claims, as JSON, that another sign-in must bring.
    pub claims: Option<String>,
}

impl OAuthError {
    /// Reads an error from the parameters of an authorization response. Returns `None` if there is no `error`.
    pub(super) fn from_params(params: &[(String, String)]) -> Option<Self> {
        let error = cut(get_unique(params, "error")?);
        let description = get_unique(params, "error_description").unwrap_or_default();
        let own = |name| get_unique(params, name).map(cut);
        Some(Self {
            error,
            detail: own("error_subcode").or_else(|| own("suberror")),
            claims: get_unique(params, "claims").map(str::to_owned),
            ..Self::described(description)
        })
    }

    /// Reads an error from the token endpoint's response. Returns `None` if there is no `error`.
    pub(crate) fn from_response(status: u16, object: &Map<String, Value>) -> Option<Self> {
        let text = |name: &str| object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let described = Self::described(text("error_description").unwrap_or_default());
        let number = object.get("error_codes").and_then(|codes| u32::try_from(codes.get(0)?.as_u64()?).ok());
        Some(Self {
            status: Some(status),
            error: cut(text("error")?),
            detail: text("suberror").map(cut),
            number: number.or(described.number),
            text: described.text,
            trace_id: text("trace_id").map(cut).or(described.trace_id),
            correlation_id: text("correlation_id").map(cut).or(described.correlation_id),
            timestamp: text("timestamp").map(cut).or(described.timestamp),
            claims: text("claims").map(str::to_owned),
        })
    }

    /// Parses a description such as `AADSTS65001: … Trace ID: … Correlation ID: … Timestamp: …`.
    fn described(description: &str) -> Self {
        let (number, rest) = match description.trim().strip_prefix("AADSTS") {
            Some(rest) => {
                let digits = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
                let (number, rest) = rest.split_at(digits);
                (number.parse().ok(), rest.trim_start_matches(':'))
            }
            None => (None, description),
        };
        // Not for people: the labels Entra writes.
        let labels = ["Trace ID:", "Correlation ID:", "Timestamp:"];
        let end = labels.iter().filter_map(|label| rest.find(label)).min().unwrap_or(rest.len());
        let text = rest.get(..end).unwrap_or_default().trim();
        let word = |label: &str| {
            let after = rest.split_once(label)?.1.trim_start();
            let end = labels.iter().filter_map(|label| after.find(label)).min().unwrap_or(after.len());
            let word = after.get(..end)?.lines().next()?.trim();
            Some(cut(word)).filter(|word| !word.is_empty())
        };
        Self {
            number,
            text: Some(cut(text)).filter(|text| !text.is_empty()),
            trace_id: word(labels[0]),
            correlation_id: word(labels[1]),
            timestamp: word(labels[2]),
            ..Self::default()
        }
    }

    /// Whether the same request may succeed later: the service was busy, or failed.
    pub fn is_transient(&self) -> bool {
        self.meaning() == Meaning::Busy
            || matches!(self.status, Some(500..=599))
            || matches!(self.error.as_str(), "temporarily_unavailable" | "server_error")
    }
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const DESCRIPTION: &str = "AADSTS65001: The user or administrator has not consented to use the application. \
        Trace ID: aaaa1111-0000-0000-0000-000000000000 Correlation ID: bbbb2222-0000-0000-0000-000000000000 \
        Timestamp: 2026-01-02 03:04:05Z";

    fn pairs(values: &[(&str, &str)]) -> Vec<(String, String)> {
        values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_description_is_taken_apart() {
        for description in
            [DESCRIPTION.to_owned(), DESCRIPTION.replace(" Trace", "\r\nTrace").replace(" Corr", "\r\nCorr")]
        {
            let refusal = OAuthError::from_params(&pairs(&[
                ("error", "interaction_required"),
                ("error_description", &description),
            ]))
            .unwrap();
            assert_eq!(refusal.number, Some(65001));
            assert_eq!(
                refusal.text.as_deref(),
                Some("The user or administrator has not consented to use the application.")
            );
            assert_eq!(refusal.trace_id.as_deref(), Some("aaaa1111-0000-0000-0000-000000000000"));
            assert_eq!(refusal.correlation_id.as_deref(), Some("bbbb2222-0000-0000-0000-000000000000"));
            assert_eq!(refusal.timestamp.as_deref(), Some("2026-01-02 03:04:05Z"));
            assert_eq!(refusal.meaning(), Meaning::ConsentMissing);
        }
    }

    #[test]
    fn an_answer_names_its_parts_itself() {
        let answer = json!({"error": "invalid_grant", "error_description": "AADSTS700084: Too old.\r\nTrace ID: x",
            "error_codes": [700_084], "timestamp": "t", "trace_id": "a", "correlation_id": "b", "suberror": "token_expired",
            "claims": "{}"});
        let refusal = OAuthError::from_response(400, answer.as_object().unwrap()).unwrap();
        assert_eq!((refusal.number, refusal.text.as_deref()), (Some(700_084), Some("Too old.")));
        assert_eq!((refusal.trace_id.as_deref(), refusal.correlation_id.as_deref()), (Some("a"), Some("b")));
        assert_eq!((refusal.detail.as_deref(), refusal.claims.as_deref()), (Some("token_expired"), Some("{}")));
        assert_eq!(refusal.meaning(), Meaning::SessionOver);
    }

    #[test]
    fn an_error_said_twice_is_none() {
        assert_eq!(OAuthError::from_params(&pairs(&[("error", "a"), ("error", "b")])), None);
    }

    proptest! {
        #[test]
        fn any_description_is_read_and_bounded(description in "(AADSTS)?\\PC{0,300}|(AADSTS[0-9]{0,30}: )?(Trace ID:|Timestamp:|\\PC){0,20}") {
            let refusal = OAuthError::from_params(&pairs(&[("error", "e"), ("error_description", &description)])).unwrap();
            prop_assert!(refusal.text.unwrap_or_default().chars().count() <= LONGEST);
        }

        #[test]
        fn any_answer_is_read(codes in any::<i64>(), text in "\\PC{0,40}") {
            let answer = json!({"error": text, "error_codes": [codes], "trace_id": codes, "claims": [text]});
            let _ = OAuthError::from_response(400, answer.as_object().unwrap());
        }
    }
}
