### Every text a person reads, in simplified Chinese. The property names and raw values are never translated.

## This language

language-name = 简体中文

## The page

# Not verified: Microsoft's English name ("Remote Help", here and in every text below)
product = Remote Help 面板
heading = Remote Help 设置
lead = 查看和更改 Microsoft Remote Help 在此租户中的工作方式。在你审阅之前，不会保存任何内容。
skip = 跳到内容
title-signed-out = Remote Help 面板
title-view = { $view } – { $title }
views = 视图
view-settings = 设置
view-sessions = 会话
view-tenants = 租户
tenants-lead = 只需登录一次，即可在多个租户中读取、比较和设定这些设置。在你审阅计划之前，不会写入任何内容。
sessions-heading = Remote Help 会话
sessions-lead = 设置影响到哪些人：Intune 报告的过去 30 天的会话。
title-signed-in = Remote Help 设置 – { $tenant }
title-changed = ● { $count } 项未保存的更改 – Remote Help 设置
footer-promise = 你的令牌仅保留在此页面的内存中，并且只发送到 { $host }。重新加载页面会将其清除。
footer-docs = Microsoft Learn 上的 Remote Help 文档
footer-beta = 此面板使用 Microsoft Graph 的 beta 终结点，这是唯一提供这些设置的终结点；Microsoft 可能会对其进行更改。
footer-version = 版本 { $version }
footer-licences = 开源许可证

## The banner

not-signed-in = 未登录
who = 登录身份
who-app = 应用
who-unknown = 未知（无法读取令牌）
tenant = 租户
tenant-unknown = 未知
tenant-named = { $domain } ({ $id })
cloud = 云
cloud-global = 全球
cloud-usgov = 美国政府 (GCC High)
cloud-dod = 美国政府 (DoD)
cloud-china = 中国（世纪互联）
cloud-custom = 自定义：{ $host }
permission = 权限
permission-none = 没有这些设置的权限
permission-unknown = 在 Microsoft Graph 响应之前未知
time-left = 剩余时间
time-left-unknown = 未知
time-left-under-a-minute = 不到一分钟
time-left-renewed = { $left }，之后自动续订
time-left-expired = 已过期
time-left-refused = 已不再接受
sign-out = 注销
switch-account = 切换帐户

## Before the panel is there, and when it can't be started

panel-loading = 正在加载面板…
shell-late = 如果没有显示更多内容，请重新加载页面：这可能是旧副本。
boot-framed = 为安全起见，此面板不在其他网站内运行。
boot-framed-next = 在单独的标签页中打开
boot-changed = 此页面的某个文件已被更改或缺失。
boot-changed-next = 请重新加载页面。如果问题仍然存在，请告知此页面的运维人员应检查什么：主机、途中的代理或防病毒软件，以及被 Git 更改的行尾。
boot-old = 这是页面的旧副本：面板的新版本已取代它。
boot-old-next = 请重新加载页面。如果问题仍然存在，请告知此页面的运维人员：主机或中间环节保留 index.html 的时间过长。
boot-network = 无法加载此页面的文件。
boot-network-next = 检查连接，然后重新加载页面。
boot-unsupported = 此浏览器无法运行面板。
boot-unsupported-next = 面板需要 WebAssembly，但此浏览器或其策略已将其关闭。请使用最新版本的 Edge、Chrome、Firefox 或 Safari。
boot-broken = 面板因自身错误而停止工作。
boot-broken-next = 如果当时正在保存，此页面无法得知保存是否已生效：请重新加载页面并查看。

## Preferences

preferences = 首选项
preferences-kept = 保留在此浏览器中。
preferences-not-kept = 此浏览器不为此页面保留任何数据，因此你的选择只在关闭页面之前有效。
theme = 主题
theme-system = 与此设备相同
theme-light = 浅色
theme-dark = 深色
theme-contrast = 高对比度
density = 密度
density-comfortable = 宽松
density-compact = 紧凑
language = 语言
language-loading = 正在加载语言…
language-failed = 无法加载该语言，因此页面保持不变。检查连接，然后重新选择。
language-gone = 无法加载该语言：面板的新版本已取代此处打开的版本。请重新加载页面以使用新版本。

## Without a connection

offline-notice = 此设备处于脱机状态。你看到的是之前读取的内容，可能已过时；连接恢复之前无法读取或保存任何内容。你的更改保留在表单中。
offline-notice-unread = 此设备处于脱机状态。连接恢复之前无法读取或保存任何内容。
status-online = 连接已恢复。

## When the host has a new version of the page

upgrade-notice = 此面板有新版本可用。重新加载会使你从此页面注销；未保存的更改会保留，并在你再次登录后恢复。
upgrade-not-kept = 此浏览器不为此页面保留任何数据，因此重新加载会丢失未保存的更改。请先保存或放弃这些更改。
edits-not-kept = 此浏览器不为此页面保留任何数据：如果它在你离开时丢弃此标签页，未保存的更改将会丢失。

## Signing in

sign-in-heading = 登录
sign-in-again-heading = 重新登录
sign-in-kept = 未保存的更改会保留。登录后，面板从中断处继续；未经你操作，不会发送任何内容。
sign-in-at-microsoft = 在 Microsoft 自己的页面上使用工作帐户登录。面板的页面看不到你的密码，登录后取得的令牌仅保留在面板页面的内存中。
sign-in-with-microsoft = 使用 Microsoft 登录
sign-in-to-view-only = 登录（仅查看）
use-another-account = 使用其他帐户
sign-in-again = 重新登录
get-permission = 获取保存权限
sign-in-no-client = 若要使用工作帐户登录，此面板需要应用注册的客户端 ID。运维人员可在 config.json 中指定；你也可以在下方的选项中填写，或使用令牌。
sign-in-options = 登录选项
client-id = 客户端 ID
option-deployed = 留空：使用此部署的值（{ $value }）。
option-refused = 未使用。{ $allowed }
option-cloud-help = 租户所在的云。与另外两项一样，保存在此浏览器中。
cloud-of-deployment = 使用此部署的值（{ $cloud }）
redirect-uri = 重定向 URI
redirect-uri-help = 将此地址作为单页应用程序注册到应用中。管理员可通过同意链接代表所有人同意。
copy-redirect-uri = 复制重定向 URI
copy-consent-link = 复制管理员同意链接
token-heading = 使用令牌
token-lead = 粘贴 Microsoft Graph 的令牌。令牌仅保留在此页面的内存中，不会存储，并且只发送到 { $host }。
access-token = 访问令牌
access-token-help = 是否带有“Bearer”均可；空格和换行不影响。
use-this-token = 使用此令牌
keep-this-token = 保留当前令牌
config-loading = 正在读取 config.json…
how-to-get-a-token = 如何获取令牌
how-permission = 若要查看设置，令牌需要 { $read } 权限；若要更改设置，需要 { $write } 权限。两者都需要管理员同意。
how-explorer = Graph Explorer
# Not verified: Microsoft's English names ("Modify permissions", "Access token")
how-explorer-steps = 登录后，在任意请求中打开“Modify permissions”，同意上述权限，然后复制“Access token”下的文本。
how-cli = Azure CLI
how-cli-steps = 以已获得该权限的应用注册身份登录之后：
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = 以你自己的身份登录；第二行会输出令牌：
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = 以已获得该权限的应用注册身份登录之后；即使模块以 SecureString 形式提供令牌，第二行也会输出它：
cloud-warning = Microsoft 不在此云中提供 Remote Help。设置可能仍然存在，但用户无法凭此使用 Remote Help。

## What is said in the status line

status-reading = 正在读取设置…
status-rereading = 正在重新读取设置…
status-leaving = 正在转到 Microsoft 登录…
status-signing-in = 正在登录…
status-not-finished = 登录未完成。未进行任何更改。
status-consented = 管理员已同意这些权限。现在可以登录。
status-consented-for = { $tenant } 的管理员已同意这些权限。现在可以登录。
status-came-back = 已登录，并于 { $time } 读取了设置。未保存的更改已恢复到表单中。
sign-out-at-microsoft = 同时从 Microsoft 注销
status-read = 已于 { $time } 读取设置。
status-read-in = 已于 { $time } 读取租户 { $tenant } 的设置。
status-reread-same = 已于 { $time } 重新读取：没有变化。
status-reread-changed = 已于 { $time } 重新读取：有 { $count } 项设置在别处被更改，现已显示。
status-edits-kept = 你自己的更改会保留。
status-checking = 正在检查此期间是否有人更改了设置…
status-sending = 正在发送更改…
status-reading-back = 正在回读设置…
status-lagging = 回读的设置尚未显示更改。将在几秒后再次读取…
status-saved = 已于 { $time } 保存，并经回读确认。
status-saved-all-the-same = 已于 { $time } 保存：虽然更改请求的响应丢失或有误，但回读表明更改已生效。
status-discarded = 已放弃你的更改。
status-theirs = 未保存任何内容。表单显示租户当前的值。
status-merged = 尚未保存任何内容。你的更改已叠加在租户当前的值之上。
status-cancelled = 未保存任何内容。你的更改仍在表单中。
status-signed-out = 已注销。令牌及使用它读取的所有内容均已清除。
status-copied = 已复制。
status-resumed = 新令牌有效。你的更改仍在，尚未发送任何内容。
status-offered = 以下更改是在另一个租户 { $tenant } 中进行的，因此未填入此处：
status-offered-unknown = 以下更改是在租户未知时进行的，因此未填入此处：
fill-in-offered = 填入此处
drop-offered = 清除这些更改

