//! The list in this tab's storage, while the browser is at the sign-in page. All pages of the origin share the storage,
//! so nothing that is read is trusted.

use super::entry::{Membership, Relationship, RoleHint, Source, Sources};
use super::{Addition, Entry, Exclusion, Reference, TenantList, clean_name};
use crate::ids::TenantId;
use crate::tenants::MOST_TENANTS;
use crate::tenants::discovery::Discovered;
use crate::time::UnixMillis;
use serde::Serialize;
use serde_json::Value;

/// The longest value that is read, in bytes; written values are shorter.
const LARGEST: usize = 1024 * 1024;
const VERSION: u64 = 1;

/// The bits of a row.
const EXCLUDED: u64 = 1;
const EXTENDED: u64 = 1 << 1;
const MICROSOFT_LED: u64 = 1 << 2;
const WRITES: u64 = 1 << 3;
const LACKS: u64 = 1 << 4;
const ALL_BITS: u64 = (1 << 5) - 1;

/// A row as stored: an array.
#[derive(Serialize)]
struct Stored<'a>(
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    /// The name's source.
    Option<u8>,
    /// The sources.
    u8,
    u64,
    /// The end of the relationship; `null` if Graph doesn't say, `false` if there is no relationship.
    Ends,
    Option<&'static str>,
);

#[derive(Serialize)]
#[serde(untagged)]
enum Ends {
    No(bool),
    At(Option<f64>),
}

impl TenantList {
    /// The stored form of all rows, and of what the person took out.
    pub fn to_stored(&self) -> String {
        let rows: Vec<_> = self.entries.iter().map(stored).collect();
        // Serializing texts and numbers can't fail.
        serde_json::to_string(&(VERSION, rows)).unwrap_or_default()
    }

    /// Takes in what was stored, on top of the list of `config.json`. Returns `false`, with the list as it was, if this
    /// panel wrote no such thing, or there would be too many rows.
    pub fn restore(&mut self, stored: &str) -> bool {
        let Some(rows) = rows(stored) else { return false };
        let mut list = self.clone();
        for row in rows {
            if !list.restore_row(row) {
                return false;
            }
        }
        if list.len() > MOST_TENANTS {
            return false;
        }
        *self = list;
        true
    }

    fn restore_row(&mut self, row: Row) -> bool {
        // Only the file itself says what it has.
        let sources = row.sources.iter().filter(|source| *source != Source::Deployment).collect::<Vec<_>>();
        let tenant = row.addition.tenant.clone();
        // A domain that `config.json` has was resolved already.
        if let (Reference::Id(id), Some(domain)) = (&tenant, &row.domain)
            && let Some(key) = self.by_domain.get(domain).copied()
        {
            self.resolve(key, Discovered::Tenant(id.clone()));
        }
        for source in &sources {
            let name = row.addition.name.clone().filter(|_| row.name_source == Some(*source));
            if self.add(*source, vec![Addition { name, ..row.addition.clone() }]).is_err() {
                return false;
            }
        }
        let Some(key) = self.find(&tenant) else { return true };
        if let (Reference::Id(_), Some(domain)) = (&tenant, row.domain)
            && !self.by_domain.contains_key(&domain)
        {
            self.by_domain.insert(domain.clone(), key);
            if let Some(entry) = self.get_mut(key).filter(|entry| entry.domain.is_none()) {
                entry.domain = Some(domain);
            }
        }
        if row.is_excluded {
            self.exclude(key);
        }
        true
    }
}

fn stored(entry: &Entry) -> Stored<'_> {
    let relationship = entry.relationship;
    let bit = |is_set: bool, bit: u64| if is_set { bit } else { 0 };
    let bits = relationship.map_or(0, |it| {
        bit(it.is_extended, EXTENDED)
            | bit(it.is_microsoft_led, MICROSOFT_LED)
            | match it.role {
                RoleHint::Writes => WRITES,
                RoleHint::Lacks => LACKS,
                RoleHint::Unsaid => 0,
            }
    });
    Stored(
        entry.id().map(TenantId::as_str),
        entry.domain(),
        entry.name(),
        entry.name.as_ref().map(|(_, source)| *source as u8),
        entry.sources.bits(),
        bits | bit(entry.exclusion == Some(Exclusion::Person), EXCLUDED),
        relationship.map_or(Ends::No(false), |it| Ends::At(it.ends.map(UnixMillis::get))),
        entry.membership.map(|membership| match membership {
            Membership::Active => "active",
            Membership::Pending => "pending",
            Membership::Unknown => "unknown",
        }),
    )
}

/// A row as read.
struct Row {
    addition: Addition,
    domain: Option<String>,
    name_source: Option<Source>,
    sources: Sources,
    is_excluded: bool,
}

fn rows(stored: &str) -> Option<Vec<Row>> {
    if stored.len() > LARGEST {
        return None;
    }
    let Ok(Value::Array(both)) = serde_json::from_slice(stored.as_bytes()) else { return None };
    let [version, Value::Array(rows)] = both.as_slice() else { return None };
    if version.as_u64() != Some(VERSION) || rows.len() > MOST_TENANTS {
        return None;
    }
    rows.iter().map(row).collect()
}

fn row(row: &Value) -> Option<Row> {
    let [id, domain, name, name_source, sources, bits, ends, membership] = row.as_array()?.as_slice() else {
        return None;
    };
    let reference = |value: &Value| match value {
        Value::Null => Some(None),
        Value::String(text) => Some(Some(Reference::read(text).ok().filter(|own| own.as_str() == text)?)),
        _ => None,
    };
    let domain = match reference(domain)? {
        Some(Reference::Domain(domain)) => Some(domain),
        None => None,
        Some(Reference::Id(_)) => return None,
    };
    let tenant = match (reference(id)?, &domain) {
        (Some(id @ Reference::Id(_)), _) => id,
        (None, Some(domain)) => Reference::Domain(domain.clone()),
        _ => return None,
    };
    let name_source = match name_source {
        Value::Null => None,
        place => Some(*Source::ALL.get(usize::try_from(place.as_u64()?).ok()?)?),
    };
    let name = match name {
        Value::Null => None,
        Value::String(name) => Some(clean_name(name).filter(|own| own == name)?),
        _ => return None,
    };
    let bits = bits.as_u64().filter(|bits| *bits <= ALL_BITS)?;
    let has = |bit: u64| bits & bit != 0;
    let role = match (has(WRITES), has(LACKS)) {
        (true, true) => return None,
        (true, false) => RoleHint::Writes,
        (false, true) => RoleHint::Lacks,
        (false, false) => RoleHint::Unsaid,
    };
    let of_ends =
        |ends| Some(Relationship { ends, is_extended: has(EXTENDED), is_microsoft_led: has(MICROSOFT_LED), role });
    let relationship = match ends {
        Value::Bool(false) => None,
        Value::Null => of_ends(None),
        at => of_ends(Some(at.as_f64().map(UnixMillis::new).filter(|at| at.is_valid())?)),
    };
    let membership = match membership {
        Value::Null => None,
        state => Some(match state.as_str()? {
            "active" => Membership::Active,
            "pending" => Membership::Pending,
            "unknown" => Membership::Unknown,
            _ => return None,
        }),
    };
    Some(Row {
        addition: Addition { relationship, membership, ..Addition::new(tenant, name) },
        domain,
        name_source,
        sources: Sources::of_bits(u8::try_from(sources.as_u64()?).ok()?)?,
        is_excluded: has(EXCLUDED),
    })
}
