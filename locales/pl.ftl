### Every text a person reads, in Polish.

## This language

language-name = Polski

## The page

# Verified: "Pomoc zdalna", learn.microsoft.com/pl-pl/mem/intune/remote-actions/remote-help
product = Panel Pomocy zdalnej
heading = Ustawienia Pomocy zdalnej
lead = Tutaj można sprawdzić i zmienić działanie Pomocy zdalnej firmy Microsoft w tej dzierżawie. Przed przejrzeniem zmian nic nie jest zapisywane.
skip = Przejdź do treści
title-signed-out = Panel Pomocy zdalnej
title-view = { $view } – { $title }
views = Widoki
view-settings = Ustawienia
view-sessions = Sesje
view-tenants = Dzierżawy
tenants-lead = Tutaj można odczytać, porównać i ustawić te ustawienia w wielu dzierżawach po jednym zalogowaniu. Przed przejrzeniem planu nic nie jest zapisywane.
sessions-heading = Sesje Pomocy zdalnej
sessions-lead = Kogo dotyczą ustawienia: sesje z ostatnich 30 dni według raportu usługi Intune.
title-signed-in = Ustawienia Pomocy zdalnej – { $tenant }
title-changed = ● { $count ->
    [one] { $count } niezapisana zmiana
    [few] { $count } niezapisane zmiany
    [many] { $count } niezapisanych zmian
   *[other] { $count } niezapisanej zmiany
} – ustawienia Pomocy zdalnej
footer-promise = Token pozostaje w pamięci tej strony i jest wysyłany tylko do hosta { $host }. Ponowne załadowanie strony usuwa go z pamięci.
footer-docs = Pomoc zdalna w witrynie Microsoft Learn
footer-beta = Panel korzysta z punktu końcowego beta usługi Microsoft Graph, jedynego, który udostępnia te ustawienia; firma Microsoft może go zmienić.
footer-version = Wersja { $version }
footer-licences = Licencje open source

## The banner

not-signed-in = Nie zalogowano
who = Zalogowano jako
who-app = Aplikacja
who-unknown = Nieznany użytkownik (nie można odczytać tokenu)
tenant = Dzierżawa
tenant-unknown = Brak danych
tenant-named = { $domain } ({ $id })
cloud = Chmura
cloud-global = Globalna
cloud-usgov = Instytucje rządowe USA (GCC High)
cloud-dod = Instytucje rządowe USA (DoD)
cloud-china = Chiny (21Vianet)
cloud-custom = Niestandardowa: { $host }
permission = Uprawnienie
permission-none = Brak dla tych ustawień
permission-unknown = Nieznane do czasu odpowiedzi usługi Microsoft Graph
time-left = Pozostały czas
time-left-unknown = Nieznany
time-left-under-a-minute = Mniej niż minuta
time-left-renewed = { $left }, potem automatyczne odnowienie
time-left-expired = Token wygasł
time-left-refused = Token nie jest już akceptowany
sign-out = Wyloguj się
switch-account = Przełącz konto

## Before the panel is there, and when it can't be started

panel-loading = Ładowanie panelu…
shell-late = Jeśli nic więcej się nie pojawi, załaduj stronę ponownie: to może być jej stara kopia.
boot-framed = Ze względów bezpieczeństwa ten panel nie działa wewnątrz innej witryny.
boot-framed-next = Otwórz go w osobnej karcie
boot-changed = Plik tej strony został zmieniony lub go brakuje.
boot-changed-next = Załaduj stronę ponownie. Jeśli problem nie ustąpi, powiedz osobie odpowiedzialnej za panel, co sprawdzić: hosta, serwer proxy lub program antywirusowy po drodze oraz znaki końca wiersza zmienione przez Git.
boot-old = To jest stara kopia strony: jej miejsce zajęła nowa wersja panelu.
boot-old-next = Załaduj stronę ponownie. Jeśli problem nie ustąpi, powiadom osobę odpowiedzialną za panel: host lub serwer pośredniczący zbyt długo przechowuje plik index.html.
boot-network = Nie można załadować plików tej strony.
boot-network-next = Sprawdź połączenie, a następnie załaduj stronę ponownie.
boot-unsupported = Ta przeglądarka nie może uruchomić panelu.
boot-unsupported-next = Panel wymaga technologii WebAssembly, która jest wyłączona w tej przeglądarce lub przez jej zasady. Użyj aktualnej wersji przeglądarki Edge, Chrome, Firefox lub Safari.
boot-broken = Panel przestał działać z powodu własnego błędu.
boot-broken-next = Jeśli trwał zapis, nie wiadomo, czy odniósł skutek: załaduj stronę ponownie i sprawdź.

## Preferences

preferences = Preferencje
preferences-kept = Przechowywane w tej przeglądarce.
preferences-not-kept = Ta przeglądarka nie przechowuje danych tej strony, więc wybór obowiązuje do jej zamknięcia.
theme = Motyw
theme-system = Jak na tym urządzeniu
theme-light = Jasny
theme-dark = Ciemny
theme-contrast = Duży kontrast
density = Gęstość
density-comfortable = Swobodna
density-compact = Kompaktowa
language = Język
language-loading = Ładowanie języka…
language-failed = Nie można załadować tego języka, więc strona pozostaje bez zmian. Sprawdź połączenie, a następnie wybierz język ponownie.
language-gone = Nie można załadować tego języka: nowa wersja panelu zastąpiła tę, która jest tu otwarta. Załaduj stronę ponownie, aby jej użyć.

## Without a connection

offline-notice = To urządzenie jest w trybie offline. Wyświetlane dane odczytano wcześniej i mogą być nieaktualne; do czasu przywrócenia połączenia nie można niczego odczytać ani zapisać. Wprowadzone zmiany pozostają w formularzu.
offline-notice-unread = To urządzenie jest w trybie offline. Do czasu przywrócenia połączenia nie można niczego odczytać ani zapisać.
status-online = Połączenie zostało przywrócone.

## When the host has a new version of the page

upgrade-notice = Dostępna jest nowa wersja tego panelu. Ponowne załadowanie powoduje wylogowanie z tej strony; niezapisane zmiany są zachowywane i wrócą po ponownym zalogowaniu.
upgrade-not-kept = Ta przeglądarka nie przechowuje danych tej strony, więc ponowne załadowanie spowodowałoby utratę niezapisanych zmian. Najpierw je zapisz lub odrzuć.
edits-not-kept = Ta przeglądarka nie przechowuje danych tej strony: jeśli usunie kartę z pamięci, gdy jesteś gdzie indziej, niezapisane zmiany zostaną utracone.

## Signing in

sign-in-heading = Logowanie
sign-in-again-heading = Ponowne logowanie
sign-in-kept = Niezapisane zmiany są zachowane. Po zalogowaniu panel wznowi pracę w tym samym miejscu; nic nie zostanie wysłane samoczynnie.
sign-in-at-microsoft = Logowanie kontem służbowym, na stronie firmy Microsoft. Ten panel nigdy nie widzi hasła, a po powrocie otrzymuje token, który pozostaje w jego pamięci.
sign-in-with-microsoft = Zaloguj się przez Microsoft
sign-in-to-view-only = Zaloguj się tylko do podglądu
use-another-account = Użyj innego konta
sign-in-again = Zaloguj się ponownie
get-permission = Uzyskaj uprawnienie do zapisu
sign-in-no-client = Aby można było zalogować się kontem służbowym, panel potrzebuje identyfikatora klienta z rejestracji aplikacji. Osoba odpowiedzialna za panel może podać go w pliku config.json; można też wpisać go w opcjach poniżej albo użyć tokenu.
sign-in-options = Opcje logowania
client-id = Identyfikator klienta
option-deployed = Puste: jak w tym wdrożeniu ({ $value }).
option-refused = Nie użyto. { $allowed }
option-cloud-help = Chmura, w której znajduje się dzierżawa. Zapamiętywana w tej przeglądarce, podobnie jak dwie pozostałe opcje.
cloud-of-deployment = Jak w tym wdrożeniu ({ $cloud })
redirect-uri = Identyfikator URI przekierowania
redirect-uri-help = Zarejestruj ten adres dla aplikacji, na platformie „Aplikacja jednostronicowa”. Administrator może wyrazić zgodę w imieniu wszystkich za pomocą linku zgody.
copy-redirect-uri = Kopiuj identyfikator URI
copy-consent-link = Kopiuj link zgody administratora
token-heading = Za pomocą tokenu
token-lead = Wklej token dla usługi Microsoft Graph. Jest przechowywany wyłącznie w pamięci tej strony, nigdy nie jest zapisywany i jest wysyłany tylko do hosta { $host }.
access-token = Token dostępu
access-token-help = Z przedrostkiem „Bearer” lub bez niego; spacje i podziały wierszy nie mają znaczenia.
use-this-token = Użyj tego tokenu
keep-this-token = Zachowaj obecny token
config-loading = Odczytywanie pliku config.json…
how-to-get-a-token = Jak uzyskać token
how-permission = Do wyświetlenia ustawień token musi mieć uprawnienie { $read }, a do ich zmiany – { $write }. Oba wymagają zgody administratora.
how-explorer = Graph Explorer
# Not verified: Microsoft's English name “Modify permissions”
how-explorer-steps = Zaloguj się, otwórz kartę „Modify permissions” przy dowolnym żądaniu, wyraź zgodę na powyższe uprawnienie, a następnie skopiuj tekst z karty „Access token”.
how-cli = Azure CLI
how-cli-steps = Po zalogowaniu jako zarejestrowana aplikacja, której przyznano to uprawnienie:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Po zalogowaniu własnym kontem; drugi wiersz wyświetla token:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Po zalogowaniu jako zarejestrowana aplikacja, której przyznano to uprawnienie; drugi wiersz wyświetla token, także gdy moduł wydaje go jako SecureString:
cloud-warning = Microsoft nie oferuje Pomocy zdalnej w tej chmurze. Ustawienia mogą mimo to istnieć, ale nie umożliwią korzystania z Pomocy zdalnej.

## What is said in the status line

status-reading = Odczytywanie ustawień…
status-rereading = Ponowne odczytywanie ustawień…
status-leaving = Przechodzenie do strony logowania firmy Microsoft…
status-signing-in = Logowanie…
status-not-finished = Logowanie nie zostało ukończone. Nic nie zostało zmienione.
status-consented = Administrator wyraził zgodę na uprawnienia. Można się teraz zalogować.
status-consented-for = Administrator dzierżawy { $tenant } wyraził zgodę na uprawnienia. Można się teraz zalogować.
status-came-back = Zalogowano i odczytano ustawienia ({ $time }). Niezapisane zmiany przywrócono w formularzu.
sign-out-at-microsoft = Wyloguj się też z usług Microsoft
status-read = Odczytano ustawienia ({ $time }).
status-read-in = Odczytano ustawienia w dzierżawie { $tenant } ({ $time }).
status-reread-same = Odczytano ponownie ({ $time }): nic się nie zmieniło.
status-reread-changed = { $count ->
    [one] Odczytano ponownie ({ $time }): jedno ustawienie zmieniono gdzie indziej; wyświetlany jest jego obecny stan.
    [few] Odczytano ponownie ({ $time }): { $count } ustawienia zmieniono gdzie indziej; wyświetlany jest ich obecny stan.
    [many] Odczytano ponownie ({ $time }): { $count } ustawień zmieniono gdzie indziej; wyświetlany jest ich obecny stan.
   *[other] Odczytano ponownie ({ $time }): { $count } ustawienia zmieniono gdzie indziej; wyświetlany jest ich obecny stan.
}
status-edits-kept = Własne zmiany są zachowane.
status-checking = Sprawdzanie, czy w międzyczasie ktoś zmienił ustawienia…
status-sending = Wysyłanie zmiany…
status-reading-back = Odczyt kontrolny ustawień…
status-lagging = Odczytane ustawienia nie pokazują jeszcze zmiany. Za kilka sekund nastąpi ponowny odczyt…
status-saved = Zapisano ({ $time }). Odczyt kontrolny to potwierdził.
status-saved-all-the-same = Mimo wszystko zapisano ({ $time }): odpowiedź na żądanie zmiany została utracona lub była nieprawidłowa, a odczyt kontrolny wykazał, że zmiana odniosła skutek.
status-discarded = Zmiany zostały odrzucone.
status-theirs = Nic nie zapisano. Formularz pokazuje obecny stan w dzierżawie.
status-merged = Nic jeszcze nie zapisano. Własne zmiany nałożono na obecny stan w dzierżawie.
status-cancelled = Nic nie zapisano. Zmiany pozostają w formularzu.
status-signed-out = Wylogowano. Token i wszystkie odczytane dane zostały usunięte z pamięci.
status-copied = Skopiowano.
status-resumed = Nowy token działa. Zmiany są zachowane; nic jeszcze nie wysłano.
status-offered = Te zmiany wprowadzono w innej dzierżawie, { $tenant }, więc nie wstawiono ich tutaj:
status-offered-unknown = Te zmiany wprowadzono, gdy dzierżawa nie była znana, więc nie wstawiono ich tutaj:
fill-in-offered = Wstaw je tutaj
drop-offered = Odrzuć je

## Waiting to try again

