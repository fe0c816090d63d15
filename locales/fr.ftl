## This language

language-name = Français

## The page

# Verified (product name): https://learn.microsoft.com/fr-fr/mem/intune/remote-actions/remote-help ("Assistance à distance")
product = Panneau Assistance à distance
heading = Paramètres de l’Assistance à distance
lead = Consultez et modifiez le fonctionnement de l’Assistance à distance de Microsoft dans ce locataire. Rien n’est enregistré sans que vous l’ayez vérifié.
skip = Aller au contenu
title-signed-out = Panneau Assistance à distance
title-view = { $view } – { $title }
views = Vues
view-settings = Paramètres
view-sessions = Sessions
view-tenants = Locataires
tenants-lead = Lisez, comparez et définissez ces paramètres dans de nombreux locataires avec une seule connexion. Rien n’est écrit sans que vous ayez vérifié un plan.
sessions-heading = Sessions d’Assistance à distance
sessions-lead = Qui est concerné par les paramètres : les sessions des 30 derniers jours, telles qu’Intune les rapporte.
title-signed-in = Paramètres de l’Assistance à distance – { $tenant }
title-changed = ● { $count ->
    [one] { $count } modification non enregistrée
   *[other] { $count } modifications non enregistrées
} – Paramètres de l’Assistance à distance
footer-promise = Votre jeton reste dans la mémoire de cette page et n’est envoyé qu’à { $host }. Le rechargement de la page l’efface.
footer-docs = L’Assistance à distance sur Microsoft Learn
footer-beta = Le panneau utilise le point de terminaison bêta de Microsoft Graph, le seul qui propose ces paramètres ; Microsoft peut le modifier.
footer-version = Version { $version }
footer-licences = Licences open source

## The banner

not-signed-in = Non connecté
who = Connecté en tant que
who-app = Application
who-unknown = Inconnu (le jeton est illisible)
tenant = Locataire
tenant-unknown = Inconnu
tenant-named = { $domain } ({ $id })
cloud = Cloud
cloud-global = Mondial
cloud-usgov = Gouvernement des États-Unis (GCC High)
cloud-dod = Gouvernement des États-Unis (DoD)
cloud-china = Chine (21Vianet)
cloud-custom = Personnalisé : { $host }
permission = Autorisation
permission-none = Aucune pour ces paramètres
permission-unknown = Inconnue tant que Microsoft Graph n’a pas répondu
time-left = Temps restant
time-left-unknown = Inconnu
time-left-under-a-minute = Moins d’une minute
time-left-renewed = { $left }, puis renouvellement automatique
time-left-expired = Expiré
time-left-refused = Plus accepté
sign-out = Se déconnecter
switch-account = Changer de compte

## Before the panel is there, and when it can't be started

panel-loading = Chargement du panneau…
shell-late = Si rien d’autre n’apparaît, rechargez la page : il s’agit peut-être d’une ancienne copie.
boot-framed = Par sécurité, ce panneau ne s’exécute pas à l’intérieur d’un autre site.
boot-framed-next = Ouvrir dans un onglet distinct
boot-changed = Un fichier de cette page a été modifié ou est manquant.
boot-changed-next = Rechargez la page. Si le problème persiste, indiquez au responsable du panneau ce qu’il faut vérifier : l’hôte, un proxy ou un antivirus sur le trajet et des fins de ligne modifiées par Git.
boot-old = Ceci est une ancienne copie de la page : une nouvelle version du panneau l’a remplacée.
boot-old-next = Rechargez la page. Si le problème persiste, prévenez le responsable du panneau : l’hôte ou un intermédiaire conserve index.html trop longtemps.
boot-network = Les fichiers de cette page n’ont pas pu être chargés.
boot-network-next = Vérifiez votre connexion réseau, puis rechargez la page.
boot-unsupported = Ce navigateur ne peut pas exécuter le panneau.
boot-unsupported-next = Le panneau nécessite WebAssembly, que ce navigateur ou sa stratégie désactive. Utilisez une version récente d’Edge, de Chrome, de Firefox ou de Safari.
boot-broken = Le panneau s’est arrêté à cause d’une erreur interne.
boot-broken-next = Si un enregistrement était en cours, on ignore ici s’il a pris effet : rechargez la page et vérifiez.

## Preferences

preferences = Préférences
preferences-kept = Conservées dans ce navigateur.
preferences-not-kept = Ce navigateur ne conserve rien pour cette page ; votre choix ne vaut donc que jusqu’à la fermeture de la page.
theme = Thème
theme-system = Comme sur cet appareil
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé
density = Densité
density-comfortable = Confortable
density-compact = Compacte
language = Langue
language-loading = Chargement de la langue…
language-failed = Cette langue n’a pas pu être chargée ; la page reste telle quelle. Vérifiez votre connexion réseau, puis choisissez-la de nouveau.
language-gone = Cette langue n’a pas pu être chargée : une nouvelle version du panneau a remplacé celle qui est ouverte ici. Rechargez la page pour l’utiliser.

## Without a connection

offline-notice = Cet appareil est hors connexion. Ce que vous voyez a été lu auparavant et n’est peut-être plus à jour ; rien ne peut être lu ni enregistré tant que la connexion réseau n’est pas rétablie. Vos modifications restent dans le formulaire.
offline-notice-unread = Cet appareil est hors connexion. Rien ne peut être lu ni enregistré tant que la connexion réseau n’est pas rétablie.
status-online = La connexion réseau est rétablie.

## When the host has a new version of the page

upgrade-notice = Une nouvelle version de ce panneau est disponible. Le rechargement vous déconnecte de cette page ; les modifications non enregistrées sont conservées et reviennent lorsque vous vous reconnectez.
upgrade-not-kept = Ce navigateur ne conserve rien pour cette page ; le rechargement ferait donc perdre vos modifications non enregistrées. Enregistrez-les ou abandonnez-les d’abord.
edits-not-kept = Ce navigateur ne conserve rien pour cette page : s’il libère l’onglet pendant que vous êtes ailleurs, vos modifications non enregistrées sont perdues.

## Signing in

sign-in-heading = Se connecter
sign-in-again-heading = Se reconnecter
sign-in-kept = Vos modifications non enregistrées sont conservées. Une fois connecté, vous retrouvez le panneau où vous l’aviez laissé ; rien n’est envoyé sans votre intervention.
sign-in-at-microsoft = Avec votre compte professionnel, sur la page de Microsoft elle-même. Le panneau ne voit jamais votre mot de passe et ne reçoit qu’un jeton, qui reste dans la mémoire de cette page.
sign-in-with-microsoft = Se connecter avec Microsoft
sign-in-to-view-only = Se connecter en lecture seule
use-another-account = Utiliser un autre compte
sign-in-again = Se reconnecter
get-permission = Obtenir l’autorisation d’enregistrer
sign-in-no-client = Pour une connexion avec votre compte professionnel, ce panneau a besoin de l’ID client d’une inscription d’application. Le responsable du panneau peut l’indiquer dans config.json ; vous pouvez aussi le saisir dans les options ci-dessous, ou utiliser un jeton.
sign-in-options = Options de connexion
client-id = ID client
option-deployed = Vide : comme dans ce déploiement ({ $value }).
option-refused = Non utilisé. { $allowed }
option-cloud-help = Cloud où se trouve le locataire. Mémorisé dans ce navigateur, comme les deux autres options.
cloud-of-deployment = Celui de ce déploiement ({ $cloud })
redirect-uri = URI de redirection
redirect-uri-help = Ajoutez cette adresse à l’inscription de l’application, sous « Application monopage ». Un administrateur peut donner son consentement pour tous avec le lien de consentement.
copy-redirect-uri = Copier l’URI de redirection
copy-consent-link = Copier le lien de consentement administrateur
token-heading = Avec un jeton
token-lead = Collez un jeton pour Microsoft Graph. Il est conservé uniquement dans la mémoire de cette page, n’est jamais stocké et n’est envoyé qu’à { $host }.
access-token = Jeton d’accès
access-token-help = Avec ou sans « Bearer » ; les espaces et les sauts de ligne n’ont pas d’importance.
use-this-token = Utiliser ce jeton
keep-this-token = Garder le jeton actuel
config-loading = Lecture de config.json…
how-to-get-a-token = Comment obtenir un jeton
how-permission = Pour afficher les paramètres, un jeton doit comporter { $read } ; pour les modifier, { $write }. Les deux nécessitent le consentement d’un administrateur.
how-explorer = Graph Explorer
# Verified (tab names): microsoftgraph/microsoft-graph-explorer-v4, src/messages/GE_fr-FR.json
how-explorer-steps = Connectez-vous, ouvrez « Modifier les autorisations » pour une requête quelconque, donnez votre consentement à l’autorisation ci-dessus, puis copiez le texte sous « Jeton d’accès ».
how-cli = Azure CLI
how-cli-steps = Connecté en tant qu’application inscrite à laquelle l’autorisation a été accordée :
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Connecté avec votre propre compte ; la deuxième ligne affiche le jeton :
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Connecté en tant qu’application inscrite à laquelle l’autorisation a été accordée ; la deuxième ligne affiche le jeton, même si le module le fournit sous forme de SecureString :
cloud-warning = Microsoft ne propose pas l’Assistance à distance dans ce cloud. Les paramètres peuvent y exister malgré tout, mais ils ne permettent pas d’utiliser l’Assistance à distance.

## What is said in the status line

status-reading = Lecture des paramètres…
status-rereading = Nouvelle lecture des paramètres…
status-leaving = Redirection vers Microsoft pour la connexion…
status-signing-in = Connexion en cours…
status-not-finished = La connexion n’a pas été menée à son terme. Rien n’a été modifié.
status-consented = Un administrateur a donné son consentement aux autorisations. Vous pouvez maintenant vous connecter.
status-consented-for = Un administrateur de { $tenant } a donné son consentement aux autorisations. Vous pouvez maintenant vous connecter.
status-came-back = Connexion établie et paramètres lus ({ $time }). Vos modifications non enregistrées sont de nouveau dans le formulaire.
sign-out-at-microsoft = Se déconnecter aussi de Microsoft
status-read = Paramètres lus ({ $time }).
status-read-in = Paramètres lus dans le locataire { $tenant } ({ $time }).
status-reread-same = Paramètres relus ({ $time }) : rien n’a changé.
status-reread-changed = { $count ->
    [one] Paramètres relus ({ $time }) : { $count } paramètre a été modifié ailleurs et s’affiche maintenant.
   *[other] Paramètres relus ({ $time }) : { $count } paramètres ont été modifiés ailleurs et s’affichent maintenant.
}
status-edits-kept = Vos propres modifications sont conservées.
status-checking = Vérification de modifications éventuelles faites entre-temps par quelqu’un d’autre…
status-sending = Envoi de la modification…
status-reading-back = Relecture des paramètres pour contrôle…
status-lagging = Les paramètres relus ne montrent pas encore la modification. Ils seront relus dans quelques secondes…
status-saved = Enregistré ({ $time }). La relecture l’a confirmé.
status-saved-all-the-same = Enregistré malgré tout ({ $time }) : la réponse à la modification s’est perdue ou était incorrecte, mais la relecture montre qu’elle a pris effet.
status-discarded = Vos modifications ont été abandonnées.
status-theirs = Rien n’a été enregistré. Le formulaire affiche l’état actuel du locataire.
status-merged = Rien n’est encore enregistré. Le formulaire affiche l’état actuel du locataire avec vos modifications.
status-cancelled = Rien n’a été enregistré. Vos modifications sont toujours dans le formulaire.
status-signed-out = Déconnecté. Le jeton et tout ce qu’il a permis de lire ont été effacés de la mémoire de cette page.
status-copied = Copié.
status-resumed = Le nouveau jeton fonctionne. Vos modifications sont toujours là ; rien n’a encore été envoyé.
status-offered = Ces modifications ont été faites dans un autre locataire, { $tenant } ; elles ne sont donc pas reportées ici :
status-offered-unknown = Ces modifications ont été faites alors que le locataire n’était pas connu ; elles ne sont donc pas reportées ici :
fill-in-offered = Les reporter ici
drop-offered = Les abandonner

