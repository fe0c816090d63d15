### Every text a person reads. English; the other languages translate these, never the property names.
### Names that assistive technology and tests rely on are marked "fixed".

## This language

language-name = العربية

## The page

# Not verified: Microsoft's English name "Remote Help", here and in all texts
product = لوحة Remote Help
heading = إعدادات Remote Help
lead = اعرض طريقة عمل Microsoft Remote Help في هذا المستأجر وغيّرها. لا يُحفظ أي شيء قبل أن تراجعه.
skip = التخطي إلى المحتوى
title-signed-out = لوحة Remote Help
title-view = { $view } – { $title }
views = طرق العرض
view-settings = الإعدادات
view-sessions = الجلسات
view-tenants = المستأجرون
tenants-lead = اقرأ هذه الإعدادات وقارنها وعيّنها في مستأجرين كثيرين بتسجيل دخول واحد. لا يُكتب أي شيء قبل أن تراجع خطة.
sessions-heading = جلسات Remote Help
sessions-lead = من تشملهم الإعدادات: جلسات آخر 30 يومًا، كما يبلّغ عنها Intune.
title-signed-in = إعدادات Remote Help – { $tenant }
title-changed = ● { $count ->
    [zero] لا توجد تغييرات غير محفوظة
    [one] تغيير واحد غير محفوظ
    [two] تغييران غير محفوظين
    [few] { $count } تغييرات غير محفوظة
    [many] { $count } تغييرًا غير محفوظ
   *[other] { $count } تغيير غير محفوظ
} – إعدادات Remote Help
footer-promise = يبقى الرمز المميز الخاص بك في ذاكرة هذه الصفحة ولا يُرسل إلا إلى { $host }. وتؤدي إعادة تحميل الصفحة إلى محوه.
footer-docs = Remote Help على Microsoft Learn
footer-beta = تستخدم اللوحة نقطة النهاية beta في Microsoft Graph، وهي الوحيدة التي توفّر هذه الإعدادات؛ وقد تغيّرها Microsoft.
footer-version = الإصدار { $version }
footer-licences = تراخيص المصادر المفتوحة

## The banner

not-signed-in = لم يتم تسجيل الدخول
who = تم تسجيل الدخول باسم
who-app = التطبيق
who-unknown = غير معروف (تتعذّر قراءة الرمز المميز)
tenant = المستأجر
tenant-unknown = غير معروف
tenant-named = { $domain } ({ $id })
cloud = السحابة
cloud-global = عالمية
cloud-usgov = حكومة الولايات المتحدة (GCC High)
cloud-dod = حكومة الولايات المتحدة (DoD)
cloud-china = الصين (21Vianet)
cloud-custom = مخصصة: { $host }
permission = الإذن
permission-none = لا يوجد إذن لهذه الإعدادات
permission-unknown = غير معروف حتى يستجيب Microsoft Graph
time-left = الوقت المتبقي
time-left-unknown = غير معروف
time-left-under-a-minute = أقل من دقيقة
time-left-renewed = { $left }، ثم يُجدَّد تلقائيًا
time-left-expired = انتهت الصلاحية
time-left-refused = لم يعد مقبولاً
sign-out = تسجيل الخروج
switch-account = تبديل الحساب

## Before the panel is there, and when it can't be started

panel-loading = جارٍ تحميل اللوحة…
shell-late = إذا لم يظهر شيء آخر، فأعد تحميل الصفحة: قد تكون هذه نسخة قديمة منها.
boot-framed = لأسباب أمنية، لا تعمل هذه اللوحة داخل موقع آخر.
boot-framed-next = فتح اللوحة في علامة تبويب مستقلة
boot-changed = تغيّر أحد ملفات هذه الصفحة أو أنه مفقود.
boot-changed-next = أعد تحميل الصفحة. إذا استمرت المشكلة، فأبلغ الجهة التي تشغّلها بما ينبغي فحصه: المضيف، أو خادم وكيل أو برنامج مكافحة فيروسات في الطريق، ونهايات أسطر غيّرها Git.
boot-old = هذه نسخة قديمة من الصفحة: حلّ إصدار جديد من اللوحة محلها.
boot-old-next = أعد تحميل الصفحة. إذا استمرت المشكلة، فأبلغ الجهة التي تشغّلها: يحتفظ المضيف أو وسيط في الطريق بالملف index.html مدة أطول مما ينبغي.
boot-network = تعذّر تحميل ملفات هذه الصفحة.
boot-network-next = تحقق من اتصالك، ثم أعد تحميل الصفحة.
boot-unsupported = لا يمكن لهذا المستعرض تشغيل اللوحة.
boot-unsupported-next = تحتاج اللوحة إلى WebAssembly، وهو معطّل في هذا المستعرض أو بموجب نهجه. استخدم إصدارًا حديثًا من Edge أو Chrome أو Firefox أو Safari.
boot-broken = توقفت اللوحة عن العمل بسبب خطأ داخلي فيها.
boot-broken-next = إذا كانت هناك عملية حفظ جارية، فلا تعرف هذه الصفحة ما إذا كانت قد نُفّذت: أعد تحميل الصفحة وتحقق.

## Preferences

preferences = التفضيلات
preferences-kept = محفوظة في هذا المستعرض.
preferences-not-kept = لا يحتفظ هذا المستعرض بأي شيء لهذه الصفحة، لذا يبقى اختيارك ساريًا إلى أن تغلقها.
theme = النسق
theme-system = كما في هذا الجهاز
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ
density = الكثافة
density-comfortable = مريحة
density-compact = مضغوطة
language = اللغة
language-loading = جارٍ تحميل اللغة…
language-failed = تعذّر تحميل هذه اللغة، لذا تبقى الصفحة كما هي. تحقق من اتصالك، ثم اخترها مرة أخرى.
language-gone = تعذّر تحميل هذه اللغة: حلّ إصدار جديد من هذه اللوحة محل الإصدار المفتوح هنا. أعد تحميل الصفحة لاستخدامه.

## Without a connection

offline-notice = هذا الجهاز غير متصل. ما تراه قُرئ سابقًا وقد يكون قديمًا؛ ولا يمكن قراءة أي شيء أو حفظه حتى يعود الاتصال. تبقى تغييراتك في النموذج.
offline-notice-unread = هذا الجهاز غير متصل. لا يمكن قراءة أي شيء أو حفظه حتى يعود الاتصال.
status-online = عاد الاتصال.

## When the host has a new version of the page

upgrade-notice = يتوفر إصدار جديد من هذه اللوحة. تؤدي إعادة التحميل إلى تسجيل خروجك من هذه الصفحة؛ ويتم الاحتفاظ بالتغييرات غير المحفوظة، وتعود عند تسجيل الدخول مرة أخرى.
upgrade-not-kept = لا يحتفظ هذا المستعرض بأي شيء لهذه الصفحة، لذا ستؤدي إعادة التحميل إلى فقدان تغييراتك غير المحفوظة. احفظها أو تجاهلها أولاً.
edits-not-kept = لا يحتفظ هذا المستعرض بأي شيء لهذه الصفحة: إذا تخلّص من علامة التبويب أثناء انشغالك بغيرها، فستُفقد تغييراتك غير المحفوظة.

## Signing in

sign-in-heading = تسجيل الدخول
sign-in-again-heading = تسجيل الدخول مرة أخرى
sign-in-kept = تم الاحتفاظ بتغييراتك غير المحفوظة. بعد تسجيل الدخول، تتابع اللوحة من حيث توقفت؛ ولا يُرسل أي شيء من دون إجراء منك.
sign-in-at-microsoft = بحساب العمل، على صفحة Microsoft نفسها. أما صفحة اللوحة فلا ترى كلمة مرورك أبدًا، وتعود برمز مميز يبقى في ذاكرتها.
sign-in-with-microsoft = تسجيل الدخول باستخدام Microsoft
sign-in-to-view-only = تسجيل الدخول للعرض فقط
use-another-account = استخدام حساب آخر
sign-in-again = تسجيل الدخول مرة أخرى
get-permission = الحصول على إذن للحفظ
sign-in-no-client = لتسجيل الدخول بحساب العمل، تحتاج هذه اللوحة إلى معرّف العميل الخاص بتسجيل تطبيق. يمكن لمن يشغّلها تحديده في config.json؛ ويمكنك أيضًا إدخاله في الخيارات أدناه، أو استخدام رمز مميز.
sign-in-options = خيارات تسجيل الدخول
client-id = معرّف العميل
option-deployed = إذا تُرك فارغًا: كما يحدد هذا النشر ({ $value }).
option-refused = لم يُستخدم. { $allowed }
option-cloud-help = السحابة التي يوجد فيها المستأجر. يُحفظ هذا الخيار في هذا المستعرض، وكذلك الخياران الآخران.
cloud-of-deployment = كما يحدد هذا النشر ({ $cloud })
redirect-uri = عنوان URI لإعادة التوجيه
# Not verified: Microsoft's English name "single-page application"
redirect-uri-help = سجّل هذا العنوان للتطبيق تحت النوع «Single-page application». يمكن للمسؤول الموافقة نيابةً عن الجميع باستخدام رابط الموافقة.
copy-redirect-uri = نسخ عنوان URI لإعادة التوجيه
copy-consent-link = نسخ رابط موافقة المسؤول
token-heading = باستخدام رمز مميز
token-lead = الصق رمزًا مميزًا مخصصًا لـ Microsoft Graph. يُحتفظ به في ذاكرة هذه الصفحة فقط، ولا يُخزَّن أبدًا، ولا يُرسل إلا إلى { $host }.
access-token = رمز الوصول المميز
access-token-help = مع «Bearer» أو من دونها؛ ولا أثر للمسافات وفواصل الأسطر.
use-this-token = استخدام هذا الرمز المميز
keep-this-token = الاحتفاظ بالرمز المميز الحالي
config-loading = جارٍ قراءة config.json…
how-to-get-a-token = كيفية الحصول على رمز مميز
how-permission = لعرض الإعدادات، يحتاج الرمز المميز إلى الإذن { $read }؛ ولتغييرها، يحتاج إلى الإذن { $write }. ويتطلب كلاهما موافقة المسؤول.
how-explorer = Graph Explorer
# Not verified: Graph Explorer's English names
how-explorer-steps = سجّل الدخول، وافتح «Modify permissions» لأي طلب، ووافق على الإذن أعلاه، ثم انسخ النص الموجود تحت «Access token».
how-cli = Azure CLI
how-cli-steps = بعد تسجيل الدخول بهوية تطبيق مسجَّل مُنح الإذن:
how-powershell = Microsoft Graph PowerShell
how-powershell-steps = بعد تسجيل الدخول بحسابك؛ ويعرض السطر الثاني الرمز المميز:
how-azure-powershell = Azure PowerShell
how-azure-powershell-steps = بعد تسجيل الدخول بهوية تطبيق مسجَّل مُنح الإذن؛ ويعرض السطر الثاني الرمز المميز، حتى إن قدّمته الوحدة على هيئة SecureString:
cloud-warning = لا توفّر Microsoft خدمة Remote Help في هذه السحابة. قد تكون الإعدادات موجودة رغم ذلك؛ لكنها لا تتيح للمستخدمين استخدام Remote Help.

## What is said in the status line

status-reading = جارٍ قراءة الإعدادات…
status-rereading = جارٍ قراءة الإعدادات مرة أخرى…
status-leaving = جارٍ الانتقال إلى Microsoft لتسجيل الدخول…
status-signing-in = جارٍ تسجيل الدخول…
status-not-finished = لم يكتمل تسجيل الدخول. لم يتغيّر أي شيء.
status-consented = وافق أحد المسؤولين على الأذونات. يمكنك تسجيل الدخول الآن.
status-consented-for = وافق أحد مسؤولي المستأجر { $tenant } على الأذونات. يمكنك تسجيل الدخول الآن.
status-came-back = تم تسجيل الدخول، وقُرئت الإعدادات في { $time }. عادت تغييراتك غير المحفوظة إلى النموذج.
sign-out-at-microsoft = تسجيل الخروج من Microsoft أيضًا
status-read = قُرئت الإعدادات في { $time }.
status-read-in = قُرئت الإعدادات لدى المستأجر { $tenant } في { $time }.
status-reread-same = أُعيدت القراءة في { $time }: لم يتغيّر أي شيء.
status-reread-changed = { $count ->
    [zero] أُعيدت القراءة في { $time }: لم يتغيّر أي إعداد من مكان آخر.
    [one] أُعيدت القراءة في { $time }: تغيّر إعداد واحد من مكان آخر، وهو معروض الآن.
    [two] أُعيدت القراءة في { $time }: تغيّر إعدادان من مكان آخر، وهما معروضان الآن.
    [few] أُعيدت القراءة في { $time }: تغيّرت { $count } إعدادات من مكان آخر، وهي معروضة الآن.
    [many] أُعيدت القراءة في { $time }: تغيّر { $count } إعدادًا من مكان آخر، وهي معروضة الآن.
   *[other] أُعيدت القراءة في { $time }: تغيّر { $count } إعداد من مكان آخر، وهي معروضة الآن.
}
status-edits-kept = تم الاحتفاظ بتغييراتك.
status-checking = جارٍ التحقق مما إذا كان أحد قد غيّر الإعدادات في هذه الأثناء…
status-sending = جارٍ إرسال التغيير…
status-reading-back = جارٍ إعادة قراءة الإعدادات للتحقق…
status-lagging = لا تُظهر الإعدادات التي أُعيدت قراءتها التغيير بعد. ستُقرأ مرة أخرى بعد ثوانٍ قليلة…
status-saved = تم الحفظ في { $time }. وأكدت إعادة القراءة ذلك.
status-saved-all-the-same = تم الحفظ في { $time } رغم ذلك: فُقدت الاستجابة للتغيير أو كانت تالفة، وتُظهر إعادة القراءة أن التغيير نُفّذ.
status-discarded = تم تجاهل تغييراتك.
status-theirs = لم يُحفظ أي شيء. يعرض النموذج ما لدى المستأجر الآن.
status-merged = لم يُحفظ أي شيء بعد. تم تطبيق تغييراتك في النموذج على ما لدى المستأجر الآن.
status-cancelled = لم يُحفظ أي شيء. لا تزال تغييراتك في النموذج.
status-signed-out = تم تسجيل الخروج. مُحي الرمز المميز وكل ما قُرئ باستخدامه.
status-copied = تم النسخ.
status-resumed = الرمز المميز الجديد يعمل. لا تزال تغييراتك هنا؛ ولم يُرسل أي شيء بعد.
status-offered = أُجريت هذه التغييرات في مستأجر آخر، { $tenant }، لذا لم تُعبَّأ هنا:
status-offered-unknown = أُجريت هذه التغييرات عندما لم يكن المستأجر معروفًا، لذا لم تُعبَّأ هنا:
fill-in-offered = تعبئتها هنا
drop-offered = محوها

## Waiting to try again

waiting-throttled = يطلب Microsoft Graph تقليل عدد الطلبات.
waiting-failed = تواجه الخدمة عطلاً حاليًا.
waiting-lagging = لا تُظهر الإعدادات التي أُعيدت قراءتها التغيير بعد.
trying-again = إعادة المحاولة بعد { $seconds } ث، المحاولة { $attempt } من { $tries }
reading-again = القراءة مرة أخرى بعد { $seconds } ث، القراءة { $attempt } من { $tries }
trying-again-spoken = المدة المتبقية حتى المحاولة التالية: { $time }. المحاولة { $attempt } من { $tries }.
reading-again-spoken = المدة المتبقية حتى القراءة التالية: { $time }. القراءة { $attempt } من { $tries }.
stop-trying = إيقاف المحاولة