waiting-throttled = Microsoft Graph prosi o ograniczenie liczby żądań.
waiting-failed = Usługa chwilowo nie działa.
waiting-lagging = Odczytane ustawienia nie pokazują jeszcze zmiany.
trying-again = Następna próba za { $seconds } s ({ $attempt } z { $tries })
reading-again = Ponowny odczyt za { $seconds } s ({ $attempt } z { $tries })
trying-again-spoken = Czas do następnej próby: { $time }. Próba { $attempt } z { $tries }.
reading-again-spoken = Czas do następnego odczytu: { $time }. Odczyt { $attempt } z { $tries }.
stop-trying = Przerwij próby

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Włącz Pomoc zdalną
enable-remote-help-help = Pozwala pomocnikom w organizacji łączyć się z urządzeniami użytkowników za pomocą Pomocy zdalnej. Domyślnie wyłączone.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Zezwalaj na Pomoc zdalną na niezarejestrowanych urządzeniach
allow-unenrolled-help = Pozwala pomocnikom łączyć się także z urządzeniami niezarejestrowanymi w usłudze Intune. Domyślnie wyłączone.
allow-chat = Zezwalaj na czat
allow-chat-help = Pozwala pomocnikowi i osobie udostępniającej pisać do siebie podczas sesji. Domyślnie włączone.
form-label = Ustawienia dzierżawy
sends = Wysyłana wartość
changed-from-on = Zmieniono: było włączone.
changed-from-off = Zmieniono: było wyłączone.
changed-from-unknown = Zmieniono: było { $value }.
unknown-state = W dzierżawie jest ustawiona wartość { $value }, nieznana temu panelowi. Nigdy nie jest ona zapisywana z powrotem: zapisanie dowolnej zmiany zastępuje ją wartością wskazywaną przez przełącznik, co widać podczas przeglądu.
clock-ahead = { $minutes ->
    [one] Zegar tego urządzenia spieszy się względem zegara firmy Microsoft o około minutę. Panel korzysta z zegara firmy Microsoft.
    [few] Zegar tego urządzenia spieszy się względem zegara firmy Microsoft o około { $minutes } minuty. Panel korzysta z zegara firmy Microsoft.
    [many] Zegar tego urządzenia spieszy się względem zegara firmy Microsoft o około { $minutes } minut. Panel korzysta z zegara firmy Microsoft.
   *[other] Zegar tego urządzenia spieszy się względem zegara firmy Microsoft o około { $minutes } minuty. Panel korzysta z zegara firmy Microsoft.
}
clock-behind = { $minutes ->
    [one] Zegar tego urządzenia spóźnia się względem zegara firmy Microsoft o około minutę. Panel korzysta z zegara firmy Microsoft.
    [few] Zegar tego urządzenia spóźnia się względem zegara firmy Microsoft o około { $minutes } minuty. Panel korzysta z zegara firmy Microsoft.
    [many] Zegar tego urządzenia spóźnia się względem zegara firmy Microsoft o około { $minutes } minut. Panel korzysta z zegara firmy Microsoft.
   *[other] Zegar tego urządzenia spóźnia się względem zegara firmy Microsoft o około { $minutes } minuty. Panel korzysta z zegara firmy Microsoft.
}
never-configured = W tej dzierżawie nigdy nie skonfigurowano Pomocy zdalnej. Wyświetlane są wartości domyślne; zapis wprowadzi je po raz pierwszy.
lacking-property = W tej chmurze usługa Microsoft Graph nie ma { $property }. „{ $name }” pominięto tutaj i przy zapisie, a punktu odniesienia nie można wyeksportować.
not-in-this-cloud = brak w tej chmurze
read-only = Ten token nie pozwala zmienić ustawień: brakuje uprawnienia { $permission }. Wyświetlany jest ich obecny stan.
view-only = Zalogowano tylko do podglądu, więc wyświetlany jest obecny stan ustawień. Ich zmiana wymaga uprawnienia { $permission }.
review-changes = Przejrzyj zmiany
discard-changes = Odrzuć zmiany
reload-settings = Odśwież ustawienia
use-another-token = Użyj innego tokenu
unsaved = { $count ->
    [one] { $count } niezapisana zmiana
    [few] { $count } niezapisane zmiany
    [many] { $count } niezapisanych zmian
   *[other] { $count } niezapisanej zmiany
}
no-changes = Brak niezapisanych zmian
on = włączone
off = wyłączone
unknown-value = nieznane
not-read-yet = jeszcze nie odczytano

## Review

review-where = Dzierżawa { $tenant } (chmura: { $cloud }). Przed wysłaniem panel jeszcze raz odczyta ustawienia.
review-what = Dla wszystkich w dzierżawie { $tenant }: { $changes }.
review-change = „{ $name }” było { $before }, a będzie { $after }
column-setting = Ustawienie
column-before = Przed
column-after = Po
column-meaning = Co to oznacza
means-enabled = Pomocnicy mogą rozpoczynać sesje Pomocy zdalnej w tej dzierżawie.
means-disabled = Nikt nie może rozpoczynać sesji Pomocy zdalnej w tej dzierżawie.
means-disabled-unknown = W dzierżawie jest ustawiona wartość, której ten panel nie zna i nie zapisze z powrotem. Zostanie zmieniona na disabled.
means-unenrolled-on = Sesje z urządzeniami niezarejestrowanymi w usłudze Intune stają się możliwe.
means-unenrolled-off = W sesjach mogą uczestniczyć tylko urządzenia zarejestrowane w usłudze Intune.
means-chat-on = Pomocnik i osoba udostępniająca mogą pisać do siebie podczas sesji.
means-chat-off = Pomocnik i osoba udostępniająca nie mogą pisać do siebie podczas sesji.
reason = Powód
reason-help = Opcjonalny. Przechowywany w potwierdzeniu na tej stronie; nie jest nikomu wysyłany.
save-to-tenant = Zapisz w dzierżawie
cancel = Anuluj

## Conflict

settings-changed = Ustawienia się zmieniły
conflict-lead-save = Nic nie wysłano: ktoś zmienił ustawienia po ich odczytaniu.
conflict-lead-reload = Ktoś zmienił ustawienie, które zmieniono także tutaj. Wybór w tym miejscu niczego nie zapisuje.
conflict-clash = { $count ->
    [0] Żadna cudza zmiana nie powoduje konfliktu ze zmianami wprowadzonymi tutaj.
    [one] To ustawienie powoduje konflikt ze zmianą wprowadzoną tutaj: { $names }.
    [few] { $count } ustawienia powodują konflikt ze zmianami wprowadzonymi tutaj: { $names }.
    [many] { $count } ustawień powoduje konflikt ze zmianami wprowadzonymi tutaj: { $names }.
   *[other] { $count } ustawienia powodują konflikt ze zmianami wprowadzonymi tutaj: { $names }.
}
column-first = Pierwszy odczyt
column-saved = Tamten zapis
column-now = Obecnie
column-wanted = Docelowo
not-changed-by-you = niezmienione tutaj
verdict-theirs = Zmienione przez kogoś innego
verdict-mine = Zmienione tutaj
verdict-agreed = Zmienione po obu stronach, tak samo
verdict-clash = Konflikt: zmienione po obu stronach, różnie
verdict-untouched = Bez zmian
keep-would-save = Przycisk „Zachowaj moje zmiany” zapisze w dzierżawie:
keep-would-fill = Przycisk „Zachowaj moje zmiany” wstawi do formularza:
use-theirs-note = Przycisk „Przyjmij cudze zmiany” odrzuci zmiany wprowadzone tutaj i pokaże obecny stan.
keep-my-changes = Zachowaj moje zmiany
use-theirs = Przyjmij cudze zmiany

## Receipt

receipt-heading = Potwierdzenie ostatniego zapisu
receipt-when = Kiedy
receipt-user = Kto
receipt-outcome = Wynik
receipt-saved = Zapisano, potwierdzono odczytem kontrolnym
receipt-not-saved = Nie zapisano
receipt-different = Obecny stan jest inny: { $values }
receipt-uncertain = Nie można ustalić
receipt-requests = Identyfikatory żądań
receipt-change = z { $before } na { $after }
receipt-no-reason = Nie podano
receipt-id = Potwierdzenie
receipt-undoes = Cofa zapis z potwierdzenia
receipt-run = Część przebiegu
copy = Kopiuj
copy-markdown = Kopiuj jako Markdown
download = Pobierz
print = Drukuj
undo-this-save = Cofnij ten zapis
commands = Ta sama zmiana jako polecenia
commands-lead = Każde działa w podanej postaci w wymienionych powłokach, gdy dostępny jest token: w { $powershell } lub w { $shell }. Same go nie zawierają.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Historia
history-lead = Potwierdzenia zapisów, przechowywane w tej przeglądarce. Nie zawierają żadnych danych z tokenu.
history-safari = Safari usuwa dane przechowywane przez witrynę po siedmiu dniach, w których używasz przeglądarki, ale nie witryny; inne przeglądarki mogą to zrobić, gdy brakuje miejsca. To, co będzie potrzebne dłużej, zachowaj za pomocą „Pobierz”.
history-empty = Nie ma jeszcze potwierdzeń.
of-run = przebieg obejmujący dzierżawy, w { $tenant }
history-count = { $count ->
    [one] { $count } potwierdzenie
    [few] { $count } potwierdzenia
    [many] { $count } potwierdzeń
   *[other] { $count } potwierdzenia
}
history-more = Pokaż starsze potwierdzenia
clear-history = Wyczyść historię
history-full = Przeglądarka nie zachowała ostatniego potwierdzenia: jej magazyn jest pełny lub zablokowany. Potwierdzenie jest nadal na tej stronie; skopiuj je lub pobierz.
history-damaged = { $count ->
    [one] Nie można odczytać jednego wpisu. Zachowano go osobno, bez zmian.
    [few] Nie można odczytać { $count } wpisów. Zachowano je osobno, bez zmian.
    [many] Nie można odczytać { $count } wpisów. Zachowano je osobno, bez zmian.
   *[other] Nie można odczytać { $count } wpisu. Zachowano je osobno, bez zmian.
}
status-history-cleared = { $count ->
    [one] Usunięto jedno potwierdzenie.
    [few] Usunięto { $count } potwierdzenia.
    [many] Usunięto { $count } potwierdzeń.
   *[other] Usunięto { $count } potwierdzenia.
}
bring-back = Przywróć
status-downloaded = Plik jest wśród pobranych plików.
status-download-failed = Przeglądarka nie przyjęła pliku. Zamiast tego skopiuj tekst.

## Sessions: what is said of them elsewhere

what-sessions = Nie można odczytać sesji.
what-sessions-part = Odczyt sesji został przerwany: odczytano { $read } z { $total }.
what-sessions-part-unknown = Odczyt sesji został przerwany: odczytano { $read }.
why-sessions-role = To konto nie może wyświetlać raportów usługi Intune o Pomocy zdalnej. Potrzebna jest rola usługi Intune z uprawnieniem „{ $permission }”; ma je rola Administrator usługi Intune.
why-sessions-scope = Tokenowi brakuje uprawnienia { $permission }.
why-sessions-not-report = Odpowiedź nie jest raportem o sesjach. Nic z niej nie jest wyświetlane.
who-uses-it = Kto korzysta z Pomocy zdalnej?
usage-not-there = Nie można załadować potrzebnych plików. Naciśnij przycisk, aby spróbować ponownie.

## Baselines

baselines = Punkty odniesienia
baselines-lead = Punkt odniesienia to trzy ustawienia w małym pliku. Eksport obejmuje ostatnio odczytany stan; import wypełnia formularz, a przed zapisem można przejrzeć zmiany. Upuść plik w dowolnym miejscu tej strony.
export = Eksportuj
copy-link = Kopiuj link
import = Importuj
baseline-text = Tekst punktu odniesienia
matches-baseline = zgodne z punktem odniesienia
differs-in = różnice: { $count }
apply-baseline = Zastosuj punkt odniesienia
status-baseline-applied = { $count ->
    [one] Punkt odniesienia wstawiono do formularza: jedno ustawienie różni się od stanu w dzierżawie. Nic jeszcze nie zapisano.
    [few] Punkt odniesienia wstawiono do formularza: { $count } ustawienia różnią się od stanu w dzierżawie. Nic jeszcze nie zapisano.
    [many] Punkt odniesienia wstawiono do formularza: { $count } ustawień różni się od stanu w dzierżawie. Nic jeszcze nie zapisano.
   *[other] Punkt odniesienia wstawiono do formularza: { $count } ustawienia różni się od stanu w dzierżawie. Nic jeszcze nie zapisano.
}
status-baseline-same = Stan w dzierżawie jest już zgodny z punktem odniesienia.
status-baseline-waits = Przyjęto punkt odniesienia. Trafi do formularza po odczytaniu ustawień.
status-drift = { $count ->
    [one] Jedno ustawienie różni się teraz od punktu odniesienia.
    [few] { $count } ustawienia różnią się teraz od punktu odniesienia.
    [many] { $count } ustawień różni się teraz od punktu odniesienia.
   *[other] { $count } ustawienia różni się teraz od punktu odniesienia.
}
what-baseline = Nie można użyć tego punktu odniesienia. Formularz pozostał bez zmian.
why-baseline-too-large = Jest za duży jak na punkt odniesienia.
why-baseline-not-base64 = Link jest uszkodzony: nie można zdekodować części po „baseline=”.
why-baseline-cut-off = Link jest ucięty: brakuje jego końca.
why-baseline-repeated = Zawiera powtórzony element.
why-baseline-several = Upuszczono kilka plików naraz; punkt odniesienia to jeden plik.
why-baseline-field = W polu „{ $field }”: { $problem }
next-baseline = Punkt odniesienia zawiera numer schematu, opcjonalną nazwę i wszystkie trzy ustawienia, w postaci zapisywanej przez polecenie „Eksportuj”.
next-link = Poproś o link jeszcze raz, skopiowany w całości i w osobnym wierszu; albo o punkt odniesienia jako plik lub tekst, do pól „Importuj” i „Tekst punktu odniesienia”.
what-baseline-not-now = Punktu odniesienia nie wstawiono: trwa zapis.
why-baseline-not-now = Najpierw go dokończ lub anuluj.
what-link-more = Ten link zawiera więcej niż punkt odniesienia, więc nie użyto żadnej jego części.
why-link-more = Link punktu odniesienia zawiera ustawienia i nic poza nimi. Nigdy nie umieszczaj tokenu w linku.
what-file = Przeglądarka nie może odczytać tego pliku.
why-file = To może być folder, plik mógł zostać przeniesiony albo ta strona nie ma do niego dostępu.

