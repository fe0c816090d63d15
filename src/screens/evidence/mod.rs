//! What Graph tells of licence, rights and roles when it is asked. It stands in the screen "Readiness", and is a part of
//! the wasm of its own.

mod model;
mod view;
mod words;

pub(crate) use model::EvidenceModel;