## The form

# No translated name of Microsoft's was found: our own
enable-remote-help = تمكين Remote Help
enable-remote-help-help = يتيح للمساعدين في مؤسستك الاتصال بأجهزة المستخدمين باستخدام Remote Help. متوقف بشكل افتراضي.
# No translated name of Microsoft's was found: our own
allow-unenrolled = السماح باستخدام Remote Help على الأجهزة غير المسجَّلة
allow-unenrolled-help = يتيح للمساعدين أيضًا الاتصال بأجهزة غير مسجَّلة في Intune. متوقف بشكل افتراضي.
allow-chat = السماح بالدردشة
allow-chat-help = يتيح للمساعد والمشارِك تبادل الرسائل أثناء الجلسة. قيد التشغيل بشكل افتراضي.
form-label = إعدادات المستأجر
sends = القيمة المُرسلة
changed-from-on = تم التغيير: كان قيد التشغيل.
changed-from-off = تم التغيير: كان متوقفًا.
changed-from-unknown = تم التغيير: كانت القيمة { $value }.
unknown-state = لدى المستأجر القيمة { $value }، وهي قيمة لا تعرفها هذه اللوحة. لا تُعاد كتابة هذه القيمة أبدًا: حفظ أي تغيير يضع مكانها ما يعرضه مفتاح التبديل، وتوضّح المراجعة ذلك.
clock-ahead = { $minutes ->
    [zero] ساعة هذا الجهاز مطابقة لساعة Microsoft. تعتمد اللوحة ساعة Microsoft.
    [one] ساعة هذا الجهاز متقدمة على ساعة Microsoft بنحو دقيقة واحدة. تعتمد اللوحة ساعة Microsoft.
    [two] ساعة هذا الجهاز متقدمة على ساعة Microsoft بنحو دقيقتين. تعتمد اللوحة ساعة Microsoft.
    [few] ساعة هذا الجهاز متقدمة على ساعة Microsoft بنحو { $minutes } دقائق. تعتمد اللوحة ساعة Microsoft.
    [many] ساعة هذا الجهاز متقدمة على ساعة Microsoft بنحو { $minutes } دقيقة. تعتمد اللوحة ساعة Microsoft.
   *[other] ساعة هذا الجهاز متقدمة على ساعة Microsoft بنحو { $minutes } دقيقة. تعتمد اللوحة ساعة Microsoft.
}
clock-behind = { $minutes ->
    [zero] ساعة هذا الجهاز مطابقة لساعة Microsoft. تعتمد اللوحة ساعة Microsoft.
    [one] ساعة هذا الجهاز متأخرة عن ساعة Microsoft بنحو دقيقة واحدة. تعتمد اللوحة ساعة Microsoft.
    [two] ساعة هذا الجهاز متأخرة عن ساعة Microsoft بنحو دقيقتين. تعتمد اللوحة ساعة Microsoft.
    [few] ساعة هذا الجهاز متأخرة عن ساعة Microsoft بنحو { $minutes } دقائق. تعتمد اللوحة ساعة Microsoft.
    [many] ساعة هذا الجهاز متأخرة عن ساعة Microsoft بنحو { $minutes } دقيقة. تعتمد اللوحة ساعة Microsoft.
   *[other] ساعة هذا الجهاز متأخرة عن ساعة Microsoft بنحو { $minutes } دقيقة. تعتمد اللوحة ساعة Microsoft.
}
never-configured = لم يتم تكوين Remote Help في هذا المستأجر من قبل. هذه هي الإعدادات الافتراضية؛ وعند الحفظ ستُكتب لأول مرة.
lacking-property = لا يحتوي Microsoft Graph في هذه السحابة على { $property }. يُستبعد «{ $name }» هنا ومما يُحفظ، ولا يمكن تصدير أي خط أساس.
not-in-this-cloud = غير موجود في هذه السحابة
read-only = لا يمكن لهذا الرمز المميز تغيير الإعدادات: ينقصه الإذن { $permission }. وهي معروضة كما هي.
view-only = سجّلت الدخول للعرض فقط، لذا تُعرض الإعدادات كما هي. يتطلب تغييرها الإذن { $permission }.
review-changes = مراجعة التغييرات
discard-changes = تجاهل التغييرات
reload-settings = إعادة تحميل الإعدادات
use-another-token = استخدام رمز مميز آخر
unsaved = { $count ->
    [zero] لا توجد تغييرات غير محفوظة
    [one] تغيير واحد غير محفوظ
    [two] تغييران غير محفوظين
    [few] { $count } تغييرات غير محفوظة
    [many] { $count } تغييرًا غير محفوظ
   *[other] { $count } تغيير غير محفوظ
}
no-changes = لا توجد تغييرات غير محفوظة
on = قيد التشغيل
off = متوقف
unknown-value = غير معروف
not-read-yet = لم يُقرأ بعد

## Review

review-where = المستأجر { $tenant }، في السحابة «{ $cloud }». قبل الإرسال، تقرأ اللوحة الإعدادات مرة أخرى.
review-what = للجميع في المستأجر { $tenant }: { $changes }.
review-change = يتغيّر «{ $name }» من { $before } إلى { $after }
column-setting = الإعداد
column-before = قبل
column-after = بعد
column-meaning = ما يعنيه ذلك
means-enabled = يمكن للمساعدين بدء جلسات Remote Help في هذا المستأجر.
means-disabled = لا يمكن لأحد بدء جلسات Remote Help في هذا المستأجر.
means-disabled-unknown = لدى المستأجر قيمة لا تعرفها هذه اللوحة ولن تعيد كتابتها. وستتغيّر القيمة إلى disabled.
means-unenrolled-on = تصبح الجلسات مع الأجهزة غير المسجَّلة في Intune ممكنة.
means-unenrolled-off = لا يمكن أن تشارك إلا الأجهزة المسجَّلة في Intune.
means-chat-on = يمكن للمساعد والمشارِك تبادل الرسائل في الجلسة.
means-chat-off = لا يمكن للمساعد والمشارِك تبادل الرسائل في الجلسة.
reason = السبب
reason-help = اختياري. يُحفظ في الإيصال على هذه الصفحة؛ ولا يُرسل إلى أحد.
save-to-tenant = حفظ في المستأجر
cancel = إلغاء

## Conflict

settings-changed = تغيّرت الإعدادات
conflict-lead-save = لم يُرسل أي شيء: غيّر شخص ما الإعدادات بعد أن قرأتها.
conflict-lead-reload = غيّر شخص ما إعدادًا غيّرته أنت أيضًا. الاختيار هنا لا يحفظ أي شيء.
conflict-clash = { $count ->
    [zero] لا يتعارض أي تغيير أجراه غيرك مع تغييراتك.
    [one] يتعارض هذا الإعداد مع تغييرك: { $names }.
    [two] يتعارض إعدادان مع تغييراتك: { $names }.
    [few] تتعارض { $count } إعدادات مع تغييراتك: { $names }.
    [many] يتعارض { $count } إعدادًا مع تغييراتك: { $names }.
   *[other] يتعارض { $count } إعداد مع تغييراتك: { $names }.
}
column-first = ما قرأته أولاً
column-saved = ما كتبه ذلك الحفظ
column-now = الموجود الآن
column-wanted = ما تريده
not-changed-by-you = لم تغيّره
verdict-theirs = غيّره شخص آخر
verdict-mine = غيّرته أنت
verdict-agreed = غيّره الطرفان إلى القيمة نفسها
verdict-clash = تعارض: غيّره الطرفان إلى قيمتين مختلفتين
verdict-untouched = لم يتغيّر
keep-would-save = يؤدي «الاحتفاظ بتغييراتي» إلى حفظ ما يلي في المستأجر:
keep-would-fill = يؤدي «الاحتفاظ بتغييراتي» إلى تعبئة النموذج بما يلي:
use-theirs-note = يؤدي «استخدام تغييراتهم» إلى تجاهل تغييراتك وعرض الموجود الآن.
keep-my-changes = الاحتفاظ بتغييراتي
use-theirs = استخدام تغييراتهم

## Receipt

receipt-heading = إيصال آخر عملية حفظ
receipt-when = الوقت
receipt-user = بواسطة
receipt-outcome = النتيجة
receipt-saved = تم الحفظ، وأكدته إعادة القراءة
receipt-not-saved = لم يتم الحفظ
receipt-different = توجد الآن قيم أخرى: { $values }
receipt-uncertain = تعذّر التحديد
receipt-requests = معرّفات الطلبات
receipt-change = من { $before } إلى { $after }
receipt-no-reason = لم يُذكر سبب
receipt-id = الإيصال
receipt-undoes = إيصال الحفظ المتراجَع عنه
receipt-run = جزء من التشغيل
copy = نسخ
copy-markdown = نسخ بتنسيق Markdown
download = تنزيل
print = طباعة
undo-this-save = التراجع عن هذا الحفظ
commands = التغيير نفسه في صورة أوامر
commands-lead = يعمل كل منها كما هو في واجهات الأوامر المذكورة معه، بمجرد توفّر رمز مميز في { $powershell } أو في { $shell }. ولا تتضمن أي رمز مميز.
command-curl = curl
command-rest = Invoke-RestMethod
command-for = { $tool } ({ $shells })

## History

history = المحفوظات
history-lead = إيصالات عمليات الحفظ، وهي محفوظة في هذا المستعرض. لا تتضمن أي شيء من الرمز المميز.
history-safari = يمسح Safari ما يحتفظ به الموقع بعد سبعة أيام تستخدم فيها المستعرض دون الموقع؛ وقد تفعل المستعرضات الأخرى ذلك عند نقص المساحة. ما تحتاج إليه مدة أطول، احتفظ به باستخدام «تنزيل».
history-empty = لا توجد إيصالات بعد.
of-run = تشغيل على مستأجرين، في { $tenant }
history-count = { $count ->
    [zero] لا توجد إيصالات
    [one] إيصال واحد
    [two] إيصالان
    [few] { $count } إيصالات
    [many] { $count } إيصالاً
   *[other] { $count } إيصال
}
history-more = إظهار الإيصالات الأقدم
clear-history = مسح المحفوظات
history-full = لم يحتفظ المستعرض بالإيصال الأخير: مساحة التخزين فيه ممتلئة أو محظورة. لا يزال الإيصال على هذه الصفحة؛ انسخه أو نزّله.
history-damaged = { $count ->
    [zero] لا توجد إدخالات تتعذّر قراءتها.
    [one] تتعذّر قراءة إدخال واحد. حُفظ على حدة وتُرك كما هو.
    [two] تتعذّر قراءة إدخالين. حُفظا على حدة وتُركا كما هما.
    [few] تتعذّر قراءة { $count } إدخالات. حُفظت على حدة وتُركت كما هي.
    [many] تتعذّر قراءة { $count } إدخالاً. حُفظت على حدة وتُركت كما هي.
   *[other] تتعذّر قراءة { $count } إدخال. حُفظت على حدة وتُركت كما هي.
}
status-history-cleared = { $count ->
    [zero] لم تتم إزالة أي إيصال.
    [one] تمت إزالة إيصال واحد.
    [two] تمت إزالة إيصالين.
    [few] تمت إزالة { $count } إيصالات.
    [many] تمت إزالة { $count } إيصالاً.
   *[other] تمت إزالة { $count } إيصال.
}
bring-back = استعادة
status-downloaded = الملف موجود في التنزيلات.
status-download-failed = لم يقبل المستعرض الملف. انسخ النص بدلاً من ذلك.

## Sessions: what is said of them elsewhere

what-sessions = تعذّرت قراءة الجلسات.
what-sessions-part = انقطعت قراءة الجلسات: قُرئ { $read } من { $total }.
what-sessions-part-unknown = انقطعت قراءة الجلسات: قُرئ { $read }.
why-sessions-role = لا يُسمح لحسابك بعرض تقارير Intune عن Remote Help. يلزم دور في Intune يتضمن الإذن «{ $permission }»؛ وهو متوفر في الدور Intune Administrator.
why-sessions-scope = ينقص الرمز المميز الإذن { $permission }.
why-sessions-not-report = الاستجابة ليست تقريرًا عن الجلسات. لا يُعرض منها أي شيء.
who-uses-it = من يستخدم Remote Help؟
usage-not-there = تعذّر تحميل الملفات اللازمة لذلك. اضغط على الزر للمحاولة مرة أخرى.

## Baselines

baselines = خطوط الأساس
baselines-lead = خط الأساس هو الإعدادات الثلاثة في ملف صغير. يأخذ التصدير آخر ما قُرئ؛ ويعبّئ الاستيراد النموذج، ثم تراجعه قبل حفظ أي شيء. أفلِت ملفًا في أي مكان على هذه الصفحة.
export = تصدير
copy-link = نسخ الرابط
import = استيراد
baseline-text = نص خط الأساس
matches-baseline = مطابق لخط الأساس
differs-in = عدد الاختلافات: { $count }
apply-baseline = تطبيق خط الأساس
status-baseline-applied = { $count ->
    [zero] خط الأساس في النموذج: لا يختلف أي إعداد عما لدى المستأجر. لم يُحفظ أي شيء بعد.
    [one] خط الأساس في النموذج: يختلف إعداد واحد عما لدى المستأجر. لم يُحفظ أي شيء بعد.
    [two] خط الأساس في النموذج: يختلف إعدادان عما لدى المستأجر. لم يُحفظ أي شيء بعد.
    [few] خط الأساس في النموذج: تختلف { $count } إعدادات عما لدى المستأجر. لم يُحفظ أي شيء بعد.
    [many] خط الأساس في النموذج: يختلف { $count } إعدادًا عما لدى المستأجر. لم يُحفظ أي شيء بعد.
   *[other] خط الأساس في النموذج: يختلف { $count } إعداد عما لدى المستأجر. لم يُحفظ أي شيء بعد.
}
status-baseline-same = لدى المستأجر بالفعل ما يحدده خط الأساس.
status-baseline-waits = تم تلقّي خط أساس. سيُعبَّأ في النموذج بمجرد قراءة الإعدادات.
status-drift = { $count ->
    [zero] لا يختلف أي إعداد الآن عن خط الأساس.
    [one] يختلف إعداد واحد الآن عن خط الأساس.
    [two] يختلف إعدادان الآن عن خط الأساس.
    [few] تختلف { $count } إعدادات الآن عن خط الأساس.
    [many] يختلف { $count } إعدادًا الآن عن خط الأساس.
   *[other] يختلف { $count } إعداد الآن عن خط الأساس.
}
what-baseline = لا يمكن استخدام خط الأساس هذا. بقي النموذج كما كان.
why-baseline-too-large = حجمه أكبر من حجم أي خط أساس.
why-baseline-not-base64 = الرابط تالف: يتعذّر فك ترميز الجزء الذي يلي «baseline=‎».
why-baseline-cut-off = الرابط مقطوع: تنقصه نهايته.
why-baseline-repeated = يتضمن عنصرًا مكررًا.
why-baseline-several = أُفلتت عدة ملفات معًا؛ وخط الأساس ملف واحد.
why-baseline-field = عند «{ $field }»: { $problem }
next-baseline = يتضمن خط الأساس رقم المخطط واسمًا اختياريًا والإعدادات الثلاثة كلها، كما يكتبها «تصدير».
next-link = اطلب الرابط مرة أخرى، منسوخًا بالكامل وفي سطر مستقل؛ أو اطلب خط الأساس كملف أو كنص، من أجل «استيراد» و«نص خط الأساس».
what-baseline-not-now = لم يُعبَّأ خط الأساس: هناك عملية حفظ جارية.
why-baseline-not-now = أكملها أو ألغها أولاً.
what-link-more = يتضمن هذا الرابط بيانات أخرى إلى جانب خط الأساس، لذا لم يُستخدم منه أي شيء.
why-link-more = رابط خط الأساس يحمل الإعدادات ولا شيء غيرها. لا تضع أبدًا رمزًا مميزًا في رابط.
what-file = لا يمكن للمستعرض قراءة هذا الملف.
why-file = ربما يكون مجلدًا، أو نُقل، أو ربما لا يُسمح لهذه الصفحة بقراءته.

