### Every text a person reads. English; the other languages translate these, never the property names.
### Names that assistive technology and tests rely on are marked "fixed".

## This language

language-name = עברית

## The page

# Not verified: Microsoft's English name "Remote Help", here and in all texts
product = לוח Remote Help
heading = הגדרות Remote Help
lead = הצגה ושינוי של אופן הפעולה של Microsoft Remote Help בדייר זה. דבר אינו נשמר לפני שסקרת אותו.
skip = דילוג לתוכן
title-signed-out = לוח Remote Help
title-view = { $view } – { $title }
views = תצוגות
view-settings = הגדרות
view-sessions = הפעלות
view-tenants = דיירים
tenants-lead = קריאה, השוואה וקביעה של הגדרות אלה בדיירים רבים בכניסה אחת. דבר אינו נכתב לפני שסקרת תוכנית.
sessions-heading = הפעלות של Remote Help
sessions-lead = על מי חלות ההגדרות: ההפעלות מ-30 הימים האחרונים, כפי ש-Intune מדווח עליהן.
title-signed-in = הגדרות Remote Help – { $tenant }
title-changed = ● { $count ->
    [one] שינוי אחד שלא נשמר
    [two] שני שינויים שלא נשמרו
   *[other] { $count } שינויים שלא נשמרו
} – הגדרות Remote Help
footer-promise = האסימון שלך נשאר בזיכרון של דף זה ונשלח רק אל { $host }. טעינה מחדש של הדף מוחקת אותו.
footer-docs = Remote Help ב-Microsoft Learn
footer-beta = הלוח משתמש בנקודת הקצה beta של Microsoft Graph, היחידה שמציעה הגדרות אלה; Microsoft עשויה לשנות אותה.
footer-version = גרסה { $version }
footer-licences = רישיונות קוד פתוח

## The banner

not-signed-in = לא בוצעה כניסה
who = בוצעה כניסה בשם
who-app = אפליקציה
who-unknown = לא ידוע (לא ניתן לקרוא את האסימון)
tenant = דייר
tenant-unknown = לא ידוע
tenant-named = { $domain } ({ $id })
cloud = ענן
cloud-global = גלובלי
cloud-usgov = ממשלת ארה"ב (GCC High)
cloud-dod = ממשלת ארה"ב (DoD)
cloud-china = סין (21Vianet)
cloud-custom = מותאם אישית: { $host }
permission = הרשאה
permission-none = אין הרשאה להגדרות אלה
permission-unknown = לא ידוע עד שתתקבל תגובה מ-Microsoft Graph
time-left = הזמן שנותר
time-left-unknown = לא ידוע
time-left-under-a-minute = פחות מדקה
time-left-renewed = { $left }, ואז חידוש אוטומטי
time-left-expired = התוקף פג
time-left-refused = כבר לא מתקבל
sign-out = יציאה
switch-account = החלפת חשבון

## Before the panel is there, and when it can't be started

panel-loading = הלוח נטען…
shell-late = אם לא מופיע דבר נוסף, יש לטעון מחדש את הדף: ייתכן שזהו עותק ישן שלו.
boot-framed = מטעמי אבטחה, לוח זה אינו פועל בתוך אתר אחר.
boot-framed-next = פתיחה בכרטיסיה נפרדת
boot-changed = אחד הקבצים של דף זה השתנה או חסר.
boot-changed-next = יש לטעון מחדש את הדף. אם הבעיה נמשכת, יש לומר לגורם המפעיל מה לבדוק: את המארח, שרת Proxy או סורק וירוסים בדרך, וסיומות שורה ש-Git שינה.
boot-old = זהו עותק ישן של הדף: גרסה חדשה של הלוח תפסה את מקומו.
boot-old-next = יש לטעון מחדש את הדף. אם הבעיה נמשכת, יש להודיע לגורם המפעיל: המארח או גורם אחר בדרך שומר את index.html זמן רב מדי.
boot-network = לא ניתן היה לטעון את הקבצים של דף זה.
boot-network-next = יש לבדוק את החיבור ולאחר מכן לטעון מחדש את הדף.
boot-unsupported = דפדפן זה אינו יכול להפעיל את הלוח.
boot-unsupported-next = הלוח זקוק ל-WebAssembly, שמושבת בדפדפן זה או במדיניות שלו. יש להשתמש בגרסה עדכנית של Edge,‏ Chrome,‏ Firefox או Safari.
boot-broken = הלוח הפסיק לפעול עקב תקלה פנימית.
boot-broken-next = אם הייתה שמירה בתהליך, הדף אינו יודע אם היא בוצעה: יש לטעון מחדש את הדף ולבדוק.

## Preferences

preferences = העדפות
preferences-kept = נשמרות בדפדפן זה.
preferences-not-kept = דפדפן זה אינו שומר דבר עבור דף זה, ולכן הבחירה שלך תקפה עד לסגירתו.
theme = ערכת נושא
theme-system = כמו במכשיר זה
theme-light = בהירה
theme-dark = כהה
theme-contrast = ניגודיות גבוהה
density = צפיפות
density-comfortable = נוחה
density-compact = דחוסה
language = שפה
language-loading = השפה נטענת…
language-failed = לא ניתן היה לטעון שפה זו, ולכן הדף נשאר כפי שהוא. יש לבדוק את החיבור ולבחור בה שוב.
language-gone = לא ניתן היה לטעון שפה זו: גרסה חדשה של הלוח החליפה את זו שפתוחה כאן. יש לטעון מחדש את הדף כדי להשתמש בה.

## Without a connection

offline-notice = מכשיר זה אינו מחובר לרשת. המידע המוצג נקרא קודם לכן וייתכן שאינו עדכני; לא ניתן לקרוא או לשמור דבר עד שהחיבור יחזור. השינויים שלך נשארים בטופס.
offline-notice-unread = מכשיר זה אינו מחובר לרשת. לא ניתן לקרוא או לשמור דבר עד שהחיבור יחזור.
status-online = החיבור חזר.

## When the host has a new version of the page

upgrade-notice = גרסה חדשה של לוח זה זמינה. טעינה מחדש תנתק אותך מדף זה; שינויים שלא נשמרו נשארים, ויחזרו לאחר כניסה מחדש.
upgrade-not-kept = דפדפן זה אינו שומר דבר עבור דף זה, ולכן טעינה מחדש תמחק את השינויים שלא שמרת. יש לשמור או למחוק אותם תחילה.
edits-not-kept = דפדפן זה אינו שומר דבר עבור דף זה: אם ישליך את הכרטיסייה בזמן שתהיה במקום אחר, השינויים שלא שמרת יאבדו.

## Signing in

sign-in-heading = כניסה
sign-in-again-heading = כניסה מחדש
sign-in-kept = השינויים שלא שמרת נשארים. לאחר הכניסה הלוח ימשיך מהמקום שבו עצר; דבר לא נשלח ללא פעולה מצידך.
sign-in-at-microsoft = עם חשבון העבודה שלך, בדף של Microsoft עצמה. הדף של הלוח אינו רואה את הסיסמה שלך לעולם, וחוזר עם אסימון שנשאר בזיכרון שלו.
sign-in-with-microsoft = כניסה באמצעות Microsoft
sign-in-to-view-only = כניסה לצפייה בלבד
use-another-account = שימוש בחשבון אחר
sign-in-again = כניסה מחדש
get-permission = קבלת הרשאה לשמירה
sign-in-no-client = כדי להיכנס עם חשבון העבודה שלך, הלוח זקוק למזהה הלקוח של רישום אפליקציה. הגורם המפעיל יכול לציין מזהה ב-config.json; ניתן גם למלא אותו באפשרויות שלהלן, או להשתמש באסימון.
sign-in-options = אפשרויות כניסה
client-id = מזהה לקוח
option-deployed = אם השדה ריק: כפי שמוגדר בפריסה זו ({ $value }).
option-refused = לא נעשה שימוש בערך. { $allowed }
option-cloud-help = הענן שבו נמצא הדייר. נשמר בדפדפן זה, כמו שתי האפשרויות האחרות.
cloud-of-deployment = כפי שמוגדר בפריסה זו ({ $cloud })
redirect-uri = URI להפניה מחדש
# Not verified: Microsoft's English name "single-page application"
redirect-uri-help = יש לרשום כתובת זו עבור האפליקציה, מסוג "Single-page application". מנהל מערכת יכול לתת הסכמה עבור כולם באמצעות קישור ההסכמה.
copy-redirect-uri = העתקת ה-URI להפניה מחדש
copy-consent-link = העתקת קישור להסכמת מנהל מערכת
token-heading = באמצעות אסימון
token-lead = יש להדביק אסימון עבור Microsoft Graph. הוא נשאר בזיכרון של דף זה בלבד, אינו מאוחסן לעולם, ונשלח רק אל { $host }.
access-token = אסימון גישה
access-token-help = עם "Bearer" או בלעדיו; לרווחים ולמעברי שורה אין חשיבות.
use-this-token = שימוש באסימון זה
keep-this-token = השארת האסימון הנוכחי
config-loading = קורא את config.json…
how-to-get-a-token = איך להשיג אסימון
how-permission = כדי להציג את ההגדרות, לאסימון דרושה ההרשאה { $read }; כדי לשנות אותן דרושה ההרשאה { $write }. שתיהן מחייבות הסכמה של מנהל מערכת.
how-explorer = Graph Explorer
# Not verified: Graph Explorer's English names
how-explorer-steps = יש להיכנס, לפתוח את "Modify permissions" עבור בקשה כלשהי, לתת הסכמה להרשאה שלעיל, ולאחר מכן להעתיק את הטקסט שתחת "Access token".
how-cli = Azure CLI
how-cli-steps = לאחר כניסה כרישום אפליקציה שההרשאה הוענקה לו:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = לאחר כניסה בחשבון שלך; השורה השנייה מדפיסה את האסימון:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = לאחר כניסה כרישום אפליקציה שההרשאה הוענקה לו; השורה השנייה מדפיסה את האסימון, גם כשהמודול מוסר אותו כ-SecureString:
cloud-warning = Microsoft אינה מציעה את Remote Help בענן זה. ייתכן שההגדרות קיימות בכל זאת; אך לא ניתן להשתמש ב-Remote Help באמצעותן.

## What is said in the status line

status-reading = קורא את ההגדרות…
status-rereading = קורא שוב את ההגדרות…
status-leaving = עובר אל Microsoft לצורך כניסה…
status-signing-in = הכניסה מתבצעת…
status-not-finished = הכניסה לא הושלמה. דבר לא השתנה.
status-consented = מנהל מערכת נתן הסכמה להרשאות. ניתן להיכנס כעת.
status-consented-for = מנהל מערכת של הדייר { $tenant } נתן הסכמה להרשאות. ניתן להיכנס כעת.
status-came-back = הכניסה בוצעה וההגדרות נקראו ב-{ $time }. השינויים שלא שמרת חזרו לטופס.
sign-out-at-microsoft = יציאה גם מ-Microsoft
status-read = ההגדרות נקראו ב-{ $time }.
status-read-in = ההגדרות בדייר { $tenant } נקראו ב-{ $time }.
status-reread-same = נקרא שוב ב-{ $time }: דבר לא השתנה.
status-reread-changed = { $count ->
    [one] נקרא שוב ב-{ $time }: הגדרה אחת השתנתה במקום אחר, והיא מוצגת כעת.
    [two] נקרא שוב ב-{ $time }: שתי הגדרות השתנו במקום אחר, והן מוצגות כעת.
   *[other] נקרא שוב ב-{ $time }: { $count } הגדרות השתנו במקום אחר, והן מוצגות כעת.
}
status-edits-kept = השינויים שלך נשארים.
status-checking = בודק אם מישהו שינה את ההגדרות בינתיים…
status-sending = שולח את השינוי…
status-reading-back = קורא חזרה את ההגדרות…
status-lagging = ההגדרות שנקראו חזרה אינן מראות עדיין את השינוי. הן ייקראו שוב בעוד מספר שניות…
status-saved = נשמר ב-{ $time }. קריאה חזרה אישרה זאת.
status-saved-all-the-same = נשמר בכל זאת ב-{ $time }: התגובה לשינוי אבדה או הייתה פגומה, וקריאה חזרה מראה שהשינוי בוצע.
status-discarded = השינויים שלך נמחקו.
status-theirs = דבר לא נשמר. הטופס מציג את מה שיש בדייר כעת.
status-merged = דבר לא נשמר עדיין. השינויים שלך הוחלו בטופס על מה שיש בדייר כעת.
status-cancelled = דבר לא נשמר. השינויים שלך עדיין בטופס.
status-signed-out = בוצעה יציאה. האסימון וכל מה שנקרא באמצעותו נמחקו.
status-copied = הועתק.
status-resumed = האסימון החדש פועל. השינויים שלך עדיין כאן; דבר לא נשלח עדיין.
status-offered = שינויים אלה נעשו בדייר אחר, { $tenant }, ולכן לא מולאו כאן:
status-offered-unknown = שינויים אלה נעשו כשהדייר לא היה ידוע, ולכן לא מולאו כאן:
fill-in-offered = מילוי כאן
drop-offered = הסרה

