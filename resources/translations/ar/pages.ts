<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>✓  The same in {count} calls.</source>
        <comment>Seen in one call so far.</comment>
        <translation type="unfinished">
            <numerusform>لم يظهر في أي استدعاء بعد.</numerusform>
            <numerusform>ظهر في استدعاء واحد حتى الآن.</numerusform>
            <numerusform>✓  نفسه في استدعاءين.</numerusform>
            <numerusform>✓  نفسه في {count} استدعاءات.</numerusform>
            <numerusform>✓  نفسه في {count} استدعاءً.</numerusform>
            <numerusform>✓  نفسه في {count} استدعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
            <numerusform>{names} و{count} أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTokenPage</name>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished">&amp;عنوان الرمز (token URL)</translation>
    </message>
    <message>
        <source>The documentation calls it token endpoint.</source>
        <translation type="unfinished">تسمّيه الوثائق token endpoint.</translation>
    </message>
    <message>
        <source>The token answer</source>
        <translation type="unfinished">ردّ الرمز</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">متقدّم: المعاملات والترويسات والردّ</translation>
    </message>
    <message>
        <source>Advanced: calls after the token</source>
        <translation type="unfinished">متقدّم: الاستدعاءات بعد الرمز</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">معاملات إضافية</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">الترويسات</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">اسم {0}</translation>
    </message>
    <message>
        <source>Values that later calls need, such as instance_url.</source>
        <translation type="unfinished">قيم تحتاج إليها استدعاءات لاحقة، مثل instance_url.</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization &amp;URL</source>
        <translation type="unfinished">&amp;عنوان التفويض (authorization URL)</translation>
    </message>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">اكتب نطاقًا (scope) واضغط Enter، أو الصق قائمة</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation type="unfinished">ال&amp;نطاقات (scopes)</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">مسافات</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">فواصل</translation>
    </message>
    <message>
        <source>Plus signs</source>
        <translation type="unfinished">علامات زائد</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation type="unfinished">خطوط عمودية |</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished">فواصل منقوطة</translation>
    </message>
    <message>
        <source>Colons</source>
        <translation type="unfinished">نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>&amp;Join scopes with</source>
        <translation type="unfinished">&amp;فاصل النطاقات (scopes)</translation>
    </message>
    <message>
        <source>S256, recommended</source>
        <translation type="unfinished">الطريقة S256، موصى بها</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished">Plain</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">متوقفة</translation>
    </message>
    <message>
        <source>Extra &amp;protection (PKCE)</source>
        <translation type="unfinished">&amp;حماية إضافية (PKCE)</translation>
    </message>
    <message>
        <source>Turn it off only if the provider refuses it.</source>
        <translation type="unfinished">لا توقفها إلا إذا رفضها المزوّد.</translation>
    </message>
    <message>
        <source>E&amp;xtra parameters</source>
        <translation type="unfinished">معاملا&amp;ت إضافية</translation>
    </message>
    <message>
        <source>Such as access_type = offline. What OAuth itself needs, such as state, is added for you.</source>
        <translation type="unfinished">مثل access_type = offline. ما يحتاج إليه OAuth نفسه، مثل state، يُضاف لك.</translation>
    </message>
    <message>
        <source>Advanced: other names, what comes back</source>
        <translation type="unfinished">متقدّم: أسماء أخرى، وما يعود</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">اسم {0}</translation>
    </message>
    <message>
        <source>Code comes back as</source>
        <translation type="unfinished">يعود رمز التفويض (code) باسم</translation>
    </message>
    <message>
        <source>State comes back as</source>
        <translation type="unfinished">تعود state باسم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">ما يُترك</translation>
    </message>
    <message>
        <source>Only what this provider refuses.</source>
        <translation type="unfinished">ما يرفضه هذا المزوّد فقط.</translation>
    </message>
    <message>
        <source>Send unencoded</source>
        <translation type="unfinished">الإرسال بلا ترميز</translation>
    </message>
    <message>
        <source>Names whose value goes into the address as written.</source>
        <translation type="unfinished">الأسماء التي توضع قيمتها في العنوان كما كُتبت.</translation>
    </message>
    <message>
        <source>The provider sends state back</source>
        <translation type="unfinished">المزوّد يعيد state</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>It is always sent and always compared. Off only for a provider that drops it.</source>
        <translation type="unfinished">تُرسل دائمًا وتُقارن دائمًا. أوقفها فقط لمزوّد يُسقطها.</translation>
    </message>
    <message>
        <source>Keep from the redirect</source>
        <translation type="unfinished">ما يُحفظ من إعادة التوجيه</translation>
    </message>
    <message>
        <source>Name of a value that later calls need, such as realmId</source>
        <translation type="unfinished">اسم قيمة تحتاج إليها استدعاءات لاحقة، مثل realmId</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">المُصدِر (issuer)</translation>
    </message>
    <message>
        <source>The provider&apos;s own name in its metadata; compared with iss in the redirect if it is sent.</source>
        <translation type="unfinished">اسم المزوّد كما في بياناته الوصفية؛ يُقارن بـ iss في إعادة التوجيه إن أُرسل.</translation>
    </message>
    <message>
        <source>Where the person is sent to log in and approve.</source>
        <translation type="unfinished">حيث يُوجَّه الشخص لتسجيل الدخول والموافقة.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">تُرسل هكذا</translation>
    </message>
    <message>
        <source>Ask only for what you need.</source>
        <translation type="unfinished">اطلب ما تحتاج إليه فقط.</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">الط&amp;ريقة</translation>
    </message>
    <message>
        <source>As in step {step}</source>
        <translation type="unfinished">كما في الخطوة {step}</translation>
    </message>
    <message>
        <source>In the body (usual)</source>
        <translation type="unfinished">في المتن (المعتاد)</translation>
    </message>
    <message>
        <source>Form (usual)</source>
        <translation type="unfinished">نموذج (المعتاد)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Bod&amp;y format</source>
        <translation type="unfinished">&amp;صيغة المتن</translation>
    </message>
    <message>
        <source>In the Authorization header (Basic)</source>
        <translation type="unfinished">في ترويسة Authorization (Basic)</translation>
    </message>
    <message>
        <source>Basic, sent without encoding</source>
        <translation type="unfinished">طريقة Basic بلا ترميز</translation>
    </message>
    <message>
        <source>Basic, the secret as user name</source>
        <translation type="unfinished">طريقة Basic والسرّ اسم المستخدم</translation>
    </message>
    <message>
        <source>A public app: the client ID, no secret</source>
        <translation type="unfinished">تطبيق عام: معرّف العميل بلا سرّ</translation>
    </message>
    <message>
        <source>Not needed here: no ID, no secret</source>
        <translation type="unfinished">غير لازم هنا: لا معرّف ولا سرّ</translation>
    </message>
    <message>
        <source>Send client &amp;credentials</source>
        <translation type="unfinished">إرسال &amp;بيانات اعتماد العميل</translation>
    </message>
    <message>
        <source>“Basic” means the header.</source>
        <translation type="unfinished">تعني «Basic» الترويسة.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished">إضافة ترويسة</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished">إضافة حالة</translation>
    </message>
    <message>
        <source>Status of success</source>
        <translation type="unfinished">حالة النجاح</translation>
    </message>
    <message>
        <source>2xx stands for 200 to 299.</source>
        <translation type="unfinished">القيمة 2xx تعني من 200 إلى 299.</translation>
    </message>
    <message>
        <source>The error text is at</source>
        <translation type="unfinished">موضع نص الخطأ</translation>
    </message>
    <message>
        <source>Such as error.message; empty where it is in the usual place.</source>
        <translation type="unfinished">مثل error.message؛ فارغ إن كان في الموضع المعتاد.</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">معاملات الاستعلام</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">فقط إن مُلئت</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">إضافة اسم</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">ترويسات ومعاملات تُترك إن كانت فيها قيمة فارغة.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">ما يُترك</translation>
    </message>
    <message>
        <source>Only what this provider refuses, of what is added for you.</source>
        <translation type="unfinished">فقط ما يرفضه هذا المزوّد مما يُضاف لك.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished">كالمعتاد</translation>
    </message>
    <message>
        <source>Always in the body</source>
        <translation type="unfinished">في المتن دائمًا</translation>
    </message>
    <message>
        <source>In the address (query)</source>
        <translation type="unfinished">في العنوان (query)</translation>
    </message>
    <message>
        <source>Parameters travel</source>
        <translation type="unfinished">تنتقل المعاملات</translation>
    </message>
    <message>
        <source>As usual for {0}: in the address</source>
        <translation type="unfinished">كالمعتاد مع {0}: في العنوان</translation>
    </message>
    <message>
        <source>As usual for {0}: in the body</source>
        <translation type="unfinished">كالمعتاد مع {0}: في المتن</translation>
    </message>
    <message>
        <source>In the address, with the rest</source>
        <translation type="unfinished">في العنوان مع الباقي</translation>
    </message>
    <message>
        <source>Everything is in the address, nothing in a body.</source>
        <translation type="unfinished">كل شيء في العنوان، ولا شيء في المتن.</translation>
    </message>
    <message>
        <source>Access token is at</source>
        <translation type="unfinished">موضع رمز الوصول</translation>
    </message>
    <message>
        <source>Refresh token is at</source>
        <translation type="unfinished">موضع رمز التحديث</translation>
    </message>
    <message>
        <source>Expiry is at</source>
        <translation type="unfinished">موضع انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Seconds from now (usual)</source>
        <translation type="unfinished">ثوانٍ من الآن (المعتاد)</translation>
    </message>
    <message>
        <source>Milliseconds from now</source>
        <translation type="unfinished">مللي ثانية من الآن</translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished">تاريخ ووقت</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">مللي ثانية منذ 1970</translation>
    </message>
    <message>
        <source>Expiry is given as</source>
        <translation type="unfinished">صيغة انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Or all of these below</source>
        <translation type="unfinished">أو كل هذه تحت</translation>
    </message>
    <message>
        <source>Such as authed_user: looked at where the access token is not at its place above.</source>
        <translation type="unfinished">مثل authed_user: يُبحث فيه إن لم يكن رمز الوصول في موضعه أعلاه.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Seconds, where the answer names no expiry: the documentation says how long.</source>
        <translation type="unfinished">بالثواني، إن لم يذكر الردّ انتهاءً للصلاحية: المدة مذكورة في الوثائق.</translation>
    </message>
    <message>
        <source>Otherwise it lasts</source>
        <translation type="unfinished">وإلا فمدّته</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">رمز الوصول</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">رمز التحديث</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished">محفوظ لما بعد</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">يدل على النجاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Place in the answer</source>
        <translation type="unfinished">الموضع في الردّ</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished">إضافة قيمة</translation>
    </message>
    <message>
        <source>Keep from the answer</source>
        <translation type="unfinished">ما يُحفظ من الردّ</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">معاملات المتن</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished">كما هو مكتوب</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">نموذج</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>Body of your own</source>
        <translation type="unfinished">متن خاص بك</translation>
    </message>
    <message>
        <source>JSON or text, as the documentation shows it. Parameters above are added to an object.</source>
        <translation type="unfinished">بصيغة JSON أو نصًا، كما تعرضه الوثائق. تُضاف المعاملات أعلاه إلى الكائن.</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">شيفرة خاصة (JavaScript)</translation>
    </message>
    <message>
        <source>Replaces the request above on the platform, for example for signed requests. Kept as it is.</source>
        <translation type="unfinished">تحل محل الطلب أعلاه على المنصّة، مثلًا للطلبات الموقّعة. تُحفظ كما هي.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>My app: one for everybody who connects</source>
        <translation type="unfinished">تطبيقي: تطبيق واحد لجميع المتصلين</translation>
    </message>
    <message>
        <source>Their own app: everybody brings a client ID and secret</source>
        <translation type="unfinished">تطبيقهم: يأتي كلٌّ بمعرّف عميل وسرّ</translation>
    </message>
    <message>
        <source>&amp;Whose app is it?</source>
        <translation type="unfinished">&amp;لمن التطبيق؟</translation>
    </message>
    <message>
        <source>Almost always yours. Some providers make every customer register an app of their own.</source>
        <translation type="unfinished">تطبيقك في الغالب. يُلزم بعض المزوّدين كل زبون بتسجيل تطبيق خاص به.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished">معرّ&amp;ف العميل (client ID)</translation>
    </message>
    <message>
        <source>Public. Also called app ID or consumer key.</source>
        <translation type="unfinished">علني. يُسمّى أيضًا app ID أو consumer key.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished">سرّ ال&amp;عميل (client secret)</translation>
    </message>
    <message>
        <source>Advanced: whose app, and its environment</source>
        <translation type="unfinished">متقدّم: لمن التطبيق، وبيئته</translation>
    </message>
    <message>
        <source>Production: real accounts</source>
        <translation type="unfinished">الإنتاج: حسابات حقيقية</translation>
    </message>
    <message>
        <source>Sandbox: the provider&apos;s test system</source>
        <translation type="unfinished">بيئة Sandbox: نظام الاختبار لدى المزوّد</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished">ال&amp;بيئة</translation>
    </message>
    <message>
        <source>Client ID, secret and addresses must all belong to the same one.</source>
        <translation type="unfinished">يجب أن ينتمي معرّف العميل والسرّ والعناوين كلها إلى البيئة نفسها.</translation>
    </message>
    <message>
        <source>Not needed: no step sends one, as step {step} says.</source>
        <translation type="unfinished">غير لازم: لا ترسله أي خطوة، كما تقول الخطوة {step}.</translation>
    </message>
    <message>
        <source>Client ID and secret above are then those of your own test app, for the live test only. The fields {0} in step {step} ask everybody else for theirs.</source>
        <translation type="unfinished">معرّف العميل والسرّ أعلاه هما إذن لتطبيق الاختبار الخاص بك، وللاختبار المباشر فقط. أما غيرك فتطلب الحقول {0} في الخطوة {step} من كلٍّ ما يخصّه.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Most connections need no extra field. If yours is one of them, press Next.</source>
        <translation type="unfinished">لا تحتاج معظم الاتصالات إلى حقل إضافي. إن كان اتصالك منها فاضغط «التالي».</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished">إضافة حقل</translation>
    </message>
    <message>
        <source>Add a region choice</source>
        <translation type="unfinished">إضافة اختيار المنطقة</translation>
    </message>
    <message>
        <source>What you fill in here is used by the live test, and kept nowhere.</source>
        <translation type="unfinished">ما تملؤه هنا يستعمله الاختبار المباشر، ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Field&amp;s</source>
        <translation type="unfinished">ال&amp;حقول</translation>
    </message>
    <message>
        <source>Ask only for what logging in does not tell, such as a region.</source>
        <translation type="unfinished">اطلب فقط ما لا يُعرف من تسجيل الدخول، كالمنطقة.</translation>
    </message>
    <message>
        <source>The same for everybody: write it into the addresses</source>
        <translation type="unfinished">نفسه للجميع: كتابته في العناوين</translation>
    </message>
    <message>
        <source>Takes what is filled in below. Nobody is asked for it then.</source>
        <translation type="unfinished">يأخذ ما مُلئ في الأسفل. ولا يُسأل عنه أحد بعدها.</translation>
    </message>
    <message>
        <source>This is what people will see</source>
        <translation type="unfinished">هذا ما سيراه الناس</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>(no label yet)</source>
        <translation type="unfinished">(بلا تسمية بعد)</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing.</source>
        <translation type="unfinished">≈  تجربة تمهيدية: يُحاكى المزوّد على هذا الحاسوب، ومعرّف العميل وهمي. لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>!  It is not proved yet.</source>
        <translation type="unfinished">!  لم يُثبت بعد.</translation>
    </message>
    <message>
        <source>!  It is not handed over yet.</source>
        <translation type="unfinished">!  لم يُسلَّم بعد.</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Looks up values, such as the id of a site</source>
        <translation type="unfinished">يبحث عن قيم، مثل معرّف موقع (id)</translation>
    </message>
    <message>
        <source>Exchanges the token for another one</source>
        <translation type="unfinished">يبادل الرمز برمز آخر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">ما يفعله</translation>
    </message>
    <message>
        <source>An exchange brings a token that takes the first one&apos;s place.</source>
        <translation type="unfinished">تجلب المبادلة رمزًا يحل محل الأول.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>The token is there by now: it can be inserted.</source>
        <translation type="unfinished">الرمز موجود حينها: يمكن إدراجه.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">الترويسات</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished">ردّه</translation>
    </message>
    <message>
        <source>Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name.</source>
        <translation type="unfinished">مثل site_id عند id، بدءًا من المدخلة المختارة. يمكن للخطوات اللاحقة إدراجها بهذا الاسم.</translation>
    </message>
    <message>
        <source>Each time somebody connects</source>
        <translation type="unfinished">كلما اتصل أحد</translation>
    </message>
    <message>
        <source>Then, and after each refresh</source>
        <translation type="unfinished">حينها، وبعد كل تحديث</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation type="unfinished">يُرسل</translation>
    </message>
    <message>
        <source>After each refresh, too, where what it brings lives no longer than the token, such as a session.</source>
        <translation type="unfinished">وبعد كل تحديث أيضًا، إن كان ما يجلبه لا يعيش أطول من الرمز، مثل جلسة.</translation>
    </message>
    <message>
        <source>More: credentials, body, success</source>
        <translation type="unfinished">المزيد: بيانات الاعتماد والمتن والنجاح</translation>
    </message>
    <message>
        <source>Not at all: the token is enough</source>
        <translation type="unfinished">لا تُرسل: الرمز يكفي</translation>
    </message>
    <message>
        <source>As parameters, client_id and client_secret</source>
        <translation type="unfinished">كمعاملين: client_id وclient_secret</translation>
    </message>
    <message>
        <source>Sent in the body; with GET they are added to the address.</source>
        <translation type="unfinished">تُرسل في المتن؛ ومع GET تُضاف إلى العنوان.</translation>
    </message>
    <message>
        <source>List to pick from</source>
        <translation type="unfinished">القائمة التي يُختار منها</translation>
    </message>
    <message>
        <source>Such as accounts; empty where the whole answer is a list.</source>
        <translation type="unfinished">مثل accounts؛ فارغ إن كان الردّ كله قائمة.</translation>
    </message>
    <message>
        <source>An entry is called</source>
        <translation type="unfinished">اسم المدخلة</translation>
    </message>
    <message>
        <source>Such as name: told to the person where the choice is not plain.</source>
        <translation type="unfinished">مثل name: يُذكر للشخص حين لا يكون الاختيار واضحًا.</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished">الموضع في المدخلة</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished">يجب أن يكون</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished">إضافة شرط</translation>
    </message>
    <message>
        <source>Pick the entry whose</source>
        <translation type="unfinished">اختيار المدخلة التي</translation>
    </message>
    <message>
        <source>A field of step {step} or a text. What is kept is then read in this one entry.</source>
        <translation type="unfinished">حقل من الخطوة {step} أو نص. ثم يُقرأ ما يُحفظ من هذه المدخلة وحدها.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Some providers need one more request before the token can be used: to look up a value, such as the id of a site, or to exchange the token for one that lasts longer. Most need none.</source>
        <translation type="unfinished">يحتاج بعض المزوّدين إلى طلب آخر قبل استعمال الرمز: للبحث عن قيمة، مثل معرّف موقع (id)، أو لمبادلة الرمز بآخر أطول عمرًا. معظمهم لا يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>Add a look-up</source>
        <translation type="unfinished">إضافة بحث</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation type="unfinished">إضافة مبادلة</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation type="unfinished">استدعاءات المتابعة</translation>
    </message>
    <message>
        <source>They are sent in this order, each time somebody connects; some after each refresh, too.</source>
        <translation type="unfinished">تُرسل بهذا الترتيب كلما اتصل أحد؛ وبعضها بعد كل تحديث أيضًا.</translation>
    </message>
    <message>
        <source>{0} · Exchange: {1}</source>
        <translation type="unfinished">{0} · مبادلة: {1}</translation>
    </message>
    <message>
        <source>{0} · Look-up: {1}</source>
        <translation type="unfinished">{0} · بحث: {1}</translation>
    </message>
    <message>
        <source>(no address yet)</source>
        <translation type="unfinished">(لا عنوان بعد)</translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>known when somebody connects</source>
        <translation type="unfinished">يُعرف حين يتصل أحد</translation>
    </message>
    <message>
        <source>contacted by the live test</source>
        <translation type="unfinished">اتصل به الاختبار المباشر</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">مُدرج</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ناقص</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>&amp;Identifier path</source>
        <translation type="unfinished">مسار المعرّ&amp;ف</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands. Not sure? Leave it blank.</source>
        <translation type="unfinished">انقر قيمة أعلاه، أو اكتب موضعها. لست متأكدًا؟ اتركه فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Leave it blank</source>
        <translation type="unfinished">&amp;تركه فارغًا</translation>
    </message>
    <message>
        <source>Each connect then makes a new connection.</source>
        <translation type="unfinished">عندها يُنشئ كل ربط اتصالًا جديدًا.</translation>
    </message>
    <message>
        <source>Call again and compare</source>
        <translation type="unfinished">إعادة الاستدعاء والمقارنة</translation>
    </message>
    <message>
        <source>Sends the test call once more: the value has to stay the same.</source>
        <translation type="unfinished">يرسل استدعاء الاختبار مرة أخرى: يجب أن تبقى القيمة نفسها.</translation>
    </message>
    <message>
        <source>For this account it is:</source>
        <translation type="unfinished">لهذا الحساب هي:</translation>
    </message>
    <message>
        <source>Left blank on purpose.</source>
        <translation type="unfinished">تُرك فارغًا عن قصد.</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">شغّل الاختبار المباشر أولًا.</translation>
    </message>
    <message>
        <source>✕  It changed.</source>
        <translation type="unfinished">✕  لقد تغيّر.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>The test call asks for chosen fields alone. Add the one that holds the name, as the documentation calls it, and send it again.</source>
        <translation type="unfinished">يطلب استدعاء الاختبار حقولًا مختارة فقط. أضف الحقل الذي فيه الاسم، كما تسمّيه الوثائق، وأعد إرسال الاستدعاء.</translation>
    </message>
    <message>
        <source>&amp;Label path</source>
        <translation type="unfinished">مسار ال&amp;تسمية</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands.</source>
        <translation type="unfinished">انقر قيمة أعلاه، أو اكتب موضعها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>What t&amp;his name is</source>
        <translation type="unfinished">ما يمثّ&amp;له هذا الاسم</translation>
    </message>
    <message>
        <source>In a word: E-mail, Workspace.</source>
        <translation type="unfinished">بكلمة: بريد إلكتروني، مساحة عمل.</translation>
    </message>
    <message>
        <source>Show the first letter &amp;only, then dots</source>
        <translation type="unfinished">إظهار ال&amp;حرف الأول فقط ثم نقاط</translation>
    </message>
    <message>
        <source>On the platform it reads:</source>
        <translation type="unfinished">تظهر على المنصّة هكذا:</translation>
    </message>
    <message>
        <source>Advanced: a picture of the account</source>
        <translation type="unfinished">متقدّم: صورة للحساب</translation>
    </message>
    <message>
        <source>Pict&amp;ure path</source>
        <translation type="unfinished">مسار ال&amp;صورة</translation>
    </message>
    <message>
        <source>Where the address of a picture stands.</source>
        <translation type="unfinished">الموضع الذي فيه عنوان صورة.</translation>
    </message>
    <message>
        <source>No name came. Ask for one in “{0}”</source>
        <translation type="unfinished">لم يأتِ اسم. اطلب واحدًا في «{0}»</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>On the platform: {0}</source>
        <translation type="unfinished">على المنصّة: {0}</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished">إضافة ترويسة</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">ال&amp;ترويسات</translation>
    </message>
    <message>
        <source>The latest access token is put in each time, also after a refresh.</source>
        <translation type="unfinished">يوضع أحدث رمز وصول كل مرة، وبعد التحديث أيضًا.</translation>
    </message>
    <message>
        <source>Advanced: query, body, own code</source>
        <translation type="unfinished">متقدّم: الاستعلام والمتن وشيفرة خاصة</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">معاملات الاستعلام</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">معاملات المتن</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">فقط إن مُلئت</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">إضافة اسم</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">ترويسات ومعاملات تُترك إن كانت فيها قيمة فارغة.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">ترويسة</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">شيفرة خاصة (JavaScript)</translation>
    </message>
    <message>
        <source>Add header with code</source>
        <translation type="unfinished">إضافة ترويسة بشيفرة</translation>
    </message>
    <message>
        <source>Own code for headers</source>
        <translation type="unfinished">شيفرة خاصة للترويسات</translation>
    </message>
    <message>
        <source>The headers above once more. Code is needed only where a value must be computed: the platform runs it in place of the value.</source>
        <translation type="unfinished">الترويسات أعلاه مرة أخرى. لا تلزم الشيفرة إلا حيث يجب حساب قيمة: تشغّلها المنصّة مكان القيمة.</translation>
    </message>
    <message>
        <source>These are the same already.</source>
        <translation type="unfinished">هي نفسها أصلًا.</translation>
    </message>
    <message>
        <source>Step {step} sends nothing of its own yet.</source>
        <translation type="unfinished">لا ترسل الخطوة {step} شيئًا خاصًا بها بعد.</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.</source>
        <translation type="unfinished">✕  تغيّر بين استدعاءين للحساب نفسه، من {0} إلى {1}. اختر قيمة أخرى.</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirect &amp;URL</source>
        <translation type="unfinished">&amp;عنوان إعادة التوجيه (redirect URL)</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Copy it into the provider&apos;s developer portal, character for character.</source>
        <translation type="unfinished">انسخه إلى بوابة المطوّرين لدى المزوّد، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">الصق عنوان إعادة التوجيه الذي تعرضه البوابة</translation>
    </message>
    <message>
        <source>&amp;Compare with the portal</source>
        <translation type="unfinished">المقارنة &amp;بالبوابة</translation>
    </message>
    <message>
        <source>Advanced: another environment of the platform</source>
        <translation type="unfinished">متقدّم: بيئة أخرى للمنصّة</translation>
    </message>
    <message>
        <source>For your live test, register this, too</source>
        <translation type="unfinished">سجّل هذا أيضًا لاختبارك المباشر</translation>
    </message>
    <message>
        <source>In the same list of the portal: the live test runs on this computer.</source>
        <translation type="unfinished">في القائمة نفسها في البوابة: يعمل الاختبار المباشر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Advanced: another address of this computer</source>
        <translation type="unfinished">متقدّم: عنوان آخر لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The p&amp;ortal accepts</source>
        <translation type="unfinished">البوابة &amp;تقبل</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">عنوان إعادة التوجيه للاختبار المباشر</translation>
    </message>
    <message>
        <source>Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up.</source>
        <translation type="unfinished">لا شيء آخر للتسجيل: يستعمل تسجيل الدخول عنوان إعادة التوجيه أعلاه؛ ثم تلصق أنت العنوان الذي انتهى إليه.</translation>
    </message>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">سيحذّرك متصفّحك مرة واحدة</translation>
    </message>
    <message>
        <source>The portal takes no such address, or only one</source>
        <translation type="unfinished">البوابة لا تقبل عنوانًا كهذا، أو تقبل عنوانًا واحدًا فقط</translation>
    </message>
    <message>
        <source>Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too.</source>
        <translation type="unfinished">البيئة التي يُجرَّب فيها الاتصال. يتبعها عنوان إعادة التوجيه وDeveloper Hub؛ وكذلك النشر.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">البيئة</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished">الم&amp;خطط</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished">المضي&amp;ف</translation>
    </message>
    <message>
        <source>Exactly as registered.</source>
        <translation type="unfinished">كما سُجّل تمامًا.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished">أي منفذ متاح</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished">المنف&amp;ذ</translation>
    </message>
    <message>
        <source>1024 or higher.</source>
        <translation type="unfinished">1024 أو أعلى.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished">المسا&amp;ر</translation>
    </message>
    <message>
        <source>it wants https</source>
        <translation type="unfinished">يريد https</translation>
    </message>
    <message>
        <source>it wants no address of a computer of one&apos;s own</source>
        <translation type="unfinished">لا يريد عنوانًا لحاسوب شخصي</translation>
    </message>
    <message>
        <source>it is not registered there, or not like this</source>
        <translation type="unfinished">غير مسجّل هناك، أو مسجّل بصورة أخرى</translation>
    </message>
    <message>
        <source>✕  The provider did not take {0}: {1}.</source>
        <translation type="unfinished">✕  لم يقبل المزوّد {0}: {1}.</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">المنصّة:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">عنوان إعادة التوجيه للمنصّة</translation>
    </message>
    <message>
        <source>Live test:</source>
        <translation type="unfinished">الاختبار المباشر:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">عنوان اختبارك المباشر</translation>
    </message>
