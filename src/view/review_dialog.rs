//! The review: one row a change, a reason, and the decision.

use super::describe;
use super::modal::Modal;
use crate::panel::Panel;
use crate::text;
use leptos::html::Input;
use leptos::prelude::*;
use remote_help::save::{Event, Plan, Save};
use remote_help::settings::Change;

/// Shown while a plan is being reviewed.
#[component]
pub(crate) fn ReviewDialog() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let plan = Memo::new(move |_| {
        panel.save.with(|save| match save {
            Save::Reviewing(plan) => Some(plan.clone()),
            _ => None,
        })
    });
    move || plan.get().map(|plan| view! { <Review plan=plan /> })
}

#[component]
fn Review(plan: Plan) -> impl IntoView {
    let panel = expect_context::<Panel>();
    let reason = NodeRef::<Input>::new();
    let tenant = panel.session.with_untracked(|session| session.hints().and_then(|hints| hints.tenant.clone()));
    let tenant = tenant.unwrap_or_else(|| text::tenant_unknown().to_owned());
    let cloud = untrack(move || describe::cloud(&panel.endpoints()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = reason.get_untracked().map(|field| field.value().trim().to_owned()).unwrap_or_default();
        panel.dispatch(Event::Confirm { reason });
    };
    view! {
        <Modal label="review-heading" on_cancel=Panel::cancel>
            <h2 id="review-heading">{text::review_changes()}</h2>
            <p>{text::review_lead(&tenant, &cloud)}</p>
            <div class="table-box" tabindex="0" role="group" aria-labelledby="review-heading">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{text::column_setting()}</th>
                            <th scope="col">{text::column_before()}</th>
                            <th scope="col">{text::column_after()}</th>
                            <th scope="col">{text::column_meaning()}</th>
                        </tr>
                    </thead>
                    <tbody>{plan.changes().iter().map(row).collect_view()}</tbody>
                </table>
            </div>
            <form on:submit=save>
                <label for="reason">{text::reason()}</label>
                <input
                    node_ref=reason
                    id="reason"
                    maxlength="500"
                    autocomplete="off"
                    aria-describedby="reason-help"
                    value=plan.reason.clone()
                />
                <p class="help" id="reason-help">{text::reason_help()}</p>
                <div class="actions">
                    <button type="submit" class="button primary">{text::save_to_tenant()}</button>
                    <button type="button" class="button" on:click=move |_| panel.cancel()>{text::cancel()}</button>
                </div>
            </form>
        </Modal>
    }
}

fn row(change: &Change) -> impl IntoView + use<> {
    let property = change.property;
    view! {
        <tr>
            <th scope="row">
                {describe::name(property)}
                <code class="raw">{property.name()}</code>
            </th>
            <td data-label=text::column_before()>
                {describe::position(property, &change.before)} " " <code class="raw">{change.before.json()}</code>
            </td>
            <td data-label=text::column_after() class="after">
                {describe::position(property, &change.after)} " " <code class="raw">{change.after.json()}</code>
            </td>
            <td data-label=text::column_meaning()>{describe::meaning(change)}</td>
        </tr>
    }
}
