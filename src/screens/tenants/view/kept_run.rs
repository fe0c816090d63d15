//! An unfinished run that the browser keeps: what it is, and whether it can be resumed here.

use super::card;
use crate::screens::tenants::model::{KeptRun, ResumeRefusal, TenantsModel};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{button, dynamic, el_class, el_text, empty, primary_button};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::auth::WRITE_PERMISSION;

/// What is kept; nothing if there is none.
pub(super) fn kept_run(model: TenantsModel) -> AnyView {
    dynamic(move || model.kept_run().map_or_else(empty, |kept| shown(&kept, model)))
}

fn shown(kept: &KeptRun, model: TenantsModel) -> AnyView {
    let what = match kept.at {
        Some(at) => {
            let who = if kept.by.is_empty() { common::unknown() } else { &kept.by };
            text::kept_run(who, &locale::time(at), &locale::number(kept.done), &locale::number(kept.total))
        }
        None => text::kept_run_unknown().to_owned(),
    };
    let resume = primary_button(text::resume_run(), move || model.resume_run());
    let resume = match kept.refusal {
        Some(_) => resume.attr("disabled", "").attr("aria-describedby", "kept-why"),
        None => resume,
    };
    card("tenants-kept", text::kept_heading())
        .child(el_text("p", &what))
        .children(kept.refusal.map(|refusal| el_text("p", &why(refusal)).attr("id", "kept-why")))
        .child(el_class("p", "help").text(text::kept_next()))
        .child(el_class("div", "actions").child(resume).child(button(text::forget_run(), move || model.forget_run())))
        .into_view()
}

fn why(refusal: ResumeRefusal) -> String {
    match refusal {
        ResumeRefusal::OtherPerson => text::kept_other_person(),
        ResumeRefusal::OtherTenant => text::kept_other_tenant(),
        ResumeRefusal::OtherCloud => text::kept_other_cloud(),
        ResumeRefusal::LacksPermission => return text::kept_permission(WRITE_PERMISSION),
        ResumeRefusal::OtherTab => text::kept_other_tab(),
        ResumeRefusal::OtherApp => text::kept_other_app(),
        ResumeRefusal::NoLocks => text::why_no_locks(),
        ResumeRefusal::Newer => text::kept_newer(),
        ResumeRefusal::Damaged => text::kept_damaged(),
    }
    .to_owned()
}
