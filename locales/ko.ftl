### Every text a person reads, in Korean. The property names and raw values are never translated.

## This language

language-name = 한국어

## The page

# Not verified: Microsoft's English name ("Remote Help", here and in every text below)
product = Remote Help 패널
heading = Remote Help 설정
lead = 이 테넌트에서 Microsoft Remote Help가 작동하는 방식을 확인하고 변경할 수 있습니다. 검토하기 전에는 아무것도 저장되지 않습니다.
skip = 콘텐츠로 건너뛰기
title-signed-out = Remote Help 패널
title-view = { $view } – { $title }
views = 보기
view-settings = 설정
view-sessions = 세션
view-tenants = 테넌트
tenants-lead = 한 번의 로그인으로 여러 테넌트의 이 설정을 읽고, 비교하고, 지정할 수 있습니다. 계획을 검토하기 전에는 아무것도 기록되지 않습니다.
sessions-heading = Remote Help 세션
sessions-lead = 설정이 적용되는 대상입니다. Intune에서 보고한 지난 30일간의 세션을 표시합니다.
title-signed-in = Remote Help 설정 – { $tenant }
title-changed = ● 저장되지 않은 변경 내용 { $count }건 – Remote Help 설정
footer-promise = 토큰은 이 페이지의 메모리에만 보관되며 { $host }에만 전송됩니다. 페이지를 새로 고치면 지워집니다.
footer-docs = Microsoft Learn의 Remote Help 문서
footer-beta = 이 패널은 이러한 설정을 제공하는 유일한 엔드포인트인 Microsoft Graph의 베타 엔드포인트를 사용합니다. 이 엔드포인트는 Microsoft에서 변경할 수 있습니다.
footer-version = 버전 { $version }
footer-licences = 오픈 소스 라이선스

## The banner

not-signed-in = 로그인하지 않음
who = 로그인 계정
who-app = 앱
who-unknown = 알 수 없음(토큰을 읽을 수 없음)
tenant = 테넌트
tenant-unknown = 알 수 없음
tenant-named = { $domain } ({ $id })
cloud = 클라우드
cloud-global = 전 세계
cloud-usgov = 미국 정부(GCC High)
cloud-dod = 미국 정부(DoD)
cloud-china = 중국(21Vianet)
cloud-custom = 사용자 지정: { $host }
permission = 권한
permission-none = 이 설정에 대한 권한 없음
permission-unknown = Microsoft Graph가 응답해야 알 수 있음
time-left = 남은 시간
time-left-unknown = 알 수 없음
time-left-under-a-minute = 1분 미만
time-left-renewed = { $left }, 이후 자동 갱신
time-left-expired = 만료됨
time-left-refused = 더 이상 허용되지 않음
sign-out = 로그아웃
switch-account = 계정 전환

## Before the panel is there, and when it can't be started

panel-loading = 패널을 로드하는 중…
shell-late = 더 이상 아무것도 표시되지 않으면 페이지를 새로 고치세요. 이전 복사본일 수 있습니다.
boot-framed = 보안을 위해 이 패널은 다른 사이트 안에서 실행되지 않습니다.
boot-framed-next = 별도의 탭에서 열기
boot-changed = 이 페이지의 파일이 변경되었거나 없습니다.
boot-changed-next = 페이지를 새로 고치세요. 문제가 계속되면 패널 운영자에게 호스트, 중간의 프록시나 바이러스 검사 프로그램, Git이 바꾼 줄 끝을 확인하라고 알리세요.
boot-old = 페이지의 이전 복사본입니다. 패널의 새 버전으로 바뀌었습니다.
boot-old-next = 페이지를 새로 고치세요. 문제가 계속되면 호스트 또는 중간 경로에서 index.html을 너무 오래 보관한다고 패널 운영자에게 알리세요.
boot-network = 이 페이지의 파일을 로드할 수 없습니다.
boot-network-next = 연결을 확인한 다음 페이지를 새로 고치세요.
boot-unsupported = 이 브라우저에서는 패널을 실행할 수 없습니다.
boot-unsupported-next = 패널에는 WebAssembly가 필요하지만 이 브라우저 또는 브라우저 정책에서 꺼져 있습니다. 최신 버전의 Edge, Chrome, Firefox 또는 Safari를 사용하세요.
boot-broken = 패널 자체의 오류로 패널이 작동을 멈췄습니다.
boot-broken-next = 저장이 진행 중이었다면 이 페이지에서는 저장이 적용되었는지 알 수 없습니다. 페이지를 새로 고쳐 확인하세요.

## Preferences

preferences = 기본 설정
preferences-kept = 이 브라우저에 보관됩니다.
preferences-not-kept = 이 브라우저는 이 페이지의 데이터를 보관하지 않으므로 선택한 내용은 페이지를 닫을 때까지만 유지됩니다.
theme = 테마
theme-system = 이 디바이스 설정 따름
theme-light = 밝게
theme-dark = 어둡게
theme-contrast = 고대비
density = 간격
density-comfortable = 넓게
density-compact = 좁게
language = 언어
language-loading = 언어를 로드하는 중…
language-failed = 해당 언어를 로드할 수 없어 페이지를 그대로 유지합니다. 연결을 확인한 다음 다시 선택하세요.
language-gone = 해당 언어를 로드할 수 없습니다. 여기에 열려 있는 패널이 새 버전으로 바뀌었습니다. 사용하려면 페이지를 새로 고치세요.

## Without a connection

offline-notice = 이 디바이스는 오프라인 상태입니다. 표시된 내용은 이전에 읽은 것이며 최신이 아닐 수 있습니다. 연결이 복구될 때까지 읽거나 저장할 수 없습니다. 변경 내용은 양식에 그대로 있습니다.
offline-notice-unread = 이 디바이스는 오프라인 상태입니다. 연결이 복구될 때까지 읽거나 저장할 수 없습니다.
status-online = 연결이 복구되었습니다.

## When the host has a new version of the page

upgrade-notice = 이 패널의 새 버전을 사용할 수 있습니다. 새로 고치면 이 페이지에서 로그아웃됩니다. 저장되지 않은 변경 내용은 유지되며 다시 로그인하면 복원됩니다.
upgrade-not-kept = 이 브라우저는 이 페이지의 데이터를 보관하지 않으므로 새로 고치면 저장되지 않은 변경 내용이 손실됩니다. 먼저 저장하거나 버리세요.
edits-not-kept = 이 브라우저는 이 페이지의 데이터를 보관하지 않습니다. 다른 작업을 하는 동안 브라우저가 이 탭을 삭제하면 저장되지 않은 변경 내용이 손실됩니다.

## Signing in

sign-in-heading = 로그인
sign-in-again-heading = 다시 로그인
sign-in-kept = 저장되지 않은 변경 내용은 유지됩니다. 로그인하면 패널이 중단된 지점부터 계속하며, 사용자가 직접 조작하지 않으면 아무것도 전송되지 않습니다.
sign-in-at-microsoft = Microsoft의 자체 페이지에서 회사 계정으로 로그인합니다. 이 패널은 암호를 볼 수 없으며, 로그인 후 받은 토큰은 패널의 메모리에만 보관됩니다.
sign-in-with-microsoft = Microsoft로 로그인
sign-in-to-view-only = 보기 전용으로 로그인
use-another-account = 다른 계정 사용
sign-in-again = 다시 로그인
get-permission = 저장 권한 받기
sign-in-no-client = 회사 계정으로 로그인하려면 이 패널에 앱 등록의 클라이언트 ID가 필요합니다. 패널 운영자가 config.json에 지정할 수 있습니다. 아래 옵션에 직접 입력하거나 토큰을 사용할 수도 있습니다.
sign-in-options = 로그인 옵션
client-id = 클라이언트 ID
option-deployed = 비워 두면 이 배포의 값({ $value })을 사용합니다.
option-refused = 사용되지 않았습니다. { $allowed }
option-cloud-help = 테넌트가 있는 클라우드입니다. 다른 두 옵션과 마찬가지로 이 브라우저에 저장됩니다.
cloud-of-deployment = 이 배포의 값({ $cloud })
redirect-uri = 리디렉션 URI
redirect-uri-help = 앱에 이 주소를 단일 페이지 애플리케이션용으로 등록하세요. 관리자는 동의 링크를 사용하여 모든 사용자를 대신해 동의할 수 있습니다.
copy-redirect-uri = 리디렉션 URI 복사
copy-consent-link = 관리자 동의 링크 복사
token-heading = 토큰으로 로그인
token-lead = Microsoft Graph용 토큰을 붙여넣으세요. 토큰은 이 페이지의 메모리에만 보관되며, 저장되지 않고 { $host }에만 전송됩니다.
access-token = 액세스 토큰
access-token-help = “Bearer”는 있어도 없어도 됩니다. 공백과 줄 바꿈은 무시됩니다.
use-this-token = 이 토큰 사용
keep-this-token = 현재 토큰 유지
config-loading = config.json을 읽는 중…
how-to-get-a-token = 토큰을 받는 방법
how-permission = 설정을 보려면 토큰에 { $read } 권한이, 변경하려면 { $write } 권한이 필요합니다. 둘 다 관리자의 동의가 필요합니다.
how-explorer = Graph Explorer
# Not verified: Microsoft's English names ("Modify permissions", "Access token")
how-explorer-steps = 로그인한 다음 아무 요청에서나 “Modify permissions”를 열어 위 권한에 동의하고 “Access token” 아래의 텍스트를 복사하세요.
how-cli = Azure CLI
how-cli-steps = 권한이 부여된 앱 등록으로 로그인한 상태에서:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = 본인 계정으로 로그인합니다. 두 번째 줄이 토큰을 출력합니다.
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = 권한이 부여된 앱 등록으로 로그인합니다. 모듈이 SecureString으로 제공하는 경우에도 두 번째 줄이 토큰을 출력합니다.
cloud-warning = Microsoft는 이 클라우드에서 Remote Help를 제공하지 않습니다. 설정은 있을 수 있지만 사용자는 Remote Help를 사용할 수 없습니다.

## What is said in the status line

status-reading = 설정을 읽는 중…
status-rereading = 설정을 다시 읽는 중…
status-leaving = Microsoft 로그인 페이지로 이동하는 중…
status-signing-in = 로그인하는 중…
status-not-finished = 로그인이 완료되지 않았습니다. 변경된 내용은 없습니다.
status-consented = 관리자가 권한에 동의했습니다. 이제 로그인할 수 있습니다.
status-consented-for = { $tenant } 테넌트의 관리자가 권한에 동의했습니다. 이제 로그인할 수 있습니다.
status-came-back = 로그인했으며 { $time }에 설정을 읽었습니다. 저장되지 않은 변경 내용을 양식에 다시 채웠습니다.
sign-out-at-microsoft = Microsoft에서도 로그아웃
status-read = { $time }에 설정을 읽었습니다.
status-read-in = { $time }에 테넌트 { $tenant }의 설정을 읽었습니다.
status-reread-same = { $time }에 다시 읽었습니다. 변경된 설정이 없습니다.
status-reread-changed = { $time }에 다시 읽었습니다. 다른 곳에서 변경된 설정 { $count }개를 이제 표시합니다.
status-edits-kept = 내 변경 내용은 유지됩니다.
status-checking = 그사이 다른 사람이 설정을 변경했는지 확인하는 중…
status-sending = 변경 내용을 전송하는 중…
status-reading-back = 확인을 위해 설정을 다시 읽는 중…
status-lagging = 다시 읽은 설정에 변경 내용이 아직 나타나지 않습니다. 몇 초 후 다시 읽습니다…
status-saved = { $time }에 저장했습니다. 다시 읽어 확인했습니다.
status-saved-all-the-same = { $time }에 저장되었습니다. 변경 요청에 대한 응답이 유실되었거나 잘못되었지만, 다시 읽어 보니 변경이 적용되어 있습니다.
status-discarded = 변경 내용을 버렸습니다.
status-theirs = 아무것도 저장되지 않았습니다. 양식에 테넌트의 현재 값이 표시됩니다.
status-merged = 아직 아무것도 저장되지 않았습니다. 테넌트의 현재 값 위에 변경 내용이 적용되어 있습니다.
status-cancelled = 아무것도 저장되지 않았습니다. 변경 내용은 양식에 그대로 있습니다.
status-signed-out = 로그아웃했습니다. 토큰과 토큰으로 읽은 모든 내용이 지워졌습니다.
status-copied = 복사했습니다.
status-resumed = 새 토큰이 작동합니다. 변경 내용은 그대로 있으며 아직 아무것도 전송되지 않았습니다.
status-offered = 다음 변경은 다른 테넌트({ $tenant })에서 한 것이므로 여기에 채우지 않았습니다.
status-offered-unknown = 다음 변경은 테넌트를 알 수 없는 상태에서 한 것이므로 여기에 채우지 않았습니다.
fill-in-offered = 여기에 채우기
drop-offered = 변경 내용 지우기

