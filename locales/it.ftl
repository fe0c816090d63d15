## This language

language-name = Italiano

## The page

# Verified (product name): https://learn.microsoft.com/it-it/mem/intune/remote-actions/remote-help ("Assistenza remota")
product = Pannello Assistenza remota
heading = Impostazioni di Assistenza remota
lead = Visualizzare e modificare il funzionamento di Assistenza remota di Microsoft in questo tenant. Nulla viene salvato prima della verifica.
skip = Vai al contenuto
title-signed-out = Pannello Assistenza remota
title-view = { $view } – { $title }
views = Visualizzazioni
view-settings = Impostazioni
view-sessions = Sessioni
view-tenants = Tenant
tenants-lead = Leggere, confrontare e impostare questi valori in molti tenant con un solo accesso. Nulla viene scritto prima della verifica di un piano.
sessions-heading = Sessioni di Assistenza remota
sessions-lead = Chi è interessato dalle impostazioni: le sessioni degli ultimi 30 giorni, come le riporta Intune.
title-signed-in = Impostazioni di Assistenza remota – { $tenant }
title-changed = ● { $count ->
    [one] { $count } modifica non salvata
   *[other] { $count } modifiche non salvate
} – Impostazioni di Assistenza remota
footer-promise = Il token resta nella memoria di questa pagina e viene inviato solo a { $host }. Ricaricando la pagina viene eliminato.
footer-docs = Assistenza remota in Microsoft Learn
footer-beta = Il pannello usa l’endpoint beta di Microsoft Graph, l’unico che offre queste impostazioni; Microsoft può modificarlo.
footer-version = Versione { $version }
footer-licences = Licenze open source

## The banner

not-signed-in = Accesso non eseguito
who = Accesso eseguito come
who-app = App
who-unknown = Sconosciuto (il token non è leggibile)
tenant = Tenant
tenant-unknown = Sconosciuto
tenant-named = { $domain } ({ $id })
cloud = Cloud
cloud-global = Globale
cloud-usgov = Enti pubblici degli Stati Uniti (GCC High)
cloud-dod = Enti pubblici degli Stati Uniti (DoD)
cloud-china = Cina (21Vianet)
cloud-custom = Personalizzato: { $host }
permission = Autorizzazione
permission-none = Nessuna per queste impostazioni
permission-unknown = Sconosciuta finché Microsoft Graph non risponde
time-left = Tempo rimanente
time-left-unknown = Sconosciuto
time-left-under-a-minute = Meno di un minuto
time-left-renewed = { $left }, poi rinnovo automatico
time-left-expired = Scaduto
time-left-refused = Non più accettato
sign-out = Disconnetti
switch-account = Cambia account

## Before the panel is there, and when it can't be started

panel-loading = Caricamento del pannello…
shell-late = Se non appare altro, ricaricare la pagina: potrebbe essere una copia vecchia.
boot-framed = Per sicurezza, questo pannello non viene eseguito all’interno di un altro sito.
boot-framed-next = Apri in una scheda separata
boot-changed = Un file di questa pagina è stato modificato o manca.
boot-changed-next = Ricaricare la pagina. Se il problema persiste, indicare a chi la gestisce che cosa controllare: l’host, un proxy o un antivirus lungo il percorso e le terminazioni di riga modificate da Git.
boot-old = Questa è una copia vecchia della pagina: una nuova versione del pannello ha preso il suo posto.
boot-old-next = Ricaricare la pagina. Se il problema persiste, avvisare chi la gestisce: l’host o un intermediario conserva index.html troppo a lungo.
boot-network = Non è stato possibile caricare i file di questa pagina.
boot-network-next = Controllare la connessione, quindi ricaricare la pagina.
boot-unsupported = Questo browser non è in grado di eseguire il pannello.
boot-unsupported-next = Il pannello richiede WebAssembly, che questo browser o i relativi criteri disattivano. Usare una versione recente di Edge, Chrome, Firefox o Safari.
boot-broken = Il pannello si è arrestato a causa di un errore interno.
boot-broken-next = Se era in corso un salvataggio, questa pagina non sa se ha avuto effetto: ricaricare la pagina e verificare.

## Preferences

preferences = Preferenze
preferences-kept = Conservate in questo browser.
preferences-not-kept = Questo browser non conserva nulla per questa pagina, quindi la scelta vale fino alla chiusura della pagina.
theme = Tema
theme-system = Come nel dispositivo
theme-light = Chiaro
theme-dark = Scuro
theme-contrast = Contrasto elevato
density = Densità
density-comfortable = Ampia
density-compact = Compatta
language = Lingua
language-loading = Caricamento della lingua…
language-failed = Non è stato possibile caricare la lingua, quindi la pagina resta invariata. Controllare la connessione, quindi sceglierla di nuovo.
language-gone = Non è stato possibile caricare la lingua: una nuova versione del pannello ha sostituito quella aperta qui. Ricaricare la pagina per usarla.

## Without a connection

offline-notice = Questo dispositivo è offline. I dati visualizzati sono stati letti in precedenza e potrebbero non essere aggiornati; non è possibile leggere né salvare nulla finché la connessione non è ripristinata. Le modifiche restano nel modulo.
offline-notice-unread = Questo dispositivo è offline. Non è possibile leggere né salvare nulla finché la connessione non è ripristinata.
status-online = La connessione è stata ripristinata.

## When the host has a new version of the page

upgrade-notice = È disponibile una nuova versione di questo pannello. Ricaricando si viene disconnessi da questa pagina; le modifiche non salvate vengono mantenute e tornano quando si accede di nuovo.
upgrade-not-kept = Questo browser non conserva nulla per questa pagina, quindi ricaricando si perderebbero le modifiche non salvate. Salvarle o scartarle prima.
edits-not-kept = Questo browser non conserva nulla per questa pagina: se elimina la scheda dalla memoria mentre si è altrove, le modifiche non salvate vanno perse.

## Signing in

sign-in-heading = Accedi
sign-in-again-heading = Accedi di nuovo
sign-in-kept = Le modifiche non salvate vengono mantenute. Dopo l’accesso, il pannello riprende da dove era rimasto; nulla viene inviato senza un’azione dell’utente.
sign-in-at-microsoft = Con l’account aziendale, nella pagina di Microsoft. Questa pagina non vede mai la password e riceve un token che resta nella sua memoria.
sign-in-with-microsoft = Accedi con Microsoft
sign-in-to-view-only = Accedi in sola lettura
use-another-account = Usa un altro account
sign-in-again = Accedi di nuovo
get-permission = Ottieni l’autorizzazione a salvare
sign-in-no-client = Per l’accesso con l’account aziendale, questo pannello ha bisogno dell’ID client di una registrazione dell’app. Chi gestisce il pannello può indicarlo in config.json; in alternativa è possibile immetterlo nelle opzioni seguenti o usare un token.
sign-in-options = Opzioni di accesso
client-id = ID client
option-deployed = Se vuoto, viene usato quanto definito in questa distribuzione ({ $value }).
option-refused = Non usato. { $allowed }
option-cloud-help = Cloud in cui si trova il tenant. Memorizzato in questo browser, come le altre due opzioni.
cloud-of-deployment = Come in questa distribuzione ({ $cloud })
redirect-uri = URI di reindirizzamento
redirect-uri-help = Registrare questo indirizzo per l’app come applicazione a pagina singola. Un amministratore può dare il consenso per tutti con il collegamento per il consenso.
copy-redirect-uri = Copia URI di reindirizzamento
copy-consent-link = Copia collegamento per il consenso
token-heading = Con un token
token-lead = Incollare un token per Microsoft Graph. Resta solo nella memoria di questa pagina, non viene mai archiviato e viene inviato solo a { $host }.
access-token = Token di accesso
access-token-help = Con o senza “Bearer”; spazi e interruzioni di riga non contano.
use-this-token = Usa questo token
keep-this-token = Mantieni il token attuale
config-loading = Lettura di config.json…
how-to-get-a-token = Come ottenere un token
how-permission = Per visualizzare le impostazioni, un token deve avere l’autorizzazione { $read }; per modificarle, { $write }. Entrambe richiedono il consenso di un amministratore.
how-explorer = Graph Explorer
# Not verified: Microsoft's English names (Graph Explorer has no Italian in microsoftgraph/microsoft-graph-explorer-v4, src/messages)
how-explorer-steps = Accedere, aprire “Modify permissions” per una richiesta qualsiasi, dare il consenso all’autorizzazione indicata sopra, quindi copiare il testo in “Access token”.
how-cli = Azure CLI
how-cli-steps = Con accesso eseguito tramite una registrazione dell’app a cui è stata concessa l’autorizzazione:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Con accesso eseguito con il proprio account; la seconda riga visualizza il token:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Con accesso eseguito tramite una registrazione dell’app a cui è stata concessa l’autorizzazione; la seconda riga visualizza il token, anche se il modulo lo fornisce come SecureString:
cloud-warning = Microsoft non offre Assistenza remota in questo cloud. Le impostazioni potrebbero comunque esistere, ma non consentono di usare Assistenza remota.

## What is said in the status line

status-reading = Lettura delle impostazioni…
status-rereading = Nuova lettura delle impostazioni…
status-leaving = Passaggio a Microsoft per l’accesso…
status-signing-in = Accesso in corso…
status-not-finished = L’accesso non è stato completato. Nulla è stato modificato.
status-consented = Un amministratore ha dato il consenso alle autorizzazioni. Ora è possibile accedere.
status-consented-for = Un amministratore di { $tenant } ha dato il consenso alle autorizzazioni. Ora è possibile accedere.
status-came-back = Accesso eseguito e impostazioni lette ({ $time }). Le modifiche non salvate sono di nuovo nel modulo.
sign-out-at-microsoft = Disconnetti anche da Microsoft
status-read = Impostazioni lette ({ $time }).
status-read-in = Impostazioni lette nel tenant { $tenant } ({ $time }).
status-reread-same = Impostazioni rilette ({ $time }): nulla è cambiato.
status-reread-changed = { $count ->
    [one] Impostazioni rilette ({ $time }): { $count } impostazione è stata modificata altrove; ora è visualizzato il nuovo valore.
   *[other] Impostazioni rilette ({ $time }): { $count } impostazioni sono state modificate altrove; ora sono visualizzati i nuovi valori.
}
status-edits-kept = Le proprie modifiche vengono mantenute.
status-checking = Controllo di eventuali modifiche apportate nel frattempo da altri…
status-sending = Invio della modifica…
status-reading-back = Rilettura delle impostazioni…
status-lagging = Le impostazioni rilette non mostrano ancora la modifica. Verranno rilette tra alcuni secondi…
status-saved = Salvato ({ $time }). La rilettura lo ha confermato.
status-saved-all-the-same = Salvato comunque ({ $time }): la risposta alla modifica è andata persa o non era valida, ma la rilettura mostra che ha avuto effetto.
status-discarded = Le modifiche sono state scartate.
status-theirs = Nulla è stato salvato. Il modulo mostra lo stato attuale del tenant.
status-merged = Nulla è ancora stato salvato. Le modifiche sono applicate allo stato attuale del tenant.
status-cancelled = Nulla è stato salvato. Le modifiche sono ancora nel modulo.
status-signed-out = Disconnessione eseguita. Il token e tutto ciò che è stato letto con esso sono stati eliminati dalla memoria.
status-copied = Copiato.
status-resumed = Il nuovo token funziona. Le modifiche sono ancora presenti; nulla è stato ancora inviato.
status-offered = Queste modifiche sono state apportate in un altro tenant, { $tenant }, quindi non sono state inserite qui:
status-offered-unknown = Queste modifiche sono state apportate quando il tenant non era noto, quindi non sono state inserite qui:
fill-in-offered = Inserisci qui
drop-offered = Scarta

