//! The review of a plan: how many tenants, what changes in how many of them, in which order, and how far it may go.

use crate::components::describe;
use crate::components::modal::modal;
use crate::screens::tenants::model::{Kept, PlanFields, Reviewed, TenantsModel};
use crate::screens::tenants::words::{self, Counted};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, show};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::{locale, page};
use leptos::prelude::{AnyView, untrack};
use remote_help::settings::{Change, Property};
use remote_help::tenants::plan::{DEFAULT_STOP_AFTER, Draft, LONGEST_REASON, LeftOut, MOST_FIRST, PlanFault, PlanRow};
use std::sync::Arc;

const DIALOG: &str = "plan-dialog";
const LEAD: &str = "plan-lead";
const CHANGES: &str = "plan-changes";
/// So many tenants of the order are there at first.
const FIRST_NAMES: usize = 50;

/// What was filled in so far.
type Fields = Arc<Stored<PlanFields>>;

/// Shown while a plan is being reviewed.
pub(super) fn plan_dialog(model: TenantsModel) -> AnyView {
    dynamic(move || match model.plan() {
        Some(plan) => untrack(|| review(&plan, model)),
        None => empty(),
    })
}

fn review(plan: &Reviewed, model: TenantsModel) -> AnyView {
    let Reviewed { draft, from, kept } = plan;
    let count = draft.rows.len();
    let lead = if draft.undoes.is_some() { text::plan_lead_undo(count) } else { text::plan_lead(count) };
    let dialog = modal(DIALOG, text::review_plan(), model.dialog(), move || model.cancel_plan())
        .attr("tabindex", "-1")
        .attr("aria-describedby", "plan-lead plan-changes")
        .child(el_text("p", &lead).attr("id", LEAD))
        .child(el_class("ul", "plan-changes").attr("id", CHANGES).children(changes(draft)))
        .children(from.map(|from| el_class("p", "help").text(&text::plan_from(words::compare_with(from)))))
        .children(apart(draft).into_iter().map(|words| el_class("p", "help").text(&words)))
        .child(order(draft))
        .child(el_class("p", if *kept == Kept::Nowhere { "notice" } else { "help" }).text(kept_words(*kept)))
        .child(form(draft, model));
    // Screen readers say the name and the description of a dialog that has the focus itself.
    page::focus_soon(DIALOG);
    dialog.into_view()
}

/// Which setting becomes what, in how many tenants.
fn changes(draft: &Draft) -> Vec<Element> {
    let mut counted: Vec<(Change, usize)> = Vec::new();
    for change in draft.rows.iter().flat_map(PlanRow::changes) {
        let is_same = |other: &Change| other.property == change.property && other.after == change.after;
        match counted.iter_mut().find(|(other, _)| is_same(other)) {
            Some((_, count)) => *count += 1,
            None => counted.push((change, 1)),
        }
    }
    let place = |property: Property| Property::ALL.into_iter().position(|other| other == property);
    counted.sort_by_key(|(change, _)| place(change.property));
    let line = |(change, count): (Change, usize)| {
        let (name, position) = (describe::name(change.property), describe::position(change.property, &change.after));
        let raw = [change.property.name(), ": ", &change.after.json()].concat();
        el_text("li", &text::plan_change(count, name, position)).text(" ").child(el_class("code", "raw").text(&raw))
    };
    counted.into_iter().map(line).collect()
}

/// The chosen tenants that the plan doesn't change, and why.
fn apart(draft: &Draft) -> Vec<String> {
    let left_out = |is: fn(&LeftOut) -> bool| draft.left_out.iter().filter(|(_, why)| is(why)).count();
    let groups: [Counted; 5] = [
        (draft.matching.len(), text::plan_matching),
        (left_out(|why| *why == LeftOut::NotRead), text::plan_not_read),
        (left_out(|why| *why == LeftOut::Excluded), text::plan_excluded),
        (left_out(|why| *why == LeftOut::ReadOnly), text::plan_read_only),
        (left_out(|why| matches!(why, LeftOut::CantRestore(_))), text::plan_cant_restore),
    ];
    words::counted(&groups)
}

/// The order of the turns: the first ones at once, all when they are wanted.
fn order(draft: &Draft) -> Element {
    let name = |row: &PlanRow| row.name.clone().unwrap_or_else(|| row.tenant.to_string());
    let names: Arc<[String]> = draft.rows.iter().map(name).collect();
    let count = names.len();
    let shows_all = StaticSignal::new(count <= FIRST_NAMES);
    let list = move || {
        let shown = if shows_all.get() { count } else { FIRST_NAMES };
        let items = names.iter().take(shown).map(|name| el("li").attr("translate", "no").content(name));
        el("ol").children(items).into_view()
    };
    el_class("section", "plan-order")
        .attr("aria-labelledby", "plan-order")
        .child(el_text("h3", text::plan_order()).attr("id", "plan-order"))
        .child(
            el_class("div", "plan-names")
                .attr("role", "region")
                .attr("aria-labelledby", "plan-order")
                .attr("tabindex", "0")
                .dynamic(list),
        )
        .view(show(
            move || !shows_all.get(),
            move || button(&text::plan_order_all(&locale::number(count)), move || shows_all.set(true)).into_view(),
        ))
}

