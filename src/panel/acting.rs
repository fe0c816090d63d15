//! Does what the first page intends and can't do by itself. Here the second file of wasm begins.

use super::late::Intent;
use super::{Panel, Session};
use crate::browser::focus;

impl Panel {
    /// All of the panel is here.
    pub(crate) fn begin_all(self) {
        focus::keep();
        self.follow();
        self.complete(Self::carry_out);
    }

    fn carry_out(self, intent: Intent) {
        match intent {
            Intent::JudgeConfig(answer) => self.judge_config(answer),
            Intent::TakeUp(text) => self.take_up_all(&text),
            Intent::Paste(pasted) => self.paste(&pasted),
            Intent::GoOn(tried) => self.go_on(tried),
            Intent::ReadAgain => self.read(),
            Intent::Review => self.review(),
            // What was brought back from Microsoft signs in already.
            Intent::SignIn(_) | Intent::UseAnotherAccount if self.session.get_untracked() == Session::SigningIn => {}
            Intent::Dismiss => self.dismiss_save(),
            Intent::SignIn(access) => self.sign_in_with_microsoft(access),
            Intent::UseAnotherAccount => self.use_another_account(),
        }
    }
}
