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
