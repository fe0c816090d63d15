//! Tokens, each held against its tenant.
