//! Parameters of a request, from a query or a form. No meaning is given to them here.

use std::collections::BTreeMap;

use super::aadsts::{self, Aadsts};

/// Parameters in the order they came.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form(Vec<(String, String)>);

/// Never shown in a log.
const SECRET: [&str; 5] = ["code", "code_verifier", "refresh_token", "client_secret", "client_assertion"];

impl Form {
    /// From `application/x-www-form-urlencoded` text.
    pub(crate) fn read(text: &[u8]) -> Self {
        Self(form_urlencoded::parse(text).into_owned().collect())
    }

    /// The first parameter of that name, unless it is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// The parameter, or Entra's error if it is missing.
    pub(crate) fn must(&self, name: &str) -> Result<&str, Aadsts> {
        self.get(name).ok_or_else(|| aadsts::missing(name))
    }

    /// A parameter that came twice.
    pub(crate) fn twice(&self) -> Option<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.windows(2).find_map(|pair| (pair.first() == pair.last()).then(|| pair.first().copied())?)
    }

    /// Names beside the known ones.
    pub(crate) fn unknown<'a>(&'a self, known: &'a [&str]) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(name, _)| name.as_str()).filter(move |name| !known.contains(name))
    }

    /// For the log: secrets replaced.
    pub(crate) fn shown(&self) -> BTreeMap<String, String> {
        let shown = |(name, value): &(String, String)| {
            let value = if SECRET.contains(&name.as_str()) { "<redacted>" } else { value };
            (name.clone(), value.to_owned())
        };
        self.0.iter().map(shown).collect()
    }
}

/// `application/x-www-form-urlencoded` text of these parameters.
pub(crate) fn write<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}
