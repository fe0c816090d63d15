//! Why a baseline can't be used, in words.

use super::{Explained, Next, config};
use crate::text;
use remote_help::baseline::BaselineError;

/// A failure that needs no facts of its own.
pub(crate) fn plain(what: &str, why: &str) -> Explained {
    Explained { what: what.to_owned(), why: why.to_owned(), next: vec![] }
}

/// A baseline that was refused. Nothing of it was used.
pub(crate) fn refused(error: &BaselineError) -> Explained {
    let why = match error {
        BaselineError::TooLarge => text::why_baseline_too_large().to_owned(),
        BaselineError::Several => text::why_baseline_several().to_owned(),
        BaselineError::NotBase64 => text::why_baseline_not_base64().to_owned(),
        BaselineError::CutOff => text::why_baseline_cut_off().to_owned(),
        BaselineError::Repeated => text::why_baseline_repeated().to_owned(),
        BaselineError::Field(error) => match error.field.as_str() {
            "" => config::problem(&error.problem),
            field => text::why_baseline_field(field, &config::problem(&error.problem)),
        },
    };
    let advice = match error {
        BaselineError::NotBase64 | BaselineError::CutOff => text::next_link(),
        _ => text::next_baseline(),
    };
    let next = vec![Next::Advice(advice)];
    Explained { what: text::what_baseline().to_owned(), why, next }
}