</context>
<context>
    <name>RefreshTokenPage</name>
    <message>
        <source>Does this provider refresh tokens?</source>
        <translation type="unfinished">هل يحدّث هذا المزوّد الرموز؟</translation>
    </message>
    <message>
        <source>Then people log in again when access runs out.</source>
        <translation type="unfinished">عندها يسجّل الناس الدخول من جديد حين ينتهي الوصول.</translation>
    </message>
    <message>
        <source>Look for “refresh token” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">ابحث عن «refresh token» في وثائقه. تبقى هذه الخطوة مفتوحة حتى تجيب.</translation>
    </message>
    <message>
        <source>Refresh &amp;URL</source>
        <translation type="unfinished">&amp;عنوان التحديث (refresh URL)</translation>
    </message>
    <message>
        <source>Empty: the token URL of step {step}, as usual.</source>
        <translation type="unfinished">فارغ: عنوان الرمز في الخطوة {step}، كالمعتاد.</translation>
    </message>
    <message>
        <source>The refresh answer</source>
        <translation type="unfinished">ردّ التحديث</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">متقدّم: المعاملات والترويسات والردّ</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">معاملات إضافية</translation>
    </message>
    <message>
        <source>Some providers want scope here as well.</source>
        <translation type="unfinished">يريد بعض المزوّدين scope هنا أيضًا.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">الترويسات</translation>
    </message>
    <message>
        <source>Brings another token (usual)</source>
        <translation type="unfinished">يجلب رمزًا آخر (المعتاد)</translation>
    </message>
    <message>
        <source>Only prolongs the token that there is</source>
        <translation type="unfinished">يمدّد الرمز الموجود فقط</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">الردّ</translation>
    </message>
    <message>
        <source>A few providers answer without a token: the one that was given is good for longer.</source>
        <translation type="unfinished">قلّة من المزوّدين تردّ بلا رمز: الرمز المُعطى يصلح لمدة أطول.</translation>
    </message>
    <message>
        <source>The token answer of the live test brought no refresh token. Some providers give one only for a scope such as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again.</source>
        <translation type="unfinished">لم يأتِ ردّ الرمز في الاختبار المباشر برمز تحديث (refresh token). لا يعطيه بعض المزوّدين إلا لنطاق (scope) مثل offline_access، أو معامل مثل access_type=offline: أضفه في الخطوة {0}، وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>It does: the token answer of the live test brought a refresh token.</source>
        <translation type="unfinished">نعم: جاء ردّ الرمز في الاختبار المباشر برمز تحديث.</translation>
    </message>