## Waiting to try again

waiting-throttled = Microsoft Graph가 요청 수를 줄이도록 요구합니다.
waiting-failed = 현재 서비스에 장애가 있습니다.
waiting-lagging = 다시 읽은 설정에 변경 내용이 아직 나타나지 않습니다.
trying-again = { $seconds }초 후 다시 시도, { $tries }회 중 { $attempt }회째
reading-again = { $seconds }초 후 다시 읽기, { $tries }회 중 { $attempt }회째
trying-again-spoken = { $time } 후 다시 시도합니다. { $tries }회 중 { $attempt }회째입니다.
reading-again-spoken = { $time } 후 다시 읽습니다. { $tries }회 중 { $attempt }회째입니다.
stop-trying = 시도 중지

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = Remote Help 사용
enable-remote-help-help = 조직의 도우미가 Remote Help로 사용자의 디바이스에 연결할 수 있게 합니다. 기본값은 꺼짐입니다.
# No translated name of Microsoft's was found: our own
allow-unenrolled = 등록되지 않은 디바이스에 Remote Help 허용
allow-unenrolled-help = 도우미가 Intune에 등록되지 않은 디바이스에도 연결할 수 있게 합니다. 기본값은 꺼짐입니다.
allow-chat = 채팅 허용
allow-chat-help = 도우미와 공유자가 세션 중에 메시지를 주고받을 수 있게 합니다. 기본값은 켜짐입니다.
form-label = 테넌트의 설정
sends = 전송 값
changed-from-on = 변경됨: 이전 값은 켜짐.
changed-from-off = 변경됨: 이전 값은 꺼짐.
changed-from-unknown = 변경됨: 이전 값은 { $value }.
unknown-state = 테넌트에 이 패널이 알지 못하는 값({ $value })이 있습니다. 패널은 이 값을 다시 기록하지 않습니다. 변경 내용을 저장하면 스위치에 표시된 값으로 설정되며, 이 내용은 검토 화면에 표시됩니다.
clock-ahead = 이 디바이스의 시계가 Microsoft의 시계보다 약 { $minutes }분 빠릅니다. 패널은 Microsoft의 시계를 따릅니다.
clock-behind = 이 디바이스의 시계가 Microsoft의 시계보다 약 { $minutes }분 느립니다. 패널은 Microsoft의 시계를 따릅니다.
never-configured = 이 테넌트에서는 Remote Help가 구성된 적이 없습니다. 표시된 값은 기본값이며, 저장하면 처음으로 기록됩니다.
lacking-property = 이 클라우드의 Microsoft Graph에는 { $property } 속성이 없습니다. “{ $name }” 설정은 여기와 저장 내용에서 제외되며, 기준선을 내보낼 수 없습니다.
not-in-this-cloud = 이 클라우드에 없음
read-only = 이 토큰에는 { $permission } 권한이 없어 설정을 변경할 수 없습니다. 설정은 현재 상태 그대로 표시됩니다.
view-only = 보기 전용으로 로그인했으므로 설정은 현재 상태 그대로 표시됩니다. 변경하려면 { $permission } 권한이 필요합니다.
review-changes = 변경 내용 검토
discard-changes = 변경 내용 버리기
reload-settings = 설정 새로 고침
use-another-token = 다른 토큰 사용
unsaved = 저장되지 않은 변경 내용 { $count }건
no-changes = 저장되지 않은 변경 내용 없음
on = 켜짐
off = 꺼짐
unknown-value = 알 수 없음
not-read-yet = 아직 읽지 않음

## Review

review-where = 테넌트 { $tenant }(클라우드: { $cloud }). 패널은 전송하기 전에 설정을 한 번 더 읽습니다.
review-what = 테넌트 { $tenant }의 모든 사용자에게 적용될 변경 내용: { $changes }.
review-change = “{ $name }” 설정을 { $before }에서 { $after }으로 변경
column-setting = 설정
column-before = 변경 전
column-after = 변경 후
column-meaning = 의미
means-enabled = 도우미가 이 테넌트에서 Remote Help 세션을 시작할 수 있습니다.
means-disabled = 이 테넌트에서 아무도 Remote Help 세션을 시작할 수 없습니다.
means-disabled-unknown = 테넌트에 이 패널이 알지 못하고 다시 기록하지 않는 값이 있습니다. 이 값은 disabled로 바뀝니다.
means-unenrolled-on = Intune에 등록되지 않은 디바이스와의 세션이 가능해집니다.
means-unenrolled-off = Intune에 등록된 디바이스만 참여할 수 있습니다.
means-chat-on = 도우미와 공유자가 세션에서 메시지를 주고받을 수 있습니다.
means-chat-off = 도우미와 공유자가 세션에서 메시지를 주고받을 수 없습니다.
reason = 사유
reason-help = 선택 사항입니다. 이 페이지의 저장 기록에만 남으며 누구에게도 전송되지 않습니다.
save-to-tenant = 테넌트에 저장
cancel = 취소

## Conflict

settings-changed = 설정이 변경됨
conflict-lead-save = 아무것도 전송되지 않았습니다. 설정을 읽은 후 다른 사람이 설정을 변경했습니다.
conflict-lead-reload = 직접 변경한 설정을 다른 사람도 변경했습니다. 여기서 선택해도 아무것도 저장되지 않습니다.
conflict-clash = { $count ->
    [0] 다른 사람의 변경 중 내 변경 내용과 충돌하는 것은 없습니다.
   *[other] 설정 { $count }개가 내 변경 내용과 충돌합니다: { $names }.
}
column-first = 처음 읽은 값
column-saved = 그때 저장한 값
column-now = 현재 값
column-wanted = 원하는 값
not-changed-by-you = 직접 변경하지 않음
verdict-theirs = 다른 사람이 변경함
verdict-mine = 직접 변경함
verdict-agreed = 양쪽에서 같은 값으로 변경함
verdict-clash = 충돌: 양쪽에서 서로 다르게 변경함
verdict-untouched = 변경되지 않음
keep-would-save = “내 변경 내용 유지”를 선택하면 테넌트에 다음이 저장됩니다.
keep-would-fill = “내 변경 내용 유지”를 선택하면 양식에 다음이 채워집니다.
use-theirs-note = “상대방 변경 내용 사용”을 선택하면 내 변경 내용을 버리고 현재 값을 표시합니다.
keep-my-changes = 내 변경 내용 유지
use-theirs = 상대방 변경 내용 사용

## Receipt

receipt-heading = 마지막 저장 기록
receipt-when = 일시
receipt-user = 실행한 사용자
receipt-outcome = 결과
receipt-saved = 저장됨, 다시 읽어 확인함
receipt-not-saved = 저장되지 않음
receipt-different = 현재 값이 다름: { $values }
receipt-uncertain = 확인 불가
receipt-requests = 요청 ID
receipt-change = { $before }에서 { $after }(으)로
receipt-no-reason = 입력하지 않음
receipt-id = 저장 기록
receipt-undoes = 실행 취소 대상 저장 기록
receipt-run = 속한 실행
copy = 복사
copy-markdown = Markdown으로 복사
download = 다운로드
print = 인쇄
undo-this-save = 이 저장 실행 취소
commands = 같은 변경을 수행하는 명령
commands-lead = 토큰이 { $powershell } 또는 { $shell }에 있으면 각각에 표시된 셸에서 그대로 실행됩니다. 명령에는 토큰이 포함되어 있지 않습니다.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = 이력
history-lead = 이 브라우저에 보관된 저장 기록입니다. 토큰에 관한 내용은 포함되지 않습니다.
history-safari = Safari는 브라우저를 사용하면서 이 사이트를 7일 동안 사용하지 않으면 사이트가 보관한 데이터를 지웁니다. 다른 브라우저도 공간이 부족하면 지울 수 있습니다. 더 오래 필요한 것은 “다운로드”로 보관하세요.
history-empty = 아직 저장 기록이 없습니다.
of-run = 테넌트 실행({ $tenant })
history-count = 저장 기록 { $count }개
history-more = 더 오래된 저장 기록 표시
clear-history = 이력 지우기
history-full = 브라우저의 저장 공간이 가득 찼거나 차단되어 마지막 저장 기록이 보관되지 않았습니다. 저장 기록은 아직 이 페이지에 있으니 복사하거나 다운로드하세요.
history-damaged = 항목 { $count }개를 읽을 수 없습니다. 해당 항목은 따로 보관하며 그대로 둡니다.
status-history-cleared = 저장 기록 { $count }개를 제거했습니다.
bring-back = 복원
status-downloaded = 파일이 다운로드 폴더에 있습니다.
status-download-failed = 브라우저에서 파일을 다운로드하지 못했습니다. 대신 텍스트를 복사하세요.

## Sessions: what is said of them elsewhere

what-sessions = 세션을 읽을 수 없습니다.
what-sessions-part = 세션 읽기가 중단되었습니다. { $total }개 중 { $read }개를 읽었습니다.
what-sessions-part-unknown = 세션 읽기가 중단되었습니다. { $read }개를 읽었습니다.
why-sessions-role = 이 계정은 Remote Help에 관한 Intune 보고서를 볼 수 없습니다. “{ $permission }” 권한이 있는 Intune 역할이 필요합니다. Intune 관리자 역할에 이 권한이 포함되어 있습니다.
why-sessions-scope = 토큰에 { $permission } 권한이 없습니다.
why-sessions-not-report = 응답이 세션 보고서가 아닙니다. 응답 내용은 표시하지 않습니다.
who-uses-it = 누가 사용합니까?
usage-not-there = 이 기능에 필요한 파일을 로드할 수 없습니다. 다시 시도하려면 단추를 누르세요.

## Baselines

