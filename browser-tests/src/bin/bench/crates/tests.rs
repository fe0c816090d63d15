use super::*;

#[test]
fn both_manglings_and_generics_name_the_crate_with_the_code() {
    for (name, expected) in [
        ("_ZN11remote_help5graph5error10GraphError2of17h9346b0f4d1b97ca1E", "remote_help"),
        (
            "_ZN98_$LT$$RF$mut$u20$serde_json..de..Deserializer$LT$R$GT$$u20$as$u20$serde_core..de..Deserializer$GT$15deserialize_any17h5cad322e9cc79cfbE",
            "serde_json",
        ),
        (
            "_RNvMs0_NtCs9p1MkmNz69R_8dlmalloc8dlmallocINtB5_8DlmallocNtNtB7_3sys6SystemE6mallocCs62v1WRk8Dro_3std",
            "dlmalloc",
        ),
        ("_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1efc46f9d90a6730E", "core"),
        (
            "_ZN78_$LT$T$u20$as$u20$tachys..html..attribute..any_attribute..IntoAnyAttribute$GT$13into_any_attr17h2d14e2ecaf5a5815E",
            "tachys",
        ),
        ("_ZN4core3ptr50drop_in_place$LT$remote_help..receipt..Receipt$GT$17h9346b0f4d1b97ca1E", "core"),
        ("__wbindgen_describe_abc", "(descriptions for wasm-bindgen)"),
        ("memcpy", "(no Rust name)"),
    ] {
        assert_eq!(crate_of(name), expected, "{name}");
    }
}

#[test]
fn a_type_of_the_language_gives_its_functions_to_the_trait() {
    assert_eq!(first_crate("<&mut alloc::vec::Vec<T> as io::Write>::write").as_deref(), Some("alloc"));
    assert_eq!(first_crate("<(A, B) as leptos::Render>::build").as_deref(), Some("leptos"));
    assert_eq!(first_crate("<[T] as any_crate::A<fn() -> b::C>>::d").as_deref(), Some("any_crate"));
    assert_eq!(first_crate("<dyn tachys::Any>::is").as_deref(), Some("tachys"));
    assert_eq!(first_crate("<str>::trim").as_deref(), Some("core"));
    assert_eq!(first_crate("core[1a2b]::fmt::write").as_deref(), Some("core"));
}

/// A module with one imported function and two of its own, of two and of four bytes; no names yet.
const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01a\x01b\0\0\x03\x03\x02\0\0\
    \x0a\x09\x02\x02\0\x0b\x04\0\x01\x01\x0b";

fn with_names(names: &[(u8, &str)]) -> Vec<u8> {
    let length = |of: &[u8]| u8::try_from(of.len()).unwrap();
    let mut map = vec![length(&vec![0; names.len()])];
    for (index, name) in names {
        map.extend([*index, length(name.as_bytes())]);
        map.extend(name.as_bytes());
    }
    let section = [b"\x04name\x01", [length(&map)].as_slice(), &map].concat();
    [MODULE, &[0, length(&section)], &section].concat()
}

#[test]
fn sizes_are_those_of_the_functions_own_code() {
    let module = with_names(&[(1, "_ZN4core3fmt5writeE"), (2, "_ZN5alloc3vec3Vec4pushE")]);
    let found = shares(&module).unwrap();
    let crates: Vec<_> = found.crates.iter().map(|(name, share)| (name.as_str(), share.bytes)).collect();
    assert_eq!(crates, [("alloc", 4), ("core", 2)]);
    let table = table("The wasm", &found);
    assert!(table.contains("66.6 %") && table.contains("6                    code in all"), "{table}");
}

#[test]
fn what_is_no_wasm_is_refused() {
    assert!(shares(b"no wasm").is_err());
    assert!(shares(&MODULE[..25]).is_err());
}
