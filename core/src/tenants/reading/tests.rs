//! The sweep, event by event, and on a page with a service that keeps its own books.
