## This language

language-name = Nederlands

## The page

# Product name "Externe hulp". Verified: learn.microsoft.com/nl-nl/mem/intune/fundamentals/remote-help-windows
product = Paneel voor Externe hulp
heading = Instellingen van Externe hulp
lead = Bekijk en wijzig hoe Externe hulp van Microsoft in deze tenant werkt. Er wordt niets opgeslagen voordat je het hebt gecontroleerd.
skip = Naar de inhoud
title-signed-out = Paneel voor Externe hulp
title-view = { $view } – { $title }
views = Weergaven
view-settings = Instellingen
view-sessions = Sessies
view-tenants = Tenants
tenants-lead = Lees, vergelijk en wijzig deze instellingen in veel tenants met één aanmelding. Er wordt niets geschreven voordat je een plan hebt gecontroleerd.
sessions-heading = Sessies met Externe hulp
sessions-lead = Wie de instellingen bereiken: de sessies van de afgelopen 30 dagen, zoals Intune ze rapporteert.
title-signed-in = Instellingen van Externe hulp – { $tenant }
title-changed = ● { $count ->
    [one] { $count } niet-opgeslagen wijziging
   *[other] { $count } niet-opgeslagen wijzigingen
} – Instellingen van Externe hulp
footer-promise = Je token blijft in het geheugen van deze pagina en gaat alleen naar { $host }. Als je de pagina opnieuw laadt, wordt het daaruit gewist.
footer-docs = Externe hulp op Microsoft Learn
footer-beta = Het paneel gebruikt het bèta-eindpunt van Microsoft Graph, het enige dat deze instellingen biedt. Microsoft kan het wijzigen.
footer-version = Versie { $version }
footer-licences = Opensourcelicenties

## The banner

not-signed-in = Niet aangemeld
who = Aangemeld als
who-app = App
who-unknown = Onbekend (het token is niet leesbaar)
tenant = Tenant
tenant-unknown = Onbekend
tenant-named = { $domain } ({ $id })
cloud = Cloud
cloud-global = Wereldwijd
cloud-usgov = Amerikaanse overheid (GCC High)
cloud-dod = Amerikaanse overheid (DoD)
cloud-china = China (21Vianet)
cloud-custom = Aangepast: { $host }
permission = Machtiging
permission-none = Geen voor deze instellingen
permission-unknown = Onbekend totdat Microsoft Graph antwoordt
time-left = Resterende tijd
time-left-unknown = Onbekend
time-left-under-a-minute = Minder dan een minuut
time-left-renewed = { $left }, daarna automatisch vernieuwd
time-left-expired = Verlopen
time-left-refused = Niet meer geaccepteerd
sign-out = Afmelden
switch-account = Van account wisselen

## Before the panel is there, and when it can't be started

panel-loading = Het paneel wordt geladen…
shell-late = Als er niets meer verschijnt, laad je de pagina opnieuw: dit is misschien een oude kopie.
boot-framed = Om veiligheidsredenen werkt dit paneel niet binnen een andere site.
boot-framed-next = Openen op een eigen tabblad
boot-changed = Een bestand van deze pagina is gewijzigd of ontbreekt.
boot-changed-next = Laad de pagina opnieuw. Als dit zo blijft, zeg de beheerder van het paneel dan wat er moet worden nagekeken: de host, een proxy of virusscanner onderweg en regeleinden die Git heeft gewijzigd.
boot-old = Dit is een oude kopie van de pagina: een nieuwe versie van het paneel is ervoor in de plaats gekomen.
boot-old-next = Laad de pagina opnieuw. Als dit zo blijft, meld het dan bij de beheerder van het paneel: de host of iets onderweg bewaart index.html te lang.
boot-network = De bestanden van deze pagina kunnen niet worden geladen.
boot-network-next = Controleer je verbinding en laad de pagina opnieuw.
boot-unsupported = Het paneel werkt niet in deze browser.
boot-unsupported-next = WebAssembly is nodig, maar deze browser of een beleid schakelt het uit. Gebruik een recente versie van Edge, Chrome, Firefox of Safari.
boot-broken = Het paneel is gestopt door een interne fout.
boot-broken-next = Als er net werd opgeslagen, is hier niet bekend of de wijziging is doorgevoerd: laad de pagina opnieuw en controleer het.

## Preferences

preferences = Voorkeuren
preferences-kept = Bewaard in deze browser.
preferences-not-kept = Deze browser bewaart niets voor deze pagina. Je keuze geldt daarom totdat je de pagina sluit.
theme = Thema
theme-system = Zoals op dit apparaat
theme-light = Licht
theme-dark = Donker
theme-contrast = Hoog contrast
density = Dichtheid
density-comfortable = Ruim
density-compact = Compact
language = Taal
language-loading = De taal wordt geladen…
language-failed = Die taal kan niet worden geladen, dus de pagina blijft zoals die is. Controleer je verbinding en kies de taal opnieuw.
language-gone = Die taal kan niet worden geladen: een nieuwe versie van het paneel heeft de versie die hier open is vervangen. Laad de pagina opnieuw om die te gebruiken.

## Without a connection

offline-notice = Dit apparaat is offline. Wat je ziet, is eerder gelezen en kan verouderd zijn. Zolang er geen verbinding is, kan er niets worden gelezen of opgeslagen. Je wijzigingen blijven in het formulier staan.
offline-notice-unread = Dit apparaat is offline. Zolang er geen verbinding is, kan er niets worden gelezen of opgeslagen.
status-online = De verbinding is hersteld.

## When the host has a new version of the page

upgrade-notice = Er is een nieuwe versie van dit paneel beschikbaar. Als je opnieuw laadt, word je afgemeld bij deze pagina; niet-opgeslagen wijzigingen blijven bewaard en komen terug wanneer je je weer aanmeldt.
upgrade-not-kept = Deze browser bewaart niets voor deze pagina. Bij opnieuw laden gaan je niet-opgeslagen wijzigingen dus verloren. Sla ze eerst op of verwijder ze.
edits-not-kept = Deze browser bewaart niets voor deze pagina: als de browser het tabblad opruimt terwijl je elders bent, gaan je niet-opgeslagen wijzigingen verloren.

## Signing in

sign-in-heading = Aanmelden
sign-in-again-heading = Opnieuw aanmelden
sign-in-kept = Je niet-opgeslagen wijzigingen blijven bewaard. Nadat je je hebt aangemeld, gaat het paneel verder waar het was gebleven. Zonder jouw tussenkomst wordt er niets verzonden.
sign-in-at-microsoft = Met je werkaccount, op de pagina van Microsoft zelf. Het paneel ziet je wachtwoord nooit en krijgt alleen een token, dat in het geheugen van deze pagina blijft.
sign-in-with-microsoft = Aanmelden met Microsoft
sign-in-to-view-only = Aanmelden om alleen te bekijken
use-another-account = Ander account gebruiken
sign-in-again = Opnieuw aanmelden
get-permission = Machtiging krijgen om op te slaan
sign-in-no-client = Om je met je werkaccount aan te melden, heeft dit paneel de client-id van een app-registratie nodig. De beheerder van het paneel kan die in config.json opgeven. Je kunt de client-id ook hieronder bij de aanmeldingsopties invullen of een token gebruiken.
sign-in-options = Aanmeldingsopties
client-id = Client-id
option-deployed = Leeg: zoals in deze implementatie is ingesteld ({ $value }).
option-refused = Niet gebruikt. { $allowed }
option-cloud-help = De cloud waarin de tenant zich bevindt. Wordt net als de andere twee in deze browser bewaard.
cloud-of-deployment = Zoals in deze implementatie is ingesteld ({ $cloud })
redirect-uri = Omleidings-URI
redirect-uri-help = Voeg dit adres in de app-registratie toe onder “Toepassing met één pagina”. Een beheerder kan via de koppeling voor beheerderstoestemming voor iedereen toestemming geven.
copy-redirect-uri = Omleidings-URI kopiëren
copy-consent-link = Koppeling voor beheerderstoestemming kopiëren
token-heading = Met een token
token-lead = Plak een token voor Microsoft Graph. Het blijft in het geheugen van deze pagina, wordt nooit opgeslagen en gaat alleen naar { $host }.
access-token = Toegangstoken
access-token-help = Met of zonder “Bearer”. Spaties en regeleinden maken niet uit.
use-this-token = Dit token gebruiken
keep-this-token = Huidig token behouden
config-loading = config.json wordt gelezen…
how-to-get-a-token = Zo kom je aan een token
how-permission = Om de instellingen te bekijken, heeft een token { $read } nodig; om ze te wijzigen { $write }. Voor beide is toestemming van een beheerder nodig.
how-explorer = Graph Explorer
# Graph Explorer has no Dutch texts (microsoftgraph/microsoft-graph-explorer-v4, src/messages): Microsoft's English names
how-explorer-steps = Meld je aan, open “Modify permissions” bij een aanvraag naar keuze, geef toestemming voor de machtiging hierboven en kopieer de tekst onder “Access token”.
how-cli = Azure CLI
how-cli-steps = Aangemeld als app-registratie waaraan de machtiging is verleend:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Aangemeld met je eigen account; de tweede regel toont het token:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Aangemeld als app-registratie waaraan de machtiging is verleend; de tweede regel toont het token, ook als de module het als SecureString geeft:
cloud-warning = Microsoft biedt Externe hulp niet aan in deze cloud. De instellingen kunnen er toch zijn, maar Externe hulp is er niet mee te gebruiken.

## What is said in the status line

status-reading = De instellingen worden gelezen…
status-rereading = De instellingen worden opnieuw gelezen…
status-leaving = Doorgaan naar Microsoft om je aan te melden…
status-signing-in = Bezig met aanmelden…
status-not-finished = De aanmelding is niet voltooid. Er is niets gewijzigd.
status-consented = Een beheerder heeft toestemming gegeven voor de machtigingen. Je kunt je nu aanmelden.
status-consented-for = Een beheerder van { $tenant } heeft toestemming gegeven voor de machtigingen. Je kunt je nu aanmelden.
status-came-back = Aangemeld en instellingen gelezen ({ $time }). Je niet-opgeslagen wijzigingen staan weer in het formulier.
sign-out-at-microsoft = Ook bij Microsoft afmelden
status-read = Instellingen gelezen ({ $time }).
status-read-in = Instellingen gelezen in tenant { $tenant } ({ $time }).
status-reread-same = Opnieuw gelezen ({ $time }): er is niets gewijzigd.
status-reread-changed = { $count ->
    [one] Opnieuw gelezen ({ $time }): één instelling is elders gewijzigd en wordt nu getoond.
   *[other] Opnieuw gelezen ({ $time }): { $count } instellingen zijn elders gewijzigd en worden nu getoond.
}
status-edits-kept = Je eigen wijzigingen blijven behouden.
status-checking = Er wordt gecontroleerd of iemand de instellingen intussen heeft gewijzigd…
status-sending = De wijziging wordt verzonden…
status-reading-back = De instellingen worden ter controle teruggelezen…
status-lagging = De teruggelezen instellingen laten de wijziging nog niet zien. Ze worden over enkele seconden opnieuw gelezen…
status-saved = Opgeslagen ({ $time }). Teruglezen heeft dit bevestigd.
status-saved-all-the-same = Toch opgeslagen ({ $time }): het antwoord op de wijziging ging verloren of was ongeldig, en teruglezen laat zien dat de wijziging is doorgevoerd.
status-discarded = Je wijzigingen zijn verwijderd.
status-theirs = Er is niets opgeslagen. Het formulier toont wat er nu in de tenant staat.
status-merged = Er is nog niets opgeslagen. Het formulier toont wat er nu in de tenant staat, met jouw wijzigingen.
status-cancelled = Er is niets opgeslagen. Je wijzigingen staan nog in het formulier.
status-signed-out = Afgemeld. Het token en alles wat ermee is gelezen, zijn gewist uit het geheugen van deze pagina.
status-copied = Gekopieerd.
status-resumed = Het nieuwe token werkt. Je wijzigingen zijn er nog; er is nog niets verzonden.
status-offered = Deze wijzigingen zijn in een andere tenant aangebracht ({ $tenant }) en zijn hier dus niet ingevuld:
status-offered-unknown = Deze wijzigingen zijn aangebracht toen de tenant niet bekend was, en zijn hier dus niet ingevuld:
fill-in-offered = Hier invullen
drop-offered = Verwijderen

