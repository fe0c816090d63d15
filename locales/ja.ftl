### Every text a person reads, in Japanese.

## This language

language-name = 日本語

## The page

# Verified: "リモート ヘルプ", learn.microsoft.com/ja-jp/mem/intune/fundamentals/remote-help
product = リモート ヘルプ パネル
heading = リモート ヘルプの設定
lead = このテナントでの Microsoft リモート ヘルプの動作を表示し、変更できます。変更を確認するまで何も保存されません。
skip = コンテンツへスキップ
title-signed-out = リモート ヘルプ パネル
title-view = { $view } – { $title }
views = ビュー
view-settings = 設定
view-sessions = セッション
view-tenants = テナント
tenants-lead = 1 回のサインインで、多数のテナントのこれらの設定を読み取り、比較し、設定できます。プランを確認するまで何も書き込まれません。
sessions-heading = リモート ヘルプ セッション
sessions-lead = 設定の対象となる利用状況です。Intune のレポートにある過去 30 日間のセッションを表示します。
title-signed-in = リモート ヘルプの設定 – { $tenant }
title-changed = ● 未保存の変更 { $count } 件 – リモート ヘルプの設定
footer-promise = トークンはこのページのメモリ内にのみ保持され、{ $host } にのみ送信されます。ページを再読み込みすると破棄されます。
footer-docs = Microsoft Learn のリモート ヘルプ
footer-beta = このパネルは Microsoft Graph のベータ エンドポイントを使用します。これらの設定を提供しているのはこのエンドポイントだけで、Microsoft により変更されることがあります。
footer-version = バージョン { $version }
footer-licences = オープンソース ライセンス

## The banner

not-signed-in = サインインしていません
who = サインイン中のユーザー
who-app = アプリ
who-unknown = 不明 (トークンを読み取れません)
tenant = テナント
tenant-unknown = 不明
tenant-named = { $domain } ({ $id })
cloud = クラウド
cloud-global = グローバル
cloud-usgov = 米国政府機関 (GCC High)
cloud-dod = 米国政府機関 (DoD)
cloud-china = 中国 (21Vianet)
cloud-custom = カスタム: { $host }
permission = アクセス許可
permission-none = これらの設定に対するアクセス許可なし
permission-unknown = Microsoft Graph が応答するまで不明
time-left = 残り時間
time-left-unknown = 不明
time-left-under-a-minute = 1 分未満
time-left-renewed = { $left } (その後、自動更新)
time-left-expired = 期限切れ
time-left-refused = 受け付けられなくなりました
sign-out = サインアウト
switch-account = アカウントの切り替え

## Before the panel is there, and when it can't be started

panel-loading = パネルを読み込んでいます…
shell-late = これ以上何も表示されない場合は、ページを再読み込みしてください。古いコピーの可能性があります。
boot-framed = セキュリティ上の理由から、このパネルは他のサイト内では動作しません。
boot-framed-next = 別のタブで開く
boot-changed = このページのファイルが変更されているか、見つかりません。
boot-changed-next = ページを再読み込みしてください。解決しない場合は、このパネルの運用担当者に、ホスト、途中のプロキシやウイルス対策ソフト、Git が変更した改行コードを確認するよう伝えてください。
boot-old = これはページの古いコピーです。パネルの新しいバージョンに置き換えられています。
boot-old-next = ページを再読み込みしてください。解決しない場合は、このパネルの運用担当者に、ホストまたは経路上で index.html が長く保持されすぎていることを伝えてください。
boot-network = このページのファイルを読み込めませんでした。
boot-network-next = 接続を確認してから、ページを再読み込みしてください。
boot-unsupported = このブラウザーではパネルを実行できません。
boot-unsupported-next = WebAssembly が必要ですが、このブラウザーまたはそのポリシーで無効になっています。最新の Edge、Chrome、Firefox、または Safari を使用してください。
boot-broken = パネル自体の不具合により、動作が停止しました。
boot-broken-next = 保存の処理中だった場合、反映されたかどうかはこのページではわかりません。ページを再読み込みして確認してください。

## Preferences

preferences = 表示設定
preferences-kept = このブラウザーに保存されます。
preferences-not-kept = このブラウザーはこのページのデータを保存しないため、選択内容はページを閉じるまで有効です。
theme = テーマ
theme-system = このデバイスに合わせる
theme-light = ライト
theme-dark = ダーク
theme-contrast = ハイ コントラスト
density = 表示密度
density-comfortable = ゆったり
density-compact = コンパクト
language = 言語
language-loading = 言語を読み込んでいます…
language-failed = その言語を読み込めなかったため、ページの表示は変わりません。接続を確認してから、もう一度選択してください。
language-gone = その言語を読み込めませんでした。ここで開いているパネルは新しいバージョンに置き換えられています。使用するには、ページを再読み込みしてください。

## Without a connection

offline-notice = このデバイスはオフラインです。表示されている内容は以前に読み取ったもので、古くなっている可能性があります。接続が回復するまで、読み取りも保存もできません。変更内容はフォームに残っています。
offline-notice-unread = このデバイスはオフラインです。接続が回復するまで、読み取りも保存もできません。
status-online = 接続が回復しました。

## When the host has a new version of the page

upgrade-notice = このパネルの新しいバージョンを利用できます。再読み込みすると、このページからサインアウトされます。未保存の変更は保持され、もう一度サインインすると復元されます。
upgrade-not-kept = このブラウザーはこのページのデータを保存しないため、再読み込みすると未保存の変更が失われます。先に保存するか破棄してください。
edits-not-kept = このブラウザーはこのページのデータを保存しません。ほかの作業中にブラウザーがこのタブを破棄すると、未保存の変更は失われます。

## Signing in

sign-in-heading = サインイン
sign-in-again-heading = 再サインイン
sign-in-kept = 未保存の変更は保持されています。サインインすると、パネルは中断したところから再開します。操作しない限り何も送信されません。
sign-in-at-microsoft = 職場アカウントで、Microsoft のページからサインインします。このパネルがパスワードを受け取ることはありません。サインイン後に受け取るトークンは、パネルのメモリ内にのみ保持されます。
sign-in-with-microsoft = Microsoft でサインイン
sign-in-to-view-only = 表示専用でサインイン
use-another-account = 別のアカウントを使用
sign-in-again = もう一度サインイン
get-permission = 保存に必要なアクセス許可を取得
sign-in-no-client = 職場アカウントでサインインするには、アプリの登録のクライアント ID が必要です。このパネルの運用担当者が config.json で指定できます。下のオプションに入力するか、トークンを使用することもできます。
sign-in-options = サインイン オプション
client-id = クライアント ID
option-deployed = 空の場合: この展開の設定に従います ({ $value })。
option-refused = 使用されませんでした。{ $allowed }
option-cloud-help = テナントがあるクラウドです。他の 2 つのオプションと同じく、このブラウザーに保存されます。
cloud-of-deployment = この展開の設定に従う ({ $cloud })
redirect-uri = リダイレクト URI
redirect-uri-help = このアドレスを、シングルページ アプリケーションとしてアプリに登録してください。管理者は、同意リンクから全ユーザーを代表して同意できます。
copy-redirect-uri = リダイレクト URI をコピー
copy-consent-link = 管理者の同意リンクをコピー
token-heading = トークンを使用
token-lead = Microsoft Graph のトークンを貼り付けてください。このページのメモリ内にのみ保持され、保存されることはなく、{ $host } にのみ送信されます。
access-token = アクセス トークン
access-token-help = 「Bearer」の有無は問いません。空白や改行も問題ありません。
use-this-token = このトークンを使用
keep-this-token = 現在のトークンを保持
config-loading = config.json を読み取っています…
how-to-get-a-token = トークンの取得方法
how-permission = 設定を表示するには { $read }、変更するには { $write } のアクセス許可を持つトークンが必要です。どちらにも管理者の同意が必要です。
how-explorer = Graph Explorer
# Not verified: Microsoft's English names “Modify permissions” and “Access token”
how-explorer-steps = サインインし、任意の要求で「Modify permissions」を開いて上記のアクセス許可に同意し、「Access token」のテキストをコピーします。
how-cli = Azure CLI
how-cli-steps = アクセス許可が付与されたアプリの登録を使用してサインインした状態で実行します。
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = 自分のアカウントでサインインした状態で実行します。2 行目でトークンが表示されます。
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = アクセス許可が付与されたアプリの登録を使用してサインインした状態で実行します。モジュールが SecureString として渡す場合でも、2 行目でトークンが表示されます。
cloud-warning = Microsoft はこのクラウドでリモート ヘルプを提供していません。設定が存在しても、リモート ヘルプは使用できません。

## What is said in the status line

