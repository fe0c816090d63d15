// The faults this page offers: one JSON array, which a test reads to see that none is missing or misspelt.
"use strict";
globalThis.faultGroups = [
  {"group": "Sign-in", "faults": [
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
    {"label": "Service not available", "help": "403, RemoteAssistService is not licensed here.", "order": {"fault": "service_unavailable_for_tenant"}},
    {"label": "Approval required", "help": "403, a second administrator must approve.", "order": {"fault": "approval_required", "method": "PATCH"}},
    {"label": "Forbidden otherwise", "help": "403, a conditional access policy.", "order": {"fault": "forbidden_other"}},
    {"label": "Not found", "help": "404, never configured.", "order": {"fault": "not_found"}}
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
    {"label": "Unknown state", "help": "remoteAssistanceState is “notConfigured”.", "order": {"fault": "unknown_enum"}},
    {"label": "Unknown properties", "help": "More than this version knows.", "order": {"fault": "unknown_properties"}},
    {"label": "Huge answer", "help": "2 MiB.", "order": {"fault": "huge_body"}},
    {"label": "Markup in an error", "help": "403 whose texts try to run script.", "order": {"fault": "hostile_markup"}},
    {"label": "Markup in a value", "help": "The state's value tries to run script.", "order": {"fault": "hostile_markup", "place": "value", "method": "GET"}}
  ]},
  {"group": "Other people and tools", "faults": [
    {"label": "Colleague, other setting", "help": "Blocks chat just before the next reading.", "order": {"fault": "colleague_edit", "settings": {"blockChat": true}, "method": "GET"}},
    {"label": "Colleague, Remote Help", "help": "Enables it just before the next reading.", "order": {"fault": "colleague_edit", "settings": {"remoteAssistanceState": "enabled"}, "method": "GET"}},
    {"label": "Colleague, after saving", "help": "Blocks chat right after the save.", "order": {"fault": "colleague_edit", "settings": {"blockChat": true}, "when": "after", "method": "PATCH"}},
    {"label": "Change ignored", "help": "200, and nothing is kept.", "order": {"fault": "ignore_change"}},
    {"label": "Change altered", "help": "200, and something else is kept.", "order": {"fault": "alter_change", "settings": {"remoteAssistanceState": "disabled"}}}
  ]}
];
