### Every text a person reads, in Brazilian Portuguese. The property names are never translated.
### Not verified, so Microsoft's English name: “Modify permissions” and “Access token” in Graph Explorer, “Remote assistance connectors”, “Read”, “Update”, “Multi Admin Approval”.

## This language

language-name = Português (Brasil)

## The page

# Verified: “Ajuda remota”, learn.microsoft.com/pt-br/mem/intune/remote-actions/remote-help
product = Painel da Ajuda remota
heading = Configurações da Ajuda remota
lead = Veja e altere como a Ajuda remota da Microsoft funciona neste locatário. Nada é salvo antes que você revise.
skip = Ir para o conteúdo
title-signed-out = Painel da Ajuda remota
title-view = { $view } – { $title }
views = Exibições
view-settings = Configurações
view-sessions = Sessões
view-tenants = Locatários
tenants-lead = Leia, compare e defina estas configurações em muitos locatários com uma única entrada. Nada é gravado antes que você revise um plano.
sessions-heading = Sessões da Ajuda remota
sessions-lead = Quem as configurações alcançam: as sessões dos últimos 30 dias, como o Intune as relata.
title-signed-in = Configurações da Ajuda remota – { $tenant }
title-changed = ● { $count ->
    [one] { $count } alteração não salva
   *[other] { $count } alterações não salvas
} – Configurações da Ajuda remota
footer-promise = Seu token permanece na memória desta página e é enviado somente para { $host }. Ao recarregar a página, ele é apagado.
footer-docs = Ajuda remota no Microsoft Learn
footer-beta = O painel usa o ponto de extremidade beta do Microsoft Graph, o único que oferece essas configurações; a Microsoft pode alterá-lo.
footer-version = Versão { $version }
footer-licences = Licenças de código aberto

## The banner

not-signed-in = Não conectado
who = Conectado como
who-app = Aplicativo
who-unknown = Desconhecido (não é possível ler o token)
tenant = Locatário
tenant-unknown = Desconhecido
tenant-named = { $domain } ({ $id })
cloud = Nuvem
cloud-global = Global
cloud-usgov = Governo dos EUA (GCC High)
cloud-dod = Governo dos EUA (DoD)
cloud-china = China (21Vianet)
cloud-custom = Personalizada: { $host }
permission = Permissão
permission-none = Nenhuma para essas configurações
permission-unknown = Desconhecida até o Microsoft Graph responder
time-left = Tempo restante
time-left-unknown = Desconhecido
time-left-under-a-minute = Menos de um minuto
time-left-renewed = { $left }; depois, renovação automática
time-left-expired = Expirado
time-left-refused = Não é mais aceito
sign-out = Sair
switch-account = Trocar de conta

## Before the panel is there, and when it can't be started

panel-loading = Carregando o painel…
shell-late = Se nada mais aparecer, recarregue a página: esta pode ser uma cópia antiga.
boot-framed = Por segurança, este painel não é executado dentro de outro site.
boot-framed-next = Abrir em uma guia própria
boot-changed = Um arquivo desta página foi alterado ou está ausente.
boot-changed-next = Recarregue a página. Se o problema continuar, diga a quem a administra o que verificar: o host, um proxy ou antivírus no caminho e finais de linha alterados pelo Git.
boot-old = Esta é uma cópia antiga da página: uma nova versão do painel ocupou o lugar dela.
boot-old-next = Recarregue a página. Se o problema continuar, avise quem a administra: o host ou algum intermediário mantém o index.html por tempo demais.
boot-network = Não foi possível carregar os arquivos desta página.
boot-network-next = Verifique sua conexão e recarregue a página.
boot-unsupported = Este navegador não pode executar o painel.
boot-unsupported-next = O painel precisa do WebAssembly, que este navegador ou a política dele desativa. Use uma versão atual do Edge, Chrome, Firefox ou Safari.
boot-broken = O painel parou de funcionar devido a um erro interno.
boot-broken-next = Se um salvamento estava em andamento, esta página não sabe se ele teve efeito: recarregue a página e verifique.

## Preferences

preferences = Preferências
preferences-kept = Mantidas neste navegador.
preferences-not-kept = Este navegador não mantém nada para esta página, portanto sua escolha vale até você fechá-la.
theme = Tema
theme-system = Como neste dispositivo
theme-light = Claro
theme-dark = Escuro
theme-contrast = Alto contraste
density = Densidade
density-comfortable = Confortável
density-compact = Compacta
language = Idioma
language-loading = Carregando o idioma…
language-failed = Não foi possível carregar esse idioma, portanto a página continua como está. Verifique sua conexão e escolha-o novamente.
language-gone = Não foi possível carregar esse idioma: uma nova versão do painel substituiu a que está aberta aqui. Recarregue a página para usá-la.

## Without a connection

offline-notice = Este dispositivo está offline. O que você vê foi lido antes e pode estar desatualizado; nada pode ser lido nem salvo até a conexão voltar. Suas alterações continuam no formulário.
offline-notice-unread = Este dispositivo está offline. Nada pode ser lido nem salvo até a conexão voltar.
status-online = A conexão voltou.

## When the host has a new version of the page

upgrade-notice = Uma nova versão deste painel está disponível. Recarregar encerra a sessão desta página; as alterações não salvas são mantidas e voltam quando você entrar novamente.
upgrade-not-kept = Este navegador não mantém nada para esta página, portanto recarregar perderia suas alterações não salvas. Salve-as ou descarte-as primeiro.
edits-not-kept = Este navegador não mantém nada para esta página: se ele descartar a guia enquanto você estiver em outro lugar, suas alterações não salvas serão perdidas.

## Signing in

sign-in-heading = Entrar
sign-in-again-heading = Entrar novamente
sign-in-kept = Suas alterações não salvas foram mantidas. Depois que você entrar, o painel continuará de onde estava; nada é enviado sem a sua intervenção.
sign-in-at-microsoft = Com sua conta corporativa, na própria página da Microsoft. Esta página nunca vê sua senha; ela recebe um token que permanece na memória dela.
sign-in-with-microsoft = Entrar com a Microsoft
sign-in-to-view-only = Entrar só para visualizar
use-another-account = Usar outra conta
sign-in-again = Entrar novamente
get-permission = Obter permissão para salvar
sign-in-no-client = Para entrar com sua conta corporativa, este painel precisa da ID do cliente de um registro de aplicativo. Quem administra o painel pode informá-la em config.json; você também pode preenchê-la nas opções abaixo ou usar um token.
sign-in-options = Opções de entrada
client-id = ID do cliente
option-deployed = Se estiver vazio, vale o que esta implantação define ({ $value }).
option-refused = Não usado. { $allowed }
option-cloud-help = Onde o locatário está. Esta opção é lembrada neste navegador, assim como as outras duas.
cloud-of-deployment = Conforme esta implantação ({ $cloud })
redirect-uri = URI de redirecionamento
redirect-uri-help = Registre este endereço para o aplicativo, como aplicativo de página única. Um administrador pode dar o consentimento por todos com o link de consentimento.
copy-redirect-uri = Copiar URI de redirecionamento
copy-consent-link = Copiar link de consentimento
token-heading = Com um token
token-lead = Cole um token para o Microsoft Graph. Ele é mantido somente na memória desta página, nunca é armazenado e é enviado apenas para { $host }.
access-token = Token de acesso
access-token-help = Com ou sem “Bearer”; espaços e quebras de linha não importam.
use-this-token = Usar este token
keep-this-token = Manter o token atual
config-loading = Lendo config.json…
how-to-get-a-token = Como obter um token
how-permission = Para ver as configurações, um token precisa da permissão { $read }; para alterá-las, de { $write }. Ambas exigem o consentimento de um administrador.
how-explorer = Graph Explorer
# Not verified: Microsoft's English names
how-explorer-steps = Entre, abra “Modify permissions” em qualquer solicitação, dê o consentimento à permissão acima e copie o texto em “Access token”.
how-cli = Azure CLI
how-cli-steps = Conectado por meio de um registro de aplicativo ao qual a permissão foi concedida:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = Conectado com sua própria conta; a segunda linha mostra o token:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = Conectado por meio de um registro de aplicativo ao qual a permissão foi concedida; a segunda linha mostra o token, mesmo que o módulo o entregue como SecureString:
cloud-warning = A Microsoft não oferece a Ajuda remota nesta nuvem. As configurações podem existir mesmo assim, mas não permitem usar a Ajuda remota.

## What is said in the status line

status-reading = Lendo as configurações…
status-rereading = Lendo as configurações novamente…
status-leaving = Abrindo a página da Microsoft para entrar…
status-signing-in = Entrando…
status-not-finished = A entrada não foi concluída. Nada foi alterado.
status-consented = Um administrador deu o consentimento às permissões. Agora você pode entrar.
status-consented-for = Um administrador de { $tenant } deu o consentimento às permissões. Agora você pode entrar.
status-came-back = Entrada concluída e configurações lidas ({ $time }). Suas alterações não salvas estão de volta no formulário.
sign-out-at-microsoft = Sair também na Microsoft
status-read = Configurações lidas ({ $time }).
status-read-in = Configurações lidas no locatário { $tenant } ({ $time }).
status-reread-same = Configurações lidas novamente ({ $time }): nada mudou.
status-reread-changed = { $count ->
    [one] Configurações lidas novamente ({ $time }): uma configuração foi alterada em outro lugar; o novo valor agora é exibido.
   *[other] Configurações lidas novamente ({ $time }): { $count } configurações foram alteradas em outro lugar; os novos valores agora são exibidos.
}
status-edits-kept = Suas próprias alterações foram mantidas.
status-checking = Verificando se alguém alterou as configurações nesse meio-tempo…
status-sending = Enviando a alteração…
status-reading-back = Lendo as configurações para conferir…
status-lagging = As configurações relidas ainda não mostram a alteração. Elas serão lidas de novo em alguns segundos…
status-saved = Salvo ({ $time }). A leitura posterior confirmou o salvamento.
status-saved-all-the-same = Salvo mesmo assim ({ $time }): a resposta à alteração se perdeu ou era inválida, e a leitura posterior mostra que ela teve efeito.
status-discarded = Suas alterações foram descartadas.
status-theirs = Nada foi salvo. O formulário mostra o que o locatário tem agora.
status-merged = Nada foi salvo ainda. Suas alterações foram aplicadas sobre o que o locatário tem agora.
status-cancelled = Nada foi salvo. Suas alterações continuam no formulário.
status-signed-out = Você saiu. O token e tudo o que foi lido com ele foram apagados da memória.
status-copied = Copiado.
status-resumed = O novo token funciona. Suas alterações continuam aqui; nada foi enviado ainda.
status-offered = Estas alterações foram feitas em outro locatário, { $tenant }, portanto não foram incluídas aqui:
status-offered-unknown = Estas alterações foram feitas quando o locatário não era conhecido, portanto não foram incluídas aqui:
fill-in-offered = Incluí-las aqui
drop-offered = Descartá-las

