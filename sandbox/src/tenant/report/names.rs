//! The people of a sample. Each name stands beside the letters that an address has of it.

type Name = (&'static str, &'static str);

const HELPERS: [(Name, Name); 12] = [
    (("Robin", "robin"), ("Reader", "reader")),
    (("Dana", "dana"), ("Deskmann", "deskmann")),
    (("Noor", "noor"), ("Haddad", "haddad")),
    (("Søren", "soren"), ("Kjær", "kjaer")),
    (("Ines", "ines"), ("Ferreira", "ferreira")),
    (("Tomasz", "tomasz"), ("Wójcik", "wojcik")),
    (("Mei", "mei"), ("Tanaka", "tanaka")),
    (("Alex", "alex"), ("Admin", "admin")),
    (("Priya", "priya"), ("Raman", "raman")),
    (("Jonas", "jonas"), ("Berg", "berg")),
    (("Leïla", "leila"), ("Benali", "benali")),
    (("Oskar", "oskar"), ("Lindqvist", "lindqvist")),
];

const FIRST: [Name; 25] = [
    ("Ada", "ada"),
    ("Bruno", "bruno"),
    ("Carla", "carla"),
    ("David", "david"),
    ("Elif", "elif"),
    ("François", "francois"),
    ("Greta", "greta"),
    ("Hassan", "hassan"),
    ("Ivana", "ivana"),
    ("José", "jose"),
    ("Kira", "kira"),
    ("Liam", "liam"),
    ("Mónica", "monica"),
    ("Nils", "nils"),
    ("Olga", "olga"),
    ("Pavel", "pavel"),
    ("Quinn", "quinn"),
    ("Rosa", "rosa"),
    ("Stefan", "stefan"),
    ("Tuva", "tuva"),
    ("Umar", "umar"),
    ("Vera", "vera"),
    ("Wen", "wen"),
    ("Yusuf", "yusuf"),
    ("Zoë", "zoe"),
];

/// One less than there are first names: both lists are gone through side by side, and 600 people differ.
const LAST: [Name; 24] = [
    ("Andersen", "andersen"),
    ("Bianchi", "bianchi"),
    ("Castillo", "castillo"),
    ("Dubois", "dubois"),
    ("Eriksson", "eriksson"),
    ("Fischer", "fischer"),
    ("García", "garcia"),
    ("Hughes", "hughes"),
    ("Ivanov", "ivanov"),
    ("Jansen", "jansen"),
    ("Kowalski", "kowalski"),
    ("Laurent", "laurent"),
    ("Müller", "mueller"),
    ("Nakamura", "nakamura"),
    ("O’Brien", "obrien"),
    ("Petrov", "petrov"),
    ("Quist", "quist"),
    ("Rossi", "rossi"),
    ("Schneider", "schneider"),
    ("Torres", "torres"),
    ("Urbański", "urbanski"),
    ("Vargas", "vargas"),
    ("Weber", "weber"),
    ("Yılmaz", "yilmaz"),
];

/// A person.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) first: &'static str,
    pub(super) last: &'static str,
    pub(super) address: String,
}

fn person((first, last): (Name, Name), domain: &str) -> Person {
    Person { first: first.0, last: last.0, address: format!("{}.{}@{domain}", first.1, last.1) }
}

/// Someone who is helped, by number; they repeat after 600.
pub(super) fn helped(number: usize, domain: &str) -> Person {
    let pick = |names: &[Name]| names.get(number % names.len().max(1)).copied().unwrap_or(("", ""));
    person((pick(&FIRST), pick(&LAST)), domain)
}

/// Someone who helps, by number; beyond the first twelve, of those who are never helped.
pub(super) fn helper(number: usize, domain: &str) -> Person {
    match HELPERS.get(number) {
        Some(names) => person(*names, domain),
        None => helped(599_usize.saturating_sub(number % 100), domain),
    }
}