status-reading = 設定を読み取っています…
status-rereading = 設定を再度読み取っています…
status-leaving = Microsoft のサインイン ページに移動しています…
status-signing-in = サインインしています…
status-not-finished = サインインは完了しませんでした。何も変更されていません。
status-consented = 管理者がアクセス許可に同意しました。サインインできます。
status-consented-for = { $tenant } の管理者がアクセス許可に同意しました。サインインできます。
status-came-back = サインインし、{ $time } に設定を読み取りました。未保存の変更はフォームに復元されています。
sign-out-at-microsoft = Microsoft からもサインアウト
status-read = { $time } に設定を読み取りました。
status-read-in = { $time } にテナント { $tenant } の設定を読み取りました。
status-reread-same = { $time } に再度読み取りました。変更はありません。
status-reread-changed = { $time } に再度読み取りました。{ $count } 件の設定が別の場所で変更されており、現在の値を表示しています。
status-edits-kept = 自分の変更は保持されています。
status-checking = その間に設定が変更されていないか確認しています…
status-sending = 変更を送信しています…
status-reading-back = 設定を読み直しています…
status-lagging = 読み直した設定に変更がまだ反映されていません。数秒後にもう一度読み取ります…
status-saved = { $time } に保存しました。読み直して反映を確認済みです。
status-saved-all-the-same = { $time } に保存されました。変更に対する応答は失われたか不正でしたが、読み直して、変更が反映されていることを確認しました。
status-discarded = 変更を破棄しました。
status-theirs = 何も保存されていません。フォームにはテナントの現在の内容が表示されています。
status-merged = まだ何も保存されていません。テナントの現在の内容に、自分の変更を重ねて表示しています。
status-cancelled = 何も保存されていません。変更はフォームに残っています。
status-signed-out = サインアウトしました。トークンと、それで読み取った内容はすべて破棄されました。
status-copied = コピーしました。
status-resumed = 新しいトークンは有効です。変更は残っています。まだ何も送信されていません。
status-offered = 次の変更は別のテナント { $tenant } で行われたため、ここには入力されていません:
status-offered-unknown = 次の変更はテナントが不明な状態で行われたため、ここには入力されていません:
fill-in-offered = ここに入力
drop-offered = 破棄

## Waiting to try again

waiting-throttled = Microsoft Graph から要求を減らすよう求められています。
waiting-failed = サービスで現在エラーが発生しています。
waiting-lagging = 読み直した設定に変更がまだ反映されていません。
trying-again = { $seconds } 秒後に再試行します ({ $tries } 回中 { $attempt } 回目)
reading-again = { $seconds } 秒後にもう一度読み取ります ({ $tries } 回中 { $attempt } 回目)
trying-again-spoken = { $time }後にもう一度試します。{ $tries } 回中 { $attempt } 回目です。
reading-again-spoken = { $time }後にもう一度読み取ります。{ $tries } 回中 { $attempt } 回目です。
stop-trying = 再試行を中止

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = リモート ヘルプを有効にする
enable-remote-help-help = 組織内のヘルパーが、リモート ヘルプでユーザーのデバイスに接続できるようにします。既定ではオフです。
# No translated name of Microsoft's was found: our own
allow-unenrolled = 登録されていないデバイスへのリモート ヘルプを許可する
allow-unenrolled-help = ヘルパーが、Intune に登録されていないデバイスにも接続できるようにします。既定ではオフです。
allow-chat = チャットを許可
allow-chat-help = セッション中にヘルパーと共有者がメッセージをやり取りできるようにします。既定ではオンです。
form-label = テナントの設定
sends = 送信値
changed-from-on = 変更あり: 変更前はオン。
changed-from-off = 変更あり: 変更前はオフ。
changed-from-unknown = 変更あり: 変更前は { $value }。
unknown-state = テナントの値 { $value } は、このパネルが認識しない値です。この値が書き戻されることはありません。何らかの変更を保存すると、スイッチの表示どおりの値に設定されます。その内容は確認画面に表示されます。
clock-ahead = このデバイスの時計は Microsoft の時計より約 { $minutes } 分進んでいます。パネルは Microsoft の時計に従います。
clock-behind = このデバイスの時計は Microsoft の時計より約 { $minutes } 分遅れています。パネルは Microsoft の時計に従います。
never-configured = このテナントではリモート ヘルプが構成されたことがありません。表示されているのは既定値です。保存すると初めて書き込まれます。
lacking-property = このクラウドの Microsoft Graph には { $property } がありません。「{ $name }」は、ここでも保存時にも省かれ、ベースラインはエクスポートできません。
not-in-this-cloud = このクラウドにはありません
read-only = このトークンにはアクセス許可 { $permission } がないため、設定を変更できません。現在の設定を表示しています。
view-only = 表示専用でサインインしているため、現在の設定を表示しています。変更するにはアクセス許可 { $permission } が必要です。
review-changes = 変更内容を確認
discard-changes = 変更を破棄
reload-settings = 設定を再読み込み
use-another-token = 別のトークンを使用
unsaved = 未保存の変更 { $count } 件
no-changes = 未保存の変更はありません
on = オン
off = オフ
unknown-value = 不明
not-read-yet = 読み取り前

## Review

review-where = テナント { $tenant } (クラウド: { $cloud })。送信前に、パネルは設定をもう一度読み取ります。
review-what = テナント { $tenant } の全ユーザーに適用される変更: { $changes }。
review-change = 「{ $name }」を{ $before }から{ $after }に変更
column-setting = 設定
column-before = 変更前
column-after = 変更後
column-meaning = 意味
means-enabled = ヘルパーは、このテナントでリモート ヘルプ セッションを開始できます。
means-disabled = このテナントでは、誰もリモート ヘルプ セッションを開始できません。
means-disabled-unknown = テナントの値は、このパネルが認識しない値であり、書き戻されません。値は disabled になります。
means-unenrolled-on = Intune に登録されていないデバイスとのセッションが可能になります。
means-unenrolled-off = Intune に登録されたデバイスのみがセッションに参加できます。
means-chat-on = セッション中にヘルパーと共有者がメッセージをやり取りできます。
means-chat-off = セッション中にヘルパーと共有者はメッセージをやり取りできません。
reason = 理由
reason-help = 省略可能です。このページの保存記録に残り、誰にも送信されません。
save-to-tenant = テナントに保存
cancel = キャンセル

## Conflict

settings-changed = 設定が変更されました
conflict-lead-save = 何も送信されていません。設定を読み取った後に、他のユーザーが変更しました。
conflict-lead-reload = 自分が変更した設定を、他のユーザーも変更しました。ここで選択しても何も保存されません。
conflict-clash = { $count ->
    [0] 相手の変更と自分の変更の間に競合はありません。
   *[other] { $count } 件の設定が自分の変更と競合しています: { $names }。
}
column-first = 最初の読み取り時
column-saved = その保存で書き込んだ値
column-now = 現在の値
column-wanted = 設定する値
not-changed-by-you = 自分の変更なし
verdict-theirs = 他のユーザーが変更
verdict-mine = 自分が変更
verdict-agreed = 両者が同じ値に変更
verdict-clash = 競合: 両者が異なる値に変更
verdict-untouched = 変更なし
keep-would-save = 「自分の変更を保持」を選ぶと、次の内容がテナントに保存されます:
keep-would-fill = 「自分の変更を保持」を選ぶと、次の内容がフォームに入力されます:
use-theirs-note = 「相手の変更を使用」を選ぶと、自分の変更は破棄され、現在の内容が表示されます。
keep-my-changes = 自分の変更を保持
use-theirs = 相手の変更を使用

## Receipt

receipt-heading = 最新の保存記録
receipt-when = 日時
receipt-user = 実行者
receipt-outcome = 結果
receipt-saved = 保存済み (読み直しで確認済み)
receipt-not-saved = 保存されませんでした
receipt-different = 現在の値が異なります: { $values }
receipt-uncertain = 確認できません
receipt-requests = 要求 ID
receipt-change = { $before } から { $after } へ
receipt-no-reason = 入力なし
receipt-id = 保存記録
receipt-undoes = 元に戻す対象の保存記録
receipt-run = 所属する実行
copy = コピー
copy-markdown = Markdown としてコピー
download = ダウンロード
print = 印刷
undo-this-save = この保存を元に戻す
commands = 同じ変更を行うコマンド
commands-lead = トークンを { $powershell } または { $shell } に用意すれば、それぞれに示されたシェルで表示どおりに実行できます。コマンドにトークンは含まれていません。
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = 履歴
history-lead = このブラウザーに保持されている保存記録です。トークンの情報は含まれていません。
history-safari = Safari では、ブラウザーを使っていてもこのサイトを 7 日間使わないと、サイトが保持するデータが消去されます。他のブラウザーでも、容量が不足すると消去されることがあります。長く必要なものは「ダウンロード」で保存してください。
history-empty = 保存記録はまだありません。
of-run = テナントの実行 ({ $tenant })
history-count = 保存記録 { $count } 件
history-more = 以前の保存記録を表示
clear-history = 履歴を消去
history-full = ブラウザーのストレージがいっぱいかブロックされているため、最新の保存記録は保持されませんでした。保存記録はまだこのページにあります。コピーまたはダウンロードしてください。
history-damaged = { $count } 件のエントリを読み取れません。別に保管し、そのまま残してあります。
status-history-cleared = { $count } 件の保存記録を削除しました。
bring-back = 復元
status-downloaded = ファイルをダウンロードしました。
status-download-failed = ブラウザーがファイルを受け付けませんでした。代わりにテキストをコピーしてください。

## Sessions: what is said of them elsewhere

what-sessions = セッションを読み取れませんでした。
what-sessions-part = セッションの読み取りが中断されました。{ $total } 件中 { $read } 件を読み取りました。
what-sessions-part-unknown = セッションの読み取りが中断されました。{ $read } 件を読み取りました。
why-sessions-role = このアカウントには、リモート ヘルプに関する Intune のレポートの表示が許可されていません。アクセス許可「{ $permission }」を持つ Intune のロールが必要です。Intune 管理者ロールにはこれが含まれています。
why-sessions-scope = トークンにアクセス許可 { $permission } がありません。
why-sessions-not-report = 応答はセッションのレポートではありません。内容は表示していません。
who-uses-it = 誰が利用しているか
usage-not-there = 必要なファイルを読み込めませんでした。もう一度試すには、ボタンを押してください。

## Baselines