## Waiting to try again

waiting-throttled = O Microsoft Graph pede que o número de solicitações seja reduzido.
waiting-failed = O serviço está falhando no momento.
waiting-lagging = As configurações relidas ainda não mostram a alteração.
trying-again = Nova tentativa em { $seconds } s (tentativa { $attempt } de { $tries })
reading-again = Nova leitura em { $seconds } s (leitura { $attempt } de { $tries })
trying-again-spoken = A próxima tentativa será em { $time }: tentativa { $attempt } de { $tries }.
reading-again-spoken = A próxima leitura será em { $time }: leitura { $attempt } de { $tries }.
stop-trying = Parar de tentar

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Habilitar Ajuda remota
enable-remote-help-help = Permite que os auxiliares da sua organização se conectem aos dispositivos dos usuários com a Ajuda remota. Desativado por padrão.
# No translated name of Microsoft's was found: our own
allow-unenrolled = Permitir Ajuda remota em dispositivos não registrados
allow-unenrolled-help = Permite que os auxiliares se conectem também a dispositivos que não estão registrados no Intune. Desativado por padrão.
allow-chat = Permitir chat
allow-chat-help = Permite que o auxiliar e a pessoa que compartilha troquem mensagens durante uma sessão. Ativado por padrão.
form-label = Configurações do locatário
sends = Envia
changed-from-on = Alterado: estava ativado.
changed-from-off = Alterado: estava desativado.
changed-from-unknown = Alterado: era { $value }.
unknown-state = O locatário tem { $value }, um valor que este painel não conhece. Ele nunca é regravado: ao salvar qualquer alteração, passa a valer o que o botão de alternância mostra, e a revisão informa isso.
clock-ahead = { $minutes ->
    [one] O relógio deste dispositivo está cerca de um minuto adiantado em relação ao da Microsoft. O painel segue o da Microsoft.
   *[other] O relógio deste dispositivo está cerca de { $minutes } minutos adiantado em relação ao da Microsoft. O painel segue o da Microsoft.
}
clock-behind = { $minutes ->
    [one] O relógio deste dispositivo está cerca de um minuto atrasado em relação ao da Microsoft. O painel segue o da Microsoft.
   *[other] O relógio deste dispositivo está cerca de { $minutes } minutos atrasado em relação ao da Microsoft. O painel segue o da Microsoft.
}
never-configured = A Ajuda remota nunca foi configurada neste locatário. Estes são os valores padrão; ao salvar, eles são gravados pela primeira vez.
lacking-property = O Microsoft Graph desta nuvem não tem { $property }. “{ $name }” fica de fora aqui e ao salvar, e nenhuma linha de base pode ser exportada.
not-in-this-cloud = não existe nesta nuvem
read-only = Este token não pode alterar as configurações: falta a permissão { $permission }. Elas são exibidas como estão.
view-only = Você entrou só para visualizar, portanto as configurações são exibidas como estão. Para alterá-las, é necessária a permissão { $permission }.
review-changes = Revisar alterações
discard-changes = Descartar alterações
reload-settings = Recarregar configurações
use-another-token = Usar outro token
unsaved = { $count ->
    [one] { $count } alteração não salva
   *[other] { $count } alterações não salvas
}
no-changes = Nenhuma alteração não salva
on = ativado
off = desativado
unknown-value = desconhecido
not-read-yet = ainda não lido

## Review

review-where = Locatário { $tenant }, nuvem { $cloud }. Antes de enviar, o painel lê as configurações mais uma vez.
review-what = Para todos no locatário { $tenant }: { $changes }.
review-change = “{ $name }” passa de { $before } para { $after }
column-setting = Configuração
column-before = Antes
column-after = Depois
column-meaning = O que significa
means-enabled = Os auxiliares podem iniciar sessões da Ajuda remota neste locatário.
means-disabled = Ninguém pode iniciar sessões da Ajuda remota neste locatário.
means-disabled-unknown = O locatário tem um valor que este painel não conhece e não regravará. Ele é substituído por “disabled”.
means-unenrolled-on = Passam a ser possíveis sessões com dispositivos que não estão registrados no Intune.
means-unenrolled-off = Somente dispositivos registrados no Intune podem participar.
means-chat-on = O auxiliar e a pessoa que compartilha podem trocar mensagens durante uma sessão.
means-chat-off = O auxiliar e a pessoa que compartilha não podem trocar mensagens durante uma sessão.
reason = Motivo
reason-help = Opcional. Mantido no recibo desta página; não é enviado a ninguém.
save-to-tenant = Salvar no locatário
cancel = Cancelar

## Conflict

settings-changed = As configurações mudaram
conflict-lead-save = Nada foi enviado: alguém alterou as configurações depois que você as leu.
conflict-lead-reload = Alguém alterou uma configuração que você também alterou. Escolher aqui não salva nada.
conflict-clash = { $count ->
    [0] Nenhuma alteração de outra pessoa entra em conflito com as suas.
    [one] Esta configuração entra em conflito com a sua alteração: { $names }.
   *[other] { $count } configurações entram em conflito com as suas alterações: { $names }.
}
column-first = Lido no início
column-saved = Gravado naquele salvamento
column-now = Valor atual
column-wanted = Valor que você quer
not-changed-by-you = não alterado por você
verdict-theirs = Alterado por outra pessoa
verdict-mine = Alterado por você
verdict-agreed = Alterado por ambos, para o mesmo valor
verdict-clash = Conflito: alterado por ambos, para valores diferentes
verdict-untouched = Inalterado
keep-would-save = “Manter minhas alterações” salva isto no locatário:
keep-would-fill = “Manter minhas alterações” preenche o formulário com isto:
use-theirs-note = “Usar os valores atuais” descarta suas alterações e mostra o que há agora.
keep-my-changes = Manter minhas alterações
use-theirs = Usar os valores atuais

## Receipt

receipt-heading = Recibo do último salvamento
receipt-when = Quando
receipt-user = Feito por
receipt-outcome = Resultado
receipt-saved = Salvo, confirmado pela leitura posterior
receipt-not-saved = Não salvo
receipt-different = Agora há outros valores: { $values }
receipt-uncertain = Não é possível saber
receipt-requests = IDs das solicitações
receipt-change = de { $before } para { $after }
receipt-no-reason = Não informado
receipt-id = Recibo
receipt-undoes = Desfaz o recibo
receipt-run = Parte da execução
copy = Copiar
copy-markdown = Copiar como Markdown
download = Baixar
print = Imprimir
undo-this-save = Desfazer este salvamento
commands = A mesma alteração como comandos
commands-lead = Cada um é executado como aparece nos shells indicados, assim que houver um token: em { $powershell } ou em { $shell }. Nenhum comando o contém.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = Histórico
history-lead = Recibos de salvamentos, mantidos neste navegador. Não contêm nada de nenhum token.
history-safari = O Safari apaga o que um site mantém após sete dias em que você usa o navegador, mas não o site; outros navegadores podem fazer isso quando falta espaço. O que você precisar por mais tempo, guarde com “Baixar”.
history-empty = Ainda não há recibos.
of-run = execução em locatários, em { $tenant }
history-count = { $count ->
    [one] { $count } recibo
   *[other] { $count } recibos
}
history-more = Mostrar recibos mais antigos
clear-history = Limpar histórico
history-full = O navegador não manteve o último recibo: o armazenamento está cheio ou bloqueado. O recibo ainda está nesta página; copie-o ou baixe-o.
history-damaged = { $count ->
    [one] Não é possível ler uma entrada. Ela é mantida à parte e deixada como está.
   *[other] Não é possível ler { $count } entradas. Elas são mantidas à parte e deixadas como estão.
}
status-history-cleared = { $count ->
    [one] Um recibo foi removido.
   *[other] { $count } recibos foram removidos.
}
bring-back = Recuperar
status-downloaded = O arquivo está nos seus downloads.
status-download-failed = O navegador não aceitou o arquivo. Em vez disso, copie o texto.

## Sessions: what is said of them elsewhere

what-sessions = Não foi possível ler as sessões.
what-sessions-part = A leitura das sessões foi interrompida: { $read } de { $total } lidas.
what-sessions-part-unknown = A leitura das sessões foi interrompida: { $read } lidas.
why-sessions-role = Sua conta não pode ver os relatórios do Intune sobre a Ajuda remota. É necessária uma função do Intune com a permissão “{ $permission }”; a função Administrador do Intune tem essa permissão.
why-sessions-scope = Falta ao token a permissão { $permission }.
why-sessions-not-report = A resposta não é um relatório de sessões. Nada dela é exibido.
who-uses-it = Quem usa a Ajuda remota?
usage-not-there = Não foi possível carregar os arquivos para isso. Pressione o botão para tentar novamente.

## Baselines

