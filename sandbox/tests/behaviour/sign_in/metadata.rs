//! The metadata document names the endpoints there are.

use sandbox::tenant::TENANT_ID;

use crate::client::{Ask, tenant};

#[tokio::test]
async fn anybody_may_read_where_the_endpoints_are() {
    let tenant = tenant().await;
    for (segment, issuer) in [("organizations", "{tenantid}"), ("contoso.example", TENANT_ID), (TENANT_ID, TENANT_ID)] {
        let path = format!("/{segment}/v2.0/.well-known/openid-configuration");
        let reply = Ask::new(&tenant.origin(), "GET", &path).send().await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin")), (200, Some("*")));
        let document = reply.json();
        assert_eq!(document["issuer"], format!("{}/{issuer}/v2.0", tenant.origin()));
        assert_eq!(document["token_endpoint"], format!("{}/{segment}/oauth2/v2.0/token", tenant.origin()));
    }
    let reply = Ask::new(&tenant.origin(), "GET", "/adatum.example/v2.0/.well-known/openid-configuration").send().await;
    assert_eq!((reply.status, reply.json()["error"].as_str()), (400, Some("invalid_tenant")));
}
