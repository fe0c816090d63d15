//! The metadata document names the endpoints there are.

use sandbox::tenant::TENANT_ID;

use crate::client::{Request, tenant};

#[tokio::test]
async fn anybody_may_read_where_the_endpoints_are() {
    let tenant = tenant().await;
    for (segment, issuer) in [("organizations", "{tenantid}"), ("contoso.example", TENANT_ID), (TENANT_ID, TENANT_ID)] {
        let path = format!("/{segment}/v2.0/.well-known/openid-configuration");
        let response = Request::new(&tenant.origin(), "GET", &path).send().await;
        assert_eq!((response.status, response.header("access-control-allow-origin")), (200, Some("*")));
        let document = response.json();
        assert_eq!(document["issuer"], format!("{}/{issuer}/v2.0", tenant.origin()));
        assert_eq!(document["token_endpoint"], format!("{}/{segment}/oauth2/v2.0/token", tenant.origin()));
    }
    let response =
        Request::new(&tenant.origin(), "GET", "/adatum.example/v2.0/.well-known/openid-configuration").send().await;
    assert_eq!((response.status, response.json()["error"].as_str()), (400, Some("invalid_tenant")));
}
