//! Names with values, as queries, forms and fragments hold them. Their encoding is the browser's own.

/// Names with values, decoded, in the order they stand.
pub type Params = Vec<(String, String)>;

/// Makes pairs of those values that are there.
pub(super) fn params(values: &[(&str, Option<&str>)]) -> Params {
    values.iter().filter_map(|(name, value)| Some(((*name).to_owned(), (*value)?.to_owned()))).collect()
}

/// The value of that name; none where it is missing, empty, or there twice, which RFC 6749 (section 3.1) forbids.
pub(super) fn get_unique<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut values = pairs.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let value = values.next().filter(|value| !value.is_empty());
    if values.next().is_some() { None } else { value }
}