## Undoing

what-undo-nothing = لم يتبقَّ ما يمكن التراجع عنه.
why-undo-nothing = لدى المستأجر بالفعل ما كان موجودًا قبل ذلك الحفظ.
what-undo-other = تم ذلك الحفظ في مستأجر آخر.
why-undo-other = سجّل الدخول إلى ذلك المستأجر للتراجع عنه هناك.
what-undo-unsaved = توجد تغييرات غير محفوظة في النموذج.
why-undo-unsaved = احفظها أو تجاهلها أولاً: وإلا اختلط التراجع بها.
what-undo-unknown = لا يمكن لهذه اللوحة التراجع عن ذلك الحفظ.
why-undo-unknown = كانت للخاصية { $property } قيمة سابقة لا تعرفها هذه اللوحة ولا تكتبها أبدًا.
review-undo = هذا تراجع عن حفظ سابق، ولا يشمل إلا ما غيّره ذلك الحفظ.
review-outside = غيّر شخص ما الإعدادات في هذه الأثناء. عند الحفظ، سيظهر لك ما تغيّر قبل إرسال أي شيء.
conflict-lead-undo = لم يُرسل أي شيء: تغيّرت إعدادات المستأجر منذ ذلك الحفظ. التراجع عنه الآن يغيّر ما يلي ويترك الباقي كما هو.
keep-would-undo = يؤدي «الاحتفاظ بتغييراتي» إلى فتح المراجعة لما يلي:

## What the settings do, as Microsoft's documentation has it

impact-heading = من يشمله التغيير، ومتى
impact-deploy = Microsoft: نشر Remote Help
impact-plan = Microsoft: التخطيط لـ Remote Help
impact-enabled = يشمل المستأجر بأكمله. يظل المساعدون بحاجة إلى دور في Intune، ويحتاج الجميع إلى ترخيص؛ ويستغرق تفعيل التراخيص الجديدة من 30 دقيقة إلى 8 ساعات، وحتى ذلك الحين قد تفيد الجلسات الجديدة بأن Remote Help غير ممكّن.
impact-disabled = يشمل المستأجر بأكمله: لا يُسمح لأحد باستخدام Remote Help.
# Not verified: Microsoft's English name "All Devices"
impact-unenrolled-on = يشمل Windows وmacOS؛ أما أجهزة Android فيجب أن تكون مسجَّلة في كل الأحوال. لا تتوفر معلومات التوافق مع النُهج لهذه الأجهزة، ولا يصل إليها المساعدون إلا من خلال مجموعات المستخدمين: لا تتضمنها المجموعة «All Devices».
impact-unenrolled-off = لن يعود من الممكن مساعدة المستخدمين على أجهزتهم غير المسجَّلة في هذا المستأجر.
impact-chat-on = تعود الدردشة إلى تطبيق Remote Help.
impact-chat-off = تُزال الدردشة من تطبيق Remote Help لجميع من في المستأجر.

## Watching and the audit trail

status-saw-change = { $count ->
    [zero] لوحظ في { $time }: لم يغيّر شخص آخر أي إعداد.
    [one] لوحظ في { $time }: غيّر شخص آخر إعدادًا واحدًا.
    [two] لوحظ في { $time }: غيّر شخص آخر إعدادين.
    [few] لوحظ في { $time }: غيّر شخص آخر { $count } إعدادات.
    [many] لوحظ في { $time }: غيّر شخص آخر { $count } إعدادًا.
   *[other] لوحظ في { $time }: غيّر شخص آخر { $count } إعداد.
}
status-edits-untouched = لم تتأثر تغييراتك.
status-saw-back = لوحظ في { $time }: ما غيّره شخص آخر عاد كما قرأته.
outside-notice = غيّر شخص آخر الإعدادات. تظهر القيمة الموجودة الآن بجانب كل إعداد؛ وتؤدي «إعادة تحميل الإعدادات» إلى نقلها إلى النموذج مع الاحتفاظ بتغييراتك.
there-now = تغيّر من مكان آخر: الآن { $position } ({ $value }).
who-changed = من غيّر هذا؟
audit-ask = الاستعلام من Intune
audit-sign-in = سجّل الدخول للاستعلام من Intune عمّن غيّر هذه الإعدادات.
audit-asking = جارٍ الاستعلام من Intune…
audit-none = لا يذكر Intune أي تغيير لهذه الإعدادات خلال السنة الأخيرة، في حدود ما تم البحث فيه.
audit-older = البحث في فترة أقدم
audit-elsewhere = تفيد الاستجابة بأن البقية على عنوان آخر غير عنوان Microsoft Graph، لذا لم تُطلب: لا يُرسل الرمز المميز إلى أي مكان آخر.
audit-all = هذا كل ما لدى Intune عن السنة الأخيرة.
audit-activity = النشاط
audit-result = النتيجة
audit-needs = تتطلب قراءة أحداث التدقيق الإذن { $permission }، وهو غير متوفر في هذا الرمز المميز، أو دورًا في Intune يُسمح له بقراءتها.
audit-get-permission = الحصول على إذن لمعرفة من غيّر هذا
audit-receipt = الإيصال المطابق في هذا المستعرض

## Evidence of licence, rights and roles

evidence-rights = تتضمن صلاحيات Intune الخاصة بك { $rights }.
evidence-rights-lack = ينقص صلاحيات Intune الخاصة بك { $rights }.
evidence-rights-unsaid = ينقص ما تمت قراءته من صلاحيات Intune الخاصة بك { $rights }، ولم تُقرأ كل الصلاحيات.
evidence-rights-no-list = لا تذكر الاستجابة صلاحيات Intune الخاصة بك.
evidence-reports-lack = تتطلب «الجلسات» أيضًا { $right }، وهو ما ينقص هذه الصلاحيات.
evidence-figures = المستخدَم: { $used } من { $units ->
    [zero] صفر من التراخيص للمنتج { $product }.
    [one] ترخيص واحد للمنتج { $product }.
    [two] ترخيصين للمنتج { $product }.
    [few] { $units } تراخيص للمنتج { $product }.
    [many] { $units } ترخيصًا للمنتج { $product }.
   *[other] { $units } ترخيص للمنتج { $product }.
}
evidence-units = { $units ->
    [zero] لا توجد تراخيص للمنتج { $product }؛ ولا تذكر الاستجابة عدد المستخدَم منها.
    [one] ترخيص واحد للمنتج { $product }؛ ولا تذكر الاستجابة عدد المستخدَم منها.
    [two] ترخيصان للمنتج { $product }؛ ولا تذكر الاستجابة عدد المستخدَم منها.
    [few] { $units } تراخيص للمنتج { $product }؛ ولا تذكر الاستجابة عدد المستخدَم منها.
    [many] { $units } ترخيصًا للمنتج { $product }؛ ولا تذكر الاستجابة عدد المستخدَم منها.
   *[other] { $units } ترخيص للمنتج { $product }؛ ولا تذكر الاستجابة عدد المستخدَم منها.
}
evidence-grace = انتهت صلاحية المنتج { $product }، ويستمر العمل به بضعة أيام كفترة سماح.
evidence-no-units = يُدرج المنتج { $product } ميزة Remote Help، لكن لا توجد تراخيص له.
evidence-disabled = يُدرج المنتج { $product } ميزة Remote Help، لكن حالته { $status }.
evidence-plan-off = يُدرج المنتج { $product } ميزة Remote Help، لكن حالتها فيه { $status }.
evidence-plan-pending = يُدرج المنتج { $product } ميزة Remote Help، لكنها ما زالت تنتظر إعدادها فيه ({ $status }).
evidence-unclear = يُدرج المنتج { $product } ميزة Remote Help، ولا تذكر الاستجابة ما إذا كانت سارية.
evidence-no-plan = لا يُدرج أي منتج في هذا المستأجر ميزة Remote Help. قد يوفرها Microsoft 365 E3 وE5 من دون إدراجها، لذا لا يحسم ذلك شيئًا.
evidence-products-unclear = { $count ->
    [zero] لا توجد منتجات لا تذكر الاستجابة محتواها.
    [one] لا تذكر الاستجابة محتوى منتج واحد.
    [two] لا تذكر الاستجابة محتوى منتجين.
    [few] لا تذكر الاستجابة محتوى { $count } منتجات.
    [many] لا تذكر الاستجابة محتوى { $count } منتجًا.
   *[other] لا تذكر الاستجابة محتوى { $count } منتج.
}
evidence-no-name = منتج بلا اسم
evidence-unread-no-list = لا تتضمن الاستجابة أي قائمة.
evidence-unread-elsewhere = تفيد الاستجابة بأن البقية على عنوان آخر غير عنوان Microsoft Graph، لذا لم تُطلب: لا يُرسل الرمز المميز إلى أي مكان آخر.
evidence-unread-repeated = تفيد الاستجابة بأن البقية في صفحة قُرئت من قبل، لذا لم تُطلب مرة أخرى.
evidence-unread-too-many = يوجد أكثر مما تقرؤه هذه الصفحة، لذا لم تُقرأ البقية.
evidence-failed = طُلب من Microsoft Graph المزيد من المعلومات من دون نتيجة: { $why }
helpers-heading = أدوار Intune التي يمكن لأعضائها المساعدة
helpers-count = { $count ->
    [zero] لا يوجد دور في Intune يتيح لأعضائه المساعدة.
    [one] يتيح دور واحد في Intune لأعضائه المساعدة.
    [two] يتيح دوران في Intune لأعضائهما المساعدة.
    [few] تتيح { $count } أدوار في Intune لأعضائها المساعدة.
    [many] يتيح { $count } دورًا في Intune لأعضائها المساعدة.
   *[other] يتيح { $count } دور في Intune لأعضائها المساعدة.
}
helpers-cant-tell = تعذّر تحديد أدوار Intune التي تتيح لأعضائها المساعدة.
helpers-none-read = لا يتيح أي دور من أدوار Intune التي قُرئت لأعضائه المساعدة.
helpers-needs = تتطلب المساعدة إحدى صلاحيات تطبيق Remote Help، بالإضافة إلى { $rights }.
helpers-unclear = { $count ->
    [zero] لا توجد أدوار لا تذكر الاستجابة ما تسمح به.
    [one] لا تذكر الاستجابة ما يسمح به دور واحد.
    [two] لا تذكر الاستجابة ما يسمح به دوران.
    [few] لا تذكر الاستجابة ما تسمح به { $count } أدوار.
    [many] لا تذكر الاستجابة ما يسمح به { $count } دورًا.
   *[other] لا تذكر الاستجابة ما يسمح به { $count } دور.
}
helpers-no-name = دور بلا اسم
way-view-screen = عرض الشاشة
way-full-control = التحكم الكامل
way-elevation = الرد على مطالبات المسؤول (رفع مستوى الامتيازات)
way-unattended = المساعدة من دون حضور المستخدم
helpers-may = يُسمح لأعضائه بما يلي: { $ways }.
helpers-groups = { $count ->
    [zero] ليس لأي مجموعة هذا الدور، لذا لا يمكن لأحد المساعدة من خلاله.
    [one] لمجموعة واحدة هذا الدور.
    [two] لمجموعتين هذا الدور.
    [few] عدد المجموعات التي لها هذا الدور: { $count } مجموعات.
    [many] عدد المجموعات التي لها هذا الدور: { $count } مجموعة.
   *[other] عدد المجموعات التي لها هذا الدور: { $count } مجموعة.
}
helpers-groups-at-least = { $count ->
    [zero] لا تذكر الاستجابة المجموعات التي لها هذا الدور.
    [one] لمجموعة واحدة على الأقل هذا الدور؛ ولا تذكر الاستجابة كل المجموعات.
    [two] لمجموعتين على الأقل هذا الدور؛ ولا تذكر الاستجابة كل المجموعات.
    [few] عدد المجموعات التي لها هذا الدور { $count } مجموعات على الأقل؛ ولا تذكر الاستجابة كل المجموعات.
    [many] عدد المجموعات التي لها هذا الدور { $count } مجموعة على الأقل؛ ولا تذكر الاستجابة كل المجموعات.
   *[other] عدد المجموعات التي لها هذا الدور { $count } مجموعة على الأقل؛ ولا تذكر الاستجابة كل المجموعات.
}
helpers-groups-unsaid = تعذّر تحديد عدد المجموعات التي لها هذا الدور.

## Keyboard shortcuts

shortcuts = اختصارات لوحة المفاتيح
shortcuts-lead = اضغط على مفتاح النقطة، ثم على مفتاح الحرف، في أي مكان ما عدا الحقول.
use-shortcuts = استخدام هذه الاختصارات
close = إغلاق

## Readiness

readiness = الجاهزية
readiness-lead = ما يحتاج إليه Remote Help، وما لاحظته هذه الصفحة منه.
need-signed-in = تسجيل الدخول
need-right-cloud = استخدام السحابة الصحيحة
need-read-permission = إذن القراءة
need-write-permission = إذن الكتابة
need-intune = Intune في المستأجر
need-intune-role = دور Intune
need-remote-help = تمكين Remote Help
need-licence = الترخيص
met = مستوفى
not-met = غير مستوفى
cant-tell = تعذّر التحديد
evidence-no-token = لا يوجد رمز مميز.
evidence-not-asked = لم يُجب Microsoft Graph عن ذلك بعد.
evidence-settings-read = أرسل Microsoft Graph الإعدادات.
evidence-settings-read-role = نجحت القراءة؛ ويتطلب التغيير دورًا أوسع.
evidence-change-accepted = قبِل Microsoft Graph تغييرًا.
evidence-refused = رفض Microsoft Graph الطلب لهذا السبب.
evidence-token-known = يتعرّف Microsoft Graph على الرمز المميز.
evidence-token-names = يذكر الرمز المميز الإذن { $permission }.
evidence-token-lacks = لا يذكر الرمز المميز إلا أذونات أخرى.
evidence-token-audience = يفيد الرمز المميز بأنه مخصص لـ Microsoft Graph في هذه السحابة.
evidence-token-admin = يذكر الرمز المميز دور مسؤول.
evidence-app-only = رمز مميز لتطبيق: تُحتسب الأذونات لا الأدوار.
evidence-state = قيمة الخاصية { $property } هي { $value }.
evidence-licence = لا يُظهر ذلك أي إذن من أذونات هذه الصفحة.
next-need-signed-in = سجّل الدخول أعلاه.
next-need-right-cloud = احصل على رمز مميز لـ { $host }.
next-need-read-permission = احصل على رمز مميز يتضمن الإذن { $permission }.
next-need-intune = حول تراخيص Intune
next-need-intune-role = حول أدوار Intune
next-need-remote-help = شغّل «تمكين Remote Help» أعلاه.
next-need-licence = حول ترخيص Remote Help
checks-heading = مزيد من التحقق
checks-lead = يقدّم Microsoft Graph المزيد عند الاستعلام منه. ويتطلب كل استعلام إذنًا خاصًا به.
check-licence = التحقق من الترخيص
check-rights = التحقق من صلاحيات Intune
check-helpers = من يمكنه المساعدة
check-licence-for = يقرأ منتجات هذا المستأجر التي تتضمن Remote Help، وعدد المستخدَم من تراخيصها.
check-rights-for = يقرأ صلاحيات Intune التي لديك أنت.
check-helpers-for = يقرأ أدوار Intune التي تتيح لأعضائها المساعدة، وعدد المجموعات التي لها كل دور.
check-held = يتطلب الإذن { $permission }، وهو متوفر في الرمز المميز.
check-unsaid = يتطلب الإذن { $permission }. يتضح توفره في الرمز المميز عند الاستعلام من Microsoft Graph.
check-at-microsoft = يتطلب الإذن { $permission }، وهو غير متوفر في الرمز المميز. إذا لم تتم الموافقة عليه بعد، فستُطلب منك الموافقة لدى Microsoft، ثم تعود مع تغييراتك غير المحفوظة.
check-other-token = يتطلب الإذن { $permission }، وهو غير متوفر في هذا الرمز المميز. استخدم رمزًا مميزًا يتضمنه.
check-asking = جارٍ الاستعلام من Microsoft Graph…