## Waiting to try again

waiting-throttled = Microsoft Graph chiede di ridurre il numero di richieste.
waiting-failed = Al momento il servizio presenta errori.
waiting-lagging = Le impostazioni rilette non mostrano ancora la modifica.
trying-again = Nuovo tentativo tra { $seconds } s (tentativo { $attempt } di { $tries })
reading-again = Nuova lettura tra { $seconds } s (lettura { $attempt } di { $tries })
trying-again-spoken = Il prossimo tentativo avverrà tra { $time }: tentativo { $attempt } di { $tries }.
reading-again-spoken = La prossima lettura avverrà tra { $time }: lettura { $attempt } di { $tries }.
stop-trying = Interrompi i tentativi

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Abilita Assistenza remota
enable-remote-help-help = Consente agli helper dell’organizzazione di connettersi ai dispositivi degli utenti con Assistenza remota. Disattivato per impostazione predefinita.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Consenti Assistenza remota per i dispositivi non registrati
allow-unenrolled-help = Consente agli helper di connettersi anche a dispositivi non registrati in Intune. Disattivato per impostazione predefinita.
allow-chat = Consenti chat
allow-chat-help = Consente a helper e sharer di scriversi durante una sessione. Attivato per impostazione predefinita.
form-label = Impostazioni del tenant
sends = Viene inviato
changed-from-on = Modificato: era attivato.
changed-from-off = Modificato: era disattivato.
changed-from-unknown = Modificato: era { $value }.
unknown-state = Il tenant contiene { $value }, un valore che questo pannello non conosce. Non viene mai riscritto: il salvataggio di una modifica qualsiasi lo sostituisce con il valore dell’interruttore, e la verifica lo segnala.
clock-ahead = { $minutes ->
    [one] L’orologio di questo dispositivo è avanti di circa { $minutes } minuto rispetto a quello di Microsoft. Il pannello usa quello di Microsoft.
   *[other] L’orologio di questo dispositivo è avanti di circa { $minutes } minuti rispetto a quello di Microsoft. Il pannello usa quello di Microsoft.
}
clock-behind = { $minutes ->
    [one] L’orologio di questo dispositivo è indietro di circa { $minutes } minuto rispetto a quello di Microsoft. Il pannello usa quello di Microsoft.
   *[other] L’orologio di questo dispositivo è indietro di circa { $minutes } minuti rispetto a quello di Microsoft. Il pannello usa quello di Microsoft.
}
never-configured = Assistenza remota non è mai stata configurata in questo tenant. Questi sono i valori predefiniti; il salvataggio li scrive per la prima volta.
lacking-property = In questo cloud Microsoft Graph non ha { $property }. “{ $name }” viene omesso qui e nel salvataggio, e non è possibile esportare alcuna baseline.
not-in-this-cloud = non presente in questo cloud
read-only = Questo token non consente di modificare le impostazioni: manca l’autorizzazione { $permission }. Vengono visualizzate così come sono.
view-only = L’accesso è stato eseguito in sola lettura, quindi le impostazioni vengono visualizzate così come sono. Per modificarle serve l’autorizzazione { $permission }.
review-changes = Verifica modifiche
discard-changes = Scarta modifiche
reload-settings = Ricarica impostazioni
use-another-token = Usa un altro token
unsaved = { $count ->
    [one] { $count } modifica non salvata
   *[other] { $count } modifiche non salvate
}
no-changes = Nessuna modifica non salvata
on = attivato
off = disattivato
unknown-value = sconosciuto
not-read-yet = non ancora letto

## Review

review-where = Tenant { $tenant }, cloud { $cloud }. Prima dell’invio, il pannello legge ancora una volta le impostazioni.
review-what = Per tutti nel tenant { $tenant }: { $changes }.
review-change = “{ $name }” passa da { $before } a { $after }
column-setting = Impostazione
column-before = Prima
column-after = Dopo
column-meaning = Significato
means-enabled = Gli helper possono avviare sessioni di Assistenza remota in questo tenant.
means-disabled = Nessuno può avviare sessioni di Assistenza remota in questo tenant.
means-disabled-unknown = Il tenant contiene un valore che questo pannello non conosce e non riscriverà. Viene sostituito con “disabled”.
means-unenrolled-on = Diventano possibili le sessioni con dispositivi non registrati in Intune.
means-unenrolled-off = Possono partecipare solo i dispositivi registrati in Intune.
means-chat-on = Helper e sharer possono scriversi durante una sessione.
means-chat-off = Helper e sharer non possono scriversi durante una sessione.
reason = Motivo
reason-help = Facoltativo. Conservato nella ricevuta in questa pagina; non viene inviato a nessuno.
save-to-tenant = Salva nel tenant
cancel = Annulla

## Conflict

settings-changed = Impostazioni modificate
conflict-lead-save = Nulla è stato inviato: qualcuno ha modificato le impostazioni dopo la lettura.
conflict-lead-reload = Qualcuno ha modificato un’impostazione modificata anche qui. Questa scelta non salva nulla.
conflict-clash = { $count ->
    [0] Nessuna modifica altrui è in conflitto con le proprie.
    [one] Questa impostazione è in conflitto con la propria modifica: { $names }.
   *[other] { $count } impostazioni sono in conflitto con le proprie modifiche: { $names }.
}
column-first = Letto inizialmente
column-saved = Scritto da quel salvataggio
column-now = Valore attuale
column-wanted = Valore desiderato
not-changed-by-you = non modificato qui
verdict-theirs = Modificato da altri
verdict-mine = Modificato qui
verdict-agreed = Modificato da entrambe le parti, allo stesso modo
verdict-clash = Conflitto: modificato da entrambe le parti, in modo diverso
verdict-untouched = Invariato
keep-would-save = “Mantieni le mie modifiche” salva quanto segue nel tenant:
keep-would-fill = “Mantieni le mie modifiche” compila il modulo con quanto segue:
use-theirs-note = “Usa i valori attuali” scarta le proprie modifiche e mostra lo stato attuale.
keep-my-changes = Mantieni le mie modifiche
use-theirs = Usa i valori attuali

## Receipt

receipt-heading = Ricevuta dell’ultimo salvataggio
receipt-when = Data e ora
receipt-user = Salvato da
receipt-outcome = Esito
receipt-saved = Salvato, confermato dalla rilettura
receipt-not-saved = Non salvato
receipt-different = Lo stato attuale è diverso: { $values }
receipt-uncertain = Non determinabile
receipt-requests = ID delle richieste
receipt-change = da { $before } a { $after }
receipt-no-reason = Nessuno indicato
receipt-id = Ricevuta
receipt-undoes = Annullamento della ricevuta
receipt-run = Parte dell’esecuzione
copy = Copia
copy-markdown = Copia come Markdown
download = Scarica
print = Stampa
undo-this-save = Annulla questo salvataggio
commands = La stessa modifica sotto forma di comandi
commands-lead = Ciascuno viene eseguito così com’è nelle shell indicate, quando è disponibile un token: in { $powershell } o in { $shell }. Non ne contengono nessuno.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Cronologia
history-lead = Ricevute dei salvataggi, conservate in questo browser. Non contengono alcuna parte di un token.
history-safari = Safari cancella ciò che un sito conserva dopo sette giorni in cui si usa il browser ma non il sito; altri browser possono farlo quando manca lo spazio. Ciò che serve più a lungo si conserva con “Scarica”.
history-empty = Non sono ancora presenti ricevute.
of-run = esecuzione su più tenant, in { $tenant }
history-count = { $count ->
    [one] { $count } ricevuta
   *[other] { $count } ricevute
}
history-more = Mostra ricevute meno recenti
clear-history = Cancella cronologia
history-full = Il browser non ha conservato l’ultima ricevuta: lo spazio di archiviazione è pieno o bloccato. La ricevuta è ancora in questa pagina; copiarla o scaricarla.
history-damaged = { $count ->
    [one] { $count } voce non è leggibile. È stata messa da parte e lasciata così com’è.
   *[other] { $count } voci non sono leggibili. Sono state messe da parte e lasciate così come sono.
}
status-history-cleared = { $count ->
    [one] { $count } ricevuta è stata rimossa.
   *[other] { $count } ricevute sono state rimosse.
}
bring-back = Ripristina
status-downloaded = Il file è nei download.
status-download-failed = Il browser non ha accettato il file. Copiare invece il testo.

## Sessions: what is said of them elsewhere

what-sessions = Non è stato possibile leggere le sessioni.
what-sessions-part = La lettura delle sessioni si è interrotta: { $read } di { $total } lette.
what-sessions-part-unknown = La lettura delle sessioni si è interrotta: { $read } lette.
why-sessions-role = L’account non può visualizzare i report di Intune su Assistenza remota. Serve un ruolo di Intune con l’autorizzazione “{ $permission }”; il ruolo Amministratore di Intune la comprende.
why-sessions-scope = Al token manca l’autorizzazione { $permission }.
why-sessions-not-report = La risposta non è un report delle sessioni. Non ne viene visualizzato nulla.
who-uses-it = Chi usa Assistenza remota?
usage-not-there = Non è stato possibile caricare i file necessari. Premere il pulsante per riprovare.

## Baselines