baselines = ベースライン
baselines-lead = ベースラインは、3 つの設定を収めた小さなファイルです。エクスポートでは最後に読み取った内容を書き出します。インポートするとその内容がフォームに入力され、保存前に確認できます。このページの任意の場所にファイルをドロップできます。
export = エクスポート
copy-link = リンクをコピー
import = インポート
baseline-text = ベースラインのテキスト
matches-baseline = ベースラインと一致
differs-in = { $count } 件の相違
apply-baseline = ベースラインを適用
status-baseline-applied = ベースラインをフォームに入力しました。{ $count } 件の設定がテナントの現在の内容と異なります。まだ何も保存されていません。
status-baseline-same = テナントの内容は、すでにベースラインと一致しています。
status-baseline-waits = ベースラインを受け取りました。設定が読み取られると、フォームに入力されます。
status-drift = { $count } 件の設定が、ベースラインと異なる状態になりました。
what-baseline = このベースラインは使用できません。フォームは元のままです。
why-baseline-too-large = ベースラインとしては大きすぎます。
why-baseline-not-base64 = リンクが破損しています。「baseline=」より後の部分をデコードできません。
why-baseline-cut-off = リンクが途中で切れています。末尾がありません。
why-baseline-repeated = 同じ項目が重複しています。
why-baseline-several = 複数のファイルが一度にドロップされました。ベースラインは 1 つのファイルです。
why-baseline-field = 「{ $field }」: { $problem }
next-baseline = ベースラインには、「エクスポート」で書き出されるとおり、スキーマ番号、名前 (省略可能)、および 3 つの設定すべてが含まれます。
next-link = リンク全体をコピーし、独立した行に書いて送り直してもらってください。または、ベースラインをファイルかテキストで受け取り、「インポート」か「ベースラインのテキスト」を使ってください。
what-baseline-not-now = 保存の処理中のため、ベースラインは入力されませんでした。
why-baseline-not-now = 先に保存を完了するか、キャンセルしてください。
what-link-more = このリンクにはベースライン以外の内容が含まれているため、何も使用されませんでした。
why-link-more = ベースラインのリンクに含まれるのは設定だけです。トークンをリンクに含めないでください。
what-file = ブラウザーはこのファイルを読み取れません。
why-file = フォルダーであるか、ファイルが移動されたか、このページに読み取りが許可されていない可能性があります。

## Undoing

what-undo-nothing = 元に戻すものは残っていません。
why-undo-nothing = テナントの内容は、すでにその保存の前の状態です。
what-undo-other = その保存は別のテナントで行われました。
why-undo-other = 元に戻すには、そのテナントにサインインしてください。
what-undo-unsaved = フォームに未保存の変更があります。
why-undo-unsaved = 元に戻す操作と混ざるため、先に変更を保存または破棄してください。
what-undo-unknown = その保存は、このパネルでは元に戻せません。
why-undo-unknown = { $property } の以前の値は、このパネルが認識しない値です。パネルがこの値を書き込むことはありません。
review-undo = 以前の保存を元に戻します。対象は、その保存で変更された内容だけです。
review-outside = その間に他のユーザーが設定を変更しました。保存を実行すると、送信前にその変更内容が表示されます。
conflict-lead-undo = 何も送信されていません。その保存の後にテナントの設定が変更されています。今元に戻すと次の内容が変更され、残りはそのままになります。
keep-would-undo = 「自分の変更を保持」を選ぶと、次の内容の確認画面が開きます:

## What the settings do, as Microsoft's documentation has it

impact-heading = 対象と適用時期
impact-deploy = Microsoft: リモート ヘルプの展開
impact-plan = Microsoft: リモート ヘルプの計画
impact-enabled = テナント全体が対象です。この設定に加えて、ヘルパーには Intune のロールが、全員にライセンスが必要です。新しいライセンスは有効になるまで 30 分から 8 時間かかり、それまでは新しいセッションでリモート ヘルプが有効になっていないと表示されることがあります。
impact-disabled = テナント全体が対象です。誰もリモート ヘルプを使用できません。
# Verified: “すべてのデバイス”, Microsoft's ja-JP Intune quickstart on e-mail profiles for iOS, ms.locfileid 55845841
impact-unenrolled-on = Windows と macOS が対象です。Android デバイスは、この場合も登録が必要です。登録されていないデバイスにはコンプライアンス情報がなく、ヘルパーはユーザー グループ経由でのみ接続できます。「すべてのデバイス」には含まれません。
impact-unenrolled-off = このテナントに登録されていないデバイスのユーザーは、そのデバイスで支援を受けられなくなります。
impact-chat-on = リモート ヘルプ アプリにチャットが再び表示されます。
impact-chat-off = テナントの全員について、リモート ヘルプ アプリからチャットがなくなります。

## Watching and the audit trail

status-saw-change = { $time } に検出: 他のユーザーが { $count } 件の設定を変更しました。
status-edits-untouched = 自分の変更には影響ありません。
status-saw-back = { $time } に検出: 他のユーザーが変更した内容は、自分が読み取ったときの状態に戻りました。
outside-notice = 他のユーザーが設定を変更しました。現在の内容は各設定の横に表示されています。「設定を再読み込み」を選ぶと、自分の変更を保持したままフォームに反映されます。
there-now = 別の場所で変更されました: 現在は { $position } ({ $value })。
who-changed = 誰が変更したか
audit-ask = Intune に問い合わせる
audit-sign-in = 設定を変更したユーザーを Intune に問い合わせるには、サインインしてください。
audit-asking = Intune に問い合わせています…
audit-none = 調べた範囲では、過去 1 年間にこれらの設定の変更は Intune に記録されていません。
audit-older = さらに過去を調べる
audit-elsewhere = 残りは Microsoft Graph 以外のアドレスにあるとされているため、要求しませんでした。トークンが他の場所に送信されることはありません。
audit-all = 過去 1 年間について Intune にある記録は以上です。
audit-activity = アクティビティ
audit-result = 結果
audit-needs = 監査イベントの読み取りには、このトークンにないアクセス許可 { $permission }、または監査イベントを読み取れる Intune のロールが必要です。
audit-get-permission = 変更者を確認するためのアクセス許可を取得
audit-receipt = このブラウザーの該当する保存記録

## Evidence of licence, rights and roles

evidence-rights = お使いのアカウントの Intune の権限に { $rights } が含まれています。
evidence-rights-lack = お使いのアカウントの Intune の権限に { $rights } がありません。
evidence-rights-unsaid = 読み取れた範囲では、お使いのアカウントの Intune の権限に { $rights } がありませんが、すべての権限を読み取れたわけではありません。
evidence-rights-no-list = お使いのアカウントが持つ Intune の権限は、応答に示されていません。
evidence-reports-lack = 「セッション」には { $right } も必要ですが、これらの権限に含まれていません。
evidence-figures = { $product } のライセンス { $units } 件中 { $used } 件を使用中です。
evidence-units = { $product } のライセンスは { $units } 件です。使用中の件数は応答に示されていません。
evidence-grace = { $product } は期限が切れており、猶予期間としてあと数日間有効です。
evidence-no-units = { $product } にはリモート ヘルプが記載されていますが、ライセンスがありません。
evidence-disabled = { $product } にはリモート ヘルプが記載されていますが、状態は { $status } です。
evidence-plan-off = { $product } にはリモート ヘルプが記載されていますが、その状態は { $status } です。
evidence-plan-pending = { $product } にはリモート ヘルプが記載されていますが、まだ設定が完了していません ({ $status })。
evidence-unclear = { $product } にはリモート ヘルプが記載されていますが、有効かどうかは応答に示されていません。
evidence-no-plan = このテナントには、リモート ヘルプが記載された製品がありません。Microsoft 365 E3 と E5 には記載がなくても含まれることがあるため、これだけでは判断できません。
evidence-products-unclear = { $count } 件の製品について、含まれる内容が応答に示されていません。
evidence-no-name = 名前のない製品
evidence-unread-no-list = 応答に一覧が含まれていません。
evidence-unread-elsewhere = 残りは Microsoft Graph 以外のアドレスにあるとされているため、要求しませんでした。トークンが他の場所に送信されることはありません。
evidence-unread-repeated = 残りは読み取り済みのページにあるとされているため、もう一度要求しませんでした。
evidence-unread-too-many = このページで読み取れる量を超えているため、残りは読み取りませんでした。
evidence-failed = Microsoft Graph に追加で問い合わせましたが、情報を得られませんでした。{ $why }
helpers-heading = メンバーが支援できる Intune のロール
helpers-count = { $count ->
    [0] メンバーが支援できる Intune のロールはありません。
   *[other] メンバーが支援できる Intune のロールは { $count } 件です。
}
helpers-cant-tell = メンバーが支援できる Intune のロールを確認できません。
helpers-none-read = 読み取った Intune のロールの中に、メンバーが支援できるものはありません。
helpers-needs = 支援するには、リモート ヘルプ アプリの権限のいずれかと、{ $rights } が必要です。
helpers-unclear = { $count } 件のロールについて、許可される内容が応答に示されていません。
helpers-no-name = 名前のないロール
way-view-screen = 画面の表示
# Verified: learn.microsoft.com/ja-jp/mem/intune/fundamentals/remote-help-macos
way-full-control = フル コントロール
way-elevation = 管理者向けのプロンプトへの応答 (昇格)
way-unattended = 無人での支援
helpers-may = メンバーに許可される操作: { $ways }。
helpers-groups = { $count ->
    [0] このロールを持つグループがないため、このロールで支援できる人はいません。
   *[other] このロールを持つグループは { $count } 件です。
}
helpers-groups-at-least = このロールを持つグループは少なくとも { $count } 件です。応答にはすべてが示されていません。
helpers-groups-unsaid = このロールを持つグループの数を確認できません。

## Keyboard shortcuts

shortcuts = キーボード ショートカット
shortcuts-lead = 入力欄以外で、ピリオドに続けて文字キーを押します。
use-shortcuts = これらのショートカットを使用
close = 閉じる