## Waiting to try again

waiting-throttled = Microsoft Graph 要求减少请求。
waiting-failed = 服务目前出现故障。
waiting-lagging = 回读的设置尚未显示更改。
trying-again = { $seconds } 秒后重试，第 { $attempt } 次，共 { $tries } 次
reading-again = { $seconds } 秒后再次读取，第 { $attempt } 次，共 { $tries } 次
trying-again-spoken = 将在{ $time }后重试，第 { $attempt } 次，共 { $tries } 次。
reading-again-spoken = 将在{ $time }后再次读取，第 { $attempt } 次，共 { $tries } 次。
stop-trying = 停止重试

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = 启用 Remote Help
enable-remote-help-help = 允许组织中的帮助者使用 Remote Help 连接到用户的设备。默认关闭。
# No translated name of Microsoft's was found: our own
allow-unenrolled = 允许对未注册的设备使用 Remote Help
allow-unenrolled-help = 还允许帮助者连接到未在 Intune 中注册的设备。默认关闭。
allow-chat = 允许聊天
allow-chat-help = 允许帮助者和共享者在会话期间互发消息。默认开启。
form-label = 租户的设置
sends = 发送值
changed-from-on = 已更改：原为开。
changed-from-off = 已更改：原为关。
changed-from-unknown = 已更改：原为 { $value }。
unknown-state = 租户中的值 { $value } 是此面板无法识别的值。面板不会写回该值：保存任何更改都会将其设为开关所显示的值，审阅时会说明这一点。
clock-ahead = 此设备的时钟比 Microsoft 的时钟快约 { $minutes } 分钟。面板以 Microsoft 的时钟为准。
clock-behind = 此设备的时钟比 Microsoft 的时钟慢约 { $minutes } 分钟。面板以 Microsoft 的时钟为准。
never-configured = 此租户从未配置过 Remote Help。这些是默认值；保存时将首次写入。
lacking-property = 此云的 Microsoft Graph 没有 { $property }。“{ $name }”在此处和保存的内容中均被省略，并且无法导出基线。
not-in-this-cloud = 此云中没有
read-only = 此令牌缺少 { $permission } 权限，无法更改设置。设置按原样显示。
view-only = 你以仅查看方式登录，因此设置按原样显示。更改设置需要 { $permission } 权限。
review-changes = 审阅更改
discard-changes = 放弃更改
reload-settings = 重新加载设置
use-another-token = 使用其他令牌
unsaved = { $count } 项未保存的更改
no-changes = 没有未保存的更改
on = 开
off = 关
unknown-value = 未知
not-read-yet = 尚未读取

## Review

review-where = 租户 { $tenant }，“{ $cloud }”云。发送之前，面板会再次读取设置。
review-what = 对租户 { $tenant } 的所有人：{ $changes }。
review-change = “{ $name }”从{ $before }改为{ $after }
column-setting = 设置
column-before = 更改前
column-after = 更改后
column-meaning = 含义
means-enabled = 帮助者可在此租户中启动 Remote Help 会话。
means-disabled = 任何人都无法在此租户中启动 Remote Help 会话。
means-disabled-unknown = 租户中的值是此面板无法识别且不会写回的值。该值将变为 disabled。
means-unenrolled-on = 可以与未在 Intune 中注册的设备进行会话。
means-unenrolled-off = 仅限已在 Intune 中注册的设备参与会话。
means-chat-on = 帮助者和共享者可在会话中互发消息。
means-chat-off = 帮助者和共享者无法在会话中互发消息。
reason = 原因
reason-help = 可选。保留在此页面的回执中，不会发送给任何人。
save-to-tenant = 保存到租户
cancel = 取消

## Conflict

settings-changed = 设置已更改
conflict-lead-save = 未发送任何内容：在你读取设置之后，有人更改了设置。
conflict-lead-reload = 有人更改了你也更改过的设置。在此处做出选择不会保存任何内容。
conflict-clash = { $count ->
    [0] 对方的更改均不与你的更改冲突。
   *[other] { $count } 项设置与你的更改冲突：{ $names }。
}
column-first = 最初读取的值
column-saved = 该次保存写入的值
column-now = 当前值
column-wanted = 你要设置的值
not-changed-by-you = 你未更改
verdict-theirs = 由他人更改
verdict-mine = 由你更改
verdict-agreed = 双方均已更改，结果相同
verdict-clash = 冲突：双方均已更改，结果不同
verdict-untouched = 未更改
keep-would-save = “保留我的更改”会将以下内容保存到租户：
keep-would-fill = “保留我的更改”会将以下内容填入表单：
use-theirs-note = “使用对方的更改”会放弃你的更改，并显示当前值。
keep-my-changes = 保留我的更改
use-theirs = 使用对方的更改

## Receipt

receipt-heading = 上次保存的回执
receipt-when = 时间
receipt-user = 操作者
receipt-outcome = 结果
receipt-saved = 已保存，并经回读确认
receipt-not-saved = 未保存
receipt-different = 当前值不同：{ $values }
receipt-uncertain = 无法确定
receipt-requests = 请求 ID
receipt-change = 从 { $before } 改为 { $after }
receipt-no-reason = 未填写
receipt-id = 回执
receipt-undoes = 所撤消的回执
receipt-run = 所属运行
copy = 复制
copy-markdown = 复制为 Markdown
download = 下载
print = 打印
undo-this-save = 撤消此次保存
commands = 等效命令
commands-lead = 只要令牌位于 { $powershell } 或 { $shell } 中，每条命令都可在注明的 shell 中按原样运行。命令中不含令牌。
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = 历史记录
history-lead = 保存操作的回执，保留在此浏览器中。其中不含任何令牌内容。
history-safari = 如果你在七天内使用 Safari 但未使用此网站，Safari 会清除网站保留的数据；其他浏览器在空间不足时也可能清除。需要长期保留的内容，请用“下载”保存。
history-empty = 尚无回执。
of-run = 租户运行，位于 { $tenant }
history-count = { $count } 份回执
history-more = 显示更早的回执
clear-history = 清除历史记录
history-full = 浏览器未保留最近一份回执：其存储空间已满或被阻止。该回执仍在此页面上，请复制或下载。
history-damaged = 有 { $count } 个条目无法读取。这些条目已单独保留，未作改动。
status-history-cleared = 已移除 { $count } 份回执。
bring-back = 恢复
status-downloaded = 文件已在下载列表中。
status-download-failed = 浏览器未接收该文件。请改为复制文本。

## Sessions: what is said of them elsewhere

what-sessions = 无法读取会话。
what-sessions-part = 会话读取中断：共 { $total } 个，已读取 { $read } 个。
what-sessions-part-unknown = 会话读取中断：已读取 { $read } 个。
why-sessions-role = 你的帐户无权查看 Intune 的 Remote Help 报告。需要具有“{ $permission }”权限的 Intune 角色；Intune 管理员角色具有该权限。
why-sessions-scope = 令牌缺少 { $permission } 权限。
why-sessions-not-report = 该响应不是会话报告。不显示其中的任何内容。
who-uses-it = 谁在使用？
usage-not-there = 无法加载所需的文件。按该按钮重试。

## Baselines

