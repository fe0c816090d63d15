//! Lists as people have them, read back against another reader of CSV.

use super::*;
use crate::encoding::tests::written;
use crate::tenants::list::Reference;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const ONE: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
const TWO: &str = "1b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

/// The tenants and names of a text without a bad line.
fn good(text: &str) -> Vec<(String, Option<String>)> {
    let read = read(text).unwrap();
    assert_eq!(read.bad, [], "{text:?}");
    read.tenants.into_iter().map(|tenant| (tenant.tenant.as_str().to_owned(), tenant.name)).collect()
}

fn bad(text: &str) -> Vec<(usize, BadReason)> {
    read(text).unwrap().bad.into_iter().map(|line| (line.line, line.why)).collect()
}

fn named(tenant: &str, name: &str) -> (String, Option<String>) {
    (tenant.to_owned(), Some(name.to_owned()))
}

fn unnamed(tenant: &str) -> (String, Option<String>) {
    (tenant.to_owned(), None)
}

#[test]
fn a_line_is_a_tenant_and_a_name_behind_it() {
    for line in [
        format!("{ONE} Contoso Ltd"),
        format!("{ONE}, Contoso Ltd"),
        format!("{ONE};Contoso Ltd"),
        format!("{ONE}; Contoso Ltd; DE"),
        format!("{ONE}\tContoso Ltd\tDE\t7"),
        format!("{ONE},\"Contoso Ltd\",DE"),
        format!("\"{ONE}\";\"Contoso Ltd\""),
        format!("  {{{}}}  Contoso Ltd,,, ", ONE.to_uppercase()),
        format!("{ONE}\u{a0}Contoso Ltd"),
        format!("\u{200b}{ONE}\u{feff} Contoso Ltd"),
    ] {
        assert_eq!(good(&line), [named(ONE, "Contoso Ltd")], "{line:?}");
    }
    assert_eq!(good(&format!("{ONE}, Contoso, Ltd.")), [named(ONE, "Contoso, Ltd.")]);
    assert_eq!(good(&format!("{ONE},\"5\"\" Disks\"")), [named(ONE, "5\" Disks")]);
    assert_eq!(good(&format!("{ONE} 5\" Disks")), [named(ONE, "5\" Disks")]);
    assert_eq!(good("Contoso.OnMicrosoft.com."), [unnamed("contoso.onmicrosoft.com")]);
    assert_eq!(good("xn--mnchen-3ya.example"), [unnamed("xn--mnchen-3ya.example")]);
}

#[test]
fn blank_lines_and_comments_are_none_and_lines_end_in_any_way() {
    let text = format!("\u{feff}# customers\r\n\r\n{ONE} A\r\n \t\n{TWO}\r# end\r{ONE} B");
    assert_eq!(good(&text), [named(ONE, "A"), unnamed(TWO), named(ONE, "B")]);
    for nothing in ["", "\u{feff}", " \r\n\t", "# no more", "tenantId,name\r\n", "sep=;\r\ntenantId;name"] {
        assert_eq!(read(nothing), Err(Unreadable::Empty), "{nothing:?}");
    }
}

#[test]
fn each_bad_line_has_its_number_and_its_reason_and_the_good_ones_are_kept() {
    let rows = [
        ("Contoso", NoTenant::Neither),
        ("00000000-0000-0000-0000-000000000000", NoTenant::EmptyId),
        ("9188040D-6C67-4C5B-B112-36A304B66DAD", NoTenant::PersonalAccounts),
        ("kim@contoso.example", NoTenant::MailAddress),
        ("organizations", NoTenant::ManyTenants),
        ("Common", NoTenant::ManyTenants),
        ("consumers,x", NoTenant::ManyTenants),
        ("https://contoso.example", NoTenant::Url),
        ("contoso.example/path", NoTenant::Url),
        ("münchen.example", NoTenant::InternationalDomain),
        ("10.0.0.1", NoTenant::Neither),
        ("-a.example", NoTenant::Neither),
        ("a..example", NoTenant::Neither),
        ("0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1", NoTenant::Neither),
        ("{0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", NoTenant::Neither),
        (",Contoso", NoTenant::Neither),
        ("<b>x</b>", NoTenant::Neither),
        ("=1+1", NoTenant::Neither),
    ];
    for (line, why) in rows {
        let text = format!("{ONE}\n\n{line}\n{TWO}");
        assert_eq!(bad(&text), [(3, BadReason::NoTenant(why))], "{line}");
        assert_eq!(read(&text).unwrap().tenants.len(), 2, "{line}");
    }
    let long = format!("{}.example", "a".repeat(300));
    assert_eq!(bad(&long), [(1, BadReason::NoTenant(NoTenant::TooLong))]);
    for line in [format!("\"{ONE}"), format!("{ONE} \"Contoso")] {
        assert_eq!(bad(&format!("{line}\n{TWO} \"B\"")), [(1, BadReason::UnclosedQuote)], "{line}");
    }
}

