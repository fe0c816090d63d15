//! Each refusal of the token endpoint, and of Graph.