## Readiness

readiness = 準備状況
readiness-lead = リモート ヘルプに必要なものと、このページで確認できた状況です。
need-signed-in = サインイン
need-right-cloud = 正しいクラウド
need-read-permission = 読み取りのアクセス許可
need-write-permission = 書き込みのアクセス許可
need-intune = テナントの Intune
need-intune-role = Intune のロール
need-remote-help = リモート ヘルプの有効化
need-licence = ライセンス
met = 満たしている
not-met = 満たしていない
cant-tell = 確認不可
evidence-no-token = トークンがありません。
evidence-not-asked = Microsoft Graph からまだ応答がありません。
evidence-settings-read = Microsoft Graph が設定を返しました。
evidence-settings-read-role = 読み取りは成功しました。変更にはより権限の高いロールが必要です。
evidence-change-accepted = Microsoft Graph が変更を受け付けました。
evidence-refused = この理由で Microsoft Graph に拒否されました。
evidence-token-known = Microsoft Graph はこのトークンを認識しています。
evidence-token-names = トークンに { $permission } が含まれています。
evidence-token-lacks = トークンには他のアクセス許可しか含まれていません。
evidence-token-audience = トークンによると、このクラウドの Microsoft Graph 用です。
evidence-token-admin = トークンに管理者のロールが含まれています。
evidence-app-only = アプリのトークンです。ロールではなくアクセス許可が適用されます。
evidence-state = { $property } は { $value } です。
evidence-licence = このページのアクセス許可では確認できません。
next-need-signed-in = 上でサインインしてください。
next-need-right-cloud = { $host } 用のトークンを取得してください。
next-need-read-permission = アクセス許可 { $permission } を含むトークンを取得してください。
next-need-intune = Intune のライセンスについて
next-need-intune-role = Intune のロールについて
next-need-remote-help = 上の「リモート ヘルプを有効にする」をオンにしてください。
next-need-licence = リモート ヘルプのライセンスについて
checks-heading = 詳しい確認
checks-lead = Microsoft Graph に問い合わせると、さらに詳しい状況がわかります。問い合わせごとに個別のアクセス許可が必要です。
check-licence = ライセンスを確認
check-rights = Intune の権限を確認
check-helpers = 支援できる人
check-licence-for = このテナントのどの製品にリモート ヘルプが含まれ、そのライセンスがいくつ使用されているかを読み取ります。
check-rights-for = お使いのアカウントが持つ Intune の権限を読み取ります。
check-helpers-for = メンバーが支援できる Intune のロールと、各ロールを持つグループの数を読み取ります。
check-held = アクセス許可 { $permission } が必要です。トークンにはこれが含まれています。
check-unsaid = アクセス許可 { $permission } が必要です。トークンに含まれているかどうかは、Microsoft Graph に問い合わせるとわかります。
check-at-microsoft = アクセス許可 { $permission } が必要ですが、トークンに含まれていません。まだ同意していない場合は、Microsoft のページで同意を求められます。その後、未保存の変更を保持したままここに戻ります。
check-other-token = アクセス許可 { $permission } が必要ですが、このトークンに含まれていません。これを含むトークンを使用してください。
check-asking = Microsoft Graph に問い合わせています…

## Failures: what happened

what-check-licence = ライセンスを確認できませんでした。
what-check-rights = お使いのアカウントの Intune の権限を確認できませんでした。
what-check-helpers = 支援できる人を確認できませんでした。
why-check-token = このトークンにはアクセス許可 { $permission } がないため、Microsoft Graph への要求は送信されませんでした。
why-check-refused = アクセス許可 { $permission } と、この情報を読み取れるロールが必要です。
what-no-intune = このテナントには Intune がありません。
why-no-intune = Microsoft Graph によると、要求はこのテナントには適用されません。有効な Intune ライセンスがない場合に、この応答が返されます。
what-no-resource = このクラウドの Microsoft Graph には、これらの設定がありません。
why-no-resource = remoteAssistanceSettings が認識されません。Microsoft Graph の新しい部分は、クラウドによって遅れて提供されるか、提供されないことがあります。
what-bad-request = Microsoft Graph が要求を解釈できませんでした。
why-bad-request = サービスが受け付ける内容が変わった可能性があります。「詳細」を参照してください。
what-token-empty = Microsoft Graph にトークンが届きませんでした。
why-token-empty = プロキシやブラウザー拡張機能など、このページと Microsoft Graph の間で削除された可能性があります。
what-token-expired = トークンの有効期限が切れています。
why-token-expired = アクセス トークンの有効期間は約 1 時間です。
what-token-damaged = トークンが破損しています。
why-token-damaged = Microsoft Graph が読み取れません。コピー時に一部が欠けた可能性があります。
what-token-audience = このトークンは別のサービス用です。
why-token-audience = { $host } 以外の API またはクラウド用に発行されています。
what-token-rejected = Microsoft Graph がトークンを受け付けませんでした。
why-token-rejected = 取り消されたか、別のサービス用に発行された可能性があります。「詳細」を参照してください。
what-token-gone = トークンが受け付けられなくなったため、Microsoft Graph への要求は送信されませんでした。
why-token-gone = その間に、このトークンを使用したこのページの別の要求が拒否されました。
what-claims = 組織から再サインインを求められています。
why-claims = セッションが取り消されたか、ポリシー (多要素認証、場所、デバイス) で、このトークンでは証明できないことが要求されています。
what-missing-scope = トークンにアクセス許可が不足しています。
why-missing-scope = 次のいずれかが必要です: { $scopes }。同じ方法で再度サインインしても解決しません。アクセス許可に同意し、新しいトークンを取得する必要があります。
what-missing-role = この操作に必要な Intune のロールがありません。
# Verified: “Intune 管理者”, “読み取り”, “更新”, learn.microsoft.com/ja-jp/mem/intune/fundamentals/role-based-access-control
# Not verified: Microsoft's English name “Remote assistance connectors”
why-missing-role = トークンは有効ですが、Intune がこのユーザーに操作を許可していません。「Remote assistance connectors」の「読み取り」と「更新」が必要です。Intune 管理者ロールにはこれらが含まれています。または、このユーザーに Intune ライセンスがありません。
what-service = このテナントではリモート ヘルプのサービスを利用できません。
why-service = サービスが停止しているか、テナントにリモート ヘルプのライセンスがありません。
what-approval = この変更には、別の管理者の承認が必要です。
# Verified: “複数の管理承認 (MAA)”, learn.microsoft.com/ja-jp/mem/intune/fundamentals/multi-admin-approval
why-approval = このテナントでは、この設定が複数の管理承認 (MAA) で保護されています。
why-approval-asked = このテナントでは、この設定が複数の管理承認 (MAA) で保護されており、承認は既に要求されています。
what-forbidden = Microsoft Graph が要求を拒否しました。
why-forbidden = このパネルで識別できる理由は示されませんでした。応答の内容は「詳細」にあります。
what-not-found = Microsoft Graph では、これらの設定が見つかりません。
why-not-found = これは、テナントに何が設定されているかを示すものではありません。アドレスが正しくないか、ここではリモート ヘルプが提供されていないか、経路上の何かが応答した可能性があります。既定値を保存すると既存の設定を上書きするおそれがあるため、表示していません。
what-throttled = Microsoft Graph への要求が多すぎます。
why-throttled-for = Microsoft Graph は、テナントおよびアプリごとに要求の頻度を制限しており、{ $time }待つよう求めています。
why-throttled-unsaid = Microsoft Graph は、テナントおよびアプリごとに要求の頻度を制限しています。待ち時間は示されていませんが、通常は 30 秒ほどで十分です。
what-failed = Microsoft のサービスでエラーが発生しました。
why-failed = ステータス { $status } が返されました。利用者側に原因があることはほとんどありません。
what-unexpected = Microsoft Graph から、このパネルで認識できない応答が返されました。
why-unexpected = ステータスは { $status } です。
what-not-graph = 応答は Microsoft Graph からのものではありませんでした。
why-not-graph = データの代わりに Web ページが返されたか、何も返されませんでした。多くの場合、ネットワークまたはプロキシのサインイン ページです。
what-not-settings = 応答はリモート ヘルプの設定ではありません。
why-not-settings = { $property } がないか、予期しない型です。推測で値を上書きするおそれがあるため、何も表示していません。
what-too-large = 応答が大きすぎるため、拒否しました。
why-too-large = 実際の設定は約 300 バイトですが、この応答は 100 万バイトを超えていました。
what-timed-out = Microsoft Graph から 30 秒以内に応答がありませんでした。
why-timed-out = 接続またはサービスが遅いか、停止しています。
what-offline = このデバイスはオフラインです。
why-offline = ブラウザーがネットワークに接続していません。
what-withheld = ブラウザーは { $host } から読み取り可能な応答を得られませんでした。
why-withheld = ホストには到達できるため、接続が途中で切れたか、ブラウザー拡張機能、プロキシ、または CORS ヘッダーの欠落によって応答が失われました。
what-unreachable = { $host } に到達できません。
why-unreachable = 接続に失敗したか、ファイアウォール、プロキシ、または広告ブロッカーがこのホストをブロックしています。
what-policy = このページ自体のセキュリティ ポリシーが { $host } をブロックしています。
why-policy = このページの展開時に設定された Content-Security-Policy では、connect-src にこのホストが指定されていません。何も送信されていません。
what-redirected = { $host } がリダイレクトを返したため、拒否しました。
why-redirected = Microsoft Graph はこれらの要求をリダイレクトしません。トークンが別のアドレスに送信されることはありません。
what-stopped = 待機を中止しました。
why-stopped = Microsoft Graph から待機を求められていました。それまでに変更は受け付けられていません。

