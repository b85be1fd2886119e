<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} scopes</source>
        <comment>{count} scope</comment>
        <translation type="unfinished">
            <numerusform>لا نطاقات</numerusform>
            <numerusform>نطاق واحد</numerusform>
            <numerusform>نطاقان</numerusform>
            <numerusform>{count} نطاقات</numerusform>
            <numerusform>{count} نطاقًا</numerusform>
            <numerusform>{count} نطاق</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.</source>
        <translation type="unfinished">يريد المزوّد إثباتًا موقّعًا مع كل طلب (DPoP, RFC 9449): خارج قدرة المنصّة.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform.</source>
        <translation type="unfinished">لا يقبل المزوّد إلا عمليات تسجيل دخول دُفعت إليه مسبقًا (PAR, RFC 9126): خارج قدرة المنصّة.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform.</source>
        <translation type="unfinished">لا يقبل المزوّد إلا عمليات تسجيل دخول في طلب موقّع (JAR, RFC 9101): خارج قدرة المنصّة.</translation>
    </message>
    <message>
        <source>The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform.</source>
        <translation type="unfinished">لا يستطيع التطبيق إثبات هويته إلا بشهادة (mutual TLS, RFC 8705): خارج قدرة المنصّة.</translation>
    </message>
    <message>
        <source>Ask the provider for an app without it. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">اطلب من المزوّد تطبيقًا دون ذلك. وإلا فلن يستطيع أحد الاتصال عبر المنصّة.</translation>
    </message>
    <message>
        <source>parameters in the address</source>
        <translation type="unfinished">المعاملات في العنوان</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished">بيانات اعتماد العميل</translation>
    </message>
    <message>
        <source>client credentials in the body</source>
        <translation type="unfinished">بيانات اعتماد العميل في المتن</translation>
    </message>
    <message>
        <source>client credentials as Basic</source>
        <translation type="unfinished">بيانات اعتماد العميل بطريقة Basic</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation type="unfinished">المتن بصيغة JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation type="unfinished">المتن نموذجًا</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">المتن</translation>
    </message>
    <message>
        <source>It describes OAuth 1, which signs each request, and not OAuth 2.0.</source>
        <translation type="unfinished">يصف OAuth 1 الذي يوقّع كل طلب، لا OAuth 2.0.</translation>
    </message>
    <message>
        <source>Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.</source>
        <translation type="unfinished">خذ الصفحة الخاصة بـ OAuth أو authorization أو access tokens، أو طلبًا، أو ملفًا فيه العنوانان.</translation>
    </message>
    <message>
        <source>All its addresses are those of samples, and nobody&apos;s.</source>
        <translation type="unfinished">كل عناوينه عناوين عيّنات، وليست لأحد.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">لم يوجد فيه شيء من اتصال OAuth.</translation>
    </message>
    <message>
        <source>This is far too large to be read.</source>
        <translation type="unfinished">هذا أكبر بكثير من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Take the page or the part on OAuth alone.</source>
        <translation type="unfinished">خذ الصفحة أو الجزء الخاص بـ OAuth وحده.</translation>
    </message>
    <message>
        <source>This is a PDF, and a PDF cannot be read here.</source>
        <translation type="unfinished">هذا ملف PDF، ولا يمكن قراءة PDF هنا.</translation>
    </message>
    <message>
        <source>This is a picture, and pictures cannot be read here.</source>
        <translation type="unfinished">هذه صورة، ولا يمكن قراءة الصور هنا.</translation>
    </message>
    <message>
        <source>This is a packed file, and it cannot be read here.</source>
        <translation type="unfinished">هذا ملف مضغوط، ولا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished">هذا ليس نصًا.</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">افتحه، وحدّد النص الذي فيه العناوين، والصقه.</translation>
    </message>
    <message>
        <source>It does not say where people log in.</source>
        <translation type="unfinished">لا يقول أين يسجّل الناس الدخول.</translation>
    </message>
    <message>
        <source>It names its server alone, and that says where people log in when it is asked.</source>
        <translation type="unfinished">لا يسمّي إلا خادمه، والخادم يقول عند سؤاله أين يسجّل الناس الدخول.</translation>
    </message>
    <message>
        <source>It does not say where a code is exchanged.</source>
        <translation type="unfinished">لا يقول أين يُبادل رمز التفويض.</translation>
    </message>
    <message>
        <source>It shows no call that says who is connected.</source>
        <translation type="unfinished">لا يعرض استدعاءً يقول من المتصل.</translation>
    </message>
    <message>
        <source>a record of the platform</source>
        <translation type="unfinished">سجل من المنصّة</translation>
    </message>
    <message>
        <source>what the server says of itself</source>
        <translation type="unfinished">ما يقوله الخادم عن نفسه</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation type="unfinished">وثيقة OpenAPI</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation type="unfinished">تسجيل لطلبات (HAR)</translation>
    </message>
    <message>
        <source>a file of Postman</source>
        <translation type="unfinished">ملف من Postman</translation>
    </message>
    <message>
        <source>a file of Insomnia</source>
        <translation type="unfinished">ملف من Insomnia</translation>
    </message>
    <message>
        <source>a file of Hoppscotch</source>
        <translation type="unfinished">ملف من Hoppscotch</translation>
    </message>
    <message>
        <source>a file of Google&apos;s console</source>
        <translation type="unfinished">ملف من وحدة تحكم Google</translation>
    </message>
    <message>
        <source>a file of n8n</source>
        <translation type="unfinished">ملف من n8n</translation>
    </message>
    <message>
        <source>a connector of Airbyte</source>
        <translation type="unfinished">موصّل من Airbyte</translation>
    </message>
    <message>
        <source>an app of Zapier</source>
        <translation type="unfinished">تطبيق من Zapier</translation>
    </message>
    <message>
        <source>an app of Pipedream</source>
        <translation type="unfinished">تطبيق من Pipedream</translation>
    </message>
    <message>
        <source>a connection of Make</source>
        <translation type="unfinished">اتصال من Make</translation>
    </message>
    <message>
        <source>a provider of Nango</source>
        <translation type="unfinished">مزوّد من Nango</translation>
    </message>
    <message>
        <source>a connector of Power Automate</source>
        <translation type="unfinished">موصّل من Power Automate</translation>
    </message>
    <message>
        <source>a file of Bruno</source>
        <translation type="unfinished">ملف من Bruno</translation>
    </message>
    <message>
        <source>a file of Bruno (OpenCollection)</source>
        <translation type="unfinished">ملف من Bruno (OpenCollection)</translation>
    </message>
    <message>
        <source>configuration of GitLab</source>
        <translation type="unfinished">إعدادات GitLab</translation>
    </message>
    <message>
        <source>a log-in of an app in Ruby (OmniAuth)</source>
        <translation type="unfinished">تسجيل دخول لتطبيق بلغة Ruby (OmniAuth)</translation>
    </message>
    <message>
        <source>a file of Home Assistant</source>
        <translation type="unfinished">ملف من Home Assistant</translation>
    </message>
    <message>
        <source>configuration of oauth2-proxy</source>
        <translation type="unfinished">إعدادات oauth2-proxy</translation>
    </message>
    <message>
        <source>a program in Python</source>
        <translation type="unfinished">برنامج بلغة Python</translation>
    </message>
    <message>
        <source>configuration of Spring</source>
        <translation type="unfinished">إعدادات Spring</translation>
    </message>
    <message>
        <source>a program in JavaScript</source>
        <translation type="unfinished">برنامج بلغة JavaScript</translation>
    </message>
    <message>
        <source>values of an environment</source>
        <translation type="unfinished">قيم بيئة</translation>
    </message>
    <message>
        <source>the address that a log-in came back to</source>
        <translation type="unfinished">العنوان الذي عاد إليه تسجيل دخول</translation>
    </message>
    <message>
        <source>the answer of a token request</source>
        <translation type="unfinished">ردّ طلب رمز</translation>
    </message>
    <message>
        <source>settings of another tool</source>
        <translation type="unfinished">إعدادات أداة أخرى</translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished">طلب</translation>
    </message>
    <message>
        <source>an answer that says who is connected</source>
        <translation type="unfinished">ردّ يقول من المتصل</translation>
    </message>
    <message>
        <source>a page of documentation</source>
        <translation type="unfinished">صفحة وثائق</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">أخذه</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">أُخذ: {parts}.</translation>
    </message>
    <message>
        <source>Taken over: the path. Write the address of the API before it: another page has it.</source>
        <translation type="unfinished">أُخذ: المسار. اكتب قبله عنوان الـ API: تجده في صفحة أخرى.</translation>
    </message>
    <message>
        <source>secret: no file may hold it</source>
        <translation type="unfinished">سرّ: لا يجوز لأي ملف أن يحمله</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">عيّنة</translation>
    </message>
    <message>
        <source>sent anyway</source>
        <translation type="unfinished">يُرسل على أي حال</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation type="unfinished">ليس في هذا النص</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>No longer sent: {parts}.</source>
        <translation type="unfinished">لم يعد يُرسل: {parts}.</translation>
    </message>
    <message>
        <source>This is a page of documentation, and no call was found in it. Paste only what is to be sent, such as the JSON of its example.</source>
        <translation type="unfinished">هذه صفحة من الوثائق، ولم يُعثر فيها على أي استدعاء. ألصق ما يجب إرساله فقط، مثل JSON الوارد في مثالها.</translation>
    </message>
    <message>
        <source>The page has queries, but none that asks who is connected. Write that one below, or paste it alone.</source>
        <translation type="unfinished">في الصفحة استعلامات، لكن لا شيء منها يسأل عمّن هو متصل. اكتب هذا الاستعلام في الأسفل، أو ألصقه وحده.</translation>
    </message>
    <message>
        <source>The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then.</source>
        <translation type="unfinished">لا تقول الصفحة أين يُجدَّد الرمز. في الغالب يكون حيث جاء: اترك هذا فارغًا إذن.</translation>
    </message>
    <message>
        <source>The page does not say where a token is revoked.</source>
        <translation type="unfinished">لا تقول الصفحة أين يُلغى الرمز.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation type="unfinished">لا عنوان فيه.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished">تُرك: {parts}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">غيرها: {count}</translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>a key of the app, often the client ID: where the call is refused without it, add it under Advanced</source>
        <translation type="unfinished">مفتاح للتطبيق، غالبًا معرّف العميل: إذا رُفض الاستدعاء من دونه فأضفه ضمن «متقدّم»</translation>
    </message>
    <message>
        <source>{name} for {standard}</source>
        <translation type="unfinished">{name} بدل {standard}</translation>
    </message>
    <message>
        <source>This is an answer alone: it does not say which call it came from.</source>
        <translation type="unfinished">هذا ردّ وحده: لا يقول من أي استدعاء جاء.</translation>
    </message>
    <message>
        <source>It logs in with a key or a password, and not by OAuth.</source>
        <translation type="unfinished">يسجّل الدخول بمفتاح أو كلمة مرور، لا عبر OAuth.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to. Its code was good once, and for one program alone.</source>
        <translation type="unfinished">هذا هو العنوان الذي عاد إليه تسجيل دخول. رمز التفويض فيه كان صالحًا مرة واحدة، ولبرنامج واحد وحده.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to, and the provider refused it.</source>
        <translation type="unfinished">هذا هو العنوان الذي عاد إليه تسجيل دخول، وقد رفضه المزوّد.</translation>
    </message>
    <message>
        <source>The tokens came back in the address itself. That is the implicit flow.</source>
        <translation type="unfinished">عادت الرموز في العنوان نفسه. هذا هو implicit flow.</translation>
    </message>
    <message>
        <source>Its revocation has to be signed, which cannot be done here: answer No in step {step}.</source>
        <translation type="unfinished">يجب توقيع الإلغاء لديه، ولا يمكن ذلك هنا: أجب بـ«لا» في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The page does not say where people log in.</source>
        <translation type="unfinished">لا تقول الصفحة أين يسجّل الناس الدخول.</translation>
    </message>
    <message>
        <source>The page shows where people log in to the app of its example: yours stands in the portal.</source>
        <translation type="unfinished">تعرض الصفحة أين يسجّل الناس الدخول إلى التطبيق الذي في مثالها: أما عنوان تطبيقك فتجده في البوابة.</translation>
    </message>
    <message>
        <source>The page wants scopes and names none: they stand in the portal, or on another page.</source>
        <translation type="unfinished">تطلب الصفحة نطاقات (scopes) ولا تسمّي أيًّا منها: تجدها في البوابة، أو في صفحة أخرى.</translation>
    </message>
    <message>
        <source>The page names only the scope that brings a refresh token: the others stand on another page.</source>
        <translation type="unfinished">لا تذكر الصفحة سوى النطاق (scope) الذي يجلب رمز التحديث (refresh token): بقية النطاقات في صفحة أخرى.</translation>
    </message>
    <message>
        <source>The page does not say where a code is exchanged for a token.</source>
        <translation type="unfinished">لا تقول الصفحة أين يُبادل رمز التفويض برمز وصول.</translation>
    </message>
    <message>
        <source>The page shows no call that says who is connected.</source>
        <translation type="unfinished">لا تعرض الصفحة استدعاءً يقول من المتصل.</translation>
    </message>
    <message>
        <source>The addresses lie in another file, mostly const.py: paste that one, too.</source>
        <translation type="unfinished">العناوين في ملف آخر، غالبًا const.py: الصق ذاك أيضًا.</translation>
    </message>
    <message>
        <source>It is about a resource, whose server is {server}. Paste that address.</source>
        <translation type="unfinished">يخص موردًا خادمه {server}. الصق ذاك العنوان.</translation>
    </message>
    <message>
        <source>{name} is no address that can be called.</source>
        <translation type="unfinished">ليس عنوانًا يمكن استدعاؤه: {name}.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">اطلب من المزوّد تطبيقًا يسجّل دخول الناس برمز تفويض. وإلا فلن يستطيع أحد الاتصال عبر المنصّة.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">اطلب من المزوّد تطبيقًا يتلقى رمز التفويض في العنوان. وإلا فلن يستطيع أحد الاتصال عبر المنصّة.</translation>
    </message>
    <message>
        <source>Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.</source>
        <translation type="unfinished">اطلب من المزوّد تطبيقًا له سرّ عميل (client secret). وإلا احتاج استدعاء الرمز إلى شيفرة منك في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The server offers other grants only: {grants}.</source>
        <translation type="unfinished">لا يقدّم الخادم إلا أنواع منح (grants) أخرى: {grants}.</translation>
    </message>
    <message>
        <source>The server sends the code in another way than in the address: {ways}.</source>
        <translation type="unfinished">يرسل الخادم رمز التفويض بطريقة غير العنوان: {ways}.</translation>
    </message>
    <message>
        <source>Clients have to authenticate in a way that needs code of yours: {ways}.</source>
        <translation type="unfinished">على العملاء إثبات هويتهم بطريقة تحتاج إلى شيفرة منك: {ways}.</translation>
    </message>
    <message>
        <source>It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead.</source>
        <translation type="unfinished">يقبل عنوان وثيقة معرّفًا للعميل (CIMD). استخدم بدلًا منه معرّف عميل من بوابته.</translation>
    </message>
    <message>
        <source>The server names no address that revokes tokens.</source>
        <translation type="unfinished">لا يسمّي الخادم عنوانًا يبطل الرموز.</translation>
    </message>
    <message>
        <source>The server names no call that says who is connected.</source>
        <translation type="unfinished">لا يسمّي الخادم استدعاءً يقول من المتصل.</translation>
    </message>
    <message>
        <source>An MCP server has no call that says who is connected: it is asked what it is.</source>
        <translation type="unfinished">ليس لخادم MCP استدعاء يقول من المتصل: يُسأل الخادم عمّا هو نفسه.</translation>
    </message>
    <message>
        <source>It takes its log-in from “{other}”, which is another file of n8n&apos;s: paste that one, too.</source>
        <translation type="unfinished">يأخذ تسجيل دخوله من «{other}»، وهو ملف آخر من n8n: الصق ذاك أيضًا.</translation>
    </message>
    <message>
        <source>These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret.</source>
        <translation type="unfinished">صُدّرت بيانات الاعتماد هذه كما هي محفوظة: مشفّرة. صدّرها غير مشفّرة، دون سرّها.</translation>
    </message>
    <message>
        <source>Such an export has what somebody typed in, and not the addresses: n8n has them itself.</source>
        <translation type="unfinished">في مثل هذا التصدير ما كتبه شخص، لا العناوين: هي لدى n8n نفسه.</translation>
    </message>
    <message>
        <source>n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.</source>
        <translation type="unfinished">يحفظ n8n تسجيل الدخول على حدة: صدّر بيانات الاعتماد «{name}» غير مشفّرة، وأحضرها أيضًا.</translation>
    </message>
    <message>
        <source>It describes another way to log in than by an authorization code.</source>
        <translation type="unfinished">يصف طريقة لتسجيل الدخول غير رمز التفويض.</translation>
    </message>
    <message>
        <source>It describes no OAuth 2.0 log-in.</source>
        <translation type="unfinished">لا يصف تسجيل دخول عبر OAuth 2.0.</translation>
    </message>
    <message>
        <source>It does not say how client ID and secret are sent.</source>
        <translation type="unfinished">لا يقول كيف يُرسل معرّف العميل والسرّ.</translation>
    </message>
    <message>
        <source>Such an app says nothing of how people log in: that lies with Pipedream.</source>
        <translation type="unfinished">لا يقول تطبيق كهذا شيئًا عن كيفية تسجيل الناس الدخول: هذا لدى Pipedream.</translation>
    </message>
    <message>
        <source>This is an answer with tokens: it says where they stand in it, and not where anything is sent.</source>
        <translation type="unfinished">هذا ردّ فيه رموز: يقول أين تقع فيه، لا إلى أين يُرسل شيء.</translation>
    </message>
    <message>
        <source>{hint} It says: “{said}”</source>
        <translation type="unfinished">{hint} يقول: «{said}»</translation>
    </message>
    <message>
        <source>Register the app in the provider&apos;s portal instead, and fill in its client ID.</source>
        <translation type="unfinished">سجّل التطبيق في بوابة المزوّد بدلًا من ذلك، واملأ معرّف عميله.</translation>
    </message>
    <message>
        <source>The server does not take one of the redirect URIs.</source>
        <translation type="unfinished">لا يقبل الخادم أحد عناوين إعادة التوجيه (redirect URIs).</translation>
    </message>
    <message>
        <source>Choose another way to receive the redirect in step {step}, or register the app in the provider&apos;s portal.</source>
        <translation type="unfinished">اختر طريقة أخرى لاستقبال إعادة التوجيه في الخطوة {step}، أو سجّل التطبيق في بوابة المزوّد.</translation>
    </message>
    <message>
        <source>The server does not take the app as it was described.</source>
        <translation type="unfinished">لا يقبل الخادم التطبيق كما وُصف.</translation>
    </message>
    <message>
        <source>The server registers only apps that somebody whom it trusts has vouched for.</source>
        <translation type="unfinished">لا يسجّل الخادم إلا تطبيقات ضمنها من يثق به.</translation>
    </message>
    <message>
        <source>The server registers an app only for who brings an initial access token.</source>
        <translation type="unfinished">لا يسجّل الخادم تطبيقًا إلا لمن يأتي برمز وصول أولي (initial access token).</translation>
    </message>
    <message>
        <source>Its portal or its administrator gives out one. Or register the app there by hand.</source>
        <translation type="unfinished">تعطيه بوابته أو مديره. أو سجّل التطبيق هناك يدويًا.</translation>
    </message>
    <message>
        <source>The server does not take this initial access token.</source>
        <translation type="unfinished">لا يقبل الخادم رمز الوصول الأولي (initial access token) هذا.</translation>
    </message>
    <message>
        <source>It may be used up or of another server: ask for a new one.</source>
        <translation type="unfinished">ربما استُنفد أو كان لخادم آخر: اطلب جديدًا.</translation>
    </message>
    <message>
        <source>The server registers no apps of people whom it does not know.</source>
        <translation type="unfinished">لا يسجّل الخادم تطبيقات لمن لا يعرفهم.</translation>
    </message>
    <message>
        <source>The server registers no apps at the address that it names for it.</source>
        <translation type="unfinished">لا يسجّل الخادم تطبيقات عند العنوان الذي يسمّيه لذلك.</translation>
    </message>
    <message>
        <source>The server has registered too many apps of late, and takes no more now.</source>
        <translation type="unfinished">سجّل الخادم مؤخرًا تطبيقات كثيرة جدًا، ولا يقبل المزيد الآن.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server could not register the app: something is wrong with it.</source>
        <translation type="unfinished">لم يستطع الخادم تسجيل التطبيق: فيه خلل.</translation>
    </message>
    <message>
        <source>The server answered without a client ID, so nothing is known of the app.</source>
        <translation type="unfinished">ردّ الخادم بلا معرّف عميل، فلا يُعرف شيء عن التطبيق.</translation>
    </message>
    <message>
        <source>The server registered no app.</source>
        <translation type="unfinished">لم يسجّل الخادم تطبيقًا.</translation>
    </message>
    <message>
        <source>It logs in a program, and no person: such a connection has nothing to ask anybody for.</source>
        <translation type="unfinished">يسجّل دخول برنامج لا شخص: ليس لدى اتصال كهذا ما يسأل أحدًا عنه.</translation>
    </message>
    <message>
        <source>It describes the device flow alone, for televisions and programs without a browser.</source>
        <translation type="unfinished">لا تصف إلا تدفّق الأجهزة (device flow) لأجهزة التلفاز والبرامج التي بلا متصفّح.</translation>
    </message>
    <message>
        <source>It describes the password flow alone: people would tell the app their passwords.</source>
        <translation type="unfinished">لا تصف إلا تدفّق كلمة المرور (password flow): سيكون على الناس إعطاء التطبيق كلمات مرورهم.</translation>
    </message>
    <message>
        <source>It describes the implicit flow alone, which gives tokens to a browser.</source>
        <translation type="unfinished">لا يصف إلا implicit flow الذي يعطي الرموز لمتصفّح.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {file}, too.</source>
        <translation type="unfinished">الاسم «{name}» هو اسم {file} أيضًا.</translation>
    </message>
    <message>
        <source>{domain} is a domain of {file}, too.</source>
        <translation type="unfinished">المجال {domain} مذكور في {file} أيضًا.</translation>
    </message>
    <message>
        <source>A file is named in lower-case letters, digits and hyphens: {name}.</source>
        <translation type="unfinished">يُسمّى الملف بأحرف صغيرة وأرقام وواصلات: {name}.</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation type="unfinished">ليس للمزوّد اسم.</translation>
    </message>
    <message>
        <source>“{host}” is no domain in lower-case letters.</source>
        <translation type="unfinished">ليس مجالًا (domain) بأحرف صغيرة: «{host}».</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation type="unfinished">ليس عنوان ويب: «{address}».</translation>
    </message>
    <message>
        <source>“{address}” is no web address, and no file of a package in a version.</source>
        <translation type="unfinished">ليس عنوان ويب، ولا ملفًا من حزمة بإصدار: «{address}».</translation>
    </message>
    <message>
        <source>Coverage is measured against this catalogue: it cannot be a source.</source>
        <translation type="unfinished">تُقاس التغطية بهذا الفهرس: لا يمكن أن يكون مصدرًا.</translation>
    </message>
    <message>
        <source>“{date}” is no day as {example} is.</source>
        <translation type="unfinished">ليس يومًا بصيغة {example}: «{date}».</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation type="unfinished">لم يأتِ بعد: {date}.</translation>
    </message>
    <message>
        <source>No source says “{place}”.</source>
        <translation type="unfinished">لا مصدر يذكر «{place}».</translation>
    </message>
    <message>
        <source>A source says “{place}”, and there is nothing at this place.</source>
        <translation type="unfinished">يذكر مصدر «{place}»، ولا شيء في هذا الموضع.</translation>
    </message>
    <message>
        <source>Only the provider’s own source can be silent of “{place}”, and only where the draft has null.</source>
        <translation type="unfinished">لا يمكن أن يسكت عن «{place}» إلا مصدر المزوّد نفسه، ولا يكون ذلك إلا حيث توجد null في المسودّة.</translation>
    </message>
    <message>
        <source>The newest official source says otherwise of “{place}”: the draft has to follow.</source>
        <translation type="unfinished">يقول أحدث مصدر رسمي خلاف ذلك عن «{place}»: على المسودّة أن تتبعه.</translation>
    </message>
    <message>
        <source>What the source says of “{place}” is what the draft says.</source>
        <translation type="unfinished">ما يقوله المصدر عن «{place}» هو ما تقوله المسودّة.</translation>
    </message>
    <message>
        <source>“{scope}” is needed for the test call, and the draft does not ask for it.</source>
        <translation type="unfinished">يحتاج استدعاء الاختبار إلى «{scope}»، والمسودّة لا تطلبه.</translation>
    </message>
    <message>
        <source>“{scope}” is no scope.</source>
        <translation type="unfinished">«{scope}» ليس نطاقًا.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation type="unfinished">«{name}» مذكور هنا مرتين.</translation>
    </message>
    <message>
        <source>This looks like a secret. Write {sample} where a token or a secret stands.</source>
        <translation type="unfinished">يبدو هذا سرًّا. اكتب {sample} حيث يوجد رمز أو سرّ.</translation>
    </message>
    <message>
        <source>“{name}” is no fact about the provider.</source>
        <translation type="unfinished">ليست معلومة عن المزوّد: «{name}».</translation>
    </message>
    <message>
        <source>{code}: {message} {hint}</source>
        <translation type="unfinished">{code}: {message} {hint}</translation>
    </message>
    <message>
        <source>Each environment has a name of its own.</source>
        <translation type="unfinished">لكل بيئة اسم خاص بها.</translation>
    </message>
    <message>
        <source>“{name}” changes nothing.</source>
        <translation type="unfinished">لا تغيّر شيئًا: «{name}».</translation>
    </message>
    <message>
        <source>In “{name}”: {message}</source>
        <translation type="unfinished">في «{name}»: {message}</translation>
    </message>
    <message>
        <source>The sample does not fit the draft. {what}</source>
        <translation type="unfinished">لا توافق العيّنة المسودّة. {what}</translation>
    </message>
    <message>
        <source>“{path}” is not in the sample answers.</source>
        <translation type="unfinished">ليس في ردود العيّنة: «{path}».</translation>
    </message>
    <message>
        <source>From the samples, {first} would be proposed first, and not {path}.</source>
        <translation type="unfinished">من العيّنات يُقترح {first} أولًا، لا {path}.</translation>
    </message>
    <message>
        <source>It is larger than {kilobytes} KB.</source>
        <translation type="unfinished">أكبر من {kilobytes} ك.بايت.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished">ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>It holds JSON, but no entry: it must start with {.</source>
        <translation type="unfinished">فيه JSON لكن لا مدخلة: يجب أن يبدأ بقوس معقوص مفتوح.</translation>
    </message>
    <message>
        <source>No entry has the key “{name}”.</source>
        <translation type="unfinished">لا مدخلة لها المفتاح «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished">هذا ناقص: «{name}».</translation>
    </message>
    <message>
        <source>“{name}”: {said}.</source>
        <translation type="unfinished">«{name}»: {said}.</translation>
    </message>
    <message>
        <source>Read on {day}. If it has a log-in with OAuth 2.0 by now, paste its documentation.</source>
        <translation type="unfinished">قُرئ هذا في {day}. إن صار لديه تسجيل دخول عبر OAuth 2.0، فالصق وثائقه.</translation>
    </message>
    <message>
        <source>{name} is connected with an API key, which a connection of this kind cannot do.</source>
        <translation type="unfinished">يُربط {name} بمفتاح API، ولا يستطيع ذلك اتصال من هذا النوع.</translation>
    </message>
    <message>
        <source>{name} logs in with OAuth 1.0, which a connection of this kind cannot do.</source>
        <translation type="unfinished">يسجّل {name} الدخول عبر OAuth 1.0، ولا يستطيع ذلك اتصال من هذا النوع.</translation>
    </message>
    <message>
        <source>{name} gives an app a token of its own, without anybody&apos;s log-in (client credentials), which a connection of this kind cannot do.</source>
        <translation type="unfinished">يعطي {name} التطبيق رمزًا خاصًا به، دون أن يسجّل أحد الدخول (client credentials)، ولا يستطيع ذلك اتصال من هذا النوع.</translation>
    </message>
    <message>
        <source>{name} wants a signature on each request, which a connection of this kind cannot make.</source>
        <translation type="unfinished">يريد {name} توقيعًا على كل طلب، ولا يستطيع اتصال من هذا النوع إنشاءه.</translation>
    </message>
    <message>
        <source>Make keeps the scopes in a list of their own, which is no part of this text.</source>
        <translation type="unfinished">يحفظ Make النطاقات (scope) في قائمة خاصة بها ليست جزءًا من هذا النص.</translation>
    </message>
    <message>
        <source>It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.</source>
        <translation type="unfinished">تذكر «{provider}» لتسجيل الدخول بلا عناوين: العناوين لدى Microsoft.</translation>
    </message>
    <message>
        <source>It has values alone: bring the collection that they are for, too.</source>
        <translation type="unfinished">ليس فيه إلا قيم: أحضر أيضًا المجموعة (collection) التي هي لها.</translation>
    </message>
    <message>
        <source>It describes many providers: paste the one that is meant.</source>
        <translation type="unfinished">تصف مزوّدين كثيرين: ألصق المزوّد المقصود وحده.</translation>
    </message>
    <message>
        <source>It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.</source>
        <translation type="unfinished">يصف مفاتيح API، أو رموزًا ينشئها الناس في حساباتهم، لا تسجيل دخول عبر OAuth 2.0.</translation>
    </message>
    <message>
        <source>It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected.</source>
        <translation type="unfinished">يصف كيف تُعدّ شركة تسجيل دخولها الخاص (SAML وSCIM وsingle sign-on)، لا كيف تُربط التطبيقات.</translation>
    </message>
    <message>
        <source>It shows how to write a server that people log in at, and no provider&apos;s.</source>
        <translation type="unfinished">يشرح كيف يُكتب خادم يسجّل الناس الدخول فيه، لا خادم مزوّد.</translation>
    </message>
    <message>
        <source>It describes how messages of the provider are signed (webhooks), and no log-in.</source>
        <translation type="unfinished">يصف كيف تُوقَّع رسائل المزوّد (webhooks)، لا تسجيل دخول.</translation>
    </message>
    <message numerus="yes">
        <source>What {names} stand for is in its environment: bring that file, too.</source>
        <comment>What {names} stands for is in its environment: bring that file, too.</comment>
        <translation type="unfinished">
            <numerusform>ما تعنيه {names} موجود في ملف البيئة التابع لها: أحضر ذلك الملف أيضًا.</numerusform>
            <numerusform>ما يعنيه {names} موجود في ملف البيئة التابع لها: أحضر ذلك الملف أيضًا.</numerusform>
            <numerusform>ما يعنيه {names} موجود في ملف البيئة التابع لها: أحضر ذلك الملف أيضًا.</numerusform>
            <numerusform>ما تعنيه {names} موجود في ملف البيئة التابع لها: أحضر ذلك الملف أيضًا.</numerusform>
            <numerusform>ما تعنيه {names} موجود في ملف البيئة التابع لها: أحضر ذلك الملف أيضًا.</numerusform>
            <numerusform>ما تعنيه {names} موجود في ملف البيئة التابع لها: أحضر ذلك الملف أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes its log-in from its collection: bring that file, or the folder with all of them.</source>
        <translation type="unfinished">يأخذ تسجيل دخوله من مجموعته (collection): أحضر ذلك الملف، أو المجلد الذي فيه كل الملفات.</translation>
    </message>
    <message>
        <source>It has the name of a collection alone: bring the folder that it is in.</source>
        <translation type="unfinished">ليس فيه إلا اسم مجموعة (collection): أحضر المجلد الذي هو فيه.</translation>
    </message>
    <message>
        <source>Its people log in by another way than OAuth.</source>
        <translation type="unfinished">يسجّل أشخاصه الدخول بطريقة غير OAuth.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: GitLab has these itself.</source>
        <translation type="unfinished">يقول ما هو التطبيق، ولا يذكر العناوين: هي لدى GitLab نفسه.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: the package of its log-in has these itself.</source>
        <translation type="unfinished">يقول ما هو التطبيق، ولا يذكر العناوين: هي لدى حزمة تسجيل دخوله نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>The app keeps its servers apart, as {names}: write their addresses in place of these fields.</source>
        <comment>The app keeps its server apart, as {names}: write its address in place of this field.</comment>
        <translation type="unfinished">
            <numerusform>يحتفظ التطبيق بخوادمه على حدة بالأسماء {names}: اكتب عناوينها مكان هذه الحقول.</numerusform>
            <numerusform>يحتفظ التطبيق بخادمه على حدة باسم {names}: اكتب عنوانه مكان هذا الحقل.</numerusform>
            <numerusform>يحتفظ التطبيق بخادميه على حدة باسمي {names}: اكتب عنوانيهما مكان هذين الحقلين.</numerusform>
            <numerusform>يحتفظ التطبيق بخوادمه على حدة بالأسماء {names}: اكتب عناوينها مكان هذه الحقول.</numerusform>
            <numerusform>يحتفظ التطبيق بخوادمه على حدة بالأسماء {names}: اكتب عناوينها مكان هذه الحقول.</numerusform>
            <numerusform>يحتفظ التطبيق بخوادمه على حدة بالأسماء {names}: اكتب عناوينها مكان هذه الحقول.</numerusform>
        </translation>
    </message>
</context>
</TS>