baselines = 基线
baselines-lead = 基线是包含这三项设置的小文件。导出时采用上次读取的值；导入时填写表单，供你在保存之前审阅。可将文件拖放到此页面的任意位置。
export = 导出
copy-link = 复制链接
import = 导入
baseline-text = 基线文本
matches-baseline = 与基线一致
differs-in = { $count } 项不同
apply-baseline = 应用基线
status-baseline-applied = 基线已填入表单：有 { $count } 项设置与租户的值不同。尚未保存任何内容。
status-baseline-same = 租户的值已与基线一致。
status-baseline-waits = 已接收基线。读取设置后将填入表单。
status-drift = 现有 { $count } 项设置与基线不同。
what-baseline = 无法使用此基线。表单保持不变。
why-baseline-too-large = 它超出了基线应有的大小。
why-baseline-not-base64 = 链接已损坏：“baseline=”之后的部分无法解码。
why-baseline-cut-off = 链接不完整：缺少末尾部分。
why-baseline-repeated = 其中有重复的内容。
why-baseline-several = 一次拖放了多个文件；一个基线就是一个文件。
why-baseline-field = “{ $field }”处：{ $problem }
next-baseline = 基线包含架构编号、可选的名称以及全部三项设置，与“导出”写出的内容相同。
next-link = 请对方重新发送链接，完整复制并单独占一行；或请对方以文件或文本形式发送基线，用于“导入”和“基线文本”。
what-baseline-not-now = 未填入基线：正在进行保存。
why-baseline-not-now = 请先完成或取消保存。
what-link-more = 此链接包含基线以外的内容，因此未使用其中任何内容。
why-link-more = 基线链接只包含设置。切勿将令牌放入链接。
what-file = 浏览器无法读取此文件。
why-file = 它可能是文件夹，可能已移动，或者此页面无权读取。

## Undoing

what-undo-nothing = 没有可撤消的内容。
why-undo-nothing = 租户的值已与该次保存之前相同。
what-undo-other = 该次保存是在另一个租户中进行的。
why-undo-other = 若要撤消，请登录到该租户。
what-undo-unsaved = 表单中有未保存的更改。
why-undo-unsaved = 请先保存或放弃这些更改，以免与撤消混在一起。
what-undo-unknown = 此面板无法撤消该次保存。
why-undo-unknown = { $property } 之前的值是此面板无法识别、也不会写入的值。
review-undo = 此操作撤消之前的一次保存，且仅撤消该次保存所更改的内容。
review-outside = 在此期间有人更改了设置。保存时会在发送任何内容之前显示这些更改。
conflict-lead-undo = 未发送任何内容：该次保存之后，租户的值已发生变化。现在撤消会更改以下内容，其余保持不变。
keep-would-undo = “保留我的更改”会针对以下内容打开审阅：

## What the settings do, as Microsoft's documentation has it

impact-heading = 影响范围和生效时间
impact-deploy = Microsoft：部署 Remote Help
impact-plan = Microsoft：规划 Remote Help
impact-enabled = 适用于整个租户。帮助者仍需要 Intune 角色，所有人都需要许可证；新许可证需要 30 分钟到 8 小时生效，在此之前，新会话可能会提示 Remote Help 未启用。
impact-disabled = 适用于整个租户：任何人都不能使用 Remote Help。
# Verified: memdocs.zh-cn, intune/remote-actions/teamviewer-support.md ("所有设备")
impact-unenrolled-on = 适用于 Windows 和 macOS；Android 设备仍必须注册。此类设备没有合规性信息，帮助者只能通过用户组连接到它们：“所有设备”不包含这些设备。
impact-unenrolled-off = 设备未在此租户中注册的用户，将无法再在该设备上获得帮助。
impact-chat-on = Remote Help 应用中将重新显示聊天。
impact-chat-off = 为租户中的所有人从 Remote Help 应用中移除聊天。

## Watching and the audit trail

status-saw-change = { $time } 发现：他人更改了 { $count } 项设置。
status-edits-untouched = 你自己的更改未受影响。
status-saw-back = { $time } 发现：他人更改的内容已恢复为你读取时的值。
outside-notice = 他人更改了设置。当前值显示在各项设置旁；“重新加载设置”会将其填入表单，并保留你自己的更改。
there-now = 已在别处更改：现为{ $position }（{ $value }）。
who-changed = 谁更改了设置？
audit-ask = 查询 Intune
audit-sign-in = 若要向 Intune 查询是谁更改了这些设置，请登录。
audit-asking = 正在查询 Intune…
audit-none = 在已查询的范围内，Intune 没有过去一年中这些设置的更改记录。
audit-older = 查询更早的记录
audit-elsewhere = 其余记录据称位于 Microsoft Graph 以外的地址，因此未请求：令牌不会发送到其他地方。
audit-all = Intune 过去一年的记录到此为止。
audit-activity = 活动
audit-result = 结果
audit-needs = 读取审核事件需要 { $permission } 权限（此令牌没有该权限），或可读取审核事件的 Intune 角色。
audit-get-permission = 获取查看更改者的权限
audit-receipt = 此浏览器中对应的回执

## Evidence of licence, rights and roles

evidence-rights = 你的 Intune 角色权限包含 { $rights }。
evidence-rights-lack = 你的 Intune 角色权限缺少 { $rights }。
evidence-rights-unsaid = 在已读取的范围内，你的 Intune 角色权限缺少 { $rights }，但并未读取全部权限。
evidence-rights-no-list = 响应未说明你拥有哪些 Intune 角色权限。
evidence-reports-lack = “会话”还需要 { $right }，而这些权限中没有。
evidence-figures = { $product } 共有 { $units } 个许可证，已使用 { $used } 个。
evidence-units = { $product } 共有 { $units } 个许可证；响应未说明已使用多少个。
evidence-grace = { $product } 已到期，在宽限期的几天内仍可使用。
evidence-no-units = { $product } 列有 Remote Help，但没有该产品的许可证。
evidence-disabled = { $product } 列有 Remote Help，但其状态为 { $status }。
evidence-plan-off = { $product } 列有 Remote Help，但 Remote Help 的状态为 { $status }。
evidence-plan-pending = { $product } 列有 Remote Help，但仍在等待设置（{ $status }）。
evidence-unclear = { $product } 列有 Remote Help，但响应未说明其是否有效。
evidence-no-plan = 此租户中没有列有 Remote Help 的产品。Microsoft 365 E3 和 E5 可能包含它而不列出，因此这不能说明问题。
evidence-products-unclear = 有 { $count } 个产品，响应未说明其包含的内容。
evidence-no-name = 未命名的产品
evidence-unread-no-list = 响应中没有列表。
evidence-unread-elsewhere = 其余内容据称位于 Microsoft Graph 以外的地址，因此未请求：令牌不会发送到其他地方。
evidence-unread-repeated = 其余内容据称位于已读取过的页面上，因此未再次请求。
evidence-unread-too-many = 内容超出了此页面的读取范围，因此未读取其余部分。
evidence-failed = 已向 Microsoft Graph 进一步查询，但未获得信息：{ $why }
helpers-heading = 成员可提供帮助的 Intune 角色
helpers-count = { $count ->
    [0] 没有允许其成员提供帮助的 Intune 角色。
   *[other] 有 { $count } 个 Intune 角色允许其成员提供帮助。
}
helpers-cant-tell = 无法确定哪些 Intune 角色允许其成员提供帮助。
helpers-none-read = 在已读取的 Intune 角色中，没有允许其成员提供帮助的角色。
helpers-needs = 提供帮助需要 Remote Help 应用的权限之一，以及 { $rights }。
helpers-unclear = 有 { $count } 个角色，响应未说明其允许的操作。
helpers-no-name = 未命名的角色
way-view-screen = 查看屏幕
way-full-control = 取得完全控制
way-elevation = 响应管理员提示（提升）
way-unattended = 在无人参与的情况下提供帮助
helpers-may = 其成员可以：{ $ways }。
helpers-groups = { $count ->
    [0] 没有拥有此角色的组，因此无人可凭此角色提供帮助。
   *[other] 有 { $count } 个组拥有此角色。
}
helpers-groups-at-least = 至少有 { $count } 个组拥有此角色；响应未列出所有组。
helpers-groups-unsaid = 无法确定有多少个组拥有此角色。

## Keyboard shortcuts

shortcuts = 键盘快捷方式
shortcuts-lead = 在输入框以外的任意位置，先按句点键，再按相应字母键。
use-shortcuts = 使用这些快捷方式
close = 关闭

## Readiness