## Failures of a save

not-saved = 保存されませんでした。{ $what }
not-saved-confirmed = 保存されませんでした。変更に対する応答は失われたか不正でしたが、テナントの内容は以前のままです。
save-different = テナントの現在の内容は、保存しようとした内容と異なります。
save-different-why = 現在の値: { $values }。同じタイミングで他のユーザーが変更したか、送信された内容とは異なる値をサービスが保持している可能性があります。
save-not-shown-why = 3 回読み取っても値は { $values } のままです。Microsoft Graph は変更を受け付けたため、反映が遅れているか、サービスが別の値を保持しているか、同じタイミングで他のユーザーが変更した可能性があります。後の読み取りで反映が確認されると、ここに表示されます。
save-uncertain = 変更が保存されたかどうかを確認できません。
save-uncertain-why = 送信後に、パネルが設定を読み直せませんでした。{ $what }
save-uncertain-stopped = 読み直した設定に変更がまだ反映されておらず、待機を中止しました。サービスの反映は遅れることがあるため、保存されている可能性もあります。
save-interrupted = まだ何も保存されていません。{ $what }
save-interrupted-reading = 変更は送信されましたが、読み直しはまだ完了していません。{ $what }
save-interrupted-next = 新しいトークンがあれば、パネルは中断したところから再開します。

## Failures of signing in and of renewing

what-reply = ブラウザーが受け取った応答は、このタブのどのサインインにも対応していません。この応答は使用されませんでした。
why-reply-not-asked = 再読み込みや戻る操作などで以前に使用されたか、サインインが別のタブで開始された可能性があります。
why-reply-state = 別のサインインに対する応答です。古いタブ、または第三者が送信した可能性があります。
why-reply-issuer = 要求先とは異なるサインイン サービスが示されています。
why-reply-client = 現在のパネルの設定とは異なるアプリ、テナント、またはクラウドに対してサインインが開始されました。
why-reply-damaged = 破損しています。コードも理由もないか、両方が含まれています。
why-reply-form = どのサインインへの応答かを示す情報がないか、このパネルが求めるものとは異なる方法で届きました。
what-id-token = Microsoft の応答は、このサインインに対するものではありません。この応答は使用されませんでした。
why-id-token-nonce = ID トークンが別のサインイン用に発行されています。
why-id-token-audience = ID トークンが別のアプリ用に発行されています。
why-id-token-issuer = ID トークンの発行元が異なります。
why-id-token-expired = Microsoft の時計によると、ID トークンの有効期限が切れています。
why-id-token-unreadable = ID トークンがないか、読み取れません。
what-personal = 個人用 Microsoft アカウントはここでは使用できません。
why-personal = リモート ヘルプの設定は組織に属します。職場アカウントを選択してください。
what-other-tenant = このパネルに設定されているものとは別のテナントにサインインしました。
why-other-tenant = そのテナントからは何も読み取られていません。正しいテナントのアカウントでサインインするか、「サインイン オプション」で別のテナントを設定してください。
what-not-entra = 応答は { $host } からのものではありませんでした。
why-not-entra = ステータスは { $status } で、サインイン サービスが返す内容ではありません。多くの場合、プロキシまたは障害中のサービスからの応答です。
what-no-token = Microsoft の応答にトークンが含まれていません。
why-no-token = サインイン サービスが返す内容が変わった可能性があります。
what-storage = このブラウザーはこのページのデータを保存しないため、サインインを開始しませんでした。
why-storage = 要求内容を記録できないと、パネルは Microsoft の応答と偽造された応答を区別できず、変更も途中で失われます。
next-storage = このサイトにデータの保存を許可するか、空き容量を確保してください。または、ストレージを必要としないトークンを使用してください。
what-insecure = このページは、保護されていない接続ではサインインできません。
why-insecure = ブラウザーが暗号化機能を提供するのは、HTTPS で読み込まれたページだけです。このページを https で開くか、トークンを使用してください。
what-challenge = 組織から再サインインを求められていますが、その要求をこのパネルでは読み取れません。
why-challenge = Microsoft Graph から送信されたクレームが破損しています。手動でサインインすると解決する場合があります。
what-loop = 組織から繰り返し再サインインを求められています。
why-loop = パネルは 2 回サインインし直しましたが、再びサインインを求められました。登録済みデバイスや別の場所など、このサインインでは証明できないものがポリシーで要求されています。手動で再試行を続けることはできます。
what-cancelled = サインインはキャンセルされました。
why-cancelled = 何も変更されていません。
what-consent = アクセス許可への同意が得られませんでした。
why-consent = このアプリがユーザーに代わって操作するには、本人の同意、または管理者による全員分の同意が必要です。これらのアクセス許可には管理者の同意が必要です。
what-admin-consent = 先に管理者がこのアプリに同意する必要があります。
why-admin-consent = 必要なアクセス許可は、自分では付与できません。同意リンクをテナントの管理者に送り、その後もう一度サインインしてください。
what-not-assigned = このアプリに割り当てられていません。
# Verified (terms): “エンタープライズ アプリケーション”, “ユーザーとグループ”, learn.microsoft.com/ja-jp/entra/identity/enterprise-apps/assign-user-or-group-access-portal
why-not-assigned = テナントでは、割り当てられたユーザーだけがこのアプリを使用できます。管理者は「エンタープライズ アプリケーション」の「ユーザーとグループ」で割り当てることができます。
what-unknown-app = このテナントでは、このアプリが認識されていません。
why-unknown-app = クライアント ID が間違っているか、このテナントでまだ誰も同意していません。管理者は同意リンクから同意できます。
what-app-disabled = このアプリは無効になっています。
why-app-disabled = アプリ、またはこのテナントでのアプリの登録が無効にされています。管理者は「エンタープライズ アプリケーション」の「プロパティ」で再び有効にできます。
what-service-missing = アプリが必要とするサービスがこのテナントにありません。
why-service-missing = Microsoft Graph または Intune がこのテナントで設定されていないか、意図したものとは別のテナントにサインインしています。正しいテナントであれば、先に管理者がアプリを承認する必要があります。
what-no-access = お使いのアカウントには、このテナントへのアクセス権がありません。
why-no-access = このテナントのメンバーでもゲストでもないか、外部のアカウントでは満たせない条件をテナントが求めています。別のアカウントを使用するか、テナントの管理者に招待を依頼してください。
what-unknown-tenant = このクラウドに、該当するテナントはありません。
why-unknown-tenant = 名前のつづりが間違っているか、Microsoft の別のクラウドにあります。
what-redirect-uri = このページのアドレスはアプリに登録されていません。
# Verified: “認証”, “シングルページ アプリケーション”, Microsoft's ja-JP quickstart for single-page apps (auth code flow), ms.locfileid 83682035
why-redirect-uri = アプリの登録の「認証」で、シングルページ アプリケーションのリダイレクト URI として追加してください。
what-redirect-type = このページのアドレスはアプリに登録されていますが、シングルページ アプリケーション用ではありません。
why-redirect-type = アプリの登録の「認証」で、現在の場所から削除し、「シングルページ アプリケーション」に追加してください。
what-mfa = 追加の認証要素が必要です。
why-mfa = 組織が多要素認証の実行、更新、または設定を求めています。もう一度サインインして行ってください。
what-blocked = 組織の条件付きアクセスにより、このサインインがブロックされています。
why-blocked = デバイス、場所、またはアプリがポリシーの条件を満たしていません。ポリシーの管理者は、「詳細」にある ID を使って、サインイン ログで理由を確認できます。
what-device = 組織は、管理対象のデバイスだけを許可しています。
why-device = このデバイスは組織に登録されていないか、規則を満たしていません。管理対象のデバイスからサインインしてください。ポリシーの管理者は、「詳細」にある ID を使って、不足しているものをサインイン ログで確認できます。
what-network-block = お使いのネットワークからは、このテナントに入れません。
why-network-block = ネットワークが使用可能なテナントを指定しており、このテナントは含まれていません。ネットワークの管理者は追加できます。別のネットワークからは入れる可能性があります。
what-organization-block = このテナントは、お使いの組織のユーザーを許可していません。
why-organization-block = 他の組織からのアクセスに関するテナントの設定で除外されています。テナントの管理者は設定を変更できます。または、そのテナントのアカウントを使用してください。
what-session-over = Microsoft でのセッションが終了しました。
why-session-over = ここでサインインしてから 1 日が経過して期限が切れたか、取り消されたか、パスワードが変更されました。
what-home-block = 所属する組織がこのサインインをブロックしています。
why-home-block = 組織の設定でこのテナントへのアクセスが許可されていないか、アカウントが危険にさらされていると判断されています。組織の管理者は解除できます。
what-account-disabled = お使いのアカウントは無効になっています。
why-account-disabled = 組織の管理者は、再び有効にできます。
what-account-locked = お使いのアカウントは一時的にロックされています。
why-account-locked = 間違ったパスワードが何度も入力されたか、攻撃に使われることが知られているアドレスからサインインしました。数分待つか、組織の管理者に問い合わせてください。
what-password-expired = パスワードの有効期限が切れています。
why-password-expired = もう一度サインインしてください。Microsoft のページで新しいパスワードを設定します。
what-code-used = サインインのコードはすでに使用されています。
why-code-used = コードは、要求したタブで数分間、1 回だけ使用できます。もう一度サインインすると、新しいコードを取得できます。
what-not-signed-in = Microsoft にサインインしているユーザーはいません。
why-not-signed-in = 別のタブでセッションが終了した可能性があります。
what-busy = Microsoft へのサインインが多すぎます。
why-busy = サインインは数分間受け付けられません。少し待ってから、もう一度サインインしてください。
what-single-tenant = このアプリは別のテナント専用です。
why-single-tenant = シングル テナントとして登録されています。「サインイン オプション」または config.json で、そのテナントを設定してください。
what-refused = Microsoft がサインインを拒否しました。
why-refused = 応答: { $said }
next-sign-in-options = テナント、クラウド、クライアント ID は「サインイン オプション」で設定できます。

