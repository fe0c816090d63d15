//! What the table shows: the rows that the filter leaves, in order. Long work is done in pieces, so that the page reacts.

use super::reading::pause;
use super::{News, SessionsModel, Shared};
use crate::app::StatusMessage;
use browser::file::LongText;
use browser::{clock, locale};
use leptos::task::spawn_local;
use remote_help::sessions::{Needle, Order, Report, SortBy};
use std::time::Duration;

/// How many rows are looked at, or written, in one piece.
const PIECE: usize = 500;
/// How long to wait for a further letter.
const TYPING: Duration = Duration::from_millis(600);

impl SessionsModel {
    /// Shows a report that was just read.
    pub(super) fn show(self, report: Shared<Report>) {
        self.0.report.set(Some(report));
        self.arrange(true, None);
    }

    /// Filters the table.
    pub(crate) fn set_filter(self, filter: String) {
        self.0.filter.set(filter);
        self.arrange(false, Some(Done::Filtered));
    }

    /// Sorts the table by a column, or the other way if it is sorted by that one. `column` is its name for people.
    pub(crate) fn sort_by(self, by: SortBy, column: String) {
        let now = self.0.order.get_untracked();
        // Times and lengths are looked for from the newest and longest, texts from their beginning.
        let begins_descending = matches!(by, SortBy::Start | SortBy::Length);
        let descending = if now.by == by { !now.descending } else { begins_descending };
        self.0.order.set(Order { by, descending });
        self.arrange(true, Some(Done::Sorted { column, descending }));
    }

    /// Brings the rows in order, where that changed, and takes those that the filter leaves. An earlier wish is dropped.
    fn arrange(self, sorts: bool, news: Option<Done>) {
        let Some(report) = self.0.report.get_untracked() else { return };
        let wish = self.0.wish.update(|wish| {
            *wish += 1;
            *wish
        });
        if sorts {
            // A wish that comes meanwhile sorts too.
            self.0.sorted.set(Shared::new(Vec::new()));
        }
        spawn_local(async move {
            let is_over = || self.0.wish.get() != wish;
            let mut sorted = self.0.sorted.get();
            if sorted.len() != report.len() {
                if report.len() > PIECE {
                    pause().await;
                }
                let mut rows = report.default_rows();
                let order = self.0.order.get_untracked();
                if is_over() {
                    return;
                }
                if order != super::FIRST_ORDER {
                    if report.len() > PIECE {
                        pause().await;
                    }
                    report.sort(&mut rows, order);
                }
                sorted = Shared::new(rows);
                if is_over() {
                    return;
                }
                self.0.sorted.set(sorted.clone());
            }
            let needle = Needle::new(&self.0.filter.get_untracked());
            let mut rows = Vec::new();
            for piece in sorted.chunks(PIECE) {
                rows.extend(piece.iter().copied().filter(|row| report.matches(*row, &needle)));
                if sorted.len() > PIECE {
                    pause().await;
                    if is_over() {
                        return;
                    }
                }
            }
            let shown = rows.len();
            self.0.rows.set(Shared::new(rows));
            self.0.scroll.to_start();
            let all = report.len();
            match news {
                None => {}
                Some(Done::Sorted { column, descending }) => self.say(News::Sorted { column, descending }),
                Some(Done::Filtered) => {
                    // Once for a word, and not for each of its letters.
                    clock::sleep(TYPING).await;
                    if !is_over() {
                        self.say(News::Filtered { shown, all });
                    }
                }
            }
        });
    }

    /// Offers all rows that the filter leaves, with all columns, as a file.
    pub(crate) fn download_csv(self) {
        let Some(report) = self.0.report.get_untracked() else { return };
        let rows = self.0.rows.get_untracked();
        let session = self.0.auth.session_number();
        spawn_local(async move {
            let text = LongText::default();
            text.push(&report.csv_header());
            let mut piece = String::new();
            for rows in rows.chunks(PIECE) {
                piece.clear();
                for row in rows {
                    report.csv_row(*row, &mut piece);
                }
                text.push(&piece);
                pause().await;
            }
            // Whoever signed out meanwhile has had all of it forgotten.
            if self.0.auth.session_number() == session {
                let day: String = locale::utc(clock::now()).chars().take_while(|letter| *letter != 'T').collect();
                let name = ["remote-help-sessions-", &day, ".csv"].concat();
                let is_offered = text.download(&name, "text/csv");
                let said = if is_offered { StatusMessage::Downloaded } else { StatusMessage::DownloadFailed };
                self.0.messages.say_anew(said);
            }
        });
    }
}

/// What was done, once the table shows it.
enum Done {
    Filtered,
    Sorted { column: String, descending: bool },
}
