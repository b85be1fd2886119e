<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This path does not lead into the answer of the test call or of the token request.</source>
        <translation type="unfinished">لا يؤدي هذا المسار إلى داخل ردّ استدعاء الاختبار أو ردّ طلب الرمز.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">لا توجد قيمة كهذه في الردّ: لا يؤدي المسار إلى شيء.</translation>
    </message>
    <message>
        <source>This is a whole list. Pick one plain value inside it.</source>
        <translation type="unfinished">هذه قائمة كاملة. اختر قيمة بسيطة واحدة منها.</translation>
    </message>
    <message>
        <source>This is a group of values. Pick one plain value inside it.</source>
        <translation type="unfinished">هذه مجموعة قيم. اختر قيمة بسيطة واحدة منها.</translation>
    </message>
    <message>
        <source>There is nothing in this field, at least for this account.</source>
        <translation type="unfinished">لا شيء في هذا الحقل، لهذا الحساب على الأقل.</translation>
    </message>
    <message>
        <source>This looks like a stand-in for “nothing”, not like a value of this account.</source>
        <translation type="unfinished">يبدو هذا بديلًا عن «لا شيء»، لا قيمة لهذا الحساب.</translation>
    </message>
    <message>
        <source>This is only yes or no, the same for a great many accounts.</source>
        <translation type="unfinished">هذا نعم أو لا فقط، وهو نفسه لحسابات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This looks like a token or a password. It is secret and is replaced again and again.</source>
        <translation type="unfinished">يبدو هذا رمزًا أو كلمة مرور. هو سرّي ويُستبدل مرة بعد مرة.</translation>
    </message>
    <message>
        <source>This looks like a date or a time, which says nothing about the account.</source>
        <translation type="unfinished">يبدو هذا تاريخًا أو وقتًا، ولا يقول شيئًا عن الحساب.</translation>
    </message>
    <message>
        <source>This looks like a language, country, currency or time zone, which many accounts share.</source>
        <translation type="unfinished">يبدو هذا لغة أو بلدًا أو عملة أو منطقة زمنية، وتشترك فيها حسابات كثيرة.</translation>
    </message>
    <message>
        <source>This looks like a number of things or a status, which changes.</source>
        <translation type="unfinished">يبدو هذا عدد أشياء أو حالة، وهو يتغيّر.</translation>
    </message>
    <message>
        <source>This looks like the address of a picture, which changes with the picture.</source>
        <translation type="unfinished">يبدو هذا عنوان صورة، وهو يتغيّر مع الصورة.</translation>
    </message>
    <message>
        <source>This is a web address; people recognise a name more easily.</source>
        <translation type="unfinished">هذا عنوان ويب؛ يتعرّف الناس على الاسم بسهولة أكبر.</translation>
    </message>
    <message>
        <source>This is a technical id; people recognise a name or an email address more easily.</source>
        <translation type="unfinished">هذا معرّف تقني؛ يتعرّف الناس على الاسم أو عنوان البريد بسهولة أكبر.</translation>
    </message>
    <message>
        <source>This text is very long.</source>
        <translation type="unfinished">هذا النص طويل جدًا.</translation>
    </message>
    <message>
        <source>This is only a part of a name; two accounts can easily share it.</source>
        <translation type="unfinished">هذا جزء من اسم فقط؛ قد يشترك فيه حسابان بسهولة.</translation>
    </message>
    <message>
        <source>This number is too long: the platform may change its last digits. Pick the same id as text.</source>
        <translation type="unfinished">هذا العدد طويل جدًا: قد تغيّر المنصّة أرقامه الأخيرة. اختر المعرّف نفسه نصًا.</translation>
    </message>
    <message>
        <source>This is a number with decimals, which is hardly ever an id.</source>
        <translation type="unfinished">هذا عدد بكسور عشرية، ونادرًا ما يكون معرّفًا.</translation>
    </message>
    <message>
        <source>This is a very small number; check with a second account that it gets another one.</source>
        <translation type="unfinished">هذا عدد صغير جدًا؛ تحقق بحساب ثانٍ من أنه يحصل على عدد آخر.</translation>
    </message>
    <message>
        <source>This is picked by its position in a list; if the order changes, it becomes another value.</source>
        <translation type="unfinished">اختير هذا بموضعه في قائمة؛ إن تغيّر الترتيب صار قيمة أخرى.</translation>
    </message>
    <message>
        <source>This belongs to one of several listed things, not to the account itself.</source>
        <translation type="unfinished">ينتمي هذا إلى واحد من عدة أشياء مسرودة، لا إلى الحساب نفسه.</translation>
    </message>
    <message>
        <source>The way to this value contains an id itself; for another account it will not be there.</source>
        <translation type="unfinished">الطريق إلى هذه القيمة فيه معرّف؛ لن يكون موجودًا لحساب آخر.</translation>
    </message>
    <message>
        <source>This is an email address: if it is changed, the account counts as a new one.</source>
        <translation type="unfinished">هذا عنوان بريد: إن تغيّر عُدّ الحساب جديدًا.</translation>
    </message>
    <message>
        <source>This is a name: it can be changed, and perhaps two accounts can have the same.</source>
        <translation type="unfinished">هذا اسم: يمكن تغييره، وقد يحمل حسابان الاسم نفسه.</translation>
    </message>
    <message>
        <source>This belongs to the app, not to the account: it may be the same for everybody.</source>
        <translation type="unfinished">ينتمي هذا إلى التطبيق لا إلى الحساب: قد يكون نفسه للجميع.</translation>
    </message>
    <message>
        <source>This belongs to a single request or sign-in: it will be another one next time.</source>
        <translation type="unfinished">ينتمي هذا إلى طلب أو تسجيل دخول واحد: سيكون غيره في المرة التالية.</translation>
    </message>
    <message>
        <source>This marks a state or counts something: it becomes another value with every change.</source>
        <translation type="unfinished">يدل هذا على حالة أو يعدّ شيئًا: يصير قيمة أخرى مع كل تغيير.</translation>
    </message>
    <message>
        <source>The way to this value contains a language: for an account in another language it will not be there.</source>
        <translation type="unfinished">الطريق إلى هذه القيمة فيه لغة: لن يكون موجودًا لحساب بلغة أخرى.</translation>
    </message>
    <message>
        <source>This seems to belong to something else than the account, like a role, a plan or a setting.</source>
        <translation type="unfinished">يبدو أن هذا ينتمي إلى شيء غير الحساب، مثل دور أو خطة أو إعداد.</translation>
    </message>
    <message>
        <source>the subject, which is the standard&apos;s name for the id of a user</source>
        <translation type="unfinished">القيمة subject، وهي اسم المعيار لمعرّف المستخدم</translation>
    </message>
    <message>
        <source>the id{of}</source>
        <translation type="unfinished">المعرّف (id){of}</translation>
    </message>
    <message>
        <source>the id of the user</source>
        <translation type="unfinished">معرّف المستخدم</translation>
    </message>
    <message>
        <source>the id of the account or workspace</source>
        <translation type="unfinished">معرّف الحساب أو مساحة العمل</translation>
    </message>
    <message>
        <source>the id of a record about the user</source>
        <translation type="unfinished">معرّف سجل عن المستخدم</translation>
    </message>
    <message>
        <source>some id{of}</source>
        <translation type="unfinished">معرّف ما{of}</translation>
    </message>
    <message>
        <source>the address that stands for an id{of}</source>
        <translation type="unfinished">العنوان الذي يقوم مقام معرّف{of}</translation>
    </message>
    <message>
        <source>the address of this very entry{of}</source>
        <translation type="unfinished">عنوان هذه المدخلة نفسها{of}</translation>
    </message>
    <message>
        <source>the address{of}</source>
        <translation type="unfinished">العنوان{of}</translation>
    </message>
    <message>
        <source>the key{of}</source>
        <translation type="unfinished">المفتاح{of}</translation>
    </message>
    <message>
        <source>the id of what this answer is about</source>
        <translation type="unfinished">معرّف ما يدور حوله هذا الردّ</translation>
    </message>
    <message>
        <source>the number in an official register</source>
        <translation type="unfinished">الرقم في سجلّ رسمي</translation>
    </message>
    <message>
        <source>the reference{of}</source>
        <translation type="unfinished">الرقم المرجعي{of}</translation>
    </message>
    <message>
        <source>the number or code of the account</source>
        <translation type="unfinished">رقم الحساب أو كوده</translation>
    </message>
    <message>
        <source>the number or code of the user</source>
        <translation type="unfinished">رقم المستخدم أو كوده</translation>
    </message>
    <message>
        <source>the email address{of}</source>
        <translation type="unfinished">عنوان البريد{of}</translation>
    </message>
    <message>
        <source>the user name{of}</source>
        <translation type="unfinished">اسم المستخدم{of}</translation>
    </message>
    <message>
        <source>the short name{of} in addresses</source>
        <translation type="unfinished">الاسم القصير{of} في العناوين</translation>
    </message>
    <message>
        <source>the name in one word{of}</source>
        <translation type="unfinished">الاسم في كلمة واحدة{of}</translation>
    </message>
    <message>
        <source>the domain{of}</source>
        <translation type="unfinished">المجال (domain){of}</translation>
    </message>
    <message>
        <source>some domain{of}</source>
        <translation type="unfinished">مجال ما (domain){of}</translation>
    </message>
    <message>
        <source>what the answer calls its user or account</source>
        <translation type="unfinished">ما يسمّي به الردّ مستخدمه أو حسابه</translation>
    </message>
    <message>
        <source>the full name{of}</source>
        <translation type="unfinished">الاسم الكامل{of}</translation>
    </message>
    <message>
        <source>the name{of}</source>
        <translation type="unfinished">الاسم{of}</translation>
    </message>
    <message>
        <source>the name of the account</source>
        <translation type="unfinished">اسم الحساب</translation>
    </message>
    <message>
        <source>some name{of}</source>
        <translation type="unfinished">اسم ما{of}</translation>
    </message>
    <message>
        <source>the title{of}</source>
        <translation type="unfinished">العنوان الوصفي{of}</translation>
    </message>
    <message>
        <source>the caption{of}</source>
        <translation type="unfinished">التعليق الوصفي{of}</translation>
    </message>
    <message>
        <source>the description{of}</source>
        <translation type="unfinished">الوصف{of}</translation>
    </message>
    <message>
        <source>a part of the name{of}</source>
        <translation type="unfinished">جزء من الاسم{of}</translation>
    </message>
    <message>
        <source>a text beside the id{of}</source>
        <translation type="unfinished">نص بجانب المعرّف{of}</translation>
    </message>
    <message>
        <source> of the user</source>
        <translation type="unfinished"> للمستخدم</translation>
    </message>
    <message>
        <source> of a record about the user</source>
        <translation type="unfinished"> لسجل عن المستخدم</translation>
    </message>
    <message>
        <source> of the account or workspace</source>
        <translation type="unfinished"> للحساب أو مساحة العمل</translation>
    </message>
    <message>
        <source>personal: show its first letter only</source>
        <translation type="unfinished">شخصي: أظهر حرفه الأول فقط</translation>
    </message>
    <message>
        <source>its place in the list can change</source>
        <translation type="unfinished">قد يتغيّر موضعه في القائمة</translation>
    </message>
    <message>
        <source>only for accounts in this language</source>
        <translation type="unfinished">فقط للحسابات بهذه اللغة</translation>
    </message>
    <message>
        <source>for people with several workspaces</source>
        <translation type="unfinished">لمن لهم عدة مساحات عمل</translation>
    </message>
    <message>
        <source>people can change it: rather take an id</source>
        <translation type="unfinished">يمكن للناس تغييره: الأفضل أخذ معرّف</translation>
    </message>
    <message>
        <source>an email address: people can change it</source>
        <translation type="unfinished">عنوان بريد: يمكن للناس تغييره</translation>
    </message>
    <message>
        <source>so large that digits may get lost</source>
        <translation type="unfinished">كبير حتى قد تضيع أرقام منه</translation>
    </message>
    <message>
        <source>one connection for each workspace</source>
        <translation type="unfinished">اتصال واحد لكل مساحة عمل</translation>
    </message>
    <message>
        <source>one connection for each person</source>
        <translation type="unfinished">اتصال واحد لكل شخص</translation>
    </message>
    <message>
        <source>one part of a name; the other is apart</source>
        <translation type="unfinished">جزء واحد من اسم؛ والآخر منفصل</translation>
    </message>
    <message>
        <source>people can change it; there is no id</source>
        <translation type="unfinished">يمكن للناس تغييره؛ لا معرّف</translation>
    </message>
    <message>
        <source>an id: names lie elsewhere for each account</source>
        <translation type="unfinished">معرّف: موضع الأسماء يختلف من حساب إلى آخر</translation>
    </message>
    <message>
        <source>an id: there is no name in the answer</source>
        <translation type="unfinished">معرّف: لا اسم في الردّ</translation>
    </message>
    <message>
        <source>there is no name in the answer</source>
        <translation type="unfinished">لا اسم في الردّ</translation>
    </message>
    <message>
        <source>This answer is a list of several things, none of which is the account itself. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">هذا الردّ قائمة من عدة أشياء، ليس أي منها الحساب نفسه. اختر استدعاء اختبار آخر، مثل استدعاء لـ«me» أو «user» أو «account».</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names or identifies the account. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">لا شيء في هذا الردّ يسمّي الحساب أو يعرّفه. اختر استدعاء اختبار آخر، مثل استدعاء لـ«me» أو «user» أو «account».</translation>
    </message>
    <message>
        <source>There is no value in this answer that identifies the account. Leave the unique identifier blank, or choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">لا قيمة في هذا الردّ تعرّف الحساب. اترك المعرّف الفريد فارغًا، أو اختر استدعاء اختبار آخر، مثل استدعاء لـ«me» أو «user» أو «account».</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names the account for people.</source>
        <translation type="unfinished">لا شيء في هذا الردّ يسمّي الحساب للناس.</translation>
    </message>
    <message>
        <source>This is the id as text, so that no digit gets lost.</source>
        <translation type="unfinished">هذا هو المعرّف بصيغة نصّية، كي لا يضيع منه أي رقم.</translation>
    </message>
    <message>
        <source>Every entry of the list says the same here, so it stands for the whole account.</source>
        <translation type="unfinished">هذه القيمة هي نفسها في كل مدخلة من القائمة، فهي تمثّل الحساب كله.</translation>
    </message>
    <message>
        <source>This belongs to one of several in a list.</source>
        <translation type="unfinished">هذا يخصّ مدخلة واحدة من عدة مدخلات في قائمة.</translation>
    </message>
    <message>
        <source>Both answers hold this value, so it belongs to the account.</source>
        <translation type="unfinished">هذه القيمة موجودة في الردّين كليهما، فهي تخص الحساب.</translation>
    </message>
    <message>
        <source>This is the id of the user.</source>
        <translation type="unfinished">هذا هو معرّف المستخدم.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own id.</source>
        <translation type="unfinished">هذا هو معرّف الحساب نفسه.</translation>
    </message>
    <message>
        <source>This is the id of the account or workspace.</source>
        <translation type="unfinished">هذا هو معرّف الحساب أو مساحة العمل.</translation>
    </message>
    <message>
        <source>This is the id of a record about the user.</source>
        <translation type="unfinished">هذا معرّف سجل عن المستخدم.</translation>
    </message>
    <message>
        <source>This is an id, but the answer does not say whose.</source>
        <translation type="unfinished">هذا معرّف، لكن الردّ لا يقول لمن هو.</translation>
    </message>
    <message>
        <source>This address stands for the account, as an id does.</source>
        <translation type="unfinished">هذا عنوان يمثّل الحساب كما يمثّله المعرّف.</translation>
    </message>
    <message>
        <source>This is the address of the account in the provider&apos;s system.</source>
        <translation type="unfinished">هذا هو عنوان الحساب في نظام المزوّد.</translation>
    </message>
    <message>
        <source>This is the web address of the account, which no other account has.</source>
        <translation type="unfinished">هذا هو عنوان الويب للحساب، ولا يحمله أي حساب آخر.</translation>
    </message>
    <message>
        <source>This is a short key, which no other account has.</source>
        <translation type="unfinished">هذا مفتاح قصير، ولا يحمله أي حساب آخر.</translation>
    </message>
    <message>
        <source>This is the number or code of the account.</source>
        <translation type="unfinished">هذا هو رقم الحساب أو كوده.</translation>
    </message>
    <message>
        <source>This is the number or code of the user.</source>
        <translation type="unfinished">هذا هو رقم المستخدم أو كوده.</translation>
    </message>
    <message>
        <source>This is the number of the company in an official register.</source>
        <translation type="unfinished">هذا هو رقم الشركة في سجلّ رسمي.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s reference for the account.</source>
        <translation type="unfinished">هذا هو الرقم المرجعي للحساب لدى المزوّد.</translation>
    </message>
    <message>
        <source>This is the full name.</source>
        <translation type="unfinished">هذا هو الاسم الكامل.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own name.</source>
        <translation type="unfinished">هذا هو اسم الحساب نفسه.</translation>
    </message>
    <message>
        <source>This is the name of the account or workspace.</source>
        <translation type="unfinished">هذا هو اسم الحساب أو مساحة العمل.</translation>
    </message>
    <message>
        <source>This is a name, but the answer does not say whose.</source>
        <translation type="unfinished">هذا اسم، لكن الردّ لا يقول لمن هو.</translation>
    </message>
    <message>
        <source>This is the title of the account.</source>
        <translation type="unfinished">هذا هو العنوان الوصفي للحساب.</translation>
    </message>
    <message>
        <source>This is how the account is described.</source>
        <translation type="unfinished">هذا هو وصف الحساب.</translation>
    </message>
    <message>
        <source>This is one part of a name.</source>
        <translation type="unfinished">هذا جزء من اسم.</translation>
    </message>
    <message>
        <source>This is a text beside the id.</source>
        <translation type="unfinished">هذا نص بجانب المعرّف.</translation>
    </message>
    <message>
        <source>This is the email address of the account.</source>
        <translation type="unfinished">هذا هو عنوان البريد للحساب.</translation>
    </message>
    <message>
        <source>This is the user name.</source>
        <translation type="unfinished">هذا هو اسم المستخدم (user name).</translation>
    </message>
    <message>
        <source>This is the short name of the account in web addresses.</source>
        <translation type="unfinished">هذا هو الاسم القصير للحساب في عناوين الويب.</translation>
    </message>
    <message>
        <source>This is the name of the account, in one word.</source>
        <translation type="unfinished">هذا هو اسم الحساب في كلمة واحدة.</translation>
    </message>
    <message>
        <source>This is the web domain of the account.</source>
        <translation type="unfinished">هذا هو مجال الويب (domain) للحساب.</translation>
    </message>
    <message>
        <source>This is a web domain that the answer names.</source>
        <translation type="unfinished">هذا مجال ويب (domain) يذكره الردّ.</translation>
    </message>
    <message>
        <source>This is the web address of the account.</source>
        <translation type="unfinished">هذا هو عنوان الويب للحساب.</translation>
    </message>
    <message>
        <source>This is what the answer gives as its user or account.</source>
        <translation type="unfinished">هذا ما يذكره الردّ على أنه المستخدم أو الحساب.</translation>
    </message>
    <message>
        <source>This is the name of the user.</source>
        <translation type="unfinished">هذا هو اسم الشخص الذي يستعمل الحساب.</translation>
    </message>
    <message>
        <source>This is the email address of the user.</source>
        <translation type="unfinished">هذا هو عنوان البريد للمستخدم.</translation>
    </message>
    <message>
        <source>This can change, but there is no id in the answer.</source>
        <translation type="unfinished">هذا قد يتغيّر، لكن لا يوجد معرّف في الردّ.</translation>
    </message>
    <message>
        <source>There is no name in the answer, so this must do.</source>
        <translation type="unfinished">لا يوجد اسم في الردّ، فلا بد من الاكتفاء بهذا.</translation>
    </message>
    <message>
        <source>The names stand below an id of this account: no other account has them there.</source>
        <translation type="unfinished">تقع الأسماء تحت معرّف لهذا الحساب: لا يملكها أي حساب آخر في ذلك الموضع.</translation>
    </message>
    <message>
        <source>This is one part of a name; the other one is “{path}”.</source>
        <translation type="unfinished">هذا جزء من اسم؛ والجزء الآخر هو «{path}».</translation>
    </message>
</context>
</TS>