</context>
<context>
    <name>RevokeTokenPage</name>
    <message>
        <source>Can this provider revoke tokens?</source>
        <translation type="unfinished">هل يستطيع هذا المزوّد إبطال الرموز؟</translation>
    </message>
    <message>
        <source>Then a token works until it runs out, also when somebody has disconnected.</source>
        <translation type="unfinished">عندها يعمل الرمز حتى تنتهي صلاحيته، حتى بعد أن يقطع أحدهم الاتصال.</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">ابحث عن «revoke» أو «disconnect» في وثائقه. تبقى هذه الخطوة مفتوحة حتى تجيب.</translation>
    </message>
    <message>
        <source>Revoke &amp;URL</source>
        <translation type="unfinished">&amp;عنوان الإبطال (revoke URL)</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect”.</source>
        <translation type="unfinished">ابحث عن «revoke» أو «disconnect».</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">ما وصل ردًّا</translation>
    </message>
    <message>
        <source>The revocation answer</source>
        <translation type="unfinished">ردّ الإبطال</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, success</source>
        <translation type="unfinished">متقدّم: المعاملات والترويسات والنجاح</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">معاملات إضافية</translation>
    </message>
    <message>
        <source>Such as token_type_hint = access_token.</source>
        <translation type="unfinished">مثل token_type_hint = access_token.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">الترويسات</translation>
    </message>
    <message>
        <source>The answer holds no values: its status tells.</source>
        <translation type="unfinished">لا يحمل الردّ قيمًا: حالته هي التي تدل.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished">اتصال جديد</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">تدرّب أولًا</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished">فتح ملف …</translation>
    </message>
    <message>
        <source>A connection, or another tool&apos;s.</source>
        <translation type="unfinished">ملف اتصال، أو ملف أداة أخرى.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation type="unfinished">هذا الاتصال</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation type="unfinished">Acme CRM</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished">الا&amp;سم</translation>
    </message>
    <message>
        <source>Ser&amp;vice domain</source>
        <translation type="unfinished">مجال ال&amp;خدمة (domain)</translation>
    </message>
    <message>
        <source>Connection Wizard {0} has come out</source>
        <translation type="unfinished">صدر الإصدار {0} من معالج الاتصالات</translation>
    </message>
    <message>
        <source>All files (*);;Connections (*.json)</source>
        <translation type="unfinished">كل الملفات (*);;الاتصالات (*.json)</translation>
    </message>
    <message>
        <source>Step by step, by hand.</source>
        <translation type="unfinished">خطوة بخطوة، يدويًا.</translation>
    </message>
    <message>
        <source>Built in: no account, no internet.</source>
        <translation type="unfinished">مدمج في البرنامج: بلا حساب ولا إنترنت.</translation>
    </message>
    <message>
        <source>The app&apos;s own web address.</source>
        <translation type="unfinished">عنوان موقع التطبيق نفسه.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">ما فُهم</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished">تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>{0} of {1} done, on a provider built into this program.</source>
        <translation type="unfinished">تم {0} من {1}، على مزوّد مدمج في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Go on with the guided run</source>
        <translation type="unfinished">متابعة الجولة الموجّهة</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation type="unfinished">جولة أولى موجّهة</translation>
    </message>
    <message>
        <source>Click by click, in five minutes.</source>
        <translation type="unfinished">نقرة بنقرة، في خمس دقائق.</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">فتح اتصال</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished">اقتراحات</translation>
    </message>
    <message>
        <source>No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? Then choose another call in step {0}.</source>
        <translation type="unfinished">لا قيمة تبرز. انقر القيمة الصحيحة في الردّ. أليس فيه ما يقول لمن هذا الحساب؟ اختر إذن استدعاءً آخر في الخطوة {0}.</translation>
    </message>
    <message>
        <source>They appear with the first answer.</source>
        <translation type="unfinished">تظهر مع أول ردّ.</translation>
    </message>
