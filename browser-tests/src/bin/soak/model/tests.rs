use super::*;
use sandbox::tenant::Outcome;
use serde_json::json;

const OFF: [bool; 3] = [false, false, true];
const ON: [bool; 3] = [true, false, true];

fn look(positions: [bool; 3], changed: [bool; 3]) -> Look {
    let (positions, changed) = (positions.to_vec(), changed.to_vec());
    Look { positions, changed, usable: true, read: true, language: "en".to_owned(), ..Look::default() }
}

fn saying(status: &str, alert: &str, positions: [bool; 3], changed: [bool; 3]) -> Look {
    Look { status: status.to_owned(), alert: alert.to_owned(), ..look(positions, changed) }
}

fn patch(id: u64, status: Option<u16>, on: bool) -> Entry {
    let body = json!({
        "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
        "remoteAssistanceState": if on { "enabled" } else { "disabled" },
        "allowSessionsToUnenrolledDevices": false,
        "blockChat": false,
    });
    Entry {
        id,
        time: String::new(),
        at: 0,
        ended: None,
        tenant: None,
        method: "PATCH".to_owned(),
        path: String::new(),
        headers: std::collections::BTreeMap::new(),
        authorization: true,
        body: body.to_string(),
        status,
        outcome: if status.is_some() { Outcome::Answered } else { Outcome::Dropped },
        client_request_id: Some(format!("id-{id}")),
        request_id: String::new(),
        fault: None,
        violations: Vec::new(),
    }
}

fn seen(requests: Vec<Entry>, settings: [bool; 3], applied: &[u64]) -> Seen {
    Seen { requests, settings, applied: applied.iter().map(|id| format!("id-{id}")).collect() }
}

/// A person who turned the first switch on, and confirmed it.
fn confirmed() -> Model {
    let mut model = Model::default();
    let nothing = Seen { settings: OFF, ..Seen::default() };
    assert_eq!(model.judge(None, &look(OFF, [false; 3]), &nothing), Vec::<String>::new());
    let turned = look(ON, [true, false, false]);
    assert_eq!(model.judge(Some(&Action::Turn(0)), &turned, &nothing), Vec::<String>::new());
    let review = Look { dialog: "review-dialog".to_owned(), ..turned };
    model.judge(Some(&Action::Press("Review changes".to_owned())), &review, &nothing);
    model.intends(&Action::Save { reason: false }, &review, &nothing);
    model
}

fn ends(model: &mut Model, look: &Look, seen: &Seen) -> Vec<String> {
    model.judge(Some(&Action::Save { reason: false }), look, seen)
}

#[test]
fn a_good_save_is_nothing_to_complain_of() {
    let mut model = confirmed();
    let saved = saying("Saved at 12:00.", "", ON, [false; 3]);
    assert_eq!(ends(&mut model, &saved, &seen(vec![patch(2, Some(200), true)], ON, &[2])), Vec::<String>::new());
    assert_eq!(model.endings, [1, 0, 0, 0]);
}

#[test]
fn a_duplicate_patch_is_noticed() {
    let saved = saying("Saved at 12:00.", "", ON, [false; 3]);
    for (first, is_wrong) in [(Some(200), true), (Some(503), true), (None, true), (Some(429), false)] {
        let mut model = confirmed();
        let wrong = ends(&mut model, &saved, &seen(vec![patch(2, first, true), patch(3, Some(200), true)], ON, &[3]));
        assert_eq!(wrong.iter().any(|what| what.contains("a duplicate PATCH")), is_wrong, "{first:?}: {wrong:?}");
    }
}

#[test]
fn what_nobody_confirmed_and_what_differs_from_it_is_noticed() {
    let mut model = confirmed();
    let wrong = ends(&mut model, &look(ON, [true, false, false]), &seen(vec![patch(2, Some(200), false)], OFF, &[2]));
    assert!(wrong.iter().any(|what| what.contains("confirmed")), "{wrong:?}");
    let mut model = Model::default();
    let wrong = model.judge(None, &look(ON, [false; 3]), &seen(vec![patch(1, Some(200), true)], ON, &[1]));
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    assert!(wrong.iter().any(|what| what.contains("nobody confirmed")), "{wrong:?}");
}

