//! The JSON of a page, read straight into one text with the ends of its cells: a page has thousands of cells, of which a
//! tree of values would keep each apart.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The most columns of a page. The report has eighteen.
pub(super) const MOST_COLUMNS: usize = 200;
/// The longest name of a column, in characters.
const LONGEST_NAME: usize = 300;

/// The parts of a page's JSON. Each is `None` if it is missing or null.
#[derive(Default)]
pub(super) struct Body {
    /// `TotalRowCount`, as text.
    pub(super) total: Option<String>,
    /// The names in `Schema`.
    pub(super) names: Option<Names>,
    /// `Values`.
    pub(super) table: Option<Table>,
}

/// The names of the columns. One without a name has an empty text, so that the others keep their places.
#[derive(Default)]
pub(super) struct Names(pub(super) Vec<String>);

/// Rows of any length.
#[derive(Default)]
pub(super) struct Table {
    /// The cells.
    pub(super) cells: Cells,
    /// For each row, the number of cells up to its end.
    pub(super) row_ends: Vec<usize>,
    /// How many of the values are no list, and so no row.
    pub(super) no_rows: usize,
}

/// Cells one after the other, in one text, with a line feed behind each.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Cells {
    text: String,
    /// Where each cell's line feed is.
    ends: Vec<u32>,
}

impl Cells {
    /// A cell, by its number.
    pub(super) fn get(&self, cell: usize) -> Option<&str> {
        let end = *self.ends.get(cell)?;
        self.text.get(self.start(cell)..end as usize)
    }

    /// The text of so many cells in a row, each with its line feed.
    pub(super) fn range(&self, first: usize, count: usize) -> Option<&str> {
        self.text.get(self.start(first)..self.start(first + count))
    }

    /// How many bytes they take.
    pub(super) fn bytes(&self) -> usize {
        self.text.len() + self.ends.len() * size_of::<u32>()
    }

    /// Gives back what was reserved and isn't used.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    fn start(&self, cell: usize) -> usize {
        let before = cell.checked_sub(1).and_then(|before| self.ends.get(before));
        before.map_or(0, |end| *end as usize + 1)
    }

    fn end_cell<E: Error>(&mut self) -> Result<(), E> {
        // A response is far smaller.
        self.ends.push(u32::try_from(self.text.len()).map_err(E::custom)?);
        self.text.push('\n');
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Body;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a report")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Body, A::Error> {
                let mut body = Body::default();
                while let Some(name) = fields.next_key::<String>()? {
                    if name.eq_ignore_ascii_case("TotalRowCount") {
                        let mut total = String::new();
                        fields.next_value_seed(Text(&mut total))?;
                        body.total = Some(total);
                    } else if name.eq_ignore_ascii_case("Schema") {
                        body.names = fields.next_value()?;
                    } else if name.eq_ignore_ascii_case("Values") {
                        body.table = fields.next_value()?;
                    } else {
                        fields.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(body)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Columns;
        impl<'de> Visitor<'de> for Columns {
            type Value = Names;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("columns")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut columns: A) -> Result<Names, A::Error> {
                let mut names = Vec::new();
                while let Some(Name(name)) = columns.next_element()? {
                    if names.len() == MOST_COLUMNS {
                        return Err(A::Error::custom("columns"));
                    }
                    names.push(name);
                }
                Ok(Names(names))
            }
        }
        deserializer.deserialize_seq(Columns)
    }
}

/// The name of a column: the field `Column` of an object, or a text that stands by itself.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Column;
        impl<'de> Visitor<'de> for Column {
            type Value = Name;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a column")
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.chars().take(LONGEST_NAME).collect()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Name, A::Error> {
                let mut text = String::new();
                while let Some(name) = fields.next_key::<String>()? {
                    if name.eq_ignore_ascii_case("Column") {
                        text.clear();
                        fields.next_value_seed(Text(&mut text))?;
                    } else {
                        fields.next_value::<IgnoredAny>()?;
                    }
                }
                self.visit_str(&text)
            }
        }
        deserializer.deserialize_any(Column)
    }
}

impl<'de> Deserialize<'de> for Table {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows;
        impl<'de> Visitor<'de> for Rows {
            type Value = Table;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("rows")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Table, A::Error> {
                let mut table = Table::default();
                while rows.next_element_seed(Row(&mut table))?.is_some() {}
                Ok(table)
            }
        }
        deserializer.deserialize_seq(Rows)
    }
}

/// Takes one row into the table.
struct Row<'a>(&'a mut Table);

impl<'de> DeserializeSeed<'de> for Row<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let row = <&RawValue>::deserialize(deserializer)?;
        if !row.get().starts_with('[') {
            self.0.no_rows += 1;
            return Ok(());
        }
        serde_json::Deserializer::from_str(row.get()).deserialize_seq(self).map_err(D::Error::custom)
    }
}

impl<'de> Visitor<'de> for Row<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a row")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut cells: A) -> Result<(), A::Error> {
        let own = &mut self.0.cells;
        while cells.next_element_seed(Text(&mut own.text))?.is_some() {
            own.end_cell()?;
        }
        self.0.row_ends.push(own.ends.len());
        Ok(())
    }
}

/// Appends a value as text: nothing for null, and all but a text as the service spells it. So no number is read, which
/// might not be written as it came.
struct Text<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value = <&RawValue>::deserialize(deserializer)?.get();
        if value.starts_with('"') {
            serde_json::Deserializer::from_str(value).deserialize_str(self).map_err(D::Error::custom)?;
        } else if value != "null" {
            self.0.push_str(value);
        }
        Ok(())
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.push_str(text);
        Ok(())
    }
}