</context>
<context>
    <name>TestCallPage</name>
    <message>
        <source>Test &amp;URL</source>
        <translation type="unfinished">&amp;عنوان الاختبار (test URL)</translation>
    </message>
    <message>
        <source>A call that needs no input: /me, /user, /profile.</source>
        <translation type="unfinished">استدعاء لا يحتاج إلى مدخلات، مثل GET /me أو GET /user أو GET /profile.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">ال&amp;ترويسات</translation>
    </message>
    <message>
        <source>What the POST sends</source>
        <translation type="unfinished">ما يرسله طلب POST</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">يدل على النجاح</translation>
    </message>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">ردّ الاختبار</translation>
    </message>
    <message>
        <source>Advanced: query, part of the answer, own code</source>
        <translation type="unfinished">متقدّم: الاستعلام وجزء من الردّ وشيفرة خاصة</translation>
    </message>
    <message>
        <source>For a POST that needs values: harmless ones, such as a website&apos;s address.</source>
        <translation type="unfinished">لطلب POST يحتاج إلى قيم: قيم غير ضارة، مثل عنوان موقع.</translation>
    </message>
    <message>
        <source>Keep only this part</source>
        <translation type="unfinished">حفظ هذا الجزء فقط</translation>
    </message>
    <message>
        <source>Empty: the whole answer.</source>
        <translation type="unfinished">فارغ: الردّ كله.</translation>
    </message>
    <message>
        <source>Begins with what most providers want: Bearer and the access token. Change it where yours differs.</source>
        <translation type="unfinished">يبدأ بما يريده معظم المزوّدين: Bearer ورمز الوصول. غيّره إن اختلف مزوّدك.</translation>
    </message>
    <message>
        <source>Most providers want: Authorization = Bearer, a space, and the access token.</source>
        <translation type="unfinished">يريد معظم المزوّدين: Authorization = Bearer ثم مسافة ثم رمز الوصول.</translation>
    </message>
