## This language

language-name = Deutsch

## The page

# Product name "Remotehilfe". Verified: learn.microsoft.com/de-at/mem/intune/remote-actions/remote-help
product = Remotehilfe-Panel
heading = Einstellungen der Remotehilfe
lead = Hier sehen und ändern Sie, wie die Remotehilfe von Microsoft in diesem Mandanten funktioniert. Es wird nichts gespeichert, bevor Sie es überprüft haben.
skip = Zum Inhalt springen
title-signed-out = Remotehilfe-Panel
title-view = { $view } – { $title }
views = Ansichten
view-settings = Einstellungen
view-sessions = Sitzungen
view-tenants = Mandanten
tenants-lead = Lesen, vergleichen und ändern Sie diese Einstellungen in vielen Mandanten mit einer einzigen Anmeldung. Es wird nichts geschrieben, bevor Sie einen Plan überprüft haben.
sessions-heading = Remotehilfesitzungen
sessions-lead = Wen die Einstellungen erreichen: die Sitzungen der letzten 30 Tage, wie Intune sie meldet.
title-signed-in = Einstellungen der Remotehilfe – { $tenant }
title-changed = ● { $count ->
    [one] { $count } nicht gespeicherte Änderung
   *[other] { $count } nicht gespeicherte Änderungen
} – Einstellungen der Remotehilfe
footer-promise = Ihr Token bleibt im Arbeitsspeicher dieser Seite und wird nur an { $host } gesendet. Beim Neuladen der Seite wird es daraus entfernt.
footer-docs = Remotehilfe auf Microsoft Learn
footer-beta = Das Panel verwendet den Betaendpunkt von Microsoft Graph, denn nur dort gibt es diese Einstellungen. Microsoft kann ihn ändern.
footer-version = Version { $version }
footer-licences = Open-Source-Lizenzen

## The banner

not-signed-in = Nicht angemeldet
who = Angemeldet als
who-app = App
who-unknown = Unbekannt (das Token ist nicht lesbar)
tenant = Mandant
tenant-unknown = Unbekannt
tenant-named = { $domain } ({ $id })
cloud = Cloud
cloud-global = Weltweit
cloud-usgov = US-Behörden (GCC High)
cloud-dod = US-Behörden (DoD)
cloud-china = China (21Vianet)
cloud-custom = Benutzerdefiniert: { $host }
permission = Berechtigung
permission-none = Keine für diese Einstellungen
permission-unknown = Unbekannt, bis Microsoft Graph antwortet
time-left = Restzeit
time-left-unknown = Unbekannt
time-left-under-a-minute = Weniger als eine Minute
time-left-renewed = { $left }, dann automatische Erneuerung
time-left-expired = Abgelaufen
time-left-refused = Nicht mehr akzeptiert
sign-out = Abmelden
switch-account = Konto wechseln

## Before the panel is there, and when it can't be started

panel-loading = Das Panel wird geladen…
shell-late = Wenn nichts weiter erscheint, laden Sie die Seite neu: Dies ist möglicherweise eine alte Kopie.
boot-framed = Aus Sicherheitsgründen wird dieses Panel nicht innerhalb einer anderen Website ausgeführt.
boot-framed-next = In eigenem Tab öffnen
boot-changed = Eine Datei dieser Seite wurde verändert oder fehlt.
boot-changed-next = Laden Sie die Seite neu. Bleibt der Fehler bestehen, sagen Sie dem Betreiber, was zu prüfen ist: der Host, ein Proxy oder Virenscanner auf dem Weg und Zeilenenden, die Git geändert hat.
boot-old = Dies ist eine alte Kopie der Seite: Eine neue Version des Panels ist an ihre Stelle getreten.
boot-old-next = Laden Sie die Seite neu. Bleibt der Fehler bestehen, informieren Sie den Betreiber: index.html wird vom Host oder unterwegs zu lange zwischengespeichert.
boot-network = Die Dateien dieser Seite konnten nicht geladen werden.
boot-network-next = Prüfen Sie Ihre Verbindung, und laden Sie die Seite dann neu.
boot-unsupported = In diesem Browser läuft das Panel nicht.
boot-unsupported-next = WebAssembly ist erforderlich, wird aber von diesem Browser oder durch eine Richtlinie deaktiviert. Verwenden Sie eine aktuelle Version von Edge, Chrome, Firefox oder Safari.
boot-broken = Das Panel wurde wegen eines internen Fehlers angehalten.
boot-broken-next = Falls gerade gespeichert wurde, ist hier nicht bekannt, ob die Änderung wirksam geworden ist: Laden Sie die Seite neu, und sehen Sie nach.

## Preferences

preferences = Darstellung und Sprache
preferences-kept = Wird in diesem Browser gespeichert.
preferences-not-kept = Dieser Browser speichert nichts für diese Seite. Ihre Auswahl gilt daher nur, bis Sie die Seite schließen.
theme = Design
theme-system = Wie auf diesem Gerät
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Hoher Kontrast
density = Dichte
density-comfortable = Großzügig
density-compact = Kompakt
language = Sprache
language-loading = Die Sprache wird geladen…
language-failed = Diese Sprache konnte nicht geladen werden, die Seite bleibt daher, wie sie ist. Prüfen Sie Ihre Verbindung, und wählen Sie die Sprache dann erneut.
language-gone = Diese Sprache konnte nicht geladen werden: Eine neue Version des Panels hat die hier geöffnete ersetzt. Laden Sie die Seite neu, um sie zu verwenden.

## Without a connection

offline-notice = Dieses Gerät ist offline. Was Sie sehen, wurde zuvor gelesen und kann veraltet sein. Solange keine Verbindung besteht, kann nichts gelesen oder gespeichert werden. Ihre Änderungen bleiben im Formular.
offline-notice-unread = Dieses Gerät ist offline. Solange keine Verbindung besteht, kann nichts gelesen oder gespeichert werden.
status-online = Die Verbindung ist wieder da.

## When the host has a new version of the page

upgrade-notice = Eine neue Version dieses Panels ist verfügbar. Durch das Neuladen werden Sie auf dieser Seite abgemeldet; nicht gespeicherte Änderungen bleiben erhalten und sind wieder da, wenn Sie sich erneut anmelden.
upgrade-not-kept = Dieser Browser speichert nichts für diese Seite. Beim Neuladen gingen Ihre nicht gespeicherten Änderungen verloren. Speichern oder verwerfen Sie sie zuerst.
edits-not-kept = Dieser Browser speichert nichts für diese Seite: Wenn er den Tab verwirft, während Sie anderswo sind, gehen Ihre nicht gespeicherten Änderungen verloren.

## Signing in

sign-in-heading = Anmelden
sign-in-again-heading = Erneut anmelden
sign-in-kept = Ihre nicht gespeicherten Änderungen bleiben erhalten. Nach der Anmeldung setzt das Panel den Vorgang dort fort, wo er unterbrochen wurde. Ohne Ihr Zutun wird nichts gesendet.
sign-in-at-microsoft = Mit Ihrem Geschäftskonto, auf der Seite von Microsoft selbst. Das Panel sieht Ihr Kennwort nie und erhält nur ein Token, das im Arbeitsspeicher dieser Seite bleibt.
sign-in-with-microsoft = Mit Microsoft anmelden
sign-in-to-view-only = Nur zum Ansehen anmelden
use-another-account = Anderes Konto verwenden
sign-in-again = Erneut anmelden
get-permission = Berechtigung zum Speichern anfordern
sign-in-no-client = Für die Anmeldung mit Ihrem Geschäftskonto benötigt dieses Panel die Client-ID einer App-Registrierung. Der Betreiber kann sie in config.json angeben. Sie können sie auch unten in den Anmeldeoptionen eintragen oder ein Token verwenden.
sign-in-options = Anmeldeoptionen
client-id = Client-ID
option-deployed = Leer: wie in dieser Bereitstellung festgelegt ({ $value }).
option-refused = Nicht verwendet. { $allowed }
option-cloud-help = Die Cloud, in der sich der Mandant befindet. Wird wie die beiden anderen Angaben in diesem Browser gespeichert.
cloud-of-deployment = Wie in dieser Bereitstellung festgelegt ({ $cloud })
redirect-uri = Umleitungs-URI
redirect-uri-help = Fügen Sie diese Adresse in der App-Registrierung unter „Single-Page-Webanwendung“ hinzu. Ein Administrator kann über den Zustimmungslink für alle zustimmen.
copy-redirect-uri = Umleitungs-URI kopieren
copy-consent-link = Admin-Zustimmungslink kopieren
token-heading = Mit einem Token
token-lead = Fügen Sie ein Token für Microsoft Graph ein. Es bleibt im Arbeitsspeicher dieser Seite, wird nie gespeichert und nur an { $host } gesendet.
access-token = Zugriffstoken
access-token-help = Mit oder ohne „Bearer“. Leerzeichen und Zeilenumbrüche spielen keine Rolle.
use-this-token = Dieses Token verwenden
keep-this-token = Bisheriges Token behalten
config-loading = config.json wird gelesen…
how-to-get-a-token = So erhalten Sie ein Token
how-permission = Zum Anzeigen der Einstellungen benötigt ein Token { $read }, zum Ändern { $write }. Beide erfordern die Zustimmung eines Administrators.
how-explorer = Graph Explorer
# "Berechtigungen ändern", "Zugriffstoken". Verified: microsoftgraph/microsoft-graph-explorer-v4, src/messages/GE_de-DE.json
how-explorer-steps = Melden Sie sich an, öffnen Sie bei einer beliebigen Anforderung „Berechtigungen ändern“, stimmen Sie der oben genannten Berechtigung zu, und kopieren Sie dann den Text unter „Zugriffstoken“.
how-cli = Azure CLI
how-cli-steps = Angemeldet als App-Registrierung, der die Berechtigung erteilt wurde:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Angemeldet mit Ihrem eigenen Konto; die zweite Zeile gibt das Token aus:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Angemeldet als App-Registrierung, der die Berechtigung erteilt wurde; die zweite Zeile gibt das Token aus, auch wenn das Modul es als SecureString liefert:
cloud-warning = Microsoft bietet die Remotehilfe in dieser Cloud nicht an. Die Einstellungen können trotzdem vorhanden sein, machen die Remotehilfe aber nicht nutzbar.

## What is said in the status line

status-reading = Die Einstellungen werden gelesen…
status-rereading = Die Einstellungen werden erneut gelesen…
status-leaving = Weiterleitung zur Anmeldung bei Microsoft…
status-signing-in = Anmeldung läuft…
status-not-finished = Die Anmeldung wurde nicht abgeschlossen. Es wurde nichts geändert.
status-consented = Ein Administrator hat den Berechtigungen zugestimmt. Sie können sich jetzt anmelden.
status-consented-for = Ein Administrator von { $tenant } hat den Berechtigungen zugestimmt. Sie können sich jetzt anmelden.
status-came-back = Angemeldet und Einstellungen gelesen ({ $time }). Ihre nicht gespeicherten Änderungen sind wieder im Formular.
sign-out-at-microsoft = Auch bei Microsoft abmelden
status-read = Einstellungen gelesen ({ $time }).
status-read-in = Einstellungen im Mandanten { $tenant } gelesen ({ $time }).
status-reread-same = Erneut gelesen ({ $time }): Es hat sich nichts geändert.
status-reread-changed = { $count ->
    [one] Erneut gelesen ({ $time }): Eine Einstellung wurde anderswo geändert und wird jetzt angezeigt.
   *[other] Erneut gelesen ({ $time }): { $count } Einstellungen wurden anderswo geändert und werden jetzt angezeigt.
}
status-edits-kept = Ihre eigenen Änderungen bleiben erhalten.
status-checking = Es wird geprüft, ob die Einstellungen inzwischen geändert wurden…
status-sending = Die Änderung wird gesendet…
status-reading-back = Die Einstellungen werden zur Kontrolle zurückgelesen…
status-lagging = Die zurückgelesenen Einstellungen zeigen die Änderung noch nicht. Sie werden in einigen Sekunden erneut gelesen…
status-saved = Gespeichert ({ $time }). Das Zurücklesen hat dies bestätigt.
status-saved-all-the-same = Trotzdem gespeichert ({ $time }): Die Antwort auf die Änderung ging verloren oder war fehlerhaft. Das Zurücklesen zeigt, dass die Änderung wirksam geworden ist.
status-discarded = Ihre Änderungen wurden verworfen.
status-theirs = Es wurde nichts gespeichert. Das Formular zeigt den aktuellen Stand des Mandanten.
status-merged = Noch ist nichts gespeichert. Das Formular zeigt den aktuellen Stand des Mandanten mit Ihren Änderungen.
status-cancelled = Es wurde nichts gespeichert. Ihre Änderungen sind noch im Formular.
status-signed-out = Abgemeldet. Das Token und alle damit gelesenen Daten wurden aus dem Arbeitsspeicher dieser Seite entfernt.
status-copied = Kopiert.
status-resumed = Das neue Token funktioniert. Ihre Änderungen sind noch da; gesendet wurde bisher nichts.
status-offered = Diese Änderungen wurden in einem anderen Mandanten vorgenommen ({ $tenant }) und sind hier deshalb nicht eingetragen:
status-offered-unknown = Diese Änderungen wurden bei unbekanntem Mandanten vorgenommen und sind hier deshalb nicht eingetragen:
fill-in-offered = Hier eintragen
drop-offered = Verwerfen

