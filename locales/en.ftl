### Every text a person reads. English; the other languages translate these, never the property names.
### Names that assistive technology and tests rely on are marked "fixed"; what is on the page before and while somebody
### signs in, "first": it is loaded with the page, and all else after it.

## This language

# The language's own name, as the field "Language" lists it.
language-name = English

## The page

# first
product = Remote Help panel
# fixed, first
heading = Remote Help settings
# first
lead = See and change how Microsoft Remote Help works in this tenant. Nothing is saved before you have reviewed it.
# first
skip = Skip to the content
title-signed-out = Remote Help panel
# The name of a view before the rest of the tab's name
title-view = { $view } – { $title }
views = Views
# fixed
view-settings = Settings
# fixed
view-sessions = Sessions
# fixed
view-tenants = Tenants
tenants-lead = Read, compare and set these settings in many tenants by one sign-in. Nothing is written before you have reviewed a plan.
# fixed
sessions-heading = Remote Help sessions
sessions-lead = Whom the settings reach: the sessions of the last 30 days, as Intune reports them.
title-signed-in = Remote Help settings – { $tenant }
title-changed = ● { $count ->
    [one] { $count } unsaved change
   *[other] { $count } unsaved changes
} – Remote Help settings
footer-promise = Your token stays in this page’s memory and goes to { $host } only. Reloading the page forgets it.
footer-docs = Remote Help at Microsoft Learn
footer-beta = The panel uses Microsoft Graph’s beta endpoint, the only one that offers these settings; Microsoft may change it.
footer-version = Version { $version }
footer-licences = Open-source licences

## The banner

# first
not-signed-in = Not signed in
who = Signed in as
who-app = App
who-unknown = Unknown (the token can’t be read)
tenant = Tenant
tenant-unknown = Unknown
# A tenant by its domain and its ID
tenant-named = { $domain } ({ $id })
cloud = Cloud
cloud-global = Worldwide
cloud-usgov = US Government (GCC High)
cloud-dod = US Government (DoD)
cloud-china = China (21Vianet)
cloud-custom = Custom: { $host }
permission = Permission
permission-none = None for these settings
permission-unknown = Unknown until Microsoft Graph answers
time-left = Time left
time-left-unknown = Unknown
time-left-under-a-minute = Less than a minute
time-left-renewed = { $left }, then renewed by itself
time-left-expired = Expired
time-left-refused = No longer accepted
# fixed
sign-out = Sign out
switch-account = Switch account

## Before the panel is there, and when it can't be started

# first
panel-loading = Loading the panel…
# first
shell-late = If nothing more appears, reload the page: this may be an old copy of it.
# first
boot-framed = For safety, this panel does not run inside another site.
# first
boot-framed-next = Open it in a tab of its own
# first
boot-changed = A file of this page was changed or is missing.
# first
boot-changed-next = Reload the page. If this stays, tell whoever runs it what to look at: the host, a proxy or virus scanner on the way, and line endings that Git has changed.
# first
boot-old = This is an old copy of the page: a new version of the panel has taken its place.
# first
boot-old-next = Reload the page. If this stays, tell whoever runs it: the host or something on the way keeps index.html for too long.
# first
boot-network = The files of this page could not be loaded.
# first
boot-network-next = Check your connection, then reload the page.
# first
boot-unsupported = This browser cannot run the panel.
# first
boot-unsupported-next = It needs WebAssembly, which this browser or its policy switches off. Use a current Edge, Chrome, Firefox or Safari.
# first
boot-broken = The panel has stopped working because of a fault of its own.
# first
boot-broken-next = If a save was under way, this page does not know whether it took effect: reload the page and look.

## Preferences

# first
preferences = Preferences
preferences-kept = Kept in this browser.
preferences-not-kept = This browser keeps nothing for this page, so your choice lasts until you close it.
theme = Theme
theme-system = As on this device
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
density = Density
density-comfortable = Comfortable
density-compact = Compact
# fixed
language = Language
language-loading = Loading the language…
language-failed = That language could not be loaded, so the page stays as it is. Check your connection, then choose it again.
language-gone = That language could not be loaded: a new version of this panel has taken the place of the one that is open here. Reload the page to use it.

## Without a connection

offline-notice = This device is offline. What you see was read before, and may be out of date; nothing can be read or saved until the connection is back. Your changes stay in the form.
offline-notice-unread = This device is offline. Nothing can be read or saved until the connection is back.
status-online = The connection is back.

## When the host has a new version of the page

upgrade-notice = A new version of this panel is available. Reloading signs you out of this page; unsaved changes are kept, and come back when you sign in again.
upgrade-not-kept = This browser keeps nothing for this page, so reloading would lose your unsaved changes. Save or discard them first.
edits-not-kept = This browser keeps nothing for this page: if it discards the tab while you are elsewhere, your unsaved changes are lost.

## Signing in

# first
sign-in-heading = Sign in
# first
sign-in-again-heading = Sign in again
sign-in-kept = Your unsaved changes are kept. Once you have signed in, the panel goes on where it was; nothing is sent without you.
# first
sign-in-at-microsoft = With your work account, on Microsoft’s own page. The panel never sees your password, and comes back with a token that stays in its memory.
# fixed, first
sign-in-with-microsoft = Sign in with Microsoft
# fixed, first
sign-in-to-view-only = Sign in to view only
# first
use-another-account = Use another account
# fixed
sign-in-again = Sign in again
# fixed
get-permission = Get permission to save
# first
sign-in-no-client = To sign in with your work account, this panel needs the client ID of an app registration. Whoever runs it can name one in config.json; you can also fill it in under the options below, or use a token.
# fixed, first
sign-in-options = Sign-in options
# fixed
client-id = Client ID
option-deployed = Empty: as this deployment says ({ $value }).
option-refused = Not used. { $allowed }
option-cloud-help = Where the tenant lives. Remembered in this browser, as are the other two.
cloud-of-deployment = As this deployment says ({ $cloud })
redirect-uri = Redirect URI
redirect-uri-help = Register this address for the app, as single-page application. An administrator can consent for everybody with the consent link.
copy-redirect-uri = Copy redirect URI
copy-consent-link = Copy admin consent link
# first
token-heading = With a token
# first
token-lead = Paste one for Microsoft Graph. It is kept in this page’s memory only, never stored, and sent to { $host } alone.
# fixed, first
access-token = Access token
# first
access-token-help = With or without “Bearer”; spaces and line breaks don’t matter.
# fixed, first
use-this-token = Use this token
keep-this-token = Keep the present token
# first
config-loading = Reading config.json…
# first
how-to-get-a-token = How to get a token
how-permission = To see the settings, a token needs { $read }; to change them, { $write }. Both need an administrator’s consent.
how-explorer = Graph Explorer
how-explorer-steps = Sign in, open “Modify permissions” for any request, consent to the permission above, then copy the text under “Access token”.
how-cli = Azure CLI
how-cli-steps = Signed in as an app registration that was granted the permission:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Signed in as yourself; the second line prints the token:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Signed in as an app registration that was granted the permission; the second line prints the token, also where the module hands it out as a SecureString:
cloud-warning = Microsoft doesn’t offer Remote Help in this cloud. The settings may be there all the same; people can’t use Remote Help with them.

## What is said in the status line

# first
status-reading = Reading the settings…
status-rereading = Reading the settings again…
status-leaving = Going to Microsoft to sign in…
# first
status-signing-in = Signing in…
status-not-finished = The sign-in was not finished. Nothing was changed.
status-consented = An administrator has consented to the permissions. You can sign in now.
status-consented-for = An administrator of { $tenant } has consented to the permissions. You can sign in now.
# $time, here and below: a time of day, or a date with a time where that isn't today
status-came-back = Signed in, and settings read at { $time }. Your unsaved changes are back in the form.
sign-out-at-microsoft = Sign out at Microsoft too
status-read = Settings read at { $time }.
# $tenant is a domain or an ID
status-read-in = Settings read at { $time }, in tenant { $tenant }.
status-reread-same = Read again at { $time }: nothing has changed.
status-reread-changed = { $count ->
    [one] Read again at { $time }: one setting was changed elsewhere, and is shown now.
   *[other] Read again at { $time }: { $count } settings were changed elsewhere, and are shown now.
}
status-edits-kept = Your own changes are kept.
status-checking = Checking whether somebody changed the settings meanwhile…
status-sending = Sending the change…
status-reading-back = Reading the settings back…
status-lagging = The settings read back don’t show the change yet. They are read again in a few seconds…
status-saved = Saved at { $time }. Reading back confirmed it.
status-saved-all-the-same = Saved at { $time } all the same: the answer to the change was lost or bad, and reading back shows that it took effect.
status-discarded = Your changes were discarded.
status-theirs = Nothing was saved. The form shows what the tenant has now.
status-merged = Nothing is saved yet. Your changes are laid over what the tenant has now.
status-cancelled = Nothing was saved. Your changes are still in the form.
status-signed-out = Signed out. The token and everything read with it are forgotten.
status-copied = Copied.
status-resumed = The new token works. Your changes are still here; nothing was sent yet.
status-offered = These changes were made in another tenant, { $tenant }, so they are not filled in here:
status-offered-unknown = These changes were made where the tenant wasn’t known, so they are not filled in here:
fill-in-offered = Fill them in here
drop-offered = Forget them

