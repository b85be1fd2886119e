<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The live run came to no end.</source>
        <translation type="unfinished">لم يبلغ التشغيل المباشر نهايته.</translation>
    </message>
    <message>
        <source>The practice provider could not be reached.</source>
        <translation type="unfinished">تعذّر الوصول إلى مزوّد التدريب.</translation>
    </message>
    <message>
        <source>The practice provider does not answer.</source>
        <translation type="unfinished">مزوّد التدريب لا يردّ.</translation>
    </message>
    <message>
        <source>Try again; a firewall may block it.</source>
        <translation type="unfinished">أعد المحاولة؛ ربما يحجبه جدار ناري.</translation>
    </message>
    <message>
        <source>The window was closed before the demo was over.</source>
        <translation type="unfinished">أُغلقت النافذة قبل انتهاء العرض.</translation>
    </message>
    <message>
        <source>Run it again, and let it finish.</source>
        <translation type="unfinished">شغّله من جديد، ودعه ينتهي.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be made.</source>
        <translation type="unfinished">لا يمكن إنشاء الصورة «{path}».</translation>
    </message>
    <message>
        <source>Run the demo again.</source>
        <translation type="unfinished">شغّل العرض من جديد.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished">كان هذا كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} done, about {minutes} minutes left.</source>
        <comment>{done} of {all} done, about a minute left.</comment>
        <translation type="unfinished">
            <numerusform>تم {done} من {all}، بقي أقل من دقيقة.</numerusform>
            <numerusform>تم {done} من {all}، بقيت دقيقة تقريبًا.</numerusform>
            <numerusform>تم {done} من {all}، بقيت دقيقتان تقريبًا.</numerusform>
            <numerusform>تم {done} من {all}، بقيت {minutes} دقائق تقريبًا.</numerusform>
            <numerusform>تم {done} من {all}، بقيت {minutes} دقيقة تقريبًا.</numerusform>
            <numerusform>تم {done} من {all}، بقيت {minutes} دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Keep the English word in brackets: who cannot read the window looks for it</extracomment>
        <translation type="unfinished">ال&amp;لغة</translation>
    </message>
    <message>
        <source>translated by a machine, {share} % reviewed</source>
        <translation type="unfinished">ترجمة آلية، رُوجع منها {share}%</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, report this: {error} at {place}</source>
        <translation type="unfinished">يمكنك المتابعة. إن تكرر ذلك فأبلغ عن هذا: {error} عند {place}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” in the menu may still work.</source>
        <translation type="unfinished">حدث خلل داخل البرنامج، ولم يُحفظ ما كتبته: {problem} قد يظل «حفظ باسم …» في القائمة يعمل.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was typed yet.</source>
        <translation type="unfinished">حدث خلل داخل البرنامج. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is saved.</source>
        <translation type="unfinished">حدث خلل داخل البرنامج. ما كتبته محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files come after this one.</source>
        <comment>One more file comes after this one.</comment>
        <translation type="unfinished">
            <numerusform>لا ملفات أخرى بعد هذا.</numerusform>
            <numerusform>يأتي بعد هذا ملف واحد آخر.</numerusform>
            <numerusform>يأتي بعد هذا ملفان آخران.</numerusform>
            <numerusform>يأتي بعد هذا {count} ملفات أخرى.</numerusform>
            <numerusform>يأتي بعد هذا {count} ملفًا آخر.</numerusform>
            <numerusform>يأتي بعد هذا {count} ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>One field</comment>
        <translation type="unfinished">
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>{count} حقول</numerusform>
            <numerusform>{count} حقلًا</numerusform>
            <numerusform>{count} حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} in {count} steps</source>
        <comment>{fields} in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{fields}</numerusform>
            <numerusform>{fields} في خطوة واحدة</numerusform>
            <numerusform>{fields} في خطوتين</numerusform>
            <numerusform>{fields} في {count} خطوات</numerusform>
            <numerusform>{fields} في {count} خطوة</numerusform>
            <numerusform>{fields} في {count} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} fields</source>
        <comment>Apply one field</comment>
        <translation type="unfinished">
            <numerusform>لا شيء للتطبيق</numerusform>
            <numerusform>تطبيق حقل واحد</numerusform>
            <numerusform>تطبيق حقلين</numerusform>
            <numerusform>تطبيق {count} حقول</numerusform>
            <numerusform>تطبيق {count} حقلًا</numerusform>
            <numerusform>تطبيق {count} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>What this holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">ما يحتويه هذا يملأ أكثر من {size} من الذاكرة، فلم يقرأه المعالج.</translation>
    </message>
    <message>
        <source>Cut it to one account&apos;s answer and bring that.</source>
        <translation type="unfinished">اختصره إلى ردّ حساب واحد ثم أحضره.</translation>
    </message>
    <message>
        <source>Copy the whole answer of the test call, from its first { or [ to its last.</source>
        <translation type="unfinished">انسخ ردّ استدعاء الاختبار كله، من أول قوس فيه إلى آخر قوس.</translation>
    </message>
    <message>
        <source>This cannot be read as JSON: {what}.</source>
        <translation type="unfinished">لا يمكن قراءة هذا بصيغة JSON: {what}.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">لم يوجد فيه شيء من اتصال OAuth.</translation>
    </message>
    <message>
        <source>All that it says stands in the connection already.</source>
        <translation type="unfinished">كل ما فيها موجود في الاتصال بالفعل.</translation>
    </message>
    <message>
        <source>Paste another page of its documentation, or start empty.</source>
        <translation type="unfinished">الصق صفحة أخرى من وثائقه، أو ابدأ من الصفر.</translation>
    </message>
    <message>
        <source>Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">لكن التطبيقات التي يذكرها معروفة هنا. السهمان للاختيار، ومفتاح Enter يأخذ المحدَّد.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>{app} is known here, though: Enter fills in what is known of it.</source>
        <translation type="unfinished">لكن {app} معروف هنا: مفتاح Enter يملأ ما هو معروف عنه.</translation>
    </message>
    <message numerus="yes">
        <source>changes in {count} steps</source>
        <comment>changes in {count} step</comment>
        <translation type="unfinished">
            <numerusform>تغييرات في {count} خطوة</numerusform>
            <numerusform>تغييرات في خطوة واحدة</numerusform>
            <numerusform>تغييرات في خطوتين</numerusform>
            <numerusform>تغييرات في {count} خطوات</numerusform>
            <numerusform>تغييرات في {count} خطوة</numerusform>
            <numerusform>تغييرات في {count} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation type="unfinished">الملف «{name}» مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>That window has come to the front.</source>
        <translation type="unfinished">انتقلت تلك النافذة إلى الأمام.</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹مخفي›</translation>
    </message>
    <message>
        <source>(the id of the new connection)</source>
        <translation type="unfinished">(معرّف الاتصال الجديد)</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished">(سرّ)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>kept on {0}</source>
        <translation type="unfinished">حُفظ في {0}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">لم يعد «{0}» هناك.</translation>
    </message>
    <message>
        <source>It was removed or renamed outside this window. What you have here is not lost.</source>
        <translation type="unfinished">أُزيل أو أُعيدت تسميته خارج هذه النافذة. ما لديك هنا لم يضِع.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished">حفظه هناك من جديد</translation>
    </message>
    <message>
        <source>“{0}” was changed outside this window.</source>
        <translation type="unfinished">غُيّر «{0}» خارج هذه النافذة.</translation>
    </message>
    <message>
        <source>Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its own, and the file stays as it is.</source>
        <translation type="unfinished">اقرأه من جديد: يعود ما لديك هنا بـ«تراجع». أو احتفظ بما هنا: يستمر مسودّة مستقلة، ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished">قراءة الملف من جديد</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished">الاحتفاظ بما هنا</translation>
    </message>
    <message>
        <source>“Save as …” in the menu puts it somewhere else.</source>
        <translation type="unfinished">يضعه «حفظ باسم …» في القائمة في مكان آخر.</translation>
    </message>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">من التجربة التمهيدية، غير محفوظ</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">من الاختبار المباشر</translation>
    </message>
    <message>
        <source>It came with a client secret, which is not in the draft: step {step} says where it is kept.</source>
        <translation type="unfinished">جاء معه سرّ عميل، وهو ليس في المسودّة: تقول الخطوة {step} أين يُحفظ.</translation>
    </message>
    <message>
        <source>This is a record of the platform. It was read into a new draft.</source>
        <translation type="unfinished">هذا سجل من المنصّة. قُرئ في مسودّة جديدة.</translation>
    </message>
    <message>
        <source>… and {0} more: see the details.</source>
        <translation type="unfinished">… وغيرها ({0}): انظر التفاصيل.</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation type="unfinished">لم يلزم إصلاح شيء.</translation>
    </message>
    <message>
        <source>So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. “Save as …” in the menu gives it a file.</source>
        <translation type="unfinished">كي لا يضيع شيء يبقى كما هو، ويستمر ما تكتبه هنا مسودّة مستقلة. يعطيها «حفظ باسم …» في القائمة ملفًا.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;ملف</translation>
    </message>
    <message>
        <source>File and edit menu</source>
        <translation type="unfinished">قائمة الملف والتحرير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;التالي</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">ال&amp;دليل</translation>
    </message>
    <message>
        <source>Shows or hides the guide to this step (F1).</source>
        <translation type="unfinished">يُظهر دليل هذه الخطوة أو يخفيه (F1).</translation>
    </message>
    <message>
        <source>Everything is saved by itself. Click to give it a file of its own.</source>
        <translation type="unfinished">كل شيء يُحفظ من تلقاء نفسه. انقر لإعطائه ملفًا خاصًا به.</translation>
    </message>
    <message>
        <source>Not saved. Click to try again, or choose “Save as …” in the menu.</source>
        <translation type="unfinished">لم يُحفظ. انقر لإعادة المحاولة، أو اختر «حفظ باسم …» في القائمة.</translation>
    </message>
    <message>
        <source>A connection for practice is not kept. Click to give it a file all the same.</source>
        <translation type="unfinished">لا يُحفظ اتصال التدريب. انقر لإعطائه ملفًا مع ذلك.</translation>
    </message>
    <message>
        <source>Makes again: {0}</source>
        <translation type="unfinished">يعيد إجراء: {0}</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">من التجربة التمهيدية، غير محفوظ</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">من الاختبار المباشر</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished">«{0}»</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation type="unfinished">هذه المسودّة</translation>
    </message>
    <message>
        <source>It is in no file of yours, and cannot be brought back.</source>
        <translation type="unfinished">ليست في أي ملف لك، ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished">حذف المسودّة</translation>
    </message>
    <message>
        <source>Kept for it in this computer&apos;s password store, and needed by no other connection: {0}.</source>
        <translation type="unfinished">محفوظ لها في مخزن كلمات المرور على هذا الحاسوب، ولا يحتاج إليه اتصال آخر: {0}.</translation>
    </message>
    <message>
        <source>Delete both</source>
        <translation type="unfinished">حذف الاثنين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished">حذف {0}؟</translation>
    </message>
    <message>
        <source>The draft could not be deleted.</source>
        <translation type="unfinished">تعذّر حذف المسودّة.</translation>
    </message>
    <message>
        <source>Its file may not be removed. It stays.</source>
        <translation type="unfinished">لا يُسمح بإزالة ملفها. تبقى.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Here you see what would change, before anything is sent.</source>
        <translation type="unfinished">هنا ترى ما سيتغيّر قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Lines with + are of the new version alone, lines with - of the old one, which stays.</source>
        <translation type="unfinished">الأسطر التي فيها + للإصدار الجديد وحده، والتي فيها - للقديم الذي يبقى.</translation>
    </message>
    <message>
        <source>Lines with + would be new on the platform, lines with - would go.</source>
        <translation type="unfinished">الأسطر التي فيها + ستكون جديدة على المنصّة، والتي فيها - ستزول.</translation>
    </message>
    <message>
        <source>Taken: {0}. It answers: {1}</source>
        <translation type="unfinished">قُبل: {0}. الردّ: {1}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>{0} ({1} {2})</source>
        <translation type="unfinished">{0} ({1} {2})</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The practice provider could not start.</source>
        <translation type="unfinished">تعذّر بدء مزوّد التدريب.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">يجري الحفظ …</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished">حُفظ في {0}</translation>
    </message>
    <message>
        <source>Practice, not saved</source>
        <translation type="unfinished">تدريب، غير محفوظ</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished">المسودّة محفوظة</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished">لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">لم يعد «{0}» هناك.</translation>
    </message>
    <message>
        <source>Save what is open somewhere else first: “Save as …” in the menu.</source>
        <translation type="unfinished">احفظ أولًا ما هو مفتوح في مكان آخر: «حفظ باسم …» في القائمة.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New connection</source>
        <translation type="unfinished">اتصال &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished">&amp;فتح …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">الملفات &amp;الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished">حفظ &amp;باسم …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;تراجع</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished">إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Delete this draft …</source>
        <translation type="unfinished">حذف هذه ال&amp;مسودّة …</translation>
    </message>
    <message>
        <source>Se&amp;crets on this computer …</source>
        <translation type="unfinished">الأسرار &amp;على هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Say when there is a newer &amp;version</source>
        <translation type="unfinished">الإخبار عند صدور إ&amp;صدار جديد</translation>
    </message>
    <message>
        <source>Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.</source>
        <translation type="unfinished">مرة في اليوم يُسأل الموضع الذي يُنشر فيه. لا يُرسل شيء يخصك، ولا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where it is published.</source>
        <translation type="unfinished">لا تعرف هذه النسخة من البرنامج أين تُنشر.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">لا ملفات بعد</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">فتح اتصال</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation type="unfinished">حفظ الاتصال</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished">الاتصالات (*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>GuidedRun</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} من {1}</translation>
    </message>
    <message>
        <source>Next is a connection of your own: “New connection” on the start page, or in the menu.</source>
        <translation type="unfinished">بعد ذلك اتصال خاص بك: «اتصال جديد» في صفحة البداية أو في القائمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Look around as long as you like: the task waits on its page.</source>
        <translation type="unfinished">تجوّل ما شئت: تنتظر المهمة في صفحتها.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation type="unfinished">العودة إلى المهمة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>The provider shows an error page.</source>
        <translation type="unfinished">المزوّد يعرض صفحة خطأ.</translation>
    </message>
    <message>
        <source>Waiting for you to log in.</source>
        <translation type="unfinished">في انتظار تسجيل دخولك.</translation>
    </message>
    <message>
        <source>All {0} done.</source>
        <translation type="unfinished">تمت المهام كلها ({0}).</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">تم {0} من {1}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">كما في هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">تراجع: {0}</translation>
    </message>
    <message>
        <source>Takes back the last change: {0}</source>
        <translation type="unfinished">يلغي التغيير الأخير: {0}</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished">لم يُطبَّق بعد</translation>
    </message>
    <message>
        <source>Nothing that you typed is overwritten. Undo takes all of it back.</source>
        <translation type="unfinished">لا يُستبدل شيء كتبته. يلغي التراجع كل ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">تطبيق</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished">لا شيء معلّم</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>Made up by the practice provider; kept nowhere.</source>
        <translation type="unfinished">قيمة وهمية من مزوّد التدريب؛ لا تُحفظ في أي مكان.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to the platform</source>
        <translation type="unfinished">النشر على المنصّة</translation>
    </message>
    <message>
        <source>Open in the Developer Hub</source>
        <translation type="unfinished">فتح في Developer Hub</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation type="unfinished">إظهار &amp;الفرق</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished">&amp;نشر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the platform for your team knows these values. Plugs come as a list; of organisations the platform has none for programs: copy the id from the address of your Developer Hub, behind “developer/”.</source>
        <translation type="unfinished">يُنشئ الاتصال على المنصّة، أو يحدّثه، بدل لصقه يدويًا. من يشغّل المنصّة لفريقك يعرف هذه القيم. تأتي الإضافات (plugs) في قائمة؛ أما المؤسسات فليس لدى المنصّة قائمة منها للبرامج: انسخ المعرّف (id) من عنوان Developer Hub لديك، وهو بعد الكلمة «developer».</translation>
    </message>
    <message>
        <source>Keep the token until you close the program: there is no password store here</source>
        <translation type="unfinished">حفظ الرمز حتى تغلق البرنامج: لا مخزن لكلمات المرور هنا</translation>
    </message>
    <message>
        <source>Publishing was broken off.</source>
        <translation type="unfinished">قُطع النشر.</translation>
    </message>
    <message>
        <source>What was sent may be on the platform: it was not read back. Show the difference to see it.</source>
        <translation type="unfinished">ربما صار ما أُرسل على المنصّة: لم يُقرأ منها بعد الإرسال. أظهر الفرق لتراه.</translation>
    </message>
    <message>
        <source>No browser could be opened. The connection is at {0}</source>
        <translation type="unfinished">تعذّر فتح متصفّح. الاتصال عند {0}</translation>
    </message>
    <message>
        <source>This organisation has no plugs yet.</source>
        <translation type="unfinished">ليس لهذه المؤسسة إضافات (plugs) بعد.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">لحظة …</translation>
    </message>
    <message>
        <source>✓  The platform has exactly this already.</source>
        <translation type="unfinished">✓  لدى المنصّة هذا نفسه بالفعل.</translation>
    </message>
    <message>
        <source>This would: {0}.</source>
        <translation type="unfinished">ما سيحدث: {0}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>✓  Published as {0}, and read back. The platform&apos;s cache is cleared: it counts from now on.</source>
        <translation type="unfinished">✓  نُشر بصفته {0}، وقُرئ منها للتحقق. أُفرغت الذاكرة المؤقتة للمنصّة: يسري من الآن.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, and nothing was written. Show the difference again.</source>
        <translation type="unfinished">تغيّر شيء في هذه الأثناء، ولم يُكتب شيء. أظهر الفرق من جديد.</translation>
    </message>
    <message>
        <source>The token was not kept: {0}</source>
        <translation type="unfinished">لم يُحفظ الرمز: {0}</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Where the platform takes requests of programs</source>
        <translation type="unfinished">حيث تستقبل المنصّة طلبات البرامج</translation>
    </message>
    <message>
        <source>Its id, as in the platform&apos;s address</source>
        <translation type="unfinished">معرّفها (id) كما في عنوان المنصّة</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished">معرّفه</translation>
    </message>
    <message>
        <source>The id of the plug that the connection belongs to</source>
        <translation type="unfinished">معرّف (id) الإضافة (plug) التي ينتمي إليها الاتصال</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">اختيار …</translation>
    </message>
    <message>
        <source>Lists the plugs of the organisation</source>
        <translation type="unfinished">يسرد إضافات (plugs) المؤسسة</translation>
    </message>
    <message>
        <source>Blank: the one that is kept</source>
        <translation type="unfinished">إن تُرك فارغًا: المحفوظ</translation>
    </message>
    <message>
        <source>If left blank, the one in this computer&apos;s password store</source>
        <translation type="unfinished">إن تُرك فارغًا فالذي في مخزن كلمات المرور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep the token in this computer&apos;s password store</source>
        <translation type="unfinished">حفظ الرمز في مخزن كلمات المرور على هذا الحاسوب</translation>
    </message>
    <message>
        <source>As the platform&apos;s rule says</source>
        <translation type="unfinished">كما تقول قاعدة المنصّة</translation>
    </message>
    <message>
        <source>A new version in any case</source>
        <translation type="unfinished">إصدار جديد في كل حال</translation>
    </message>
    <message>
        <source>Change it in place, even against the rule</source>
        <translation type="unfinished">تغييره في مكانه، ولو خلاف القاعدة</translation>
    </message>
    <message>
        <source>New users of the plug get this connection from now on</source>
        <translation type="unfinished">يحصل المستخدمون الجدد للإضافة على هذا الاتصال من الآن</translation>
    </message>
    <message>
        <source>Send the client secret, too</source>
        <translation type="unfinished">إرسال سرّ العميل أيضًا</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">البيئة</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished">العنوان الأساسي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المؤسسة</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished">الإضافة (plug)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Your secret is {0}, never in the spec.</source>
        <translation type="unfinished">سرّك {0}، وليس أبدًا في المواصفة.</translation>
    </message>
    <message>
        <source>No longer here: without a password store it lasts until the window is closed. Paste it again.</source>
        <translation type="unfinished">لم يعد هنا: بلا مخزن لكلمات المرور يدوم حتى تُغلق النافذة. الصقه من جديد.</translation>
    </message>
    <message>
        <source>This computer has no password store to use: once pasted, the secret is {0}.</source>
        <translation type="unfinished">ليس في هذا الحاسوب مخزن لكلمات المرور: بعد لصقه يكون السرّ {0}.</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Once you paste it, it is {0}, never in the spec.</source>
        <translation type="unfinished">ليس على هذا الحاسوب سرّ بعد. حالما تلصقه يكون {0}، وليس أبدًا في المواصفة.</translation>
    </message>
    <message>
        <source>Like a password. It is never written into the spec.</source>
        <translation type="unfinished">مثل كلمة مرور. لا يُكتب أبدًا في المواصفة.</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Secrets on this computer</source>
        <translation type="unfinished">الأسرار على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What this program keeps for you, so that you need not paste it again. It is in none of your files, and not shown here either.</source>
        <translation type="unfinished">ما يحفظه هذا البرنامج لك كي لا تلصقه من جديد. ليس في أي من ملفاتك، ولا يُعرض هنا أيضًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished">يجري البحث …</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished">لا شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished">لا اتصال بعد</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a secret, and whose it is</comment>
        <translation type="unfinished">{0} – {1}</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished">استبدال …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">حذف …</translation>
    </message>
    <message>
        <source>Paste the new one here</source>
        <translation type="unfinished">الصق الجديد هنا</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation type="unfinished">القيمة الجديدة: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">حفظ هذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation type="unfinished">هل يُحذف نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished">تركه هناك</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Requests of the live test</source>
        <translation type="unfinished">طلبات الاختبار المباشر</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation type="unfinished">الطلبات، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الردّ</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished">&amp;الطلب</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">&amp;الردّ</translation>
    </message>
    <message>
        <source>the request as cURL</source>
        <translation type="unfinished">الطلب بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished">نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Secrets are hidden here, and in what you copy.</source>
        <translation type="unfinished">الأسرار مخفية هنا، وفيما تنسخه.</translation>
    </message>
    <message>
        <source>Requests of the rehearsal: none of them left this computer</source>
        <translation type="unfinished">طلبات التجربة التمهيدية: لم يغادر أي منها هذا الحاسوب</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">لا ردّ</translation>
    </message>
    <message>
        <source>, first byte after {0} ms</source>
        <translation type="unfinished">، أول بايت بعد {0} مللي ثانية</translation>
    </message>
    <message>
        <source>{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received</source>
        <translation type="unfinished">الوقت {0} UTC، استغرق {1} مللي ثانية{2}؛ أُرسل {3} بايت، واستُقبل {4}</translation>
    </message>
</context>
<context>
    <name>UnderstoodRun</name>
    <message>
        <source>Takes over what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished">يأخذ ما هو معلّم تغييرًا واحدًا (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation type="unfinished">من {0}: {1}</translation>
    </message>
    <message>
        <source>From {0}.</source>
        <translation type="unfinished">من {0}.</translation>
    </message>
    <message>
        <source>Of no use was {0}.</source>
        <translation type="unfinished">لم يُستفد من: {0}.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">التخلي عنه</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished">المتابعة هنا</translation>
    </message>
    <message>
        <source>You changed values here.</source>
        <translation type="unfinished">غيّرت قيمًا هنا.</translation>
    </message>
    <message>
        <source>Nothing is applied yet: they are gone with the rest.</source>
        <translation type="unfinished">لم يُطبَّق شيء بعد: تضيع مع الباقي.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>{0} – Connection Wizard</source>
        <translation type="unfinished">{0} – معالج الاتصالات</translation>
    </message>
    <message>
        <source>Connection Wizard</source>
        <translation type="unfinished">معالج الاتصالات</translation>
    </message>
</context>
</TS>