## Waiting to try again

waiting-throttled = Microsoft Graph vraagt om minder aanvragen.
waiting-failed = Er is op dit moment een storing in de service.
waiting-lagging = De teruggelezen instellingen laten de wijziging nog niet zien.
trying-again = Nieuwe poging over { $seconds } s (poging { $attempt } van { $tries })
reading-again = Opnieuw lezen over { $seconds } s (lezing { $attempt } van { $tries })
trying-again-spoken = De volgende poging komt over { $time }: poging { $attempt } van { $tries }.
reading-again-spoken = De volgende lezing komt over { $time }: lezing { $attempt } van { $tries }.
stop-trying = Niet meer proberen

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Externe hulp inschakelen
enable-remote-help-help = Hiermee kunnen helpers in je organisatie via Externe hulp verbinding maken met apparaten van anderen. Standaard uit.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Externe hulp toestaan voor niet-ingeschreven apparaten
allow-unenrolled-help = Hiermee kunnen helpers ook verbinding maken met apparaten die niet bij Intune zijn ingeschreven. Standaard uit.
allow-chat = Chat toestaan
allow-chat-help = Hiermee kunnen de helper en de geholpen gebruiker elkaar tijdens een sessie berichten sturen. Standaard aan.
form-label = Instellingen van de tenant
sends = Verzendt
changed-from-on = Gewijzigd: was aan.
changed-from-off = Gewijzigd: was uit.
changed-from-unknown = Gewijzigd: was { $value }.
unknown-state = In de tenant staat { $value }, een waarde die dit paneel niet kent. Die wordt nooit teruggeschreven: zodra je een wijziging opslaat, wordt de waarde vervangen door wat de schakelaar aangeeft. Dat staat ook in de controle.
clock-ahead = { $minutes ->
    [one] De klok van dit apparaat loopt ongeveer één minuut voor op die van Microsoft. Het paneel houdt die van Microsoft aan.
   *[other] De klok van dit apparaat loopt ongeveer { $minutes } minuten voor op die van Microsoft. Het paneel houdt die van Microsoft aan.
}
clock-behind = { $minutes ->
    [one] De klok van dit apparaat loopt ongeveer één minuut achter op die van Microsoft. Het paneel houdt die van Microsoft aan.
   *[other] De klok van dit apparaat loopt ongeveer { $minutes } minuten achter op die van Microsoft. Het paneel houdt die van Microsoft aan.
}
never-configured = Externe hulp is in deze tenant nog nooit geconfigureerd. Dit zijn de standaardwaarden; met opslaan worden ze voor het eerst geschreven.
lacking-property = Microsoft Graph heeft { $property } niet in deze cloud. “{ $name }” wordt hier en bij het opslaan weggelaten, en er kan geen basislijn worden geëxporteerd.
not-in-this-cloud = niet in deze cloud
read-only = Met dit token kunnen de instellingen niet worden gewijzigd: { $permission } ontbreekt. Ze worden getoond zoals ze zijn.
view-only = Je hebt je aangemeld om alleen te bekijken, dus de instellingen worden getoond zoals ze zijn. Om ze te wijzigen, is { $permission } nodig.
review-changes = Wijzigingen controleren
discard-changes = Wijzigingen verwijderen
reload-settings = Instellingen opnieuw laden
use-another-token = Ander token gebruiken
unsaved = { $count ->
    [one] { $count } niet-opgeslagen wijziging
   *[other] { $count } niet-opgeslagen wijzigingen
}
no-changes = Geen niet-opgeslagen wijzigingen
on = aan
off = uit
unknown-value = onbekend
not-read-yet = nog niet gelezen

## Review

review-where = Tenant { $tenant }, cloud { $cloud }. Voordat het paneel iets verzendt, leest het de instellingen nog één keer.
review-what = Voor iedereen in tenant { $tenant }: { $changes }.
review-change = “{ $name }” gaat van { $before } naar { $after }
column-setting = Instelling
column-before = Vóór
column-after = Na
column-meaning = Betekenis
means-enabled = Helpers kunnen in deze tenant sessies met Externe hulp starten.
means-disabled = Niemand kan in deze tenant sessies met Externe hulp starten.
means-disabled-unknown = In de tenant staat een waarde die dit paneel niet kent en niet terugschrijft. Externe hulp wordt uitgeschakeld.
means-unenrolled-on = Sessies met apparaten die niet bij Intune zijn ingeschreven, zijn dan mogelijk.
means-unenrolled-off = Alleen apparaten die bij Intune zijn ingeschreven, kunnen deelnemen.
means-chat-on = De helper en de geholpen gebruiker kunnen elkaar in een sessie berichten sturen.
means-chat-off = De helper en de geholpen gebruiker kunnen elkaar in een sessie geen berichten sturen.
reason = Reden
reason-help = Optioneel. Wordt bewaard in het bewijs op deze pagina en naar niemand verzonden.
save-to-tenant = Opslaan in tenant
cancel = Annuleren

## Conflict

settings-changed = Instellingen gewijzigd
conflict-lead-save = Er is niets verzonden: iemand heeft de instellingen gewijzigd nadat je ze had gelezen.
conflict-lead-reload = Iemand heeft een instelling gewijzigd die jij ook hebt gewijzigd. Met je keuze hier wordt niets opgeslagen.
conflict-clash = { $count ->
    [0] Geen wijziging van iemand anders is in conflict met die van jou.
    [one] Deze instelling is in conflict met jouw wijziging: { $names }.
   *[other] { $count } instellingen zijn in conflict met jouw wijzigingen: { $names }.
}
column-first = Eerst gelezen
column-saved = Toen opgeslagen
column-now = Nu
column-wanted = Jouw keuze
not-changed-by-you = niet door jou gewijzigd
verdict-theirs = Door iemand anders gewijzigd
verdict-mine = Door jou gewijzigd
verdict-agreed = Door beiden op dezelfde manier gewijzigd
verdict-clash = Conflict: door beiden verschillend gewijzigd
verdict-untouched = Ongewijzigd
keep-would-save = “Mijn wijzigingen behouden” slaat dit op in de tenant:
keep-would-fill = “Mijn wijzigingen behouden” vult dit in het formulier in:
use-theirs-note = “Huidige waarden overnemen” verwijdert je wijzigingen en toont wat er nu in de tenant staat.
keep-my-changes = Mijn wijzigingen behouden
use-theirs = Huidige waarden overnemen

## Receipt

receipt-heading = Bewijs van de laatste opslagactie
receipt-when = Tijdstip
receipt-user = Door
receipt-outcome = Resultaat
receipt-saved = Opgeslagen, bevestigd door teruglezen
receipt-not-saved = Niet opgeslagen
receipt-different = Er staat nu iets anders: { $values }
receipt-uncertain = Niet vast te stellen
receipt-requests = Aanvraag-id’s
receipt-change = van { $before } naar { $after }
receipt-no-reason = Geen opgegeven
receipt-id = Bewijs
receipt-undoes = Maakt bewijs ongedaan
receipt-run = Onderdeel van run
copy = Kopiëren
copy-markdown = Kopiëren als Markdown
download = Downloaden
print = Afdrukken
undo-this-save = Opslaan ongedaan maken
commands = Dezelfde wijziging als opdrachten
commands-lead = Elke opdracht werkt zoals die hier staat in de genoemde shells, zodra er een token is: in { $powershell } of in { $shell }. In de opdrachten zelf staat er geen.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Geschiedenis
history-lead = Bewijzen van opslagacties, bewaard in deze browser. Ze bevatten geen enkel deel van een token.
history-safari = Safari wist wat een site bewaart na zeven dagen waarop je de browser wel en de site niet gebruikt; andere browsers doen dat soms als er weinig ruimte is. Wat je langer nodig hebt, bewaar je met “Downloaden”.
history-empty = Er zijn nog geen bewijzen.
of-run = run over meerdere tenants, in { $tenant }
history-count = { $count ->
    [one] { $count } bewijs
   *[other] { $count } bewijzen
}
history-more = Oudere bewijzen tonen
clear-history = Geschiedenis wissen
history-full = De browser heeft het laatste bewijs niet bewaard: de opslagruimte is vol of geblokkeerd. Het bewijs staat nog op deze pagina; kopieer of download het.
history-damaged = { $count ->
    [one] Eén vermelding is niet leesbaar. Die wordt apart bewaard en niet gewijzigd.
   *[other] { $count } vermeldingen zijn niet leesbaar. Ze worden apart bewaard en niet gewijzigd.
}
status-history-cleared = { $count ->
    [one] Eén bewijs is verwijderd.
   *[other] { $count } bewijzen zijn verwijderd.
}
bring-back = Terugzetten
status-downloaded = Het bestand staat bij je downloads.
status-download-failed = De browser heeft het bestand niet geaccepteerd. Kopieer in plaats daarvan de tekst.

## Sessions: what is said of them elsewhere

what-sessions = De sessies kunnen niet worden gelezen.
what-sessions-part = Het lezen van de sessies is afgebroken: { $read } van { $total } gelezen.
what-sessions-part-unknown = Het lezen van de sessies is afgebroken: { $read } gelezen.
why-sessions-role = Je account mag de rapporten van Intune over Externe hulp niet bekijken. Nodig is een Intune-rol met de machtiging “{ $permission }”; de rol Intune-beheerder heeft die.
why-sessions-scope = Het token mist de machtiging { $permission }.
why-sessions-not-report = Het antwoord is geen rapport over sessies. Er wordt niets van getoond.
who-uses-it = Wie gebruikt Externe hulp?
usage-not-there = De bestanden hiervoor kunnen niet worden geladen. Druk op de knop om het opnieuw te proberen.

## Baselines

