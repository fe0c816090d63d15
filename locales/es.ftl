### Every text a person reads, in Spanish. The property names are never translated.
### Not verified, so Microsoft's English name: “Modify permissions” and “Access token” in Graph Explorer, “Remote assistance connectors”, “Read”, “Update”, “Multi Admin Approval”.

## This language

language-name = Español

## The page

# Verified: “Ayuda remota”, learn.microsoft.com/es-es/mem/Intune/fundamentals/remote-help
product = Panel de Ayuda remota
heading = Configuración de Ayuda remota
lead = Vea y cambie cómo funciona Ayuda remota de Microsoft en este inquilino. No se guarda nada que usted no haya revisado antes.
skip = Ir al contenido
title-signed-out = Panel de Ayuda remota
title-view = { $view } – { $title }
views = Vistas
view-settings = Configuración
view-sessions = Sesiones
view-tenants = Inquilinos
tenants-lead = Lea, compare y establezca esta configuración en muchos inquilinos con un solo inicio de sesión. No se escribe nada antes de que usted haya revisado un plan.
sessions-heading = Sesiones de Ayuda remota
sessions-lead = A quién llega la configuración: las sesiones de los últimos 30 días, según los informes de Intune.
title-signed-in = Configuración de Ayuda remota – { $tenant }
title-changed = ● { $count ->
    [one] { $count } cambio sin guardar
   *[other] { $count } cambios sin guardar
} – Configuración de Ayuda remota
footer-promise = Su token permanece en la memoria de esta página y solo se envía a { $host }. Al recargar la página, se borra.
footer-docs = Ayuda remota en Microsoft Learn
footer-beta = El panel usa el punto de conexión beta de Microsoft Graph, el único que ofrece esta configuración; Microsoft puede cambiarlo.
footer-version = Versión { $version }
footer-licences = Licencias de código abierto

## The banner

not-signed-in = Sin sesión iniciada
who = Sesión iniciada como
who-app = Aplicación
who-unknown = Desconocido (no se puede leer el token)
tenant = Inquilino
tenant-unknown = Desconocido
tenant-named = { $domain } ({ $id })
cloud = Nube
cloud-global = Global
cloud-usgov = Gobierno de EE. UU. (GCC High)
cloud-dod = Gobierno de EE. UU. (DoD)
cloud-china = China (21Vianet)
cloud-custom = Personalizada: { $host }
permission = Permiso
permission-none = Ninguno para esta configuración
permission-unknown = Desconocido hasta que responda Microsoft Graph
time-left = Tiempo restante
time-left-unknown = Desconocido
time-left-under-a-minute = Menos de un minuto
time-left-renewed = { $left }; después se renueva solo
time-left-expired = Expirado
time-left-refused = Ya no se acepta
sign-out = Cerrar sesión
switch-account = Cambiar de cuenta

## Before the panel is there, and when it can't be started

panel-loading = Cargando el panel…
shell-late = Si no aparece nada más, recargue la página: puede que esta sea una copia antigua.
boot-framed = Por seguridad, este panel no se ejecuta dentro de otro sitio.
boot-framed-next = Abrir en una pestaña propia
boot-changed = Un archivo de esta página se ha modificado o falta.
boot-changed-next = Recargue la página. Si el problema persiste, indique a quien la administra qué debe revisar: el host, un proxy o un antivirus en el camino y finales de línea cambiados por Git.
boot-old = Esta es una copia antigua de la página: una nueva versión del panel ha ocupado su lugar.
boot-old-next = Recargue la página. Si el problema persiste, avise a quien la administra: el host o algún intermediario conserva index.html demasiado tiempo.
boot-network = No se han podido cargar los archivos de esta página.
boot-network-next = Compruebe la conexión y recargue la página.
boot-unsupported = Este navegador no puede ejecutar el panel.
boot-unsupported-next = Necesita WebAssembly, que este navegador o su directiva tiene desactivado. Use una versión actual de Edge, Chrome, Firefox o Safari.
boot-broken = El panel ha dejado de funcionar por un error interno.
boot-broken-next = Si había un guardado en curso, esta página no sabe si surtió efecto: recargue la página y compruébelo.

## Preferences

preferences = Preferencias
preferences-kept = Se conservan en este navegador.
preferences-not-kept = Este navegador no conserva nada para esta página, así que su elección dura hasta que la cierre.
theme = Tema
theme-system = Como en este dispositivo
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Contraste alto
density = Densidad
density-comfortable = Amplia
density-compact = Compacta
language = Idioma
language-loading = Cargando el idioma…
language-failed = No se ha podido cargar ese idioma, así que la página queda como está. Compruebe la conexión y vuelva a elegirlo.
language-gone = No se ha podido cargar ese idioma: una nueva versión del panel ha sustituido a la que está abierta aquí. Recargue la página para usarla.

## Without a connection

offline-notice = Este dispositivo está sin conexión. Lo que ve se leyó antes y puede estar desactualizado; no se puede leer ni guardar nada hasta que vuelva la conexión. Sus cambios siguen en el formulario.
offline-notice-unread = Este dispositivo está sin conexión. No se puede leer ni guardar nada hasta que vuelva la conexión.
status-online = La conexión ha vuelto.

## When the host has a new version of the page

upgrade-notice = Hay disponible una nueva versión de este panel. Al recargar se cierra la sesión de esta página; los cambios sin guardar se conservan y vuelven cuando inicie sesión de nuevo.
upgrade-not-kept = Este navegador no conserva nada para esta página, así que al recargar se perderían sus cambios sin guardar. Guárdelos o descártelos primero.
edits-not-kept = Este navegador no conserva nada para esta página: si descarta la pestaña mientras usted está en otra parte, se perderán sus cambios sin guardar.

## Signing in

sign-in-heading = Iniciar sesión
sign-in-again-heading = Volver a iniciar sesión
sign-in-kept = Sus cambios sin guardar se conservan. Cuando haya iniciado sesión, el panel continuará donde estaba; no se envía nada sin su intervención.
sign-in-at-microsoft = Con su cuenta profesional, en la propia página de Microsoft. Esta página nunca ve su contraseña; recibe un token que permanece en su memoria.
sign-in-with-microsoft = Iniciar sesión con Microsoft
sign-in-to-view-only = Iniciar sesión solo para ver
use-another-account = Usar otra cuenta
sign-in-again = Volver a iniciar sesión
get-permission = Obtener permiso para guardar
sign-in-no-client = Para iniciar sesión con su cuenta profesional, este panel necesita el id. de cliente de un registro de aplicación. Quien administra el panel puede indicarlo en config.json; usted también puede escribirlo en las opciones siguientes o usar un token.
sign-in-options = Opciones de inicio de sesión
client-id = Id. de cliente
option-deployed = Si está vacío, se usa lo que indica esta implementación ({ $value }).
option-refused = No se usa. { $allowed }
option-cloud-help = Dónde reside el inquilino. Esta opción se recuerda en este navegador, igual que las otras dos.
cloud-of-deployment = Según esta implementación ({ $cloud })
redirect-uri = URI de redirección
redirect-uri-help = Registre esta dirección para la aplicación, como aplicación de página única. Un administrador puede dar el consentimiento para todos con el vínculo de consentimiento.
copy-redirect-uri = Copiar URI de redirección
copy-consent-link = Copiar vínculo de consentimiento
token-heading = Con un token
token-lead = Pegue uno para Microsoft Graph. Solo se conserva en la memoria de esta página: nunca se almacena y únicamente se envía a { $host }.
access-token = Token de acceso
access-token-help = Con o sin “Bearer”; los espacios y los saltos de línea no importan.
use-this-token = Usar este token
keep-this-token = Conservar el token actual
config-loading = Leyendo config.json…
how-to-get-a-token = Cómo obtener un token
how-permission = Para ver la configuración, un token necesita el permiso { $read }; para cambiarla, { $write }. Ambos requieren el consentimiento de un administrador.
how-explorer = Graph Explorer
# Not verified: Microsoft's English names
how-explorer-steps = Inicie sesión, abra “Modify permissions” en cualquier solicitud, dé el consentimiento al permiso indicado arriba y copie el texto que aparece en “Access token”.
how-cli = Azure CLI
how-cli-steps = Con la sesión iniciada mediante un registro de aplicación al que se haya concedido el permiso:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Con la sesión iniciada en su propia cuenta; la segunda línea muestra el token:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Con la sesión iniciada mediante un registro de aplicación al que se haya concedido el permiso; la segunda línea muestra el token, también si el módulo lo entrega como SecureString:
cloud-warning = Microsoft no ofrece Ayuda remota en esta nube. La configuración puede estar ahí de todos modos, pero no sirve para usar Ayuda remota.

## What is said in the status line

status-reading = Leyendo la configuración…
status-rereading = Volviendo a leer la configuración…
status-leaving = Abriendo la página de Microsoft para iniciar sesión…
status-signing-in = Iniciando sesión…
status-not-finished = El inicio de sesión no se ha completado. No se ha cambiado nada.
status-consented = Un administrador ha dado el consentimiento a los permisos. Ya puede iniciar sesión.
status-consented-for = Un administrador de { $tenant } ha dado el consentimiento a los permisos. Ya puede iniciar sesión.
status-came-back = Sesión iniciada y configuración leída ({ $time }). Sus cambios sin guardar vuelven a estar en el formulario.
sign-out-at-microsoft = Cerrar sesión también en Microsoft
status-read = Configuración leída ({ $time }).
status-read-in = Configuración leída en el inquilino { $tenant } ({ $time }).
status-reread-same = Configuración leída de nuevo ({ $time }): no ha cambiado nada.
status-reread-changed = { $count ->
    [one] Configuración leída de nuevo ({ $time }): se ha cambiado una opción en otro lugar; ahora se muestra el valor nuevo.
   *[other] Configuración leída de nuevo ({ $time }): se han cambiado { $count } opciones en otro lugar; ahora se muestran los valores nuevos.
}
status-edits-kept = Sus propios cambios se conservan.
status-checking = Comprobando si alguien ha cambiado la configuración entretanto…
status-sending = Enviando el cambio…
status-reading-back = Leyendo la configuración para comprobarla…
status-lagging = La configuración leída aún no muestra el cambio. Se volverá a leer en unos segundos…
status-saved = Guardado ({ $time }). La lectura posterior lo ha confirmado.
status-saved-all-the-same = Guardado de todos modos ({ $time }): la respuesta al cambio se perdió o no era válida, y la lectura posterior muestra que surtió efecto.
status-discarded = Se han descartado sus cambios.
status-theirs = No se ha guardado nada. El formulario muestra lo que el inquilino tiene ahora.
status-merged = Todavía no se ha guardado nada. Sus cambios se han aplicado sobre lo que el inquilino tiene ahora.
status-cancelled = No se ha guardado nada. Sus cambios siguen en el formulario.
status-signed-out = Sesión cerrada. El token y todo lo que se leyó con él se han borrado de la memoria.
status-copied = Copiado.
status-resumed = El nuevo token funciona. Sus cambios siguen aquí; todavía no se ha enviado nada.
status-offered = Estos cambios se hicieron en otro inquilino, { $tenant }, así que no se han incorporado aquí:
status-offered-unknown = Estos cambios se hicieron sin que se conociera el inquilino, así que no se han incorporado aquí:
fill-in-offered = Incorporarlos aquí
drop-offered = Descartarlos

