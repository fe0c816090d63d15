//! Asks Graph for evidence, and holds what was found: as long as the session lasts.

use super::{view, words};
use crate::app::{Auth, CheckFault, Failure, GraphClient, GraphEvidence, Messages, Permitted, StatusMessage};
use crate::components::checks::{Checks, Told};
use crate::components::explain;
use crate::components::lazy::Content;
use crate::ui::static_signal::StaticSignal;
use futures_util::future::join_all;
use leptos::prelude::{AnyView, untrack};
use remote_help::evidence::{Groups, HelperRole, Licence, Pages, Reader, Rights, Roles, Unread, role_verdict};
use remote_help::graph::{ErrorKind, GraphError, Request};
use remote_help::oauth::{Check, ReturnTo};
use remote_help::readiness::{Need, Row, Verdict};
use remote_help::session::{Session, SessionEvent};

/// How many roles' groups are asked for at a time.
const SIDE_BY_SIDE: usize = 4;

/// What is known of something that Graph can be asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Answer<T> {
    /// Nobody asked.
    #[default]
    Unasked,
    /// It was found, but for what stays unread.
    Found(T, Option<Unread>),
    /// It could not be had.
    Failed(CheckFault),
}

/// The groups of a role, and why some stay unread. `None` where they can't be asked for.
pub(super) type RoleGroups = Option<(Groups, Option<Unread>)>;

/// All that is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Answers {
    pub(super) licence: Answer<Licence>,
    /// With what Graph had done before with requests for the settings.
    pub(super) rights: Answer<(Rights, GraphEvidence)>,
    pub(super) helpers: Answer<(Roles, Vec<RoleGroups>)>,
}

/// What came of a check.
enum Outcome {
    Licence(Answer<Licence>),
    Rights(Answer<(Rights, GraphEvidence)>),
    Helpers(Answer<(Roles, Vec<RoleGroups>)>),
    /// The browser leaves for the permission.
    Leaving,
}

/// The owner of evidence.
#[derive(Clone, Copy)]
pub(crate) struct EvidenceModel {
    auth: Auth,
    graph: GraphClient,
    messages: Messages,
    answers: StaticSignal<Answers>,
    asking: StaticSignal<Vec<Check>>,
}

impl EvidenceModel {
    /// Nobody has asked yet.
    pub(crate) fn new(auth: Auth, graph: GraphClient, messages: Messages) -> Self {
        let (answers, asking) = (StaticSignal::new(Answers::default()), StaticSignal::new(Vec::new()));
        auth.on_session(move |event| match event {
            SessionEvent::SignedIn | SessionEvent::TenantChanged { .. } | SessionEvent::SignedOut => {
                answers.set(Answers::default());
                asking.set(Vec::new());
            }
            SessionEvent::TokenRefused => {}
        });
        Self { auth, graph, messages, answers, asking }
    }

    /// What is known.
    pub(super) fn answers(self) -> Answers {
        self.answers.get()
    }

    /// Why a check failed, in a sentence.
    pub(super) fn why_failed(self, check: Check, fault: &CheckFault) -> String {
        explain::check_fault(check, fault, &self.auth.endpoints())
    }

    async fn answer(self, check: Check, gets_permission: bool) -> Result<Outcome, CheckFault> {
        if gets_permission {
            match self.auth.permit(check.permission(), ReturnTo::Evidence(check)).await {
                Permitted::Yes => {}
                Permitted::NotByThisToken => return Err(CheckFault::TokenLacks),
                Permitted::Leaving => return Ok(Outcome::Leaving),
                Permitted::Unreachable(error) => return Err(CheckFault::Entra(error)),
            }
        }
        let endpoints = self.auth.endpoints_untracked();
        let found = match check {
            Check::Licence => {
                let (licence, unread) = self.read(Licence::pages(&endpoints)).await?;
                Outcome::Licence(Answer::Found(licence, unread))
            }
            Check::Rights => {
                let (rights, unread) = self.read(Rights::pages(&endpoints)).await?;
                Outcome::Rights(Answer::Found((rights, untrack(move || self.graph.evidence())), unread))
            }
            Check::Helpers => {
                let (roles, unread) = self.read(Roles::pages(&endpoints)).await?;
                let mut groups = Vec::new();
                for some in roles.roles.chunks(SIDE_BY_SIDE) {
                    let reading = some.iter().map(|role| self.groups(role.groups(&endpoints)));
                    for read in join_all(reading).await {
                        groups.push(read?);
                    }
                }
                Outcome::Helpers(Answer::Found((roles, groups), unread))
            }
        };
        Ok(found)
    }

    /// Reads the groups of a role, if they can be asked for.
    async fn groups(self, pages: Option<Pages<Groups>>) -> Result<RoleGroups, CheckFault> {
        Ok(match pages {
            Some(pages) => Some(self.read(pages).await?),
            None => None,
        })
    }

    /// Reads a list to its end.
    async fn read<R: Reader>(self, mut pages: Pages<R>) -> Result<(R, Option<Unread>), CheckFault> {
        while let Some(address) = pages.next().map(str::to_owned) {
            let make = move || {
                let (endpoints, token, id) = self.graph.credentials()?;
                let page = Request::get_page(&endpoints, &token, id, address.clone());
                page.ok_or_else(|| GraphError::bare(ErrorKind::NotGraph, ""))
            };
            let response = self.graph.get(Box::new(make), Pages::<R>::fault).await.map_err(CheckFault::Graph)?;
            pages.take(&response, &self.auth.endpoints_untracked()).map_err(CheckFault::Graph)?;
        }
        Ok(pages.found())
    }