#[test]
fn a_false_saved_and_a_false_not_saved_are_noticed() {
    let patched = |settings, applied: &[u64]| seen(vec![patch(2, Some(200), true)], settings, applied);
    let saved = saying("Saved at 12:00.", "", ON, [false; 3]);
    let not_saved = saying("", "Not saved. The tenant still has what it had before.", ON, [true, false, false]);
    let different = saying("", "The tenant now has something else than you wanted to save.", ON, [true, false, false]);
    for (look, seen, part) in [
        (&saved, patched(OFF, &[]), "called saved, and something else"),
        (&saved, seen(Vec::new(), ON, &[]), "nothing was sent"),
        (&not_saved, patched(ON, &[2]), "called not saved, and is there"),
        (&different, patched(ON, &[2]), "what was wanted is"),
    ] {
        let wrong = ends(&mut confirmed(), look, &seen);
        assert!(wrong.iter().any(|what| what.contains(part)), "{part}: {wrong:?}");
    }
    assert_eq!(ends(&mut confirmed(), &not_saved, &patched(OFF, &[])), Vec::<String>::new());
    // And one that comes out of nothing.
    let mut model = Model::default();
    let wrong = model.judge(None, &saved, &Seen { settings: ON, ..Seen::default() });
    assert!(wrong.iter().any(|what| what.contains("nothing was being saved")), "{wrong:?}");
}

#[test]
fn a_save_in_doubt_may_be_called_saved_by_what_the_next_one_reads() {
    let unclear = saying("", "It can’t be told whether the change was saved.", ON, [true, false, false]);
    let saved = saying("Saved at 12:00.", "", ON, [false; 3]);
    for (is_there, part) in [(ON, None), (OFF, Some("nothing was sent"))] {
        let mut model = confirmed();
        assert_eq!(ends(&mut model, &unclear, &seen(vec![patch(2, None, true)], is_there, &[])), Vec::<String>::new());
        let review = Look { dialog: "review-dialog".to_owned(), ..unclear.clone() };
        let now = seen(Vec::new(), is_there, &[]);
        model.judge(Some(&Action::Press("Review changes".to_owned())), &review, &now);
        model.intends(&Action::Save { reason: false }, &review, &now);
        let wrong = ends(&mut model, &saved, &now);
        assert_eq!(wrong.is_empty(), part.is_none(), "{wrong:?}");
        assert!(part.is_none_or(|part| wrong.iter().any(|what| what.contains(part))), "{wrong:?}");
    }
}

#[test]
fn a_save_that_ends_without_a_word_is_noticed() {
    let wrong = ends(&mut confirmed(), &look(ON, [true, false, false]), &seen(Vec::new(), OFF, &[]));
    assert!(wrong.iter().any(|what| what.contains("without a word")), "{wrong:?}");
}

#[test]
fn a_lost_edit_and_one_that_nobody_made_are_noticed() {
    let nothing = Seen { settings: OFF, ..Seen::default() };
    let mut model = Model::default();
    model.judge(None, &look(OFF, [false; 3]), &nothing);
    model.judge(Some(&Action::Turn(0)), &look(ON, [true, false, false]), &nothing);
    // Gone for a redirect, and not back.
    model.judge(None, &Look { language: "en".to_owned(), ..Look::default() }, &nothing);
    let wrong = model.judge(None, &look(OFF, [false; 3]), &nothing);
    assert!(wrong.iter().any(|what| what.contains("an edit is lost")), "{wrong:?}");
    let mut model = Model::default();
    let wrong = model.judge(None, &look(ON, [true, false, false]), &nothing);
    assert!(wrong.iter().any(|what| what.contains("nobody made")), "{wrong:?}");
}

#[test]
fn what_the_person_gives_up_is_not_lost() {
    let nothing = Seen { settings: OFF, ..Seen::default() };
    for action in [Action::Press("Discard changes".to_owned()), Action::Press("Sign out".to_owned()), Action::Reload] {
        let mut model = Model::default();
        model.judge(None, &look(OFF, [false; 3]), &nothing);
        model.judge(Some(&Action::Turn(0)), &look(ON, [true, false, false]), &nothing);
        assert_eq!(model.judge(Some(&action), &look(OFF, [false; 3]), &nothing), Vec::<String>::new(), "{action:?}");
    }
}

#[test]
fn an_undo_changes_what_that_save_changed() {
    let mut model = confirmed();
    ends(&mut model, &saying("Saved at 12:00.", "", ON, [false; 3]), &seen(vec![patch(2, Some(200), true)], ON, &[2]));
    let nothing = Seen { settings: ON, ..Seen::default() };
    let review = |positions, changed| Look { dialog: "review-dialog".to_owned(), ..look(positions, changed) };
    let wrong = model.judge(Some(&Action::Undo), &review([false, true, true], [true, true, false]), &nothing);
    assert!(wrong.iter().any(|what| what.contains("undoing")), "{wrong:?}");
    assert_eq!(model.judge(Some(&Action::Undo), &review(OFF, [true, false, false]), &nothing), Vec::<String>::new());
}