baselines = Basislijnen
baselines-lead = Een basislijn is een klein bestand met de drie instellingen. Bij exporteren wordt gebruikt wat het laatst is gelezen; bij importeren wordt het formulier ingevuld en controleer je het voordat er iets wordt opgeslagen. Je kunt een bestand overal op deze pagina neerzetten.
export = Exporteren
copy-link = Koppeling kopiëren
import = Importeren
baseline-text = Tekst van de basislijn
matches-baseline = komt overeen met de basislijn
differs-in = verschillen: { $count }
apply-baseline = Basislijn toepassen
status-baseline-applied = { $count ->
    [one] De basislijn staat in het formulier: één instelling wijkt af van de tenant. Er is nog niets opgeslagen.
   *[other] De basislijn staat in het formulier: { $count } instellingen wijken af van de tenant. Er is nog niets opgeslagen.
}
status-baseline-same = De tenant komt al overeen met de basislijn.
status-baseline-waits = Er is een basislijn overgenomen. Die komt in het formulier zodra de instellingen zijn gelezen.
status-drift = { $count ->
    [one] Eén instelling wijkt nu af van de basislijn.
   *[other] { $count } instellingen wijken nu af van de basislijn.
}
what-baseline = Deze basislijn kan niet worden gebruikt. Het formulier is ongewijzigd.
why-baseline-too-large = Het bestand is groter dan een basislijn kan zijn.
why-baseline-not-base64 = De koppeling is beschadigd: het deel na “baseline=” kan niet worden gedecodeerd.
why-baseline-cut-off = De koppeling is afgebroken: het einde ontbreekt.
why-baseline-repeated = Een gegeven komt er twee keer in voor.
why-baseline-several = Er zijn meerdere bestanden tegelijk neergezet; een basislijn is één bestand.
why-baseline-field = Bij “{ $field }”: { $problem }
next-baseline = Een basislijn bevat het schemanummer, eventueel een naam en alle drie de instellingen, zoals “Exporteren” die schrijft.
next-link = Vraag de koppeling opnieuw, in zijn geheel gekopieerd en op een eigen regel; of vraag de basislijn als bestand of als tekst, voor “Importeren” en “Tekst van de basislijn”.
what-baseline-not-now = De basislijn is niet ingevuld: er wordt nog opgeslagen.
why-baseline-not-now = Voltooi of annuleer dat eerst.
what-link-more = Deze koppeling bevat meer dan een basislijn. Daarom is er niets van gebruikt.
why-link-more = De koppeling van een basislijn bevat alleen de instellingen. Zet nooit een token in een koppeling.
what-file = De browser kan dit bestand niet lezen.
why-file = Misschien is het een map, is het verplaatst of mag deze pagina het niet lezen.

## Undoing

what-undo-nothing = Er is niets meer om ongedaan te maken.
why-undo-nothing = In de tenant staat al wat er vóór die opslagactie stond.
what-undo-other = Die opslagactie is in een andere tenant uitgevoerd.
why-undo-other = Meld je aan bij die tenant om de opslagactie daar ongedaan te maken.
what-undo-unsaved = Er staan niet-opgeslagen wijzigingen in het formulier.
why-undo-unsaved = Sla ze eerst op of verwijder ze: anders raken ze vermengd met het ongedaan maken.
what-undo-unknown = Dit paneel kan die opslagactie niet ongedaan maken.
why-undo-unknown = { $property } had daarvoor een waarde die dit paneel niet kent en nooit schrijft.
review-undo = Hiermee maak je een eerdere opslagactie ongedaan, en alleen wat bij die opslagactie is gewijzigd.
review-outside = Iemand heeft de instellingen intussen gewijzigd. Als je opslaat, zie je wat er is gewijzigd voordat er iets wordt verzonden.
conflict-lead-undo = Er is niets verzonden: de tenant is sinds die opslagactie gewijzigd. Als je die nu ongedaan maakt, wordt alleen het volgende gewijzigd; de rest blijft zoals die is.
keep-would-undo = “Mijn wijzigingen behouden” opent de controle voor het volgende:

## What the settings do, as Microsoft's documentation has it

impact-heading = Voor wie het geldt, en wanneer
impact-deploy = Microsoft: Externe hulp implementeren
impact-plan = Microsoft: Externe hulp plannen
impact-enabled = Voor de hele tenant. Helpers hebben nog steeds een Intune-rol nodig, en iedereen een licentie. Nieuwe licenties worden na 30 minuten tot 8 uur van kracht; tot die tijd kan in nieuwe sessies worden gemeld dat Externe hulp niet is ingeschakeld.
impact-disabled = Voor de hele tenant: niemand mag Externe hulp gebruiken.
impact-unenrolled-on = Geldt voor Windows en macOS; Android-apparaten moeten nog steeds zijn ingeschreven. Voor niet-ingeschreven apparaten is er geen nalevingsinformatie, en helpers bereiken ze alleen via gebruikersgroepen: “Alle apparaten” omvat ze niet.
impact-unenrolled-off = Mensen van wie het apparaat niet in deze tenant is ingeschreven, kunnen daarop niet meer worden geholpen.
impact-chat-on = De chat komt terug in de app Externe hulp.
impact-chat-off = Verwijdert de chat uit de app Externe hulp, voor iedereen in de tenant.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Gezien ({ $time }): iemand anders heeft één instelling gewijzigd.
   *[other] Gezien ({ $time }): iemand anders heeft { $count } instellingen gewijzigd.
}
status-edits-untouched = Je eigen wijzigingen blijven onaangetast.
status-saw-back = Gezien ({ $time }): wat iemand anders had gewijzigd, is weer zoals jij het hebt gelezen.
outside-notice = Iemand anders heeft de instellingen gewijzigd. De huidige waarde staat naast elke instelling. “Instellingen opnieuw laden” zet die in het formulier en behoudt je eigen wijzigingen.
there-now = Elders gewijzigd: nu { $position } ({ $value }).
who-changed = Wie heeft dit gewijzigd?
audit-ask = Intune raadplegen
audit-sign-in = Meld je aan om bij Intune op te vragen wie deze instellingen heeft gewijzigd.
audit-asking = Intune wordt geraadpleegd…
audit-none = Intune noemt geen wijziging van deze instellingen in het afgelopen jaar, voor zover er is gezocht.
audit-older = Verder terugzoeken
audit-elsewhere = De rest zou op een ander adres staan dan dat van Microsoft Graph en is daarom niet opgevraagd: het token gaat nergens anders heen.
audit-all = Dit is alles wat Intune van het afgelopen jaar heeft.
audit-activity = Activiteit
audit-result = Resultaat
audit-needs = Voor de auditgebeurtenissen is de machtiging { $permission } nodig, die dit token niet heeft, of een Intune-rol die ze mag lezen.
audit-get-permission = Machtiging krijgen om te zien wie dit heeft gewijzigd
audit-receipt = Het bijbehorende bewijs van deze browser

## Evidence of licence, rights and roles

evidence-rights = Je Intune-rechten omvatten { $rights }.
evidence-rights-lack = In je Intune-rechten ontbreekt { $rights }.
evidence-rights-unsaid = In wat van je Intune-rechten is gelezen, ontbreekt { $rights }. Niet al je rechten zijn gelezen.
evidence-rights-no-list = Het antwoord vermeldt niet welke Intune-rechten je hebt.
evidence-reports-lack = Ook voor “Sessies” is { $right } nodig, wat daarin ontbreekt.
evidence-figures = { $used } van { $units ->
    [one] { $units } licentie voor { $product } in gebruik.
   *[other] { $units } licenties voor { $product } in gebruik.
}
evidence-units = { $units ->
    [one] { $units } licentie voor { $product }; hoeveel er in gebruik zijn, vermeldt het antwoord niet.
   *[other] { $units } licenties voor { $product }; hoeveel er in gebruik zijn, vermeldt het antwoord niet.
}
evidence-grace = { $product } is verlopen en blijft als respijt nog enkele dagen geldig.
evidence-no-units = { $product } vermeldt Externe hulp, maar er zijn geen licenties voor.
evidence-disabled = { $product } vermeldt Externe hulp en heeft de status { $status }.
evidence-plan-off = { $product } vermeldt Externe hulp, met de status { $status }.
evidence-plan-pending = { $product } vermeldt Externe hulp, maar Externe hulp moet daar nog worden ingericht ({ $status }).
evidence-unclear = { $product } vermeldt Externe hulp; of die van kracht is, vermeldt het antwoord niet.
evidence-no-plan = Geen product van deze tenant vermeldt Externe hulp. Microsoft 365 E3 en E5 kunnen Externe hulp bevatten zonder die te vermelden, dus dit is niet beslissend.
evidence-products-unclear = { $count ->
    [one] Van één product vermeldt het antwoord niet wat het bevat.
   *[other] Van { $count } producten vermeldt het antwoord niet wat ze bevatten.
}
evidence-no-name = Een product zonder naam
evidence-unread-no-list = Het antwoord bevat geen lijst.
evidence-unread-elsewhere = De rest zou op een ander adres staan dan dat van Microsoft Graph en is daarom niet opgevraagd: het token gaat nergens anders heen.
evidence-unread-repeated = De rest zou op een pagina staan die al is gelezen en is daarom niet opnieuw opgevraagd.
evidence-unread-too-many = Er is meer dan deze pagina leest, dus de rest is niet gelezen.
evidence-failed = Er is meer opgevraagd bij Microsoft Graph, zonder resultaat: { $why }
helpers-heading = Intune-rollen waarvan de leden kunnen helpen
helpers-count = { $count ->
    [0] Met geen enkele Intune-rol kunnen de leden helpen.
    [one] Met één Intune-rol kunnen de leden helpen.
   *[other] Met { $count } Intune-rollen kunnen de leden helpen.
}
helpers-cant-tell = Het is niet vast te stellen met welke Intune-rollen de leden kunnen helpen.
helpers-none-read = Met geen van de gelezen Intune-rollen kunnen de leden helpen.
helpers-needs = Om te helpen, zijn een van de rechten van de app Externe hulp en { $rights } nodig.
helpers-unclear = { $count ->
    [one] Van één rol vermeldt het antwoord niet wat die toestaat.
   *[other] Van { $count } rollen vermeldt het antwoord niet wat ze toestaan.
}
helpers-no-name = Een rol zonder naam
way-view-screen = het scherm bekijken
way-full-control = het volledige beheer overnemen
way-elevation = prompts voor een beheerder beantwoorden (verhoging van bevoegdheden)
way-unattended = helpen zonder dat er iemand bij het apparaat is
helpers-may = De leden van de rol mogen { $ways }.
helpers-groups = { $count ->
    [0] Geen enkele groep heeft de rol, dus niemand kan er iemand mee helpen.
    [one] Eén groep heeft de rol.
   *[other] { $count } groepen hebben de rol.
}
helpers-groups-at-least = { $count ->
    [one] Ten minste één groep heeft de rol; het antwoord vermeldt ze niet allemaal.
   *[other] Ten minste { $count } groepen hebben de rol; het antwoord vermeldt ze niet allemaal.
}
helpers-groups-unsaid = Het is niet vast te stellen hoeveel groepen de rol hebben.

## Keyboard shortcuts

shortcuts = Sneltoetsen
shortcuts-lead = Druk buiten een veld op de punt en dan op de letter.
use-shortcuts = Deze sneltoetsen gebruiken
close = Sluiten

## Readiness