## Waiting to try again

waiting-throttled = Microsoft Graph verlangt weniger Anforderungen.
waiting-failed = Der Dienst ist momentan gestört.
waiting-lagging = Die zurückgelesenen Einstellungen zeigen die Änderung noch nicht.
trying-again = Neuer Versuch in { $seconds } s (Versuch { $attempt } von { $tries })
reading-again = Erneutes Lesen in { $seconds } s (Lesung { $attempt } von { $tries })
trying-again-spoken = Der nächste Versuch folgt in { $time }: Versuch { $attempt } von { $tries }.
reading-again-spoken = Die nächste Lesung folgt in { $time }: Lesung { $attempt } von { $tries }.
stop-trying = Versuche beenden

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Remotehilfe aktivieren
enable-remote-help-help = Helfer in Ihrer Organisation können sich über die Remotehilfe mit Geräten anderer Personen verbinden. Standardmäßig aus.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Remotehilfe für nicht registrierte Geräte zulassen
allow-unenrolled-help = Helfer können sich auch mit Geräten verbinden, die nicht bei Intune registriert sind. Standardmäßig aus.
allow-chat = Chat zulassen
allow-chat-help = Helfer und Freigebende können einander während einer Sitzung schreiben. Standardmäßig ein.
form-label = Einstellungen des Mandanten
sends = Gesendet wird
changed-from-on = Geändert, vorher: Ein.
changed-from-off = Geändert, vorher: Aus.
changed-from-unknown = Geändert, vorher: { $value }.
unknown-state = Im Mandanten steht { $value }, ein Wert, den dieses Panel nicht kennt. Er wird nie zurückgeschrieben: Beim Speichern einer beliebigen Änderung wird er durch die Stellung des Schalters ersetzt. Die Überprüfung weist darauf hin.
clock-ahead = { $minutes ->
    [one] Die Uhr dieses Geräts geht gegenüber der Uhr von Microsoft etwa eine Minute vor. Das Panel richtet sich nach der Uhr von Microsoft.
   *[other] Die Uhr dieses Geräts geht gegenüber der Uhr von Microsoft etwa { $minutes } Minuten vor. Das Panel richtet sich nach der Uhr von Microsoft.
}
clock-behind = { $minutes ->
    [one] Die Uhr dieses Geräts geht gegenüber der Uhr von Microsoft etwa eine Minute nach. Das Panel richtet sich nach der Uhr von Microsoft.
   *[other] Die Uhr dieses Geräts geht gegenüber der Uhr von Microsoft etwa { $minutes } Minuten nach. Das Panel richtet sich nach der Uhr von Microsoft.
}
never-configured = Die Remotehilfe wurde in diesem Mandanten noch nie konfiguriert. Dies sind die Standardwerte; durch Speichern werden sie erstmals geschrieben.
lacking-property = Microsoft Graph hat in dieser Cloud { $property } nicht. „{ $name }“ entfällt hier und beim Speichern, und es kann keine Baseline exportiert werden.
not-in-this-cloud = nicht in dieser Cloud
read-only = Mit diesem Token können die Einstellungen angezeigt, aber nicht geändert werden: Ihm fehlt { $permission }.
view-only = Sie haben sich nur zum Ansehen angemeldet. Die Einstellungen können deshalb nicht geändert werden; dafür ist { $permission } erforderlich.
review-changes = Änderungen überprüfen
discard-changes = Änderungen verwerfen
reload-settings = Einstellungen neu laden
use-another-token = Anderes Token verwenden
unsaved = { $count ->
    [one] { $count } nicht gespeicherte Änderung
   *[other] { $count } nicht gespeicherte Änderungen
}
no-changes = Keine nicht gespeicherten Änderungen
on = Ein
off = Aus
unknown-value = Unbekannt
not-read-yet = Noch nicht gelesen

## Review

review-where = Mandant { $tenant }, Cloud { $cloud }. Vor dem Senden liest das Panel die Einstellungen noch einmal.
review-what = Für alle im Mandanten { $tenant }: { $changes }.
review-change = „{ $name }“ wechselt von { $before } auf { $after }
column-setting = Einstellung
column-before = Vorher
column-after = Nachher
column-meaning = Bedeutung
means-enabled = Helfer können in diesem Mandanten Remotehilfesitzungen starten.
means-disabled = Niemand kann in diesem Mandanten Remotehilfesitzungen starten.
means-disabled-unknown = Im Mandanten steht ein Wert, den dieses Panel nicht kennt und nicht zurückschreibt. Die Remotehilfe wird deaktiviert.
means-unenrolled-on = Sitzungen mit Geräten, die nicht bei Intune registriert sind, werden möglich.
means-unenrolled-off = Nur bei Intune registrierte Geräte können teilnehmen.
means-chat-on = Helfer und Freigebende können einander in einer Sitzung schreiben.
means-chat-off = Helfer und Freigebende können einander in einer Sitzung nicht schreiben.
reason = Grund
reason-help = Optional. Wird im Beleg auf dieser Seite gespeichert und an niemanden gesendet.
save-to-tenant = Im Mandanten speichern
cancel = Abbrechen

## Conflict

settings-changed = Einstellungen geändert
conflict-lead-save = Es wurde nichts gesendet: Die Einstellungen wurden geändert, nachdem Sie sie gelesen hatten.
conflict-lead-reload = Eine Einstellung, die Sie geändert haben, wurde auch von jemand anderem geändert. Durch die Auswahl hier wird nichts gespeichert.
conflict-clash = { $count ->
    [0] Keine fremde Änderung steht im Konflikt mit Ihren Änderungen.
    [one] Diese Einstellung steht im Konflikt mit Ihrer Änderung: { $names }.
   *[other] { $count } Einstellungen stehen im Konflikt mit Ihren Änderungen: { $names }.
}
column-first = Zuerst gelesen
column-saved = Damals gespeichert
column-now = Aktuell
column-wanted = Ihre Auswahl
not-changed-by-you = nicht von Ihnen geändert
verdict-theirs = Von jemand anderem geändert
verdict-mine = Von Ihnen geändert
verdict-agreed = Von beiden gleich geändert
verdict-clash = Konflikt: von beiden unterschiedlich geändert
verdict-untouched = Unverändert
keep-would-save = „Meine Änderungen behalten“ speichert Folgendes im Mandanten:
keep-would-fill = „Meine Änderungen behalten“ trägt Folgendes in das Formular ein:
use-theirs-note = „Aktuellen Stand übernehmen“ verwirft Ihre Änderungen und zeigt, was jetzt im Mandanten gilt.
keep-my-changes = Meine Änderungen behalten
use-theirs = Aktuellen Stand übernehmen

## Receipt

receipt-heading = Beleg des letzten Speichervorgangs
receipt-when = Zeitpunkt
receipt-user = Von
receipt-outcome = Ergebnis
receipt-saved = Gespeichert, durch Zurücklesen bestätigt
receipt-not-saved = Nicht gespeichert
receipt-different = Jetzt gilt etwas anderes: { $values }
receipt-uncertain = Nicht feststellbar
receipt-requests = Anforderungs-IDs
receipt-change = von { $before } auf { $after }
receipt-no-reason = Keiner angegeben
receipt-id = Beleg
receipt-undoes = Macht Beleg rückgängig
receipt-run = Teil des Durchlaufs
copy = Kopieren
copy-markdown = Als Markdown kopieren
download = Herunterladen
print = Drucken
undo-this-save = Speichern rückgängig machen
commands = Dieselbe Änderung als Befehle
commands-lead = Jeder lässt sich in den genannten Shells unverändert ausführen, sobald ein Token vorhanden ist: in { $powershell } oder in { $shell }. Die Befehle selbst enthalten keines.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Verlauf
history-lead = Belege der Speichervorgänge, in diesem Browser aufbewahrt. Sie enthalten keinerlei Teile eines Tokens.
history-safari = Safari löscht, was eine Website gespeichert hat, nach sieben Tagen, an denen Sie den Browser, aber nicht die Website verwenden; andere Browser tun es eventuell, wenn der Platz knapp wird. Was Sie länger brauchen, sichern Sie mit „Herunterladen“.
history-empty = Es gibt noch keine Belege.
of-run = Durchlauf über Mandanten, in { $tenant }
history-count = { $count ->
    [one] { $count } Beleg
   *[other] { $count } Belege
}
history-more = Ältere Belege anzeigen
clear-history = Verlauf löschen
history-full = Der Browser hat den letzten Beleg nicht gespeichert: Sein Speicher ist voll oder blockiert. Der Beleg ist noch auf dieser Seite; kopieren Sie ihn, oder laden Sie ihn herunter.
history-damaged = { $count ->
    [one] Ein Eintrag ist nicht lesbar. Er wird gesondert aufbewahrt und nicht verändert.
   *[other] { $count } Einträge sind nicht lesbar. Sie werden gesondert aufbewahrt und nicht verändert.
}
status-history-cleared = { $count ->
    [one] Ein Beleg wurde entfernt.
   *[other] { $count } Belege wurden entfernt.
}
bring-back = Wiederherstellen
status-downloaded = Die Datei ist in Ihren Downloads.
status-download-failed = Der Browser hat die Datei nicht angenommen. Kopieren Sie stattdessen den Text.

## Sessions: what is said of them elsewhere

what-sessions = Die Sitzungen konnten nicht gelesen werden.
what-sessions-part = Das Lesen der Sitzungen wurde abgebrochen: { $read } von { $total } gelesen.
what-sessions-part-unknown = Das Lesen der Sitzungen wurde abgebrochen: { $read } gelesen.
why-sessions-role = Ihr Konto darf die Berichte von Intune zur Remotehilfe nicht anzeigen. Erforderlich ist eine Intune-Rolle mit der Berechtigung „{ $permission }“; die Rolle Intune-Administrator hat sie.
why-sessions-scope = Dem Token fehlt die Berechtigung { $permission }.
why-sessions-not-report = Die Antwort ist kein Bericht über Sitzungen. Es wird nichts davon angezeigt.
who-uses-it = Wer verwendet die Remotehilfe?
usage-not-there = Die Dateien hierfür konnten nicht geladen werden. Wählen Sie die Schaltfläche, um es erneut zu versuchen.

## Baselines