#[test]
fn what_a_conflict_would_save_is_read() {
    let text = r#"remoteAssistanceState: "enabled", allowSessionsToUnenrolledDevices: false, blockChat: true"#;
    assert_eq!(save::positions_in(text), Some([true, false, false]));
    assert_eq!(save::positions_in("nothing"), None);
}

#[test]
fn a_word_of_changes_where_none_is_left_is_noticed() {
    let nothing = Seen { settings: OFF, ..Seen::default() };
    let mut model = Model::default();
    let wrong = model.judge(None, &saying("Your changes are still in the form.", "", OFF, [false; 3]), &nothing);
    assert!(wrong.iter().any(|what| what.contains("no change is left")), "{wrong:?}");
}

#[test]
fn a_doubt_that_outlives_an_edit_is_settled_by_what_is_there_and_by_nothing_seen_after_something_else() {
    let unclear = saying("", "It can’t be told whether the change was saved", ON, [true, false, false]);
    let saved = saying("Saved at 12:00.", "", ON, [false; 3]);
    let read = |settings| seen(vec![Entry { method: "GET".to_owned(), ..patch(3, Some(200), true) }], settings, &[2]);
    for (between, now, is_wrong) in [(None, ON, false), (None, OFF, true), (Some(OFF), ON, true)] {
        let mut model = confirmed();
        ends(&mut model, &unclear, &seen(vec![patch(2, None, true)], ON, &[2]));
        let nothing = Seen { settings: ON, ..Seen::default() };
        model.judge(Some(&Action::Press("Discard changes".to_owned())), &look(OFF, [false; 3]), &nothing);
        if let Some(settings) = between {
            model.judge(None, &look(settings, [false; 3]), &read(settings));
        }
        let wrong = model.judge(None, &saved, &read(now));
        assert_eq!(
            wrong.iter().any(|what| what.contains("nothing was being saved")),
            is_wrong,
            "{between:?}: {wrong:?}"
        );
    }
}

#[test]
fn a_change_that_shows_late_may_be_called_saved_until_something_else_was_seen() {
    let different = saying("", "The tenant now has something else than you wanted to save.", ON, [true, false, false]);
    let saved = saying("Saved at 12:00.", "", ON, [false; 3]);
    let get = |fault: Option<&str>, settings| {
        let entry = Entry { method: "GET".to_owned(), fault: fault.map(str::to_owned), ..patch(3, Some(200), true) };
        seen(vec![entry], settings, &[2])
    };
    let stale = || {
        let patched = seen(vec![patch(2, Some(200), true)], ON, &[2]);
        Seen { requests: [patched.requests, get(Some("stale_read"), ON).requests].concat(), ..patched }
    };
    let mut model = confirmed();
    assert_eq!(ends(&mut model, &different, &stale()), Vec::<String>::new());
    assert_eq!(model.judge(None, &saved, &get(None, ON)), Vec::<String>::new());
    // Others have changed something since, and then the same.
    let mut model = confirmed();
    ends(&mut model, &different, &stale());
    let others = [false, true, true];
    assert_eq!(model.judge(None, &different, &get(None, others)), Vec::<String>::new());
    let wrong = model.judge(None, &saved, &get(None, ON));
    assert!(wrong.iter().any(|what| what.contains("nothing was being saved")), "{wrong:?}");
}

#[test]
fn a_switch_turned_back_while_nobody_knew_is_an_edit_and_one_that_was_dropped_is_none() {
    let unclear = saying("", "It can’t be told whether the change was saved", ON, [true, false, false]);
    let turned = saying("Saved at 12:00.", "", OFF, [true, false, false]);
    let followed = saying("Saved at 12:00.", "", ON, [false; 3]);
    let read = || seen(vec![Entry { method: "GET".to_owned(), ..patch(3, Some(200), true) }], ON, &[2]);
    for (action, told, part) in [
        (Action::Turn(0), &turned, None),
        (Action::Turn(0), &followed, Some("an edit is lost")),
        (Action::Press("Discard changes".to_owned()), &followed, None),
        (Action::Press("Discard changes".to_owned()), &turned, Some("nobody made")),
    ] {
        let mut model = confirmed();
        ends(&mut model, &unclear, &seen(vec![patch(2, None, true)], ON, &[2]));
        let nothing = Seen { settings: ON, ..Seen::default() };
        assert_eq!(model.judge(Some(&action), &look(OFF, [false; 3]), &nothing), Vec::<String>::new());
        let wrong = model.judge(None, told, &read());
        assert_eq!(wrong.is_empty(), part.is_none(), "{action:?}: {wrong:?}");
        assert!(part.is_none_or(|part| wrong.iter().any(|what| what.contains(part))), "{action:?}: {wrong:?}");
    }
}
