//! Runs with responses, faults, pauses, stops, others' changes and cuts in any order.

use super::super::*;
use super::page::{BEFORE, Page};
use crate::settings::Property;
use crate::tenants::testing::target;
use crate::time::Millis;
use proptest::prelude::*;

/// One more thing happens, as the tape says.
fn step(page: &mut Page, may_cut: bool) {
    if page.tape.is_over() {
        return page.go_on();
    }
    match page.tape.below(16) {
        8 => page.on(Event::Pause),
        9 => page.on(Event::Resume),
        10 if page.tape.once_in(6) => page.on(Event::Stop),
        11 => page.on(Event::Continue),
        12 => {
            let span = [1.0, 149.0, 2_000.0, 130_000.0][page.tape.below(4)];
            page.wait_for(Millis::new(span));
        }
        // Somebody else changes a tenant that this page has not written to.
        13 => {
            let number = page.tape.below(page.service.len());
            let others = [BEFORE.with_switch(Property::BlockChat, false), target()][page.tape.below(2)].clone();
            let service = &mut page.service[number];
            if service.sent == 0 && service.settings == BEFORE {
                service.set(others);
            }
        }
        14 if may_cut && *page.run.phase() != Phase::Ended => page.cut(),
        15 if page.tape.once_in(3) => page.storage_is_full = !page.storage_is_full,
        choice if !page.ops.is_empty() && choice % 4 != 3 => {
            let place = page.tape.below(page.ops.len());
            page.answer(place);
        }
        _ => page.go_on(),
    }
}

fn play(count: usize, first: u8, stop_after: u16, tape: Vec<u8>, may_cut: bool, keeping: Keeping) -> Page {
    let mut page = Page::keeping(count, first, stop_after, tape, keeping);
    for _ in 0..20_000 {
        if page.run.is_finished() {
            return page;
        }
        if page.tape.is_over() {
            page.storage_is_full = false;
        }
        step(&mut page, may_cut);
    }
    panic!("no end: {:?} {:?}", page.run.phase(), page.run.halt());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]
    #[test]
    fn in_any_order_a_run_keeps_its_rules_and_ends_in_true_words(
        (count, first, stop_after) in (1usize..8, 1u8..=3, 1u16..5), tape in proptest::collection::vec(any::<u8>(), 0..300)
    ) {
        let page = play(count, first, stop_after, tape, true, Keeping::Stored);
        page.check_words();
    }

    #[test]
    fn without_cuts_nothing_is_sent_twice_but_what_was_throttled(
        (count, first, stop_after) in (1usize..8, 1u8..=3, 1u16..5), tape in proptest::collection::vec(any::<u8>(), 0..300)
    ) {
        let page = play(count, first, stop_after, tape, false, Keeping::Nowhere);
        page.check_words();
        prop_assert!(page.stored.is_empty());
        for (service, ending) in page.service.iter().zip(page.endings()) {
            prop_assert!(service.sent <= 1 + service.throttled.min(1), "{service:?}");
            let is_unsent = matches!(ending, Ending::Refused | Ending::NotStarted | Ending::MatchedAlready);
            prop_assert!(!is_unsent || service.sent == 0, "{ending:?} {service:?}");
        }
    }
}