## Waiting to try again

waiting-throttled = Microsoft Graph asks for fewer requests.
waiting-failed = The service is failing at the moment.
waiting-lagging = What was read back doesn’t show the change yet.
trying-again = Trying again in { $seconds } s, try { $attempt } of { $tries }
reading-again = Reading again in { $seconds } s, reading { $attempt } of { $tries }
# The same as they are spoken; $time is such as 8 seconds
trying-again-spoken = The next try comes in { $time }: try { $attempt } of { $tries }.
reading-again-spoken = The next reading comes in { $time }: reading { $attempt } of { $tries }.
# the button beside it
stop-trying = Stop trying

## The form

# fixed, first
enable-remote-help = Enable Remote Help
# first
enable-remote-help-help = Lets helpers in your organization connect to people’s devices with Remote Help. Off by default.
# fixed, first
allow-unenrolled = Allow Remote Help to unenrolled devices
# first
allow-unenrolled-help = Also lets helpers connect to devices that aren’t enrolled in Intune. Off by default.
# fixed, first
allow-chat = Allow chat
# first
allow-chat-help = Lets helper and sharer write to each other during a session. On by default.
# first
form-label = Settings of the tenant
# first
# Before a property's name and value, as they will be sent
sends = Sends
changed-from-on = Changed: was on.
changed-from-off = Changed: was off.
changed-from-unknown = Changed: was { $value }.
unknown-state = The tenant holds { $value }, a value this panel doesn’t know. It is never written back: saving any change sets it to what the switch shows, and the review says so.
clock-ahead = { $minutes ->
    [one] This device’s clock is about one minute ahead of Microsoft’s. The panel goes by Microsoft’s.
   *[other] This device’s clock is about { $minutes } minutes ahead of Microsoft’s. The panel goes by Microsoft’s.
}
clock-behind = { $minutes ->
    [one] This device’s clock is about one minute behind Microsoft’s. The panel goes by Microsoft’s.
   *[other] This device’s clock is about { $minutes } minutes behind Microsoft’s. The panel goes by Microsoft’s.
}
never-configured = Remote Help was never configured in this tenant. These are the defaults; saving writes them for the first time.
lacking-property = This cloud’s Microsoft Graph does not have { $property }. “{ $name }” is left out here and from what is saved, and no baseline can be exported.
not-in-this-cloud = not in this cloud
read-only = This token can’t change the settings: it lacks { $permission }. They are shown as they are.
view-only = You signed in to view only, so the settings are shown as they are. Changing them takes { $permission }.
# fixed, first
review-changes = Review changes
# fixed, first
discard-changes = Discard changes
# fixed, first
reload-settings = Reload settings
use-another-token = Use another token
# first
unsaved = { $count ->
    [one] { $count } unsaved change
   *[other] { $count } unsaved changes
}
# first
no-changes = No unsaved changes
# first
# A switch's position, by itself and within the texts above
on = on
# first
off = off
# first
unknown-value = unknown
# first
not-read-yet = not read yet

## Review

# $cloud may be a name of the texts above, with a colon in it
review-where = Tenant { $tenant }, cloud { $cloud }. Before sending, the panel reads the settings once more.
# $changes is a list of such as the next text
review-what = For everybody in tenant { $tenant }: { $changes }.
# $before and $after are on, off or unknown
review-change = “{ $name }” changes from { $before } to { $after }
column-setting = Setting
column-before = Before
column-after = After
column-meaning = What it means
means-enabled = Helpers can start Remote Help sessions in this tenant.
means-disabled = Nobody can start Remote Help sessions in this tenant.
means-disabled-unknown = The tenant holds a value this panel doesn’t know and won’t write back. It becomes disabled.
means-unenrolled-on = Sessions with devices that aren’t enrolled in Intune become possible.
means-unenrolled-off = Only devices enrolled in Intune can take part.
means-chat-on = Helper and sharer can write to each other in a session.
means-chat-off = Helper and sharer can’t write to each other in a session.
# fixed
reason = Reason
reason-help = Optional. Kept in the receipt on this page; sent to nobody.
# fixed
save-to-tenant = Save to tenant
# fixed
cancel = Cancel

## Conflict

# fixed
settings-changed = Settings changed
conflict-lead-save = Nothing was sent: somebody changed the settings after you read them.
conflict-lead-reload = Somebody changed a setting that you changed too. Nothing is saved by choosing here.
# $names is a list of settings
conflict-clash = { $count ->
    [0] No change of theirs clashes with yours.
    [one] This setting clashes with your change: { $names }.
   *[other] { $count } settings clash with your changes: { $names }.
}
# Head of a column: the value that you read first
column-first = You first read
# Head of a column: the value that the save in question wrote
column-saved = That save wrote
column-now = There now
# Head of a column: the value that your change would write
column-wanted = You want
not-changed-by-you = not changed by you
verdict-theirs = Changed by somebody else
verdict-mine = Changed by you
verdict-agreed = Changed by both, to the same
verdict-clash = Clash: changed by both, differently
verdict-untouched = Unchanged
keep-would-save = “Keep my changes” saves this to the tenant:
keep-would-fill = “Keep my changes” fills the form with this:
use-theirs-note = “Use theirs” drops your changes and shows what is there now.
# fixed
keep-my-changes = Keep my changes
# fixed
use-theirs = Use theirs

## Receipt

receipt-heading = Receipt of the last save
receipt-when = When
# Label: who has saved
receipt-user = By
receipt-outcome = Outcome
receipt-saved = Saved, confirmed by reading back
receipt-not-saved = Not saved
receipt-different = Something else is there now: { $values }
receipt-uncertain = Can’t be told
receipt-requests = Request IDs
receipt-change = from { $before } to { $after }
receipt-no-reason = None given
receipt-id = Receipt
# Label; the other receipt's ID follows
receipt-undoes = Undoes receipt
# Label; the ID of a run over many tenants follows
receipt-run = Part of run
# fixed
copy = Copy
copy-markdown = Copy as Markdown
# fixed
download = Download
print = Print
# fixed
undo-this-save = Undo this save
commands = The same change as commands
# $powershell and $shell: variables, as those shells write them
commands-lead = Each runs as printed in the shells named with it, once a token is there: in { $powershell } or in { $shell }. None is in them.
command-curl = curl
command-rest = Invoke-RestMethod
# A tool by its name, and the shells that its command is for
command-for = { $tool } ({ $shells })

## History

# fixed
history = History
history-full = The browser did not keep the last receipt: its storage is full or blocked. The receipt is still on this page; copy or download it.
status-history-cleared = { $count ->
    [one] One receipt was removed.
   *[other] { $count } receipts were removed.
}
bring-back = Bring back
status-downloaded = The file is in your downloads.
status-download-failed = The browser did not take the file. Copy the text instead.

## Sessions: what is said of them elsewhere

what-sessions = The sessions could not be read.
what-sessions-part = Reading the sessions broke off: { $read } of { $total } read.
what-sessions-part-unknown = Reading the sessions broke off: { $read } read.
why-sessions-role = Your account may not view Intune’s reports of Remote Help. It takes an Intune role with the permission “{ $permission }”; Intune Administrator has it.
why-sessions-scope = The token lacks the permission { $permission }.
why-sessions-not-report = The answer is no report of sessions. Nothing of it is shown.
# fixed
who-uses-it = Who uses it?
usage-not-there = The files for this could not be loaded. Press the button to try again.

## part: history

history-lead = Receipts of saves, kept in this browser. Nothing of a token is in them.
history-safari = Safari clears what a site keeps after seven days in which you use the browser but not the site; other browsers may when space runs out. What you need for longer, take with “Download”.
history-empty = There are no receipts yet.
# Behind an entry: the directory ID of the tenant
of-run = run over tenants, in { $tenant }
history-count = { $count ->
    [one] { $count } receipt
   *[other] { $count } receipts
}
history-more = Show older receipts
# fixed
clear-history = Clear history
history-damaged = { $count ->
    [one] One entry can’t be read. It is kept aside, and left as it is.
   *[other] { $count } entries can’t be read. They are kept aside, and left as they are.
}