## Waiting to try again

waiting-throttled = Microsoft Graph demande de réduire le nombre de requêtes.
waiting-failed = Le service rencontre actuellement un problème.
waiting-lagging = Les paramètres relus ne montrent pas encore la modification.
trying-again = Nouvel essai dans { $seconds } s (essai { $attempt } sur { $tries })
reading-again = Nouvelle lecture dans { $seconds } s (lecture { $attempt } sur { $tries })
trying-again-spoken = Le prochain essai aura lieu dans { $time } : essai { $attempt } sur { $tries }.
reading-again-spoken = La prochaine lecture aura lieu dans { $time } : lecture { $attempt } sur { $tries }.
stop-trying = Ne plus réessayer

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Activer l’Assistance à distance
enable-remote-help-help = Permet aux helpers de votre organisation de se connecter aux appareils des utilisateurs avec l’Assistance à distance. Désactivé par défaut.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Autoriser l’Assistance à distance pour les appareils non inscrits
allow-unenrolled-help = Permet aussi aux helpers de se connecter à des appareils non inscrits dans Intune. Désactivé par défaut.
allow-chat = Autoriser la conversation
allow-chat-help = Permet au helper et au partageur de s’écrire pendant une session. Activé par défaut.
form-label = Paramètres du locataire
sends = Envoie
changed-from-on = Modifié : était activé.
changed-from-off = Modifié : était désactivé.
changed-from-unknown = Modifié : était { $value }.
unknown-state = Le locataire contient { $value }, une valeur que ce panneau ne connaît pas. Elle n’est jamais réécrite : tout enregistrement la remplace par la position du bouton bascule, et la vérification le signale.
clock-ahead = { $minutes ->
    [one] L’horloge de cet appareil avance d’environ { $minutes } minute sur celle de Microsoft. Le panneau se règle sur celle de Microsoft.
   *[other] L’horloge de cet appareil avance d’environ { $minutes } minutes sur celle de Microsoft. Le panneau se règle sur celle de Microsoft.
}
clock-behind = { $minutes ->
    [one] L’horloge de cet appareil retarde d’environ { $minutes } minute sur celle de Microsoft. Le panneau se règle sur celle de Microsoft.
   *[other] L’horloge de cet appareil retarde d’environ { $minutes } minutes sur celle de Microsoft. Le panneau se règle sur celle de Microsoft.
}
never-configured = L’Assistance à distance n’a jamais été configurée dans ce locataire. Voici les valeurs par défaut ; l’enregistrement les écrit pour la première fois.
lacking-property = Dans ce cloud, Microsoft Graph ne comporte pas { $property }. « { $name } » est omis ici et à l’enregistrement, et aucune base de référence ne peut être exportée.
not-in-this-cloud = absent de ce cloud
read-only = Ce jeton permet d’afficher les paramètres, mais pas de les modifier : il lui manque { $permission }.
view-only = Vous vous êtes connecté en lecture seule ; les paramètres sont donc affichés tels quels. Pour les modifier, il faut { $permission }.
review-changes = Vérifier les modifications
discard-changes = Abandonner les modifications
reload-settings = Recharger les paramètres
use-another-token = Utiliser un autre jeton
unsaved = { $count ->
    [one] { $count } modification non enregistrée
   *[other] { $count } modifications non enregistrées
}
no-changes = Aucune modification non enregistrée
on = activé
off = désactivé
unknown-value = inconnu
not-read-yet = pas encore lu

## Review

review-where = Locataire { $tenant }, cloud { $cloud }. Avant l’envoi, le panneau relit encore une fois les paramètres.
review-what = Pour tous dans le locataire { $tenant } : { $changes }.
review-change = « { $name } » était { $before } et devient { $after }
column-setting = Paramètre
column-before = Avant
column-after = Après
column-meaning = Signification
means-enabled = Les helpers peuvent démarrer des sessions d’Assistance à distance dans ce locataire.
means-disabled = Personne ne peut démarrer de session d’Assistance à distance dans ce locataire.
means-disabled-unknown = Le locataire contient une valeur que ce panneau ne connaît pas et ne réécrira pas. Elle est remplacée par « disabled ».
means-unenrolled-on = Les sessions avec des appareils non inscrits dans Intune deviennent possibles.
means-unenrolled-off = Seuls les appareils inscrits dans Intune peuvent participer.
means-chat-on = Le helper et le partageur peuvent s’écrire pendant une session.
means-chat-off = Le helper et le partageur ne peuvent pas s’écrire pendant une session.
reason = Motif
reason-help = Facultatif. Conservé dans le reçu sur cette page ; n’est envoyé à personne.
save-to-tenant = Enregistrer dans le locataire
cancel = Annuler

## Conflict

settings-changed = Paramètres modifiés
conflict-lead-save = Rien n’a été envoyé : quelqu’un a modifié les paramètres après que vous les avez lus.
conflict-lead-reload = Quelqu’un a modifié un paramètre que vous avez aussi modifié. Votre choix ici n’enregistre rien.
conflict-clash = { $count ->
    [0] Aucune modification d’autrui n’entre en conflit avec les vôtres.
    [one] Ce paramètre est en conflit avec votre modification : { $names }.
   *[other] { $count } paramètres sont en conflit avec vos modifications : { $names }.
}
column-first = Première valeur lue
column-saved = Valeur enregistrée
column-now = Valeur actuelle
column-wanted = Valeur souhaitée
not-changed-by-you = non modifié par vous
verdict-theirs = Modifié par quelqu’un d’autre
verdict-mine = Modifié par vous
verdict-agreed = Modifié des deux côtés, à l’identique
verdict-clash = Conflit : modifié des deux côtés, différemment
verdict-untouched = Inchangé
keep-would-save = « Conserver mes modifications » enregistre les valeurs suivantes dans le locataire :
keep-would-fill = « Conserver mes modifications » place les valeurs suivantes dans le formulaire :
use-theirs-note = « Utiliser les valeurs actuelles » abandonne vos modifications et affiche l’état actuel du locataire.
keep-my-changes = Conserver mes modifications
use-theirs = Utiliser les valeurs actuelles

## Receipt

receipt-heading = Reçu du dernier enregistrement
receipt-when = Date et heure
receipt-user = Par
receipt-outcome = Résultat
receipt-saved = Enregistré, confirmé par la relecture
receipt-not-saved = Non enregistré
receipt-different = L’état actuel est différent : { $values }
receipt-uncertain = Indéterminé
receipt-requests = ID de requête
receipt-change = de { $before } à { $after }
receipt-no-reason = Aucun motif indiqué
receipt-id = Reçu
receipt-undoes = Annule le reçu
receipt-run = Partie de l’exécution
copy = Copier
copy-markdown = Copier en Markdown
download = Télécharger
print = Imprimer
undo-this-save = Annuler cet enregistrement
commands = La même modification sous forme de commandes
commands-lead = Chacune s’exécute telle quelle dans les shells indiqués, dès qu’un jeton est fourni : dans { $powershell } ou dans { $shell }. Elles n’en contiennent aucun.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Historique
history-lead = Reçus des enregistrements, conservés dans ce navigateur. Ils ne contiennent aucun élément d’un jeton.
history-safari = Safari efface ce qu’un site conserve après sept jours pendant lesquels vous utilisez le navigateur, mais pas le site ; d’autres navigateurs peuvent le faire si l’espace manque. Ce dont vous avez besoin plus longtemps, gardez-le avec « Télécharger ».
history-empty = Il n’y a pas encore de reçu.
of-run = exécution sur des locataires, dans { $tenant }
history-count = { $count ->
    [one] { $count } reçu
   *[other] { $count } reçus
}
history-more = Afficher les reçus plus anciens
clear-history = Effacer l’historique
history-full = Le navigateur n’a pas conservé le dernier reçu : son stockage est plein ou bloqué. Le reçu est encore sur cette page ; copiez-le ou téléchargez-le.
history-damaged = { $count ->
    [one] { $count } entrée est illisible. Elle est mise de côté et laissée telle quelle.
   *[other] { $count } entrées sont illisibles. Elles sont mises de côté et laissées telles quelles.
}
status-history-cleared = { $count ->
    [one] { $count } reçu a été supprimé.
   *[other] { $count } reçus ont été supprimés.
}
bring-back = Rétablir
status-downloaded = Le fichier est dans vos téléchargements.
status-download-failed = Le navigateur n’a pas accepté le fichier. Copiez plutôt le texte.

## Sessions: what is said of them elsewhere

what-sessions = Les sessions n’ont pas pu être lues.
what-sessions-part = La lecture des sessions s’est interrompue : { $read } sur { $total } lues.
what-sessions-part-unknown = La lecture des sessions s’est interrompue : { $read } lues.
why-sessions-role = Votre compte ne peut pas afficher les rapports d’Intune sur l’Assistance à distance. Il faut un rôle Intune avec l’autorisation « { $permission } » ; le rôle Administrateur Intune l’a.
why-sessions-scope = Il manque au jeton l’autorisation { $permission }.
why-sessions-not-report = La réponse n’est pas un rapport de sessions. Rien n’en est affiché.
who-uses-it = Qui utilise l’Assistance à distance ?
usage-not-there = Les fichiers nécessaires n’ont pas pu être chargés. Appuyez sur le bouton pour réessayer.

## Baselines

