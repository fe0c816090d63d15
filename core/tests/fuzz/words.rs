//! What is put into inputs: the words that parsers look for, and what people and programs get wrong.

/// For every parser.
pub(crate) const ODD: &[&str] = &[
    "", " ", "\t", "\r\n", "\0", "\u{7f}", "\u{85}", "\u{a0}", "\u{ad}", "\u{200b}", "\u{2028}", "\u{202e}",
    "\u{feff}", "é", "İ", "ß", "😀", "\u{301}", "%", "%00", "%F0%9F", "+", "/", "\\", "'", "`", "\"", "<", ">", "<b>",
    "&", "=", ".", "..", "../", ";", "#", "?", "@", ":", "://", "null", "undefined", "NaN", "$(x)", "'; x; '",
];

/// Numbers, and what looks like one.
pub(crate) const NUMBERS: &[&str] = &[
    "0", "1", "-0", "-1", "00", "01", "1.5", "1e3", "1e308", "1e-9", "9007199254740993", "18446744073709551615",
    "18446744073709551616", "99999999999999999999999", "2147483648", "65536", "256", "255", "1000", "4600", "3599",
    "8640000000000000", "8640000000000001", "1767323045678", "503", "429", "+5", "0x10", "٣",
    "Wed, 21 Oct 2026 07:28:00 GMT", "Wed",
];

/// Of JSON itself.
pub(crate) const JSON: &[&str] = &[
    "{", "}", "[", "]", ",", ":", "{}", "[]", "\\u0000", "\\ud83d", "\\ud83d\\ude00", "\\\"", "\\\\", "\\n", "true",
    "false", "null", "1.0", "-0.0", "1E400", "\"\"", "\"a\":1,", "{\"a\":[", "value", "schema", "name",
];

/// Of settings, baselines, receipts and what else is kept.
pub(crate) const SETTINGS: &[&str] = &[
    "remoteAssistanceState", "allowSessionsToUnenrolledDevices", "blockChat", "enabled", "disabled", "notConfigured",
    "settings", "schema", "name", "baseline", "history", "local", "session", "off", "watchMinutes", "base.blockChat",
    "draft.blockChat", "base.remoteAssistanceState", "tenant", "interrupted", "before", "sent", "reason", "request",
    "clientRequest", "doubt", "s", "n", "u", "d10", "e01", "u00paused", "dd11", "global", "https://graph.example",
    "11111111-1111-4111-9111-111111111111",
];

/// Of Graph's answers and audit events; addresses that look like Graph's.
pub(crate) const GRAPH: &[&str] = &[
    "200", "204", "400", "401", "403", "404", "407", "429", "500", "503", "511", "599", "999", "error", "code",
    "message", "Message", "ErrorCode", "innerError", "innererror", "request-id", "client-request-id", "date",
    "HttpHeaders", "RetryAfter", "WWW-Authenticate", "error_description", "ApprovalRequired", "RemoteAssistService",
    "User is not authorized", "Application is not authorized", "one of the following scopes: A.Read.All, B.Read.All",
    "invalid audience", "token is empty", "expired", "80049217", "not applicable to target tenant",
    " - Operation ID (for customer support): ", " - Activity ID: ", " - Url: ",
    "11111111-2222-3333-4444-555555555555", "text/html", "<!doctype html>", "@odata.nextLink",
    "https://graph.microsoft.com/beta/x?$skiptoken=1", "https://graph.microsoft.com.evil.example/",
    "https://graph.microsoft.com@evil.example/", "https://graph.microsoft.com:443@evil.example", "//evil.example",
    "https://graph.microsoft.com\\@evil.example", "resources", "modifiedProperties", "displayName", "oldValue",
    "newValue", "activityType", "actor", "userPrincipalName", "activityDateTime", "correlationId", "<null>",
    "Retry-After: 5", "Content-Type: text/html", "\n\n",
];

/// Of `WWW-Authenticate` and claims.
pub(crate) const CHALLENGE: &[&str] = &[
    "Bearer", "bearer", "PoP", "Basic", "Negotiate", "realm=\"\"", "error=\"insufficient_claims\"", "claims=\"",
    "claims=", "eyJhY2Nlc3NfdG9rZW4iOnt9fQ==", "authorization_uri=\"https://login.example\"", "\\\"", ", ", "=",
    "access_token", "id_token", "xms_cc", "values", "cp1", "essential", "nbf",
    "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"e30\"",
];

/// Of queries and fragments.
pub(crate) const PAIRS: &[&str] = &[
    "&", "=", "%26", "%3D", "%23", "%C3%A9", "+", "&state=the-state", "&code=c", "&error=e",
];

/// Of the sign-in, its tokens and its origins.
pub(crate) const SIGN_IN: &[&str] = &[
    "state", "the-state", "nonce", "the-nonce", "code", "error", "error_description", "error_subcode", "suberror",
    "cancel", "claims", "iss", "https://login.microsoftonline.com/9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d/v2.0",
    "https://evil.example/9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d/v2.0", "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d",
    "9188040d-6c67-4c5b-b112-36a304b66dad", "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", "organizations",
    "contoso.example", "admin_consent", "True", "tenant", "cloud", "clientId", "authority", "graph", "global",
    "usgov", "custom", "access", "write", "read audit", "rounds", "writing", "directory", "verifier", "forTenant",
    "forClientId", "forGraph", "AADSTS65001: ", "Trace ID: ", "Correlation ID: ", "Timestamp: ", "error_codes",
    "token_type", "Bearer", "access_token", "refresh_token", "id_token", "expires_in", "scope", "aud", "tid", "exp",
    "iat", "scp", "roles", "wids", "idtyp", "app", "upn", "preferred_username", "login_hint", "https://", "http://",
    "localhost", "127.0.0.1", "[::1]", ":8080", "http://127.0.0.1:8081", "https://graph.microsoft.com",
];

/// Of what people paste.
pub(crate) const TOKEN: &[&str] = &[
    "Bearer ", "bearer", "Authorization: Bearer ", "authorization:", "accessToken", "access_token", "Token",
    "\u{200b}", "\u{feff}", "eyJhbGciOiJub25lIn0.e30.c2ln", "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", "this is prose",
    "\n", "==", "-._~+/=",
];