## Baselines

baselines = Baselines
# fixed
export = Export
# fixed
copy-link = Copy link
# fixed
matches-baseline = matches baseline
# fixed
differs-in = differs in { $count }
# fixed
apply-baseline = Apply baseline
status-baseline-applied = { $count ->
    [one] The baseline is in the form: one setting differs from what the tenant has. Nothing is saved yet.
   *[other] The baseline is in the form: { $count } settings differ from what the tenant has. Nothing is saved yet.
}
status-baseline-same = The tenant has what the baseline says already.
status-baseline-waits = A baseline was taken up. It comes into the form once the settings are read.
status-drift = { $count ->
    [one] One setting now differs from the baseline.
   *[other] { $count } settings now differ from the baseline.
}
what-baseline = This baseline can’t be used. The form is as it was.
why-baseline-too-large = It is larger than any baseline is.
why-baseline-not-base64 = The link is damaged: its part after “baseline=” can’t be decoded.
why-baseline-cut-off = The link is cut off: the end of it is missing.
why-baseline-repeated = It says something twice.
why-baseline-several = Several files were dropped at once; a baseline is one file.
why-baseline-field = At “{ $field }”: { $problem }
next-baseline = A baseline holds its schema number, an optional name and all three settings, as “Export” writes it.
next-link = Ask for the link once more, copied whole and in a line of its own; or have the baseline sent as a file or as text, for “Import” and “Baseline text”.
what-baseline-not-now = The baseline was not filled in: a save is under way.
why-baseline-not-now = Finish or cancel it first.
what-link-more = This link holds more than a baseline, so nothing of it was used.
why-link-more = A baseline’s link carries the settings and nothing else. Never put a token into a link.
what-file = The browser can’t read this file.
why-file = It may be a folder, have been moved, or this page may not read it.

## Baselines, beside the badge

baselines-lead = A baseline is the three settings as a small file. Export takes what was last read; an import fills the form, and you review it before anything is saved. Drop a file anywhere on this page.
# fixed
import = Import
# fixed
baseline-text = Baseline text

## Undoing

what-undo-nothing = There is nothing left to undo.
why-undo-nothing = The tenant has what was there before that save already.
what-undo-other = That save was made in another tenant.
why-undo-other = Sign in to that tenant to undo it there.
what-undo-unsaved = There are unsaved changes in the form.
why-undo-unsaved = Save or discard them first: an undo would mix with them.
what-undo-unknown = That save can’t be undone by this panel.
why-undo-unknown = { $property } had a value before that this panel doesn’t know, and never writes.
review-undo = This undoes an earlier save, and only what that save changed.
review-outside = Somebody has changed the settings meanwhile. Saving will show you what, before anything is sent.
conflict-lead-undo = Nothing was sent: the tenant has changed since that save. Undoing it now would change this and leave the rest as it is.
keep-would-undo = “Keep my changes” opens the review for this:

## What the settings do, as Microsoft's documentation has it

impact-heading = Whom it reaches, and when
impact-deploy = Microsoft: Deploy Remote Help
impact-plan = Microsoft: Plan for Remote Help
impact-enabled = For the whole tenant. Helpers still need an Intune role, and everybody a licence; new licences take 30 minutes to 8 hours, and until then new sessions may say that Remote Help isn’t enabled.
impact-disabled = For the whole tenant: Remote Help is allowed to nobody.
impact-unenrolled-on = Reaches Windows and macOS; Android devices must be enrolled all the same. There is no compliance information for devices that aren’t enrolled, and helpers reach them by user groups only: “All Devices” doesn’t include them.
impact-unenrolled-off = People whose device isn’t enrolled in this tenant can no longer be helped on it.
impact-chat-on = The chat comes back to the Remote Help app.
impact-chat-off = Removes the chat from the Remote Help app, for everybody in the tenant.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Seen at { $time }: somebody else changed one setting.
   *[other] Seen at { $time }: somebody else changed { $count } settings.
}
status-edits-untouched = Your own changes are untouched.
status-saw-back = Seen at { $time }: what somebody else had changed is back as you read it.
outside-notice = Somebody else changed the settings. What is there now stands beside each setting; “Reload settings” brings it into the form and keeps your own changes.
# $position is on or off, $value the raw value
there-now = Changed elsewhere: now { $position } ({ $value }).
# fixed
who-changed = Who changed this?

## part: audit

audit-ask = Ask Intune
audit-sign-in = Sign in to ask Intune who changed these settings.
audit-asking = Asking Intune…
audit-none = Intune names no change of these settings in the last year, as far as was looked.
audit-older = Look further back
audit-elsewhere = The rest is said to be at another address than Microsoft Graph’s, so it was not asked for: the token goes nowhere else.
audit-all = That is all Intune has of the last year.
audit-activity = Activity
audit-result = Result
audit-needs = The audit events take the permission { $permission }, which this token doesn’t have, or an Intune role that may read them.
audit-get-permission = Get permission to see who changed this
audit-receipt = The matching receipt of this browser

## part: evidence

# "Intune role: not met Your Intune rights lack …"; $rights is a list
evidence-rights = Your Intune rights include { $rights }.
evidence-rights-lack = Your Intune rights lack { $rights }.
evidence-rights-unsaid = What was read of your Intune rights lacks { $rights }, and that is not all of them.
evidence-rights-no-list = The answer doesn’t say which Intune rights you have.
evidence-reports-lack = “Sessions” needs { $right } too, which they lack.
# $product is a product's raw name
evidence-figures = { $used } of { $units ->
    [one] { $units } licence of { $product } in use.
   *[other] { $units } licences of { $product } in use.
}
evidence-units = { $units ->
    [one] { $units } licence of { $product }; how many are in use, the answer doesn’t say.
   *[other] { $units } licences of { $product }; how many are in use, the answer doesn’t say.
}
evidence-grace = { $product } has ended, and goes on for some days of grace.
evidence-no-units = { $product } lists Remote Help, and there are no licences of it.
# $status is a raw value such as Suspended
evidence-disabled = { $product } lists Remote Help, and is { $status }.
evidence-plan-off = { $product } lists Remote Help, and has it as { $status }.
evidence-plan-pending = { $product } lists Remote Help, which still waits for its set-up there ({ $status }).
evidence-unclear = { $product } lists Remote Help, and the answer doesn’t say whether it is in force.
evidence-no-plan = No product of this tenant lists Remote Help. Microsoft 365 E3 and E5 may bring it without listing it, so that decides nothing.
evidence-products-unclear = { $count ->
    [one] Of one product, the answer doesn’t say what it holds.
   *[other] Of { $count } products, the answer doesn’t say what they hold.
}
evidence-no-name = A product without a name
evidence-unread-no-list = The answer holds no list.
evidence-unread-elsewhere = The rest is said to be at another address than Microsoft Graph’s, so it was not asked for: the token goes nowhere else.
evidence-unread-repeated = The rest is said to be on a page that was read already, so it was not asked for again.
evidence-unread-too-many = There is more than this page reads, so the rest was not read.
# $why is a sentence
evidence-failed = Microsoft Graph was asked for more, and told nothing: { $why }
# fixed
helpers-heading = Intune roles whose members can help
helpers-count = { $count ->
    [0] No Intune role lets its members help.
    [one] One Intune role lets its members help.
   *[other] { $count } Intune roles let their members help.
}
helpers-cant-tell = Which Intune roles let their members help can’t be told.
helpers-none-read = Of the Intune roles that were read, none lets its members help.
helpers-needs = To help takes one of the Remote Help app’s rights, and { $rights }.
helpers-unclear = { $count ->
    [one] Of one role, the answer doesn’t say what it permits.
   *[other] Of { $count } roles, the answer doesn’t say what they permit.
}
helpers-no-name = A role without a name
way-view-screen = view the screen
way-full-control = take full control
way-elevation = answer prompts for an administrator (elevation)
way-unattended = help unattended
# $ways is a list of the four above
helpers-may = Its members may { $ways }.
helpers-groups = { $count ->
    [0] No group holds it, so nobody can help by it.
    [one] One group holds it.
   *[other] { $count } groups hold it.
}
helpers-groups-at-least = { $count ->
    [one] At least one group holds it; the answer doesn’t tell of all.
   *[other] At least { $count } groups hold it; the answer doesn’t tell of all.
}
helpers-groups-unsaid = How many groups hold it can’t be told.

## Keyboard shortcuts

shortcuts = Keyboard shortcuts
shortcuts-lead = Press the full stop, then the letter, anywhere but in a field.
use-shortcuts = Use these shortcuts
close = Close

## Readiness