## Waiting to try again

waiting-throttled = Microsoft Graph pide que se reduzca el número de solicitudes.
waiting-failed = El servicio está fallando en este momento.
waiting-lagging = La configuración leída aún no muestra el cambio.
trying-again = Nuevo intento en { $seconds } s (intento { $attempt } de { $tries })
reading-again = Nueva lectura en { $seconds } s (lectura { $attempt } de { $tries })
trying-again-spoken = El próximo intento será dentro de { $time }: intento { $attempt } de { $tries }.
reading-again-spoken = La próxima lectura será dentro de { $time }: lectura { $attempt } de { $tries }.
stop-trying = Dejar de intentarlo

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Habilitar Ayuda remota
enable-remote-help-help = Permite que los asistentes de su organización se conecten con Ayuda remota a los dispositivos de los usuarios. Desactivado de forma predeterminada.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Permitir Ayuda remota en dispositivos no inscritos
allow-unenrolled-help = Permite que los asistentes se conecten también a dispositivos que no están inscritos en Intune. Desactivado de forma predeterminada.
allow-chat = Permitir chat
allow-chat-help = Permite que el asistente y la persona que comparte se escriban durante una sesión. Activado de forma predeterminada.
form-label = Configuración del inquilino
sends = Se envía
changed-from-on = Cambiado: estaba activado.
changed-from-off = Cambiado: estaba desactivado.
changed-from-unknown = Cambiado: era { $value }.
unknown-state = El inquilino tiene { $value }, un valor que este panel no conoce. Nunca se vuelve a escribir: al guardar cualquier cambio, se establece lo que muestra el conmutador, y la revisión lo indica.
clock-ahead = { $minutes ->
    [one] El reloj de este dispositivo está adelantado alrededor de un minuto con respecto al de Microsoft. El panel se rige por el de Microsoft.
   *[other] El reloj de este dispositivo está adelantado unos { $minutes } minutos con respecto al de Microsoft. El panel se rige por el de Microsoft.
}
clock-behind = { $minutes ->
    [one] El reloj de este dispositivo está atrasado alrededor de un minuto con respecto al de Microsoft. El panel se rige por el de Microsoft.
   *[other] El reloj de este dispositivo está atrasado unos { $minutes } minutos con respecto al de Microsoft. El panel se rige por el de Microsoft.
}
never-configured = Ayuda remota nunca se ha configurado en este inquilino. Estos son los valores predeterminados; al guardar se escriben por primera vez.
lacking-property = Microsoft Graph no tiene { $property } en esta nube. “{ $name }” se omite aquí y al guardar, y no se puede exportar ninguna línea base.
not-in-this-cloud = no existe en esta nube
read-only = Este token no puede cambiar la configuración: le falta el permiso { $permission }. Se muestra tal como está.
view-only = Ha iniciado sesión solo para ver, así que la configuración se muestra tal como está. Para cambiarla se necesita el permiso { $permission }.
review-changes = Revisar cambios
discard-changes = Descartar cambios
reload-settings = Recargar configuración
use-another-token = Usar otro token
unsaved = { $count ->
    [one] { $count } cambio sin guardar
   *[other] { $count } cambios sin guardar
}
no-changes = No hay cambios sin guardar
on = activado
off = desactivado
unknown-value = desconocido
not-read-yet = sin leer todavía

## Review

review-where = Inquilino { $tenant }, nube { $cloud }. Antes de enviar, el panel lee la configuración una vez más.
review-what = Para todos en el inquilino { $tenant }: { $changes }.
review-change = “{ $name }” pasa de { $before } a { $after }
column-setting = Opción
column-before = Antes
column-after = Después
column-meaning = Qué significa
means-enabled = Los asistentes pueden iniciar sesiones de Ayuda remota en este inquilino.
means-disabled = Nadie puede iniciar sesiones de Ayuda remota en este inquilino.
means-disabled-unknown = El inquilino tiene un valor que este panel no conoce y no volverá a escribir. Se sustituye por “disabled”.
means-unenrolled-on = Se permiten sesiones con dispositivos que no están inscritos en Intune.
means-unenrolled-off = Solo pueden participar dispositivos inscritos en Intune.
means-chat-on = El asistente y la persona que comparte pueden escribirse durante una sesión.
means-chat-off = El asistente y la persona que comparte no pueden escribirse durante una sesión.
reason = Motivo
reason-help = Opcional. Se conserva en el recibo de esta página; no se envía a nadie.
save-to-tenant = Guardar en el inquilino
cancel = Cancelar

## Conflict

settings-changed = La configuración ha cambiado
conflict-lead-save = No se ha enviado nada: alguien ha cambiado la configuración después de que usted la leyera.
conflict-lead-reload = Alguien ha cambiado una opción que usted también cambió. Elegir aquí no guarda nada.
conflict-clash = { $count ->
    [0] Ningún cambio ajeno entra en conflicto con los suyos.
    [one] Esta opción entra en conflicto con su cambio: { $names }.
   *[other] { $count } opciones entran en conflicto con sus cambios: { $names }.
}
column-first = Leído al principio
column-saved = Escrito en ese guardado
column-now = Valor actual
column-wanted = Valor que quiere
not-changed-by-you = no cambiado por usted
verdict-theirs = Cambiado por otra persona
verdict-mine = Cambiado por usted
verdict-agreed = Cambiado por ambos, al mismo valor
verdict-clash = Conflicto: cambiado por ambos, a valores distintos
verdict-untouched = Sin cambios
keep-would-save = “Conservar mis cambios” guarda esto en el inquilino:
keep-would-fill = “Conservar mis cambios” rellena el formulario con esto:
use-theirs-note = “Usar los valores actuales” descarta sus cambios y muestra lo que hay ahora.
keep-my-changes = Conservar mis cambios
use-theirs = Usar los valores actuales

## Receipt

receipt-heading = Recibo del último guardado
receipt-when = Cuándo
receipt-user = Realizado por
receipt-outcome = Resultado
receipt-saved = Guardado, confirmado por la lectura posterior
receipt-not-saved = No guardado
receipt-different = Ahora hay otros valores: { $values }
receipt-uncertain = No se puede saber
receipt-requests = Id. de las solicitudes
receipt-change = de { $before } a { $after }
receipt-no-reason = No indicado
receipt-id = Recibo
receipt-undoes = Deshace el recibo
receipt-run = Parte de la ejecución
copy = Copiar
copy-markdown = Copiar como Markdown
download = Descargar
print = Imprimir
undo-this-save = Deshacer este guardado
commands = El mismo cambio con comandos
commands-lead = Cada uno se ejecuta tal como aparece en los shells que se indican, una vez que haya un token: en { $powershell } o en { $shell }. Ningún comando lo contiene.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Historial
history-lead = Recibos de los guardados, conservados en este navegador. No contienen nada de ningún token.
history-safari = Safari borra lo que un sitio conserva después de siete días en los que usted usa el navegador pero no el sitio; otros navegadores pueden hacerlo si falta espacio. Lo que necesite durante más tiempo, consérvelo con “Descargar”.
history-empty = Todavía no hay recibos.
of-run = ejecución sobre inquilinos, en { $tenant }
history-count = { $count ->
    [one] { $count } recibo
   *[other] { $count } recibos
}
history-more = Mostrar recibos anteriores
clear-history = Borrar historial
history-full = El navegador no ha conservado el último recibo: su almacenamiento está lleno o bloqueado. El recibo sigue en esta página; cópielo o descárguelo.
history-damaged = { $count ->
    [one] Hay una entrada que no se puede leer. Se conserva aparte y se deja como está.
   *[other] Hay { $count } entradas que no se pueden leer. Se conservan aparte y se dejan como están.
}
status-history-cleared = { $count ->
    [one] Se ha quitado un recibo.
   *[other] Se han quitado { $count } recibos.
}
bring-back = Recuperar
status-downloaded = El archivo está en sus descargas.
status-download-failed = El navegador no ha aceptado el archivo. Copie el texto en su lugar.

## Sessions: what is said of them elsewhere

what-sessions = No se han podido leer las sesiones.
what-sessions-part = La lectura de las sesiones se ha interrumpido: { $read } de { $total } leídas.
what-sessions-part-unknown = La lectura de las sesiones se ha interrumpido: { $read } leídas.
why-sessions-role = Su cuenta no puede ver los informes de Ayuda remota de Intune. Se necesita un rol de Intune con el permiso “{ $permission }”; el rol Administrador de Intune lo tiene.
why-sessions-scope = Al token le falta el permiso { $permission }.
why-sessions-not-report = La respuesta no es un informe de sesiones. No se muestra nada de ella.
who-uses-it = ¿Quién usa Ayuda remota?
usage-not-there = No se han podido cargar los archivos para esto. Pulse el botón para volver a intentarlo.

## Baselines

