//! Parameters of queries, forms and fragments. The browser encodes and decodes them.

/// Decoded names and values, in their order.
pub type Params = Vec<(String, String)>;

/// Makes parameters of those values that are there.
pub(super) fn params(values: &[(&str, Option<&str>)]) -> Params {
    values.iter().filter_map(|(name, value)| Some(((*name).to_owned(), (*value)?.to_owned()))).collect()
}

/// The value of a parameter. Returns `None` if the parameter is missing, empty or repeated, which RFC 6749 (section
/// 3.1) forbids.
pub(super) fn get_unique<'a>(params: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut values = params.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str());
    let value = values.next().filter(|value| !value.is_empty());
    if values.next().is_some() { None } else { value }
}
