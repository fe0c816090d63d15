//! The two people who can sign in, the directories, and what each person may do in those that never change. Further
//! tenants say themselves who gets in.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::super::ids::stable_id;
use super::super::tenants::Tenants;
use super::super::token::{INTUNE_ADMINISTRATOR, TENANT_ID};

/// The directory ID of Fabrikam, where Alex is a guest.
pub const FABRIKAM_ID: &str = "8c4b2f60-0d5e-4c1b-8f3a-7e9d1a2b6c33";
/// The template ID of the role that every member of a directory has.
pub(super) const USER: &str = "b79fbf4d-3ef9-4689-8143-76b194e85509";

/// How the IDs of further directories begin.
const OTHER_IDS: &str = "5d1e4c70-6a2b-4f83-9c05-";

/// How many directories there are beside Contoso and Fabrikam.
const OTHERS: u16 = 1_000;

/// The names of a directory that was added.
#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Identity {
    /// The directory (tenant) ID, in lower case.
    pub(crate) id: String,
    /// Verified domains in lower case, the default one first.
    pub(crate) domains: Vec<String>,
    /// The name people know it by.
    pub(crate) name: String,
}

/// A directory of the sandbox.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Directory {
    /// Home of both people.
    Contoso,
    /// Another organization, with Alex as a guest.
    Fabrikam,
    /// A further organization like Fabrikam, by its number from 1.
    Other(u16),
    /// One that was added.
    Added(Arc<Identity>),
}

impl Directory {
    /// Those there always are.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        [Self::Contoso, Self::Fabrikam].into_iter().chain((1..=OTHERS).map(Self::Other))
    }

    /// The directory (tenant) ID.
    pub(crate) fn id(&self) -> Cow<'_, str> {
        match self {
            Self::Contoso => TENANT_ID.into(),
            Self::Fabrikam => FABRIKAM_ID.into(),
            Self::Other(number) => format!("{OTHER_IDS}{number:012}").into(),
            Self::Added(identity) => identity.id.as_str().into(),
        }
    }

    /// The verified domain.
    pub(crate) fn domain(&self) -> Cow<'_, str> {
        match self {
            Self::Contoso => "contoso.example".into(),
            Self::Fabrikam => "fabrikam.example".into(),
            Self::Other(number) => format!("tenant-{number}.example").into(),
            Self::Added(identity) => identity.domains.first().map_or("", String::as_str).into(),
        }
    }

    /// The name people know it by.
    pub(crate) fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Contoso => "Contoso".into(),
            Self::Fabrikam => "Fabrikam".into(),
            Self::Other(number) => format!("Tenant {number}").into(),
            Self::Added(identity) => identity.name.as_str().into(),
        }
    }

    /// One of those there always are, by ID or domain.
    pub(crate) fn own(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            TENANT_ID | "contoso.example" => return Some(Self::Contoso),
            FABRIKAM_ID | "fabrikam.example" => return Some(Self::Fabrikam),
            _ => {}
        }
        let domain = name.strip_prefix("tenant-").and_then(|rest| rest.strip_suffix(".example"));
        let number = name.strip_prefix(OTHER_IDS).or(domain)?.parse().ok()?;
        let one = Self::Other(number);
        // Only as it is written, without zeros or signs that a number may have.
        ((1..=OTHERS).contains(&number) && (name == *one.id() || name == *one.domain())).then_some(one)
    }
}

/// Which directory an address names in its first segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// `organizations`: the home directory of the person who signs in.
    Organizations,
    /// One directory.
    One(Directory),
}

impl Segment {
    /// `None`: no such tenant. That goes for `common` and `consumers` too, since the service is for work accounts.
    pub(crate) fn read(segment: &str, tenants: &Tenants) -> Option<Self> {
        if segment == "organizations" {
            return Some(Self::Organizations);
        }
        Directory::own(segment).or_else(|| tenants.named(segment)).map(Self::One)
    }