baselines = Líneas base
baselines-lead = Una línea base son las tres opciones en un archivo pequeño. La exportación toma lo último que se leyó; una importación rellena el formulario, y usted la revisa antes de que se guarde nada. Suelte un archivo en cualquier punto de esta página.
export = Exportar
copy-link = Copiar vínculo
import = Importar
baseline-text = Texto de la línea base
matches-baseline = coincide con la línea base
differs-in = diferencias: { $count }
apply-baseline = Aplicar línea base
status-baseline-applied = { $count ->
    [one] La línea base está en el formulario: una opción difiere de lo que tiene el inquilino. Todavía no se ha guardado nada.
   *[other] La línea base está en el formulario: { $count } opciones difieren de lo que tiene el inquilino. Todavía no se ha guardado nada.
}
status-baseline-same = El inquilino ya tiene lo que indica la línea base.
status-baseline-waits = Se ha recibido una línea base. Pasará al formulario cuando se haya leído la configuración.
status-drift = { $count ->
    [one] Una opción difiere ahora de la línea base.
   *[other] { $count } opciones difieren ahora de la línea base.
}
what-baseline = Esta línea base no se puede usar. El formulario queda como estaba.
why-baseline-too-large = Es mayor de lo que puede ser una línea base.
why-baseline-not-base64 = El vínculo está dañado: no se puede descodificar la parte que sigue a “baseline=”.
why-baseline-cut-off = El vínculo está cortado: falta el final.
why-baseline-repeated = Indica dos veces lo mismo.
why-baseline-several = Se soltaron varios archivos a la vez; una línea base es un solo archivo.
why-baseline-field = Campo “{ $field }”: { $problem }
next-baseline = Una línea base contiene su número de esquema, un nombre opcional y las tres opciones, tal como la escribe “Exportar”.
next-link = Pida el vínculo de nuevo, copiado entero y en una línea propia; o pida la línea base como archivo o como texto, para “Importar” y “Texto de la línea base”.
what-baseline-not-now = La línea base no se ha incorporado: hay un guardado en curso.
why-baseline-not-now = Antes, termínelo o cancélelo.
what-link-more = Este vínculo contiene algo más que una línea base, así que no se ha usado nada de él.
why-link-more = El vínculo de una línea base lleva la configuración y nada más. No ponga nunca un token en un vínculo.
what-file = El navegador no puede leer este archivo.
why-file = Puede que sea una carpeta, que se haya movido o que esta página no tenga permiso para leerlo.

## Undoing

what-undo-nothing = Ya no queda nada que deshacer.
why-undo-nothing = El inquilino ya tiene lo que había antes de ese guardado.
what-undo-other = Ese guardado se hizo en otro inquilino.
why-undo-other = Inicie sesión en ese inquilino para deshacerlo allí.
what-undo-unsaved = Hay cambios sin guardar en el formulario.
why-undo-unsaved = Antes, guárdelos o descártelos: se mezclarían con lo que se deshace.
what-undo-unknown = Este panel no puede deshacer ese guardado.
why-undo-unknown = { $property } tenía antes un valor que este panel no conoce y que nunca escribe.
review-undo = Esto deshace un guardado anterior, y solo lo que ese guardado cambió.
review-outside = Alguien ha cambiado la configuración entretanto. Al guardar se le mostrará qué ha cambiado, antes de que se envíe nada.
conflict-lead-undo = No se ha enviado nada: el inquilino ha cambiado desde ese guardado. Deshacerlo ahora cambiaría esto y dejaría el resto como está.
keep-would-undo = “Conservar mis cambios” abre la revisión de esto:

## What the settings do, as Microsoft's documentation has it

impact-heading = A quién afecta y cuándo
impact-deploy = Microsoft: Implementar Ayuda remota
impact-plan = Microsoft: Planear Ayuda remota
impact-enabled = Para todo el inquilino. Los asistentes siguen necesitando un rol de Intune, y todos, una licencia; las licencias nuevas tardan entre 30 minutos y 8 horas, y hasta entonces las sesiones nuevas pueden indicar que Ayuda remota no está habilitada.
impact-disabled = Para todo el inquilino: no se permite Ayuda remota a nadie.
# Verified: “Todos los dispositivos”, martinezmaira/memdocs.es-es, memdocs/intune/remote-actions/device-restart.md
impact-unenrolled-on = Afecta a Windows y macOS; los dispositivos Android deben estar inscritos de todos modos. De los dispositivos no inscritos no hay información de cumplimiento, y los asistentes solo llegan a ellos mediante grupos de usuarios: “Todos los dispositivos” no los incluye.
impact-unenrolled-off = Los usuarios cuyo dispositivo no está inscrito en este inquilino ya no pueden recibir ayuda en él.
impact-chat-on = El chat vuelve a la aplicación Ayuda remota.
impact-chat-off = Quita el chat de la aplicación Ayuda remota para todos los usuarios del inquilino.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Detectado ({ $time }): otra persona ha cambiado una opción.
   *[other] Detectado ({ $time }): otra persona ha cambiado { $count } opciones.
}
status-edits-untouched = Sus propios cambios están intactos.
status-saw-back = Detectado ({ $time }): lo que otra persona había cambiado vuelve a estar como usted lo leyó.
outside-notice = Otra persona ha cambiado la configuración. El valor actual figura junto a cada opción; “Recargar configuración” lo pasa al formulario y conserva sus propios cambios.
there-now = Cambiado en otro lugar: ahora { $position } ({ $value }).
who-changed = ¿Quién ha cambiado esto?
audit-ask = Consultar Intune
audit-sign-in = Inicie sesión para consultar en Intune quién ha cambiado esta configuración.
audit-asking = Consultando Intune…
audit-none = Intune no indica ningún cambio de esta configuración en el último año, hasta donde se ha buscado.
audit-older = Buscar en fechas anteriores
audit-elsewhere = El resto está, según la respuesta, en una dirección que no es de Microsoft Graph, así que no se ha solicitado: el token no se envía a ningún otro lugar.
audit-all = Eso es todo lo que Intune tiene del último año.
audit-activity = Actividad
audit-result = Resultado
audit-needs = Para los eventos de auditoría se necesita el permiso { $permission }, que este token no tiene, o un rol de Intune que pueda leerlos.
audit-get-permission = Obtener permiso para ver quién ha cambiado esto
audit-receipt = El recibo correspondiente de este navegador

## Evidence of licence, rights and roles

evidence-rights = Sus derechos de Intune incluyen { $rights }.
evidence-rights-lack = A sus derechos de Intune les falta { $rights }.
evidence-rights-unsaid = A lo que se ha leído de sus derechos de Intune le falta { $rights }, pero no se han leído todos.
evidence-rights-no-list = La respuesta no dice qué derechos de Intune tiene usted.
evidence-reports-lack = “Sesiones” también necesita { $right }, que les falta.
evidence-figures = { $used } de { $units ->
    [one] { $units } licencia de { $product } en uso.
   *[other] { $units } licencias de { $product } en uso.
}
evidence-units = { $units ->
    [one] { $units } licencia de { $product }; la respuesta no dice cuántas están en uso.
   *[other] { $units } licencias de { $product }; la respuesta no dice cuántas están en uso.
}
evidence-grace = { $product } ha vencido y sigue vigente durante unos días de gracia.
evidence-no-units = { $product } incluye Ayuda remota en su lista, pero no hay licencias de ese producto.
evidence-disabled = { $product } incluye Ayuda remota en su lista y tiene el estado { $status }.
evidence-plan-off = { $product } incluye Ayuda remota en su lista, con el estado { $status }.
evidence-plan-pending = { $product } incluye Ayuda remota en su lista, pero allí todavía está pendiente de configurar ({ $status }).
evidence-unclear = { $product } incluye Ayuda remota en su lista, y la respuesta no dice si está en vigor.
evidence-no-plan = Ningún producto de este inquilino incluye Ayuda remota en su lista. Microsoft 365 E3 y E5 pueden traerla sin indicarla en la lista, así que esto no decide nada.
evidence-products-unclear = { $count ->
    [one] De un producto, la respuesta no dice qué contiene.
   *[other] De { $count } productos, la respuesta no dice qué contienen.
}
evidence-no-name = Un producto sin nombre
evidence-unread-no-list = La respuesta no contiene ninguna lista.
evidence-unread-elsewhere = El resto está, según la respuesta, en una dirección que no es de Microsoft Graph, así que no se ha solicitado: el token no se envía a ningún otro lugar.
evidence-unread-repeated = El resto está, según la respuesta, en una página que ya se ha leído, así que no se ha vuelto a solicitar.
evidence-unread-too-many = Hay más de lo que esta página lee, así que el resto no se ha leído.
evidence-failed = Se ha consultado más a Microsoft Graph, sin obtener respuesta útil: { $why }
helpers-heading = Roles de Intune cuyos miembros pueden ayudar
helpers-count = { $count ->
    [0] Ningún rol de Intune permite ayudar a sus miembros.
    [one] Un rol de Intune permite que sus miembros ayuden.
   *[other] { $count } roles de Intune permiten que sus miembros ayuden.
}
helpers-cant-tell = No se puede saber qué roles de Intune permiten que sus miembros ayuden.
helpers-none-read = Ninguno de los roles de Intune leídos permite que sus miembros ayuden.
helpers-needs = Para ayudar se necesita uno de los derechos de la aplicación Ayuda remota, además de { $rights }.
helpers-unclear = { $count ->
    [one] De un rol, la respuesta no dice qué permite.
   *[other] De { $count } roles, la respuesta no dice qué permiten.
}
helpers-no-name = Un rol sin nombre
way-view-screen = ver la pantalla
way-full-control = tomar el control total
way-elevation = responder a los avisos para administradores (elevación)
way-unattended = ayudar sin que haya nadie presente (desatendido)
helpers-may = Los miembros del rol pueden { $ways }.
helpers-groups = { $count ->
    [0] Ningún grupo tiene este rol, así que nadie puede ayudar gracias a él.
    [one] Un grupo tiene este rol.
   *[other] { $count } grupos tienen este rol.
}
helpers-groups-at-least = { $count ->
    [one] Al menos un grupo tiene este rol; la respuesta no los indica todos.
   *[other] Al menos { $count } grupos tienen este rol; la respuesta no los indica todos.
}
helpers-groups-unsaid = No se puede saber cuántos grupos tienen este rol.

## Keyboard shortcuts

shortcuts = Métodos abreviados de teclado
shortcuts-lead = Presione el punto y después la letra, en cualquier lugar que no sea un campo.
use-shortcuts = Usar estos métodos abreviados
close = Cerrar

## Readiness

