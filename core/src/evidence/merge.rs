//! What the row "Intune role" of the readiness list says once one's own rights are known.

use crate::graph::{ErrorKind, GraphError};
use crate::readiness::{Seen, Verdict};

/// The verdict of the row, whose own is `own`. `rights` is the verdict of the rights, which were read when the page had
/// seen `then`. Returns `None` if what it has seen since then is newer and decides the row.
///
/// The rights are Intune's own word, and count more than what a token says of itself.
pub fn role_verdict(own: Verdict, rights: Verdict, now: Seen<'_>, then: Seen<'_>) -> Option<Verdict> {
    if is_decided_since(now, then) {
        return None;
    }
    Some(match rights {
        Verdict::Met | Verdict::NotMet => rights,
        // What was seen otherwise stands. Why the rights can't be told is said beside it.
        Verdict::CantTell => own,
    })
}

fn is_decided_since(now: Seen<'_>, then: Seen<'_>) -> bool {
    let lacks_role = |error: &GraphError| error.kind == ErrorKind::MissingRole;
    let written = match now.written {
        Some(Ok(())) => true,
        Some(Err(error)) => lacks_role(error),
        None => false,
    };
    let read = matches!(now.read, Some(Err(error)) if lacks_role(error));
    written && now.written != then.written || read && now.read != then.read
}
