// The faults this page offers: one JSON array, which a test reads to see that none is missing or misspelt.
"use strict";
globalThis.faultGroups = [
  {"group": "The token at Graph", "faults": [
    {"label": "Token is empty", "help": "401, as if no token had come.", "order": {"fault": "token_empty"}},
    {"label": "Token expired", "help": "401, “expired or is not yet valid”.", "order": {"fault": "token_expired"}},
    {"label": "Token lifetime", "help": "401, “Lifetime validation failed”.", "order": {"fault": "token_lifetime"}},
    {"label": "Token damaged", "help": "401, CompactToken error 80049217.", "order": {"fault": "token_damaged"}},
    {"label": "Token is no JWT", "help": "401, IDX14100.", "order": {"fault": "token_not_jwt"}},
    {"label": "Wrong audience", "help": "401, a token for another API.", "order": {"fault": "token_wrong_audience"}},
    {"label": "Claims challenge", "help": "401, continuous access evaluation asks for a new sign-in.", "order": {"fault": "claims_challenge"}}
  ]},
  {"group": "Permission and licence", "faults": [
    {"label": "No Intune", "help": "400, not applicable to this tenant.", "order": {"fault": "no_intune"}},
    {"label": "Missing scope", "help": "403 in Intune's nested form.", "order": {"fault": "missing_scope"}},
    {"label": "Missing scope, 401", "help": "The same with the other status.", "order": {"fault": "missing_scope", "status": 401}},
    {"label": "Missing scope, nested twice", "help": "403 in the older form.", "order": {"fault": "missing_scope", "form": "nested_twice"}},
    {"label": "Missing role", "help": "403, the person lacks the Intune role.", "order": {"fault": "missing_role"}},
    {"label": "Missing role, nested twice", "help": "403 in the older form.", "order": {"fault": "missing_role", "form": "nested_twice"}},
    {"label": "Missing role, 401", "help": "401 with Forbidden inside: the token is good.", "order": {"fault": "missing_role", "status": 401}},
    {"label": "Service not available", "help": "403, RemoteAssistService is not licensed here.", "order": {"fault": "service_unavailable_for_tenant"}},
    {"label": "Approval required", "help": "403, a second administrator must approve.", "order": {"fault": "approval_required", "method": "PATCH"}},
    {"label": "Approval: justification", "help": "400, the header of a justification is missing.", "order": {"fault": "approval_required", "status": 400, "method": "PATCH"}},
    {"label": "Approval: code", "help": "412 with the code of the request for approval, in the plain form.", "order": {"fault": "approval_required", "status": 412, "nested": false, "method": "PATCH"}},
    {"label": "Approval: asked already", "help": "409, somebody has asked for approval already.", "order": {"fault": "approval_required", "status": 409, "method": "PATCH"}},
    {"label": "Forbidden otherwise", "help": "403, a conditional access policy.", "order": {"fault": "forbidden_other"}},
    {"label": "Not found", "help": "404, never configured.", "order": {"fault": "not_found"}},
    {"label": "Not found: text", "help": "404 in plain text, of somebody else.", "order": {"fault": "foreign_not_found"}},
    {"label": "Not found: empty", "help": "404 with nothing in it.", "order": {"fault": "foreign_not_found", "body": "empty"}},
    {"label": "Not found: gateway", "help": "404 with a gateway's own JSON.", "order": {"fault": "foreign_not_found", "body": "gateway"}},
    {"label": "Not found: wrong version", "help": "404 ResourceNotFound with an ordinary sentence.", "order": {"fault": "foreign_not_found", "body": "sentence"}},
    {"label": "Not found: framework", "help": "404 ResourceNotFound with a web framework's JSON.", "order": {"fault": "foreign_not_found", "body": "framework"}},
    {"label": "No such resource", "help": "400, this cloud's Graph has no such segment.", "order": {"fault": "no_resource"}}
  ]},
  {"group": "Busy or broken service", "faults": [
    {"label": "Throttled, 8 s", "help": "429 with Retry-After: 8.", "order": {"fault": "throttled", "retry_after": "8"}},
    {"label": "Throttled, no hint", "help": "429 without Retry-After.", "order": {"fault": "throttled"}},
    {"label": "Throttled, unknown", "help": "429 UnknownError with an empty message.", "order": {"fault": "throttled_unknown"}},
    {"label": "Unavailable", "help": "503 with Retry-After: 5.", "order": {"fault": "server_error", "status": 503, "retry_after": "5"}},
    {"label": "Internal error", "help": "500, nothing changed.", "order": {"fault": "server_error", "status": 500}},
    {"label": "Internal error, saved", "help": "500, and yet the change is kept.", "order": {"fault": "server_error", "status": 500, "applied": true, "method": "PATCH"}},
    {"label": "Bad gateway", "help": "502 with a page of HTML.", "order": {"fault": "server_error", "status": 502, "body": "html"}},
    {"label": "Gateway time-out", "help": "504 with an empty body.", "order": {"fault": "server_error", "status": 504, "body": "empty"}},
    {"label": "Odd status", "help": "418, in no documentation.", "order": {"fault": "weird_status"}}
  ]},
  {"group": "The network", "faults": [
    {"label": "Lost before", "help": "Connection closed, nothing changed.", "order": {"fault": "drop_before", "method": "PATCH"}},
    {"label": "Lost after", "help": "Connection closed, but the change is kept.", "order": {"fault": "drop_after", "method": "PATCH"}},
    {"label": "Slow", "help": "5 s, then the right answer.", "order": {"fault": "slow", "ms": 5000}},
    {"label": "No answer, saved", "help": "40 s, the change is kept at once.", "order": {"fault": "slow", "ms": 40000, "when": "after", "method": "PATCH"}},
    {"label": "No CORS", "help": "The page may not read the answer.", "order": {"fault": "no_cors"}},
    {"label": "Redirect", "help": "302 elsewhere; a token must not follow.", "order": {"fault": "redirect"}},
    {"label": "Captive portal", "help": "200 with a page of HTML.", "order": {"fault": "html_200"}},
    {"label": "Empty answer", "help": "200 with nothing in it.", "order": {"fault": "empty_200"}}
  ]},
  {"group": "Odd answers", "faults": [
    {"label": "Broken JSON", "help": "The answer stops in the middle.", "order": {"fault": "bad_json"}},
    {"label": "Wrong type", "help": "blockChat is the text “yes”.", "order": {"fault": "wrong_types"}},
    {"label": "Wrapped", "help": "{\"value\": {…}}, as documented.", "order": {"fault": "wrapped_value"}},
    {"label": "Collection", "help": "{\"value\": [{…}]}, with exactly one in it.", "order": {"fault": "wrapped_collection"}},
    {"label": "Collection of two", "help": "The same object twice.", "order": {"fault": "wrapped_collection", "count": 2}},
    {"label": "No blockChat", "help": "As in a cloud that does not have it yet, until cleared.", "order": {"fault": "lacks_property", "times": null}},
    {"label": "Unknown state", "help": "remoteAssistanceState is “notConfigured”.", "order": {"fault": "unknown_enum"}},
    {"label": "Unknown properties", "help": "More than this version knows.", "order": {"fault": "unknown_properties"}},
    {"label": "Huge answer", "help": "2 MiB.", "order": {"fault": "huge_body"}},
    {"label": "Markup in an error", "help": "403 whose texts try to run script.", "order": {"fault": "hostile_markup"}},
    {"label": "Markup in a value", "help": "The state's value tries to run script.", "order": {"fault": "hostile_markup", "place": "value", "method": "GET"}}
  ]},
  {"group": "Answers that a cache would keep", "faults": [
    {"label": "For 10 minutes", "help": "Cache-Control: max-age=600, until cleared.", "order": {"fault": "cacheable", "times": null}},
    {"label": "Last-Modified alone", "help": "From which browsers guess, until cleared.", "order": {"fault": "cacheable", "last_modified": "Mon, 05 Jan 2026 08:00:00 GMT", "times": null}},
    {"label": "Expires", "help": "In the year 2099, until cleared.", "order": {"fault": "cacheable", "expires": "Thu, 01 Jan 2099 08:00:00 GMT", "times": null}}
  ]},
  {"group": "Audit events", "faults": [
    {"label": "Events: missing scope", "help": "403, the token may not read audit events.", "order": {"fault": "missing_scope", "method": "audit"}},
    {"label": "Events: throttled, 8 s", "help": "429 with Retry-After: 8.", "order": {"fault": "throttled", "retry_after": "8", "method": "audit"}},
    {"label": "Events: unavailable", "help": "503 without Retry-After.", "order": {"fault": "server_error", "status": 503, "method": "audit"}},
    {"label": "Events: next page elsewhere", "help": "The link to the next page leads to another origin; a token must not follow.", "order": {"fault": "next_link"}},
    {"label": "Events: page without end", "help": "Each page leads to itself.", "order": {"fault": "next_link", "to": "/beta/deviceManagement/auditEvents", "times": null}},
    {"label": "Events: captive portal", "help": "200 with a page of HTML.", "order": {"fault": "html_200", "method": "audit"}},
    {"label": "Events: huge answer", "help": "2 MiB.", "order": {"fault": "huge_body", "method": "audit"}},
    {"label": "Events: wrong type", "help": "The list of events is a text.", "order": {"fault": "wrong_types", "property": "value", "method": "audit"}},
    {"label": "Events: markup", "help": "Names and values try to run script.", "order": {"fault": "hostile_markup", "place": "value", "method": "audit"}}
  ]},
  {"group": "Other people and tools", "faults": [
    {"label": "Colleague, other setting", "help": "Blocks chat just before the next reading.", "order": {"fault": "colleague_edit", "settings": {"blockChat": true}, "method": "GET"}},
    {"label": "Colleague, Remote Help", "help": "Enables it just before the next reading.", "order": {"fault": "colleague_edit", "settings": {"remoteAssistanceState": "enabled"}, "method": "GET"}},
    {"label": "Colleague, after saving", "help": "Blocks chat right after the save.", "order": {"fault": "colleague_edit", "settings": {"blockChat": true}, "when": "after", "method": "PATCH"}},
    {"label": "Change ignored", "help": "200, and nothing is kept.", "order": {"fault": "ignore_change"}},
    {"label": "Reading lags behind once", "help": "The change is kept; the first reading after it has the old values.", "order": {"fault": "stale_reads"}},
    {"label": "Reading lags behind, twice", "help": "The two first readings after the change have the old values.", "order": {"fault": "stale_reads", "readings": 2}},
    {"label": "Reading lags behind for good", "help": "Every reading after the change has the old values, until faults are cleared.", "order": {"fault": "stale_reads", "readings": null}},
    {"label": "Lost, and reading lags behind", "help": "The change is kept and its answer lost; the first reading has the old values.", "order": {"fault": "stale_reads", "lost": true}},
    {"label": "Stale reading", "help": "One reading has the defaults, whatever the tenant has.", "order": {"fault": "stale_read", "settings": {}}},
    {"label": "Change altered", "help": "200, and something else is kept.", "order": {"fault": "alter_change", "settings": {"remoteAssistanceState": "disabled"}}}
  ]},
  {"group": "Signing in: the page", "faults": [
    {"label": "Not assigned", "help": "AADSTS50105, the person may not use the app.", "order": {"on": "authorize", "fault": "aadsts", "number": 50105, "error": "access_denied"}},
    {"label": "Device not compliant", "help": "AADSTS53000, a conditional access policy.", "order": {"on": "authorize", "fault": "aadsts", "number": 53000, "error": "access_denied"}},
    {"label": "Reply with wrong state", "help": "Answers a request that was never made.", "order": {"on": "authorize", "fault": "wrong_state"}},
    {"label": "Reply without state", "help": "A code that says of no request that it answers it.", "order": {"on": "authorize", "fault": "no_state"}},
    {"label": "Reply in the query", "help": "Where no fragment keeps it from servers and logs.", "order": {"on": "authorize", "fault": "reply_in_query"}},
    {"label": "Reply of another issuer", "help": "The reply's iss is another service's.", "order": {"on": "authorize", "fault": "wrong_reply_issuer"}},
    {"label": "Sign-in page breaks", "help": "503 with a page of HTML.", "order": {"on": "authorize", "fault": "status", "status": 503}},
    {"label": "Sign-in page is slow", "help": "5 s, then the right page.", "order": {"on": "authorize", "fault": "delay", "ms": 5000}}
  ]},
  {"group": "Signing in: tokens", "faults": [
    {"label": "Grant revoked", "help": "AADSTS50173, sign in again.", "order": {"on": "token", "fault": "aadsts", "number": 50173}},
    {"label": "Second factor needed", "help": "AADSTS50076 with claims for the next sign-in.", "order": {"on": "token", "fault": "aadsts", "number": 50076, "error": "interaction_required", "claims": "{\"access_token\":{\"acrs\":{\"essential\":true,\"value\":\"c1\"}}}"}},
    {"label": "Consent missing", "help": "AADSTS65001.", "order": {"on": "token", "fault": "aadsts", "number": 65001, "suberror": "consent_required"}},
    {"label": "ID token: nonce", "help": "Of another request.", "order": {"on": "token", "fault": "wrong_nonce"}},
    {"label": "ID token: issuer", "help": "Of another service.", "order": {"on": "token", "fault": "wrong_issuer"}},
    {"label": "ID token: audience", "help": "For another app.", "order": {"on": "token", "fault": "wrong_audience"}},
    {"label": "ID token: tenant", "help": "Not the issuer's.", "order": {"on": "token", "fault": "wrong_tenant"}},
    {"label": "ID token: expired", "help": "An hour ago.", "order": {"on": "token", "fault": "expired_id_token"}},
    {"label": "ID token: damaged", "help": "It can't be decoded.", "order": {"on": "token", "fault": "damaged_id_token"}},
    {"label": "ID token: none", "help": "The answer lacks it.", "order": {"on": "token", "fault": "no_id_token"}},
    {"label": "Personal account", "help": "The ID token is of the consumers' directory.", "order": {"on": "token", "fault": "personal_account"}},
    {"label": "Access token: none", "help": "The answer lacks it.", "order": {"on": "token", "fault": "missing_access_token"}},
    {"label": "Token call lost before", "help": "Connection closed, the code is unused.", "order": {"on": "token", "fault": "drop"}},
    {"label": "Token call lost after", "help": "Connection closed, the code is used up.", "order": {"on": "token", "fault": "drop", "when": "after"}},
    {"label": "Token call hangs", "help": "Never answered.", "order": {"on": "token", "fault": "hang"}},
    {"label": "Token call throttled", "help": "429 with a page of HTML.", "order": {"on": "token", "fault": "status", "status": 429, "retry_after": "8"}},
    {"label": "Token call: portal", "help": "200 with a page of HTML.", "order": {"on": "token", "fault": "not_json"}},
    {"label": "Token call: redirect", "help": "302 elsewhere; a code must not follow.", "order": {"on": "token", "fault": "redirect"}},
    {"label": "Token call: no CORS", "help": "The page may not read the answer.", "order": {"on": "token", "fault": "no_cors"}},
    {"label": "Token call: huge", "help": "2 MiB.", "order": {"on": "token", "fault": "too_large"}}
  ]}
];