baselines = Baselines
baselines-lead = Eine Baseline enthält die drei Einstellungen als kleine Datei. Beim Exportieren wird der zuletzt gelesene Stand verwendet. Beim Importieren wird das Formular ausgefüllt, und Sie überprüfen die Änderungen, bevor etwas gespeichert wird. Sie können eine Datei an eine beliebige Stelle dieser Seite ziehen.
export = Exportieren
copy-link = Link kopieren
import = Importieren
baseline-text = Text der Baseline
matches-baseline = entspricht der Baseline
differs-in = Abweichungen: { $count }
apply-baseline = Baseline anwenden
status-baseline-applied = { $count ->
    [one] Die Baseline wurde in das Formular übernommen: Eine Einstellung weicht vom Stand des Mandanten ab. Noch ist nichts gespeichert.
   *[other] Die Baseline wurde in das Formular übernommen: { $count } Einstellungen weichen vom Stand des Mandanten ab. Noch ist nichts gespeichert.
}
status-baseline-same = Der Mandant entspricht der Baseline bereits.
status-baseline-waits = Eine Baseline liegt vor. Sie wird in das Formular übernommen, sobald die Einstellungen gelesen sind.
status-drift = { $count ->
    [one] Eine Einstellung weicht jetzt von der Baseline ab.
   *[other] { $count } Einstellungen weichen jetzt von der Baseline ab.
}
what-baseline = Diese Baseline kann nicht verwendet werden. Das Formular ist unverändert.
why-baseline-too-large = Sie ist größer, als eine Baseline sein kann.
why-baseline-not-base64 = Der Link ist beschädigt: Der Teil nach „baseline=“ kann nicht decodiert werden.
why-baseline-cut-off = Der Link ist abgeschnitten: Sein Ende fehlt.
why-baseline-repeated = Eine Angabe kommt doppelt vor.
why-baseline-several = Es wurden mehrere Dateien auf einmal abgelegt; eine Baseline ist eine einzelne Datei.
why-baseline-field = Bei „{ $field }“: { $problem }
next-baseline = Eine Baseline enthält ihre Schemanummer, optional einen Namen und alle drei Einstellungen, so wie „Exportieren“ sie schreibt.
next-link = Lassen Sie sich den Link noch einmal senden, vollständig kopiert und in einer eigenen Zeile; oder die Baseline als Datei oder Text, für „Importieren“ und „Text der Baseline“.
what-baseline-not-now = Die Baseline wurde nicht eingetragen: Es wird gerade gespeichert.
why-baseline-not-now = Schließen Sie das Speichern zuerst ab, oder brechen Sie es ab.
what-link-more = Dieser Link enthält mehr als eine Baseline. Deshalb wurde nichts daraus verwendet.
why-link-more = Der Link einer Baseline enthält die Einstellungen und sonst nichts. Fügen Sie nie ein Token in einen Link ein.
what-file = Der Browser kann diese Datei nicht lesen.
why-file = Möglicherweise ist es ein Ordner, die Datei wurde verschoben, oder diese Seite darf sie nicht lesen.

## Undoing

what-undo-nothing = Es gibt nichts mehr rückgängig zu machen.
why-undo-nothing = Der Mandant hat bereits den Stand von vor diesem Speichervorgang.
what-undo-other = Dieser Speichervorgang betraf einen anderen Mandanten.
why-undo-other = Melden Sie sich bei diesem Mandanten an, um den Speichervorgang dort rückgängig zu machen.
what-undo-unsaved = Das Formular enthält nicht gespeicherte Änderungen.
why-undo-unsaved = Speichern oder verwerfen Sie diese zuerst. Sonst würden sie sich mit dem Rückgängigmachen vermischen.
what-undo-unknown = Diesen Speichervorgang kann das Panel nicht rückgängig machen.
why-undo-unknown = { $property } hatte zuvor einen Wert, den dieses Panel nicht kennt und nie schreibt.
review-undo = Damit wird ein früherer Speichervorgang rückgängig gemacht, und zwar nur das, was dabei geändert wurde.
review-outside = Die Einstellungen wurden inzwischen von jemand anderem geändert. Beim Speichern sehen Sie, was geändert wurde, bevor etwas gesendet wird.
conflict-lead-undo = Es wurde nichts gesendet: Der Mandant hat sich seit diesem Speichervorgang geändert. Das Rückgängigmachen würde jetzt nur Folgendes ändern; alles andere bliebe unverändert.
keep-would-undo = „Meine Änderungen behalten“ öffnet die Überprüfung für Folgendes:

## What the settings do, as Microsoft's documentation has it

impact-heading = Wen es betrifft und ab wann
impact-deploy = Microsoft: Remotehilfe bereitstellen
impact-plan = Microsoft: Remotehilfe planen
impact-enabled = Für den ganzen Mandanten. Helfer benötigen weiterhin eine Intune-Rolle und alle Beteiligten eine Lizenz. Neue Lizenzen sind nach 30 Minuten bis 8 Stunden wirksam; bis dahin kann in neuen Sitzungen gemeldet werden, dass die Remotehilfe nicht aktiviert ist.
impact-disabled = Für den ganzen Mandanten: Die Remotehilfe ist niemandem erlaubt.
impact-unenrolled-on = Betrifft Windows und macOS; Android-Geräte müssen trotzdem registriert sein. Für nicht registrierte Geräte gibt es keine Konformitätsinformationen, und Helfer erreichen sie nur über Benutzergruppen: „Alle Geräte“ schließt sie nicht ein.
impact-unenrolled-off = Personen, deren Gerät nicht in diesem Mandanten registriert ist, kann darauf nicht mehr geholfen werden.
impact-chat-on = Der Chat ist in der Remotehilfe-App wieder verfügbar.
impact-chat-off = Entfernt den Chat aus der Remotehilfe-App, für alle im Mandanten.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Festgestellt ({ $time }): Jemand anderes hat eine Einstellung geändert.
   *[other] Festgestellt ({ $time }): Jemand anderes hat { $count } Einstellungen geändert.
}
status-edits-untouched = Ihre eigenen Änderungen bleiben unberührt.
status-saw-back = Festgestellt ({ $time }): Was jemand anderes geändert hatte, ist wieder so, wie Sie es gelesen haben.
outside-notice = Jemand anderes hat die Einstellungen geändert. Der aktuelle Wert steht neben jeder Einstellung. „Einstellungen neu laden“ übernimmt ihn in das Formular; Ihre eigenen Änderungen bleiben erhalten.
there-now = Anderswo geändert, jetzt: { $position } ({ $value }).
who-changed = Wer hat das geändert?
audit-ask = Bei Intune abfragen
audit-sign-in = Melden Sie sich an, um bei Intune abzufragen, wer diese Einstellungen geändert hat.
audit-asking = Intune wird abgefragt…
audit-none = Intune nennt für das letzte Jahr keine Änderung dieser Einstellungen, soweit gesucht wurde.
audit-older = Weiter zurück suchen
audit-elsewhere = Der Rest soll unter einer anderen Adresse als der von Microsoft Graph liegen und wurde deshalb nicht abgerufen: Das Token wird an keine andere Adresse gesendet.
audit-all = Das ist alles, was Intune aus dem letzten Jahr hat.
audit-activity = Aktivität
audit-result = Ergebnis
audit-needs = Die Überwachungsereignisse erfordern die Berechtigung { $permission }, die dieses Token nicht hat, oder eine Intune-Rolle mit Lesezugriff darauf.
audit-get-permission = Berechtigung anfordern, um zu sehen, wer das geändert hat
audit-receipt = Der passende Beleg aus diesem Browser

## Evidence of licence, rights and roles

evidence-rights = Ihre Intune-Rechte enthalten { $rights }.
evidence-rights-lack = In Ihren Intune-Rechten fehlt: { $rights }.
evidence-rights-unsaid = Im gelesenen Teil Ihrer Intune-Rechte fehlt: { $rights }. Es wurden nicht alle Rechte gelesen.
evidence-rights-no-list = Die Antwort gibt nicht an, welche Intune-Rechte Sie haben.
evidence-reports-lack = Auch für „Sitzungen“ ist { $right } erforderlich, was darin fehlt.
evidence-figures = { $used } von { $units ->
    [one] { $units } Lizenz für { $product } in Verwendung.
   *[other] { $units } Lizenzen für { $product } in Verwendung.
}
evidence-units = { $units ->
    [one] { $units } Lizenz für { $product }; wie viele in Verwendung sind, gibt die Antwort nicht an.
   *[other] { $units } Lizenzen für { $product }; wie viele in Verwendung sind, gibt die Antwort nicht an.
}
evidence-grace = { $product } ist abgelaufen und gilt während einer Karenzzeit noch einige Tage weiter.
evidence-no-units = { $product } führt die Remotehilfe auf, aber es gibt keine Lizenzen dafür.
evidence-disabled = { $product } führt die Remotehilfe auf und hat den Status { $status }.
evidence-plan-off = { $product } führt die Remotehilfe auf, mit dem Status { $status }.
evidence-plan-pending = { $product } führt die Remotehilfe auf, sie muss dort aber noch eingerichtet werden ({ $status }).
evidence-unclear = { $product } führt die Remotehilfe auf; ob sie gültig ist, gibt die Antwort nicht an.
evidence-no-plan = Kein Produkt dieses Mandanten führt die Remotehilfe auf. Microsoft 365 E3 und E5 können sie enthalten, ohne sie aufzuführen; das allein entscheidet also nichts.
evidence-products-unclear = { $count ->
    [one] Bei einem Produkt gibt die Antwort nicht an, was es enthält.
   *[other] Bei { $count } Produkten gibt die Antwort nicht an, was sie enthalten.
}
evidence-no-name = Ein Produkt ohne Namen
evidence-unread-no-list = Die Antwort enthält keine Liste.
evidence-unread-elsewhere = Der Rest soll unter einer anderen Adresse als der von Microsoft Graph liegen und wurde deshalb nicht abgerufen: Das Token wird an keine andere Adresse gesendet.
evidence-unread-repeated = Der Rest soll auf einer Seite liegen, die bereits gelesen wurde, und wurde deshalb nicht erneut abgerufen.
evidence-unread-too-many = Es gibt mehr, als diese Seite liest; der Rest wurde deshalb nicht gelesen.
evidence-failed = Microsoft Graph wurde nach mehr gefragt und hat keine Auskunft gegeben: { $why }
helpers-heading = Intune-Rollen, deren Mitglieder helfen können
helpers-count = { $count ->
    [0] Keine Intune-Rolle erlaubt ihren Mitgliedern zu helfen.
    [one] Eine Intune-Rolle erlaubt ihren Mitgliedern zu helfen.
   *[other] { $count } Intune-Rollen erlauben ihren Mitgliedern zu helfen.
}
helpers-cant-tell = Welche Intune-Rollen ihren Mitgliedern erlauben zu helfen, ist nicht feststellbar.
helpers-none-read = Keine der gelesenen Intune-Rollen erlaubt ihren Mitgliedern zu helfen.
helpers-needs = Zum Helfen sind erforderlich: eines der Rechte der Remotehilfe-App sowie { $rights }.
helpers-unclear = { $count ->
    [one] Bei einer Rolle gibt die Antwort nicht an, was sie erlaubt.
   *[other] Bei { $count } Rollen gibt die Antwort nicht an, was sie erlauben.
}
helpers-no-name = Eine Rolle ohne Namen
way-view-screen = den Bildschirm ansehen
# "Vollzugriff". Verified: learn.microsoft.com/de-de/mem/intune/fundamentals/remote-help-macos
way-full-control = den Vollzugriff übernehmen
way-elevation = Eingabeaufforderungen für Administratoren beantworten (Rechteerweiterung)
way-unattended = unbeaufsichtigt helfen
helpers-may = Mitglieder der Rolle dürfen { $ways }.
helpers-groups = { $count ->
    [0] Keine Gruppe hat diese Rolle, deshalb kann durch sie niemand helfen.
    [one] Eine Gruppe hat diese Rolle.
   *[other] { $count } Gruppen haben diese Rolle.
}
helpers-groups-at-least = { $count ->
    [one] Mindestens eine Gruppe hat diese Rolle; die Antwort nennt nicht alle.
   *[other] Mindestens { $count } Gruppen haben diese Rolle; die Antwort nennt nicht alle.
}
helpers-groups-unsaid = Wie viele Gruppen diese Rolle haben, ist nicht feststellbar.

## Keyboard shortcuts

shortcuts = Tastenkombinationen
shortcuts-lead = Drücken Sie außerhalb eines Felds den Punkt und dann den Buchstaben.
use-shortcuts = Diese Tastenkombinationen verwenden
close = Schließen

## Readiness