baselines = Baseline
baselines-lead = Una baseline contiene le tre impostazioni in un piccolo file. L’esportazione usa l’ultima lettura; l’importazione compila il modulo, da verificare prima di qualsiasi salvataggio. Trascinare un file in un punto qualsiasi di questa pagina.
export = Esporta
copy-link = Copia collegamento
import = Importa
baseline-text = Testo della baseline
matches-baseline = conforme alla baseline
differs-in = differenze: { $count }
apply-baseline = Applica baseline
status-baseline-applied = { $count ->
    [one] La baseline è nel modulo: { $count } impostazione è diversa da quella del tenant. Nulla è ancora stato salvato.
   *[other] La baseline è nel modulo: { $count } impostazioni sono diverse da quelle del tenant. Nulla è ancora stato salvato.
}
status-baseline-same = Il tenant corrisponde già alla baseline.
status-baseline-waits = È stata acquisita una baseline. Verrà inserita nel modulo dopo la lettura delle impostazioni.
status-drift = { $count ->
    [one] { $count } impostazione è ora diversa dalla baseline.
   *[other] { $count } impostazioni sono ora diverse dalla baseline.
}
what-baseline = Questa baseline non può essere usata. Il modulo è rimasto invariato.
why-baseline-too-large = È più grande di qualsiasi baseline possibile.
why-baseline-not-base64 = Il collegamento è danneggiato: la parte dopo “baseline=” non può essere decodificata.
why-baseline-cut-off = Il collegamento è troncato: manca la parte finale.
why-baseline-repeated = Contiene due volte la stessa indicazione.
why-baseline-several = Sono stati rilasciati più file insieme; una baseline è un solo file.
why-baseline-field = Campo “{ $field }”: { $problem }
next-baseline = Una baseline contiene il numero di schema, un nome facoltativo e tutte e tre le impostazioni, come vengono scritti da “Esporta”.
next-link = Chiedere di nuovo il collegamento, copiato per intero e in una riga a sé; oppure la baseline come file o come testo, per “Importa” e “Testo della baseline”.
what-baseline-not-now = La baseline non è stata inserita: è in corso un salvataggio.
why-baseline-not-now = Completarlo o annullarlo prima di procedere.
what-link-more = Questo collegamento contiene altro oltre a una baseline, quindi non ne è stato usato nulla.
why-link-more = Il collegamento di una baseline contiene le impostazioni e nient’altro. Non inserire mai un token in un collegamento.
what-file = Il browser non è in grado di leggere questo file.
why-file = Potrebbe essere una cartella, essere stato spostato, o questa pagina potrebbe non essere autorizzata a leggerlo.

## Undoing

what-undo-nothing = Non c’è più nulla da annullare.
why-undo-nothing = Il tenant ha già lo stato precedente a quel salvataggio.
what-undo-other = Quel salvataggio è stato effettuato in un altro tenant.
why-undo-other = Accedere a quel tenant per annullarlo.
what-undo-unsaved = Nel modulo sono presenti modifiche non salvate.
why-undo-unsaved = Salvarle o scartarle prima: un annullamento si mescolerebbe con esse.
what-undo-unknown = Questo pannello non può annullare quel salvataggio.
why-undo-unknown = { $property } aveva prima un valore che questo pannello non conosce e non scrive mai.
review-undo = Questa operazione annulla un salvataggio precedente, e solo ciò che quel salvataggio ha modificato.
review-outside = Qualcuno ha modificato le impostazioni nel frattempo. Al salvataggio verrà mostrato che cosa è cambiato, prima di qualsiasi invio.
conflict-lead-undo = Nulla è stato inviato: il tenant è cambiato dopo quel salvataggio. Annullarlo ora modificherebbe quanto segue e lascerebbe il resto com’è.
keep-would-undo = “Mantieni le mie modifiche” apre la verifica per quanto segue:

## What the settings do, as Microsoft's documentation has it

impact-heading = Chi riguarda, e quando
impact-deploy = Microsoft: distribuire Assistenza remota
impact-plan = Microsoft: pianificare Assistenza remota
impact-enabled = Per l’intero tenant. Gli helper devono comunque avere un ruolo di Intune e tutti una licenza; le nuove licenze richiedono da 30 minuti a 8 ore, e fino ad allora le nuove sessioni potrebbero segnalare che Assistenza remota non è abilitata.
impact-disabled = Per l’intero tenant: Assistenza remota non è consentita a nessuno.
# Verified (“Tutti i dispositivi”): eltociear/memdocs.it-it, memdocs/intune/remote-actions/device-restart.md
impact-unenrolled-on = Riguarda Windows e macOS; i dispositivi Android devono comunque essere registrati. Per i dispositivi non registrati non sono disponibili informazioni di conformità e gli helper li raggiungono solo tramite gruppi di utenti: “Tutti i dispositivi” non li include.
impact-unenrolled-off = Gli utenti il cui dispositivo non è registrato in questo tenant non possono più ricevere assistenza su di esso.
impact-chat-on = La chat torna disponibile nell’app Assistenza remota.
impact-chat-off = Rimuove la chat dall’app Assistenza remota, per tutti nel tenant.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Rilevato ({ $time }): un altro utente ha modificato { $count } impostazione.
   *[other] Rilevato ({ $time }): un altro utente ha modificato { $count } impostazioni.
}
status-edits-untouched = Le proprie modifiche sono rimaste invariate.
status-saw-back = Rilevato ({ $time }): ciò che un altro utente aveva modificato è tornato come era al momento della lettura.
outside-notice = Un altro utente ha modificato le impostazioni. Il valore attuale è indicato accanto a ogni impostazione; “Ricarica impostazioni” lo riporta nel modulo e mantiene le proprie modifiche.
there-now = Modificato altrove: ora { $position } ({ $value }).
who-changed = Chi ha apportato questa modifica?
audit-ask = Chiedi a Intune
audit-sign-in = Accedere per chiedere a Intune chi ha modificato queste impostazioni.
audit-asking = Richiesta a Intune…
audit-none = Intune non indica alcuna modifica di queste impostazioni nell’ultimo anno, nei limiti della ricerca effettuata.
audit-older = Cerca più indietro
audit-elsewhere = Il resto si troverebbe a un indirizzo diverso da quello di Microsoft Graph, quindi non è stato richiesto: il token non viene inviato altrove.
audit-all = Questo è tutto ciò che Intune ha per l’ultimo anno.
audit-activity = Attività
audit-result = Risultato
audit-needs = Gli eventi di controllo richiedono l’autorizzazione { $permission }, che questo token non ha, o un ruolo di Intune che consenta di leggerli.
audit-get-permission = Ottieni l’autorizzazione per vedere chi ha apportato la modifica
audit-receipt = Ricevuta corrispondente in questo browser

## Evidence of licence, rights and roles

evidence-rights = I diritti di Intune dell’utente comprendono { $rights }.
evidence-rights-lack = Ai diritti di Intune dell’utente manca { $rights }.
evidence-rights-unsaid = Nella parte letta dei diritti di Intune dell’utente manca { $rights }, ma non tutti i diritti sono stati letti.
evidence-rights-no-list = La risposta non indica quali diritti di Intune ha l’utente.
evidence-reports-lack = Anche per “Sessioni” serve { $right }, che manca tra questi diritti.
evidence-figures = { $used } di { $units ->
    [one] { $units } licenza di { $product } in uso.
   *[other] { $units } licenze di { $product } in uso.
}
evidence-units = { $units ->
    [one] { $units } licenza di { $product }; la risposta non indica quante sono in uso.
   *[other] { $units } licenze di { $product }; la risposta non indica quante sono in uso.
}
evidence-grace = { $product } è scaduto e resta valido per alcuni giorni di tolleranza.
evidence-no-units = { $product } elenca Assistenza remota, ma non esistono licenze per questo prodotto.
evidence-disabled = { $product } elenca Assistenza remota e ha lo stato { $status }.
evidence-plan-off = { $product } elenca Assistenza remota, con lo stato { $status }.
evidence-plan-pending = { $product } elenca Assistenza remota, che vi attende ancora la configurazione ({ $status }).
evidence-unclear = { $product } elenca Assistenza remota e la risposta non indica se è in vigore.
evidence-no-plan = Nessun prodotto di questo tenant elenca Assistenza remota. Microsoft 365 E3 ed E5 possono includerla senza elencarla, quindi questo non è decisivo.
evidence-products-unclear = { $count ->
    [one] Per { $count } prodotto la risposta non indica che cosa contiene.
   *[other] Per { $count } prodotti la risposta non indica che cosa contengono.
}
evidence-no-name = Un prodotto senza nome
evidence-unread-no-list = La risposta non contiene alcun elenco.
evidence-unread-elsewhere = Il resto si troverebbe a un indirizzo diverso da quello di Microsoft Graph, quindi non è stato richiesto: il token non viene inviato altrove.
evidence-unread-repeated = Il resto si troverebbe in una pagina già letta, quindi non è stato richiesto di nuovo.
evidence-unread-too-many = I dati sono più di quelli che questa pagina legge, quindi il resto non è stato letto.
evidence-failed = Sono state chieste altre informazioni a Microsoft Graph, senza esito: { $why }
helpers-heading = Ruoli di Intune i cui membri possono fornire assistenza
helpers-count = { $count ->
    [0] Nessun ruolo di Intune consente ai membri di fornire assistenza.
    [one] { $count } ruolo di Intune consente ai membri di fornire assistenza.
   *[other] { $count } ruoli di Intune consentono ai membri di fornire assistenza.
}
helpers-cant-tell = Non è possibile stabilire quali ruoli di Intune consentono ai membri di fornire assistenza.
helpers-none-read = Nessuno dei ruoli di Intune letti consente ai membri di fornire assistenza.
helpers-needs = Per fornire assistenza servono uno dei diritti dell’app Assistenza remota e { $rights }.
helpers-unclear = { $count ->
    [one] Per { $count } ruolo la risposta non indica che cosa consente.
   *[other] Per { $count } ruoli la risposta non indica che cosa consentono.
}
helpers-no-name = Un ruolo senza nome
way-view-screen = visualizzare lo schermo
# "controllo completo". Verified: learn.microsoft.com/it-it/mem/intune/fundamentals/remote-help-android
way-full-control = assumere il controllo completo
way-elevation = rispondere alle richieste per amministratori (elevazione)
way-unattended = fornire assistenza senza nessuno presente
helpers-may = I membri del ruolo possono { $ways }.
helpers-groups = { $count ->
    [0] Nessun gruppo ha questo ruolo, quindi nessuno può fornire assistenza tramite esso.
    [one] { $count } gruppo ha questo ruolo.
   *[other] { $count } gruppi hanno questo ruolo.
}
helpers-groups-at-least = { $count ->
    [one] Almeno { $count } gruppo ha questo ruolo; la risposta non li indica tutti.
   *[other] Almeno { $count } gruppi hanno questo ruolo; la risposta non li indica tutti.
}
helpers-groups-unsaid = Non è possibile stabilire quanti gruppi hanno questo ruolo.

## Keyboard shortcuts

shortcuts = Tasti di scelta rapida
shortcuts-lead = Premere il tasto punto, poi la lettera, ovunque tranne che in un campo.
use-shortcuts = Usa questi tasti di scelta rapida
close = Chiudi

## Readiness

