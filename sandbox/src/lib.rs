//! A local stand-in for a tenant, for people who try the panel and for its tests.
//!
//! It behaves as Microsoft's public documentation of Graph, Intune and Entra describes them, strict where a
//! mistake of the panel would do harm, and it can be told to fail in every way those services are known to fail.
//! It shares no type with the panel: what both understand alike, they understand from the documentation.
//!
//! # Layout
//! - [`tenant`]: the Graph resources and the sign-in service, their tokens, faults, logs and the control endpoints.
//! - [`panel`]: a strict static host for the built panel.
//! - `server`: the accept loop both stand on. `clock`: time as the services write it.
//!
//! # Graph's part
//! `GET` and `PATCH /beta/deviceManagement/remoteAssistanceSettings`, and `GET /beta/deviceManagement/auditEvents` with
//! `$filter` by `activityDateTime`, `$orderby` by it, and `$top`, at most 50 a page. Every change of the settings, by
//! `PATCH` or as a colleague, leaves an event there; its `correlationId` is the `client-request-id` of the `PATCH`.
//!
//! `POST /beta/deviceManagement/reports/getRemoteAssistanceSessionsReport` gives a sample of sessions, see
//! [`tenant::ReportSpec`], to who has the Intune right to view reports, 48 times a minute. `GET /v1.0/subscribedSkus`,
//! `GET /beta/deviceManagement/getEffectivePermissions()`, `…/roleDefinitions` and `…/roleDefinitions/{id}/roleAssignments`
//! give products, rights and roles, see [`tenant::EvidenceSpec`].
//!
//! `GET /v1.0/tenantRelationships/delegatedAdminRelationships` lists Contoso's customers to Alex, with `$filter` by
//! `status` and `$top`; `GET /v1.0/tenantRelationships/multiTenantOrganization/tenants` the tenants of its organization.
//!
//! # Further tenants
//! Any number, each a [`tenant::TenantSpec`], share the one origin: the first segment of an address of the sign-in
//! service names the tenant, the token's `tid` at Graph. Contoso, Fabrikam and `tenant-1.example` to
//! `tenant-1000.example` are always there.
//!
//! # Control endpoints
//! On the tenant's own origin, on loopback only, and no part of Graph. Bodies are JSON.
//!
//! | request | does |
//! |---|---|
//! | `GET /` | a page for people: settings, log, tokens, faults |
//! | `GET /sandbox/state` | settings, whether they were ever configured, waiting faults, latency, violations, sign-in |
//! | `PUT /sandbox/settings` | changes the named settings as a colleague would; `null` makes them "never configured" |
//! | `PUT /sandbox/options` | `{"latency_ms":…}` of Graph, `{"sign_in_latency_ms":…}`, `{"missing_is_404":…}` |
//! | `PUT /sandbox/report` | replaces Contoso's report of sessions, see [`tenant::ReportSpec`]; `null`: the sample |
//! | `PUT /sandbox/evidence` | replaces its products, rights and roles, see [`tenant::EvidenceSpec`]; `null`: the sample |
//! | `GET /sandbox/tenants` | the further tenants, each with its settings as they are now, and how lists are given |
//! | `PUT /sandbox/tenants` | replaces them: a list of [`tenant::TenantSpec`]; `"forty"` of every kind; `{"many":N}`; or any of `{"tenants":…,"customers":…,"organization":…}`, the last two a [`tenant::ListSpec`]; `null`: none |
//! | `PUT /sandbox/tenants/{id}` | changes the named fields of one, its settings as a colleague would, or adds it |
//! | `GET /sandbox/tenants.txt` | them as text for "Tenant list": ID and name, one a line |
//! | `POST /sandbox/faults` | adds a fault, see [`tenant::FaultRule`], or with `on` [`tenant::SignInFaultRule`]; with `tenant` (an ID) it strikes that directory's requests only |
//! | `DELETE /sandbox/faults` | takes all faults away |
//! | `GET`, `DELETE /sandbox/log` | the requests Graph has seen, see [`tenant::Entry`] |
//! | `POST /sandbox/token` | a token, see [`tenant::TokenSpec`] |
//! | `PUT /sandbox/sign-in` | changes the named switches of signing in, see below |
//! | `POST /sandbox/sign-in/redirects` | registers a redirect URI: `{"uri":…,"type":"spa"}`, or `web`, `native` |
//! | `POST /sandbox/sign-in/revoke` | `{"what":"sessions"}` or `{"what":"refresh_tokens"}` |
//! | `GET`, `DELETE /sandbox/sign-in/log` | the requests the sign-in service has seen, see [`tenant::SignInEntry`] |
//! | `POST /sandbox/reset` | everything as at the start; tokens, sessions and redirect URIs stay |
//!
//! The switches of signing in, each the same as a method of [`tenant::Tenant`]: `auto_sign_in` (`"alex"`, `"robin"` or
//! null), `token_lifetime` and `clock_offset` (seconds), `opaque`, `refresh_tokens`, `reply_iss`, `short_scopes`,
//! `all_consented`, `login_hints`, `guest_names`, `lost_again` (booleans), `token_limit` (a [`tenant::TokenLimit`] or null),
//! `require_acrs` (`"c1"` or null), `consent` and `fabrikam_consent` (permissions by short name).

mod clock;
pub mod panel;
mod server;
pub mod tenant;