readiness = Preparación
readiness-lead = Qué necesita Ayuda remota y qué ha podido comprobar esta página.
need-signed-in = sesión iniciada
need-right-cloud = nube correcta
need-read-permission = permiso de lectura
need-write-permission = permiso de escritura
need-intune = Intune en el inquilino
need-intune-role = rol de Intune
need-remote-help = Ayuda remota habilitada
need-licence = licencia
met = sí
not-met = no
cant-tell = no se sabe
evidence-no-token = No hay ningún token.
evidence-not-asked = Microsoft Graph todavía no ha respondido a eso.
evidence-settings-read = Microsoft Graph ha enviado la configuración.
evidence-settings-read-role = La lectura ha funcionado; para cambiar hace falta un rol con más permisos.
evidence-change-accepted = Microsoft Graph ha aceptado un cambio.
evidence-refused = Microsoft Graph ha rechazado la solicitud por este motivo.
evidence-token-known = Microsoft Graph reconoce el token.
evidence-token-names = El token indica { $permission }.
evidence-token-lacks = El token solo indica otros permisos.
evidence-token-audience = El token dice ser para el Microsoft Graph de esta nube.
evidence-token-admin = El token indica un rol de administrador.
evidence-app-only = Es el token de una aplicación: cuentan los permisos, no los roles.
evidence-state = { $property } es { $value }.
evidence-licence = Ningún permiso de esta página permite verlo.
next-need-signed-in = Inicie sesión más arriba.
next-need-right-cloud = Obtenga un token para { $host }.
next-need-read-permission = Obtenga un token con { $permission }.
next-need-intune = Acerca de las licencias de Intune
next-need-intune-role = Acerca de los roles de Intune
next-need-remote-help = Active “Habilitar Ayuda remota” más arriba.
next-need-licence = Acerca de la licencia de Ayuda remota
checks-heading = Más comprobaciones
checks-lead = Microsoft Graph dice más cuando se le pregunta. Cada pregunta requiere un permiso propio.
check-licence = Comprobar licencia
check-rights = Comprobar derechos de Intune
check-helpers = Quién puede ayudar
check-licence-for = Lee qué productos de este inquilino incluyen Ayuda remota y cuántas de sus licencias están en uso.
check-rights-for = Lee qué derechos de Intune tiene usted.
check-helpers-for = Lee qué roles de Intune permiten que sus miembros ayuden y cuántos grupos tienen cada uno.
check-held = Se necesita el permiso { $permission }, que el token tiene.
check-unsaid = Se necesita el permiso { $permission }. Si el token lo tiene, se verá al preguntar a Microsoft Graph.
check-at-microsoft = Se necesita el permiso { $permission }, que le falta al token. Si todavía no se ha dado el consentimiento, se le pedirá en Microsoft, y volverá con sus cambios sin guardar.
check-other-token = Se necesita el permiso { $permission }, que le falta a este token. Use un token que lo tenga.
check-asking = Consultando Microsoft Graph…

## Failures: what happened

what-check-licence = No se ha podido comprobar la licencia.
what-check-rights = No se han podido comprobar sus derechos de Intune.
what-check-helpers = No se ha podido averiguar quién puede ayudar.
why-check-token = A este token le falta el permiso { $permission }, así que no se ha enviado ninguna solicitud a Microsoft Graph.
why-check-refused = Se necesita el permiso { $permission } y un rol que pueda leer esto.
what-no-intune = Este inquilino no tiene Intune.
why-no-intune = Microsoft Graph indica que la solicitud no es aplicable a este inquilino, como ocurre cuando no hay ninguna licencia de Intune activa.
what-no-resource = Microsoft Graph no tiene esta configuración en esta nube.
why-no-resource = No conoce remoteAssistanceSettings. Algunas nubes reciben las partes nuevas de Microsoft Graph más tarde que otras, o nunca.
what-bad-request = Microsoft Graph no ha entendido la solicitud.
why-bad-request = Puede que el servicio haya cambiado lo que acepta. Los detalles dicen más.
what-token-empty = Microsoft Graph no ha recibido ningún token.
why-token-empty = Puede que algo entre esta página y Microsoft Graph lo haya quitado, como un proxy o una extensión del navegador.
what-token-expired = El token ha expirado.
why-token-expired = Los tokens de acceso duran alrededor de una hora.
what-token-damaged = El token está dañado.
why-token-damaged = Microsoft Graph no puede leerlo. Puede que se haya perdido una parte al copiarlo.
what-token-audience = El token es para otro servicio.
why-token-audience = Se emitió para una API o una nube distinta de { $host }.
what-token-rejected = Microsoft Graph no ha aceptado el token.
why-token-rejected = Puede que se haya revocado o que se emitiera para otro servicio. Los detalles dicen más.
what-token-gone = El token ya no se acepta, así que no se ha enviado ninguna solicitud a Microsoft Graph.
why-token-gone = Entretanto, se ha rechazado otra solicitud de esta página hecha con él.
what-claims = Su organización pide un nuevo inicio de sesión.
why-claims = Se revocó la sesión, o una directiva (autenticación multifactor, ubicación, dispositivo) exige más de lo que este token demuestra.
what-missing-scope = Al token le falta un permiso.
why-missing-scope = Haría falta uno de estos: { $scopes }. Volver a iniciar sesión de la misma forma no ayuda: hay que dar el consentimiento al permiso y obtener un token nuevo.
what-missing-role = No tiene el rol de Intune necesario.
# Not verified: the permission's English names. Verified: “Administrador de Intune”, martinezmaira/memdocs.es-es, memdocs/intune/fundamentals/role-based-access-control.md
why-missing-role = El token es válido, pero Intune no permite a esta persona hacerlo. Se necesitan los permisos “Remote assistance connectors: Read” y “Update”, como los tiene el rol Administrador de Intune. O la persona no tiene licencia de Intune.
what-service = El servicio de Ayuda remota no está disponible en este inquilino.
why-service = O bien está inactivo, o bien el inquilino no tiene licencia de Ayuda remota.
what-approval = Un segundo administrador debe aprobar este cambio.
# Not verified: Microsoft's English name
why-approval = Multi Admin Approval protege esta opción en su inquilino.
why-approval-asked = Multi Admin Approval protege esta opción en su inquilino y alguien ya ha solicitado la aprobación.
what-forbidden = Microsoft Graph ha rechazado la solicitud.
why-forbidden = No ha dado ningún motivo que este panel conozca. Los detalles indican qué ha dicho.
what-not-found = Microsoft Graph no encuentra esta configuración.
why-not-found = Esto no dice nada de lo que hay configurado en el inquilino: puede que la dirección sea incorrecta, que Ayuda remota no se ofrezca aquí o que haya respondido algo intermedio. No se muestran valores predeterminados, porque guardarlos podría sobrescribir lo que hay.
what-throttled = Microsoft Graph está recibiendo demasiadas solicitudes.
why-throttled-for = Limita la frecuencia con que un inquilino y una aplicación pueden hacer solicitudes, y pide esperar { $time }.
why-throttled-unsaid = Limita la frecuencia con que un inquilino y una aplicación pueden hacer solicitudes. No ha indicado cuánto hay que esperar; suele bastar con medio minuto.
what-failed = El servicio de Microsoft ha fallado.
why-failed = Ha respondido con el estado { $status }. Rara vez se debe a algo de su parte.
what-unexpected = Microsoft Graph ha dado una respuesta que este panel no conoce.
why-unexpected = Tiene el estado { $status }.
what-not-graph = La respuesta no procede de Microsoft Graph.
why-not-graph = En lugar de datos ha llegado una página web o nada: a menudo es la página de inicio de sesión de una red o un proxy.
what-not-settings = La respuesta no es la configuración de Ayuda remota.
why-not-settings = { $property } falta o es de un tipo inesperado. Un valor supuesto podría sobrescribir el real, así que no se muestra nada.
what-too-large = La respuesta era demasiado grande y se ha rechazado.
why-too-large = La configuración real ocupa unos 300 bytes; esta respuesta ocupaba más de un millón.
what-timed-out = Microsoft Graph no ha respondido en 30 segundos.
why-timed-out = La conexión o el servicio van lentos o no funcionan.
what-offline = Este dispositivo está sin conexión.
why-offline = El navegador no tiene conexión de red.
what-withheld = El navegador no ha recibido de { $host } ninguna respuesta que pueda leer.
why-withheld = Se puede acceder al host, así que o bien la conexión se interrumpió por el camino, o bien algo bloqueó la respuesta: una extensión del navegador, un proxy o la falta de encabezados CORS.
what-unreachable = No se puede acceder a { $host }.
why-unreachable = La conexión ha fallado, o un firewall, un proxy o un bloqueador de anuncios bloquea ese host.
what-policy = La propia directiva de seguridad de esta página bloquea { $host }.
why-policy = La Content-Security-Policy con la que se implementó esta página no incluye ese host en connect-src. No se ha enviado nada.
what-redirected = { $host } ha respondido con una redirección, que se ha rechazado.
why-redirected = Microsoft Graph no redirige estas solicitudes, y un token nunca se envía a otra dirección.
what-stopped = Usted ha detenido la espera.
why-stopped = Microsoft Graph había pedido esperar. El cambio no se aceptó antes.

## Failures of a save

not-saved = No guardado. { $what }
not-saved-confirmed = No guardado. La respuesta al cambio se perdió o no era válida, y el inquilino sigue teniendo lo que tenía antes.
save-different = El inquilino tiene ahora algo distinto de lo que usted quería guardar.
save-different-why = Ahora hay: { $values }. Puede que alguien lo haya cambiado en el mismo momento o que el servicio conserve algo distinto de lo que se le envió.
save-not-shown-why = Sigue habiendo: { $values }, en cada una de tres lecturas. Microsoft Graph ha aceptado el cambio, así que puede que se muestre más tarde, que el servicio conserve algo distinto o que alguien lo haya cambiado en el mismo momento. El panel lo dirá aquí en cuanto una lectura posterior lo muestre.
save-uncertain = No se puede saber si el cambio se ha guardado.
save-uncertain-why = Después de enviarlo, el panel no ha podido volver a leer la configuración. { $what }
save-uncertain-stopped = La configuración leída aún no muestra el cambio y usted ha detenido la espera. A veces los servicios van con retraso, así que puede haberse guardado de todos modos.
save-interrupted = Todavía no se ha guardado nada. { $what }
save-interrupted-reading = El cambio se ha enviado, pero todavía no se ha leído para confirmarlo. { $what }
save-interrupted-next = Con un token nuevo, el panel continúa donde estaba.

## Failures of signing in and of renewing

