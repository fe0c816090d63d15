//! The review of a plan: how many tenants, what changes in how many of them, in which order, and how far it may go.

use crate::components::describe;
use crate::components::modal::modal;
use crate::screens::tenants::model::{Keeping, Plan, PlanFaults, PlanFields, TenantsModel};
use crate::screens::tenants::words::{self, Counted};
use crate::text::{self as common, tenants as text};
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, label, show};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::{clock, locale, page};
use leptos::prelude::{AnyView, untrack};
use leptos::task::spawn_local;
use remote_help::settings::{Property, PropertyValue};
use remote_help::tenants::plan::{DEFAULT_STOP_AFTER, LONGEST_REASON, MOST_FIRST};
use std::sync::Arc;
use std::time::Duration;

const DIALOG: &str = "plan-dialog";
/// After so long, browsers have told screen readers of another description.
const DESCRIBED: Duration = Duration::from_millis(250);
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

fn review(plan: &Plan, model: TenantsModel) -> AnyView {
    let count = plan.order.len();
    let apart: [Counted; 2] = [(plan.matching, text::plan_matching), (plan.left_out, text::plan_left_out)];
    let kept = el_class("p", if plan.keeping == Keeping::Nowhere { "notice" } else { "help" });
    let changes: Vec<_> = changes(plan).collect();
    let words: Vec<String> = changes.iter().map(|change| in_words(change)).collect();
    let words = describe::list(&words);
    // One sentence: of several, some screen readers would say each once more, as they read the dialog as a whole.
    let lead = if plan.is_undo { text::plan_summary_undo(count, &words) } else { text::plan_summary(count, &words) };
    let lead = el_text("p", &lead);
    modal(DIALOG, text::review_plan(), lead, model.dialog(), move || model.cancel_plan())
        .children((count > 0).then(|| el_class("p", "help").text(text::plan_not_sent())))
        .children(
            (!changes.is_empty())
                .then(|| el_class("ul", "help plan-changes").children(changes.iter().map(|change| raw(change)))),
        )
        .children(plan.target.map(|target| el_class("p", "help").text(&text::plan_from(words::compare_with(target)))))
        .children(words::counted(&apart).iter().map(|words| el_class("p", "help").text(words)))
        .children((count > 0).then(|| order(plan)))
        .child(kept.text(kept_words(plan.keeping)))
        .child(form(plan, model))
        .into_view()
}

/// Which setting becomes what, in the form's order.
fn changes(plan: &Plan) -> impl Iterator<Item = &Change> {
    let of = |property| plan.changes.iter().filter(move |(other, ..)| *other == property);
    Property::ALL.into_iter().flat_map(of)
}

/// A setting, what it becomes, and in how many tenants.
type Change = (Property, PropertyValue, usize);

/// What a setting becomes, and in how many tenants.
fn in_words((property, after, count): &Change) -> String {
    text::plan_change(*count, describe::name(*property), describe::position(*property, after))
}

/// The same as Graph spells it.
fn raw((property, after, _): &Change) -> Element {
    el("li").child(el_class("code", "raw").text(&[property.name(), ": ", &after.json()].concat()))
}

/// The order of the turns: the first ones at once, all when they are wanted.
fn order(plan: &Plan) -> Element {
    let names: Arc<[String]> = plan.order.iter().cloned().collect();
    let count = names.len();
    let shows_all = StaticSignal::new(count <= FIRST_NAMES);
    let list = move || {
        let shown = if shows_all.get() { count } else { FIRST_NAMES };
        let items = names.iter().take(shown).map(|name| el("li").attr("translate", "no").content(name));
        el("ol").children(items).into_view()
    };
    el_class("div", "plan-order").child(el_text("h3", text::plan_order())).dynamic(list).view(show(
        move || !shows_all.get(),
        move || button(&text::plan_order_all(&locale::number(count)), move || shows_all.set(true)).into_view(),
    ))
}

fn kept_words(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::ThisBrowser => text::plan_kept(),
        Keeping::ThisTab => text::plan_kept_tab(),
        Keeping::Nowhere => text::plan_kept_nowhere(),
    }
}

