//! A local stand-in for a tenant, for people who try the panel and for its tests.
//!
//! It behaves as Microsoft's public documentation of Graph, Intune and Entra describes them, strict where a
//! mistake of the panel would do harm, and it can be told to fail in every way those services are known to fail.
//! It shares no type with the panel: what both understand alike, they understand from the documentation.
//!
//! # Layout
//! - [`tenant`]: the Graph resource, its tokens, its faults, its log and the control endpoints.
//! - [`panel`]: a strict static host for the built panel.
//! - `server`: the accept loop both stand on. `clock`: time as the services write it.
//!
//! # Control endpoints
//! On the tenant's own origin, on loopback only, and no part of Graph. Bodies are JSON.
//!
//! | request | does |
//! |---|---|
//! | `GET /` | a page for people: settings, log, tokens, faults |
//! | `GET /sandbox/state` | settings, whether they were ever configured, waiting faults, latency, violations |
//! | `PUT /sandbox/settings` | changes the named settings as a colleague would; `null` makes them "never configured" |
//! | `PUT /sandbox/options` | `{"latency_ms":…}`, `{"missing_is_404":…}` |
//! | `POST /sandbox/faults` | adds a fault, see [`tenant::FaultOrder`] |
//! | `DELETE /sandbox/faults` | takes all faults away |
//! | `GET`, `DELETE /sandbox/log` | the requests Graph has seen, see [`tenant::Entry`] |
//! | `POST /sandbox/token` | a token, see [`tenant::TokenSpec`] |
//! | `POST /sandbox/reset` | everything as at the start; tokens stay valid |

mod clock;
pub mod panel;
mod server;
pub mod tenant;