## Failures of a pasted token and of the deployment

what-paste-empty = 入力欄にトークンがありません。
why-paste-empty = 何も貼り付けられていないか、「Bearer」という語だけが貼り付けられています。
what-paste-not-a-token = これはアクセス トークンではありません。
why-paste-not-a-token = トークンは、英数字、ピリオド、ハイフン、アンダースコアからなる 1 つの長い文字列で、多くの場合「eyJ」で始まります。
what-paste-guid = これは ID です。アクセス トークンではありません。
why-paste-guid = テナント ID、クライアント ID、要求 ID はこのような形式です。トークンははるかに長くなります。
what-paste-object = これは PowerShell がトークンの代わりに表示したもので、トークンの文字列ではありません。
why-paste-object = 新しいモジュールはトークンを SecureString として渡し、PowerShell はその型の名前だけを表示します。次の行は、Windows PowerShell 5.1 と PowerShell 7 で文字列を表示します。
what-paste-too-long = アクセス トークンとしては長すぎます。
why-paste-too-long = トークンは数千文字程度です。
what-doubt-api = このトークンは別の API 用です。
why-doubt-api = Microsoft Graph ({ $host }) ではなく、{ $audience } 用に発行されています。
what-doubt-cloud = このトークンは別のクラウド用です。
why-doubt-cloud = 「{ $other }」用に発行されていますが、このパネルには「{ $own }」が設定されています。
what-doubt-expired = このトークンは有効期限が切れています。
why-doubt-expired = このデバイスの時計では、{ $time } に期限が切れました。時計が正しくない場合、トークンは有効な可能性があります。
what-expired = トークンの有効期限が切れました。
why-expired = このデバイスの時計では、{ $time } に期限が切れました。
what-to-do = 次にできる操作: { $steps }。
edits-are-kept = 未保存の変更は保持されています。
next-get-token = トークンの取得方法: 入力欄の下の説明に従い、Graph Explorer、Azure CLI、または Microsoft Graph PowerShell を使用します。
what-config = この展開の config.json に誤りがあるため、サインインは無効になっています。
what-config-field = この展開の config.json の「{ $field }」に誤りがあるため、サインインは無効になっています。
what-config-unavailable = この展開の config.json を読み取れなかったため、サインインは無効になっています。
why-config-unavailable = ホストがステータス { $status } を返しました。
why-config-unreachable = ホストから応答がありませんでした。
problem-not-json = 有効な JSON ではありません: 行 { $line }、列 { $column }。
problem-encoding = 読み取れない文字コードです。UTF-8 で保存してください。
problem-not-an-object = 中かっこで囲まれたオブジェクトにしてください: { "{ … }" }。
problem-unknown = このフィールドは存在しません。使用できるフィールド: { $fields }。
problem-missing = フィールドがありません。{ $allowed }
problem-bad-value = この値は使用できません。{ $allowed }
problem-only-with-custom = 「cloud」が「custom」の場合にのみ使用できます。
problem-newer-schema = このベースラインは、より新しいバージョンのパネルで作成されています。
allowed-one-of = 使用できる値: { $values }。
allowed-guid = 使用できる値: GUID (例: 00000000-0000-0000-0000-000000000000)。
allowed-tenant = 使用できる値: ディレクトリ ID、検証済みドメイン、または organizations。
allowed-one-tenant = 使用できる値: ディレクトリ ID または検証済みドメイン。
allowed-list = 使用できる値: 最大 { $most } 項目の一覧。
allowed-origin = 使用できる値: https://host.example のような、パスを含まないオリジン。http はこのデバイス自体にのみ使用できます。
allowed-minutes = 使用できる値: 0 から 1440 までの分数。
allowed-flag = 使用できる値: true または false。
allowed-short-text = 使用できる値: 100 文字以内のテキスト。
allowed-schema-one = 使用できる値: 1。
next-config = このページの運用担当者が config.json を修正する必要があります。修正後、ページを再読み込みしてください。
config-twice = このページの運用担当者へ: config.json に「{ $field }」が 2 回あり、最後のものが有効です。次のメジャー バージョンでは受け付けられません。
config-renamed = このページの運用担当者へ: config.json の「{ $old }」は「{ $new }」に変わりました。古い名前は次のメジャー バージョンまで使用できます。

## Next steps

try-again = 再試行
try-it-all-the-same = このまま試す
check-again = 設定をもう一度読み取る
review-again = 確認して再試行
reload-page = このページを再読み込み
use-a-fresh-token = 新しいトークンを使用
link-licences = Intune のライセンスについて
link-roles = Intune のロールについて
link-remote-help-licence = リモート ヘルプのライセンスについて
link-approval = 複数の管理承認 (MAA) について
link-permissions = このアクセス許可について
link-throttling = Microsoft Graph の制限について
link-health = Microsoft 365 のサービス正常性
link-conditional-access = 条件付きアクセスについて
link-aadsts = Microsoft のサインイン エラーについて
link-cae = 取り消されたセッションとポリシーについて
link-host = { $host } を新しいタブで開く
link-security = このパネルのセキュリティ ポリシーについて
details = 詳細
detail-status = ステータス
detail-code = コード
detail-message = サービスのメッセージ
detail-request-id = 要求 ID
detail-client-request-id = クライアント要求 ID
detail-trace-id = トレース ID
detail-correlation-id = 関連付け ID
detail-operation-id = 操作 ID
detail-activity-id = アクティビティ ID
detail-approval-code = 承認コード
detail-service-time = サービス側の時刻
detail-time = 時刻
detail-wait = 要求された待ち時間
detail-none = なし
copy-details = 詳細をコピー
labelled = { $label }: { $value }
sentences = { $first }{ $next }
unknown = 不明
listed = { $first }、{ $next }
copy-failed = ブラウザーがコピーを許可しませんでした。下のテキストが選択されています。Ctrl+C (Mac では ⌘C) でコピーしてください。
text-to-copy = コピーするテキスト

## Sessions

sessions-reload = セッションを再読み込み
sessions-progress = 読み取ったセッション
sessions-so-far = { $total } 件中 { $read } 件を読み取り済み
sessions-counted = セッション { $count } 件
sessions-part = { $total } 件中 { $read } 件を読み取りました。表示している内容は、これらだけの集計です。
sessions-part-unknown = { $read } 件を読み取りましたが、残りがありません。表示している内容は、これらだけの集計です。
sessions-unfitting = レポートの列に合わない { $count } 行を除外しています。
sessions-none = 過去 30 日間にセッションはありませんでした。
figures-heading = 数値で見る利用状況
figure-sessions = セッション
figure-helpers = 支援した人
figure-helped = 支援を受けた人
figure-under-way = 進行中のセッション
figure-median = 時間の中央値
chart-heading = 1 日あたりのセッション
chart-zone = 日付はタイム ゾーン { $zone } によるものです。
chart-elsewhere = 他の日に開始されたセッションが { $count } 件あります。
chart-unreadable = 開始日時を読み取れないセッションが { $count } 件あります。
column-day = 日付
top-helpers-heading = 支援の多いヘルパー
systems-heading = システム
system-none = 記載なし
table-heading = すべてのセッション
column-start = 開始
column-length = 時間
column-helper = ヘルパー
column-person = 支援を受けた人
column-device = デバイス
column-system = システム
column-control = 制御の種類
under-way = 進行中
filter-sessions = セッションをフィルター
filter-help = 非表示の列を含むすべての列を検索します。数値とグラフは、すべてのセッションを対象としたままです。
all-columns = すべての列
download-csv = CSV をダウンロード
sessions-shown = { $all } 件中 { $shown } 件を表示
sessions-reading = セッションを読み取っています…
usage = 過去 30 日間: { $sessions } (ヘルパー: { $helpers })。現在進行中: { $running }。
usage-helpers = { $count } 人
usage-counts-all = すべてのセッションを集計しています。
news-so-far = これまでに { $total } 件中 { $read } 件を読み取りました。
news-so-far-unknown = これまでにセッション { $count } 件。
news-read = セッションを { $count } 件読み取りました。
news-read-figures = 読み取りが完了しました: { $sessions } (ヘルパー: { $helpers })。現在進行中: { $running }。
news-ended = { $total } 件中 { $read } 件を読み取りました。サービスからそれ以上は送信されませんでした。
news-filtered = { $all } 件中 { $shown } 件がフィルターに一致します。
news-ascending = { $column } の昇順で並べ替えました。
news-descending = { $column } の降順で並べ替えました。

## Tenants