baselines = Linhas de base
baselines-lead = Uma linha de base são as três configurações em um arquivo pequeno. A exportação usa o que foi lido por último; uma importação preenche o formulário, e você a revisa antes que algo seja salvo. Solte um arquivo em qualquer lugar desta página.
export = Exportar
copy-link = Copiar link
import = Importar
baseline-text = Texto da linha de base
matches-baseline = corresponde à linha de base
differs-in = diferenças: { $count }
apply-baseline = Aplicar linha de base
status-baseline-applied = { $count ->
    [one] A linha de base está no formulário: uma configuração difere do que o locatário tem. Nada foi salvo ainda.
   *[other] A linha de base está no formulário: { $count } configurações diferem do que o locatário tem. Nada foi salvo ainda.
}
status-baseline-same = O locatário já tem o que a linha de base indica.
status-baseline-waits = Uma linha de base foi recebida. Ela entrará no formulário quando as configurações forem lidas.
status-drift = { $count ->
    [one] Uma configuração agora difere da linha de base.
   *[other] { $count } configurações agora diferem da linha de base.
}
what-baseline = Não é possível usar esta linha de base. O formulário continua como estava.
why-baseline-too-large = Ela é maior do que uma linha de base pode ser.
why-baseline-not-base64 = O link está danificado: não é possível decodificar a parte depois de “baseline=”.
why-baseline-cut-off = O link está cortado: falta o final.
why-baseline-repeated = Ela informa a mesma coisa duas vezes.
why-baseline-several = Vários arquivos foram soltos de uma vez; uma linha de base é um só arquivo.
why-baseline-field = Campo “{ $field }”: { $problem }
next-baseline = Uma linha de base contém o número do esquema, um nome opcional e as três configurações, como “Exportar” a grava.
next-link = Peça o link de novo, copiado por inteiro e em uma linha própria; ou peça a linha de base como arquivo ou texto, para “Importar” e “Texto da linha de base”.
what-baseline-not-now = A linha de base não foi incluída no formulário: há um salvamento em andamento.
why-baseline-not-now = Primeiro, conclua-o ou cancele-o.
what-link-more = Este link contém algo além de uma linha de base, portanto nada dele foi usado.
why-link-more = O link de uma linha de base contém as configurações e nada mais. Nunca coloque um token em um link.
what-file = O navegador não consegue ler este arquivo.
why-file = Ele pode ser uma pasta, pode ter sido movido, ou esta página pode não ter permissão para lê-lo.

## Undoing

what-undo-nothing = Não há mais nada a desfazer.
why-undo-nothing = O locatário já tem o que havia antes daquele salvamento.
what-undo-other = Aquele salvamento foi feito em outro locatário.
why-undo-other = Entre nesse locatário para desfazê-lo lá.
what-undo-unsaved = Há alterações não salvas no formulário.
why-undo-unsaved = Primeiro, salve-as ou descarte-as: elas se misturariam com o que é desfeito.
what-undo-unknown = Este painel não pode desfazer aquele salvamento.
why-undo-unknown = { $property } tinha antes um valor que este painel não conhece e nunca grava.
review-undo = Isto desfaz um salvamento anterior, e somente o que aquele salvamento alterou.
review-outside = Alguém alterou as configurações nesse meio-tempo. Ao salvar, você verá o que mudou, antes que algo seja enviado.
conflict-lead-undo = Nada foi enviado: o locatário mudou desde aquele salvamento. Desfazê-lo agora alteraria isto e deixaria o restante como está.
keep-would-undo = “Manter minhas alterações” abre a revisão disto:

## What the settings do, as Microsoft's documentation has it

impact-heading = Quem é afetado e quando
impact-deploy = Microsoft: Implantar a Ajuda remota
impact-plan = Microsoft: Planejar a Ajuda remota
impact-enabled = Para todo o locatário. Os auxiliares ainda precisam de uma função do Intune, e todos, de uma licença; novas licenças levam de 30 minutos a 8 horas e, até lá, novas sessões podem informar que a Ajuda remota não está habilitada.
impact-disabled = Para todo o locatário: a Ajuda remota não é permitida a ninguém.
# Verified: “Todos os dispositivos”, Microsoft/IntuneDocs.pt-br, intune/remote-actions/device-rename.md
impact-unenrolled-on = Afeta o Windows e o macOS; os dispositivos Android precisam estar registrados mesmo assim. Não há informações de conformidade para dispositivos não registrados, e os auxiliares os alcançam somente por grupos de usuários: “Todos os dispositivos” não os inclui.
impact-unenrolled-off = Os usuários cujo dispositivo não está registrado neste locatário não podem mais receber ajuda nele.
impact-chat-on = O chat volta ao aplicativo Ajuda remota.
impact-chat-off = Remove o chat do aplicativo Ajuda remota para todos no locatário.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] Detectado ({ $time }): outra pessoa alterou uma configuração.
   *[other] Detectado ({ $time }): outra pessoa alterou { $count } configurações.
}
status-edits-untouched = Suas próprias alterações estão intactas.
status-saw-back = Detectado ({ $time }): o que outra pessoa havia alterado está de novo como você leu.
outside-notice = Outra pessoa alterou as configurações. O valor atual aparece ao lado de cada configuração; “Recarregar configurações” o traz para o formulário e mantém suas próprias alterações.
there-now = Alterado em outro lugar: agora { $position } ({ $value }).
who-changed = Quem alterou isto?
audit-ask = Consultar o Intune
audit-sign-in = Entre para consultar no Intune quem alterou essas configurações.
audit-asking = Consultando o Intune…
audit-none = O Intune não indica nenhuma alteração dessas configurações no último ano, até onde foi pesquisado.
audit-older = Pesquisar em datas anteriores
audit-elsewhere = O restante está, segundo a resposta, em um endereço que não é do Microsoft Graph, portanto não foi solicitado: o token não vai a nenhum outro lugar.
audit-all = Isso é tudo o que o Intune tem do último ano.
audit-activity = Atividade
audit-result = Resultado
audit-needs = Os eventos de auditoria exigem a permissão { $permission }, que este token não tem, ou uma função do Intune que possa lê-los.
audit-get-permission = Obter permissão para ver quem alterou isto
audit-receipt = O recibo correspondente deste navegador

## Evidence of licence, rights and roles

evidence-rights = Seus direitos do Intune incluem { $rights }.
evidence-rights-lack = Falta aos seus direitos do Intune: { $rights }.
evidence-rights-unsaid = Ao que foi lido dos seus direitos do Intune falta { $rights }, mas nem todos foram lidos.
evidence-rights-no-list = A resposta não informa quais direitos do Intune você tem.
evidence-reports-lack = “Sessões” também precisa de { $right }, que falta a eles.
evidence-figures = { $used } de { $units ->
    [one] { $units } licença de { $product } em uso.
   *[other] { $units } licenças de { $product } em uso.
}
evidence-units = { $units ->
    [one] { $units } licença de { $product }; a resposta não informa quantas estão em uso.
   *[other] { $units } licenças de { $product }; a resposta não informa quantas estão em uso.
}
evidence-grace = { $product } expirou e continua valendo por alguns dias de carência.
evidence-no-units = { $product } lista a Ajuda remota, mas não há licenças desse produto.
evidence-disabled = { $product } lista a Ajuda remota e está com o status { $status }.
evidence-plan-off = { $product } lista a Ajuda remota, com o status { $status }.
evidence-plan-pending = { $product } lista a Ajuda remota, que ainda aguarda ser configurada nele ({ $status }).
evidence-unclear = { $product } lista a Ajuda remota, e a resposta não informa se ela está em vigor.
evidence-no-plan = Nenhum produto deste locatário lista a Ajuda remota. O Microsoft 365 E3 e o E5 podem trazê-la sem listá-la, portanto isso não decide nada.
evidence-products-unclear = { $count ->
    [one] De { $count } produto, a resposta não informa o que ele contém.
   *[other] De { $count } produtos, a resposta não informa o que eles contêm.
}
evidence-no-name = Um produto sem nome
evidence-unread-no-list = A resposta não contém nenhuma lista.
evidence-unread-elsewhere = O restante está, segundo a resposta, em um endereço que não é do Microsoft Graph, portanto não foi solicitado: o token não vai a nenhum outro lugar.
evidence-unread-repeated = O restante está, segundo a resposta, em uma página que já foi lida, portanto não foi solicitado de novo.
evidence-unread-too-many = Há mais do que esta página lê, portanto o restante não foi lido.
evidence-failed = O Microsoft Graph foi consultado sobre mais dados, sem resultado: { $why }
helpers-heading = Funções do Intune cujos membros podem ajudar
helpers-count = { $count ->
    [0] Nenhuma função do Intune permite que seus membros ajudem.
    [one] { $count } função do Intune permite que seus membros ajudem.
   *[other] { $count } funções do Intune permitem que seus membros ajudem.
}
helpers-cant-tell = Não é possível saber quais funções do Intune permitem que seus membros ajudem.
helpers-none-read = Das funções do Intune que foram lidas, nenhuma permite que seus membros ajudem.
helpers-needs = Para ajudar, é necessário um dos direitos do aplicativo Ajuda remota, além de { $rights }.
helpers-unclear = { $count ->
    [one] De { $count } função, a resposta não informa o que ela permite.
   *[other] De { $count } funções, a resposta não informa o que elas permitem.
}
helpers-no-name = Uma função sem nome
way-view-screen = ver a tela
way-full-control = assumir o controle total
way-elevation = responder a avisos para administradores (elevação)
way-unattended = ajudar sem ninguém presente
helpers-may = Os membros da função podem { $ways }.
helpers-groups = { $count ->
    [0] Nenhum grupo tem esta função, portanto ninguém pode ajudar por meio dela.
    [one] { $count } grupo tem esta função.
   *[other] { $count } grupos têm esta função.
}
helpers-groups-at-least = { $count ->
    [one] Pelo menos { $count } grupo tem esta função; a resposta não informa todos.
   *[other] Pelo menos { $count } grupos têm esta função; a resposta não informa todos.
}
helpers-groups-unsaid = Não é possível saber quantos grupos têm esta função.

## Keyboard shortcuts

shortcuts = Atalhos de teclado
shortcuts-lead = Pressione o ponto e depois a letra, em qualquer lugar que não seja um campo.
use-shortcuts = Usar estes atalhos
close = Fechar

## Readiness