readiness = Vereisten
readiness-lead = Wat Externe hulp nodig heeft, en wat deze pagina daarvan heeft gezien.
need-signed-in = aangemeld
need-right-cloud = juiste cloud
need-read-permission = leesmachtiging
need-write-permission = schrijfmachtiging
need-intune = Intune in de tenant
need-intune-role = Intune-rol
need-remote-help = Externe hulp ingeschakeld
need-licence = licentie
met = in orde
not-met = niet in orde
cant-tell = niet vast te stellen
evidence-no-token = Er is geen token.
evidence-not-asked = Microsoft Graph heeft daar nog niet op geantwoord.
evidence-settings-read = Microsoft Graph heeft de instellingen verzonden.
evidence-settings-read-role = Lezen is gelukt; voor wijzigen moet de rol meer toestaan.
evidence-change-accepted = Microsoft Graph heeft een wijziging geaccepteerd.
evidence-refused = Microsoft Graph heeft de aanvraag om deze reden geweigerd.
evidence-token-known = Microsoft Graph kent het token.
evidence-token-names = Het token vermeldt { $permission }.
evidence-token-lacks = Het token vermeldt alleen andere machtigingen.
evidence-token-audience = Volgens het token is het bedoeld voor Microsoft Graph in deze cloud.
evidence-token-admin = Het token vermeldt een beheerdersrol.
evidence-app-only = Token van een app: machtigingen tellen, rollen niet.
evidence-state = { $property } is { $value }.
evidence-licence = Geen machtiging van deze pagina laat dat zien.
next-need-signed-in = Meld je hierboven aan.
next-need-right-cloud = Zorg voor een token voor { $host }.
next-need-read-permission = Zorg voor een token met { $permission }.
next-need-intune = Over Intune-licenties
next-need-intune-role = Over Intune-rollen
next-need-remote-help = Schakel hierboven “Externe hulp inschakelen” in.
next-need-licence = Over de licentie voor Externe hulp
checks-heading = Meer informatie opvragen
checks-lead = Microsoft Graph vermeldt meer als ernaar wordt gevraagd. Voor elke vraag is een eigen machtiging nodig.
check-licence = Licentie controleren
check-rights = Intune-rechten controleren
check-helpers = Wie er kan helpen
check-licence-for = Leest welke producten van deze tenant Externe hulp bevatten, en hoeveel van hun licenties in gebruik zijn.
check-rights-for = Leest welke Intune-rechten je zelf hebt.
check-helpers-for = Leest met welke Intune-rollen de leden kunnen helpen, en hoeveel groepen elk van die rollen hebben.
check-held = De machtiging { $permission } is nodig; het token heeft die.
check-unsaid = De machtiging { $permission } is nodig. Of het token die heeft, blijkt als Microsoft Graph wordt geraadpleegd.
check-at-microsoft = De machtiging { $permission } is nodig, maar het token mist die. Als er nog geen toestemming voor is gegeven, word je daar bij Microsoft om gevraagd. Daarna kom je terug met je niet-opgeslagen wijzigingen.
check-other-token = De machtiging { $permission } is nodig, maar dit token mist die. Gebruik een token met deze machtiging.
check-asking = Microsoft Graph wordt geraadpleegd…

## Failures: what happened

what-check-licence = De licentie kan niet worden gecontroleerd.
what-check-rights = Je Intune-rechten kunnen niet worden gecontroleerd.
what-check-helpers = Het is niet vast te stellen wie er kan helpen.
why-check-token = Dit token mist de machtiging { $permission }. Daarom is er niets bij Microsoft Graph opgevraagd.
why-check-refused = De machtiging { $permission } is nodig, en een rol die dit mag lezen.
what-no-intune = Deze tenant heeft geen Intune.
why-no-intune = Volgens Microsoft Graph is de aanvraag niet van toepassing op deze tenant. Dat is zo als er geen Intune-licentie actief is.
what-no-resource = Microsoft Graph heeft deze instellingen niet in deze cloud.
why-no-resource = remoteAssistanceSettings is daar onbekend. Sommige clouds krijgen nieuwe delen van Microsoft Graph later dan andere, of nooit.
what-bad-request = Microsoft Graph begreep de aanvraag niet.
why-bad-request = Misschien accepteert de service nu iets anders. In de details staat meer.
what-token-empty = Microsoft Graph heeft geen token ontvangen.
why-token-empty = Misschien is het onderweg naar Microsoft Graph verwijderd, bijvoorbeeld door een proxy of een browserextensie.
what-token-expired = Het token is verlopen.
why-token-expired = Toegangstokens zijn ongeveer een uur geldig.
what-token-damaged = Het token is beschadigd.
why-token-damaged = Microsoft Graph kan het niet lezen. Misschien is bij het kopiëren een deel verloren gegaan.
what-token-audience = Het token is voor een andere service.
why-token-audience = Het is uitgegeven voor een andere API of een andere cloud dan { $host }.
what-token-rejected = Microsoft Graph heeft het token niet geaccepteerd.
why-token-rejected = Misschien is het ingetrokken of uitgegeven voor een andere service. In de details staat meer.
what-token-gone = Het token wordt niet meer geaccepteerd. Daarom is er niets bij Microsoft Graph opgevraagd.
why-token-gone = Intussen is een andere aanvraag van deze pagina met dit token geweigerd.
what-claims = Je organisatie vraagt om een nieuwe aanmelding.
why-claims = De sessie is ingetrokken, of een beleid (meervoudige verificatie, locatie, apparaat) vraagt om meer dan dit token aantoont.
what-missing-scope = Het token mist een machtiging.
why-missing-scope = Een van deze machtigingen is nodig: { $scopes }. Opnieuw op dezelfde manier aanmelden helpt niet: er is toestemming voor de machtiging nodig, en daarna een nieuw token.
what-missing-role = Je hebt niet de Intune-rol die hiervoor nodig is.
# Names of the permissions not verified: Microsoft's English names
why-missing-role = Het token is in orde, maar Intune staat deze persoon dit niet toe. Nodig zijn “Remote assistance connectors: Read” en “Update”, zoals de rol Intune-beheerder die heeft. Of de persoon heeft geen Intune-licentie.
what-service = De service van Externe hulp is niet beschikbaar in deze tenant.
why-service = Er is een storing, of de tenant heeft geen licentie voor Externe hulp.
what-approval = Een tweede beheerder moet deze wijziging goedkeuren.
# Not verified: Microsoft's English name
why-approval = In je tenant is deze instelling beveiligd met Multi Admin Approval.
why-approval-asked = In je tenant is deze instelling beveiligd met Multi Admin Approval, en iemand heeft al om goedkeuring gevraagd.
what-forbidden = Microsoft Graph heeft de aanvraag geweigerd.
why-forbidden = Er is geen reden gegeven die dit paneel kent. In de details staat het antwoord.
what-not-found = Microsoft Graph vindt deze instellingen niet.
why-not-found = Dit zegt niets over wat in de tenant is ingesteld: het adres kan onjuist zijn, Externe hulp wordt hier misschien niet aangeboden, of iets onderweg heeft geantwoord. Er worden geen standaardwaarden getoond, want opslaan zou kunnen overschrijven wat er staat.
what-throttled = Microsoft Graph krijgt te veel aanvragen.
why-throttled-for = Microsoft Graph beperkt hoeveel aanvragen een tenant en een app mogen doen, en vraagt om { $time } te wachten.
why-throttled-unsaid = Microsoft Graph beperkt hoeveel aanvragen een tenant en een app mogen doen. Er is niet gezegd hoelang je moet wachten; een halve minuut is meestal genoeg.
what-failed = Er is een fout opgetreden in de service van Microsoft.
why-failed = De service antwoordde met status { $status }. Dat ligt zelden aan jou.
what-unexpected = Microsoft Graph gaf een antwoord dat dit paneel niet kent.
why-unexpected = Het heeft status { $status }.
what-not-graph = Het antwoord kwam niet van Microsoft Graph.
why-not-graph = In plaats van gegevens kwam er een webpagina of niets: vaak de aanmeldingspagina van een netwerk of proxy.
what-not-settings = Het antwoord bevat niet de instellingen van Externe hulp.
why-not-settings = { $property } ontbreekt of heeft een onverwacht type. Een aanname zou de werkelijke waarde kunnen overschrijven, dus er wordt niets getoond.
what-too-large = Het antwoord was te groot en is geweigerd.
why-too-large = Echte instellingen zijn ongeveer 300 bytes groot; dit waren er meer dan een miljoen.
what-timed-out = Microsoft Graph heeft niet binnen 30 seconden geantwoord.
why-timed-out = De verbinding of de service is traag of werkt niet goed.
what-offline = Dit apparaat is offline.
why-offline = De browser heeft geen netwerkverbinding.
what-withheld = De browser kreeg van { $host } geen antwoord dat hij mag lezen.
why-withheld = De host is bereikbaar. Dus is de verbinding onderweg verbroken, of iets heeft het antwoord tegengehouden: een browserextensie, een proxy of ontbrekende CORS-headers.
what-unreachable = { $host } is niet bereikbaar.
why-unreachable = De verbinding is mislukt, of een firewall, proxy of adblocker blokkeert die host.
what-policy = Het eigen beveiligingsbeleid van deze pagina blokkeert { $host }.
why-policy = De Content-Security-Policy waarmee deze pagina is geïmplementeerd, noemt die host niet in connect-src. Er is niets verzonden.
what-redirected = { $host } antwoordde met een omleiding. Die is geweigerd.
why-redirected = Microsoft Graph leidt deze aanvragen niet om, en een token gaat nooit naar een ander adres.
what-stopped = Je hebt het wachten gestopt.
why-stopped = Microsoft Graph had gevraagd om te wachten. De wijziging was tot dan toe niet geaccepteerd.

## Failures of a save

not-saved = Niet opgeslagen. { $what }
not-saved-confirmed = Niet opgeslagen. Het antwoord op de wijziging ging verloren of was ongeldig, en in de tenant staat nog wat er eerst stond.
save-different = In de tenant staat nu iets anders dan je wilde opslaan.
save-different-why = Nu staat er: { $values }. Misschien heeft iemand op hetzelfde moment iets gewijzigd, of bewaart de service iets anders dan er is verzonden.
save-not-shown-why = Er staat nog steeds: { $values }, bij elk van drie lezingen. Microsoft Graph heeft de wijziging geaccepteerd; misschien wordt ze later zichtbaar, bewaart de service iets anders, of heeft iemand op hetzelfde moment iets gewijzigd. Zodra een latere lezing de wijziging laat zien, staat dat hier.
save-uncertain = Het is niet vast te stellen of de wijziging is opgeslagen.
save-uncertain-why = Na het verzenden kon het paneel de instellingen niet teruglezen. { $what }
save-uncertain-stopped = De teruggelezen instellingen laten de wijziging nog niet zien, en je hebt het wachten gestopt. Services lopen soms achter, dus de wijziging kan toch zijn opgeslagen.
save-interrupted = Er is nog niets opgeslagen. { $what }
save-interrupted-reading = De wijziging is verzonden, maar nog niet teruggelezen. { $what }
save-interrupted-next = Met een nieuw token gaat het paneel verder waar het was gebleven.

## Failures of signing in and of renewing