fn form(plan: &Plan, model: TenantsModel) -> Element {
    let fields: Fields = Arc::new(Stored::new(PlanFields {
        first: "1".to_owned(),
        stop_after: locale::digits(usize::from(DEFAULT_STOP_AFTER)),
        ..PlanFields::default()
    }));
    let filled = Arc::clone(&fields);
    let apply = move |event: leptos::ev::Event| {
        event.prevent_default();
        model.apply(&filled.get());
        // The field that is wrong is where to go on. It takes the focus once its description is there: one that changes while
        // the field has it is said twice.
        if let Some(field) = Field::ALL.into_iter().find(|field| field.is_wrong(untrack(|| model.plan_faults()))) {
            spawn_local(async move {
                clock::sleep(DESCRIBED).await;
                page::focus_id(field.id());
            });
        }
    };
    let is_empty = plan.order.is_empty();
    let submit = el_class("button", "button primary").attr("type", "submit").text(text::apply_plan());
    let submit = if is_empty { submit.attr("disabled", "") } else { submit };
    el("form")
        .attr("novalidate", "")
        .on("submit", apply)
        .children((!is_empty).then(|| fieldset(plan, &fields, model)))
        .child(el_class("div", "actions").child(submit).child(button(common::cancel(), move || model.cancel_plan())))
}

fn fieldset(plan: &Plan, fields: &Fields, model: TenantsModel) -> Element {
    let number = |field: Field| field.element(fields, model);
    let whole = |field: Field, most: Option<u8>| {
        let input =
            number(field).attr("type", "number").attr("min", "1").attr("step", "1").attr("inputmode", "numeric");
        let input = match most {
            Some(most) => input.attr("max", &locale::digits(usize::from(most))),
            None => input,
        };
        option(field, input, model)
    };
    let reason = number(Field::Reason).attr("maxlength", &locale::digits(LONGEST_REASON));
    let typed = number(Field::Number).attr("inputmode", "numeric");
    el_class("div", "options")
        .child(whole(Field::First, Some(MOST_FIRST)))
        .child(whole(Field::StopAfter, None))
        .child(option(Field::Reason, reason, model))
        .children(plan.asks_for_number.then(|| option(Field::Number, typed, model)))
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
    const ALL: [Self; 4] = [Self::First, Self::StopAfter, Self::Reason, Self::Number];

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

    /// The IDs of what describes it: its help, and before that what is wrong with it.
    const fn described_by(self, is_wrong: bool) -> &'static str {
        match (self, is_wrong) {
            (Self::First, false) => "tenants-first-help",
            (Self::First, true) => "tenants-first-fault tenants-first-help",
            (Self::StopAfter, false) => "stop-after-help",
            (Self::StopAfter, true) => "stop-after-fault stop-after-help",
            (Self::Reason, _) => "plan-reason-help",
            (Self::Number, false) => "number-of-tenants-help",
            (Self::Number, true) => "number-of-tenants-fault number-of-tenants-help",
        }
    }

    /// Whether it is among what is wrong.
    const fn is_wrong(self, faults: PlanFaults) -> bool {
        match self {
            Self::First => faults.first,
            Self::StopAfter => faults.stop_after,
            Self::Number => faults.number,
            Self::Reason => false,
        }
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
            .named(self.id(), self.label())
            .attr("autocomplete", "off")
            .dynamic_attr("aria-describedby", move || Some(self.described_by(self.is_wrong(model.plan_faults()))))
            .attr("value", &first)
            .state("aria-invalid", move || self.is_wrong(model.plan_faults()))
            .on("input", move |event| fields.update(|fields| *self.of(fields) = page::value_of(&event)))
    }
}

/// A field with its name, its help and, where it is refused, what is wrong with it.
fn option(field: Field, input: Element, model: TenantsModel) -> Element {
    let fault = move || if field.is_wrong(model.plan_faults()) { field.fault() } else { "" }.to_owned();
    el_class("div", "option")
        // In blocks of their own: read as a whole, they would be joined.
        .child(el("div").child(label(field.id(), field.label())))
        .child(el("div").child(input))
        .child(el_class("p", "bad").attr("id", &[field.id(), "-fault"].concat()).dynamic_text(fault))
        .child(el_class("p", "help").attr("id", &[field.id(), "-help"].concat()).text(field.help()))
}