## Waiting to try again

waiting-throttled = Microsoft Graph מבקש להפחית את מספר הבקשות.
waiting-failed = יש כעת תקלה בשירות.
waiting-lagging = ההגדרות שנקראו חזרה אינן מראות עדיין את השינוי.
trying-again = ניסיון חוזר בעוד { $seconds } שנ', ניסיון { $attempt } מתוך { $tries }
reading-again = קריאה חוזרת בעוד { $seconds } שנ', קריאה { $attempt } מתוך { $tries }
trying-again-spoken = הניסיון הבא יתבצע בעוד { $time }: ניסיון { $attempt } מתוך { $tries }.
reading-again-spoken = הקריאה הבאה תתבצע בעוד { $time }: קריאה { $attempt } מתוך { $tries }.
stop-trying = הפסקת הניסיונות

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = הפעלת Remote Help
enable-remote-help-help = מאפשר למסייעים בארגון שלך להתחבר למכשירים של משתמשים באמצעות Remote Help. כבוי כברירת מחדל.
# No translated name of Microsoft's was found: our own
allow-unenrolled = אפשור Remote Help במכשירים לא רשומים
allow-unenrolled-help = מאפשר למסייעים להתחבר גם למכשירים שאינם רשומים ב-Intune. כבוי כברירת מחדל.
allow-chat = אפשור צ'אט
allow-chat-help = מאפשר למסייע ולמשתף לכתוב זה לזה במהלך הפעלה. מופעל כברירת מחדל.
form-label = הגדרות הדייר
sends = הערך שיישלח
changed-from-on = השתנה: היה מופעל.
changed-from-off = השתנה: היה כבוי.
changed-from-unknown = השתנה: היה { $value }.
unknown-state = בדייר שמור הערך { $value }, שהלוח אינו מכיר. ערך זה לעולם אינו נכתב חזרה: שמירת שינוי כלשהו מחליפה אותו במה שהמתג מציג, והסקירה מציינת זאת.
clock-ahead = { $minutes ->
    [one] השעון של מכשיר זה מקדים את השעון של Microsoft בכדקה. הלוח פועל לפי השעון של Microsoft.
    [two] השעון של מכשיר זה מקדים את השעון של Microsoft בכשתי דקות. הלוח פועל לפי השעון של Microsoft.
   *[other] השעון של מכשיר זה מקדים את השעון של Microsoft בכ-{ $minutes } דקות. הלוח פועל לפי השעון של Microsoft.
}
clock-behind = { $minutes ->
    [one] השעון של מכשיר זה מפגר אחרי השעון של Microsoft בכדקה. הלוח פועל לפי השעון של Microsoft.
    [two] השעון של מכשיר זה מפגר אחרי השעון של Microsoft בכשתי דקות. הלוח פועל לפי השעון של Microsoft.
   *[other] השעון של מכשיר זה מפגר אחרי השעון של Microsoft בכ-{ $minutes } דקות. הלוח פועל לפי השעון של Microsoft.
}
never-configured = התצורה של Remote Help מעולם לא נקבעה בדייר זה. אלה ברירות המחדל; שמירה כותבת אותן בפעם הראשונה.
lacking-property = ב-Microsoft Graph של ענן זה אין { $property }. "{ $name }" מושמט כאן וממה שנשמר, ולא ניתן לייצא קו בסיס.
not-in-this-cloud = לא קיים בענן זה
read-only = אסימון זה אינו יכול לשנות את ההגדרות: חסרה בו ההרשאה { $permission }. הן מוצגות כפי שהן.
view-only = נכנסת לצפייה בלבד, ולכן ההגדרות מוצגות כפי שהן. כדי לשנות אותן דרושה ההרשאה { $permission }.
review-changes = סקירת השינויים
discard-changes = מחיקת השינויים
reload-settings = טעינה מחדש של ההגדרות
use-another-token = שימוש באסימון אחר
unsaved = { $count ->
    [one] שינוי אחד שלא נשמר
    [two] שני שינויים שלא נשמרו
   *[other] { $count } שינויים שלא נשמרו
}
no-changes = אין שינויים שלא נשמרו
on = מופעל
off = כבוי
unknown-value = לא ידוע
not-read-yet = טרם נקרא

## Review

review-where = דייר { $tenant }, בענן "{ $cloud }". לפני השליחה, הלוח קורא את ההגדרות פעם נוספת.
review-what = עבור כולם בדייר { $tenant }: { $changes }.
review-change = "{ $name }" היה { $before } ויהיה { $after }
column-setting = הגדרה
column-before = לפני
column-after = אחרי
column-meaning = המשמעות
means-enabled = מסייעים יכולים להתחיל הפעלות של Remote Help בדייר זה.
means-disabled = אף אחד אינו יכול להתחיל הפעלות של Remote Help בדייר זה.
means-disabled-unknown = בדייר שמור ערך שהלוח אינו מכיר ולא יכתוב חזרה. הערך ישתנה ל-disabled.
means-unenrolled-on = יתאפשרו הפעלות עם מכשירים שאינם רשומים ב-Intune.
means-unenrolled-off = רק מכשירים הרשומים ב-Intune יכולים להשתתף.
means-chat-on = המסייע והמשתף יכולים לכתוב זה לזה במהלך הפעלה.
means-chat-off = המסייע והמשתף אינם יכולים לכתוב זה לזה במהלך הפעלה.
reason = סיבה
reason-help = אופציונלית. נשמרת בקבלה בדף זה; אינה נשלחת לאיש.
save-to-tenant = שמירה בדייר
cancel = ביטול

## Conflict

settings-changed = ההגדרות השתנו
conflict-lead-save = דבר לא נשלח: מישהו שינה את ההגדרות לאחר שקראת אותן.
conflict-lead-reload = מישהו שינה הגדרה ששונתה גם על-ידך. הבחירה כאן אינה שומרת דבר.
conflict-clash = { $count ->
    [0] אף שינוי של מישהו אחר אינו מתנגש בשינויים שלך.
    [one] הגדרה זו מתנגשת בשינוי שלך: { $names }.
    [two] שתי הגדרות מתנגשות בשינויים שלך: { $names }.
   *[other] { $count } הגדרות מתנגשות בשינויים שלך: { $names }.
}
column-first = מה שקראת בתחילה
column-saved = מה שאותה שמירה כתבה
column-now = מה שיש כעת
column-wanted = מה שברצונך לקבוע
not-changed-by-you = לא שונה על-ידך
verdict-theirs = שונה על-ידי מישהו אחר
verdict-mine = שונה על-ידך
verdict-agreed = שונה על-ידי שני הצדדים, לאותו ערך
verdict-clash = התנגשות: שונה על-ידי שני הצדדים, לערכים שונים
verdict-untouched = ללא שינוי
keep-would-save = "השארת השינויים שלי" תשמור בדייר את הערכים הבאים:
keep-would-fill = "השארת השינויים שלי" תמלא בטופס את הערכים הבאים:
use-theirs-note = "שימוש בשינויים שלהם" מוחק את השינויים שלך ומציג את מה שיש כעת.
keep-my-changes = השארת השינויים שלי
use-theirs = שימוש בשינויים שלהם

## Receipt

receipt-heading = קבלה על השמירה האחרונה
receipt-when = מועד
receipt-user = על-ידי
receipt-outcome = תוצאה
receipt-saved = נשמר, ואושר בקריאה חזרה
receipt-not-saved = לא נשמר
receipt-different = יש כעת ערכים אחרים: { $values }
receipt-uncertain = לא ניתן לקבוע
receipt-requests = מזהי בקשות
receipt-change = מ-{ $before } ל-{ $after }
receipt-no-reason = לא צוינה
receipt-id = קבלה
receipt-undoes = קבלת השמירה שבוטלה
receipt-run = חלק מהרצה
copy = העתקה
copy-markdown = העתקה כ-Markdown
download = הורדה
print = הדפסה
undo-this-save = ביטול שמירה זו
commands = אותו שינוי כפקודות
commands-lead = כל אחת פועלת כפי שהיא במעטפות הפקודה המצוינות לצדה, ברגע שיש אסימון: ב-{ $powershell } או ב-{ $shell }. אין בהן אסימון.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = היסטוריה
history-lead = קבלות על שמירות, שנשמרות בדפדפן זה. אין בהן דבר מהאסימון.
history-safari = Safari מוחק את מה שאתר שומר לאחר שבעה ימים שבהם נעשה שימוש בדפדפן אך לא באתר; דפדפנים אחרים עשויים לעשות זאת כשחסר מקום. את מה שדרוש לזמן רב יותר יש לשמור באמצעות "הורדה".
history-empty = אין עדיין קבלות.
of-run = הרצה על דיירים, ב-{ $tenant }
history-count = { $count ->
    [one] קבלה אחת
    [two] שתי קבלות
   *[other] { $count } קבלות
}
history-more = הצגת קבלות ישנות יותר
clear-history = ניקוי ההיסטוריה
history-full = הדפדפן לא שמר את הקבלה האחרונה: האחסון שלו מלא או חסום. הקבלה עדיין בדף זה; ניתן להעתיק או להוריד אותה.
history-damaged = { $count ->
    [one] לא ניתן לקרוא רשומה אחת. היא הועברה הצידה ונשארה כפי שהיא.
    [two] לא ניתן לקרוא שתי רשומות. הן הועברו הצידה ונשארו כפי שהן.
   *[other] לא ניתן לקרוא { $count } רשומות. הן הועברו הצידה ונשארו כפי שהן.
}
status-history-cleared = { $count ->
    [one] קבלה אחת הוסרה.
    [two] שתי קבלות הוסרו.
   *[other] { $count } קבלות הוסרו.
}
bring-back = שחזור
status-downloaded = הקובץ נמצא בהורדות.
status-download-failed = הדפדפן לא קיבל את הקובץ. במקום זאת, יש להעתיק את הטקסט.

## Sessions: what is said of them elsewhere

what-sessions = לא ניתן היה לקרוא את ההפעלות.
what-sessions-part = קריאת ההפעלות נקטעה: נקראו { $read } מתוך { $total }.
what-sessions-part-unknown = קריאת ההפעלות נקטעה: נקראו { $read }.
why-sessions-role = החשבון שלך אינו רשאי להציג את הדוחות של Intune על Remote Help. דרוש תפקיד Intune עם ההרשאה "{ $permission }"; היא כלולה בתפקיד Intune Administrator.
why-sessions-scope = חסרה באסימון ההרשאה { $permission }.
why-sessions-not-report = התגובה אינה דוח הפעלות. דבר ממנה אינו מוצג.
who-uses-it = מי משתמש ב-Remote Help?
usage-not-there = לא ניתן היה לטעון את הקבצים הדרושים לכך. יש ללחוץ על הלחצן כדי לנסות שוב.

## Baselines