what-reply = El navegador ha vuelto con una respuesta que no corresponde a ningún inicio de sesión de esta pestaña. No se ha usado.
why-reply-not-asked = Puede que ya se haya usado, como al recargar o retroceder, o que el inicio de sesión empezara en otra pestaña.
why-reply-state = Pertenece a otro inicio de sesión. Puede proceder de una pestaña antigua o de otra persona.
why-reply-issuer = Indica un servicio de inicio de sesión distinto del consultado.
why-reply-client = El inicio de sesión empezó para una aplicación, un inquilino o una nube distintos de los que este panel tiene establecidos ahora.
why-reply-damaged = Está dañada: no contiene ni un código ni un motivo, o contiene ambos.
why-reply-form = Le falta lo que indicaría a qué inicio de sesión responde, o llegó de una forma distinta de la que pide este panel.
what-id-token = La respuesta de Microsoft no corresponde a este inicio de sesión. No se ha usado.
why-id-token-nonce = El token de id. se emitió para otro inicio de sesión.
why-id-token-audience = El token de id. se emitió para otra aplicación.
why-id-token-issuer = El token de id. lo emitió otra entidad.
why-id-token-expired = El token de id. ha expirado según el propio reloj de Microsoft.
why-id-token-unreadable = El token de id. falta o no se puede leer.
what-personal = Aquí no se pueden usar cuentas personales de Microsoft.
why-personal = La configuración de Ayuda remota pertenece a una organización. Elija una cuenta profesional.
what-other-tenant = Ha iniciado sesión en un inquilino distinto del establecido en este panel.
why-other-tenant = No se ha leído nada allí. Inicie sesión con una cuenta del inquilino correcto o establezca otro en las opciones de inicio de sesión.
what-not-entra = La respuesta no procede de { $host }.
why-not-entra = Tiene el estado { $status } y no es lo que envía el servicio de inicio de sesión: a menudo es un proxy o un servicio que está fallando.
what-no-token = La respuesta de Microsoft no contiene ningún token.
why-no-token = Puede que el servicio de inicio de sesión haya cambiado lo que envía.
what-storage = Este navegador no conserva nada para esta página, así que no se ha empezado el inicio de sesión.
why-storage = Sin anotar lo que pidió, el panel no podría distinguir la respuesta de Microsoft de una falsificada, y sus cambios se perderían por el camino.
next-storage = Libere espacio o permita que este sitio almacene datos; también puede usar un token, que no necesita almacenamiento.
what-insecure = Esta página no puede iniciar sesión a través de una conexión sin protección.
why-insecure = El navegador solo ofrece criptografía a las páginas cargadas mediante HTTPS. Abra esta página con https o use un token.
what-challenge = Su organización pide un nuevo inicio de sesión, de una forma que este panel no puede leer.
why-challenge = Las notificaciones (claims) que ha enviado Microsoft Graph están dañadas. Puede que ayude iniciar sesión manualmente.
what-loop = Su organización sigue pidiendo un nuevo inicio de sesión.
why-loop = El panel ha vuelto a iniciar sesión dos veces y se le ha vuelto a pedir. Una directiva exige algo que este inicio de sesión no puede demostrar, como un dispositivo registrado u otra ubicación. Puede seguir intentándolo manualmente.
what-cancelled = Se ha cancelado el inicio de sesión.
why-cancelled = No se ha cambiado nada.
what-consent = No se ha dado el consentimiento al permiso.
why-consent = Esta aplicación solo puede actuar en su nombre cuando usted, o un administrador para todos, haya dado el consentimiento. Estos permisos requieren el consentimiento de un administrador.
what-admin-consent = Antes, un administrador debe dar el consentimiento a esta aplicación.
why-admin-consent = Usted no puede conceder por su cuenta los permisos que necesita. Envíe el vínculo de consentimiento a un administrador del inquilino; después, vuelva a iniciar sesión.
what-not-assigned = No está asignado a esta aplicación.
# Verified: “Aplicaciones empresariales”, “Usuarios y grupos”, Microsoft's Spanish tutorial on single sign-on with Real Links
why-not-assigned = El inquilino solo permite usarla a usuarios asignados. Un administrador puede asignarle en Aplicaciones empresariales, Usuarios y grupos.
what-unknown-app = Este inquilino no conoce la aplicación.
why-unknown-app = O bien su id. de cliente es incorrecto, o bien nadie de este inquilino le ha dado todavía el consentimiento. Un administrador puede hacerlo con el vínculo de consentimiento.
what-app-disabled = Esta aplicación está deshabilitada.
why-app-disabled = Se deshabilitó la aplicación o su entrada en este inquilino. Un administrador puede volver a habilitarla en Aplicaciones empresariales, Propiedades.
what-service-missing = A este inquilino le falta un servicio que la aplicación pide.
why-service-missing = Microsoft Graph o Intune no está configurado en él, o el inicio de sesión fue a otro inquilino que el previsto. Si es el correcto, un administrador debe aprobar antes la aplicación.
what-no-access = Su cuenta no tiene acceso a este inquilino.
why-no-access = No es miembro ni invitada en él, o el inquilino le pide algo que una cuenta de fuera no puede cumplir. Use otra cuenta, o pida a un administrador del inquilino que invite a la suya.
what-unknown-tenant = No existe ese inquilino en esta nube.
why-unknown-tenant = Puede que su nombre esté mal escrito o que resida en otra de las nubes de Microsoft.
what-redirect-uri = La dirección de esta página no está registrada para la aplicación.
why-redirect-uri = Agréguela en el registro de la aplicación, en Autenticación, como URI de redirección de una aplicación de página única.
what-redirect-type = La dirección de esta página está registrada para la aplicación, pero no para una aplicación de página única.
why-redirect-type = En el registro de la aplicación, en Autenticación, quítela de donde está y agréguela en “Aplicación de página única”.
what-mfa = Se necesita otro factor.
why-mfa = Su organización pide autenticación multifactor: que la complete, la renueve o la configure. Vuelva a iniciar sesión para hacerlo.
what-blocked = El acceso condicional de su organización bloquea este inicio de sesión.
why-blocked = El dispositivo, el lugar o la aplicación no cumple una directiva. Quien administra las directivas puede ver el motivo en los registros de inicio de sesión, con los id. que figuran en Detalles.
what-device = Su organización solo admite dispositivos que ella administra.
why-device = Este dispositivo no le consta o no cumple sus reglas. Inicie sesión desde un dispositivo administrado. Quien administra las directivas puede ver qué falta en los registros de inicio de sesión, con los id. que figuran en Detalles.
what-network-block = Su red no le deja entrar en este inquilino.
why-network-block = Indica qué inquilinos se pueden usar desde ella, y este no figura entre ellos. Quien administra la red puede agregarlo; desde otra red quizá pueda entrar.
what-organization-block = Este inquilino no admite a personas de su organización.
why-organization-block = Su configuración de acceso desde otras organizaciones le excluye. Un administrador del inquilino puede cambiarla; o use una cuenta de ese inquilino.
what-session-over = Su sesión en Microsoft ha terminado.
why-session-over = Ha expirado, como ocurre un día después de iniciar sesión aquí, o se ha revocado, o se ha cambiado la contraseña.
what-home-block = Su propia organización bloquea este inicio de sesión.
why-home-block = Su configuración no permite el acceso a este inquilino, o considera que su cuenta está en riesgo. Un administrador de su organización puede levantar el bloqueo.
what-account-disabled = Su cuenta está deshabilitada.
why-account-disabled = Un administrador de su organización puede volver a habilitarla.
what-account-locked = Su cuenta está bloqueada por ahora.
why-account-locked = Se probó demasiadas veces una contraseña incorrecta, o el inicio de sesión llegó desde una dirección conocida por ataques. Espere unos minutos o pregunte a un administrador de su organización.
what-password-expired = Su contraseña ha expirado.
why-password-expired = Vuelva a iniciar sesión: la página de Microsoft pide una nueva.
what-code-used = El código del inicio de sesión ya se ha usado.
why-code-used = Los códigos sirven una sola vez, durante unos minutos y para la pestaña que los pidió. Un nuevo inicio de sesión obtiene otro.
what-not-signed-in = No hay ninguna sesión iniciada en Microsoft.
why-not-signed-in = Puede que la sesión haya terminado en otra pestaña.
what-busy = Microsoft está recibiendo demasiados inicios de sesión.
why-busy = No acepta ninguno durante unos minutos. Espere un poco y vuelva a iniciar sesión.
what-single-tenant = Esta aplicación es solo para otro inquilino.
why-single-tenant = Está registrada para un único inquilino. Establezca ese inquilino en las opciones de inicio de sesión o en config.json.
what-refused = Microsoft ha rechazado el inicio de sesión.
why-refused = Motivo indicado: { $said }
next-sign-in-options = El inquilino, la nube y el id. de cliente se pueden establecer en las opciones de inicio de sesión.

## Failures of a pasted token and of the deployment

what-paste-empty = No hay ningún token en el campo.
why-paste-empty = No se ha pegado nada, o solo la palabra “Bearer”.
what-paste-not-a-token = Eso no es un token de acceso.
why-paste-not-a-token = Un token es una sola palabra larga de letras, dígitos, puntos, guiones y guiones bajos, y suele empezar por “eyJ”.
what-paste-guid = Eso es un id., no un token de acceso.
why-paste-guid = Los id. de inquilino, de cliente y de solicitud tienen este aspecto; un token es mucho más largo.
what-paste-object = Eso es lo que PowerShell muestra en lugar de un token, no su texto.
why-paste-object = Los módulos más recientes entregan el token como SecureString, y PowerShell solo muestra el nombre del tipo. Estas líneas muestran el texto, en Windows PowerShell 5.1 y en PowerShell 7:
what-paste-too-long = Es demasiado largo para un token de acceso.
why-paste-too-long = Los tokens tienen unos pocos miles de caracteres.
what-doubt-api = Ese token es para otra API.
why-doubt-api = Se emitió para { $audience }, no para Microsoft Graph ({ $host }).
what-doubt-cloud = Ese token es para otra nube.
why-doubt-cloud = Se emitió para “{ $other }”; este panel tiene establecido “{ $own }”.
what-doubt-expired = Ese token ha expirado.
why-doubt-expired = Según el reloj de este dispositivo, expiró ({ $time }). Si el reloj no es correcto, puede que el token sea válido.
what-expired = Su token ha expirado.
why-expired = Según el reloj de este dispositivo, expiró ({ $time }).
what-to-do = Qué hacer a continuación: { $steps }.
edits-are-kept = Sus cambios sin guardar se conservan.
next-get-token = Cómo obtener un token: Graph Explorer, Azure CLI o Microsoft Graph PowerShell, como se describe debajo del campo.
what-config = El archivo config.json de esta implementación es incorrecto, así que el inicio de sesión está desactivado.
what-config-field = El archivo config.json de esta implementación es incorrecto en “{ $field }”, así que el inicio de sesión está desactivado.
what-config-unavailable = No se ha podido leer el archivo config.json de esta implementación, así que el inicio de sesión está desactivado.
why-config-unavailable = El host ha respondido con el estado { $status }.
why-config-unreachable = El host no ha respondido.
problem-not-json = No es JSON válido: línea { $line }, columna { $column }.
problem-encoding = Tiene una codificación que no se puede leer. Guárdelo como UTF-8.
problem-not-an-object = Debe ser un objeto entre llaves: { "{ … }" }.
problem-unknown = No existe ese campo. Se permiten estos: { $fields }.
problem-missing = Falta el campo. { $allowed }
problem-bad-value = El valor no está permitido. { $allowed }
problem-only-with-custom = Solo se admite junto con “cloud”: “custom”.
problem-newer-schema = La línea base se escribió con una versión más reciente de este panel.
allowed-one-of = Valores permitidos: { $values }.
allowed-guid = Valor permitido: un GUID, como 00000000-0000-0000-0000-000000000000.
allowed-tenant = Valor permitido: un id. de directorio, un dominio verificado u organizations.
allowed-one-tenant = Valor permitido: un id. de directorio o un dominio verificado.
allowed-list = Valor permitido: una lista con un máximo de { $most } elementos.
allowed-origin = Valor permitido: un origen como https://host.example, sin ruta; http solo para este mismo dispositivo.
allowed-minutes = Valor permitido: un número de minutos de 0 a 1440.
allowed-flag = Valores permitidos: true o false.
allowed-short-text = Valor permitido: un texto de 100 caracteres como máximo.
allowed-schema-one = Valor permitido: 1.
next-config = Quien administra esta página debe corregir config.json; después, recargue la página.
config-twice = Para quien administra esta página: “{ $field }” aparece dos veces en config.json y prevalece la última. La próxima versión principal lo rechazará.
config-renamed = Para quien administra esta página: “{ $old }” de config.json se llama ahora “{ $new }”. El nombre antiguo funciona hasta la próxima versión principal.