readiness = 就绪情况
readiness-lead = Remote Help 所需的条件，以及此页面已了解到的情况。
need-signed-in = 已登录
need-right-cloud = 正确的云
need-read-permission = 读取权限
need-write-permission = 写入权限
need-intune = 租户中的 Intune
need-intune-role = Intune 角色
need-remote-help = 已启用 Remote Help
need-licence = 许可证
met = 已满足
not-met = 未满足
cant-tell = 无法确定
evidence-no-token = 没有令牌。
evidence-not-asked = Microsoft Graph 尚未对此作出响应。
evidence-settings-read = Microsoft Graph 已发送设置。
evidence-settings-read-role = 读取成功；更改需要更高的角色权限。
evidence-change-accepted = Microsoft Graph 已接受更改。
evidence-refused = Microsoft Graph 以此为由拒绝了请求。
evidence-token-known = Microsoft Graph 认可该令牌。
evidence-token-names = 令牌中列有 { $permission }。
evidence-token-lacks = 令牌中只列有其他权限。
evidence-token-audience = 令牌表明它用于此云的 Microsoft Graph。
evidence-token-admin = 令牌中列有管理员角色。
evidence-app-only = 这是应用的令牌：以权限为准，而非角色。
evidence-state = { $property } 为 { $value }。
evidence-licence = 通过此页面的任何权限都无法获知这一点。
next-need-signed-in = 在上方登录。
next-need-right-cloud = 获取 { $host } 的令牌。
next-need-read-permission = 获取具有 { $permission } 权限的令牌。
next-need-intune = 关于 Intune 许可证
next-need-intune-role = 关于 Intune 角色
next-need-remote-help = 打开上方的“启用 Remote Help”。
next-need-licence = 关于 Remote Help 许可证
checks-heading = 更多依据
checks-lead = 向 Microsoft Graph 查询可了解更多信息。每项查询都需要单独的权限。
check-licence = 检查许可证
check-rights = 检查 Intune 角色权限
check-helpers = 谁能提供帮助
check-licence-for = 读取此租户的哪些产品包含 Remote Help，以及已使用其中多少个许可证。
check-rights-for = 读取你本人拥有哪些 Intune 角色权限。
check-helpers-for = 读取哪些 Intune 角色允许其成员提供帮助，以及有多少个组拥有各个角色。
check-held = 需要 { $permission } 权限，令牌已有该权限。
check-unsaid = 需要 { $permission } 权限。令牌是否有该权限，查询 Microsoft Graph 时即可得知。
check-at-microsoft = 需要 { $permission } 权限，但令牌缺少该权限。如果尚未同意该权限，Microsoft 会请你同意，之后你会带着未保存的更改返回此处。
check-other-token = 需要 { $permission } 权限，但此令牌缺少该权限。请使用具有该权限的令牌。
check-asking = 正在查询 Microsoft Graph…

## Failures: what happened

what-check-licence = 无法检查许可证。
what-check-rights = 无法检查你的 Intune 角色权限。
what-check-helpers = 无法查明谁能提供帮助。
why-check-token = 此令牌缺少 { $permission } 权限，因此未向 Microsoft Graph 发送请求。
why-check-refused = 需要 { $permission } 权限，以及可读取此内容的角色。
what-no-intune = 此租户没有 Intune。
why-no-intune = Microsoft Graph 表示该请求不适用于此租户；没有有效的 Intune 许可证时就会如此。
what-no-resource = 此云的 Microsoft Graph 没有这些设置。
why-no-resource = 它不认识 remoteAssistanceSettings。某些云获得 Microsoft Graph 新内容的时间较晚，或者根本没有。
what-bad-request = Microsoft Graph 无法理解该请求。
why-bad-request = 服务所接受的内容可能已更改。更多信息见“详细信息”。
what-token-empty = Microsoft Graph 未收到令牌。
why-token-empty = 此页面与 Microsoft Graph 之间的某个环节（例如代理或浏览器扩展）可能移除了令牌。
what-token-expired = 令牌已过期。
why-token-expired = 访问令牌的有效期约为一小时。
what-token-damaged = 令牌已损坏。
why-token-damaged = Microsoft Graph 无法读取令牌。复制时可能丢失了一部分。
what-token-audience = 该令牌用于其他服务。
why-token-audience = 它是为 { $host } 以外的 API 或云颁发的。
what-token-rejected = Microsoft Graph 未接受该令牌。
why-token-rejected = 令牌可能已被吊销，或者是为其他服务颁发的。更多信息见“详细信息”。
what-token-gone = 令牌已不再接受，因此未向 Microsoft Graph 发送请求。
why-token-gone = 在此期间，此页面使用该令牌的另一个请求已被拒绝。
what-claims = 你的组织要求重新登录。
why-claims = 会话已被吊销，或者策略（多重身份验证、位置、设备）的要求超出了此令牌所能证明的内容。
what-missing-scope = 令牌缺少权限。
why-missing-scope = 需要以下权限之一：{ $scopes }。以相同方式重新登录无济于事：必须先同意该权限，再获取新令牌。
what-missing-role = 你缺少执行此操作所需的 Intune 角色。
# Not verified: Microsoft's English names ("Remote assistance connectors", "Read", "Update")
# Verified: Azure docs zh-cn, active-directory/authentication, self-service password reset policy ("Intune 管理员")
why-missing-role = 令牌有效，但 Intune 不允许此用户执行该操作。需要“Remote assistance connectors: Read”和“Update”权限，Intune 管理员角色具有这些权限。也可能是此用户没有 Intune 许可证。
what-service = Remote Help 服务在此租户中不可用。
why-service = 要么服务已中断，要么租户没有 Remote Help 许可证。
what-approval = 此更改必须由另一位管理员批准。
# Not verified: Microsoft's English name ("Multi admin approval")
why-approval = 在你的租户中，此设置受 Multi admin approval 保护。
why-approval-asked = 在你的租户中，此设置受 Multi admin approval 保护，并且已有人请求批准。
what-forbidden = Microsoft Graph 拒绝了该请求。
why-forbidden = 它未给出此面板能识别的原因。响应内容见“详细信息”。
what-not-found = Microsoft Graph 找不到这些设置。
why-not-found = 这并不能说明租户中的设置：地址可能有误，此处可能未提供 Remote Help，或者是途中的其他设备作出了响应。不显示默认值，因为保存默认值可能会覆盖现有设置。
what-throttled = Microsoft Graph 收到的请求过多。
why-throttled-for = 它限制租户和应用的请求频率，并要求等待{ $time }。
why-throttled-unsaid = 它限制租户和应用的请求频率。它未说明需要等待多久；通常半分钟即可。
what-failed = Microsoft 的服务出现故障。
why-failed = 它以状态代码 { $status } 作出响应。这很少是你这一方的问题。
what-unexpected = Microsoft Graph 返回了此面板无法识别的响应。
why-unexpected = 其状态代码为 { $status }。
what-not-graph = 该响应并非来自 Microsoft Graph。
why-not-graph = 本应返回数据，却返回了网页或空内容：通常是网络或代理的登录页面。
what-not-settings = 该响应不是 Remote Help 的设置。
why-not-settings = { $property } 缺失或类型不符。凭猜测处理可能会将其覆盖，因此不显示任何内容。
what-too-large = 响应过大，已被拒绝。
why-too-large = 真实的设置约为 300 字节；此响应超过一百万字节。
what-timed-out = Microsoft Graph 在 30 秒内未响应。
why-timed-out = 连接或服务速度缓慢或已中断。
what-offline = 此设备处于脱机状态。
why-offline = 浏览器没有网络连接。
what-withheld = 浏览器未从 { $host } 获得允许其读取的响应。
why-withheld = 可以访问该主机，因此要么连接中途断开，要么响应被拦截：可能是浏览器扩展、代理，或缺少 CORS 标头。
what-unreachable = 无法访问 { $host }。
why-unreachable = 连接失败，或者防火墙、代理或广告拦截程序阻止了该主机。
what-policy = 此页面自身的安全策略阻止了 { $host }。
why-policy = 部署此页面时所用的 Content-Security-Policy 未在 connect-src 中列出该主机。未发送任何内容。
what-redirected = { $host } 以重定向作出响应，已被拒绝。
why-redirected = Microsoft Graph 不会重定向这些请求，令牌也绝不会被带到其他地址。
what-stopped = 你停止了等待。
why-stopped = Microsoft Graph 此前要求等待。在此之前更改未被接受。

## Failures of a save