tenants-needs-sign-in = このビューには、複数のテナント用に登録されたアプリによる Microsoft でのサインインが必要です。貼り付けたトークンが使えるのは 1 つのテナントだけです。
tenants-needs-client = このビューには、複数のテナント用に登録されたアプリによる Microsoft でのサインインが必要です。ここではクライアント ID が指定されていません。このページの運用担当者が config.json で指定するか、「サインイン オプション」で入力してください。
tenants-view-only = 表示専用でサインインしています。テナントの読み取りと比較はできます。設定するには、このアプリに { $permission } が必要です。
list-heading = 一覧
tenant-list = テナントの一覧
tenant-list-help = 1 行に 1 つのディレクトリ ID またはドメインを入力し、必要に応じて後ろに名前を付けます。見出し付きの CSV も使用できます。
add-tenants = テナントを追加
tenant-file = テナントのファイル
tenant-file-help = 同じ内容のファイルです。ここにドロップできます。このページの外に出ることはありません。
list-customers = 顧客を一覧表示
list-customers-for = アクティブな関係に基づいて、パートナーの顧客を Microsoft Graph に問い合わせます。
list-organization = 組織のテナントを一覧表示
list-organization-for = マルチテナント組織のテナントを Microsoft Graph に問い合わせます。
list-not-offered = このクラウドにはこの一覧がありません。
list-asking = テナントを Microsoft Graph に問い合わせています…
clear-list = 一覧を空にする
list-count = { $count ->
    [0] 一覧は空です。
   *[other] 一覧のテナントは { $count } 件です。
}
added-new = { $count ->
    [0] テナントは追加されませんでした。
   *[other] テナントを { $count } 件追加しました。
}
added-known = { $count } 件は既に一覧にありました。
added-bad = テナントを示していない行が { $count } 行あります:
added-bad-news = テナントを示していない { $count } 行を除外しました。
added-more-bad = ほか { $count } 件。
added-unread = Microsoft の一覧の一部が読み取られていません。
added-none-visible = Microsoft Graph はこのアカウントにテナントを表示しません。顧客が表示されるのは、パートナーのロールを持つアカウントだけです。
bad-line = { $number } 行目: { $text }。{ $why }
bad-neither = ディレクトリ ID でもドメインでもありません。
bad-empty-id = ゼロだけの ID を持つテナントはありません。
bad-personal = 個人用 Microsoft アカウントのディレクトリであり、Intune がありません。
bad-mail = メール アドレスです。@ の後ろのドメインか、ディレクトリ ID を使用してください。
bad-many = この語は 1 つではなく多数のテナントを表します。
bad-url = Web アドレスです。ディレクトリ ID またはドメインだけを使用してください。
bad-international = このドメインは xn-- で始まる通常の文字で入力してください。
bad-too-long = ドメインとしては長すぎます。
bad-quote = 引用符が開いたまま閉じられていません。
bad-empty-cell = ディレクトリ ID またはドメインの列に何もありません。
read-heading = 読み取り
read-all-tenants = すべてのテナントを読み取る
tenants-read = 読み取ったテナント
pause = 一時停止
resume = 再開
stop = 停止
tenants-so-far = { $total } 件中 { $done } 件が完了
sweep-running = 読み取っています…
sweep-paused = 読み取りは一時停止しています。
sweep-stopping = 処理中のものが完了すると、読み取りは停止します。
chain-serves = このサインインは { $time } まで、すべてのテナントで有効です。
throttled-countdown = Microsoft のサインイン サービスから要求を減らすよう求められています。{ $seconds } 秒後に自動的に続行します。
compare-heading = 比較
compare-with = 比較対象
compare-form = フォーム
compare-deployment = この展開のベースライン
compare-imported = インポートしたベースライン
compare-form-missing = フォームには比較できるものがありません。設定が読み取られていないか、このパネルが書き込むことのない値が含まれています。
compare-deployment-missing = この展開の config.json にはベースラインの指定がありません。
compare-imported-missing = このページを開いてから、ベースラインはインポートされていません。
compare-value = { $setting }: { $position }
find-heading = 検索
all-tenants = すべて ({ $count })
group-differ = 相違あり: { $count }
group-match = 一致: { $count }
group-never-configured = 未構成: { $count }
group-sign-in = サインインが必要: { $count }
group-not-approved = アプリ未承認: { $count }
group-no-access = アクセス権なし: { $count }
group-blocked = ポリシーによりブロック: { $count }
group-no-such-tenant = 存在しない: { $count }
group-no-intune = Intune なし: { $count }
group-no-resource = この設定なし: { $count }
group-no-role = Intune ロールなし: { $count }
group-approval = 別の管理者が必要: { $count }
group-failed = 失敗: { $count }
group-saved = 保存済み: { $count }
group-not-saved = 未保存: { $count }
group-different = 異なる値: { $count }
group-uncertain = 不明: { $count }
group-changed-since = その後変更: { $count }
group-refused = 拒否: { $count }
group-not-started = 未開始: { $count }
group-waiting = 待機中: { $count }
group-excluded = 除外: { $count }
filter-tenants = テナントをフィルター
filter-tenants-help = 名前、ID とドメイン、取得元、アクセス、結果を検索します。
causes-heading = アクセスできない原因
cause-sign-in = { $count } 件のテナントでサインインが必要です
cause-sign-in-why = 追加の認証要素か、新しいサインインが求められています。1 つのテナントにサインインすると、ほかのテナントでも有効になることがよくあります。Microsoft のページに移動してから戻ります。読み取り中だった場合は自動的に続行します。
cause-next = 次: { $name }
cause-not-approved = { $count } 件のテナントがアプリを承認していません
cause-not-approved-why = テナントの管理者は、そのテナントのリンクで承認できます。アプリを管理するロールが関係に含まれていれば、ご自身でも承認できます。パートナーの場合は、ロールまたはグループが不足している可能性もあります。
cause-no-access = { $count } 件のテナントにアクセスできません
cause-no-access-why = アカウントがメンバーでもゲストでもなく、代理管理の関係も及んでいません。残っているゲスト アカウントが関係を妨げていることもあります。
cause-blocked = { $count } 件のテナントがポリシーによりブロックしています
cause-blocked-why = そのうちの 1 件について Microsoft からの応答:
cause-no-role = { $count } 件のテナントで Intune ロールがありません
cause-no-role-why = テナントには入れますが、この設定を表示できる Intune ロールがありません。
cause-approval = { $count } 件のテナントで別の管理者が必要です
cause-approval-why = 設定が複数の管理承認 (MAA) で保護されています。変更のたびに別の管理者の承認が必要です。
cause-no-intune = { $count } 件のテナントに Intune がありません
cause-no-intune-why = Intune がなければ、リモート ヘルプの設定もありません。
cause-no-resource = { $count } 件のテナントにこの設定がありません
cause-no-resource-why = そのクラウドの Microsoft Graph では提供されていません。
cause-no-such-tenant = { $count } 件のテナントが存在しません
cause-no-such-tenant-why = ID またはドメインのつづりが間違っているか、Microsoft の別のクラウドに属しています。
cause-not-trusted = { $count } 件のテナントの応答を信頼できません
cause-not-trusted-why = 問い合わせたテナントからの応答ではないか、Microsoft が送信する形式ではありません。内容は一切使用していません。
cause-refused = { $count } 件のテナントがほかの理由で拒否しました
cause-refused-why = そのうちの 1 件について Microsoft からの応答:
cause-unanswered = { $count } 件のテナントから応答がありませんでした
cause-unanswered-why = もう一度読み取ると解決することがよくあります。そのうちの 1 件の結果:
copy-approval-links = 承認リンクをコピー
sign-in-to-next = 次のテナントにサインイン
download-list = 一覧をダウンロード
read-these-again = これらをもう一度読み取る
partner-center = パートナー センター用のコマンド
partner-center-lead = アプリを管理する関係を持つパートナー向けです。パートナー センターのトークンが必要です。このページがコマンドを送信することはありません。
partner-center-none = コマンドはありません。このアプリのクライアント ID とテナントのディレクトリ ID が必要です。
tenants-table = すべてのテナント
tenants-shown = { $all } 件中 { $shown } 件を表示
chosen-count = { $count ->
    [0] 選択なし
   *[other] { $count } 件を選択
}
select-shown = 表示中のテナントを選択
clear-selection = 選択をクリア
tenants-csv = CSV をダウンロード
tenants-json = JSON をダウンロード
tenants-none = 一覧にはまだテナントがありません。上で追加してください。
tenants-none-shown = 該当するテナントがありません。「すべて」を選択するか、フィルターを空にしてください。
column-name = 名前
column-directory-id = ディレクトリ ID
column-source = 取得元
column-access = アクセス
column-outcome = 結果
column-read-at = 読み取り日時
column-choose = 選択
column-exclude = 除外または含める
exclude = 除外
include = 含める
source-typed = 一覧
source-file = ファイル
source-deployment = 展開
source-customers = 顧客
source-organization = 組織
source-ends = { $day } に終了
source-microsoft-led = Microsoft 所有、読み取り専用
access-waiting = 待機中
access-signed-in = サインイン済み
access-sign-in-needed = サインインが必要
access-not-approved = アプリ未承認
access-no-access = アクセス権なし
access-blocked = ポリシーによりブロック
access-no-such-tenant = テナントなし
access-failed = 失敗
access-excluded = 除外
outcome-not-read = 未読み取り
outcome-reading = 読み取り中
outcome-read = 読み取り済み
outcome-matches = 一致
outcome-differs = { $count } 件が相違
outcome-never-configured = 未構成
outcome-never-configured-differs = 未構成、{ $count } 件が相違
outcome-no-intune = Intune なし
outcome-no-resource = このクラウドにこの設定なし
outcome-no-role = Intune ロールなし
outcome-approval = 承認が必要
outcome-failed = 失敗
outcome-in-doubt = 先に読み取りが必要
outcome-sending = 送信中
outcome-throttled = 再送信を待機中
outcome-reading-back = 読み直し中
outcome-saved = 保存済み
outcome-matched-already = 既に一致
outcome-not-saved = 未保存
outcome-different = 異なる値
outcome-uncertain = 不明
outcome-changed-since = その後変更
outcome-refused = 拒否
outcome-not-started = 未開始
plan-heading = プラン
review-plan = プランを確認
no-plan-permission = 設定するには、このアプリに { $permission } が必要です。
no-plan-unfinished = 未完了の実行があります。先に再開するか、破棄してください。
no-plan-reading = テナントを読み取り中です。
no-plan-target = 設定するものがありません。「比較対象」で別のものを選択してください。
no-plan-nothing = 先に表でテナントを選択してください。
no-plan-unread = 選択したテナントはどれも読み取られていません。先に読み取ってください。
plan-summary = { $count ->
    [0] 変更されるテナントはありません。送信するものはありません。
   *[other] { $count } 件のテナントが変更されます: { $changes }。
}
plan-summary-undo = { $count ->
    [0] その実行には元に戻すものが残っていません。
   *[other] { $count } 件のテナントが、それぞれ実行前の値に戻ります: { $changes }。
}
plan-not-sent = プランを適用するまで何も送信されません。
plan-change = { $count } 件のテナントで「{ $setting }」が{ $position }になります
plan-from = プランは「比較対象」で選択した内容を設定します: { $name }。
plan-matching = 選択した { $count } 件のテナントは既に一致しているため、何も送信されません。
plan-left-out = 選択した { $count } 件のテナントは対象外です。読み取られていないか、除外されているか、読み取り専用です。
plan-order = 順序
plan-order-all = { $count } 件すべて表示
tenants-first = 先行するテナント
tenants-first-help = 1 から 3 まで。1 件ずつ先に実行し、その後は操作を待ちます。「保存済み」以外で終わったものがあると、実行は停止します。
tenants-first-fault = 1 から 3 までの数を入力してください。
stop-after-failures = 失敗で停止する件数
stop-after-help = 「未保存」、「異なる値」、「不明」のいずれかで終わったテナントがこの件数に達すると、実行は停止します。
stop-after-fault = 1 以上の数を入力してください。
plan-reason-help = 省略可能です。このページの保存記録に残り、誰にも送信されません。
number-of-tenants = テナントの数
number-help = 変更されるテナントの数を入力してください。
number-fault = 変更されるテナントの数と一致しません。
plan-kept = このページを閉じた後でも実行を再開できるように、計画と実行の内容をこのブラウザーに保持します。トークンは含まれません。
plan-kept-tab = 計画と実行の内容をこのタブに保持します。トークンは含まれません。タブを閉じると、実行は再開できません。
plan-kept-nowhere = この展開では何も保持されません (「history」が off)。このページを再読み込みするか離れると、実行は再開できず、どこまで進んだかもわかりません。
apply-plan = プランを適用
run-heading = 実行
run-undo-heading = 別の実行を元に戻す実行
run-progress = 完了したテナント
run-done = { $total } 件中 { $done } 件が完了
run-first = 先行するテナントを 1 件ずつ保存しています。
run-awaits-rest = 先行するテナントを保存しました。残りは操作を待っています。
run-rest = 残りのテナントを保存しています。
run-pauses = 実行は一時停止しています。
run-stopping = 処理中のものが完了すると、実行は停止します。
run-ended = 実行が終了しました。
run-stopped-by-person = 実行を停止しました。
run-waits-to-write = { $name } で要求を減らすよう求められています。{ $seconds } 秒後に変更をもう一度送信します。
continue-with-the-rest = 残りを続行
undo-this-run = この実行を元に戻す
run-history-note = 各テナントの保存記録は、「設定」の「履歴」にあります。
figure-saved = 保存済み: { $count }
figure-matched = 既に一致: { $count }
figure-under-way-tenants = 処理中: { $count }
figure-to-go = 残り: { $count }
kept-heading = 未完了の実行
kept-run = { $who } が { $time } に開始した実行は完了していません。{ $total } 件中 { $done } 件のテナントが完了しています。
kept-run-unknown = 保持されている内容を読み取れません。
kept-next = 「実行を再開」では、まず保存中だったものを読み取ってから続行します。「実行を破棄」ではこのブラウザーから削除します。保存記録は残ります。
kept-other-person = 別の人が開始しました。再開できるのは同じ人だけです。
kept-other-tenant = 別のホーム テナントへのサインインで開始されました。
kept-other-cloud = 別のクラウドで開始されました。
kept-other-app = 別のアプリの登録で開始されました。
kept-permission = 続行するには、このアプリに { $permission } が必要です。
kept-other-tab = このブラウザーの別のタブで開かれています。そのタブで続行してください。
kept-newer = このパネルの新しいバージョンで開始されました。ページを再読み込みして、そのバージョンを取得してください。
kept-damaged = 保持されている内容が破損しているため、再開できません。保存されたものは「履歴」にあります。
resume-run = 実行を再開
forget-run = 実行を破棄
news-excluded = { $name } を除外しました。要求は一切送信されません。
news-included = { $name } を一覧に戻しました。
news-reading = { $count } 件のテナントを読み取っています…
news-tenants-read = { $count } 件のテナントを読み取りました。
news-tenants-so-far = これまでに { $total } 件中 { $done } 件のテナントが完了しました。
news-resolving = まず一覧のドメインを照会しています。
news-differ = { $count ->
    [0] 相違はありません。
   *[other] そのうち { $count } 件に相違があります。
}
news-not-read = { $count } 件は読み取れませんでした。
news-not-asked = { $count } 件は問い合わせませんでした。
news-throttled = Microsoft のサインイン サービスから要求を減らすよう求められています。{ $left }後に自動的に続行します。
news-waits-to-write = { $name } から要求を減らすよう求められています。{ $left }後に変更をもう一度送信します。
news-paused = 一時停止しました。処理中のものは先に完了します。
news-resumed = 続行します。
news-stopping = 停止しています。処理中のものは先に完了します。
news-tenants-filtered = { $all } 件中 { $shown } 件のテナントが該当します。
news-tenants-ascending = { $column } の昇順で並べ替えました。
news-tenants-descending = { $column } の降順で並べ替えました。
news-tenants-unsorted = 追加した順に並べ替えました。
news-compared = 「{ $name }」と比較しました。{ $read } 件中 { $differ } 件のテナントに相違があります。
news-compared-unread = 「{ $name }」と比較します。テナントはまだ読み取られていません。
news-chosen = { $count ->
    [0] テナントは選択されていません。
   *[other] { $all } 件中 { $count } 件のテナントを選択しました。
}
news-plan-cancelled = 何も保存されていません。テナントの選択はそのままです。
news-run-began = 実行を開始しました: { $count } 件のテナント。
news-run-goes-on = 実行を続けています。
news-run-so-far = これまでに { $total } 件中 { $done } 件のテナントが完了しました: { $figures }。
news-kept-run = 未完了の実行がここに保持されています。{ $total } 件中 { $done } 件のテナントが完了しています。
news-figures = { $what }{ $figures }。
news-run-forgotten = 未完了の実行を破棄しました。保存されたものの保存記録は「履歴」に残っています。
what-list-customers = 顧客を一覧表示できませんでした。
what-list-organization = 組織のテナントを一覧表示できませんでした。
why-list-token = このトークンにはアクセス許可 { $permission } がありません。取得するには Microsoft でサインインしてください。
why-list-refused = このアカウントには表示が許可されていないか、アクセス許可 { $permission } への同意がありません。
what-unreadable = テナントは追加されませんでした。この一覧を読み取れません。
why-list-too-large = 4 MiB を超えています。1,000 件のテナントでも、はるかに小さく収まります。
why-list-too-many-lines = 10,000 行を超えています。
why-list-workbook = スプレッドシート独自の形式のファイルです。先に CSV として保存してください。
why-list-binary = テキストではありません。
why-list-encoding = 読み取れない文字コードです。UTF-8 で保存してください。
why-list-empty = テナントが含まれていません。
what-too-many = テナントは追加されませんでした。一覧が { $most } 件を超えます。
why-too-many = 現在 { $known } 件あり、新しいものが { $new } 件あります。追加を減らすか、先に一覧を空にしてください。
what-reading-halted = 読み取りは一時停止しています。
what-run-halted = 実行は一時停止しています。
halt-offline = このデバイスはオフラインです。接続が回復すると続行します。
halt-no-session = サインインを更新できなくなりました。もう一度サインインしてから続行してください。
halt-in-a-row = 3 件のテナントが続けて同じ理由で拒否しました。ほかのテナントも拒否する可能性があります。
halt-throttled = Microsoft のサインイン サービスから、3 回続けて要求を減らすよう求められました。数分待ってから続行してください。
halt-chain = サインインは { $time } までしか有効でなく、次のテナントには残り時間が足りません。もう一度サインインしてから続行してください。
halt-storage = 実行に必要な記録をこのブラウザーが保持できなくなったため、これ以上送信しません。空き容量を確保してから続行してください。
halt-by-person = 一時停止の操作によるものです。
what-run-stopped = 実行が自動的に停止しました。
why-stopped-first = 先行するテナントの { $name } が「保存済み」で終わりませんでした。残りは開始していません。
why-stopped-failures = { $count } 件のテナントが「未保存」、「異なる値」、「不明」のいずれかで終わり、プランで許される数に達しました。残りは開始していません。
next-stopped = これらのテナントを表と「履歴」で確認してください。保存されたものは「この実行を元に戻す」で元に戻せます。
what-run-not-kept = 実行は開始されませんでした。このブラウザーは実行を保持できません。
why-run-not-kept = ストレージがブロックされているか、いっぱいです。処理の記録がなければ、中断した実行を再開できません。何も送信されていません。
why-no-locks = このブラウザーでは、別のタブが同じ実行を行うのを防げないため、何も送信されませんでした。最新バージョンの Edge、Chrome、Firefox、または Safari を使用してください。
next-run-not-kept = このサイトによるデータの保存を許可するか、「履歴を消去」などで空き容量を確保してください。
what-run-other-tab = この実行は、このブラウザーの別のタブで使用中です。
why-run-other-tab = 2 つのタブで 1 つの実行を行うことはありません。そのタブで続行するか、先に閉じてください。