## Next steps

try-again = Reintentar
try-it-all-the-same = Intentarlo de todos modos
check-again = Volver a leer la configuración
review-again = Revisar y reintentar
reload-page = Recargar esta página
use-a-fresh-token = Usar un token nuevo
link-licences = Acerca de las licencias de Intune
link-roles = Acerca de los roles de Intune
link-remote-help-licence = Acerca de la licencia de Ayuda remota
# Not verified: Microsoft's English name
link-approval = Acerca de Multi Admin Approval
link-permissions = Acerca de este permiso
link-throttling = Acerca de los límites de Microsoft Graph
link-health = Estado del servicio de Microsoft 365
link-conditional-access = Acerca del acceso condicional
link-aadsts = Acerca de los errores de inicio de sesión de Microsoft
link-cae = Acerca de las sesiones revocadas y las directivas
link-host = Abrir { $host } en una pestaña nueva
link-security = Acerca de la directiva de seguridad de este panel
details = Detalles
detail-status = Estado
detail-code = Código
detail-message = Mensaje del servicio
detail-request-id = Id. de solicitud
detail-client-request-id = Id. de solicitud del cliente
detail-trace-id = Id. de seguimiento
detail-correlation-id = Id. de correlación
detail-operation-id = Id. de operación
detail-activity-id = Id. de actividad
detail-approval-code = Código de aprobación
detail-service-time = Hora del servicio
detail-time = Hora
detail-wait = Espera solicitada
detail-none = sin valor
copy-details = Copiar detalles
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = Desconocido
listed = { $first }, { $next }
copy-failed = El navegador no ha permitido copiar. El texto está seleccionado abajo: cópielo con Ctrl+C (⌘C en un Mac).
text-to-copy = Texto para copiar

## Sessions

sessions-reload = Recargar sesiones
sessions-progress = Sesiones leídas
sessions-so-far = { $read } de { $total } leídas
sessions-counted = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
sessions-part = { $read } de { $total } leídas. Lo que se muestra solo cuenta estas.
sessions-part-unknown = { $read } leídas; falta el resto. Lo que se muestra solo cuenta estas.
sessions-unfitting = { $count ->
    [one] { $count } fila no se ajusta a las columnas del informe y se omite.
   *[other] { $count } filas no se ajustan a las columnas del informe y se omiten.
}
sessions-none = No ha habido ninguna sesión en los últimos 30 días.
figures-heading = En cifras
figure-sessions = Sesiones
figure-helpers = Personas que han ayudado
figure-helped = Personas que han recibido ayuda
figure-under-way = Sesiones en curso
figure-median = Duración mediana
chart-heading = Sesiones por día
chart-zone = Los días son los de la zona horaria { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } sesión empezó otro día.
   *[other] { $count } sesiones empezaron otros días.
}
chart-unreadable = { $count ->
    [one] { $count } sesión no tiene un inicio que se pueda leer.
   *[other] { $count } sesiones no tienen un inicio que se pueda leer.
}
column-day = Día
top-helpers-heading = Quién ha ayudado más
systems-heading = Sistemas
system-none = Sin indicar
table-heading = Todas las sesiones
column-start = Inicio
column-length = Duración
column-helper = Asistente
column-person = Persona
column-device = Dispositivo
column-system = Sistema
column-control = Tipo de control
under-way = en curso
filter-sessions = Filtrar sesiones
filter-help = Busca en todas las columnas, también en las ocultas. Las cifras y el gráfico siguen siendo los de todas las sesiones.
all-columns = Todas las columnas
download-csv = Descargar CSV
sessions-shown = Se muestran { $shown } de { $all }
sessions-reading = Leyendo las sesiones…
usage = { $sessions } en los últimos 30 días. Asistentes: { $helpers }. En curso ahora: { $running }.
usage-helpers = { $count }
usage-counts-all = Se cuentan todas las sesiones.
news-so-far = { $read } de { $total } leídas hasta ahora.
news-so-far-unknown = { $count ->
    [one] { $count } sesión hasta ahora.
   *[other] { $count } sesiones hasta ahora.
}
news-read = { $count ->
    [one] { $count } sesión leída.
   *[other] { $count } sesiones leídas.
}
news-read-figures = Lectura terminada: { $sessions }. Asistentes: { $helpers }. En curso ahora: { $running }.
news-ended = { $read } de { $total } leídas: el servicio no ha enviado más.
news-filtered = { $shown } de { $all } coinciden con el filtro.
news-ascending = Ordenado por { $column }, ascendente.
news-descending = Ordenado por { $column }, descendente.

## Tenants