# fixed
readiness = Readiness
readiness-lead = What Remote Help needs, and what this page has seen of it.
# fixed, as are the next ten
need-signed-in = signed in
need-right-cloud = right cloud
need-read-permission = read permission
need-write-permission = write permission
need-intune = Intune in the tenant
need-intune-role = Intune role
need-remote-help = Remote Help enabled
need-licence = licence
# What stands behind each item of the list: is it so?
met = met
not-met = not met
cant-tell = can't tell
evidence-no-token = No token is held.
evidence-not-asked = Microsoft Graph hasn’t answered that yet.
evidence-settings-read = Microsoft Graph sent the settings.
evidence-settings-read-role = Reading worked; changing takes more of a role.
evidence-change-accepted = Microsoft Graph accepted a change.
evidence-refused = Microsoft Graph refused for this reason.
evidence-token-known = Microsoft Graph knows the token.
evidence-token-names = The token names { $permission }.
evidence-token-lacks = The token names other permissions only.
evidence-token-audience = The token says it is for this cloud’s Microsoft Graph.
evidence-token-admin = The token names an administrator’s role.
evidence-app-only = An app’s token: permissions count, not roles.
evidence-state = { $property } is { $value }.
evidence-licence = No permission of this page shows it.
next-need-signed-in = Sign in above.
next-need-right-cloud = Get a token for { $host }.
next-need-read-permission = Get a token with { $permission }.
next-need-intune = About Intune licences
next-need-intune-role = About Intune roles
next-need-remote-help = Turn on “Enable Remote Help” above.
next-need-licence = About the Remote Help licence
# Above the three buttons
checks-heading = More evidence
checks-lead = Microsoft Graph tells more when it is asked. Each question takes a permission of its own.
# fixed, as are the next two
check-licence = Check licence
check-rights = Check Intune rights
check-helpers = Who can help
check-licence-for = Reads which of this tenant’s products include Remote Help, and how many of their licences are in use.
check-rights-for = Reads which of Intune’s rights you have yourself.
check-helpers-for = Reads which Intune roles let their members help, and how many groups hold each.
check-held = It takes the permission { $permission }, which the token has.
check-unsaid = It takes the permission { $permission }. Whether the token has it shows when Microsoft Graph is asked.
check-at-microsoft = It takes the permission { $permission }, which the token lacks. Where it was not consented to yet, you are asked for that at Microsoft, and come back with your unsaved changes.
check-other-token = It takes the permission { $permission }, which this token lacks. Use a token that has it.
check-asking = Asking Microsoft Graph…

## Failures: what happened

what-check-licence = The licence could not be checked.
what-check-rights = Your Intune rights could not be checked.
what-check-helpers = Who can help could not be found out.
why-check-token = This token lacks the permission { $permission }, so Microsoft Graph was not asked.
why-check-refused = It takes the permission { $permission }, and a role that may read this.

what-no-intune = This tenant has no Intune.
why-no-intune = Microsoft Graph says that the request doesn’t apply to this tenant, as it does where no Intune licence is active.
what-no-resource = This cloud’s Microsoft Graph does not have these settings.
why-no-resource = It doesn’t know remoteAssistanceSettings. Some clouds get a new part of Microsoft Graph later than others, or not at all.
what-bad-request = Microsoft Graph did not understand the request.
why-bad-request = The service may have changed what it accepts. The details say more.
what-token-empty = Microsoft Graph received no token.
why-token-empty = Something between this page and Microsoft Graph may have removed it, such as a proxy or a browser extension.
what-token-expired = The token has expired.
why-token-expired = Access tokens live for about an hour.
what-token-damaged = The token is damaged.
why-token-damaged = Microsoft Graph can’t read it. A part may have been lost in copying.
what-token-audience = The token is for another service.
why-token-audience = It was issued for another API or another cloud than { $host }.
what-token-rejected = Microsoft Graph did not accept the token.
why-token-rejected = It may have been revoked, or issued for another service. The details say more.
what-token-gone = The token is no longer accepted, so Microsoft Graph was not asked.
why-token-gone = Meanwhile, another request of this page was refused with it.
what-claims = Your organization asks for a new sign-in.
why-claims = The session was revoked, or a policy (multi-factor sign-in, location, device) asks for more than this token proves.
what-missing-scope = The token lacks a permission.
why-missing-scope = It would take one of these: { $scopes }. Signing in again in the same way won’t help: the permission must be consented to, and a new token be got.
what-missing-role = You lack the Intune role for this.
why-missing-role = The token is good, but Intune doesn’t let this person do it. It takes “Remote assistance connectors: Read” and “Update”, as the role Intune Administrator has. Or the person has no Intune licence.
what-service = Remote Help’s service is not available in this tenant.
why-service = Either it is down, or the tenant has no licence for Remote Help.
what-approval = A second administrator must approve this change.
why-approval = Multi admin approval guards this setting in your tenant.
why-approval-asked = Multi admin approval guards this setting in your tenant, and somebody has asked for approval already.
what-forbidden = Microsoft Graph refused the request.
why-forbidden = It gave no reason that this panel knows. The details say what it said.
what-not-found = Microsoft Graph doesn’t find these settings.
why-not-found = This says nothing of what is set in the tenant: the address may be wrong, Remote Help may not be offered here, or something on the way answered. No defaults are shown, since saving them could overwrite what is there.
what-throttled = Microsoft Graph is getting too many requests.
# $time is a number of seconds, such as 30 seconds
why-throttled-for = It limits how often a tenant and an app may ask, and asks to wait { $time }.
why-throttled-unsaid = It limits how often a tenant and an app may ask. It didn’t say how long to wait; half a minute is usually enough.
what-failed = Microsoft’s service failed.
why-failed = It answered with status { $status }. That is seldom anything on your side.
what-unexpected = Microsoft Graph gave an answer that this panel doesn’t know.
why-unexpected = It has status { $status }.
what-not-graph = The answer did not come from Microsoft Graph.
why-not-graph = A web page or nothing came where data should have: often the sign-in page of a network or proxy.
what-not-settings = The answer is not Remote Help’s settings.
why-not-settings = { $property } is missing, or of an unexpected kind. Guessing could overwrite it, so nothing is shown.
what-too-large = The answer was too large, and was refused.
why-too-large = Real settings take some 300 bytes; this was more than a million.
what-timed-out = Microsoft Graph did not answer within 30 seconds.
why-timed-out = The connection or the service is slow or broken.
what-offline = This device is offline.
why-offline = The browser has no network connection.
what-withheld = The browser got no answer from { $host } that it may read.
why-withheld = The host can be reached, so either the connection broke on the way, or something took the answer: a browser extension, a proxy, or missing CORS headers.
what-unreachable = { $host } can’t be reached.
why-unreachable = The connection failed, or a firewall, proxy or ad blocker blocks that host.
what-policy = This page’s own security policy blocks { $host }.
why-policy = The Content-Security-Policy this page was deployed with doesn’t name that host in connect-src. Nothing was sent.
what-redirected = { $host } answered with a redirect, which was refused.
why-redirected = Microsoft Graph doesn’t redirect these requests, and a token is never taken to another address.
what-stopped = You stopped the waiting.
why-stopped = Microsoft Graph had asked to wait. The change was not accepted before.

## Failures of a save

not-saved = Not saved. { $what }
not-saved-confirmed = Not saved. The answer to the change was lost or bad, and the tenant still has what it had before.
save-different = The tenant now has something else than you wanted to save.
save-different-why = There now: { $values }. Somebody may have changed it in the same moment, or the service keeps something else than it was sent.
save-not-shown-why = There still: { $values }, in each of three readings. Microsoft Graph accepted the change, so it may show late, or the service keeps something else, or somebody changed it in the same moment. The panel says so here as soon as a later reading shows it.
save-uncertain = It can’t be told whether the change was saved.
save-uncertain-why = After sending it, the panel could not read the settings back. { $what }
save-uncertain-stopped = What was read back doesn’t show the change yet, and you stopped the waiting. Services lag behind at times, so it may have been saved all the same.
save-interrupted = Nothing was saved yet. { $what }
save-interrupted-reading = The change was sent, but not read back yet. { $what }
save-interrupted-next = With a fresh token the panel goes on where it was.

## Failures of signing in and of renewing