readiness = Preparação
readiness-lead = O que a Ajuda remota exige e o que esta página verificou.
need-signed-in = conectado
need-right-cloud = nuvem correta
need-read-permission = permissão de leitura
need-write-permission = permissão de gravação
need-intune = Intune no locatário
need-intune-role = função do Intune
need-remote-help = Ajuda remota habilitada
need-licence = licença
met = sim
not-met = não
cant-tell = não se sabe
evidence-no-token = Não há nenhum token.
evidence-not-asked = O Microsoft Graph ainda não respondeu a isso.
evidence-settings-read = O Microsoft Graph enviou as configurações.
evidence-settings-read-role = A leitura funcionou; alterar exige uma função com mais permissões.
evidence-change-accepted = O Microsoft Graph aceitou uma alteração.
evidence-refused = O Microsoft Graph recusou a solicitação por este motivo.
evidence-token-known = O Microsoft Graph reconhece o token.
evidence-token-names = O token indica { $permission }.
evidence-token-lacks = O token indica somente outras permissões.
evidence-token-audience = O token diz ser para o Microsoft Graph desta nuvem.
evidence-token-admin = O token indica uma função de administrador.
evidence-app-only = É o token de um aplicativo: contam as permissões, não as funções.
evidence-state = { $property } é { $value }.
evidence-licence = Nenhuma permissão desta página mostra isso.
next-need-signed-in = Entre acima.
next-need-right-cloud = Obtenha um token para { $host }.
next-need-read-permission = Obtenha um token com { $permission }.
next-need-intune = Sobre as licenças do Intune
next-need-intune-role = Sobre as funções do Intune
next-need-remote-help = Ative “Habilitar Ajuda remota” acima.
next-need-licence = Sobre a licença da Ajuda remota
checks-heading = Mais comprovações
checks-lead = O Microsoft Graph informa mais quando é consultado. Cada pergunta exige uma permissão própria.
check-licence = Verificar licença
check-rights = Verificar direitos do Intune
check-helpers = Quem pode ajudar
check-licence-for = Lê quais produtos deste locatário incluem a Ajuda remota e quantas licenças deles estão em uso.
check-rights-for = Lê quais direitos do Intune você mesmo tem.
check-helpers-for = Lê quais funções do Intune permitem que seus membros ajudem e quantos grupos têm cada uma.
check-held = É necessária a permissão { $permission }, que o token tem.
check-unsaid = É necessária a permissão { $permission }. Ao consultar o Microsoft Graph, será possível ver se o token a tem.
check-at-microsoft = É necessária a permissão { $permission }, que falta ao token. Se o consentimento ainda não tiver sido dado, ele será pedido na página da Microsoft, e você voltará com as suas alterações não salvas.
check-other-token = É necessária a permissão { $permission }, que falta a este token. Use um token que a tenha.
check-asking = Consultando o Microsoft Graph…

## Failures: what happened

what-check-licence = Não foi possível verificar a licença.
what-check-rights = Não foi possível verificar seus direitos do Intune.
what-check-helpers = Não foi possível descobrir quem pode ajudar.
why-check-token = Falta a este token a permissão { $permission }, portanto nenhuma solicitação foi enviada ao Microsoft Graph.
why-check-refused = São necessárias a permissão { $permission } e uma função que possa ler isso.
what-no-intune = Este locatário não tem o Intune.
why-no-intune = O Microsoft Graph informa que a solicitação não se aplica a este locatário, como ocorre quando nenhuma licença do Intune está ativa.
what-no-resource = O Microsoft Graph desta nuvem não tem essas configurações.
why-no-resource = Ele não conhece remoteAssistanceSettings. Algumas nuvens recebem as partes novas do Microsoft Graph mais tarde que outras, ou nunca.
what-bad-request = O Microsoft Graph não entendeu a solicitação.
why-bad-request = O serviço pode ter mudado o que aceita. Os detalhes dizem mais.
what-token-empty = O Microsoft Graph não recebeu nenhum token.
why-token-empty = Algo entre esta página e o Microsoft Graph pode tê-lo removido, como um proxy ou uma extensão do navegador.
what-token-expired = O token expirou.
why-token-expired = Os tokens de acesso duram cerca de uma hora.
what-token-damaged = O token está danificado.
why-token-damaged = O Microsoft Graph não consegue lê-lo. Uma parte pode ter se perdido na cópia.
what-token-audience = O token é para outro serviço.
why-token-audience = Ele foi emitido para outra API ou outra nuvem, não para { $host }.
what-token-rejected = O Microsoft Graph não aceitou o token.
why-token-rejected = Ele pode ter sido revogado ou emitido para outro serviço. Os detalhes dizem mais.
what-token-gone = O token não é mais aceito, portanto nenhuma solicitação foi enviada ao Microsoft Graph.
why-token-gone = Enquanto isso, outra solicitação desta página com ele foi recusada.
what-claims = Sua organização pede uma nova entrada.
why-claims = A sessão foi revogada, ou uma política (autenticação multifator, local, dispositivo) exige mais do que este token comprova.
what-missing-scope = Falta uma permissão ao token.
why-missing-scope = Seria necessária uma destas: { $scopes }. Entrar novamente da mesma forma não ajuda: é preciso dar o consentimento à permissão e obter um novo token.
what-missing-role = Você não tem a função do Intune necessária.
# Not verified: the permission's English names. Verified: “Administrador do Intune”, learn.microsoft.com/pt-br/mem/intune/fundamentals/role-based-access-control
why-missing-role = O token é válido, mas o Intune não permite que esta pessoa faça isso. São necessárias as permissões “Remote assistance connectors: Read” e “Update”, como na função Administrador do Intune. Ou a pessoa não tem licença do Intune.
what-service = O serviço da Ajuda remota não está disponível neste locatário.
why-service = Ou ele está fora do ar, ou o locatário não tem licença da Ajuda remota.
what-approval = Um segundo administrador precisa aprovar esta alteração.
# Not verified: Microsoft's English name
why-approval = O Multi Admin Approval protege esta configuração no seu locatário.
why-approval-asked = O Multi Admin Approval protege esta configuração no seu locatário, e alguém já solicitou a aprovação.
what-forbidden = O Microsoft Graph recusou a solicitação.
why-forbidden = Ele não deu nenhum motivo que este painel conheça. Os detalhes mostram o que ele informou.
what-not-found = O Microsoft Graph não encontra essas configurações.
why-not-found = Isso não diz nada sobre o que está definido no locatário: o endereço pode estar errado, a Ajuda remota pode não ser oferecida aqui ou algo no caminho respondeu. Nenhum valor padrão é mostrado, pois salvá-lo poderia substituir o que existe.
what-throttled = O Microsoft Graph está recebendo solicitações demais.
why-throttled-for = Ele limita a frequência com que um locatário e um aplicativo podem fazer solicitações e pede para aguardar { $time }.
why-throttled-unsaid = Ele limita a frequência com que um locatário e um aplicativo podem fazer solicitações. Ele não informou quanto tempo aguardar; meio minuto costuma bastar.
what-failed = O serviço da Microsoft falhou.
why-failed = Ele respondeu com o status { $status }. Raramente a causa está do seu lado.
what-unexpected = O Microsoft Graph deu uma resposta que este painel não conhece.
why-unexpected = Ela tem o status { $status }.
what-not-graph = A resposta não veio do Microsoft Graph.
why-not-graph = Em vez de dados, veio uma página da Web ou nada: muitas vezes, a página de entrada de uma rede ou de um proxy.
what-not-settings = A resposta não são as configurações da Ajuda remota.
why-not-settings = { $property } está ausente ou é de um tipo inesperado. Um valor presumido poderia sobrescrever o real, portanto nada é exibido.
what-too-large = A resposta era grande demais e foi recusada.
why-too-large = Configurações reais ocupam cerca de 300 bytes; esta resposta ocupava mais de um milhão.
what-timed-out = O Microsoft Graph não respondeu em 30 segundos.
why-timed-out = A conexão ou o serviço está lento ou com falhas.
what-offline = Este dispositivo está offline.
why-offline = O navegador não tem conexão de rede.
what-withheld = O navegador não recebeu de { $host } nenhuma resposta que possa ler.
why-withheld = É possível acessar o host, portanto ou a conexão foi interrompida no caminho, ou algo bloqueou a resposta: uma extensão do navegador, um proxy ou a falta de cabeçalhos CORS.
what-unreachable = Não é possível acessar { $host }.
why-unreachable = A conexão falhou, ou um firewall, um proxy ou um bloqueador de anúncios bloqueia esse host.
what-policy = A própria política de segurança desta página bloqueia { $host }.
why-policy = A Content-Security-Policy com a qual esta página foi implantada não inclui esse host em connect-src. Nada foi enviado.
what-redirected = { $host } respondeu com um redirecionamento, que foi recusado.
why-redirected = O Microsoft Graph não redireciona essas solicitações, e um token nunca é enviado a outro endereço.
what-stopped = Você interrompeu a espera.
why-stopped = O Microsoft Graph havia pedido para aguardar. A alteração não foi aceita antes disso.

## Failures of a save

not-saved = Não salvo. { $what }
not-saved-confirmed = Não salvo. A resposta à alteração se perdeu ou era inválida, e o locatário ainda tem o que tinha antes.
save-different = O locatário agora tem algo diferente do que você queria salvar.
save-different-why = Agora há: { $values }. Alguém pode ter feito uma alteração no mesmo momento, ou o serviço mantém algo diferente do que lhe foi enviado.
save-not-shown-why = Ainda há: { $values }, em cada uma de três leituras. O Microsoft Graph aceitou a alteração, portanto ela pode aparecer mais tarde, o serviço pode manter algo diferente ou alguém pode ter feito uma alteração no mesmo momento. O painel dirá isso aqui assim que uma leitura posterior a mostrar.
save-uncertain = Não é possível saber se a alteração foi salva.
save-uncertain-why = Depois de enviá-la, o painel não conseguiu reler as configurações. { $what }
save-uncertain-stopped = As configurações relidas ainda não mostram a alteração, e você interrompeu a espera. Às vezes os serviços se atrasam, portanto ela pode ter sido salva mesmo assim.
save-interrupted = Nada foi salvo ainda. { $what }
save-interrupted-reading = A alteração foi enviada, mas ainda não foi confirmada pela leitura posterior. { $what }
save-interrupted-next = Com um novo token, o painel continua de onde estava.

## Failures of signing in and of renewing

