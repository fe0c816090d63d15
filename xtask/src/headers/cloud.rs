//! Microsoft's clouds, as far as a policy needs them: the origins that the page must be able to talk to.

use remote_help::cloud::{self, Endpoints};

use crate::dist;

/// The cloud of a deployment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cloud {
    /// One of Microsoft's, by its origins.
    Of([String; 2]),
    /// Origins of the deployment's own.
    Custom([String; 2]),
    /// Whatever the page's own policy allows, so that "Sign-in options" in the page can choose any of them.
    All,
}

impl Cloud {
    /// The cloud that `--cloud`, `--authority` and `--graph` name; else what is wrong with them.
    pub(crate) fn read(name: &str, authority: Option<&str>, graph: Option<&str>) -> Result<Self, String> {
        match (name, authority, graph) {
            ("custom", Some(authority), Some(graph)) => {
                let origin = |option, text| dist::origin(text).map_err(|why| format!("{option} '{text}': {why}"));
                let origins = [origin("--authority", authority)?, origin("--graph", graph)?];
                Ok(Self::Custom(origins.map(|origin| origin.to_string())))
            }
            ("custom", ..) => Err("--cloud custom needs --authority ORIGIN and --graph ORIGIN".to_owned()),
            (_, Some(_), _) | (_, _, Some(_)) => {
                Err("--authority and --graph are for --cloud custom only; the others have their own".to_owned())
            }
            ("all", ..) => Ok(Self::All),
            _ => {
                let known = cloud::Cloud::from_name(name).and_then(Endpoints::of).ok_or_else(|| {
                    let names = cloud::Cloud::ALL.map(cloud::Cloud::name).join(", ");
                    format!("no cloud is called '{name}'; there are {names}, all")
                })?;
                Ok(Self::Of([known.authority(), known.graph()].map(str::to_owned)))
            }
        }
    }

    /// Its origins. Returns none for [`Cloud::All`], whose origins are the page's.
    pub(crate) fn origins(&self) -> &[String] {
        match self {
            Self::Of(origins) | Self::Custom(origins) => origins,
            Self::All => &[],
        }
    }

    /// The origins that the built panel does not know by itself.
    pub(crate) fn custom(&self) -> &[String] {
        if self.is_custom() { self.origins() } else { &[] }
    }

    pub(crate) fn is_custom(&self) -> bool {
        matches!(self, Self::Custom(_))
    }

    pub(crate) fn is_all(&self) -> bool {
        *self == Self::All
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::csp;

    #[test]
    fn the_clouds_are_those_of_the_page_and_of_the_panel() {
        let page = include_str!("../../../index.html");
        let clouds = cloud::Cloud::ALL.into_iter().filter_map(Endpoints::of);
        let mut ours: Vec<String> =
            clouds.flat_map(|known| [known.authority().to_owned(), known.graph().to_owned()]).collect();
        let mut theirs = csp::connect(page);
        theirs.sort();
        ours.sort();
        ours.dedup();
        assert_eq!(theirs, ours);
    }

    #[test]
    fn options_that_do_not_fit_are_refused() {
        let (a, g) = (Some("https://login.example"), Some("https://graph.example"));
        assert!(Cloud::read("custom", a, g).is_ok_and(|cloud| cloud.is_custom()));
        for (name, authority, graph) in
            [("custom", a, None), ("global", a, g), ("all", None, g), ("Global", None, None), ("", None, None)]
        {
            assert!(Cloud::read(name, authority, graph).is_err(), "{name}");
        }
        assert!(Cloud::read("custom", a, Some("https://graph.example; script-src *")).is_err());
    }
}