readiness = Voraussetzungen
readiness-lead = Was die Remotehilfe benötigt und was diese Seite davon feststellen konnte.
need-signed-in = angemeldet
need-right-cloud = richtige Cloud
need-read-permission = Leseberechtigung
need-write-permission = Schreibberechtigung
need-intune = Intune im Mandanten
need-intune-role = Intune-Rolle
need-remote-help = Remotehilfe aktiviert
need-licence = Lizenz
met = erfüllt
not-met = nicht erfüllt
cant-tell = nicht feststellbar
evidence-no-token = Es liegt kein Token vor.
evidence-not-asked = Microsoft Graph hat dazu noch nicht geantwortet.
evidence-settings-read = Microsoft Graph hat die Einstellungen gesendet.
evidence-settings-read-role = Das Lesen war möglich; zum Ändern muss die Rolle mehr erlauben.
evidence-change-accepted = Microsoft Graph hat eine Änderung akzeptiert.
evidence-refused = Microsoft Graph hat die Anforderung aus diesem Grund abgelehnt.
evidence-token-known = Microsoft Graph kennt das Token.
evidence-token-names = Das Token nennt { $permission }.
evidence-token-lacks = Das Token nennt nur andere Berechtigungen.
evidence-token-audience = Laut Token ist es für Microsoft Graph in dieser Cloud bestimmt.
evidence-token-admin = Das Token nennt eine Administratorrolle.
evidence-app-only = Token einer App: Hier zählen Berechtigungen, nicht Rollen.
evidence-state = { $property } ist { $value }.
evidence-licence = Keine Berechtigung dieser Seite gibt darüber Auskunft.
next-need-signed-in = Melden Sie sich oben an.
next-need-right-cloud = Beschaffen Sie ein Token für { $host }.
next-need-read-permission = Beschaffen Sie ein Token mit { $permission }.
next-need-intune = Informationen zu Intune-Lizenzen
next-need-intune-role = Informationen zu Intune-Rollen
next-need-remote-help = Schalten Sie oben „Remotehilfe aktivieren“ ein.
next-need-licence = Informationen zur Lizenz für die Remotehilfe
checks-heading = Weitere Nachweise
checks-lead = Auf Nachfrage gibt Microsoft Graph weitere Auskunft. Jede Frage erfordert eine eigene Berechtigung.
check-licence = Lizenz prüfen
check-rights = Intune-Rechte prüfen
check-helpers = Wer helfen kann
check-licence-for = Liest, welche Produkte dieses Mandanten die Remotehilfe enthalten und wie viele ihrer Lizenzen in Verwendung sind.
check-rights-for = Liest, welche Intune-Rechte Sie selbst haben.
check-helpers-for = Liest, welche Intune-Rollen ihren Mitgliedern erlauben zu helfen und wie viele Gruppen sie jeweils haben.
check-held = Erforderlich ist die Berechtigung { $permission }, die das Token hat.
check-unsaid = Erforderlich ist die Berechtigung { $permission }. Ob das Token sie hat, zeigt sich, wenn Microsoft Graph gefragt wird.
check-at-microsoft = Erforderlich ist die Berechtigung { $permission }, die dem Token fehlt. Wurde ihr noch nicht zugestimmt, werden Sie bei Microsoft danach gefragt und kommen mit Ihren nicht gespeicherten Änderungen zurück.
check-other-token = Erforderlich ist die Berechtigung { $permission }, die diesem Token fehlt. Verwenden Sie ein Token mit dieser Berechtigung.
check-asking = Microsoft Graph wird gefragt…

## Failures: what happened

what-check-licence = Die Lizenz konnte nicht geprüft werden.
what-check-rights = Ihre Intune-Rechte konnten nicht geprüft werden.
what-check-helpers = Es konnte nicht festgestellt werden, wer helfen kann.
why-check-token = Diesem Token fehlt die Berechtigung { $permission }, deshalb wurde keine Anforderung an Microsoft Graph gesendet.
why-check-refused = Erforderlich sind die Berechtigung { $permission } und eine Rolle mit Lesezugriff darauf.
what-no-intune = Dieser Mandant hat kein Intune.
why-no-intune = Laut Microsoft Graph ist die Anforderung auf diesen Mandanten nicht anwendbar. Das ist so, wenn keine Intune-Lizenz aktiv ist.
what-no-resource = Microsoft Graph hat in dieser Cloud diese Einstellungen nicht.
why-no-resource = remoteAssistanceSettings ist dort unbekannt. Manche Clouds erhalten neue Teile von Microsoft Graph später als andere oder gar nicht.
what-bad-request = Microsoft Graph hat die Anforderung nicht verstanden.
why-bad-request = Möglicherweise akzeptiert der Dienst inzwischen etwas anderes. Näheres steht unter „Details“.
what-token-empty = Microsoft Graph hat kein Token erhalten.
why-token-empty = Möglicherweise wurde es auf dem Weg zu Microsoft Graph entfernt, etwa von einem Proxy oder einer Browsererweiterung.
what-token-expired = Das Token ist abgelaufen.
why-token-expired = Zugriffstoken gelten etwa eine Stunde.
what-token-damaged = Das Token ist beschädigt.
why-token-damaged = Microsoft Graph kann es nicht lesen. Möglicherweise ging beim Kopieren ein Teil verloren.
what-token-audience = Das Token ist für einen anderen Dienst bestimmt.
why-token-audience = Es wurde für eine andere API oder eine andere Cloud als { $host } ausgestellt.
what-token-rejected = Microsoft Graph hat das Token nicht akzeptiert.
why-token-rejected = Möglicherweise wurde es widerrufen oder für einen anderen Dienst ausgestellt. Näheres steht unter „Details“.
what-token-gone = Das Token wird nicht mehr akzeptiert, deshalb wurde keine Anforderung an Microsoft Graph gesendet.
why-token-gone = Inzwischen wurde damit eine andere Anforderung dieser Seite abgelehnt.
what-claims = Ihre Organisation verlangt eine neue Anmeldung.
why-claims = Die Sitzung wurde widerrufen, oder eine Richtlinie (Multi-Faktor-Authentifizierung, Standort, Gerät) verlangt mehr, als dieses Token nachweist.
what-missing-scope = Dem Token fehlt eine Berechtigung.
why-missing-scope = Erforderlich ist eine der folgenden: { $scopes }. Eine erneute Anmeldung auf dieselbe Weise hilft nicht: Benötigt werden die Zustimmung zur Berechtigung und danach ein neues Token.
what-missing-role = Ihnen fehlt die dafür nötige Intune-Rolle.
# Names of the permissions not verified: Microsoft's English names
why-missing-role = Das Token ist gültig, aber Intune erlaubt dies der angemeldeten Person nicht. Erforderlich sind „Remote assistance connectors: Read“ und „Update“, wie sie die Rolle Intune-Administrator hat. Oder die Person hat keine Intune-Lizenz.
what-service = Der Dienst der Remotehilfe ist in diesem Mandanten nicht verfügbar.
why-service = Entweder ist er gestört, oder der Mandant hat keine Lizenz für die Remotehilfe.
what-approval = Ein zweiter Administrator muss diese Änderung genehmigen.
# Verified: learn.microsoft.com/de-de/mem/intune/fundamentals/multi-admin-approval
why-approval = Diese Einstellung ist in Ihrem Mandanten durch die Genehmigung mehrerer Administratoren geschützt.
why-approval-asked = Diese Einstellung ist in Ihrem Mandanten durch die Genehmigung mehrerer Administratoren geschützt, und jemand hat die Genehmigung bereits angefordert.
what-forbidden = Microsoft Graph hat die Anforderung abgelehnt.
why-forbidden = Es wurde kein Grund genannt, den dieses Panel kennt. Die Antwort steht unter „Details“.
what-not-found = Microsoft Graph findet diese Einstellungen nicht.
why-not-found = Das sagt nichts darüber, was im Mandanten eingestellt ist: Die Adresse kann falsch sein, die Remotehilfe wird hier vielleicht nicht angeboten, oder etwas auf dem Weg dorthin hat geantwortet. Es werden keine Standardwerte angezeigt, denn sie zu speichern könnte Vorhandenes überschreiben.
what-throttled = Microsoft Graph erhält zu viele Anforderungen.
why-throttled-for = Microsoft Graph begrenzt, wie viele Anforderungen ein Mandant und eine App senden dürfen, und verlangt eine Wartezeit von { $time }.
why-throttled-unsaid = Microsoft Graph begrenzt, wie viele Anforderungen ein Mandant und eine App senden dürfen. Eine Wartezeit wurde nicht genannt; eine halbe Minute genügt meist.
what-failed = Beim Dienst von Microsoft ist ein Fehler aufgetreten.
why-failed = Er hat mit Status { $status } geantwortet. Das liegt selten an Ihnen.
what-unexpected = Microsoft Graph hat eine Antwort gegeben, die dieses Panel nicht kennt.
why-unexpected = Sie hat den Status { $status }.
what-not-graph = Die Antwort kam nicht von Microsoft Graph.
why-not-graph = Statt Daten kam eine Webseite oder gar nichts; häufig ist es die Anmeldeseite eines Netzwerks oder Proxys.
what-not-settings = Die Antwort enthält nicht die Einstellungen der Remotehilfe.
why-not-settings = { $property } fehlt oder hat einen unerwarteten Typ. Ein angenommener Wert könnte den tatsächlichen überschreiben, deshalb wird nichts angezeigt.
what-too-large = Die Antwort war zu groß und wurde abgelehnt.
why-too-large = Echte Einstellungen umfassen etwa 300 Byte; diese Antwort war größer als eine Million Byte.
what-timed-out = Microsoft Graph hat nicht innerhalb von 30 Sekunden geantwortet.
why-timed-out = Die Verbindung oder der Dienst ist langsam oder gestört.
what-offline = Dieses Gerät ist offline.
why-offline = Der Browser hat keine Netzwerkverbindung.
what-withheld = Der Browser hat von { $host } keine Antwort erhalten, die er lesen darf.
why-withheld = Der Host ist erreichbar. Also ist entweder die Verbindung unterwegs abgebrochen, oder die Antwort wurde zurückgehalten: durch eine Browsererweiterung, durch einen Proxy oder wegen fehlender CORS-Header.
what-unreachable = { $host } ist nicht erreichbar.
why-unreachable = Die Verbindung ist fehlgeschlagen, oder eine Firewall, ein Proxy oder ein Werbeblocker blockiert diesen Host.
what-policy = Die eigene Sicherheitsrichtlinie dieser Seite blockiert { $host }.
why-policy = Die Content-Security-Policy, mit der diese Seite bereitgestellt wurde, nennt diesen Host nicht in connect-src. Es wurde nichts gesendet.
what-redirected = { $host } hat mit einer Umleitung geantwortet; sie wurde abgelehnt.
why-redirected = Microsoft Graph leitet diese Anforderungen nicht um, und ein Token wird nie an eine andere Adresse gesendet.
what-stopped = Sie haben das Warten beendet.
why-stopped = Microsoft Graph hatte eine Wartezeit verlangt. Die Änderung war bis dahin nicht akzeptiert worden.

## Failures of a save

not-saved = Nicht gespeichert. { $what }
not-saved-confirmed = Nicht gespeichert. Die Antwort auf die Änderung ging verloren oder war fehlerhaft, und der Mandant hat noch den vorherigen Stand.
save-different = Im Mandanten gilt jetzt etwas anderes, als Sie speichern wollten.
save-different-why = Aktuell: { $values }. Möglicherweise hat jemand im selben Moment etwas geändert, oder der Dienst speichert etwas anderes, als ihm gesendet wurde.
save-not-shown-why = Weiterhin: { $values }, in jeder von drei Lesungen. Microsoft Graph hat die Änderung angenommen; sie wird also vielleicht verspätet sichtbar, oder der Dienst speichert etwas anderes, oder jemand hat im selben Moment etwas geändert. Sobald eine spätere Lesung sie zeigt, steht es hier.
save-uncertain = Es lässt sich nicht feststellen, ob die Änderung gespeichert wurde.
save-uncertain-why = Nach dem Senden konnte das Panel die Einstellungen nicht zurücklesen. { $what }
save-uncertain-stopped = Die zurückgelesenen Einstellungen zeigen die Änderung noch nicht, und Sie haben das Warten beendet. Dienste hinken manchmal hinterher, die Änderung kann also trotzdem gespeichert sein.
save-interrupted = Es wurde noch nichts gespeichert. { $what }
save-interrupted-reading = Die Änderung wurde gesendet, aber noch nicht zurückgelesen. { $what }
save-interrupted-next = Mit einem neuen Token setzt das Panel den Vorgang dort fort, wo er unterbrochen wurde.

## Failures of signing in and of renewing