baselines = קווי בסיס
baselines-lead = קו בסיס הוא קובץ קטן שמכיל את שלוש ההגדרות. הייצוא לוקח את מה שנקרא לאחרונה; הייבוא ממלא את הטופס, ואפשר לסקור אותו לפני שדבר נשמר. ניתן לשחרר קובץ בכל מקום בדף זה.
export = ייצוא
copy-link = העתקת קישור
import = ייבוא
baseline-text = טקסט של קו הבסיס
matches-baseline = תואם לקו הבסיס
differs-in = מספר ההבדלים: { $count }
apply-baseline = החלת קו הבסיס
status-baseline-applied = { $count ->
    [one] קו הבסיס נמצא בטופס: הגדרה אחת שונה ממה שיש בדייר. דבר לא נשמר עדיין.
    [two] קו הבסיס נמצא בטופס: שתי הגדרות שונות ממה שיש בדייר. דבר לא נשמר עדיין.
   *[other] קו הבסיס נמצא בטופס: { $count } הגדרות שונות ממה שיש בדייר. דבר לא נשמר עדיין.
}
status-baseline-same = בדייר כבר יש מה שקו הבסיס קובע.
status-baseline-waits = קו בסיס התקבל. הוא ימולא בטופס לאחר קריאת ההגדרות.
status-drift = { $count ->
    [one] הגדרה אחת שונה כעת מקו הבסיס.
    [two] שתי הגדרות שונות כעת מקו הבסיס.
   *[other] { $count } הגדרות שונות כעת מקו הבסיס.
}
what-baseline = לא ניתן להשתמש בקו בסיס זה. הטופס נשאר כפי שהיה.
why-baseline-too-large = הוא גדול יותר מכל קו בסיס אפשרי.
why-baseline-not-base64 = הקישור פגום: לא ניתן לפענח את החלק שאחרי "baseline=‎".
why-baseline-cut-off = הקישור קטוע: סופו חסר.
why-baseline-repeated = פריט מופיע בו פעמיים.
why-baseline-several = שוחררו כמה קבצים בבת אחת; קו בסיס הוא קובץ אחד.
why-baseline-field = ב-"{ $field }": { $problem }
next-baseline = קו בסיס כולל מספר סכימה, שם אופציונלי ואת כל שלוש ההגדרות, כפי ש"ייצוא" כותב אותו.
next-link = יש לבקש את הקישור שוב, מועתק במלואו ובשורה נפרדת; או לבקש את קו הבסיס כקובץ או כטקסט, עבור "ייבוא" ו"טקסט של קו הבסיס".
what-baseline-not-now = קו הבסיס לא מולא: יש שמירה בתהליך.
why-baseline-not-now = יש להשלים או לבטל אותה תחילה.
what-link-more = קישור זה כולל נתונים נוספים מלבד קו בסיס, ולכן לא נעשה בו שימוש.
why-link-more = קישור של קו בסיס כולל את ההגדרות ותו לא. אין להכניס אסימון לקישור לעולם.
what-file = הדפדפן אינו יכול לקרוא קובץ זה.
why-file = ייתכן שזו תיקייה, שהקובץ הועבר, או שדף זה אינו רשאי לקרוא אותו.

## Undoing

what-undo-nothing = לא נותר מה לבטל.
why-undo-nothing = בדייר כבר יש מה שהיה לפני אותה שמירה.
what-undo-other = אותה שמירה בוצעה בדייר אחר.
why-undo-other = יש להיכנס לאותו דייר כדי לבטל אותה שם.
what-undo-unsaved = יש בטופס שינויים שלא נשמרו.
why-undo-unsaved = יש לשמור או למחוק אותם תחילה: אחרת הביטול יתערבב איתם.
what-undo-unknown = לוח זה אינו יכול לבטל את אותה שמירה.
why-undo-unknown = למאפיין { $property } היה קודם לכן ערך שהלוח אינו מכיר, ולעולם אינו כותב.
review-undo = פעולה זו מבטלת שמירה קודמת, ורק את מה שאותה שמירה שינתה.
review-outside = מישהו שינה את ההגדרות בינתיים. בעת השמירה יוצג לך מה השתנה, לפני שדבר יישלח.
conflict-lead-undo = דבר לא נשלח: ההגדרות בדייר השתנו מאז אותה שמירה. ביטול השמירה כעת ישנה את הדברים הבאים וישאיר את השאר כפי שהוא.
keep-would-undo = "השארת השינויים שלי" תפתח את הסקירה עבור הערכים הבאים:

## What the settings do, as Microsoft's documentation has it

impact-heading = על מי זה משפיע, ומתי
impact-deploy = Microsoft: פריסת Remote Help
impact-plan = Microsoft: תכנון לקראת Remote Help
impact-enabled = עבור הדייר כולו. מסייעים עדיין זקוקים לתפקיד ב-Intune, וכולם זקוקים לרישיון; רישיונות חדשים נכנסים לתוקף תוך 30 דקות עד 8 שעות, ועד אז ייתכן שבהפעלות חדשות יצוין ש-Remote Help אינו מופעל.
impact-disabled = עבור הדייר כולו: השימוש ב-Remote Help אינו מותר לאיש.
# Not verified: Microsoft's English name "All Devices"
impact-unenrolled-on = חל על Windows ועל macOS; מכשירי Android חייבים להיות רשומים בכל מקרה. אין מידע על תאימות למדיניות עבור מכשירים כאלה, ומסייעים מגיעים אליהם רק דרך קבוצות משתמשים: "All Devices" אינה כוללת אותם.
impact-unenrolled-off = לא ניתן עוד לסייע למשתמשים במכשיר שאינו רשום בדייר זה.
impact-chat-on = הצ'אט חוזר לאפליקציית Remote Help.
impact-chat-off = מסיר את הצ'אט מאפליקציית Remote Help, עבור כולם בדייר.

## Watching and the audit trail

status-saw-change = { $count ->
    [one] זוהה ב-{ $time }: מישהו אחר שינה הגדרה אחת.
    [two] זוהה ב-{ $time }: מישהו אחר שינה שתי הגדרות.
   *[other] זוהה ב-{ $time }: מישהו אחר שינה { $count } הגדרות.
}
status-edits-untouched = השינויים שלך לא הושפעו.
status-saw-back = זוהה ב-{ $time }: מה שמישהו אחר שינה חזר להיות כפי שקראת אותו.
outside-notice = מישהו אחר שינה את ההגדרות. מה שיש כעת מוצג לצד כל הגדרה; "טעינה מחדש של ההגדרות" מכניסה אותו לטופס ומשאירה את השינויים שלך.
there-now = השתנה במקום אחר: כעת { $position } ({ $value }).
who-changed = מי שינה זאת?
audit-ask = בירור ב-Intune
audit-sign-in = יש להיכנס כדי לברר ב-Intune מי שינה הגדרות אלה.
audit-asking = מברר ב-Intune…
audit-none = Intune אינו מציין שינוי כלשהו של הגדרות אלה בשנה האחרונה, בטווח שנבדק.
audit-older = חיפוש בתקופה מוקדמת יותר
audit-elsewhere = לפי התגובה, השאר נמצא בכתובת שאינה של Microsoft Graph, ולכן לא התבקש: האסימון אינו נשלח לשום מקום אחר.
audit-all = זה כל מה שיש ב-Intune מהשנה האחרונה.
audit-activity = פעילות
audit-result = תוצאה
audit-needs = לקריאת אירועי הביקורת דרושה ההרשאה { $permission }, שאינה כלולה באסימון זה, או תפקיד ב-Intune שרשאי לקרוא אותם.
audit-get-permission = קבלת הרשאה לראות מי שינה זאת
audit-receipt = הקבלה התואמת בדפדפן זה

## Evidence of licence, rights and roles

evidence-rights = זכויות Intune שלך כוללות את { $rights }.
evidence-rights-lack = בזכויות Intune שלך חסר: { $rights }.
evidence-rights-unsaid = במה שנקרא מזכויות Intune שלך חסר: { $rights }. לא כל הזכויות נקראו.
evidence-rights-no-list = התגובה אינה מציינת אילו זכויות Intune יש לך.
evidence-reports-lack = גם עבור "הפעלות" דרוש { $right }, שחסר בהן.
evidence-figures = בשימוש: { $used } מתוך { $units ->
    [one] רישיון אחד של { $product }.
    [two] שני רישיונות של { $product }.
   *[other] { $units } רישיונות של { $product }.
}
evidence-units = { $units ->
    [one] רישיון אחד של { $product }; התגובה אינה מציינת כמה נמצאים בשימוש.
    [two] שני רישיונות של { $product }; התגובה אינה מציינת כמה נמצאים בשימוש.
   *[other] { $units } רישיונות של { $product }; התגובה אינה מציינת כמה נמצאים בשימוש.
}
evidence-grace = תוקפו של { $product } פג, והוא ממשיך לפעול למשך כמה ימי חסד.
evidence-no-units = ברשימה של { $product } מופיע Remote Help, אך אין רישיונות של מוצר זה.
evidence-disabled = ברשימה של { $product } מופיע Remote Help, אך מצב המוצר הוא { $status }.
evidence-plan-off = ברשימה של { $product } מופיע Remote Help, אך במצב { $status }.
evidence-plan-pending = ברשימה של { $product } מופיע Remote Help, אך הוא עדיין ממתין שם להגדרה ({ $status }).
evidence-unclear = ברשימה של { $product } מופיע Remote Help, והתגובה אינה מציינת אם הוא בתוקף.
evidence-no-plan = Remote Help אינו מופיע ברשימה של אף מוצר בדייר זה. Microsoft 365 E3 ו-E5 עשויים לכלול אותו בלי שיופיע ברשימה, ולכן אין בכך כדי להכריע.
evidence-products-unclear = { $count ->
    [one] לגבי מוצר אחד, התגובה אינה מציינת מה הוא כולל.
    [two] לגבי שני מוצרים, התגובה אינה מציינת מה הם כוללים.
   *[other] לגבי { $count } מוצרים, התגובה אינה מציינת מה הם כוללים.
}
evidence-no-name = מוצר ללא שם
evidence-unread-no-list = אין רשימה בתגובה.
evidence-unread-elsewhere = לפי התגובה, השאר נמצא בכתובת שאינה של Microsoft Graph, ולכן לא התבקש: האסימון אינו נשלח לשום מקום אחר.
evidence-unread-repeated = לפי התגובה, השאר נמצא בדף שכבר נקרא, ולכן לא התבקש שוב.
evidence-unread-too-many = יש יותר ממה שדף זה קורא, ולכן השאר לא נקרא.
evidence-failed = נשלחה ל-Microsoft Graph בקשה למידע נוסף, ולא התקבל מידע: { $why }
helpers-heading = תפקידי Intune שחבריהם יכולים לסייע
helpers-count = { $count ->
    [0] אף תפקיד Intune אינו מאפשר לחבריו לסייע.
    [one] תפקיד Intune אחד מאפשר לחבריו לסייע.
    [two] שני תפקידי Intune מאפשרים לחבריהם לסייע.
   *[other] { $count } תפקידי Intune מאפשרים לחבריהם לסייע.
}
helpers-cant-tell = לא ניתן לקבוע אילו תפקידי Intune מאפשרים לחבריהם לסייע.
helpers-none-read = אף אחד מתפקידי Intune שנקראו אינו מאפשר לחבריו לסייע.
helpers-needs = כדי לסייע דרושה אחת מהזכויות של אפליקציית Remote Help, וגם { $rights }.
helpers-unclear = { $count ->
    [one] לגבי תפקיד אחד, התגובה אינה מציינת מה הוא מתיר.
    [two] לגבי שני תפקידים, התגובה אינה מציינת מה הם מתירים.
   *[other] לגבי { $count } תפקידים, התגובה אינה מציינת מה הם מתירים.
}
helpers-no-name = תפקיד ללא שם
way-view-screen = לצפות במסך
way-full-control = לקבל שליטה מלאה
way-elevation = להשיב לבקשות המיועדות למנהל מערכת (העלאת הרשאות)
way-unattended = לסייע ללא נוכחות של משתמש
helpers-may = חברי התפקיד רשאים { $ways }.
helpers-groups = { $count ->
    [0] לאף קבוצה אין תפקיד זה, ולכן איש אינו יכול לסייע באמצעותו.
    [one] לקבוצה אחת יש תפקיד זה.
    [two] לשתי קבוצות יש תפקיד זה.
   *[other] ל-{ $count } קבוצות יש תפקיד זה.
}
helpers-groups-at-least = { $count ->
    [one] לקבוצה אחת לפחות יש תפקיד זה; התגובה אינה מציינת את כולן.
    [two] לשתי קבוצות לפחות יש תפקיד זה; התגובה אינה מציינת את כולן.
   *[other] ל-{ $count } קבוצות לפחות יש תפקיד זה; התגובה אינה מציינת את כולן.
}
helpers-groups-unsaid = לא ניתן לקבוע לכמה קבוצות יש תפקיד זה.

## Keyboard shortcuts

shortcuts = קיצורי מקשים
shortcuts-lead = יש להקיש על מקש הנקודה ואחריו על מקש האות, בכל מקום מלבד בשדה.
use-shortcuts = שימוש בקיצורים אלה
close = סגירה

## Readiness