readiness = Prerequisiti
readiness-lead = Ciò che serve ad Assistenza remota e ciò che questa pagina ha potuto rilevare.
need-signed-in = accesso eseguito
need-right-cloud = cloud corretto
need-read-permission = autorizzazione di lettura
need-write-permission = autorizzazione di scrittura
need-intune = Intune nel tenant
need-intune-role = ruolo di Intune
need-remote-help = Assistenza remota abilitata
need-licence = licenza
met = sì
not-met = no
cant-tell = non determinabile
evidence-no-token = Non è presente alcun token.
evidence-not-asked = Microsoft Graph non ha ancora risposto su questo punto.
evidence-settings-read = Microsoft Graph ha inviato le impostazioni.
evidence-settings-read-role = La lettura è riuscita; la modifica richiede un ruolo con più privilegi.
evidence-change-accepted = Microsoft Graph ha accettato una modifica.
evidence-refused = Microsoft Graph ha rifiutato la richiesta per questo motivo.
evidence-token-known = Microsoft Graph riconosce il token.
evidence-token-names = Il token indica { $permission }.
evidence-token-lacks = Il token indica solo altre autorizzazioni.
evidence-token-audience = Il token risulta destinato a Microsoft Graph di questo cloud.
evidence-token-admin = Il token indica un ruolo di amministratore.
evidence-app-only = Token di un’app: contano le autorizzazioni, non i ruoli.
evidence-state = { $property } è { $value }.
evidence-licence = Nessuna autorizzazione di questa pagina consente di rilevarlo.
next-need-signed-in = Accedere qui sopra.
next-need-right-cloud = Ottenere un token per { $host }.
next-need-read-permission = Ottenere un token con { $permission }.
next-need-intune = Informazioni sulle licenze di Intune
next-need-intune-role = Informazioni sui ruoli di Intune
next-need-remote-help = Attivare “Abilita Assistenza remota” qui sopra.
next-need-licence = Informazioni sulla licenza di Assistenza remota
checks-heading = Altre verifiche
checks-lead = Se interrogato, Microsoft Graph fornisce altre informazioni. Ogni domanda richiede un’autorizzazione propria.
check-licence = Verifica licenza
check-rights = Verifica diritti di Intune
check-helpers = Chi può fornire assistenza
check-licence-for = Legge quali prodotti di questo tenant includono Assistenza remota e quante delle loro licenze sono in uso.
check-rights-for = Legge quali diritti di Intune ha l’utente stesso.
check-helpers-for = Legge quali ruoli di Intune consentono ai membri di fornire assistenza e quanti gruppi hanno ciascun ruolo.
check-held = Serve l’autorizzazione { $permission }, che il token ha.
check-unsaid = Serve l’autorizzazione { $permission }. Se il token la comprende, si vedrà interrogando Microsoft Graph.
check-at-microsoft = Serve l’autorizzazione { $permission }, che manca al token. Se il consenso non è ancora stato dato, viene richiesto sulla pagina di Microsoft, dopodiché si torna qui con le modifiche non salvate.
check-other-token = Serve l’autorizzazione { $permission }, che manca a questo token. Usare un token che la comprenda.
check-asking = Richiesta a Microsoft Graph…

## Failures: what happened

what-check-licence = Non è stato possibile verificare la licenza.
what-check-rights = Non è stato possibile verificare i diritti di Intune dell’utente.
what-check-helpers = Non è stato possibile stabilire chi può fornire assistenza.
why-check-token = A questo token manca l’autorizzazione { $permission }, quindi non è stata inviata alcuna richiesta a Microsoft Graph.
why-check-refused = Servono l’autorizzazione { $permission } e un ruolo che consenta di leggere questi dati.
what-no-intune = Questo tenant non ha Intune.
why-no-intune = Microsoft Graph segnala che la richiesta non si applica a questo tenant, come accade quando non è attiva alcuna licenza di Intune.
what-no-resource = In questo cloud Microsoft Graph non ha queste impostazioni.
why-no-resource = Non conosce remoteAssistanceSettings. Alcuni cloud ricevono le novità di Microsoft Graph più tardi di altri, o mai.
what-bad-request = Microsoft Graph non ha compreso la richiesta.
why-bad-request = Il servizio potrebbe aver cambiato ciò che accetta. Per altre informazioni, vedere i dettagli.
what-token-empty = Microsoft Graph non ha ricevuto alcun token.
why-token-empty = Qualcosa tra questa pagina e Microsoft Graph potrebbe averlo rimosso, ad esempio un proxy o un’estensione del browser.
what-token-expired = Il token è scaduto.
why-token-expired = I token di accesso durano circa un’ora.
what-token-damaged = Il token è danneggiato.
why-token-damaged = Microsoft Graph non riesce a leggerlo. Una parte potrebbe essere andata persa durante la copia.
what-token-audience = Il token è destinato a un altro servizio.
why-token-audience = È stato emesso per un’API o un cloud diverso da { $host }.
what-token-rejected = Microsoft Graph non ha accettato il token.
why-token-rejected = Potrebbe essere stato revocato o emesso per un altro servizio. Per altre informazioni, vedere i dettagli.
what-token-gone = Il token non è più accettato, quindi non è stata inviata alcuna richiesta a Microsoft Graph.
why-token-gone = Nel frattempo un’altra richiesta di questa pagina è stata rifiutata con questo token.
what-claims = L’organizzazione richiede un nuovo accesso.
why-claims = La sessione è stata revocata, oppure un criterio (autenticazione a più fattori, posizione, dispositivo) richiede più di quanto questo token dimostri.
what-missing-scope = Al token manca un’autorizzazione.
why-missing-scope = È necessaria una delle seguenti: { $scopes }. Accedere di nuovo nello stesso modo non serve: occorre dare il consenso all’autorizzazione e ottenere un nuovo token.
what-missing-role = Manca il ruolo di Intune necessario.
# "Remote assistance connectors", "Read", "Update" not verified: Microsoft's English names
# Verified ("Amministratore di Intune"): nsrau/azure-docs.it-it, articles/active-directory/devices/howto-azure-managed-workstation.md
why-missing-role = Il token è valido, ma Intune non consente a questa persona di eseguire l’operazione. Sono necessarie le autorizzazioni “Remote assistance connectors: Read” e “Update”, come nel ruolo Amministratore di Intune. Oppure la persona non ha una licenza di Intune.
what-service = Il servizio Assistenza remota non è disponibile in questo tenant.
why-service = Il servizio non è attivo oppure il tenant non ha una licenza per Assistenza remota.
what-approval = Un secondo amministratore deve approvare questa modifica.
# Verified: https://learn.microsoft.com/it-it/mem/intune/fundamentals/multi-admin-approval
why-approval = L’approvazione amministrativa multipla protegge questa impostazione nel tenant.
why-approval-asked = L’approvazione amministrativa multipla protegge questa impostazione nel tenant e qualcuno ha già richiesto l’approvazione.
what-forbidden = Microsoft Graph ha rifiutato la richiesta.
why-forbidden = Non ha indicato un motivo noto a questo pannello. La risposta è riportata nei dettagli.
what-not-found = Microsoft Graph non trova queste impostazioni.
why-not-found = Questo non dice nulla di ciò che è impostato nel tenant: l’indirizzo potrebbe essere errato, Assistenza remota potrebbe non essere offerta qui oppure ha risposto un intermediario. Non vengono mostrati valori predefiniti, perché salvarli potrebbe sovrascrivere quelli presenti.
what-throttled = Microsoft Graph riceve troppe richieste.
why-throttled-for = Limita la frequenza delle richieste di un tenant e di un’app, e chiede di attendere { $time }.
why-throttled-unsaid = Limita la frequenza delle richieste di un tenant e di un’app. Non ha indicato quanto attendere; in genere è sufficiente mezzo minuto.
what-failed = Il servizio Microsoft ha restituito un errore.
why-failed = Ha risposto con il codice di stato { $status }. Raramente il problema è dalla parte dell’utente.
what-unexpected = Microsoft Graph ha dato una risposta che questo pannello non conosce.
why-unexpected = Ha il codice di stato { $status }.
what-not-graph = La risposta non proviene da Microsoft Graph.
why-not-graph = Al posto dei dati è arrivata una pagina Web o nulla: spesso si tratta della pagina di accesso di una rete o di un proxy.
what-not-settings = La risposta non contiene le impostazioni di Assistenza remota.
why-not-settings = { $property } manca o è di un tipo imprevisto. Un valore ipotizzato potrebbe sovrascrivere quello reale, quindi non viene visualizzato nulla.
what-too-large = La risposta era troppo grande ed è stata rifiutata.
why-too-large = Le impostazioni reali occupano circa 300 byte; questa risposta superava il milione.
what-timed-out = Microsoft Graph non ha risposto entro 30 secondi.
why-timed-out = La connessione o il servizio è lento o non funziona.
what-offline = Questo dispositivo è offline.
why-offline = Il browser non dispone di una connessione di rete.
what-withheld = Il browser non ha ricevuto da { $host } una risposta che possa leggere.
why-withheld = L’host è raggiungibile, quindi la connessione si è interrotta oppure qualcosa ha bloccato la risposta: un’estensione del browser, un proxy o intestazioni CORS mancanti.
what-unreachable = { $host } non è raggiungibile.
why-unreachable = La connessione non è riuscita oppure un firewall, un proxy o un ad blocker blocca l’host.
what-policy = I criteri di sicurezza di questa stessa pagina bloccano { $host }.
why-policy = La Content-Security-Policy con cui è stata distribuita questa pagina non include tale host in connect-src. Nulla è stato inviato.
what-redirected = { $host } ha risposto con un reindirizzamento, che è stato rifiutato.
why-redirected = Microsoft Graph non reindirizza queste richieste e un token non viene mai inviato a un altro indirizzo.
what-stopped = L’attesa è stata interrotta manualmente.
why-stopped = Microsoft Graph aveva chiesto di attendere. La modifica non era ancora stata accettata.

## Failures of a save

not-saved = Non salvato. { $what }
not-saved-confirmed = Non salvato. La risposta alla modifica è andata persa o non era valida, e il tenant ha ancora lo stato precedente.
save-different = Il tenant ora ha uno stato diverso da quello che si voleva salvare.
save-different-why = Stato attuale: { $values }. Qualcuno potrebbe aver modificato le impostazioni nello stesso momento, oppure il servizio conserva valori diversi da quelli inviati.
save-not-shown-why = Ancora: { $values }, in ciascuna di tre letture. Microsoft Graph ha accettato la modifica, quindi potrebbe comparire in ritardo, oppure il servizio conserva valori diversi, oppure qualcuno ha modificato le impostazioni nello stesso momento. Il pannello lo dirà qui non appena una lettura successiva la mostrerà.
save-uncertain = Non è possibile stabilire se la modifica è stata salvata.
save-uncertain-why = Dopo l’invio, il pannello non ha potuto rileggere le impostazioni. { $what }
save-uncertain-stopped = Le impostazioni rilette non mostrano ancora la modifica e l’attesa è stata interrotta. A volte i servizi sono in ritardo, quindi la modifica potrebbe essere stata salvata comunque.
save-interrupted = Nulla è ancora stato salvato. { $what }
save-interrupted-reading = La modifica è stata inviata, ma non ancora riletta. { $what }
save-interrupted-next = Con un nuovo token il pannello riprende da dove era rimasto.

## Failures of signing in and of renewing

