//! The run, event by event, and over a service that keeps its own books.

mod any_order;
mod cuts;
mod page;
mod stops;
mod way;