readiness = מוכנות
readiness-lead = מה ש-Remote Help דורש, ומה שדף זה ראה מכך.
need-signed-in = כניסה
need-right-cloud = הענן הנכון
need-read-permission = הרשאת קריאה
need-write-permission = הרשאת כתיבה
need-intune = Intune בדייר
need-intune-role = תפקיד Intune
need-remote-help = Remote Help מופעל
need-licence = רישיון
met = כן
not-met = לא
cant-tell = לא ניתן לקבוע
evidence-no-token = אין אסימון.
evidence-not-asked = טרם התקבלה על כך תגובה מ-Microsoft Graph.
evidence-settings-read = Microsoft Graph שלח את ההגדרות.
evidence-settings-read-role = הקריאה הצליחה; לשינוי דרוש תפקיד עם הרשאות רחבות יותר.
evidence-change-accepted = Microsoft Graph קיבל שינוי.
evidence-refused = Microsoft Graph דחה את הבקשה מסיבה זו.
evidence-token-known = Microsoft Graph מכיר את האסימון.
evidence-token-names = האסימון מציין את ההרשאה { $permission }.
evidence-token-lacks = האסימון מציין הרשאות אחרות בלבד.
evidence-token-audience = לפי האסימון, הוא מיועד ל-Microsoft Graph של ענן זה.
evidence-token-admin = האסימון מציין תפקיד של מנהל מערכת.
evidence-app-only = אסימון של אפליקציה: ההרשאות קובעות, לא התפקידים.
evidence-state = הערך של המאפיין { $property } הוא { $value }.
evidence-licence = אף הרשאה של דף זה אינה מראה זאת.
next-need-signed-in = יש לבצע כניסה בחלק העליון של הדף.
next-need-right-cloud = יש להשיג אסימון עבור { $host }.
next-need-read-permission = יש להשיג אסימון עם ההרשאה { $permission }.
next-need-intune = אודות רישיונות Intune
next-need-intune-role = אודות תפקידי Intune
next-need-remote-help = יש להפעיל את "הפעלת Remote Help" למעלה.
next-need-licence = אודות הרישיון של Remote Help
checks-heading = בדיקות נוספות
checks-lead = Microsoft Graph מוסר מידע נוסף כשפונים אליו. כל שאלה מחייבת הרשאה משלה.
check-licence = בדיקת הרישיון
check-rights = בדיקת זכויות Intune
check-helpers = מי יכול לסייע
check-licence-for = קורא אילו מוצרים של דייר זה כוללים את Remote Help, וכמה מהרישיונות שלהם נמצאים בשימוש.
check-rights-for = קורא אילו זכויות Intune יש לך עצמך.
check-helpers-for = קורא אילו תפקידי Intune מאפשרים לחבריהם לסייע, ולכמה קבוצות יש כל אחד מהם.
check-held = דרושה ההרשאה { $permission }, והיא כלולה באסימון.
check-unsaid = דרושה ההרשאה { $permission }. אם היא כלולה באסימון יתברר בפנייה אל Microsoft Graph.
check-at-microsoft = דרושה ההרשאה { $permission }, והיא חסרה באסימון. אם טרם ניתנה לה הסכמה, Microsoft תבקש אותה ממך, ולאחר מכן תהיה חזרה לכאן עם השינויים שלא שמרת.
check-other-token = דרושה ההרשאה { $permission }, והיא חסרה באסימון זה. יש להשתמש באסימון שכולל אותה.
check-asking = מברר ב-Microsoft Graph…

## Failures: what happened

what-check-licence = לא ניתן היה לבדוק את הרישיון.
what-check-rights = לא ניתן היה לבדוק את זכויות Intune שלך.
what-check-helpers = לא ניתן היה לברר מי יכול לסייע.
why-check-token = חסרה באסימון זה ההרשאה { $permission }, ולכן לא נשלחה בקשה אל Microsoft Graph.
why-check-refused = דרושים ההרשאה { $permission } ותפקיד שרשאי לקרוא זאת.
what-no-intune = בדייר זה אין Intune.
why-no-intune = לפי Microsoft Graph, הבקשה אינה חלה על דייר זה, כפי שקורה כשאין רישיון Intune פעיל.
what-no-resource = ב-Microsoft Graph של ענן זה אין הגדרות אלה.
why-no-resource = הוא אינו מכיר את remoteAssistanceSettings. יש עננים שמקבלים חלקים חדשים של Microsoft Graph מאוחר יותר מאחרים, או כלל לא.
what-bad-request = Microsoft Graph לא הבין את הבקשה.
why-bad-request = ייתכן שהשירות שינה את מה שהוא מקבל. מידע נוסף מופיע בפרטים.
what-token-empty = Microsoft Graph לא קיבל אסימון.
why-token-empty = ייתכן שגורם כלשהו בין דף זה לבין Microsoft Graph הסיר אותו, כגון שרת Proxy או הרחבת דפדפן.
what-token-expired = תוקף האסימון פג.
why-token-expired = אסימוני גישה תקפים לשעה בערך.
what-token-damaged = האסימון פגום.
why-token-damaged = Microsoft Graph אינו יכול לקרוא אותו. ייתכן שחלק ממנו אבד בהעתקה.
what-token-audience = האסימון מיועד לשירות אחר.
why-token-audience = הוא הונפק עבור API אחר או ענן אחר, ולא עבור { $host }.
what-token-rejected = Microsoft Graph לא קיבל את האסימון.
why-token-rejected = ייתכן שהוא בוטל, או שהונפק עבור שירות אחר. מידע נוסף מופיע בפרטים.
what-token-gone = האסימון כבר אינו מתקבל, ולכן לא נשלחה בקשה אל Microsoft Graph.
why-token-gone = בינתיים נדחתה בקשה אחרת של דף זה שנשלחה איתו.
what-claims = הארגון שלך מבקש כניסה חדשה.
why-claims = ההפעלה בוטלה, או שמדיניות (אימות רב-גורמי, מיקום, מכשיר) דורשת יותר ממה שאסימון זה מוכיח.
what-missing-scope = חסרה הרשאה באסימון.
why-missing-scope = דרושה אחת מההרשאות הבאות: { $scopes }. כניסה מחדש באותו אופן לא תעזור: יש לתת הסכמה להרשאה ולהשיג אסימון חדש.
what-missing-role = אין לך תפקיד Intune הנדרש לכך.
# Not verified: Microsoft's English names of the permissions and the role
why-missing-role = האסימון תקין, אך Intune אינו מאפשר זאת לאדם זה. דרושות ההרשאות "Remote assistance connectors: Read" ו-"Update", הכלולות בתפקיד Intune Administrator. ייתכן גם שלאדם זה אין רישיון Intune.
what-service = השירות של Remote Help אינו זמין בדייר זה.
why-service = השירות אינו פועל, או שלדייר אין רישיון ל-Remote Help.
what-approval = מנהל מערכת שני חייב לאשר שינוי זה.
# Not verified: Microsoft's English name "Multi admin approval"
why-approval = הגדרה זו מוגנת בדייר שלך באמצעות Multi admin approval.
why-approval-asked = הגדרה זו מוגנת בדייר שלך באמצעות Multi admin approval, ומישהו כבר ביקש אישור.
what-forbidden = Microsoft Graph דחה את הבקשה.
why-forbidden = לא צוינה סיבה שהלוח מכיר. מה שנמסר מופיע בפרטים.
what-not-found = Microsoft Graph אינו מוצא הגדרות אלה.
why-not-found = הדבר אינו מעיד על מה שמוגדר בדייר: ייתכן שהכתובת שגויה, ש-Remote Help אינו מוצע כאן, או שמשהו בדרך השיב. ברירות מחדל אינן מוצגות, כי שמירתן עלולה לדרוס את מה שקיים.
what-throttled = Microsoft Graph מקבל יותר מדי בקשות.
why-throttled-for = הוא מגביל את תדירות הבקשות של דייר ושל אפליקציה, ומבקש להמתין { $time }.
why-throttled-unsaid = הוא מגביל את תדירות הבקשות של דייר ושל אפליקציה. לא צוין כמה זמן להמתין; בדרך כלל די בחצי דקה.
what-failed = אירעה תקלה בשירות של Microsoft.
why-failed = השירות השיב בקוד מצב { $status }. רק לעתים רחוקות המקור לכך אצלך.
what-unexpected = התקבלה מ-Microsoft Graph תגובה שהלוח אינו מכיר.
why-unexpected = קוד המצב שלה הוא { $status }.
what-not-graph = התגובה לא הגיעה מ-Microsoft Graph.
why-not-graph = במקום נתונים התקבל דף אינטרנט או לא התקבל דבר: לעתים קרובות זהו דף הכניסה של רשת או של שרת Proxy.
what-not-settings = התגובה אינה מכילה את ההגדרות של Remote Help.
why-not-settings = המאפיין { $property } חסר או מסוג לא צפוי. ניחוש עלול לדרוס אותו, ולכן דבר אינו מוצג.
what-too-large = התגובה הייתה גדולה מדי ונדחתה.
why-too-large = הגדרות אמיתיות תופסות כ-300 בתים; כאן היו יותר ממיליון.
what-timed-out = Microsoft Graph לא הגיב תוך 30 שניות.
why-timed-out = החיבור או השירות איטיים או תקולים.
what-offline = מכשיר זה אינו מחובר לרשת.
why-offline = לדפדפן אין חיבור לרשת.
what-withheld = הדפדפן לא קיבל מ-{ $host } תגובה שהוא רשאי לקרוא.
why-withheld = המארח נגיש, ולכן החיבור נותק בדרך או שמשהו חסם את התגובה: הרחבת דפדפן, שרת Proxy או כותרות CORS חסרות.
what-unreachable = לא ניתן להגיע אל { $host }.
why-unreachable = החיבור נכשל, או שחומת אש, שרת Proxy או חוסם פרסומות חוסמים מארח זה.
what-policy = מדיניות האבטחה של דף זה עצמו חוסמת את { $host }.
why-policy = ה-Content-Security-Policy שאיתה נפרס דף זה אינה מציינת מארח זה ב-connect-src. דבר לא נשלח.
what-redirected = התקבלה מ-{ $host } הפניה מחדש, והיא נדחתה.
why-redirected = Microsoft Graph אינו מפנה מחדש בקשות אלה, והאסימון לעולם אינו מועבר לכתובת אחרת.
what-stopped = הפסקת את ההמתנה.
why-stopped = Microsoft Graph ביקש להמתין. השינוי לא התקבל לפני כן.

## Failures of a save

not-saved = לא נשמר. { $what }
not-saved-confirmed = לא נשמר. התגובה לשינוי אבדה או הייתה פגומה, ובדייר עדיין יש מה שהיה קודם.
save-different = בדייר יש כעת משהו שונה ממה שרצית לשמור.
save-different-why = מה שיש כעת: { $values }. ייתכן שמישהו שינה זאת באותו רגע, או שהשירות שומר משהו שונה ממה שנשלח אליו.
save-not-shown-why = עדיין יש שם: { $values }, בכל אחת משלוש קריאות. Microsoft Graph קיבל את השינוי, ולכן ייתכן שיופיע באיחור, שהשירות שומר משהו אחר, או שמישהו שינה זאת באותו רגע. הלוח יציין זאת כאן ברגע שקריאה מאוחרת יותר תראה אותו.
save-uncertain = לא ניתן לקבוע אם השינוי נשמר.
save-uncertain-why = לאחר השליחה, הלוח לא הצליח לקרוא חזרה את ההגדרות. { $what }
save-uncertain-stopped = ההגדרות שנקראו חזרה אינן מראות עדיין את השינוי, וההמתנה הופסקה. שירותים מתעכבים לפעמים, ולכן ייתכן שהשינוי נשמר בכל זאת.
save-interrupted = דבר לא נשמר עדיין. { $what }
save-interrupted-reading = השינוי נשלח, אך טרם נקרא חזרה. { $what }
save-interrupted-next = עם אסימון חדש, הלוח ימשיך מהמקום שבו עצר.

## Failures of signing in and of renewing