what-reply = Der Browser kam mit einer Antwort zurück, die zu keiner Anmeldung dieses Tabs gehört. Sie wurde nicht verwendet.
why-reply-not-asked = Möglicherweise wurde sie schon verwendet, etwa nach dem Neuladen oder Zurückgehen, oder die Anmeldung wurde in einem anderen Tab gestartet.
why-reply-state = Sie gehört zu einer anderen Anmeldung. Möglicherweise stammt sie aus einem alten Tab oder von jemand anderem.
why-reply-issuer = Sie nennt einen anderen Anmeldedienst als den angefragten.
why-reply-client = Die Anmeldung wurde für eine andere App, einen anderen Mandanten oder eine andere Cloud gestartet, als jetzt in diesem Panel eingestellt ist.
why-reply-damaged = Sie ist beschädigt: Sie enthält weder einen Code noch einen Grund – oder beides zugleich.
why-reply-form = Ihr fehlt die Angabe, zu welcher Anmeldung sie gehört, oder sie kam auf einem anderen Weg, als dieses Panel verlangt.
what-id-token = Die Antwort von Microsoft gehört nicht zu dieser Anmeldung. Sie wurde nicht verwendet.
why-id-token-nonce = Das zugehörige ID-Token wurde für eine andere Anmeldung ausgestellt.
why-id-token-audience = Das zugehörige ID-Token wurde für eine andere App ausgestellt.
why-id-token-issuer = Das zugehörige ID-Token wurde von einer anderen Stelle ausgestellt.
why-id-token-expired = Das zugehörige ID-Token ist nach der Uhr von Microsoft selbst abgelaufen.
why-id-token-unreadable = Das zugehörige ID-Token fehlt oder ist nicht lesbar.
what-personal = Persönliche Microsoft-Konten können hier nicht verwendet werden.
why-personal = Die Einstellungen der Remotehilfe gehören zu einer Organisation. Wählen Sie ein Geschäftskonto.
what-other-tenant = Sie haben sich bei einem anderen Mandanten angemeldet, als in diesem Panel eingestellt ist.
why-other-tenant = Dort wurde nichts gelesen. Melden Sie sich mit einem Konto des richtigen Mandanten an, oder stellen Sie in den Anmeldeoptionen einen anderen ein.
what-not-entra = Die Antwort kam nicht von { $host }.
why-not-entra = Sie hat den Status { $status } und ist nicht das, was der Anmeldedienst sendet. Oft ist ein Proxy oder ein gestörter Dienst die Ursache.
what-no-token = Die Antwort von Microsoft enthält kein Token.
why-no-token = Möglicherweise hat der Anmeldedienst geändert, was er sendet.
what-storage = Dieser Browser speichert nichts für diese Seite, deshalb wurde die Anmeldung nicht gestartet.
why-storage = Ohne zu vermerken, was es angefordert hat, könnte das Panel die Antwort von Microsoft nicht von einer gefälschten unterscheiden, und Ihre Änderungen gingen unterwegs verloren.
next-storage = Erlauben Sie dieser Website, Daten zu speichern, oder schaffen Sie Platz dafür. Oder verwenden Sie ein Token; dafür ist kein Speicher nötig.
what-insecure = Über eine ungeschützte Verbindung ist auf dieser Seite keine Anmeldung möglich.
why-insecure = Der Browser stellt Kryptografie nur Seiten bereit, die über HTTPS geladen wurden. Öffnen Sie diese Seite mit https, oder verwenden Sie ein Token.
what-challenge = Ihre Organisation verlangt eine neue Anmeldung auf eine Weise, die dieses Panel nicht lesen kann.
why-challenge = Die von Microsoft Graph gesendeten Ansprüche (Claims) sind beschädigt. Eine manuelle Anmeldung kann helfen.
what-loop = Ihre Organisation verlangt immer wieder eine neue Anmeldung.
why-loop = Das Panel hat die Anmeldung zweimal wiederholt und wurde noch einmal dazu aufgefordert. Eine Richtlinie verlangt etwas, das diese Anmeldung nicht nachweisen kann, etwa ein registriertes Gerät oder einen anderen Standort. Sie können es manuell weiter versuchen.
what-cancelled = Die Anmeldung wurde abgebrochen.
why-cancelled = Es wurde nichts geändert.
what-consent = Der Berechtigung wurde nicht zugestimmt.
why-consent = Diese App darf erst für Sie handeln, wenn Sie oder ein Administrator für alle zugestimmt haben. Diese Berechtigungen erfordern die Zustimmung eines Administrators.
what-admin-consent = Zuerst muss ein Administrator dieser App zustimmen.
why-admin-consent = Den benötigten Berechtigungen können Sie nicht selbst zustimmen. Senden Sie den Zustimmungslink an einen Administrator des Mandanten, und melden Sie sich danach erneut an.
what-not-assigned = Sie sind dieser App nicht zugewiesen.
# Verified: Microsoft's azure-docs, de-DE: "Tutorial: Konfigurieren von Templafy SAML2 …" (Unternehmensanwendungen), tutorials on Litmus and HackerOne (Benutzer und Gruppen)
why-not-assigned = Im Mandanten dürfen nur zugewiesene Personen die App verwenden. Ein Administrator kann Sie unter „Unternehmensanwendungen“, „Benutzer und Gruppen“ zuweisen.
what-unknown-app = Dieser Mandant kennt die App nicht.
why-unknown-app = Entweder ist die Client-ID falsch, oder in diesem Mandanten hat noch niemand der App zugestimmt. Ein Administrator kann dies über den Zustimmungslink nachholen.
what-app-disabled = Diese App ist deaktiviert.
why-app-disabled = Die App oder ihr Eintrag in diesem Mandanten wurde deaktiviert. Ein Administrator kann sie unter „Unternehmensanwendungen“, „Eigenschaften“ wieder aktivieren.
what-service-missing = Diesem Mandanten fehlt ein Dienst, den die App benötigt.
why-service-missing = Microsoft Graph oder Intune ist dort nicht eingerichtet, oder die Anmeldung ging an einen anderen Mandanten als gemeint. Ist es der richtige, muss ein Administrator die App zuerst genehmigen.
what-no-access = Ihr Konto hat keinen Zugriff auf diesen Mandanten.
why-no-access = Es ist dort weder Mitglied noch Gast, oder der Mandant verlangt etwas, das ein Konto von außerhalb nicht leisten kann. Verwenden Sie ein anderes Konto, oder lassen Sie Ihres von einem Administrator des Mandanten einladen.
what-unknown-tenant = In dieser Cloud gibt es diesen Mandanten nicht.
why-unknown-tenant = Möglicherweise ist sein Name falsch geschrieben, oder er befindet sich in einer anderen Cloud von Microsoft.
what-redirect-uri = Die Adresse dieser Seite ist nicht für die App registriert.
# Verified: Microsoft's azure-docs, de-DE, quickstarts on app registration ("Authentifizierung", "Single-Page-Webanwendung")
why-redirect-uri = Fügen Sie sie in der App-Registrierung unter „Authentifizierung“ als Umleitungs-URI einer Single-Page-Webanwendung hinzu.
what-redirect-type = Die Adresse dieser Seite ist für die App registriert, aber nicht für eine Single-Page-Webanwendung.
why-redirect-type = Entfernen Sie sie in der App-Registrierung unter „Authentifizierung“ dort, wo sie steht, und fügen Sie sie unter „Single-Page-Webanwendung“ hinzu.
what-mfa = Ein weiterer Faktor ist erforderlich.
why-mfa = Ihre Organisation verlangt eine Multi-Faktor-Authentifizierung: dass Sie sie durchlaufen, erneuern oder einrichten. Melden Sie sich dazu erneut an.
what-blocked = Der bedingte Zugriff Ihrer Organisation blockiert diese Anmeldung.
why-blocked = Das Gerät, der Standort oder die App erfüllt eine Richtlinie nicht. Wer die Richtlinien verwaltet, findet den Grund in den Anmeldeprotokollen anhand der IDs unter „Details“.
what-device = Ihre Organisation lässt nur Geräte zu, die sie verwaltet.
why-device = Dieses Gerät ist ihr nicht bekannt oder erfüllt ihre Regeln nicht. Melden Sie sich von einem verwalteten Gerät an. Wer die Richtlinien verwaltet, sieht in den Anmeldeprotokollen anhand der IDs unter „Details“, was fehlt.
what-network-block = Ihr Netzwerk lässt Sie nicht in diesen Mandanten.
why-network-block = Es gibt vor, welche Mandanten von dort aus verwendet werden dürfen; dieser gehört nicht dazu. Wer das Netzwerk verwaltet, kann ihn hinzufügen; aus einem anderen Netzwerk gelangen Sie vielleicht hinein.
what-organization-block = Dieser Mandant lässt Personen Ihrer Organisation nicht zu.
why-organization-block = Seine Einstellungen für den Zugriff aus anderen Organisationen schließen Sie aus. Ein Administrator des Mandanten kann das ändern; oder verwenden Sie ein Konto dieses Mandanten.
what-session-over = Ihre Sitzung bei Microsoft ist beendet.
why-session-over = Sie ist abgelaufen (wie üblich einen Tag nach der Anmeldung hier), oder sie wurde widerrufen, oder das Kennwort wurde geändert.
what-home-block = Ihre eigene Organisation blockiert diese Anmeldung.
why-home-block = Ihre Einstellungen erlauben den Zugriff auf diesen Mandanten nicht, oder sie hält Ihr Konto für gefährdet. Ein Administrator Ihrer Organisation kann das aufheben.
what-account-disabled = Ihr Konto ist deaktiviert.
why-account-disabled = Ein Administrator Ihrer Organisation kann es wieder aktivieren.
what-account-locked = Ihr Konto ist vorübergehend gesperrt.
why-account-locked = Es wurde zu oft ein falsches Kennwort eingegeben, oder die Anmeldung kam von einer Adresse, die für Angriffe bekannt ist. Warten Sie einige Minuten, oder wenden Sie sich an einen Administrator Ihrer Organisation.
what-password-expired = Ihr Kennwort ist abgelaufen.
why-password-expired = Melden Sie sich erneut an: Die Seite von Microsoft fragt nach einem neuen.
what-code-used = Der Code der Anmeldung wurde bereits verwendet.
why-code-used = Ein Code gilt nur einmal, nur wenige Minuten lang und nur für den Tab, der ihn angefordert hat. Bei einer neuen Anmeldung gibt es einen anderen.
what-not-signed-in = Bei Microsoft ist niemand angemeldet.
why-not-signed-in = Möglicherweise wurde die Sitzung in einem anderen Tab beendet.
what-busy = Microsoft erhält zu viele Anmeldungen.
why-busy = Für einige Minuten werden keine angenommen. Warten Sie etwas, und melden Sie sich dann erneut an.
what-single-tenant = Diese App ist nur für einen anderen Mandanten bestimmt.
why-single-tenant = Sie ist für einen einzelnen Mandanten registriert. Stellen Sie diesen Mandanten in den Anmeldeoptionen oder in config.json ein.
what-refused = Microsoft hat die Anmeldung abgelehnt.
why-refused = Die Begründung lautet: { $said }
next-sign-in-options = Mandant, Cloud und Client-ID können in den Anmeldeoptionen eingestellt werden.

## Failures of a pasted token and of the deployment