not-saved = 未保存。{ $what }
not-saved-confirmed = 未保存。更改请求的响应丢失或有误，租户的值仍与之前相同。
save-different = 租户的当前值与你要保存的值不同。
save-different-why = 当前值：{ $values }。可能有人在同一时刻进行了更改，或者服务保存的值与收到的值不同。
save-not-shown-why = 三次读取的值仍为：{ $values }。Microsoft Graph 已接受更改，因此更改可能稍后才显示，也可能服务保存了其他值，或有人在同一时刻进行了更改。以后的读取一旦显示更改，面板会在此处说明。
save-uncertain = 无法确定更改是否已保存。
save-uncertain-why = 发送之后，面板未能回读设置。{ $what }
save-uncertain-stopped = 回读的设置尚未显示更改，而你停止了等待。服务有时会滞后，因此更改可能仍已保存。
save-interrupted = 尚未保存任何内容。{ $what }
save-interrupted-reading = 更改已发送，但尚未回读。{ $what }
save-interrupted-next = 有了新令牌，面板就会从中断处继续。

## Failures of signing in and of renewing

what-reply = 浏览器带回的响应不属于此标签页发起的任何登录。该响应未被使用。
why-reply-not-asked = 它可能已被使用过（例如重新加载或后退之后），或者登录是在另一个标签页中发起的。
why-reply-state = 它属于另一次登录。可能由旧标签页或他人发送。
why-reply-issuer = 它注明的登录服务不是所请求的那一个。
why-reply-client = 该登录所针对的应用、租户或云与此面板当前的设置不同。
why-reply-damaged = 它已损坏：授权代码和原因都没有，或者两者都有。
why-reply-form = 它缺少表明其对应哪次登录的信息，或者其到达方式与此面板所要求的不同。
what-id-token = Microsoft 的响应不属于此次登录。该响应未被使用。
why-id-token-nonce = 其 ID 令牌是为另一次登录颁发的。
why-id-token-audience = 其 ID 令牌是为另一个应用颁发的。
why-id-token-issuer = 其 ID 令牌由其他颁发者颁发。
why-id-token-expired = 按 Microsoft 自己的时钟，其 ID 令牌已过期。
why-id-token-unreadable = 其 ID 令牌缺失或无法读取。
what-personal = 此处不能使用个人 Microsoft 帐户。
why-personal = Remote Help 的设置属于组织。请选择工作帐户。
what-other-tenant = 你登录的租户不是此面板所设置的租户。
why-other-tenant = 未在该租户中读取任何内容。请使用正确租户的帐户登录，或在登录选项中设置其他租户。
what-not-entra = 该响应并非来自 { $host }。
why-not-entra = 其状态代码为 { $status }，不是登录服务会发送的内容：通常来自代理，或服务出现故障。
what-no-token = Microsoft 的响应中没有令牌。
why-no-token = 登录服务发送的内容可能已更改。
what-storage = 此浏览器不为此页面保留任何数据，因此未开始登录。
why-storage = 如果不记下所请求的内容，面板就无法区分 Microsoft 的响应与伪造的响应，并且你的更改会在途中丢失。
next-storage = 允许此网站存储数据，或为其腾出空间；也可以使用不需要存储的令牌。
what-insecure = 此页面无法通过不受保护的连接登录。
why-insecure = 浏览器只向通过 HTTPS 加载的页面提供加密功能。请使用 https 打开此页面，或使用令牌。
what-challenge = 你的组织以此面板无法读取的方式要求重新登录。
why-challenge = Microsoft Graph 发送的声明已损坏。手动登录可能有所帮助。
what-loop = 你的组织不断要求重新登录。
why-loop = 面板已重新登录两次，但再次收到要求。某项策略要求此登录无法证明的内容，例如已注册的设备或其他位置。你可以手动继续尝试。
what-cancelled = 登录已取消。
why-cancelled = 未进行任何更改。
what-consent = 尚未同意该权限。
why-consent = 只有在你本人同意，或管理员代表所有人同意之后，此应用才能代表你执行操作。这些权限需要管理员同意。
what-admin-consent = 管理员必须先同意此应用。
why-admin-consent = 它所需的权限无法由你自己授予。请将同意链接发送给租户的管理员，待其同意后重新登录。
what-not-assigned = 你未被分配到此应用。
# Verified: Azure docs zh-cn, active-directory/saas-apps, TargetProcess tutorial ("企业应用程序", "用户和组")
why-not-assigned = 该租户只允许已分配的用户使用此应用。管理员可以在企业应用程序的“用户和组”下为你分配。
what-unknown-app = 此租户中没有该应用。
why-unknown-app = 要么其客户端 ID 有误，要么此租户中尚无人同意该应用。管理员可通过同意链接完成此操作。
what-app-disabled = 此应用已被禁用。
why-app-disabled = 该应用或它在此租户中的条目已被禁用。管理员可以在企业应用程序的“属性”下重新启用它。
what-service-missing = 此租户缺少该应用所需的服务。
why-service-missing = 该租户未设置 Microsoft Graph 或 Intune，或者登录到了并非你所指的租户。如果租户无误，则须先由管理员批准该应用。
what-no-access = 你的帐户无权访问此租户。
why-no-access = 它在该租户中既不是成员也不是来宾，或者租户提出了外部帐户无法满足的要求。请使用其他帐户，或请该租户的管理员邀请你的帐户。
what-unknown-tenant = 此云中没有该租户。
why-unknown-tenant = 其名称可能拼写有误，或者它位于 Microsoft 的另一个云中。
what-redirect-uri = 此页面的地址未在应用中注册。
why-redirect-uri = 在应用注册的“身份验证”下，将其添加为单页应用程序的重定向 URI。
what-redirect-type = 此页面的地址已在应用中注册，但不是作为单页应用程序注册的。
why-redirect-type = 在应用注册的“身份验证”下，将其从当前位置移除，然后添加到“单页应用程序”下。
what-mfa = 需要其他身份验证因素。
why-mfa = 你的组织要求完成、更新或设置多重身份验证。请重新登录以进行操作。
what-blocked = 你的组织的条件访问阻止了此次登录。
why-blocked = 设备、位置或应用不符合某项策略。策略管理人员可以使用“详细信息”下的 ID 在登录日志中查看原因。
what-device = 你的组织只允许由其管理的设备。
why-device = 此设备未在组织中登记，或不符合其规则。请从受管理的设备登录。策略管理人员可以使用“详细信息”下的 ID 在登录日志中查看缺少什么。
what-network-block = 你的网络不允许你进入此租户。
why-network-block = 网络指定了可从该处使用的租户，此租户不在其中。网络管理人员可以添加它；从其他网络也许可以进入。
what-organization-block = 此租户不允许你所在组织的人员进入。
why-organization-block = 该租户针对其他组织访问的设置将你排除在外。该租户的管理员可以更改设置；或者使用该租户的帐户。
what-session-over = 你在 Microsoft 的会话已结束。
why-session-over = 会话已过期（在此处登录一天后即会过期），或者已被吊销，或者密码已更改。
what-home-block = 你自己的组织阻止了此次登录。
why-home-block = 组织的设置不允许访问此租户，或者认为你的帐户存在风险。你所在组织的管理员可以解除限制。
what-account-disabled = 你的帐户已被禁用。
why-account-disabled = 你所在组织的管理员可以重新启用它。
what-account-locked = 你的帐户暂时被锁定。
why-account-locked = 多次尝试了错误的密码，或者登录来自已知用于攻击的地址。请等待几分钟，或联系你所在组织的管理员。
what-password-expired = 你的密码已过期。
why-password-expired = 请重新登录：Microsoft 的页面会要求设置新密码。
what-code-used = 此次登录的授权代码已被使用。
why-code-used = 授权代码只能在几分钟内由请求它的标签页使用一次。重新登录可获取新的授权代码。
what-not-signed-in = 没有人登录到 Microsoft。
why-not-signed-in = 会话可能已在另一个标签页中结束。
what-busy = Microsoft 收到的登录过多。
why-busy = 它会在几分钟内不接受登录。请稍候片刻，然后重新登录。
what-single-tenant = 此应用仅供另一个租户使用。
why-single-tenant = 它注册为单租户应用。请在登录选项或 config.json 中设置该租户。
what-refused = Microsoft 拒绝了此次登录。
why-refused = Microsoft 的说明：{ $said }
next-sign-in-options = 租户、云和客户端 ID 可在登录选项中设置。

## Failures of a pasted token and of the deployment

