// The reports, products, rights and roles that this page offers: one JSON array, which a test reads too. A press replaces
// what "put" names, whole.
"use strict";
globalThis.sampleGroups = [
  {"group": "Remote Help sessions", "put": "report", "samples": [
    {"label": "Sample", "help": "90 sessions by 7 people, 2 under way.", "spec": null},
    {"label": "10,000 sessions", "help": "By 12 people, 5 under way.", "spec": {"sessions": 10000, "under_way": 5, "helpers": 12, "people": 200}},
    {"label": "101 sessions", "help": "One more than are all in the table.", "spec": {"sessions": 101}},
    {"label": "One session", "help": "It is under way.", "spec": {"sessions": 1, "under_way": 1}},
    {"label": "No sessions", "help": "Columns and no row.", "spec": {"sessions": 0, "under_way": 0}},
    {"label": "Other columns", "help": "Few, in another order, two that are in no documentation.", "spec": {"columns": ["Region", "SharerDeviceOS", "HelperEmail", "Sessionend", "SessionId", "Sessionstart", "Rating"]}},
    {"label": "Hardly any column", "help": "The IDs alone.", "spec": {"columns": ["SessionId"]}},
    {"label": "Columns in lower case", "help": "sessionid, sessionstart, …", "spec": {"letter_case": "lower"}},
    {"label": "Columns in upper case", "help": "SESSIONID, SESSIONSTART, …", "spec": {"letter_case": "upper"}},
    {"label": "Columns in camel case", "help": "sessionId, sharerDeviceOS, …", "spec": {"letter_case": "camel"}},
    {"label": "Missing is null", "help": "Whatever the service does not have.", "spec": {"absent": "null"}},
    {"label": "Missing is empty", "help": "Whatever the service does not have.", "spec": {"absent": "empty"}},
    {"label": "Missing is --", "help": "Whatever the service does not have, ends included.", "spec": {"absent": "dashes"}},
    {"label": "Times with Z", "help": "And seven digits.", "spec": {"times": "utc"}},
    {"label": "Times with +02:00", "help": "The same moments.", "spec": {"times": "offset"}},
    {"label": "Labelled as JSON", "help": "In place of application/octet-stream.", "spec": {"json": true}},
    {"label": "Pages of 20", "help": "Whatever is asked for.", "spec": {"most": 20}}
  ]},
  {"group": "Reports that are none, or not sound", "put": "report", "samples": [
    {"label": "JSON of another shape", "help": "200, and no report in it.", "spec": {"odd": ["other_json"]}},
    {"label": "A page of HTML", "help": "200, from a captive portal.", "spec": {"odd": ["html"]}},
    {"label": "Nothing at all", "help": "200 with nothing in it.", "spec": {"odd": ["empty"]}},
    {"label": "Schema is no list", "help": "A text where the columns should be.", "spec": {"schema": "SessionId"}},
    {"label": "Values are no list", "help": "A text where the rows should be.", "spec": {"values": "none"}},
    {"label": "Rows are no lists", "help": "Numbers, texts and objects.", "spec": {"values": [1, "two", {"SessionId": "3"}, null]}},
    {"label": "Cells of other types", "help": "Numbers, lists and objects.", "spec": {"columns": ["SessionId", "HelperEmail", "Attribute"], "values": [[7, true, {"a": [1]}], [8.5, [], "Full control"]]}},
    {"label": "Schema too short", "help": "One column less than the rows have.", "spec": {"odd": ["schema_short"]}},
    {"label": "Schema too long", "help": "One column more than the rows have.", "spec": {"odd": ["schema_long"]}},
    {"label": "Rows of other lengths", "help": "Some too short, some too long.", "spec": {"odd": ["row_lengths"]}},
    {"label": "Dates that are none", "help": "“last Tuesday”, and the 45th.", "spec": {"odd": ["no_dates"]}},
    {"label": "Ends before beginnings", "help": "Every fourth session.", "spec": {"odd": ["backwards"]}},
    {"label": "A cell of 2 MiB", "help": "In the first row.", "spec": {"odd": ["huge_cell"]}},
    {"label": "Markup and formulas", "help": "In every text but IDs and times.", "spec": {"odd": ["hostile"]}},
    {"label": "Sessions twice", "help": "Every tenth, with the same SessionId.", "spec": {"odd": ["twice"]}},
    {"label": "No IDs", "help": "Every SessionId is null.", "spec": {"odd": ["no_ids"]}},
    {"label": "Count too high", "help": "100 more than there are.", "spec": {"odd": ["total_too_high"]}},
    {"label": "Count too low", "help": "Half of what there is.", "spec": {"sessions": 1200, "odd": ["total_too_low"]}},
    {"label": "Count is a text", "help": "TotalRowCount: “many”.", "spec": {"total": "many"}},
    {"label": "The same page for ever", "help": "The count says 1,200.", "spec": {"sessions": 1200, "odd": ["same_page"]}}
  ]},
  {"group": "Licence", "put": "evidence", "samples": [
    {"label": "Everything", "help": "25 of 50 licences of Microsoft_Intune_Suite in use, all rights, some roles.", "spec": null},
    {"label": "Nothing subscribed", "help": "An empty list.", "spec": {"licence": "nothing"}},
    {"label": "Plan not listed", "help": "Microsoft 365 E5 alone, which may bring it without saying so.", "spec": {"licence": "unlisted"}},
    {"label": "No units", "help": "Enabled, and 0 bought.", "spec": {"licence": "no_units"}},
    {"label": "Plan pending", "help": "It waits for its set-up.", "spec": {"licence": "pending"}},
    {"label": "Plan disabled", "help": "The product has it, switched off.", "spec": {"licence": "plan_disabled"}},
    {"label": "Days of grace", "help": "Warning: it was not paid for.", "spec": {"licence": "grace"}},
    {"label": "Suspended", "help": "Nobody can use it.", "spec": {"licence": "suspended"}},
    {"label": "Locked out", "help": "Nobody can use it.", "spec": {"licence": "locked_out"}},
    {"label": "Deleted", "help": "Nobody can use it.", "spec": {"licence": "deleted"}},
    {"label": "Two products", "help": "One suspended, one with 4 of 10 in use.", "spec": {"licence": "several"}},
    {"label": "More in use than bought", "help": "25 of 20.", "spec": {"licence": "overused"}},
    {"label": "Products are no list", "help": "A text in their place.", "spec": {"skus": "none"}}
  ]},
  {"group": "Your own Intune rights", "put": "evidence", "samples": [
    {"label": "No right to view reports", "help": "The report of sessions is refused then.", "spec": {"lacks": ["Microsoft.Intune_RemoteAssistance_ViewReports"]}},
    {"label": "No right to update", "help": "Saving is refused then.", "spec": {"lacks": ["Microsoft.Intune_RemoteAssistance_Update"]}},
    {"label": "No right to read", "help": "As evidence; reading the settings goes on.", "spec": {"lacks": ["Microsoft.Intune_RemoteAssistance_Read"]}},
    {"label": "No right at all", "help": "An entry with no action.", "spec": {"rights": []}},
    {"label": "Update taken off again", "help": "It is allowed, and in notAllowedResourceActions.", "spec": {"not_allowed": ["Microsoft.Intune_RemoteAssistance_Update"]}},
    {"label": "Rights in two entries", "help": "A list in value.", "spec": {"rights_form": "split"}},
    {"label": "Rights as an array", "help": "With nothing around it.", "spec": {"rights_form": "array"}},
    {"label": "Rights as one object", "help": "With nothing around it.", "spec": {"rights_form": "single"}}
  ]},
  {"group": "Intune roles", "put": "evidence", "samples": [
    {"label": "Nobody can help", "help": "Only built-in roles without a right to.", "spec": {"roles": "nobody"}},
    {"label": "No roles", "help": "An empty list.", "spec": {"roles": "nothing"}},
    {"label": "No group holds them", "help": "Roles that can help, assigned to nobody.", "spec": {"roles": "unassigned"}},
    {"label": "250 roles", "help": "In three pages, three groups each.", "spec": {"roles": "many"}},
    {"label": "Pages of one", "help": "Each role, and each assignment, on a page of its own.", "spec": {"page": 1}},
    {"label": "More than 100 pages", "help": "250 roles, one a page.", "spec": {"roles": "many", "page": 1}}
  ]}
];