fn kept_words(kept: Kept) -> &'static str {
    match kept {
        Kept::ThisBrowser => text::plan_kept(),
        Kept::ThisTab => text::plan_kept_tab(),
        Kept::Nowhere => text::plan_kept_nowhere(),
    }
}

fn form(draft: &Draft, model: TenantsModel) -> Element {
    let fields: Fields = Arc::new(Stored::new(PlanFields {
        first: "1".to_owned(),
        stop_after: locale::digits(usize::from(DEFAULT_STOP_AFTER)),
        ..PlanFields::default()
    }));
    let filled = Arc::clone(&fields);
    let apply = move |event: leptos::ev::Event| {
        event.prevent_default();
        model.apply(filled.get());
        // The field that is wrong is where to go on.
        if let Some(id) = untrack(|| model.plan_fault()).and_then(faulty) {
            page::focus_soon(id);
        }
    };
    let is_empty = draft.rows.is_empty();
    let submit = el_class("button", "button primary").attr("type", "submit").text(text::apply_plan());
    let submit = if is_empty { submit.attr("disabled", "") } else { submit };
    el("form")
        .attr("novalidate", "")
        .on("submit", apply)
        .children((!is_empty).then(|| fieldset(draft, &fields, model)))
        .child(el_class("div", "actions").child(submit).child(button(common::cancel(), move || model.cancel_plan())))
}

fn fieldset(draft: &Draft, fields: &Fields, model: TenantsModel) -> Element {
    let number = |field: Field| field.element(fields, model);
    let whole = |field: Field, most: Option<u8>| {
        let label = field.label();
        let input =
            number(field).attr("type", "number").attr("min", "1").attr("step", "1").attr("inputmode", "numeric");
        let input = match most {
            Some(most) => input.attr("max", &locale::digits(usize::from(most))),
            None => input,
        };
        option(field, label, input, model)
    };
    let reason = number(Field::Reason).attr("maxlength", &locale::digits(LONGEST_REASON));
    let typed = number(Field::Number).attr("inputmode", "numeric");
    el_class("div", "options")
        .child(whole(Field::First, Some(MOST_FIRST)))
        .child(whole(Field::StopAfter, None))
        .child(option(Field::Reason, common::reason(), reason, model))
        .children(draft.needs_number().then(|| option(Field::Number, text::number_of_tenants(), typed, model)))
}

/// A field of a plan.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    First,
    StopAfter,
    Reason,
    Number,
}

impl Field {
    const fn id(self) -> &'static str {
        match self {
            Self::First => "tenants-first",
            Self::StopAfter => "stop-after",
            Self::Reason => "plan-reason",
            Self::Number => "number-of-tenants",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::First => text::tenants_first(),
            Self::StopAfter => text::stop_after_failures(),
            Self::Reason => common::reason(),
            Self::Number => text::number_of_tenants(),
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::First => text::tenants_first_help(),
            Self::StopAfter => text::stop_after_help(),
            Self::Reason => text::plan_reason_help(),
            Self::Number => text::number_help(),
        }
    }

    /// What is wrong with it, where it is refused.
    fn fault(self) -> &'static str {
        match self {
            Self::First => text::tenants_first_fault(),
            Self::StopAfter => text::stop_after_fault(),
            Self::Number => text::number_fault(),
            Self::Reason => "",
        }
    }

    /// Whether that fault is this field's.
    const fn is_of(self, fault: PlanFault) -> bool {
        matches!(
            (self, fault),
            (Self::First, PlanFault::First)
                | (Self::StopAfter, PlanFault::StopAfter)
                | (Self::Number, PlanFault::Number)
        )
    }

    const fn of(self, fields: &mut PlanFields) -> &mut String {
        match self {
            Self::First => &mut fields.first,
            Self::StopAfter => &mut fields.stop_after,
            Self::Reason => &mut fields.reason,
            Self::Number => &mut fields.number,
        }
    }

    /// The field, with what it holds at first.
    fn element(self, fields: &Fields, model: TenantsModel) -> Element {
        let first = fields.update(|fields| self.of(fields).clone());
        let fields = Arc::clone(fields);
        el("input")
            .attr("id", self.id())
            .attr("autocomplete", "off")
            .attr("aria-describedby", &[self.id(), "-help ", self.id(), "-fault"].concat())
            .attr("value", &first)
            .state("aria-invalid", move || model.plan_fault().is_some_and(|fault| self.is_of(fault)))
            .on("input", move |event| fields.update(|fields| *self.of(fields) = page::value_of(&event)))
    }
}

/// The field that a fault is about.
fn faulty(fault: PlanFault) -> Option<&'static str> {
    let fields = [Field::First, Field::StopAfter, Field::Number];
    fields.into_iter().find(|field| field.is_of(fault)).map(Field::id)
}

/// A field with its name, its help and, where it is refused, what is wrong with it.
fn option(field: Field, label: &str, input: Element, model: TenantsModel) -> Element {
    let fault = move || match model.plan_fault() {
        Some(fault) if field.is_of(fault) => field.fault().to_owned(),
        _ => String::new(),
    };
    el_class("div", "option")
        .child(el_text("label", label).attr("for", field.id()))
        .child(input)
        .child(el_class("p", "bad").attr("id", &[field.id(), "-fault"].concat()).dynamic_text(fault))
        .child(el_class("p", "help").attr("id", &[field.id(), "-help"].concat()).text(field.help()))
}
