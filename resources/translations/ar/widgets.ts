<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Put in for you: {values}.</source>
        <translation type="unfinished">أُدرج لك: {values}.</translation>
    </message>
    <message>
        <source>Shortened to {host}: more is not needed.</source>
        <translation type="unfinished">اختُصر إلى {host}: لا يلزم أكثر.</translation>
    </message>
    <message>
        <source>Choose another name: what is written here is no connection that could be opened again.</source>
        <translation type="unfinished">اختر اسمًا آخر: ما يُكتب هنا ليس اتصالًا يمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the open connection.</source>
        <translation type="unfinished">الملف «{name}» هو ملف الاتصال المفتوح.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">حسنًا</translation>
    </message>
    <message>
        <source>What you typed is still here. Save it somewhere else, or it is lost when you close.</source>
        <translation type="unfinished">ما كتبته لا يزال هنا. احفظه في مكان آخر، وإلا ضاع عند الإغلاق.</translation>
    </message>
    <message>
        <source>Save somewhere else …</source>
        <translation type="unfinished">حفظ في مكان آخر …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">البقاء هنا</translation>
    </message>
    <message>
        <source>Seen, and why</source>
        <translation type="unfinished">اطُّلع عليه، والسبب</translation>
    </message>
    <message>
        <source>&amp;Why is it right as it is?</source>
        <translation type="unfinished">&amp;لماذا هو صحيح كما هو؟</translation>
    </message>
    <message>
        <source>For whoever reads the spec next</source>
        <translation type="unfinished">لمن يقرأ المواصفة بعدك</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished">وضع علامة «اطُّلع عليه»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">لم يُلصق: أطول بكثير من أي شيء مكانه هنا.</translation>
    </message>
    <message>
        <source>Not pasted: there is no text in what was copied.</source>
        <translation type="unfinished">لم يُلصق: لا نص فيما نُسخ.</translation>
    </message>
    <message>
        <source>Not taken: only a whole number belongs here.</source>
        <translation type="unfinished">لم يؤخذ: لا مكان هنا إلا لعدد صحيح.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of code</source>
        <comment>{count} line of code</comment>
        <translation type="unfinished">
            <numerusform>لا أسطر من الشيفرة</numerusform>
            <numerusform>سطر واحد من الشيفرة</numerusform>
            <numerusform>سطران من الشيفرة</numerusform>
            <numerusform>{count} أسطر من الشيفرة</numerusform>
            <numerusform>{count} سطرًا من الشيفرة</numerusform>
            <numerusform>{count} سطر من الشيفرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <comment>{count} value</comment>
        <translation type="unfinished">
            <numerusform>لا قيم</numerusform>
            <numerusform>قيمة واحدة</numerusform>
            <numerusform>قيمتان</numerusform>
            <numerusform>{count} قيم</numerusform>
            <numerusform>{count} قيمة</numerusform>
            <numerusform>{count} قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>list of {count}</source>
        <translation type="unfinished">قائمة من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {count} steps</source>
        <comment>{known} of {count} step</comment>
        <translation type="unfinished">
            <numerusform>{known} من {count} خطوة</numerusform>
            <numerusform>{known} من خطوة واحدة</numerusform>
            <numerusform>{known} من خطوتين</numerusform>
            <numerusform>{known} من {count} خطوات</numerusform>
            <numerusform>{known} من {count} خطوة</numerusform>
            <numerusform>{known} من {count} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps are not known yet.</source>
        <comment>{count} step is not known yet.</comment>
        <translation type="unfinished">
            <numerusform>كل الخطوات معروفة.</numerusform>
            <numerusform>خطوة واحدة غير معروفة بعد.</numerusform>
            <numerusform>خطوتان غير معروفتين بعد.</numerusform>
            <numerusform>{count} خطوات غير معروفة بعد.</numerusform>
            <numerusform>{count} خطوة غير معروفة بعد.</numerusform>
            <numerusform>{count} خطوة غير معروفة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces before it: {count}</source>
        <translation type="unfinished">مسافات قبله: {count}</translation>
    </message>
    <message>
        <source>spaces after it: {count}</source>
        <translation type="unfinished">مسافات بعده: {count}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished">{name} = {value}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">يصبح</translation>
    </message>
    <message>
        <source>With {values}:</source>
        <translation type="unfinished">مع {values}:</translation>
    </message>
    <message>
        <source>What most portals accept for tests</source>
        <translation type="unfinished">ما تقبله معظم البوابات للاختبار</translation>
    </message>
    <message>
        <source>The same, by this computer&apos;s number</source>
        <translation type="unfinished">العنوان نفسه برقم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Any port: for apps of the kind “desktop” or “native”</source>
        <translation type="unfinished">أي منفذ: للتطبيقات من نوع «desktop» أو «native»</translation>
    </message>
    <message>
        <source>Where only https is accepted; your browser warns once</source>
        <translation type="unfinished">حيث لا يُقبل إلا https؛ يحذّر متصفّحك مرة واحدة</translation>
    </message>
    <message>
        <source>https by this computer&apos;s number; your browser warns once</source>
        <translation type="unfinished">عنوان https برقم هذا الحاسوب؛ يحذّر متصفّحك مرة واحدة</translation>
    </message>
    <message>
        <source>This computer&apos;s newer number (IPv6)</source>
        <translation type="unfinished">رقم هذا الحاسوب الأحدث (IPv6)</translation>
    </message>
    <message>
        <source>Or one address only: log in with the redirect URL above, and paste the final address here</source>
        <translation type="unfinished">أو عنوان واحد فقط: سجّل الدخول بعنوان إعادة التوجيه أعلاه، والصق العنوان الأخير هنا</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">لا شيء من هذه</translation>
    </message>
    <message>
        <source>Seen …</source>
        <translation type="unfinished">اطُّلع عليه …</translation>
    </message>
    <message>
        <source>It is right as it is: tell it no more, and say why</source>
        <translation type="unfinished">هو صحيح كما هو: لا تذكره بعد الآن، واذكر السبب</translation>
    </message>
    <message>
        <source>Seen, and why: {finding}</source>
        <translation type="unfinished">اطُّلع عليه، والسبب: {finding}</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">تغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation type="unfinished">تغيّر {name} منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>{first} and {second} were changed since.</source>
        <translation type="unfinished">تغيّر {first} و{second} منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {more} more were changed since.</source>
        <comment>{first}, {second} and one more were changed since.</comment>
        <translation type="unfinished">
            <numerusform>تغيّر {first} و{second} منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر {first} و{second} وواحد آخر منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر {first} و{second} واثنان آخران منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر {first} و{second} و{more} أخرى منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر {first} و{second} و{more} أخرى منذ ذلك الحين.</numerusform>
            <numerusform>تغيّر {first} و{second} و{more} أخرى منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished">حُفظ باسم {name} في {folder}</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps are copied.</source>
        <comment>The one step is copied.</comment>
        <translation type="unfinished">
            <numerusform>لم تُنسخ أي خطوة.</numerusform>
            <numerusform>نُسخت الخطوة الوحيدة.</numerusform>
            <numerusform>نُسخت الخطوتان.</numerusform>
            <numerusform>نُسخت الخطوات الـ{count} كلها.</numerusform>
            <numerusform>نُسخت الخطوات كلها، وعددها {count}.</numerusform>
            <numerusform>نُسخت الخطوات كلها، وعددها {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are worth a look.</source>
        <comment>One point is worth a look.</comment>
        <translation type="unfinished">
            <numerusform>لا شيء يستحق نظرة.</numerusform>
            <numerusform>نقطة واحدة تستحق نظرة.</numerusform>
            <numerusform>نقطتان تستحقان نظرة.</numerusform>
            <numerusform>{count} نقاط تستحق نظرة.</numerusform>
            <numerusform>{count} نقطة تستحق نظرة.</numerusform>
            <numerusform>{count} نقطة تستحق نظرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points have to be mended.</source>
        <comment>One point has to be mended.</comment>
        <translation type="unfinished">
            <numerusform>لا شيء يجب إصلاحه.</numerusform>
            <numerusform>يجب إصلاح نقطة واحدة.</numerusform>
            <numerusform>يجب إصلاح نقطتين.</numerusform>
            <numerusform>يجب إصلاح {count} نقاط.</numerusform>
            <numerusform>يجب إصلاح {count} نقطة.</numerusform>
            <numerusform>يجب إصلاح {count} نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}. All {count} checks passed.</source>
        <comment>{when}. One check passed.</comment>
        <translation type="unfinished">
            <numerusform>{when}. لم تُجرَ فحوص.</numerusform>
            <numerusform>{when}. نجح فحص واحد.</numerusform>
            <numerusform>{when}. نجح الفحصان.</numerusform>
            <numerusform>{when}. نجحت الفحوص الـ{count} كلها.</numerusform>
            <numerusform>{when}. نجحت الفحوص كلها، وعددها {count}.</numerusform>
            <numerusform>{when}. نجحت الفحوص كلها، وعددها {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides {count} fields</source>
        <comment>Decides one field</comment>
        <translation type="unfinished">
            <numerusform>لا يحسم أي حقل</numerusform>
            <numerusform>يحسم حقلًا واحدًا</numerusform>
            <numerusform>يحسم حقلين</numerusform>
            <numerusform>يحسم {count} حقول</numerusform>
            <numerusform>يحسم {count} حقلًا</numerusform>
            <numerusform>يحسم {count} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} are certain</source>
        <comment>It is certain</comment>
        <translation type="unfinished">
            <numerusform>لا شيء مؤكد</numerusform>
            <numerusform>هذا مؤكد</numerusform>
            <numerusform>كلاهما مؤكد</numerusform>
            <numerusform>كلها مؤكدة، وعددها {count}</numerusform>
            <numerusform>كلها مؤكدة، وعددها {count}</numerusform>
            <numerusform>كلها مؤكدة، وعددها {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more are certain</source>
        <comment>One more is certain</comment>
        <translation type="unfinished">
            <numerusform>لا شيء آخر مؤكد</numerusform>
            <numerusform>واحد آخر مؤكد</numerusform>
            <numerusform>اثنان آخران مؤكدان</numerusform>
            <numerusform>{count} أخرى مؤكدة</numerusform>
            <numerusform>{count} أخرى مؤكدة</numerusform>
            <numerusform>{count} أخرى مؤكدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields understood</source>
        <comment>One field understood</comment>
        <translation type="unfinished">
            <numerusform>لم يُفهم أي حقل</numerusform>
            <numerusform>فُهم حقل واحد</numerusform>
            <numerusform>فُهم حقلان</numerusform>
            <numerusform>فُهمت {count} حقول</numerusform>
            <numerusform>فُهم {count} حقلًا</numerusform>
            <numerusform>فُهم {count} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are filled in from what is known of {name}.</source>
        <comment>One of them is filled in from what is known of {name}.</comment>
        <translation type="unfinished">
            <numerusform>لا شيء منها يأتي مما يُعرف عن {name}.</numerusform>
            <numerusform>واحد منها يأتي مما يُعرف عن {name}.</numerusform>
            <numerusform>اثنان منها يأتيان مما يُعرف عن {name}.</numerusform>
            <numerusform>{count} منها تأتي مما يُعرف عن {name}.</numerusform>
            <numerusform>{count} منها تأتي مما يُعرف عن {name}.</numerusform>
            <numerusform>{count} منها تأتي مما يُعرف عن {name}.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{count} apps are known</source>
        <comment>{count} app is known</comment>
        <translation type="unfinished">
            <numerusform>لا تطبيق معروف</numerusform>
            <numerusform>تطبيق واحد معروف</numerusform>
            <numerusform>تطبيقان معروفان</numerusform>
            <numerusform>{count} تطبيقات معروفة</numerusform>
            <numerusform>{count} تطبيقًا معروفًا</numerusform>
            <numerusform>{count} تطبيق معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are left out, too.</source>
        <comment>{count} other is left out, too.</comment>
        <translation type="unfinished">
            <numerusform>لم يُترك غيره.</numerusform>
            <numerusform>تُرك واحد آخر أيضًا.</numerusform>
            <numerusform>تُرك اثنان آخران أيضًا.</numerusform>
            <numerusform>تُركت {count} أخرى أيضًا.</numerusform>
            <numerusform>تُرك {count} آخر أيضًا.</numerusform>
            <numerusform>تُرك {count} آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">أُخذ: {parts}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">ردّ الاختبار</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation type="unfinished">ردّ الرمز</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished">خام</translation>
    </message>
    <message>
        <source>Show the answer as raw text</source>
        <translation type="unfinished">إظهار الردّ نصًا خامًا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الردّ</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished">نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">نسخ المسار</translation>
    </message>
    <message>
        <source>A secret is not copied</source>
        <translation type="unfinished">لا يُنسخ السرّ</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">نُسخ ✓</translation>
    </message>
</context>
<context>
    <name>AnswerPlaces</name>
    <message>
        <source>Click a value to say what it is:</source>
        <translation type="unfinished">انقر قيمة لتحديد ما هي:</translation>
    </message>
    <message>
        <source>{0} is:</source>
        <translation type="unfinished">القيمة {0} هي:</translation>
    </message>
</context>
<context>
    <name>AnswerSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation type="unfinished">بحث في الردّ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished">تنفيذها عنّي</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished">رجوع خطوة</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">خروج ومتابعة لاحقًا</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">تم {0} من {1}</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">سيحذّرك متصفّحك مرة واحدة</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished">فتح المتصفّح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>After you approve, the provider sends your browser to an https address on this computer. Your browser does not know its certificate and warns you of it.</source>
        <translation type="unfinished">بعد موافقتك يوجّه المزوّد متصفّحك إلى عنوان https على هذا الحاسوب. لا يعرف متصفّحك شهادته فيحذّرك منه.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It looks like this:</source>
        <translation type="unfinished">يبدو هكذا:</translation>
    </message>
    <message>
        <source>⚠  Your connection is not private</source>
        <translation type="unfinished">⚠  اتصالك ليس خاصًا</translation>
    </message>
    <message>
        <source>Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”.</source>
        <translation type="unfinished">في Firefox: «تحذير: يُحتمل وجود خطر أمني أمامك». في Safari: «هذا الاتصال ليس خاصًا».</translation>
    </message>
    <message>
        <source>Why it is safe here:</source>
        <translation type="unfinished">لماذا هو آمن هنا:</translation>
    </message>
    <message>
        <source>What to press:</source>
        <translation type="unfinished">ما الذي تضغطه:</translation>
    </message>
    <message>
        <source>Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).