## Failures: what happened

what-check-licence = تعذّر التحقق من الترخيص.
what-check-rights = تعذّر التحقق من صلاحيات Intune الخاصة بك.
what-check-helpers = تعذّرت معرفة من يمكنه المساعدة.
why-check-token = ينقص هذا الرمز المميز الإذن { $permission }، لذا لم يُرسل أي طلب إلى Microsoft Graph.
why-check-refused = يلزم الإذن { $permission }، ودور يُسمح له بقراءة ذلك.
what-no-intune = لا يوجد Intune في هذا المستأجر.
why-no-intune = يفيد Microsoft Graph بأن الطلب لا ينطبق على هذا المستأجر، كما هو الحال عند عدم وجود ترخيص Intune نشط.
what-no-resource = لا يحتوي Microsoft Graph في هذه السحابة على هذه الإعدادات.
why-no-resource = إنه لا يعرف remoteAssistanceSettings. تحصل بعض السحابات على الأجزاء الجديدة من Microsoft Graph بعد غيرها، أو لا تحصل عليها أبدًا.
what-bad-request = لم يفهم Microsoft Graph الطلب.
why-bad-request = ربما غيّرت الخدمة ما تقبله. تجد المزيد في التفاصيل.
what-token-empty = لم يتلقَّ Microsoft Graph أي رمز مميز.
why-token-empty = ربما أزاله شيء ما بين هذه الصفحة وMicrosoft Graph، مثل خادم وكيل أو ملحق مستعرض.
what-token-expired = انتهت صلاحية الرمز المميز.
why-token-expired = تدوم رموز الوصول المميزة ساعة تقريبًا.
what-token-damaged = الرمز المميز تالف.
why-token-damaged = لا يمكن لـ Microsoft Graph قراءته. ربما فُقد جزء منه أثناء النسخ.
what-token-audience = الرمز المميز مخصص لخدمة أخرى.
why-token-audience = صدر لواجهة API أخرى أو لسحابة أخرى، وليس لـ { $host }.
what-token-rejected = لم يقبل Microsoft Graph الرمز المميز.
why-token-rejected = ربما أُبطل، أو صدر لخدمة أخرى. تجد المزيد في التفاصيل.
what-token-gone = لم يعد الرمز المميز مقبولاً، لذا لم يُرسل أي طلب إلى Microsoft Graph.
why-token-gone = في هذه الأثناء، رُفض به طلب آخر من هذه الصفحة.
what-claims = تطلب مؤسستك تسجيل دخول جديدًا.
why-claims = أُبطلت الجلسة، أو يطلب أحد النُهج (المصادقة متعددة العوامل أو الموقع أو الجهاز) أكثر مما يثبته هذا الرمز المميز.
what-missing-scope = ينقص الرمز المميز إذن.
why-missing-scope = يلزم أحد الأذونات التالية: { $scopes }. لن يفيد تسجيل الدخول مرة أخرى بالطريقة نفسها: يجب الموافقة على الإذن، ثم الحصول على رمز مميز جديد.
what-missing-role = ليس لديك دور Intune اللازم لذلك.
# Not verified: Microsoft's English names of the permissions and the role
why-missing-role = الرمز المميز صالح، لكن Intune لا يسمح لهذا الشخص بإجراء ذلك. يلزم الإذنان «Remote assistance connectors: Read» و«Update»، وهما متوفران في الدور Intune Administrator. أو ليس لدى هذا الشخص ترخيص Intune.
what-service = خدمة Remote Help غير متوفرة في هذا المستأجر.
why-service = إما أن الخدمة متوقفة، أو أن المستأجر ليس لديه ترخيص Remote Help.
what-approval = يجب أن يعتمد مسؤول ثانٍ هذا التغيير.
# Not verified: Microsoft's English name "Multi admin approval"
why-approval = تحمي ميزة Multi admin approval هذا الإعداد في المستأجر الخاص بك.
why-approval-asked = تحمي ميزة Multi admin approval هذا الإعداد في المستأجر الخاص بك، وقد طلب شخص ما الموافقة بالفعل.
what-forbidden = رفض Microsoft Graph الطلب.
why-forbidden = لم يذكر سببًا تعرفه هذه اللوحة. تجد ما ذكره في التفاصيل.
what-not-found = لا يجد Microsoft Graph هذه الإعدادات.
why-not-found = لا يدل هذا على ما هو مضبوط في المستأجر: فقد يكون العنوان خاطئًا، أو قد لا يتوفر Remote Help هنا، أو قد يكون وسيط ما هو من أجاب. لا تُعرض الإعدادات الافتراضية، لأن حفظها قد يستبدل ما هو موجود.
what-throttled = يتلقى Microsoft Graph عددًا كبيرًا جدًا من الطلبات.
why-throttled-for = يقيّد Microsoft Graph معدّل الطلبات للمستأجر والتطبيق، ويطلب الانتظار. مدة الانتظار: { $time }.
why-throttled-unsaid = يقيّد Microsoft Graph معدّل الطلبات للمستأجر والتطبيق. لم يذكر مدة الانتظار؛ وعادةً ما يكفي نصف دقيقة.
what-failed = حدث خطأ في خدمة Microsoft.
why-failed = كانت الاستجابة برمز الحالة { $status }. نادرًا ما يكون السبب من جهتك.
what-unexpected = أرسل Microsoft Graph استجابة لا تعرفها هذه اللوحة.
why-unexpected = رمز حالتها { $status }.
what-not-graph = لم تأتِ الاستجابة من Microsoft Graph.
why-not-graph = وصلت صفحة ويب أو لم يصل شيء بدلاً من البيانات: غالبًا ما تكون صفحة تسجيل الدخول الخاصة بشبكة أو خادم وكيل.
what-not-settings = لا تتضمن الاستجابة إعدادات Remote Help.
why-not-settings = الخاصية { $property } مفقودة أو من نوع غير متوقع. قد يؤدي التخمين إلى الكتابة فوقها، لذا لا يُعرض أي شيء.
what-too-large = كانت الاستجابة كبيرة جدًا، فرُفضت.
why-too-large = تبلغ الإعدادات الفعلية نحو 300 بايت؛ أما هذه الاستجابة فتجاوزت مليون بايت.
what-timed-out = لم يستجب Microsoft Graph خلال 30 ثانية.
why-timed-out = هناك بطء أو عطل في الاتصال أو الخدمة.
what-offline = هذا الجهاز غير متصل.
why-offline = ليس لدى المستعرض اتصال بالشبكة.
what-withheld = لم يتلقَّ المستعرض من { $host } استجابة يُسمح له بقراءتها.
why-withheld = يمكن الوصول إلى المضيف، لذا إما أن الاتصال انقطع في الطريق، أو أن شيئًا ما حجب الاستجابة: ملحق مستعرض أو خادم وكيل أو غياب رؤوس CORS.
what-unreachable = يتعذّر الوصول إلى { $host }.
why-unreachable = فشل الاتصال، أو أن جدار حماية أو خادمًا وكيلاً أو أداة حظر إعلانات تحظر هذا المضيف.
what-policy = نهج الأمان الخاص بهذه الصفحة يحظر { $host }.
why-policy = لا يذكر نهج Content-Security-Policy الذي نُشرت به هذه الصفحة هذا المضيف في connect-src. لم يُرسل أي شيء.
what-redirected = استجاب { $host } بإعادة توجيه، فرُفضت.
why-redirected = لا يعيد Microsoft Graph توجيه هذه الطلبات، ولا يُنقل الرمز المميز أبدًا إلى عنوان آخر.
what-stopped = أوقفت الانتظار.
why-stopped = كان Microsoft Graph قد طلب الانتظار. ولم يُقبل التغيير قبل ذلك.

## Failures of a save

not-saved = لم يتم الحفظ. { $what }
not-saved-confirmed = لم يتم الحفظ. فُقدت الاستجابة للتغيير أو كانت تالفة، ولا يزال لدى المستأجر ما كان لديه من قبل.
save-different = لدى المستأجر الآن قيم غير التي أردت حفظها.
save-different-why = الموجود الآن: { $values }. ربما غيّره شخص ما في اللحظة نفسها، أو تحتفظ الخدمة بغير ما أُرسل إليها.
save-not-shown-why = ما زال الموجود: { $values } في كل من القراءات الثلاث. قبِل Microsoft Graph التغيير، لذا قد يظهر متأخرًا، أو تحتفظ الخدمة بغيره، أو ربما غيّره شخص ما في اللحظة نفسها. ستذكر اللوحة ذلك هنا بمجرد أن تُظهره قراءة لاحقة.
save-uncertain = تعذّر تحديد ما إذا كان التغيير قد حُفظ.
save-uncertain-why = بعد إرساله، تعذّر على اللوحة إعادة قراءة الإعدادات. { $what }
save-uncertain-stopped = لا تُظهر الإعدادات التي أُعيدت قراءتها التغيير بعد، وقد أوقفت الانتظار. تتأخر الخدمات أحيانًا، لذا ربما حُفظ التغيير مع ذلك.
save-interrupted = لم يُحفظ أي شيء بعد. { $what }
save-interrupted-reading = أُرسل التغيير، لكن لم تُعَد قراءته بعد. { $what }
save-interrupted-next = برمز مميز جديد، تتابع اللوحة من حيث توقفت.

## Failures of signing in and of renewing