baselines = Bases de référence
baselines-lead = Une base de référence contient les trois paramètres dans un petit fichier. L’exportation reprend la dernière lecture ; l’importation remplit le formulaire, et vous vérifiez avant tout enregistrement. Déposez un fichier n’importe où sur cette page.
export = Exporter
copy-link = Copier le lien
import = Importer
baseline-text = Texte de la base de référence
matches-baseline = conforme à la base de référence
differs-in = différences : { $count }
apply-baseline = Appliquer la base de référence
status-baseline-applied = { $count ->
    [one] La base de référence est dans le formulaire : { $count } paramètre diffère de l’état du locataire. Rien n’est encore enregistré.
   *[other] La base de référence est dans le formulaire : { $count } paramètres diffèrent de l’état du locataire. Rien n’est encore enregistré.
}
status-baseline-same = Le locataire correspond déjà à la base de référence.
status-baseline-waits = Une base de référence a été prise en compte. Elle sera reportée dans le formulaire dès que les paramètres seront lus.
status-drift = { $count ->
    [one] { $count } paramètre diffère maintenant de la base de référence.
   *[other] { $count } paramètres diffèrent maintenant de la base de référence.
}
what-baseline = Cette base de référence est inutilisable. Le formulaire n’a pas changé.
why-baseline-too-large = Elle est plus volumineuse que ne peut l’être une base de référence.
why-baseline-not-base64 = Le lien est endommagé : la partie après « baseline= » ne peut pas être décodée.
why-baseline-cut-off = Le lien est coupé : sa fin manque.
why-baseline-repeated = Un même élément y figure deux fois.
why-baseline-several = Plusieurs fichiers ont été déposés à la fois ; une base de référence est un seul fichier.
why-baseline-field = Champ « { $field } » : { $problem }
next-baseline = Une base de référence contient son numéro de schéma, un nom facultatif et les trois paramètres, comme l’écrit « Exporter ».
next-link = Redemandez le lien, copié en entier et sur une ligne à part ; ou demandez la base de référence sous forme de fichier ou de texte, pour « Importer » et « Texte de la base de référence ».
what-baseline-not-now = La base de référence n’a pas été reportée : un enregistrement est en cours.
why-baseline-not-now = Terminez-le ou annulez-le d’abord.
what-link-more = Ce lien contient plus qu’une base de référence ; rien n’en a été utilisé.
why-link-more = Le lien d’une base de référence contient les paramètres et rien d’autre. Ne mettez jamais de jeton dans un lien.
what-file = Le navigateur ne peut pas lire ce fichier.
why-file = C’est peut-être un dossier, il a peut-être été déplacé, ou cette page n’a pas le droit de le lire.

## Undoing

what-undo-nothing = Il n’y a plus rien à annuler.
why-undo-nothing = Le locataire a déjà retrouvé l’état d’avant cet enregistrement.
what-undo-other = Cet enregistrement a été fait dans un autre locataire.
why-undo-other = Connectez-vous à ce locataire pour l’y annuler.
what-undo-unsaved = Le formulaire contient des modifications non enregistrées.
why-undo-unsaved = Enregistrez-les ou abandonnez-les d’abord : une annulation s’y mêlerait.
what-undo-unknown = Ce panneau ne peut pas annuler cet enregistrement.
why-undo-unknown = { $property } avait auparavant une valeur que ce panneau ne connaît pas et n’écrit jamais.
review-undo = Ceci annule un enregistrement antérieur, et seulement ce qu’il a modifié.
review-outside = Quelqu’un a modifié les paramètres entre-temps. Lors de l’enregistrement, vous verrez ce qui a changé avant tout envoi.
conflict-lead-undo = Rien n’a été envoyé : le locataire a changé depuis cet enregistrement. L’annuler maintenant ne modifierait que ce qui suit et laisserait le reste tel quel.
keep-would-undo = « Conserver mes modifications » ouvre la vérification avec les valeurs suivantes :

## What the settings do, as Microsoft's documentation has it

impact-heading = Qui est concerné, et quand
impact-deploy = Microsoft : déployer l’Assistance à distance
impact-plan = Microsoft : planifier l’Assistance à distance
impact-enabled = Pour tout le locataire. Les helpers ont toujours besoin d’un rôle Intune, et chacun d’une licence. Une nouvelle licence prend effet en 30 minutes à 8 heures ; d’ici là, une nouvelle session peut indiquer que l’Assistance à distance n’est pas activée.
impact-disabled = Pour tout le locataire : l’Assistance à distance n’est autorisée à personne.
# "All Devices" not verified: Microsoft's English name
impact-unenrolled-on = Concerne Windows et macOS ; les appareils Android doivent être inscrits malgré tout. Il n’y a pas d’informations de conformité pour ces appareils, et les helpers n’y accèdent que par des groupes d’utilisateurs : « All Devices » ne les inclut pas.
impact-unenrolled-off = Les utilisateurs dont l’appareil n’est pas inscrit dans ce locataire ne peuvent plus y recevoir d’aide.
impact-chat-on = La conversation revient dans l’application Assistance à distance.
impact-chat-off = Supprime la conversation de l’application Assistance à distance, pour tous dans le locataire.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Constaté ({ $time }) : quelqu’un d’autre a modifié { $count } paramètre.
   *[other] Constaté ({ $time }) : quelqu’un d’autre a modifié { $count } paramètres.
}
status-edits-untouched = Vos propres modifications sont intactes.
status-saw-back = Constaté ({ $time }) : ce que quelqu’un d’autre avait modifié est revenu à ce que vous aviez lu.
outside-notice = Quelqu’un d’autre a modifié les paramètres. La valeur actuelle figure à côté de chaque paramètre ; « Recharger les paramètres » la reporte dans le formulaire et conserve vos propres modifications.
there-now = Modifié ailleurs : maintenant { $position } ({ $value }).
who-changed = Qui a modifié ces paramètres ?
audit-ask = Interroger Intune
audit-sign-in = Connectez-vous pour demander à Intune qui a modifié ces paramètres.
audit-asking = Interrogation d’Intune…
audit-none = Intune ne signale aucune modification de ces paramètres au cours de la dernière année, dans la limite de la recherche.
audit-older = Remonter plus loin
audit-elsewhere = La suite se trouverait à une autre adresse que celle de Microsoft Graph ; elle n’a donc pas été demandée : le jeton n’est envoyé nulle part ailleurs.
audit-all = C’est tout ce dont Intune dispose pour la dernière année.
audit-activity = Activité
audit-result = Résultat
audit-needs = Les événements d’audit nécessitent l’autorisation { $permission }, que ce jeton n’a pas, ou un rôle Intune qui permet de les lire.
audit-get-permission = Obtenir l’autorisation de voir qui a modifié ces paramètres
audit-receipt = Le reçu correspondant de ce navigateur

## Evidence of licence, rights and roles

evidence-rights = Vos droits Intune comprennent { $rights }.
evidence-rights-lack = Il manque à vos droits Intune : { $rights }.
evidence-rights-unsaid = Dans ce qui a été lu de vos droits Intune, il manque : { $rights }. Tous vos droits n’ont pas été lus.
evidence-rights-no-list = La réponse n’indique pas quels droits Intune vous avez.
evidence-reports-lack = « Sessions » nécessite aussi { $right }, qui leur manque.
evidence-figures = { $used } sur { $units ->
    [one] { $units } licence { $product } en cours d’utilisation.
   *[other] { $units } licences { $product } en cours d’utilisation.
}
evidence-units = { $units ->
    [one] { $units } licence { $product } ; la réponse n’indique pas combien sont utilisées.
   *[other] { $units } licences { $product } ; la réponse n’indique pas combien sont utilisées.
}
evidence-grace = { $product } a expiré et reste valable pendant quelques jours de grâce.
evidence-no-units = { $product } répertorie l’Assistance à distance, mais il n’existe aucune licence pour ce produit.
evidence-disabled = { $product } répertorie l’Assistance à distance et a l’état { $status }.
evidence-plan-off = { $product } répertorie l’Assistance à distance, avec l’état { $status }.
evidence-plan-pending = { $product } répertorie l’Assistance à distance, qui y attend encore sa configuration ({ $status }).
evidence-unclear = { $product } répertorie l’Assistance à distance, et la réponse n’indique pas si elle est en vigueur.
evidence-no-plan = Aucun produit de ce locataire ne répertorie l’Assistance à distance. Microsoft 365 E3 et E5 peuvent l’apporter sans la répertorier ; cela ne permet donc pas de conclure.
evidence-products-unclear = { $count ->
    [one] Pour { $count } produit, la réponse n’indique pas ce qu’il contient.
   *[other] Pour { $count } produits, la réponse n’indique pas ce qu’ils contiennent.
}
evidence-no-name = Un produit sans nom
evidence-unread-no-list = La réponse ne contient aucune liste.
evidence-unread-elsewhere = La suite se trouverait à une autre adresse que celle de Microsoft Graph ; elle n’a donc pas été demandée : le jeton n’est envoyé nulle part ailleurs.
evidence-unread-repeated = La suite se trouverait sur une page déjà lue ; elle n’a donc pas été demandée de nouveau.
evidence-unread-too-many = Il y a plus de données que cette page n’en lit ; la suite n’a donc pas été lue.
evidence-failed = D’autres informations ont été demandées à Microsoft Graph, sans résultat : { $why }
helpers-heading = Rôles Intune dont les membres peuvent aider
helpers-count = { $count ->
    [0] Aucun rôle Intune ne permet à ses membres d’aider.
    [one] { $count } rôle Intune permet à ses membres d’aider.
   *[other] { $count } rôles Intune permettent à leurs membres d’aider.
}
helpers-cant-tell = Il est impossible de déterminer quels rôles Intune permettent à leurs membres d’aider.
helpers-none-read = Parmi les rôles Intune lus, aucun ne permet à ses membres d’aider.
helpers-needs = Pour aider, il faut l’un des droits de l’application Assistance à distance, ainsi que { $rights }.
helpers-unclear = { $count ->
    [one] Pour { $count } rôle, la réponse n’indique pas ce qu’il permet.
   *[other] Pour { $count } rôles, la réponse n’indique pas ce qu’ils permettent.
}
helpers-no-name = Un rôle sans nom
way-view-screen = voir l’écran
# "contrôle total". Verified: learn.microsoft.com/fr-fr/mem/intune/fundamentals/remote-help
way-full-control = prendre le contrôle total
way-elevation = répondre aux invites destinées aux administrateurs (élévation)
way-unattended = aider en l’absence de l’utilisateur
helpers-may = Les membres du rôle peuvent { $ways }.
helpers-groups = { $count ->
    [0] Aucun groupe n’a ce rôle ; personne ne peut donc aider grâce à lui.
    [one] { $count } groupe a ce rôle.
   *[other] { $count } groupes ont ce rôle.
}
helpers-groups-at-least = { $count ->
    [one] Au moins { $count } groupe a ce rôle ; la réponse ne les indique pas tous.
   *[other] Au moins { $count } groupes ont ce rôle ; la réponse ne les indique pas tous.
}
helpers-groups-unsaid = Il est impossible de déterminer combien de groupes ont ce rôle.

## Keyboard shortcuts

shortcuts = Raccourcis clavier
shortcuts-lead = Appuyez sur la touche point, puis sur la lettre, n’importe où sauf dans un champ.
use-shortcuts = Utiliser ces raccourcis
close = Fermer

## Readiness