what-reply = הדפדפן חזר עם תגובה שאינה שייכת לאף כניסה בכרטיסיה זו. לא נעשה בה שימוש.
why-reply-not-asked = ייתכן שכבר נעשה בה שימוש, כמו לאחר טעינה מחדש או חזרה אחורה, או שהכניסה התחילה בכרטיסיה אחרת.
why-reply-state = היא שייכת לכניסה אחרת. ייתכן שכרטיסיה ישנה שלחה אותה, או מישהו אחר.
why-reply-issuer = היא מציינת שירות כניסה שונה מזה שאליו הופנתה הבקשה.
why-reply-client = הכניסה התחילה עבור אפליקציה, דייר או ענן שונים מאלה שהלוח מוגדר להם כעת.
why-reply-damaged = היא פגומה: אין בה קוד הרשאה ואין בה סיבה, או שיש בה את שניהם.
why-reply-form = חסר בה מה שיאמר לאיזו כניסה היא משיבה, או שהיא הגיעה בדרך שונה מזו שלוח זה מבקש.
what-id-token = התגובה של Microsoft אינה שייכת לכניסה זו. לא נעשה בה שימוש.
why-id-token-nonce = אסימון המזהה שבה הונפק עבור כניסה אחרת.
why-id-token-audience = אסימון המזהה שבה הונפק עבור אפליקציה אחרת.
why-id-token-issuer = אסימון המזהה שבה הונפק על-ידי גורם אחר.
why-id-token-expired = תוקף אסימון המזהה שבה פג לפי השעון של Microsoft עצמה.
why-id-token-unreadable = אסימון המזהה שבה חסר או שלא ניתן לקרוא אותו.
what-personal = לא ניתן להשתמש כאן בחשבונות Microsoft אישיים.
why-personal = ההגדרות של Remote Help שייכות לארגון. יש לבחור חשבון עבודה.
what-other-tenant = נכנסת לדייר שונה מזה שהלוח מוגדר עבורו.
why-other-tenant = דבר לא נקרא שם. יש להיכנס עם חשבון של הדייר הנכון, או להגדיר דייר אחר תחת "אפשרויות כניסה".
what-not-entra = התגובה לא הגיעה מ-{ $host }.
why-not-entra = קוד המצב שלה הוא { $status } והיא אינה מה ששירות הכניסה שולח: לעתים קרובות מדובר בשרת Proxy או בשירות תקול.
what-no-token = התגובה של Microsoft אינה מכילה אסימון.
why-no-token = ייתכן ששירות הכניסה שינה את מה שהוא שולח.
what-storage = דפדפן זה אינו שומר דבר עבור דף זה, ולכן הכניסה לא התחילה.
why-storage = ללא רישום של מה שהתבקש, הלוח לא היה יכול להבחין בין התגובה של Microsoft לבין תגובה מזויפת, והשינויים שלך היו אובדים בדרך.
next-storage = יש לאפשר לאתר זה לאחסן נתונים, או לפנות להם מקום; לחלופין, ניתן להשתמש באסימון, שאינו זקוק לאחסון.
what-insecure = דף זה אינו יכול לבצע כניסה בחיבור לא מוגן.
why-insecure = הדפדפן מציע הצפנה רק לדפים שנטענו באמצעות HTTPS. יש לפתוח דף זה באמצעות https, או להשתמש באסימון.
what-challenge = הארגון שלך מבקש כניסה חדשה, באופן שהלוח אינו יכול לקרוא.
why-challenge = התביעות (claims) שנשלחו מ-Microsoft Graph פגומות. ייתכן שכניסה ידנית תעזור.
what-loop = הארגון שלך מבקש כניסה חדשה שוב ושוב.
why-loop = הלוח נכנס מחדש פעמיים, והתבקש לעשות זאת פעם נוספת. מדיניות דורשת משהו שכניסה זו אינה יכולה להוכיח, כגון מכשיר רשום או מיקום אחר. ניתן להמשיך לנסות ידנית.
what-cancelled = הכניסה בוטלה.
why-cancelled = דבר לא השתנה.
what-consent = לא ניתנה הסכמה להרשאה.
why-consent = אפליקציה זו רשאית לפעול בשמך רק לאחר שנתת הסכמה, או שמנהל מערכת נתן הסכמה עבור כולם. הרשאות אלה מחייבות הסכמה של מנהל מערכת.
what-admin-consent = מנהל מערכת חייב לתת הסכמה לאפליקציה זו תחילה.
why-admin-consent = אין באפשרותך להעניק בעצמך את ההרשאות שהאפליקציה דורשת. יש לשלוח את קישור ההסכמה למנהל מערכת של הדייר, ולאחר מכן להיכנס מחדש.
what-not-assigned = לא הוקצית לאפליקציה זו.
# Not verified: Microsoft's English names "Enterprise applications", "Users and groups"
why-not-assigned = הדייר מאפשר רק למשתמשים שהוקצו להשתמש בה. מנהל מערכת יכול להקצות אותך, תחת Enterprise applications ולאחר מכן Users and groups.
what-unknown-app = דייר זה אינו מכיר את האפליקציה.
why-unknown-app = מזהה הלקוח שגוי, או שאיש בדייר זה טרם נתן לה הסכמה. מנהל מערכת יכול לעשות זאת באמצעות קישור ההסכמה.
what-app-disabled = אפליקציה זו מושבתת.
why-app-disabled = האפליקציה, או הרשומה שלה בדייר זה, הושבתה. מנהל מערכת יכול להפעיל אותה מחדש, תחת Enterprise applications ולאחר מכן Properties.
what-service-missing = לדייר זה חסר שירות שהאפליקציה מבקשת.
why-service-missing = Microsoft Graph או Intune אינם מוגדרים בו, או שהכניסה הייתה לדייר אחר מזה שהתכוונת אליו. אם זה הדייר הנכון, על מנהל מערכת לאשר תחילה את האפליקציה.
what-no-access = לחשבון שלך אין גישה לדייר זה.
why-no-access = הוא אינו חבר או אורח בו, או שהדייר מבקש ממנו משהו שחשבון מבחוץ אינו יכול לספק. יש להשתמש בחשבון אחר, או לבקש ממנהל המערכת של הדייר להזמין את חשבונך.
what-unknown-tenant = אין דייר כזה בענן זה.
why-unknown-tenant = ייתכן ששמו אוית באופן שגוי, או שהוא נמצא בענן אחר של Microsoft.
what-redirect-uri = הכתובת של דף זה אינה רשומה עבור האפליקציה.
# Not verified: Microsoft's English names "Authentication", "Single-page application"
why-redirect-uri = יש להוסיף אותה ברישום האפליקציה, תחת Authentication, כ-URI להפניה מחדש מסוג "Single-page application".
what-redirect-type = הכתובת של דף זה רשומה עבור האפליקציה, אך לא מסוג "Single-page application".
# Not verified: Microsoft's English names "Authentication", "Single-page application"
why-redirect-type = ברישום האפליקציה, תחת Authentication, יש להסיר אותה מהמקום שבו היא מופיעה ולהוסיף אותה תחת "Single-page application".
what-mfa = נדרש גורם אימות נוסף.
why-mfa = הארגון שלך דורש אימות רב-גורמי: להשלים אותו, לחדש אותו או להגדיר אותו. יש להיכנס מחדש לשם כך.
# Verified: Microsoft's he-IL admin page "Conditional access with Intune" (locfileid 47807660)
what-blocked = הגישה המותנית של הארגון שלך חוסמת כניסה זו.
why-blocked = המכשיר, המיקום או האפליקציה אינם עומדים בדרישות של מדיניות. מי שמנהל את המדיניות יכול לראות את הסיבה ביומני הכניסה, לפי המזהים שתחת "פרטים".
what-device = הארגון שלך מאפשר רק מכשירים שהוא מנהל.
why-device = מכשיר זה אינו מוכר לו, או שאינו עומד בכללים שלו. יש להיכנס ממכשיר מנוהל. מי שמנהל את המדיניות יכול לראות מה חסר ביומני הכניסה, לפי המזהים שתחת "פרטים".
what-network-block = הרשת שלך אינה מאפשרת לך להיכנס לדייר זה.
why-network-block = היא קובעת באילו דיירים ניתן להשתמש ממנה, ודייר זה אינו ביניהם. מי שמנהל את הרשת יכול להוסיף אותו; ייתכן שניתן להיכנס מרשת אחרת.
what-organization-block = דייר זה אינו מאפשר כניסה לאנשים מהארגון שלך.
why-organization-block = ההגדרות שלו לגישה מארגונים אחרים אינן כוללות אותך. מנהל המערכת של הדייר יכול לשנות זאת; אפשר גם להשתמש בחשבון של אותו דייר.
what-session-over = ההפעלה שלך ב-Microsoft הסתיימה.
why-session-over = תוקפה פג, כפי שקורה יממה לאחר הכניסה כאן, או שהיא בוטלה, או שהסיסמה שונתה.
what-home-block = הארגון שלך עצמו חוסם כניסה זו.
why-home-block = ההגדרות שלו אינן מאפשרות גישה לדייר זה, או שהוא רואה בחשבונך חשבון בסיכון. מנהל מערכת של הארגון שלך יכול להסיר זאת.
what-account-disabled = החשבון שלך מושבת.
why-account-disabled = מנהל מערכת של הארגון שלך יכול להפעיל אותו מחדש.
what-account-locked = החשבון שלך נעול לעת עתה.
why-account-locked = סיסמה שגויה הוזנה פעמים רבות מדי, או שהכניסה באה מכתובת הידועה בהתקפות. יש להמתין כמה דקות, או לפנות למנהל מערכת של הארגון שלך.
what-password-expired = תוקף הסיסמה שלך פג.
why-password-expired = יש להיכנס מחדש: הדף של Microsoft מבקש סיסמה חדשה.
what-code-used = כבר נעשה שימוש בקוד ההרשאה של הכניסה.
why-code-used = קוד הרשאה פועל פעם אחת, במשך כמה דקות, ועבור הכרטיסיה שביקשה אותו. כניסה מחדש מספקת קוד אחר.
what-not-signed-in = איש אינו מחובר ל-Microsoft.
why-not-signed-in = ייתכן שההפעלה הסתיימה בכרטיסיה אחרת.
what-busy = Microsoft מקבלת יותר מדי כניסות.
why-busy = היא אינה מקבלת כניסות למשך כמה דקות. יש להמתין מעט ולהיכנס מחדש.
what-single-tenant = אפליקציה זו מיועדת לדייר אחר בלבד.
why-single-tenant = היא רשומה לדייר יחיד. יש להגדיר דייר זה תחת "אפשרויות כניסה", או ב-config.json.
what-refused = Microsoft דחתה את הכניסה.
why-refused = ההודעה של Microsoft: { $said }
next-sign-in-options = ניתן להגדיר דייר, ענן ומזהה לקוח תחת "אפשרויות כניסה".

## Failures of a pasted token and of the deployment

what-paste-empty = אין אסימון בשדה.
why-paste-empty = לא הודבק דבר, או שהודבקה רק המילה "Bearer".
what-paste-not-a-token = זה אינו אסימון גישה.
why-paste-not-a-token = אסימון הוא מילה ארוכה אחת של אותיות, ספרות, נקודות, מקפים וקווים תחתונים, ולעתים קרובות מתחיל ב-"eyJ".
what-paste-guid = זהו מזהה, ולא אסימון גישה.
why-paste-guid = כך נראים מזהי דייר, לקוח ובקשה; אסימון ארוך בהרבה.
what-paste-object = זה מה ש-PowerShell מציג במקום אסימון, ולא הטקסט שלו.
why-paste-object = מודולים חדשים יותר מוסרים את האסימון כ-SecureString, ו-PowerShell מציג רק את שם הטיפוס. שורות אלה מדפיסות את הטקסט, ב-Windows PowerShell 5.1 וב-PowerShell 7:
what-paste-too-long = זה ארוך מדי עבור אסימון גישה.
why-paste-too-long = אורכם של אסימונים הוא כמה אלפי תווים.
what-doubt-api = אסימון זה מיועד ל-API אחר.
why-doubt-api = הוא הונפק עבור { $audience }, ולא עבור Microsoft Graph ({ $host }).
what-doubt-cloud = אסימון זה מיועד לענן אחר.
why-doubt-cloud = הוא הונפק עבור "{ $other }"; לוח זה מוגדר עבור "{ $own }".
what-doubt-expired = תוקפו של אסימון זה פג.
why-doubt-expired = לפי השעון של מכשיר זה, תוקפו פג ב-{ $time }. אם השעון שגוי, ייתכן שהאסימון תקף.
what-expired = תוקף האסימון שלך פג.
why-expired = לפי השעון של מכשיר זה, תוקפו פג ב-{ $time }.
what-to-do = מה ניתן לעשות כעת: { $steps }.
edits-are-kept = השינויים שלא שמרת נשארים.
next-get-token = איך להשיג אסימון: Graph Explorer,‏ Azure CLI או Microsoft Graph PowerShell, כמתואר מתחת לשדה.
what-config = הקובץ config.json של פריסה זו שגוי, ולכן הכניסה מושבתת.
what-config-field = הקובץ config.json של פריסה זו שגוי ב-"{ $field }", ולכן הכניסה מושבתת.
what-config-unavailable = לא ניתן היה לקרוא את הקובץ config.json של פריסה זו, ולכן הכניסה מושבתת.
why-config-unavailable = המארח השיב בקוד מצב { $status }.
why-config-unreachable = המארח לא הגיב.
problem-not-json = התוכן אינו JSON תקין: שורה { $line }, עמודה { $column }.
problem-encoding = לא ניתן לקרוא את הקידוד שלו. יש לשמור אותו כ-UTF-8.
problem-not-an-object = התוכן חייב להיות אובייקט בסוגריים מסולסלים: { "{ … }" }.
problem-unknown = אין שדה כזה. השדות המותרים: { $fields }.
problem-missing = השדה חסר. { $allowed }
problem-bad-value = הערך אינו מותר. { $allowed }
problem-only-with-custom = השדה מותר רק כאשר הערך של cloud הוא custom.
problem-newer-schema = קו הבסיס נכתב בגרסה חדשה יותר של לוח זה.
allowed-one-of = מותר: { $values }.
allowed-guid = מותר: GUID, כגון 00000000-0000-0000-0000-000000000000.
allowed-tenant = מותר: מזהה ספריה, תחום מאומת או organizations.
allowed-one-tenant = מותר: מזהה ספריה או תחום מאומת.
allowed-list = מותר: רשימה שמספר הפריטים בה אינו עולה על { $most }.
allowed-origin = מותר: מקור כגון https://host.example, ללא נתיב; http מותר רק עבור מכשיר זה עצמו.
allowed-minutes = מותר: מספר דקות מ-0 עד 1440.
allowed-flag = מותר: true או false.
allowed-short-text = מותר: טקסט באורך של 100 תווים לכל היותר.
allowed-schema-one = מותר: 1.
next-config = הגורם המפעיל את הדף צריך לתקן את config.json; לאחר מכן יש לטעון מחדש את הדף.
config-twice = לגורם המפעיל את הדף: "{ $field }" מופיע פעמיים ב-config.json, והאחרון הוא הקובע. הגרסה הראשית הבאה תסרב לכך.
config-renamed = לגורם המפעיל את הדף: "{ $old }" ב-config.json נקרא כעת "{ $new }". השם הישן פועל עד הגרסה הראשית הבאה.

