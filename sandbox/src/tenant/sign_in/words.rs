//! The sentences of the errors that nothing here leads to by itself, for faults. The words are those of Microsoft's
//! "Microsoft Entra authentication and authorization error codes" and of its answers as users quote them.

/// The sentence for a number; a general one for a number that is not known here.
pub(crate) fn of(number: u32) -> &'static str {
    let known = WORDS.iter().find(|(own, _)| *own == number);
    known.map_or("The request could not be completed.", |(_, words)| words)
}

/// The sentences, by number.
const WORDS: [(u32, &str); 58] = [
    (
        16000,
        "User account from identity provider does not exist in tenant and cannot access the application in \
             that tenant. The account needs to be added as an external user in the tenant first. Sign out and \
             sign in again with a different Azure Active Directory user account.",
    ),
    (
        50011,
        "The redirect URI specified in the request does not match the redirect URIs configured for the application.",
    ),
    (50020, "User account from identity provider does not exist in tenant and cannot access the application."),
    (
        50034,
        "The user account does not exist in the directory. To sign into this application, the account must be \
             added to the directory.",
    ),
    (50053, "The account is locked, you've tried to sign in too many times with an incorrect user ID or password."),
    (50055, "The password is expired."),
    (50057, "The user account is disabled."),
    (50058, "A silent sign-in request was sent but no user is signed in."),
    (
        50072,
        "Due to a configuration change made by your administrator, or because you moved to a new location, \
             you must enroll in multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    ),
    (50074, "Strong Authentication is required."),
    (
        50076,
        "Due to a configuration change made by your administrator, or because you moved to a new location, you \
             must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    ),
    (
        50078,
        "Presented multi-factor authentication has expired due to policies configured by your administrator, \
             you must refresh your multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    ),
    (
        50079,
        "Due to a configuration change made by your administrator, or because you moved to a new location, you \
             must enroll in multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    ),
    (
        50105,
        "Your administrator has configured the application Remote Help panel to block users unless they are \
             specifically granted ('assigned') access to the application. The signed-in user is blocked because they \
             are not a direct member of a group with access, nor had access directly assigned by an administrator. \
             Please contact your administrator to assign access to this application.",
    ),
    (
        50132,
        "The session is not valid due to the following reasons: password expiration or recent password \
             change, SSO Artifact is invalid or expired, session is not fresh enough for application.",
    ),
    (50133, "The session is not valid due to password expiration or recent password change."),
    (50158, "External security challenge was not satisfied."),
    (
        50173,
        "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have \
             changed or reset their password.",
    ),
    (50177, "External challenge is not supported for passthrough users."),
    (50178, "Session Control is not supported for passthrough users."),
    (
        50194,
        "Application is not configured as a multi-tenant application. Usage of the /common endpoint is not \
             supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the \
             application to be multi-tenant.",
    ),
    (
        50196,
        "The server terminated an operation because it encountered a client request loop. Please contact your app vendor.",
    ),
    (
        51004,
        "The user account does not exist in the directory. To sign into this application, the account must be \
             added to the directory.",
    ),
    (
        53000,
        "Device is not in required device state: compliant. Conditional Access policy requires a compliant device, \
             and the device is not compliant. The user must enroll their device with an approved MDM provider like \
             Intune.",
    ),
    (
        53001,
        "Device is not in required device state: domain_joined. Conditional Access policy requires a domain \
             joined device, and the device is not domain joined.",
    ),
    (53002, "The app used is not an approved app for Conditional Access."),
    (53003, "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance."),
    (53011, "User blocked due to risk on home tenant."),
    (
        54005,
        "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing \
             refresh token.",
    ),
    (
        65001,
        "The user or administrator has not consented to use the application. Send an interactive authorization \
             request for this user and resource.",
    ),
    (65004, "User declined to consent to access the app."),
    (70000, "Provided grant is invalid or malformed."),
    (
        70008,
        "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive \
             authorization request for this user and resource.",
    ),
    (
        70043,
        "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The \
             token was issued on 2026-01-01T08:00:00.0000000Z and the maximum allowed lifetime for this request is \
             14400.",
    ),
    (
        90002,
        "Tenant not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
    ),
    (90038, "The tenant is an external cloud: it is served by another sign-in service than this one."),
    (90055, "There are too many incoming requests. This exception is thrown for blocked tenants."),
    (
        90072,
        "User account from external identity provider does not exist in the tenant and cannot access the \
             application in that tenant. The account needs to be added as an external user in the tenant first. \
             Sign out and sign in again with a different Azure Active Directory user account.",
    ),
    (90094, "The grant requires admin permission."),
    (
        90095,
        "Admin consent is required for the permissions requested by this application. An admin consent request was sent.",
    ),
    (
        90099,
        "The application has not been authorized in the tenant. Applications must be authorized to access the \
             customer tenant before partner delegated administrators can use them.",
    ),
    (
        500_011,
        "The resource principal named https://graph.microsoft.com was not found in the tenant. This can \
             happen if the application has not been installed by the administrator of the tenant or consented to \
             by any user in the tenant. You might have sent your authentication request to the wrong tenant.",
    ),
    (500_021, "Access to the tenant is denied. Your network administrator has set up tenant restrictions."),
    (
        500_212,
        "The user's administrator has set an outbound access policy that does not allow access to the \
             resource tenant.",
    ),
    (500_213, "The resource tenant's cross-tenant access policy does not allow this user to access this tenant."),
    (501_481, "The Code_Verifier does not match the code_challenge supplied in the authorization request."),
    (530_003, "Your device is required to be managed to access this resource."),
    (530_032, "Access has been blocked by a security policy that the tenant's administrator has configured."),
    (
        530_034,
        "A delegated administrator was blocked from accessing the tenant due to account risk in their home \
             tenant.",
    ),
    (
        650_052,
        "The app needs access to a service that your organization has not subscribed to or enabled. Contact \
             your IT Admin to review the configuration of your service subscriptions.",
    ),
    (
        700_016,
        "Application was not found in the directory. This can happen if the application has not been installed by \
             the administrator of the tenant or consented to by any user in the tenant. You may have sent your \
             authentication request to the wrong tenant.",
    ),
    (
        700_082,
        "The refresh token has expired due to inactivity. The token was issued on 2026-01-01T08:00:00.0000000Z and \
             was inactive for 90.00:00:00.",
    ),
    (
        700_084,
        "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of \
             1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA \
             to the sign in page. The token was issued on 2026-01-01T08:00:00.0000000Z.",
    ),
    (900_023, "Specified tenant identifier is neither a valid DNS name, nor a valid external domain."),
    (
        5_000_224,
        "We are sorry, this resource is not available. If you are seeing this message by mistake, please \
             contact Microsoft support.",
    ),
    (7_000_112, "Application is disabled."),
    (9_002_326, "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type."),
    (
        9_002_327,
        "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ),
];
