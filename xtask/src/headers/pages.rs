//! GitHub Pages, which sends no headers of ours: what is left is the page's own `<meta>`.

use super::Site;

/// A note for the person who deploys, with the tag to put into `index.html`.
pub(super) fn write(site: &Site<'_>) -> String {
    let policy = site.rules.policy();
    let policy = policy.split(';').map(str::trim).filter(|directive| !directive.starts_with("frame-ancestors"));
    let policy = policy.collect::<Vec<_>>().join("; ");
    format!(
        "GitHub Pages can be told no headers. There is nothing to configure, and some things it can't do:

- The policy stands in index.html alone. It holds there as a header would, but for frame-ancestors, which browsers
  ignore in a <meta>. In its place, boot.js does not start the panel in a frame of another origin; the frame shows
  a message and a link to open the panel in a tab of its own.
- Everything is cached for about ten minutes, index.html and config.json too: a change arrives that much later. Names
  made of the content keep old and new files apart, and boot.js loads anew what does not fit its integrity.
- No X-Content-Type-Options, Cross-Origin-Opener-Policy, Cross-Origin-Resource-Policy or Permissions-Policy. HTTPS is
  enforced by a box in the repository's settings. The page itself asks for no referrer to be sent.
- All pages of an owner without a domain of its own share one origin (OWNER.github.io), and with it this browser's
  history of receipts and the tab's kept edits. Give the panel a domain, or an owner, of its own.

index.html allows every cloud of Microsoft's. To allow yours alone, put this tag in place of the one it has; the page is
under no integrity, so nothing else changes:

<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">
"
    )
}
