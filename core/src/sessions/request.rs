//! The request for a page of the report.

use super::PAGE_SIZE;
use crate::auth::Token;
use crate::cloud::Endpoints;
use crate::graph::Request;

const PATH: &str = "/beta/deviceManagement/reports/getRemoteAssistanceSessionsReport";

/// A request for [`PAGE_SIZE`] rows of the report, after the first `skip`.
///
/// Source: <https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports>
pub fn request(endpoints: &Endpoints, token: &Token, client_request_id: String, skip: usize) -> Request {
    let body =
        format!(r#"{{"select":[],"search":"","groupBy":[],"orderBy":[],"skip":{skip},"top":{PAGE_SIZE},"filter":""}}"#);
    Request::post_report(endpoints, token, client_request_id, PATH, body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Method;
    use serde_json::{Value, json};

    #[test]
    fn the_documented_body_is_posted() {
        let token = Token::from_pasted("secret-token").unwrap();
        let request = request(&Endpoints::global(), &token, "id".to_owned(), 1500);
        let body: Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
        assert_eq!(
            body,
            json!({"select": [], "search": "", "groupBy": [], "orderBy": [], "skip": 1500, "top": 500, "filter": ""})
        );
        assert_eq!(request.method, Method::Post);
        assert_eq!(
            request.url,
            "https://graph.microsoft.com/beta/deviceManagement/reports/getRemoteAssistanceSessionsReport"
        );
        let headers = request.headers();
        for (name, value) in [
            ("authorization", "Bearer secret-token"),
            ("accept", "application/json"),
            ("client-request-id", "id"),
            ("content-type", "application/json"),
        ] {
            assert!(headers.contains(&(name, value.to_owned())), "{name}");
        }
        assert_eq!(headers.len(), 4);
        assert!(!request.is_for_settings() && !format!("{request:?}").contains("secret-token"));
    }
}