## Undoing

what-undo-nothing = Nie ma już czego cofać.
why-undo-nothing = Stan w dzierżawie jest już taki jak przed tym zapisem.
what-undo-other = Tego zapisu dokonano w innej dzierżawie.
why-undo-other = Aby go cofnąć, zaloguj się w tamtej dzierżawie.
what-undo-unsaved = W formularzu są niezapisane zmiany.
why-undo-unsaved = Najpierw je zapisz lub odrzuć: cofnięcie zmieszałoby się z nimi.
what-undo-unknown = Ten panel nie może cofnąć tego zapisu.
why-undo-unknown = Właściwość { $property } miała wcześniej wartość, której ten panel nie zna i nigdy nie zapisuje.
review-undo = Spowoduje to cofnięcie wcześniejszego zapisu, ale tylko tego, co ten zapis zmienił.
review-outside = W międzyczasie ktoś zmienił ustawienia. Przy zapisie, zanim cokolwiek zostanie wysłane, panel pokaże te zmiany.
conflict-lead-undo = Nic nie wysłano: od tamtego zapisu stan w dzierżawie się zmienił. Cofnięcie teraz zmieniłoby poniższe pozycje, a resztę pozostawiło bez zmian.
keep-would-undo = Przycisk „Zachowaj moje zmiany” otworzy przegląd następujących wartości:

## What the settings do, as Microsoft's documentation has it

impact-heading = Kogo dotyczy i od kiedy
impact-deploy = Microsoft: wdrażanie Pomocy zdalnej
impact-plan = Microsoft: planowanie Pomocy zdalnej
impact-enabled = Dotyczy całej dzierżawy. Pomocnicy nadal potrzebują roli usługi Intune, a wszyscy – licencji; nowe licencje zaczynają działać po 30 minutach do 8 godzin, a do tego czasu w nowych sesjach może się pojawiać komunikat, że Pomoc zdalna nie jest włączona.
impact-disabled = Dotyczy całej dzierżawy: nikt nie może korzystać z Pomocy zdalnej.
# Verified: „Wszystkie urządzenia”, learn.microsoft.com/pl-pl/intune/fundamentals/assign-role
impact-unenrolled-on = Obejmuje systemy Windows i macOS; urządzenia z systemem Android i tak muszą być zarejestrowane. Dla niezarejestrowanych urządzeń nie ma informacji o zgodności, a pomocnicy mają do nich dostęp tylko przez grupy użytkowników: grupa „Wszystkie urządzenia” ich nie obejmuje.
impact-unenrolled-off = Osobom, których urządzenie nie jest zarejestrowane w tej dzierżawie, nie można już na nim pomóc.
impact-chat-on = Czat wraca do aplikacji Pomoc zdalna.
impact-chat-off = Usuwa czat z aplikacji Pomoc zdalna dla wszystkich w dzierżawie.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Wykryto ({ $time }): ktoś inny zmienił jedno ustawienie.
    [few] Wykryto ({ $time }): ktoś inny zmienił { $count } ustawienia.
    [many] Wykryto ({ $time }): ktoś inny zmienił { $count } ustawień.
   *[other] Wykryto ({ $time }): ktoś inny zmienił { $count } ustawienia.
}
status-edits-untouched = Własne zmiany pozostały nienaruszone.
status-saw-back = Wykryto ({ $time }): to, co zmienił ktoś inny, wróciło do odczytanego wcześniej stanu.
outside-notice = Ktoś inny zmienił ustawienia. Obecny stan podano obok każdego ustawienia; przycisk „Odśwież ustawienia” wstawia go do formularza i zachowuje własne zmiany.
there-now = Zmieniono gdzie indziej: obecnie { $position } ({ $value }).
who-changed = Kto to zmienił?
audit-ask = Zapytaj usługę Intune
audit-sign-in = Zaloguj się, aby zapytać usługę Intune, kto zmienił te ustawienia.
audit-asking = Odpytywanie usługi Intune…
audit-none = W przejrzanym zakresie usługa Intune nie wykazuje żadnej zmiany tych ustawień z ostatniego roku.
audit-older = Szukaj dalej wstecz
audit-elsewhere = Reszta ma znajdować się pod adresem innym niż adres usługi Microsoft Graph, więc jej nie pobrano: token nie jest wysyłany nigdzie indziej.
audit-all = To wszystko, co usługa Intune ma z ostatniego roku.
audit-activity = Działanie
audit-result = Wynik
audit-needs = Odczyt zdarzeń inspekcji wymaga uprawnienia { $permission }, którego ten token nie ma, lub roli usługi Intune, która na to pozwala.
audit-get-permission = Uzyskaj uprawnienie, aby zobaczyć, kto to zmienił
audit-receipt = Odpowiednie potwierdzenie z tej przeglądarki

## Evidence of licence, rights and roles

evidence-rights = Twoje prawa w usłudze Intune obejmują: { $rights }.
evidence-rights-lack = Wśród Twoich praw w usłudze Intune brakuje: { $rights }.
evidence-rights-unsaid = W odczytanej części Twoich praw w usłudze Intune brakuje: { $rights }. Nie odczytano wszystkich praw.
evidence-rights-no-list = Odpowiedź nie podaje, jakie masz prawa w usłudze Intune.
evidence-reports-lack = Widok „Sesje” także wymaga prawa { $right }, którego wśród nich brakuje.
evidence-figures = Używane: { $used } z { $units ->
    [one] { $units } licencji produktu { $product }.
    [few] { $units } licencji produktu { $product }.
    [many] { $units } licencji produktu { $product }.
   *[other] { $units } licencji produktu { $product }.
}
evidence-units = { $units ->
    [one] { $units } licencja produktu { $product }; odpowiedź nie podaje, ile jest używanych.
    [few] { $units } licencje produktu { $product }; odpowiedź nie podaje, ile jest używanych.
    [many] { $units } licencji produktu { $product }; odpowiedź nie podaje, ile jest używanych.
   *[other] { $units } licencji produktu { $product }; odpowiedź nie podaje, ile jest używanych.
}
evidence-grace = Produkt { $product } wygasł i działa jeszcze przez kilka dni okresu prolongaty.
evidence-no-units = Produkt { $product } wymienia Pomoc zdalną, ale nie ma jego licencji.
evidence-disabled = Produkt { $product } wymienia Pomoc zdalną i ma stan { $status }.
evidence-plan-off = Produkt { $product } wymienia Pomoc zdalną, ale w stanie { $status }.
evidence-plan-pending = Produkt { $product } wymienia Pomoc zdalną, która nadal czeka tam na skonfigurowanie ({ $status }).
evidence-unclear = Produkt { $product } wymienia Pomoc zdalną, a odpowiedź nie podaje, czy obowiązuje.
evidence-no-plan = Żaden produkt tej dzierżawy nie wymienia Pomocy zdalnej. Plany Microsoft 365 E3 i E5 mogą ją zawierać bez wymieniania, więc to niczego nie przesądza.
evidence-products-unclear = { $count ->
    [one] W przypadku jednego produktu odpowiedź nie podaje, co on zawiera.
    [few] W przypadku { $count } produktów odpowiedź nie podaje, co one zawierają.
    [many] W przypadku { $count } produktów odpowiedź nie podaje, co one zawierają.
   *[other] W przypadku { $count } produktu odpowiedź nie podaje, co one zawierają.
}
evidence-no-name = Produkt bez nazwy
evidence-unread-no-list = Odpowiedź nie zawiera listy.
evidence-unread-elsewhere = Reszta ma znajdować się pod adresem innym niż adres usługi Microsoft Graph, więc jej nie pobrano: token nie jest wysyłany nigdzie indziej.
evidence-unread-repeated = Reszta ma znajdować się na stronie, którą już odczytano, więc nie pobrano jej ponownie.
evidence-unread-too-many = Danych jest więcej, niż odczytuje ta strona, więc reszty nie odczytano.
evidence-failed = Zapytano usługę Microsoft Graph o więcej, ale bez skutku: { $why }
helpers-heading = Role usługi Intune, których członkowie mogą pomagać
helpers-count = { $count ->
    [0] Żadna rola usługi Intune nie pozwala członkom pomagać.
    [one] Jedna rola usługi Intune pozwala członkom pomagać.
    [few] { $count } role usługi Intune pozwalają członkom pomagać.
    [many] { $count } ról usługi Intune pozwala członkom pomagać.
   *[other] { $count } roli usługi Intune pozwala członkom pomagać.
}
helpers-cant-tell = Nie można ustalić, które role usługi Intune pozwalają członkom pomagać.
helpers-none-read = Żadna z odczytanych ról usługi Intune nie pozwala członkom pomagać.
helpers-needs = Aby pomagać, trzeba mieć jedno z praw aplikacji Pomoc zdalna oraz { $rights }.
helpers-unclear = { $count ->
    [one] W przypadku jednej roli odpowiedź nie podaje, na co ona pozwala.
    [few] W przypadku { $count } ról odpowiedź nie podaje, na co one pozwalają.
    [many] W przypadku { $count } ról odpowiedź nie podaje, na co one pozwalają.
   *[other] W przypadku { $count } roli odpowiedź nie podaje, na co one pozwalają.
}
helpers-no-name = Rola bez nazwy
way-view-screen = oglądać ekran
way-full-control = przejmować pełną kontrolę
way-elevation = odpowiadać na monity dla administratora (podniesienie uprawnień)
way-unattended = pomagać bez obecności użytkownika (tryb nienadzorowany)
helpers-may = Członkowie tej roli mogą { $ways }.
helpers-groups = { $count ->
    [0] Żadna grupa nie ma tej roli, więc nikt nie może dzięki niej pomagać.
    [one] Jedna grupa ma tę rolę.
    [few] { $count } grupy mają tę rolę.
    [many] { $count } grup ma tę rolę.
   *[other] { $count } grupy ma tę rolę.
}
helpers-groups-at-least = { $count ->
    [one] Tę rolę ma co najmniej jedna grupa; odpowiedź nie podaje wszystkich.
    [few] Tę rolę mają co najmniej { $count } grupy; odpowiedź nie podaje wszystkich.
    [many] Tę rolę ma co najmniej { $count } grup; odpowiedź nie podaje wszystkich.
   *[other] Tę rolę ma co najmniej { $count } grupy; odpowiedź nie podaje wszystkich.
}
helpers-groups-unsaid = Nie można ustalić, ile grup ma tę rolę.

## Keyboard shortcuts

shortcuts = Skróty klawiaturowe
shortcuts-lead = Naciśnij kropkę, a potem literę, w dowolnym miejscu poza polem.
use-shortcuts = Używaj tych skrótów
close = Zamknij

## Readiness

