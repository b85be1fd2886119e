<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Switch to HTTP Basic</source>
        <translation type="unfinished">التحويل إلى HTTP Basic</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, not encoded first</source>
        <translation type="unfinished">التحويل إلى HTTP Basic دون ترميز مسبق</translation>
    </message>
    <message>
        <source>Send the credentials in the body</source>
        <translation type="unfinished">إرسال بيانات الاعتماد في المتن</translation>
    </message>
    <message>
        <source>Send the secret as the user name of HTTP Basic</source>
        <translation type="unfinished">إرسال السرّ اسمَ مستخدم في HTTP Basic</translation>
    </message>
    <message>
        <source>Send no client secret</source>
        <translation type="unfinished">عدم إرسال سرّ العميل</translation>
    </message>
    <message>
        <source>Send the request as JSON</source>
        <translation type="unfinished">إرسال الطلب بصيغة JSON</translation>
    </message>
    <message>
        <source>Send the request as a form</source>
        <translation type="unfinished">إرسال الطلب نموذجًا</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">إرسال المتن نصًا</translation>
    </message>
    <message>
        <source>Send it as {method}</source>
        <translation type="unfinished">إرساله بـ {method}</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">إضافة الترويسة {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished">إرسال {name}</translation>
    </message>
    <message>
        <source>Send response_type=code</source>
        <translation type="unfinished">إرسال response_type=code</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">إضافة {parameter}</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">إخراج {named}</translation>
    </message>
    <message>
        <source>Join the scopes with a {separator}</source>
        <translation type="unfinished">الفصل بين النطاقات (scopes) بـ{separator}</translation>
    </message>
    <message>
        <source>Ask for the scopes {scopes}</source>
        <translation type="unfinished">طلب النطاقات (scopes) {scopes}</translation>
    </message>
    <message>
        <source>Ask for the scope {scopes}</source>
        <translation type="unfinished">طلب النطاق (scope) {scopes}</translation>
    </message>
    <message>
        <source>Take out {scopes}</source>
        <translation type="unfinished">إخراج {scopes}</translation>
    </message>
    <message>
        <source>Revoke the access token</source>
        <translation type="unfinished">إبطال رمز الوصول</translation>
    </message>
    <message>
        <source>Revoke the refresh token</source>
        <translation type="unfinished">إبطال رمز التحديث</translation>
    </message>
    <message>
        <source>Or {cause}</source>
        <translation type="unfinished">أو {cause}</translation>
    </message>
    <message>
        <source>Most likely {cause}</source>
        <translation type="unfinished">الأرجح: {cause}</translation>
    </message>
    <message>
        <source>Perhaps {cause}</source>
        <translation type="unfinished">ربما {cause}</translation>
    </message>
    <message>
        <source>Drop the slash at the end of the address</source>
        <translation type="unfinished">حذف الشرطة المائلة في آخر العنوان</translation>
    </message>
    <message>
        <source>Add a slash at the end of the address</source>
        <translation type="unfinished">إضافة شرطة مائلة في آخر العنوان</translation>
    </message>
    <message>
        <source>Use the address that it points to</source>
        <translation type="unfinished">استعمال العنوان الذي يشير إليه</translation>
    </message>
    <message>
        <source>Use the address that it was sent on to</source>
        <translation type="unfinished">استعمال العنوان الذي حُوّل إليه</translation>
    </message>
    <message>
        <source>Add {domain} to the whitelist</source>
        <translation type="unfinished">إضافة {domain} إلى المجالات المسموح بها</translation>
    </message>
    <message>
        <source>{sample_place} still holds {sample} from the documentation, and was sent like that.</source>
        <translation type="unfinished">ما زال {sample} من التوثيق في {sample_place}، وأُرسل هكذا.</translation>
    </message>
    <message>
        <source>Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either.</source>
        <translation type="unfinished">تريد شيفرتك إرسال طلب إلى مضيف ليس من المجالات المسموح بها. لن ترسله المنصّة أيضًا.</translation>
    </message>
    <message>
        <source>Add its domain in step {step}, if that host is the provider&apos;s.</source>
        <translation type="unfinished">أضف مجاله في الخطوة {step} إن كان ذلك المضيف للمزوّد.</translation>
    </message>
    <message>
        <source>The address sends the request on to another server, and secrets are never sent on to one that was not named.</source>
        <translation type="unfinished">يحوّل العنوان الطلب إلى خادم آخر، ولا تُحوّل الأسرار أبدًا إلى خادم لم يُسمَّ.</translation>
    </message>
    <message>
        <source>Put the final address into the field, if it is the provider&apos;s own.</source>
        <translation type="unfinished">ضع العنوان الأخير في الحقل إن كان للمزوّد نفسه.</translation>
    </message>
    <message>
        <source>The address sends the request on to {target} instead of answering it.</source>
        <translation type="unfinished">يحوّل العنوان الطلب إلى {target} بدل أن يردّ عليه.</translation>
    </message>
    <message>
        <source>Put the final address into the field, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">ضع العنوان الأخير في الحقل كما تكتبه وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The address answers with a redirect that leads nowhere instead of an answer.</source>
        <translation type="unfinished">يجيب العنوان بإعادة توجيه لا تؤدي إلى شيء بدل ردّ.</translation>
    </message>
    <message>
        <source>Look the address up in the provider&apos;s documentation again.</source>
        <translation type="unfinished">ابحث عن العنوان في وثائق المزوّد من جديد.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it.</source>
        <translation type="unfinished">لا شيء عند هذا العنوان (الحالة {status}): الشرطة المائلة في آخره تجعله عنوانًا آخر لدى خوادم كثيرة.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, to the letter.</source>
        <translation type="unfinished">اكتبه كما تكتبه وثائق المزوّد، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>The address does not take {method}, and says in its answer what it takes (status 405).</source>
        <translation type="unfinished">لا يقبل العنوان {method}، ويقول في ردّه ما يقبله (الحالة 405).</translation>
    </message>
    <message>
        <source>Send it as the answer&apos;s header Allow says.</source>
        <translation type="unfinished">أرسله كما تقول الترويسة Allow في الردّ.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or it does not take {method} (status {status}).</source>
        <translation type="unfinished">لا شيء عند هذا العنوان، أو لا يقبل {method} (الحالة {status}).</translation>
    </message>
    <message>
        <source>Check the address of the call: its path and its version.</source>
        <translation type="unfinished">تحقق من عنوان الاستدعاء: مساره وإصداره.</translation>
    </message>
    <message>
        <source>The provider wants another token than this one: it has to be exchanged first.</source>
        <translation type="unfinished">يريد المزوّد رمزًا غير هذا: يجب مبادلته أولًا.</translation>
    </message>
    <message>
        <source>Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.</source>
        <translation type="unfinished">ابحث عن «exchange» أو «long-lived» في وثائقه، وأضف مبادلة في الخطوة {step}: ضمن «متقدّم»، الاستدعاءات بعد الرمز.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes do not reach this far; the provider says so in a header of its answer.</source>
        <translation type="unfinished">لا تبلغ نطاقات الرمز (scopes) هذا الحد؛ يقول المزوّد ذلك في ترويسة من ردّه.</translation>
    </message>
    <message>
        <source>Ask for the scope in step {step} and log in again.</source>
        <translation type="unfinished">اطلب النطاق (scope) في الخطوة {step} وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider granted fewer scopes than were asked for: {ungranted} is missing.</source>
        <translation type="unfinished">منح المزوّد نطاقات (scopes) أقل مما طُلب: {ungranted} ناقص.</translation>
    </message>
    <message>
        <source>Log in again and leave everything ticked; or allow the scope for your app at the provider.</source>
        <translation type="unfinished">سجّل الدخول من جديد واترك كل شيء معلّمًا؛ أو اسمح بالنطاق لتطبيقك لدى المزوّد.</translation>
    </message>
    <message>
        <source>The token may not do this: a scope is missing.</source>
        <translation type="unfinished">لا يجوز للرمز فعل ذلك: نطاق (scope) ناقص.</translation>
    </message>
    <message>
        <source>The token is good, but for another API than this one (another audience).</source>
        <translation type="unfinished">الرمز سليم، لكنه لـ API غير هذه (audience آخر).</translation>
    </message>
    <message>
        <source>What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation.</source>
        <translation type="unfinished">ما يصلح له الرمز يُحدَّد عند تسجيل الدخول: بالنطاقات (scopes) الخاصة بهذه الـ API، أو بمعامل مثل audience أو resource. قارنها بوثائقه.</translation>
    </message>
    <message>
        <source>The provider knows the token, but does not allow this call: a scope or a right of the account is missing.</source>
        <translation type="unfinished">يعرف المزوّد الرمز، لكنه لا يسمح بهذا الاستدعاء: ينقص نطاق (scope) أو حق للحساب.</translation>
    </message>
    <message>
        <source>Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.</source>
        <translation type="unfinished">اطلب النطاق الذي تسمّيه وثائقه لهذا الاستدعاء، أو استعمل استدعاءً أبسط، مثل «me».</translation>
    </message>
    <message>
        <source>Take the code from {names}</source>
        <translation type="unfinished">أخذ رمز التفويض من {names}</translation>
    </message>
    <message>
        <source>Take the state from {name}</source>
        <translation type="unfinished">أخذ state من {name}</translation>
    </message>
    <message>
        <source>Send and expect it as {name}</source>
        <translation type="unfinished">إرساله وتوقّعه باسم {name}</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.</source>
        <translation type="unfinished">أرسل المزوّد الرمز نفسه بعد #: تطبيقك مسجّل لـ implicit grant القديم، الذي لا يستطيع خادم قراءته.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant; response_type has to be code.</source>
        <translation type="unfinished">اجعله لدى المزوّد تطبيق ويب بمنحة authorization code؛ يجب أن يكون response_type هو code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a #, where no server can read it.</source>
        <translation type="unfinished">وضع المزوّد ردّه بعد #، حيث لا يستطيع خادم قراءته.</translation>
    </message>
    <message>
        <source>Ask for the answer in the address: response_mode=query, under Extra parameters.</source>
        <translation type="unfinished">اطلب الردّ في العنوان: response_mode=query، ضمن «معاملات إضافية».</translation>
    </message>
    <message>
        <source>The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed.</source>
        <translation type="unfinished">لم يرسل المزوّد المُصدِر (iss) مع ردّه، وهذا الاتصال يشترطه. لم يُصدَّق الردّ.</translation>
    </message>
    <message>
        <source>Look at authorization_response_iss_parameter_supported in the provider&apos;s metadata: it sends one only where that is true (RFC 9207). Otherwise demand none.</source>
        <translation type="unfinished">انظر authorization_response_iss_parameter_supported في البيانات الوصفية للمزوّد: لا يرسله إلا حيث تكون قيمته true (RFC 9207). وإلا فلا تشترطه.</translation>
    </message>
    <message>
        <source>Demand no issuer</source>
        <translation type="unfinished">عدم اشتراط المُصدِر</translation>
    </message>
    <message>
        <source>The answer names another provider than the one that was asked. It was not believed.</source>
        <translation type="unfinished">يسمّي الردّ مزوّدًا غير الذي سُئل. لم يُصدَّق.</translation>
    </message>
    <message>
        <source>If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering.</source>
        <translation type="unfinished">إن كان المزوّد الصحيح فصحّح مُصدِره ضمن «متقدّم». وإلا فتوقف: ربما يتدخل أحد.</translation>
    </message>
    <message>
        <source>The answer holds the same parameter twice, so it is not clear which one counts.</source>
        <translation type="unfinished">في الردّ المعامل نفسه مرتين، فليس واضحًا أيهما يسري.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">سجّل الدخول من جديد. إن بقي الأمر كذلك فأخبر المزوّد.</translation>
    </message>
    <message>
        <source>The provider sent the browser back, but without a code under the name that was expected.</source>
        <translation type="unfinished">أعاد المزوّد المتصفّح، لكن دون رمز تفويض بالاسم المتوقع.</translation>
    </message>
    <message>
        <source>If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”.</source>
        <translation type="unfinished">إن سمّته وثائقه باسم آخر فاضبط ذلك الاسم ضمن «متقدّم»: «يعود رمز التفويض (code) باسم».</translation>
    </message>
    <message>
        <source>The redirect did not bring a parameter that is to be kept.</source>
        <translation type="unfinished">لم تجلب إعادة التوجيه معاملًا مطلوبًا حفظه.</translation>
    </message>
    <message>
        <source>Correct its name, under Advanced, or remove it there.</source>
        <translation type="unfinished">صحّح اسمه ضمن «متقدّم»، أو أزله هناك.</translation>
    </message>
    <message>
        <source>The state that was sent came back, under another name than the standard&apos;s.</source>
        <translation type="unfinished">عادت state التي أُرسلت، باسم غير اسم المعيار.</translation>
    </message>
    <message>
        <source>Take it from there: it is compared as ever.</source>
        <translation type="unfinished">خذها من هناك: تُقارن كما هي دائمًا.</translation>
    </message>
    <message>
        <source>An answer came without the state that was sent: it is sent, or looked for, under another name than the standard&apos;s.</source>
        <translation type="unfinished">جاء ردّ دون state التي أُرسلت: تُرسل، أو يُبحث عنها، باسم غير اسم المعيار.</translation>
    </message>
    <message>
        <source>Send it as state and expect it as state, unless the provider&apos;s documentation has another name.</source>
        <translation type="unfinished">أرسلها باسم state وتوقّعها باسم state، ما لم يكن في وثائق المزوّد اسم آخر.</translation>
    </message>
    <message>
        <source>An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.</source>
        <translation type="unfinished">جاء ردّ، لكن بـ state غير التي أُرسلت، أو بلا state. لا يثبت شيئًا، فلم يُصدَّق.</translation>
    </message>
    <message>
        <source>Log in again, in the same browser window. If the provider never returns the state, say so under Advanced.</source>
        <translation type="unfinished">سجّل الدخول من جديد في نافذة المتصفّح نفسها. إن كان المزوّد لا يعيد state أبدًا فقل ذلك ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>Turn PKCE on</source>
        <translation type="unfinished">تفعيل PKCE</translation>
    </message>
    <message>
        <source>Turn PKCE off</source>
        <translation type="unfinished">إيقاف PKCE</translation>
    </message>
    <message>
        <source>The provider takes PKCE, the extra protection of the log-in, but not with the method plain.</source>
        <translation type="unfinished">يقبل المزوّد PKCE، الحماية الإضافية لتسجيل الدخول، لكن لا بالطريقة plain.</translation>
    </message>
    <message>
        <source>Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2).</source>
        <translation type="unfinished">استعمل S256، التي لا يرفضها مزوّد يعرف PKCE (RFC 7636 section 4.2).</translation>
    </message>
    <message>
        <source>Use PKCE with S256</source>
        <translation type="unfinished">استعمال PKCE مع S256</translation>
    </message>
    <message>
        <source>The provider wants the scopes joined in another way.</source>
        <translation type="unfinished">يريد المزوّد الفصل بين النطاقات (scopes) بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Choose how the scopes are joined.</source>
        <translation type="unfinished">اختر كيف يُفصل بين النطاقات.</translation>
    </message>
    <message>
        <source>The provider names all scopes as one: it wants them joined in another way.</source>
        <translation type="unfinished">يسمّي المزوّد كل النطاقات (scopes) نطاقًا واحدًا: يريد الفصل بينها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Choose how they are joined.</source>
        <translation type="unfinished">اختر كيف يُفصل بينها.</translation>
    </message>
    <message>
        <source>The provider does not know or does not allow a scope that is asked for: {scope}.</source>
        <translation type="unfinished">لا يعرف المزوّد نطاقًا (scope) مطلوبًا أو لا يسمح به: {scope}.</translation>
    </message>
    <message>
        <source>Take it out, or allow it for your app at the provider.</source>
        <translation type="unfinished">أخرجه، أو اسمح به لتطبيقك لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider refuses the scopes: one is unknown, or not allowed for your app.</source>
        <translation type="unfinished">يرفض المزوّد النطاقات (scopes): أحدها غير معروف، أو غير مسموح به لتطبيقك.</translation>
    </message>
    <message>
        <source>Compare them with the provider&apos;s documentation, and with what is switched on for your app there.</source>
        <translation type="unfinished">قارنها بوثائق المزوّد، وبما هو مفعّل لتطبيقك هناك.</translation>
    </message>
    <message>
        <source>The provider reads the scopes as one, because it wants them joined in another way.</source>
        <translation type="unfinished">يقرأ المزوّد النطاقات (scopes) نطاقًا واحدًا، لأنه يريد الفصل بينها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Try the other way; it changes nothing else.</source>
        <translation type="unfinished">جرّب الطريقة الأخرى؛ لا تغيّر شيئًا غير ذلك.</translation>
    </message>
    <message>
        <source>The provider takes the simple method of PKCE only.</source>
        <translation type="unfinished">لا يقبل المزوّد إلا الطريقة البسيطة من PKCE.</translation>
    </message>
    <message>
        <source>Choose “plain”.</source>
        <translation type="unfinished">اختر «Plain».</translation>
    </message>
    <message>
        <source>Use PKCE with the method plain</source>
        <translation type="unfinished">استعمال PKCE بالطريقة plain</translation>
    </message>
    <message>
        <source>The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it.</source>
        <translation type="unfinished">يتحدث المزوّد عن PKCE، الحماية الإضافية لتسجيل الدخول: يريدها، أو لا يقبلها.</translation>
    </message>
    <message>
        <source>Try it the other way.</source>
        <translation type="unfinished">جرّب العكس.</translation>
    </message>
    <message>
        <source>The provider demands PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">يشترط المزوّد PKCE، الحماية الإضافية لتسجيل الدخول، وهي متوقفة.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation type="unfinished">فعّلها.</translation>
    </message>
    <message>
        <source>The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for.</source>
        <translation type="unfinished">ربما يريد المزوّد PKCE، الحماية الإضافية لتسجيل الدخول، بالشكل الذي يطلبه المعيار الآن.</translation>
    </message>
    <message>
        <source>Try it with S256; providers that do not know it mostly let it pass.</source>
        <translation type="unfinished">جرّبه مع S256؛ المزوّدون الذين لا يعرفونه يتغاضون عنه غالبًا.</translation>
    </message>
    <message>
        <source>The provider does not take PKCE.</source>
        <translation type="unfinished">لا يقبل المزوّد PKCE.</translation>
    </message>
    <message>
        <source>Turn it off. The state still protects the log-in.</source>
        <translation type="unfinished">أوقفه. تظل state تحمي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow access, or the account may not allow it.</source>
        <translation type="unfinished">اختار شخص عدم السماح بالوصول، أو لا يجوز للحساب السماح به.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.</source>
        <translation type="unfinished">سجّل الدخول من جديد واختر «سماح». وإن فعلت فربما على مدير ذلك الحساب الموافقة على التطبيق أولًا.</translation>
    </message>
    <message>
        <source>The log-in began at another version of the provider&apos;s authorization URL than the token belongs to.</source>
        <translation type="unfinished">بدأ تسجيل الدخول عند إصدار من عنوان التفويض لدى المزوّد غير الذي ينتمي إليه الرمز.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its version has to be the one of the token URL.</source>
        <translation type="unfinished">انسخ عنوان التفويض من وثائق المزوّد من جديد: يجب أن يكون إصداره إصدار عنوان الرمز.</translation>
    </message>
    <message>
        <source>There is no log-in page at this address: the server knows no such page.</source>
        <translation type="unfinished">لا صفحة تسجيل دخول عند هذا العنوان: لا يعرف الخادم صفحة كهذه.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its path and its version.</source>
        <translation type="unfinished">انسخ عنوان التفويض من وثائق المزوّد من جديد: مساره وإصداره.</translation>
    </message>
    <message>
        <source>The log-in page wants a mark at the end of its address, after a #.</source>
        <translation type="unfinished">تريد صفحة تسجيل الدخول علامة في آخر عنوانها بعد #.</translation>
    </message>
    <message>
        <source>Write it behind the authorization URL, as the provider does.</source>
        <translation type="unfinished">اكتبها بعد عنوان التفويض كما يفعل المزوّد.</translation>
    </message>
    <message>
        <source>The provider misses a parameter of the log-in, or wants it with another value.</source>
        <translation type="unfinished">ينقص المزوّد معامل من معاملات تسجيل الدخول، أو يريده بقيمة أخرى.</translation>
    </message>
    <message>
        <source>Send it as the provider says.</source>
        <translation type="unfinished">أرسله كما يقول المزوّد.</translation>
    </message>
    <message>
        <source>The provider misses a parameter, or does not take one that is sent.</source>
        <translation type="unfinished">ينقص المزوّد معامل، أو لا يقبل معاملًا أُرسل.</translation>
    </message>
    <message>
        <source>Its words name it. Add it or take it out, under Extra parameters.</source>
        <translation type="unfinished">كلماته تسمّيه. أضفه أو أخرجه ضمن «معاملات إضافية».</translation>
    </message>
    <message>
        <source>The provider speaks of state, the random value that ties its answer to this log-in.</source>
        <translation type="unfinished">يتحدث المزوّد عن state، القيمة العشوائية التي تربط ردّه بتسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again.</source>
        <translation type="unfinished">يرسل المعالج قيمة جديدة كل مرة: تأكد من أن state ليست متروكة ولا بين المعاملات الإضافية، وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider wants a nonce with the log-in: a random value that it puts into its ID token.</source>
        <translation type="unfinished">يريد المزوّد nonce مع تسجيل الدخول: قيمة عشوائية يضعها في ID token.</translation>
    </message>
    <message>
        <source>Add the parameter nonce; the wizard makes a fresh value for each log-in.</source>
        <translation type="unfinished">أضف المعامل nonce؛ ينشئ المعالج قيمة جديدة لكل تسجيل دخول.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform.</source>
        <translation type="unfinished">لا يقبل المزوّد إلا عمليات تسجيل دخول دُفعت إليه مسبقًا أو موقّعة (PAR, RFC 9126; JAR, RFC 9101)، وذلك خارج قدرة المنصّة.</translation>
    </message>
    <message>
        <source>At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">اختر لدى المزوّد تطبيقًا لا يحتاج إلى أي منهما. وإلا فلن يستطيع أحد الاتصال عبر المنصّة.</translation>
    </message>
    <message>
        <source>The provider wants you to log in by hand, and the request does not let it ask.</source>
        <translation type="unfinished">يريد المزوّد أن تسجّل الدخول يدويًا، ولا يتيح له الطلب أن يسأل.</translation>
    </message>
    <message>
        <source>Take prompt=none out, or let the provider ask.</source>
        <translation type="unfinished">أخرج prompt=none، أو دع المزوّد يسأل.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment.</source>
        <translation type="unfinished">لدى المزوّد مشكلة خاصة به في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished">أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience.</source>
        <translation type="unfinished">يردّ بعض المزوّدين هكذا حين ينقص الطلب معامل يعتمدون عليه، مثل resource أو audience.</translation>
    </message>
    <message>
        <source>If it stays so, compare the authorization request with the provider&apos;s documentation, and add what it lists to the extra parameters.</source>
        <translation type="unfinished">إن بقي الأمر كذلك فقارن طلب التفويض بوثائق المزوّد، وأضف ما تسرده إلى المعاملات الإضافية.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.</source>
        <translation type="unfinished">لم يعد أحد من تسجيل الدخول: عرض المزوّد صفحة خطأ خاصة به، أو تُركت الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.</source>
        <translation type="unfinished">الصق هنا كلمات صفحة الخطأ أو عنوانها: تقول ما يجب إصلاحه. وتحقق أيضًا من أن عنوان إعادة التوجيه (redirect URI) هذا مسجّل.</translation>
    </message>
    <message>
        <source>The server says that there is nothing at this address, and no more.</source>
        <translation type="unfinished">يقول الخادم إنه لا شيء عند هذا العنوان، ولا يزيد.</translation>
    </message>
    <message>
        <source>Compare the authorization URL with the provider&apos;s documentation, its path above all: a part may be missing.</source>
        <translation type="unfinished">قارن عنوان التفويض بوثائق المزوّد، ومساره خاصةً: ربما ينقصه جزء.</translation>
    </message>
    <message>
        <source>The provider&apos;s page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent.</source>
        <translation type="unfinished">لا تقول صفحة المزوّد ما الخلل. هو في الغالب الأعم عنوان إعادة التوجيه (redirect URI)، غير مسجّل كما يُرسل.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal, letter by letter.</source>
        <translation type="unfinished">قارنه بالذي في بوابة المزوّد، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing.</source>
        <translation type="unfinished">ربما لا يُعرف معرّف العميل هناك: المزوّد الذي لا يعرف التطبيق لا يعيد أحدًا، وكثيرًا ما لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal.</source>
        <translation type="unfinished">قارنه بالذي في بوابة المزوّد.</translation>
    </message>
    <message>
        <source>The browser came back to this computer, and nobody listened there any more, or not at this port.</source>
        <translation type="unfinished">عاد المتصفّح إلى هذا الحاسوب، ولم يعد أحد يستمع هناك، أو ليس على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Log in again, and leave the wizard open meanwhile; the redirect URI names the port.</source>
        <translation type="unfinished">سجّل الدخول من جديد، واترك المعالج مفتوحًا في هذه الأثناء؛ عنوان إعادة التوجيه (redirect URI) يسمّي المنفذ.</translation>
    </message>
    <message>
        <source>The browser finds no server of the name in the authorization URL.</source>
        <translation type="unfinished">لا يجد المتصفّح خادمًا بالاسم الذي في عنوان التفويض.</translation>
    </message>
    <message>
        <source>Check the spelling of its host, and what is filled in for it (a sub-domain, a region).</source>
        <translation type="unfinished">تحقق من تهجئة مضيفه، ومما مُلئ له (مجال فرعي، منطقة).</translation>
    </message>
    <message>
        <source>The provider&apos;s log-in sends the browser round in a circle.</source>
        <translation type="unfinished">يدير تسجيل الدخول لدى المزوّد المتصفّح في حلقة.</translation>
    </message>
    <message>
        <source>Check the authorization URL; then try in a private window, since an old cookie can do this, too.</source>
        <translation type="unfinished">تحقق من عنوان التفويض؛ ثم جرّب في نافذة خاصة، فقد يفعل ذلك أيضًا ملف تعريف ارتباط (cookie) قديم.</translation>
    </message>
    <message>
        <source>The browser does not trust the certificate of the page: the provider&apos;s own, or that of the redirect to this computer.</source>
        <translation type="unfinished">لا يثق المتصفّح بشهادة الصفحة: شهادة المزوّد نفسه، أو شهادة إعادة التوجيه إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL.</source>
        <translation type="unfinished">إن كان العنوان لهذا الحاسوب فتابع: المعالج أنشأ تلك الشهادة. وإلا فتحقق من عنوان التفويض.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">إرساله باسم {name}</translation>
    </message>
    <message>
        <source>The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it (RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent.</source>
        <translation type="unfinished">في سرّ العميل علامات تُقرأ على نحو مختلف بعد ترميزها كنموذج كما يريده HTTP Basic (RFC 6749 section 2.3.1)، فيقرأ المزوّد سرًّا غير الذي أُرسل.</translation>
    </message>
    <message>
        <source>Send it the other way. If that changes nothing, it is the secret itself.</source>
        <translation type="unfinished">أرسله بالطريقة الأخرى. إن لم يغيّر ذلك شيئًا فهو السرّ نفسه.</translation>
    </message>
    <message>
        <source>The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app.</source>
        <translation type="unfinished">لا يقبل المزوّد سرّ العميل: كُتب خطأً، أو استُبدل، أو انتهت صلاحيته، أو ينتمي إلى تطبيق آخر.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.</source>
        <translation type="unfinished">انسخ السرّ من المزوّد من جديد والصقه في الخطوة {step}. تحقق من أنه السرّ، لا معرّفه.</translation>
    </message>
    <message>
        <source>ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own).</source>
        <translation type="unfinished">ينتمي المعرّف والسرّ إلى بيئة أو منطقة غير العنوان الذي سُئل (لكل من sandbox والإنتاج ما يخصه).</translation>
    </message>
    <message>
        <source>Take ID and secret of the environment that the address belongs to, or change the address in this step.</source>
        <translation type="unfinished">خذ المعرّف والسرّ من البيئة التي ينتمي إليها العنوان، أو غيّر العنوان في هذه الخطوة.</translation>
    </message>
    <message>
        <source>The code was given to another app than the one whose ID and secret were sent.</source>
        <translation type="unfinished">أُعطي رمز التفويض لتطبيق غير الذي أُرسل معرّفه وسرّه.</translation>
    </message>
    <message>
        <source>Check in step {step} that client ID and secret belong together, and to the environment of the log-in.</source>
        <translation type="unfinished">تحقق في الخطوة {step} من أن معرّف العميل والسرّ ينتمي أحدهما إلى الآخر، وإلى بيئة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled the app.</source>
        <translation type="unfinished">علّق المزوّد التطبيق أو عطّله.</translation>
    </message>
    <message>
        <source>Look at the app in the provider&apos;s portal; its support says why, and what lifts it.</source>
        <translation type="unfinished">انظر التطبيق في بوابة المزوّد؛ يقول دعمه لماذا، وما الذي يرفع ذلك.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID here.</source>
        <translation type="unfinished">لا يعرف المزوّد معرّف العميل هذا هنا.</translation>
    </message>
    <message>
        <source>Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production).</source>
        <translation type="unfinished">انسخه من المزوّد من جديد؛ وتحقق من أن المعرّف وعنوان الرمز من البيئة نفسها (sandbox أو الإنتاج).</translation>
    </message>
    <message>
        <source>The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there.</source>
        <translation type="unfinished">بحث المزوّد عن التطبيق أو الحساب في المستأجر (tenant أو directory أو realm) الذي يسمّيه العنوان، وهو ليس هناك.</translation>
    </message>
    <message>
        <source>Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant.</source>
        <translation type="unfinished">ضع في العنوان المستأجر (tenant) الذي سُجّل فيه التطبيق؛ أو سجّل التطبيق لحسابات أي مستأجر.</translation>
    </message>
    <message>
        <source>The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret.</source>
        <translation type="unfinished">يبدأ سرّ العميل أو ينتهي بمسافة أو حرف غير مرئي: نُسخ معه، فيعدّه المزوّد سرًّا آخر.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.</source>
        <translation type="unfinished">انسخ السرّ من المزوّد من جديد، من أول حرف إلى آخره، والصقه في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: what was copied is perhaps the row of dots that hides it.</source>
        <translation type="unfinished">في سرّ العميل أحرف لا يتكوّن منها سرّ (RFC 6749 appendix A.2)، أو حرف واحد وحده: ربما كان ما نُسخ صف النقاط الذي يخفيه.</translation>
    </message>
    <message>
        <source>Have the provider show the secret, copy it, and paste it in step {step}.</source>
        <translation type="unfinished">اجعل المزوّد يُظهر السرّ، وانسخه، والصقه في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The client secret is the client ID once more: the provider has another value for it.</source>
        <translation type="unfinished">سرّ العميل هو معرّف العميل مرة أخرى: لدى المزوّد قيمة أخرى له.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.</source>
        <translation type="unfinished">انسخ السرّ من المزوّد، والصقه في الخطوة {step}. لا يعرضه بعضهم إلا بعد إنشائه في بوابتهم.</translation>
    </message>
    <message>
        <source>The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617).</source>
        <translation type="unfinished">في الترويسة Authorization لهذا الاستدعاء بيانات الاعتماد بلا كلمة قبلها؛ في HTTP Basic كلمة هناك، ويُرمَّز ما بعدها (RFC 7617).</translation>
    </message>
    <message>
        <source>Take the header out and let the wizard make it, unless the provider&apos;s documentation has it like this.</source>
        <translation type="unfinished">أخرج الترويسة ودع المعالج ينشئها، ما لم تكن هكذا في وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider refused the app&apos;s credentials in every way in which they can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">رفض المزوّد بيانات اعتماد التطبيق بكل طريقة يمكن إرسالها بها: هو سرّ العميل نفسه، أو معرّف العميل.</translation>
    </message>
    <message>
        <source>Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.</source>
        <translation type="unfinished">انسخ كليهما من المزوّد من جديد، والصقهما في الخطوة {step}. كثيرًا ما يُعرض السرّ مرة واحدة فقط: أنشئ جديدًا عند الشك.</translation>
    </message>
    <message>
        <source>The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">رفض المزوّد التطبيق بالحالة {status} بكل طريقة يمكن إرسال بيانات اعتماده بها: هو سرّ العميل نفسه، أو معرّف العميل.</translation>
    </message>
    <message>
        <source>The app&apos;s credentials were sent under another name than the standard&apos;s, and the provider does not take them.</source>
        <translation type="unfinished">أُرسلت بيانات اعتماد التطبيق باسم غير اسم المعيار، والمزوّد لا يقبلها.</translation>
    </message>
    <message>
        <source>Send them under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">أرسلها باسم المعيار، ما لم يكن الاسم الآخر في وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials. They are sent as its documentation or the standard has it, so most likely it is the client secret: it is mistyped, was replaced, or belongs to another app.</source>
        <translation type="unfinished">لا يقبل المزوّد بيانات اعتماد التطبيق. وهي تُرسل كما في وثائقه أو في المعيار، فيبدو أن المشكلة في سرّ العميل: كُتب خطأً، أو استُبدل، أو ينتمي إلى تطبيق آخر.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.</source>
        <translation type="unfinished">انسخ السرّ من المزوّد من جديد والصقه في الخطوة {step}. إن لم يغيّر ذلك شيئًا فأرسله بالطريقة الأخرى.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials, or not in the way in which they are sent.</source>
        <translation type="unfinished">لا يقبل المزوّد بيانات اعتماد التطبيق، أو لا يقبلها بالطريقة التي تُرسل بها.</translation>
    </message>
    <message>
        <source>First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own.</source>
        <translation type="unfinished">جرّب أولًا الطريقة الأخرى (HTTP Basic أو المتن). إن لم يغيّر ذلك شيئًا فانسخ المعرّف والسرّ من المزوّد من جديد؛ كثيرًا ما يكون لكل من sandbox والإنتاج ما يخصه.</translation>
    </message>
    <message>
        <source>The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way.</source>
        <translation type="unfinished">يرفض المزوّد التطبيق (الحالة {status}): بيانات اعتماده خاطئة، أو يريدها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Refresh where the token came from</source>
        <translation type="unfinished">التحديث من حيث جاء الرمز</translation>
    </message>
    <message>
        <source>Send {parameter}</source>
        <translation type="unfinished">إرسال {parameter}</translation>
    </message>
    <message>
        <source>Send the credentials as for the token</source>
        <translation type="unfinished">إرسال بيانات الاعتماد كما للرمز</translation>
    </message>
    <message>
        <source>This request sends a value that is written down in place of one that each log-in makes anew, or asks for another grant than this one.</source>
        <translation type="unfinished">يرسل هذا الطلب قيمة مكتوبة سلفًا مكان قيمة يجدّدها كل تسجيل دخول، أو يطلب منحة (grant) غير هذه.</translation>
    </message>
    <message>
        <source>Take it out: what belongs there is filled in by itself.</source>
        <translation type="unfinished">أخرجها: ما مكانه هناك يُملأ من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The revocation sends a token that is written down, and not the one that this log-in brought.</source>
        <translation type="unfinished">يرسل الإبطال رمزًا مكتوبًا سلفًا، لا الذي جلبه تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The token was asked for with another grant than the log-in&apos;s: it is not the token of whoever logged in.</source>
        <translation type="unfinished">طُلب الرمز بمنحة (grant) غير منحة تسجيل الدخول: ليس رمز من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Take the grant type out of the extra parameters of step {step}.</source>
        <translation type="unfinished">أخرج نوع المنحة (grant type) من المعاملات الإضافية في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a code, response_mode for one in the query, and state and code challenge are made anew for each log-in.</source>
        <translation type="unfinished">يرسل طلب التفويض قيمة خاصة به لما يملؤه OAuth: يجب أن يطلب response_type رمز code، وأن يطلبه response_mode في الاستعلام، وتُنشأ state وcode challenge من جديد لكل تسجيل دخول.</translation>
    </message>
    <message>
        <source>Take it out of the extra parameters.</source>
        <translation type="unfinished">أخرجها من المعاملات الإضافية.</translation>
    </message>
    <message>
        <source>The authorization request sends a code challenge, or a method for it, that is written down; the verifier of this request belongs to another one.</source>
        <translation type="unfinished">يرسل طلب التفويض code challenge، أو طريقة له، مكتوبة سلفًا؛ وينتمي verifier في هذا الطلب إلى غيره.</translation>
    </message>
    <message>
        <source>The addresses of the log-in and of the token seem to have changed places.</source>
        <translation type="unfinished">يبدو أن عنواني تسجيل الدخول والرمز تبادلا المكان.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished">بدّل أحدهما بالآخر.</translation>
    </message>
    <message>
        <source>The address is the same as the one in step {other_step}, which is for something else.</source>
        <translation type="unfinished">العنوان هو نفسه الذي في الخطوة {other_step}، وهي لشيء آخر.</translation>
    </message>
    <message>
        <source>Copy the address of this step from the provider&apos;s documentation.</source>
        <translation type="unfinished">انسخ عنوان هذه الخطوة من وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The refresh goes to another address than the request for the token, and there it is not understood; the standard has both at one address (RFC 6749 section 6).</source>
        <translation type="unfinished">يذهب التحديث إلى عنوان غير عنوان طلب الرمز، ولا يُفهم هناك؛ هما في المعيار عند عنوان واحد (RFC 6749 section 6).</translation>
    </message>
    <message>
        <source>Refresh where the token came from, unless the provider&apos;s documentation has another address.</source>
        <translation type="unfinished">حدّث من حيث جاء الرمز، ما لم يكن في وثائق المزوّد عنوان آخر.</translation>
    </message>
    <message>
        <source>The provider misses a parameter that is sent under another name here than the standard&apos;s.</source>
        <translation type="unfinished">ينقص المزوّد معامل يُرسل هنا باسم غير اسم المعيار.</translation>
    </message>
    <message>
        <source>Send it under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">أرسله باسم المعيار، ما لم يكن الاسم الآخر في وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider says that it does not accept the app. Some say so of any request that they do not understand, and this one is not as the standard has it.</source>
        <translation type="unfinished">يقول المزوّد إنه لا يقبل التطبيق. يقول بعضهم ذلك عن أي طلب لا يفهمونه، وهذا ليس كما في المعيار.</translation>
    </message>
    <message>
        <source>Send it as the standard has it, unless the provider&apos;s documentation says otherwise.</source>
        <translation type="unfinished">أرسله كما في المعيار، ما لم تقل وثائق المزوّد غير ذلك.</translation>
    </message>
    <message>
        <source>A parameter is sent under another name than the standard&apos;s, and the provider does not say what it misses.</source>
        <translation type="unfinished">يُرسل معامل باسم غير اسم المعيار، ولا يقول المزوّد ما ينقصه.</translation>
    </message>
    <message>
        <source>The revocation says that it sends the other kind of token than it does (token_type_hint).</source>
        <translation type="unfinished">يقول الإبطال إنه يرسل نوعًا من الرموز غير الذي يرسله (token_type_hint).</translation>
    </message>
    <message>
        <source>Send the kind that it names, or let it name the other one (RFC 7009 section 2.1).</source>
        <translation type="unfinished">أرسل النوع الذي يسمّيه، أو دعه يسمّي النوع الآخر (RFC 7009 section 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is than the request for the token does.</source>
        <translation type="unfinished">قال المزوّد إن الرمز أُبطل، وهو لا يزال يعمل: يعرّف الإبطال التطبيق على نحو غير ما يعرّفه طلب الرمز.</translation>
    </message>
    <message>
        <source>Send the credentials as for the token.</source>
        <translation type="unfinished">أرسل بيانات الاعتماد كما للرمز.</translation>
    </message>
    <message>
        <source>The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1).</source>
        <translation type="unfinished">أُرسل الطلب بـ {method}؛ في المعيار هنا POST (RFC 6749 section 3.2, RFC 7009 section 2.1).</translation>
    </message>
    <message>
        <source>Send it with POST.</source>
        <translation type="unfinished">أرسله بـ POST.</translation>
    </message>
    <message>
        <source>This call leaves out what the standard demands in it.</source>
        <translation type="unfinished">يترك هذا الاستدعاء ما يشترطه المعيار فيه.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished">أرسله من جديد.</translation>
    </message>
    <message>
        <source>The provider misses what this call leaves out on purpose.</source>
        <translation type="unfinished">ينقص المزوّد ما يتركه هذا الاستدعاء عن قصد.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and it was sent in a form: the provider does not read forms.</source>
        <translation type="unfinished">ينقص المزوّد {parameter}، وقد أُرسل في نموذج: المزوّد لا يقرأ النماذج.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished">أرسل الطلب بصيغة JSON.</translation>
    </message>
    <message>
        <source>The provider has no answer in a format that this request accepts (status 406).</source>
        <translation type="unfinished">ليس لدى المزوّد ردّ بصيغة يقبلها هذا الطلب (الحالة 406).</translation>
    </message>
    <message>
        <source>Say in the header Accept what its documentation names, mostly application/json.</source>
        <translation type="unfinished">اذكر في الترويسة Accept ما تسمّيه وثائقه، غالبًا application/json.</translation>
    </message>
    <message>
        <source>The provider does not read the format of the request (status 415).</source>
        <translation type="unfinished">لا يقرأ المزوّد صيغة الطلب (الحالة 415).</translation>
    </message>
    <message>
        <source>Send it in the other format.</source>
        <translation type="unfinished">أرسله بالصيغة الأخرى.</translation>
    </message>
    <message>
        <source>The provider wants the request as JSON.</source>
        <translation type="unfinished">يريد المزوّد الطلب بصيغة JSON.</translation>
    </message>
    <message>
        <source>Send it as JSON.</source>
        <translation type="unfinished">أرسله بصيغة JSON.</translation>
    </message>
    <message>
        <source>The provider wants the request as a form.</source>
        <translation type="unfinished">يريد المزوّد الطلب نموذجًا.</translation>
    </message>
    <message>
        <source>Send it as a form.</source>
        <translation type="unfinished">أرسله نموذجًا.</translation>
    </message>
    <message>
        <source>The request was sent as JSON, and the provider misses in it what it holds: it reads forms only.</source>
        <translation type="unfinished">أُرسل الطلب بصيغة JSON، وينقص المزوّد ما هو فيه: لا يقرأ إلا النماذج.</translation>
    </message>
    <message>
        <source>Send it as a form, as the standard has it (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">أرسله نموذجًا كما في المعيار (RFC 6749 section 4.1.3).</translation>
    </message>
    <message>
        <source>The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">تنتقل المعاملات في العنوان، وتنقص المزوّد: يقرأ المتن، حيث هي في المعيار (RFC 6749 section 4.1.3).</translation>
    </message>
    <message>
        <source>Send them in the body.</source>
        <translation type="unfinished">أرسلها في المتن.</translation>
    </message>
    <message>
        <source>Send the parameters in the body</source>
        <translation type="unfinished">إرسال المعاملات في المتن</translation>
    </message>
    <message>
        <source>The provider takes POST only at this address.</source>
        <translation type="unfinished">لا يقبل المزوّد عند هذا العنوان إلا POST.</translation>
    </message>
    <message>
        <source>Send it as POST.</source>
        <translation type="unfinished">أرسله بـ POST.</translation>
    </message>
    <message>
        <source>This request was sent as JSON. The one for the token was a form, and the provider understood it.</source>
        <translation type="unfinished">أُرسل هذا الطلب بصيغة JSON. كان طلب الرمز نموذجًا، وفهمه المزوّد.</translation>
    </message>
    <message>
        <source>Send this one as a form, too.</source>
        <translation type="unfinished">أرسل هذا نموذجًا أيضًا.</translation>
    </message>
    <message>
        <source>The parameters were sent in the body. For the token they were in the address, and the provider read them.</source>
        <translation type="unfinished">أُرسلت المعاملات في متن الطلب. أما عند طلب رمز الوصول فكانت في العنوان، وقرأها المزوّد.</translation>
    </message>
    <message>
        <source>Send them in the address here, too.</source>
        <translation type="unfinished">أرسلها هنا أيضًا في العنوان.</translation>
    </message>
    <message>
        <source>The provider says nothing, and the request was sent as JSON: it may read forms only.</source>
        <translation type="unfinished">لا يقول المزوّد شيئًا، وأُرسل الطلب بصيغة JSON: ربما لا يقرأ إلا النماذج.</translation>
    </message>
    <message>
        <source>Send redirect_uri at the log-in, too</source>
        <translation type="unfinished">إرسال redirect_uri عند تسجيل الدخول أيضًا</translation>
    </message>
    <message>
        <source>The redirect URI that stands among this call&apos;s parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">عنوان إعادة التوجيه (redirect URI) بين معاملات هذا الاستدعاء غير الذي في تسجيل الدخول؛ يجب أن يتطابقا (RFC 6749 section 4.1.3).</translation>
    </message>
    <message>
        <source>Take it out: the wizard sends the one of the log-in by itself.</source>
        <translation type="unfinished">أخرجه: يرسل المعالج عنوان تسجيل الدخول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The redirect URI of the token request is not the one of the log-in, or is not registered.</source>
        <translation type="unfinished">عنوان إعادة التوجيه (redirect URI) في طلب الرمز ليس الذي في تسجيل الدخول، أو ليس مسجّلًا.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, and send it in both requests.</source>
        <translation type="unfinished">سجّل هذا العنوان نفسه تمامًا لدى المزوّد، وأرسله في كلا الطلبين.</translation>
    </message>
    <message>
        <source>The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.</source>
        <translation type="unfinished">يرفض المزوّد code verifier الخاص بـ PKCE: لا يريد أيًا، أو يريد النوع الآخر.</translation>
    </message>
    <message>
        <source>Turn PKCE off in step {step}, or choose the other method.</source>
        <translation type="unfinished">أوقف PKCE في الخطوة {step}، أو اختر الطريقة الأخرى.</translation>
    </message>
    <message>
        <source>The provider wants PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">يريد المزوّد PKCE، الحماية الإضافية لتسجيل الدخول، وهي متوقفة.</translation>
    </message>
    <message>
        <source>Turn it on in step {step} and log in again.</source>
        <translation type="unfinished">فعّلها في الخطوة {step} وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The code was used already, or came too late: it works once, and often for a minute only.</source>
        <translation type="unfinished">استُعمل رمز التفويض من قبل، أو جاء متأخرًا: يعمل مرة واحدة، ولدقيقة فقط في الغالب.</translation>
    </message>
    <message>
        <source>Log in again: that brings a fresh code.</source>
        <translation type="unfinished">سجّل الدخول من جديد: يجلب ذلك رمز تفويض جديدًا.</translation>
    </message>
    <message>
        <source>The provider refuses the code: it was used or too old, the redirect URI differs from the log-in&apos;s, or it belongs to another app.</source>
        <translation type="unfinished">يرفض المزوّد رمز التفويض: استُعمل أو قدُم، أو يختلف عنوان إعادة التوجيه (redirect URI) عن الذي في تسجيل الدخول، أو ينتمي إلى تطبيق آخر.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare redirect URI and client ID with the provider&apos;s.</source>
        <translation type="unfinished">سجّل الدخول من جديد فورًا. إن بقي الأمر كذلك فقارن عنوان إعادة التوجيه (redirect URI) ومعرّف العميل بما لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in.</source>
        <translation type="unfinished">يرفض المزوّد الطلب (الحالة {status}) ولا يقول السبب: هو غالبًا رمز التفويض، استُعمل أو قدُم، أو شيء يُرسل على غير ما أُرسل عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">سجّل الدخول من جديد فورًا. إن بقي الأمر كذلك فقارن هذا الاستدعاء بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider does not know this kind of request under this name, or does not allow it for the app.</source>
        <translation type="unfinished">لا يعرف المزوّد هذا النوع من الطلبات بهذا الاسم، أو لا يسمح به للتطبيق.</translation>
    </message>
    <message>
        <source>Check the address of the call; at the provider, allow the grant for your app.</source>
        <translation type="unfinished">تحقق من عنوان الاستدعاء؛ واسمح لدى المزوّد بالمنحة (grant) لتطبيقك.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}.</source>
        <translation type="unfinished">ينقص المزوّد المعامل {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters.</source>
        <translation type="unfinished">أضفه إلى الاستدعاء ضمن «معاملات إضافية».</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}, which OAuth does not send by itself here.</source>
        <translation type="unfinished">ينقص المزوّد المعامل {parameter}، الذي لا يرسله OAuth هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters; its documentation says with which value.</source>
        <translation type="unfinished">أضفه إلى الاستدعاء ضمن «معاملات إضافية»؛ تقول وثائقه بأي قيمة.</translation>
    </message>
    <message>
        <source>A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is.</source>
        <translation type="unfinished">يصل معامل إلى المزوّد مرتين: في العنوان وفي المتن مثلًا، أو بطريقتين لذكر هوية التطبيق.</translation>
    </message>
    <message>
        <source>Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address.</source>
        <translation type="unfinished">أخرج أحد الاثنين. ما يرسله OAuth نفسه ({sent}) لا يلزم أن يكون بين المعاملات الإضافية أو في العنوان.</translation>
    </message>
    <message>
        <source>The provider refuses the scope of this request.</source>
        <translation type="unfinished">يرفض المزوّد نطاق هذا الطلب (scope).</translation>
    </message>
    <message>
        <source>Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.</source>
        <translation type="unfinished">قارن النطاقات (scopes) بما طلبته في الخطوة {step}؛ لا يجوز للتحديث أن يطلب أكثر.</translation>
    </message>
    <message>
        <source>The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience).</source>
        <translation type="unfinished">لا يعرف المزوّد الـ API التي سيكون الرمز لها (يسمّيها RFC 8707 resource، وRFC 9396 authorization_details، وغيرهما audience).</translation>
    </message>
    <message>
        <source>Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.</source>
        <translation type="unfinished">انسخ قيمتها الدقيقة من الوثائق إلى المعاملات الإضافية للخطوة {step} ولهذه الخطوة.</translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make.</source>
        <translation type="unfinished">يريد المزوّد إثباتًا موقّعًا مع كل طلب (DPoP, RFC 9449)، ولا يستطيع هذا الإصدار من المنصّة إنشاءه.</translation>
    </message>
    <message>
        <source>At the provider, set the app to plain bearer tokens.</source>
        <translation type="unfinished">اضبط التطبيق لدى المزوّد على رموز bearer عادية.</translation>
    </message>
    <message>
        <source>At the log-in the client ID is sent as {own_name}; this request sends it as client_id.</source>
        <translation type="unfinished">يُرسل معرّف العميل عند تسجيل الدخول باسم {own_name}؛ ويرسله هذا الطلب باسم client_id.</translation>
    </message>
    <message>
        <source>Give it the same name here: {own_name}.</source>
        <translation type="unfinished">أعطه الاسم نفسه هنا: {own_name}.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.</source>
        <translation type="unfinished">لا يفهم المزوّد الطلب: معامل ناقص أو غير معروف، أو يريد صيغة أخرى.</translation>
    </message>
    <message>
        <source>These were sent: {sent}. Compare their names with the provider&apos;s documentation, and add what it lists besides.</source>
        <translation type="unfinished">أُرسلت هذه: {sent}. قارن أسماءها بوثائق المزوّد، وأضف ما تسرده غيرها.</translation>
    </message>
    <message>
        <source>The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server.</source>
        <translation type="unfinished">التطبيق، أو عنوان إعادة التوجيه (redirect URI) له، مسجّل هناك على أنه من نوع آخر: لتطبيق صفحة واحدة أو تطبيق جوال، لا لخادم ويب.</translation>
    </message>
    <message>
        <source>At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret.</source>
        <translation type="unfinished">سجّل عنوان إعادة التوجيه (redirect URI) لدى المزوّد لتطبيق ويب (المنصّة «Web»)، يبادل خادمٌ رمز تفويضه بالسرّ.</translation>
    </message>
    <message>
        <source>The app is registered as a public one, which sends no client secret; this request holds one.</source>
        <translation type="unfinished">التطبيق مسجّل تطبيقًا عامًا لا يرسل سرّ عميل؛ وفي هذا الطلب سرّ.</translation>
    </message>
    <message>
        <source>Send none; or make the app a confidential one (a web application) at the provider.</source>
        <translation type="unfinished">لا ترسل سرًّا؛ أو اجعل التطبيق لدى المزوّد سرّيًا (confidential، تطبيق ويب).</translation>
    </message>
    <message>
        <source>The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret.</source>
        <translation type="unfinished">يريد المزوّد أن يثبت التطبيق هويته ببيان موقّع أو شهادة (private_key_jwt, mutual TLS)، لا بسرّ.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, choose a client secret for the app, sent by HTTP Basic or in the body.</source>
        <translation type="unfinished">اختر في بوابة المزوّد سرّ عميل للتطبيق، يُرسل بـ HTTP Basic أو في المتن.</translation>
    </message>
    <message>
        <source>The app is not allowed this kind of request (grant) at the provider.</source>
        <translation type="unfinished">لا يُسمح للتطبيق بهذا النوع من الطلبات (grant) لدى المزوّد.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application.</source>
        <translation type="unfinished">اسمح في بوابة المزوّد بمنحة authorization code للتطبيق، وبرموز التحديث؛ أو سجّله تطبيق ويب.</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">طلب {scopes} بدلًا منه</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished">استعمال {url}</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): {provider} is known to have another one.</source>
        <translation type="unfinished">لا شيء عند هذا العنوان (الحالة {status}): من المعروف أن لدى {provider} عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer.</source>
        <translation type="unfinished">استعمله، ما لم يكن مكانك خاصًا: sandbox، أو منطقة، أو خادم زبون.</translation>
    </message>
    <message>
        <source>{provider} is known to have another address for the log-in.</source>
        <translation type="unfinished">من المعروف أن لدى {provider} عنوانًا آخر لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>{provider} has moved this address: its documentation names another one.</source>
        <translation type="unfinished">نقل {provider} هذا العنوان: تسمّي وثائقه غيره.</translation>
    </message>
    <message>
        <source>Use the new one; an app that is registered for the old may have to be made anew.</source>
        <translation type="unfinished">استعمل الجديد؛ ربما وجب إنشاء تطبيق مسجّل للقديم من جديد.</translation>
    </message>
    <message>
        <source>{provider} wants a parameter at the log-in that is not sent.</source>
        <translation type="unfinished">يريد {provider} معاملًا عند تسجيل الدخول لا يُرسل.</translation>
    </message>
    <message>
        <source>Add it, under Extra parameters.</source>
        <translation type="unfinished">أضفه ضمن «معاملات إضافية».</translation>
    </message>
    <message>
        <source>{provider} has a name of its own for a parameter of OAuth that is sent under its usual name.</source>
        <translation type="unfinished">لدى {provider} اسم خاص به لمعامل من OAuth يُرسل باسمه المعتاد.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">أرسله بالاسم الذي لدى المزوّد.</translation>
    </message>
    <message>
        <source>{provider} no longer gives out a scope that is asked for.</source>
        <translation type="unfinished">لم يعد {provider} يمنح نطاقًا (scope) مطلوبًا.</translation>
    </message>
    <message>
        <source>Ask for what took its place; it may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">اطلب ما حلّ محله؛ ربما وجب تفعيله لتطبيقك في البوابة.</translation>
    </message>
    <message>
        <source>{provider} wants a header with each call of its API that was not sent.</source>
        <translation type="unfinished">يريد {provider} ترويسة مع كل استدعاء لـ API الخاصة به، ولم تُرسل.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}; its documentation says which value.</source>
        <translation type="unfinished">أضفها هنا وفي الخطوة {parameters}؛ تقول وثائقه بأي قيمة.</translation>
    </message>
    <message>
        <source>{provider} has a word of its own before the token; the call sends another.</source>
        <translation type="unfinished">لدى {provider} كلمة خاصة به قبل الرمز؛ ويرسل الاستدعاء غيرها.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, here and in the request parameters.</source>
        <translation type="unfinished">اكتبها كما تكتبها وثائق المزوّد، هنا وفي معاملات الطلب.</translation>
    </message>
    <message>
        <source>What belongs to one part of {provider} is unknown in another.</source>
        <translation type="unfinished">ما ينتمي إلى جزء من {provider} غير معروف في جزء آخر.</translation>
    </message>
    <message>
        <source>{apart}</source>
        <translation type="unfinished">{apart}</translation>
    </message>
    <message>
        <source>The log-in did not end with a code. What exactly went wrong is in the provider&apos;s words.</source>
        <translation type="unfinished">لم ينتهِ تسجيل الدخول برمز تفويض. كلمات المزوّد تقول ما الخلل بالضبط.</translation>
    </message>
    <message>
        <source>Compare what is filled in with the provider&apos;s documentation.</source>
        <translation type="unfinished">قارن ما مُلئ بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>It is not clear whether the token is revoked.</source>
        <translation type="unfinished">ليس واضحًا إن كان الرمز قد أُبطل.</translation>
    </message>
    <message>
        <source>Try again, and compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">أعد المحاولة، وقارن الاستدعاء بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked for; its words, if there are any, say why.</source>
        <translation type="unfinished">لم يفعل المزوّد ما طُلب؛ وكلماته، إن وُجدت، تقول السبب.</translation>
    </message>
    <message>
        <source>Compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">قارن الاستدعاء بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for.</source>
        <translation type="unfinished">لم يعطِ المزوّد رمز تحديث، فلا شيء يُحدَّث به. معظمهم لا يعطيه إلا عند طلبه.</translation>
    </message>
    <message>
        <source>Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.</source>
        <translation type="unfinished">اطلبه في الخطوة {step} (access_type=offline، أو النطاق offline_access)، وسجّل الدخول من جديد. يريد بعضهم prompt=consent أيضًا.</translation>
    </message>
    <message>
        <source>The provider gives one to those alone who ask for a scope of its own.</source>
        <translation type="unfinished">لا يعطيه المزوّد إلا لمن يطلب نطاقًا (scope) خاصًا به.</translation>
    </message>
    <message>
        <source>Look up what it is called: offline_access, offline, or the like.</source>
        <translation type="unfinished">ابحث عن اسمه: offline_access أو offline أو ما شابه.</translation>
    </message>
    <message>
        <source>The provider does not say that its access tokens expire: then there is nothing to refresh.</source>
        <translation type="unfinished">لا يقول المزوّد إن رموز الوصول لديه تنتهي صلاحيتها: عندها لا شيء للتحديث.</translation>
    </message>
    <message>
        <source>If its documentation says the same, switch this step off.</source>
        <translation type="unfinished">إن قالت وثائقه الشيء نفسه فأوقف هذه الخطوة.</translation>
    </message>
    <message>
        <source>Go without a refresh</source>
        <translation type="unfinished">المتابعة من دون تحديث</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, though it was asked for in the usual ways.</source>
        <translation type="unfinished">لم يعطِ المزوّد رمز تحديث (refresh token)، مع أنه طُلب بالطرق المعتادة.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for the app in the provider&apos;s portal, and log in again. Or go without a refresh.</source>
        <translation type="unfinished">اسمح برموز التحديث (refresh tokens) للتطبيق في بوابة المزوّد، وسجّل الدخول من جديد. أو تابع من دون تحديث.</translation>
    </message>
    <message>
        <source>The refresh token worked once and is refused the second time, and the first refresh brought no new one.</source>
        <translation type="unfinished">عمل رمز التحديث مرة ويُرفض في الثانية، ولم يجلب التحديث الأول رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.</source>
        <translation type="unfinished">انظر ردّ التحديث الأول: إن كان فيه رمز تحديث جديد فحدّد موضعه في الخطوة {step} ضمن «متقدّم». إن لم يكن فيه فينتهي هذا الاتصال برمزه الثاني: اسأل المزوّد.</translation>
    </message>
    <message>
        <source>The provider wants the scopes again when a token is refreshed.</source>
        <translation type="unfinished">يريد المزوّد النطاقات (scopes) من جديد عند تحديث الرمز.</translation>
    </message>
    <message>
        <source>Add the parameter scope.</source>
        <translation type="unfinished">أضف المعامل scope.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the redirect URI again.</source>
        <translation type="unfinished">فُهم طلب الرمز، ولم يُفهم هذا: ربما يريد المزوّد عنوان إعادة التوجيه من جديد.</translation>
    </message>
    <message>
        <source>Try it with the parameter redirect_uri; a provider that does not need it lets it pass.</source>
        <translation type="unfinished">جرّبه مع المعامل redirect_uri؛ المزوّد الذي لا يحتاج إليه يتغاضى عنه.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the scopes again.</source>
        <translation type="unfinished">فُهم طلب الرمز، ولم يُفهم هذا: ربما يريد المزوّد النطاقات (scopes) من جديد.</translation>
    </message>
    <message>
        <source>Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6).</source>
        <translation type="unfinished">جرّبه مع المعامل scope؛ المزوّد الذي لا يحتاج إليه يتغاضى عنه (RFC 6749 section 6).</translation>
    </message>
    <message>
        <source>The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired.</source>
        <translation type="unfinished">يرفض المزوّد رمز التحديث: استُعمل من قبل (يعطي بعضهم جديدًا كل مرة)، أو أُبطل، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, check that the refresh token is sent to the right address.</source>
        <translation type="unfinished">سجّل الدخول من جديد. إن تكرر ذلك كل مرة فتحقق من أن رمز التحديث يُرسل إلى العنوان الصحيح.</translation>
    </message>
    <message>
        <source>The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired.</source>
        <translation type="unfinished">يرفض المزوّد التحديث (الحالة {status}) ولا يقول السبب: غالبًا أُبطل رمز التحديث، أو استُعمل من قبل، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">سجّل الدخول من جديد. إن تكرر ذلك كل مرة فقارن هذا الاستدعاء بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider revokes the other kind of token only.</source>
        <translation type="unfinished">لا يبطل المزوّد إلا النوع الآخر من الرموز.</translation>
    </message>
    <message>
        <source>Send the refresh token.</source>
        <translation type="unfinished">أرسل رمز التحديث.</translation>
    </message>
    <message>
        <source>The provider looks for a refresh token here, and the access token was sent.</source>
        <translation type="unfinished">يبحث المزوّد هنا عن رمز التحديث (refresh token)، وقد أُرسل رمز الوصول (access token).</translation>
    </message>
    <message>
        <source>The provider does not take {method} at this address (status 405).</source>
        <translation type="unfinished">لا يقبل المزوّد {method} عند هذا العنوان (الحالة 405).</translation>
    </message>
    <message>
        <source>Send it with the method that the provider names.</source>
        <translation type="unfinished">أرسله بالطريقة التي يسمّيها المزوّد.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404).</source>
        <translation type="unfinished">لا شيء عند هذا العنوان (الحالة 404).</translation>
    </message>
    <message>
        <source>Check the address. Not every provider has one: then switch this step off.</source>
        <translation type="unfinished">تحقق من العنوان. ليس لكل مزوّد عنوان كهذا: عندها أوقف هذه الخطوة.</translation>
    </message>
    <message>
        <source>The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here.</source>
        <translation type="unfinished">لا يعرف المزوّد هذا الرمز، أو لم يعد يعرفه: أُبطل من قبل، أو ليس من النوع الذي يريده هنا.</translation>
    </message>
    <message>
        <source>Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.</source>
        <translation type="unfinished">احصل على رمز جديد وأعد المحاولة. إن بقي الأمر كذلك فقارن بوثائقه أي رمز يجب إرساله.</translation>
    </message>
    <message>
        <source>The provider wants the access token in the Authorization header of this call.</source>
        <translation type="unfinished">يريد المزوّد رمز الوصول في ترويسة Authorization لهذا الاستدعاء.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">أضف الترويسة Authorization وفيها Bearer ورمز الوصول.</translation>
    </message>
    <message>
        <source>The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it.</source>
        <translation type="unfinished">لم يجد المزوّد رمزًا يقبله. ربما يريده في الترويسة Authorization كما يرسله استدعاء الاختبار.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, if its documentation has it so.</source>
        <translation type="unfinished">أضف الترويسة Authorization وفيها Bearer ورمز الوصول، إن كانت وثائقه تذكرها هكذا.</translation>
    </message>
    <message>
        <source>The provider refuses the revocation: it wants the app&apos;s credentials in another way, or does not allow it to this app.</source>
        <translation type="unfinished">يرفض المزوّد الإبطال: يريد بيانات اعتماد التطبيق بطريقة أخرى، أو لا يسمح به لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Try the other way to send the credentials; otherwise ask the provider, or switch this step off.</source>
        <translation type="unfinished">جرّب الطريقة الأخرى لإرسال بيانات الاعتماد؛ وإلا فاسأل المزوّد، أو أوقف هذه الخطوة.</translation>
    </message>
    <message>
        <source>The provider calls the parameter with the token by another name.</source>
        <translation type="unfinished">يسمّي المزوّد المعامل الذي يحمل الرمز باسم آخر.</translation>
    </message>
    <message>
        <source>The provider looks for the token in the address of the call.</source>
        <translation type="unfinished">يبحث المزوّد عن الرمز في عنوان الاستدعاء.</translation>
    </message>
    <message>
        <source>The revocation did not say which token is meant: the parameter token is left out.</source>
        <translation type="unfinished">لم يقل الإبطال أي رمز هو المقصود: المعامل token متروك.</translation>
    </message>
    <message>
        <source>Send it (RFC 7009 section 2.1).</source>
        <translation type="unfinished">أرسله (RFC 7009 section 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, but it still works.</source>
        <translation type="unfinished">قال المزوّد إن الرمز أُبطل، لكنه لا يزال يعمل.</translation>
    </message>
    <message>
        <source>Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.</source>
        <translation type="unfinished">أبطل الرمز الآخر: ينهي بعض المزوّدين الاتصال برمز التحديث وحده، ويدعون رموز الوصول حية حتى تنتهي صلاحيتها.</translation>
    </message>
    <message>
        <source>The provider does not answer in the format that the header Accept asks for.</source>
        <translation type="unfinished">لا يردّ المزوّد بالصيغة التي تطلبها الترويسة Accept.</translation>
    </message>
    <message>
        <source>Change the header Accept to what it names.</source>
        <translation type="unfinished">غيّر الترويسة Accept إلى ما يسمّيه.</translation>
    </message>
    <message>
        <source>The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.</source>
        <translation type="unfinished">يريد المزوّد أن يعرف من يستدعيه: يجب أن تسمّي الترويسة User-Agent تطبيقك وطريقة للوصول إليك.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}.</source>
        <translation type="unfinished">أضفها هنا وفي الخطوة {parameters}.</translation>
    </message>
    <message>
        <source>Add it to this call.</source>
        <translation type="unfinished">أضفها إلى هذا الاستدعاء.</translation>
    </message>
    <message>
        <source>The provider wants one more header: {header}.</source>
        <translation type="unfinished">يريد المزوّد ترويسة أخرى: {header}.</translation>
    </message>
    <message>
        <source>Add it to this call; its documentation says which value.</source>
        <translation type="unfinished">أضفها إلى هذا الاستدعاء؛ تقول وثائقه بأي قيمة.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token.</source>
        <translation type="unfinished">يتحدث المزوّد عن معرّف العميل، ولا يرسله هذا الاستدعاء: ربما يريده إلى جانب الرمز.</translation>
    </message>
    <message>
        <source>Add it as a header, here and to the request parameters; its documentation says under which name.</source>
        <translation type="unfinished">أضفه ترويسةً، هنا وفي معاملات الطلب؛ تقول وثائقه بأي اسم.</translation>
    </message>
    <message>
        <source>The header {header} was sent; the provider wants another value in it.</source>
        <translation type="unfinished">أُرسلت الترويسة {header}؛ ويريد المزوّد قيمة أخرى فيها.</translation>
    </message>
    <message>
        <source>Its words say what is missing in it. Change the value here, and in step {parameters}.</source>
        <translation type="unfinished">كلماته تقول ما ينقصها. غيّر القيمة هنا وفي الخطوة {parameters}.</translation>
    </message>
    <message>
        <source>The call names a version of the API that the provider does not serve, or not any more.</source>
        <translation type="unfinished">يسمّي الاستدعاء إصدارًا من الـ API لا يقدّمه المزوّد، أو لم يعد يقدّمه.</translation>
    </message>
    <message>
        <source>Take one that its documentation lists as current: here, and with every request.</source>
        <translation type="unfinished">خذ إصدارًا تسرده وثائقه على أنه حالي: هنا ومع كل طلب.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent.</source>
        <translation type="unfinished">يريد المزوّد Content-Type، حتى حيث لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json.</source>
        <translation type="unfinished">أضف الترويسة Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent (status 415).</source>
        <translation type="unfinished">يريد المزوّد Content-Type، حتى حيث لا يُرسل شيء (الحالة 415).</translation>
    </message>
    <message>
        <source>The address does not take {method} (status 405).</source>
        <translation type="unfinished">لا يقبل العنوان {method} (الحالة 405).</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many (status 429).</source>
        <translation type="unfinished">لا يقبل المزوّد إلا عددًا من الطلبات في مدة معينة، وهذا زاد عليه (الحالة 429).</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send.</source>
        <translation type="unfinished">انتظر ثم أعد المحاولة. قد يقول الردّ كم. إن كان هذا ردّ أول طلب فسمّ تطبيقك في ترويسة User-Agent: يبطّئ المزوّدون ما ترسله برامج كثيرة.</translation>
    </message>
    <message>
        <source>There is nothing to {method} at this address (status {status}); a call that only reads is a GET.</source>
        <translation type="unfinished">لا شيء يُستدعى بـ {method} عند هذا العنوان (الحالة {status})؛ والاستدعاء الذي يقرأ فقط هو GET.</translation>
    </message>
    <message>
        <source>Send it as GET, unless the provider&apos;s documentation has another method.</source>
        <translation type="unfinished">أرسله بـ GET، ما لم يكن في وثائق المزوّد طريقة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}).</source>
        <translation type="unfinished">لا شيء عند هذا العنوان (الحالة {status}).</translation>
    </message>
    <message>
        <source>Check the address: its path, its version, and the values in it.</source>
        <translation type="unfinished">تحقق من العنوان: مساره، وإصداره، والقيم فيه.</translation>
    </message>
    <message>
        <source>The address belongs to another environment or region than the token (sandbox and production have their own).</source>
        <translation type="unfinished">ينتمي العنوان إلى بيئة أو منطقة غير الرمز (لكل من sandbox والإنتاج ما يخصه).</translation>
    </message>
    <message>
        <source>Change the address to the one of the account&apos;s environment.</source>
        <translation type="unfinished">غيّر العنوان إلى عنوان بيئة الحساب.</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many.</source>
        <translation type="unfinished">لا يقبل المزوّد إلا عددًا من الطلبات في مدة معينة، وهذا زاد عليه.</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long.</source>
        <translation type="unfinished">انتظر ثم أعد المحاولة. قد يقول الردّ كم.</translation>
    </message>
    <message>
        <source>The address belongs to the provider&apos;s web pages, which want a sign of their own forms (CSRF).</source>
        <translation type="unfinished">ينتمي العنوان إلى صفحات الويب لدى المزوّد، وهي تريد علامة من نماذجها نفسها (CSRF).</translation>
    </message>
    <message>
        <source>Use the API&apos;s address from the provider&apos;s documentation.</source>
        <translation type="unfinished">استعمل عنوان الـ API من وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The account, or the app, is suspended or has no access to this API.</source>
        <translation type="unfinished">الحساب، أو التطبيق، معلّق أو بلا وصول إلى هذه الـ API.</translation>
    </message>
    <message>
        <source>Look into the account&apos;s plan and its state at the provider; or use another account for the test.</source>
        <translation type="unfinished">انظر خطة الحساب وحالته لدى المزوّد؛ أو استعمل حسابًا آخر للاختبار.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.</source>
        <translation type="unfinished">لا يفهم المزوّد الاستدعاء: معامل ناقص، أو يُرسل الرمز بطريقتين.</translation>
    </message>
    <message>
        <source>Its words say which. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">كلماته تقول أيهما. قارن العنوان والاستعلام والترويسات بوثائقه.</translation>
    </message>
    <message>
        <source>The provider misses something in the call, such as an id of the account or of a tenant.</source>
        <translation type="unfinished">ينقص المزوّد شيء في الاستدعاء، مثل معرّف للحساب أو للمستأجر (tenant).</translation>
    </message>
    <message>
        <source>Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.</source>
        <translation type="unfinished">كلماته تسمّيه. إن أعطى استدعاء آخر تلك القيمة فأضف استدعاء متابعة في الخطوة {step}، ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call (status {status}).</source>
        <translation type="unfinished">لا يفهم المزوّد الاستدعاء (الحالة {status}).</translation>
    </message>
    <message>
        <source>Its words say why. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">كلماته تقول السبب. قارن العنوان والاستعلام والترويسات بوثائقه.</translation>
    </message>
    <message>
        <source>The provider answers with status 200 and an error in it.</source>
        <translation type="unfinished">يردّ المزوّد بالحالة 200 وفيها خطأ.</translation>
    </message>
    <message>
        <source>Its words say what is wrong; mend that.</source>
        <translation type="unfinished">كلماته تقول ما الخلل؛ أصلح ذلك.</translation>
    </message>
    <message>
        <source>Send {known} as {name}</source>
        <translation type="unfinished">إرسال {known} باسم {name}</translation>
    </message>
    <message>
        <source>Send the refresh token as {name}</source>
        <translation type="unfinished">إرسال رمز التحديث باسم {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">ترك {name}</translation>
    </message>
    <message>
        <source>Send the parameters in the address</source>
        <translation type="unfinished">إرسال المعاملات في العنوان</translation>
    </message>
    <message>
        <source>Send the token in the header Authorization</source>
        <translation type="unfinished">إرسال الرمز في الترويسة Authorization</translation>
    </message>
    <message>
        <source>Take any good status as success</source>
        <translation type="unfinished">عدّ أي حالة سليمة نجاحًا</translation>
    </message>
    <message>
        <source>The provider misses {parameter}; what it means was sent, under the name that the standard has.</source>
        <translation type="unfinished">ينقص المزوّد {parameter}؛ وما يعنيه أُرسل بالاسم الذي في المعيار.</translation>
    </message>
    <message>
        <source>The provider does not take {parameter} in this request.</source>
        <translation type="unfinished">لا يقبل المزوّد {parameter} في هذا الطلب.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">اتركه.</translation>
    </message>
    <message>
        <source>The answer holds the token, but the spec says that it is written in another format than it is.</source>
        <translation type="unfinished">في الردّ الرمز، لكن المواصفة تقول إنه مكتوب بصيغة غير التي هو بها.</translation>
    </message>
    <message>
        <source>Let the format be found by itself.</source>
        <translation type="unfinished">دع الصيغة تُكتشف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Find the format of the answer by itself</source>
        <translation type="unfinished">اكتشاف صيغة الردّ تلقائيًا</translation>
    </message>
    <message>
        <source>The answer holds the token, and yet the success rule of this step does not hold for it.</source>
        <translation type="unfinished">في الردّ الرمز، ومع ذلك لا تصح عليه قاعدة النجاح لهذه الخطوة.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer, or do without one.</source>
        <translation type="unfinished">قارن القاعدة بالردّ، أو استغنِ عنها.</translation>
    </message>
    <message>
        <source>The provider misses the header Authorization, and this call sends the token nowhere.</source>
        <translation type="unfinished">تنقص المزوّد الترويسة Authorization، ولا يرسل هذا الاستدعاء الرمز في أي مكان.</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation type="unfinished">أرسل الرمز في تلك الترويسة.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, which was sent in the body: it may read the address alone.</source>
        <translation type="unfinished">ينقص المزوّد {parameter}، الذي أُرسل في المتن: ربما يقرأ العنوان وحده.</translation>
    </message>
    <message>
        <source>Send the parameters in the address.</source>
        <translation type="unfinished">أرسل المعاملات في العنوان.</translation>
    </message>
    <message>
        <source>The provider knew the app at the log-in, and not in this call: it may read the address alone.</source>
        <translation type="unfinished">عرف المزوّد التطبيق عند تسجيل الدخول ولم يعرفه في هذا الاستدعاء: ربما يقرأ العنوان وحده.</translation>
    </message>
    <message>
        <source>The provider misses {parameter} in this call.</source>
        <translation type="unfinished">ينقص المزوّد {parameter} في هذا الاستدعاء.</translation>
    </message>
    <message>
        <source>Add it: to the query of a GET, to the body of a POST. Its documentation says with which value.</source>
        <translation type="unfinished">أضفه: إلى الاستعلام مع GET، وإلى المتن مع POST. تقول وثائقه بأي قيمة.</translation>
    </message>
    <message>
        <source>Use http://</source>
        <translation type="unfinished">استعمال http</translation>
    </message>
    <message>
        <source>Another page answered in the provider&apos;s place: the network that this computer is in wants a log-in first.</source>
        <translation type="unfinished">ردّت صفحة أخرى مكان المزوّد: الشبكة التي فيها هذا الحاسوب تريد تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in to the network, and try again.</source>
        <translation type="unfinished">افتح أي صفحة في متصفّحك، وسجّل الدخول إلى الشبكة، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>No server of this name can be found: {host}.</source>
        <translation type="unfinished">لا يمكن العثور على خادم بهذا الاسم: {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check this computer&apos;s connection to the internet.</source>
        <translation type="unfinished">تحقق من تهجئة العنوان. إن كان صحيحًا فتحقق من اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}.</source>
        <translation type="unfinished">لا شيء يستمع عند {host}.</translation>
    </message>
    <message>
        <source>Check host and port of the address.</source>
        <translation type="unfinished">تحقق من المضيف والمنفذ في العنوان.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is.</source>
        <translation type="unfinished">الاتصال بـ {host} غير آمن، فلم يُرسل شيء: لا تثبت شهادته من هو.</translation>
    </message>
    <message>
        <source>Check the address. If a program on this network looks into connections, have its certificate added to the system.</source>
        <translation type="unfinished">تحقق من العنوان. إن كان برنامج على هذه الشبكة يطّلع على الاتصالات فأضف شهادته إلى النظام.</translation>
    </message>
    <message>
        <source>The server at {host} speaks no https there, or none that is safe today: nothing was sent.</source>
        <translation type="unfinished">لا يتحدث الخادم عند {host} بروتوكول https هناك، أو ليس على نحو آمن اليوم: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address and its port. A server on this computer is often reached with http://.</source>
        <translation type="unfinished">تحقق من العنوان ومنفذه. كثيرًا ما يُوصل إلى خادم على هذا الحاسوب بـ http.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the request through.</source>
        <translation type="unfinished">لا يدع وكيل هذا الحاسوب الطلب يمر.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation type="unfinished">تحقق من إعدادات الوكيل في النظام، أو اسأل من يدير الشبكة.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished">لم يردّ {host} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">أعد المحاولة بعد لحظة. إن بقي الأمر كذلك فتحقق من العنوان: قد لا يؤدي منفذ أو مسار خاطئ إلى شيء.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished">أنهى {host} الاتصال بلا ردّ.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address: https:// where http:// is spoken ends like this.</source>
        <translation type="unfinished">أعد المحاولة. إن بقي الأمر كذلك فتحقق من العنوان: استعمال https حيث يُتحدث http ينتهي هكذا.</translation>
    </message>
    <message>
        <source>The answer is far too large for a call of this kind.</source>
        <translation type="unfinished">الردّ أكبر بكثير مما يناسب استدعاءً من هذا النوع.</translation>
    </message>
    <message>
        <source>Use a call that answers with one account, such as “me”, or ask for fewer values.</source>
        <translation type="unfinished">استعمل استدعاءً يردّ بحساب واحد، مثل «me»، أو اطلب قيمًا أقل.</translation>
    </message>
    <message>
        <source>The address sends the request on again and again, or to a place that is not safe.</source>
        <translation type="unfinished">يحوّل العنوان الطلب مرة بعد مرة، أو إلى مكان غير آمن.</translation>
    </message>
    <message>
        <source>Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://.</source>
        <translation type="unfinished">لم يُرسل شيء: في الطريق إلى {host} يمكن قراءة الأسرار، لأن العنوان يبدأ بـ http لا بـ https.</translation>
    </message>
    <message>
        <source>Use the https:// address of the provider&apos;s documentation.</source>
        <translation type="unfinished">استعمل عنوان https من وثائق المزوّد.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there.</source>
        <translation type="unfinished">لم يُرسل شيء: {host} هو هذا الحاسوب أو حاسوب من شبكته، ولم يقل أحد إن الطلبات يجوز أن تذهب إليه.</translation>
    </message>
    <message>
        <source>Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address.</source>
        <translation type="unfinished">أعد المحاولة وقل نعم حين تُسأل، إن كان هذا مقصد الطلب. وإلا فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The request cannot be sent as it stands.</source>
        <translation type="unfinished">لا يمكن إرسال الطلب كما هو.</translation>
    </message>
    <message>
        <source>Check the address and the headers of the call.</source>
        <translation type="unfinished">تحقق من عنوان الاستدعاء وترويساته.</translation>
    </message>
    <message>
        <source>The provider wants https:// here.</source>
        <translation type="unfinished">يريد المزوّد https هنا.</translation>
    </message>
    <message>
        <source>Begin the address with https://. Where the server is one&apos;s own, its proxy has to tell it that the request came by https.</source>
        <translation type="unfinished">اجعل العنوان يبدأ بـ https. إن كان الخادم خادمك فيجب أن يُعلمه وكيله أن الطلب جاء بـ https.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment (status {status}).</source>
        <translation type="unfinished">لدى المزوّد مشكلة خاصة به في هذه اللحظة (الحالة {status}).</translation>
    </message>
    <message>
        <source>Ask {host} for the token</source>
        <translation type="unfinished">طلب رمز الوصول من {host}</translation>
    </message>
    <message>
        <source>The account lives in another region than the address that was asked; the provider says so.</source>
        <translation type="unfinished">يقيم الحساب في منطقة غير العنوان الذي سُئل؛ يقول المزوّد ذلك.</translation>
    </message>
    <message>
        <source>Use the address of that region here; where customers of several are to connect, make the region a field.</source>
        <translation type="unfinished">استعمل هنا عنوان تلك المنطقة؛ وإن كان سيتصل زبائن من عدة مناطق فاجعل المنطقة حقلًا.</translation>
    </message>
    <message>
        <source>The log-in was at another region or data centre than the address that was asked for the token.</source>
        <translation type="unfinished">كان تسجيل الدخول في منطقة أو مركز بيانات غير ما في العنوان الذي طُلب منه رمز الوصول.</translation>
    </message>
    <message>
        <source>Use one server for both: a code is known where the person logged in, and nowhere else.</source>
        <translation type="unfinished">استعمل خادمًا واحدًا للأمرين: يُعرف رمز التفويض حيث سجّل الشخص الدخول، ولا يُعرف في غيره.</translation>
    </message>
    <message>
        <source>This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not.</source>
        <translation type="unfinished">يذهب هذا الاستدعاء إلى {host}، وجاء الرمز من بيئة أخرى: إحداهما بيئة تجريبية (sandbox) والأخرى ليست كذلك.</translation>
    </message>
    <message>
        <source>Look up the API&apos;s address in the environment of the log-in, and write it here.</source>
        <translation type="unfinished">ابحث عن عنوان واجهة API في بيئة تسجيل الدخول، واكتبه هنا.</translation>
    </message>
    <message>
        <source>The account may live in another region or data centre than the address that was asked: the log-in came back with {places}.</source>
        <translation type="unfinished">ربما يقيم الحساب في منطقة أو مركز بيانات غير العنوان الذي سُئل: عاد تسجيل الدخول ومعه {places}.</translation>
    </message>
    <message>
        <source>Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.</source>
        <translation type="unfinished">استعمل في هذه الخطوة عنوان تلك المنطقة. إن كانت ستُوصل حسابات من عدة مناطق فاحفظ تلك القيمة في الخطوة {step} ضمن «متقدّم»، وابنِ العنوان منها.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">بدء العنوان بـ https</translation>
    </message>
    <message>
        <source>This step has no address yet: nothing was sent.</source>
        <translation type="unfinished">ليس لهذه الخطوة عنوان بعد: لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Fill it in, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">املأه كما تكتبه وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The request needs a value that is not there: {path}. Nothing was sent.</source>
        <translation type="unfinished">يحتاج الطلب إلى قيمة غير موجودة: {path}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">أدرجه في الخطوة {step} بين القيم التي تُحفظ من العودة (callback).</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation type="unfinished">{hint}</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of the redirect, so that no log-in could begin.</source>
        <translation type="unfinished">يستعمل برنامج آخر على هذا الحاسوب منفذ إعادة التوجيه، فلم يمكن بدء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>End that program; or choose another port in step {step}, and register the new address at the provider.</source>
        <translation type="unfinished">أنهِ ذلك البرنامج؛ أو اختر منفذًا آخر في الخطوة {step}، وسجّل العنوان الجديد لدى المزوّد.</translation>
    </message>
    <message>
        <source>You revoked this access yourself in this session: nothing is wrong with the provider or the spec.</source>
        <translation type="unfinished">أبطلت هذا الوصول بنفسك في هذه الجلسة: لا خلل في المزوّد ولا في المواصفة.</translation>
    </message>
    <message>
        <source>Log in again to get another token.</source>
        <translation type="unfinished">سجّل الدخول من جديد للحصول على رمز آخر.</translation>
    </message>
    <message>
        <source>{summary}</source>
        <translation type="unfinished">{summary}</translation>
    </message>
    <message>
        <source>The provider takes no redirect URI with a number for a host, such as 127.0.0.1.</source>
        <translation type="unfinished">لا يقبل المزوّد عنوان إعادة توجيه (redirect URI) مضيفه رقم، مثل 127.0.0.1.</translation>
    </message>
    <message>
        <source>Receive it at localhost. Register that address at the provider first, as step {step} shows it.</source>
        <translation type="unfinished">استقبله على localhost. سجّل ذلك العنوان لدى المزوّد أولًا، كما تعرضه الخطوة {step}.</translation>
    </message>
    <message>
        <source>The provider wants a redirect URI that begins with https://. The one that was sent does not.</source>
        <translation type="unfinished">يريد المزوّد عنوان إعادة توجيه (redirect URI) يبدأ بـ https، والذي أُرسل لا يبدأ بذلك.</translation>
    </message>
    <message>
        <source>Receive it over https: register exactly this address at the provider first. Or log in with the platform&apos;s redirect URL and paste the final address.</source>
        <translation type="unfinished">استقبله عبر https: سجّل هذا العنوان نفسه تمامًا لدى المزوّد أولًا. أو سجّل الدخول بعنوان إعادة التوجيه للمنصّة والصق العنوان الأخير.</translation>
    </message>
    <message>
        <source>The provider sends nobody to an address of their own computer.</source>
        <translation type="unfinished">لا يوجّه المزوّد أحدًا إلى عنوان لحاسوبه الخاص.</translation>
    </message>
    <message>
        <source>Log in with the platform&apos;s redirect URL and paste the final address here; register that URL at the provider.</source>
        <translation type="unfinished">سجّل الدخول بعنوان إعادة التوجيه للمنصّة والصق العنوان الأخير هنا؛ وسجّل ذلك العنوان لدى المزوّد.</translation>
    </message>
    <message>
        <source>Drop the slash at its end</source>
        <translation type="unfinished">حذف الشرطة المائلة في آخره</translation>
    </message>
    <message>
        <source>Add a slash at its end</source>
        <translation type="unfinished">إضافة شرطة مائلة في آخره</translation>
    </message>
    <message>
        <source>The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.</source>
        <translation type="unfinished">لا يعرف المزوّد عنوان إعادة التوجيه (redirect URI) الذي أُرسل. يقارن كل حرف، والشرطة المائلة في آخره أيضًا.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app.</source>
        <translation type="unfinished">سجّل هذا العنوان نفسه تمامًا لدى المزوّد، في إعدادات تطبيقك.</translation>
    </message>
    <message>
        <source>The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the redirect URI, which is not registered as it was sent.</source>
        <translation type="unfinished">لا يقبل المزوّد معرّف العميل وعنوان إعادة التوجيه (redirect URI) معًا. كثير من المزوّدين يقولون الشيء نفسه عن كليهما، والسبب في الغالب أن عنوان إعادة التوجيه غير مسجّل كما أُرسل.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app. Else copy the client ID again.</source>
        <translation type="unfinished">سجّل هذا العنوان نفسه تمامًا لدى المزوّد، في إعدادات تطبيقك. وإن لم ينفع ذلك فانسخ معرّف العميل من جديد.</translation>
    </message>
    <message>
        <source>The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1).</source>
        <translation type="unfinished">يترك طلب التفويض response_type، الذي يشترطه المعيار (RFC 6749 section 4.1.1).</translation>
    </message>
    <message>
        <source>The provider does not know this client ID.</source>
        <translation type="unfinished">لا يعرف المزوّد معرّف العميل هذا.</translation>
    </message>
    <message>
        <source>Copy the client ID from the provider again. Check that it is of the environment and region that the address asks: sandbox and production, and many regions, have apps of their own.</source>
        <translation type="unfinished">انسخ معرّف العميل من المزوّد من جديد. تحقق من أنه من البيئة والمنطقة اللتين يطلبهما العنوان: للبيئة التجريبية والإنتاج، ولكثير من المناطق، تطبيقات خاصة بها.</translation>
    </message>
    <message>
        <source>The app is registered there as one of a kind that cannot log people in like this.</source>
        <translation type="unfinished">التطبيق مسجّل هناك من نوع لا يستطيع تسجيل دخول الناس هكذا.</translation>
    </message>
    <message>
        <source>At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app.</source>
        <translation type="unfinished">سجّل لدى المزوّد تطبيقًا يجوز له استعمال OAuth بمنحة authorization code: كثيرًا ما يُسمّى تطبيق web أو public أو partner.</translation>
    </message>
    <message>
        <source>The account belongs to an organisation whose administrator has to approve the app first.</source>
        <translation type="unfinished">ينتمي الحساب إلى مؤسسة على مديرها الموافقة على التطبيق أولًا.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve it, or log in with an account of your own for the test.</source>
        <translation type="unfinished">اطلب من مدير الموافقة عليه، أو سجّل الدخول بحساب خاص بك للاختبار.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled your app.</source>
        <translation type="unfinished">علّق المزوّد تطبيقك أو عطّله.</translation>
    </message>
    <message>
        <source>Your app is still in its test phase at the provider, and this account is not among its testers.</source>
        <translation type="unfinished">لا يزال تطبيقك في مرحلة الاختبار لدى المزوّد، وهذا الحساب ليس بين مختبريه.</translation>
    </message>
    <message>
        <source>Add the account as a test user at the provider, or have the app verified or published.</source>
        <translation type="unfinished">أضف الحساب مستخدمَ اختبار لدى المزوّد، أو اطلب التحقق من التطبيق أو نشره.</translation>
    </message>
    <message>
        <source>The provider speaks of the redirect URI: it is not registered, or not written as it is registered.</source>
        <translation type="unfinished">يتحدث المزوّد عن عنوان إعادة التوجيه (redirect URI): ليس مسجّلًا، أو ليس مكتوبًا كما سُجّل.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment.</source>
        <translation type="unfinished">يتحدث المزوّد عن معرّف العميل: ليس الذي أعطاه لتطبيقك، أو ليس من هذه البيئة.</translation>
    </message>
    <message>
        <source>The provider does not give a code to this kind of app.</source>
        <translation type="unfinished">لا يعطي المزوّد رمز تفويض لهذا النوع من التطبيقات.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant.</source>
        <translation type="unfinished">اجعله لدى المزوّد تطبيق ويب بمنحة authorization code.</translation>
    </message>
    <message>
        <source>A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in.</source>
        <translation type="unfinished">ردّ جدار ناري أمام المزوّد، لا الـ API: عدّ الطلب من روبوت، أو لا يدع هذه الشبكة تدخل.</translation>
    </message>
    <message>
        <source>Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through.</source>
        <translation type="unfinished">تحقق من العنوان. أضف ترويسة User-Agent تسمّي تطبيقك؛ وإن بقي الأمر كذلك فعلى المزوّد أن يدع المنصّة تمر.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account.</source>
        <translation type="unfinished">لم يوافق أحد بعد على ما يطلبه التطبيق: من سجّل الدخول، أو مدير للحساب.</translation>
    </message>
    <message>
        <source>Have an administrator approve the app, or log in anew and agree to all that is asked for.</source>
        <translation type="unfinished">اطلب من مدير الموافقة على التطبيق، أو سجّل الدخول من جديد ووافق على كل ما يُطلب.</translation>
    </message>
    <message>
        <source>The provider lets in certain networks only, and this computer&apos;s address is not among them.</source>
        <translation type="unfinished">لا يُدخل المزوّد إلا شبكات معينة، وعنوان هذا الحاسوب ليس منها.</translation>
    </message>
    <message>
        <source>Allow the address in the provider&apos;s settings, or lift the restriction for your app. The platform has other addresses than this computer.</source>
        <translation type="unfinished">اسمح بالعنوان في إعدادات المزوّد، أو ارفع القيد عن تطبيقك. للمنصّة عناوين غير عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A policy of the account&apos;s organisation does not let this app, or this person, in.</source>
        <translation type="unfinished">لا تدع سياسة مؤسسة الحساب هذا التطبيق، أو هذا الشخص، يدخل.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the app for this account; or log in with an account that is under no such policy.</source>
        <translation type="unfinished">اطلب من مديرها السماح بالتطبيق لهذا الحساب؛ أو سجّل الدخول بحساب لا تسري عليه سياسة كهذه.</translation>
    </message>
    <message>
        <source>The person who logged in lacks a right for this in the account: a role, or what an administrator has to give.</source>
        <translation type="unfinished">ينقص من سجّل الدخول حق لهذا في الحساب: دور، أو ما على مدير أن يعطيه.</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for it, or log in as somebody who has it.</source>
        <translation type="unfinished">اطلبه من مدير للحساب، أو سجّل الدخول بشخص لديه ذلك.</translation>
    </message>
    <message>
        <source>The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet.</source>
        <translation type="unfinished">الحساب الذي يسجّل الدخول غير قابل للاستعمال لدى المزوّد: معلّق أو مقفل أو معطّل أو لم يُؤكَّد بعد.</translation>
    </message>
    <message>
        <source>Log in to the provider&apos;s own pages with it and see what they say; or use another account.</source>
        <translation type="unfinished">سجّل الدخول به إلى صفحات المزوّد نفسه وانظر ما تقوله؛ أو استعمل حسابًا آخر.</translation>
    </message>
    <message>
        <source>The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached.</source>
        <translation type="unfinished">لا يجوز أن يتصل بالتطبيق إلا عدد من الحسابات حتى يراجعه المزوّد، وقد بُلغ ذلك العدد.</translation>
    </message>
    <message>
        <source>Disconnect accounts that are no longer needed, or ask the provider to review the app.</source>
        <translation type="unfinished">اقطع حسابات لم تعد لازمة، أو اطلب من المزوّد مراجعة التطبيق.</translation>
    </message>
    <message>
        <source>The API that is called is not switched on for your app at the provider.</source>
        <translation type="unfinished">الـ API المستدعاة غير مفعّلة لتطبيقك لدى المزوّد.</translation>
    </message>
    <message>
        <source>Switch it on in the provider&apos;s portal, where the app is registered; it may take some minutes to count.</source>
        <translation type="unfinished">فعّلها في بوابة المزوّد، حيث سُجّل التطبيق؛ قد تمر دقائق قبل أن يسري ذلك.</translation>
    </message>
    <message>
        <source>The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator&apos;s setting) forbids it.</source>
        <translation type="unfinished">يقبل المزوّد تسجيل الدخول، لكن لا لهذه الـ API: ينقص نطاق (scope) لها، أو تمنعها سياسة للحساب (ملفه، أو عناوين IP الخاصة به، أو إعداد من مدير).</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s scope in step {step}, and have an administrator of the account allow API access and the app&apos;s network.</source>
        <translation type="unfinished">اطلب نطاق الـ API (scope) في الخطوة {step}، واطلب من مدير للحساب السماح بالوصول إلى الـ API وبشبكة التطبيق.</translation>
    </message>
    <message>
        <source>The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in.</source>
        <translation type="unfinished">يعرف المزوّد من يستدعيه، لكن لا حق للحساب فيما يُطلب: المعرّف في العنوان، أو ما يُطلب منه، ينتمي إلى حساب آخر، أو لم يُختر عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see.</source>
        <translation type="unfinished">تحقق من المعرّف في عنوان هذا الاستدعاء. إن كان قيمة منك فخذ معرّف الحساب الذي يسجّل الدخول؛ ويسأل بعض المزوّدين عند تسجيل الدخول أيها يجوز للتطبيق رؤيته.</translation>
    </message>
    <message>
        <source>The account that logged in does not have what the call asks for: a mailbox, a licence, a feature.</source>
        <translation type="unfinished">ليس للحساب الذي سجّل الدخول ما يطلبه الاستدعاء: صندوق بريد، أو ترخيص، أو ميزة.</translation>
    </message>
    <message>
        <source>Log in with an account that has it, or use a call that every account answers, such as “me”.</source>
        <translation type="unfinished">سجّل الدخول بحساب لديه ذلك، أو استعمل استدعاءً يجيب عنه كل حساب، مثل «me».</translation>
    </message>
    <message>
        <source>The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it.</source>
        <translation type="unfinished">لا يدع المزوّد التطبيق يدخل هذا الحساب أو المتجر أو المؤسسة: غير مثبّت أو غير موافق عليه هناك، أو ليس من نوع يجوز له استعماله.</translation>
    </message>
    <message>
        <source>Check in step {step} and at the log-in that it is the right account, and in the provider&apos;s portal that the app may be used with it.</source>
        <translation type="unfinished">تحقق في الخطوة {step} وعند تسجيل الدخول من أنه الحساب الصحيح، وفي بوابة المزوّد من أن التطبيق يجوز استعماله معه.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include this.</source>
        <translation type="unfinished">لا تشمل خطة الحساب ذلك.</translation>
    </message>
    <message>
        <source>Use an account whose plan has API access, or ask the provider to open it for the test.</source>
        <translation type="unfinished">استعمل حسابًا تشمل خطته الوصول إلى الـ API، أو اطلب من المزوّد فتحها للاختبار.</translation>
    </message>
    <message>
        <source>The provider wants payment first (status 402): the account&apos;s plan does not include this.</source>
        <translation type="unfinished">يريد المزوّد الدفع أولًا (الحالة 402): لا تشمل خطة الحساب ذلك.</translation>
    </message>
    <message>
        <source>The provider has not approved your app for this yet: such rights come after a review, or for test users only.</source>
        <translation type="unfinished">لم يوافق المزوّد بعد على ذلك لتطبيقك: تأتي حقوق كهذه بعد مراجعة، أو لمستخدمي الاختبار فقط.</translation>
    </message>
    <message>
        <source>Ask for the review in the provider&apos;s portal, or add the account as a test user there.</source>
        <translation type="unfinished">اطلب المراجعة في بوابة المزوّد، أو أضف الحساب هناك مستخدمَ اختبار.</translation>
    </message>
    <message>
        <source>Take the token from {places}</source>
        <translation type="unfinished">أخذ الرمز من {places}</translation>
    </message>
    <message>
        <source>The answer holds more than one token, none at the usual place: one for the app and one for the person, for example.</source>
        <translation type="unfinished">في الردّ أكثر من رمز، ليس أي منها في الموضع المعتاد: واحد للتطبيق وواحد للشخص مثلًا.</translation>
    </message>
    <message>
        <source>Take the one that the API&apos;s documentation speaks of.</source>
        <translation type="unfinished">خذ الذي تتحدث عنه وثائق الـ API.</translation>
    </message>
    <message>
        <source>The answer holds the token at another place than the usual one.</source>
        <translation type="unfinished">الرمز في الردّ في موضع غير المعتاد.</translation>
    </message>
    <message>
        <source>Take it from there: the wizard has found it.</source>
        <translation type="unfinished">خذه من هناك: عثر عليه المعالج.</translation>
    </message>
    <message>
        <source>The answer holds one more token: providers give one for the app and one for the person, for example.</source>
        <translation type="unfinished">في الردّ رمز آخر: يعطي المزوّدون واحدًا للتطبيق وواحدًا للشخص مثلًا.</translation>
    </message>
    <message>
        <source>Take this one if the API&apos;s documentation speaks of it.</source>
        <translation type="unfinished">خذ هذا إن كانت وثائق الـ API تتحدث عنه.</translation>
    </message>
    <message>
        <source>The answer holds yet another token.</source>
        <translation type="unfinished">في الردّ رمز آخر أيضًا.</translation>
    </message>
    <message>
        <source>Only an ID token came, which says who logged in; no access token: no scope of an API was asked for.</source>
        <translation type="unfinished">لم يأتِ إلا ID token، الذي يقول من سجّل الدخول؛ ولا رمز وصول: لم يُطلب نطاق (scope) لـ API.</translation>
    </message>
    <message>
        <source>Ask for a scope of the API besides openid, as its documentation writes it.</source>
        <translation type="unfinished">اطلب نطاقًا (scope) للـ API إلى جانب openid كما تكتبه وثائقها.</translation>
    </message>
    <message>
        <source>The web server in front answers with a page of its own (status {status}), not the provider&apos;s OAuth: it does not let requests like this through to the address.</source>
        <translation type="unfinished">يردّ خادم الويب الذي في الأمام بصفحة خاصة به (الحالة {status})، لا OAuth المزوّد: لا يدع طلبات كهذه تمر إلى العنوان.</translation>
    </message>
    <message>
        <source>Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs.</source>
        <translation type="unfinished">تحقق من العنوان حرفًا بحرف. إن كان صحيحًا فقاعدة لذلك الخادم أو لجدار ناري ترفض البرامج.</translation>
    </message>
    <message>
        <source>The answer counts as a success, but there is no access token in it.</source>
        <translation type="unfinished">يُعدّ الردّ نجاحًا، لكن لا رمز وصول فيه.</translation>
    </message>
    <message>
        <source>Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule.</source>
        <translation type="unfinished">انظر الردّ. إن سمّى المزوّد الرمز باسم آخر فحدّد موضعه ضمن «متقدّم»؛ وإن كان فشلًا فاضبط قاعدة النجاح.</translation>
    </message>
    <message>
        <source>The address answered in XML, and values can be taken from JSON or a form only.</source>
        <translation type="unfinished">ردّ العنوان بصيغة XML، ولا تؤخذ القيم إلا من JSON أو نموذج.</translation>
    </message>
    <message>
        <source>Ask for JSON as the provider&apos;s documentation says: with the header Accept, with a parameter such as format, or at another address.</source>
        <translation type="unfinished">اطلب JSON كما تقول وثائق المزوّد: بالترويسة Accept، أو بمعامل مثل format، أو عند عنوان آخر.</translation>
    </message>
    <message>
        <source>The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app.</source>
        <translation type="unfinished">الردّ رمز موقّع واحد (JWT)، لا بيانات: يوقّعه المزوّد، أو يشفّره، لتطبيقك.</translation>
    </message>
    <message>
        <source>At the provider, have this answer sent unsigned for your app; or use another call that shows the account.</source>
        <translation type="unfinished">اجعل هذا الردّ لدى المزوّد يُرسل بلا توقيع لتطبيقك؛ أو استعمل استدعاءً آخر يُظهر الحساب.</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with data: it is a page for people, or it wants a log-in.</source>
        <translation type="unfinished">ردّ العنوان بصفحة ويب لا ببيانات: هي صفحة للناس، أو تريد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server answers with a stream of events (text/event-stream), which the platform does not take for data.</source>
        <translation type="unfinished">يردّ الخادم بسيل من الأحداث (text/event-stream)، ولا تعدّه المنصّة بيانات.</translation>
    </message>
    <message>
        <source>Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so.</source>
        <translation type="unfinished">استعمل استدعاءً يُردّ عليه بصيغة JSON. وإن كان خادم MCP فاسأل مزوّده هل يستطيع الردّ هكذا.</translation>
    </message>
    <message>
        <source>The answer holds no data that a program can read.</source>
        <translation type="unfinished">ليس في الردّ بيانات يستطيع برنامج قراءتها.</translation>
    </message>
    <message>
        <source>Check the address of the call, and ask for JSON.</source>
        <translation type="unfinished">تحقق من عنوان الاستدعاء، واطلب JSON.</translation>
    </message>
    <message>
        <source>The provider answers failures with status {status}: its own words say what is wrong.</source>
        <translation type="unfinished">يردّ المزوّد على حالات الفشل بالحالة {status}: كلماته نفسها تقول ما الخلل.</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation type="unfinished">أصلح ما تسمّيه.</translation>
    </message>
    <message>
        <source>Send the token in the header</source>
        <translation type="unfinished">إرسال الرمز في الترويسة</translation>
    </message>
    <message>
        <source>Send the token in the query, too</source>
        <translation type="unfinished">إرسال الرمز في الاستعلام أيضًا</translation>
    </message>
    <message>
        <source>Send the token in the body, too</source>
        <translation type="unfinished">إرسال الرمز في المتن أيضًا</translation>
    </message>
    <message>
        <source>The test call does not send the access token at all.</source>
        <translation type="unfinished">لا يرسل استدعاء الاختبار رمز الوصول على الإطلاق.</translation>
    </message>
    <message>
        <source>The provider wants another word before the token than Bearer.</source>
        <translation type="unfinished">يريد المزوّد قبل الرمز كلمة غير Bearer.</translation>
    </message>
    <message>
        <source>Change the header Authorization here, and in step {parameters}.</source>
        <translation type="unfinished">غيّر الترويسة Authorization هنا وفي الخطوة {parameters}.</translation>
    </message>
    <message>
        <source>The provider wants the word Bearer before the token; another one was sent.</source>
        <translation type="unfinished">يريد المزوّد الكلمة Bearer قبل الرمز؛ وأُرسلت غيرها.</translation>
    </message>
    <message>
        <source>The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750).</source>
        <translation type="unfinished">في الترويسة Authorization الرمز بلا كلمة قبله؛ في المعيار Bearer هناك (RFC 6750).</translation>
    </message>
    <message>
        <source>Write Bearer before it, here and in step {parameters}, unless the provider&apos;s documentation has it without.</source>
        <translation type="unfinished">اكتب Bearer قبله، هنا وفي الخطوة {parameters}، ما لم يكن في وثائق المزوّد بدونها.</translation>
    </message>
    <message>
        <source>The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1).</source>
        <translation type="unfinished">أُرسل الرمز وقبله كلمة غير Bearer، وهي المعتادة (RFC 6750 section 2.1).</translation>
    </message>
    <message>
        <source>The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make.</source>
        <translation type="unfinished">لا يقبل المزوّد الرمز إلا مع إثبات موقّع (DPoP, RFC 9449)، ولا تستطيع المنصّة إنشاءه.</translation>
    </message>
    <message>
        <source>The provider asks for another kind of Authorization than Bearer.</source>
        <translation type="unfinished">يطلب المزوّد نوعًا من Authorization غير Bearer.</translation>
    </message>
    <message>
        <source>Use the word that it names, here and in step {parameters}.</source>
        <translation type="unfinished">استعمل الكلمة التي يسمّيها، هنا وفي الخطوة {parameters}.</translation>
    </message>
    <message>
        <source>The provider&apos;s clock and this computer&apos;s differ: the token is not valid yet, or not any more.</source>
        <translation type="unfinished">تختلف ساعة المزوّد عن ساعة هذا الحاسوب: الرمز غير صالح بعد، أو لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (best: by the internet). If it is right, wait a moment or tell the provider.</source>
        <translation type="unfinished">اضبط ساعة هذا الحاسوب (الأفضل: عبر الإنترنت). إن كانت صحيحة فانتظر لحظة أو أخبر المزوّد.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished">انتهت صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>Refresh it, or log in again.</source>
        <translation type="unfinished">حدّثه، أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The access was taken back: somebody disconnected the app, or the account was closed to it.</source>
        <translation type="unfinished">سُحب الوصول: قطع أحدهم التطبيق، أو أُغلق الحساب دونه.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished">سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This call wants a token of another kind: one of a person in place of one of the app, or the other way round.</source>
        <translation type="unfinished">يريد هذا الاستدعاء رمزًا من نوع آخر: رمز شخص بدل رمز تطبيق، أو العكس.</translation>
    </message>
    <message>
        <source>Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which.</source>
        <translation type="unfinished">استعمل استدعاءً يقبل هذا النوع من الرموز، أو اطلب النوع الآخر عند تسجيل الدخول؛ تقول وثائقه أيهما.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and the token was sent in the header: it reads the query of the address.</source>
        <translation type="unfinished">ينقص المزوّد {parameter}، وأُرسل الرمز في الترويسة: يقرأ استعلام العنوان.</translation>
    </message>
    <message>
        <source>Send it there as {parameter}, here and with every request.</source>
        <translation type="unfinished">أرسله هناك باسم {parameter}، هنا ومع كل طلب.</translation>
    </message>
    <message>
        <source>The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.</source>
        <translation type="unfinished">لا يقبل المزوّد ما يُرسل على أنه رمز وصول: يُراد نوع آخر، أو يُرسل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Compare the header with the provider&apos;s documentation: the word before the token may be another one than Bearer, or it wants a header of its own.</source>
        <translation type="unfinished">قارن الترويسة بوثائق المزوّد: قد تكون الكلمة قبل الرمز غير Bearer، أو يريد ترويسة خاصة به.</translation>
    </message>
    <message>
        <source>The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere.</source>
        <translation type="unfinished">أُرسلت الترويسة Authorization، ويقول المزوّد إنها لم تصل: يُسقطها شيء في الطريق، أو يبحث عن الرمز في مكان آخر.</translation>
    </message>
    <message>
        <source>Check the address to the letter, since a redirect loses the header. Where the server is one&apos;s own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token.</source>
        <translation type="unfinished">تحقق من العنوان حرفًا بحرف، فإعادة التوجيه تُفقد الترويسة. إن كان الخادم خادمك فعلى خادم الويب أو وكيله تمرير الترويسة (Apache: CGIPassAuth On). وإلا فابحث أين تريد هذه الـ API الرمز.</translation>
    </message>
    <message>
        <source>The token was sent in the query of the address, and many providers read it in the header Authorization alone.</source>
        <translation type="unfinished">أُرسل الرمز في استعلام العنوان، وكثير من المزوّدين يقرؤونه في الترويسة Authorization وحدها.</translation>
    </message>
    <message>
        <source>Send it there, after the word Bearer (RFC 6750 section 2.1).</source>
        <translation type="unfinished">أرسله هناك بعد الكلمة Bearer (RFC 6750 section 2.1).</translation>
    </message>
    <message>
        <source>The provider wants a stronger or a more recent log-in for this call (RFC 9470).</source>
        <translation type="unfinished">يريد المزوّد لهذا الاستدعاء تسجيل دخول أقوى أو أحدث (RFC 9470).</translation>
    </message>
    <message>
        <source>Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.</source>
        <translation type="unfinished">أضف ما يسمّيه إلى الخطوة {step}، ضمن «معاملات إضافية» (acr_values أو max_age)، وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.</source>
        <translation type="unfinished">يرفض المزوّد رمز الوصول: يُرسل بطريقة لا يقرؤها، أو الـ API غيرها، أو الرمز من نوع آخر.</translation>
    </message>
    <message>
        <source>Compare the header of this call with the provider&apos;s documentation, and the address with that of the token (sandbox or production).</source>
        <translation type="unfinished">قارن ترويسة هذا الاستدعاء بوثائق المزوّد، والعنوان بعنوان الرمز (sandbox أو الإنتاج).</translation>
    </message>
    <message>
        <source>Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does).</source>
        <translation type="unfinished">يرفض بعض المزوّدين رمزًا بهذه الكلمات أيضًا حين لا ينقص إلا نطاق (scope) يحتاج إليه هذا الاستدعاء (كما يفعل Discord).</translation>
    </message>
    <message>
        <source>Look up in the provider&apos;s documentation which scope the call needs, and ask for it.</source>
        <translation type="unfinished">ابحث في وثائق المزوّد عن النطاق (scope) الذي يحتاج إليه الاستدعاء، واطلبه.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">أخذه من {place}</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">إعادة التوجيه</translation>
    </message>
    <message>
        <source>The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it.</source>
        <translation type="unfinished">الردّ قائمة فارغة: ليس للحساب الذي سجّل الدخول شيء من هذا النوع، أو لم يدع التطبيق يرى أيًا منه.</translation>
    </message>
    <message>
        <source>Log in again with an account that has one, and choose it where the provider asks. The path itself may be right.</source>
        <translation type="unfinished">سجّل الدخول من جديد بحساب لديه واحد، واختره حيث يسأل المزوّد. قد يكون المسار نفسه صحيحًا.</translation>
    </message>
    <message>
        <source>There is nothing at {path} in the answer. What it holds at its top: {keys}.</source>
        <translation type="unfinished">لا شيء عند {path} في الردّ. ما فيه في أعلاه: {keys}.</translation>
    </message>
    <message>
        <source>Look at the answer, and choose the place of the value again.</source>
        <translation type="unfinished">انظر الردّ، واختر موضع القيمة من جديد.</translation>
    </message>
    <message>
        <source>The answer lists what this account has, and what the connection asks for fits not exactly one entry.</source>
        <translation type="unfinished">يسرد الردّ ما لهذا الحساب، وما يطلبه الاتصال لا يناسب مدخلة واحدة بالضبط.</translation>
    </message>
    <message>
        <source>Log in again, with one of the names above in the field by which the entry is picked.</source>
        <translation type="unfinished">سجّل الدخول من جديد، وأحد الأسماء أعلاه في الحقل الذي تُختار به المدخلة.</translation>
    </message>
    <message>
        <source>The answer came (status {status}), but the success rule of this step does not hold for it.</source>
        <translation type="unfinished">جاء الردّ (الحالة {status})، لكن لا تصح عليه قاعدة النجاح لهذه الخطوة.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer: its path, and the value that it wants.</source>
        <translation type="unfinished">قارن القاعدة بالردّ: مسارها، والقيمة التي تريدها.</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, with client_id in the body</source>
        <translation type="unfinished">التحويل إلى HTTP Basic مع client_id في المتن</translation>
    </message>
    <message>
        <source>The provider asks for the app&apos;s credentials in the Authorization header (HTTP Basic); they were sent in the body.</source>
        <translation type="unfinished">يطلب المزوّد بيانات اعتماد التطبيق في ترويسة Authorization (HTTP Basic)؛ وقد أُرسلت في المتن.</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic. If that changes nothing, it is the client secret itself.</source>
        <translation type="unfinished">أرسلها بـ HTTP Basic. إن لم يغيّر ذلك شيئًا فهو سرّ العميل نفسه.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the Authorization header (HTTP Basic).</source>
        <translation type="unfinished">يريد المزوّد بيانات اعتماد التطبيق في ترويسة Authorization (HTTP Basic).</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic.</source>
        <translation type="unfinished">أرسلها بـ HTTP Basic.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the body of the request.</source>
        <translation type="unfinished">يريد المزوّد بيانات اعتماد التطبيق في متن الطلب.</translation>
    </message>
    <message>
        <source>The request holds no client secret, and the provider does not accept the app without it.</source>
        <translation type="unfinished">ليس في الطلب سرّ عميل، ولا يقبل المزوّد التطبيق دونه.</translation>
    </message>
    <message>
        <source>Send it in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">أرسله في المتن. إن لم يكن هناك بعد فالصقه في الخطوة {step}.</translation>
    </message>
    <message>
        <source>This request says otherwise who the app is than the one for the token, which the provider understood.</source>
        <translation type="unfinished">يعرّف هذا الطلب التطبيق على نحو غير ما عرّفه طلب الرمز الذي فهمه المزوّد.</translation>
    </message>
    <message>
        <source>The request does not say who the app is: it holds no client secret, and the provider does not take it so.</source>
        <translation type="unfinished">لا يقول الطلب من هو التطبيق: ليس فيه سرّ عميل، ولا يقبله المزوّد هكذا.</translation>
    </message>
    <message>
        <source>Send the secret in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">أرسل السرّ في المتن. إن لم يكن هناك بعد فالصقه في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The provider misses something and does not say what; ID and secret travel in a header that it may not read.</source>
        <translation type="unfinished">ينقص المزوّد شيء ولا يقول ما هو؛ ينتقل المعرّف والسرّ في ترويسة ربما لا يقرؤها.</translation>
    </message>
    <message>
        <source>The provider asks for another method than {method}.</source>
        <translation type="unfinished">يطلب المزوّد طريقة أخرى غير {method}.</translation>
    </message>
    <message>
        <source>Add it to this call, with the access token.</source>
        <translation type="unfinished">أضفها إلى هذا الاستدعاء مع رمز الوصول.</translation>
    </message>
    <message>
        <source>The provider wants a query (GraphQL), and the call sends none.</source>
        <translation type="unfinished">يريد المزوّد استعلامًا (GraphQL)، والاستدعاء لا يرسل أي استعلام.</translation>
    </message>
    <message>
        <source>Write the one that asks who is connected, or paste it alone: {example}.</source>
        <translation type="unfinished">اكتب الاستعلام الذي يسأل عمّن هو متصل، أو ألصقه وحده: {example}.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation that shows one into the address, or write it below.</source>
        <translation type="unfinished">ألصق صفحة وثائقه التي تعرض استعلامًا في العنوان، أو اكتبه في الأسفل.</translation>
    </message>
</context>
</TS>
