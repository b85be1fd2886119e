<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the kind of log-in changes</source>
        <translation type="unfinished">يتغيّر نوع تسجيل الدخول</translation>
    </message>
    <message>
        <source>the grant type changes</source>
        <translation type="unfinished">يتغيّر نوع المنحة (grant type)</translation>
    </message>
    <message>
        <source>the scopes change</source>
        <translation type="unfinished">تتغيّر النطاقات (scopes)</translation>
    </message>
    <message>
        <source>keys of extra fields change</source>
        <translation type="unfinished">تتغيّر مفاتيح حقول إضافية</translation>
    </message>
    <message>
        <source>the token address changes</source>
        <translation type="unfinished">يتغيّر عنوان الرمز</translation>
    </message>
    <message>
        <source>the way requests authenticate changes</source>
        <translation type="unfinished">تتغيّر طريقة مصادقة الطلبات</translation>
    </message>
    <message>
        <source>This plug has no connection yet: its first one, {version}, is created.</source>
        <translation type="unfinished">ليس لهذه الإضافة (plug) اتصال بعد: يُنشأ أولها، {version}.</translation>
    </message>
    <message>
        <source>This plug has no connection of that version yet: a new one, {version}, is created.</source>
        <translation type="unfinished">ليس لهذه الإضافة (plug) اتصال من ذلك الإصدار بعد: يُنشأ جديد، {version}.</translation>
    </message>
    <message>
        <source>The platform has this connection already, as {version}: it is left as it is.</source>
        <translation type="unfinished">لدى المنصّة هذا الاتصال بالفعل، بصفته {version}: يُترك كما هو.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made and {old} stays as it is, because {why}.</source>
        <translation type="unfinished">يُنشأ إصدار جديد، {version}، ويبقى {old} كما هو، لأن {why}.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made because you chose so; by the platform&apos;s rule {old} could be changed in place.</source>
        <translation type="unfinished">يُنشأ إصدار جديد، {version}، لأنك اخترت ذلك؛ بقاعدة المنصّة كان يمكن تغيير {old} في مكانه.</translation>
    </message>
    <message>
        <source>{version} is changed in place because you chose so, against the platform&apos;s rule: {why}. Whoever uses it gets the change at once, and may have to connect anew.</source>
        <translation type="unfinished">يُغيَّر {version} في مكانه لأنك اخترت ذلك، خلاف قاعدة المنصّة: {why}. من يستعمله يصله التغيير فورًا، وقد يضطر إلى الاتصال من جديد.</translation>
    </message>
    <message>
        <source>{version} stands there already, begun and not finished: it is completed in place.</source>
        <translation type="unfinished">الإصدار {version} موجود هناك بالفعل، بُدئ ولم يكتمل: يُكمَل في مكانه.</translation>
    </message>
    <message>
        <source>{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would break it.</source>
        <translation type="unfinished">يُغيَّر {version} في مكانه: لا شيء يستعمله، وإضافته (plug) غير منشورة، ولا يتغيّر شيء يكسره.</translation>
    </message>
    <message>
        <source>{version} is changed in place: only its client secret is sent again.</source>
        <translation type="unfinished">يُغيَّر {version} في مكانه: لا يُرسل من جديد إلا سرّ عميله.</translation>
    </message>
    <message>
        <source>New users of the plug get this connection.</source>
        <translation type="unfinished">يحصل المستخدمون الجدد للإضافة (plug) على هذا الاتصال.</translation>
    </message>
    <message>
        <source>The plug is updated after it, which clears the platform&apos;s cache: without that, old request parameters and domains could stay in use for up to 30 days.</source>
        <translation type="unfinished">تُحدَّث الإضافة (plug) بعده، وذلك يُفرغ الذاكرة المؤقتة للمنصّة: دون ذلك قد تبقى معاملات الطلب والمجالات القديمة مستعملة حتى 30 يومًا.</translation>
    </message>
    <message>
        <source>the platform does not say whether {old} is in use</source>
        <translation type="unfinished">المنصّة لا تقول إن كان {old} مستعملًا</translation>
    </message>
    <message numerus="yes">
        <source>{old} is used in {count} places</source>
        <comment>{old} is used in one place</comment>
        <translation type="unfinished">
            <numerusform>{old} غير مستعمل</numerusform>
            <numerusform>{old} مستعمل في موضع واحد</numerusform>
            <numerusform>{old} مستعمل في موضعين</numerusform>
            <numerusform>{old} مستعمل في {count} مواضع</numerusform>
            <numerusform>{old} مستعمل في {count} موضعًا</numerusform>
            <numerusform>{old} مستعمل في {count} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform does not say whether the plug is published</source>
        <translation type="unfinished">المنصّة لا تقول إن كانت الإضافة (plug) منشورة</translation>
    </message>
    <message>
        <source>the plug is published</source>
        <translation type="unfinished">الإضافة (plug) منشورة</translation>
    </message>
    <message>
        <source>the platform takes no change of {keys}</source>
        <translation type="unfinished">المنصّة لا تقبل تغيير {keys}</translation>
    </message>
    <message>
        <source>The base address is no web address.</source>
        <translation type="unfinished">العنوان الأساسي ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The base address must begin with https://: a token would travel unencrypted.</source>
        <translation type="unfinished">يجب أن يبدأ العنوان الأساسي بـ https، وإلا انتقل رمز بلا تشفير.</translation>
    </message>
    <message>
        <source>The platform does not take the token (status {status}).</source>
        <translation type="unfinished">لا تقبل المنصّة الرمز (الحالة {status}).</translation>
    </message>
    <message>
        <source>Log in to the platform again and copy the token anew. Its words: {words}</source>
        <translation type="unfinished">سجّل الدخول إلى المنصّة من جديد وانسخ الرمز من جديد. كلماتها: {words}</translation>
    </message>
    <message>
        <source>The platform does not say {what} (status {status}).</source>
        <translation type="unfinished">لا تقول المنصّة {what} (الحالة {status}).</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished">كلماتها: {words}</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished">لم تقل شيئًا.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more: {id}.</source>
        <translation type="unfinished">ليس لدى المنصّة إضافة (plug) كهذه، أو لم تعد لديها: {id}.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more.</source>
        <translation type="unfinished">ليس لدى المنصّة إضافة (plug) كهذه، أو لم تعد لديها.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs.</source>
        <translation type="unfinished">اخترها من قائمة إضافاتك (plugs).</translation>
    </message>
    <message>
        <source>Done: the platform has it as in the spec, key by key, as {version}.</source>
        <translation type="unfinished">تم: لدى المنصّة ما في المواصفة، مفتاحًا بمفتاح، بصفته {version}.</translation>
    </message>
    <message>
        <source>The plug has all domains, and the platform&apos;s cache is cleared: the change counts from now on.</source>
        <translation type="unfinished">لدى الإضافة (plug) كل المجالات، وأُفرغت الذاكرة المؤقتة للمنصّة: يسري التغيير من الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed on the platform.</source>
        <translation type="unfinished">لم يتغيّر شيء على المنصّة.</translation>
    </message>
    <message>
        <source>Until the plug is updated, the platform may go on with the old request parameters and domains for up to 30 days.</source>
        <translation type="unfinished">حتى تُحدَّث الإضافة (plug) قد تستمر المنصّة بمعاملات الطلب والمجالات القديمة حتى 30 يومًا.</translation>
    </message>
    <message>
        <source>Publish again: it goes on from what is there, and makes nothing twice.</source>
        <translation type="unfinished">انشر من جديد: يتابع مما هو موجود، ولا ينشئ شيئًا مرتين.</translation>
    </message>
    <message>
        <source>It is not known whether the platform did this: {do}.</source>
        <translation type="unfinished">لا يُعرف إن كانت المنصّة فعلت هذا: {do}.</translation>
    </message>
    <message>
        <source>This did not get to the platform: {do}.</source>
        <translation type="unfinished">لم يصل هذا إلى المنصّة: {do}.</translation>
    </message>
    <message>
        <source>The platform refused to {do} (status {status}).</source>
        <translation type="unfinished">رفضت المنصّة {do} (الحالة {status}).</translation>
    </message>
    <message>
        <source>The platform says yes, and not under which id it keeps the connection.</source>
        <translation type="unfinished">تقول المنصّة نعم، ولا تقول بأي معرّف (id) تحفظ الاتصال.</translation>
    </message>
    <message>
        <source>The platform does not say that it did this: {do} (status {status}).</source>
        <translation type="unfinished">لا تقول المنصّة إنها فعلت هذا: {do} (الحالة {status}).</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <translation type="unfinished">كُتب: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished">غير معروف: {what}.</translation>
    </message>
    <message>
        <source>Not written: {what}.</source>
        <translation type="unfinished">لم يُكتب: {what}.</translation>
    </message>
    <message>
        <source>Reading back did not work: nobody knows what the platform has now.</source>
        <translation type="unfinished">لم تنجح القراءة للتحقق: لا يعرف أحد ما لدى المنصّة الآن.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the connection.</source>
        <translation type="unfinished">بعد القراءة للتحقق: ليس لدى المنصّة الاتصال.</translation>
    </message>
    <message>
        <source>Read back, the platform has all of the connection, as {version} ({id}).</source>
        <translation type="unfinished">بعد القراءة للتحقق: لدى المنصّة الاتصال كله، بصفته {version} ({id}).</translation>
    </message>
    <message>
        <source>Read back, this was done: {do}.</source>
        <translation type="unfinished">بعد القراءة للتحقق: تم هذا: {do}.</translation>
    </message>
    <message>
        <source>Read back, this was not done: {do}.</source>
        <translation type="unfinished">بعد القراءة للتحقق: لم يتم هذا: {do}.</translation>
    </message>
    <message>
        <source>Read back, the platform dropped what it took: {keys}.</source>
        <translation type="unfinished">بعد القراءة للتحقق: أسقطت المنصّة ما أخذته: {keys}.</translation>
    </message>
    <message>
        <source>Read back, the platform has another value: {keys}.</source>
        <translation type="unfinished">بعد القراءة للتحقق: لدى المنصّة قيمة أخرى: {keys}.</translation>
    </message>
    <message>
        <source>Reading the plug back did not work: nobody knows what it has now.</source>
        <translation type="unfinished">لم تنجح قراءة الإضافة (plug) للتحقق: لا يعرف أحد ما لديها الآن.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the plug any more.</source>
        <translation type="unfinished">بعد القراءة للتحقق: لم تعد الإضافة (plug) لدى المنصّة.</translation>
    </message>
    <message>
        <source>Read back, the plug is not as it should be: {keys}.</source>
        <translation type="unfinished">بعد القراءة للتحقق: ليست الإضافة (plug) كما ينبغي: {keys}.</translation>
    </message>
</context>
</TS>