Firefox: Advanced, then Accept the Risk and Continue.
Safari: Show Details, then visit this website.</source>
        <translation type="unfinished">في Chrome وEdge: «خيارات متقدمة» ثم «المتابعة إلى localhost».
في Firefox: «متقدّم» ثم «أقبل المخاطرة وأتابع».
في Safari: «إظهار التفاصيل» ثم «زيارة هذا الموقع».</translation>
    </message>
    <message>
        <source>Is there no such button? Then your computer&apos;s rules forbid it: choose another way in step {step}.</source>
        <translation type="unfinished">لا يوجد زر كهذا؟ إذن تمنعه قواعد حاسوبك: اختر طريقة أخرى في الخطوة {step}.</translation>
    </message>
    <message>
        <source>The page is on your own computer. No authority may vouch for such addresses, so the wizard made the certificate itself. Go on only where the address begins with {0}</source>
        <translation type="unfinished">الصفحة على حاسوبك أنت. لا يجوز لأي سلطة تصديق أن تضمن عناوين كهذه، لذلك أنشأ المعالج الشهادة بنفسه. لا تتابع إلا إذا بدأ العنوان بـ {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>and {0} more …</source>
        <translation type="unfinished">وغيرها ({0}) …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">إزالة {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>✓  The same as {0}, character for character.</source>
        <translation type="unfinished">✓  يطابق {0} حرفًا بحرف.</translation>
    </message>
    <message>
        <source>✕  This is another address than {0}.</source>
        <translation type="unfinished">✕  هذا عنوان آخر غير {0}.</translation>
    </message>
    <message>
        <source>What it is compared with is below.</source>
        <translation type="unfinished">ما يُقارن به معروض أدناه.</translation>
    </message>
    <message>
        <source>✕  Not yet the same as {0}. {1} Change it in the portal.</source>
        <translation type="unfinished">✕  لا يطابق {0} بعد. {1} غيّره في البوابة.</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished">البوابة:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">نُسخ ✓</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished">لا شيء هناك</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">نسخ {0}</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation type="unfinished">الإنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">التطوير</translation>
    </message>
    <message>
        <source>Local, on this computer</source>
        <translation type="unfinished">محلي، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>None: the redirect URL is another</source>
        <translation type="unfinished">ولا واحدة: عنوان إعادة التوجيه مختلف</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">إظهار</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">إظهار ما يجب فعله</translation>
    </message>
    <message>
        <source>The provider shows an error</source>
        <translation type="unfinished">المزوّد يعرض خطأً</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">الحالة {0}</translation>
    </message>
</context>
<context>
    <name>ErrorPageCard</name>
    <message>
        <source>What the provider&apos;s page says, or its address</source>
        <translation type="unfinished">ما تقوله صفحة المزوّد، أو عنوانها</translation>
    </message>
    <message>
        <source>the redirect URL that was sent</source>
        <translation type="unfinished">عنوان إعادة التوجيه الذي أُرسل</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation type="unfinished">أُرسل</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">الصق عنوان إعادة التوجيه الذي تعرضه البوابة</translation>
    </message>
    <message>
        <source>Redirect URL in the portal</source>
        <translation type="unfinished">عنوان إعادة التوجيه في البوابة</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Was sent:</source>
        <translation type="unfinished">أُرسل:</translation>
    </message>
    <message>
        <source>the address that this log-in sent</source>
        <translation type="unfinished">العنوان الذي أرسله تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Without port:</source>
        <translation type="unfinished">دون منفذ:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">عنوان اختبارك المباشر</translation>
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
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} وتسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>The portal holds another redirect URL.</source>
        <translation type="unfinished">في البوابة عنوان إعادة توجيه آخر.</translation>
    </message>
    <message>
        <source>They are the same. Is it saved in the portal?</source>
        <translation type="unfinished">هما متطابقان. هل حُفظ في البوابة؟</translation>
    </message>
    <message>
        <source>That is the platform&apos;s entry. The one that this log-in sent has to be there, too.</source>
        <translation type="unfinished">هذه مدخلة المنصّة. يجب أن يكون هناك أيضًا العنوان الذي أرسله تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Save it there, then log in again.</source>
        <translation type="unfinished">احفظه هناك، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The next log-in takes another port. Receive at this one, and it stays the same.</source>
        <translation type="unfinished">يأخذ تسجيل الدخول التالي منفذًا آخر. استقبل على هذا المنفذ فيبقى كما هو.</translation>
    </message>
    <message>
        <source>This computer can receive at the portal&apos;s. Or save the address that was sent there.</source>
        <translation type="unfinished">يستطيع هذا الحاسوب الاستقبال على عنوان البوابة. أو احفظ هناك العنوان الذي أُرسل.</translation>
    </message>
    <message>
        <source>What does the provider&apos;s page say?</source>
        <translation type="unfinished">ماذا تقول صفحة المزوّد؟</translation>
    </message>
    <message>
        <source>Copy its words, or the address from the browser. Both help.</source>
        <translation type="unfinished">انسخ كلماتها، أو العنوان من المتصفّح. كلاهما يساعد.</translation>
    </message>
    <message>
        <source>Understood: it is about the redirect URL of this log-in.</source>
        <translation type="unfinished">مفهوم: الأمر يخص عنوان إعادة التوجيه لتسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Understood: it is about {0}.</source>
        <translation type="unfinished">مفهوم: الأمر يخص {0}.</translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>&amp;Export the spec …</source>
        <translation type="unfinished">تصدير &amp;المواصفة …</translation>
    </message>
    <message>
        <source>the spec as JSON</source>
        <translation type="unfinished">المواصفة بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there.</source>
        <translation type="unfinished">ملف JSON واحد فيه كل الخطوات، دون معرّف العميل: يعدّه «check» غير مكتمل حتى يوضع.</translation>
    </message>
    <message>
        <source>One JSON file, with no secret in it.</source>
        <translation type="unfinished">ملف JSON واحد، بلا سرّ فيه.</translation>
    </message>
    <message>
        <source>Re&amp;hearse the export …</source>
        <translation type="unfinished">&amp;تجربة التصدير تمهيديًا …</translation>
    </message>
    <message>
        <source>What was made up is left out.</source>
        <translation type="unfinished">يُترك ما هو وهمي.</translation>
    </message>
    <message>
        <source>Export rehearsed</source>
        <translation type="unfinished">جُرّب التصدير تمهيديًا</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">تجربة التصدير تمهيديًا</translation>
    </message>
    <message>
        <source>Rehearse it now</source>
        <translation type="unfinished">تجربته تمهيديًا الآن</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">صُدّر</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">إظهار في المجلد</translation>
    </message>
    <message>
        <source>Export for your team</source>
        <translation type="unfinished">التصدير لفريقك</translation>
    </message>
    <message>
        <source>&amp;Export now</source>
        <translation type="unfinished">تصدير &amp;الآن</translation>
    </message>
    <message>
        <source>The spec and its proof, no secret in them.</source>
        <translation type="unfinished">المواصفة وإثباتها، بلا سرّ فيهما.</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished">الاتصالات (*.json)</translation>
    </message>
    <message>
        <source>Export the spec</source>
        <translation type="unfinished">تصدير المواصفة</translation>
    </message>
    <message>
        <source>≈  Rehearsed: saved as {0}</source>
        <translation type="unfinished">≈  جُرّب تمهيديًا: حُفظ باسم {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  حُفظ باسم {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with its proof beside it</source>
        <translation type="unfinished">✓  حُفظ باسم {0}، وإثباته بجانبه</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished">ال&amp;تسمية</translation>
    </message>
    <message>
        <source>What people read above the field.</source>
        <translation type="unfinished">ما يقرؤه الناس فوق الحقل.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">الم&amp;فتاح</translation>
    </message>
    <message>
        <source>Its name in addresses.</source>
        <translation type="unfinished">اسمه في العناوين.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished">اختيار من قائمة</translation>
    </message>
    <message>
        <source>Secret text</source>
        <translation type="unfinished">نص سرّي</translation>
    </message>
    <message>
        <source>Only a text to read</source>
        <translation type="unfinished">نص للقراءة فقط</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished">ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished">ال&amp;قيمة الافتراضية</translation>
    </message>
    <message>
        <source>Used where nothing is filled in.</source>
        <translation type="unfinished">تُستعمل حيث لا يُملأ شيء.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">الاختيارات</translation>
    </message>
    <message>
        <source>People read</source>
        <translation type="unfinished">يقرأ الناس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished">إضافة اختيار</translation>
    </message>
    <message>
        <source>Such as EU = eu, US = us.</source>
        <translation type="unfinished">مثل EU = eu وUS = us.</translation>
    </message>
    <message>
        <source>People must fill it in</source>
        <translation type="unfinished">يجب على الناس ملؤه</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">إلزامي</translation>
    </message>
    <message>
        <source>Leave it off: a required field makes people give up, and a default does the same job.</source>
        <translation type="unfinished">الأفضل ألّا تفعّله: الحقل الإلزامي يجعل الناس يتوقفون، والقيمة الافتراضية تؤدي الغرض نفسه.</translation>
    </message>
    <message>
        <source>More: help text, what may be typed, when it is shown</source>
        <translation type="unfinished">المزيد: نص المساعدة، وما يمكن كتابته، ومتى يظهر</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">نص المساعدة</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished">نص نائب</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation type="unfinished">يظهر قبله</translation>
    </message>
    <message>
        <source>Shown after</source>
        <translation type="unfinished">يظهر بعده</translation>
    </message>
    <message>
        <source>What fits into this field. Of an address, a host name keeps what it needs.</source>
        <translation type="unfinished">ما يناسب هذا الحقل. يأخذ اسم المضيف من العنوان ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>People enter</source>
        <translation type="unfinished">يُدخل الناس</translation>
    </message>
    <message>
        <source>A regular expression for the whole of it: this one allows small letters, digits and -.</source>
        <translation type="unfinished">تعبير نمطي يشمل النص كله: هذا يسمح بأحرف صغيرة وأرقام وبالعلامة -.</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation type="unfinished">يجب أن يطابق</translation>
    </message>
    <message>
        <source>Shown when (code)</source>
        <translation type="unfinished">يظهر حين (شيفرة)</translation>
    </message>
    <message>
        <source>Choices from code</source>
        <translation type="unfinished">اختيارات من شيفرة</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">لم يُلصق: أطول بكثير من أي شيء مكانه هنا.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Nothing is asked: they press Connect, and log in at the provider.</source>
        <translation type="unfinished">لا يُسأل عن شيء: يضغطون «Connect» ويسجّلون الدخول لدى المزوّد.</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished">(بلا تسمية)</translation>
    </message>
    <message>
        <source>{0} for the live test</source>
        <translation type="unfinished">للاختبار المباشر: {0}</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Any text</source>
        <translation type="unfinished">أي نص</translation>
    </message>
    <message>
        <source>Host name, such as acme.example.com</source>
        <translation type="unfinished">اسم مضيف، مثل acme.example.com</translation>
    </message>
    <message>
        <source>Web address, such as https://acme.com</source>
        <translation type="unfinished">عنوان ويب، مثل https://acme.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>UUID (long id with hyphens)</source>
        <translation type="unfinished">معرّف UUID (طويل بواصلات)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">عدد</translation>
    </message>
    <message>
        <source>A pattern of your own</source>
        <translation type="unfinished">نمط خاص بك</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished">إظهار الطلب</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation type="unfinished">أسباب أخرى</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation type="unfinished">جُرّب:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا ردّ</translation>
    </message>
    <message>
        <source>✕  {what}, {result}</source>
        <translation type="unfinished">✕  {what}، {result}</translation>
    </message>
    <message>
        <source>{what}: refused, {result}</source>
        <translation type="unfinished">{what}: رُفض، {result}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">التراجع عنه</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation type="unfinished">تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">نسخ {0}</translation>
    </message>
    <message>
        <source>Makes this change, and shows the address to register at the provider first.</source>
        <translation type="unfinished">يُجري هذا التغيير، ويعرض أولًا العنوان الذي يُسجَّل لدى المزوّد.</translation>
    </message>
    <message>
        <source>Makes this change. Nothing of this step is sent then.</source>
        <translation type="unfinished">يُجري هذا التغيير. لا يُرسل عندئذ شيء من هذه الخطوة.</translation>
    </message>
    <message>
        <source>Two changes were tried already. This makes the change; look at it before you try again.</source>
        <translation type="unfinished">جُرّب تغييران بالفعل. هذا الزر يُجري التغيير فقط؛ انظر فيه قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} وتسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Makes this change, then opens your browser to log in: a code is good for one try.</source>
        <translation type="unfinished">يُجري هذا التغيير، ثم يفتح متصفّحك لتسجيل الدخول: يصلح رمز التفويض لمحاولة واحدة.</translation>
    </message>
    <message>
        <source>{0} and try again</source>
        <translation type="unfinished">{0} وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Makes this change, then sends the request again.</source>
        <translation type="unfinished">يُجري هذا التغيير، ثم يرسل الطلب من جديد.</translation>
    </message>
    <message>
        <source>Makes this change, then reads the answer again. Nobody has to log in.</source>
        <translation type="unfinished">يُجري هذا التغيير، ثم يقرأ الإجابة مرة أخرى. لا يحتاج أحد إلى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>What was added before, and did not help, goes.</source>
        <translation type="unfinished">ما أضيف من قبل ولم يفد يُزال.</translation>
    </message>
    <message>
        <source>Go to the field in {0}</source>
        <translation type="unfinished">الذهاب إلى الحقل في {0}</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">الدليل</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished">المزيد عن هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The connection itself</source>
        <translation type="unfinished">الاتصال نفسه</translation>
    </message>
    <message>
        <source>Copy {0} again</source>
        <translation type="unfinished">نسخ {0} من جديد</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">نسخ {0}</translation>
    </message>
    <message>
        <source>It is chosen there: go on</source>
        <translation type="unfinished">اختير هناك: متابعة</translation>
    </message>
    <message>
        <source>Copy each into the platform&apos;s form, beside this window.</source>
        <translation type="unfinished">انسخ كل خطوة إلى نموذج المنصّة، بجانب هذه النافذة.</translation>
    </message>
    <message>
        <source>Copy the last one again</source>
        <translation type="unfinished">نسخ الخطوة السابقة من جديد</translation>
    </message>
    <message>
        <source>The platform has the secret</source>
        <translation type="unfinished">السرّ لدى المنصّة</translation>
    </message>
    <message>
        <source>Copy the client secret</source>
        <translation type="unfinished">نسخ سرّ العميل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>This waits until the points marked ✕ above are mended.</source>
        <translation type="unfinished">ينتظر هذا إصلاح النقاط المعلّمة بـ✕ أعلاه.</translation>
    </message>
    <message>
        <source>All steps are copied. This computer has no client secret: see that the platform has it.</source>
        <translation type="unfinished">نُسخت الخطوات كلها. ليس في هذا الحاسوب سرّ عميل: تأكد من أنه لدى المنصّة.</translation>
    </message>
    <message>
        <source>✓  All steps are copied.</source>
        <translation type="unfinished">✓  نُسخت الخطوات كلها.</translation>
    </message>
    <message>
        <source>A minute after it was copied, the clipboard is emptied.</source>
        <translation type="unfinished">تُفرَّغ الحافظة بعد دقيقة من نسخه.</translation>
    </message>
    <message>
        <source>The provider&apos;s portal has to hold it, too: you tested with an address of this computer.</source>
        <translation type="unfinished">يجب أن يكون هذا العنوان في بوابة المزوّد أيضًا: فقد اختبرتَ بعنوان لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>choose “{0}”</source>
        <translation type="unfinished">اختر «{0}»</translation>
    </message>
    <message>
        <source>no longer on this computer: paste it in step {step}</source>
        <translation type="unfinished">لم يعد على هذا الحاسوب: الصقه في الخطوة {step}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">مخفي</translation>
    </message>
    <message>
        <source>hidden, until you close the window</source>
        <translation type="unfinished">مخفي، حتى تغلق النافذة</translation>
    </message>
    <message>
        <source>not on this computer: paste it in step {step}</source>
        <translation type="unfinished">ليس على هذا الحاسوب: الصقه في الخطوة {step}</translation>
    </message>
    <message>
        <source>hidden, looked for when you copy it</source>
        <translation type="unfinished">مخفي، يُبحث عنه حين تنسخه</translation>
    </message>
</context>
<context>
    <name>HandOverStage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">طرق أخرى</translation>
    </message>
    <message>
        <source>Export for the platform …</source>
        <translation type="unfinished">التصدير للمنصّة …</translation>
    </message>
    <message>
        <source>The record that the platform&apos;s own interface takes</source>
        <translation type="unfinished">السجل الذي تقبله واجهة المنصّة نفسها</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished">نشر …</translation>
    </message>
    <message>
        <source>For teams: create or update it on the platform; the difference is shown first</source>
        <translation type="unfinished">للفرق: إنشاؤه أو تحديثه على المنصّة؛ يُعرض الفرق أولًا</translation>
    </message>
    <message>
        <source>One file with all steps, as viaSocket keeps it; or sent there with the platform&apos;s key.</source>
        <translation type="unfinished">ملف واحد فيه كل الخطوات كما تحفظه viaSocket؛ أو يُرسل إلى هناك بمفتاح المنصّة.</translation>
    </message>
    <message>
        <source>Hand over to viaSocket</source>
        <translation type="unfinished">التسليم إلى viaSocket</translation>
    </message>
    <message>
        <source>Once an app is registered.</source>
        <translation type="unfinished">بعد تسجيل تطبيق.</translation>
    </message>
    <message>
        <source>{0} of {1} copied</source>
        <translation type="unfinished">نُسخ {0} من {1}</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished">نُشر.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">سُلّم</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">إظهار في المجلد</translation>
    </message>
    <message>
        <source>Step after step, by copying.</source>
        <translation type="unfinished">خطوة بعد أخرى، بالنسخ.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">تسليم الآن</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation type="unfinished">السجلات (*.json)</translation>
    </message>
    <message>
        <source>Export with the client secret</source>
        <translation type="unfinished">تصدير مع سرّ العميل</translation>
    </message>
    <message>
        <source>Export for the platform</source>
        <translation type="unfinished">التصدير للمنصّة</translation>
    </message>
    <message>
        <source>Paste it in step {step}, or export without it. Nothing was written.</source>
        <translation type="unfinished">الصقه في الخطوة {step}، أو صدّر دونه. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The client secret is not on this computer.</source>
        <translation type="unfinished">سرّ العميل ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with the client secret: for you alone.</source>
        <translation type="unfinished">✓  حُفظ باسم {0}، مع سرّ العميل: لك وحدك.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  حُفظ باسم {0}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
</context>
<context>
    <name>LegLines</name>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">الحالة {0}</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">لم يُشغَّل بعد.</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>The provider shows an &amp;error</source>
        <translation type="unfinished">المزوّد يعرض &amp;خطأً</translation>
    </message>
    <message>
        <source>Show &amp;requests</source>
        <translation type="unfinished">إظهار ال&amp;طلبات</translation>
    </message>
    <message>
        <source>the log-in link</source>
        <translation type="unfinished">رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">نسخ الرابط</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished">تحديث الآن</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished">إبطال الآن</translation>
    </message>
    <message>
        <source>Send test call</source>
        <translation type="unfinished">إرسال استدعاء الاختبار</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">تجربة تمهيدية</translation>
    </message>
    <message>
        <source>Before an app is registered: the provider is played on this computer. It proves nothing</source>
        <translation type="unfinished">قبل تسجيل تطبيق: يُحاكى المزوّد على هذا الحاسوب. لا تثبت شيئًا</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished">تفوي&amp;ض الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>Runs against the provider, from this computer</source>
        <translation type="unfinished">يعمل مع المزوّد من هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Authorize again</source>
        <translation type="unfinished">تفوي&amp;ض من جديد</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished">تجربة تمهيدية أخرى</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished">بقي {0}</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>{0}, also “{1}”</source>
        <translation type="unfinished">{0}، ويُسمّى أيضًا «{1}»</translation>
    </message>
    <message>
        <source>{0}, your own entry</source>
        <translation type="unfinished">مدخلتك الخاصة: {0}</translation>
    </message>
    <message>
        <source>All steps are known.</source>
        <translation type="unfinished">كل الخطوات معروفة.</translation>
    </message>
    <message>
        <source>Not known yet: {0}.</source>
        <translation type="unfinished">غير معروف بعد: {0}.</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation type="unfinished">معرّف العميل والسرّ</translation>
    </message>
    <message>
        <source>You bring: {0}.</source>
        <translation type="unfinished">تُحضر أنت: {0}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">الإنتاج</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished">استعمال {0}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">إظهار الكل ({0})</translation>
    </message>
</context>
<context>
    <name>MendStage</name>
    <message>
        <source>No app yet? Rehearse the rest</source>
        <translation type="unfinished">لا تطبيق بعد؟ جرّب الباقي تمهيديًا</translation>
    </message>
    <message>
        <source>All that comes next, the export with it, with the provider played on this computer</source>
        <translation type="unfinished">كل ما يأتي بعد ذلك، ومعه التصدير، مع محاكاة المزوّد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The client ID is made up, until an app is registered.</source>
        <translation type="unfinished">معرّف العميل وهمي حتى يُسجَّل تطبيق.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished">إصلاح</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">النظر فيها</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">النظر فيها</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished">أُصلح</translation>
    </message>
    <message>
        <source>has to be mended</source>
        <translation type="unfinished">يجب إصلاحه</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">يستحق نظرة</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished">من المفيد معرفته</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">إظهار الكل ({0})</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">الذهاب إلى {0}</translation>
    </message>
    <message>
        <source>✓  Nothing has to be mended. Worth a look:</source>
        <translation type="unfinished">✓  لا شيء يجب إصلاحه. ما يستحق نظرة:</translation>
    </message>
    <message>
        <source>✓  Nothing is missing.</source>
        <translation type="unfinished">✓  لا ينقص شيء.</translation>
    </message>
    <message>
        <source>✓  The spec is complete.</source>
        <translation type="unfinished">✓  المواصفة كاملة.</translation>
    </message>
    <message>
        <source>✓  The spec is complete. The client secret is not on this computer: see step {step}.</source>
        <translation type="unfinished">✓  المواصفة كاملة. سرّ العميل ليس على هذا الحاسوب: انظر الخطوة {step}.</translation>
    </message>
    <message>
        <source>Go to {0}: {1}</source>
        <translation type="unfinished">الذهاب إلى {0}: {1}</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>{0}: changed by you since</source>
        <translation type="unfinished">{0}: غيّرته أنت بعد ذلك</translation>
    </message>
    <message>
        <source>{0}: read from {1}</source>
        <translation type="unfinished">{0}: قُرئ من {1}</translation>
    </message>
    <message>
        <source>Origin of {0}</source>
        <translation type="unfinished">مصدر {0}</translation>
    </message>
    <message>
        <source>Changed by you since it was read</source>
        <translation type="unfinished">غيّرته بعد قراءته</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">من أين قُرئ هذا</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  مؤكد</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  اخترتَه</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  مرجّح</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished">السطر {1} من {0}</translation>
    </message>
    <message>
        <source>{0}Line {1}</source>
        <translation type="unfinished">{0}السطر {1}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">الموضع</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">قُرئ</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation type="unfinished">العودة إلى ما قُرئ</translation>
    </message>
    <message>
        <source>You changed it. It was read as: {0}</source>
        <translation type="unfinished">غيّرتَه. كان قد قُرئ هكذا: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Known of this provider</source>
        <translation type="unfinished">معروف عن هذا المزوّد</translation>
    </message>
    <message>
        <source>Chosen for this provider</source>
        <translation type="unfinished">اختير لهذا المزوّد</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">من أين قُرئ هذا</translation>
    </message>
    <message>
        <source>Concluded from what was read</source>
        <translation type="unfinished">استُنتج مما قُرئ</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Receive it another way</source>
        <translation type="unfinished">الاستقبال بطريقة أخرى</translation>
    </message>
    <message>
        <source>Paste the final address  ·  with the platform&apos;s redirect URL</source>
        <translation type="unfinished">لصق العنوان الأخير  ·  بعنوان إعادة التوجيه للمنصّة</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">كلمات المزوّد نفسها</translation>
    </message>
</context>
<context>
    <name>ParameterPreview</name>
    <message>
        <source>Run my own code</source>
        <translation type="unfinished">تشغيل شيفرتي</translation>
    </message>
    <message>
        <source>With the values of the live test, in an engine that can send nothing</source>
        <translation type="unfinished">بقيم الاختبار المباشر، في محرّك لا يستطيع إرسال شيء</translation>
    </message>
    <message>
        <source>As the platform will send it</source>
        <translation type="unfinished">كما سترسله المنصّة</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation type="unfinished">في الاستعلام</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation type="unfinished">في المتن</translation>
    </message>
    <message>
        <source>With the values of the last live test. What is secret is hidden here; the platform sends it.</source>
        <translation type="unfinished">بقيم آخر اختبار مباشر. السرّي مخفي هنا؛ وترسله المنصّة.</translation>
    </message>
    <message>
        <source>Run the live test to see the real values.</source>
        <translation type="unfinished">شغّل الاختبار المباشر لترى القيم الحقيقية.</translation>
    </message>
    <message>
        <source>computed by your own code</source>
        <translation type="unfinished">تحسبها شيفرتك الخاصة</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished">إضافة معامل</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">إدراج قيمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
</context>
<context>
    <name>PortalRedirects</name>
    <message>
        <source>It takes one only? Say so in step {step}.</source>
        <translation type="unfinished">تقبل واحدًا فقط؟ اذكر ذلك في الخطوة {step}.</translation>
    </message>
    <message>
        <source>Sent when it was registered: there is nothing to enter. After a change register another app.</source>
        <translation type="unfinished">أُرسل عند التسجيل: لا شيء لإدخاله. بعد أي تغيير سجّل تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation type="unfinished">للبوابة</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">عنوان إعادة التوجيه للاختبار المباشر</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished">المنصّة</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation type="unfinished">الاختبار المباشر</translation>
    </message>
    <message>
        <source>It lists scopes? Choose these.</source>
        <translation type="unfinished">تعرض البوابة نطاقات (scopes)؟ اختر هذه.</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">النطاقات (scopes)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">النطاقات (scopes)</translation>
    </message>
    <message>
        <source>It asks for redirect URLs: enter both, to the letter.</source>
        <translation type="unfinished">تطلب البوابة عناوين إعادة التوجيه: أدخل العنوانين حرفًا بحرف.</translation>
    </message>
    <message>
        <source>It asks for a redirect URL: enter this one, to the letter.</source>
        <translation type="unfinished">تطلب البوابة عنوان إعادة التوجيه: أدخل هذا العنوان، حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Registered with the app</source>
        <translation type="unfinished">مُسجَّل مع التطبيق</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">الجولة الموجّهة</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation type="unfinished">عن قصد</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">خروج ومتابعة لاحقًا</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>✓  The calls were made by the code that the platform will run.</source>
        <translation type="unfinished">✓  أُجريت الاستدعاءات بالشيفرة التي ستشغّلها المنصّة.</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">ما يبيّنه هذا عن المزوّد</translation>
    </message>
    <message>
        <source>≈  Rehearsed on this computer: it proves nothing.</source>
        <translation type="unfinished">≈  جُرّب تمهيديًا على هذا الحاسوب: لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.</source>
        <translation type="unfinished">!  قديم: جُرّب هذا في {0}. {1} أثبته من جديد قبل تسليمه.</translation>
    </message>
    <message>
        <source>✓  Proved on {0}.</source>
        <translation type="unfinished">✓  أُثبت في {0}.</translation>
    </message>
    <message>
        <source>✕  Not proved: the run of {0} found what has to be mended.</source>
        <translation type="unfinished">✕  لم يُثبت: وجد التشغيل في {0} ما يجب إصلاحه.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">تغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It is about the spec with the SHA-256 {0}, by version {1} of this program.</source>
        <translation type="unfinished">يخص المواصفة ذات SHA-256 {0}، بالإصدار {1} من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This provider has none.</source>
        <translation type="unfinished">ليس لدى هذا المزوّد ذلك.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">غير معدّ</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished">لم يُشغَّل بعد</translation>
    </message>
</context>
<context>
    <name>ProveStage</name>
    <message>
        <source>&amp;Prove the whole connection</source>
        <translation type="unfinished">إثبات الاتصال &amp;كله</translation>
    </message>
    <message>
        <source>Run the test with the exported code</source>
        <translation type="unfinished">تشغيل الاختبار بالشيفرة المصدَّرة</translation>
    </message>
    <message>
        <source>The same, with the calls made by the code that the platform will run</source>
        <translation type="unfinished">نفسه، لكن الاستدعاءات تُجريها الشيفرة التي ستشغّلها المنصّة</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">فتح التقرير</translation>
    </message>
    <message>
        <source>The proof as a page to read, to print and to sign off, in your browser</source>
        <translation type="unfinished">الإثبات صفحةً للقراءة والطباعة والتوقيع، في متصفّحك</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation type="unfinished">حفظ الإثبات …</translation>
    </message>
    <message>
        <source>The same on this computer, with the provider played: it proves nothing</source>
        <translation type="unfinished">نفسه على هذا الحاسوب مع محاكاة المزوّد: لا يثبت شيئًا</translation>
    </message>
    <message>
        <source>Rehearse it first</source>
        <translation type="unfinished">تجربته تمهيديًا أولًا</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">تجربة الشيفرة المصدَّرة تمهيديًا</translation>
    </message>
    <message>
        <source>Re&amp;hearse the exported code</source>
        <translation type="unfinished">&amp;تجربة الشيفرة المصدَّرة تمهيديًا</translation>
    </message>
    <message>
        <source>Re&amp;hearse the whole connection</source>
        <translation type="unfinished">&amp;تجربة الاتصال كله تمهيديًا</translation>
    </message>
    <message>
        <source>Rehearse the calls again</source>
        <translation type="unfinished">تجربة الاستدعاءات تمهيديًا من جديد</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished">أُثبت</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished">إثبات من جديد</translation>
    </message>
    <message>
        <source>✕  The run of {0} stopped at {1}.</source>
        <translation type="unfinished">✕  توقف تشغيل {0} عند {1}.</translation>
    </message>
    <message>
        <source>✕  It stopped at {0}.</source>
        <translation type="unfinished">✕  توقف عند {0}.</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished">إثبات</translation>
    </message>
    <message>
        <source>✕  The last run found what has to be mended.</source>
        <translation type="unfinished">✕  وجد التشغيل الأخير ما يجب إصلاحه.</translation>
    </message>
    <message>
        <source>The live test is under way.</source>
        <translation type="unfinished">الاختبار المباشر جارٍ.</translation>
    </message>
    <message>
        <source>By the live test, from the log-in to the revocation.</source>
        <translation type="unfinished">بالاختبار المباشر، من تسجيل الدخول إلى الإبطال.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">تجربة تمهيدية</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">جُرّب تمهيديًا</translation>
    </message>
    <message>
        <source>The exported code, too. It proves nothing.</source>
        <translation type="unfinished">والشيفرة المصدَّرة أيضًا. لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The rehearsal is under way.</source>
        <translation type="unfinished">التجربة التمهيدية جارية.</translation>
    </message>
    <message>
        <source>From the log-in to the revocation, then with the exported code.</source>
        <translation type="unfinished">من تسجيل الدخول إلى الإبطال، ثم بالشيفرة المصدَّرة.</translation>
    </message>
    <message>
        <source>Proofs (*.proof.json)</source>
        <translation type="unfinished">الإثباتات (*.proof.json)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished">حفظ الإثبات</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  حُفظ باسم {0}</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Open the documentation</source>
        <translation type="unfinished">فتح الوثائق</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation type="unfinished">فتح بوابة المطوّرين</translation>
    </message>
</context>
<context>
    <name>ProviderSays</name>
    <message>
        <source>the provider&apos;s own words</source>
        <translation type="unfinished">كلمات المزوّد نفسها</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">كلمات المزوّد نفسها</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer begins:</source>
        <translation type="unfinished">لم يرسل المزوّد تفسيرًا. يبدأ ردّه هكذا:</translation>
    </message>
    <message>
        <source>The provider sent no explanation: its answer is empty.</source>
        <translation type="unfinished">لم يرسل المزوّد تفسيرًا: ردّه فارغ.</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer is not shown here, it may hold a token.</source>
        <translation type="unfinished">لم يرسل المزوّد تفسيرًا. لا يُعرض ردّه هنا، فقد يحمل رمزًا.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">إظهار أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">إظهار الكل</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Answer as raw text</source>
        <translation type="unfinished">الردّ نصًا خامًا</translation>
    </message>
    <message>
        <source>… The answer is longer: its beginning is shown here, the tree shows all of it.</source>
        <translation type="unfinished">… الردّ أطول: تُعرض بدايته هنا، وتعرضه الشجرة كله.</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>May this connection&apos;s own code run?</source>
        <translation type="unfinished">هل يجوز تشغيل شيفرة هذا الاتصال؟</translation>
    </message>
    <message>
        <source>Some steps of this connection are code that this program did not make. It gets this connection&apos;s credentials, no files of yours, and can send requests to these servers alone:</source>
        <translation type="unfinished">بعض خطوات هذا الاتصال شيفرة لم يكتبها هذا البرنامج. تحصل على بيانات اعتماد هذا الاتصال، لا على ملفاتك، ويمكنها إرسال طلبات إلى هذه الخوادم وحدها:</translation>
    </message>
    <message>
        <source>Say yes only if you know whose servers these are, and trust whoever wrote the code.</source>
        <translation type="unfinished">لا توافق إلا إذا عرفت لمن هذه الخوادم ووثقت بمن كتب الشيفرة.</translation>
    </message>
    <message>
        <source>Yes, run it</source>
        <translation type="unfinished">نعم، تشغيلها</translation>
    </message>
    <message>
        <source>May a request go to your own network?</source>
        <translation type="unfinished">هل يجوز أن يذهب طلب إلى شبكتك أنت؟</translation>
    </message>
    <message>
        <source>This connection wants to send a request to this computer, or to one that only your network reaches:</source>
        <translation type="unfinished">يريد هذا الاتصال إرسال طلب إلى هذا الحاسوب، أو إلى حاسوب لا تصل إليه إلا شبكتك:</translation>
    </message>
    <message>
        <source>Providers are on the internet. Say yes only if this server is the one that you mean.</source>
        <translation type="unfinished">المزوّدون على الإنترنت. لا توافق إلا إذا كان هذا الخادم هو الذي تقصده.</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation type="unfinished">نعم، إرساله</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register an app</source>
        <translation type="unfinished">تسجيل تطبيق</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation type="unfinished">رمز الوصول الأولي (initial access token)</translation>
    </message>
    <message>
        <source>Register an app there now?</source>
        <translation type="unfinished">تسجيل تطبيق هناك الآن؟</translation>
    </message>
    <message>
        <source>✓  An app is registered</source>
        <translation type="unfinished">✓  سُجّل تطبيق</translation>
    </message>
    <message>
        <source>Its client ID comes into the rows below, its secret where your secrets are kept: into no file.</source>
        <translation type="unfinished">يأتي معرّف عميله في الصفوف أدناه، وسرّه حيث تُحفظ أسرارك: لا في أي ملف.</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished">يجري التسجيل …</translation>
    </message>
    <message>
        <source>The server does that by itself, without its portal. Asked is {0}, and sent are {1}.</source>
        <translation type="unfinished">يفعل الخادم ذلك بنفسه، دون بوابته. يُسأل {0}، ويُرسل {1}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">؛ </translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation type="unfinished">الاسم {0}</translation>
    </message>
    <message>
        <source>the redirect URIs {0}</source>
        <translation type="unfinished">عناوين إعادة التوجيه (redirect URIs) {0}</translation>
    </message>
    <message>
        <source>the scopes {0}</source>
        <translation type="unfinished">النطاقات (scopes) {0}</translation>
    </message>
    <message>
        <source>the secret in the header (Basic)</source>
        <translation type="unfinished">السرّ في الترويسة (Basic)</translation>
    </message>
    <message>
        <source>the secret in the body</source>
        <translation type="unfinished">السرّ في المتن</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished">بلا سرّ</translation>
    </message>
    <message>
        <source>log-in by code, with refresh tokens</source>
        <translation type="unfinished">تسجيل الدخول برمز تفويض، مع رموز تحديث</translation>
    </message>
    <message>
        <source>log-in by code</source>
        <translation type="unfinished">تسجيل الدخول برمز تفويض</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished">{0}؛ {1}</translation>
    </message>
    <message>
        <source>Its client ID is in the rows below, and is filled in with them.</source>
        <translation type="unfinished">معرّف عميله في الصفوف أدناه، ويُملأ معها.</translation>
    </message>
    <message>
        <source>This computer has no password store: its secret is kept until you close the window.</source>
        <translation type="unfinished">ليس في هذا الحاسوب مخزن لكلمات المرور: يُحفظ سرّه حتى تغلق النافذة.</translation>
    </message>
    <message>
        <source>Its secret is kept with it, in no file.</source>
        <translation type="unfinished">يُحفظ سرّه معه، لا في أي ملف.</translation>
    </message>
    <message>
        <source>The secret ends on {0}: then register another app.</source>
        <translation type="unfinished">ينتهي السرّ في {0}: سجّل عندها تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>The server left out where people come back to: {0}.</source>
        <translation type="unfinished">ترك الخادم الموضع الذي يعود إليه الناس: {0}.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>Open a JSON file …</source>
        <translation type="unfinished">فتح ملف JSON …</translation>
    </message>
    <message>
        <source>Paste an answer</source>
        <translation type="unfinished">لصق ردّ</translation>
    </message>
    <message>
        <source>Open another answer …</source>
        <translation type="unfinished">فتح ردّ آخر …</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished">لصق آخر</translation>
    </message>
    <message>
        <source>Keep it, without secrets</source>
        <translation type="unfinished">حفظه دون أسرار</translation>
    </message>
    <message>
        <source>On this computer alone, readable by you alone. Without the tick, what is kept is deleted.</source>
        <translation type="unfinished">على هذا الحاسوب وحده، ولا يقرؤه سواك. دون العلامة يُحذف ما حُفظ.</translation>
    </message>
    <message>
        <source>No answer yet. Run the live test below, or bring an answer you saved.</source>
        <translation type="unfinished">لا ردّ بعد. شغّل الاختبار المباشر أدناه، أو هات ردًّا حفظته.</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished">فتح ردّ</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished">JSON (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file is too large. Cut it to one answer.</source>
        <translation type="unfinished">الملف كبير جدًا. اقتطع منه ردًّا واحدًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished">لا يمكن قراءة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose the JSON file that you saved.</source>
        <translation type="unfinished">لا يمكن قراءة الملف. اختر ملف JSON الذي حفظته.</translation>
    </message>
    <message>
        <source>What you copied is too large. Save it as a file, and cut it to one answer.</source>
        <translation type="unfinished">ما نسخته كبير جدًا. احفظه في ملف، واقتطع منه ردًّا واحدًا.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">ملصق</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>SavedConnections</name>
    <message>
        <source>Draft without a name</source>
        <translation type="unfinished">مسودّة بلا اسم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished">متابعة {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}، {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. The last answer is kept.</source>
        <translation type="unfinished">{0}، {1}. آخر ردّ محفوظ.</translation>
    </message>
    <message>
        <source>○  Not run yet</source>
        <translation type="unfinished">○  لم يُشغَّل بعد</translation>
    </message>
    <message>
        <source>✓  Exported</source>
        <translation type="unfinished">✓  صُدّر</translation>
    </message>
    <message>
        <source>✓  Handed over</source>
        <translation type="unfinished">✓  سُلّم</translation>
    </message>
    <message>
        <source>✓  Logged in</source>
        <translation type="unfinished">✓  سُجّل الدخول</translation>
    </message>
    <message>
        <source>✓  Proved</source>
        <translation type="unfinished">✓  أُثبت</translation>
    </message>
    <message>
        <source>✕  Stopped</source>
        <translation type="unfinished">✕  توقف</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished">البحث عن نطاق (scope)</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">إظهار الكل ({0})</translation>
    </message>
    <message>
        <source>test call</source>
        <translation type="unfinished">استدعاء الاختبار</translation>
    </message>
    <message>
        <source>The test call needs it</source>
        <translation type="unfinished">يحتاج إليه استدعاء الاختبار</translation>
    </message>
    <message>
        <source>! very wide</source>
        <translation type="unfinished">! واسع جدًا</translation>
    </message>
    <message>
        <source>It allows far more than the test call needs. Ask for it only if an action uses it.</source>
        <translation type="unfinished">يسمح بأكثر بكثير مما يحتاج إليه استدعاء الاختبار. لا تطلبه إلا إذا استعمله إجراء.</translation>
    </message>
    <message>
        <source>and {0} more: type a part of a name to find them</source>
        <translation type="unfinished">و{0} أخرى: اكتب جزءًا من الاسم للعثور عليها</translation>
    </message>
    <message>
        <source>None of them has that in its name.</source>
        <translation type="unfinished">لا يحتوي اسم أي منها على ذلك.</translation>
    </message>
</context>
<context>
    <name>SecondAccount</name>
    <message>
        <source>Connect a second account and compare</source>
        <translation type="unfinished">ربط حساب ثانٍ والمقارنة</translation>
    </message>
    <message>
        <source>Log in once more, as somebody else. The first account stays connected.</source>
        <translation type="unfinished">سجّل الدخول مرة أخرى بشخص آخر. يبقى الحساب الأول متصلًا.</translation>
    </message>
    <message>
        <source>Take {0} instead</source>
        <translation type="unfinished">أخذ {0} بدلًا منه</translation>
    </message>
    <message>
        <source>✕  The second account was not connected. {0}</source>
        <translation type="unfinished">✕  لم يُوصل الحساب الثاني. {0}</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">شغّل الاختبار المباشر أولًا.</translation>
    </message>
    <message>
        <source>Log in as somebody else: in a private window, or after logging out at the provider.</source>
        <translation type="unfinished">سجّل الدخول بشخص آخر: في نافذة خاصة، أو بعد تسجيل الخروج لدى المزوّد.</translation>
    </message>
    <message>
        <source>✓  It tells the two accounts apart: {0} and {1}.</source>
        <translation type="unfinished">✓  يميّز الحسابين: {0} و{1}.</translation>
    </message>
    <message>
        <source>This seems to be the same account again, {0}. Log out at the provider, or use a private window, and try again.</source>
        <translation type="unfinished">يبدو أنه الحساب نفسه من جديد، {0}. سجّل الخروج لدى المزوّد، أو استعمل نافذة خاصة، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>✕  Not both accounts have this value: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  ليس لكلا الحسابين هذه القيمة: {0} و{1}. اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  لا يستطيع أحد تمييز هذين الحسابين: {0} و{1}. اختر قيمة أخرى.</translation>
    </message>
    <message>
        <source>✕  Both would be taken for one account: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  سيُعدّ الاثنان حسابًا واحدًا: {0} و{1}. اختر قيمة أخرى.</translation>
    </message>
</context>
<context>
    <name>SecondScopes</name>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">اكتب نطاقًا (scope) واضغط Enter، أو الصق قائمة</translation>
    </message>
    <message>
        <source>Second list of scopes: {0}</source>
        <translation type="unfinished">قائمة النطاقات الثانية: {0}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">فواصل</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">مسافات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation type="unfinished">إزالة القائمة {0}</translation>
    </message>
    <message>
        <source>Join them with</source>
        <translation type="unfinished">الفاصل بينها</translation>
    </message>
    <message>
        <source>user_scope: for the person, as Slack has it</source>
        <translation type="unfinished">المعامل user_scope: للشخص، كما لدى Slack</translation>
    </message>
    <message>
        <source>optional_scope: what not every account has, as HubSpot has it</source>
        <translation type="unfinished">المعامل optional_scope: ما ليس لكل حساب، كما لدى HubSpot</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">تُرسل هكذا</translation>
    </message>
    <message>
        <source>Add another list</source>
        <translation type="unfinished">إضافة قائمة أخرى</translation>
    </message>
    <message>
        <source>Add a second list of scopes</source>
        <translation type="unfinished">إضافة قائمة نطاقات ثانية</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">إظهار</translation>
    </message>
    <message>
        <source>Hold to see the secret</source>
        <translation type="unfinished">اضغط باستمرار لرؤية السرّ</translation>
    </message>
    <message>
        <source>Show {0} while held</source>
        <translation type="unfinished">إظهار {0} أثناء الضغط</translation>
    </message>
</context>
<context>
    <name>SecretExport</name>
    <message>
        <source>This time with the client secret</source>
        <translation type="unfinished">هذه المرة مع سرّ العميل</translation>
    </message>
    <message>
        <source>This computer has no client secret of this app yet. Paste it in step {step}, then tick this again.</source>
        <translation type="unfinished">ليس في هذا الحاسوب سرّ عميل لهذا التطبيق بعد. الصقه في الخطوة {step}، ثم ضع هذه العلامة من جديد.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. Whoever may read the folder that you save it in can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">من لديه السجل المصدَّر يستطيع التصرف باسم تطبيقك. ومن يستطيع قراءة المجلد الذي تحفظه فيه يستطيع قراءته أيضًا: اختر مجلدًا لك لا تحفظ أي سحابة نسخة منه. لا ترسله إلى أحد، واحذفه حالما يصير لدى المنصّة. يكون التصدير التالي بلا سرّ من جديد.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. On this computer only you will be able to read it: send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">من لديه السجل المصدَّر يستطيع التصرف باسم تطبيقك. على هذا الحاسوب لن يقرأه سواك: لا ترسله إلى أحد، واحذفه حالما يصير لدى المنصّة. يكون التصدير التالي بلا سرّ من جديد.</translation>
    </message>
    <message>
        <source>Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret into the platform&apos;s form, see below.</source>
        <translation type="unfinished">يسري على «التصدير للمنصّة» التالي وحده. لا يلزم عادةً: يمكنك لصق السرّ في نموذج المنصّة، انظر أدناه.</translation>
    </message>
</context>
<context>
    <name>SecretOffer</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">حفظه</translation>
    </message>
    <message>
        <source>Keep the client secret that was pasted</source>
        <translation type="unfinished">حفظ سرّ العميل الملصق</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Do not keep the client secret that was pasted</source>
        <translation type="unfinished">عدم حفظ سرّ العميل الملصق</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it instead of the one that is there, for the live test?</source>
        <translation type="unfinished">كان فيه سرّ عميل. هل يُحفظ بدل الموجود، للاختبار المباشر؟</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it on this computer, for the live test? No file gets it.</source>
        <translation type="unfinished">كان فيه سرّ عميل. هل يُحفظ على هذا الحاسوب، للاختبار المباشر؟ لا يدخل أي ملف.</translation>
    </message>
    <message>
        <source>A client secret was in it. Use it for the live test, until you close the window?</source>
        <translation type="unfinished">كان فيه سرّ عميل. هل يُستعمل للاختبار المباشر حتى تغلق النافذة؟</translation>
    </message>
    <message>
        <source>✓  It is the client secret in step {step}.</source>
        <translation type="unfinished">✓  هو سرّ العميل في الخطوة {step}.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">نُسخ</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished">لم يُنسخ بعد</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <source>Marked as seen</source>
        <translation type="unfinished">اطُّلع عليه</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">ذكره من جديد</translation>
    </message>
    <message>
        <source>Tell it again: {0}</source>
        <translation type="unfinished">ذكره من جديد: {0}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished">ما يُرسل</translation>
    </message>
    <message>
        <source>{0}: in the address, after the question mark</source>
        <translation type="unfinished">مع {0}: في العنوان، بعد علامة الاستفهام</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation type="unfinished">في الترويسات</translation>
    </message>
    <message>
        <source>{0}: in the body, as a form</source>
        <translation type="unfinished">مع {0}: في المتن، نموذجًا</translation>
    </message>
    <message>
        <source>{0}: in the body, as JSON</source>
        <translation type="unfinished">مع {0}: في المتن، بصيغة JSON</translation>
    </message>
    <message>
        <source>{0}: in the body, as text</source>
        <translation type="unfinished">مع {0}: في المتن، نصًا</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation type="unfinished">(كله)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Also a cURL line, or a file of another tool. You can drop it here.</source>
        <translation type="unfinished">يصلح أيضًا سطر cURL أو ملف من أداة أخرى. يمكنك إفلاته هنا.</translation>
    </message>
    <message>
        <source>An address. Nothing has been sent yet.</source>
        <translation type="unfinished">هذا عنوان. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">استعلام</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished">الاستعلام من {0}</translation>
    </message>
    <message>
        <source>Left out of your own entries: {0}, line {1}: {2}</source>
        <translation type="unfinished">استُبعد من مدخلاتك: {0}، السطر {1}: {2}</translation>
    </message>
    <message>
        <source>No app of this name is known. Paste its documentation, or start with New connection.</source>
        <translation type="unfinished">لا يُعرف تطبيق بهذا الاسم. الصق وثائقه، أو ابدأ بـ«اتصال جديد».</translation>
    </message>
    <message>
        <source>Only take the address</source>
        <translation type="unfinished">أخذ العنوان فقط</translation>
    </message>
    <message>
        <source>Press Enter to have it read.</source>
        <translation type="unfinished">اضغط Enter ليُقرأ.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">تجري القراءة …</translation>
    </message>
    <message>
        <source>The app&apos;s name, its documentation or an address</source>
        <translation type="unfinished">اسم التطبيق أو وثائقه أو عنوان</translation>
    </message>
    <message>
        <source>The file of this app cannot be read any more.</source>
        <translation type="unfinished">لم يعد ملف هذا التطبيق قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">السهمان للاختيار، ومفتاح Enter يأخذ المحدَّد.</translation>
    </message>
    <message>
        <source>Which a&amp;pp, or paste anything</source>
        <translation type="unfinished">أيّ تطبيق؟ أو ال&amp;صق أي شيء</translation>
    </message>
    <message>
        <source>Which app, or paste anything</source>
        <translation type="unfinished">أيّ تطبيق؟ أو الصق أي شيء</translation>
    </message>
    <message>
        <source>{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, and so is a server that it names. Nothing of yours is sent.</source>
        <translation type="unfinished">قد يقول {0} بنفسه أين عناوين OAuth الخاصة به. يُسأل عند هذا العنوان وعند عناوين معروفة، وكذلك أي خادم يسمّيه. لا يُرسل شيء يخصك.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished">أين قُرئ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">ما تُرك</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished">معرّف العميل وسرّ العميل</translation>
    </message>
    <message>
        <source>The redirect URL, entered in the provider&apos;s portal</source>
        <translation type="unfinished">عنوان إعادة التوجيه، مُدخلًا في بوابة المزوّد</translation>
    </message>
    <message>
        <source>You still bring</source>
        <translation type="unfinished">ما يبقى عليك إحضاره</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation type="unfinished">سرّ العميل</translation>
    </message>
    <message>
        <source>Client ID: no secret is sent</source>
        <translation type="unfinished">معرّف العميل: لا يُرسل أي سرّ</translation>
    </message>
    <message>
        <source>The client ID</source>
        <translation type="unfinished">معرّف العميل</translation>
    </message>
    <message>
        <source>{0}: sent by itself</source>
        <translation type="unfinished">يُرسل من تلقاء نفسه: {0}</translation>
    </message>
    <message>
        <source>{0}: a placeholder</source>
        <translation type="unfinished">نص نائب: {0}</translation>
    </message>
    <message>
        <source>{0}: a secret, which no file may hold</source>
        <translation type="unfinished">سرّ لا يجوز لأي ملف أن يحمله: {0}</translation>
    </message>
    <message>
        <source>{0}: what it stands for is not in this text</source>
        <translation type="unfinished">ما يمثّله ليس في هذا النص: {0}</translation>
    </message>
    <message>
        <source>No line says so: it follows from the rest.</source>
        <translation type="unfinished">لا سطر يقول ذلك: يتبع من الباقي.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation type="unfinished">السطر {0} من {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{1}. {0}</translation>
    </message>
    <message>
        <source>No line says so: it was chosen for {0}.</source>
        <translation type="unfinished">لا سطر يقول ذلك: اختير من أجل {0}.</translation>
    </message>
    <message>
        <source>No line says so: it is known of {0}. Source: {1} ({2})</source>
        <translation type="unfinished">لا سطر يقول ذلك: هو معروف عن {0}. المصدر: {1} ({2})</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation type="unfinished">جُرّبت تمهيديًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">لاحقًا</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, {2}: {3}. {4}</source>
        <translation type="unfinished">المرحلة {0} من {1}، {2}: {3}. {4}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished">لم تُملأ بعد</translation>
    </message>
    <message>
        <source>needs attention, something has to be filled in</source>
        <translation type="unfinished">تحتاج إلى انتباه، يجب ملء شيء</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">كاملة</translation>
    </message>
    <message>
        <source>the live test waits for you</source>
        <translation type="unfinished">الاختبار المباشر ينتظرك</translation>
    </message>
    <message>
        <source>the live test is here</source>
        <translation type="unfinished">الاختبار المباشر هنا</translation>
    </message>
    <message>
        <source>proved by the live test</source>
        <translation type="unfinished">أثبتها الاختبار المباشر</translation>
    </message>
    <message>
        <source>was proved, but something was changed since</source>
        <translation type="unfinished">كانت مثبتة، لكن تغيّر شيء بعد ذلك</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>the live test stopped because of this step</source>
        <translation type="unfinished">توقف الاختبار المباشر بسبب هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished">الخطوات</translation>
    </message>
</context>
<context>
    <name>SuccessRule</name>
    <message>
        <source>The status alone (usual)</source>
        <translation type="unfinished">الحالة وحدها (المعتاد)</translation>
    </message>
    <message>
        <source>The status and a value of the answer</source>
        <translation type="unfinished">الحالة وقيمة من الردّ</translation>
    </message>
    <message>
        <source>Success is told by</source>
        <translation type="unfinished">يدل على النجاح</translation>
    </message>
    <message>
        <source>The value at</source>
        <translation type="unfinished">القيمة عند</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">تساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished">لا تساوي</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished">موجودة</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished">غير موجودة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">الشرط</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">تُقارن بـ</translation>
    </message>
    <message>
        <source>Success when the status is {0}.</source>
        <translation type="unfinished">نجاح حين تكون الحالة {0}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is {2}.</source>
        <translation type="unfinished">نجاح حين تكون الحالة {0} و«{1}» تساوي {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not {2}.</source>
        <translation type="unfinished">نجاح حين تكون الحالة {0} و«{1}» لا تساوي {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not there.</source>
        <translation type="unfinished">نجاح حين تكون الحالة {0} و«{1}» غير موجودة.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is there.</source>
        <translation type="unfinished">نجاح حين تكون الحالة {0} و«{1}» موجودة.</translation>
    </message>
    <message>
        <source>Say which value it is, or click it in the answer.</source>
        <translation type="unfinished">اذكر أي قيمة هي، أو انقرها في الردّ.</translation>
    </message>
    <message>
        <source>200 to 299</source>
        <translation type="unfinished">من 200 إلى 299</translation>
    </message>
</context>
<context>
    <name>SupportedQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished">لا أعرف بعد</translation>
    </message>
    <message>
        <source>Its documentation names none (read on {0}); there may be one all the same.</source>
        <translation type="unfinished">لا تذكر وثائقه استدعاءً لذلك (قُرئت في {0})؛ وقد يوجد مع ذلك.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Shortened. Undo</source>
        <translation type="unfinished">اختُصر. تراجع</translation>
    </message>
    <message>
        <source>More than the server&apos;s name is not needed. A press brings back what was entered.</source>
        <translation type="unfinished">لا يلزم أكثر من اسم الخادم. ضغطة تعيد ما أُدخل.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">الجولة الموجّهة</translation>
    </message>
    <message>
        <source>On the practice provider: no account, no internet, nothing to break.</source>
        <translation type="unfinished">على مزوّد التدريب: بلا حساب ولا إنترنت، ولا شيء ينكسر.</translation>
    </message>
    <message>
        <source>Guided run: {0} of {1} done</source>
        <translation type="unfinished">الجولة الموجّهة: تم {0} من {1}</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">إدراج قيمة</translation>
    </message>
    <message>
        <source>Insert a value of the connection at the cursor</source>
        <translation type="unfinished">إدراج قيمة من الاتصال عند المؤشر</translation>
    </message>
    <message>
        <source>Insert value into {0}</source>
        <translation type="unfinished">إدراج قيمة في {0}</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Space ticks it, Enter changes the value</source>
        <translation type="unfinished">المسافة تضع العلامة، وEnter يغيّر القيمة</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished">الآن: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">إظهار الكل ({0})</translation>
    </message>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  مؤكد</translation>
    </message>
    <message>
        <source>●  Known</source>
        <translation type="unfinished">●  معروف</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  مرجّح</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  اخترتَه</translation>
    </message>
    <message>
        <source>✎  Another is there</source>
        <translation type="unfinished">✎  توجد قيمة أخرى</translation>
    </message>
    <message>
        <source>✎  You changed it</source>
        <translation type="unfinished">✎  غيّرتَه</translation>
    </message>
    <message>
        <source>?  Waits for your answer</source>
        <translation type="unfinished">?  ينتظر جوابك</translation>
    </message>
    <message>
        <source>?  Choose what you need</source>
        <translation type="unfinished">?  اختر ما تحتاج إليه</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">تعليم الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">إلغاء تعليم الكل</translation>
    </message>
    <message>
        <source>Keep the client secret that is in it, for the live test. No file gets it.</source>
        <translation type="unfinished">حفظ سرّ العميل الموجود فيه، للاختبار المباشر. لا يدخل أي ملف.</translation>
    </message>
    <message>
        <source>Each person who connects chooses: it becomes a field</source>
        <translation type="unfinished">يختار كل شخص يتصل: يصبح حقلًا</translation>
    </message>
    <message>
        <source>{0}, all ticked</source>
        <translation type="unfinished">{0}، كلها معلّمة</translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation type="unfinished">{0}، منها {1} معلّمة</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Also in this step</source>
        <translation type="unfinished">في هذه الخطوة أيضًا</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>From the answers so far, kept once you choose it:</source>
        <translation type="unfinished">من الردود حتى الآن، تُحفظ حالما تختارها:</translation>
    </message>
    <message>
        <source>Add a field in step {step} first</source>
        <translation type="unfinished">أضف أولًا حقلًا في الخطوة {step}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Paste the final address here</source>
        <translation type="unfinished">الصق العنوان الأخير هنا</translation>
    </message>
    <message>
        <source>Final address of the browser</source>
        <translation type="unfinished">العنوان الأخير في المتصفّح</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not matter here.
3.  Click into the browser&apos;s address bar, select all of it and copy it. If the page moved on, go back first.
4.  Paste it below and press Enter.</source>
        <translation type="unfinished">1.  سجّل الدخول ووافق في متصفّحك.
2.  ينتهي إلى صفحة يبدأ عنوانها بـ {0}. قد تعرض الصفحة خطأً: لا يهم ذلك هنا.
3.  انقر شريط العنوان في المتصفّح، وحدّد العنوان كله وانسخه. إن انتقلت الصفحة فارجع أولًا.
4.  الصقه أدناه واضغط Enter.</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It warns: “Your connection is not private”. On this computer&apos;s own address that is right.
3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show Details, then visit this website).</source>
        <translation type="unfinished">1.  سجّل الدخول ووافق في متصفّحك.
2.  يحذّر: «اتصالك ليس خاصًا». هذا صحيح على عنوان هذا الحاسوب نفسه.
3.  اضغط «خيارات متقدمة» ثم «المتابعة» (في Firefox: «أقبل المخاطرة وأتابع»؛ في Safari: «إظهار التفاصيل» ثم «زيارة هذا الموقع»).</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>As set under Advanced</source>
        <translation type="unfinished">كما ضُبط في «متقدّم»</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">يعمل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished">جرّب هذا</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished">مرجّح</translation>
    </message>
</context>
</TS>
