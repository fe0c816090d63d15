//! The tests that the default run has on every engine: one or two of each job, and those in which engines differ most
//! (redirects, dialogs and focus, keys, clipboard, files, integrity, storage). `--browsers all` runs all there are.

/// Their names. Each must be there: a run without one fails.
pub(super) const TESTS: [&str; 30] = [
    "audit::the_newest_stands_first_with_person_time_before_and_after",
    "baselines::a_file_fills_the_form_picked_or_dropped_and_can_be_picked_again",
    "baselines::a_pasted_text_fills_the_form_and_is_saved_only_through_the_review",
    "baselines::export_and_copy_link_give_what_was_read_as_documented_and_not_the_edits",
    "conflict::keep_my_changes_saves_both",
    "conflict::the_dialog_shows_each_property_from_all_sides",
    "errors::a_next_step_of_an_alert_works",
    "form::each_switch_says_in_words_what_it_sends_and_that_it_changed",
    "harness::a_console_error_is_noticed_unless_it_is_expected",
    "harness::a_control_is_found_by_its_exact_name_and_only_where_it_is_shown",
    "harness::a_policy_violation_is_noticed_unless_it_is_expected",
    "history::saves_are_listed_newest_first",
    "keyboard::a_conflict_and_an_alert",
    "keyboard::the_whole_job",
    "no_answer::offline_while_saving_sends_nothing_and_keeps_the_edits",
    "page::every_control_has_a_name",
    "page::nothing_scrolls_sideways_at_320_pixels",
    "permission::a_viewer_gets_the_permission_by_one_redirect",
    "receipts::printed_is_the_receipt_alone_with_its_commands",
    "redirect::one_button_leads_to_microsoft_and_back_to_a_save",
    "redirect::the_reply_is_gone_before_anything_is_fetched",
    "renewal::a_token_is_renewed_before_it_ends_each_time_with_the_newest_refresh_token",
    "reply::a_reply_is_used_once",
    "saving::cancel_and_escape_keep_the_edits_and_give_the_focus_back",
    "saving::saved_is_said_only_after_reading_back",
    "sign_in::a_token_is_taken_as_people_paste_it",
    "sign_out::signing_out_forgets_all_and_offers_the_same_at_microsoft",
    "start::a_changed_file_stops_the_start_and_is_told",
    "undo::after_a_save_what_was_there_before_comes_back_through_the_review",
    "watching::an_outside_change_is_told_and_shown_and_no_edit_is_touched",
];

/// Of them, those that the default run has on a real web server: the start, the integrity of what is sent compressed, a
/// redirect and back, a save, and the policy.
pub(super) const ON_HOSTS: [&str; 5] = [
    "harness::a_policy_violation_is_noticed_unless_it_is_expected",
    "redirect::one_button_leads_to_microsoft_and_back_to_a_save",
    "reply::a_reply_is_used_once",
    "saving::saved_is_said_only_after_reading_back",
    "start::a_changed_file_stops_the_start_and_is_told",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_on_hosts_is_of_the_most_important() {
        assert!(ON_HOSTS.iter().all(|name| TESTS.contains(name)));
    }
}