baselines = 기준선
baselines-lead = 기준선은 세 가지 설정을 담은 작은 파일입니다. 내보내면 마지막으로 읽은 값이 파일에 담깁니다. 가져오면 값이 양식에 채워지며, 저장하기 전에 검토합니다. 이 페이지의 아무 곳에나 파일을 끌어다 놓아도 됩니다.
export = 내보내기
copy-link = 링크 복사
import = 가져오기
baseline-text = 기준선 텍스트
matches-baseline = 기준선과 일치
differs-in = { $count }개 설정이 다름
apply-baseline = 기준선 적용
status-baseline-applied = 기준선을 양식에 채웠습니다. 설정 { $count }개가 테넌트의 값과 다릅니다. 아직 아무것도 저장되지 않았습니다.
status-baseline-same = 테넌트의 값이 이미 기준선과 같습니다.
status-baseline-waits = 기준선을 받았습니다. 설정을 읽으면 양식에 채워집니다.
status-drift = 이제 설정 { $count }개가 기준선과 다릅니다.
what-baseline = 이 기준선은 사용할 수 없습니다. 양식은 이전 그대로입니다.
why-baseline-too-large = 기준선이라고 보기에는 너무 큽니다.
why-baseline-not-base64 = 링크가 손상되었습니다. “baseline=” 뒤의 부분을 디코딩할 수 없습니다.
why-baseline-cut-off = 링크가 잘렸습니다. 끝부분이 없습니다.
why-baseline-repeated = 같은 항목이 두 번 들어 있습니다.
why-baseline-several = 여러 파일을 한 번에 놓았습니다. 기준선은 파일 하나입니다.
why-baseline-field = “{ $field }” 필드: { $problem }
next-baseline = 기준선에는 “내보내기”에서 기록하는 것처럼 스키마 번호, 선택적 이름, 세 가지 설정이 모두 들어 있어야 합니다.
next-link = 링크 전체를 복사해 별도의 줄에 넣어 다시 보내 달라고 하세요. 또는 기준선을 파일이나 텍스트로 받아 “가져오기”나 “기준선 텍스트”를 사용하세요.
what-baseline-not-now = 저장이 진행 중이므로 기준선을 채우지 않았습니다.
why-baseline-not-now = 먼저 저장을 완료하거나 취소하세요.
what-link-more = 이 링크에는 기준선 이외의 내용이 들어 있어 아무것도 사용하지 않았습니다.
why-link-more = 기준선 링크에는 설정만 들어 있습니다. 링크에 토큰을 넣지 마세요.
what-file = 브라우저에서 이 파일을 읽을 수 없습니다.
why-file = 폴더이거나, 파일이 이동되었거나, 이 페이지에 읽기가 허용되지 않았을 수 있습니다.

## Undoing

what-undo-nothing = 실행 취소할 내용이 없습니다.
why-undo-nothing = 테넌트의 값이 이미 해당 저장 이전과 같습니다.
what-undo-other = 해당 저장은 다른 테넌트에서 수행되었습니다.
why-undo-other = 실행 취소하려면 해당 테넌트에 로그인하세요.
what-undo-unsaved = 양식에 저장되지 않은 변경 내용이 있습니다.
why-undo-unsaved = 실행 취소와 섞이지 않도록 먼저 변경 내용을 저장하거나 버리세요.
what-undo-unknown = 이 패널에서는 해당 저장을 실행 취소할 수 없습니다.
why-undo-unknown = { $property } 속성의 이전 값은 이 패널이 알지 못하고 기록하지도 않는 값입니다.
review-undo = 이전 저장을 실행 취소합니다. 해당 저장에서 변경한 내용만 되돌립니다.
review-outside = 그사이 다른 사람이 설정을 변경했습니다. 저장하면 전송하기 전에 변경된 내용을 먼저 표시합니다.
conflict-lead-undo = 아무것도 전송되지 않았습니다. 해당 저장 이후 테넌트의 값이 변경되었습니다. 지금 실행 취소하면 다음이 변경되고 나머지는 그대로 유지됩니다.
keep-would-undo = “내 변경 내용 유지”를 선택하면 다음에 대한 검토 화면이 열립니다.

## What the settings do, as Microsoft's documentation has it

impact-heading = 적용 대상 및 시기
impact-deploy = Microsoft: Remote Help 배포
impact-plan = Microsoft: Remote Help 계획
impact-enabled = 테넌트 전체에 적용됩니다. 도우미에게는 여전히 Intune 역할이, 모든 사용자에게는 라이선스가 필요합니다. 새 라이선스가 적용되기까지 30분에서 8시간이 걸리며, 그 전에는 새 세션에서 Remote Help가 사용하도록 설정되지 않았다고 표시될 수 있습니다.
impact-disabled = 테넌트 전체에 적용됩니다. 누구에게도 Remote Help가 허용되지 않습니다.
# Verified: memdocs.ko-kr, intune/remote-actions/teamviewer-support.md ("모든 디바이스")
impact-unenrolled-on = Windows 및 macOS에 적용됩니다. Android 디바이스는 이 경우에도 등록되어 있어야 합니다. 등록되지 않은 디바이스에는 규정 준수 정보가 없으며, 도우미는 사용자 그룹을 통해서만 연결할 수 있습니다. “모든 디바이스”에는 포함되지 않습니다.
impact-unenrolled-off = 이 테넌트에 등록되지 않은 디바이스의 사용자는 더 이상 해당 디바이스에서 도움을 받을 수 없습니다.
impact-chat-on = Remote Help 앱에 채팅이 다시 표시됩니다.
impact-chat-off = 테넌트의 모든 사용자에 대해 Remote Help 앱에서 채팅을 제거합니다.

## Watching and the audit trail

status-saw-change = { $time }에 확인한 결과 다른 사람이 설정 { $count }개를 변경했습니다.
status-edits-untouched = 내 변경 내용은 그대로입니다.
status-saw-back = { $time }에 확인한 결과 다른 사람이 변경했던 값이 읽었을 때의 값으로 돌아왔습니다.
outside-notice = 다른 사람이 설정을 변경했습니다. 각 설정 옆에 현재 값이 표시됩니다. “설정 새로 고침”을 선택하면 현재 값을 양식에 반영하고 내 변경 내용은 유지합니다.
there-now = 다른 곳에서 변경됨: 현재 { $position }({ $value }).
who-changed = 누가 변경했습니까?
audit-ask = Intune에 조회
audit-sign-in = 누가 이 설정을 변경했는지 Intune에 조회하려면 로그인하세요.
audit-asking = Intune에 조회하는 중…
audit-none = 지금까지 조회한 범위에서는 지난 1년간 Intune에 기록된 이 설정의 변경이 없습니다.
audit-older = 더 이전 기록 조회
audit-elsewhere = 나머지는 Microsoft Graph가 아닌 다른 주소에 있다고 되어 있어 요청하지 않았습니다. 토큰은 다른 곳으로 전송되지 않습니다.
audit-all = Intune에 있는 지난 1년간의 기록은 여기까지입니다.
audit-activity = 활동
audit-result = 결과
audit-needs = 감사 이벤트를 보려면 이 토큰에 없는 { $permission } 권한 또는 감사 이벤트를 읽을 수 있는 Intune 역할이 필요합니다.
audit-get-permission = 변경한 사람을 확인할 권한 받기
audit-receipt = 이 브라우저의 해당 저장 기록

## Evidence of licence, rights and roles

evidence-rights = 내 Intune 역할 권한에 다음이 포함되어 있습니다: { $rights }.
evidence-rights-lack = 내 Intune 역할 권한에 다음이 없습니다: { $rights }.
evidence-rights-unsaid = 읽은 범위에서는 내 Intune 역할 권한에 다음이 없습니다: { $rights }. 모든 권한을 읽은 것은 아닙니다.
evidence-rights-no-list = 응답에 내 Intune 역할 권한이 나와 있지 않습니다.
evidence-reports-lack = “세션”에도 { $right } 권한이 필요하지만 포함되어 있지 않습니다.
evidence-figures = { $product } 라이선스 { $units }개 중 { $used }개를 사용 중입니다.
evidence-units = { $product } 라이선스가 { $units }개 있습니다. 사용 중인 개수는 응답에 나와 있지 않습니다.
evidence-grace = { $product } 제품이 만료되었으며 유예 기간 며칠 동안 계속 유효합니다.
evidence-no-units = { $product } 제품에 Remote Help가 나와 있지만 라이선스가 없습니다.
evidence-disabled = { $product } 제품에 Remote Help가 나와 있지만 제품 상태가 { $status }입니다.
evidence-plan-off = { $product } 제품에 Remote Help가 나와 있지만 그 상태가 { $status }입니다.
evidence-plan-pending = { $product } 제품에 Remote Help가 나와 있지만 아직 구성이 완료되지 않았습니다({ $status }).
evidence-unclear = { $product } 제품에 Remote Help가 나와 있지만 유효한지는 응답에 나와 있지 않습니다.
evidence-no-plan = 이 테넌트에는 Remote Help가 나와 있는 제품이 없습니다. Microsoft 365 E3 및 E5에는 나와 있지 않아도 포함될 수 있으므로 이것만으로는 판단할 수 없습니다.
evidence-products-unclear = 제품 { $count }개에 무엇이 포함되어 있는지 응답에 나와 있지 않습니다.
evidence-no-name = 이름 없는 제품
evidence-unread-no-list = 응답에 목록이 없습니다.
evidence-unread-elsewhere = 나머지는 Microsoft Graph가 아닌 다른 주소에 있다고 되어 있어 요청하지 않았습니다. 토큰은 다른 곳으로 전송되지 않습니다.
evidence-unread-repeated = 나머지는 이미 읽은 페이지에 있다고 되어 있어 다시 요청하지 않았습니다.
evidence-unread-too-many = 이 페이지에서 읽는 양보다 많아 나머지는 읽지 않았습니다.
evidence-failed = Microsoft Graph에 추가로 조회했지만 정보를 얻지 못했습니다. { $why }
helpers-heading = 구성원이 도울 수 있는 Intune 역할
helpers-count = { $count ->
    [0] 구성원이 도울 수 있는 Intune 역할이 없습니다.
   *[other] 구성원이 도울 수 있는 Intune 역할이 { $count }개 있습니다.
}
helpers-cant-tell = 구성원이 도울 수 있는 Intune 역할을 확인할 수 없습니다.
helpers-none-read = 읽은 Intune 역할 중에는 구성원이 도울 수 있는 역할이 없습니다.
helpers-needs = 도우려면 Remote Help 앱의 권한 중 하나와 다음이 필요합니다: { $rights }.
helpers-unclear = 역할 { $count }개가 무엇을 허용하는지 응답에 나와 있지 않습니다.
helpers-no-name = 이름 없는 역할
way-view-screen = 화면 보기
way-full-control = 전체 제어
way-elevation = 관리자용 프롬프트에 응답(권한 상승)
way-unattended = 무인 지원
helpers-may = 구성원이 할 수 있는 작업: { $ways }.
helpers-groups = { $count ->
    [0] 이 역할이 있는 그룹이 없어 이 역할로 도울 수 있는 사람이 없습니다.
   *[other] 이 역할이 있는 그룹이 { $count }개 있습니다.
}
helpers-groups-at-least = 이 역할이 있는 그룹이 { $count }개 이상 있습니다. 응답에 모두 나와 있지는 않습니다.
helpers-groups-unsaid = 이 역할이 있는 그룹의 수를 확인할 수 없습니다.

## Keyboard shortcuts

shortcuts = 바로 가기 키
shortcuts-lead = 입력란이 아닌 곳에서 마침표를 누른 다음 해당 문자 키를 누르세요.
use-shortcuts = 이 바로 가기 키 사용
close = 닫기

## Readiness