what-reply = O navegador voltou com uma resposta que não corresponde a nenhuma entrada desta guia. Ela não foi usada.
why-reply-not-asked = Ela pode já ter sido usada, como ao recarregar ou voltar, ou a entrada pode ter sido iniciada em outra guia.
why-reply-state = Ela pertence a outra entrada. Uma guia antiga ou outra pessoa pode tê-la enviado.
why-reply-issuer = Ela indica um serviço de entrada diferente do consultado.
why-reply-client = A entrada foi iniciada para um aplicativo, um locatário ou uma nuvem diferente do que está definido agora neste painel.
why-reply-damaged = Ela está danificada: não contém nem um código nem um motivo, ou contém ambos.
why-reply-form = Falta nela o que diria a qual entrada ela responde, ou ela chegou de um modo diferente do que este painel pede.
what-id-token = A resposta da Microsoft não corresponde a esta entrada. Ela não foi usada.
why-id-token-nonce = O token de ID foi emitido para outra entrada.
why-id-token-audience = O token de ID foi emitido para outro aplicativo.
why-id-token-issuer = O token de ID foi emitido por outra entidade.
why-id-token-expired = O token de ID expirou segundo o próprio relógio da Microsoft.
why-id-token-unreadable = O token de ID está ausente ou não pode ser lido.
what-personal = Não é possível usar contas pessoais da Microsoft aqui.
why-personal = As configurações da Ajuda remota pertencem a uma organização. Escolha uma conta corporativa.
what-other-tenant = Você entrou em um locatário diferente do definido neste painel.
why-other-tenant = Nada foi lido lá. Entre com uma conta do locatário correto ou defina outro nas opções de entrada.
what-not-entra = A resposta não veio de { $host }.
why-not-entra = Ela tem o status { $status } e não é o que o serviço de entrada envia: muitas vezes, é um proxy ou um serviço com falha.
what-no-token = A resposta da Microsoft não contém nenhum token.
why-no-token = O serviço de entrada pode ter mudado o que envia.
what-storage = Este navegador não mantém nada para esta página, portanto a entrada não foi iniciada.
why-storage = Sem uma anotação do que pediu, o painel não poderia distinguir a resposta da Microsoft de uma falsificada, e suas alterações se perderiam no caminho.
next-storage = Libere espaço ou permita que este site armazene dados; você também pode usar um token, que não precisa de armazenamento.
what-insecure = Esta página não permite entrar por uma conexão sem proteção.
why-insecure = O navegador oferece criptografia somente a páginas carregadas por HTTPS. Abra esta página com https ou use um token.
what-challenge = Sua organização pede uma nova entrada, de uma forma que este painel não consegue ler.
why-challenge = As declarações (claims) que o Microsoft Graph enviou estão danificadas. Entrar manualmente pode ajudar.
what-loop = Sua organização continua pedindo uma nova entrada.
why-loop = O painel entrou novamente duas vezes, e o pedido se repetiu. Uma política exige algo que esta entrada não pode comprovar, como um dispositivo registrado ou outro local. Você pode continuar tentando manualmente.
what-cancelled = A entrada foi cancelada.
why-cancelled = Nada foi alterado.
what-consent = O consentimento à permissão não foi dado.
why-consent = Este aplicativo só pode agir em seu nome depois que você, ou um administrador por todos, der o consentimento. Estas permissões exigem o consentimento de um administrador.
what-admin-consent = Primeiro, um administrador precisa dar o consentimento a este aplicativo.
why-admin-consent = Você não pode conceder por conta própria as permissões de que ele precisa. Envie o link de consentimento a um administrador do locatário; depois, entre novamente.
what-not-assigned = Você não está atribuído a este aplicativo.
# Verified: “Aplicativos empresariais”, “Usuários e grupos”, Microsoft's Brazilian Portuguese tutorial on single sign-on with Canvas
why-not-assigned = O locatário permite que somente usuários atribuídos o usem. Um administrador pode atribuir você em Aplicativos empresariais, Usuários e grupos.
what-unknown-app = Este locatário não conhece o aplicativo.
why-unknown-app = Ou a ID do cliente está errada, ou ninguém neste locatário deu o consentimento a ele ainda. Um administrador pode fazer isso com o link de consentimento.
what-app-disabled = Este aplicativo está desabilitado.
why-app-disabled = O aplicativo, ou a entrada dele neste locatário, foi desabilitado. Um administrador pode habilitá-lo novamente em Aplicativos empresariais, Propriedades.
what-service-missing = Falta a este locatário um serviço que o aplicativo pede.
why-service-missing = O Microsoft Graph ou o Intune não está configurado nele, ou a entrada foi para um locatário diferente do pretendido. Se for o certo, um administrador precisa aprovar o aplicativo antes.
what-no-access = Sua conta não tem acesso a este locatário.
why-no-access = Ela não é membro nem convidada nele, ou o locatário pede algo que uma conta de fora não pode atender. Use outra conta ou peça a um administrador do locatário que convide a sua.
what-unknown-tenant = Esse locatário não existe nesta nuvem.
why-unknown-tenant = O nome pode estar escrito incorretamente, ou ele está em outra nuvem da Microsoft.
what-redirect-uri = O endereço desta página não está registrado para o aplicativo.
why-redirect-uri = Adicione-o no registro do aplicativo, em Autenticação, como URI de redirecionamento de um aplicativo de página única.
what-redirect-type = O endereço desta página está registrado para o aplicativo, mas não para um aplicativo de página única.
why-redirect-type = No registro do aplicativo, em Autenticação, remova-o de onde está e adicione-o em “Aplicativo de página única”.
what-mfa = É necessário outro fator.
why-mfa = Sua organização pede autenticação multifator: que você a conclua, renove ou configure. Entre novamente para fazer isso.
what-blocked = O acesso condicional da sua organização bloqueia esta entrada.
why-blocked = O dispositivo, o local ou o aplicativo não atende a uma política. Quem administra as políticas pode ver o motivo nos logs de entrada, pelas IDs em Detalhes.
what-device = Sua organização só admite dispositivos que ela gerencia.
why-device = Este dispositivo não é conhecido por ela ou não atende às regras. Entre por um dispositivo gerenciado. Quem administra as políticas pode ver o que falta nos logs de entrada, pelas IDs em Detalhes.
what-network-block = Sua rede não deixa você entrar neste locatário.
why-network-block = Ela indica quais locatários podem ser usados a partir dela, e este não está entre eles. Quem administra a rede pode adicioná-lo; de outra rede, talvez você consiga entrar.
what-organization-block = Este locatário não admite pessoas da sua organização.
why-organization-block = As configurações dele para acesso de outras organizações excluem você. Um administrador do locatário pode mudar isso; ou use uma conta desse locatário.
what-session-over = Sua sessão na Microsoft terminou.
why-session-over = Ela expirou, como ocorre um dia após a entrada aqui, ou foi revogada, ou a senha foi alterada.
what-home-block = Sua própria organização bloqueia esta entrada.
why-home-block = As configurações dela não permitem acesso a este locatário, ou ela considera sua conta em risco. Um administrador da sua organização pode remover o bloqueio.
what-account-disabled = Sua conta está desabilitada.
why-account-disabled = Um administrador da sua organização pode habilitá-la novamente.
what-account-locked = Sua conta está bloqueada por enquanto.
why-account-locked = Uma senha errada foi tentada vezes demais, ou a entrada veio de um endereço conhecido por ataques. Aguarde alguns minutos ou fale com um administrador da sua organização.
what-password-expired = Sua senha expirou.
why-password-expired = Entre novamente: a página da Microsoft pede uma nova.
what-code-used = O código da entrada já foi usado.
why-code-used = Os códigos funcionam uma vez, por alguns minutos e para a guia que os pediu. Uma nova entrada obtém outro.
what-not-signed-in = Ninguém está conectado na Microsoft.
why-not-signed-in = A sessão pode ter terminado em outra guia.
what-busy = A Microsoft está recebendo entradas demais.
why-busy = Ela não aceita nenhuma por alguns minutos. Aguarde um pouco e entre novamente.
what-single-tenant = Este aplicativo é somente para outro locatário.
why-single-tenant = Ele está registrado para um único locatário. Defina esse locatário nas opções de entrada ou em config.json.
what-refused = A Microsoft recusou a entrada.
why-refused = Motivo informado: { $said }
next-sign-in-options = O locatário, a nuvem e a ID do cliente podem ser definidos nas opções de entrada.

## Failures of a pasted token and of the deployment

what-paste-empty = Não há nenhum token no campo.
why-paste-empty = Nada foi colado, ou somente a palavra “Bearer”.
what-paste-not-a-token = Isso não é um token de acesso.
why-paste-not-a-token = Um token é uma única palavra longa de letras, dígitos, pontos, hifens e sublinhados, e muitas vezes começa com “eyJ”.
what-paste-guid = Isso é uma ID, não um token de acesso.
why-paste-guid = As IDs de locatário, de cliente e de solicitação têm essa aparência; um token é bem mais longo.
what-paste-object = Isso é o que o PowerShell mostra no lugar de um token, não o texto dele.
why-paste-object = Módulos mais recentes entregam o token como SecureString, e o PowerShell mostra apenas o nome do tipo. Estas linhas mostram o texto, no Windows PowerShell 5.1 e no PowerShell 7:
what-paste-too-long = Isso é longo demais para um token de acesso.
why-paste-too-long = Os tokens têm alguns milhares de caracteres.
what-doubt-api = Esse token é para outra API.
why-doubt-api = Ele foi emitido para { $audience }, não para o Microsoft Graph ({ $host }).
what-doubt-cloud = Esse token é para outra nuvem.
why-doubt-cloud = Ele foi emitido para “{ $other }”; este painel está definido para “{ $own }”.
what-doubt-expired = Esse token expirou.
why-doubt-expired = Segundo o relógio deste dispositivo, ele expirou ({ $time }). Se o relógio estiver errado, o token pode ser válido.
what-expired = Seu token expirou.
why-expired = Segundo o relógio deste dispositivo, ele expirou ({ $time }).
what-to-do = O que fazer a seguir: { $steps }.
edits-are-kept = Suas alterações não salvas foram mantidas.
next-get-token = Como obter um token: Graph Explorer, Azure CLI ou Microsoft Graph PowerShell, como descrito abaixo do campo.
what-config = O config.json desta implantação está incorreto, portanto a entrada está desativada.
what-config-field = O config.json desta implantação está incorreto em “{ $field }”, portanto a entrada está desativada.
what-config-unavailable = Não foi possível ler o config.json desta implantação, portanto a entrada está desativada.
why-config-unavailable = O host respondeu com o status { $status }.
why-config-unreachable = O host não respondeu.
problem-not-json = Não é JSON válido: linha { $line }, coluna { $column }.
problem-encoding = Ele tem uma codificação que não pode ser lida. Salve-o como UTF-8.
problem-not-an-object = Precisa ser um objeto entre chaves: { "{ … }" }.
problem-unknown = Esse campo não existe. São permitidos: { $fields }.
problem-missing = O campo está ausente. { $allowed }
problem-bad-value = O valor não é permitido. { $allowed }
problem-only-with-custom = Só é permitido junto com “cloud”: “custom”.
problem-newer-schema = A linha de base foi gravada por uma versão mais recente deste painel.
allowed-one-of = Valores permitidos: { $values }.
allowed-guid = Valor permitido: um GUID, como 00000000-0000-0000-0000-000000000000.
allowed-tenant = Valor permitido: uma ID de diretório, um domínio verificado ou organizations.
allowed-one-tenant = Valor permitido: uma ID de diretório ou um domínio verificado.
allowed-list = Valor permitido: uma lista com, no máximo, { $most } itens.
allowed-origin = Valor permitido: uma origem como https://host.example, sem caminho; http somente para este próprio dispositivo.
allowed-minutes = Valor permitido: um número de minutos de 0 a 1440.
allowed-flag = Valores permitidos: true ou false.
allowed-short-text = Valor permitido: um texto de no máximo 100 caracteres.
allowed-schema-one = Valor permitido: 1.
next-config = Quem administra esta página precisa corrigir o config.json; depois, recarregue a página.
config-twice = Para quem administra esta página: “{ $field }” aparece duas vezes no config.json, e vale a última. A próxima versão principal não aceitará isso.
config-renamed = Para quem administra esta página: “{ $old }” no config.json agora se chama “{ $new }”. O nome antigo funciona até a próxima versão principal.

