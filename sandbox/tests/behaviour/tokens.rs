//! Which tokens open what.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sandbox::tenant::{Tenant, TokenSpec};
use serde_json::Value;

use crate::client::{PATH, Request, Response, example, tenant};

async fn read(tenant: &Tenant, token: &str) -> Response {
    Request::new(&tenant.origin(), "GET", PATH).bearer(token).send().await
}

async fn write(tenant: &Tenant, token: &str) -> Response {
    let ask = Request::new(&tenant.origin(), "PATCH", PATH).bearer(token);
    ask.json(&example()).send().await
}

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

#[tokio::test]
async fn each_documented_permission_opens_what_it_should() {
    let tenant = tenant().await;
    let cases = [
        ("DeviceManagementServiceConfig.Read.All", 200, 403),
        ("DeviceManagementConfiguration.Read.All", 200, 403),
        ("DeviceManagementServiceConfig.ReadWrite.All", 200, 200),
        ("DeviceManagementConfiguration.ReadWrite.All", 200, 200),
        ("User.Read", 403, 403),
        ("devicemanagementserviceconfig.readwrite.all2", 403, 403),
    ];
    for (permission, reading, writing) in cases {
        for spec in [TokenSpec::with_scopes(&["openid", permission]), TokenSpec::application(&[permission])] {
            let token = tenant.token(&spec);
            assert_eq!(read(&tenant, &token).await.status, reading, "{permission}");
            assert_eq!(write(&tenant, &token).await.status, writing, "{permission}");
        }
    }
}

#[tokio::test]
async fn a_token_without_the_scope_gets_intunes_nested_form() {
    let tenant = tenant().await;
    let response = write(&tenant, &tenant.token(TokenSpec::read())).await;
    assert_eq!((response.status, response.code().as_str()), (403, "Forbidden"));
    let nested: Value = serde_json::from_str(&response.message()).unwrap();
    assert_eq!(nested["_version"], 3);
    assert_eq!(nested["RetryAfter"], Value::Null);
    assert_eq!(nested["HttpHeaders"], "{}");
    let text = nested["Message"].as_str().unwrap();
    assert!(
        text.starts_with(
            "Application is not authorized to perform this operation. Application must have one of the following \
         scopes: DeviceManagementServiceConfig.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All - \
         Operation ID (for customer support): "
        ),
        "{text}"
    );
    assert!(text.contains(" - Activity ID: ") && text.contains(" - Url: https://"));
    assert_eq!(tenant.settings()["remoteAssistanceState"], "disabled");
}

#[tokio::test]
async fn a_bad_token_is_401_with_graphs_own_sentence() {
    let tenant = tenant().await;
    let good = tenant.token(TokenSpec::write());
    let (head, signature) = good.rsplit_once('.').unwrap();
    let other_run = Tenant::start(sandbox::tenant::TenantOptions::default()).await.unwrap();
    let vault = TokenSpec { audience: String::from("https://vault.azure.net"), ..TokenSpec::default() };
    let expired_opaque = TokenSpec { opaque: true, ..TokenSpec::write().expiring_in(-1) };
    let cases = [
        (String::new(), "Access token is empty."),
        (String::from("EwBnotatoken"), "IDX14100"),
        (String::from("a.b"), "80049217"),
        (String::from("a.b.c"), "80049217"),
        (format!("{head}x.{signature}"), "80049217"),
        (other_run.token(TokenSpec::write()), "80049217"),
        (tenant.token(TokenSpec::write().expiring_in(-60)), "Lifetime validation failed, the token is expired."),
        (tenant.token(expired_opaque), "Lifetime validation failed"),
        (tenant.token(vault), "Access token validation failure. Invalid audience."),
    ];
    for (token, sentence) in cases {
        let response = read(&tenant, &token).await;
        assert_eq!((response.status, response.code().as_str()), (401, "InvalidAuthenticationToken"), "{sentence}");
        assert!(response.message().contains(sentence), "{sentence}: {}", response.body);
        assert!(response.header("www-authenticate").unwrap().starts_with("Bearer"));
    }
    let none = Request::new(&tenant.origin(), "GET", PATH).send().await;
    assert_eq!((none.status, none.message().as_str()), (401, "Access token is empty."));
    let basic = Request::new(&tenant.origin(), "GET", PATH).header("Authorization", "Basic eDp5").send().await;
    assert_eq!(basic.status, 401);
}

#[tokio::test]
async fn the_tenants_origin_is_an_audience_too() {
    let tenant = tenant().await;
    for audience in [tenant.origin(), format!("{}/", tenant.origin())] {
        let spec = TokenSpec { audience, ..TokenSpec::default() };
        assert_eq!(read(&tenant, &tenant.token(spec)).await.status, 200);
    }
}

#[tokio::test]
async fn an_opaque_token_says_nothing_and_works() {
    let tenant = tenant().await;
    let token = tenant.token(TokenSpec { opaque: true, ..TokenSpec::default() });
    assert!(!token.contains('.'));
    assert_eq!(write(&tenant, &token).await.status, 200);
}

#[tokio::test]
async fn claims_are_those_entra_writes() {
    let tenant = tenant().await;
    let claims_v1 = claims(&tenant.token(TokenSpec::write().expiring_in(28_800)));
    assert_eq!(claims_v1["upn"], "alex.admin@contoso.example");
    assert_eq!(claims_v1["name"], "Alex Admin");
    assert_eq!(claims_v1["scp"], "DeviceManagementServiceConfig.ReadWrite.All");
    assert_eq!(claims_v1["aud"], "00000003-0000-0000-c000-000000000000");
    assert_eq!((&claims_v1["idtyp"], &claims_v1["ver"]), (&Value::from("user"), &Value::from("1.0")));
    assert_eq!(claims_v1["iss"], format!("https://sts.windows.net/{}/", sandbox::tenant::TENANT_ID));
    assert_eq!(claims_v1["exp"].as_i64().unwrap() - claims_v1["iat"].as_i64().unwrap(), 28_800 + 300);
    let v2 = TokenSpec { version: String::from("2.0"), ..TokenSpec::default() };
    let claims_v2 = claims(&tenant.token(v2));
    assert_eq!(claims_v2["preferred_username"], "alex.admin@contoso.example");
    assert!(claims_v2.get("appid").is_none() && claims_v2["azp"].is_string());
    let app = claims(&tenant.token(TokenSpec::application(&["DeviceManagementConfiguration.Read.All"])));
    assert_eq!(app["idtyp"], "app");
    assert!(app.get("upn").is_none() && app.get("scp").is_none());
}
