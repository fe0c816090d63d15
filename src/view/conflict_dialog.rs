//! The conflict: each setting from all three sides, and the choice between them.

use super::describe;
use super::modal::Modal;
use crate::panel::Panel;
use crate::text;
use leptos::prelude::*;
use remote_help::save::{Conflict, Purpose, Save};
use remote_help::settings::{MergeRow, Value, Verdict};

/// Shown while a conflict waits for a decision.
#[component]
pub(crate) fn ConflictDialog() -> impl IntoView {
    let panel = expect_context::<Panel>();
    let conflict = Memo::new(move |_| {
        panel.save.with(|save| match save {
            Save::Conflicting(conflict) => Some(conflict.clone()),
            _ => None,
        })
    });
    move || conflict.get().map(|conflict| view! { <Sides conflict=conflict /> })
}

#[component]
fn Sides(conflict: Conflict) -> impl IntoView {
    let panel = expect_context::<Panel>();
    let (lead, keep) = match conflict.purpose {
        Purpose::Save(_) => (text::conflict_lead_save(), text::keep_would_save()),
        Purpose::Reload => (text::conflict_lead_reload(), text::keep_would_fill()),
    };
    let kept = remote_help::settings::Settings::from(conflict.merge.merged.wanted());
    view! {
        <Modal label="conflict-heading" on_cancel=Panel::cancel>
            <h2 id="conflict-heading">{text::settings_changed()}</h2>
            <p>{lead}</p>
            <div class="table-box" tabindex="0" role="group" aria-labelledby="conflict-heading">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{text::column_setting()}</th>
                            <th scope="col">{text::column_first()}</th>
                            <th scope="col">{text::column_now()}</th>
                            <th scope="col">{text::column_wanted()}</th>
                        </tr>
                    </thead>
                    <tbody>{conflict.merge.rows.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
            <p class="help">{keep} " " <code class="raw">{describe::raw(&kept)}</code></p>
            <p class="help">{text::use_theirs_note()}</p>
            <div class="actions">
                <button type="button" class="button primary" on:click=move |_| panel.keep_mine()>
                    {text::keep_my_changes()}
                </button>
                <button type="button" class="button" on:click=move |_| panel.use_theirs()>{text::use_theirs()}</button>
                <button type="button" class="button" on:click=move |_| panel.cancel()>{text::cancel()}</button>
            </div>
        </Modal>
    }
}

fn row(row: &MergeRow) -> impl IntoView + use<> {
    let property = row.property;
    let cell = |value: &Value| {
        view! { {describe::position(property, value)} " " <code class="raw">{value.json()}</code> }
    };
    view! {
        <tr class:clash=row.verdict == Verdict::Clash class:moved=row.verdict == Verdict::Theirs>
            <th scope="row">
                {describe::name(property)}
                <code class="raw">{property.name()}</code>
                <span class="verdict">{verdict(row.verdict)}</span>
            </th>
            <td data-label=text::column_first()>{cell(&row.base)}</td>
            <td data-label=text::column_now()>{cell(&row.theirs)}</td>
            <td data-label=text::column_wanted() class="after">{cell(&row.mine)}</td>
        </tr>
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Untouched => text::verdict_untouched(),
        Verdict::Mine => text::verdict_mine(),
        Verdict::Theirs => text::verdict_theirs(),
        Verdict::Agreed => text::verdict_agreed(),
        Verdict::Clash => text::verdict_clash(),
    }
}
