<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It was left out when this program was packed: get the program anew.</source>
        <translation type="unfinished">تُرك عند تحزيم هذا البرنامج: احصل على البرنامج من جديد.</translation>
    </message>
    <message>
        <source>python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.</source>
        <translation type="unfinished">يجلب python3 packaging/bootstrap.py demo ما ينقص، أو يسمّي الأمر الذي يفعل.</translation>
    </message>
    <message>
        <source>Install connection-wizard anew, with all that it needs.</source>
        <translation type="unfinished">ثبّت connection-wizard من جديد، مع كل ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Install it with the packages of your system.</source>
        <translation type="unfinished">ثبّته من حزم نظامك.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Begin with what you have.</source>
        <translation type="unfinished">ابدأ بما لديك.</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">حقول إضافية</translation>
    </message>
    <message>
        <source>What people are asked for when they connect, because logging in does not tell it.</source>
        <translation type="unfinished">ما يُسأل عنه الناس حين يتصلون، لأنه لا يُعرف من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">الإعداد</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Where the provider sends people back after they approved.</source>
        <translation type="unfinished">إلى أين يعيد المزوّد الناس بعد موافقتهم.</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished">بيانات اعتماد التطبيق</translation>
    </message>
    <message>
        <source>Client ID and client secret from the provider&apos;s developer portal.</source>
        <translation type="unfinished">معرّف العميل (client ID) وسرّ العميل (client secret) من بوابة المطوّرين لدى المزوّد.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation type="unfinished">نقطة التفويض</translation>
    </message>
    <message>
        <source>Where your users log in and approve access.</source>
        <translation type="unfinished">حيث يسجّل مستخدموك الدخول ويوافقون على الوصول.</translation>
    </message>
    <message>
        <source>Access token API</source>
        <translation type="unfinished">واجهة API لرمز الوصول</translation>
    </message>
    <message>
        <source>How the code becomes an access token.</source>
        <translation type="unfinished">كيف يصير رمز التفويض (code) رمز وصول (access token).</translation>
    </message>
    <message>
        <source>Refresh token API</source>
        <translation type="unfinished">واجهة API لرمز التحديث</translation>
    </message>
    <message>
        <source>How an expired token is replaced without asking the user again.</source>
        <translation type="unfinished">كيف يُستبدل رمز منتهٍ دون سؤال المستخدم من جديد.</translation>
    </message>
    <message>
        <source>Revoke token API</source>
        <translation type="unfinished">واجهة API لإبطال الرمز</translation>
    </message>
    <message>
        <source>How access ends when somebody disconnects.</source>
        <translation type="unfinished">كيف ينتهي الوصول حين يقطع أحدهم الاتصال.</translation>
    </message>
    <message>
        <source>Test (Me) API</source>
        <translation type="unfinished">واجهة API للاختبار (Me)</translation>
    </message>
    <message>
        <source>A harmless call that shows that the connection works, and who is connected.</source>
        <translation type="unfinished">استدعاء غير ضار يُظهر أن الاتصال يعمل، ومن المتصل.</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">تسمية الاتصال</translation>
    </message>
    <message>
        <source>The name under which people recognise this connection.</source>
        <translation type="unfinished">الاسم الذي يعرف الناس هذا الاتصال به.</translation>
    </message>
    <message>
        <source>Identify and secure</source>
        <translation type="unfinished">التعريف والحماية</translation>
    </message>
    <message>
        <source>URLs to whitelist</source>
        <translation type="unfinished">المجالات المسموح بها</translation>
    </message>
    <message>
        <source>The only places that may ever receive this connection&apos;s credentials.</source>
        <translation type="unfinished">المواضع الوحيدة التي يجوز أن تتلقى بيانات اعتماد هذا الاتصال.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">المعرّف الفريد</translation>
    </message>
    <message>
        <source>The value that stays the same when the same account connects again.</source>
        <translation type="unfinished">القيمة التي تبقى كما هي حين يتصل الحساب نفسه من جديد.</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation type="unfinished">معاملات الطلب</translation>
    </message>
    <message>
        <source>What is added to every request so that it is authenticated.</source>
        <translation type="unfinished">ما يُضاف إلى كل طلب ليكون مصادقًا عليه.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">الإنهاء</translation>
    </message>
    <message>
        <source>One stage at a time.</source>
        <translation type="unfinished">مرحلة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">التسليم</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished">«{text}»</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} أو {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation type="unfinished">
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>There is white space before the address.</source>
        <translation type="unfinished">يوجد فراغ قبل العنوان.</translation>
    </message>
    <message>
        <source>There is white space after the address.</source>
        <translation type="unfinished">يوجد فراغ بعد العنوان.</translation>
    </message>
    <message>
        <source>There is a slash too many at the end.</source>
        <translation type="unfinished">توجد شرطة مائلة زائدة في آخره.</translation>
    </message>
    <message>
        <source>The slash at the end is missing.</source>
        <translation type="unfinished">الشرطة المائلة في آخره ناقصة.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: “www.” makes it another one.</source>
        <translation type="unfinished">الخادم {given}؛ ويجب أن يكون {wanted}: «www» في أوله تجعله غيره.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: to a provider these are two addresses.</source>
        <translation type="unfinished">الخادم {given}؛ ويجب أن يكون {wanted}: هما عند المزوّد عنوانان.</translation>
    </message>
    <message>
        <source>Capital and small letters count: it has to be {wanted}, not {given}.</source>
        <translation type="unfinished">للأحرف الكبيرة والصغيرة أثر: يجب أن يكون {wanted}، لا {given}.</translation>
    </message>
    <message>
        <source>It is written with other percent signs: {given}; it has to be {wanted}.</source>
        <translation type="unfinished">كُتب بعلامات نسبة مئوية أخرى: {given}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>It begins with {given}; it has to be {wanted}.</source>
        <translation type="unfinished">يبدأ بـ {given}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">الخادم {given}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>The port is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">المنفذ {given}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>The path is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">المسار {given}؛ ويجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>It has {given} where {wanted} belongs.</source>
        <translation type="unfinished">فيه {given} حيث يجب أن يكون {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing at the beginning.</source>
        <translation type="unfinished">هذا ناقص في أوله: {wanted}.</translation>
    </message>
    <message>
        <source>The name of the server is missing: {wanted}.</source>
        <translation type="unfinished">اسم الخادم ناقص: {wanted}.</translation>
    </message>
    <message>
        <source>The port is missing: {wanted}.</source>
        <translation type="unfinished">المنفذ ناقص: {wanted}.</translation>
    </message>
    <message>
        <source>The path is missing: {wanted}.</source>
        <translation type="unfinished">المسار ناقص: {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing.</source>
        <translation type="unfinished">هذا ناقص: {wanted}.</translation>
    </message>
    <message>
        <source>There is a port too many: {given}.</source>
        <translation type="unfinished">فيه منفذ زائد: {given}.</translation>
    </message>
    <message>
        <source>There is a path too many: {given}.</source>
        <translation type="unfinished">فيه مسار زائد: {given}.</translation>
    </message>
    <message>
        <source>There is something too many at the end: {given}.</source>
        <translation type="unfinished">في آخره شيء زائد: {given}.</translation>
    </message>
    <message>
        <source>There is something too many: {given}.</source>
        <translation type="unfinished">فيه شيء زائد: {given}.</translation>
    </message>
    <message>
        <source>The address is too long for any server. Check what was pasted.</source>
        <translation type="unfinished">العنوان أطول من أن يقبله أي خادم. تحقق مما لُصق.</translation>
    </message>
    <message>
        <source>Check the address for typing errors: it holds a character that no address has.</source>
        <translation type="unfinished">تحقق من العنوان بحثًا عن أخطاء كتابة: فيه حرف لا يكون في عنوان.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished">يبدأ العنوان بـ https، مثل https://api.example.com (أو http لخادم على هذا الحاسوب).</translation>
    </message>
    <message>
        <source>After https:// comes the name of a server, for example api.example.com.</source>
        <translation type="unfinished">بعد البداية https يأتي اسم خادم، كما في https://api.example.com.</translation>
    </message>
    <message>
        <source>The number after the colon is a port: it lies between 1 and 65535.</source>
        <translation type="unfinished">العدد بعد النقطتين الرأسيتين منفذ: يقع بين 1 و65535.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; send them in a header instead.</source>
        <translation type="unfinished">أخرج اسم المستخدم وكلمة المرور من العنوان؛ وأرسلهما في ترويسة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>it is a pipe, and what fills it comes to no end</source>
        <translation type="unfinished">هو أنبوب (pipe)، وما يملؤه لا ينتهي</translation>
    </message>
    <message>
        <source>Write it into a file first.</source>
        <translation type="unfinished">اكتبه في ملف أولًا.</translation>
    </message>
    <message>
        <source>it is a pipe, and nobody writes to it</source>
        <translation type="unfinished">هو أنبوب (pipe)، ولا أحد يكتب فيه</translation>
    </message>
    <message>
        <source>Start what fills it first, or give a file.</source>
        <translation type="unfinished">شغّل ما يملؤه أولًا، أو أعطِ ملفًا.</translation>
    </message>
    <message>
        <source>it is no file but a device, a pipe or a socket</source>
        <translation type="unfinished">ليس ملفًا بل جهاز أو أنبوب (pipe) أو مقبس (socket)</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">اختر ملفًا.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">لا ملف باسم «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">لا يمكن قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished">لا يمكن أن يكون لملف ذلك الاسم</translation>
    </message>
    <message>
        <source>Choose another name, without signs that cannot be seen.</source>
        <translation type="unfinished">اختر اسمًا آخر، بلا علامات غير مرئية.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished">تعذّر حفظ «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Make room, then start this again.</source>
        <translation type="unfinished">حرّر مساحة، ثم شغّل هذا من جديد.</translation>
    </message>
    <message>
        <source>Look where its output goes, then start it again.</source>
        <translation type="unfinished">انظر إلى أين يذهب خرجه، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Stopped: {reason}.</source>
        <translation type="unfinished">توقف: {reason}.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished">لا ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may open it.</source>
        <translation type="unfinished">تحقق من أنه ملف ومن أنه يجوز لك فتحه.</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished">برنامج آخر يفتحه</translation>
    </message>
    <message>
        <source>Close it there, or wait until a scanner or a cloud folder has let go of it, and try again.</source>
        <translation type="unfinished">أغلقه هناك، أو انتظر حتى يتركه برنامج فحص أو مجلد سحابي، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished">لا مساحة متبقية على الجهاز</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation type="unfinished">اختر مجلدًا آخر، أو حرّر مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished">رُفض الإذن</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whose it is.</source>
        <translation type="unfinished">اختر مجلدًا آخر، أو اسأل لمن هو.</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation type="unfinished">لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation type="unfinished">اختر مجلدًا آخر، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished">استُنفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>the file would be larger than it may be</source>
        <translation type="unfinished">سيكون الملف أكبر مما يجوز</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <translation type="unfinished">ذلك القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished">اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished">لا مجلد كهذا</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished">أنشئ المجلد أولًا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>what stands for a folder in its path is a file</source>
        <translation type="unfinished">ما يقوم مقام مجلد في مساره ملف</translation>
    </message>
    <message>
        <source>Check the folder, or choose another.</source>
        <translation type="unfinished">تحقق من المجلد، أو اختر غيره.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished">هو مجلد</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished">أعطِ اسم ملف فيه.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation type="unfinished">هو رابط يدور في حلقة</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation type="unfinished">اختر اسمًا آخر، أو أزل الرابط.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished">اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation type="unfinished">اختر اسمًا أقصر، أو مجلدًا أقل عمقًا.</translation>
    </message>
    <message>
        <source>nobody is at the other end of it</source>
        <translation type="unfinished">لا أحد في طرفه الآخر</translation>
    </message>
    <message>
        <source>Start what reads from it first, or choose a file.</source>
        <translation type="unfinished">شغّل ما يقرأ منه أولًا، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>whoever read from it has stopped before the end</source>
        <translation type="unfinished">من كان يقرأ منه توقف قبل النهاية</translation>
    </message>
    <message>
        <source>Start what reads from it again, or choose a file.</source>
        <translation type="unfinished">شغّل ما يقرأ منه من جديد، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>the other end of it does not move</source>
        <translation type="unfinished">طرفه الآخر لا يتحرك</translation>
    </message>
    <message>
        <source>Look at the program at its other end, or choose a file.</source>
        <translation type="unfinished">انظر البرنامج في طرفه الآخر، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>the disk, or the way to it, is broken</source>
        <translation type="unfinished">القرص، أو الطريق إليه، معطّل</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished">اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the program made a mistake.</source>
        <translation type="unfinished">تعذّر حفظ «{name}»: أخطأ البرنامج.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished">ما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: Windows keeps that name for a device.</source>
        <translation type="unfinished">تعذّر حفظ «{name}»: يحجز Windows ذلك الاسم لجهاز.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished">أعطِ اسم ملف.</translation>
    </message>
    <message>
        <source>it holds something that is no JSON at all</source>
        <translation type="unfinished">فيه ما ليس JSON على الإطلاق</translation>
    </message>
    <message>
        <source>it holds a name that is no text</source>
        <translation type="unfinished">فيه اسم ليس نصًا</translation>
    </message>
    <message>
        <source>it holds the marks of a merge that was not finished</source>
        <translation type="unfinished">فيه علامات دمج لم يكتمل</translation>
    </message>
    <message>
        <source>it holds what strict JSON cannot</source>
        <translation type="unfinished">فيه ما لا يمكن أن يحمله JSON الصارم</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in one object</source>
        <translation type="unfinished">الاسم «{name}» مكرر مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON: {what}.</source>
        <translation type="unfinished">لا يمكن حفظ هذا بصيغة JSON: {what}.</translation>
    </message>
    <message>
        <source>Change that place.</source>
        <translation type="unfinished">غيّر ذلك الموضع.</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished">فيه نصف حرف (lone surrogate)</translation>
    </message>
    <message>
        <source>a number in it has hundreds of digits</source>
        <translation type="unfinished">فيه عدد من مئات الأرقام</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation type="unfinished">فيه عدد من آلاف الأرقام</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished">فيه {name}، وهو ليس عددًا في JSON</translation>
    </message>
    <message>
        <source>it holds the number {number}, which is larger than programs can keep</source>
        <translation type="unfinished">فيه العدد {number}، وهو أكبر مما تستطيع البرامج حفظه</translation>
    </message>
    <message>
        <source>it is nested too deeply, in more than {levels} levels</source>
        <translation type="unfinished">تداخله عميق جدًا، في أكثر من {levels} مستوى</translation>
    </message>
    <message>
        <source>{what}, at {place}</source>
        <translation type="unfinished">{what}، عند {place}</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}, column {column}</source>
        <translation type="unfinished">يفقد معناه عند السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column}</source>
        <translation type="unfinished">{what}، عند السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column} ({place})</source>
        <translation type="unfinished">{what}، عند السطر {line}، العمود {column} ({place})</translation>
    </message>
</context>
</TS>