## Next steps

try-again = ניסיון חוזר
try-it-all-the-same = ניסיון בכל זאת
check-again = קריאה חוזרת של ההגדרות
review-again = סקירה וניסיון חוזר
reload-page = טעינה מחדש של דף זה
use-a-fresh-token = שימוש באסימון חדש
link-licences = אודות רישיונות Intune
link-roles = אודות תפקידי Intune
link-remote-help-licence = אודות הרישיון של Remote Help
link-approval = אודות Multi admin approval
link-permissions = אודות הרשאה זו
link-throttling = אודות המגבלות של Microsoft Graph
link-health = תקינות השירות של Microsoft 365
link-conditional-access = אודות גישה מותנית
link-aadsts = אודות שגיאות הכניסה של Microsoft
link-cae = אודות הפעלות שבוטלו ופריטי מדיניות
link-host = פתיחת { $host } בכרטיסיה חדשה
link-security = אודות מדיניות האבטחה של לוח זה
details = פרטים
detail-status = קוד מצב
detail-code = קוד שגיאה
detail-message = הודעת השירות
detail-request-id = מזהה בקשה
detail-client-request-id = מזהה בקשת לקוח
detail-trace-id = מזהה מעקב
detail-correlation-id = מזהה מתאם
detail-operation-id = מזהה פעולה
detail-activity-id = מזהה פעילות
detail-approval-code = קוד אישור
detail-service-time = השעה בשירות
detail-time = שעה
detail-wait = המתנה שהתבקשה
detail-none = אין
copy-details = העתקת הפרטים
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = לא ידוע
listed = { $first }, { $next }
copy-failed = הדפדפן לא אפשר העתקה. הטקסט מסומן למטה: יש להעתיק אותו באמצעות Ctrl+C (‎⌘C ב-Mac).
text-to-copy = טקסט להעתקה

## Sessions

sessions-reload = טעינה מחדש של ההפעלות
sessions-progress = הפעלות שנקראו
sessions-so-far = נקראו { $read } מתוך { $total }
sessions-counted = { $count ->
    [one] הפעלה אחת
    [two] שתי הפעלות
   *[other] { $count } הפעלות
}
sessions-part = נקראו { $read } מתוך { $total }. מה שמוצג סופר רק אותן.
sessions-part-unknown = נקראו { $read }, והשאר חסר. מה שמוצג סופר רק אותן.
sessions-unfitting = { $count ->
    [one] שורה אחת אינה מתאימה לעמודות של הדוח עצמו, והיא מושמטת.
    [two] שתי שורות אינן מתאימות לעמודות של הדוח עצמו, והן מושמטות.
   *[other] { $count } שורות אינן מתאימות לעמודות של הדוח עצמו, והן מושמטות.
}
sessions-none = לא הייתה אף הפעלה ב-30 הימים האחרונים.
figures-heading = במספרים
figure-sessions = הפעלות
figure-helpers = אנשים שסייעו
figure-helped = אנשים שקיבלו סיוע
figure-under-way = הפעלות שמתבצעות כעת
figure-median = משך חציוני
chart-heading = הפעלות ליום
chart-zone = הימים הם לפי אזור הזמן { $zone }.
chart-elsewhere = { $count ->
    [one] הפעלה אחת התחילה ביום אחר.
    [two] שתי הפעלות התחילו בימים אחרים.
   *[other] { $count } הפעלות התחילו בימים אחרים.
}
chart-unreadable = { $count ->
    [one] להפעלה אחת אין מועד התחלה שניתן לקריאה.
    [two] לשתי הפעלות אין מועד התחלה שניתן לקריאה.
   *[other] ל-{ $count } הפעלות אין מועד התחלה שניתן לקריאה.
}
column-day = יום
top-helpers-heading = מי סייע הכי הרבה
systems-heading = מערכות
system-none = לא צוינה
table-heading = כל ההפעלות
column-start = התחלה
column-length = משך
column-helper = מסייע
column-person = מקבל הסיוע
column-device = מכשיר
column-system = מערכת
column-control = סוג השליטה
under-way = מתבצעת כעת
filter-sessions = סינון ההפעלות
filter-help = החיפוש הוא בכל העמודות, גם במוסתרות. המספרים והתרשים נשארים של כל ההפעלות.
all-columns = כל העמודות
download-csv = הורדת CSV
sessions-shown = מוצגות { $shown } מתוך { $all }
sessions-reading = קורא את ההפעלות…
usage = { $sessions } ב-30 הימים האחרונים. מסייעים: { $helpers }. מתבצעות כעת: { $running }.
usage-helpers = { $count }
usage-counts-all = הספירה היא של כל ההפעלות.
news-so-far = עד כה נקראו { $read } מתוך { $total }.
news-so-far-unknown = { $count ->
    [one] עד כה הפעלה אחת.
    [two] עד כה שתי הפעלות.
   *[other] עד כה { $count } הפעלות.
}
news-read = { $count ->
    [one] נקראה הפעלה אחת.
    [two] נקראו שתי הפעלות.
   *[other] נקראו { $count } הפעלות.
}
news-read-figures = הקריאה הסתיימה: { $sessions }. מסייעים: { $helpers }. מתבצעות כעת: { $running }.
news-ended = נקראו { $read } מתוך { $total }: השירות לא שלח עוד.
news-filtered = { $shown } מתוך { $all } מתאימות למסנן.
news-ascending = מוין לפי { $column }, בסדר עולה.
news-descending = מוין לפי { $column }, בסדר יורד.

## Tenants