readiness = Gotowość
readiness-lead = Wymagania Pomocy zdalnej i to, co ta strona o nich ustaliła.
need-signed-in = zalogowanie
need-right-cloud = właściwa chmura
need-read-permission = uprawnienie do odczytu
need-write-permission = uprawnienie do zapisu
need-intune = usługa Intune w dzierżawie
need-intune-role = rola usługi Intune
need-remote-help = włączona Pomoc zdalna
need-licence = licencja
met = spełniono
not-met = nie spełniono
cant-tell = nie wiadomo
evidence-no-token = Brak tokenu.
evidence-not-asked = Microsoft Graph jeszcze na to nie odpowiedział.
evidence-settings-read = Microsoft Graph wysłał ustawienia.
evidence-settings-read-role = Odczyt się powiódł; zmiana wymaga roli o większych uprawnieniach.
evidence-change-accepted = Microsoft Graph przyjął zmianę.
evidence-refused = Microsoft Graph odmówił z tego powodu.
evidence-token-known = Microsoft Graph rozpoznaje token.
evidence-token-names = Token zawiera uprawnienie { $permission }.
evidence-token-lacks = Token zawiera tylko inne uprawnienia.
evidence-token-audience = Według tokenu jest on przeznaczony dla usługi Microsoft Graph w tej chmurze.
evidence-token-admin = Token zawiera rolę administratora.
evidence-app-only = Token aplikacji: liczą się uprawnienia, a nie role.
evidence-state = Właściwość { $property } ma wartość { $value }.
evidence-licence = Uprawnienia tej strony nie pozwalają tego sprawdzić.
next-need-signed-in = Zaloguj się powyżej.
next-need-right-cloud = Uzyskaj token dla hosta { $host }.
next-need-read-permission = Uzyskaj token z uprawnieniem { $permission }.
next-need-intune = Informacje o licencjach usługi Intune
next-need-intune-role = Informacje o rolach usługi Intune
next-need-remote-help = Włącz powyżej ustawienie „Włącz Pomoc zdalną”.
next-need-licence = Informacje o licencji Pomocy zdalnej
checks-heading = Więcej informacji
checks-lead = Na pytanie Microsoft Graph podaje więcej. Każde pytanie wymaga osobnego uprawnienia.
check-licence = Sprawdź licencję
check-rights = Sprawdź prawa w usłudze Intune
check-helpers = Kto może pomagać
check-licence-for = Odczytuje, które produkty tej dzierżawy zawierają Pomoc zdalną i ile ich licencji jest używanych.
check-rights-for = Odczytuje, jakie prawa w usłudze Intune ma Twoje konto.
check-helpers-for = Odczytuje, które role usługi Intune pozwalają członkom pomagać i ile grup ma każdą z nich.
check-held = Wymaga uprawnienia { $permission }, które token ma.
check-unsaid = Wymaga uprawnienia { $permission }. Czy token je ma, okaże się po zapytaniu usługi Microsoft Graph.
check-at-microsoft = Wymaga uprawnienia { $permission }, którego brakuje tokenowi. Jeśli nie wyrażono na nie jeszcze zgody, prośba o nią pojawi się na stronie firmy Microsoft, a po powrocie niezapisane zmiany będą zachowane.
check-other-token = Wymaga uprawnienia { $permission }, którego brakuje temu tokenowi. Użyj tokenu, który je ma.
check-asking = Odpytywanie usługi Microsoft Graph…

## Failures: what happened

what-check-licence = Nie można sprawdzić licencji.
what-check-rights = Nie można sprawdzić Twoich praw w usłudze Intune.
what-check-helpers = Nie można ustalić, kto może pomagać.
why-check-token = Temu tokenowi brakuje uprawnienia { $permission }, więc nie wysłano żądania do usługi Microsoft Graph.
why-check-refused = Potrzebne są uprawnienie { $permission } i rola, która pozwala to odczytać.
what-no-intune = W tej dzierżawie nie ma usługi Intune.
why-no-intune = Według usługi Microsoft Graph żądanie nie dotyczy tej dzierżawy; dzieje się tak, gdy żadna licencja usługi Intune nie jest aktywna.
what-no-resource = W tej chmurze usługa Microsoft Graph nie ma tych ustawień.
why-no-resource = Nie zna remoteAssistanceSettings. Niektóre chmury otrzymują nowe części usługi Microsoft Graph później niż inne albo wcale.
what-bad-request = Microsoft Graph nie zrozumiał żądania.
why-bad-request = Mógł się zmienić format żądań przyjmowanych przez usługę. Więcej w sekcji „Szczegóły”.
what-token-empty = Microsoft Graph nie otrzymał tokenu.
why-token-empty = Token mógł zostać usunięty na drodze między tą stroną a usługą Microsoft Graph, na przykład przez serwer proxy lub rozszerzenie przeglądarki.
what-token-expired = Token wygasł.
why-token-expired = Tokeny dostępu są ważne około godziny.
what-token-damaged = Token jest uszkodzony.
why-token-damaged = Microsoft Graph nie może go odczytać. Przy kopiowaniu mogła zginąć jego część.
what-token-audience = Token jest przeznaczony dla innej usługi.
why-token-audience = Wystawiono go dla innego interfejsu API lub innej chmury niż { $host }.
what-token-rejected = Microsoft Graph nie zaakceptował tokenu.
why-token-rejected = Token mógł zostać odwołany lub wystawiony dla innej usługi. Więcej w sekcji „Szczegóły”.
what-token-gone = Token nie jest już akceptowany, więc nie wysłano żądania do usługi Microsoft Graph.
why-token-gone = Tymczasem inne żądanie tej strony z tym tokenem zostało odrzucone.
what-claims = Organizacja wymaga ponownego logowania.
why-claims = Sesja została odwołana albo zasady (uwierzytelnianie wieloskładnikowe, lokalizacja, urządzenie) wymagają więcej, niż potwierdza ten token.
what-missing-scope = Tokenowi brakuje uprawnienia.
why-missing-scope = Potrzebne jest jedno z uprawnień: { $scopes }. Ponowne zalogowanie w ten sam sposób nie pomoże: trzeba wyrazić zgodę na uprawnienie i uzyskać nowy token.
what-missing-role = Brakuje potrzebnej roli usługi Intune.
# Verified: „Administrator usługi Intune”, learn.microsoft.com/pl-pl/intune/fundamentals/assign-role
# Not verified: Microsoft's English names “Remote assistance connectors”, “Read” and “Update”
why-missing-role = Token jest prawidłowy, ale usługa Intune nie pozwala tej osobie na tę czynność. Potrzebne są uprawnienia „Remote assistance connectors: Read” i „Update”, takie jak w roli Administrator usługi Intune. Możliwe też, że tej osobie brakuje licencji usługi Intune.
what-service = Usługa Pomocy zdalnej jest niedostępna w tej dzierżawie.
why-service = Albo usługa nie działa, albo dzierżawa nie ma licencji na Pomoc zdalną.
what-approval = Tę zmianę musi zatwierdzić drugi administrator.
# Not verified: Microsoft's English name
why-approval = W tej dzierżawie to ustawienie jest chronione przez funkcję Multi admin approval.
why-approval-asked = W tej dzierżawie to ustawienie jest chronione przez funkcję Multi admin approval, a ktoś już poprosił o zatwierdzenie.
what-forbidden = Microsoft Graph odrzucił żądanie.
why-forbidden = Nie podał powodu znanego temu panelowi. Treść odpowiedzi jest w sekcji „Szczegóły”.
what-not-found = Microsoft Graph nie znajduje tych ustawień.
why-not-found = Nie mówi to nic o tym, co jest ustawione w dzierżawie: adres może być błędny, Pomoc zdalna może nie być tu oferowana albo odpowiedziało coś po drodze. Wartości domyślne nie są wyświetlane, bo ich zapis mógłby nadpisać istniejące ustawienia.
what-throttled = Microsoft Graph otrzymuje zbyt wiele żądań.
why-throttled-for = Usługa ogranicza częstotliwość żądań dzierżawy i aplikacji. Wymagany czas oczekiwania: { $time }.
why-throttled-unsaid = Usługa ogranicza częstotliwość żądań dzierżawy i aplikacji. Nie podała czasu oczekiwania; zwykle wystarcza pół minuty.
what-failed = Wystąpił błąd usługi firmy Microsoft.
why-failed = Usługa zwróciła kod stanu { $status }. Przyczyna rzadko leży po stronie użytkownika.
what-unexpected = Microsoft Graph przesłał odpowiedź, której ten panel nie zna.
why-unexpected = Kod stanu odpowiedzi: { $status }.
what-not-graph = Odpowiedź nie pochodziła z usługi Microsoft Graph.
why-not-graph = Zamiast danych otrzymano stronę internetową albo nic; często jest to strona logowania sieci lub serwera proxy.
what-not-settings = Odpowiedź nie zawiera ustawień Pomocy zdalnej.
why-not-settings = Właściwości { $property } brakuje albo jest ona nieoczekiwanego typu. Zgadywanie mogłoby spowodować jej nadpisanie, więc nic nie jest wyświetlane.
what-too-large = Odpowiedź była zbyt duża i została odrzucona.
why-too-large = Prawdziwe ustawienia zajmują około 300 bajtów; ta odpowiedź miała ponad milion.
what-timed-out = Microsoft Graph nie odpowiedział w ciągu 30 sekund.
why-timed-out = Połączenie lub usługa działa wolno albo nie działa.
what-offline = To urządzenie jest w trybie offline.
why-offline = Przeglądarka nie ma połączenia z siecią.
what-withheld = Przeglądarka nie otrzymała od hosta { $host } odpowiedzi, którą mogłaby odczytać.
why-withheld = Host jest osiągalny, więc albo połączenie zostało przerwane po drodze, albo coś zatrzymało odpowiedź: rozszerzenie przeglądarki, serwer proxy lub brak nagłówków CORS.
what-unreachable = Nie można połączyć się z hostem { $host }.
why-unreachable = Połączenie nie powiodło się albo zapora, serwer proxy lub program blokujący reklamy blokuje ten host.
what-policy = Własne zasady zabezpieczeń tej strony blokują host { $host }.
why-policy = Nagłówek Content-Security-Policy, z którym wdrożono tę stronę, nie wymienia tego hosta w connect-src. Nic nie wysłano.
what-redirected = Host { $host } odpowiedział przekierowaniem, które odrzucono.
why-redirected = Microsoft Graph nie przekierowuje tych żądań, a token nigdy nie jest przekazywany pod inny adres.
what-stopped = Oczekiwanie przerwano na polecenie użytkownika.
why-stopped = Microsoft Graph prosił o odczekanie. Do tego czasu zmiana nie została przyjęta.

## Failures of a save

not-saved = Nie zapisano. { $what }
not-saved-confirmed = Nie zapisano. Odpowiedź na żądanie zmiany została utracona lub była nieprawidłowa, a stan w dzierżawie jest nadal taki jak wcześniej.
save-different = Stan w dzierżawie jest teraz inny niż ten, który miał zostać zapisany.
save-different-why = Obecny stan: { $values }. Ktoś mógł go zmienić w tej samej chwili albo usługa przechowuje co innego, niż jej wysłano.
save-not-shown-why = Nadal: { $values }, w każdym z trzech odczytów. Microsoft Graph przyjął zmianę, więc może ona pojawić się z opóźnieniem, usługa mogła zapisać co innego albo ktoś zmienił ustawienia w tej samej chwili. Gdy późniejszy odczyt pokaże zmianę, panel powie o tym tutaj.
save-uncertain = Nie można ustalić, czy zmiana została zapisana.
save-uncertain-why = Po jej wysłaniu panel nie mógł wykonać odczytu kontrolnego ustawień. { $what }
save-uncertain-stopped = Odczytane ustawienia nie pokazują jeszcze zmiany, a oczekiwanie zostało przerwane. Usługi miewają opóźnienia, więc zmiana mogła mimo to zostać zapisana.
save-interrupted = Nic jeszcze nie zapisano. { $what }
save-interrupted-reading = Zmianę wysłano, ale nie wykonano jeszcze odczytu kontrolnego. { $what }
save-interrupted-next = Po otrzymaniu nowego tokenu panel wznowi pracę w tym samym miejscu.

## Failures of signing in and of renewing

