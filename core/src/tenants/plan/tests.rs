//! Plans: who is in them, and who is not.
