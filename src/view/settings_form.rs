//! The form: three switches bound to the draft, and what can be done with it.

use super::setting_switch::SettingSwitch;
use crate::panel::{Form, Panel, Session};
use crate::text;
use leptos::prelude::*;
use remote_help::auth::WRITE_PERMISSION;
use remote_help::save::Save;
use remote_help::settings::Property;

/// The settings form.
#[component]
pub(crate) fn SettingsForm() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let count = Memo::new(move |_| panel.change_count());
    let is_running = Memo::new(move |_| panel.save.with(Save::is_running));
    let can_review = Memo::new(move |_| count.get() > 0 && panel.can_edit());
    let signed_in = Memo::new(move |_| panel.session.with(Session::is_signed_in));
    let lacks_permission = Memo::new(move |_| signed_in.get() && !panel.session.with(Session::may_write));
    let never_configured =
        Memo::new(move |_| panel.form.with(|form| matches!(form, Form::Read { base, .. } if !base.configured)));
    view! {
        <form class="card settings" aria-label=text::form_label() on:submit=move |event| event.prevent_default()>
            <Show when=move || !panel.endpoints().cloud().offers_remote_help()>
                <p class="notice">{text::cloud_warning()}</p>
            </Show>
            <Show when=move || lacks_permission.get()>
                <p class="notice">{text::read_only(WRITE_PERMISSION)}</p>
            </Show>
            <Show when=move || never_configured.get()>
                <p class="notice">{text::never_configured()}</p>
            </Show>
            <Offered />
            {Property::ALL.map(|property| view! { <SettingSwitch property=property /> }).collect_view()}
            <div class="actions">
                <Show
                    when=move || !lacks_permission.get()
                    fallback=move || view! {
                        <button type="button" class="button primary" on:click=move |_| panel.asks_for_token.set(true)>
                            {text::use_another_token()}
                        </button>
                    }
                >
                    <button
                        type="button"
                        id="review"
                        class="button primary"
                        disabled=move || !can_review.get()
                        on:click=move |_| panel.review()
                    >
                        {text::review_changes()}
                    </button>
                </Show>
                <button
                    type="button"
                    class="button"
                    disabled=move || count.get() == 0 || is_running.get()
                    on:click=move |_| panel.discard()
                >
                    {text::discard_changes()}
                </button>
                <button
                    type="button"
                    class="button"
                    disabled=move || !signed_in.get() || is_running.get() || panel.is_reading.get()
                    on:click=move |_| panel.read()
                >
                    {text::reload_settings()}
                </button>
                <span class="actions-note">
                    {move || match count.get() {
                        0 => text::no_changes().to_owned(),
                        count => text::unsaved(count),
                    }}
                </span>
            </div>
        </form>
    }
}

/// Unsaved changes from another tenant.
#[component]
fn Offered() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let offered = Memo::new(move |_| panel.offered.get());
    let rows = move || {
        offered.get().map(|(base, wanted)| {
            remote_help::settings::changes(&base, &wanted)
                .into_iter()
                .map(|change| {
                    view! { <li><code>{change.property.name()} ": " {change.after.json()}</code></li> }
                })
                .collect_view()
        })
    };
    view! {
        <Show when=move || offered.with(Option::is_some)>
            <div class="notice">
                <p>{text::status_offered()}</p>
                <ul>{rows}</ul>
                <p class="actions">
                    <button type="button" class="button" on:click=move |_| panel.fill_in_offered()>
                        {text::fill_in_offered()}
                    </button>
                    <button type="button" class="button" on:click=move |_| panel.offered.set(None)>
                        {text::drop_offered()}
                    </button>
                </p>
            </div>
        </Show>
    }
}
