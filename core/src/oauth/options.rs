//! "Sign-in options": tenant, cloud and client ID that a person sets in place of the deployment's own. None is a
//! secret.

use super::client::{Client, RedirectUri};
use super::params::{Params, get_unique, params};
use crate::cloud::{Cloud, Endpoints};
use crate::config::{Allowed, Config, is_tenant};
use crate::guid::is_guid;

/// One of the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionField {
    /// Directory ID, verified domain or `organizations`.
    Tenant,
    /// One of the clouds, by its name in `config.json`.
    Cloud,
    /// Application (client) ID.
    ClientId,
}

/// The options that are set. For every other one, the deployment's value applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Directory ID, verified domain or `organizations`.
    pub tenant: Option<String>,
    /// A cloud other than the deployment's.
    pub cloud: Option<Cloud>,
    /// Application (client) ID.
    pub client_id: Option<String>,
}

impl Options {
    /// Sets one option from typed text, without the white space around it. An empty text goes back to the deployment's
    /// value.
    ///
    /// # Errors
    /// What is allowed, if the text isn't. Nothing is changed then.
    pub fn set(&mut self, field: OptionField, text: &str) -> Result<(), Allowed> {
        let text = Some(text.trim()).filter(|text| !text.is_empty());
        match field {
            OptionField::Tenant if text.is_none_or(is_tenant) => self.tenant = text.map(str::to_owned),
            OptionField::Tenant => return Err(Allowed::Tenant),
            OptionField::ClientId if text.is_none_or(is_guid) => self.client_id = text.map(str::to_owned),
            OptionField::ClientId => return Err(Allowed::Guid),
            // The cloud is chosen from a list, so no other text can come.
            OptionField::Cloud => self.cloud = text.and_then(Cloud::from_name),
        }
        Ok(())
    }

    /// The origins that apply. Only the deployment can name those of a custom cloud.
    pub fn endpoints(&self, config: &Config) -> Endpoints {
        self.cloud.and_then(Endpoints::of).unwrap_or_else(|| config.endpoints.clone())
    }

    /// The client to sign in with. Returns `None` if neither options nor deployment name a client ID.
    pub fn client(&self, config: &Config, redirect_uri: RedirectUri) -> Option<Client> {
        Some(Client {
            client_id: self.client_id.as_ref().or(config.client_id.as_ref())?.clone(),
            tenant: self.tenant.as_ref().unwrap_or(&config.tenant).clone(),
            endpoints: self.endpoints(config),
            redirect_uri,
        })
    }

    /// The options as the browser stores them.
    pub fn to_params(&self) -> Params {
        params(&[
            ("tenant", self.tenant.as_deref()),
            ("cloud", self.cloud.map(Cloud::name)),
            ("clientId", self.client_id.as_deref()),
        ])
    }

    /// Reads stored options, and leaves out those that are no longer allowed.
    pub fn from_params(stored: &[(String, String)]) -> Self {
        let mut options = Self::default();
        for (field, name) in
            [(OptionField::Tenant, "tenant"), (OptionField::Cloud, "cloud"), (OptionField::ClientId, "clientId")]
        {
            // A value that is no longer allowed counts as not set.
            let _ = options.set(field, get_unique(stored, name).unwrap_or_default());
        }
        options
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

    fn page() -> RedirectUri {
        RedirectUri::of_page("https://panel.example/")
    }

    #[test]
    fn options_go_over_the_deployments_values_and_back() {
        let config = Config::default();
        let mut options = Options::default();
        assert_eq!(options.client(&config, page()), None);
        options.set(OptionField::ClientId, &format!(" {ID}\n")).unwrap();
        options.set(OptionField::Tenant, "contoso.example").unwrap();
        options.set(OptionField::Cloud, "china").unwrap();
        let client = options.client(&config, page()).unwrap();
        assert_eq!((client.tenant.as_str(), client.client_id.as_str()), ("contoso.example", ID));
        assert_eq!(client.endpoints.cloud(), Cloud::China);
        assert_eq!(Options::from_params(&options.to_params()), options);
        options.set(OptionField::Tenant, "").unwrap();
        assert_eq!(options.client(&config, page()).unwrap().tenant, "organizations");
    }

    #[test]
    fn what_cannot_be_is_refused_and_changes_nothing() {
        let mut options = Options::default();
        assert_eq!(options.set(OptionField::Tenant, "contoso"), Err(Allowed::Tenant));
        assert_eq!(options.set(OptionField::Tenant, "a.b/../c"), Err(Allowed::Tenant));
        assert_eq!(options.set(OptionField::ClientId, "contoso"), Err(Allowed::Guid));
        assert_eq!(options, Options::default());
        let bad = [("tenant".to_owned(), "x/y".to_owned()), ("cloud".to_owned(), "mars".to_owned())];
        assert_eq!(Options::from_params(&bad), Options::default());
    }

    #[test]
    fn a_custom_cloud_is_the_deployments_own() {
        let config = Config::read(r#"{"cloud":"custom","authority":"https://a.example","graph":"https://b.example"}"#);
        let config = config.unwrap();
        let mut options = Options::default();
        options.set(OptionField::Cloud, "custom").unwrap();
        assert_eq!(options.endpoints(&config), config.endpoints);
        assert_eq!(options.endpoints(&Config::default()), Endpoints::global());
    }
}