readiness = Prérequis
readiness-lead = Ce dont l’Assistance à distance a besoin, et ce que cette page en a constaté.
need-signed-in = connexion
need-right-cloud = cloud approprié
need-read-permission = autorisation de lecture
need-write-permission = autorisation d’écriture
need-intune = Intune dans le locataire
need-intune-role = rôle Intune
need-remote-help = Assistance à distance activée
need-licence = licence
met = condition remplie
not-met = condition non remplie
cant-tell = impossible à déterminer
evidence-no-token = Aucun jeton n’est présent.
evidence-not-asked = Microsoft Graph n’a pas encore répondu sur ce point.
evidence-settings-read = Microsoft Graph a envoyé les paramètres.
evidence-settings-read-role = La lecture a fonctionné ; la modification demande un rôle plus étendu.
evidence-change-accepted = Microsoft Graph a accepté une modification.
evidence-refused = Microsoft Graph a refusé la requête pour cette raison.
evidence-token-known = Microsoft Graph connaît le jeton.
evidence-token-names = Le jeton indique { $permission }.
evidence-token-lacks = Le jeton n’indique que d’autres autorisations.
evidence-token-audience = Le jeton indique qu’il est destiné au Microsoft Graph de ce cloud.
evidence-token-admin = Le jeton indique un rôle d’administrateur.
evidence-app-only = Jeton d’une application : les autorisations comptent, pas les rôles.
evidence-state = { $property } vaut { $value }.
evidence-licence = Aucune autorisation de cette page ne permet de le voir.
next-need-signed-in = Connectez-vous ci-dessus.
next-need-right-cloud = Obtenez un jeton pour { $host }.
next-need-read-permission = Obtenez un jeton avec { $permission }.
next-need-intune = À propos des licences Intune
next-need-intune-role = À propos des rôles Intune
next-need-remote-help = Activez « Activer l’Assistance à distance » ci-dessus.
next-need-licence = À propos de la licence Assistance à distance
checks-heading = Vérifications supplémentaires
checks-lead = Microsoft Graph en dit plus quand on l’interroge. Chaque question nécessite sa propre autorisation.
check-licence = Vérifier la licence
check-rights = Vérifier les droits Intune
check-helpers = Qui peut aider
check-licence-for = Lit quels produits de ce locataire comprennent l’Assistance à distance et combien de leurs licences sont utilisées.
check-rights-for = Lit quels droits Intune vous avez vous-même.
check-helpers-for = Lit quels rôles Intune permettent à leurs membres d’aider et combien de groupes ont chacun d’eux.
check-held = L’autorisation { $permission } est nécessaire ; le jeton l’a.
check-unsaid = L’autorisation { $permission } est nécessaire. Interroger Microsoft Graph montrera si le jeton l’a.
check-at-microsoft = L’autorisation { $permission } est nécessaire, et elle manque au jeton. Si le consentement n’a pas encore été donné, Microsoft vous le demande, puis vous revenez avec vos modifications non enregistrées.
check-other-token = L’autorisation { $permission } est nécessaire, et elle manque à ce jeton. Utilisez un jeton qui l’a.
check-asking = Interrogation de Microsoft Graph…

## Failures: what happened

what-check-licence = La licence n’a pas pu être vérifiée.
what-check-rights = Vos droits Intune n’ont pas pu être vérifiés.
what-check-helpers = Il n’a pas été possible de déterminer qui peut aider.
why-check-token = Il manque à ce jeton l’autorisation { $permission } ; aucune requête n’a donc été envoyée à Microsoft Graph.
why-check-refused = Il faut l’autorisation { $permission } et un rôle qui permet de lire ces données.
what-no-intune = Ce locataire n’a pas Intune.
why-no-intune = Microsoft Graph indique que la requête ne s’applique pas à ce locataire, comme c’est le cas lorsqu’aucune licence Intune n’est active.
what-no-resource = Dans ce cloud, Microsoft Graph ne comporte pas ces paramètres.
why-no-resource = Il ne connaît pas remoteAssistanceSettings. Certains clouds reçoivent les nouveautés de Microsoft Graph plus tard que d’autres, ou jamais.
what-bad-request = Microsoft Graph n’a pas compris la requête.
why-bad-request = Le service a peut-être changé ce qu’il accepte. Consultez les détails.
what-token-empty = Microsoft Graph n’a reçu aucun jeton.
why-token-empty = Un élément entre cette page et Microsoft Graph l’a peut-être supprimé, par exemple un proxy ou une extension de navigateur.
what-token-expired = Le jeton a expiré.
why-token-expired = Les jetons d’accès sont valables environ une heure.
what-token-damaged = Le jeton est endommagé.
why-token-damaged = Microsoft Graph ne peut pas le lire. Une partie s’est peut-être perdue lors de la copie.
what-token-audience = Le jeton est destiné à un autre service.
why-token-audience = Il a été émis pour une autre API ou un autre cloud que { $host }.
what-token-rejected = Microsoft Graph n’a pas accepté le jeton.
why-token-rejected = Il a peut-être été révoqué ou émis pour un autre service. Consultez les détails.
what-token-gone = Le jeton n’est plus accepté ; aucune requête n’a donc été envoyée à Microsoft Graph.
why-token-gone = Entre-temps, une autre requête de cette page a été refusée avec ce jeton.
what-claims = Votre organisation demande une nouvelle connexion.
why-claims = La session a été révoquée, ou une stratégie (authentification multifacteur, emplacement, appareil) exige plus que ce que prouve ce jeton.
what-missing-scope = Il manque une autorisation au jeton.
why-missing-scope = Il faut l’une de celles-ci : { $scopes }. Se reconnecter de la même manière ne servira à rien : il faut consentir à l’autorisation et obtenir un nouveau jeton.
what-missing-role = Il vous manque le rôle Intune nécessaire.
# "Remote assistance connectors", "Read", "Update" not verified: Microsoft's English names
# Verified ("Administrateur Intune"): stephanemora/azure-docs.fr-fr, articles/active-directory/devices/howto-azure-managed-workstation.md
why-missing-role = Le jeton est valable, mais Intune n’autorise pas cette personne à le faire. Il faut les autorisations « Remote assistance connectors: Read » et « Update », comme dans le rôle Administrateur Intune. Ou la personne n’a pas de licence Intune.
what-service = Le service Assistance à distance n’est pas disponible dans ce locataire.
why-service = Soit il est en panne, soit le locataire n’a pas de licence pour l’Assistance à distance.
what-approval = Un second administrateur doit approuver cette modification.
# Verified: https://learn.microsoft.com/fr-be/mem/intune/fundamentals/multi-admin-approval
why-approval = L’approbation administrative multiple protège ce paramètre dans votre locataire.
why-approval-asked = L’approbation administrative multiple protège ce paramètre dans votre locataire, et quelqu’un a déjà demandé l’approbation.
what-forbidden = Microsoft Graph a refusé la requête.
why-forbidden = Il n’a donné aucune raison que ce panneau connaisse. Sa réponse figure dans les détails.
what-not-found = Microsoft Graph ne trouve pas ces paramètres.
why-not-found = Cela ne dit rien de ce qui est défini dans le locataire : l’adresse est peut-être incorrecte, l’Assistance à distance n’est peut-être pas proposée ici, ou un intermédiaire a répondu. Aucune valeur par défaut n’est affichée, car l’enregistrer pourrait remplacer ce qui existe.
what-throttled = Microsoft Graph reçoit trop de requêtes.
why-throttled-for = Microsoft Graph limite la fréquence des requêtes d’un locataire et d’une application, et demande d’attendre { $time }.
why-throttled-unsaid = Microsoft Graph limite la fréquence des requêtes d’un locataire et d’une application. Il n’a pas indiqué de délai ; une demi-minute suffit en général.
what-failed = Une erreur s’est produite dans le service de Microsoft.
why-failed = Il a répondu avec le code d’état { $status }. Cela vient rarement de votre côté.
what-unexpected = Microsoft Graph a donné une réponse que ce panneau ne connaît pas.
why-unexpected = Son code d’état est { $status }.
what-not-graph = La réponse ne vient pas de Microsoft Graph.
why-not-graph = Une page web, ou rien du tout, est arrivée à la place des données : il s’agit souvent de la page de connexion d’un réseau ou d’un proxy.
what-not-settings = La réponse ne contient pas les paramètres de l’Assistance à distance.
why-not-settings = { $property } est absent ou d’un type inattendu. Une valeur supposée pourrait l’écraser ; rien n’est donc affiché.
what-too-large = La réponse était trop volumineuse et a été refusée.
why-too-large = Les vrais paramètres font environ 300 octets ; cette réponse en faisait plus d’un million.
what-timed-out = Microsoft Graph n’a pas répondu dans les 30 secondes.
why-timed-out = La connexion réseau ou le service est lent ou en panne.
what-offline = Cet appareil est hors connexion.
why-offline = Le navigateur n’a pas de connexion réseau.
what-withheld = Le navigateur n’a reçu de { $host } aucune réponse qu’il ait le droit de lire.
why-withheld = L’hôte est joignable : soit la connexion réseau s’est interrompue en route, soit quelque chose a retenu la réponse (extension de navigateur, proxy ou en-têtes CORS manquants).
what-unreachable = { $host } est injoignable.
why-unreachable = La connexion réseau a échoué, ou un pare-feu, un proxy ou un bloqueur de publicités bloque cet hôte.
what-policy = La stratégie de sécurité de cette page elle-même bloque { $host }.
why-policy = La Content-Security-Policy avec laquelle cette page a été déployée n’indique pas cet hôte dans connect-src. Rien n’a été envoyé.
what-redirected = { $host } a répondu par une redirection, qui a été refusée.
why-redirected = Microsoft Graph ne redirige pas ces requêtes, et un jeton n’est jamais transmis à une autre adresse.
what-stopped = Vous avez interrompu l’attente.
why-stopped = Microsoft Graph avait demandé d’attendre. La modification n’avait pas encore été acceptée.

## Failures of a save

not-saved = Non enregistré. { $what }
not-saved-confirmed = Non enregistré. La réponse à la modification s’est perdue ou était incorrecte, et le locataire a toujours l’état d’avant.
save-different = L’état actuel du locataire n’est pas celui que vous vouliez enregistrer.
save-different-why = État actuel : { $values }. Quelqu’un a peut-être modifié les paramètres au même moment, ou le service conserve autre chose que ce qui lui a été envoyé.
save-not-shown-why = Toujours : { $values }, à chacune des trois lectures. Microsoft Graph a accepté la modification : elle peut apparaître plus tard, ou le service conserve autre chose, ou quelqu’un a modifié les paramètres au même moment. Le panneau le dira ici dès qu’une lecture ultérieure la montrera.
save-uncertain = Il est impossible de déterminer si la modification a été enregistrée.
save-uncertain-why = Après l’envoi, le panneau n’a pas pu relire les paramètres. { $what }
save-uncertain-stopped = Les paramètres relus ne montrent pas encore la modification, et vous avez arrêté l’attente. Les services ont parfois du retard : elle peut être enregistrée malgré tout.
save-interrupted = Rien n’a encore été enregistré. { $what }
save-interrupted-reading = La modification a été envoyée, mais pas encore relue. { $what }
save-interrupted-next = Avec un nouveau jeton, le panneau reprend où il en était.

## Failures of signing in and of renewing

