<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It stands where an address begins, so it must look like https://eu.example.com.</source>
        <translation type="unfinished">يقع حيث يبدأ عنوان، فيجب أن يكون بشكل https://eu.example.com.</translation>
    </message>
    <message>
        <source>In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.</source>
        <translation type="unfinished">في وسط عنوان لا يجوز أن يحمل إلا أحرفًا وأرقامًا ونقاطًا وواصلات، مثل eu أو acme.</translation>
    </message>
    <message>
        <source>The value of {path} does not fit into an address.</source>
        <translation type="unfinished">لا تصلح قيمة {path} في عنوان.</translation>
    </message>
    <message>
        <source>There is no address to call yet.</source>
        <translation type="unfinished">لا عنوان للاستدعاء بعد.</translation>
    </message>
    <message>
        <source>Fill in the URL.</source>
        <translation type="unfinished">املأ العنوان (URL).</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation type="unfinished">العنوان ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The address begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">يبدأ العنوان بـ http لا بـ https: ستنتقل الأسرار بلا تشفير.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished">استعمل https بدلًا منه.</translation>
    </message>
    <message>
        <source>The path of the address holds “.” or “..”, which would lead elsewhere.</source>
        <translation type="unfinished">في مسار العنوان «.» أو «..»، وذلك يؤدي إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Write the path out, and check the values in it.</source>
        <translation type="unfinished">اكتب المسار كاملًا، وتحقق من القيم فيه.</translation>
    </message>
    <message>
        <source>The log-in address would show a secret in the browser: {name}.</source>
        <translation type="unfinished">سيُظهر عنوان تسجيل الدخول سرًّا في المتصفّح: {name}.</translation>
    </message>
    <message>
        <source>Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to {test_call} only.</source>
        <translation type="unfinished">أخرجه من الخطوة {authorization}؛ لا تنتقل الأسرار إلا في استدعاءات الخطوات من {access_token} إلى {test_call}.</translation>
    </message>
    <message numerus="yes">
        <source>({count} times so far)</source>
        <comment>(once so far)</comment>
        <translation type="unfinished">
            <numerusform>(لا مرة حتى الآن)</numerusform>
            <numerusform>(مرة واحدة حتى الآن)</numerusform>
            <numerusform>(مرتان حتى الآن)</numerusform>
            <numerusform>({count} مرات حتى الآن)</numerusform>
            <numerusform>({count} مرة حتى الآن)</numerusform>
            <numerusform>({count} مرة حتى الآن)</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished">يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>The wizard shows what to do now. You can close this tab.</source>
        <translation type="unfinished">يعرض المعالج ما يجب فعله الآن. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>The log-in did not work</source>
        <translation type="unfinished">لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation type="unfinished">سُجّل دخولك</translation>
    </message>
    <message>
        <source>The wizard has the answer and goes on.</source>
        <translation type="unfinished">لدى المعالج الردّ وهو يتابع.</translation>
    </message>
    <message>
        <source>The provider sent no state back, so that nothing shows that it belongs to your log-in.</source>
        <translation type="unfinished">لم يُعد المزوّد state، فلا شيء يدل على أن الردّ يخص تسجيل دخولك.</translation>
    </message>
    <message>
        <source>This is not the answer</source>
        <translation type="unfinished">هذا ليس الردّ</translation>
    </message>
    <message>
        <source>The wizard is still waiting for the right answer: go on in the tab where you log in.</source>
        <translation type="unfinished">لا يزال المعالج ينتظر الردّ الصحيح: تابع في علامة التبويب التي تسجّل فيها الدخول.</translation>
    </message>
    <message>
        <source>The redirect address was opened without an answer in it.</source>
        <translation type="unfinished">فُتح عنوان إعادة التوجيه بلا ردّ فيه.</translation>
    </message>
    <message>
        <source>The wizard is still waiting: go on in the tab where you log in.</source>
        <translation type="unfinished">لا يزال المعالج ينتظر: تابع في علامة التبويب التي تسجّل فيها الدخول.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>It has its answer already, or no log-in was begun.</source>
        <translation type="unfinished">حصل على ردّه بالفعل، أو لم يبدأ أي تسجيل دخول.</translation>
    </message>
    <message>
        <source>The wizard is not waiting</source>
        <translation type="unfinished">المعالج لا ينتظر</translation>
    </message>
    <message>
        <source>The code of step {step} was not run. {message}</source>
        <translation type="unfinished">لم تُشغَّل شيفرة الخطوة {step}. {message}</translation>
    </message>
    <message>
        <source>Step {step}: {message}</source>
        <translation type="unfinished">الخطوة {step}: {message}</translation>
    </message>
    <message>
        <source>Code of step {step}, {title}</source>
        <translation type="unfinished">شيفرة الخطوة {step}، {title}</translation>
    </message>
    <message>
        <source>{code}: not run. {why}</source>
        <translation type="unfinished">{code}: لم تُشغَّل. {why}</translation>
    </message>
    <message>
        <source>{code}: threw. {why}</source>
        <translation type="unfinished">{code}: رمت خطأً. {why}</translation>
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
        <source>{code}: executed, {requests}. It returned {shape}.</source>
        <translation type="unfinished">{code}: نُفّذت، {requests}. أعادت {shape}.</translation>
    </message>
    <message>
        <source>This connection has no such step.</source>
        <translation type="unfinished">ليس لهذا الاتصال خطوة كهذه.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished">{name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
            <numerusform>{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>an object with {names}</source>
        <translation type="unfinished">كائنًا فيه {names}</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished">كائنًا فارغًا</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished">قائمة من {count}</translation>
    </message>
    <message>
        <source>a list of {count}, the first of them {kind}</source>
        <translation type="unfinished">قائمة من {count}، أولها {kind}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">عددًا</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">نصًا</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">نعم أو لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">عدد</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished">كائن</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">قائمة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>Log in and approve</source>
        <translation type="unfinished">تسجيل الدخول والموافقة</translation>
    </message>
    <message>
        <source>Get the access token</source>
        <translation type="unfinished">الحصول على رمز الوصول</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">استدعاء الاختبار</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished">تحديث الرمز</translation>
    </message>
    <message>
        <source>Test call with the new token</source>
        <translation type="unfinished">استدعاء الاختبار بالرمز الجديد</translation>
    </message>
    <message>
        <source>Refresh a second time</source>
        <translation type="unfinished">التحديث مرة ثانية</translation>
    </message>
    <message>
        <source>Test call with the newest token</source>
        <translation type="unfinished">استدعاء الاختبار بأحدث رمز</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished">إبطال الرمز</translation>
    </message>
    <message>
        <source>Test call with the revoked token</source>
        <translation type="unfinished">استدعاء الاختبار بالرمز المُبطل</translation>
    </message>
    <message>
        <source>–  Not run. {why}</source>
        <translation type="unfinished">–  لم يُشغَّل. {why}</translation>
    </message>
    <message>
        <source>✕  The code returned {shape}, where a text is needed.</source>
        <translation type="unfinished">✕  أعادت الشيفرة {shape}، حيث يلزم نص.</translation>
    </message>
    <message>
        <source>The code of a parameter cannot wait for a request.</source>
        <translation type="unfinished">لا يمكن لشيفرة معامل أن تنتظر طلبًا.</translation>
    </message>
    <message>
        <source>Use values that are there already.</source>
        <translation type="unfinished">استعمل قيمًا موجودة بالفعل.</translation>
    </message>
    <message>
        <source>every server on the internet</source>
        <translation type="unfinished">كل خادم على الإنترنت</translation>
    </message>
    <message>
        <source>no server at all</source>
        <translation type="unfinished">لا خادم على الإطلاق</translation>
    </message>
    <message>
        <source>This code was not made by this program. It may reach: {places}.</source>
        <translation type="unfinished">لم يكتب هذا البرنامج هذه الشيفرة. يجوز لها الوصول إلى: {places}.</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs (or --allow-host &apos;*&apos;)</source>
        <translation type="unfinished">لكل مضيف تحتاج إليه --allow-host HOST[:PORT] (أو --allow-host &apos;*&apos;)</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs</source>
        <translation type="unfinished">لكل مضيف تحتاج إليه --allow-host HOST[:PORT]</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add {flags}.</source>
        <translation type="unfinished">إن كان ذلك صحيحًا فقل نعم حين تُسأل؛ وفي سطر الأوامر أضف {flags}.</translation>
    </message>
    <message>
        <source>The second account was not connected. This failed: {leg}.</source>
        <translation type="unfinished">لم يُوصل الحساب الثاني. فشل هذا: {leg}.</translation>
    </message>
    <message>
        <source>{name}: {verdict}.</source>
        <translation type="unfinished">{name}: {verdict}.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished">التسمية</translation>
    </message>
    <message>
        <source>The unique identifier</source>
        <translation type="unfinished">المعرّف الفريد</translation>
    </message>
    <message>
        <source>{name} tells two accounts apart.</source>
        <translation type="unfinished">{name}: يميّز بين حسابين.</translation>
    </message>
    <message>
        <source>{name} is the same for two accounts.</source>
        <translation type="unfinished">{name}: نفسه لحسابين.</translation>
    </message>
    <message>
        <source>{name} was not compared: the second log-in was the same account again.</source>
        <translation type="unfinished">{name}: لم تُجرَ مقارنة، فتسجيل الدخول الثاني كان بالحساب نفسه.</translation>
    </message>
    <message>
        <source>{name} is not there for both of two accounts.</source>
        <translation type="unfinished">{name}: غير موجود لكلا الحسابين.</translation>
    </message>
    <message>
        <source>The proof “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">لا يمكن قراءة الإثبات «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The proof “{name}” was written by a newer version of this program.</source>
        <translation type="unfinished">كتب الإثباتَ «{name}» إصدارٌ أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished">حدّث البرنامج.</translation>
    </message>
    <message>
        <source>“{name}” is no proof: {what}.</source>
        <translation type="unfinished">الملف «{name}» ليس إثباتًا: {what}.</translation>
    </message>
    <message>
        <source>“{name}” is no proof.</source>
        <translation type="unfinished">الملف «{name}» ليس إثباتًا.</translation>
    </message>
    <message>
        <source>A rehearsal proves nothing, so it is not kept as a proof.</source>
        <translation type="unfinished">لا تثبت التجربة التمهيدية شيئًا، فلا تُحفظ إثباتًا.</translation>
    </message>
    <message>
        <source>Register an app at the provider, and prove the connection there.</source>
        <translation type="unfinished">سجّل تطبيقًا لدى المزوّد، وأثبت الاتصال هناك.</translation>
    </message>
    <message>
        <source>Prove the connection again, or delete that file.</source>
        <translation type="unfinished">أثبت الاتصال من جديد، أو احذف ذلك الملف.</translation>
    </message>
    <message>
        <source>The address leads to {host}, which is not among the domains of this connection.</source>
        <translation type="unfinished">يؤدي العنوان إلى {host}، وهو ليس من مجالات هذا الاتصال.</translation>
    </message>
    <message>
        <source>If that is right, list it in step {step}. Nothing was sent there.</source>
        <translation type="unfinished">إن كان ذلك صحيحًا فأدرجه في الخطوة {step}. لم يُرسل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>A header has a name that no header can have.</source>
        <translation type="unfinished">لإحدى الترويسات اسم لا يصلح لترويسة.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation type="unfinished">استعمل أحرفًا وأرقامًا وواصلات فقط.</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that cannot travel in a header.</source>
        <translation type="unfinished">في قيمة الترويسة {name} فاصل أسطر أو حرف لا يمكن أن ينتقل في ترويسة.</translation>
    </message>
    <message>
        <source>Copy the value again, without line breaks.</source>
        <translation type="unfinished">انسخ القيمة من جديد، دون فواصل أسطر.</translation>
    </message>
    <message>
        <source> (status {status})</source>
        <translation type="unfinished"> (الحالة {status})</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation type="unfinished">
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation type="unfinished">
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation type="unfinished">
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the answer fit, where exactly one has to. There are: {names}.</source>
        <comment>{count} entry of the answer fits, where another one has to. There are: {names}.</comment>
        <translation type="unfinished">
            <numerusform>لا تناسب أي مدخلة من الردّ، ويجب أن تناسب واحدة بالضبط. الموجود: {names}.</numerusform>
            <numerusform>تناسب مدخلة واحدة من الردّ، ويجب أن تناسب أخرى. الموجود: {names}.</numerusform>
            <numerusform>تناسب مدخلتان من الردّ، ويجب أن تناسب واحدة بالضبط. الموجود: {names}.</numerusform>
            <numerusform>تناسب {count} مدخلات من الردّ، ويجب أن تناسب واحدة بالضبط. الموجود: {names}.</numerusform>
            <numerusform>تناسب {count} مدخلة من الردّ، ويجب أن تناسب واحدة بالضبط. الموجود: {names}.</numerusform>
            <numerusform>تناسب {count} مدخلة من الردّ، ويجب أن تناسب واحدة بالضبط. الموجود: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one is meant: fill in the field by which it is picked, or change what it is picked by.</source>
        <translation type="unfinished">اذكر أيها المقصود: املأ الحقل الذي تُختار به، أو غيّر ما تُختار به.</translation>
    </message>
    <message>
        <source>You logged in, and the provider sent a code.</source>
        <translation type="unfinished">سجّلت الدخول، وأرسل المزوّد رمز التفويض.</translation>
    </message>
    <message>
        <source>The provider sent a code, but no state with it, so that the answer could not be verified.</source>
        <translation type="unfinished">أرسل المزوّد رمز التفويض دون state معه، فلم يمكن التحقق من الردّ.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished">رمز وصول</translation>
    </message>
    <message>
        <source>an access token, good for {duration}</source>
        <translation type="unfinished">رمز وصول صالحًا لمدة {duration}</translation>
    </message>
    <message>
        <source>The provider sent {token}, and a refresh token.</source>
        <translation type="unfinished">أرسل المزوّد {token}، ورمز تحديث.</translation>
    </message>
    <message>
        <source>The provider sent {token}, but no refresh token.</source>
        <translation type="unfinished">أرسل المزوّد {token}، دون رمز تحديث.</translation>
    </message>
    <message>
        <source>The provider answered, with the same access token as before.</source>
        <translation type="unfinished">ردّ المزوّد برمز الوصول نفسه كما قبل.</translation>
    </message>
    <message>
        <source>A new access token came, with a new refresh token.</source>
        <translation type="unfinished">جاء رمز وصول جديد، ومعه رمز تحديث جديد.</translation>
    </message>
    <message>
        <source>A new access token came; the refresh token stays.</source>
        <translation type="unfinished">جاء رمز وصول جديد؛ ويبقى رمز التحديث.</translation>
    </message>
    <message>
        <source>A new access token came.</source>
        <translation type="unfinished">جاء رمز وصول جديد.</translation>
    </message>
    <message>
        <source>Not tried, because this did not work: {leg}.</source>
        <translation type="unfinished">لم يُجرَّب لأن هذا لم ينجح: {leg}.</translation>
    </message>
    <message>
        <source>Not tried, because this was not tried either: {leg}.</source>
        <translation type="unfinished">لم يُجرَّب لأن هذا لم يُجرَّب أيضًا: {leg}.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in within {duration}.</source>
        <translation type="unfinished">لم يعد أحد من تسجيل الدخول خلال {duration}.</translation>
    </message>
    <message>
        <source>Start again. If the provider showed an error page, its words say what to mend.</source>
        <translation type="unfinished">ابدأ من جديد. إن عرض المزوّد صفحة خطأ فكلماتها تقول ما يجب إصلاحه.</translation>
    </message>
    <message>
        <source>Correct the browser command, or leave it out and open the address by hand.</source>
        <translation type="unfinished">صحّح أمر المتصفّح، أو اتركه وافتح العنوان يدويًا.</translation>
    </message>
    <message>
        <source>The browser command “{command}” cannot be started.</source>
        <translation type="unfinished">لا يمكن تشغيل أمر المتصفّح «{command}».</translation>
    </message>
    <message>
        <source>The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in.</source>
        <translation type="unfinished">فشل أمر المتصفّح «{command}» (رمز الخروج {exit_code})، ولم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>The whole run took longer than {duration}, so it was ended here.</source>
        <translation type="unfinished">استغرق التشغيل كله أكثر من {duration}، فأُنهي هنا.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow; if you did, ask the provider why this app or account is refused.</source>
        <translation type="unfinished">سجّل الدخول من جديد واختر «سماح»؛ وإن فعلت فاسأل المزوّد لماذا يُرفض هذا التطبيق أو الحساب.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it refuses; mend that in step {step} or at the provider.</source>
        <translation type="unfinished">تقول كلمات المزوّد نفسها ما يرفضه؛ أصلح ذلك في الخطوة {step} أو لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider did not give access.</source>
        <translation type="unfinished">لم يمنح المزوّد الوصول.</translation>
    </message>
    <message>
        <source>; it sent {names}</source>
        <translation type="unfinished">؛ أرسل {names}</translation>
    </message>
    <message>
        <source>The provider sent the browser back without a code: “{code}” is missing{there}.</source>
        <translation type="unfinished">أعاد المزوّد المتصفّح بلا رمز تفويض: «{code}» ناقص{there}.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is the authorization URL, and whether the provider names the code differently.</source>
        <translation type="unfinished">تحقق في الخطوة {step} من أن هذا عنوان التفويض، وهل يسمّي المزوّد رمز التفويض باسم آخر.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(لا شيء)</translation>
    </message>
    <message>
        <source>The answer holds no access token at “{value}”.</source>
        <translation type="unfinished">لا يحمل الردّ رمز وصول عند «{value}».</translation>
    </message>
    <message>
        <source>Look at the answer, find the token in it, and set its place in step {step} under Advanced.</source>
        <translation type="unfinished">انظر الردّ، وابحث عن الرمز فيه، وحدّد موضعه في الخطوة {step} ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>The answer holds no data at all: check the token URL in step {step}.</source>
        <translation type="unfinished">لا يحمل الردّ بيانات على الإطلاق: تحقق من عنوان الرمز في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: check that step {step} has the token URL, not a page for people.</source>
        <translation type="unfinished">الردّ صفحة ويب لا بيانات: تحقق من أن في الخطوة {step} عنوان الرمز، لا صفحة للناس.</translation>
    </message>
    <message>
        <source>Where such an answer is no failure, set the success rule of step {step} under Advanced.</source>
        <translation type="unfinished">إن لم يكن ردّ كهذا فشلًا فاضبط قاعدة النجاح للخطوة {step} ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>The provider answered{with_status}, but what it says is no success.</source>
        <translation type="unfinished">ردّ المزوّد{with_status}، لكن ما يقوله ليس نجاحًا.</translation>
    </message>
    <message>
        <source>the app&apos;s credentials</source>
        <translation type="unfinished">بيانات اعتماد التطبيق</translation>
    </message>
    <message>
        <source>The provider refused {refused}{with_status}.</source>
        <translation type="unfinished">رفض المزوّد {refused}{with_status}.</translation>
    </message>
    <message>
        <source>to give a token for the code</source>
        <translation type="unfinished">إعطاء رمز وصول مقابل رمز التفويض</translation>
    </message>
    <message>
        <source>the follow-up call</source>
        <translation type="unfinished">استدعاء المتابعة</translation>
    </message>
    <message>
        <source>to refresh the token</source>
        <translation type="unfinished">تحديث الرمز</translation>
    </message>
    <message>
        <source>to revoke the token</source>
        <translation type="unfinished">إبطال الرمز</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">استدعاء الاختبار</translation>
    </message>
    <message>
        <source>Its own words say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">كلماته نفسها تقول السبب؛ قارن الخطوة {step} بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>It does not say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">لا يقول السبب؛ قارن الخطوة {step} بوثائق المزوّد.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}, which shows nothing.</source>
        <translation type="unfinished">لم يستطع المزوّد الردّ في هذه اللحظة{with_status}، وهذا لا يدل على شيء.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}.</source>
        <translation type="unfinished">لم يستطع المزوّد الردّ في هذه اللحظة{with_status}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how.</source>
        <translation type="unfinished">تحقق في الخطوة {step} من الرمز الذي يريده المزوّد (رمز الوصول أو رمز التحديث) وكيف يريده.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how; some providers let an access token live until it expires.</source>
        <translation type="unfinished">تحقق في الخطوة {step} من الرمز الذي يريده المزوّد (رمز الوصول أو رمز التحديث) وكيف يريده؛ يدع بعض المزوّدين رمز الوصول حيًا حتى تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>The token still works: the provider accepted the revocation, but nothing came of it.</source>
        <translation type="unfinished">لا يزال الرمز يعمل: قبل المزوّد الإبطال، لكن لم ينتج عنه شيء.</translation>
    </message>
    <message>
        <source>The test call works{with_status}.</source>
        <translation type="unfinished">استدعاء الاختبار يعمل{with_status}.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation{with_status}.</source>
        <translation type="unfinished">قبل المزوّد الإبطال{with_status}.</translation>
    </message>
    <message>
        <source>The refresh token is refused; the access token works until it expires, as this provider has it.</source>
        <translation type="unfinished">رمز التحديث مرفوض؛ ويعمل رمز الوصول حتى تنتهي صلاحيته، كما هو لدى هذا المزوّد.</translation>
    </message>
    <message>
        <source>The revoked token is refused{with_status}.</source>
        <translation type="unfinished">الرمز المُبطل مرفوض{with_status}.</translation>
    </message>
    <message>
        <source>This connection has no refresh step.</source>
        <translation type="unfinished">ليس لهذا الاتصال خطوة تحديث.</translation>
    </message>
    <message>
        <source>This connection has no revoke step.</source>
        <translation type="unfinished">ليس لهذا الاتصال خطوة إبطال.</translation>
    </message>
    <message>
        <source>The test call did not work before, so it would show nothing now.</source>
        <translation type="unfinished">لم يعمل استدعاء الاختبار من قبل، فلن يدل على شيء الآن.</translation>
    </message>
    <message>
        <source>The test call was not made before, so it would show nothing now.</source>
        <translation type="unfinished">لم يُجرَ استدعاء الاختبار من قبل، فلن يدل على شيء الآن.</translation>
    </message>
    <message>
        <source>Not tried, because there was no time left.</source>
        <translation type="unfinished">لم يُجرَّب لأنه لم يبقَ وقت.</translation>
    </message>
    <message>
        <source>Not tried, because it was not asked for.</source>
        <translation type="unfinished">لم يُجرَّب لأنه لم يُطلب.</translation>
    </message>
    <message>
        <source>There is no authorization URL yet.</source>
        <translation type="unfinished">لا عنوان تفويض بعد.</translation>
    </message>
    <message>
        <source>Fill it in in step {step}.</source>
        <translation type="unfinished">املأه في الخطوة {step}.</translation>
    </message>
    <message>
        <source>Fill in the URL in step {step}.</source>
        <translation type="unfinished">املأ العنوان (URL) في الخطوة {step}.</translation>
    </message>
    <message>
        <source>None of {count} pasted addresses was the answer.</source>
        <translation type="unfinished">لم يكن أي من العناوين الملصقة، وعددها {count}، هو الردّ.</translation>
    </message>
    <message>
        <source>Start the log-in again.</source>
        <translation type="unfinished">ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You revoked this access yourself, so the provider is right to refuse it.</source>
        <translation type="unfinished">أبطلت هذا الوصول بنفسك، فالمزوّد محق في رفضه.</translation>
    </message>
    <message>
        <source>Log in again to go on.</source>
        <translation type="unfinished">سجّل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds “{name}” more than once, so it is not clear which one counts.</source>
        <translation type="unfinished">في ردّ المزوّد «{name}» أكثر من مرة، فليس واضحًا أيها يسري.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">سجّل الدخول من جديد. إن بقي الأمر كذلك فأخبر المزوّد.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider that was asked (its issuer is another or missing).</source>
        <translation type="unfinished">لا يأتي الردّ من المزوّد الذي سُئل (المُصدِر غيره أو ناقص).</translation>
    </message>
    <message>
        <source>Compare the issuer in step {step} with the provider&apos;s documentation; do not go on if you cannot explain it.</source>
        <translation type="unfinished">قارن المُصدِر في الخطوة {step} بوثائق المزوّد؛ ولا تتابع إن لم تستطع تفسير ذلك.</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a # (the implicit grant), not a code.</source>
        <translation type="unfinished">أرسل المزوّد الرمز نفسه بعد # (implicit grant)، لا رمز تفويض.</translation>
    </message>
    <message>
        <source>In step {step} make sure that the response type is code; at the provider, choose a web application with the authorization code grant.</source>
        <translation type="unfinished">تأكد في الخطوة {step} من أن response type هو code؛ ولدى المزوّد اختر تطبيق ويب بمنحة authorization code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a # where no server can read it.</source>
        <translation type="unfinished">وضع المزوّد ردّه بعد # حيث لا يستطيع خادم قراءته.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step} (expected: {code}).</source>
        <translation type="unfinished">أضف المعامل الإضافي response_mode بالقيمة query في الخطوة {step} (المتوقع: {code}).</translation>
    </message>
    <message>
        <source>The provider sent its answer as a form, not in the address.</source>
        <translation type="unfinished">أرسل المزوّد ردّه نموذجًا، لا في العنوان.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step}.</source>
        <translation type="unfinished">أضف المعامل الإضافي response_mode بالقيمة query في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The redirect did not bring “{name}”, which is to be kept.</source>
        <translation type="unfinished">لم تجلب إعادة التوجيه «{name}»، المطلوب حفظه.</translation>
    </message>
    <message>
        <source>Correct the name in step {step} under Advanced, or remove it there.</source>
        <translation type="unfinished">صحّح الاسم في الخطوة {step} ضمن «متقدّم»، أو أزله هناك.</translation>
    </message>
    <message>
        <source>The answer has no part “{path}”.</source>
        <translation type="unfinished">ليس في الردّ جزء «{path}».</translation>
    </message>
    <message>
        <source>Look at the answer and choose the part again in Advanced.</source>
        <translation type="unfinished">انظر الردّ واختر الجزء من جديد ضمن «متقدّم».</translation>
    </message>
    <message>
        <source>The answer has no value at “{path}”, which is to be kept as “{name}”.</source>
        <translation type="unfinished">لا قيمة في الردّ عند «{path}»، المطلوب حفظها باسم «{name}».</translation>
    </message>
    <message>
        <source>Look at the answer and correct the path.</source>
        <translation type="unfinished">انظر الردّ وصحّح المسار.</translation>
    </message>
    <message>
        <source>The answer has no list at “{path}” to pick an entry from.</source>
        <translation type="unfinished">لا قائمة في الردّ عند «{path}» تُختار منها مدخلة.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the place of the list; leave it empty where the whole answer is one.</source>
        <translation type="unfinished">انظر الردّ وصحّح موضع القائمة؛ واتركه فارغًا إن كان الردّ كله قائمة.</translation>
    </message>
    <message>
        <source>The provider sent no refresh token, so there is nothing to refresh with.</source>
        <translation type="unfinished">لم يرسل المزوّد رمز تحديث، فلا شيء يُحدَّث به.</translation>
    </message>
    <message>
        <source>Many providers send one only when it is asked for: look for access_type=offline or a scope like offline_access in its documentation and add it in step {step}.</source>
        <translation type="unfinished">كثير من المزوّدين لا يرسلونه إلا عند طلبه: ابحث في وثائقه عن access_type=offline أو عن نطاق (scope) مثل offline_access وأضفه في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The address answers with a redirect{with_status} instead of an answer.</source>
        <translation type="unfinished">يجيب العنوان بإعادة توجيه{with_status} بدل ردّ.</translation>
    </message>
    <message>
        <source>Put the final address into step {step}, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">ضع العنوان الأخير في الخطوة {step} كما تكتبه وثائق المزوّد.</translation>
    </message>
    <message>
        <source>The test call was answered with something that is no data.</source>
        <translation type="unfinished">جاء ردًّا على استدعاء الاختبار ما ليس بيانات.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is an API address, not a page for people.</source>
        <translation type="unfinished">تحقق في الخطوة {step} من أن هذا عنوان API، لا صفحة للناس.</translation>
    </message>
    <message>
        <source>The provider sent an error back, and no state with it.</source>
        <translation type="unfinished">أعاد المزوّد خطأً، دون state معه.</translation>
    </message>
    <message>
        <source>Its own words say what it refuses; mend that, and log in again.</source>
        <translation type="unfinished">كلماته نفسها تقول ما يرفضه؛ أصلح ذلك وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider showed an error page.</source>
        <translation type="unfinished">عرض المزوّد صفحة خطأ.</translation>
    </message>
    <message>
        <source>An answer came without the state that this log-in sent along; it cannot be trusted.</source>
        <translation type="unfinished">جاء ردّ دون state التي أرسلها تسجيل الدخول هذا؛ لا يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this log-in was ignored.</source>
        <translation type="unfinished">تُجوهل ردّ لا يخص تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The redirect address was opened without anything in it; it was ignored.</source>
        <translation type="unfinished">فُتح عنوان إعادة التوجيه ولا شيء فيه؛ تُجوهل ذلك.</translation>
    </message>
    <message>
        <source>The redirect address was opened without a code in it; it was ignored.</source>
        <translation type="unfinished">فُتح عنوان إعادة التوجيه دون رمز تفويض فيه؛ تُجوهل ذلك.</translation>
    </message>
    <message>
        <source>An address with far too many parameters was opened; it was ignored.</source>
        <translation type="unfinished">فُتح عنوان بمعاملات أكثر بكثير مما يجوز؛ تُجوهل ذلك.</translation>
    </message>
    <message>
        <source>The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored.</source>
        <translation type="unfinished">فتح عنوانَ إعادة التوجيه جزءٌ من صفحة ما، مثل صورة، لا صفحة؛ تُجوهل ذلك.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished">لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>That is not the whole address: its state is missing.</source>
        <translation type="unfinished">ليس هذا العنوان كله: state فيه ناقصة.</translation>
    </message>
    <message>
        <source>That address does not begin with {redirect_uri}.</source>
        <translation type="unfinished">لا يبدأ ذلك العنوان بـ {redirect_uri}.</translation>
    </message>
    <message>
        <source>Your browser shows its warning about this computer&apos;s own certificate.</source>
        <translation type="unfinished">يعرض متصفّحك تحذيره من شهادة هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Something opened the redirect address with http://, but it begins with https://; it was ignored.</source>
        <translation type="unfinished">فتح شيء ما عنوان إعادة التوجيه بـ http، لكنه يبدأ بـ https؛ تُجوهل ذلك.</translation>
    </message>
    <message>
        <source>Copy all of it from the browser&apos;s address bar, after you have approved the access.</source>
        <translation type="unfinished">انسخه كله من شريط العنوان في المتصفّح، بعد أن توافق على الوصول.</translation>
    </message>
    <message>
        <source>Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue).</source>
        <translation type="unfinished">تابع هناك: «خيارات متقدمة» ثم «المتابعة» (في Firefox: «أقبل المخاطرة وأتابع»).</translation>
    </message>
    <message>
        <source>Rotation of refresh tokens</source>
        <translation type="unfinished">تدوير رموز التحديث</translation>
    </message>
    <message>
        <source>Using a refresh token again</source>
        <translation type="unfinished">استعمال رمز تحديث من جديد</translation>
    </message>
    <message>
        <source>Expiry of access tokens</source>
        <translation type="unfinished">انتهاء صلاحية رموز الوصول</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation type="unfinished">النطاقات (scopes) الممنوحة</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished">الإبطال</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">المعرّف الفريد</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">تسمية الاتصال</translation>
    </message>
    <message>
        <source>By what the provider sent, an access token never expires.</source>
        <translation type="unfinished">بحسب ما أرسله المزوّد لا تنتهي صلاحية رمز الوصول أبدًا.</translation>
    </message>
    <message>
        <source>The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.</source>
        <translation type="unfinished">أرسل المزوّد انتهاء صلاحية ليس من النوع الذي تسمّيه الخطوة {step}: اختر وحدته هناك.</translation>
    </message>
    <message>
        <source>The provider does not say how long an access token is good for.</source>
        <translation type="unfinished">لا يقول المزوّد كم يصلح رمز الوصول.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token: when the access token ends, the person has to log in again.</source>
        <translation type="unfinished">لم يعطِ المزوّد رمز تحديث: حين تنتهي صلاحية رمز الوصول على الشخص تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>There is a refresh token; no refresh has shown whether it is replaced.</source>
        <translation type="unfinished">يوجد رمز تحديث؛ ولم يُظهر أي تحديث إن كان يُستبدل.</translation>
    </message>
    <message>
        <source>in both refreshes</source>
        <translation type="unfinished">في كلا التحديثين</translation>
    </message>
    <message>
        <source>in one refresh</source>
        <translation type="unfinished">في تحديث واحد</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token {seen}: the newest one has to be kept each time.</source>
        <translation type="unfinished">أرسل المزوّد رمز تحديث جديدًا {seen}: يجب حفظ الأحدث كل مرة.</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept.</source>
        <translation type="unfinished">أرسل المزوّد رمز تحديث جديدًا في واحد من تحديثين: كلما جاء واحد وجب حفظه.</translation>
    </message>
    <message>
        <source>The token is renewed without a refresh token.</source>
        <translation type="unfinished">يُجدَّد الرمز دون رمز تحديث.</translation>
    </message>
    <message>
        <source>The refresh token stayed the same {seen}.</source>
        <translation type="unfinished">بقي رمز التحديث نفسه {seen}.</translation>
    </message>
    <message>
        <source>Whether a refresh token can be used twice was not seen.</source>
        <translation type="unfinished">لم يُرَ إن كان رمز التحديث يُستعمل مرتين.</translation>
    </message>
    <message>
        <source>Whether a replaced refresh token still works was not tried: many providers end the whole connection when one comes back.</source>
        <translation type="unfinished">لم يُجرَّب إن كان رمز تحديث مستبدل لا يزال يعمل: كثير من المزوّدين ينهون الاتصال كله حين يعود أحدها.</translation>
    </message>
    <message>
        <source>The same refresh token worked twice.</source>
        <translation type="unfinished">عمل رمز التحديث نفسه مرتين.</translation>
    </message>
    <message>
        <source>The refresh token worked once and was refused the second time, and no new one had come.</source>
        <translation type="unfinished">عمل رمز التحديث مرة ورُفض في الثانية، ولم يكن قد جاء رمز جديد.</translation>
    </message>
    <message>
        <source>The refresh token was used once; a second time was not seen.</source>
        <translation type="unfinished">استُعمل رمز التحديث مرة؛ ولم تُرَ مرة ثانية.</translation>
    </message>
    <message>
        <source>Step {step} assumes {duration}.</source>
        <translation type="unfinished">تفترض الخطوة {step} مدة {duration}.</translation>
    </message>
    <message>
        <source>Only a refused call will show when it has ended.</source>
        <translation type="unfinished">لن يُظهر انتهاءها إلا استدعاء مرفوض.</translation>
    </message>
    <message>
        <source>How long an access token is good for was not seen.</source>
        <translation type="unfinished">لم يُرَ كم يصلح رمز الوصول.</translation>
    </message>
    <message>
        <source>The provider says that an access token is good for {duration}; that was not waited for.</source>
        <translation type="unfinished">يقول المزوّد إن رمز الوصول يصلح لمدة {duration}؛ ولم يُنتظر ذلك.</translation>
    </message>
    <message>
        <source>So long a time is often another unit: look at it in step {step}.</source>
        <translation type="unfinished">مدة بهذا الطول تعني غالبًا أن وحدتها غير ذلك: انظر فيها في الخطوة {step}.</translation>
    </message>
    <message>
        <source>good for {duration}</source>
        <translation type="unfinished">صالح لمدة {duration}</translation>
    </message>
    <message>
        <source>given no expiry</source>
        <translation type="unfinished">بلا انتهاء صلاحية</translation>
    </message>
    <message>
        <source>A refreshed one is {good}.</source>
        <translation type="unfinished">الرمز المحدَّث {good}.</translation>
    </message>
    <message>
        <source>all that was asked for</source>
        <translation type="unfinished">كل ما طُلب</translation>
    </message>
    <message>
        <source>what it grants by default</source>
        <translation type="unfinished">ما يمنحه افتراضيًا</translation>
    </message>
    <message>
        <source>The provider names no scopes in its answer; by the standard that means {what}.</source>
        <translation type="unfinished">لا يسمّي المزوّد نطاقات (scopes) في ردّه؛ وذلك يعني بحسب المعيار {what}.</translation>
    </message>
    <message>
        <source>The provider does not name {missing} among the scopes that it granted.</source>
        <translation type="unfinished">لا يسمّي المزوّد {missing} بين النطاقات (scopes) التي منحها.</translation>
    </message>
    <message>
        <source>besides those that were asked for</source>
        <translation type="unfinished">إلى جانب ما طُلب</translation>
    </message>
    <message>
        <source>though none was asked for</source>
        <translation type="unfinished">مع أنه لم يُطلب شيء</translation>
    </message>
    <message>
        <source>It granted {extra} {more}.</source>
        <translation type="unfinished">منح {extra} {more}.</translation>
    </message>
    <message>
        <source>The provider granted exactly the scopes that were asked for.</source>
        <translation type="unfinished">منح المزوّد النطاقات (scopes) المطلوبة تمامًا.</translation>
    </message>
    <message>
        <source>After a refresh it no longer names {lost}.</source>
        <translation type="unfinished">بعد التحديث لم يعد يسمّي {lost}.</translation>
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
    <message>
        <source>This connection has no revoke step: access ends only at the provider.</source>
        <translation type="unfinished">ليس لهذا الاتصال خطوة إبطال: لا ينتهي الوصول إلا لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider did not accept the revocation.</source>
        <translation type="unfinished">لم يقبل المزوّد الإبطال.</translation>
    </message>
    <message>
        <source>After the revocation the token is refused.</source>
        <translation type="unfinished">بعد الإبطال يُرفض الرمز.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation, but the token still works afterwards.</source>
        <translation type="unfinished">قبل المزوّد الإبطال، لكن الرمز يظل يعمل بعده.</translation>
    </message>
    <message>
        <source>What a revocation does was not seen.</source>
        <translation type="unfinished">لم يُرَ ما يفعله الإبطال.</translation>
    </message>
    <message>
        <source>No unique identifier is chosen in step {step}.</source>
        <translation type="unfinished">لم يُختر معرّف فريد في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The unique identifier changed within {calls} calls for the same account: choose another value in step {step}.</source>
        <translation type="unfinished">تغيّر المعرّف الفريد خلال {calls} من الاستدعاءات للحساب نفسه: اختر قيمة أخرى في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The unique identifier is a group of values, which reads the same for every account: pick one value inside it in step {step}.</source>
        <translation type="unfinished">المعرّف الفريد مجموعة قيم تُقرأ بالطريقة نفسها لكل حساب: اختر قيمة واحدة داخلها في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was not looked at: no call was made that brings it.</source>
        <translation type="unfinished">لم يُنظر في المعرّف الفريد: لم يُجرَ استدعاء يجلبه.</translation>
    </message>
    <message>
        <source>There was no value for the unique identifier in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">لم توجد قيمة للمعرّف الفريد في أي ردّ: انظر مساره في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was seen in one call only, so it was not compared.</source>
        <translation type="unfinished">ظهر المعرّف الفريد في استدعاء واحد فقط، فلم يُقارن.</translation>
    </message>
    <message>
        <source>The unique identifier was the same in {calls} calls for the same account.</source>
        <translation type="unfinished">كان المعرّف الفريد نفسه في {calls} من الاستدعاءات للحساب نفسه.</translation>
    </message>
    <message>
        <source>There was no value for the connection label in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">لم توجد قيمة لتسمية الاتصال في أي ردّ: انظر مسارها في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The value of {path} holds a character that cannot be sent.</source>
        <translation type="unfinished">في قيمة {path} حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>Copy it again from where it is.</source>
        <translation type="unfinished">انسخها من جديد من مكانها.</translation>
    </message>
    <message>
        <source>It comes from the answer of the test call (step {step}).</source>
        <translation type="unfinished">تأتي من ردّ استدعاء الاختبار (الخطوة {step}).</translation>
    </message>
    <message>
        <source>It comes from the token response (step {step}).</source>
        <translation type="unfinished">تأتي من ردّ الرمز (الخطوة {step}).</translation>
    </message>
    <message>
        <source>It comes with the redirect back from the provider (step {step}).</source>
        <translation type="unfinished">تأتي مع إعادة التوجيه من المزوّد (الخطوة {step}).</translation>
    </message>
    <message>
        <source>Fill in the client ID in step {step}.</source>
        <translation type="unfinished">املأ معرّف العميل في الخطوة {step}.</translation>
    </message>
    <message>
        <source>Give the client secret in step {step}.</source>
        <translation type="unfinished">أعطِ سرّ العميل في الخطوة {step}.</translation>
    </message>
    <message>
        <source>It exists only where PKCE is on (step {step}).</source>
        <translation type="unfinished">لا توجد إلا حيث يكون PKCE مفعّلًا (الخطوة {step}).</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">معرّف العميل ناقص.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">سرّ العميل ناقص.</translation>
    </message>
    <message>
        <source>Give the field a value, or a default in step {step}.</source>
        <translation type="unfinished">أعطِ الحقل قيمة، أو قيمة افتراضية في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">الحقل «{key}» يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no value for {path}.</source>
        <translation type="unfinished">لا قيمة لـ {path}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">فارغة</translation>
    </message>
    <message>
        <source>a list or an object, not a single value</source>
        <translation type="unfinished">قائمة أو كائن، لا قيمة مفردة</translation>
    </message>
    <message>
        <source>The value of {path} is {kind}.</source>
        <translation type="unfinished">قيمة {path} هي {kind}.</translation>
    </message>
    <message>
        <source>The code made more data than anybody can read.</source>
        <translation type="unfinished">أنتجت الشيفرة بيانات أكثر مما يستطيع أحد قراءته.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">أُوقفت.</translation>
    </message>
    <message>
        <source>The code computed for longer than {time}.</source>
        <translation type="unfinished">استغرقت الشيفرة في الحساب أكثر من {time}.</translation>
    </message>
    <message>
        <source>The code used more memory than it may.</source>
        <translation type="unfinished">استعملت الشيفرة ذاكرة أكثر مما يجوز لها.</translation>
    </message>
    <message>
        <source>There is no engine to run code with on this computer.</source>
        <translation type="unfinished">لا محرّك لتشغيل الشيفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All the rest works without it; test the code on the platform.</source>
        <translation type="unfinished">كل ما عدا ذلك يعمل دونه؛ اختبر الشيفرة على المنصّة.</translation>
    </message>
    <message>
        <source>The code broke the engine that it runs in.</source>
        <translation type="unfinished">عطّلت الشيفرة المحرّك الذي تعمل فيه.</translation>
    </message>
    <message>
        <source>The code uses “{missing}”, which the platform has and this program has not.</source>
        <translation type="unfinished">تستعمل الشيفرة «{missing}»، وهو لدى المنصّة وليس لدى هذا البرنامج.</translation>
    </message>
    <message>
        <source>Test it on the platform.</source>
        <translation type="unfinished">اختبرها على المنصّة.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes.</source>
        <translation type="unfinished">تنتظر الشيفرة شيئًا لا يأتي أبدًا.</translation>
    </message>
    <message>
        <source>Await requests only.</source>
        <translation type="unfinished">استعمل await مع الطلبات فقط.</translation>
    </message>
    <message numerus="yes">
        <source>The code waits for more than {count} things at once.</source>
        <comment>The code waits for more than {count} thing at once.</comment>
        <translation type="unfinished">
            <numerusform>تنتظر الشيفرة شيئًا.</numerusform>
            <numerusform>تنتظر الشيفرة أكثر من شيء واحد في آن واحد.</numerusform>
            <numerusform>تنتظر الشيفرة أكثر من شيئين في آن واحد.</numerusform>
            <numerusform>تنتظر الشيفرة أكثر من {count} أشياء في آن واحد.</numerusform>
            <numerusform>تنتظر الشيفرة أكثر من {count} شيئًا في آن واحد.</numerusform>
            <numerusform>تنتظر الشيفرة أكثر من {count} شيء في آن واحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code took longer than {time}.</source>
        <translation type="unfinished">استغرقت الشيفرة أكثر من {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The code sent more than {count} requests.</source>
        <comment>The code sent more than {count} request.</comment>
        <translation type="unfinished">
            <numerusform>أرسلت الشيفرة طلبًا.</numerusform>
            <numerusform>أرسلت الشيفرة أكثر من طلب واحد.</numerusform>
            <numerusform>أرسلت الشيفرة أكثر من طلبين.</numerusform>
            <numerusform>أرسلت الشيفرة أكثر من {count} طلبات.</numerusform>
            <numerusform>أرسلت الشيفرة أكثر من {count} طلبًا.</numerusform>
            <numerusform>أرسلت الشيفرة أكثر من {count} طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code threw: {error}</source>
        <translation type="unfinished">رمت الشيفرة خطأً: {error}</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation type="unfinished">كلماته نفسها تقول السبب.</translation>
    </message>
    <message>
        <source>What the code returned cannot be used: {what}.</source>
        <translation type="unfinished">لا يمكن استعمال ما أعادته الشيفرة: {what}.</translation>
    </message>
    <message>
        <source>Return the parsed answer.</source>
        <translation type="unfinished">أعد الردّ محلَّلًا.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: it is not compressed in the way it says.</source>
        <translation type="unfinished">ردّ {host} تالف: ليس مضغوطًا بالطريقة التي يذكرها.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider has to mend it.</source>
        <translation type="unfinished">أعد المحاولة. إن بقي الأمر كذلك فعلى المزوّد إصلاحه.</translation>
    </message>
    <message>
        <source>The request to {host} cannot be sent as it stands.</source>
        <translation type="unfinished">لا يمكن إرسال الطلب إلى {host} كما هو.</translation>
    </message>
    <message>
        <source>Check its headers: a Content-Length, for example, has to be that of the body. It is best left out.</source>
        <translation type="unfinished">تحقق من ترويساته: يجب مثلًا أن تكون Content-Length مطابقة للمتن. الأفضل تركها.</translation>
    </message>
    <message>
        <source>{host} took the connection but was then silent for {time}.</source>
        <translation type="unfinished">قبل {host} الاتصال لكنه صمت بعدها {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">أعد المحاولة بعد لحظة. إن بقي الأمر كذلك فتحقق من العنوان: قد لا يؤدي منفذ أو مسار خاطئ إلى شيء.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make a connection to {host}.</source>
        <translation type="unfinished">لم يقم الوكيل {proxy} بالاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, and whether the proxy wants a user name or forbids this address.</source>
        <translation type="unfinished">تحقق من إعدادات الوكيل في النظام، وهل يريد الوكيل اسم مستخدم أو يمنع هذا العنوان.</translation>
    </message>
    <message>
        <source>{host} did not take the connection within {time}.</source>
        <translation type="unfinished">لم يقبل {host} الاتصال خلال {time}.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection; a firewall may be in between.</source>
        <translation type="unfinished">تحقق من العنوان ومن اتصال الإنترنت؛ قد يكون بينهما جدار ناري.</translation>
    </message>
    <message>
        <source>What {host} sent is not a valid HTTP answer.</source>
        <translation type="unfinished">ما أرسله {host} ليس ردّ HTTP صالحًا.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://, and that its port is that of a web server.</source>
        <translation type="unfinished">تحقق من أن العنوان يبدأ بالصحيح من https وhttp، وأن منفذه منفذ خادم ويب.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation type="unfinished">أغلق {host} الاتصال قبل أن يكتمل ردّه.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider refuses this request or has a fault.</source>
        <translation type="unfinished">أعد المحاولة. إن بقي الأمر كذلك فالمزوّد يرفض هذا الطلب أو فيه عطل.</translation>
    </message>
    <message>
        <source>This is not a web address that a request can go to.</source>
        <translation type="unfinished">هذا ليس عنوان ويب يمكن إرسال طلب إليه.</translation>
    </message>
    <message>
        <source>{host} is inside this computer or its network: it is no host of this connection unless you say so.</source>
        <translation type="unfinished">يقع {host} داخل هذا الحاسوب أو شبكته: ليس مضيفًا لهذا الاتصال ما لم تقل ذلك.</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add --allow-host {place}.</source>
        <translation type="unfinished">إن كان ذلك صحيحًا فقل نعم حين تُسأل؛ وفي سطر الأوامر أضف --allow-host {place}.</translation>
    </message>
    <message>
        <source>The code wanted to send a request to {host}, which is no host of this connection.</source>
        <translation type="unfinished">أرادت الشيفرة إرسال طلب إلى {host}، وهو ليس مضيفًا لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Add its domain in step {step} if that is right. A port has to stand in the URL of the step.</source>
        <translation type="unfinished">أضف مجاله في الخطوة {step} إن كان ذلك صحيحًا. ويجب أن يكون المنفذ في عنوان الخطوة.</translation>
    </message>
    <message>
        <source>{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.</source>
        <translation type="unfinished">لا يمكن إرسال {what}: القيمة فارغة أو فيها فاصل أسطر أو حرف لا يسمح به HTTP هناك.</translation>
    </message>
    <message>
        <source>Check that no line break or odd character was pasted with it.</source>
        <translation type="unfinished">تحقق من أنه لم يُلصق معها فاصل أسطر أو حرف غريب.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of a kind that the wizard cannot use.</source>
        <translation type="unfinished">تسمّي إعدادات النظام وكيلًا من نوع لا يستطيع المعالج استعماله.</translation>
    </message>
    <message>
        <source>Set an http:// proxy, or add the address to the exceptions (NO_PROXY).</source>
        <translation type="unfinished">اضبط وكيلًا بالبروتوكول http، أو أضف العنوان إلى الاستثناءات (NO_PROXY).</translation>
    </message>
    <message>
        <source>The answer of {host} was not complete after {time}.</source>
        <translation type="unfinished">لم يكتمل ردّ {host} بعد {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, the provider is too slow or keeps the connection open without an end.</source>
        <translation type="unfinished">أعد المحاولة بعد لحظة. إن بقي الأمر كذلك فالمزوّد بطيء جدًا أو يبقي الاتصال مفتوحًا بلا نهاية.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {size}, so the wizard stopped reading.</source>
        <translation type="unfinished">ردّ {host} أكبر من {size}، فتوقف المعالج عن القراءة.</translation>
    </message>
    <message>
        <source>Check the address: answers about a token or an account are small.</source>
        <translation type="unfinished">تحقق من العنوان: الردود عن رمز أو حساب صغيرة.</translation>
    </message>
    <message>
        <source>The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.</source>
        <translation type="unfinished">يأتي ردّ {host} في أكثر من {limit} جزء، فتوقف المعالج عن القراءة.</translation>
    </message>
    <message>
        <source>What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">ما يحتويه ردّ {host} يملأ أكثر من {size} من الذاكرة، فلم يقرأه المعالج.</translation>
    </message>
    <message numerus="yes">
        <source>The request was redirected more than {limit} times, last by {host}.</source>
        <comment>The request was redirected more than once, last by {host}.</comment>
        <translation type="unfinished">
            <numerusform>أُعيد توجيه الطلب، وآخر توجيه من {host}.</numerusform>
            <numerusform>أُعيد توجيه الطلب أكثر من مرة، وكانت آخرها من {host}.</numerusform>
            <numerusform>أُعيد توجيه الطلب أكثر من مرتين، وكانت آخرها من {host}.</numerusform>
            <numerusform>أُعيد توجيه الطلب أكثر من {limit} مرات، وكانت آخرها من {host}.</numerusform>
            <numerusform>أُعيد توجيه الطلب أكثر من {limit} مرة، وكانت آخرها من {host}.</numerusform>
            <numerusform>أُعيد توجيه الطلب أكثر من {limit} مرة، وكانت آخرها من {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: the servers seem to send it round in a circle.</source>
        <translation type="unfinished">تحقق من العنوان: يبدو أن الخوادم تديره في حلقة.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an address without encryption, which the wizard does not follow.</source>
        <translation type="unfinished">يعيد {host} التوجيه من https إلى عنوان بلا تشفير، ولا يتبعه المعالج.</translation>
    </message>
    <message>
        <source>Use the final https address of the provider&apos;s documentation.</source>
        <translation type="unfinished">استعمل عنوان https الأخير من وثائق المزوّد.</translation>
    </message>
    <message>
        <source>There is no server named {host}, or this computer cannot look up names at the moment.</source>
        <translation type="unfinished">لا خادم باسم {host}، أو لا يستطيع هذا الحاسوب البحث عن الأسماء في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation type="unfinished">تحقق من تهجئة العنوان ومن اتصال الإنترنت.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program answers there.</source>
        <translation type="unfinished">يرفض {host} الاتصال: لا برنامج يردّ هناك.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the server runs.</source>
        <translation type="unfinished">تحقق من العنوان ومنفذه، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>{host} closed the connection at once.</source>
        <translation type="unfinished">أغلق {host} الاتصال فورًا.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://.</source>
        <translation type="unfinished">تحقق من أن العنوان يبدأ بالصحيح من https وhttp.</translation>
    </message>
    <message>
        <source>This computer cannot reach {host}.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>Check the internet connection, VPN and firewall.</source>
        <translation type="unfinished">تحقق من اتصال الإنترنت وVPN والجدار الناري.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation type="unfinished">تعذّر إنشاء اتصال مشفّر بـ {host}.</translation>
    </message>
    <message>
        <source>Check that the server speaks https at this port; http:// is only for a server on this computer.</source>
        <translation type="unfinished">تحقق من أن الخادم يتحدث https على هذا المنفذ؛ أما http فلخادم على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished">انتهت صلاحية شهادة {host}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, only the server&apos;s owner can renew the certificate.</source>
        <translation type="unfinished">تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا فلا يستطيع تجديد الشهادة إلا صاحب الخادم.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished">شهادة {host} غير صالحة بعد.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished">تحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The certificate shown is made out to another name than {host}.</source>
        <translation type="unfinished">الشهادة المعروضة صادرة لاسم غير {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that no sign-in page of the network is in between.</source>
        <translation type="unfinished">تحقق من تهجئة العنوان، ومن أنه لا صفحة دخول للشبكة في الطريق.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that this computer does not know.</source>
        <translation type="unfinished">شهادة {host} من جهة إصدار لا يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate authority to the system&apos;s certificates; in a company&apos;s network, ask its administrator.</source>
        <translation type="unfinished">لخادم خاص بك أضف سلطة شهاداته إلى شهادات النظام؛ وفي شبكة شركة اسأل مديرها.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified.</source>
        <translation type="unfinished">تعذّر التحقق من شهادة {host}.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what is wrong with it.</source>
        <translation type="unfinished">افتح العنوان في متصفّح لترى الخلل فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <comment>{count} byte</comment>
        <translation type="unfinished">
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{count} بايتات</numerusform>
            <numerusform>{count} بايتًا</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no port {port}: port numbers go up to 65535.</source>
        <translation type="unfinished">لا منفذ برقم {port}: تصل أرقام المنافذ إلى 65535.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <translation type="unfinished">اختر منفذًا بين 1024 و65535.</translation>
    </message>
    <message>
        <source>Port {port} on {address} is already used by another program.</source>
        <translation type="unfinished">المنفذ {port} على {address} يستعمله برنامج آخر.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (and register the new redirect URL with the provider).</source>
        <translation type="unfinished">أغلق ذلك البرنامج، أو اختر منفذًا آخر (وسجّل عنوان إعادة التوجيه الجديد لدى المزوّد).</translation>
    </message>
    <message>
        <source>This computer does not let the wizard listen on port {port}.</source>
        <translation type="unfinished">لا يسمح هذا الحاسوب للمعالج بالاستماع على المنفذ {port}.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535; ports below 1024 are kept for the system.</source>
        <translation type="unfinished">اختر منفذًا بين 1024 و65535؛ المنافذ دون 1024 محجوزة للنظام.</translation>
    </message>
    <message>
        <source>Choose another port: the system keeps this one for itself or for another program (Windows keeps whole ranges for virtual machines and containers).</source>
        <translation type="unfinished">اختر منفذًا آخر: يحجز النظام هذا لنفسه أو لبرنامج آخر (يحجز Windows مجموعات كاملة من المنافذ للأجهزة الافتراضية والحاويات).</translation>
    </message>
    <message>
        <source>This computer cannot listen on its own address {address}.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب الاستماع على عنوانه {address}.</translation>
    </message>
    <message>
        <source>Use {ipv4} instead.</source>
        <translation type="unfinished">استعمل {ipv4} بدلًا منه.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s network settings or firewall.</source>
        <translation type="unfinished">تحقق من إعدادات الشبكة أو الجدار الناري في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>The name of a header</source>
        <translation type="unfinished">اسم ترويسة</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished">الترويسة {name}</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished">سلسلة مفاتيح macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished">مخزن Windows Credential Manager</translation>
    </message>
    <message>
        <source>the password store of your desktop</source>
        <translation type="unfinished">مخزن كلمات المرور لسطح مكتبك</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation type="unfinished">ذاكرة هذا البرنامج</translation>
    </message>
    <message>
        <source>kept only until you close the program</source>
        <translation type="unfinished">محفوظ فقط حتى تغلق البرنامج</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished">محفوظ في {place}</translation>
    </message>
    <message>
        <source>The secret is not kept: the list of what is kept could not be written.</source>
        <translation type="unfinished">لم يُحفظ السرّ: تعذّرت كتابة قائمة المحفوظات.</translation>
    </message>
    <message>
        <source>The password store of your system</source>
        <translation type="unfinished">مخزن كلمات المرور لنظامك</translation>
    </message>
    <message>
        <source>This computer has no password store that answers.</source>
        <translation type="unfinished">ليس في هذا الحاسوب مخزن كلمات مرور يردّ.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time.</source>
        <translation type="unfinished">على Linux ثبّت GNOME Keyring أو KWallet وشغّله لحفظ الأسرار للمرة التالية.</translation>
    </message>
    <message>
        <source>The password store that this computer is set to use is not known to be safe: it may be a plain file.</source>
        <translation type="unfinished">مخزن كلمات المرور المضبوط في هذا الحاسوب غير معروف بأنه آمن: قد يكون ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Set keyring to the password store of your system to keep secrets for the next time.</source>
        <translation type="unfinished">اضبط keyring على مخزن كلمات المرور لنظامك لحفظ الأسرار للمرة التالية.</translation>
    </message>
    <message>
        <source>{subject} does not answer.</source>
        <translation type="unfinished">{subject}: لا ردّ.</translation>
    </message>
    <message>
        <source>It may be waiting for your password in another window: look for it, unlock the store, and try again.</source>
        <translation type="unfinished">ربما ينتظر كلمة مرورك في نافذة أخرى: ابحث عنها، وافتح قفل المخزن، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation type="unfinished">{subject}: مقفل.</translation>
    </message>
    <message>
        <source>Unlock it with your password and try again.</source>
        <translation type="unfinished">افتح قفله بكلمة مرورك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{subject} refused to keep the secret.</source>
        <translation type="unfinished">{subject}: رُفض حفظ السرّ.</translation>
    </message>
    <message>
        <source>Check that it is unlocked and try again.</source>
        <translation type="unfinished">تحقق من أنه غير مقفل وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{subject} refused to remove the secret.</source>
        <translation type="unfinished">{subject}: رُفضت إزالة السرّ.</translation>
    </message>
    <message>
        <source>Remove it there by hand, or try again.</source>
        <translation type="unfinished">أزله هناك يدويًا، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation type="unfinished">{subject}: تعذّر الفتح.</translation>
    </message>
    <message>
        <source>Check that it is set up and unlocked, and try again.</source>
        <translation type="unfinished">تحقق من أنه معدّ وغير مقفل، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{subject} reported an error.</source>
        <translation type="unfinished">{subject}: أُبلغ عن خطأ.</translation>
    </message>
    <message>
        <source>Check that it works and is unlocked, and try again.</source>
        <translation type="unfinished">تحقق من أنه يعمل وغير مقفل، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished">مُثبَت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">فشل</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished">لم يُجرَّب</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished">غير مدعوم</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(بلا اسم)</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished">المواصفة</translation>
    </message>
    <message>
        <source>SHA-256 of the spec</source>
        <translation type="unfinished">بصمة SHA-256 للمواصفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Calls made by</source>
        <translation type="unfinished">الاستدعاءات أجراها</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">البرنامج</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">الخطوة {step}</translation>
    </message>
    <message>
        <source>{name} – proof</source>
        <translation type="unfinished">الإثبات: {name}</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">ما يبيّنه هذا عن المزوّد</translation>
    </message>
    <message>
        <source>Code that was run</source>
        <translation type="unfinished">الشيفرة التي شُغّلت</translation>
    </message>
    <message>
        <source>A second account</source>
        <translation type="unfinished">حساب ثانٍ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">المقارنة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا ردّ</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished">الحالة {status}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished">{count} مللي ثانية</translation>
    </message>
    <message>
        <source>The provider says: {words}</source>
        <translation type="unfinished">يقول المزوّد: {words}</translation>
    </message>
    <message>
        <source>Step {step} ({place}): {do}</source>
        <translation type="unfinished">الخطوة {step} ({place}): {do}</translation>
    </message>
    <message>
        <source>Step {step}: {do}</source>
        <translation type="unfinished">الخطوة {step}: {do}</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished">للنسخ حرفيًا</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹مخفي›</translation>
    </message>
    <message>
        <source>Proof of a connection</source>
        <translation type="unfinished">إثبات اتصال</translation>
    </message>
    <message>
        <source>About this proof</source>
        <translation type="unfinished">عن هذا الإثبات</translation>
    </message>
    <message>
        <source>It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A changed spec has another one, and needs another proof: “connection-wizard check” says so.</source>
        <translation type="unfinished">يخص المواصفة التي لها بصمة SHA-256 هذه تمامًا (بصمة الملف كما يكتبه «تصدير المواصفة»). المواصفة المعدَّلة لها بصمة أخرى وتحتاج إلى إثبات جديد، وهذا ما يقوله الأمر «connection-wizard check».</translation>
    </message>
    <message>
        <source>The life of the connection</source>
        <translation type="unfinished">حياة الاتصال</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">الاعتماد</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">اعتمده</translation>
    </message>
    <message>
        <source>Secrets are hidden in this report, and it does not list the label and the identifier of the account that was used.</source>
        <translation type="unfinished">الأسرار مخفية في هذا التقرير، وليس فيه تسمية الحساب المستخدم ولا معرّفه.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">معرّف العميل (client ID)</translation>
    </message>
    <message>
        <source>each user’s own app</source>
        <translation type="unfinished">تطبيق خاص بكل مستخدم</translation>
    </message>
    <message>
        <source>The app is for</source>
        <translation type="unfinished">التطبيق مخصص إلى</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished">النطاقات (scopes) المطلوبة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no scopes</comment>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>{domains}: contacted, and the platform would send no credentials there</source>
        <translation type="unfinished">جرى الاتصال بما يلي، ولن ترسل المنصّة إليه بيانات اعتماد: {domains}</translation>
    </message>
    <message>
        <source>Not in the whitelist</source>
        <translation type="unfinished">خارج المجالات المسموح بها</translation>
    </message>
    <message>
        <source>real accounts (production)</source>
        <translation type="unfinished">حسابات حقيقية (إنتاج)</translation>
    </message>
    <message>
        <source>trying (sandbox)</source>
        <translation type="unfinished">التجربة (sandbox)</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished">التحديث</translation>
    </message>
    <message>
        <source>revoking</source>
        <translation type="unfinished">الإبطال</translation>
    </message>
    <message>
        <source>Not proved.</source>
        <translation type="unfinished">غير مُثبَت.</translation>
    </message>
    <message>
        <source>Proved, without {what}.</source>
        <translation type="unfinished">مُثبَت، دون {what}.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation type="unfinished">مُثبَت.</translation>
    </message>
    <message>
        <source>the exported code, as the platform runs it</source>
        <translation type="unfinished">الشيفرة المصدَّرة كما تشغّلها المنصّة</translation>
    </message>
    <message>
        <source>the program, as the spec describes them</source>
        <translation type="unfinished">البرنامج كما تصفها المواصفة</translation>
    </message>
    <message>
        <source>Not part of it: {legs}.</source>
        <translation type="unfinished">ليس جزءًا منه: {legs}.</translation>
    </message>
    <message>
        <source>Every step of the connection’s life worked.</source>
        <translation type="unfinished">نجحت كل خطوات حياة الاتصال.</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation type="unfinished">حساب ثانٍ</translation>
    </message>
    <message>
        <source>This failed: {what}.</source>
        <translation type="unfinished">فشل هذا: {what}.</translation>
    </message>
    <message>
        <source>See below what stands in the way.</source>
        <translation type="unfinished">انظر أدناه ما يعيقه.</translation>
    </message>
</context>
</TS>