what-reply = Przeglądarka wróciła z odpowiedzią, która nie dotyczy żadnego logowania w tej karcie. Nie użyto jej.
why-reply-not-asked = Mogła zostać użyta wcześniej, na przykład po ponownym załadowaniu lub cofnięciu strony, albo logowanie rozpoczęto w innej karcie.
why-reply-state = Dotyczy innego logowania. Mogła ją wysłać stara karta albo ktoś inny.
why-reply-issuer = Wskazuje inną usługę logowania niż ta, do której wysłano żądanie.
why-reply-client = Logowanie rozpoczęto dla innej aplikacji, dzierżawy lub chmury niż obecnie ustawiona w panelu.
why-reply-damaged = Jest uszkodzona: nie zawiera ani kodu, ani powodu, albo zawiera oba.
why-reply-form = Brakuje w niej informacji, na które logowanie odpowiada, albo nadeszła w inny sposób, niż tego żąda ten panel.
what-id-token = Odpowiedź firmy Microsoft nie dotyczy tego logowania. Nie użyto jej.
why-id-token-nonce = Zawarty w niej token identyfikatora wystawiono dla innego logowania.
why-id-token-audience = Zawarty w niej token identyfikatora wystawiono dla innej aplikacji.
why-id-token-issuer = Zawarty w niej token identyfikatora wystawił ktoś inny.
why-id-token-expired = Zawarty w niej token identyfikatora wygasł według zegara firmy Microsoft.
why-id-token-unreadable = Brakuje w niej tokenu identyfikatora lub nie można go odczytać.
what-personal = Nie można tu używać osobistych kont Microsoft.
why-personal = Ustawienia Pomocy zdalnej należą do organizacji. Wybierz konto służbowe.
what-other-tenant = Zalogowano się w innej dzierżawie niż ustawiona w panelu.
why-other-tenant = Niczego w niej nie odczytano. Zaloguj się kontem z właściwej dzierżawy albo ustaw inną w sekcji „Opcje logowania”.
what-not-entra = Odpowiedź nie pochodziła od hosta { $host }.
why-not-entra = Ma kod stanu { $status } i nie jest tym, co wysyła usługa logowania: często pochodzi z serwera proxy lub niedziałającej usługi.
what-no-token = Odpowiedź firmy Microsoft nie zawiera tokenu.
why-no-token = Mógł się zmienić format odpowiedzi usługi logowania.
what-storage = Ta przeglądarka nie przechowuje danych tej strony, więc nie rozpoczęto logowania.
why-storage = Bez zapamiętania treści żądania panel nie mógłby odróżnić odpowiedzi firmy Microsoft od sfałszowanej, a wprowadzone zmiany zginęłyby po drodze.
next-storage = Zezwól tej witrynie na przechowywanie danych lub zwolnij na nie miejsce; można też użyć tokenu, który nie wymaga przechowywania danych.
what-insecure = Na tej stronie nie można się zalogować przez niezabezpieczone połączenie.
why-insecure = Przeglądarka udostępnia funkcje kryptograficzne tylko stronom załadowanym przez HTTPS. Otwórz tę stronę z https albo użyj tokenu.
what-challenge = Organizacja wymaga ponownego logowania, ale ten panel nie potrafi odczytać tego żądania.
why-challenge = Oświadczenia wysłane przez usługę Microsoft Graph są uszkodzone. Pomóc może ręczne zalogowanie.
what-loop = Organizacja ciągle wymaga ponownego logowania.
why-loop = Panel dwukrotnie zalogował się ponownie, ale znów otrzymał to samo żądanie. Zasady wymagają czegoś, czego to logowanie nie potwierdza, na przykład zarejestrowanego urządzenia lub innej lokalizacji. Można próbować dalej ręcznie.
what-cancelled = Logowanie zostało anulowane.
why-cancelled = Nic nie zmieniono.
what-consent = Nie wyrażono zgody na uprawnienie.
why-consent = Ta aplikacja może działać w imieniu użytkownika dopiero po wyrażeniu zgody przez niego albo przez administratora w imieniu wszystkich. Te uprawnienia wymagają zgody administratora.
what-admin-consent = Najpierw administrator musi wyrazić zgodę na tę aplikację.
why-admin-consent = Użytkownik nie może sam przyznać wymaganych uprawnień. Wyślij link zgody administratorowi dzierżawy, a potem zaloguj się ponownie.
what-not-assigned = Użytkownik nie jest przypisany do tej aplikacji.
# Verified (terms): „aplikacje dla przedsiębiorstw”, „użytkownicy i grupy”, learn.microsoft.com/pl-pl/entra/identity/enterprise-apps/assign-user-or-group-access-portal
why-not-assigned = W tej dzierżawie mogą jej używać tylko przypisane osoby. Administrator może dodać przypisanie w sekcji „Aplikacje dla przedsiębiorstw”, „Użytkownicy i grupy”.
what-unknown-app = Ta aplikacja nie jest znana w tej dzierżawie.
why-unknown-app = Albo identyfikator klienta jest błędny, albo nikt w tej dzierżawie nie wyraził jeszcze na nią zgody. Administrator może to zrobić za pomocą linku zgody.
what-app-disabled = Ta aplikacja jest wyłączona.
why-app-disabled = Aplikację lub jej wpis w tej dzierżawie wyłączono. Administrator może ją ponownie włączyć w sekcji „Aplikacje dla przedsiębiorstw”, „Właściwości”.
what-service-missing = W tej dzierżawie brakuje usługi, o którą prosi aplikacja.
why-service-missing = Microsoft Graph lub Intune nie jest tam skonfigurowany albo logowanie trafiło do innej dzierżawy niż zamierzona. Jeśli to właściwa dzierżawa, administrator musi najpierw zatwierdzić aplikację.
what-no-access = Twoje konto nie ma dostępu do tej dzierżawy.
why-no-access = Nie jest tam członkiem ani gościem albo dzierżawa wymaga czegoś, czego konto spoza niej nie może spełnić. Użyj innego konta albo poproś administratora dzierżawy o zaproszenie swojego.
what-unknown-tenant = W tej chmurze nie ma takiej dzierżawy.
why-unknown-tenant = Jej nazwa może zawierać literówkę albo dzierżawa znajduje się w innej chmurze firmy Microsoft.
what-redirect-uri = Adres tej strony nie jest zarejestrowany dla aplikacji.
# Verified: „Uwierzytelnianie”, „Aplikacja jednostronicowa”, learn.microsoft.com/pl-pl/training/modules/register-apps-use-microsoft-entra-id/5-configure-app-authentication
why-redirect-uri = Dodaj go w rejestracji aplikacji, w sekcji „Uwierzytelnianie”, jako identyfikator URI przekierowania aplikacji jednostronicowej.
what-redirect-type = Adres tej strony jest zarejestrowany dla aplikacji, ale nie dla aplikacji jednostronicowej.
why-redirect-type = W rejestracji aplikacji, w sekcji „Uwierzytelnianie”, usuń go z obecnego miejsca i dodaj w obszarze „Aplikacja jednostronicowa”.
what-mfa = Potrzebny jest dodatkowy składnik uwierzytelniania.
why-mfa = Organizacja wymaga uwierzytelniania wieloskładnikowego: jego przejścia, odnowienia lub skonfigurowania. Zaloguj się ponownie, aby to zrobić.
what-blocked = Dostęp warunkowy organizacji blokuje to logowanie.
why-blocked = Urządzenie, lokalizacja lub aplikacja nie spełnia zasad. Osoba zarządzająca zasadami może sprawdzić przyczynę w dziennikach logowania na podstawie identyfikatorów z sekcji „Szczegóły”.
what-device = Organizacja dopuszcza tylko urządzenia, którymi zarządza.
why-device = To urządzenie nie jest jej znane albo nie spełnia jej reguł. Zaloguj się z urządzenia zarządzanego. Osoba zarządzająca zasadami może sprawdzić, czego brakuje, w dziennikach logowania na podstawie identyfikatorów z sekcji „Szczegóły”.
what-network-block = Twoja sieć nie wpuszcza do tej dzierżawy.
why-network-block = Określa ona, których dzierżaw można używać z tej sieci, a tej wśród nich nie ma. Osoba zarządzająca siecią może ją dodać; z innej sieci dostęp może się udać.
what-organization-block = Ta dzierżawa nie wpuszcza osób z Twojej organizacji.
why-organization-block = Jej ustawienia dostępu z innych organizacji Cię wykluczają. Administrator dzierżawy może to zmienić; możesz też użyć konta tej dzierżawy.
what-session-over = Sesja w usługach Microsoft dobiegła końca.
why-session-over = Wygasła, co następuje dobę po zalogowaniu tutaj, albo została odwołana, albo zmieniono hasło.
what-home-block = Twoja własna organizacja blokuje to logowanie.
why-home-block = Jej ustawienia nie zezwalają na dostęp do tej dzierżawy albo uznaje ona Twoje konto za zagrożone. Administrator Twojej organizacji może to cofnąć.
what-account-disabled = Twoje konto jest wyłączone.
why-account-disabled = Administrator Twojej organizacji może je ponownie włączyć.
what-account-locked = Twoje konto jest na razie zablokowane.
why-account-locked = Zbyt wiele razy podano błędne hasło albo logowanie nastąpiło z adresu znanego z ataków. Odczekaj kilka minut lub zwróć się do administratora swojej organizacji.
what-password-expired = Twoje hasło wygasło.
why-password-expired = Zaloguj się ponownie: strona firmy Microsoft poprosi o nowe.
what-code-used = Kod logowania został już użyty.
why-code-used = Kody działają raz, przez kilka minut i tylko w karcie, która ich zażądała. Ponowne logowanie dostarczy nowy kod.
what-not-signed-in = Nikt nie jest zalogowany w usługach Microsoft.
why-not-signed-in = Sesja mogła zostać zakończona w innej karcie.
what-busy = Microsoft otrzymuje zbyt wiele logowań.
why-busy = Przez kilka minut nie przyjmuje żadnych. Odczekaj chwilę, a potem zaloguj się ponownie.
what-single-tenant = Ta aplikacja jest przeznaczona tylko dla innej dzierżawy.
why-single-tenant = Jest zarejestrowana dla jednej dzierżawy. Ustaw tę dzierżawę w sekcji „Opcje logowania” lub w pliku config.json.
what-refused = Microsoft odmówił zalogowania.
why-refused = Komunikat: { $said }
next-sign-in-options = Dzierżawę, chmurę i identyfikator klienta można ustawić w sekcji „Opcje logowania”.

## Failures of a pasted token and of the deployment

what-paste-empty = W polu nie ma tokenu.
why-paste-empty = Nic nie wklejono albo wklejono tylko słowo „Bearer”.
what-paste-not-a-token = To nie jest token dostępu.
why-paste-not-a-token = Token to jeden długi ciąg liter, cyfr, kropek, łączników i znaków podkreślenia, często zaczynający się od „eyJ”.
what-paste-guid = To jest identyfikator, a nie token dostępu.
why-paste-guid = Tak wyglądają identyfikatory dzierżawy, klienta i żądania; token jest znacznie dłuższy.
what-paste-object = To jest to, co PowerShell pokazuje zamiast tokenu, a nie jego tekst.
why-paste-object = Nowsze moduły wydają token jako SecureString, a PowerShell pokazuje tylko nazwę typu. Te wiersze wyświetlają tekst, w Windows PowerShell 5.1 i w PowerShell 7:
what-paste-too-long = To jest za długie jak na token dostępu.
why-paste-too-long = Tokeny mają kilka tysięcy znaków.
what-doubt-api = Ten token jest przeznaczony dla innego interfejsu API.
why-doubt-api = Wystawiono go dla { $audience }, a nie dla usługi Microsoft Graph ({ $host }).
what-doubt-cloud = Ten token jest przeznaczony dla innej chmury.
why-doubt-cloud = Wystawiono go dla chmury „{ $other }”; w panelu ustawiono „{ $own }”.
what-doubt-expired = Ten token wygasł.
why-doubt-expired = Według zegara tego urządzenia wygasł: { $time }. Jeśli zegar jest źle ustawiony, token może być ważny.
what-expired = Token wygasł.
why-expired = Według zegara tego urządzenia wygasł: { $time }.
what-to-do = Co zrobić dalej: { $steps }.
edits-are-kept = Niezapisane zmiany są zachowane.
next-get-token = Jak uzyskać token: Graph Explorer, Azure CLI lub Microsoft Graph PowerShell, zgodnie z opisem pod polem.
what-config = Plik config.json tego wdrożenia jest nieprawidłowy, dlatego logowanie jest wyłączone.
what-config-field = Plik config.json tego wdrożenia jest nieprawidłowy w polu „{ $field }”, dlatego logowanie jest wyłączone.
what-config-unavailable = Nie można odczytać pliku config.json tego wdrożenia, dlatego logowanie jest wyłączone.
why-config-unavailable = Host zwrócił kod stanu { $status }.
why-config-unreachable = Host nie odpowiedział.
problem-not-json = To nie jest prawidłowy JSON: wiersz { $line }, kolumna { $column }.
problem-encoding = Tego kodowania nie można odczytać. Zapisz plik jako UTF-8.
problem-not-an-object = Wymagany jest obiekt w nawiasach klamrowych: { "{ … }" }.
problem-unknown = Nie ma takiego pola. Dozwolone pola: { $fields }.
problem-missing = Brakuje pola. { $allowed }
problem-bad-value = Wartość jest niedozwolona. { $allowed }
problem-only-with-custom = Dozwolone tylko razem z „cloud”: „custom”.
problem-newer-schema = Punkt odniesienia zapisano w nowszej wersji tego panelu.
allowed-one-of = Dozwolone: { $values }.
allowed-guid = Dozwolone: identyfikator GUID, na przykład 00000000-0000-0000-0000-000000000000.
allowed-tenant = Dozwolone: identyfikator katalogu, zweryfikowana domena lub organizations.
allowed-one-tenant = Dozwolone: identyfikator katalogu lub zweryfikowana domena.
allowed-list = Dozwolone: lista licząca maksymalnie { $most } elementów.
allowed-origin = Dozwolone: źródło, na przykład https://host.example, bez ścieżki; http tylko dla tego urządzenia.
allowed-minutes = Dozwolone: liczba minut od 0 do 1440.
allowed-flag = Dozwolone: true lub false.
allowed-short-text = Dozwolone: tekst o długości do 100 znaków.
allowed-schema-one = Dozwolone: 1.
next-config = Osoba odpowiedzialna za tę stronę musi poprawić plik config.json; potem załaduj stronę ponownie.
config-twice = Dla osoby odpowiedzialnej za tę stronę: „{ $field }” występuje w pliku config.json dwa razy i obowiązuje ostatnia wartość. Następna wersja główna tego nie przyjmie.
config-renamed = Dla osoby odpowiedzialnej za tę stronę: „{ $old }” w pliku config.json nazywa się teraz „{ $new }”. Stara nazwa działa do następnej wersji głównej.

## Next steps