what-reply = عاد المستعرض باستجابة لا تخص أي تسجيل دخول في علامة التبويب هذه. لم تُستخدم هذه الاستجابة.
why-reply-not-asked = ربما استُخدمت من قبل، كما يحدث بعد إعادة التحميل أو الرجوع، أو بدأ تسجيل الدخول في علامة تبويب أخرى.
why-reply-state = تخص الاستجابة تسجيل دخول آخر. ربما أرسلتها علامة تبويب قديمة، أو شخص آخر.
why-reply-issuer = تذكر الاستجابة خدمة تسجيل دخول غير التي طُلبت.
why-reply-client = بدأ تسجيل الدخول لتطبيق أو مستأجر أو سحابة غير ما ضُبطت عليه هذه اللوحة الآن.
why-reply-damaged = الاستجابة تالفة: لا تتضمن رمز تخويل ولا سببًا، أو تتضمن كليهما.
why-reply-form = ينقصها ما يبيّن أي تسجيل دخول تجيب عنه، أو وصلت بطريقة غير التي تطلبها هذه اللوحة.
what-id-token = استجابة Microsoft لا تخص تسجيل الدخول هذا. لم تُستخدم هذه الاستجابة.
why-id-token-nonce = رمز المعرّف المميز فيها صدر لتسجيل دخول آخر.
why-id-token-audience = رمز المعرّف المميز فيها صدر لتطبيق آخر.
why-id-token-issuer = رمز المعرّف المميز فيها صدر عن جهة أخرى.
why-id-token-expired = انتهت صلاحية رمز المعرّف المميز فيها وفقًا لساعة Microsoft نفسها.
why-id-token-unreadable = رمز المعرّف المميز فيها مفقود أو تتعذّر قراءته.
what-personal = لا يمكن استخدام حسابات Microsoft الشخصية هنا.
why-personal = إعدادات Remote Help تخص مؤسسة. اختر حساب عمل.
what-other-tenant = سجّلت الدخول إلى مستأجر غير الذي ضُبطت عليه هذه اللوحة.
why-other-tenant = لم يُقرأ أي شيء هناك. سجّل الدخول بحساب من المستأجر الصحيح، أو عيّن مستأجرًا آخر ضمن «خيارات تسجيل الدخول».
what-not-entra = لم تأتِ الاستجابة من { $host }.
why-not-entra = رمز حالتها { $status } وليست مما ترسله خدمة تسجيل الدخول: غالبًا ما يكون السبب خادمًا وكيلاً أو خدمة معطّلة.
what-no-token = لا تتضمن استجابة Microsoft رمزًا مميزًا.
why-no-token = ربما غيّرت خدمة تسجيل الدخول ما ترسله.
what-storage = لا يحتفظ هذا المستعرض بأي شيء لهذه الصفحة، لذا لم يبدأ تسجيل الدخول.
why-storage = من دون تدوين ما طلبته اللوحة، لا يمكنها التمييز بين استجابة Microsoft واستجابة مزوّرة، كما أن تغييراتك ستُفقد في الطريق.
next-storage = اسمح لهذا الموقع بتخزين البيانات، أو وفّر مساحة لها؛ أو استخدم رمزًا مميزًا، فهو لا يحتاج إلى تخزين.
what-insecure = لا يمكن لهذه الصفحة تسجيل الدخول عبر اتصال غير محمي.
why-insecure = لا يوفّر المستعرض وظائف التشفير إلا للصفحات المحمّلة عبر HTTPS. افتح هذه الصفحة باستخدام https، أو استخدم رمزًا مميزًا.
what-challenge = تطلب مؤسستك تسجيل دخول جديدًا، بطريقة لا يمكن لهذه اللوحة قراءتها.
why-challenge = المطالبات التي أرسلها Microsoft Graph تالفة. قد يفيد تسجيل الدخول يدويًا.
what-loop = تستمر مؤسستك في طلب تسجيل دخول جديد.
why-loop = سجّلت اللوحة الدخول من جديد مرتين، ثم طُلب منها ذلك مرة أخرى. يطلب أحد النُهج ما لا يمكن لتسجيل الدخول هذا إثباته، مثل جهاز مسجَّل أو موقع آخر. يمكنك متابعة المحاولة يدويًا.
what-cancelled = تم إلغاء تسجيل الدخول.
why-cancelled = لم يتغيّر أي شيء.
what-consent = لم تتم الموافقة على الإذن.
why-consent = لا يمكن لهذا التطبيق التصرف نيابةً عنك إلا بعد موافقتك، أو بعد موافقة المسؤول نيابةً عن الجميع. تتطلب هذه الأذونات موافقة المسؤول.
what-admin-consent = يجب أن يوافق المسؤول على هذا التطبيق أولاً.
why-admin-consent = لا يمكنك أن تمنح بنفسك الأذونات التي يحتاج إليها التطبيق. أرسل رابط الموافقة إلى أحد مسؤولي المستأجر؛ وبعد ذلك سجّل الدخول مرة أخرى.
what-not-assigned = أنت غير معيّن لهذا التطبيق.
# Not verified: Microsoft's English names "Enterprise applications", "Users and groups"
why-not-assigned = لا يسمح المستأجر باستخدام التطبيق إلا للأشخاص المعيّنين. يمكن للمسؤول تعيينك، ضمن Enterprise applications، ثم Users and groups.
what-unknown-app = التطبيق غير معروف في هذا المستأجر.
why-unknown-app = إما أن معرّف العميل غير صحيح، أو أن أحدًا في هذا المستأجر لم يوافق على التطبيق بعد. يمكن للمسؤول الموافقة باستخدام رابط الموافقة.
what-app-disabled = هذا التطبيق معطَّل.
why-app-disabled = تم تعطيل التطبيق أو إدخاله في هذا المستأجر. يمكن للمسؤول تمكينه مرة أخرى، ضمن Enterprise applications، ثم Properties.
what-service-missing = تنقص هذا المستأجر خدمة يطلبها التطبيق.
why-service-missing = لم يتم إعداد Microsoft Graph أو Intune فيه، أو أن تسجيل الدخول تم إلى مستأجر غير الذي تقصده. إذا كان هو المستأجر الصحيح، فيجب أن يوافق المسؤول على التطبيق أولاً.
what-no-access = ليس لحسابك حق الوصول إلى هذا المستأجر.
why-no-access = ليس عضوًا فيه ولا ضيفًا، أو أن المستأجر يطلب منه شيئًا لا يستطيع حساب من خارجه تلبيته. استخدم حسابًا آخر، أو اطلب من مسؤول المستأجر دعوة حسابك.
what-unknown-tenant = لا يوجد مستأجر كهذا في هذه السحابة.
why-unknown-tenant = ربما كُتب اسمه بشكل خاطئ، أو أنه موجود في سحابة أخرى من سحابات Microsoft.
what-redirect-uri = عنوان هذه الصفحة غير مسجَّل للتطبيق.
# Not verified: Microsoft's English names "Authentication", "Single-page application"
why-redirect-uri = أضفه في تسجيل التطبيق، ضمن Authentication، باعتباره عنوان URI لإعادة التوجيه من النوع «Single-page application».
what-redirect-type = عنوان هذه الصفحة مسجَّل للتطبيق، لكن ليس تحت النوع «Single-page application».
# Not verified: Microsoft's English names "Authentication", "Single-page application"
why-redirect-type = في تسجيل التطبيق، ضمن Authentication، أزله من مكانه الحالي، وأضفه تحت «Single-page application».
what-mfa = يلزم عامل مصادقة إضافي.
why-mfa = تطلب مؤسستك المصادقة متعددة العوامل: إكمالها أو تجديدها أو إعدادها. سجّل الدخول مرة أخرى للقيام بذلك.
# Verified: Microsoft's ar-SA admin page "Using conditional access with Intune" (locfileid 50692420), beside "الوصول الشرطي"
what-blocked = يحظر الوصول المشروط في مؤسستك تسجيل الدخول هذا.
why-blocked = الجهاز أو الموقع أو التطبيق لا يستوفي أحد النُهج. يمكن لمن يدير النُهج معرفة السبب في سجلات تسجيل الدخول، باستخدام المعرّفات الموجودة ضمن «التفاصيل».
what-device = لا تسمح مؤسستك إلا بالأجهزة التي تديرها.
why-device = هذا الجهاز غير معروف لديها أو لا يستوفي قواعدها. سجّل الدخول من جهاز مُدار. يمكن لمن يدير النُهج معرفة ما ينقص في سجلات تسجيل الدخول، باستخدام المعرّفات الموجودة ضمن «التفاصيل».
what-network-block = لا تسمح لك شبكتك بالدخول إلى هذا المستأجر.
why-network-block = تحدد الشبكة المستأجرين الذين يمكن استخدامهم منها، وهذا ليس بينهم. يمكن لمن يدير الشبكة إضافته؛ وقد تتمكن من الدخول من شبكة أخرى.
what-organization-block = لا يسمح هذا المستأجر بدخول أشخاص من مؤسستك.
why-organization-block = تستبعدك إعداداته الخاصة بالوصول من مؤسسات أخرى. يمكن لمسؤول المستأجر تغيير ذلك؛ أو استخدم حسابًا من ذلك المستأجر.
what-session-over = انتهت جلستك لدى Microsoft.
why-session-over = انتهت صلاحيتها، كما يحدث بعد يوم من تسجيل الدخول هنا، أو أُبطلت، أو تم تغيير كلمة المرور.
what-home-block = تحظر مؤسستك تسجيل الدخول هذا.
why-home-block = لا تسمح إعداداتها بالوصول إلى هذا المستأجر، أو أنها تعدّ حسابك معرَّضًا للخطر. يمكن لمسؤول مؤسستك رفع ذلك.
what-account-disabled = حسابك معطَّل.
why-account-disabled = يمكن لمسؤول مؤسستك تمكينه مرة أخرى.
what-account-locked = حسابك مقفل حاليًا.
why-account-locked = تم إدخال كلمة مرور خاطئة مرات كثيرة جدًا، أو جاء تسجيل الدخول من عنوان معروف بالهجمات. انتظر بضع دقائق، أو اسأل مسؤول مؤسستك.
what-password-expired = انتهت صلاحية كلمة المرور.
why-password-expired = سجّل الدخول مرة أخرى: تطلب صفحة Microsoft كلمة مرور جديدة.
what-code-used = سبق استخدام رمز التخويل الخاص بتسجيل الدخول.
why-code-used = يعمل رمز التخويل مرة واحدة، لبضع دقائق، ولعلامة التبويب التي طلبته. تسجيل الدخول من جديد يوفّر رمزًا آخر.
what-not-signed-in = لم يسجّل أحد الدخول لدى Microsoft.
why-not-signed-in = ربما انتهت الجلسة في علامة تبويب أخرى.
what-busy = تتلقى Microsoft عمليات تسجيل دخول كثيرة جدًا.
why-busy = لا تقبل Microsoft أي عملية لبضع دقائق. انتظر قليلاً، ثم سجّل الدخول مرة أخرى.
what-single-tenant = هذا التطبيق مخصص لمستأجر آخر فقط.
why-single-tenant = التطبيق مسجَّل لمستأجر واحد. عيّن ذلك المستأجر ضمن «خيارات تسجيل الدخول»، أو في config.json.
what-refused = رفضت Microsoft تسجيل الدخول.
why-refused = تفيد Microsoft بما يلي: { $said }
next-sign-in-options = يمكن تعيين المستأجر والسحابة ومعرّف العميل ضمن «خيارات تسجيل الدخول».

## Failures of a pasted token and of the deployment

what-paste-empty = لا يوجد رمز مميز في الحقل.
why-paste-empty = لم يُلصق أي شيء، أو لُصقت الكلمة «Bearer» فقط.
what-paste-not-a-token = هذا ليس رمز وصول مميزًا.
why-paste-not-a-token = الرمز المميز كلمة واحدة طويلة من الأحرف والأرقام والنقاط والشرطات والشرطات السفلية، وغالبًا ما يبدأ بـ «eyJ».
what-paste-guid = هذا معرّف وليس رمز وصول مميزًا.
why-paste-guid = هكذا تبدو معرّفات المستأجر والعميل والطلب؛ أما الرمز المميز فأطول بكثير.
what-paste-object = هذا ما يعرضه PowerShell بدلاً من الرمز المميز، وليس نصه.
why-paste-object = تقدّم الوحدات الأحدث الرمز المميز على هيئة SecureString، ولا يعرض PowerShell إلا اسم نوعه. تعرض هذه الأسطر النص، في Windows PowerShell 5.1 وفي PowerShell 7:
what-paste-too-long = هذا أطول من أن يكون رمز وصول مميزًا.
why-paste-too-long = يبلغ طول الرموز المميزة بضعة آلاف من الأحرف.
what-doubt-api = هذا الرمز المميز مخصص لواجهة API أخرى.
why-doubt-api = صدر لـ { $audience }، وليس لـ Microsoft Graph ({ $host }).
what-doubt-cloud = هذا الرمز المميز مخصص لسحابة أخرى.
why-doubt-cloud = صدر للسحابة «{ $other }»؛ أما هذه اللوحة فمضبوطة على «{ $own }».
what-doubt-expired = انتهت صلاحية هذا الرمز المميز.
why-doubt-expired = وفقًا لساعة هذا الجهاز، انتهت صلاحيته في { $time }. إذا كانت الساعة غير صحيحة، فقد يكون الرمز المميز صالحًا.
what-expired = انتهت صلاحية الرمز المميز الخاص بك.
why-expired = وفقًا لساعة هذا الجهاز، انتهت صلاحيته في { $time }.
what-to-do = ما يمكنك فعله الآن: { $steps }.
edits-are-kept = تم الاحتفاظ بتغييراتك غير المحفوظة.
next-get-token = كيفية الحصول على رمز مميز: Graph Explorer أو Azure CLI أو Microsoft Graph PowerShell، كما هو موضح أسفل الحقل.
what-config = ملف config.json في هذا النشر غير صحيح، لذا تم إيقاف تسجيل الدخول.
what-config-field = ملف config.json في هذا النشر غير صحيح عند «{ $field }»، لذا تم إيقاف تسجيل الدخول.
what-config-unavailable = تعذّرت قراءة ملف config.json في هذا النشر، لذا تم إيقاف تسجيل الدخول.
why-config-unavailable = استجاب المضيف برمز الحالة { $status }.
why-config-unreachable = لم يستجب المضيف.
problem-not-json = المحتوى ليس JSON صالحًا: السطر { $line }، العمود { $column }.
problem-encoding = ترميزه لا يمكن قراءته. احفظه بترميز UTF-8.
problem-not-an-object = يجب أن يكون كائنًا بين قوسين متعرجين: { "{ … }" }.
problem-unknown = لا يوجد حقل كهذا. الحقول المسموح بها: { $fields }.
problem-missing = الحقل مفقود. { $allowed }
problem-bad-value = القيمة غير مسموح بها. { $allowed }
problem-only-with-custom = لا يُستخدم إلا عندما تكون قيمة cloud هي custom.
problem-newer-schema = كُتب خط الأساس بإصدار أحدث من هذه اللوحة.
allowed-one-of = المسموح به: { $values }.
allowed-guid = المسموح به: معرّف GUID، مثل 00000000-0000-0000-0000-000000000000.
allowed-tenant = المسموح به: معرّف دليل، أو مجال تم التحقق منه، أو organizations.
allowed-one-tenant = المسموح به: معرّف دليل أو مجال تم التحقق منه.
allowed-list = المسموح به: قائمة لا يتجاوز عدد عناصرها { $most }.
allowed-origin = المسموح به: أصل مثل https://host.example، من دون مسار؛ ولا يُسمح بـ http إلا لهذا الجهاز نفسه.
allowed-minutes = المسموح به: عدد من الدقائق من 0 إلى 1440.
allowed-flag = المسموح به: true أو false.
allowed-short-text = المسموح به: نص لا يزيد على 100 حرف.
allowed-schema-one = المسموح به: 1.
next-config = يجب على من يشغّل هذه الصفحة تصحيح config.json؛ ثم أعد تحميل الصفحة.
config-twice = لمن يشغّل هذه الصفحة: يرد «{ $field }» مرتين في config.json، والمرة الأخيرة هي المعتمدة. سيرفض الإصدار الرئيسي التالي ذلك.
config-renamed = لمن يشغّل هذه الصفحة: أصبح اسم «{ $old }» في config.json هو «{ $new }». يظل الاسم القديم صالحًا حتى الإصدار الرئيسي التالي.

## Next steps

try-again = المحاولة مرة أخرى
try-it-all-the-same = المحاولة رغم ذلك
check-again = قراءة الإعدادات مرة أخرى
review-again = المراجعة والمحاولة مرة أخرى
reload-page = إعادة تحميل هذه الصفحة
use-a-fresh-token = استخدام رمز مميز جديد
link-licences = حول تراخيص Intune
link-roles = حول أدوار Intune
link-remote-help-licence = حول ترخيص Remote Help
link-approval = حول Multi admin approval
link-permissions = حول هذا الإذن
link-throttling = حول حدود Microsoft Graph
link-health = صحة خدمات Microsoft 365
link-conditional-access = حول الوصول المشروط
link-aadsts = حول أخطاء تسجيل الدخول لدى Microsoft
link-cae = حول الجلسات المُبطلة والنُهج
link-host = فتح { $host } في علامة تبويب جديدة
link-security = حول نهج الأمان لهذه اللوحة
details = التفاصيل
detail-status = رمز الحالة
detail-code = رمز الخطأ
detail-message = رسالة الخدمة
detail-request-id = معرّف الطلب
detail-client-request-id = معرّف طلب العميل
detail-trace-id = معرّف التتبع
detail-correlation-id = معرّف الارتباط
detail-operation-id = معرّف العملية
detail-activity-id = معرّف النشاط
detail-approval-code = رمز الموافقة
detail-service-time = الوقت لدى الخدمة
detail-time = الوقت
detail-wait = الانتظار المطلوب
detail-none = لا يوجد
copy-details = نسخ التفاصيل
labelled = { $label }: { $value }
sentences = { $first } { $next }
unknown = غير معروف
listed = { $first }، { $next }
copy-failed = لم يسمح المستعرض بالنسخ. النص محدد أدناه: انسخه بالضغط على Ctrl+C (‎⌘C على Mac).
text-to-copy = النص المراد نسخه

## Sessions

