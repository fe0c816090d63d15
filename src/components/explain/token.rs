//! What is wrong with a pasted token, in words.

use super::{Explained, Next};
use crate::components::describe;
use crate::components::links;
use crate::text;
use browser::locale;
use remote_help::auth::{PasteError, TokenWarning};
use remote_help::cloud::Endpoints;

/// A text that is plainly no token.
pub(crate) fn paste(error: PasteError) -> Explained {
    let (what, why) = match error {
        PasteError::Object => {
            let explained = explained(text::what_paste_object(), text::why_paste_object().to_owned(), None);
            return explained.offering(Next::PrintToken);
        }
        PasteError::Empty => (text::what_paste_empty(), text::why_paste_empty()),
        PasteError::NotAToken => (text::what_paste_not_a_token(), text::why_paste_not_a_token()),
        PasteError::Guid => (text::what_paste_guid(), text::why_paste_guid()),
        PasteError::TooLong => (text::what_paste_too_long(), text::why_paste_too_long()),
    };
    explained(what, why.to_owned(), None)
}

/// A token that will hardly work.
pub(crate) fn doubt(doubt: &TokenWarning, endpoints: &Endpoints) -> Explained {
    match doubt {
        TokenWarning::OtherApi { audience } => {
            explained(text::what_doubt_api(), text::why_doubt_api(audience, describe::host(endpoints.graph())), None)
        }
        TokenWarning::OtherCloud { cloud } => {
            explained(text::what_doubt_cloud(), text::why_doubt_cloud(cloud.name(), endpoints.cloud().name()), None)
        }
        TokenWarning::Expired { at } => explained(
            text::what_doubt_expired(),
            text::why_doubt_expired(&locale::time(*at)),
            Some(Next::TryAllTheSame),
        ),
    }
}

fn explained(what: &str, why: String, next: Option<Next>) -> Explained {
    let explorer = Next::Link(text::how_explorer(), links::GRAPH_EXPLORER);
    let next = next.into_iter().chain([explorer, Next::HowToGetToken]).collect();
    Explained { what: what.to_owned(), why, next }
}