what-reply = Il browser è tornato con una risposta che non corrisponde ad alcun accesso di questa scheda. Non è stata usata.
why-reply-not-asked = Potrebbe essere già stata usata, ad esempio dopo un ricaricamento o tornando indietro, oppure l’accesso è stato avviato in un’altra scheda.
why-reply-state = Appartiene a un altro accesso. Potrebbe averla inviata una vecchia scheda o un’altra persona.
why-reply-issuer = Indica un servizio di accesso diverso da quello interpellato.
why-reply-client = L’accesso è stato avviato per un’app, un tenant o un cloud diverso da quello ora impostato per questo pannello.
why-reply-damaged = È danneggiata: non contiene né un codice né un motivo, oppure li contiene entrambi.
why-reply-form = Manca ciò che direbbe a quale accesso risponde, oppure è arrivata in un modo diverso da quello richiesto da questo pannello.
what-id-token = La risposta di Microsoft non appartiene a questo accesso. Non è stata usata.
why-id-token-nonce = Il token ID è stato emesso per un altro accesso.
why-id-token-audience = Il token ID è stato emesso per un’altra app.
why-id-token-issuer = Il token ID è stato emesso da altri.
why-id-token-expired = Il token ID è scaduto in base all’orologio di Microsoft.
why-id-token-unreadable = Il token ID manca o non è leggibile.
what-personal = Gli account Microsoft personali non possono essere usati qui.
why-personal = Le impostazioni di Assistenza remota appartengono a un’organizzazione. Scegliere un account aziendale.
what-other-tenant = L’accesso è stato eseguito in un tenant diverso da quello impostato per questo pannello.
why-other-tenant = In quel tenant non è stato letto nulla. Accedere con un account del tenant corretto o impostarne un altro nelle opzioni di accesso.
what-not-entra = La risposta non proviene da { $host }.
why-not-entra = Ha il codice di stato { $status } e non è ciò che invia il servizio di accesso: spesso si tratta di un proxy o di un servizio in errore.
what-no-token = La risposta di Microsoft non contiene alcun token.
why-no-token = Il servizio di accesso potrebbe aver cambiato ciò che invia.
what-storage = Questo browser non conserva nulla per questa pagina, quindi l’accesso non è stato avviato.
why-storage = Senza traccia di ciò che ha chiesto, il pannello non potrebbe distinguere la risposta di Microsoft da una contraffatta e le modifiche andrebbero perse nel passaggio.
next-storage = Liberare spazio o consentire a questo sito di archiviare dati; in alternativa usare un token, che non richiede spazio di archiviazione.
what-insecure = Questa pagina non può eseguire l’accesso tramite una connessione non protetta.
why-insecure = Il browser offre la crittografia solo alle pagine caricate tramite HTTPS. Aprire questa pagina con https o usare un token.
what-challenge = L’organizzazione richiede un nuovo accesso, in un modo che questo pannello non sa leggere.
why-challenge = Le attestazioni inviate da Microsoft Graph sono danneggiate. Un accesso manuale può essere utile.
what-loop = L’organizzazione continua a richiedere un nuovo accesso.
why-loop = Il pannello ha eseguito di nuovo l’accesso due volte e ha ricevuto un’altra richiesta. Un criterio richiede qualcosa che questo accesso non può dimostrare, ad esempio un dispositivo registrato o un’altra posizione. È possibile continuare a provare manualmente.
what-cancelled = L’accesso è stato annullato.
why-cancelled = Nulla è stato modificato.
what-consent = Il consenso all’autorizzazione non è stato dato.
why-consent = Questa app può agire per conto dell’utente solo dopo il suo consenso, o quello di un amministratore per tutti. Queste autorizzazioni richiedono il consenso di un amministratore.
what-admin-consent = Un amministratore deve prima dare il consenso a questa app.
why-admin-consent = Le autorizzazioni necessarie non possono essere concesse autonomamente. Inviare il collegamento per il consenso a un amministratore del tenant, quindi accedere di nuovo.
what-not-assigned = L’account non è assegnato a questa app.
# Verified ("Applicazioni aziendali", "Utenti e gruppi"): nsrau/azure-docs.it-it, articles/active-directory/saas-apps/expensify-tutorial.md
why-not-assigned = Il tenant ne consente l’uso solo alle persone assegnate. Un amministratore può effettuare l’assegnazione in Applicazioni aziendali, Utenti e gruppi.
what-unknown-app = Questo tenant non riconosce l’app.
why-unknown-app = L’ID client è errato oppure nessuno in questo tenant ha ancora dato il consenso. Un amministratore può farlo con il collegamento per il consenso.
what-app-disabled = Questa app è disabilitata.
why-app-disabled = L’app, o la sua voce in questo tenant, è stata disabilitata. Un amministratore può abilitarla di nuovo in Applicazioni aziendali, Proprietà.
what-service-missing = A questo tenant manca un servizio richiesto dall’app.
why-service-missing = Microsoft Graph o Intune non è configurato oppure l’accesso è avvenuto in un tenant diverso da quello previsto. Se è quello giusto, un amministratore deve prima approvare l’app.
what-no-access = L’account non ha accesso a questo tenant.
why-no-access = Non è né membro né guest oppure il tenant richiede qualcosa che un account esterno non può soddisfare. Usare un altro account o chiedere a un amministratore del tenant di invitare il proprio.
what-unknown-tenant = Questo tenant non esiste in questo cloud.
why-unknown-tenant = Il nome potrebbe essere errato oppure il tenant si trova in un altro cloud di Microsoft.
what-redirect-uri = L’indirizzo di questa pagina non è registrato per l’app.
# Verified ("Autenticazione", "Applicazione a pagina singola"): changeworld/azure-docs.it-it, articles/active-directory/develop/quickstart-register-app.md
why-redirect-uri = Aggiungerlo nella registrazione dell’app, in Autenticazione, come URI di reindirizzamento di un’applicazione a pagina singola.
what-redirect-type = L’indirizzo di questa pagina è registrato per l’app, ma non per un’applicazione a pagina singola.
why-redirect-type = Nella registrazione dell’app, in Autenticazione, rimuoverlo da dove si trova e aggiungerlo in “Applicazione a pagina singola”.
what-mfa = È necessario un altro fattore.
why-mfa = L’organizzazione richiede l’autenticazione a più fattori: che venga completata, rinnovata o configurata. Accedere di nuovo per farlo.
what-blocked = L’accesso condizionale dell’organizzazione blocca questo accesso.
why-blocked = Il dispositivo, la posizione o l’app non soddisfa un criterio. Chi gestisce i criteri può vedere il motivo nei log di accesso, con gli ID indicati in Dettagli.
what-device = L’organizzazione ammette solo i dispositivi che gestisce.
why-device = Questo dispositivo non è noto all’organizzazione o non ne rispetta le regole. Accedere da un dispositivo gestito. Chi gestisce i criteri può vedere che cosa manca nei log di accesso, con gli ID indicati in Dettagli.
what-network-block = La rete non consente l’accesso a questo tenant.
why-network-block = La rete indica i tenant che si possono usare da lì, e questo non è tra quelli. Chi gestisce la rete può aggiungerlo; da un’altra rete l’accesso potrebbe riuscire.
what-organization-block = Questo tenant non ammette le persone dell’organizzazione di questo account.
why-organization-block = Le sue impostazioni per l’accesso da altre organizzazioni lo escludono. Un amministratore del tenant può modificarle; oppure usare un account di quel tenant.
what-session-over = La sessione Microsoft è terminata.
why-session-over = È scaduta, come avviene un giorno dopo aver eseguito l’accesso qui, oppure è stata revocata o la password è stata modificata.
what-home-block = L’organizzazione di appartenenza blocca questo accesso.
why-home-block = Le sue impostazioni non consentono l’accesso a questo tenant oppure considera l’account a rischio. Un amministratore dell’organizzazione può rimuovere il blocco.
what-account-disabled = L’account è disabilitato.
why-account-disabled = Un amministratore dell’organizzazione può abilitarlo di nuovo.
what-account-locked = L’account è bloccato per il momento.
why-account-locked = È stata provata troppe volte una password errata oppure l’accesso proveniva da un indirizzo noto per attacchi. Attendere alcuni minuti o rivolgersi a un amministratore dell’organizzazione.
what-password-expired = La password è scaduta.
why-password-expired = Accedere di nuovo: la pagina di Microsoft ne chiede una nuova.
what-code-used = Il codice di accesso è già stato usato.
why-code-used = Un codice funziona una sola volta, per pochi minuti e per la scheda che lo ha richiesto. Un nuovo accesso ne fornisce un altro.
what-not-signed-in = Nessuno ha eseguito l’accesso a Microsoft.
why-not-signed-in = La sessione potrebbe essere terminata in un’altra scheda.
what-busy = Microsoft riceve troppi accessi.
why-busy = Per alcuni minuti non ne accetta. Attendere un po’, quindi accedere di nuovo.
what-single-tenant = Questa app è riservata a un altro tenant.
why-single-tenant = È registrata per un singolo tenant. Impostare tale tenant nelle opzioni di accesso o in config.json.
what-refused = Microsoft ha rifiutato l’accesso.
why-refused = Motivo indicato: { $said }
next-sign-in-options = Tenant, cloud e ID client si impostano nelle opzioni di accesso.

## Failures of a pasted token and of the deployment