## Next steps

try-again = Tentar novamente
try-it-all-the-same = Tentar mesmo assim
check-again = Ler as configurações novamente
review-again = Revisar e tentar novamente
reload-page = Recarregar esta página
use-a-fresh-token = Usar um novo token
link-licences = Sobre as licenças do Intune
link-roles = Sobre as funções do Intune
link-remote-help-licence = Sobre a licença da Ajuda remota
# Not verified: Microsoft's English name
link-approval = Sobre o Multi Admin Approval
link-permissions = Sobre esta permissão
link-throttling = Sobre os limites do Microsoft Graph
link-health = Integridade do serviço do Microsoft 365
link-conditional-access = Sobre o acesso condicional
link-aadsts = Sobre os erros de entrada da Microsoft
link-cae = Sobre sessões revogadas e políticas
link-host = Abrir { $host } em uma nova guia
link-security = Sobre a política de segurança deste painel
details = Detalhes
detail-status = Status
detail-code = Código
detail-message = Mensagem do serviço
detail-request-id = ID da solicitação
detail-client-request-id = ID da solicitação do cliente
detail-trace-id = ID de rastreamento
detail-correlation-id = ID de correlação
detail-operation-id = ID da operação
detail-activity-id = ID da atividade
detail-approval-code = Código de aprovação
detail-service-time = Hora no serviço
detail-time = Hora
detail-wait = Espera solicitada
detail-none = sem valor
copy-details = Copiar detalhes
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = Desconhecido
listed = { $first }, { $next }
copy-failed = O navegador não permitiu copiar. O texto está selecionado abaixo: copie-o com Ctrl+C (⌘C em um Mac).
text-to-copy = Texto para copiar

## Sessions

sessions-reload = Recarregar sessões
sessions-progress = Sessões lidas
sessions-so-far = { $read } de { $total } lidas
sessions-counted = { $count ->
    [one] { $count } sessão
   *[other] { $count } sessões
}
sessions-part = { $read } de { $total } lidas. O que é exibido considera somente essas.
sessions-part-unknown = { $read } lidas; falta o restante. O que é exibido considera somente essas.
sessions-unfitting = { $count ->
    [one] { $count } linha não corresponde às colunas do relatório e foi omitida.
   *[other] { $count } linhas não correspondem às colunas do relatório e foram omitidas.
}
sessions-none = Não houve nenhuma sessão nos últimos 30 dias.
figures-heading = Em números
figure-sessions = Sessões
figure-helpers = Pessoas que ajudaram
figure-helped = Pessoas ajudadas
figure-under-way = Sessões em andamento
figure-median = Duração mediana
chart-heading = Sessões por dia
chart-zone = Os dias são os do fuso horário { $zone }.
chart-elsewhere = { $count ->
    [one] { $count } sessão começou em outro dia.
   *[other] { $count } sessões começaram em outros dias.
}
chart-unreadable = { $count ->
    [one] { $count } sessão não tem um início que possa ser lido.
   *[other] { $count } sessões não têm um início que possa ser lido.
}
column-day = Dia
top-helpers-heading = Quem mais ajudou
systems-heading = Sistemas
system-none = Não informado
table-heading = Todas as sessões
column-start = Início
column-length = Duração
column-helper = Auxiliar
column-person = Pessoa
column-device = Dispositivo
column-system = Sistema
column-control = Tipo de controle
under-way = em andamento
filter-sessions = Filtrar sessões
filter-help = Pesquisa em todas as colunas, inclusive nas ocultas. Os números e o gráfico continuam sendo os de todas as sessões.
all-columns = Todas as colunas
download-csv = Baixar CSV
sessions-shown = { $shown } de { $all } exibidas
sessions-reading = Lendo as sessões…
usage = { $sessions } nos últimos 30 dias. Auxiliares: { $helpers }. Em andamento agora: { $running }.
usage-helpers = { $count }
usage-counts-all = Todas as sessões são contadas.
news-so-far = { $read } de { $total } lidas até agora.
news-so-far-unknown = { $count ->
    [one] { $count } sessão até agora.
   *[other] { $count } sessões até agora.
}
news-read = { $count ->
    [one] { $count } sessão lida.
   *[other] { $count } sessões lidas.
}
news-read-figures = Leitura concluída: { $sessions }. Auxiliares: { $helpers }. Em andamento agora: { $running }.
news-ended = { $read } de { $total } lidas: o serviço não enviou mais.
news-filtered = { $shown } de { $all } correspondem ao filtro.
news-ascending = Classificado por { $column }, em ordem crescente.
news-descending = Classificado por { $column }, em ordem decrescente.

## Tenants

