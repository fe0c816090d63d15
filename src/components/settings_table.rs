//! The table both dialogs show settings in: a row a setting, values in plain words and raw.

use crate::components::describe;
use crate::ui::element::{Element, el, el_class, el_text};
use remote_help::settings::{Property, PropertyValue};

/// Between words and what stands below them. Read as a whole, a space would be gone, and the two be joined.
const GAP: &str = "\u{a0}";

/// A table of settings.
pub(crate) fn table(columns: [&'static str; 4], rows: impl Iterator<Item = Element>) -> Element {
    let heads = columns.map(|column| el_text("th", column).attr("scope", "col"));
    let table = el("table").child(el("thead").child(el("tr").children(heads))).child(el("tbody").children(rows));
    el_class("div", "table-box").child(table)
}

/// A setting's name, in plain words and as Graph spells it.
pub(crate) fn property_cell(property: Property) -> Element {
    el_text("th", describe::name(property))
        .attr("scope", "row")
        .text(GAP)
        .child(el_class("code", "raw").text(property.name()))
}

/// A value, in plain words and raw.
pub(crate) fn value_cell(label: &'static str, property: Property, value: &PropertyValue) -> Element {
    let cell = el_text("td", describe::position(property, value)).attr("data-label", label);
    match value {
        // There is no raw value.
        PropertyValue::Lacking => cell,
        value => cell.text(GAP).child(el_class("code", "raw").text(&value.json())),
    }
}