try-again = Spróbuj ponownie
try-it-all-the-same = Spróbuj mimo to
check-again = Odczytaj ustawienia ponownie
review-again = Przejrzyj i spróbuj ponownie
reload-page = Załaduj tę stronę ponownie
use-a-fresh-token = Użyj nowego tokenu
link-licences = Informacje o licencjach usługi Intune
link-roles = Informacje o rolach usługi Intune
link-remote-help-licence = Informacje o licencji Pomocy zdalnej
link-approval = Informacje o funkcji Multi admin approval
link-permissions = Informacje o tym uprawnieniu
link-throttling = Informacje o limitach usługi Microsoft Graph
link-health = Kondycja usług Microsoft 365
link-conditional-access = Informacje o dostępie warunkowym
link-aadsts = Informacje o błędach logowania firmy Microsoft
link-cae = Informacje o odwołanych sesjach i zasadach
link-host = Otwórz { $host } w nowej karcie
link-security = Informacje o zasadach zabezpieczeń tego panelu
details = Szczegóły
detail-status = Kod stanu
detail-code = Kod
detail-message = Komunikat usługi
detail-request-id = Identyfikator żądania
detail-client-request-id = Identyfikator żądania klienta
detail-trace-id = Identyfikator śledzenia
detail-correlation-id = Identyfikator korelacji
detail-operation-id = Identyfikator operacji
detail-activity-id = Identyfikator działania
detail-approval-code = Kod zatwierdzenia
detail-service-time = Czas w usłudze
detail-time = Czas
detail-wait = Żądany czas oczekiwania
detail-none = brak
copy-details = Kopiuj szczegóły
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = Brak danych
listed = { $first }, { $next }
copy-failed = Przeglądarka nie pozwoliła na kopiowanie. Tekst poniżej jest zaznaczony: skopiuj go za pomocą Ctrl+C (⌘C na Macu).
text-to-copy = Tekst do skopiowania

## Sessions

sessions-reload = Odśwież sesje
sessions-progress = Odczytane sesje
sessions-so-far = Odczytano { $read } z { $total }
sessions-counted = { $count ->
    [one] { $count } sesja
    [few] { $count } sesje
    [many] { $count } sesji
   *[other] { $count } sesji
}
sessions-part = Odczytano { $read } z { $total }. Wyświetlane dane obejmują tylko te sesje.
sessions-part-unknown = Odczytano { $read }, a reszty brakuje. Wyświetlane dane obejmują tylko te sesje.
sessions-unfitting = { $count ->
    [one] { $count } wiersz nie pasuje do kolumn raportu i został pominięty.
    [few] { $count } wiersze nie pasują do kolumn raportu i zostały pominięte.
    [many] { $count } wierszy nie pasuje do kolumn raportu i zostało pominiętych.
   *[other] { $count } wiersza nie pasuje do kolumn raportu i zostało pominięte.
}
sessions-none = W ostatnich 30 dniach nie było żadnej sesji.
figures-heading = W liczbach
figure-sessions = Sesje
figure-helpers = Osoby, które pomagały
figure-helped = Osoby, którym pomagano
figure-under-way = Sesje w toku
figure-median = Mediana czasu trwania
chart-heading = Sesje według dni
chart-zone = Dni są podane według strefy czasowej { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } sesja rozpoczęła się innego dnia.
    [few] { $count } sesje rozpoczęły się w innych dniach.
    [many] { $count } sesji rozpoczęło się w innych dniach.
   *[other] { $count } sesji rozpoczęło się w innych dniach.
}
chart-unreadable = { $count ->
    [one] { $count } sesja nie ma czytelnego początku.
    [few] { $count } sesje nie mają czytelnego początku.
    [many] { $count } sesji nie ma czytelnego początku.
   *[other] { $count } sesji nie ma czytelnego początku.
}
column-day = Dzień
top-helpers-heading = Kto pomagał najczęściej
systems-heading = Systemy
system-none = Nie podano
table-heading = Wszystkie sesje
column-start = Początek
column-length = Czas trwania
column-helper = Pomocnik
column-person = Osoba
column-device = Urządzenie
column-system = System
column-control = Rodzaj kontroli
under-way = w toku
filter-sessions = Filtruj sesje
filter-help = Przeszukuje wszystkie kolumny, także ukryte. Liczby i wykres nadal obejmują wszystkie sesje.
all-columns = Wszystkie kolumny
download-csv = Pobierz CSV
sessions-shown = Wyświetlono { $shown } z { $all }
sessions-reading = Odczytywanie sesji…
usage = { $sessions } w ostatnich 30 dniach. Pomocnicy: { $helpers }. Teraz w toku: { $running }.
usage-helpers = { $count }
usage-counts-all = Uwzględniono wszystkie sesje.
news-so-far = Dotychczas odczytano { $read } z { $total }.
news-so-far-unknown = { $count ->
    [one] Dotychczas { $count } sesja.
    [few] Dotychczas { $count } sesje.
    [many] Dotychczas { $count } sesji.
   *[other] Dotychczas { $count } sesji.
}
news-read = { $count ->
    [one] Odczytano { $count } sesję.
    [few] Odczytano { $count } sesje.
    [many] Odczytano { $count } sesji.
   *[other] Odczytano { $count } sesji.
}
news-read-figures = Odczyt zakończony: { $sessions }. Pomocnicy: { $helpers }. Teraz w toku: { $running }.
news-ended = Odczytano { $read } z { $total }: usługa nie wysłała więcej.
news-filtered = Do filtru pasuje { $shown } z { $all }.
news-ascending = Posortowano według: { $column }, rosnąco.
news-descending = Posortowano według: { $column }, malejąco.

## Tenants