readiness = 준비 상태
readiness-lead = Remote Help에 필요한 조건과 이 페이지에서 확인한 내용입니다.
need-signed-in = 로그인
need-right-cloud = 올바른 클라우드
need-read-permission = 읽기 권한
need-write-permission = 쓰기 권한
need-intune = 테넌트의 Intune
need-intune-role = Intune 역할
need-remote-help = Remote Help 사용 설정
need-licence = 라이선스
met = 충족
not-met = 미충족
cant-tell = 확인 불가
evidence-no-token = 토큰이 없습니다.
evidence-not-asked = Microsoft Graph가 아직 응답하지 않았습니다.
evidence-settings-read = Microsoft Graph가 설정을 보냈습니다.
evidence-settings-read-role = 읽기는 가능했습니다. 변경하려면 권한이 더 많은 역할이 필요합니다.
evidence-change-accepted = Microsoft Graph가 변경을 수락했습니다.
evidence-refused = Microsoft Graph가 이 이유로 거부했습니다.
evidence-token-known = Microsoft Graph가 토큰을 인식합니다.
evidence-token-names = 토큰에 { $permission } 권한이 포함되어 있습니다.
evidence-token-lacks = 토큰에 다른 권한만 포함되어 있습니다.
evidence-token-audience = 토큰에 이 클라우드의 Microsoft Graph용이라고 명시되어 있습니다.
evidence-token-admin = 토큰에 관리자 역할이 포함되어 있습니다.
evidence-app-only = 앱의 토큰이므로 역할이 아니라 권한이 적용됩니다.
evidence-state = { $property } 값: { $value }
evidence-licence = 이 페이지의 권한으로는 확인할 수 없습니다.
next-need-signed-in = 위에서 로그인하세요.
next-need-right-cloud = { $host }용 토큰을 받으세요.
next-need-read-permission = { $permission } 권한이 있는 토큰을 받으세요.
next-need-intune = Intune 라이선스 정보
next-need-intune-role = Intune 역할 정보
next-need-remote-help = 위의 “Remote Help 사용”을 켜세요.
next-need-licence = Remote Help 라이선스 정보
checks-heading = 추가 확인
checks-lead = Microsoft Graph에 조회하면 더 많은 내용을 확인할 수 있습니다. 조회마다 별도의 권한이 필요합니다.
check-licence = 라이선스 확인
check-rights = Intune 역할 권한 확인
check-helpers = 도울 수 있는 사람
check-licence-for = 이 테넌트의 어떤 제품에 Remote Help가 포함되어 있는지, 해당 라이선스가 몇 개 사용 중인지 읽습니다.
check-rights-for = 본인에게 어떤 Intune 역할 권한이 있는지 읽습니다.
check-helpers-for = 구성원이 도울 수 있는 Intune 역할과 각 역할이 있는 그룹의 수를 읽습니다.
check-held = { $permission } 권한이 필요하며, 토큰에 이 권한이 있습니다.
check-unsaid = { $permission } 권한이 필요합니다. 토큰에 이 권한이 있는지는 Microsoft Graph에 조회하면 알 수 있습니다.
check-at-microsoft = { $permission } 권한이 필요하지만 토큰에 없습니다. 아직 동의하지 않은 경우 Microsoft 페이지에서 동의를 요청하며, 이후 저장되지 않은 변경 내용과 함께 여기로 돌아옵니다.
check-other-token = { $permission } 권한이 필요하지만 이 토큰에 없습니다. 이 권한이 있는 토큰을 사용하세요.
check-asking = Microsoft Graph에 조회하는 중…

## Failures: what happened

what-check-licence = 라이선스를 확인할 수 없습니다.
what-check-rights = 내 Intune 역할 권한을 확인할 수 없습니다.
what-check-helpers = 도울 수 있는 사람을 확인할 수 없습니다.
why-check-token = 이 토큰에 { $permission } 권한이 없어 Microsoft Graph에 요청을 보내지 않았습니다.
why-check-refused = { $permission } 권한과 이 내용을 읽을 수 있는 역할이 필요합니다.
what-no-intune = 이 테넌트에는 Intune이 없습니다.
why-no-intune = Microsoft Graph가 이 테넌트에는 해당 요청이 적용되지 않는다고 응답했습니다. 활성 Intune 라이선스가 없을 때의 응답입니다.
what-no-resource = 이 클라우드의 Microsoft Graph에는 이 설정이 없습니다.
why-no-resource = remoteAssistanceSettings를 알지 못합니다. 일부 클라우드에는 Microsoft Graph의 새 부분이 더 늦게 제공되거나 제공되지 않습니다.
what-bad-request = Microsoft Graph가 요청을 이해하지 못했습니다.
why-bad-request = 서비스에서 허용하는 내용이 변경되었을 수 있습니다. 자세한 내용은 “세부 정보”를 확인하세요.
what-token-empty = Microsoft Graph가 토큰을 받지 못했습니다.
why-token-empty = 프록시나 브라우저 확장 등 이 페이지와 Microsoft Graph 사이의 무언가가 토큰을 제거했을 수 있습니다.
what-token-expired = 토큰이 만료되었습니다.
why-token-expired = 액세스 토큰의 유효 기간은 약 1시간입니다.
what-token-damaged = 토큰이 손상되었습니다.
why-token-damaged = Microsoft Graph가 토큰을 읽을 수 없습니다. 복사하는 동안 일부가 누락되었을 수 있습니다.
what-token-audience = 다른 서비스용 토큰입니다.
why-token-audience = { $host }용이 아니라 다른 API 또는 다른 클라우드용으로 발급되었습니다.
what-token-rejected = Microsoft Graph가 토큰을 허용하지 않았습니다.
why-token-rejected = 토큰이 해지되었거나 다른 서비스용으로 발급되었을 수 있습니다. 자세한 내용은 “세부 정보”를 확인하세요.
what-token-gone = 토큰이 더 이상 허용되지 않아 Microsoft Graph에 요청을 보내지 않았습니다.
why-token-gone = 그동안 이 토큰을 사용한 이 페이지의 다른 요청이 거부되었습니다.
what-claims = 조직에서 다시 로그인하도록 요구합니다.
why-claims = 세션이 해지되었거나, 정책(다단계 인증, 위치, 디바이스)에서 이 토큰이 증명하는 것 이상을 요구합니다.
what-missing-scope = 토큰에 필요한 권한이 없습니다.
why-missing-scope = 다음 중 하나가 필요합니다: { $scopes }. 같은 방법으로 다시 로그인해도 해결되지 않습니다. 권한에 대한 동의를 받은 다음 새 토큰을 받아야 합니다.
what-missing-role = 이 작업에 필요한 Intune 역할이 없습니다.
# Not verified: Microsoft's English names ("Remote assistance connectors", "Read", "Update")
# Verified: Azure docs ko-kr, active-directory/authentication, self-service password reset policy ("Intune 관리자")
why-missing-role = 토큰은 유효하지만 Intune에서 이 사용자에게 작업을 허용하지 않습니다. Intune 관리자 역할에 포함된 “Remote assistance connectors: Read” 및 “Update” 권한이 필요합니다. 또는 이 사용자에게 Intune 라이선스가 없습니다.
what-service = 이 테넌트에서 Remote Help 서비스를 사용할 수 없습니다.
why-service = 서비스가 중단되었거나 테넌트에 Remote Help 라이선스가 없습니다.
what-approval = 다른 관리자가 이 변경을 승인해야 합니다.
# Not verified: Microsoft's English name ("Multi admin approval")
why-approval = 이 테넌트에서 이 설정은 Multi admin approval로 보호됩니다.
why-approval-asked = 이 테넌트에서 이 설정은 Multi admin approval로 보호되며, 승인이 이미 요청되었습니다.
what-forbidden = Microsoft Graph가 요청을 거부했습니다.
why-forbidden = Microsoft Graph는 이 패널이 아는 이유를 제시하지 않았습니다. 응답 내용은 “세부 정보”를 확인하세요.
what-not-found = Microsoft Graph가 이 설정을 찾지 못했습니다.
why-not-found = 이 응답은 테넌트에 무엇이 설정되어 있는지 알려 주지 않습니다. 주소가 잘못되었거나, 여기에는 Remote Help가 제공되지 않거나, 중간의 다른 무언가가 응답했을 수 있습니다. 기본값을 저장하면 기존 설정을 덮어쓸 수 있으므로 표시하지 않습니다.
what-throttled = Microsoft Graph에 대한 요청이 너무 많습니다.
why-throttled-for = Microsoft Graph는 테넌트와 앱의 요청 빈도를 제한하며, { $time } 동안 기다리도록 요구합니다.
why-throttled-unsaid = Microsoft Graph는 테넌트와 앱의 요청 빈도를 제한합니다. 대기 시간은 지정하지 않았지만 보통 30초면 충분합니다.
what-failed = Microsoft 서비스에서 오류가 발생했습니다.
why-failed = 서비스의 응답 상태는 { $status }입니다. 사용자 쪽 문제인 경우는 드뭅니다.
what-unexpected = Microsoft Graph가 이 패널이 알지 못하는 응답을 보냈습니다.
why-unexpected = 응답 상태는 { $status }입니다.
what-not-graph = Microsoft Graph에서 보낸 응답이 아닙니다.
why-not-graph = 데이터 대신 웹 페이지가 오거나 아무것도 오지 않았습니다. 네트워크나 프록시의 로그인 페이지인 경우가 많습니다.
what-not-settings = 응답이 Remote Help 설정이 아닙니다.
why-not-settings = { $property } 속성이 없거나 예상과 다른 형식입니다. 추측하면 값을 덮어쓸 수 있으므로 아무것도 표시하지 않습니다.
what-too-large = 응답이 너무 커서 거부했습니다.
why-too-large = 실제 설정은 약 300바이트이지만 이 응답은 100만 바이트가 넘습니다.
what-timed-out = Microsoft Graph가 30초 이내에 응답하지 않았습니다.
why-timed-out = 연결이나 서비스가 느리거나 중단되었습니다.
what-offline = 이 디바이스는 오프라인 상태입니다.
why-offline = 브라우저가 네트워크에 연결되어 있지 않습니다.
what-withheld = 브라우저가 { $host }에서 읽을 수 있는 응답을 받지 못했습니다.
why-withheld = 호스트에는 연결할 수 있으므로, 도중에 연결이 끊겼거나 브라우저 확장, 프록시 또는 누락된 CORS 헤더 때문에 응답이 차단되었습니다.
what-unreachable = { $host }에 연결할 수 없습니다.
why-unreachable = 연결에 실패했거나 방화벽, 프록시 또는 광고 차단기가 해당 호스트를 차단합니다.
what-policy = 이 페이지의 자체 보안 정책이 { $host } 호스트를 차단합니다.
why-policy = 이 페이지와 함께 배포된 Content-Security-Policy의 connect-src에 해당 호스트가 없습니다. 아무것도 전송되지 않았습니다.
what-redirected = { $host }에서 리디렉션으로 응답하여 거부했습니다.
why-redirected = Microsoft Graph는 이러한 요청을 리디렉션하지 않으며, 토큰은 다른 주소로 전송되지 않습니다.
what-stopped = 대기를 중지했습니다.
why-stopped = Microsoft Graph가 기다리도록 요구한 상태였습니다. 중지하기 전까지 변경은 수락되지 않았습니다.

## Failures of a save

