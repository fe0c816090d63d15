//! The pages of the sign-in service, as HTML that needs no script. Every text from a request is escaped.

use super::aadsts::{Aadsts, Trace};
use super::app::APP_NAME;
use super::people::Who;
use super::step::Page;

/// The style, served beside the pages.
pub(crate) const STYLE: &str = include_str!("../../page/sign_in.css");

/// A page's title, for the log too.
pub(crate) fn title(page: &Page) -> &'static str {
    match page {
        Page::Pick { known: false, .. } => "Sign in",
        Page::Pick { known: true, .. } | Page::SignOut(_) => "Pick an account",
        Page::Approve(_) => "Approve sign in request",
        Page::Consent(..) => "Permissions requested",
        Page::AdminNeeded(_) => "Need admin approval",
    }
}

/// A page whose buttons send `choice` and this `ctx` to `action`.
pub(crate) fn ask(page: &Page, action: &str, ctx: &str) -> String {
    let (text, buttons) = match page {
        Page::Pick { hinted, .. } => (format!("<p>to go on to {APP_NAME}</p>"), people(*hinted) + &cancel()),
        Page::Approve(who) => (
            signed_in(*who)
                + "<p>Your organization asks for a second proof that it is you. In this sandbox, the button stands \
                   for the app on your phone.</p>",
            button("approve", "Approve", true) + &cancel(),
        ),
        Page::Consent(who, permissions) => {
            let items: Vec<String> = permissions.iter().map(|name| format!("<li>{}</li>", escape(name))).collect();
            let asked =
                format!("<p>{APP_NAME} would like, for your whole organization:</p><ul>{}</ul>", items.concat());
            (signed_in(*who) + &asked, button("accept", "Accept", true) + &cancel())
        }
        Page::AdminNeeded(who) => {
            let asked = format!(
                "<p>{APP_NAME} needs permission to access resources in your organization that only an admin can grant. \
                 Please ask an admin to grant permission to this app before you can use it.</p>"
            );
            (signed_in(*who) + &asked, button("return", "Return to the application without granting consent", false))
        }
        Page::SignOut(who) => {
            (String::from("<p>Which account do you want to sign out of?</p>"), person(*who, false) + &cancel())
        }
    };
    let form = format!(
        "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"ctx\" value=\"{}\">{buttons}</form>",
        escape(action),
        escape(ctx)
    );
    document(title(page), &(text + &form))
}

/// A page that ends here: nothing is sent to the app.
pub(crate) fn failed(error: &Aadsts, trace: &Trace) -> String {
    let said = escape(&trace.describe(error, "\n"));
    document("Sign in failed", &format!("<p>Sorry, but we’re having trouble signing you in.</p><pre>{said}</pre>"))
}

/// A page that only says something.
pub(crate) fn plain(title: &str, text: &str) -> String {
    document(title, &format!("<p>{}</p>", escape(text)))
}

fn signed_in(who: Who) -> String {
    format!("<p class=\"who\">{}</p>", escape(who.upn()))
}

fn people(hinted: Option<Who>) -> String {
    let mut people = Who::ALL;
    people.sort_by_key(|who| hinted != Some(*who));
    people.map(|who| person(who, hinted == Some(who))).concat()
}

fn person(who: Who, chosen: bool) -> String {
    let id = who.name().replace(' ', "-").to_lowercase();
    let focus = if chosen { " autofocus" } else { "" };
    format!(
        "<div class=\"person\"><button name=\"choice\" value=\"{}\" aria-describedby=\"{id}\"{focus}>{}</button>\
         <span id=\"{id}\">{}</span></div>",
        if who == Who::Alex { "alex" } else { "robin" },
        escape(who.name()),
        escape(who.upn())
    )
}

fn cancel() -> String {
    button("cancel", "Cancel", false)
}

fn button(choice: &str, label: &str, primary: bool) -> String {
    let class = if primary { " class=\"primary\"" } else { "" };
    format!("<button name=\"choice\" value=\"{choice}\"{class}>{label}</button>")
}

fn document(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"/sandbox/sign_in.css\"></head>\
         <body><main><p class=\"brand\">Sandbox tenant</p><h1>{title}</h1>{body}</main></body></html>"
    )
}

/// For text and for attributes in double quotes.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