tenants-needs-sign-in = Ten widok wymaga zalogowania za pomocą firmy Microsoft przez aplikację zarejestrowaną dla wielu dzierżaw. Wklejony token sięga tylko jednej dzierżawy.
tenants-needs-client = Ten widok wymaga zalogowania za pomocą firmy Microsoft przez aplikację zarejestrowaną dla wielu dzierżaw. Nie jest tu znany żaden identyfikator klienta: osoba odpowiedzialna za tę stronę może podać go w pliku config.json; można też wpisać go w sekcji „Opcje logowania”.
tenants-view-only = Zalogowano tylko do podglądu: dzierżawy można odczytywać i porównywać. Aby je zmieniać, ta aplikacja potrzebuje uprawnienia { $permission }.
list-heading = Lista
tenant-list = Lista dzierżaw
tenant-list-help = W każdym wierszu identyfikator katalogu lub domena, a za nimi opcjonalnie nazwa; albo plik CSV z nagłówkiem.
add-tenants = Dodaj dzierżawy
tenant-file = Plik z dzierżawami
tenant-file-help = To samo w postaci pliku. Można go tutaj upuścić. Nigdy nie opuszcza on tej strony.
list-customers = Wyświetl klientów
list-customers-for = Pyta Microsoft Graph o klientów partnera na podstawie ich aktywnych relacji.
list-organization = Wyświetl dzierżawy organizacji
list-organization-for = Pyta Microsoft Graph o dzierżawy organizacji wielodostępnej.
list-not-offered = Ta chmura nie ma takiej listy.
list-asking = Trwa pytanie Microsoft Graph o dzierżawy…
clear-list = Wyczyść listę
list-count = { $count ->
    [0] Lista jest pusta.
    [one] Na liście jest { $count } dzierżawa.
    [few] Na liście są { $count } dzierżawy.
    [many] Na liście jest { $count } dzierżaw.
   *[other] Na liście są { $count } dzierżawy.
}
added-new = { $count ->
    [0] Nie dodano żadnej dzierżawy.
    [one] Dodano { $count } dzierżawę.
    [few] Dodano { $count } dzierżawy.
    [many] Dodano { $count } dzierżaw.
   *[other] Dodano { $count } dzierżawy.
}
added-known = { $count ->
    [one] { $count } była już na liście.
    [few] { $count } były już na liście.
    [many] { $count } było już na liście.
   *[other] { $count } były już na liście.
}
added-bad = { $count ->
    [one] { $count } wiersz nie wskazuje dzierżawy:
    [few] { $count } wiersze nie wskazują dzierżawy:
    [many] { $count } wierszy nie wskazuje dzierżawy:
   *[other] { $count } wiersze nie wskazują dzierżawy:
}
added-bad-news = { $count ->
    [one] { $count } wiersz nie wskazuje dzierżawy i został pominięty.
    [few] { $count } wiersze nie wskazują dzierżawy i zostały pominięte.
    [many] { $count } wierszy nie wskazuje dzierżawy i zostało pominiętych.
   *[other] { $count } wiersze nie wskazują dzierżawy i zostały pominięte.
}
added-more-bad = { $count ->
    [one] I jeszcze { $count }.
    [few] I jeszcze { $count }.
    [many] I jeszcze { $count }.
   *[other] I jeszcze { $count }.
}
added-unread = Część listy firmy Microsoft nie została odczytana.
added-none-visible = Microsoft Graph nie pokazuje tam temu kontu żadnych dzierżaw. Klientów widzą tylko konta z rolą partnera.
bad-line = Wiersz { $number }: { $text }. { $why }
bad-neither = To nie jest ani identyfikator katalogu, ani domena.
bad-empty-id = Żadna dzierżawa nie ma identyfikatora z samych zer.
bad-personal = To katalog osobistych kont Microsoft, w którym nie ma usługi Intune.
bad-mail = To adres e-mail. Użyj domeny po znaku @ albo identyfikatora katalogu.
bad-many = To słowo oznacza wiele dzierżaw, a nie jedną.
bad-url = To adres internetowy. Użyj samego identyfikatora katalogu lub samej domeny.
bad-international = Zapisz tę domenę zwykłymi literami, zaczynając od xn--.
bad-too-long = To jest dłuższe niż jakakolwiek domena.
bad-quote = Cudzysłów został otwarty i nigdy nie został zamknięty.
bad-empty-cell = W kolumnie z identyfikatorami katalogów lub domenami nic nie ma.
read-heading = Odczyt
read-all-tenants = Odczytaj wszystkie dzierżawy
tenants-read = Odczytane dzierżawy
pause = Wstrzymaj
resume = Wznów
stop = Zatrzymaj
tenants-so-far = Gotowe: { $done } z { $total }
sweep-running = Trwa odczyt…
sweep-paused = Odczyt jest wstrzymany.
sweep-stopping = Odczyt zatrzyma się, gdy skończy się to, co jest w toku.
chain-serves = To logowanie służy we wszystkich dzierżawach do: { $time }.
throttled-countdown = Usługa logowania firmy Microsoft prosi o ograniczenie liczby żądań. Automatyczne wznowienie za { $seconds } s.
compare-heading = Porównanie
compare-with = Porównaj z
compare-form = Formularz
compare-deployment = Punkt odniesienia tego wdrożenia
compare-imported = Zaimportowany punkt odniesienia
compare-form-missing = Z formularzem nie ma czego porównać: jego ustawienia nie zostały odczytane albo zawierają wartość, której ten panel nigdy nie zapisuje.
compare-deployment-missing = Plik config.json tego wdrożenia nie podaje żadnego punktu odniesienia.
compare-imported-missing = Od otwarcia tej strony nie zaimportowano żadnego punktu odniesienia.
compare-value = { $setting }: { $position }
find-heading = Wyszukiwanie
all-tenants = Wszystkie ({ $count })
group-differ = { $count ->
    [one] { $count } różni się
    [few] { $count } różnią się
    [many] { $count } różni się
   *[other] { $count } różnią się
}
group-match = { $count ->
    [one] { $count } zgodna
    [few] { $count } zgodne
    [many] { $count } zgodnych
   *[other] { $count } zgodne
}
group-never-configured = { $count ->
    [one] { $count } nigdy nieskonfigurowana
    [few] { $count } nigdy nieskonfigurowane
    [many] { $count } nigdy nieskonfigurowanych
   *[other] { $count } nigdy nieskonfigurowane
}
group-sign-in = { $count ->
    [one] { $count } wymaga zalogowania
    [few] { $count } wymagają zalogowania
    [many] { $count } wymaga zalogowania
   *[other] { $count } wymagają zalogowania
}
group-not-approved = { $count ->
    [one] { $count } nie zatwierdziła aplikacji
    [few] { $count } nie zatwierdziły aplikacji
    [many] { $count } nie zatwierdziło aplikacji
   *[other] { $count } nie zatwierdziły aplikacji
}
group-no-access = { $count ->
    [one] { $count } nie daje dostępu
    [few] { $count } nie dają dostępu
    [many] { $count } nie daje dostępu
   *[other] { $count } nie dają dostępu
}
group-blocked = { $count ->
    [one] { $count } zablokowana przez zasady
    [few] { $count } zablokowane przez zasady
    [many] { $count } zablokowanych przez zasady
   *[other] { $count } zablokowane przez zasady
}
group-no-such-tenant = { $count ->
    [one] { $count } nie istnieje
    [few] { $count } nie istnieją
    [many] { $count } nie istnieje
   *[other] { $count } nie istnieją
}
group-no-intune = { $count ->
    [one] { $count } bez usługi Intune
    [few] { $count } bez usługi Intune
    [many] { $count } bez usługi Intune
   *[other] { $count } bez usługi Intune
}
group-no-resource = { $count ->
    [one] { $count } bez tych ustawień
    [few] { $count } bez tych ustawień
    [many] { $count } bez tych ustawień
   *[other] { $count } bez tych ustawień
}
group-no-role = { $count ->
    [one] { $count } bez roli usługi Intune
    [few] { $count } bez roli usługi Intune
    [many] { $count } bez roli usługi Intune
   *[other] { $count } bez roli usługi Intune
}
group-approval = { $count ->
    [one] { $count } wymaga drugiego administratora
    [few] { $count } wymagają drugiego administratora
    [many] { $count } wymaga drugiego administratora
   *[other] { $count } wymagają drugiego administratora
}
group-failed = { $count ->
    [one] { $count } z błędem
    [few] { $count } z błędem
    [many] { $count } z błędem
   *[other] { $count } z błędem
}
group-saved = { $count ->
    [one] { $count } zapisana
    [few] { $count } zapisane
    [many] { $count } zapisanych
   *[other] { $count } zapisane
}
group-not-saved = { $count ->
    [one] { $count } niezapisana
    [few] { $count } niezapisane
    [many] { $count } niezapisanych
   *[other] { $count } niezapisane
}
group-different = { $count ->
    [one] { $count } w innym stanie
    [few] { $count } w innym stanie
    [many] { $count } w innym stanie
   *[other] { $count } w innym stanie
}
group-uncertain = { $count ->
    [one] { $count } niepewna
    [few] { $count } niepewne
    [many] { $count } niepewnych
   *[other] { $count } niepewne
}
group-changed-since = { $count ->
    [one] { $count } zmieniona w międzyczasie
    [few] { $count } zmienione w międzyczasie
    [many] { $count } zmienionych w międzyczasie
   *[other] { $count } zmienione w międzyczasie
}
group-refused = { $count ->
    [one] { $count } z odmową
    [few] { $count } z odmową
    [many] { $count } z odmową
   *[other] { $count } z odmową
}
group-not-started = { $count ->
    [one] { $count } nierozpoczęta
    [few] { $count } nierozpoczęte
    [many] { $count } nierozpoczętych
   *[other] { $count } nierozpoczęte
}
group-waiting = { $count ->
    [one] { $count } oczekuje
    [few] { $count } oczekują
    [many] { $count } oczekuje
   *[other] { $count } oczekują
}
group-excluded = { $count ->
    [one] { $count } wykluczona
    [few] { $count } wykluczone
    [many] { $count } wykluczonych
   *[other] { $count } wykluczone
}
filter-tenants = Filtruj dzierżawy
filter-tenants-help = Przeszukuje nazwy, identyfikatory i domeny, źródła, dostęp i wyniki.
causes-heading = Co blokuje dostęp
cause-sign-in = { $count ->
    [one] { $count } dzierżawa wymaga zalogowania
    [few] { $count } dzierżawy wymagają zalogowania
    [many] { $count } dzierżaw wymaga zalogowania
   *[other] { $count } dzierżawy wymagają zalogowania
}
cause-sign-in-why = Wymagany jest tam dodatkowy składnik uwierzytelniania lub nowe logowanie. Zalogowanie do jednej często wystarcza także dla pozostałych. Nastąpi przejście na stronę firmy Microsoft i powrót; rozpoczęty odczyt zostanie wtedy wznowiony samoczynnie.
cause-next = Następna: { $name }
cause-not-approved = { $count ->
    [one] { $count } dzierżawa nie zatwierdziła aplikacji
    [few] { $count } dzierżawy nie zatwierdziły aplikacji
    [many] { $count } dzierżaw nie zatwierdziło aplikacji
   *[other] { $count } dzierżawy nie zatwierdziły aplikacji
}
cause-not-approved-why = Administrator dzierżawy może ją zatwierdzić za pomocą linku dzierżawy; można to też zrobić samodzielnie tam, gdzie relacja ma rolę zarządzającą aplikacjami. W przypadku partnera może to też oznaczać, że brakuje tam roli lub grupy.
cause-no-access = { $count ->
    [one] { $count } dzierżawa nie daje Ci dostępu
    [few] { $count } dzierżawy nie dają Ci dostępu
    [many] { $count } dzierżaw nie daje Ci dostępu
   *[other] { $count } dzierżawy nie dają Ci dostępu
}
cause-no-access-why = To konto nie jest tam ani członkiem, ani gościem, i nie obejmuje jej żadna relacja administracji delegowanej. Pozostawione tam konto gościa może taką relację zakłócić.
cause-blocked = { $count ->
    [one] { $count } dzierżawa blokuje Cię zasadami
    [few] { $count } dzierżawy blokują Cię zasadami
    [many] { $count } dzierżaw blokuje Cię zasadami
   *[other] { $count } dzierżawy blokują Cię zasadami
}
cause-blocked-why = Odpowiedź firmy Microsoft dotycząca jednej z nich:
cause-no-role = { $count ->
    [one] Brakuje Ci roli usługi Intune w { $count } dzierżawie
    [few] Brakuje Ci roli usługi Intune w { $count } dzierżawach
    [many] Brakuje Ci roli usługi Intune w { $count } dzierżawach
   *[other] Brakuje Ci roli usługi Intune w { $count } dzierżawach
}
cause-no-role-why = Dostęp jest, ale żadna rola usługi Intune nie pozwala tam zobaczyć tych ustawień.
cause-approval = { $count ->
    [one] { $count } dzierżawa wymaga drugiego administratora
    [few] { $count } dzierżawy wymagają drugiego administratora
    [many] { $count } dzierżaw wymaga drugiego administratora
   *[other] { $count } dzierżawy wymagają drugiego administratora
}
cause-approval-why = Ustawienia są tam chronione przez funkcję Multi admin approval: każdą zmianę musi zatwierdzić inny administrator.
cause-no-intune = { $count ->
    [one] { $count } dzierżawa nie ma usługi Intune
    [few] { $count } dzierżawy nie mają usługi Intune
    [many] { $count } dzierżaw nie ma usługi Intune
   *[other] { $count } dzierżawy nie mają usługi Intune
}
cause-no-intune-why = Bez niej nie ma ustawień Pomocy zdalnej.
cause-no-resource = { $count ->
    [one] { $count } dzierżawa nie ma takich ustawień
    [few] { $count } dzierżawy nie mają takich ustawień
    [many] { $count } dzierżaw nie ma takich ustawień
   *[other] { $count } dzierżawy nie mają takich ustawień
}
cause-no-resource-why = Microsoft Graph nie udostępnia ich w tej chmurze.
cause-no-such-tenant = { $count ->
    [one] { $count } dzierżawa nie istnieje
    [few] { $count } dzierżawy nie istnieją
    [many] { $count } dzierżaw nie istnieje
   *[other] { $count } dzierżawy nie istnieją
}
cause-no-such-tenant-why = Identyfikator lub domena zawiera literówkę albo należy do innej chmury firmy Microsoft.
cause-not-trusted = { $count ->
    [one] Odpowiedź dla { $count } dzierżawy nie jest wiarygodna
    [few] Odpowiedzi dla { $count } dzierżaw nie są wiarygodne
    [many] Odpowiedzi dla { $count } dzierżaw nie są wiarygodne
   *[other] Odpowiedzi dla { $count } dzierżaw nie są wiarygodne
}
cause-not-trusted-why = Nie pochodziły od pytanej dzierżawy albo nie miały postaci, w jakiej wysyła je firma Microsoft. Niczego z nich nie użyto.
cause-refused = { $count ->
    [one] { $count } dzierżawa odmówiła z innego powodu
    [few] { $count } dzierżawy odmówiły z innego powodu
    [many] { $count } dzierżaw odmówiło z innego powodu
   *[other] { $count } dzierżawy odmówiły z innego powodu
}
cause-refused-why = Odpowiedź firmy Microsoft dotycząca jednej z nich:
cause-unanswered = { $count ->
    [one] { $count } dzierżawa nie odpowiedziała
    [few] { $count } dzierżawy nie odpowiedziały
    [many] { $count } dzierżaw nie odpowiedziało
   *[other] { $count } dzierżawy nie odpowiedziały
}
cause-unanswered-why = Ponowny odczyt często pomaga. Wynik dla jednej z nich:
copy-approval-links = Kopiuj linki zatwierdzania
sign-in-to-next = Zaloguj się do następnej dzierżawy
download-list = Pobierz listę
read-these-again = Odczytaj te ponownie
partner-center = Jako polecenie dla Centrum partnerskiego
partner-center-lead = Dla partnerów z relacją, która zarządza aplikacjami. Wymaga tokenu Centrum partnerskiego; ta strona nigdy go nie wysyła.
partner-center-none = Nie ma polecenia: wymaga ono identyfikatora klienta tej aplikacji i identyfikatorów katalogów dzierżaw.
tenants-table = Wszystkie dzierżawy
tenants-shown = Wyświetlono { $shown } z { $all }
chosen-count = { $count ->
    [0] Nie wybrano żadnej
    [one] Wybrano { $count }
    [few] Wybrano { $count }
    [many] Wybrano { $count }
   *[other] Wybrano { $count }
}
select-shown = Zaznacz wyświetlone
clear-selection = Wyczyść zaznaczenie
tenants-csv = Pobierz CSV
tenants-json = Pobierz JSON
tenants-none = Na liście nie ma jeszcze żadnej dzierżawy. Dodaj je powyżej.
tenants-none-shown = Żadna dzierżawa nie pasuje. Wybierz „Wszystkie” albo wyczyść filtr.
column-name = Nazwa
column-directory-id = Identyfikator katalogu
column-source = Źródło
column-access = Dostęp
column-outcome = Wynik
column-read-at = Odczytano o
column-choose = Wybór
column-exclude = Wykluczenie lub przywrócenie
exclude = Wyklucz
include = Przywróć
source-typed = lista
source-file = plik
source-deployment = wdrożenie
source-customers = klient
source-organization = organizacja
source-ends = kończy się: { $day }
source-microsoft-led = własna firmy Microsoft, tylko do odczytu
access-waiting = oczekuje
access-signed-in = zalogowano
access-sign-in-needed = wymagane zalogowanie
access-not-approved = aplikacja niezatwierdzona
access-no-access = brak dostępu
access-blocked = zablokowano przez zasady
access-no-such-tenant = nie ma takiej dzierżawy
access-failed = błąd
access-excluded = wykluczono
outcome-not-read = nie odczytano
outcome-reading = trwa odczyt
outcome-read = odczytano
outcome-matches = zgodna
outcome-differs = różni się w { $count }
outcome-never-configured = nigdy nie skonfigurowano
outcome-never-configured-differs = nigdy nie skonfigurowano, różni się w { $count }
outcome-no-intune = brak usługi Intune
outcome-no-resource = brak takich ustawień w tej chmurze
outcome-no-role = brak roli usługi Intune
outcome-approval = wymagane zatwierdzenie
outcome-failed = błąd
outcome-in-doubt = do odczytania najpierw
outcome-sending = trwa wysyłanie
outcome-throttled = oczekuje na ponowne wysłanie
outcome-reading-back = trwa odczyt kontrolny
outcome-saved = zapisano
outcome-matched-already = już była zgodna
outcome-not-saved = nie zapisano
outcome-different = inny stan
outcome-uncertain = niepewne
outcome-changed-since = zmieniono w międzyczasie
outcome-refused = odmowa
outcome-not-started = nie rozpoczęto
plan-heading = Plan
review-plan = Przejrzyj plan
no-plan-permission = Aby cokolwiek ustawić, ta aplikacja potrzebuje uprawnienia { $permission }.
no-plan-unfinished = Jest niedokończony przebieg: najpierw go wznów albo zapomnij.
no-plan-reading = Trwa odczyt dzierżaw.
no-plan-target = Nie ma czego ustawić: wybierz coś innego w polu „Porównaj z”.
no-plan-nothing = Najpierw wybierz dzierżawy w tabeli.
no-plan-unread = Nie odczytano żadnej z wybranych dzierżaw: najpierw je odczytaj.
plan-summary = { $count ->
    [0] Żadna dzierżawa nie zostałaby zmieniona: nie ma nic do wysłania.
    [one] Zmieniona zostałaby { $count } dzierżawa: { $changes }.
    [few] Zmienione zostałyby { $count } dzierżawy: { $changes }.
    [many] Zmienionych zostałoby { $count } dzierżaw: { $changes }.
   *[other] Zmienione zostałyby { $count } dzierżawy: { $changes }.
}
plan-summary-undo = { $count ->
    [0] Z tego przebiegu nie zostało nic do cofnięcia.
    [one] { $count } dzierżawa odzyskałaby własne wartości sprzed przebiegu: { $changes }.
    [few] { $count } dzierżawy odzyskałyby własne wartości sprzed przebiegu: { $changes }.
    [many] { $count } dzierżaw odzyskałoby własne wartości sprzed przebiegu: { $changes }.
   *[other] { $count } dzierżawy odzyskałyby własne wartości sprzed przebiegu: { $changes }.
}
plan-not-sent = Przed zastosowaniem planu nic nie jest wysyłane.
plan-change = { $count ->
    [one] „{ $setting }” będzie { $position } w { $count } dzierżawie
    [few] „{ $setting }” będzie { $position } w { $count } dzierżawach
    [many] „{ $setting }” będzie { $position } w { $count } dzierżawach
   *[other] „{ $setting }” będzie { $position } w { $count } dzierżawach
}
plan-from = Plan ustawia to, co wskazuje „Porównaj z”: { $name }.
plan-matching = { $count ->
    [one] { $count } wybrana dzierżawa jest już zgodna i nic nie jest do niej wysyłane.
    [few] { $count } wybrane dzierżawy są już zgodne i nic nie jest do nich wysyłane.
    [many] { $count } wybranych dzierżaw jest już zgodnych i nic nie jest do nich wysyłane.
   *[other] { $count } wybrane dzierżawy są już zgodne i nic nie jest do nich wysyłane.
}
plan-left-out = { $count ->
    [one] { $count } wybrana dzierżawa jest pominięta: nie odczytano jej, jest wykluczona lub tylko do odczytu.
    [few] { $count } wybrane dzierżawy są pominięte: nie odczytano ich, są wykluczone lub tylko do odczytu.
    [many] { $count } wybranych dzierżaw jest pominiętych: nie odczytano ich, są wykluczone lub tylko do odczytu.
   *[other] { $count } wybrane dzierżawy są pominięte: nie odczytano ich, są wykluczone lub tylko do odczytu.
}
plan-order = Kolejność
plan-order-all = Pokaż wszystkie ({ $count })
tenants-first = Pierwsze dzierżawy
tenants-first-help = Od 1 do 3. Idą przodem, pojedynczo; potem przebieg czeka na Ciebie. Jeśli któraś zakończy się inaczej niż „zapisano”, przebieg się zatrzymuje.
tenants-first-fault = To musi być liczba od 1 do 3.
stop-after-failures = Zatrzymaj po niepowodzeniach
stop-after-help = Tyle dzierżaw zakończonych jako „nie zapisano”, „inny stan” lub „niepewne” zatrzymuje przebieg.
stop-after-fault = To musi być liczba, co najmniej 1.
plan-reason-help = Opcjonalny. Przechowywany w potwierdzeniach na tej stronie; nie jest nikomu wysyłany.
number-of-tenants = Liczba dzierżaw
number-help = Wpisz, ile dzierżaw zostałoby zmienionych.
number-fault = To nie jest liczba dzierżaw, które zostałyby zmienione.
plan-kept = To, co zaplanowano i zrobiono, jest przechowywane w tej przeglądarce, bez żadnego tokenu, aby przebieg można było wznowić po zamknięciu tej strony.
plan-kept-tab = To, co zaplanowano i zrobiono, jest przechowywane na tej karcie, bez żadnego tokenu. Po zamknięciu karty przebiegu nie można wznowić.
plan-kept-nowhere = To wdrożenie niczego nie przechowuje („history” ma wartość off). Po ponownym załadowaniu lub opuszczeniu tej strony przebiegu nie można wznowić i nic nie wskazuje, jak daleko doszedł.
apply-plan = Zastosuj plan
run-heading = Przebieg
run-undo-heading = Przebieg, który cofa inny
run-progress = Gotowe dzierżawy
run-done = Gotowe: { $done } z { $total }
run-first = Pierwsze dzierżawy są zapisywane pojedynczo.
run-awaits-rest = Pierwsze dzierżawy są zapisane. Pozostałe czekają na Ciebie.
run-rest = Trwa zapisywanie pozostałych dzierżaw.
run-pauses = Przebieg jest wstrzymany.
run-stopping = Przebieg zatrzyma się, gdy skończy się to, co jest w toku.
run-ended = Przebieg się zakończył.
run-stopped-by-person = Przebieg został zatrzymany na Twoje polecenie.
run-waits-to-write = { $name }: prośba o ograniczenie liczby żądań. Zmiana zostanie wysłana jeszcze raz za { $seconds } s.
continue-with-the-rest = Kontynuuj z pozostałymi
undo-this-run = Cofnij ten przebieg
run-history-note = Każda dzierżawa ma potwierdzenie w sekcji „Historia” w widoku Ustawienia.
figure-saved = { $count ->
    [one] { $count } zapisana
    [few] { $count } zapisane
    [many] { $count } zapisanych
   *[other] { $count } zapisane
}
figure-matched = { $count ->
    [one] { $count } już była zgodna
    [few] { $count } już były zgodne
    [many] { $count } już było zgodnych
   *[other] { $count } już były zgodne
}
figure-under-way-tenants = { $count ->
    [one] { $count } w toku
    [few] { $count } w toku
    [many] { $count } w toku
   *[other] { $count } w toku
}
figure-to-go = { $count ->
    [one] { $count } do zrobienia
    [few] { $count } do zrobienia
    [many] { $count } do zrobienia
   *[other] { $count } do zrobienia
}
kept-heading = Niedokończony przebieg
kept-run = Przebieg nie został dokończony. Rozpoczęcie: { $who }, { $time }. Gotowe dzierżawy: { $done } z { $total }.
kept-run-unknown = Nie można odczytać tego, co z niego zachowano.
kept-next = „Wznów przebieg” najpierw odczytuje to, co było zapisywane, a potem kontynuuje. „Zapomnij przebieg” usuwa go z tej przeglądarki; potwierdzenia pozostają.
kept-other-person = Rozpoczęła go inna osoba. Wznowić go może tylko ta sama osoba.
kept-other-tenant = Rozpoczęto go po zalogowaniu do innej dzierżawy macierzystej.
kept-other-cloud = Rozpoczęto go w innej chmurze.
kept-other-app = Rozpoczęto go przez inną rejestrację aplikacji.
kept-permission = Aby kontynuować, ta aplikacja potrzebuje uprawnienia { $permission }.
kept-other-tab = Jest otwarty na innej karcie tej przeglądarki. Kontynuuj tam.
kept-newer = Rozpoczęła go nowsza wersja tego panelu. Załaduj stronę ponownie, aby uzyskać tę wersję.
kept-damaged = To, co z niego zachowano, jest uszkodzone, więc nie można go wznowić. To, co zapisał, jest w sekcji „Historia”.
resume-run = Wznów przebieg
forget-run = Zapomnij przebieg
news-excluded = Wykluczono: { $name }. Nic nie jest tam nigdy wysyłane.
news-included = Znów na liście: { $name }.
news-reading = { $count ->
    [one] Trwa odczyt { $count } dzierżawy…
    [few] Trwa odczyt { $count } dzierżaw…
    [many] Trwa odczyt { $count } dzierżaw…
   *[other] Trwa odczyt { $count } dzierżaw…
}
news-tenants-read = { $count ->
    [one] Odczytano { $count } dzierżawę.
    [few] Odczytano { $count } dzierżawy.
    [many] Odczytano { $count } dzierżaw.
   *[other] Odczytano { $count } dzierżawy.
}
news-tenants-so-far = Liczba gotowych dzierżaw to dotychczas { $done } z { $total }.
news-resolving = Najpierw trwa wyszukiwanie domen z listy.
news-differ = { $count ->
    [0] Żadna z nich się nie różni.
    [one] { $count } z nich się różni.
    [few] { $count } z nich się różnią.
    [many] { $count } z nich się różni.
   *[other] { $count } z nich się różnią.
}
news-not-read = { $count ->
    [one] Nie udało się odczytać: { $count }.
    [few] Nie udało się odczytać: { $count }.
    [many] Nie udało się odczytać: { $count }.
   *[other] Nie udało się odczytać: { $count }.
}
news-not-asked = { $count ->
    [one] Nie zapytano: { $count }.
    [few] Nie zapytano: { $count }.
    [many] Nie zapytano: { $count }.
   *[other] Nie zapytano: { $count }.
}
news-throttled = Usługa logowania firmy Microsoft prosi o ograniczenie liczby żądań. Czas do automatycznego wznowienia: { $left }.
news-waits-to-write = { $name } prosi o ograniczenie liczby żądań. Czas do ponownego wysłania zmiany: { $left }.
news-paused = Wstrzymano. To, co jest w toku, zostanie najpierw dokończone.
news-resumed = Wznowiono.
news-stopping = Zatrzymywanie. To, co jest w toku, zostanie najpierw dokończone.
news-tenants-filtered = Pasuje { $shown } z { $all } dzierżaw.
news-tenants-ascending = Posortowano według: { $column }, rosnąco.
news-tenants-descending = Posortowano według: { $column }, malejąco.
news-tenants-unsorted = Posortowano w kolejności dodania.
news-compared = Porównano z: „{ $name }”. Różniące się dzierżawy: { $differ } z { $read }.
news-compared-unread = Porównano z: „{ $name }”. Nie odczytano jeszcze żadnej dzierżawy.
news-chosen = { $count ->
    [0] Nie wybrano żadnej dzierżawy.
    [one] Wybrane dzierżawy: { $count } z { $all }.
    [few] Wybrane dzierżawy: { $count } z { $all }.
    [many] Wybrane dzierżawy: { $count } z { $all }.
   *[other] Wybrane dzierżawy: { $count } z { $all }.
}
news-plan-cancelled = Nic nie zapisano. Wybór dzierżaw pozostał bez zmian.
news-run-began = { $count ->
    [one] Przebieg się rozpoczął: { $count } dzierżawa.
    [few] Przebieg się rozpoczął: { $count } dzierżawy.
    [many] Przebieg się rozpoczął: { $count } dzierżaw.
   *[other] Przebieg się rozpoczął: { $count } dzierżawy.
}
news-run-goes-on = Przebieg jest kontynuowany.
news-run-so-far = Liczba gotowych dzierżaw to dotychczas { $done } z { $total }: { $figures }.
news-kept-run = Zachowano tu niedokończony przebieg. Gotowe dzierżawy: { $done } z { $total }.
news-figures = { $what } { $figures }.
news-run-forgotten = Niedokończony przebieg został zapomniany. Potwierdzenia tego, co zapisał, są nadal w sekcji „Historia”.
what-list-customers = Nie można wyświetlić listy klientów.
what-list-organization = Nie można wyświetlić listy dzierżaw organizacji.
why-list-token = Temu tokenowi brakuje uprawnienia { $permission }. Zaloguj się za pomocą firmy Microsoft, aby je uzyskać.
why-list-refused = To konto nie może ich zobaczyć albo nie wyrażono zgody na uprawnienie { $permission }.
what-unreadable = Nie dodano żadnej dzierżawy: tej listy nie można odczytać.
why-list-too-large = Ma ponad 4 MiB. Tysiąc dzierżaw zajmuje znacznie mniej.
why-list-too-many-lines = Ma ponad 10 000 wierszy.
why-list-workbook = To plik arkusza kalkulacyjnego. Najpierw zapisz go jako CSV.
why-list-binary = To nie jest tekst.
why-list-encoding = Tego kodowania nie można odczytać. Zapisz plik jako UTF-8.
why-list-empty = Nie ma w niej żadnej dzierżawy.
what-too-many = Nie dodano żadnej dzierżawy: lista miałaby ich więcej niż { $most }.
why-too-many = Teraz jest ich { $known }, a nowych byłoby { $new }. Dodaj mniej albo najpierw wyczyść listę.
what-reading-halted = Odczyt jest wstrzymany.
what-run-halted = Przebieg jest wstrzymany.
halt-offline = To urządzenie jest w trybie offline. Wznowienie nastąpi po przywróceniu połączenia.
halt-no-session = Logowania nie można już odnowić. Zaloguj się ponownie, a potem kontynuuj.
halt-in-a-row = Trzy dzierżawy z rzędu odmówiły z tego samego powodu, więc inne też mogą odmówić.
halt-throttled = Usługa logowania firmy Microsoft trzy razy z rzędu poprosiła o ograniczenie liczby żądań. Odczekaj kilka minut, a potem kontynuuj.
halt-chain = To logowanie służy tylko do: { $time }, a pozostało zbyt mało czasu na kolejną dzierżawę. Zaloguj się ponownie, a potem kontynuuj.
halt-storage = Ta przeglądarka nie przechowuje już tego, co przebieg musi odnotować, więc nic więcej nie jest wysyłane. Zwolnij miejsce, a potem kontynuuj.
halt-by-person = Wstrzymano na Twoje polecenie.
what-run-stopped = Przebieg zatrzymał się samoczynnie.
why-stopped-first = Jedna z pierwszych dzierżaw, { $name }, nie zakończyła się jako „zapisano”. Pozostałych nie rozpoczęto.
why-stopped-failures = { $count ->
    [one] { $count } dzierżawa zakończyła się jako „nie zapisano”, „inny stan” lub „niepewne”, a plan nie dopuszcza więcej. Pozostałych nie rozpoczęto.
    [few] { $count } dzierżawy zakończyły się jako „nie zapisano”, „inny stan” lub „niepewne”, a plan nie dopuszcza więcej. Pozostałych nie rozpoczęto.
    [many] { $count } dzierżaw zakończyło się jako „nie zapisano”, „inny stan” lub „niepewne”, a plan nie dopuszcza więcej. Pozostałych nie rozpoczęto.
   *[other] { $count } dzierżawy zakończyły się jako „nie zapisano”, „inny stan” lub „niepewne”, a plan nie dopuszcza więcej. Pozostałych nie rozpoczęto.
}
next-stopped = Sprawdź te dzierżawy w tabeli i w sekcji „Historia”. To, co zapisano, można cofnąć przyciskiem „Cofnij ten przebieg”.
what-run-not-kept = Przebieg nie został rozpoczęty: ta przeglądarka nie może go przechować.
why-run-not-kept = Jej magazyn jest zablokowany lub pełny. Bez zapisu tego, co zrobiono, przerwanego przebiegu nie można by wznowić. Nic nie wysłano.
why-no-locks = Ta przeglądarka nie może powstrzymać innej karty przed tym samym przebiegiem, więc nic nie wysłano. Użyj aktualnej wersji przeglądarki Edge, Chrome, Firefox lub Safari.
next-run-not-kept = Zezwól tej witrynie na przechowywanie danych albo zwolnij dla niej miejsce, na przykład przyciskiem „Wyczyść historię”.
what-run-other-tab = Ten przebieg ma inna karta tej przeglądarki.
why-run-other-tab = Dwie karty nigdy nie prowadzą jednego przebiegu. Kontynuuj na tamtej karcie albo najpierw ją zamknij.