#[test]
fn an_excerpt_is_short_and_in_one_line_and_turns_nothing_around() {
    let line = format!("\u{202e}{}\u{7}", "x".repeat(200));
    let excerpt = &read(&line).unwrap().bad[0].excerpt;
    assert_eq!(*excerpt, "x".repeat(LONGEST_EXCERPT) + "…");
    let many = "x\n".repeat(MOST_BAD + 5);
    let read = read(&many).unwrap();
    assert_eq!((read.bad.len(), read.bad_count), (MOST_BAD, MOST_BAD + 5));
}

#[test]
fn csv_has_its_columns_in_any_order_and_others_are_ignored() {
    for (heading, delimiter) in [
        ("tenantId,name,city", ','),
        ("Tenant ID;Name;City", ';'),
        ("DIRECTORY ID\tdisplayName\tCity", '\t'),
        ("\"Id\",\"Display Name\",\"x\"", ','),
        ("domain;name;x", ';'),
        ("sep=;\r\nid;name;x", ';'),
        ("# exported\n\ntenant_id,name,x", ','),
    ] {
        let row = format!("contoso.example{delimiter}\"A \"\"B\"\"\r\nC{delimiter}c\"{delimiter}x");
        let name = format!("A \"B\"\nC{delimiter}c");
        assert_eq!(good(&format!("{heading}\r\n{row}\r\n")), [named("contoso.example", &name)], "{heading}");
    }
    assert_eq!(good(&format!("tenantId\n{ONE}\n")), [unnamed(ONE)]);
    // Of two columns the better one counts, and the other one where that is empty.
    let both = format!("domain,name,tenantId\na.example,A,{ONE}\nb.example,B,\n");
    assert_eq!(good(&both), [named(ONE, "A"), named("b.example", "B")]);
    // In Graph's contracts, `id` is the contract's own.
    assert_eq!(good(&format!("Id,CustomerId,DisplayName\n{TWO},{ONE},A")), [named(ONE, "A")]);
}

#[test]
fn a_bad_row_of_csv_has_the_number_of_its_first_line() {
    let text = format!("name,id\n\"two\nlines\",{ONE}\nA,nobody\n,,\n\nB,\n\"C,{TWO}\n\"D\",{TWO}\n# E,{TWO}\n");
    let read = read(&text).unwrap();
    assert_eq!(
        read.bad.iter().map(|line| (line.line, line.why)).collect::<Vec<_>>(),
        [(4, BadReason::NoTenant(NoTenant::Neither)), (7, BadReason::EmptyCell), (8, BadReason::UnclosedQuote),]
    );
    assert_eq!(read.tenants.len(), 2);
    let open = format!("name,id\n\"C,{TWO}\nD,{TWO}\n");
    assert_eq!(bad(&open), [(2, BadReason::UnclosedQuote)]);
    assert_eq!(super::read(&open).unwrap().tenants.len(), 1);
}

#[test]
fn names_are_text_whatever_they_look_like_and_a_downloads_apostrophe_is_not_a_part_of_them() {
    for name in ["<img src=x onerror=alert(1)>", "=HYPERLINK(\"x\")", "Ünïcode ✓ 株式会社", "O'Neil"] {
        let quoted = name.replace('"', "\"\"");
        assert_eq!(good(&format!("id,name\n{ONE},\"{quoted}\"")), [named(ONE, name)]);
    }
    for name in ["=1", "-1", "+1", "@A"] {
        assert_eq!(good(&format!("id,name\n{ONE},'{name}")), [named(ONE, name)]);
    }
    assert_eq!(good(&format!("id,name\n{ONE},'quoted'")), [named(ONE, "'quoted'")]);
}