sessions-reload = إعادة تحميل الجلسات
sessions-progress = الجلسات المقروءة
sessions-so-far = قُرئ { $read } من { $total }
sessions-counted = { $count ->
    [zero] لا توجد جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
sessions-part = قُرئ { $read } من { $total }. لا يشمل المعروض سوى هذه الجلسات.
sessions-part-unknown = قُرئ { $read }، والبقية غير موجودة. لا يشمل المعروض سوى هذه الجلسات.
sessions-unfitting = { $count ->
    [zero] لا توجد صفوف لا تتوافق مع أعمدة التقرير.
    [one] صف واحد لا يتوافق مع أعمدة التقرير، وقد استُبعد.
    [two] صفّان لا يتوافقان مع أعمدة التقرير، وقد استُبعدا.
    [few] { $count } صفوف لا تتوافق مع أعمدة التقرير، وقد استُبعدت.
    [many] { $count } صفًا لا تتوافق مع أعمدة التقرير، وقد استُبعدت.
   *[other] { $count } صف لا تتوافق مع أعمدة التقرير، وقد استُبعدت.
}
sessions-none = لم تكن هناك أي جلسة خلال آخر 30 يومًا.
figures-heading = بالأرقام
figure-sessions = الجلسات
figure-helpers = الأشخاص الذين ساعدوا
figure-helped = الأشخاص الذين تلقّوا المساعدة
figure-under-way = الجلسات الجارية
figure-median = وسيط المدة
chart-heading = الجلسات في اليوم
chart-zone = الأيام وفق المنطقة الزمنية { $zone }.
chart-elsewhere = { $count ->
    [zero] لم تبدأ أي جلسة في يوم آخر.
    [one] بدأت جلسة واحدة في يوم آخر.
    [two] بدأت جلستان في أيام أخرى.
    [few] بدأت { $count } جلسات في أيام أخرى.
    [many] بدأت { $count } جلسة في أيام أخرى.
   *[other] بدأت { $count } جلسة في أيام أخرى.
}
chart-unreadable = { $count ->
    [zero] لا توجد جلسات تتعذّر قراءة بدايتها.
    [one] تتعذّر قراءة بداية جلسة واحدة.
    [two] تتعذّر قراءة بداية جلستين.
    [few] تتعذّر قراءة بداية { $count } جلسات.
    [many] تتعذّر قراءة بداية { $count } جلسة.
   *[other] تتعذّر قراءة بداية { $count } جلسة.
}
column-day = اليوم
top-helpers-heading = الأكثر مساعدةً
systems-heading = الأنظمة
system-none = غير مذكور
table-heading = كل الجلسات
column-start = البداية
column-length = المدة
column-helper = المساعد
column-person = متلقي المساعدة
column-device = الجهاز
column-system = النظام
column-control = نوع التحكم
under-way = جارية
filter-sessions = تصفية الجلسات
filter-help = يشمل البحث كل الأعمدة، حتى المخفية منها. وتظل الأرقام والمخطط لكل الجلسات.
all-columns = كل الأعمدة
download-csv = تنزيل CSV
sessions-shown = المعروض { $shown } من { $all }
sessions-reading = جارٍ قراءة الجلسات…
usage = { $sessions } خلال آخر 30 يومًا. المساعدون: { $helpers }. الجارية الآن: { $running }.
usage-helpers = { $count }
usage-counts-all = يشمل العدد كل الجلسات.
news-so-far = قُرئ { $read } من { $total } حتى الآن.
news-so-far-unknown = { $count ->
    [zero] لا توجد جلسات حتى الآن.
    [one] جلسة واحدة حتى الآن.
    [two] جلستان حتى الآن.
    [few] { $count } جلسات حتى الآن.
    [many] { $count } جلسة حتى الآن.
   *[other] { $count } جلسة حتى الآن.
}
news-read = { $count ->
    [zero] لم تُقرأ أي جلسة.
    [one] قُرئت جلسة واحدة.
    [two] قُرئت جلستان.
    [few] قُرئت { $count } جلسات.
    [many] قُرئت { $count } جلسة.
   *[other] قُرئت { $count } جلسة.
}
news-read-figures = اكتملت القراءة: { $sessions }. المساعدون: { $helpers }. الجارية الآن: { $running }.
news-ended = قُرئ { $read } من { $total }: لم ترسل الخدمة المزيد.
news-filtered = يتوافق { $shown } من { $all } مع عامل التصفية.
news-ascending = الفرز حسب { $column }، تصاعديًا.
news-descending = الفرز حسب { $column }، تنازليًا.

## Tenants

tenants-needs-sign-in = تتطلب طريقة العرض هذه تسجيل الدخول باستخدام Microsoft، عبر تطبيق مسجّل لعدة مستأجرين. لا يصل الرمز المميز الملصق إلا إلى مستأجر واحد.
tenants-needs-client = تتطلب طريقة العرض هذه تسجيل الدخول باستخدام Microsoft، عبر تطبيق مسجّل لعدة مستأجرين. لا يوجد هنا معرّف عميل معروف: يمكن لمن يشغّل هذه الصفحة تحديده في config.json، أو يمكنك إدخاله ضمن «خيارات تسجيل الدخول».
tenants-view-only = سجّلت الدخول للعرض فقط: يمكن قراءة المستأجرين ومقارنتهم. لتعيين إعداداتهم، يحتاج هذا التطبيق إلى { $permission }.
list-heading = القائمة
tenant-list = قائمة المستأجرين
tenant-list-help = معرّف دليل أو مجال في كل سطر، يليه اسم إن أردت؛ أو ملف CSV ذو عناوين أعمدة.
add-tenants = إضافة مستأجرين
tenant-file = ملف المستأجرين
tenant-file-help = المحتوى نفسه في ملف. يمكنك إفلاته هنا. لا يغادر هذه الصفحة أبدًا.
list-customers = سرد العملاء
list-customers-for = يطلب من Microsoft Graph عملاء شريك، وفق علاقاتهم النشطة.
list-organization = سرد مستأجري المؤسسة
list-organization-for = يطلب من Microsoft Graph مستأجري مؤسستك متعددة المستأجرين.
list-not-offered = لا توجد قائمة كهذه في هذه السحابة.
list-asking = جارٍ طلب المستأجرين من Microsoft Graph…
clear-list = إفراغ القائمة
list-count = { $count ->
    [zero] القائمة فارغة.
    [one] تحتوي القائمة على مستأجر واحد.
    [two] تحتوي القائمة على مستأجرَين.
    [few] تحتوي القائمة على { $count } مستأجرين.
    [many] تحتوي القائمة على { $count } مستأجرًا.
   *[other] تحتوي القائمة على { $count } مستأجر.
}
added-new = { $count ->
    [zero] لم يُضف أي مستأجر.
    [one] تمت إضافة مستأجر واحد.
    [two] تمت إضافة مستأجرَين.
    [few] تمت إضافة { $count } مستأجرين.
    [many] تمت إضافة { $count } مستأجرًا.
   *[other] تمت إضافة { $count } مستأجر.
}
added-known = { $count ->
    [zero] المستأجرون الموجودون في القائمة من قبل: { $count }.
    [one] المستأجرون الموجودون في القائمة من قبل: { $count }.
    [two] المستأجرون الموجودون في القائمة من قبل: { $count }.
    [few] المستأجرون الموجودون في القائمة من قبل: { $count }.
    [many] المستأجرون الموجودون في القائمة من قبل: { $count }.
   *[other] المستأجرون الموجودون في القائمة من قبل: { $count }.
}
added-bad = { $count ->
    [zero] الأسطر التي لا تذكر مستأجرًا ({ $count }):
    [one] الأسطر التي لا تذكر مستأجرًا ({ $count }):
    [two] الأسطر التي لا تذكر مستأجرًا ({ $count }):
    [few] الأسطر التي لا تذكر مستأجرًا ({ $count }):
    [many] الأسطر التي لا تذكر مستأجرًا ({ $count }):
   *[other] الأسطر التي لا تذكر مستأجرًا ({ $count }):
}
added-bad-news = { $count ->
    [zero] الأسطر التي لا تذكر مستأجرًا وتُركت: { $count }.
    [one] الأسطر التي لا تذكر مستأجرًا وتُركت: { $count }.
    [two] الأسطر التي لا تذكر مستأجرًا وتُركت: { $count }.
    [few] الأسطر التي لا تذكر مستأجرًا وتُركت: { $count }.
    [many] الأسطر التي لا تذكر مستأجرًا وتُركت: { $count }.
   *[other] الأسطر التي لا تذكر مستأجرًا وتُركت: { $count }.
}
added-more-bad = { $count ->
    [zero] وغيرها: { $count }.
    [one] وغيرها: { $count }.
    [two] وغيرها: { $count }.
    [few] وغيرها: { $count }.
    [many] وغيرها: { $count }.
   *[other] وغيرها: { $count }.
}
added-unread = بقي جزء من قائمة Microsoft دون قراءة.
added-none-visible = لا يعرض Microsoft Graph على هذا الحساب أي مستأجرين هناك. لا يظهر العملاء إلا للحسابات التي لها دور لدى الشريك.
bad-line = السطر { $number }: { $text }. { $why }
bad-neither = هذا ليس معرّف دليل ولا مجالاً.
bad-empty-id = لا يوجد مستأجر معرّفه أصفار فقط.
bad-personal = هذا دليل حسابات Microsoft الشخصية، ولا يوجد فيه Intune.
bad-mail = هذا عنوان بريد. استخدم المجال الذي يلي @ أو معرّف الدليل.
bad-many = تدل هذه الكلمة على مستأجرين كثيرين، لا على واحد.
bad-url = هذا عنوان ويب. استخدم معرّف الدليل أو المجال وحده.
bad-international = اكتب هذا المجال بأحرف عادية تبدأ بالبادئة xn-- حصرًا.
bad-too-long = هذا أطول من أي مجال.
bad-quote = فُتحت علامة اقتباس ولم تُغلق.
bad-empty-cell = لا يوجد شيء في عمود معرّفات الأدلة أو المجالات.
read-heading = القراءة
read-all-tenants = قراءة كل المستأجرين
tenants-read = المستأجرون المقروؤون
pause = إيقاف مؤقت
resume = استئناف
stop = إيقاف
tenants-so-far = اكتمل { $done } من { $total }
sweep-running = جارٍ القراءة…
sweep-paused = القراءة متوقفة مؤقتًا.
sweep-stopping = ستتوقف القراءة عند اكتمال ما هو قيد التنفيذ.
chain-serves = يصلح تسجيل دخولك لكل المستأجرين حتى { $time }.
throttled-countdown = تطلب خدمة تسجيل الدخول من Microsoft تقليل عدد الطلبات. ستتم المتابعة تلقائيًا بعد { $seconds } ث.
compare-heading = المقارنة
compare-with = المقارنة مع
compare-form = النموذج
compare-deployment = خط أساس النشر
compare-imported = خط الأساس المستورد
compare-form-missing = لا يوجد في النموذج ما يُقارن به: لم تُقرأ إعداداته، أو تتضمن قيمة لا تكتبها هذه اللوحة أبدًا.
compare-deployment-missing = لا يحدد config.json في هذا النشر أي خط أساس.
compare-imported-missing = لم يُستورد أي خط أساس منذ فتح هذه الصفحة.
compare-value = { $setting }: { $position }
find-heading = البحث
all-tenants = الكل ({ $count })
group-differ = { $count ->
    [zero] مختلف: { $count }
    [one] مختلف: { $count }
    [two] مختلف: { $count }
    [few] مختلف: { $count }
    [many] مختلف: { $count }
   *[other] مختلف: { $count }
}
group-match = { $count ->
    [zero] مطابق: { $count }
    [one] مطابق: { $count }
    [two] مطابق: { $count }
    [few] مطابق: { $count }
    [many] مطابق: { $count }
   *[other] مطابق: { $count }
}
group-never-configured = { $count ->
    [zero] لم يتم تكوينه من قبل: { $count }
    [one] لم يتم تكوينه من قبل: { $count }
    [two] لم يتم تكوينه من قبل: { $count }
    [few] لم يتم تكوينه من قبل: { $count }
    [many] لم يتم تكوينه من قبل: { $count }
   *[other] لم يتم تكوينه من قبل: { $count }
}
group-sign-in = { $count ->
    [zero] يلزم تسجيل الدخول: { $count }
    [one] يلزم تسجيل الدخول: { $count }
    [two] يلزم تسجيل الدخول: { $count }
    [few] يلزم تسجيل الدخول: { $count }
    [many] يلزم تسجيل الدخول: { $count }
   *[other] يلزم تسجيل الدخول: { $count }
}
group-not-approved = { $count ->
    [zero] لم يعتمد التطبيق: { $count }
    [one] لم يعتمد التطبيق: { $count }
    [two] لم يعتمد التطبيق: { $count }
    [few] لم يعتمد التطبيق: { $count }
    [many] لم يعتمد التطبيق: { $count }
   *[other] لم يعتمد التطبيق: { $count }
}
group-no-access = { $count ->
    [zero] بلا حق وصول: { $count }
    [one] بلا حق وصول: { $count }
    [two] بلا حق وصول: { $count }
    [few] بلا حق وصول: { $count }
    [many] بلا حق وصول: { $count }
   *[other] بلا حق وصول: { $count }
}
group-blocked = { $count ->
    [zero] محظور بموجب نهج: { $count }
    [one] محظور بموجب نهج: { $count }
    [two] محظور بموجب نهج: { $count }
    [few] محظور بموجب نهج: { $count }
    [many] محظور بموجب نهج: { $count }
   *[other] محظور بموجب نهج: { $count }
}
group-no-such-tenant = { $count ->
    [zero] غير موجود: { $count }
    [one] غير موجود: { $count }
    [two] غير موجود: { $count }
    [few] غير موجود: { $count }
    [many] غير موجود: { $count }
   *[other] غير موجود: { $count }
}
group-no-intune = { $count ->
    [zero] بلا Intune: { $count }
    [one] بلا Intune: { $count }
    [two] بلا Intune: { $count }
    [few] بلا Intune: { $count }
    [many] بلا Intune: { $count }
   *[other] بلا Intune: { $count }
}
group-no-resource = { $count ->
    [zero] بلا هذه الإعدادات: { $count }
    [one] بلا هذه الإعدادات: { $count }
    [two] بلا هذه الإعدادات: { $count }
    [few] بلا هذه الإعدادات: { $count }
    [many] بلا هذه الإعدادات: { $count }
   *[other] بلا هذه الإعدادات: { $count }
}
group-no-role = { $count ->
    [zero] بلا دور Intune: { $count }
    [one] بلا دور Intune: { $count }
    [two] بلا دور Intune: { $count }
    [few] بلا دور Intune: { $count }
    [many] بلا دور Intune: { $count }
   *[other] بلا دور Intune: { $count }
}
group-approval = { $count ->
    [zero] يلزم مسؤول ثانٍ: { $count }
    [one] يلزم مسؤول ثانٍ: { $count }
    [two] يلزم مسؤول ثانٍ: { $count }
    [few] يلزم مسؤول ثانٍ: { $count }
    [many] يلزم مسؤول ثانٍ: { $count }
   *[other] يلزم مسؤول ثانٍ: { $count }
}
group-failed = { $count ->
    [zero] فشل: { $count }
    [one] فشل: { $count }
    [two] فشل: { $count }
    [few] فشل: { $count }
    [many] فشل: { $count }
   *[other] فشل: { $count }
}
group-saved = { $count ->
    [zero] تم حفظه: { $count }
    [one] تم حفظه: { $count }
    [two] تم حفظه: { $count }
    [few] تم حفظه: { $count }
    [many] تم حفظه: { $count }
   *[other] تم حفظه: { $count }
}
group-not-saved = { $count ->
    [zero] لم يُحفظ: { $count }
    [one] لم يُحفظ: { $count }
    [two] لم يُحفظ: { $count }
    [few] لم يُحفظ: { $count }
    [many] لم يُحفظ: { $count }
   *[other] لم يُحفظ: { $count }
}
group-different = { $count ->
    [zero] قيم أخرى: { $count }
    [one] قيم أخرى: { $count }
    [two] قيم أخرى: { $count }
    [few] قيم أخرى: { $count }
    [many] قيم أخرى: { $count }
   *[other] قيم أخرى: { $count }
}
group-uncertain = { $count ->
    [zero] غير مؤكد: { $count }
    [one] غير مؤكد: { $count }
    [two] غير مؤكد: { $count }
    [few] غير مؤكد: { $count }
    [many] غير مؤكد: { $count }
   *[other] غير مؤكد: { $count }
}
group-changed-since = { $count ->
    [zero] تغيّر بعد ذلك: { $count }
    [one] تغيّر بعد ذلك: { $count }
    [two] تغيّر بعد ذلك: { $count }
    [few] تغيّر بعد ذلك: { $count }
    [many] تغيّر بعد ذلك: { $count }
   *[other] تغيّر بعد ذلك: { $count }
}
group-refused = { $count ->
    [zero] مرفوض: { $count }
    [one] مرفوض: { $count }
    [two] مرفوض: { $count }
    [few] مرفوض: { $count }
    [many] مرفوض: { $count }
   *[other] مرفوض: { $count }
}
group-not-started = { $count ->
    [zero] لم يبدأ: { $count }
    [one] لم يبدأ: { $count }
    [two] لم يبدأ: { $count }
    [few] لم يبدأ: { $count }
    [many] لم يبدأ: { $count }
   *[other] لم يبدأ: { $count }
}
group-waiting = { $count ->
    [zero] قيد الانتظار: { $count }
    [one] قيد الانتظار: { $count }
    [two] قيد الانتظار: { $count }
    [few] قيد الانتظار: { $count }
    [many] قيد الانتظار: { $count }
   *[other] قيد الانتظار: { $count }
}
group-excluded = { $count ->
    [zero] مستبعد: { $count }
    [one] مستبعد: { $count }
    [two] مستبعد: { $count }
    [few] مستبعد: { $count }
    [many] مستبعد: { $count }
   *[other] مستبعد: { $count }
}
filter-tenants = تصفية المستأجرين
filter-tenants-help = يشمل البحث الأسماء والمعرّفات والمجالات والمصادر والوصول والنتائج.
causes-heading = ما يمنعك من الدخول
cause-sign-in = { $count ->
    [zero] يلزم تسجيل الدخول إلى { $count } مستأجر
    [one] يلزم تسجيل الدخول إلى مستأجر واحد
    [two] يلزم تسجيل الدخول إلى مستأجرَين
    [few] يلزم تسجيل الدخول إلى { $count } مستأجرين
    [many] يلزم تسجيل الدخول إلى { $count } مستأجرًا
   *[other] يلزم تسجيل الدخول إلى { $count } مستأجر
}
cause-sign-in-why = يُطلب هناك عامل مصادقة آخر، أو تسجيل دخول جديد. غالبًا ما يفيد تسجيل الدخول إلى أحدهم في الآخرين أيضًا. تنتقل إلى صفحة Microsoft ثم تعود؛ وتتابع بعد ذلك القراءة الجارية تلقائيًا.
cause-next = التالي: { $name }
cause-not-approved = { $count ->
    [zero] لم يُعتمد التطبيق لدى { $count } مستأجر
    [one] لم يُعتمد التطبيق لدى مستأجر واحد
    [two] لم يُعتمد التطبيق لدى مستأجرَين
    [few] لم يُعتمد التطبيق لدى { $count } مستأجرين
    [many] لم يُعتمد التطبيق لدى { $count } مستأجرًا
   *[other] لم يُعتمد التطبيق لدى { $count } مستأجر
}
cause-not-approved-why = يمكن لأحد مسؤولي المستأجر اعتماده عبر رابطه؛ ويمكنك ذلك أيضًا حيث تتضمن علاقتك دورًا يدير التطبيقات. وبالنسبة إلى الشريك، قد يعني ذلك أيضًا أن دورًا أو مجموعة غير موجودة هناك.
cause-no-access = { $count ->
    [zero] ليس لك حق الوصول إلى { $count } مستأجر
    [one] ليس لك حق الوصول إلى مستأجر واحد
    [two] ليس لك حق الوصول إلى مستأجرَين
    [few] ليس لك حق الوصول إلى { $count } مستأجرين
    [many] ليس لك حق الوصول إلى { $count } مستأجرًا
   *[other] ليس لك حق الوصول إلى { $count } مستأجر
}
cause-no-access-why = حسابك ليس عضوًا ولا ضيفًا هناك، ولا تصل إليه أي علاقة إدارة مفوّضة. وقد يعطّل حساب ضيف متروك هناك علاقة كهذه.
cause-blocked = { $count ->
    [zero] يحظرك نهج لدى { $count } مستأجر
    [one] يحظرك نهج لدى مستأجر واحد
    [two] يحظرك نهج لدى مستأجرَين
    [few] يحظرك نهج لدى { $count } مستأجرين
    [many] يحظرك نهج لدى { $count } مستأجرًا
   *[other] يحظرك نهج لدى { $count } مستأجر
}
cause-blocked-why = ما قالته Microsoft عن أحدهم:
cause-no-role = { $count ->
    [zero] ينقصك دور Intune لدى { $count } مستأجر
    [one] ينقصك دور Intune لدى مستأجر واحد
    [two] ينقصك دور Intune لدى مستأجرَين
    [few] ينقصك دور Intune لدى { $count } مستأجرين
    [many] ينقصك دور Intune لدى { $count } مستأجرًا
   *[other] ينقصك دور Intune لدى { $count } مستأجر
}
cause-no-role-why = يمكنك الدخول، لكن لا يوجد دور Intune هناك يتيح لك رؤية هذه الإعدادات.
cause-approval = { $count ->
    [zero] يلزم مسؤول ثانٍ لدى { $count } مستأجر
    [one] يلزم مسؤول ثانٍ لدى مستأجر واحد
    [two] يلزم مسؤول ثانٍ لدى مستأجرَين
    [few] يلزم مسؤول ثانٍ لدى { $count } مستأجرين
    [many] يلزم مسؤول ثانٍ لدى { $count } مستأجرًا
   *[other] يلزم مسؤول ثانٍ لدى { $count } مستأجر
}
cause-approval-why = تحمي ميزة Multi admin approval الإعدادات هناك: يجب أن يعتمد مسؤول آخر كل تغيير.
cause-no-intune = { $count ->
    [zero] لا يوجد Intune لدى { $count } مستأجر
    [one] لا يوجد Intune لدى مستأجر واحد
    [two] لا يوجد Intune لدى مستأجرَين
    [few] لا يوجد Intune لدى { $count } مستأجرين
    [many] لا يوجد Intune لدى { $count } مستأجرًا
   *[other] لا يوجد Intune لدى { $count } مستأجر
}
cause-no-intune-why = من دونه لا توجد إعدادات Remote Help.
cause-no-resource = { $count ->
    [zero] لا توجد هذه الإعدادات لدى { $count } مستأجر
    [one] لا توجد هذه الإعدادات لدى مستأجر واحد
    [two] لا توجد هذه الإعدادات لدى مستأجرَين
    [few] لا توجد هذه الإعدادات لدى { $count } مستأجرين
    [many] لا توجد هذه الإعدادات لدى { $count } مستأجرًا
   *[other] لا توجد هذه الإعدادات لدى { $count } مستأجر
}
cause-no-resource-why = لا يوفّرها Microsoft Graph في سحابتهم.
cause-no-such-tenant = { $count ->
    [zero] لم يُعثر على { $count } مستأجر
    [one] لم يُعثر على مستأجر واحد
    [two] لم يُعثر على مستأجرَين
    [few] لم يُعثر على { $count } مستأجرين
    [many] لم يُعثر على { $count } مستأجرًا
   *[other] لم يُعثر على { $count } مستأجر
}
cause-no-such-tenant-why = كُتب المعرّف أو المجال بشكل خاطئ، أو ينتمي إلى سحابة أخرى من سحابات Microsoft.
cause-not-trusted = { $count ->
    [zero] لا يمكن الوثوق بما ورد عن { $count } مستأجر
    [one] لا يمكن الوثوق بما ورد عن مستأجر واحد
    [two] لا يمكن الوثوق بما ورد عن مستأجرَين
    [few] لا يمكن الوثوق بما ورد عن { $count } مستأجرين
    [many] لا يمكن الوثوق بما ورد عن { $count } مستأجرًا
   *[other] لا يمكن الوثوق بما ورد عن { $count } مستأجر
}
cause-not-trusted-why = لم يرد من المستأجر الذي طُلب منه، أو لم يرد بالشكل الذي ترسله Microsoft. لم يُستخدم منه أي شيء.
cause-refused = { $count ->
    [zero] رفض { $count } مستأجر الطلب لسبب آخر
    [one] رفض مستأجر واحد الطلب لسبب آخر
    [two] رفض مستأجران الطلب لسبب آخر
    [few] رفض { $count } مستأجرين الطلب لسبب آخر
    [many] رفض { $count } مستأجرًا الطلب لسبب آخر
   *[other] رفض { $count } مستأجر الطلب لسبب آخر
}
cause-refused-why = ما قالته Microsoft عن أحدهم:
cause-unanswered = { $count ->
    [zero] لم يرد أي رد من { $count } مستأجر
    [one] لم يرد أي رد من مستأجر واحد
    [two] لم يرد أي رد من مستأجرَين
    [few] لم يرد أي رد من { $count } مستأجرين
    [many] لم يرد أي رد من { $count } مستأجرًا
   *[other] لم يرد أي رد من { $count } مستأجر
}
cause-unanswered-why = غالبًا ما تفيد القراءة مرة أخرى. ما ورد عن أحدهم:
copy-approval-links = نسخ روابط الاعتماد
sign-in-to-next = تسجيل الدخول إلى المستأجر التالي
download-list = تنزيل القائمة
read-these-again = قراءة هؤلاء مرة أخرى
partner-center = كأمر لمركز الشركاء
partner-center-lead = للشركاء الذين لديهم علاقة تدير التطبيقات. يحتاج الأمر إلى رمز مميز لمركز الشركاء؛ ولا ترسله هذه الصفحة أبدًا.
partner-center-none = لا يوجد أمر: يتطلب معرّف العميل لهذا التطبيق ومعرّفات أدلة المستأجرين.
tenants-table = كل المستأجرين
tenants-shown = المعروض { $shown } من { $all }
chosen-count = { $count ->
    [zero] لم يتم اختيار أي مستأجر
    [one] تم اختيار مستأجر واحد
    [two] تم اختيار مستأجرَين
    [few] تم اختيار { $count } مستأجرين
    [many] تم اختيار { $count } مستأجرًا
   *[other] تم اختيار { $count } مستأجر
}
select-shown = تحديد المعروضين
clear-selection = مسح التحديد
tenants-csv = تنزيل CSV
tenants-json = تنزيل JSON
tenants-none = لا يوجد أي مستأجر في القائمة بعد. أضف بعضهم أعلاه.
tenants-none-shown = لا يوجد مستأجر مطابق. اختر «الكل»، أو أفرغ عامل التصفية.
column-name = الاسم
column-directory-id = معرّف الدليل
column-source = المصدر
column-access = الوصول
column-outcome = النتيجة
column-read-at = وقت القراءة
column-choose = الاختيار
column-exclude = الاستبعاد أو التضمين
exclude = استبعاد
include = تضمين
source-typed = قائمة
source-file = ملف
source-deployment = نشر
source-customers = عميل
source-organization = مؤسسة
source-ends = تنتهي في { $day }
source-microsoft-led = خاصة بـ Microsoft، للقراءة فقط
access-waiting = قيد الانتظار
access-signed-in = تم تسجيل الدخول
access-sign-in-needed = يلزم تسجيل الدخول
access-not-approved = لم يُعتمد التطبيق
access-no-access = لا يوجد حق وصول
access-blocked = محظور بموجب نهج
access-no-such-tenant = لا يوجد مستأجر كهذا
access-failed = فشل
access-excluded = مستبعد
outcome-not-read = لم يُقرأ
outcome-reading = جارٍ القراءة
outcome-read = تمت القراءة
outcome-matches = مطابق
outcome-differs = مختلف في { $count }
outcome-never-configured = لم يتم تكوينه من قبل
outcome-never-configured-differs = لم يتم تكوينه من قبل، مختلف في { $count }
outcome-no-intune = لا يوجد Intune
outcome-no-resource = لا توجد هذه الإعدادات في هذه السحابة
outcome-no-role = لا يوجد دور Intune
outcome-approval = يلزم الاعتماد
outcome-failed = فشل
outcome-in-doubt = تلزم قراءته أولاً
outcome-sending = جارٍ الإرسال
outcome-throttled = بانتظار الإرسال مرة أخرى
outcome-reading-back = جارٍ إعادة القراءة
outcome-saved = تم حفظه
outcome-matched-already = مطابق من قبل
outcome-not-saved = لم يُحفظ
outcome-different = قيم أخرى
outcome-uncertain = غير مؤكد
outcome-changed-since = تغيّر بعد ذلك
outcome-refused = مرفوض
outcome-not-started = لم يبدأ
plan-heading = الخطة
review-plan = مراجعة الخطة
no-plan-permission = لتعيين أي شيء، يحتاج هذا التطبيق إلى { $permission }.
no-plan-unfinished = هناك تشغيل لم يكتمل: استأنفه أو تجاهله أولاً.
no-plan-reading = جارٍ قراءة المستأجرين.
no-plan-target = لا يوجد ما يُعيَّن: اختر شيئًا آخر ضمن «المقارنة مع».
no-plan-nothing = اختر المستأجرين في الجدول أولاً.
no-plan-unread = لم يُقرأ أي من المستأجرين المختارين: اقرأهم أولاً.
plan-summary = { $count ->
    [zero] لن يتغير أي مستأجر: لا يوجد ما يُرسل.
    [one] سيشمل التغيير مستأجرًا واحدًا: { $changes }.
    [two] سيشمل التغيير مستأجرَين: { $changes }.
    [few] سيشمل التغيير { $count } مستأجرين: { $changes }.
    [many] سيشمل التغيير { $count } مستأجرًا: { $changes }.
   *[other] سيشمل التغيير { $count } مستأجر: { $changes }.
}
plan-summary-undo = { $count ->
    [zero] لم يبقَ في ذلك التشغيل ما يمكن التراجع عنه.
    [one] ستعود القيم السابقة للتشغيل إلى مستأجر واحد: { $changes }.
    [two] ستعود القيم السابقة للتشغيل إلى مستأجرَين، لكل منهما قيمه: { $changes }.
    [few] ستعود القيم السابقة للتشغيل إلى { $count } مستأجرين، لكل منهم قيمه: { $changes }.
    [many] ستعود القيم السابقة للتشغيل إلى { $count } مستأجرًا، لكل منهم قيمه: { $changes }.
   *[other] ستعود القيم السابقة للتشغيل إلى { $count } مستأجر، لكل منهم قيمه: { $changes }.
}
plan-not-sent = لا يُرسل أي شيء قبل أن تطبّق الخطة.
plan-change = { $count ->
    [zero] «{ $setting }» يصبح { $position } لدى { $count } مستأجر
    [one] «{ $setting }» يصبح { $position } لدى مستأجر واحد
    [two] «{ $setting }» يصبح { $position } لدى مستأجرَين
    [few] «{ $setting }» يصبح { $position } لدى { $count } مستأجرين
    [many] «{ $setting }» يصبح { $position } لدى { $count } مستأجرًا
   *[other] «{ $setting }» يصبح { $position } لدى { $count } مستأجر
}
plan-from = تعيّن الخطة ما يحدده «المقارنة مع»: { $name }.
plan-matching = { $count ->
    [zero] المستأجرون المختارون المطابقون من قبل، ولا يُطلب منهم شيء: { $count }.
    [one] المستأجرون المختارون المطابقون من قبل، ولا يُطلب منهم شيء: { $count }.
    [two] المستأجرون المختارون المطابقون من قبل، ولا يُطلب منهم شيء: { $count }.
    [few] المستأجرون المختارون المطابقون من قبل، ولا يُطلب منهم شيء: { $count }.
    [many] المستأجرون المختارون المطابقون من قبل، ولا يُطلب منهم شيء: { $count }.
   *[other] المستأجرون المختارون المطابقون من قبل، ولا يُطلب منهم شيء: { $count }.
}
plan-left-out = { $count ->
    [zero] المستأجرون المختارون المتروكون، لأنهم لم يُقرؤوا أو مستبعدون أو للقراءة فقط: { $count }.
    [one] المستأجرون المختارون المتروكون، لأنهم لم يُقرؤوا أو مستبعدون أو للقراءة فقط: { $count }.
    [two] المستأجرون المختارون المتروكون، لأنهم لم يُقرؤوا أو مستبعدون أو للقراءة فقط: { $count }.
    [few] المستأجرون المختارون المتروكون، لأنهم لم يُقرؤوا أو مستبعدون أو للقراءة فقط: { $count }.
    [many] المستأجرون المختارون المتروكون، لأنهم لم يُقرؤوا أو مستبعدون أو للقراءة فقط: { $count }.
   *[other] المستأجرون المختارون المتروكون، لأنهم لم يُقرؤوا أو مستبعدون أو للقراءة فقط: { $count }.
}
plan-order = الترتيب
plan-order-all = إظهار الكل ({ $count })
tenants-first = المستأجرون الأوائل
tenants-first-help = من 1 إلى 3. يتقدمون وحدهم، واحدًا تلو الآخر؛ ثم ينتظرك التشغيل. إذا انتهى أحدهم بغير «تم حفظه»، توقف التشغيل.
tenants-first-fault = يجب أن يكون رقمًا من 1 إلى 3.
stop-after-failures = الإيقاف بعد حالات الفشل
stop-after-help = يتوقف التشغيل عندما ينتهي هذا العدد من المستأجرين بإحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد».
stop-after-fault = يجب أن يكون رقمًا، 1 أو أكثر.
plan-reason-help = اختياري. يُحفظ في الإيصالات على هذه الصفحة؛ ولا يُرسل إلى أحد.
number-of-tenants = عدد المستأجرين
number-help = اكتب عدد المستأجرين الذين سيشملهم التغيير.
number-fault = هذا ليس عدد المستأجرين الذين سيشملهم التغيير.
plan-kept = يُحفظ ما خُطط له وما أُنجز في هذا المستعرض، دون أي رمز مميز، لكي يمكن استئناف التشغيل بعد إغلاق هذه الصفحة.
plan-kept-tab = يُحفظ ما خُطط له وما أُنجز في علامة التبويب هذه، دون أي رمز مميز. بعد إغلاقها لا يمكن استئناف التشغيل.
plan-kept-nowhere = لا يحتفظ هذا النشر بأي شيء («history» هو off). بعد إعادة تحميل هذه الصفحة أو مغادرتها، لا يمكن استئناف التشغيل، ولا شيء يدل على المدى الذي بلغه.
apply-plan = تطبيق الخطة
run-heading = التشغيل
run-undo-heading = تشغيل يتراجع عن تشغيل آخر
run-progress = المستأجرون المكتملون
run-done = اكتمل { $done } من { $total }
run-first = يُحفظ المستأجرون الأوائل واحدًا تلو الآخر.
run-awaits-rest = تم حفظ المستأجرين الأوائل. ينتظرك الآخرون.
run-rest = جارٍ حفظ المستأجرين الآخرين.
run-pauses = التشغيل متوقف مؤقتًا.
run-stopping = سيتوقف التشغيل عند اكتمال ما هو قيد التنفيذ.
run-ended = انتهى التشغيل.
run-stopped-by-person = أوقفت التشغيل.
run-waits-to-write = يطلب { $name } تقليل عدد الطلبات. سيُرسل التغيير مرة أخرى بعد { $seconds } ث.
continue-with-the-rest = المتابعة مع الباقين
undo-this-run = التراجع عن هذا التشغيل
run-history-note = لكل مستأجر إيصال في «المحفوظات»، ضمن الإعدادات.
figure-saved = { $count ->
    [zero] تم حفظه: { $count }
    [one] تم حفظه: { $count }
    [two] تم حفظه: { $count }
    [few] تم حفظه: { $count }
    [many] تم حفظه: { $count }
   *[other] تم حفظه: { $count }
}
figure-matched = { $count ->
    [zero] مطابق من قبل: { $count }
    [one] مطابق من قبل: { $count }
    [two] مطابق من قبل: { $count }
    [few] مطابق من قبل: { $count }
    [many] مطابق من قبل: { $count }
   *[other] مطابق من قبل: { $count }
}
figure-under-way-tenants = { $count ->
    [zero] قيد التنفيذ: { $count }
    [one] قيد التنفيذ: { $count }
    [two] قيد التنفيذ: { $count }
    [few] قيد التنفيذ: { $count }
    [many] قيد التنفيذ: { $count }
   *[other] قيد التنفيذ: { $count }
}
figure-to-go = { $count ->
    [zero] متبقٍ: { $count }
    [one] متبقٍ: { $count }
    [two] متبقٍ: { $count }
    [few] متبقٍ: { $count }
    [many] متبقٍ: { $count }
   *[other] متبقٍ: { $count }
}
kept-heading = تشغيل لم يكتمل
kept-run = بدأ { $who } في { $time } تشغيلاً لم ينتهِ بعد: اكتمل { $done } من { $total } من المستأجرين.
kept-run-unknown = لا يمكن قراءة ما حُفظ منه.
kept-next = يقرأ «استئناف التشغيل» أولاً ما كان قيد الحفظ، ثم يتابع. ويزيله «تجاهل التشغيل» من هذا المستعرض؛ وتبقى الإيصالات.
kept-other-person = بدأه شخص آخر. لا يمكن أن يستأنفه إلا الشخص نفسه.
kept-other-tenant = بدأ بتسجيل دخول إلى مستأجر رئيسي آخر.
kept-other-cloud = بدأ في سحابة أخرى.
kept-other-app = بدأ عبر تسجيل تطبيق آخر.
kept-permission = للمتابعة، يحتاج هذا التطبيق إلى { $permission }.
kept-other-tab = إنه مفتوح في علامة تبويب أخرى من هذا المستعرض. تابع هناك.
kept-newer = بدأه إصدار أحدث من هذه اللوحة. أعد تحميل الصفحة للحصول على ذلك الإصدار.
kept-damaged = ما حُفظ منه تالف، لذا لا يمكن استئنافه. يوجد ما حفظه في «المحفوظات».
resume-run = استئناف التشغيل
forget-run = تجاهل التشغيل
news-excluded = { $name } مستبعد: لا يُطلب منه أي شيء أبدًا.
news-included = { $name } في القائمة مرة أخرى.
news-reading = { $count ->
    [zero] جارٍ القراءة من { $count } مستأجر…
    [one] جارٍ القراءة من مستأجر واحد…
    [two] جارٍ القراءة من مستأجرَين…
    [few] جارٍ القراءة من { $count } مستأجرين…
    [many] جارٍ القراءة من { $count } مستأجرًا…
   *[other] جارٍ القراءة من { $count } مستأجر…
}
news-tenants-read = { $count ->
    [zero] تمت القراءة من { $count } مستأجر.
    [one] تمت القراءة من مستأجر واحد.
    [two] تمت القراءة من مستأجرَين.
    [few] تمت القراءة من { $count } مستأجرين.
    [many] تمت القراءة من { $count } مستأجرًا.
   *[other] تمت القراءة من { $count } مستأجر.
}
news-tenants-so-far = اكتمل حتى الآن { $done } من { $total } من المستأجرين.
news-resolving = يجري أولاً البحث عن المجالات الواردة في القائمة.
news-differ = { $count ->
    [zero] لا أحد منهم مختلف.
    [one] المختلف منهم: { $count }.
    [two] المختلف منهم: { $count }.
    [few] المختلف منهم: { $count }.
    [many] المختلف منهم: { $count }.
   *[other] المختلف منهم: { $count }.
}
news-not-read = { $count ->
    [zero] تعذّرت قراءة: { $count }.
    [one] تعذّرت قراءة: { $count }.
    [two] تعذّرت قراءة: { $count }.
    [few] تعذّرت قراءة: { $count }.
    [many] تعذّرت قراءة: { $count }.
   *[other] تعذّرت قراءة: { $count }.
}
news-not-asked = { $count ->
    [zero] لم يُطلب من: { $count }.
    [one] لم يُطلب من: { $count }.
    [two] لم يُطلب من: { $count }.
    [few] لم يُطلب من: { $count }.
    [many] لم يُطلب من: { $count }.
   *[other] لم يُطلب من: { $count }.
}
news-throttled = تطلب خدمة تسجيل الدخول من Microsoft تقليل عدد الطلبات. ستتم المتابعة تلقائيًا. المدة المتبقية: { $left }.
news-waits-to-write = يطلب { $name } تقليل عدد الطلبات. سيُرسل التغيير مرة أخرى. المدة المتبقية: { $left }.
news-paused = متوقف مؤقتًا. يكتمل أولاً ما هو قيد التنفيذ.
news-resumed = تتم المتابعة.
news-stopping = جارٍ الإيقاف. يكتمل أولاً ما هو قيد التنفيذ.
news-tenants-filtered = يتطابق { $shown } من { $all } من المستأجرين.
news-tenants-ascending = الفرز حسب { $column }، تصاعديًا.
news-tenants-descending = الفرز حسب { $column }، تنازليًا.
news-tenants-unsorted = الفرز حسب ترتيب الإضافة.
news-compared = المقارنة مع «{ $name }». يختلف { $differ } من { $read } من المستأجرين.
news-compared-unread = المقارنة مع «{ $name }». لم تتم القراءة من أي مستأجر بعد.
news-chosen = { $count ->
    [zero] لم يتم اختيار أي مستأجر.
    [one] تم اختيار مستأجر واحد من أصل { $all }.
    [two] تم اختيار مستأجرَين من أصل { $all }.
    [few] تم اختيار { $count } مستأجرين من أصل { $all }.
    [many] تم اختيار { $count } مستأجرًا من أصل { $all }.
   *[other] تم اختيار { $count } مستأجر من أصل { $all }.
}
news-plan-cancelled = لم يُحفظ أي شيء. لا يزال اختيارك للمستأجرين موجودًا.
news-run-began = { $count ->
    [zero] بدأ التشغيل على { $count } مستأجر.
    [one] بدأ التشغيل على مستأجر واحد.
    [two] بدأ التشغيل على مستأجرَين.
    [few] بدأ التشغيل على { $count } مستأجرين.
    [many] بدأ التشغيل على { $count } مستأجرًا.
   *[other] بدأ التشغيل على { $count } مستأجر.
}
news-run-goes-on = يتواصل التشغيل.
news-run-so-far = اكتمل حتى الآن { $done } من { $total } من المستأجرين: { $figures }.
news-kept-run = يوجد هنا تشغيل محفوظ لم يكتمل: اكتمل { $done } من { $total } من المستأجرين.
news-figures = { $what } { $figures }.
news-run-forgotten = تم تجاهل التشغيل الذي لم يكتمل. لا تزال إيصالات ما حفظه في «المحفوظات».
what-list-customers = تعذّر سرد عملائك.
what-list-organization = تعذّر سرد مستأجري مؤسستك.
why-list-token = ينقص هذا الرمز المميز الإذن { $permission }. سجّل الدخول باستخدام Microsoft للحصول عليه.
why-list-refused = لا يُسمح لحسابك برؤيتهم، أو لم تتم الموافقة على الإذن { $permission }.
what-unreadable = لم يُضف أي مستأجر: لا يمكن قراءة هذه القائمة.
why-list-too-large = حجمها أكبر من 4 MiB. يشغل ألف مستأجر أقل من ذلك بكثير.
why-list-too-many-lines = تتضمن أكثر من 10,000 سطر.
why-list-workbook = هذا ملف خاص ببرنامج جداول بيانات. احفظه أولاً بتنسيق CSV.
why-list-binary = هذا ليس نصًا.
why-list-encoding = ترميزها لا يمكن قراءته. احفظها بترميز UTF-8.
why-list-empty = لا يوجد فيها أي مستأجر.
what-too-many = لم يُضف أي مستأجر: ستحتوي القائمة على أكثر من { $most }.
why-too-many = تحتوي الآن على { $known }، وسيكون { $new } جديدًا. أضف عددًا أقل، أو أفرغ القائمة أولاً.
what-reading-halted = القراءة متوقفة مؤقتًا.
what-run-halted = التشغيل متوقف مؤقتًا.
halt-offline = هذا الجهاز غير متصل. ستتم المتابعة عند عودة الاتصال.
halt-no-session = لم يعد بالإمكان تجديد تسجيل الدخول. سجّل الدخول مرة أخرى، ثم تابع.
halt-in-a-row = رفض ثلاثة مستأجرين متتاليين الطلب للسبب نفسه، لذا قد يرفضه غيرهم أيضًا.
halt-throttled = طلبت خدمة تسجيل الدخول من Microsoft تقليل عدد الطلبات ثلاث مرات متتالية. انتظر بضع دقائق، ثم تابع.
halt-chain = لا يصلح تسجيل دخولك إلا حتى { $time }، والمتبقي لا يكفي لمستأجر آخر. سجّل الدخول مرة أخرى، ثم تابع.
halt-storage = لم يعد هذا المستعرض يحتفظ بما يجب أن يدوّنه التشغيل، لذا لا يُرسل أي شيء آخر. وفّر مساحة، ثم تابع.
halt-by-person = كان الإيقاف المؤقت بطلب منك.
what-run-stopped = توقف التشغيل تلقائيًا.
why-stopped-first = لم ينتهِ { $name }، وهو أحد المستأجرين الأوائل، بالنتيجة «تم حفظه». لم يبدأ العمل على الآخرين.
why-stopped-failures = { $count ->
    [zero] وردت إحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد» لدى { $count } مستأجر، ولا تسمح الخطة بأكثر. لم يبدأ العمل على الآخرين.
    [one] وردت إحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد» لدى مستأجر واحد، ولا تسمح الخطة بأكثر. لم يبدأ العمل على الآخرين.
    [two] وردت إحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد» لدى مستأجرَين، ولا تسمح الخطة بأكثر. لم يبدأ العمل على الآخرين.
    [few] وردت إحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد» لدى { $count } مستأجرين، ولا تسمح الخطة بأكثر. لم يبدأ العمل على الآخرين.
    [many] وردت إحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد» لدى { $count } مستأجرًا، ولا تسمح الخطة بأكثر. لم يبدأ العمل على الآخرين.
   *[other] وردت إحدى النتائج «لم يُحفظ» أو «قيم أخرى» أو «غير مؤكد» لدى { $count } مستأجر، ولا تسمح الخطة بأكثر. لم يبدأ العمل على الآخرين.
}
next-stopped = تحقق من هؤلاء المستأجرين في الجدول وفي «المحفوظات». يمكن إرجاع ما حُفظ باستخدام «التراجع عن هذا التشغيل».
what-run-not-kept = لم يبدأ التشغيل: لا يمكن لهذا المستعرض الاحتفاظ به.
why-run-not-kept = مساحة التخزين فيه محظورة أو ممتلئة. من دون تدوين ما أُنجز، لا يمكن استئناف تشغيل انقطع. لم يُرسل أي شيء.
why-no-locks = لا يمكن لهذا المستعرض منع علامة تبويب أخرى من التشغيل نفسه، لذا لم يُرسل أي شيء. استخدم إصدارًا حديثًا من Edge أو Chrome أو Firefox أو Safari.
next-run-not-kept = اسمح لهذا الموقع بتخزين البيانات، أو وفّر له مساحة، مثلاً باستخدام «مسح المحفوظات».
what-run-other-tab = هذا التشغيل في علامة تبويب أخرى من هذا المستعرض.
why-run-other-tab = لا تُجري علامتا تبويب التشغيل نفسه أبدًا. تابع في تلك العلامة، أو أغلقها أولاً.