what-reply = Le navigateur est revenu avec une réponse qui ne correspond à aucune connexion de cet onglet. Elle n’a pas été utilisée.
why-reply-not-asked = Elle a peut-être déjà été utilisée, par exemple après un rechargement ou un retour en arrière, ou la connexion a été lancée dans un autre onglet.
why-reply-state = Elle appartient à une autre connexion. Un ancien onglet l’a peut-être envoyée, ou quelqu’un d’autre.
why-reply-issuer = Elle indique un autre service de connexion que celui qui a été sollicité.
why-reply-client = La connexion a été lancée pour une autre application, un autre locataire ou un autre cloud que ceux définis maintenant pour ce panneau.
why-reply-damaged = Elle est endommagée : elle ne contient ni code ni motif, ou contient les deux à la fois.
why-reply-form = Il lui manque ce qui indiquerait à quelle connexion elle répond, ou elle est arrivée par une autre voie que celle que ce panneau demande.
what-id-token = La réponse de Microsoft n’appartient pas à cette connexion. Elle n’a pas été utilisée.
why-id-token-nonce = Son jeton d’ID a été émis pour une autre connexion.
why-id-token-audience = Son jeton d’ID a été émis pour une autre application.
why-id-token-issuer = Son jeton d’ID a été émis par quelqu’un d’autre.
why-id-token-expired = Son jeton d’ID a expiré d’après l’horloge de Microsoft elle-même.
why-id-token-unreadable = Son jeton d’ID est absent ou illisible.
what-personal = Les comptes Microsoft personnels ne peuvent pas être utilisés ici.
why-personal = Les paramètres de l’Assistance à distance appartiennent à une organisation. Choisissez un compte professionnel.
what-other-tenant = Vous vous êtes connecté à un autre locataire que celui défini pour ce panneau.
why-other-tenant = Rien n’y a été lu. Connectez-vous avec un compte du bon locataire, ou définissez-en un autre dans les options de connexion.
what-not-entra = La réponse ne vient pas de { $host }.
why-not-entra = Son code d’état est { $status } et ce n’est pas ce qu’envoie le service de connexion : il s’agit souvent d’un proxy ou d’un service défaillant.
what-no-token = La réponse de Microsoft ne contient aucun jeton.
why-no-token = Le service de connexion a peut-être changé ce qu’il envoie.
what-storage = Ce navigateur ne conserve rien pour cette page ; la connexion n’a donc pas été lancée.
why-storage = Sans trace de ce qu’il a demandé, le panneau ne pourrait pas distinguer la réponse de Microsoft d’une réponse falsifiée, et vos modifications se perdraient en route.
next-storage = Autorisez ce site à stocker des données, ou libérez de l’espace ; ou bien utilisez un jeton, qui n’a besoin d’aucun stockage.
what-insecure = Cette page ne peut pas vous connecter via une connexion réseau non protégée.
why-insecure = Le navigateur ne propose la cryptographie qu’aux pages chargées par HTTPS. Ouvrez cette page avec https, ou utilisez un jeton.
what-challenge = Votre organisation demande une nouvelle connexion, d’une manière que ce panneau ne sait pas lire.
why-challenge = Les revendications envoyées par Microsoft Graph sont endommagées. Une connexion manuelle peut résoudre le problème.
what-loop = Votre organisation demande sans cesse une nouvelle connexion.
why-loop = Le panneau s’est reconnecté deux fois et a été sollicité une fois de plus. Une stratégie exige quelque chose que cette connexion ne peut pas prouver, par exemple un appareil inscrit ou un autre emplacement. Vous pouvez continuer d’essayer manuellement.
what-cancelled = La connexion a été annulée.
why-cancelled = Rien n’a été modifié.
what-consent = Le consentement à l’autorisation n’a pas été donné.
why-consent = Cette application ne peut agir pour vous qu’après votre consentement, ou celui d’un administrateur pour tous. Ces autorisations nécessitent le consentement d’un administrateur.
what-admin-consent = Un administrateur doit d’abord donner son consentement à cette application.
why-admin-consent = Vous ne pouvez pas accorder vous-même les autorisations dont elle a besoin. Envoyez le lien de consentement à un administrateur du locataire ; ensuite, reconnectez-vous.
what-not-assigned = Vous n’êtes pas affecté à cette application.
# Verified ("Applications d'entreprise", "Utilisateurs et groupes"): stephanemora/azure-docs.fr-fr, articles/active-directory/saas-apps/expensify-tutorial.md
why-not-assigned = Le locataire n’autorise que les personnes affectées à l’utiliser. Un administrateur peut vous affecter, sous Applications d’entreprise, Utilisateurs et groupes.
what-unknown-app = Ce locataire ne connaît pas l’application.
why-unknown-app = Soit son ID client est erroné, soit personne dans ce locataire n’a encore donné son consentement. Un administrateur peut le faire avec le lien de consentement.
what-app-disabled = Cette application est désactivée.
why-app-disabled = L’application, ou son entrée dans ce locataire, a été désactivée. Un administrateur peut la réactiver, sous Applications d’entreprise, Propriétés.
what-service-missing = Il manque à ce locataire un service que l’application demande.
why-service-missing = Microsoft Graph ou Intune n’y est pas configuré, ou la connexion est allée à un autre locataire que prévu. Si c’est le bon, un administrateur doit d’abord approuver l’application.
what-no-access = Votre compte n’a pas accès à ce locataire.
why-no-access = Il n’y est ni membre ni invité, ou le locataire lui demande quelque chose qu’un compte venu d’ailleurs ne peut pas fournir. Utilisez un autre compte, ou demandez à un administrateur du locataire d’inviter le vôtre.
what-unknown-tenant = Ce locataire n’existe pas dans ce cloud.
why-unknown-tenant = Son nom est peut-être mal orthographié, ou il se trouve dans un autre cloud de Microsoft.
what-redirect-uri = L’adresse de cette page n’est pas inscrite pour l’application.
# Verified ("Authentification", "Application monopage"): ibrahimecm5/azure-docs.fr-fr, articles/active-directory/develop/quickstart-register-app.md
why-redirect-uri = Ajoutez-la dans l’inscription de l’application, sous Authentification, comme URI de redirection d’une application monopage.
what-redirect-type = L’adresse de cette page est inscrite pour l’application, mais pas pour une application monopage.
why-redirect-type = Dans l’inscription de l’application, sous Authentification, supprimez-la là où elle se trouve et ajoutez-la sous « Application monopage ».
what-mfa = Un facteur d’authentification supplémentaire est nécessaire.
why-mfa = Votre organisation demande l’authentification multifacteur : de l’effectuer, de la renouveler ou de la configurer. Reconnectez-vous pour le faire.
what-blocked = L’accès conditionnel de votre organisation bloque cette connexion.
why-blocked = L’appareil, le lieu ou l’application ne respecte pas une stratégie. Le responsable des stratégies peut en voir la raison dans les journaux de connexion, grâce aux ID indiqués sous Détails.
what-device = Votre organisation n’admet que les appareils qu’elle gère.
why-device = Cet appareil ne lui est pas connu ou ne respecte pas ses règles. Connectez-vous depuis un appareil géré. Le responsable des stratégies peut voir ce qui manque dans les journaux de connexion, grâce aux ID indiqués sous Détails.
what-network-block = Votre réseau ne vous laisse pas entrer dans ce locataire.
why-network-block = Il indique les locataires utilisables depuis ce réseau, et celui-ci n’en fait pas partie. Le responsable du réseau peut l’ajouter ; depuis un autre réseau, vous pourrez peut-être entrer.
what-organization-block = Ce locataire n’admet pas les personnes de votre organisation.
why-organization-block = Ses paramètres d’accès depuis d’autres organisations vous excluent. Un administrateur du locataire peut les modifier ; ou utilisez un compte de ce locataire.
what-session-over = Votre session Microsoft est terminée.
why-session-over = Elle a expiré (comme c’est le cas un jour après une connexion ici) ou a été révoquée, ou le mot de passe a été modifié.
what-home-block = Votre propre organisation bloque cette connexion.
why-home-block = Ses paramètres n’autorisent pas l’accès à ce locataire, ou elle considère votre compte comme à risque. Un administrateur de votre organisation peut lever ce blocage.
what-account-disabled = Votre compte est désactivé.
why-account-disabled = Un administrateur de votre organisation peut le réactiver.
what-account-locked = Votre compte est verrouillé pour le moment.
why-account-locked = Un mot de passe erroné a été saisi trop souvent, ou la connexion venait d’une adresse connue pour des attaques. Attendez quelques minutes, ou adressez-vous à un administrateur de votre organisation.
what-password-expired = Votre mot de passe a expiré.
why-password-expired = Reconnectez-vous : la page de Microsoft en demande un nouveau.
what-code-used = Le code de la connexion a déjà été utilisé.
why-code-used = Un code ne fonctionne qu’une fois, pendant quelques minutes, et pour l’onglet qui l’a demandé. Une nouvelle connexion en fournit un autre.
what-not-signed-in = Personne n’est connecté à Microsoft.
why-not-signed-in = La session s’est peut-être terminée dans un autre onglet.
what-busy = Microsoft reçoit trop de connexions.
why-busy = Aucune n’est acceptée pendant quelques minutes. Attendez un peu, puis reconnectez-vous.
what-single-tenant = Cette application est réservée à un autre locataire.
why-single-tenant = Elle est inscrite pour un seul locataire. Définissez ce locataire dans les options de connexion ou dans config.json.
what-refused = Microsoft a refusé la connexion.
why-refused = Motif indiqué : { $said }
next-sign-in-options = Le locataire, le cloud et l’ID client se définissent dans les options de connexion.

## Failures of a pasted token and of the deployment