what-reply = De browser kwam terug met een antwoord dat bij geen enkele aanmelding van dit tabblad hoort. Het is niet gebruikt.
why-reply-not-asked = Misschien is het al gebruikt, bijvoorbeeld na opnieuw laden of teruggaan, of is de aanmelding op een ander tabblad begonnen.
why-reply-state = Het hoort bij een andere aanmelding. Misschien komt het van een oud tabblad of van iemand anders.
why-reply-issuer = Het vermeldt een andere aanmeldingsservice dan de service waaraan het is gevraagd.
why-reply-client = De aanmelding is begonnen voor een andere app, tenant of cloud dan nu in dit paneel is ingesteld.
why-reply-damaged = Het is beschadigd: er staat geen code en geen reden in, of juist allebei.
why-reply-form = Er ontbreekt wat zou zeggen op welke aanmelding het antwoordt, of het kwam op een andere manier dan dit paneel vraagt.
what-id-token = Het antwoord van Microsoft hoort niet bij deze aanmelding. Het is niet gebruikt.
why-id-token-nonce = Het bijbehorende id-token is uitgegeven voor een andere aanmelding.
why-id-token-audience = Het bijbehorende id-token is uitgegeven voor een andere app.
why-id-token-issuer = Het bijbehorende id-token is uitgegeven door een andere partij.
why-id-token-expired = Het bijbehorende id-token is volgens de klok van Microsoft zelf verlopen.
why-id-token-unreadable = Het bijbehorende id-token ontbreekt of is niet leesbaar.
what-personal = Persoonlijke Microsoft-accounts kunnen hier niet worden gebruikt.
why-personal = De instellingen van Externe hulp horen bij een organisatie. Kies een werkaccount.
what-other-tenant = Je hebt je aangemeld bij een andere tenant dan in dit paneel is ingesteld.
why-other-tenant = Daar is niets gelezen. Meld je aan met een account van de juiste tenant, of stel een andere in bij de aanmeldingsopties.
what-not-entra = Het antwoord kwam niet van { $host }.
why-not-entra = Het heeft status { $status } en is niet wat de aanmeldingsservice verzendt. Vaak is een proxy of een storing in de service de oorzaak.
what-no-token = Het antwoord van Microsoft bevat geen token.
why-no-token = Misschien verzendt de aanmeldingsservice nu iets anders.
what-storage = Deze browser bewaart niets voor deze pagina. Daarom is de aanmelding niet gestart.
why-storage = Als het paneel niet kan onthouden wat het heeft gevraagd, is het antwoord van Microsoft niet van een vervalst antwoord te onderscheiden en gaan je wijzigingen onderweg verloren.
next-storage = Sta deze site toe gegevens op te slaan, of maak er ruimte voor. Of gebruik een token; daarvoor is geen opslagruimte nodig.
what-insecure = Op deze pagina kun je je niet aanmelden via een onbeveiligde verbinding.
why-insecure = De browser biedt cryptografie alleen aan pagina’s die via HTTPS zijn geladen. Open deze pagina met https, of gebruik een token.
what-challenge = Je organisatie vraagt om een nieuwe aanmelding, op een manier die dit paneel niet kan lezen.
why-challenge = De claims die Microsoft Graph heeft verzonden, zijn beschadigd. Handmatig aanmelden kan helpen.
what-loop = Je organisatie blijft om een nieuwe aanmelding vragen.
why-loop = Het paneel heeft de aanmelding twee keer herhaald en kreeg het verzoek daarna nog een keer. Een beleid vraagt om iets wat deze aanmelding niet kan aantonen, zoals een geregistreerd apparaat of een andere locatie. Je kunt het handmatig blijven proberen.
what-cancelled = De aanmelding is geannuleerd.
why-cancelled = Er is niets gewijzigd.
what-consent = Er is geen toestemming gegeven voor de machtiging.
why-consent = Deze app mag pas namens jou handelen als jij toestemming hebt gegeven, of een beheerder voor iedereen. Voor deze machtigingen is toestemming van een beheerder nodig.
what-admin-consent = Een beheerder moet eerst toestemming geven voor deze app.
why-admin-consent = Voor de machtigingen die de app nodig heeft, kun je niet zelf toestemming geven. Stuur de koppeling voor beheerderstoestemming naar een beheerder van de tenant en meld je daarna opnieuw aan.
what-not-assigned = Je bent niet toegewezen aan deze app.
# Verified: Microsoft's azure-docs, nl-NL: "Zelfstudie: Azure Active Directory-integratie met Wikispaces"
why-not-assigned = In de tenant mogen alleen toegewezen personen de app gebruiken. Een beheerder kan je toewijzen via Bedrijfstoepassingen, Gebruikers en groepen.
what-unknown-app = Deze tenant kent de app niet.
why-unknown-app = De client-id is onjuist, of in deze tenant heeft nog niemand toestemming gegeven voor de app. Een beheerder kan dat alsnog doen via de koppeling voor beheerderstoestemming.
what-app-disabled = Deze app is uitgeschakeld.
why-app-disabled = De app, of de vermelding ervan in deze tenant, is uitgeschakeld. Een beheerder kan de app weer inschakelen via Bedrijfstoepassingen, Eigenschappen.
what-service-missing = Deze tenant mist een service waar de app om vraagt.
why-service-missing = Microsoft Graph of Intune is daar niet ingesteld, of de aanmelding ging naar een andere tenant dan je bedoelt. Is het de juiste, dan moet een beheerder de app eerst goedkeuren.
what-no-access = Je account heeft geen toegang tot deze tenant.
why-no-access = Het is daar geen lid en geen gast, of de tenant vraagt iets wat een account van elders niet kan leveren. Gebruik een ander account, of laat een beheerder van de tenant het jouwe uitnodigen.
what-unknown-tenant = Die tenant bestaat niet in deze cloud.
why-unknown-tenant = Misschien is de naam verkeerd gespeld, of bevindt de tenant zich in een andere cloud van Microsoft.
what-redirect-uri = Het adres van deze pagina is niet geregistreerd voor de app.
# Verified: Microsoft's azure-docs, nl-NL, quickstarts on app registration ("Verificatie", "Toepassing met één pagina")
why-redirect-uri = Voeg het in de app-registratie onder “Verificatie” toe als omleidings-URI van een toepassing met één pagina.
what-redirect-type = Het adres van deze pagina is geregistreerd voor de app, maar niet voor een toepassing met één pagina.
why-redirect-type = Verwijder het in de app-registratie onder “Verificatie” waar het nu staat, en voeg het toe onder “Toepassing met één pagina”.
what-mfa = Er is nog een factor nodig.
why-mfa = Je organisatie vraagt om meervoudige verificatie: om die te doorlopen, te vernieuwen of in te stellen. Meld je daarvoor opnieuw aan.
what-blocked = De voorwaardelijke toegang van je organisatie blokkeert deze aanmelding.
why-blocked = Het apparaat, de locatie of de app voldoet niet aan een beleid. Wie het beleid beheert, kan de reden in de aanmeldingslogboeken opzoeken met de id’s onder Details.
what-device = Je organisatie laat alleen apparaten toe die ze zelf beheert.
why-device = Dit apparaat is daar niet bekend of voldoet niet aan de regels. Meld je aan vanaf een beheerd apparaat. Wie het beleid beheert, kan in de aanmeldingslogboeken opzoeken wat er ontbreekt, met de id’s onder Details.
what-network-block = Je netwerk laat je niet toe tot deze tenant.
why-network-block = Het schrijft voor welke tenants daarvandaan gebruikt mogen worden, en deze hoort daar niet bij. Wie het netwerk beheert, kan de tenant toevoegen; vanaf een ander netwerk lukt het misschien wel.
what-organization-block = Deze tenant laat mensen van jouw organisatie niet toe.
why-organization-block = De instellingen voor toegang vanuit andere organisaties sluiten je uit. Een beheerder van de tenant kan dat wijzigen; of gebruik een account van die tenant.
what-session-over = Je sessie bij Microsoft is beëindigd.
why-session-over = De sessie is verlopen (zoals een dag na aanmelding hier gebeurt) of ingetrokken, of het wachtwoord is gewijzigd.
what-home-block = Je eigen organisatie blokkeert deze aanmelding.
why-home-block = De instellingen staan geen toegang tot deze tenant toe, of je account wordt als risico gezien. Een beheerder van je organisatie kan dat opheffen.
what-account-disabled = Je account is uitgeschakeld.
why-account-disabled = Een beheerder van je organisatie kan het weer inschakelen.
what-account-locked = Je account is voorlopig vergrendeld.
why-account-locked = Er is te vaak een verkeerd wachtwoord geprobeerd, of de aanmelding kwam van een adres dat bekendstaat om aanvallen. Wacht een paar minuten, of vraag een beheerder van je organisatie.
what-password-expired = Je wachtwoord is verlopen.
why-password-expired = Meld je opnieuw aan: de pagina van Microsoft vraagt om een nieuw wachtwoord.
what-code-used = De code van de aanmelding is al gebruikt.
why-code-used = Een code werkt één keer, een paar minuten lang, en alleen voor het tabblad dat erom heeft gevraagd. Bij een nieuwe aanmelding krijg je een andere.
what-not-signed-in = Bij Microsoft is niemand aangemeld.
why-not-signed-in = Misschien is de sessie op een ander tabblad beëindigd.
what-busy = Microsoft krijgt te veel aanmeldingen.
why-busy = Een paar minuten lang worden er geen aangenomen. Wacht even en meld je dan opnieuw aan.
what-single-tenant = Deze app is alleen voor een andere tenant.
why-single-tenant = De app is geregistreerd voor één tenant. Stel die tenant in bij de aanmeldingsopties of in config.json.
what-refused = Microsoft heeft de aanmelding geweigerd.
why-refused = De reden is: { $said }
next-sign-in-options = Tenant, cloud en client-id kun je instellen bij de aanmeldingsopties.

## Failures of a pasted token and of the deployment