what-paste-empty = Nel campo non è presente alcun token.
why-paste-empty = Non è stato incollato nulla, o solo la parola “Bearer”.
what-paste-not-a-token = Questo non è un token di accesso.
why-paste-not-a-token = Un token è una lunga parola composta da lettere, cifre, punti, trattini e caratteri di sottolineatura, e spesso inizia con “eyJ”.
what-paste-guid = Questo è un ID, non un token di accesso.
why-paste-guid = Gli ID tenant, client e richiesta hanno questo aspetto; un token è molto più lungo.
what-paste-object = Questo è ciò che PowerShell mostra al posto di un token, non il suo testo.
why-paste-object = I moduli più recenti forniscono il token come SecureString e PowerShell mostra solo il nome del tipo. Queste righe visualizzano il testo, in Windows PowerShell 5.1 e in PowerShell 7:
what-paste-too-long = È troppo lungo per un token di accesso.
why-paste-too-long = Un token ha qualche migliaio di caratteri.
what-doubt-api = Questo token è destinato a un’altra API.
why-doubt-api = È stato emesso per { $audience }, non per Microsoft Graph ({ $host }).
what-doubt-cloud = Questo token è destinato a un altro cloud.
why-doubt-cloud = È stato emesso per “{ $other }”; questo pannello è impostato su “{ $own }”.
what-doubt-expired = Questo token è scaduto.
why-doubt-expired = In base all’orologio di questo dispositivo è scaduto ({ $time }). Se l’orologio è sbagliato, il token potrebbe essere valido.
what-expired = Il token è scaduto.
why-expired = In base all’orologio di questo dispositivo è scaduto ({ $time }).
what-to-do = Che cosa fare ora: { $steps }.
edits-are-kept = Le modifiche non salvate vengono mantenute.
next-get-token = Per ottenere un token: Graph Explorer, Azure CLI o Microsoft Graph PowerShell, come descritto sotto il campo.
what-config = Il file config.json di questa distribuzione è errato, quindi l’accesso è disattivato.
what-config-field = Il file config.json di questa distribuzione è errato (campo “{ $field }”), quindi l’accesso è disattivato.
what-config-unavailable = Non è stato possibile leggere il file config.json di questa distribuzione, quindi l’accesso è disattivato.
why-config-unavailable = L’host ha risposto con il codice di stato { $status }.
why-config-unreachable = L’host non ha risposto.
problem-not-json = Non è JSON valido: riga { $line }, colonna { $column }.
problem-encoding = Ha una codifica che non può essere letta. Salvarlo come UTF-8.
problem-not-an-object = Deve essere un oggetto tra parentesi graffe: { "{ … }" }.
problem-unknown = Questo campo non esiste. Sono consentiti: { $fields }.
problem-missing = Il campo manca. { $allowed }
problem-bad-value = Il valore non è consentito. { $allowed }
problem-only-with-custom = Si usa solo con “cloud”: “custom”.
problem-newer-schema = La baseline è stata scritta da una versione più recente di questo pannello.
allowed-one-of = Valori consentiti: { $values }.
allowed-guid = Valore consentito: un GUID, ad esempio 00000000-0000-0000-0000-000000000000.
allowed-tenant = Valore consentito: un ID directory, un dominio verificato o organizations.
allowed-one-tenant = Valore consentito: un ID directory o un dominio verificato.
allowed-list = Valore consentito: un elenco con al massimo { $most } elementi.
allowed-origin = Valore consentito: un’origine come https://host.example, senza percorso; http solo per questo stesso dispositivo.
allowed-minutes = Valore consentito: un numero di minuti da 0 a 1440.
allowed-flag = Valori consentiti: true o false.
allowed-short-text = Valore consentito: un testo di massimo 100 caratteri.
allowed-schema-one = Valore consentito: 1.
next-config = Chi gestisce questa pagina deve correggere config.json; quindi ricaricare la pagina.
config-twice = Per chi gestisce questa pagina: “{ $field }” compare due volte in config.json e vale l’ultima. La prossima versione principale non lo accetterà.
config-renamed = Per chi gestisce questa pagina: “{ $old }” in config.json ora si chiama “{ $new }”. Il nome precedente funziona fino alla prossima versione principale.

## Next steps

try-again = Riprova
try-it-all-the-same = Prova comunque
check-again = Rileggi le impostazioni
review-again = Verifica e riprova
reload-page = Ricarica questa pagina
use-a-fresh-token = Usa un nuovo token
link-licences = Informazioni sulle licenze di Intune
link-roles = Informazioni sui ruoli di Intune
link-remote-help-licence = Informazioni sulla licenza di Assistenza remota
link-approval = Informazioni sull’approvazione amministrativa multipla
link-permissions = Informazioni su questa autorizzazione
link-throttling = Informazioni sui limiti di Microsoft Graph
link-health = Integrità dei servizi di Microsoft 365
link-conditional-access = Informazioni sull’accesso condizionale
link-aadsts = Informazioni sugli errori di accesso di Microsoft
link-cae = Informazioni su sessioni revocate e criteri
link-host = Apri { $host } in una nuova scheda
link-security = Informazioni sui criteri di sicurezza di questo pannello
details = Dettagli
detail-status = Codice di stato
detail-code = Codice
detail-message = Messaggio del servizio
detail-request-id = ID richiesta
detail-client-request-id = ID richiesta client
detail-trace-id = ID traccia
detail-correlation-id = ID correlazione
detail-operation-id = ID operazione
detail-activity-id = ID attività
detail-approval-code = Codice di approvazione
detail-service-time = Ora del servizio
detail-time = Ora
detail-wait = Attesa richiesta
detail-none = nessun valore
copy-details = Copia dettagli
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = Sconosciuto
listed = { $first }, { $next }
copy-failed = Il browser non ha consentito la copia. Il testo è selezionato qui sotto: copiarlo con CTRL+C (⌘C su Mac).
text-to-copy = Testo da copiare

## Sessions

sessions-reload = Ricarica sessioni
sessions-progress = Sessioni lette
sessions-so-far = { $read } di { $total } lette
sessions-counted = { $count ->
    [one] { $count } sessione
   *[other] { $count } sessioni
}
sessions-part = { $read } di { $total } lette. I dati visualizzati considerano solo queste.
sessions-part-unknown = { $read } lette; il resto manca. I dati visualizzati considerano solo queste.
sessions-unfitting = { $count ->
    [one] { $count } riga non corrisponde alle colonne del report ed è stata omessa.
   *[other] { $count } righe non corrispondono alle colonne del report e sono state omesse.
}
sessions-none = Non c’è stata alcuna sessione negli ultimi 30 giorni.
figures-heading = In cifre
figure-sessions = Sessioni
figure-helpers = Persone che hanno fornito assistenza
figure-helped = Persone che hanno ricevuto assistenza
figure-under-way = Sessioni in corso
figure-median = Durata mediana
chart-heading = Sessioni al giorno
chart-zone = I giorni sono quelli del fuso orario { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } sessione è iniziata in un altro giorno.
   *[other] { $count } sessioni sono iniziate in altri giorni.
}
chart-unreadable = { $count ->
    [one] { $count } sessione non ha un inizio leggibile.
   *[other] { $count } sessioni non hanno un inizio leggibile.
}
column-day = Giorno
top-helpers-heading = Chi ha fornito più assistenza
systems-heading = Sistemi
system-none = Non indicato
table-heading = Tutte le sessioni
column-start = Inizio
column-length = Durata
column-helper = Helper
column-person = Persona
column-device = Dispositivo
column-system = Sistema
column-control = Tipo di controllo
under-way = in corso
filter-sessions = Filtra sessioni
filter-help = Cerca in tutte le colonne, anche in quelle nascoste. Le cifre e il grafico restano quelli di tutte le sessioni.
all-columns = Tutte le colonne
download-csv = Scarica CSV
sessions-shown = { $shown } di { $all } visualizzate
sessions-reading = Lettura delle sessioni…
usage = { $sessions } negli ultimi 30 giorni. Helper: { $helpers }. In corso adesso: { $running }.
usage-helpers = { $count }
usage-counts-all = Vengono contate tutte le sessioni.
news-so-far = { $read } di { $total } lette finora.
news-so-far-unknown = { $count ->
    [one] { $count } sessione finora.
   *[other] { $count } sessioni finora.
}
news-read = { $count ->
    [one] { $count } sessione letta.
   *[other] { $count } sessioni lette.
}
news-read-figures = Lettura completata: { $sessions }. Helper: { $helpers }. In corso adesso: { $running }.
news-ended = { $read } di { $total } lette: il servizio non ha inviato altro.
news-filtered = { $shown } di { $all } corrispondono al filtro.
news-ascending = Ordinamento per { $column }, crescente.
news-descending = Ordinamento per { $column }, decrescente.

## Tenants