what-reply = The browser came back with an answer to no sign-in of this tab. It was not used.
why-reply-not-asked = It may have been used before, as after reloading or going back, or have been started in another tab.
why-reply-state = It belongs to another sign-in. An old tab may have sent it, or somebody else.
why-reply-issuer = It names another sign-in service than the one that was asked.
why-reply-client = The sign-in was started for another app, tenant or cloud than this panel is now set to.
why-reply-damaged = It is damaged: neither a code nor a reason, or both.
why-reply-form = It lacks what would tell which sign-in it answers, or came in another way than this panel asks for.
what-id-token = Microsoft’s answer does not belong to this sign-in. It was not used.
why-id-token-nonce = Its ID token was issued for another sign-in.
why-id-token-audience = Its ID token was issued for another app.
why-id-token-issuer = Its ID token was issued by somebody else.
why-id-token-expired = Its ID token has expired by Microsoft’s own clock.
why-id-token-unreadable = Its ID token is missing or can’t be read.
what-personal = Personal Microsoft accounts can’t be used here.
why-personal = Remote Help’s settings belong to an organization. Choose a work account.
what-other-tenant = You signed in to another tenant than the one this panel is set to.
why-other-tenant = Nothing was read there. Sign in with an account of the right tenant, or set another one under the sign-in options.
what-not-entra = The answer did not come from { $host }.
why-not-entra = It has status { $status } and isn’t what the sign-in service sends: often a proxy or a service that is failing.
what-no-token = Microsoft’s answer holds no token.
why-no-token = The sign-in service may have changed what it sends.
what-storage = This browser keeps nothing for this page, so the sign-in was not started.
why-storage = Without a note of what it asked for, the panel could not tell Microsoft’s answer from a forged one, and your changes would be lost on the way.
next-storage = Allow this site to store data, or make room for it; or use a token, which needs no storage.
what-insecure = This page can’t sign in over an unprotected connection.
why-insecure = The browser offers cryptography to pages loaded over HTTPS only. Open this page with https, or use a token.
what-challenge = Your organization asks for a new sign-in, in a way this panel can’t read.
why-challenge = The claims Microsoft Graph sent are damaged. Signing in by hand may help.
what-loop = Your organization keeps asking for a new sign-in.
why-loop = The panel has signed in again twice, and was asked once more. A policy asks for something that this sign-in can’t prove, such as a registered device or another location. You can go on trying by hand.
what-cancelled = The sign-in was cancelled.
why-cancelled = Nothing was changed.
what-consent = The permission was not consented to.
why-consent = This app may only act for you once you, or an administrator for everybody, have consented. These permissions need an administrator’s consent.
what-admin-consent = An administrator must consent to this app first.
why-admin-consent = The permissions it needs can’t be given by yourself. Send the consent link to an administrator of the tenant; afterwards, sign in again.
what-not-assigned = You are not assigned to this app.
why-not-assigned = The tenant lets only assigned people use it. An administrator can assign you, under Enterprise applications, Users and groups.
what-unknown-app = This tenant doesn’t know the app.
why-unknown-app = Either its client ID is wrong, or nobody in this tenant has consented to it yet. An administrator can do that with the consent link.
what-app-disabled = This app is switched off.
why-app-disabled = The app, or its entry in this tenant, was disabled. An administrator can enable it again, under Enterprise applications, Properties.
what-service-missing = This tenant lacks a service that the app asks for.
why-service-missing = Microsoft Graph or Intune isn’t set up there, or the sign-in went to another tenant than you mean. Where it is the right one, an administrator must approve the app first.
what-no-access = Your account has no access to this tenant.
why-no-access = It is neither a member nor a guest there, or the tenant asks something of it that an account from elsewhere can’t answer. Use another account, or have an administrator of the tenant invite yours.
what-unknown-tenant = There is no such tenant in this cloud.
why-unknown-tenant = Its name may be misspelled, or it lives in another of Microsoft’s clouds.
what-redirect-uri = This page’s address is not registered for the app.
why-redirect-uri = Add it in the app’s registration, under Authentication, as redirect URI of a single-page application.
what-redirect-type = This page’s address is registered for the app, but not for a single-page application.
why-redirect-type = In the app’s registration, under Authentication, remove it where it stands, and add it under “Single-page application”.
what-mfa = Another factor is needed.
why-mfa = Your organization asks for multi-factor sign-in: to go through it, to renew it, or to set it up. Sign in again to do so.
what-blocked = Your organization’s conditional access blocks this sign-in.
why-blocked = The device, the place or the app doesn’t meet a policy. Whoever runs the policies can see why in the sign-in logs, by the IDs under Details.
what-device = Your organization lets in only devices that it manages.
why-device = This device isn’t known to it, or doesn’t meet its rules. Sign in from a managed device; whoever runs the policies can see what is missing in the sign-in logs, by the IDs under Details.
what-network-block = Your network doesn’t let you into this tenant.
why-network-block = It names the tenants that may be used from there, and this one isn’t among them. Whoever runs the network can add it; from another network you may get in.
what-organization-block = This tenant doesn’t let in people of your organization.
why-organization-block = Its settings for access from other organizations exclude you. An administrator of the tenant can change that; or use an account of that tenant.
what-session-over = Your session at Microsoft is over.
why-session-over = It expired, as it does a day after signing in here, or was revoked, or the password was changed.
what-home-block = Your own organization blocks this sign-in.
why-home-block = Its settings don’t allow access to this tenant, or it holds your account to be at risk. An administrator of your organization can lift that.
what-account-disabled = Your account is switched off.
why-account-disabled = An administrator of your organization can enable it again.
what-account-locked = Your account is locked for now.
why-account-locked = A wrong password was tried too often, or the sign-in came from an address that is known for attacks. Wait some minutes, or ask an administrator of your organization.
what-password-expired = Your password has expired.
why-password-expired = Sign in again: Microsoft’s page asks for a new one.
what-code-used = The sign-in’s code was used already.
why-code-used = Codes work once, for a few minutes, and for the tab that asked. A sign-in anew gets another.
what-not-signed-in = Nobody is signed in at Microsoft.
why-not-signed-in = The session may have ended in another tab.
what-busy = Microsoft is getting too many sign-ins.
why-busy = It takes none for some minutes. Wait a little, then sign in again.
what-single-tenant = This app is for another tenant only.
why-single-tenant = It is registered for a single tenant. Set that tenant under the sign-in options, or in config.json.
what-refused = Microsoft refused the sign-in.
why-refused = It says: { $said }
next-sign-in-options = Tenant, cloud and client ID can be set under the sign-in options.

## Failures of a pasted token and of the deployment

what-paste-empty = There is no token in the field.
why-paste-empty = Nothing was pasted, or only the word “Bearer”.
what-paste-not-a-token = That is not an access token.
why-paste-not-a-token = A token is one long word of letters, digits, dots, dashes and underscores, and often begins with “eyJ”.
what-paste-guid = That is an ID, not an access token.
why-paste-guid = Tenant, client and request IDs look like this; a token is far longer.
what-paste-object = That is what PowerShell shows in place of a token, not its text.
why-paste-object = Newer modules hand out the token as a SecureString, and PowerShell shows only the name of its type. These lines print the text, in Windows PowerShell 5.1 and in PowerShell 7:
what-paste-too-long = That is too long for an access token.
why-paste-too-long = Tokens have a few thousand characters.
what-doubt-api = That token is for another API.
why-doubt-api = It was issued for { $audience }, not for Microsoft Graph ({ $host }).
what-doubt-cloud = That token is for another cloud.
why-doubt-cloud = It was issued for “{ $other }”; this panel is set to “{ $own }”.
what-doubt-expired = That token has expired.
why-doubt-expired = By this device’s clock it expired at { $time }. If the clock is wrong, the token may be good.
what-expired = Your token has expired.
why-expired = By this device’s clock it expired at { $time }.
# $steps is a list of names of buttons or links
what-to-do = What to do next: { $steps }.
# In an alert, where there are unsaved changes
edits-are-kept = Your unsaved changes are kept.
next-get-token = How to get a token: Graph Explorer, Azure CLI or Microsoft Graph PowerShell, as described under the field.
what-config = config.json of this deployment is wrong, so signing in is switched off.
what-config-field = config.json of this deployment is wrong at “{ $field }”, so signing in is switched off.
what-config-unavailable = config.json of this deployment could not be read, so signing in is switched off.
why-config-unavailable = The host answered with status { $status }.
why-config-unreachable = The host did not answer.
problem-not-json = It is not valid JSON: line { $line }, column { $column }.
problem-encoding = It is in an encoding that can’t be read. Save it as UTF-8.
problem-not-an-object = It must be an object in braces: { "{ … }" }.
problem-unknown = There is no such field. These are allowed: { $fields }.
problem-missing = The field is missing. { $allowed }
problem-bad-value = The value is not allowed. { $allowed }
problem-only-with-custom = It goes with “cloud”: “custom” only.
problem-newer-schema = The baseline was written by a newer version of this panel.
allowed-one-of = Allowed: { $values }.
allowed-guid = Allowed: a GUID, such as 00000000-0000-0000-0000-000000000000.
allowed-tenant = Allowed: a directory ID, a verified domain, or organizations.
allowed-one-tenant = Allowed: a directory ID or a verified domain.
allowed-list = Allowed: a list of at most { $most } items.
allowed-origin = Allowed: an origin such as https://host.example, without a path; http only for this device itself.
allowed-minutes = Allowed: a number of minutes from 0 to 1440.
allowed-flag = Allowed: true or false.
allowed-short-text = Allowed: a text of at most 100 characters.
allowed-schema-one = Allowed: 1.
next-config = Whoever runs this page must correct config.json; then reload the page.
config-twice = For whoever runs this page: “{ $field }” stands in config.json twice, and the last one holds. The next major version will refuse that.
config-renamed = For whoever runs this page: “{ $old }” in config.json is called “{ $new }” now. The old name works until the next major version.