what-paste-empty = Er staat geen token in het veld.
why-paste-empty = Er is niets geplakt, of alleen het woord “Bearer”.
what-paste-not-a-token = Dat is geen toegangstoken.
why-paste-not-a-token = Een token is één lang woord van letters, cijfers, punten, streepjes en onderstrepingstekens, en begint vaak met “eyJ”.
what-paste-guid = Dat is een id, geen toegangstoken.
why-paste-guid = Tenant-, client- en aanvraag-id’s zien er zo uit; een token is veel langer.
what-paste-object = Dat is wat PowerShell toont in plaats van een token, niet de tekst ervan.
why-paste-object = Nieuwere modules geven het token als SecureString, en PowerShell toont alleen de naam van het type. Deze regels tonen de tekst, in Windows PowerShell 5.1 en in PowerShell 7:
what-paste-too-long = Dat is te lang voor een toegangstoken.
why-paste-too-long = Tokens hebben enkele duizenden tekens.
what-doubt-api = Dat token is voor een andere API.
why-doubt-api = Het is uitgegeven voor { $audience }, niet voor Microsoft Graph ({ $host }).
what-doubt-cloud = Dat token is voor een andere cloud.
why-doubt-cloud = Het is uitgegeven voor “{ $other }”; dit paneel is ingesteld op “{ $own }”.
what-doubt-expired = Dat token is verlopen.
why-doubt-expired = Verlooptijd volgens de klok van dit apparaat: { $time }. Als de klok niet klopt, is het token misschien nog geldig.
what-expired = Je token is verlopen.
why-expired = Verlooptijd volgens de klok van dit apparaat: { $time }.
what-to-do = Wat je nu kunt doen: { $steps }.
edits-are-kept = Je niet-opgeslagen wijzigingen blijven bewaard.
next-get-token = Zo kom je aan een token: via Graph Explorer, Azure CLI of Microsoft Graph PowerShell, zoals onder het veld beschreven.
what-config = Het bestand config.json van deze implementatie is onjuist. Daarom is aanmelden uitgeschakeld.
what-config-field = Het bestand config.json van deze implementatie is onjuist bij “{ $field }”. Daarom is aanmelden uitgeschakeld.
what-config-unavailable = Het bestand config.json van deze implementatie kan niet worden gelezen. Daarom is aanmelden uitgeschakeld.
why-config-unavailable = De host antwoordde met status { $status }.
why-config-unreachable = De host antwoordde niet.
problem-not-json = Het is geen geldige JSON: regel { $line }, kolom { $column }.
problem-encoding = De codering kan niet worden gelezen. Sla het op als UTF-8.
problem-not-an-object = Het moet een object tussen accolades zijn: { "{ … }" }.
problem-unknown = Dat veld bestaat niet. Toegestaan zijn: { $fields }.
problem-missing = Het veld ontbreekt. { $allowed }
problem-bad-value = De waarde is niet toegestaan. { $allowed }
problem-only-with-custom = Dit veld is alleen toegestaan bij “cloud”: “custom”.
problem-newer-schema = De basislijn is geschreven door een nieuwere versie van dit paneel.
allowed-one-of = Toegestaan: { $values }.
allowed-guid = Toegestaan: een GUID, zoals 00000000-0000-0000-0000-000000000000.
allowed-tenant = Toegestaan: een directory-id, een geverifieerd domein of organizations.
allowed-one-tenant = Toegestaan: een directory-id of een geverifieerd domein.
allowed-list = Toegestaan: een lijst met maximaal { $most } items.
allowed-origin = Toegestaan: een oorsprong zoals https://host.example, zonder pad; http alleen voor dit apparaat zelf.
allowed-minutes = Toegestaan: een aantal minuten van 0 tot en met 1440.
allowed-flag = Toegestaan: true of false.
allowed-short-text = Toegestaan: een tekst van maximaal 100 tekens.
allowed-schema-one = Toegestaan: 1.
next-config = De beheerder van het paneel moet config.json corrigeren; laad de pagina daarna opnieuw.
config-twice = Voor de beheerder van het paneel: “{ $field }” staat twee keer in config.json en de laatste geldt. De volgende hoofdversie weigert dat.
config-renamed = Voor de beheerder van het paneel: “{ $old }” in config.json heet nu “{ $new }”. De oude naam werkt tot de volgende hoofdversie.

## Next steps

try-again = Opnieuw proberen
try-it-all-the-same = Toch proberen
check-again = De instellingen opnieuw lezen
review-again = Controleren en opnieuw proberen
reload-page = Deze pagina opnieuw laden
use-a-fresh-token = Nieuw token gebruiken
link-licences = Over Intune-licenties
link-roles = Over Intune-rollen
link-remote-help-licence = Over de licentie voor Externe hulp
link-approval = Over Multi Admin Approval
link-permissions = Over deze machtiging
link-throttling = Over de limieten van Microsoft Graph
link-health = Servicestatus van Microsoft 365
link-conditional-access = Over voorwaardelijke toegang
link-aadsts = Over aanmeldingsfouten van Microsoft
link-cae = Over ingetrokken sessies en beleid
link-host = { $host } openen op een nieuw tabblad
link-security = Over het beveiligingsbeleid van dit paneel
details = Details
detail-status = Status
detail-code = Code
detail-message = Bericht van de service
detail-request-id = Aanvraag-id
detail-client-request-id = Clientaanvraag-id
detail-trace-id = Tracerings-id
detail-correlation-id = Correlatie-id
detail-operation-id = Bewerkings-id
detail-activity-id = Activiteits-id
detail-approval-code = Goedkeuringscode
detail-service-time = Tijd bij de service
detail-time = Tijdstip
detail-wait = Gevraagde wachttijd
detail-none = geen
copy-details = Details kopiëren
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = Onbekend
listed = { $first }, { $next }
copy-failed = De browser stond kopiëren niet toe. De tekst is hieronder geselecteerd: kopieer die met Ctrl+C (⌘C op een Mac).
text-to-copy = Te kopiëren tekst

## Sessions

sessions-reload = Sessies opnieuw laden
sessions-progress = Gelezen sessies
sessions-so-far = { $read } van { $total } gelezen
sessions-counted = { $count ->
    [one] { $count } sessie
   *[other] { $count } sessies
}
sessions-part = { $read } van { $total } gelezen. Wat wordt getoond, telt alleen deze.
sessions-part-unknown = { $read } gelezen; de rest ontbreekt. Wat wordt getoond, telt alleen deze.
sessions-unfitting = { $count ->
    [one] { $count } rij past niet bij de kolommen van het rapport en is weggelaten.
   *[other] { $count } rijen passen niet bij de kolommen van het rapport en zijn weggelaten.
}
sessions-none = Er is in de afgelopen 30 dagen geen sessie geweest.
figures-heading = In cijfers
figure-sessions = Sessies
figure-helpers = Mensen die hebben geholpen
figure-helped = Mensen die zijn geholpen
figure-under-way = Lopende sessies
figure-median = Mediaan van de duur
chart-heading = Sessies per dag
chart-zone = De dagen zijn die van de tijdzone { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } sessie begon op een andere dag.
   *[other] { $count } sessies begonnen op andere dagen.
}
chart-unreadable = { $count ->
    [one] { $count } sessie heeft geen leesbaar begin.
   *[other] { $count } sessies hebben geen leesbaar begin.
}
column-day = Dag
top-helpers-heading = Wie het meest heeft geholpen
systems-heading = Systemen
system-none = Niet vermeld
table-heading = Alle sessies
column-start = Begin
column-length = Duur
column-helper = Helper
column-person = Persoon
column-device = Apparaat
column-system = Systeem
column-control = Soort beheer
under-way = loopt nog
filter-sessions = Sessies filteren
filter-help = Doorzoekt alle kolommen, ook verborgen kolommen. Cijfers en grafiek blijven die van alle sessies.
all-columns = Alle kolommen
download-csv = CSV downloaden
sessions-shown = { $shown } van { $all } getoond
sessions-reading = De sessies worden gelezen…
usage = { $sessions } in de afgelopen 30 dagen. Helpers: { $helpers }. Nu bezig: { $running }.
usage-helpers = { $count }
usage-counts-all = Alle sessies worden geteld.
news-so-far = Tot nu toe { $read } van { $total } gelezen.
news-so-far-unknown = { $count ->
    [one] Tot nu toe { $count } sessie.
   *[other] Tot nu toe { $count } sessies.
}
news-read = { $count ->
    [one] { $count } sessie gelezen.
   *[other] { $count } sessies gelezen.
}
news-read-figures = Gelezen: { $sessions }. Helpers: { $helpers }. Nu bezig: { $running }.
news-ended = { $read } van { $total } gelezen: de service heeft niet meer verzonden.
news-filtered = { $shown } van { $all } voldoen aan het filter.
news-ascending = Gesorteerd op { $column }, oplopend.
news-descending = Gesorteerd op { $column }, aflopend.

## Tenants

