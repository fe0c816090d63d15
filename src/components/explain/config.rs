//! What is wrong with `config.json`, in words.

use super::{Explained, Next};
use crate::components::describe;
use crate::text;
use remote_help::config::{Allowed, ConfigError, Problem};

/// A file that says something it must not.
pub(crate) fn explain(error: &ConfigError) -> Explained {
    let what = match error.field.as_str() {
        "" => text::what_config().to_owned(),
        field => text::what_config_field(field),
    };
    failed(what, problem(&error.problem))
}

/// A file that can't be read.
pub(crate) fn unavailable(status: Option<u16>) -> Explained {
    let why = match status {
        Some(status) => text::why_config_unavailable(&status.to_string()),
        None => text::why_config_unreachable().to_owned(),
    };
    failed(text::what_config_unavailable().to_owned(), why)
}

fn failed(what: String, why: String) -> Explained {
    Explained { what, why, next: vec![Next::ReloadPage, Next::Advice(text::next_config())] }
}

/// What is wrong with a field.
pub(crate) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::NotJson { line, column } => text::problem_not_json(&line.to_string(), &column.to_string()),
        Problem::Encoding => text::problem_encoding().to_owned(),
        Problem::NotAnObject => text::problem_not_an_object().to_owned(),
        Problem::Unknown(fields) => text::problem_unknown(&describe::list(fields)),
        Problem::Missing(allowed) => text::problem_missing(&self::allowed(allowed)),
        Problem::BadValue(allowed) => text::problem_bad_value(&self::allowed(allowed)),
        Problem::OnlyWithCustom => text::problem_only_with_custom().to_owned(),
        Problem::NewerSchema => text::problem_newer_schema().to_owned(),
    }
}

/// What a field may hold.
pub(crate) fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::OneOf(values) => text::allowed_one_of(&describe::list(values)),
        Allowed::Guid => text::allowed_guid().to_owned(),
        Allowed::Tenant => text::allowed_tenant().to_owned(),
        Allowed::OneTenant => text::allowed_one_tenant().to_owned(),
        Allowed::ListOfAtMost(most) => text::allowed_list(&most.to_string()),
        Allowed::Origin => text::allowed_origin().to_owned(),
        Allowed::Minutes => text::allowed_minutes().to_owned(),
        Allowed::Flag => text::allowed_flag().to_owned(),
        Allowed::ShortText => text::allowed_short_text().to_owned(),
        Allowed::SchemaOne => text::allowed_schema_one().to_owned(),
    }
}