tenants-needs-sign-in = Esta vista necesita un inicio de sesión con Microsoft, mediante una aplicación registrada para varios inquilinos. Un token pegado llega a un solo inquilino.
tenants-needs-client = Esta vista necesita un inicio de sesión con Microsoft, mediante una aplicación registrada para varios inquilinos. Aquí no se conoce ningún id. de cliente: quien administra el panel puede indicarlo en config.json, o usted puede escribirlo en “Opciones de inicio de sesión”.
tenants-view-only = Ha iniciado sesión solo para ver: los inquilinos se pueden leer y comparar. Para cambiarlos, esta aplicación necesita { $permission }.
list-heading = Lista
tenant-list = Lista de inquilinos
tenant-list-help = En cada línea, un id. de directorio o un dominio y, si lo desea, un nombre detrás; o un CSV con encabezado.
add-tenants = Agregar inquilinos
tenant-file = Archivo de inquilinos
tenant-file-help = Lo mismo como archivo. Puede soltarlo aquí. Nunca sale de esta página.
list-customers = Enumerar clientes
list-customers-for = Pregunta a Microsoft Graph por los clientes de un asociado, según sus relaciones activas.
list-organization = Enumerar inquilinos de la organización
list-organization-for = Pregunta a Microsoft Graph por los inquilinos de su organización multiinquilino.
list-not-offered = Esta nube no tiene una lista así.
list-asking = Preguntando a Microsoft Graph por inquilinos…
clear-list = Vaciar lista
list-count = { $count ->
    [0] La lista está vacía.
    [one] La lista tiene { $count } inquilino.
   *[other] La lista tiene { $count } inquilinos.
}
added-new = { $count ->
    [0] No se ha agregado ningún inquilino.
    [one] Se ha agregado { $count } inquilino.
   *[other] Se han agregado { $count } inquilinos.
}
added-known = { $count ->
    [one] { $count } ya estaba en la lista.
   *[other] { $count } ya estaban en la lista.
}
added-bad = { $count ->
    [one] { $count } línea no nombra ningún inquilino:
   *[other] { $count } líneas no nombran ningún inquilino:
}
added-bad-news = { $count ->
    [one] { $count } línea no nombra ningún inquilino y se ha omitido.
   *[other] { $count } líneas no nombran ningún inquilino y se han omitido.
}
added-more-bad = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
added-unread = Una parte de la lista de Microsoft ha quedado sin leer.
added-none-visible = Microsoft Graph no muestra inquilinos a esta cuenta. Los clientes solo son visibles para cuentas con un rol del asociado.
bad-line = Línea { $number }: { $text }. { $why }
bad-neither = No es un id. de directorio ni un dominio.
bad-empty-id = Ningún inquilino tiene el id. formado solo por ceros.
bad-personal = Es el directorio de las cuentas personales de Microsoft, que no tiene Intune.
bad-mail = Es una dirección de correo. Use el dominio que sigue a la @ o el id. de directorio.
bad-many = Esa palabra representa muchos inquilinos, no uno.
bad-url = Es una dirección web. Use solo el id. de directorio o el dominio.
bad-international = Escriba este dominio con letras simples, empezando por xn--.
bad-too-long = Es más largo que cualquier dominio.
bad-quote = Hay unas comillas que se abren y nunca se cierran.
bad-empty-cell = No hay nada en la columna de los id. de directorio o dominios.
read-heading = Leer
read-all-tenants = Leer todos los inquilinos
tenants-read = Inquilinos leídos
pause = Pausar
resume = Reanudar
stop = Detener
tenants-so-far = { $done } de { $total } terminados
sweep-running = Leyendo…
sweep-paused = La lectura está en pausa.
sweep-stopping = La lectura se detendrá cuando termine lo que está en curso.
chain-serves = Su inicio de sesión sirve para todos los inquilinos hasta: { $time }.
throttled-countdown = El servicio de inicio de sesión de Microsoft pide que se reduzca el número de solicitudes. Continuará por sí solo en { $seconds } s.
compare-heading = Comparar
compare-with = Comparar con
compare-form = El formulario
compare-deployment = La línea base de la implementación
compare-imported = Línea base importada
compare-form-missing = El formulario no tiene nada con que comparar: su configuración no se ha leído o contiene un valor que este panel nunca escribe.
compare-deployment-missing = El archivo config.json de esta implementación no indica ninguna línea base.
compare-imported-missing = No se ha importado ninguna línea base desde que se abrió esta página.
compare-value = { $setting }: { $position }
find-heading = Buscar
all-tenants = Todos: { $count }
group-differ = { $count ->
    [one] { $count } difiere
   *[other] { $count } difieren
}
group-match = { $count ->
    [one] { $count } coincide
   *[other] { $count } coinciden
}
group-never-configured = { $count ->
    [one] { $count } nunca configurado
   *[other] { $count } nunca configurados
}
group-sign-in = { $count ->
    [one] { $count } necesita inicio de sesión
   *[other] { $count } necesitan inicio de sesión
}
group-not-approved = { $count ->
    [one] { $count } no ha aprobado la aplicación
   *[other] { $count } no han aprobado la aplicación
}
group-no-access = { $count ->
    [one] { $count } no da acceso
   *[other] { $count } no dan acceso
}
group-blocked = { $count ->
    [one] { $count } bloqueado por una directiva
   *[other] { $count } bloqueados por una directiva
}
group-no-such-tenant = { $count ->
    [one] { $count } no existe
   *[other] { $count } no existen
}
group-no-intune = { $count ->
    [one] { $count } sin Intune
   *[other] { $count } sin Intune
}
group-no-resource = { $count ->
    [one] { $count } sin esta configuración
   *[other] { $count } sin esta configuración
}
group-no-role = { $count ->
    [one] { $count } sin rol de Intune
   *[other] { $count } sin rol de Intune
}
group-approval = { $count ->
    [one] { $count } necesita un segundo administrador
   *[other] { $count } necesitan un segundo administrador
}
group-failed = { $count ->
    [one] { $count } con error
   *[other] { $count } con error
}
group-saved = { $count ->
    [one] { $count } guardado
   *[other] { $count } guardados
}
group-not-saved = { $count ->
    [one] { $count } no guardado
   *[other] { $count } no guardados
}
group-different = { $count ->
    [one] { $count } distinto
   *[other] { $count } distintos
}
group-uncertain = { $count ->
    [one] { $count } incierto
   *[other] { $count } inciertos
}
group-changed-since = { $count ->
    [one] { $count } cambiado desde entonces
   *[other] { $count } cambiados desde entonces
}
group-refused = { $count ->
    [one] { $count } rechazado
   *[other] { $count } rechazados
}
group-not-started = { $count ->
    [one] { $count } no iniciado
   *[other] { $count } no iniciados
}
group-waiting = { $count ->
    [one] { $count } en espera
   *[other] { $count } en espera
}
group-excluded = { $count ->
    [one] { $count } excluido
   *[other] { $count } excluidos
}
filter-tenants = Filtrar inquilinos
filter-tenants-help = Busca en nombres, id. y dominios, orígenes, acceso y resultados.
causes-heading = Qué le impide entrar
cause-sign-in = { $count ->
    [one] { $count } inquilino necesita inicio de sesión
   *[other] { $count } inquilinos necesitan inicio de sesión
}
cause-sign-in-why = Piden otro factor o un nuevo inicio de sesión. Iniciar sesión en uno suele servir también para los demás. Saldrá a la página de Microsoft y volverá; una lectura en curso continúa entonces por sí sola.
cause-next = Siguiente: { $name }
cause-not-approved = { $count ->
    [one] { $count } inquilino no ha aprobado la aplicación
   *[other] { $count } inquilinos no han aprobado la aplicación
}
cause-not-approved-why = Un administrador del inquilino puede aprobarla mediante su vínculo; usted también, donde su relación incluya un rol que administre aplicaciones. En el caso de un asociado, también puede significar que allí falta un rol o un grupo.
cause-no-access = { $count ->
    [one] { $count } inquilino no le da acceso
   *[other] { $count } inquilinos no le dan acceso
}
cause-no-access-why = Su cuenta no es miembro ni invitada allí, y ninguna relación de administración delegada llega hasta él. Una cuenta de invitado olvidada puede romper una de esas relaciones.
cause-blocked = { $count ->
    [one] { $count } inquilino le bloquea mediante una directiva
   *[other] { $count } inquilinos le bloquean mediante una directiva
}
cause-blocked-why = Lo que Microsoft ha dicho sobre uno de ellos:
cause-no-role = { $count ->
    [one] Le falta un rol de Intune en { $count } inquilino
   *[other] Le falta un rol de Intune en { $count } inquilinos
}
cause-no-role-why = Usted entra, pero ningún rol de Intune le permite ver allí esta configuración.
cause-approval = { $count ->
    [one] { $count } inquilino necesita un segundo administrador
   *[other] { $count } inquilinos necesitan un segundo administrador
}
cause-approval-why = Multi Admin Approval protege allí la configuración: otro administrador debe aprobar cada cambio.
cause-no-intune = { $count ->
    [one] { $count } inquilino no tiene Intune
   *[other] { $count } inquilinos no tienen Intune
}
cause-no-intune-why = Sin Intune no hay configuración de Ayuda remota.
cause-no-resource = { $count ->
    [one] { $count } inquilino no tiene esta configuración
   *[other] { $count } inquilinos no tienen esta configuración
}
cause-no-resource-why = Microsoft Graph no la ofrece en su nube.
cause-no-such-tenant = { $count ->
    [one] { $count } inquilino no existe
   *[other] { $count } inquilinos no existen
}
cause-no-such-tenant-why = El id. o el dominio está mal escrito o pertenece a otra de las nubes de Microsoft.
cause-not-trusted = { $count ->
    [one] La respuesta de { $count } inquilino no es de confianza
   *[other] Las respuestas de { $count } inquilinos no son de confianza
}
cause-not-trusted-why = No procedían del inquilino al que se preguntó, o no tenían la forma que envía Microsoft. No se ha usado nada de ellas.
cause-refused = { $count ->
    [one] { $count } inquilino ha rechazado la solicitud por otro motivo
   *[other] { $count } inquilinos han rechazado la solicitud por otro motivo
}
cause-refused-why = Lo que Microsoft ha dicho sobre uno de ellos:
cause-unanswered = { $count ->
    [one] { $count } inquilino no ha respondido
   *[other] { $count } inquilinos no han respondido
}
cause-unanswered-why = Leer otra vez suele ayudar. Lo que ha pasado con uno de ellos:
copy-approval-links = Copiar vínculos de aprobación
sign-in-to-next = Iniciar sesión en el siguiente inquilino
download-list = Descargar lista
read-these-again = Leer estos de nuevo
partner-center = Como comando para el Centro de partners
partner-center-lead = Para asociados con una relación que administre aplicaciones. Necesita un token del Centro de partners; esta página nunca lo envía.
partner-center-none = No hay comando: requiere el id. de cliente de esta aplicación y los id. de directorio de los inquilinos.
tenants-table = Todos los inquilinos
tenants-shown = Se muestran { $shown } de { $all }
chosen-count = { $count ->
    [0] Ninguno elegido
    [one] { $count } elegido
   *[other] { $count } elegidos
}
select-shown = Seleccionar los mostrados
clear-selection = Borrar selección
tenants-csv = Descargar CSV
tenants-json = Descargar JSON
tenants-none = Todavía no hay ningún inquilino en la lista. Agregue alguno arriba.
tenants-none-shown = Ningún inquilino coincide. Elija “Todos” o vacíe el filtro.
column-name = Nombre
column-directory-id = Id. de directorio
column-source = Origen
column-access = Acceso
column-outcome = Resultado
column-read-at = Leído a las
column-choose = Elegir
column-exclude = Excluir o incluir
exclude = Excluir
include = Incluir
source-typed = lista
source-file = archivo
source-deployment = implementación
source-customers = cliente
source-organization = organización
source-ends = termina el { $day }
source-microsoft-led = propia de Microsoft, solo lectura
access-waiting = en espera
access-signed-in = sesión iniciada
access-sign-in-needed = se necesita iniciar sesión
access-not-approved = aplicación no aprobada
access-no-access = sin acceso
access-blocked = bloqueado por una directiva
access-no-such-tenant = no existe el inquilino
access-failed = con error
access-excluded = excluido
outcome-not-read = no leído
outcome-reading = leyendo
outcome-read = leído
outcome-matches = coincide
outcome-differs = difiere en { $count }
outcome-never-configured = nunca configurado
outcome-never-configured-differs = nunca configurado, difiere en { $count }
outcome-no-intune = sin Intune
outcome-no-resource = sin esta configuración en esta nube
outcome-no-role = sin rol de Intune
outcome-approval = se requiere aprobación
outcome-failed = con error
outcome-in-doubt = se debe leer primero
outcome-sending = enviando
outcome-throttled = espera un nuevo envío
outcome-reading-back = leyendo para comprobar
outcome-saved = guardado
outcome-matched-already = ya coincidía
outcome-not-saved = no guardado
outcome-different = distinto
outcome-uncertain = incierto
outcome-changed-since = cambiado desde entonces
outcome-refused = rechazado
outcome-not-started = no iniciado
plan-heading = Plan
review-plan = Revisar plan
no-plan-permission = Para establecer algo, esta aplicación necesita { $permission }.
no-plan-unfinished = Hay una ejecución sin terminar: reanúdela u olvídela primero.
no-plan-reading = Se están leyendo inquilinos.
no-plan-target = No hay nada que establecer: elija otra cosa en “Comparar con”.
no-plan-nothing = Elija primero inquilinos en la tabla.
no-plan-unread = No se ha leído ninguno de los inquilinos elegidos: léalos primero.
plan-summary = { $count ->
    [0] No se cambiaría ningún inquilino: no hay nada que enviar.
    [one] Se cambiaría { $count } inquilino: { $changes }.
   *[other] Se cambiarían { $count } inquilinos: { $changes }.
}
plan-summary-undo = { $count ->
    [0] No queda nada que deshacer de esa ejecución.
    [one] { $count } inquilino recuperaría sus propios valores de antes de la ejecución: { $changes }.
   *[other] { $count } inquilinos recuperarían cada uno sus propios valores de antes de la ejecución: { $changes }.
}
plan-not-sent = No se envía nada antes de que usted aplique el plan.
plan-change = { $count ->
    [one] “{ $setting }” pasa a { $position } en { $count } inquilino
   *[other] “{ $setting }” pasa a { $position } en { $count } inquilinos
}
plan-from = El plan establece lo que indica “Comparar con”: { $name }.
plan-matching = { $count ->
    [one] { $count } inquilino elegido ya coincide y no se le pide nada.
   *[other] { $count } inquilinos elegidos ya coinciden y no se les pide nada.
}
plan-left-out = { $count ->
    [one] { $count } inquilino elegido se omite: no se ha leído, está excluido o es de solo lectura.
   *[other] { $count } inquilinos elegidos se omiten: no se han leído, están excluidos o son de solo lectura.
}
plan-order = Orden
plan-order-all = Mostrar todos: { $count }
tenants-first = Primeros inquilinos
tenants-first-help = De 1 a 3. Van delante solos, de uno en uno; después, la ejecución espera su confirmación. Si alguno termina en algo distinto de “guardado”, la ejecución se detiene.
tenants-first-fault = Debe ser un número de 1 a 3.
stop-after-failures = Detener tras errores
stop-after-help = Tantos inquilinos que terminen en “no guardado”, “distinto” o “incierto” detienen la ejecución.
stop-after-fault = Debe ser un número, 1 o mayor.
plan-reason-help = Opcional. Se conserva en los recibos de esta página; no se envía a nadie.
number-of-tenants = Número de inquilinos
number-help = Escriba cuántos inquilinos se cambiarían.
number-fault = Ese no es el número de inquilinos que se cambiarían.
plan-kept = Lo planeado y lo hecho se conservan en este navegador, sin ningún token, para que la ejecución se pueda reanudar después de cerrar esta página.
plan-kept-tab = Lo planeado y lo hecho se conservan en esta pestaña, sin ningún token. Una vez cerrada la pestaña, la ejecución no se puede reanudar.
plan-kept-nowhere = Esta implementación no conserva nada (“history” es off). Si esta página se recarga o se abandona, la ejecución no se puede reanudar y nada indica hasta dónde llegó.
apply-plan = Aplicar plan
run-heading = Ejecución
run-undo-heading = Ejecución que deshace otra
run-progress = Inquilinos terminados
run-done = { $done } de { $total } terminados
run-first = Los primeros inquilinos se guardan de uno en uno.
run-awaits-rest = Los primeros inquilinos están guardados. Los demás esperan su confirmación.
run-rest = Se guardan los demás inquilinos.
run-pauses = La ejecución está en pausa.
run-stopping = La ejecución se detendrá cuando termine lo que está en curso.
run-ended = La ejecución ha terminado.
run-stopped-by-person = Usted ha detenido la ejecución.
run-waits-to-write = { $name } pide que se reduzca el número de solicitudes. El cambio se enviará una vez más en { $seconds } s.
continue-with-the-rest = Continuar con el resto
undo-this-run = Deshacer esta ejecución
run-history-note = Cada inquilino tiene un recibo en “Historial”, en Configuración.
figure-saved = { $count ->
    [one] { $count } guardado
   *[other] { $count } guardados
}
figure-matched = { $count ->
    [one] { $count } ya coincidía
   *[other] { $count } ya coincidían
}
figure-under-way-tenants = { $count ->
    [one] { $count } en curso
   *[other] { $count } en curso
}
figure-to-go = { $count ->
    [one] { $count } por hacer
   *[other] { $count } por hacer
}
kept-heading = Una ejecución sin terminar
kept-run = { $who } inició una ejecución ({ $time }) que no ha terminado: { $done } de { $total } inquilinos están terminados.
kept-run-unknown = No se puede leer lo que se conserva de ella.
kept-next = “Reanudar ejecución” lee primero lo que se estaba guardando y después continúa. “Olvidar ejecución” la quita de este navegador; los recibos se quedan.
kept-other-person = La inició otra persona. Solo la misma persona puede reanudarla.
kept-other-tenant = Se inició con una sesión en otro inquilino principal.
kept-other-cloud = Se inició en otra nube.
kept-other-app = Se inició con otro registro de aplicación.
kept-permission = Para continuar, esta aplicación necesita { $permission }.
kept-other-tab = Está abierta en otra pestaña de este navegador. Continúe allí.
kept-newer = La inició una versión más reciente de este panel. Recargue la página para obtener esa versión.
kept-damaged = Lo que se conserva de ella está dañado, así que no se puede reanudar. Lo que ha guardado está en “Historial”.
resume-run = Reanudar ejecución
forget-run = Olvidar ejecución
news-excluded = { $name } está excluido: nunca se le pide nada.
news-included = { $name } vuelve a estar en la lista.
news-reading = { $count ->
    [one] Leyendo { $count } inquilino…
   *[other] Leyendo { $count } inquilinos…
}
news-tenants-read = { $count ->
    [one] { $count } inquilino leído.
   *[other] { $count } inquilinos leídos.
}
news-tenants-so-far = { $done } de { $total } inquilinos terminados hasta ahora.
news-resolving = Primero se buscan los dominios de la lista.
news-differ = { $count ->
    [0] Ninguno de ellos difiere.
    [one] { $count } de ellos difiere.
   *[other] { $count } de ellos difieren.
}
news-not-read = { $count ->
    [one] { $count } no se ha podido leer.
   *[other] { $count } no se han podido leer.
}
news-not-asked = { $count ->
    [one] A { $count } no se le ha preguntado.
   *[other] A { $count } no se les ha preguntado.
}
news-throttled = El servicio de inicio de sesión de Microsoft pide que se reduzca el número de solicitudes. Continuará por sí solo dentro de { $left }.
news-waits-to-write = { $name } pide que se reduzca el número de solicitudes. El cambio se enviará una vez más dentro de { $left }.
news-paused = En pausa. Lo que está en curso se termina primero.
news-resumed = Se continúa.
news-stopping = Deteniendo. Lo que está en curso se termina primero.
news-tenants-filtered = { $shown } de { $all } inquilinos coinciden.
news-tenants-ascending = Ordenado por { $column }, ascendente.
news-tenants-descending = Ordenado por { $column }, descendente.
news-tenants-unsorted = Ordenado según se agregaron.
news-compared = Comparado con “{ $name }”. { $differ } de { $read } inquilinos difieren.
news-compared-unread = Comparado con “{ $name }”. Todavía no se ha leído ningún inquilino.
news-chosen = { $count ->
    [0] No hay ningún inquilino elegido.
    [one] { $count } inquilino elegido de { $all }.
   *[other] { $count } inquilinos elegidos de { $all }.
}
news-plan-cancelled = No se ha guardado nada. Su selección de inquilinos sigue ahí.
news-run-began = { $count ->
    [one] La ejecución ha comenzado: { $count } inquilino.
   *[other] La ejecución ha comenzado: { $count } inquilinos.
}
news-run-goes-on = La ejecución continúa.
news-run-so-far = { $done } de { $total } inquilinos terminados hasta ahora: { $figures }.
news-kept-run = Aquí se conserva una ejecución sin terminar: { $done } de { $total } inquilinos están terminados.
news-figures = { $what } { $figures }.
news-run-forgotten = Se ha olvidado la ejecución sin terminar. Los recibos de lo que guardó siguen en “Historial”.
what-list-customers = No se han podido enumerar sus clientes.
what-list-organization = No se han podido enumerar los inquilinos de su organización.
why-list-token = A este token le falta el permiso { $permission }. Inicie sesión con Microsoft para obtenerlo.
why-list-refused = Su cuenta no puede verlos, o no se ha dado el consentimiento al permiso { $permission }.
what-unreadable = No se ha agregado ningún inquilino: no se puede leer esta lista.
why-list-too-large = Ocupa más de 4 MiB. Mil inquilinos ocupan mucho menos.
why-list-too-many-lines = Tiene más de 10 000 líneas.
why-list-workbook = Es el archivo propio de una hoja de cálculo. Guárdelo primero como CSV.
why-list-binary = No es texto.
why-list-encoding = Tiene una codificación que no se puede leer. Guárdela como UTF-8.
why-list-empty = No contiene ningún inquilino.
what-too-many = No se ha agregado ningún inquilino: la lista tendría más de { $most }.
why-too-many = Ahora tiene { $known }, y { $new } serían nuevos. Agregue menos o vacíe primero la lista.
what-reading-halted = La lectura está en pausa.
what-run-halted = La ejecución está en pausa.
halt-offline = Este dispositivo está sin conexión. Continuará cuando vuelva la conexión.
halt-no-session = El inicio de sesión ya no se puede renovar. Vuelva a iniciar sesión y después continúe.
halt-in-a-row = Tres inquilinos seguidos han rechazado la solicitud por el mismo motivo, así que puede que otros también la rechacen.
halt-throttled = El servicio de inicio de sesión de Microsoft ha pedido tres veces seguidas que se reduzca el número de solicitudes. Espere unos minutos y después continúe.
halt-chain = Su inicio de sesión solo sirve hasta { $time }, y queda demasiado poco para otro inquilino. Vuelva a iniciar sesión y después continúe.
halt-storage = Este navegador ya no conserva lo que la ejecución debe anotar, así que no se envía nada más. Libere espacio y después continúe.
halt-by-person = Usted la ha puesto en pausa.
what-run-stopped = La ejecución se ha detenido por sí sola.
why-stopped-first = { $name }, uno de los primeros inquilinos, no ha terminado en “guardado”. Los demás no se han iniciado.
why-stopped-failures = { $count ->
    [one] { $count } inquilino ha terminado en “no guardado”, “distinto” o “incierto”, y el plan no permite más. Los demás no se han iniciado.
   *[other] { $count } inquilinos han terminado en “no guardado”, “distinto” o “incierto”, y el plan no permite más. Los demás no se han iniciado.
}
next-stopped = Consulte estos inquilinos en la tabla y en “Historial”. Lo que se ha guardado se puede revertir con “Deshacer esta ejecución”.
what-run-not-kept = La ejecución no se ha iniciado: este navegador no puede conservarla.
why-run-not-kept = Su almacenamiento está bloqueado o lleno. Sin una nota de lo hecho, una ejecución interrumpida no se podría reanudar. No se ha enviado nada.
why-no-locks = Este navegador no puede mantener otra pestaña fuera de la misma ejecución, así que no se ha enviado nada. Use una versión actual de Edge, Chrome, Firefox o Safari.
next-run-not-kept = Permita que este sitio almacene datos o libere espacio para él, por ejemplo con “Borrar historial”.
what-run-other-tab = Otra pestaña de este navegador tiene esta ejecución.
why-run-other-tab = Dos pestañas nunca llevan la misma ejecución. Continúe en esa pestaña o ciérrela primero.