tenants-needs-sign-in = Voor deze weergave moet je je met Microsoft aanmelden, via een app die voor meerdere tenants is geregistreerd. Een geplakt token reikt maar tot één tenant.
tenants-needs-client = Voor deze weergave moet je je met Microsoft aanmelden, via een app die voor meerdere tenants is geregistreerd. Hier is geen client-id bekend: de beheerder van het paneel kan die in config.json opgeven, of je vult die in onder “Aanmeldingsopties”.
tenants-view-only = Je hebt je aangemeld om alleen te bekijken: tenants kunnen worden gelezen en vergeleken. Om ze te wijzigen, heeft deze app { $permission } nodig.
list-heading = Lijst
tenant-list = Tenantlijst
tenant-list-help = Op elke regel een directory-id of een domein, met daarachter eventueel een naam; of CSV met een kopregel.
add-tenants = Tenants toevoegen
tenant-file = Tenantbestand
tenant-file-help = Hetzelfde als bestand. Je kunt het hierheen slepen. Het verlaat deze pagina nooit.
list-customers = Klanten opvragen
list-customers-for = Vraagt Microsoft Graph naar de klanten van een partner, op basis van hun actieve relaties.
list-organization = Tenants van de organisatie opvragen
list-organization-for = Vraagt Microsoft Graph naar de tenants van je organisatie met meerdere tenants.
list-not-offered = Deze cloud heeft zo’n lijst niet.
list-asking = Microsoft Graph wordt naar tenants gevraagd…
clear-list = Lijst leegmaken
list-count = { $count ->
    [0] De lijst is leeg.
    [one] De lijst bevat { $count } tenant.
   *[other] De lijst bevat { $count } tenants.
}
added-new = { $count ->
    [0] Er is geen tenant toegevoegd.
    [one] Er is { $count } tenant toegevoegd.
   *[other] Er zijn { $count } tenants toegevoegd.
}
added-known = { $count ->
    [one] { $count } stond al in de lijst.
   *[other] { $count } stonden al in de lijst.
}
added-bad = { $count ->
    [one] { $count } regel noemt geen tenant:
   *[other] { $count } regels noemen geen tenant:
}
added-bad-news = { $count ->
    [one] { $count } regel noemt geen tenant en is weggelaten.
   *[other] { $count } regels noemen geen tenant en zijn weggelaten.
}
added-more-bad = { $count ->
    [one] En nog { $count }.
   *[other] En nog { $count }.
}
added-unread = Een deel van de lijst van Microsoft is niet gelezen.
added-none-visible = Microsoft Graph toont dit account daar geen tenants. Klanten zijn alleen zichtbaar voor accounts met een rol van de partner.
bad-line = Regel { $number }: { $text }. { $why }
bad-neither = Dat is geen directory-id en geen domein.
bad-empty-id = Geen enkele tenant heeft de id die alleen uit nullen bestaat.
bad-personal = Dat is de directory van persoonlijke Microsoft-accounts; die heeft geen Intune.
bad-mail = Dat is een e-mailadres. Gebruik het domein achter de @ of de directory-id.
bad-many = Dat woord staat voor veel tenants, niet voor één.
bad-url = Dat is een webadres. Gebruik alleen de directory-id of het domein.
bad-international = Schrijf dit domein met gewone letters, beginnend met xn--.
bad-too-long = Dat is langer dan enig domein.
bad-quote = Een aanhalingsteken wordt geopend en nooit gesloten.
bad-empty-cell = In de kolom met directory-id’s of domeinen staat niets.
read-heading = Lezen
read-all-tenants = Alle tenants lezen
tenants-read = Gelezen tenants
pause = Pauzeren
resume = Hervatten
stop = Stoppen
tenants-so-far = { $done } van { $total } klaar
sweep-running = Bezig met lezen…
sweep-paused = Het lezen is gepauzeerd.
sweep-stopping = Het lezen stopt zodra klaar is wat nog loopt.
chain-serves = Je aanmelding geldt voor alle tenants tot { $time }.
throttled-countdown = De aanmeldingsservice van Microsoft vraagt om minder aanvragen. Het gaat over { $seconds } s vanzelf verder.
compare-heading = Vergelijken
compare-with = Vergelijken met
compare-form = Het formulier
compare-deployment = De basislijn van deze implementatie
compare-imported = Geïmporteerde basislijn
compare-form-missing = Met het formulier valt niets te vergelijken: de instellingen zijn niet gelezen of bevatten een waarde die dit paneel nooit schrijft.
compare-deployment-missing = De config.json van deze implementatie noemt geen basislijn.
compare-imported-missing = Sinds deze pagina is geopend, is er geen basislijn geïmporteerd.
compare-value = { $setting }: { $position }
find-heading = Zoeken
all-tenants = Alle { $count }
group-differ = { $count ->
    [one] { $count } wijkt af
   *[other] { $count } wijken af
}
group-match = { $count ->
    [one] { $count } komt overeen
   *[other] { $count } komen overeen
}
group-never-configured = { $count ->
    [one] { $count } nooit geconfigureerd
   *[other] { $count } nooit geconfigureerd
}
group-sign-in = { $count ->
    [one] { $count } vraagt om aanmelding
   *[other] { $count } vragen om aanmelding
}
group-not-approved = { $count ->
    [one] { $count } heeft de app niet goedgekeurd
   *[other] { $count } hebben de app niet goedgekeurd
}
group-no-access = { $count ->
    [one] { $count } geeft geen toegang
   *[other] { $count } geven geen toegang
}
group-blocked = { $count ->
    [one] { $count } geblokkeerd door beleid
   *[other] { $count } geblokkeerd door beleid
}
group-no-such-tenant = { $count ->
    [one] { $count } bestaat niet
   *[other] { $count } bestaan niet
}
group-no-intune = { $count ->
    [one] { $count } zonder Intune
   *[other] { $count } zonder Intune
}
group-no-resource = { $count ->
    [one] { $count } zonder deze instellingen
   *[other] { $count } zonder deze instellingen
}
group-no-role = { $count ->
    [one] { $count } zonder Intune-rol
   *[other] { $count } zonder Intune-rol
}
group-approval = { $count ->
    [one] { $count } vereist een tweede beheerder
   *[other] { $count } vereisen een tweede beheerder
}
group-failed = { $count ->
    [one] { $count } mislukt
   *[other] { $count } mislukt
}
group-saved = { $count ->
    [one] { $count } opgeslagen
   *[other] { $count } opgeslagen
}
group-not-saved = { $count ->
    [one] { $count } niet opgeslagen
   *[other] { $count } niet opgeslagen
}
group-different = { $count ->
    [one] { $count } met andere waarden
   *[other] { $count } met andere waarden
}
group-uncertain = { $count ->
    [one] { $count } onzeker
   *[other] { $count } onzeker
}
group-changed-since = { $count ->
    [one] { $count } intussen gewijzigd
   *[other] { $count } intussen gewijzigd
}
group-refused = { $count ->
    [one] { $count } geweigerd
   *[other] { $count } geweigerd
}
group-not-started = { $count ->
    [one] { $count } niet begonnen
   *[other] { $count } niet begonnen
}
group-waiting = { $count ->
    [one] { $count } in afwachting
   *[other] { $count } in afwachting
}
group-excluded = { $count ->
    [one] { $count } uitgesloten
   *[other] { $count } uitgesloten
}
filter-tenants = Tenants filteren
filter-tenants-help = Doorzoekt namen, id’s en domeinen, bronnen, toegang en resultaten.
causes-heading = Wat je buiten houdt
cause-sign-in = { $count ->
    [one] { $count } tenant vraagt om aanmelding
   *[other] { $count } tenants vragen om aanmelding
}
cause-sign-in-why = Daar is nog een factor of een nieuwe aanmelding nodig. Aanmelden bij één helpt vaak ook voor de andere. Je gaat naar de pagina van Microsoft en komt terug; een lopende lezing gaat daarna vanzelf verder.
cause-next = Volgende: { $name }
cause-not-approved = { $count ->
    [one] { $count } tenant heeft de app niet goedgekeurd
   *[other] { $count } tenants hebben de app niet goedgekeurd
}
cause-not-approved-why = Een beheerder van de tenant kan de app goedkeuren via de koppeling van de tenant; jij kunt dat ook waar je relatie een rol heeft die apps beheert. Bij een partner kan het ook zijn dat daar een rol of groep ontbreekt.
cause-no-access = { $count ->
    [one] { $count } tenant geeft je geen toegang
   *[other] { $count } tenants geven je geen toegang
}
cause-no-access-why = Je account is daar geen lid en geen gast, en geen relatie voor gedelegeerd beheer reikt tot daar. Een achtergebleven gastaccount kan zo’n relatie verstoren.
cause-blocked = { $count ->
    [one] { $count } tenant blokkeert je met een beleid
   *[other] { $count } tenants blokkeren je met een beleid
}
cause-blocked-why = Wat Microsoft bij een ervan meldde:
cause-no-role = { $count ->
    [one] In { $count } tenant heb je geen Intune-rol
   *[other] In { $count } tenants heb je geen Intune-rol
}
cause-no-role-why = Je komt binnen, maar geen Intune-rol daar laat je deze instellingen zien.
cause-approval = { $count ->
    [one] { $count } tenant vereist een tweede beheerder
   *[other] { $count } tenants vereisen een tweede beheerder
}
cause-approval-why = De instellingen zijn daar beveiligd met Multi Admin Approval: een andere beheerder moet elke wijziging goedkeuren.
cause-no-intune = { $count ->
    [one] { $count } tenant heeft geen Intune
   *[other] { $count } tenants hebben geen Intune
}
cause-no-intune-why = Zonder Intune zijn er geen instellingen van Externe hulp.
cause-no-resource = { $count ->
    [one] { $count } tenant heeft zulke instellingen niet
   *[other] { $count } tenants hebben zulke instellingen niet
}
cause-no-resource-why = Microsoft Graph van hun cloud biedt ze niet aan.
cause-no-such-tenant = { $count ->
    [one] { $count } tenant bestaat niet
   *[other] { $count } tenants bestaan niet
}
cause-no-such-tenant-why = De id of het domein is verkeerd gespeld, of hoort bij een andere cloud van Microsoft.
cause-not-trusted = { $count ->
    [one] Het antwoord voor { $count } tenant is niet te vertrouwen
   *[other] De antwoorden voor { $count } tenants zijn niet te vertrouwen
}
cause-not-trusted-why = Ze kwamen niet van de tenant die werd gevraagd, of niet in de vorm die Microsoft verzendt. Er is niets van gebruikt.
cause-refused = { $count ->
    [one] { $count } tenant heeft om een andere reden geweigerd
   *[other] { $count } tenants hebben om een andere reden geweigerd
}
cause-refused-why = Wat Microsoft bij een ervan meldde:
cause-unanswered = { $count ->
    [one] { $count } tenant gaf geen antwoord
   *[other] { $count } tenants gaven geen antwoord
}
cause-unanswered-why = Opnieuw lezen helpt vaak. Wat het bij een ervan opleverde:
copy-approval-links = Goedkeuringskoppelingen kopiëren
sign-in-to-next = Aanmelden bij de volgende tenant
download-list = Lijst downloaden
read-these-again = Deze opnieuw lezen
partner-center = Als opdracht voor het Partnercentrum
partner-center-lead = Voor partners met een relatie die apps beheert. De opdracht heeft een token van het Partnercentrum nodig; deze pagina verzendt de opdracht nooit.
partner-center-none = Er is geen opdracht: daarvoor zijn de client-id van deze app en de directory-id’s van de tenants nodig.
tenants-table = Alle tenants
tenants-shown = { $shown } van { $all } getoond
chosen-count = { $count ->
    [0] Geen gekozen
    [one] { $count } gekozen
   *[other] { $count } gekozen
}
select-shown = Getoonde selecteren
clear-selection = Selectie wissen
tenants-csv = CSV downloaden
tenants-json = JSON downloaden
tenants-none = Er staat nog geen tenant in de lijst. Voeg er hierboven een paar toe.
tenants-none-shown = Geen tenant voldoet. Kies “Alle” of maak het filter leeg.
column-name = Naam
column-directory-id = Directory-id
column-source = Bron
column-access = Toegang
column-outcome = Resultaat
column-read-at = Gelezen om
column-choose = Kiezen
column-exclude = Uitsluiten of opnemen
exclude = Uitsluiten
include = Opnemen
source-typed = lijst
source-file = bestand
source-deployment = implementatie
source-customers = klant
source-organization = organisatie
source-ends = eindigt op { $day }
source-microsoft-led = van Microsoft zelf, alleen-lezen
access-waiting = in afwachting
access-signed-in = aangemeld
access-sign-in-needed = aanmelding nodig
access-not-approved = app niet goedgekeurd
access-no-access = geen toegang
access-blocked = geblokkeerd door beleid
access-no-such-tenant = tenant bestaat niet
access-failed = mislukt
access-excluded = uitgesloten
outcome-not-read = niet gelezen
outcome-reading = wordt gelezen
outcome-read = gelezen
outcome-matches = komt overeen
outcome-differs = wijkt af in { $count }
outcome-never-configured = nooit geconfigureerd
outcome-never-configured-differs = nooit geconfigureerd, wijkt af in { $count }
outcome-no-intune = geen Intune
outcome-no-resource = zulke instellingen niet in deze cloud
outcome-no-role = geen Intune-rol
outcome-approval = goedkeuring vereist
outcome-failed = mislukt
outcome-in-doubt = eerst te lezen
outcome-sending = wordt verzonden
outcome-throttled = wacht op opnieuw verzenden
outcome-reading-back = wordt teruggelezen
outcome-saved = opgeslagen
outcome-matched-already = kwam al overeen
outcome-not-saved = niet opgeslagen
outcome-different = andere waarden
outcome-uncertain = onzeker
outcome-changed-since = intussen gewijzigd
outcome-refused = geweigerd
outcome-not-started = niet begonnen
plan-heading = Plan
review-plan = Plan controleren
no-plan-permission = Om iets te wijzigen, heeft deze app { $permission } nodig.
no-plan-unfinished = Een run is niet voltooid: hervat of vergeet die eerst.
no-plan-reading = Er worden tenants gelezen.
no-plan-target = Er valt niets te wijzigen: kies iets anders bij “Vergelijken met”.
no-plan-nothing = Kies eerst tenants in de tabel.
no-plan-unread = Geen van de gekozen tenants is gelezen: lees ze eerst.
plan-summary = { $count ->
    [0] Er zou geen tenant worden gewijzigd: er valt niets te verzenden.
    [one] Er zou { $count } tenant worden gewijzigd: { $changes }.
   *[other] Er zouden { $count } tenants worden gewijzigd: { $changes }.
}
plan-summary-undo = { $count ->
    [0] Van die run valt niets meer ongedaan te maken.
    [one] { $count } tenant zou de eigen waarden van voor de run terugkrijgen: { $changes }.
   *[other] { $count } tenants zouden elk de eigen waarden van voor de run terugkrijgen: { $changes }.
}
plan-not-sent = Er wordt niets verzonden voordat je het plan toepast.
plan-change = { $count ->
    [one] “{ $setting }” wordt { $position } in { $count } tenant
   *[other] “{ $setting }” wordt { $position } in { $count } tenants
}
plan-from = Het plan stelt in wat “Vergelijken met” noemt: { $name }.
plan-matching = { $count ->
    [one] { $count } gekozen tenant komt al overeen en krijgt geen aanvraag.
   *[other] { $count } gekozen tenants komen al overeen en krijgen geen aanvraag.
}
plan-left-out = { $count ->
    [one] { $count } gekozen tenant valt af: niet gelezen, uitgesloten of alleen-lezen.
   *[other] { $count } gekozen tenants vallen af: niet gelezen, uitgesloten of alleen-lezen.
}
plan-order = Volgorde
plan-order-all = Alle { $count } tonen
tenants-first = Eerste tenants
tenants-first-help = Van 1 tot 3. Ze gaan alleen voorop, één voor één; daarna wacht de run op jou. Eindigt een ervan anders dan met “opgeslagen”, dan stopt de run.
tenants-first-fault = Het moet een getal van 1 tot 3 zijn.
stop-after-failures = Stoppen na mislukkingen
stop-after-help = Zoveel tenants die eindigen met “niet opgeslagen”, “andere waarden” of “onzeker” stoppen de run.
stop-after-fault = Het moet een getal zijn, 1 of hoger.
plan-reason-help = Optioneel. Wordt bewaard in de bewijzen op deze pagina en naar niemand verzonden.
number-of-tenants = Aantal tenants
number-help = Typ hoeveel tenants zouden worden gewijzigd.
number-fault = Dat is niet het aantal tenants dat zou worden gewijzigd.
plan-kept = Wat gepland en gedaan is, wordt zonder token in deze browser bewaard, zodat de run kan worden hervat nadat deze pagina is gesloten.
plan-kept-tab = Wat gepland en gedaan is, wordt zonder token in dit tabblad bewaard. Als het tabblad is gesloten, kan de run niet worden hervat.
plan-kept-nowhere = Deze implementatie bewaart niets (“history” is off). Als deze pagina opnieuw wordt geladen of verlaten, kan de run niet worden hervat en is nergens te zien hoe ver die is gekomen.
apply-plan = Plan toepassen
run-heading = Run
run-undo-heading = Run die een andere ongedaan maakt
run-progress = Tenants klaar
run-done = { $done } van { $total } klaar
run-first = De eerste tenants worden één voor één opgeslagen.
run-awaits-rest = De eerste tenants zijn opgeslagen. De andere wachten op jou.
run-rest = De andere tenants worden opgeslagen.
run-pauses = De run is gepauzeerd.
run-stopping = De run stopt zodra klaar is wat nog loopt.
run-ended = De run is afgelopen.
run-stopped-by-person = Je hebt de run gestopt.
run-waits-to-write = { $name } vraagt om minder aanvragen. De wijziging wordt over { $seconds } s nog een keer verzonden.
continue-with-the-rest = Doorgaan met de rest
undo-this-run = Deze run ongedaan maken
run-history-note = Voor elke tenant staat er een bewijs in “Geschiedenis”, onder Instellingen.
figure-saved = { $count ->
    [one] { $count } opgeslagen
   *[other] { $count } opgeslagen
}
figure-matched = { $count ->
    [one] { $count } kwam al overeen
   *[other] { $count } kwamen al overeen
}
figure-under-way-tenants = { $count ->
    [one] { $count } bezig
   *[other] { $count } bezig
}
figure-to-go = { $count ->
    [one] { $count } te gaan
   *[other] { $count } te gaan
}
kept-heading = Een niet-voltooide run
kept-run = { $who } begon op { $time } een run die niet is afgelopen: { $done } van { $total } tenants zijn klaar.
kept-run-unknown = Wat ervan is bewaard, kan niet worden gelezen.
kept-next = “Run hervatten” leest eerst wat er werd opgeslagen en gaat dan verder. “Run vergeten” verwijdert de run uit deze browser; de bewijzen blijven.
kept-other-person = Iemand anders is de run begonnen. Alleen dezelfde persoon kan de run hervatten.
kept-other-tenant = De run is begonnen met een aanmelding bij een andere thuistenant.
kept-other-cloud = De run is in een andere cloud begonnen.
kept-other-app = De run is met een andere app-registratie begonnen.
kept-permission = Om door te gaan, heeft deze app { $permission } nodig.
kept-other-tab = De run is open in een ander tabblad van deze browser. Ga daar verder.
kept-newer = Een nieuwere versie van dit paneel is de run begonnen. Laad de pagina opnieuw om die versie te krijgen.
kept-damaged = Wat van de run is bewaard, is beschadigd; hervatten kan dus niet. Wat de run heeft opgeslagen, staat in “Geschiedenis”.
resume-run = Run hervatten
forget-run = Run vergeten
news-excluded = { $name } is uitgesloten: daar gaat nooit een aanvraag naartoe.
news-included = { $name } staat weer in de lijst.
news-reading = { $count ->
    [one] { $count } tenant wordt gelezen…
   *[other] { $count } tenants worden gelezen…
}
news-tenants-read = { $count ->
    [one] { $count } tenant gelezen.
   *[other] { $count } tenants gelezen.
}
news-tenants-so-far = Tot nu toe zijn { $done } van { $total } tenants klaar.
news-resolving = Eerst worden de domeinen in de lijst opgezocht.
news-differ = { $count ->
    [0] Geen ervan wijkt af.
    [one] { $count } ervan wijkt af.
   *[other] { $count } ervan wijken af.
}
news-not-read = { $count ->
    [one] { $count } kon niet worden gelezen.
   *[other] { $count } konden niet worden gelezen.
}
news-not-asked = { $count ->
    [one] { $count } is niet gevraagd.
   *[other] { $count } zijn niet gevraagd.
}
news-throttled = De aanmeldingsservice van Microsoft vraagt om minder aanvragen. Het gaat over { $left } vanzelf verder.
news-waits-to-write = { $name } vraagt om minder aanvragen. De wijziging wordt over { $left } nog een keer verzonden.
news-paused = Gepauzeerd. Wat nog loopt, wordt eerst afgemaakt.
news-resumed = Het gaat verder.
news-stopping = Bezig met stoppen. Wat nog loopt, wordt eerst afgemaakt.
news-tenants-filtered = { $shown } van { $all } tenants voldoen.
news-tenants-ascending = Gesorteerd op { $column }, oplopend.
news-tenants-descending = Gesorteerd op { $column }, aflopend.
news-tenants-unsorted = Gesorteerd in de volgorde van toevoegen.
news-compared = Vergeleken met “{ $name }”. { $differ } van { $read } tenants wijken af.
news-compared-unread = Vergeleken met “{ $name }”. Er is nog geen tenant gelezen.
news-chosen = { $count ->
    [0] Er is geen tenant gekozen.
    [one] { $count } van { $all } tenants gekozen.
   *[other] { $count } van { $all } tenants gekozen.
}
news-plan-cancelled = Er is niets opgeslagen. Je keuze van tenants is er nog.
news-run-began = { $count ->
    [one] De run is begonnen: { $count } tenant.
   *[other] De run is begonnen: { $count } tenants.
}
news-run-goes-on = De run gaat verder.
news-run-so-far = Tot nu toe zijn { $done } van { $total } tenants klaar: { $figures }.
news-kept-run = Hier is een niet-voltooide run bewaard: { $done } van { $total } tenants zijn klaar.
news-figures = { $what } { $figures }.
news-run-forgotten = De niet-voltooide run is vergeten. De bewijzen van wat die heeft opgeslagen, staan nog in “Geschiedenis”.
what-list-customers = Je klanten konden niet worden opgevraagd.
what-list-organization = De tenants van je organisatie konden niet worden opgevraagd.
why-list-token = Dit token mist de machtiging { $permission }. Meld je met Microsoft aan om die te krijgen.
why-list-refused = Je account mag ze niet zien, of er is geen toestemming gegeven voor de machtiging { $permission }.
what-unreadable = Er is geen tenant toegevoegd: deze lijst kan niet worden gelezen.
why-list-too-large = De lijst is groter dan 4 MiB. Duizend tenants hebben veel minder nodig.
why-list-too-many-lines = De lijst heeft meer dan 10.000 regels.
why-list-workbook = Het is een bestand van een spreadsheetprogramma. Sla het eerst op als CSV.
why-list-binary = Het is geen tekst.
why-list-encoding = De codering kan niet worden gelezen. Sla het op als UTF-8.
why-list-empty = Er staat geen tenant in.
what-too-many = Er is geen tenant toegevoegd: de lijst zou er meer dan { $most } bevatten.
why-too-many = De lijst bevat er nu { $known }, en { $new } zouden nieuw zijn. Voeg er minder toe of maak de lijst eerst leeg.
what-reading-halted = Het lezen is gepauzeerd.
what-run-halted = De run is gepauzeerd.
halt-offline = Dit apparaat is offline. Het gaat verder als de verbinding terug is.
halt-no-session = De aanmelding kan niet meer worden verlengd. Meld je opnieuw aan en ga dan verder.
halt-in-a-row = Drie tenants achter elkaar hebben om dezelfde reden geweigerd; misschien weigeren andere ook.
halt-throttled = De aanmeldingsservice van Microsoft vroeg drie keer achter elkaar om minder aanvragen. Wacht enkele minuten en ga dan verder.
halt-chain = Je aanmelding geldt maar tot { $time }, en daarvan is te weinig over voor nog een tenant. Meld je opnieuw aan en ga dan verder.
halt-storage = Deze browser bewaart niet meer wat de run moet noteren; daarom wordt er niets meer verzonden. Maak ruimte en ga dan verder.
halt-by-person = Dat heb je zelf gedaan.
what-run-stopped = De run is vanzelf gestopt.
why-stopped-first = { $name }, een van de eerste tenants, eindigde niet met “opgeslagen”. De andere zijn niet begonnen.
why-stopped-failures = { $count ->
    [one] { $count } tenant eindigde met “niet opgeslagen”, “andere waarden” of “onzeker”, en meer staat het plan niet toe. De andere zijn niet begonnen.
   *[other] { $count } tenants eindigden met “niet opgeslagen”, “andere waarden” of “onzeker”, en meer staat het plan niet toe. De andere zijn niet begonnen.
}
next-stopped = Bekijk deze tenants in de tabel en in “Geschiedenis”. Wat is opgeslagen, kan worden teruggedraaid met “Deze run ongedaan maken”.
what-run-not-kept = De run is niet begonnen: deze browser kan die niet bewaren.
why-run-not-kept = De opslagruimte is geblokkeerd of vol. Zonder notitie van wat is gedaan, zou een afgebroken run niet kunnen worden hervat. Er is niets verzonden.
why-no-locks = Deze browser kan een ander tabblad niet van dezelfde run weghouden; daarom is er niets verzonden. Gebruik een actuele versie van Edge, Chrome, Firefox of Safari.
next-run-not-kept = Sta deze site toe om gegevens op te slaan, of maak daar ruimte voor, bijvoorbeeld met “Geschiedenis wissen”.
what-run-other-tab = Een ander tabblad van deze browser heeft deze run.
why-run-other-tab = Twee tabbladen voeren nooit dezelfde run uit. Ga in dat tabblad verder, of sluit het eerst.