    /// As errors name it; the name of Microsoft's own directory stands for anyone's.
    pub(crate) fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Organizations => "Microsoft Services".into(),
            Self::One(directory) => directory.name(),
        }
    }

    /// The directory, unless it depends on the person.
    pub(crate) fn one(&self) -> Option<&Directory> {
        match self {
            Self::Organizations => None,
            Self::One(directory) => Some(directory),
        }
    }

    /// The directory that `who` signs in to.
    pub(crate) fn directory(&self, who: Who) -> Directory {
        match self {
            Self::Organizations => who.home(),
            Self::One(directory) => directory.clone(),
        }
    }
}

/// A sample person. Both are at home in Contoso.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Alex Admin, an Intune Administrator, and a guest in Fabrikam and the directories like it. May consent for the organization.
    Alex,
    /// Robin Reader of the help desk: reads the settings, and lacks the Intune role to change them.
    Robin,
}

impl Who {
    pub(crate) const ALL: [Self; 2] = [Self::Alex, Self::Robin];

    /// Display name, as the sign-in page's button shows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Alex => "Alex Admin",
            Self::Robin => "Robin Reader",
        }
    }

    /// User name, as one would type it.
    pub fn upn(self) -> &'static str {
        match self {
            Self::Alex => "alex.admin@contoso.example",
            Self::Robin => "robin.reader@contoso.example",
        }
    }

    /// By user name, or by the opaque `login_hint` claim of an ID token.
    pub(crate) fn hinted(hint: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|who| hint.eq_ignore_ascii_case(who.upn()) || hint == who.login_hint())
    }

    pub(crate) fn home(self) -> Directory {
        match self {
            Self::Alex | Self::Robin => Directory::Contoso,
        }
    }

    /// Whether the person has an account in one of the directories there always are.
    pub(crate) fn is_in(self, directory: &Directory) -> bool {
        *directory == self.home() || self == Self::Alex
    }

    /// May consent in the name of the organization.
    pub(crate) fn is_admin(self) -> bool {
        self == Self::Alex
    }

    /// The user name of a guest of that directory.
    pub(crate) fn guest_name(self, directory: &Directory) -> String {
        format!("{}#EXT#@{}", self.upn().replace('@', "_"), directory.domain())
    }

    /// The object ID. A guest's is another one than that at home.
    pub(crate) fn object_id(self, directory: &Directory) -> Cow<'static, str> {
        match (self, directory) {
            (who, Directory::Added(identity)) => stable_id(&format!("{} in {}", who.upn(), identity.id)).into(),
            (Self::Alex, Directory::Contoso) => "0b9d0f1c-51f2-4f0e-9d57-2a6f7b1c4e01".into(),
            (Self::Alex, Directory::Fabrikam | Directory::Other(_)) => "5e2c7a90-8d14-4b66-a1b3-90c4d6e8f202".into(),
            (Self::Robin, _) => "c3a8e6b4-2f70-4d19-b8e5-13f7a9d0c503".into(),
        }
    }

    /// An opaque text by which the service knows the person, claim `login_hint`.
    pub(crate) fn login_hint(self) -> &'static str {
        match self {
            Self::Alex => "O.CiQwYjlkMGYxYy01MWYyLTRmMGUtOWQ1Ny0yYTZmN2IxYzRlMDE",
            Self::Robin => "O.CiRjM2E4ZTZiNC0yZjcwLTRkMTktYjhlNS0xM2Y3YTlkMGM1MDM",
        }
    }

    /// Directory roles, claim `wids`.
    pub(crate) fn roles(self) -> Vec<&'static str> {
        match self {
            Self::Alex => vec![INTUNE_ADMINISTRATOR, USER],
            Self::Robin => vec![USER],
        }
    }
}

/// Whether Intune lets the person with this user name change the settings. Of the people it knows, all but Robin:
/// pasted tokens name others, and theirs is the scope's matter alone.
pub(crate) fn may_write(login: &str) -> bool {
    !login.eq_ignore_ascii_case(Who::Robin.upn())
}