tenants-needs-sign-in = Questa visualizzazione richiede un accesso con Microsoft, tramite un’app registrata per più tenant. Un token incollato raggiunge un solo tenant.
tenants-needs-client = Questa visualizzazione richiede un accesso con Microsoft, tramite un’app registrata per più tenant. Qui non è noto alcun ID client: chi gestisce il pannello può indicarlo in config.json oppure è possibile immetterlo in “Opzioni di accesso”.
tenants-view-only = L’accesso è stato eseguito in sola lettura: i tenant possono essere letti e confrontati. Per modificarli, questa app ha bisogno di { $permission }.
list-heading = Elenco
tenant-list = Elenco dei tenant
tenant-list-help = In ogni riga un ID directory o un dominio, seguito se si vuole da un nome; oppure un CSV con intestazione.
add-tenants = Aggiungi tenant
tenant-file = File dei tenant
tenant-file-help = Lo stesso contenuto in un file. È possibile trascinarlo qui. Non lascia mai questa pagina.
list-customers = Elenca clienti
list-customers-for = Chiede a Microsoft Graph i clienti di un partner, in base alle relazioni attive.
list-organization = Elenca tenant dell’organizzazione
list-organization-for = Chiede a Microsoft Graph i tenant dell’organizzazione multi-tenant.
list-not-offered = Questo cloud non ha un elenco di questo tipo.
list-asking = Richiesta dei tenant a Microsoft Graph in corso…
clear-list = Svuota elenco
list-count = { $count ->
    [0] L’elenco è vuoto.
    [one] L’elenco contiene { $count } tenant.
   *[other] L’elenco contiene { $count } tenant.
}
added-new = { $count ->
    [0] Nessun tenant è stato aggiunto.
    [one] { $count } tenant è stato aggiunto.
   *[other] { $count } tenant sono stati aggiunti.
}
added-known = { $count ->
    [one] { $count } era già nell’elenco.
   *[other] { $count } erano già nell’elenco.
}
added-bad = { $count ->
    [one] { $count } riga non indica alcun tenant:
   *[other] { $count } righe non indicano alcun tenant:
}
added-bad-news = { $count ->
    [one] { $count } riga non indica alcun tenant ed è stata tralasciata.
   *[other] { $count } righe non indicano alcun tenant e sono state tralasciate.
}
added-more-bad = { $count ->
    [one] E { $count } altra.
   *[other] E altre { $count }.
}
added-unread = Una parte dell’elenco di Microsoft non è stata letta.
added-none-visible = Microsoft Graph non vi mostra alcun tenant a questo account. I clienti sono visibili solo agli account con un ruolo del partner.
bad-line = Riga { $number }: { $text }. { $why }
bad-neither = Non è né un ID directory né un dominio.
bad-empty-id = Nessun tenant ha l’ID formato da soli zeri.
bad-personal = È la directory degli account Microsoft personali, che non ha Intune.
bad-mail = È un indirizzo di posta elettronica. Usare il dominio dopo la @ o l’ID directory.
bad-many = Questa parola indica molti tenant, non uno solo.
bad-url = È un indirizzo web. Usare solo l’ID directory o il dominio.
bad-international = Scrivere questo dominio in lettere semplici, iniziando con xn--.
bad-too-long = È più lungo di qualsiasi dominio.
bad-quote = Le virgolette vengono aperte e mai chiuse.
bad-empty-cell = Nella colonna degli ID directory o dei domini non c’è nulla.
read-heading = Lettura
read-all-tenants = Leggi tutti i tenant
tenants-read = Tenant letti
pause = Sospendi
resume = Riprendi
stop = Interrompi
tenants-so-far = { $done } di { $total } completati
sweep-running = Lettura in corso…
sweep-paused = La lettura è sospesa.
sweep-stopping = La lettura si interromperà al termine di ciò che è in corso.
chain-serves = L’accesso vale per tutti i tenant fino a: { $time }.
throttled-countdown = Il servizio di accesso di Microsoft chiede di ridurre il numero di richieste. Ripresa automatica tra { $seconds } s.
compare-heading = Confronto
compare-with = Confronta con
compare-form = Il modulo
compare-deployment = La baseline della distribuzione
compare-imported = Baseline importata
compare-form-missing = Il modulo non offre nulla con cui confrontare: le sue impostazioni non sono state lette o contengono un valore che questo pannello non scrive mai.
compare-deployment-missing = Il file config.json di questa distribuzione non indica alcuna baseline.
compare-imported-missing = Nessuna baseline è stata importata dall’apertura di questa pagina.
compare-value = { $setting }: { $position }
find-heading = Ricerca
all-tenants = Tutti ({ $count })
group-differ = { $count ->
    [one] { $count } diverge
   *[other] { $count } divergono
}
group-match = { $count ->
    [one] { $count } corrisponde
   *[other] { $count } corrispondono
}
group-never-configured = { $count ->
    [one] { $count } mai configurato
   *[other] { $count } mai configurati
}
group-sign-in = { $count ->
    [one] { $count } richiede l’accesso
   *[other] { $count } richiedono l’accesso
}
group-not-approved = { $count ->
    [one] { $count } non ha approvato l’app
   *[other] { $count } non hanno approvato l’app
}
group-no-access = { $count ->
    [one] { $count } non consente l’accesso
   *[other] { $count } non consentono l’accesso
}
group-blocked = { $count ->
    [one] { $count } bloccato da criteri
   *[other] { $count } bloccati da criteri
}
group-no-such-tenant = { $count ->
    [one] { $count } non esiste
   *[other] { $count } non esistono
}
group-no-intune = { $count ->
    [one] { $count } senza Intune
   *[other] { $count } senza Intune
}
group-no-resource = { $count ->
    [one] { $count } senza queste impostazioni
   *[other] { $count } senza queste impostazioni
}
group-no-role = { $count ->
    [one] { $count } senza ruolo di Intune
   *[other] { $count } senza ruolo di Intune
}
group-approval = { $count ->
    [one] { $count } richiede un secondo amministratore
   *[other] { $count } richiedono un secondo amministratore
}
group-failed = { $count ->
    [one] { $count } con errore
   *[other] { $count } con errore
}
group-saved = { $count ->
    [one] { $count } salvato
   *[other] { $count } salvati
}
group-not-saved = { $count ->
    [one] { $count } non salvato
   *[other] { $count } non salvati
}
group-different = { $count ->
    [one] { $count } diverso
   *[other] { $count } diversi
}
group-uncertain = { $count ->
    [one] { $count } incerto
   *[other] { $count } incerti
}
group-changed-since = { $count ->
    [one] { $count } modificato nel frattempo
   *[other] { $count } modificati nel frattempo
}
group-refused = { $count ->
    [one] { $count } rifiutato
   *[other] { $count } rifiutati
}
group-not-started = { $count ->
    [one] { $count } non avviato
   *[other] { $count } non avviati
}
group-waiting = { $count ->
    [one] { $count } in attesa
   *[other] { $count } in attesa
}
group-excluded = { $count ->
    [one] { $count } escluso
   *[other] { $count } esclusi
}
filter-tenants = Filtra tenant
filter-tenants-help = Cerca in nomi, ID e domini, origini, accesso e risultati.
causes-heading = Che cosa impedisce l’accesso
cause-sign-in = { $count ->
    [one] { $count } tenant richiede l’accesso
   *[other] { $count } tenant richiedono l’accesso
}
cause-sign-in-why = Richiedono un altro fattore o un nuovo accesso. L’accesso a uno spesso vale anche per gli altri. Si passa alla pagina di Microsoft e si ritorna; una lettura in corso prosegue poi da sola.
cause-next = Prossimo: { $name }
cause-not-approved = { $count ->
    [one] { $count } tenant non ha approvato l’app
   *[other] { $count } tenant non hanno approvato l’app
}
cause-not-approved-why = Un amministratore del tenant può approvarla tramite il relativo collegamento; si può farlo anche in prima persona dove la relazione include un ruolo che gestisce le app. Per un partner può anche significare che lì manca un ruolo o un gruppo.
cause-no-access = { $count ->
    [one] { $count } tenant non consente l’accesso
   *[other] { $count } tenant non consentono l’accesso
}
cause-no-access-why = L’account non vi è né membro né guest, e nessuna relazione di amministrazione delegata lo raggiunge. Un account guest dimenticato può interrompere una relazione di questo tipo.
cause-blocked = { $count ->
    [one] { $count } tenant blocca l’accesso con criteri
   *[other] { $count } tenant bloccano l’accesso con criteri
}
cause-blocked-why = La risposta di Microsoft per uno di essi:
cause-no-role = { $count ->
    [one] Manca un ruolo di Intune in { $count } tenant
   *[other] Manca un ruolo di Intune in { $count } tenant
}
cause-no-role-why = L’accesso riesce, ma nessun ruolo di Intune consente di vedere lì queste impostazioni.
cause-approval = { $count ->
    [one] { $count } tenant richiede un secondo amministratore
   *[other] { $count } tenant richiedono un secondo amministratore
}
cause-approval-why = Lì l’approvazione amministrativa multipla protegge le impostazioni: un altro amministratore deve approvare ogni modifica.
cause-no-intune = { $count ->
    [one] { $count } tenant non ha Intune
   *[other] { $count } tenant non hanno Intune
}
cause-no-intune-why = Senza Intune non esistono impostazioni di Assistenza remota.
cause-no-resource = { $count ->
    [one] { $count } tenant non ha queste impostazioni
   *[other] { $count } tenant non hanno queste impostazioni
}
cause-no-resource-why = Microsoft Graph non le offre nel loro cloud.
cause-no-such-tenant = { $count ->
    [one] { $count } tenant non esiste
   *[other] { $count } tenant non esistono
}
cause-no-such-tenant-why = L’ID o il dominio è errato oppure appartiene a un altro cloud di Microsoft.
cause-not-trusted = { $count ->
    [one] La risposta per { $count } tenant non è attendibile
   *[other] Le risposte per { $count } tenant non sono attendibili
}
cause-not-trusted-why = Non provenivano dal tenant interrogato o non avevano la forma inviata da Microsoft. Nulla di esse è stato usato.
cause-refused = { $count ->
    [one] { $count } tenant ha rifiutato per un altro motivo
   *[other] { $count } tenant hanno rifiutato per un altro motivo
}
cause-refused-why = La risposta di Microsoft per uno di essi:
cause-unanswered = { $count ->
    [one] { $count } tenant non ha risposto
   *[other] { $count } tenant non hanno risposto
}
cause-unanswered-why = Una nuova lettura spesso aiuta. L’esito per uno di essi:
copy-approval-links = Copia collegamenti di approvazione
sign-in-to-next = Accedi al tenant successivo
download-list = Scarica elenco
read-these-again = Leggi di nuovo questi
partner-center = Come comando per il Centro per i partner
partner-center-lead = Per i partner con una relazione che gestisce le app. Richiede un token del Centro per i partner; questa pagina non lo invia mai.
partner-center-none = Non c’è alcun comando: richiede l’ID client di questa app e gli ID directory dei tenant.
tenants-table = Tutti i tenant
tenants-shown = { $shown } di { $all } visualizzati
chosen-count = { $count ->
    [0] Nessuno scelto
    [one] { $count } scelto
   *[other] { $count } scelti
}
select-shown = Seleziona visualizzati
clear-selection = Cancella selezione
tenants-csv = Scarica CSV
tenants-json = Scarica JSON
tenants-none = L’elenco non contiene ancora alcun tenant. Aggiungerne qui sopra.
tenants-none-shown = Nessun tenant corrisponde. Scegliere “Tutti” o svuotare il filtro.
column-name = Nome
column-directory-id = ID directory
column-source = Origine
column-access = Accesso
column-outcome = Risultato
column-read-at = Letto alle
column-choose = Scelta
column-exclude = Esclusione o inclusione
exclude = Escludi
include = Includi
source-typed = elenco
source-file = file
source-deployment = distribuzione
source-customers = cliente
source-organization = organizzazione
source-ends = termina il { $day }
source-microsoft-led = propria di Microsoft, sola lettura
access-waiting = in attesa
access-signed-in = accesso eseguito
access-sign-in-needed = accesso necessario
access-not-approved = app non approvata
access-no-access = nessun accesso
access-blocked = bloccato da criteri
access-no-such-tenant = tenant inesistente
access-failed = con errore
access-excluded = escluso
outcome-not-read = non letto
outcome-reading = lettura in corso
outcome-read = letto
outcome-matches = corrisponde
outcome-differs = diverge in { $count }
outcome-never-configured = mai configurato
outcome-never-configured-differs = mai configurato, diverge in { $count }
outcome-no-intune = senza Intune
outcome-no-resource = queste impostazioni mancano in questo cloud
outcome-no-role = senza ruolo di Intune
outcome-approval = approvazione richiesta
outcome-failed = con errore
outcome-in-doubt = da leggere prima
outcome-sending = invio in corso
outcome-throttled = attende un nuovo invio
outcome-reading-back = rilettura in corso
outcome-saved = salvato
outcome-matched-already = già corrispondente
outcome-not-saved = non salvato
outcome-different = diverso
outcome-uncertain = incerto
outcome-changed-since = modificato nel frattempo
outcome-refused = rifiutato
outcome-not-started = non avviato
plan-heading = Piano
review-plan = Verifica piano
no-plan-permission = Per impostare qualsiasi valore, questa app ha bisogno di { $permission }.
no-plan-unfinished = Un’esecuzione non è terminata: prima riprenderla o dimenticarla.
no-plan-reading = Lettura dei tenant in corso.
no-plan-target = Non c’è nulla da impostare: scegliere altro in “Confronta con”.
no-plan-nothing = Scegliere prima i tenant nella tabella.
no-plan-unread = Nessuno dei tenant scelti è stato letto: prima leggerli.
plan-summary = { $count ->
    [0] Nessun tenant verrebbe modificato: non c’è nulla da inviare.
    [one] { $count } tenant verrebbe modificato: { $changes }.
   *[other] { $count } tenant verrebbero modificati: { $changes }.
}
plan-summary-undo = { $count ->
    [0] Di quell’esecuzione non resta nulla da annullare.
    [one] { $count } tenant riavrebbe i propri valori precedenti all’esecuzione: { $changes }.
   *[other] { $count } tenant riavrebbero ciascuno i propri valori precedenti all’esecuzione: { $changes }.
}
plan-not-sent = Nulla viene inviato prima dell’applicazione del piano.
plan-change = { $count ->
    [one] “{ $setting }” diventa { $position } in { $count } tenant
   *[other] “{ $setting }” diventa { $position } in { $count } tenant
}
plan-from = Il piano imposta ciò che indica “Confronta con”: { $name }.
plan-matching = { $count ->
    [one] { $count } tenant scelto corrisponde già e non riceve alcuna richiesta.
   *[other] { $count } tenant scelti corrispondono già e non ricevono alcuna richiesta.
}
plan-left-out = { $count ->
    [one] { $count } tenant scelto viene tralasciato: non è stato letto, è escluso o è in sola lettura.
   *[other] { $count } tenant scelti vengono tralasciati: non sono stati letti, sono esclusi o sono in sola lettura.
}
plan-order = Ordine
plan-order-all = Mostra tutti ({ $count })
tenants-first = Tenant iniziali
tenants-first-help = Da 1 a 3. Procedono da soli, uno alla volta; poi l’esecuzione attende una conferma. Se uno di essi termina con un risultato diverso da “salvato”, l’esecuzione si interrompe.
tenants-first-fault = Deve essere un numero da 1 a 3.
stop-after-failures = Interrompi dopo errori
stop-after-help = Questo numero di tenant terminati con “non salvato”, “diverso” o “incerto” interrompe l’esecuzione.
stop-after-fault = Deve essere un numero pari o superiore a 1.
plan-reason-help = Facoltativo. Conservato nelle ricevute in questa pagina; non viene inviato a nessuno.
number-of-tenants = Numero di tenant
number-help = Digitare quanti tenant verrebbero modificati.
number-fault = Non è il numero di tenant che verrebbero modificati.
plan-kept = Ciò che è stato pianificato ed eseguito viene conservato in questo browser, senza alcun token, in modo da poter riprendere l’esecuzione dopo la chiusura di questa pagina.
plan-kept-tab = Ciò che è stato pianificato ed eseguito viene conservato in questa scheda, senza alcun token. Dopo la chiusura della scheda, l’esecuzione non può essere ripresa.
plan-kept-nowhere = Questa distribuzione non conserva nulla (“history” è off). Se questa pagina viene ricaricata o lasciata, l’esecuzione non può essere ripresa e nulla indica fin dove è arrivata.
apply-plan = Applica piano
run-heading = Esecuzione
run-undo-heading = Esecuzione che ne annulla un’altra
run-progress = Tenant completati
run-done = { $done } di { $total } completati
run-first = I primi tenant vengono salvati uno alla volta.
run-awaits-rest = I primi tenant sono salvati. Gli altri attendono una conferma.
run-rest = Salvataggio degli altri tenant in corso.
run-pauses = L’esecuzione è sospesa.
run-stopping = L’esecuzione si interromperà al termine di ciò che è in corso.
run-ended = L’esecuzione è terminata.
run-stopped-by-person = L’esecuzione è stata interrotta dall’utente.
run-waits-to-write = { $name } chiede di ridurre il numero di richieste. La modifica verrà inviata ancora una volta tra { $seconds } s.
continue-with-the-rest = Continua con gli altri
undo-this-run = Annulla questa esecuzione
run-history-note = Ogni tenant ha una ricevuta in “Cronologia”, in Impostazioni.
figure-saved = { $count ->
    [one] { $count } salvato
   *[other] { $count } salvati
}
figure-matched = { $count ->
    [one] { $count } già corrispondente
   *[other] { $count } già corrispondenti
}
figure-under-way-tenants = { $count ->
    [one] { $count } in corso
   *[other] { $count } in corso
}
figure-to-go = { $count ->
    [one] { $count } da fare
   *[other] { $count } da fare
}
kept-heading = Un’esecuzione non terminata
kept-run = { $who } ha iniziato un’esecuzione ({ $time }) che non è terminata: { $done } di { $total } tenant completati.
kept-run-unknown = Non è possibile leggere ciò che ne è conservato.
kept-next = “Riprendi esecuzione” legge prima ciò che si stava salvando, poi prosegue. “Dimentica esecuzione” la rimuove da questo browser; le ricevute restano.
kept-other-person = È stata iniziata da un’altra persona. Solo la stessa persona può riprenderla.
kept-other-tenant = È stata iniziata con un accesso a un altro tenant principale.
kept-other-cloud = È stata iniziata in un altro cloud.
kept-other-app = È stata iniziata da un’altra registrazione dell’app.
kept-permission = Per proseguire, questa app ha bisogno di { $permission }.
kept-other-tab = È aperta in un’altra scheda di questo browser. Proseguire lì.
kept-newer = È stata iniziata da una versione più recente di questo pannello. Ricaricare la pagina per ottenere tale versione.
kept-damaged = Ciò che ne è conservato è danneggiato, quindi non può essere ripresa. Ciò che ha salvato è in “Cronologia”.
resume-run = Riprendi esecuzione
forget-run = Dimentica esecuzione
news-excluded = { $name } è escluso: non riceve mai alcuna richiesta.
news-included = { $name } è di nuovo nell’elenco.
news-reading = { $count ->
    [one] Lettura di { $count } tenant in corso…
   *[other] Lettura di { $count } tenant in corso…
}
news-tenants-read = { $count ->
    [one] { $count } tenant letto.
   *[other] { $count } tenant letti.
}
news-tenants-so-far = { $done } di { $total } tenant completati finora.
news-resolving = Prima vengono cercati i domini presenti nell’elenco.
news-differ = { $count ->
    [0] Nessuno di essi diverge.
    [one] { $count } di essi diverge.
   *[other] { $count } di essi divergono.
}
news-not-read = { $count ->
    [one] Non è stato possibile leggerne { $count }.
   *[other] Non è stato possibile leggerne { $count }.
}
news-not-asked = { $count ->
    [one] { $count } non è stato interrogato.
   *[other] { $count } non sono stati interrogati.
}
news-throttled = Il servizio di accesso di Microsoft chiede di ridurre il numero di richieste. Ripresa automatica tra { $left }.
news-waits-to-write = { $name } chiede di ridurre il numero di richieste. La modifica verrà inviata ancora una volta tra { $left }.
news-paused = In sospeso. Ciò che è in corso viene prima completato.
news-resumed = Si prosegue.
news-stopping = Interruzione. Ciò che è in corso viene prima completato.
news-tenants-filtered = { $shown } di { $all } tenant corrispondono.
news-tenants-ascending = Ordinamento per { $column }, crescente.
news-tenants-descending = Ordinamento per { $column }, decrescente.
news-tenants-unsorted = Ordinamento secondo l’aggiunta.
news-compared = Confronto con “{ $name }”. { $differ } di { $read } tenant divergono.
news-compared-unread = Confronto con “{ $name }”. Nessun tenant è ancora stato letto.
news-chosen = { $count ->
    [0] Nessun tenant è scelto.
    [one] { $count } tenant scelto su { $all }.
   *[other] { $count } tenant scelti su { $all }.
}
news-plan-cancelled = Nulla è stato salvato. La scelta dei tenant è ancora presente.
news-run-began = { $count ->
    [one] L’esecuzione è iniziata: { $count } tenant.
   *[other] L’esecuzione è iniziata: { $count } tenant.
}
news-run-goes-on = L’esecuzione prosegue.
news-run-so-far = { $done } di { $total } tenant completati finora: { $figures }.
news-kept-run = Qui è conservata un’esecuzione non terminata: { $done } di { $total } tenant completati.
news-figures = { $what } { $figures }.
news-run-forgotten = L’esecuzione non terminata è stata dimenticata. Le ricevute di ciò che ha salvato sono ancora in “Cronologia”.
what-list-customers = Non è stato possibile elencare i clienti.
what-list-organization = Non è stato possibile elencare i tenant dell’organizzazione.
why-list-token = A questo token manca l’autorizzazione { $permission }. Accedere con Microsoft per ottenerla.
why-list-refused = L’account non può vederli oppure il consenso all’autorizzazione { $permission } non è stato dato.
what-unreadable = Nessun tenant è stato aggiunto: non è possibile leggere questo elenco.
why-list-too-large = Supera 4 MiB. Mille tenant occupano molto meno.
why-list-too-many-lines = Ha più di 10.000 righe.
why-list-workbook = È il file proprio di un foglio di calcolo. Salvarlo prima come CSV.
why-list-binary = Non è testo.
why-list-encoding = Ha una codifica che non può essere letta. Salvarlo come UTF-8.
why-list-empty = Non contiene alcun tenant.
what-too-many = Nessun tenant è stato aggiunto: l’elenco ne conterrebbe più di { $most }.
why-too-many = Ora ne contiene { $known }, e { $new } sarebbero nuovi. Aggiungerne meno o svuotare prima l’elenco.
what-reading-halted = La lettura è sospesa.
what-run-halted = L’esecuzione è sospesa.
halt-offline = Questo dispositivo è offline. Si prosegue quando la connessione è ripristinata.
halt-no-session = L’accesso non può più essere rinnovato. Accedere di nuovo, poi proseguire.
halt-in-a-row = Tre tenant di seguito hanno rifiutato per lo stesso motivo, quindi potrebbero rifiutare anche altri.
halt-throttled = Il servizio di accesso di Microsoft ha chiesto tre volte di seguito di ridurre il numero di richieste. Attendere alcuni minuti, poi proseguire.
halt-chain = L’accesso vale solo fino a { $time } e ne resta troppo poco per un altro tenant. Accedere di nuovo, poi proseguire.
halt-storage = Questo browser non conserva più ciò che l’esecuzione deve annotare, quindi non viene inviato altro. Liberare spazio, poi proseguire.
halt-by-person = È in pausa per scelta dell’utente.
what-run-stopped = L’esecuzione si è interrotta da sola.
why-stopped-first = { $name }, uno dei primi tenant, non è terminato con “salvato”. Gli altri non sono stati avviati.
why-stopped-failures = { $count ->
    [one] { $count } tenant è terminato con “non salvato”, “diverso” o “incerto”, e il piano non ne consente altri. Gli altri non sono stati avviati.
   *[other] { $count } tenant sono terminati con “non salvato”, “diverso” o “incerto”, e il piano non ne consente altri. Gli altri non sono stati avviati.
}
next-stopped = Controllare questi tenant nella tabella e in “Cronologia”. Ciò che è stato salvato può essere ripristinato con “Annulla questa esecuzione”.
what-run-not-kept = L’esecuzione non è iniziata: questo browser non può conservarla.
why-run-not-kept = Lo spazio di archiviazione è bloccato o pieno. Senza una nota di ciò che è stato fatto, un’esecuzione interrotta non potrebbe essere ripresa. Nulla è stato inviato.
why-no-locks = Questo browser non può tenere un’altra scheda lontana dalla stessa esecuzione, quindi nulla è stato inviato. Usare una versione aggiornata di Edge, Chrome, Firefox o Safari.
next-run-not-kept = Consentire a questo sito di archiviare dati o liberare spazio, ad esempio con “Cancella cronologia”.
what-run-other-tab = Un’altra scheda di questo browser ha questa esecuzione.
why-run-other-tab = Due schede non gestiscono mai la stessa esecuzione. Proseguire in quella scheda o chiuderla prima.
