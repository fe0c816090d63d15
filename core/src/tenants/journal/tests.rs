//! What is stored of a run: kept whole, and whatever else stands in storage.