what-paste-empty = 输入框中没有令牌。
why-paste-empty = 未粘贴任何内容，或者只有“Bearer”一词。
what-paste-not-a-token = 这不是访问令牌。
why-paste-not-a-token = 令牌是由字母、数字、点、短划线和下划线组成的一个长字符串，通常以“eyJ”开头。
what-paste-guid = 这是一个 ID，不是访问令牌。
why-paste-guid = 租户 ID、客户端 ID 和请求 ID 是这种形式；令牌要长得多。
what-paste-object = 这是 PowerShell 代替令牌显示的内容，而不是令牌的文本。
why-paste-object = 较新的模块以 SecureString 形式提供令牌，PowerShell 只显示其类型的名称。以下各行会在 Windows PowerShell 5.1 和 PowerShell 7 中输出文本：
what-paste-too-long = 这对访问令牌来说太长了。
why-paste-too-long = 令牌通常有几千个字符。
what-doubt-api = 该令牌用于其他 API。
why-doubt-api = 它是为 { $audience } 颁发的，而不是为 Microsoft Graph ({ $host }) 颁发的。
what-doubt-cloud = 该令牌用于其他云。
why-doubt-cloud = 它是为“{ $other }”颁发的；此面板设置为“{ $own }”。
what-doubt-expired = 该令牌已过期。
why-doubt-expired = 按此设备的时钟，它已于 { $time } 过期。如果时钟有误，令牌可能仍然有效。
what-expired = 你的令牌已过期。
why-expired = 按此设备的时钟，它已于 { $time } 过期。
what-to-do = 接下来可以执行的操作：{ $steps }。
edits-are-kept = 未保存的更改会保留。
next-get-token = 如何获取令牌：使用 Graph Explorer、Azure CLI 或 Microsoft Graph PowerShell，如输入框下方所述。
what-config = 此部署的 config.json 有误，因此登录功能已停用。
what-config-field = 此部署的 config.json 在“{ $field }”处有误，因此登录功能已停用。
what-config-unavailable = 无法读取此部署的 config.json，因此登录功能已停用。
why-config-unavailable = 主机以状态代码 { $status } 作出响应。
why-config-unreachable = 主机未响应。
problem-not-json = 不是有效的 JSON：第 { $line } 行，第 { $column } 列。
problem-encoding = 其编码无法读取。请另存为 UTF-8。
problem-not-an-object = 必须是用大括号括起来的对象：{ "{ … }" }。
problem-unknown = 没有此字段。允许的字段：{ $fields }。
problem-missing = 缺少该字段。{ $allowed }
problem-bad-value = 不允许使用该值。{ $allowed }
problem-only-with-custom = 仅当 cloud 为 custom 时才能使用此字段。
problem-newer-schema = 该基线由此面板的较新版本写入。
allowed-one-of = 允许：{ $values }。
allowed-guid = 允许：GUID，例如 00000000-0000-0000-0000-000000000000。
allowed-tenant = 允许：目录 ID、已验证的域或 organizations。
allowed-one-tenant = 允许：目录 ID 或已验证的域。
allowed-list = 允许：最多包含 { $most } 个项的列表。
allowed-origin = 允许：不带路径的源，例如 https://host.example；http 仅限此设备自身。
allowed-minutes = 允许：0 到 1440 之间的分钟数。
allowed-flag = 允许：true 或 false。
allowed-short-text = 允许：最多 100 个字符的文本。
allowed-schema-one = 允许：1。
next-config = 此页面的运维人员必须更正 config.json；之后重新加载页面。
config-twice = 致此页面的运维人员：“{ $field }”在 config.json 中出现了两次，以最后一个为准。下一个主要版本将不再接受。
config-renamed = 致此页面的运维人员：config.json 中的“{ $old }”现已改名为“{ $new }”。旧名称在下一个主要版本之前仍可使用。

## Next steps

try-again = 重试
try-it-all-the-same = 仍然尝试
check-again = 重新读取设置
review-again = 审阅并重试
reload-page = 重新加载此页面
use-a-fresh-token = 使用新令牌
link-licences = 关于 Intune 许可证
link-roles = 关于 Intune 角色
link-remote-help-licence = 关于 Remote Help 许可证
link-approval = 关于 Multi admin approval
link-permissions = 关于此权限
link-throttling = 关于 Microsoft Graph 的限制
link-health = Microsoft 365 服务运行状况
link-conditional-access = 关于条件访问
link-aadsts = 关于 Microsoft 的登录错误
link-cae = 关于已吊销的会话和策略
link-host = 在新标签页中打开 { $host }
link-security = 关于此面板的安全策略
details = 详细信息
detail-status = 状态代码
detail-code = 错误代码
detail-message = 服务消息
detail-request-id = 请求 ID
detail-client-request-id = 客户端请求 ID
detail-trace-id = 跟踪 ID
detail-correlation-id = 相关 ID
detail-operation-id = 操作 ID
detail-activity-id = 活动 ID
detail-approval-code = 批准代码
detail-service-time = 服务端时间
detail-time = 时间
detail-wait = 要求的等待时间
detail-none = 无
copy-details = 复制详细信息
labelled = { $label }：{ $value }
sentences = { $first }{ $next }
unknown = 未知
listed = { $first }、{ $next }
copy-failed = 浏览器不允许复制。下方文本已选中：请按 Ctrl+C（Mac 上按 ⌘C）复制。
text-to-copy = 要复制的文本

## Sessions

sessions-reload = 重新加载会话
sessions-progress = 已读取的会话
sessions-so-far = 共 { $total } 个，已读取 { $read } 个
sessions-counted = { $count } 个会话
sessions-part = 共 { $total } 个，已读取 { $read } 个。显示的内容仅统计这些会话。
sessions-part-unknown = 已读取 { $read } 个，其余缺失。显示的内容仅统计这些会话。
sessions-unfitting = 有 { $count } 行与报告的列不符，已略去。
sessions-none = 过去 30 天内没有会话。
figures-heading = 数据概览
figure-sessions = 会话
figure-helpers = 提供帮助的人数
figure-helped = 获得帮助的人数
figure-under-way = 进行中的会话
figure-median = 时长中位数
chart-heading = 每日会话数
chart-zone = 日期按时区 { $zone } 划分。
chart-elsewhere = 有 { $count } 个会话在其他日期开始。
chart-unreadable = 有 { $count } 个会话的开始时间无法读取。
column-day = 日期
top-helpers-heading = 提供帮助最多的人
systems-heading = 系统
system-none = 未注明
table-heading = 所有会话
column-start = 开始时间
column-length = 时长
column-helper = 帮助者
column-person = 被帮助者
column-device = 设备
column-system = 系统
column-control = 控制类型
under-way = 进行中
filter-sessions = 筛选会话
filter-help = 搜索所有列，包括隐藏的列。数据和图表仍针对所有会话。
all-columns = 所有列
download-csv = 下载 CSV
sessions-shown = 共 { $all } 个，显示 { $shown } 个
sessions-reading = 正在读取会话…
usage = 过去 30 天：{ $sessions }（帮助者：{ $helpers }）。正在进行：{ $running }。
usage-helpers = { $count } 人
usage-counts-all = 以上统计所有会话。
news-so-far = 共 { $total } 个，目前已读取 { $read } 个。
news-so-far-unknown = 目前为 { $count } 个会话。
news-read = 已读取 { $count } 个会话。
news-read-figures = 读取完成：{ $sessions }（帮助者：{ $helpers }）。正在进行：{ $running }。
news-ended = 共 { $total } 个，已读取 { $read } 个：服务没有发送更多内容。
news-filtered = 共 { $all } 个，{ $shown } 个符合筛选条件。
news-ascending = 已按{ $column }升序排列。
news-descending = 已按{ $column }降序排列。

## Tenants