tenants-needs-sign-in = תצוגה זו דורשת כניסה באמצעות Microsoft, דרך אפליקציה הרשומה לכמה דיירים. אסימון מודבק מגיע לדייר אחד בלבד.
tenants-needs-client = תצוגה זו דורשת כניסה באמצעות Microsoft, דרך אפליקציה הרשומה לכמה דיירים. לא ידוע כאן מזהה לקוח: הגורם המפעיל את הדף יכול לציין אותו ב-config.json, וניתן גם למלא אותו תחת "אפשרויות כניסה".
tenants-view-only = נכנסת לצפייה בלבד: ניתן לקרוא דיירים ולהשוות ביניהם. כדי לקבוע את ההגדרות, האפליקציה זקוקה להרשאה { $permission }.
list-heading = רשימה
tenant-list = רשימת דיירים
tenant-list-help = מזהה ספריה או תחום בכל שורה, ואחריו שם אם רוצים; או CSV עם שורת כותרת.
add-tenants = הוספת דיירים
tenant-file = קובץ דיירים
tenant-file-help = אותו הדבר כקובץ. ניתן לשחרר אותו כאן. הוא לעולם אינו יוצא מדף זה.
list-customers = הצגת לקוחות
list-customers-for = מבקש מ-Microsoft Graph את הלקוחות של שותף, לפי הקשרים הפעילים שלהם.
list-organization = הצגת דיירי הארגון
list-organization-for = מבקש מ-Microsoft Graph את הדיירים של הארגון מרובה הדיירים שלך.
list-not-offered = בענן זה אין רשימה כזו.
list-asking = מתבצעת בקשת דיירים מ-Microsoft Graph…
clear-list = ריקון הרשימה
list-count = { $count ->
    [0] הרשימה ריקה.
    [one] ברשימה דייר אחד.
    [two] ברשימה שני דיירים.
   *[other] ברשימה { $count } דיירים.
}
added-new = { $count ->
    [0] לא נוסף אף דייר.
    [one] דייר אחד נוסף.
    [two] שני דיירים נוספו.
   *[other] { $count } דיירים נוספו.
}
added-known = { $count ->
    [one] אחד כבר היה ברשימה.
    [two] { $count } כבר היו ברשימה.
   *[other] { $count } כבר היו ברשימה.
}
added-bad = { $count ->
    [one] שורה אחת אינה מציינת דייר:
    [two] { $count } שורות אינן מציינות דייר:
   *[other] { $count } שורות אינן מציינות דייר:
}
added-bad-news = { $count ->
    [one] שורה אחת אינה מציינת דייר, והושמטה.
    [two] { $count } שורות אינן מציינות דייר, והושמטו.
   *[other] { $count } שורות אינן מציינות דייר, והושמטו.
}
added-more-bad = { $count ->
    [one] ועוד אחת.
    [two] ועוד { $count }.
   *[other] ועוד { $count }.
}
added-unread = חלק מהרשימה של Microsoft לא נקרא.
added-none-visible = Microsoft Graph אינו מציג שם דיירים לחשבון זה. לקוחות מוצגים רק לחשבונות בעלי תפקיד של השותף.
bad-line = שורה { $number }: { $text }. { $why }
bad-neither = זה אינו מזהה ספריה ואינו תחום.
bad-empty-id = לאף דייר אין מזהה של אפסים בלבד.
bad-personal = זוהי הספריה של חשבונות Microsoft אישיים, שאין בה Intune.
bad-mail = זוהי כתובת דואר. יש להשתמש בתחום שאחרי ה-@ או במזהה הספריה.
bad-many = מילה זו מייצגת דיירים רבים, ולא אחד.
bad-url = זוהי כתובת אינטרנט. יש להשתמש במזהה הספריה או בתחום בלבד.
bad-international = יש לכתוב תחום זה באותיות פשוטות, החל בצירוף xn--.
bad-too-long = זה ארוך יותר מכל תחום.
bad-quote = מירכאות נפתחו ולא נסגרו.
bad-empty-cell = אין דבר בעמודה של מזהי הספריה או התחומים.
read-heading = קריאה
read-all-tenants = קריאת כל הדיירים
tenants-read = דיירים שנקראו
pause = השהיה
resume = המשך
stop = עצירה
tenants-so-far = הושלמו { $done } מתוך { $total }
sweep-running = מתבצעת קריאה…
sweep-paused = הקריאה מושהית.
sweep-stopping = הקריאה תיעצר כשיסתיים מה שמתבצע כעת.
chain-serves = הכניסה שלך תקפה לכל הדיירים עד { $time }.
throttled-countdown = שירות הכניסה של Microsoft מבקש להפחית את מספר הבקשות. ההמשך יתבצע מעצמו בעוד { $seconds } שנ'.
compare-heading = השוואה
compare-with = השוואה אל
compare-form = הטופס
compare-deployment = קו הבסיס של הפריסה
compare-imported = קו בסיס מיובא
compare-form-missing = אין בטופס למה להשוות: ההגדרות שלו לא נקראו, או שיש בהן ערך שלוח זה לעולם אינו כותב.
compare-deployment-missing = הקובץ config.json של פריסה זו אינו מציין קו בסיס.
compare-imported-missing = לא יובא קו בסיס מאז פתיחת דף זה.
compare-value = { $setting }: { $position }
find-heading = חיפוש
all-tenants = הכול ({ $count })
group-differ = { $count ->
    [one] אחד שונה
    [two] { $count } שונים
   *[other] { $count } שונים
}
group-match = { $count ->
    [one] אחד תואם
    [two] { $count } תואמים
   *[other] { $count } תואמים
}
group-never-configured = { $count ->
    [one] אחד שתצורתו מעולם לא נקבעה
    [two] { $count } שתצורתם מעולם לא נקבעה
   *[other] { $count } שתצורתם מעולם לא נקבעה
}
group-sign-in = { $count ->
    [one] אחד דורש כניסה
    [two] { $count } דורשים כניסה
   *[other] { $count } דורשים כניסה
}
group-not-approved = { $count ->
    [one] אחד לא אישר את האפליקציה
    [two] { $count } לא אישרו את האפליקציה
   *[other] { $count } לא אישרו את האפליקציה
}
group-no-access = { $count ->
    [one] אחד אינו נותן גישה
    [two] { $count } אינם נותנים גישה
   *[other] { $count } אינם נותנים גישה
}
group-blocked = { $count ->
    [one] אחד חסום על-ידי מדיניות
    [two] { $count } חסומים על-ידי מדיניות
   *[other] { $count } חסומים על-ידי מדיניות
}
group-no-such-tenant = { $count ->
    [one] אחד אינו קיים
    [two] { $count } אינם קיימים
   *[other] { $count } אינם קיימים
}
group-no-intune = { $count ->
    [one] אחד ללא Intune
    [two] { $count } ללא Intune
   *[other] { $count } ללא Intune
}
group-no-resource = { $count ->
    [one] אחד ללא הגדרות אלה
    [two] { $count } ללא הגדרות אלה
   *[other] { $count } ללא הגדרות אלה
}
group-no-role = { $count ->
    [one] אחד ללא תפקיד Intune
    [two] { $count } ללא תפקיד Intune
   *[other] { $count } ללא תפקיד Intune
}
group-approval = { $count ->
    [one] אחד דורש מנהל מערכת שני
    [two] { $count } דורשים מנהל מערכת שני
   *[other] { $count } דורשים מנהל מערכת שני
}
group-failed = { $count ->
    [one] אחד נכשל
    [two] { $count } נכשלו
   *[other] { $count } נכשלו
}
group-saved = { $count ->
    [one] אחד נשמר
    [two] { $count } נשמרו
   *[other] { $count } נשמרו
}
group-not-saved = { $count ->
    [one] אחד לא נשמר
    [two] { $count } לא נשמרו
   *[other] { $count } לא נשמרו
}
group-different = { $count ->
    [one] אחד עם ערכים אחרים
    [two] { $count } עם ערכים אחרים
   *[other] { $count } עם ערכים אחרים
}
group-uncertain = { $count ->
    [one] אחד לא ודאי
    [two] { $count } לא ודאיים
   *[other] { $count } לא ודאיים
}
group-changed-since = { $count ->
    [one] אחד השתנה מאז
    [two] { $count } השתנו מאז
   *[other] { $count } השתנו מאז
}
group-refused = { $count ->
    [one] אחד נדחה
    [two] { $count } נדחו
   *[other] { $count } נדחו
}
group-not-started = { $count ->
    [one] אחד לא התחיל
    [two] { $count } לא התחילו
   *[other] { $count } לא התחילו
}
group-waiting = { $count ->
    [one] אחד ממתין
    [two] { $count } ממתינים
   *[other] { $count } ממתינים
}
group-excluded = { $count ->
    [one] אחד הוחרג
    [two] { $count } הוחרגו
   *[other] { $count } הוחרגו
}
filter-tenants = סינון הדיירים
filter-tenants-help = החיפוש הוא בשמות, במזהים ובתחומים, במקורות, בגישה ובתוצאות.
causes-heading = מה מונע ממך להיכנס
cause-sign-in = { $count ->
    [one] דייר אחד דורש כניסה
    [two] שני דיירים דורשים כניסה
   *[other] { $count } דיירים דורשים כניסה
}
cause-sign-in-why = נדרש שם גורם אימות נוסף, או כניסה חדשה. כניסה לאחד מועילה לעתים קרובות גם לאחרים. יוצאים לדף של Microsoft וחוזרים; קריאה שהתבצעה ממשיכה אז מעצמה.
cause-next = הבא: { $name }
cause-not-approved = { $count ->
    [one] דייר אחד לא אישר את האפליקציה
    [two] שני דיירים לא אישרו את האפליקציה
   *[other] { $count } דיירים לא אישרו את האפליקציה
}
cause-not-approved-why = מנהל מערכת של הדייר יכול לאשר אותה באמצעות הקישור שלו; גם לך ניתן לעשות זאת היכן שהקשר שלך כולל תפקיד שמנהל אפליקציות. אצל שותף ייתכן גם שחסרים שם תפקיד או קבוצה.
cause-no-access = { $count ->
    [one] דייר אחד אינו נותן לך גישה
    [two] שני דיירים אינם נותנים לך גישה
   *[other] { $count } דיירים אינם נותנים לך גישה
}
cause-no-access-why = החשבון שלך אינו חבר או אורח שם, ואף קשר של ניהול מואצל אינו מגיע אליו. חשבון אורח שנשכח שם יכול לשבש קשר כזה.
cause-blocked = { $count ->
    [one] דייר אחד חוסם אותך באמצעות מדיניות
    [two] שני דיירים חוסמים אותך באמצעות מדיניות
   *[other] { $count } דיירים חוסמים אותך באמצעות מדיניות
}
cause-blocked-why = מה ש-Microsoft השיבה לגבי אחד מהם:
cause-no-role = { $count ->
    [one] חסר לך תפקיד Intune בדייר אחד
    [two] חסר לך תפקיד Intune ב-שני דיירים
   *[other] חסר לך תפקיד Intune ב-{ $count } דיירים
}
cause-no-role-why = יש לך כניסה, אך אף תפקיד Intune שם אינו מאפשר לראות הגדרות אלה.
cause-approval = { $count ->
    [one] דייר אחד דורש מנהל מערכת שני
    [two] שני דיירים דורשים מנהל מערכת שני
   *[other] { $count } דיירים דורשים מנהל מערכת שני
}
cause-approval-why = ההגדרות מוגנות שם באמצעות Multi admin approval: מנהל מערכת אחר חייב לאשר כל שינוי.
cause-no-intune = { $count ->
    [one] לדייר אחד אין Intune
    [two] ל-שני דיירים אין Intune
   *[other] ל-{ $count } דיירים אין Intune
}
cause-no-intune-why = בלעדיו אין הגדרות של Remote Help.
cause-no-resource = { $count ->
    [one] לדייר אחד אין הגדרות כאלה
    [two] ל-שני דיירים אין הגדרות כאלה
   *[other] ל-{ $count } דיירים אין הגדרות כאלה
}
cause-no-resource-why = Microsoft Graph אינו מציע אותן בענן שלהם.
cause-no-such-tenant = { $count ->
    [one] דייר אחד אינו קיים
    [two] שני דיירים אינם קיימים
   *[other] { $count } דיירים אינם קיימים
}
cause-no-such-tenant-why = המזהה או התחום אויתו באופן שגוי, או שייכים לענן אחר של Microsoft.
cause-not-trusted = { $count ->
    [one] התשובה לגבי דייר אחד אינה מהימנה
    [two] התשובות לגבי שני דיירים אינן מהימנות
   *[other] התשובות לגבי { $count } דיירים אינן מהימנות
}
cause-not-trusted-why = הן לא הגיעו מהדייר שנשאל, או לא בצורה ש-Microsoft שולחת. לא נעשה שימוש בדבר מהן.
cause-refused = { $count ->
    [one] דייר אחד סירב מסיבה אחרת
    [two] שני דיירים סירבו מסיבה אחרת
   *[other] { $count } דיירים סירבו מסיבה אחרת
}
cause-refused-why = מה ש-Microsoft השיבה לגבי אחד מהם:
cause-unanswered = { $count ->
    [one] דייר אחד לא השיב
    [two] שני דיירים לא השיבו
   *[other] { $count } דיירים לא השיבו
}
cause-unanswered-why = קריאה נוספת עוזרת לעתים קרובות. מה שהתקבל לגבי אחד מהם:
copy-approval-links = העתקת קישורי אישור
sign-in-to-next = כניסה לדייר הבא
download-list = הורדת הרשימה
read-these-again = קריאה חוזרת שלהם
partner-center = כפקודה עבור Partner Center
partner-center-lead = לשותפים עם קשר שמנהל אפליקציות. הפקודה זקוקה לאסימון של Partner Center; דף זה לעולם אינו שולח אותה.
partner-center-none = אין פקודה: היא דורשת את מזהה הלקוח של אפליקציה זו ואת מזהי הספריה של הדיירים.
tenants-table = כל הדיירים
tenants-shown = מוצגים { $shown } מתוך { $all }
chosen-count = { $count ->
    [0] לא נבחר אף אחד
    [one] אחד נבחר
    [two] { $count } נבחרו
   *[other] { $count } נבחרו
}
select-shown = בחירת המוצגים
clear-selection = ניקוי הבחירה
tenants-csv = הורדת CSV
tenants-json = הורדת JSON
tenants-none = אין עדיין דיירים ברשימה. ניתן להוסיף למעלה.
tenants-none-shown = אין דייר מתאים. ניתן לבחור "הכול" או לרוקן את המסנן.
column-name = שם
column-directory-id = מזהה ספריה
column-source = מקור
column-access = גישה
column-outcome = תוצאה
column-read-at = מועד הקריאה
column-choose = בחירה
column-exclude = החרגה או הכללה
exclude = החרגה
include = הכללה
source-typed = רשימה
source-file = קובץ
source-deployment = פריסה
source-customers = לקוח
source-organization = ארגון
source-ends = מסתיים ב-{ $day }
source-microsoft-led = של Microsoft עצמה, לקריאה בלבד
access-waiting = ממתין
access-signed-in = בוצעה כניסה
access-sign-in-needed = נדרשת כניסה
access-not-approved = האפליקציה לא אושרה
access-no-access = אין גישה
access-blocked = חסום על-ידי מדיניות
access-no-such-tenant = אין דייר כזה
access-failed = נכשל
access-excluded = הוחרג
outcome-not-read = לא נקרא
outcome-reading = בקריאה
outcome-read = נקרא
outcome-matches = תואם
outcome-differs = שונה ב-{ $count }
outcome-never-configured = תצורתו מעולם לא נקבעה
outcome-never-configured-differs = תצורתו מעולם לא נקבעה, שונה ב-{ $count }
outcome-no-intune = אין Intune
outcome-no-resource = אין הגדרות כאלה בענן זה
outcome-no-role = אין תפקיד Intune
outcome-approval = נדרש אישור
outcome-failed = נכשל
outcome-in-doubt = יש לקרוא תחילה
outcome-sending = בשליחה
outcome-throttled = ממתין לשליחה חוזרת
outcome-reading-back = בקריאה חזרה
outcome-saved = נשמר
outcome-matched-already = כבר היה תואם
outcome-not-saved = לא נשמר
outcome-different = ערכים אחרים
outcome-uncertain = לא ודאי
outcome-changed-since = השתנה מאז
outcome-refused = נדחה
outcome-not-started = לא התחיל
plan-heading = תוכנית
review-plan = סקירת התוכנית
no-plan-permission = כדי לקבוע הגדרות, האפליקציה זקוקה להרשאה { $permission }.
no-plan-unfinished = יש הרצה שלא הסתיימה: יש לחדש או למחוק אותה תחילה.
no-plan-reading = מתבצעת קריאה של דיירים.
no-plan-target = אין מה לקבוע: יש לבחור משהו אחר תחת "השוואה אל".
no-plan-nothing = יש לבחור תחילה דיירים בטבלה.
no-plan-unread = אף אחד מהדיירים שנבחרו לא נקרא: יש לקרוא אותם תחילה.
plan-summary = { $count ->
    [0] אף דייר לא ישתנה: אין מה לשלוח.
    [one] דייר אחד ישתנה: { $changes }.
    [two] שני דיירים ישתנו: { $changes }.
   *[other] { $count } דיירים ישתנו: { $changes }.
}
plan-summary-undo = { $count ->
    [0] לא נותר בהרצה זו דבר לביטול.
    [one] דייר אחד יקבל בחזרה את הערכים שלו מלפני ההרצה: { $changes }.
    [two] שני דיירים יקבלו בחזרה כל אחד את הערכים שלו מלפני ההרצה: { $changes }.
   *[other] { $count } דיירים יקבלו בחזרה כל אחד את הערכים שלו מלפני ההרצה: { $changes }.
}
plan-not-sent = דבר אינו נשלח לפני החלת התוכנית.
plan-change = { $count ->
    [one] "{ $setting }" יהיה { $position } בדייר אחד
    [two] "{ $setting }" יהיה { $position } ב-שני דיירים
   *[other] "{ $setting }" יהיה { $position } ב-{ $count } דיירים
}
plan-from = התוכנית קובעת את מה שמצוין תחת "השוואה אל": { $name }.
plan-matching = { $count ->
    [one] דייר אחד שנבחר כבר תואם, ודבר אינו נשלח אליו.
    [two] שני דיירים שנבחרו כבר תואמים, ודבר אינו נשלח אליהם.
   *[other] { $count } דיירים שנבחרו כבר תואמים, ודבר אינו נשלח אליהם.
}
plan-left-out = { $count ->
    [one] דייר אחד שנבחר מושמט: הוא לא נקרא, הוחרג או לקריאה בלבד.
    [two] שני דיירים שנבחרו מושמטים: הם לא נקראו, הוחרגו או לקריאה בלבד.
   *[other] { $count } דיירים שנבחרו מושמטים: הם לא נקראו, הוחרגו או לקריאה בלבד.
}
plan-order = סדר
plan-order-all = הצגת הכול ({ $count })
tenants-first = דיירים ראשונים
tenants-first-help = מ-1 עד 3. הם מתבצעים תחילה לבדם, אחד בכל פעם; לאחר מכן ההרצה ממתינה לך. אם אחד מהם מסתיים שלא ב"נשמר", ההרצה נעצרת.
tenants-first-fault = זה חייב להיות מספר מ-1 עד 3.
stop-after-failures = עצירה לאחר כישלונות
stop-after-help = מספר זה של דיירים שהסתיימו ב"לא נשמר", "ערכים אחרים" או "לא ודאי" עוצר את ההרצה.
stop-after-fault = זה חייב להיות מספר, 1 או יותר.
plan-reason-help = אופציונלית. נשמרת בקבלות בדף זה; אינה נשלחת לאיש.
number-of-tenants = מספר הדיירים
number-help = יש להקליד כמה דיירים ישתנו.
number-fault = זה אינו מספר הדיירים שישתנו.
plan-kept = מה שתוכנן ובוצע נשמר בדפדפן זה, ללא אסימון, כדי שניתן יהיה לחדש את ההרצה לאחר סגירת דף זה.
plan-kept-tab = מה שתוכנן ובוצע נשמר בכרטיסיה זו, ללא אסימון. לאחר סגירת הכרטיסיה לא ניתן לחדש את ההרצה.
plan-kept-nowhere = פריסה זו אינה שומרת דבר ("history" הוא off). לאחר טעינה מחדש או עזיבה של דף זה לא ניתן לחדש את ההרצה, ודבר אינו מעיד עד היכן הגיעה.
apply-plan = החלת התוכנית
run-heading = הרצה
run-undo-heading = הרצה שמבטלת הרצה אחרת
run-progress = דיירים שהושלמו
run-done = הושלמו { $done } מתוך { $total }
run-first = הדיירים הראשונים נשמרים אחד בכל פעם.
run-awaits-rest = הדיירים הראשונים נשמרו. האחרים ממתינים לך.
run-rest = הדיירים האחרים נשמרים.
run-pauses = ההרצה מושהית.
run-stopping = ההרצה תיעצר כשיסתיים מה שמתבצע כעת.
run-ended = ההרצה הסתיימה.
run-stopped-by-person = עצרת את ההרצה.
run-waits-to-write = { $name } מבקש להפחית את מספר הבקשות. השינוי יישלח פעם נוספת בעוד { $seconds } שנ'.
continue-with-the-rest = המשך עם השאר
undo-this-run = ביטול הרצה זו
run-history-note = לכל דייר יש קבלה תחת "היסטוריה", בהגדרות.
figure-saved = { $count ->
    [one] אחד נשמר
    [two] { $count } נשמרו
   *[other] { $count } נשמרו
}
figure-matched = { $count ->
    [one] אחד כבר היה תואם
    [two] { $count } כבר היו תואמים
   *[other] { $count } כבר היו תואמים
}
figure-under-way-tenants = { $count ->
    [one] אחד מתבצע
    [two] { $count } מתבצעים
   *[other] { $count } מתבצעים
}
figure-to-go = { $count ->
    [one] נותר אחד
    [two] נותרו { $count }
   *[other] נותרו { $count }
}
kept-heading = הרצה שלא הסתיימה
kept-run = ההרצה שהתחילה על-ידי { $who } ב-{ $time } לא הסתיימה: הושלמו { $done } מתוך { $total } דיירים.
kept-run-unknown = לא ניתן לקרוא את מה שנשמר ממנה.
kept-next = "חידוש ההרצה" קורא תחילה את מה שהיה בשמירה, ואז ממשיך. "מחיקת ההרצה" מסיר אותה מדפדפן זה; הקבלות נשארות.
kept-other-person = אדם אחר התחיל אותה. רק אותו אדם יכול לחדש אותה.
kept-other-tenant = היא התחילה בכניסה לדייר בית אחר.
kept-other-cloud = היא התחילה בענן אחר.
kept-other-app = היא התחילה דרך רישום אפליקציה אחר.
kept-permission = כדי להמשיך, האפליקציה זקוקה להרשאה { $permission }.
kept-other-tab = היא פתוחה בכרטיסיה אחרת של דפדפן זה. יש להמשיך שם.
kept-newer = גרסה חדשה יותר של לוח זה התחילה אותה. יש לטעון מחדש את הדף כדי לקבל גרסה זו.
kept-damaged = מה שנשמר ממנה פגום, ולכן לא ניתן לחדש אותה. מה שהיא שמרה נמצא תחת "היסטוריה".
resume-run = חידוש ההרצה
forget-run = מחיקת ההרצה
news-excluded = { $name } הוחרג: דבר אינו נשלח אליו לעולם.
news-included = { $name } שוב ברשימה.
news-reading = { $count ->
    [one] מתבצעת קריאה של דייר אחד…
    [two] מתבצעת קריאה של שני דיירים…
   *[other] מתבצעת קריאה של { $count } דיירים…
}
news-tenants-read = { $count ->
    [one] דייר אחד נקרא.
    [two] שני דיירים נקראו.
   *[other] { $count } דיירים נקראו.
}
news-tenants-so-far = עד כה הושלמו { $done } מתוך { $total } דיירים.
news-resolving = תחילה מתבצע חיפוש של התחומים שברשימה.
news-differ = { $count ->
    [0] אף אחד מהם אינו שונה.
    [one] אחד מהם שונה.
    [two] { $count } מהם שונים.
   *[other] { $count } מהם שונים.
}
news-not-read = { $count ->
    [one] לא ניתן היה לקרוא אחד.
    [two] לא ניתן היה לקרוא { $count }.
   *[other] לא ניתן היה לקרוא { $count }.
}
news-not-asked = { $count ->
    [one] אחד לא נשאל.
    [two] { $count } לא נשאלו.
   *[other] { $count } לא נשאלו.
}
news-throttled = שירות הכניסה של Microsoft מבקש להפחית את מספר הבקשות. ההמשך יתבצע מעצמו בעוד { $left }.
news-waits-to-write = { $name } מבקש להפחית את מספר הבקשות. השינוי יישלח פעם נוספת בעוד { $left }.
news-paused = מושהה. מה שמתבצע כעת יושלם תחילה.
news-resumed = ממשיכים.
news-stopping = עוצרים. מה שמתבצע כעת יושלם תחילה.
news-tenants-filtered = { $shown } מתוך { $all } דיירים מתאימים.
news-tenants-ascending = מוין לפי { $column }, בסדר עולה.
news-tenants-descending = מוין לפי { $column }, בסדר יורד.
news-tenants-unsorted = מוין לפי סדר ההוספה.
news-compared = השוואה אל "{ $name }". { $differ } מתוך { $read } דיירים שונים.
news-compared-unread = השוואה אל "{ $name }". עדיין לא נקרא אף דייר.
news-chosen = { $count ->
    [0] לא נבחר אף דייר.
    [one] דייר אחד נבחר מתוך { $all }.
    [two] שני דיירים נבחרו מתוך { $all }.
   *[other] { $count } דיירים נבחרו מתוך { $all }.
}
news-plan-cancelled = דבר לא נשמר. בחירת הדיירים שלך עדיין כאן.
news-run-began = { $count ->
    [one] ההרצה התחילה: דייר אחד.
    [two] ההרצה התחילה: שני דיירים.
   *[other] ההרצה התחילה: { $count } דיירים.
}
news-run-goes-on = ההרצה ממשיכה.
news-run-so-far = עד כה הושלמו { $done } מתוך { $total } דיירים: { $figures }.
news-kept-run = שמורה כאן הרצה שלא הסתיימה: הושלמו { $done } מתוך { $total } דיירים.
news-figures = { $what } { $figures }.
news-run-forgotten = ההרצה שלא הסתיימה נמחקה. הקבלות על מה שהיא שמרה עדיין נמצאות תחת "היסטוריה".
what-list-customers = לא ניתן היה להציג את הלקוחות שלך.
what-list-organization = לא ניתן היה להציג את דיירי הארגון שלך.
why-list-token = לאסימון זה חסרה ההרשאה { $permission }. יש להיכנס באמצעות Microsoft כדי לקבל אותה.
why-list-refused = החשבון שלך אינו רשאי לראות אותם, או שלא ניתנה הסכמה להרשאה { $permission }.
what-unreadable = לא נוסף אף דייר: לא ניתן לקרוא רשימה זו.
why-list-too-large = היא גדולה מ-4 MiB. אלף דיירים תופסים הרבה פחות.
why-list-too-many-lines = יש בה יותר מ-10,000 שורות.
why-list-workbook = זהו קובץ של גיליון אלקטרוני. יש לשמור אותו תחילה כ-CSV.
why-list-binary = זה אינו טקסט.
why-list-encoding = לא ניתן לקרוא את הקידוד שלו. יש לשמור אותו כ-UTF-8.
why-list-empty = אין בה אף דייר.
what-too-many = לא נוסף אף דייר: ברשימה יהיו יותר מ-{ $most }.
why-too-many = יש בה כעת { $known }, ו-{ $new } יהיו חדשים. יש להוסיף פחות, או לרוקן תחילה את הרשימה.
what-reading-halted = הקריאה מושהית.
what-run-halted = ההרצה מושהית.
halt-offline = מכשיר זה אינו מחובר לרשת. ההמשך יתבצע כשהחיבור יחזור.
halt-no-session = לא ניתן עוד לחדש את הכניסה. יש להיכנס מחדש, ואז להמשיך.
halt-in-a-row = שלושה דיירים ברצף סירבו מאותה סיבה, ולכן ייתכן שגם אחרים יסרבו.
halt-throttled = שירות הכניסה של Microsoft ביקש שלוש פעמים ברצף להפחית את מספר הבקשות. יש להמתין כמה דקות, ואז להמשיך.
halt-chain = הכניסה שלך תקפה רק עד { $time }, ונותר מעט מדי זמן לדייר נוסף. יש להיכנס מחדש, ואז להמשיך.
halt-storage = דפדפן זה אינו שומר עוד את מה שההרצה חייבת לרשום, ולכן לא נשלח דבר נוסף. יש לפנות מקום, ואז להמשיך.
halt-by-person = ההשהיה נעשתה על-ידך.
what-run-stopped = ההרצה נעצרה מעצמה.
why-stopped-first = { $name }, אחד הדיירים הראשונים, לא הסתיים ב"נשמר". האחרים לא התחילו.
why-stopped-failures = { $count ->
    [one] דייר אחד הסתיים ב"לא נשמר", "ערכים אחרים" או "לא ודאי", והתוכנית אינה מתירה יותר. האחרים לא התחילו.
    [two] שני דיירים הסתיימו ב"לא נשמר", "ערכים אחרים" או "לא ודאי", והתוכנית אינה מתירה יותר. האחרים לא התחילו.
   *[other] { $count } דיירים הסתיימו ב"לא נשמר", "ערכים אחרים" או "לא ודאי", והתוכנית אינה מתירה יותר. האחרים לא התחילו.
}
next-stopped = יש לבדוק דיירים אלה בטבלה ותחת "היסטוריה". את מה שנשמר ניתן להחזיר באמצעות "ביטול הרצה זו".
what-run-not-kept = ההרצה לא התחילה: דפדפן זה אינו יכול לשמור אותה.
why-run-not-kept = האחסון שלו חסום או מלא. ללא רישום של מה שבוצע, לא ניתן היה לחדש הרצה שנקטעה. דבר לא נשלח.
why-no-locks = דפדפן זה אינו יכול למנוע מכרטיסיה אחרת את אותה הרצה, ולכן דבר לא נשלח. יש להשתמש בגרסה עדכנית של Edge,‏ Chrome,‏ Firefox או Safari.
next-run-not-kept = יש לאפשר לאתר זה לאחסן נתונים, או לפנות לו מקום, למשל באמצעות "ניקוי ההיסטוריה".
what-run-other-tab = ההרצה נמצאת בכרטיסיה אחרת של דפדפן זה.
why-run-other-tab = שתי כרטיסיות לעולם אינן מבצעות אותה הרצה. יש להמשיך באותה כרטיסיה, או לסגור אותה תחילה.