## Next steps

try-again = Try again
try-it-all-the-same = Try it all the same
check-again = Read the settings again
review-again = Review and try again
reload-page = Reload this page
use-a-fresh-token = Use a fresh token
link-licences = About Intune licences
link-roles = About Intune roles
link-remote-help-licence = About the Remote Help licence
link-approval = About multi admin approval
link-permissions = About this permission
link-throttling = About Microsoft Graph’s limits
link-health = Microsoft 365 service health
link-conditional-access = About conditional access
link-aadsts = About Microsoft’s sign-in errors
link-cae = About revoked sessions and policies
link-host = Open { $host } in a new tab
link-security = About this panel’s security policy
details = Details
detail-status = Status
detail-code = Code
detail-message = Service message
detail-request-id = Request ID
detail-client-request-id = Client request ID
detail-trace-id = Trace ID
detail-correlation-id = Correlation ID
detail-operation-id = Operation ID
detail-activity-id = Activity ID
detail-approval-code = Approval code
detail-service-time = Time at the service
detail-time = Time
detail-wait = Wait asked for
# In place of an ID, a time, a tenant or a client ID that is not there
detail-none = none
copy-details = Copy details
# A label and its value on one line of copied text.
labelled = { $label }: { $value }
# Two whole sentences, one after the other
sentences = { $first } { $next }
# In place of a person, a tenant, a cloud, an activity, a result or a value that is not known
unknown = Unknown
# One thing after the other, as in a list of names
listed = { $first }, { $next }
copy-failed = The browser did not allow copying. The text is selected below: copy it with Ctrl+C (⌘C on a Mac).
text-to-copy = Text to copy

## part: sessions

# fixed
sessions-reload = Reload sessions
# fixed
sessions-progress = Sessions read
sessions-so-far = { $read } of { $total } read
sessions-counted = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
sessions-part = { $read } of { $total } read. What is shown counts no more than these.
sessions-part-unknown = { $read } read, and the rest is missing. What is shown counts no more than these.
sessions-unfitting = { $count ->
    [one] { $count } row doesn’t fit the report’s own columns, and is left out.
   *[other] { $count } rows don’t fit the report’s own columns, and are left out.
}
sessions-none = There was no session in the last 30 days.
figures-heading = In figures
figure-sessions = Sessions
figure-helpers = People who helped
figure-helped = People helped
figure-under-way = Sessions under way
figure-median = Median length
chart-heading = Sessions a day
chart-zone = Days are those of the time zone { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } session began on another day.
   *[other] { $count } sessions began on other days.
}
chart-unreadable = { $count ->
    [one] { $count } session has no start that can be read.
   *[other] { $count } sessions have no start that can be read.
}
column-day = Day
top-helpers-heading = Who helped most
systems-heading = Systems
system-none = Not named
table-heading = All sessions
column-start = Start
column-length = Length
column-helper = Helper
column-person = Person
column-device = Device
column-system = System
column-control = Kind of control
under-way = under way
# fixed
filter-sessions = Filter sessions
filter-help = Searches all columns, hidden ones too. Figures and chart stay those of all sessions.
# fixed
all-columns = All columns
# fixed
download-csv = Download CSV
sessions-shown = { $shown } of { $all } shown
sessions-reading = Reading the sessions…
# “23 sessions” by “4 helpers”
usage = { $sessions } by { $helpers } in the last 30 days, { $running } under way now.
usage-helpers = { $count ->
    [one] { $count } helper
   *[other] { $count } helpers
}
usage-counts-all = This counts all sessions.
news-so-far = { $read } of { $total } read so far.
news-so-far-unknown = { $count ->
    [one] { $count } session so far.
   *[other] { $count } sessions so far.
}
news-read = { $count ->
    [one] { $count } session read.
   *[other] { $count } sessions read.
}
# “23 sessions” read, by “4 helpers”
news-read-figures = { $sessions } read, by { $helpers }, { $running } under way now.
news-ended = { $read } of { $total } read: the service sent no more.
news-filtered = { $shown } of { $all } fit the filter.
news-ascending = Sorted by { $column }, ascending.
news-descending = Sorted by { $column }, descending.

## part: tenants