</context>
<context>
    <name>WhitelistPage</name>
    <message>
        <source>Type a domain or paste an address, and press Enter</source>
        <translation type="unfinished">اكتب مجالًا أو الصق عنوانًا، واضغط Enter</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished">المجالا&amp;ت (domains)</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/users becomes example.com: sub-domains are included.</source>
        <translation type="unfinished">يصبح https://api.example.com/v1/users هو example.com: المجالات الفرعية مشمولة.</translation>
    </message>
    <message>
        <source>Add the domains that this connection uses</source>
        <translation type="unfinished">إضافة المجالات التي يستعملها هذا الاتصال</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">إخراجها</translation>
    </message>
    <message>
        <source>No address is filled in yet: steps {authorization} to {test_call} bring them.</source>
        <translation type="unfinished">لم يُملأ عنوان بعد: تأتي بها الخطوات من {authorization} إلى {test_call}.</translation>
    </message>
    <message>
        <source>Where this connection sends something</source>
        <translation type="unfinished">إلى أين يرسل هذا الاتصال شيئًا</translation>
    </message>
    <message>
        <source>Advanced: domains known only later</source>
        <translation type="unfinished">متقدّم: مجالات لا تُعرف إلا لاحقًا</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">الفحص</translation>
    </message>
    <message>
        <source>Only where every customer has a domain of their own: credentials could then be sent anywhere.</source>
        <translation type="unfinished">فقط حيث لكل زبون مجال خاص به: قد تُرسل بيانات الاعتماد عندها إلى أي مكان.</translation>
    </message>
    <message>
        <source>All of them are listed.</source>
        <translation type="unfinished">كلها مُدرجة.</translation>
    </message>
    <message>
        <source>It uses none yet: see steps {authorization} to {test_call}.</source>
        <translation type="unfinished">لا يستعمل أيًا بعد: انظر الخطوات من {authorization} إلى {test_call}.</translation>
    </message>
    <message>
        <source>Adds {0}</source>
        <translation type="unfinished">يضيف {0}</translation>
    </message>
    <message>
        <source>Nothing here leads to {0}.</source>
        <translation type="unfinished">لا شيء هنا يؤدي إلى {0}.</translation>
    </message>
    <message>
        <source>No address here is at {0}. Whether a redirect leads there, the live test shows.</source>
        <translation type="unfinished">لا عنوان هنا لدى {0}. يُظهر الاختبار المباشر إن كانت إعادة توجيه تؤدي إليه.</translation>
    </message>
</context>
</TS>