#[test]
fn files_are_read_in_each_encoding_and_others_are_named() {
    let text = format!("{ONE} Büro 株\r\n{TWO}");
    for file in written(&text) {
        assert_eq!(read_file(&file), read(&text), "{file:?}");
    }
    let latin = b"contoso.example B\xfcro".to_vec();
    for (file, why) in [
        (latin, Unreadable::Encoding),
        (b"PK\x03\x04\x14\0".to_vec(), Unreadable::Workbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1".to_vec(), Unreadable::Workbook),
        (b"\x7fELF\x02\x01\x01\0\0\0\xff".to_vec(), Unreadable::Binary),
        (b"a.example\n\x01\x02".to_vec(), Unreadable::Binary),
        (vec![b'a'; MOST_BYTES + 1], Unreadable::TooLarge),
        (b"a.example\n".repeat(MOST_LINES + 1), Unreadable::TooManyLines),
        (Vec::new(), Unreadable::Empty),
    ] {
        assert_eq!(read_file(&file), Err(why));
    }
    assert_eq!(read_file(&b"a.example\n".repeat(MOST_LINES)).unwrap().tenants.len(), MOST_LINES);
    assert_eq!(read(&"\n".repeat(MOST_LINES + 1)), Err(Unreadable::TooManyLines));
}

/// A quotation mark without a second one is looked for through a hundred lines at most.
#[test]
fn marks_without_seconds_are_each_bad_and_take_no_other_line() {
    let open = "\"x,y\n".repeat(MOST_LINES - 2);
    let read = read(&format!("id,name\n{open}{ONE},A")).unwrap();
    assert!(read.bad_count >= MOST_LINES / 2 - 1, "{}", read.bad_count);
    let lines = "x\n".repeat(150);
    let read = super::read(&format!("name,id\n\"open,{TWO}\n{lines}A,{ONE}\n\"end\",{TWO}")).unwrap();
    assert_eq!((read.bad[0].line, read.bad[0].why), (2, BadReason::UnclosedQuote));
    assert_eq!((read.tenants.len(), read.bad_count), (2, 151));
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof!["[A-Za-z\"',;\n\t =äß株-]{0,20}", "[a-z]{1,8}( [a-z]{1,8})?"]
}

proptest! {
    #[test]
    fn what_another_writer_wrote_is_read_cell_by_cell(
        rows in vec((any::<u128>(), any_name(), any_name()), 1..12),
        delimiter in select(vec![b',', b';', b'\t']),
        always in any::<bool>(),
    ) {
        let style = if always { ::csv::QuoteStyle::Always } else { ::csv::QuoteStyle::Necessary };
        let mut writer = ::csv::WriterBuilder::new().delimiter(delimiter).quote_style(style).from_writer(Vec::new());
        writer.write_record(["Other", "Tenant ID", "Name"]).unwrap();
        for (number, name, other) in &rows {
            let id = crate::guid::from_random(number.to_be_bytes());
            // A line that begins so is a comment here, and a line of blanks is none.
            writer.write_record([&format!("x{other}"), &id, name]).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let expected: Vec<_> = rows.iter().map(|(number, name, _)| {
            let name = name.trim();
            let name = name.strip_prefix('\'').filter(|rest| crate::sessions::csv::is_formula(rest)).unwrap_or(name);
            (crate::guid::from_random(number.to_be_bytes()), Some(name.to_owned()).filter(|name| !name.is_empty()))
        }).collect();
        prop_assert_eq!(good(&text), expected);
    }

    #[test]
    fn any_text_is_read_or_named_and_each_line_counts_once(
        text in "([\\PC\",;\t#{}]{0,12}|tenantId,name|a\\.example|[\r\n]{1,2}){0,40}"
    ) {
        if let Ok(read) = read(&text) {
            let lines = text.split(['\r', '\n']).filter(|line| !line.trim().is_empty()).count();
            prop_assert!(read.tenants.len() + read.bad_count <= lines);
            prop_assert!(read.bad.windows(2).all(|two| two[0].line < two[1].line));
            for line in &read.bad {
                prop_assert!(line.excerpt.chars().count() <= LONGEST_EXCERPT + 1);
                prop_assert!(!line.excerpt.contains(char::is_control));
            }
            for tenant in &read.tenants {
                let again = Reference::read(tenant.tenant.as_str());
                prop_assert_eq!(again.as_ref(), Ok(&tenant.tenant));
            }
        }
    }

    #[test]
    fn any_file_is_read_or_named(file in vec(any::<u8>(), 0..200)) {
        let _ = read_file(&file);
    }
}
