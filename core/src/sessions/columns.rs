//! The columns that are known, and the columns of all pages together.

use super::cells::MOST_COLUMNS;
use super::fold;

/// The columns that mean something to this panel, as the export of the same report documents them.
///
/// Source: <https://learn.microsoft.com/intune/intune-service/fundamentals/reports-export-graph-available-reports>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    SessionId,
    Start,
    End,
    HelperEmail,
    HelperFirstName,
    HelperLastName,
    SharerEmail,
    SharerFirstName,
    SharerLastName,
    Device,
    System,
    Control,
}

const COUNT: usize = 12;

impl Known {
    /// Each column in the order of the variants, with its name.
    const ALL: [(Self, &str); COUNT] = [
        (Self::SessionId, "SessionId"),
        (Self::Start, "Sessionstart"),
        (Self::End, "Sessionend"),
        (Self::HelperEmail, "HelperEmail"),
        (Self::HelperFirstName, "HelperFirstName"),
        (Self::HelperLastName, "HelperLastName"),
        (Self::SharerEmail, "SharerEmail"),
        (Self::SharerFirstName, "SharerFirstName"),
        (Self::SharerLastName, "SharerLastName"),
        (Self::Device, "SharerDeviceName"),
        (Self::System, "SharerDeviceOS"),
        (Self::Control, "Attribute"),
    ];

    fn of(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.iter().find(|(_, own)| own.eq_ignore_ascii_case(name)).map(|(known, _)| *known)
    }
}

/// Something of each known column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ByKnown<T>([T; COUNT]);

impl<T: Copy + Default> ByKnown<T> {
    pub(super) fn get(&self, known: Known) -> T {
        self.0.get(known as usize).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, known: Known, value: T) {
        if let Some(own) = self.0.get_mut(known as usize) {
            *own = value;
        }
    }

    /// Combines each with that of another.
    pub(super) fn zip<U: Copy + Default>(&mut self, other: &ByKnown<U>, combine: impl Fn(T, U) -> T) {
        for (known, _) in Known::ALL {
            self.set(known, combine(self.get(known), other.get(known)));
        }
    }
}

/// Where the columns are on one page.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// How many columns the page has.
    pub(super) count: usize,
    /// For each column of the report, its place on the page. Columns that only later pages have are not in it.
    all: Vec<Option<u16>>,
    /// The same for the known columns.
    known: ByKnown<Option<u16>>,
}

impl Places {
    pub(super) fn of(&self, column: usize) -> Option<usize> {
        self.all.get(column).copied().flatten().map(usize::from)
    }

    pub(super) fn of_known(&self, known: Known) -> Option<usize> {
        self.known.get(known).map(usize::from)
    }

    /// Marks the known columns that this page lacks.
    pub(super) fn note_missing(&self, lacking: &mut ByKnown<bool>) {
        lacking.zip(&self.known, |lacks, place| lacks || place.is_none());
    }
}

/// The columns of all pages.
#[derive(Clone, Default)]
pub(super) struct Columns {
    names: Vec<String>,
    known: ByKnown<Option<u16>>,
}

impl Columns {
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Which known column this is. If several have its name, the first is.
    pub(super) fn known(&self, column: usize) -> Option<Known> {
        let is_own = |known: Known| self.known.get(known).map(usize::from) == Some(column);
        Known::ALL.iter().map(|(known, _)| *known).find(|known| is_own(*known))
    }

    /// Takes the columns of a page in. They are the same as those of other pages if their names differ in case at most;
    /// if one page has a name several times, first is paired with first, and so on.
    ///
    /// Columns beyond [`MOST_COLUMNS`] are left out, unless they are known.
    pub(super) fn take(&mut self, names: Vec<String>) -> Places {
        let mut places = Places { count: names.len(), all: vec![None; self.names.len()], known: ByKnown::default() };
        for (place, name) in (0_u16..).zip(names) {
            let known = Known::of(&name);
            let is_free = |column: usize| places.all.get(column).is_some_and(Option::is_none);
            let is_own = |(column, own): (usize, &String)| {
                (is_free(column) && fold::is_same(own.trim(), name.trim())).then_some(column)
            };
            let first_of_known = known.filter(|known| places.known.get(*known).is_none());
            if let Some(column) = self.names.iter().enumerate().find_map(is_own) {
                if let Some(own) = places.all.get_mut(column) {
                    *own = Some(place);
                }
            } else if self.names.len() < MOST_COLUMNS
                || first_of_known.is_some_and(|known| self.known.get(known).is_none())
            {
                if let Some(known) = known
                    && self.known.get(known).is_none()
                {
                    self.known.set(known, u16::try_from(self.names.len()).ok());
                }
                self.names.push(name);
                places.all.push(Some(place));
            }
            if let Some(known) = first_of_known {
                places.known.set(known, Some(place));
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(columns: &mut Columns, names: &[&str]) -> Vec<Option<usize>> {
        let places = columns.take(names.iter().map(|&name| name.to_owned()).collect());
        (0..columns.names().len()).map(|column| places.of(column)).collect()
    }

    #[test]
    fn each_variant_is_at_its_own_place() {
        for (place, (known, name)) in Known::ALL.into_iter().enumerate() {
            assert_eq!(known as usize, place);
            assert_eq!(Known::of(&format!(" {} ", name.to_uppercase())), Some(known));
        }
        assert_eq!(Known::of("Date"), None);
    }

    #[test]
    fn columns_of_pages_are_paired_by_name_in_whichever_case() {
        let mut columns = Columns::default();
        assert_eq!(take(&mut columns, &["A", "helperEmail", "a"]), [Some(0), Some(1), Some(2)]);
        assert_eq!(take(&mut columns, &["a", "Ä", "HELPEREMAIL"]), [Some(0), Some(2), None, Some(1)]);
        assert_eq!(take(&mut columns, &["ä", "A", "A", "a"]), [Some(1), None, Some(2), Some(0), Some(3)]);
        assert_eq!(columns.names(), ["A", "helperEmail", "a", "Ä", "a"]);
        assert_eq!(columns.known(1), Some(Known::HelperEmail));
        assert!([0, 2, 3, 4, 5].iter().all(|column| columns.known(*column).is_none()));
    }

    #[test]
    fn the_first_of_two_is_the_known_one_and_the_other_is_kept() {
        let mut columns = Columns::default();
        let places = columns.take(["x", "SessionId", "sessionid"].map(str::to_owned).to_vec());
        assert_eq!(places.of_known(Known::SessionId), Some(1));
        assert_eq!(places.of_known(Known::Start), None);
        assert_eq!((columns.known(1), columns.known(2)), (Some(Known::SessionId), None));
        assert_eq!(columns.names().len(), 3);
    }

    #[test]
    fn columns_are_bounded_but_the_known_ones_are_never_left_out() {
        let mut columns = Columns::default();
        for page in 0..3 {
            columns.take((0..MOST_COLUMNS).map(|number| format!("{page} {number}")).collect());
        }
        let places = columns.take(["other", "SharerEmail", "sharerEmail", "0 7"].map(str::to_owned).to_vec());
        assert_eq!(columns.names().len(), MOST_COLUMNS + 1);
        assert_eq!(places.of(MOST_COLUMNS), Some(1));
        assert_eq!((places.of_known(Known::SharerEmail), places.of(7)), (Some(1), Some(3)));
    }
}