what-paste-empty = Il n’y a aucun jeton dans le champ.
why-paste-empty = Rien n’a été collé, ou seulement le mot « Bearer ».
what-paste-not-a-token = Ceci n’est pas un jeton d’accès.
why-paste-not-a-token = Un jeton est un long mot formé de lettres, de chiffres, de points, de tirets et de traits de soulignement, et commence souvent par « eyJ ».
what-paste-guid = Ceci est un ID, pas un jeton d’accès.
why-paste-guid = Les ID de locataire, de client et de requête ressemblent à cela ; un jeton est bien plus long.
what-paste-object = C’est ce que PowerShell affiche à la place d’un jeton, pas son texte.
why-paste-object = Les modules récents fournissent le jeton sous forme de SecureString, et PowerShell n’affiche que le nom du type. Ces lignes affichent le texte, dans Windows PowerShell 5.1 et dans PowerShell 7 :
what-paste-too-long = Ceci est trop long pour un jeton d’accès.
why-paste-too-long = Un jeton compte quelques milliers de caractères.
what-doubt-api = Ce jeton est destiné à une autre API.
why-doubt-api = Il a été émis pour { $audience }, et non pour Microsoft Graph ({ $host }).
what-doubt-cloud = Ce jeton est destiné à un autre cloud.
why-doubt-cloud = Il a été émis pour « { $other } » ; ce panneau est défini sur « { $own } ».
what-doubt-expired = Ce jeton a expiré.
why-doubt-expired = Expiration d’après l’horloge de cet appareil : { $time }. Si l’horloge n’est pas à l’heure, le jeton est peut-être encore valable.
what-expired = Votre jeton a expiré.
why-expired = Expiration d’après l’horloge de cet appareil : { $time }.
what-to-do = Ce que vous pouvez faire maintenant : { $steps }.
edits-are-kept = Vos modifications non enregistrées sont conservées.
next-get-token = Pour obtenir un jeton : Graph Explorer, Azure CLI ou Microsoft Graph PowerShell, comme décrit sous le champ.
what-config = Le fichier config.json de ce déploiement est incorrect ; la connexion est donc désactivée.
what-config-field = Le fichier config.json de ce déploiement est incorrect (champ « { $field } ») ; la connexion est donc désactivée.
what-config-unavailable = Le fichier config.json de ce déploiement n’a pas pu être lu ; la connexion est donc désactivée.
why-config-unavailable = L’hôte a répondu avec le code d’état { $status }.
why-config-unreachable = L’hôte n’a pas répondu.
problem-not-json = Ce n’est pas du JSON valide : ligne { $line }, colonne { $column }.
problem-encoding = Son encodage est illisible. Enregistrez-le en UTF-8.
problem-not-an-object = Il doit s’agir d’un objet entre accolades : { "{ … }" }.
problem-unknown = Ce champ n’existe pas. Champs autorisés : { $fields }.
problem-missing = Le champ est manquant. { $allowed }
problem-bad-value = La valeur n’est pas autorisée. { $allowed }
problem-only-with-custom = Ce champ n’est autorisé qu’avec « cloud » : « custom ».
problem-newer-schema = La base de référence a été écrite par une version plus récente de ce panneau.
allowed-one-of = Autorisé : { $values }.
allowed-guid = Autorisé : un GUID, par exemple 00000000-0000-0000-0000-000000000000.
allowed-tenant = Autorisé : un ID d’annuaire, un domaine vérifié ou organizations.
allowed-one-tenant = Autorisé : un ID d’annuaire ou un domaine vérifié.
allowed-list = Autorisé : une liste de { $most } éléments au plus.
allowed-origin = Autorisé : une origine telle que https://host.example, sans chemin ; http uniquement pour cet appareil lui-même.
allowed-minutes = Autorisé : un nombre de minutes de 0 à 1440.
allowed-flag = Autorisé : true ou false.
allowed-short-text = Autorisé : un texte de 100 caractères au maximum.
allowed-schema-one = Autorisé : 1.
next-config = Le responsable de cette page doit corriger config.json ; rechargez ensuite la page.
config-twice = Pour le responsable de cette page : « { $field } » figure deux fois dans config.json, et c’est la dernière valeur qui compte. La prochaine version majeure le refusera.
config-renamed = Pour le responsable de cette page : « { $old } » dans config.json s’appelle désormais « { $new } ». L’ancien nom fonctionne jusqu’à la prochaine version majeure.

## Next steps

try-again = Réessayer
try-it-all-the-same = Essayer malgré tout
check-again = Relire les paramètres
review-again = Vérifier et réessayer
reload-page = Recharger cette page
use-a-fresh-token = Utiliser un nouveau jeton
link-licences = À propos des licences Intune
link-roles = À propos des rôles Intune
link-remote-help-licence = À propos de la licence Assistance à distance
link-approval = À propos de l’approbation administrative multiple
link-permissions = À propos de cette autorisation
link-throttling = À propos des limites de Microsoft Graph
link-health = Intégrité des services Microsoft 365
link-conditional-access = À propos de l’accès conditionnel
link-aadsts = À propos des erreurs de connexion Microsoft
link-cae = À propos des sessions révoquées et des stratégies
link-host = Ouvrir { $host } dans un nouvel onglet
link-security = À propos de la stratégie de sécurité de ce panneau
details = Détails
detail-status = Code d’état
detail-code = Code
detail-message = Message du service
detail-request-id = ID de requête
detail-client-request-id = ID de requête client
detail-trace-id = ID de trace
detail-correlation-id = ID de corrélation
detail-operation-id = ID d’opération
detail-activity-id = ID d’activité
detail-approval-code = Code d’approbation
detail-service-time = Heure côté service
detail-time = Heure
detail-wait = Attente demandée
detail-none = aucun
copy-details = Copier les détails
labelled = { $label } : { $value }
sentences = { $first } { $next }
unknown = Inconnu
listed = { $first }, { $next }
copy-failed = Le navigateur n’a pas autorisé la copie. Le texte est sélectionné ci-dessous : copiez-le avec Ctrl+C (⌘C sur un Mac).
text-to-copy = Texte à copier

## Sessions

sessions-reload = Recharger les sessions
sessions-progress = Sessions lues
sessions-so-far = { $read } sur { $total } lues
sessions-counted = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
sessions-part = { $read } sur { $total } lues. Ce qui est affiché ne compte que celles-ci.
sessions-part-unknown = { $read } lues ; le reste manque. Ce qui est affiché ne compte que celles-ci.
sessions-unfitting = { $count ->
    [one] { $count } ligne ne correspond pas aux colonnes du rapport et est omise.
   *[other] { $count } lignes ne correspondent pas aux colonnes du rapport et sont omises.
}
sessions-none = Il n’y a eu aucune session au cours des 30 derniers jours.
figures-heading = En chiffres
figure-sessions = Sessions
figure-helpers = Personnes ayant aidé
figure-helped = Personnes aidées
figure-under-way = Sessions en cours
figure-median = Durée médiane
chart-heading = Sessions par jour
chart-zone = Les jours sont ceux du fuseau horaire { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } session a commencé un autre jour.
   *[other] { $count } sessions ont commencé d’autres jours.
}
chart-unreadable = { $count ->
    [one] { $count } session n’a pas de début lisible.
   *[other] { $count } sessions n’ont pas de début lisible.
}
column-day = Jour
top-helpers-heading = Qui a le plus aidé
systems-heading = Systèmes
system-none = Non indiqué
table-heading = Toutes les sessions
column-start = Début
column-length = Durée
column-helper = Helper
column-person = Personne
column-device = Appareil
column-system = Système
column-control = Type de contrôle
under-way = en cours
filter-sessions = Filtrer les sessions
filter-help = Recherche dans toutes les colonnes, même masquées. Les chiffres et le graphique restent ceux de toutes les sessions.
all-columns = Toutes les colonnes
download-csv = Télécharger le fichier CSV
sessions-shown = { $shown } sur { $all } affichées
sessions-reading = Lecture des sessions…
usage = { $sessions } au cours des 30 derniers jours. Helpers : { $helpers }. En cours actuellement : { $running }.
usage-helpers = { $count }
usage-counts-all = Toutes les sessions sont comptées.
news-so-far = { $read } sur { $total } lues jusqu’ici.
news-so-far-unknown = { $count ->
    [one] { $count } session jusqu’ici.
   *[other] { $count } sessions jusqu’ici.
}
news-read = { $count ->
    [one] { $count } session lue.
   *[other] { $count } sessions lues.
}
news-read-figures = Lecture terminée : { $sessions }. Helpers : { $helpers }. En cours actuellement : { $running }.
news-ended = { $read } sur { $total } lues : le service n’a rien envoyé de plus.
news-filtered = { $shown } sur { $all } correspondent au filtre.
news-ascending = Tri par { $column }, croissant.
news-descending = Tri par { $column }, décroissant.

## Tenants

