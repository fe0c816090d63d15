//! What the first page can do without.
use crate::panel::Panel;
use crate::view;
use leptos::prelude::AnyView;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

pub(crate) struct Late {
    pub(crate) views: fn(Panel) -> AnyView,
}

#[wasm_split(late, fallible)]
pub(crate) fn late() -> Result<&'static Late, SplitLoaderError> {
    Ok(&Late { views })
}

fn views(panel: Panel) -> AnyView {
    view::row(vec![
        view::last_receipt(panel),
        view::history(panel),
        view::baselines(panel),
        view::audit(panel),
        view::readiness(panel),
        view::review_dialog(panel),
        view::conflict_dialog(panel),
        view::shortcuts(panel),
    ])
}
