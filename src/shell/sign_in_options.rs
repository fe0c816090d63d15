//! "Sign-in options": tenant, cloud and client ID over the deployment's own, and what to register at Microsoft.

use crate::app::{Auth, Environment, Messages};
use crate::components::describe;
use crate::components::explain;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, label};
use browser::page;
use leptos::prelude::{AnyView, untrack};
use remote_help::cloud::{Cloud, Endpoints};
use remote_help::oauth::OptionField;

/// What stands in the disclosure.
pub(crate) fn sign_in_options(environment: Environment, auth: Auth, messages: Messages) -> AnyView {
    let (config, options) = untrack(move || (environment.config(), auth.options()));
    let or_none = |own: Option<&String>| own.cloned().unwrap_or_else(|| text::detail_none().to_owned());
    let tenant = text_field(OptionField::Tenant, text::tenant(), options.tenant.as_ref(), &config.tenant, auth);
    let client = text_field(
        OptionField::ClientId,
        text::client_id(),
        options.client_id.as_ref(),
        &or_none(config.client_id.as_ref()),
        auth,
    );
    el_class("div", "options")
        .child(tenant)
        .child(clouds(options.cloud, &config.endpoints, auth))
        .child(client)
        .child(registration(auth, messages))
        .into_view()
}

/// A field's ID, and that of what stands below it.
fn ids(field: OptionField) -> (&'static str, &'static str) {
    match field {
        OptionField::Tenant => ("option-tenant", "option-tenant-help"),
        OptionField::Cloud => ("option-cloud", "option-cloud-help"),
        OptionField::ClientId => ("option-client-id", "option-client-id-help"),
    }
}

fn text_field(field: OptionField, label: &str, own: Option<&String>, deployed: &str, auth: Auth) -> Element {
    let input = el("input")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("value", own.map_or("", String::as_str));
    option(field, label, input, &text::option_deployed(deployed), auth)
}

fn option(field: OptionField, name: &str, control: Element, deployed: &str, auth: Auth) -> Element {
    let (id, help) = ids(field);
    let control = control
        .labelled(id)
        .attr("aria-describedby", help)
        .state("aria-invalid", move || auth.option_fault(field).is_some())
        .on("input", move |event| auth.set_option(field, &page::value_of(&event)))
        // Some ways to choose from a list bring this event alone.
        .on("change", move |event| auth.set_option(field, &page::value_of(&event)));
    let deployed = deployed.to_owned();
    // A list shows no more of a long choice than it is wide: the cloud is said in full below it.
    let usual = move || match field {
        OptionField::Cloud => text::labelled(&describe::cloud(&auth.endpoints()), &deployed),
        OptionField::Tenant | OptionField::ClientId => deployed.clone(),
    };
    let fault = move || auth.option_fault(field).map(|allowed| text::option_refused(&explain::allowed(&allowed)));
    el_class("div", "option").child(label(id, name)).child(control).child(
        el_class("p", "help").attr("id", help).dynamic(move || match fault() {
            Some(fault) => el_class("span", "bad").text(&fault).into_view(),
            None => el_text("span", &usual()).into_view(),
        }),
    )
}

fn clouds(own: Option<Cloud>, deployed: &Endpoints, auth: Auth) -> Element {
    let choice = |value: &str, label: &str, is_chosen: bool| {
        el_text("option", label).attr("value", value).flag("selected", move || is_chosen)
    };
    let deployed = describe::cloud(deployed);
    let choices = Cloud::ALL.into_iter().filter_map(|cloud| {
        let endpoints = Endpoints::of(cloud)?;
        Some(choice(cloud.name(), &describe::cloud(&endpoints), own == Some(cloud)))
    });
    let list = el("select").child(choice("", &text::cloud_of_deployment(&deployed), own.is_none())).children(choices);
    option(OptionField::Cloud, text::cloud(), list, text::option_cloud_help(), auth)
}

/// What whoever registers the app needs from here.
fn registration(auth: Auth, messages: Messages) -> Element {
    let consent = dynamic(move || match auth.client() {
        Some(_) => button(text::copy_consent_link(), move || auth.copy_consent_link(None)).into_view(),
        None => empty(),
    });
    let uri = Auth::redirect_uri();
    let shown = uri.as_str().to_owned();
    el_class("div", "option")
        .child(el_class("p", "option-label").text(text::redirect_uri()))
        .child(el_text("code", &shown))
        .child(el_class("p", "help").text(text::redirect_uri_help()))
        .child(
            el_class("div", "actions")
                .child(button(text::copy_redirect_uri(), move || messages.copy(uri.as_str().to_owned())))
                .view(consent),
        )
}