tenants-needs-sign-in = Cette vue nécessite une connexion avec Microsoft, par une application inscrite pour plusieurs locataires. Un jeton collé n’atteint qu’un seul locataire.
tenants-needs-client = Cette vue nécessite une connexion avec Microsoft, par une application inscrite pour plusieurs locataires. Aucun ID client n’est connu ici : le responsable du panneau peut l’indiquer dans config.json, ou vous pouvez le saisir sous « Options de connexion ».
tenants-view-only = Vous vous êtes connecté en lecture seule : les locataires peuvent être lus et comparés. Pour les modifier, cette application a besoin de { $permission }.
list-heading = Liste
tenant-list = Liste des locataires
tenant-list-help = Sur chaque ligne, un ID d’annuaire ou un domaine, suivi d’un nom si vous le souhaitez ; ou un CSV avec une ligne d’en-tête.
add-tenants = Ajouter des locataires
tenant-file = Fichier de locataires
tenant-file-help = La même chose sous forme de fichier. Vous pouvez le déposer ici. Il ne quitte jamais cette page.
list-customers = Répertorier les clients
list-customers-for = Demande à Microsoft Graph les clients d’un partenaire, d’après leurs relations actives.
list-organization = Répertorier les locataires de l’organisation
list-organization-for = Demande à Microsoft Graph les locataires de votre organisation mutualisée.
list-not-offered = Ce cloud n’a pas de liste de ce type.
list-asking = Demande des locataires à Microsoft Graph…
clear-list = Vider la liste
list-count = { $count ->
    [0] La liste est vide.
    [one] La liste contient { $count } locataire.
   *[other] La liste contient { $count } locataires.
}
added-new = { $count ->
    [0] Aucun locataire n’a été ajouté.
    [one] { $count } locataire a été ajouté.
   *[other] { $count } locataires ont été ajoutés.
}
added-known = { $count ->
    [one] { $count } était déjà dans la liste.
   *[other] { $count } étaient déjà dans la liste.
}
added-bad = { $count ->
    [one] { $count } ligne ne nomme aucun locataire :
   *[other] { $count } lignes ne nomment aucun locataire :
}
added-bad-news = { $count ->
    [one] { $count } ligne ne nomme aucun locataire et a été laissée de côté.
   *[other] { $count } lignes ne nomment aucun locataire et ont été laissées de côté.
}
added-more-bad = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
added-unread = Une partie de la liste de Microsoft n’a pas été lue.
added-none-visible = Microsoft Graph n’y montre aucun locataire à ce compte. Seuls les comptes ayant un rôle du partenaire voient les clients.
bad-line = Ligne { $number } : { $text }. { $why }
bad-neither = Ce n’est ni un ID d’annuaire, ni un domaine.
bad-empty-id = Aucun locataire n’a l’ID composé uniquement de zéros.
bad-personal = C’est l’annuaire des comptes Microsoft personnels, qui n’a pas Intune.
bad-mail = C’est une adresse e-mail. Utilisez le domaine qui suit le @, ou l’ID d’annuaire.
bad-many = Ce mot désigne de nombreux locataires, pas un seul.
bad-url = C’est une adresse web. Utilisez seulement l’ID d’annuaire ou le domaine.
bad-international = Écrivez ce domaine en lettres simples, en commençant par xn--.
bad-too-long = C’est plus long que n’importe quel domaine.
bad-quote = Un guillemet est ouvert et jamais fermé.
bad-empty-cell = La colonne des ID d’annuaire ou des domaines est vide.
read-heading = Lire
read-all-tenants = Lire tous les locataires
tenants-read = Locataires lus
pause = Suspendre
resume = Reprendre
stop = Arrêter
tenants-so-far = { $done } sur { $total } traités
sweep-running = Lecture en cours…
sweep-paused = La lecture est suspendue.
sweep-stopping = La lecture s’arrêtera dès que ce qui est en cours sera terminé.
chain-serves = Votre connexion vaut pour tous les locataires jusqu’à { $time }.
throttled-countdown = Le service de connexion de Microsoft demande de réduire le nombre de requêtes. Reprise automatique dans { $seconds } s.
compare-heading = Comparer
compare-with = Comparer avec
compare-form = Le formulaire
compare-deployment = La base de référence du déploiement
compare-imported = Base de référence importée
compare-form-missing = Le formulaire n’offre rien à comparer : ses paramètres n’ont pas été lus, ou contiennent une valeur que ce panneau n’écrit jamais.
compare-deployment-missing = Le fichier config.json de ce déploiement n’indique aucune base de référence.
compare-imported-missing = Aucune base de référence n’a été importée depuis l’ouverture de cette page.
compare-value = { $setting } : { $position }
find-heading = Rechercher
all-tenants = Tous ({ $count })
group-differ = { $count ->
    [one] { $count } diffère
   *[other] { $count } diffèrent
}
group-match = { $count ->
    [one] { $count } conforme
   *[other] { $count } conformes
}
group-never-configured = { $count ->
    [one] { $count } jamais configuré
   *[other] { $count } jamais configurés
}
group-sign-in = { $count ->
    [one] { $count } nécessite une connexion
   *[other] { $count } nécessitent une connexion
}
group-not-approved = { $count ->
    [one] { $count } n’a pas approuvé l’application
   *[other] { $count } n’ont pas approuvé l’application
}
group-no-access = { $count ->
    [one] { $count } ne donne pas accès
   *[other] { $count } ne donnent pas accès
}
group-blocked = { $count ->
    [one] { $count } bloqué par une stratégie
   *[other] { $count } bloqués par une stratégie
}
group-no-such-tenant = { $count ->
    [one] { $count } n’existe pas
   *[other] { $count } n’existent pas
}
group-no-intune = { $count ->
    [one] { $count } sans Intune
   *[other] { $count } sans Intune
}
group-no-resource = { $count ->
    [one] { $count } sans ces paramètres
   *[other] { $count } sans ces paramètres
}
group-no-role = { $count ->
    [one] { $count } sans rôle Intune
   *[other] { $count } sans rôle Intune
}
group-approval = { $count ->
    [one] { $count } nécessite un second administrateur
   *[other] { $count } nécessitent un second administrateur
}
group-failed = { $count ->
    [one] { $count } en échec
   *[other] { $count } en échec
}
group-saved = { $count ->
    [one] { $count } enregistré
   *[other] { $count } enregistrés
}
group-not-saved = { $count ->
    [one] { $count } non enregistré
   *[other] { $count } non enregistrés
}
group-different = { $count ->
    [one] { $count } dans un autre état
   *[other] { $count } dans un autre état
}
group-uncertain = { $count ->
    [one] { $count } indéterminé
   *[other] { $count } indéterminés
}
group-changed-since = { $count ->
    [one] { $count } modifié depuis
   *[other] { $count } modifiés depuis
}
group-refused = { $count ->
    [one] { $count } refusé
   *[other] { $count } refusés
}
group-not-started = { $count ->
    [one] { $count } non commencé
   *[other] { $count } non commencés
}
group-waiting = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
}
group-excluded = { $count ->
    [one] { $count } exclu
   *[other] { $count } exclus
}
filter-tenants = Filtrer les locataires
filter-tenants-help = Recherche dans les noms, les ID et les domaines, les sources, les accès et les résultats.
causes-heading = Ce qui vous empêche d’entrer
cause-sign-in = { $count ->
    [one] { $count } locataire nécessite une connexion
   *[other] { $count } locataires nécessitent une connexion
}
cause-sign-in-why = Un autre facteur ou une nouvelle connexion y est demandé. Se connecter à l’un suffit souvent pour les autres. Vous passez par la page de Microsoft, puis revenez ; une lecture en cours reprend alors d’elle-même.
cause-next = Suivant : { $name }
cause-not-approved = { $count ->
    [one] { $count } locataire n’a pas approuvé l’application
   *[other] { $count } locataires n’ont pas approuvé l’application
}
cause-not-approved-why = Un administrateur du locataire peut l’approuver par le lien de celui-ci ; vous le pouvez aussi là où votre relation comporte un rôle qui gère les applications. Pour un partenaire, il se peut aussi qu’un rôle ou un groupe y manque.
cause-no-access = { $count ->
    [one] { $count } locataire ne vous donne pas accès
   *[other] { $count } locataires ne vous donnent pas accès
}
cause-no-access-why = Votre compte n’y est ni membre ni invité, et aucune relation d’administration déléguée ne l’atteint. Un compte invité oublié peut rompre une telle relation.
cause-blocked = { $count ->
    [one] { $count } locataire vous bloque par une stratégie
   *[other] { $count } locataires vous bloquent par une stratégie
}
cause-blocked-why = Ce que Microsoft a répondu pour l’un d’eux :
cause-no-role = { $count ->
    [one] Il vous manque un rôle Intune dans { $count } locataire
   *[other] Il vous manque un rôle Intune dans { $count } locataires
}
cause-no-role-why = Vous y entrez, mais aucun rôle Intune ne vous y laisse voir ces paramètres.
cause-approval = { $count ->
    [one] { $count } locataire nécessite un second administrateur
   *[other] { $count } locataires nécessitent un second administrateur
}
cause-approval-why = L’approbation administrative multiple y protège les paramètres : un autre administrateur doit approuver chaque modification.
cause-no-intune = { $count ->
    [one] { $count } locataire n’a pas Intune
   *[other] { $count } locataires n’ont pas Intune
}
cause-no-intune-why = Sans Intune, il n’y a pas de paramètres de l’Assistance à distance.
cause-no-resource = { $count ->
    [one] { $count } locataire n’a pas ces paramètres
   *[other] { $count } locataires n’ont pas ces paramètres
}
cause-no-resource-why = Microsoft Graph ne les propose pas dans leur cloud.
cause-no-such-tenant = { $count ->
    [one] { $count } locataire n’existe pas
   *[other] { $count } locataires n’existent pas
}
cause-no-such-tenant-why = L’ID ou le domaine est mal orthographié, ou appartient à un autre cloud de Microsoft.
cause-not-trusted = { $count ->
    [one] La réponse pour { $count } locataire n’est pas fiable
   *[other] Les réponses pour { $count } locataires ne sont pas fiables
}
cause-not-trusted-why = Elles ne venaient pas du locataire interrogé, ou n’avaient pas la forme qu’envoie Microsoft. Rien n’en a été utilisé.
cause-refused = { $count ->
    [one] { $count } locataire a refusé pour une autre raison
   *[other] { $count } locataires ont refusé pour une autre raison
}
cause-refused-why = Ce que Microsoft a répondu pour l’un d’eux :
cause-unanswered = { $count ->
    [one] { $count } locataire n’a pas répondu
   *[other] { $count } locataires n’ont pas répondu
}
cause-unanswered-why = Une nouvelle lecture aide souvent. Ce qu’il en a été pour l’un d’eux :
copy-approval-links = Copier les liens d’approbation
sign-in-to-next = Se connecter au locataire suivant
download-list = Télécharger la liste
read-these-again = Relire ceux-ci
partner-center = Sous forme de commande pour l’Espace partenaires
partner-center-lead = Pour les partenaires ayant une relation qui gère les applications. Il lui faut un jeton de l’Espace partenaires ; cette page ne l’envoie jamais.
partner-center-none = Il n’y a pas de commande : il lui faut l’ID client de cette application et les ID d’annuaire des locataires.
tenants-table = Tous les locataires
tenants-shown = { $shown } sur { $all } affichés
chosen-count = { $count ->
    [0] Aucun choisi
    [one] { $count } choisi
   *[other] { $count } choisis
}
select-shown = Sélectionner les locataires affichés
clear-selection = Effacer la sélection
tenants-csv = Télécharger le fichier CSV
tenants-json = Télécharger le fichier JSON
tenants-none = La liste ne contient encore aucun locataire. Ajoutez-en ci-dessus.
tenants-none-shown = Aucun locataire ne correspond. Choisissez « Tous » ou videz le filtre.
column-name = Nom
column-directory-id = ID d’annuaire
column-source = Source
column-access = Accès
column-outcome = Résultat
column-read-at = Lu à
column-choose = Choisir
column-exclude = Exclure ou inclure
exclude = Exclure
include = Inclure
source-typed = liste
source-file = fichier
source-deployment = déploiement
source-customers = client
source-organization = organisation
source-ends = se termine le { $day }
source-microsoft-led = propre à Microsoft, en lecture seule
access-waiting = en attente
access-signed-in = connecté
access-sign-in-needed = connexion nécessaire
access-not-approved = application non approuvée
access-no-access = pas d’accès
access-blocked = bloqué par une stratégie
access-no-such-tenant = locataire inexistant
access-failed = échec
access-excluded = exclu
outcome-not-read = non lu
outcome-reading = lecture en cours
outcome-read = lu
outcome-matches = conforme
outcome-differs = diffère sur { $count }
outcome-never-configured = jamais configuré
outcome-never-configured-differs = jamais configuré, diffère sur { $count }
outcome-no-intune = pas d’Intune
outcome-no-resource = pas de tels paramètres dans ce cloud
outcome-no-role = pas de rôle Intune
outcome-approval = approbation requise
outcome-failed = échec
outcome-in-doubt = à lire d’abord
outcome-sending = envoi en cours
outcome-throttled = attend un nouvel envoi
outcome-reading-back = relecture en cours
outcome-saved = enregistré
outcome-matched-already = déjà conforme
outcome-not-saved = non enregistré
outcome-different = autre état
outcome-uncertain = indéterminé
outcome-changed-since = modifié depuis
outcome-refused = refusé
outcome-not-started = non commencé
plan-heading = Plan
review-plan = Vérifier le plan
no-plan-permission = Pour modifier quoi que ce soit, cette application a besoin de { $permission }.
no-plan-unfinished = Une exécution est inachevée : reprenez-la ou oubliez-la d’abord.
no-plan-reading = Des locataires sont en cours de lecture.
no-plan-target = Il n’y a rien à définir : choisissez autre chose sous « Comparer avec ».
no-plan-nothing = Choisissez d’abord des locataires dans le tableau.
no-plan-unread = Aucun des locataires choisis n’a été lu : lisez-les d’abord.
plan-summary = { $count ->
    [0] Aucun locataire ne serait modifié : il n’y a rien à envoyer.
    [one] { $count } locataire serait modifié : { $changes }.
   *[other] { $count } locataires seraient modifiés : { $changes }.
}
plan-summary-undo = { $count ->
    [0] Il ne reste rien à annuler de cette exécution.
    [one] { $count } locataire retrouverait ses propres valeurs d’avant l’exécution : { $changes }.
   *[other] { $count } locataires retrouveraient chacun leurs propres valeurs d’avant l’exécution : { $changes }.
}
plan-not-sent = Rien n’est envoyé tant que vous n’appliquez pas le plan.
plan-change = { $count ->
    [one] « { $setting } » devient { $position } dans { $count } locataire
   *[other] « { $setting } » devient { $position } dans { $count } locataires
}
plan-from = Le plan définit ce qu’indique « Comparer avec » : { $name }.
plan-matching = { $count ->
    [one] { $count } locataire choisi est déjà conforme et ne reçoit aucune requête.
   *[other] { $count } locataires choisis sont déjà conformes et ne reçoivent aucune requête.
}
plan-left-out = { $count ->
    [one] { $count } locataire choisi est laissé de côté : il n’a pas été lu, est exclu ou est en lecture seule.
   *[other] { $count } locataires choisis sont laissés de côté : ils n’ont pas été lus, sont exclus ou sont en lecture seule.
}
plan-order = Ordre
plan-order-all = Tout afficher ({ $count })
tenants-first = Premiers locataires
tenants-first-help = De 1 à 3. Ils passent d’abord, un par un ; l’exécution vous attend ensuite. Si l’un d’eux se termine autrement que par « enregistré », l’exécution s’arrête.
tenants-first-fault = Ce doit être un nombre de 1 à 3.
stop-after-failures = Arrêter après des échecs
stop-after-help = Ce nombre de locataires terminés par « non enregistré », « autre état » ou « indéterminé » arrête l’exécution.
stop-after-fault = Ce doit être un nombre, 1 ou plus.
plan-reason-help = Facultatif. Conservé dans les reçus sur cette page ; n’est envoyé à personne.
number-of-tenants = Nombre de locataires
number-help = Saisissez combien de locataires seraient modifiés.
number-fault = Ce n’est pas le nombre de locataires qui seraient modifiés.
plan-kept = Ce qui a été prévu et fait est conservé dans ce navigateur, sans aucun jeton, afin que l’exécution puisse être reprise après la fermeture de cette page.
plan-kept-tab = Ce qui a été prévu et fait est conservé dans cet onglet, sans aucun jeton. Une fois l’onglet fermé, l’exécution ne peut plus être reprise.
plan-kept-nowhere = Ce déploiement ne conserve rien (« history » vaut off). Une fois cette page rechargée ou quittée, l’exécution ne peut plus être reprise, et rien n’indique jusqu’où elle est allée.
apply-plan = Appliquer le plan
run-heading = Exécution
run-undo-heading = Exécution qui en annule une autre
run-progress = Locataires traités
run-done = { $done } sur { $total } traités
run-first = Les premiers locataires sont enregistrés un par un.
run-awaits-rest = Les premiers locataires sont enregistrés. Les autres vous attendent.
run-rest = Enregistrement des autres locataires en cours.
run-pauses = L’exécution est suspendue.
run-stopping = L’exécution s’arrêtera dès que ce qui est en cours sera terminé.
run-ended = L’exécution est terminée.
run-stopped-by-person = Vous avez arrêté l’exécution.
run-waits-to-write = { $name } demande de réduire le nombre de requêtes. La modification sera envoyée encore une fois dans { $seconds } s.
continue-with-the-rest = Continuer avec les autres
undo-this-run = Annuler cette exécution
run-history-note = Chaque locataire a un reçu dans « Historique », sous Paramètres.
figure-saved = { $count ->
    [one] { $count } enregistré
   *[other] { $count } enregistrés
}
figure-matched = { $count ->
    [one] { $count } déjà conforme
   *[other] { $count } déjà conformes
}
figure-under-way-tenants = { $count ->
    [one] { $count } en cours
   *[other] { $count } en cours
}
figure-to-go = { $count ->
    [one] { $count } à traiter
   *[other] { $count } à traiter
}
kept-heading = Une exécution inachevée
kept-run = { $who } a commencé une exécution ({ $time }) qui n’est pas terminée : { $done } locataires sur { $total } sont traités.
kept-run-unknown = Ce qui en est conservé est illisible.
kept-next = « Reprendre l’exécution » relit d’abord ce qui était en cours d’enregistrement, puis continue. « Oublier l’exécution » la retire de ce navigateur ; les reçus restent.
kept-other-person = Quelqu’un d’autre l’a commencée. Seule la même personne peut la reprendre.
kept-other-tenant = Elle a été commencée avec une connexion à un autre locataire d’origine.
kept-other-cloud = Elle a été commencée dans un autre cloud.
kept-other-app = Elle a été commencée par une autre inscription d’application.
kept-permission = Pour continuer, cette application a besoin de { $permission }.
kept-other-tab = Elle est ouverte dans un autre onglet de ce navigateur. Continuez dans celui-ci.
kept-newer = Une version plus récente de ce panneau l’a commencée. Rechargez la page pour obtenir cette version.
kept-damaged = Ce qui en est conservé est endommagé ; elle ne peut donc pas être reprise. Ce qu’elle a enregistré figure dans « Historique ».
resume-run = Reprendre l’exécution
forget-run = Oublier l’exécution
news-excluded = { $name } est exclu : aucune requête ne lui est jamais envoyée.
news-included = { $name } est de nouveau dans la liste.
news-reading = { $count ->
    [one] Lecture de { $count } locataire…
   *[other] Lecture de { $count } locataires…
}
news-tenants-read = { $count ->
    [one] { $count } locataire lu.
   *[other] { $count } locataires lus.
}
news-tenants-so-far = { $done } locataires sur { $total } traités jusqu’ici.
news-resolving = Les domaines de la liste sont d’abord recherchés.
news-differ = { $count ->
    [0] Aucun d’eux ne diffère.
    [one] { $count } d’entre eux diffère.
   *[other] { $count } d’entre eux diffèrent.
}
news-not-read = { $count ->
    [one] { $count } n’a pas pu être lu.
   *[other] { $count } n’ont pas pu être lus.
}
news-not-asked = { $count ->
    [one] { $count } n’a pas été interrogé.
   *[other] { $count } n’ont pas été interrogés.
}
news-throttled = Le service de connexion de Microsoft demande de réduire le nombre de requêtes. Reprise automatique dans { $left }.
news-waits-to-write = { $name } demande de réduire le nombre de requêtes. La modification sera envoyée une nouvelle fois dans { $left }.
news-paused = Suspendu. Ce qui est en cours est d’abord terminé.
news-resumed = Reprise.
news-stopping = Arrêt. Ce qui est en cours est d’abord terminé.
news-tenants-filtered = { $shown } locataires sur { $all } correspondent.
news-tenants-ascending = Tri par { $column }, croissant.
news-tenants-descending = Tri par { $column }, décroissant.
news-tenants-unsorted = Tri dans l’ordre d’ajout.
news-compared = Comparé avec « { $name } ». { $differ } locataires sur { $read } diffèrent.
news-compared-unread = Comparé avec « { $name } ». Aucun locataire n’a encore été lu.
news-chosen = { $count ->
    [0] Aucun locataire n’est choisi.
    [one] { $count } locataire choisi sur { $all }.
   *[other] { $count } locataires choisis sur { $all }.
}
news-plan-cancelled = Rien n’a été enregistré. Votre choix de locataires est toujours là.
news-run-began = { $count ->
    [one] L’exécution a commencé : { $count } locataire.
   *[other] L’exécution a commencé : { $count } locataires.
}
news-run-goes-on = L’exécution se poursuit.
news-run-so-far = { $done } locataires sur { $total } traités jusqu’ici : { $figures }.
news-kept-run = Une exécution inachevée est conservée ici : { $done } locataires sur { $total } sont traités.
news-figures = { $what } { $figures }.
news-run-forgotten = L’exécution inachevée est oubliée. Les reçus de ce qu’elle a enregistré sont toujours dans « Historique ».
what-list-customers = Vos clients n’ont pas pu être répertoriés.
what-list-organization = Les locataires de votre organisation n’ont pas pu être répertoriés.
why-list-token = L’autorisation { $permission } manque à ce jeton. Connectez-vous avec Microsoft pour l’obtenir.
why-list-refused = Votre compte n’a pas le droit de les voir, ou le consentement à l’autorisation { $permission } n’a pas été donné.
what-unreadable = Aucun locataire n’a été ajouté : cette liste est illisible.
why-list-too-large = Elle dépasse 4 Mio. Mille locataires en demandent bien moins.
why-list-too-many-lines = Elle compte plus de 10 000 lignes.
why-list-workbook = C’est le fichier propre à un tableur. Enregistrez-le d’abord en CSV.
why-list-binary = Ce n’est pas du texte.
why-list-encoding = Son encodage est illisible. Enregistrez-la en UTF-8.
why-list-empty = Elle ne contient aucun locataire.
what-too-many = Aucun locataire n’a été ajouté : la liste en compterait plus de { $most }.
why-too-many = Elle en contient { $known }, et { $new } seraient nouveaux. Ajoutez-en moins, ou videz d’abord la liste.
what-reading-halted = La lecture est suspendue.
what-run-halted = L’exécution est suspendue.
halt-offline = Cet appareil est hors connexion. Reprise dès que la connexion réseau est rétablie.
halt-no-session = La connexion ne peut plus être renouvelée. Reconnectez-vous, puis continuez.
halt-in-a-row = Trois locataires de suite ont refusé pour la même raison ; d’autres pourraient donc refuser aussi.
halt-throttled = Le service de connexion de Microsoft a demandé trois fois de suite de réduire le nombre de requêtes. Attendez quelques minutes, puis continuez.
halt-chain = Votre connexion ne vaut que jusqu’à { $time }, et il en reste trop peu pour un autre locataire. Reconnectez-vous, puis continuez.
halt-storage = Ce navigateur ne conserve plus ce que l’exécution doit noter ; plus rien n’est donc envoyé. Libérez de l’espace, puis continuez.
halt-by-person = Vous l’avez suspendue.
what-run-stopped = L’exécution s’est arrêtée d’elle-même.
why-stopped-first = { $name }, l’un des premiers locataires, ne s’est pas terminé par « enregistré ». Les autres n’ont pas été commencés.
why-stopped-failures = { $count ->
    [one] { $count } locataire s’est terminé par « non enregistré », « autre état » ou « indéterminé », et le plan n’en permet pas plus. Les autres n’ont pas été commencés.
   *[other] { $count } locataires se sont terminés par « non enregistré », « autre état » ou « indéterminé », et le plan n’en permet pas plus. Les autres n’ont pas été commencés.
}
next-stopped = Examinez ces locataires dans le tableau et dans « Historique ». Ce qui a été enregistré peut être repris avec « Annuler cette exécution ».
what-run-not-kept = L’exécution n’a pas commencé : ce navigateur ne peut pas la conserver.
why-run-not-kept = Son stockage est bloqué ou plein. Sans trace de ce qui a été fait, une exécution interrompue ne pourrait pas être reprise. Rien n’a été envoyé.
why-no-locks = Ce navigateur ne peut pas tenir un autre onglet à l’écart de la même exécution ; rien n’a donc été envoyé. Utilisez une version récente d’Edge, de Chrome, de Firefox ou de Safari.
next-run-not-kept = Autorisez ce site à stocker des données, ou libérez de l’espace, par exemple avec « Effacer l’historique ».
what-run-other-tab = Un autre onglet de ce navigateur a cette exécution.
why-run-other-tab = Deux onglets ne mènent jamais la même exécution. Continuez dans l’autre onglet, ou fermez-le d’abord.
