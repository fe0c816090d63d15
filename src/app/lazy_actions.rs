//! Does what the first page intends and can't do by itself. Here the second file of wasm begins.

use super::lazy::LazyAction;
use super::{Panel, Session};
use browser::focus;
use remote_help::save::Event;

impl Panel {
    /// All of the panel is here.
    pub(crate) fn begin_all(self) {
        focus::keep();
        self.watch_environment();
        self.install(Self::handle);
    }

    fn handle(self, intent: LazyAction) {
        match intent {
            LazyAction::JudgeConfig(answer) => self.judge_config(answer),
            LazyAction::TakeUp(text) => self.restore_all(&text),
            LazyAction::Paste(pasted) => self.paste(&pasted),
            LazyAction::GoOn(tried) => self.continue_after(tried),
            LazyAction::ReadAgain => self.read(),
            LazyAction::Review => self.review(),
            // What was brought back from Microsoft signs in already.
            LazyAction::SignIn(_) | LazyAction::UseAnotherAccount
                if self.session.get_untracked() == Session::SigningIn => {}
            LazyAction::Dismiss => self.dispatch(Event::Dismiss),
            LazyAction::StartOver => self.dispatch(Event::StartOver),
            LazyAction::SignIn(access) => self.sign_in_with_microsoft(access),
            LazyAction::UseAnotherAccount => self.use_another_account(),
        }
    }
}