what-paste-empty = Im Feld ist kein Token.
why-paste-empty = Es wurde nichts eingefügt oder nur das Wort „Bearer“.
what-paste-not-a-token = Das ist kein Zugriffstoken.
why-paste-not-a-token = Ein Token ist eine lange Zeichenfolge aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen und beginnt oft mit „eyJ“.
what-paste-guid = Das ist eine ID, kein Zugriffstoken.
why-paste-guid = Mandanten-, Client- und Anforderungs-IDs sehen so aus; ein Token ist viel länger.
what-paste-object = Das zeigt PowerShell anstelle eines Tokens an; es ist nicht der Text des Tokens.
why-paste-object = Neuere Module geben das Token als SecureString aus, und PowerShell zeigt nur den Namen des Typs. Diese Zeilen geben den Text aus, in Windows PowerShell 5.1 und in PowerShell 7:
what-paste-too-long = Das ist zu lang für ein Zugriffstoken.
why-paste-too-long = Token haben einige Tausend Zeichen.
what-doubt-api = Dieses Token ist für eine andere API.
why-doubt-api = Es wurde für { $audience } ausgestellt, nicht für Microsoft Graph ({ $host }).
what-doubt-cloud = Dieses Token ist für eine andere Cloud.
why-doubt-cloud = Es wurde für „{ $other }“ ausgestellt; in diesem Panel ist „{ $own }“ eingestellt.
what-doubt-expired = Dieses Token ist abgelaufen.
why-doubt-expired = Ablauf nach der Uhr dieses Geräts: { $time }. Geht die Uhr falsch, ist das Token möglicherweise noch gültig.
what-expired = Ihr Token ist abgelaufen.
why-expired = Ablauf nach der Uhr dieses Geräts: { $time }.
what-to-do = Das können Sie als Nächstes tun: { $steps }.
edits-are-kept = Ihre nicht gespeicherten Änderungen bleiben erhalten.
next-get-token = So erhalten Sie ein Token: mit Graph Explorer, Azure CLI oder Microsoft Graph PowerShell, wie unter dem Feld beschrieben.
what-config = Die Datei config.json dieser Bereitstellung ist fehlerhaft, deshalb ist die Anmeldung deaktiviert.
what-config-field = Die Datei config.json dieser Bereitstellung ist bei „{ $field }“ fehlerhaft, deshalb ist die Anmeldung deaktiviert.
what-config-unavailable = Die Datei config.json dieser Bereitstellung konnte nicht gelesen werden, deshalb ist die Anmeldung deaktiviert.
why-config-unavailable = Der Host hat mit Status { $status } geantwortet.
why-config-unreachable = Der Host hat nicht geantwortet.
problem-not-json = Das ist kein gültiges JSON: Zeile { $line }, Spalte { $column }.
problem-encoding = Die Zeichencodierung kann nicht gelesen werden. Speichern Sie die Datei als UTF-8.
problem-not-an-object = Es muss ein Objekt in geschweiften Klammern sein: { "{ … }" }.
problem-unknown = Dieses Feld gibt es nicht. Zulässig sind: { $fields }.
problem-missing = Das Feld fehlt. { $allowed }
problem-bad-value = Der Wert ist nicht zulässig. { $allowed }
problem-only-with-custom = Das Feld ist nur zusammen mit „cloud“: „custom“ zulässig.
problem-newer-schema = Die Baseline wurde von einer neueren Version dieses Panels geschrieben.
allowed-one-of = Zulässig: { $values }.
allowed-guid = Zulässig: eine GUID, zum Beispiel 00000000-0000-0000-0000-000000000000.
allowed-tenant = Zulässig: eine Verzeichnis-ID, eine überprüfte Domäne oder organizations.
allowed-one-tenant = Zulässig: eine Verzeichnis-ID oder eine überprüfte Domäne.
allowed-list = Zulässig: eine Liste mit höchstens { $most } Einträgen.
allowed-origin = Zulässig: ein Ursprung wie https://host.example ohne Pfad; http nur für dieses Gerät selbst.
allowed-minutes = Zulässig: eine Anzahl von Minuten von 0 bis 1440.
allowed-flag = Zulässig: true oder false.
allowed-short-text = Zulässig: ein Text mit höchstens 100 Zeichen.
allowed-schema-one = Zulässig: 1.
next-config = Der Betreiber dieser Seite muss config.json korrigieren; laden Sie die Seite danach neu.
config-twice = Für den Betreiber dieser Seite: „{ $field }“ steht zweimal in config.json, und der letzte Eintrag gilt. Die nächste Hauptversion lehnt das ab.
config-renamed = Für den Betreiber dieser Seite: „{ $old }“ in config.json heißt jetzt „{ $new }“. Der alte Name funktioniert bis zur nächsten Hauptversion.

## Next steps

try-again = Erneut versuchen
try-it-all-the-same = Trotzdem versuchen
check-again = Einstellungen erneut lesen
review-again = Überprüfen und erneut versuchen
reload-page = Diese Seite neu laden
use-a-fresh-token = Neues Token verwenden
link-licences = Informationen zu Intune-Lizenzen
link-roles = Informationen zu Intune-Rollen
link-remote-help-licence = Informationen zur Lizenz für die Remotehilfe
link-approval = Informationen zur Genehmigung mehrerer Administratoren
link-permissions = Informationen zu dieser Berechtigung
link-throttling = Informationen zu den Grenzwerten von Microsoft Graph
link-health = Dienststatus von Microsoft 365
link-conditional-access = Informationen zum bedingten Zugriff
link-aadsts = Informationen zu Anmeldefehlern von Microsoft
link-cae = Informationen zu widerrufenen Sitzungen und Richtlinien
link-host = { $host } in neuem Tab öffnen
link-security = Informationen zur Sicherheitsrichtlinie dieses Panels
details = Details
detail-status = Status
detail-code = Code
detail-message = Meldung des Diensts
detail-request-id = Anforderungs-ID
detail-client-request-id = Clientanforderungs-ID
detail-trace-id = Ablaufverfolgungs-ID
detail-correlation-id = Korrelations-ID
detail-operation-id = Vorgangs-ID
detail-activity-id = Aktivitäts-ID
detail-approval-code = Genehmigungscode
detail-service-time = Uhrzeit des Diensts
detail-time = Zeitpunkt
detail-wait = Verlangte Wartezeit
detail-none = keine Angabe
copy-details = Details kopieren
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = Unbekannt
listed = { $first }, { $next }
copy-failed = Der Browser hat das Kopieren nicht erlaubt. Der Text ist unten markiert: Kopieren Sie ihn mit STRG+C (auf dem Mac ⌘C).
text-to-copy = Zu kopierender Text

## Sessions

sessions-reload = Sitzungen neu laden
sessions-progress = Gelesene Sitzungen
sessions-so-far = { $read } von { $total } gelesen
sessions-counted = { $count ->
    [one] { $count } Sitzung
   *[other] { $count } Sitzungen
}
sessions-part = { $read } von { $total } gelesen. Was hier steht, berücksichtigt nur diese.
sessions-part-unknown = { $read } gelesen, der Rest fehlt. Was hier steht, berücksichtigt nur diese.
sessions-unfitting = { $count ->
    [one] { $count } Zeile passt nicht zu den Spalten des Berichts und wurde weggelassen.
   *[other] { $count } Zeilen passen nicht zu den Spalten des Berichts und wurden weggelassen.
}
sessions-none = In den letzten 30 Tagen gab es keine Sitzung.
figures-heading = In Zahlen
figure-sessions = Sitzungen
figure-helpers = Personen, die geholfen haben
figure-helped = Personen, denen geholfen wurde
figure-under-way = Laufende Sitzungen
figure-median = Mittlere Dauer (Median)
chart-heading = Sitzungen pro Tag
chart-zone = Die Tage sind die der Zeitzone { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } Sitzung begann an einem anderen Tag.
   *[other] { $count } Sitzungen begannen an anderen Tagen.
}
chart-unreadable = { $count ->
    [one] Bei { $count } Sitzung ist der Beginn nicht lesbar.
   *[other] Bei { $count } Sitzungen ist der Beginn nicht lesbar.
}
column-day = Tag
top-helpers-heading = Wer am meisten geholfen hat
systems-heading = Systeme
system-none = Nicht genannt
table-heading = Alle Sitzungen
column-start = Beginn
column-length = Dauer
column-helper = Helfer
column-person = Person
column-device = Gerät
column-system = System
column-control = Art der Steuerung
under-way = läuft noch
filter-sessions = Sitzungen filtern
filter-help = Durchsucht alle Spalten, auch ausgeblendete. Zahlen und Diagramm gelten weiterhin für alle Sitzungen.
all-columns = Alle Spalten
download-csv = CSV herunterladen
sessions-shown = { $shown } von { $all } angezeigt
sessions-reading = Die Sitzungen werden gelesen…
usage = { $sessions } von { $helpers } in den letzten 30 Tagen. Laufen derzeit: { $running }.
usage-helpers = { $count ->
    [one] { $count } Helfer
   *[other] { $count } Helfern
}
usage-counts-all = Gezählt werden alle Sitzungen.
news-so-far = Bisher { $read } von { $total } gelesen.
news-so-far-unknown = { $count ->
    [one] Bisher { $count } Sitzung.
   *[other] Bisher { $count } Sitzungen.
}
news-read = { $count ->
    [one] { $count } Sitzung gelesen.
   *[other] { $count } Sitzungen gelesen.
}
news-read-figures = Gelesen: { $sessions } von { $helpers }. Laufen derzeit: { $running }.
news-ended = { $read } von { $total } gelesen: Der Dienst hat nicht mehr gesendet.
news-filtered = { $shown } von { $all } entsprechen dem Filter.
news-ascending = Sortiert nach { $column }, aufsteigend.
news-descending = Sortiert nach { $column }, absteigend.

## Tenants