not-saved = 저장되지 않았습니다. { $what }
not-saved-confirmed = 저장되지 않았습니다. 변경 요청에 대한 응답이 유실되었거나 잘못되었고, 테넌트의 값은 이전 그대로입니다.
save-different = 테넌트의 현재 값이 저장하려던 값과 다릅니다.
save-different-why = 현재 값: { $values }. 같은 시점에 다른 사람이 변경했거나 서비스가 전송된 값과 다른 값을 저장했을 수 있습니다.
save-not-shown-why = 세 번 읽어도 값이 여전히 { $values }입니다. Microsoft Graph가 변경을 수락했으므로 늦게 나타나거나, 서비스가 다른 값을 저장했거나, 같은 시점에 다른 사람이 변경했을 수 있습니다. 이후 읽기에서 변경 내용이 나타나면 여기에 표시됩니다.
save-uncertain = 변경 내용이 저장되었는지 확인할 수 없습니다.
save-uncertain-why = 전송한 후 패널이 설정을 다시 읽지 못했습니다. { $what }
save-uncertain-stopped = 다시 읽은 설정에 변경 내용이 아직 나타나지 않으며, 대기를 중지했습니다. 서비스 반영이 늦을 때가 있으므로 그래도 저장되었을 수 있습니다.
save-interrupted = 아직 아무것도 저장되지 않았습니다. { $what }
save-interrupted-reading = 변경 내용을 전송했지만 아직 다시 읽어 확인하지 못했습니다. { $what }
save-interrupted-next = 새 토큰이 있으면 패널이 중단된 지점부터 계속합니다.

## Failures of signing in and of renewing

what-reply = 브라우저가 받아 온 응답이 이 탭에서 시작한 로그인에 대한 것이 아닙니다. 이 응답은 사용하지 않았습니다.
why-reply-not-asked = 새로 고침이나 뒤로 이동으로 이미 사용된 응답이거나 다른 탭에서 시작된 로그인일 수 있습니다.
why-reply-state = 다른 로그인에 대한 응답입니다. 이전 탭이나 다른 사람이 보냈을 수 있습니다.
why-reply-issuer = 요청한 로그인 서비스와 다른 서비스가 명시되어 있습니다.
why-reply-client = 현재 이 패널에 설정된 것과 다른 앱, 테넌트 또는 클라우드로 로그인을 시작했습니다.
why-reply-damaged = 응답이 손상되었습니다. 코드와 이유가 모두 없거나 모두 있습니다.
why-reply-form = 어떤 로그인에 대한 응답인지 알려 주는 정보가 없거나, 이 패널이 요청하는 것과 다른 방식으로 왔습니다.
what-id-token = Microsoft의 응답이 이 로그인에 대한 것이 아닙니다. 이 응답은 사용하지 않았습니다.
why-id-token-nonce = 응답의 ID 토큰이 다른 로그인용으로 발급되었습니다.
why-id-token-audience = 응답의 ID 토큰이 다른 앱용으로 발급되었습니다.
why-id-token-issuer = 응답의 ID 토큰을 발급한 주체가 다릅니다.
why-id-token-expired = 응답의 ID 토큰이 Microsoft의 시계를 기준으로 만료되었습니다.
why-id-token-unreadable = 응답의 ID 토큰이 없거나 읽을 수 없습니다.
what-personal = 여기에서는 개인 Microsoft 계정을 사용할 수 없습니다.
why-personal = Remote Help 설정은 조직에 속합니다. 회사 계정을 선택하세요.
what-other-tenant = 이 패널에 설정된 것과 다른 테넌트에 로그인했습니다.
why-other-tenant = 해당 테넌트에서는 아무것도 읽지 않았습니다. 올바른 테넌트의 계정으로 로그인하거나 “로그인 옵션”에서 다른 테넌트를 설정하세요.
what-not-entra = { $host }에서 보낸 응답이 아닙니다.
why-not-entra = 응답 상태는 { $status }이며 로그인 서비스가 보내는 내용이 아닙니다. 프록시 응답이거나 서비스 장애인 경우가 많습니다.
what-no-token = Microsoft의 응답에 토큰이 없습니다.
why-no-token = 로그인 서비스가 보내는 내용이 변경되었을 수 있습니다.
what-storage = 이 브라우저는 이 페이지의 데이터를 보관하지 않으므로 로그인을 시작하지 않았습니다.
why-storage = 요청한 내용을 기록해 두지 않으면 패널이 Microsoft의 응답과 위조된 응답을 구별할 수 없고, 로그인하는 동안 변경 내용이 사라집니다.
next-storage = 이 사이트의 데이터 저장을 허용하거나 저장 공간을 확보하세요. 또는 저장 공간이 필요 없는 토큰을 사용하세요.
what-insecure = 보호되지 않은 연결에서는 이 페이지에서 로그인할 수 없습니다.
why-insecure = 브라우저는 HTTPS로 로드된 페이지에만 암호화 기능을 제공합니다. 이 페이지를 https로 열거나 토큰을 사용하세요.
what-challenge = 조직에서 다시 로그인하도록 요구하지만, 이 패널은 그 요구를 읽을 수 없습니다.
why-challenge = Microsoft Graph가 보낸 클레임이 손상되었습니다. 직접 로그인하면 해결될 수 있습니다.
what-loop = 조직에서 다시 로그인하도록 계속 요구합니다.
why-loop = 패널이 두 차례 다시 로그인했지만 또 로그인을 요구받았습니다. 정책에서 등록된 디바이스나 다른 위치처럼 이 로그인으로 증명할 수 없는 것을 요구합니다. 직접 계속 시도할 수 있습니다.
what-cancelled = 로그인이 취소되었습니다.
why-cancelled = 변경된 내용은 없습니다.
what-consent = 권한에 대한 동의가 이루어지지 않았습니다.
why-consent = 본인이 동의하거나 관리자가 모든 사용자를 대신해 동의해야 이 앱이 사용자를 대신하여 작업할 수 있습니다. 이러한 권한에는 관리자의 동의가 필요합니다.
what-admin-consent = 먼저 관리자가 이 앱에 동의해야 합니다.
why-admin-consent = 앱에 필요한 권한은 직접 부여할 수 없습니다. 테넌트 관리자에게 동의 링크를 보내고, 동의가 완료되면 다시 로그인하세요.
what-not-assigned = 이 앱에 할당되어 있지 않습니다.
# Verified: Azure docs ko-kr, active-directory/saas-apps, GitHub tutorial ("엔터프라이즈 애플리케이션", "사용자 및 그룹")
why-not-assigned = 테넌트에서 할당된 사용자만 앱을 사용할 수 있습니다. 관리자가 “엔터프라이즈 애플리케이션”의 “사용자 및 그룹”에서 할당할 수 있습니다.
what-unknown-app = 이 테넌트에 해당 앱이 없습니다.
why-unknown-app = 클라이언트 ID가 잘못되었거나 이 테넌트에서 아직 아무도 앱에 동의하지 않았습니다. 관리자가 동의 링크로 동의할 수 있습니다.
what-app-disabled = 이 앱은 사용하지 않도록 설정되어 있습니다.
why-app-disabled = 앱 또는 이 테넌트의 앱 항목이 사용하지 않도록 설정되었습니다. 관리자가 “엔터프라이즈 애플리케이션”의 “속성”에서 다시 사용하도록 설정할 수 있습니다.
what-service-missing = 앱에 필요한 서비스가 이 테넌트에 없습니다.
why-service-missing = Microsoft Graph 또는 Intune이 설정되어 있지 않거나, 의도한 것과 다른 테넌트에 로그인했습니다. 올바른 테넌트라면 먼저 관리자가 앱을 승인해야 합니다.
what-no-access = 이 계정은 이 테넌트에 액세스할 수 없습니다.
why-no-access = 이 테넌트의 구성원도 게스트도 아니거나, 외부 계정으로는 충족할 수 없는 것을 테넌트가 요구합니다. 다른 계정을 사용하거나 테넌트 관리자에게 초대를 요청하세요.
what-unknown-tenant = 이 클라우드에 해당 테넌트가 없습니다.
why-unknown-tenant = 이름에 오타가 있거나 테넌트가 다른 Microsoft 클라우드에 있을 수 있습니다.
what-redirect-uri = 이 페이지의 주소가 앱에 등록되어 있지 않습니다.
why-redirect-uri = 앱 등록의 “인증”에서 이 주소를 단일 페이지 애플리케이션의 리디렉션 URI로 추가하세요.
what-redirect-type = 이 페이지의 주소가 앱에 등록되어 있지만 단일 페이지 애플리케이션용이 아닙니다.
why-redirect-type = 앱 등록의 “인증”에서 현재 위치의 주소를 제거하고 “단일 페이지 애플리케이션” 아래에 추가하세요.
what-mfa = 추가 인증 요소가 필요합니다.
why-mfa = 조직에서 다단계 인증을 완료하거나, 갱신하거나, 설정하도록 요구합니다. 다시 로그인하여 진행하세요.
what-blocked = 조직의 조건부 액세스가 이 로그인을 차단합니다.
why-blocked = 디바이스, 위치 또는 앱이 정책을 충족하지 않습니다. 정책 관리자는 “세부 정보”에 있는 ID를 사용하여 로그인 로그에서 이유를 확인할 수 있습니다.
what-device = 조직에서 관리하는 디바이스만 허용됩니다.
why-device = 이 디바이스는 조직에 알려져 있지 않거나 규칙을 충족하지 않습니다. 관리되는 디바이스에서 로그인하세요. 정책 관리자는 “세부 정보”에 있는 ID를 사용하여 로그인 로그에서 부족한 점을 확인할 수 있습니다.
what-network-block = 사용 중인 네트워크에서는 이 테넌트에 들어갈 수 없습니다.
why-network-block = 네트워크가 사용할 수 있는 테넌트를 지정하며, 이 테넌트는 포함되어 있지 않습니다. 네트워크 관리자가 추가할 수 있습니다. 다른 네트워크에서는 들어갈 수도 있습니다.
what-organization-block = 이 테넌트는 소속 조직의 사용자를 허용하지 않습니다.
why-organization-block = 다른 조직의 액세스에 대한 테넌트 설정에서 제외되어 있습니다. 테넌트 관리자가 변경할 수 있습니다. 또는 해당 테넌트의 계정을 사용하세요.
what-session-over = Microsoft 세션이 종료되었습니다.
why-session-over = 여기에서 로그인하고 하루가 지나 세션이 만료되었거나, 세션이 해지되었거나, 암호가 변경되었습니다.
what-home-block = 소속 조직이 이 로그인을 차단합니다.
why-home-block = 조직의 설정에서 이 테넌트에 대한 액세스를 허용하지 않거나 계정이 위험한 것으로 판단되었습니다. 조직의 관리자가 해제할 수 있습니다.
what-account-disabled = 계정이 사용하지 않도록 설정되어 있습니다.
why-account-disabled = 조직의 관리자가 다시 사용하도록 설정할 수 있습니다.
what-account-locked = 계정이 일시적으로 잠겨 있습니다.
why-account-locked = 잘못된 암호를 너무 여러 번 입력했거나, 공격으로 알려진 주소에서 로그인했습니다. 몇 분 기다리거나 조직의 관리자에게 문의하세요.
what-password-expired = 암호가 만료되었습니다.
why-password-expired = 다시 로그인하세요. Microsoft 페이지에서 새 암호를 요청합니다.
what-code-used = 로그인 코드가 이미 사용되었습니다.
why-code-used = 코드는 요청한 탭에서 몇 분 동안 한 번만 사용할 수 있습니다. 다시 로그인하면 새 코드를 받습니다.
what-not-signed-in = Microsoft에 로그인한 사용자가 없습니다.
why-not-signed-in = 다른 탭에서 세션이 종료되었을 수 있습니다.
what-busy = Microsoft에 로그인이 너무 많습니다.
why-busy = 몇 분 동안 로그인을 받지 않습니다. 잠시 기다린 다음 다시 로그인하세요.
what-single-tenant = 이 앱은 다른 테넌트 전용입니다.
why-single-tenant = 단일 테넌트용으로 등록된 앱입니다. “로그인 옵션” 또는 config.json에서 해당 테넌트를 설정하세요.
what-refused = Microsoft가 로그인을 거부했습니다.
why-refused = 응답 내용: { $said }
next-sign-in-options = 테넌트, 클라우드, 클라이언트 ID는 “로그인 옵션”에서 설정할 수 있습니다.