tenants-needs-sign-in = 此视图需要通过为多个租户注册的应用使用 Microsoft 登录。粘贴的令牌只能用于一个租户。
tenants-needs-client = 此视图需要通过为多个租户注册的应用使用 Microsoft 登录。此处没有客户端 ID：此页面的运维人员可在 config.json 中指定，你也可以在“登录选项”中填写。
tenants-view-only = 你以仅查看方式登录：可以读取和比较租户。若要设定，此应用需要 { $permission } 权限。
list-heading = 列表
tenant-list = 租户列表
tenant-list-help = 每行一个目录 ID 或域，后面可加名称；也可以是带标题行的 CSV。
add-tenants = 添加租户
tenant-file = 租户文件
tenant-file-help = 内容相同的文件。可拖放到此处。文件不会离开此页面。
list-customers = 列出客户
list-customers-for = 根据有效的关系，向 Microsoft Graph 查询合作伙伴的客户。
list-organization = 列出组织租户
list-organization-for = 向 Microsoft Graph 查询你的多租户组织的租户。
list-not-offered = 此云没有这样的列表。
list-asking = 正在向 Microsoft Graph 查询租户…
clear-list = 清空列表
list-count = { $count ->
    [0] 列表为空。
   *[other] 列表中有 { $count } 个租户。
}
added-new = { $count ->
    [0] 未添加任何租户。
   *[other] 已添加 { $count } 个租户。
}
added-known = 其中 { $count } 个已在列表中。
added-bad = 有 { $count } 行未指明租户：
added-bad-news = 有 { $count } 行未指明租户，已略过。
added-more-bad = 还有 { $count } 行。
added-unread = Microsoft 的列表有一部分未读取。
added-none-visible = Microsoft Graph 未向此帐户显示任何租户。只有具有合作伙伴角色的帐户才能看到客户。
bad-line = 第 { $number } 行：{ $text }。{ $why }
bad-neither = 这既不是目录 ID，也不是域。
bad-empty-id = 没有租户的 ID 全为零。
bad-personal = 这是个人 Microsoft 帐户的目录，其中没有 Intune。
bad-mail = 这是邮件地址。请使用 @ 后面的域或目录 ID。
bad-many = 这个词代表多个租户，而不是一个。
bad-url = 这是网址。请仅使用目录 ID 或域。
bad-international = 请用普通字母书写此域，以 xn-- 开头。
bad-too-long = 这超过了域的最大长度。
bad-quote = 引号已打开但未关闭。
bad-empty-cell = 目录 ID 或域所在的列中没有内容。
read-heading = 读取
read-all-tenants = 读取所有租户
tenants-read = 已读取的租户
pause = 暂停
resume = 继续
stop = 停止
tenants-so-far = 共 { $total } 个，已完成 { $done } 个
sweep-running = 正在读取…
sweep-paused = 读取已暂停。
sweep-stopping = 正在进行的操作完成后，读取将停止。
chain-serves = 你的登录对所有租户有效，截止时间：{ $time }。
throttled-countdown = Microsoft 的登录服务要求减少请求。将在 { $seconds } 秒后自动继续。
compare-heading = 比较
compare-with = 比较对象
compare-form = 表单
compare-deployment = 此部署的基线
compare-imported = 导入的基线
compare-form-missing = 表单没有可供比较的内容：其设置尚未读取，或包含此面板从不写入的值。
compare-deployment-missing = 此部署的 config.json 未指定基线。
compare-imported-missing = 自打开此页面以来，未导入任何基线。
compare-value = { $setting }：{ $position }
find-heading = 查找
all-tenants = 全部 { $count } 个
group-differ = { $count } 个有差异
group-match = { $count } 个一致
group-never-configured = { $count } 个从未配置
group-sign-in = { $count } 个需要登录
group-not-approved = { $count } 个未批准应用
group-no-access = { $count } 个无权访问
group-blocked = { $count } 个被策略阻止
group-no-such-tenant = { $count } 个不存在
group-no-intune = { $count } 个没有 Intune
group-no-resource = { $count } 个没有这些设置
group-no-role = { $count } 个没有 Intune 角色
group-approval = { $count } 个需要另一位管理员
group-failed = { $count } 个失败
group-saved = { $count } 个已保存
group-not-saved = { $count } 个未保存
group-different = { $count } 个值不同
group-uncertain = { $count } 个不确定
group-changed-since = { $count } 个后来有更改
group-refused = { $count } 个被拒绝
group-not-started = { $count } 个未开始
group-waiting = { $count } 个等待中
group-excluded = { $count } 个已排除
filter-tenants = 筛选租户
filter-tenants-help = 搜索名称、ID 和域、来源、访问和结果。
causes-heading = 无法进入的原因
cause-sign-in = { $count } 个租户需要登录
cause-sign-in-why = 这些租户要求其他身份验证因素或重新登录。登录其中一个往往也对其他租户有效。你将前往 Microsoft 的页面，然后返回；正在进行的读取随后会自动继续。
cause-next = 下一个：{ $name }
cause-not-approved = { $count } 个租户未批准应用
cause-not-approved-why = 租户的管理员可通过该租户的链接批准应用；如果你的关系具有管理应用的角色，你也可以批准。对于合作伙伴，这也可能表示那里缺少某个角色或组。
cause-no-access = { $count } 个租户不允许你访问
cause-no-access-why = 你的帐户在那里既不是成员也不是来宾，也没有委派管理关系涵盖它。遗留的来宾帐户可能会使这种关系失效。
cause-blocked = { $count } 个租户通过策略阻止你
cause-blocked-why = Microsoft 对其中一个的答复：
cause-no-role = 你在 { $count } 个租户中缺少 Intune 角色
cause-no-role-why = 你可以进入，但那里没有 Intune 角色允许你查看这些设置。
cause-approval = { $count } 个租户需要另一位管理员
cause-approval-why = 那里的设置受 Multi admin approval 保护：每项更改都必须由另一位管理员批准。
cause-no-intune = { $count } 个租户没有 Intune
cause-no-intune-why = 没有 Intune，就没有 Remote Help 设置。
cause-no-resource = { $count } 个租户没有这些设置
cause-no-resource-why = 其所在云的 Microsoft Graph 不提供这些设置。
cause-no-such-tenant = { $count } 个租户不存在
cause-no-such-tenant-why = ID 或域拼写有误，或属于 Microsoft 的另一个云。
cause-not-trusted = { $count } 个租户的答复不可信
cause-not-trusted-why = 答复并非来自所查询的租户，或不符合 Microsoft 发送的格式。其中的内容均未使用。
cause-refused = { $count } 个租户因其他原因拒绝
cause-refused-why = Microsoft 对其中一个的答复：
cause-unanswered = { $count } 个租户没有答复
cause-unanswered-why = 再次读取往往有效。其中一个的结果：
copy-approval-links = 复制批准链接
sign-in-to-next = 登录下一个租户
download-list = 下载列表
read-these-again = 再次读取这些租户
partner-center = 作为合作伙伴中心的命令
partner-center-lead = 适用于具有管理应用的关系的合作伙伴。该命令需要合作伙伴中心的令牌；此页面不会发送它。
partner-center-none = 没有命令：它需要此应用的客户端 ID 和租户的目录 ID。
tenants-table = 所有租户
tenants-shown = 共 { $all } 个，显示 { $shown } 个
chosen-count = { $count ->
    [0] 未选择
   *[other] 已选择 { $count } 个
}
select-shown = 选择显示的租户
clear-selection = 清除选择
tenants-csv = 下载 CSV
tenants-json = 下载 JSON
tenants-none = 列表中尚无租户。请在上方添加。
tenants-none-shown = 没有符合的租户。请选择“全部”，或清空筛选器。
column-name = 名称
column-directory-id = 目录 ID
column-source = 来源
column-access = 访问
column-outcome = 结果
column-read-at = 读取时间
column-choose = 选择
column-exclude = 排除或包含
exclude = 排除
include = 包含
source-typed = 列表
source-file = 文件
source-deployment = 部署
source-customers = 客户
source-organization = 组织
source-ends = { $day } 到期
source-microsoft-led = Microsoft 自有，只读
access-waiting = 等待中
access-signed-in = 已登录
access-sign-in-needed = 需要登录
access-not-approved = 应用未获批准
access-no-access = 无权访问
access-blocked = 被策略阻止
access-no-such-tenant = 租户不存在
access-failed = 失败
access-excluded = 已排除
outcome-not-read = 未读取
outcome-reading = 正在读取
outcome-read = 已读取
outcome-matches = 一致
outcome-differs = { $count } 项有差异
outcome-never-configured = 从未配置
outcome-never-configured-differs = 从未配置，{ $count } 项有差异
outcome-no-intune = 没有 Intune
outcome-no-resource = 此云中没有这些设置
outcome-no-role = 没有 Intune 角色
outcome-approval = 需要批准
outcome-failed = 失败
outcome-in-doubt = 需先读取
outcome-sending = 正在发送
outcome-throttled = 等待重新发送
outcome-reading-back = 正在回读
outcome-saved = 已保存
outcome-matched-already = 原已一致
outcome-not-saved = 未保存
outcome-different = 值不同
outcome-uncertain = 不确定
outcome-changed-since = 后来有更改
outcome-refused = 被拒绝
outcome-not-started = 未开始
plan-heading = 计划
review-plan = 审阅计划
no-plan-permission = 若要设定任何内容，此应用需要 { $permission } 权限。
no-plan-unfinished = 有一次运行尚未完成：请先恢复或放弃它。
no-plan-reading = 正在读取租户。
no-plan-target = 没有可设定的内容：请在“比较对象”中选择其他项。
no-plan-nothing = 请先在表格中选择租户。
no-plan-unread = 所选租户均未读取：请先读取。
plan-summary = { $count ->
    [0] 不会更改任何租户：没有要发送的内容。
   *[other] 将更改 { $count } 个租户：{ $changes }。
}
plan-summary-undo = { $count ->
    [0] 该次运行已没有可撤消的内容。
   *[other] { $count } 个租户将各自恢复运行之前的值：{ $changes }。
}
plan-not-sent = 在你应用计划之前，不会发送任何内容。
plan-change = “{ $setting }”在 { $count } 个租户中变为{ $position }
plan-from = 计划设定“比较对象”中所选的内容：{ $name }。
plan-matching = { $count } 个所选租户已经一致，不会向其发送任何请求。
plan-left-out = { $count } 个所选租户被略过：未读取、已排除或为只读。
plan-order = 顺序
plan-order-all = 显示全部 { $count } 个
tenants-first = 先行租户数
tenants-first-help = 从 1 到 3。它们单独先行，逐个进行；然后运行等待你操作。如果其中一个的结果不是“已保存”，运行将停止。
tenants-first-fault = 必须是 1 到 3 之间的数字。
stop-after-failures = 失败多少个后停止
stop-after-help = 结果为“未保存”、“值不同”或“不确定”的租户达到此数量时，运行停止。
stop-after-fault = 必须是大于或等于 1 的数字。
plan-reason-help = 可选。保留在此页面的回执中，不会发送给任何人。
number-of-tenants = 租户数量
number-help = 键入将更改多少个租户。
number-fault = 这不是将更改的租户数量。
plan-kept = 计划和执行的内容会保留在此浏览器中，不含任何令牌，以便在关闭此页面后恢复运行。
plan-kept-tab = 计划和执行的内容会保留在此标签页中，不含任何令牌。关闭标签页后，无法恢复运行。
plan-kept-nowhere = 此部署不保留任何内容（“history”为 off）。重新加载或离开此页面后，无法恢复运行，也无从得知其进度。
apply-plan = 应用计划
run-heading = 运行
run-undo-heading = 撤消另一次运行的运行
run-progress = 已完成的租户
run-done = 共 { $total } 个，已完成 { $done } 个
run-first = 正在逐个保存先行租户。
run-awaits-rest = 先行租户已保存。其余租户等待你操作。
run-rest = 正在保存其余租户。
run-pauses = 运行已暂停。
run-stopping = 正在进行的操作完成后，运行将停止。
run-ended = 运行已结束。
run-stopped-by-person = 你已停止运行。
run-waits-to-write = { $name } 要求减少请求。更改将在 { $seconds } 秒后再发送一次。
continue-with-the-rest = 继续处理其余租户
undo-this-run = 撤消此次运行
run-history-note = 每个租户的回执都在“设置”的“历史记录”中。
figure-saved = { $count } 个已保存
figure-matched = { $count } 个原已一致
figure-under-way-tenants = { $count } 个进行中
figure-to-go = { $count } 个待处理
kept-heading = 未完成的运行
kept-run = { $who } 于 { $time } 开始的运行尚未结束：共 { $total } 个租户，已完成 { $done } 个。
kept-run-unknown = 无法读取为其保留的内容。
kept-next = “恢复运行”会先读取当时正在保存的内容，然后继续。“放弃运行”会将其从此浏览器中移除；回执会保留。
kept-other-person = 由其他人开始。只有同一人才能恢复。
kept-other-tenant = 它是在登录另一个主租户时开始的。
kept-other-cloud = 它是在另一个云中开始的。
kept-other-app = 它是由另一个应用注册开始的。
kept-permission = 若要继续，此应用需要 { $permission } 权限。
kept-other-tab = 它已在此浏览器的另一个标签页中打开。请在那里继续。
kept-newer = 它由此面板的较新版本开始。请重新加载页面以获取该版本。
kept-damaged = 为其保留的内容已损坏，因此无法恢复。它已保存的内容在“历史记录”中。
resume-run = 恢复运行
forget-run = 放弃运行
news-excluded = 已排除 { $name }：不会向其发送任何请求。
news-included = { $name } 已重新加入列表。
news-reading = 正在读取 { $count } 个租户…
news-tenants-read = 已读取 { $count } 个租户。
news-tenants-so-far = 共 { $total } 个租户，目前已完成 { $done } 个。
news-resolving = 正在先查找列表中的域。
news-differ = { $count ->
    [0] 均无差异。
   *[other] 其中 { $count } 个有差异。
}
news-not-read = { $count } 个无法读取。
news-not-asked = { $count } 个未查询。
news-throttled = Microsoft 的登录服务要求减少请求。将在{ $left }后自动继续。
news-waits-to-write = { $name } 要求减少请求。将在{ $left }后再次发送更改。
news-paused = 已暂停。正在进行的操作会先完成。
news-resumed = 正在继续。
news-stopping = 正在停止。正在进行的操作会先完成。
news-tenants-filtered = 共 { $all } 个租户，{ $shown } 个符合。
news-tenants-ascending = 已按{ $column }升序排列。
news-tenants-descending = 已按{ $column }降序排列。
news-tenants-unsorted = 已按添加顺序排列。
news-compared = 比较对象：“{ $name }”。共 { $read } 个租户，{ $differ } 个有差异。
news-compared-unread = 比较对象：“{ $name }”。尚未读取任何租户。
news-chosen = { $count ->
    [0] 未选择任何租户。
   *[other] 共 { $all } 个租户，已选择 { $count } 个。
}
news-plan-cancelled = 未保存任何内容。你选择的租户保持不变。
news-run-began = 运行已开始：{ $count } 个租户。
news-run-goes-on = 运行继续进行。
news-run-so-far = 共 { $total } 个租户，目前已完成 { $done } 个：{ $figures }。
news-kept-run = 此处保留了一次未完成的运行：共 { $total } 个租户，已完成 { $done } 个。
news-figures = { $what }{ $figures }。
news-run-forgotten = 已放弃未完成的运行。它所保存内容的回执仍在“历史记录”中。
what-list-customers = 无法列出你的客户。
what-list-organization = 无法列出你组织的租户。
why-list-token = 此令牌缺少 { $permission } 权限。请使用 Microsoft 登录以获取该权限。
why-list-refused = 你的帐户无权查看，或尚未同意 { $permission } 权限。
what-unreadable = 未添加任何租户：无法读取此列表。
why-list-too-large = 它超过 4 MiB。一千个租户所需的空间要小得多。
why-list-too-many-lines = 它超过 10,000 行。
why-list-workbook = 它是电子表格自身格式的文件。请先另存为 CSV。
why-list-binary = 它不是文本。
why-list-encoding = 其编码无法读取。请另存为 UTF-8。
why-list-empty = 其中没有租户。
what-too-many = 未添加任何租户：列表将超过 { $most } 个。
why-too-many = 现有 { $known } 个，新增 { $new } 个。请减少添加的数量，或先清空列表。
what-reading-halted = 读取已暂停。
what-run-halted = 运行已暂停。
halt-offline = 此设备处于脱机状态。连接恢复后将继续。
halt-no-session = 登录已无法续订。请重新登录，然后继续。
halt-in-a-row = 连续三个租户因相同原因拒绝，因此其他租户可能也会拒绝。
halt-throttled = Microsoft 的登录服务连续三次要求减少请求。请等待几分钟，然后继续。
halt-chain = 你的登录仅在 { $time } 之前有效，剩余时间不足以处理另一个租户。请重新登录，然后继续。
halt-storage = 此浏览器不再保留运行必须记录的内容，因此不再发送任何内容。请腾出空间，然后继续。
halt-by-person = 你已将其暂停。
what-run-stopped = 运行已自动停止。
why-stopped-first = 先行租户之一 { $name } 的结果不是“已保存”。其余租户未开始。
why-stopped-failures = { $count } 个租户的结果为“未保存”、“值不同”或“不确定”，计划不允许更多。其余租户未开始。
next-stopped = 请在表格和“历史记录”中查看这些租户。已保存的内容可用“撤消此次运行”恢复原状。
what-run-not-kept = 运行未开始：此浏览器无法保留它。
why-run-not-kept = 其存储空间被阻止或已满。如果没有所做操作的记录，中断的运行将无法恢复。未发送任何内容。
why-no-locks = 此浏览器无法防止另一个标签页进行同一次运行，因此未发送任何内容。请使用最新版本的 Edge、Chrome、Firefox 或 Safari。
next-run-not-kept = 请允许此网站存储数据，或为其腾出空间，例如使用“清除历史记录”。
what-run-other-tab = 此浏览器的另一个标签页占用了此次运行。
why-run-other-tab = 两个标签页绝不会进行同一次运行。请在那个标签页中继续，或先将其关闭。
