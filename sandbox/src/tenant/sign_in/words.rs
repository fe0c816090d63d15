//! The sentences of the errors that nothing here leads to by itself, for faults. The words are those of Microsoft's
//! "Microsoft Entra authentication and authorization error codes" and of its answers as users quote them.

/// The sentence for a number; a general one for a number that is not known here.
pub(crate) fn of(number: u32) -> &'static str {
    match number {
        50011 => {
            "The redirect URI specified in the request does not match the redirect URIs configured for the application."
        }
        50020 => "User account from identity provider does not exist in tenant and cannot access the application.",
        50058 => "A silent sign-in request was sent but no user is signed in.",
        50076 => {
            "Due to a configuration change made by your administrator, or because you moved to a new location, you \
             must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'."
        }
        50079 => {
            "Due to a configuration change made by your administrator, or because you moved to a new location, you \
             must enroll in multi-factor authentication to access '00000003-0000-0000-c000-000000000000'."
        }
        50105 => {
            "Your administrator has configured the application Remote Help panel to block users unless they are \
             specifically granted ('assigned') access to the application. The signed-in user is blocked because they \
             are not a direct member of a group with access, nor had access directly assigned by an administrator. \
             Please contact your administrator to assign access to this application."
        }
        50173 => {
            "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have \
             changed or reset their password."
        }
        50194 => {
            "Application is not configured as a multi-tenant application. Usage of the /common endpoint is not \
             supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the \
             application to be multi-tenant."
        }
        50196 => {
            "The server terminated an operation because it encountered a client request loop. Please contact your app vendor."
        }
        53000 => {
            "Device is not in required device state: compliant. Conditional Access policy requires a compliant device, \
             and the device is not compliant. The user must enroll their device with an approved MDM provider like \
             Intune."
        }
        53003 => {
            "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance."
        }
        54005 => {
            "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing \
             refresh token."
        }
        65001 => {
            "The user or administrator has not consented to use the application. Send an interactive authorization \
             request for this user and resource."
        }
        65004 => "User declined to consent to access the app.",
        70008 => {
            "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive \
             authorization request for this user and resource."
        }
        70043 => {
            "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The \
             token was issued on 2026-01-01T08:00:00.0000000Z and the maximum allowed lifetime for this request is \
             14400."
        }
        90002 => {
            "Tenant not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud."
        }
        90038 => "The tenant is an external cloud: it is served by another sign-in service than this one.",
        90094 => "The grant requires admin permission.",
        90095 => {
            "Admin consent is required for the permissions requested by this application. An admin consent request was sent."
        }
        501_481 => "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
        700_016 => {
            "Application was not found in the directory. This can happen if the application has not been installed by \
             the administrator of the tenant or consented to by any user in the tenant. You may have sent your \
             authentication request to the wrong tenant."
        }
        700_082 => {
            "The refresh token has expired due to inactivity. The token was issued on 2026-01-01T08:00:00.0000000Z and \
             was inactive for 90.00:00:00."
        }
        700_084 => {
            "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of \
             1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA \
             to the sign in page. The token was issued on 2026-01-01T08:00:00.0000000Z."
        }
        9_002_326 => "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
        9_002_327 => {
            "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."
        }
        _ => "The request could not be completed.",
    }
}