tenants-needs-sign-in = This view needs a sign-in with Microsoft, by an app that is registered for several tenants. A pasted token reaches one tenant alone.
tenants-needs-client = This view needs a sign-in with Microsoft, by an app that is registered for several tenants. No client ID is known here: whoever runs this page can name one in config.json, or you can under “Sign-in options”.
tenants-view-only = You signed in to view only: tenants can be read and compared. To set them, this app needs { $permission }.
list-heading = List
# fixed
tenant-list = Tenant list
tenant-list-help = A directory ID or a domain on each line, and a name behind it if you like; or CSV with a heading.
# fixed
add-tenants = Add tenants
# fixed
tenant-file = Tenant file
tenant-file-help = The same as a file. You can drop it here. It never leaves this page.
# fixed
list-customers = List customers
list-customers-for = Asks Microsoft Graph for the customers of a partner, by their active relationships.
# fixed
list-organization = List organization tenants
list-organization-for = Asks Microsoft Graph for the tenants of your multi-tenant organization.
list-not-offered = This cloud has no such list.
list-asking = Asking Microsoft Graph for tenants…
clear-list = Clear list
list-count = { $count ->
    [0] The list is empty.
    [one] The list has { $count } tenant.
   *[other] The list has { $count } tenants.
}
added-new = { $count ->
    [0] No tenant was added.
    [one] { $count } tenant was added.
   *[other] { $count } tenants were added.
}
added-known = { $count ->
    [one] { $count } was in the list already.
   *[other] { $count } were in the list already.
}
added-bad = { $count ->
    [one] { $count } line names no tenant:
   *[other] { $count } lines name no tenant:
}
added-bad-news = { $count ->
    [one] { $count } line names no tenant, and was left out.
   *[other] { $count } lines name no tenant, and were left out.
}
added-more-bad = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
added-unread = A part of Microsoft’s list stayed unread.
added-none-visible = Microsoft Graph shows this account no tenants there. Customers show to accounts with a partner’s role alone.
# A line’s number, its beginning and what is wrong with it
bad-line = Line { $number }: { $text }. { $why }
bad-neither = That is neither a directory ID nor a domain.
bad-empty-id = No tenant has the ID of zeros alone.
bad-personal = That is the directory of personal Microsoft accounts, which has no Intune.
bad-mail = That is a mail address. Use the domain behind the @, or the directory ID.
bad-many = That word stands for many tenants, not for one.
bad-url = That is a web address. Use the directory ID or the domain alone.
bad-international = Write this domain in plain letters, beginning with xn--.
bad-too-long = That is longer than any domain.
bad-quote = A quotation mark is opened and never closed.
bad-empty-cell = There is nothing in the column of directory IDs or domains.
read-heading = Read
# fixed
read-all-tenants = Read all tenants
# fixed
tenants-read = Tenants read
# fixed
pause = Pause
# fixed
resume = Resume
# fixed
stop = Stop
tenants-so-far = { $done } of { $total } done
sweep-running = Reading…
sweep-paused = The reading is paused.
sweep-stopping = The reading stops once what is under way is done.
# A time, a day after the sign-in
chain-serves = Your sign-in serves all tenants until { $time }.
throttled-countdown = Microsoft’s sign-in service asks for fewer requests. Going on by itself in { $seconds } s.
compare-heading = Compare
# fixed
compare-with = Compare with
# fixed
compare-form = The form
# fixed
compare-deployment = The deployment's baseline
# fixed
compare-imported = Imported baseline
compare-form-missing = The form has nothing to compare with: its settings have not been read, or hold a value that this panel never writes.
compare-deployment-missing = This deployment’s config.json names no baseline.
compare-imported-missing = No baseline was imported since this page was opened.
# A setting and its position
compare-value = { $setting }: { $position }
find-heading = Find
all-tenants = All { $count }
group-differ = { $count ->
    [one] { $count } differs
   *[other] { $count } differ
}
group-match = { $count ->
    [one] { $count } matches
   *[other] { $count } match
}
group-never-configured = { $count ->
    [one] { $count } never configured
   *[other] { $count } never configured
}
group-sign-in = { $count ->
    [one] { $count } needs a sign-in
   *[other] { $count } need a sign-in
}
group-not-approved = { $count ->
    [one] { $count } has not approved the app
   *[other] { $count } have not approved the app
}
group-no-access = { $count ->
    [one] { $count } gives no access
   *[other] { $count } give no access
}
group-blocked = { $count ->
    [one] { $count } blocked by policy
   *[other] { $count } blocked by policy
}
group-no-such-tenant = { $count ->
    [one] { $count } doesn’t exist
   *[other] { $count } don’t exist
}
group-no-intune = { $count ->
    [one] { $count } without Intune
   *[other] { $count } without Intune
}
group-no-resource = { $count ->
    [one] { $count } without these settings
   *[other] { $count } without these settings
}
group-no-role = { $count ->
    [one] { $count } without an Intune role
   *[other] { $count } without an Intune role
}
group-approval = { $count ->
    [one] { $count } needs a second administrator
   *[other] { $count } need a second administrator
}
group-failed = { $count ->
    [one] { $count } failed
   *[other] { $count } failed
}
group-saved = { $count ->
    [one] { $count } saved
   *[other] { $count } saved
}
group-not-saved = { $count ->
    [one] { $count } not saved
   *[other] { $count } not saved
}
group-different = { $count ->
    [one] { $count } different
   *[other] { $count } different
}
group-uncertain = { $count ->
    [one] { $count } uncertain
   *[other] { $count } uncertain
}
group-changed-since = { $count ->
    [one] { $count } changed since
   *[other] { $count } changed since
}
group-refused = { $count ->
    [one] { $count } refused
   *[other] { $count } refused
}
group-not-started = { $count ->
    [one] { $count } not started
   *[other] { $count } not started
}
group-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}
group-excluded = { $count ->
    [one] { $count } excluded
   *[other] { $count } excluded
}
# fixed
filter-tenants = Filter tenants
filter-tenants-help = Searches names, IDs and domains, sources, access and outcomes.
causes-heading = What keeps you out
cause-sign-in = { $count ->
    [one] { $count } tenant needs a sign-in
   *[other] { $count } tenants need a sign-in
}
cause-sign-in-why = They ask for another factor, or for a fresh sign-in. Signing in to one often serves the others too. You leave for Microsoft’s page and come back; a reading then goes on by itself.
cause-next = Next: { $name }
cause-not-approved = { $count ->
    [one] { $count } tenant has not approved the app
   *[other] { $count } tenants have not approved the app
}
cause-not-approved-why = An administrator of the tenant can approve it by its link; so can you where your relationship has a role that manages apps. For a partner, it can also mean that a role or group is missing there.
cause-no-access = { $count ->
    [one] { $count } tenant gives you no access
   *[other] { $count } tenants give you no access
}
cause-no-access-why = Your account is neither a member nor a guest there, and no relationship of delegated administration reaches it. A stray guest account there can break one.
cause-blocked = { $count ->
    [one] { $count } tenant blocks you by a policy
   *[other] { $count } tenants block you by a policy
}
cause-blocked-why = What Microsoft said to one of them:
cause-no-role = { $count ->
    [one] You lack an Intune role in { $count } tenant
   *[other] You lack an Intune role in { $count } tenants
}
cause-no-role-why = You get in, but no Intune role there lets you see these settings.
cause-approval = { $count ->
    [one] { $count } tenant needs a second administrator
   *[other] { $count } tenants need a second administrator
}
cause-approval-why = Multi admin approval guards the settings there: another administrator must approve each change.
cause-no-intune = { $count ->
    [one] { $count } tenant has no Intune
   *[other] { $count } tenants have no Intune
}
cause-no-intune-why = Without it, there are no Remote Help settings.
cause-no-resource = { $count ->
    [one] { $count } tenant has no such settings
   *[other] { $count } tenants have no such settings
}
cause-no-resource-why = Microsoft Graph of their cloud does not offer them.
cause-no-such-tenant = { $count ->
    [one] { $count } tenant doesn’t exist
   *[other] { $count } tenants don’t exist
}
cause-no-such-tenant-why = The ID or domain is misspelled, or belongs to another of Microsoft’s clouds.
cause-not-trusted = { $count ->
    [one] The answer for { $count } tenant is not to be trusted
   *[other] The answers for { $count } tenants are not to be trusted
}
cause-not-trusted-why = They did not come from the tenant that was asked, or not in the form that Microsoft sends. Nothing of them was used.
cause-refused = { $count ->
    [one] { $count } tenant refused for another reason
   *[other] { $count } tenants refused for another reason
}
cause-refused-why = What Microsoft said to one of them:
cause-unanswered = { $count ->
    [one] { $count } tenant gave no answer
   *[other] { $count } tenants gave no answer
}
cause-unanswered-why = Reading once more often helps. What came of one of them:
# fixed
copy-approval-links = Copy approval links
# fixed
sign-in-to-next = Sign in to the next tenant
# fixed
download-list = Download list
read-these-again = Read them again
partner-center = As a command for Partner Center
partner-center-lead = For partners with a relationship that manages apps. It needs a token of Partner Center’s; this page never sends it.
partner-center-none = There is no command: it takes this app’s client ID and the tenants’ directory IDs.
tenants-table = All tenants
tenants-shown = { $shown } of { $all } shown
chosen-count = { $count ->
    [0] None chosen
    [one] { $count } chosen
   *[other] { $count } chosen
}
# fixed
select-shown = Select shown
# fixed
clear-selection = Clear selection
# fixed
tenants-csv = Download CSV
# fixed
tenants-json = Download JSON
tenants-none = No tenant is in the list yet. Add some above.
tenants-none-shown = No tenant matches. Choose “All”, or clear the filter.
# fixed
column-name = Name
# fixed
column-directory-id = Directory ID
# fixed
column-source = Source
# fixed
column-access = Access
# fixed
column-outcome = Outcome
column-read-at = Read at
column-choose = Choose
column-exclude = Exclude or include
# fixed
exclude = Exclude
# fixed
include = Include
source-typed = list
source-file = file
source-deployment = deployment
source-customers = customer
source-organization = organization
source-ends = ends { $day }
source-microsoft-led = Microsoft’s own, read-only
access-waiting = waiting
access-signed-in = signed in
access-sign-in-needed = sign-in needed
access-not-approved = app not approved
access-no-access = no access
access-blocked = blocked by policy
access-no-such-tenant = no such tenant
access-failed = failed
access-excluded = excluded
outcome-not-read = not read
outcome-reading = reading
outcome-read = read
outcome-matches = matches
outcome-differs = differs in { $count }
outcome-never-configured = never configured
outcome-never-configured-differs = never configured, differs in { $count }
outcome-no-intune = no Intune
outcome-no-resource = no such settings in this cloud
outcome-no-role = no Intune role
outcome-approval = approval required
outcome-failed = failed
outcome-in-doubt = to be read first
outcome-sending = sending
outcome-throttled = waits to be sent again
outcome-reading-back = reading back
outcome-saved = saved
outcome-matched-already = matched already
outcome-not-saved = not saved
outcome-different = different
outcome-uncertain = uncertain
outcome-changed-since = changed since
outcome-refused = refused
outcome-not-started = not started
plan-heading = Plan
# fixed
review-plan = Review plan
no-plan-permission = To set anything, this app needs { $permission }.
no-plan-unfinished = A run is unfinished: resume it or forget it first.
no-plan-reading = Tenants are being read.
no-plan-target = There is nothing to set: choose something else under “Compare with”.
no-plan-nothing = Choose tenants in the table first.
no-plan-unread = None of the chosen tenants was read: read them first.
# $changes: what becomes of each setting, one after the other
plan-summary = { $count ->
    [0] No tenant would be changed: nothing is to be sent.
    [one] { $count } tenant would be changed: { $changes }.
   *[other] { $count } tenants would be changed: { $changes }.
}
plan-summary-undo = { $count ->
    [0] Nothing of that run is left to undo.
    [one] { $count } tenant would get back its own values from before the run: { $changes }.
   *[other] { $count } tenants would each get back their own values from before the run: { $changes }.
}
plan-not-sent = Nothing is sent before you apply the plan.
# $setting: a setting’s name, $position: on or off
plan-change = { $count ->
    [one] “{ $setting }” becomes { $position } in { $count } tenant
   *[other] “{ $setting }” becomes { $position } in { $count } tenants
}
plan-from = The plan sets what “Compare with” names: { $name }.
plan-matching = { $count ->
    [one] { $count } chosen tenant matches already, and is asked for nothing.
   *[other] { $count } chosen tenants match already, and are asked for nothing.
}
plan-left-out = { $count ->
    [one] { $count } chosen tenant is left out: it was not read, is excluded or is read-only.
   *[other] { $count } chosen tenants are left out: they were not read, are excluded or are read-only.
}
plan-order = Order
plan-order-all = Show all { $count }
# fixed
tenants-first = Tenants first
tenants-first-help = From 1 to 3. They go ahead alone, one at a time; then the run waits for you. If one of them ends in anything but “saved”, the run stops.
tenants-first-fault = It must be a number from 1 to 3.
# fixed
stop-after-failures = Stop after failures
stop-after-help = So many tenants that end in “not saved”, “different” or “uncertain” stop the run.
stop-after-fault = It must be a number, 1 or more.
plan-reason-help = Optional. Kept in the receipts on this page; sent to nobody.
# fixed
number-of-tenants = Number of tenants
number-help = Type how many tenants would be changed.
number-fault = That is not the number of tenants that would be changed.
plan-kept = What was planned and done is kept in this browser, without any token, so that the run can be resumed after this page was closed.
plan-kept-tab = What was planned and done is kept in this tab, without any token. Once the tab is closed, the run can’t be resumed.
plan-kept-nowhere = This deployment keeps nothing (“history” is off). Once this page is reloaded or left, the run can’t be resumed, and nothing tells how far it went.
# fixed
apply-plan = Apply plan
run-heading = Run
run-undo-heading = Run that undoes another
# fixed
run-progress = Tenants done
run-done = { $done } of { $total } done
run-first = The first tenants are saved one at a time.
run-awaits-rest = The first tenants are saved. The others wait for you.
run-rest = The other tenants are saved.
run-pauses = The run is paused.
run-stopping = The run stops once what is under way is done.
run-ended = The run has ended.
run-stopped-by-person = You stopped the run.
run-waits-to-write = { $name } asks for fewer requests. The change is sent once more in { $seconds } s.
# fixed
continue-with-the-rest = Continue with the rest
# fixed
undo-this-run = Undo this run
run-history-note = Each tenant has a receipt in “History”, under Settings.
figure-saved = { $count ->
    [one] { $count } saved
   *[other] { $count } saved
}
figure-matched = { $count ->
    [one] { $count } matched already
   *[other] { $count } matched already
}
figure-under-way-tenants = { $count ->
    [one] { $count } under way
   *[other] { $count } under way
}
figure-to-go = { $count ->
    [one] { $count } to go
   *[other] { $count } to go
}
kept-heading = An unfinished run
kept-run = { $who } began a run on { $time } that has not ended: { $done } of { $total } tenants are done.
kept-run-unknown = What is kept of it can’t be read.
kept-next = “Resume run” first reads what was being saved, then goes on. “Forget run” removes it from this browser; the receipts stay.
kept-other-person = Somebody else began it. Only the same person can resume it.
kept-other-tenant = It was begun with a sign-in to another home tenant.
kept-other-cloud = It was begun in another cloud.
kept-other-app = It was begun by another app registration.
kept-permission = To go on, this app needs { $permission }.
kept-other-tab = Another tab of this browser has it open. Go on there.
kept-newer = A newer version of this panel began it. Reload the page to get that version.
kept-damaged = What is kept of it is damaged, so it can’t be resumed. What it has saved is in “History”.
# fixed
resume-run = Resume run
# fixed
forget-run = Forget run
news-excluded = { $name } is excluded: it is never asked for anything.
news-included = { $name } is in the list again.
news-reading = { $count ->
    [one] Reading { $count } tenant…
   *[other] Reading { $count } tenants…
}
news-tenants-read = { $count ->
    [one] { $count } tenant read.
   *[other] { $count } tenants read.
}
news-tenants-so-far = { $done } of { $total } tenants done so far.
# While a domain is asked for, of which nobody knows yet which tenant it is
news-resolving = Looking up the domains in the list first.
news-differ = { $count ->
    [0] None of them differs.
    [one] { $count } of them differs.
   *[other] { $count } of them differ.
}
news-not-read = { $count ->
    [one] { $count } could not be read.
   *[other] { $count } could not be read.
}
news-not-asked = { $count ->
    [one] { $count } was not asked.
   *[other] { $count } were not asked.
}
news-throttled = Microsoft’s sign-in service asks for fewer requests. Going on by itself in { $left }.
# $name: a tenant, $left: “12 seconds”
news-waits-to-write = { $name } asks for fewer requests. The change is sent once more in { $left }.
news-paused = Paused. What was under way is finished first.
news-resumed = Going on.
news-stopping = Stopping. What was under way is finished first.
news-tenants-filtered = { $shown } of { $all } tenants fit.
news-tenants-ascending = Sorted by { $column }, ascending.
news-tenants-descending = Sorted by { $column }, descending.
news-tenants-unsorted = Sorted as they were added.
news-compared = Compared with “{ $name }”. { $differ } of { $read } tenants differ.
news-compared-unread = Compared with “{ $name }”. No tenant has been read yet.
news-chosen = { $count ->
    [0] No tenant is chosen.
    [one] { $count } chosen of { $all } tenants.
   *[other] { $count } chosen of { $all } tenants.
}
news-plan-cancelled = Nothing was sent, so nothing was saved. Your choice of tenants is still there.
news-run-began = { $count ->
    [one] The run has begun: { $count } tenant.
   *[other] The run has begun: { $count } tenants.
}
news-run-goes-on = The run goes on.
news-run-so-far = { $done } of { $total } tenants done so far: { $figures }.
# An unfinished run was found
news-kept-run = An unfinished run is kept here: { $done } of { $total } tenants are done.
# What a run does, and how many tenants ended how
news-figures = { $what } { $figures }.
news-run-forgotten = The unfinished run is forgotten. Receipts of what it saved are still in “History”.
what-list-customers = Your customers could not be listed.
what-list-organization = Your organization’s tenants could not be listed.
why-list-token = This token lacks the permission { $permission }. Sign in with Microsoft to get it.
why-list-refused = Your account may not see them, or the permission { $permission } was not consented to.
what-unreadable = No tenant was added: this list can’t be read.
why-list-too-large = It is larger than 4 MiB. A thousand tenants take far less.
why-list-too-many-lines = It has more than 10,000 lines.
why-list-workbook = It is a spreadsheet’s own file. Save it as CSV first.
why-list-binary = It is no text.
why-list-encoding = It is in an encoding that can’t be read. Save it as UTF-8.
why-list-empty = There is no tenant in it.
what-too-many = No tenant was added: the list would have more than { $most }.
why-too-many = It has { $known } now, and { $new } would be new. Add fewer, or clear the list first.
what-reading-halted = The reading is paused.
what-run-halted = The run is paused.
halt-offline = This device is offline. It goes on when the connection is back.
halt-no-session = The sign-in can’t be renewed any more. Sign in again, then go on.
halt-in-a-row = Three tenants in a row refused for the same reason, so others may refuse too.
halt-throttled = Microsoft’s sign-in service asked three times in a row for fewer requests. Wait some minutes, then go on.
halt-chain = Your sign-in serves until { $time } only, and too little of that is left for another tenant. Sign in again, then go on.
halt-storage = This browser no longer keeps what the run must note, so nothing more is sent. Make room, then go on.
halt-by-person = You paused it.
what-run-stopped = The run stopped by itself.
why-stopped-first = { $name }, one of the first tenants, did not end in “saved”. The others were not begun.
why-stopped-failures = { $count ->
    [one] { $count } tenant ended in “not saved”, “different” or “uncertain”, and the plan allows no more. The others were not begun.
   *[other] { $count } tenants ended in “not saved”, “different” or “uncertain”, and the plan allows no more. The others were not begun.
}
next-stopped = Look at these tenants in the table and in “History”. What was saved can be taken back with “Undo this run”.
what-run-not-kept = The run was not begun: this browser can’t keep it.
why-run-not-kept = Its storage is blocked or full. Without a note of what was done, a run that is cut off could not be resumed. Nothing was sent.
why-no-locks = This browser can’t keep another tab from the same run, so nothing was sent. Use a current Edge, Chrome, Firefox or Safari.
next-run-not-kept = Allow this site to store data, or make room for it, for example with “Clear history”.
what-run-other-tab = Another tab of this browser has this run.
why-run-other-tab = Two tabs never run one run. Go on in that tab, or close it first.
