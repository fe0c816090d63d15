//! The faults by name and the queue they wait in. Their responses are in `fault_responses`.

mod default;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Before or after the request is handled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// First the fault, then the request.
    #[default]
    Before,
    /// First the request, then the fault.
    After,
}

/// Intune's error forms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// `error.message` is JSON text.
    #[default]
    Nested,
    /// `error.message` is JSON text whose `Message` is JSON text.
    NestedTwice,
}

/// The body of a failing server's response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorBody {
    /// Graph's error JSON.
    #[default]
    Json,
    /// A gateway's page.
    Html,
    /// Nothing.
    Empty,
}

/// Where hostile markup stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In each text of a 403, its identifiers included.
    #[default]
    Error,
    /// In the value of `remoteAssistanceState` of a 200; in names and values of audit events.
    Value,
}

/// A 404 that says nothing of the tenant, by what its body is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Foreign {
    /// A line of plain text.
    #[default]
    Text,
    /// Nothing.
    Empty,
    /// A gateway's own JSON.
    Gateway,
    /// Graph's plain form and code, with a sentence about a wrong version.
    Sentence,
    /// Graph's plain form and code, with the JSON of a web framework as its message.
    Framework,
}

/// The fault. In JSON the name is the field `fault`, in snake case, beside its parameters; each parameter may
/// be left out. "Handled" means as without the fault, so a `PATCH` is kept unless said otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// 400: the tenant has no Intune.
    NoIntune,
    /// 401: "Access token is empty."
    TokenEmpty,
    /// 401: "Access token has expired or is not yet valid."
    TokenExpired,
    /// 401: "Lifetime validation failed, the token is expired."
    TokenLifetime,
    /// 401: "`CompactToken` parsing failed with error code: 80049217"
    TokenDamaged,
    /// 401: "IDX14100: JWT is not well formed …"
    TokenNotJwt,
    /// 401: "Access token validation failure. Invalid audience."
    TokenWrongAudience,
    /// 401 with a continuous access evaluation challenge among several in `WWW-Authenticate`.
    ClaimsChallenge {
        /// The claims asked for, plain JSON text; sent in base64.
        #[serde(default = "default::claims")]
        claims: String,
    },
    /// The token lacks the scope, in Intune's nested form.
    MissingScope {
        /// 403 or 401.
        #[serde(default = "default::forbidden")]
        status: u16,
        /// Nested once or twice.
        #[serde(default)]
        form: Form,
    },
    /// The person lacks the Intune role.
    MissingRole {
        /// 403; or 401, always nested twice: `Forbidden` inside, and no word of why.
        #[serde(default = "default::forbidden")]
        status: u16,
        /// Nested once or twice.
        #[serde(default)]
        form: Form,
    },
    /// 403 that mentions `RemoteAssistService`: not available or not licensed for the tenant.
    ServiceUnavailableForTenant,
    /// Multi admin approval guards the setting.
    ApprovalRequired {
        /// 403 that mentions `ApprovalRequired`; 400, a justification is missing; 412, with the code of the request for
        /// approval; 409, somebody has asked for it already.
        #[serde(default = "default::forbidden")]
        status: u16,
        /// Intune's nested form or the plain one.
        #[serde(default = "default::yes")]
        nested: bool,
    },
    /// 403 for another reason, a conditional access policy.
    ForbiddenOther,
    /// 404 in Graph's own form: never configured.
    NotFound,
    /// 404 of somebody else, or about something else.
    ForeignNotFound {
        /// The body.
        #[serde(default)]
        body: Foreign,
    },
    /// 400: this cloud's Graph has no such resource.
    NoResource,
    /// 429 `TooManyRequests`.
    Throttled {
        /// The `Retry-After` header: seconds or an HTTP date; none when null.
        #[serde(default)]
        retry_after: Option<String>,
        /// Intune's nested form or the plain one.
        #[serde(default = "default::yes")]
        nested: bool,
    },
    /// 429 `UnknownError` with an empty message and no `Retry-After`.
    ThrottledUnknown,
    /// 500, 502, 503, 504 or another 5xx.
    ServerError {
        /// The status.
        #[serde(default = "default::unavailable")]
        status: u16,
        /// The `Retry-After` header.
        #[serde(default)]
        retry_after: Option<String>,
        /// The body.
        #[serde(default)]
        body: ErrorBody,
        /// Whether the request was handled all the same.
        #[serde(default)]
        applied: bool,
    },
    /// 200 with a captive portal's page; not handled.
    #[serde(rename = "html_200")]
    Html200,
    /// 200 with an empty body.
    #[serde(rename = "empty_200")]
    Empty200 {
        /// Whether the request was handled all the same.
        #[serde(default)]
        applied: bool,
    },
    /// Handled, but the JSON breaks off in the middle.
    BadJson,
    /// Handled, but one property of the answer has a value of the wrong type.
    WrongTypes {
        /// The property.
        #[serde(default = "default::property")]
        property: String,
        /// Its value.
        #[serde(default = "default::wrong")]
        value: Value,
    },
    /// Handled, the answer wrapped as `{"value":{…}}` as in the documentation's sample.
    WrappedValue,
    /// Handled, the answer wrapped as a collection, `{"value":[{…}]}`.
    WrappedCollection {
        /// How often the object stands in it.
        #[serde(default = "default::one")]
        count: usize,
    },
    /// Handled as by a cloud that has no such property: it is in no answer, and a body that has it is a 400.
    LacksProperty {
        /// The property.
        #[serde(default = "default::property")]
        property: String,
    },
    /// Handled, the answer with headers that let a cache keep it in place of `Cache-Control: no-cache`: each as given,
    /// `Cache-Control: max-age=600` where none is.
    Cacheable {
        /// `Cache-Control`.
        #[serde(default)]
        cache_control: Option<String>,
        /// `Expires`.
        #[serde(default)]
        expires: Option<String>,
        /// `Last-Modified`.
        #[serde(default)]
        last_modified: Option<String>,
    },
    /// Handled, the answer's state is a value nobody knows yet.
    UnknownEnum {
        /// The state.
        #[serde(default = "default::state")]
        value: String,
    },
    /// Handled, the answer has properties nobody knows yet.
    UnknownProperties,
    /// Handled, the answer is valid but huge.
    HugeBody {
        /// Size in bytes, at least; at most 64 MiB.
        #[serde(default = "default::huge")]
        bytes: usize,
    },
    /// Handled, but slowly.
    Slow {
        /// Milliseconds.
        #[serde(default = "default::slow")]
        ms: u64,
        /// `before`: a client that gives up meanwhile has changed nothing. `after`: the change is kept by then.
        #[serde(default)]
        when: When,
    },
    /// The connection is closed unanswered and nothing is changed. A browser may repeat a lost `GET` by itself (never
    /// a `PATCH` on a connection of its own, which is why each has one): then give `times` accordingly, or null.
    DropBefore,
    /// Handled, then the connection is closed unanswered.
    DropAfter,
    /// Someone else changes the settings just before (or after) the request is handled.
    ColleagueEdit {
        /// The settings changed, by name.
        #[serde(default = "default::edit")]
        settings: Value,
        /// Before or after.
        #[serde(default)]
        when: When,
    },
    /// `PATCH` answers what was wanted and keeps nothing; no audit event tells of it.
    IgnoreChange,
    /// `PATCH` answers what was wanted, as its audit event says, and keeps something else.
    AlterChange {
        /// The settings that are kept instead, by name.
        #[serde(default = "default::edit")]
        settings: Value,
    },
    /// `PATCH` is kept, and the readings that follow answer what was there before: the service lags behind.
    StaleReads {
        /// How many readings; null for all until faults are cleared.
        #[serde(default = "default::readings")]
        readings: Option<u32>,
        /// Whether the connection is closed unanswered besides.
        #[serde(default)]
        lost: bool,
    },
    /// A reading answers these settings, whatever the tenant has; null for one never configured. `stale_reads` orders it.
    StaleRead {
        /// The settings that it reads.
        #[serde(default)]
        settings: Value,
    },
    /// Handled, but the audit events go on at this address, whatever is left of them.
    NextLink {
        /// The address, on this origin where it begins with `/`.
        #[serde(default = "default::next_link")]
        to: String,
    },
    /// Handled, but without cross-origin headers: a page may not read the answer.
    NoCors,
    /// 302 to another path; where that is followed, the log shows it.
    Redirect {
        /// The address, on this origin unless absolute.
        #[serde(default = "default::elsewhere")]
        to: String,
    },
    /// Markup with script in the texts of the answer.
    HostileMarkup {
        /// In an error or in a value.
        #[serde(default)]
        place: Place,
    },
    /// A status no documentation mentions.
    WeirdStatus {
        /// The status.
        #[serde(default = "default::teapot")]
        status: u16,
    },
}
