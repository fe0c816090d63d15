//! Stored receipts: kept whole, and whatever else stands in storage.

use super::super::tests::{any_receipt, documented};
use super::*;
use crate::guid::from_random;
use proptest::prelude::*;

#[test]
fn ten_thousand_receipts_fit_into_five_million_characters() {
    let receipt = Receipt { undoes: Some(ReceiptId::new(from_random([7; 16]))), ..documented() };
    let (key, value) = (receipt.stored_key(), receipt.to_stored());
    assert!(documented().to_stored().len() <= 360, "{}", documented().to_stored().len());
    assert!((key.len() + value.len()) * 10_000 <= 5_000_000, "{} and {}", key.len(), value.len());
}

#[test]
fn keys_are_in_order_of_time() {
    let key = |at| Receipt { at: UnixMillis::new(at), ..documented() }.stored_key();
    assert_eq!(key(5.9), format!("remote-help-panel.receipt.0000000000005.{}", documented().id));
    assert!(key(5.0) < key(1e9) && key(1e9) < key(1_767_323_045_678.0));
    assert!(key(f64::NAN) == key(0.0) && key(-1.0) == key(0.0));
}

#[test]
fn other_keys_are_no_receipts() {
    let id = documented().id;
    assert!(is_stored_key(&format!("remote-help-panel.receipt.1767323045678.{id}")));
    for key in [
        String::new(),
        "remote-help-panel.receipt.".to_owned(),
        format!("remote-help-panel.receipt.{id}"),
        format!("remote-help-panel.receipt.176732304567.{id}"),
        format!("remote-help-panel.receipt.17673230456789012.{id}"),
        format!("remote-help-panel.receipt.176732304567x.{id}"),
        format!("remote-help-panel.receipt.1767323045678.{id}0"),
        format!("remote-help-panel.theme.1767323045678.{id}"),
    ] {
        assert!(!is_stored_key(&key), "{key}");
    }
}

#[test]
fn what_is_damaged_or_foreign_is_none() {
    let whole = documented().to_stored();
    assert!(Receipt::from_stored(&whole).is_some());
    let origin = |origin: &str| whole.replace("\"global\"", &format!("\"{origin}\""));
    assert!(Receipt::from_stored(&origin("https://graph.example")).is_some());
    let mut damaged = vec![
        String::new(),
        "null".to_owned(),
        "[]".to_owned(),
        "[1]".to_owned(),
        "{\"1\":2}".to_owned(),
        format!("[{whole}]"),
        "[".repeat(30_000),
        format!("{whole}{}", " ".repeat(LARGEST)),
        origin("custom"),
        origin("https://evil.example'; touch x; '"),
        origin("HTTPS://graph.example/"),
    ];
    damaged.extend([
        whole.replacen("[1,", "[2,", 1),
        whole.replacen("[1,", "[1.0,", 1),
        whole.replace("1767323045678", "-5"),
        whole.replace("1767323045678", "8640000000000001"),
        whole.replace("1767323045678", "1e400"),
        whole.replace("\"e00\"", "\"e0\""),
        whole.replace("\"e00\"", "\"e00x\""),
        whole.replace("\"e00\"", "\"u00x\""),
        whole.replace("\"e00\"", "7"),
        whole.replace("\"s\"", "\"x\""),
        whole.replace("\"s\"", "\"d\""),
        whole.replace("adele", &"a".repeat(400)),
        whole.replace("Ticket", &"a".repeat(2001)),
        whole.replace(documented().id.as_str(), "id"),
        whole.replace(']', ",null]"),
        whole.replace(']', &format!("{}]", ",null,null".repeat(40))),
    ]);
    for text in damaged {
        assert_ne!(text, whole);
        assert_eq!(Receipt::from_stored(&text), None, "{text}");
    }
}

#[test]
fn a_receipt_out_of_bounds_is_cut_and_still_read() {
    let long = || Some("\u{1}".repeat(5000));
    let trace = RequestIds { request_id: long(), client_request_id: long() };
    let receipt = Receipt {
        user: long(),
        tenant: long().map(TenantId::new),
        reason: "\u{1}".repeat(5000),
        requests: vec![trace; 50],
        before: Settings {
            remote_assistance_state: RemoteAssistanceState::Unknown(long().unwrap()),
            ..Settings::DEFAULT
        },
        ..documented()
    };
    let read = Receipt::from_stored(&receipt.to_stored()).unwrap();
    assert_eq!((read.reason.len(), read.user.unwrap().len(), read.requests.len()), (2000, 300, 20));
}

proptest! {
    #[test]
    fn a_stored_receipt_reads_as_it_was(receipt in any_receipt()) {
        prop_assert!(is_stored_key(&receipt.stored_key()));
        prop_assert_eq!(Receipt::from_stored(&receipt.to_stored()), Some(receipt));
    }

    #[test]
    fn anything_stored_is_read_without_panic(receipt in any_receipt(), at in any::<prop::sample::Index>(), text in "\\PC{0,80}") {
        let _ = Receipt::from_stored(&text);
        let _ = is_stored_key(&text);
        let mut damaged = receipt.to_stored();
        let at = at.index(damaged.len());
        if damaged.is_char_boundary(at) {
            damaged.insert_str(at, &text);
            let _ = Receipt::from_stored(&damaged);
            damaged.truncate(at);
            prop_assert_eq!(Receipt::from_stored(&damaged), None);
        }
    }
}