tenants-needs-sign-in = Diese Ansicht erfordert eine Anmeldung mit Microsoft über eine App, die für mehrere Mandanten registriert ist. Ein eingefügtes Token reicht nur für einen Mandanten.
tenants-needs-client = Diese Ansicht erfordert eine Anmeldung mit Microsoft über eine App, die für mehrere Mandanten registriert ist. Hier ist keine Client-ID bekannt: Der Betreiber kann sie in config.json angeben, oder Sie tragen sie unter „Anmeldeoptionen“ ein.
tenants-view-only = Sie haben sich nur zum Ansehen angemeldet: Mandanten können gelesen und verglichen werden. Um sie zu ändern, benötigt diese App { $permission }.
list-heading = Liste
tenant-list = Mandantenliste
tenant-list-help = Eine Verzeichnis-ID oder Domäne pro Zeile, dahinter auf Wunsch ein Name; oder CSV mit einer Kopfzeile.
add-tenants = Mandanten hinzufügen
tenant-file = Mandantendatei
tenant-file-help = Dasselbe als Datei. Sie können sie hierher ziehen. Sie verlässt diese Seite nie.
list-customers = Kunden auflisten
list-customers-for = Fragt Microsoft Graph nach den Kunden eines Partners, anhand ihrer aktiven Beziehungen.
list-organization = Mandanten der Organisation auflisten
list-organization-for = Fragt Microsoft Graph nach den Mandanten Ihrer mehrinstanzenfähigen Organisation.
list-not-offered = In dieser Cloud gibt es keine solche Liste.
list-asking = Microsoft Graph wird nach Mandanten gefragt…
clear-list = Liste leeren
list-count = { $count ->
    [0] Die Liste ist leer.
    [one] Die Liste enthält { $count } Mandanten.
   *[other] Die Liste enthält { $count } Mandanten.
}
added-new = { $count ->
    [0] Es wurde kein Mandant hinzugefügt.
    [one] { $count } Mandant wurde hinzugefügt.
   *[other] { $count } Mandanten wurden hinzugefügt.
}
added-known = { $count ->
    [one] { $count } stand bereits in der Liste.
   *[other] { $count } standen bereits in der Liste.
}
added-bad = { $count ->
    [one] { $count } Zeile nennt keinen Mandanten:
   *[other] { $count } Zeilen nennen keinen Mandanten:
}
added-bad-news = { $count ->
    [one] { $count } Zeile nennt keinen Mandanten und wurde weggelassen.
   *[other] { $count } Zeilen nennen keinen Mandanten und wurden weggelassen.
}
added-more-bad = { $count ->
    [one] Und { $count } weitere.
   *[other] Und { $count } weitere.
}
added-unread = Ein Teil der Liste von Microsoft blieb ungelesen.
added-none-visible = Microsoft Graph zeigt diesem Konto dort keine Mandanten. Kunden sind nur für Konten mit einer Rolle des Partners sichtbar.
bad-line = Zeile { $number }: { $text }. { $why }
bad-neither = Das ist weder eine Verzeichnis-ID noch eine Domäne.
bad-empty-id = Kein Mandant hat die ID, die nur aus Nullen besteht.
bad-personal = Das ist das Verzeichnis der persönlichen Microsoft-Konten; dort gibt es kein Intune.
bad-mail = Das ist eine E-Mail-Adresse. Verwenden Sie die Domäne hinter dem @ oder die Verzeichnis-ID.
bad-many = Dieses Wort steht für viele Mandanten, nicht für einen.
bad-url = Das ist eine Webadresse. Verwenden Sie nur die Verzeichnis-ID oder die Domäne.
bad-international = Schreiben Sie diese Domäne mit einfachen Buchstaben, beginnend mit xn--.
bad-too-long = Das ist länger als jede Domäne.
bad-quote = Ein Anführungszeichen wird geöffnet und nie geschlossen.
bad-empty-cell = In der Spalte mit den Verzeichnis-IDs oder Domänen steht nichts.
read-heading = Lesen
read-all-tenants = Alle Mandanten lesen
tenants-read = Gelesene Mandanten
pause = Anhalten
resume = Fortsetzen
stop = Beenden
tenants-so-far = { $done } von { $total } erledigt
sweep-running = Es wird gelesen…
sweep-paused = Das Lesen ist angehalten.
sweep-stopping = Das Lesen endet, sobald das Laufende erledigt ist.
chain-serves = Ihre Anmeldung gilt für alle Mandanten bis { $time }.
throttled-countdown = Der Anmeldedienst von Microsoft verlangt weniger Anforderungen. Es geht in { $seconds } s von selbst weiter.
compare-heading = Vergleichen
compare-with = Vergleichen mit
compare-form = Das Formular
compare-deployment = Die Baseline dieser Bereitstellung
compare-imported = Importierte Baseline
compare-form-missing = Mit dem Formular kann nicht verglichen werden: Seine Einstellungen wurden nicht gelesen oder enthalten einen Wert, den dieses Panel nie schreibt.
compare-deployment-missing = Die Datei config.json dieser Bereitstellung nennt keine Baseline.
compare-imported-missing = Seit dem Öffnen dieser Seite wurde keine Baseline importiert.
compare-value = { $setting }: { $position }
find-heading = Suchen
all-tenants = Alle { $count }
group-differ = { $count ->
    [one] { $count } weicht ab
   *[other] { $count } weichen ab
}
group-match = { $count ->
    [one] { $count } stimmt überein
   *[other] { $count } stimmen überein
}
group-never-configured = { $count ->
    [one] { $count } nie konfiguriert
   *[other] { $count } nie konfiguriert
}
group-sign-in = { $count ->
    [one] { $count } erfordert eine Anmeldung
   *[other] { $count } erfordern eine Anmeldung
}
group-not-approved = { $count ->
    [one] { $count } hat die App nicht genehmigt
   *[other] { $count } haben die App nicht genehmigt
}
group-no-access = { $count ->
    [one] { $count } gewährt keinen Zugriff
   *[other] { $count } gewähren keinen Zugriff
}
group-blocked = { $count ->
    [one] { $count } durch Richtlinie blockiert
   *[other] { $count } durch Richtlinie blockiert
}
group-no-such-tenant = { $count ->
    [one] { $count } gibt es nicht
   *[other] { $count } gibt es nicht
}
group-no-intune = { $count ->
    [one] { $count } ohne Intune
   *[other] { $count } ohne Intune
}
group-no-resource = { $count ->
    [one] { $count } ohne diese Einstellungen
   *[other] { $count } ohne diese Einstellungen
}
group-no-role = { $count ->
    [one] { $count } ohne Intune-Rolle
   *[other] { $count } ohne Intune-Rolle
}
group-approval = { $count ->
    [one] { $count } erfordert einen zweiten Administrator
   *[other] { $count } erfordern einen zweiten Administrator
}
group-failed = { $count ->
    [one] { $count } fehlgeschlagen
   *[other] { $count } fehlgeschlagen
}
group-saved = { $count ->
    [one] { $count } gespeichert
   *[other] { $count } gespeichert
}
group-not-saved = { $count ->
    [one] { $count } nicht gespeichert
   *[other] { $count } nicht gespeichert
}
group-different = { $count ->
    [one] { $count } mit anderem Stand
   *[other] { $count } mit anderem Stand
}
group-uncertain = { $count ->
    [one] { $count } ungewiss
   *[other] { $count } ungewiss
}
group-changed-since = { $count ->
    [one] { $count } inzwischen geändert
   *[other] { $count } inzwischen geändert
}
group-refused = { $count ->
    [one] { $count } abgelehnt
   *[other] { $count } abgelehnt
}
group-not-started = { $count ->
    [one] { $count } nicht begonnen
   *[other] { $count } nicht begonnen
}
group-waiting = { $count ->
    [one] { $count } ausstehend
   *[other] { $count } ausstehend
}
group-excluded = { $count ->
    [one] { $count } ausgeschlossen
   *[other] { $count } ausgeschlossen
}
filter-tenants = Mandanten filtern
filter-tenants-help = Durchsucht Namen, IDs und Domänen, Quellen, Zugriff und Ergebnisse.
causes-heading = Woran der Zugriff scheitert
cause-sign-in = { $count ->
    [one] { $count } Mandant erfordert eine Anmeldung
   *[other] { $count } Mandanten erfordern eine Anmeldung
}
cause-sign-in-why = Dort wird ein weiterer Faktor oder eine neue Anmeldung verlangt. Die Anmeldung bei einem gilt oft auch für die anderen. Sie wechseln zur Seite von Microsoft und kommen zurück; ein laufendes Lesen geht danach von selbst weiter.
cause-next = Als Nächstes: { $name }
cause-not-approved = { $count ->
    [one] { $count } Mandant hat die App nicht genehmigt
   *[other] { $count } Mandanten haben die App nicht genehmigt
}
cause-not-approved-why = Ein Administrator des Mandanten kann sie über dessen Link genehmigen; Sie selbst können es dort, wo Ihre Beziehung eine Rolle enthält, die Apps verwaltet. Bei einem Partner kann auch eine Rolle oder Gruppe fehlen.
cause-no-access = { $count ->
    [one] { $count } Mandant gewährt Ihnen keinen Zugriff
   *[other] { $count } Mandanten gewähren Ihnen keinen Zugriff
}
cause-no-access-why = Ihr Konto ist dort weder Mitglied noch Gast, und keine Beziehung der delegierten Administration reicht dorthin. Ein übrig gebliebenes Gastkonto kann eine solche Beziehung unterbrechen.
cause-blocked = { $count ->
    [one] { $count } Mandant blockiert Sie durch eine Richtlinie
   *[other] { $count } Mandanten blockieren Sie durch eine Richtlinie
}
cause-blocked-why = Die Antwort von Microsoft bei einem davon:
cause-no-role = { $count ->
    [one] In { $count } Mandanten fehlt Ihnen eine Intune-Rolle
   *[other] In { $count } Mandanten fehlt Ihnen eine Intune-Rolle
}
cause-no-role-why = Sie haben Zugang, aber keine Intune-Rolle dort lässt Sie diese Einstellungen sehen.
cause-approval = { $count ->
    [one] { $count } Mandant erfordert einen zweiten Administrator
   *[other] { $count } Mandanten erfordern einen zweiten Administrator
}
cause-approval-why = Dort schützt die Genehmigung mehrerer Administratoren die Einstellungen: Ein anderer Administrator muss jede Änderung genehmigen.
cause-no-intune = { $count ->
    [one] { $count } Mandant hat kein Intune
   *[other] { $count } Mandanten haben kein Intune
}
cause-no-intune-why = Ohne Intune gibt es keine Einstellungen der Remotehilfe.
cause-no-resource = { $count ->
    [one] { $count } Mandant hat keine solchen Einstellungen
   *[other] { $count } Mandanten haben keine solchen Einstellungen
}
cause-no-resource-why = Microsoft Graph bietet sie in deren Cloud nicht an.
cause-no-such-tenant = { $count ->
    [one] { $count } Mandant ist nicht vorhanden
   *[other] { $count } Mandanten sind nicht vorhanden
}
cause-no-such-tenant-why = Die ID oder Domäne ist falsch geschrieben oder gehört zu einer anderen Cloud von Microsoft.
cause-not-trusted = { $count ->
    [one] Die Antwort für { $count } Mandanten ist nicht vertrauenswürdig
   *[other] Die Antworten für { $count } Mandanten sind nicht vertrauenswürdig
}
cause-not-trusted-why = Sie kamen nicht von dem Mandanten, der gefragt wurde, oder nicht in der Form, die Microsoft sendet. Nichts davon wurde verwendet.
cause-refused = { $count ->
    [one] { $count } Mandant hat aus einem anderen Grund abgelehnt
   *[other] { $count } Mandanten haben aus einem anderen Grund abgelehnt
}
cause-refused-why = Die Antwort von Microsoft bei einem davon:
cause-unanswered = { $count ->
    [one] { $count } Mandant hat nicht geantwortet
   *[other] { $count } Mandanten haben nicht geantwortet
}
cause-unanswered-why = Erneutes Lesen hilft oft. Das Ergebnis bei einem davon:
copy-approval-links = Genehmigungslinks kopieren
sign-in-to-next = Beim nächsten Mandanten anmelden
download-list = Liste herunterladen
read-these-again = Diese erneut lesen
partner-center = Als Befehl für Partner Center
partner-center-lead = Für Partner mit einer Beziehung, die Apps verwaltet. Der Befehl benötigt ein Token für Partner Center; diese Seite sendet ihn nie.
partner-center-none = Es gibt keinen Befehl: Er erfordert die Client-ID dieser App und die Verzeichnis-IDs der Mandanten.
tenants-table = Alle Mandanten
tenants-shown = { $shown } von { $all } angezeigt
chosen-count = { $count ->
    [0] Keiner ausgewählt
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
select-shown = Angezeigte auswählen
clear-selection = Auswahl aufheben
tenants-csv = CSV herunterladen
tenants-json = JSON herunterladen
tenants-none = Die Liste enthält noch keinen Mandanten. Fügen Sie oben welche hinzu.
tenants-none-shown = Kein Mandant passt. Wählen Sie „Alle“, oder leeren Sie den Filter.
column-name = Name
column-directory-id = Verzeichnis-ID
column-source = Quelle
column-access = Zugriff
column-outcome = Ergebnis
column-read-at = Gelesen um
column-choose = Auswählen
column-exclude = Ausschließen oder einschließen
exclude = Ausschließen
include = Einschließen
source-typed = Liste
source-file = Datei
source-deployment = Bereitstellung
source-customers = Kunde
source-organization = Organisation
source-ends = endet am { $day }
source-microsoft-led = Microsofts eigene, schreibgeschützt
access-waiting = ausstehend
access-signed-in = angemeldet
access-sign-in-needed = Anmeldung erforderlich
access-not-approved = App nicht genehmigt
access-no-access = kein Zugriff
access-blocked = durch Richtlinie blockiert
access-no-such-tenant = Mandant nicht vorhanden
access-failed = fehlgeschlagen
access-excluded = ausgeschlossen
outcome-not-read = nicht gelesen
outcome-reading = wird gelesen
outcome-read = gelesen
outcome-matches = stimmt überein
outcome-differs = weicht in { $count } ab
outcome-never-configured = nie konfiguriert
outcome-never-configured-differs = nie konfiguriert, weicht in { $count } ab
outcome-no-intune = kein Intune
outcome-no-resource = keine solchen Einstellungen in dieser Cloud
outcome-no-role = keine Intune-Rolle
outcome-approval = Genehmigung erforderlich
outcome-failed = fehlgeschlagen
outcome-in-doubt = zuerst zu lesen
outcome-sending = wird gesendet
outcome-throttled = wartet auf erneutes Senden
outcome-reading-back = wird zurückgelesen
outcome-saved = gespeichert
outcome-matched-already = stimmte bereits überein
outcome-not-saved = nicht gespeichert
outcome-different = anderer Stand
outcome-uncertain = ungewiss
outcome-changed-since = inzwischen geändert
outcome-refused = abgelehnt
outcome-not-started = nicht begonnen
plan-heading = Plan
review-plan = Plan überprüfen
no-plan-permission = Um etwas zu ändern, benötigt diese App { $permission }.
no-plan-unfinished = Ein Durchlauf ist nicht abgeschlossen: Setzen Sie ihn zuerst fort, oder vergessen Sie ihn.
no-plan-reading = Es werden gerade Mandanten gelesen.
no-plan-target = Es gibt nichts zu ändern: Wählen Sie unter „Vergleichen mit“ etwas anderes.
no-plan-nothing = Wählen Sie zuerst Mandanten in der Tabelle aus.
no-plan-unread = Keiner der ausgewählten Mandanten wurde gelesen: Lesen Sie sie zuerst.
plan-summary = { $count ->
    [0] Es würde kein Mandant geändert: Es ist nichts zu senden.
    [one] { $count } Mandant würde geändert: { $changes }.
   *[other] { $count } Mandanten würden geändert: { $changes }.
}
plan-summary-undo = { $count ->
    [0] Von diesem Durchlauf ist nichts mehr rückgängig zu machen.
    [one] { $count } Mandant erhielte seine eigenen Werte von vor dem Durchlauf zurück: { $changes }.
   *[other] { $count } Mandanten erhielten jeweils ihre eigenen Werte von vor dem Durchlauf zurück: { $changes }.
}
plan-not-sent = Es wird nichts gesendet, bevor Sie den Plan anwenden.
plan-change = { $count ->
    [one] „{ $setting }“ in { $count } Mandanten: danach { $position }
   *[other] „{ $setting }“ in { $count } Mandanten: danach { $position }
}
plan-from = Der Plan setzt, was „Vergleichen mit“ nennt: { $name }.
plan-matching = { $count ->
    [one] { $count } ausgewählter Mandant stimmt bereits überein; an ihn wird nichts gesendet.
   *[other] { $count } ausgewählte Mandanten stimmen bereits überein; an sie wird nichts gesendet.
}
plan-left-out = { $count ->
    [one] { $count } ausgewählter Mandant entfällt: Er wurde nicht gelesen, ist ausgeschlossen oder schreibgeschützt.
   *[other] { $count } ausgewählte Mandanten entfallen: Sie wurden nicht gelesen, sind ausgeschlossen oder schreibgeschützt.
}
plan-order = Reihenfolge
plan-order-all = Alle { $count } anzeigen
tenants-first = Erste Mandanten
tenants-first-help = Von 1 bis 3. Sie gehen allein voran, einer nach dem anderen; dann wartet der Durchlauf auf Sie. Endet einer davon anders als mit „gespeichert“, stoppt der Durchlauf.
tenants-first-fault = Es muss eine Zahl von 1 bis 3 sein.
stop-after-failures = Stoppen nach Fehlern
stop-after-help = So viele Mandanten, die mit „nicht gespeichert“, „anderer Stand“ oder „ungewiss“ enden, stoppen den Durchlauf.
stop-after-fault = Es muss eine Zahl ab 1 sein.
plan-reason-help = Optional. Wird in den Belegen auf dieser Seite gespeichert und an niemanden gesendet.
number-of-tenants = Anzahl der Mandanten
number-help = Geben Sie ein, wie viele Mandanten geändert würden.
number-fault = Das ist nicht die Anzahl der Mandanten, die geändert würden.
plan-kept = Was geplant und erledigt wurde, wird ohne Token in diesem Browser gespeichert, damit der Durchlauf nach dem Schließen dieser Seite fortgesetzt werden kann.
plan-kept-tab = Was geplant und erledigt wurde, wird ohne Token in diesem Tab gespeichert. Ist der Tab geschlossen, kann der Durchlauf nicht fortgesetzt werden.
plan-kept-nowhere = Diese Bereitstellung speichert nichts („history“ ist off). Wird diese Seite neu geladen oder verlassen, kann der Durchlauf nicht fortgesetzt werden, und nirgends steht, wie weit er gekommen ist.
apply-plan = Plan anwenden
run-heading = Durchlauf
run-undo-heading = Durchlauf, der einen anderen rückgängig macht
run-progress = Erledigte Mandanten
run-done = { $done } von { $total } erledigt
run-first = Die ersten Mandanten werden einzeln nacheinander gespeichert.
run-awaits-rest = Die ersten Mandanten sind gespeichert. Die übrigen warten auf Sie.
run-rest = Die übrigen Mandanten werden gespeichert.
run-pauses = Der Durchlauf ist angehalten.
run-stopping = Der Durchlauf endet, sobald das Laufende erledigt ist.
run-ended = Der Durchlauf ist beendet.
run-stopped-by-person = Sie haben den Durchlauf beendet.
run-waits-to-write = { $name } verlangt weniger Anforderungen. Die Änderung wird in { $seconds } s noch einmal gesendet.
continue-with-the-rest = Mit den übrigen fortfahren
undo-this-run = Diesen Durchlauf rückgängig machen
run-history-note = Für jeden Mandanten gibt es einen Beleg im „Verlauf“, unter „Einstellungen“.
figure-saved = { $count ->
    [one] { $count } gespeichert
   *[other] { $count } gespeichert
}
figure-matched = { $count ->
    [one] { $count } stimmte bereits überein
   *[other] { $count } stimmten bereits überein
}
figure-under-way-tenants = { $count ->
    [one] { $count } läuft
   *[other] { $count } laufen
}
figure-to-go = { $count ->
    [one] { $count } ausstehend
   *[other] { $count } ausstehend
}
kept-heading = Ein nicht abgeschlossener Durchlauf
kept-run = { $who } hat einen Durchlauf begonnen ({ $time }), der noch nicht abgeschlossen ist: { $done } von { $total } Mandanten sind erledigt.
kept-run-unknown = Was davon gespeichert ist, kann nicht gelesen werden.
kept-next = „Durchlauf fortsetzen“ liest zuerst, was gerade gespeichert wurde, und macht dann weiter. „Durchlauf vergessen“ entfernt ihn aus diesem Browser; die Belege bleiben.
kept-other-person = Jemand anders hat ihn begonnen. Nur dieselbe Person kann ihn fortsetzen.
kept-other-tenant = Er wurde mit einer Anmeldung bei einem anderen Heimmandanten begonnen.
kept-other-cloud = Er wurde in einer anderen Cloud begonnen.
kept-other-app = Er wurde mit einer anderen App-Registrierung begonnen.
kept-permission = Um fortzufahren, benötigt diese App { $permission }.
kept-other-tab = Er ist in einem anderen Tab dieses Browsers geöffnet. Fahren Sie dort fort.
kept-newer = Eine neuere Version dieses Panels hat ihn begonnen. Laden Sie die Seite neu, um diese Version zu erhalten.
kept-damaged = Was davon gespeichert ist, ist beschädigt, daher kann er nicht fortgesetzt werden. Was er gespeichert hat, steht im „Verlauf“.
resume-run = Durchlauf fortsetzen
forget-run = Durchlauf vergessen
news-excluded = { $name } ist ausgeschlossen: An diesen Mandanten wird nie etwas gesendet.
news-included = { $name } ist wieder in der Liste.
news-reading = { $count ->
    [one] { $count } Mandant wird gelesen…
   *[other] { $count } Mandanten werden gelesen…
}
news-tenants-read = { $count ->
    [one] { $count } Mandant gelesen.
   *[other] { $count } Mandanten gelesen.
}
news-tenants-so-far = Bisher { $done } von { $total } Mandanten erledigt.
news-resolving = Zuerst werden die Domänen in der Liste nachgeschlagen.
news-differ = { $count ->
    [0] Keiner davon weicht ab.
    [one] { $count } davon weicht ab.
   *[other] { $count } davon weichen ab.
}
news-not-read = { $count ->
    [one] { $count } konnte nicht gelesen werden.
   *[other] { $count } konnten nicht gelesen werden.
}
news-not-asked = { $count ->
    [one] { $count } wurde nicht gefragt.
   *[other] { $count } wurden nicht gefragt.
}
news-throttled = Der Anmeldedienst von Microsoft verlangt weniger Anforderungen. Es geht in { $left } von selbst weiter.
news-waits-to-write = { $name } verlangt weniger Anforderungen. Die Änderung wird in { $left } noch einmal gesendet.
news-paused = Angehalten. Was gerade läuft, wird noch abgeschlossen.
news-resumed = Es geht weiter.
news-stopping = Wird beendet. Was gerade läuft, wird noch abgeschlossen.
news-tenants-filtered = { $shown } von { $all } Mandanten passen.
news-tenants-ascending = Sortiert nach { $column }, aufsteigend.
news-tenants-descending = Sortiert nach { $column }, absteigend.
news-tenants-unsorted = Sortiert in der Reihenfolge des Hinzufügens.
news-compared = Verglichen mit „{ $name }“. { $differ } von { $read } Mandanten weichen ab.
news-compared-unread = Verglichen mit „{ $name }“. Es wurde noch kein Mandant gelesen.
news-chosen = { $count ->
    [0] Es ist kein Mandant ausgewählt.
    [one] { $count } von { $all } Mandanten ausgewählt.
   *[other] { $count } von { $all } Mandanten ausgewählt.
}
news-plan-cancelled = Es wurde nichts gespeichert. Ihre Auswahl der Mandanten ist noch da.
news-run-began = { $count ->
    [one] Der Durchlauf hat begonnen: { $count } Mandant.
   *[other] Der Durchlauf hat begonnen: { $count } Mandanten.
}
news-run-goes-on = Der Durchlauf wird fortgesetzt.
news-run-so-far = Bisher { $done } von { $total } Mandanten erledigt: { $figures }.
news-kept-run = Hier ist ein nicht abgeschlossener Durchlauf gespeichert: { $done } von { $total } Mandanten sind erledigt.
news-figures = { $what } { $figures }.
news-run-forgotten = Der nicht abgeschlossene Durchlauf ist vergessen. Belege dessen, was er gespeichert hat, sind noch im „Verlauf“.
what-list-customers = Ihre Kunden konnten nicht aufgelistet werden.
what-list-organization = Die Mandanten Ihrer Organisation konnten nicht aufgelistet werden.
why-list-token = Diesem Token fehlt die Berechtigung { $permission }. Melden Sie sich mit Microsoft an, um sie zu erhalten.
why-list-refused = Ihr Konto darf sie nicht sehen, oder der Berechtigung { $permission } wurde nicht zugestimmt.
what-unreadable = Es wurde kein Mandant hinzugefügt: Diese Liste kann nicht gelesen werden.
why-list-too-large = Sie ist größer als 4 MiB. Tausend Mandanten benötigen weit weniger.
why-list-too-many-lines = Sie hat mehr als 10.000 Zeilen.
why-list-workbook = Es ist die Datei einer Tabellenkalkulation. Speichern Sie sie zuerst als CSV.
why-list-binary = Es ist kein Text.
why-list-encoding = Die Zeichencodierung kann nicht gelesen werden. Speichern Sie die Datei als UTF-8.
why-list-empty = Es ist kein Mandant darin.
what-too-many = Es wurde kein Mandant hinzugefügt: Die Liste hätte mehr als { $most }.
why-too-many = Sie hat jetzt { $known }, und { $new } wären neu. Fügen Sie weniger hinzu, oder leeren Sie zuerst die Liste.
what-reading-halted = Das Lesen ist angehalten.
what-run-halted = Der Durchlauf ist angehalten.
halt-offline = Dieses Gerät ist offline. Es geht weiter, wenn die Verbindung wieder da ist.
halt-no-session = Die Anmeldung kann nicht mehr erneuert werden. Melden Sie sich erneut an, und fahren Sie dann fort.
halt-in-a-row = Drei Mandanten in Folge haben aus demselben Grund abgelehnt; vielleicht lehnen auch andere ab.
halt-throttled = Der Anmeldedienst von Microsoft hat dreimal in Folge weniger Anforderungen verlangt. Warten Sie einige Minuten, und fahren Sie dann fort.
halt-chain = Ihre Anmeldung gilt nur bis { $time }, und die Restzeit reicht für keinen weiteren Mandanten. Melden Sie sich erneut an, und fahren Sie dann fort.
halt-storage = Dieser Browser speichert nicht mehr, was der Durchlauf festhalten muss; deshalb wird nichts mehr gesendet. Schaffen Sie Platz, und fahren Sie dann fort.
halt-by-person = Das haben Sie veranlasst.
what-run-stopped = Der Durchlauf wurde von selbst gestoppt.
why-stopped-first = { $name }, einer der ersten Mandanten, endete nicht mit „gespeichert“. Die übrigen wurden nicht begonnen.
why-stopped-failures = { $count ->
    [one] { $count } Mandant endete mit „nicht gespeichert“, „anderer Stand“ oder „ungewiss“; mehr lässt der Plan nicht zu. Die übrigen wurden nicht begonnen.
   *[other] { $count } Mandanten endeten mit „nicht gespeichert“, „anderer Stand“ oder „ungewiss“; mehr lässt der Plan nicht zu. Die übrigen wurden nicht begonnen.
}
next-stopped = Sehen Sie sich diese Mandanten in der Tabelle und im „Verlauf“ an. Was gespeichert wurde, lässt sich mit „Diesen Durchlauf rückgängig machen“ zurücknehmen.
what-run-not-kept = Der Durchlauf wurde nicht begonnen: Dieser Browser kann ihn nicht speichern.
why-run-not-kept = Sein Speicher ist blockiert oder voll. Ohne Aufzeichnung des Erledigten könnte ein abgebrochener Durchlauf nicht fortgesetzt werden. Es wurde nichts gesendet.
why-no-locks = Dieser Browser kann einen anderen Tab nicht vom selben Durchlauf fernhalten, deshalb wurde nichts gesendet. Verwenden Sie eine aktuelle Version von Edge, Chrome, Firefox oder Safari.
next-run-not-kept = Erlauben Sie dieser Website, Daten zu speichern, oder schaffen Sie Platz dafür, zum Beispiel mit „Verlauf löschen“.
what-run-other-tab = Ein anderer Tab dieses Browsers hat diesen Durchlauf.
why-run-other-tab = Zwei Tabs führen nie denselben Durchlauf aus. Fahren Sie in jenem Tab fort, oder schließen Sie ihn zuerst.
