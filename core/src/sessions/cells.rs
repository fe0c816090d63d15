//! The JSON of a page, read straight into one text with the ends of its cells: a page has thousands of cells, of which a
//! tree of values would keep each apart.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt::{self, Write as _};

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

impl Row<'_> {
    fn count_other(self) {
        self.0.no_rows += 1;
    }
}

impl<'de> DeserializeSeed<'de> for Row<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
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

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.count_other();
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        self.count_other();
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.count_other();
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.count_other();
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.count_other();
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.count_other();
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.count_other();
        Ok(())
    }
}

/// Appends a value as text: nothing for null, and compact JSON for what is nested.
struct Text<'a>(&'a mut String);

/// Appends a value as compact JSON.
struct Json<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.push_str(text);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        Json(self.0).visit_bool(flag)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        Json(self.0).visit_u64(number)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        Json(self.0).visit_i64(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        Json(self.0).visit_f64(number)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        Json(self.0).visit_seq(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<(), A::Error> {
        Json(self.0).visit_map(fields)
    }
}

impl<'de> DeserializeSeed<'de> for Json<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Json<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.push_str(&serde_json::to_string(text).map_err(E::custom)?);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push_str("null");
        Ok(())
    }

    fn visit_bool<E>(self, flag: bool) -> Result<(), E> {
        self.0.push_str(if flag { "true" } else { "false" });
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        write!(self.0, "{number}").map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        write!(self.0, "{number}").map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        // `{number}` would write three hundred digits for `1e300`.
        self.0.push_str(&serde_json::to_string(&number).map_err(E::custom)?);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut separator = '[';
        loop {
            let before = self.0.len();
            self.0.push(separator);
            if items.next_element_seed(Json(self.0))?.is_none() {
                self.0.truncate(before);
                break;
            }
            separator = ',';
        }
        self.0.push_str(if separator == '[' { "[]" } else { "]" });
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut separator = '{';
        while let Some(name) = fields.next_key::<String>()? {
            self.0.push(separator);
            self.0.push_str(&serde_json::to_string(&name).map_err(A::Error::custom)?);
            self.0.push(':');
            fields.next_value_seed(Json(self.0))?;
            separator = ',';
        }
        self.0.push_str(if separator == '{' { "{}" } else { "}" });
        Ok(())
    }
}
