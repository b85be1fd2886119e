<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Not started.</source>
        <translation type="unfinished">لم يبدأ.</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished">معرّف العميل</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished">عنوان التفويض</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished">عنوان الرمز</translation>
    </message>
    <message>
        <source>No browser opened by itself.</source>
        <translation type="unfinished">لم ينفتح متصفّح من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Copy the link and open it.</source>
        <translation type="unfinished">انسخ الرابط وافتحه.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">نسخ الرابط</translation>
    </message>
    <message>
        <source>There are other ways to receive the redirect.</source>
        <translation type="unfinished">توجد طرق أخرى لاستقبال إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Show the ways</source>
        <translation type="unfinished">إظهار الطرق</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">سرّ العميل ناقص.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished">يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation type="unfinished">لصقه</translation>
    </message>
    <message>
        <source>The client secret is no longer here.</source>
        <translation type="unfinished">لم يعد سرّ العميل هنا.</translation>
    </message>
    <message>
        <source>Without a password store it lasts until the window is closed.</source>
        <translation type="unfinished">بلا مخزن لكلمات المرور يدوم حتى تُغلق النافذة.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation type="unfinished">لصقه من جديد</translation>
    </message>
    <message>
        <source>First enter the redirect URLs in the provider&apos;s portal.</source>
        <translation type="unfinished">أدخل أولًا عناوين إعادة التوجيه في بوابة المزوّد.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">عرضها</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">لم يُشغَّل بعد.</translation>
    </message>
    <message>
        <source>Proof out of date.</source>
        <translation type="unfinished">الإثبات قديم.</translation>
    </message>
    <message>
        <source>Changed since: run it again.</source>
        <translation type="unfinished">تغيّر شيء بعده: شغّله من جديد.</translation>
    </message>
    <message>
        <source>Still needed to log in: {fields}.</source>
        <translation type="unfinished">ما زال لازمًا لتسجيل الدخول: {fields}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished">ملؤه</translation>
    </message>
    <message>
        <source>This has to be mended first: {fields}.</source>
        <translation type="unfinished">يجب إصلاح هذا أولًا: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">إظهاره</translation>
    </message>
    <message>
        <source>The last proof stopped at {step}.</source>
        <translation type="unfinished">توقف الإثبات الأخير عند {step}.</translation>
    </message>
    <message>
        <source>Log in and try it.</source>
        <translation type="unfinished">سجّل الدخول وجرّبه.</translation>
    </message>
    <message>
        <source>Everything is there: log in and try it.</source>
        <translation type="unfinished">كل شيء موجود: سجّل الدخول وجرّبه.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">الإنتاج</translation>
    </message>
    <message>
        <source>The server says that it is “{other}”, not the one that was asked.</source>
        <translation type="unfinished">يقول الخادم إنه «{other}»، لا الذي سُئل.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, ask that address, or paste what {where} shows.</source>
        <translation type="unfinished">لم يؤخذ شيء. إن كان ذلك صحيحًا فاسأل ذاك العنوان، أو الصق ما يعرضه {where}.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, paste what {where} shows.</source>
        <translation type="unfinished">لم يؤخذ شيء. إن كان ذلك صحيحًا فالصق ما يعرضه {where}.</translation>
    </message>
    <message>
        <source>“{host}” does not say where its OAuth addresses are.</source>
        <translation type="unfinished">لا يقول «{host}» أين عناوين OAuth الخاصة به.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation on OAuth instead.</source>
        <translation type="unfinished">الصق صفحة وثائقه عن OAuth بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Its issuer may have a path, such as a tenant&apos;s name. Or paste its documentation on OAuth instead.</source>
        <translation type="unfinished">قد يكون لمُصدِره (issuer) مسار، مثل اسم مستأجر (tenant). أو الصق وثائقه عن OAuth بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This connection has no field “{key}”.</source>
        <translation type="unfinished">ليس لهذا الاتصال حقل «{key}».</translation>
    </message>
    <message>
        <source>The value of “{key}” is no text in UTF-8. Type it anew.</source>
        <translation type="unfinished">قيمة «{key}» ليست نصًا بترميز UTF-8. اكتبها من جديد.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">الحقل «{key}» يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>The field “{key}” takes one of: {choices}.</source>
        <translation type="unfinished">يقبل الحقل «{key}» واحدة من: {choices}.</translation>
    </message>
    <message>
        <source>The value of “{key}” does not have the form that the field asks for ({pattern}).</source>
        <translation type="unfinished">ليس لقيمة «{key}» الشكل الذي يطلبه الحقل ({pattern}).</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished">ليس له أي منها.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished">هل قصدت «{near}»؟</translation>
    </message>
    <message>
        <source>Its fields:</source>
        <translation type="unfinished">حقوله:</translation>
    </message>
    <message>
        <source>Pick the label</source>
        <translation type="unfinished">اختيار التسمية</translation>
    </message>
    <message>
        <source>Pick the label in the answer above.</source>
        <translation type="unfinished">اختر التسمية في الردّ أعلاه.</translation>
    </message>
    <message>
        <source>Pick the unique identifier</source>
        <translation type="unfinished">اختيار المعرّف الفريد</translation>
    </message>
    <message>
        <source>Pick the unique identifier in the answer above.</source>
        <translation type="unfinished">اختر المعرّف الفريد في الردّ أعلاه.</translation>
    </message>
    <message>
        <source>List its domains</source>
        <translation type="unfinished">سرد مجالاته</translation>
    </message>
    <message>
        <source>Add the domains above.</source>
        <translation type="unfinished">أضف المجالات أعلاه.</translation>
    </message>
    <message>
        <source>Send the same as the test call, above.</source>
        <translation type="unfinished">أرسل ما يرسله استدعاء الاختبار، أعلاه.</translation>
    </message>
    <message>
        <source>Prove the whole connection</source>
        <translation type="unfinished">إثبات الاتصال كله</translation>
    </message>
    <message>
        <source>Prove the whole connection above.</source>
        <translation type="unfinished">أثبت الاتصال كله أعلاه.</translation>
    </message>
    <message>
        <source>Mend what is open</source>
        <translation type="unfinished">إصلاح ما هو مفتوح</translation>
    </message>
    <message>
        <source>Mend the points above.</source>
        <translation type="unfinished">أصلح النقاط أعلاه.</translation>
    </message>
    <message>
        <source>Rehearse the whole connection</source>
        <translation type="unfinished">تجربة الاتصال كله تمهيديًا</translation>
    </message>
    <message>
        <source>Rehearse the whole connection above.</source>
        <translation type="unfinished">جرّب الاتصال كله تمهيديًا أعلاه.</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">تجربة الشيفرة المصدَّرة تمهيديًا</translation>
    </message>
    <message>
        <source>Rehearse the exported code above.</source>
        <translation type="unfinished">جرّب الشيفرة المصدَّرة تمهيديًا أعلاه.</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">تجربة التصدير تمهيديًا</translation>
    </message>
    <message>
        <source>Rehearse the export above.</source>
        <translation type="unfinished">جرّب التصدير تمهيديًا أعلاه.</translation>
    </message>
    <message>
        <source>Bring the app&apos;s client ID</source>
        <translation type="unfinished">إحضار معرّف العميل للتطبيق</translation>
    </message>
    <message>
        <source>Register an app, and bring its client ID above.</source>
        <translation type="unfinished">سجّل تطبيقًا، وضع معرّف عميله أعلاه.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">تسليمه</translation>
    </message>
    <message>
        <source>Hand it over above.</source>
        <translation type="unfinished">سلّمه أعلاه.</translation>
    </message>
    <message>
        <source>Export it for your team</source>
        <translation type="unfinished">تصديره لفريقك</translation>
    </message>
    <message>
        <source>Export it for your team above.</source>
        <translation type="unfinished">صدّره لفريقك أعلاه.</translation>
    </message>
    <message>
        <source>Say whether it refreshes tokens</source>
        <translation type="unfinished">تحديد إن كان يحدّث الرموز</translation>
    </message>
    <message>
        <source>Say above whether this provider refreshes tokens.</source>
        <translation type="unfinished">اذكر أعلاه إن كان هذا المزوّد يحدّث الرموز.</translation>
    </message>
    <message>
        <source>Say whether it revokes tokens</source>
        <translation type="unfinished">تحديد إن كان يبطل الرموز</translation>
    </message>
    <message>
        <source>Say above whether this provider revokes tokens.</source>
        <translation type="unfinished">اذكر أعلاه إن كان هذا المزوّد يبطل الرموز.</translation>
    </message>
    <message>
        <source>Your browser shows the practice provider. Log in as Maya, approve, and come back here.</source>
        <translation type="unfinished">يعرض متصفّحك مزوّد التدريب. سجّل الدخول باسم Maya ووافق وعُد إلى هنا.</translation>
    </message>
    <message>
        <source>The answer of before is gone, it is kept nowhere. Press “Authorize” for another.</source>
        <translation type="unfinished">زال الردّ السابق، فهو لا يُحفظ في أي مكان. اضغط «تفويض» للحصول على آخر.</translation>
    </message>
    <message>
        <source>A mistake on purpose</source>
        <translation type="unfinished">خطأ مقصود</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished">أنشئ اتصالًا</translation>
    </message>
    <message>
        <source>It connects you with a provider for practice. Give it a name, such as “Practice”.</source>
        <translation type="unfinished">يصلك بمزوّد للتدريب. أعطه اسمًا، مثل «تدريب».</translation>
    </message>
    <message>
        <source>Register the redirect</source>
        <translation type="unfinished">سجّل إعادة التوجيه</translation>
    </message>
    <message>
        <source>In the practice portal this address is registered, the one with localhost. Choose it.</source>
        <translation type="unfinished">المسجّل في بوابة التدريب هو هذا العنوان الذي فيه localhost. اختره.</translation>
    </message>
    <message>
        <source>Fill in the client ID</source>
        <translation type="unfinished">املأ معرّف العميل</translation>
    </message>
    <message>
        <source>The practice portal calls your app {client_id}. Type that here.</source>
        <translation type="unfinished">تسمّي بوابة التدريب تطبيقك {client_id}. اكتب ذلك هنا.</translation>
    </message>
    <message>
        <source>Use a wrong secret</source>
        <translation type="unfinished">استعمل سرًّا خاطئًا</translation>
    </message>
    <message>
        <source>Type one letter more at the end of the secret. It will fail, and you see how it is mended.</source>
        <translation type="unfinished">اكتب حرفًا زائدًا في آخر السرّ. سيفشل، وترى كيف يُصلح.</translation>
    </message>
    <message>
        <source>Now press “Authorize” and log in. The secret is only looked at after that.</source>
        <translation type="unfinished">اضغط الآن «تفويض» وسجّل الدخول. لا يُنظر في السرّ إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">أصلحه</translation>
    </message>
    <message>
        <source>Failed, as it should. See the provider&apos;s own words and the likely causes: here it is the secret.</source>
        <translation type="unfinished">فشل كما ينبغي. انظر كلمات المزوّد نفسها والأسباب المرجّحة: هنا هو السرّ.</translation>
    </message>
    <message>
        <source>Take the letter at the end away again, so that the secret is the right one.</source>
        <translation type="unfinished">أزل الحرف الذي في آخره، حتى يكون السرّ صحيحًا.</translation>
    </message>
    <message>
        <source>Press “Authorize” once more: now it works.</source>
        <translation type="unfinished">اضغط «تفويض» مرة أخرى: الآن يعمل.</translation>
    </message>
    <message>
        <source>Meet a second mistake</source>
        <translation type="unfinished">واجه خطأً ثانيًا</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1. It is the same computer; to a provider it is another address.</source>
        <translation type="unfinished">اختر 127.0.0.1. هو الحاسوب نفسه؛ لكنه عند المزوّد عنوان آخر.</translation>
    </message>
    <message>
        <source>Press “Authorize”. The provider will not know this address, and say so in your browser.</source>
        <translation type="unfinished">اضغط «تفويض». لن يعرف المزوّد هذا العنوان، وسيقول ذلك في متصفّحك.</translation>
    </message>
    <message>
        <source>Mend that, too</source>
        <translation type="unfinished">أصلح ذلك أيضًا</translation>
    </message>
    <message>
        <source>See your browser: such an error is never sent back here. So nothing comes: press “Cancel”.</source>
        <translation type="unfinished">انظر متصفّحك: خطأ كهذا لا يُرسل إلى هنا أبدًا. فلا يأتي شيء: اضغط «إلغاء».</translation>
    </message>
    <message>
        <source>Choose the address that is registered, the one with localhost.</source>
        <translation type="unfinished">اختر العنوان المسجّل، الذي فيه localhost.</translation>
    </message>
    <message>
        <source>Pick the name</source>
        <translation type="unfinished">اختر الاسم</translation>
    </message>
    <message>
        <source>This is what the test call brought. Click the value that people know the account by.</source>
        <translation type="unfinished">هذا ما جلبه استدعاء الاختبار. انقر القيمة التي يعرف الناس الحساب بها.</translation>
    </message>
    <message>
        <source>Whitelist the hosts</source>
        <translation type="unfinished">أدرج المجالات المسموح بها</translation>
    </message>
    <message>
        <source>Tokens are sent to the listed places only. Add those that this connection uses.</source>
        <translation type="unfinished">لا تُرسل الرموز إلا إلى المواضع المدرجة. أضف ما يستعمله هذا الاتصال.</translation>
    </message>
    <message>
        <source>Pick what identifies it</source>
        <translation type="unfinished">اختر ما يعرّفه</translation>
    </message>
    <message>
        <source>A name can change. Click the id of the workspace: it stays the same.</source>
        <translation type="unfinished">قد يتغيّر الاسم. انقر معرّف (id) مساحة العمل: يبقى كما هو.</translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished">قارن حسابين</translation>
    </message>
    <message>
        <source>Does it tell accounts apart? Connect a second one and see.</source>
        <translation type="unfinished">هل يميّز الحسابات؟ اربط حسابًا ثانيًا وانظر.</translation>
    </message>
    <message>
        <source>Log in as Tomás this time, approve, and come back here.</source>
        <translation type="unfinished">سجّل الدخول هذه المرة باسم Tomás ووافق وعُد إلى هنا.</translation>
    </message>
    <message>
        <source>Prove all of it</source>
        <translation type="unfinished">أثبت كل ذلك</translation>
    </message>
    <message>
        <source>Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end.</source>
        <translation type="unfinished">تسجيل دخول، اختبار، تحديث، إبطال: حياة الاتصال كلها، وإثبات في النهاية.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">سرّ العميل</translation>
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
        <source>Publishing token</source>
        <translation type="unfinished">رمز النشر</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation type="unfinished">مفتاح التسجيل</translation>
    </message>
    <message>
        <source>You can copy it again from the provider&apos;s portal, or have a new one made there.</source>
        <translation type="unfinished">يمكنك نسخه من جديد من بوابة المزوّد، أو طلب إنشاء جديد هناك.</translation>
    </message>
    <message>
        <source>The next log-in brings a new one.</source>
        <translation type="unfinished">يجلب تسجيل الدخول التالي جديدًا.</translation>
    </message>
    <message>
        <source>You can have a new one made on the platform.</source>
        <translation type="unfinished">يمكنك طلب إنشاء جديد على المنصّة.</translation>
    </message>
    <message>
        <source>Nothing brings it back: what the provider registered for you can then be changed and removed only there.</source>
        <translation type="unfinished">لا شيء يعيده: ما سجّله المزوّد لك لا يمكن عندها تغييره وإزالته إلا هناك.</translation>
    </message>
    <message>
        <source>organisation “{app}” on {where}</source>
        <translation type="unfinished">المؤسسة «{app}» على {where}</translation>
    </message>
    <message>
        <source>{where}, without a client ID</source>
        <translation type="unfinished">لدى {where}، دون معرّف عميل</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished">لا تطبيق بعد</translation>
    </message>
    <message>
        <source>app “{app}” at {where}</source>
        <translation type="unfinished">التطبيق «{app}» لدى {where}</translation>
    </message>
    <message>
        <source>Used to publish any connection.</source>
        <translation type="unfinished">يُستعمل لنشر أي اتصال.</translation>
    </message>
    <message>
        <source>Belongs to {connections}.</source>
        <translation type="unfinished">ينتمي إلى {connections}.</translation>
    </message>
    <message>
        <source>Belongs to no connection that was opened here lately.</source>
        <translation type="unfinished">لا ينتمي إلى أي اتصال فُتح هنا مؤخرًا.</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished">محفوظ في {place}.</translation>
    </message>
    <message>
        <source>Kept in {place}, which does not answer now.</source>
        <translation type="unfinished">محفوظ في {place}، الذي لا يردّ الآن.</translation>
    </message>
    <message>
        <source>This secret is kept in {place}, which does not answer now.</source>
        <translation type="unfinished">هذا السرّ محفوظ في {place}، الذي لا يردّ الآن.</translation>
    </message>
    <message>
        <source>Start that password store, or remove the secret there by hand.</source>
        <translation type="unfinished">شغّل مخزن كلمات المرور ذاك، أو أزل السرّ منه يدويًا.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">لا ملف باسم «{name}».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>The spec that “{name}” is about is not beside it: there is no “{spec}”.</source>
        <translation type="unfinished">المواصفة التي يخصها «{name}» ليست بجانبه: لا يوجد «{spec}».</translation>
    </message>
    <message>
        <source>Put the spec into the same folder, under that name.</source>
        <translation type="unfinished">ضع المواصفة في المجلد نفسه، بذلك الاسم.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished">سُجّل الدخول.</translation>
    </message>
    <message>
        <source>Test call works.</source>
        <translation type="unfinished">استدعاء الاختبار يعمل.</translation>
    </message>
    <message>
        <source>Refresh works.</source>
        <translation type="unfinished">التحديث يعمل.</translation>
    </message>
    <message>
        <source>Refresh works twice.</source>
        <translation type="unfinished">التحديث يعمل مرتين.</translation>
    </message>
    <message>
        <source>Revocation works.</source>
        <translation type="unfinished">الإبطال يعمل.</translation>
    </message>
    <message>
        <source>Stopped at the log-in.</source>
        <translation type="unfinished">توقف عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Logged in, then stopped at the access token.</source>
        <translation type="unfinished">سُجّل الدخول، ثم توقف عند رمز الوصول.</translation>
    </message>
    <message>
        <source>Then the test call failed.</source>
        <translation type="unfinished">ثم فشل استدعاء الاختبار.</translation>
    </message>
    <message>
        <source>Then the refresh failed.</source>
        <translation type="unfinished">ثم فشل التحديث.</translation>
    </message>
    <message>
        <source>Then the new token did not work.</source>
        <translation type="unfinished">ثم لم يعمل الرمز الجديد.</translation>
    </message>
    <message>
        <source>Then the second refresh failed.</source>
        <translation type="unfinished">ثم فشل التحديث الثاني.</translation>
    </message>
    <message>
        <source>Then the newest token did not work.</source>
        <translation type="unfinished">ثم لم يعمل أحدث رمز.</translation>
    </message>
    <message>
        <source>Then the revocation failed.</source>
        <translation type="unfinished">ثم فشل الإبطال.</translation>
    </message>
    <message>
        <source>Then the token still worked.</source>
        <translation type="unfinished">ثم ظل الرمز يعمل.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation type="unfinished">لم تُذكر المؤسسة.</translation>
    </message>
    <message>
        <source>Its id is in the platform&apos;s address.</source>
        <translation type="unfinished">معرّفها (id) في عنوان المنصّة.</translation>
    </message>
    <message>
        <source>The plug has no connection {id}.</source>
        <translation type="unfinished">ليس للإضافة (plug) اتصال {id}.</translation>
    </message>
    <message>
        <source>Its id is at the end of the connection&apos;s address in the Developer Hub. Nothing was written.</source>
        <translation type="unfinished">معرّفه (id) في آخر عنوان الاتصال في Developer Hub. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Paste it; it is in no file.</source>
        <translation type="unfinished">الصقه؛ ليس في أي ملف.</translation>
    </message>
    <message>
        <source>The platform&apos;s token is missing.</source>
        <translation type="unfinished">رمز المنصّة غير موجود.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse yet.</source>
        <translation type="unfinished">لا شيء للتجربة التمهيدية بعد.</translation>
    </message>
    <message>
        <source>Fill in the authorization URL and the token URL: any that look right will do.</source>
        <translation type="unfinished">املأ عنوان التفويض وعنوان الرمز: يكفي أي عنوانين يبدوان صحيحين.</translation>
    </message>
    <message>
        <source>Fill in the token URL: any that looks right will do.</source>
        <translation type="unfinished">املأ عنوان الرمز: يكفي أي عنوان يبدو صحيحًا.</translation>
    </message>
    <message>
        <source>This connection cannot be rehearsed.</source>
        <translation type="unfinished">لا يمكن تجربة هذا الاتصال تمهيديًا.</translation>
    </message>
    <message>
        <source>A step of it is code of your own, and what that sends is described nowhere.</source>
        <translation type="unfinished">إحدى خطواته شيفرة خاصة بك، وما ترسله غير موصوف في أي مكان.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">المتن</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Basic, not encoded</source>
        <translation type="unfinished">طريقة Basic بلا ترميز</translation>
    </message>
    <message>
        <source>Secret as user name</source>
        <translation type="unfinished">السرّ اسمًا للمستخدم</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished">بلا سرّ</translation>
    </message>
    <message>
        <source>Another way of sending is not tried yet.</source>
        <translation type="unfinished">لم تُجرَّب بعد طريقة إرسال أخرى.</translation>
    </message>
    <message>
        <source>Both refused, so the way of sending is not the cause.</source>
        <translation type="unfinished">رُفضت الطريقتان، فطريقة الإرسال ليست السبب.</translation>
    </message>
    <message>
        <source>All refused: it is not how it is sent. Another secret is sent as at first.</source>
        <translation type="unfinished">رُفضت كلها: ليس السبب كيفية إرساله. يُرسل سرّ آخر كما أُرسل أولًا.</translation>
    </message>
    <message>
        <source>Refused all the same: that alone is not the cause.</source>
        <translation type="unfinished">رُفض مع ذلك: ليس هذا وحده السبب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Service domain</source>
        <translation type="unfinished">مجال الخدمة</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">حقول إضافية</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished">التحديث</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished">الإبطال</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Redirect URL of the live test</source>
        <translation type="unfinished">عنوان إعادة التوجيه للاختبار المباشر</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">معرّف العميل (client ID)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">البيئة</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">عنوان التفويض</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">النطاقات (scopes)</translation>
    </message>
    <message>
        <source>Between scopes</source>
        <translation type="unfinished">بين النطاقات (scopes)</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished">PKCE</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">المعاملات</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">المُصدِر (issuer)</translation>
    </message>
    <message>
        <source>Issuer in each redirect</source>
        <translation type="unfinished">المُصدِر في كل إعادة توجيه</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished">اسم رمز التفويض</translation>
    </message>
    <message>
        <source>Kept from the redirect</source>
        <translation type="unfinished">ما يُحفظ من إعادة التوجيه</translation>
    </message>
    <message>
        <source>Kept from the answer</source>
        <translation type="unfinished">ما يُحفظ من الردّ</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished">عنوان Token URL</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">التحديث</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished">عنوان التحديث</translation>
    </message>
    <message>
        <source>Revoke URL</source>
        <translation type="unfinished">عنوان Revoke URL</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">استدعاء الاختبار</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation type="unfinished">ما هو هذا الاسم</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">تسمية الاتصال</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <translation type="unfinished">موضع الصورة</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">المعرّف الفريد</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">المجالات (domains)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished">بيانات اعتماد العميل</translation>
    </message>
    <message>
        <source>Body format</source>
        <translation type="unfinished">صيغة المتن</translation>
    </message>
    <message>
        <source>Where parameters travel</source>
        <translation type="unfinished">أين تُرسل المعاملات</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">الترويسات</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">معاملات الاستعلام</translation>
    </message>
    <message>
        <source>Parameters by other names</source>
        <translation type="unfinished">معاملات بأسماء أخرى</translation>
    </message>
    <message>
        <source>Parameters left out</source>
        <translation type="unfinished">معاملات متروكة</translation>
    </message>
    <message>
        <source>Calls after the token</source>
        <translation type="unfinished">الاستدعاءات بعد الرمز</translation>
    </message>
    <message>
        <source>When it counts as success</source>
        <translation type="unfinished">متى يُعدّ نجاحًا</translation>
    </message>
    <message>
        <source>Where the access token is</source>
        <translation type="unfinished">موضع رمز الوصول</translation>
    </message>
    <message>
        <source>Where the refresh token is</source>
        <translation type="unfinished">موضع رمز التحديث</translation>
    </message>
    <message>
        <source>Where the lifetime is</source>
        <translation type="unfinished">موضع مدة الصلاحية</translation>
    </message>
    <message>
        <source>Unit of the lifetime</source>
        <translation type="unfinished">وحدة مدة الصلاحية</translation>
    </message>
    <message>
        <source>Lifetime where none is told</source>
        <translation type="unfinished">مدة الصلاحية حين لا تُذكر</translation>
    </message>
    <message>
        <source>Where its values begin</source>
        <translation type="unfinished">حيث تبدأ قيمه</translation>
    </message>
    <message>
        <source>Where else its values are</source>
        <translation type="unfinished">أين توجد قيمه أيضًا</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished">في الترويسة (Basic)</translation>
    </message>
    <message>
        <source>In the header (Basic), not encoded</source>
        <translation type="unfinished">في الترويسة (Basic)، بلا ترميز</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished">في المتن</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished">لا تُرسل</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished">في العنوان</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">نموذج</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">بيئة تجريبية (sandbox)</translation>
    </message>
    <message>
        <source>On (S256)</source>
        <translation type="unfinished">مفعّل (S256)</translation>
    </message>
    <message>
        <source>On (plain)</source>
        <translation type="unfinished">مفعّل (plain)</translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished">فاصلة</translation>
    </message>
    <message>
        <source>A plus sign</source>
        <translation type="unfinished">علامة زائد</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished">مللي ثانية</translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished">تاريخ</translation>
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
        <source>Which region?</source>
        <translation type="unfinished">أيّ منطقة؟</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation type="unfinished">أيّ إصدار؟</translation>
    </message>
    <message>
        <source>Production, or a place to try things?</source>
        <translation type="unfinished">الإنتاج، أم مكان للتجريب؟</translation>
    </message>
    <message>
        <source>Which of these addresses?</source>
        <translation type="unfinished">أيّ هذه العناوين؟</translation>
    </message>
    <message>
        <source>How are client ID and secret sent?</source>
        <translation type="unfinished">كيف يُرسل معرّف العميل والسرّ؟</translation>
    </message>
    <message>
        <source>Which of these values?</source>
        <translation type="unfinished">أي من هذه القيم؟</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished">الفهرس</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">استعمال عنوان إعادة التوجيه للمنصّة ولصق العنوان الأخير</translation>
    </message>
    <message>
        <source>“{path}” is {value}</source>
        <translation type="unfinished">«{path}» يساوي {value}</translation>
    </message>
    <message>
        <source>“{path}” is not {value}</source>
        <translation type="unfinished">«{path}» لا يساوي {value}</translation>
    </message>
    <message>
        <source>“{path}” is not there</source>
        <translation type="unfinished">«{path}» غير موجود</translation>
    </message>
    <message>
        <source>“{path}” is there</source>
        <translation type="unfinished">«{path}» موجود</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>As OAuth has it</source>
        <translation type="unfinished">كما في OAuth</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished">لا يوجد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Whatever you change later is to be proved again.</source>
        <translation type="unfinished">كل ما تغيّره لاحقًا يجب إثباته من جديد.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">لا توجد قيمة كهذه في الردّ: لا يؤدي المسار إلى شيء.</translation>
    </message>
    <message>
        <source>It was another one for the same account, or the same one for two.</source>
        <translation type="unfinished">كان مختلفًا للحساب نفسه، أو واحدًا لحسابين.</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished">تجربة تمهيدية.</translation>
    </message>
    <message>
        <source>{leg} …</source>
        <translation type="unfinished">{leg} …</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished">يجري التحضير</translation>
    </message>
    <message>
        <source>Waiting for the log-in of the second account</source>
        <translation type="unfinished">في انتظار تسجيل الدخول للحساب الثاني</translation>
    </message>
    <message>
        <source>Waiting for your log-in</source>
        <translation type="unfinished">في انتظار تسجيل دخولك</translation>
    </message>
    <message>
        <source>Log in and approve in your browser.</source>
        <translation type="unfinished">سجّل الدخول ووافق في متصفّحك.</translation>
    </message>
    <message>
        <source>Did the provider show an error?</source>
        <translation type="unfinished">هل عرض المزوّد خطأً؟</translation>
    </message>
    <message>
        <source>The log-in was cancelled.</source>
        <translation type="unfinished">أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancelled: {leg}.</source>
        <translation type="unfinished">أُلغي: {leg}.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Changed since: the proof shows whether a refresh token comes.</source>
        <translation type="unfinished">تغيّر شيء بعده: يُظهر الإثبات هل يأتي رمز تحديث (refresh token).</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished">لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished">نجحت الفحوص كلها.</translation>
    </message>
    <message>
        <source>Each call worked, but the unique identifier does not hold.</source>
        <translation type="unfinished">نجح كل استدعاء، لكن المعرّف الفريد لا يصلح.</translation>
    </message>
    <message>
        <source>All is done: proved, handed over and exported.</source>
        <translation type="unfinished">اكتمل كل شيء: الإثبات والتسليم والتصدير.</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{count} طلبات</numerusform>
            <numerusform>{count} طلبًا</numerusform>
            <numerusform>{count} طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} is not filled in yet, so nothing was sent.</source>
        <translation type="unfinished">لم تُملأ الخطوة «{step}» بعد، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">إظهار ما يجب فعله</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished">إظهار سرّ العميل</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished">إظهار {field}</translation>
    </message>
    <message>
        <source>Show “{step}”</source>
        <translation type="unfinished">إظهار «{step}»</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished">هل قصدت {near}؟</translation>
    </message>
    <message>
        <source>The faults are: {faults}.</source>
        <translation type="unfinished">الأعطال هي: {faults}.</translation>
    </message>
    <message>
        <source>The practice provider has no fault named “{name}”.</source>
        <translation type="unfinished">ليس لدى مزوّد التدريب عطل باسم «{name}».</translation>
    </message>
    <message>
        <source>The client secret is one of the redirect URLs.</source>
        <translation type="unfinished">سرّ العميل هو أحد عناوين إعادة التوجيه.</translation>
    </message>
    <message>
        <source>The client secret is a web address.</source>
        <translation type="unfinished">سرّ العميل عنوان ويب.</translation>
    </message>
    <message>
        <source>The client secret is an email address.</source>
        <translation type="unfinished">سرّ العميل عنوان بريد.</translation>
    </message>
    <message>
        <source>The client secret is the same as the client ID.</source>
        <translation type="unfinished">سرّ العميل هو نفسه معرّف العميل.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">استعمال {inside}</translation>
    </message>
    <message>
        <source>Added in vain, and still sent: {named}.</source>
        <translation type="unfinished">أضيف بلا فائدة، وما زال يُرسل: {named}.</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">إخراج {named}</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">افتحه، وحدّد النص الذي فيه العناوين، والصقه.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">أخذه من {place}</translation>
    </message>
    <message>
        <source>Use it for the live test alone</source>
        <translation type="unfinished">استخدامه للاختبار المباشر فقط</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: it came with the log-in. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} يخصّ هذا الحساب وحده: جاء مع تسجيل الدخول. وكما هو الآن، يحصل كل من سواك على ما يخصّك، أو على لا شيء.</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: the answer names it. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} يخصّ هذا الحساب وحده: يذكره الردّ. وكما هو الآن، يحصل كل من سواك على ما يخصّك، أو على لا شيء.</translation>
    </message>
    <message>
        <source>Ask whoever connects for it</source>
        <translation type="unfinished">طلبه ممن يتصل</translation>
    </message>
    <message>
        <source>The test call asks for this very account by it.</source>
        <translation type="unfinished">به يطلب استدعاء الاختبار هذا الحساب بعينه.</translation>
    </message>
    <message>
        <source>what the test call asks by</source>
        <translation type="unfinished">ما يسأل به استدعاء الاختبار</translation>
    </message>
    <message>
        <source>Ask each person for a name</source>
        <translation type="unfinished">طلب اسم من كل شخص</translation>
    </message>
</context>
</TS>