    fn ended(self, check: Check, result: Result<Outcome, CheckFault>) {
        self.asking.update(|asking| asking.retain(|other| *other != check));
        let outcome = match result {
            Ok(outcome) => outcome,
            Err(fault) => return self.failed(check, fault),
        };
        if matches!(outcome, Outcome::Leaving) {
            // The browser may have stayed all the same.
            return self.messages.no_evidence_comes();
        }
        self.answers.update(|answers| match outcome {
            Outcome::Licence(licence) => answers.licence = licence,
            Outcome::Rights(rights) => answers.rights = rights,
            Outcome::Helpers(helpers) => answers.helpers = helpers,
            Outcome::Leaving => {}
        });
        self.retract_failure(check);
        self.messages.say(StatusMessage::Evidence(check));
    }

    /// Takes away the alert of a check before.
    fn retract_failure(self, check: Check) {
        self.messages.retract(|failure| matches!(failure, Failure::Evidence { check: of, .. } if *of == check));
    }

    fn failed(self, check: Check, fault: CheckFault) {
        self.answers.update(|answers| match check {
            Check::Licence => answers.licence = Answer::Failed(fault.clone()),
            Check::Rights => answers.rights = Answer::Failed(fault.clone()),
            Check::Helpers => answers.helpers = Answer::Failed(fault.clone()),
        });
        self.messages.no_evidence_comes();
        let failure = Failure::Evidence { check, fault: fault.clone() };
        match fault {
            // Where another request met the refusal, that one has told of it.
            CheckFault::Graph(error) if error.kind == ErrorKind::NoToken => {}
            CheckFault::Graph(error) if error.needs_new_token() => {
                self.auth.recover(&error, false, failure, move || self.ask(check, true));
            }
            _ => self.messages.fail(failure),
        }
    }

    /// A row whose check failed: what was seen otherwise stands.
    fn after_failure(self, check: Check, row: &Row, fault: &CheckFault) -> Told {
        let evidence = words::failed(&self.why_failed(check, fault));
        Told { verdict: row.verdict, evidence, is_added: check == Check::Rights }
    }
}

impl Content for EvidenceModel {
    fn view(&self) -> AnyView {
        view::helpers(*self)
    }
}

impl Checks for EvidenceModel {
    fn ask(&self, check: Check, gets_permission: bool) {
        let model = *self;
        let is_asked = model.asking.with_untracked(|asking| asking.contains(&check));
        if is_asked || !model.auth.with_session_untracked(Session::is_signed_in) {
            return;
        }
        model.asking.update(|asking| asking.push(check));
        model.retract_failure(check);
        model.messages.say(StatusMessage::AskingForEvidence);
        model.auth.spawn_in_session(model.answer(check, gets_permission), move |result| model.ended(check, result));
    }

    fn is_asking(&self) -> bool {
        self.asking.with(|asking| !asking.is_empty())
    }

    fn told(&self, row: &Row) -> Option<Told> {
        let answers = self.answers();
        match (row.need, &answers.licence, &answers.rights) {
            (Need::Licence, Answer::Found(licence, unread), _) => Some(Told {
                verdict: licence.verdict(*unread),
                evidence: words::licence(licence, *unread),
                is_added: false,
            }),
            (Need::Licence, Answer::Failed(fault), _) => Some(self.after_failure(Check::Licence, row, fault)),
            (Need::IntuneRole, _, Answer::Found((rights, then), unread)) => {
                let now = self.graph.evidence();
                let own = rights.verdict(*unread);
                let verdict = role_verdict(row.verdict, own, now.seen(), then.seen())?;
                let is_added = own == Verdict::CantTell;
                Some(Told { verdict, evidence: words::rights(rights, *unread), is_added })
            }
            (Need::IntuneRole, _, Answer::Failed(fault)) => Some(self.after_failure(Check::Rights, row, fault)),
            _ => None,
        }
    }

    fn outcome(&self, check: Check) -> String {
        let answers = self.answers();
        match (check, answers) {
            (Check::Licence, Answers { licence: Answer::Found(licence, unread), .. }) => {
                words::outcome(Need::Licence, licence.verdict(unread), &words::licence(&licence, unread))
            }
            (Check::Rights, Answers { rights: Answer::Found((rights, _), unread), .. }) => {
                words::outcome(Need::IntuneRole, rights.verdict(unread), &words::rights(&rights, unread))
            }
            (Check::Helpers, Answers { helpers: Answer::Found((roles, _), unread), .. }) => {
                words::helpers(&roles, unread)
            }
            _ => String::new(),
        }
    }
}

/// The roles that were found, each with its groups.
pub(super) fn with_groups<'a>(
    roles: &'a Roles,
    groups: &'a [RoleGroups],
) -> impl Iterator<Item = (&'a HelperRole, Option<&'a (Groups, Option<Unread>)>)> {
    roles.roles.iter().zip(groups.iter().map(Option::as_ref))
}