## Failures of a pasted token and of the deployment

what-paste-empty = 입력란에 토큰이 없습니다.
why-paste-empty = 아무것도 붙여넣지 않았거나 “Bearer”라는 단어만 있습니다.
what-paste-not-a-token = 액세스 토큰이 아닙니다.
why-paste-not-a-token = 토큰은 문자, 숫자, 점, 대시, 밑줄로 이루어진 하나의 긴 문자열이며 “eyJ”로 시작하는 경우가 많습니다.
what-paste-guid = 액세스 토큰이 아니라 ID입니다.
why-paste-guid = 테넌트 ID, 클라이언트 ID, 요청 ID가 이런 형식입니다. 토큰은 훨씬 깁니다.
what-paste-object = 이것은 PowerShell이 토큰 대신 표시한 것이며 토큰의 텍스트가 아닙니다.
why-paste-object = 최신 모듈은 토큰을 SecureString으로 제공하고 PowerShell은 형식의 이름만 표시합니다. 다음 줄은 Windows PowerShell 5.1과 PowerShell 7에서 텍스트를 출력합니다.
what-paste-too-long = 액세스 토큰이라고 보기에는 너무 깁니다.
why-paste-too-long = 토큰은 수천 자 정도입니다.
what-doubt-api = 다른 API용 토큰입니다.
why-doubt-api = Microsoft Graph({ $host })가 아니라 { $audience }용으로 발급되었습니다.
what-doubt-cloud = 다른 클라우드용 토큰입니다.
why-doubt-cloud = 토큰은 “{ $other }” 클라우드용으로 발급되었지만 이 패널은 “{ $own }” 클라우드로 설정되어 있습니다.
what-doubt-expired = 만료된 토큰입니다.
why-doubt-expired = 이 디바이스의 시계로는 { $time }에 만료되었습니다. 시계가 잘못되었다면 토큰은 유효할 수 있습니다.
what-expired = 토큰이 만료되었습니다.
why-expired = 이 디바이스의 시계로는 { $time }에 만료되었습니다.
what-to-do = 다음에 할 수 있는 작업: { $steps }.
edits-are-kept = 저장되지 않은 변경 내용은 유지됩니다.
next-get-token = 토큰을 받는 방법: 입력란 아래의 설명에 따라 Graph Explorer, Azure CLI 또는 Microsoft Graph PowerShell을 사용하세요.
what-config = 이 배포의 config.json이 잘못되어 로그인을 사용할 수 없습니다.
what-config-field = 이 배포의 config.json에서 “{ $field }” 부분이 잘못되어 로그인을 사용할 수 없습니다.
what-config-unavailable = 이 배포의 config.json을 읽을 수 없어 로그인을 사용할 수 없습니다.
why-config-unavailable = 호스트의 응답 상태는 { $status }입니다.
why-config-unreachable = 호스트가 응답하지 않았습니다.
problem-not-json = 올바른 JSON이 아닙니다(줄 { $line }, 열 { $column }).
problem-encoding = 읽을 수 없는 인코딩입니다. UTF-8로 저장하세요.
problem-not-an-object = 중괄호로 묶은 개체여야 합니다: { "{ … }" }.
problem-unknown = 없는 필드입니다. 허용되는 필드: { $fields }.
problem-missing = 필드가 없습니다. { $allowed }
problem-bad-value = 허용되지 않는 값입니다. { $allowed }
problem-only-with-custom = “cloud”: “custom”과 함께만 사용할 수 있습니다.
problem-newer-schema = 이 패널의 더 새로운 버전에서 작성된 기준선입니다.
allowed-one-of = 허용되는 값: { $values }.
allowed-guid = 허용되는 값: GUID(예: 00000000-0000-0000-0000-000000000000).
allowed-tenant = 허용되는 값: 디렉터리 ID, 확인된 도메인 또는 organizations.
allowed-one-tenant = 허용되는 값: 디렉터리 ID 또는 확인된 도메인.
allowed-list = 허용되는 값: 항목이 최대 { $most }개인 목록.
allowed-origin = 허용되는 값: 경로가 없는 원본(예: https://host.example). http는 이 디바이스 자체에만 허용됩니다.
allowed-minutes = 허용되는 값: 0에서 1440 사이의 시간(분).
allowed-flag = 허용되는 값: true 또는 false.
allowed-short-text = 허용되는 값: 최대 100자의 텍스트.
allowed-schema-one = 허용되는 값: 1.
next-config = 이 페이지의 운영자가 config.json을 수정해야 합니다. 수정된 후 페이지를 새로 고치세요.
config-twice = 이 페이지의 운영자에게: config.json에 “{ $field }” 필드가 두 번 있으며 마지막 항목이 적용됩니다. 다음 주요 버전에서는 허용되지 않습니다.
config-renamed = 이 페이지의 운영자에게: config.json의 “{ $old }” 필드의 이름은 이제 “{ $new }”입니다. 이전 이름은 다음 주요 버전까지 사용할 수 있습니다.

## Next steps

try-again = 다시 시도
try-it-all-the-same = 그래도 시도
check-again = 설정 다시 읽기
review-again = 검토 후 다시 시도
reload-page = 이 페이지 새로 고침
use-a-fresh-token = 새 토큰 사용
link-licences = Intune 라이선스 정보
link-roles = Intune 역할 정보
link-remote-help-licence = Remote Help 라이선스 정보
link-approval = Multi admin approval 정보
link-permissions = 이 권한 정보
link-throttling = Microsoft Graph 제한 정보
link-health = Microsoft 365 서비스 상태
link-conditional-access = 조건부 액세스 정보
link-aadsts = Microsoft 로그인 오류 정보
link-cae = 해지된 세션 및 정책 정보
link-host = 새 탭에서 { $host } 열기
link-security = 이 패널의 보안 정책 정보
details = 세부 정보
detail-status = 상태
detail-code = 코드
detail-message = 서비스 메시지
detail-request-id = 요청 ID
detail-client-request-id = 클라이언트 요청 ID
detail-trace-id = 추적 ID
detail-correlation-id = 상관 관계 ID
detail-operation-id = 작업 ID
detail-activity-id = 활동 ID
detail-approval-code = 승인 코드
detail-service-time = 서비스 측 시간
detail-time = 시간
detail-wait = 요구된 대기 시간
detail-none = 없음
copy-details = 세부 정보 복사
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = 알 수 없음
listed = { $first }, { $next }
copy-failed = 브라우저에서 복사를 허용하지 않았습니다. 아래 텍스트가 선택되어 있으니 Ctrl+C(Mac에서는 ⌘C)로 복사하세요.
text-to-copy = 복사할 텍스트

## Sessions

sessions-reload = 세션 새로 고침
sessions-progress = 읽은 세션
sessions-so-far = { $total }개 중 { $read }개 읽음
sessions-counted = 세션 { $count }개
sessions-part = { $total }개 중 { $read }개를 읽었습니다. 표시되는 내용은 이 세션만 집계한 것입니다.
sessions-part-unknown = { $read }개를 읽었으며 나머지는 없습니다. 표시되는 내용은 이 세션만 집계한 것입니다.
sessions-unfitting = 보고서의 열과 맞지 않는 행 { $count }개를 제외했습니다.
sessions-none = 지난 30일간 세션이 없습니다.
figures-heading = 수치
figure-sessions = 세션
figure-helpers = 도움을 준 사람
figure-helped = 도움을 받은 사람
figure-under-way = 진행 중인 세션
figure-median = 길이 중앙값
chart-heading = 일별 세션
chart-zone = 날짜는 { $zone } 표준 시간대 기준입니다.
chart-elsewhere = 다른 날에 시작된 세션이 { $count }개 있습니다.
chart-unreadable = 시작 시간을 읽을 수 없는 세션이 { $count }개 있습니다.
column-day = 날짜
top-helpers-heading = 가장 많이 도운 사람
systems-heading = 시스템
system-none = 이름 없음
table-heading = 모든 세션
column-start = 시작
column-length = 길이
column-helper = 도우미
column-person = 사용자
column-device = 디바이스
column-system = 시스템
column-control = 제어 유형
under-way = 진행 중
filter-sessions = 세션 필터링
filter-help = 숨겨진 열을 포함한 모든 열을 검색합니다. 수치와 차트는 계속 모든 세션을 기준으로 합니다.
all-columns = 모든 열
download-csv = CSV 다운로드
sessions-shown = { $all }개 중 { $shown }개 표시
sessions-reading = 세션을 읽는 중…
usage = 지난 30일간 { $sessions }(도우미: { $helpers }). 현재 진행 중: { $running }.
usage-helpers = { $count }명
usage-counts-all = 모든 세션을 집계한 것입니다.
news-so-far = 지금까지 { $total }개 중 { $read }개를 읽었습니다.
news-so-far-unknown = 지금까지 세션 { $count }개입니다.
news-read = 세션 { $count }개를 읽었습니다.
news-read-figures = 읽기가 완료되었습니다: { $sessions }(도우미: { $helpers }). 현재 진행 중: { $running }.
news-ended = { $total }개 중 { $read }개를 읽었습니다. 서비스가 더 이상 보내지 않았습니다.
news-filtered = { $all }개 중 { $shown }개가 필터와 일치합니다.
news-ascending = { $column } 기준 오름차순으로 정렬했습니다.
news-descending = { $column } 기준 내림차순으로 정렬했습니다.

## Tenants

tenants-needs-sign-in = 이 보기를 사용하려면 여러 테넌트용으로 등록된 앱을 통해 Microsoft로 로그인해야 합니다. 붙여넣은 토큰은 테넌트 하나에만 사용할 수 있습니다.
tenants-needs-client = 이 보기를 사용하려면 여러 테넌트용으로 등록된 앱을 통해 Microsoft로 로그인해야 합니다. 여기에는 클라이언트 ID가 지정되어 있지 않습니다. 이 페이지의 운영자가 config.json에 지정하거나 “로그인 옵션”에서 직접 입력할 수 있습니다.
tenants-view-only = 보기 전용으로 로그인했습니다. 테넌트를 읽고 비교할 수 있습니다. 설정하려면 이 앱에 { $permission } 권한이 필요합니다.
list-heading = 목록
tenant-list = 테넌트 목록
tenant-list-help = 줄마다 디렉터리 ID 또는 도메인을 입력하고, 원하면 뒤에 이름을 붙입니다. 머리글이 있는 CSV도 가능합니다.
add-tenants = 테넌트 추가
tenant-file = 테넌트 파일
tenant-file-help = 같은 내용의 파일입니다. 여기에 끌어다 놓을 수 있습니다. 파일은 이 페이지를 벗어나지 않습니다.
list-customers = 고객 나열
list-customers-for = 활성 관계를 기준으로 파트너의 고객을 Microsoft Graph에 조회합니다.
list-organization = 조직 테넌트 나열
list-organization-for = 다중 테넌트 조직의 테넌트를 Microsoft Graph에 조회합니다.
list-not-offered = 이 클라우드에는 이러한 목록이 없습니다.
list-asking = Microsoft Graph에 테넌트를 조회하는 중…
clear-list = 목록 비우기
list-count = { $count ->
    [0] 목록이 비어 있습니다.
   *[other] 목록에 테넌트가 { $count }개 있습니다.
}
added-new = { $count ->
    [0] 추가된 테넌트가 없습니다.
   *[other] 테넌트 { $count }개가 추가되었습니다.
}
added-known = { $count }개는 이미 목록에 있었습니다.
added-bad = 테넌트를 나타내지 않는 줄이 { $count }개 있습니다.
added-bad-news = 테넌트를 나타내지 않는 줄 { $count }개를 제외했습니다.
added-more-bad = 그 외 { $count }개.
added-unread = Microsoft 목록의 일부를 읽지 못했습니다.
added-none-visible = Microsoft Graph가 이 계정에 테넌트를 표시하지 않습니다. 고객은 파트너의 역할이 있는 계정에만 표시됩니다.
bad-line = { $number }행: { $text }. { $why }
bad-neither = 디렉터리 ID도 도메인도 아닙니다.
bad-empty-id = 0으로만 된 ID를 가진 테넌트는 없습니다.
bad-personal = 개인 Microsoft 계정의 디렉터리이며 Intune이 없습니다.
bad-mail = 메일 주소입니다. @ 뒤의 도메인이나 디렉터리 ID를 사용하세요.
bad-many = 이 단어는 테넌트 하나가 아니라 여러 개를 나타냅니다.
bad-url = 웹 주소입니다. 디렉터리 ID나 도메인만 사용하세요.
bad-international = 이 도메인은 xn--으로 시작하는 일반 문자로 입력하세요.
bad-too-long = 도메인으로는 너무 깁니다.
bad-quote = 따옴표가 열린 뒤 닫히지 않았습니다.
bad-empty-cell = 디렉터리 ID 또는 도메인 열이 비어 있습니다.
read-heading = 읽기
read-all-tenants = 모든 테넌트 읽기
tenants-read = 읽은 테넌트
pause = 일시 중지
resume = 재개
stop = 중지
tenants-so-far = { $total }개 중 { $done }개 완료
sweep-running = 읽는 중…
sweep-paused = 읽기가 일시 중지되었습니다.
sweep-stopping = 진행 중인 작업이 끝나면 읽기가 중지됩니다.
chain-serves = 이 로그인은 { $time }까지 모든 테넌트에 유효합니다.
throttled-countdown = Microsoft 로그인 서비스가 요청 수를 줄이도록 요구합니다. { $seconds }초 후 자동으로 계속합니다.
compare-heading = 비교
compare-with = 비교 대상
compare-form = 양식
compare-deployment = 이 배포의 기준선
compare-imported = 가져온 기준선
compare-form-missing = 양식에 비교할 내용이 없습니다. 설정을 읽지 않았거나 이 패널이 기록하지 않는 값이 있습니다.
compare-deployment-missing = 이 배포의 config.json에 기준선이 지정되어 있지 않습니다.
compare-imported-missing = 이 페이지를 연 후 가져온 기준선이 없습니다.
compare-value = { $setting }: { $position }
find-heading = 찾기
all-tenants = 모두 { $count }개
group-differ = 다름 { $count }개
group-match = 일치 { $count }개
group-never-configured = 구성된 적 없음 { $count }개
group-sign-in = 로그인 필요 { $count }개
group-not-approved = 앱 미승인 { $count }개
group-no-access = 액세스 권한 없음 { $count }개
group-blocked = 정책에 의해 차단됨 { $count }개
group-no-such-tenant = 존재하지 않음 { $count }개
group-no-intune = Intune 없음 { $count }개
group-no-resource = 이 설정 없음 { $count }개
group-no-role = Intune 역할 없음 { $count }개
group-approval = 다른 관리자 필요 { $count }개
group-failed = 실패 { $count }개
group-saved = 저장됨 { $count }개
group-not-saved = 저장되지 않음 { $count }개
group-different = 값이 다름 { $count }개
group-uncertain = 불확실 { $count }개
group-changed-since = 그 후 변경됨 { $count }개
group-refused = 거부됨 { $count }개
group-not-started = 시작 안 함 { $count }개
group-waiting = 대기 중 { $count }개
group-excluded = 제외됨 { $count }개
filter-tenants = 테넌트 필터링
filter-tenants-help = 이름, ID 및 도메인, 출처, 액세스, 결과를 검색합니다.
causes-heading = 액세스할 수 없는 이유
cause-sign-in = 테넌트 { $count }개에 로그인이 필요합니다
cause-sign-in-why = 추가 인증 요소나 새 로그인을 요구합니다. 한 곳에 로그인하면 다른 곳에도 적용되는 경우가 많습니다. Microsoft 페이지로 이동했다가 돌아오며, 진행 중이던 읽기는 자동으로 계속됩니다.
cause-next = 다음: { $name }
cause-not-approved = 테넌트 { $count }개가 앱을 승인하지 않았습니다
cause-not-approved-why = 테넌트 관리자는 해당 테넌트의 링크로 앱을 승인할 수 있습니다. 관계에 앱을 관리하는 역할이 있으면 직접 승인할 수도 있습니다. 파트너의 경우 역할이나 그룹이 없다는 뜻일 수도 있습니다.
cause-no-access = 테넌트 { $count }개에 액세스할 수 없습니다
cause-no-access-why = 이 계정은 해당 테넌트의 구성원도 게스트도 아니며, 위임된 관리 관계도 닿지 않습니다. 남아 있는 게스트 계정이 관계를 방해할 수도 있습니다.
cause-blocked = 테넌트 { $count }개가 정책으로 차단합니다
cause-blocked-why = 그중 하나에 대한 Microsoft의 응답:
cause-no-role = 테넌트 { $count }개에 Intune 역할이 없습니다
cause-no-role-why = 들어갈 수는 있지만 이 설정을 볼 수 있는 Intune 역할이 없습니다.
cause-approval = 테넌트 { $count }개에 다른 관리자가 필요합니다
cause-approval-why = 해당 테넌트의 설정은 Multi admin approval로 보호됩니다. 변경할 때마다 다른 관리자가 승인해야 합니다.
cause-no-intune = 테넌트 { $count }개에 Intune이 없습니다
cause-no-intune-why = Intune이 없으면 Remote Help 설정도 없습니다.
cause-no-resource = 테넌트 { $count }개에 이 설정이 없습니다
cause-no-resource-why = 해당 클라우드의 Microsoft Graph에서 제공하지 않습니다.
cause-no-such-tenant = 테넌트 { $count }개가 존재하지 않습니다
cause-no-such-tenant-why = ID나 도메인에 오타가 있거나 다른 Microsoft 클라우드에 속합니다.
cause-not-trusted = 테넌트 { $count }개의 응답을 신뢰할 수 없습니다
cause-not-trusted-why = 조회한 테넌트에서 온 응답이 아니거나 Microsoft가 보내는 형식이 아닙니다. 응답의 내용은 전혀 사용하지 않았습니다.
cause-refused = 테넌트 { $count }개가 다른 이유로 거부했습니다
cause-refused-why = 그중 하나에 대한 Microsoft의 응답:
cause-unanswered = 테넌트 { $count }개가 응답하지 않았습니다
cause-unanswered-why = 다시 읽으면 해결되는 경우가 많습니다. 그중 하나의 결과:
copy-approval-links = 승인 링크 복사
sign-in-to-next = 다음 테넌트에 로그인
download-list = 목록 다운로드
read-these-again = 이 테넌트 다시 읽기
partner-center = 파트너 센터용 명령
partner-center-lead = 앱을 관리하는 관계가 있는 파트너를 위한 것입니다. 파트너 센터의 토큰이 필요하며, 이 페이지는 명령을 보내지 않습니다.
partner-center-none = 명령이 없습니다. 이 앱의 클라이언트 ID와 테넌트의 디렉터리 ID가 필요합니다.
tenants-table = 모든 테넌트
tenants-shown = { $all }개 중 { $shown }개 표시
chosen-count = { $count ->
    [0] 선택한 항목 없음
   *[other] { $count }개 선택됨
}
select-shown = 표시된 테넌트 선택
clear-selection = 선택 해제
tenants-csv = CSV 다운로드
tenants-json = JSON 다운로드
tenants-none = 아직 목록에 테넌트가 없습니다. 위에서 추가하세요.
tenants-none-shown = 해당하는 테넌트가 없습니다. “모두”를 선택하거나 필터를 비우세요.
column-name = 이름
column-directory-id = 디렉터리 ID
column-source = 출처
column-access = 액세스
column-outcome = 결과
column-read-at = 읽은 시각
column-choose = 선택
column-exclude = 제외 또는 포함
exclude = 제외
include = 포함
source-typed = 목록
source-file = 파일
source-deployment = 배포
source-customers = 고객
source-organization = 조직
source-ends = { $day } 종료
source-microsoft-led = Microsoft 소유, 읽기 전용
access-waiting = 대기 중
access-signed-in = 로그인됨
access-sign-in-needed = 로그인 필요
access-not-approved = 앱 미승인
access-no-access = 액세스 권한 없음
access-blocked = 정책에 의해 차단됨
access-no-such-tenant = 테넌트 없음
access-failed = 실패
access-excluded = 제외됨
outcome-not-read = 읽지 않음
outcome-reading = 읽는 중
outcome-read = 읽음
outcome-matches = 일치
outcome-differs = { $count }개 다름
outcome-never-configured = 구성된 적 없음
outcome-never-configured-differs = 구성된 적 없음, { $count }개 다름
outcome-no-intune = Intune 없음
outcome-no-resource = 이 클라우드에 이 설정 없음
outcome-no-role = Intune 역할 없음
outcome-approval = 승인 필요
outcome-failed = 실패
outcome-in-doubt = 먼저 읽어야 함
outcome-sending = 전송 중
outcome-throttled = 다시 전송 대기 중
outcome-reading-back = 다시 읽는 중
outcome-saved = 저장됨
outcome-matched-already = 이미 일치
outcome-not-saved = 저장되지 않음
outcome-different = 값이 다름
outcome-uncertain = 불확실
outcome-changed-since = 그 후 변경됨
outcome-refused = 거부됨
outcome-not-started = 시작 안 함
plan-heading = 계획
review-plan = 계획 검토
no-plan-permission = 설정하려면 이 앱에 { $permission } 권한이 필요합니다.
no-plan-unfinished = 완료되지 않은 실행이 있습니다. 먼저 재개하거나 삭제하세요.
no-plan-reading = 테넌트를 읽는 중입니다.
no-plan-target = 설정할 내용이 없습니다. “비교 대상”에서 다른 것을 선택하세요.
no-plan-nothing = 먼저 표에서 테넌트를 선택하세요.
no-plan-unread = 선택한 테넌트 중 읽은 것이 없습니다. 먼저 읽으세요.
plan-summary = { $count ->
    [0] 변경될 테넌트가 없습니다. 전송할 내용이 없습니다.
   *[other] 테넌트 { $count }개가 변경됩니다: { $changes }.
}
plan-summary-undo = { $count ->
    [0] 해당 실행에서 실행 취소할 내용이 남아 있지 않습니다.
   *[other] 테넌트 { $count }개가 각각 실행 전의 값으로 돌아갑니다: { $changes }.
}
plan-not-sent = 계획을 적용하기 전에는 아무것도 전송되지 않습니다.
plan-change = 테넌트 { $count }개에서 “{ $setting }” 설정이 { $position }(으)로 바뀝니다
plan-from = 계획은 “비교 대상”에서 선택한 값을 설정합니다: { $name }.
plan-matching = 선택한 테넌트 { $count }개는 이미 일치하므로 아무것도 요청하지 않습니다.
plan-left-out = 선택한 테넌트 { $count }개는 제외됩니다. 읽지 않았거나, 제외되었거나, 읽기 전용입니다.
plan-order = 순서
plan-order-all = { $count }개 모두 표시
tenants-first = 먼저 실행할 테넌트
tenants-first-help = 1에서 3까지입니다. 하나씩 먼저 실행한 다음 사용자를 기다립니다. 그중 하나라도 “저장됨” 이외의 결과로 끝나면 실행이 중지됩니다.
tenants-first-fault = 1에서 3까지의 숫자여야 합니다.
stop-after-failures = 중지할 실패 수
stop-after-help = “저장되지 않음”, “값이 다름”, “불확실” 중 하나로 끝난 테넌트가 이 수에 이르면 실행이 중지됩니다.
stop-after-fault = 1 이상의 숫자여야 합니다.
plan-reason-help = 선택 사항입니다. 이 페이지의 저장 기록에만 남으며 누구에게도 전송되지 않습니다.
number-of-tenants = 테넌트 수
number-help = 변경될 테넌트의 수를 입력하세요.
number-fault = 변경될 테넌트의 수가 아닙니다.
plan-kept = 이 페이지를 닫은 후에도 실행을 재개할 수 있도록 계획하고 수행한 내용을 토큰 없이 이 브라우저에 보관합니다.
plan-kept-tab = 계획하고 수행한 내용을 토큰 없이 이 탭에 보관합니다. 탭을 닫으면 실행을 재개할 수 없습니다.
plan-kept-nowhere = 이 배포에서는 아무것도 보관하지 않습니다(“history”가 off). 이 페이지를 새로 고치거나 벗어나면 실행을 재개할 수 없으며, 어디까지 진행되었는지도 알 수 없습니다.
apply-plan = 계획 적용
run-heading = 실행
run-undo-heading = 다른 실행을 취소하는 실행
run-progress = 완료된 테넌트
run-done = { $total }개 중 { $done }개 완료
run-first = 먼저 실행할 테넌트를 하나씩 저장하는 중입니다.
run-awaits-rest = 먼저 실행할 테넌트가 저장되었습니다. 나머지는 사용자를 기다립니다.
run-rest = 나머지 테넌트를 저장하는 중입니다.
run-pauses = 실행이 일시 중지되었습니다.
run-stopping = 진행 중인 작업이 끝나면 실행이 중지됩니다.
run-ended = 실행이 끝났습니다.
run-stopped-by-person = 사용자가 실행을 중지했습니다.
run-waits-to-write = { $name }에서 요청 수를 줄이도록 요구합니다. 변경 내용을 { $seconds }초 후 한 번 더 전송합니다.
continue-with-the-rest = 나머지 계속
undo-this-run = 이 실행 취소
run-history-note = 각 테넌트의 저장 기록은 설정의 “이력”에 있습니다.
figure-saved = 저장됨 { $count }개
figure-matched = 이미 일치 { $count }개
figure-under-way-tenants = 진행 중 { $count }개
figure-to-go = 남음 { $count }개
kept-heading = 완료되지 않은 실행
kept-run = { $who }이(가) { $time }에 시작한 실행이 완료되지 않았습니다. 테넌트 { $total }개 중 { $done }개가 완료되었습니다.
kept-run-unknown = 보관된 내용을 읽을 수 없습니다.
kept-next = “실행 재개”는 먼저 저장 중이던 내용을 읽은 다음 계속합니다. “실행 삭제”는 이 브라우저에서 실행을 제거하며, 저장 기록은 남습니다.
kept-other-person = 다른 사람이 시작했습니다. 같은 사람만 재개할 수 있습니다.
kept-other-tenant = 다른 홈 테넌트에 로그인하여 시작되었습니다.
kept-other-cloud = 다른 클라우드에서 시작되었습니다.
kept-other-app = 다른 앱 등록으로 시작되었습니다.
kept-permission = 계속하려면 이 앱에 { $permission } 권한이 필요합니다.
kept-other-tab = 이 브라우저의 다른 탭에서 열려 있습니다. 그 탭에서 계속하세요.
kept-newer = 이 패널의 최신 버전에서 시작되었습니다. 페이지를 새로 고쳐 해당 버전을 받으세요.
kept-damaged = 보관된 내용이 손상되어 재개할 수 없습니다. 저장된 내용은 “이력”에 있습니다.
resume-run = 실행 재개
forget-run = 실행 삭제
news-excluded = { $name }이(가) 제외되었습니다. 아무것도 요청하지 않습니다.
news-included = { $name }이(가) 다시 목록에 포함되었습니다.
news-reading = 테넌트 { $count }개를 읽는 중…
news-tenants-read = 테넌트 { $count }개를 읽었습니다.
news-tenants-so-far = 지금까지 테넌트 { $total }개 중 { $done }개가 완료되었습니다.
news-resolving = 먼저 목록의 도메인을 조회합니다.
news-differ = { $count ->
    [0] 다른 테넌트가 없습니다.
   *[other] 그중 { $count }개가 다릅니다.
}
news-not-read = { $count }개는 읽을 수 없었습니다.
news-not-asked = { $count }개는 조회하지 않았습니다.
news-throttled = Microsoft 로그인 서비스가 요청 수를 줄이도록 요구합니다. { $left } 후 자동으로 계속합니다.
news-waits-to-write = { $name }에서 요청 수를 줄이도록 요구합니다. { $left } 후 변경 내용을 한 번 더 전송합니다.
news-paused = 일시 중지되었습니다. 진행 중인 작업은 먼저 완료됩니다.
news-resumed = 계속합니다.
news-stopping = 중지하는 중입니다. 진행 중인 작업은 먼저 완료됩니다.
news-tenants-filtered = 테넌트 { $all }개 중 { $shown }개가 해당합니다.
news-tenants-ascending = { $column } 기준 오름차순으로 정렬했습니다.
news-tenants-descending = { $column } 기준 내림차순으로 정렬했습니다.
news-tenants-unsorted = 추가한 순서대로 정렬했습니다.
news-compared = 비교 대상: “{ $name }”. 테넌트 { $read }개 중 { $differ }개가 다릅니다.
news-compared-unread = 비교 대상: “{ $name }”. 아직 읽은 테넌트가 없습니다.
news-chosen = { $count ->
    [0] 선택한 테넌트가 없습니다.
   *[other] 테넌트 { $all }개 중 { $count }개를 선택했습니다.
}
news-plan-cancelled = 아무것도 저장되지 않았습니다. 선택한 테넌트는 그대로 있습니다.
news-run-began = 실행이 시작되었습니다: 테넌트 { $count }개.
news-run-goes-on = 실행이 계속됩니다.
news-run-so-far = 지금까지 테넌트 { $total }개 중 { $done }개가 완료되었습니다: { $figures }.
news-kept-run = 완료되지 않은 실행이 여기에 보관되어 있습니다. 테넌트 { $total }개 중 { $done }개가 완료되었습니다.
news-figures = { $what } { $figures }.
news-run-forgotten = 완료되지 않은 실행을 삭제했습니다. 저장된 내용의 저장 기록은 “이력”에 남아 있습니다.
what-list-customers = 고객을 나열할 수 없습니다.
what-list-organization = 조직의 테넌트를 나열할 수 없습니다.
why-list-token = 이 토큰에는 { $permission } 권한이 없습니다. Microsoft로 로그인하여 권한을 받으세요.
why-list-refused = 이 계정은 볼 수 없거나 { $permission } 권한에 대한 동의가 이루어지지 않았습니다.
what-unreadable = 추가된 테넌트가 없습니다. 이 목록을 읽을 수 없습니다.
why-list-too-large = 4 MiB보다 큽니다. 테넌트 1,000개는 훨씬 적은 용량이면 됩니다.
why-list-too-many-lines = 10,000줄이 넘습니다.
why-list-workbook = 스프레드시트 고유 형식의 파일입니다. 먼저 CSV로 저장하세요.
why-list-binary = 텍스트가 아닙니다.
why-list-encoding = 읽을 수 없는 인코딩입니다. UTF-8로 저장하세요.
why-list-empty = 테넌트가 없습니다.
what-too-many = 추가된 테넌트가 없습니다. 목록이 { $most }개를 넘게 됩니다.
why-too-many = 현재 { $known }개가 있고 { $new }개가 새로 추가될 예정이었습니다. 더 적게 추가하거나 먼저 목록을 비우세요.
what-reading-halted = 읽기가 일시 중지되었습니다.
what-run-halted = 실행이 일시 중지되었습니다.
halt-offline = 이 디바이스는 오프라인 상태입니다. 연결이 복구되면 계속합니다.
halt-no-session = 로그인을 더 이상 갱신할 수 없습니다. 다시 로그인한 다음 계속하세요.
halt-in-a-row = 테넌트 세 개가 연속으로 같은 이유로 거부했습니다. 다른 테넌트도 거부할 수 있습니다.
halt-throttled = Microsoft 로그인 서비스가 연속으로 세 번 요청 수를 줄이도록 요구했습니다. 몇 분 기다린 다음 계속하세요.
halt-chain = 로그인이 { $time }까지만 유효하며, 다른 테넌트를 처리하기에는 남은 시간이 부족합니다. 다시 로그인한 다음 계속하세요.
halt-storage = 이 브라우저가 실행에 필요한 기록을 더 이상 보관하지 않으므로 더 전송하지 않습니다. 공간을 확보한 다음 계속하세요.
halt-by-person = 사용자가 일시 중지했습니다.
what-run-stopped = 실행이 자동으로 중지되었습니다.
why-stopped-first = 먼저 실행한 테넌트 { $name }이(가) “저장됨”으로 끝나지 않았습니다. 나머지는 시작하지 않았습니다.
why-stopped-failures = 테넌트 { $count }개가 “저장되지 않음”, “값이 다름”, “불확실” 중 하나로 끝났으며 계획에서 더는 허용하지 않습니다. 나머지는 시작하지 않았습니다.
next-stopped = 표와 “이력”에서 이 테넌트를 확인하세요. 저장된 내용은 “이 실행 취소”로 되돌릴 수 있습니다.
what-run-not-kept = 실행이 시작되지 않았습니다. 이 브라우저에서 실행을 보관할 수 없습니다.
why-run-not-kept = 저장 공간이 차단되었거나 가득 찼습니다. 수행한 내용의 기록이 없으면 중단된 실행을 재개할 수 없습니다. 아무것도 전송되지 않았습니다.
why-no-locks = 이 브라우저는 다른 탭이 같은 실행을 수행하지 못하게 할 수 없으므로 아무것도 전송되지 않았습니다. 최신 버전의 Edge, Chrome, Firefox 또는 Safari를 사용하세요.
next-run-not-kept = 이 사이트가 데이터를 저장하도록 허용하거나, 예를 들어 “이력 지우기”로 공간을 확보하세요.
what-run-other-tab = 이 브라우저의 다른 탭에서 이 실행을 사용하고 있습니다.
why-run-other-tab = 두 탭이 한 실행을 함께 수행하지 않습니다. 그 탭에서 계속하거나 먼저 그 탭을 닫으세요.