tenants-needs-sign-in = Esta exibição exige que você entre com a Microsoft, por um aplicativo registrado para vários locatários. Um token colado alcança um único locatário.
tenants-needs-client = Esta exibição exige que você entre com a Microsoft, por um aplicativo registrado para vários locatários. Nenhuma ID do cliente é conhecida aqui: quem administra o painel pode informá-la em config.json, ou você pode preenchê-la em “Opções de entrada”.
tenants-view-only = Você entrou só para visualizar: os locatários podem ser lidos e comparados. Para alterá-los, este aplicativo precisa de { $permission }.
list-heading = Lista
tenant-list = Lista de locatários
tenant-list-help = Em cada linha, uma ID de diretório ou um domínio e, se quiser, um nome depois; ou um CSV com cabeçalho.
add-tenants = Adicionar locatários
tenant-file = Arquivo de locatários
tenant-file-help = O mesmo, como arquivo. Você pode soltá-lo aqui. Ele nunca sai desta página.
list-customers = Listar clientes
list-customers-for = Pergunta ao Microsoft Graph quais são os clientes de um parceiro, pelas relações ativas.
list-organization = Listar locatários da organização
list-organization-for = Pergunta ao Microsoft Graph quais são os locatários da sua organização multilocatário.
list-not-offered = Esta nuvem não tem essa lista.
list-asking = Perguntando ao Microsoft Graph pelos locatários…
clear-list = Esvaziar lista
list-count = { $count ->
    [0] A lista está vazia.
    [one] A lista tem { $count } locatário.
   *[other] A lista tem { $count } locatários.
}
added-new = { $count ->
    [0] Nenhum locatário foi adicionado.
    [one] { $count } locatário foi adicionado.
   *[other] { $count } locatários foram adicionados.
}
added-known = { $count ->
    [one] { $count } já estava na lista.
   *[other] { $count } já estavam na lista.
}
added-bad = { $count ->
    [one] { $count } linha não indica nenhum locatário:
   *[other] { $count } linhas não indicam nenhum locatário:
}
added-bad-news = { $count ->
    [one] { $count } linha não indica nenhum locatário e foi ignorada.
   *[other] { $count } linhas não indicam nenhum locatário e foram ignoradas.
}
added-more-bad = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
added-unread = Uma parte da lista da Microsoft não foi lida.
added-none-visible = O Microsoft Graph não mostra nenhum locatário a esta conta ali. Os clientes só são visíveis para contas com uma função do parceiro.
bad-line = Linha { $number }: { $text }. { $why }
bad-neither = Não é uma ID de diretório nem um domínio.
bad-empty-id = Nenhum locatário tem a ID formada só por zeros.
bad-personal = É o diretório das contas pessoais da Microsoft, que não tem o Intune.
bad-mail = É um endereço de email. Use o domínio depois do @ ou a ID do diretório.
bad-many = Essa palavra representa muitos locatários, não um.
bad-url = É um endereço da Web. Use apenas a ID do diretório ou o domínio.
bad-international = Escreva esse domínio em letras simples, começando com xn--.
bad-too-long = É mais longo do que qualquer domínio.
bad-quote = Há aspas que são abertas e nunca fechadas.
bad-empty-cell = Não há nada na coluna das IDs de diretório ou dos domínios.
read-heading = Leitura
read-all-tenants = Ler todos os locatários
tenants-read = Locatários lidos
pause = Pausar
resume = Retomar
stop = Parar
tenants-so-far = { $done } de { $total } concluídos
sweep-running = Lendo…
sweep-paused = A leitura está em pausa.
sweep-stopping = A leitura vai parar quando terminar o que está em andamento.
chain-serves = Sua entrada vale para todos os locatários até { $time }.
throttled-countdown = O serviço de entrada da Microsoft pede que o número de solicitações seja reduzido. Continua automaticamente em { $seconds } s.
compare-heading = Comparação
compare-with = Comparar com
compare-form = O formulário
compare-deployment = A linha de base da implantação
compare-imported = Linha de base importada
compare-form-missing = Não há com o que comparar no formulário: as configurações dele não foram lidas ou contêm um valor que este painel nunca grava.
compare-deployment-missing = O config.json desta implantação não indica nenhuma linha de base.
compare-imported-missing = Nenhuma linha de base foi importada desde que esta página foi aberta.
compare-value = { $setting }: { $position }
find-heading = Pesquisa
all-tenants = Todos ({ $count })
group-differ = { $count ->
    [one] { $count } difere
   *[other] { $count } diferem
}
group-match = { $count ->
    [one] { $count } corresponde
   *[other] { $count } correspondem
}
group-never-configured = { $count ->
    [one] { $count } nunca configurado
   *[other] { $count } nunca configurados
}
group-sign-in = { $count ->
    [one] { $count } exige entrada
   *[other] { $count } exigem entrada
}
group-not-approved = { $count ->
    [one] { $count } não aprovou o aplicativo
   *[other] { $count } não aprovaram o aplicativo
}
group-no-access = { $count ->
    [one] { $count } não dá acesso
   *[other] { $count } não dão acesso
}
group-blocked = { $count ->
    [one] { $count } bloqueado por política
   *[other] { $count } bloqueados por política
}
group-no-such-tenant = { $count ->
    [one] { $count } não existe
   *[other] { $count } não existem
}
group-no-intune = { $count ->
    [one] { $count } sem o Intune
   *[other] { $count } sem o Intune
}
group-no-resource = { $count ->
    [one] { $count } sem estas configurações
   *[other] { $count } sem estas configurações
}
group-no-role = { $count ->
    [one] { $count } sem função do Intune
   *[other] { $count } sem função do Intune
}
group-approval = { $count ->
    [one] { $count } exige um segundo administrador
   *[other] { $count } exigem um segundo administrador
}
group-failed = { $count ->
    [one] { $count } com falha
   *[other] { $count } com falha
}
group-saved = { $count ->
    [one] { $count } salvo
   *[other] { $count } salvos
}
group-not-saved = { $count ->
    [one] { $count } não salvo
   *[other] { $count } não salvos
}
group-different = { $count ->
    [one] { $count } diferente
   *[other] { $count } diferentes
}
group-uncertain = { $count ->
    [one] { $count } incerto
   *[other] { $count } incertos
}
group-changed-since = { $count ->
    [one] { $count } alterado desde então
   *[other] { $count } alterados desde então
}
group-refused = { $count ->
    [one] { $count } recusado
   *[other] { $count } recusados
}
group-not-started = { $count ->
    [one] { $count } não iniciado
   *[other] { $count } não iniciados
}
group-waiting = { $count ->
    [one] { $count } aguardando
   *[other] { $count } aguardando
}
group-excluded = { $count ->
    [one] { $count } deixado de fora
   *[other] { $count } deixados de fora
}
filter-tenants = Filtrar locatários
filter-tenants-help = Pesquisa em nomes, IDs e domínios, origens, acesso e resultados.
causes-heading = O que impede sua entrada
cause-sign-in = { $count ->
    [one] { $count } locatário exige entrada
   *[other] { $count } locatários exigem entrada
}
cause-sign-in-why = Eles pedem outro fator ou uma nova entrada. Entrar em um deles costuma servir também para os outros. Você vai para a página da Microsoft e volta; uma leitura em andamento continua então sozinha.
cause-next = Próximo: { $name }
cause-not-approved = { $count ->
    [one] { $count } locatário não aprovou o aplicativo
   *[other] { $count } locatários não aprovaram o aplicativo
}
cause-not-approved-why = Um administrador do locatário pode aprová-lo pelo link do locatário; você também pode, onde a sua relação tiver uma função que gerencie aplicativos. No caso de um parceiro, também pode significar que falta ali uma função ou um grupo.
cause-no-access = { $count ->
    [one] { $count } locatário não dá acesso a você
   *[other] { $count } locatários não dão acesso a você
}
cause-no-access-why = Sua conta não é membro nem convidada ali, e nenhuma relação de administração delegada o alcança. Uma conta de convidado esquecida ali pode quebrar uma dessas relações.
cause-blocked = { $count ->
    [one] { $count } locatário bloqueia você por uma política
   *[other] { $count } locatários bloqueiam você por uma política
}
cause-blocked-why = O que a Microsoft disse sobre um deles:
cause-no-role = { $count ->
    [one] Falta a você uma função do Intune em { $count } locatário
   *[other] Falta a você uma função do Intune em { $count } locatários
}
cause-no-role-why = Você entra, mas nenhuma função do Intune permite que você veja estas configurações ali.
cause-approval = { $count ->
    [one] { $count } locatário exige um segundo administrador
   *[other] { $count } locatários exigem um segundo administrador
}
cause-approval-why = O Multi Admin Approval protege as configurações ali: outro administrador precisa aprovar cada alteração.
cause-no-intune = { $count ->
    [one] { $count } locatário não tem o Intune
   *[other] { $count } locatários não têm o Intune
}
cause-no-intune-why = Sem ele, não há configurações da Ajuda remota.
cause-no-resource = { $count ->
    [one] { $count } locatário não tem estas configurações
   *[other] { $count } locatários não têm estas configurações
}
cause-no-resource-why = O Microsoft Graph da nuvem deles não as oferece.
cause-no-such-tenant = { $count ->
    [one] { $count } locatário não existe
   *[other] { $count } locatários não existem
}
cause-no-such-tenant-why = A ID ou o domínio está escrito incorretamente ou pertence a outra nuvem da Microsoft.
cause-not-trusted = { $count ->
    [one] A resposta de { $count } locatário não é confiável
   *[other] As respostas de { $count } locatários não são confiáveis
}
cause-not-trusted-why = Elas não vieram do locatário consultado ou não tinham a forma que a Microsoft envia. Nada delas foi usado.
cause-refused = { $count ->
    [one] { $count } locatário recusou por outro motivo
   *[other] { $count } locatários recusaram por outro motivo
}
cause-refused-why = O que a Microsoft disse sobre um deles:
cause-unanswered = { $count ->
    [one] { $count } locatário não respondeu
   *[other] { $count } locatários não responderam
}
cause-unanswered-why = Ler mais uma vez costuma ajudar. O que houve com um deles:
copy-approval-links = Copiar links de aprovação
sign-in-to-next = Entrar no próximo locatário
download-list = Baixar lista
read-these-again = Ler estes novamente
partner-center = Como comando para o Partner Center
partner-center-lead = Para parceiros com uma relação que gerencie aplicativos. Ele precisa de um token do Partner Center; esta página nunca o envia.
partner-center-none = Não há comando: ele requer a ID do cliente deste aplicativo e as IDs de diretório dos locatários.
tenants-table = Todos os locatários
tenants-shown = { $shown } de { $all } exibidos
chosen-count = { $count ->
    [0] Nenhum escolhido
    [one] { $count } escolhido
   *[other] { $count } escolhidos
}
select-shown = Selecionar os exibidos
clear-selection = Limpar seleção
tenants-csv = Baixar CSV
tenants-json = Baixar JSON
tenants-none = Ainda não há nenhum locatário na lista. Adicione alguns acima.
tenants-none-shown = Nenhum locatário corresponde. Escolha “Todos” ou esvazie o filtro.
column-name = Nome
column-directory-id = ID do diretório
column-source = Origem
column-access = Acesso
column-outcome = Resultado
column-read-at = Lido às
column-choose = Escolher
column-exclude = Deixar de fora ou incluir
exclude = Deixar de fora
include = Incluir
source-typed = lista
source-file = arquivo
source-deployment = implantação
source-customers = cliente
source-organization = organização
source-ends = termina em { $day }
source-microsoft-led = da própria Microsoft, somente leitura
access-waiting = aguardando
access-signed-in = conectado
access-sign-in-needed = entrada necessária
access-not-approved = aplicativo não aprovado
access-no-access = sem acesso
access-blocked = bloqueado por política
access-no-such-tenant = locatário inexistente
access-failed = falha
access-excluded = deixado de fora
outcome-not-read = não lido
outcome-reading = lendo
outcome-read = lido
outcome-matches = corresponde
outcome-differs = difere em { $count }
outcome-never-configured = nunca configurado
outcome-never-configured-differs = nunca configurado, difere em { $count }
outcome-no-intune = sem o Intune
outcome-no-resource = sem estas configurações nesta nuvem
outcome-no-role = sem função do Intune
outcome-approval = aprovação exigida
outcome-failed = falha
outcome-in-doubt = a ler primeiro
outcome-sending = enviando
outcome-throttled = aguarda novo envio
outcome-reading-back = relendo
outcome-saved = salvo
outcome-matched-already = já correspondia
outcome-not-saved = não salvo
outcome-different = diferente
outcome-uncertain = incerto
outcome-changed-since = alterado desde então
outcome-refused = recusado
outcome-not-started = não iniciado
plan-heading = Plano
review-plan = Revisar plano
no-plan-permission = Para definir qualquer coisa, este aplicativo precisa de { $permission }.
no-plan-unfinished = Há uma execução não concluída: retome-a ou esqueça-a primeiro.
no-plan-reading = Locatários estão sendo lidos.
no-plan-target = Não há nada a definir: escolha outra opção em “Comparar com”.
no-plan-nothing = Escolha primeiro locatários na tabela.
no-plan-unread = Nenhum dos locatários escolhidos foi lido: leia-os primeiro.
plan-summary = { $count ->
    [0] Nenhum locatário seria alterado: não há nada a enviar.
    [one] { $count } locatário seria alterado: { $changes }.
   *[other] { $count } locatários seriam alterados: { $changes }.
}
plan-summary-undo = { $count ->
    [0] Não resta nada a desfazer dessa execução.
    [one] { $count } locatário receberia de volta os próprios valores de antes da execução: { $changes }.
   *[other] { $count } locatários receberiam de volta, cada um, os próprios valores de antes da execução: { $changes }.
}
plan-not-sent = Nada é enviado antes que você aplique o plano.
plan-change = { $count ->
    [one] “{ $setting }” passa a { $position } em { $count } locatário
   *[other] “{ $setting }” passa a { $position } em { $count } locatários
}
plan-from = O plano define o que “Comparar com” indica: { $name }.
plan-matching = { $count ->
    [one] { $count } locatário escolhido já corresponde e não recebe nenhuma solicitação.
   *[other] { $count } locatários escolhidos já correspondem e não recebem nenhuma solicitação.
}
plan-left-out = { $count ->
    [one] { $count } locatário escolhido é ignorado: não foi lido, foi deixado de fora ou é somente leitura.
   *[other] { $count } locatários escolhidos são ignorados: não foram lidos, foram deixados de fora ou são somente leitura.
}
plan-order = Ordem
plan-order-all = Mostrar todos ({ $count })
tenants-first = Primeiros locatários
tenants-first-help = De 1 a 3. Eles vão na frente sozinhos, um de cada vez; depois a execução espera por você. Se um deles terminar em algo diferente de “salvo”, a execução para.
tenants-first-fault = Deve ser um número de 1 a 3.
stop-after-failures = Parar após falhas
stop-after-help = Este número de locatários que terminem em “não salvo”, “diferente” ou “incerto” para a execução.
stop-after-fault = Deve ser um número, 1 ou maior.
plan-reason-help = Opcional. Mantido nos recibos desta página; não é enviado a ninguém.
number-of-tenants = Número de locatários
number-help = Digite quantos locatários seriam alterados.
number-fault = Esse não é o número de locatários que seriam alterados.
plan-kept = O que foi planejado e feito é mantido neste navegador, sem nenhum token, para que a execução possa ser retomada depois que esta página for fechada.
plan-kept-tab = O que foi planejado e feito é mantido nesta guia, sem nenhum token. Depois que a guia for fechada, a execução não poderá ser retomada.
plan-kept-nowhere = Esta implantação não mantém nada (“history” é off). Se esta página for recarregada ou abandonada, a execução não poderá ser retomada, e nada indicará até onde ela foi.
apply-plan = Aplicar plano
run-heading = Execução
run-undo-heading = Execução que desfaz outra
run-progress = Locatários concluídos
run-done = { $done } de { $total } concluídos
run-first = Os primeiros locatários são salvos um de cada vez.
run-awaits-rest = Os primeiros locatários estão salvos. Os outros esperam por você.
run-rest = Os outros locatários estão sendo salvos.
run-pauses = A execução está em pausa.
run-stopping = A execução vai parar quando terminar o que está em andamento.
run-ended = A execução terminou.
run-stopped-by-person = Você parou a execução.
run-waits-to-write = { $name } pede que o número de solicitações seja reduzido. A alteração será enviada mais uma vez em { $seconds } s.
continue-with-the-rest = Continuar com os demais
undo-this-run = Desfazer esta execução
run-history-note = Cada locatário tem um recibo em “Histórico”, em Configurações.
figure-saved = { $count ->
    [one] { $count } salvo
   *[other] { $count } salvos
}
figure-matched = { $count ->
    [one] { $count } já correspondia
   *[other] { $count } já correspondiam
}
figure-under-way-tenants = { $count ->
    [one] { $count } em andamento
   *[other] { $count } em andamento
}
figure-to-go = { $count ->
    [one] { $count } a fazer
   *[other] { $count } a fazer
}
kept-heading = Uma execução não concluída
kept-run = { $who } iniciou uma execução ({ $time }) que não terminou: { $done } de { $total } locatários estão concluídos.
kept-run-unknown = Não é possível ler o que foi mantido dela.
kept-next = “Retomar execução” lê primeiro o que estava sendo salvo e depois continua. “Esquecer execução” a remove deste navegador; os recibos ficam.
kept-other-person = Outra pessoa a iniciou. Só a mesma pessoa pode retomá-la.
kept-other-tenant = Ela foi iniciada com uma entrada em outro locatário inicial.
kept-other-cloud = Ela foi iniciada em outra nuvem.
kept-other-app = Ela foi iniciada por outro registro de aplicativo.
kept-permission = Para continuar, este aplicativo precisa de { $permission }.
kept-other-tab = Ela está aberta em outra guia deste navegador. Continue lá.
kept-newer = Uma versão mais recente deste painel a iniciou. Recarregue a página para obter essa versão.
kept-damaged = O que foi mantido dela está danificado, portanto ela não pode ser retomada. O que ela salvou está em “Histórico”.
resume-run = Retomar execução
forget-run = Esquecer execução
news-excluded = { $name } foi deixado de fora: nunca recebe nenhuma solicitação.
news-included = { $name } está na lista novamente.
news-reading = { $count ->
    [one] Lendo { $count } locatário…
   *[other] Lendo { $count } locatários…
}
news-tenants-read = { $count ->
    [one] { $count } locatário lido.
   *[other] { $count } locatários lidos.
}
news-tenants-so-far = { $done } de { $total } locatários concluídos até agora.
news-resolving = Primeiro, os domínios da lista são consultados.
news-differ = { $count ->
    [0] Nenhum deles difere.
    [one] { $count } deles difere.
   *[other] { $count } deles diferem.
}
news-not-read = { $count ->
    [one] { $count } não pôde ser lido.
   *[other] { $count } não puderam ser lidos.
}
news-not-asked = { $count ->
    [one] { $count } não foi consultado.
   *[other] { $count } não foram consultados.
}
news-throttled = O serviço de entrada da Microsoft pede que o número de solicitações seja reduzido. Continua automaticamente em { $left }.
news-waits-to-write = { $name } pede que o número de solicitações seja reduzido. A alteração será enviada mais uma vez em { $left }.
news-paused = Em pausa. O que está em andamento é concluído primeiro.
news-resumed = Continuando.
news-stopping = Parando. O que está em andamento é concluído primeiro.
news-tenants-filtered = { $shown } de { $all } locatários correspondem.
news-tenants-ascending = Classificado por { $column }, em ordem crescente.
news-tenants-descending = Classificado por { $column }, em ordem decrescente.
news-tenants-unsorted = Classificado na ordem em que foram adicionados.
news-compared = Comparado com “{ $name }”. { $differ } de { $read } locatários diferem.
news-compared-unread = Comparado com “{ $name }”. Nenhum locatário foi lido ainda.
news-chosen = { $count ->
    [0] Nenhum locatário está escolhido.
    [one] { $count } locatário escolhido de { $all }.
   *[other] { $count } locatários escolhidos de { $all }.
}
news-plan-cancelled = Nada foi salvo. Sua escolha de locatários continua lá.
news-run-began = { $count ->
    [one] A execução começou: { $count } locatário.
   *[other] A execução começou: { $count } locatários.
}
news-run-goes-on = A execução continua.
news-run-so-far = { $done } de { $total } locatários concluídos até agora: { $figures }.
news-kept-run = Uma execução não concluída foi mantida aqui: { $done } de { $total } locatários estão concluídos.
news-figures = { $what } { $figures }.
news-run-forgotten = A execução não concluída foi esquecida. Os recibos do que ela salvou continuam em “Histórico”.
what-list-customers = Não foi possível listar seus clientes.
what-list-organization = Não foi possível listar os locatários da sua organização.
why-list-token = Falta a este token a permissão { $permission }. Entre com a Microsoft para obtê-la.
why-list-refused = Sua conta não pode vê-los, ou o consentimento à permissão { $permission } não foi dado.
what-unreadable = Nenhum locatário foi adicionado: esta lista não pode ser lida.
why-list-too-large = Ela tem mais de 4 MiB. Mil locatários ocupam muito menos.
why-list-too-many-lines = Ela tem mais de 10.000 linhas.
why-list-workbook = É o arquivo próprio de uma planilha. Salve-o primeiro como CSV.
why-list-binary = Não é texto.
why-list-encoding = Ela tem uma codificação que não pode ser lida. Salve-a como UTF-8.
why-list-empty = Não há nenhum locatário nela.
what-too-many = Nenhum locatário foi adicionado: a lista teria mais de { $most }.
why-too-many = Ela tem { $known } agora, e { $new } seriam novos. Adicione menos ou esvazie a lista primeiro.
what-reading-halted = A leitura está em pausa.
what-run-halted = A execução está em pausa.
halt-offline = Este dispositivo está offline. Continua quando a conexão voltar.
halt-no-session = A entrada não pode mais ser renovada. Entre novamente e depois continue.
halt-in-a-row = Três locatários seguidos recusaram pelo mesmo motivo, portanto outros também podem recusar.
halt-throttled = O serviço de entrada da Microsoft pediu três vezes seguidas que o número de solicitações seja reduzido. Espere alguns minutos e depois continue.
halt-chain = Sua entrada vale só até { $time }, e resta muito pouco para outro locatário. Entre novamente e depois continue.
halt-storage = Este navegador não mantém mais o que a execução precisa anotar, portanto nada mais é enviado. Libere espaço e depois continue.
halt-by-person = Você a pausou.
what-run-stopped = A execução parou sozinha.
why-stopped-first = { $name }, um dos primeiros locatários, não terminou em “salvo”. Os outros não foram iniciados.
why-stopped-failures = { $count ->
    [one] { $count } locatário terminou em “não salvo”, “diferente” ou “incerto”, e o plano não permite mais. Os outros não foram iniciados.
   *[other] { $count } locatários terminaram em “não salvo”, “diferente” ou “incerto”, e o plano não permite mais. Os outros não foram iniciados.
}
next-stopped = Veja esses locatários na tabela e em “Histórico”. O que foi salvo pode ser revertido com “Desfazer esta execução”.
what-run-not-kept = A execução não foi iniciada: este navegador não pode mantê-la.
why-run-not-kept = O armazenamento está bloqueado ou cheio. Sem uma anotação do que foi feito, uma execução interrompida não poderia ser retomada. Nada foi enviado.
why-no-locks = Este navegador não consegue manter outra guia fora da mesma execução, portanto nada foi enviado. Use uma versão atual do Edge, Chrome, Firefox ou Safari.
next-run-not-kept = Permita que este site armazene dados ou libere espaço para ele, por exemplo com “Limpar histórico”.
what-run-other-tab = Outra guia deste navegador está com esta execução.
why-run-other-tab = Duas guias nunca conduzem a mesma execução. Continue naquela guia ou feche-a primeiro.
