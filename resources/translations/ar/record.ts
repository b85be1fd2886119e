<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is far too large to be a record.</source>
        <translation type="unfinished">هذا أكبر بكثير من أن يكون سجلًا.</translation>
    </message>
    <message>
        <source>Choose the record of one connection.</source>
        <translation type="unfinished">اختر سجل اتصال واحد.</translation>
    </message>
    <message>
        <source>This is no JSON, so it is no record of the platform: {what}.</source>
        <translation type="unfinished">هذا ليس JSON، فليس سجلًا من المنصّة: {what}.</translation>
    </message>
    <message>
        <source>Copy the whole record, from its first { on.</source>
        <translation type="unfinished">انسخ السجل كله، من أول قوس معقوص فيه فصاعدًا.</translation>
    </message>
    <message>
        <source>This record cannot be used: {what}.</source>
        <translation type="unfinished">لا يمكن استعمال هذا السجل: {what}.</translation>
    </message>
    <message>
        <source>Change that place, or copy the record again.</source>
        <translation type="unfinished">غيّر ذلك الموضع، أو انسخ السجل من جديد.</translation>
    </message>
    <message>
        <source>This is JSON, but no record of a connection of the platform.</source>
        <translation type="unfinished">هذا JSON، لكنه ليس سجل اتصال من المنصّة.</translation>
    </message>
    <message>
        <source>Choose a record with keys like authrequrl and accesstokencode.</source>
        <translation type="unfinished">اختر سجلًا فيه مفاتيح مثل authrequrl وaccesstokencode.</translation>
    </message>
    <message>
        <source>This record is of another kind: {key} is {given}.</source>
        <translation type="unfinished">هذا السجل من نوع آخر: {key} هو {given}.</translation>
    </message>
    <message>
        <source>This program sets up OAuth 2.0 connections with an authorization code.</source>
        <translation type="unfinished">يُعدّ هذا البرنامج اتصالات OAuth 2.0 برمز تفويض (authorization code).</translation>
    </message>
    <message>
        <source>For a draft of each: connection-wizard import FILE -o FOLDER</source>
        <translation type="unfinished">لمسودّة من كل منها: connection-wizard import FILE -o FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. The first one was read. {others}</source>
        <comment>There is {count} connection in it. The first one was read. {others}</comment>
        <translation type="unfinished">
            <numerusform>ليس فيه اتصال. {others}</numerusform>
            <numerusform>فيه اتصال واحد. قُرئ الأول. {others}</numerusform>
            <numerusform>فيه اتصالان. قُرئ الأول. {others}</numerusform>
            <numerusform>فيه {count} اتصالات. قُرئ الأول. {others}</numerusform>
            <numerusform>فيه {count} اتصالًا. قُرئ الأول. {others}</numerusform>
            <numerusform>فيه {count} اتصال. قُرئ الأول. {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</source>
        <comment>There is {count} connection in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</comment>
        <translation type="unfinished">
            <numerusform>ليس فيه اتصال. قُرئ رقم {number}، أول ما هو من نوع هذا البرنامج. {others}</numerusform>
            <numerusform>فيه اتصال واحد. قُرئ رقم {number}، أول ما هو من نوع هذا البرنامج. {others}</numerusform>
            <numerusform>فيه اتصالان. قُرئ رقم {number}، أول ما هو من نوع هذا البرنامج. {others}</numerusform>
            <numerusform>فيه {count} اتصالات. قُرئ رقم {number}، أول ما هو من نوع هذا البرنامج. {others}</numerusform>
            <numerusform>فيه {count} اتصالًا. قُرئ رقم {number}، أول ما هو من نوع هذا البرنامج. {others}</numerusform>
            <numerusform>فيه {count} اتصال. قُرئ رقم {number}، أول ما هو من نوع هذا البرنامج. {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read another one, copy its record alone.</source>
        <translation type="unfinished">لقراءة غيره انسخ سجله وحده.</translation>
    </message>
    <message>
        <source>The time-out in the code of step {step} falls away.</source>
        <translation type="unfinished">تسقط المهلة الزمنية التي في شيفرة الخطوة {step}.</translation>
    </message>
    <message>
        <source>The request of step {step} has no body. Its Content-Type falls away.</source>
        <translation type="unfinished">ليس لطلب الخطوة {step} متن. تسقط Content-Type منه.</translation>
    </message>
    <message>
        <source>Values that the code of step {step} put into a text as they are, are encoded from now on.</source>
        <translation type="unfinished">القيم التي وضعتها شيفرة الخطوة {step} في نص كما هي تُرمَّز من الآن.</translation>
    </message>
    <message>
        <source>The code of step {step} took a refusal for an answer. From now on it is a failure.</source>
        <translation type="unfinished">عدّت شيفرة الخطوة {step} الرفض ردًّا. من الآن هو فشل.</translation>
    </message>
    <message>
        <source>The code of step {step} returned some values of the answer. From now on all of it is kept.</source>
        <translation type="unfinished">أعادت شيفرة الخطوة {step} بعض قيم الردّ. من الآن يُحفظ كله.</translation>
    </message>
    <message>
        <source>What the code of step {step} kept of the answers has to be there from now on.</source>
        <translation type="unfinished">ما حفظته شيفرة الخطوة {step} من الردود يجب أن يكون موجودًا من الآن.</translation>
    </message>
    <message>
        <source>The code of step {step} returned something of its own. From now on that is the answer.</source>
        <translation type="unfinished">أعادت شيفرة الخطوة {step} شيئًا خاصًا بها. من الآن ذلك هو الردّ.</translation>
    </message>
    <message>
        <source>The code of step {step} was changed by hand since it was exported.</source>
        <translation type="unfinished">غُيّرت شيفرة الخطوة {step} يدويًا بعد تصديرها.</translation>
    </message>
    <message>
        <source>It is kept as it is, as your own code.</source>
        <translation type="unfinished">تُحفظ كما هي، شيفرةً خاصة بك.</translation>
    </message>
    <message>
        <source>The code of step {step} stays your own, word for word: what it sends is not certain enough to read.</source>
        <translation type="unfinished">تبقى شيفرة الخطوة {step} خاصة بك، كلمة بكلمة: ما ترسله ليس مؤكدًا بما يكفي لقراءته.</translation>
    </message>
    <message>
        <source>You can change it in the wizard, and the live test can run it.</source>
        <translation type="unfinished">يمكنك تغييرها في المعالج، ويستطيع الاختبار المباشر تشغيلها.</translation>
    </message>
    <message>
        <source>The code of step {step} was read as the request that it sends.</source>
        <translation type="unfinished">قُرئت شيفرة الخطوة {step} على أنها الطلب الذي ترسله.</translation>
    </message>
    <message>
        <source>From now on the wizard writes it. Compare it before you publish.</source>
        <translation type="unfinished">من الآن يكتبها المعالج. قارنها قبل أن تنشر.</translation>
    </message>
    <message>
        <source>{key} held bare code. It is read as it was meant.</source>
        <translation type="unfinished">كانت في {key} شيفرة مجردة. تُقرأ كما قُصدت.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished">المدخلة {number}</translation>
    </message>
    <message>
        <source>The code of step {step} is written anew, from the description in its comment.</source>
        <translation type="unfinished">تُكتب شيفرة الخطوة {step} من جديد، من الوصف الذي في تعليقها.</translation>
    </message>
    <message>
        <source>The authorization URL loses the parameters that are sent anyway: none may be there twice.</source>
        <translation type="unfinished">يفقد عنوان التفويض المعاملات التي تُرسل على أي حال: لا يجوز أن يتكرر أي منها مرتين.</translation>
    </message>
    <message>
        <source>{where} held {kind} that has no place there. It is left out.</source>
        <translation type="unfinished">كان في {where} {kind} لا مكان له هناك. تُرك.</translation>
    </message>
    <message>
        <source>{where} had spaces too many. They fall away.</source>
        <translation type="unfinished">كانت في {where} مسافات زائدة. تسقط.</translation>
    </message>
    <message>
        <source>{where} was {kind}. It is written as a text.</source>
        <translation type="unfinished">كان {where} {kind}. يُكتب نصًا.</translation>
    </message>
    <message>
        <source>{where} held something else than a connection can say. It is written otherwise from now on.</source>
        <translation type="unfinished">كان في {where} غير ما يمكن لاتصال أن يقوله. يُكتب على نحو آخر من الآن.</translation>
    </message>
    <message>
        <source>what the platform has</source>
        <translation type="unfinished">ما لدى المنصّة</translation>
    </message>
    <message>
        <source>the plug</source>
        <translation type="unfinished">الإضافة (plug)</translation>
    </message>
    <message>
        <source>the plugs of the organisation</source>
        <translation type="unfinished">إضافات (plugs) المؤسسة</translation>
    </message>
    <message>
        <source>where the connections are used</source>
        <translation type="unfinished">أين تُستعمل الاتصالات</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation type="unfinished">إنشاء الاتصال</translation>
    </message>
    <message>
        <source>update {part}</source>
        <translation type="unfinished">تحديث {part}</translation>
    </message>
    <message>
        <source>update the plug</source>
        <translation type="unfinished">تحديث الإضافة (plug)</translation>
    </message>
    <message>
        <source>The plug that this connection belongs to is not known.</source>
        <translation type="unfinished">الإضافة (plug) التي ينتمي إليها هذا الاتصال غير معروفة.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs, or give its id.</source>
        <translation type="unfinished">اخترها من قائمة إضافاتك (plugs)، أو أعطِ معرّفها (id).</translation>
    </message>
    <message>
        <source>The platform has another value, or none, where it takes no change: {keys}.</source>
        <translation type="unfinished">لدى المنصّة قيمة أخرى، أو لا قيمة، حيث لا تقبل تغييرًا: {keys}.</translation>
    </message>
    <message>
        <source>Take these out of the spec (platform.rest), or have a new version made.</source>
        <translation type="unfinished">أخرج هذه من المواصفة (platform.rest)، أو اطلب إنشاء إصدار جديد.</translation>
    </message>
    <message>
        <source>--- on the platform</source>
        <translation type="unfinished">--- على المنصّة</translation>
    </message>
    <message>
        <source>+++ in the spec</source>
        <translation type="unfinished">+++ في المواصفة</translation>
    </message>
    <message>
        <source>--- plug on the platform</source>
        <translation type="unfinished">--- الإضافة (plug) على المنصّة</translation>
    </message>
    <message>
        <source>+++ plug afterwards</source>
        <translation type="unfinished">+++ الإضافة (plug) بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more lines</source>
        <comment>… and {count} more line</comment>
        <translation type="unfinished">
            <numerusform>… ولا سطر آخر</numerusform>
            <numerusform>… وسطر واحد آخر</numerusform>
            <numerusform>… وسطران آخران</numerusform>
            <numerusform>… و{count} أسطر أخرى</numerusform>
            <numerusform>… و{count} سطرًا آخر</numerusform>
            <numerusform>… و{count} سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>queryparams was a query string. It is read as it was meant.</source>
        <translation type="unfinished">كانت queryparams نص استعلام. تُقرأ كما قُصدت.</translation>
    </message>
    <message>
        <source> in {key}</source>
        <translation type="unfinished"> في {key}</translation>
    </message>
    <message>
        <source>queryparams held nothing that can be read. There are none.</source>
        <translation type="unfinished">لم يكن في queryparams شيء يمكن قراءته. لا شيء منها.</translation>
    </message>
    <message>
        <source>The scopes were a list. They are joined.</source>
        <translation type="unfinished">كانت النطاقات (scopes) قائمة. تُضمّ في نص.</translation>
    </message>
    <message>
        <source>The PKCE method was written otherwise. It is “{known}”.</source>
        <translation type="unfinished">كُتبت طريقة PKCE على نحو آخر. هي «{known}».</translation>
    </message>
    <message>
        <source>The separator was written as {given}; the platform knows “space” and “comma”.</source>
        <translation type="unfinished">كُتب الفاصل هكذا: {given}؛ تعرف المنصّة «space» و«comma».</translation>
    </message>
    <message>
        <source>The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.</source>
        <translation type="unfinished">لا يقول السجل كيف يُفصل بين النطاقات (scopes). المنصّة تفصل بفواصل، فتبقى كذلك.</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">الحقول</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">حقل</translation>
    </message>
    <message>
        <source>The record has no list of fields. It is read as an empty one.</source>
        <translation type="unfinished">ليس في السجل قائمة حقول. تُقرأ قائمةً فارغة.</translation>
    </message>
    <message>
        <source>The list of fields was in another place. It is read all the same.</source>
        <translation type="unfinished">كانت قائمة الحقول في موضع آخر. تُقرأ مع ذلك.</translation>
    </message>
    <message>
        <source>The field “{key}” is called “{name}” on the platform. It is renamed.</source>
        <translation type="unfinished">الحقل «{key}» اسمه «{name}» على المنصّة. غُيّر اسمه.</translation>
    </message>
    <message>
        <source>A field has the type “{type}”. It is read as text.</source>
        <translation type="unfinished">لحقل النوع «{type}». يُقرأ نصًا.</translation>
    </message>
    <message>
        <source>A field has a type that is no text. It is read as text.</source>
        <translation type="unfinished">لحقل نوع ليس نصًا. يُقرأ نصًا.</translation>
    </message>
    <message>
        <source>A choice of “{key}” was a bare text. It is its label and its value.</source>
        <translation type="unfinished">كان اختيار من «{key}» نصًا مجردًا. هو تسميته وقيمته.</translation>
    </message>
    <message>
        <source>the choices of “{key}”</source>
        <translation type="unfinished">اختيارات «{key}»</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">اختيار</translation>
    </message>
    <message>
        <source>The record held the client secret. It is not in the draft.</source>
        <translation type="unfinished">كان في السجل سرّ العميل. ليس في المسودّة.</translation>
    </message>
    <message>
        <source>Paste it in step {step}, which says where it is kept.</source>
        <translation type="unfinished">الصقه في الخطوة {step}، التي تقول أين يُحفظ.</translation>
    </message>
    <message>
        <source>There was half a character in the record, {where}. A � takes its place.</source>
        <translation type="unfinished">كان في السجل نصف حرف، {where}. تحل � محله.</translation>
    </message>
    <message>
        <source>{key} was escaped once too often. It is read as it was meant.</source>
        <translation type="unfinished">رُمّز {key} مرة زائدة (escaped). يُقرأ كما قُصد.</translation>
    </message>
    <message>
        <source>{key} was a string of JSON. It is read as it was meant.</source>
        <translation type="unfinished">كان {key} نص JSON. يُقرأ كما قُصد.</translation>
    </message>
    <message>
        <source>{key} was an object, where the platform wants a string.</source>
        <translation type="unfinished">كان {key} كائنًا، حيث تريد المنصّة نصًا.</translation>
    </message>
    <message>
        <source>“{name}” was there twice{where}. The last one is taken.</source>
        <translation type="unfinished">كان «{name}» مكررًا مرتين{where}. يؤخذ الأخير.</translation>
    </message>
    <message>
        <source>Entry {number} of {list} is {kind}, no {one}. It is left out.</source>
        <translation type="unfinished">المدخلة {number} من {list} هي {kind}، لا {one}. تُركت.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>{key} was neither true nor false. It is read as “{answer}”.</source>
        <translation type="unfinished">لم يكن {key} لا true ولا false. يُقرأ «{answer}».</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read as a path. It is left out.</source>
        <translation type="unfinished">لا شيء في {name} يمكن قراءته مسارًا. تُرك.</translation>
    </message>
    <message>
        <source>The path of step {step} was code. Its first value is taken: {path}.</source>
        <translation type="unfinished">كان مسار الخطوة {step} شيفرة. تؤخذ قيمته الأولى: {path}.</translation>
    </message>
    <message>
        <source>{key} and {twin} are two different paths. The first one is taken: {path}.</source>
        <translation type="unfinished">المساران {key} و{twin} مختلفان. يؤخذ الأول: {path}.</translation>
    </message>
    <message>
        <source>The path of step {step} is written as the platform does it: {path}.</source>
        <translation type="unfinished">يُكتب مسار الخطوة {step} كما تكتبه المنصّة: {path}.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished">عند {place}</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation type="unfinished">في نص</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">فارغة</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">إحدى القيمتين true أو false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">نصًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">عددًا</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished">كائن</translation>
    </message>
    <message>
        <source>whitelistdomains was a text. It is read as a list of domains.</source>
        <translation type="unfinished">كانت whitelistdomains نصًا. تُقرأ قائمة مجالات.</translation>
    </message>
    <message>
        <source>whitelistdomains was missing. It is an empty list.</source>
        <translation type="unfinished">كانت whitelistdomains ناقصة. هي قائمة فارغة.</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">المجالات المسموح بها</translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished">مجال (domain)</translation>
    </message>
    <message>
        <source>uniquekeytostoreauth was a text. It is read as the path that it is.</source>
        <translation type="unfinished">كان uniquekeytostoreauth نصًا. يُقرأ على أنه المسار الذي هو.</translation>
    </message>
    <message>
        <source>{key} was missing. It is an empty list.</source>
        <translation type="unfinished">كان {key} ناقصًا. هو قائمة فارغة.</translation>
    </message>
    <message>
        <source>{key} was an object. Its names and values are read as a list.</source>
        <translation type="unfinished">كان {key} كائنًا. تُقرأ أسماؤه وقيمه قائمةً.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">معامل</translation>
    </message>
    <message>
        <source>A parameter was named by “key”, which the platform ignores: {key}.</source>
        <translation type="unfinished">سُمّي معامل بـ«key»، الذي تتجاهله المنصّة: {key}.</translation>
    </message>
    <message>
        <source>The value of {name} was no code that returns. It is read as a text.</source>
        <translation type="unfinished">لم تكن قيمة {name} شيفرة تعيد شيئًا. تُقرأ نصًا.</translation>
    </message>
    <message>
        <source>the extra fields</source>
        <translation type="unfinished">الحقول الإضافية</translation>
    </message>
    <message>
        <source>redirect URL and app</source>
        <translation type="unfinished">عنوان إعادة التوجيه والتطبيق</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">التفويض</translation>
    </message>
    <message>
        <source>the code for the access token</source>
        <translation type="unfinished">شيفرة رمز الوصول</translation>
    </message>
    <message>
        <source>the code that refreshes</source>
        <translation type="unfinished">الشيفرة التي تُحدّث</translation>
    </message>
    <message>
        <source>the code that revokes</source>
        <translation type="unfinished">الشيفرة التي تُبطل</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">استدعاء الاختبار</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">تسمية الاتصال</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation type="unfinished">الأيقونة</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">المعرّف الفريد</translation>
    </message>
    <message>
        <source>request parameters and whitelist</source>
        <translation type="unfinished">معاملات الطلب والمجالات المسموح بها</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished">الترويسة {name}</translation>
    </message>
    <message>
        <source>Query {name}</source>
        <translation type="unfinished">الاستعلام {name}</translation>
    </message>
    <message>
        <source>Body {name}</source>
        <translation type="unfinished">المتن {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished">نوع المنحة (grant type)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">الحقول</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Whose app</source>
        <translation type="unfinished">لمن التطبيق</translation>
    </message>
    <message>
        <source>Each user&apos;s own</source>
        <translation type="unfinished">لكل مستخدم تطبيقه</translation>
    </message>
    <message>
        <source>Yours, for everybody</source>
        <translation type="unfinished">لك، وللجميع</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">معرّف العميل (client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">سرّ العميل</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">عنوان التفويض</translation>
    </message>
    <message>
        <source>Scope separator</source>
        <translation type="unfinished">فاصل النطاقات (scopes)</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الشيفرة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">التسمية</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">المسار</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished">مخفي</translation>
    </message>
    <message>
        <source>Icon path</source>
        <translation type="unfinished">مسار الأيقونة</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">المجالات (domains)</translation>
    </message>
    <message>
        <source>Skip whitelist validation</source>
        <translation type="unfinished">تخطي التحقق من المجالات المسموح بها</translation>
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
        <source>The record does not say which one it is.</source>
        <translation type="unfinished">لا يقول السجل أيها هو.</translation>
    </message>
    <message>
        <source>Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.</source>
        <translation type="unfinished">خذ السجل كما تعطيه المنصّة، مع rowid وplug id، أو أعطهما: --row-id و--plug-id.</translation>
    </message>
</context>
</TS>
