//! Who is signed in in a browser. Where sessions are kept, and for how long, is decided elsewhere.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::people::Who;

/// Someone signed in, as the cookie remembers.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) who: Who,
    /// Authentication contexts satisfied.
    pub(crate) contexts: BTreeSet<String>,
    /// IDs of directories whose policies the person has satisfied by a sign-in there.
    pub(crate) proved: BTreeSet<String>,
    /// Unix seconds by the tenant's clock.
    pub(crate) since: i64,
    /// For `session_state`.
    pub(crate) state: String,
}

/// Signs someone in, at this Unix time; the same person's second factor lasts.
pub(crate) fn start(session: &mut Option<Session>, who: Who, now: i64) {
    let kept = session.take().filter(|session| session.who == who);
    let (contexts, proved) = kept.map(|session| (session.contexts, session.proved)).unwrap_or_default();
    *session = Some(Session { who, contexts, proved, since: now, state: Uuid::new_v4().to_string() });
}
